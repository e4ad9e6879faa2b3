// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triageorder.h"

#include "models/home/snapshotreader.h"
#include "models/table/foldedtext.h"
#include "models/table/rowkeys.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace vinculo::models {

namespace {

using By = TriageWish::By;

//! Everything about the rows of one lane. One thread.
class Lane
{
public:
    explicit Lane(const TriageQuestion &question)
        : m_question(question)
        , m_institution(question.picture->links, "institution")
        , m_externalId(question.picture->links, "external_id")
    {
    }

    [[nodiscard]] const TriageRow &row(std::uint32_t place) const
    {
        return m_question.picture->rows[m_question.range.first + place];
    }
    [[nodiscard]] std::string_view institution(std::uint32_t place)
    {
        return m_institution.text(row(place).row);
    }
    [[nodiscard]] std::string_view name(std::uint32_t place) const
    {
        return ownerNameOf(*m_question.people, row(place).link);
    }
    [[nodiscard]] bool has(std::uint32_t place, const std::vector<std::string> &words);
    [[nodiscard]] RowKeys keys(By by);

private:
    [[nodiscard]] QString titleOf(std::string_view institution) const;
    void appendReasons(const TriageRow &row);
    [[nodiscard]] RowKeys keysByInstitution();
    [[nodiscard]] RowKeys keysByRemark() const;

    const TriageQuestion &m_question;
    SnapshotColumn m_institution;
    SnapshotColumn m_externalId;
    std::string m_text;
    std::unordered_map<std::string_view, std::string> m_foldedInstitutions; //!< name and title
};

QString Lane::titleOf(std::string_view institution) const
{
    const QString name = QString::fromUtf8(institution.data(), static_cast<qsizetype>(institution.size()));
    const auto known = m_question.picture->institutions.constFind(name);
    return known == m_question.picture->institutions.cend() ? name : known->title;
}

void Lane::appendReasons(const TriageRow &row)
{
    for (std::size_t reason = 0; reason < kTriageReasons; ++reason)
        if (row.has(static_cast<TriageReason>(reason)))
            appendFolded(m_question.reasons[reason].toStdString() + '\n', m_text);
}

bool Lane::has(std::uint32_t place, const std::vector<std::string> &words)
{
    m_text.clear();
    appendReasons(row(place));
    const std::string_view institution = this->institution(place);
    std::string &names = m_foldedInstitutions[institution];
    if (names.empty())
        names = foldedText(std::string(institution) + '\n' + titleOf(institution).toStdString() + '\n');
    m_text += names;
    appendFolded(name(place), m_text);
    m_text += '\n';
    appendFolded(m_externalId.text(row(place).row), m_text);
    return std::ranges::all_of(
        words, [this](const std::string &word) { return m_text.find(word) != std::string::npos; });
}

RowKeys Lane::keysByInstitution()
{
    std::unordered_map<std::string_view, std::size_t> numbers;
    QStringList titles;
    std::vector<std::size_t> ofPlace;
    for (std::uint32_t place = 0; place < m_question.range.count; ++place) {
        const auto [known, isNew] = numbers.emplace(institution(place), numbers.size());
        if (isNew)
            titles.append(titleOf(known->first));
        ofPlace.push_back(known->second);
    }
    const RowKeys ranks = keysOfTexts(titles, m_question.locale);
    RowKeys keys;
    keys.reserve(ofPlace.size());
    for (const std::size_t number : ofPlace)
        keys.push_back(ranks[number]);
    return keys;
}

RowKeys Lane::keysByRemark() const
{
    const LinkMarks *marks = m_question.picture->marks.get();
    QStringList remarks;
    for (std::uint32_t place = 0; place < m_question.range.count; ++place) {
        const std::size_t link = row(place).row;
        const bool isMarked = marks && link < marks->decided.size();
        const auto found =
            isMarked ? m_question.remarks.find(marks->decided[link]) : m_question.remarks.end();
        remarks.append(found == m_question.remarks.end() ? QString() : found->second);
    }
    return keysOfTexts(remarks, m_question.locale);
}

RowKeys Lane::keys(By by)
{
    const auto count = static_cast<std::uint32_t>(m_question.range.count);
    RowKeys keys;
    switch (by) {
    case By::Reason: // in the order of the rules, which is by weight
        for (std::uint32_t place = 0; place < count; ++place)
            keys.push_back(static_cast<std::int64_t>(row(place).reason));
        return keys;
    case By::Since:
        for (std::uint32_t place = 0; place < count; ++place)
            keys.push_back(row(place).at == 0 ? kNoRowKey : row(place).at);
        return keys;
    case By::Person: {
        std::vector<std::string_view> names;
        for (std::uint32_t place = 0; place < count; ++place)
            names.push_back(name(place));
        return keysOfTexts(names, m_question.locale);
    }
    case By::Remark:
        return keysByRemark();
    case By::Action: {
        const QStringList words(m_question.actions.begin(), m_question.actions.end());
        const RowKeys ranks = keysOfTexts(words, m_question.locale);
        for (std::uint32_t place = 0; place < count; ++place)
            keys.push_back(ranks[static_cast<std::size_t>(row(place).reason)]);
        return keys;
    }
    case By::Institution:
        break;
    }
    return keysByInstitution();
}

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.push_back(foldedText(word.toStdString()));
    return words;
}

} // namespace

std::optional<std::vector<std::uint32_t>> orderTriage(const TriageQuestion &question,
                                                      const std::atomic_bool &isCancelled)
{
    constexpr std::size_t kStep = 4'096; // rows between two looks at the flag
    Lane lane(question);
    const std::vector<std::string> words = wordsOf(question.wish.text);
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < question.range.count; ++place) {
        if (place % kStep == 0 && isCancelled)
            return {};
        if (words.empty() || lane.has(place, words))
            places.push_back(place);
    }
    // The last key first: equals stay as they stood.
    for (auto key = question.wish.keys.rbegin(); key != question.wish.keys.rend(); ++key) {
        auto sorted = sortRows(std::move(places), lane.keys(key->by), key->order, isCancelled);
        if (!sorted)
            return {};
        places = std::move(*sorted);
    }
    return places;
}

std::string_view ownerNameOf(const PersonIndex &people, const api::Uuid &link)
{
    const auto person = people.people().personOfLink(link);
    const OwnerIdentity *owner = person ? people.people().ownerOf(*person) : nullptr;
    return owner ? std::string_view(owner->name) : std::string_view();
}

} // namespace vinculo::models
