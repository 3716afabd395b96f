#include "model/report/paperlinks.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

/// A word that may be a code; joined by hyphens, points or lines below.
const QRegularExpression &codeWord()
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+(?:[-_.][\\p{L}\\p{N}]+)*"));
    return word;
}

bool isCode(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); })
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString PaperLinks::codeOf(const QString &text)
{
    const auto match
        = codeWord().match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() && isCode(match.captured()) ? match.captured() : QString();
}

void PaperLinks::clearPlaces()
{
    m_titles.clear();
    m_headings.clear();
    m_rows.clear();
}

void PaperLinks::addHeading(const QString &title, PaperPlace place)
{
    if (!m_titles.contains(title))
        m_titles.insert(title, place);
    if (const QString code = codeOf(title); !code.isEmpty() && !m_headings.contains(code))
        m_headings.insert(code, place);
}

void PaperLinks::addRow(const QString &code, PaperPlace place)
{
    if (!code.isEmpty() && !m_rows.contains(code))
        m_rows.insert(code, place);
}

void PaperLinks::beginPage(int page, const QTransform &sheet)
{
    m_page = page;
    m_toSheet = sheet.inverted();
    m_collecting = true;
}

std::vector<PaperLinks::Word> PaperLinks::codesIn(const QString &line) const
{
    std::vector<Word> words;
    auto matches = codeWord().globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (placeOf(match.captured()))
            words.push_back({match.captured(), int(match.capturedStart()), int(match.capturedEnd())});
    }
    return words;
}

const PaperPlace *PaperLinks::placeOf(const QString &code) const
{
    if (const auto heading = m_headings.constFind(code); heading != m_headings.constEnd())
        return &*heading;
    const auto row = m_rows.constFind(code);
    return row == m_rows.constEnd() ? nullptr : &*row;
}

void PaperLinks::addHeadingLink(const QString &title, const QTransform &world, const QRectF &area)
{
    if (const auto at = m_titles.constFind(title); at != m_titles.constEnd())
        add(&*at, world, area);
}

void PaperLinks::add(const PaperPlace *to, const QTransform &world, const QRectF &area)
{
    const QRectF place = m_toSheet.mapRect(world.mapRect(area));
    // What stands at its own place leads nowhere.
    const double near = 7;
    if (to && !(to->page == m_page && std::abs(to->y - place.top()) < near))
        m_links.push_back({m_page, place, *to});
}
