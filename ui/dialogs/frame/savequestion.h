// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace vinculo::ui {

//! What is asked when something is to be written into a file.
struct SaveQuestion
{
    QString name; //!< of the dialog, for tests
    QString title;
    QString suffix; //!< without the dot
    QString fileName;
    QStringList filters = {}; //!< empty: files with the suffix
};

//! The system's question where to save, not shown yet, in the folder of the last file, else in that for
//! documents. Deletes itself; connect to fileSelected() and open() it.
[[nodiscard]] QFileDialog *askWhereToSave(QWidget *parent, const storage::Settings &settings,
                                          const SaveQuestion &question);
//! The folder of the last file that was saved, else that for documents.
[[nodiscard]] QString lastSaveFolder(const storage::Settings &settings);

} // namespace vinculo::ui
