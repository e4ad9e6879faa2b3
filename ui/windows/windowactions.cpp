// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowactions.h"

#include "ui/actions/bulklinkactions.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/recordactions.h"
#include "ui/pages/page.h"
#include "ui/pages/tableanalysis.h"
#include "ui/text/groupnames.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/menukeys.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMetaEnum>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow &window, Theme &theme, LinkActions &linkActions,
                             BulkLinkActions &bulkActions, RecordActions &recordActions)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_linkActions(linkActions)
    , m_bulkActions(bulkActions)
    , m_recordActions(recordActions)
    , m_pageGroup(new QActionGroup(this))
    , m_densityGroup(new QActionGroup(this))
    , m_schemeGroup(new QActionGroup(this))
    , m_languageGroup(new QActionGroup(this))
{
    m_profiles = new QMenu(&window); // the navigation shows it too
    makeActions();
    makeChoices();
    connect(&theme, &Theme::changed, this, [this] { setScheme(m_theme.scheme()); });
}

void WindowActions::makeAction(Id id, const QKeySequence &shortcut, const QString &icon)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(QLatin1StringView(QMetaEnum::fromType<Id>().valueToKey(static_cast<int>(id))));
    action->setShortcut(shortcut);
    action->setIconVisibleInMenu(false);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    m_actions.insert(id, action);
}

void WindowActions::makeActions()
{
    makeAction(Id::EnterKeys, {}, u"key"_s);
    makeAction(Id::EditProfile, {}, u"edit"_s);
    makeAction(Id::ManageProfiles, {}, u"person"_s);
    makeAction(Id::Settings, QKeySequence(Qt::CTRL | Qt::Key_Comma), u"settings"_s);
    makeAction(Id::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q));
    makeAction(Id::Copy, QKeySequence::Copy, u"copy"_s);
    makeAction(Id::SelectAll, QKeySequence::SelectAll);
    makeAction(Id::Marks, {}, u"flag"_s);
    makeAction(Id::CopyAs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), u"copy"_s);
    makeAction(Id::ExportRows, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), u"external"_s);
    makeAction(Id::FindAnyone, QKeySequence(Qt::CTRL | Qt::Key_K), u"search"_s);
#ifdef Q_OS_WIN // the platform's own key for searching comes second
    action(Id::FindAnyone)->setShortcuts({Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_E});
#endif
    makeAction(Id::RunCommand, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    makeAction(Id::Find, QKeySequence(Qt::CTRL | Qt::Key_F), u"search"_s);
    makeAction(Id::FilterByCell, QKeySequence(Qt::CTRL | Qt::Key_Return), u"filter"_s);
    makeAction(Id::ExcludeCell, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    makeAction(Id::FilterRow, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), u"filter"_s);
    action(Id::FilterRow)->setCheckable(true);
#ifdef Q_OS_MACOS
    makeAction(Id::Reload, QKeySequence(Qt::CTRL | Qt::Key_R), u"reload"_s);
    makeAction(Id::DetailPane, QKeySequence(Qt::META | Qt::ALT | Qt::Key_I), u"panel"_s);
    makeAction(Id::Back, QKeySequence(Qt::CTRL | Qt::Key_Left), u"back"_s);
    makeAction(Id::Forward, QKeySequence(Qt::CTRL | Qt::Key_Right), u"forward"_s);
    makeAction(Id::FullScreen, QKeySequence(Qt::META | Qt::CTRL | Qt::Key_F));
#else
    makeAction(Id::Reload, QKeySequence(Qt::Key_F5), u"reload"_s);
    makeAction(Id::DetailPane, QKeySequence(Qt::Key_F4), u"panel"_s);
    makeAction(Id::Back, QKeySequence(Qt::ALT | Qt::Key_Left), u"back"_s);
    makeAction(Id::Forward, QKeySequence(Qt::ALT | Qt::Key_Right), u"forward"_s);
    makeAction(Id::FullScreen, QKeySequence(Qt::Key_F11));
#endif
    makeAction(Id::Views, {}, u"views"_s);
    makeAction(Id::SaveView, QKeySequence::Save);
    makeAction(Id::Columns, {}, u"columns"_s);
    makeAction(Id::HidePersonalData, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), u"mask"_s);
    makeAction(Id::Shortcuts, QKeySequence(Qt::CTRL | Qt::Key_F1));
    makeAction(Id::About, {});
    action(Id::DetailPane)->setCheckable(true);
    action(Id::FullScreen)->setCheckable(true);
    action(Id::Quit)->setMenuRole(QAction::QuitRole);
    action(Id::Settings)->setMenuRole(QAction::PreferencesRole);
    action(Id::About)->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeChoices()
{
    const auto add = [](QActionGroup *group, const QVariant &value) {
        auto *action = new QAction(group);
        action->setCheckable(true);
        action->setData(value);
        return action;
    };
    for (const auto density :
         {Theme::Density::Compact, Theme::Density::Comfortable, Theme::Density::Spacious})
        connect(add(m_densityGroup, int(density)), &QAction::triggered, this,
                [this, density] { Q_EMIT densityChosen(density); });
    for (const auto scheme : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark})
        connect(add(m_schemeGroup, int(scheme)), &QAction::triggered, this,
                [this, scheme] { Q_EMIT schemeChosen(scheme); });
    for (const QString &language : {QString(), u"pt"_s, u"es"_s, u"en"_s})
        connect(add(m_languageGroup, language), &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
}

void WindowActions::endPageGroups()
{
    m_lastGrouped = m_pages.size();
}

void WindowActions::addPageGroup(ResourceGroup group)
{
    m_pageGroups.append({group, m_pages.size()});
}

void WindowActions::addPage(const QString &id)
{
    // The pages people live in; the keys stay the same however many kinds of data there are.
    static const QStringList kWithKeys{u"links"_s,  u"consents"_s,     u"accounts"_s, u"transactions"_s,
                                       u"owners"_s, u"institutions"_s, u"activity"_s};
    auto *action = new QAction(m_pageGroup);
    action->setCheckable(true);
    action->setData(id);
    if (id == "home"_L1)
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    if (const qsizetype key = kWithKeys.indexOf(id); key >= 0)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(key))));
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT pageChosen(id); });
    m_pages.append(action);
}

void WindowActions::setPageTitle(const QString &id, const QString &title)
{
    QString text = title;
    for (QAction *action : std::as_const(m_pages))
        if (action->data().toString() == id)
            action->setText(text.replace(u'&', u"&&"_s));
}

QMenu *WindowActions::addMenu(QMenu *parent)
{
    auto *menu = new QMenu(&m_window);
    if (parent)
        parent->addMenu(menu);
    else
        m_window.menuBar()->addMenu(menu);
    return menu;
}

void WindowActions::buildMenus()
{
    m_file = addMenu();
    m_file->addMenu(m_profiles);
    m_file->addActions({action(Id::EditProfile), action(Id::EnterKeys), action(Id::ManageProfiles)});
    m_file->addSeparator();
    m_file->addAction(action(Id::ExportRows));
    m_file->addSeparator();
    m_file->addAction(action(Id::Settings));
    m_file->addSeparator();
    m_file->addAction(action(Id::Quit));
    m_edit = addMenu();
    m_edit->addActions({action(Id::Copy), action(Id::CopyAs)});
    m_edit->addAction(action(Id::SelectAll));
    m_edit->addSeparator();
    m_edit->addActions({action(Id::Find), action(Id::FilterByCell), action(Id::ExcludeCell)});
    m_view = addMenu();
    m_view->addAction(action(Id::Reload));
    m_view->addSeparator();
    m_view->addActions({action(Id::Views), action(Id::SaveView), action(Id::Columns)});
    m_view->addSeparator();
    m_view->addActions({action(Id::FilterRow), action(Id::DetailPane), action(Id::HidePersonalData)});
    m_view->addSeparator();
    m_group = addMenu(m_view);
    connect(m_group, &QMenu::aboutToShow, this, &WindowActions::fillGroupMenu);
    connect(action(Id::SelectAll), &QAction::triggered, this, &WindowActions::selectAll);
    connect(action(Id::Marks), &QAction::triggered, this, [this] {
        if (m_analysis)
            m_analysis->editMarks();
    });
    m_view->addAction(action(Id::Marks));
    m_view->addSeparator();
    m_density = addMenu(m_view);
    m_scheme = addMenu(m_view);
    m_language = addMenu(m_view);
    m_density->addActions(m_densityGroup->actions());
    m_scheme->addActions(m_schemeGroup->actions());
    m_language->addActions(m_languageGroup->actions());
    m_view->addSeparator();
    m_view->addAction(action(Id::FullScreen));
    m_go = addMenu();
    m_go->addActions({action(Id::FindAnyone), action(Id::RunCommand)});
    m_go->addSeparator();
    m_go->addActions({action(Id::Back), action(Id::Forward)});
    m_go->addSeparator();
    if (!m_pageGroups.isEmpty()) // pages before the groups
        m_go->addActions(m_pages.first(m_pageGroups.constFirst().second));
    for (qsizetype i = 0; i < m_pageGroups.size(); ++i) {
        const auto [group, first] = m_pageGroups[i];
        const qsizetype last = i + 1 < m_pageGroups.size() ? m_pageGroups[i + 1].second : m_lastGrouped;
        QMenu *menu = addMenu(m_go);
        menu->addActions(m_pages.sliced(first, last - first));
        m_groupMenus.insert(group, menu);
    }
    m_go->addActions(m_pages.sliced(m_lastGrouped));
    m_link = addMenu();
    m_link->addAction(m_linkActions.registerLink());
    m_link->addSeparator();
    QList<QAction *> onOne = m_linkActions.linkActions();
    onOne.removeOne(m_linkActions.remove());
    m_link->addActions(onOne);
    m_link->addSeparator();
    m_link->addMenu(m_bulkActions.selectedMenu());
    m_link->addMenu(m_bulkActions.matchingMenu());
    m_link->addSeparator();
    m_link->addAction(m_linkActions.remove());
    m_record = addMenu();
    m_record->addActions({m_recordActions.report(), m_recordActions.retrieve(), m_recordActions.calls(),
                          m_recordActions.copyAddress()});
    m_record->addSeparator();
    m_record->addAction(m_recordActions.remove());
    m_help = addMenu();
    m_help->addActions({action(Id::Shortcuts), action(Id::About)});
    retranslate();
}

void WindowActions::translateActions()
{
    const auto set = [this](Id id, const QString &text) { action(id)->setText(text); };
    set(Id::EnterKeys, tr("Enter &keys…"));
    set(Id::EditProfile, tr("&Edit this profile…"));
    set(Id::ManageProfiles, tr("&Manage profiles…"));
    set(Id::Settings, tr("&Settings…"));
    set(Id::Quit, tr("&Quit"));
    //: menu: copies the cell or text that has the focus
    set(Id::Copy, tr("&Copy"));
    //: menu: all rows of the table, or all of a text
    set(Id::SelectAll, tr("Select &all"));
    //: menu: rules that make rows stand out
    set(Id::Marks, tr("&Marks…"));
    //: menu: opens the list of forms the selected rows can be copied in
    set(Id::CopyAs, tr("C&opy as…"));
    set(Id::ExportRows, tr("E&xport what I see…"));
    //: menu and search field: looks for a person or anything else, everywhere
    set(Id::FindAnyone, tr("Find &anyone…"));
    action(Id::FindAnyone)
        ->setStatusTip(tr("Finds people, links, accounts and consents by anything you know about them."));
    //: menu: finds and runs a command of the menus
    set(Id::RunCommand, tr("&Run a command…"));
    set(Id::Find, tr("&Search this list"));
    //: menu: shows only rows with the value of the current cell
    set(Id::FilterByCell, tr("&Filter by this cell"));
    //: menu: hides rows with the value of the current cell
    set(Id::ExcludeCell, tr("E&xclude this cell"));
    //: menu: fields under the headers of the table
    set(Id::FilterRow, tr("F&ilter row"));
    set(Id::Reload, tr("&Reload from Belvo"));
    //: menu: opens the list of saved views of the page
    set(Id::Views, tr("&Views…"));
    set(Id::SaveView, tr("Save v&iew…"));
    set(Id::Columns, tr("Choose colu&mns…"));
    //: menu, with a tick: shows the pane on the right
    set(Id::DetailPane, tr("&Details"));
    set(Id::HidePersonalData, tr("&Hide personal data now"));
    //: menu, with a tick
    set(Id::FullScreen, tr("&Full screen"));
    //: menu and button: to the page before
    set(Id::Back, tr("&Back"));
    //: menu and button: to the page one came back from
    set(Id::Forward, tr("&Forward"));
    set(Id::Shortcuts, tr("&Keyboard shortcuts"));
    set(Id::About, tr("&About Vínculo"));
}

void WindowActions::translateChoices()
{
    const QList<QAction *> densities = m_densityGroup->actions();
    //: height of table rows
    densities.at(0)->setText(tr("&Compact"));
    //: height of table rows
    densities.at(1)->setText(tr("C&omfortable"));
    //: height of table rows
    densities.at(2)->setText(tr("&Spacious"));
    const QList<QAction *> schemes = m_schemeGroup->actions();
    schemes.at(0)->setText(tr("As the &system"));
    //: colour scheme
    schemes.at(1)->setText(tr("&Light"));
    //: colour scheme
    schemes.at(2)->setText(tr("&Dark"));
    const QList<QAction *> languages = m_languageGroup->actions();
    languages.at(0)->setText(tr("As the &system"));
    // A language is called by its own name, in every language.
    languages.at(1)->setText(u"&Português"_s);
    languages.at(2)->setText(u"&Español"_s);
    languages.at(3)->setText(u"En&glish"_s);
}

void WindowActions::retranslate()
{
    translateActions();
    translateChoices();
    if (!m_file)
        return;
    //: menu
    m_file->setTitle(tr("&File"));
    //: menu
    m_edit->setTitle(tr("&Edit"));
    //: menu
    m_view->setTitle(tr("&View"));
    //: menu: goes to pages
    m_go->setTitle(tr("&Go"));
    //: menu: commands on the selected link
    m_link->setTitle(tr("&Link"));
    //: menu: commands on the selected record of a table
    m_record->setTitle(tr("&Record"));
    //: menu
    m_help->setTitle(tr("&Help"));
    for (auto it = m_groupMenus.cbegin(); it != m_groupMenus.cend(); ++it)
        it.value()->setTitle(groupName(it.key()));
    m_profiles->setTitle(tr("Switch &profile"));
    //: menu: what the rows are grouped by
    m_group->setTitle(tr("&Group by"));
    m_density->setTitle(tr("Row h&eight"));
    //: menu: light or dark
    m_scheme->setTitle(tr("&Colours"));
    m_language->setTitle(tr("&Language"));
    giveKeys();
}

void WindowActions::giveKeys()
{
    assignMenuKeys(m_window.menuBar()->actions());
    for (const QMenu *menu :
         {m_file, m_edit, m_view, m_go, m_link, m_record, m_help, m_density, m_scheme, m_language})
        if (menu)
            assignMenuKeys(menu->actions());
    for (const QMenu *menu : std::as_const(m_groupMenus))
        assignMenuKeys(menu->actions());
}

void WindowActions::fillProfiles(const QList<Profile> &profiles, const QUuid &current)
{
    m_profiles->clear();
    for (const Profile &profile : profiles) {
        QString name = profile.name;
        const QString environment = EnvironmentBand::environmentName(profile.environment);
        if (name != environment)
            name = u"%1  ·  %2"_s.arg(profile.name, environment);
        QAction *entry = m_profiles->addAction(m_theme.icon(Theme::environmentIconName(profile.environment)),
                                               name.replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setChecked(profile.id == current);
        connect(entry, &QAction::triggered, this, [this, entry, id = profile.id, current] {
            entry->setChecked(id == current);
            if (id != current)
                Q_EMIT profileChosen(id);
        });
    }
    m_profiles->addSeparator();
    m_profiles->addAction(action(Id::ManageProfiles));
}

void WindowActions::choose(QActionGroup &group, const QVariant &value)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data() == value);
}

void WindowActions::setCurrentPage(const QString &id)
{
    choose(*m_pageGroup, id);
}

void WindowActions::setPage(const Page &page)
{
    action(Id::DetailPane)->setEnabled(page.hasDetails());
    action(Id::Reload)->setEnabled(page.canReload());
    for (const Id id : {Id::Views, Id::SaveView})
        action(id)->setEnabled(page.views() != nullptr);
    for (const Id id : {Id::FilterByCell, Id::ExcludeCell, Id::FilterRow})
        action(id)->setEnabled(page.hasFilterRow());
    action(Id::FilterRow)->setChecked(page.isFilterRowShown());
    setAnalysis(page.analysis(), page.pageId() == "links"_L1);
}

void WindowActions::setAnalysis(TableAnalysis *analysis, bool isOfLinks)
{
    m_analysis = analysis;
    action(Id::Marks)->setEnabled(analysis);
    m_group->setEnabled(analysis);
    QList<QAction *> bulk{action(Id::ExportRows), action(Id::CopyAs)};
    if (isOfLinks && m_bulkActions.many()->isVisible())
        bulk.prepend(m_bulkActions.many());
    m_bulkActions.many()->setEnabled(isOfLinks);
    if (analysis)
        analysis->setBulkActions(bulk);
    fillGroupMenu();
}

void WindowActions::fillGroupMenu()
{
    m_group->clear();
    for (QMenu *old : m_group->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        old->deleteLater();
    if (m_analysis)
        m_analysis->fillGroupMenu(*m_group);
}

//! Of the text or list that has the focus, else of the table of the page.
void WindowActions::selectAll()
{
    QWidget *target = QApplication::focusWidget();
    if (!target || target->metaObject()->indexOfSlot("selectAll()") < 0)
        for (TableView *table : m_window.findChildren<TableView *>())
            if (table->isVisible())
                target = table;
    if (target && target->metaObject()->indexOfSlot("selectAll()") >= 0)
        QMetaObject::invokeMethod(target, "selectAll");
}

QString WindowActions::whyNot(const QAction &action) const
{
    const auto is = [&action](const QList<QAction *> &actions) {
        return std::ranges::any_of(actions, [&action](const QAction *one) { return one == &action; });
    };
    if (is({this->action(Id::Back), this->action(Id::Forward)}))
        return tr("There is no page to go to.");
    if (&action == m_linkActions.registerLink())
        return tr("There is no connection to Belvo.");
    const QList<QAction *> onLink = m_linkActions.linkActions();
    if (is(onLink)) {
        // With a link the others can be used, and the greyed one says itself why it waits.
        const bool hasLink = std::ranges::any_of(onLink, [](const QAction *one) { return one->isEnabled(); });
        return hasLink ? action.statusTip() : tr("Select a link first.");
    }
    if (is({m_recordActions.report(), m_recordActions.retrieve(), m_recordActions.calls(),
            m_recordActions.remove()}))
        return tr("Select a record first.");
    return tr("Not on this page.");
}

void WindowActions::setDensity(Theme::Density density)
{
    choose(*m_densityGroup, int(density));
}

void WindowActions::setScheme(Theme::Scheme scheme)
{
    choose(*m_schemeGroup, int(scheme));
}

void WindowActions::setLanguage(const QString &language)
{
    choose(*m_languageGroup, language);
}

QList<ShortcutGroup> WindowActions::shortcutGroups() const
{
    QList<ShortcutGroup> groups;
    for (const QMenu *menu : {m_file, m_edit, m_view, m_go, m_link, m_record, m_help}) {
        ShortcutGroup group{menu->title(), {}};
        for (QAction *action : menu->actions())
            if (!action->isSeparator() && !action->menu() && action->isVisible())
                group.actions.append(action);
        if (menu == m_go) // those in the menus below it, as far as they have keys
            for (QAction *page : m_pages)
                if (!group.actions.contains(page) && !page->shortcut().isEmpty())
                    group.actions.append(page);
        groups.append(group);
    }
    return groups;
}

} // namespace vinculo::ui
