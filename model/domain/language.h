#pragma once
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

/// A language with its own words and number formats, independent of the language of the window:
/// a report may be German while the window is English, and in a worker thread.
/// Use `language.translate("Context", "English text")`; lupdate finds these calls.
class Language
{
public:
    /// `code` is "en" or "de"; anything else falls back to English.
    explicit Language(const QString &code = QStringLiteral("en"));
    QString code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;
    /// The same with a capital first letter, for labels that stand alone: "strategic" → "Strategic".
    QString standingAlone(const QString &label) const;
    /// The language codes that are shipped.
    static QStringList available();

private:
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};
