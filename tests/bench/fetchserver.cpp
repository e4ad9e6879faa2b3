// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fetchserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::bench {

namespace {

constexpr std::string_view kIdStart = "00000000-0000-4000-8000-";
constexpr int kDigits = 12;

int numberOf(const sandbox::Request &request, std::string_view name, int otherwise)
{
    const std::string *text = request.parameter(name);
    return text ? std::max(1, std::atoi(text->c_str())) : otherwise;
}

} // namespace

FetchServer::FetchServer(int pages)
    : m_pages(pages)
{
    QFile file(QStringLiteral(VINCULO_FIXTURES "/transactions/transaction_detail.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture is missing");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QByteArray row = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray id = object.value("id"_L1).toString().toLatin1();
    const QByteArray newId = QByteArray(kIdStart.data(), qsizetype(kIdStart.size())) + "000000000000";
    for (int i = 0; i < rowsPerPage(); ++i) {
        QByteArray copy = row;
        copy.replace(id, newId);
        copy.replace("89.9", QByteArray::number(i) + '.' + QByteArray::number(10 + i % 90));
        copy.replace("MERCADO CENTRAL", "MERCADO " + QByteArray::number(i * 7919 % 1000));
        m_starts.push_back(m_rows.size());
        m_rows += copy.toStdString();
        m_places.push_back(m_rows.find(kIdStart, m_starts.back()) + kIdStart.size());
        m_rows += ',';
    }
    m_starts.push_back(m_rows.size());
    const auto port = m_listener.bind(0);
    if (!port)
        qFatal("there is no free port");
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    m_listener.listen([this](const sandbox::Request &request) { return answer(request); });
}

sandbox::Response FetchServer::answer(const sandbox::Request &request)
{
    sandbox::Response response;
    response.delay = std::chrono::milliseconds(m_latencyMs.load());
    response.body = body(numberOf(request, "page", 1), numberOf(request, "page_size", 100));
    return response;
}

std::string FetchServer::body(int page, int size) const
{
    const qint64 total = qint64{m_pages} * rowsPerPage();
    const qint64 first = qint64{page - 1} * size;
    const auto rows =
        static_cast<std::size_t>(std::clamp<qint64>(total - first, 0, std::min(size, rowsPerPage())));
    std::string text = "{\"count\":" + std::to_string(total) + ",\"next\":";
    if (first + static_cast<qint64>(rows) < total)
        text += '"' + m_url.toString().toStdString() + "/api/transactions/?page=" + std::to_string(page + 1) +
                "&page_size=" + std::to_string(size) + '"';
    else
        text += "null";
    text += ",\"previous\":null,\"results\":[";
    const std::size_t start = text.size();
    text.reserve(start + m_starts[rows] + 2);
    text.append(m_rows, 0, rows == 0 ? 0 : m_starts[rows] - 1); // without the last comma
    for (std::size_t i = 0; i < rows; ++i) {
        const QByteArray digits =
            QByteArray::number(first + static_cast<qint64>(i) + 1).rightJustified(kDigits, '0');
        text.replace(start + m_places[i], kDigits, digits.constData(), kDigits);
    }
    return text += "]}";
}

} // namespace vinculo::bench
