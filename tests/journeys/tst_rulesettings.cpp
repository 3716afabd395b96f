#include "model/domain/objective.h"
#include "model/query/lint/lint.h"
#include "model/query/settings.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/objectives/changesdialog.h"
#include "views/pages/settings/rulesview.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

// Quality rules are switched in the settings (4.1); what changed since a day is listed (2.10).

class TestRuleSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_s = std::make_unique<SampleWindow>(); }
    void cleanup() { m_s.reset(); }

    void aRuleThatIsSwitchedOffFindsNothingMore()
    {
        const Objective objective = *m_s->session->records().byCode<Objective>(QStringLiteral("OBJ-017"));
        const auto rules = [&] {
            QStringList out;
            const Register &reg = m_s->session->records();
            for (const LintFinding &f : Linter(reg, Language()).objective(reg, QDate(2026, 7, 15), objective.id))
                if (const LintRule *rule = lintRule(f.rule); rule && rule->mayBeOff())
                    out += f.rule;
            return out;
        };
        QVERIFY(!rules().isEmpty());
        const QString rule = rules().front();
        openRules();
        auto &table = m_s->part<QTableView>("ruleTable");
        const QModelIndex index = rowOf(table, rule);
        QVERIFY(index.isValid());
        table.setFocus();
        table.setCurrentIndex(index);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        auto &save = m_s->part<QPushButton>("saveSettings");
        QVERIFY(save.isEnabled());
        QTest::mouseClick(&save, Qt::LeftButton);
        QCOMPARE(m_s->session->records().setting(u"lint.off"), rule);
        QVERIFY(!rules().contains(rule));
        QVERIFY(m_s->part<TextLabel>("ruleCount").text().startsWith(QStringLiteral("1 of ")));
        m_s->document->undoStack()->undo();
        QVERIFY(rules().contains(rule));
    }

    void whatBlocksCannotBeSwitchedOff()
    {
        openRules();
        auto &table = m_s->part<QTableView>("ruleTable");
        int fixed = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            const LintRule *rule = lintRule(index.data().toString());
            QVERIFY(rule);
            QCOMPARE(index.data(Qt::CheckStateRole).isValid(), rule->mayBeOff());
            if (rule->mayBeOff())
                continue;
            ++fixed;
            table.setCurrentIndex(index);
            QTest::keyClick(&table, Qt::Key_Space);
            QVERIFY(!index.data(Qt::CheckStateRole).isValid());
            QVERIFY(m_s->part<TextLabel>("ruleExplanation").text().contains(QStringLiteral("cannot be switched off")));
        }
        QVERIFY(fixed > 0);
        QVERIFY(!m_s->part<QPushButton>("saveSettings").isEnabled());
    }

    void aLimitOfARuleIsSaved()
    {
        openRules();
        auto &edit = m_s->part<NumberEdit>("lint.most_words");
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("25"));
        QTest::mouseClick(&m_s->part<QPushButton>("saveSettings"), Qt::LeftButton);
        QCOMPARE(settingNumber(m_s->session->records(), "lint.most_words"), 25.0);
    }

    void wordsOfOnesOwnAreFoundInTheTexts()
    {
        const QString text = QStringLiteral("Snappy answers to 95 % of all alerts by end of 2026");
        const auto rules = [&] {
            QStringList out;
            for (const LintFinding &f : Linter(m_s->session->records(), Language()).text(text))
                out += f.rule;
            return out;
        };
        QVERIFY(!rules().contains(QStringLiteral("LT-02")));
        openRules();
        auto &edit = m_s->part<QLineEdit>("lint.words.VAGUE_EN");
        QVERIFY(!edit.accessibleName().isEmpty());
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral(" snappy ;fluffy;; Snappy"));
        auto &save = m_s->part<QPushButton>("saveSettings");
        QVERIFY(save.isEnabled());
        QTest::mouseClick(&save, Qt::LeftButton);
        QCOMPARE(m_s->session->records().setting(u"lint.words.VAGUE_EN"), QStringLiteral("snappy; fluffy"));
        QVERIFY(rules().contains(QStringLiteral("LT-02")));
        QVERIFY(!save.isEnabled());
        m_s->document->undoStack()->undo();
        QVERIFY(!rules().contains(QStringLiteral("LT-02")));
        QVERIFY(m_s->part<QLineEdit>("lint.words.VAGUE_EN").text().isEmpty());
        for (const WordList &list : openWordLists())
            QVERIFY2(Lexicon::shipped().names().contains(QLatin1String(list.name))
                         || !Lexicon::shipped().slogans().isEmpty(),
                     list.name);
    }

    void changesSinceTheLastReviewAreListed()
    {
        m_s->window->goTo({PageId::Objectives});
        auto *action = m_s->window->page()->findChild<QAction *>(QStringLiteral("changesSince"));
        QVERIFY(action);
        action->trigger();
        QApplication::processEvents();
        auto *dialog = m_s->window->findChild<ChangesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *since = dialog->findChild<DateEdit *>(QStringLiteral("since"));
        QCOMPARE(since->date(), QDate(2026, 5, 21));
        auto *table = dialog->findChild<QTableView *>(QStringLiteral("changes"));
        const int few = table->model()->rowCount();
        since->setFocus();
        since->selectAll();
        QTest::keyClicks(since, QStringLiteral("2024-01-01"));
        QTest::keyClick(since, Qt::Key_Tab);
        QVERIFY(table->model()->rowCount() > few);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QApplication::processEvents();
        QCOMPARE(m_s->window->pageId(), PageId::Objective);
    }

private:
    void openRules() const
    {
        m_s->window->goTo({PageId::Settings});
        auto *parts = m_s->window->page()->findChild<Segmented *>();
        parts->setCurrent(2);
        emit parts->chosen(2);
        QApplication::processEvents();
    }
    static QModelIndex rowOf(const QTableView &table, const QString &rule)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString() == rule)
                return table.model()->index(row, 0);
        return {};
    }
    std::unique_ptr<SampleWindow> m_s;
};

QTEST_MAIN(TestRuleSettings)
#include "tst_rulesettings.moc"
