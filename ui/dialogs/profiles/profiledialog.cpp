// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiles/profiledialog.h"

#include "models/flows/addresscheck.h"
#include "models/flows/keycheckflow.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/profiles/keycheckview.h"
#include "ui/dialogs/profiles/keypaireditor.h"
#include "ui/text/environmenttext.h"
#include "ui/text/findingtext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::KeyCheckFlow;

namespace {

constexpr int kLongestName = 60;
constexpr int kLongestAddress = 400;

QString usualAddress(Environment environment)
{
    return environment == Environment::Production ? u"https://api.belvo.com"_s
                                                  : u"https://sandbox.belvo.com"_s;
}

//! Production opens read-only (design §6); practice environments are there to practise.
Access usualAccess(Environment environment)
{
    return environment == Environment::Production ? Access::ReadOnly : Access::Admin;
}

} // namespace

ProfileDialog::ProfileDialog(const WindowServices &services, const std::optional<Profile> &profile,
                             QWidget *parent)
    : DialogFrame(services.theme, std::nullopt, parent)
    , m_services(services)
    , m_original(profile)
    , m_id(profile ? profile->id : QUuid::createUuid())
    , m_flow(std::make_unique<KeyCheckFlow>(services.secrets))
{
    m_flow->setCallWindows(services.windows);
    setObjectName(u"profileDialog"_s);
    setIconName(u"key"_s);
    buildFields();
    buildKeys();
    buildButtons();
    Profile shown;
    shown.baseUrl = QUrl(usualAddress(shown.environment));
    shown.access = usualAccess(shown.environment);
    fill(profile.value_or(shown));
    refreshTexts();
    m_name->setFocus();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::buildFields()
{
    const auto addRow = [this](QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *row = new FieldRow(theme(), editor, this);
        return row;
    };
    m_name = new QLineEdit(this);
    m_name->setMaxLength(kLongestName);
    m_environment = new QComboBox(this);
    m_access = new QComboBox(this);
    m_address = new QLineEdit(this);
    m_address->setMaxLength(kLongestAddress);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_nameRow = addRow(m_name, u"profileName"_s);
    m_environmentRow = addRow(m_environment, u"profileEnvironment"_s);
    m_accessRow = addRow(m_access, u"profileAccess"_s);
    m_addressRow = addRow(m_address, u"profileAddress"_s);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::space(4));
    pair->addWidget(m_environmentRow, 1, Qt::AlignTop);
    pair->addWidget(m_accessRow, 1, Qt::AlignTop);
    body()->addWidget(m_nameRow);
    body()->addLayout(pair);
    body()->addWidget(m_addressRow);
    setTabOrder(m_name, m_environment);
    setTabOrder(m_environment, m_access);
    setTabOrder(m_access, m_address);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::onEdited);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressTouched = true; });
    connect(m_address, &QLineEdit::textChanged, this, &ProfileDialog::onEdited);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ProfileDialog::onEnvironmentChanged);
    connect(m_access, &QComboBox::activated, this, [this] { m_accessTouched = true; });
    connect(m_access, &QComboBox::currentIndexChanged, this, [this] { refreshTexts(); });
}

void ProfileDialog::buildKeys()
{
    m_keys = new KeyPairEditor(theme(), m_services.secrets, this);
    body()->addWidget(m_keys);
    m_check = new KeyCheckView(theme(), *m_flow, this);
    body()->addWidget(m_check);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    connect(m_keys, &KeyPairEditor::edited, this, &ProfileDialog::onEdited);
    connect(m_error, &ErrorPane::heightChanged, this, &ProfileDialog::fitHeight);
    connect(m_flow.get(), &KeyCheckFlow::changed, this, [this] {
        onEdited();
        fitHeight();
    });
    // a test that is given up with the dialog still stands there
    connect(m_flow.get(), &KeyCheckFlow::callFinished, &m_services.journal,
            [&journal = m_services.journal](const Profile &profile, const CallRecord &record) {
                journal.append(profile, record);
            });
    // the button was off while it ran and lost the focus to its neighbour
    connect(m_flow.get(), &KeyCheckFlow::finished, this, [this] {
        (m_flow->isGood() ? m_save : m_test)->setFocus();
        bringIntoView(*m_check);
        if (const std::optional<QString> refusal = m_flow->refusal())
            m_services.journal.append(entered(), ChangeRecord{.kind = ChangeRecord::Kind::SignInFailed,
                                                              .outcome = ChangeRecord::Outcome::Refused,
                                                              .code = *refusal});
    });
}

void ProfileDialog::buildButtons()
{
    m_save = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_save->setObjectName(u"profileSave"_s);
    m_test = addButton(QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"profileTest"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_cancel, &QPushButton::clicked, this, &ProfileDialog::reject);
}

void ProfileDialog::fill(const Profile &profile)
{
    retranslateChoices();
    m_name->setText(profile.name);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    m_access->setCurrentIndex(m_access->findData(static_cast<int>(profile.access)));
    m_address->setText(profile.baseUrl.toString());
    m_accessTouched = m_original.has_value();
    m_addressTouched = m_original.has_value() && profile.baseUrl != QUrl(usualAddress(profile.environment));
    m_keys->setStored(profile.hasStoredSecret);
    m_keys->setRemember(!m_original || profile.hasStoredSecret);
}

void ProfileDialog::retranslateChoices()
{
    const QSignalBlocker quietEnvironment(m_environment);
    const QSignalBlocker quietAccess(m_access);
    const int environment = std::max(0, m_environment->currentIndex());
    const int access = std::max(0, m_access->currentIndex());
    m_environment->clear();
    for (const Environment each : {Environment::Sandbox, Environment::Production})
        m_environment->addItem(theme().icon(Theme::environmentIconName(each)), environmentName(each),
                               static_cast<int>(each));
    m_access->clear();
    for (const Access each : {Access::ReadOnly, Access::Operator, Access::Admin})
        m_access->addItem(accessName(each), static_cast<int>(each));
    m_environment->setCurrentIndex(environment);
    m_access->setCurrentIndex(access);
}

void ProfileDialog::retranslate()
{
    setHeading(m_original ? tr("Edit profile") : tr("Add a profile"));
    retranslateChoices();
    m_nameRow->setLabel(tr("&Name"));
    m_name->setPlaceholderText(tr("For example: My company – Sandbox"));
    m_environmentRow->setLabel(tr("&Environment"));
    m_accessRow->setLabel(tr("A&ccess"));
    m_accessRow->setHint(accessExplanation(static_cast<Access>(m_access->currentData().toInt())));
    m_environmentRow->setHint(m_environment->currentData().toInt() ==
                                      static_cast<int>(Environment::Production)
                                  ? tr("Real customers. Opens read-only unless you choose otherwise.")
                                  : tr("Belvo's test environment: no real customers."));
    m_addressRow->setLabel(tr("&Address of the API"));
    m_keys->retranslate();
    m_check->retranslate();
    m_error->retranslate();
    m_save->setText(tr("&Save profile"));
    m_test->setText(tr("&Test"));
    m_cancel->setText(tr("Cancel"));
    onEdited();
}

Profile ProfileDialog::entered() const
{
    Profile profile = m_original.value_or(Profile{});
    profile.id = m_id;
    profile.name = m_name->text().trimmed();
    profile.environment = static_cast<Environment>(m_environment->currentData().toInt());
    profile.access = static_cast<Access>(m_access->currentData().toInt());
    QString address = m_address->text().trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    profile.baseUrl = QUrl(address, QUrl::StrictMode);
    return profile;
}

void ProfileDialog::onEnvironmentChanged()
{
    const auto environment = static_cast<Environment>(m_environment->currentData().toInt());
    if (!m_addressTouched)
        m_address->setText(usualAddress(environment));
    // whoever changes to Production starts read-only, whatever was chosen for the sandbox
    if (!m_accessTouched || environment == Environment::Production)
        m_access->setCurrentIndex(m_access->findData(static_cast<int>(usualAccess(environment))));
    refreshTexts();
}

void ProfileDialog::onEdited()
{
    const auto finding = models::checkAddress(entered());
    const bool addressBad =
        finding != KeyCheckFlow::Finding::None && finding != KeyCheckFlow::Finding::AddressUnusual;
    m_addressRow->setHint(finding == KeyCheckFlow::Finding::AddressUnusual ? findingText(finding)
                                                                           : QString());
    m_addressRow->setProblem(addressBad && !m_address->text().isEmpty() ? findingText(finding) : QString());
    const bool busy = m_write.isPending() || m_stored.isPending();
    m_test->setEnabled(
        !m_flow->isRunning() && !busy && !addressBad &&
        (m_keys->isComplete() || (m_keys->isEmpty() && m_original && m_original->hasStoredSecret)));
    m_save->setEnabled(!busy && !addressBad && !m_name->text().trimmed().isEmpty() &&
                       (m_keys->isComplete() || m_keys->isEmpty()));
}

void ProfileDialog::test()
{
    if (!m_keys->isEmpty()) {
        m_flow->start(entered(), m_keys->keys());
        return;
    }
    // the stored keys are tested as they are; they never come into the fields
    m_stored = m_services.secrets.read(*m_original).then(this, [this](const Result<Credentials> &stored) {
        if (stored)
            m_flow->start(entered(), *stored);
        else
            showProblem(stored.error());
        onEdited();
    });
    onEdited();
}

void ProfileDialog::save()
{
    m_error->setError({});
    const Profile profile = entered();
    const bool keyed = m_keys->isComplete();
    // keys belong to one environment: those of the other one must not follow the profile
    const bool moved = m_original && m_original->environment != profile.environment;
    if (m_original && m_original->hasStoredSecret && (moved || (!keyed && !m_keys->remember())))
        m_forget = m_services.secrets.remove(*m_original).then(this, [](const Result<bool> &) {});
    if (moved || (m_original && m_original->baseUrl != profile.baseUrl))
        m_forgetLists = m_services.lists.forget(*m_original).then(this, [](const auto &) {});
    if (keyed && m_keys->remember()) {
        storeKeys(profile);
        return;
    }
    Profile plain = profile;
    plain.hasStoredSecret =
        !keyed && !moved && m_keys->remember() && m_original && m_original->hasStoredSecret;
    finishSaving(plain);
}

void ProfileDialog::storeKeys(const Profile &profile)
{
    m_write = m_services.secrets.write(profile, m_keys->keys())
                  .then(this, [this, profile](const Result<bool> &written) {
                      onEdited();
                      if (!written) {
                          showProblem(written.error());
                          return;
                      }
                      Profile stored = profile;
                      stored.hasStoredSecret = true;
                      finishSaving(stored);
                  });
    onEdited();
}

void ProfileDialog::finishSaving(const Profile &profile)
{
    const Result<bool> saved = m_services.profiles.save(profile);
    if (!saved) {
        showProblem(saved.error());
        return;
    }
    // only now: whoever keeps keys for this run looks the profile up
    if (m_keys->isComplete() && !profile.hasStoredSecret)
        Q_EMIT keysEntered(profile.id, m_keys->keys());
    Q_EMIT this->saved(profile.id);
    accept();
}

void ProfileDialog::showProblem(const ApiError &error)
{
    m_error->setError(error);
    fitHeight();
    bringIntoView(*m_error);
}

} // namespace vinculo::ui
