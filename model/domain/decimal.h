#pragma once
#include <QString>

#include <optional>

/// A decimal number as typed: the digits are what is stored and hashed, the double is for computing
/// only (DESIGN.md 3). Made by parseNumber() (numbers.h) or from stored text; null when there is no
/// number.
class Decimal
{
public:
    Decimal() = default;
    /// `text` must already be normal: optional minus, digits, optional point and digits.
    static Decimal fromStored(const QString &text);
    static Decimal fromInt(int value) { return fromStored(QString::number(value)); }
    bool isNull() const { return m_text.isNull(); }
    const QString &text() const { return m_text; }
    double number() const { return m_number; }
    std::optional<double> optional() const { return isNull() ? std::nullopt : std::optional<double>(m_number); }
    bool operator==(const Decimal &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    double m_number = 0;
};
