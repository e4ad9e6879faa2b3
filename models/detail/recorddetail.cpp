// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/recorddetail.h"

#include "models/detail/fieldpaths.h"
#include "models/detail/jsoncell.h"
#include "models/detail/jsonindent.h"
#include "models/detail/jsontree.h"
#include "models/detail/openvalue.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostLines = 2000; //!< a record of a million odd keys must not hang the pane

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

//! Where a field is looked up: the object it belongs to and that object's path for people.
struct Place
{
    const JsonNode &object;
    QString path;
    int depth = 0;
    QString title;                    //!< of the list item it is or stands in; empty elsewhere
    int list = -1;                    //!< the list it is an item of
    const FieldSpec *field = nullptr; //!< of an object that is no item
};

class Builder
{
public:
    Builder(const ResourceSpec &spec, const JsonNode &root)
        : m_spec(spec)
        , m_root(root)
        , m_paths(spec)
    {
    }

    RecordDetail build()
    {
        addSection({}, m_spec.fields, {.object = m_root, .path = {}, .depth = 0, .title = {}});
        addUnknown();
        readHeader();
        m_detail.prettyJson = indentedJson(m_root);
        m_detail.maskedJson = indentedJson(m_root, [this](std::string_view path, const JsonNode &scalar) {
            return m_paths.maskedToken(path, scalar);
        });
        return std::move(m_detail);
    }

private:
    [[nodiscard]] bool isFull() const { return m_lineCount >= kMostLines; }

    void addSection(const QString &title, const TableView<FieldSpec> &fields, const Place &place)
    {
        DetailSection section{.title = title,
                              .depth = place.depth,
                              .lines = {},
                              .list = place.list,
                              .field = place.field,
                              .path = place.path};
        for (const FieldSpec &field : fields)
            if (field.type != FieldType::Object && field.type != FieldType::ObjectList && !isFull())
                addLine(section, field, place);
        m_detail.sections.append(section);
        for (const FieldSpec &field : fields)
            if (field.type == FieldType::Object || field.type == FieldType::ObjectList)
                addNested(field, place);
    }

    void addLine(DetailSection &section, const FieldSpec &field, const Place &place)
    {
        const JsonCell cell(field, place.object, m_root);
        const api::CellState state = cell.view().state;
        // A table's own columns show that they are missing; the many rarer fields only when they were sent.
        const bool isRare = place.depth > 0 || field.is(FieldFlag::DetailOnly);
        const bool isEmpty = state == api::CellState::Null || state == api::CellState::Absent;
        if ((state == api::CellState::Absent && isRare) || (isEmpty && field.is(FieldFlag::Deprecated)))
            return;
        DetailLine line;
        line.field = &field;
        line.path = joined(place.path, fromUtf8(field.path));
        line.label = CellFormatter::label(m_spec, field);
        line.help = CellFormatter::help(m_spec, field);
        line.value = m_formatter.text(m_spec, cell.view());
        line.masked = m_formatter.maskedText(m_spec, cell.view());
        line.raw = m_formatter.rawText(cell.view());
        if (field.type == FieldType::Money)
            line.currency = cell.view().currency.code();
        line.isOdd = cell.isOdd();
        line.isSensitive = field.is(FieldFlag::Sensitive) && !line.raw.isEmpty();
        if (state == api::CellState::Invalid && !line.isSensitive && isComposite(line.raw))
            hide(line); // an object nobody described may hold anything
        if (cell.hasValue())
            line.relation = field.relation;
        line.tone = line.isOdd              ? Tone::Attention
                    : cell.view().enumValue ? cell.view().enumValue->tone
                                            : Tone::None;
        section.lines.append(line);
        ++m_lineCount;
    }

    void addNested(const FieldSpec &field, const Place &place)
    {
        const JsonNode *node = place.object.at(field.path);
        if (!node || node->kind == JsonNode::Kind::Null)
            return;
        QString label = CellFormatter::label(m_spec, field);
        if (!place.title.isEmpty())
            //: Heading of a part of one item of a list: "Payments 2: Related documents"
            label = QCoreApplication::translate("RecordDetail", "%1: %2").arg(place.title, label);
        const QString path = joined(place.path, fromUtf8(field.path));
        if (node->kind != JsonNode::Kind::Array) {
            addItem(label, field, *node,
                    {.object = *node,
                     .path = path,
                     .depth = place.depth + 1,
                     .title = place.title,
                     .field = &field});
            return;
        }
        const auto list = static_cast<int>(m_detail.lists.size());
        m_detail.lists.append(
            {.field = &field, .title = label, .path = path, .depth = place.depth + 1, .sections = {}});
        for (std::size_t i = 0; i < node->children.size() && !isFull(); ++i) {
            //: Heading of one item of a list in the detail pane: "Emails 2"
            const QString title =
                QCoreApplication::translate("RecordDetail", "%1 %2").arg(label, QString::number(i + 1));
            m_detail.lists[list].sections.append(m_detail.sections.size());
            addItem(title, field, node->children[i],
                    {.object = node->children[i],
                     .path = u"%1[%2]"_s.arg(path, QString::number(i)),
                     .depth = place.depth + 1,
                     .title = title,
                     .list = list});
        }
    }

    void addItem(const QString &title, const FieldSpec &field, const JsonNode &item, const Place &place)
    {
        if (item.kind == JsonNode::Kind::Object && field.fields.empty()) {
            addOpen(title, item, place);
            return;
        }
        if (item.kind == JsonNode::Kind::Object) {
            addSection(title, field.fields, place);
            return;
        }
        if (place.list >= 0)
            m_detail.lists[place.list].isTable = false;
        DetailSection section{.title = title, .depth = place.depth, .lines = {}, .list = place.list};
        addRaw(section, place.path, item);
        section.lines.last().label = CellFormatter::label(m_spec, field);
        section.lines.last().isOdd = true;
        m_detail.sections.append(section);
    }

    //! An object of which nothing but its name is described: its own keys are the labels. Numbers, dates and
    //! yes or no are shown; nobody has judged the texts, so they stay hidden at first.
    void addOpen(const QString &title, const JsonNode &object, const Place &place)
    {
        DetailSection section{.title = title, .depth = place.depth, .lines = {}, .list = place.list};
        QList<const JsonNode *> inner;
        for (const JsonNode &child : object.children) {
            const std::string path = place.path.toStdString() + '.' + child.keyText();
            if (m_paths.kindOf(path) == FieldPaths::Kind::Leaf)
                continue; // described, and shown with the other columns
            if (!child.isScalar())
                inner.append(&child);
            else if (!isFull())
                addOpenLine(section, child, place);
        }
        m_detail.sections.append(section);
        for (const JsonNode *child : std::as_const(inner))
            addOpenChild(*child, place);
    }

    void addOpenLine(DetailSection &section, const JsonNode &child, const Place &place)
    {
        const QString key = fromUtf8(child.keyText());
        addRaw(section, joined(place.path, key), child);
        DetailLine &line = section.lines.last();
        line.label = readableKey(key);
        if (child.kind != JsonNode::Kind::Null)
            line.value = openValue(child, m_formatter);
        const bool isText = child.kind == JsonNode::Kind::String && !isPlain(line.raw);
        if (isText || child.kind == JsonNode::Kind::Null)
            return;
        line.isSensitive = false;
        line.masked = line.value;
    }

    void addOpenChild(const JsonNode &child, const Place &place)
    {
        const QString key = fromUtf8(child.keyText());
        const QString label = readableKey(key);
        const QString path = joined(place.path, key);
        if (child.kind == JsonNode::Kind::Object) {
            addOpen(label, child, {.object = child, .path = path, .depth = place.depth + 1, .title = {}});
            return;
        }
        for (std::size_t i = 0; i < child.children.size() && !isFull(); ++i) {
            const JsonNode &item = child.children[i];
            const QString title = u"%1 %2"_s.arg(label, QString::number(i + 1));
            const QString itemPath = u"%1[%2]"_s.arg(path, QString::number(i));
            if (item.kind == JsonNode::Kind::Object) {
                addOpen(title, item,
                        {.object = item, .path = itemPath, .depth = place.depth + 1, .title = {}});
                continue;
            }
            DetailSection section{.title = title, .depth = place.depth + 1, .lines = {}};
            addRaw(section, itemPath, item);
            m_detail.sections.append(section);
        }
    }

    //! "isr_a_cargo" → "Isr a cargo"
    static QString readableKey(QString key)
    {
        key.replace(u'_', u' ');
        if (!key.isEmpty())
            key[0] = key[0].toUpper();
        return CellFormatter::visible(key);
    }

    //! A number or a date written as text.
    static bool isPlain(const QString &text)
    {
        static const QRegularExpression kPlain(u"^[-+]?[0-9][0-9.,%:/TZ+ -]{0,30}$"_s);
        constexpr qsizetype kLongestNumber = 10; // longer runs of digits are document and account numbers
        static const QRegularExpression kRun(u"[0-9]{%1,}"_s.arg(kLongestNumber));
        return kPlain.match(text).hasMatch() && !kRun.match(text).hasMatch();
    }

    //! What the server sent and no table knows. Hidden at first: nobody has judged what it is.
    void addUnknown()
    {
        //: Heading in the detail pane over fields that Vínculo does not know
        DetailSection section{.title =
                                  QCoreApplication::translate("RecordDetail", "Other fields from the server"),
                              .depth = 0,
                              .lines = {}};
        collectUnknown(section, m_root, {}, {});
        if (!section.lines.isEmpty())
            m_detail.sections.append(section);
    }

    void collectUnknown(DetailSection &section, const JsonNode &node, const std::string &path,
                        const QString &shown)
    {
        if (isFull())
            return;
        const FieldPaths::Kind kind = path.empty() ? FieldPaths::Kind::Branch : m_paths.kindOf(path);
        if (kind == FieldPaths::Kind::Leaf || (kind == FieldPaths::Kind::Branch && node.isScalar()) ||
            m_paths.isOpen(path))
            return;
        if (node.children.empty()) {
            if (kind == FieldPaths::Kind::Unknown)
                addRaw(section, shown, node);
            return;
        }
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const JsonNode &child = node.children[i];
            if (node.kind == JsonNode::Kind::Array) {
                collectUnknown(section, child, path, u"%1[%2]"_s.arg(shown, QString::number(i)));
                continue;
            }
            const std::string key = child.keyText();
            collectUnknown(section, child, path.empty() ? key : path + '.' + key,
                           joined(shown, fromUtf8(key)));
        }
    }

    void addRaw(DetailSection &section, const QString &path, const JsonNode &node)
    {
        DetailLine line;
        line.path = path;
        line.label = CellFormatter::visible(path);
        const bool isNull = node.kind == JsonNode::Kind::Null;
        line.raw = isNull ? QString() : fromUtf8(node.text());
        line.value = isNull ? u"\u2014"_s : CellFormatter::visible(line.raw);
        line.masked = line.value;
        if (!isNull && node.kind != JsonNode::Kind::Boolean)
            hide(line);
        section.lines.append(line);
        ++m_lineCount;
    }

    static void hide(DetailLine &line)
    {
        line.isSensitive = true;
        line.masked = masked(line.value, MaskKind::Everything);
    }
    static bool isComposite(const QString &token) { return token.startsWith(u'{') || token.startsWith(u'['); }

    void readHeader()
    {
        if (const JsonNode *id = m_root.at("id"); id && id->isScalar() && id->kind != JsonNode::Kind::Null)
            m_detail.id = fromUtf8(id->text());
        for (const FieldSpec &field : m_spec.fields) {
            if (!field.is(FieldFlag::Title))
                continue;
            const JsonCell cell(field, m_root, m_root);
            if (!cell.hasValue())
                continue;
            m_detail.title = m_formatter.text(m_spec, cell.view());
            m_detail.maskedTitle = m_formatter.maskedText(m_spec, cell.view());
            return;
        }
    }

    const ResourceSpec &m_spec;
    const JsonNode &m_root;
    FieldPaths m_paths;
    CellFormatter m_formatter;
    RecordDetail m_detail;
    qsizetype m_lineCount = 0;
};

} // namespace

RecordDetail makeRecordDetail(const ResourceSpec &spec, const QByteArray &rawObject)
{
    const std::optional<JsonNode> root =
        readJson(std::string_view(rawObject.constData(), static_cast<std::size_t>(rawObject.size())));
    if (root)
        return Builder(spec, *root).build();
    RecordDetail detail; // what cannot be read cannot be judged: all of it stays hidden until revealed
    detail.prettyJson = QString::fromUtf8(rawObject);
    detail.maskedJson = masked(detail.prettyJson, MaskKind::Everything);
    return detail;
}

} // namespace vinculo::models
