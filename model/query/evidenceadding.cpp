#include "model/query/evidenceadding.h"

#include "model/query/settings.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace {

/// Keeps the ending, which says what a file is.
QString shortened(const QString &name, qsizetype most)
{
    if (name.size() <= most)
        return name;
    const qsizetype point = name.lastIndexOf(u'.');
    const QString ending = point > 0 && name.size() - point <= 16 ? name.mid(point) : QString();
    return name.left(most - ending.size() - 1) + u'…' + ending;
}

QString endingOf(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1); // some systems do not see them
    const qsizetype point = name.lastIndexOf(u'.');
    return point < 0 ? QString() : name.mid(point + 1).toLower();
}

bool hasLink(const Register &reg, const ChangeSet &set, Id<Evidence> evidence, const EvidencePlace &place)
{
    const auto isIt = [&](const EvidenceLink &l) {
        return l.evidence == evidence && l.targetKind == place.kind && l.target == place.record;
    };
    const auto &all = reg.all<EvidenceLink>();
    return std::any_of(all.begin(), all.end(), isIt)
        || std::any_of(set.changes.begin(), set.changes.end(), [&](const Change &c) {
               const auto *link = c.after.as<EvidenceLink>();
               return link && isIt(*link);
           });
}

} // namespace

QString evidenceName(const QString &fileName)
{
    QString out;
    for (const QChar c : fileName) {
        const auto category = c.category();
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        out += isHidden ? QChar(u'\uFFFD') : c;
    }
    return shortened(out.trimmed(), 255);
}

QString safeFileName(const QString &fileName)
{
    QString out = evidenceName(fileName);
    for (QChar &c : out)
        if (QStringLiteral("/\\:*?\"<>|\uFFFD").contains(c))
            c = u'_';
    while (out.startsWith(u'.') || out.startsWith(u'-') || out.startsWith(u' '))
        out.remove(0, 1);
    while (out.endsWith(u'.') || out.endsWith(u' '))
        out.chop(1);
    // Names that mean a device elsewhere.
    static const QStringList devices {QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                      QStringLiteral("nul")};
    const QString stem = out.section(u'.', 0, 0).toLower();
    const bool isPort = stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem[3].isDigit();
    if (out.isEmpty() || devices.contains(stem) || isPort)
        out.prepend(QStringLiteral("file-"));
    return shortened(out, 100);
}

bool mayRun(const QString &fileName, const QByteArray &bytes)
{
    static const QSet<QString> endings = [] {
        QSet<QString> all;
        for (const QString &ending :
             QStringLiteral("exe com bat cmd msi msix scr pif cpl hta ps1 psm1 vbs vbe js jse mjs wsf wsh reg lnk url "
                            "inf jar class sh bash zsh fish csh ksh run bin out elf so dll sys desktop appimage deb "
                            "rpm flatpak flatpakref snap apk app command workflow scpt py pyc pyw pl rb php lua tcl "
                            "html htm xhtml mht mhtml shtml svg svgz chm docm dotm xlsm xltm xlam xlsb pptm potm ppsm "
                            "ppam odb iso img vhd vhdx")
                 .split(u' '))
            all.insert(ending);
        return all;
    }();
    return endings.contains(endingOf(fileName))
        || bytes.startsWith("\x7f"
                            "ELF")
        || bytes.startsWith("MZ") || bytes.startsWith("#!") || bytes.startsWith("[Desktop Entry]");
}

QString sizeText(qint64 bytes, const Language &language)
{
    return language.locale().formattedDataSize(bytes, bytes < 10 << 20 ? 1 : 0, QLocale::DataSizeIecFormat);
}

qint64 bytesOfCopies(const Register &reg)
{
    QSet<QString> seen;
    qint64 sum = 0;
    for (const Evidence &e : reg.all<Evidence>())
        if (e.storage == EvidenceStorage::FileCopy && !seen.contains(e.sha256)) {
            seen.insert(e.sha256);
            sum += e.size.value_or(0);
        }
    return sum;
}

Result<Id<Evidence>> addEvidence(const Register &reg, NewEvidence fresh, const Language &language,
                                 const std::function<QUuid()> &newId, ChangeSet &set)
{
    const QString name = evidenceName(fresh.name);
    Register now = reg;
    now.apply(set.changes);
    Id<Evidence> id;
    bool isStored = false;
    for (const Evidence &e : now.all<Evidence>())
        if (e.storage == EvidenceStorage::FileCopy && e.sha256 == fresh.content.sha256) {
            isStored = true;
            if (e.fileName == name && !e.archivedAt.isValid())
                id = e.id;
        }
    const qint64 after = bytesOfCopies(now) + (isStored ? 0 : qint64(fresh.content.bytes.size()));
    if (const qint64 most = copyLimits(reg).all; after > most)
        return fail(language
                        .translate("Evidence",
                                   "“%1” was not added: the copies in this file would be %2, and %3 is the most. Keep "
                                   "it elsewhere and write down where: as a reference.")
                        .arg(name, sizeText(after, language), sizeText(most, language)));
    if (!id) {
        Evidence e;
        e.id = {newId()};
        e.code = now.nextCode(Kind::Evidence);
        e.fileName = name;
        e.title = QFileInfo(name).completeBaseName().left(200);
        e.type = fresh.kind;
        e.date = fresh.day;
        e.storage = EvidenceStorage::FileCopy;
        e.size = int(fresh.content.bytes.size());
        e.sha256 = fresh.content.sha256;
        id = e.id;
        set.changes.push_back(created(e));
        if (!isStored)
            set.contents.push_back(std::move(fresh.content));
    }
    if (fresh.place.kind != EvidenceTarget::Unset && !hasLink(reg, set, id, fresh.place)) {
        EvidenceLink link;
        link.id = {newId()};
        link.evidence = id;
        link.targetKind = fresh.place.kind;
        link.target = fresh.place.record;
        set.changes.push_back(created(link));
    }
    return id;
}
