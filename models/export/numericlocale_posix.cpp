// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/numericlocale.h"

#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

namespace vinculo::models {

struct NumericLocale::Private
{
    locale_t plain = nullptr;
    locale_t before = nullptr;
};

NumericLocale::NumericLocale()
    : d(std::make_unique<Private>())
{
    d->plain = newlocale(LC_ALL_MASK, "C", nullptr);
    if (d->plain)
        d->before = uselocale(d->plain);
}

NumericLocale::~NumericLocale()
{
    if (!d->plain)
        return;
    uselocale(d->before);
    freelocale(d->plain);
}

} // namespace vinculo::models
