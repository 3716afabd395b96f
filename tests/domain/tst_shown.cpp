#include "model/domain/text.h"
#include "tests/support/hostilestrings.h"

#include <QTest>

// What deceives the reader is shown as its number; what people write stays as they wrote it (RELIABILITY.md F09, F13).

class TestShown : public QObject
{
    Q_OBJECT
private slots:
    void whatTurnsOrHidesTextIsShownAsItsNumber()
    {
        QCOMPARE(shownText(QStringLiteral("report\u202efdp.exe")), QStringLiteral("report‹U+202E›fdp.exe"));
        QList<uint> points;
        for (uint c = 0x202a; c <= 0x202e; ++c)
            points += c;
        for (uint c = 0x2066; c <= 0x2069; ++c)
            points += c;
        points += {0x200b, 0x200e, 0x200f, 0x061c, 0x2060, 0xfeff, 0x2028, 0x2029, 0x0,    0x7,    0xb,
                   0xd,    0x1b,   0x7f,   0x80,   0x9b,   0x3164, 0xffa0, 0x180e, 0xfff9, 0xe0041};
        for (const uint c : points) {
            const QString number = QStringLiteral("‹U+%1›").arg(c, 4, 16, QLatin1Char('0')).toUpper();
            const char32_t letters[] = {'a', c, 'b'};
            QCOMPARE(shownText(QString::fromUcs4(letters, 3)), QStringLiteral("a%1b").arg(number));
        }
    }

    void joinersStandOnlyWhereAScriptNeedsThem()
    {
        for (const char *text : {"می‌خواهم", "क्‍ष", "👨‍👩‍👧", "👩🏽‍💻",
                                 "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️‍🔥"})
            QCOMPARE(shownText(QString::fromUtf8(text)), QString::fromUtf8(text));
        QCOMPARE(shownText(QStringLiteral("pay\u200dpal")), QStringLiteral("pay‹U+200D›pal"));
        QCOMPARE(shownText(QStringLiteral("pay\u200cpal")), QStringLiteral("pay‹U+200C›pal"));
        QCOMPARE(shownText(QStringLiteral("\u200d")), QStringLiteral("‹U+200D›"));
    }

    void whatPeopleWriteStays()
    {
        for (const char *text : {"", "Ziele für Ärzte: 24 %", "שלום עולם", "مرحبا 123", "日本語", "a\nb\tc", "x\u00a0y",
                                 "e\u0301", "😀", "Informations\u00adsicherheit", "<b>a & b</b>", "‹U+202E›"})
            QCOMPARE(shownText(QString::fromUtf8(text)), QString::fromUtf8(text));
    }

    void shownTextShownAgainIsTheSame()
    {
        for (const HostileString &hostile : hostileStrings()) {
            const QString once = shownText(hostile.text);
            QCOMPARE(shownText(once), once);
            for (const QChar c : once)
                QVERIFY2(!(c.unicode() >= 0x202a && c.unicode() <= 0x202e) && c.unicode() != 0x1b,
                         qPrintable(hostile.text));
        }
    }
};

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
