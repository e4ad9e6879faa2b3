// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/textrowsfile.h"

#include "models/export/blockoutput.h"
#include "models/export/csvtext.h"
#include "models/export/exportfile.h"

#include <utility>

namespace vinculo::models {

namespace {

bool writeLine(BlockOutput &output, const QStringList &texts)
{
    std::string &buffer = output.buffer();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            buffer += ',';
        appendCsvText(buffer, texts[i].toStdString(), true);
    }
    buffer += "\r\n";
    return output.writeBlocks();
}

} // namespace

Result<qint64> writeTextRows(const QString &path, const QStringList &headings, const QList<QStringList> &rows)
{
    ExportFile file(path);
    if (auto error = file.open())
        return Unexpected(std::move(*error));
    BlockOutput output(file.device());
    bool isGood = writeLine(output, headings);
    for (const QStringList &row : rows)
        isGood = isGood && writeLine(output, row);
    if (!isGood || !output.flush())
        return Unexpected(file.writeError());
    if (auto error = file.commit())
        return Unexpected(std::move(*error));
    return rows.size();
}

} // namespace vinculo::models
