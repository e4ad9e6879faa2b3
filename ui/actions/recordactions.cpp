// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/recordactions.h"

#include "core/domain/deeplink.h"
#include "core/domain/resources/registry.h"
#include "models/detail/recorddetail.h"
#include "models/people/peoplespec.h"
#include "models/table/cellformatter.h"
#include "ui/actions/exportsource.h"
#include "ui/actions/linkactions.h"
#include "ui/dialogs/outage/bankcallsdialog.h"
#include "ui/dialogs/records/deleterecordsdialog.h"
#include "ui/text/errortext.h"
#include "ui/windows/reportwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::DeleteRecordsFlow;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! The records to erase: those selected, or the one that the keyboard stands on.
struct Chosen
{
    QStringList ids;
    QStringList names; //!< masked
};

Chosen chosenRecords(const ExportSource &source)
{
    Chosen chosen;
    const models::TableSnapshot table = source.snapshot();
    const models::CellFormatter formatter;
    std::optional<std::size_t> id;
    std::optional<std::size_t> title;
    std::size_t column = 0;
    for (const FieldSpec &field : table.spec->fields) {
        if (!field.isColumn())
            continue;
        if (field.path == "id")
            id = column;
        else if (field.is(FieldFlag::Title) && !title)
            title = column;
        ++column;
    }
    for (const std::uint32_t row : source.selectedRows()) {
        if (!id)
            break;
        chosen.ids.append(formatter.rawText(table.cell(row, *id)));
        chosen.names.append(title ? formatter.maskedText(*table.spec, table.cell(row, *title)) : QString());
    }
    if (chosen.ids.isEmpty() && !source.currentId().isEmpty())
        chosen = {{source.currentId()}, {QString()}};
    return chosen;
}

} // namespace

RecordActions::RecordActions(QWidget *window, Theme &theme, models::RevealState &reveal,
                             const Profile &profile, LinkActions &links)
    : m_window(window)
    , m_theme(theme)
    , m_reveal(reveal)
    , m_profile(profile)
    , m_links(links)
    , m_flows(std::make_unique<QObject>())
{
    m_report.setObjectName(u"openReport"_s);
    m_report.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_report.setIcon(theme.icon(u"panel"_s));
    m_retrieve.setObjectName(u"retrieveRecords"_s);
    m_retrieve.setIcon(theme.icon(u"refresh"_s));
    m_calls.setObjectName(u"institutionCalls"_s);
    m_calls.setIcon(theme.icon(u"institution"_s));
    m_remove.setObjectName(u"deleteRecords"_s);
    m_remove.setIcon(theme.icon(u"erase"_s, Theme::Role::Problem));
    m_address.setObjectName(u"copyAddress"_s);
    m_address.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(&m_address, &QAction::triggered, this, &RecordActions::copyAddressOfRecord);
    connect(&m_report, &QAction::triggered, this, &RecordActions::openReport);
    connect(&m_retrieve, &QAction::triggered, this, &RecordActions::startRetrieval);
    connect(&m_calls, &QAction::triggered, this, &RecordActions::showCalls);
    connect(&m_remove, &QAction::triggered, this, &RecordActions::askRemoval);
    retranslate();
    showAvailability();
}

RecordActions::~RecordActions() = default;

void RecordActions::setOutages(models::OutageBoard *outages)
{
    m_outages = outages;
    showAvailability();
}

void RecordActions::setConnection(api::Connection *connection)
{
    // Dialogs refer to flows, flows to the client: they go first.
    for (const QPointer<QWidget> &dialog : std::as_const(m_dialogs))
        delete dialog.data();
    m_dialogs.clear();
    m_link.abort();
    m_history.abort();
    m_flows = std::make_unique<QObject>();
    m_connection = connection;
    showAvailability();
}

void RecordActions::setCurrent(const ResourceSpec *spec, const QByteArray &raw, ExportSource *source)
{
    m_spec = spec;
    m_raw = raw;
    m_source = source;
    showAvailability();
}

QList<QAction *> RecordActions::actions()
{
    QList<QAction *> actions;
    if (!m_spec)
        return actions;
    if (m_spec->view == RecordView::Report)
        actions.append(&m_report);
    if (m_spec->can(Verb::Retrieve) && m_profile.access != Access::ReadOnly)
        actions.append(&m_retrieve);
    if (m_spec->view != RecordView::Report)
        actions.append(&m_report);
    if (m_outages && m_spec == &resources::institutions())
        actions.append(&m_calls);
    actions.append(&m_address);
    if (m_spec->can(Verb::Delete) && m_profile.access == Access::Admin)
        actions.append(&m_remove);
    return actions;
}

QList<QAction *> RecordActions::linkActions()
{
    QList<QAction *> actions = m_links.linkActions();
    actions.insert(actions.indexOf(m_links.remove()), &m_address);
    return actions;
}

QString RecordActions::linkId() const
{
    if (!m_spec || m_raw.isEmpty())
        return {};
    const models::RecordDetail detail = models::makeRecordDetail(*m_spec, m_raw);
    for (const models::DetailSection &section : detail.sections)
        for (const models::DetailLine &line : section.lines)
            if (line.relation.resource == "links" && line.relation.filterKey == "id")
                return line.raw;
    return {};
}

void RecordActions::showAvailability()
{
    const bool isRecord = m_spec && !m_raw.isEmpty();
    const bool isLink = m_spec == &resources::links();
    m_report.setEnabled(isRecord);
    m_report.setVisible(m_spec);
    m_address.setEnabled(isRecord);
    m_address.setVisible(m_spec);
    m_retrieve.setVisible(m_spec && !isLink && m_spec->can(Verb::Retrieve) &&
                          m_profile.access != Access::ReadOnly);
    m_retrieve.setEnabled(isRecord && m_connection && m_retrieve.isVisible());
    const bool isInstitution = m_outages && m_spec == &resources::institutions();
    m_calls.setVisible(isInstitution);
    m_calls.setEnabled(isInstitution && isRecord);
    m_remove.setVisible(m_spec && !isLink && m_spec->can(Verb::Delete) && m_profile.access == Access::Admin);
    m_remove.setEnabled(isRecord && m_connection && m_source && m_remove.isVisible());
}

void RecordActions::retranslate()
{
    m_report.setText(tr("&Open as report"));
    m_report.setStatusTip(tr("Shows the record in a window of its own, with charts and explanations."));
    m_retrieve.setText(tr("Fetch &again at Belvo…"));
    m_retrieve.setStatusTip(tr("Fetches this kind of data through the record's link at the institution."));
    m_calls.setText(tr("&Failures over time…"));
    m_calls.setStatusTip(tr("Shows how often calls to this institution failed, hour by hour."));
    m_address.setText(tr("Copy &vinculo:// address"));
    m_address.setStatusTip(tr("Copies an address that opens this record in Vínculo, for tickets and CRMs."));
    m_remove.setText(tr("&Erase at Belvo…"));
    m_remove.setStatusTip(tr("Erases the selected records at Belvo for good."));
}

void RecordActions::openReportOf(const ResourceSpec *spec, const QByteArray &raw)
{
    if (!spec || raw.isEmpty())
        return;
    auto *report = new ReportWindow(m_theme, m_reveal, m_profile, *spec, raw, m_window);
    connect(report, &ReportWindow::handedOver, this, &RecordActions::handedOver);
    report->show();
    if (spec->historyFields.empty())
        return;
    const QString id = models::makeRecordDetail(*spec, raw).id;
    if (!m_connection || id.isEmpty()) {
        report->setHistoryProblem(tr("There is no connection to read it through."));
        return;
    }
    m_history =
        m_connection->client.history(*spec, id).then(report, [report](const Result<QByteArray> &rows) {
            if (rows)
                report->setHistory(*rows);
            else
                report->setHistoryProblem(errorText(rows.error()).what);
        });
}

QString RecordActions::institution() const
{
    if (m_spec != &resources::institutions() || m_raw.isEmpty())
        return {};
    const models::RecordDetail detail = models::makeRecordDetail(*m_spec, m_raw);
    for (const models::DetailLine &line : detail.sections.value(0).lines)
        if (line.path == "name"_L1)
            return line.raw;
    return {};
}

void RecordActions::showCalls()
{
    const QString name = institution();
    if (!m_outages || name.isEmpty())
        return;
    auto *dialog = new BankCallsDialog(m_theme, m_profile, *m_outages, name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BankCallsDialog::handedOver, this, &RecordActions::handedOver);
    dialog->open();
}

//! Without the profile: its name and id mean nothing on another computer.
void RecordActions::copyAddressOfRecord()
{
    if (!m_spec || m_raw.isEmpty())
        return;
    const models::RecordDetail detail = models::makeRecordDetail(*m_spec, m_raw);
    const QString name = institution();
    const QString id = name.isEmpty() ? detail.id : name;
    const QString page = m_spec == &models::peopleSpec() ? u"person"_s : fromView(m_spec->name);
    const QString address = deeplink::address({.page = page, .id = id, .profile = {}});
    if (address.isEmpty()) {
        Q_EMIT message(tr("This record has no identifier that it could be opened by."));
        return;
    }
    QGuiApplication::clipboard()->setText(address);
    Q_EMIT message(tr("The address of this record is copied. It holds an identifier and no personal data."));
}

//! The link is read first: what can be fetched depends on its institution and state.
void RecordActions::startRetrieval()
{
    const QString id = linkId();
    if (!m_connection || !m_spec)
        return;
    if (id.isEmpty()) {
        Q_EMIT message(tr("This record names no link, so nothing can be fetched through it."));
        return;
    }
    m_link = m_connection->client.detail(resources::links(), id)
                 .then(this, [this, spec = m_spec](const Result<api::ChunkPtr> &link) {
                     if (link)
                         m_links.retrieveThrough(*link, spec);
                     else
                         Q_EMIT message(errorText(link.error()).what);
                 });
}

void RecordActions::askRemoval()
{
    if (!m_connection || !m_source || !m_spec)
        return;
    const Chosen chosen = chosenRecords(*m_source);
    if (chosen.ids.isEmpty())
        return;
    auto *flow = new DeleteRecordsFlow(m_connection->client, *m_spec, chosen.ids, m_flows.get());
    connect(flow, &DeleteRecordsFlow::deleted, this,
            [this, spec = m_spec](const QString &id) { Q_EMIT recordDeleted(fromView(spec->name), id); });
    connect(flow, &DeleteRecordsFlow::stateChanged, this, [this, flow] { onRemoval(*flow); });
    auto *dialog = new DeleteRecordsDialog(m_theme, m_profile, *flow, chosen.names, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.append(dialog);
    dialog->open();
}

void RecordActions::onRemoval(const DeleteRecordsFlow &flow)
{
    using State = DeleteRecordsFlow::State;
    if (flow.state() != State::Done && flow.state() != State::Stopped && flow.state() != State::Failed)
        return;
    //: %1 kind of record, plural; %2 how many were erased, %3 of how many
    Q_EMIT message(tr("%1: %2 of %3 erased at Belvo.")
                       .arg(models::CellFormatter::title(flow.resource()),
                            QLocale().toString(flow.deletedCount()), QLocale().toString(flow.ids().size())));
}

} // namespace vinculo::ui
