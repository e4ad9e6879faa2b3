// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/duplicatesidepane.h"

#include "models/duplicates/duplicatewords.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/pages/duplicates/comparisondelegate.h"
#include "ui/pages/duplicates/duplicatesnotes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::DuplicateComparison;
using models::DuplicateFinder;
using models::DuplicateGroup;
using models::DuplicateVerdict;

namespace {

constexpr int kLeastColumn = 190; //!< in pixels
constexpr int kMostColumn = 420;

} // namespace

DuplicateSidePane::DuplicateSidePane(Theme &theme, DuplicateFinder &finder, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_finder(finder)
    , m_model(finder)
{
    build();
    connect(&m_finder, &DuplicateFinder::ticksChanged, this, &DuplicateSidePane::refresh);
    connect(&m_finder, &DuplicateFinder::historyChanged, this, [this] {
        refresh();
        fitColumns();
    });
    connect(&m_model, &DuplicateComparison::refused, this, &DuplicateSidePane::onRefused);
    connect(m_view, &TableView::opened, this, &DuplicateSidePane::openLink);
    connect(m_view, &TableView::peeked, this, &DuplicateSidePane::toggle);
    connect(m_tick, &QPushButton::clicked, this, [this] {
        if (m_model.group())
            m_finder.tickSuggestion(*m_model.group());
    });
}

DuplicateSidePane::~DuplicateSidePane()
{
    m_view->setModel(nullptr);
}

void DuplicateSidePane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), 0);
    line->setSpacing(Theme::space(2));
    m_reason = new PlainLabel(this);
    m_reason->setWordWrap(true);
    m_tick = new QPushButton(this);
    m_tick->setObjectName(u"duplicatesTick"_s);
    line->addWidget(m_reason, 1);
    line->addWidget(m_tick, 0, Qt::AlignTop);
    layout->addLayout(line);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    m_loss = new NoticeLine(m_theme, this);
    notes->addWidget(m_loss);
    layout->addLayout(notes);
    m_view = new TableView(m_theme, this);
    m_view->setObjectName(u"duplicatesSide"_s);
    m_view->setItemDelegate(new ComparisonDelegate(m_theme, m_view));
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::PreventContextMenu);
    m_view->verticalHeader()->show();
    layout->addWidget(m_view, 1);
}

void DuplicateSidePane::setGroup(std::optional<std::size_t> group)
{
    m_model.setGroup(group);
    fitColumns();
    refresh();
}

void DuplicateSidePane::fitColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, qBound(kLeastColumn, m_view->columnWidth(column), kMostColumn));
    }
}

void DuplicateSidePane::refresh()
{
    const std::optional<std::size_t> group = m_model.group();
    if (!group || *group >= m_finder.groups().groups.size()) {
        m_reason->setText({});
        m_loss->setNotice(Tone::Neutral, {});
        m_tick->setEnabled(false);
        return;
    }
    const DuplicateGroup &of = m_finder.groups().groups[*group];
    m_reason->setText(DuplicatesNotes::reason(of));
    const DuplicatesNotes::Note note = DuplicatesNotes::loss(m_finder, *group);
    m_loss->setNotice(note.tone, note.text);
    m_tick->setEnabled(of.verdict == DuplicateVerdict::KeepOne && m_finder.isHistoryKnown(*group));
}

void DuplicateSidePane::openLink(const QModelIndex &index)
{
    // Two quick clicks on a box are two ticks.
    if (index.isValid() && index.row() != DuplicateComparison::Remove)
        Q_EMIT linkRequested(m_finder.linkId(m_model.linkAt(index.column())));
}

void DuplicateSidePane::toggle(const QModelIndex &index)
{
    const QModelIndex box = m_model.index(DuplicateComparison::Remove, index.column());
    const bool isTicked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void DuplicateSidePane::onRefused(DuplicateFinder::Tick why)
{
    if (why == DuplicateFinder::Tick::LastOne)
        Q_EMIT message(tr("One completed link of each group has to stay."));
    else if (m_model.group())
        Q_EMIT message(models::DuplicateWords::verdict(m_finder.groups().groups[*m_model.group()].verdict));
}

void DuplicateSidePane::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
}

void DuplicateSidePane::retranslate()
{
    //: button: ticks what is suggested for one group
    m_tick->setText(tr("Tick the su&ggestion"));
    m_view->setAccessibleName(tr("Links of the group side by side; Space ticks"));
    m_model.retranslate();
    refresh();
}

} // namespace vinculo::ui
