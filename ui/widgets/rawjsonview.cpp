// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rawjsonview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

#include <functional>
#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

//! Tells when its text is taken out: by key, by menu, dragged, or selected where that alone copies.
class WatchedText : public QPlainTextEdit
{
public:
    WatchedText(std::function<void()> onTaken, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_onTaken(std::move(onTaken))
    {
    }

protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        m_onTaken();
        return QPlainTextEdit::createMimeDataFromSelection();
    }

private:
    std::function<void()> m_onTaken;
};

} // namespace

RawJsonView::RawJsonView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fold(new QToolButton(this))
    , m_reveal(new QCheckBox(this))
    , m_copy(new QToolButton(this))
    , m_text(new WatchedText([this] { noteCopied(); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(theme.icon(u"copy"_s, Theme::Role::Secondary));
    row->addWidget(m_fold);
    row->addStretch();
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    layout->addLayout(row);
    m_text->setReadOnly(true);
    m_text->setFont(theme.monospace());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(220);
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text);
    connect(m_fold, &QToolButton::toggled, this, &RawJsonView::refresh);
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool isShown) {
        refresh();
        if (isShown)
            Q_EMIT revealed();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_reveal->isChecked() ? m_pretty : m_masked);
        noteCopied();
    });
    retranslate();
    refresh();
}

void RawJsonView::retranslate()
{
    //: detail pane: folds open the record as the server sent it
    m_fold->setText(tr("Raw JSON"));
    //: switch beside the raw JSON
    m_reveal->setText(tr("Show personal data"));
    m_copy->setToolTip(tr("Copy the JSON as shown"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_text->setAccessibleName(tr("The record as the server sent it"));
}

void RawJsonView::setJson(const QString &pretty, const QString &masked)
{
    m_pretty = pretty;
    m_masked = masked;
    hideValues();
    refresh();
}

void RawJsonView::noteCopied()
{
    if (m_reveal->isChecked())
        Q_EMIT revealedCopied();
}

void RawJsonView::hideValues()
{
    m_reveal->setChecked(false);
}

void RawJsonView::refresh()
{
    const bool open = m_fold->isChecked();
    m_fold->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reveal, m_copy, m_text})
        widget->setVisible(open);
    const QString text = open ? (m_reveal->isChecked() ? m_pretty : m_masked) : QString();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

} // namespace vinculo::ui
