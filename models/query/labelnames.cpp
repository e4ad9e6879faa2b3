// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/labelnames.h"

#include "models/query/wordkey.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

struct Catalogues
{
    Catalogues()
    {
        // Without one, as in some tests, nothing is found in it.
        static_cast<void>(languages[0].load(u":/i18n/vinculo_pt"_s));
        static_cast<void>(languages[1].load(u":/i18n/vinculo_es"_s));
    }
    std::array<QTranslator, 2> languages;
};

//! They never change, and decompressing them for every list that is opened would be felt.
const Catalogues &catalogues()
{
    static const Catalogues *const kCatalogues = new Catalogues; // as long as the process
    return *kCatalogues;
}

void add(std::vector<std::string> &names, std::string name)
{
    if (!name.empty() && std::ranges::find(names, name) == names.end())
        names.push_back(std::move(name));
}

} // namespace

LabelNames labelNames(const char *context, const char *label)
{
    LabelNames names;
    if (!label)
        return names;
    add(names.own, wordKey(label));
    add(names.own, wordKey(QCoreApplication::translate(context, label).toStdString()));
    for (const QTranslator &catalogue : catalogues().languages) {
        std::string name = wordKey(catalogue.translate(context, label).toStdString());
        if (std::ranges::find(names.own, name) == names.own.end())
            add(names.others, std::move(name));
    }
    return names;
}

} // namespace vinculo::models
