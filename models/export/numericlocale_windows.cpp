// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/numericlocale.h"

#include <locale.h>

#include <string>

namespace vinculo::models {

struct NumericLocale::Private
{
    int mode = 0;
    std::string before;
};

NumericLocale::NumericLocale()
    : d(std::make_unique<Private>())
{
    d->mode = _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
    const char *before = setlocale(LC_NUMERIC, nullptr);
    d->before = before ? before : "C";
    setlocale(LC_NUMERIC, "C");
}

NumericLocale::~NumericLocale()
{
    setlocale(LC_NUMERIC, d->before.c_str());
    _configthreadlocale(d->mode);
}

} // namespace vinculo::models
