// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryfiltercell.h"

#include "models/query/columnquery.h"
#include "models/query/querycompletion.h"
#include "models/query/querywords.h"
#include "models/table/cellformatter.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/querysuggestions.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace vinculo::ui {

QueryFilterCell::QueryFilterCell(Theme &theme, models::QueryState &state, const FieldSpec &field,
                                 QWidget *parent)
    : QueryLineEdit(theme, parent)
    , m_state(state)
    , m_field(field)
    , m_suggestions(
          new QuerySuggestions(theme, *this, [&state, &field](const QString &text, int cursor, bool) {
              return models::QueryCompletion(state).values(field, text, cursor);
          }))
{
    constexpr int kMostCharacters = 2000;
    setMaxLength(kMostCharacters);
    connect(this, &QLineEdit::textEdited, this, &QueryFilterCell::onEdited);
    connect(&state, &models::QueryState::changed, this, &QueryFilterCell::onStateChanged);
    retranslate();
}

void QueryFilterCell::retranslate()
{
    const QString label = models::CellFormatter::label(m_state.spec(), m_field);
    //: accessible name of a field in the row of filters; %1 a column
    setAccessibleName(tr("Filter by %1").arg(label));
    onStateChanged();
}

void QueryFilterCell::onStateChanged()
{
    const models::ColumnText now = models::columnText(m_state, m_field);
    if (now.conditions > 1)
        //: in an empty field of the row of filters: the column has several conditions, to be seen elsewhere
        setPlaceholderText(tr("%Ln condition(s)", nullptr, now.conditions));
    else if (!now.hidden.isEmpty())
        setPlaceholderText(now.hidden);
    else
        //: in an empty field of the row of filters: any value
        setPlaceholderText(tr("any"));
    if (m_isWriting || now.text == m_known) {
        m_known = now.text;
        return;
    }
    m_known = now.text;
    replaceText(now.text);
    showErrors({});
}

void QueryFilterCell::onEdited()
{
    const QScopedValueRollback writing(m_isWriting, true);
    const models::MadeCondition made = models::columnCondition(m_state, m_field, text());
    m_state.setCondition(m_field, made.node);
    showErrors(made);
}

void QueryFilterCell::showErrors(const models::MadeCondition &made)
{
    QList<models::TextSpan> marks;
    for (const models::QueryError &error : made.errors)
        marks.append({error.position, error.length});
    const QString understood =
        models::QueryWords(m_state.spec(), m_state.context().locale).sentence(made.node);
    const QString problem =
        marks.isEmpty() ? QString() : models::QueryState::explained(made.errors, understood);
    setMarks(marks);
    setToolTip(problem.isEmpty() ? QString() : PlainLabel::toolTipText(problem));
    setAccessibleDescription(problem);
}

bool QueryFilterCell::hasChoices() const
{
    return m_field.type == FieldType::Enum || m_field.type == FieldType::Boolean ||
           m_field.type == FieldType::Date || m_field.type == FieldType::Timestamp;
}

void QueryFilterCell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
            return;
        }
        replaceText({});
        onEdited();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Down:
        if (hasChoices() && text().isEmpty())
            m_suggestions->ask();
        else
            Q_EMIT left();
        return;
    default:
        QueryLineEdit::keyPressEvent(event);
    }
}

void QueryFilterCell::mousePressEvent(QMouseEvent *event)
{
    QueryLineEdit::mousePressEvent(event);
    if (hasChoices() && text().isEmpty())
        m_suggestions->ask();
}

bool QueryFilterCell::focusNextPrevChild(bool next)
{
    Q_EMIT stepRequested(next ? 1 : -1);
    return true;
}

} // namespace vinculo::ui
