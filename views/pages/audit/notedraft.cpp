#include "views/pages/audit/notedraft.h"

#include "views/forms/draftkeeper.h"
#include "views/forms/formkeeper.h"
#include "views/pages/audit/topicsview.h"
#include "views/pages/page.h"
#include "views/pages/recordservices.h"

#include <utility>

NoteDraft::NoteDraft(TopicsView &topics, Page &page)
    : QObject(&page)
    , m_topics(topics)
    , m_page(page)
    , m_keeper(new DraftKeeper(
          draftsOf(page.session()), form(), {}, [&topics] { return topics.typedText(); }, this))
{
    connect(m_keeper, &DraftKeeper::failed, &page, &Page::draftFailed);
    connect(m_keeper, &DraftKeeper::recovered, &page, &Page::draftKept);
    connect(&topics, &TopicsView::shown, this, &NoteDraft::bringBack);
    connect(&topics, &TopicsView::typedChanged, this, &NoteDraft::follow);
}

QString NoteDraft::form()
{
    return FormKeeper::prefix() + QStringLiteral("audit_note");
}

void NoteDraft::bringBack()
{
    const Document &document = m_page.session().document();
    if (std::exchange(m_isBack, true) || document.isReadOnly())
        return;
    if (const auto drafts = document.drafts())
        for (const Draft &draft : *drafts)
            if (draft.form == form())
                m_topics.takeTyped(draft.body);
}

void NoteDraft::follow()
{
    if (m_topics.hasUnsaved()) {
        m_isKept = true;
        m_keeper->touch();
    } else if (std::exchange(m_isKept, false)) {
        m_keeper->forget();
    }
}
