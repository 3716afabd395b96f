#pragma once
#include "model/domain/filecontent.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

// The hash rule of DESIGN.md 4, in one place.

/// First previous hash: 64 zeros.
QString firstPreviousHash();
/// Hash of a body as stored: SHA-256(body LF).
QString bodyHash(const QByteArray &body);
/// SHA-256(prev LF row LF) with row = seq TAB time TAB actor TAB kind TAB body hash.
QString entryHash(const QString &previous, int seq, const QString &at, const QString &actor, const QString &kind,
                  const QString &hashOfBody);
