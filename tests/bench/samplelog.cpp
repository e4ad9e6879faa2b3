// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samplelog.h"

#include <QFile>

#include <array>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>

namespace vinculo::tests {

namespace {

struct Failure
{
    int status;
    const char *code;
    const char *message;
    const char *field;
};

constexpr std::array kFailures{
    Failure{400, "login_error", "Invalid credentials provided to login to the institution", ""},
    Failure{400, "login_error", "Login not attempted because of known invalid credentials", ""},
    Failure{400, "unconfirmed_link", "Link is unconfirmed", ""},
    Failure{400, "invalid_link", "The link is invalid", ""},
    Failure{400, "institution_down", "The financial institution is down", ""},
    Failure{400, "invalid", "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.",
            "date_from"},
    Failure{400, "required", "This field is required.", "link"},
    Failure{403, "access_to_resource_denied", "You don't have access to this resource", ""},
    Failure{404, "not_found", "Not found", ""},
    Failure{408, "request_timeout", "The request timed out, you can retry", ""},
    Failure{428, "token_required", "A MFA token is required", ""},
    Failure{500, "unexpected_error", "Belvo is unable to process the request", ""},
};

std::string hexadecimal(std::uint64_t high, std::uint64_t low)
{
    std::array<char, 33> text{};
    std::snprintf(text.data(), text.size(), "%016llx%016llx", static_cast<unsigned long long>(high),
                  static_cast<unsigned long long>(low));
    return text.data();
}

std::string uuid(std::uint64_t number)
{
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08llx-0000-4000-8000-%012llx",
                  static_cast<unsigned long long>(number * 2654435761U % 0xFFFFFFFFU),
                  static_cast<unsigned long long>(number));
    return text.data();
}

} // namespace

bool writeSampleLog(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    constexpr int kLinks = 40'000;
    constexpr std::uint64_t kInstitutions = 20;
    constexpr std::array kPaths{"accounts", "transactions", "owners", "links", "balances", "incomes"};
    std::mt19937_64 random(7); // the same everywhere
    std::string out = "timestamp,method,url,status,link_id,institution,request_id,response\r\n";
    for (int line = 0; line < lines; ++line) {
        const std::uint64_t dice = random();
        const std::uint64_t link = dice % kLinks;
        const bool isFailure = (dice >> 20) % 10 < 3;
        const Failure &failure = kFailures[(dice >> 32) % kFailures.size()];
        const std::string request = hexadecimal(random(), random());
        const std::int64_t second = std::int64_t(line) * 30 * 86'400 / lines;
        std::array<char, 128> head{};
        std::snprintf(head.data(), head.size(), "2026-05-%02dT%02d:%02d:%02d.%03dZ,%s,",
                      int(second / 86'400) + 1, int(second / 3600 % 24), int(second / 60 % 60),
                      int(second % 60), line % 1000, (dice >> 40) % 3 == 0 ? "GET" : "POST");
        out += head.data();
        out += "https://api.belvo.com/api/";
        out += kPaths[(dice >> 48) % kPaths.size()];
        out += "/?link=" + uuid(link) + "&page=1,";
        out += std::to_string(isFailure ? failure.status : 200) + ',' + uuid(link) + ",bank_" +
               std::to_string(link % kInstitutions) + "_br_retail," + request + ',';
        if (isFailure) {
            out += R"("[{""code"":"")" + std::string(failure.code) + R"("",""message"":"")" +
                   failure.message + R"("",""request_id"":"")" + request + R"("")";
            if (*failure.field)
                out += R"(,""field"":"")" + std::string(failure.field) + R"("")";
            out += "}]\"";
        }
        out += "\r\n";
        constexpr std::size_t kBlock = 1024 * 1024;
        if (out.size() > kBlock) {
            if (file.write(out.data(), qint64(out.size())) != qint64(out.size()))
                return false;
            out.clear();
        }
    }
    return file.write(out.data(), qint64(out.size())) == qint64(out.size());
}

} // namespace vinculo::tests
