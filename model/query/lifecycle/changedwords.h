#pragma once
#include <QString>

/// A part of a text, in characters.
struct TextSpan {
    qsizetype start = 0, length = 0;
    bool operator==(const TextSpan &) const = default;
};
/// The words of `text` that differ from `other`, from the first to the last of them; nothing when all words are the
/// same (difference view, 2.10).
TextSpan changedWords(const QString &text, const QString &other);
