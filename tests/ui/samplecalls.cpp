// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplecalls.h"

#include <QDateTime>

namespace vinculo::tests {

using namespace Qt::StringLiterals;

QByteArray sampleCalls(const QStringList &links)
{
    QStringList lines{u"Data/Hora;Método;Caminho;Status;Link;Instituição;Request ID;Resposta"_s};
    int number = 0;
    const auto call = [&](int hours, const QString &method, const QString &path, int status,
                          const QString &link, const QString &bank, const QString &code = {},
                          const QString &message = {}, const QString &field = {}) {
        ++number;
        const QString request = u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
        QString body;
        if (!code.isEmpty())
            body = uR"("[{""code"":""%1"",""message"":""%2"",""request_id"":""%3""%4}]")"_s.arg(
                code, message, request, field.isEmpty() ? QString() : uR"(,""field"":""%1"")"_s.arg(field));
        const QDateTime at =
            QDateTime(QDate(2026, 5, 18), QTime(8, 0), Qt::UTC).addSecs(hours * 3600 + number);
        lines << QStringList{at.toString(u"dd/MM/yyyy HH:mm:ss"_s),
                             method,
                             path,
                             QString::number(status),
                             link,
                             bank,
                             request,
                             body}
                     .join(u';');
    };
    const QStringList banks{u"ofitau_br_retail"_s, u"ofbradesco_br_retail"_s, u"ofnubank_br_retail"_s,
                            u"banamex_mx_retail"_s};
    for (int i = 0; i < 7; ++i)
        call(i, u"POST"_s, u"/api/accounts/"_s, 400, links.value(0), banks[0], u"login_error"_s,
             u"Invalid credentials provided to login to the institution"_s);
    for (int day = 0; day < 12; ++day) {
        for (qsizetype i = 0; i < links.size(); ++i) {
            const QString &bank = banks[i % banks.size()];
            call(day * 24, u"GET"_s, u"/api/accounts/?link="_s + links[i], 200, links[i], bank);
            if ((day + i) % 4 == 0)
                call(day * 24 + 1, u"POST"_s, u"/api/transactions/"_s, 400, links[i], bank,
                     u"institution_down"_s, u"The financial institution is down, try again later"_s);
            if ((day + i) % 5 == 0)
                call(day * 24 + 2, u"POST"_s, u"/api/transactions/"_s, 400, links[i], bank, u"invalid"_s,
                     u"Date has wrong format. Use one of these formats instead: YYYY-MM-DD."_s,
                     u"date_from"_s);
        }
        call(day * 24 + 3, u"POST"_s, u"/api/owners/"_s, 428, links.value(1), banks[1], u"token_required"_s,
             u"A MFA token is required"_s);
        call(day * 24 + 4, u"POST"_s, u"/api/balances/"_s, 500, links.value(2), banks[2],
             u"unexpected_error"_s, u"Belvo is unable to process the request"_s);
    }
    call(290, u"POST"_s, u"/api/incomes/"_s, 400, {}, banks[3], u"brand_new_code"_s, u"Nobody knows"_s);
    const QString gone = u"ffffffff-0000-4000-8000-000000000001"_s;
    call(291, u"DELETE"_s, u"/api/links/"_s + gone + u'/', 204, gone, banks[3]);
    call(292, u"GET"_s, u"/api/links/"_s + gone + u'/', 404, gone, banks[3], u"not_found"_s, u"Not found"_s);
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace vinculo::tests
