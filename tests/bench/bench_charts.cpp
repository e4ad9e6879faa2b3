// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart costs: laying out and painting one frame, and a change of its data. Limit of the design: 50
// ms.
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace vinculo;
using models::ChartData;
using models::ChartKind;
using tests::ChartSamples;

namespace {

ui::Theme *theme = nullptr;

ChartData manyAccounts()
{
    ChartData chart = ChartSamples::coverage();
    while (chart.series.size() < 60)
        chart.series.append(chart.series[chart.series.size() % 4]);
    return chart;
}

//! New data, layout, words, and a frame of 800 × 400 at a pixel ratio of 2 with a read-out.
void newData(benchmark::State &state, ChartKind kind, const ChartData &chart)
{
    ui::ChartView view(*theme, kind);
    view.resize(QSize(800, 400));
    QImage frame;
    for ([[maybe_unused]] auto unused : state) {
        view.setData(chart);
        view.resize(QSize(800, 400).expandedTo(view.minimumSizeHint()));
        view.setCurrent({chart.categories.size() / 2, 0});
        if (frame.size() != view.size() * 2) {
            frame = QImage(view.size() * 2, QImage::Format_ARGB32_Premultiplied);
            frame.setDevicePixelRatio(2);
        }
        view.render(&frame);
    }
}

void toSvg(benchmark::State &state, ChartKind kind, const ChartData &chart)
{
    const ui::ChartDrawing drawing(kind, chart, ui::PlotStyle::paper(*theme));
    for ([[maybe_unused]] auto unused : state)
        benchmark::DoNotOptimize(drawing.toSvg(720));
}

void addAll()
{
    const auto add = [](const char *name, ChartKind kind, const ChartData &chart) {
        benchmark::RegisterBenchmark((std::string("frame/") + name).c_str(), newData, kind, chart)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((std::string("svg/") + name).c_str(), toSvg, kind, chart)
            ->Unit(benchmark::kMillisecond);
    };
    add("cashFlow12Months", ChartKind::Columns, ChartSamples::cashFlow());
    add("cashFlow200Months", ChartKind::Columns, ChartSamples::cashFlow("BRL", 200));
    add("balance180Days", ChartKind::Balance, ChartSamples::balance(180));
    add("balance10Years", ChartKind::Balance, ChartSamples::balance(3650));
    add("spending", ChartKind::Categories, ChartSamples::spending());
    add("coverage60Accounts", ChartKind::Coverage, manyAccounts());
    add("linksByInstitution", ChartKind::Categories, ChartSamples::linksByInstitution());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme ownTheme(application);
    theme = &ownTheme;
    addAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
