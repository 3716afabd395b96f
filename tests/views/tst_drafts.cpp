#include "model/domain/language.h"
#include "model/domain/risk.h"
#include "tests/support/samples.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/look/theme.h"
#include "views/widgets/banner.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

// Nothing typed is lost: an open form is kept every two seconds, and a failed save leaves it filled.

class TestDrafts : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    Samples m_samples;
    Register m_register;
    Language m_language;
    std::unique_ptr<RecordDialog> m_dialog;
    QMap<QString, Draft> m_kept;
    Error m_refusal;
    int m_saved = 0, m_copies = 0;

    void type(const char *text) const
    {
        auto *line = qobject_cast<QLineEdit *>(m_dialog->form().editor(u"title")->focusProxy());
        if (!line)
            line = m_dialog->form().editor(u"title")->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
    }
    void open(const Record &record, bool isNew)
    {
        m_dialog = std::make_unique<RecordDialog>(record, isNew, m_register, m_language, *m_settings, nullptr);
        m_dialog->setServices({{[this](const Draft &draft) -> Result<> {
                                    m_kept[draft.form + draft.record] = draft;
                                    return {};
                                },
                                [this](const QString &form, const QString &record_) -> Result<> {
                                    m_kept.remove(form + record_);
                                    return {};
                                },
                                testContext().now},
                               [this] { ++m_copies; }});
        m_dialog->setSave([this](const Record &) -> Result<> {
            if (!m_refusal.message.isEmpty())
                return tl::unexpected(m_refusal);
            ++m_saved;
            return {};
        });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QAction *way(const char *name) const { return m_dialog->findChild<QAction *>(QLatin1String(name)); }

private slots:
    void initTestCase()
    {
        applyLook(*qApp, Theme::Light);
        m_register.apply(m_samples.creation().changes);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    }
    void init()
    {
        m_kept.clear();
        m_refusal = {};
        m_saved = m_copies = 0;
    }

    void whatIsTypedIsKeptWithinTwoSecondsAndComesBack()
    {
        const Record risk = m_samples.full(Kind::Risk);
        open(risk, false);
        type("Half a sen");
        QVERIFY(m_kept.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_kept.size(), 1, DraftKeeper::delayMs + 1500);
        const Draft draft = m_kept.first();
        QCOMPARE(draft.form, QStringLiteral("risk"));
        QCOMPARE(draft.record, risk.id().toString(QUuid::WithoutBraces));
        const auto again = draftedRecord(draft, m_register);
        QVERIFY(again);
        QVERIFY(again->before == risk && !again->isNew);
        QVERIFY(again->edited == withField(risk, "title", QStringLiteral("Half a sen")));
        open(again->before, false);
        m_dialog->continueWith(again->edited);
        QVERIFY(m_dialog->form().isEdited());
        QVERIFY(m_dialog->form().value() == again->edited);
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_saved, 1);
        QVERIFY(m_kept.isEmpty());
    }

    void everyFieldOfANewRecordComesBack()
    {
        for (const Kind kind : {Kind::Objective, Kind::Kpi, Kind::Risk, Kind::Action, Kind::Person}) {
            const Record full = m_samples.full(kind);
            const Draft draft {QLatin1String(kindInfo(kind).table),
                               full.id().toString(QUuid::WithoutBraces),
                               draftBody({{}, full, true}),
                               {}};
            const auto again = draftedRecord(draft, Register());
            QVERIFY2(again && again->edited == full, kindInfo(kind).table);
            // It was saved after all: there is nothing to offer.
            QVERIFY(!draftedRecord(draft, m_register));
        }
        QVERIFY(!draftedRecord({QStringLiteral("due_grid"), {}, QStringLiteral("[]"), {}}, m_register));
        QVERIFY(!draftedRecord({QStringLiteral("risk"), {}, QStringLiteral("{"), {}}, m_register));
    }

    void whatIsThrownAwayIsNotOfferedAgain()
    {
        open(m_samples.full(Kind::Risk), false);
        type("Half a sen");
        QTRY_COMPARE_WITH_TIMEOUT(m_kept.size(), 1, DraftKeeper::delayMs + 1500);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_kept.size(), 1); // it only asked
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_kept.isEmpty());
    }

    void aFullDiskLeavesTheFormFilledAndOffersTwoWays()
    {
        open(m_samples.full(Kind::Risk), false);
        type("Laptop lost");
        m_refusal = {QStringLiteral("The change was not saved: the disk is full."), QStringLiteral("sqlite 13")};
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        const Banner *banner = m_dialog->findChild<Banner *>();
        QCOMPARE(banner->sentence(), m_refusal.message);
        QCOMPARE(banner->findChildren<QAbstractButton *>().size() >= 2, true);
        QCOMPARE(m_dialog->form().value().as<Risk>()->title, QStringLiteral("Laptop lost"));
        way("saveCopy")->trigger();
        QCOMPARE(m_copies, 1);
        way("retry")->trigger();
        QTest::qWait(1);
        QVERIFY(m_dialog->isVisible());
        m_refusal = {};
        way("retry")->trigger();
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_saved, 1);
    }

    void onlyFailuresOfThePlaceCanBeRetried_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("ofMedium");
        QTest::newRow("full") << "sqlite 13" << true;
        QTest::newRow("a write failed") << "sqlite 778" << true;
        QTest::newRow("in use") << "sqlite 5" << true;
        QTest::newRow("replaced while open") << "moved" << true;
        QTest::newRow("contradicting records") << "sqlite 2067" << false;
        QTest::newRow("a stale form") << "stale" << false;
        QTest::newRow("no detail") << "" << false;
    }
    void onlyFailuresOfThePlaceCanBeRetried()
    {
        QFETCH(QString, detail);
        QFETCH(bool, ofMedium);
        QCOMPARE(isOfMedium({QStringLiteral("Not saved."), detail}), ofMedium);
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
