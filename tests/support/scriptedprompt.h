#pragma once
#include "views/work/prompt.h"

#include <QList>
#include <QPrinter>
#include <QTest>

/// Answers questions from a list; an unexpected question fails the test.
class ScriptedPrompt : public Prompt
{
public:
    QList<bool> confirmations;
    QStringList fileNames;
    QStringList reasons; ///< a null text cancels
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
    QString trigger, person; ///< words of what is named beside the reason; empty: what is chosen at first
    std::optional<NamedReason> namedReason(QWidget *parent, const QString &question, const QString &details,
                                           const QString &yes, int least, const ReasonChoices &choices) override
    {
        const auto text = reason(parent, question, details, yes, least);
        if (!text)
            return std::nullopt;
        const auto chosen = [](const std::vector<ReasonChoice> &all, const QString &words, const QUuid &first) {
            if (words.isEmpty())
                return first;
            for (const ReasonChoice &choice : all)
                if (choice.words.contains(words))
                    return choice.id;
            QTest::qFail(qPrintable(QStringLiteral("not offered beside the reason: ") + words), __FILE__, __LINE__);
            return QUuid();
        };
        return NamedReason {*text, chosen(choices.triggers, trigger, choices.likelyTrigger),
                            chosen(choices.people, person, choices.likelyPerson)};
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

    QString printTo; ///< the file that stands for the printer; empty: printing is given up
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        if (!printTo.isEmpty()) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(printTo);
        }
        return !printTo.isEmpty();
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
