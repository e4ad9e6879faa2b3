// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/movementpattern.h"

namespace vinculo::sandbox {

namespace {

using enum MovementScope;

constexpr MovementPattern kPatterns[] = {
    // Brazil, deposit accounts: what comes every month first.
    {Deposit, false, true, 5, "SALARIO *", "TRANSFERENCIA_MESMA_INSTITUICAO", "", "Income & Payments",
     "Salary", 100, 100},
    {Deposit, false, false, 10, "PIX ENVIADO ALUGUEL *", "PIX", "", "Bills & Utilities", "Rent", 90000,
     240000},
    {Deposit, false, false, 12, "DEB AUT ENERGIA CLARAO", "CONVENIO_ARRECADACAO", "Clarão Energia",
     "Bills & Utilities", "Electricity & Energy", 9000, 38000, 4900},
    {Deposit, false, false, 14, "BOLETO INTERNET TEIA", "BOLETO", "Teia Internet", "Bills & Utilities",
     "Telecommunications", 8990, 14990, 4814},
    {Deposit, false, false, 18, "PAGAMENTO FATURA CARTAO", "BOLETO", "", "Credits & Loans", "Credit Card",
     40000, 380000},
    {Deposit, false, false, 20, "PARCELA EMPRESTIMO", "OPERACOES_CREDITO_CONTRATADAS_CARTAO", "",
     "Credits & Loans", "Instalment", 22000, 95000},
    {Deposit, false, false, 28, "TARIFA PACOTE SERVICOS", "PACOTE_TARIFA_SERVICOS", "", "Fees & Charges",
     "Bank Fees", 1290, 4990},
    {Deposit, false, false, 0, "PIX ENVIADO *", "PIX", "", "Transfers", "Other", 1500, 60000},
    {Deposit, false, true, 0, "PIX RECEBIDO *", "PIX", "", "Transfers", "Other", 2000, 90000},
    {Deposit, false, false, 0, "COMPRA DEBITO MERCADO DO BECO", "CARTAO", "Mercado do Beco",
     "Food & Groceries", "Groceries", 2300, 48000, 5411},
    {Deposit, false, false, 0, "COMPRA DEBITO PADARIA ALVORADA", "CARTAO", "Padaria Alvorada",
     "Food & Groceries", "Bakery & Coffee", 600, 6500, 5462},
    {Deposit, false, false, 0, "COMPRA DEBITO DROGARIA VIVA", "CARTAO", "Drogaria Viva", "Home & Life",
     "Pharmacies", 1200, 22000, 5912},
    {Deposit, false, false, 0, "TED ENVIADA *", "TED", "", "Transfers", "Other", 30000, 700000},
    {Deposit, false, true, 0, "TED RECEBIDA *", "TED", "", "Transfers", "Other", 30000, 500000},
    {Deposit, false, false, 0, "SAQUE 24H", "SAQUE", "", "Withdrawal & ATM", "Other", 5000, 50000},
    {Deposit, false, true, 0, "RENDIMENTO POUPANCA", "RENDIMENTO_APLIC_FINANCEIRA", "",
     "Investments & Savings", "Interest", 20, 9000},
    {Deposit, false, true, 0, "ESTORNO COMPRA", "OUTROS", "", "Deposits", "Refund", 900, 30000},
    {Deposit, false, false, 0, "APOSTA SORTE GRANDE", "PIX", "Sorte Grande", "Online Platforms & Leisure",
     "Gambling", 1000, 40000, 7995},
    {Deposit, false, false, 0, "", "OUTROS", "", "", "", 100, 20000},
    // Brazil, cards.
    {Card, false, false, 3, "ASSINATURA CINE EM CASA", "CARTAO", "Cine em Casa", "Online Platforms & Leisure",
     "Movie & Audio", 2990, 5590, 4899},
    {Card, false, false, 8, "ASSINATURA NUVEM PRATICA", "CARTAO", "Nuvem Prática",
     "Online Platforms & Leisure", "Apps, Software and Cloud Services", 990, 7990, 5734},
    {Card, false, false, 0, "MERCADO DO BECO", "CARTAO", "Mercado do Beco", "Food & Groceries", "Groceries",
     2500, 65000, 5411},
    {Card, false, false, 0, "RESTAURANTE TREM BOM", "CARTAO", "Trem Bom", "Food & Groceries", "Restaurants",
     3000, 32000, 5812},
    {Card, false, false, 0, "ENTREGA JA *", "CARTAO", "Entrega Já", "Food & Groceries", "Delivery", 2200,
     14000, 5814},
    {Card, false, false, 0, "POSTO ESTRADA REAL", "CARTAO", "Posto Estrada Real", "Transport & Travel", "Gas",
     8000, 36000, 5541},
    {Card, false, false, 0, "CORRIDA VAI E VEM", "CARTAO", "Vai e Vem", "Transport & Travel",
     "Taxis & Rideshares", 900, 7800, 4121},
    {Card, false, false, 0, "LOJA DO BAIRRO PARCELADO", "CARTAO", "Loja do Bairro", "Personal Shopping",
     "Department Store", 15000, 290000, 5311},
    {Card, false, false, 0, "LIVRARIA ENTRELINHAS", "CARTAO", "Livraria Entrelinhas", "Personal Shopping",
     "Books & News", 2900, 24000, 5942},
    {Card, false, false, 25, "ANUIDADE CARTAO", "TARIFA_SERVICOS_AVULSOS", "", "Fees & Charges", "Bank Fees",
     1990, 4990},
    {Card, false, true, 18, "PAGAMENTO RECEBIDO", "CARTAO", "", "Credits & Loans", "Credit Card", 40000,
     380000},
    // Mexico, deposit accounts.
    {Deposit, true, true, 15, "NOMINA QUINCENA *", "SPEI", "", "Income & Payments", "Salary", 50, 50},
    {Deposit, true, true, 30, "NOMINA QUINCENA *", "SPEI", "", "Income & Payments", "Salary", 50, 50},
    {Deposit, true, false, 3, "RENTA *", "SPEI", "", "Bills & Utilities", "Rent", 600000, 1800000},
    {Deposit, true, false, 11, "PAGO LUZ RELAMPAGO", "DOMICILIACION", "Relámpago Luz", "Bills & Utilities",
     "Electricity & Energy", 25000, 190000, 4900},
    {Deposit, true, false, 16, "TELEFONIA CARACOL", "DOMICILIACION", "Caracol", "Bills & Utilities",
     "Telecommunications", 19900, 59900, 4814},
    {Deposit, true, false, 0, "SPEI ENVIADO *", "SPEI", "", "Transfers", "Other", 10000, 450000},
    {Deposit, true, true, 0, "SPEI RECIBIDO *", "SPEI", "", "Transfers", "Other", 10000, 600000},
    {Deposit, true, false, 0, "ABARROTES LA ESQUINA", "CARTAO", "Abarrotes La Esquina", "Food & Groceries",
     "Groceries", 9000, 180000, 5411},
    {Deposit, true, false, 0, "TAQUERIA EL TROMPO", "CARTAO", "El Trompo", "Food & Groceries", "Restaurants",
     8000, 65000, 5812},
    {Deposit, true, false, 0, "RETIRO CAJERO", "RETIRO", "", "Withdrawal & ATM", "Other", 20000, 500000},
    {Deposit, true, false, 0, "COMISION MANEJO", "COMISION", "", "Fees & Charges", "Bank Fees", 5000, 29900},
    // Mexico, cards.
    {Card, true, false, 7, "SUSCRIPCION PANTALLA", "CARTAO", "Pantalla", "Online Platforms & Leisure",
     "Movie & Audio", 13900, 29900, 4899},
    {Card, true, false, 0, "GASOLINERA EL CACTUS", "CARTAO", "El Cactus", "Transport & Travel", "Gas", 30000,
     150000, 5541},
    {Card, true, false, 0, "TIENDA LOS PORTALES", "CARTAO", "Los Portales", "Personal Shopping",
     "Department Store", 20000, 980000, 5311},
    {Card, true, false, 0, "FARMACIA SANA", "CARTAO", "Farmacia Sana", "Home & Life", "Pharmacies", 5000,
     95000, 5912},
    {Card, true, true, 20, "PAGO RECIBIDO GRACIAS", "SPEI", "", "Credits & Loans", "Credit Card", 100000,
     900000},
};

} // namespace

std::span<const MovementPattern> movementPatterns()
{
    return kPatterns;
}

} // namespace vinculo::sandbox
