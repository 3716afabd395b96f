#pragma once
#include "model/domain/language.h"
#include "model/domain/register.h"

#include <QString>

#include <vector>

/// One card of the help (F37): about a page, a letter of clause 6.2, a topic of the guide, or a term.
struct HelpCard {
    enum class Topic : signed char { Page, Guide, Clause, Term };
    Topic topic = Topic::Guide;
    QString id; ///< "today", "a", "place", "target": the same in every language
    QString title, text; ///< plain text, paragraphs with an empty line between them
    bool operator==(const HelpCard &) const = default;
};

/// All cards of a language, in the order of the file; pages, guide, letters a to l, glossary (DOMAIN.md 7.6). They come
/// with the program, offline; no text of the standard stands in them.
std::vector<HelpCard> helpCards(const Language &language);
/// The same with the organisation's own terms (glossary_term) after the glossary; an own term replaces one of ours that
/// has the same title.
std::vector<HelpCard> helpCards(const Language &language, const Register &reg);
/// Cards that hold every word, those with it in the title first; case and accents do not matter. All for no words.
std::vector<HelpCard> findHelp(const std::vector<HelpCard> &cards, const QString &words);
