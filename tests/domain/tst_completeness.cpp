// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace vinculo;
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! An operation of the published description that no description of a resource stands for, and what does.
struct Exception
{
    const char *method;
    const char *path;
    const char *reason;
};

constexpr Exception kExceptions[] = {
    {"post", "/api/token/", "no resource: access tokens of the widget live ten minutes and are never listed"},
    {"post", "/api/links/", "registers a link instead of retrieving one: api::Client::registerLink"},
    {"patch", "/api/links/{id}/", "the only edit of the API: api::Client::setAccessMode"},
    {"put", "/api/links/{id}/", "new credentials: api::Client::updateCredentials"},
    {"post", "/api/links/{id}/refresh/", "asks for a refresh: api::Client::refreshLink"},
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

const Exception *exceptionFor(const QString &method, const QString &path)
{
    for (const Exception &exception : kExceptions)
        if (method == QLatin1StringView(exception.method) && path == QLatin1StringView(exception.path))
            return &exception;
    return nullptr;
}

const ResourceSpec *specAt(const QString &path)
{
    for (const ResourceSpec *spec : resources::all())
        if (path.startsWith(text(spec->path)))
            return spec;
    return nullptr;
}

//! Whether the resource's description offers what that operation does.
bool isCovered(const ResourceSpec &spec, const QString &method, const QString &path)
{
    const QString rest = path.mid(text(spec.path).size());
    if (rest.isEmpty())
        return (method == u"get"_s && spec.can(Verb::List)) ||
               (method == u"post"_s && spec.can(Verb::Retrieve)) ||
               (method == u"patch"_s && spec.can(Verb::Resume));
    if (rest == u"{id}/"_s)
        return (method == u"get"_s && spec.can(Verb::Detail)) ||
               (method == u"delete"_s && spec.can(Verb::Delete));
    return method == u"get"_s && !spec.historyPath.empty() && rest == u"{id}/"_s + text(spec.historyPath);
}

} // namespace

//! Every operation of the API has a description of a resource that stands for it, and no description promises
//! an operation that there is not. Fields, values and filters are compared by tst_resources.
class TestCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOperationIsCovered();
    void noVerbIsInvented();
    void everyExceptionIsReal();
    void everyFieldIsExplained();
    void whatARetrievalTakesIsDescribed();

private:
    [[nodiscard]] QJsonObject bodySchema(const QString &path) const;

    QJsonObject m_root;
    QJsonObject m_paths;
};

void TestCompleteness::initTestCase()
{
    QFile file(QStringLiteral(VINCULO_CONTRACT));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject all = m_root["paths"_L1].toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        if (it.key().startsWith(u"/api/"_s))
            m_paths.insert(it.key(), it.value());
    QVERIFY(m_paths.size() > 50);
}

void TestCompleteness::everyOperationIsCovered()
{
    static const QStringList methods{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s};
    QStringList missing;
    int covered = 0;
    for (auto it = m_paths.begin(); it != m_paths.end(); ++it) {
        const QStringList offered = it.value().toObject().keys();
        for (const QString &method : offered) {
            if (!methods.contains(method) || exceptionFor(method, it.key()))
                continue;
            const ResourceSpec *spec = specAt(it.key());
            if (spec && isCovered(*spec, method, it.key()))
                ++covered;
            else
                missing.append(method + u' ' + it.key());
        }
    }
    QCOMPARE(missing, QStringList());
    qInfo("%d operations are covered by %d resources, %d stand in the list of exceptions", covered,
          static_cast<int>(resources::all().size()), static_cast<int>(std::size(kExceptions)));
}

void TestCompleteness::noVerbIsInvented()
{
    for (const ResourceSpec *spec : resources::all()) {
        const QJsonObject list = m_paths[text(spec->path)].toObject();
        const QJsonObject row = m_paths[text(spec->path) + u"{id}/"_s].toObject();
        QVERIFY2(!spec->can(Verb::List) || list.contains("get"_L1), spec->title);
        QVERIFY2(!spec->can(Verb::Retrieve) || list.contains("post"_L1), spec->title);
        QVERIFY2(!spec->can(Verb::Resume) || list.contains("patch"_L1), spec->title);
        QVERIFY2(!spec->can(Verb::Detail) || row.contains("get"_L1), spec->title);
        QVERIFY2(!spec->can(Verb::Delete) || row.contains("delete"_L1), spec->title);
        if (!spec->historyPath.empty())
            QVERIFY2(m_paths.contains(text(spec->path) + u"{id}/"_s + text(spec->historyPath)), spec->title);
    }
}

void TestCompleteness::everyExceptionIsReal()
{
    for (const Exception &exception : kExceptions) {
        const QJsonObject path = m_paths[QLatin1StringView(exception.path)].toObject();
        QVERIFY2(path.contains(QLatin1StringView(exception.method)), exception.path);
        QVERIFY2(qstrlen(exception.reason) > 10, exception.path);
    }
}

void TestCompleteness::everyFieldIsExplained()
{
    QStringList unexplained;
    const auto check = [&unexplained](const auto &self, const ResourceSpec &spec,
                                      TableView<FieldSpec> fields) -> int {
        int count = 0;
        for (const FieldSpec &field : fields) {
            const QString help = QString::fromUtf8(field.help);
            if (!help.endsWith(u'.') || help.size() < 12 || help.size() > 130)
                unexplained.append(text(spec.name) + u' ' + text(field.path));
            count += 1 + self(self, spec, field.fields);
        }
        return count;
    };
    int explained = 0;
    for (const ResourceSpec *spec : resources::all())
        explained += check(check, *spec, spec->fields) + check(check, *spec, spec->historyFields);
    QCOMPARE(unexplained, QStringList());
    qInfo("%d fields are explained", explained);
}

QJsonObject TestCompleteness::bodySchema(const QString &path) const
{
    const QJsonObject operation = m_paths[path].toObject()["post"_L1].toObject();
    const QJsonObject content = operation["requestBody"_L1].toObject()["content"_L1].toObject();
    QJsonObject schema =
        content.isEmpty() ? QJsonObject() : content.begin()->toObject()["schema"_L1].toObject();
    while (schema.contains("$ref"_L1)) {
        const QString name = schema["$ref"_L1].toString().section(u'/', -1);
        schema = m_root["components"_L1].toObject()["schemas"_L1].toObject()[name].toObject();
    }
    return schema;
}

//! Every property of a retrieval's body is known to RetrieveSpec, and the other way round.
void TestCompleteness::whatARetrievalTakesIsDescribed()
{
    const QList<std::pair<RetrieveInput, QStringList>> inputs{
        {RetrieveInput::Period, {u"date_from"_s, u"date_to"_s}},
        {RetrieveInput::Account, {u"account"_s}},
        {RetrieveInput::AccountId, {u"account_id"_s}},
        {RetrieveInput::Direction, {u"type"_s}},
        {RetrieveInput::Document, {u"attach_pdf"_s}},
        {RetrieveInput::Xml, {u"attach_xml"_s}},
        {RetrieveInput::ReferenceDate, {u"reference_date"_s}},
        {RetrieveInput::IncomeTypes, {u"allowed_income_types"_s, u"minimum_confidence_level"_s}},
    };
    for (const ResourceSpec *spec : resources::all()) {
        if (!spec->can(Verb::Retrieve) || has(spec->retrieve.inputs, RetrieveInput::Kind))
            continue; // tax returns have two bodies, see RetrieveInput::Kind
        QSet<QString> described{u"link"_s, u"save_data"_s};
        for (const auto &[input, names] : inputs)
            if (has(spec->retrieve.inputs, input))
                described.unite(QSet<QString>(names.begin(), names.end()));
        const QStringList keys = bodySchema(text(spec->path))["properties"_L1].toObject().keys();
        QSet<QString> published(keys.begin(), keys.end());
        published.remove(u"token"_s); // a code in advance; people are asked for it when it is needed
        QCOMPARE(described, published);
        // Offered by the header, or by the answer to it; the description forgets one or the other.
        const QJsonObject post = m_paths[text(spec->path)].toObject()["post"_L1].toObject();
        const QJsonArray parameters = post["parameters"_L1].toArray();
        const bool hasHeader = std::ranges::any_of(parameters, [](const QJsonValue &parameter) {
            return parameter["$ref"_L1].toString().endsWith(u"/async"_s);
        });
        QVERIFY2(spec->retrieve.async == (hasHeader || post["responses"_L1].toObject().contains(u"202"_s)),
                 spec->title);
    }
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
