#include "model/query/windowwords.h"

#include "model/domain/language.h"
#include "model/query/kpidefinition.h"

QString windowWords(const QString &stored, const Language &language)
{
    const auto window = Window::fromText(stored);
    switch (window ? window->type : Window::Type::Default) {
    case Window::Type::Last:
        return window->count == 1 ? language.translate("Window", "the last reading")
                                  : language.translate("Window", "the last %1 readings").arg(window->count);
    case Window::Type::FiscalYearToDate:
        return language.translate("Window", "since the fiscal year began");
    case Window::Type::SinceStart:
        return language.translate("Window", "since the start of the measure");
    case Window::Type::Default:
        break;
    }
    return stored;
}
