// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "models/cache/listcache.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace vinculo::ui {

class FieldRow;
class NoticeLine;
class WordLabel;

//! The part of the settings about lists that are kept on this computer: on or off for one profile, how much
//! and how long for all of them, how much there is now, and "Forget now". Every choice acts at once; what is
//! switched off is erased.
class KeptListsSection : public QWidget
{
    Q_OBJECT
public:
    KeptListsSection(Theme &theme, storage::Settings &settings, models::ListCache &lists,
                     const Profile &profile, QWidget *parent = nullptr);
    void retranslate(); //!< as everything is now

Q_SIGNALS:
    void textsChanged(); //!< retranslate() has something else to say

private:
    //! Where "Forget now" stands.
    enum class Forgetting { No, Asked, Running };

    void build();
    void connectAll();
    void onToggled(bool wanted);
    void onForget();
    void forget();
    void onForgotten(const models::ForgetOutcome &outcome);
    void onLimit();
    void refreshUsage();
    void showProblem();
    [[nodiscard]] QString problemText(const ApiError &error) const;
    [[nodiscard]] QString usageText() const;

    Theme &m_theme;
    storage::Settings &m_settings;
    models::ListCache &m_lists;
    const Profile m_profile;
    WordLabel *m_heading = nullptr;
    QCheckBox *m_keep = nullptr;
    WordLabel *m_about = nullptr;
    NoticeLine *m_problem = nullptr;
    FieldRow *m_sizeRow = nullptr;
    FieldRow *m_ageRow = nullptr;
    QComboBox *m_size = nullptr;
    QComboBox *m_age = nullptr;
    WordLabel *m_usageText = nullptr;
    QPushButton *m_forget = nullptr;
    NoticeLine *m_result = nullptr;
    Forgetting m_forgetting = Forgetting::No;
    std::optional<models::ForgetOutcome> m_outcome; //!< of the last erasure, while it is news
    std::optional<models::KeptUsage> m_known;
    Call<models::KeptUsage> m_usage;
    Call<models::ForgetOutcome> m_running;
};

} // namespace vinculo::ui
