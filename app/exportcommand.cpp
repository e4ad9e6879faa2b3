// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportcommand.h"

#include "models/export/exportplan.h"
#include "models/query/queryevaluator.h"
#include "models/work/workers.h"
#include "ui/text/environmenttext.h"
#include "ui/text/errortext.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace vinculo::app {

using namespace Qt::StringLiterals;
using models::FeedState;

ExportCommand::ExportCommand(const ExportOrder &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_line(order.isQuiet)
{
    connect(&m_matching, &QFutureWatcherBase::finished, this, &ExportCommand::onMatched);
    connect(&m_job, &models::ExportJob::progressed, this, [this](qint64 rows, qint64 total) {
        const QLocale locale;
        m_line.progress(tr("Writing: %1 of %2 rows").arg(locale.toString(rows), locale.toString(total)));
    });
}

ExportCommand::~ExportCommand() = default;

std::optional<Profile> ExportCommand::profile() const
{
    const QList<Profile> profiles = m_profiles.profiles();
    for (const Profile &profile : profiles)
        if (profile.id == QUuid(m_order.profile) ||
            profile.name.compare(m_order.profile, Qt::CaseInsensitive) == 0)
            return profile;
    if (m_order.profile.compare("demo"_L1, Qt::CaseInsensitive) == 0)
        return storage::ProfileStore::demoProfile();
    return std::nullopt;
}

void ExportCommand::start()
{
    m_selection.emplace(m_order);
    if (!m_selection->problem().isEmpty()) {
        m_line.error(m_selection->problem());
        end(ExitUsage);
        return;
    }
    const std::optional<Profile> found = profile();
    if (!found) {
        QStringList names;
        const QList<Profile> profiles = m_profiles.profiles();
        for (const Profile &known : profiles)
            names << known.name;
        m_line.error(
            tr("There is no profile %1. Choose from: %2.").arg(m_order.profile, names.join(u", "_s)));
        end(ExitUsage);
        return;
    }
    m_session = std::make_unique<Session>(
        *found, SessionServices{m_keychain, m_thisRun, m_profiles, m_journal, m_windows});
    connect(m_session.get(), &Session::connected, this, &ExportCommand::onConnected);
    connect(m_session.get(), &Session::failed, this, &ExportCommand::fail);
    //: %1: name of a profile
    m_line.progress(tr("Opening %1…").arg(found->name));
    m_session->open();
}

void ExportCommand::onConnected()
{
    constexpr int kLargestPage = 1000;
    m_table = std::make_unique<models::ColumnTable>(m_selection->spec());
    m_feed = std::make_unique<models::ResourceFeed>(m_session->connection()->client, *m_table);
    m_feed->setPageSize(kLargestPage, kLargestPage); // nobody waits for the first rows
    connect(m_feed.get(), &models::ResourceFeed::stateChanged, this, &ExportCommand::onFeedChanged);
    m_feed->load(m_selection->filters());
    m_feed->loadAll();
}

void ExportCommand::onFeedChanged()
{
    if (m_isOver)
        return;
    const QLocale locale;
    switch (m_feed->state()) {
    case FeedState::Idle:
        return;
    case FeedState::Partial:
        if (!m_feed->isLoadingAll()) // else on its way to the next page
            failCut();
        return;
    case FeedState::Loading:
        m_line.progress(tr("Reading from Belvo…"));
        return;
    case FeedState::More:
        m_line.progress(tr("Reading from Belvo: %1 of %2 rows")
                            .arg(locale.toString(m_feed->loaded()), locale.toString(m_feed->total())));
        return;
    case FeedState::Failed:
        fail(m_feed->error().value_or(ApiError{}));
        return;
    case FeedState::Complete:
        onLoaded();
        return;
    }
}

void ExportCommand::onLoaded()
{
    const models::FeedNotes notes = m_feed->notes();
    if (notes.foreignNext || notes.endlessNext || notes.repair == models::FeedRepair::Open)
        return failCut();
    if (notes.countChanged || notes.repeatedIds > 0)
        m_line.error(tr("The list changed while it was read. Every record is there once."));
    m_matching.setFuture(QtConcurrent::run(
        &models::workers(),
        [table = m_table->snapshot(), query = m_selection->query(), context = m_selection->context(),
         isCancelled = m_isCancelled]() -> Rows {
            const auto rows =
                models::QueryEvaluator(query, *table.spec, context).matching(table, *isCancelled);
            return rows ? Rows(std::in_place, rows->begin(), rows->end()) : Rows();
        }));
}

void ExportCommand::onMatched()
{
    if (m_isOver)
        return;
    if (Rows rows = m_matching.result())
        write(std::move(*rows));
}

void ExportCommand::write(std::vector<std::uint32_t> rows)
{
    const Profile &profile = m_session->profile();
    const models::ExportOrigin origin{.profileName = profile.name,
                                      .environment = ui::environmentName(profile.environment),
                                      .query = m_order.query,
                                      .filters = m_selection->filterSentences(),
                                      .queryIsPersonal =
                                          models::ExportPlanner::isPersonal(m_selection->query()),
                                      .madeAt = QDateTime::currentDateTimeUtc()};
    models::ExportPlan plan = models::ExportPlanner::plan(m_table->snapshot(), std::move(rows),
                                                          m_selection->fields(), m_order.options, origin);
    m_write = m_job.start(std::move(plan), isStandardOutput() ? QString() : m_order.output)
                  .then(this, [this](const Result<models::ExportSummary> &written) { onWritten(written); });
}

void ExportCommand::onWritten(const Result<models::ExportSummary> &written)
{
    if (m_isOver)
        return;
    if (!written) {
        fail(written.error());
        return;
    }
    const bool hasPersonalData = models::ExportPlanner::hasPersonalData(m_selection->fields());
    const bool isUnmasked = hasPersonalData && m_order.options.includePersonalData;
    m_journal.append(m_session->profile(),
                     HandoverRecord{.kind = HandoverRecord::Kind::Export,
                                    .atMs = QDateTime::currentMSecsSinceEpoch(),
                                    .resource = m_order.resource,
                                    .format = models::ExportPlanner::suffix(m_order.options.format),
                                    .rows = written->rows,
                                    .hasPersonalData = isUnmasked});
    QString told = tr("%Ln row(s) written.", nullptr, static_cast<int>(written->rows));
    if (hasPersonalData)
        told += u' ' + (isUnmasked ? tr("Personal data is included.") : tr("Personal data is masked."));
    m_line.tell(told);
    end(ExitDone);
}

void ExportCommand::fail(const ApiError &error)
{
    if (m_isOver)
        return;
    if (error.kind == ErrorKind::Cancelled) {
        m_line.error(tr("Interrupted. Nothing was written."));
        end(ExitInterrupted);
        return;
    }
    const ui::ErrorText text = ui::errorText(error);
    m_line.error(QStringList{text.what, text.next}.join(u' ').trimmed());
    if (error.httpStatus > 0 || !error.field.isEmpty()) // codes of our own say nothing more
        m_line.error(text.details);
    const bool isKeys = error.kind == ErrorKind::Unauthorized || error.code.startsWith("key"_L1);
    end(isKeys ? ExitKeys : ExitFailed);
}

//! A file that looks whole must be whole.
void ExportCommand::failCut()
{
    const models::FeedNotes notes = m_feed->notes();
    if (notes.foreignNext)
        m_line.error(tr("Belvo's list ended early: it led to another address, which is never followed."));
    else if (notes.endlessNext)
        m_line.error(tr("Belvo's list did not end where it should have, and was no longer followed."));
    else
        m_line.error(tr("The list changed while it was read, and rows may be missing."));
    m_line.error(tr("Nothing was written. Try again."));
    end(ExitFailed);
}

void ExportCommand::interrupt()
{
    if (m_isOver)
        return;
    *m_isCancelled = true;
    if (m_write.isPending()) {
        m_job.cancel(); // answers when the worker has removed its file
        return;
    }
    fail({.kind = ErrorKind::Cancelled});
}

void ExportCommand::end(int exitCode)
{
    m_isOver = true;
    if (m_feed)
        m_feed->cancel();
    Q_EMIT finished(exitCode);
}

} // namespace vinculo::app
