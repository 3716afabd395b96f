#include "model/domain/language.h"

#include <QTranslator>

// Outside of any namespace, as the macro wants it.
static void initCatalogues()
{
    Q_INIT_RESOURCE(i18n);
}

Language::Language(const QString &code)
    : m_code(available().contains(code) ? code : QStringLiteral("en"))
    , m_locale(m_code == QLatin1String("de") ? QLocale(QLocale::German, QLocale::Germany)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom))
    , m_translator(std::make_shared<QTranslator>())
{
    initCatalogues();
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
    // A missing catalogue is not an error: the English text is the key.
    (void)m_translator->load(QStringLiteral(":/i18n/waymark_%1.qm").arg(m_code));
}

QString Language::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString found = m_translator->translate(context, text, comment, n);
    if (found.isNull())
        found = QString::fromUtf8(text);
    if (n >= 0)
        found.replace(QLatin1String("%n"), m_locale.toString(n));
    return found;
}

QString Language::standingAlone(const QString &label) const
{
    return m_locale.toUpper(label.left(1)) + label.mid(1);
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}
