#include "model/exchange/annexa.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/risk.h"
#include "model/exchange/csv.h"

#include <QFile>
#include <QSet>

static void initAnnex()
{
    Q_INIT_RESOURCE(library);
}

namespace {

/// "A.8.8" and "8.8" are the same control.
QString numberOf(const QString &written)
{
    return written.startsWith(QLatin1String("A.")) ? written.mid(2) : written;
}

std::vector<AnnexControl> missingOnes(const Register &reg)
{
    QSet<QString> numbers, codes;
    for (const Control &control : reg.all<Control>()) {
        numbers += numberOf(control.annexA);
        codes += control.code;
    }
    std::vector<AnnexControl> out = annexControls();
    std::erase_if(out, [&](const AnnexControl &c) {
        return numbers.contains(c.number) || codes.contains(QLatin1String("A.") + c.number);
    });
    return out;
}

} // namespace

std::vector<AnnexControl> annexControls()
{
    initAnnex();
    std::vector<AnnexControl> out;
    QFile file(QStringLiteral(":/library/annex_a_controls.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QByteArray bytes = file.readAll();
    const Language language;
    CsvReader reader(bytes, language);
    reader.header();
    const auto read = reader.forEachRow([&](int, const QStringList &cells) {
        out.push_back({cells.value(0), cells.value(1), cells.value(2)});
        return true;
    });
    Q_ASSERT(read);
    Q_UNUSED(read)
    return out;
}

int missingAnnexControls(const Register &reg)
{
    return int(missingOnes(reg).size());
}

ChangeSet annexChange(const Register &reg, const std::function<QUuid()> &newId, const Language &language)
{
    ChangeSet set;
    const bool german = reg.organisation().reportingLanguage == QLatin1String("de");
    for (const AnnexControl &known : missingOnes(reg)) {
        Control control;
        control.id = {newId()};
        control.code = QLatin1String("A.") + known.number;
        control.annexA = known.number;
        control.title = german ? known.titleDe : known.title;
        set.changes.push_back(created(control));
    }
    set.label = language.translate("AnnexA", "%n controls of Annex A added", nullptr, int(set.changes.size()));
    return set;
}
