#include "views/widgets/statestrip.h"

#include "views/widgets/statesegment.h"

#include <QEvent>

#include <numeric>

namespace {

constexpr ResultState kShown[]
    = {ResultState::OnTrack, ResultState::AtRisk, ResultState::OffTrack, ResultState::Stale, ResultState::NoData};
constexpr int kSegmentGap = 10;
constexpr double kLeastUnits = 1.75;

} // namespace

StateStrip::StateStrip(QWidget *parent)
    : QWidget(parent)
{
    for (const ResultState state : kShown) {
        auto *part = new StateSegment(state, this);
        connect(part, &QAbstractButton::clicked, this, [this, state] { emit chosen(state); });
        m_segments.push_back(part);
    }
    setAccessibleName(tr("Objectives by state"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateStrip::setCount(ResultState state, int count)
{
    if (StateSegment *part = segment(state)) {
        part->setCount(count);
        arrange();
    }
}

int StateStrip::count(ResultState state) const
{
    const StateSegment *part = segment(state);
    return part ? part->count() : 0;
}

QSize StateStrip::sizeHint() const
{
    return {780, m_segments.front()->sizeHint().height()};
}

QSize StateStrip::minimumSizeHint() const
{
    int width = kSegmentGap * int(m_segments.size() - 1);
    for (const StateSegment *part : m_segments)
        width += part->wordsWidth();
    return {width, m_segments.front()->sizeHint().height()};
}

StateSegment *StateStrip::segment(ResultState state) const
{
    const auto found
        = std::find_if(m_segments.begin(), m_segments.end(), [&](auto *part) { return part->state() == state; });
    return found == m_segments.end() ? nullptr : *found;
}

void StateStrip::arrange()
{
    // Words need their width first; what is left goes to the counts.
    std::vector<double> units;
    for (const StateSegment *part : m_segments)
        units.push_back(std::max(double(part->count()), kLeastUnits));
    const double room = width() - kSegmentGap * double(m_segments.size() - 1);
    std::vector<double> widths(m_segments.size(), 0);
    std::vector<bool> fixed(m_segments.size(), false);
    for (bool again = true; again;) {
        again = false;
        double free = room, sum = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            free -= fixed[i] ? widths[i] : 0;
            sum += fixed[i] ? 0 : units[i];
        }
        for (size_t i = 0; i < widths.size(); ++i) {
            if (fixed[i])
                continue;
            widths[i] = free * units[i] / sum;
            const double least = m_segments[i]->wordsWidth();
            if (widths[i] < least) {
                widths[i] = least;
                fixed[i] = again = true;
                break;
            }
        }
    }
    double x = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int left = int(x);
        x += widths[i];
        m_segments[i]->setGeometry(left, 0, int(x) - left, height());
        x += kSegmentGap;
    }
}

void StateStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StateStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        arrange();
    }
}
