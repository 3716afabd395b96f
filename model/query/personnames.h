#pragma once
#include "model/domain/register.h"

/// Every way in which a text may name a person, and the role that stands for it; the longest first.
using PersonNames = std::vector<std::pair<QString, QString>>;

/// Names with and without titles, family names and e-mail addresses of all persons; not of roles. `but` may be named.
PersonNames personNames(const Register &reg, Id<Person> but = {});
/// The role instead of each name. Only whole words: "Groß" is a person, "Großhandel" is none.
QString withoutNames(QString text, const PersonNames &names);
bool namesAnybody(const QString &text, const PersonNames &names);
