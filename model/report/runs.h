#pragma once
#include "model/domain/enums.h"

#include <QString>

#include <vector>

class Language;

/// The colours that text may have on paper (PRINT.md 4); states bring their own through their sign.
enum class InkTone : signed char { Ink, Soft, Faint, Late, White };

/// The signs of PRINT.md 4, drawn as paths. `Open` is the hollow diamond of proposed, draft, withdrawn, superseded;
/// `Expected` the upright tick of progress bars, `Review` the small triangle of the state history.
enum class Sign : signed char {
    None,
    OnTrack,
    AtRisk,
    OffTrack,
    Achieved,
    Missed,
    Stale,
    NoData,
    NotStarted,
    Paused,
    Open,
    Expected,
    Review
};
Sign signOf(ResultState state);
Sign signOf(ObjectiveState state);

/// A stretch of text in one look. Always plain text: what a user typed is drawn letter by letter.
struct Run {
    QString text;
    InkTone tone = InkTone::Ink;
    bool strong = false;
    bool small = false; ///< 8 pt ink 2, beside a heading
    bool badge = false; ///< thin frame, 7 pt (PRINT.md 6)
    Sign sign = Sign::None; ///< drawn before the text, which takes its colour
    QString goTo {}; ///< the heading of the same document that it leads to; codes lead to theirs without it

    static Run plain(const QString &text) { return {text}; }
    static Run bold(const QString &text) { return {text, InkTone::Ink, true}; }
    /// Ink 2: heads, notes.
    static Run soft(const QString &text) { return {text, InkTone::Soft}; }
    /// Ink 3: "(supporting)", dates below a name.
    static Run faint(const QString &text) { return {text, InkTone::Faint}; }
    /// Lateness, always with the words: "15 days overdue".
    static Run late(const QString &text) { return {text, InkTone::Late, true}; }
    /// "due by 20 Jul 2026", "2 figures missing"; never instead of a state.
    static Run framed(const QString &text) { return {text, InkTone::Ink, false, false, true}; }
    /// Words that lead to the heading of these words.
    static Run link(const QString &text, const QString &heading)
    {
        Run run = plain(text);
        run.goTo = heading;
        return run;
    }
    /// Sign, word and colour together; the words never break apart.
    static Run state(Sign sign, const QString &word) { return {word, InkTone::Ink, false, false, false, sign}; }
    static Run state(ResultState state, const Language &language);
    static Run state(ObjectiveState state, const Language &language);
};

/// One paragraph or one line of a cell.
using Runs = std::vector<Run>;

/// The letters only, for outlines and golden texts; signs as words, badges in square brackets.
QString plainText(const Runs &runs);
