#include "views/pages/evidencepanel.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/evidencelinks.h"
#include "views/pages/page.h"
#include "views/pages/recordservices.h"
#include "views/widgets/buttons.h"
#include "views/widgets/filedrop.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

bool isExpired(const Register &, const Record &record, QDate day)
{
    const QDate until = record.as<Evidence>()->validUntil;
    return until.isValid() && until < day;
}

std::vector<RecordList::Extra> evidenceExtras(const Language &language)
{
    return {{language.translate("RecordTable", "File or place"),
             [](const Register &, const Record &r) {
                 const auto &e = *r.as<Evidence>();
                 return e.fileName.isEmpty() ? e.location : e.fileName;
             }},
            {language.translate("RecordTable", "Kept"),
             [language](const Register &, const Record &r) {
                 const auto &e = *r.as<Evidence>();
                 return e.storage == EvidenceStorage::FileCopy
                     ? language.translate("RecordTable", "copy, %1").arg(sizeText(e.size.value_or(0), language))
                     : language.translate("RecordTable", "reference");
             }},
            {language.translate("RecordTable", "SHA-256"),
             [](const Register &, const Record &r) { return r.as<Evidence>()->sha256.left(8); }},
            {language.translate("RecordTable", "Valid"),
             [language](const Register &reg, const Record &r, QDate day) {
                 const QDate until = r.as<Evidence>()->validUntil;
                 if (!until.isValid())
                     return QString();
                 return isExpired(reg, r, day)
                     ? language.translate("RecordTable", "expired %1").arg(shortDate(until, language))
                     : language.translate("RecordTable", "until %1").arg(shortDate(until, language));
             },
             &isExpired}};
}

/// A new record is attached to the place, too.
RecordServices attaching(Session &session, const EvidencePlace &place)
{
    RecordServices services = servicesOf(session);
    services.apply = [&session, &place](const ChangeSet &set) {
        ChangeSet whole = set;
        for (const Change &change : set.changes)
            if (const auto *e = change.after.as<Evidence>(); e && !change.before && place.kind != EvidenceTarget::Unset)
                whole.changes.push_back(created(EvidenceLink {{session.newId()}, e->id, place.kind, place.record}));
        return session.apply(whole);
    };
    return services;
}

} // namespace

EvidencePanel::EvidencePanel(Page &page)
    : QWidget(&page)
    , m_page(page)
    , m_tasks(new EvidenceTasks(page.session(), *this))
    , m_list(new RecordPanel(attaching(page.session(), m_place),
                             {Kind::Evidence,
                              QT_TRANSLATE_NOOP("RecordTable", "Evidence"),
                              {"code", "title", "kind", "date"},
                              {90, 0, 140, 100, 210, 130, 84, 124},
                              QT_TRANSLATE_NOOP("RecordTable", "No evidence yet"),
                              QT_TRANSLATE_NOOP("RecordTable",
                                                "Drop files here, or attach them where they belong: at a figure, a "
                                                "decision, an evaluation (9.1)."),
                              &evidenceExtras}))
    , m_facts(new TextLabel({}, Tone::Secondary, TextSize::Small))
{
    m_facts->setObjectName(QStringLiteral("evidenceFacts"));
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(24, 6, 16, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_list, 1);
    column->addWidget(m_facts);
    connect(m_list, &RecordPanel::selectionChanged, this, &EvidencePanel::describe);
    connect(m_list, &RecordPanel::failed, &page, &Page::failed);
    connect(m_list, &RecordPanel::said, &page, &Page::said);
    connect(m_tasks, &EvidenceTasks::failed, &page, &Page::failed);
    connect(m_tasks, &EvidenceTasks::said, &page, &Page::said);
    connect(m_tasks, &EvidenceTasks::added, this, [this](const QList<QUuid> &ids) {
        refresh();
        m_list->select(ids.value(0));
    });
    auto *drop = new FileDrop(*this, [&page] { return !page.session().isReadOnly(); });
    connect(drop, &FileDrop::dropped, this, &EvidencePanel::addFiles);
}

QWidget *EvidencePanel::makeBar()
{
    auto *bar = new QWidget;
    auto *row = m_bar = new QHBoxLayout(bar);
    row->setContentsMargins(24, 4, 16, 8);
    row->setSpacing(8);
    const auto button = [&](const QString &text, const char *name, auto action) {
        QPushButton *made = plainButton(text);
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    m_add = button(tr("Add file…"), "addEvidence", [this] { m_tasks->askForFile(m_place); });
    m_paste = button(tr("Paste"), "pasteEvidence", [this] { m_tasks->paste(m_place); });
    m_reference = button(tr("Add reference…"), "addReference", [this] { m_list->createNew(); });
    row->addStretch();
    m_open = button(tr("Open"), "openEvidence", [this] { m_tasks->open({m_list->selected()}); });
    m_save = button(tr("Save a copy…"), "saveEvidence", [this] { m_tasks->saveCopy({m_list->selected()}); });
    m_paste->setToolTip(tr("A picture or files from the clipboard (Ctrl+V)"));
    return bar;
}

void EvidencePanel::refresh()
{
    m_list->refresh();
    for (QPushButton *button : {m_add, m_paste, m_reference})
        button->setVisible(!m_page.session().isReadOnly());
    describe();
}

void EvidencePanel::describe()
{
    const Register &reg = m_page.session().records();
    const Language &language = m_page.session().language();
    const Evidence *e = reg.find(Id<Evidence> {m_list->selected()});
    const bool isCopy = e && e->storage == EvidenceStorage::FileCopy;
    m_open->setEnabled(isCopy);
    m_save->setEnabled(isCopy);
    m_facts->setVisible(e);
    if (!e)
        return;
    QStringList parts {e->code};
    if (!isCopy && !e->location.isEmpty() && e->location != e->fileName)
        parts += e->location;
    if (isCopy)
        parts += {e->fileName, sizeText(e->size.value_or(0), language), tr("SHA-256 %1").arg(e->sha256)};
    if (const auto made = m_page.session().document().firstEntryOf(e->id.value); made && *made)
        parts += tr("added %1 by %2").arg(shortDate((*made)->at.toLocalTime().date(), language), (*made)->actor);
    const QStringList uses = evidenceUses(reg, e->id);
    const QString figures = figuresOf(e->id);
    if (!uses.isEmpty())
        parts += tr("attached to %1").arg(uses.join(QStringLiteral(", ")));
    if (!figures.isEmpty())
        parts += figures;
    if (uses.isEmpty() && figures.isEmpty())
        parts += tr("attached to no record and named by no figure");
    m_facts->setText(parts.join(QStringLiteral(" · ")));
}

/// Which figures name a piece stands in their full rows.
QString EvidencePanel::figuresOf(Id<Evidence> evidence) const
{
    const Session &session = m_page.session();
    constexpr qsizetype most = 6;
    auto rows = session.document().readingsNaming(evidence);
    if (!rows)
        return {};
    std::erase_if(*rows, [](const ReadingRow &row) { return row.isVoid || row.voidedBy; });
    const QStringList names = figureNames(session.records(), *rows, session.language());
    const auto hidden = int(names.size() - most);
    if (hidden <= 0)
        return names.isEmpty() ? QString() : tr("named by %1").arg(names.join(QStringLiteral(", ")));
    return tr("named by %1 and %n more", nullptr, hidden).arg(names.mid(0, most).join(QStringLiteral(", ")));
}
