#pragma once
#include "model/domain/kpi.h"
#include "model/domain/readings.h"
#include "model/domain/result.h"

#include <QDialog>

#include <functional>

class Banner;
class FieldBox;
class Language;
class QLineEdit;

/// Corrects a figure or makes it void, always with a reason; the old row is kept (2.4).
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    using Save = std::function<Result<>(ReadingRow row, const QString &reason)>;
    CorrectionDialog(const Kpi &kpi, const Reading &reading, bool voidOnly, const Language &language, QWidget *parent);
    void setSave(Save save) { m_save = std::move(save); }

private:
    void tryToSave();
    Kpi m_kpi;
    bool m_voidOnly;
    const Language &m_language;
    Save m_save;
    Banner *m_banner;
    QLineEdit *m_value, *m_reason;
    FieldBox *m_valueField, *m_reasonField;
};
