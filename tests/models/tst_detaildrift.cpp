// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/detail/recorddetail.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

const QString kNothing = u"\u2014"_s;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

bool isNested(const FieldSpec &field)
{
    return field.type == FieldType::Object || field.type == FieldType::ObjectList;
}

// ---- a record with a value of the right type for every described field

QJsonValue goodValue(const FieldSpec &field);

//! Into the objects on the way; what an object there already has stays.
void putAt(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    QJsonValue put = value;
    if (path.size() > 1 || (value.isObject() && object.contains(path.first()))) {
        QJsonObject inner = object.value(path.first()).toObject();
        if (path.size() > 1) {
            putAt(inner, path.mid(1), value);
        } else {
            const QJsonObject more = value.toObject();
            for (auto it = more.begin(); it != more.end(); ++it)
                putAt(inner, {it.key()}, it.value());
        }
        put = inner;
    }
    object.insert(path.first(), put);
}

QJsonObject goodObject(const TableView<FieldSpec> &fields)
{
    QJsonObject object;
    for (const FieldSpec &field : fields)
        putAt(object, text(field.path).split(u'.'), goodValue(field));
    return object;
}

QJsonValue goodValue(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Identifier:
        return u"d0eb4d87-f3f3-4066-ab65-da68455adf90"_s;
    case FieldType::Date:
        return u"2026-03-14"_s;
    case FieldType::Timestamp:
        return u"2026-03-14T09:12:31Z"_s;
    case FieldType::Enum:
        return text(field.values[0].value);
    case FieldType::Money:
    case FieldType::Decimal:
        return 12.5;
    case FieldType::Integer:
        return 7;
    case FieldType::Boolean:
        return true;
    case FieldType::TextList:
        return QJsonArray{u"a"_s};
    case FieldType::Object:
        return goodObject(field.fields);
    case FieldType::ObjectList:
        return QJsonArray{goodObject(field.fields), goodObject(field.fields)};
    case FieldType::Text:
        break;
    }
    return u"text"_s;
}

//! A described field that is no object, with the way to it: keys, and 0 for the first item of a list.
struct Place
{
    const FieldSpec *field = nullptr;
    QVariantList way;
    bool isRare = false; //!< shown only when it was sent

    //! As DetailLine has it.
    [[nodiscard]] QString path() const
    {
        QString path;
        for (const QVariant &step : way)
            if (step.typeId() == QMetaType::Int)
                path += u"[0]"_s;
            else
                path += (path.isEmpty() ? QString() : u"."_s) + step.toString();
        return path;
    }
};

void collect(const TableView<FieldSpec> &fields, const QVariantList &way, bool isBelow, QList<Place> &found)
{
    for (const FieldSpec &field : fields) {
        QVariantList here = way;
        const QStringList keys = text(field.path).split(u'.');
        for (const QString &key : keys)
            here.append(key);
        if (field.type == FieldType::ObjectList)
            here.append(0);
        if (isNested(field))
            collect(field.fields, here, true, found);
        else
            found.append({&field, here, isBelow || field.is(FieldFlag::DetailOnly)});
    }
}

//! The value with another one at the end of the way; an undefined one takes the key out.
QJsonValue changed(const QJsonValue &value, const QVariantList &way, const QJsonValue &replacement)
{
    if (way.isEmpty())
        return replacement;
    if (way.first().typeId() == QMetaType::Int) {
        QJsonArray array = value.toArray();
        array[0] = changed(array.at(0), way.mid(1), replacement);
        return array;
    }
    QJsonObject object = value.toObject();
    const QString key = way.first().toString();
    const QJsonValue inner = changed(object.value(key), way.mid(1), replacement);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QByteArray json(const QJsonValue &record)
{
    return QJsonDocument(record.toObject()).toJson(QJsonDocument::Compact);
}

//! The value as it stands in a record.
QByteArray tokenOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

// ---- what the detail pane shows of it

using Lines = QHash<QString, DetailLine>;

Lines linesOf(const RecordDetail &detail)
{
    Lines lines;
    for (const DetailSection &section : detail.sections)
        for (const DetailLine &line : section.lines)
            lines.insert(line.path, line);
    return lines;
}

bool isSame(const DetailLine &one, const DetailLine &other)
{
    return one.value == other.value && one.masked == other.masked && one.raw == other.raw &&
           one.isOdd == other.isOdd && one.isSensitive == other.isSensitive;
}

//! Shown as it came, marked, and hidden where it may be something personal.
bool isMarked(const DetailLine &line, const QString &came, bool isHidden)
{
    return line.isOdd && line.tone == Tone::Attention && line.value == came && line.raw == came &&
           line.isSensitive == isHidden && (!isHidden || line.masked == masked(came, MaskKind::Everything)) &&
           (isHidden || line.masked == came);
}

//! One resource's record, or the list below its records as the report shows it.
class Drift
{
public:
    explicit Drift(const ResourceSpec &spec)
        : m_spec(spec)
        , m_good(goodObject(spec.fields))
        , m_lines(linesOf(makeRecordDetail(spec, json(m_good))))
    {
        collect(spec.fields, {}, false, m_places);
    }

    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    [[nodiscard]] const Lines &good() const { return m_lines; }

    [[nodiscard]] bool removed(const Place &place) const
    {
        return isGone(place, show(place, QJsonValue(QJsonValue::Undefined)));
    }
    [[nodiscard]] bool null(const Place &place) const
    {
        return isNothing(place, show(place, QJsonValue::Null));
    }

    //! What only stands under another name is missing here, and shown below as not known.
    [[nodiscard]] bool renamed(const Place &place) const
    {
        QVariantList way = place.way;
        way.last() = way.last().toString() + u"_v2"_s;
        Lines lines = linesOf(makeRecordDetail(
            m_spec, json(changed(changed(m_good, place.way, QJsonValue(QJsonValue::Undefined)), way, 1))));
        const DetailLine stray = lines.take(place.path() + u"_v2"_s);
        return isGone(place, lines) && !stray.field && !stray.isOdd && stray.value == u"1"_s &&
               stray.raw == u"1"_s;
    }

    //! An object nobody described may hold anything, so that it is hidden too.
    [[nodiscard]] bool object(const Place &place) const
    {
        const Lines lines = show(place, QJsonObject{{u"x"_s, 1}});
        return othersStay(place, lines) && isMarked(lines.value(place.path()), u"{\"x\":1}"_s, true);
    }
    //! A word where a number belongs, a number elsewhere.
    [[nodiscard]] bool wrongScalar(const Place &place) const
    {
        const QJsonValue wrong = wrongFor(*place.field);
        const Lines lines = show(place, wrong);
        return othersStay(place, lines) &&
               isMarked(lines.value(place.path()), QString::fromUtf8(tokenOf(wrong)),
                        place.field->is(FieldFlag::Sensitive));
    }
    [[nodiscard]] bool hugeNumber(const Place &place) const
    {
        const QJsonValue huge = 1e300;
        const Lines lines = show(place, huge);
        return othersStay(place, lines) &&
               isMarked(lines.value(place.path()), QString::fromUtf8(tokenOf(huge)),
                        place.field->is(FieldFlag::Sensitive));
    }
    [[nodiscard]] bool hugeText(const Place &place) const
    {
        const QString huge(50'000, u'x');
        const Lines lines = show(place, huge);
        const DetailLine line = lines.value(place.path());
        return othersStay(place, lines) && line.isOdd == (place.field->type != FieldType::Text) &&
               line.raw == (isText(*place.field) ? huge : u'"' + huge + u'"') && line.value == line.raw;
    }
    [[nodiscard]] bool newValue(const Place &place) const
    {
        const Lines lines = show(place, u"SOMETHING_NEW"_s);
        const DetailLine line = lines.value(place.path());
        return othersStay(place, lines) && line.isOdd && line.tone == Tone::Attention &&
               line.value == u"SOMETHING_NEW"_s && line.raw == line.value;
    }
    //! The first one counts, whatever the second one is.
    [[nodiscard]] bool repeated(const Place &place) const
    {
        const QJsonValue good = goodValue(*place.field);
        const Lines wrongAfter = showTwice(place, good, wrongFor(*place.field));
        return othersStay(place, wrongAfter) &&
               isSame(wrongAfter.value(place.path()), m_lines.value(place.path())) &&
               isNothing(place, showTwice(place, QJsonValue::Null, good));
    }

private:
    [[nodiscard]] static bool isText(const FieldSpec &field)
    {
        return field.type == FieldType::Text || field.type == FieldType::Enum;
    }
    [[nodiscard]] static QJsonValue wrongFor(const FieldSpec &field)
    {
        const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Decimal ||
                              field.type == FieldType::Integer;
        return isNumber ? QJsonValue(u"many"_s) : QJsonValue(-1.5);
    }

    [[nodiscard]] Lines show(const Place &place, const QJsonValue &value) const
    {
        return linesOf(makeRecordDetail(m_spec, json(changed(m_good, place.way, value))));
    }
    [[nodiscard]] Lines showTwice(const Place &place, const QJsonValue &first, const QJsonValue &second) const
    {
        QVariantList way = place.way;
        const QByteArray key = way.last().toString().toUtf8();
        way.last() = way.last().toString() + u"<twice>"_s;
        const QJsonValue marked =
            changed(changed(m_good, place.way, QJsonValue(QJsonValue::Undefined)), way, 1);
        QByteArray record = json(marked);
        record.replace('"' + key + "<twice>\":1",
                       '"' + key + "\":" + tokenOf(first) + ",\"" + key + "\":" + tokenOf(second));
        return linesOf(makeRecordDetail(m_spec, record));
    }

    //! A table's own column says that it has nothing; a rarer field has no line.
    [[nodiscard]] bool isGone(const Place &place, const Lines &lines) const
    {
        return place.isRare ? !lines.contains(place.path()) && othersStay(place, lines)
                            : isNothing(place, lines);
    }
    [[nodiscard]] bool isNothing(const Place &place, const Lines &lines) const
    {
        const auto line = lines.find(place.path());
        if (!othersStay(place, lines))
            return false;
        if (place.field->is(FieldFlag::Deprecated))
            return line == lines.end();
        return line != lines.end() && line->value == kNothing && line->raw.isEmpty() && !line->isOdd;
    }
    //! Every other line is what it was; amounts may lose the currency that changed.
    [[nodiscard]] bool othersStay(const Place &place, const Lines &lines) const
    {
        const QString path = place.path();
        qsizetype more = lines.contains(path) ? 0 : 1;
        for (auto it = m_lines.begin(); it != m_lines.end(); ++it) {
            const FieldSpec *field = it->field;
            const bool mayLoseCurrency =
                field && !field->currencyPath.empty() && path.endsWith(text(field->currencyPath));
            const auto found = lines.find(it.key());
            if (it.key() == path)
                continue;
            if (found == lines.end() || (!mayLoseCurrency && !isSame(*found, *it)) ||
                (mayLoseCurrency && (found->isOdd || found->raw != it->raw)))
                return false;
        }
        return lines.size() + more == m_lines.size();
    }

    const ResourceSpec &m_spec;
    QJsonObject m_good;
    Lines m_lines;
    QList<Place> m_places;
};

//! The list below the records of a resource, as the only field of a record.
struct HistoryRecord
{
    explicit HistoryRecord(const ResourceSpec &spec)
        : fields{{.path = "history",
                  .label = spec.title,
                  .type = FieldType::ObjectList,
                  .fields = spec.historyFields}}
        , record{.name = spec.name, .trContext = spec.trContext, .fields = fields}
    {
    }
    HistoryRecord(const HistoryRecord &) = delete;
    HistoryRecord &operator=(const HistoryRecord &) = delete;

    FieldSpec fields[1];
    ResourceSpec record;
};

} // namespace

//! Every field that is described removed, null, renamed, of another type, huge, with a new value and
//! repeated: the record is shown, its line says what came, what is not as described is marked, and no other
//! line changes.
class TestDetailDrift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    void driftIsShownWhereItIs_data();
    void driftIsShownWhereItIs();
    void driftInAHistoryIsShownWhereItIs_data();
    void driftInAHistoryIsShownWhereItIs();
    void everyScalarOfTheDetailIsAmongThem();

private:
    static void check(const Drift &drift);
};

void TestDetailDrift::check(const Drift &drift)
{
    QVERIFY(!drift.places().isEmpty());
    for (const Place &place : drift.places()) {
        const QByteArray what = place.path().toUtf8();
        QVERIFY2(drift.good().contains(place.path()) && !drift.good().value(place.path()).isOdd,
                 what.constData());
        QVERIFY2(drift.removed(place), what.constData());
        QVERIFY2(drift.null(place), what.constData());
        QVERIFY2(drift.renamed(place), what.constData());
        QVERIFY2(drift.object(place), what.constData());
        QVERIFY2(drift.wrongScalar(place), what.constData());
        QVERIFY2(drift.hugeNumber(place), what.constData());
        QVERIFY2(drift.hugeText(place), what.constData());
        QVERIFY2(drift.repeated(place), what.constData());
        if (place.field->type == FieldType::Enum)
            QVERIFY2(drift.newValue(place), what.constData());
    }
}

void TestDetailDrift::driftIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(std::string(spec->name).c_str()) << text(spec->name);
}

void TestDetailDrift::driftIsShownWhereItIs()
{
    QFETCH(QString, resource);
    check(Drift(*resources::find(resource.toStdString())));
}

void TestDetailDrift::driftInAHistoryIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        if (!spec->historyFields.empty())
            QTest::newRow(std::string(spec->name).c_str()) << text(spec->name);
}

void TestDetailDrift::driftInAHistoryIsShownWhereItIs()
{
    QFETCH(QString, resource);
    const HistoryRecord history(*resources::find(resource.toStdString()));
    check(Drift(history.record));
}

void TestDetailDrift::everyScalarOfTheDetailIsAmongThem()
{
    int detailOnly = 0;
    for (const ResourceSpec *spec : resources::all()) {
        const QList<Place> places = Drift(*spec).places();
        for (const FieldSpec &field : spec->fields) {
            if (isNested(field))
                continue;
            detailOnly += field.is(FieldFlag::DetailOnly) ? 1 : 0;
            QVERIFY2(
                std::ranges::any_of(places, [&field](const Place &place) { return place.field == &field; }),
                field.label);
        }
    }
    QVERIFY(detailOnly > 100);
}

QTEST_GUILESS_MAIN(TestDetailDrift)
#include "tst_detaildrift.moc"
