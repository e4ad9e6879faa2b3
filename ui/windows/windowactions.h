// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/profilestore.h"
#include "ui/dialogs/program/shortcutsdialog.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace vinculo::ui {

class BulkLinkActions;
class LinkActions;
class RecordActions;
class Page;
class TableAnalysis;

//! Every command of a window as a QAction, and the menu bar made of them. Texts, access keys and shortcuts
//! live here (those on links in LinkActions) and nowhere else.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    enum class Id {
        EnterKeys,
        EditProfile,
        ManageProfiles,
        Settings,
        Quit,
        Copy,
        SelectAll,
        CopyAs,
        ExportRows,
        FindAnyone,
        RunCommand,
        Find,
        FilterByCell,
        ExcludeCell,
        Reload,
        Views,
        SaveView,
        Columns,
        FilterRow,
        DetailPane,
        HidePersonalData,
        Marks,
        FullScreen,
        Back,
        Forward,
        Shortcuts,
        About,
    };
    Q_ENUM(Id)

    WindowActions(QMainWindow &window, Theme &theme, LinkActions &linkActions, BulkLinkActions &bulkActions,
                  RecordActions &recordActions);

    //! A page for the Go menu; pages get Ctrl+1, Ctrl+2… in the order they are added.
    //! Following pages stand in a menu of their own.
    void addPageGroup(ResourceGroup group);
    void endPageGroups(); //!< following pages stand in the menu itself
    void addPage(const QString &id);
    void setPageTitle(const QString &id, const QString &title);
    void buildMenus(); //!< once, after the pages
    void retranslate();
    void fillProfiles(const QList<Profile> &profiles, const QUuid &current);
    void setCurrentPage(const QString &id);
    void setPage(const Page &page); //!< what it offers can be chosen
    void setDensity(Theme::Density density);
    void setScheme(Theme::Scheme scheme);
    void setLanguage(const QString &language); //!< "pt", "es", "en", "" for the system's

    [[nodiscard]] QAction *action(Id id) const { return m_actions.value(id); }
    //! Why a command that is greyed cannot be used now.
    [[nodiscard]] QString whyNot(const QAction &action) const;
    [[nodiscard]] QMenu *profileMenu() const { return m_profiles; }
    [[nodiscard]] QList<ShortcutGroup> shortcutGroups() const; //!< as the menus have them

Q_SIGNALS:
    void pageChosen(const QString &id);
    void profileChosen(const QUuid &id);
    void densityChosen(vinculo::ui::Theme::Density density);
    void schemeChosen(vinculo::ui::Theme::Scheme scheme);
    void languageChosen(const QString &language);

private:
    void makeAction(Id id, const QKeySequence &shortcut, const QString &icon = {});
    void makeActions();
    void makeChoices();
    QMenu *addMenu(QMenu *parent = nullptr);
    void translateActions();
    void translateChoices();
    void giveKeys();
    void selectAll();
    void setAnalysis(TableAnalysis *analysis, bool isOfLinks); //!< of the page that is shown; nullptr: none
    void fillGroupMenu();
    static void choose(QActionGroup &group, const QVariant &value);

    QMainWindow &m_window;
    Theme &m_theme;
    LinkActions &m_linkActions;
    BulkLinkActions &m_bulkActions;
    RecordActions &m_recordActions;
    QPointer<TableAnalysis> m_analysis;
    QHash<Id, QAction *> m_actions;
    QList<QAction *> m_pages;
    QList<std::pair<ResourceGroup, qsizetype>> m_pageGroups; //!< with the number of their first page
    qsizetype m_lastGrouped = 0;
    QHash<ResourceGroup, QMenu *> m_groupMenus;
    QActionGroup *m_pageGroup;
    QActionGroup *m_densityGroup;
    QActionGroup *m_schemeGroup;
    QActionGroup *m_languageGroup;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_go = nullptr;
    QMenu *m_link = nullptr;
    QMenu *m_record = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_profiles = nullptr;
    QMenu *m_group = nullptr;
    QMenu *m_density = nullptr;
    QMenu *m_scheme = nullptr;
    QMenu *m_language = nullptr;
};

//! Hash for QHash; found by argument-dependent look-up.
inline size_t qHash(WindowActions::Id id, size_t seed = 0)
{
    return ::qHash(static_cast<int>(id), seed);
}

} // namespace vinculo::ui
