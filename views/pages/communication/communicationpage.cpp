#include "views/pages/communication/communicationpage.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/told.h"
#include "model/query/workspacestate.h"
#include "views/forms/recorddialog.h"
#include "views/pages/recordservices.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"

#include <QPushButton>

namespace {

/// One column for each audience that a plan or a message names.
std::vector<RecordList::Extra> audienceColumns(const QStringList &audiences, const Language &language)
{
    std::vector<RecordList::Extra> out {
        {language.translate("RecordTable", "Changed since last told"),
         [language](const Register &reg, const Record &r, QDate day) {
             const QDate open = changedSinceTold(reg, *r.as<Objective>(), day);
             return open.isValid() ? language.translate("RecordTable", "approved %1").arg(shortDate(open, language))
                                   : QString();
         },
         [](const Register &reg, const Record &r, QDate day) {
             return changedSinceTold(reg, *r.as<Objective>(), day).isValid();
         }},
        {language.translate("RecordTable", "Anybody"), [language](const Register &reg, const Record &r, QDate day) {
             const Communication *last = lastTold(reg, {r.id()}, day);
             return last ? shortDate(last->date, language) : language.translate("RecordTable", "never");
         }}};
    for (const QString &audience : audiences)
        out.push_back({language.standingAlone(audienceWords(audience, language)),
                       [language, audience](const Register &reg, const Record &r, QDate day) {
                           const Communication *last = lastTold(reg, {r.id()}, audience, day);
                           return last ? shortDate(last->date, language) : QStringLiteral("–");
                       }});
    return out;
}

std::vector<RecordList::Extra> coverageExtras(const Language &language)
{
    return audienceColumns({}, language);
}

/// Many columns scroll; then the title keeps its width.
std::vector<int> coverageWidths(qsizetype audiences)
{
    constexpr int code = 76, title = 260, changed = 130, anybody = 96, audience = 112, few = 4;
    std::vector<int> out {code, audiences > few ? title : 0, changed, anybody};
    out.insert(out.end(), size_t(audiences), audience);
    return out;
}

std::vector<RecordList::Extra> planExtras(const Language &language)
{
    return {
        {language.translate("RecordTable", "Last told"), [language](const Register &reg, const Record &r, QDate day) {
             const Communication *last = nullptr;
             for (const Communication &c : reg.all<Communication>())
                 if (c.planItem.value == r.id() && c.date <= day && (!last || c.date > last->date))
                     last = &c;
             return last ? shortDate(last->date, language) : language.translate("RecordTable", "never");
         }}};
}

std::vector<RecordTableInfo> tables()
{
    return {{Kind::Objective,
             QT_TRANSLATE_NOOP("RecordTable", "Coverage"),
             {"code", "title"},
             {76, 0, 130, 96},
             QT_TRANSLATE_NOOP("RecordTable", "No live objective yet"),
             QT_TRANSLATE_NOOP("RecordTable", "Objectives are communicated (6.2 e): here stands who was told when."),
             &coverageExtras},
            {Kind::CommunicationPlanItem,
             QT_TRANSLATE_NOOP("RecordTable", "Plan"),
             {"code", "message", "objective", "audience", "channel", "frequency", "next_due", "endorsed_by"},
             {76, 0, 130, 110, 120, 92, 96, 120, 92},
             QT_TRANSLATE_NOOP("RecordTable", "Nothing is planned yet"),
             QT_TRANSLATE_NOOP("RecordTable", "On what, when, with whom and how is communicated (7.4)?"),
             &planExtras},
            {Kind::Communication,
             QT_TRANSLATE_NOOP("RecordTable", "Log"),
             {"code", "date", "objective", "audience", "channel", "sender", "reached", "version", "evidence"},
             {84, 96, 0, 120, 130, 130, 84, 76, 110},
             QT_TRANSLATE_NOOP("RecordTable", "Nothing was told yet"),
             QT_TRANSLATE_NOOP("RecordTable", "Each message with day, audience and channel is a record (6.2 e).")},
            {Kind::BriefText,
             QT_TRANSLATE_NOOP("RecordTable", "Staff brief"),
             {"objective", "language", "sentence", "what_you_can_do"},
             {220, 84, 0, 260},
             QT_TRANSLATE_NOOP("RecordTable", "No text for the staff brief yet"),
             QT_TRANSLATE_NOOP("RecordTable",
                               "The brief for staff says each objective in plain words (7.3): sentences of at most 20 "
                               "words, no names of persons.")},
            {Kind::Feedback,
             QT_TRANSLATE_NOOP("RecordTable", "Feedback"),
             {"code", "date", "objective", "from_group", "text", "answer", "result"},
             {76, 96, 130, 120, 0, 200, 140},
             QT_TRANSLATE_NOOP("RecordTable", "No feedback yet"),
             QT_TRANSLATE_NOOP("RecordTable", "What groups said and what became of it; no names of persons.")},
            {Kind::TrainingRecord,
             QT_TRANSLATE_NOOP("RecordTable", "Training"),
             {"code", "date", "topic", "objective", "audience", "invited", "attended", "quiz_mean"},
             {76, 96, 0, 130, 130, 84, 84, 92},
             QT_TRANSLATE_NOOP("RecordTable", "No training yet"),
             QT_TRANSLATE_NOOP("RecordTable", "Awareness in figures of groups, never of persons (7.3).")}};
}

} // namespace

CommunicationPage::CommunicationPage(Session &session, QWidget *parent)
    : RecordPage(session, tr("Communication"), tables(), parent)
    , m_log(plainButton(tr("Log as told…")))
    , m_new(findChild<QPushButton *>(QStringLiteral("new")))
{
    m_log->setObjectName(QStringLiteral("logPlanned"));
    for (QPushButton *button : {m_log, m_new})
        head().addButton(button);
    RecordPanel &coverage = panel(Kind::Objective);
    coverage.restrictTo([](const Record &r) { return isLive(r.as<Objective>()->state); }, {});
    coverage.setEditor([this](const Record &record, bool isNew) {
        if (isNew)
            emit newObjectiveWanted({});
        else
            emit goTo({PageId::Objective, Kind::Objective, record.id()});
    });
    panel(Kind::Communication)
        .restrictTo([](const Record &) { return true; },
                    [this](void *fresh) { static_cast<Communication *>(fresh)->date = this->session().today(); });
    panel(Kind::BriefText)
        .restrictTo([](const Record &) { return true; },
                    [this](void *fresh) {
                        static_cast<BriefText *>(fresh)->language
                            = this->session().records().organisation().reportingLanguage;
                    });
    connect(&panel(Kind::CommunicationPlanItem), &RecordPanel::selectionChanged, this,
            &CommunicationPage::showWhatCanBeDone);
    connect(m_log, &QPushButton::clicked, this, &CommunicationPage::logPlanned);
}

void CommunicationPage::refresh()
{
    if (const QStringList audiences = audiencesInUse(session().records()); audiences != m_audiences) {
        m_audiences = audiences;
        panel(Kind::Objective)
            .setExtras(audienceColumns(audiences, session().language()), coverageWidths(audiences.size()));
    }
    RecordPage::refresh();
    showWhatCanBeDone();
}

void CommunicationPage::showWhatCanBeDone()
{
    m_log->setVisible(current().info().kind == Kind::CommunicationPlanItem);
    // The coverage is a view of objectives; new ones are made where objectives are.
    m_new->setVisible(current().info().kind != Kind::Objective);
    m_log->setEnabled(!session().isReadOnly() && !panel(Kind::CommunicationPlanItem).selected().isNull());
}

/// The planned message was told: one dialog with everything that the plan knows.
void CommunicationPage::logPlanned()
{
    const Register &reg = session().document().records();
    const auto *plan = reg.find(Id<CommunicationPlanItem> {panel(Kind::CommunicationPlanItem).selected()});
    if (!plan)
        return;
    Communication told;
    told.id = {session().newId()};
    told.code = reg.nextCode(Kind::Communication);
    told.date = session().today();
    told.objective = plan->objective;
    told.channel = plan->channel;
    told.audience = plan->audience;
    told.language = plan->language;
    told.sender = plan->responsible;
    told.planItem = plan->id;
    if (const Objective *o = reg.find(plan->objective))
        told.version = o->version;
    auto *dialog = new RecordDialog(told, true, reg, session().language(), session().settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(session()));
    dialog->setSave([this](const Record &record) {
        ChangeSet set;
        set.label = changeLabel(record, true, session().language());
        set.changes.push_back({{}, record});
        return session().apply(set);
    });
    dialog->open();
}
