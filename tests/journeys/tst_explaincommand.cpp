#include "model/document/readingreasons.h"
#include "model/domain/records.h"
#include "model/query/explain.h"
#include "tests/journeys/samplewindow.h"
#include "tests/journeys/terminal.h"
#include "tests/support/goldentext.h"
#include "views/pages/recomputedialog.h"
#include "views/pages/sidepanel/sidepanel.h"
#include "views/widgets/statesentence.h"

#include <QLabel>
#include <QTreeWidget>

// `waymark explain` and the panel "Why?" are one explanation (conviction 5): word for word, for everything in the
// sample that has a state, in both languages.

class TestExplainCommand : public QObject
{
    Q_OBJECT

private:
    Terminal m_terminal;
    QStringList m_objectives, m_kpis; ///< codes with an explanation

    Said explain(const QString &code, const QString &options = {}) const
    {
        return m_terminal.run(QStringLiteral("explain {s.waymark} %1 %2").arg(code, options));
    }
    /// Every word of a panel or dialog, also of the parts that are folded.
    static QString words(const QWidget &widget)
    {
        QStringList lines;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            lines += label->text();
        return lines.join(QLatin1Char('\n'));
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done));
        const QJsonObject status = m_terminal.run(QStringLiteral("status {s.waymark} --json")).json();
        for (const QJsonValue &o : status[QLatin1String("objectives")].toArray())
            m_objectives += o[QLatin1String("code")].toString();
        for (const QJsonValue &k : status[QLatin1String("kpis")].toArray())
            m_kpis += k[QLatin1String("code")].toString();
        QCOMPARE(m_objectives.size(), 19);
        QCOMPARE(m_kpis.size(), 25);
    }

    void thePanelSaysTheSameAsTheCommandLine_data() { languages(); }
    void thePanelSaysTheSameAsTheCommandLine()
    {
        QFETCH(QString, language);
        SampleWindow sample({1280, 800}, language);
        SidePanel &panel = sample.window->sidePanel();
        panel.show();
        const Register &reg = sample.session->records();
        int steps = 0;
        for (const QString &code : m_objectives + m_kpis) {
            const QJsonObject said = explain(code, QStringLiteral("--json --lang ") + language).json();
            const QString plain = explain(code, QStringLiteral("--lang ") + language).out;
            const bool isKpi = code.startsWith(QLatin1String("KPI"));
            panel.setSubject(PageId::Objectives, isKpi ? Kind::Kpi : Kind::Objective,
                             isKpi ? reg.byCode<Kpi>(code)->id.value : reg.byCode<Objective>(code)->id.value);
            const QString sentence = said[QLatin1String("sentence")].toString();
            QCOMPARE(panel.findChild<StateSentence *>(QStringLiteral("whySentence"))->sentence(), sentence);
            QVERIFY2(plain.contains(sentence), qPrintable(plain));
            QString shown = words(panel);
            std::unique_ptr<RecomputeDialog> path;
            if (isKpi) {
                const auto e = explainKpi(sample.session->state(), reg.byCode<Kpi>(code)->id, Language(language),
                                          notAvailableReasons(*sample.document));
                path = std::make_unique<RecomputeDialog>(*e, sample.session->language());
                shown += QLatin1Char('\n') + words(*path);
            }
            for (const QJsonValue &step : said[QLatin1String("steps")].toArray()) {
                const QString text = step[QLatin1String("text")].toString();
                QVERIFY2(plain.contains(text), qPrintable(code + u' ' + text));
                // What a KPI says stands in its own part of the panel, more fully than in one line.
                if (m_kpis.contains(step[QLatin1String("key")].toString()))
                    continue;
                QVERIFY2(shown.contains(text),
                         qPrintable(code + u' ' + step[QLatin1String("label")].toString() + QStringLiteral(": ") + text
                                    + QStringLiteral("\n\n") + shown));
                ++steps;
            }
            // The path from the readings to the state: the same readings, in the same words.
            const QJsonArray readings = said[QLatin1String("readings")].toArray();
            if (!path)
                continue;
            const auto *tree = path->findChild<QTreeWidget *>(QStringLiteral("recomputeReadings"));
            QCOMPARE(tree->topLevelItemCount(), int(readings.size()));
            for (int i = 0; i < tree->topLevelItemCount(); ++i) {
                const QJsonValue reading = readings[readings.size() - 1 - i]; // the newest at the top
                QCOMPARE(tree->topLevelItem(i)->text(1), reading[QLatin1String("entered")].toString());
                if (!reading[QLatin1String("progress")].isNull())
                    QCOMPARE(
                        tree->topLevelItem(i)->text(3).replace(QChar(0x2212), QLatin1Char('-')),
                        Language(language).locale().toString(reading[QLatin1String("progress")].toDouble(), 'f', 1));
            }
        }
        QVERIFY(steps > 300);
    }

    void everyExplanationOfTheSampleReadsAsItDid_data() { languages(); }
    void everyExplanationOfTheSampleReadsAsItDid()
    {
        QFETCH(QString, language);
        QString all;
        for (const QString &code : m_objectives + m_kpis) {
            const Said said = explain(code, QStringLiteral("--lang ") + language);
            QCOMPARE(said.status, int(Done));
            all += said.out + QStringLiteral("\n――――\n\n");
        }
        const QString difference = differsFromGoldenText(all, QStringLiteral("explain-") + language);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    /// No broken number and no word of the other language in any of them.
    void noExplanationIsHalfTranslatedOrBroken()
    {
        for (const QString &code : m_objectives + m_kpis) {
            const QString english = explain(code, QStringLiteral("--lang en")).out;
            const QString german = explain(code, QStringLiteral("--lang de")).out;
            QVERIFY(english != german);
            for (const QString &text : {english, german})
                for (const char *broken : {"nan", "inf ", "%1", "%2", "-nan", "  \n\n\n"})
                    QVERIFY2(!text.contains(QLatin1String(broken)), qPrintable(code + u' ' + QLatin1String(broken)));
            for (const char *word : {"target date", "expected", "readings", "Progress", "at risk", "on track"})
                QVERIFY2(!german.contains(QLatin1String(word)),
                         qPrintable(code + u' ' + QLatin1String(word) + u'\n' + german));
        }
    }
};

QTEST_MAIN(TestExplainCommand)
#include "tst_explaincommand.moc"
