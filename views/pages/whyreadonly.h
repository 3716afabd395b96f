#pragma once
#include <QString>

class Session;

/// Why nothing can be changed now, as a sentence with the way out (2.13, 7.2); empty when it can.
QString whyReadOnly(const Session &session);
