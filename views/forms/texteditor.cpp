#include "views/forms/texteditor.h"

#include "model/domain/communication.h"
#include "model/domain/enumtable.h"
#include "model/domain/text.h"
#include "model/query/told.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

constexpr int longText = 200; ///< above this limit a text gets several lines
constexpr int noteFrom = 90; ///< percent of the limit from which the count is shown
constexpr int mostTyped = 30'000; ///< QLineEdit cuts silently at 32767

} // namespace

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
{
    if (field.type == FieldType::Text && field.limit > longText) {
        m_box = new QPlainTextEdit;
        m_box->setTabChangesFocus(true);
        m_box->setFixedHeight(fontMetrics().lineSpacing() * (field.limit > 700 ? 5 : 3) + 18);
        // Underlining words changes the document, too: only another text is an edit.
        connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
            if (const QString now = m_box->document()->toRawText(); now != m_seen) {
                m_seen = now;
                emit edited();
            }
        });
        watch(m_box);
    } else {
        m_line = new QLineEdit;
        if (field.type == FieldType::List)
            m_line->setPlaceholderText(tr("separated by commas"));
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
    }
    place(input());
}

QWidget *TextEditor::input() const
{
    return m_box ? static_cast<QWidget *>(m_box) : m_line;
}

QString TextEditor::text() const
{
    if (m_line)
        return cleanText(QString(m_line->text()).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    // Not toPlainText(): it turns no-break spaces into plain ones.
    QString raw = m_box->document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    raw.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return cleanText(raw);
}

QStringList TextEditor::items() const
{
    QStringList out;
    for (const QString &item : text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!item.trimmed().isEmpty())
            out += item.trimmed();
    return out;
}

void TextEditor::setStored(const QVariant &stored)
{
    QString shown = stored.toString();
    if (m_field.type == FieldType::List)
        shown.replace(QLatin1Char('\n'), QLatin1String(", "));
    if (m_box) {
        const QSignalBlocker quiet(m_box);
        m_box->setPlainText(shown);
        m_seen = m_box->document()->toRawText();
    } else {
        m_line->setText(shown.replace(QLatin1Char('\n'), QLatin1Char(' ')));
        m_line->setCursorPosition(0);
    }
}

QVariant TextEditor::stored() const
{
    const QString value = m_field.type == FieldType::List ? items().join(QLatin1Char('\n')) : text();
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QString TextEditor::note() const
{
    const auto size = text().size();
    if (m_field.limit == 0 || m_field.type != FieldType::Text || size * 100 < qsizetype(m_field.limit) * noteFrom)
        return {};
    return tr("%1 of %2 characters").arg(locale().toString(qlonglong(size)), locale().toString(m_field.limit));
}

QString TextEditor::problem() const
{
    const auto tooLong = [this](const QString &words, qsizetype size) {
        return words.arg(locale().toString(qlonglong(size)), locale().toString(m_field.limit));
    };
    const QString value = text();
    if (hasControlCharacters(value))
        return tr("The text holds control characters. Type it again or paste it as plain text.");
    const bool isList = m_field.type == FieldType::List;
    if (m_field.limit > 0 && !isList && value.size() > m_field.limit)
        return tooLong(tr("The text has %1 characters, %2 are allowed. Shorten it."), value.size());
    if (value.size() > mostTyped && m_line)
        return tr("The text is too long. Shorten it.");
    if (m_field.limit > 0 && isList)
        for (const QString &item : items())
            if (item.size() > m_field.limit)
                return tooLong(tr("One entry has %1 characters, %2 are allowed. Shorten it or add a comma."),
                               item.size());
    return {};
}

AudienceEditor::AudienceEditor(const Field &field, const Language &language, QWidget *parent)
    : TextEditor(field, parent)
    , m_language(language)
{
    if (auto *line = qobject_cast<QLineEdit *>(input()))
        line->setPlaceholderText(
            tr("%1, %2 or words of your own", "audiences")
                .arg(labelOf(Audience::AllStaff, language), labelOf(Audience::Managers, language)));
}

void AudienceEditor::setStored(const QVariant &stored)
{
    const QString words = audienceWords(stored.toString(), m_language);
    TextEditor::setStored(stored.isValid() ? QVariant(words) : stored);
    m_shown = TextEditor::stored();
    m_set = words == stored.toString() ? m_shown : stored; // words of one's own are no key
}

QVariant AudienceEditor::stored() const
{
    const QVariant typed = TextEditor::stored();
    if (!typed.isValid() || typed == m_shown)
        return typed.isValid() ? m_set : typed;
    for (int i = 0; i < int(enumTable<Audience>().size()); ++i)
        if (typed.toString().compare(labelOf(Audience(i), m_language), Qt::CaseInsensitive) == 0)
            return keyOf(Audience(i));
    return typed;
}
