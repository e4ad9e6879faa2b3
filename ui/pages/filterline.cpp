// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterline.h"

#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/filterpopup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

FilterLine::FilterLine(Theme &theme, models::FilterSet &filters, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(filters)
    , m_words(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_chips(new FilterChipBar(theme, filters, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    auto *line = new QHBoxLayout;
    m_words->setObjectName(u"quickFilter"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_words->setMaximumWidth(420);
    m_words->addAction(theme.icon(u"search"_s, Theme::Role::Secondary), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_button->setIcon(theme.icon(u"filter"_s));
    line->addWidget(m_words, 3);
    line->addWidget(m_button);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT wordsChanged(m_words->text()); });
    connect(m_button, &QPushButton::clicked, this, [this] { openPopup({}); });
    connect(m_chips, &FilterChipBar::editRequested, this, &FilterLine::openPopup);
    retranslate();
}

QString FilterLine::words() const
{
    return m_words->text();
}

void FilterLine::setWords(const QString &words)
{
    m_words->setText(words);
}

void FilterLine::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterLine::retranslate()
{
    m_words->setPlaceholderText(tr("Search the loaded rows"));
    m_words->setAccessibleName(tr("Search the loaded rows"));
    //: button: opens the filters Belvo offers for this list
    m_button->setText(tr("Fil&ter"));
    m_button->setToolTip(tr("Filter at Belvo"));
    m_button->setVisible(!m_filters.spec().filters.empty());
    m_chips->rebuild();
}

void FilterLine::openPopup(const QString &key)
{
    auto *popup = new FilterPopup(m_theme, m_filters, this);
    popup->popup(m_button, key);
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vinculo::ui
