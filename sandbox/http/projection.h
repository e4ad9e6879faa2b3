// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

namespace vinculo::sandbox {

//! The `omit` and `fields` parameters: which first-level keys of a row are sent.
class Projection
{
public:
    Projection() = default;
    explicit Projection(const Request &request);

    [[nodiscard]] bool isIdentity() const { return m_omit.empty() && m_fields.empty(); }
    //! The row without the keys that were not asked for. `json` is one compact object.
    [[nodiscard]] std::string apply(std::string_view json) const;

private:
    [[nodiscard]] bool keeps(std::string_view key) const;

    std::vector<std::string> m_omit;
    std::vector<std::string> m_fields;
};

//! The parts of a comma-separated list, trimmed, without empty ones.
std::vector<std::string> splitList(std::string_view text);

} // namespace vinculo::sandbox
