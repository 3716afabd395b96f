#include "model/query/lifecycle/changedwords.h"

#include <algorithm>
#include <vector>

namespace {

/// Whole words: half a number would say something else.
std::vector<TextSpan> wordsOf(const QString &text)
{
    std::vector<TextSpan> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            continue;
        if (words.empty() || words.back().start + words.back().length != i)
            words.push_back({i, 0});
        ++words.back().length;
    }
    return words;
}

} // namespace

TextSpan changedWords(const QString &text, const QString &other)
{
    const auto here = wordsOf(text), there = wordsOf(other);
    const auto isSame = [&](const TextSpan &a, const TextSpan &b) {
        return QStringView(text).mid(a.start, a.length) == QStringView(other).mid(b.start, b.length);
    };
    const size_t shorter = std::min(here.size(), there.size());
    size_t first = 0, last = 0; // words that are the same from the left, from the right
    while (first < shorter && isSame(here[first], there[first]))
        ++first;
    while (last < shorter - first && isSame(here[here.size() - 1 - last], there[there.size() - 1 - last]))
        ++last;
    if (first + last >= here.size())
        return {};
    const TextSpan &end = here[here.size() - 1 - last];
    return {here[first].start, end.start + end.length - here[first].start};
}
