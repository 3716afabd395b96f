#pragma once
class QHeaderView;

/// Headings that are longer than their column stand in two lines; the style draws them so where the header is high
/// enough.

/// The width that a heading needs in one line.
int headingWidth(const QHeaderView &header, int column);
/// The width that it needs in two.
int brokenHeadingWidth(const QHeaderView &header, int column);
/// Gives the header the height of two lines when a heading needs them at the widths that the columns have now.
void fitHeadings(QHeaderView &header);
