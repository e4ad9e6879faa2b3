// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings.h"

#include "core/storage/privatefile.h"

#include <QFile>
#include <QHash>
#include <QMetaType>
#include <QSettings>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

enum class Scope { Whole, PerScope };
enum class Keep { OnDisk, SessionOnly };

struct SettingSpec
{
    SettingKey key;
    QLatin1StringView name; //!< in the file
    QMetaType::Type type;
    QLatin1StringView defaultWord; //!< for texts; "true" for a bool that starts true
    Scope scope = Scope::Whole;
    Keep keep = Keep::OnDisk;
    std::span<const QLatin1StringView> words = {}; //!< the only texts allowed; empty: any
};

constexpr QLatin1StringView kLanguages[] = {""_L1, "pt"_L1, "es"_L1, "en"_L1};
constexpr QLatin1StringView kSchemes[] = {"system"_L1, "light"_L1, "dark"_L1};
constexpr QLatin1StringView kDensities[] = {"compact"_L1, "comfortable"_L1, "spacious"_L1};
constexpr QLatin1StringView kYesNo[] = {""_L1, "yes"_L1, "no"_L1};
constexpr QLatin1StringView kListSizes[] = {"128"_L1, "512"_L1, "2048"_L1, "8192"_L1};
constexpr QLatin1StringView kListAges[] = {"1"_L1, "7"_L1, "30"_L1, "90"_L1};

constexpr QLatin1StringView kExportFormats[] = {"csv"_L1, "xlsx"_L1, "jsonl"_L1};
constexpr QLatin1StringView kExportStyles[] = {""_L1, "comma"_L1, "semicolon"_L1, "decimal-comma"_L1};
constexpr QLatin1StringView kExportWordings[] = {"words"_L1, "wire"_L1};
constexpr QLatin1StringView kExportColumns[] = {"shown"_L1, "all"_L1};

constexpr std::array kSettings = {
    SettingSpec{SettingKey::Language, "language"_L1, QMetaType::QString, ""_L1, Scope::Whole, Keep::OnDisk,
                kLanguages},
    SettingSpec{SettingKey::ColorScheme, "color_scheme"_L1, QMetaType::QString, "system"_L1, Scope::Whole,
                Keep::OnDisk, kSchemes},
    SettingSpec{SettingKey::TableDensity, "table_density"_L1, QMetaType::QString, "comfortable"_L1,
                Scope::Whole, Keep::OnDisk, kDensities},
    SettingSpec{SettingKey::WindowGeometry, "window_geometry"_L1, QMetaType::QByteArray, ""_L1},
    SettingSpec{SettingKey::WindowState, "window_state"_L1, QMetaType::QByteArray, ""_L1},
    SettingSpec{SettingKey::SplitterState, "splitter_state"_L1, QMetaType::QByteArray, ""_L1},
    SettingSpec{SettingKey::OpenGroups, "open_groups"_L1, QMetaType::QString, "0,1"_L1},
    SettingSpec{SettingKey::DetailVisible, "detail_visible"_L1, QMetaType::Bool, "true"_L1},
    SettingSpec{SettingKey::LastProfile, "last_profile"_L1, QMetaType::QString, ""_L1},
    SettingSpec{SettingKey::LastPage, "last_page"_L1, QMetaType::QString, ""_L1},
    SettingSpec{SettingKey::HeaderState, "header_state"_L1, QMetaType::QByteArray, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::SummedColumn, "summed_column"_L1, QMetaType::QString, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::GroupBy, "group_by"_L1, QMetaType::QString, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::GroupPaneState, "group_pane_state"_L1, QMetaType::QByteArray, ""_L1},
    SettingSpec{SettingKey::MarkRules, "mark_rules"_L1, QMetaType::QString, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::KeepLists, "keep_lists"_L1, QMetaType::QString, ""_L1, Scope::PerScope,
                Keep::OnDisk, kYesNo},
    SettingSpec{SettingKey::KeptListsSize, "kept_lists_mib"_L1, QMetaType::QString, "512"_L1, Scope::Whole,
                Keep::OnDisk, kListSizes},
    SettingSpec{SettingKey::KeptListsAge, "kept_lists_days"_L1, QMetaType::QString, "30"_L1, Scope::Whole,
                Keep::OnDisk, kListAges},
    SettingSpec{SettingKey::ExportFormat, "export_format"_L1, QMetaType::QString, "csv"_L1, Scope::Whole,
                Keep::OnDisk, kExportFormats},
    SettingSpec{SettingKey::ExportStyle, "export_style"_L1, QMetaType::QString, ""_L1, Scope::Whole,
                Keep::OnDisk, kExportStyles},
    SettingSpec{SettingKey::ExportWording, "export_wording"_L1, QMetaType::QString, "words"_L1, Scope::Whole,
                Keep::OnDisk, kExportWordings},
    SettingSpec{SettingKey::ExportColumns, "export_columns"_L1, QMetaType::QString, "shown"_L1, Scope::Whole,
                Keep::OnDisk, kExportColumns},
    SettingSpec{SettingKey::ExportMark, "export_mark"_L1, QMetaType::Bool, "true"_L1},
    SettingSpec{SettingKey::ExportFolder, "export_folder"_L1, QMetaType::QString, ""_L1},
    SettingSpec{SettingKey::CallLogColumns, "call_log_columns"_L1, QMetaType::QString, ""_L1,
                Scope::PerScope},
    SettingSpec{SettingKey::FilterRow, "filter_row"_L1, QMetaType::Bool, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::ColumnsChosen, "columns_chosen"_L1, QMetaType::Bool, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::HeldRefreshes, "held_refreshes"_L1, QMetaType::QString, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::SeenOutages, "seen_outages"_L1, QMetaType::QString, ""_L1, Scope::PerScope},
    SettingSpec{SettingKey::DesktopNotices, "desktop_notices"_L1, QMetaType::Bool, "true"_L1,
                Scope::PerScope},
    SettingSpec{SettingKey::RevealAll, "reveal_all"_L1, QMetaType::Bool, ""_L1, Scope::Whole,
                Keep::SessionOnly},
};

consteval bool inOrder()
{
    for (std::size_t i = 0; i < kSettings.size(); ++i) {
        if (static_cast<std::size_t>(kSettings[i].key) != i)
            return false;
    }
    return kSettings.back().key == SettingKey::RevealAll;
}
static_assert(inOrder(), "one line per SettingKey, in the order of the enum");

const SettingSpec &specOf(SettingKey key)
{
    return kSettings[static_cast<std::size_t>(key)];
}

QString nameOf(const SettingSpec &spec, const QString &scope)
{
    if (spec.scope == Scope::Whole)
        return spec.name;
    return u"%1/%2"_s.arg(spec.name, scope);
}

QVariant defaultOf(const SettingSpec &spec)
{
    switch (spec.type) {
    case QMetaType::Bool:
        return spec.defaultWord == "true"_L1;
    case QMetaType::QByteArray:
        return QByteArray();
    default:
        return QString(spec.defaultWord);
    }
}

//! The value in the type of the table, or the default when the file holds something else.
QVariant checked(const SettingSpec &spec, const QVariant &value)
{
    const int id = value.typeId();
    if (spec.type == QMetaType::Bool) {
        if (id == QMetaType::Bool)
            return value;
        const QString word = value.toString();
        return word == "true"_L1 || word == "false"_L1 ? QVariant(word == "true"_L1) : defaultOf(spec);
    }
    if (id != spec.type)
        return defaultOf(spec);
    if (!spec.words.empty() && std::ranges::find(spec.words, value.toString()) == spec.words.end())
        return defaultOf(spec);
    return value;
}

} // namespace

struct Settings::Private
{
    QString path;
    bool writable = false;
    std::unique_ptr<QSettings> file;  //!< null when not writable
    QHash<QString, QVariant> session; //!< what is never, or cannot be, written
    std::function<void(SettingKey, const QVariant &, const QString &)> observer;
};

Settings::Settings(const QString &filePath)
    : d(std::make_unique<Private>())
{
    d->path = filePath.isEmpty() ? userConfigFile(u"settings.ini"_s) : filePath;
    // Made before QSettings does it: the file it creates could be read by everybody.
    d->writable = makePrivateFile(d->path);
    d->file = std::make_unique<QSettings>(d->path, QSettings::IniFormat);
    (void)d->file->allKeys(); // the file is read now; before, its status says nothing
    if (d->file->status() == QSettings::FormatError) {
        d->file.reset(); // closed before it is renamed
        d->writable = QFile::rename(d->path, setAsideName(d->path)) && makePrivateFile(d->path);
        d->file = std::make_unique<QSettings>(d->path, QSettings::IniFormat);
    }
    d->file->setFallbacksEnabled(false);
    d->writable = d->writable && d->file->isWritable();
}

Settings::~Settings() = default;

QVariant Settings::value(SettingKey key, const QString &scope) const
{
    const SettingSpec &spec = specOf(key);
    const QString name = nameOf(spec, scope);
    if (const auto found = d->session.constFind(name); found != d->session.cend())
        return *found;
    if (spec.keep == Keep::SessionOnly || !d->file->contains(name))
        return defaultOf(spec);
    return checked(spec, d->file->value(name));
}

void Settings::setValue(SettingKey key, const QVariant &value, const QString &scope)
{
    const SettingSpec &spec = specOf(key);
    Q_ASSERT(value.typeId() == spec.type);
    Q_ASSERT((spec.scope == Scope::PerScope) != scope.isEmpty());
    const QString name = nameOf(spec, scope);
    const bool isOther = d->observer && this->value(key, scope) != checked(spec, value);
    if (spec.keep == Keep::SessionOnly || !d->writable)
        d->session.insert(name, checked(spec, value));
    else
        d->file->setValue(name, checked(spec, value));
    if (isOther)
        d->observer(key, this->value(key, scope), scope);
}

void Settings::setObserver(std::function<void(SettingKey, const QVariant &, const QString &)> observer)
{
    d->observer = std::move(observer);
}

bool Settings::flush()
{
    if (!d->writable)
        return false;
    d->file->sync();
    d->writable = d->file->status() == QSettings::NoError;
    return d->writable;
}

bool Settings::isWritable() const
{
    return d->writable;
}

QString Settings::filePath() const
{
    return d->path;
}

} // namespace vinculo::storage
