#include "model/exchange/foreign/delimited.h"

#include "model/domain/language.h"
#include "model/exchange/csv.h"

#include <QStringDecoder>

#include <array>

namespace {

constexpr std::array<char, 4> delimiters {',', ';', '\t', '|'};
constexpr qsizetype linesLookedAt = 30, bytesLookedAt = qsizetype(1) << 18;

/// What the bytes 0x80 to 0x9F are in Windows-1252; 0 where it has nothing.
constexpr std::array<char16_t, 32> windowsSigns {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                 0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool startsWithMark(const QByteArray &bytes, TextCode code)
{
    return code == TextCode::Utf16 ? bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")
                                   : bytes.startsWith("\xEF\xBB\xBF");
}

QByteArray utf8Of(const QByteArray &bytes, TextCode code)
{
    if (code == TextCode::Utf8)
        return bytes;
    if (code == TextCode::Utf16) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(bytes);
        return text.toUtf8();
    }
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto u = uchar(c);
        const char16_t sign = u >= 0x80 && u < 0xA0 ? windowsSigns[u - 0x80U] : char16_t(u);
        text += QChar(sign ? sign : char16_t(QChar::ReplacementCharacter));
    }
    return text.toUtf8();
}

/// How often each delimiter stands in each of the first lines, outside quotes.
std::vector<std::array<int, delimiters.size()>> countsByLine(const QByteArray &text)
{
    std::vector<std::array<int, delimiters.size()>> lines(1);
    bool quoted = false;
    for (const char c : text.left(bytesLookedAt)) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n') {
            if (qsizetype(lines.size()) == linesLookedAt)
                break;
            lines.emplace_back();
        }
        for (size_t d = 0; d < delimiters.size(); ++d)
            lines.back()[d] += c == delimiters[d] ? 1 : 0;
    }
    return lines;
}

/// The delimiter that most lines have equally often; of two the one that makes more cells.
char delimiterOf(const QByteArray &text)
{
    if (text.startsWith("sep=") && text.size() > 4)
        return text[4];
    const auto lines = countsByLine(text);
    char best = ',';
    int bestScore = 0;
    for (size_t d = 0; d < delimiters.size(); ++d) {
        QHash<int, int> linesWith;
        for (const auto &line : lines)
            if (line[d] > 0)
                ++linesWith[line[d]];
        for (auto it = linesWith.cbegin(); it != linesWith.cend(); ++it)
            if (const int score = it.value() * 100 + it.key(); score > bestScore) {
                bestScore = score;
                best = delimiters[d];
            }
    }
    return best;
}

} // namespace

DelimitedGuess guessForm(const QByteArray &bytes)
{
    DelimitedGuess out;
    if (startsWithMark(bytes, TextCode::Utf16)) {
        out.form.code = TextCode::Utf16;
    } else if (!isUtf8(bytes)) {
        out.form.code = TextCode::Windows1252;
        out.codeIsSure = false;
    }
    QByteArray text = utf8Of(bytes, out.form.code);
    if (startsWithMark(text, TextCode::Utf8))
        text.remove(0, 3);
    out.form.delimiter = delimiterOf(text);
    return out;
}

Result<Sheet> readDelimited(const QByteArray &bytes, const DelimitedForm &form, const QString &name,
                            const Language &language)
{
    QByteArray text = utf8Of(bytes, form.code);
    if (!text.contains('\n'))
        text.replace('\r', '\n'); // old Macintosh files
    bool hasMark = false;
    if (startsWithMark(text, TextCode::Utf8))
        text.remove(0, 3);
    if (text.startsWith("sep=")) {
        hasMark = true;
        text.remove(0, std::max<qsizetype>(text.indexOf('\n'), 0));
        text.remove(0, 1);
    }
    CsvLimits limits;
    limits.anyLength = true;
    limits.delimiter = form.delimiter;
    CsvReader reader(text, language, limits);
    if (!reader.problem().isEmpty())
        return fail(reader.problem());
    Sheet sheet;
    sheet.name = name;
    const auto add = [&](int line, const QStringList &cells) {
        SheetRow row {line + (hasMark ? 1 : 0), {}};
        for (const QString &cell : cells)
            row.cells.push_back({cell, SheetCell::Type::Text});
        while (!row.cells.empty() && row.cells.back().text.isEmpty())
            row.cells.pop_back();
        if (!row.isEmpty())
            sheet.rows.push_back(std::move(row));
        return true;
    };
    add(1, reader.header());
    if (const auto read = reader.forEachRow(add); !read)
        return tl::unexpected(read.error());
    return sheet;
}
