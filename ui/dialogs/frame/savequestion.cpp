// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/savequestion.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

QString lastSaveFolder(const storage::Settings &settings)
{
    const QString folder = settings.value(storage::SettingKey::ExportFolder).toString();
    return QFileInfo(folder).isDir() ? folder
                                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QFileDialog *askWhereToSave(QWidget *parent, const storage::Settings &settings, const SaveQuestion &question)
{
    auto *dialog = new QFileDialog(parent, question.title, lastSaveFolder(settings));
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->setNameFilters(question.filters.isEmpty() ? QStringList(u"*.%1"_s.arg(question.suffix))
                                                      : question.filters);
    dialog->selectFile(question.fileName);
    return dialog;
}

} // namespace vinculo::ui
