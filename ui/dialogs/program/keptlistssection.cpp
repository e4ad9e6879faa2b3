// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/keptlistssection.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::ListCache;
using storage::SettingKey;

namespace {

constexpr std::array kMebibytes{128, 512, 2048, 8192}; //!< as the settings know them
constexpr std::array kDays{1, 7, 30, 90};

template<std::size_t N>
void select(QComboBox &combo, const std::array<int, N> &choices, const QVariant &stored)
{
    const QSignalBlocker quiet(&combo);
    for (std::size_t i = 0; i < N; ++i)
        if (choices[i] == stored.toString().toInt())
            combo.setCurrentIndex(static_cast<int>(i));
}

template<std::size_t N>
QString chosen(const QComboBox &combo, const std::array<int, N> &choices)
{
    return QString::number(choices.at(static_cast<std::size_t>(std::max(0, combo.currentIndex()))));
}

} // namespace

KeptListsSection::KeptListsSection(Theme &theme, storage::Settings &settings, ListCache &lists,
                                   const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_lists(lists)
    , m_profile(profile)
{
    build();
    m_keep->setChecked(lists.isWanted(profile));
    select(*m_size, kMebibytes, settings.value(SettingKey::KeptListsSize));
    select(*m_age, kDays, settings.value(SettingKey::KeptListsAge));
    connectAll();
    retranslate();
    refreshUsage();
}

void KeptListsSection::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    m_heading = new WordLabel(m_theme, WordLabel::Look::Section, this);
    m_keep = new QCheckBox(this);
    m_keep->setObjectName(u"keepLists"_s);
    m_about = new WordLabel(m_theme, WordLabel::Look::Secondary, this);
    m_problem = new NoticeLine(m_theme, this);
    m_size = new QComboBox(this);
    m_size->setObjectName(u"keptListsSize"_s);
    m_age = new QComboBox(this);
    m_age->setObjectName(u"keptListsAge"_s);
    for (std::size_t i = 0; i < kMebibytes.size(); ++i) {
        m_size->addItem({});
        m_age->addItem({});
    }
    m_sizeRow = new FieldRow(m_theme, m_size, this);
    m_ageRow = new FieldRow(m_theme, m_age, this);
    auto *limits = new QHBoxLayout;
    limits->setSpacing(Theme::space(4));
    limits->addWidget(m_sizeRow, 1, Qt::AlignTop);
    limits->addWidget(m_ageRow, 1, Qt::AlignTop);
    m_usageText = new WordLabel(m_theme, WordLabel::Look::Body, this);
    m_forget = new QPushButton(this);
    m_forget->setObjectName(u"forgetLists"_s);
    auto *usage = new QHBoxLayout;
    usage->setSpacing(Theme::space(4));
    usage->addWidget(m_usageText, 1);
    usage->addWidget(m_forget, 0, Qt::AlignTop);
    m_result = new NoticeLine(m_theme, this);
    m_result->setObjectName(u"forgetResult"_s);
    layout->addWidget(m_heading);
    layout->addWidget(m_keep);
    layout->addWidget(m_about);
    layout->addWidget(m_problem);
    layout->addLayout(limits);
    layout->addLayout(usage);
    layout->addWidget(m_result);
}

void KeptListsSection::connectAll()
{
    connect(m_keep, &QCheckBox::toggled, this, &KeptListsSection::onToggled);
    connect(m_size, &QComboBox::currentIndexChanged, this, &KeptListsSection::onLimit);
    connect(m_age, &QComboBox::currentIndexChanged, this, &KeptListsSection::onLimit);
    connect(m_forget, &QPushButton::clicked, this, &KeptListsSection::onForget);
    connect(&m_lists, &ListCache::stateChanged, this, &KeptListsSection::textsChanged);
    connect(&m_lists, &ListCache::usageChanged, this, &KeptListsSection::refreshUsage);
}

void KeptListsSection::retranslate()
{
    const QString name = models::CellFormatter::visible(m_profile.name);
    //: Heading in the settings
    m_heading->setText(tr("Lists kept on this computer"));
    //: Check box; %1 is the name of a profile
    m_keep->setText(tr("&Keep the lists of %1, encrypted").arg(FieldRow::escaped(name)));
    m_about->setText(
        tr("They open at once and without a connection, always with their age, and are then loaded "
           "again. Their key is in the system's keychain and nowhere else. Switching this off erases "
           "them."));
    //: How much room kept lists may take, all profiles together
    m_sizeRow->setLabel(tr("All kept lists together, at &most"));
    //: How old kept lists may be
    m_ageRow->setLabel(tr("Kept &for"));
    const QLocale locale;
    for (std::size_t i = 0; i < kMebibytes.size(); ++i) {
        m_size->setItemText(static_cast<int>(i),
                            locale.formattedDataSize(qint64(kMebibytes[i]) * 1024 * 1024, 0));
        m_age->setItemText(static_cast<int>(i), tr("%Ln day(s)", nullptr, kDays[i]));
    }
    const bool isAsked = m_forgetting == Forgetting::Asked;
    //: Button: erases the kept lists of the profile; asks once more
    m_forget->setText(isAsked ? tr("&Erase them now") : tr("&Forget now…"));
    m_forget->setProperty(Theme::kDangerProperty, isAsked);
    m_forget->setEnabled(m_forgetting != Forgetting::Running);
    m_forget->update();
    m_usageText->setText(usageText());
    showProblem();
}

QString KeptListsSection::usageText() const
{
    const QString name = models::CellFormatter::visible(m_profile.name);
    if (m_forgetting == Forgetting::Asked)
        //: %1 is the name of a profile
        return tr("Erase every kept list of %1 and the key that opens them? Nothing changes at Belvo.")
            .arg(name);
    if (m_forgetting == Forgetting::Running)
        return tr("Erasing…");
    if (!m_known)
        return {};
    const QLocale locale;
    if (m_known->ofAll == 0)
        return tr("Nothing is kept.");
    //: %1 name of a profile, %2 and %3 sizes such as "12 MB"
    return tr("%1: %2. All profiles: %3.")
        .arg(name, locale.formattedDataSize(m_known->ofProfile), locale.formattedDataSize(m_known->ofAll));
}

QString KeptListsSection::problemText(const ApiError &error) const
{
    if (error.code == "keychain_locked"_L1)
        return tr("The keychain is locked. Until it is open, no list is kept and none that was kept can be "
                  "opened.");
    if (error.code == "keychain_absent"_L1)
        return tr("This computer has no keychain for the key, so no list is kept.");
    if (error.code == "keychain_mismatch"_L1)
        return tr("The keychain no longer has the key that opens the kept lists. Forget them to begin anew.");
    if (error.code == "cache_not_writable"_L1)
        //: %1 path of a folder
        return tr("No list is kept, because this folder cannot be written: %1")
            .arg(QDir::toNativeSeparators(m_lists.directory().root()));
    return tr("The keychain did not give the key, so no list is kept in this session.");
}

void KeptListsSection::showProblem()
{
    const bool failed = m_lists.state() == ListCache::State::Failed && m_lists.problem();
    m_problem->setNotice(Tone::Attention, failed ? problemText(*m_lists.problem()) : QString());
    QString result;
    if (m_outcome && m_outcome->isComplete())
        result = tr("Erased. The files are gone, and so is the key that opened them.");
    else if (m_outcome && !m_outcome->filesGone)
        //: %1 path of a folder
        result = tr("Not everything could be erased. Look for what is left in %1")
                     .arg(QDir::toNativeSeparators(m_lists.directory().directoryOf(m_profile)));
    else if (m_outcome)
        result =
            tr("The files are gone. Whether the keychain still has their key could not be checked; forget "
               "again when it is open.");
    const bool isGood = m_outcome && m_outcome->isComplete();
    m_result->setNotice(isGood ? Tone::Ok : Tone::Problem, result);
}

void KeptListsSection::onToggled(bool wanted)
{
    m_outcome.reset();
    m_lists.setWanted(m_profile, wanted);
    if (!wanted)
        forget();
    Q_EMIT textsChanged();
}

void KeptListsSection::onForget()
{
    m_outcome.reset();
    if (m_forgetting == Forgetting::Asked)
        forget();
    else
        m_forgetting = Forgetting::Asked;
    Q_EMIT textsChanged();
}

void KeptListsSection::forget()
{
    m_forgetting = Forgetting::Running;
    m_running = m_lists.forget(m_profile).then(
        this, [this](const Result<models::ForgetOutcome> &outcome) { onForgotten(*outcome); });
}

void KeptListsSection::onForgotten(const models::ForgetOutcome &outcome)
{
    m_forgetting = Forgetting::No;
    m_outcome = outcome;
    Q_EMIT textsChanged();
    m_forget->setFocus(); // it was off while it ran and lost the focus
}

void KeptListsSection::onLimit()
{
    m_settings.setValue(SettingKey::KeptListsSize, chosen(*m_size, kMebibytes));
    m_settings.setValue(SettingKey::KeptListsAge, chosen(*m_age, kDays));
    m_lists.applyLimits();
}

void KeptListsSection::refreshUsage()
{
    m_usage = m_lists.usage(m_profile).then(this, [this](const Result<models::KeptUsage> &usage) {
        m_known = *usage;
        Q_EMIT textsChanged();
    });
}

} // namespace vinculo::ui
