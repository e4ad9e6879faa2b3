// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/workers.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace vinculo::models {

//! Frees on a worker what would hold up the thread it is on: a million rows take tens of milliseconds.
template<class T>
void freeOnWorker(T doomed)
{
    workers().start([owner = std::make_shared<T>(std::move(doomed))]() mutable { owner.reset(); });
}

} // namespace vinculo::models
