// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterline.h"

#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/filterpopup.h"
#include "ui/widgets/queryfield.h"
#include "ui/widgets/queryhelp.h"
#include "ui/widgets/querynote.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kManyRows = 20'000; //!< below, filtering takes less than anybody notices
constexpr int kTypingMs = 25;

} // namespace

FilterLine::FilterLine(Theme &theme, models::FilterSet &filters, models::QueryState &query, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(filters)
    , m_query(query)
    , m_field(new QueryField(theme, query, this))
    , m_help(new QToolButton(this))
    , m_button(new QPushButton(this))
    , m_chips(new FilterChipBar(theme, filters, query, this))
    , m_note(new QueryNote(theme, this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isBehind, false))
            Q_EMIT queryChanged();
    });
    connect(&m_query, &models::QueryState::changed, this, &FilterLine::onQueryChanged);
    connect(&m_filters, &models::FilterSet::changed, this, &FilterLine::refresh);
    connect(m_field, &QueryField::submitted, this, &FilterLine::onSubmitted);
    connect(m_field, &QueryField::left, this, &FilterLine::left);
    connect(m_field, &QueryField::helpRequested, this, &FilterLine::openHelp);
    connect(m_field, &QueryField::errorsShown, this, &FilterLine::refresh);
    connect(m_help, &QToolButton::clicked, this, &FilterLine::openHelp);
    connect(m_button, &QPushButton::clicked, this, [this] { openPopup({}); });
    connect(m_chips, &FilterChipBar::filterEditRequested, this, &FilterLine::openPopup);
    connect(m_chips, &FilterChipBar::partEditRequested, this,
            [this](qsizetype part) { m_field->select(m_query.parts().value(part).span); });
    connect(m_chips, &FilterChipBar::partRemoveRequested, this, [this](qsizetype part) {
        m_query.remove(part);
        // A condition that was taken away on purpose is one Belvo must not go on filtering by.
        if (!m_query.isEmpty() && scope().isNarrower())
            ask();
    });
    connect(m_chips, &FilterChipBar::clearRequested, this, [this] {
        m_query.clear();
        m_filters.clear();
    });
    connect(m_chips, &FilterChipBar::emptied, this, &FilterLine::focusWords);
    connect(m_note, &QueryNote::askRequested, this, &FilterLine::ask);
    connect(m_note, &QueryNote::loadAllRequested, this, &FilterLine::loadAllRequested);
    retranslate();
}

void FilterLine::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    auto *line = new QHBoxLayout;
    m_help->setObjectName(u"queryHelpButton"_s);
    m_help->setAutoRaise(true);
    m_help->setIcon(m_theme.icon(u"question"_s, Theme::Role::Secondary));
    m_button->setIcon(m_theme.icon(u"filter"_s));
    line->addWidget(m_field, 1);
    line->addWidget(m_help);
    line->addWidget(m_button);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    layout->addWidget(m_note);
}

void FilterLine::focusWords()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterLine::clear()
{
    m_query.clear();
}

void FilterLine::retranslate()
{
    m_field->retranslate();
    //: icon button beside the search field
    m_help->setText(tr("What can be typed"));
    m_help->setAccessibleName(m_help->text());
    m_help->setToolTip(tr("What can be typed (F1)"));
    //: button: opens the filters Belvo offers for this list
    m_button->setText(tr("Fil&ter"));
    m_button->setToolTip(tr("Filter at Belvo"));
    m_button->setVisible(!m_filters.spec().filters.empty());
    m_note->retranslate();
    refresh();
}

void FilterLine::setRows(const models::LoadedRows &rows)
{
    m_rows = rows;
    refresh();
}

void FilterLine::onQueryChanged()
{
    refresh();
    // A key is answered at once; those that follow faster than anybody types wait for a pause.
    m_isBehind = m_typing.isActive();
    if (!m_isBehind)
        Q_EMIT queryChanged();
    if (m_rows.loaded >= kManyRows)
        m_typing.start();
    if (m_query.isEmpty() && scope().isNarrower())
        ask();
}

void FilterLine::onSubmitted()
{
    m_query.remember();
    if (scope().isWorthAsking())
        ask();
    Q_EMIT left();
}

void FilterLine::ask()
{
    Q_EMIT askRequested(scope().askable());
}

void FilterLine::refresh()
{
    const models::QueryScope now = scope();
    m_chips->show(now);
    QueryNote::Content content;
    if (m_field->showsErrors()) {
        content.text = m_query.explanation();
        content.isError = true;
    } else {
        content.text = now.sentence();
        content.canAsk = !content.text.isEmpty() && now.isWorthAsking();
        content.canLoad = !content.text.isEmpty() && !m_rows.isComplete && !now.isNarrower();
    }
    m_note->tell(content);
}

void FilterLine::openPopup(const QString &key)
{
    auto *popup = new FilterPopup(m_theme, m_filters, this);
    popup->popup(m_button, key);
}

void FilterLine::openHelp()
{
    auto *help = new QueryHelp(m_theme, m_query, this);
    connect(help, &QueryHelp::exampleChosen, this, [this](const QString &text) {
        m_query.setText(text);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    help->popup(m_help);
}

} // namespace vinculo::ui
