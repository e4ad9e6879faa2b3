// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/logreading.h"

#include "models/calllog/reading/linebuilder.h"
#include "models/calllog/reading/recordreading.h"

namespace vinculo::models::logreading {

Result<LogLines> read(const QString &path, const LogFormat &format, const LogMapping &mapping,
                      LogProgress &progress, const std::atomic_bool &isCancelled)
{
    const std::vector<int> columns(mapping.columns.begin(), mapping.columns.end());
    return RecordReader<LineBuilder>(
               format, columns, [&mapping] { return LineBuilder(mapping); }, progress, isCancelled)
        .read(path);
}

} // namespace vinculo::models::logreading
