// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/loglinksview.h"

#include "ui/pages/calllog/logcolumns.h"
#include "ui/text/environmenttext.h"
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
    m_progress->setObjectName(u"logCheckProgress"_s);
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
    m_asked = {};
    if (m_log.answer())
        m_asked = models::askableLinks(*m_log.lines(), *m_log.answer(), m_context.profile.environment);
    m_check.start(m_asked.ids);
    if (m_asked.ids.isEmpty())
        m_tick->setChecked(false); // the text beside it says why
}

QString LogLinksView::progressText() const
{
    const QLocale locale;
    const auto number = [&locale](qsizetype count) { return locale.toString(qlonglong(count)); };
    if (m_check.error())
        return errorText(*m_check.error()).what;
    if (m_asked.foreign > 0 && m_asked.ids.isEmpty()) {
        QStringList others;
        if (m_asked.hasProduction)
            others << environmentName(Environment::Production);
        if (m_asked.hasSandbox)
            others << environmentName(Environment::Sandbox);
        //: %1 environments that the log names, %2 the environment of the profile
        return tr("The log is about %1, this profile about %2: its keys know none of these links. Nothing "
                  "was asked.")
            .arg(locale.createSeparatedList(others), environmentName(m_context.profile.environment));
    }
    if (m_check.total() > 0) {
        //: %1 links asked about, %2 of all, %3 those that work now, %4 those that Belvo does not know
        const QString progress =
            tr("%1 of %2 asked: %3 valid now, %4 not at Belvo")
                .arg(number(m_check.done()), number(m_check.total()), number(m_check.count(u"valid"_s)),
                     number(m_check.count(LinkCheck::kGone)));
        if (m_asked.foreign == 0)
            return progress;
        //: %1 "5 of 7 asked…", %n links that were not asked about
        return tr("%1 · %Ln of another environment left out", nullptr, int(m_asked.foreign)).arg(progress);
    }
    return m_check.hasClient() ? tr("Reads the links that failed from Belvo; changes nothing.")
                               : tr("Needs a connection. Everything else works without one.");
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
    m_progress->setText(progressText());
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
    m_asked = {};
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
