// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/callwindow.h"

namespace vinculo::api {

using namespace Qt::StringLiterals;

std::shared_ptr<CallWindow> CallWindows::of(const QUrl &origin)
{
    const int usual = origin.scheme() == "http"_L1 ? 80 : 443;
    std::shared_ptr<CallWindow> &window =
        m_windows[origin.host().toLower() + u':' + QString::number(origin.port(usual))];
    if (!window)
        window = std::make_shared<CallWindow>();
    return window;
}

} // namespace vinculo::api
