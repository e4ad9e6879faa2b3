// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/viewtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    QLatin1StringView code;
    const char *text;
};

constexpr std::array kSentences = {
    Sentence{"views_not_readable"_L1,
             QT_TRANSLATE_NOOP("ViewText", "The file could not be opened. Nothing was changed.")},
    Sentence{"views_too_large"_L1,
             QT_TRANSLATE_NOOP("ViewText",
                               "The file is larger than a file of views can be. Nothing was changed.")},
    Sentence{
        "views_not_json"_L1,
        QT_TRANSLATE_NOOP("ViewText", "The file is damaged or is no file of views. Nothing was changed.")},
    Sentence{"views_not_views"_L1,
             QT_TRANSLATE_NOOP("ViewText", "This is no file of views. Nothing was changed.")},
    Sentence{
        "views_newer"_L1,
        QT_TRANSLATE_NOOP("ViewText", "The file is from a newer version of Vínculo. Nothing was changed.")},
    Sentence{"view_too_many"_L1,
             QT_TRANSLATE_NOOP("ViewText", "There are too many views. Delete some before you add more.")},
    Sentence{
        "views_not_writable"_L1,
        QT_TRANSLATE_NOOP("ViewText", "Views cannot be written to disk. They are kept for this run only.")},
};

} // namespace

QString viewErrorText(const ApiError &error)
{
    const auto found = std::ranges::find_if(
        kSentences, [&error](const Sentence &sentence) { return sentence.code == error.code; });
    return QCoreApplication::translate(
        "ViewText",
        found == kSentences.end()
            ? QT_TRANSLATE_NOOP("ViewText", "The disk refused to write the views. Check whether it is full.")
            : found->text);
}

} // namespace vinculo::ui
