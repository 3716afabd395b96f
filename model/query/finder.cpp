#include "model/query/finder.h"

#include "model/domain/records.h"

#include <algorithm>

namespace {

/// Lower is better; −1 does not match.
int rankOf(const Hit &hit, const QString &text, const QStringList &words)
{
    if (hit.code.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (hit.code.startsWith(text, Qt::CaseInsensitive))
        return 1;
    const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return hit.code.contains(word, Qt::CaseInsensitive) || hit.title.contains(word, Qt::CaseInsensitive);
    });
    if (!all)
        return -1;
    return hit.title.startsWith(text, Qt::CaseInsensitive) ? 2 : 3;
}

class Finder
{
public:
    Finder(const Register &reg, const QString &text)
        : m_reg(reg)
        , m_text(text.simplified())
        , m_words(m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
    }

    template <typename T> void search(QString T::*title, Id<Objective> T::*objective = nullptr)
    {
        for (const T &record : m_reg.all<T>()) {
            if (record.archivedAt.isValid())
                continue;
            Hit hit {T::kind, record.id.value, record.code, record.*title, {}};
            if (objective)
                hit.objective = record.*objective;
            if (const int rank = rankOf(hit, m_text, m_words); rank >= 0)
                m_found.push_back({rank, std::move(hit)});
        }
    }

    std::vector<Hit> best(int most)
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<Hit> out;
        for (auto &[rank, hit] : m_found)
            if (int(out.size()) < most)
                out.push_back(std::move(hit));
        return out;
    }

private:
    const Register &m_reg;
    QString m_text;
    QStringList m_words;
    std::vector<std::pair<int, Hit>> m_found;
};

} // namespace

std::vector<Hit> findRecords(const Register &reg, const QString &text, int most)
{
    if (text.trimmed().isEmpty())
        return {};
    Finder finder(reg, text);
    finder.search(&Objective::title);
    finder.search(&Kpi::name, &Kpi::objective);
    finder.search(&Action::title, &Action::objective);
    finder.search(&Risk::title);
    finder.search(&Requirement::summary);
    finder.search(&PolicyCommitment::text);
    finder.search(&Control::title);
    finder.search(&Person::name);
    finder.search(&OrgUnit::name);
    return finder.best(most);
}
