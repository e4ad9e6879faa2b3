// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "models/cache/listcache.h"
#include "ui/dialogs/frame/dialogframe.h"
#include "ui/theme/theme.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace vinculo::ui {

class FieldRow;
class KeptListsSection;
class NoticesSection;

//! Language, colours, row height, notices and what is kept on this computer. Every choice acts at once and is
//! stored.
class SettingsDialog : public DialogFrame
{
    Q_OBJECT
public:
    SettingsDialog(storage::Settings &settings, Theme &theme, QWidget *parent);
    //! Adds what there is to choose about the lists of the open profile that are kept on this computer.
    void addKeptLists(models::ListCache &lists, const Profile &profile);

Q_SIGNALS:
    void languageChosen(const QString &language); //!< "pt", "es", "en" or "" for the system's
    void densityChosen(vinculo::ui::Theme::Density density);

protected:
    void retranslate() override;

private:
    void onLanguage();
    void onScheme();
    void onDensity();

    storage::Settings &m_settings;
    FieldRow *m_languageRow = nullptr;
    FieldRow *m_schemeRow = nullptr;
    FieldRow *m_densityRow = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_density = nullptr;
    KeptListsSection *m_lists = nullptr;
    NoticesSection *m_notices = nullptr;
    WordLabel *m_where = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
