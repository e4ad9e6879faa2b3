// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querystate.h"

#include "models/query/querywords.h"
#include "models/query/querywriter.h"
#include "models/table/visibletext.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

namespace {

constexpr qsizetype kRemembered = 12;
constexpr qsizetype kNamedErrors = 2;
constexpr qsizetype kReadErrors = 50;

} // namespace

QueryState::QueryState(const ResourceSpec &spec, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_fields(std::make_unique<QueryFields>(spec))
    , m_names(std::make_unique<QueryNames>(*m_fields))
{
}

QueryText QueryState::editor() const
{
    return {m_text, *m_fields, *m_names, m_context};
}

void QueryState::setText(const QString &text)
{
    replace(text, m_hidden);
}

void QueryState::replace(const QString &text, const QList<QueryNodePtr> &hidden)
{
    if (text == m_text && hidden == m_hidden)
        return;
    m_text = text;
    m_hidden = hidden;
    read();
    Q_EMIT changed();
}

void QueryState::read()
{
    const ParsedQuery parsed = parseQuery(m_text, *m_fields, m_context);
    m_errors = parsed.errors;
    std::vector<QueryNodePtr> all{parsed.query.root};
    all.insert(all.end(), m_hidden.begin(), m_hidden.end());
    m_query = {joinedNodes(QueryNode::Kind::All, all)};
    m_parts.clear();
    const QueryWords words(m_spec, m_context.locale);
    const QList<TextSpan> spans = editor().spans();
    const QList<QueryChip> chips = conditions(parsed.query);
    for (qsizetype i = 0; i < chips.size(); ++i)
        m_parts.append({.node = chips[i].node,
                        .field = chips[i].field,
                        .isNegated = chips[i].isNegated,
                        .isGroup = chips[i].isGroup,
                        .isHidden = false,
                        .span = spans.value(i),
                        .words = words.sentence(chips[i].node)});
    const QueryWords masked(m_spec, m_context.locale, true);
    for (const QueryNodePtr &node : std::as_const(m_hidden)) {
        const QList<QueryChip> chip = conditions({node});
        m_parts.append({.node = node,
                        .field = chip.first().field,
                        .isNegated = chip.first().isNegated,
                        .isGroup = false,
                        .isHidden = true,
                        .span = {},
                        .words = masked.sentence(node)});
    }
}

QString QueryState::title() const
{
    if (!m_text.trimmed().isEmpty() || m_parts.isEmpty())
        return m_text.trimmed();
    return m_parts.first().words;
}

QString QueryState::explanation() const
{
    if (m_errors.isEmpty())
        return {};
    const QString understood = QueryWords(m_spec, m_context.locale, !m_hidden.isEmpty()).sentence(m_query);
    const QString text = explained(m_errors, understood);
    //: %1 what is wrong with a search, in sentences
    return understood.isEmpty() ? tr("%1 Nothing else was asked, so all rows are shown.").arg(text) : text;
}

QString QueryState::explained(const QList<QueryError> &errors, const QString &understood)
{
    QStringList sentences;
    for (const QueryError &error : errors.first(qMin(errors.size(), kReadErrors))) {
        const QString sentence = visibleText(queryErrorText(error));
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    const qsizetype more = sentences.size() - kNamedErrors + qMax<qsizetype>(0, errors.size() - kReadErrors);
    QString text = sentences.mid(0, kNamedErrors).join(u' ');
    if (more > 0)
        //: behind the first two things that were not understood in a search
        text += u' ' + tr("And %Ln more.", nullptr, static_cast<int>(more));
    //: %1 what is wrong with a search; %2 the rest of it in words
    return understood.isEmpty() ? text : tr("%1 Understood: %2.").arg(text, understood);
}

void QueryState::add(const QueryNodePtr &condition)
{
    if (condition)
        setText(editor().withAdded(condition));
}

void QueryState::addHidden(const QueryNodePtr &condition)
{
    const auto isSame = [&condition](const QueryNodePtr &node) { return isSameQuery({node}, {condition}); };
    if (condition && std::ranges::none_of(m_hidden, isSame))
        replace(m_text, m_hidden + QList{condition});
}

void QueryState::remove(qsizetype part)
{
    if (part < 0 || part >= m_parts.size())
        return;
    const qsizetype typed = m_parts.size() - m_hidden.size();
    if (part < typed)
        return setText(editor().without(part));
    QList<QueryNodePtr> hidden = m_hidden;
    hidden.removeAt(part - typed);
    replace(m_text, hidden);
}

void QueryState::setCondition(const FieldSpec &field, const QueryNodePtr &condition)
{
    const auto isMeant = [&field](const QueryChip &chip) { return !chip.isGroup && chip.field == &field; };
    QString text = m_text;
    bool isPlaced = false;
    const QList<QueryChip> chips = conditions(parseQuery(text, *m_fields, m_context).query);
    // From behind, so that the numbers of those in front stay what they are.
    for (qsizetype i = chips.size() - 1; i >= 0; --i) {
        if (!isMeant(chips[i]))
            continue;
        const bool isFirst = std::none_of(chips.begin(), chips.begin() + i, isMeant);
        const QueryText editor(text, *m_fields, *m_names, m_context);
        text = isFirst ? editor.with(i, condition) : editor.without(i);
        isPlaced = true;
    }
    if (!isPlaced && condition)
        text = editor().withAdded(condition);
    setText(text);
}

void QueryState::setContext(const QueryContext &context)
{
    const bool isSame = context.today == m_context.today && context.zone == m_context.zone &&
                        context.locale == m_context.locale;
    if (isSame)
        return;
    m_context = context;
    read();
    Q_EMIT changed();
}

void QueryState::retranslate()
{
    const Query before = parseQuery(m_text, *m_fields, m_context).query;
    const std::unique_ptr<QueryFields> oldFields =
        std::exchange(m_fields, std::make_unique<QueryFields>(m_spec));
    m_names = std::make_unique<QueryNames>(*m_fields);
    m_context.locale = QLocale();
    const auto means = [&](const QString &text) {
        return isSameQuery(parseQuery(text, *m_fields, m_context).query, before);
    };
    QString text = m_names->renamed(m_text, *oldFields);
    if (!means(text))
        text = m_names->renamed(queryText(before), *m_fields);
    m_text = m_text.trimmed().isEmpty() ? m_text : text;
    read();
    Q_EMIT changed();
}

void QueryState::remember()
{
    const QString text = m_text.trimmed();
    if (text.isEmpty())
        return;
    m_recent.removeAll(text);
    m_recent.prepend(text);
    if (m_recent.size() > kRemembered)
        m_recent.removeLast();
}

} // namespace vinculo::models
