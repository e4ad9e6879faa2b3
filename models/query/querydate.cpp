// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querydate.h"

#include "models/query/wordkey.h"

#include <QStringList>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostUnits = 9999;

struct Keyword
{
    QLatin1StringView typed; //!< a wordKey
    QLatin1StringView canonical;
};

constexpr Keyword kKeywords[] = {
    {"today"_L1, "today"_L1},
    {"hoje"_L1, "today"_L1},
    {"hoy"_L1, "today"_L1},
    {"yesterday"_L1, "yesterday"_L1},
    {"ontem"_L1, "yesterday"_L1},
    {"ayer"_L1, "yesterday"_L1},
    {"tomorrow"_L1, "tomorrow"_L1},
    {"amanha"_L1, "tomorrow"_L1},
    {"manana"_L1, "tomorrow"_L1},
    {"this-week"_L1, "this-week"_L1},
    {"esta-semana"_L1, "this-week"_L1},
    {"last-week"_L1, "last-week"_L1},
    {"semana-passada"_L1, "last-week"_L1},
    {"semana-pasada"_L1, "last-week"_L1},
    {"ultima-semana"_L1, "last-week"_L1},
    {"semana-anterior"_L1, "last-week"_L1},
    {"this-month"_L1, "this-month"_L1},
    {"este-mes"_L1, "this-month"_L1},
    {"last-month"_L1, "last-month"_L1},
    {"mes-passado"_L1, "last-month"_L1},
    {"mes-pasado"_L1, "last-month"_L1},
    {"ultimo-mes"_L1, "last-month"_L1},
    {"mes-anterior"_L1, "last-month"_L1},
    {"this-year"_L1, "this-year"_L1},
    {"este-ano"_L1, "this-year"_L1},
    {"last-year"_L1, "last-year"_L1},
    {"ano-passado"_L1, "last-year"_L1},
    {"ano-pasado"_L1, "last-year"_L1},
    {"ultimo-ano"_L1, "last-year"_L1},
    {"ano-anterior"_L1, "last-year"_L1},
};

struct UnitName
{
    QLatin1StringView typed;
    char16_t unit;
};

constexpr UnitName kUnits[] = {
    {"d"_L1, u'd'},     {"day"_L1, u'd'},  {"days"_L1, u'd'},  {"dia"_L1, u'd'},    {"dias"_L1, u'd'},
    {"w"_L1, u'w'},     {"week"_L1, u'w'}, {"weeks"_L1, u'w'}, {"semana"_L1, u'w'}, {"semanas"_L1, u'w'},
    {"s"_L1, u'w'},     {"m"_L1, u'm'},    {"month"_L1, u'm'}, {"months"_L1, u'm'}, {"mes"_L1, u'm'},
    {"meses"_L1, u'm'}, {"y"_L1, u'y'},    {"year"_L1, u'y'},  {"years"_L1, u'y'},  {"ano"_L1, u'y'},
    {"anos"_L1, u'y'},  {"a"_L1, u'y'},
};

//! A plain number of `digits` digits; -1 when it is none.
int numberOf(QStringView text, qsizetype digits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() != digits || !std::all_of(text.begin(), text.end(), isDigit))
        return -1;
    return text.toInt();
}

//! "90d", or "90" and "dias".
std::optional<QString> canonicalSpan(const QString &which, QString amount, QString unit)
{
    if (unit.isEmpty()) {
        qsizetype end = 0;
        while (end < amount.size() && amount[end] >= u'0' && amount[end] <= u'9')
            ++end;
        unit = amount.mid(end);
        amount.truncate(end);
    }
    const int count = amount.size() <= 4 ? numberOf(amount, amount.size()) : -1;
    const auto *name = std::ranges::find_if(kUnits, [&unit](const UnitName &n) { return n.typed == unit; });
    if (count < 1 || count > kMostUnits || name == std::end(kUnits))
        return {};
    return u"%1-%2%3"_s.arg(which, QString::number(count), QString(QChar(name->unit)));
}

std::optional<QString> canonicalCalendar(const QStringList &parts)
{
    const qsizetype count = parts.size();
    if (count > 3)
        return {};
    const bool isYearFirst = parts.first().size() == 4;
    const int year = numberOf(isYearFirst ? parts.first() : parts.last(), 4);
    const auto part = [&](qsizetype i) {
        const QString &text = parts[isYearFirst ? i : count - 1 - i];
        return numberOf(text, isYearFirst ? 2 : std::clamp<qsizetype>(text.size(), 1, 2));
    };
    const int month = count >= 2 ? part(1) : 1;
    const int day = count >= 3 ? part(2) : 1;
    if (year < 1 || !QDate::isValid(year, month, day))
        return {};
    const QString iso = QDate(year, month, day).toString(Qt::ISODate);
    return iso.left(count == 1 ? 4 : count == 2 ? 7 : 10);
}

std::optional<DatePeriod> spanPeriod(QStringView span, QDate today)
{
    bool isNumber = false;
    const int count = span.chopped(1).toInt(&isNumber);
    if (!isNumber)
        return {};
    switch (span.back().unicode()) {
    case u'd':
        return DatePeriod{today.addDays(1 - count), today};
    case u'w':
        return DatePeriod{today.addDays(1 - 7 * count), today};
    case u'm':
        return DatePeriod{today.addMonths(-count).addDays(1), today};
    case u'y':
        return DatePeriod{today.addYears(-count).addDays(1), today};
    default:
        return {};
    }
}

std::optional<DatePeriod> nextPeriod(QStringView span, QDate today)
{
    bool isNumber = false;
    const int count = span.chopped(1).toInt(&isNumber);
    if (!isNumber)
        return {};
    switch (span.back().unicode()) {
    case u'd':
        return DatePeriod{today, today.addDays(count - 1)};
    case u'w':
        return DatePeriod{today, today.addDays(7 * count - 1)};
    case u'm':
        return DatePeriod{today, today.addMonths(count).addDays(-1)};
    case u'y':
        return DatePeriod{today, today.addYears(count).addDays(-1)};
    default:
        return {};
    }
}

DatePeriod monthPeriod(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DatePeriod yearPeriod(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

DatePeriod weekPeriod(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

std::optional<DatePeriod> namedPeriod(const QString &name, QDate today)
{
    if (name == "today"_L1)
        return DatePeriod{today, today};
    if (name == "yesterday"_L1)
        return DatePeriod{today.addDays(-1), today.addDays(-1)};
    if (name == "tomorrow"_L1)
        return DatePeriod{today.addDays(1), today.addDays(1)};
    if (name == "this-week"_L1)
        return weekPeriod(today);
    if (name == "last-week"_L1)
        return weekPeriod(today.addDays(-7));
    if (name == "this-month"_L1)
        return monthPeriod(today);
    if (name == "last-month"_L1)
        return monthPeriod(QDate(today.year(), today.month(), 1).addDays(-1));
    if (name == "this-year"_L1)
        return yearPeriod(today.year());
    if (name == "last-year"_L1)
        return yearPeriod(today.addYears(-1).year());
    return {};
}

} // namespace

std::optional<QString> canonicalDate(const QString &typed)
{
    const QString key = QString::fromStdString(wordKey(typed.toStdString()));
    const auto *keyword =
        std::ranges::find_if(kKeywords, [&key](const Keyword &k) { return k.typed == key; });
    if (keyword != std::end(kKeywords))
        return QString(keyword->canonical);
    const QStringList parts = key.split(u'-');
    static const QStringList kLast{u"last"_s, u"ultimos"_s, u"ultimas"_s};
    static const QStringList kNext{u"next"_s, u"proximos"_s, u"proximas"_s};
    const bool isNext = kNext.contains(parts.first());
    if ((isNext || kLast.contains(parts.first())) && (parts.size() == 2 || parts.size() == 3))
        return canonicalSpan(isNext ? u"next"_s : u"last"_s, parts[1], parts.value(2));
    return canonicalCalendar(parts);
}

std::optional<DatePeriod> datePeriod(const QString &canonical, QDate today)
{
    if (const std::optional<DatePeriod> named = namedPeriod(canonical, today))
        return named;
    if (canonical.startsWith("last-"_L1))
        return spanPeriod(QStringView(canonical).mid(5), today);
    if (canonical.startsWith("next-"_L1))
        return nextPeriod(QStringView(canonical).mid(5), today);
    const int year = numberOf(QStringView(canonical).left(4), 4);
    const int month = canonical.size() >= 7 ? numberOf(QStringView(canonical).mid(5, 2), 2) : 1;
    const int day = canonical.size() >= 10 ? numberOf(QStringView(canonical).mid(8, 2), 2) : 1;
    if (year < 1 || !QDate::isValid(year, month, day))
        return {};
    if (canonical.size() == 4)
        return yearPeriod(year);
    const QDate date(year, month, day);
    return canonical.size() == 7 ? monthPeriod(date) : DatePeriod{date, date};
}

} // namespace vinculo::models
