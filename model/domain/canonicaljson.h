#pragma once
#include <QByteArray>
#include <QJsonObject>

/// The one text of a JSON value: keys sorted, no blanks, text in NFC (DESIGN.md 4). What is hashed is this text.
QByteArray canonicalJson(const QJsonObject &object);
