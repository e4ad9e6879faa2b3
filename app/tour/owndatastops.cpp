// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/owndatastops.h"

#include "app/tour/guide.h"
#include "ui/pages/enrichment/enrichmentpage.h"
#include "ui/windows/mainwindow.h"

#include <QDate>
#include <QTemporaryFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

constexpr int kColumns = 1; //!< steps of the page
constexpr int kCheck = 2;
constexpr int kRequest = 3;

//! A year of somebody's account; one line has an amount that is none.
QByteArray statement()
{
    QByteArray file = "Codigo;Titular;Conta;Data;Historico;Valor;Moeda;Banco\r\n";
    const QByteArray who = ";738aa82a-dd9c-4a4f-a120-5363dbfd2af8;12345678;";
    const QDate today = QDate::currentDate();
    for (int month = 11; month >= 0; --month) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-month - 1);
        const auto add = [&](int day, const QByteArray &text, const QByteArray &amount) {
            file += QByteArray::number(month) + '-' + QByteArray::number(day) + who +
                    first.addDays(day - 1).toString(u"dd/MM/yyyy"_s).toLatin1() + ';' + text + ';' + amount +
                    ";BRL;Banco da Praia\r\n";
        };
        add(5, "SALARIO METALURGICA SERRA ALTA", "4.200,00");
        add(10, "ALUGUEL APARTAMENTO", "-1.350,00");
        add(14, "INTERNET TEIA", "-119,90");
        add(17, "STREAMING CINE EM CASA", "-39,90");
        add(21, "SUPERMERCADO DO BECO", month == 6 ? "cento e dez" : "-412,35");
    }
    return file;
}

//! Holds the file as long as the tour goes on.
class OwnDataStops
{
public:
    explicit OwnDataStops(Guide &guide)
        : m_guide(guide)
    {
        if (m_file.open()) {
            m_file.write(statement());
            m_file.flush();
        }
    }

    [[nodiscard]] ui::EnrichmentPage *page() const
    {
        return m_guide.window()->findChild<ui::EnrichmentPage *>();
    }

    void send(const EnrichmentSpec &spec)
    {
        page()->flow().setSpec(spec);
        page()->flow().openFile(m_file.fileName());
    }

    //! What the file says nothing about.
    void fill()
    {
        models::EnrichmentFlow &flow = page()->flow();
        for (std::size_t i = 0; i < flow.spec().inputs.size(); ++i) {
            if (flow.spec().inputs[i].key == "account_holder_type")
                flow.setSource(i, {models::FieldSource::Kind::Constant, -1, u"INDIVIDUAL"_s});
            if (flow.spec().inputs[i].key == "account_category")
                flow.setSource(i, {models::FieldSource::Kind::Constant, -1, u"CHECKING_ACCOUNT"_s});
        }
    }

private:
    Guide &m_guide;
    QTemporaryFile m_file;
};

void addStops(Guide &guide, const std::shared_ptr<OwnDataStops> &stops, const EnrichmentSpec &spec,
              const QString &language)
{
    const auto waitForState = [&guide, stops](const QString &what, models::EnrichmentFlow::State state) {
        guide.waitFor(what, [stops, state] { return stops->page()->flow().state() == state; });
    };
    guide.act([stops, &spec] { stops->send(spec); });
    waitForState(u"own data are read"_s, models::EnrichmentFlow::State::Checked);
    guide.act([stops] { stops->fill(); });
    waitForState(u"own data are checked"_s, models::EnrichmentFlow::State::Checked);
    const auto picture = [&guide, stops, language](int step, const QString &name) {
        guide.act([stops, step] { stops->page()->goToStep(step); });
        guide.picture(u"own-data-%1-%2"_s.arg(name, language));
    };
    picture(kColumns, u"columns"_s);
    picture(kCheck, u"check"_s);
    picture(kRequest, u"request"_s);
    guide.act([stops] { stops->page()->flow().send(); });
    waitForState(u"own data are answered"_s, models::EnrichmentFlow::State::Done);
    guide.picture(u"own-data-results-%1"_s.arg(language));
}

} // namespace

void addOwnDataStops(Guide &guide)
{
    using ui::Theme;
    guide.open(u"enrichment"_s);
    const auto stops = std::make_shared<OwnDataStops>(guide);
    const auto specs = enrichment::all();
    std::size_t turn = 0;
    for (const QString &language : {u"en"_s, u"pt"_s, u"es"_s}) {
        guide.look(language, turn % 2 == 0 ? Theme::Scheme::Light : Theme::Scheme::Dark, Guide::kUsual);
        addStops(guide, stops, *specs[turn % specs.size()], language);
        ++turn;
    }
    guide.look(u"en"_s, Theme::Scheme::Light, Guide::kUsual);
}

} // namespace vinculo::app
