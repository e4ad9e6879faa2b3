// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/mainwindow.h"

#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/find/peoplefinder.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/recordactions.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/resourceviews.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/choicenames.h"
#include "ui/windows/datachanges.h"
#include "ui/windows/filedrop.h"
#include "ui/windows/navigationhistory.h"
#include "ui/windows/navigationpane.h"
#include "ui/windows/recordopening.h"
#include "ui/windows/storagenotice.h"
#include "ui/windows/tableexport.h"
#include "ui/windows/toolpages.h"
#include "ui/windows/windowactions.h"
#include "ui/windows/windowdialogs.h"
#include "ui/windows/windowfind.h"
#include "ui/windows/windownotices.h"
#include "ui/windows/windowpages.h"
#include "ui/windows/windowplans.h"
#include "ui/windows/windowstatus.h"
#include "ui/windows/windowtitle.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using storage::SettingKey;
using Id = WindowActions::Id;

namespace {

constexpr int kNavigationWidth = 216;
constexpr int kDetailWidth = 420;
constexpr QSize kFirstSize(1360, 840); //!< of the window, before anyone has chosen one
constexpr QSize kFrame(16, 48);        //!< room for the frame that the system draws around it

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct MainWindow::Private
{
    Private(MainWindow &owner, const WindowServices &s, const Profile &p);

    void build();
    void connectActions();
    void connectChanges();
    void restore();
    void save() const;
    void connectPage(Page *page);
    void show(const PageState &state);
    void go(const PageState &state);
    void goTo(const QString &pageId, const QList<api::ListFilter> &filters, const QString &recordId);
    void onCurrentRecord();
    void onStatus();
    void setDetailVisible(bool visible);
    void showDetail();
    void fitWidths();
    void setDensity(Theme::Density density);
    void applyTitles();
    void retranslate();
    void refreshHistory();
    void act(const QByteArray &link, models::HealthAction action);

    MainWindow &window;
    WindowServices services;
    Profile profile;
    models::RevealState reveal;
    RecordDirectory directory;
    models::PeopleDirectory people;
    models::PeopleFinder finder;
    LinkActions links;
    RecordActions records;
    WindowPlans *plans;
    WindowActions *actions;
    WindowDialogs *dialogs;
    TableExport *tableExport;
    NavigationHistory history;
    WindowFind *find = nullptr;
    EnvironmentBand *band = nullptr;
    StorageNotice *storageNotice = nullptr;
    RecordOpening *opening = nullptr;
    QSplitter *splitter = nullptr;
    NavigationPane *navigation = nullptr;
    QStackedWidget *stack = nullptr;
    DetailPane *detail = nullptr;
    WindowStatus *status = nullptr;
    WindowPages *pages = nullptr;
    Page *current = nullptr;
    QTimer minute;
    bool detailWanted = true;
    bool widthsChosen = false; //!< the user moved a splitter, now or in an earlier run
};

MainWindow::Private::Private(MainWindow &owner, const WindowServices &s, const Profile &p)
    : window(owner)
    , services(s)
    , profile(p)
    , people(s.lists, s.decisions)
    , finder(people)
    , links(&owner, s.theme, reveal, p, linkServices(s, people))
    , records(&owner, s.theme, reveal, profile, links)
    , plans(new WindowPlans(owner, s, profile, people))
    , actions(new WindowActions(owner, s.theme, links, plans->bulk(), records))
    , dialogs(new WindowDialogs(owner, s, p))
    , tableExport(
          new TableExport(owner, s, p, *actions->action(Id::CopyAs), *actions->action(Id::ExportRows)))
{
    links.setPlans(&plans->desk());
}

void MainWindow::Private::build()
{
    auto *central = new QWidget(&window);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    band = new EnvironmentBand(services.theme, central);
    band->setProfile(profile);
    layout->addWidget(band);
    storageNotice = new StorageNotice(services, central);
    layout->addWidget(storageNotice);
    opening = new RecordOpening(services.theme, central);
    layout->addWidget(opening);
    splitter = new QSplitter(Qt::Horizontal, central);
    navigation = new NavigationPane(services.theme, splitter);
    stack = new QStackedWidget(splitter);
    stack->setMinimumWidth(380);
    pages =
        new WindowPages(services, profile, reveal, directory, people, links, records, plans->desk(), *stack);
    pages->setParent(&window);
    connect(pages, &WindowPages::made, &window, [this](Page *page) { connectPage(page); });
    new FileDrop(window, *pages);
    detail = new DetailPane(services.theme, reveal, directory, splitter);
    detail->setProfile(profile);
    detail->setInstitutionTitles([this](const auto &name) { return people.institutionTitle(name); });
    connect(&people, &models::PeopleDirectory::institutionTitlesChanged, detail, &DetailPane::retitle);
    splitter->addWidget(navigation);
    splitter->addWidget(stack);
    splitter->addWidget(detail);
    splitter->setHandleWidth(1); // Qt widens the part that can be grabbed
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setCollapsible(2, false);
    connect(splitter, &QSplitter::splitterMoved, &window, [this] { widthsChosen = true; });
    layout->addWidget(splitter, 1);
    status = new WindowStatus(services.theme, central);
    layout->addWidget(status);
    window.setCentralWidget(central);
    toolpages::fillNavigation(*actions, *navigation);
    navigation->setOpenGroups(services.settings.value(SettingKey::OpenGroups).toString());
    actions->buildMenus();
    actions->fillProfiles(services.profiles.profiles(), profile.id);
    actions->setDensity(pages->density());
    actions->setScheme(services.theme.scheme());
    actions->setLanguage(services.settings.value(SettingKey::Language).toString());
    navigation->setActions(actions->action(Id::Back), actions->action(Id::Forward), actions->profileMenu());
    navigation->setProfile(profile);
    find = new WindowFind(window, services, reveal, *actions, *band);
    find->setLocalFinder(&finder);
    connect(find, &WindowFind::personRequested, &window, &MainWindow::openPerson);
    connect(find, &WindowFind::placeRequested, &window, [this](const auto &...place) { goTo(place...); });
    connect(&links, &LinkActions::personRequested, &window, &MainWindow::openPerson);
}

void MainWindow::Private::connectActions()
{
    const auto on = [this](Id id, auto handler) {
        connect(actions->action(id), &QAction::triggered, &window, handler);
    };
    on(Id::EnterKeys, [this] { dialogs->enterKeys(); });
    on(Id::EditProfile, [this] { dialogs->editProfile(); });
    on(Id::ManageProfiles, [this] { dialogs->manageProfiles(); });
    on(Id::Settings, [this] { dialogs->settings(); });
    on(Id::Shortcuts, [this] { dialogs->shortcuts(actions->shortcutGroups()); });
    on(Id::About, [this] { dialogs->about(); });
    on(Id::Quit, [this] { window.close(); });
    on(Id::Copy, [] { TableExport::copyFocused(); });
    connect(tableExport, &TableExport::message, &window, [this](const QString &text) { status->tell(text); });
    on(Id::Find, [this] { current->focusFilter(); });
    on(Id::FilterByCell, [this] { current->filterByCell(false); });
    on(Id::ExcludeCell, [this] { current->filterByCell(true); });
    on(Id::FilterRow, [this](bool isShown) { current->showFilterRow(isShown); });
    on(Id::Reload, [this] { current->reload(); });
    on(Id::Views, [this] { current->views()->chooseView(); });
    on(Id::SaveView, [this] { current->views()->saveView(); });
    on(Id::Columns, [this] { current->tableView()->chooseColumns(); });
    on(Id::DetailPane, [this](bool visible) { setDetailVisible(visible); });
    on(Id::HidePersonalData, [this] {
        reveal.hideAll();
        status->tell(MainWindow::tr("Personal data is hidden."));
    });
    on(Id::FullScreen, [this](bool full) { full ? window.showFullScreen() : window.showNormal(); });
    on(Id::Back, [this] {
        history.update(current->state());
        show(history.back());
    });
    on(Id::Forward, [this] {
        history.update(current->state());
        show(history.forward());
    });
    // The demo profile has fixed keys and cannot be edited.
    for (const Id id : {Id::EnterKeys, Id::EditProfile})
        actions->action(id)->setVisible(profile.environment != Environment::Demo);
    connect(actions, &WindowActions::pageChosen, &window, [this](const QString &id) { window.openPage(id); });
    const auto switchProfile = [this](const QUuid &id) {
        plans->desk().whenIdle([this, id] { Q_EMIT window.profileRequested(id); });
    };
    connect(actions, &WindowActions::profileChosen, &window, switchProfile);
    connect(actions, &WindowActions::densityChosen, &window, [this](Theme::Density d) { setDensity(d); });
    connect(actions, &WindowActions::schemeChosen, &window, [this](Theme::Scheme scheme) {
        services.settings.setValue(SettingKey::ColorScheme, nameOf(scheme));
        services.theme.setScheme(scheme);
    });
    connect(actions, &WindowActions::languageChosen, &window, &MainWindow::languageRequested);
    connect(dialogs, &WindowDialogs::keysEntered, &window, &MainWindow::credentialsEntered);
    connect(dialogs, &WindowDialogs::profileChosen, &window, switchProfile);
    connect(dialogs, &WindowDialogs::languageChosen, &window, &MainWindow::languageRequested);
    connect(dialogs, &WindowDialogs::densityChosen, &window, [this](Theme::Density d) { setDensity(d); });
    connect(dialogs, &WindowDialogs::profileEdited, &window, [this](const QUuid &id) {
        if (id == profile.id)
            Q_EMIT window.profileEdited(id);
    });
    connect(&services.profiles, &storage::ProfileStore::profilesChanged, &window,
            [this] { actions->fillProfiles(services.profiles.profiles(), profile.id); });
    connect(navigation, &NavigationPane::pageChosen, &window,
            [this](const QString &id) { window.openPage(id); });
    connect(detail, &DetailPane::openRequested, &window, &MainWindow::openPage);
    connect(opening, &RecordOpening::found, &window,
            [this](const auto &id, const auto &filters, const auto &record) { goTo(id, filters, record); });
    connect(opening, &RecordOpening::foundAlone, &records, &RecordActions::openReportOf);
    connect(opening, &RecordOpening::foundPerson, &window, &MainWindow::openPerson);
    connect(detail, &DetailPane::closeRequested, &window, [this] {
        setDetailVisible(false);
        current->focusTable();
    });
    connect(&minute, &QTimer::timeout, &window, [this] {
        if (current)
            current->refreshAge();
        onStatus();
    });
    minute.start(30'000);
}

void MainWindow::Private::connectChanges()
{
    auto *changes = new DataChanges(
        links, records, plans->desk(), directory,
        [this](const QString &id) { return pages->resourcePage(id); }, &window);
    plans->connectTo(*pages, *status, *find, [this] { goTo(u"tasks"_s, {}, {}); });
    connect(changes, &DataChanges::message, &window, [this](const QString &text) { status->tell(text); });
    if (services.notices) {
        auto *notices = new WindowNotices(window, *services.notices, services.settings);
        notices->follow(plans->desk(), links, services.outages);
        notices->setOpener([this](const QString &id) { goTo(id, {}, {}); });
    }
    connect(changes, &DataChanges::findLinkRequested, &window, [this](const QString &userId) {
        window.openPage(u"links"_s, {{u"institution_user_id"_s, FilterOp::Equals, {userId}}});
    });
}

void MainWindow::Private::connectPage(Page *page)
{
    connect(page, &Page::statusChanged, &window, [this, page] {
        if (page == current)
            onStatus();
    });
    connect(page, &Page::currentRecordChanged, &window, [this, page] {
        if (page == current)
            onCurrentRecord();
    });
    connect(page, &Page::filtersApplied, &window, [this, page] {
        if (page != current)
            return;
        history.go(page->state());
        refreshHistory();
    });
    connect(page, &Page::retryRequested, &window, &MainWindow::connectRequested);
    connect(page, &Page::detailRequested, &window, [this] { setDetailVisible(true); });
    connect(page, &Page::openRequested, &window, &MainWindow::openPage);
    connect(page, &Page::placeRequested, &window, [this](const PageState &place) { go(place); });
    connect(page, &Page::linkActionRequested, &window,
            [this](const QByteArray &link, models::HealthAction action) { act(link, action); });
}

//! What can be done here begins with its dialog; otherwise the link is shown.
void MainWindow::Private::act(const QByteArray &link, models::HealthAction action)
{
    const auto decoded = api::decodeList(resources::links(), link);
    if (!decoded)
        return;
    if (links.begin(decoded->rows, action))
        return onCurrentRecord(); // of the page: its own shortcuts are about that
    const QString id = models::makeRecordDetail(resources::links(), link).id;
    goTo(u"links"_s, {{u"id"_s, FilterOp::Equals, {id}}}, id);
}

void MainWindow::Private::go(const PageState &state)
{
    if (current)
        history.update(current->state());
    history.go(state);
    show(state);
}

void MainWindow::Private::show(const PageState &state)
{
    Page *next = pages->page(state.page);
    if (!next)
        return;
    if (current && current != next) {
        current->deactivate();
        status->forgetMessage();
    }
    current = next;
    next->restore(state);
    stack->setCurrentWidget(next);
    tableExport->setPage(pages->resourcePage(state.page));
    plans->setPage(pages->resourcePage(state.page), *tableExport);
    navigation->setCurrentPage(toolpages::listOf(state.page), state.page);
    actions->setCurrentPage(toolpages::listOf(state.page));
    actions->setPage(*next);
    setDetailVisible(detailWanted);
    next->activate();
    // Walking through the pages with the arrow keys keeps the focus in the navigation.
    if (!navigation->isAncestorOf(QApplication::focusWidget()))
        next->focusTable();
    refreshHistory();
    applyTitles();
    onCurrentRecord();
    onStatus();
}

void MainWindow::Private::goTo(const QString &pageId, const QList<api::ListFilter> &filters,
                               const QString &recordId)
{
    if (!WindowPages::exists(pageId))
        return;
    if (!recordId.isEmpty())
        setDetailVisible(true);
    // Going to a page by its name shows it as it was left; filters say what to see instead.
    Page *known = pages->known(pageId);
    go(known && filters.isEmpty() && recordId.isEmpty() ? known->state()
                                                        : PageState{pageId, filters, {}, recordId, {}});
}

void MainWindow::Private::refreshHistory()
{
    actions->action(Id::Back)->setEnabled(history.canGoBack());
    actions->action(Id::Forward)->setEnabled(history.canGoForward());
}

void MainWindow::Private::onCurrentRecord()
{
    const CurrentRecord record = current->currentRecord();
    const bool isLink = record.spec == &resources::links();
    api::ChunkPtr link;
    if (isLink)
        if (const auto decoded = api::decodeList(*record.spec, record.raw))
            link = decoded->rows;
    links.setCurrentLink(link);
    detail->setRecord(record.spec, record.raw);
    records.setCurrent(record.spec, record.raw, tableExport->source());
    detail->setActions(isLink ? records.linkActions() : records.actions());
    showDetail();
}

void MainWindow::Private::onStatus()
{
    if (!current)
        return;
    status->setStatus(current->status());
    // Pages of steps have a table in some of them only.
    actions->action(Id::Columns)->setEnabled(current->tableView() != nullptr);
}

void MainWindow::Private::setDetailVisible(bool visible)
{
    detailWanted = visible;
    actions->action(Id::DetailPane)->setChecked(visible);
    showDetail();
}

//! Without a row to look at the pane only takes room; what the person chose stays chosen.
void MainWindow::Private::showDetail()
{
    const bool visible = detailWanted && (!current || (current->hasDetails() && current->showsRecords()));
    if (visible == !detail->isHidden())
        return;
    detail->setVisible(visible);
    fitWidths();
}

void MainWindow::Private::fitWidths()
{
    if (widthsChosen)
        return;
    // On small windows the table keeps more than half of the room.
    const int width = window.width();
    const int left = qMin(kNavigationWidth, qMax(184, width * 18 / 100));
    const int right = qBound(300, width * 29 / 100, kDetailWidth);
    splitter->setSizes({left, qMax(100, width - left - right), right});
}

void MainWindow::Private::setDensity(Theme::Density chosen)
{
    actions->setDensity(chosen);
    pages->setDensity(chosen);
}

void MainWindow::Private::applyTitles()
{
    for (const ResourceSpec *spec : resources::all()) {
        const QString title = models::CellFormatter::title(*spec);
        actions->setPageTitle(fromView(spec->name), title);
        navigation->setPageTitle(fromView(spec->name), title);
    }
    for (const QString &id : toolpages::ids()) {
        actions->setPageTitle(id, toolpages::title(id));
        navigation->setPageTitle(id, toolpages::shortTitle(id));
    }
    window.setWindowTitle(windowTitleFor(window.currentPage(), profile));
}

void MainWindow::Private::retranslate()
{
    applyTitles();
    links.retranslate();
    records.retranslate();
    plans->retranslate();
    tableExport->retranslate();
    actions->retranslate();
    actions->fillProfiles(services.profiles.profiles(), profile.id);
    actions->setLanguage(services.settings.value(SettingKey::Language).toString());
    band->retranslate();
    find->retranslate();
    storageNotice->retranslate();
    opening->retranslate();
    navigation->retranslate();
    detail->retranslate();
    status->retranslate();
    pages->retranslate();
    onStatus();
}

void MainWindow::Private::restore()
{
    storage::Settings &settings = services.settings;
    if (!window.restoreGeometry(settings.value(SettingKey::WindowGeometry).toByteArray()))
        window.resize(kFirstSize.boundedTo(window.screen()->availableSize() - kFrame));
    widthsChosen = splitter->restoreState(settings.value(SettingKey::SplitterState).toByteArray());
    setDetailVisible(settings.value(SettingKey::DetailVisible).toBool());
    go({toolpages::startPage(settings.value(SettingKey::LastPage).toString()), {}, {}, {}});
}

void MainWindow::Private::save() const
{
    storage::Settings &settings = services.settings;
    settings.setValue(SettingKey::WindowGeometry, window.saveGeometry());
    if (widthsChosen)
        settings.setValue(SettingKey::SplitterState, splitter->saveState());
    settings.setValue(SettingKey::OpenGroups, navigation->openGroups());
    settings.setValue(SettingKey::DetailVisible, detailWanted);
    settings.setValue(SettingKey::LastPage, current->pageId());
    pages->saveState();
}

MainWindow::MainWindow(const WindowServices &services, const Profile &profile, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, services, profile))
{
    setMinimumSize(800, 520);
    d->build();
    d->connectActions();
    d->connectChanges();
    d->restore();
    d->current->focusTable();
}

MainWindow::~MainWindow()
{
    // Pages refer to what Private owns; they go first, and nobody listens any more.
    for (Page *page : findChildren<Page *>())
        page->disconnect(this);
    d->current = nullptr;
    delete takeCentralWidget();
}

const Profile &MainWindow::profile() const
{
    return d->profile;
}

void MainWindow::setConnection(api::Connection *connection)
{
    d->links.setConnection(connection);
    d->records.setConnection(connection);
    d->tableExport->setConnection(connection);
    d->plans->desk().setConnection(connection);
    d->find->setConnection(connection);
    if (connection)
        d->people.open(d->profile, connection->client);
    else
        d->people.close();
    d->status->setGovernor(connection ? &connection->governor : nullptr);
    d->pages->setConnection(connection);
    d->opening->setConnection(connection);
    d->onStatus();
}

void MainWindow::showConnectionProblem(const ApiError &error)
{
    QList<QAction *> helpers;
    if (d->profile.environment != Environment::Demo)
        helpers = {d->actions->action(Id::EnterKeys), d->actions->action(Id::EditProfile)};
    d->pages->setProblem(error, helpers);
    d->onStatus();
}

void MainWindow::showKeysNotRemembered(const ApiError &error)
{
    d->storageNotice->tellKeysNotRemembered(error);
}

void MainWindow::openPage(const QString &page, const QList<api::ListFilter> &filters)
{
    d->goTo(page, filters, {});
}

void MainWindow::openRecord(const QString &page, const QString &id)
{
    d->opening->open(page, id);
}

void MainWindow::openPerson(const QString &key)
{
    d->goTo(u"person"_s, PersonPage::filtersFor(key), {});
}

RecordOpening &MainWindow::opening() const
{
    return *d->opening;
}

QString MainWindow::currentPage() const
{
    return d->current ? d->current->pageId() : QString();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!d || !d->current)
        return;
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        d->actions->action(Id::FullScreen)->setChecked(isFullScreen());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->fitWidths();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->plans->mayClose())
        return event->ignore();
    d->save();
    QMainWindow::closeEvent(event);
}

} // namespace vinculo::ui
