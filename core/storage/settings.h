// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace vinculo::storage {

//! Every setting of the program: name, type and default in one table (settings.cpp). Nothing secret, no
//! personal data. An unknown key does not compile.
enum class SettingKey {
    Language,       //!< QString: "pt", "es", "en"; empty: the system's
    ColorScheme,    //!< QString: "system", "light", "dark"
    TableDensity,   //!< QString: "compact", "comfortable", "spacious"
    WindowGeometry, //!< QByteArray
    WindowState,    //!< QByteArray
    SplitterState,  //!< QByteArray
    OpenGroups,     //!< QString: groups of the navigation that are unfolded, by number, with commas
    DetailVisible,  //!< bool
    LastProfile,    //!< QString: profile id
    LastPage,       //!< QString: resource name or page id
    HeaderState,    //!< QByteArray, one per scope (resource name)
    SummedColumn,   //!< QString, one per scope (resource name): wire path of the amount that is added up
    GroupBy,        //!< QString, one per scope: what rows are grouped by; empty: not grouped
    GroupPaneState, //!< QByteArray
    MarkRules,      //!< QString, one per scope: the user's marks, which may name people
    KeepLists,      //!< QString, one per scope (profile id): "yes", "no"; empty: as the keys are kept
    KeptListsSize,  //!< QString: MiB of all kept lists together
    KeptListsAge,   //!< QString: days
    ExportFormat,   //!< QString: "csv", "xlsx", "jsonl"
    ExportStyle,    //!< QString: "comma", "semicolon", "decimal-comma"; empty: as the language has it
    ExportWording,  //!< QString: "words", "wire"
    ExportColumns,  //!< QString: "shown", "all"
    ExportMark,     //!< bool
    ExportFolder,   //!< QString: where the last file was written
    CallLogColumns, //!< QString, one per scope (headings of a log): which column holds what
    FilterRow,      //!< bool, one per scope: fields under the headers of the table
    ColumnsChosen,  //!< bool, one per scope: the columns shown are the user's, not those that have something
    HeldRefreshes,  //!< QString, one per scope (profile id): institutions and until when, as JSON
    SeenOutages,    //!< QString, one per scope (profile id): institutions that were not reached, as JSON
    DesktopNotices, //!< bool, one per scope (topic of the notice)
    RevealAll,      //!< bool: never stored as true; kept for the session only
};

//! Reads and writes the settings file (permissions 0600 in a directory of 0700). GUI thread only.
class Settings
{
public:
    //! The user's settings file, or `filePath` in tests. A file that cannot be understood is renamed and
    //! replaced by a new one; a value of the wrong type or outside its list reads as the default.
    explicit Settings(const QString &filePath = {});
    ~Settings();

    [[nodiscard]] QVariant value(SettingKey key, const QString &scope = {}) const;
    void setValue(SettingKey key, const QVariant &value, const QString &scope = {});
    //! Told of every value that becomes another one; replaces who was told before.
    void setObserver(std::function<void(SettingKey, const QVariant &, const QString &scope)> observer);
    //! False when the file or its directory cannot be written; changes are then kept for this run only.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString filePath() const;
    //! Writes what has changed to disk now instead of at the next quiet moment. False: the disk refused.
    bool flush();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::storage
