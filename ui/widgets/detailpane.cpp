// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailpane.h"

#include "models/detail/detailseries.h"
#include "models/table/cellformatter.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/detailtable.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rawjsonview.h"
#include "ui/widgets/recordhead.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
//! Inside a flat button, before its icon or text. The body starts that much further out, and what is not such
//! a button is set in again, so that icons line up with labels.
constexpr int kButtonPadding = 4;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

DetailPane::DetailPane(Theme &theme, models::RevealState &reveal, const RecordDirectory &directory,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reveal(reveal)
    , m_directory(directory)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead(*layout);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget(m_scroll);
    m_body->setBackgroundRole(QPalette::Base);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(kMargin - kButtonPadding, 0, kMargin, kMargin);
    m_bodyLayout->setSpacing(0);
    m_json = new RawJsonView(theme, m_body);
    connect(m_json, &RawJsonView::revealed, this,
            [this] { m_reveal.noteShown(resourceName(), m_detail.id, u"*"_s); });
    connect(m_json, &RawJsonView::revealedCopied, this,
            [this] { m_reveal.noteCopied(resourceName(), u"json"_s); });
    m_scroll->setWidget(m_body);
    layout->addWidget(m_scroll, 1);
    m_nothing = new PlainLabel(this);
    m_nothing->setTextRole(theme, Theme::Role::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(kMargin);
    layout->addWidget(m_nothing, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(20);
    connect(&m_later, &QTimer::timeout, this, &DetailPane::rebuild);
    connect(&m_reveal, &models::RevealState::changed, this, &DetailPane::updateMasks);
    connect(&m_directory, &RecordDirectory::changed, &m_later, qOverload<>(&QTimer::start));
    retranslate();
}

DetailPane::~DetailPane() = default;

void DetailPane::buildHead(QVBoxLayout &layout)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 12, 8, 8);
    head->setSpacing(4);
    auto *top = new QHBoxLayout;
    m_kind = new PlainLabel(this);
    m_kind->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_environment = new PlainLabel(this);
    m_environment->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setIcon(m_theme.icon(u"close"_s, Theme::Role::Secondary));
    top->addWidget(m_kind);
    top->addStretch();
    top->addWidget(m_environment);
    top->addWidget(m_close);
    head->addLayout(top);
    m_head = new RecordHead(m_theme, m_reveal, this);
    head->addWidget(m_head);
    m_actionRow = new QWidget(this);
    auto *actions = new QHBoxLayout(m_actionRow);
    actions->setContentsMargins(0, 6, 8, 4);
    head->addWidget(m_actionRow);
    layout.addLayout(head);
    connect(m_close, &QToolButton::clicked, this, &DetailPane::closeRequested);
}

QString DetailPane::resourceName() const
{
    return m_spec ? fromView(m_spec->name) : QString();
}

bool DetailPane::isRevealed(const QString &path) const
{
    return m_reveal.isRevealed(resourceName(), m_detail.id, path);
}

void DetailPane::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_environment->setText(EnvironmentBand::environmentName(profile.environment));
}

void DetailPane::setRecord(const ResourceSpec *spec, const QByteArray &raw)
{
    if (spec == m_spec && raw == m_raw)
        return;
    m_spec = spec;
    m_raw = raw;
    m_showEmpty = false;
    m_later.start();
}

void DetailPane::setInstitutionTitles(const std::function<QString(const QString &name)> &titles)
{
    m_head->setInstitutionTitles(titles);
    retitle();
}

void DetailPane::retitle()
{
    if (m_spec && !m_raw.isEmpty() && !m_later.isActive())
        m_head->setRecord(*m_spec, m_detail);
}

void DetailPane::setActions(const QList<QAction *> &actions)
{
    if (m_actions == actions)
        return;
    m_actions = actions;
    fillActions();
}

void DetailPane::fillActions()
{
    auto *layout = static_cast<QHBoxLayout *>(m_actionRow->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // an action of this row may be running
        }
        delete item;
    }
    m_actionRow->setVisible(!m_actions.isEmpty());
    if (m_actions.isEmpty())
        return;
    QAction *first = m_actions.first();
    auto *primary = new QPushButton(m_actionRow);
    const auto follow = [primary, first] {
        primary->setText(first->text());
        primary->setIcon(first->icon());
        primary->setEnabled(first->isEnabled());
        primary->setToolTip(first->toolTip());
        primary->setVisible(first->isVisible());
    };
    connect(first, &QAction::changed, primary, follow);
    connect(primary, &QPushButton::clicked, first, &QAction::trigger);
    follow();
    layout->addWidget(primary);
    if (m_actions.size() > 1) {
        auto *more = new QToolButton(m_actionRow);
        more->setIcon(m_theme.icon(u"more"_s));
        //: button that opens the remaining actions on a record
        more->setToolTip(tr("More actions"));
        more->setAccessibleName(more->toolTip());
        more->setAutoRaise(true);
        more->setFocusPolicy(Qt::TabFocus);
        more->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(more);
        menu->addActions(m_actions.mid(1));
        more->setMenu(menu);
        layout->addWidget(more);
    }
    layout->addStretch();
}

void DetailPane::retranslate()
{
    setAccessibleName(tr("Details of the selected record"));
    m_nothing->setText(tr("Select a row to see everything about it."));
    //: tool tip
    m_close->setToolTip(tr("Close the details (F4)"));
    m_close->setAccessibleName(tr("Close the details"));
    m_json->retranslate();
    setProfile(m_profile);
    fillActions();
    rebuild();
}

void DetailPane::rebuild()
{
    m_later.stop();
    const bool any = m_spec && !m_raw.isEmpty();
    m_scroll->setVisible(any);
    m_nothing->setVisible(!any);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_head, m_environment})
        widget->setVisible(any);
    m_actionRow->setVisible(any && !m_actions.isEmpty());
    if (!any) {
        m_detail = {};
        m_head->clear();
        return;
    }
    const QString before = m_detail.id;
    m_detail = models::makeRecordDetail(*m_spec, m_raw);
    m_body->setUpdatesEnabled(false);
    clearBody();
    m_kind->setText(models::CellFormatter::title(*m_spec));
    m_head->setRecord(*m_spec, m_detail);
    fillRelated();
    fillSections();
    m_json->setJson(m_detail.prettyJson, m_detail.maskedJson);
    m_bodyLayout->addSpacing(Theme::space(3));
    m_bodyLayout->addWidget(m_json);
    m_bodyLayout->addStretch();
    m_body->setUpdatesEnabled(true);
    if (m_detail.id != before)
        m_scroll->ensureVisible(0, 0);
}

void DetailPane::clearBody()
{
    while (QLayoutItem *item = m_bodyLayout->takeAt(0))
        delete item;
    for (QWidget *part : std::as_const(m_parts)) {
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    m_tables.clear();
    for (DetailRow *row : std::as_const(m_rows))
        row->hide();
}

void DetailPane::fillRelated()
{
    for (const RelatedRecords &related : relatedRecords(*m_spec, m_detail, m_directory)) {
        auto *link = new QToolButton(m_body);
        link->setAutoRaise(true);
        link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        link->setIcon(m_theme.icon(related.icon, Theme::Role::Accent));
        link->setText(escapedAccessKeys(related.text));
        link->setFocusPolicy(Qt::StrongFocus);
        QPalette palette = link->palette();
        palette.setColor(QPalette::Active, QPalette::ButtonText, m_theme.color(Theme::Role::Accent));
        palette.setColor(QPalette::Inactive, QPalette::ButtonText, m_theme.color(Theme::Role::Accent));
        link->setPalette(palette);
        link->setEnabled(related.why.isEmpty());
        link->setToolTip(PlainLabel::toolTipText(related.why));
        connect(link, &QToolButton::clicked, this, [this, page = related.page, filters = related.filters] {
            Q_EMIT openRequested(page, filters);
        });
        m_bodyLayout->addWidget(link, 0, Qt::AlignLeft);
        m_parts.append(link);
        if (!related.why.isEmpty()) {
            auto *why = new PlainLabel(related.why, m_body);
            why->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
            why->setWordWrap(true);
            why->setContentsMargins(kButtonPadding + 21, 0, 0, 4);
            m_bodyLayout->addWidget(why);
            m_parts.append(why);
        }
    }
}

DetailRow *DetailPane::takeRow(int number)
{
    if (number < m_rows.size())
        return m_rows.at(number);
    auto *row = new DetailRow(m_theme, m_body);
    row->setContentsMargins(kButtonPadding, 0, 0, 0);
    connect(row, &DetailRow::revealRequested, this, [this](const QString &path, bool reveal) {
        if (reveal)
            m_reveal.reveal(resourceName(), m_detail.id, path);
        else
            m_reveal.hide(resourceName(), m_detail.id, path);
    });
    connect(row, &DetailRow::revealedCopied, this, &DetailPane::noteCopied);
    m_rows.append(row);
    return row;
}

void DetailPane::addSection(const models::DetailSection &section, int &usedRows, int &hiddenLines)
{
    constexpr int kMostRows = 400; // a hostile record may have a million fields; the raw JSON has them all
    bool titled = section.title.isEmpty();
    if (titled)
        m_bodyLayout->addSpacing(Theme::space(3));
    for (const models::DetailLine &line : section.lines) {
        if (usedRows >= kMostRows)
            return;
        if (line.raw.isEmpty() && !line.isOdd && !m_showEmpty) {
            ++hiddenLines;
            continue;
        }
        if (!titled) {
            addHeading(section.title, section.depth);
            titled = true;
        }
        DetailRow *row = takeRow(usedRows++);
        row->setExplained(m_explain);
        row->setLine(line, isRevealed(line.path));
        m_bodyLayout->addWidget(row);
        row->show();
    }
}

void DetailPane::addHeading(const QString &text, int depth)
{
    auto *title = new PlainLabel(text, m_body);
    title->setTextRole(m_theme, Theme::Role::Text,
                       depth > 1 ? Theme::TextSize::Secondary : Theme::TextSize::Section);
    title->setContentsMargins(kButtonPadding, Theme::space(depth > 1 ? 2 : 4), 0, Theme::space(1));
    title->setWordWrap(true);
    m_bodyLayout->addWidget(title);
    m_parts.append(title);
}

//! The items of a list as a table, with a chart above where the description asks for one.
void DetailPane::addList(const models::DetailList &list, int index)
{
    addHeading(tr("%1 (%2)").arg(list.title, QLocale().toString(list.sections.size())), list.depth);
    if (const auto series = models::detailSeries(m_detail, list)) {
        auto *chart = new ChartView(m_theme, models::ChartKind::Columns, m_body);
        chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        chart->setData(*series);
        m_bodyLayout->addWidget(chart);
        m_parts.append(chart);
    }
    auto *table = new DetailTable(m_theme, m_reveal, m_body);
    table->setList(m_detail, index, resourceName());
    connect(table, &DetailTable::revealRequested, this, [this](const QString &path, bool reveal) {
        if (reveal)
            m_reveal.reveal(resourceName(), m_detail.id, path);
        else
            m_reveal.hide(resourceName(), m_detail.id, path);
    });
    connect(table, &DetailTable::revealedCopied, this, &DetailPane::noteCopied);
    m_bodyLayout->addWidget(table);
    m_parts.append(table);
    m_tables.append(table);
}

void DetailPane::fillSections()
{
    int usedRows = 0;
    int hiddenLines = 0;
    for (const models::DetailSection &section : std::as_const(m_detail.sections)) {
        const bool isItem = section.list >= 0 && m_detail.lists[section.list].isTable;
        if (!isItem)
            addSection(section, usedRows, hiddenLines);
        else if (const auto &list = m_detail.lists[section.list];
                 &m_detail.sections[list.sections.constFirst()] == &section)
            addList(list, section.list);
    }
    m_bodyLayout->addSpacing(Theme::space(2));
    if (hiddenLines > 0 || m_showEmpty)
        addToggle(m_showEmpty ? tr("Hide empty fields") : tr("Show %Ln empty field(s)", nullptr, hiddenLines),
                  m_showEmpty);
    addToggle(m_explain ? tr("Hide the explanations") : tr("Explain the fields"), m_explain);
}

void DetailPane::addToggle(const QString &text, bool &state)
{
    auto *toggle = new QToolButton(m_body);
    toggle->setAutoRaise(true);
    toggle->setText(text);
    toggle->setFont(m_theme.font(Theme::TextSize::Secondary));
    toggle->setFocusPolicy(Qt::StrongFocus);
    connect(toggle, &QToolButton::clicked, this, [this, &state] {
        state = !state;
        m_later.start();
    });
    m_bodyLayout->addWidget(toggle, 0, Qt::AlignLeft);
    m_parts.append(toggle);
}

void DetailPane::noteCopied()
{
    m_reveal.noteCopied(resourceName(), u"txt"_s);
}

void DetailPane::updateMasks()
{
    if (!m_spec || m_detail.id.isEmpty())
        return;
    bool any = false;
    for (DetailRow *row : std::as_const(m_rows)) {
        if (row->isHidden())
            continue;
        row->setRevealed(isRevealed(row->line().path));
        any = any || row->isRevealed();
    }
    for (DetailTable *table : std::as_const(m_tables))
        table->updateMasks();
    if (!any)
        m_json->hideValues();
}

} // namespace vinculo::ui
