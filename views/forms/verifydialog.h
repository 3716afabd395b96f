#pragma once
#include "model/domain/id.h"
#include "model/domain/result.h"

#include <QDialog>

#include <functional>

class Banner;
class FieldBox;
class QComboBox;
class Register;
struct Person;

/// Asks who has checked a figure against its evidence. A second person: whoever recorded the figure is not offered.
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    using Save = std::function<Result<>(Id<Person> person)>;
    /// `what` names the figure; `proposed` may be null.
    VerifyDialog(const QString &what, const Register &reg, Id<Person> recordedBy, Id<Person> proposed, QWidget *parent);
    void setSave(Save save) { m_save = std::move(save); }

private:
    void tryToSave();
    Save m_save;
    Banner *m_banner;
    QComboBox *m_person;
    FieldBox *m_field;
};
