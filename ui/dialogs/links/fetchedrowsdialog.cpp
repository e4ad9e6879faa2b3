// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/fetchedrowsdialog.h"

#include "models/table/cellformatter.h"
#include "ui/actions/copyactions.h"
#include "ui/actions/linknames.h"
#include "ui/dialogs/export/exportdialog.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/pages/cellactions.h"
#include "ui/pages/columndefaults.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/reportwindow.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::RetrieveFlow;

namespace {

constexpr int kTableWidth = 944; //!< with its margins as wide as the smallest window
constexpr int kFewestRows = 4;
constexpr int kMostRows = 12; //!< before the table scrolls

} // namespace

FetchedRowsDialog::FetchedRowsDialog(Theme &theme, const Profile &profile, storage::Settings &settings,
                                     models::RevealState &reveal, LinkNames &names,
                                     const models::LinkRow &link, RetrieveFlow &flow, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_profile(profile)
    , m_settings(settings)
    , m_reveal(reveal)
    , m_names(names)
    , m_link(link)
    , m_flow(&flow)
    , m_rows(flow.resource(), reveal)
{
    setObjectName(u"fetchedRowsDialog"_s);
    setIconName(u"refresh"_s);
    setBodyWidth(kTableWidth);
    m_who = addText(WordLabel::Look::Secondary);
    m_fate = new NoticeLine(theme, this);
    m_fate->setObjectName(u"fetchedRowsFate"_s);
    body()->addWidget(m_fate);
    m_missing = new NoticeLine(theme, this);
    m_missing->setObjectName(u"fetchedRowsMissing"_s);
    body()->addWidget(m_missing);
    buildTable();
    m_count = addText(WordLabel::Look::Secondary);
    m_export = addButton(QDialogButtonBox::ActionRole, Emphasis::Primary);
    m_export->setObjectName(u"fetchedRowsExport"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_export, &QPushButton::clicked, this, &FetchedRowsDialog::exportRows);
    connect(m_close, &QPushButton::clicked, this, &FetchedRowsDialog::reject);
    connect(&names, &LinkNames::changed, this, [this] { refreshTexts(); });
    connect(&flow, &RetrieveFlow::stateChanged, this, [this] { refreshTexts(); });
    showRows();
    m_view->setFocus();
}

FetchedRowsDialog::~FetchedRowsDialog()
{
    m_view->setModel(nullptr);
    if (m_flow)
        m_flow->forgetRows();
}

void FetchedRowsDialog::buildTable()
{
    m_view = new TableView(theme(), this);
    m_view->setObjectName(u"fetchedRows"_s);
    m_view->setModel(&m_rows.model());
    m_view->setColumnDefaults(columnDefaults(m_rows.table()));
    m_view->setDensity(Theme::Density::Compact);
    body()->addWidget(m_view);
    m_source = new ExportSource(*m_view, m_rows, this);
    m_copy = new CopyActions(*this, theme(), m_profile);
    m_copy->setSource(m_source);
    connect(m_copy, &CopyActions::message, this, &FetchedRowsDialog::message);
    connect(m_copy, &CopyActions::handedOver, this, &FetchedRowsDialog::handedOver);
    CellActions::watchCopies(*m_view, m_rows.spec(), m_reveal);
    connect(m_view, &TableView::opened, this, &FetchedRowsDialog::openRecord);
    connect(m_view, &TableView::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        menu->addMenu(m_copy->menu());
        CellActions::addReveal(*menu, index, m_rows.spec(), m_reveal);
    });
}

void FetchedRowsDialog::showRows()
{
    if (m_flow)
        m_rows.table().replaceAll(m_flow->rows());
    const int rows = std::clamp(m_rows.model().rowCount(), kFewestRows, kMostRows);
    m_view->setFixedHeight((rows + 1) * Theme::rowHeight(Theme::Density::Compact) + Theme::space(6));
    if (!m_view->currentIndex().isValid() && m_rows.model().rowCount() > 0)
        m_view->setCurrentIndex(m_rows.model().index(0, 0));
    refreshTexts();
}

void FetchedRowsDialog::openRecord(const QModelIndex &index)
{
    const int row = m_rows.model().tableRow(index.row());
    auto *report =
        new ReportWindow(theme(), m_reveal, m_profile, m_rows.spec(), m_rows.table().rawRow(row), this);
    connect(report, &ReportWindow::handedOver, this, &FetchedRowsDialog::handedOver);
    report->show();
}

void FetchedRowsDialog::exportRows()
{
    auto *dialog = new ExportDialog(theme(), m_profile, m_settings, *m_source, this);
    connect(dialog, &ExportDialog::handedOver, this, &FetchedRowsDialog::handedOver);
    dialog->open();
}

void FetchedRowsDialog::retranslate()
{
    const QString title = models::CellFormatter::title(m_rows.spec());
    //: %1 bank, %2 kind of data, plural
    setHeading(tr("Fetched at %1: %2").arg(m_names.bank(m_link), title));
    m_who->setText(linkLine(m_link, m_names.person(m_link.id)));
    m_fate->setNotice(Tone::Attention,
                      tr("These rows are stored nowhere, neither at Belvo nor on this computer. When this "
                         "window is closed they are gone, and fetching them again may be billed again."));
    const bool isWhole = m_flow && m_flow->state() == RetrieveFlow::State::Done;
    m_missing->setNotice(
        Tone::Attention,
        isWhole ? QString()
                : tr("Not every part of the period has come: these are the rows of those that have."));
    m_view->setAccessibleName(title);
    m_rows.model().setLocale(QLocale());
    m_view->adaptColumnDefaults(columnDefaults(m_rows.table()));
    m_count->setText(
        tr("%Ln record(s). Enter shows one with all its fields.", nullptr, m_rows.table().rowCount()));
    m_export->setText(tr("E&xport…"));
    m_close->setText(tr("Close"));
    m_copy->retranslate();
}

} // namespace vinculo::ui
