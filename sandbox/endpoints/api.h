// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"

#include <mutex>

namespace vinculo::sandbox {

//! The whole local API behind one function, without any network. Thread-safe.
class Api
{
public:
    //! Takes the settings of a context and generates its data.
    explicit Api(Context context);

    //! Answers any call: the API below /api/, the pages below /widget/ and /portal/, the administration
    //! below /_sandbox/.
    Response handle(const Request &request);
    //! Carries out what has become due although nobody calls.
    void tick();
    //! Faults as JSON, see docs; answers what is wrong with them, or nothing.
    std::optional<std::string> addFaults(std::string_view json);

private:
    Response handleLocked(const Request &request);
    Response answer(const Request &request);
    [[nodiscard]] bool isAuthorized(const Request &request) const;

    std::mutex m_mutex;
    Context m_context;
    std::string m_authorization;
};

} // namespace vinculo::sandbox
