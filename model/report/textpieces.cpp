#include "model/report/paperstyles.h"
#include "model/report/pieces.h"

#include <algorithm>

namespace {

std::shared_ptr<const TextBlock> set(const PieceSetting &setting, const Runs &runs, const TypeStyle &style,
                                     double width, Qt::Alignment align = Qt::AlignLeft)
{
    return std::make_shared<TextBlock>(setting.type, runs, style, width, align);
}

Piece whole(std::shared_ptr<const TextBlock> text)
{
    Piece piece;
    piece.height = text->height();
    piece.paint = [text](Canvas &canvas) { text->paint(canvas.painter(), {}); };
    return piece;
}

} // namespace

namespace {

constexpr double kStripPad = 2.4; // mm beside the words of a count

/// Equal fields; where words do not fit into one line of their own, each gets what it needs and shares the rest.
std::vector<double> stripWidths(const CountStrip &strip, const PieceSetting &setting)
{
    const double count = double(std::max<size_t>(1, strip.counts.size()));
    std::vector<double> needs(strip.counts.size());
    double sum = 0;
    bool equal = true;
    for (size_t i = 0; i < needs.size(); ++i) {
        double widest = set(setting, {strip.counts[i].state}, PaperType::stateWord, 0)->naturalWidth();
        for (const QString &note : strip.counts[i].notes)
            widest = std::max(widest, set(setting, {Run::plain(note)}, PaperType::head, 0)->naturalWidth());
        sum += needs[i] = widest + kStripPad + 0.8;
        equal = equal && needs[i] <= setting.width / count;
    }
    for (double &width : needs)
        width = equal || sum > setting.width ? setting.width / count : width + (setting.width - sum) / count;
    return needs;
}

} // namespace

Pieces makePieces(const PageTitle &title, const PieceSetting &setting)
{
    const double stateWidth = title.state.empty() && title.stateNote.isEmpty() ? 0 : 42;
    const double width = setting.width - stateWidth;
    const auto above = set(setting, title.above, PaperType::kicker, setting.width);
    const auto text = set(setting, {Run::plain(title.text)}, PaperType::pageTitle, width);
    const auto below = set(setting, title.below, PaperType::kicker, width);
    const auto state = set(setting, title.state, PaperType::largeState, stateWidth, Qt::AlignRight);
    const auto note = set(setting, {Run::plain(title.stateNote)}, PaperType::small, stateWidth, Qt::AlignRight);
    const double aboveHeight = title.above.empty() ? 0 : above->height();
    const double belowHeight = title.below.empty() ? 0 : below->height();
    Piece piece;
    piece.above = 5;
    piece.below = 1.8;
    piece.height
        = aboveHeight + std::max(text->height() + belowHeight, stateWidth > 0 ? state->height() + note->height() : 0);
    piece.keepWithNext = true;
    piece.documentTitle = title.text == setting.documentTitle;
    piece.marks = {{title.text, 1}};
    piece.paint = [=](Canvas &canvas) {
        QPainter &p = canvas.painter();
        if (aboveHeight > 0)
            above->paint(p, {});
        text->paint(p, {0, aboveHeight});
        if (belowHeight > 0)
            below->paint(p, {0, aboveHeight + text->height()});
        if (stateWidth > 0) {
            state->paint(p, {width, aboveHeight});
            note->paint(p, {width, aboveHeight + state->height()});
        }
    };
    return {piece};
}

Pieces makePieces(const Headline &headline, const PieceSetting &setting)
{
    Piece piece = whole(set(setting, {Run::plain(headline.text)},
                            headline.strong ? PaperType::headline : PaperType::statement, setting.width));
    piece.above = headline.strong ? 3.5 : 1.5;
    piece.below = 3;
    return {piece};
}

Pieces makePieces(const Heading &heading, const PieceSetting &setting)
{
    const bool sub = heading.level > 2;
    const TypeStyle style = sub ? PaperType::subsection : PaperType::section;
    Runs runs {Run::plain(heading.text)};
    if (!heading.note.isEmpty())
        runs.push_back({QLatin1Char(' ') + heading.note, InkTone::Soft, false, true});
    const auto text = set(setting, runs, style, setting.width);
    Piece piece = whole(text);
    piece.above = sub ? 3 : 3.6;
    piece.below = sub ? 0.8 : 1.1;
    piece.keepWithNext = true;
    piece.marks = {{heading.text, heading.level}};
    if (!heading.letter.isEmpty()) {
        // The circle of 4.2 mm hangs outside the live area, its right edge 3 mm left of the text.
        piece.paint = [text, letter = heading.letter](Canvas &canvas) {
            text->paint(canvas.painter(), {});
            const QPointF centre(-5.1, text->lineHeight() / 2);
            canvas.ring(centre, 2, penOf(PaperInk::ink, 0.2));
            canvas.label(centre + QPointF(0, 0.85), letter, {7, 600, PaperInk::ink, Qt::AlignHCenter});
        };
    }
    return {piece};
}

Pieces makePieces(const Paragraph &paragraph, const PieceSetting &setting)
{
    Pieces pieces = linePieces(set(setting, paragraph.runs, typeOf(paragraph.style), setting.width));
    const bool isNote = paragraph.style == TextStyle::Note;
    pieces.front().above = isNote ? 1.2 : 0;
    pieces.back().below = isNote ? 0.6 : 1.5;
    return pieces;
}

Pieces makePieces(const CountStrip &strip, const PieceSetting &setting)
{
    struct CountField {
        std::shared_ptr<const TextBlock> state, count;
        std::vector<std::shared_ptr<const TextBlock>> notes;
    };
    const std::vector<double> widths = stripWidths(strip, setting);
    std::vector<CountField> fields;
    double height = 0;
    for (const CountStrip::Count &one : strip.counts) {
        const double width = widths[fields.size()];
        CountField field {
            set(setting, {one.state}, PaperType::stateWord, width - kStripPad),
            set(setting, {Run::plain(setting.language.locale().toString(one.count))}, PaperType::count, 0),
            {}};
        double own = field.state->height() + field.count->height();
        for (const QString &note : one.notes) {
            field.notes.push_back(set(setting, {Run::plain(note)}, PaperType::head, width - kStripPad));
            own += field.notes.back()->height();
        }
        height = std::max(height, own);
        fields.push_back(std::move(field));
    }
    Piece piece;
    piece.above = 3;
    piece.below = 1.5;
    piece.height = height + 1.7 + 1.5;
    piece.paint = [fields, widths, total = setting.width, bottom = piece.height](Canvas &canvas) {
        canvas.line({0, 0.1}, {total, 0.1}, penOf(PaperInk::ink, 0.2));
        canvas.line({0, bottom}, {total, bottom}, penOf(PaperInk::rule, 0.15));
        double left = 0;
        for (size_t i = 0; i < fields.size(); left += widths[i++]) {
            // The first field begins at the edge; the others behind a rule.
            if (i)
                canvas.line({left, 0.2}, {left, bottom}, penOf(PaperInk::rowRule, 0.12));
            const double x = i ? left + kStripPad : left;
            double y = 1.7;
            fields[i].state->paint(canvas.painter(), {x, y});
            y += fields[i].state->height();
            fields[i].count->paint(canvas.painter(), {x, y});
            y += fields[i].count->height();
            for (const auto &note : fields[i].notes) {
                note->paint(canvas.painter(), {x, y});
                y += note->height();
            }
        }
    };
    return {piece};
}

Pieces makePieces(const Signatures &signatures, const PieceSetting &setting)
{
    constexpr double width = 54, gap = 6, lineAt = 12; // mm
    const size_t perRow = size_t(std::max(1.0, (setting.width + gap) / (width + gap)));
    Pieces pieces;
    for (size_t from = 0; from < signatures.people.size(); from += perRow) {
        std::vector<std::vector<std::shared_ptr<const TextBlock>>> row;
        double height = 0;
        for (size_t i = from; i < std::min(from + perRow, signatures.people.size()); ++i) {
            double own = 0;
            row.emplace_back();
            for (const QString &words : signatures.people[i]) {
                row.back().push_back(set(setting, {Run::plain(words)}, PaperType::small, width));
                own += row.back().back()->height();
            }
            height = std::max(height, own);
        }
        Piece piece;
        piece.height = lineAt + 1 + height;
        piece.below = 3;
        piece.keepWithNext = from + perRow < signatures.people.size();
        piece.paint = [row](Canvas &canvas) {
            for (size_t i = 0; i < row.size(); ++i) {
                const double x = double(i) * (width + gap);
                canvas.line({x, lineAt}, {x + width, lineAt}, penOf(PaperInk::ink, 0.2));
                double y = lineAt + 1;
                for (const auto &text : row[i]) {
                    text->paint(canvas.painter(), {x, y});
                    y += text->height();
                }
            }
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}
