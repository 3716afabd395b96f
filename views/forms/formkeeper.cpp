#include "views/forms/formkeeper.h"

#include "views/forms/draftkeeper.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace {

const QString kSave = QStringLiteral("save");
const QString kDraft = QStringLiteral("draft");
const QString kLeave = QStringLiteral("leave");
constexpr QLatin1String kTitle("title"), kInputs("inputs");

/// Calls the function that fits each named input below the form.
template <typename Line, typename Text, typename Choice, typename Check>
void visitInputs(const QWidget &form, Line line, Text text, Choice choice, Check check)
{
    for (QWidget *input : form.findChildren<QWidget *>()) {
        const QString name = input->objectName();
        if (name.isEmpty() || name.startsWith(QLatin1String("qt_")))
            continue;
        if (auto *edit = qobject_cast<QLineEdit *>(input))
            line(name, *edit);
        else if (auto *plain = qobject_cast<QPlainTextEdit *>(input))
            text(name, *plain);
        else if (auto *box = qobject_cast<QComboBox *>(input))
            choice(name, *box);
        else if (auto *tick = qobject_cast<QCheckBox *>(input))
            check(name, *tick);
    }
}

QJsonObject readBody(const QString &body)
{
    return QJsonDocument::fromJson(body.toUtf8()).object();
}

} // namespace

QString typedInto(const QWidget &form, const QString &title)
{
    QJsonObject inputs;
    visitInputs(
        form, [&](const QString &name, const QLineEdit &edit) { inputs.insert(name, edit.text()); },
        [&](const QString &name, const QPlainTextEdit &edit) { inputs.insert(name, edit.toPlainText()); },
        [&](const QString &name, const QComboBox &box) { inputs.insert(name, box.currentText()); },
        [&](const QString &name, const QCheckBox &box) { inputs.insert(name, box.isChecked()); });
    return QString::fromUtf8(
        QJsonDocument(QJsonObject {{kTitle, title}, {kInputs, inputs}}).toJson(QJsonDocument::Compact));
}

bool typeAgain(QWidget &form, const QString &body)
{
    const QJsonObject inputs = readBody(body).value(kInputs).toObject();
    if (inputs.isEmpty())
        return false;
    const auto has = [&](const QString &name) { return inputs.contains(name); };
    visitInputs(
        form,
        [&](const QString &name, QLineEdit &edit) {
            if (!has(name) || edit.text() == inputs.value(name).toString())
                return;
            edit.setText(inputs.value(name).toString());
            emit edit.textEdited(edit.text()); // fields for dates and numbers read what is typed
        },
        [&](const QString &name, QPlainTextEdit &edit) {
            if (has(name) && edit.toPlainText() != inputs.value(name).toString())
                edit.setPlainText(inputs.value(name).toString());
        },
        [&](const QString &name, QComboBox &box) {
            const QString text = inputs.value(name).toString();
            if (!has(name) || box.currentText() == text)
                return;
            if (const int at = box.findText(text); at >= 0) {
                box.setCurrentIndex(at);
                emit box.activated(at); // as if chosen by hand
            } else if (box.isEditable()) {
                box.setEditText(text);
            }
        },
        [&](const QString &name, QCheckBox &box) {
            if (has(name))
                box.setChecked(inputs.value(name).toBool());
        });
    return true;
}

bool hasTyped(const QString &body, const QString &input)
{
    return readBody(body).value(kInputs).toObject().contains(input);
}

QString titleOfTyped(const QString &body)
{
    return readBody(body).value(kTitle).toString();
}

FormKeeper::FormKeeper(QWidget &form, Banner &banner, std::function<void()> retry)
    : QObject(&form)
    , m_form(form)
    , m_banner(banner)
    , m_retry(new QAction(tr("Retry"), this))
    , m_copy(new QAction(tr("Save a copy…"), this))
    , m_reload(new QAction(tr("Reload"), this))
    , m_discard(new QAction(tr("Discard"), this))
    , m_leave(new QAction(tr("Discard"), this))
{
    m_retry->setObjectName(QStringLiteral("retry"));
    m_copy->setObjectName(QStringLiteral("saveCopy"));
    m_reload->setObjectName(QStringLiteral("reload"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_leave->setObjectName(QStringLiteral("discard"));
    connect(
        m_leave, &QAction::triggered, this,
        [this] {
            if (auto *dialog = qobject_cast<QDialog *>(&m_form))
                dialog->done(QDialog::Rejected);
        },
        Qt::QueuedConnection);
    connect(
        m_retry, &QAction::triggered, this,
        [this, retry = std::move(retry)] {
            m_banner.withdraw(kSave);
            retry();
        },
        Qt::QueuedConnection);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (m_draft)
            m_draft->keepNow(); // so that the copy has it, too
        m_services.saveCopy();
    });
    connect(m_reload, &QAction::triggered, this, &FormKeeper::reload, Qt::QueuedConnection);
    connect(
        m_discard, &QAction::triggered, this,
        [this] {
            m_banner.withdraw(kDraft);
            m_text.take(m_before);
            forget();
        },
        Qt::QueuedConnection);
}

void FormKeeper::setServices(FormServices services, const QString &name, const QString &record, DraftText text)
{
    m_services = std::move(services);
    m_text = std::move(text);
    if (!m_text.text)
        m_text = {[this] { return typedInto(m_form, m_form.windowTitle()); },
                  [this](const QString &body) { return typeAgain(m_form, body); }};
    m_before = m_text.text();
    if (auto *dialog = qobject_cast<QDialog *>(&m_form))
        connect(dialog, &QDialog::finished, this, &FormKeeper::forget);
    if (!m_services.drafts.put)
        return listen();
    m_draft = new DraftKeeper(m_services.drafts, prefix() + name, record, m_text.text, this);
    connect(m_draft, &DraftKeeper::failed, this, [this](const Error &error) {
        m_banner.post(kDraft, BannerKind::Warning,
                      tr("What you type is not kept should the program end. %1").arg(error.message),
                      m_services.saveCopy ? QList<QAction *> {m_copy} : QList<QAction *> {});
    });
    connect(m_draft, &DraftKeeper::recovered, this, [this] { m_banner.withdraw(kDraft); });
    bringBack(prefix() + name, record);
    listen();
}

void FormKeeper::bringBack(const QString &name, const QString &record)
{
    const auto drafts = m_services.drafts.all ? m_services.drafts.all() : Result<std::vector<Draft>>();
    if (!drafts)
        return; // what cannot be read is said where something is written
    for (const Draft &draft : *drafts)
        if (draft.form == name && draft.record == record && m_text.take(draft.body)) {
            m_isTouched = true;
            m_banner.post(kDraft, BannerKind::Info,
                          tr("What you typed here before the program ended is back. It is not saved yet."),
                          {m_discard});
        }
}

void FormKeeper::listen()
{
    visitInputs(
        m_form,
        [this](const QString &, QLineEdit &edit) { connect(&edit, &QLineEdit::textChanged, this, &FormKeeper::touch); },
        [this](const QString &, QPlainTextEdit &edit) {
            connect(&edit, &QPlainTextEdit::textChanged, this, &FormKeeper::touch);
        },
        [this](const QString &, QComboBox &box) {
            connect(&box, &QComboBox::currentTextChanged, this, &FormKeeper::touch);
        },
        [this](const QString &, QCheckBox &box) { connect(&box, &QCheckBox::toggled, this, &FormKeeper::touch); });
}

void FormKeeper::touch()
{
    m_isTouched = true;
    takeQuestionBack(); // whoever types on has thought better of closing
    if (m_draft)
        m_draft->touch();
}

void FormKeeper::forget()
{
    if (m_draft && std::exchange(m_isTouched, false))
        m_draft->forget();
}

bool FormKeeper::mayClose()
{
    if (m_asked || !m_isTouched)
        return true;
    m_asked = true;
    m_banner.withdraw(kSave); // an error would hide the question
    m_banner.post(kLeave, BannerKind::Warning, tr("Your entries are not saved yet. Press Esc again to discard them."),
                  {m_leave});
    return false;
}

void FormKeeper::takeQuestionBack()
{
    m_asked = false;
    m_banner.withdraw(kLeave);
}

void FormKeeper::showFailure(const Error &error)
{
    takeQuestionBack();
    QList<QAction *> ways;
    const bool isConflict = error.detail == QLatin1String("conflict") || error.detail == QLatin1String("moved");
    if (isConflict && m_services.reload)
        ways += m_reload;
    else if (isOfMedium(error))
        ways += m_retry;
    if ((isConflict || isOfMedium(error)) && m_services.saveCopy)
        ways += m_copy;
    m_banner.post(kSave, BannerKind::Error, error.message, ways);
}

void FormKeeper::withdrawFailure()
{
    m_banner.withdraw(kSave);
}

/// What was typed stays in the inputs; saving it again goes upon what stands in the file.
void FormKeeper::reload()
{
    if (const auto done = m_services.reload(); !done) {
        m_banner.post(kSave, BannerKind::Error, done.error().message,
                      m_services.saveCopy ? QList<QAction *> {m_copy} : QList<QAction *> {});
        return;
    }
    m_banner.post(kSave, BannerKind::Info,
                  tr("The file was read again. Your entries are still here; save them if they still fit."));
}
