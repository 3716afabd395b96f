#include "app/shell/window/reasondraft.h"

#include <QJsonDocument>
#include <QJsonObject>

QString ReasonDraft::form()
{
    return QStringLiteral("reasons");
}

TypedReasons ReasonDraft::read(const Draft &draft)
{
    TypedReasons reasons;
    const QJsonObject body = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!it->toString().isEmpty())
            reasons.insert(it.key(), it->toString());
    return reasons;
}

ReasonShelf ReasonDraft::shelfIn(Document &document)
{
    if (document.isReadOnly())
        return {};
    const auto stored = [&document] {
        TypedReasons reasons;
        if (const auto drafts = document.drafts())
            for (const Draft &draft : *drafts)
                if (draft.form == form())
                    reasons = read(draft);
        return reasons;
    };
    // A draft that cannot be kept is not told: the step itself will say what is wrong with the file.
    const auto write = [&document](const TypedReasons &reasons) {
        QJsonObject body;
        for (auto it = reasons.begin(); it != reasons.end(); ++it)
            if (!it->isEmpty())
                body.insert(it.key(), *it);
        if (body.isEmpty())
            (void)document.removeDraft(form(), {});
        else
            (void)document.putDraft({form(),
                                     {},
                                     QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)),
                                     document.context().now()});
    };
    return {stored, write};
}
