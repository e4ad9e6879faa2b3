// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/loglinksview.h"

#include "ui/pages/calllog/logcolumns.h"
#include "ui/text/errortext.h"
#include "ui/text/resourcetext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::LinkCheck;
using models::LogLinkTable;

LogLinksView::LogLinksView(const PageContext &context, models::CallLog &log, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_log(log)
{
    build();
    connect(m_tick, &QCheckBox::toggled, this, &LogLinksView::onTicked);
    connect(&m_check, &LinkCheck::changed, this, &LogLinksView::onChecked);
    connect(&log, &models::CallLog::storyChanged, this, &LogLinksView::onStory);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_log.tellStory(m_links.linkAt(current.row())); });
    connect(m_view, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT linesRequested(m_links.linesOf(index.row())); });
}

LogLinksView::~LogLinksView()
{
    m_view->setModel(nullptr);
    m_story->setModel(nullptr);
}

void LogLinksView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(1), 0, 0);
    layout->setSpacing(Theme::space(1));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    line->setSpacing(Theme::space(3));
    m_tick = new QCheckBox(this);
    m_tick->setObjectName(u"logCheckLinks"_s);
    m_progress = new PlainLabel(this);
    m_progress->setElideMode(Qt::ElideRight);
    m_progress->setTextRole(m_context.theme, Theme::Role::Secondary);
    line->addWidget(m_tick);
    line->addWidget(m_progress, 1);
    layout->addLayout(line);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_view = new TableView(m_context.theme, splitter);
    setUpLogView(*m_view, m_links, linkColumns());
    m_view->setObjectName(u"logLinks"_s);
    auto *below = new QWidget(splitter);
    auto *story = new QVBoxLayout(below);
    story->setContentsMargins(0, Theme::space(1), 0, 0);
    story->setSpacing(Theme::space(1));
    m_title = new PlainLabel(below);
    m_title->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    m_title->setElideMode(Qt::ElideMiddle);
    m_story = new TableView(m_context.theme, below);
    setUpLogView(*m_story, m_calls, storyColumns());
    m_story->setObjectName(u"logStory"_s);
    story->addWidget(m_title);
    story->addWidget(m_story, 1);
    splitter->addWidget(m_view);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
}

void LogLinksView::setConnection(api::Connection *connection)
{
    m_check.setClient(connection ? &connection->client : nullptr);
    onChecked();
}

void LogLinksView::onTicked(bool isTicked)
{
    if (!isTicked)
        return m_check.cancel();
    QStringList ids;
    if (m_log.answer())
        for (const models::LinkDamage &link : m_log.answer()->links) {
            if (ids.size() >= LinkCheck::kMostLinks)
                break;
            ids << m_log.lines()->idTexts.string(link.link);
        }
    m_check.start(ids);
}

void LogLinksView::onChecked()
{
    const bool canCheck = m_check.hasClient() && m_log.answer() && !m_log.answer()->links.empty();
    m_tick->setEnabled(canCheck || m_check.isRunning());
    QHash<QString, QString> states;
    for (auto each = m_check.statuses().cbegin(); each != m_check.statuses().cend(); ++each)
        //: state of a link: Belvo has none of this ID
        states.insert(each.key(),
                      each.value() == LinkCheck::kGone ? tr("Not at Belvo") : linkStatusName(each.value()));
    m_links.setStates(states);
    const QLocale locale;
    const auto number = [&locale](qsizetype count) { return locale.toString(qlonglong(count)); };
    if (m_check.error())
        m_progress->setText(errorText(*m_check.error()).what);
    else if (m_check.total() > 0)
        //: %1 links asked about, %2 of all, %3 those that work now, %4 those that Belvo does not know
        m_progress->setText(tr("%1 of %2 asked: %3 valid now, %4 not at Belvo")
                                .arg(number(m_check.done()), number(m_check.total()),
                                     number(m_check.count(u"valid"_s)),
                                     number(m_check.count(LinkCheck::kGone))));
    else if (m_check.hasClient())
        m_progress->setText(tr("Reads the links that failed from Belvo; changes nothing."));
    else
        m_progress->setText(tr("Needs a connection. Everything else works without one."));
    if (!m_check.isRunning() && m_check.error() && m_tick->isChecked())
        m_tick->setChecked(false);
}

void LogLinksView::onStory()
{
    const std::uint32_t link = m_log.storyLink();
    m_calls.setStory(m_log.story());
    const QString id = link == 0 || !m_log.lines() ? QString() : m_log.lines()->idTexts.string(link);
    m_title->setText(id.isEmpty() ? tr("Choose a link to see its calls in the order of time.")
                                  //: %1 id of a link
                                  : tr("Calls of %1").arg(id));
}

void LogLinksView::show(const models::LogWords &words)
{
    m_tick->setChecked(false);
    m_check.clear();
    m_links.setLog(m_log.lines(), m_log.answer(), words);
    m_calls.setLog(m_log.lines(), m_log.answer(), words);
    onStory();
    if (m_links.rowCount() > 0)
        m_view->setCurrentIndex(m_links.index(0, 0));
}

void LogLinksView::retranslate(const models::LogWords &words)
{
    //: check box: asks Belvo how the links of a log are at this moment
    m_tick->setText(tr("Check these links now"));
    m_view->setAccessibleName(tr("Links by failures"));
    m_story->setAccessibleName(tr("Calls of the chosen link"));
    m_links.retranslate(words);
    m_calls.retranslate(words);
    onChecked();
    onStory();
}

void LogLinksView::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
    m_story->setDensity(density);
}

} // namespace vinculo::ui
