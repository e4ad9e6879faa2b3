// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace vinculo::models {

//! A file that is there whole or not at all. What is written goes to a file of its own on the target's disk,
//! readable by its owner only, and takes the target's place in one step at commit(). Until then an older
//! target is untouched; without commit() nothing stays behind. Where the system has files without a name, it
//! is one, and a killed program leaves nothing either. Elsewhere it stands beside the target; what a killed
//! program left of it is recognised (its lock has no owner any more) and removed by the next export into the
//! same folder.
//!
//! A target that is no ordinary file (a pipe, a device, one that the program has open) is written to
//! directly. Any one thread.
//!
//! Errors, all ErrorKind::Storage: "export_folder_missing", "export_no_permission", "export_disk_full",
//! "export_write_failed".
class ExportFile
{
public:
    explicit ExportFile(const QString &target);
    ~ExportFile();
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;

    [[nodiscard]] std::optional<ApiError> open();
    [[nodiscard]] bool isDirect() const { return m_isDirect; } //!< front to back, as it is written
    [[nodiscard]] QFile &device() { return m_file; }
    //! Where the data goes meanwhile, for libraries that open files themselves.
    [[nodiscard]] QString path() const;
    //! On the disk that path() fills, for what such libraries put aside.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::optional<ApiError> commit();
    //! What a refused write means; ask right after it.
    [[nodiscard]] ApiError writeError() const;

    //! Removes what killed programs left in a folder; returns how many files.
    static int removeLeftovers(const QString &folder);

private:
    [[nodiscard]] std::optional<ApiError> openBeside();
    //! A name beside the target that is ours until `m_lock` goes.
    [[nodiscard]] std::optional<ApiError> takePart();
    [[nodiscard]] std::optional<ApiError> commitNameless();
    [[nodiscard]] std::optional<ApiError> takePlace();

    QString m_target;
    QString m_part; //!< beside the target; empty as long as there is none
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isDirect = false;
    bool m_isNameless = false;
    bool m_isCommitted = false;
};

} // namespace vinculo::models
