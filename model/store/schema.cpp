#include "model/store/schema.h"

#include "model/domain/dictionary.h"
#include "model/store/rows.h"
#include "model/store/schemasteps.h"
#include "model/store/sqlite.h"

#include <QCryptographicHash>

int schemaVersion()
{
    return int(schemaSteps().size());
}

QString schemaFingerprint(const QSqlDatabase &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = forEachRow(
        db,
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' "
                       "ESCAPE '!' ORDER BY type, name"),
        {}, [&](const QSqlQuery &q) {
            QStringList parts;
            for (int i = 0; i < 4; ++i)
                parts += q.value(i).toString().simplified();
            hash.addData(parts.join(QLatin1Char('\t')).toUtf8() + '\n');
            return true;
        });
    return read ? QString::fromLatin1(hash.result().toHex()) : QString();
}

QString expectedFingerprint(int version)
{
    return version >= 1 && version <= schemaVersion()
        ? QString::fromLatin1(schemaSteps()[size_t(version - 1)].fingerprint)
        : QString();
}

namespace {

QString quoted(const char *name)
{
    return QStringLiteral("\"%1\"").arg(QLatin1String(name));
}

/// Combinations that may stand only once.
struct Unique {
    Kind kind;
    const char *columns;
};
constexpr Unique uniques[] = {
    {Kind::Setting, "\"key\""},
    {Kind::PolicyVersion, "\"document\", \"version\""},
    {Kind::RiskControl, "\"risk\", \"control\""},
    {Kind::ObjectiveLink, "\"objective\", \"target_kind\", \"target\""},
    {Kind::ObjectiveVersion, "\"objective\", \"version\""},
    {Kind::InterimTarget, "\"kpi\", \"due_date\""},
    {Kind::ActionDependency, "\"predecessor\", \"successor\""},
    {Kind::Raci, "\"objective\", \"action\", \"person\", \"role\""},
    {Kind::ReviewItem, "\"review\", \"objective\""},
    {Kind::TriggerObjective, "\"trigger\", \"objective\""},
    {Kind::EvidenceLink, "\"evidence\", \"target_kind\", \"target\""},
};

} // namespace

QStringList statementsOfDictionary()
{
    QStringList out;
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        QStringList columns;
        for (const Field &f : info.fields()) {
            QString column = quoted(f.name) + QLatin1Char(' ')
                + (f.type == FieldType::Bytes ? QStringLiteral("BLOB")
                       : f.isInteger()        ? QStringLiteral("INTEGER")
                                              : QStringLiteral("TEXT"));
            if (f.type == FieldType::Id)
                column += QStringLiteral(" PRIMARY KEY");
            if (f.isRequired || f.type == FieldType::Flag)
                column += QStringLiteral(" NOT NULL");
            if (qstrcmp(f.name, "code") == 0)
                column += QStringLiteral(" UNIQUE");
            if (f.type == FieldType::Ref)
                column += QStringLiteral(" REFERENCES %1(\"id\") DEFERRABLE INITIALLY DEFERRED")
                              .arg(quoted(kindInfo(f.target).table));
            columns += column;
        }
        for (const Unique &u : uniques)
            if (u.kind == Kind(k))
                columns += QStringLiteral("UNIQUE(%1)").arg(QLatin1String(u.columns));
        out += QStringLiteral("CREATE TABLE %1 (%2) STRICT")
                   .arg(quoted(info.table), columns.join(QStringLiteral(", ")));
    }
    return out;
}
