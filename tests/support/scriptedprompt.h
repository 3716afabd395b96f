#pragma once
#include "views/work/prompt.h"

#include <QList>
#include <QTest>

/// Answers questions from a list; an unexpected question fails the test.
class ScriptedPrompt : public Prompt
{
public:
    QList<bool> confirmations;
    QStringList fileNames;
    QStringList reasons; ///< a null text cancels
    QString signer; ///< name of who signs a reason; empty is whoever is offered first
    QStringList asked; ///< every question and title, in order

    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        asked += question;
        if (confirmations.isEmpty())
            QTest::qFail(qPrintable(QStringLiteral("unexpected question: ") + question), __FILE__, __LINE__);
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }
    std::optional<QString> reason(QWidget *, const QString &question, const QString &, const QString &, int) override
    {
        asked += question;
        if (reasons.isEmpty())
            QTest::qFail(qPrintable(QStringLiteral("unexpected question for a reason: ") + question), __FILE__,
                         __LINE__);
        const QString given = reasons.isEmpty() ? QString() : reasons.takeFirst();
        return given.isNull() ? std::nullopt : std::optional<QString>(given);
    }
    std::optional<SignedReason> signedReason(QWidget *parent, const QString &question, const QString &details,
                                             const QString &yes, int least, const std::vector<Signer> &signers,
                                             const QUuid &likely) override
    {
        const auto text = reason(parent, question, details, yes, least);
        if (!text)
            return std::nullopt;
        for (const Signer &one : signers)
            if (one.name == signer)
                return SignedReason {*text, one.id};
        return SignedReason {*text, likely};
    }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override { return next(title); }
    QString openFile(QWidget *, const QString &title, const QString &, const QString &) override { return next(title); }
    QString chooseFolder(QWidget *, const QString &title, const QString &) override { return next(title); }

    QStringList shown; ///< files that were to be shown by another program
    bool showFile(const QString &path) override
    {
        shown += path;
        return true;
    }

private:
    QString next(const QString &title)
    {
        asked += title;
        if (fileNames.isEmpty())
            QTest::qFail(qPrintable(QStringLiteral("unexpected file dialog: ") + title), __FILE__, __LINE__);
        return fileNames.isEmpty() ? QString() : fileNames.takeFirst();
    }
};
