// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/result.h"
#include "ui/pages/pageviews.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QMenu;
class QToolButton;

namespace vinculo::ui {

class Toast;

//! Everything one can do with the views of a page: the button in its header, the menu behind it, the dialogs
//! and files.
class ViewsMenu : public QObject
{
    Q_OBJECT
public:
    //! All of them outlive it; `page` carries dialogs and messages.
    ViewsMenu(Theme &theme, PageViews &views, storage::ViewStore &store, const Profile &profile,
              QWidget &page);

    void setButton(QToolButton *button); //!< shows the current view and opens the menu
    void fill(QMenu &menu);
    void open();     //!< the menu, below the button
    void saveView(); //!< asks for a name
    void importFile(const QString &path);
    void exportFile(const QString &path, const QList<SavedView> &views);
    void retranslate();

private:
    void addChoices(QMenu &menu);
    void addCommands(QMenu &menu);
    void refreshButton();
    void renameView();
    void removeView();
    void chooseExport(const QList<SavedView> &views, const QString &name);
    void chooseImport();
    void show(QDialog *dialog);
    //! Says so when the disk refused.
    void tellResult(const Result<bool> &result, const QString &sentence, const QString &button = {},
                    std::function<void()> action = {});
    [[nodiscard]] QList<SavedView> ownViews() const;
    [[nodiscard]] QStringList takenNames() const;

    Theme &m_theme;
    PageViews &m_views;
    storage::ViewStore &m_store;
    const Profile m_profile;
    QWidget &m_page;
    Toast *m_toast;
    QPointer<QToolButton> m_button;
    QPointer<QDialog> m_dialog;
};

} // namespace vinculo::ui
