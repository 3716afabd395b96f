#pragma once
#include "views/pages/page.h"

#include <QScrollArea>

/// Which card of the help is about a page (model/query/helptexts.h).
QString helpId(PageId page);

/// What a page is for, with clause and keys; and what the states mean.
class HelpView : public QScrollArea
{
    Q_OBJECT

public:
    explicit HelpView(const Language &language, QWidget *parent = nullptr);
    void show(PageId page);

private:
    Language m_language;
    PageId m_page = PageId::Today;
    bool m_filled = false;
};
