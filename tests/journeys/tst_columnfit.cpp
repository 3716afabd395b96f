#include "tests/journeys/samplewindow.h"
#include "views/forms/recordpanel.h"
#include "views/pages/page.h"
#include "views/widgets/headinglines.h"

#include <QHeaderView>
#include <QTableView>

// Tables of records in a window of 1280 × 800: headings are read whole, in two lines where one is too short, and so are
// days, numbers and choices.

class TestColumnFit : public QObject
{
    Q_OBJECT
private slots:
    void headingsAreReadWholeAt1280_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<PageId>("page");
        for (const char *language : {"en", "de"})
            for (const PageId page : {PageId::Findings, PageId::Reviews, PageId::Communication})
                QTest::addRow("%s page %d", language, int(page)) << QString::fromLatin1(language) << page;
    }
    void headingsAreReadWholeAt1280()
    {
        QFETCH(QString, language);
        QFETCH(PageId, page);
        const SampleWindow s({1280, 800}, language);
        s.window->goTo({page});
        QCoreApplication::processEvents();
        QStringList wrong;
        for (RecordPanel *panel : s.window->page()->findChildren<RecordPanel *>()) {
            s.window->goTo({page, panel->info().kind});
            QTRY_VERIFY(panel->isVisible());
            if (panel->count())
                wrong += problemsOf(*panel);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

private:
    static QStringList problemsOf(const RecordPanel &panel)
    {
        QStringList wrong;
        const QTableView &table = *panel.table();
        const QHeaderView &header = *table.horizontalHeader();
        const bool isHigh = header.height() >= 2 * header.fontMetrics().lineSpacing();
        for (int column = 0; column < header.count(); ++column) {
            const QString name
                = QStringLiteral("%1 “%2” %3")
                      .arg(table.objectName(), table.model()->headerData(column, Qt::Horizontal).toString());
            const QString width = QString::number(header.sectionSize(column));
            if (header.sectionSize(column) < brokenHeadingWidth(header, column))
                wrong += name.arg(width + QStringLiteral(" cuts a word of the heading"));
            if (header.sectionSize(column) < headingWidth(header, column) && !isHigh)
                wrong += name.arg(width + QStringLiteral(" cuts the heading"));
            if (panel.info().widths[size_t(column)] == 0 && header.sectionSize(column) < 140)
                wrong += name.arg(width + QStringLiteral(" is too narrow to read"));
            const Field *field = size_t(column) < panel.info().fields.size()
                ? kindInfo(panel.info().kind).field(QLatin1String(panel.info().fields[size_t(column)]))
                : nullptr;
            const int needed = static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column);
            if ((!field || field->type == FieldType::Enum || field->type == FieldType::Date)
                && header.sectionSize(column) < needed)
                wrong += name.arg(QStringLiteral("%1 cuts cells of %2").arg(width).arg(needed));
        }
        // Who was told has a column for each audience: that table scrolls.
        if (panel.info().kind != Kind::Objective && header.length() > table.viewport()->width())
            wrong += QStringLiteral("%1 is %2 wide in %3")
                         .arg(table.objectName())
                         .arg(header.length())
                         .arg(table.viewport()->width());
        return wrong;
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
