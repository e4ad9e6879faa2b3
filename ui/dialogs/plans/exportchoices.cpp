// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/exportchoices.h"

#include "models/plans/exporting/exportlists.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/export/exportform.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/dialogs/frame/wordlabel.h"
#include "ui/dialogs/links/resourcechooser.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 2; //!< of lists, beside the form

QStringList exportableKeys()
{
    QStringList keys;
    for (const ResourceSpec *spec : models::exportableLists())
        keys << models::keyOf(*spec);
    return keys;
}

QString listName(const QString &key)
{
    const ResourceSpec *spec = models::exportableList(key);
    return spec ? models::CellFormatter::title(*spec) : key;
}

} // namespace

ExportChoices::ExportChoices(Theme &theme, storage::Settings &settings, const PlanSettings &first,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::space(6));
    auto *lists = new QVBoxLayout;
    lists->setSpacing(Theme::space(2));
    m_choose = new WordLabel(theme, WordLabel::Look::Strong, this);
    m_lists = new ResourceChooser(this, kColumns);
    m_lists->setNames(listName);
    m_lists->setOffer(exportableKeys(),
                      first.resources.isEmpty() ? QStringList{u"transactions"_s} : first.resources);
    lists->addWidget(m_choose);
    lists->addWidget(m_lists);
    lists->addStretch(1);
    auto *how = new QVBoxLayout;
    how->setSpacing(Theme::space(3));
    m_form = new ExportForm(theme, settings, this);
    m_form->setColumnsOffered(false);
    m_form->setHasPersonalData(true);
    const bool isKnown = QFileInfo(first.file.folder).isDir();
    how->addWidget(makeFolderLine(isKnown ? first.file.folder : lastSaveFolder(settings)));
    how->addWidget(m_form);
    how->addStretch(1);
    columns->addLayout(lists, 1);
    columns->addLayout(how, 1);
    const auto tell = [this] {
        refresh();
        Q_EMIT changed();
    };
    connect(m_lists, &ResourceChooser::changed, this, tell);
    connect(m_form, &ExportForm::changed, this, tell);
    connect(m_folder, &QLineEdit::textChanged, this, tell);
    connect(m_other, &QPushButton::clicked, this, &ExportChoices::chooseFolder);
    retranslate();
}

QWidget *ExportChoices::makeFolderLine(const QString &folder)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder), line);
    m_folder->setObjectName(u"planFolder"_s);
    m_folder->setTextMargins(Theme::space(1), 0, Theme::space(1), 0);
    m_other = new QPushButton(line);
    m_other->setObjectName(u"planChooseFolder"_s);
    m_other->setAutoDefault(false);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_other);
    line->setFocusProxy(m_folder);
    m_folderRow = new FieldRow(m_theme, line, this);
    return m_folderRow;
}

void ExportChoices::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the export"), m_folder->text());
    dialog->setObjectName(u"planFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void ExportChoices::applyTo(PlanSettings &settings) const
{
    settings.resources = m_lists->chosen();
    settings.file.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    models::setOptions(settings.file, m_form->options());
}

bool ExportChoices::isComplete() const
{
    return !m_lists->chosen().isEmpty() && m_folderRow->problem().isEmpty();
}

void ExportChoices::remember()
{
    m_form->remember();
    m_settings.setValue(storage::SettingKey::ExportFolder,
                        QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void ExportChoices::refresh()
{
    const QFileInfo folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    const bool isGood = folder.isAbsolute() && folder.isDir();
    m_folderRow->setProblem(isGood ? QString() : tr("There is no such folder."));
}

void ExportChoices::retranslate()
{
    m_choose->setText(tr("Lists to export"));
    m_lists->retranslate();
    m_form->retranslate();
    m_folderRow->setLabel(tr("Fol&der, where a new one is made for the files"));
    m_folder->setAccessibleName(m_folderRow->editor()->accessibleName());
    //: button beside a field: choose another folder
    m_other->setText(tr("C&hoose…"));
    refresh();
}

} // namespace vinculo::ui
