#pragma once
#include "model/domain/register.h"

/// A record that the search of the window found (Ctrl+K).
struct Hit {
    Kind kind = Kind::Count;
    QUuid id;
    QString code, title;
    Id<Objective> objective; ///< where it is shown, for KPIs and objectives
    bool operator==(const Hit &) const = default;
};

/// Objectives, KPIs, actions, risks, requirements, commitments, controls, people and units whose code or title holds
/// every word of `text`. An exact or beginning code first, then titles that begin with the text, then the rest; at most
/// `most`. Archived records are left out; an empty text finds nothing.
std::vector<Hit> findRecords(const Register &reg, const QString &text, int most = 12);
