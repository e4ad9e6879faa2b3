// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plandialogbench.h"

#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "ui/dialogs/plans/planreview.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

using ui::PlanDialog;
using ui::PlanReview;

void PlanDialogBench::begin()
{
    m_bench = std::make_unique<WindowBench>(30);
    m_bench->profile.environment = Environment::Sandbox;
    m_connection = m_bench->connect();
}

void PlanDialogBench::end()
{
    m_dialog.reset();
    m_board.reset();
    m_connection.reset();
    m_bench.reset();
}

PlanDraft PlanDialogBench::draft(int links, PlanKind kind)
{
    PlanDraft draft;
    draft.kind = kind;
    draft.settings.accessMode = u"single"_s;
    api::ListQuery query;
    query.pageSize = links;
    bool isRead = false;
    const auto reading = m_connection->client.list(*resources::find("links"), query)
                             .then(this, [&](const Result<api::ListPage> &page) {
                                 isRead = true;
                                 for (std::size_t row = 0; page && row < page->rows->rowCount; ++row) {
                                     PlanTarget target;
                                     target.id = models::LinkRow::fromChunk(page->rows, row)->id;
                                     draft.targets.append(target);
                                 }
                             });
    [&] { QTRY_VERIFY(isRead); }();
    return draft;
}

PlanDraft PlanDialogBench::harmless(int links, PlanKind kind)
{
    PlanDraft chosen = draft(30, kind);
    PlanDialog *dialog = open(chosen);
    waitUntilRead(*dialog);
    const auto &model = dialog->findChild<PlanReview *>()->model();
    chosen.targets.clear();
    for (int row = 0; row < model.rowCount() && chosen.targets.size() < links; ++row)
        if (model.forecast(row) == models::PlanForecast::Proceeds)
            chosen.targets.append(model.target(row));
    m_dialog.reset();
    return chosen;
}

PlanDialog *PlanDialogBench::open(const PlanDraft &draft)
{
    if (!m_board)
        m_board = std::make_unique<models::PlanBoard>(models::PlanServices{.ledger = m_bench->ledger,
                                                                           .client = m_connection->client,
                                                                           .profile = m_bench->profile,
                                                                           .clock = m_connection->clock,
                                                                           .journal = &m_bench->journal});
    m_dialog = std::make_unique<PlanDialog>(WindowBench::theme(), m_bench->profile, draft, *m_board,
                                            m_connection->client, m_bench->settings, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->open();
    return m_dialog.get();
}

void PlanDialogBench::waitUntilRead(PlanDialog &dialog)
{
    auto *review = dialog.findChild<PlanReview *>();
    QTRY_VERIFY_WITH_TIMEOUT(!review->isReading(), 30'000);
    QTRY_VERIFY(button("planNext")->isHidden() || button("planNext")->text().remove(u'&') == u"Continue"_s);
}

void PlanDialogBench::fillConfirm(PlanDialog &dialog, const QString &count)
{
    waitUntilRead(dialog);
    QTest::keyClick(button("planNext"), Qt::Key_Space);
    QTest::keyClicks(child<QLineEdit>("planReason"), u"LGPD art. 18 VI"_s);
    QTest::keyClicks(child<QLineEdit>("planCount"), count);
}

void PlanDialogBench::pressCommand(const QSignalSpy &started)
{
    QTest::keyClick(button("planCommand"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!started.isEmpty() || button("planCommand")->isVisible(), 20'000);
    if (started.isEmpty())
        QTest::keyClick(button("planCommand"), Qt::Key_Space);
}

void PlanDialogBench::refuse(const QString &link)
{
    CallRecord call;
    call.verb = HttpVerb::Post;
    call.pathTemplate = u"/api/accounts/"_s;
    call.status = 400;
    call.failed = true;
    call.errorKind = ErrorKind::Validation;
    call.errorCode = u"login_error"_s;
    call.fetchedLink = link;
    call.startedAtMs = m_connection->clock.utcMs();
    for (int i = 0; i < 5; ++i)
        m_bench->journal.append(m_bench->profile, call);
}

bool PlanDialogBench::exists(const QString &link)
{
    std::optional<bool> answer;
    const auto reading = m_connection->client.detail(*resources::find("links"), link)
                             .then(this, [&](const Result<api::ChunkPtr> &row) { answer = row.has_value(); });
    [&] { QTRY_VERIFY(answer); }();
    return answer.value_or(false);
}

} // namespace vinculo::tests
