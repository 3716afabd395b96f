#include "app/shell/window/pagetable.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/query/helptexts.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/ledgerview.h"
#include "views/pages/sidepanel/helpview.h"
#include "views/pages/sidepanel/helpwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSet>

// The help (F37): complete in both languages, found by words, at the page that is shown.

using Topic = HelpCard::Topic;

class TestHelp : public QObject
{
    Q_OBJECT
private slots:
    void everyPageHasACardInBothLanguages()
    {
        for (const char *code : {"en", "de"}) {
            const auto cards = helpCards(Language(QLatin1String(code)));
            for (const PageInfo &page : pageTable()) {
                const auto it = std::find_if(cards.begin(), cards.end(), [&](const HelpCard &c) {
                    return c.topic == Topic::Page && c.id == helpId(page.id);
                });
                QVERIFY2(it != cards.end(), page.word);
                QVERIFY2(it->text.size() > 100, page.word);
                // A card is found by the name that the navigation gives.
                if (page.id != PageId::Objective)
                    QCOMPARE(it->title, Language(QLatin1String(code)).translate("Pages", page.word));
            }
        }
    }

    void bothLanguagesHaveTheSameCards()
    {
        const auto english = helpCards(Language(QStringLiteral("en"))),
                   german = helpCards(Language(QStringLiteral("de")));
        QCOMPARE(english.size(), german.size());
        for (size_t i = 0; i < english.size(); ++i) {
            QCOMPARE(german[i].id, english[i].id);
            QCOMPARE(int(german[i].topic), int(english[i].topic));
            QVERIFY2(german[i].text != english[i].text && !german[i].text.isEmpty(), qPrintable(english[i].id));
        }
    }

    /// The terms of DOMAIN.md 7.6 with their German words.
    void everyTermOfTheFieldIsInTheGlossary()
    {
        static constexpr const char *terms[][2] = {
            {"information security objective", "Informationssicherheitsziel"},
            {"target", "Zielwert"},
            {"baseline", "Ausgangswert"},
            {"interim target", "Zwischenziel"},
            {"KPI/measure", "Kennzahl"},
            {"deciding/supporting", "entscheidend/unterstützend"},
            {"leading/lagging", "Früh-/Spätindikator"},
            {"reading", "Messwert"},
            {"period", "Messzeitraum"},
            {"grace", "Nachfrist"},
            {"overdue", "überfällig"},
            {"stale", "veraltet"},
            {"gap", "Lücke"},
            {"on track/at risk/off track", "im Plan/gefährdet/nicht im Plan"},
            {"achieved/missed", "erreicht/verfehlt"},
            {"evaluation", "Bewertung"},
            {"trajectory", "Sollverlauf"},
            {"forecast", "Prognose"},
            {"commitment", "Verpflichtung der Leitlinie"},
            {"requirement", "Anforderung"},
            {"interested party", "interessierte Partei"},
            {"risk treatment", "Risikobehandlung"},
            {"control", "Maßnahme (Annex A)"},
            {"SoA", "Erklärung zur Anwendbarkeit"},
            {"owner", "Zielverantwortliche Person"},
            {"RACI", "RACI"},
            {"trigger", "Auslöser"},
            {"change record", "Änderungsnachweis"},
            {"documented information", "dokumentierte Information"},
            {"nonconformity", "Abweichung (Nichtkonformität)"},
            {"corrective action", "Korrekturmaßnahme"},
            {"effectiveness check", "Wirksamkeitsprüfung"},
            {"management review", "Managementbewertung"},
            {"top management", "oberste Leitung"},
        };
        const auto titles = [](const char *code) {
            QStringList out;
            for (const HelpCard &card : helpCards(Language(QLatin1String(code))))
                if (card.topic == Topic::Term)
                    out += card.title;
            return out;
        };
        const QStringList english = titles("en"), german = titles("de");
        for (const auto &term : terms) {
            QVERIFY2(english.contains(QString::fromUtf8(term[0])), term[0]);
            QVERIFY2(german.contains(QString::fromUtf8(term[1])), term[1]);
        }
        QCOMPARE(english.size(), qsizetype(std::size(terms)));
    }

    void theGuideHasItsPlaceTheTwelveLettersAndWhatChanged()
    {
        QStringList letters, guide;
        for (const HelpCard &card : helpCards(Language())) {
            if (card.topic == Topic::Clause)
                letters += card.id;
            if (card.topic == Topic::Guide)
                guide += card.id;
        }
        QCOMPARE(letters.join(QString()), QStringLiteral("abcdefghijkl"));
        for (const char *id : {"place", "pdca", "changes"})
            QVERIFY2(guide.contains(QLatin1String(id)), id);
    }

    void ownTermsOfTheOrganisationStandInTheGlossary()
    {
        Register reg;
        reg.put(GlossaryTerm {{QUuid::createUuid()},
                              QStringLiteral("Blue file"),
                              QStringLiteral("en"),
                              QStringLiteral("<b>Where</b> minutes are."),
                              {}});
        reg.put(GlossaryTerm {{QUuid::createUuid()}, QStringLiteral("Stale"), {}, QStringLiteral("Ours."), {}});
        const auto found = findHelp(helpCards(Language(), reg), QStringLiteral("BLUE"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().text, QStringLiteral("<b>Where</b> minutes are."));
        const auto stale = findHelp(helpCards(Language(), reg), QStringLiteral("stale"));
        QCOMPARE(stale.front().text, QStringLiteral("Ours."));
    }

    void searchIgnoresCaseAndAccentsAndPutsTitlesFirst()
    {
        const auto cards = helpCards(Language(QStringLiteral("de")));
        const auto found = findHelp(cards, QStringLiteral("UBERFALLIG"));
        QVERIFY(!found.empty());
        QCOMPARE(found.front().title, QStringLiteral("überfällig"));
        QVERIFY(findHelp(cards, QStringLiteral("nonsenseword")).empty());
    }

    void f1OpensTheCardOfThePageThatIsShownAndEscClosesIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void f1OpensTheCardOfThePageThatIsShownAndEscClosesIt()
    {
        QFETCH(QString, language);
        SampleWindow s({1280, 800}, language);
        const auto cards = helpCards(Language(language));
        for (const PageInfo &page : pageTable()) {
            Target target {page.id};
            if (page.id == PageId::Objective)
                target = {page.id, Kind::Objective, s.document->records().all<Objective>().front().id.value};
            s.window->goTo(target);
            QTest::keyClick(s.window.get(), Qt::Key_F1);
            auto *help = s.window->findChild<HelpWindow *>();
            QVERIFY(help && help->isVisible());
            const auto it = std::find_if(cards.begin(), cards.end(), [&](const HelpCard &c) {
                return c.topic == Topic::Page && c.id == helpId(page.id);
            });
            QCOMPARE(help->shownTitle(), it->title);
            QTest::keyClick(help, Qt::Key_Escape);
            QVERIFY(!help->isVisible());
        }
    }

    void theArrowKeysStepOverTheHeadings()
    {
        SampleWindow s;
        QTest::keyClick(s.window.get(), Qt::Key_F1);
        auto *help = s.window->findChild<HelpWindow *>();
        auto *list = help->findChild<QListWidget *>();
        list->setFocus();
        QSet<QString> titles;
        for (int i = 0; i < list->count(); ++i) {
            titles.insert(help->shownTitle());
            QCOMPARE(list->currentItem()->text(), help->shownTitle());
            QTest::keyClick(list, Qt::Key_Down);
        }
        QVERIFY2(titles.size() > 30, qPrintable(QString::number(titles.size())));
    }

    void theCardOfTheClauseThatIsChosen()
    {
        SampleWindow s;
        const Language language;
        const auto titleOf = [&](const QString &letter) {
            for (const HelpCard &card : helpCards(language))
                if (card.topic == Topic::Clause && card.id == letter)
                    return card.title;
            return QString();
        };
        const auto shown = [&] {
            s.window->activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(s.window.get());
            QTest::keyClick(s.window.get(), Qt::Key_F1);
            const QString title = s.window->findChild<HelpWindow *>()->shownTitle();
            s.window->findChild<HelpWindow *>()->close();
            return title;
        };
        const Objective *o = s.document->records().byCode<Objective>(QStringLiteral("OBJ-005"));
        s.window->goTo({PageId::Objective, Kind::Objective, o->id.value});
        QApplication::processEvents();
        int lines = 0;
        for (LedgerLine *line : s.window->page()->findChildren<LedgerLine *>())
            if (line->isVisible() && line->accessibleName().startsWith(QLatin1Char('i'))) {
                line->setFocus();
                QCOMPARE(shown(), titleOf(QStringLiteral("i")));
                ++lines;
            }
        QCOMPARE(lines, 1);
        Target audit {PageId::Audit};
        audit.view = QStringLiteral("questions");
        s.window->goTo(audit);
        auto &topics = s.part<QListWidget>("auditTopics");
        auto &questions = s.part<QListWidget>("auditQuestions");
        topics.setCurrentRow(7);
        for (int i = 0; i < questions.count(); ++i)
            if (questions.item(i)->text().startsWith(QStringLiteral("So, was it reached")))
                questions.setCurrentRow(i);
        questions.setFocus();
        QCOMPARE(shown(), titleOf(QStringLiteral("l")));
        topics.setFocus();
        QVERIFY(shown() != titleOf(QStringLiteral("l"))); // the page again
    }

    void typingSearchesAndShowsTheFirstCard()
    {
        SampleWindow s;
        QTest::keyClick(s.window.get(), Qt::Key_F1);
        auto *help = s.window->findChild<HelpWindow *>();
        QCOMPARE(help->focusWidget(), help->findChild<QLineEdit *>(QStringLiteral("helpSearch")));
        QTest::keyClicks(help->focusWidget(), QStringLiteral("trajectory"));
        QCOMPARE(help->shownTitle(), QStringLiteral("trajectory"));
        QTest::keyClick(help->focusWidget(), Qt::Key_Down);
        QCOMPARE(help->focusWidget(), help->findChild<QListWidget *>());
        auto *search = help->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
        search->setText(QStringLiteral("nonsenseword"));
        QCOMPARE(help->shownTitle(), QStringLiteral("Nothing found"));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
