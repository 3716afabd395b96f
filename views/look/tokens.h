#pragma once
#include <QColor>

class QPalette;

/// The three colours of a state: `text` for words, `mark` for icons, bars and dots, `tint` only behind a badge.
struct StateColours {
    QColor text, mark, tint;
};

/// What a mark says. One value per shape and colour of LOOK 2.2; LifeCycle is the open circle of words
/// without a result (draft, proposed, not started, withdrawn …).
enum class StateMark : signed char { OnTrack, AtRisk, OffTrack, Achieved, Missed, Stale, NoData, Paused, LifeCycle };
constexpr int kStateMarks = 9;

/// The colours of the visual language that QPalette has no role for (LOOK 2.1, 2.2, 6).
/// Take them in paintEvent or in a delegate: `const Tokens t = tokensFor(palette());`
/// Colours that QPalette has (window, base, row line = midlight, frame line = mid, control border = dark,
/// selection = highlight, link) are taken from the palette.
struct Tokens {
    bool dark = false;
    /// A palette that is not ours (high contrast): no tints, state words in the text colour.
    bool plain = false;
    QColor text, text2, text3;
    QColor accent, onAccent, accentTint;
    QColor hover, focus, sunken, track;
    QColor error, errorTint, audit, auditTint;
    QColor risk1, risk2, risk3, risk4; ///< low → critical
    QColor plan, planDone, planOriginal;
    QColor chartActual, chartTarget, chartTrajectory, chartGrid, chartAxis, chartBand, chartForecast, chartEvent;
    StateColours states[kStateMarks];

    const StateColours &state(StateMark mark) const { return states[int(mark)]; }
};

/// The tokens that belong to a palette: ours light, ours dark, or derived from a foreign (high contrast) one,
/// where the lightness of its Base decides which marks are used.
Tokens tokensFor(const QPalette &palette);

/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);
