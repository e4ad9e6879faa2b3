// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace vinculo::ui {

class WordLabel;

//! The part of the settings about notices of the desktop: on or off for each topic, at once.
class NoticesSection : public QWidget
{
    Q_OBJECT
public:
    NoticesSection(Theme &theme, storage::Settings &settings, QWidget *parent = nullptr);
    void retranslate();

private:
    WordLabel *m_heading = nullptr;
    WordLabel *m_about = nullptr;
    std::vector<QCheckBox *> m_topics; //!< as in kNoticeTopics
};

} // namespace vinculo::ui
