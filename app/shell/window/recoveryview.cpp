#include "app/shell/window/recoveryview.h"

#include "model/store/goodcopies.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

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

bool RecoveryView::isFor(const Error &error)
{
    static const QStringList damage = {QStringLiteral("schema"), QStringLiteral("quick_check"),
                                       QStringLiteral("sqlite 11"), QStringLiteral("sqlite 26")};
    return damage.contains(error.detail)
        || (error.detail.startsWith(QLatin1String("sqlite ")) && (error.detail.mid(7).toInt() & 0xff) == 11);
}

QString RecoveryView::checkName(const Error &error) const
{
    return error.detail == QLatin1String("schema")     ? tr("The tables are not those of a workspace.")
        : error.detail == QLatin1String("quick_check") ? tr("The pages of the file do not fit together.")
                                                       : tr("A part of the file cannot be read.");
}

RecoveryView::RecoveryView(const QString &path, const Error &error, const QString &backupPlace,
                           const Language &language, QWidget *parent)
    : QWidget(parent)
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
    column->addSpacing(18);
    column->addWidget(paragraph(tr("What is safe"), Tone::Text, TextSize::Strong));
    const std::vector<GoodCopy> copies = goodCopiesOf(path, backupPlace);
    auto *open = primaryButton(tr("Open this copy"));
    open->setObjectName(QStringLiteral("openCopy"));
    if (copies.empty()) {
        column->addWidget(paragraph(
            tr("Beside the file lies no sound copy. If you have a backup elsewhere, open that one. Most of a damaged "
               "file can usually be read: the history keeps every record a second time.")));
        open->hide();
    } else {
        const GoodCopy &newest = copies.front();
        column->addWidget(
            paragraph(tr("The newest sound copy is “%1”, with everything that was saved until %2.")
                          .arg(QFileInfo(newest.path).fileName(),
                               language.locale().toString(newest.savedAt.toLocalTime(), QLocale::ShortFormat))));
        const QString objectives = tr("%n objective(s)", nullptr, newest.objectives);
        const QString readings = tr("%n reading(s)", nullptr, newest.readings);
        const QString entries = tr("%n history entry(s)", nullptr, newest.entries);
        column->addWidget(
            paragraph(QStringLiteral("%1 · %2 · %3").arg(objectives, readings, entries), Tone::Secondary));
        if (newest.isBackup)
            open->setText(tr("Open as a new file"));
        connect(open, &QPushButton::clicked, this, [this, path, newest] {
            if (newest.isBackup)
                emit restoreWanted(newest.path, path);
            else
                emit openWanted(newest.path);
        });
    }
    column->addSpacing(18);
    column->addWidget(paragraph(tr("Or save what can be read"), Tone::Text, TextSize::Strong));
    column->addWidget(paragraph(tr(
        "Everything that can be read is written into a new file, and you see what is missing. The damaged file stays "
        "where it is: keep it, somebody may be able to read more of it.")));
    column->addSpacing(18);
    auto *salvage
        = copies.empty() ? primaryButton(tr("Save into a new file…")) : plainButton(tr("Save into a new file…"));
    salvage->setObjectName(QStringLiteral("salvage"));
    connect(salvage, &QPushButton::clicked, this, [this, path] { emit salvageWanted(path); });
    auto *back = linkButton(tr("Back to the start"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, &RecoveryView::closed);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(open);
    row->addWidget(salvage);
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
}
