#pragma once
#include "model/domain/result.h"
#include "model/exchange/sheet.h"

class Language;

/// How the letters of a text file are stored.
enum class TextCode : signed char { Utf8, Utf16, Windows1252 };

/// How a text file is to be read.
struct DelimitedForm {
    TextCode code = TextCode::Utf8;
    char delimiter = ',';
    bool operator==(const DelimitedForm &) const = default;
};

/// What the bytes look like. `codeIsSure` is false when they could be any of the old one-byte codes: then a person has
/// to look at the letters (8.1).
struct DelimitedGuess {
    DelimitedForm form;
    bool codeIsSure = true;
};
DelimitedGuess guessForm(const QByteArray &bytes);

/// The lines of a CSV file, a text file or the clipboard, of any number of cells each; refuses with a sentence what no
/// table is (IMP-15, IMP-17). A first line "sep=;" is left out.
Result<Sheet> readDelimited(const QByteArray &bytes, const DelimitedForm &form, const QString &name,
                            const Language &language);
