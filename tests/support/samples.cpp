#include "tests/support/samples.h"

#include "model/domain/records.h"

#include <map>

namespace {

QUuid numbered(quint32 group, quint32 number)
{
    return QUuid(group, 0x5741, 0x4d41, 0x80, 0, 0, 0, uchar(number >> 24), uchar(number >> 16), uchar(number >> 8),
                 uchar(number));
}

QUuid idOf(Kind kind, bool full)
{
    return numbered(0xC0DE0000u + quint32(kind), full ? 2 : 1);
}

/// Where the reference without a fixed kind of a record points to, and what the record says about it.
struct AnyTarget {
    Kind holder;
    Kind target;
    const char *kindField;
    const char *key;
};
constexpr AnyTarget anyTargets[] = {
    {Kind::ObjectiveLink, Kind::Control, "target_kind", "control"},
    {Kind::Approval, Kind::Objective, "subject_kind", "objective_version"},
    {Kind::EvidenceLink, Kind::Action, "target_kind", "action"},
};

/// What the sample of evidence is a copy of.
FileContent sampleContent()
{
    return contentOf("evidence\n");
}

QString textFor(const KindInfo &info, const Field &f, int ordinal, bool full)
{
    if (qstrcmp(f.name, "code") == 0)
        return QString::fromLatin1(info.codePrefix) + (full ? QStringLiteral("002") : QStringLiteral("001"));
    if (qstrcmp(f.name, "sha256") == 0 && info.kind == Kind::Evidence)
        return sampleContent().sha256;
    if (qstrcmp(f.name, "sha256") == 0)
        return QString(64, QLatin1Char(full ? 'f' : 'b'));
    // Quotes, delimiters, another script and a line break travel through every format.
    const QString text = QStringLiteral("%1%2 %3 “ä” \"q\", x;\ty\n%4 漢字")
                             .arg(ordinal)
                             .arg(full ? QStringLiteral("f") : QStringLiteral("b"), QString::fromLatin1(f.name),
                                  QString::fromLatin1(info.table));
    return (f.limit > 0 ? text.left(f.limit) : text).trimmed();
}

QVariant valueFor(const KindInfo &info, const Field &f, int ordinal, bool full, std::map<Kind, int> &references)
{
    for (const AnyTarget &t : anyTargets)
        if (t.holder == info.kind) {
            if (f.type == FieldType::AnyRef)
                return idOf(t.target, full).toString(QUuid::WithoutBraces);
            if (qstrcmp(f.name, t.kindField) == 0)
                return QString::fromLatin1(t.key);
        }
    switch (f.type) {
    case FieldType::Id:
        return idOf(info.kind, full).toString(QUuid::WithoutBraces);
    case FieldType::Ref: {
        const bool toBare = f.target == info.kind || references[f.target]++ % 2 || !full;
        return idOf(f.target, !toBare).toString(QUuid::WithoutBraces);
    }
    case FieldType::AnyRef:
        break; // none but those above
    case FieldType::Text:
        return textFor(info, f, ordinal, full);
    case FieldType::Json:
        return QStringLiteral("{\"a\":\"%1\"}").arg(ordinal);
    case FieldType::List:
        return QStringLiteral("one %1\ntwo").arg(ordinal);
    case FieldType::Integer:
        if (f.least == 0 && f.most == 6) // a step of the risk scale: what a form takes, too
            return qlonglong(1 + ordinal % 5);
        return f.most > f.least ? qlonglong(f.least) + ordinal % (qlonglong(f.most) - f.least + 1) : qlonglong(ordinal);
    case FieldType::Real:
        return QStringLiteral("-%1.50").arg(ordinal); // the zero at the end is as typed and must stay
    case FieldType::Money:
        return qlonglong(100'000 + ordinal);
    case FieldType::Flag: {
        const auto fresh = info.make();
        return qlonglong(f.get(fresh.get()).toLongLong() ? 0 : 1);
    }
    case FieldType::Date:
        return QDate(2026, 1, 31).addDays(ordinal).toString(Qt::ISODate);
    case FieldType::Timestamp:
        return QDateTime(QDate(2026, 2, 28), QTime(23, 59, ordinal), Qt::UTC).toString(Qt::ISODate);
    case FieldType::Enum:
        return enumKey(f.entries(), ordinal % int(f.entries().size()));
    case FieldType::EnumSet:
        return QStringLiteral("%1 %2").arg(enumKey(f.entries(), 0), enumKey(f.entries(), 2));
    case FieldType::Bytes:
        return QByteArray("\x89PNG\0\xff\n", 7);
    }
    return {};
}

} // namespace

Context testContext(int seed)
{
    auto id = std::make_shared<quint32>(0);
    auto byte = std::make_shared<unsigned>(seed);
    return {[] { return QDateTime(QDate(2026, 7, 15), QTime(8, 30), Qt::UTC); },
            [] { return QStringLiteral("tester"); }, [id, seed] { return numbered(quint32(seed), ++*id); },
            [byte](int count) {
                QByteArray bytes(count, '\0');
                for (char &b : bytes)
                    b = char((*byte)++);
                return bytes;
            }};
}

Samples::Samples()
{
    for (int k = 0; k < kindCount; ++k) {
        if (Kind(k) != Kind::Organisation) {
            m_bare[size_t(k)] = make(Kind(k), false);
            m_all.push_back(m_bare[size_t(k)]);
        }
        m_full[size_t(k)] = make(Kind(k), true);
        m_all.push_back(m_full[size_t(k)]);
    }
}

Record Samples::make(Kind kind, bool full) const
{
    const KindInfo &info = kindInfo(kind);
    const auto record = info.make();
    std::map<Kind, int> references;
    int ordinal = 0;
    for (const Field &f : info.fields()) {
        ++ordinal;
        if (!full && !f.isRequired)
            continue;
        QVariant value = valueFor(info, f, ordinal, full, references);
        if (value == f.get(record.get())) // the default: would not be noticed when it is lost
            value = valueFor(info, f, ordinal + 1, full, references);
        f.set(record.get(), value);
    }
    return {kind, record};
}

ChangeSet Samples::creation() const
{
    ChangeSet set {QStringLiteral("Samples of every kind"), {}, {}, {}};
    for (const Record &record : m_all)
        set.changes.push_back({{}, record});
    set.contents = {sampleContent()};
    return set;
}

Record withField(const Record &record, const char *field, const QVariant &stored)
{
    const KindInfo &info = kindInfo(record.kind());
    const auto copy = info.copy(record.data());
    const Field *f = info.field(QLatin1String(field));
    if (!f)
        qFatal("%s has no field %s", info.table, field);
    f->set(copy.get(), stored);
    return {record.kind(), copy};
}

ReadingRow sampleReading(const Samples &samples, QDate periodEnd, const QString &value, bool ofFullKpi)
{
    ReadingRow row;
    row.kpi.value = (ofFullKpi ? samples.full(Kind::Kpi) : samples.bare(Kind::Kpi)).id();
    row.periodEnd = periodEnd;
    row.value = Decimal::fromStored(value);
    row.recordedOn = periodEnd.addDays(1);
    return row;
}

ReadingRow fullReading(const Samples &samples, QDate periodEnd)
{
    ReadingRow row = sampleReading(samples, periodEnd, {});
    row.value = {};
    row.code = QStringLiteral("M-%1").arg(periodEnd.toString(QStringLiteral("yyyyMM")));
    row.numerator = Decimal::fromStored(QStringLiteral("9.0"));
    row.denominator = Decimal::fromStored(QStringLiteral("12"));
    row.recordedBy.value = samples.full(Kind::Person).id();
    row.verifiedBy.value = samples.bare(Kind::Person).id();
    row.verifiedOn = periodEnd.addDays(3);
    row.comment = QStringLiteral("tab\tand\nline \\ “quoted”");
    row.evidence.value = samples.full(Kind::Evidence).id();
    row.source = ReadingSource::Import;
    return row;
}
