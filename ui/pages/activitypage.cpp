// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "models/activity/changewords.h"
#include "models/home/rowstargets.h"
#include "models/table/cellformatter.h"
#include "ui/pages/activity/journalactions.h"
#include "ui/pages/explain/explainpage.h"
#include "ui/text/errortext.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonedelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using storage::EntryKind;

namespace {

constexpr std::array kKinds = {EntryKind::All,     EntryKind::Calls,    EntryKind::Handovers,
                               EntryKind::Reveals, EntryKind::Profiles, EntryKind::People,
                               EntryKind::Plans,   EntryKind::Upkeep};

//! In the place of the page, so that back and forward find it again.
constexpr auto kKindKey = "kind";

} // namespace

ActivityPage::ActivityPage(const PageContext &context, storage::Journal &journal, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_journal(journal)
    , m_model(journal)
    , m_proxy(m_model)
{
    build();
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &ActivityPage::refresh);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::refresh);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ActivityPage::refresh);
    connect(m_quick, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text);
        loadOlder();
        refresh();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::loadOlder);
    connect(m_pane, &StatePane::activated, this, [this] {
        m_quick->clear();
        setKind(EntryKind::All);
    });
    connect(m_kind, &QComboBox::activated, this,
            [this](int index) { setKind(kKinds[static_cast<std::size_t>(std::max(0, index))]); });
    connect(m_actions, &JournalActions::told, this,
            [this](Tone tone, const QString &sentence, const QString &hash) {
                m_hash = hash;
                //: button: to the clipboard, to be noted somewhere else
                const QString copy = tr("Copy the hash of the last entry");
                //: button: this message is not needed any more
                const QString dismiss = tone == Tone::Neutral ? QString() : tr("Dismiss");
                m_result->tell(tone, sentence, hash.isEmpty() ? dismiss : copy, hash);
            });
    connect(m_result, &NoticeBanner::activated, this, [this] {
        if (!m_hash.isEmpty())
            QApplication::clipboard()->setText(m_hash);
        m_result->clear();
    });
    connect(m_banner, &NoticeBanner::activated, this, [this] {
        Q_EMIT placeRequested({.page = pageId(), .filters = {}, .quickFilter = m_quick->text()});
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ActivityPage::refresh);
    retranslate();
    setDensity(context.density);
    refresh();
}

ActivityPage::~ActivityPage()
{
    m_view->setModel(nullptr);
}

void ActivityPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, this);
    m_columns = new QAction(this);
    m_actions = new JournalActions(m_context, m_journal, this);
    m_header->addAction(m_actions->verify(), u"check"_s);
    m_header->addAction(m_actions->exportAll(), u"external"_s);
    m_header->addAction(m_columns, u"columns"_s);
    layout->addWidget(m_header);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    line->setSpacing(Theme::space(2));
    m_quick = new QLineEdit(this);
    m_quick->setClearButtonEnabled(true);
    m_quick->setMaxLength(200);
    m_quick->setMaximumWidth(420);
    m_quick->addAction(m_context.theme.icon(u"search"_s, Theme::Role::Secondary), QLineEdit::LeadingPosition);
    m_quick->installEventFilter(this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"activityKind"_s);
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        m_kind->addItem(QString());
    line->addWidget(m_quick, 3);
    line->addWidget(m_kind);
    line->addStretch(1);
    layout->addLayout(line);
    m_banner = new NoticeBanner(m_context.theme, this);
    layout->addWidget(m_banner);
    m_result = new NoticeBanner(m_context.theme, this);
    m_result->setObjectName(u"journalResult"_s);
    layout->addWidget(m_result);
    m_stack = new QStackedWidget(this);
    m_view = new TableView(m_context.theme, m_stack);
    m_view->setModel(&m_proxy);
    m_view->setItemDelegateForColumn(
        models::ActivityModel::Status,
        new ToneDelegate(m_context.theme, models::ActivityModel::ToneRole, m_view));
    // time, verb, path, status, duration, attempt, code, request id, profile, environment,
    // institution, account
    m_view->setColumnDefaults({{true, 160},
                               {true, 76},
                               {true, 290},
                               {true, 80},
                               {true, 96},
                               {false, 80},
                               {true, 170},
                               {true, 250},
                               {false, 120},
                               {false, 110},
                               {false, 150},
                               {false, 110}});
    m_view->restoreHeaderState(
        m_context.settings.value(storage::SettingKey::HeaderState, pageId()).toByteArray());
    m_pane = new StatePane(m_context.theme, m_stack);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_pane);
    layout->addWidget(m_stack, 1);
    m_counts = new PlainLabel(this);
    m_counts->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_counts->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    layout->addWidget(m_counts);
    connect(m_columns, &QAction::triggered, this, [this] { m_view->chooseColumns(); });
    connect(m_view, &TableView::opened, this, &ActivityPage::explain);
    connect(m_view, &TableView::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        //: in the menu of a call: what its error means
        QAction *action = menu->addAction(m_context.theme.icon(u"explain"_s), tr("E&xplain this error…"));
        action->setEnabled(index.isValid() && !lineOf(index).isEmpty());
        connect(action, &QAction::triggered, this,
                [this, place = QPersistentModelIndex(index)] { explain(place); });
    });
    connect(m_view, &TableView::nearEnd, this, [this] {
        if (m_model.canFetchMore({}))
            m_model.fetchMore({});
    });
}

QString ActivityPage::pageId() const
{
    return u"activity"_s;
}

void ActivityPage::activate()
{
    if (m_model.rowCount() == 0 && m_model.canFetchMore({}))
        m_model.fetchMore({});
    loadOlder();
}

void ActivityPage::setKind(EntryKind kind)
{
    m_kind->setCurrentIndex(static_cast<int>(std::ranges::find(kKinds, kind) - kKinds.begin()));
    if (kind == m_model.kind())
        return;
    m_filters.removeIf(
        [](const api::ListFilter &filter) { return filter.key == QLatin1StringView(kKindKey); });
    if (kind != EntryKind::All)
        m_filters.append(
            {QString::fromLatin1(kKindKey), FilterOp::Equals, {QString::number(static_cast<int>(kind))}});
    m_model.setKind(kind);
    refresh();
}

void ActivityPage::translateKinds()
{
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        m_kind->setItemText(static_cast<int>(i), models::changewords::kindName(kKinds[i]));
    m_kind->setAccessibleName(tr("Which entries are shown"));
    m_kind->setToolTip(m_kind->accessibleName());
}

//! Failures of some days are looked for further back than one page, and so is the one call with a request id.
void ActivityPage::loadOlder()
{
    constexpr qsizetype kRequestId = 32;
    const bool misses = m_quick->text().size() >= kRequestId && m_proxy.rowCount() == 0;
    if (m_proxy.needsOlder() || (misses && m_model.canFetchMore({})))
        m_model.fetchMore({});
}

//! What the journal holds of a failed call, as a line of a log; empty: the call has not failed.
QString ActivityPage::lineOf(const QModelIndex &index) const
{
    const storage::JournalEntry &entry = m_model.entry(m_proxy.mapToSource(index).row());
    const CallRecord &call = entry.call;
    if (!entry.isCall() || !call.failed || (call.status == 0 && call.errorCode.isEmpty()))
        return {};
    const QString message =
        call.errorVariant.isEmpty() ? QString() : u"message=\"%1\""_s.arg(call.errorVariant);
    return u"%1 %2 HTTP %3 %4 %5 request_id=%6"_s
        .arg(toString(call.verb), call.pathTemplate, QString::number(call.status), call.errorCode, message,
             call.requestId)
        .simplified();
}

void ActivityPage::explain(const QModelIndex &index)
{
    if (const QString line = index.isValid() ? lineOf(index) : QString(); !line.isEmpty())
        Q_EMIT placeRequested(ExplainPage::placeFor(line));
}

std::optional<models::FailedCalls> ActivityPage::failuresOf(const QList<api::ListFilter> &filters) const
{
    namespace keys = models::rowstargets;
    models::FailedCalls calls{
        .profileName = m_context.profile.name, .environment = m_context.profile.environment, .since = {}};
    for (const api::ListFilter &filter : filters) {
        const QString value = filter.values.value(0);
        if (filter.key == QLatin1StringView(keys::kDaysKey))
            calls.since = QDateTime::currentDateTimeUtc().addDays(-value.toInt());
        else if (filter.key == QLatin1StringView(keys::kLinkKey))
            calls.linkMark = storage::Journal::markOf(m_context.profile, value);
        else if (filter.key == QLatin1StringView(keys::kErrorCodeKey))
            calls.code = value;
        else if (filter.key == QLatin1StringView(keys::kErrorKindKey))
            calls.kind =
                static_cast<ErrorKind>(std::clamp(value.toInt(), 0, static_cast<int>(ErrorKind::Cancelled)));
    }
    return calls.since.isValid() ? std::optional(calls) : std::nullopt;
}

void ActivityPage::refreshBanner()
{
    const std::optional<models::FailedCalls> &failures = m_proxy.failures();
    if (!failures && m_journal.isPersistent()) {
        m_banner->clear();
    } else if (!failures) {
        m_banner->tell(Tone::Attention,
                       tr("The journal cannot be written to disk. It is kept for this run only."));
    } else {
        const QString what = failures->kind ? errorText(ApiError{.kind = *failures->kind}).what
                                            : models::CellFormatter::visible(failures->code);
        //: button: also the calls that did not fail
        const QString all = tr("Show all calls");
        if (!failures->linkMark.isEmpty() && what.isEmpty())
            m_banner->tell(Tone::Neutral, tr("Only the failed calls through one link, last 7 days."), all);
        else if (!failures->linkMark.isEmpty()) //: %1 the code of an error, or a sentence
            m_banner->tell(Tone::Neutral,
                           tr("Only the failed calls through one link, last 7 days: %1").arg(what), all);
        else if (what.isEmpty())
            m_banner->tell(Tone::Neutral, tr("Only the failed calls of this profile, last 7 days."), all);
        else //: %1 the code of an error, or a sentence
            m_banner->tell(Tone::Neutral,
                           tr("Only the failed calls of this profile, last 7 days: %1").arg(what), all);
    }
}

void ActivityPage::refresh()
{
    const int shown = m_proxy.rowCount();
    const int loaded = m_model.rowCount();
    if (shown > 0)
        m_stack->setCurrentWidget(m_view);
    else
        showNothing(loaded);
    const QLocale locale;
    const bool isSorted = m_view->horizontalHeader()->sortIndicatorSection() >= 0;
    if (shown != loaded)
        m_counts->setText(tr("Showing %1 of %2 loaded").arg(locale.toString(shown), locale.toString(loaded)));
    else if (isSorted)
        m_counts->setText(tr("%Ln entry(s) loaded", nullptr, loaded));
    else
        m_counts->setText(tr("%Ln entry(s) loaded, newest first", nullptr, loaded));
    m_counts->setVisible(loaded > 0);
    Q_EMIT statusChanged();
}

void ActivityPage::showNothing(int loaded)
{
    if (loaded > 0 && m_quick->text().isEmpty()) {
        m_pane->show({.icon = u"check"_s, .sentence = tr("No such call has failed.")});
    } else if (loaded > 0) {
        m_pane->show({.icon = u"search"_s,
                      .sentence = tr("No entry contains these words."),
                      //: button
                      .button = tr("Clear the search")});
    } else if (m_model.kind() != EntryKind::All) {
        m_pane->show({.icon = u"activity"_s,
                      .sentence = tr("There is no entry of this kind."),
                      //: button: entries of every kind
                      .button = tr("Show everything")});
    } else {
        m_pane->show(
            {.icon = u"activity"_s,
             .sentence = tr("Nothing has been done yet."),
             .hint = tr("Every call to Belvo, everything shown, exported or changed is listed here, never "
                        "with contents or keys.")});
    }
    m_stack->setCurrentWidget(m_pane);
}

void ActivityPage::focusFilter()
{
    m_quick->setFocus(Qt::ShortcutFocusReason);
    m_quick->selectAll();
}

void ActivityPage::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
}

void ActivityPage::saveState()
{
    m_context.settings.setValue(storage::SettingKey::HeaderState, m_view->headerState(), pageId());
}

PageState ActivityPage::state() const
{
    return {.page = pageId(), .filters = m_filters, .quickFilter = m_quick->text()};
}

void ActivityPage::restore(const PageState &state)
{
    m_quick->setText(state.quickFilter);
    if (state.filters != m_filters || m_proxy.failures()) {
        const auto kind =
            std::ranges::find(state.filters, QString::fromLatin1(kKindKey), &api::ListFilter::key);
        setKind(kind == state.filters.end()
                    ? EntryKind::All
                    : static_cast<EntryKind>(
                          std::clamp(kind->values.value(0).toInt(), 0, static_cast<int>(EntryKind::Upkeep))));
        m_filters = state.filters;
        m_proxy.setFailures(failuresOf(m_filters));
        loadOlder();
    }
    refreshBanner();
    refresh();
}

QList<QAction *> ActivityPage::commands() const
{
    return {m_actions->verify(), m_actions->exportAll()};
}

PageStatus ActivityPage::status() const
{
    //: state of the activity page in the status line
    return {
        .text = m_journal.isPersistent() ? tr("Journal kept on this computer")
                                         : tr("Journal kept for this run only"),
    };
}

void ActivityPage::retranslate()
{
    m_model.setLocale(QLocale());
    //: title of the page with the journal
    m_header->setTitle(tr("Activity"));
    //: icon button: choose the columns of the table
    m_columns->setText(tr("Columns…"));
    m_quick->setPlaceholderText(tr("Search the journal"));
    m_quick->setAccessibleName(tr("Search the journal"));
    m_view->setAccessibleName(tr("Journal of calls and changes"));
    m_actions->retranslate();
    if (m_result->isVisibleTo(this))
        m_actions->tellAgain();
    translateKinds();
    refreshBanner();
    refresh();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_quick && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_quick->text().isEmpty()) {
            m_quick->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusTable();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace vinculo::ui
