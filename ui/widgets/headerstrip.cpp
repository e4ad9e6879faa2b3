// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headerstrip.h"

#include "ui/widgets/tableheader.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace vinculo::ui {

namespace {
constexpr int kHeight = 34;
constexpr int kAbove = 3;
constexpr int kSide = 3; //!< between two editors
} // namespace

HeaderStrip::HeaderStrip(QWidget *parent)
    : QWidget(parent)
    , m_scrolled(new QWidget(this))
    , m_frozen(new QWidget(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HeaderStrip::sizeHint() const
{
    return {0, qMax(kHeight, fontMetrics().height() + 16)};
}

void HeaderStrip::setHeader(TableHeader *header)
{
    m_header = header;
    arrangeSoon();
}

void HeaderStrip::clearEditors()
{
    for (QWidget *editor : std::as_const(m_editors)) {
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
    arrangeSoon();
}

QWidget *HeaderStrip::editorFor(int column, QWidget *panel)
{
    QWidget *known = m_editors.value(column);
    if (!known) {
        known = makeEditor(column, panel);
        known->installEventFilter(this);
        m_editors.insert(column, known);
    } else if (known->parentWidget() != panel) {
        const bool hadFocus = known->hasFocus();
        known->setParent(panel);
        if (hadFocus)
            known->setFocus(Qt::OtherFocusReason);
    }
    return known;
}

void HeaderStrip::arrange()
{
    if (!m_header || isHidden())
        return;
    const int frozen = m_header->frozenWidth();
    m_frozen->setGeometry(0, 0, frozen, height());
    m_scrolled->setGeometry(frozen, 0, qMax(0, width() - frozen), height());
    QWidget *before = nullptr;
    QHash<int, QWidget *> unused = m_editors;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        const bool stays = m_header->isFrozen(column);
        QWidget *editor = editorFor(column, stays ? m_frozen : m_scrolled);
        unused.remove(column);
        const int lead = m_header->leadOf(column);
        const int left = m_header->positionOf(column) - (stays ? 0 : frozen);
        editor->setGeometry(left + kSide + lead, kAbove,
                            qMax(16, m_header->sectionSize(column) - 2 * kSide - lead),
                            height() - 2 * kAbove - 1);
        editor->show();
        if (before)
            setTabOrder(before, editor);
        before = editor;
    }
    for (QWidget *editor : std::as_const(unused))
        editor->hide();
}

void HeaderStrip::arrangeSoon()
{
    // Posted events of this type are merged into one.
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

bool HeaderStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        arrange();
    return QWidget::event(event);
}

bool HeaderStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        if (const int column = m_editors.key(static_cast<QWidget *>(watched), -1); column >= 0)
            Q_EMIT editorFocused(column);
    return QWidget::eventFilter(watched, event);
}

void HeaderStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HeaderStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
    if (m_header && m_header->frozenWidth() > 0)
        painter.fillRect(QRect(m_header->frozenWidth() - 2, 0, 2, height()), palette().color(QPalette::Mid));
}

} // namespace vinculo::ui
