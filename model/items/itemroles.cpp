#include "model/items/itemroles.h"

#include "model/domain/language.h"

#include <cmath>

QString bulletWords(const Bullet &bullet, const Language &language)
{
    if (!bullet.has)
        return {};
    const QString way = language.locale().toString(std::lround(bullet.progress));
    if (bullet.expected < 0)
        return language.translate("ItemRoles", "%1\u202f% of the way").arg(way);
    return language.translate("ItemRoles", "%1\u202f% of the way, %2 expected")
        .arg(way, language.locale().toString(std::lround(bullet.expected)));
}
