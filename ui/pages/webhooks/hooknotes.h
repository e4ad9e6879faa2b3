// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhooks/hookflow.h"

#include <QCoreApplication>

namespace vinculo::ui {

//! The sentences of the page about lost webhooks, in the current language. GUI thread.
class HookNotes
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::HookNotes)
public:
    [[nodiscard]] static QString field(models::HookField field);
    //! What was read: name, deliveries, links, period.
    [[nodiscard]] static QString file(const QString &name, const models::HookAnswer &answer);
    //! How the end-point answered; empty: the log does not say.
    [[nodiscard]] static QString answers(const models::HookAnswer &answer);
    //! What makes the answer doubtful; empty: nothing.
    [[nodiscard]] static QString doubts(const models::HookAnswer &answer);
    //! Why a set is not known; empty: it is.
    [[nodiscard]] static QString unknown(models::HookUnknown why);
};

} // namespace vinculo::ui
