#pragma once
#include <QString>

/// Trimmed, canonical composition (NFC), line ends as LF: the form in which text is stored (2.0).
QString cleanText(const QString &text);
/// The text in canonical composition (NFC) and well-formed (lone surrogates become U+FFFD), otherwise unchanged. Every
/// text of a record is stored so, because the history is hashed in this form and must say the same as the tables.
QString storableText(const QString &text);
/// NUL and control characters other than TAB and line ends (IMP-15).
bool hasControlCharacters(const QString &text);

/// The text as it may be shown: what would turn the order of letters round, hide or break a line stands as its number,
/// ‹U+202E›. Letters of any script stay, with the joiners that scripts and emoji need; line ends and tabs too. For
/// showing only, never for storing; shown text shown again is the same.
QString shownText(const QString &text);

/// Keeps a spreadsheet from running text as a formula (8.1): one leading apostrophe where it could. Numbers are not
/// passed through this. unguardFormula() takes exactly one back, so every text survives the way out and in.
QString guardFormula(const QString &text);
QString unguardFormula(const QString &text);
