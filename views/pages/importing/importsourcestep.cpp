#include "views/pages/importing/importsourcestep.h"

#include "model/domain/text.h"
#include "views/pages/importing/rawtable.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

namespace {

constexpr int widest = 260; ///< of a column of the preview
constexpr char delimiterOf[] = {',', ';', '\t', '|'};

} // namespace

ImportSourceStep::ImportSourceStep(Session &session, ImportDraft &draft)
    : m_session(session)
    , m_draft(draft)
    , m_choose(plainButton(tr("Choose file…")))
    , m_paste(plainButton(tr("Paste from the clipboard")))
    , m_name(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_failure(new TextLabel({}, Tone::Error))
    , m_remarks(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_sheet(new QComboBox)
    , m_code(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_firstRow(new QSpinBox)
    , m_rowCount(new QSpinBox)
    , m_lettersRight(new QCheckBox(tr("The letters below are right")))
    , m_view(new QTableView)
    , m_model(new RawTable(this))
    , m_stack(new QStackedWidget)
{
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    m_failure->setObjectName(QStringLiteral("importFailure"));
    m_failure->setWordWrap(true);
    m_remarks->setObjectName(QStringLiteral("importRemarks"));
    m_remarks->setWordWrap(true);
    m_name->setElided(true);
    m_lettersRight->setObjectName(QStringLiteral("lettersRight"));
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("rawTable"));
    m_view->setAccessibleName(tr("The rows as they stand in the file"));
    setUpTable(*m_view);
    constexpr int lineWidth = 56;
    m_view->verticalHeader()->setVisible(true);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setFixedWidth(lineWidth);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *empty = new EmptyState;
    empty->setTitle(tr(
        "Choose a CSV file, an Excel workbook or an export as JSON, or paste rows that were copied in a spreadsheet."));
    empty->setReason(tr("Nothing is written before you have seen what each row would do."));
    empty->setButton(tr("Choose file…"));
    empty->setLink(tr("Paste from the clipboard"));
    m_first = empty->button();
    m_first->setObjectName(QStringLiteral("chooseFirst"));
    empty->link()->setObjectName(QStringLiteral("pasteFirst"));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_choose);
    top->addWidget(m_paste);
    top->addSpacing(8);
    top->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 8, 24, 8);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_failure);
    column->addWidget(makeForm());
    column->addWidget(m_lettersRight);
    column->addWidget(m_remarks);
    column->addWidget(m_stack, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportSourceStep::fileWanted);
    connect(m_first, &QPushButton::clicked, this, &ImportSourceStep::fileWanted);
    connect(m_paste, &QPushButton::clicked, this, &ImportSourceStep::clipboardWanted);
    connect(empty->link(), &QPushButton::clicked, this, &ImportSourceStep::clipboardWanted);
    connect(m_lettersRight, &QCheckBox::toggled, this, [this](bool right) {
        m_draft.codeConfirmed = right;
        emit edited();
    });
}

QWidget *ImportSourceStep::makeForm()
{
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_code->setObjectName(QStringLiteral("letters"));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_firstRow->setObjectName(QStringLiteral("headerRow"));
    m_rowCount->setObjectName(QStringLiteral("headerRows"));
    m_code->addItem(QStringLiteral("UTF-8"), int(TextCode::Utf8));
    m_code->addItem(QStringLiteral("UTF-16"), int(TextCode::Utf16));
    m_code->addItem(QStringLiteral("Windows-1252"), int(TextCode::Windows1252));
    const QString names[] = {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Bar")};
    for (size_t i = 0; i < std::size(delimiterOf); ++i)
        m_delimiter->addItem(names[i], int(delimiterOf[i]));
    m_rowCount->setRange(0, mostHeaderRows);
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto *label = new TextLabel(text, Tone::Secondary, TextSize::Small);
        label->setBuddy(field);
        field->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(field);
        m_labelled.insert(field, part);
        row->addWidget(part);
    };
    add(tr("Sheet"), m_sheet);
    add(tr("Letters"), m_code);
    add(tr("Cells are separated by"), m_delimiter);
    add(tr("The headings stand in row"), m_firstRow);
    add(tr("Rows of headings"), m_rowCount);
    row->addStretch();
    connect(m_sheet, &QComboBox::activated, this, [this](int at) {
        m_draft.chooseSheet(size_t(at), m_session.settings(), m_session.language());
        show();
        emit edited();
    });
    connect(m_code, &QComboBox::activated, this, &ImportSourceStep::changeForm);
    connect(m_delimiter, &QComboBox::activated, this, &ImportSourceStep::changeForm);
    connect(m_firstRow, &QSpinBox::valueChanged, this, &ImportSourceStep::changeHeader);
    connect(m_rowCount, &QSpinBox::valueChanged, this, &ImportSourceStep::changeHeader);
    return form;
}

void ImportSourceStep::changeForm()
{
    const DelimitedForm form {TextCode(m_code->currentData().toInt()), char(m_delimiter->currentData().toInt())};
    const bool isOtherCode = form.code != m_draft.loaded.form.code;
    if (const auto read = m_draft.chooseForm(form, m_session.settings(), m_session.language()); !read)
        setFailure(read.error().message);
    else if (isOtherCode)
        m_draft.codeConfirmed = form.code != TextCode::Windows1252;
    show();
    emit edited();
}

void ImportSourceStep::changeHeader()
{
    if (m_filling || !m_draft.hasSheet())
        return;
    // The box counts lines of the file; rows without cells have none.
    const auto &rows = m_draft.current().rows;
    HeaderRows header {0, m_rowCount->value()};
    while (header.first + 1 < int(rows.size()) && rows[size_t(header.first)].line < m_firstRow->value())
        ++header.first;
    m_draft.chooseHeader(header, m_session.settings(), m_session.language());
    m_model->setSheet(m_draft.current(), header);
    emit edited();
}

void ImportSourceStep::setShown(QWidget *field, bool shown)
{
    m_labelled.value(field)->setVisible(shown);
}

void ImportSourceStep::setFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void ImportSourceStep::show()
{
    m_filling = true;
    const bool has = m_draft.hasSheet();
    m_failure->setVisible(!m_failure->text().isEmpty());
    m_stack->setCurrentIndex(has ? 1 : 0);
    m_name->setText(m_draft.loaded.name);
    m_choose->setVisible(has);
    m_paste->setVisible(has);
    setShown(m_sheet, has && m_draft.loaded.sheets.size() > 1);
    const bool isText = has && !m_draft.loaded.isWorkbook && !m_draft.isExchange();
    setShown(m_code, isText && !m_draft.loaded.path.isEmpty());
    setShown(m_delimiter, isText);
    setShown(m_firstRow, has && !m_draft.isExchange());
    setShown(m_rowCount, has && !m_draft.isExchange());
    m_lettersRight->setVisible(has && !m_draft.loaded.isWorkbook && m_draft.loaded.form.code == TextCode::Windows1252);
    m_lettersRight->setChecked(m_draft.codeConfirmed);
    m_remarks->setVisible(has);
    if (has) {
        const Sheet &sheet = m_draft.current();
        m_sheet->clear();
        for (const Sheet &s : m_draft.loaded.sheets)
            m_sheet->addItem(shownText(s.isHidden ? tr("%1 (hidden)").arg(s.name) : s.name));
        m_sheet->setCurrentIndex(int(m_draft.sheet));
        m_code->setCurrentIndex(m_code->findData(int(m_draft.loaded.form.code)));
        m_delimiter->setCurrentIndex(m_delimiter->findData(int(m_draft.loaded.form.delimiter)));
        m_firstRow->setRange(1, std::max(1, sheet.rows.empty() ? 1 : sheet.rows.back().line));
        const auto first = size_t(m_draft.mapping.header.first);
        m_firstRow->setValue(first < sheet.rows.size() ? sheet.rows[first].line : 1);
        m_rowCount->setValue(m_draft.mapping.header.count);
        QStringList remarks {tr("%n row(s) below the headings.", nullptr,
                                std::max(0, int(sheet.rows.size()) - m_draft.mapping.header.behind()))};
        if (m_draft.isExchange())
            remarks = {tr("An export of a workspace as JSON. All its tables come in as they are; records that are here "
                          "already are known by their ids and codes.")};
        remarks += sheet.remarks + m_draft.loaded.remarks;
        m_remarks->setText(remarks.join(u' '));
        m_model->setSheet(sheet, m_draft.mapping.header);
        for (int c = 0; c < m_model->columnCount(); ++c)
            m_view->setColumnWidth(
                c, std::min(static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(c) + 8, widest));
    }
    m_filling = false;
}

QString ImportSourceStep::problem() const
{
    if (!m_draft.hasSheet())
        return tr("Choose a file first.");
    if (m_draft.isExchange() && m_draft.current().rows.size() < 2)
        return tr("The file has no rows. Choose another one.");
    if (int(m_draft.current().rows.size()) <= m_draft.mapping.header.behind())
        return tr("There is no row below the headings. Choose another sheet or another row of headings.");
    if (!m_draft.codeConfirmed)
        return tr("The file is not in UTF-8. Look at the letters below: if they are right, tick the box, else choose "
                  "others.");
    return {};
}

void ImportSourceStep::begin()
{
    m_draft.hasSheet() ? m_view->setFocus() : m_first->setFocus();
}
