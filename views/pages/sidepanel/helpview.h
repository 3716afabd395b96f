#pragma once
#include "views/pages/page.h"

#include <QScrollArea>

/// What a page is for, with clause and keys; and what the states mean.
class HelpView : public QScrollArea
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);
    void show(PageId page);

private:
    PageId m_page = PageId::Today;
    bool m_filled = false;
};
