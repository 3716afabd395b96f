#pragma once
class QLineEdit;
class QString;
class Register;

/// Where the evidence of a figure is named: the code of a known record, completed while typing, or where it lies.
QLineEdit *evidenceLine(const Register &reg, const QString &text);
