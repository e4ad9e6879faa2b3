// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/copyactions.h"

#include "models/work/workers.h"
#include "ui/dialogs/export/copyrevealeddialog.h"
#include "ui/windows/menukeys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTableView>
#include <QtConcurrentRun>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::CopyFormat;
using models::ExportPlanner;

CopyActions::CopyActions(QWidget &window, Theme &theme, const Profile &profile)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_profile(profile)
    , m_menu(new QMenu(&window))
{
    m_menu->setObjectName(u"copyAsMenu"_s);
    for (const CopyFormat format :
         {CopyFormat::Csv, CopyFormat::Tsv, CopyFormat::Markdown, CopyFormat::Json, CopyFormat::SqlList}) {
        QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, format] { copy(format); });
        m_formats.insert(format, action);
    }
    m_curl = m_menu->addAction(QString());
    connect(m_curl, &QAction::triggered, this, &CopyActions::copyCurl);
    m_menu->addSeparator();
    m_revealed = m_menu->addAction(QString());
    connect(m_revealed, &QAction::triggered, this, &CopyActions::askRevealed);
    connect(m_menu, &QMenu::aboutToShow, this, &CopyActions::refresh);
    connect(&m_text, &QFutureWatcherBase::finished, this, &CopyActions::onText);
    retranslate();
}

void CopyActions::retranslate()
{
    //: menu: copies the selected rows in another form
    m_menu->setTitle(tr("Copy &as"));
    m_formats[CopyFormat::Csv]->setText(tr("&CSV"));
    m_formats[CopyFormat::Tsv]->setText(tr("&Tab-separated, for spreadsheets"));
    m_formats[CopyFormat::Markdown]->setText(tr("&Markdown table"));
    m_formats[CopyFormat::Json]->setText(tr("&JSON"));
    m_formats[CopyFormat::SqlList]->setText(tr("&SQL list of this column"));
    m_curl->setText(tr("c&URL call of this record"));
    m_revealed->setText(tr("Copy &with personal data…"));
    assignMenuKeys(m_menu->actions());
    refresh();
}

void CopyActions::setSource(ExportSource *source)
{
    m_source = source;
    refresh();
}

void CopyActions::refresh()
{
    const bool hasRows = m_source && (m_source->selectedCount() > 0 || m_source->currentField());
    for (QAction *action : std::as_const(m_formats))
        action->setEnabled(hasRows);
    m_formats[CopyFormat::SqlList]->setEnabled(hasRows && m_source->currentField());
    m_curl->setEnabled(hasRows && m_source->spec().can(Verb::Detail) && !m_source->currentId().isEmpty());
    m_revealed->setEnabled(hasRows && ExportPlanner::hasPersonalData(m_source->shownFields()));
}

void CopyActions::popUp()
{
    if (!m_source)
        return;
    refresh();
    const QTableView &view = m_source->view();
    const QRect cell = view.visualRect(view.currentIndex());
    m_menu->popup(view.viewport()->mapToGlobal(cell.isValid() ? cell.bottomLeft() : QPoint()));
}

std::vector<std::uint32_t> CopyActions::rows() const
{
    std::vector<std::uint32_t> rows = m_source->selectedRows();
    const int current = m_source->view().currentIndex().row();
    const std::vector<std::uint32_t> shown = m_source->shownRows();
    if (rows.empty() && current >= 0 && current < static_cast<int>(shown.size()))
        rows = {shown[static_cast<std::size_t>(current)]};
    return rows;
}

void CopyActions::copy(CopyFormat format, bool isRevealed)
{
    if (!m_source)
        return;
    if (m_source->selectedCount() > models::kMostRowsCopied) {
        const QLocale locale;
        //: %1 how many rows are selected, %2 the most that can be copied
        Q_EMIT message(
            tr("%1 rows are too many for the clipboard (at most %2). Export them into a file instead.")
                .arg(locale.toString(m_source->selectedCount()), locale.toString(models::kMostRowsCopied)));
        return;
    }
    std::vector<const FieldSpec *> fields = m_source->shownFields();
    if (format == CopyFormat::SqlList)
        fields = {m_source->currentField()};
    if (fields.empty() || !fields.front())
        return;
    models::ExportPlan plan =
        ExportPlanner::plan(m_source->snapshot(), rows(), fields, models::copyOptions(format, isRevealed),
                            m_source->origin(m_profile));
    const std::string_view name = m_source->spec().name;
    m_wanted = {.format = format,
                .resource = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                .rows = static_cast<qint64>(plan.rows.size()),
                .isRevealed = isRevealed && ExportPlanner::hasPersonalData(fields)};
    m_text.setFuture(QtConcurrent::run(&models::workers(), [plan = std::move(plan), format] {
        return models::clipboardText(plan, format);
    }));
}

void CopyActions::onText()
{
    QGuiApplication::clipboard()->setText(m_text.result());
    QString told = tr("%Ln row(s) copied.", nullptr, static_cast<int>(m_wanted.rows));
    if (m_wanted.isRevealed)
        told = tr("%Ln row(s) copied with personal data.", nullptr, static_cast<int>(m_wanted.rows));
    Q_EMIT message(told);
    if (m_wanted.isRevealed)
        Q_EMIT handedOver({.kind = HandoverRecord::Kind::Copy,
                           .atMs = QDateTime::currentMSecsSinceEpoch(),
                           .resource = m_wanted.resource,
                           .format = models::copyFormatName(m_wanted.format),
                           .rows = m_wanted.rows,
                           .hasPersonalData = true});
}

void CopyActions::copyCurl()
{
    if (!m_source)
        return;
    const QString command = models::curlCommand(m_source->spec(), m_profile.baseUrl, m_source->currentId());
    if (command.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(command);
    Q_EMIT message(tr("The call is copied. Put your keys into BELVO_SECRET_ID and BELVO_SECRET_PASSWORD."));
}

void CopyActions::askRevealed()
{
    if (!m_source)
        return;
    auto *dialog = new CopyRevealedDialog(m_theme, m_profile, static_cast<int>(rows().size()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyRevealedDialog::confirmed, this, [this](CopyFormat format) { copy(format, true); });
    dialog->open();
}

} // namespace vinculo::ui
