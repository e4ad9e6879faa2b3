// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconcileflow.h"

#include "core/domain/resources/registry.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kQuiet(60);
constexpr qint64 kFreshSeconds = 10 * 60;

//! The words of these errors speak of ids instead of transactions.
ApiError aboutIds(ApiError error)
{
    if (error.code == "import_too_large"_L1)
        error.code = u"ids_too_large"_s;
    else if (error.code == "import_empty"_L1)
        error.code = u"ids_empty"_s;
    return error;
}

ApiError noRows()
{
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = u"ids_no_rows"_s;
    return error;
}

} // namespace

ReconcileFlow::ReconcileFlow(ListCache &lists, PeopleDirectory &people, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_links(resources::links(), lists)
    , m_load([this](Loaded loaded) { onLoaded(std::move(loaded)); })
    , m_compare([this](Compared compared) { onCompared(std::move(compared)); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kQuiet);
    connect(&m_soon, &QTimer::timeout, this, &ReconcileFlow::startCompare);
    connect(&m_links, &WholeList::changed, this, &ReconcileFlow::onLinksChanged);
    connect(&m_people, &PeopleDirectory::peopleChanged, this, [this] {
        if (m_isActive && m_hasRows)
            m_soon.start();
    });
    connect(&lists, &ListCache::linkForgotten, this, [this] {
        m_beganAt.reset(); // a link was erased: what is shown is no longer true
        if (m_isActive)
            reload();
    });
}

ReconcileFlow::~ReconcileFlow() = default;

void ReconcileFlow::setClient(api::Client *client)
{
    m_client = client;
    m_beganAt.reset();
    m_links.setClient(client);
    if (m_isActive)
        setActive(true);
}

void ReconcileFlow::setActive(bool isActive)
{
    m_isActive = isActive;
    if (!isActive)
        return;
    m_links.readKept();
    if (isDue())
        reload();
    if (!m_hasRows)
        m_soon.start();
}

bool ReconcileFlow::isDue() const
{
    return m_client && (!m_beganAt || m_beganAt->secsTo(m_clock()) >= kFreshSeconds);
}

void ReconcileFlow::reload()
{
    if (!m_client)
        return;
    m_beganAt = m_clock();
    m_links.refresh();
}

void ReconcileFlow::onLinksChanged()
{
    if (m_links.state().receivedAt != m_comparedLinks || m_links.state().isComplete != m_areLinksComplete)
        m_soon.start();
    Q_EMIT changed();
}

QString ReconcileFlow::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ReconcileFlow::openFile(const QString &path)
{
    forgetFile();
    m_path = path;
    m_load.start([path, links = m_links.rows().rows](const std::atomic_bool &) -> std::optional<Loaded> {
        Result<QByteArray> bytes = csv::load(path, idlist::kMostBytes);
        if (!bytes)
            return Loaded{
                .bytes = {}, .format = {}, .preview = {}, .columns = {}, .error = aboutIds(bytes.error())};
        const CsvFormat format = csv::detect(*bytes);
        CsvTable preview = idlist::preview(*bytes, format);
        const IdColumns columns = idlist::guess(preview, links);
        return Loaded{std::move(*bytes), format, std::move(preview), columns, {}};
    });
    setState(State::Reading);
}

void ReconcileFlow::setFormat(const CsvFormat &format)
{
    if (m_bytes.isEmpty() || format == m_format)
        return;
    m_ids.reset();
    m_isWanted = false;
    m_load.start([bytes = m_bytes, format,
                  links = m_links.rows().rows](const std::atomic_bool &) -> std::optional<Loaded> {
        CsvTable preview = idlist::preview(bytes, format);
        const IdColumns columns = idlist::guess(preview, links);
        return Loaded{bytes, format, std::move(preview), columns, {}};
    });
    setState(State::Reading);
}

void ReconcileFlow::onLoaded(Loaded loaded)
{
    m_bytes = std::move(loaded.bytes);
    m_format = loaded.format;
    m_preview = std::move(loaded.preview);
    m_columns = loaded.columns;
    m_error = std::move(loaded.error);
    if (!m_error && m_preview.rows.empty())
        m_error = noRows();
    Q_EMIT fileChanged();
    setState(m_error ? State::Unreadable : State::Choosing);
}

void ReconcileFlow::setColumns(const IdColumns &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_ids.reset();
    m_isWanted = false;
    if (m_state == State::Unreadable && !m_preview.rows.empty()) { // another column may have ids
        m_error.reset();
        m_state = State::Choosing;
    }
    Q_EMIT fileChanged();
    if (m_state == State::Comparing || m_state == State::Compared) {
        m_state = State::Choosing;
        startCompare(); // rows of other columns must not stay
    }
    Q_EMIT changed();
}

bool ReconcileFlow::canCompare() const
{
    return !m_bytes.isEmpty() && !m_error && m_columns.id >= 0 && m_links.state().receivedAt &&
           m_state != State::Reading && m_state != State::Comparing;
}

void ReconcileFlow::compare()
{
    if (!canCompare())
        return;
    m_isWanted = true;
    setState(State::Comparing);
    startCompare();
}

void ReconcileFlow::forgetFile()
{
    m_load.cancel();
    m_path.clear();
    m_bytes.clear();
    m_preview = {};
    m_format = {};
    m_columns = {};
    m_error.reset();
    m_ids.reset();
    m_isWanted = false;
    const bool wasCompared = m_state == State::Compared || m_state == State::Comparing;
    Q_EMIT fileChanged();
    setState(State::NoFile);
    if (wasCompared)
        startCompare();
}

void ReconcileFlow::startCompare()
{
    m_soon.stop();
    const WholeListState links = m_links.state();
    if (!links.receivedAt)
        return;
    const QByteArray bytes = m_isWanted && !m_ids ? m_bytes : QByteArray();
    m_compare.start([input = ReconcileInput{.links = m_links.rows().rows,
                                            .ids = m_isWanted ? m_ids : nullptr,
                                            .people = m_people.index()->sharedPeople()},
                     bytes, format = m_format, columns = m_columns,
                     links](const std::atomic_bool &isCancelled) mutable -> std::optional<Compared> {
        if (!bytes.isEmpty()) {
            auto ids = idlist::read(bytes, format, columns, isCancelled);
            if (!ids)
                return {};
            input.ids = std::make_shared<const IdList>(std::move(*ids));
        }
        auto result = reconcile(input, isCancelled);
        if (!result)
            return {};
        auto shared = std::make_shared<const Reconciliation>(std::move(*result));
        std::vector<api::ChunkPtr> rows = reconcileRows(*shared);
        return Compared{input.ids, std::move(shared), std::move(rows), links.receivedAt, links.isComplete};
    });
    Q_EMIT changed();
}

void ReconcileFlow::onCompared(Compared compared)
{
    if (m_isWanted)
        m_ids = compared.ids;
    m_result = std::move(compared.result);
    m_rows = std::move(compared.rows);
    m_comparedLinks = compared.linksAt;
    m_areLinksComplete = compared.isComplete;
    m_hasRows = true;
    if (m_isWanted && m_ids && m_ids->ids.empty()) {
        m_error = noRows();
        m_isWanted = false;
        m_state = State::Unreadable;
    } else if (m_isWanted) {
        m_state = State::Compared;
    }
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

ReconcileFlow::Obstacle ReconcileFlow::obstacle() const
{
    if (m_state != State::Compared || !m_ids)
        return Obstacle::NotCompared;
    const WholeListState links = m_links.state();
    if (!links.isComplete || links.isKept || links.isLoading || links.receivedAt != m_comparedLinks)
        return Obstacle::LinksIncomplete;
    if (m_ids->isCut || m_ids->bad > 0)
        return Obstacle::FileIncomplete;
    return m_result->counts.matched == 0 ? Obstacle::NothingMatches : Obstacle::None;
}

void ReconcileFlow::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace vinculo::models
