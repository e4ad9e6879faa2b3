// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryfield.h"

#include "models/query/querycompletion.h"
#include "ui/widgets/querysuggestions.h"

#include <QKeyEvent>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

//! One more than is read, so that a longer text is said to be too long.
constexpr int kMostCharacters = 20'001;
constexpr int kPauseMs = 700;

} // namespace

QueryField::QueryField(Theme &theme, models::QueryState &state, QWidget *parent)
    : QueryLineEdit(theme, parent)
    , m_state(state)
    , m_suggestions(
          new QuerySuggestions(theme, *this, [&state](const QString &text, int cursor, bool isAsked) {
              return models::QueryCompletion(state).suggestions(text, cursor, isAsked);
          }))
{
    setObjectName(u"quickFilter"_s);
    setClearButtonEnabled(true);
    setMaxLength(kMostCharacters);
    addAction(theme.icon(u"search"_s, Theme::Role::Secondary), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QueryField::settle);
    connect(this, &QLineEdit::textChanged, &m_state, &models::QueryState::setText);
    connect(&m_state, &models::QueryState::changed, this, &QueryField::onStateChanged);
    retranslate();
}

void QueryField::retranslate()
{
    setPlaceholderText(tr("Search this list, e.g. by words or column:value"));
    setAccessibleName(tr("Search this list"));
    refreshMarks();
}

void QueryField::onStateChanged()
{
    replaceText(m_state.text());
    const bool isTyping = hasFocus() && !m_state.errors().isEmpty();
    if (!isTyping)
        return settle();
    m_pause.start(); // until then what is shown goes on being shown, and nothing new
    refreshMarks();
    Q_EMIT errorsShown(m_showsErrors);
}

void QueryField::settle()
{
    m_pause.stop();
    m_showsErrors = !m_state.errors().isEmpty();
    refreshMarks();
    Q_EMIT errorsShown(m_showsErrors);
}

void QueryField::refreshMarks()
{
    QList<models::TextSpan> marks;
    for (const models::QueryError &error : m_state.errors()) {
        const models::TextSpan span{error.position, error.length};
        const bool isBeingTyped = hasFocus() && !m_showsErrors && span.end() >= cursorPosition() - 1;
        if (!isBeingTyped)
            marks.append(span);
    }
    setMarks(marks);
    // What a screen reader says of the field, and the line below it, are the same.
    setAccessibleDescription(m_showsErrors ? m_state.explanation() : QString());
}

void QueryField::select(models::TextSpan span)
{
    setFocus(Qt::OtherFocusReason);
    setSelection(span.position, span.length);
}

void QueryField::showSuggestions()
{
    m_suggestions->ask();
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_state.isEmpty())
            Q_EMIT left();
        else
            m_state.clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        settle();
        Q_EMIT submitted();
        return;
    case Qt::Key_Down:
        Q_EMIT left();
        return;
    case Qt::Key_F1:
        Q_EMIT helpRequested();
        return;
    default:
        QueryLineEdit::keyPressEvent(event);
    }
}

void QueryField::focusOutEvent(QFocusEvent *event)
{
    QueryLineEdit::focusOutEvent(event);
    settle();
}

} // namespace vinculo::ui
