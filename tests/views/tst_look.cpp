#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/marks.h"
#include "views/look/palettes.h"
#include "views/look/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>

namespace {

QImage painted(StateMark mark, const Tokens &tokens)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStateIcon(painter, QRectF(0, 0, 24, 24), mark, tokens);
    return image;
}

/// The columns where a digit leaves ink, counted from the left edge of its cell.
int inkStart(const QString &text, const QFont &font)
{
    QImage image(400, 60, QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(Qt::black);
    drawFigures(painter, image.rect(), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.end();
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128)
                return x;
        }
    }
    return -1;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyLook(*qApp, Theme::Light); }

    void cancelStandsBeforeTheVerbInEveryDialog()
    {
        QDialogButtonBox box;
        const QPushButton *verb = box.addButton(QStringLiteral("Withdraw"), QDialogButtonBox::AcceptRole);
        const QPushButton *cancel = box.addButton(QDialogButtonBox::Cancel);
        box.show();
        QTRY_VERIFY(cancel->width() > 0 && cancel->x() + cancel->width() <= verb->x());
    }

    void stateTextIsReadableEverywhere_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("mark");
        for (const bool dark : {false, true}) {
            for (int mark = 0; mark < kStateMarks; ++mark)
                QTest::addRow("%s mark %d", dark ? "dark" : "light", mark) << dark << mark;
        }
    }

    void stateTextIsReadableEverywhere()
    {
        QFETCH(bool, dark);
        QFETCH(int, mark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const StateColours &state = tokensFor(palette).states[mark];
        QVERIFY(contrastRatio(state.text, palette.color(QPalette::Base)) >= 6.1);
        QVERIFY(contrastRatio(state.text, palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrastRatio(state.text, state.tint) >= 4.5);
        QVERIFY(contrastRatio(state.text, palette.color(QPalette::Highlight)) >= 4.75);
        QVERIFY(contrastRatio(state.mark, palette.color(QPalette::Base)) >= 3.4);
    }

    void otherTextIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void otherTextIsReadable()
    {
        QFETCH(QPalette, palette);
        const Tokens t = tokensFor(palette);
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        for (const QColor &ground : {base, window}) {
            QVERIFY(contrastRatio(t.text, ground) >= 7);
            QVERIFY(contrastRatio(t.text2, ground) >= 4.5);
            QVERIFY(contrastRatio(t.text3, ground) >= 4.5);
            QVERIFY(contrastRatio(t.error, ground) >= 4.5);
            QVERIFY(contrastRatio(t.focus, ground) >= 4.5);
            QVERIFY(contrastRatio(palette.color(QPalette::Link), ground) >= 4.5);
        }
        QVERIFY(contrastRatio(t.text2, palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 7);
    }

    void palettesNameEveryRoleInEveryGroup()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            for (int group = 0; group < QPalette::NColorGroups; ++group) {
                for (int role = 0; role < QPalette::NColorRoles; ++role) {
                    if (role != QPalette::NoRole)
                        QVERIFY2(palette.isBrushSet(QPalette::ColorGroup(group), QPalette::ColorRole(role)),
                                 qPrintable(QStringLiteral("group %1 role %2").arg(group).arg(role)));
                }
            }
            QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
                     palette.color(QPalette::Active, QPalette::Highlight));
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokensFor(palette).text3);
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Button), palette.color(QPalette::Window));
        }
    }

    void everyTokenIsSetInEveryTheme()
    {
        QPalette foreign;
        foreign.setColor(QPalette::Base, Qt::black);
        foreign.setColor(QPalette::Text, Qt::yellow);
        foreign.setColor(QPalette::Link, Qt::cyan);
        for (const QPalette &palette : {lightPalette(), darkPalette(), foreign}) {
            const Tokens t = tokensFor(palette);
            for (const QColor &colour :
                 {t.text,      t.text2,     t.text3,        t.accent,        t.onAccent,    t.accentTint,
                  t.hover,     t.focus,     t.sunken,       t.track,         t.error,       t.errorTint,
                  t.audit,     t.auditTint, t.risk1,        t.risk2,         t.risk3,       t.risk4,
                  t.plan,      t.planDone,  t.planOriginal, t.chartActual,   t.chartTarget, t.chartTrajectory,
                  t.chartGrid, t.chartAxis, t.chartBand,    t.chartForecast, t.chartEvent})
                QVERIFY(colour.isValid());
        }
    }

    void aForeignPaletteLosesTintsAndKeepsItsTextColour()
    {
        QPalette foreign(Qt::black);
        foreign.setColor(QPalette::Base, Qt::black);
        foreign.setColor(QPalette::Text, Qt::yellow);
        foreign.setColor(QPalette::Link, Qt::cyan);
        const Tokens t = tokensFor(foreign);
        QVERIFY(t.plain);
        QVERIFY(t.dark);
        for (const StateColours &state : t.states) {
            QCOMPARE(state.text, QColor(Qt::yellow));
            QCOMPARE(state.tint, QColor(Qt::black));
        }
    }

    void tokensFollowThePaletteEvenWhenAWidgetChangesItsWindowColour()
    {
        QPalette palette = darkPalette();
        palette.setColor(QPalette::Window, Qt::white);
        QVERIFY(tokensFor(palette).dark);
        QVERIFY(!tokensFor(palette).plain);
    }

    void everyMarkHasItsOwnShapeWithoutColour()
    {
        Tokens black = tokensFor(lightPalette());
        for (StateColours &state : black.states)
            state.mark = Qt::black;
        for (int a = 0; a < kStateMarks; ++a) {
            QVERIFY(!stateIconPath(StateMark(a)).isEmpty());
            QVERIFY(QRectF(0, 0, 12, 12).contains(stateIconPath(StateMark(a)).boundingRect()));
            for (int b = a + 1; b < kStateMarks; ++b)
                QVERIFY(painted(StateMark(a), black) != painted(StateMark(b), black));
        }
    }

    void everyResultHasAMarkAndAPlaceInTheOrder()
    {
        for (int i = 0; i < int(enumTable<ResultState>().size()); ++i)
            QVERIFY(stateOrder(ResultState(i)) >= 0 && stateOrder(ResultState(i)) <= 7);
        QCOMPARE(markOf(ResultState::NotStarted), StateMark::LifeCycle);
        QCOMPARE(markOf(ObjectiveState::Draft), StateMark::LifeCycle);
        QCOMPARE(markOf(ObjectiveState::OnHold), StateMark::Paused);
        QCOMPARE(markOf(PlanState::Done), StateMark::Achieved);
        QVERIFY(stateOrder(ResultState::OffTrack) < stateOrder(ResultState::Stale));
        QVERIFY(stateOrder(ResultState::Stale) < stateOrder(ResultState::AtRisk));
        QVERIFY(stateOrder(ResultState::AtRisk) < stateOrder(ResultState::NoData));
        QVERIFY(stateOrder(ResultState::NotStarted) < stateOrder(ResultState::Achieved));
    }

    void digitsStandInEqualCells()
    {
        const QFont font = bodyFont();
        const QFontMetricsF metrics(font);
        QCOMPARE(figuresWidth(metrics, QStringLiteral("1111")), figuresWidth(metrics, QStringLiteral("4444")));
        QCOMPARE(figuresWidth(metrics, QStringLiteral("11.1")), figuresWidth(metrics, QStringLiteral("99.9")));
        // What stands behind the digits is at the same place whatever the digits are.
        QCOMPARE(inkStart(QStringLiteral("111 %"), font), inkStart(QStringLiteral("444 %"), font));
    }

    void figuresThatDoNotFitAreElided()
    {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(bodyFont());
        drawFigures(painter, QRectF(0, 0, 10, 20), Qt::AlignRight, QStringLiteral("123456789"));
        painter.end();
        for (int y = 0; y < 20; ++y) {
            for (int x = 14; x < 20; ++x)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }

    void sizesFollowTheBaseFont()
    {
        QFont twice = bodyFont();
        twice.setPointSizeF(20);
        QCOMPARE(titleFont(bodyFont()).pointSizeF(), 15.0);
        QCOMPARE(titleFont(twice).pointSizeF(), 30.0);
        QCOMPARE(strongFont(bodyFont()).weight(), int(QFont::DemiBold));
        QCOMPARE(qApp->font().families().constFirst(), QStringLiteral("Inter"));
    }

    void everyIconIsDrawnInTheTextColour()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 50);
        for (const QString &file : files) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, image.rect(), file.chopped(4), Qt::red);
            painter.end();
            int ink = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x) {
                    const QColor c = image.pixelColor(x, y);
                    if (c.alpha() > 128) {
                        ++ink;
                        QVERIFY2(c.red() > 200 && c.blue() < 40, qPrintable(file));
                    }
                }
            }
            QVERIFY2(ink > 6, qPrintable(file));
        }
    }

    void iconsFollowTheTheme()
    {
        const QIcon today = icon("wm-today");
        const auto ink = [&today] { return today.pixmap(16, 16).toImage().pixelColor(13, 8).lightness(); };
        QVERIFY(ink() < 128);
        applyLook(*qApp, Theme::Dark);
        QVERIFY(ink() > 128);
        applyLook(*qApp, Theme::Light);
    }

    void freedesktopNamesAreNeverBlank_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"document-new",
                                 "document-open",
                                 "document-print",
                                 "document-import",
                                 "document-export",
                                 "edit-undo",
                                 "edit-redo",
                                 "edit-find",
                                 "edit-copy",
                                 "edit-delete",
                                 "document-edit",
                                 "list-add",
                                 "window-close",
                                 "go-previous",
                                 "go-next",
                                 "go-up",
                                 "go-down",
                                 "view-refresh",
                                 "view-calendar",
                                 "help-contents",
                                 "dialog-warning",
                                 "dialog-information",
                                 "dialog-error",
                                 "mail-attachment",
                                 "insert-link",
                                 "bookmark-new",
                                 "preferences-system",
                                 "wm-more",
                                 "system-lock-screen",
                                 "wm-policy",
                                 "wm-communication",
                                 "wm-findings",
                                 "wm-check",
                                 "wm-pack",
                                 "wm-timer",
                                 "wm-table",
                                 "wm-chart",
                                 "wm-flag",
                                 "wm-note",
                                 "wm-filter",
                                 "wm-panel",
                                 "wm-library",
                                 "wm-reports",
                                 "wm-audit",
                                 "wm-reviews",
                                 "wm-people",
                                 "wm-risks",
                                 "wm-plan",
                                 "wm-today",
                                 "wm-measurements",
                                 "wm-objectives"})
            QTest::newRow(name) << QByteArray(name);
    }

    void freedesktopNamesAreNeverBlank()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!icon(name.constData()).pixmap(16, 16).isNull());
        QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(name))));
    }

    void controlsAre28HighAndGrowWithTheText()
    {
        QPushButton button(QStringLiteral("Save"));
        QLineEdit edit;
        QCOMPARE(button.sizeHint().height(), 28);
        QCOMPARE(edit.sizeHint().height(), 28);
        QFont twice = bodyFont();
        twice.setPointSizeF(20);
        button.setFont(twice);
        edit.setFont(twice);
        QVERIFY(button.sizeHint().height() >= 40);
        QVERIFY(edit.sizeHint().height() >= 40);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
