#include "model/exchange/evidencefiles.h"

QString asciiName(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.'))
            out += c;
        else if (!out.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            out += u'-';
    while (out.startsWith(u'.') || out.startsWith(u'-'))
        out.remove(0, 1);
    if (out.size() <= 60)
        return out;
    // What opens a file is its ending: that stays.
    const qsizetype point = out.lastIndexOf(u'.');
    const QString ending = point > 0 && out.size() - point <= 12 ? out.mid(point) : QString();
    return out.left(60 - ending.size()) + ending;
}

QString evidencePath(const Evidence &evidence)
{
    return QStringLiteral("evidence/%1-%2-%3")
        .arg(asciiName(evidence.code), evidence.sha256.left(8),
             asciiName(evidence.fileName.isEmpty() ? evidence.title : evidence.fileName));
}

EvidenceFiles evidenceFiles(const Register &reg, const LoadContent &load)
{
    EvidenceFiles out;
    for (const Evidence &e : reg.all<Evidence>()) {
        if (e.storage != EvidenceStorage::FileCopy)
            continue;
        if (auto bytes = load(e.sha256))
            out.files.push_back({evidencePath(e), std::move(*bytes)});
        else
            out.missing += QStringLiteral("%1: %2").arg(e.code, bytes.error().message);
    }
    return out;
}
