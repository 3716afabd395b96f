#include "model/query/personnames.h"

#include "model/domain/organisation.h"

#include <QMap>

#include <algorithm>

namespace {

/// The ways in which a text may name a person: "Dr. Katharina Weiß", "Katharina Weiß", "Weiß".
QStringList waysToName(const QString &name)
{
    constexpr int kShortest = 3; // a shorter family name would be found in the middle of other matters
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList ways {name};
    while (words.size() > 1 && words.front().endsWith(QLatin1Char('.')))
        words.removeFirst();
    if (words.size() > 1)
        ways << words.join(QLatin1Char(' '));
    if (!words.isEmpty() && words.back().size() >= kShortest)
        ways << words.back();
    ways.removeDuplicates();
    return ways;
}

/// Whether a name ends here: not in the middle of a word, but "Pokornýs" is the person's, too.
bool isEnd(QStringView rest)
{
    if (rest.startsWith(u's'))
        rest = rest.mid(1);
    return rest.isEmpty() || !rest.front().isLetterOrNumber();
}

/// Only whole words: "Groß" is a person, "Großhandel" is none. Where a name stands from there on, below 0: nowhere.
qsizetype findName(const QString &text, const QString &name, qsizetype from = 0)
{
    for (qsizetype at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.size()))
        if (!(at > 0 && text[at - 1].isLetterOrNumber()) && isEnd(QStringView(text).mid(at + name.size())))
            return at;
    return -1;
}

} // namespace

PersonNames personNames(const Register &reg, Id<Person> but)
{
    QMap<QString, QStringList> roles;
    for (const Person &p : reg.all<Person>()) {
        if (p.isRole || p.id == but)
            continue;
        QStringList ways = p.name.isEmpty() ? QStringList() : waysToName(p.name);
        if (!p.email.isEmpty())
            ways << p.email;
        for (const QString &way : std::as_const(ways))
            roles[way] << (p.role.isEmpty() ? p.code : p.role);
    }
    PersonNames out;
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        it->removeDuplicates();
        out.emplace_back(it.key(), it->join(QLatin1String(" / "))); // namesakes
    }
    // The longest first: a name may be part of another one.
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.first.size(), a.first) < std::pair(-b.first.size(), b.first);
    });
    return out;
}

QString withoutNames(QString text, const PersonNames &names)
{
    for (const auto &[name, role] : names)
        for (qsizetype at = findName(text, name); at >= 0; at = findName(text, name, at + role.size()))
            text.replace(at, name.size(), role);
    return text;
}

bool namesAnybody(const QString &text, const PersonNames &names)
{
    return std::any_of(names.begin(), names.end(), [&](const auto &name) { return findName(text, name.first) >= 0; });
}
