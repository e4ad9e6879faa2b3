// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/reportwindow.h"

#include "models/detail/detailseries.h"
#include "models/table/cellformatter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/frame/card.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/detailtable.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordhead.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 20;
constexpr int kCardWidth = 380; //!< a column is at least that wide
constexpr int kMostColumns = 3;
constexpr int kLongSection = 8;      //!< rows
constexpr qsizetype kMostRows = 600; //!< a hostile record may have a million fields

constexpr std::string_view kHistory = "history";

bool hasValue(const models::DetailLine &line)
{
    return !line.raw.isEmpty() || line.isOdd;
}

} // namespace

ReportWindow::ReportWindow(Theme &theme, models::RevealState &reveal, const Profile &profile,
                           const ResourceSpec &spec, const QByteArray &raw, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_reveal(reveal)
    , m_spec(spec)
    , m_raw(raw)
    , m_historyField{{.path = kHistory,
                      .label = spec.title,
                      .type = FieldType::ObjectList,
                      .fields = spec.historyFields}}
    , m_historySpec{.name = spec.name, .trContext = spec.trContext, .fields = m_historyField}
    , m_band(new EnvironmentBand(theme, this))
    , m_kind(new PlainLabel(this))
    , m_head(new RecordHead(theme, reveal, this))
    , m_explain(new QCheckBox(this))
    , m_scroll(new QScrollArea(this))
    , m_toast(new Toast(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"reportWindow"_s);
    setWindowIcon(theme.icon(QLatin1StringView(spec.icon).toString()));
    resize(980, 720);
    m_band->setProfile(profile);
    buildHead();
    connect(m_explain, &QCheckBox::toggled, this, &ReportWindow::rebuild);
    connect(&reveal, &models::RevealState::changed, this, &ReportWindow::updateMasks);
    new QShortcut(QKeySequence(Qt::Key_Escape), this, [this] { close(); });
    new QShortcut(QKeySequence::Close, this, [this] { close(); });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_columns = wantedColumns();
        rebuild();
    });
    m_scroll->viewport()->installEventFilter(this);
    if (parent)
        move(parent->frameGeometry().center() - rect().center());
    rebuild();
}

void ReportWindow::buildHead()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, Theme::space(3), kMargin, Theme::space(2));
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space(1));
    m_kind->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    words->addWidget(m_kind);
    words->addWidget(m_head);
    head->addLayout(words, 1);
    head->addWidget(m_explain, 0, Qt::AlignBottom);
    layout->addLayout(head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
}

QString ReportWindow::resourceName() const
{
    return QString::fromUtf8(m_spec.name.data(), static_cast<qsizetype>(m_spec.name.size()));
}

void ReportWindow::rebuild()
{
    m_detail = models::makeRecordDetail(m_spec, m_raw);
    m_kind->setText(models::CellFormatter::title(m_spec));
    m_head->setRecord(m_spec, m_detail);
    //: check box above a report: shows a sentence about each field
    m_explain->setText(tr("&Explain the fields"));
    //: title of a window with one record: %1 kind of record, %2 which one
    setWindowTitle(tr("%1: %2").arg(models::CellFormatter::title(m_spec), m_head->shownTitle()));
    m_band->retranslate();
    m_parts.clear();
    m_rows.clear();
    m_tables.clear();
    m_body = new QWidget(m_scroll);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(kMargin, Theme::space(2), kMargin, kMargin);
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(Theme::space(4));
    for (const models::DetailSection &section : std::as_const(m_detail.sections)) {
        const bool isItem = section.list >= 0 && m_detail.lists[section.list].isTable;
        if (!isItem) {
            const auto rows = std::ranges::count_if(section.lines, hasValue);
            const auto charts = models::periodCharts(m_spec, m_detail, section);
            // What would make one long column takes the whole width.
            const bool isWide = !charts.isEmpty() || (section.depth == 0 && rows > kLongSection);
            if (QWidget *card = makeCard(section, charts, isWide ? m_columns : 1))
                m_parts.append({card, rows + 2, isWide});
        } else if (const auto &list = m_detail.lists[section.list];
                   &m_detail.sections[list.sections.constFirst()] == &section) {
            m_parts.append({makeList(m_detail, section.list), 0, true});
        }
    }
    if (!m_spec.historyFields.empty())
        m_parts.append({makeHistory(), 0, true});
    m_scroll->setWidget(m_body); // deletes the old one
    arrange();
}

QWidget *ReportWindow::makeCard(const models::DetailSection &section, const QList<models::ChartData> &charts,
                                int columns)
{
    if (charts.isEmpty() && std::ranges::none_of(section.lines, hasValue))
        return nullptr;
    auto *card = new Card(m_theme, m_body);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    layout->setSpacing(0);
    //: heading of the fields that stand in no part of a report
    auto *title = new PlainLabel(section.title.isEmpty() ? tr("Overview") : section.title, card);
    title->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Section);
    title->setContentsMargins(0, 0, 0, Theme::space(2));
    title->setWordWrap(true);
    layout->addWidget(title);
    addCharts(*layout, charts, columns);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(6));
    grid->setVerticalSpacing(0);
    layout->addLayout(grid);
    const auto rows = static_cast<int>(std::ranges::count_if(section.lines, hasValue));
    const int perColumn = std::max(1, (rows + columns - 1) / columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    int number = 0;
    for (const models::DetailLine &line : section.lines) {
        if (!hasValue(line) || m_rows.size() >= kMostRows)
            continue;
        auto *row = new DetailRow(m_theme, card);
        row->setExplained(m_explain->isChecked());
        row->setLine(line, m_reveal.isRevealed(resourceName(), m_detail.id, line.path));
        connect(row, &DetailRow::revealRequested, this, &ReportWindow::onRevealRequested);
        connect(row, &DetailRow::revealedCopied, this, &ReportWindow::noteCopied);
        grid->addWidget(row, number % perColumn, number / perColumn, Qt::AlignTop);
        ++number;
        m_rows.append(row);
    }
    return card;
}

//! Above the values that they are made of, beside each other; each can be turned into a table.
void ReportWindow::addCharts(QVBoxLayout &layout, const QList<models::ChartData> &charts, int columns)
{
    if (charts.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space(3));
    grid->setContentsMargins(0, 0, 0, Theme::space(3));
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    int number = 0;
    for (const models::ChartData &chart : charts) {
        auto *card = new ChartCard(m_theme, models::ChartKind::Columns, m_body);
        card->chart().setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        card->setCharts({chart});
        connect(card, &ChartCard::told, this, [this](const QString &sentence) { m_toast->tell(sentence); });
        connect(card, &ChartCard::handedOver, this, &ReportWindow::handedOver);
        grid->addWidget(card, number / columns, number % columns, Qt::AlignTop);
        ++number;
    }
    layout.addLayout(grid);
}

void ReportWindow::setHistory(const QByteArray &rows)
{
    m_history = models::makeRecordDetail(m_historySpec, "{\"history\":" + rows + '}');
    m_history.id = m_detail.id;
    for (models::DetailList &list : m_history.lists)
        //: heading over what happened to a record
        list.title = tr("History");
    m_historyProblem.clear();
    rebuild();
}

void ReportWindow::setHistoryProblem(const QString &sentence)
{
    m_historyProblem = sentence;
    rebuild();
}

//! Until it has been read, and when it cannot be, a card says so.
QWidget *ReportWindow::makeHistory()
{
    if (!m_history.lists.isEmpty() && !m_history.lists.constFirst().sections.isEmpty())
        return makeList(m_history, 0);
    auto *card = new Card(m_theme, m_body);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    auto *title = new PlainLabel(tr("History"), card);
    title->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Section);
    layout->addWidget(title);
    const bool isRead = !m_history.lists.isEmpty();
    auto *state = new PlainLabel(!m_historyProblem.isEmpty() ? m_historyProblem
                                 : isRead                    ? tr("Nothing has happened yet.")
                                                             : tr("Reading from Belvo…"),
                                 card);
    state->setTextRole(m_theme, Theme::Role::Secondary);
    state->setWordWrap(true);
    layout->addWidget(state);
    return card;
}

QWidget *ReportWindow::makeList(const models::RecordDetail &detail, int index)
{
    const models::DetailList &list = detail.lists[index];
    auto *card = new Card(m_theme, m_body);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    auto *title =
        new PlainLabel(tr("%1 (%2)").arg(list.title, QLocale().toString(list.sections.size())), card);
    title->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Section);
    layout->addWidget(title);
    if (const auto series = models::detailSeries(detail, list)) {
        auto *chart = new ChartView(m_theme, models::ChartKind::Columns, card);
        chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        chart->setData(*series);
        layout->addWidget(chart);
    }
    auto *table = new DetailTable(m_theme, m_reveal, card);
    table->setList(detail, index, resourceName());
    connect(table, &DetailTable::revealRequested, this, &ReportWindow::onRevealRequested);
    connect(table, &DetailTable::revealedCopied, this, &ReportWindow::noteCopied);
    layout->addWidget(table);
    m_tables.append(table);
    return card;
}

int ReportWindow::wantedColumns() const
{
    return std::clamp((m_scroll->viewport()->width() - 2 * kMargin) / kCardWidth, 1, kMostColumns);
}

//! Cards go under the column that has the least so far; what is wide takes the whole width below what came
//! before.
void ReportWindow::arrange()
{
    const int columns = m_columns;
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int row = 0;
    QList<QVBoxLayout *> stacks;
    QList<qsizetype> weights;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.isWide) {
            m_grid->addWidget(part.widget, ++row, 0, 1, columns);
            stacks.clear();
            ++row;
            continue;
        }
        if (stacks.isEmpty()) {
            weights = QList<qsizetype>(columns, 0);
            for (int column = 0; column < columns; ++column) {
                stacks.append(new QVBoxLayout);
                stacks.last()->setSpacing(Theme::space(4));
                m_grid->addLayout(stacks.last(), row, column, Qt::AlignTop);
            }
        }
        const auto least = std::ranges::min_element(weights) - weights.begin();
        weights[least] += part.weight;
        stacks[least]->addWidget(part.widget);
    }
    m_grid->setRowStretch(row + 1, 1);
}

void ReportWindow::onRevealRequested(const QString &path, bool reveal)
{
    if (reveal)
        m_reveal.reveal(resourceName(), m_detail.id, path);
    else
        m_reveal.hide(resourceName(), m_detail.id, path);
}

void ReportWindow::noteCopied()
{
    m_reveal.noteCopied(resourceName(), u"txt"_s);
}

void ReportWindow::updateMasks()
{
    for (DetailRow *row : std::as_const(m_rows))
        row->setRevealed(m_reveal.isRevealed(resourceName(), m_detail.id, row->line().path));
    for (DetailTable *table : std::as_const(m_tables))
        table->updateMasks();
}

void ReportWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

bool ReportWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && wantedColumns() != m_columns)
        m_later.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace vinculo::ui
