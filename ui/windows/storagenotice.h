// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "ui/widgets/noticebanner.h"
#include "ui/windows/windowservices.h"

#include <optional>
#include <set>

namespace vinculo::ui {

//! Tells, below the environment band, when what the person chooses cannot be kept on this computer: a folder
//! that cannot be written, a profile file that could not be read. Hidden when all is well or once it was
//! read. Also tells when keys that work could not be stored.
class StorageNotice : public NoticeBanner
{
    Q_OBJECT
public:
    StorageNotice(const WindowServices &services, QWidget *parent);
    void retranslate();
    void tellKeysNotRemembered(const ApiError &error);

private:
    void putAway();
    void onKept(const QString &resource, models::KeepOutcome outcome);
    [[nodiscard]] QString damagedText() const;
    [[nodiscard]] QString notKeptText() const;

    WindowServices m_services;
    std::optional<ApiError> m_keysError; //!< until it was read
    QString m_damaged;                   //!< resource of a kept list that was damaged; until it was read
    QString m_notKept;                   //!< resource of a list that was not kept; until it was read
    models::KeepOutcome m_whyNot = models::KeepOutcome::Kept; //!< of m_notKept
    std::set<models::KeepOutcome> m_readReasons;              //!< each is told once
    bool m_wasRead = false;
};

} // namespace vinculo::ui
