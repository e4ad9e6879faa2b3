// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/defaultviews.h"

#include "core/domain/resources/registry.h"

#include <QCoreApplication>

#include <string_view>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kContext = "DefaultViews";

struct DefaultView
{
    std::string_view resource;
    std::string_view key; //!< never changed: the id is made of it
    const char *name;
    std::string_view query;
    std::string_view sortBy = {};
    bool isDescending = false;
    std::string_view groupBy = {};
    bool groupByMonth = false;
};

// Only what the fields of one row tell: duplicates, for instance, would need a comparison between rows.
// A link refreshed every 30 days is only due between the 1st and the 20th of a month, hence the 50 days.
constexpr DefaultView kViews[] = {
    {"links", "needs-customer", QT_TRANSLATE_NOOP("DefaultViews", "Needs the customer"),
     "status:invalid,token_required,unconfirmed", "last_accessed_at", true},
    {"links", "needs-us", QT_TRANSLATE_NOOP("DefaultViews", "Needs us"),
     "status:valid (external_id:empty OR (access_mode:recurrent refresh_rate:empty))", "created_at", true},
    {"links", "overdue", QT_TRANSLATE_NOOP("DefaultViews", "Overdue"),
     "status:valid access_mode:recurrent ((refresh_rate:6h,12h,24h last_accessed_at:<last-2d) OR "
     "(refresh_rate:7d last_accessed_at:<last-8d) OR (refresh_rate:30d last_accessed_at:<last-50d))",
     "last_accessed_at"},
    {"links", "unconfirmed-7d", QT_TRANSLATE_NOOP("DefaultViews", "Unconfirmed for more than 7 days"),
     "status:unconfirmed created_at:<last-7d", "created_at"},
    {"links", "no-external-id", QT_TRANSLATE_NOOP("DefaultViews", "No external ID"), "external_id:empty",
     "created_at", true},

    {"accounts", "negative", QT_TRANSLATE_NOOP("DefaultViews", "Negative balance"), "balance.current:<0",
     "balance.current"},
    {"accounts", "deposits", QT_TRANSLATE_NOOP("DefaultViews", "Checking and savings"),
     "category:CHECKING_ACCOUNT,SAVINGS_ACCOUNT", "balance.current", true},
    {"accounts", "cards", QT_TRANSLATE_NOOP("DefaultViews", "Credit cards"), "category:CREDIT_CARD",
     "balance.current", true},
    {"accounts", "loans", QT_TRANSLATE_NOOP("DefaultViews", "Loans and financing"),
     "category:LOAN_ACCOUNT,FINANCING_ACCOUNT,INVOICE_FINANCING_ACCOUNT", "balance.current", true},
    {"accounts", "stale-30d", QT_TRANSLATE_NOOP("DefaultViews", "Not collected for 30 days"),
     "collected_at:<last-30d", "collected_at"},

    {"transactions", "this-month", QT_TRANSLATE_NOOP("DefaultViews", "This month"), "value_date:this-month",
     "value_date", true},
    {"transactions", "last-month", QT_TRANSLATE_NOOP("DefaultViews", "Last month"), "value_date:last-month",
     "value_date", true},
    {"transactions", "outflows-500", QT_TRANSLATE_NOOP("DefaultViews", "Outflows above 500"),
     "type:OUTFLOW amount:>500", "amount", true},
    {"transactions", "income", QT_TRANSLATE_NOOP("DefaultViews", "Income by month"), "type:INFLOW",
     "value_date", true, "value_date", true},
    {"transactions", "pix", QT_TRANSLATE_NOOP("DefaultViews", "Pix"), "operation_type:pix OR description:pix",
     "value_date", true},
    {"transactions", "by-category", QT_TRANSLATE_NOOP("DefaultViews", "Spending by category"), "type:OUTFLOW",
     "value_date", true, "category"},
    {"transactions", "no-category", QT_TRANSLATE_NOOP("DefaultViews", "Without category"),
     "category:empty,Unknown", "amount", true},
    {"transactions", "pending", QT_TRANSLATE_NOOP("DefaultViews", "Pending"), "status:PENDING", "value_date"},

    {"owners", "no-contact", QT_TRANSLATE_NOOP("DefaultViews", "No e-mail and no phone"),
     "email:empty phone_number:empty", "created_at", true},
    {"owners", "no-document", QT_TRANSLATE_NOOP("DefaultViews", "No document number"),
     "document_id.document_number:empty", "created_at", true},

    {"consents", "expiring-30d", QT_TRANSLATE_NOOP("DefaultViews", "Expiring within 30 days"),
     "status:AUTHORISED expired_at:today..next-30d", "expired_at"},
    {"consents", "active", QT_TRANSLATE_NOOP("DefaultViews", "Authorised"), "status:AUTHORISED",
     "expired_at"},
    {"consents", "waiting", QT_TRANSLATE_NOOP("DefaultViews", "Waiting for the customer"),
     "status:AWAITING_AUTHORISATION,AWAITING_AUTHORISATION_CONFIRMATION", "created_at"},
    {"consents", "ended", QT_TRANSLATE_NOOP("DefaultViews", "Rejected or expired"), "status:REJECTED,EXPIRED",
     "expired_at", true},

    {"bills", "due-30d", QT_TRANSLATE_NOOP("DefaultViews", "Due within 30 days"), "due_date:today..next-30d",
     "due_date"},
    {"bills", "past", QT_TRANSLATE_NOOP("DefaultViews", "Past bills"), "due_date:<today", "due_date", true},

    {"recurring-expenses", "monthly", QT_TRANSLATE_NOOP("DefaultViews", "Every month"), "frequency:MONTHLY",
     "average_transaction_amount", true},
    {"recurring-expenses", "large", QT_TRANSLATE_NOOP("DefaultViews", "Above 500"),
     "average_transaction_amount:>500", "average_transaction_amount", true},
    {"recurring-expenses", "stopped", QT_TRANSLATE_NOOP("DefaultViews", "No payment for 45 days"),
     "days_since_last_transaction:>45", "days_since_last_transaction", true},

    {"institutions", "down", QT_TRANSLATE_NOOP("DefaultViews", "Down now"), "status:down", "display_name"},
    {"institutions", "openfinance", QT_TRANSLATE_NOOP("DefaultViews", "Open Finance"),
     "integration_type:openfinance", "display_name"},
    {"institutions", "brazil", QT_TRANSLATE_NOOP("DefaultViews", "Banks in Brazil"),
     "type:bank country_codes:=BR", "display_name"},
    {"institutions", "mexico", QT_TRANSLATE_NOOP("DefaultViews", "Banks in Mexico"),
     "type:bank country_codes:=MX", "display_name"},
};

//! Views for every kind of data that has none of its own: `%1` is the date its records are told apart by.
struct DatedView
{
    const char *key;
    const char *name;
    const char *query;
};
constexpr DatedView kDatedViews[] = {
    {"this-month", QT_TRANSLATE_NOOP("DefaultViews", "This month"), "%1:this-month"},
    {"last-90d", QT_TRANSLATE_NOOP("DefaultViews", "Last 90 days"), "%1:last-90d"},
    {"older", QT_TRANSLATE_NOOP("DefaultViews", "Older than a year"), "%1:<last-365d"},
};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QUuid idOf(std::string_view resource, std::string_view key)
{
    static constexpr QUuid kNamespace(0x1f0b6c52, 0x6a3f, 0x4d0e, 0x8f, 0x5a, 0x76, 0x69, 0x65, 0x77, 0x73,
                                      0x01);
    return QUuid::createUuidV5(kNamespace, u"%1/%2"_s.arg(toQString(resource), toQString(key)));
}

SavedView made(const DefaultView &entry)
{
    SavedView view{.id = idOf(entry.resource, entry.key),
                   .name = QCoreApplication::translate(kContext, entry.name),
                   .resource = toQString(entry.resource),
                   .query = toQString(entry.query)};
    if (!entry.sortBy.empty())
        view.sorts.append({toQString(entry.sortBy), entry.isDescending});
    if (!entry.groupBy.empty())
        view.group =
            ViewGroup{toQString(entry.groupBy), entry.groupByMonth ? ViewPeriod::Month : ViewPeriod::Exact};
    return view;
}

//! The first date among the columns shown from the start, or else any; nullptr when there is none.
const FieldSpec *dateOf(const ResourceSpec &spec)
{
    const FieldSpec *best = nullptr;
    int rank = 0;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn() || (field.type != FieldType::Date && field.type != FieldType::Timestamp))
            continue;
        const int worth =
            1 + (field.is(FieldFlag::DefaultColumn) ? 2 : 0) + (field.type == FieldType::Date ? 1 : 0);
        if (worth > rank) {
            best = &field;
            rank = worth;
        }
    }
    return best;
}

QList<SavedView> datedViews(const ResourceSpec &spec)
{
    QList<SavedView> views;
    const FieldSpec *date = dateOf(spec);
    if (!date)
        return views;
    const QString path = toQString(date->path);
    for (const DatedView &entry : kDatedViews)
        views.append({.id = idOf(spec.name, entry.key),
                      .name = QCoreApplication::translate(kContext, entry.name),
                      .resource = toQString(spec.name),
                      .query = QString::fromLatin1(entry.query).arg(path),
                      .sorts = {{path, true}}});
    return views;
}

} // namespace

QList<SavedView> defaultViews(const ResourceSpec &spec)
{
    QList<SavedView> views;
    for (const DefaultView &entry : kViews)
        if (entry.resource == spec.name)
            views.append(made(entry));
    return views.isEmpty() ? datedViews(spec) : views;
}

std::optional<SavedView> defaultView(const QUuid &id)
{
    for (const DefaultView &entry : kViews)
        if (idOf(entry.resource, entry.key) == id)
            return made(entry);
    for (const ResourceSpec *spec : resources::all())
        for (const SavedView &view : defaultViews(*spec))
            if (view.id == id)
                return view;
    return std::nullopt;
}

} // namespace vinculo::models
