// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/querysuggestions.h"

#include "ui/widgets/querysuggestiondelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 8;
constexpr int kNarrowest = 260;
constexpr int kWidest = 520;

} // namespace

QuerySuggestions::QuerySuggestions(Theme &theme, QLineEdit &line, Provider provider)
    : QFrame(&line)
    , m_theme(theme)
    , m_line(line)
    , m_provider(std::move(provider))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setObjectName(u"querySuggestions"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuerySuggestionDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    layout->addWidget(m_list);
    line.installEventFilter(this);
    // It becomes a child of the window, which may live longer than the line.
    connect(&line, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&line, &QLineEdit::textEdited, this, [this] { refresh(false); });
    connect(m_list, &QAbstractItemView::clicked, this, &QuerySuggestions::accept);
}

void QuerySuggestions::ask()
{
    refresh(true);
}

void QuerySuggestions::refresh(bool isAsked)
{
    const bool isWanted = isAsked || !m_line.text().isEmpty(); // not for what has just been emptied
    m_suggestions = isWanted && m_line.hasFocus() && !m_line.hasSelectedText()
                        ? m_provider(m_line.text(), m_line.cursorPosition(), isAsked)
                        : QList<models::QuerySuggestion>();
    m_model->clear();
    for (const models::QuerySuggestion &suggestion : std::as_const(m_suggestions)) {
        auto *item = new QStandardItem(suggestion.label);
        item->setData(suggestion.detail, QuerySuggestionDelegate::DetailRole);
        item->setData(suggestion.kind == models::QuerySuggestion::Kind::Operator,
                      QuerySuggestionDelegate::IsCodeRole);
        //: read aloud for a suggestion: what it is, and its wire name or what it means
        item->setData(suggestion.detail.isEmpty() ? suggestion.label
                                                  : tr("%1, %2").arg(suggestion.label, suggestion.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_suggestions.isEmpty())
        return hide();
    //: accessible name of the list under a search field
    m_list->setAccessibleName(tr("Suggestions"));
    place();
    show();
    raise();
}

void QuerySuggestions::place()
{
    QWidget *window = m_line.window();
    if (parentWidget() != window)
        setParent(window);
    const int row = qMax(1, m_list->sizeHintForRow(0));
    const int rows = qMin(kMostRows, static_cast<int>(m_suggestions.size()));
    const int wanted = m_list->sizeHintForColumn(0) + 24;
    const QPoint at = m_line.mapTo(window, QPoint(0, m_line.height() + 2));
    const int height = qMin(rows * row + 10, qMax(row + 10, window->height() - at.y() - 4));
    resize(qMin(qBound(kNarrowest, wanted, kWidest), window->width()), height);
    move(qBound(0, at.x(), window->width() - width()), at.y());
}

bool QuerySuggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return handleKey(key->key(), key->modifiers());
}

bool QuerySuggestions::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        ask();
        return true;
    }
    if (!isVisible())
        return false;
    const QModelIndex chosen = m_list->currentIndex();
    switch (key) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        choose(1);
        return true;
    case Qt::Key_Up:
        choose(-1);
        return true;
    case Qt::Key_PageDown:
        choose(kMostRows);
        return true;
    case Qt::Key_PageUp:
        choose(-kMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (chosen.isValid())
            accept(chosen);
        else
            hide();
        return chosen.isValid();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        hide();
        return false;
    default:
        return false;
    }
}

//! From nothing chosen down to the first; up from the first to nothing chosen.
void QuerySuggestions::choose(int step)
{
    const int last = m_model->rowCount() - 1;
    const int current = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int next = step > 1 ? qMin(last, qMax(0, current) + step - 1) : qMin(last, current + step);
    if (next < 0)
        m_list->setCurrentIndex({});
    else
        m_list->setCurrentIndex(m_model->index(next, 0));
}

void QuerySuggestions::accept(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_suggestions.size())
        return;
    const models::QuerySuggestion suggestion = m_suggestions.at(index.row());
    hide();
    m_line.setFocus(Qt::OtherFocusReason);
    m_line.setSelection(suggestion.span.position, suggestion.span.length);
    m_line.insert(suggestion.text);
    // The name of a column is followed by its values.
    if (suggestion.kind == models::QuerySuggestion::Kind::Field)
        refresh(false);
}

void QuerySuggestions::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Role::Surface));
    painter.setPen(m_theme.color(Theme::Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vinculo::ui
