// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/viewfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace vinculo::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr QLatin1StringView kFormat{"vinculo-views"};

template<class Enum>
struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr std::array kOperators = {
    Word<FilterOp>{FilterOp::Equals, "equals"_L1}, Word<FilterOp>{FilterOp::In, "in"_L1},
    Word<FilterOp>{FilterOp::Gt, "gt"_L1},         Word<FilterOp>{FilterOp::Gte, "gte"_L1},
    Word<FilterOp>{FilterOp::Lt, "lt"_L1},         Word<FilterOp>{FilterOp::Lte, "lte"_L1},
    Word<FilterOp>{FilterOp::Range, "range"_L1},   Word<FilterOp>{FilterOp::Contains, "contains"_L1},
    Word<FilterOp>{FilterOp::NotIn, "not_in"_L1},  Word<FilterOp>{FilterOp::AllIn, "all_in"_L1},
};
constexpr std::array kDensities = {
    Word<ViewDensity>{ViewDensity::Compact, "compact"_L1},
    Word<ViewDensity>{ViewDensity::Comfortable, "comfortable"_L1},
    Word<ViewDensity>{ViewDensity::Spacious, "spacious"_L1},
};

constexpr std::array kPeriods = {
    Word<ViewPeriod>{ViewPeriod::Exact, "exact"_L1},
    Word<ViewPeriod>{ViewPeriod::Day, "day"_L1},
    Word<ViewPeriod>{ViewPeriod::Month, "month"_L1},
    Word<ViewPeriod>{ViewPeriod::Year, "year"_L1},
};

template<class Words, class Enum>
QString wordOf(const Words &words, Enum value)
{
    const auto found =
        std::ranges::find_if(words, [value](const auto &entry) { return entry.value == value; });
    return found == words.end() ? QString() : QString(found->word);
}

template<class Words>
auto valueOf(const Words &words, const QString &word) -> std::optional<decltype(words[0].value)>
{
    for (const auto &entry : words)
        if (entry.word == word)
            return entry.value;
    return std::nullopt;
}

QJsonObject toJson(const SavedView &view, ViewFileKind kind)
{
    QJsonObject object{{u"id"_s, view.id.toString(QUuid::WithoutBraces)},
                       {u"name"_s, view.name},
                       {u"resource"_s, view.resource}};
    const auto addList = [&object](const QString &key, const auto &items, auto &&make) {
        QJsonArray array;
        for (const auto &item : items)
            array.append(make(item));
        if (!array.isEmpty())
            object.insert(key, array);
    };
    if (kind == ViewFileKind::Own && !view.profile.isNull())
        object.insert(u"profile"_s, view.profile.toString(QUuid::WithoutBraces));
    if (!view.query.isEmpty())
        object.insert(u"query"_s, view.query);
    addList(u"filters"_s, view.filters, [](const ViewFilter &filter) {
        return QJsonObject{{u"key"_s, filter.key},
                           {u"operator"_s, wordOf(kOperators, filter.op)},
                           {u"values"_s, QJsonArray::fromStringList(filter.values)}};
    });
    addList(u"columns"_s, view.columns, [](const ViewColumn &column) {
        QJsonObject entry{{u"field"_s, column.path}};
        if (column.width > 0)
            entry.insert(u"width"_s, column.width);
        return entry;
    });
    if (view.frozenColumns > 0)
        object.insert(u"frozen"_s, view.frozenColumns);
    addList(u"sort"_s, view.sorts, [](const ViewSort &sort) {
        return QJsonObject{{u"field"_s, sort.path}, {u"descending"_s, sort.isDescending}};
    });
    if (view.group) {
        QJsonObject group{{u"field"_s, view.group->path},
                          {u"by_month"_s, view.group->period == ViewPeriod::Month}};
        if (view.group->period == ViewPeriod::Day || view.group->period == ViewPeriod::Year)
            group.insert(u"period"_s, wordOf(kPeriods, view.group->period));
        object.insert(u"group"_s, group);
    }
    if (view.density != ViewDensity::AsProgram)
        object.insert(u"density"_s, wordOf(kDensities, view.density));
    if (view.filterRow)
        object.insert(u"filter_row"_s, true);
    return object;
}

//! Reads one entry. The first thing that is wrong is remembered with its place, and nothing after it counts.
class EntryReader
{
public:
    EntryReader(const QString &place, ViewFileKind kind)
        : m_place(place)
        , m_kind(kind)
    {
    }
    [[nodiscard]] std::optional<SavedView> read(const QJsonValue &value);
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void fail(const QString &where)
    {
        if (m_problem.isEmpty())
            m_problem = where;
    }
    QJsonObject object(const QJsonValue &value, const QString &where,
                       std::initializer_list<QLatin1StringView> keys);
    QString text(const QJsonObject &object, QLatin1StringView key, const QString &where, qsizetype longest,
                 bool isNeeded);
    int number(const QJsonObject &object, QLatin1StringView key, const QString &where, int largest);
    bool flag(const QJsonObject &object, QLatin1StringView key, const QString &where);
    QUuid id(const QJsonObject &object, QLatin1StringView key, const QString &where);
    QJsonArray list(const QJsonObject &object, QLatin1StringView key, qsizetype most);
    void readFilters(const QJsonObject &entry, SavedView &view);
    void readLayout(const QJsonObject &entry, SavedView &view);

    QString m_place;
    ViewFileKind m_kind;
    QString m_problem;
};

QJsonObject EntryReader::object(const QJsonValue &value, const QString &where,
                                std::initializer_list<QLatin1StringView> keys)
{
    if (!value.isObject())
        fail(where);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (std::ranges::find(keys, it.key()) == keys.end())
            fail(u"%1.%2"_s.arg(where, it.key().left(40)));
    return object;
}

QString EntryReader::text(const QJsonObject &object, QLatin1StringView key, const QString &where,
                          qsizetype longest, bool isNeeded)
{
    const QJsonValue value = object.value(key);
    const QString text = value.toString();
    if ((!value.isString() && !value.isUndefined()) || text.size() > longest || (isNeeded && text.isEmpty()))
        fail(u"%1.%2"_s.arg(where, key));
    return text;
}

int EntryReader::number(const QJsonObject &object, QLatin1StringView key, const QString &where, int largest)
{
    const QJsonValue value = object.value(key);
    const int number = value.toInt(-1); // -1 also for fractions
    if (value.isUndefined())
        return 0;
    if (number < 0 || number > largest)
        fail(u"%1.%2"_s.arg(where, key));
    return number;
}

bool EntryReader::flag(const QJsonObject &object, QLatin1StringView key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isBool() && !value.isUndefined())
        fail(u"%1.%2"_s.arg(where, key));
    return value.toBool();
}

QUuid EntryReader::id(const QJsonObject &object, QLatin1StringView key, const QString &where)
{
    const QUuid id = QUuid::fromString(text(object, key, where, 36, false));
    if (id.isNull() && object.contains(key))
        fail(u"%1.%2"_s.arg(where, key));
    return id;
}

QJsonArray EntryReader::list(const QJsonObject &object, QLatin1StringView key, qsizetype most)
{
    const QJsonValue value = object.value(key);
    const QJsonArray array = value.toArray();
    if ((!value.isArray() && !value.isUndefined()) || array.size() > most)
        fail(u"%1.%2"_s.arg(m_place, key));
    return m_problem.isEmpty() ? array : QJsonArray();
}

void EntryReader::readFilters(const QJsonObject &entry, SavedView &view)
{
    const QJsonArray filters = list(entry, "filters"_L1, kMostViewFilters);
    for (qsizetype i = 0; i < filters.size(); ++i) {
        const QString where = u"%1.filters[%2]"_s.arg(m_place, QString::number(i));
        const QJsonObject one = object(filters[i], where, {"key"_L1, "operator"_L1, "values"_L1});
        ViewFilter filter{.key = text(one, "key"_L1, where, kLongestViewValue, true), .values = {}};
        const auto op = valueOf(kOperators, one.value("operator"_L1).toString());
        if (!op)
            fail(where + u".operator"_s);
        filter.op = op.value_or(FilterOp::Equals);
        const QJsonArray values = one.value("values"_L1).toArray();
        if (values.isEmpty() || values.size() > kMostViewFilterValues)
            fail(where + u".values"_s);
        for (const QJsonValue &value : values) {
            if (!value.isString() || value.toString().size() > kLongestViewValue)
                fail(where + u".values"_s);
            filter.values.append(value.toString());
        }
        view.filters.append(filter);
    }
}

void EntryReader::readLayout(const QJsonObject &entry, SavedView &view)
{
    const QJsonArray columns = list(entry, "columns"_L1, kMostViewColumns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString where = u"%1.columns[%2]"_s.arg(m_place, QString::number(i));
        const QJsonObject one = object(columns[i], where, {"field"_L1, "width"_L1});
        view.columns.append({text(one, "field"_L1, where, kLongestViewValue, true),
                             number(one, "width"_L1, where, kWidestViewColumn)});
    }
    view.frozenColumns = number(entry, "frozen"_L1, m_place, static_cast<int>(kMostViewColumns));
    const QJsonArray sorts = list(entry, "sort"_L1, kMostViewSorts);
    for (qsizetype i = 0; i < sorts.size(); ++i) {
        const QString where = u"%1.sort[%2]"_s.arg(m_place, QString::number(i));
        const QJsonObject one = object(sorts[i], where, {"field"_L1, "descending"_L1});
        view.sorts.append(
            {text(one, "field"_L1, where, kLongestViewValue, true), flag(one, "descending"_L1, where)});
    }
    if (entry.contains("group"_L1)) {
        const QString where = m_place + u".group"_s;
        const QJsonObject one =
            object(entry.value("group"_L1), where, {"field"_L1, "by_month"_L1, "period"_L1});
        view.group = ViewGroup{text(one, "field"_L1, where, kLongestViewValue, true),
                               flag(one, "by_month"_L1, where) ? ViewPeriod::Month : ViewPeriod::Exact};
        if (one.contains("period"_L1)) {
            const auto period = valueOf(kPeriods, one.value("period"_L1).toString());
            if (!period)
                fail(where + u".period"_s);
            view.group->period = period.value_or(ViewPeriod::Exact);
        }
    }
    if (entry.contains("density"_L1)) {
        const auto density = valueOf(kDensities, entry.value("density"_L1).toString());
        if (!density)
            fail(m_place + u".density"_s);
        view.density = density.value_or(ViewDensity::AsProgram);
    }
    view.filterRow = flag(entry, "filter_row"_L1, m_place);
}

std::optional<SavedView> EntryReader::read(const QJsonValue &value)
{
    const QJsonObject entry = object(value, m_place,
                                     {"id"_L1, "name"_L1, "resource"_L1, "query"_L1, "filters"_L1,
                                      "columns"_L1, "frozen"_L1, "sort"_L1, "group"_L1, "density"_L1,
                                      "filter_row"_L1, m_kind == ViewFileKind::Own ? "profile"_L1 : "id"_L1});
    SavedView view;
    view.id = id(entry, "id"_L1, m_place);
    view.name = cleanViewName(text(entry, "name"_L1, m_place, kLongestViewName, true));
    if (view.name.isEmpty())
        fail(m_place + u".name"_s);
    view.resource = text(entry, "resource"_L1, m_place, kLongestViewValue, true);
    if (m_kind == ViewFileKind::Own)
        view.profile = id(entry, "profile"_L1, m_place);
    view.query = text(entry, "query"_L1, m_place, kLongestViewQuery, false);
    readFilters(entry, view);
    readLayout(entry, view);
    if (view.id.isNull())
        view.id = QUuid::createUuid();
    return m_problem.isEmpty() ? std::optional(view) : std::nullopt;
}

Unexpected failure(const QString &code)
{
    return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = code});
}

} // namespace

QByteArray viewsToJson(const QList<SavedView> &views, ViewFileKind kind)
{
    QJsonArray entries;
    for (const SavedView &view : views)
        entries.append(toJson(view, kind));
    return QJsonDocument(
               QJsonObject{{u"format"_s, QString(kFormat)}, {u"version"_s, kVersion}, {u"views"_s, entries}})
        .toJson();
}

Result<ViewFileContent> viewsFromJson(const QByteArray &bytes, ViewFileKind kind)
{
    if (bytes.size() > kMostViewFileBytes)
        return failure(u"views_too_large"_s);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return failure(u"views_not_json"_s);
    const QJsonObject root = document.object();
    const QJsonValue version = root.value("version"_L1);
    if (root.value("format"_L1).toString() != kFormat || !version.isDouble() ||
        !root.value("views"_L1).isArray())
        return failure(u"views_not_views"_s);
    if (version.toInt(-1) != kVersion)
        return failure(u"views_newer"_s);
    const QJsonArray entries = root.value("views"_L1).toArray();
    if (entries.size() > kMostViews)
        return failure(u"views_too_large"_s);
    ViewFileContent content;
    for (auto it = root.begin(); it != root.end(); ++it)
        if (it.key() != "format"_L1 && it.key() != "version"_L1 && it.key() != "views"_L1)
            content.refused.append(it.key().left(40));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        EntryReader reader(u"views[%1]"_s.arg(QString::number(i)), kind);
        if (const std::optional<SavedView> view = reader.read(entries[i]))
            content.views.append(*view);
        else
            content.refused.append(reader.problem());
    }
    return content;
}

Result<bool> writeViewFile(const QString &path, const QList<SavedView> &views)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(viewsToJson(views, ViewFileKind::Exchange)) < 0 ||
        !file.commit())
        return failure(u"views_not_written"_s);
    return true;
}

Result<ViewFileContent> readViewFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"views_not_readable"_s);
    // One byte more than allowed is enough to know; a device or pipe may never end.
    return viewsFromJson(file.read(kMostViewFileBytes + 1), ViewFileKind::Exchange);
}

QString cleanViewName(const QString &name)
{
    QString clean;
    for (const QChar c : name)
        clean.append(c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                             c == QChar::LineSeparator || c == QChar::ParagraphSeparator
                         ? QChar(u' ')
                         : c);
    clean = clean.simplified();
    if (clean.size() > kLongestViewName)
        clean.truncate(clean[kLongestViewName - 1].isHighSurrogate() ? kLongestViewName - 1
                                                                     : kLongestViewName);
    return clean;
}

} // namespace vinculo::storage
