// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QStyle>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setOpenExternalLinks(false);
    setText(text);
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    if (mode != Qt::ElideNone)
        setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    updateGeometry();
    update();
}

void PlainLabel::setTextRole(const Theme &theme, Theme::Role role, Theme::TextSize size)
{
    setFont(theme.font(size));
    const bool first = !m_theme;
    m_theme = &theme;
    m_role = role;
    const auto paint = [this] {
        QPalette own = palette();
        // Labels on a widget with a base background paint with Text instead of WindowText.
        own.setColor(QPalette::WindowText, m_theme->color(m_role));
        own.setColor(QPalette::Text, m_theme->color(m_role));
        setPalette(own);
    };
    if (first)
        connect(&theme, &Theme::changed, this, paint);
    paint();
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elide != Qt::ElideNone)
        size.setWidth(qMin(size.width(), fontMetrics().averageCharWidth() * 6));
    return size;
}

QString PlainLabel::toolTipText(const QString &plain)
{
    return plain.isEmpty() ? QString()
                           : u"<qt>"_s + plain.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

//! Without a description of its own a label is described by its tool tip, and its markup would be read aloud.
void PlainLabel::setTip(const QString &tip)
{
    const QString markup = toolTipText(tip);
    if (markup == toolTip())
        return;
    setToolTip(markup);
    setAccessibleDescription(tip);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    const QRect inner = contentsRect();
    if (m_elide == Qt::ElideNone || fontMetrics().horizontalAdvance(text()) <= inner.width()) {
        if (m_elide != Qt::ElideNone)
            setTip({});
        return QLabel::paintEvent(event);
    }
    setTip(text());
    QPainter painter(this);
    style()->drawItemText(&painter, inner, static_cast<int>(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), m_elide, inner.width()), foregroundRole());
}

} // namespace vinculo::ui
