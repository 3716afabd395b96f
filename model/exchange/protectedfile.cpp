#include "model/exchange/protectedfile.h"

#include "model/domain/language.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace {

constexpr char magic[] = "WMPROT\r\n"; // the line end shows a transfer as text
constexpr qsizetype magicSize = 8, headSize = magicSize + 4 + 4 + 4 + crypto_pwhash_SALTBYTES;
constexpr qsizetype headerSize = headSize + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype chunkSize = 64 * 1024, sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr quint32 version = 1;
/// A file may ask for any cost; more than this is an attack on the reader.
constexpr quint32 mostPasses = 16, mostMemory = 1024 * 1024;

const uchar *data(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const uchar *>(bytes.constData()) + at;
}
uchar *data(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<uchar *>(bytes.data()) + at;
}

class Key
{
public:
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key() = default;
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    /// False when there is not enough memory.
    bool derive(const QString &passphrase, const uchar *salt, const ProtectionCost &cost)
    {
        QByteArray letters = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const bool made = crypto_pwhash(m_bytes.data(), m_bytes.size(), letters.constData(), quint64(letters.size()),
                                        salt, cost.passes, size_t(cost.memory) * 1024, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
        sodium_memzero(letters.data(), size_t(letters.size()));
        return made;
    }
    const uchar *bytes() const { return m_bytes.data(); }

private:
    std::array<uchar, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes {};
};

Error cancelled(const Language &language)
{
    return {language.translate("Protection", "Cancelled. Nothing was written."), QStringLiteral("cancelled")};
}

Error noKey(const Language &language)
{
    return {language.translate("Protection",
                               "There is not enough memory to make the key: close other programs and try "
                               "again. Nothing was written."),
            {}};
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace

bool isProtected(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView(magic, magicSize));
}

Result<QByteArray> protectBytes(const QByteArray &plain, const QString &passphrase, const Language &language,
                                const GoOn &goOn, const ProtectionCost &cost)
{
    if (passphrase.isEmpty())
        return fail(language.translate("Protection", "The passphrase is empty. Give one of several words."));
    if (sodium_init() < 0)
        return tl::unexpected(noKey(language));
    QByteArray out(magic, magicSize);
    for (const quint32 value : {version, cost.passes, cost.memory}) {
        QByteArray four(4, '\0');
        qToLittleEndian(value, four.data());
        out += four;
    }
    out.resize(headerSize);
    randombytes_buf(data(out, headSize - crypto_pwhash_SALTBYTES), crypto_pwhash_SALTBYTES);
    Key key;
    if (!key.derive(passphrase, data(out, headSize - crypto_pwhash_SALTBYTES), cost))
        return tl::unexpected(noKey(language));
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, data(out, headSize), key.bytes());
    out.reserve(headerSize + plain.size() + (plain.size() / chunkSize + 1) * sealSize);
    // Nothing to seal is one empty last chunk, so that its end is sealed as well.
    for (qsizetype at = 0;;) {
        const qsizetype size = std::min(chunkSize, plain.size() - at);
        const bool isFirst = at == 0, isLast = at + size == plain.size();
        const qsizetype place = out.size();
        out.resize(place + size + sealSize);
        // The first chunk binds the header: another cost or salt is noticed even if the key were right.
        crypto_secretstream_xchacha20poly1305_push(&state, data(out, place), nullptr, data(plain, at), quint64(size),
                                                   isFirst ? data(out) : nullptr, isFirst ? quint64(headerSize) : 0,
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        at += size;
        if (goOn && !goOn(at, plain.size()))
            return tl::unexpected(cancelled(language));
        if (isLast)
            return out;
    }
}

Result<QByteArray> unprotectBytes(const QByteArray &sealed, const QString &passphrase, const Language &language,
                                  const GoOn &goOn)
{
    const auto damaged = [&] {
        return fail(language.translate("Protection",
                                       "The file is damaged or its end is missing. Nothing was written: "
                                       "fetch another copy of it."));
    };
    if (!isProtected(sealed))
        return fail(language.translate("Protection", "This is not a file that Waymark protected with a passphrase."));
    if (sealed.size() < headerSize + sealSize)
        return damaged();
    if (number(sealed, magicSize) > version)
        return fail(
            language.translate("Protection", "The file was protected by a newer Waymark. Open it with that one."));
    const ProtectionCost cost {number(sealed, magicSize + 4), number(sealed, magicSize + 8)};
    if (number(sealed, magicSize) != version || cost.passes < 1 || cost.passes > mostPasses || cost.memory < 8
        || cost.memory > mostMemory)
        return damaged();
    if (sodium_init() < 0)
        return tl::unexpected(noKey(language));
    Key key;
    if (!key.derive(passphrase, data(sealed, headSize - crypto_pwhash_SALTBYTES), cost))
        return tl::unexpected(noKey(language));
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, data(sealed, headSize), key.bytes()) != 0)
        return damaged();
    QByteArray out;
    out.reserve(sealed.size());
    for (qsizetype at = headerSize; at < sealed.size();) {
        const qsizetype size = std::min(chunkSize + sealSize, sealed.size() - at);
        if (size < sealSize)
            return damaged();
        const bool isFirst = at == headerSize;
        const qsizetype place = out.size();
        out.resize(place + size - sealSize);
        uchar tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, data(out, place), nullptr, &tag, data(sealed, at),
                                                       quint64(size), isFirst ? data(sealed) : nullptr,
                                                       isFirst ? quint64(headerSize) : 0)
            != 0)
            return isFirst ? fail(language.translate("Protection",
                                                     "The passphrase is wrong, or the file was changed. "
                                                     "Nothing was written."))
                           : damaged();
        at += size;
        if (goOn && !goOn(at, sealed.size()))
            return tl::unexpected(cancelled(language));
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return at == sealed.size() ? Result<QByteArray>(out) : damaged();
    }
    return damaged();
}
