// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/querylineedit.h"

#include <QInputMethodEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace vinculo::ui {

namespace {

constexpr qsizetype kMostMarks = 40;

} // namespace

QueryLineEdit::QueryLineEdit(Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QueryLineEdit::paintMarks);
}

void QueryLineEdit::setMarks(const QList<models::TextSpan> &marks)
{
    m_marks = marks.first(qMin(marks.size(), kMostMarks));
    paintMarks();
}

void QueryLineEdit::paintMarks()
{
    if (m_isComposing)
        return;
    // A line edit formats its text for nobody but input methods; an event of theirs without any text is the
    // one way to underline that also scrolls, selects and wraps bidirectional text rightly.
    QList<QInputMethodEvent::Attribute> attributes;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(m_theme.color(Theme::Role::Problem));
    const int size = static_cast<int>(text().size());
    for (const models::TextSpan &mark : std::as_const(m_marks)) {
        // A mark at the very end (a value is missing) needs something to stand under.
        const int begin = std::clamp(mark.position, 0, qMax(0, size - 1));
        const int length = qMin(qMax(1, mark.length), size - begin);
        if (length > 0)
            attributes.append({QInputMethodEvent::TextFormat, begin - cursorPosition(), length, wrong});
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void QueryLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing)
        paintMarks();
}

void QueryLineEdit::focusOutEvent(QFocusEvent *event)
{
    m_isComposing = false;
    QLineEdit::focusOutEvent(event);
    paintMarks();
}

void QueryLineEdit::replaceText(const QString &wanted)
{
    const QString now = text();
    if (now == wanted)
        return;
    const qsizetype shorter = qMin(now.size(), wanted.size());
    qsizetype front = 0;
    while (front < shorter && now[front] == wanted[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && now[now.size() - 1 - back] == wanted[wanted.size() - 1 - back])
        ++back;
    const int cursor = cursorPosition();
    const int changed = static_cast<int>(now.size() - front - back);
    setSelection(static_cast<int>(front), changed);
    if (changed > 0 && wanted.size() == front + back)
        del();
    else
        insert(wanted.mid(front, wanted.size() - front - back));
    if (cursor <= front)
        setCursorPosition(cursor);
}

} // namespace vinculo::ui
