#include "model/domain/language.h"
#include "model/domain/records.h"
#include "tests/support/samples.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/look/theme.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestRecordDialog : public QObject
{
    Q_OBJECT

private:
    Samples m_samples;
    Register m_register;
    Language m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecordDialog> m_dialog;
    std::vector<Record> m_saved;
    QString m_refusal; ///< empty: saving succeeds

    QLineEdit *title() const { return m_dialog->findChild<QLineEdit *>(QStringLiteral("title")); }
    Banner &banner() const { return *m_dialog->findChild<Banner *>(); }
    void type(const QString &text)
    {
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), text);
    }

private slots:
    void initTestCase()
    {
        applyLook(*qApp, Theme::Light);
        m_register.apply(m_samples.creation().changes);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    }

    void init()
    {
        m_saved.clear();
        m_refusal.clear();
        m_dialog = std::make_unique<RecordDialog>(m_samples.full(Kind::Risk), false, m_register, m_language,
                                                  *m_settings, nullptr);
        m_dialog->setSave([this](const Record &record) -> Result<> {
            if (!m_refusal.isEmpty())
                return fail(m_refusal);
            m_saved.push_back(record);
            return {};
        });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void whoOpensItTypesAtOnce()
    {
        QVERIFY(title()->hasFocus());
        Risk fresh;
        fresh.code = QStringLiteral("RSK99");
        RecordDialog another(Record(fresh), true, m_register, m_language, *m_settings, nullptr);
        another.open();
        QVERIFY(QTest::qWaitForWindowActive(&another));
        QTest::keyClicks(qApp->focusWidget(), QStringLiteral("Laptop lost"));
        QCOMPARE(another.form().value().as<Risk>()->title, QStringLiteral("Laptop lost"));
        QCOMPARE(another.form().value().code(), QStringLiteral("RSK99"));
    }

    void savingGivesTheRecordAndCloses_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Ctrl+S") << int(Qt::Key_S);
        QTest::newRow("Ctrl+Return") << int(Qt::Key_Return);
        QTest::newRow("Ctrl+Enter") << int(Qt::Key_Enter);
    }
    void savingGivesTheRecordAndCloses()
    {
        QFETCH(int, key);
        type(QStringLiteral("Laptop lost"));
        QTest::keyClick(title(), Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(m_saved.size(), size_t(1));
        QCOMPARE(m_saved.front().as<Risk>()->title, QStringLiteral("Laptop lost"));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void enterInAFieldDoesNotSave()
    {
        type(QStringLiteral("Laptop lost"));
        QTest::keyClick(title(), Qt::Key_Return);
        QVERIFY(m_saved.empty());
        QVERIFY(m_dialog->isVisible());
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        type(QStringLiteral("Laptop lost"));
        auto *save = m_dialog->findChild<QPushButton *>(QStringLiteral("save"));
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Return);
        QCOMPARE(m_saved.size(), size_t(1));
        QVERIFY(!m_dialog->isVisible());
        m_dialog->open();
        auto *cancel = m_dialog->findChild<QPushButton *>(QStringLiteral("cancel"));
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(banner().sentence().contains(QStringLiteral("not saved")));
        QTest::keyClick(cancel, Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_saved.size(), size_t(1));
    }

    void savingLeadsToTheFirstProblem()
    {
        type(QStringLiteral(" "));
        auto *assessed = m_dialog->findChild<QLineEdit *>(QStringLiteral("assessed_on"));
        assessed->setFocus();
        assessed->selectAll();
        QTest::keyClicks(assessed, QStringLiteral("soon"));
        title()->setFocus();
        QTest::keyClick(title(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(title()->hasFocus());
        QTest::keyClick(title(), Qt::Key_F8);
        QVERIFY(assessed->hasFocus());
    }

    /// Whoever works with keys sees where he is: the ring is whole, also after a sentence pushed the field down.
    void theRingIsSeenAroundEveryField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is") << QString();
        QTest::newRow("with sentences that appear") << QStringLiteral("x");
    }
    void theRingIsSeenAroundEveryField()
    {
        QFETCH(QString, typed);
        m_dialog->resize(700, 420);
        QApplication::processEvents();
        title()->setFocus();
        int fields = 0;
        for (int i = 0; i < 60; ++i) {
            auto *line = qobject_cast<QLineEdit *>(qApp->focusWidget());
            if (line && !typed.isEmpty()) {
                line->selectAll();
                QTest::keyClicks(line, typed);
            }
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
            QTest::qWait(10); // the layout follows
            QWidget *now = qApp->focusWidget();
            if (!m_dialog->form().isAncestorOf(now))
                break;
            if (qobject_cast<QComboBox *>(now->parentWidget()))
                now = now->parentWidget();
            ++fields;
            QFocusFrame *ring = nullptr;
            for (QFocusFrame *one : m_dialog->findChildren<QFocusFrame *>())
                ring = one;
            QVERIFY2(ring && ring->isVisible(), qPrintable(now->objectName()));
            QVERIFY2(ring->widget() == now, qPrintable(now->objectName()));
            const QRect around(ring->mapTo(m_dialog.get(), QPoint()), ring->size());
            QVERIFY2(around.contains(QRect(now->mapTo(m_dialog.get(), QPoint()), now->size())),
                     qPrintable(now->objectName()));
            QVERIFY2(ring->visibleRegion().boundingRect().size() == ring->size()
                         || now->height() > m_dialog->form().parentWidget()->height() - 60,
                     qPrintable(QStringLiteral("%1 is cut").arg(now->objectName())));
        }
        QVERIFY2(fields > 12, qPrintable(QString::number(fields)));
    }

    void aRefusedSaveKeepsTheForm()
    {
        m_refusal = QStringLiteral("The record was changed meanwhile.");
        type(QStringLiteral("Laptop lost"));
        m_dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(banner().sentence(), m_refusal);
        QCOMPARE(banner().kind(), BannerKind::Error);
        QCOMPARE(title()->text(), QStringLiteral("Laptop lost"));
        m_refusal.clear();
        m_dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_saved.size(), size_t(1));
    }

    void aProblemKeepsTheDialogOpenAndIsFound()
    {
        type(QStringLiteral(" "));
        m_dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_saved.empty());
        QVERIFY(title()->hasFocus());
        QCOMPARE(m_dialog->form().shownProblems(), 1);
    }

    void untouchedItClosesAtOnce()
    {
        QTest::keyClick(title(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void escAsksBeforeEntriesAreLost()
    {
        m_refusal = QStringLiteral("No room on the disk.");
        type(QStringLiteral("Laptop lost"));
        m_dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QTest::keyClick(title(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY2(banner().sentence().contains(QStringLiteral("not saved")), qPrintable(banner().sentence()));
        type(QStringLiteral("Laptop stolen")); // typing on takes the question back
        QTest::keyClick(title(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(title(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_saved.empty());
    }

    void discardIsAnActionOfTheBanner()
    {
        type(QStringLiteral("Laptop lost"));
        m_dialog->findChild<QPushButton *>(QStringLiteral("cancel"))->click();
        QVERIFY(m_dialog->isVisible());
        m_dialog->findChild<QAction *>(QStringLiteral("discard"))->trigger();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }

    void theSizeIsRememberedByKind()
    {
        m_dialog->resize(811, 577);
        m_dialog->reject();
        const RecordDialog again(m_samples.full(Kind::Risk), false, m_register, m_language, *m_settings, nullptr);
        QCOMPARE(again.size(), QSize(811, 577));
        const RecordDialog other(m_samples.full(Kind::Person), false, m_register, m_language, *m_settings, nullptr);
        QVERIFY(other.size() != QSize(811, 577));
    }

    void aSizeThatNobodyChoseIsIgnored()
    {
        const QString key = QStringLiteral("dialog/%1/size").arg(QLatin1String(kindInfo(Kind::Risk).table));
        for (const QVariant &size : {QVariant(QSize(1'000'000'000, 700)), QVariant(QSize(-5, -5)),
                                     QVariant(QSize(1, 1)), QVariant(QStringLiteral("<b>wide</b>")), QVariant(7)}) {
            m_settings->setValue(key, size);
            const RecordDialog dialog(m_samples.full(Kind::Risk), false, m_register, m_language, *m_settings, nullptr);
            QVERIFY(dialog.width() >= 200 && dialog.height() >= 150);
            QVERIFY(dialog.width() <= 2000 && dialog.height() <= 2000);
        }
    }
};

QTEST_MAIN(TestRecordDialog)
#include "tst_recorddialog.moc"
