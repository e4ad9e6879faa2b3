// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statewords.h"

#include "models/filters/filterset.h"
#include "models/table/cellformatter.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("StateWords", text);
}

struct Hint
{
    std::string_view resource;
    const char *empty; //!< why the list may be empty
};
constexpr std::array kHints{
    Hint{"links", QT_TRANSLATE_NOOP("StateWords",
                                    "A link connects one customer's account at one institution. "
                                    "Register one here, or let your customers do it in Belvo's widget.")},
    Hint{"consents",
         QT_TRANSLATE_NOOP("StateWords", "Consents exist only for Open Finance Brazil links, and only for "
                                         "the customer whose document was asked for.")},
    Hint{"accounts",
         QT_TRANSLATE_NOOP("StateWords", "Accounts appear once Belvo has fetched a link's data.")},
    Hint{"transactions",
         QT_TRANSLATE_NOOP("StateWords", "Transactions appear once Belvo has fetched a link's data. "
                                         "A new link can take some minutes.")},
    Hint{"owners", QT_TRANSLATE_NOOP("StateWords", "Owners appear once Belvo has fetched a link's data.")},
    Hint{"institutions", QT_TRANSLATE_NOOP("StateWords", "Belvo offers no institution to these keys.")},
};

QString iconOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return u"cloud-off"_s;
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
        return u"clock"_s;
    case ErrorKind::Unauthorized:
    case ErrorKind::Storage:
        return u"key"_s;
    case ErrorKind::Forbidden:
    case ErrorKind::ReadOnly:
    case ErrorKind::Insecure:
        return u"lock"_s;
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::MfaRequired:
    case ErrorKind::Conflict:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Cancelled:
        break;
    }
    return u"warning"_s;
}

//! The keychain's codes have words of their own; the details would only repeat the code.
bool saysItAll(const ApiError &error)
{
    return error.code == "keys_missing"_L1 || error.code.startsWith("keychain_"_L1);
}

} // namespace

StateContent StateWords::connecting()
{
    return {.icon = u"clock"_s,
            .sentence = words(QT_TRANSLATE_NOOP("StateWords", "Connecting…")),
            .hint = words(QT_TRANSLATE_NOOP("StateWords", "The list loads as soon as the keys are there."))};
}

StateContent StateWords::loading(const ResourceSpec &spec)
{
    return {
        .icon = QLatin1StringView(spec.icon).toString(),
        //: %1 name of a list, e.g. Links
        .sentence =
            QCoreApplication::translate("StateWords", "Loading: %1").arg(models::CellFormatter::title(spec))};
}

StateContent StateWords::empty(const ResourceSpec &spec)
{
    const auto hint = std::ranges::find(kHints, spec.name, &Hint::resource);
    return {.icon = u"empty"_s,
            .sentence = words(QT_TRANSLATE_NOOP("StateWords", "There is nothing here yet.")),
            .hint = hint == kHints.end() ? QString() : words(hint->empty),
            //: button
            .button = words(QT_TRANSLATE_NOOP("StateWords", "Reload"))};
}

StateContent StateWords::filteredAtServer(const ResourceSpec &spec)
{
    Q_UNUSED(spec)
    return {.icon = u"filter"_s,
            .sentence = words(QT_TRANSLATE_NOOP("StateWords", "Nothing at Belvo matches these filters.")),
            .hint = words(QT_TRANSLATE_NOOP("StateWords", "Take a filter away, or change its value.")),
            //: button
            .button = words(QT_TRANSLATE_NOOP("StateWords", "Clear filters"))};
}

StateContent StateWords::filteredHere(const QString &typed, int loaded, bool moreAtServer)
{
    const QString more = words(QT_TRANSLATE_NOOP(
        "StateWords", "Only rows that are already loaded were searched. Load all to search the rest."));
    return {
        .icon = u"search"_s,
        //: %1 what was typed into the quick filter
        .sentence = QCoreApplication::translate("StateWords", "No row contains “%1”.").arg(typed.left(80)),
        .hint =
            QCoreApplication::translate("StateWords", "%Ln loaded row(s) were searched.", nullptr, loaded) +
            (moreAtServer ? u' ' + more : QString()),
        //: button
        .button = words(QT_TRANSLATE_NOOP("StateWords", "Clear the search"))};
}

StateContent StateWords::failed(const ApiError &error, bool hasHelpers)
{
    const ErrorText text = errorText(error);
    QStringList hint;
    for (const QString &part : {text.who, text.next})
        if (!part.isEmpty())
            hint.append(part);
    return {.icon = iconOf(error),
            .tone = Theme::Role::Problem,
            .sentence = text.what,
            .hint = hint.join(u' '),
            //: button
            .button = text.canRetry || !hasHelpers ? words(QT_TRANSLATE_NOOP("StateWords", "Try again"))
                                                   : QString(),
            .details = saysItAll(error) ? QString() : text.details};
}

QString StateWords::status(models::FeedState state)
{
    using models::FeedState;
    switch (state) {
    case FeedState::Loading:
        //: state of a list in the status line
        return QCoreApplication::translate("ResourcePage", "Loading…");
    case FeedState::More:
        //: state of a list in the status line
        return QCoreApplication::translate("ResourcePage", "Loading more…");
    case FeedState::Partial:
        //: state of a list in the status line: there are more rows at Belvo
        return QCoreApplication::translate("ResourcePage", "More rows at Belvo");
    case FeedState::Complete:
        //: state of a list in the status line
        return QCoreApplication::translate("ResourcePage", "Complete");
    case FeedState::Failed:
        //: state of a list in the status line
        return QCoreApplication::translate("ResourcePage", "Loading failed");
    case FeedState::Idle:
        break;
    }
    return {};
}

StateContent StateWords::choose(const ResourceSpec &spec, const FilterSpec &filter)
{
    if (filter.key == "link")
        return {.icon = u"link"_s,
                .sentence = words(QT_TRANSLATE_NOOP("StateWords", "Choose a link first.")),
                .hint = words(
                    QT_TRANSLATE_NOOP("StateWords", "Belvo lists this kind of data one link at a time."))};
    if (filter.key == "user_document")
        return {.icon = u"person"_s,
                .sentence = words(QT_TRANSLATE_NOOP("StateWords", "Whose consents?")),
                .hint = words(
                    QT_TRANSLATE_NOOP("StateWords", "Belvo finds consents by the customer's CPF or CNPJ."))};
    return {.icon = u"filter"_s,
            //: %1 name of a filter
            .sentence = QCoreApplication::translate("StateWords", "Belvo needs this to show the list: %1")
                            .arg(models::FilterSet::label(spec, filter))};
}

} // namespace vinculo::ui
