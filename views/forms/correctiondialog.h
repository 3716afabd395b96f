#pragma once
#include "model/domain/kpi.h"
#include "model/domain/readings.h"
#include "model/domain/result.h"
#include "views/forms/formservices.h"

#include <QDialog>

#include <functional>

class Banner;
class FieldBox;
class FormKeeper;
class Language;
class QLineEdit;
class QPlainTextEdit;
class Register;
class TextLabel;

/// Corrects a figure or makes it void, always with a reason; the old row is kept (2.4). Says before saving what becomes
/// of the state.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `row` is the figure as it shall be; evidence stands apart as typed text.
    using Save = std::function<Result<>(ReadingRow row, const QString &evidence, const QString &reason)>;
    /// The sentence for a figure, or for none at all.
    using Effect = std::function<QString(const std::optional<ReadingRow> &row)>;
    CorrectionDialog(const Register &reg, const Kpi &kpi, const ReadingRow &old, const QString &what, bool voidOnly,
                     const Language &language, QWidget *parent);
    void setSave(Save save) { m_save = std::move(save); }
    void setEffect(Effect effect);
    /// Keeps what is typed under the name of the figure, and offers ways on when saving fails.
    void setServices(FormServices services, const QString &figure);
    void reject() override;

private:
    ReadingRow typed(QString &problem) const;
    void showEffect();
    void tryToSave();

    Kpi m_kpi;
    bool m_voidOnly;
    int m_smallestGroup;
    const Language &m_language;
    Save m_save;
    Effect m_effect;
    Banner *m_banner;
    FormKeeper *m_keeper;
    TextLabel *m_effectWords;
    QLineEdit *m_value, *m_evidence, *m_reason;
    QPlainTextEdit *m_comment;
    FieldBox *m_valueField, *m_reasonField;
};
