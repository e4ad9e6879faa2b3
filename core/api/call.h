// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

namespace vinculo::api {

using vinculo::Call;
using vinculo::CallSource;

} // namespace vinculo::api
