// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! Locks and unlocks the keyring of with-keyring.sh without any prompt. False: the daemon refused.
[[nodiscard]] bool lockKeyring();
[[nodiscard]] bool unlockKeyring();
