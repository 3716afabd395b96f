#include "model/domain/language.h"
#include "model/report/canvas.h"
#include "model/report/historychart.h"
#include "model/report/paperink.h"
#include "model/report/papersigns.h"
#include "model/report/reports.h"
#include "tests/query/sampleorganisation.h"
#include "tests/report/sheet.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

// A grey print says the same as one in colour (PRINT.md 1, 4): no two states differ by colour alone, each has a sign
// and a word; neighbours in the stack differ in lightness or in their pattern. On Letter the same stands as on A4.

namespace {

constexpr ResultState states[]
    = {ResultState::Achieved, ResultState::Missed, ResultState::OnTrack,    ResultState::AtRisk, ResultState::OffTrack,
       ResultState::Stale,    ResultState::NoData, ResultState::NotStarted, ResultState::Paused};

/// What is left of a sign when only its shape counts: black where anything was painted.
QImage shapeOf(Sign sign)
{
    constexpr int side = 64;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(side / 2., side / 2.);
    painter.scale(side / 2.6, side / 2.6);
    paintSign(painter, {0, 0}, sign);
    painter.end();
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            image.setPixelColor(x, y, image.pixelColor(x, y) == QColor(Qt::white) ? Qt::white : Qt::black);
    return image;
}

int different(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

/// L* of a pixel, as a grey printer sees it.
double lightness(QRgb pixel)
{
    const auto linear = [](int value) {
        const double v = value / 255.;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(qRed(pixel)) + 0.7152 * linear(qGreen(pixel)) + 0.0722 * linear(qBlue(pixel));
    return y <= 0.008856 ? y * 903.3 : 116 * std::cbrt(y) - 16;
}

ReportOptions optionsOf(PaperSize paper)
{
    ReportOptions options;
    options.asOf = sampleDay;
    options.paper = paper;
    return options;
}

} // namespace

class TestGreyPrint : public QObject
{
    Q_OBJECT
private slots:
    void everyStateHasASignAndAWordOfItsOwn_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyStateHasASignAndAWordOfItsOwn()
    {
        QFETCH(QString, code);
        QSet<QString> words;
        QSet<int> signs;
        for (const ResultState state : states) {
            const Run run = Run::state(state, Language(code));
            QVERIFY2(run.sign != Sign::None && !run.text.trimmed().isEmpty(), qPrintable(keyOf(state)));
            words += run.text.toLower();
            signs += int(run.sign);
        }
        QCOMPARE(words.size(), qsizetype(std::size(states)));
        QCOMPARE(signs.size(), qsizetype(std::size(states)));
    }

    void signsDifferByTheirShapeAlone()
    {
        for (const ResultState a : states)
            for (const ResultState b : states)
                if (a < b) {
                    const int count = different(shapeOf(signOf(a)), shapeOf(signOf(b)));
                    QVERIFY2(count > 150, qPrintable(keyOf(a) + u' ' + keyOf(b) + u' ' + QString::number(count)));
                }
    }

    /// Words and signs are dark enough on white when all colour is gone.
    void theInksAreReadableInGrey()
    {
        for (const ResultState state : states)
            QVERIFY2(lightness(inkOf(signOf(state)).rgb()) < 50, qPrintable(keyOf(state)));
        QVERIFY(lightness(inkOf(InkTone::Late).rgb()) < 50);
        QVERIFY(lightness(inkOf(InkTone::Faint).rgb()) < 50);
    }

    /// Parts of equal height beside one another: compared as pictures without colour.
    void neighboursOfTheStackDifferInLightnessOrPattern()
    {
        constexpr int perState = 4, unit = 20; // pixels for a mm
        constexpr ResultState order[]
            = {ResultState::OnTrack, ResultState::AtRisk,     ResultState::OffTrack, ResultState::Stale,
               ResultState::NoData,  ResultState::NotStarted, ResultState::Paused};
        StateColumns history;
        history.months.push_back({sampleDay, {}});
        for (const ResultState state : order)
            history.months.back().counts[state] = perState;
        const QSizeF size(60, 100);
        QImage image(int(size.width() * unit), int(size.height() * unit), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(unit, unit);
        Typesetter type;
        Canvas canvas(painter, type);
        paintStateHistory(canvas, history, size, Language());
        painter.end();
        // The field of the columns ends 7.5 mm above the lower edge and begins 12 mm below the upper one; its axis goes
        // to 30. Left of the number, where nothing but the area stands.
        const double perCount = (size.height() - 19.5) / 30;
        const auto part = [&](int index) {
            const double bottom = size.height() - 7.5 - perCount * perState * index;
            return image.copy(QRect(QPoint(int(10 * unit), int((bottom - perCount * perState) * unit)),
                                    QSize(4 * unit, int(perCount * perState * unit))));
        };
        for (int i = 0; i + 1 < int(std::size(order)); ++i) {
            const QImage one = part(i), other = part(i + 1);
            double sumOne = 0, sumOther = 0;
            int pattern = 0;
            for (int y = 0; y < one.height(); ++y)
                for (int x = 0; x < one.width(); ++x) {
                    const double a = lightness(one.pixel(x, y)), b = lightness(other.pixel(x, y));
                    sumOne += a;
                    sumOther += b;
                    pattern += std::abs(a - b) >= 15;
                }
            const double pixels = double(one.width()) * one.height(), apart = std::abs(sumOne - sumOther) / pixels;
            // The white lines between the parts thin what is 15 L* between the areas.
            QVERIFY2(apart >= 14.5 || pattern / pixels > 0.01,
                     qPrintable(QStringLiteral("%1 and %2: %3, %4 %")
                                    .arg(keyOf(order[i]), keyOf(order[i + 1]))
                                    .arg(apart)
                                    .arg(100 * pattern / pixels)));
        }
    }

    /// The pages of the review, all colour taken out: wherever a state stands, its word stands in the text.
    void everyStateOfTheReviewIsNamedInWords()
    {
        const Register reg = sampleRegister();
        const QString text = PrintedSheet(managementReview(reg, optionsOf(PaperSize::A4))).text();
        for (const ResultState state :
             {ResultState::OnTrack, ResultState::AtRisk, ResultState::OffTrack, ResultState::Stale, ResultState::NoData,
              ResultState::NotStarted, ResultState::Paused})
            QVERIFY2(text.contains(labelOf(state, Language())), qPrintable(keyOf(state)));
    }

    void letterHoldsTheSamePagesAsA4_data()
    {
        QTest::addColumn<QString>("id");
        for (const ReportInfo &info : allReports())
            QTest::newRow(info.id) << QString::fromLatin1(info.id);
    }
    void letterHoldsTheSamePagesAsA4()
    {
        QFETCH(QString, id);
        const ReportInfo *info = findReport(id);
        const Register reg = sampleRegister();
        const ReportDoc a4 = info->make(reg, optionsOf(PaperSize::A4));
        const ReportDoc letter = info->make(reg, optionsOf(PaperSize::Letter));
        const PrintedSheet one(a4), other(letter);
        QVERIFY(one.error && other.error);
        const auto pages = [](const PrintedSheet &sheet) {
            static const QRegularExpression form(QStringLiteral("Pages: +(\\d+)"));
            return form.match(sheet.info()).captured(1).toInt();
        };
        QCOMPARE(pages(other), pages(one));
        QVERIFY(pages(one) > 0);
        QVERIFY2(other.info().contains(QRegularExpression(QStringLiteral("Page size: +(612 x 792|792 x 612)"))),
                 qPrintable(other.info()));
        int exit = -1;
        const QString checked = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), other.path}, &exit);
        QVERIFY2(exit == 0, qPrintable(checked));
        const auto words = [](const PrintedSheet &sheet) {
            QStringList all = sheet.raw().simplified().split(u' ');
            all.sort();
            return all;
        };
        QCOMPARE(words(other), words(one));
    }
};

QTEST_MAIN(TestGreyPrint)
#include "tst_greyprint.moc"
