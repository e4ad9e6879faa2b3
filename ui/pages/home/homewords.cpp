// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homewords.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "ui/text/errortext.h"

#include <cmath>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::Figure;
using models::Portfolio;
using models::PortfolioPicture;

namespace {

//! Whether more of it is good (1), bad (-1), or neither.
int meaningOf(Figure figure)
{
    switch (figure) {
    case Figure::Valid:
        return 1;
    case Figure::NeedAttention:
    case Figure::Overdue:
    case Figure::Errors:
        return -1;
    case Figure::Links:
    case Figure::ExpiringSoon:
    case Figure::Institutions:
    case Figure::PeopleUnknown:
        break;
    }
    return 0;
}

} // namespace

void HomeWords::name(Figure figure, int figures, FigureContent &content)
{
    // The number stands above the words, and "0 calls" is what people say, whatever the grammar of numerals.
    const int count = figures == 0 ? 2 : figures;
    switch (figure) {
    case Figure::Links: //: below the number on Home, which is not part of it
        content.word = tr("link(s)", nullptr, count);
        return;
    case Figure::NeedAttention: //: below the number on Home, which is not part of it
        content.word = tr("link(s) need attention", nullptr, count);
        content.toolTip = tr("Invalid, waiting for a token, or never confirmed.");
        return;
    case Figure::ExpiringSoon: //: below the number on Home, which is not part of it
        content.word = tr("consent(s) expire within 30 days", nullptr, count);
        return;
    case Figure::Overdue: //: below the number on Home, which is not part of it
        content.word = tr("link(s) overdue for a refresh", nullptr, count);
        content.toolTip =
            tr("Valid recurrent links that Belvo should have refreshed by now, by their own rate.");
        return;
    case Figure::Errors: //: below the number on Home, which is not part of it
        content.word = tr("failed call(s) in 7 days", nullptr, count);
        content.toolTip = tr("Calls that this program made with this profile.");
        return;
    case Figure::Valid:
    case Figure::Institutions:
    case Figure::PeopleUnknown:
        return;
    }
}

void HomeWords::compare(qint64 change, int meaning, FigureContent &content)
{
    content.direction = change > 0 ? 1 : change < 0 ? -1 : 0;
    const QString amount = QLocale().toString(std::abs(change));
    if (change > 0) //: change of a number since the last visit
        content.change = tr("%1 more").arg(amount);
    else if (change < 0) //: change of a number since the last visit
        content.change = tr("%1 fewer").arg(amount);
    else //: change of a number since the last visit
        content.change = tr("no change");
    const int news = content.direction * meaning;
    content.changeRole = news > 0   ? Theme::Role::Ok
                         : news < 0 ? Theme::Role::Attention
                                    : Theme::Role::Secondary;
}

FigureContent HomeWords::figure(Figure figure, const models::FigureFacts &facts)
{
    FigureContent content;
    const qint64 count = facts.value.value_or(0);
    name(figure, static_cast<int>(count), content);
    content.opensRows = count > 0 && !facts.rows.isEmpty();
    const QString value = QLocale().toString(count);
    if (!facts.value) {
        content.value = u"\u2014"_s; // an em dash
        //: a number that is not known yet, read aloud
        content.spoken = tr("unknown number of");
    } else if (facts.isPartial) {
        content.value = u"\u2265 %1"_s.arg(value); // at least
        //: a number that is not all there is: %1 what is known so far
        content.spoken = tr("%1 or more").arg(value);
        content.toolTip = tr("Not everything is loaded; there may be more.");
    } else {
        content.value = value;
        content.spoken = value;
    }
    if (facts.change)
        compare(*facts.change, meaningOf(figure), content);
    return content;
}

QString HomeWords::age(const Portfolio &portfolio)
{
    const auto at = portfolio.age();
    if (!at)
        return {};
    const QString age =
        models::CellFormatter(QLocale()).age(at->toMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch());
    //: beside the title of Home: %1 age such as "2 days ago"
    return portfolio.state(Portfolio::List::Links).isKept ? tr("from this computer, %1").arg(age) : age;
}

QString HomeWords::comparison(const PortfolioPicture &picture)
{
    if (!picture.lastVisit)
        return {};
    //: %1 date and time
    return tr("Changes since your last visit, %1")
        .arg(models::CellFormatter(QLocale()).dateTime(*picture.lastVisit));
}

QString HomeWords::withChange(const QString &sentence, const models::FigureFacts &facts)
{
    if (!facts.change)
        return sentence;
    FigureContent content;
    compare(*facts.change, 0, content);
    //: %1 a whole sentence with a number, %2 its change since the last visit: "3 more"
    return tr("%1 (%2)").arg(sentence, content.change);
}

QString HomeWords::summary(const PortfolioPicture &picture)
{
    const auto banks = picture[Figure::Institutions].value;
    if (!banks)
        return {};
    return withChange(tr("At %Ln institution(s).", nullptr, static_cast<int>(*banks)),
                      picture[Figure::Institutions]);
}

QString HomeWords::ownerless(const PortfolioPicture &picture)
{
    const qint64 links = picture[Figure::PeopleUnknown].value.value_or(0);
    if (links == 0)
        return {};
    //: button that opens these links
    return withChange(tr("The owner of %Ln link(s) is not known.", nullptr, static_cast<int>(links)),
                      picture[Figure::PeopleUnknown]);
}

std::optional<ApiError> HomeWords::error(const Portfolio &portfolio)
{
    for (const auto list : {Portfolio::List::Links, Portfolio::List::Owners, Portfolio::List::Institutions})
        if (const auto error = portfolio.state(list).error)
            return error;
    return portfolio.consents().error;
}

QString HomeWords::trouble(const Portfolio &portfolio, const std::optional<ApiError> &connectionProblem)
{
    if (connectionProblem) //: %1 a whole sentence: what happened
        return tr("%1 The figures are from before.").arg(errorText(*connectionProblem).what);
    const auto sentence = [&portfolio](Portfolio::List list, const ResourceSpec &spec) {
        const models::WholeListState state = portfolio.state(list);
        if (!state.error)
            return QString();
        const QString title = models::CellFormatter::title(spec);
        const QString what = errorText(*state.error).what;
        if (!state.receivedAt) //: %1 a kind of records, %2 a whole sentence: what happened
            return tr("%1 could not be loaded. %2").arg(title, what);
        if (!state.isComplete) //: %1 a kind of records, %2 a whole sentence: what happened
            return tr("%1 could be loaded only in part. %2").arg(title, what);
        //: %1 a kind of records, %2 a whole sentence: what happened
        return tr("%1 could not be loaded again; the figures are from before. %2").arg(title, what);
    };
    QString text = sentence(Portfolio::List::Links, resources::links());
    if (text.isEmpty())
        text = sentence(Portfolio::List::Owners, resources::owners());
    if (text.isEmpty())
        text = sentence(Portfolio::List::Institutions, resources::institutions());
    if (text.isEmpty() && portfolio.consents().error)
        //: %1 a whole sentence: what happened
        text = tr("Not all consents could be asked for. %1").arg(errorText(*portfolio.consents().error).what);
    return text;
}

QString HomeWords::coverage(const models::ConsentCoverage &coverage)
{
    if (coverage.isComplete || coverage.people == 0)
        return {};
    const QLocale locale;
    //: %1 and %2 numbers of people
    return tr("Consents of %1 of %2 people are known; Belvo lists them one person at a time.")
        .arg(locale.toString(coverage.known), locale.toString(coverage.people));
}

QString HomeWords::triageCoverage(const Portfolio &portfolio)
{
    const QLocale locale;
    const models::WholeListState links = portfolio.state(Portfolio::List::Links);
    if (links.isLoading && links.total > 0 && !links.receivedAt)
        //: %1 and %2 numbers of links
        return tr("%1 of %2 links have been looked at so far.")
            .arg(locale.toString(links.loaded), locale.toString(links.total));
    if (links.receivedAt && !links.isComplete)
        return tr("Not all links could be loaded: there may be more that need somebody.");
    const models::WholeListState institutions = portfolio.state(Portfolio::List::Institutions);
    if (!institutions.receivedAt && institutions.error)
        return tr("Which banks do not answer is not known at the moment.");
    const models::ConsentCoverage consents = portfolio.consents();
    if (!consents.isComplete && consents.people > 0)
        //: %1 and %2 numbers of people
        return tr("The consents of %1 of %2 people are known; more may have ended.")
            .arg(locale.toString(consents.known), locale.toString(consents.people));
    return {};
}

QString HomeWords::consents(const PortfolioPicture &picture, const QString &query)
{
    using Kind = models::ExpiryFacts::Kind;
    if (query == picture[Figure::ExpiringSoon].rows.query) //: title of a list
        return tr("Consents that expire within 30 days");
    for (const models::ExpiryFacts &facts : picture.expiries) {
        if (facts.rows.query != query)
            continue;
        switch (facts.kind) {
        case Kind::Expired: //: title of a list
            return tr("Consents that have expired");
        case Kind::Month: {
            const QLocale locale;
            //: title of a list: %1 name of a month, %2 year
            return tr("Consents that expire in %1 %2")
                .arg(locale.standaloneMonthName(facts.month.month()), facts.month.toString(u"yyyy"_s));
        }
        case Kind::Later: //: title of a list
            return tr("Consents that expire in more than a year");
        case Kind::Never: //: title of a list
            return tr("Consents without an end");
        }
    }
    return models::CellFormatter::title(resources::consents());
}

StateContent HomeWords::empty()
{
    return {.icon = u"link"_s,
            .sentence = tr("This profile has no links yet."),
            .hint = tr(
                "A link connects one customer's account at one institution. Once there are some, this page "
                "shows how they are: by bank and status, new and lost, consents that end, data that "
                "grows old."),
            //: button
            .button = tr("Go to Links")};
}

StateContent HomeWords::loading()
{
    return {.icon = u"home"_s, .sentence = tr("Loading the portfolio…")};
}

} // namespace vinculo::ui
