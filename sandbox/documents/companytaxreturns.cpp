// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/taxreturnparts.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! From this fiscal year on the return names income and tax in groups of its own and leaves the books out.
constexpr int kNewForm = 2022;

constexpr std::optional<Cents> kNone = std::nullopt;

void writeNulls(JsonWriter &json, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        json.null(key);
}

//! An amount from strangers; the company deals with no relatives.
void writeSplit(JsonWriter &json, std::string_view key, std::optional<Cents> amount)
{
    writeGroup(json, key,
               {{"partes_relacionadas", kNone}, {"partes_no_relacionadas", amount}, {"total", amount}});
}

void writeAdditionalData(JsonWriter &json)
{
    json.beginObject("datos_adicionales");
    json.text("indica_si_optas_por_dictaminar_tus_estados_financieros", "NO");
    json.text("estas_obligado_a_presentar_la_informacion_sobre_tu_situacion_fiscal", "NO");
    json.endObject();
}

void writeIncomeStatement(JsonWriter &json, const CompanyYear &books)
{
    json.beginObject("estado_resultados");
    writeSplit(json, "ventas_servicios_nacionales", books.sales);
    writeSplit(json, "ventas_servicios_extranjero", kNone);
    writeSplit(json, "devoluciones_descuentos_bonificaciones_ventas_nacionales", books.returned);
    writeSplit(json, "costo_de_ventas", books.goods);
    writeFigures(json, {{"utilidad_o_perdida_bruta", books.gross()},
                        {"gastos_de_operacion", books.expenses},
                        {"utilidad_o_perdida_de_operacion", books.operating()},
                        {"resultado_integral_de_financiamiento", books.gains - books.costs},
                        {"utilidad_o_perdida_antes_de_impuestos", books.beforeTax()},
                        {"isr", books.tax},
                        {"utilidad_o_perdida_neta", books.result()}});
    json.endObject();
}

void writeBalanceSheet(JsonWriter &json, const CompanyYear &books)
{
    json.beginObject("estado_posicion_financiera_balance");
    writeGroup(json, "activo",
               {{"efectivo_caja_depositos_instituciones_credito_nacionales", books.cash},
                {"efectivo_caja_depositos_instituciones_credito_extranjero", kNone},
                {"inversiones_valores_instituciones_nacionales_excepto_acciones", books.investments},
                {"cuentas_documentos_por_cobrar_nacionales", books.receivables - books.doubtful},
                {"contribuciones_a_favor", books.recoverableTax},
                {"inventarios", books.inventory},
                {"otros_activos_circulantes", books.prepaid + books.debtors},
                {"maquinaria_equipo", books.equipment},
                {"depreciacion_acumulada", books.depreciation},
                {"cargos_gastos_diferidos", books.software},
                {"total_activo", books.currentAssets() + books.fixedAssets()}});
    json.beginObject("pasivo");
    writeSplit(json, "cuentas_documentos_por_pagar_nacionales",
               books.payables + books.creditors + books.loans + books.longLoans);
    writeSplit(json, "cuentas_documentos_por_pagar_extranjero", kNone);
    writeFigures(json, {{"contribuciones_por_pagar", books.taxes}});
    writeSplit(json, "anticipos_de_clientes", books.advances);
    writeFigures(json, {{"otros_pasivos", books.benefits},
                        {"total_pasivo", books.currentDebts() + books.longDebts()}});
    json.endObject();
    writeGroup(json, "capital_contable",
               {{"capital_social_proveniente_aportaciones", books.capital},
                {"capital_social_proveniente_capitalizacion", kNone},
                {"reservas", books.reserve},
                {"utilidades_o_perdidas_acumuladas", books.retained - books.result()},
                {"utilidad_o_perdida_del_ejercicio", books.result()},
                {"total_capital_contable", books.equity()}});
    json.endObject();
}

void writeBooks(JsonWriter &json, const CompanyYear &books)
{
    writeAdditionalData(json);
    if (books.year >= kNewForm) {
        writeNulls(json, {"estado_resultados", "estado_posicion_financiera_balance",
                          "conciliacion_entre_resultado_contable_fiscal"});
        return;
    }
    writeIncomeStatement(json, books);
    writeBalanceSheet(json, books);
    writeGroup(json, "conciliacion_entre_resultado_contable_fiscal",
               {{"utilidad_o_perdida_neta", books.result()},
                {"efectos_reexpresion", kNone},
                {"resultado_posicion_monetaria", kNone},
                {"utilidad_o_perdida_neta_historica", books.result()},
                {"ingresos_fiscales_no_contables", kNone},
                {"deducciones_contables_no_fiscales", books.tax},
                {"utilidad_o_perdida_fiscal_antes_de_ptu", books.beforeTax()}});
}

void writeDeductions(JsonWriter &json, const CompanyYear &books)
{
    const Cents wages = books.expenses * 6 / 10;
    writeGroup(json, "deducciones_autorizadas",
               {{"sueldos_salarios", wages},
                {"honorarios_pagados_a_personas_fisicas", books.expenses / 10},
                {"costo_de_ventas_fiscal", books.goods},
                {"intereses_devengados_a_cargo", books.costs},
                {"regalias_y_asistencia_tecnica", kNone},
                {"donativos_otorgados", kNone},
                {"otras_deducciones", books.expenses - wages - books.expenses / 10},
                {"total_deducciones_autorizadas", books.goods + books.expenses + books.costs}});
    json.beginObject("cifras_cierre_ejercicio");
    writeFigures(json, {{"perdidas_fiscales_de_ejercicios_anteriores_pendientes_de_amortizar_actualiazadas",
                         books.beforeTax() < 0 ? std::optional(-books.beforeTax()) : kNone},
                        {"saldo_promedio_anual_de_creditos", books.receivables + books.debtors},
                        {"saldo_promedio_anual_de_deudas", books.payables + books.loans + books.longLoans}});
    const Cents profit = std::max<Cents>(0, books.beforeTax());
    json.rate("coeficiente_de_utilidad_por_aplicar_en_ejercicio_siguiente",
              books.net() > 0 ? profit * 100'000 / books.net() : 0);
    json.endObject();
}

void writeYearTax(JsonWriter &json, const CompanyYear &books)
{
    const Cents income = books.net() + books.gains;
    const Cents deductions = books.goods + books.expenses + books.costs;
    json.beginObject("determinacion_del_impuesto_sobre_la_renta");
    writeGroup(json, "determinacion_del_impuesto_sobre_la_renta",
               {{"total_ingresos_acumulables", income},
                {"total_deducciones_autorizadas_y_deduccion_inmediata_inversiones", deductions},
                {"utilidad_o_perdida_fiscal_antes_de_ptu", income - deductions},
                {"ptu_pagada_en_ejercicio", kNone},
                {"resultado_fiscal", std::max<Cents>(0, income - deductions)},
                {"impuesto_causado_en_ejercicio", books.tax}});
    writeNulls(json, {"impuesto_sobre_ingresos_sujetos_a_regimenes_fiscales_preferentes"});
    writeGroup(json, "datos_informativos_ejercicio",
               {{"monto_aplicado_del_estimulo_fiscal_de_chatarrizacion", 0},
                {"ingresos_obtenidos_por_apoyos_gubernamentales", 0}});
    json.endObject();
    writeGroup(json, "dividendos_o_utilidades_distribuidos",
               {{"provenientes_de_cuenta_de_utilidad_fisica_neta_cufin_generada_en_2013_y_anteriores", kNone},
                {"provenientes_de_cuenta_de_utilidad_fisica_neta_cufin_generada_a_partir_de_2014", kNone},
                {"no_provenientes_de_cufin_ni_cufinre_en_efectivo", kNone}});
    const Cents provisional = books.tax * 3 / 4;
    writeGroup(json, "detalle_pago_r1_isr_personas_morales",
               {{"a_cargo", books.tax - provisional},
                {"parte_actualizada", kNone},
                {"recargos", kNone},
                {"multa_por_correccion", kNone},
                {"cantidad_a_pagar", books.tax - provisional}});
}

void writeNewForm(JsonWriter &json, const CompanyYear &books)
{
    if (books.year < kNewForm) {
        writeNulls(json, {"ingressos", "determinacion"});
        return;
    }
    writeGroup(json, "ingressos",
               {{"ingresos_nominales", books.net()},
                {"ingresos_por_intereses", books.gains},
                {"otros_ingresos", kNone},
                {"total_ingresos_acumulables", books.net() + books.gains}});
    writeGroup(json, "determinacion",
               {{"total_ingresos_acumulables", books.net() + books.gains},
                {"total_deducciones_autorizadas", books.goods + books.expenses + books.costs},
                {"resultado_fiscal", std::max<Cents>(0, books.beforeTax())},
                {"isr_del_ejercicio", books.tax},
                {"pagos_provisionales_efectuados", books.tax * 3 / 4},
                {"isr_a_cargo", books.tax - books.tax * 3 / 4}});
}

void writePayment(JsonWriter &json, std::string_view key, Cents due)
{
    writeGroup(json, key,
               {{"a_cargo", due},
                {"acreditamiento_sorteos", kNone},
                {"parte_actualizada", 0},
                {"diesel_marino", kNone}});
}

void writeMonthVat(JsonWriter &json, const Books &month)
{
    const Cents due = month.salesVat - month.expensesVat;
    json.beginObject("determinacion_iva");
    writeGroup(json, "montos_actos_actividades_pagados",
               {{"total_actos_actividades_pagados_tasa_16", month.expenses},
                {"total_actos_actividades_pagados_importacion_bienes_tasa_11", kNone},
                {"total_actos_actividades_sujetos_estimulo_rfn", 0},
                {"total_actos_actividades_pagados_tasa_0", 0}});
    writeGroup(json, "determinacion_iva_acreditable",
               {{"total_iva_actos_actividades_pagados_tasa_16", month.expensesVat},
                {"iva_pagado_sujeto_estimulo_rfn", kNone}});
    writeGroup(json, "determinacion_iva",
               {{"valor_actos_actividades_gravados_tasa_16", month.sales},
                {"iva_cobrado_tasa_16", month.salesVat},
                {"iva_acreditable", month.expensesVat},
                {"cantidad_a_cargo", std::max<Cents>(0, due)},
                {"saldo_a_favor", due < 0 ? std::optional(-due) : kNone}});
    json.endObject();
    json.beginObject("detalle_pago_iva");
    writeGroup(json, "r21_iva",
               {{"a_cargo", std::max<Cents>(0, due)},
                {"a_favor", due < 0 ? std::optional(-due) : kNone},
                {"diesel_marino", kNone}});
    json.endObject();
}

} // namespace

void writeCompanyYear(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period, Day today)
{
    const CompanyYear books = companyYear(taxpayer, period.year, today);
    writeBooks(json, books);
    writeDeductions(json, books);
    writeYearTax(json, books);
    writeNewForm(json, books);
}

void writeCompanyMonth(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period, Day today)
{
    const Books before = booksOf(taxpayer, period.year, 1, period.month - 1, today);
    const Books month = booksOf(taxpayer, period.year, period.month, period.month, today);
    const CompanyYear last = companyYear(taxpayer, period.year - 1, today);
    // The profit of the year before says what share of this month's sales is taken for profit.
    const Cents profit = std::max<Cents>(0, last.beforeTax());
    const std::int64_t coefficient = last.net() > 0 ? profit * 10'000 / last.net() : 0;
    json.beginObject("determinacion_isr");
    json.beginObject("personas_morales_regimen_general");
    writeFigures(json, {{"suma_ingresos_nominales_meses_anteriores_ejercicio", before.sales},
                        {"ingresos_nominales_mes_que_declara", month.sales},
                        {"total_ingresos_nominales", before.sales + month.sales},
                        {"estimulos_acreditables", kNone},
                        {"reducciones", kNone}});
    json.rate("coeficiente_utilidad", coefficient * 10);
    json.endObject();
    json.endObject();
    json.beginObject("detalle_pago_isr");
    writePayment(json, "r1_isr_personas_morales", month.sales * coefficient / 10'000 * 30 / 100);
    writePayment(json, "r12_isr_retenciones_por_salarios", taxpayer.turnover / 50);
    writePayment(json, "r14_isr_retenciones_por_servicios_profesionales", month.expenses / 20);
    json.endObject();
    writeMonthVat(json, month);
}

} // namespace vinculo::sandbox
