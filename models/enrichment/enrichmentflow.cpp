// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/enrichmentflow.h"

#include <QFileInfo>

#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

EnrichmentFlow::EnrichmentFlow(std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_today(today ? std::move(today) : [] { return QDate::currentDate(); })
    , m_spec(enrichment::all().front())
    , m_table(std::make_shared<CsvTable>())
    , m_mapping(ColumnMapping::guess(*m_spec, *m_table))
    , m_import(std::make_shared<CheckedImport>())
    , m_load([this](Loaded loaded) { onLoaded(std::move(loaded)); })
    , m_check([this](Checked checked) { onChecked(std::move(checked)); })
{
}

EnrichmentFlow::~EnrichmentFlow() = default;

void EnrichmentFlow::setClient(api::Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    if (m_state == State::Sending) {
        m_call = {};
        m_error.reset();
        setState(State::Unknown);
        return;
    }
    Q_EMIT changed();
}

void EnrichmentFlow::setSpec(const EnrichmentSpec &spec)
{
    if (m_spec == &spec || m_state == State::Sending)
        return;
    const EnrichmentSpec &before = *std::exchange(m_spec, &spec);
    const ColumnMapping old = std::exchange(m_mapping, ColumnMapping::guess(spec, *m_table));
    if (hasTable())
        m_mapping.carryOver(spec, before, old, true);
    m_import = std::make_shared<CheckedImport>();
    m_body.clear();
    check();
    Q_EMIT fileChanged();
    Q_EMIT changed();
}

void EnrichmentFlow::openFile(const QString &path)
{
    if (m_state == State::Sending)
        return;
    m_path = path;
    m_check.cancel();
    m_load.start([path](const std::atomic_bool &isCancelled) -> std::optional<Loaded> {
        Result<QByteArray> bytes = csv::load(path);
        if (!bytes)
            return Loaded{{}, {}, std::make_shared<CsvTable>(), std::move(bytes.error())};
        const CsvFormat format = csv::detect(*bytes);
        auto table = std::make_shared<CsvTable>(csv::read(*bytes, format, isCancelled));
        return Loaded{std::move(*bytes), format, std::move(table), {}};
    });
    setState(State::Reading);
}

void EnrichmentFlow::setFormat(const CsvFormat &format)
{
    if (format == m_format || m_bytes.isEmpty() || m_state == State::Sending)
        return;
    m_format = format;
    m_check.cancel();
    m_load.start([format, bytes = m_bytes](const std::atomic_bool &isCancelled) -> std::optional<Loaded> {
        auto table = std::make_shared<CsvTable>(csv::read(bytes, format, isCancelled));
        return Loaded{bytes, format, std::move(table), {}};
    });
    setState(State::Reading);
}

void EnrichmentFlow::onLoaded(Loaded loaded)
{
    m_bytes = std::move(loaded.bytes);
    m_format = loaded.format;
    const auto before = std::exchange(m_table, std::move(loaded.table));
    m_error = std::move(loaded.error);
    m_import = std::make_shared<CheckedImport>();
    m_body.clear();
    m_part = 0;
    m_hasChosenCells = false;
    if (!m_error) {
        // The next month's file of the same bank needs no second look.
        const bool hasSameColumns =
            before->columnCount == m_table->columnCount && before->headings == m_table->headings;
        const ColumnMapping old = std::exchange(m_mapping, ColumnMapping::guess(*m_spec, *m_table));
        m_mapping.carryOver(*m_spec, *m_spec, old, hasSameColumns);
    } else {
        Q_EMIT fileChanged();
        setState(State::Unreadable);
        return;
    }
    check();
    Q_EMIT fileChanged();
}

void EnrichmentFlow::setCellFormat(const CellFormat &format)
{
    if (m_state == State::Sending || (m_hasChosenCells && format == m_cells.format))
        return;
    m_hasChosenCells = true;
    m_cells.format = format;
    check();
}

void EnrichmentFlow::setSource(std::size_t input, const FieldSource &source)
{
    if (m_state == State::Sending || input >= m_mapping.sources.size() || m_mapping.sources[input] == source)
        return;
    m_mapping.sources[input] = source;
    check();
}

void EnrichmentFlow::setOptions(const RequestOptions &options)
{
    if (m_state == State::Sending || options == m_options)
        return;
    m_options = options;
    rebuild();
}

void EnrichmentFlow::setPart(int part)
{
    if (m_state == State::Sending || part == m_part || part < 0 || part >= std::max(1, parts()))
        return;
    m_part = part;
    rebuild();
}

bool EnrichmentFlow::hasTable() const
{
    return !m_bytes.isEmpty();
}

void EnrichmentFlow::check()
{
    if (!hasTable() || m_load.isRunning())
        return;
    m_error.reset();
    m_body.clear();
    m_check.start([spec = m_spec, table = m_table, mapping = m_mapping, options = m_options, cells = m_cells,
                   isChosen = m_hasChosenCells, part = m_part, isMapped = unmapped().isEmpty()](
                      const std::atomic_bool &isCancelled) -> std::optional<Checked> {
        Checked checked;
        checked.cells = isChosen ? cells : detectCells(*spec, *table, mapping);
        auto import = std::make_shared<CheckedImport>();
        if (isMapped) // else every line would lack the same value
            *import = checkImport(*spec, *table, mapping, checked.cells.format, isCancelled);
        checked.part = std::clamp(part, 0, std::max(0, partCount(import->rows.size()) - 1));
        if (!import->rows.empty())
            checked.body = requestBody(*spec, partOf(import->rows, checked.part), options);
        checked.import = std::move(import);
        return checked;
    });
    setState(State::Checking);
}

void EnrichmentFlow::rebuild()
{
    if (m_check.isRunning() || m_import->rows.empty()) { // what runs was told something older
        check();
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    m_body.clear();
    m_check.start([spec = m_spec, options = m_options, cells = m_cells, import = m_import,
                   part = m_part](const std::atomic_bool &) -> std::optional<Checked> {
        return Checked{cells, import, part, requestBody(*spec, partOf(import->rows, part), options)};
    });
    setState(State::Checking);
}

void EnrichmentFlow::onChecked(Checked checked)
{
    m_cells = checked.cells;
    m_import = std::move(checked.import);
    m_part = checked.part;
    m_body = std::move(checked.body);
    setState(State::Checked);
}

void EnrichmentFlow::send()
{
    if (!canSend())
        return;
    m_error.reset();
    m_answeredRows = 0;
    m_answered = nullptr;
    m_tables.clear();
    m_call = m_client->enrich(*m_spec, m_body)
                 .then(this, [this](const Result<std::vector<api::ChunkPtr>> &answer) { onAnswer(answer); });
    setState(State::Sending);
}

void EnrichmentFlow::onAnswer(const Result<std::vector<api::ChunkPtr>> &answer)
{
    if (answer) {
        m_tables = *answer;
        m_answered = m_spec;
        m_answeredRows = sendableRows();
        setState(State::Done);
        return;
    }
    m_error = answer.error();
    if (m_error->kind == ErrorKind::NotFound) // there is no record that could be missing: the call itself is
        m_error->code = u"product_retired"_s;
    const bool isLost = m_error->kind == ErrorKind::OutcomeUnknown || m_error->kind == ErrorKind::Timeout;
    setState(isLost ? State::Unknown : State::Failed);
}

QString EnrichmentFlow::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QList<const InputField *> EnrichmentFlow::unmapped() const
{
    return unmappedFields(*m_spec, m_mapping);
}

OptionProblem EnrichmentFlow::optionProblem() const
{
    return models::optionProblem(*m_spec, m_options, m_today());
}

std::size_t EnrichmentFlow::sendableRows() const
{
    return partOf(m_import->rows, m_part).size();
}

QList<int> EnrichmentFlow::refusedLines() const
{
    if (m_state != State::Failed || !m_error)
        return {};
    return models::refusedLines(*m_error, partOf(m_import->rows, m_part));
}

bool EnrichmentFlow::isSettled() const
{
    return m_state != State::Reading && m_state != State::Checking && m_state != State::Sending;
}

bool EnrichmentFlow::canSend() const
{
    return m_client && isSettled() && m_state != State::Empty && m_state != State::Unreadable &&
           !m_body.isEmpty() && optionProblem() == OptionProblem::None;
}

void EnrichmentFlow::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace vinculo::models
