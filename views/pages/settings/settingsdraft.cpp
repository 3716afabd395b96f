#include "views/pages/settings/settingsdraft.h"

#include "model/domain/organisation.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/formkeeper.h"
#include "views/forms/recordform.h"
#include "views/pages/recordservices.h"
#include "views/pages/settings/risksettingsview.h"
#include "views/pages/settings/rulesview.h"
#include "views/pages/settings/thresholdsview.h"

#include <QJsonDocument>
#include <QJsonObject>

bool SettingsParts::isEdited() const
{
    return organisation->isEdited() || thresholds->isEdited() || rules->isEdited() || risks->isEdited();
}

SettingsDraft::SettingsDraft(Session &session, SettingsParts parts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
    , m_keeper(new DraftKeeper(
          draftsOf(session), form(), {}, [this] { return typed(); }, this))
{
    if (const auto drafts = session.document().drafts(); drafts && !session.document().isReadOnly())
        for (const Draft &draft : *drafts)
            if (draft.form == form())
                take(draft.body);
    connect(m_keeper, &DraftKeeper::failed, this, &SettingsDraft::failed);
    connect(m_keeper, &DraftKeeper::recovered, this, &SettingsDraft::kept);
    connect(m_parts.organisation, &RecordForm::edited, m_keeper, &DraftKeeper::touch);
    connect(m_parts.thresholds, &ThresholdsView::edited, m_keeper, &DraftKeeper::touch);
    connect(m_parts.rules, &RulesView::edited, m_keeper, &DraftKeeper::touch);
    connect(m_parts.risks, &RiskSettingsView::edited, m_keeper, &DraftKeeper::touch);
}

void SettingsDraft::partSaved()
{
    m_keeper->touch();
    m_keeper->keepNow();
}

QString SettingsDraft::typed() const
{
    if (!m_parts.isEdited())
        return {};
    QJsonObject parts;
    if (m_parts.organisation->isEdited())
        parts.insert(QStringLiteral("organisation"),
                     draftBody({Record(m_session.records().organisation()), m_parts.organisation->value(), false}));
    const auto add = [&](const char *name, const auto &part) {
        if (part.isEdited())
            parts.insert(QLatin1String(name), typedInto(part, {}));
    };
    add("thresholds", *m_parts.thresholds);
    add("rules", *m_parts.rules);
    add("risks", *m_parts.risks);
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

void SettingsDraft::take(const QString &body)
{
    const QJsonObject parts = QJsonDocument::fromJson(body.toUtf8()).object();
    const auto part = [&](const char *name) { return parts.value(QLatin1String(name)).toString(); };
    const QJsonObject organisation = QJsonDocument::fromJson(part("organisation").toUtf8()).object();
    if (!organisation.isEmpty())
        m_parts.organisation->continueWith(
            withFieldsJson(m_parts.organisation->value(), organisation.value(QLatin1String("fields")).toObject()));
    typeAgain(*m_parts.thresholds, part("thresholds"));
    typeAgain(*m_parts.rules, part("rules"));
    typeAgain(*m_parts.risks, part("risks"));
}
