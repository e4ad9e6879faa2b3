// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterpopup.h"

#include "ui/widgets/filtereditor.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

FilterPopup::FilterPopup(Theme &theme, models::FilterSet &filters, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_filters(filters)
    , m_list(new QListWidget(this))
    , m_editors(new QStackedWidget(this))
    , m_title(new PlainLabel(this))
    , m_clear(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int gap = Theme::space(3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    //: accessible name of the list of filters
    m_list->setAccessibleName(tr("Filter by"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const FilterSpec &filter : filters.spec().filters) {
        auto *item = new QListWidgetItem(models::FilterSet::label(filters.spec(), filter), m_list);
        const bool active = std::ranges::any_of(filters.filters(), [&](const api::ListFilter &set) {
            return set.key.toStdString() == filter.key;
        });
        QFont font = m_list->font();
        font.setBold(active);
        item->setFont(font);
    }
    m_list->setFixedWidth(qBound(150, m_list->sizeHintForColumn(0) + 32, 230));
    layout->addWidget(m_list);
    auto *right = new QVBoxLayout;
    m_title->setTextRole(theme, Theme::Role::Text, Theme::TextSize::Section);
    m_title->setWordWrap(true);
    right->addWidget(m_title);
    right->addWidget(m_editors, 1);
    auto *buttons = new QHBoxLayout;
    //: button: takes this filter away
    m_clear->setText(tr("&Clear"));
    m_clear->setAutoDefault(false);
    //: button: filters the list at Belvo
    m_apply->setText(tr("&Apply"));
    m_apply->setProperty(Theme::kPrimaryProperty, true);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    right->addLayout(buttons);
    layout->addLayout(right, 1);
    setMinimumSize(540, 280);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilterPopup::showEditor);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    connect(m_clear, &QPushButton::clicked, this, &FilterPopup::clearCurrent);
}

void FilterPopup::showEditor(int row)
{
    if (row < 0)
        return;
    const auto &filters = m_filters.spec().filters;
    const FilterSpec &filter = filters[static_cast<std::size_t>(row)];
    m_title->setText(models::FilterSet::label(m_filters.spec(), filter));
    m_clear->setVisible(!filter.required);
    for (int i = 0; i < m_editors->count(); ++i)
        if (auto *editor = qobject_cast<FilterEditor *>(m_editors->widget(i)); &editor->filter() == &filter)
            return m_editors->setCurrentWidget(editor);
    auto *editor = new FilterEditor(m_filters.spec(), filter, m_editors);
    editor->setValue(m_filters.filters());
    connect(editor, &FilterEditor::submitted, this, &FilterPopup::apply);
    m_editors->addWidget(editor);
    m_editors->setCurrentWidget(editor);
    setTabOrder(m_list, editor);
    setTabOrder(editor, m_clear);
    setTabOrder(m_clear, m_apply);
}

FilterEditor *FilterPopup::currentEditor() const
{
    return qobject_cast<FilterEditor *>(m_editors->currentWidget());
}

void FilterPopup::apply()
{
    FilterEditor *editor = currentEditor();
    if (!editor || !editor->validate())
        return;
    const QList<api::ListFilter> value = editor->value();
    const std::string_view key = editor->filter().key;
    const QString wanted = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    const QList<api::ListFilter> before = m_filters.filters();
    for (const api::ListFilter &filter : before)
        if (filter.key == wanted && !value.contains(filter))
            m_filters.remove(filter);
    for (const api::ListFilter &filter : value)
        m_filters.set(filter);
    close();
}

void FilterPopup::clearCurrent()
{
    if (FilterEditor *editor = currentEditor()) {
        editor->clear();
        apply();
    }
}

void FilterPopup::popup(QWidget *anchor, const QString &key)
{
    int row = 0;
    for (std::size_t i = 0; i < m_filters.spec().filters.size(); ++i) {
        const std::string_view at = m_filters.spec().filters[i].key;
        if (!key.isEmpty() && key == QString::fromUtf8(at.data(), static_cast<qsizetype>(at.size())))
            row = static_cast<int>(i);
    }
    m_list->setCurrentRow(row);
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    if (FilterEditor *editor = key.isEmpty() ? nullptr : currentEditor())
        editor->focusFirst();
    else
        m_list->setFocus();
}

void FilterPopup::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Role::Surface));
    painter.setPen(m_theme.color(Theme::Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vinculo::ui
