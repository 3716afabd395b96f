#include "model/query/helptexts.h"

#include "model/domain/organisation.h"

#include <QFile>

#include <algorithm>

static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace {

/// As it is compared: without case and accents.
QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toCaseFolded();
    return out;
}

std::optional<HelpCard::Topic> topicOf(const QString &word)
{
    static const QStringList words {QStringLiteral("page"), QStringLiteral("guide"), QStringLiteral("clause"),
                                    QStringLiteral("term")};
    const auto at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(HelpCard::Topic(at));
}

} // namespace

/// "@topic id" begins a card, "# " its title; what follows is its text.
std::vector<HelpCard> helpCards(const Language &language)
{
    initHelp();
    std::vector<HelpCard> cards;
    QFile file(QStringLiteral(":/help/%1.md").arg(language.code()));
    if (!file.open(QIODevice::ReadOnly))
        return cards;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'@')) {
            const auto topic = topicOf(line.section(u' ', 0, 0).mid(1));
            if (topic)
                cards.push_back({*topic, line.section(u' ', 1), {}, {}});
        } else if (!cards.empty() && line.startsWith(QLatin1String("# "))) {
            cards.back().title = line.mid(2);
        } else if (!cards.empty()) {
            cards.back().text += line + u'\n';
        }
    }
    for (HelpCard &card : cards)
        card.text = card.text.trimmed();
    std::stable_sort(cards.begin(), cards.end(),
                     [](const HelpCard &a, const HelpCard &b) { return a.topic < b.topic; });
    return cards;
}

std::vector<HelpCard> helpCards(const Language &language, const Register &reg)
{
    std::vector<HelpCard> cards = helpCards(language);
    for (const GlossaryTerm &term : reg.all<GlossaryTerm>()) {
        if (!term.language.isEmpty() && term.language != language.code())
            continue;
        std::erase_if(cards, [&](const HelpCard &c) {
            return c.topic == HelpCard::Topic::Term && folded(c.title) == folded(term.term);
        });
        const QString text
            = term.synonyms.isEmpty() ? term.definition : term.definition + QStringLiteral("\n\n") + term.synonyms;
        cards.push_back({HelpCard::Topic::Term, term.term, term.term, text});
    }
    return cards;
}

std::vector<HelpCard> findHelp(const std::vector<HelpCard> &cards, const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&](const QString &text) {
        const QString plain = folded(text);
        return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return plain.contains(word); });
    };
    std::vector<HelpCard> out;
    for (const HelpCard &card : cards)
        if (holds(card.title + u' ' + card.text))
            out.push_back(card);
    std::stable_partition(out.begin(), out.end(), [&](const HelpCard &card) { return holds(card.title); });
    return out;
}
