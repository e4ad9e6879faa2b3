// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/loglines.h"

#include "models/files/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace vinculo::models {

namespace {

constexpr std::string_view kOtherText = "\xE2\x80\xA6"; // "…"

//! Multiplies and folds eight bytes at a time: quick for short texts, and the same on every machine.
std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t kFactor = 0x9E37'79B9'7F4A'7C15;
    std::uint64_t hash = kFactor ^ text.size();
    const char *at = text.data();
    std::size_t left = text.size();
    while (left > 0) {
        std::uint64_t word = 0;
        const std::size_t step = std::min(left, sizeof word);
        std::memcpy(&word, at, step);
        hash = (hash ^ word) * kFactor;
        hash ^= hash >> 29;
        at += step;
        left -= step;
    }
    return hash ^ (hash >> 32);
}

template<class T>
void appendTo(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

void appendMapped(std::vector<std::uint32_t> &to, const std::vector<std::uint32_t> &from,
                  const std::vector<std::uint32_t> &numbers)
{
    const std::size_t start = to.size();
    to.resize(start + from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        to[start + i] = numbers[from[i]];
}

} // namespace

LogTexts::LogTexts()
{
    constexpr std::size_t kFirst = 64;
    m_slots.assign(kFirst, 0);
    m_entries.push_back({0, 0, 0}); // the empty text
    m_bytes.append(kOtherText);
    m_entries.push_back({0, 0, static_cast<std::uint32_t>(kOtherText.size())});
}

std::string_view LogTexts::text(std::uint32_t number) const
{
    if (number >= m_entries.size())
        return {};
    return std::string_view(m_bytes).substr(m_entries[number].begin, m_entries[number].size);
}

QString LogTexts::string(std::uint32_t number) const
{
    return logString(text(number));
}

std::uint32_t LogTexts::add(std::string_view text)
{
    return text.empty() ? 0 : add(text, hashOf(text));
}

std::uint32_t LogTexts::find(std::string_view text) const
{
    if (text.empty())
        return 0;
    const std::uint64_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at] != 0; at = (at + 1) & mask)
        if (m_entries[m_slots[at]].hash == hash && this->text(m_slots[at]) == text)
            return m_slots[at];
    return 0;
}

std::uint32_t LogTexts::add(std::string_view text, std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at] != 0; at = (at + 1) & mask)
        if (m_entries[m_slots[at]].hash == hash && this->text(m_slots[at]) == text)
            return m_slots[at];
    if (m_entries.size() >= kMostTexts || m_bytes.size() + text.size() > kMostBytes) {
        m_isFull = true;
        return kOther;
    }
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back(
        {hash, static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(text.size())});
    m_bytes.append(text);
    m_slots[at] = number;
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    return number;
}

void LogTexts::grow()
{
    std::vector<std::uint32_t> slots(m_slots.size() * 4, 0);
    const std::size_t mask = slots.size() - 1;
    for (std::size_t i = 2; i < m_entries.size(); ++i) {
        std::size_t at = m_entries[i].hash & mask;
        while (slots[at] != 0)
            at = (at + 1) & mask;
        slots[at] = static_cast<std::uint32_t>(i);
    }
    m_slots = std::move(slots);
}

std::vector<std::uint32_t> LogTexts::addAll(const LogTexts &other)
{
    std::vector<std::uint32_t> numbers(other.size());
    numbers[kOther] = kOther;
    for (std::size_t i = 2; i < other.size(); ++i)
        numbers[i] = add(other.text(static_cast<std::uint32_t>(i)), other.m_entries[i].hash);
    m_isFull = m_isFull || other.m_isFull;
    return numbers;
}

QString logString(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QString text = decoder(view);
    return decoder.hasError() ? fromWindows(bytes) : text;
}

void LogNotes::add(const LogNotes &other)
{
    brokenLines += other.brokenLines;
    longLines += other.longLines;
    mangledIds += other.mangledIds;
    unreadTimes += other.unreadTimes;
    zonelessTimes += other.zonelessTimes;
    unreadStatuses += other.unreadStatuses;
    htmlBodies += other.htmlBodies;
    production += other.production;
    sandbox += other.sandbox;
    repeatedHeadings += other.repeatedHeadings;
    secondTable = secondTable > 0 ? secondTable : other.secondTable;
    firstAboveTwelve += other.firstAboveTwelve;
    secondAboveTwelve += other.secondAboveTwelve;
    isCut = isCut || other.isCut;
    isFull = isFull || other.isFull;
    sheets = std::max(sheets, other.sheets);
}

std::string_view LogLines::requestId(std::size_t row) const
{
    const std::uint32_t begin = row == 0 ? 0 : requestIdEnds[row - 1];
    return std::string_view(requestIds).substr(begin, requestIdEnds[row] - begin);
}

void LogLines::reserve(std::size_t rows)
{
    if (size() == 0)
        return;
    requestIds.reserve(requestIds.size() * (rows / size() + 1));
    times.reserve(rows);
    statuses.reserve(rows);
    for (auto *column : {&codes, &messages, &fields, &links, &objects, &institutions, &endpoints, &fileLines,
                         &requestIdEnds})
        column->reserve(rows);
    methods.reserve(rows);
    hosts.reserve(rows);
    isHtml.reserve(rows);
}

void LogLines::truncate(std::size_t rows)
{
    times.resize(rows);
    statuses.resize(rows);
    for (auto *column : {&codes, &messages, &fields, &links, &objects, &institutions, &endpoints, &fileLines,
                         &requestIdEnds})
        column->resize(rows);
    methods.resize(rows);
    hosts.resize(rows);
    isHtml.resize(rows);
    std::erase_if(further, [rows](const FurtherError &error) { return error.line >= rows; });
}

void LogLines::append(const LogLines &more)
{
    const auto rows = static_cast<std::uint32_t>(size());
    appendTo(times, more.times);
    appendTo(statuses, more.statuses);
    appendTo(methods, more.methods);
    appendTo(hosts, more.hosts);
    appendTo(isHtml, more.isHtml);
    appendTo(fileLines, more.fileLines);
    const std::vector<std::uint32_t> codeNumbers = codeTexts.addAll(more.codeTexts);
    const std::vector<std::uint32_t> fieldNumbers = fieldTexts.addAll(more.fieldTexts);
    const std::vector<std::uint32_t> idNumbers = idTexts.addAll(more.idTexts);
    appendMapped(codes, more.codes, codeNumbers);
    appendMapped(messages, more.messages, messageTexts.addAll(more.messageTexts));
    appendMapped(fields, more.fields, fieldNumbers);
    appendMapped(links, more.links, idNumbers);
    appendMapped(objects, more.objects, idNumbers);
    appendMapped(institutions, more.institutions, institutionTexts.addAll(more.institutionTexts));
    appendMapped(endpoints, more.endpoints, endpointTexts.addAll(more.endpointTexts));
    for (const FurtherError &error : more.further)
        further.push_back({rows + error.line, codeNumbers[error.code], fieldNumbers[error.field]});
    const auto bytes = static_cast<std::uint32_t>(requestIds.size());
    requestIds.append(more.requestIds);
    const std::size_t start = requestIdEnds.size();
    requestIdEnds.resize(start + more.requestIdEnds.size());
    for (std::size_t i = 0; i < more.requestIdEnds.size(); ++i)
        requestIdEnds[start + i] = bytes + more.requestIdEnds[i];
    notes.add(more.notes);
    notes.isFull = codeTexts.isFull() || messageTexts.isFull() || fieldTexts.isFull() || idTexts.isFull() ||
                   institutionTexts.isFull() || endpointTexts.isFull();
}

} // namespace vinculo::models
