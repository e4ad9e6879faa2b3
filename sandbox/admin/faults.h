// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/errors.h"

#include <optional>

namespace vinculo::sandbox {

//! How an answer is spoilt.
enum class FaultKind : std::uint8_t {
    Status,       //!< an error of the catalogue instead of the answer
    Drop,         //!< close without an answer, nothing was done
    Lost,         //!< do it, then close without an answer
    Slow,         //!< the body arrives over delay_ms
    Cut,          //!< half the body
    Html,         //!< a gateway's page
    Empty,        //!< 200 without a body
    Garbage,      //!< 200 with broken JSON
    WrongType,    //!< the rows' numbers become texts and texts become numbers
    UnknownEnum,  //!< status, category and type get values nobody knows
    EndlessNext,  //!< next always points on
    ForeignNext,  //!< next points to another host
    CountChanges, //!< count grows with every page
    Delay,        //!< only late
};

struct Fault
{
    std::string method; //!< empty: any
    std::string path;   //!< prefix, with slash
    bool exact = false;
    FaultKind kind = FaultKind::Status;
    int status = 500;
    std::string code; //!< empty: the usual one of the status
    int times = 1;    //!< 0: until it is removed
    int every = 1;    //!< hits every so manieth call that matches
    int seen = 0;     //!< calls that matched so far
    std::chrono::milliseconds delay{0};

    [[nodiscard]] bool matches(const Request &request) const;
    //! Whether the call itself takes place.
    [[nodiscard]] bool letsThrough() const;
};

//! The faults waiting for their call, in order of arrival.
class Faults
{
public:
    //! One object or a list of them, as JSON, or names of scenarios with commas between them; an empty text
    //! is an empty list. Answers what is wrong, or nothing.
    [[nodiscard]] std::optional<std::string> add(std::string_view json);
    void clear() { m_waiting.clear(); }
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

    //! The first fault for this call, used up by one.
    std::optional<Fault> take(const Request &request);

private:
    [[nodiscard]] std::optional<std::string> addScenarios(std::string_view names);

    std::vector<Fault> m_waiting;
};

//! The answer of a fault that does not let the call through.
Response faultResponse(const Fault &fault, std::string_view requestId);
//! Spoils the answer of a call that took place.
void spoil(const Fault &fault, const Request &request, Response &response);

} // namespace vinculo::sandbox
