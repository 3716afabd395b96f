#include "model/document/readingreasons.h"

#include "model/document/document.h"

#include <memory>

std::function<QString(Id<Kpi>, qint32)> notAvailableReasons(const Document &document)
{
    using Known = QHash<Id<Kpi>, QHash<qint32, QString>>;
    return [&document, known = std::make_shared<Known>()](Id<Kpi> kpi, qint32 key) {
        auto it = known->find(kpi);
        if (it == known->end()) {
            it = known->insert(kpi, {});
            if (const auto rows = document.readingRows(kpi))
                for (const ReadingRow &r : *rows)
                    if (!r.notAvailableReason.isEmpty())
                        it->insert(r.key, r.notAvailableReason);
        }
        return it->value(key);
    };
}
