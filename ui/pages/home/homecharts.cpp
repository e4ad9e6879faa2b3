// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homecharts.h"

#include "core/domain/resources/registry.h"
#include "models/charts/charttext.h"
#include "models/home/rowstargets.h"
#include "ui/text/errortext.h"

#include <array>
#include <cstdlib>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ChartCategory;
using models::ChartData;
using models::ChartSeries;
using models::LinkStatus;
using models::PortfolioPicture;
using models::RowsTarget;
using models::SeriesRole;

namespace {

//! From what works to what needs somebody most.
struct StatusShown
{
    LinkStatus status;
    SeriesRole role;
};
constexpr std::array kStatuses = {
    StatusShown{LinkStatus::Valid, SeriesRole::Ok},
    StatusShown{LinkStatus::TokenRequired, SeriesRole::Accent},
    StatusShown{LinkStatus::Unconfirmed, SeriesRole::Violet},
    StatusShown{LinkStatus::Invalid, SeriesRole::Attention},
    StatusShown{LinkStatus::Other, SeriesRole::Neutral},
};

std::optional<Decimal> whole(qint64 count)
{
    return Decimal::fromUnits(count * Decimal::kUnit);
}

std::optional<Decimal> whole(const std::optional<qint64> &count)
{
    return count ? whole(*count) : std::nullopt;
}

//! As the filters and the table of links call it; empty for a status that is not described.
QString statusName(LinkStatus status)
{
    const ResourceSpec &links = resources::links();
    for (const FieldSpec &field : links.fields)
        if (field.path == "status")
            for (const EnumValue &value : field.values)
                if (QLatin1StringView(value.value.data(), qsizetype(value.value.size())) ==
                    models::wireName(status))
                    return models::CellFormatter::enumLabel(links, value);
    return {};
}

QString key(qsizetype place)
{
    return QString::number(place);
}

//! Beside the numbers of `series`; as many as categories.
bool setChanges(ChartSeries &series, const QList<std::optional<qint64>> &changes)
{
    const QLocale locale;
    bool isChanged = false;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const qint64 change = changes[i].value_or(0);
        const QString sign = change > 0 ? locale.positiveSign() : u"\u2212"_s; // the real minus sign
        const qint64 value = series.values[i].value_or(Decimal()).units() / Decimal::kUnit;
        series.texts.append(change == 0 ? QString()
                                        : u"%1 (%2%3)"_s.arg(locale.toString(value), sign,
                                                             locale.toString(std::abs(change))));
        isChanged = isChanged || change != 0;
    }
    return isChanged;
}

ChartSeries series(const QString &name, SeriesRole role, qsizetype place)
{
    ChartSeries series;
    series.name = name;
    series.role = role;
    series.key = key(place);
    return series;
}

} // namespace

QString HomeCharts::title(Kind kind)
{
    switch (kind) {
    case Kind::Institutions:
        return tr("Links by institution and status");
    case Kind::Days:
        return tr("New and lost links per day");
    case Kind::Expiries:
        return tr("Consents by month of expiry");
    case Kind::Ages:
        return tr("Age of the data");
    case Kind::Errors:
        return tr("Errors by type");
    }
    return {};
}

models::ChartKind HomeCharts::form(Kind kind)
{
    switch (kind) {
    case Kind::Institutions:
    case Kind::Errors:
        return models::ChartKind::Categories;
    case Kind::Days:
    case Kind::Expiries:
    case Kind::Ages:
        break;
    }
    return models::ChartKind::Columns;
}

QString HomeCharts::emptySentence(Kind kind)
{
    switch (kind) {
    case Kind::Institutions:
    case Kind::Ages:
        return tr("There are no links.");
    case Kind::Days:
        return tr("No link was added in the last 30 days.");
    case Kind::Expiries:
        return tr("No consent is known. Consents exist only for Open Finance Brazil links.");
    case Kind::Errors:
        return tr("No call has failed in the last 7 days.");
    }
    return {};
}

ChartData HomeCharts::chart(Kind kind, const PortfolioPicture &picture)
{
    ChartData data;
    switch (kind) {
    case Kind::Institutions:
        data = institutions(picture);
        break;
    case Kind::Days:
        data = days(picture);
        break;
    case Kind::Expiries:
        data = expiries(picture);
        break;
    case Kind::Ages:
        data = ages(picture);
        break;
    case Kind::Errors:
        data = errors(picture);
        break;
    }
    data.title = title(kind);
    return data;
}

ChartData HomeCharts::institutions(const PortfolioPicture &picture)
{
    ChartData data;
    //: head of a column in a chart's table
    data.categoryTitle = tr("Institution");
    data.arrangement = ChartData::Arrangement::Stacked;
    std::array<bool, models::kLinkStatuses> isPresent{};
    for (qsizetype i = 0; i < picture.institutions.size(); ++i) {
        const models::InstitutionFacts &facts = picture.institutions[i];
        ChartCategory category;
        category.label = facts.name.isEmpty() ? //: the institutions that are not listed one by one
                             tr("Other institutions")
                                              : models::CellFormatter::visible(facts.title);
        category.key = facts.allRows.isEmpty() ? QString() : key(i);
        data.categories.append(category);
        for (std::size_t status = 0; status < models::kLinkStatuses; ++status)
            isPresent[status] |= facts.links[status] > 0;
    }
    bool isChanged = false;
    for (const StatusShown &shown : kStatuses) {
        const auto place = static_cast<std::size_t>(shown.status);
        if (!isPresent[place])
            continue;
        const QString name = statusName(shown.status);
        //: status of links whose status this program does not know
        ChartSeries bars = series(name.isEmpty() ? tr("Other status") : name, shown.role, qsizetype(place));
        QList<std::optional<qint64>> changes;
        for (const models::InstitutionFacts &facts : picture.institutions) {
            bars.values.append(whole(facts.links[place]));
            changes.append(facts.changes[place]);
        }
        isChanged = setChanges(bars, changes) || isChanged;
        data.series.append(bars);
    }
    if (isChanged)
        data.notes.append(sinceLastVisit());
    return data;
}

ChartData HomeCharts::days(const PortfolioPicture &picture)
{
    const models::ChartText text;
    ChartData data;
    //: head of a column in a chart's table
    data.categoryTitle = tr("Day");
    data.subject = tr("Last 30 days");
    //: links that were registered on a day
    ChartSeries added = series(tr("New"), SeriesRole::Accent, 0);
    //: links that worked and no longer do
    ChartSeries stopped = series(tr("Stopped working"), SeriesRole::Attention, 1);
    //: links that were deleted at Belvo
    ChartSeries gone = series(tr("Gone"), SeriesRole::Neutral, 2);
    bool isEmpty = true;
    bool hasGone = false;
    bool isStoppedUnlisted = false;
    for (qsizetype i = 0; i < picture.days.size(); ++i) {
        const models::DayFacts &facts = picture.days[i];
        ChartCategory category = text.day(facts.day);
        category.axisLabel = QString::number(facts.day.day());
        category.group = text.month(facts.day.year(), facts.day.month()).axisLabel;
        const bool hasRows = facts.added > 0 || !facts.stoppedRows.isEmpty();
        category.key = hasRows ? key(i) : QString();
        data.categories.append(category);
        added.values.append(whole(facts.added));
        stopped.values.append(whole(facts.stopped));
        gone.values.append(whole(facts.gone));
        hasGone = hasGone || facts.gone.value_or(0) > 0;
        isStoppedUnlisted =
            isStoppedUnlisted || (facts.stopped.value_or(0) > 0 && facts.stoppedRows.isEmpty());
        isEmpty =
            isEmpty && facts.added == 0 && facts.stopped.value_or(0) == 0 && facts.gone.value_or(0) == 0;
    }
    if (isEmpty)
        return {};
    data.series.append(added);
    if (picture.hasLosses) {
        data.series += {stopped, gone};
        data.notes.append(tr("Lost links stand on the day on which this program noticed."));
        if (hasGone) // no more than a mark is kept of a link
            data.notes.append(tr("Links that are gone cannot be listed: Belvo no longer has them, and this "
                                 "computer keeps only how many they were."));
        if (isStoppedUnlisted)
            data.notes.append(tr("Links that stopped working cannot be listed for a day with more than %1 "
                                 "of them, nor when all of them are gone since.")
                                  .arg(QLocale().toString(models::rowstargets::kMostIds)));
    } else {
        data.notes.append(tr("Lost links are counted from the second visit on."));
    }
    return data;
}

ChartData HomeCharts::expiries(const PortfolioPicture &picture)
{
    using Kind = models::ExpiryFacts::Kind;
    const models::ChartText text;
    ChartData data;
    //: head of a column in a chart's table
    data.categoryTitle = tr("Month");
    ChartSeries bars = series(tr("Consents"), SeriesRole::Accent, 0);
    qint64 all = 0;
    for (qsizetype i = 0; i < picture.expiries.size(); ++i) {
        const models::ExpiryFacts &facts = picture.expiries[i];
        if (facts.kind == Kind::Later && facts.consents == 0)
            continue; // hardly any consent is given for so long
        ChartCategory category;
        switch (facts.kind) {
        case Kind::Expired: //: consents that have ended
            category.label = tr("Expired");
            //: below the bar of consents that have ended: at most 7 letters
            category.axisLabel = tr("Past");
            break;
        case Kind::Month:
            category = text.month(facts.month.year(), facts.month.month());
            break;
        case Kind::Later: //: consents that end after the months shown
            category.label = tr("Later");
            break;
        case Kind::Never: //: consents that do not end
            category.label = tr("No end");
            break;
        }
        category.date = {};
        category.key = key(i);
        data.categories.append(category);
        bars.values.append(whole(facts.consents));
        all += facts.consents;
    }
    if (all == 0)
        return {};
    data.series.append(bars);
    return data;
}

QString HomeCharts::ageName(const models::AgeFacts &age)
{
    if (age.isNever) //: links that were never used
        return tr("Never");
    if (age.toDay < 0) //: age of data in days
        return tr("over %1 days").arg(age.fromDay - 1);
    if (age.fromDay == 0) //: age of data
        return tr("up to a day");
    //: age of data in days, from %1 to %2
    return tr("%1–%2 days").arg(QString::number(age.fromDay), QString::number(age.toDay));
}

ChartData HomeCharts::ages(const PortfolioPicture &picture)
{
    ChartData data;
    //: head of a column in a chart's table: how long ago links were last used
    data.categoryTitle = tr("Last used");
    data.subject = tr("Links by time since they were last used");
    data.arrangement = ChartData::Arrangement::Stacked;
    //: links that Belvo refreshes by itself
    ChartSeries recurrent = series(tr("Recurrent"), SeriesRole::Accent, 0);
    //: links that are refreshed only when asked
    ChartSeries single = series(tr("Single"), SeriesRole::Violet, 1);
    qint64 all = 0;
    for (qsizetype i = 0; i < picture.ages.size(); ++i) {
        const models::AgeFacts &facts = picture.ages[i];
        ChartCategory category;
        category.label = ageName(facts);
        category.key = key(i);
        data.categories.append(category);
        recurrent.values.append(whole(facts.recurrent));
        single.values.append(whole(facts.single));
        all += facts.recurrent + facts.single;
    }
    if (all == 0)
        return {};
    data.series = {recurrent, single};
    return data;
}

ChartData HomeCharts::errors(const PortfolioPicture &picture)
{
    ChartData data;
    //: head of a column in a chart's table: the code of an error
    data.categoryTitle = tr("Error");
    data.subject = tr("Failed calls of this program, last 7 days");
    ChartSeries bars = series(tr("Calls"), SeriesRole::Attention, 0);
    QList<std::optional<qint64>> changes;
    for (qsizetype i = 0; i < std::min(models::kListedErrors, picture.errors.size()); ++i) {
        const models::ErrorFacts &facts = picture.errors[i];
        ChartCategory category;
        category.label = facts.code.isEmpty() ? errorText(ApiError{.kind = facts.kind}).what
                                              : models::CellFormatter::visible(facts.code);
        category.key = key(i);
        data.categories.append(category);
        bars.values.append(whole(facts.calls));
        changes.append(facts.change);
    }
    if (data.categories.isEmpty())
        return {};
    if (setChanges(bars, changes))
        data.notes.append(sinceLastVisit());
    data.series.append(bars);
    if (picture.errors.size() > models::kListedErrors)
        data.notes.append(tr("%Ln rarer type(s) are not shown.", nullptr,
                             static_cast<int>(picture.errors.size() - models::kListedErrors)));
    return data;
}

QString HomeCharts::sinceLastVisit()
{
    //: below a chart whose numbers look like "12 (+3)"
    return tr("In brackets: the change since your last visit.");
}

RowsTarget HomeCharts::rowsOf(Kind kind, const PortfolioPicture &picture, const QString &category,
                              const QString &series)
{
    bool isPlace = false;
    const qsizetype place = category.toLongLong(&isPlace);
    if (!isPlace || place < 0)
        return {};
    return targetOf(kind, picture, place, series.isEmpty() ? -1 : series.toLongLong());
}

RowsTarget HomeCharts::targetOf(Kind kind, const PortfolioPicture &picture, qsizetype category,
                                qsizetype series)
{
    switch (kind) {
    case Kind::Institutions: {
        const models::InstitutionFacts facts = picture.institutions.value(category);
        const auto status = static_cast<std::size_t>(series);
        return series >= 0 && status < models::kLinkStatuses ? facts.rows[status] : facts.allRows;
    }
    case Kind::Days: {
        const models::DayFacts facts = picture.days.value(category);
        if (series == 2)
            return {}; // what is gone has no rows
        if (series == 1)
            return facts.stoppedRows;
        return facts.added > 0 ? facts.addedRows : RowsTarget();
    }
    case Kind::Expiries:
        return picture.expiries.value(category).rows;
    case Kind::Ages: {
        const models::AgeFacts facts = picture.ages.value(category);
        return series < 0 ? facts.allRows : series == 1 ? facts.singleRows : facts.recurrentRows;
    }
    case Kind::Errors:
        return picture.errors.value(category).rows;
    }
    return {};
}

} // namespace vinculo::ui
