// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/startuptrace.h"
#include "ui/windows/recordopening.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vinculo::app {

using storage::SettingKey;

namespace {

ui::Theme::Scheme schemeFrom(const QString &name)
{
    if (name == "light"_L1)
        return ui::Theme::Scheme::Light;
    if (name == "dark"_L1)
        return ui::Theme::Scheme::Dark;
    return ui::Theme::Scheme::System;
}

} // namespace

Application::Application(QApplication &application, StartOptions options)
    : m_application(application)
    , m_options(std::move(options))
    , m_theme(application)
    , m_lists(m_keychain, m_settings)
    , m_keeping(m_journal, m_profiles, m_decisions, m_lists, m_settings)
{
    m_translators.install(m_options.language.isEmpty() ? m_settings.value(SettingKey::Language).toString()
                                                       : m_options.language);
    m_theme.setScheme(schemeFrom(m_options.scheme.isEmpty()
                                     ? m_settings.value(SettingKey::ColorScheme).toString()
                                     : m_options.scheme));
}

Application::~Application()
{
    m_window.reset(); // hands over what it has loaded in part
    m_lists.finishWrites();
}

void Application::start()
{
    // Keys may be stored, or forgotten, while a profile is open.
    connect(&m_profiles, &storage::ProfileStore::profilesChanged, this, [this] {
        if (m_session && m_session->connection())
            openLists();
    });
    connect(&m_lists, &models::ListCache::profileForgotten, &m_homeHistory, &storage::HomeHistory::forget);
    connect(&m_lists, &models::ListCache::profileForgotten, &m_triage, &storage::TriageStore::forget);
    connect(&m_lists, &models::ListCache::profileForgotten, &m_refreshes,
            [this](const QUuid &profile) { m_refreshes.removeProfile(profile); });
    openProfile(startProfile());
    if (!m_options.address.isEmpty())
        openAddress(m_options.address);
}

std::optional<Profile> Application::findProfile(const QString &nameOrId) const
{
    const QList<Profile> profiles = m_profiles.profiles();
    for (const Profile &profile : profiles)
        if (profile.id == QUuid(nameOrId) || profile.name.compare(nameOrId, Qt::CaseInsensitive) == 0)
            return profile;
    return {};
}

Profile Application::startProfile() const
{
    QString wanted = m_settings.value(SettingKey::LastProfile).toString();
    const auto address = deeplink::parse(m_options.address);
    const auto *link = std::get_if<DeepLink>(&address);
    if (!m_options.profile.isEmpty())
        wanted = m_options.profile;
    else if (link && findProfile(link->profile))
        wanted = link->profile;
    return findProfile(wanted).value_or(storage::ProfileStore::demoProfile());
}

void Application::openAddress(const QString &address)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (address.isEmpty())
        return;
    const auto parsed = deeplink::parse(address);
    const auto *link = std::get_if<DeepLink>(&parsed);
    if (!link) {
        m_window->opening().refuse(std::get<DeepLinkProblem>(parsed));
        return;
    }
    const std::optional<Profile> profile =
        link->profile.isEmpty() ? m_window->profile() : findProfile(link->profile);
    if (!profile)
        m_window->opening().refuseProfile();
    else if (profile->id != m_window->profile().id)
        m_window->opening().offer(*profile, *link);
    else
        openRecord(*link);
}

void Application::openRecord(const DeepLink &link)
{
    m_window->openRecord(link.page, link.id);
}

void Application::openProfile(const Profile &profile)
{
    m_settings.setValue(SettingKey::LastProfile, profile.id.toString(QUuid::WithoutBraces));
    m_keeping.noteOpened(profile);
    makeWindow(profile);
    openSession();
}

void Application::reopenProfile(const QUuid &id)
{
    // Later: the request comes from inside the window that is replaced.
    QTimer::singleShot(0, this, [this, id] {
        if (const auto profile = m_profiles.find(id))
            openProfile(*profile);
    });
}

void Application::makeWindow(const Profile &profile)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (m_window) {
        m_window->setConnection(nullptr); // ends what runs: it was asked for before
        m_window->close();                // saves its geometry for the next one
    }
    m_window.reset(); // before the connection that its pages refer to
    m_outages.reset();
    m_session.reset();
    m_outages = std::make_unique<models::OutageBoard>(profile, m_journal, m_settings);
    const ui::WindowServices services{
        m_settings,   m_profiles,      m_keychain,    m_journal,   m_theme,
        m_views,      m_lists,         m_homeHistory, m_decisions, &m_translators.languageOverride(),
        &m_refreshes, m_outages.get(), &m_triage,     &m_ledger,   m_notices.get(),
        &m_windows,   &m_openLog};
    m_window = std::make_unique<ui::MainWindow>(services, profile);
    ui::MainWindow *window = m_window.get();
    connect(window, &ui::MainWindow::connectRequested, this, &Application::openSession);
    connect(window, &ui::MainWindow::credentialsEntered, this,
            [this](const QUuid &profileId, const Credentials &credentials, bool remember) {
                if (profileId == m_session->profile().id)
                    m_session->useCredentials(credentials, remember);
                else if (const auto other = m_profiles.find(profileId))
                    m_keepKeys = m_thisRun.write(*other, credentials).then(this, [](const Result<bool> &) {});
            });
    connect(window, &ui::MainWindow::profileRequested, this, &Application::reopenProfile);
    connect(window, &ui::MainWindow::profileEdited, this, &Application::reopenProfile);
    connect(&window->opening(), &ui::RecordOpening::profileAccepted, this,
            [this](const QUuid &id, const DeepLink &link) {
                // Later: the request comes from inside the window that is replaced.
                QTimer::singleShot(0, this, [this, id, link] {
                    if (const auto chosen = m_profiles.find(id)) {
                        openProfile(*chosen);
                        openRecord(link);
                    }
                });
            });
    connect(window, &ui::MainWindow::languageRequested, this, &Application::setLanguage);
    if (!m_options.page.isEmpty())
        window->openPage(m_options.page);
    if (m_options.traceStartup)
        new StartupTrace(window, window);
    window->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Application::openSession()
{
    m_window->setConnection(nullptr);
    m_outages->setConnection(nullptr);
    // What the store knows is newer than what the window was made with: keys may have been stored since.
    const Profile profile = m_profiles.find(m_window->profile().id).value_or(m_window->profile());
    m_session = std::make_unique<Session>(
        profile, SessionServices{m_keychain, m_thisRun, m_profiles, m_journal, m_windows});
    connect(m_session.get(), &Session::connected, this, [this] {
        openLists();
        m_window->setConnection(m_session->connection());
        m_outages->setConnection(m_session->connection());
        Q_EMIT connected();
    });
    connect(m_session.get(), &Session::failed, this, [this](const ApiError &error) {
        m_lists.close(); // nobody has shown the keys that belong to these rows
        m_window->showConnectionProblem(error);
    });
    connect(m_session.get(), &Session::notRemembered, this,
            [this](const ApiError &error) { m_window->showKeysNotRemembered(error); });
    // After the first paint: starting the demo server or asking the keychain must not delay the window.
    QTimer::singleShot(0, m_session.get(), &Session::open);
}

//! As the store knows the profile: whether its keys are kept decides whether its lists are.
void Application::openLists()
{
    const Profile profile = m_profiles.find(m_session->profile().id).value_or(m_session->profile());
    m_lists.open(profile, m_session->account());
}

void Application::setLanguage(const QString &language)
{
    m_settings.setValue(SettingKey::Language, language);
    m_translators.install(language);
}

} // namespace vinculo::app
