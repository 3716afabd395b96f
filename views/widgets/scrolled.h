#pragma once

class QScrollArea;
class QWidget;

/// The content in an area that scrolls when it is small: no frame, no Tab stop of its own, content as wide as the area.
QScrollArea *scrolled(QWidget *content);
