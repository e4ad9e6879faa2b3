// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/listener.h"

#include <QUrl>

#include <atomic>
#include <string>
#include <vector>

namespace vinculo::bench {

//! Serves pages of a thousand transactions of 2 KB each, all made before: an answer costs a copy and the
//! numbers in its ids, so that the client is what is measured.
class FetchServer
{
public:
    explicit FetchServer(int pages);

    [[nodiscard]] QUrl url() const { return m_url; }
    void setLatency(int milliseconds) { m_latencyMs = milliseconds; }
    void setPages(int pages) { m_pages = pages; }
    [[nodiscard]] static int rowsPerPage() { return 1000; }

private:
    [[nodiscard]] sandbox::Response answer(const sandbox::Request &request);
    [[nodiscard]] std::string body(int page, int size) const;

    std::string m_rows;                //!< of one page, comma separated
    std::vector<std::size_t> m_places; //!< in m_rows: the number that ends each id
    std::vector<std::size_t> m_starts; //!< in m_rows: each row
    std::atomic<int> m_pages;
    std::atomic<int> m_latencyMs = 0;
    QUrl m_url;
    sandbox::Listener m_listener{std::chrono::milliseconds(0)}; //!< stops before what it uses goes
};

} // namespace vinculo::bench
