#include "model/exchange/codegiver.h"

/// "OBJ-010" behind "OBJ-009"; the digits keep their width.
static QString following(const QString &code)
{
    qsizetype digits = 0;
    while (digits < code.size() && code[code.size() - digits - 1].isDigit())
        ++digits;
    const QString number = QString::number(code.right(digits).toLongLong() + 1);
    return code.chopped(digits) + number.rightJustified(digits, u'0');
}

QString CodeGiver::next(const Register &reg, Kind kind, const std::function<bool(const QString &)> &isTaken)
{
    QString code = m_last.contains(int(kind)) ? following(m_last.value(int(kind))) : reg.nextCode(kind);
    while (isTaken(code))
        code = following(code);
    m_last.insert(int(kind), code);
    return code;
}
