// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/settingsdialog.h"

#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/program/keptlistssection.h"
#include "ui/dialogs/program/noticessection.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

using storage::SettingKey;

struct SchemeWord
{
    Theme::Scheme scheme;
    QLatin1StringView word; //!< as stored
};
constexpr std::array kSchemes = {
    SchemeWord{Theme::Scheme::System, QLatin1StringView("system")},
    SchemeWord{Theme::Scheme::Light, QLatin1StringView("light")},
    SchemeWord{Theme::Scheme::Dark, QLatin1StringView("dark")},
};

struct DensityWord
{
    Theme::Density density;
    QLatin1StringView word; //!< as stored
};
constexpr std::array kDensities = {
    DensityWord{Theme::Density::Compact, QLatin1StringView("compact")},
    DensityWord{Theme::Density::Comfortable, QLatin1StringView("comfortable")},
    DensityWord{Theme::Density::Spacious, QLatin1StringView("spacious")},
};

//! Sets texts of a combo box without telling anybody, adding items the first time.
void setTexts(QComboBox &combo, const QStringList &texts)
{
    const QSignalBlocker quiet(&combo);
    for (int i = 0; i < texts.size(); ++i) {
        if (i < combo.count())
            combo.setItemText(i, texts[i]);
        else
            combo.addItem(texts[i]);
    }
}

} // namespace

SettingsDialog::SettingsDialog(storage::Settings &settings, Theme &theme, QWidget *parent)
    : DialogFrame(theme, std::nullopt, parent)
    , m_settings(settings)
{
    setObjectName(u"settingsDialog"_s);
    setIconName(u"settings"_s);
    const auto addRow = [this](QComboBox *&combo, const QString &name) {
        combo = new QComboBox(this);
        combo->setObjectName(name);
        auto *row = new FieldRow(this->theme(), combo, this);
        body()->addWidget(row);
        return row;
    };
    m_languageRow = addRow(m_language, u"settingsLanguage"_s);
    m_schemeRow = addRow(m_scheme, u"settingsScheme"_s);
    m_densityRow = addRow(m_density, u"settingsDensity"_s);
    m_notices = new NoticesSection(theme, settings, this);
    body()->addWidget(m_notices);
    m_where = addText(WordLabel::Look::Secondary);
    m_close = addButton(QDialogButtonBox::RejectRole, Emphasis::Primary);
    connect(m_close, &QPushButton::clicked, this, &SettingsDialog::reject);
    refreshTexts();
    const auto select = [](QComboBox *combo, int index) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(index);
    };
    const QString language = settings.value(SettingKey::Language).toString();
    select(m_language, static_cast<int>(std::max<qsizetype>(
                           0, QStringList{u""_s, u"pt"_s, u"es"_s, u"en"_s}.indexOf(language))));
    select(m_scheme, static_cast<int>(theme.scheme()));
    const QString density = settings.value(SettingKey::TableDensity).toString();
    for (std::size_t i = 0; i < kDensities.size(); ++i)
        if (density == kDensities[i].word)
            select(m_density, static_cast<int>(i));
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::onLanguage);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &SettingsDialog::onScheme);
    connect(m_density, &QComboBox::currentIndexChanged, this, &SettingsDialog::onDensity);
    m_language->setFocus();
}

void SettingsDialog::addKeptLists(models::ListCache &lists, const Profile &profile)
{
    m_lists = new KeptListsSection(theme(), m_settings, lists, profile, this);
    body()->insertWidget(body()->indexOf(m_where), m_lists);
    connect(m_lists, &KeptListsSection::textsChanged, this, &SettingsDialog::refreshTexts);
    refreshTexts();
}

void SettingsDialog::retranslate()
{
    if (m_lists)
        m_lists->retranslate();
    m_notices->retranslate();
    setHeading(tr("Settings"));
    m_languageRow->setLabel(tr("&Language"));
    // languages call themselves by their own names, so that one finds back
    setTexts(*m_language, {tr("As the system"), u"Português (Brasil)"_s, u"Español"_s, u"English"_s});
    //: Light or dark colours
    m_schemeRow->setLabel(tr("&Colours"));
    //: Colour schemes
    setTexts(*m_scheme, {tr("As the system"), tr("Light"), tr("Dark")});
    m_densityRow->setLabel(tr("&Rows in tables"));
    //: Heights of table rows
    setTexts(*m_density, {tr("Compact"), tr("Comfortable"), tr("Spacious")});
    const QString path = QDir::toNativeSeparators(m_settings.filePath());
    m_where->setText(
        m_settings.isWritable()
            ? tr("Every choice works at once and is kept in %1").arg(path)
            : tr("The settings file cannot be written, so choices last until the program ends: %1")
                  .arg(path));
    m_close->setText(tr("Close"));
}

void SettingsDialog::onLanguage()
{
    const QStringList languages{u""_s, u"pt"_s, u"es"_s, u"en"_s};
    const QString language = languages.value(m_language->currentIndex());
    m_settings.setValue(SettingKey::Language, language);
    Q_EMIT languageChosen(language);
}

void SettingsDialog::onScheme()
{
    const auto chosen = kSchemes[static_cast<std::size_t>(std::max(0, m_scheme->currentIndex()))];
    m_settings.setValue(SettingKey::ColorScheme, QString(chosen.word));
    theme().setScheme(chosen.scheme);
}

void SettingsDialog::onDensity()
{
    const auto chosen = kDensities[static_cast<std::size_t>(std::max(0, m_density->currentIndex()))];
    m_settings.setValue(SettingKey::TableDensity, QString(chosen.word));
    Q_EMIT densityChosen(chosen.density);
}

} // namespace vinculo::ui
