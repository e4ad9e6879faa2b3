// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/startuptrace.h"

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
{
    m_translators.install(m_options.language.isEmpty() ? m_settings.value(SettingKey::Language).toString()
                                                       : m_options.language);
    m_theme.setScheme(schemeFrom(m_options.scheme.isEmpty()
                                     ? m_settings.value(SettingKey::ColorScheme).toString()
                                     : m_options.scheme));
}

Application::~Application() = default;

void Application::start()
{
    // Keys may be stored, or forgotten, while a profile is open.
    connect(&m_profiles, &storage::ProfileStore::profilesChanged, this, [this] {
        if (m_session && m_session->connection())
            openLists();
    });
    openProfile(startProfile());
}

Profile Application::startProfile() const
{
    const QString wanted = m_options.profile.isEmpty() ? m_settings.value(SettingKey::LastProfile).toString()
                                                       : m_options.profile;
    const QList<Profile> profiles = m_profiles.profiles();
    for (const Profile &profile : profiles)
        if (profile.id == QUuid(wanted) || profile.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return profile;
    return storage::ProfileStore::demoProfile();
}

void Application::openProfile(const Profile &profile)
{
    m_settings.setValue(SettingKey::LastProfile, profile.id.toString(QUuid::WithoutBraces));
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
    const ui::WindowServices services{m_settings, m_profiles, m_keychain, m_journal,
                                      m_theme,    m_views,    m_lists};
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (m_window)
        m_window->close(); // saves its geometry for the next one
    m_window.reset();      // before the connection that its pages refer to
    m_session.reset();
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
    // What the store knows is newer than what the window was made with: keys may have been stored since.
    const Profile profile = m_profiles.find(m_window->profile().id).value_or(m_window->profile());
    m_session = std::make_unique<Session>(profile, m_keychain, m_thisRun, m_profiles, m_journal);
    connect(m_session.get(), &Session::connected, this, [this] {
        openLists();
        m_window->setConnection(m_session->connection());
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
