#pragma once

class QWidget;

/// What this program is, its version and licence. Does not block.
void showAbout(QWidget *parent);
