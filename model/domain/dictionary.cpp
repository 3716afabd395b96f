#include "model/domain/dictionary.h"

#include "model/domain/language.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

// One list per header of records, in the order of Kind.
std::span<const KindInfo> organisationKinds();
std::span<const KindInfo> policyKinds();
std::span<const KindInfo> riskKinds();
std::span<const KindInfo> objectiveKinds();
std::span<const KindInfo> kpiKinds();
std::span<const KindInfo> planKinds();
std::span<const KindInfo> reviewKinds();
std::span<const KindInfo> communicationKinds();
std::span<const KindInfo> findingKinds();

static const std::array<const KindInfo *, size_t(kindCount)> &table()
{
    static const auto all = [] {
        std::array<const KindInfo *, size_t(kindCount)> out {};
        for (auto part : {&organisationKinds, &policyKinds, &riskKinds, &objectiveKinds, &kpiKinds, &planKinds,
                          &reviewKinds, &communicationKinds, &findingKinds})
            for (const KindInfo &info : part())
                out[size_t(info.kind)] = &info;
        return out;
    }();
    return all;
}

const KindInfo &kindInfo(Kind kind)
{
    Q_ASSERT(kind < Kind::Count);
    return *table()[size_t(kind)];
}

static const KindInfo *byName(QAnyStringView name, const char *KindInfo::*member)
{
    for (const KindInfo *info : table())
        if (name == QAnyStringView(QLatin1String(info->*member)))
            return info;
    return nullptr;
}

const KindInfo *kindByTable(QAnyStringView name)
{
    return byName(name, &KindInfo::table);
}
const KindInfo *kindByFile(QAnyStringView name)
{
    return byName(name, &KindInfo::file);
}

QString Field::displayLabel() const
{
    return QCoreApplication::translate("Field", label);
}
QString Field::displayLabel(const Language &language) const
{
    return language.translate("Field", label);
}
QString KindInfo::displayLabel() const
{
    return QCoreApplication::translate("Kind", label);
}
QString KindInfo::displayPlural() const
{
    return QCoreApplication::translate("Kind", plural);
}
QString KindInfo::displayLabel(const Language &language) const
{
    return language.translate("Kind", label);
}
QString KindInfo::displayPlural(const Language &language) const
{
    return language.translate("Kind", plural);
}

const Field *KindInfo::field(QAnyStringView name) const
{
    for (const Field &f : fields())
        if (name == QAnyStringView(QLatin1String(f.name)))
            return &f;
    return nullptr;
}

bool KindInfo::hasCode() const
{
    return field(u"code") != nullptr;
}
