// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepane.h"

#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 48;
constexpr int kTextWidth = 460;
} // namespace

StatePane::StatePane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_button(new QPushButton(m_buttonRow))
    , m_detailsToggle(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch();
    m_column = new QVBoxLayout;
    outer->addLayout(m_column);
    outer->addStretch();
    m_column->setSpacing(Theme::space(3));
    m_column->addStretch(2);
    m_sentence->setTextRole(theme, Theme::Role::Text, Theme::TextSize::Section);
    m_hint->setTextRole(theme, Theme::Role::Secondary);
    for (PlainLabel *label : {m_icon, m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(label != m_icon);
        m_column->addWidget(label, 0, Qt::AlignHCenter);
    }
    auto *row = new QHBoxLayout(m_buttonRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setProperty(Theme::kPrimaryProperty, true);
    m_button->setAutoDefault(true); // Return presses it, as in a dialog
    m_column->addWidget(m_buttonRow, 0, Qt::AlignHCenter);
    m_detailsToggle->setCheckable(true);
    m_detailsToggle->setAutoRaise(true);
    m_detailsToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setReadOnly(true);
    m_details->setFont(theme.monospace());
    m_details->setFixedHeight(130);
    m_column->addWidget(m_detailsToggle, 0, Qt::AlignHCenter);
    m_column->addWidget(m_details, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &StatePane::activated);
    connect(m_detailsToggle, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_detailsToggle->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    });
    connect(&theme, &Theme::changed, this, &StatePane::updateIcon);
}

void StatePane::updateIcon()
{
    if (!m_content)
        return;
    m_icon->setPixmap(
        m_theme.icon(m_content->icon, m_content->tone).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
}

void StatePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidths();
}

void StatePane::fitWidths()
{
    const int width = qMax(200, qMin(kTextWidth, this->width() - 2 * Theme::space(4)));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_icon, m_sentence, m_hint, m_details, m_embedded})
        if (widget)
            widget->setFixedWidth(width);
}

void StatePane::show(const StateContent &content)
{
    if (m_content == content)
        return;
    m_content = content;
    updateIcon();
    m_icon->setVisible(!content.icon.isEmpty());
    m_sentence->setText(content.sentence);
    m_hint->setText(content.hint);
    m_hint->setVisible(!content.hint.isEmpty());
    m_button->setText(content.button);
    m_button->setVisible(!content.button.isEmpty());
    setExtraActions({});
    m_buttonRow->setVisible(!content.button.isEmpty());
    setEmbedded(nullptr);
    //: folds open the technical details of an error
    m_detailsToggle->setText(tr("Details"));
    m_detailsToggle->setIcon(m_theme.icon(u"chevron-right"_s));
    m_detailsToggle->setChecked(false);
    m_detailsToggle->setVisible(!content.details.isEmpty());
    m_details->setPlainText(content.details);
    //: accessible name of the technical details of an error
    m_details->setAccessibleName(tr("Details of the error"));
    m_details->hide();
    setAccessibleName(content.sentence);
}

void StatePane::setExtraActions(const QList<QAction *> &actions)
{
    if (m_extraActions == actions)
        return;
    m_extraActions = actions;
    for (QPushButton *button : std::as_const(m_extra)) {
        button->hide();
        button->deleteLater(); // it may be the sender
    }
    m_extra.clear();
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), m_buttonRow);
        const bool isFirst = m_extra.isEmpty() && m_content && m_content->button.isEmpty();
        button->setProperty(Theme::kPrimaryProperty, isFirst);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttonRow->layout()->addWidget(button);
        m_extra.append(button);
    }
    m_buttonRow->setVisible((m_content && !m_content->button.isEmpty()) || !actions.isEmpty());
}

void StatePane::setEmbedded(QWidget *widget)
{
    if (m_embedded == widget)
        return;
    if (m_embedded) {
        m_column->removeWidget(m_embedded);
        m_embedded->hide();
    }
    m_embedded = widget;
    if (!widget)
        return;
    widget->setParent(this);
    m_column->insertWidget(m_column->indexOf(m_buttonRow), widget, 0, Qt::AlignHCenter);
    widget->show();
    fitWidths();
}

void StatePane::focusFirst()
{
    // Without a button the pane itself holds the focus: a screen reader reads its sentence.
    QWidget *target = this;
    if (m_content && !m_content->button.isEmpty())
        target = m_button;
    else if (!m_extra.isEmpty())
        target = m_extra.first();
    target->setFocus(Qt::OtherFocusReason);
}

QString StatePane::sentence() const
{
    return m_sentence->text();
}

} // namespace vinculo::ui
