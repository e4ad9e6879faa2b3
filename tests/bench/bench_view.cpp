// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/table/resourcetablemodel.h"
#include "ui/pages/columndefaults.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

constexpr int kPages = 1000;
constexpr int kRowsPerPage = 1000;
constexpr int kFrames = 400;
constexpr int kShownColumns = 12;

QByteArray page(int number)
{
    static const char *const kTexts[] = {"PIX ENVIADO MARIA DA SILVA", "Compra cartão padaria São João",
                                         "TED RECEBIDA", "Débito automático energia",
                                         "Mercado do Bairro 1234"};
    static const char *const kCategories[] = {"Transfers", "Food & Groceries", "Bills & Utilities"};
    QByteArray json = "[";
    for (int row = number * kRowsPerPage; row < (number + 1) * kRowsPerPage; ++row) {
        json += R"({"id":"00000000-0000-4000-8000-)" + QByteArray::number(row).rightJustified(12, '0') +
                R"(","value_date":"2026-0)" + QByteArray::number(1 + row % 9) + "-1" +
                QByteArray::number(row % 10) + R"(","description":")" + kTexts[row % 5] + ' ' +
                QByteArray::number(row) + R"(","type":")" + (row % 3 ? "OUTFLOW" : "INFLOW") +
                R"(","amount":)" + QByteArray::number(row % 100'000) + '.' +
                QByteArray::number(10 + row % 90) + R"(,"currency":"BRL","status":")" +
                (row % 7 ? "PROCESSED" : "PENDING") + R"(","category":")" + kCategories[row % 3] +
                R"(","account":{"name":"Conta corrente","number":"12345678","category":"CHECKING_ACCOUNT",)" +
                R"("institution":{"name":"gotham_br_retail"}},"merchant":{"merchant_name":"Loja )" +
                QByteArray::number(row % 200) + R"("},"created_at":"2026-06-15T12:00:00Z"},)";
    }
    json.chop(1);
    return json + ']';
}

//! A million transactions in the window's own table, with twelve columns of all kinds.
class Bench
{
public:
    explicit Bench(ui::Theme &theme)
        : m_table(resources::transactions())
        , m_model(m_table, m_reveal)
        , m_view(theme)
    {
        for (int number = 0; number < kPages; ++number)
            m_table.append(api::decodeList(resources::transactions(), page(number))->rows);
        m_view.setModel(&m_model);
        m_view.setColumnDefaults(ui::columnDefaults(m_table));
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_view.setColumnShown(column, column < kShownColumns);
        m_view.resize(1600, 1000);
        m_view.show();
        QApplication::processEvents();
    }
    ui::TableView &view() { return m_view; }

private:
    models::ColumnTable m_table;
    models::RevealState m_reveal;
    models::ResourceTableModel m_model;
    ui::TableView m_view;
};

Bench *currentBench = nullptr;

//! The time is the 95th percentile of the frames: moving and painting until the pixels are there.
void frames(benchmark::State &state, const std::function<void(ui::TableView &, int)> &move)
{
    ui::TableView &view = currentBench->view();
    for (auto _ : state) {
        std::vector<qint64> times;
        for (int frame = 0; frame < kFrames; ++frame) {
            QElapsedTimer clock;
            clock.start();
            move(view, frame);
            QApplication::processEvents(); // what came into sight is painted, the rest is moved
            times.push_back(clock.nsecsElapsed());
        }
        std::ranges::sort(times);
        state.SetIterationTime(double(times[times.size() * 95 / 100]) * 1e-9);
        state.counters["median_ms"] = double(times[times.size() / 2]) * 1e-6;
        state.counters["worst_ms"] = double(times.back()) * 1e-6;
    }
}

void ScrollByRowsP95(benchmark::State &state)
{
    frames(state, [](ui::TableView &view, int frame) {
        view.verticalScrollBar()->setValue(10'000'000 + frame * 37);
    });
}

void ScrollByPagesP95(benchmark::State &state)
{
    frames(state, [](ui::TableView &view, int frame) { view.verticalScrollBar()->setValue(frame * 70'000); });
}

void ScrollSidewaysFrozenP95(benchmark::State &state)
{
    currentBench->view().setFrozenColumns(2);
    frames(state, [](ui::TableView &view, int frame) {
        QScrollBar *bar = view.horizontalScrollBar();
        bar->setValue(qMax(1, (frame * 11) % qMax(2, bar->maximum())));
    });
    currentBench->view().setFrozenColumns(0);
}

BENCHMARK(ScrollByRowsP95)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(ScrollByPagesP95)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(ScrollSidewaysFrozenP95)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    auto *theme = new ui::Theme(application, &application); // the application's style refers to it
    Bench bench(*theme);
    currentBench = &bench;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
