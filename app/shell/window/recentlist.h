#pragma once
#include "model/domain/language.h"

#include <QTreeView>

class QSettings;
class QStandardItemModel;

/// The files opened lately: name, folder, when. Enter or a click opens one.
class RecentList : public QTreeView
{
    Q_OBJECT

public:
    RecentList(QSettings &settings, const Language &language, QWidget *parent = nullptr);
    int rows() const;
    QSize sizeHint() const override;

signals:
    void chosen(const QString &path);

private:
    QStandardItemModel *m_model;
};
