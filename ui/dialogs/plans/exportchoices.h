// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/storage/settings.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace vinculo::ui {

class ExportForm;
class FieldRow;
class ResourceChooser;
class Theme;
class WordLabel;

//! What an export of many links writes: which lists, how, and where to. Remembers how and where.
class ExportChoices : public QWidget
{
    Q_OBJECT
public:
    ExportChoices(Theme &theme, storage::Settings &settings, const PlanSettings &first, QWidget *parent);

    //! The choices in `settings`, whatever was there before.
    void applyTo(PlanSettings &settings) const;
    [[nodiscard]] bool isComplete() const;
    void remember();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QWidget *makeFolderLine(const QString &folder);
    void chooseFolder();
    void refresh();

    Theme &m_theme;
    storage::Settings &m_settings;
    WordLabel *m_choose = nullptr;
    ResourceChooser *m_lists = nullptr;
    ExportForm *m_form = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_other = nullptr;
    FieldRow *m_folderRow = nullptr;
};

} // namespace vinculo::ui
