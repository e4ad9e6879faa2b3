// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/resultstep.h"

#include "models/enrichment/enrichmenttext.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/pages/cellactions.h"
#include "ui/pages/columndefaults.h"
#include "ui/text/environmenttext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::EnrichmentFlow;
using models::EnrichmentText;
using models::ExportPlanner;
using storage::SettingKey;

namespace {

constexpr int kMeasuredRows = 60; //!< to fit columns to what they show

QString nameOf(const ResourceSpec &spec)
{
    return QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
}

} // namespace

ResultStep::ResultStep(const PageContext &context, EnrichmentFlow &flow, QWidget *parent)
    : EnrichmentStep(context, flow, parent)
{
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ResultStep::showTable);
    connect(m_export, &QPushButton::clicked, this, &ResultStep::chooseFile);
}

ResultStep::~ResultStep()
{
    for (TableView *view : std::as_const(m_views))
        view->setModel(nullptr);
}

void ResultStep::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    m_top = new QWidget(this);
    auto *line = new QHBoxLayout(m_top);
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    line->setSpacing(Theme::space(3));
    m_choice = new QComboBox(m_top);
    m_choice->setObjectName(u"enrichmentTable"_s);
    m_choice->setMinimumWidth(200);
    line->addWidget(m_choice);
    m_facts = new PlainLabel(m_top);
    m_facts->setTextRole(theme(), Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_facts->setElideMode(Qt::ElideRight);
    line->addWidget(m_facts, 1);
    m_export = new QPushButton(m_top);
    m_export->setObjectName(u"enrichmentExport"_s);
    line->addWidget(m_export);
    layout->addWidget(m_top);
    auto *errors = new QVBoxLayout;
    errors->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    m_error = new ErrorPane(theme(), this);
    errors->addWidget(m_error);
    layout->addLayout(errors);
    m_stack = new QStackedWidget(this);
    m_pane = new StatePane(theme(), m_stack);
    m_stack->addWidget(m_pane);
    layout->addWidget(m_stack, 1);
}

//! Makes tables of a new answer; the same one again changes nothing, so that its sorting stays.
void ResultStep::takeTables()
{
    if (m_taken == flow().tables())
        return;
    m_taken = flow().tables();
    for (TableView *view : std::as_const(m_views)) {
        view->setModel(nullptr);
        delete view;
    }
    m_views.clear();
    m_tables.clear();
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        const ResourceSpec &spec = *flow().answeredSpec()->results[i].spec;
        m_tables.push_back(std::make_unique<models::ResultTableRows>(spec, m_taken[i], context().reveal));
        auto *view = new TableView(theme(), m_stack);
        view->setObjectName(nameOf(spec));
        view->setModel(&m_tables.back()->model());
        view->setColumnDefaults(columnDefaults(m_tables.back()->table()));
        view->setDensity(m_density);
        CellActions::watchCopies(*view, spec, context().reveal);
        view->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
        view->setAccessibleName(models::CellFormatter::title(spec));
        m_stack->addWidget(view);
        m_views.append(view);
    }
    for (TableView *view : std::as_const(m_views))
        view->fitColumns();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const auto &table : m_tables)
        m_choice->addItem(models::CellFormatter::title(table->table().spec()));
    m_choice->setCurrentIndex(m_tables.empty() ? -1 : 0);
    setRevealed(m_isRevealed);
}

models::ResultTableRows *ResultStep::rows() const
{
    const int table = m_choice->currentIndex();
    return table < 0 || table >= int(m_tables.size()) ? nullptr
                                                      : m_tables[static_cast<std::size_t>(table)].get();
}

TableView *ResultStep::tableView() const
{
    const int table = m_choice->currentIndex();
    return m_views.value(table);
}

void ResultStep::showTable(int table)
{
    const QLocale locale;
    models::ResultTableRows *shown = rows();
    const bool hasRows = shown && shown->model().rowCount() > 0;
    m_top->setVisible(shown != nullptr);
    m_export->setEnabled(hasRows && !m_job.isRunning());
    if (hasRows) {
        m_stack->setCurrentWidget(m_views[table]);
        //: %1 and %2 numbers
        m_facts->setText(tr("Rows: %1 · from %2 transactions")
                             .arg(locale.toString(shown->model().rowCount()),
                                  locale.toString(qlonglong(flow().answeredRows()))));
        return;
    }
    m_facts->setText({});
    if (shown)
        m_pane->show({.icon = u"empty"_s,
                      .sentence = tr("Belvo found nothing of this kind in the transactions."),
                      .hint = tr("More months of history often help.")});
    else if (flow().state() == EnrichmentFlow::State::Sending)
        m_pane->show(
            {.icon = u"clock"_s, .sentence = tr("Belvo is looking at the transactions…"), .hint = {}});
    else
        m_pane->show({.icon = u"empty"_s,
                      .sentence = tr("Nothing has been asked yet."),
                      .hint = tr("The answer is shown here once the request has been sent.")});
    m_stack->setCurrentWidget(m_pane);
}

void ResultStep::refresh()
{
    takeTables();
    showTable(m_choice->currentIndex());
}

void ResultStep::setRevealed(bool isRevealed)
{
    m_isRevealed = isRevealed;
    for (const auto &table : m_tables) {
        const ResourceSpec &spec = table->table().spec();
        for (const FieldSpec &field : spec.fields) {
            if (!field.is(FieldFlag::Sensitive))
                continue;
            const QString path = QString::fromUtf8(field.path.data(), qsizetype(field.path.size()));
            if (isRevealed) // rows of an answer have no id: all of them at once
                context().reveal.reveal(nameOf(spec), {}, path);
            else
                context().reveal.hide(nameOf(spec), {}, path);
        }
    }
}

models::ExportOptions ResultStep::options() const
{
    models::ExportOptions options;
    const QString style = context().settings.value(SettingKey::ExportStyle).toString();
    const bool isComma = style.isEmpty() ? QLocale().decimalPoint() == ","_L1 : style == "decimal-comma"_L1;
    options.separator = isComma || style == "semicolon"_L1 ? ';' : ',';
    options.decimalMark = isComma ? ',' : '.';
    options.includePersonalData = m_isRevealed;
    return options;
}

void ResultStep::chooseFile()
{
    if (!rows())
        return;
    QString folder = context().settings.value(SettingKey::ExportFolder).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const ResourceSpec &spec = rows()->table().spec();
    auto *question = new QFileDialog(this, tr("Export as CSV"), folder);
    question->setObjectName(u"enrichmentExportFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setDefaultSuffix(u"csv"_s);
    question->setNameFilter(u"*.csv"_s);
    question->selectFile(
        ExportPlanner::fileName(spec, ExportPlanner::allFields(spec), options(), QDate::currentDate()));
    connect(question, &QFileDialog::fileSelected, this, &ResultStep::exportTo);
    question->open();
}

void ResultStep::exportTo(const QString &path)
{
    models::ResultTableRows *shown = rows();
    if (!shown || m_job.isRunning())
        return;
    context().settings.setValue(SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    const ResourceSpec &spec = shown->table().spec();
    const auto fields = ExportPlanner::allFields(spec);
    const models::ExportOptions chosen = options();
    const bool isUnmasked = chosen.includePersonalData && ExportPlanner::hasPersonalData(fields);
    models::ExportPlan plan =
        ExportPlanner::plan(shown->table().snapshot(), shown->model().shownRows(), fields, chosen,
                            {.profileName = context().profile.name,
                             .environment = environmentName(context().profile.environment),
                             .query = {},
                             .filters = {},
                             .madeAt = QDateTime::currentDateTimeUtc()});
    m_error->setError({});
    m_write = m_job.start(std::move(plan), path)
                  .then(this, [this, name = nameOf(spec),
                               isUnmasked](const Result<models::ExportSummary> &written) {
                      if (written)
                          Q_EMIT handedOver({.kind = HandoverRecord::Kind::Export,
                                             .atMs = QDateTime::currentMSecsSinceEpoch(),
                                             .resource = name,
                                             .format = u"csv"_s,
                                             .rows = written->rows,
                                             .hasPersonalData = isUnmasked});
                      onWritten(written);
                  });
    m_export->setEnabled(false);
}

void ResultStep::onWritten(const Result<models::ExportSummary> &written)
{
    showTable(m_choice->currentIndex());
    if (!written) {
        m_error->setError(written.error());
        return;
    }
    Q_EMIT message(tr("%Ln row(s) written to %1.", nullptr, int(written->rows))
                       .arg(QDir::toNativeSeparators(written->path)));
}

void ResultStep::focusFirst()
{
    if (TableView *view = tableView(); view && view->isVisibleTo(this))
        view->setFocus(Qt::OtherFocusReason);
    else
        m_pane->focusFirst();
}

void ResultStep::setDensity(Theme::Density density)
{
    m_density = density;
    for (TableView *view : std::as_const(m_views))
        view->setDensity(density);
}

void ResultStep::retranslate()
{
    m_choice->setAccessibleName(tr("Table of the answer"));
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const QString title = models::CellFormatter::title(m_tables[i]->table().spec());
        m_choice->setItemText(int(i), title);
        m_views[qsizetype(i)]->setAccessibleName(title);
        m_tables[i]->model().setLocale(QLocale());
    }
    //: button: writes the table that is shown into a file
    m_export->setText(tr("E&xport as CSV…"));
    m_error->retranslate();
    showTable(m_choice->currentIndex());
}

} // namespace vinculo::ui
