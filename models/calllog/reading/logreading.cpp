// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/logreading.h"

#include "models/calllog/reading/linebuilder.h"
#include "models/calllog/reading/recordreading.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

QString LogChoice::toText() const
{
    const auto number = [](const auto &value) { return value ? QString::number(int(*value)) : QString(); };
    return QStringList{number(separator), number(encoding), number(hasHeadings)}.join(u':');
}

LogChoice LogChoice::fromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    const auto number = [&parts](qsizetype place, int most) -> std::optional<int> {
        bool isNumber = false;
        const int value = parts.value(place).toInt(&isNumber);
        return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
    };
    LogChoice choice;
    constexpr int kAscii = 127;
    if (const auto letter = number(0, kAscii); letter && *letter > 0)
        choice.separator = static_cast<char>(*letter);
    if (const auto encoding = number(1, int(CsvEncoding::Utf32Be)))
        choice.encoding = static_cast<CsvEncoding>(*encoding);
    if (const auto hasHeadings = number(2, 1))
        choice.hasHeadings = *hasHeadings == 1;
    return choice;
}

namespace logreading {

Result<LogLines> read(const QString &path, const LogFormat &format, const LogMapping &mapping,
                      LogProgress &progress, const std::atomic_bool &isCancelled)
{
    const std::vector<int> columns(mapping.columns.begin(), mapping.columns.end());
    return RecordReader<LineBuilder>(
               format, columns, [&mapping] { return LineBuilder(mapping); }, progress, isCancelled)
        .read(path);
}

} // namespace logreading

} // namespace vinculo::models
