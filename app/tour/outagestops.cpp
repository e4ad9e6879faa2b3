// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/outagestops.h"

#include "app/application.h"
#include "app/tour/guide.h"
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "ui/pages/outage/outagerow.h"

#include <QAction>
#include <QNetworkReply>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

//! Written as one would tell a person what to do next.
class OutageStops : public Guide
{
public:
    using Guide::Guide;

    void bankDown();
    void journal();

private:
    void fault(const QByteArray &verb, const QByteArray &body);
    void readLinks();
    void fetch(int links);
    [[nodiscard]] ui::OutageRow *row() const;
    void waitForRow(models::OutageState state);

    Call<api::ListPage> m_reading;
    std::vector<Call<api::Retrieved>> m_fetching;
    QHash<QString, QStringList> m_banks;
    QString m_bank;
};

void OutageStops::fault(const QByteArray &verb, const QByteArray &body)
{
    act([this, verb, body] {
        QUrl url = m_application.session()->profile().baseUrl;
        url.setPath(u"/_sandbox/faults/"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        m_admin.sendCustomRequest(request, verb, body);
    });
    waitFor(u"fault"_s, [this] {
        return m_admin.findChildren<QNetworkReply *>().isEmpty() ||
               m_admin.findChildren<QNetworkReply *>().constLast()->isFinished();
    });
}

//! The bank with most links.
void OutageStops::readLinks()
{
    act([this] {
        m_reading = m_application.session()
                        ->connection()
                        ->client
                        .list(resources::links(),
                              {.filters = {{u"status"_s, FilterOp::Equals, {u"valid"_s}}}, .pageSize = 1000})
                        .then(window(), [this](const Result<api::ListPage> &page) {
                            for (std::size_t i = 0; page && i < page->rows->rowCount; ++i)
                                if (const auto link = models::LinkRow::fromChunk(page->rows, i))
                                    m_banks[link->institution] << link->id;
                            for (auto bank = m_banks.cbegin(); bank != m_banks.cend(); ++bank)
                                if (bank->size() > m_banks.value(m_bank).size())
                                    m_bank = bank.key();
                        });
    });
    waitFor(u"links"_s, [this] { return !m_bank.isEmpty(); });
}

void OutageStops::fetch(int links)
{
    act([this, links] {
        m_fetching.clear();
        const QStringList known = m_banks.value(m_bank);
        for (int i = 0; i < links; ++i)
            m_fetching.push_back(m_application.session()
                                     ->connection()
                                     ->client
                                     .retrieve(resources::accounts(), {.linkId = known[i % known.size()],
                                                                       .dateFrom = {},
                                                                       .dateTo = {},
                                                                       .institution = m_bank})
                                     .then(window(), [](const Result<api::Retrieved> &) {}));
    });
}

ui::OutageRow *OutageStops::row() const
{
    const QList<ui::OutageRow *> rows = window()->findChildren<ui::OutageRow *>();
    for (ui::OutageRow *candidate : rows)
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

void OutageStops::waitForRow(models::OutageState state)
{
    waitFor(u"outage"_s, [this, state] { return row() && row()->outage().state == state; });
}

void OutageStops::bankDown()
{
    open(u"home"_s);
    readLinks();
    fault("POST", R"({"method": "POST", "path": "/api/accounts/", "times": 0, "code": "institution_down"})");
    fetch(8);
    waitForRow(models::OutageState::Suspected);
    waitFor(u"status"_s, [this] { return row() && row()->outage().status != models::BankStatus::Unknown; });
    pictures(u"bank-down"_s);
    press(u"outageChart"_s);
    waitForDialog(u"bankCallsDialog"_s);
    pictures(u"bank-failures"_s);
    closeDialogs();
    act([this] { row()->findChild<QPushButton *>(u"outageHold"_s)->click(); });
    waitFor(u"held"_s, [this] { return row() && row()->outage().heldUntil; });
    pictures(u"bank-held"_s);
    act([this] { window()->openPage(u"links"_s, {{u"institution"_s, FilterOp::Equals, {m_bank}}}); });
    waitForRows();
    pictures(u"bank-down-links"_s);
    act([this] { window()->openPerson(m_banks.value(m_bank).constFirst()); });
    waitForRow(models::OutageState::Suspected);
    pictures(u"bank-down-person"_s);
    fault("DELETE", {});
    open(u"home"_s);
    fetch(3);
    waitForRow(models::OutageState::Recovered);
    pictures(u"bank-works-again"_s);
    press(u"outageDismiss"_s);
}

void OutageStops::journal()
{
    open(u"activity"_s);
    waitForRows();
    act([this] { window()->findChild<QAction *>(u"verifyJournal"_s)->trigger(); });
    waitFor(u"verdict"_s, [this] { return window()->findChild<QAction *>(u"verifyJournal"_s)->isEnabled(); });
    pictures(u"journal-verified"_s);
    open(u"activity"_s,
         {{u"kind"_s, FilterOp::Equals, {QString::number(static_cast<int>(storage::EntryKind::Plans))}}});
    waitForRows();
    pictures(u"journal-plans"_s);
    open(u"activity"_s,
         {{u"kind"_s, FilterOp::Equals, {QString::number(static_cast<int>(storage::EntryKind::Profiles))}}});
    waitForRows();
    pictures(u"journal-profiles"_s);
}

} // namespace

void addOutageStops(Tour &tour, Application &application)
{
    // Shared by the steps, which run after this function has returned.
    auto *stops = new OutageStops(tour, application);
    QObject::connect(&tour, &QObject::destroyed, &application, [stops] { delete stops; });
    stops->bankDown();
    stops->journal();
}

} // namespace vinculo::app
