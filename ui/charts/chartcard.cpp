// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "models/table/visibletext.h"
#include "ui/charts/charttable.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ChartData;
using models::visibleText;

ChartCard::ChartCard(Theme &theme, models::ChartKind kind, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_title(new PlainLabel(this))
    , m_subject(new PlainLabel(this))
    , m_summary(new PlainLabel(this))
    , m_currency(new QComboBox(this))
    , m_more(new QToolButton(this))
    , m_failure(new QWidget(this))
    , m_failureText(new NoticeLine(theme, m_failure))
    , m_retry(new QPushButton(m_failure))
    , m_chart(new ChartView(theme, kind, this))
    , m_table(new ChartTable(theme, this))
    , m_empty(new PlainLabel(this))
    , m_notes(new PlainLabel(this))
    , m_export(new ChartExport(theme, this))
    , m_tableAction(new QAction(this))
    , m_copyAction(new QAction(this))
    , m_pngAction(new QAction(this))
    , m_svgAction(new QAction(this))
    , m_csvAction(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    // The chart keeps room for its focus ring; its drawing lines up with the words.
    const int side = Theme::space(4) - ChartView::kRing;
    layout->setContentsMargins(side, Theme::space(3), side, Theme::space(4));
    layout->setSpacing(Theme::space(1));
    buildHeader(*layout);
    buildBody(*layout);
    buildActions();
    retranslate();
    setState(State::Loading);
}

void ChartCard::buildHeader(QVBoxLayout &layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    m_title->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Section);
    m_title->setElideMode(Qt::ElideRight);
    m_subject->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_summary->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Secondary);
    m_more->setIcon(m_theme.icon(u"more"_s, Theme::Role::Secondary));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setObjectName(u"chartMore"_s);
    m_currency->setObjectName(u"chartCurrency"_s);
    m_currency->hide();
    head->addWidget(m_title, 1);
    head->addWidget(m_currency);
    head->addWidget(m_more);
    head->setContentsMargins(ChartView::kRing, 0, 0, 0);
    QSizePolicy steady = m_more->sizePolicy();
    steady.setRetainSizeWhenHidden(true); // the title does not move when the chart comes
    m_more->setSizePolicy(steady);
    layout.addLayout(head);
    for (PlainLabel *label : {m_subject, m_summary}) {
        label->setWordWrap(true);
        label->setContentsMargins(ChartView::kRing, 0, ChartView::kRing, 0);
        layout.addWidget(label);
    }
    connect(m_currency, &QComboBox::activated, this, &ChartCard::showChart);
}

void ChartCard::buildBody(QVBoxLayout &layout)
{
    auto *failure = new QHBoxLayout(m_failure);
    failure->setContentsMargins(ChartView::kRing, Theme::space(1), ChartView::kRing, Theme::space(1));
    failure->addWidget(m_failureText, 1);
    failure->addWidget(m_retry);
    m_failure->hide();
    m_failureText->setObjectName(u"chartFailure"_s);
    m_empty->setTextRole(m_theme, Theme::Role::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMinimumHeight(m_chart->minimumSizeHint().height());
    m_notes->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(ChartView::kRing, 0, ChartView::kRing, 0);
    layout.addWidget(m_failure);
    layout.addSpacing(Theme::space(1));
    layout.addWidget(m_chart, 1);
    layout.addWidget(m_table, 1);
    layout.addWidget(m_empty, 1);
    layout.addWidget(m_notes);
    connect(m_retry, &QPushButton::clicked, this, &ChartCard::retryRequested);
    connect(m_chart, &ChartView::activated, this, &ChartCard::activated);
    connect(m_table, &ChartTable::pointActivated, this, &ChartCard::activatePoint);
    connect(m_export, &ChartExport::told, this, &ChartCard::told);
    connect(m_export, &ChartExport::handedOver, this, &ChartCard::handedOver);
}

void ChartCard::buildActions()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(m_tableAction);
    menu->addSeparator();
    menu->addActions({m_copyAction, m_pngAction, m_svgAction, m_csvAction});
    m_more->setMenu(menu);
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_chart->addActions(menu->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(menu->actions());
    connect(m_tableAction, &QAction::triggered, this, [this] { showTable(!m_isTable); });
    connect(m_copyAction, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_table->table().toTabs());
        Q_EMIT told(tr("The numbers of the chart are on the clipboard."), Tone::Ok);
    });
    const auto saves = [this](QAction *action, ChartExport::Format format) {
        connect(action, &QAction::triggered, this,
                [this, format] { m_export->ask(format, m_chart->kind(), shown()); });
    };
    saves(m_pngAction, ChartExport::Format::Png);
    saves(m_svgAction, ChartExport::Format::Svg);
    saves(m_csvAction, ChartExport::Format::Csv);
}

void ChartCard::retranslate()
{
    m_tableAction->setText(m_isTable ? tr("Show as &chart") : tr("Show as &table"));
    m_copyAction->setText(tr("C&opy data"));
    m_pngAction->setText(tr("Save as &PNG…"));
    m_svgAction->setText(tr("Save as &SVG…"));
    m_csvAction->setText(tr("Save &data as CSV…"));
    m_retry->setText(tr("&Retry"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setToolTip(tr("Currency"));
    m_more->setToolTip(tr("Table, copy and files"));
    //: read aloud: the menu of a chart, %1 its title
    m_more->setAccessibleName(tr("More about %1").arg(m_title->text()));
    m_table->retranslate();
    m_summary->setText(m_chart->summary());
    m_summary->setVisible(m_state == State::Drawn && !m_summary->text().isEmpty());
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(visibleText(title));
    m_more->setAccessibleName(tr("More about %1").arg(m_title->text()));
}

void ChartCard::setState(State state)
{
    m_state = state;
    const bool isDrawn = state == State::Drawn;
    m_chart->setSkeleton(state == State::Loading);
    m_chart->setVisible(state == State::Loading || (isDrawn && !m_isTable));
    m_chart->setEnabled(isDrawn);
    m_table->setVisible(isDrawn && m_isTable);
    m_empty->setVisible(state == State::Empty);
    m_more->setVisible(isDrawn);
    m_currency->setVisible(isDrawn && m_charts.size() > 1);
    m_subject->setVisible(isDrawn && !m_subject->text().isEmpty());
    m_summary->setVisible(isDrawn && !m_summary->text().isEmpty());
    m_notes->setVisible(isDrawn && !m_notes->text().isEmpty());
}

void ChartCard::clear()
{
    m_charts.clear();
    m_chart->setData({});
    showFailure({});
    setState(State::Loading);
}

//! An empty sentence: nothing has failed. What is shown already stays, and with it the focus on its button.
void ChartCard::showFailure(const QString &sentence, bool canRetry)
{
    m_failureText->setNotice(Tone::Problem, sentence);
    m_retry->setVisible(canRetry);
    m_failure->setVisible(!sentence.isEmpty());
}

void ChartCard::setLoading()
{
    if (m_state == State::Drawn)
        return;
    showFailure({});
    setState(State::Loading);
}

void ChartCard::setCharts(const QList<ChartData> &charts, const QString &failure)
{
    QList<ChartData> filled;
    std::ranges::copy_if(charts, std::back_inserter(filled),
                         [](const ChartData &chart) { return !chart.isEmpty(); });
    if (filled.isEmpty())
        return setEmpty(tr("There is nothing to show here yet."));
    const bool isSame = m_state == State::Drawn && filled == m_charts && QLocale() == m_locale;
    m_locale = QLocale();
    showFailure(failure);
    if (isSame) // a list that has nothing to do with it has come
        return;
    const Currency chosen = m_chart->data().currency;
    m_charts = filled;
    fillCurrencies();
    const auto same = std::ranges::find(m_charts, chosen, &ChartData::currency);
    showChart(same == m_charts.end() ? 0 : static_cast<int>(same - m_charts.begin()));
}

void ChartCard::fillCurrencies()
{
    m_currency->clear();
    for (const ChartData &chart : std::as_const(m_charts))
        //: amounts whose currency is not known
        m_currency->addItem(chart.currency.isKnown() ? chart.currency.code() : tr("Other"));
}

void ChartCard::showChart(int index)
{
    const ChartData &chart = m_charts[index];
    m_currency->setCurrentIndex(index);
    setTitle(chart.title);
    m_subject->setText(visibleText(chart.subject));
    m_chart->setData(chart);
    m_table->setData(chart, m_chart->kind());
    m_summary->setText(m_chart->summary());
    QStringList notes;
    for (const QString &note : chart.notes)
        notes.append(visibleText(note));
    m_notes->setText(notes.join(u'\n'));
    setState(State::Drawn);
}

void ChartCard::setEmpty(const QString &sentence)
{
    showFailure({});
    m_charts.clear();
    m_empty->setText(sentence);
    setState(State::Empty);
}

void ChartCard::setFailed(const QString &sentence, bool canRetry)
{
    showFailure(sentence, canRetry);
    if (m_state != State::Drawn) { // and what was said of an empty list no longer holds
        m_empty->setText({});
        setState(State::Empty);
    }
}

void ChartCard::setDensity(Theme::Density density)
{
    m_chart->setDensity(density);
    m_table->setDensity(density);
}

void ChartCard::showTable(bool isTable)
{
    if (isTable == m_isTable)
        return;
    const QWidget *focused = m_isTable ? static_cast<QWidget *>(m_table) : m_chart;
    const bool hadFocus = focused->hasFocus();
    // The page below does not jump.
    m_table->setMinimumHeight(isTable ? std::min(m_chart->height(), m_chart->sizeHint().height()) : 0);
    m_isTable = isTable;
    setState(m_state);
    retranslate();
    if (hadFocus)
        (m_isTable ? static_cast<QWidget *>(m_table) : m_chart)->setFocus(Qt::OtherFocusReason);
}

void ChartCard::activatePoint(models::ChartPoint point)
{
    const QString category = point.isValid() && point.category < shown().categories.size()
                                 ? shown().categories[point.category].key
                                 : QString();
    const QString series = point.series >= 0 && point.series < shown().series.size()
                               ? shown().series[point.series].key
                               : QString();
    if (!category.isEmpty() || !series.isEmpty())
        Q_EMIT activated(category, series);
}

} // namespace vinculo::ui
