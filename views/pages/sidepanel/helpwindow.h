#pragma once
#include "model/query/helptexts.h"
#include "views/pages/page.h"

#include <QDialog>

class QListWidget;
class QScrollArea;
class SearchLine;
class TextLabel;

/// The help (F37): a card for each page, the guide to clause 6.2 with its letters, and the glossary with the
/// organisation's own terms; found by words. Stays open beside the work; Esc closes it.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(const Language &language, QWidget *parent);
    /// Fresh own terms, no search, and the card of this page, or of the letter of clause 6.2 that is chosen there.
    void showFor(PageId page, const Register &reg, const QString &letter = {});
    /// Title of the card that is shown.
    QString shownTitle() const;

private:
    void find();
    void showCard();
    Language m_language;
    std::vector<HelpCard> m_cards, m_found;
    SearchLine *m_search;
    QListWidget *m_list;
    TextLabel *m_title, *m_text;
};
