// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryhelp.h"

#include "models/query/queryexamples.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QPainter>
#include <QScreen>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 560;
}

QueryHelp::QueryHelp(Theme &theme, const models::QueryState &state, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"queryHelp"_s);
    setAccessibleName(tr("What can be typed into the search field"));
    auto *layout = new QVBoxLayout(this);
    const int gap = Theme::space(4);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(Theme::space(2));
    addText(*layout, tr("What can be typed into the search field"), true);
    addText(*layout,
            tr("Words are looked for in all columns of text, whatever their case or accents. Conditions "
               "stand side by side and must all hold; OR between two means either, a hyphen in front of one "
               "means not."),
            false);
    addExamples(*layout, state);
    addText(*layout,
            tr("%1 suggests columns and values. Enter asks Belvo for what it can filter by itself.")
                .arg(QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText)),
            false);
    setFixedWidth(kWidth);
}

void QueryHelp::addText(QVBoxLayout &layout, const QString &text, bool isTitle)
{
    auto *label = new PlainLabel(text, this);
    label->setTextRole(m_theme, isTitle ? Theme::Role::Text : Theme::Role::Secondary,
                       isTitle ? Theme::TextSize::Section : Theme::TextSize::Body);
    label->setWordWrap(true);
    layout.addWidget(label);
}

void QueryHelp::addExamples(QVBoxLayout &layout, const models::QueryState &state)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const models::QueryExamples examples(state);
    for (const models::QueryExample &example : examples.examples()) {
        const int row = grid->rowCount();
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(m_theme.monospace());
        button->setText(QString(example.text).replace(u'&', u"&&"_s));
        //: accessible name of a button; %1 an example of a search, %2 its meaning
        button->setAccessibleName(tr("%1: %2").arg(example.text, example.words));
        connect(button, &QToolButton::clicked, this, [this, text = example.text] {
            Q_EMIT exampleChosen(text);
            close();
        });
        auto *words = new PlainLabel(example.words, this);
        words->setTextRole(m_theme, Theme::Role::Secondary);
        words->setElideMode(Qt::ElideRight);
        words->setToolTip(PlainLabel::toolTipText(example.words));
        grid->addWidget(button, row, 0, Qt::AlignLeft);
        grid->addWidget(words, row, 1);
    }
    layout.addLayout(grid);
}

void QueryHelp::popup(QWidget *anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    if (auto *first = findChild<QToolButton *>())
        first->setFocus();
}

void QueryHelp::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Role::Surface));
    painter.setPen(m_theme.color(Theme::Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vinculo::ui
