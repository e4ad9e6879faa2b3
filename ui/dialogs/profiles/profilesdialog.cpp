// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiles/profilesdialog.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/profiles/profiledialog.h"
#include "ui/text/environmenttext.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;

} // namespace

ProfilesDialog::ProfilesDialog(const WindowServices &services, const QUuid &current, QWidget *parent)
    : DialogFrame(services.theme, std::nullopt, parent)
    , m_services(services)
    , m_current(current)
{
    setObjectName(u"profilesDialog"_s);
    setIconName(u"person"_s);
    buildList();
    buildButtons();
    connect(&services.profiles, &storage::ProfileStore::profilesChanged, this, [this] { refreshTexts(); });
    refreshTexts();
    m_list->setFocus();
}

void ProfilesDialog::buildList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"profileList"_s);
    m_list->setIconSize(QSize(Theme::space(5), Theme::space(5)));
    m_list->setMinimumHeight(Theme::space(48));
    m_list->setSpacing(Theme::space(1) / 2);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::space(2));
    for (QPushButton **button : {&m_add, &m_edit, &m_remove}) {
        *button = new QPushButton(this);
        side->addWidget(*button);
    }
    m_remove->setObjectName(u"profileRemove"_s);
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_list, 1);
    row->addLayout(side);
    body()->addLayout(row, 1);
    m_facts = addText(WordLabel::Look::Secondary);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    connect(m_error, &ErrorPane::heightChanged, this, &ProfilesDialog::fitHeight);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::onSelectionChanged);
    connect(m_add, &QPushButton::clicked, this, [this] { editProfile({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto profile = selected())
            editProfile(profile);
    });
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::askRemoval);
}

void ProfilesDialog::buildButtons()
{
    m_add->setObjectName(u"profileAdd"_s);
    m_open = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_open->setObjectName(u"profileOpen"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    const auto open = [this] {
        const auto profile = selected();
        if (!profile || profile->id == m_current)
            return;
        Q_EMIT switchRequested(profile->id);
        accept();
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QListWidget::itemDoubleClicked, this, open);
    connect(m_close, &QPushButton::clicked, this, &ProfilesDialog::reject);
}

void ProfilesDialog::fillList()
{
    const auto before = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Profile &profile : m_services.profiles.profiles()) {
        const QString name = models::CellFormatter::visible(profile.name);
        //: %1 is the name of a profile: the one of this window
        const QString own = profile.environment == Environment::Demo
                                ? name
                                : u"%1 · %2"_s.arg(name, environmentName(profile.environment));
        auto *item = new QListWidgetItem(profile.id == m_current ? tr("%1 (open)").arg(own) : own, m_list);
        item->setIcon(theme().icon(Theme::environmentIconName(profile.environment)));
        item->setData(kIdRole, profile.id);
        item->setData(Qt::AccessibleDescriptionRole,
                      tr("%1, %2").arg(environmentName(profile.environment), accessName(profile.access)));
        if (before ? before->id == profile.id : profile.id == m_current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

std::optional<Profile> ProfilesDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_services.profiles.find(item->data(kIdRole).toUuid()) : std::nullopt;
}

void ProfilesDialog::retranslate()
{
    setHeading(tr("Profiles"));
    m_list->setAccessibleName(tr("Profiles"));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_open->setText(tr("&Open profile"));
    m_close->setText(tr("Close"));
    m_error->retranslate();
    fillList();
    onSelectionChanged();
}

void ProfilesDialog::onSelectionChanged()
{
    const auto profile = selected();
    if (profile && profile->id != m_askedRemoval)
        m_askedRemoval = {};
    const bool builtIn = profile && profile->environment == Environment::Demo;
    const bool own = profile && !builtIn;
    m_edit->setEnabled(own);
    m_remove->setEnabled(own && profile->id != m_current && !m_removal.isPending() && !m_forget.isPending());
    m_open->setEnabled(profile && profile->id != m_current);
    const bool asked = own && profile->id == m_askedRemoval;
    m_remove->setText(asked ? tr("Re&move now") : tr("Re&move…"));
    m_remove->setProperty(Theme::kDangerProperty, asked);
    m_remove->update();
    if (!profile)
        m_facts->setText({});
    else if (asked)
        m_facts->setText(tr("Remove “%1” and its keys from this computer? Nothing changes at Belvo. Press "
                            "“Remove now” to do it.")
                             .arg(models::CellFormatter::visible(profile->name)));
    else if (builtIn)
        m_facts->setText(
            tr("The built-in practice data: a local server with invented people. It needs no keys."));
    else
        m_facts->setText(
            tr("%1 · %2 · %3 · %4")
                .arg(environmentName(profile->environment), hostOf(*profile), accessName(profile->access),
                     profile->hasStoredSecret ? tr("keys in the keychain") : tr("keys are asked for")));
    fitHeight();
}

void ProfilesDialog::editProfile(const std::optional<Profile> &profile)
{
    auto *dialog = new ProfileDialog(m_services, profile, this);
    connect(dialog, &ProfileDialog::keysEntered, this, &ProfilesDialog::keysEntered);
    connect(dialog, &ProfileDialog::saved, this, [this, isNew = !profile](const QUuid &id) {
        if (!isNew)
            Q_EMIT profileEdited(id);
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(kIdRole).toUuid() == id)
                m_list->setCurrentRow(row);
        m_list->setFocus();
    });
    dialog->open();
}

void ProfilesDialog::askRemoval()
{
    const auto profile = selected();
    if (!profile || profile->id == m_current || profile->environment == Environment::Demo)
        return;
    if (profile->id == m_askedRemoval) {
        removeNow(*profile);
        return;
    }
    m_askedRemoval = profile->id;
    refreshTexts();
}

void ProfilesDialog::removeNow(const Profile &profile)
{
    m_askedRemoval = {};
    // first its lists and keys: without the profile they could never be cleaned up later
    m_forget = m_services.lists.forget(profile).then(this, [this, profile](const auto &forgotten) {
        if (forgotten->filesGone) {
            removeKeys(profile);
            return;
        }
        m_error->setError(ApiError{.kind = ErrorKind::Storage, .code = u"lists_not_erased"_s});
        refreshTexts();
    });
    onSelectionChanged();
}

void ProfilesDialog::removeKeys(const Profile &profile)
{
    m_removal = m_services.secrets.remove(profile).then(this, [this, profile](const Result<bool> &removed) {
        // without a keychain there is nothing to remove; a locked one keeps the profile so that it can be
        // tried again
        if (!removed && profile.hasStoredSecret) {
            m_error->setError(removed.error());
            refreshTexts();
            return;
        }
        m_error->setError({});
        if (const Result<bool> gone = m_services.profiles.remove(profile.id); !gone)
            m_error->setError(gone.error());
        refreshTexts();
    });
    onSelectionChanged();
}

} // namespace vinculo::ui
