#include "app/shell/window/recoveryview.h"

#include "model/store/damagesigns.h"
#include "model/store/goodcopies.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kColumn = 720;

TextLabel *paragraph(const QString &text, Tone tone = Tone::Text, TextSize size = TextSize::Body)
{
    auto *label = new TextLabel(text, tone, size);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool RecoveryView::isFor(const Error &error, const QString &path)
{
    static const QStringList damage = {QStringLiteral("schema"), QStringLiteral("quick_check"), unlikeHistory(),
                                       QStringLiteral("sqlite 11"), QStringLiteral("sqlite 26")};
    return damage.contains(error.detail)
        || (error.detail.startsWith(QLatin1String("sqlite ")) && (error.detail.mid(7).toInt() & 0xff) == 11)
        || (error.detail == QLatin1String("foreign") && !path.isEmpty() && wasWorkspace(path));
}

QString RecoveryView::checkName(const Error &error) const
{
    return error.detail == QLatin1String("schema")     ? tr("The tables are not those of a workspace.")
        : error.detail == QLatin1String("quick_check") ? tr("The pages of the file do not fit together.")
        : error.detail == QLatin1String("foreign")     ? tr("Its beginning is not that of a workspace any more.")
        : error.detail == unlikeHistory()              ? tr("Its contents are not what its history says.")
                                                       : tr("A part of the file cannot be read.");
}

RecoveryView::RecoveryView(const QString &path, const Error &error, const QString &backupPlace,
                           const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_safe(new QVBoxLayout)
    , m_open(primaryButton(tr("Open this copy")))
    , m_salvage(plainButton(tr("Save into a new file…")))
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("recovery"));
    const QFileInfo file(path);
    auto *inside = new QWidget;
    inside->setMaximumWidth(kColumn);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(6);
    column->addWidget(paragraph(tr("“%1” is damaged").arg(file.fileName()), Tone::Error, TextSize::Title));
    column->addWidget(
        paragraph(tr("It was not opened and not changed. %1").arg(checkName(error)), Tone::Secondary, TextSize::Lead));
    if (error.detail == unlikeHistory())
        column->addWidget(paragraph(error.message, Tone::Secondary));
    column->addSpacing(18);
    column->addWidget(paragraph(tr("What is safe"), Tone::Text, TextSize::Strong));
    m_safe->setSpacing(6);
    m_safe->addWidget(paragraph(tr("The copies beside the file and its backups are being checked…"), Tone::Secondary));
    column->addLayout(m_safe);
    column->addSpacing(18);
    column->addWidget(paragraph(tr("Or save what can be read"), Tone::Text, TextSize::Strong));
    column->addWidget(paragraph(tr(
        "Everything that can be read is written into a new file, and you see what is missing. The damaged file stays "
        "where it is: keep it, somebody may be able to read more of it.")));
    column->addSpacing(18);
    m_open->setObjectName(QStringLiteral("openCopy"));
    m_open->hide();
    m_salvage->setObjectName(QStringLiteral("salvage"));
    connect(m_salvage, &QPushButton::clicked, this, [this, path] { emit salvageWanted(path); });
    auto *back = linkButton(tr("Back to the start"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, &RecoveryView::closed);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_open);
    row->addWidget(m_salvage);
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(18);
    column->addWidget(paragraph(QDir::toNativeSeparators(file.absoluteFilePath()), Tone::Quiet, TextSize::Small));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inside, 1000);
    middle->addStretch(1);
    rows->addLayout(middle);
    rows->addStretch(3);
    // Each copy is read from beginning to end: with ten large ones that takes minutes.
    m_work->run(
        tr("Checking the copies"), [path, backupPlace](WorkSteps &) { return goodCopiesOf(path, backupPlace); }, this,
        [this, path](const std::vector<GoodCopy> &copies) { showCopies(path, copies); });
}

void RecoveryView::showCopies(const QString &path, const std::vector<GoodCopy> &copies)
{
    while (QLayoutItem *item = m_safe->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (copies.empty()) {
        m_safe->addWidget(paragraph(
            tr("Beside the file lies no sound copy. If you have a backup elsewhere, open that one. Most of a damaged "
               "file can usually be read: the history keeps every record a second time.")));
        m_salvage->setFocus();
        return;
    }
    const GoodCopy newest = copies.front();
    m_safe->addWidget(
        paragraph(tr("The newest sound copy is “%1”, with everything that was saved until %2.")
                      .arg(QFileInfo(newest.path).fileName(),
                           m_language.locale().toString(newest.savedAt.toLocalTime(), QLocale::ShortFormat))));
    if (!newest.layAt.isEmpty())
        m_safe->addWidget(
            paragraph(tr("It is the backup of a file that lay at %1, where there is none now. See that it is "
                         "the one you mean.")
                          .arg(QDir::toNativeSeparators(newest.layAt))));
    const QString objectives = tr("%n objective(s)", nullptr, newest.objectives);
    const QString readings = tr("%n reading(s)", nullptr, newest.readings);
    const QString entries = tr("%n history entry(s)", nullptr, newest.entries);
    m_safe->addWidget(paragraph(QStringLiteral("%1 · %2 · %3").arg(objectives, readings, entries), Tone::Secondary));
    if (newest.isBackup)
        m_open->setText(tr("Open as a new file"));
    connect(m_open, &QPushButton::clicked, this, [this, path, newest] {
        if (newest.isBackup)
            emit restoreWanted(newest.path, path);
        else
            emit openWanted(newest.path);
    });
    m_open->show();
    m_open->setFocus();
}
