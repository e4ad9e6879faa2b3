// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/belvobundle.h"

#include "core/domain/timestamp.h"
#include "models/calllog/handover/apiwords.h"
#include "models/export/csvtext.h"
#include "models/export/exportfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

std::string utcTime(std::int64_t time)
{
    return time == kNoTime ? std::string()
                           : dateTimeFromMicroseconds(time).toString(Qt::ISODateWithMs).toStdString();
}

void appendCells(std::string &out, std::initializer_list<std::string_view> cells)
{
    bool isFirst = true;
    for (const std::string_view cell : cells) {
        if (!std::exchange(isFirst, false))
            out += ',';
        appendCsvText(out, cell, true);
    }
    out += "\r\n";
}

std::string_view hostName(LogHost host)
{
    switch (host) {
    case LogHost::Production:
        return "production";
    case LogHost::Sandbox:
        return "sandbox";
    case LogHost::Other:
    case LogHost::Unknown:
        break;
    }
    return {};
}

} // namespace

QByteArray BelvoBundle::csv(const LogLines &lines, const std::vector<std::uint32_t> &rows)
{
    std::string out;
    appendCells(out, {"time_utc", "environment", "http_status", "code", "request_id", "method", "endpoint",
                      "link_id", "institution"});
    for (std::size_t i = 0; i < std::min(rows.size(), kMostLines); ++i) {
        const std::uint32_t row = rows[i];
        const std::string_view link = lines.idTexts.text(lines.links[row]);
        const std::string status =
            lines.statuses[row] > 0 ? std::to_string(lines.statuses[row]) : std::string();
        appendCells(out, {utcTime(lines.times[row]), hostName(lines.hosts[row]), status,
                          apiWord(lines.codeTexts.text(lines.codes[row])), requestWord(lines.requestId(row)),
                          LogWords::method(lines.methods[row]).toStdString(),
                          lines.endpointTexts.text(lines.endpoints[row]),
                          isUuidText(link) ? link : std::string_view(),
                          apiWord(lines.institutionTexts.text(lines.institutions[row]))});
    }
    return QByteArray::fromStdString(out);
}

QByteArray BelvoBundle::summary(const LogLines &lines, const LogAnswer &answer,
                                const std::vector<std::uint32_t> &rows)
{
    std::string out = "Failed calls for Belvo's support\n\n";
    out += "Lines in the CSV beside this text: " + std::to_string(std::min(rows.size(), kMostLines)) + '\n';
    if (rows.size() > kMostLines)
        out += "Left out because of their number: " + std::to_string(rows.size() - kMostLines) + '\n';
    out += "Calls in the log: " + std::to_string(answer.lines) +
           ", failed: " + std::to_string(answer.failures()) + "\n";
    if (answer.from != kNoTime)
        out += "Period (UTC): " + utcTime(answer.from) + " to " + utcTime(answer.to) + '\n';
    std::map<std::string, qint64> kinds;
    for (const std::uint32_t row : rows) {
        const std::string_view code = apiWord(lines.codeTexts.text(lines.codes[row]));
        const std::string_view bank = apiWord(lines.institutionTexts.text(lines.institutions[row]));
        ++kinds["HTTP " + std::to_string(lines.statuses[row]) + ' ' +
                std::string(code.empty() ? std::string_view("without code") : code) + ", " +
                std::string(bank.empty() ? std::string_view("no institution") : bank)];
    }
    std::vector<std::pair<std::string, qint64>> sorted(kinds.begin(), kinds.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::pair<std::string, qint64>::second);
    constexpr std::size_t kMostKinds = 50;
    out += "\nBy status, code and institution:\n";
    for (std::size_t i = 0; i < std::min(sorted.size(), kMostKinds); ++i)
        out += "  " + std::to_string(sorted[i].second) + "  " + sorted[i].first + '\n';
    if (sorted.size() > kMostKinds)
        out += "  … and " + std::to_string(sorted.size() - kMostKinds) + " more kinds\n";
    out +=
        "\nTimes are UTC. Bodies, messages, query strings and whatever could name a person were left out.\n";
    return QByteArray::fromStdString(out);
}

QString BelvoBundle::summaryPath(const QString &csvPath)
{
    const QFileInfo info(csvPath);
    return info.dir().filePath(info.completeBaseName() + u".txt"_s);
}

std::optional<ApiError> BelvoBundle::save(const QString &csvPath, const QByteArray &csv,
                                          const QByteArray &summary)
{
    const QString textPath = summaryPath(csvPath);
    if (QFileInfo::exists(textPath)) { // nobody was asked about this one
        ApiError error;
        error.kind = ErrorKind::Storage;
        error.code = u"log_text_exists"_s;
        return error;
    }
    ExportFile table(csvPath);
    ExportFile text(textPath);
    for (const auto &[file, bytes] : {std::pair(&table, &csv), std::pair(&text, &summary)}) {
        if (auto error = file->open())
            return error;
        if (file->device().write(*bytes) != bytes->size() || !file->device().flush())
            return file->writeError();
    }
    if (auto error = text.commit())
        return error;
    if (auto error = table.commit()) {
        QFile::remove(textPath);
        return error;
    }
    return {};
}

} // namespace vinculo::models
