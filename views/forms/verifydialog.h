#pragma once
#include "model/domain/id.h"
#include "model/domain/result.h"
#include "views/forms/formservices.h"

#include <QDialog>

#include <functional>

class Banner;
class FieldBox;
class FormKeeper;
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
    /// Keeps what is chosen under the name of the figure, and offers ways on when saving fails.
    void setServices(FormServices services, const QString &figure);
    void reject() override;

private:
    void tryToSave();
    Save m_save;
    Banner *m_banner;
    FormKeeper *m_keeper;
    QComboBox *m_person;
    FieldBox *m_field;
};
