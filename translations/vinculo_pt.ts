<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Advance deposit account</source>
        <translation>Conta de depósito antecipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Conta-corrente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Conta de financiamento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Conta de investimento</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Conta de adiantamento de recebíveis</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Conta de empréstimo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Conta de previdência</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Conta-poupança</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passivo</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Mastercard</source>
        <translation>Mastercard</translation>
    </message>
    <message>
        <source>American Express</source>
        <translation>American Express</translation>
    </message>
    <message>
        <source>Diners Club</source>
        <translation>Diners Club</translation>
    </message>
    <message>
        <source>Hipercard</source>
        <translation>Hipercard</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>Bandeira própria</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque eletrônico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Limite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Limite por modalidade</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestral</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sem prazo restante</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efetiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Composta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sem indexador</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefixada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Pós-fixada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flutuante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de preços</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Outro indexador</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Tarifa da operação</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Tarifa de seguro</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por parcela</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Juros por atraso</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por atraso</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Tributo do contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Tributo por atraso</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sem cobrança</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificação</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de limite</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidação</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédito</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Valor usado</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Valor disponível</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Limite flexível</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nome da linha</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Informação da linha</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Cartão múltiplo</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nome da taxa</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Período da taxa</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor da taxa</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de tributação</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de taxa</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Período de cálculo</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de indexador</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de indexador</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Informação do indexador</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Taxa prefixada</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Taxa pós-fixada</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Informação adicional</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nome da tarifa</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código da tarifa</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de tarifa</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor da tarifa</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Percentual da tarifa</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de encargo</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobrança</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Informação do encargo</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Taxa do encargo</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantia</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>Current balance</source>
        <translation>Saldo atual</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>Saldo disponível</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de conta</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de conta</translation>
    </message>
    <message>
        <source>Balance type</source>
        <translation>Tipo de saldo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Dígito verificador</translation>
    </message>
    <message>
        <source>Public identification name</source>
        <translation>Nome da identificação pública</translation>
    </message>
    <message>
        <source>Public identification value</source>
        <translation>Valor da identificação pública</translation>
    </message>
    <message>
        <source>Blocked balance</source>
        <translation>Saldo bloqueado</translation>
    </message>
    <message>
        <source>Automatically invested</source>
        <translation>Investido automaticamente</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Cheque especial contratado</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Cheque especial usado</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Excesso não contratado</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Último acesso</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de instituição</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificação interna</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Data de fechamento</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pagamento mínimo</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Bandeira do cartão</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Informação da bandeira</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito coletado em</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Limites de crédito</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pagamento</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pagamento sem juros</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Taxa de juros do crédito</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pagamento mensal</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pagamento</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de empréstimo</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código do empréstimo</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número do contrato</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Valor do contrato</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo devedor</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Custo efetivo total</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Início do contrato</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fim do contrato</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimento da 1ª parcela</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Data de liquidação</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Datas de desembolso</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frequência das parcelas</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Informação da frequência</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de parcelas</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Parcelas pagas</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Parcelas a pagar</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Parcelas vencidas</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidade do prazo</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidade restante</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Prazo restante</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortização</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Informação da amortização</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID do consignante</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Empréstimo coletado em</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Juros do empréstimo</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Tarifas do empréstimo</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Encargos contratados</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantias</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Parcelas balão</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Parcela mensal</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Principal do empréstimo</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Principal devedor</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Dia de pagamento</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Limite do empréstimo</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo do último período</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Taxa de juros do empréstimo</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Dia limite</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Dia de fechamento</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Fechamento do empréstimo</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pagamento do empréstimo</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pagamento sem juros do empréstimo</translation>
    </message>
    <message>
        <source>Funds data</source>
        <translation>Dados de fundos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número do cartão, em geral só os quatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Se o limite vale para o cartão inteiro ou para uma modalidade de operação.</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Se vários cartões dividem o limite (consolidado) ou se ele é de um só (individual).</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se pode dever dentro deste limite.</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte do limite já gasta.</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte do limite ainda livre para gastar.</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Se o limite pode variar em vez de ser um valor fixo.</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Linha de crédito do limite, no termo do próprio banco, p. ex. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observação da instituição sobre a linha de crédito, se houver.</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Se a conta tem mais de um cartão de crédito.</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Como a instituição chama esta taxa; no Brasil, o tipo de tributação diz mais.</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tempo a que a taxa se refere: um mês ou um ano.</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Juros em percentual ou em valor; no Brasil, consulte as taxas prefixada e pós-fixada.</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Se a taxa é a nominal ou a efetiva.</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Juros simples incidem só sobre o principal; compostos, também sobre juros anteriores.</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tempo a que as taxas prefixada e pós-fixada se referem: um mês ou um ano.</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Como os dias são contados para os juros, p. ex. 30/360.</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Indexador que a taxa acompanha, se houver.</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>O indexador exato dentro do tipo, p. ex. TR_TBF.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observação da instituição sobre o indexador, se houver.</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa fixada no contrato, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa que acompanha o indexador, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observação da instituição sobre a taxa, se houver.</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Como a instituição chama a tarifa.</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Sigla da tarifa na instituição, p. ex. CADASTRO.</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Espécie geral da tarifa; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total da tarifa, na moeda do empréstimo.</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Vem quando a tarifa é percentual, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Se a tarifa é cobrada uma vez ou em cada parcela.</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Como a tarifa é definida: valor mínimo, máximo ou fixo, ou um percentual.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A que o encargo se refere, p. ex. atraso ou tributo sobre o contrato.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observação da instituição sobre o encargo, se houver.</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Parcela do valor do empréstimo, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>O que garante o empréstimo, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Espécie mais detalhada da garantia, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Quanto vale a garantia.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Dia em que este pagamento maior e único deve ser feito.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Quanto deve ser pago nesse dia.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nome técnico, na Belvo, da instituição que mantém a conta.</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Como a instituição chama a conta.</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Classificação própria da Belvo, igual em todas as instituições.</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Como a instituição o informa; pode vir vazio em cartões.</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo na leitura; cartões: gasto no período aberto; empréstimos: falta pagar.</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinheiro utilizável; cartões: limite menos gasto; empréstimos: valor de quitação ou vazio.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>No termo da própria instituição, p. ex. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinção mais detalhada da instituição dentro do tipo, p. ex. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Ativo conta o saldo a favor do cliente; passivo, como dívida.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código da agência em que a conta foi aberta.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege o número da conta contra erros de digitação, quando existe.</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De que a identificação pública é feita, p. ex. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: agência, barra, número e dígito; cartões: últimos dígitos de cada um, com vírgulas.</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retido por operações pendentes, portanto ainda não utilizável.</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte do dinheiro que o banco investe sozinho, conforme combinado com o cliente.</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limite abaixo de zero combinado entre cliente e banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Quanto do cheque especial estava em uso na leitura; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Valor negativo sem acordo com o banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Quando a conexão foi usada com sucesso pela última vez.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Se os dados vêm de um banco, do fisco ou de um cadastro de emprego.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador da própria instituição, em hash; permanece o mesmo enquanto a conta existir.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se pode dever no cartão.</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Dia em que a fatura vence; para a Belvo, também o fim do período de fatura aberto.</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>O mínimo que o cliente precisa pagar no período de fatura atual.</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca em cuja rede passam os pagamentos do cartão.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observação da instituição sobre a bandeira, se houver.</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Quanto se pode gastar, no total ou por modalidade de operação.</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>O que foi emitido para esta conta, uma linha por cartão.</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Dia em que vence o próximo pagamento do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre a dívida do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no cartão a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>No termo da própria instituição, p. ex. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número do contrato no padrão do país; no Brasil, o IPOC.</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Como a própria instituição numera o contrato.</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total na assinatura: principal, juros, tributos e tarifas juntos.</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Tudo o que falta pagar, juros incluídos.</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos os custos do empréstimo no início (CET); a Belvo não informa a unidade.</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Dia em que o contrato foi assinado.</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Dia em que se espera que o empréstimo esteja quitado.</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Dia que o contrato prevê para o primeiro pagamento.</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Dia em que o empréstimo foi liquidado, segundo o banco.</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Dias em que o empréstimo foi pago ao cliente.</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>De quanto em quanto tempo uma parcela deve ser paga.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observação da instituição sobre a frequência das parcelas, se houver.</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Quantas parcelas são necessárias para pagar o empréstimo.</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Quantas parcelas o cliente já pagou.</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Quantas parcelas faltam pagar.</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Quantas parcelas estão em atraso.</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidade em que se conta o prazo combinado na assinatura.</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidade em que se conta o restante do prazo.</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Parcelas que restam no prazo; a unidade está na periodicidade restante.</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada parcela em principal e juros, p. ex. SAC ou PRICE.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observação da instituição sobre a amortização, se houver.</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>CNPJ de quem desconta as parcelas da folha, no empréstimo consignado.</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Juros cobrados no empréstimo; uma linha por taxa.</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>O que a instituição cobra pelo empréstimo além dos juros.</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, juros de mora e tributos previstos no contrato.</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>O que o cliente deu para garantir o empréstimo.</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagamentos maiores e únicos combinados além das parcelas.</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no empréstimo a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado ainda não pago, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que se paga o empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se pode tomar emprestado; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no fim do último período; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre o que ainda se deve do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último dia do mês para pagar sem atraso; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que fecha o período do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia em que fecha o período atual do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar no empréstimo para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fundos que compõem a conta; sempre vazio no Open Finance Brasil.</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The checking or savings account that holds this money.</source>
        <translation>A conta-corrente ou poupança em que está esse dinheiro.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>What the holder could spend at once; never below zero.</source>
        <translation>O que o titular poderia gastar na hora; nunca abaixo de zero.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Held back by the bank, for example for purchases not yet settled.</source>
        <translation>Retido pelo banco, por exemplo por compras ainda não liquidadas.</translation>
    </message>
    <message>
        <source>Automatically invested</source>
        <translation>Investido automaticamente</translation>
    </message>
    <message>
        <source>What the bank invests by itself overnight, by agreement; back in the account on demand.</source>
        <translation>O que o banco aplica sozinho, conforme combinado; volta para a conta quando necessário.</translation>
    </message>
    <message>
        <source>Last updated at</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>When the bank last refreshed these amounts; can be hours or days old.</source>
        <translation>Quando o banco atualizou esses valores; pode ter sido há horas ou dias.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificação interna da conta</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador da própria instituição, em hash; permanece o mesmo enquanto a conta existir.</translation>
    </message>
    <message>
        <source>Balance ID</source>
        <translation>ID do saldo</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
</context>
<context>
    <name>Bills</name>
    <message>
        <source>Late payment interest</source>
        <translation>Juros por atraso</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Multa por atraso</translation>
    </message>
    <message>
        <source>Interest on arrears</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Financial transactions tax (IOF)</source>
        <translation>Imposto sobre operações financeiras (IOF)</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sem cobrança</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Parcelado</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>À vista</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Débito automático</translation>
    </message>
    <message>
        <source>Bank slip</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Deducted from salary</source>
        <translation>Desconto em folha</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Advance deposit account</source>
        <translation>Conta de depósito antecipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Conta-corrente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Conta de financiamento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Conta de investimento</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Conta de adiantamento de recebíveis</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Conta de empréstimo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Conta de previdência</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Conta-poupança</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passivo</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Mastercard</source>
        <translation>Mastercard</translation>
    </message>
    <message>
        <source>American Express</source>
        <translation>American Express</translation>
    </message>
    <message>
        <source>Diners Club</source>
        <translation>Diners Club</translation>
    </message>
    <message>
        <source>Hipercard</source>
        <translation>Hipercard</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>Bandeira própria</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque eletrônico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Limite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Limite por modalidade</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestral</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sem prazo restante</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efetiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Composta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sem indexador</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefixada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Pós-fixada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flutuante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de preços</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Outro indexador</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Tarifa da operação</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Tarifa de seguro</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por parcela</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Juros por atraso</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por atraso</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Tributo do contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Tributo por atraso</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificação</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número do cartão, em geral só os quatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de limite</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Se o limite vale para o cartão inteiro ou para uma modalidade de operação.</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidação</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Se vários cartões dividem o limite (consolidado) ou se ele é de um só (individual).</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédito</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se pode dever dentro deste limite.</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Valor usado</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte do limite já gasta.</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Valor disponível</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte do limite ainda livre para gastar.</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Limite flexível</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Se o limite pode variar em vez de ser um valor fixo.</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nome da linha</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Linha de crédito do limite, no termo do próprio banco, p. ex. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Informação da linha</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observação da instituição sobre a linha de crédito, se houver.</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Cartão múltiplo</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Se a conta tem mais de um cartão de crédito.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se pode dever no cartão.</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Data de fechamento</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Dia em que a fatura vence; para a Belvo, também o fim do período de fatura aberto.</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pagamento mínimo</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>O mínimo que o cliente precisa pagar no período de fatura atual.</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Bandeira do cartão</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca em cuja rede passam os pagamentos do cartão.</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Informação da bandeira</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observação da instituição sobre a bandeira, se houver.</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Limites de crédito</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Quanto se pode gastar, no total ou por modalidade de operação.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>O que foi emitido para esta conta, uma linha por cartão.</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pagamento</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Dia em que vence o próximo pagamento do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pagamento sem juros</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Taxa de juros do crédito</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre a dívida do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pagamento mensal</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no cartão a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pagamento</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nome da taxa</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Como a instituição chama esta taxa; no Brasil, o tipo de tributação diz mais.</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Período da taxa</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tempo a que a taxa se refere: um mês ou um ano.</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor da taxa</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Juros em percentual ou em valor; no Brasil, consulte as taxas prefixada e pós-fixada.</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de tributação</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Se a taxa é a nominal ou a efetiva.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de taxa</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Juros simples incidem só sobre o principal; compostos, também sobre juros anteriores.</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Período de cálculo</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tempo a que as taxas prefixada e pós-fixada se referem: um mês ou um ano.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Como os dias são contados para os juros, p. ex. 30/360.</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de indexador</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Indexador que a taxa acompanha, se houver.</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de indexador</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>O indexador exato dentro do tipo, p. ex. TR_TBF.</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Informação do indexador</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observação da instituição sobre o indexador, se houver.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Taxa prefixada</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa fixada no contrato, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Taxa pós-fixada</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa que acompanha o indexador, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Informação adicional</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observação da instituição sobre a taxa, se houver.</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nome da tarifa</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Como a instituição chama a tarifa.</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código da tarifa</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Sigla da tarifa na instituição, p. ex. CADASTRO.</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de tarifa</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Espécie geral da tarifa; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor da tarifa</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total da tarifa, na moeda do empréstimo.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Percentual da tarifa</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Vem quando a tarifa é percentual, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de encargo</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Se a tarifa é cobrada uma vez ou em cada parcela.</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobrança</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Como a tarifa é definida: valor mínimo, máximo ou fixo, ou um percentual.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A que o encargo se refere, p. ex. atraso ou tributo sobre o contrato.</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Informação do encargo</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observação da instituição sobre o encargo, se houver.</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Taxa do encargo</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Parcela do valor do empréstimo, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantia</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>O que garante o empréstimo, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantia</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Espécie mais detalhada da garantia, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Quanto vale a garantia.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Dia em que este pagamento maior e único deve ser feito.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Quanto deve ser pago nesse dia.</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de empréstimo</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>No termo da própria instituição, p. ex. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código do empréstimo</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número do contrato no padrão do país; no Brasil, o IPOC.</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número do contrato</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Como a própria instituição numera o contrato.</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Valor do contrato</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total na assinatura: principal, juros, tributos e tarifas juntos.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo devedor</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Tudo o que falta pagar, juros incluídos.</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Custo efetivo total</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos os custos do empréstimo no início (CET); a Belvo não informa a unidade.</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Início do contrato</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Dia em que o contrato foi assinado.</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fim do contrato</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Dia em que se espera que o empréstimo esteja quitado.</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimento da 1ª parcela</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Dia que o contrato prevê para o primeiro pagamento.</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Data de liquidação</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Dia em que o empréstimo foi liquidado, segundo o banco.</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Datas de desembolso</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Dias em que o empréstimo foi pago ao cliente.</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frequência das parcelas</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>De quanto em quanto tempo uma parcela deve ser paga.</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Informação da frequência</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observação da instituição sobre a frequência das parcelas, se houver.</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de parcelas</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Quantas parcelas são necessárias para pagar o empréstimo.</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Parcelas pagas</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Quantas parcelas o cliente já pagou.</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Parcelas a pagar</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Quantas parcelas faltam pagar.</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Parcelas vencidas</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Quantas parcelas estão em atraso.</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidade do prazo</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidade em que se conta o prazo combinado na assinatura.</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidade restante</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidade em que se conta o restante do prazo.</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Prazo restante</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Parcelas que restam no prazo; a unidade está na periodicidade restante.</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortização</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada parcela em principal e juros, p. ex. SAC ou PRICE.</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Informação da amortização</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observação da instituição sobre a amortização, se houver.</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID do consignante</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>CNPJ de quem desconta as parcelas da folha, no empréstimo consignado.</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Empréstimo coletado em</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Juros do empréstimo</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Juros cobrados no empréstimo; uma linha por taxa.</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Tarifas do empréstimo</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>O que a instituição cobra pelo empréstimo além dos juros.</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Encargos contratados</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, juros de mora e tributos previstos no contrato.</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantias</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>O que o cliente deu para garantir o empréstimo.</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Parcelas balão</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagamentos maiores e únicos combinados além das parcelas.</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Parcela mensal</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no empréstimo a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Principal do empréstimo</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Principal devedor</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado ainda não pago, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Dia de pagamento</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que se paga o empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Limite do empréstimo</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se pode tomar emprestado; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo do último período</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no fim do último período; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Taxa de juros do empréstimo</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre o que ainda se deve do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Dia limite</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último dia do mês para pagar sem atraso; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Dia de fechamento</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que fecha o período do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Fechamento do empréstimo</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia em que fecha o período atual do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pagamento do empréstimo</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pagamento sem juros do empréstimo</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar no empréstimo para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What the charge is for; &quot;no charge&quot; means the bill bears none.</source>
        <translation>A que se refere o encargo; “Sem cobrança” quer dizer que a fatura não tem nenhum.</translation>
    </message>
    <message>
        <source>How much the charge adds to the bill.</source>
        <translation>Quanto o encargo acrescenta à fatura.</translation>
    </message>
    <message>
        <source>The bank&apos;s own words when the charge is none of the list.</source>
        <translation>Descrição do próprio banco quando o encargo não está na lista.</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Data do pagamento</translation>
    </message>
    <message>
        <source>Day the payment was made.</source>
        <translation>Dia em que o pagamento foi feito.</translation>
    </message>
    <message>
        <source>How much was paid.</source>
        <translation>Quanto foi pago.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Tipo de pagamento</translation>
    </message>
    <message>
        <source>Whether this settled the whole bill or a part of it.</source>
        <translation>Se quitou a fatura inteira ou só uma parte.</translation>
    </message>
    <message>
        <source>Payment mode</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>The way the money came.</source>
        <translation>Como o dinheiro foi enviado.</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Categoria da conta</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Classificação própria da Belvo, igual em todas as instituições.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de conta</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>No termo da própria instituição, p. ex. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de conta</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinção mais detalhada da instituição dentro do tipo, p. ex. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Tipo de saldo da conta</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Ativo conta o saldo a favor do cliente; passivo, como dívida.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Como a instituição o informa; pode vir vazio em cartões.</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Agência da conta</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código da agência em que a conta foi aberta.</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Dígito da conta</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege o número da conta contra erros de digitação, quando existe.</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Nome da identificação da conta</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De que a identificação pública é feita, p. ex. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Saldo atual da conta</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo na leitura; cartões: gasto no período aberto; empréstimos: falta pagar.</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Saldo disponível da conta</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinheiro utilizável; cartões: limite menos gasto; empréstimos: valor de quitação ou vazio.</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Saldo bloqueado da conta</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retido por operações pendentes, portanto ainda não utilizável.</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Saldo investido da conta</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte do dinheiro que o banco investe sozinho, conforme combinado com o cliente.</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Cheque especial contratado</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limite abaixo de zero combinado entre cliente e banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Cheque especial usado</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Quanto do cheque especial estava em uso na leitura; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Excesso não contratado</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Valor negativo sem acordo com o banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de instituição</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Se os dados vêm de um banco, do fisco ou de um cadastro de emprego.</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Conta coletada em</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Conta criada em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Último acesso da conta</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Quando a conexão foi usada com sucesso pela última vez.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificação interna da conta</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador da própria instituição, em hash; permanece o mesmo enquanto a conta existir.</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Dados de crédito da conta</translation>
    </message>
    <message>
        <source>Limits and cards behind the account.</source>
        <translation>Limites e cartões vinculados à conta.</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Dados de empréstimo da conta</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Condições do empréstimo; vazio se a conta não for de crédito.</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Dados de fundos da conta</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fundos que compõem a conta; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Bill name</source>
        <translation>Nome da fatura</translation>
    </message>
    <message>
        <source>Month of the bill as the bank writes it; empty while the period is still open.</source>
        <translation>Mês da fatura como o banco escreve; vazio enquanto o período está aberto.</translation>
    </message>
    <message>
        <source>Day by which the bill has to be paid.</source>
        <translation>Último dia para pagar a fatura.</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>All that is to be paid for this bill, charges included.</source>
        <translation>Tudo o que há a pagar nesta fatura, com encargos.</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Least that keeps the card in good standing; the rest bears interest.</source>
        <translation>O mínimo para manter o cartão em dia; sobre o resto incidem juros.</translation>
    </message>
    <message>
        <source>Payable in installments</source>
        <translation>Pode ser parcelada</translation>
    </message>
    <message>
        <source>Whether the bank lets the holder pay this bill in installments.</source>
        <translation>Se o banco permite parcelar esta fatura.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Como a instituição chama a conta.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nome técnico, na Belvo, da instituição que mantém a conta.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The card account this bill was made out for.</source>
        <translation>A conta de cartão a que esta fatura pertence.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Valor da identificação da conta</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: agência, barra, número e dígito; cartões: últimos dígitos de cada um, com vírgulas.</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Moeda da conta</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores da conta, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>ID da fatura</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Bill identification</source>
        <translation>Identificação da fatura</translation>
    </message>
    <message>
        <source>The bank&apos;s own identifier of this bill.</source>
        <translation>Identificador da fatura no próprio banco.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Finance charges</source>
        <translation>Encargos financeiros</translation>
    </message>
    <message>
        <source>Interest, fees and taxes on this bill; one line says so when there are none.</source>
        <translation>Juros, multas e impostos desta fatura; se não houver, uma linha informa isso.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Payments the bank has booked for this bill; none yet for a new one.</source>
        <translation>Pagamentos que o banco registrou para esta fatura; uma fatura nova ainda não tem.</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Dados da conta</translation>
    </message>
    <message>
        <source>The rest of the card account, as it was when the bill was read.</source>
        <translation>Os demais dados da conta de cartão, como estavam quando a fatura foi lida.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Faturas de cartão</translation>
    </message>
</context>
<context>
    <name>CellFormatter</name>
    <message>
        <source>Yes</source>
        <comment>A value that is true</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <comment>A value that is false</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>Age of data: less than a minute</comment>
        <translation>agora mesmo</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Awaiting authorisation confirmation</source>
        <translation>Aguardando confirmação da autorização</translation>
    </message>
    <message>
        <source>Awaiting authorisation</source>
        <translation>Aguardando autorização</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome do usuário</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Consent duration</source>
        <translation>Duração do consentimento</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Undefined expiration</source>
        <translation>Sem data de expiração</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nome da instituição</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Consent ID</source>
        <translation>ID do consentimento</translation>
    </message>
    <message>
        <source>Institution icon</source>
        <translation>Ícone da instituição</translation>
    </message>
    <message>
        <source>Accounts permissions</source>
        <translation>Permissões de contas</translation>
    </message>
    <message>
        <source>Credit card permissions</source>
        <translation>Permissões de cartões</translation>
    </message>
    <message>
        <source>Credit operation permissions</source>
        <translation>Permissões de crédito</translation>
    </message>
    <message>
        <source>Registration permissions</source>
        <translation>Permissões de cadastro</translation>
    </message>
    <message>
        <source>Resources permissions</source>
        <translation>Permissões de recursos</translation>
    </message>
    <message>
        <source>Investment permissions</source>
        <translation>Permissões de investimentos</translation>
    </message>
    <message>
        <source>User document</source>
        <translation>Documento do usuário</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Name of the bank as customers know it.</source>
        <translation>Nome do banco como os clientes o conhecem.</translation>
    </message>
    <message>
        <source>Whether the bank accepts the consent; there is no separate value for a revoked one.</source>
        <translation>Se o banco aceita o consentimento; não há valor próprio para um revogado.</translation>
    </message>
    <message>
        <source>CPF or CNPJ of whoever gave the consent, digits only.</source>
        <translation>CPF ou CNPJ de quem deu o consentimento, só dígitos.</translation>
    </message>
    <message>
        <source>Name your application gave when it asked for the widget; the bank may write it differently.</source>
        <translation>Nome que o seu aplicativo informou ao pedir o widget; o banco pode escrevê-lo de outro modo.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>When the consent ends or ended; empty if it has no end.</source>
        <translation>Quando o consentimento termina ou terminou; vazio se não tem fim.</translation>
    </message>
    <message>
        <source>Days it was given for: 92, 183, 275 or 366; empty if the consent has no end.</source>
        <translation>Dias pelos quais foi dado: 92, 183, 275 ou 366; vazio se o consentimento não tem fim.</translation>
    </message>
    <message>
        <source>The connection that works through this consent.</source>
        <translation>A conexão que funciona por meio deste consentimento.</translation>
    </message>
    <message>
        <source>Yes means that the consent has no end; its expiry and duration are then empty.</source>
        <translation>Sim significa que o consentimento não tem fim; expiração e duração ficam vazias.</translation>
    </message>
    <message>
        <source>Full name of whoever gave the consent, as the institution has it.</source>
        <translation>Nome completo de quem deu o consentimento, como consta na instituição.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution the consent was given at.</source>
        <translation>Nome técnico, na Belvo, da instituição em que o consentimento foi dado.</translation>
    </message>
    <message>
        <source>Who created the link, by the name registered at Belvo.</source>
        <translation>Quem criou a conexão, pelo nome registrado na Belvo.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Web address of the bank&apos;s logo image.</source>
        <translation>Endereço da imagem do logotipo do banco.</translation>
    </message>
    <message>
        <source>What may be read of accounts: their data, balances, transactions and overdraft limits.</source>
        <translation>O que se pode ler das contas: dados, saldos, transações e limites do cheque especial.</translation>
    </message>
    <message>
        <source>What may be read of cards: their data, limits, bills and transactions.</source>
        <translation>O que se pode ler dos cartões: dados, limites, faturas e transações.</translation>
    </message>
    <message>
        <source>What may be read of credit: loans, financing, unarranged overdrafts and invoice financing.</source>
        <translation>O que se pode ler do crédito: empréstimos, financiamentos, adiantamentos e recebíveis.</translation>
    </message>
    <message>
        <source>Which details of the customer may be read, such as identity and income.</source>
        <translation>Quais dados cadastrais do cliente se podem ler, como identificação e renda.</translation>
    </message>
    <message>
        <source>Technical permission without which the others do not work.</source>
        <translation>Permissão técnica sem a qual as outras não funcionam.</translation>
    </message>
    <message>
        <source>What may be read of investments: fixed income, funds, shares and treasury bonds.</source>
        <translation>O que se pode ler dos investimentos: renda fixa, fundos, ações e títulos do Tesouro.</translation>
    </message>
</context>
<context>
    <name>CurrentEmployments</name>
    <message>
        <source>Employed</source>
        <translation>Empregado</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sem emprego</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empregador</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Salário mensal</translation>
    </message>
    <message>
        <source>Days employed</source>
        <translation>Dias trabalhados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Federal state of the workplace.</source>
        <translation>Estado federal do local de trabalho.</translation>
    </message>
    <message>
        <source>Daily salary</source>
        <translation>Salário diário</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>ID do empregador</translation>
    </message>
    <message>
        <source>Employer RFC</source>
        <translation>RFC do empregador</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número da seguridade social</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Day the person was born.</source>
        <translation>Dia em que a pessoa nasceu.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Official numbers of the person.</source>
        <translation>Números oficiais da pessoa.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Given names.</source>
        <translation>Prenomes.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Family names.</source>
        <translation>Sobrenomes.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nome oficial</translation>
    </message>
    <message>
        <source>Full name as the institution writes it.</source>
        <translation>Nome completo como a instituição o escreve.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empregos</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificação interna</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Who the person is, as the institution has it.</source>
        <translation>Quem é a pessoa, segundo a instituição.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID do registro</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Current employments</source>
        <translation>Empregos atuais</translation>
    </message>
    <message>
        <source>Official name of the employer.</source>
        <translation>Nome oficial do empregador.</translation>
    </message>
    <message>
        <source>Pay per month with all perks; empty when the institution does not say.</source>
        <translation>Pagamento por mês com todos os benefícios; vazio quando a instituição não informa.</translation>
    </message>
    <message>
        <source>Days since the person started with this employer.</source>
        <translation>Dias desde que a pessoa começou neste empregador.</translation>
    </message>
    <message>
        <source>Base salary per day; empty when the institution does not say.</source>
        <translation>Salário-base por dia; vazio quando a instituição não informa.</translation>
    </message>
    <message>
        <source>Official number of the employer, e.g. its registration at the IMSS.</source>
        <translation>Número oficial do empregador, por exemplo o registro no IMSS.</translation>
    </message>
    <message>
        <source>The employer&apos;s tax number, twelve characters for a company.</source>
        <translation>Número fiscal do empregador, doze caracteres se for empresa.</translation>
    </message>
    <message>
        <source>The number that this document carries.</source>
        <translation>O número que consta neste documento.</translation>
    </message>
    <message>
        <source>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</source>
        <translation>Tipo de número: previdência (NSS), registro de população (CURP) ou fiscal (RFC).</translation>
    </message>
    <message>
        <source>Month the report is about; empty when the person has no job.</source>
        <translation>Mês a que o relatório se refere; vazio quando a pessoa não tem emprego.</translation>
    </message>
    <message>
        <source>Whether the person has a job; most other values are empty when not.</source>
        <translation>Se a pessoa tem emprego; sem ele, a maioria dos outros valores fica vazia.</translation>
    </message>
    <message>
        <source>Jobs the person has now; empty when there is none.</source>
        <translation>Empregos que a pessoa tem agora; vazio quando não há nenhum.</translation>
    </message>
    <message>
        <source>The person&apos;s number at the institution, the CURP; empty without a job.</source>
        <translation>O número da pessoa na instituição, a CURP; vazio sem emprego.</translation>
    </message>
</context>
<context>
    <name>DebtReports</name>
    <message>
        <source>Direct amount</source>
        <translation>Valor direto</translation>
    </message>
    <message>
        <source>Indirect amount</source>
        <translation>Valor indireto</translation>
    </message>
    <message>
        <source>Credit type</source>
        <translation>Tipo de crédito</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Total debt</source>
        <translation>Dívida total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Credit lines</source>
        <translation>Linhas de crédito</translation>
    </message>
    <message>
        <source>Direct debts</source>
        <translation>Dívidas diretas</translation>
    </message>
    <message>
        <source>Indirect debts</source>
        <translation>Dívidas indiretas</translation>
    </message>
    <message>
        <source>Other credits</source>
        <translation>Outros créditos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>ID do relatório</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Credor</translation>
    </message>
    <message>
        <source>Bank or other lender that reported the debt.</source>
        <translation>Banco ou outro credor que informou a dívida.</translation>
    </message>
    <message>
        <source>Kind of credit in the report&apos;s own word, e.g. Vivienda, Consumo or Comercial.</source>
        <translation>Tipo de crédito com a palavra do próprio relatório, p. ex. Vivienda, Consumo ou Comercial.</translation>
    </message>
    <message>
        <source>All that is owed to this lender under this kind of credit.</source>
        <translation>Tudo o que se deve a este credor neste tipo de crédito.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Part of the amount that is not late; empty if there is none.</source>
        <translation>Parte do valor que não está em atraso; vazio se não houver.</translation>
    </message>
    <message>
        <source>Late 30–59 days</source>
        <translation>Atraso 30–59 dias</translation>
    </message>
    <message>
        <source>Part of the amount that is one to two months late; empty if there is none.</source>
        <translation>Parte do valor com um a dois meses de atraso; vazio se não houver.</translation>
    </message>
    <message>
        <source>Late 60–89 days</source>
        <translation>Atraso 60–89 dias</translation>
    </message>
    <message>
        <source>Part of the amount that is two to three months late; empty if there is none.</source>
        <translation>Parte do valor com dois a três meses de atraso; vazio se não houver.</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>Inadimplente</translation>
    </message>
    <message>
        <source>Part of the amount that is 90 days late or more; empty if there is none.</source>
        <translation>Parte do valor com 90 dias de atraso ou mais; vazio se não houver.</translation>
    </message>
    <message>
        <source>Bank or other lender that grants the credit.</source>
        <translation>Banco ou outro credor que concede o crédito.</translation>
    </message>
    <message>
        <source>Credit the person can draw in their own name.</source>
        <translation>Crédito que a pessoa pode usar em seu próprio nome.</translation>
    </message>
    <message>
        <source>Credit others can draw for which the person vouches.</source>
        <translation>Crédito que outros podem usar e pelo qual a pessoa responde.</translation>
    </message>
    <message>
        <source>Person the report is about; family names usually stand before given names.</source>
        <translation>Pessoa de quem trata o relatório; os sobrenomes costumam vir antes dos nomes.</translation>
    </message>
    <message>
        <source>The person&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>O RUT da pessoa; o dígito verificador vem depois do hífen.</translation>
    </message>
    <message>
        <source>Debts as of</source>
        <translation>Posição das dívidas</translation>
    </message>
    <message>
        <source>Day the debts were last brought up to date; can be months before collection.</source>
        <translation>Dia da última atualização das dívidas; pode ser meses antes da coleta.</translation>
    </message>
    <message>
        <source>All debts together, whether on time, late or in default.</source>
        <translation>Todas as dívidas juntas: em dia, em atraso ou inadimplentes.</translation>
    </message>
    <message>
        <source>Part of the total that is not late; empty if there is none.</source>
        <translation>Parte do total que não está em atraso; vazio se não houver.</translation>
    </message>
    <message>
        <source>Part of the total that is one to two months late; empty if there is none.</source>
        <translation>Parte do total com um a dois meses de atraso; vazio se não houver.</translation>
    </message>
    <message>
        <source>Part of the total that is two to three months late; empty if there is none.</source>
        <translation>Parte do total com dois a três meses de atraso; vazio se não houver.</translation>
    </message>
    <message>
        <source>Part of the total that is 90 days late or more; empty if there is none.</source>
        <translation>Parte do total com 90 dias de atraso ou mais; vazio se não houver.</translation>
    </message>
    <message>
        <source>What the person owes in their own name, by lender.</source>
        <translation>O que a pessoa deve em seu próprio nome, por credor.</translation>
    </message>
    <message>
        <source>What others owe and the person vouches for, for example as guarantor.</source>
        <translation>O que outros devem e pelo que a pessoa responde, por exemplo como avalista.</translation>
    </message>
    <message>
        <source>Cards and overdrafts that can still be drawn on, by lender.</source>
        <translation>Cartões e cheque especial ainda disponíveis para uso, por credor.</translation>
    </message>
    <message>
        <source>Further credit, such as guarantee notes and credit from abroad.</source>
        <translation>Demais créditos, como garantias e crédito do exterior.</translation>
    </message>
    <message>
        <source>Always the RUT, the Chilean tax and identity number.</source>
        <translation>Sempre o RUT, o número fiscal e de identidade do Chile.</translation>
    </message>
    <message>
        <source>Debt reports (Chile)</source>
        <translation>Relatórios de dívida (Chile)</translation>
    </message>
</context>
<context>
    <name>DefaultViews</name>
    <message>
        <source>Needs the customer</source>
        <translation>Depende do cliente</translation>
    </message>
    <message>
        <source>Needs us</source>
        <translation>Depende de nós</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Unconfirmed for more than 7 days</source>
        <translation>Não confirmadas há mais de 7 dias</translation>
    </message>
    <message>
        <source>No external ID</source>
        <translation>Sem ID externo</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Saldo negativo</translation>
    </message>
    <message>
        <source>Checking and savings</source>
        <translation>Contas correntes e poupanças</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Cartões de crédito</translation>
    </message>
    <message>
        <source>Loans and financing</source>
        <translation>Empréstimos e financiamentos</translation>
    </message>
    <message>
        <source>Not collected for 30 days</source>
        <translation>Sem coleta há 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Outflows above 500</source>
        <translation>Saídas acima de 500</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Entradas por mês</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>Gastos por categoria</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>No e-mail and no phone</source>
        <translation>Sem e-mail e sem telefone</translation>
    </message>
    <message>
        <source>No document number</source>
        <translation>Sem número de documento</translation>
    </message>
    <message>
        <source>Expiring within 30 days</source>
        <translation>Vencem em até 30 dias</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizados</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>À espera do cliente</translation>
    </message>
    <message>
        <source>Rejected or expired</source>
        <translation>Rejeitados ou vencidos</translation>
    </message>
    <message>
        <source>Down now</source>
        <translation>Fora do ar agora</translation>
    </message>
    <message>
        <source>Open Finance</source>
        <translation>Open Finance</translation>
    </message>
    <message>
        <source>Banks in Brazil</source>
        <translation>Bancos brasileiros</translation>
    </message>
    <message>
        <source>Banks in Mexico</source>
        <translation>Bancos mexicanos</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Vencem em até 30 dias</translation>
    </message>
    <message>
        <source>Past bills</source>
        <translation>Faturas vencidas</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Mais de um ano</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Above 500</source>
        <translation>Acima de 500</translation>
    </message>
    <message>
        <source>No payment for 45 days</source>
        <translation>Sem pagamento há 45 dias</translation>
    </message>
</context>
<context>
    <name>EmploymentMetrics</name>
    <message>
        <source>Employed</source>
        <translation>Empregado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Aposentado</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sem emprego</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Age of the person in years.</source>
        <translation>Idade da pessoa em anos.</translation>
    </message>
    <message>
        <source>Last salary</source>
        <translation>Último salário</translation>
    </message>
    <message>
        <source>Average salary 1y</source>
        <translation>Salário médio 1a</translation>
    </message>
    <message>
        <source>Average monthly salary of the last year.</source>
        <translation>Salário mensal médio do último ano.</translation>
    </message>
    <message>
        <source>Weeks employed</source>
        <translation>Semanas empregado</translation>
    </message>
    <message>
        <source>Average salary 3y</source>
        <translation>Salário médio 3a</translation>
    </message>
    <message>
        <source>Average monthly salary of the last three years.</source>
        <translation>Salário mensal médio dos últimos três anos.</translation>
    </message>
    <message>
        <source>Average salary 5y</source>
        <translation>Salário médio 5a</translation>
    </message>
    <message>
        <source>Average monthly salary of the last five years.</source>
        <translation>Salário mensal médio dos últimos cinco anos.</translation>
    </message>
    <message>
        <source>Current employers</source>
        <translation>Empregadores atuais</translation>
    </message>
    <message>
        <source>Employers the person has right now.</source>
        <translation>Empregadores que a pessoa tem agora.</translation>
    </message>
    <message>
        <source>Salary cuts 1y</source>
        <translation>Quedas 1a</translation>
    </message>
    <message>
        <source>Salary cuts 3y</source>
        <translation>Quedas 3a</translation>
    </message>
    <message>
        <source>Salary cuts 5y</source>
        <translation>Quedas 5a</translation>
    </message>
    <message>
        <source>Cuts on change</source>
        <translation>Quedas na troca</translation>
    </message>
    <message>
        <source>Cuts, last job</source>
        <translation>Quedas, último emprego</translation>
    </message>
    <message>
        <source>Cuts overall</source>
        <translation>Quedas no total</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Empregos</translation>
    </message>
    <message>
        <source>Employers per year</source>
        <translation>Empregadores por ano</translation>
    </message>
    <message>
        <source>Raises 1y</source>
        <translation>Altas 1a</translation>
    </message>
    <message>
        <source>Raises 3y</source>
        <translation>Altas 3a</translation>
    </message>
    <message>
        <source>Raises 5y</source>
        <translation>Altas 5a</translation>
    </message>
    <message>
        <source>Raises on change</source>
        <translation>Altas na troca</translation>
    </message>
    <message>
        <source>Raises, last job</source>
        <translation>Altas, último emprego</translation>
    </message>
    <message>
        <source>Raises overall</source>
        <translation>Altas no total</translation>
    </message>
    <message>
        <source>Highest salary 1y</source>
        <translation>Maior salário 1a</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last year.</source>
        <translation>Maior salário mensal do último ano.</translation>
    </message>
    <message>
        <source>Highest salary 3y</source>
        <translation>Maior salário 3a</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last three years.</source>
        <translation>Maior salário mensal dos últimos três anos.</translation>
    </message>
    <message>
        <source>Highest salary 5y</source>
        <translation>Maior salário 5a</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last five years.</source>
        <translation>Maior salário mensal dos últimos cinco anos.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Maior intervalo</translation>
    </message>
    <message>
        <source>Lowest salary 1y</source>
        <translation>Menor salário 1a</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last year.</source>
        <translation>Menor salário mensal do último ano.</translation>
    </message>
    <message>
        <source>Lowest salary 3y</source>
        <translation>Menor salário 3a</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last three years.</source>
        <translation>Menor salário mensal dos últimos três anos.</translation>
    </message>
    <message>
        <source>Lowest salary 5y</source>
        <translation>Menor salário 5a</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last five years.</source>
        <translation>Menor salário mensal dos últimos cinco anos.</translation>
    </message>
    <message>
        <source>Different employers</source>
        <translation>Empregadores distintos</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Atualizado em</translation>
    </message>
    <message>
        <source>Weeks, last job</source>
        <translation>Semanas, último emprego</translation>
    </message>
    <message>
        <source>Weeks without job</source>
        <translation>Semanas sem emprego</translation>
    </message>
    <message>
        <source>Weeks with several</source>
        <translation>Semanas com vários</translation>
    </message>
    <message>
        <source>Weeks with more than one employer at once.</source>
        <translation>Semanas com mais de um empregador ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Metrics ID</source>
        <translation>ID das métricas</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Employment metrics</source>
        <translation>Métricas de emprego</translation>
    </message>
    <message>
        <source>Whether the person is in work, retired or without a job.</source>
        <translation>Se a pessoa está empregada, aposentada ou sem emprego.</translation>
    </message>
    <message>
        <source>Day the figures are calculated for, if one was asked for; empty means the day of retrieval.</source>
        <translation>Dia a que o cálculo se refere, se foi pedido; vazio significa o dia da consulta.</translation>
    </message>
    <message>
        <source>Salary per day in the current job, or in the last one.</source>
        <translation>Salário por dia no emprego atual ou, se não há, no último.</translation>
    </message>
    <message>
        <source>Weeks in work; weeks with several jobs count once.</source>
        <translation>Semanas de trabalho; semanas com vários empregos contam uma vez.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the last year.</source>
        <translation>Reduções de salário acima de 2% no último ano.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in three years; empty when the career is shorter.</source>
        <translation>Reduções de salário acima de 2% em três anos; vazio se a carreira é mais curta.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in five years; empty when the career is shorter.</source>
        <translation>Reduções de salário acima de 2% em cinco anos; vazio se a carreira é mais curta.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% from the last job but one to the last.</source>
        <translation>Reduções de salário acima de 2% do penúltimo emprego para o último.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the current or last job.</source>
        <translation>Reduções de salário acima de 2% no emprego atual ou no último.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the whole working life.</source>
        <translation>Reduções de salário acima de 2% em toda a vida profissional.</translation>
    </message>
    <message>
        <source>Employers the person has had; one gone back to counts again.</source>
        <translation>Empregadores que a pessoa teve; voltar ao mesmo conta de novo.</translation>
    </message>
    <message>
        <source>Employers in an average year; one gone back to counts once.</source>
        <translation>Empregadores em um ano médio; voltar ao mesmo conta uma vez.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the last year.</source>
        <translation>Aumentos de salário acima de 2% no último ano.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in three years; empty when the career is shorter.</source>
        <translation>Aumentos de salário acima de 2% em três anos; vazio se a carreira é mais curta.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in five years; empty when the career is shorter.</source>
        <translation>Aumentos de salário acima de 2% em cinco anos; vazio se a carreira é mais curta.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% from the last job but one to the last.</source>
        <translation>Aumentos de salário acima de 2% do penúltimo emprego para o último.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the current or last job.</source>
        <translation>Aumentos de salário acima de 2% no emprego atual ou no último.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the whole working life.</source>
        <translation>Aumentos de salário acima de 2% em toda a vida profissional.</translation>
    </message>
    <message>
        <source>Most weeks without a job in one go.</source>
        <translation>Maior número de semanas seguidas sem emprego.</translation>
    </message>
    <message>
        <source>Employers the person has had; one gone back to counts once.</source>
        <translation>Empregadores que a pessoa teve; voltar ao mesmo conta uma vez.</translation>
    </message>
    <message>
        <source>When Belvo last calculated the figures.</source>
        <translation>Quando a Belvo calculou os números pela última vez.</translation>
    </message>
    <message>
        <source>Weeks unemployed</source>
        <translation>Semanas sem emprego</translation>
    </message>
    <message>
        <source>Weeks without a job, all of them together.</source>
        <translation>Semanas sem emprego, todas somadas.</translation>
    </message>
    <message>
        <source>Weeks in the current job, or in the last one.</source>
        <translation>Semanas no emprego atual ou, se não há, no último.</translation>
    </message>
    <message>
        <source>Weeks since the last job ended; 0 means the person is in work.</source>
        <translation>Semanas desde o fim do último emprego; 0 indica que a pessoa trabalha.</translation>
    </message>
    <message>
        <source>Salary change 1y</source>
        <translation>Variação salarial 1a</translation>
    </message>
    <message>
        <source>Change of the salary over the last year in percent; Belvo does not state the scale.</source>
        <translation>Variação percentual do salário no último ano; a Belvo não informa a escala.</translation>
    </message>
    <message>
        <source>Salary change 3y</source>
        <translation>Variação salarial 3a</translation>
    </message>
    <message>
        <source>Change of the salary over three years in percent; empty when the career is shorter.</source>
        <translation>Variação percentual do salário em três anos; vazio se a carreira é mais curta.</translation>
    </message>
    <message>
        <source>Salary change 5y</source>
        <translation>Variação salarial 5a</translation>
    </message>
    <message>
        <source>Change of the salary over five years in percent; empty when the career is shorter.</source>
        <translation>Variação percentual do salário em cinco anos; vazio se a carreira é mais curta.</translation>
    </message>
</context>
<context>
    <name>EmploymentRecords</name>
    <message>
        <source>Left the job</source>
        <translation>Saída do emprego</translation>
    </message>
    <message>
        <source>Salary changed</source>
        <translation>Mudança de salário</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Contratação</translation>
    </message>
    <message>
        <source>Voluntary contribution</source>
        <translation>Contribuição voluntária</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Afastamento por doença</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>BDUTA certificate</source>
        <translation>Certificado BDUTA</translation>
    </message>
    <message>
        <source>DYE certificate</source>
        <translation>Certificado DYE</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Day the change took effect.</source>
        <translation>Dia em que a mudança passou a valer.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Daily salary</source>
        <translation>Salário diário</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empregador</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Salário mensal</translation>
    </message>
    <message>
        <source>Weeks employed</source>
        <translation>Semanas empregado</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>ID do empregador</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número da seguridade social</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Empregado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Aposentado</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sem emprego</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Company benefits</source>
        <translation>Benefícios da empresa</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Seguro saúde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Whether the person is in work, as the institution has it.</source>
        <translation>Se a pessoa trabalha, segundo a instituição.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Day the person was born.</source>
        <translation>Dia em que a pessoa nasceu.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Official numbers of the person.</source>
        <translation>Números oficiais da pessoa.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Given names.</source>
        <translation>Prenomes.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Family names.</source>
        <translation>Sobrenomes.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nome oficial</translation>
    </message>
    <message>
        <source>Full name as the institution writes it.</source>
        <translation>Nome completo como a instituição o escreve.</translation>
    </message>
    <message>
        <source>Estimated salary</source>
        <translation>Salário estimado</translation>
    </message>
    <message>
        <source>Estimated status</source>
        <translation>Situação estimada</translation>
    </message>
    <message>
        <source>Weeks contributed</source>
        <translation>Semanas contribuídas</translation>
    </message>
    <message>
        <source>Weeks redeemed</source>
        <translation>Semanas descontadas</translation>
    </message>
    <message>
        <source>Weeks reinstated</source>
        <translation>Semanas reintegradas</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Data do relatório</translation>
    </message>
    <message>
        <source>Day the institution made the report.</source>
        <translation>Dia em que a instituição emitiu o relatório.</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Jobs as the institution has them, newest first.</source>
        <translation>Empregos segundo a instituição, do mais novo ao mais antigo.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificação interna</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Who the person is, as the institution has it.</source>
        <translation>Quem é a pessoa, segundo a instituição.</translation>
    </message>
    <message>
        <source>Salary estimate</source>
        <translation>Estimativa salarial</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Seguridade social</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID do registro</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Registros de emprego</translation>
    </message>
    <message>
        <source>IMSS: what happened. ISSSTE: Ordinary or a certificate says where the news came from.</source>
        <translation>IMSS: o que aconteceu. ISSSTE: Normal ou uma certidão diz de onde veio a informação.</translation>
    </message>
    <message>
        <source>Salary per day from that day on; IMSS counts perks in, ISSSTE does not.</source>
        <translation>Salário por dia a partir dessa data; o IMSS inclui benefícios, o ISSSTE não.</translation>
    </message>
    <message>
        <source>Official name; ISSSTE adds the body that manages the staff, after a semicolon.</source>
        <translation>Nome oficial; o ISSSTE acrescenta, após ponto e vírgula, o órgão que administra o pessoal.</translation>
    </message>
    <message>
        <source>First day with this employer.</source>
        <translation>Primeiro dia neste empregador.</translation>
    </message>
    <message>
        <source>Last day with this employer; empty while the job goes on.</source>
        <translation>Último dia neste empregador; vazio enquanto o vínculo continua.</translation>
    </message>
    <message>
        <source>Pay per month; IMSS counts perks in, ISSSTE does not.</source>
        <translation>Pagamento por mês; o IMSS inclui benefícios, o ISSSTE não.</translation>
    </message>
    <message>
        <source>How many weeks the person worked there.</source>
        <translation>Quantas semanas a pessoa trabalhou lá.</translation>
    </message>
    <message>
        <source>Employer registration (registro patronal); always empty at the ISSSTE.</source>
        <translation>Registro patronal do empregador; sempre vazio no ISSSTE.</translation>
    </message>
    <message>
        <source>What changed in the job, such as a new salary, an absence or its end.</source>
        <translation>O que mudou no emprego, como novo salário, ausência ou o fim dele.</translation>
    </message>
    <message>
        <source>Latest salary per day; IMSS counts perks in, ISSSTE takes the monthly one by 30.</source>
        <translation>Último salário por dia; o IMSS inclui benefícios, o ISSSTE divide o mensal por 30.</translation>
    </message>
    <message>
        <source>Federal state of the workplace; always empty at the ISSSTE.</source>
        <translation>Estado do local de trabalho; sempre vazio no ISSSTE.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Meses à frente</translation>
    </message>
    <message>
        <source>How many months from now on the score looks at: 3, 6 or 12.</source>
        <translation>Quantos meses à frente a pontuação considera: 3, 6 ou 12.</translation>
    </message>
    <message>
        <source>From 300 to 900; the higher, the likelier a job and an income in that time.</source>
        <translation>De 300 a 900; quanto maior, mais prováveis emprego e renda nesse prazo.</translation>
    </message>
    <message>
        <source>Version of the model that worked out the score.</source>
        <translation>Versão do modelo que calculou a pontuação.</translation>
    </message>
    <message>
        <source>Title of the paper.</source>
        <translation>Título do documento.</translation>
    </message>
    <message>
        <source>The PDF as base64 text; empty in Belvo&apos;s sandbox.</source>
        <translation>O PDF como texto base64; vazio no sandbox da Belvo.</translation>
    </message>
    <message>
        <source>The number that this document carries.</source>
        <translation>O número que consta neste documento.</translation>
    </message>
    <message>
        <source>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</source>
        <translation>Tipo de número: previdência (NSS), registro de população (CURP) ou fiscal (RFC).</translation>
    </message>
    <message>
        <source>Whether the person may claim what the company grants its staff.</source>
        <translation>Se a pessoa tem direito ao que a empresa concede aos funcionários.</translation>
    </message>
    <message>
        <source>Whether the person is covered by public health care.</source>
        <translation>Se a pessoa tem cobertura da saúde pública.</translation>
    </message>
    <message>
        <source>Last day of both entitlements; empty while in work, as no end is known.</source>
        <translation>Último dia dos dois direitos; vazio enquanto a pessoa trabalha, pois não há fim previsto.</translation>
    </message>
    <message>
        <source>Contact address; Belvo no longer fills it.</source>
        <translation>Endereço de contato; a Belvo não o preenche mais.</translation>
    </message>
    <message>
        <source>What the person may claim as an insured worker.</source>
        <translation>A que a pessoa tem direito como trabalhador segurado.</translation>
    </message>
    <message>
        <source>EMPLOYED when the estimated salary is above zero, otherwise UNEMPLOYED.</source>
        <translation>EMPLOYED quando o salário estimado é maior que zero; senão, UNEMPLOYED.</translation>
    </message>
    <message>
        <source>Weeks of work that count for the pension, by the IMSS.</source>
        <translation>Semanas de trabalho que contam para a aposentadoria, segundo o IMSS.</translation>
    </message>
    <message>
        <source>Weeks the person gave up by drawing money from the pension account (Afore).</source>
        <translation>Semanas descontadas porque a pessoa sacou dinheiro da conta de aposentadoria (Afore).</translation>
    </message>
    <message>
        <source>Weeks given up earlier that the person has paid back.</source>
        <translation>Semanas descontadas antes que a pessoa já repôs.</translation>
    </message>
    <message>
        <source>What the person probably earns per day now.</source>
        <translation>O que a pessoa provavelmente ganha por dia agora.</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Idade em dias</translation>
    </message>
    <message>
        <source>Days since the data left the institution; above zero an older report was used again.</source>
        <translation>Dias desde que os dados saíram da instituição; acima de zero, um relatório antigo foi reutilizado.</translation>
    </message>
    <message>
        <source>Belvo&apos;s forecast of work and income, one row per time ahead; IMSS only.</source>
        <translation>Previsão da Belvo de trabalho e renda, uma linha por prazo; só IMSS.</translation>
    </message>
    <message>
        <source>PDFs of the institution, when the retrieval asked for them.</source>
        <translation>PDFs da instituição, quando a consulta os pediu.</translation>
    </message>
    <message>
        <source>The person&apos;s number at the institution; at the IMSS and ISSSTE the CURP.</source>
        <translation>O número da pessoa na instituição; no IMSS e no ISSSTE, a CURP.</translation>
    </message>
    <message>
        <source>What Belvo reckons of salary and status today from an older report; IMSS only.</source>
        <translation>O que a Belvo estima de salário e situação hoje a partir de um relatório antigo; só IMSS.</translation>
    </message>
    <message>
        <source>Weeks that count for a pension, by the IMSS; empty at the ISSSTE.</source>
        <translation>Semanas que contam para a aposentadoria, segundo o IMSS; vazio no ISSSTE.</translation>
    </message>
</context>
<context>
    <name>Employments</name>
    <message>
        <source>Occupation</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Thirteenth salary</source>
        <translation>Décimo terceiro</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Aposentadoria</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empregador</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Ocupações</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Salários</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Employment ID</source>
        <translation>ID do emprego</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Voluntary contribution</source>
        <translation>Contribuição voluntária</translation>
    </message>
    <message>
        <source>What the employer calls the position, often with its code.</source>
        <translation>Como o empregador chama o cargo, muitas vezes com o código.</translation>
    </message>
    <message>
        <source>Occupation (CBO)</source>
        <translation>Ocupação (CBO)</translation>
    </message>
    <message>
        <source>The position as Brazil&apos;s list of occupations (CBO) names it.</source>
        <translation>O cargo como consta na Classificação Brasileira de Ocupações (CBO).</translation>
    </message>
    <message>
        <source>Occupation start</source>
        <translation>Início no cargo</translation>
    </message>
    <message>
        <source>First day in this position.</source>
        <translation>Primeiro dia neste cargo.</translation>
    </message>
    <message>
        <source>Occupation end</source>
        <translation>Fim no cargo</translation>
    </message>
    <message>
        <source>Last day in this position; empty while the person holds it.</source>
        <translation>Último dia neste cargo; vazio enquanto a pessoa o ocupa.</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Local de trabalho</translation>
    </message>
    <message>
        <source>Urbana in a town, Rural in the country, or Não Identificado.</source>
        <translation>Urbana na cidade, Rural no campo ou Não Identificado.</translation>
    </message>
    <message>
        <source>Month the pay belongs to, as year and month.</source>
        <translation>Mês a que o pagamento se refere, como ano e mês.</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Salário-base</translation>
    </message>
    <message>
        <source>Gross pay before deductions and without bonuses.</source>
        <translation>Remuneração bruta, antes dos descontos e sem bônus.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Valor retido</translation>
    </message>
    <message>
        <source>Social security contribution kept back for the INSS.</source>
        <translation>Contribuição previdenciária retida para o INSS.</translation>
    </message>
    <message>
        <source>Salary type</source>
        <translation>Tipo de salário</translation>
    </message>
    <message>
        <source>What kind of pay it was; empty when the INSS does not say.</source>
        <translation>Que tipo de pagamento foi; vazio quando o INSS não informa.</translation>
    </message>
    <message>
        <source>Who employed the person, as registered with the INSS.</source>
        <translation>Quem empregou a pessoa, conforme registrado no INSS.</translation>
    </message>
    <message>
        <source>First day with this employer.</source>
        <translation>Primeiro dia neste empregador.</translation>
    </message>
    <message>
        <source>Last day with this employer; empty while the job goes on.</source>
        <translation>Último dia neste empregador; vazio enquanto o vínculo continua.</translation>
    </message>
    <message>
        <source>Economic activity</source>
        <translation>Atividade econômica</translation>
    </message>
    <message>
        <source>The employer&apos;s main business, with its CNAE code.</source>
        <translation>Atividade principal do empregador, com o código CNAE.</translation>
    </message>
    <message>
        <source>Employer code</source>
        <translation>Código do empregador</translation>
    </message>
    <message>
        <source>Usually the employer&apos;s CNPJ, whole or only its first eight digits.</source>
        <translation>Em geral o CNPJ do empregador, inteiro ou só os oito primeiros dígitos.</translation>
    </message>
    <message>
        <source>What this employer paid, one row per month and kind of pay.</source>
        <translation>O que este empregador pagou, uma linha por mês e tipo de pagamento.</translation>
    </message>
    <message>
        <source>Positions held with this employer.</source>
        <translation>Cargos ocupados neste empregador.</translation>
    </message>
    <message>
        <source>Employments (Brazil)</source>
        <translation>Vínculos empregatícios (Brasil)</translation>
    </message>
</context>
<context>
    <name>Enrichment</name>
    <message>
        <source>Salary</source>
        <translation>Salário</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Aluguel</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Aposentadoria</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabalho autônomo</translation>
    </message>
    <message>
        <source>Alternative income</source>
        <translation>Renda alternativa</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Pessoa jurídica</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Conta-corrente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Conta de empréstimo</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Conta poupança</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID da transação</translation>
    </message>
    <message>
        <source>Type of holder</source>
        <translation>Tipo de titular</translation>
    </message>
    <message>
        <source>Holder ID</source>
        <translation>ID do titular</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Tipo de conta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Merchant category (MCC)</source>
        <translation>Categoria do comerciante (MCC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Date of the balance</source>
        <translation>Data do saldo</translation>
    </message>
    <message>
        <source>Currency of the balance</source>
        <translation>Moeda do saldo</translation>
    </message>
    <message>
        <source>Overdraft limit</source>
        <translation>Limite do cheque especial</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>A category and a merchant for every transaction.</source>
        <translation>Uma categoria e um comerciante para cada transação.</translation>
    </message>
    <message>
        <source>Income verification</source>
        <translation>Comprovação de renda</translation>
    </message>
    <message>
        <source>The sources of income of every person, from money in.</source>
        <translation>As fontes de renda de cada pessoa, a partir das entradas.</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Despesas recorrentes</translation>
    </message>
    <message>
        <source>Subscriptions and regular payments, from money out.</source>
        <translation>Assinaturas e pagamentos regulares, a partir das saídas.</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>Figures on balances and cash flow of one person.</source>
        <translation>Números sobre saldos e fluxo de caixa de uma pessoa.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>Média mensal</translation>
    </message>
    <message>
        <source>Monthly, regular</source>
        <translation>Mensal, regular</translation>
    </message>
    <message>
        <source>Monthly, irregular</source>
        <translation>Mensal, irregular</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First transaction</source>
        <translation>Primeira transação</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Última transação</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Monthly, high confidence</source>
        <translation>Mensal, confiança alta</translation>
    </message>
    <message>
        <source>Monthly, medium confidence</source>
        <translation>Mensal, confiança média</translation>
    </message>
    <message>
        <source>Monthly, low confidence</source>
        <translation>Mensal, confiança baixa</translation>
    </message>
    <message>
        <source>Total, regular</source>
        <translation>Total, regular</translation>
    </message>
    <message>
        <source>Total, irregular</source>
        <translation>Total, irregular</translation>
    </message>
    <message>
        <source>Total, high confidence</source>
        <translation>Total, confiança alta</translation>
    </message>
    <message>
        <source>Total, medium confidence</source>
        <translation>Total, confiança média</translation>
    </message>
    <message>
        <source>Total, low confidence</source>
        <translation>Total, confiança baixa</translation>
    </message>
    <message>
        <source>Income per person</source>
        <translation>Renda por pessoa</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Tipo de renda</translation>
    </message>
    <message>
        <source>Last description</source>
        <translation>Última descrição</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Last amount</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Última data</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Average amount</source>
        <translation>Valor médio</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Mediana mensal</translation>
    </message>
    <message>
        <source>Stability (0 to 1)</source>
        <translation>Estabilidade (0 a 1)</translation>
    </message>
    <message>
        <source>Regularity (0 to 1)</source>
        <translation>Regularidade (0 a 1)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Recebimentos</translation>
    </message>
    <message>
        <source>Months with income</source>
        <translation>Meses com renda</translation>
    </message>
    <message>
        <source>Full months</source>
        <translation>Meses completos</translation>
    </message>
    <message>
        <source>Months looked at</source>
        <translation>Meses analisados</translation>
    </message>
    <message>
        <source>Sources of income</source>
        <translation>Fontes de renda</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Regular payment</source>
        <translation>Pagamento regular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Tipo de pagamento</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Valor mediano</translation>
    </message>
    <message>
        <source>Days since the last</source>
        <translation>Dias desde o último</translation>
    </message>
    <message>
        <source>Their transactions</source>
        <translation>As transações delas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Cartões de crédito</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Empréstimos</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Fluxo de caixa</translation>
    </message>
    <message>
        <source>Number of accounts with assets</source>
        <translation>Número de contas com saldo</translation>
    </message>
    <message>
        <source>Number of checking accounts</source>
        <translation>Número de contas-correntes</translation>
    </message>
    <message>
        <source>Number of savings accounts</source>
        <translation>Número de contas poupança</translation>
    </message>
    <message>
        <source>Balance of checking accounts</source>
        <translation>Saldo das contas-correntes</translation>
    </message>
    <message>
        <source>Balance of savings accounts</source>
        <translation>Saldo das contas poupança</translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation>Número de contas</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédito</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Crédito utilizado</translation>
    </message>
    <message>
        <source>Share of the credit limit used</source>
        <translation>Parte do limite de crédito utilizada</translation>
    </message>
    <message>
        <source>Principal of loans</source>
        <translation>Principal dos empréstimos</translation>
    </message>
    <message>
        <source>Outstanding principal of loans</source>
        <translation>Principal em aberto dos empréstimos</translation>
    </message>
    <message>
        <source>Monthly payments of loans</source>
        <translation>Parcelas mensais dos empréstimos</translation>
    </message>
    <message>
        <source>Share of loans still owed</source>
        <translation>Parte dos empréstimos ainda devida</translation>
    </message>
    <message>
        <source>Share of the overdraft limit used</source>
        <translation>Parte do cheque especial utilizada</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Balance threshold</source>
        <translation>Saldo de referência</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>Menor saldo</translation>
    </message>
    <message>
        <source>Average balance</source>
        <translation>Saldo médio</translation>
    </message>
    <message>
        <source>Highest balance</source>
        <translation>Maior saldo</translation>
    </message>
    <message>
        <source>Spread of the balance</source>
        <translation>Dispersão do saldo</translation>
    </message>
    <message>
        <source>Trend of the balance</source>
        <translation>Tendência do saldo</translation>
    </message>
    <message>
        <source>Days below zero</source>
        <translation>Dias abaixo de zero</translation>
    </message>
    <message>
        <source>Days below the average</source>
        <translation>Dias abaixo da média</translation>
    </message>
    <message>
        <source>Days below the threshold</source>
        <translation>Dias abaixo da referência</translation>
    </message>
    <message>
        <source>Days since the last transaction</source>
        <translation>Dias desde a última transação</translation>
    </message>
    <message>
        <source>Days since money came in</source>
        <translation>Dias desde a última entrada</translation>
    </message>
    <message>
        <source>Days since money went out</source>
        <translation>Dias desde a última saída</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Dias de histórico</translation>
    </message>
    <message>
        <source>Number of transactions</source>
        <translation>Número de transações</translation>
    </message>
    <message>
        <source>Most transactions in a day</source>
        <translation>Máximo de transações em um dia</translation>
    </message>
    <message>
        <source>Transactions a day</source>
        <translation>Transações por dia</translation>
    </message>
    <message>
        <source>Number of incoming transactions</source>
        <translation>Número de entradas</translation>
    </message>
    <message>
        <source>Most incoming in a day</source>
        <translation>Máximo de entradas em um dia</translation>
    </message>
    <message>
        <source>Incoming a day</source>
        <translation>Entradas por dia</translation>
    </message>
    <message>
        <source>Money in, total</source>
        <translation>Entradas, total</translation>
    </message>
    <message>
        <source>Money in, largest</source>
        <translation>Entradas, maior valor</translation>
    </message>
    <message>
        <source>Money in, average</source>
        <translation>Entradas, média</translation>
    </message>
    <message>
        <source>Number of outgoing transactions</source>
        <translation>Número de saídas</translation>
    </message>
    <message>
        <source>Most outgoing in a day</source>
        <translation>Máximo de saídas em um dia</translation>
    </message>
    <message>
        <source>Outgoing a day</source>
        <translation>Saídas por dia</translation>
    </message>
    <message>
        <source>Money out, total</source>
        <translation>Saídas, total</translation>
    </message>
    <message>
        <source>Money out, largest</source>
        <translation>Saídas, maior valor</translation>
    </message>
    <message>
        <source>Money out, average</source>
        <translation>Saídas, média</translation>
    </message>
    <message>
        <source>Days without transactions</source>
        <translation>Dias sem transações</translation>
    </message>
    <message>
        <source>Largest daily inflow</source>
        <translation>Maior saldo positivo do dia</translation>
    </message>
    <message>
        <source>Largest daily outflow</source>
        <translation>Maior saldo negativo do dia</translation>
    </message>
    <message>
        <source>Average daily inflow</source>
        <translation>Média diária positiva</translation>
    </message>
    <message>
        <source>Average daily outflow</source>
        <translation>Média diária negativa</translation>
    </message>
    <message>
        <source>Inflow, total</source>
        <translation>Fluxo positivo, total</translation>
    </message>
    <message>
        <source>Inflow, trend</source>
        <translation>Fluxo positivo, tendência</translation>
    </message>
    <message>
        <source>Outflow, total</source>
        <translation>Fluxo negativo, total</translation>
    </message>
    <message>
        <source>Outflow, trend</source>
        <translation>Fluxo negativo, tendência</translation>
    </message>
    <message>
        <source>Inflow over outflow</source>
        <translation>Fluxo positivo sobre negativo</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>Fluxo de caixa líquido</translation>
    </message>
    <message>
        <source>Net cash flow, trend</source>
        <translation>Fluxo de caixa líquido, tendência</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>Nothing at Belvo can be changed with this profile.</source>
        <translation>Nada na Belvo pode ser alterado com este perfil.</translation>
    </message>
    <message>
        <source>Links can be registered, refreshed and changed, but not deleted.</source>
        <translation>Conexões podem ser cadastradas, atualizadas e alteradas, mas não apagadas.</translation>
    </message>
    <message>
        <source>Everything is allowed, deleting links included.</source>
        <translation>Tudo é permitido, inclusive apagar conexões.</translation>
    </message>
</context>
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>The account is locked by the bank.</source>
        <translation>A conta está bloqueada pelo banco.</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the account with the bank first and to connect again afterwards.</source>
        <translation>Peça ao cliente que desbloqueie a conta no banco e só então conecte de novo.</translation>
    </message>
    <message>
        <source>The bank forbids this customer access to the account.</source>
        <translation>O banco não permite que este cliente acesse a conta.</translation>
    </message>
    <message>
        <source>Ask the customer to clear the access with the bank first and to connect again afterwards.</source>
        <translation>Peça ao cliente que regularize o acesso com o banco e só então conecte de novo.</translation>
    </message>
    <message>
        <source>The bank asks for a kind of second step that Belvo cannot handle.</source>
        <translation>O banco pede um tipo de segunda etapa que a Belvo não consegue atender.</translation>
    </message>
    <message>
        <source>Tell the customer that this connection is not possible yet, and report the bank to Belvo.</source>
        <translation>Diga ao cliente que esta conexão ainda não é possível e informe o banco à Belvo.</translation>
    </message>
    <message>
        <source>Something unexpected happened at the bank during the login.</source>
        <translation>Algo inesperado aconteceu no banco durante o login.</translation>
    </message>
    <message>
        <source>Wait a while and make one more attempt.</source>
        <translation>Espere um pouco e faça mais uma tentativa.</translation>
    </message>
    <message>
        <source>Belvo did not try to log in because these login details are known to be wrong.</source>
        <translation>A Belvo não tentou o login porque já se sabe que estes dados de acesso estão errados.</translation>
    </message>
    <message>
        <source>Ask the customer to enter new login details in the widget in update mode.</source>
        <translation>Peça ao cliente que informe novos dados de acesso no widget, em modo de atualização.</translation>
    </message>
    <message>
        <source>The login details are incomplete.</source>
        <translation>Os dados de acesso estão incompletos.</translation>
    </message>
    <message>
        <source>Ask the customer to enter all login details in the widget in update mode.</source>
        <translation>Peça ao cliente que informe todos os dados de acesso no widget, em modo de atualização.</translation>
    </message>
    <message>
        <source>The login details are wrong.</source>
        <translation>Os dados de acesso estão errados.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the login details again in the widget in update mode.</source>
        <translation>Peça ao cliente que informe os dados de acesso de novo no widget, em modo de atualização.</translation>
    </message>
    <message>
        <source>The bank did not accept the login details.</source>
        <translation>O banco não aceitou os dados de acesso.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details again in the connection widget; do not repeat the call, because six failures invalidate the link.</source>
        <translation>Peça ao cliente que informe os dados de novo no widget de conexão; não repita a chamada, porque seis falhas invalidam a conexão.</translation>
    </message>
    <message>
        <source>The automatic activation of online banking did not work.</source>
        <translation>A ativação automática do internet banking não funcionou.</translation>
    </message>
    <message>
        <source>Ask the customer to activate online banking with the bank and to connect again.</source>
        <translation>Peça ao cliente que ative o internet banking no banco e conecte de novo.</translation>
    </message>
    <message>
        <source>The customer has not activated online banking yet.</source>
        <translation>O cliente ainda não ativou o internet banking.</translation>
    </message>
    <message>
        <source>The bank asks the customer for a second proof of identity.</source>
        <translation>O banco pede ao cliente uma segunda prova de identidade.</translation>
    </message>
    <message>
        <source>Ask the customer for the code now and send it before the session ends.</source>
        <translation>Peça o código ao cliente agora e envie antes que a sessão termine.</translation>
    </message>
    <message>
        <source>The link is invalid, so the bank is no longer contacted for it.</source>
        <translation>A conexão é inválida; por isso o banco não é mais consultado.</translation>
    </message>
    <message>
        <source>The link was never completed because its second step is missing.</source>
        <translation>A conexão nunca foi concluída porque falta a segunda etapa.</translation>
    </message>
    <message>
        <source>Ask the customer to finish the connection in the widget, or remove the link if it is old.</source>
        <translation>Peça ao cliente que conclua a conexão no widget, ou remova a conexão se ela for antiga.</translation>
    </message>
    <message>
        <source>The time for answering the second step is over.</source>
        <translation>O tempo para responder à segunda etapa acabou.</translation>
    </message>
    <message>
        <source>Start the operation again together with the customer; the old code is useless.</source>
        <translation>Comece a operação de novo junto com o cliente; o código antigo não serve mais.</translation>
    </message>
    <message>
        <source>The widget token is too old or was used already.</source>
        <translation>O token do widget é antigo demais ou já foi usado.</translation>
    </message>
    <message>
        <source>Make a new access token and let the customer start again within ten minutes.</source>
        <translation>Gere um novo token de acesso e deixe o cliente começar de novo em até dez minutos.</translation>
    </message>
    <message>
        <source>Another session of this customer is open at the bank.</source>
        <translation>Outra sessão deste cliente está aberta no banco.</translation>
    </message>
    <message>
        <source>Ask the customer to log out at the bank and wait two minutes before the next attempt.</source>
        <translation>Peça ao cliente que saia do banco e espere dois minutos antes da próxima tentativa.</translation>
    </message>
    <message>
        <source>The bank is under maintenance.</source>
        <translation>O banco está em manutenção.</translation>
    </message>
    <message>
        <source>Hold refreshes for this institution and try again later.</source>
        <translation>Suspenda as atualizações desta instituição e tente mais tarde.</translation>
    </message>
    <message>
        <source>The bank cannot be reached at the moment.</source>
        <translation>O banco não pode ser alcançado no momento.</translation>
    </message>
    <message>
        <source>Belvo has switched this institution off.</source>
        <translation>A Belvo desligou esta instituição.</translation>
    </message>
    <message>
        <source>Try again later or ask Belvo when the institution returns.</source>
        <translation>Tente mais tarde ou pergunte à Belvo quando a instituição volta.</translation>
    </message>
    <message>
        <source>The bank returned no data.</source>
        <translation>O banco não devolveu dados.</translation>
    </message>
    <message>
        <source>Check the status of the institution, try once more later, then send the request ID to Belvo.</source>
        <translation>Verifique o status da instituição, tente mais uma vez depois e então envie o ID da requisição à Belvo.</translation>
    </message>
    <message>
        <source>The institution does not offer this resource.</source>
        <translation>A instituição não oferece este recurso.</translation>
    </message>
    <message>
        <source>Choose a resource from the list of the institution.</source>
        <translation>Escolha um recurso da lista da instituição.</translation>
    </message>
    <message>
        <source>There is already a link for this person at this institution.</source>
        <translation>Já existe uma conexão desta pessoa nesta instituição.</translation>
    </message>
    <message>
        <source>Open the existing link by its institution user ID and update it instead.</source>
        <translation>Abra a conexão existente pelo ID do usuário na instituição e atualize-a.</translation>
    </message>
    <message>
        <source>The Open Finance quota of this person is used up for the month.</source>
        <translation>A cota de Open Finance desta pessoa acabou neste mês.</translation>
    </message>
    <message>
        <source>Wait for the next calendar month and do not repeat the call, since each attempt may count.</source>
        <translation>Espere o próximo mês e não repita a chamada, pois cada tentativa pode contar.</translation>
    </message>
    <message>
        <source>A required field is missing from the request.</source>
        <translation>Falta um campo obrigatório na requisição.</translation>
    </message>
    <message>
        <source>Add the named field to the request.</source>
        <translation>Inclua o campo indicado na requisição.</translation>
    </message>
    <message>
        <source>A required field of the request is null.</source>
        <translation>Um campo obrigatório da requisição é nulo.</translation>
    </message>
    <message>
        <source>Give the named field a value.</source>
        <translation>Dê um valor ao campo indicado.</translation>
    </message>
    <message>
        <source>A required field of the request is an empty text.</source>
        <translation>Um campo obrigatório da requisição está vazio.</translation>
    </message>
    <message>
        <source>A field of the request has the wrong format or an unsupported value.</source>
        <translation>Um campo da requisição tem formato errado ou valor não aceito.</translation>
    </message>
    <message>
        <source>Correct the named field; look at dates, identifiers and the list of resources first.</source>
        <translation>Corrija o campo indicado; olhe primeiro datas, identificadores e a lista de recursos.</translation>
    </message>
    <message>
        <source>A field of the request has a value outside its list.</source>
        <translation>Um campo da requisição tem um valor fora da lista.</translation>
    </message>
    <message>
        <source>Use one of the documented values for the named field.</source>
        <translation>Use um dos valores documentados para o campo indicado.</translation>
    </message>
    <message>
        <source>A field of the request needs a list and got a single value.</source>
        <translation>Um campo da requisição precisa de uma lista e recebeu um único valor.</translation>
    </message>
    <message>
        <source>Send the named field as a list.</source>
        <translation>Envie o campo indicado como lista.</translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation>A requisição não é um JSON válido.</translation>
    </message>
    <message>
        <source>Correct the syntax of the request body.</source>
        <translation>Corrija a sintaxe do corpo da requisição.</translation>
    </message>
    <message>
        <source>The request names an institution or link that does not exist.</source>
        <translation>A requisição cita uma instituição ou conexão que não existe.</translation>
    </message>
    <message>
        <source>Check the name or the ID, and that it belongs to this environment.</source>
        <translation>Verifique o nome ou o ID, e se pertence a este ambiente.</translation>
    </message>
    <message>
        <source>A text in the request is too long.</source>
        <translation>Um texto da requisição é longo demais.</translation>
    </message>
    <message>
        <source>Shorten the named field; an external ID has 256 characters at most.</source>
        <translation>Encurte o campo indicado; um ID externo tem no máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>A text in the request is too short.</source>
        <translation>Um texto da requisição é curto demais.</translation>
    </message>
    <message>
        <source>Lengthen the named field; an external ID has at least three characters.</source>
        <translation>Alongue o campo indicado; um ID externo tem pelo menos três caracteres.</translation>
    </message>
    <message>
        <source>A number in the request has too many digits.</source>
        <translation>Um número da requisição tem dígitos demais.</translation>
    </message>
    <message>
        <source>Correct the named amount.</source>
        <translation>Corrija o valor indicado.</translation>
    </message>
    <message>
        <source>A number in the request has too many decimal places.</source>
        <translation>Um número da requisição tem casas decimais demais.</translation>
    </message>
    <message>
        <source>Round the named amount to two decimal places.</source>
        <translation>Arredonde o valor indicado para duas casas decimais.</translation>
    </message>
    <message>
        <source>A number in the request is too small.</source>
        <translation>Um número da requisição é pequeno demais.</translation>
    </message>
    <message>
        <source>Raise the named amount to the documented minimum.</source>
        <translation>Aumente o valor indicado até o mínimo documentado.</translation>
    </message>
    <message>
        <source>The object of this request is registered already.</source>
        <translation>O objeto desta requisição já está cadastrado.</translation>
    </message>
    <message>
        <source>Use the existing object.</source>
        <translation>Use o objeto existente.</translation>
    </message>
    <message>
        <source>The payment can no longer be cancelled.</source>
        <translation>O pagamento não pode mais ser cancelado.</translation>
    </message>
    <message>
        <source>Check the state of the payment before anything else.</source>
        <translation>Verifique o estado do pagamento antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>The request breaks a rule of the API.</source>
        <translation>A requisição viola uma regra da API.</translation>
    </message>
    <message>
        <source>Compare the login fields with those of the institution and keep date ranges within 365 days.</source>
        <translation>Compare os campos de login com os da instituição e mantenha os períodos em até 365 dias.</translation>
    </message>
    <message>
        <source>The period is too short for the income calculation.</source>
        <translation>O período é curto demais para calcular a renda.</translation>
    </message>
    <message>
        <source>Ask for at least 90 days.</source>
        <translation>Peça pelo menos 90 dias.</translation>
    </message>
    <message>
        <source>A recurrent link cannot work without stored credentials.</source>
        <translation>Uma conexão recorrente não funciona sem credenciais guardadas.</translation>
    </message>
    <message>
        <source>Store the credentials or create a single link.</source>
        <translation>Guarde as credenciais ou crie uma conexão única.</translation>
    </message>
    <message>
        <source>A link without stored credentials needs to know what to fetch.</source>
        <translation>Uma conexão sem credenciais guardadas precisa saber o que buscar.</translation>
    </message>
    <message>
        <source>Name at least one resource to fetch.</source>
        <translation>Indique pelo menos um recurso a buscar.</translation>
    </message>
    <message>
        <source>The API keys are wrong or belong to another environment.</source>
        <translation>As chaves da API estão erradas ou são de outro ambiente.</translation>
    </message>
    <message>
        <source>Stop all calls and check the keys and the environment of this profile.</source>
        <translation>Pare todas as chamadas e verifique as chaves e o ambiente deste perfil.</translation>
    </message>
    <message>
        <source>The consent no longer covers any account.</source>
        <translation>O consentimento não cobre mais nenhuma conta.</translation>
    </message>
    <message>
        <source>Ask the customer for a new consent that includes the accounts.</source>
        <translation>Peça ao cliente um novo consentimento que inclua as contas.</translation>
    </message>
    <message>
        <source>This Belvo account is not enabled for production.</source>
        <translation>Esta conta da Belvo não está habilitada para produção.</translation>
    </message>
    <message>
        <source>Ask your contact at Belvo to enable production access.</source>
        <translation>Peça ao seu contato na Belvo que habilite o acesso à produção.</translation>
    </message>
    <message>
        <source>This Belvo account does not include the resource.</source>
        <translation>Esta conta da Belvo não inclui o recurso.</translation>
    </message>
    <message>
        <source>Ask your contact at Belvo to add the product to the contract.</source>
        <translation>Peça ao seu contato na Belvo que inclua o produto no contrato.</translation>
    </message>
    <message>
        <source>The institution or Belvo forbids this call for now.</source>
        <translation>A instituição ou a Belvo proíbe esta chamada por enquanto.</translation>
    </message>
    <message>
        <source>Try again later, and send the request ID to Belvo if it worked before.</source>
        <translation>Tente mais tarde e envie o ID da requisição à Belvo se antes funcionava.</translation>
    </message>
    <message>
        <source>The limit of links of this environment is reached.</source>
        <translation>O limite de conexões deste ambiente foi atingido.</translation>
    </message>
    <message>
        <source>Remove links that are no longer needed or move to another environment.</source>
        <translation>Remova conexões que não são mais necessárias ou mude de ambiente.</translation>
    </message>
    <message>
        <source>There is no such object under these keys.</source>
        <translation>Não existe tal objeto com estas chaves.</translation>
    </message>
    <message>
        <source>Check the ID and the environment; the object may also be deleted already.</source>
        <translation>Verifique o ID e o ambiente; o objeto também pode já ter sido apagado.</translation>
    </message>
    <message>
        <source>The stored credentials have passed their storage time.</source>
        <translation>As credenciais guardadas passaram do prazo de armazenamento.</translation>
    </message>
    <message>
        <source>Ask the customer to connect again.</source>
        <translation>Peça ao cliente que conecte de novo.</translation>
    </message>
    <message>
        <source>The resource does not offer this operation.</source>
        <translation>O recurso não oferece esta operação.</translation>
    </message>
    <message>
        <source>Correct the call in the program that made it.</source>
        <translation>Corrija a chamada no programa que a fez.</translation>
    </message>
    <message>
        <source>The bank took longer than Belvo waits; part of the data may be saved.</source>
        <translation>O banco demorou mais do que a Belvo espera; parte dos dados pode ter sido salva.</translation>
    </message>
    <message>
        <source>Read what is there, then repeat with a shorter period; after three timeouts report the link to Belvo.</source>
        <translation>Leia o que já existe e repita com um período menor; após três demoras, informe a conexão à Belvo.</translation>
    </message>
    <message>
        <source>The link was refreshed a few minutes ago.</source>
        <translation>A conexão foi atualizada há poucos minutos.</translation>
    </message>
    <message>
        <source>Wait until ten minutes have passed since the last refresh.</source>
        <translation>Espere até passarem dez minutos da última atualização.</translation>
    </message>
    <message>
        <source>Another request with the same idempotency key is still running.</source>
        <translation>Outra requisição com a mesma chave de idempotência ainda está em andamento.</translation>
    </message>
    <message>
        <source>Wait for its answer before sending again.</source>
        <translation>Espere a resposta dela antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The idempotency key was used with another request before.</source>
        <translation>A chave de idempotência já foi usada em outra requisição.</translation>
    </message>
    <message>
        <source>Use a new key for a new request.</source>
        <translation>Use uma chave nova para uma requisição nova.</translation>
    </message>
    <message>
        <source>A service inside Belvo is not available.</source>
        <translation>Um serviço interno da Belvo não está disponível.</translation>
    </message>
    <message>
        <source>Try again later, and send the request ID to Belvo if it stays.</source>
        <translation>Tente mais tarde e envie o ID da requisição à Belvo se continuar.</translation>
    </message>
    <message>
        <source>Belvo or the bank met an error that nobody foresaw.</source>
        <translation>A Belvo ou o banco encontrou um erro que ninguém previu.</translation>
    </message>
    <message>
        <source>Try at most three times, then send the request ID to Belvo.</source>
        <translation>Tente no máximo três vezes e então envie o ID da requisição à Belvo.</translation>
    </message>
    <message>
        <source>The risk analysis of the bank refused the consent.</source>
        <translation>A análise de risco do banco recusou o consentimento.</translation>
    </message>
    <message>
        <source>Ask the customer to switch off any VPN, to update the bank app and to start again.</source>
        <translation>Peça ao cliente que desligue a VPN, atualize o aplicativo do banco e comece de novo.</translation>
    </message>
    <message>
        <source>The API did not accept the keys of this profile.</source>
        <translation>A API não aceitou as chaves deste perfil.</translation>
    </message>
    <message>
        <source>The firewall in front of the API refused the call, most likely because of too many calls in a short time.</source>
        <translation>O firewall à frente da API recusou a chamada, provavelmente por excesso de chamadas em pouco tempo.</translation>
    </message>
    <message>
        <source>Pause all calls for at least a minute.</source>
        <translation>Pare todas as chamadas por pelo menos um minuto.</translation>
    </message>
    <message>
        <source>There is nothing under this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>Check the ID and the base URL of this profile.</source>
        <translation>Verifique o ID e a URL base deste perfil.</translation>
    </message>
    <message>
        <source>The address does not offer this operation.</source>
        <translation>O endereço não oferece esta operação.</translation>
    </message>
    <message>
        <source>The API gave up waiting.</source>
        <translation>A API desistiu de esperar.</translation>
    </message>
    <message>
        <source>Try again with a shorter period.</source>
        <translation>Tente de novo com um período menor.</translation>
    </message>
    <message>
        <source>Another operation on the same object is in progress or has just finished.</source>
        <translation>Outra operação no mesmo objeto está em andamento ou acabou de terminar.</translation>
    </message>
    <message>
        <source>Wait some minutes and look at the object before trying again.</source>
        <translation>Espere alguns minutos e olhe o objeto antes de tentar de novo.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time.</source>
        <translation>Foram feitas chamadas demais em pouco tempo.</translation>
    </message>
    <message>
        <source>Wait a minute; when deleting many links, delete them asynchronously.</source>
        <translation>Espere um minuto; ao apagar muitas conexões, apague de forma assíncrona.</translation>
    </message>
    <message>
        <source>The API failed on its own side.</source>
        <translation>A API falhou do lado dela.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report the time and the request ID to Belvo.</source>
        <translation>Tente mais tarde; se continuar, informe a hora e o ID da requisição à Belvo.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Belvo does not accept these keys.</source>
        <translation>A Belvo não aceita estas chaves.</translation>
    </message>
    <message>
        <source>Check the secret id, the password and whether they belong to this environment.</source>
        <translation>Verifique o secret id, a senha e se pertencem a este ambiente.</translation>
    </message>
    <message>
        <source>These keys are not allowed to do this at Belvo.</source>
        <translation>Estas chaves não podem fazer isto na Belvo.</translation>
    </message>
    <message>
        <source>Ask Belvo to enable it for your account.</source>
        <translation>Peça à Belvo que habilite isto para a sua conta.</translation>
    </message>
    <message>
        <source>Belvo does not have this record.</source>
        <translation>A Belvo não tem este registro.</translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another environment.</source>
        <translation>Foi apagado ou pertence a outro ambiente.</translation>
    </message>
    <message>
        <source>Belvo refused the request.</source>
        <translation>A Belvo recusou a requisição.</translation>
    </message>
    <message>
        <source>The details name what was wrong.</source>
        <translation>Os detalhes dizem o que estava errado.</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm who they are.</source>
        <translation>O banco pede que o cliente confirme quem é.</translation>
    </message>
    <message>
        <source>Answer the challenge while the session is open.</source>
        <translation>Responda ao desafio enquanto a sessão está aberta.</translation>
    </message>
    <message>
        <source>The record is busy or was just changed at Belvo.</source>
        <translation>O registro está ocupado ou acabou de ser alterado na Belvo.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Too many calls in a short time: Belvo has asked us to slow down.</source>
        <translation>Chamadas demais em pouco tempo: a Belvo pediu para diminuir o ritmo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Belvo had an internal problem.</source>
        <translation>A Belvo teve um problema interno.</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, send the request id to Belvo&apos;s support.</source>
        <translation>Tente mais tarde. Se continuar, envie o ID da requisição ao suporte da Belvo.</translation>
    </message>
    <message>
        <source>There is no connection to Belvo.</source>
        <translation>Não há conexão de rede com a Belvo.</translation>
    </message>
    <message>
        <source>Check the network and the address of the profile, then try again.</source>
        <translation>Verifique a rede e o endereço do perfil e tente de novo.</translation>
    </message>
    <message>
        <source>Belvo did not answer in time.</source>
        <translation>A Belvo não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>A conexão de rede não é segura; por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the address, the computer&apos;s clock and whether something inspects your network traffic.</source>
        <translation>Verifique o endereço, o relógio do computador e se algo inspeciona o seu tráfego de rede.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>A resposta não pôde ser entendida.</translation>
    </message>
    <message>
        <source>Check the address of the profile. If it is right, try again.</source>
        <translation>Verifique o endereço do perfil. Se estiver certo, tente de novo.</translation>
    </message>
    <message>
        <source>The request was sent but no answer came: it may or may not have been done.</source>
        <translation>A requisição foi enviada, mas não veio resposta: ela pode ter sido feita ou não.</translation>
    </message>
    <message>
        <source>Check the record before you repeat it.</source>
        <translation>Verifique o registro antes de repetir.</translation>
    </message>
    <message>
        <source>This profile is not allowed to do that. Nothing was sent.</source>
        <translation>Este perfil não pode fazer isso. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Change the access of the profile if you may.</source>
        <translation>Mude o acesso do perfil, se você puder.</translation>
    </message>
    <message>
        <source>Something could not be stored on this computer.</source>
        <translation>Algo não pôde ser gravado neste computador.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the program&apos;s folder.</source>
        <translation>Verifique se há espaço no disco e se você pode gravar na pasta do programa.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>A requisição foi interrompida.</translation>
    </message>
    <message>
        <source>Belvo&apos;s firewall has stopped our calls for a while.</source>
        <translation>O firewall da Belvo bloqueou as nossas chamadas por um tempo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>O chaveiro do sistema está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the keys for this run.</source>
        <translation>Desbloqueie e tente de novo, ou informe as chaves para esta execução.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the keys.</source>
        <translation>Este computador não tem um chaveiro que possa guardar as chaves.</translation>
    </message>
    <message>
        <source>Enter the keys for this run. They will not be stored anywhere.</source>
        <translation>Informe as chaves para esta execução. Elas não serão guardadas em lugar nenhum.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer.</source>
        <translation>O chaveiro do sistema não respondeu.</translation>
    </message>
    <message>
        <source>Look for an open password prompt and try again, or enter the keys for this run.</source>
        <translation>Procure um pedido de senha aberto e tente de novo, ou informe as chaves para esta execução.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the keys that were stored for this profile.</source>
        <translation>O chaveiro não contém mais as chaves guardadas para este perfil.</translation>
    </message>
    <message>
        <source>Another program has moved or removed them. Enter the keys again.</source>
        <translation>Outro programa as moveu ou removeu. Informe as chaves de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>O chaveiro do sistema informou um erro.</translation>
    </message>
    <message>
        <source>Try again, or enter the keys for this run.</source>
        <translation>Tente de novo ou informe as chaves para esta execução.</translation>
    </message>
    <message>
        <source>The customer has to act.</source>
        <translation>Quem age é o cliente.</translation>
    </message>
    <message>
        <source>The bank has to act.</source>
        <translation>Quem age é o banco.</translation>
    </message>
    <message>
        <source>Belvo has to act.</source>
        <translation>Quem age é a Belvo.</translation>
    </message>
    <message>
        <source>You can act.</source>
        <translation>Você pode agir.</translation>
    </message>
    <message>
        <source>Nobody has to act: waiting helps.</source>
        <translation>Ninguém precisa agir: esperar ajuda.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message numerus="yes">
        <source>Belvo asks to wait %n second(s).</source>
        <translation>
            <numerusform>A Belvo pede para esperar %n segundo.</numerusform>
            <numerusform>A Belvo pede para esperar %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason it gave (%2) is not known to this version of the program.</source>
        <translation>%1 O motivo informado (%2) não é conhecido por esta versão do programa.</translation>
    </message>
    <message>
        <source>There are no keys for this profile yet.</source>
        <translation>Ainda não há chaves para este perfil.</translation>
    </message>
    <message>
        <source>Enter the secret id and the password from Belvo&apos;s dashboard.</source>
        <translation>Informe o secret id e a senha do painel da Belvo.</translation>
    </message>
    <message>
        <source>The practice data could not be started.</source>
        <translation>Os dados de prática não puderam ser iniciados.</translation>
    </message>
    <message>
        <source>Check that programs on this computer may talk to each other, and try again.</source>
        <translation>Verifique se os programas deste computador podem falar entre si e tente de novo.</translation>
    </message>
    <message>
        <source>The lists kept on this computer could not be erased.</source>
        <translation>As listas guardadas neste computador não puderam ser apagadas.</translation>
    </message>
    <message>
        <source>Check that you may write to the program&apos;s folder, and try again.</source>
        <translation>Verifique se você pode gravar na pasta do programa e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full, so the file was not written.</source>
        <translation>O disco está cheio; por isso o arquivo não foi gravado.</translation>
    </message>
    <message>
        <source>Make room or choose another place. A file that was there before is as it was.</source>
        <translation>Libere espaço ou escolha outro lugar. Um arquivo que já estava lá continua como era.</translation>
    </message>
    <message>
        <source>You may not write there, so the file was not written.</source>
        <translation>Você não pode gravar ali; por isso o arquivo não foi gravado.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>There is no such folder, so the file was not written.</source>
        <translation>Essa pasta não existe; por isso o arquivo não foi gravado.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>O arquivo não pôde ser gravado.</translation>
    </message>
    <message>
        <source>Check that the disk is still there, or choose another place. A file that was there before is as it was.</source>
        <translation>Verifique se o disco ainda está lá ou escolha outro lugar. Um arquivo que já estava lá continua como era.</translation>
    </message>
    <message>
        <source>A sheet of Excel holds at most 1,048,575 rows and a header.</source>
        <translation>Uma planilha do Excel comporta no máximo 1.048.575 linhas e um cabeçalho.</translation>
    </message>
    <message>
        <source>Choose CSV or JSON Lines, or filter the rows.</source>
        <translation>Escolha CSV ou JSON Lines, ou filtre as linhas.</translation>
    </message>
    <message>
        <source>A cell of Excel holds at most 32,767 characters, and a text is longer.</source>
        <translation>Uma célula do Excel comporta no máximo 32.767 caracteres, e um texto é mais longo.</translation>
    </message>
    <message>
        <source>Choose CSV or JSON Lines, or leave out the column named below.</source>
        <translation>Escolha CSV ou JSON Lines, ou deixe de fora a coluna indicada abaixo.</translation>
    </message>
    <message>
        <source>Belvo does not offer this call to your keys.</source>
        <translation>A Belvo não oferece esta chamada às suas chaves.</translation>
    </message>
    <message>
        <source>The product is retired. Ask Belvo whether your account still has it.</source>
        <translation>O produto foi descontinuado. Pergunte à Belvo se a sua conta ainda o tem.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Este arquivo não existe mais.</translation>
    </message>
    <message>
        <source>Choose it again, or another one.</source>
        <translation>Escolha-o de novo, ou outro.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Check that it is an ordinary file and that you may read it.</source>
        <translation>Verifique se é um arquivo comum e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Choose a file with a line for every transaction.</source>
        <translation>Escolha um arquivo com uma linha para cada transação.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>O arquivo tem mais de 16 MB.</translation>
    </message>
    <message>
        <source>Cut it into several files. One request takes at most 10,000 transactions.</source>
        <translation>Divida-o em vários arquivos. Uma requisição aceita no máximo 10.000 transações.</translation>
    </message>
    <message>
        <source>The file is no text: perhaps a spreadsheet, an archive or a picture.</source>
        <translation>O arquivo não é texto: talvez seja uma planilha, um arquivo compactado ou uma imagem.</translation>
    </message>
    <message>
        <source>Save it as CSV in the program it comes from.</source>
        <translation>Salve-o como CSV no programa de origem.</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Letter of credit at sight</source>
        <translation>Carta de crédito à vista</translation>
    </message>
    <message>
        <source>Usance letter of credit</source>
        <translation>Carta de crédito a prazo</translation>
    </message>
    <message>
        <source>Deposit account</source>
        <translation>Conta de depósito</translation>
    </message>
    <message>
        <source>Foreign currency account in Brazil</source>
        <translation>Conta em moeda estrangeira no país</translation>
    </message>
    <message>
        <source>Exporter&apos;s account abroad</source>
        <translation>Conta do exportador no exterior</translation>
    </message>
    <message>
        <source>Account or payment at an institution abroad</source>
        <translation>Conta ou pagamento em instituição no exterior</translation>
    </message>
    <message>
        <source>Reciprocal payments agreement</source>
        <translation>Convênio de pagamentos recíprocos</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Cash or traveller&apos;s cheques</source>
        <translation>Espécie ou cheques de viagem</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>Cartão pré-pago</translation>
    </message>
    <message>
        <source>Wire transfer</source>
        <translation>Teletransmissão</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>Títulos e valores</translation>
    </message>
    <message>
        <source>Symbolic</source>
        <translation>Simbólica</translation>
    </message>
    <message>
        <source>No movement of funds</source>
        <translation>Sem movimentação de valores</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Not known to Open Finance</source>
        <translation>Não mapeado no Open Finance</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Solicitada em</translation>
    </message>
    <message>
        <source>When the operation was agreed with the institution.</source>
        <translation>Quando a operação foi contratada com a instituição.</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Tipo de operação</translation>
    </message>
    <message>
        <source>Whether the customer buys or sells the foreign currency.</source>
        <translation>Se o cliente compra ou vende a moeda estrangeira.</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Valor em moeda estrangeira</translation>
    </message>
    <message>
        <source>How much foreign currency changes hands.</source>
        <translation>Quanto de moeda estrangeira é negociado.</translation>
    </message>
    <message>
        <source>Local amount</source>
        <translation>Valor em moeda local</translation>
    </message>
    <message>
        <source>What that is in local currency at the exchange rate, without costs.</source>
        <translation>Quanto isso dá em moeda local pela taxa de câmbio, sem custos.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taxa de câmbio</translation>
    </message>
    <message>
        <source>Price of one unit of the foreign currency; no tax, whatever its name says.</source>
        <translation>Preço de uma unidade da moeda estrangeira; não é imposto, apesar do nome do campo.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Day the operation is to be settled; changes of the contract move it.</source>
        <translation>Dia em que a operação deve ser liquidada; alterações do contrato mudam essa data.</translation>
    </message>
    <message>
        <source>Authorized institution</source>
        <translation>Instituição autorizada</translation>
    </message>
    <message>
        <source>Who carries out the exchange: a bank or a broker.</source>
        <translation>Quem realiza o câmbio: um banco ou uma corretora.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Number at the central bank; empty while the operation is not registered.</source>
        <translation>Número no Banco Central; vazio enquanto a operação não é registrada.</translation>
    </message>
    <message>
        <source>All-in rate</source>
        <translation>Taxa com custos (VET)</translation>
    </message>
    <message>
        <source>Price of one unit with all taxes and fees (VET); empty for later settlement or large sums.</source>
        <translation>Preço de uma unidade com impostos e tarifas (VET); vazio se a liquidação é futura ou a soma é alta.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo a liquidar</translation>
    </message>
    <message>
        <source>Foreign currency still to be settled; can be empty when settlement takes two days at most.</source>
        <translation>Moeda estrangeira ainda a liquidar; pode vir vazio se a liquidação leva até dois dias.</translation>
    </message>
    <message>
        <source>Advanced share</source>
        <translation>Parcela adiantada</translation>
    </message>
    <message>
        <source>Part of the foreign amount paid out in advance, as a fraction where 1 is 100%.</source>
        <translation>Parte do valor em moeda estrangeira adiantada ao cliente, em fração na qual 1 é 100%.</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Forma de entrega</translation>
    </message>
    <message>
        <source>How the foreign currency is handed over.</source>
        <translation>Como a moeda estrangeira é entregue.</translation>
    </message>
    <message>
        <source>Nature code</source>
        <translation>Código da natureza</translation>
    </message>
    <message>
        <source>Code of the central bank for the purpose of the operation, five digits.</source>
        <translation>Código do Banco Central para a finalidade da operação, com cinco dígitos.</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>Moeda estrangeira</translation>
    </message>
    <message>
        <source>Currency that is bought or sold, as a three-letter ISO 4217 code.</source>
        <translation>Moeda comprada ou vendida, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Local currency</source>
        <translation>Moeda local</translation>
    </message>
    <message>
        <source>Currency of the local amount, as a three-letter ISO 4217 code.</source>
        <translation>Moeda do valor local, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Rate currency</source>
        <translation>Moeda da taxa</translation>
    </message>
    <message>
        <source>Currency in which the exchange rate is quoted, as a three-letter ISO 4217 code.</source>
        <translation>Moeda em que a taxa de câmbio é cotada, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Outstanding balance currency</source>
        <translation>Moeda do saldo a liquidar</translation>
    </message>
    <message>
        <source>Currency of the outstanding balance, as a three-letter ISO 4217 code.</source>
        <translation>Moeda do saldo a liquidar, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>All-in rate currency</source>
        <translation>Moeda do VET</translation>
    </message>
    <message>
        <source>Currency in which the all-in rate is quoted; reais, if any.</source>
        <translation>Moeda em que o VET é cotado; reais, se houver.</translation>
    </message>
    <message>
        <source>Authorized institution CNPJ</source>
        <translation>CNPJ da instituição</translation>
    </message>
    <message>
        <source>Tax number of the institution as a plain number: zeros in front are lost.</source>
        <translation>CNPJ da instituição como número simples: os zeros à esquerda se perdem.</translation>
    </message>
    <message>
        <source>Intermediary institution</source>
        <translation>Instituição intermediária</translation>
    </message>
    <message>
        <source>Who arranged the exchange between customer and institution; empty if nobody did.</source>
        <translation>Quem intermediou o câmbio entre cliente e instituição; vazio se ninguém.</translation>
    </message>
    <message>
        <source>Intermediary institution CNPJ</source>
        <translation>CNPJ da intermediária</translation>
    </message>
    <message>
        <source>Tax number of the intermediary as a plain number: zeros in front are lost.</source>
        <translation>CNPJ da intermediária como número simples: os zeros à esquerda se perdem.</translation>
    </message>
    <message>
        <source>Operation identifier</source>
        <translation>Identificador da operação</translation>
    </message>
    <message>
        <source>Identifies the operation throughout Open Finance.</source>
        <translation>Identifica a operação em todo o Open Finance.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Exchange ID</source>
        <translation>ID da operação de câmbio</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Event at</source>
        <translation>Evento em</translation>
    </message>
    <message>
        <source>When this happened to the operation.</source>
        <translation>Quando isso ocorreu com a operação.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>1 contract, 2 change, 3 cancellation, 4 settlement, 5 write-off, 6 reinstatement, 9 annulment.</source>
        <translation>1 contratação, 2 alteração, 3 cancelamento, 4 liquidação, 5 baixa, 6 restabelecimento, 9 anulação.</translation>
    </message>
    <message>
        <source>Day of settlement as it stood after the event.</source>
        <translation>Dia da liquidação, como ficou depois do evento.</translation>
    </message>
    <message>
        <source>Foreign currency of the operation as it stood after the event.</source>
        <translation>Moeda estrangeira da operação, como ficou depois do evento.</translation>
    </message>
    <message>
        <source>Local currency of the operation as it stood after the event.</source>
        <translation>Moeda local da operação, como ficou depois do evento.</translation>
    </message>
    <message>
        <source>Foreign currency still to be settled after the event.</source>
        <translation>Moeda estrangeira ainda a liquidar depois do evento.</translation>
    </message>
    <message>
        <source>Price of one unit of the foreign currency after the event; no tax, whatever its name says.</source>
        <translation>Preço de uma unidade da moeda estrangeira depois do evento; não é imposto, apesar do nome do campo.</translation>
    </message>
    <message>
        <source>Price of one unit with all taxes and fees (VET) after the event.</source>
        <translation>Preço de uma unidade com impostos e tarifas (VET) depois do evento.</translation>
    </message>
    <message>
        <source>Foreign party</source>
        <translation>Contraparte no exterior</translation>
    </message>
    <message>
        <source>Payer or payee abroad; often known at settlement only.</source>
        <translation>Pagador ou recebedor no exterior; muitas vezes só conhecido na liquidação.</translation>
    </message>
    <message>
        <source>Foreign party country</source>
        <translation>País da contraparte</translation>
    </message>
    <message>
        <source>Country of the payer or payee, as a two-letter ISO 3166 code.</source>
        <translation>País do pagador ou recebedor, em código ISO 3166 de duas letras.</translation>
    </message>
    <message>
        <source>Relationship code</source>
        <translation>Código de relacionamento</translation>
    </message>
    <message>
        <source>Code of the central bank for how the customer is related to the foreign party.</source>
        <translation>Código do Banco Central para o vínculo entre o cliente e a contraparte no exterior.</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Número do evento</translation>
    </message>
    <message>
        <source>Number of the event at the central bank, twelve digits.</source>
        <translation>Número do evento no Banco Central, com doze dígitos.</translation>
    </message>
    <message>
        <source>The operation this event belongs to.</source>
        <translation>A operação a que este evento pertence.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Operações de câmbio</translation>
    </message>
</context>
<context>
    <name>FinancialStatements</name>
    <message>
        <source>Cash and equivalents</source>
        <translation>Caixa e equivalentes</translation>
    </message>
    <message>
        <source>Cash, bank balances and what turns into cash at once.</source>
        <translation>Caixa, saldos bancários e o que vira dinheiro na hora.</translation>
    </message>
    <message>
        <source>Short-term investments</source>
        <translation>Aplicações de curto prazo</translation>
    </message>
    <message>
        <source>Securities to be sold or paid back within a year.</source>
        <translation>Títulos a vender ou vencer em até um ano.</translation>
    </message>
    <message>
        <source>Accounts receivable</source>
        <translation>Contas a receber</translation>
    </message>
    <message>
        <source>What customers still owe for sales on credit.</source>
        <translation>O que clientes ainda devem por vendas a prazo.</translation>
    </message>
    <message>
        <source>Notes receivable</source>
        <translation>Títulos a receber</translation>
    </message>
    <message>
        <source>Written promises of others to pay on a set day.</source>
        <translation>Promessas escritas de terceiros de pagar em data certa.</translation>
    </message>
    <message>
        <source>Other debtors</source>
        <translation>Outros devedores</translation>
    </message>
    <message>
        <source>Owed by others than customers, such as employees.</source>
        <translation>Devido por outros que não clientes, como empregados.</translation>
    </message>
    <message>
        <source>Bad debt provision</source>
        <translation>Provisão para perdas</translation>
    </message>
    <message>
        <source>Receivables nobody expects to be paid; taken off the assets.</source>
        <translation>Créditos que não se espera receber; abatido do ativo.</translation>
    </message>
    <message>
        <source>Recoverable taxes</source>
        <translation>Impostos a recuperar</translation>
    </message>
    <message>
        <source>Taxes paid that the authority gives back or sets off.</source>
        <translation>Impostos pagos que o fisco devolve ou compensa.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Estoques</translation>
    </message>
    <message>
        <source>Goods for sale, raw materials and work in progress.</source>
        <translation>Mercadorias, matérias-primas e produtos em elaboração.</translation>
    </message>
    <message>
        <source>Prepaid expenses</source>
        <translation>Despesas antecipadas</translation>
    </message>
    <message>
        <source>Rent, insurance and the like paid ahead.</source>
        <translation>Aluguel, seguros e afins pagos adiantado.</translation>
    </message>
    <message>
        <source>Assets for sale</source>
        <translation>Ativos à venda</translation>
    </message>
    <message>
        <source>Equipment or property up for sale and not yet sold.</source>
        <translation>Equipamentos ou imóveis à venda, ainda não vendidos.</translation>
    </message>
    <message>
        <source>Property and equipment</source>
        <translation>Imobilizado</translation>
    </message>
    <message>
        <source>Land, buildings, machines and vehicles, at cost.</source>
        <translation>Terrenos, prédios, máquinas e veículos, ao custo.</translation>
    </message>
    <message>
        <source>Accumulated depreciation</source>
        <translation>Depreciação acumulada</translation>
    </message>
    <message>
        <source>Wear written off so far; taken off the assets.</source>
        <translation>Desgaste já contabilizado; abatido do ativo.</translation>
    </message>
    <message>
        <source>Long-term receivables</source>
        <translation>Recebíveis de longo prazo</translation>
    </message>
    <message>
        <source>What customers owe and pay after more than a year.</source>
        <translation>O que clientes devem e pagam após mais de um ano.</translation>
    </message>
    <message>
        <source>Prepaid to suppliers</source>
        <translation>Adiantamentos a fornecedores</translation>
    </message>
    <message>
        <source>Paid ahead to suppliers for deliveries over a year away.</source>
        <translation>Pago adiantado a fornecedores por entregas após um ano.</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Ágio</translation>
    </message>
    <message>
        <source>Paid for other companies above the worth of what they own.</source>
        <translation>Pago por outras empresas acima do valor do que possuem.</translation>
    </message>
    <message>
        <source>Intangible assets</source>
        <translation>Intangíveis</translation>
    </message>
    <message>
        <source>Patents, trademarks, software and the like.</source>
        <translation>Patentes, marcas, softwares e afins.</translation>
    </message>
    <message>
        <source>Associated companies</source>
        <translation>Empresas coligadas</translation>
    </message>
    <message>
        <source>Shares in companies it has a say in without control.</source>
        <translation>Participações com influência, sem controle.</translation>
    </message>
    <message>
        <source>Long-term instruments</source>
        <translation>Instrumentos de longo prazo</translation>
    </message>
    <message>
        <source>Bonds, loans and the like that run over a year.</source>
        <translation>Títulos, empréstimos e afins com mais de um ano.</translation>
    </message>
    <message>
        <source>Bank loans</source>
        <translation>Empréstimos bancários</translation>
    </message>
    <message>
        <source>Owed to banks and due within a year.</source>
        <translation>Devido a bancos em até um ano.</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Contas a pagar</translation>
    </message>
    <message>
        <source>Owed to suppliers for purchases on credit.</source>
        <translation>Devido a fornecedores por compras a prazo.</translation>
    </message>
    <message>
        <source>Notes payable</source>
        <translation>Títulos a pagar</translation>
    </message>
    <message>
        <source>Written promises to pay others on a set day.</source>
        <translation>Promessas escritas de pagar a terceiros em data certa.</translation>
    </message>
    <message>
        <source>Short-term instruments</source>
        <translation>Instrumentos de curto prazo</translation>
    </message>
    <message>
        <source>Securities it issued that are due within a year.</source>
        <translation>Títulos que emitiu e vencem em até um ano.</translation>
    </message>
    <message>
        <source>Other creditors</source>
        <translation>Outros credores</translation>
    </message>
    <message>
        <source>Owed to others than suppliers and banks.</source>
        <translation>Devido a outros que não fornecedores e bancos.</translation>
    </message>
    <message>
        <source>Income tax payable</source>
        <translation>Imposto de renda a pagar</translation>
    </message>
    <message>
        <source>Income tax of the year still to be paid.</source>
        <translation>Imposto de renda do ano ainda a pagar.</translation>
    </message>
    <message>
        <source>Customer advances</source>
        <translation>Adiantamentos de clientes</translation>
    </message>
    <message>
        <source>Paid ahead by customers for what is not delivered yet.</source>
        <translation>Pago adiantado por clientes pelo que falta entregar.</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Provisões</translation>
    </message>
    <message>
        <source>Set aside for likely costs such as warranties or lawsuits.</source>
        <translation>Reservado para custos prováveis, como garantias ou processos.</translation>
    </message>
    <message>
        <source>Taxes payable</source>
        <translation>Impostos a pagar</translation>
    </message>
    <message>
        <source>All other taxes still to be paid.</source>
        <translation>Todos os demais impostos ainda a pagar.</translation>
    </message>
    <message>
        <source>Long-term payables</source>
        <translation>Contas de longo prazo</translation>
    </message>
    <message>
        <source>Owed to suppliers and due after more than a year.</source>
        <translation>Devido a fornecedores após mais de um ano.</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Receita diferida</translation>
    </message>
    <message>
        <source>Received ahead for what is delivered over years, such as rent.</source>
        <translation>Recebido adiantado pelo que se entrega em anos, como aluguel.</translation>
    </message>
    <message>
        <source>Capital contributions</source>
        <translation>Aportes para capital</translation>
    </message>
    <message>
        <source>Paid in by owners for a capital increase still to come.</source>
        <translation>Aportado por sócios para aumento de capital futuro.</translation>
    </message>
    <message>
        <source>Deferred income tax</source>
        <translation>Imposto de renda diferido</translation>
    </message>
    <message>
        <source>Income tax that falls due in later years.</source>
        <translation>Imposto de renda que vence em anos seguintes.</translation>
    </message>
    <message>
        <source>Employee benefits</source>
        <translation>Benefícios a empregados</translation>
    </message>
    <message>
        <source>Pensions and severance owed to employees later.</source>
        <translation>Pensões e indenizações devidas a empregados no futuro.</translation>
    </message>
    <message>
        <source>Long-term provisions</source>
        <translation>Provisões de longo prazo</translation>
    </message>
    <message>
        <source>Set aside for likely costs after more than a year.</source>
        <translation>Reservado para custos prováveis após mais de um ano.</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Value of the shares the owners paid for.</source>
        <translation>Valor das ações que os sócios integralizaram.</translation>
    </message>
    <message>
        <source>Future contributions</source>
        <translation>Aportes futuros</translation>
    </message>
    <message>
        <source>Paid in by owners and meant to become capital.</source>
        <translation>Aportado por sócios para virar capital.</translation>
    </message>
    <message>
        <source>Legal reserve</source>
        <translation>Reserva legal</translation>
    </message>
    <message>
        <source>Part of the profits that the law makes it keep.</source>
        <translation>Parte dos lucros que a lei manda guardar.</translation>
    </message>
    <message>
        <source>Update excess</source>
        <translation>Excesso de atualização</translation>
    </message>
    <message>
        <source>Gain from restating capital for inflation.</source>
        <translation>Ganho ao atualizar o capital pela inflação.</translation>
    </message>
    <message>
        <source>Update shortfall</source>
        <translation>Insuficiência de atualização</translation>
    </message>
    <message>
        <source>Loss from restating capital for inflation; below zero.</source>
        <translation>Perda ao atualizar o capital pela inflação; abaixo de zero.</translation>
    </message>
    <message>
        <source>Capital reserve</source>
        <translation>Reserva de capital</translation>
    </message>
    <message>
        <source>Reserve from gains outside the business itself.</source>
        <translation>Reserva de ganhos fora da atividade.</translation>
    </message>
    <message>
        <source>Share premium</source>
        <translation>Ágio na emissão</translation>
    </message>
    <message>
        <source>Paid for new shares above their face value.</source>
        <translation>Pago por novas ações acima do valor nominal.</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Lucros acumulados</translation>
    </message>
    <message>
        <source>Profits kept over the years; below zero after losses.</source>
        <translation>Lucros guardados ao longo dos anos; negativo após prejuízos.</translation>
    </message>
    <message>
        <source>Other comprehensive income</source>
        <translation>Outros resultados abrangentes</translation>
    </message>
    <message>
        <source>Gains and losses not yet realised, such as on currencies.</source>
        <translation>Ganhos e perdas não realizados, como de câmbio.</translation>
    </message>
    <message>
        <source>Controlling interest</source>
        <translation>Participação controladora</translation>
    </message>
    <message>
        <source>Part of the equity that the main owners hold.</source>
        <translation>Parte do patrimônio dos sócios principais.</translation>
    </message>
    <message>
        <source>Minority interest</source>
        <translation>Participação minoritária</translation>
    </message>
    <message>
        <source>Part of the equity that minority owners hold.</source>
        <translation>Parte do patrimônio dos sócios minoritários.</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>Ativo circulante</translation>
    </message>
    <message>
        <source>What turns into cash within a year.</source>
        <translation>O que vira dinheiro em até um ano.</translation>
    </message>
    <message>
        <source>Non-current assets</source>
        <translation>Ativo não circulante</translation>
    </message>
    <message>
        <source>What stays for more than a year.</source>
        <translation>O que permanece por mais de um ano.</translation>
    </message>
    <message>
        <source>Current liabilities</source>
        <translation>Passivo circulante</translation>
    </message>
    <message>
        <source>What is to be paid within a year.</source>
        <translation>O que deve ser pago em até um ano.</translation>
    </message>
    <message>
        <source>Non-current liabilities</source>
        <translation>Passivo não circulante</translation>
    </message>
    <message>
        <source>What is to be paid after more than a year.</source>
        <translation>O que deve ser pago após mais de um ano.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio líquido</translation>
    </message>
    <message>
        <source>What belongs to the owners.</source>
        <translation>O que pertence aos sócios.</translation>
    </message>
    <message>
        <source>Domestic sales</source>
        <translation>Vendas no país</translation>
    </message>
    <message>
        <source>Sales within Mexico, before discounts and returns.</source>
        <translation>Vendas dentro do México, antes de descontos e devoluções.</translation>
    </message>
    <message>
        <source>Foreign sales</source>
        <translation>Vendas ao exterior</translation>
    </message>
    <message>
        <source>Sales abroad, before discounts and returns.</source>
        <translation>Vendas ao exterior, antes de descontos e devoluções.</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Materiais consumidos</translation>
    </message>
    <message>
        <source>Cost of the materials used up or traded.</source>
        <translation>Custo dos materiais consumidos ou revendidos.</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Custo dos produtos</translation>
    </message>
    <message>
        <source>What making or buying the sold goods cost.</source>
        <translation>Quanto custou produzir ou comprar o que foi vendido.</translation>
    </message>
    <message>
        <source>Cost of services</source>
        <translation>Custo dos serviços</translation>
    </message>
    <message>
        <source>What providing the sold services cost.</source>
        <translation>Quanto custou prestar os serviços vendidos.</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Lucro bruto</translation>
    </message>
    <message>
        <source>Net revenue less the cost of goods and services; empty after a loss.</source>
        <translation>Receita líquida menos custo de produtos e serviços; vazio se houve prejuízo.</translation>
    </message>
    <message>
        <source>Gross loss</source>
        <translation>Prejuízo bruto</translation>
    </message>
    <message>
        <source>The same when costs are higher than revenue; empty after a profit.</source>
        <translation>O mesmo quando os custos superam a receita; vazio se houve lucro.</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Despesas operacionais</translation>
    </message>
    <message>
        <source>Selling, office and general costs.</source>
        <translation>Despesas de venda, administrativas e gerais.</translation>
    </message>
    <message>
        <source>Operating loss</source>
        <translation>Prejuízo operacional</translation>
    </message>
    <message>
        <source>Loss of the business itself; empty after a profit.</source>
        <translation>Prejuízo da própria atividade; vazio se houve lucro.</translation>
    </message>
    <message>
        <source>Financial result</source>
        <translation>Resultado financeiro</translation>
    </message>
    <message>
        <source>Financial gains and costs together; below zero when costs are higher.</source>
        <translation>Ganhos e custos financeiros juntos; negativo se os custos são maiores.</translation>
    </message>
    <message>
        <source>Financial gains</source>
        <translation>Receitas financeiras</translation>
    </message>
    <message>
        <source>Interest and exchange gains received; never below zero.</source>
        <translation>Juros e ganhos de câmbio recebidos; nunca negativo.</translation>
    </message>
    <message>
        <source>Financial costs</source>
        <translation>Despesas financeiras</translation>
    </message>
    <message>
        <source>Interest and exchange losses paid; always written below zero.</source>
        <translation>Juros e perdas de câmbio pagos; sempre negativo.</translation>
    </message>
    <message>
        <source>Associates&apos; result</source>
        <translation>Resultado de coligadas</translation>
    </message>
    <message>
        <source>Its share of the profit or loss of associated companies.</source>
        <translation>Sua parte no lucro ou prejuízo de empresas coligadas.</translation>
    </message>
    <message>
        <source>Income before taxes</source>
        <translation>Lucro antes dos impostos</translation>
    </message>
    <message>
        <source>Profit before income tax; empty after a loss.</source>
        <translation>Lucro antes do imposto de renda; vazio se houve prejuízo.</translation>
    </message>
    <message>
        <source>Loss before taxes</source>
        <translation>Prejuízo antes dos impostos</translation>
    </message>
    <message>
        <source>Loss before income tax; empty after a profit.</source>
        <translation>Prejuízo antes do imposto de renda; vazio se houve lucro.</translation>
    </message>
    <message>
        <source>Income taxes</source>
        <translation>Imposto de renda</translation>
    </message>
    <message>
        <source>Income tax of the year.</source>
        <translation>Imposto de renda do ano.</translation>
    </message>
    <message>
        <source>Continuing income</source>
        <translation>Lucro das atividades</translation>
    </message>
    <message>
        <source>Profit of what the business goes on with, after tax.</source>
        <translation>Lucro do que a empresa continua fazendo, após impostos.</translation>
    </message>
    <message>
        <source>Continuing loss</source>
        <translation>Prejuízo das atividades</translation>
    </message>
    <message>
        <source>Loss of what the business goes on with; empty after a profit.</source>
        <translation>Prejuízo do que a empresa continua fazendo; vazio se houve lucro.</translation>
    </message>
    <message>
        <source>Discontinued operations</source>
        <translation>Operações descontinuadas</translation>
    </message>
    <message>
        <source>Result of what was sold or given up during the year.</source>
        <translation>Resultado do que foi vendido ou encerrado no ano.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Fiscal year that the statement is about.</source>
        <translation>Exercício fiscal a que a demonstração se refere.</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Receita líquida</translation>
    </message>
    <message>
        <source>Sales after discounts and returns; not the plain sum of domestic and foreign.</source>
        <translation>Vendas após descontos e devoluções; não é a soma simples de país e exterior.</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Lucro operacional</translation>
    </message>
    <message>
        <source>Profit of the business itself, before interest and tax; empty after a loss.</source>
        <translation>Lucro da própria atividade, antes de juros e impostos; vazio se houve prejuízo.</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>Profit of the year after everything; empty after a loss.</source>
        <translation>Lucro do ano depois de tudo; vazio se houve prejuízo.</translation>
    </message>
    <message>
        <source>Net loss</source>
        <translation>Prejuízo líquido</translation>
    </message>
    <message>
        <source>Loss of the year after everything; empty after a profit.</source>
        <translation>Prejuízo do ano depois de tudo; vazio se houve lucro.</translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation>Total do patrimônio</translation>
    </message>
    <message>
        <source>All that belongs to the owners: assets less debts.</source>
        <translation>Tudo o que pertence aos sócios: ativos menos dívidas.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Why the year could not be read, in a sentence in English; empty when it was.</source>
        <translation>Por que o ano não pôde ser lido, em uma frase em inglês; vazio se foi lido.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Total current assets</source>
        <translation>Total ativo circulante</translation>
    </message>
    <message>
        <source>All current assets together.</source>
        <translation>Todo o ativo circulante somado.</translation>
    </message>
    <message>
        <source>Total fixed assets</source>
        <translation>Total ativo fixo</translation>
    </message>
    <message>
        <source>All non-current assets together, depreciation taken off.</source>
        <translation>Todo o ativo não circulante, descontada a depreciação.</translation>
    </message>
    <message>
        <source>Total current liabilities</source>
        <translation>Total passivo circulante</translation>
    </message>
    <message>
        <source>All debts due within a year together.</source>
        <translation>Todas as dívidas a vencer em até um ano.</translation>
    </message>
    <message>
        <source>Total long-term liabilities</source>
        <translation>Total passivo longo prazo</translation>
    </message>
    <message>
        <source>All debts due after more than a year together.</source>
        <translation>Todas as dívidas a vencer após mais de um ano.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Statement ID</source>
        <translation>ID da demonstração</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Demonstração de resultados</translation>
    </message>
    <message>
        <source>What came in and went out during the year.</source>
        <translation>O que entrou e saiu durante o ano.</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balanço patrimonial</translation>
    </message>
    <message>
        <source>What the business had and owed at the end of the year.</source>
        <translation>O que a empresa tinha e devia no fim do ano.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Demonstrações financeiras</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>%1 by day</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 por mês</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 por ano</translation>
    </message>
</context>
<context>
    <name>Incomes</name>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salário</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Aluguel</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Aposentadoria</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabalho autônomo</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Outras rendas</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Text of the latest payment on the statement.</source>
        <translation>Texto do último pagamento no extrato.</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Tipo de renda</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>Média mensal</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pagamento</translation>
    </message>
    <message>
        <source>Amount of the latest payment.</source>
        <translation>Valor do último pagamento.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Account the income arrives in.</source>
        <translation>Conta em que a renda chega.</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Pagamento médio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Full periods</source>
        <translation>Períodos completos</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>Pago em</translation>
    </message>
    <message>
        <source>Day of the latest payment.</source>
        <translation>Dia do último pagamento.</translation>
    </message>
    <message>
        <source>Periods looked at</source>
        <translation>Períodos analisados</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Mediana mensal</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Periods with income</source>
        <translation>Períodos com renda</translation>
    </message>
    <message>
        <source>Regularity</source>
        <translation>Regularidade</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Renda total</translation>
    </message>
    <message>
        <source>Best charging day</source>
        <translation>Melhor dia útil</translation>
    </message>
    <message>
        <source>Working day of the month on which a charge is most likely to succeed.</source>
        <translation>Dia útil do mês em que uma cobrança tem mais chance de passar.</translation>
    </message>
    <message>
        <source>First transaction</source>
        <translation>Primeira transação</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Última transação</translation>
    </message>
    <message>
        <source>Day of the newest transaction that was looked at.</source>
        <translation>Dia da transação mais recente analisada.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Good charging days</source>
        <translation>Bons dias úteis</translation>
    </message>
    <message>
        <source>Income streams</source>
        <translation>Fluxos de renda</translation>
    </message>
    <message>
        <source>Monthly, sure</source>
        <translation>Mensal, certa</translation>
    </message>
    <message>
        <source>Average per month of incomes of high certainty.</source>
        <translation>Média mensal das rendas de certeza alta.</translation>
    </message>
    <message>
        <source>Monthly, irregular</source>
        <translation>Mensal, irregular</translation>
    </message>
    <message>
        <source>Monthly, unsure</source>
        <translation>Mensal, incerta</translation>
    </message>
    <message>
        <source>Average per month of incomes of low certainty.</source>
        <translation>Média mensal das rendas de certeza baixa.</translation>
    </message>
    <message>
        <source>Monthly, likely</source>
        <translation>Mensal, provável</translation>
    </message>
    <message>
        <source>Average per month of incomes of medium certainty.</source>
        <translation>Média mensal das rendas de certeza média.</translation>
    </message>
    <message>
        <source>Monthly, regular</source>
        <translation>Mensal, regular</translation>
    </message>
    <message>
        <source>Total, sure</source>
        <translation>Total, certa</translation>
    </message>
    <message>
        <source>Sum of incomes of high certainty.</source>
        <translation>Soma das rendas de certeza alta.</translation>
    </message>
    <message>
        <source>Total, irregular</source>
        <translation>Total, irregular</translation>
    </message>
    <message>
        <source>Total, unsure</source>
        <translation>Total, incerta</translation>
    </message>
    <message>
        <source>Sum of incomes of low certainty.</source>
        <translation>Soma das rendas de certeza baixa.</translation>
    </message>
    <message>
        <source>Total, likely</source>
        <translation>Total, provável</translation>
    </message>
    <message>
        <source>Sum of incomes of medium certainty.</source>
        <translation>Soma das rendas de certeza média.</translation>
    </message>
    <message>
        <source>Total, regular</source>
        <translation>Total, regular</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Income ID</source>
        <translation>ID da renda</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Rendas</translation>
    </message>
    <message>
        <source>What the money most likely is, as Belvo sorts it.</source>
        <translation>O que o dinheiro provavelmente é, na classificação da Belvo.</translation>
    </message>
    <message>
        <source>How often it comes; fortnightly is every two weeks.</source>
        <translation>De quanto em quanto tempo entra; quinzenal é a cada duas semanas.</translation>
    </message>
    <message>
        <source>Average over the months in which something came; empty months do not count.</source>
        <translation>Média dos meses em que algo entrou; meses vazios não contam.</translation>
    </message>
    <message>
        <source>How sure Belvo is that this income will keep coming.</source>
        <translation>Quanta certeza a Belvo tem de que esta renda vai continuar.</translation>
    </message>
    <message>
        <source>Average of one payment, not of a month.</source>
        <translation>Média de um pagamento, não de um mês.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days that had data to calculate from.</source>
        <translation>Meses corridos de 30 dias com dados para o cálculo.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days that were looked back over.</source>
        <translation>Meses corridos de 30 dias que foram analisados.</translation>
    </message>
    <message>
        <source>Middle value of the sums per calendar month.</source>
        <translation>Mediana das somas por mês do calendário.</translation>
    </message>
    <message>
        <source>How many payments there were in the time looked back over.</source>
        <translation>Quantos pagamentos houve no período analisado.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days in which something came in.</source>
        <translation>Meses corridos de 30 dias em que algo entrou.</translation>
    </message>
    <message>
        <source>From 0 to 1, where 1 is always on time; empty for a single payment.</source>
        <translation>De 0 a 1, em que 1 é sempre na data; vazio para um pagamento único.</translation>
    </message>
    <message>
        <source>From 0 to 1, where 1 is always the same amount; empty for a single payment.</source>
        <translation>De 0 a 1, em que 1 é sempre o mesmo valor; vazio para um pagamento único.</translation>
    </message>
    <message>
        <source>Above zero when amounts rise, below when they fall; empty for a single payment.</source>
        <translation>Acima de zero se os valores sobem, abaixo se caem; vazio para um pagamento único.</translation>
    </message>
    <message>
        <source>Average income per month over all accounts, in the currency of the streams.</source>
        <translation>Renda média por mês em todas as contas, na moeda dos fluxos.</translation>
    </message>
    <message>
        <source>How many sources of income were told apart.</source>
        <translation>Quantas fontes de renda foram distinguidas.</translation>
    </message>
    <message>
        <source>Sum of all incomes found, in the currency of the streams.</source>
        <translation>Soma de todas as rendas encontradas, na moeda dos fluxos.</translation>
    </message>
    <message>
        <source>Day of the oldest transaction that was looked at; empty when there was none.</source>
        <translation>Dia da transação mais antiga analisada; vazio se não houve nenhuma.</translation>
    </message>
    <message>
        <source>What the incomes were worked out from; so far always bank accounts.</source>
        <translation>De onde as rendas foram apuradas; até agora, sempre contas bancárias.</translation>
    </message>
    <message>
        <source>Further working days of the month on which charges tend to succeed.</source>
        <translation>Outros dias úteis do mês em que as cobranças costumam dar certo.</translation>
    </message>
    <message>
        <source>Payments that belong together, one row per source of income.</source>
        <translation>Pagamentos que pertencem à mesma fonte, uma linha por fonte de renda.</translation>
    </message>
    <message>
        <source>Average per month of incomes that came once or now and then.</source>
        <translation>Média por mês de rendas que vieram uma vez ou de vez em quando.</translation>
    </message>
    <message>
        <source>Average per month of incomes that come weekly, every two weeks or monthly.</source>
        <translation>Média por mês de rendas semanais, quinzenais ou mensais.</translation>
    </message>
    <message>
        <source>Sum of incomes that came once or now and then.</source>
        <translation>Soma de rendas que vieram uma vez ou de vez em quando.</translation>
    </message>
    <message>
        <source>Sum of incomes that come weekly, every two weeks or monthly.</source>
        <translation>Soma de rendas semanais, quinzenais ou mensais.</translation>
    </message>
</context>
<context>
    <name>Institutions</name>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Open Finance</source>
        <translation>Open Finance</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Operacional</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Faturas de cartão</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Empregos</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Registros de emprego</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Demonstrações financeiras</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Rendas</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investimentos</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Transações de investimento</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Notas fiscais</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Despesas recorrentes</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Conformidade fiscal</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Retenções fiscais</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declarações de imposto</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Situação fiscal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Validation message</source>
        <translation>Mensagem de validação</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Texto de exemplo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Field type</source>
        <translation>Tipo de campo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nome da instituição</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country codes</source>
        <translation>Códigos de país</translation>
    </message>
    <message>
        <source>Integration type</source>
        <translation>Tipo de integração</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Institution ID</source>
        <translation>ID da instituição</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>Cor principal</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Icon logo</source>
        <translation>Logotipo em ícone</translation>
    </message>
    <message>
        <source>Text logo</source>
        <translation>Logotipo em texto</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos do formulário</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Open banking description</source>
        <translation>Descrição no Open Banking</translation>
    </message>
    <message>
        <source>Open banking participants</source>
        <translation>Participantes do Open Banking</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>ID do servidor de autorização</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituições</translation>
    </message>
    <message>
        <source>Value that is sent when this choice is picked.</source>
        <translation>Valor enviado quando esta opção é escolhida.</translation>
    </message>
    <message>
        <source>Name of the choice as the customer reads it, e.g. Passport.</source>
        <translation>Nome da opção como o cliente a lê, p. ex. Passaporte.</translation>
    </message>
    <message>
        <source>Pattern the answer has to match, as a regular expression.</source>
        <translation>Padrão que a resposta deve seguir, em expressão regular.</translation>
    </message>
    <message>
        <source>Shown when the answer does not match.</source>
        <translation>Mostrada quando a resposta não segue o padrão.</translation>
    </message>
    <message>
        <source>Example shown while the input is empty.</source>
        <translation>Exemplo mostrado enquanto o campo está vazio.</translation>
    </message>
    <message>
        <source>Key under which the answer is sent, e.g. username or password.</source>
        <translation>Chave com que a resposta é enviada, p. ex. username ou password.</translation>
    </message>
    <message>
        <source>Kind of input the form shows, e.g. text, password or select.</source>
        <translation>Espécie de campo que o formulário mostra, p. ex. text, password ou select.</translation>
    </message>
    <message>
        <source>Name of the input as the customer reads it, e.g. Client number.</source>
        <translation>Nome do campo como o cliente o lê, p. ex. Número de cliente.</translation>
    </message>
    <message>
        <source>Choices to pick from, mostly types of document; empty for plain inputs.</source>
        <translation>Opções para escolher, em geral tipos de documento; vazio em campos simples.</translation>
    </message>
    <message>
        <source>Technical name; token_required means that the institution may ask for a token.</source>
        <translation>Nome técnico; token_required significa que a instituição pode pedir um código.</translation>
    </message>
    <message>
        <source>What the feature means, in Belvo&apos;s words.</source>
        <translation>O que a característica significa, nas palavras da Belvo.</translation>
    </message>
    <message>
        <source>Name of the institution as customers know it.</source>
        <translation>Nome da instituição como os clientes a conhecem.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name: brand, country and segment, e.g. ofnubank_br_retail.</source>
        <translation>Nome técnico na Belvo: marca, país e segmento, p. ex. ofnubank_br_retail.</translation>
    </message>
    <message>
        <source>Whether it is a bank, a tax authority or an employment registry.</source>
        <translation>Se é um banco, o fisco ou um cadastro de emprego.</translation>
    </message>
    <message>
        <source>Countries the institution can be connected in, as two letters each, e.g. BR.</source>
        <translation>Países em que se pode conectar a instituição, com duas letras cada, p. ex. BR.</translation>
    </message>
    <message>
        <source>Credentials: Belvo logs in as the customer; Open Finance: the bank&apos;s own interface is used.</source>
        <translation>Credenciais: a Belvo entra como o cliente; Open Finance: usa-se a interface do próprio banco.</translation>
    </message>
    <message>
        <source>Down means that Belvo&apos;s integration is under maintenance and calls can fail.</source>
        <translation>Fora do ar significa que a integração da Belvo está em manutenção e as chamadas podem falhar.</translation>
    </message>
    <message>
        <source>What Belvo can fetch from this institution.</source>
        <translation>O que a Belvo consegue buscar nesta instituição.</translation>
    </message>
    <message>
        <source>Web address of the institution; can be empty.</source>
        <translation>Endereço do site da instituição; pode vir vazio.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Main color of the institution&apos;s website, as a code such as #016FD0.</source>
        <translation>Cor predominante no site da instituição, em código como #016FD0.</translation>
    </message>
    <message>
        <source>Web address of the main logo image.</source>
        <translation>Endereço da imagem do logotipo principal.</translation>
    </message>
    <message>
        <source>Web address of the logo image in icon size.</source>
        <translation>Endereço da imagem do logotipo em tamanho de ícone.</translation>
    </message>
    <message>
        <source>Web address of the logo image with the name as text.</source>
        <translation>Endereço da imagem do logotipo com o nome em texto.</translation>
    </message>
    <message>
        <source>What the customer is asked for to log in; empty for Open Finance institutions.</source>
        <translation>O que se pede ao cliente para entrar; vazio em instituições de Open Finance.</translation>
    </message>
    <message>
        <source>What is special about connecting to the institution; empty if nothing is.</source>
        <translation>O que há de especial na conexão com a instituição; vazio se não há nada.</translation>
    </message>
    <message>
        <source>Short text from the list of regulated Open Finance institutions; empty for all others.</source>
        <translation>Texto curto da lista de instituições reguladas do Open Finance; vazio nas demais.</translation>
    </message>
    <message>
        <source>The institution&apos;s brands that can be reached through Open Finance; empty for all others.</source>
        <translation>Marcas da instituição acessíveis pelo Open Finance; vazio nas demais.</translation>
    </message>
    <message>
        <source>Identifies the server that grants access in Open Finance; empty for all others.</source>
        <translation>Identifica o servidor que concede o acesso no Open Finance; vazio nas demais.</translation>
    </message>
    <message>
        <source>Former identifier that Belvo is going to remove; use the institution ID instead.</source>
        <translation>Identificador antigo que a Belvo vai remover; use o ID da instituição.</translation>
    </message>
</context>
<context>
    <name>InvestmentTransactions</name>
    <message>
        <source>Inflow</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Balance date</source>
        <translation>Data do saldo</translation>
    </message>
    <message>
        <source>When this position was reckoned.</source>
        <translation>Quando esta posição foi apurada.</translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation>Valor bruto</translation>
    </message>
    <message>
        <source>Worth of the position before taxes and fees.</source>
        <translation>Valor da posição antes de impostos e tarifas.</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Valor líquido</translation>
    </message>
    <message>
        <source>What would be paid out after taxes and fees; empty when the bank does not reckon it.</source>
        <translation>O que seria pago após impostos e tarifas; vazio quando o banco não calcula.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Units, shares or quotas held; can have decimals.</source>
        <translation>Títulos, ações ou cotas em carteira; pode ter decimais.</translation>
    </message>
    <message>
        <source>Blocked amount</source>
        <translation>Valor bloqueado</translation>
    </message>
    <message>
        <source>Part of the position that cannot be sold or redeemed now.</source>
        <translation>Parte da posição que não pode ser vendida nem resgatada agora.</translation>
    </message>
    <message>
        <source>Gross unit price</source>
        <translation>Preço unitário bruto</translation>
    </message>
    <message>
        <source>Worth of one unit on the balance date, before taxes.</source>
        <translation>Valor de uma unidade na data do saldo, antes de impostos.</translation>
    </message>
    <message>
        <source>Purchase unit price</source>
        <translation>Preço unitário de compra</translation>
    </message>
    <message>
        <source>What one unit cost when it was bought.</source>
        <translation>Quanto custou uma unidade na compra.</translation>
    </message>
    <message>
        <source>Withheld amount</source>
        <translation>Valor retido</translation>
    </message>
    <message>
        <source>Tax the bank would keep back from the gross value.</source>
        <translation>Imposto que o banco reteria do valor bruto.</translation>
    </message>
    <message>
        <source>Transaction fee</source>
        <translation>Custos da transação</translation>
    </message>
    <message>
        <source>Fees and taxes charged for the purchase or redemption.</source>
        <translation>Tarifas e impostos cobrados na compra ou no resgate.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Taxa prefixada</translation>
    </message>
    <message>
        <source>Part of the yield that was fixed, as a fraction where 1 is 100%.</source>
        <translation>Parte prefixada do rendimento, em fração na qual 1 é 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Taxa pós-fixada</translation>
    </message>
    <message>
        <source>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</source>
        <translation>Parte do indexador que é paga, em fração: 1,1 é 110% do indexador.</translation>
    </message>
    <message>
        <source>Penalty fee</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Fine the contract sets for payments that come late.</source>
        <translation>Multa que o contrato prevê para pagamentos em atraso.</translation>
    </message>
    <message>
        <source>Late payment fee</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Interest due for payments that come late.</source>
        <translation>Juros devidos por pagamentos em atraso.</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Preço de fechamento</translation>
    </message>
    <message>
        <source>Price of one share at the end of trading on the balance date.</source>
        <translation>Preço de uma ação no fechamento do pregão na data do saldo.</translation>
    </message>
    <message>
        <source>Unit price factor</source>
        <translation>Fator de cotação</translation>
    </message>
    <message>
        <source>How many units the price stands for; 1 unless shares are quoted in lots.</source>
        <translation>A quantas unidades o preço se refere; 1, salvo ações cotadas por lote.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</source>
        <translation>Índice que o rendimento acompanha, como CDI ou IPCA; PRE_FIXADO se não acompanha nenhum.</translation>
    </message>
    <message>
        <source>Rate tied to the index, as a fraction where 1 is 100%.</source>
        <translation>Taxa ligada ao indexador, em fração na qual 1 é 100%.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de taxa</translation>
    </message>
    <message>
        <source>LINEAR is simple interest, EXPONENCIAL is compound interest.</source>
        <translation>LINEAR são juros simples; EXPONENCIAL, juros compostos.</translation>
    </message>
    <message>
        <source>Rate periodicity</source>
        <translation>Periodicidade da taxa</translation>
    </message>
    <message>
        <source>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</source>
        <translation>Período a que a taxa se refere: DIARIO, MENSAL, SEMESTRAL ou ANUAL.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</source>
        <translation>DIAS_UTEIS conta dias úteis; DIAS_CORRIDOS, todos os dias.</translation>
    </message>
    <message>
        <source>Indexer info</source>
        <translation>Informação do indexador</translation>
    </message>
    <message>
        <source>Name of the index when the indexer is OUTROS.</source>
        <translation>Nome do índice quando o indexador é OUTROS.</translation>
    </message>
    <message>
        <source>Fund category</source>
        <translation>Categoria do fundo</translation>
    </message>
    <message>
        <source>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</source>
        <translation>Classe mais ampla do fundo segundo a ANBIMA, como RENDA_FIXA ou ACOES.</translation>
    </message>
    <message>
        <source>Fund class</source>
        <translation>Classe do fundo</translation>
    </message>
    <message>
        <source>Class within the category, as ANBIMA names it.</source>
        <translation>Classe dentro da categoria, no nome da ANBIMA.</translation>
    </message>
    <message>
        <source>Fund subclass</source>
        <translation>Subclasse do fundo</translation>
    </message>
    <message>
        <source>Finest class of the fund, as ANBIMA names it.</source>
        <translation>Classe mais específica do fundo, no nome da ANBIMA.</translation>
    </message>
    <message>
        <source>Pays coupons</source>
        <translation>Paga cupons</translation>
    </message>
    <message>
        <source>Whether interest is paid out along the way instead of at the end.</source>
        <translation>Se os juros são pagos ao longo do tempo e não só no fim.</translation>
    </message>
    <message>
        <source>Coupon periodicity</source>
        <translation>Periodicidade do cupom</translation>
    </message>
    <message>
        <source>How often interest is paid out, such as SEMESTRAL for twice a year.</source>
        <translation>De quanto em quanto tempo os juros são pagos, por exemplo SEMESTRAL.</translation>
    </message>
    <message>
        <source>Periodicity info</source>
        <translation>Informação da periodicidade</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the periodicity is OUTROS.</source>
        <translation>Descrição da própria instituição quando a periodicidade é OUTROS.</translation>
    </message>
    <message>
        <source>Debtor name</source>
        <translation>Nome do devedor</translation>
    </message>
    <message>
        <source>Company whose debt stands behind the paper.</source>
        <translation>Empresa cuja dívida lastreia o título.</translation>
    </message>
    <message>
        <source>Debtor CNPJ</source>
        <translation>CNPJ do devedor</translation>
    </message>
    <message>
        <source>Tax number of that company, 14 digits.</source>
        <translation>CNPJ dessa empresa, com 14 dígitos.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Day the paper is paid back; shares and funds have none.</source>
        <translation>Dia em que o título é resgatado; ações e fundos não têm.</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Data de compra</translation>
    </message>
    <message>
        <source>Day it was bought; shares and funds have none.</source>
        <translation>Dia da compra; ações e fundos não têm.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>Day the paper was issued; bank and company bonds only.</source>
        <translation>Dia em que o título foi emitido; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Grace period end</source>
        <translation>Fim da carência</translation>
    </message>
    <message>
        <source>First day it can be redeemed; bank and company bonds only.</source>
        <translation>Primeiro dia em que pode ser resgatado; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Issue unit price</source>
        <translation>Preço unitário de emissão</translation>
    </message>
    <message>
        <source>Price of one unit at issue; bank and company bonds only.</source>
        <translation>Preço de uma unidade na emissão; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation>Isento de imposto</translation>
    </message>
    <message>
        <source>Whether the yield is free of income tax; meant for company bonds.</source>
        <translation>Se o rendimento é isento de imposto de renda; vale para renda fixa de crédito.</translation>
    </message>
    <message>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>International number of the security, twelve characters (ISO 6166).</source>
        <translation>Número internacional do título, com doze caracteres (ISO 6166).</translation>
    </message>
    <message>
        <source>Issuer CNPJ</source>
        <translation>CNPJ do emissor</translation>
    </message>
    <message>
        <source>Tax number of the issuer, or of the fund itself; treasury bonds have none.</source>
        <translation>CNPJ do emissor ou do próprio fundo; títulos públicos não têm.</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Código de registro</translation>
    </message>
    <message>
        <source>Code of the paper at the clearing house; bank and company bonds only.</source>
        <translation>Código do título na câmara de registro; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>The position on the balance date.</source>
        <translation>A posição na data do saldo.</translation>
    </message>
    <message>
        <source>Remuneration</source>
        <translation>Remuneração</translation>
    </message>
    <message>
        <source>How the yield is reckoned; empty values for shares and funds.</source>
        <translation>Como o rendimento é calculado; valores vazios para ações e fundos.</translation>
    </message>
    <message>
        <source>Fund classification</source>
        <translation>Classificação do fundo</translation>
    </message>
    <message>
        <source>Where the fund belongs; only funds have it.</source>
        <translation>Onde o fundo se enquadra; só fundos têm.</translation>
    </message>
    <message>
        <source>Coupon payments</source>
        <translation>Pagamento de cupons</translation>
    </message>
    <message>
        <source>Interest paid out along the way; company and treasury bonds only.</source>
        <translation>Juros pagos ao longo do tempo; só renda fixa de crédito e títulos públicos.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Devedor</translation>
    </message>
    <message>
        <source>Who owes the money in the end; company bonds only.</source>
        <translation>Quem deve o dinheiro afinal; só renda fixa de crédito.</translation>
    </message>
    <message>
        <source>Note number</source>
        <translation>Número da nota</translation>
    </message>
    <message>
        <source>Number the broker gave the note.</source>
        <translation>Número que a corretora deu à nota.</translation>
    </message>
    <message>
        <source>All purchases and sales of the day, before costs.</source>
        <translation>Todas as compras e vendas do dia, antes dos custos.</translation>
    </message>
    <message>
        <source>What is left of the day after all costs and taxes.</source>
        <translation>O que resta do dia depois de todos os custos e impostos.</translation>
    </message>
    <message>
        <source>Brokerage fee</source>
        <translation>Corretagem</translation>
    </message>
    <message>
        <source>What the broker charged for the day.</source>
        <translation>O que a corretora cobrou pelo dia.</translation>
    </message>
    <message>
        <source>Settlement fee</source>
        <translation>Taxa de liquidação</translation>
    </message>
    <message>
        <source>What the clearing house charged for settling the trades.</source>
        <translation>O que a câmara cobrou para liquidar as operações.</translation>
    </message>
    <message>
        <source>Registration fee</source>
        <translation>Taxa de registro</translation>
    </message>
    <message>
        <source>What the clearing house charged for registering the trades.</source>
        <translation>O que a câmara cobrou para registrar as operações.</translation>
    </message>
    <message>
        <source>Trade notice fee</source>
        <translation>Taxa ANA</translation>
    </message>
    <message>
        <source>What the stock exchange charged for trade notices (ANA).</source>
        <translation>O que a bolsa cobrou pelos avisos de negociação de ativos (ANA).</translation>
    </message>
    <message>
        <source>Stock exchange fee</source>
        <translation>Emolumentos</translation>
    </message>
    <message>
        <source>What the stock exchange charged for the trades (emoluments).</source>
        <translation>O que a bolsa cobrou pelas operações.</translation>
    </message>
    <message>
        <source>Custody fee</source>
        <translation>Taxa de custódia</translation>
    </message>
    <message>
        <source>What was charged for keeping the shares.</source>
        <translation>O que foi cobrado para guardar as ações.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Taxes of the day without the income tax withheld.</source>
        <translation>Impostos do dia, sem o imposto de renda retido.</translation>
    </message>
    <message>
        <source>Income tax withheld</source>
        <translation>IR retido</translation>
    </message>
    <message>
        <source>Income tax kept back at source that day (IRRF).</source>
        <translation>Imposto de renda retido na fonte naquele dia (IRRF).</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Data do valor</translation>
    </message>
    <message>
        <source>Day the transaction was settled; shares come one trading day late.</source>
        <translation>Dia em que a transação foi liquidada; ações chegam um pregão depois.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Short code such as CDB or LCI, ticker, or name of the fund or bond.</source>
        <translation>Sigla como CDB ou LCI, código de negociação ou nome do fundo ou título.</translation>
    </message>
    <message>
        <source>Investment type</source>
        <translation>Tipo de investimento</translation>
    </message>
    <message>
        <source>Bank or company bonds, shares, treasury bonds or funds, as a code.</source>
        <translation>Renda fixa bancária ou de crédito, ações, títulos públicos ou fundos, em código.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Seen from the investment: inflow puts money in, outflow takes money out.</source>
        <translation>Do ponto de vista do investimento: entrada aplica dinheiro, saída retira.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Amount before taxes; not used for shares, see the trade value.</source>
        <translation>Valor antes de impostos; não se usa para ações, veja o valor da operação.</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Valor da operação</translation>
    </message>
    <message>
        <source>Shares: price times quantity; funds: what the customer asked for; not used otherwise.</source>
        <translation>Ações: preço vezes quantidade; fundos: o que o cliente pediu; não se usa nos demais.</translation>
    </message>
    <message>
        <source>Units, shares or quotas that changed hands; can have decimals.</source>
        <translation>Títulos, ações ou cotas negociados; pode ter decimais.</translation>
    </message>
    <message>
        <source>Amount after taxes; not used for shares, see the broker note.</source>
        <translation>Valor depois de impostos; não se usa para ações, veja a nota de corretagem.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preço unitário</translation>
    </message>
    <message>
        <source>Price of one unit in this transaction.</source>
        <translation>Preço de uma unidade nesta transação.</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Fator de cotação</translation>
    </message>
    <message>
        <source>How many shares the unit price stands for; shares only.</source>
        <translation>A quantas ações o preço unitário se refere; só ações.</translation>
    </message>
    <message>
        <source>Financial transactions tax</source>
        <translation>IOF</translation>
    </message>
    <message>
        <source>Tax on financial operations (IOF) kept back; not used for shares.</source>
        <translation>Imposto sobre operações financeiras (IOF) retido; não se usa para ações.</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Imposto de renda</translation>
    </message>
    <message>
        <source>Income tax kept back; for shares it stands in the broker note.</source>
        <translation>Imposto de renda retido; para ações, está na nota de corretagem.</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>Taxa de saída</translation>
    </message>
    <message>
        <source>What the fund charged for leaving it; funds only.</source>
        <translation>O que o fundo cobrou pelo resgate; só fundos.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Yield agreed for this transaction, as a fraction where 1 is 100%; bonds only.</source>
        <translation>Rendimento acordado nesta transação, em fração na qual 1 é 100%; só renda fixa e títulos públicos.</translation>
    </message>
    <message>
        <source>Indexer percentage</source>
        <translation>Percentual do indexador</translation>
    </message>
    <message>
        <source>Highest part of the index that is paid, as a fraction: 1.1 is 110%; bonds only.</source>
        <translation>Maior parte do indexador que é paga, em fração: 1,1 é 110%; só renda fixa.</translation>
    </message>
    <message>
        <source>Operation info</source>
        <translation>Informação da operação</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the operation is OUTROS.</source>
        <translation>Descrição da própria instituição quando a operação é OUTROS.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investimento</translation>
    </message>
    <message>
        <source>The investment this transaction belongs to.</source>
        <translation>O investimento a que esta transação pertence.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID da transação</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificação interna</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the transaction.</source>
        <translation>Identificador da transação na própria instituição.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Broker note</source>
        <translation>Nota de corretagem</translation>
    </message>
    <message>
        <source>Note of the broker for all trades of that day; shares only.</source>
        <translation>Nota da corretora com todas as operações daquele dia; só ações.</translation>
    </message>
    <message>
        <source>Investment details</source>
        <translation>Dados do investimento</translation>
    </message>
    <message>
        <source>The rest of the investment, as it was when the transaction was read.</source>
        <translation>Os demais dados do investimento, como estavam quando a transação foi lida.</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Transações de investimento</translation>
    </message>
    <message>
        <source>What was done, as a code of the institution, such as APLICACAO, RESGATE or COMPRA.</source>
        <translation>O que foi feito, em código da instituição, como APLICACAO, RESGATE ou COMPRA.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Withheld amount</source>
        <translation>Valor retido</translation>
    </message>
    <message>
        <source>Tax the bank would keep back from the gross value.</source>
        <translation>Imposto que o banco reteria do valor bruto.</translation>
    </message>
    <message>
        <source>Transaction fee</source>
        <translation>Custos da transação</translation>
    </message>
    <message>
        <source>Fees and taxes charged for the purchase or redemption.</source>
        <translation>Tarifas e impostos cobrados na compra ou no resgate.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Taxa prefixada</translation>
    </message>
    <message>
        <source>Part of the yield that was fixed, as a fraction where 1 is 100%.</source>
        <translation>Parte prefixada do rendimento, em fração na qual 1 é 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Taxa pós-fixada</translation>
    </message>
    <message>
        <source>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</source>
        <translation>Parte do indexador que é paga, em fração: 1,1 é 110% do indexador.</translation>
    </message>
    <message>
        <source>Penalty fee</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Fine the contract sets for payments that come late.</source>
        <translation>Multa que o contrato prevê para pagamentos em atraso.</translation>
    </message>
    <message>
        <source>Late payment fee</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Interest due for payments that come late.</source>
        <translation>Juros devidos por pagamentos em atraso.</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Preço de fechamento</translation>
    </message>
    <message>
        <source>Price of one share at the end of trading on the balance date.</source>
        <translation>Preço de uma ação no fechamento do pregão na data do saldo.</translation>
    </message>
    <message>
        <source>Unit price factor</source>
        <translation>Fator de cotação</translation>
    </message>
    <message>
        <source>How many units the price stands for; 1 unless shares are quoted in lots.</source>
        <translation>A quantas unidades o preço se refere; 1, salvo ações cotadas por lote.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de taxa</translation>
    </message>
    <message>
        <source>LINEAR is simple interest, EXPONENCIAL is compound interest.</source>
        <translation>LINEAR são juros simples; EXPONENCIAL, juros compostos.</translation>
    </message>
    <message>
        <source>Rate periodicity</source>
        <translation>Periodicidade da taxa</translation>
    </message>
    <message>
        <source>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</source>
        <translation>Período a que a taxa se refere: DIARIO, MENSAL, SEMESTRAL ou ANUAL.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</source>
        <translation>DIAS_UTEIS conta dias úteis; DIAS_CORRIDOS, todos os dias.</translation>
    </message>
    <message>
        <source>Indexer info</source>
        <translation>Informação do indexador</translation>
    </message>
    <message>
        <source>Name of the index when the indexer is OUTROS.</source>
        <translation>Nome do índice quando o indexador é OUTROS.</translation>
    </message>
    <message>
        <source>Fund class</source>
        <translation>Classe do fundo</translation>
    </message>
    <message>
        <source>Class within the category, as ANBIMA names it.</source>
        <translation>Classe dentro da categoria, no nome da ANBIMA.</translation>
    </message>
    <message>
        <source>Fund subclass</source>
        <translation>Subclasse do fundo</translation>
    </message>
    <message>
        <source>Finest class of the fund, as ANBIMA names it.</source>
        <translation>Classe mais específica do fundo, no nome da ANBIMA.</translation>
    </message>
    <message>
        <source>Pays coupons</source>
        <translation>Paga cupons</translation>
    </message>
    <message>
        <source>Whether interest is paid out along the way instead of at the end.</source>
        <translation>Se os juros são pagos ao longo do tempo e não só no fim.</translation>
    </message>
    <message>
        <source>Coupon periodicity</source>
        <translation>Periodicidade do cupom</translation>
    </message>
    <message>
        <source>How often interest is paid out, such as SEMESTRAL for twice a year.</source>
        <translation>De quanto em quanto tempo os juros são pagos, por exemplo SEMESTRAL.</translation>
    </message>
    <message>
        <source>Periodicity info</source>
        <translation>Informação da periodicidade</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the periodicity is OUTROS.</source>
        <translation>Descrição da própria instituição quando a periodicidade é OUTROS.</translation>
    </message>
    <message>
        <source>Debtor name</source>
        <translation>Nome do devedor</translation>
    </message>
    <message>
        <source>Company whose debt stands behind the paper.</source>
        <translation>Empresa cuja dívida lastreia o título.</translation>
    </message>
    <message>
        <source>Debtor CNPJ</source>
        <translation>CNPJ do devedor</translation>
    </message>
    <message>
        <source>Tax number of that company, 14 digits.</source>
        <translation>CNPJ dessa empresa, com 14 dígitos.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Short code such as CDB or LCI, ticker, or name of the fund or bond.</source>
        <translation>Sigla como CDB ou LCI, código de negociação ou nome do fundo ou título.</translation>
    </message>
    <message>
        <source>Investment type</source>
        <translation>Tipo de investimento</translation>
    </message>
    <message>
        <source>Bank or company bonds, shares, treasury bonds or funds, as a code.</source>
        <translation>Renda fixa bancária ou de crédito, ações, títulos públicos ou fundos, em código.</translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation>Valor bruto</translation>
    </message>
    <message>
        <source>Worth of the position before taxes and fees.</source>
        <translation>Valor da posição antes de impostos e tarifas.</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Valor líquido</translation>
    </message>
    <message>
        <source>What would be paid out after taxes and fees; empty when the bank does not reckon it.</source>
        <translation>O que seria pago após impostos e tarifas; vazio quando o banco não calcula.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Units, shares or quotas held; can have decimals.</source>
        <translation>Títulos, ações ou cotas em carteira; pode ter decimais.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</source>
        <translation>Índice que o rendimento acompanha, como CDI ou IPCA; PRE_FIXADO se não acompanha nenhum.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Day the paper is paid back; shares and funds have none.</source>
        <translation>Dia em que o título é resgatado; ações e fundos não têm.</translation>
    </message>
    <message>
        <source>Balance date</source>
        <translation>Data do saldo</translation>
    </message>
    <message>
        <source>When this position was reckoned.</source>
        <translation>Quando esta posição foi apurada.</translation>
    </message>
    <message>
        <source>Rate tied to the index, as a fraction where 1 is 100%.</source>
        <translation>Taxa ligada ao indexador, em fração na qual 1 é 100%.</translation>
    </message>
    <message>
        <source>Blocked amount</source>
        <translation>Valor bloqueado</translation>
    </message>
    <message>
        <source>Part of the position that cannot be sold or redeemed now.</source>
        <translation>Parte da posição que não pode ser vendida nem resgatada agora.</translation>
    </message>
    <message>
        <source>Gross unit price</source>
        <translation>Preço unitário bruto</translation>
    </message>
    <message>
        <source>Worth of one unit on the balance date, before taxes.</source>
        <translation>Valor de uma unidade na data do saldo, antes de impostos.</translation>
    </message>
    <message>
        <source>Purchase unit price</source>
        <translation>Preço unitário de compra</translation>
    </message>
    <message>
        <source>What one unit cost when it was bought.</source>
        <translation>Quanto custou uma unidade na compra.</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Data de compra</translation>
    </message>
    <message>
        <source>Day it was bought; shares and funds have none.</source>
        <translation>Dia da compra; ações e fundos não têm.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>Day the paper was issued; bank and company bonds only.</source>
        <translation>Dia em que o título foi emitido; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Grace period end</source>
        <translation>Fim da carência</translation>
    </message>
    <message>
        <source>First day it can be redeemed; bank and company bonds only.</source>
        <translation>Primeiro dia em que pode ser resgatado; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Issue unit price</source>
        <translation>Preço unitário de emissão</translation>
    </message>
    <message>
        <source>Price of one unit at issue; bank and company bonds only.</source>
        <translation>Preço de uma unidade na emissão; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation>Isento de imposto</translation>
    </message>
    <message>
        <source>Whether the yield is free of income tax; meant for company bonds.</source>
        <translation>Se o rendimento é isento de imposto de renda; vale para renda fixa de crédito.</translation>
    </message>
    <message>
        <source>Fund category</source>
        <translation>Categoria do fundo</translation>
    </message>
    <message>
        <source>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</source>
        <translation>Classe mais ampla do fundo segundo a ANBIMA, como RENDA_FIXA ou ACOES.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>International number of the security, twelve characters (ISO 6166).</source>
        <translation>Número internacional do título, com doze caracteres (ISO 6166).</translation>
    </message>
    <message>
        <source>Issuer CNPJ</source>
        <translation>CNPJ do emissor</translation>
    </message>
    <message>
        <source>Tax number of the issuer, or of the fund itself; treasury bonds have none.</source>
        <translation>CNPJ do emissor ou do próprio fundo; títulos públicos não têm.</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Código de registro</translation>
    </message>
    <message>
        <source>Code of the paper at the clearing house; bank and company bonds only.</source>
        <translation>Código do título na câmara de registro; só renda fixa bancária e de crédito.</translation>
    </message>
    <message>
        <source>Investment ID</source>
        <translation>ID do investimento</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Balance details</source>
        <translation>Detalhes do saldo</translation>
    </message>
    <message>
        <source>The rest of the position on the balance date.</source>
        <translation>Os demais dados da posição na data do saldo.</translation>
    </message>
    <message>
        <source>Remuneration</source>
        <translation>Remuneração</translation>
    </message>
    <message>
        <source>How the yield is reckoned; empty values for shares and funds.</source>
        <translation>Como o rendimento é calculado; valores vazios para ações e fundos.</translation>
    </message>
    <message>
        <source>Fund classification</source>
        <translation>Classificação do fundo</translation>
    </message>
    <message>
        <source>Where the fund belongs; only funds have it.</source>
        <translation>Onde o fundo se enquadra; só fundos têm.</translation>
    </message>
    <message>
        <source>Coupon payments</source>
        <translation>Pagamento de cupons</translation>
    </message>
    <message>
        <source>Interest paid out along the way; company and treasury bonds only.</source>
        <translation>Juros pagos ao longo do tempo; só renda fixa de crédito e títulos públicos.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Devedor</translation>
    </message>
    <message>
        <source>Who owes the money in the end; company bonds only.</source>
        <translation>Quem deve o dinheiro afinal; só renda fixa de crédito.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investimentos</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Receita (ingreso)</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito (egreso)</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Folha de pagamento</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Recibo de pagamento (pago)</translation>
    </message>
    <message>
        <source>Goods transport</source>
        <translation>Transporte (traslado)</translation>
    </message>
    <message>
        <source>In one payment</source>
        <translation>À vista (PUE)</translation>
    </message>
    <message>
        <source>In parts or later</source>
        <translation>Em parcelas ou depois (PPD)</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diária</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Every ten days</source>
        <translation>A cada dez dias</translation>
    </message>
    <message>
        <source>Every fourteen days</source>
        <translation>A cada catorze dias</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestral</translation>
    </message>
    <message>
        <source>Per task</source>
        <translation>Por tarefa</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Por comissão</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não informada</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>The tax meant: ISR on income, IVA on value added, IEPS on certain goods.</source>
        <translation>O imposto em questão: ISR sobre a renda, IVA sobre o valor agregado, IEPS sobre certos bens.</translation>
    </message>
    <message>
        <source>Factor type</source>
        <translation>Tipo de fator</translation>
    </message>
    <message>
        <source>How the tax is reckoned: Tasa is a rate, Cuota a fixed sum, Exento none.</source>
        <translation>Como o imposto é calculado: Tasa é alíquota, Cuota valor fixo, Exento isento.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Alíquota</translation>
    </message>
    <message>
        <source>Rate of the tax in percent: 16 means 16%.</source>
        <translation>Alíquota em porcentagem: 16 significa 16%.</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Amount that the tax is reckoned on.</source>
        <translation>Valor sobre o qual o imposto é calculado.</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Valor do imposto</translation>
    </message>
    <message>
        <source>Tax kept back by the payer, who hands it over to the SAT.</source>
        <translation>Imposto retido por quem paga, que o repassa ao SAT.</translation>
    </message>
    <message>
        <source>Tax charged on top, which the issuer hands over to the SAT.</source>
        <translation>Imposto cobrado à parte, que o emissor repassa ao SAT.</translation>
    </message>
    <message>
        <source>Retained taxes</source>
        <translation>Impostos retidos</translation>
    </message>
    <message>
        <source>Taxes kept back by the payer, one line per tax.</source>
        <translation>Impostos retidos por quem paga, uma linha por imposto.</translation>
    </message>
    <message>
        <source>Transferred taxes</source>
        <translation>Impostos repassados</translation>
    </message>
    <message>
        <source>Taxes charged on top of the price, one line per tax.</source>
        <translation>Impostos cobrados além do preço, uma linha por imposto.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Valor retido</translation>
    </message>
    <message>
        <source>Tax kept back on this item.</source>
        <translation>Imposto retido sobre este item.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Transferred amount</source>
        <translation>Valor repassado</translation>
    </message>
    <message>
        <source>Tax charged on top of this item.</source>
        <translation>Imposto cobrado além do preço deste item.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What was sold, in the issuer&apos;s words.</source>
        <translation>O que foi vendido, nas palavras do emissor.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>How many units; can be a fraction, such as hours or kilograms.</source>
        <translation>Quantas unidades; pode ser fração, como horas ou quilos.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preço unitário</translation>
    </message>
    <message>
        <source>Price of one unit before taxes and discount.</source>
        <translation>Preço de uma unidade antes de impostos e desconto.</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>Valor sem impostos</translation>
    </message>
    <message>
        <source>Quantity times unit price, before taxes.</source>
        <translation>Quantidade vezes preço unitário, antes dos impostos.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Taken off the price of this item; empty when there is none.</source>
        <translation>Abatido do preço deste item; vazio quando não há.</translation>
    </message>
    <message>
        <source>Tax on this item alone.</source>
        <translation>Imposto só sobre este item.</translation>
    </message>
    <message>
        <source>Item total</source>
        <translation>Total do item</translation>
    </message>
    <message>
        <source>Amount before tax plus the tax of this item.</source>
        <translation>Valor sem impostos mais o imposto deste item.</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Código do produto</translation>
    </message>
    <message>
        <source>Code of the goods or service in the SAT&apos;s catalogue (ClaveProdServ).</source>
        <translation>Código do bem ou serviço no catálogo do SAT (ClaveProdServ).</translation>
    </message>
    <message>
        <source>Seller&apos;s item number</source>
        <translation>Número do vendedor</translation>
    </message>
    <message>
        <source>Number of the item in the seller&apos;s own stock list.</source>
        <translation>Número do item no cadastro do vendedor.</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Código da unidade</translation>
    </message>
    <message>
        <source>Code of the unit of measure in the SAT&apos;s catalogue: E48 is a service, H87 a piece.</source>
        <translation>Código da unidade no catálogo do SAT: E48 é serviço, H87 é peça.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Unit of measure in words.</source>
        <translation>Unidade de medida por extenso.</translation>
    </message>
    <message>
        <source>Tax subject code</source>
        <translation>Código de incidência</translation>
    </message>
    <message>
        <source>Whether taxes apply to the item: 01 no, 02 yes, 03 yes but not itemised.</source>
        <translation>Se incidem impostos no item: 01 não, 02 sim, 03 sim, sem detalhar.</translation>
    </message>
    <message>
        <source>Taxes the payer keeps back on this item.</source>
        <translation>Impostos que quem paga retém sobre este item.</translation>
    </message>
    <message>
        <source>Taxes added to the price of this item.</source>
        <translation>Impostos somados ao preço deste item.</translation>
    </message>
    <message>
        <source>Related invoice</source>
        <translation>Nota relacionada</translation>
    </message>
    <message>
        <source>Fiscal folio (UUID) of the other invoice.</source>
        <translation>Folio fiscal (UUID) da outra nota.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>SAT code of the tie: 01 credit note, 03 return, 04 replacement, 07 advance used.</source>
        <translation>Código do SAT: 01 nota de crédito, 03 devolução, 04 substituição, 07 adiantamento.</translation>
    </message>
    <message>
        <source>Paid invoice</source>
        <translation>Nota paga</translation>
    </message>
    <message>
        <source>Fiscal folio (UUID) of the invoice that this payment belongs to.</source>
        <translation>Folio fiscal (UUID) da nota a que este pagamento se refere.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Which instalment of that invoice this is, counted from 1.</source>
        <translation>Qual parcela dessa nota é esta, contada a partir de 1.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>What was still owed before this payment.</source>
        <translation>Quanto ainda se devia antes deste pagamento.</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Valor pago</translation>
    </message>
    <message>
        <source>What this payment takes off the invoice.</source>
        <translation>Quanto este pagamento abate da nota.</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo restante</translation>
    </message>
    <message>
        <source>What is still owed after this payment; zero closes the invoice.</source>
        <translation>Quanto ainda se deve depois deste pagamento; zero quita a nota.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de quitação</translation>
    </message>
    <message>
        <source>PPD is paid in parts or later, PUE in one payment.</source>
        <translation>PPD é em parcelas ou depois, PUE à vista.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Pago em</translation>
    </message>
    <message>
        <source>When the money was paid.</source>
        <translation>Quando o dinheiro foi pago.</translation>
    </message>
    <message>
        <source>Payment amount</source>
        <translation>Valor do pagamento</translation>
    </message>
    <message>
        <source>What was paid, in the currency of this payment.</source>
        <translation>Quanto foi pago, na moeda deste pagamento.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>SAT code of how it was paid: 01 cash, 03 transfer, 04 credit card, 99 to be defined.</source>
        <translation>Código do SAT de como se pagou: 01 dinheiro, 03 transferência, 04 crédito, 99 a definir.</translation>
    </message>
    <message>
        <source>Payer&apos;s bank</source>
        <translation>Banco do pagador</translation>
    </message>
    <message>
        <source>Bank the money came from.</source>
        <translation>Banco de onde veio o dinheiro.</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número da operação</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque, as entered by the issuer.</source>
        <translation>Número da transferência ou do cheque, informado pelo emissor.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taxa de câmbio</translation>
    </message>
    <message>
        <source>Pesos for one unit of the payment&apos;s currency on that day, as text.</source>
        <translation>Pesos por unidade da moeda do pagamento naquele dia, em texto.</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s RFC</source>
        <translation>RFC do beneficiário</translation>
    </message>
    <message>
        <source>Tax number of who received the money, or of their bank.</source>
        <translation>RFC de quem recebeu o dinheiro ou do seu banco.</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s account</source>
        <translation>Conta do beneficiário</translation>
    </message>
    <message>
        <source>Account the money went to.</source>
        <translation>Conta para onde foi o dinheiro.</translation>
    </message>
    <message>
        <source>Payer&apos;s RFC</source>
        <translation>RFC do pagador</translation>
    </message>
    <message>
        <source>Tax number of who paid, or of their bank.</source>
        <translation>RFC de quem pagou ou do seu banco.</translation>
    </message>
    <message>
        <source>Payer&apos;s account</source>
        <translation>Conta do pagador</translation>
    </message>
    <message>
        <source>Account the money came from.</source>
        <translation>Conta de onde saiu o dinheiro.</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Notas pagas</translation>
    </message>
    <message>
        <source>Invoices that this payment settles in whole or in part.</source>
        <translation>Notas que este pagamento quita no todo ou em parte.</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Provento</translation>
    </message>
    <message>
        <source>What was paid for, as a code of Belvo such as CHRISTMAS_BONUS.</source>
        <translation>A que se refere, em código da Belvo, como CHRISTMAS_BONUS.</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Valor tributável</translation>
    </message>
    <message>
        <source>Part of this earning that income tax is due on.</source>
        <translation>Parte deste provento sujeita ao imposto de renda.</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Valor isento</translation>
    </message>
    <message>
        <source>Part of this earning that is free of tax.</source>
        <translation>Parte deste provento isenta de imposto.</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>What was taken off, as a code of Belvo such as UNION_FEES.</source>
        <translation>O que foi descontado, em código da Belvo, como UNION_FEES.</translation>
    </message>
    <message>
        <source>Deducted amount</source>
        <translation>Valor descontado</translation>
    </message>
    <message>
        <source>Taken off the pay for this reason.</source>
        <translation>Descontado do pagamento por este motivo.</translation>
    </message>
    <message>
        <source>Other payment</source>
        <translation>Outro pagamento</translation>
    </message>
    <message>
        <source>What was paid besides earnings, as a code of Belvo such as EMPLOYMENT_SUBSIDY.</source>
        <translation>O que foi pago além dos proventos, em código da Belvo, como EMPLOYMENT_SUBSIDY.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Paid on top of the earnings for this reason.</source>
        <translation>Pago além dos proventos por este motivo.</translation>
    </message>
    <message>
        <source>Payroll amount</source>
        <translation>Valor da folha</translation>
    </message>
    <message>
        <source>All that this payroll payment pays out.</source>
        <translation>Tudo o que este pagamento de folha desembolsa.</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Data do pagamento</translation>
    </message>
    <message>
        <source>Day the employer paid.</source>
        <translation>Dia em que o empregador pagou.</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Início do período</translation>
    </message>
    <message>
        <source>First day that this pay covers.</source>
        <translation>Primeiro dia a que este pagamento se refere.</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Fim do período</translation>
    </message>
    <message>
        <source>Last day that this pay covers.</source>
        <translation>Último dia a que este pagamento se refere.</translation>
    </message>
    <message>
        <source>Days paid</source>
        <translation>Dias pagos</translation>
    </message>
    <message>
        <source>Number of days that this pay covers.</source>
        <translation>Número de dias a que este pagamento se refere.</translation>
    </message>
    <message>
        <source>Pay frequency</source>
        <translation>Periodicidade</translation>
    </message>
    <message>
        <source>How often the employer pays.</source>
        <translation>De quanto em quanto tempo o empregador paga.</translation>
    </message>
    <message>
        <source>Payroll type</source>
        <translation>Tipo de folha</translation>
    </message>
    <message>
        <source>SAT code: O is ordinary pay, E extraordinary pay such as bonuses.</source>
        <translation>Código do SAT: O é pagamento ordinário, E extraordinário, como bônus.</translation>
    </message>
    <message>
        <source>Payroll version</source>
        <translation>Versão da folha</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s payroll supplement, such as 1.2.</source>
        <translation>Versão do complemento de folha do SAT, como 1.2.</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Proventos</translation>
    </message>
    <message>
        <source>What the pay is made up of before deductions.</source>
        <translation>De que se compõe o pagamento antes dos descontos.</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Descontos</translation>
    </message>
    <message>
        <source>Taxes, contributions and fees taken off the pay.</source>
        <translation>Impostos, contribuições e taxas descontados do pagamento.</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>Outros pagamentos</translation>
    </message>
    <message>
        <source>Paid with the salary without being one, such as a subsidy.</source>
        <translation>Pago junto com o salário sem ser salário, como um subsídio.</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Data da nota</translation>
    </message>
    <message>
        <source>Day the invoice was issued.</source>
        <translation>Dia em que a nota foi emitida.</translation>
    </message>
    <message>
        <source>Invoice type</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>What the invoice is for, as the SAT sorts it.</source>
        <translation>Para que serve a nota, na classificação do SAT.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Issued or received by the person of the link; the money goes the other way.</source>
        <translation>Emitida ou recebida pela pessoa da conexão; o dinheiro vai no sentido oposto.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Name of who issued the invoice.</source>
        <translation>Nome de quem emitiu a nota.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Name of who the invoice was made out to.</source>
        <translation>Nome de para quem a nota foi emitida.</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>Subtotal plus tax minus discount.</source>
        <translation>Subtotal mais impostos menos desconto.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Vigente is valid, Cancelado is cancelled.</source>
        <translation>Vigente é válida, Cancelado é cancelada.</translation>
    </message>
    <message>
        <source>Fiscal folio</source>
        <translation>Folio fiscal</translation>
    </message>
    <message>
        <source>The SAT&apos;s own number of the invoice (UUID).</source>
        <translation>Número da nota no SAT (UUID).</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Sum of the items before taxes.</source>
        <translation>Soma dos itens antes dos impostos.</translation>
    </message>
    <message>
        <source>Sum of the items&apos; taxes.</source>
        <translation>Soma dos impostos dos itens.</translation>
    </message>
    <message>
        <source>All discounts of the invoice together.</source>
        <translation>Todos os descontos da nota somados.</translation>
    </message>
    <message>
        <source>All taxes charged on top of the price.</source>
        <translation>Todos os impostos cobrados além do preço.</translation>
    </message>
    <message>
        <source>All taxes that the payer keeps back for the SAT.</source>
        <translation>Todos os impostos que quem paga retém para o SAT.</translation>
    </message>
    <message>
        <source>Rate between the invoice&apos;s currency and the peso on that day.</source>
        <translation>Taxa entre a moeda da nota e o peso naquele dia.</translation>
    </message>
    <message>
        <source>Sender&apos;s RFC</source>
        <translation>RFC do emissor</translation>
    </message>
    <message>
        <source>Tax number of who issued the invoice.</source>
        <translation>RFC de quem emitiu a nota.</translation>
    </message>
    <message>
        <source>Sender&apos;s regime</source>
        <translation>Regime do emissor</translation>
    </message>
    <message>
        <source>SAT code of the sender&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</source>
        <translation>Código do SAT do regime do emissor: 601 empresa, 605 empregado, 612 autônomo.</translation>
    </message>
    <message>
        <source>Sender&apos;s fraud status</source>
        <translation>Fraude do emissor</translation>
    </message>
    <message>
        <source>Standing on the SAT&apos;s fraud list: INVESTIGATING, DISMISSED, CONFIRMED, OVERTURNED or none.</source>
        <translation>Situação na lista de fraude do SAT: INVESTIGATING, DISMISSED, CONFIRMED, OVERTURNED ou nenhuma.</translation>
    </message>
    <message>
        <source>Receiver&apos;s RFC</source>
        <translation>RFC do receptor</translation>
    </message>
    <message>
        <source>Tax number of who the invoice was made out to.</source>
        <translation>RFC de para quem a nota foi emitida.</translation>
    </message>
    <message>
        <source>Receiver&apos;s regime</source>
        <translation>Regime do receptor</translation>
    </message>
    <message>
        <source>SAT code of the receiver&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</source>
        <translation>Código do SAT do regime do receptor: 601 empresa, 605 empregado, 612 autônomo.</translation>
    </message>
    <message>
        <source>Receiver&apos;s postcode</source>
        <translation>CEP do receptor</translation>
    </message>
    <message>
        <source>Postcode of the receiver&apos;s tax address.</source>
        <translation>CEP do endereço fiscal do receptor.</translation>
    </message>
    <message>
        <source>Receiver&apos;s fraud status</source>
        <translation>Fraude do receptor</translation>
    </message>
    <message>
        <source>PUE is paid in full at once; PPD in parts or later, with payment receipts.</source>
        <translation>PUE é paga de uma vez; PPD em parcelas ou depois, com recibos de pagamento.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>SAT code of what the receiver uses it for: G03 expenses, CN01 payroll, S01 no effect.</source>
        <translation>Código do SAT para o uso: G03 despesas, CN01 folha, S01 sem efeitos fiscais.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Prefix the issuer groups its invoices by; optional.</source>
        <translation>Prefixo com que o emissor agrupa suas notas; opcional.</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>The issuer&apos;s own running number of the invoice.</source>
        <translation>Número sequencial da nota no controle do emissor.</translation>
    </message>
    <message>
        <source>Certification date</source>
        <translation>Data de certificação</translation>
    </message>
    <message>
        <source>Day a certified provider stamped the invoice for the SAT.</source>
        <translation>Dia em que um provedor certificado selou a nota para o SAT.</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Certificador</translation>
    </message>
    <message>
        <source>Tax number of the provider that stamped the invoice.</source>
        <translation>RFC do provedor que selou a nota.</translation>
    </message>
    <message>
        <source>Cancellation status</source>
        <translation>Situação do cancelamento</translation>
    </message>
    <message>
        <source>How far the cancellation got; empty unless there is one.</source>
        <translation>Andamento do cancelamento; vazio se não houver.</translation>
    </message>
    <message>
        <source>Cancellation date</source>
        <translation>Data do cancelamento</translation>
    </message>
    <message>
        <source>Day the invoice was cancelled; empty while it is valid.</source>
        <translation>Dia em que a nota foi cancelada; vazio enquanto válida.</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Local de emissão</translation>
    </message>
    <message>
        <source>Postcode of where the invoice was issued.</source>
        <translation>CEP do local onde a nota foi emitida.</translation>
    </message>
    <message>
        <source>Export type</source>
        <translation>Tipo de exportação</translation>
    </message>
    <message>
        <source>SAT code: 01 no export, 02 definitive, 03 temporary, 04 definitive under another code.</source>
        <translation>Código do SAT: 01 não exporta, 02 definitiva, 03 temporária, 04 definitiva com outra chave.</translation>
    </message>
    <message>
        <source>CFDI version</source>
        <translation>Versão do CFDI</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s invoice format: 3.3 until 2023, then 4.0.</source>
        <translation>Versão do formato de nota do SAT: 3.3 até 2023, depois 4.0.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Why details may be missing: sat_xml_limit_reached or sat_service_unavailable.</source>
        <translation>Por que faltam detalhes: sat_xml_limit_reached ou sat_service_unavailable.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID da nota</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Warning message</source>
        <translation>Texto do aviso</translation>
    </message>
    <message>
        <source>The same reason in a sentence, in English.</source>
        <translation>O mesmo motivo em uma frase, em inglês.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>What the invoice charges for, line by line.</source>
        <translation>O que a nota cobra, linha por linha.</translation>
    </message>
    <message>
        <source>Tax details</source>
        <translation>Detalhe dos impostos</translation>
    </message>
    <message>
        <source>The invoice&apos;s taxes, summed up by kind.</source>
        <translation>Os impostos da nota, somados por tipo.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Payments that a payment receipt confirms; other invoices have none.</source>
        <translation>Pagamentos que um recibo de pagamento confirma; outras notas não têm.</translation>
    </message>
    <message>
        <source>Related invoices</source>
        <translation>Notas relacionadas</translation>
    </message>
    <message>
        <source>Other invoices that this one corrects, replaces or refers to.</source>
        <translation>Outras notas que esta corrige, substitui ou cita.</translation>
    </message>
    <message>
        <source>The pay slip in the invoice; only payroll invoices have one.</source>
        <translation>O holerite dentro da nota; só notas de folha o têm.</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>Documento XML</translation>
    </message>
    <message>
        <source>The signed invoice itself; only sent when asked for.</source>
        <translation>A própria nota assinada; só vem quando solicitada.</translation>
    </message>
    <message>
        <source>Payment type words</source>
        <translation>Meio por extenso</translation>
    </message>
    <message>
        <source>Belvo sends the code only; always empty today.</source>
        <translation>A Belvo envia só o código; hoje sempre vazio.</translation>
    </message>
    <message>
        <source>Payment method words</source>
        <translation>Quitação por extenso</translation>
    </message>
    <message>
        <source>Sender blacklist status</source>
        <translation>Lista negra: emissor</translation>
    </message>
    <message>
        <source>Older name of the fraud status; empty today.</source>
        <translation>Nome antigo da situação de fraude; hoje vazio.</translation>
    </message>
    <message>
        <source>Receiver blacklist status</source>
        <translation>Lista negra: receptor</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Notas fiscais</translation>
    </message>
</context>
<context>
    <name>InvoicesCl</name>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Additional tax</source>
        <translation>Imposto adicional</translation>
    </message>
    <message>
        <source>Rate of the additional tax in percent.</source>
        <translation>Alíquota do imposto adicional em porcento.</translation>
    </message>
    <message>
        <source>Note on purchase</source>
        <translation>Nota sobre compra</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Valor isento</translation>
    </message>
    <message>
        <source>Tax without credit</source>
        <translation>Imposto sem crédito</translation>
    </message>
    <message>
        <source>VAT not withheld</source>
        <translation>IVA não retido</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Código da filial</translation>
    </message>
    <message>
        <source>Construction credit</source>
        <translation>Crédito de construção</translation>
    </message>
    <message>
        <source>Exempt commission</source>
        <translation>Comissão isenta</translation>
    </message>
    <message>
        <source>Net commission</source>
        <translation>Comissão líquida</translation>
    </message>
    <message>
        <source>Commission VAT</source>
        <translation>IVA da comissão</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuita</translation>
    </message>
    <message>
        <source>Reference folio</source>
        <translation>Folio de referência</translation>
    </message>
    <message>
        <source>Reference type</source>
        <translation>Tipo de referência</translation>
    </message>
    <message>
        <source>Free zone tax</source>
        <translation>Imposto de zona franca</translation>
    </message>
    <message>
        <source>Period total</source>
        <translation>Total do período</translation>
    </message>
    <message>
        <source>VAT partly withheld</source>
        <translation>IVA retido em parte</translation>
    </message>
    <message>
        <source>Third-party VAT</source>
        <translation>IVA de terceiros</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Atualizado em</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Confirmada em</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation>Código do documento</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Valor líquido</translation>
    </message>
    <message>
        <source>Purchase details</source>
        <translation>Detalhes da compra</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recebida em</translation>
    </message>
    <message>
        <source>Receiver RUT</source>
        <translation>RUT do destinatário</translation>
    </message>
    <message>
        <source>Sales details</source>
        <translation>Detalhes da venda</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID da fatura</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Invoices (Chile)</source>
        <translation>Faturas (Chile)</translation>
    </message>
    <message>
        <source>Refundable VAT</source>
        <translation>IVA recuperável</translation>
    </message>
    <message>
        <source>VAT on the purchase that counts as tax credit.</source>
        <translation>IVA da compra que vale como crédito fiscal.</translation>
    </message>
    <message>
        <source>Non-refundable VAT</source>
        <translation>IVA não recuperável</translation>
    </message>
    <message>
        <source>VAT on the purchase that cannot be claimed back.</source>
        <translation>IVA da compra que não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Non-refundable code</source>
        <translation>Código não recuperável</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the reason why VAT cannot be claimed back.</source>
        <translation>Código do SII para o motivo de o IVA não ser recuperável.</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Ativo imobilizado</translation>
    </message>
    <message>
        <source>Part of the net amount spent on fixed assets, such as machines.</source>
        <translation>Parte do valor líquido gasta em ativo imobilizado, como máquinas.</translation>
    </message>
    <message>
        <source>Fixed assets VAT</source>
        <translation>IVA do imobilizado</translation>
    </message>
    <message>
        <source>VAT on the part spent on fixed assets.</source>
        <translation>IVA sobre a parte gasta em ativo imobilizado.</translation>
    </message>
    <message>
        <source>Common-use VAT</source>
        <translation>IVA de uso comum</translation>
    </message>
    <message>
        <source>VAT on goods used for both taxed and untaxed sales; only a share can be claimed.</source>
        <translation>IVA de bens usados em vendas tributadas e isentas; só uma parte é recuperável.</translation>
    </message>
    <message>
        <source>Tax paid that gives no right to a credit.</source>
        <translation>Imposto pago que não dá direito a crédito.</translation>
    </message>
    <message>
        <source>VAT that the buyer did not withhold from the seller.</source>
        <translation>IVA que o comprador não reteve do vendedor.</translation>
    </message>
    <message>
        <source>Part of the purchase that bears no VAT.</source>
        <translation>Parte da compra sem IVA.</translation>
    </message>
    <message>
        <source>Whether the purchase was corrected later by a credit or debit note.</source>
        <translation>Se a compra foi corrigida depois por nota de crédito ou débito.</translation>
    </message>
    <message>
        <source>Cigarettes tax</source>
        <translation>Imposto sobre cigarros</translation>
    </message>
    <message>
        <source>Tobacco tax on cigarettes.</source>
        <translation>Imposto do tabaco sobre cigarros.</translation>
    </message>
    <message>
        <source>Cigars tax</source>
        <translation>Imposto sobre charutos</translation>
    </message>
    <message>
        <source>Tobacco tax on cigars.</source>
        <translation>Imposto do tabaco sobre charutos.</translation>
    </message>
    <message>
        <source>Processed tobacco tax</source>
        <translation>Imposto tabaco processado</translation>
    </message>
    <message>
        <source>Tobacco tax on cut and other processed tobacco.</source>
        <translation>Imposto do tabaco sobre fumo picado e outro tabaco processado.</translation>
    </message>
    <message>
        <source>Sum of the taxes besides VAT, e.g. on drinks or fuel.</source>
        <translation>Soma dos impostos além do IVA, p. ex. sobre bebidas ou combustíveis.</translation>
    </message>
    <message>
        <source>Additional rate</source>
        <translation>Alíquota adicional</translation>
    </message>
    <message>
        <source>Additional code</source>
        <translation>Código adicional</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the additional tax.</source>
        <translation>Código do SII para o imposto adicional.</translation>
    </message>
    <message>
        <source>Special tax credit of building companies.</source>
        <translation>Crédito fiscal especial das construtoras.</translation>
    </message>
    <message>
        <source>Tax on sales in a free trade zone, such as Iquique.</source>
        <translation>Imposto sobre vendas em zona franca, como Iquique.</translation>
    </message>
    <message>
        <source>Container deposit</source>
        <translation>Depósito de vasilhame</translation>
    </message>
    <message>
        <source>Deposit charged for returnable containers.</source>
        <translation>Depósito cobrado por embalagens retornáveis.</translation>
    </message>
    <message>
        <source>Whether the goods were given away, e.g. as promotion.</source>
        <translation>Se a mercadoria foi doada, p. ex. como promoção.</translation>
    </message>
    <message>
        <source>Periodic billing</source>
        <translation>Cobrança periódica</translation>
    </message>
    <message>
        <source>Whether the invoice is for a service billed every so often.</source>
        <translation>Se a fatura é de um serviço cobrado periodicamente.</translation>
    </message>
    <message>
        <source>Non-billable amount</source>
        <translation>Valor não faturável</translation>
    </message>
    <message>
        <source>Part of the sale that is not billed.</source>
        <translation>Parte da venda que não é faturada.</translation>
    </message>
    <message>
        <source>Sum for the whole period, with periodic billing.</source>
        <translation>Soma do período inteiro, na cobrança periódica.</translation>
    </message>
    <message>
        <source>Domestic transport</source>
        <translation>Transporte nacional</translation>
    </message>
    <message>
        <source>Amount for transport within Chile.</source>
        <translation>Valor do transporte dentro do Chile.</translation>
    </message>
    <message>
        <source>International transport</source>
        <translation>Transporte internacional</translation>
    </message>
    <message>
        <source>Amount for transport across the border.</source>
        <translation>Valor do transporte para além da fronteira.</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the branch that issued the invoice.</source>
        <translation>Código do SII para a filial que emitiu a fatura.</translation>
    </message>
    <message>
        <source>Part of the sale that bears no VAT.</source>
        <translation>Parte da venda sem IVA.</translation>
    </message>
    <message>
        <source>Whether the sale was corrected later by a credit or debit note.</source>
        <translation>Se a venda foi corrigida depois por nota de crédito ou débito.</translation>
    </message>
    <message>
        <source>VAT fully withheld</source>
        <translation>IVA retido total</translation>
    </message>
    <message>
        <source>VAT that the buyer withheld in full to pay it in itself.</source>
        <translation>IVA que o comprador reteve por inteiro para recolher ele mesmo.</translation>
    </message>
    <message>
        <source>Share of the VAT that the buyer withheld to pay it in itself.</source>
        <translation>Parte do IVA que o comprador reteve para recolher ele mesmo.</translation>
    </message>
    <message>
        <source>VAT that the buyer left for the seller to pay in.</source>
        <translation>IVA que o comprador deixou para o vendedor recolher.</translation>
    </message>
    <message>
        <source>Own sales VAT</source>
        <translation>IVA próprio</translation>
    </message>
    <message>
        <source>VAT on the seller&apos;s own sales.</source>
        <translation>IVA das vendas próprias do vendedor.</translation>
    </message>
    <message>
        <source>VAT on sales made on behalf of others.</source>
        <translation>IVA das vendas feitas em nome de outros.</translation>
    </message>
    <message>
        <source>Late VAT</source>
        <translation>IVA fora do prazo</translation>
    </message>
    <message>
        <source>VAT booked or paid after its due date.</source>
        <translation>IVA lançado ou pago depois do vencimento.</translation>
    </message>
    <message>
        <source>Settlement sender</source>
        <translation>Emissor da liquidação</translation>
    </message>
    <message>
        <source>RUT of who issued the settlement of the invoice (liquidación-factura).</source>
        <translation>RUT de quem emitiu a liquidação da fatura (liquidación-factura).</translation>
    </message>
    <message>
        <source>Commission in the settlement, before VAT.</source>
        <translation>Comissão na liquidação, antes do IVA.</translation>
    </message>
    <message>
        <source>Part of the commission in the settlement that bears no VAT.</source>
        <translation>Parte da comissão na liquidação sem IVA.</translation>
    </message>
    <message>
        <source>VAT on the commission in the settlement.</source>
        <translation>IVA sobre a comissão na liquidação.</translation>
    </message>
    <message>
        <source>Kind of the document this one refers to, as the SII&apos;s code or word.</source>
        <translation>Tipo do documento a que este se refere, em código ou palavra do SII.</translation>
    </message>
    <message>
        <source>Folio of the document this one refers to.</source>
        <translation>Folio do documento a que este se refere.</translation>
    </message>
    <message>
        <source>Foreign recipient ID</source>
        <translation>ID do destinatário estrangeiro</translation>
    </message>
    <message>
        <source>Tax or identity number of a recipient abroad.</source>
        <translation>Número fiscal ou de identidade de um destinatário no exterior.</translation>
    </message>
    <message>
        <source>Recipient nationality</source>
        <translation>Nacionalidade do destinatário</translation>
    </message>
    <message>
        <source>Country of a recipient abroad.</source>
        <translation>País de um destinatário no exterior.</translation>
    </message>
    <message>
        <source>Year and month the summary is about, e.g. 2026-03.</source>
        <translation>Ano e mês do resumo, p. ex. 2026-03.</translation>
    </message>
    <message>
        <source>When the documents of the month were last counted.</source>
        <translation>Quando os documentos do mês foram contados pela última vez.</translation>
    </message>
    <message>
        <source>How many boletas or payment vouchers the row adds up.</source>
        <translation>Quantas boletas ou comprovantes de pagamento a linha soma.</translation>
    </message>
    <message>
        <source>Part of all the documents together that bears no VAT.</source>
        <translation>Parte sem IVA de todos os documentos juntos.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>Day the document was issued.</source>
        <translation>Dia em que o documento foi emitido.</translation>
    </message>
    <message>
        <source>Received is a purchase of the link owner, issued is a sale.</source>
        <translation>Recebida é uma compra do titular da conexão; emitida, uma venda.</translation>
    </message>
    <message>
        <source>Number of the document; unique per sender and kind of document.</source>
        <translation>Número do documento; único por emissor e tipo de documento.</translation>
    </message>
    <message>
        <source>SII code of the kind: 33 invoice, 34 exempt invoice, 39 boleta, 56 debit note, 61 credit note.</source>
        <translation>Código SII: 33 fatura, 34 fatura isenta, 39 boleta, 56 nota de débito, 61 nota de crédito.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Registered name of who issued the document.</source>
        <translation>Razão social de quem emitiu o documento.</translation>
    </message>
    <message>
        <source>Registered name of who the document was made out to.</source>
        <translation>Razão social de quem recebeu o documento.</translation>
    </message>
    <message>
        <source>Net amount plus VAT and other taxes; what has to be paid.</source>
        <translation>Valor líquido mais IVA e outros impostos; o que se deve pagar.</translation>
    </message>
    <message>
        <source>Where the document stands: REGISTERED, PENDING, REJECTED or CANCELLED.</source>
        <translation>Situação do documento: REGISTERED, PENDING, REJECTED ou CANCELLED.</translation>
    </message>
    <message>
        <source>Amount before VAT and other taxes.</source>
        <translation>Valor antes do IVA e de outros impostos.</translation>
    </message>
    <message>
        <source>Value-added tax of the document (IVA), as a rule 19% of the net amount.</source>
        <translation>Imposto sobre valor agregado do documento, em regra 19% do valor líquido.</translation>
    </message>
    <message>
        <source>How the SII&apos;s register files it, e.g. Del Giro for the usual business.</source>
        <translation>Como o registro do SII o classifica, p. ex. Del Giro para o negócio habitual.</translation>
    </message>
    <message>
        <source>Sender RUT</source>
        <translation>RUT do emissor</translation>
    </message>
    <message>
        <source>RUT of who issued the document; the check digit follows the hyphen.</source>
        <translation>RUT de quem emitiu o documento; o dígito verificador vem depois do hífen.</translation>
    </message>
    <message>
        <source>RUT of who the document was made out to; the check digit follows the hyphen.</source>
        <translation>RUT de quem recebeu o documento; o dígito verificador vem depois do hífen.</translation>
    </message>
    <message>
        <source>When the SII received the document.</source>
        <translation>Quando o SII recebeu o documento.</translation>
    </message>
    <message>
        <source>When the receiver confirmed to have got the document.</source>
        <translation>Quando o destinatário confirmou ter recebido o documento.</translation>
    </message>
    <message>
        <source>Claim date</source>
        <translation>Data da reclamação</translation>
    </message>
    <message>
        <source>Day the receiver disputed the document; empty if nobody did.</source>
        <translation>Dia em que o destinatário contestou o documento; vazio se não houve.</translation>
    </message>
    <message>
        <source>Tax details of a received document; empty when the document was issued.</source>
        <translation>Dados fiscais de um documento recebido; vazio quando foi emitido.</translation>
    </message>
    <message>
        <source>Tax details of an issued document; empty when the document was received.</source>
        <translation>Dados fiscais de um documento emitido; vazio quando foi recebido.</translation>
    </message>
    <message>
        <source>Monthly summary</source>
        <translation>Resumo mensal</translation>
    </message>
    <message>
        <source>For boletas and payment vouchers, which come as one row a month.</source>
        <translation>Para boletas e comprovantes de pagamento, que vêm em uma linha por mês.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>This is not an address. It should look like https://api.belvo.com.</source>
        <translation>Isto não é um endereço. Ele deve ser parecido com https://api.belvo.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or the keys could be read on the way.</source>
        <translation>O endereço deve começar com https://, senão as chaves poderiam ser lidas no caminho.</translation>
    </message>
    <message>
        <source>The address has too much: only https:// and the host, without path, user name or question mark.</source>
        <translation>O endereço tem coisas demais: só https:// e o servidor, sem caminho, usuário ou interrogação.</translation>
    </message>
    <message>
        <source>This is not an address of Belvo. Go on only if you know this server.</source>
        <translation>Este não é um endereço da Belvo. Só continue se você conhece este servidor.</translation>
    </message>
    <message>
        <source>The address belongs to the other environment. Choose the environment that fits it.</source>
        <translation>O endereço pertence ao outro ambiente. Escolha o ambiente que combina com ele.</translation>
    </message>
    <message>
        <source>The keys work. Spaces or quotes around them were removed.</source>
        <translation>As chaves funcionam. Espaços ou aspas em volta foram removidos.</translation>
    </message>
    <message>
        <source>Enter the secret id and the secret password.</source>
        <translation>Informe o secret id e a secret password.</translation>
    </message>
    <message>
        <source>There is no keychain: the keys can be used until the program ends, but not stored.</source>
        <translation>Não há chaveiro: as chaves podem ser usadas até o programa terminar, mas não guardadas.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to store the keys.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie para guardar as chaves.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>O servidor não pode ser alcançado. Verifique a rede e o endereço.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the clock of this computer and whether something inspects your traffic.</source>
        <translation>A conexão de rede não é segura; por isso nada foi enviado. Verifique o relógio deste computador e se algo inspeciona o seu tráfego.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Belvo&apos;s API.</source>
        <translation>Algo responde neste endereço, mas não é a API da Belvo.</translation>
    </message>
    <message>
        <source>Belvo has stopped our calls for a while. Wait a minute and test again.</source>
        <translation>A Belvo bloqueou as nossas chamadas por um tempo. Espere um minuto e teste de novo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Test again.</source>
        <translation>O servidor não respondeu a tempo. Teste de novo.</translation>
    </message>
    <message>
        <source>Belvo does not accept these keys. They are wrong, or they belong to the other environment.</source>
        <translation>A Belvo não aceita estas chaves. Elas estão erradas ou pertencem ao outro ambiente.</translation>
    </message>
    <message>
        <source>The keys are right, but Belvo has not enabled Production for your account. Ask Belvo.</source>
        <translation>As chaves estão certas, mas a Belvo não habilitou Produção para a sua conta. Fale com a Belvo.</translation>
    </message>
    <message>
        <source>These keys may not read this list. The rest works.</source>
        <translation>Estas chaves não podem ler esta lista. O resto funciona.</translation>
    </message>
    <message>
        <source>Belvo has a problem of its own. Test again later.</source>
        <translation>A Belvo está com um problema próprio. Teste de novo mais tarde.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of the key check: is the server&apos;s address right?</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>Step of the key check: the system&apos;s keychain</extracomment>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Step of the key check: can the server be reached?</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Step of the key check: are the keys accepted?</extracomment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Reading links</source>
        <extracomment>Step of the key check: may links be read?</extracomment>
        <translation>Ler conexões</translation>
    </message>
    <message>
        <source>Reading institutions</source>
        <extracomment>Step of the key check: may institutions be read?</extracomment>
        <translation>Ler instituições</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>esperando</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>bom</translation>
    </message>
    <message>
        <source>look here</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>olhe aqui</translation>
    </message>
    <message>
        <source>does not work</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>não funciona</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>não verificado</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>your id %1</source>
        <translation>seu id %1</translation>
    </message>
    <message>
        <source>link …%1</source>
        <translation>conexão …%1</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmada</translation>
    </message>
    <message>
        <source>Token required</source>
        <translation>Requer código</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Recorrente</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>A cada 6 horas</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>A cada 12 horas</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>A cada 24 horas</translation>
    </message>
    <message>
        <source>Every 7 days</source>
        <translation>A cada 7 dias</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>A cada 30 dias</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acesso</translation>
    </message>
    <message>
        <source>Refresh rate</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Último acesso</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Link ID</source>
        <translation>ID da conexão</translation>
    </message>
    <message>
        <source>Institution user ID</source>
        <translation>ID do usuário na instituição</translation>
    </message>
    <message>
        <source>Fetched resources</source>
        <translation>Recursos coletados</translation>
    </message>
    <message>
        <source>Credentials storage</source>
        <translation>Guarda das credenciais</translation>
    </message>
    <message>
        <source>Stale in</source>
        <translation>Dados expiram em</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Faturas de cartão</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Empregos</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Registros de emprego</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Demonstrações financeiras</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Rendas</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investimentos</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Transações de investimento</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Notas fiscais</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Despesas recorrentes</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Conformidade fiscal</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Retenções fiscais</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declarações de imposto</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Situação fiscal</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Operações de câmbio</translation>
    </message>
    <message>
        <source>Current employments</source>
        <translation>Empregos atuais</translation>
    </message>
    <message>
        <source>Employment metrics</source>
        <translation>Métricas de emprego</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution the customer connected.</source>
        <translation>Nome técnico, na Belvo, da instituição que o cliente conectou.</translation>
    </message>
    <message>
        <source>Valid works; invalid and token required need the customer; unconfirmed was never completed.</source>
        <translation>Válida funciona; inválida e requer código dependem do cliente; não confirmada não foi concluída.</translation>
    </message>
    <message>
        <source>Recurrent ones are refreshed by Belvo on its own, single ones only when you ask.</source>
        <translation>As recorrentes a Belvo atualiza sozinha; as únicas, só quando você pede.</translation>
    </message>
    <message>
        <source>How often Belvo fetches new data by itself; empty for single links.</source>
        <translation>De quanto em quanto tempo a Belvo busca dados novos sozinha; vazio em conexões únicas.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Quando a conexão foi usada com sucesso pela última vez.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Your own identifier, not necessarily unique; Belvo empties it if it holds personal data.</source>
        <translation>Seu próprio identificador, não necessariamente único; a Belvo o apaga se tiver dados pessoais.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>The same for the same person at the same institution, so it reveals duplicate links.</source>
        <translation>O mesmo para a mesma pessoa na mesma instituição; por isso revela conexões duplicadas.</translation>
    </message>
    <message>
        <source>What Belvo fetches when the link is created and at each refresh.</source>
        <translation>O que a Belvo busca na criação da conexão e a cada atualização.</translation>
    </message>
    <message>
        <source>How long Belvo keeps the login: store until the link goes, nostore never, 90d for 90 days.</source>
        <translation>Por quanto tempo a Belvo guarda o login: store até a exclusão, nostore nunca, 90d por 90 dias.</translation>
    </message>
    <message>
        <source>Time without an update after which Belvo deletes the customer&apos;s data, e.g. 365d for 365 days.</source>
        <translation>Tempo sem atualização após o qual a Belvo apaga os dados do cliente, p. ex. 365d por 365 dias.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of the user on your side whose keys created the link.</source>
        <translation>Identificador, na Belvo, do usuário da sua equipe cujas chaves criaram a conexão.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Large amount</source>
        <translation>Valor alto</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Needs the customer</source>
        <translation>Depende do cliente</translation>
    </message>
    <message>
        <source>Not refreshed for a month</source>
        <translation>Sem atualização há um mês</translation>
    </message>
    <message>
        <source>Without your own id</source>
        <translation>Sem o seu próprio id</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>Saldo negativo</translation>
    </message>
    <message>
        <source>Large balance</source>
        <translation>Saldo alto</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Não é mais válido</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sem e-mail</translation>
    </message>
    <message>
        <source>Not working now</source>
        <translation>Fora do ar agora</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>Owners</name>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Casado(a)</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Viúvo(a)</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Separado(a)</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Divorciado(a)</translation>
    </message>
    <message>
        <source>Civil union</source>
        <translation>União estável</translation>
    </message>
    <message>
        <source>Brazilian public office</source>
        <translation>Cargo público (Brasil)</translation>
    </message>
    <message>
        <source>Brazilian occupation code</source>
        <translation>Ocupação (CBO, Brasil)</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diária</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestral</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Driver&apos;s license</source>
        <translation>Carteira de motorista</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Carteira de identidade</translation>
    </message>
    <message>
        <source>Fiscal ID</source>
        <translation>Identificação fiscal</translation>
    </message>
    <message>
        <source>Foreigner registration card</source>
        <translation>Registro de estrangeiro</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mãe</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Pai</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Sócio</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>CNPJ</source>
        <translation>CNPJ</translation>
    </message>
    <message>
        <source>Other travel document</source>
        <translation>Outro documento de viagem</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Representante legal</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Procurador</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Conta-poupança</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Conta-corrente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Código de área</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Tipo de telefone</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Informação adicional</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Town code</source>
        <translation>Código da cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Document type info</source>
        <translation>Informação do tipo de documento</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Dígito verificador</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Data de validade</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País de emissão</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Filiation type</source>
        <translation>Tipo de filiação</translation>
    </message>
    <message>
        <source>Civil name</source>
        <translation>Nome civil</translation>
    </message>
    <message>
        <source>Social name</source>
        <translation>Nome social</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Razão social</translation>
    </message>
    <message>
        <source>Person type</source>
        <translation>Tipo de pessoa</translation>
    </message>
    <message>
        <source>Party type</source>
        <translation>Tipo de participação</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nome fantasia</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Data de início</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Document issue date</source>
        <translation>Emissão do documento</translation>
    </message>
    <message>
        <source>Document expiration date</source>
        <translation>Validade do documento</translation>
    </message>
    <message>
        <source>Document country</source>
        <translation>País do documento</translation>
    </message>
    <message>
        <source>Document info</source>
        <translation>Informação do documento</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Código da atividade</translation>
    </message>
    <message>
        <source>Procurator type</source>
        <translation>Tipo de procurador</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de produto</translation>
    </message>
    <message>
        <source>Product subtype</source>
        <translation>Subtipo de produto</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Código de compensação</translation>
    </message>
    <message>
        <source>Employer name</source>
        <translation>Nome do empregador</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>ID do empregador</translation>
    </message>
    <message>
        <source>Employer bank ID</source>
        <translation>ID do banco do empregador</translation>
    </message>
    <message>
        <source>Employer bank code</source>
        <translation>Código do banco do empregador</translation>
    </message>
    <message>
        <source>Approval date</source>
        <translation>Data de aprovação</translation>
    </message>
    <message>
        <source>Opening date</source>
        <translation>Data de abertura</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Incorporation date</source>
        <translation>Data de constituição</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Estado civil</translation>
    </message>
    <message>
        <source>Marital status info</source>
        <translation>Informação do estado civil</translation>
    </message>
    <message>
        <source>Local resident</source>
        <translation>Residente no país</translation>
    </message>
    <message>
        <source>Companies ID</source>
        <translation>IDs das empresas</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID da empresa</translation>
    </message>
    <message>
        <source>Occupation code</source>
        <translation>Código da ocupação</translation>
    </message>
    <message>
        <source>Occupation description</source>
        <translation>Descrição da ocupação</translation>
    </message>
    <message>
        <source>Informed income</source>
        <translation>Renda informada</translation>
    </message>
    <message>
        <source>Income currency</source>
        <translation>Moeda da renda</translation>
    </message>
    <message>
        <source>Income frequency</source>
        <translation>Frequência da renda</translation>
    </message>
    <message>
        <source>Income date</source>
        <translation>Data da renda</translation>
    </message>
    <message>
        <source>Informed revenue</source>
        <translation>Faturamento informado</translation>
    </message>
    <message>
        <source>Revenue currency</source>
        <translation>Moeda do faturamento</translation>
    </message>
    <message>
        <source>Revenue frequency</source>
        <translation>Frequência do faturamento</translation>
    </message>
    <message>
        <source>Revenue frequency info</source>
        <translation>Informação do faturamento</translation>
    </message>
    <message>
        <source>Revenue year</source>
        <translation>Ano do faturamento</translation>
    </message>
    <message>
        <source>Patrimony</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Patrimony currency</source>
        <translation>Moeda do patrimônio</translation>
    </message>
    <message>
        <source>Patrimony year</source>
        <translation>Ano do patrimônio</translation>
    </message>
    <message>
        <source>Patrimony date</source>
        <translation>Data do patrimônio</translation>
    </message>
    <message>
        <source>Relation start date</source>
        <translation>Início do relacionamento</translation>
    </message>
    <message>
        <source>Product services</source>
        <translation>Produtos e serviços</translation>
    </message>
    <message>
        <source>Product services info</source>
        <translation>Informação dos produtos</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID do titular</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificação interna</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Additional documents</source>
        <translation>Documentos adicionais</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nacionalidades</translation>
    </message>
    <message>
        <source>Filiations</source>
        <translation>Filiação</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Atividades econômicas</translation>
    </message>
    <message>
        <source>Procurators</source>
        <translation>Procuradores</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Salary portability requests</source>
        <translation>Pedidos de portabilidade de salário</translation>
    </message>
    <message>
        <source>Payroll accounts</source>
        <translation>Contas-salário</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Segundo sobrenome</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>One of the addresses the owner gave.</source>
        <translation>Um dos endereços que o titular informou.</translation>
    </message>
    <message>
        <source>Yes marks the main one of the list.</source>
        <translation>Sim marca o principal da lista.</translation>
    </message>
    <message>
        <source>Without country code, area code and extension.</source>
        <translation>Sem código do país, código de área e ramal.</translation>
    </message>
    <message>
        <source>Dialling code without the plus sign, e.g. 55 for Brazil.</source>
        <translation>Código de discagem sem o sinal de mais, p. ex. 55 para o Brasil.</translation>
    </message>
    <message>
        <source>Dialling code of the region; DDD in Brazil.</source>
        <translation>Código de discagem da região; no Brasil, o DDD.</translation>
    </message>
    <message>
        <source>Internal line to ask for or dial after the number, if any.</source>
        <translation>Linha interna a discar depois do número, se houver.</translation>
    </message>
    <message>
        <source>Whether it is a landline, a mobile or something else.</source>
        <translation>Se é telefone fixo, celular ou outro.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the phone number, if it made one.</source>
        <translation>Observação da instituição sobre o telefone, se houver.</translation>
    </message>
    <message>
        <source>Street and number as the institution has them.</source>
        <translation>Rua e número como constam na instituição.</translation>
    </message>
    <message>
        <source>What else helps to find the place, if anything was given.</source>
        <translation>O complemento que ajuda a achar o local, se informado.</translation>
    </message>
    <message>
        <source>Part of the town the address lies in.</source>
        <translation>Parte da cidade em que fica o endereço.</translation>
    </message>
    <message>
        <source>Where the address lies, as the institution writes it.</source>
        <translation>Onde fica o endereço, como a instituição escreve.</translation>
    </message>
    <message>
        <source>Official seven-digit code of the town; in Brazil that of IBGE.</source>
        <translation>Código oficial de sete dígitos da cidade; no Brasil, o do IBGE.</translation>
    </message>
    <message>
        <source>Part of the country the address lies in, e.g. SP.</source>
        <translation>Unidade do país em que fica o endereço, p. ex. SP.</translation>
    </message>
    <message>
        <source>Code for mail; CEP in Brazil.</source>
        <translation>Código para a correspondência; no Brasil, o CEP.</translation>
    </message>
    <message>
        <source>As the institution writes it out.</source>
        <translation>Por extenso, como a instituição escreve.</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, e.g. BRA.</source>
        <translation>Três letras da ISO 3166, p. ex. BRA.</translation>
    </message>
    <message>
        <source>Degrees north; south of the equator is negative.</source>
        <translation>Graus ao norte; ao sul do equador é negativo.</translation>
    </message>
    <message>
        <source>Degrees east; west of Greenwich is negative.</source>
        <translation>Graus a leste; a oeste de Greenwich é negativo.</translation>
    </message>
    <message>
        <source>Kind of paper shown to prove who the owner is.</source>
        <translation>Espécie de documento apresentado para provar quem é o titular.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the kind of document, if it made one.</source>
        <translation>Observação da instituição sobre o tipo de documento, se houver.</translation>
    </message>
    <message>
        <source>As it stands on the document.</source>
        <translation>Como consta no documento.</translation>
    </message>
    <message>
        <source>Digit that guards the number against typing errors; empty for businesses.</source>
        <translation>Dígito que protege o número contra erros de digitação; vazio para empresas.</translation>
    </message>
    <message>
        <source>Day the document was made out; empty for businesses.</source>
        <translation>Dia em que o documento foi emitido; vazio para empresas.</translation>
    </message>
    <message>
        <source>Day the document stops being valid.</source>
        <translation>Dia em que o documento deixa de valer.</translation>
    </message>
    <message>
        <source>Three-letter ISO 3166 code of the country that issued it; always given for passports.</source>
        <translation>Código ISO 3166 de três letras do país emissor; sempre informado em passaportes.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the document; empty for businesses.</source>
        <translation>Observação da instituição sobre o documento; vazia para empresas.</translation>
    </message>
    <message>
        <source>Day the document was made out.</source>
        <translation>Dia em que o documento foi emitido.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the document, if it made one.</source>
        <translation>Observação da instituição sobre o documento, se houver.</translation>
    </message>
    <message>
        <source>Country the person is a citizen of, e.g. CAN.</source>
        <translation>País de que a pessoa é cidadã, p. ex. CAN.</translation>
    </message>
    <message>
        <source>What the person showed to prove this nationality.</source>
        <translation>O que a pessoa apresentou para provar esta nacionalidade.</translation>
    </message>
    <message>
        <source>Whether this is the mother or the father.</source>
        <translation>Se é a mãe ou o pai.</translation>
    </message>
    <message>
        <source>Full legal name of the parent.</source>
        <translation>Nome legal completo da mãe ou do pai.</translation>
    </message>
    <message>
        <source>Name the person goes by, where it differs from the civil one.</source>
        <translation>Nome pelo qual a pessoa é conhecida, quando difere do civil.</translation>
    </message>
    <message>
        <source>Full name of a party that is a person.</source>
        <translation>Nome completo do participante que é pessoa física.</translation>
    </message>
    <message>
        <source>Official name of a party that is a business.</source>
        <translation>Nome oficial do participante que é empresa.</translation>
    </message>
    <message>
        <source>Whether the party is a person or a business.</source>
        <translation>Se o participante é pessoa física ou empresa.</translation>
    </message>
    <message>
        <source>A member may only look at the account; an administrator may do anything, transfers too.</source>
        <translation>O sócio só pode consultar a conta; o administrador pode tudo, até transferir.</translation>
    </message>
    <message>
        <source>Name a party that is a business is known by.</source>
        <translation>Nome pelo qual o participante que é empresa é conhecido.</translation>
    </message>
    <message>
        <source>Since when the party belongs to the account.</source>
        <translation>Desde quando o participante faz parte da conta.</translation>
    </message>
    <message>
        <source>Share of the business the party owns, as a fraction where 1 is 100%.</source>
        <translation>Parte da empresa que o participante possui, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>What the party identified itself with when it was added.</source>
        <translation>Com que o participante se identificou ao ser incluído.</translation>
    </message>
    <message>
        <source>Day the party&apos;s document was made out.</source>
        <translation>Dia em que o documento do participante foi emitido.</translation>
    </message>
    <message>
        <source>Three-letter ISO 3166 code of the country that issued the party&apos;s document.</source>
        <translation>Código ISO 3166 de três letras do país que emitiu o documento do participante.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the party&apos;s document, if it made one.</source>
        <translation>Observação da instituição sobre o documento do participante, se houver.</translation>
    </message>
    <message>
        <source>What the business does, in the country&apos;s official list; in Brazil CNAE.</source>
        <translation>O que a empresa faz, na lista oficial do país; no Brasil, a CNAE.</translation>
    </message>
    <message>
        <source>In which role this person or business acts for the owner.</source>
        <translation>Em que papel esta pessoa ou empresa age pelo titular.</translation>
    </message>
    <message>
        <source>Full legal name of who acts for the owner.</source>
        <translation>Nome legal completo de quem age pelo titular.</translation>
    </message>
    <message>
        <source>CPF of who acts for the owner; CNPJ when that is a business.</source>
        <translation>CPF de quem age pelo titular; CNPJ quando é uma empresa.</translation>
    </message>
    <message>
        <source>Kind of account the owner has besides.</source>
        <translation>Espécie de conta que o titular também tem.</translation>
    </message>
    <message>
        <source>Finer kind in the institution&apos;s own word, e.g. CONJUNTA_SIMPLES.</source>
        <translation>Espécie mais detalhada, no termo da própria instituição, p. ex. CONJUNTA_SIMPLES.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código da agência em que a conta foi aberta.</translation>
    </message>
    <message>
        <source>Without branch code and check digit.</source>
        <translation>Sem código da agência e dígito verificador.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege o número da conta contra erros de digitação, quando existe.</translation>
    </message>
    <message>
        <source>Number of the bank in payments between banks, e.g. 001.</source>
        <translation>Número do banco em pagamentos entre bancos, p. ex. 001.</translation>
    </message>
    <message>
        <source>Who pays the salary.</source>
        <translation>Quem paga o salário.</translation>
    </message>
    <message>
        <source>CPF or CNPJ of who pays the salary.</source>
        <translation>CPF ou CNPJ de quem paga o salário.</translation>
    </message>
    <message>
        <source>CNPJ of the bank the salary comes from.</source>
        <translation>CNPJ do banco de onde vem o salário.</translation>
    </message>
    <message>
        <source>ISPB, the payment system&apos;s code of the bank the salary comes from.</source>
        <translation>ISPB, código no sistema de pagamentos do banco de onde vem o salário.</translation>
    </message>
    <message>
        <source>Day the salary&apos;s move to another bank was agreed to.</source>
        <translation>Dia em que se aceitou levar o salário para outro banco.</translation>
    </message>
    <message>
        <source>Day the account for the salary was opened.</source>
        <translation>Dia em que a conta para o salário foi aberta.</translation>
    </message>
    <message>
        <source>Full name of a person as the institution knows it; businesses have a company name.</source>
        <translation>Nome completo da pessoa como consta na instituição; empresas têm razão social.</translation>
    </message>
    <message>
        <source>Official name of a business; persons have a display name.</source>
        <translation>Nome oficial da empresa; pessoas têm nome de exibição.</translation>
    </message>
    <message>
        <source>What the account was opened with, e.g. CPF, CNPJ, CURP or RFC.</source>
        <translation>Com que a conta foi aberta, p. ex. CPF, CNPJ, CURP ou RFC.</translation>
    </message>
    <message>
        <source>Number of the document the account was opened with.</source>
        <translation>Número do documento com que a conta foi aberta.</translation>
    </message>
    <message>
        <source>Address the owner registered at the institution.</source>
        <translation>Endereço que o titular cadastrou na instituição.</translation>
    </message>
    <message>
        <source>Number the owner registered at the institution, codes included.</source>
        <translation>Número que o titular cadastrou na instituição, com os códigos.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Name the business is known by, where it has one.</source>
        <translation>Nome pelo qual a empresa é conhecida, se houver.</translation>
    </message>
    <message>
        <source>Day the person was born; businesses have none.</source>
        <translation>Dia em que a pessoa nasceu; empresas não têm.</translation>
    </message>
    <message>
        <source>Day the business was legally founded; persons have none.</source>
        <translation>Dia em que a empresa foi legalmente fundada; pessoas não têm.</translation>
    </message>
    <message>
        <source>Where the owner lives or has its seat, as registered.</source>
        <translation>Onde o titular mora ou tem sede, conforme o cadastro.</translation>
    </message>
    <message>
        <source>As the institution has it on file; empty when not stated.</source>
        <translation>Como consta no cadastro da instituição; vazio se não informado.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the marital status, if it made one.</source>
        <translation>Observação da instituição sobre o estado civil, se houver.</translation>
    </message>
    <message>
        <source>Whether the person lives in the country; if not, nationalities are given.</source>
        <translation>Se a pessoa mora no país; se não, as nacionalidades são informadas.</translation>
    </message>
    <message>
        <source>Tax numbers of the institutions that registered and verified the owner.</source>
        <translation>CNPJs das instituições que cadastraram e verificaram o titular.</translation>
    </message>
    <message>
        <source>Who employs the person; in Brazil the employer&apos;s CNPJ.</source>
        <translation>Quem emprega a pessoa; no Brasil, o CNPJ do empregador.</translation>
    </message>
    <message>
        <source>Where the work belongs: public office, Brazil&apos;s occupation list (CBO) or elsewhere.</source>
        <translation>A que o trabalho pertence: cargo público, lista de ocupações (CBO) ou outro.</translation>
    </message>
    <message>
        <source>What the person works as, in words or as a code.</source>
        <translation>Em que a pessoa trabalha, em palavras ou em código.</translation>
    </message>
    <message>
        <source>What the person told the institution they earn; how often stands in the income frequency.</source>
        <translation>Quanto a pessoa informou ganhar; de quanto em quanto tempo está na frequência da renda.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>How often the person receives this income.</source>
        <translation>De quanto em quanto tempo a pessoa recebe esta renda.</translation>
    </message>
    <message>
        <source>Day the person last received their salary.</source>
        <translation>Dia em que a pessoa recebeu o salário pela última vez.</translation>
    </message>
    <message>
        <source>What the business told the institution it takes in.</source>
        <translation>Quanto a empresa informou faturar.</translation>
    </message>
    <message>
        <source>How often the business declares what it takes in.</source>
        <translation>De quanto em quanto tempo a empresa declara o que fatura.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often revenue is declared, if it made one.</source>
        <translation>Observação da instituição sobre a frequência da declaração, se houver.</translation>
    </message>
    <message>
        <source>Year of the last declaration.</source>
        <translation>Ano da última declaração.</translation>
    </message>
    <message>
        <source>What the owner told the institution they own.</source>
        <translation>Quanto o titular informou possuir.</translation>
    </message>
    <message>
        <source>Year the stated assets refer to; persons only.</source>
        <translation>Ano a que os bens informados se referem; só para pessoas.</translation>
    </message>
    <message>
        <source>Day the stated assets refer to; businesses only.</source>
        <translation>Dia a que os bens informados se referem; só para empresas.</translation>
    </message>
    <message>
        <source>When the owner became a customer of the institution.</source>
        <translation>Quando o titular se tornou cliente da instituição.</translation>
    </message>
    <message>
        <source>What the owner uses at the institution, in its own words, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>O que o titular usa na instituição, nos termos dela, p. ex. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on these products, if it made one.</source>
        <translation>Observação da instituição sobre estes produtos, se houver.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of this owner.</source>
        <translation>Identificador próprio da instituição para este titular.</translation>
    </message>
    <message>
        <source>Every email address the owner gave to the institution.</source>
        <translation>Todos os endereços de e-mail que o titular informou à instituição.</translation>
    </message>
    <message>
        <source>Every number the owner gave to the institution.</source>
        <translation>Todos os números que o titular informou à instituição.</translation>
    </message>
    <message>
        <source>Every place the owner gave, in its parts.</source>
        <translation>Todos os locais que o titular informou, em suas partes.</translation>
    </message>
    <message>
        <source>Papers shown besides the main one to prove who the owner is.</source>
        <translation>O que se apresentou além do principal para provar quem é o titular.</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of; given for those who do not live in the country.</source>
        <translation>Países de que a pessoa é cidadã; informados para quem não mora no país.</translation>
    </message>
    <message>
        <source>The person&apos;s parents.</source>
        <translation>Os pais da pessoa.</translation>
    </message>
    <message>
        <source>Persons and businesses with a share in or access to the account of a business.</source>
        <translation>Pessoas e empresas com participação ou acesso na conta de uma empresa.</translation>
    </message>
    <message>
        <source>What the business reported that it does.</source>
        <translation>O que a empresa informou fazer.</translation>
    </message>
    <message>
        <source>Persons and businesses that may act for the owner.</source>
        <translation>Pessoas e empresas que podem agir pelo titular.</translation>
    </message>
    <message>
        <source>Further accounts the owner has at the institution.</source>
        <translation>Outras contas que o titular tem na instituição.</translation>
    </message>
    <message>
        <source>Requests to send the salary to another bank; ended ones may still be listed.</source>
        <translation>Pedidos para enviar o salário a outro banco; os encerrados ainda podem constar.</translation>
    </message>
    <message>
        <source>Accounts into which employers pay the salary; those of past employers may still be listed.</source>
        <translation>Contas em que empregadores pagam o salário; as de empregos antigos ainda podem constar.</translation>
    </message>
    <message>
        <source>Name of the business in an older field that Belvo has deprecated.</source>
        <translation>Nome da empresa em um campo antigo que a Belvo descontinuou.</translation>
    </message>
    <message>
        <source>Given name in an older field that Belvo has deprecated.</source>
        <translation>Nome próprio em um campo antigo que a Belvo descontinuou.</translation>
    </message>
    <message>
        <source>Family name in an older field that Belvo has deprecated.</source>
        <translation>Sobrenome em um campo antigo que a Belvo descontinuou.</translation>
    </message>
    <message>
        <source>Second family name in an older field that Belvo has deprecated.</source>
        <translation>Segundo sobrenome em um campo antigo que a Belvo descontinuou.</translation>
    </message>
</context>
<context>
    <name>QueryError</name>
    <message>
        <source>The search is too long; its end was not read.</source>
        <translation>A busca é longa demais; o fim dela não foi lido.</translation>
    </message>
    <message>
        <source>Too many parentheses inside each other.</source>
        <translation>Parênteses demais uns dentro dos outros.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>Falta um valor depois dos dois-pontos.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>O intervalo termina antes de começar.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltam as aspas de fechamento.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>Falta a barra que fecha a expressão regular.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Falta um parêntese de fechamento.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened, or encloses nothing.</source>
        <translation>Este parêntese nunca foi aberto ou não contém nada.</translation>
    </message>
    <message>
        <source>There is nothing beside this operator to join.</source>
        <translation>Não há nada ao lado deste operador para juntar.</translation>
    </message>
    <message>
        <source>There is no field called “%1”.</source>
        <extracomment>%1 is what was typed before a colon</extracomment>
        <translation>Não há um campo chamado “%1”.</translation>
    </message>
    <message>
        <source>This name could mean: %1.</source>
        <extracomment>%1 is a list of field names</extracomment>
        <translation>Este nome pode significar: %1.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared in this way.</source>
        <extracomment>%1 is a field name</extracomment>
        <translation>O campo “%1” não pode ser comparado deste modo.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>The number “%1” is larger than any value can be.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>O número “%1” é maior do que qualquer valor possível.</translation>
    </message>
    <message>
        <source>“%1” is not a date or a period.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não é uma data nem um período.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não é sim nem não.</translation>
    </message>
    <message>
        <source>No known value of this field is called “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Nenhum valor conhecido deste campo se chama “%1”.</translation>
    </message>
    <message>
        <source>This regular expression does not work at “%1”.</source>
        <extracomment>%1 is a part of a regular expression</extracomment>
        <translation>Esta expressão regular não funciona em “%1”.</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of one item of a list in the detail pane: &quot;Emails 2&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Other fields from the server</source>
        <extracomment>Heading in the detail pane over fields that Vínculo does not know</extracomment>
        <translation>Outros campos do servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading of a part of one item of a list: &quot;Payments 2: Related documents&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecurringExpenses</name>
    <message>
        <source>Advance deposit account</source>
        <translation>Conta de depósito antecipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Conta-corrente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Conta de financiamento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Conta de investimento</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Conta de adiantamento de recebíveis</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Conta de empréstimo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Conta de previdência</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Conta-poupança</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passivo</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Mastercard</source>
        <translation>Mastercard</translation>
    </message>
    <message>
        <source>American Express</source>
        <translation>American Express</translation>
    </message>
    <message>
        <source>Diners Club</source>
        <translation>Diners Club</translation>
    </message>
    <message>
        <source>Hipercard</source>
        <translation>Hipercard</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>Bandeira própria</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque eletrônico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Limite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Limite por modalidade</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestral</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sem prazo restante</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efetiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Composta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sem indexador</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefixada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Pós-fixada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flutuante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de preços</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Outro indexador</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Tarifa da operação</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Tarifa de seguro</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por parcela</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Juros por atraso</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por atraso</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Tributo do contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Tributo por atraso</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sem cobrança</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificação</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número do cartão, em geral só os quatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de limite</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Se o limite vale para o cartão inteiro ou para uma modalidade de operação.</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidação</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Se vários cartões dividem o limite (consolidado) ou se ele é de um só (individual).</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédito</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se pode dever dentro deste limite.</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Valor usado</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte do limite já gasta.</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Valor disponível</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte do limite ainda livre para gastar.</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Limite flexível</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Se o limite pode variar em vez de ser um valor fixo.</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nome da linha</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Linha de crédito do limite, no termo do próprio banco, p. ex. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Informação da linha</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observação da instituição sobre a linha de crédito, se houver.</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Cartão múltiplo</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Se a conta tem mais de um cartão de crédito.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se pode dever no cartão.</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Data de fechamento</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Dia em que a fatura vence; para a Belvo, também o fim do período de fatura aberto.</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pagamento mínimo</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>O mínimo que o cliente precisa pagar no período de fatura atual.</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Bandeira do cartão</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca em cuja rede passam os pagamentos do cartão.</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Informação da bandeira</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observação da instituição sobre a bandeira, se houver.</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Limites de crédito</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Quanto se pode gastar, no total ou por modalidade de operação.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>O que foi emitido para esta conta, uma linha por cartão.</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pagamento</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Dia em que vence o próximo pagamento do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pagamento sem juros</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Taxa de juros do crédito</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre a dívida do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pagamento mensal</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no cartão a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pagamento</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nome da taxa</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Como a instituição chama esta taxa; no Brasil, o tipo de tributação diz mais.</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Período da taxa</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tempo a que a taxa se refere: um mês ou um ano.</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor da taxa</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Juros em percentual ou em valor; no Brasil, consulte as taxas prefixada e pós-fixada.</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de tributação</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Se a taxa é a nominal ou a efetiva.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de taxa</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Juros simples incidem só sobre o principal; compostos, também sobre juros anteriores.</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Período de cálculo</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tempo a que as taxas prefixada e pós-fixada se referem: um mês ou um ano.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Como os dias são contados para os juros, p. ex. 30/360.</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de indexador</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Indexador que a taxa acompanha, se houver.</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de indexador</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>O indexador exato dentro do tipo, p. ex. TR_TBF.</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Informação do indexador</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observação da instituição sobre o indexador, se houver.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Taxa prefixada</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa fixada no contrato, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Taxa pós-fixada</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa que acompanha o indexador, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Informação adicional</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observação da instituição sobre a taxa, se houver.</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nome da tarifa</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Como a instituição chama a tarifa.</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código da tarifa</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Sigla da tarifa na instituição, p. ex. CADASTRO.</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de tarifa</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Espécie geral da tarifa; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor da tarifa</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total da tarifa, na moeda do empréstimo.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Percentual da tarifa</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Vem quando a tarifa é percentual, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de encargo</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Se a tarifa é cobrada uma vez ou em cada parcela.</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobrança</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Como a tarifa é definida: valor mínimo, máximo ou fixo, ou um percentual.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A que o encargo se refere, p. ex. atraso ou tributo sobre o contrato.</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Informação do encargo</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observação da instituição sobre o encargo, se houver.</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Taxa do encargo</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Parcela do valor do empréstimo, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantia</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>O que garante o empréstimo, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantia</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Espécie mais detalhada da garantia, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Quanto vale a garantia.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Dia em que este pagamento maior e único deve ser feito.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Quanto deve ser pago nesse dia.</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de empréstimo</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>No termo da própria instituição, p. ex. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código do empréstimo</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número do contrato no padrão do país; no Brasil, o IPOC.</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número do contrato</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Como a própria instituição numera o contrato.</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Valor do contrato</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total na assinatura: principal, juros, tributos e tarifas juntos.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo devedor</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Tudo o que falta pagar, juros incluídos.</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Custo efetivo total</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos os custos do empréstimo no início (CET); a Belvo não informa a unidade.</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Início do contrato</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Dia em que o contrato foi assinado.</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fim do contrato</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Dia em que se espera que o empréstimo esteja quitado.</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimento da 1ª parcela</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Dia que o contrato prevê para o primeiro pagamento.</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Data de liquidação</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Dia em que o empréstimo foi liquidado, segundo o banco.</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Datas de desembolso</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Dias em que o empréstimo foi pago ao cliente.</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frequência das parcelas</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>De quanto em quanto tempo uma parcela deve ser paga.</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Informação da frequência</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observação da instituição sobre a frequência das parcelas, se houver.</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de parcelas</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Quantas parcelas são necessárias para pagar o empréstimo.</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Parcelas pagas</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Quantas parcelas o cliente já pagou.</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Parcelas a pagar</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Quantas parcelas faltam pagar.</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Parcelas vencidas</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Quantas parcelas estão em atraso.</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidade do prazo</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidade em que se conta o prazo combinado na assinatura.</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidade restante</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidade em que se conta o restante do prazo.</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Prazo restante</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Parcelas que restam no prazo; a unidade está na periodicidade restante.</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortização</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada parcela em principal e juros, p. ex. SAC ou PRICE.</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Informação da amortização</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observação da instituição sobre a amortização, se houver.</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID do consignante</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>CNPJ de quem desconta as parcelas da folha, no empréstimo consignado.</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Empréstimo coletado em</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Juros do empréstimo</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Juros cobrados no empréstimo; uma linha por taxa.</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Tarifas do empréstimo</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>O que a instituição cobra pelo empréstimo além dos juros.</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Encargos contratados</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, juros de mora e tributos previstos no contrato.</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantias</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>O que o cliente deu para garantir o empréstimo.</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Parcelas balão</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagamentos maiores e únicos combinados além das parcelas.</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Parcela mensal</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no empréstimo a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Principal do empréstimo</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Principal devedor</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado ainda não pago, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Dia de pagamento</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que se paga o empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Limite do empréstimo</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se pode tomar emprestado; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo do último período</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no fim do último período; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Taxa de juros do empréstimo</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre o que ainda se deve do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Dia limite</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último dia do mês para pagar sem atraso; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Dia de fechamento</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que fecha o período do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Fechamento do empréstimo</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia em que fecha o período atual do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pagamento do empréstimo</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pagamento sem juros do empréstimo</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar no empréstimo para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Categoria da conta</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Classificação própria da Belvo, igual em todas as instituições.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de conta</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>No termo da própria instituição, p. ex. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de conta</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinção mais detalhada da instituição dentro do tipo, p. ex. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Tipo de saldo da conta</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Ativo conta o saldo a favor do cliente; passivo, como dívida.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Como a instituição o informa; pode vir vazio em cartões.</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Agência da conta</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código da agência em que a conta foi aberta.</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Dígito da conta</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege o número da conta contra erros de digitação, quando existe.</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Nome da identificação da conta</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De que a identificação pública é feita, p. ex. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Saldo atual da conta</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo na leitura; cartões: gasto no período aberto; empréstimos: falta pagar.</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Saldo disponível da conta</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinheiro utilizável; cartões: limite menos gasto; empréstimos: valor de quitação ou vazio.</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Saldo bloqueado da conta</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retido por operações pendentes, portanto ainda não utilizável.</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Saldo investido da conta</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte do dinheiro que o banco investe sozinho, conforme combinado com o cliente.</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Cheque especial contratado</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limite abaixo de zero combinado entre cliente e banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Cheque especial usado</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Quanto do cheque especial estava em uso na leitura; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Excesso não contratado</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Valor negativo sem acordo com o banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de instituição</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Se os dados vêm de um banco, do fisco ou de um cadastro de emprego.</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Conta coletada em</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Conta criada em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Último acesso da conta</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Quando a conexão foi usada com sucesso pela última vez.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificação interna da conta</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador da própria instituição, em hash; permanece o mesmo enquanto a conta existir.</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Dados de crédito da conta</translation>
    </message>
    <message>
        <source>Limits and cards behind the account.</source>
        <translation>Limites e cartões vinculados à conta.</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Dados de empréstimo da conta</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Condições do empréstimo; vazio se a conta não for de crédito.</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Dados de fundos da conta</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fundos que compõem a conta; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Contas e serviços</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Crédito e empréstimos</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Plataformas on-line e lazer</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transporte e viagem</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Average amount</source>
        <translation>Valor médio</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Tipo de pagamento</translation>
    </message>
    <message>
        <source>Days since last</source>
        <translation>Dias desde último</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Como a instituição chama a conta.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nome técnico, na Belvo, da instituição que mantém a conta.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Valor da identificação da conta</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: agência, barra, número e dígito; cartões: últimos dígitos de cada um, com vírgulas.</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Moeda da conta</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores da conta, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Dados da conta</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Valor mediano</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>The transactions that were recognised as this expense.</source>
        <translation>As transações reconhecidas como esta despesa.</translation>
    </message>
    <message>
        <source>Expense ID</source>
        <translation>ID da despesa</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Despesas recorrentes</translation>
    </message>
    <message>
        <source>Day the payment was made.</source>
        <translation>Dia em que o pagamento foi feito.</translation>
    </message>
    <message>
        <source>Text of the payment on the statement; can be empty.</source>
        <translation>Texto do pagamento no extrato; pode estar vazio.</translation>
    </message>
    <message>
        <source>How much was paid, in the currency of the account.</source>
        <translation>Quanto foi pago, na moeda da conta.</translation>
    </message>
    <message>
        <source>Made readable from the statement&apos;s text: the shop, or what is paid for.</source>
        <translation>Simplificado a partir do texto do extrato: o estabelecimento ou o que se paga.</translation>
    </message>
    <message>
        <source>Kind of expense; Belvo looks for recurring ones in these only.</source>
        <translation>Tipo de despesa; a Belvo só procura despesas recorrentes nestes.</translation>
    </message>
    <message>
        <source>Average of the payments listed here.</source>
        <translation>Média dos pagamentos listados aqui.</translation>
    </message>
    <message>
        <source>Always monthly: Belvo finds no other rhythm.</source>
        <translation>Sempre mensal: a Belvo não identifica outra frequência.</translation>
    </message>
    <message>
        <source>Whether a subscription or another regular expense; empty when Belvo cannot tell.</source>
        <translation>Se é assinatura ou outra despesa regular; vazio quando a Belvo não sabe.</translation>
    </message>
    <message>
        <source>Days since the last payment; past 30 the next one is overdue or it has ended.</source>
        <translation>Dias desde o último pagamento; acima de 30, o próximo atrasou ou a despesa acabou.</translation>
    </message>
    <message>
        <source>The account or card the expense is paid from.</source>
        <translation>A conta ou o cartão que paga a despesa.</translation>
    </message>
    <message>
        <source>The rest of the account or card that pays.</source>
        <translation>O restante da conta ou do cartão que paga.</translation>
    </message>
    <message>
        <source>Middle value of the payments; single high ones do not change it.</source>
        <translation>Mediana dos pagamentos; um valor alto isolado não a altera.</translation>
    </message>
</context>
<context>
    <name>RelatedRecords</name>
    <message>
        <source>Accounts of this link</source>
        <translation>Contas desta conexão</translation>
    </message>
    <message>
        <source>Transactions of this link</source>
        <translation>Transações desta conexão</translation>
    </message>
    <message>
        <source>Owners of this link</source>
        <translation>Titulares desta conexão</translation>
    </message>
    <message>
        <source>Consents of this customer</source>
        <translation>Consentimentos deste cliente</translation>
    </message>
    <message>
        <source>Transactions of this account</source>
        <translation>Transações desta conta</translation>
    </message>
    <message>
        <source>Links of this institution</source>
        <translation>Conexões desta instituição</translation>
    </message>
    <message>
        <source>Accounts of this institution</source>
        <translation>Contas desta instituição</translation>
    </message>
    <message>
        <source>Its link</source>
        <translation>Ver a conexão</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Ver a conta</translation>
    </message>
    <message>
        <source>Its institution</source>
        <translation>Ver a instituição</translation>
    </message>
    <message>
        <source>Belvo finds consents by document, and this owner has none.</source>
        <translation>A Belvo encontra consentimentos pelo documento, e este titular não tem um.</translation>
    </message>
    <message>
        <source>Belvo finds consents by the customer&apos;s document, not by link. Open the owners of this link first.</source>
        <translation>A Belvo encontra consentimentos pelo documento do cliente, não pela conexão. Abra antes os titulares desta conexão.</translation>
    </message>
    <message>
        <source>%1 of this link</source>
        <extracomment>%1 kind of record, plural: &quot;Bills of this link&quot;</extracomment>
        <translation>%1 desta conexão</translation>
    </message>
    <message>
        <source>%1 of this account</source>
        <extracomment>%1 kind of record, plural</extracomment>
        <translation>%1 desta conta</translation>
    </message>
    <message>
        <source>%1 of this institution</source>
        <extracomment>%1 kind of record, plural</extracomment>
        <translation>%1 desta instituição</translation>
    </message>
    <message numerus="yes">
        <source>Its %n accounts</source>
        <translation>
            <numerusform>Ver a conta</numerusform>
            <numerusform>Ver as %n contas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceGroup</name>
    <message>
        <source>Connections</source>
        <extracomment>heading over links, consents and institutions</extracomment>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Bancos</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <extracomment>heading over what Belvo works out from the data: incomes, risk insights…</extracomment>
        <translation>Enriquecimento</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Loading…</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Carregando mais…</translation>
    </message>
    <message>
        <source>More rows at Belvo</source>
        <extracomment>state of a list in the status line: there are more rows at Belvo</extracomment>
        <translation>Há mais linhas na Belvo</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Loading failed</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>O carregamento falhou</translation>
    </message>
</context>
<context>
    <name>RiskInsights</name>
    <message>
        <source>Checking balance</source>
        <translation>Saldo em conta</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituições</translation>
    </message>
    <message>
        <source>Asset accounts</source>
        <translation>Contas de ativo</translation>
    </message>
    <message>
        <source>Checking accounts</source>
        <translation>Contas-correntes</translation>
    </message>
    <message>
        <source>Savings accounts</source>
        <translation>Poupanças</translation>
    </message>
    <message>
        <source>Savings balance</source>
        <translation>Saldo em poupança</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Contas e serviços</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Crédito e empréstimos</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Fees &amp; Charges</source>
        <translation>Tarifas e encargos</translation>
    </message>
    <message>
        <source>Food &amp; Groceries</source>
        <translation>Alimentação e mercado</translation>
    </message>
    <message>
        <source>Home &amp; Life</source>
        <translation>Casa e vida</translation>
    </message>
    <message>
        <source>Income &amp; Payments</source>
        <translation>Renda e pagamentos</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Investments &amp; Savings</source>
        <translation>Investimentos e poupança</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Plataformas on-line e lazer</translation>
    </message>
    <message>
        <source>Personal Shopping</source>
        <translation>Compras pessoais</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transporte e viagem</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Withdrawal &amp; ATM</source>
        <translation>Saque</translation>
    </message>
    <message>
        <source>Electricity &amp; Energy</source>
        <translation>Eletricidade e energia</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Aluguel</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicações</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automóvel</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Parcelamento</translation>
    </message>
    <message>
        <source>Interest &amp; Charges</source>
        <translation>Juros e encargos</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hipoteca</translation>
    </message>
    <message>
        <source>Pay Advance</source>
        <translation>Adiantamento de salário</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Bank Fees</source>
        <translation>Tarifas bancárias</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Estorno (chargeback)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Blocked Balances</source>
        <translation>Saldos bloqueados</translation>
    </message>
    <message>
        <source>Alimony</source>
        <translation>Pensão alimentícia</translation>
    </message>
    <message>
        <source>Alcohol &amp; Tobacco</source>
        <translation>Álcool e tabaco</translation>
    </message>
    <message>
        <source>Bakery &amp; Coffee</source>
        <translation>Padaria e café</translation>
    </message>
    <message>
        <source>Bars &amp; Nightclubs</source>
        <translation>Bares e casas noturnas</translation>
    </message>
    <message>
        <source>Convenience Store</source>
        <translation>Loja de conveniência</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Supermercado</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurantes</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>Gyms &amp; Fitness</source>
        <translation>Academia e esportes</translation>
    </message>
    <message>
        <source>Hair &amp; Beauty</source>
        <translation>Cabelo e beleza</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Home Decor &amp; Appliances</source>
        <translation>Decoração e eletrodomésticos</translation>
    </message>
    <message>
        <source>Laundry &amp; Dry Cleaning</source>
        <translation>Lavanderia</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Farmácias</translation>
    </message>
    <message>
        <source>Professional Services</source>
        <translation>Serviços profissionais</translation>
    </message>
    <message>
        <source>Veterinary Services</source>
        <translation>Serviços veterinários</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabalho autônomo</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Aposentadoria</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salário</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <source>Home Insurance</source>
        <translation>Seguro residencial</translation>
    </message>
    <message>
        <source>Auto Insurance</source>
        <translation>Seguro de automóvel</translation>
    </message>
    <message>
        <source>Health &amp; Life Insurance</source>
        <translation>Seguro de saúde e vida</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Poupança</translation>
    </message>
    <message>
        <source>Fixed income</source>
        <translation>Renda fixa</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Investment Funds</source>
        <translation>Fundos de investimento</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Derivativos</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Criptomoedas</translation>
    </message>
    <message>
        <source>Apps, Software and Cloud Services</source>
        <translation>Aplicativos, software e nuvem</translation>
    </message>
    <message>
        <source>Events, Parks and Museums</source>
        <translation>Eventos, parques e museus</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Apostas</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Jogos</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Loteria</translation>
    </message>
    <message>
        <source>Movie &amp; Audio</source>
        <translation>Filmes e áudio</translation>
    </message>
    <message>
        <source>Books &amp; News</source>
        <translation>Livros e notícias</translation>
    </message>
    <message>
        <source>Clothing &amp; Accessories</source>
        <translation>Roupas e acessórios</translation>
    </message>
    <message>
        <source>Department Store</source>
        <translation>Loja de departamentos</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Eletrônicos</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>Comércio eletrônico</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Office Supplies</source>
        <translation>Material de escritório</translation>
    </message>
    <message>
        <source>Pet Supplies</source>
        <translation>Artigos para animais</translation>
    </message>
    <message>
        <source>Auto Tax &amp; Fees</source>
        <translation>Impostos e taxas do automóvel</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Doação</translation>
    </message>
    <message>
        <source>Government Fees</source>
        <translation>Taxas do governo</translation>
    </message>
    <message>
        <source>Income Tax</source>
        <translation>Imposto de renda</translation>
    </message>
    <message>
        <source>Real Estate Tax &amp; Fees</source>
        <translation>Impostos e taxas de imóveis</translation>
    </message>
    <message>
        <source>Tax Return</source>
        <translation>Restituição de imposto</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hospedagem</translation>
    </message>
    <message>
        <source>Auto Expenses</source>
        <translation>Despesas do automóvel</translation>
    </message>
    <message>
        <source>Auto Rental</source>
        <translation>Aluguel de carro</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Passagens aéreas</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Combustível</translation>
    </message>
    <message>
        <source>Mileage Programs</source>
        <translation>Programas de milhas</translation>
    </message>
    <message>
        <source>Parking &amp; Tolls</source>
        <translation>Estacionamento e pedágio</translation>
    </message>
    <message>
        <source>Public Transit</source>
        <translation>Transporte público</translation>
    </message>
    <message>
        <source>Taxis &amp; Rideshares</source>
        <translation>Táxi e aplicativos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoria</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Valor líquido</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Overdraft limit</source>
        <translation>Limite especial</translation>
    </message>
    <message>
        <source>Overdraft used</source>
        <translation>Especial usado</translation>
    </message>
    <message>
        <source>Monthly payments</source>
        <translation>Parcelas mensais</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Fluxo de caixa</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Cartões de crédito</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Empréstimos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Análises de risco</translation>
    </message>
    <message>
        <source>Lowest balance (3d)</source>
        <translation>Menor saldo (3 dias)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 3 days; below zero they were overdrawn.</source>
        <translation>Menor saldo de todas as contas juntas nos últimos 3 dias; abaixo de zero, estavam no vermelho.</translation>
    </message>
    <message>
        <source>Lowest balance (1w)</source>
        <translation>Menor saldo (1 semana)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last week; below zero they were overdrawn.</source>
        <translation>Menor saldo de todas as contas juntas na última semana; abaixo de zero, estavam no vermelho.</translation>
    </message>
    <message>
        <source>Lowest balance (1m)</source>
        <translation>Menor saldo (1 mês)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last month; below zero they were overdrawn.</source>
        <translation>Menor saldo de todas as contas juntas no último mês; abaixo de zero, estavam no vermelho.</translation>
    </message>
    <message>
        <source>Lowest balance (3m)</source>
        <translation>Menor saldo (3 meses)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 3 months; below zero they were overdrawn.</source>
        <translation>Menor saldo de todas as contas juntas nos últimos 3 meses; abaixo de zero, estavam no vermelho.</translation>
    </message>
    <message>
        <source>Lowest balance (6m)</source>
        <translation>Menor saldo (6 meses)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 6 months; below zero they were overdrawn.</source>
        <translation>Menor saldo de todas as contas juntas nos últimos 6 meses; abaixo de zero, estavam no vermelho.</translation>
    </message>
    <message>
        <source>Lowest balance (12m)</source>
        <translation>Menor saldo (12 meses)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 12 months; below zero they were overdrawn.</source>
        <translation>Menor saldo de todas as contas juntas nos últimos 12 meses; abaixo de zero, estavam no vermelho.</translation>
    </message>
    <message>
        <source>Average balance (3d)</source>
        <translation>Saldo médio (3 dias)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 3 days.</source>
        <translation>Saldo de todas as contas juntas em um dia médio nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Average balance (1w)</source>
        <translation>Saldo médio (1 semana)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last week.</source>
        <translation>Saldo de todas as contas juntas em um dia médio na última semana.</translation>
    </message>
    <message>
        <source>Average balance (1m)</source>
        <translation>Saldo médio (1 mês)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last month.</source>
        <translation>Saldo de todas as contas juntas em um dia médio no último mês.</translation>
    </message>
    <message>
        <source>Average balance (3m)</source>
        <translation>Saldo médio (3 meses)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 3 months.</source>
        <translation>Saldo de todas as contas juntas em um dia médio nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Average balance (6m)</source>
        <translation>Saldo médio (6 meses)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 6 months.</source>
        <translation>Saldo de todas as contas juntas em um dia médio nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Average balance (12m)</source>
        <translation>Saldo médio (12 meses)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 12 months.</source>
        <translation>Saldo de todas as contas juntas em um dia médio nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Highest balance (3d)</source>
        <translation>Maior saldo (3 dias)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 3 days.</source>
        <translation>O máximo de dinheiro que todas as contas juntas tiveram nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Highest balance (1w)</source>
        <translation>Maior saldo (1 semana)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last week.</source>
        <translation>O máximo de dinheiro que todas as contas juntas tiveram na última semana.</translation>
    </message>
    <message>
        <source>Highest balance (1m)</source>
        <translation>Maior saldo (1 mês)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last month.</source>
        <translation>O máximo de dinheiro que todas as contas juntas tiveram no último mês.</translation>
    </message>
    <message>
        <source>Highest balance (3m)</source>
        <translation>Maior saldo (3 meses)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 3 months.</source>
        <translation>O máximo de dinheiro que todas as contas juntas tiveram nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Highest balance (6m)</source>
        <translation>Maior saldo (6 meses)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 6 months.</source>
        <translation>O máximo de dinheiro que todas as contas juntas tiveram nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Highest balance (12m)</source>
        <translation>Maior saldo (12 meses)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 12 months.</source>
        <translation>O máximo de dinheiro que todas as contas juntas tiveram nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Balance spread (3d)</source>
        <translation>Oscilação do saldo (3 dias)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 3 days (standard deviation); 0 is steady.</source>
        <translation>Quanto o saldo se afastou da média nos últimos 3 dias (desvio-padrão); 0 é estável.</translation>
    </message>
    <message>
        <source>Balance spread (1w)</source>
        <translation>Oscilação do saldo (1 semana)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last week (standard deviation); 0 is steady.</source>
        <translation>Quanto o saldo se afastou da média na última semana (desvio-padrão); 0 é estável.</translation>
    </message>
    <message>
        <source>Balance spread (1m)</source>
        <translation>Oscilação do saldo (1 mês)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last month (standard deviation); 0 is steady.</source>
        <translation>Quanto o saldo se afastou da média no último mês (desvio-padrão); 0 é estável.</translation>
    </message>
    <message>
        <source>Balance spread (3m)</source>
        <translation>Oscilação do saldo (3 meses)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 3 months (standard deviation); 0 is steady.</source>
        <translation>Quanto o saldo se afastou da média nos últimos 3 meses (desvio-padrão); 0 é estável.</translation>
    </message>
    <message>
        <source>Balance spread (6m)</source>
        <translation>Oscilação do saldo (6 meses)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 6 months (standard deviation); 0 is steady.</source>
        <translation>Quanto o saldo se afastou da média nos últimos 6 meses (desvio-padrão); 0 é estável.</translation>
    </message>
    <message>
        <source>Balance spread (12m)</source>
        <translation>Oscilação do saldo (12 meses)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 12 months (standard deviation); 0 is steady.</source>
        <translation>Quanto o saldo se afastou da média nos últimos 12 meses (desvio-padrão); 0 é estável.</translation>
    </message>
    <message>
        <source>Balance trend (3d)</source>
        <translation>Tendência do saldo (3 dias)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 3 days: above zero it rose, below zero it fell.</source>
        <translation>Inclinação do saldo nos últimos 3 dias: acima de zero subiu, abaixo de zero caiu.</translation>
    </message>
    <message>
        <source>Balance trend (1w)</source>
        <translation>Tendência do saldo (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last week: above zero it rose, below zero it fell.</source>
        <translation>Inclinação do saldo na última semana: acima de zero subiu, abaixo de zero caiu.</translation>
    </message>
    <message>
        <source>Balance trend (1m)</source>
        <translation>Tendência do saldo (1 mês)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last month: above zero it rose, below zero it fell.</source>
        <translation>Inclinação do saldo no último mês: acima de zero subiu, abaixo de zero caiu.</translation>
    </message>
    <message>
        <source>Balance trend (3m)</source>
        <translation>Tendência do saldo (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 3 months: above zero it rose, below zero it fell.</source>
        <translation>Inclinação do saldo nos últimos 3 meses: acima de zero subiu, abaixo de zero caiu.</translation>
    </message>
    <message>
        <source>Balance trend (6m)</source>
        <translation>Tendência do saldo (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 6 months: above zero it rose, below zero it fell.</source>
        <translation>Inclinação do saldo nos últimos 6 meses: acima de zero subiu, abaixo de zero caiu.</translation>
    </message>
    <message>
        <source>Balance trend (12m)</source>
        <translation>Tendência do saldo (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 12 months: above zero it rose, below zero it fell.</source>
        <translation>Inclinação do saldo nos últimos 12 meses: acima de zero subiu, abaixo de zero caiu.</translation>
    </message>
    <message>
        <source>Below-average days (3d)</source>
        <translation>Dias abaixo da média (3 dias)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which the balance was at or below its average of that time.</source>
        <translation>Dias nos últimos 3 dias em que o saldo ficou na média desse período ou abaixo dela.</translation>
    </message>
    <message>
        <source>Below-average days (1w)</source>
        <translation>Dias abaixo da média (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week on which the balance was at or below its average of that time.</source>
        <translation>Dias na última semana em que o saldo ficou na média desse período ou abaixo dela.</translation>
    </message>
    <message>
        <source>Below-average days (1m)</source>
        <translation>Dias abaixo da média (1 mês)</translation>
    </message>
    <message>
        <source>Days in the last month on which the balance was at or below its average of that time.</source>
        <translation>Dias no último mês em que o saldo ficou na média desse período ou abaixo dela.</translation>
    </message>
    <message>
        <source>Below-average days (3m)</source>
        <translation>Dias abaixo da média (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which the balance was at or below its average of that time.</source>
        <translation>Dias nos últimos 3 meses em que o saldo ficou na média desse período ou abaixo dela.</translation>
    </message>
    <message>
        <source>Below-average days (6m)</source>
        <translation>Dias abaixo da média (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which the balance was at or below its average of that time.</source>
        <translation>Dias nos últimos 6 meses em que o saldo ficou na média desse período ou abaixo dela.</translation>
    </message>
    <message>
        <source>Below-average days (12m)</source>
        <translation>Dias abaixo da média (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which the balance was at or below its average of that time.</source>
        <translation>Dias nos últimos 12 meses em que o saldo ficou na média desse período ou abaixo dela.</translation>
    </message>
    <message>
        <source>Low-balance days (3d)</source>
        <translation>Dias com saldo baixo (3 dias)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which the balance was at or below the low-balance limit.</source>
        <translation>Dias nos últimos 3 dias em que o saldo ficou no limite de saldo baixo ou abaixo dele.</translation>
    </message>
    <message>
        <source>Low-balance days (1w)</source>
        <translation>Dias com saldo baixo (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week on which the balance was at or below the low-balance limit.</source>
        <translation>Dias na última semana em que o saldo ficou no limite de saldo baixo ou abaixo dele.</translation>
    </message>
    <message>
        <source>Low-balance days (1m)</source>
        <translation>Dias com saldo baixo (1 mês)</translation>
    </message>
    <message>
        <source>Days in the last month on which the balance was at or below the low-balance limit.</source>
        <translation>Dias no último mês em que o saldo ficou no limite de saldo baixo ou abaixo dele.</translation>
    </message>
    <message>
        <source>Low-balance days (3m)</source>
        <translation>Dias com saldo baixo (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which the balance was at or below the low-balance limit.</source>
        <translation>Dias nos últimos 3 meses em que o saldo ficou no limite de saldo baixo ou abaixo dele.</translation>
    </message>
    <message>
        <source>Low-balance days (6m)</source>
        <translation>Dias com saldo baixo (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which the balance was at or below the low-balance limit.</source>
        <translation>Dias nos últimos 6 meses em que o saldo ficou no limite de saldo baixo ou abaixo dele.</translation>
    </message>
    <message>
        <source>Low-balance days (12m)</source>
        <translation>Dias com saldo baixo (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which the balance was at or below the low-balance limit.</source>
        <translation>Dias nos últimos 12 meses em que o saldo ficou no limite de saldo baixo ou abaixo dele.</translation>
    </message>
    <message>
        <source>Low-balance limit</source>
        <translation>Limite de saldo baixo</translation>
    </message>
    <message>
        <source>Amount behind the low-balance days; Belvo sets it per country, in its currency.</source>
        <translation>Valor que define os dias com saldo baixo; a Belvo o fixa por país, na moeda local.</translation>
    </message>
    <message>
        <source>Peak cash-in (3d)</source>
        <translation>Pico de entrada (3 dias)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 3 days.</source>
        <translation>Maior valor de fluxo de caixa positivo nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Peak cash-in (1w)</source>
        <translation>Pico de entrada (1 semana)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last week.</source>
        <translation>Maior valor de fluxo de caixa positivo na última semana.</translation>
    </message>
    <message>
        <source>Peak cash-in (1m)</source>
        <translation>Pico de entrada (1 mês)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last month.</source>
        <translation>Maior valor de fluxo de caixa positivo no último mês.</translation>
    </message>
    <message>
        <source>Peak cash-in (3m)</source>
        <translation>Pico de entrada (3 meses)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 3 months.</source>
        <translation>Maior valor de fluxo de caixa positivo nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak cash-in (6m)</source>
        <translation>Pico de entrada (6 meses)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 6 months.</source>
        <translation>Maior valor de fluxo de caixa positivo nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak cash-in (12m)</source>
        <translation>Pico de entrada (12 meses)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 12 months.</source>
        <translation>Maior valor de fluxo de caixa positivo nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Average cash-in (3d)</source>
        <translation>Média de entrada (3 dias)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 3 days on average.</source>
        <translation>Fluxo de caixa positivo nos últimos 3 dias, em média.</translation>
    </message>
    <message>
        <source>Average cash-in (1w)</source>
        <translation>Média de entrada (1 semana)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last week on average.</source>
        <translation>Fluxo de caixa positivo na última semana, em média.</translation>
    </message>
    <message>
        <source>Average cash-in (1m)</source>
        <translation>Média de entrada (1 mês)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last month on average.</source>
        <translation>Fluxo de caixa positivo no último mês, em média.</translation>
    </message>
    <message>
        <source>Average cash-in (3m)</source>
        <translation>Média de entrada (3 meses)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 3 months on average.</source>
        <translation>Fluxo de caixa positivo nos últimos 3 meses, em média.</translation>
    </message>
    <message>
        <source>Average cash-in (6m)</source>
        <translation>Média de entrada (6 meses)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 6 months on average.</source>
        <translation>Fluxo de caixa positivo nos últimos 6 meses, em média.</translation>
    </message>
    <message>
        <source>Average cash-in (12m)</source>
        <translation>Média de entrada (12 meses)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 12 months on average.</source>
        <translation>Fluxo de caixa positivo nos últimos 12 meses, em média.</translation>
    </message>
    <message>
        <source>Total cash-in (3d)</source>
        <translation>Soma de entrada (3 dias)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 3 days, added up.</source>
        <translation>Soma de todo o fluxo de caixa positivo nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Total cash-in (1w)</source>
        <translation>Soma de entrada (1 semana)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last week, added up.</source>
        <translation>Soma de todo o fluxo de caixa positivo na última semana.</translation>
    </message>
    <message>
        <source>Total cash-in (1m)</source>
        <translation>Soma de entrada (1 mês)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last month, added up.</source>
        <translation>Soma de todo o fluxo de caixa positivo no último mês.</translation>
    </message>
    <message>
        <source>Total cash-in (3m)</source>
        <translation>Soma de entrada (3 meses)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 3 months, added up.</source>
        <translation>Soma de todo o fluxo de caixa positivo nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Total cash-in (6m)</source>
        <translation>Soma de entrada (6 meses)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 6 months, added up.</source>
        <translation>Soma de todo o fluxo de caixa positivo nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Total cash-in (12m)</source>
        <translation>Soma de entrada (12 meses)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 12 months, added up.</source>
        <translation>Soma de todo o fluxo de caixa positivo nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Cash-in trend (3d)</source>
        <translation>Tendência de entrada (3 dias)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 3 days: above zero it grew, below zero it shrank.</source>
        <translation>Inclinação do fluxo positivo nos últimos 3 dias: acima de zero cresceu, abaixo de zero diminuiu.</translation>
    </message>
    <message>
        <source>Cash-in trend (1w)</source>
        <translation>Tendência de entrada (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last week: above zero it grew, below zero it shrank.</source>
        <translation>Inclinação do fluxo positivo na última semana: acima de zero cresceu, abaixo de zero diminuiu.</translation>
    </message>
    <message>
        <source>Cash-in trend (1m)</source>
        <translation>Tendência de entrada (1 mês)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last month: above zero it grew, below zero it shrank.</source>
        <translation>Inclinação do fluxo positivo no último mês: acima de zero cresceu, abaixo de zero diminuiu.</translation>
    </message>
    <message>
        <source>Cash-in trend (3m)</source>
        <translation>Tendência de entrada (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 3 months: above zero it grew, below zero it shrank.</source>
        <translation>Inclinação do fluxo positivo nos últimos 3 meses: acima de zero cresceu, abaixo de zero diminuiu.</translation>
    </message>
    <message>
        <source>Cash-in trend (6m)</source>
        <translation>Tendência de entrada (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 6 months: above zero it grew, below zero it shrank.</source>
        <translation>Inclinação do fluxo positivo nos últimos 6 meses: acima de zero cresceu, abaixo de zero diminuiu.</translation>
    </message>
    <message>
        <source>Cash-in trend (12m)</source>
        <translation>Tendência de entrada (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 12 months: above zero it grew, below zero it shrank.</source>
        <translation>Inclinação do fluxo positivo nos últimos 12 meses: acima de zero cresceu, abaixo de zero diminuiu.</translation>
    </message>
    <message>
        <source>Peak cash-out (3d)</source>
        <translation>Pico de saída (3 dias)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 3 days, as a positive number.</source>
        <translation>Maior valor de fluxo de caixa negativo nos últimos 3 dias, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (1w)</source>
        <translation>Pico de saída (1 semana)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last week, as a positive number.</source>
        <translation>Maior valor de fluxo de caixa negativo na última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (1m)</source>
        <translation>Pico de saída (1 mês)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last month, as a positive number.</source>
        <translation>Maior valor de fluxo de caixa negativo no último mês, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (3m)</source>
        <translation>Pico de saída (3 meses)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 3 months, as a positive number.</source>
        <translation>Maior valor de fluxo de caixa negativo nos últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (6m)</source>
        <translation>Pico de saída (6 meses)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 6 months, as a positive number.</source>
        <translation>Maior valor de fluxo de caixa negativo nos últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (12m)</source>
        <translation>Pico de saída (12 meses)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 12 months, as a positive number.</source>
        <translation>Maior valor de fluxo de caixa negativo nos últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (3d)</source>
        <translation>Média de saída (3 dias)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 3 days on average, as a positive number.</source>
        <translation>Fluxo de caixa negativo nos últimos 3 dias, em média, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (1w)</source>
        <translation>Média de saída (1 semana)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last week on average, as a positive number.</source>
        <translation>Fluxo de caixa negativo na última semana, em média, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (1m)</source>
        <translation>Média de saída (1 mês)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last month on average, as a positive number.</source>
        <translation>Fluxo de caixa negativo no último mês, em média, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (3m)</source>
        <translation>Média de saída (3 meses)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 3 months on average, as a positive number.</source>
        <translation>Fluxo de caixa negativo nos últimos 3 meses, em média, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (6m)</source>
        <translation>Média de saída (6 meses)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 6 months on average, as a positive number.</source>
        <translation>Fluxo de caixa negativo nos últimos 6 meses, em média, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (12m)</source>
        <translation>Média de saída (12 meses)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 12 months on average, as a positive number.</source>
        <translation>Fluxo de caixa negativo nos últimos 12 meses, em média, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (3d)</source>
        <translation>Soma de saída (3 dias)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 3 days, added up, as a positive number.</source>
        <translation>Soma de todo o fluxo de caixa negativo nos últimos 3 dias, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (1w)</source>
        <translation>Soma de saída (1 semana)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last week, added up, as a positive number.</source>
        <translation>Soma de todo o fluxo de caixa negativo na última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (1m)</source>
        <translation>Soma de saída (1 mês)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last month, added up, as a positive number.</source>
        <translation>Soma de todo o fluxo de caixa negativo no último mês, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (3m)</source>
        <translation>Soma de saída (3 meses)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 3 months, added up, as a positive number.</source>
        <translation>Soma de todo o fluxo de caixa negativo nos últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (6m)</source>
        <translation>Soma de saída (6 meses)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 6 months, added up, as a positive number.</source>
        <translation>Soma de todo o fluxo de caixa negativo nos últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (12m)</source>
        <translation>Soma de saída (12 meses)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 12 months, added up, as a positive number.</source>
        <translation>Soma de todo o fluxo de caixa negativo nos últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Cash-out trend (3d)</source>
        <translation>Tendência de saída (3 dias)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 3 days: above zero more and more went out.</source>
        <translation>Inclinação do fluxo negativo nos últimos 3 dias: acima de zero saiu cada vez mais.</translation>
    </message>
    <message>
        <source>Cash-out trend (1w)</source>
        <translation>Tendência de saída (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last week: above zero more and more went out.</source>
        <translation>Inclinação do fluxo negativo na última semana: acima de zero saiu cada vez mais.</translation>
    </message>
    <message>
        <source>Cash-out trend (1m)</source>
        <translation>Tendência de saída (1 mês)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last month: above zero more and more went out.</source>
        <translation>Inclinação do fluxo negativo no último mês: acima de zero saiu cada vez mais.</translation>
    </message>
    <message>
        <source>Cash-out trend (3m)</source>
        <translation>Tendência de saída (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 3 months: above zero more and more went out.</source>
        <translation>Inclinação do fluxo negativo nos últimos 3 meses: acima de zero saiu cada vez mais.</translation>
    </message>
    <message>
        <source>Cash-out trend (6m)</source>
        <translation>Tendência de saída (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 6 months: above zero more and more went out.</source>
        <translation>Inclinação do fluxo negativo nos últimos 6 meses: acima de zero saiu cada vez mais.</translation>
    </message>
    <message>
        <source>Cash-out trend (12m)</source>
        <translation>Tendência de saída (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 12 months: above zero more and more went out.</source>
        <translation>Inclinação do fluxo negativo nos últimos 12 meses: acima de zero saiu cada vez mais.</translation>
    </message>
    <message>
        <source>Net trend (3d)</source>
        <translation>Tendência líquida (3 dias)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 3 days: above zero it got better, below zero worse.</source>
        <translation>Inclinação do fluxo líquido nos últimos 3 dias: acima de zero melhorou, abaixo de zero piorou.</translation>
    </message>
    <message>
        <source>Net trend (1w)</source>
        <translation>Tendência líquida (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last week: above zero it got better, below zero worse.</source>
        <translation>Inclinação do fluxo líquido na última semana: acima de zero melhorou, abaixo de zero piorou.</translation>
    </message>
    <message>
        <source>Net trend (1m)</source>
        <translation>Tendência líquida (1 mês)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last month: above zero it got better, below zero worse.</source>
        <translation>Inclinação do fluxo líquido no último mês: acima de zero melhorou, abaixo de zero piorou.</translation>
    </message>
    <message>
        <source>Net trend (3m)</source>
        <translation>Tendência líquida (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 3 months: above zero it got better, below zero worse.</source>
        <translation>Inclinação do fluxo líquido nos últimos 3 meses: acima de zero melhorou, abaixo de zero piorou.</translation>
    </message>
    <message>
        <source>Net trend (6m)</source>
        <translation>Tendência líquida (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 6 months: above zero it got better, below zero worse.</source>
        <translation>Inclinação do fluxo líquido nos últimos 6 meses: acima de zero melhorou, abaixo de zero piorou.</translation>
    </message>
    <message>
        <source>Net trend (12m)</source>
        <translation>Tendência líquida (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 12 months: above zero it got better, below zero worse.</source>
        <translation>Inclinação do fluxo líquido nos últimos 12 meses: acima de zero melhorou, abaixo de zero piorou.</translation>
    </message>
    <message>
        <source>Transactions (3d)</source>
        <translation>Transações (3 dias)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 3 days, in and out.</source>
        <translation>Quantos movimentos as contas tiveram nos últimos 3 dias, entre entradas e saídas.</translation>
    </message>
    <message>
        <source>Transactions (1w)</source>
        <translation>Transações (1 semana)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last week, in and out.</source>
        <translation>Quantos movimentos as contas tiveram na última semana, entre entradas e saídas.</translation>
    </message>
    <message>
        <source>Transactions (1m)</source>
        <translation>Transações (1 mês)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last month, in and out.</source>
        <translation>Quantos movimentos as contas tiveram no último mês, entre entradas e saídas.</translation>
    </message>
    <message>
        <source>Transactions (3m)</source>
        <translation>Transações (3 meses)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 3 months, in and out.</source>
        <translation>Quantos movimentos as contas tiveram nos últimos 3 meses, entre entradas e saídas.</translation>
    </message>
    <message>
        <source>Transactions (6m)</source>
        <translation>Transações (6 meses)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 6 months, in and out.</source>
        <translation>Quantos movimentos as contas tiveram nos últimos 6 meses, entre entradas e saídas.</translation>
    </message>
    <message>
        <source>Transactions (12m)</source>
        <translation>Transações (12 meses)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 12 months, in and out.</source>
        <translation>Quantos movimentos as contas tiveram nos últimos 12 meses, entre entradas e saídas.</translation>
    </message>
    <message>
        <source>Peak transactions (3d)</source>
        <translation>Pico de transações (3 dias)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 3 days.</source>
        <translation>Maior número de movimentos em um só dia nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Peak transactions (1w)</source>
        <translation>Pico de transações (1 semana)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last week.</source>
        <translation>Maior número de movimentos em um só dia na última semana.</translation>
    </message>
    <message>
        <source>Peak transactions (1m)</source>
        <translation>Pico de transações (1 mês)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last month.</source>
        <translation>Maior número de movimentos em um só dia no último mês.</translation>
    </message>
    <message>
        <source>Peak transactions (3m)</source>
        <translation>Pico de transações (3 meses)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 3 months.</source>
        <translation>Maior número de movimentos em um só dia nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak transactions (6m)</source>
        <translation>Pico de transações (6 meses)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 6 months.</source>
        <translation>Maior número de movimentos em um só dia nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak transactions (12m)</source>
        <translation>Pico de transações (12 meses)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 12 months.</source>
        <translation>Maior número de movimentos em um só dia nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Daily transactions (3d)</source>
        <translation>Transações por dia (3 dias)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 3 days, quiet days included.</source>
        <translation>Movimentos por dia, em média, nos últimos 3 dias, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily transactions (1w)</source>
        <translation>Transações por dia (1 semana)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last week, quiet days included.</source>
        <translation>Movimentos por dia, em média, na última semana, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily transactions (1m)</source>
        <translation>Transações por dia (1 mês)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last month, quiet days included.</source>
        <translation>Movimentos por dia, em média, no último mês, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily transactions (3m)</source>
        <translation>Transações por dia (3 meses)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 3 months, quiet days included.</source>
        <translation>Movimentos por dia, em média, nos últimos 3 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily transactions (6m)</source>
        <translation>Transações por dia (6 meses)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 6 months, quiet days included.</source>
        <translation>Movimentos por dia, em média, nos últimos 6 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily transactions (12m)</source>
        <translation>Transações por dia (12 meses)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 12 months, quiet days included.</source>
        <translation>Movimentos por dia, em média, nos últimos 12 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Inflows (3d)</source>
        <translation>Entradas (3 dias)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 3 days.</source>
        <translation>Quantas vezes entrou dinheiro nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Inflows (1w)</source>
        <translation>Entradas (1 semana)</translation>
    </message>
    <message>
        <source>How often money arrived in the last week.</source>
        <translation>Quantas vezes entrou dinheiro na última semana.</translation>
    </message>
    <message>
        <source>Inflows (1m)</source>
        <translation>Entradas (1 mês)</translation>
    </message>
    <message>
        <source>How often money arrived in the last month.</source>
        <translation>Quantas vezes entrou dinheiro no último mês.</translation>
    </message>
    <message>
        <source>Inflows (3m)</source>
        <translation>Entradas (3 meses)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 3 months.</source>
        <translation>Quantas vezes entrou dinheiro nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Inflows (6m)</source>
        <translation>Entradas (6 meses)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 6 months.</source>
        <translation>Quantas vezes entrou dinheiro nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Inflows (12m)</source>
        <translation>Entradas (12 meses)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 12 months.</source>
        <translation>Quantas vezes entrou dinheiro nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Peak inflows (3d)</source>
        <translation>Pico de entradas (3 dias)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 3 days.</source>
        <translation>Maior número de entradas em um só dia nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Peak inflows (1w)</source>
        <translation>Pico de entradas (1 semana)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last week.</source>
        <translation>Maior número de entradas em um só dia na última semana.</translation>
    </message>
    <message>
        <source>Peak inflows (1m)</source>
        <translation>Pico de entradas (1 mês)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last month.</source>
        <translation>Maior número de entradas em um só dia no último mês.</translation>
    </message>
    <message>
        <source>Peak inflows (3m)</source>
        <translation>Pico de entradas (3 meses)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 3 months.</source>
        <translation>Maior número de entradas em um só dia nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak inflows (6m)</source>
        <translation>Pico de entradas (6 meses)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 6 months.</source>
        <translation>Maior número de entradas em um só dia nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak inflows (12m)</source>
        <translation>Pico de entradas (12 meses)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 12 months.</source>
        <translation>Maior número de entradas em um só dia nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Daily inflows (3d)</source>
        <translation>Entradas por dia (3 dias)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 3 days, quiet days included.</source>
        <translation>Entradas de dinheiro por dia, em média, nos últimos 3 dias, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily inflows (1w)</source>
        <translation>Entradas por dia (1 semana)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last week, quiet days included.</source>
        <translation>Entradas de dinheiro por dia, em média, na última semana, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily inflows (1m)</source>
        <translation>Entradas por dia (1 mês)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last month, quiet days included.</source>
        <translation>Entradas de dinheiro por dia, em média, no último mês, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily inflows (3m)</source>
        <translation>Entradas por dia (3 meses)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 3 months, quiet days included.</source>
        <translation>Entradas de dinheiro por dia, em média, nos últimos 3 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily inflows (6m)</source>
        <translation>Entradas por dia (6 meses)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 6 months, quiet days included.</source>
        <translation>Entradas de dinheiro por dia, em média, nos últimos 6 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily inflows (12m)</source>
        <translation>Entradas por dia (12 meses)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 12 months, quiet days included.</source>
        <translation>Entradas de dinheiro por dia, em média, nos últimos 12 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Inflow total (3d)</source>
        <translation>Total de entradas (3 dias)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 3 days, added up.</source>
        <translation>Soma de todo o dinheiro que entrou nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Inflow total (1w)</source>
        <translation>Total de entradas (1 semana)</translation>
    </message>
    <message>
        <source>All money that arrived in the last week, added up.</source>
        <translation>Soma de todo o dinheiro que entrou na última semana.</translation>
    </message>
    <message>
        <source>Inflow total (1m)</source>
        <translation>Total de entradas (1 mês)</translation>
    </message>
    <message>
        <source>All money that arrived in the last month, added up.</source>
        <translation>Soma de todo o dinheiro que entrou no último mês.</translation>
    </message>
    <message>
        <source>Inflow total (3m)</source>
        <translation>Total de entradas (3 meses)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 3 months, added up.</source>
        <translation>Soma de todo o dinheiro que entrou nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Inflow total (6m)</source>
        <translation>Total de entradas (6 meses)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 6 months, added up.</source>
        <translation>Soma de todo o dinheiro que entrou nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Inflow total (12m)</source>
        <translation>Total de entradas (12 meses)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 12 months, added up.</source>
        <translation>Soma de todo o dinheiro que entrou nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Largest inflow (3d)</source>
        <translation>Maior entrada (3 dias)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 3 days.</source>
        <translation>Maior valor que entrou de uma só vez nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Largest inflow (1w)</source>
        <translation>Maior entrada (1 semana)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last week.</source>
        <translation>Maior valor que entrou de uma só vez na última semana.</translation>
    </message>
    <message>
        <source>Largest inflow (1m)</source>
        <translation>Maior entrada (1 mês)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last month.</source>
        <translation>Maior valor que entrou de uma só vez no último mês.</translation>
    </message>
    <message>
        <source>Largest inflow (3m)</source>
        <translation>Maior entrada (3 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 3 months.</source>
        <translation>Maior valor que entrou de uma só vez nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Largest inflow (6m)</source>
        <translation>Maior entrada (6 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 6 months.</source>
        <translation>Maior valor que entrou de uma só vez nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Largest inflow (12m)</source>
        <translation>Maior entrada (12 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 12 months.</source>
        <translation>Maior valor que entrou de uma só vez nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Average inflow (3d)</source>
        <translation>Entrada média (3 dias)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 3 days.</source>
        <translation>Valor médio de cada entrada nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Average inflow (1w)</source>
        <translation>Entrada média (1 semana)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last week.</source>
        <translation>Valor médio de cada entrada na última semana.</translation>
    </message>
    <message>
        <source>Average inflow (1m)</source>
        <translation>Entrada média (1 mês)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last month.</source>
        <translation>Valor médio de cada entrada no último mês.</translation>
    </message>
    <message>
        <source>Average inflow (3m)</source>
        <translation>Entrada média (3 meses)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 3 months.</source>
        <translation>Valor médio de cada entrada nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Average inflow (6m)</source>
        <translation>Entrada média (6 meses)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 6 months.</source>
        <translation>Valor médio de cada entrada nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Average inflow (12m)</source>
        <translation>Entrada média (12 meses)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 12 months.</source>
        <translation>Valor médio de cada entrada nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Outflows (3d)</source>
        <translation>Saídas (3 dias)</translation>
    </message>
    <message>
        <source>How often money left in the last 3 days.</source>
        <translation>Quantas vezes saiu dinheiro nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Outflows (1w)</source>
        <translation>Saídas (1 semana)</translation>
    </message>
    <message>
        <source>How often money left in the last week.</source>
        <translation>Quantas vezes saiu dinheiro na última semana.</translation>
    </message>
    <message>
        <source>Outflows (1m)</source>
        <translation>Saídas (1 mês)</translation>
    </message>
    <message>
        <source>How often money left in the last month.</source>
        <translation>Quantas vezes saiu dinheiro no último mês.</translation>
    </message>
    <message>
        <source>Outflows (3m)</source>
        <translation>Saídas (3 meses)</translation>
    </message>
    <message>
        <source>How often money left in the last 3 months.</source>
        <translation>Quantas vezes saiu dinheiro nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Outflows (6m)</source>
        <translation>Saídas (6 meses)</translation>
    </message>
    <message>
        <source>How often money left in the last 6 months.</source>
        <translation>Quantas vezes saiu dinheiro nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Outflows (12m)</source>
        <translation>Saídas (12 meses)</translation>
    </message>
    <message>
        <source>How often money left in the last 12 months.</source>
        <translation>Quantas vezes saiu dinheiro nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Peak outflows (3d)</source>
        <translation>Pico de saídas (3 dias)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 3 days.</source>
        <translation>Maior número de saídas em um só dia nos últimos 3 dias.</translation>
    </message>
    <message>
        <source>Peak outflows (1w)</source>
        <translation>Pico de saídas (1 semana)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last week.</source>
        <translation>Maior número de saídas em um só dia na última semana.</translation>
    </message>
    <message>
        <source>Peak outflows (1m)</source>
        <translation>Pico de saídas (1 mês)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last month.</source>
        <translation>Maior número de saídas em um só dia no último mês.</translation>
    </message>
    <message>
        <source>Peak outflows (3m)</source>
        <translation>Pico de saídas (3 meses)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 3 months.</source>
        <translation>Maior número de saídas em um só dia nos últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak outflows (6m)</source>
        <translation>Pico de saídas (6 meses)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 6 months.</source>
        <translation>Maior número de saídas em um só dia nos últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak outflows (12m)</source>
        <translation>Pico de saídas (12 meses)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 12 months.</source>
        <translation>Maior número de saídas em um só dia nos últimos 12 meses.</translation>
    </message>
    <message>
        <source>Daily outflows (3d)</source>
        <translation>Saídas por dia (3 dias)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 3 days, quiet days included.</source>
        <translation>Saídas de dinheiro por dia, em média, nos últimos 3 dias, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily outflows (1w)</source>
        <translation>Saídas por dia (1 semana)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last week, quiet days included.</source>
        <translation>Saídas de dinheiro por dia, em média, na última semana, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily outflows (1m)</source>
        <translation>Saídas por dia (1 mês)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last month, quiet days included.</source>
        <translation>Saídas de dinheiro por dia, em média, no último mês, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily outflows (3m)</source>
        <translation>Saídas por dia (3 meses)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 3 months, quiet days included.</source>
        <translation>Saídas de dinheiro por dia, em média, nos últimos 3 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily outflows (6m)</source>
        <translation>Saídas por dia (6 meses)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 6 months, quiet days included.</source>
        <translation>Saídas de dinheiro por dia, em média, nos últimos 6 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Daily outflows (12m)</source>
        <translation>Saídas por dia (12 meses)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 12 months, quiet days included.</source>
        <translation>Saídas de dinheiro por dia, em média, nos últimos 12 meses, contando os dias parados.</translation>
    </message>
    <message>
        <source>Outflow total (3d)</source>
        <translation>Total de saídas (3 dias)</translation>
    </message>
    <message>
        <source>All money that left in the last 3 days, added up, as a positive number.</source>
        <translation>Soma de todo o dinheiro que saiu nos últimos 3 dias, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (1w)</source>
        <translation>Total de saídas (1 semana)</translation>
    </message>
    <message>
        <source>All money that left in the last week, added up, as a positive number.</source>
        <translation>Soma de todo o dinheiro que saiu na última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (1m)</source>
        <translation>Total de saídas (1 mês)</translation>
    </message>
    <message>
        <source>All money that left in the last month, added up, as a positive number.</source>
        <translation>Soma de todo o dinheiro que saiu no último mês, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (3m)</source>
        <translation>Total de saídas (3 meses)</translation>
    </message>
    <message>
        <source>All money that left in the last 3 months, added up, as a positive number.</source>
        <translation>Soma de todo o dinheiro que saiu nos últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (6m)</source>
        <translation>Total de saídas (6 meses)</translation>
    </message>
    <message>
        <source>All money that left in the last 6 months, added up, as a positive number.</source>
        <translation>Soma de todo o dinheiro que saiu nos últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (12m)</source>
        <translation>Total de saídas (12 meses)</translation>
    </message>
    <message>
        <source>All money that left in the last 12 months, added up, as a positive number.</source>
        <translation>Soma de todo o dinheiro que saiu nos últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (3d)</source>
        <translation>Maior saída (3 dias)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 3 days, as a positive number.</source>
        <translation>Maior valor que saiu de uma só vez nos últimos 3 dias, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (1w)</source>
        <translation>Maior saída (1 semana)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last week, as a positive number.</source>
        <translation>Maior valor que saiu de uma só vez na última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (1m)</source>
        <translation>Maior saída (1 mês)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last month, as a positive number.</source>
        <translation>Maior valor que saiu de uma só vez no último mês, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (3m)</source>
        <translation>Maior saída (3 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 3 months, as a positive number.</source>
        <translation>Maior valor que saiu de uma só vez nos últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (6m)</source>
        <translation>Maior saída (6 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 6 months, as a positive number.</source>
        <translation>Maior valor que saiu de uma só vez nos últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (12m)</source>
        <translation>Maior saída (12 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 12 months, as a positive number.</source>
        <translation>Maior valor que saiu de uma só vez nos últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (3d)</source>
        <translation>Saída média (3 dias)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 3 days, as a positive number.</source>
        <translation>Valor médio de cada saída nos últimos 3 dias, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (1w)</source>
        <translation>Saída média (1 semana)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last week, as a positive number.</source>
        <translation>Valor médio de cada saída na última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (1m)</source>
        <translation>Saída média (1 mês)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last month, as a positive number.</source>
        <translation>Valor médio de cada saída no último mês, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (3m)</source>
        <translation>Saída média (3 meses)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 3 months, as a positive number.</source>
        <translation>Valor médio de cada saída nos últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (6m)</source>
        <translation>Saída média (6 meses)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 6 months, as a positive number.</source>
        <translation>Valor médio de cada saída nos últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (12m)</source>
        <translation>Saída média (12 meses)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 12 months, as a positive number.</source>
        <translation>Valor médio de cada saída nos últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Idle days (3d)</source>
        <translation>Dias parados (3 dias)</translation>
    </message>
    <message>
        <source>Days in the last 3 days without any movement.</source>
        <translation>Dias nos últimos 3 dias sem nenhum movimento.</translation>
    </message>
    <message>
        <source>Idle days (1w)</source>
        <translation>Dias parados (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week without any movement.</source>
        <translation>Dias na última semana sem nenhum movimento.</translation>
    </message>
    <message>
        <source>Idle days (1m)</source>
        <translation>Dias parados (1 mês)</translation>
    </message>
    <message>
        <source>Days in the last month without any movement.</source>
        <translation>Dias no último mês sem nenhum movimento.</translation>
    </message>
    <message>
        <source>Idle days (3m)</source>
        <translation>Dias parados (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months without any movement.</source>
        <translation>Dias nos últimos 3 meses sem nenhum movimento.</translation>
    </message>
    <message>
        <source>Idle days (6m)</source>
        <translation>Dias parados (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months without any movement.</source>
        <translation>Dias nos últimos 6 meses sem nenhum movimento.</translation>
    </message>
    <message>
        <source>Idle days (12m)</source>
        <translation>Dias parados (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months without any movement.</source>
        <translation>Dias nos últimos 12 meses sem nenhum movimento.</translation>
    </message>
    <message>
        <source>Days since inflow</source>
        <translation>Dias desde entrada</translation>
    </message>
    <message>
        <source>Days between the last arrival of money and the analysis; 0 is the same day.</source>
        <translation>Dias entre a última entrada de dinheiro e a análise; 0 é o mesmo dia.</translation>
    </message>
    <message>
        <source>Days since outflow</source>
        <translation>Dias desde saída</translation>
    </message>
    <message>
        <source>Days between the last payment and the analysis; 0 is the same day.</source>
        <translation>Dias entre a última saída de dinheiro e a análise; 0 é o mesmo dia.</translation>
    </message>
    <message>
        <source>Where the accounts that were looked at are held; mostly a single one.</source>
        <translation>Onde ficam as contas analisadas; na maioria das vezes, uma só.</translation>
    </message>
    <message>
        <source>How many accounts that hold money of the person were found.</source>
        <translation>Quantas contas com dinheiro da pessoa foram encontradas.</translation>
    </message>
    <message>
        <source>How many of the accounts are for everyday payments.</source>
        <translation>Quantas das contas são para pagamentos do dia a dia.</translation>
    </message>
    <message>
        <source>How many of the accounts are for putting money aside.</source>
        <translation>Quantas das contas servem para guardar dinheiro.</translation>
    </message>
    <message>
        <source>What the checking accounts hold together, in their own currency.</source>
        <translation>O que as contas-correntes têm juntas, na moeda delas.</translation>
    </message>
    <message>
        <source>What the savings accounts hold together, in their own currency.</source>
        <translation>O que as contas-poupança têm juntas, na moeda delas.</translation>
    </message>
    <message>
        <source>Card accounts</source>
        <translation>Contas de cartão</translation>
    </message>
    <message>
        <source>How many credit cards the person has at the institution.</source>
        <translation>Quantos cartões de crédito a pessoa tem na instituição.</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Limite total</translation>
    </message>
    <message>
        <source>Limits of all credit cards, added up.</source>
        <translation>Soma dos limites de todos os cartões de crédito.</translation>
    </message>
    <message>
        <source>Total used</source>
        <translation>Total usado</translation>
    </message>
    <message>
        <source>What is spent on all credit cards and not yet paid, added up.</source>
        <translation>Soma do que foi gasto em todos os cartões e ainda não foi pago.</translation>
    </message>
    <message>
        <source>Loan accounts</source>
        <translation>Contas de empréstimo</translation>
    </message>
    <message>
        <source>How many loans the person has at the institution.</source>
        <translation>Quantos empréstimos a pessoa tem na instituição.</translation>
    </message>
    <message>
        <source>Total borrowed</source>
        <translation>Total emprestado</translation>
    </message>
    <message>
        <source>What was lent at the start of all loans, added up, before interest.</source>
        <translation>Soma do que foi emprestado no início de todos os empréstimos, sem juros.</translation>
    </message>
    <message>
        <source>Instalments of all loans that fall due in a month, added up.</source>
        <translation>Soma das parcelas de todos os empréstimos que vencem em um mês.</translation>
    </message>
    <message>
        <source>Loan limit used</source>
        <translation>Limite usado (empréstimo)</translation>
    </message>
    <message>
        <source>Part of the loan limits that is used, as a fraction where 1 is 100%.</source>
        <translation>Parte dos limites de empréstimo já usada, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>How far checking and savings accounts may go below zero, added up.</source>
        <translation>Quanto as contas-correntes e poupanças podem ficar abaixo de zero, somado.</translation>
    </message>
    <message>
        <source>Part of the overdraft limit that is used, as a fraction where 1 is 100%.</source>
        <translation>Parte do limite do cheque especial já usada, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Kind of movement, as Belvo sorts it; only kinds that were found are listed.</source>
        <translation>Tipo de movimento, como a Belvo o classifica; só aparecem os tipos encontrados.</translation>
    </message>
    <message>
        <source>Finer kind within the category.</source>
        <translation>Tipo mais específico dentro da categoria.</translation>
    </message>
    <message>
        <source>What came in minus what went out in the last 3 months; negative for what is spent on.</source>
        <translation>O que entrou menos o que saiu nos últimos 3 meses; negativo quando é gasto.</translation>
    </message>
    <message>
        <source>Inflow share</source>
        <translation>Parte das entradas</translation>
    </message>
    <message>
        <source>Net amount against all categorised inflow, where 1 is 100%; empty without inflow.</source>
        <translation>Valor líquido diante de todas as entradas categorizadas; 1 é 100%, vazio sem entradas.</translation>
    </message>
    <message>
        <source>Slope of the net amount in the last 3 months: above zero it grew, below zero it fell.</source>
        <translation>Inclinação do valor líquido nos últimos 3 meses: acima de zero cresceu, abaixo caiu.</translation>
    </message>
    <message>
        <source>All accounts together when Belvo read them; in their own currency, which is not named here.</source>
        <translation>Todas as contas juntas quando a Belvo as leu; na moeda delas, que não vem indicada aqui.</translation>
    </message>
    <message>
        <source>Net flow (3m)</source>
        <translation>Fluxo líquido (3 meses)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 3 months; negative when more went out.</source>
        <translation>Entrada menos saída nos últimos 3 meses; negativo quando saiu mais.</translation>
    </message>
    <message>
        <source>In/out ratio (3m)</source>
        <translation>Entrada ÷ saída (3 meses)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 3 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Entrada dividida pela saída nos últimos 3 meses; acima de 1 entrou mais, vazio se nada saiu.</translation>
    </message>
    <message>
        <source>Overdrawn days (3m)</source>
        <translation>Dias no vermelho (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which all accounts together held zero or less.</source>
        <translation>Dias nos últimos 3 meses em que todas as contas juntas tinham zero ou menos.</translation>
    </message>
    <message>
        <source>Card limit used</source>
        <translation>Limite usado (cartão)</translation>
    </message>
    <message>
        <source>Part of the card limits that is used, as a fraction where 1 is 100%.</source>
        <translation>Parte dos limites dos cartões já usada, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation>Empréstimos em aberto</translation>
    </message>
    <message>
        <source>What is left to pay back of all loans, added up, before interest.</source>
        <translation>Soma do que falta pagar de todos os empréstimos, sem juros.</translation>
    </message>
    <message>
        <source>Net flow (3d)</source>
        <translation>Fluxo líquido (3 dias)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 3 days; negative when more went out.</source>
        <translation>Entrada menos saída nos últimos 3 dias; negativo quando saiu mais.</translation>
    </message>
    <message>
        <source>Net flow (1w)</source>
        <translation>Fluxo líquido (1 semana)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last week; negative when more went out.</source>
        <translation>Entrada menos saída na última semana; negativo quando saiu mais.</translation>
    </message>
    <message>
        <source>Net flow (1m)</source>
        <translation>Fluxo líquido (1 mês)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last month; negative when more went out.</source>
        <translation>Entrada menos saída no último mês; negativo quando saiu mais.</translation>
    </message>
    <message>
        <source>Net flow (6m)</source>
        <translation>Fluxo líquido (6 meses)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 6 months; negative when more went out.</source>
        <translation>Entrada menos saída nos últimos 6 meses; negativo quando saiu mais.</translation>
    </message>
    <message>
        <source>Net flow (12m)</source>
        <translation>Fluxo líquido (12 meses)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 12 months; negative when more went out.</source>
        <translation>Entrada menos saída nos últimos 12 meses; negativo quando saiu mais.</translation>
    </message>
    <message>
        <source>In/out ratio (3d)</source>
        <translation>Entrada ÷ saída (3 dias)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 3 days; above 1 more came in, empty when nothing went out.</source>
        <translation>Entrada dividida pela saída nos últimos 3 dias; acima de 1 entrou mais, vazio se nada saiu.</translation>
    </message>
    <message>
        <source>In/out ratio (1w)</source>
        <translation>Entrada ÷ saída (1 semana)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last week; above 1 more came in, empty when nothing went out.</source>
        <translation>Entrada dividida pela saída na última semana; acima de 1 entrou mais, vazio se nada saiu.</translation>
    </message>
    <message>
        <source>In/out ratio (1m)</source>
        <translation>Entrada ÷ saída (1 mês)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last month; above 1 more came in, empty when nothing went out.</source>
        <translation>Entrada dividida pela saída no último mês; acima de 1 entrou mais, vazio se nada saiu.</translation>
    </message>
    <message>
        <source>In/out ratio (6m)</source>
        <translation>Entrada ÷ saída (6 meses)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 6 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Entrada dividida pela saída nos últimos 6 meses; acima de 1 entrou mais, vazio se nada saiu.</translation>
    </message>
    <message>
        <source>In/out ratio (12m)</source>
        <translation>Entrada ÷ saída (12 meses)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 12 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Entrada dividida pela saída nos últimos 12 meses; acima de 1 entrou mais, vazio se nada saiu.</translation>
    </message>
    <message>
        <source>Overdrawn days (3d)</source>
        <translation>Dias no vermelho (3 dias)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which all accounts together held zero or less.</source>
        <translation>Dias nos últimos 3 dias em que todas as contas juntas tinham zero ou menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (1w)</source>
        <translation>Dias no vermelho (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week on which all accounts together held zero or less.</source>
        <translation>Dias na última semana em que todas as contas juntas tinham zero ou menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (1m)</source>
        <translation>Dias no vermelho (1 mês)</translation>
    </message>
    <message>
        <source>Days in the last month on which all accounts together held zero or less.</source>
        <translation>Dias no último mês em que todas as contas juntas tinham zero ou menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (6m)</source>
        <translation>Dias no vermelho (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which all accounts together held zero or less.</source>
        <translation>Dias nos últimos 6 meses em que todas as contas juntas tinham zero ou menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (12m)</source>
        <translation>Dias no vermelho (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which all accounts together held zero or less.</source>
        <translation>Dias nos últimos 12 meses em que todas as contas juntas tinham zero ou menos.</translation>
    </message>
    <message>
        <source>Days since transaction</source>
        <translation>Dias desde transação</translation>
    </message>
    <message>
        <source>Days between the last movement and the analysis; 0 is the same day.</source>
        <translation>Dias entre o último movimento e a análise; 0 é o mesmo dia.</translation>
    </message>
    <message>
        <source>History length</source>
        <translation>Dias de histórico</translation>
    </message>
    <message>
        <source>Days from the first known movement to the analysis; short histories say little.</source>
        <translation>Dias do primeiro movimento conhecido até a análise; históricos curtos dizem pouco.</translation>
    </message>
    <message>
        <source>Risk insights ID</source>
        <translation>ID dos indicadores</translation>
    </message>
    <message>
        <source>Identifiers of the accounts that were analysed; empty when none were found.</source>
        <translation>Identificadores das contas analisadas; vazio se nenhuma foi encontrada.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>How much money was there, over six periods that end on the day of the analysis.</source>
        <translation>Quanto dinheiro havia, em seis períodos que terminam no dia da análise.</translation>
    </message>
    <message>
        <source>Money in against money out; can be less than all movements, as some are left out.</source>
        <translation>Dinheiro que entra e que sai; pode ser menos que todos os movimentos, pois alguns ficam fora.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimentos</translation>
    </message>
    <message>
        <source>How often and how much money moved, over six periods that end on the day of the analysis.</source>
        <translation>Quantas vezes e quanto dinheiro se moveu, em seis períodos que terminam no dia da análise.</translation>
    </message>
    <message>
        <source>Accounts that hold money of the person, counted and added up.</source>
        <translation>Contas com dinheiro da pessoa, contadas e somadas.</translation>
    </message>
    <message>
        <source>Credit cards of the person and how much of their limits is taken.</source>
        <translation>Cartões de crédito da pessoa e quanto dos limites já está tomado.</translation>
    </message>
    <message>
        <source>Loans and overdrafts of the person, added up.</source>
        <translation>Empréstimos e cheque especial da pessoa, somados.</translation>
    </message>
    <message>
        <source>Where the money of the last 3 months came from and what it was spent on.</source>
        <translation>De onde veio o dinheiro dos últimos 3 meses e em que foi gasto.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>zero</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>zero</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>um</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>dois</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>três</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>quatro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>meia</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>sete</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>oito</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>nove</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>A link connects one customer&apos;s account at one institution. Register one here, or let your customers do it in Belvo&apos;s widget.</source>
        <translation>Uma conexão liga a conta de um cliente em uma instituição. Cadastre uma aqui ou deixe que seus clientes façam isso no widget da Belvo.</translation>
    </message>
    <message>
        <source>Consents exist only for Open Finance Brazil links, and only for the customer whose document was asked for.</source>
        <translation>Consentimentos existem só para conexões do Open Finance Brasil, e só do cliente cujo documento foi informado.</translation>
    </message>
    <message>
        <source>Accounts appear once Belvo has fetched a link&apos;s data.</source>
        <translation>As contas aparecem quando a Belvo tiver buscado os dados de uma conexão.</translation>
    </message>
    <message>
        <source>Transactions appear once Belvo has fetched a link&apos;s data. A new link can take some minutes.</source>
        <translation>As transações aparecem quando a Belvo tiver buscado os dados de uma conexão. Uma conexão nova pode levar alguns minutos.</translation>
    </message>
    <message>
        <source>Owners appear once Belvo has fetched a link&apos;s data.</source>
        <translation>Os titulares aparecem quando a Belvo tiver buscado os dados de uma conexão.</translation>
    </message>
    <message>
        <source>Belvo offers no institution to these keys.</source>
        <translation>A Belvo não oferece nenhuma instituição a estas chaves.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The list loads as soon as the keys are there.</source>
        <translation>A lista carrega assim que as chaves estiverem aqui.</translation>
    </message>
    <message>
        <source>Loading: %1</source>
        <extracomment>%1 name of a list, e.g. Links</extracomment>
        <translation>Carregando: %1</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>button</extracomment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Nothing at Belvo matches these filters.</source>
        <translation>Nada na Belvo corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>Take a filter away, or change its value.</source>
        <translation>Tire um filtro ou mude o valor dele.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button</extracomment>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Only rows that are already loaded were searched. Load all to search the rest.</source>
        <translation>Só as linhas já carregadas foram pesquisadas. Carregue todas para pesquisar o resto.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <extracomment>%1 what was typed into the quick filter</extracomment>
        <translation>Nenhuma linha contém “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded row(s) were searched.</source>
        <translation>
            <numerusform>%n linha carregada foi pesquisada.</numerusform>
            <numerusform>%n linhas carregadas foram pesquisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button</extracomment>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>button</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>Escolha antes uma conexão.</translation>
    </message>
    <message>
        <source>Whose consents?</source>
        <translation>Consentimentos de quem?</translation>
    </message>
    <message>
        <source>Belvo finds consents by the customer&apos;s CPF or CNPJ.</source>
        <translation>A Belvo encontra consentimentos pelo CPF ou CNPJ do cliente.</translation>
    </message>
    <message>
        <source>Belvo needs this to show the list: %1</source>
        <extracomment>%1 name of a filter</extracomment>
        <translation>A Belvo precisa disto para mostrar a lista: %1</translation>
    </message>
    <message>
        <source>Belvo lists this kind of data one link at a time.</source>
        <translation>A Belvo lista este tipo de dado uma conexão por vez.</translation>
    </message>
</context>
<context>
    <name>TaxComplianceStatus</name>
    <message>
        <source>Compliant</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Com pendências</translation>
    </message>
    <message>
        <source>No obligations</source>
        <translation>Sem obrigações</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Whether all tax duties are met, some are not, or there are none to meet.</source>
        <translation>Se todas as obrigações fiscais estão cumpridas, se há pendências ou se não há nenhuma.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number of the person the opinion is about.</source>
        <translation>Número fiscal (RFC) da pessoa de que trata a opinião.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>The SAT&apos;s number of the opinion (opinión del cumplimiento), for checking it there.</source>
        <translation>Número da opinião no SAT (opinión del cumplimiento), para conferi-la lá.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Opinion ID</source>
        <translation>ID da opinião</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The official opinion as a PDF in base64; only sent when asked for.</source>
        <translation>A opinião oficial em PDF, em base64; só vem quando solicitada.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Conformidade fiscal</translation>
    </message>
</context>
<context>
    <name>TaxRetentions</name>
    <message>
        <source>Mexican</source>
        <translation>Mexicano</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Estrangeiro</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisório</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>SAT code of the tax: 01 is ISR on income, 02 IVA, 03 IEPS; can be empty.</source>
        <translation>Código do SAT do imposto: 01 é ISR sobre a renda, 02 IVA, 03 IEPS; pode ser vazio.</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Amount that this part of the retention is reckoned on.</source>
        <translation>Valor sobre o qual esta parte da retenção é calculada.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Valor retido</translation>
    </message>
    <message>
        <source>Kept back for this tax.</source>
        <translation>Retido para este imposto.</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Situação do pagamento</translation>
    </message>
    <message>
        <source>Whether the payer has handed the tax over for good or only provisionally.</source>
        <translation>Se quem reteve já recolheu o imposto em definitivo ou só em caráter provisório.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>When the payer issued the retention document.</source>
        <translation>Quando quem pagou emitiu o comprovante de retenção.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Name of who paid and kept the tax back.</source>
        <translation>Nome de quem pagou e reteve o imposto.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Name of who was paid, and owes the tax.</source>
        <translation>Nome de quem recebeu e deve o imposto.</translation>
    </message>
    <message>
        <source>Retention code</source>
        <translation>Código da retenção</translation>
    </message>
    <message>
        <source>SAT code of the reason: 1 services, 14 dividends, 16 interest, 18 paid abroad, 25 other.</source>
        <translation>Código do SAT do motivo: 1 serviços, 14 dividendos, 16 juros, 18 exterior, 25 outros.</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>Valor da operação</translation>
    </message>
    <message>
        <source>All that was paid, taxed or not.</source>
        <translation>Tudo o que foi pago, tributado ou não.</translation>
    </message>
    <message>
        <source>All taxes kept back together.</source>
        <translation>Todos os impostos retidos somados.</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Cancelada em</translation>
    </message>
    <message>
        <source>When the document was cancelled; empty while it is valid.</source>
        <translation>Quando o comprovante foi cancelado; vazio enquanto válido.</translation>
    </message>
    <message>
        <source>Fiscal folio</source>
        <translation>Folio fiscal</translation>
    </message>
    <message>
        <source>The SAT&apos;s number (UUID) of the invoice that the retention belongs to.</source>
        <translation>Número no SAT (UUID) da nota a que a retenção se refere.</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Valor tributável</translation>
    </message>
    <message>
        <source>Invoice amount less the exempt part.</source>
        <translation>Valor da operação menos a parte isenta.</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Valor isento</translation>
    </message>
    <message>
        <source>Part of the invoice amount that is free of tax.</source>
        <translation>Parte do valor da operação isenta de imposto.</translation>
    </message>
    <message>
        <source>Sender&apos;s RFC</source>
        <translation>RFC do emissor</translation>
    </message>
    <message>
        <source>Tax number of who kept the tax back.</source>
        <translation>RFC de quem reteve o imposto.</translation>
    </message>
    <message>
        <source>Receiver&apos;s RFC</source>
        <translation>RFC do receptor</translation>
    </message>
    <message>
        <source>Tax number of who was paid; foreigners have a general one or none.</source>
        <translation>RFC de quem recebeu; estrangeiros têm um genérico ou nenhum.</translation>
    </message>
    <message>
        <source>Receiver&apos;s nationality</source>
        <translation>Nacionalidade do receptor</translation>
    </message>
    <message>
        <source>Whether who was paid counts as Mexican for tax; other rates apply abroad.</source>
        <translation>Se quem recebeu é mexicano para fins fiscais; no exterior valem outras taxas.</translation>
    </message>
    <message>
        <source>Certified at</source>
        <translation>Certificada em</translation>
    </message>
    <message>
        <source>When a certified provider stamped the document for the SAT.</source>
        <translation>Quando um provedor certificado selou o comprovante para o SAT.</translation>
    </message>
    <message>
        <source>CFDI version</source>
        <translation>Versão do CFDI</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s retention format: 1.0 until 2022, then 2.0.</source>
        <translation>Versão do formato de retenções do SAT: 1.0 até 2022, depois 2.0.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Retention ID</source>
        <translation>ID da retenção</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>The retained amount, tax by tax.</source>
        <translation>O valor retido, imposto por imposto.</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>Documento XML</translation>
    </message>
    <message>
        <source>The signed retention document itself; only sent when asked for.</source>
        <translation>O próprio comprovante assinado; só vem quando solicitado.</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Retenções fiscais</translation>
    </message>
</context>
<context>
    <name>TaxReturns</name>
    <message>
        <source>Return type</source>
        <translation>Tipo de declaração</translation>
    </message>
    <message>
        <source>monthly for a monthly return; returns of a whole year leave it out.</source>
        <translation>monthly nas declarações mensais; as anuais não trazem este campo.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>Return ID</source>
        <translation>ID da declaração</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercício fiscal</translation>
    </message>
    <message>
        <source>Year the return is for.</source>
        <translation>Ano a que a declaração se refere.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Month the return is for, in Spanish, or the whole year.</source>
        <translation>Mês a que a declaração se refere, em espanhol, ou o ano inteiro.</translation>
    </message>
    <message>
        <source>Declaration type</source>
        <translation>Modalidade da declaração</translation>
    </message>
    <message>
        <source>Normal, or a return that corrects or completes an earlier one.</source>
        <translation>Normal, ou uma declaração que corrige ou complementa uma anterior.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number of whoever filed the return.</source>
        <translation>Número fiscal de quem apresentou a declaração.</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Informações gerais</translation>
    </message>
    <message>
        <source>Whose return it is, which year or month it is for, and when and under which number it was filed.</source>
        <translation>De quem é a declaração, de que ano ou mês, e quando e com que número foi entregue.</translation>
    </message>
    <message>
        <source>Wages and salaries</source>
        <translation>Salários</translation>
    </message>
    <message>
        <source>Pay from each employer and the tax kept back from it; yearly returns of persons.</source>
        <translation>Renda de cada empregador e o imposto retido; declarações anuais de pessoas.</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Serviços profissionais</translation>
    </message>
    <message>
        <source>Fees earned as self-employed and the costs set against them; yearly returns of persons.</source>
        <translation>Honorários como autônomo e os custos abatidos; declarações anuais de pessoas.</translation>
    </message>
    <message>
        <source>Personal deductions</source>
        <translation>Deduções pessoais</translation>
    </message>
    <message>
        <source>Doctors, donations, insurance and the like that lower a person&apos;s tax, by who was paid.</source>
        <translation>Médicos, doações, seguros e afins que reduzem o imposto, por quem recebeu.</translation>
    </message>
    <message>
        <source>Tax calculation</source>
        <translation>Apuração do imposto</translation>
    </message>
    <message>
        <source>From income and deductions to the tax of the year, or the balance in the person&apos;s favour.</source>
        <translation>Da renda e das deduções ao imposto do ano, ou ao saldo a favor.</translation>
    </message>
    <message>
        <source>Withholdings</source>
        <translation>Retenções</translation>
    </message>
    <message>
        <source>Tax that employers and customers kept back during the year.</source>
        <translation>Imposto que empregadores e clientes retiveram no ano.</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividendos</translation>
    </message>
    <message>
        <source>Dividends the person received and the tax the company paid on them.</source>
        <translation>Dividendos que a pessoa recebeu e o imposto que a empresa pagou.</translation>
    </message>
    <message>
        <source>Informative data</source>
        <translation>Dados informativos</translation>
    </message>
    <message>
        <source>Tax credits and other data asked for without effect on the sum.</source>
        <translation>Créditos fiscais e outros dados pedidos, sem efeito no valor.</translation>
    </message>
    <message>
        <source>Income tax (ISR)</source>
        <translation>Imposto de renda (ISR)</translation>
    </message>
    <message>
        <source>A person&apos;s income tax of the month: income, costs, tax and what is to be paid.</source>
        <translation>Imposto de renda do mês: receitas, despesas, imposto e o que há a pagar.</translation>
    </message>
    <message>
        <source>VAT (IVA)</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>A person&apos;s value added tax of the month: charged, paid and what is left to pay.</source>
        <translation>IVA do mês: cobrado, pago e o que resta a pagar.</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Dados adicionais</translation>
    </message>
    <message>
        <source>Yes-or-no questions to a company, such as whether its books are audited.</source>
        <translation>Perguntas de sim ou não à empresa, como se é auditada.</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Demonstração de resultados</translation>
    </message>
    <message>
        <source>A company&apos;s sales, costs and result; empty from fiscal year 2022 on.</source>
        <translation>Vendas, custos e resultado da empresa; vazio a partir do exercício de 2022.</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balanço patrimonial</translation>
    </message>
    <message>
        <source>A company&apos;s assets, debts and equity; empty from fiscal year 2022 on.</source>
        <translation>Ativos, dívidas e patrimônio da empresa; vazio a partir do exercício de 2022.</translation>
    </message>
    <message>
        <source>Book-tax reconciliation</source>
        <translation>Conciliação contábil-fiscal</translation>
    </message>
    <message>
        <source>How the result in the books becomes the taxable one; empty from fiscal year 2022 on.</source>
        <translation>Como o resultado contábil vira o tributável; vazio a partir do exercício de 2022.</translation>
    </message>
    <message>
        <source>Authorised deductions</source>
        <translation>Deduções autorizadas</translation>
    </message>
    <message>
        <source>Costs the law lets a company set against its income.</source>
        <translation>Custos que a lei permite à empresa deduzir da receita.</translation>
    </message>
    <message>
        <source>Year-end figures</source>
        <translation>Valores de encerramento</translation>
    </message>
    <message>
        <source>Losses carried forward, average debts and the profit coefficient for next year.</source>
        <translation>Prejuízos a compensar, médias de dívidas e o coeficiente de lucro do ano seguinte.</translation>
    </message>
    <message>
        <source>Company income tax</source>
        <translation>Imposto da empresa</translation>
    </message>
    <message>
        <source>From a company&apos;s income and deductions to its income tax of the year.</source>
        <translation>Das receitas e deduções da empresa ao imposto de renda do ano.</translation>
    </message>
    <message>
        <source>Distributed profits</source>
        <translation>Lucros distribuídos</translation>
    </message>
    <message>
        <source>Dividends a company paid out, by the account they came from.</source>
        <translation>Dividendos que a empresa distribuiu, por conta de origem.</translation>
    </message>
    <message>
        <source>Company tax payment</source>
        <translation>Pagamento da empresa</translation>
    </message>
    <message>
        <source>What a company owes for the year, with surcharges and what was set off.</source>
        <translation>O que a empresa deve no ano, com acréscimos e compensações.</translation>
    </message>
    <message>
        <source>Company income</source>
        <translation>Receitas da empresa</translation>
    </message>
    <message>
        <source>A company&apos;s income by kind; only from fiscal year 2022 on. The key is misspelt at Belvo.</source>
        <translation>Receitas da empresa por tipo; só a partir de 2022. Na Belvo a chave tem erro de grafia.</translation>
    </message>
    <message>
        <source>Tax determination</source>
        <translation>Determinação do imposto</translation>
    </message>
    <message>
        <source>How a company&apos;s tax of the year was reckoned; only from fiscal year 2022 on.</source>
        <translation>Como se calculou o imposto anual da empresa; só a partir do exercício de 2022.</translation>
    </message>
    <message>
        <source>ISR calculation</source>
        <translation>Apuração do ISR</translation>
    </message>
    <message>
        <source>A company&apos;s provisional income tax of the month.</source>
        <translation>Imposto de renda provisório da empresa no mês.</translation>
    </message>
    <message>
        <source>ISR payment</source>
        <translation>Pagamento do ISR</translation>
    </message>
    <message>
        <source>Income tax to pay for the month, own and kept back from others, line by line.</source>
        <translation>ISR a pagar no mês, próprio e retido de terceiros, linha por linha.</translation>
    </message>
    <message>
        <source>IVA calculation</source>
        <translation>Apuração do IVA</translation>
    </message>
    <message>
        <source>A company&apos;s value added tax of the month: charged to customers, paid to suppliers.</source>
        <translation>IVA da empresa no mês: cobrado de clientes, pago a fornecedores.</translation>
    </message>
    <message>
        <source>IVA payment</source>
        <translation>Pagamento do IVA</translation>
    </message>
    <message>
        <source>Value added tax to pay for the month, own and kept back from others.</source>
        <translation>IVA a pagar no mês, próprio e retido de terceiros.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The filed return as a PDF in base64; only sent when asked for.</source>
        <translation>A declaração entregue em PDF, em base64; só vem quando solicitada.</translation>
    </message>
    <message>
        <source>Receipt PDF</source>
        <translation>PDF do recibo</translation>
    </message>
    <message>
        <source>The SAT&apos;s receipt for the return as a PDF in base64; only sent when asked for.</source>
        <translation>Recibo de entrega do SAT em PDF, em base64; só vem quando solicitado.</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declarações de imposto</translation>
    </message>
</context>
<context>
    <name>TaxStatus</name>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>Population register key; companies have none.</source>
        <translation>Chave do registro de população; empresas não têm.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Given names; companies have none.</source>
        <translation>Nomes próprios; empresas não têm.</translation>
    </message>
    <message>
        <source>First surname</source>
        <translation>Primeiro sobrenome</translation>
    </message>
    <message>
        <source>The father&apos;s surname, as a rule.</source>
        <translation>Em geral, o sobrenome do pai.</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Segundo sobrenome</translation>
    </message>
    <message>
        <source>The mother&apos;s surname, as a rule.</source>
        <translation>Em geral, o sobrenome da mãe.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razão social</translation>
    </message>
    <message>
        <source>Registered name of a company; persons have none.</source>
        <translation>Nome registrado da empresa; pessoas não têm.</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nome fantasia</translation>
    </message>
    <message>
        <source>Name the business is known by to its customers.</source>
        <translation>Nome pelo qual o negócio é conhecido pelos clientes.</translation>
    </message>
    <message>
        <source>Status changed on</source>
        <translation>Situação alterada em</translation>
    </message>
    <message>
        <source>Day the standing in the register last changed.</source>
        <translation>Dia da última mudança de situação no cadastro.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address the SAT writes to.</source>
        <translation>Endereço para o qual o SAT escreve.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Number the SAT can call.</source>
        <translation>Número para o qual o SAT pode ligar.</translation>
    </message>
    <message>
        <source>First side street</source>
        <translation>Primeira transversal</translation>
    </message>
    <message>
        <source>Cross street on one side of the house.</source>
        <translation>Rua transversal de um lado da casa.</translation>
    </message>
    <message>
        <source>Second side street</source>
        <translation>Segunda transversal</translation>
    </message>
    <message>
        <source>Cross street on the other side.</source>
        <translation>Rua transversal do outro lado.</translation>
    </message>
    <message>
        <source>Street type</source>
        <translation>Tipo de via</translation>
    </message>
    <message>
        <source>What kind of road it is, such as CALLE or AVENIDA.</source>
        <translation>Que tipo de via é, como CALLE ou AVENIDA.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Name of the street without its type.</source>
        <translation>Nome da rua, sem o tipo.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número externo</translation>
    </message>
    <message>
        <source>Number on the street; can hold letters.</source>
        <translation>Número na rua; pode ter letras.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Flat, floor or office within the house.</source>
        <translation>Apartamento, andar ou sala dentro do prédio.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>The colonia, smaller than a municipality.</source>
        <translation>A colonia (bairro), menor que um município.</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Town or village within the municipality.</source>
        <translation>Cidade ou vila dentro do município.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <source>Municipality, or borough of Mexico City.</source>
        <translation>Município, ou alcaldía da Cidade do México.</translation>
    </message>
    <message>
        <source>Side streets</source>
        <translation>Ruas transversais</translation>
    </message>
    <message>
        <source>Streets that the house stands between.</source>
        <translation>Ruas entre as quais a casa fica.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What the taxpayer does for a living, in the SAT&apos;s words.</source>
        <translation>O que o contribuinte faz, nas palavras do SAT.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Percent of the income that comes from it, as text.</source>
        <translation>Porcentagem da renda que vem dela, em texto.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Place on the list: 1 is the main activity.</source>
        <translation>Posição na lista: 1 é a atividade principal.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Data de início</translation>
    </message>
    <message>
        <source>Day the activity was taken up, as text.</source>
        <translation>Dia em que a atividade começou, em texto.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Data de término</translation>
    </message>
    <message>
        <source>Day the activity was given up; empty while it goes on.</source>
        <translation>Dia em que a atividade terminou; vazio enquanto continua.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Set of tax rules that apply, in the SAT&apos;s words.</source>
        <translation>Conjunto de regras fiscais aplicáveis, nas palavras do SAT.</translation>
    </message>
    <message>
        <source>First day under these rules.</source>
        <translation>Primeiro dia sob essas regras.</translation>
    </message>
    <message>
        <source>Last day under these rules; empty while they apply.</source>
        <translation>Último dia sob essas regras; vazio enquanto valem.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obrigação</translation>
    </message>
    <message>
        <source>What has to be filed or paid, in the SAT&apos;s words.</source>
        <translation>O que deve ser declarado ou pago, nas palavras do SAT.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Until when it has to be done each time, in words.</source>
        <translation>Até quando deve ser feito a cada vez, por extenso.</translation>
    </message>
    <message>
        <source>Day the duty began.</source>
        <translation>Dia em que a obrigação começou.</translation>
    </message>
    <message>
        <source>Day the duty ended; empty while it lasts.</source>
        <translation>Dia em que a obrigação terminou; vazio enquanto dura.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nome oficial</translation>
    </message>
    <message>
        <source>Name of the person or company as registered.</source>
        <translation>Nome da pessoa ou empresa como registrado.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number: 13 characters for persons, 12 for companies.</source>
        <translation>Número fiscal: 13 caracteres para pessoas, 12 para empresas.</translation>
    </message>
    <message>
        <source>Register status</source>
        <translation>Situação cadastral</translation>
    </message>
    <message>
        <source>Standing in the taxpayers&apos; register: ACTIVO or INACTIVO.</source>
        <translation>Situação no cadastro de contribuintes: ACTIVO ou INACTIVO.</translation>
    </message>
    <message>
        <source>Operating since</source>
        <translation>Em operação desde</translation>
    </message>
    <message>
        <source>Day the taxable business began.</source>
        <translation>Dia em que a atividade tributável começou.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the tax address.</source>
        <translation>Estado do endereço fiscal.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>Place and day the certificate was issued, in words.</source>
        <translation>Local e dia da emissão do comprovante, por extenso.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>CIF number</source>
        <translation>Número da CIF</translation>
    </message>
    <message>
        <source>Number of the tax identification card, for checking it at the SAT.</source>
        <translation>Número da cédula de identificação fiscal, para conferi-la no SAT.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Postcode of the tax address; invoices must name it.</source>
        <translation>CEP do endereço fiscal; as notas fiscais devem citá-lo.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>Status ID</source>
        <translation>ID da situação</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>Taxpayer</source>
        <translation>Contribuinte</translation>
    </message>
    <message>
        <source>The rest of what the SAT knows about the taxpayer.</source>
        <translation>O restante do que o SAT sabe do contribuinte.</translation>
    </message>
    <message>
        <source>Tax address</source>
        <translation>Endereço fiscal</translation>
    </message>
    <message>
        <source>The address registered with the SAT.</source>
        <translation>O endereço registrado no SAT.</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Atividades econômicas</translation>
    </message>
    <message>
        <source>What the taxpayer does, the main activity first.</source>
        <translation>O que o contribuinte faz, a atividade principal primeiro.</translation>
    </message>
    <message>
        <source>Tax regimes</source>
        <translation>Regimes fiscais</translation>
    </message>
    <message>
        <source>Tax rules that apply or have applied.</source>
        <translation>Regras fiscais que valem ou valeram.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obrigações</translation>
    </message>
    <message>
        <source>What has to be filed and paid; empty for who is no business.</source>
        <translation>O que deve ser declarado e pago; vazio para quem não é negócio.</translation>
    </message>
    <message>
        <source>Digital stamp</source>
        <translation>Selo digital</translation>
    </message>
    <message>
        <source>Chain of data that the SAT signed; it holds the RFC.</source>
        <translation>Cadeia de dados que o SAT assinou; contém o RFC.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>The SAT&apos;s signature over the digital stamp, in base64.</source>
        <translation>Assinatura do SAT sobre o selo digital, em base64.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The certificate as a PDF in base64; only sent when asked for.</source>
        <translation>O comprovante em PDF, em base64; só vem quando solicitado.</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Situação fiscal</translation>
    </message>
</context>
<context>
    <name>TaxStatusCl</name>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Profit share</source>
        <translation>Parte do lucro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Categoria fiscal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Telefone fixo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Valor devido</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Comuna</translation>
    </message>
    <message>
        <source>Property ID</source>
        <translation>ID do imóvel</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo guardou este registro.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro veio.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador da Belvo para este registro.</translation>
    </message>
    <message>
        <source>Tax status (Chile)</source>
        <translation>Situação fiscal (Chile)</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Filial</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Endereço postal</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>Endereço para notificações</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Address type</source>
        <translation>Tipo de endereço</translation>
    </message>
    <message>
        <source>What the SII uses the address for: seat, branch, mail or notices.</source>
        <translation>Para que o SII usa o endereço: sede, filial, correio ou notificações.</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registrado em</translation>
    </message>
    <message>
        <source>Day the address was entered in the register.</source>
        <translation>Dia em que o endereço entrou no registro.</translation>
    </message>
    <message>
        <source>Street, number and town as registered.</source>
        <translation>Rua, número e cidade como no registro.</translation>
    </message>
    <message>
        <source>E-mail type</source>
        <translation>Tipo de e-mail</translation>
    </message>
    <message>
        <source>What the SII uses the e-mail address for.</source>
        <translation>Para que o SII usa o endereço de e-mail.</translation>
    </message>
    <message>
        <source>Address the taxpayer gave the SII.</source>
        <translation>Endereço que o contribuinte informou ao SII.</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Tipo de telefone</translation>
    </message>
    <message>
        <source>Landline, mobile or other; empty if unknown.</source>
        <translation>Fixo, celular ou outro; vazio se desconhecido.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Number the taxpayer gave the SII, in any format.</source>
        <translation>Número que o contribuinte informou ao SII, em qualquer formato.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>The SII&apos;s group of business the activity belongs to.</source>
        <translation>Grupo de negócios do SII a que a atividade pertence.</translation>
    </message>
    <message>
        <source>What the taxpayer does, in the SII&apos;s words.</source>
        <translation>O que o contribuinte faz, nas palavras do SII.</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Código da atividade</translation>
    </message>
    <message>
        <source>The SII&apos;s six-digit code of the activity.</source>
        <translation>Código de seis dígitos do SII para a atividade.</translation>
    </message>
    <message>
        <source>1 for business income, 2 for fees of the self-employed.</source>
        <translation>1 para renda de empresas, 2 para honorários de autônomos.</translation>
    </message>
    <message>
        <source>Bears VAT</source>
        <translation>Sujeita a IVA</translation>
    </message>
    <message>
        <source>Whether sales of this activity bear VAT.</source>
        <translation>Se as vendas desta atividade têm IVA.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Data de início</translation>
    </message>
    <message>
        <source>Day the taxpayer began the activity.</source>
        <translation>Dia em que o contribuinte começou a atividade.</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Who may act for the company before the SII.</source>
        <translation>Quem pode agir pela empresa perante o SII.</translation>
    </message>
    <message>
        <source>The representative&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT do representante; o dígito verificador vem depois do hífen.</translation>
    </message>
    <message>
        <source>Whether the person represents the company today.</source>
        <translation>Se a pessoa representa a empresa hoje.</translation>
    </message>
    <message>
        <source>First day of the representation.</source>
        <translation>Primeiro dia da representação.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Data de fim</translation>
    </message>
    <message>
        <source>Last day of the representation; empty while it lasts.</source>
        <translation>Último dia da representação; vazio enquanto durar.</translation>
    </message>
    <message>
        <source>Always the RUT, the Chilean tax and identity number.</source>
        <translation>Sempre o RUT, o número fiscal e de identidade do Chile.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Sócio</translation>
    </message>
    <message>
        <source>Person or company that owns a part of this one.</source>
        <translation>Pessoa ou empresa que tem parte desta.</translation>
    </message>
    <message>
        <source>The holder&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT do sócio; o dígito verificador vem depois do hífen.</translation>
    </message>
    <message>
        <source>Whether the holder owns a part today.</source>
        <translation>Se o sócio tem participação hoje.</translation>
    </message>
    <message>
        <source>Contributed capital</source>
        <translation>Capital integralizado</translation>
    </message>
    <message>
        <source>Capital paid in so far.</source>
        <translation>Capital já integralizado.</translation>
    </message>
    <message>
        <source>Outstanding capital</source>
        <translation>Capital a integralizar</translation>
    </message>
    <message>
        <source>Capital promised but not paid in yet.</source>
        <translation>Capital subscrito e ainda não integralizado.</translation>
    </message>
    <message>
        <source>Ownership share</source>
        <translation>Participação no capital</translation>
    </message>
    <message>
        <source>Part of the company held, in percent.</source>
        <translation>Parte da empresa, em porcentagem.</translation>
    </message>
    <message>
        <source>Part of the profits due, in percent; can differ from ownership.</source>
        <translation>Parte dos lucros, em porcentagem; pode diferir do capital.</translation>
    </message>
    <message>
        <source>Whether the holder has ceased to be active.</source>
        <translation>Se o sócio deixou de estar ativo.</translation>
    </message>
    <message>
        <source>First day of the holding.</source>
        <translation>Primeiro dia da participação.</translation>
    </message>
    <message>
        <source>Last day of the holding; empty while it lasts.</source>
        <translation>Último dia da participação; vazio enquanto durar.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company of which the taxpayer owns a part.</source>
        <translation>Empresa da qual o contribuinte tem parte.</translation>
    </message>
    <message>
        <source>The company&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT da empresa; o dígito verificador vem depois do hífen.</translation>
    </message>
    <message>
        <source>Whether the company has ceased to be active.</source>
        <translation>Se a empresa deixou de estar ativa.</translation>
    </message>
    <message>
        <source>Tax regime or size class, in the SII&apos;s words.</source>
        <translation>Regime tributário ou porte, nas palavras do SII.</translation>
    </message>
    <message>
        <source>Day from which the regime applies.</source>
        <translation>Dia a partir do qual o regime vale.</translation>
    </message>
    <message>
        <source>Kind of tax document the taxpayer may issue, in the SII&apos;s words.</source>
        <translation>Tipo de documento fiscal que o contribuinte pode emitir, nas palavras do SII.</translation>
    </message>
    <message>
        <source>Document limit</source>
        <translation>Limite de documentos</translation>
    </message>
    <message>
        <source>Most documents of this kind that may be issued under the permit.</source>
        <translation>Máximo de documentos deste tipo que a autorização permite emitir.</translation>
    </message>
    <message>
        <source>Authorized on</source>
        <translation>Autorizado em</translation>
    </message>
    <message>
        <source>Day the SII gave the permit and set the limit.</source>
        <translation>Dia em que o SII deu a autorização e fixou o limite.</translation>
    </message>
    <message>
        <source>Year the tax is for.</source>
        <translation>Ano a que o imposto se refere.</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Number of the installment within the year, 1 to 4.</source>
        <translation>Número da parcela no ano, de 1 a 4.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Last day to pay the installment on time.</source>
        <translation>Último dia para pagar a parcela no prazo.</translation>
    </message>
    <message>
        <source>What is owed for the installment that was not paid on time.</source>
        <translation>O que se deve pela parcela não paga no prazo.</translation>
    </message>
    <message>
        <source>What will have to be paid for the installment.</source>
        <translation>O que será preciso pagar pela parcela.</translation>
    </message>
    <message>
        <source>The SII&apos;s roll number of the property (rol de avalúo).</source>
        <translation>Número do imóvel no cadastro do SII (rol de avalúo).</translation>
    </message>
    <message>
        <source>Municipality the property lies in.</source>
        <translation>Município em que fica o imóvel.</translation>
    </message>
    <message>
        <source>Property address</source>
        <translation>Endereço do imóvel</translation>
    </message>
    <message>
        <source>Where the property is.</source>
        <translation>Onde fica o imóvel.</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Tipo de imóvel</translation>
    </message>
    <message>
        <source>Use of the property, e.g. HABITACIONAL for a home.</source>
        <translation>Uso do imóvel, p. ex. HABITACIONAL para moradia.</translation>
    </message>
    <message>
        <source>Overdue payments</source>
        <translation>Pagamentos em atraso</translation>
    </message>
    <message>
        <source>Installments of the property tax that were not paid on time.</source>
        <translation>Parcelas do imposto predial não pagas no prazo.</translation>
    </message>
    <message>
        <source>Scheduled payments</source>
        <translation>Pagamentos futuros</translation>
    </message>
    <message>
        <source>Installments of the property tax still to come.</source>
        <translation>Parcelas do imposto predial que ainda vão vencer.</translation>
    </message>
    <message>
        <source>Registered name of the person or company.</source>
        <translation>Nome ou razão social registrada.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT do contribuinte; o dígito verificador vem depois do hífen.</translation>
    </message>
    <message>
        <source>Incorporated on</source>
        <translation>Constituída em</translation>
    </message>
    <message>
        <source>Day the taxpayer was registered or the company founded.</source>
        <translation>Dia do registro do contribuinte ou da constituição da empresa.</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Início de atividades</translation>
    </message>
    <message>
        <source>Day the taxpayer began to do business.</source>
        <translation>Dia em que o contribuinte começou a operar.</translation>
    </message>
    <message>
        <source>Ceased on</source>
        <translation>Fim de atividades</translation>
    </message>
    <message>
        <source>Day the taxpayer stopped doing business; empty while it goes on.</source>
        <translation>Dia em que o contribuinte parou de operar; vazio enquanto opera.</translation>
    </message>
    <message>
        <source>Fiscal office</source>
        <translation>Unidade fiscal</translation>
    </message>
    <message>
        <source>Office of the SII in charge of the taxpayer.</source>
        <translation>Unidade do SII responsável pelo contribuinte.</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Atividades econômicas</translation>
    </message>
    <message>
        <source>What the taxpayer does for a living, as registered with the SII.</source>
        <translation>Do que o contribuinte vive, segundo o registro do SII.</translation>
    </message>
    <message>
        <source>Tax regimes</source>
        <translation>Regimes tributários</translation>
    </message>
    <message>
        <source>Regimes and size classes the taxpayer is filed under.</source>
        <translation>Regimes e portes em que o contribuinte está classificado.</translation>
    </message>
    <message>
        <source>Seat, branches and other addresses registered with the SII.</source>
        <translation>Sede, filiais e outros endereços registrados no SII.</translation>
    </message>
    <message>
        <source>E-mail addresses registered with the SII.</source>
        <translation>Endereços de e-mail registrados no SII.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Phone numbers registered with the SII.</source>
        <translation>Telefones registrados no SII.</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Representantes legais</translation>
    </message>
    <message>
        <source>Who acts or has acted for the company, one row per person.</source>
        <translation>Quem age ou agiu pela empresa, uma linha por pessoa.</translation>
    </message>
    <message>
        <source>Equity holders</source>
        <translation>Sócios</translation>
    </message>
    <message>
        <source>Who owns or has owned a part of the company.</source>
        <translation>Quem tem ou teve parte da empresa.</translation>
    </message>
    <message>
        <source>Company stakes</source>
        <translation>Participações societárias</translation>
    </message>
    <message>
        <source>Companies of which the taxpayer owns or has owned a part.</source>
        <translation>Empresas das quais o contribuinte tem ou teve parte.</translation>
    </message>
    <message>
        <source>Authorized documents</source>
        <translation>Documentos autorizados</translation>
    </message>
    <message>
        <source>Invoices and other tax documents the SII lets the taxpayer issue.</source>
        <translation>Faturas e outros documentos fiscais que o SII permite emitir.</translation>
    </message>
    <message>
        <source>Property taxes</source>
        <translation>Imposto predial</translation>
    </message>
    <message>
        <source>Real estate of the taxpayer with the property tax (contribuciones) on it.</source>
        <translation>Imóveis do contribuinte com o imposto predial (contribuciones).</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Endereço da unidade</translation>
    </message>
    <message>
        <source>Where the fiscal office is.</source>
        <translation>Onde fica a unidade fiscal.</translation>
    </message>
    <message>
        <source>Kind of tax number; in Chile the RUT.</source>
        <translation>Tipo de número fiscal; no Chile, o RUT.</translation>
    </message>
    <message>
        <source>Tax status ID</source>
        <translation>ID da situação fiscal</translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>Outflow</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Efetivada</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Contas e serviços</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Crédito e empréstimos</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Fees &amp; Charges</source>
        <translation>Tarifas e encargos</translation>
    </message>
    <message>
        <source>Food &amp; Groceries</source>
        <translation>Alimentação e mercado</translation>
    </message>
    <message>
        <source>Home &amp; Life</source>
        <translation>Casa e vida</translation>
    </message>
    <message>
        <source>Income &amp; Payments</source>
        <translation>Renda e pagamentos</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Investments &amp; Savings</source>
        <translation>Investimentos e poupança</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Plataformas on-line e lazer</translation>
    </message>
    <message>
        <source>Personal Shopping</source>
        <translation>Compras pessoais</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transporte e viagem</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Withdrawal &amp; ATM</source>
        <translation>Saque</translation>
    </message>
    <message>
        <source>Electricity &amp; Energy</source>
        <translation>Eletricidade e energia</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Aluguel</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicações</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automóvel</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Parcelamento</translation>
    </message>
    <message>
        <source>Interest &amp; Charges</source>
        <translation>Juros e encargos</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hipoteca</translation>
    </message>
    <message>
        <source>Pay Advance</source>
        <translation>Adiantamento de salário</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Bank Fees</source>
        <translation>Tarifas bancárias</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Estorno (chargeback)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Blocked Balances</source>
        <translation>Saldos bloqueados</translation>
    </message>
    <message>
        <source>Alimony</source>
        <translation>Pensão alimentícia</translation>
    </message>
    <message>
        <source>Alcohol &amp; Tobacco</source>
        <translation>Álcool e tabaco</translation>
    </message>
    <message>
        <source>Bakery &amp; Coffee</source>
        <translation>Padaria e café</translation>
    </message>
    <message>
        <source>Bars &amp; Nightclubs</source>
        <translation>Bares e casas noturnas</translation>
    </message>
    <message>
        <source>Convenience Store</source>
        <translation>Loja de conveniência</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Supermercado</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurantes</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>Gyms &amp; Fitness</source>
        <translation>Academia e esportes</translation>
    </message>
    <message>
        <source>Hair &amp; Beauty</source>
        <translation>Cabelo e beleza</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Home Decor &amp; Appliances</source>
        <translation>Decoração e eletrodomésticos</translation>
    </message>
    <message>
        <source>Laundry &amp; Dry Cleaning</source>
        <translation>Lavanderia</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Farmácias</translation>
    </message>
    <message>
        <source>Professional Services</source>
        <translation>Serviços profissionais</translation>
    </message>
    <message>
        <source>Veterinary Services</source>
        <translation>Serviços veterinários</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabalho autônomo</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Aposentadoria</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salário</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <source>Home Insurance</source>
        <translation>Seguro residencial</translation>
    </message>
    <message>
        <source>Auto Insurance</source>
        <translation>Seguro de automóvel</translation>
    </message>
    <message>
        <source>Health &amp; Life Insurance</source>
        <translation>Seguro de saúde e vida</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Poupança</translation>
    </message>
    <message>
        <source>Fixed income</source>
        <translation>Renda fixa</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Investment Funds</source>
        <translation>Fundos de investimento</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Derivativos</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Criptomoedas</translation>
    </message>
    <message>
        <source>Apps, Software and Cloud Services</source>
        <translation>Aplicativos, software e nuvem</translation>
    </message>
    <message>
        <source>Events, Parks and Museums</source>
        <translation>Eventos, parques e museus</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Apostas</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Jogos</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Loteria</translation>
    </message>
    <message>
        <source>Movie &amp; Audio</source>
        <translation>Filmes e áudio</translation>
    </message>
    <message>
        <source>Books &amp; News</source>
        <translation>Livros e notícias</translation>
    </message>
    <message>
        <source>Clothing &amp; Accessories</source>
        <translation>Roupas e acessórios</translation>
    </message>
    <message>
        <source>Department Store</source>
        <translation>Loja de departamentos</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Eletrônicos</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>Comércio eletrônico</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Office Supplies</source>
        <translation>Material de escritório</translation>
    </message>
    <message>
        <source>Pet Supplies</source>
        <translation>Artigos para animais</translation>
    </message>
    <message>
        <source>Auto Tax &amp; Fees</source>
        <translation>Impostos e taxas do automóvel</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Doação</translation>
    </message>
    <message>
        <source>Government Fees</source>
        <translation>Taxas do governo</translation>
    </message>
    <message>
        <source>Income Tax</source>
        <translation>Imposto de renda</translation>
    </message>
    <message>
        <source>Real Estate Tax &amp; Fees</source>
        <translation>Impostos e taxas de imóveis</translation>
    </message>
    <message>
        <source>Tax Return</source>
        <translation>Restituição de imposto</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hospedagem</translation>
    </message>
    <message>
        <source>Auto Expenses</source>
        <translation>Despesas do automóvel</translation>
    </message>
    <message>
        <source>Auto Rental</source>
        <translation>Aluguel de carro</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Passagens aéreas</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Combustível</translation>
    </message>
    <message>
        <source>Mileage Programs</source>
        <translation>Programas de milhas</translation>
    </message>
    <message>
        <source>Parking &amp; Tolls</source>
        <translation>Estacionamento e pedágio</translation>
    </message>
    <message>
        <source>Public Transit</source>
        <translation>Transporte público</translation>
    </message>
    <message>
        <source>Taxis &amp; Rideshares</source>
        <translation>Táxi e aplicativos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>À vista</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Parcelado</translation>
    </message>
    <message>
        <source>Advance deposit account</source>
        <translation>Conta de depósito antecipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Conta-corrente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Conta de financiamento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Conta de investimento</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Conta de adiantamento de recebíveis</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Conta de empréstimo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Conta de previdência</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Conta-poupança</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>Anuidade</translation>
    </message>
    <message>
        <source>National withdrawal</source>
        <translation>Saque nacional</translation>
    </message>
    <message>
        <source>International withdrawal</source>
        <translation>Saque internacional</translation>
    </message>
    <message>
        <source>Emergency credit evaluation fee</source>
        <translation>Avaliação emergencial de crédito</translation>
    </message>
    <message>
        <source>Duplicate issuance fee</source>
        <translation>Segunda via</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>Tarifa de pagamento</translation>
    </message>
    <message>
        <source>SMS fee</source>
        <translation>Tarifa de SMS</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Revolving credit</source>
        <translation>Crédito rotativo</translation>
    </message>
    <message>
        <source>Bill installment payment</source>
        <translation>Parcelamento da fatura</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Empréstimo</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passivo</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Mastercard</source>
        <translation>Mastercard</translation>
    </message>
    <message>
        <source>American Express</source>
        <translation>American Express</translation>
    </message>
    <message>
        <source>Diners Club</source>
        <translation>Diners Club</translation>
    </message>
    <message>
        <source>Hipercard</source>
        <translation>Hipercard</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>Bandeira própria</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque eletrônico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Limite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Limite por modalidade</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quinzenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestral</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sem prazo restante</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efetiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Composta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sem indexador</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefixada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Pós-fixada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flutuante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de preços</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Outro indexador</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Tarifa da operação</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Tarifa de seguro</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por parcela</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Juros por atraso</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por atraso</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Juros de mora</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Tributo do contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Tributo por atraso</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sem cobrança</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nome da tarifa</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código da tarifa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de encargo</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Informação do encargo</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificação</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de limite</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidação</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédito</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Valor usado</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Valor disponível</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Limite flexível</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nome da linha</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Informação da linha</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Cartão múltiplo</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Data de fechamento</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pagamento mínimo</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Bandeira do cartão</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Informação da bandeira</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito coletado em</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Limites de crédito</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pagamento</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pagamento sem juros</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Taxa de juros do crédito</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pagamento mensal</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pagamento</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nome da taxa</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Período da taxa</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor da taxa</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de tributação</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de taxa</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Período de cálculo</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de indexador</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de indexador</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Informação do indexador</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Taxa prefixada</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Taxa pós-fixada</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Informação adicional</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de tarifa</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor da tarifa</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Percentual da tarifa</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobrança</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Taxa do encargo</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantia</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de empréstimo</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código do empréstimo</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número do contrato</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Valor do contrato</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo devedor</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Custo efetivo total</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Início do contrato</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fim do contrato</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimento da 1ª parcela</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Data de liquidação</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Datas de desembolso</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frequência das parcelas</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Informação da frequência</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de parcelas</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Parcelas pagas</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Parcelas a pagar</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Parcelas vencidas</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidade do prazo</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidade restante</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Prazo restante</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortização</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Informação da amortização</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID do consignante</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Empréstimo coletado em</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Juros do empréstimo</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Tarifas do empréstimo</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Encargos contratados</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantias</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Parcelas balão</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Parcela mensal</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Principal do empréstimo</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Principal devedor</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Dia de pagamento</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Limite do empréstimo</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo do último período</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Taxa de juros do empréstimo</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Dia limite</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Dia de fechamento</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Fechamento do empréstimo</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pagamento do empréstimo</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pagamento sem juros do empréstimo</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Data do valor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoria</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>Estabelecimento</translation>
    </message>
    <message>
        <source>Local currency amount</source>
        <translation>Valor em moeda local</translation>
    </message>
    <message>
        <source>Accounting date</source>
        <translation>Data contábil</translation>
    </message>
    <message>
        <source>Inferred accounting date</source>
        <translation>Data contábil estimada</translation>
    </message>
    <message>
        <source>Transacted at</source>
        <translation>Realizada em</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Tipo de pagamento</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Tipo de operação</translation>
    </message>
    <message>
        <source>Operation type info</source>
        <translation>Informação da operação</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>Código de categoria (MCC)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Categoria da conta</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número do cartão</translation>
    </message>
    <message>
        <source>Bill name</source>
        <translation>Nome da fatura</translation>
    </message>
    <message>
        <source>Bill due date</source>
        <translation>Vencimento da fatura</translation>
    </message>
    <message>
        <source>Bill status</source>
        <translation>Status da fatura</translation>
    </message>
    <message>
        <source>Bill amount</source>
        <translation>Valor da fatura</translation>
    </message>
    <message>
        <source>Number of installments</source>
        <translation>Número de parcelas</translation>
    </message>
    <message>
        <source>Counterparty type</source>
        <translation>Tipo de contraparte</translation>
    </message>
    <message>
        <source>Counterparty document</source>
        <translation>Documento da contraparte</translation>
    </message>
    <message>
        <source>Counterparty account</source>
        <translation>Conta da contraparte</translation>
    </message>
    <message>
        <source>Counterparty agency</source>
        <translation>Agência da contraparte</translation>
    </message>
    <message>
        <source>Counterparty check digit</source>
        <translation>Dígito da contraparte</translation>
    </message>
    <message>
        <source>Counterparty clearing code</source>
        <translation>Código de compensação da contraparte</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID da transação</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificação interna</translation>
    </message>
    <message>
        <source>Merchant website</source>
        <translation>Site do estabelecimento</translation>
    </message>
    <message>
        <source>Merchant logo</source>
        <translation>Logotipo do estabelecimento</translation>
    </message>
    <message>
        <source>Card collected at</source>
        <translation>Cartão coletado em</translation>
    </message>
    <message>
        <source>Bill internal identification</source>
        <translation>Identificação interna da fatura</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>ID da fatura</translation>
    </message>
    <message>
        <source>Bill identification</source>
        <translation>Identificação da fatura</translation>
    </message>
    <message>
        <source>Previous bill total</source>
        <translation>Total da fatura anterior</translation>
    </message>
    <message>
        <source>Fee type info</source>
        <translation>Informação do tipo de tarifa</translation>
    </message>
    <message>
        <source>Credits type</source>
        <translation>Tipo de crédito</translation>
    </message>
    <message>
        <source>Credits type info</source>
        <translation>Informação do tipo de crédito</translation>
    </message>
    <message>
        <source>Installment identifier</source>
        <translation>Identificador da parcela</translation>
    </message>
    <message>
        <source>Detached payment</source>
        <translation>Pagamento avulso</translation>
    </message>
    <message>
        <source>Installment ID</source>
        <translation>ID da parcela</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Tarifas do pagamento</translation>
    </message>
    <message>
        <source>Payment charges</source>
        <translation>Encargos do pagamento</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Moeda da conta</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de conta</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de conta</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Tipo de saldo da conta</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Agência da conta</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Dígito da conta</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Nome da identificação da conta</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Valor da identificação da conta</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Saldo atual da conta</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Saldo disponível da conta</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Saldo bloqueado da conta</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Saldo investido da conta</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Cheque especial contratado</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Cheque especial usado</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Excesso não contratado</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de instituição</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Conta coletada em</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Conta criada em</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Último acesso da conta</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificação interna da conta</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Dados de crédito da conta</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Dados de empréstimo da conta</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Dados de fundos da conta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Como a instituição chama a tarifa.</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Sigla da tarifa na instituição, p. ex. CADASTRO.</translation>
    </message>
    <message>
        <source>How much the fee came to.</source>
        <translation>De quanto foi a tarifa.</translation>
    </message>
    <message>
        <source>What the charge is for, in the institution&apos;s own word.</source>
        <translation>A que se refere o encargo, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observação da instituição sobre o encargo, se houver.</translation>
    </message>
    <message>
        <source>How much the charge came to.</source>
        <translation>De quanto foi o encargo.</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número do cartão, em geral só os quatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Se o limite vale para o cartão inteiro ou para uma modalidade de operação.</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Se vários cartões dividem o limite (consolidado) ou se ele é de um só (individual).</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se pode dever dentro deste limite.</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte do limite já gasta.</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte do limite ainda livre para gastar.</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Se o limite pode variar em vez de ser um valor fixo.</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Linha de crédito do limite, no termo do próprio banco, p. ex. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observação da instituição sobre a linha de crédito, se houver.</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Se a conta tem mais de um cartão de crédito.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se pode dever no cartão.</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Dia em que a fatura vence; para a Belvo, também o fim do período de fatura aberto.</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>O mínimo que o cliente precisa pagar no período de fatura atual.</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca em cuja rede passam os pagamentos do cartão.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observação da instituição sobre a bandeira, se houver.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Quando a Belvo leu este valor na instituição.</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Quanto se pode gastar, no total ou por modalidade de operação.</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>O que foi emitido para esta conta, uma linha por cartão.</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Dia em que vence o próximo pagamento do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre a dívida do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no cartão a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do cartão; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Como a instituição chama esta taxa; no Brasil, o tipo de tributação diz mais.</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tempo a que a taxa se refere: um mês ou um ano.</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Juros em percentual ou em valor; no Brasil, consulte as taxas prefixada e pós-fixada.</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Se a taxa é a nominal ou a efetiva.</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Juros simples incidem só sobre o principal; compostos, também sobre juros anteriores.</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tempo a que as taxas prefixada e pós-fixada se referem: um mês ou um ano.</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Como os dias são contados para os juros, p. ex. 30/360.</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Indexador que a taxa acompanha, se houver.</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>O indexador exato dentro do tipo, p. ex. TR_TBF.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observação da instituição sobre o indexador, se houver.</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa fixada no contrato, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte da taxa que acompanha o indexador, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observação da instituição sobre a taxa, se houver.</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Espécie geral da tarifa; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total da tarifa, na moeda do empréstimo.</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Vem quando a tarifa é percentual, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Se a tarifa é cobrada uma vez ou em cada parcela.</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Como a tarifa é definida: valor mínimo, máximo ou fixo, ou um percentual.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A que o encargo se refere, p. ex. atraso ou tributo sobre o contrato.</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Parcela do valor do empréstimo, como fração em que 1 é 100%.</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>O que garante o empréstimo, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Espécie mais detalhada da garantia, no termo da própria instituição.</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Quanto vale a garantia.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Dia em que este pagamento maior e único deve ser feito.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Quanto deve ser pago nesse dia.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>No termo da própria instituição, p. ex. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número do contrato no padrão do país; no Brasil, o IPOC.</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Como a própria instituição numera o contrato.</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total na assinatura: principal, juros, tributos e tarifas juntos.</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Tudo o que falta pagar, juros incluídos.</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos os custos do empréstimo no início (CET); a Belvo não informa a unidade.</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Dia em que o contrato foi assinado.</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Dia em que se espera que o empréstimo esteja quitado.</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Dia que o contrato prevê para o primeiro pagamento.</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Dia em que o empréstimo foi liquidado, segundo o banco.</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Dias em que o empréstimo foi pago ao cliente.</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>De quanto em quanto tempo uma parcela deve ser paga.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observação da instituição sobre a frequência das parcelas, se houver.</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Quantas parcelas são necessárias para pagar o empréstimo.</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Quantas parcelas o cliente já pagou.</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Quantas parcelas faltam pagar.</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Quantas parcelas estão em atraso.</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidade em que se conta o prazo combinado na assinatura.</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidade em que se conta o restante do prazo.</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Parcelas que restam no prazo; a unidade está na periodicidade restante.</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada parcela em principal e juros, p. ex. SAC ou PRICE.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observação da instituição sobre a amortização, se houver.</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>CNPJ de quem desconta as parcelas da folha, no empréstimo consignado.</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Juros cobrados no empréstimo; uma linha por taxa.</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>O que a instituição cobra pelo empréstimo além dos juros.</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, juros de mora e tributos previstos no contrato.</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>O que o cliente deu para garantir o empréstimo.</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagamentos maiores e únicos combinados além das parcelas.</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no empréstimo a cada mês; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Valor emprestado ainda não pago, sem juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que se paga o empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se pode tomar emprestado; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Valor devido no fim do último período; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Juros sobre o que ainda se deve do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último dia do mês para pagar sem atraso; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia do mês em que fecha o período do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Dia em que fecha o período atual do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Dia do pagamento mais recente do empréstimo; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo a pagar no empréstimo para não haver juros; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the transaction took place.</source>
        <translation>Dia em que a transação ocorreu.</translation>
    </message>
    <message>
        <source>Text the bank gave the transaction, usually the one the customer sees there.</source>
        <translation>Texto que o banco deu à transação, em geral o mesmo que o cliente vê no banco.</translation>
    </message>
    <message>
        <source>Inflow is money into the account, outflow money out of it; empty if the bank did not say.</source>
        <translation>Entrada é dinheiro que entra na conta; saída, o que sai; vazio se o banco não informou.</translation>
    </message>
    <message>
        <source>Belvo sends it without a sign; the type says which way the money went.</source>
        <translation>A Belvo o envia sem sinal; o tipo diz para onde foi o dinheiro.</translation>
    </message>
    <message>
        <source>Pending ones can still change or disappear until the institution processes them.</source>
        <translation>As pendentes ainda podem mudar ou sumir até a instituição processá-las.</translation>
    </message>
    <message>
        <source>Belvo&apos;s sorting by purpose; empty unless your contract includes categorization.</source>
        <translation>Classificação da Belvo por finalidade; vazio se o seu contrato não inclui categorização.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nome técnico, na Belvo, da instituição que mantém a conta.</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Como a instituição chama a conta.</translation>
    </message>
    <message>
        <source>Finer sorting within the category; empty unless your contract includes categorization.</source>
        <translation>Classificação mais fina dentro da categoria; vazio se o seu contrato não inclui categorização.</translation>
    </message>
    <message>
        <source>Shop or company involved; comes with categorization, for new checking and card transactions.</source>
        <translation>Loja ou empresa envolvida; vem com a categorização, em transações novas de conta-corrente e cartão.</translation>
    </message>
    <message>
        <source>The amount in local currency; banks must give it only for card transactions.</source>
        <translation>O valor em moeda local; os bancos só precisam informá-lo em transações de cartão.</translation>
    </message>
    <message>
        <source>Day the institution booked it; banks must give it only for card transactions.</source>
        <translation>Dia em que a instituição a contabilizou; os bancos só precisam informá-lo em transações de cartão.</translation>
    </message>
    <message>
        <source>Belvo&apos;s estimate of the booking day: usually the next business day after a weekend or holiday.</source>
        <translation>Estimativa da Belvo do dia contábil: em geral, o dia útil seguinte a um fim de semana ou feriado.</translation>
    </message>
    <message>
        <source>Moment of the transaction; midnight UTC usually means that the bank gave only the day.</source>
        <translation>Momento da transação; meia-noite UTC em geral significa que o banco informou só o dia.</translation>
    </message>
    <message>
        <source>Whether it is paid in full or in installments; empty if the institution did not say.</source>
        <translation>Se é pago à vista ou em parcelas; vazio se a instituição não informou.</translation>
    </message>
    <message>
        <source>How the money moved, in the institution&apos;s own word, e.g. PIX, BOLETO or CARTAO.</source>
        <translation>Como o dinheiro se moveu, no termo da própria instituição, p. ex. PIX, BOLETO ou CARTAO.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the operation type, if it made one.</source>
        <translation>Observação da instituição sobre o tipo de operação, se houver.</translation>
    </message>
    <message>
        <source>Four-digit ISO 18245 code of the merchant&apos;s line of business; card transactions only.</source>
        <translation>Código ISO 18245 de quatro dígitos do ramo do estabelecimento; só em transações de cartão.</translation>
    </message>
    <message>
        <source>The account this transaction belongs to.</source>
        <translation>A conta a que esta transação pertence.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>A conexão pela qual este registro chegou.</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Como a instituição o informa; pode vir vazio em cartões.</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Classificação própria da Belvo, igual em todas as instituições.</translation>
    </message>
    <message>
        <source>The institution&apos;s title of the monthly bill, e.g. dec-2021; empty while the bill is open.</source>
        <translation>Título da fatura mensal na instituição, p. ex. dez-2021; vazio enquanto a fatura está aberta.</translation>
    </message>
    <message>
        <source>Day the bill has to be paid; empty while the bill is open.</source>
        <translation>Dia em que a fatura deve ser paga; vazio enquanto a fatura está aberta.</translation>
    </message>
    <message>
        <source>State the bill is in; always empty in Open Finance Brazil.</source>
        <translation>Estado em que a fatura se encontra; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Total of the bill at the time Belvo read it.</source>
        <translation>Total da fatura no momento em que a Belvo a leu.</translation>
    </message>
    <message>
        <source>In how many installments the purchase is paid; empty if it has none.</source>
        <translation>Em quantas parcelas a compra é paga; vazio se não é parcelada.</translation>
    </message>
    <message>
        <source>Whether the other party is a person or a company; empty if the institution did not say.</source>
        <translation>Se a outra parte é pessoa física ou jurídica; vazio se a instituição não informou.</translation>
    </message>
    <message>
        <source>Tax number of the other party; in Brazil CPF for a person, CNPJ for a company.</source>
        <translation>Documento fiscal da outra parte: CPF para pessoa física, CNPJ para pessoa jurídica no Brasil.</translation>
    </message>
    <message>
        <source>Number of the other party&apos;s account, as the institution gives it.</source>
        <translation>Número da conta da outra parte, como a instituição o informa.</translation>
    </message>
    <message>
        <source>Code of the branch where the other party&apos;s account was opened.</source>
        <translation>Código da agência em que a conta da outra parte foi aberta.</translation>
    </message>
    <message>
        <source>Digit that guards the other party&apos;s account number against typing errors, where there is one.</source>
        <translation>Dígito que protege o número da conta da outra parte contra erros de digitação, quando existe.</translation>
    </message>
    <message>
        <source>Number of the other party&apos;s bank in interbank clearing; in Brazil COMPE, e.g. 001.</source>
        <translation>Número do banco da outra parte na compensação bancária; no Brasil, o COMPE, p. ex. 001.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador deste registro na Belvo.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Quando a Belvo gravou este registro.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the transaction.</source>
        <translation>Identificador da transação na própria instituição.</translation>
    </message>
    <message>
        <source>Web address of the merchant; empty if Belvo knows none.</source>
        <translation>Endereço do site do estabelecimento; vazio se a Belvo não conhece nenhum.</translation>
    </message>
    <message>
        <source>Web address of the logo image; empty if Belvo knows none.</source>
        <translation>Endereço da imagem do logotipo; vazio se a Belvo não conhece nenhum.</translation>
    </message>
    <message>
        <source>The bank&apos;s own identifier of the bill; empty while the bill is open.</source>
        <translation>Identificador da fatura no próprio banco; vazio enquanto a fatura está aberta.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of the bill this transaction stands on; empty while the bill is open.</source>
        <translation>Identificador, na Belvo, da fatura em que a transação está; vazio enquanto a fatura está aberta.</translation>
    </message>
    <message>
        <source>What the bill before this one came to; always empty in Open Finance Brazil.</source>
        <translation>De quanto foi a fatura anterior; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What is charged for with this card transaction; empty if it carries no fee.</source>
        <translation>O que se cobra com esta transação de cartão; vazio se não há tarifa.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the fee, if it made one.</source>
        <translation>Observação da instituição sobre a tarifa, se houver.</translation>
    </message>
    <message>
        <source>Kind of credit taken up on the card, e.g. revolving; empty if none was.</source>
        <translation>Modalidade de crédito contratada no cartão, p. ex. rotativo; vazio se não houve.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the kind of credit, if it made one.</source>
        <translation>Observação da instituição sobre a modalidade de crédito, se houver.</translation>
    </message>
    <message>
        <source>What the institution calls this installment, e.g. PARCELA_896.</source>
        <translation>Como a instituição identifica esta parcela, p. ex. PARCELA_896.</translation>
    </message>
    <message>
        <source>Yes means that the payment was made outside the loan&apos;s agreed schedule.</source>
        <translation>Sim significa que o pagamento foi feito fora do cronograma combinado do empréstimo.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the installment that was paid.</source>
        <translation>Identificador da parcela paga na própria instituição.</translation>
    </message>
    <message>
        <source>Fees that came with this loan payment; only for payments outside the schedule.</source>
        <translation>Tarifas que vieram com este pagamento do empréstimo; só em pagamentos fora do cronograma.</translation>
    </message>
    <message>
        <source>Interest and penalties within this loan payment; only for payments outside the schedule.</source>
        <translation>Juros e multas deste pagamento do empréstimo; só em pagamentos fora do cronograma.</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moeda dos valores da conta, em código ISO 4217 de três letras.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>No termo da própria instituição, p. ex. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinção mais detalhada da instituição dentro do tipo, p. ex. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Ativo conta o saldo a favor do cliente; passivo, como dívida.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código da agência em que a conta foi aberta.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege o número da conta contra erros de digitação, quando existe.</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De que a identificação pública é feita, p. ex. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: agência, barra, número e dígito; cartões: últimos dígitos de cada um, com vírgulas.</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo na leitura; cartões: gasto no período aberto; empréstimos: falta pagar.</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinheiro utilizável; cartões: limite menos gasto; empréstimos: valor de quitação ou vazio.</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retido por operações pendentes, portanto ainda não utilizável.</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte do dinheiro que o banco investe sozinho, conforme combinado com o cliente.</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limite abaixo de zero combinado entre cliente e banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Quanto do cheque especial estava em uso na leitura; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Valor negativo sem acordo com o banco; só em contas-correntes.</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Se os dados vêm de um banco, do fisco ou de um cadastro de emprego.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Quando a conexão foi usada com sucesso pela última vez.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador da própria instituição, em hash; permanece o mesmo enquanto a conta existir.</translation>
    </message>
    <message>
        <source>Limits and cards behind the account; empty unless it is a card account.</source>
        <translation>Limites e cartões vinculados à conta; vazio se não for uma conta de cartão.</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Condições do empréstimo; vazio se a conta não for de crédito.</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fundos que compõem a conta; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What the account held after the transaction; always empty in Open Finance Brazil.</source>
        <translation>Quanto havia na conta após a transação; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Remarks on the transaction; always empty in Open Finance Brazil.</source>
        <translation>Comentários sobre a transação; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Number the bank filed the transaction under; always empty in Open Finance Brazil.</source>
        <translation>Número com que o banco registrou a transação; sempre vazio no Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Holder ID</source>
        <translation>ID do titular</translation>
    </message>
    <message>
        <source>Categorised transactions</source>
        <translation>Transações categorizadas</translation>
    </message>
    <message>
        <source>Net amount, 3 months</source>
        <translation>Valor líquido, 3 meses</translation>
    </message>
    <message>
        <source>Share of money in, 3 months</source>
        <translation>Parte das entradas, 3 meses</translation>
    </message>
    <message>
        <source>Trend, 3 months</source>
        <translation>Tendência, 3 meses</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>O arquivo não pôde ser aberto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is larger than a file of views can be. Nothing was changed.</source>
        <translation>O arquivo é maior do que um arquivo de visualizações pode ser. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is damaged or is no file of views. Nothing was changed.</source>
        <translation>O arquivo está danificado ou não é um arquivo de visualizações. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no file of views. Nothing was changed.</source>
        <translation>Este não é um arquivo de visualizações. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is from a newer version of Vínculo. Nothing was changed.</source>
        <translation>O arquivo é de uma versão mais nova do Vínculo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There are too many views. Delete some before you add more.</source>
        <translation>Há visualizações demais. Exclua algumas antes de adicionar outras.</translation>
    </message>
    <message>
        <source>Views cannot be written to disk. They are kept for this run only.</source>
        <translation>As visualizações não podem ser gravadas em disco. Valem só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The disk refused to write the views. Check whether it is full.</source>
        <translation>O disco recusou a gravação das visualizações. Verifique se está cheio.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::CommandLine</name>
    <message>
        <source>Opens this profile: demo, a name or an id.</source>
        <translation>Abre este perfil: demo, um nome ou um id.</translation>
    </message>
    <message>
        <source>Uses this language: pt, es or en.</source>
        <translation>Usa este idioma: pt, es ou en.</translation>
    </message>
    <message>
        <source>Uses these colours: light or dark.</source>
        <translation>Usa estas cores: light (claras) ou dark (escuras).</translation>
    </message>
    <message>
        <source>Opens this page first, for example links.</source>
        <translation>Abre primeiro esta página, por exemplo links.</translation>
    </message>
    <message>
        <source>Walks through the program on the demo data and writes pictures to this folder.</source>
        <translation>Percorre o programa com os dados de demonstração e grava imagens nesta pasta.</translation>
    </message>
    <message>
        <source>%1 is not a value for --%2; choose one of: %3.</source>
        <translation>%1 não é um valor para --%2; escolha um destes: %3.</translation>
    </message>
    <message>
        <source>Desktop console for Belvo&apos;s open-finance API.

“vinculo export --help” tells how to write rows into files without a window.</source>
        <translation>Console de desktop para a API de open finance da Belvo.

“vinculo export --help” explica como gravar linhas em arquivos sem janela.</translation>
    </message>
    <message>
        <source>Starts the program anew, also while it is running already.</source>
        <translation>Abre o programa de novo, mesmo que já esteja aberto.</translation>
    </message>
    <message>
        <source>Opens this record, for example vinculo://link/ and the id of a link.</source>
        <translation>Abre este registro, por exemplo vinculo://link/ e o id de um link.</translation>
    </message>
    <message>
        <source>Only one address that begins with vinculo:// can be opened.</source>
        <translation>Só é possível abrir um endereço, que começa com vinculo://.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportCommand</name>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Gravando: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>There is no profile %1. Choose from: %2.</source>
        <translation>Não existe o perfil %1. Escolha entre: %2.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1: name of a profile</extracomment>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>Reading from Belvo…</source>
        <translation>Lendo da Belvo…</translation>
    </message>
    <message>
        <source>Reading from Belvo: %1 of %2 rows</source>
        <translation>Lendo da Belvo: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Belvo&apos;s list ended early: it led to another address, which is never followed.</source>
        <translation>A lista da Belvo terminou antes: ela levava a outro endereço, que nunca é seguido.</translation>
    </message>
    <message>
        <source>The list changed while it was read. Every record is there once.</source>
        <translation>A lista mudou durante a leitura. Cada registro aparece uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n linha gravada.</numerusform>
            <numerusform>%n linhas gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data is included.</source>
        <translation>Com dados pessoais.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Os dados pessoais estão mascarados.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrompido. Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportCommandLine</name>
    <message>
        <source>Whose data: demo, the name of a profile or its id.</source>
        <translation>De quem são os dados: demo, o nome de um perfil ou o id dele.</translation>
    </message>
    <message>
        <source>Only rows of this link; may be given several times.</source>
        <translation>Só linhas desta conexão; pode ser repetido.</translation>
    </message>
    <message>
        <source>A filter of Belvo&apos;s API, for example value_date__gte=2026-01-01.</source>
        <translation>Um filtro da API da Belvo, por exemplo value_date__gte=2026-01-01.</translation>
    </message>
    <message>
        <source>Only rows that match, as in the search field: &apos;amount:&gt;500 date:2026-06..&apos;.</source>
        <translation>Só linhas que correspondem, como no campo de busca: &apos;amount:&gt;500 date:2026-06..&apos;.</translation>
    </message>
    <message>
        <source>Which columns, separated by commas, in this order; all for every one.</source>
        <translation>Quais colunas, separadas por vírgulas, nesta ordem; all para todas.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output, which is also the default.</source>
        <translation>O arquivo a gravar, ou - para a saída padrão, que é também o que vale sem isto.</translation>
    </message>
    <message>
        <source>CSV: , or ; between cells.</source>
        <translation>CSV: , ou ; entre as células.</translation>
    </message>
    <message>
        <source>CSV: a comma in numbers; only with --separator &apos;;&apos;.</source>
        <translation>CSV: vírgula nos números; só com --separator &apos;;&apos;.</translation>
    </message>
    <message>
        <source>CSV: begins with the mark by which Excel recognises UTF-8.</source>
        <translation>CSV: começa com a marca pela qual o Excel reconhece UTF-8.</translation>
    </message>
    <message>
        <source>CSV: leaves texts that begin like a formula as they are. For programs, not for spreadsheets.</source>
        <translation>CSV: deixa como são os textos que começam como fórmula. Para programas, não para planilhas.</translation>
    </message>
    <message>
        <source>paths: names and values as Belvo writes them (default); labels: in words, as in the table.</source>
        <translation>paths: nomes e valores como a Belvo os escreve (padrão); labels: em palavras, como na tabela.</translation>
    </message>
    <message>
        <source>Writes personal data as it is. Without it names, documents and the like are masked. It is noted in Activity.</source>
        <translation>Grava os dados pessoais como são. Sem isto, nomes, documentos e afins são mascarados. Fica registrado em Atividade.</translation>
    </message>
    <message>
        <source>Tells nothing but mistakes.</source>
        <translation>Não diz nada além de erros.</translation>
    </message>
    <message>
        <source>Uses this language: pt, es or en.</source>
        <translation>Usa este idioma: pt, es ou en.</translation>
    </message>
    <message>
        <source>%1 is not a value for --%2; choose one of: %3.</source>
        <translation>%1 não é um valor para --%2; escolha um destes: %3.</translation>
    </message>
    <message>
        <source>--decimal-comma needs --separator &apos;;&apos;.</source>
        <translation>--decimal-comma precisa de --separator &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Writes the rows of a resource into a file, without a window.

Examples:
%1
Exit codes: 0 done, 1 failed, 2 not understood, 3 no keys or refused keys, 4 interrupted. When it fails or is interrupted there is no file, and one that was there before stays as it was.</source>
        <translation>Grava as linhas de um recurso em um arquivo, sem janela.

Exemplos:
%1
Códigos de saída: 0 feito, 1 falhou, 2 não entendido, 3 sem chaves ou chaves recusadas, 4 interrompido. Quando falha ou é interrompido não há arquivo, e um que já existia continua como era.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <extracomment>command line help of &quot;vinculo export&quot;</extracomment>
        <translation>Um destes: %1.</translation>
    </message>
    <message>
        <source>“vinculo export --help” lists what can be said.</source>
        <translation>“vinculo export --help” mostra o que pode ser dito.</translation>
    </message>
    <message>
        <source>Name one resource: %1.</source>
        <translation>Diga um recurso: %1.</translation>
    </message>
    <message>
        <source>Name a profile with --profile; demo is always there.</source>
        <translation>Diga um perfil com --profile; demo sempre existe.</translation>
    </message>
    <message>
        <source>csv, xlsx or jsonl; without it the end of the file name counts.</source>
        <translation>csv, xlsx ou jsonl; sem isto vale o final do nome do arquivo.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportSelection</name>
    <message>
        <source>There is no column %1. Choose from: %2.</source>
        <translation>Não existe a coluna %1. Escolha entre: %2.</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be asked for by link.</source>
        <translation>As linhas de %1 não podem ser pedidas por conexão.</translation>
    </message>
    <message>
        <source>Belvo offers no filter %1 here. Choose from: %2.</source>
        <translation>A Belvo não oferece o filtro %1 aqui. Escolha entre: %2.</translation>
    </message>
    <message>
        <source>Belvo lists these rows only by %1: add %2.</source>
        <translation>A Belvo só lista estas linhas por %1: acrescente %2.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::Tour</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.
</source>
        <translation>A pasta %1 não pode ser criada. Escolha outra.
</translation>
    </message>
    <message>
        <source>The tour waited in vain for: %1
</source>
        <translation>O passeio esperou em vão por: %1
</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.
</source>
        <translation>A imagem %1 não pode ser gravada.
</translation>
    </message>
</context>
<context>
    <name>vinculo::models::ActivityModel</name>
    <message>
        <source>none</source>
        <extracomment>HTTP status column of a call that got no answer</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>duration of a call in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>environment: built-in demonstration data</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>environment: Belvo&apos;s test environment</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>environment: real customers</extracomment>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the activity list</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verb</source>
        <comment>column of the activity list: GET, POST…</comment>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>column of the activity list: /api/links/{id}/</comment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the activity list: HTTP status</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the activity list</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>column of the activity list: first, second… try</comment>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Error code</source>
        <comment>column of the activity list</comment>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>Request ID</source>
        <comment>column of the activity list: Belvo&apos;s request_id</comment>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>column of the activity list</comment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column of the activity list</comment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>rows were written into a file</extracomment>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>unmasked</source>
        <extracomment>rows left the program with personal data in them</extracomment>
        <translation>sem máscara</translation>
    </message>
    <message>
        <source>%1 as %2, rows: %3</source>
        <extracomment>%1 a kind of records, %2 a format, %3 how many rows</extracomment>
        <translation>%1 como %2, linhas: %3</translation>
    </message>
</context>
<context>
    <name>vinculo::models::DetailTableModel</name>
    <message>
        <source>This value is not as Belvo describes it.</source>
        <translation>Este valor não está como a Belvo o descreve.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a cell read aloud: %1 column, %2 value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::models::EnrichmentText</name>
    <message>
        <source>Column %1</source>
        <extracomment>a column of a file that has no heading; %1 its number</extracomment>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>Falta um valor obrigatório.</translation>
    </message>
    <message>
        <source>This is no date in the order chosen for this file.</source>
        <translation>Não é uma data na ordem escolhida para este arquivo.</translation>
    </message>
    <message>
        <source>This is no amount in the way of writing chosen for this file.</source>
        <translation>Não é um valor na escrita escolhida para este arquivo.</translation>
    </message>
    <message>
        <source>The amount has more than four decimals, and nothing is rounded.</source>
        <translation>O valor tem mais de quatro casas decimais, e nada é arredondado.</translation>
    </message>
    <message>
        <source>A currency has three letters, as in BRL or MXN.</source>
        <translation>Uma moeda tem três letras, como BRL ou MXN.</translation>
    </message>
    <message>
        <source>This request takes only: %1.</source>
        <extracomment>%1 a list of words</extracomment>
        <translation>Esta requisição aceita só: %1.</translation>
    </message>
    <message>
        <source>The ID of the holder must be a UUID for this request.</source>
        <translation>Nesta requisição, o ID do titular precisa ser um UUID.</translation>
    </message>
    <message>
        <source>A merchant category has four digits.</source>
        <translation>Uma categoria de comerciante tem quatro dígitos.</translation>
    </message>
    <message>
        <source>Credit cards need a merchant category.</source>
        <translation>Cartões de crédito precisam de uma categoria de comerciante.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID; each must be different.</source>
        <extracomment>%1 number of a line</extracomment>
        <translation>A linha %1 tem o mesmo ID; cada um precisa ser diferente.</translation>
    </message>
    <message>
        <source>The amount has a minus, but the line says that money came in.</source>
        <translation>O valor tem sinal de menos, mas a linha diz que é uma entrada.</translation>
    </message>
    <message>
        <source>Line %1 says something else about the same account.</source>
        <extracomment>%1 number of a line</extracomment>
        <translation>A linha %1 diz outra coisa sobre a mesma conta.</translation>
    </message>
    <message>
        <source>There is a control character in this cell.</source>
        <translation>Há um caractere de controle nesta célula.</translation>
    </message>
    <message>
        <source>A character cannot be read. Another encoding may help.</source>
        <translation>Um caractere não pode ser lido. Outra codificação pode ajudar.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell and is never closed.</source>
        <translation>Aspas abrem uma célula e nunca são fechadas.</translation>
    </message>
    <message>
        <source>There is text between a closing quotation mark and the next separator.</source>
        <translation>Há texto entre as aspas de fechamento e o próximo separador.</translation>
    </message>
    <message>
        <source>The line has more than %1 cells.</source>
        <extracomment>%1 a number</extracomment>
        <translation>A linha tem mais de %1 células.</translation>
    </message>
    <message>
        <source>A period needs both its first and its last day.</source>
        <translation>Um período precisa do primeiro e do último dia.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>The period must not end in the future.</source>
        <translation>O período não pode terminar no futuro.</translation>
    </message>
    <message>
        <source>The period must lie within the last %1 days.</source>
        <extracomment>%1 a number</extracomment>
        <translation>O período precisa estar dentro dos últimos %1 dias.</translation>
    </message>
    <message>
        <source>Enter your own ID of the person.</source>
        <translation>Informe o seu próprio ID da pessoa.</translation>
    </message>
    <message>
        <source>Enter the day the figures are counted back from.</source>
        <translation>Informe o dia a partir do qual os números são contados para trás.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::ExportPlanner</name>
    <message>
        <source>Currency</source>
        <extracomment>header of a column with currency codes</extracomment>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>About this file</source>
        <extracomment>name of the sheet with facts about the file, at most 31 characters</extracomment>
        <translation>Sobre este arquivo</translation>
    </message>
    <message>
        <source>Masked: names, documents and the like are hidden</source>
        <translation>Mascarados: nomes, documentos e afins estão ocultos</translation>
    </message>
    <message>
        <source>Included: handle this file accordingly</source>
        <translation>Incluídos: cuide deste arquivo de acordo</translation>
    </message>
    <message>
        <source>None in these columns</source>
        <translation>Nenhum nestas colunas</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>about an exported file: no search was active</extracomment>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Not told, because it may name people</source>
        <translation>Omitida, porque pode citar pessoas</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>about an exported file: what kind of records</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>about an exported file: how many rows</extracomment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>about an exported file: the search that was active</extracomment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Filtered at Belvo</source>
        <translation>Filtrado na Belvo</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <extracomment>about an exported file: UTC time</extracomment>
        <translation>Gravado em (UTC)</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>about an exported file: name of the profile</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>about an exported file: Demo, Sandbox or Production</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>about an exported file: name and version</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>-with-personal-data</source>
        <extracomment>part of a file name, no spaces: personal data is in it</extracomment>
        <translation>-com-dados-pessoais</translation>
    </message>
    <message>
        <source>-masked</source>
        <translation>-mascarado</translation>
    </message>
</context>
<context>
    <name>vinculo::models::FilterSet</name>
    <message>
        <source>%1 is %2</source>
        <comment>A filter: column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <comment>A filter: column, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <comment>A filter: column, values</comment>
        <translation>%1 não é nenhum de %2</translation>
    </message>
    <message>
        <source>%1 has all of %2</source>
        <comment>A filter: column, values</comment>
        <translation>%1 tem todos: %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>A filter: column, text</comment>
        <translation>%1 contém “%2”</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 é depois de %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 é maior que %2</translation>
    </message>
    <message>
        <source>%1 is on or after %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 é a partir de %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 é pelo menos %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 é antes de %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 é menor que %2</translation>
    </message>
    <message>
        <source>%1 is on or before %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 é até %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 é no máximo %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <comment>A filter: column, first value, last value</comment>
        <translation>%1 está entre %2 e %3</translation>
    </message>
    <message>
        <source>is</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>é</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>é um de</translation>
    </message>
    <message>
        <source>is none of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>não é nenhum de</translation>
    </message>
    <message>
        <source>has all of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>tem todos</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>contém</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>é depois de</translation>
    </message>
    <message>
        <source>is more than</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is on or after</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>é a partir de</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>é pelo menos</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>é antes de</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is on or before</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>é até</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is between</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>está entre</translation>
    </message>
</context>
<context>
    <name>vinculo::models::GroupModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a month: %1 its name, %2 the year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without a value</source>
        <extracomment>group of the rows whose cell is empty</extracomment>
        <translation>Sem valor</translation>
    </message>
    <message>
        <source>Not as described</source>
        <extracomment>group of the rows whose cell has something that Belvo&apos;s description does not allow</extracomment>
        <translation>Diferente do descrito</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more group(s)</source>
        <translation>
            <numerusform>e mais %Ln grupo</numerusform>
            <numerusform>e mais %Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s)</source>
        <translation>
            <numerusform>O único grupo (%Ln)</numerusform>
            <numerusform>Todos os %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A cell read aloud: column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>column of groups: how many rows each has</extracomment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>no currency</source>
        <extracomment>amounts whose currency is not known</extracomment>
        <translation>sem moeda</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <extracomment>column of groups: money that came in, %1 currency</extracomment>
        <translation>Entradas (%1)</translation>
    </message>
    <message>
        <source>Out (%1)</source>
        <extracomment>column of groups: money that went out, %1 currency</extracomment>
        <translation>Saídas (%1)</translation>
    </message>
    <message>
        <source>Net (%1)</source>
        <extracomment>column of groups: in minus out, %1 currency</extracomment>
        <translation>Líquido (%1)</translation>
    </message>
    <message>
        <source>Sum (%1)</source>
        <extracomment>column of groups: sum of amounts, %1 currency</extracomment>
        <translation>Soma (%1)</translation>
    </message>
</context>
<context>
    <name>vinculo::models::ImportProblemModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a value is, %2 the heading of its column in the file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column of a list of problems: number of a line in a file</comment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>column of a list of problems: which column of a file</comment>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a list of problems: what the file has there</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <comment>column of a list of problems</comment>
        <translation>O que está errado</translation>
    </message>
</context>
<context>
    <name>vinculo::models::MarkedTableModel</name>
    <message>
        <source>%1, marked: %2</source>
        <extracomment>a cell read aloud: %1 column and value, %2 words of the user&apos;s marks</extracomment>
        <translation>%1, destaque: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryCompletion</name>
    <message>
        <source>asked before</source>
        <extracomment>beside a search in a list of suggestions</extracomment>
        <translation>já pesquisado</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed</comment>
        <extracomment>the value of a yes-or-no column as it is typed into the search field: small letters</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>after a date</source>
        <translation>depois de uma data</translation>
    </message>
    <message>
        <source>above a number</source>
        <translation>acima de um número</translation>
    </message>
    <message>
        <source>before a date</source>
        <translation>antes de uma data</translation>
    </message>
    <message>
        <source>below a number</source>
        <translation>abaixo de um número</translation>
    </message>
    <message>
        <source>exactly this text</source>
        <translation>exatamente este texto</translation>
    </message>
    <message>
        <source>a regular expression, up to the next slash</source>
        <translation>uma expressão regular, até a próxima barra</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <extracomment>the word for missing values as it is typed into the search field: small letters</extracomment>
        <translation>linhas sem valor</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryExamples</name>
    <message>
        <source>maria</source>
        <extracomment>an example of a word to search for: a first name that is common in the language</extracomment>
        <translation>maria</translation>
    </message>
    <message>
        <source>maria silva</source>
        <extracomment>an example of a text to search for: a name of two words</extracomment>
        <translation>maria silva</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryScope</name>
    <message>
        <source>The loaded rows are only those for: %1.</source>
        <extracomment>%1 conditions that Belvo filtered by, although the search no longer has them</extracomment>
        <translation>As linhas carregadas são só as de: %1.</translation>
    </message>
    <message>
        <source>Only in the %1 loaded rows: %2.</source>
        <translation>Só nas %1 linhas carregadas: %2.</translation>
    </message>
    <message>
        <source>Only in the loaded rows, %1 of %2: %3.</source>
        <extracomment>%1 and %2 numbers of rows, %3 names of columns a search filters by</extracomment>
        <translation>Só nas linhas carregadas, %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Filtered at Belvo: %1.</source>
        <extracomment>%1 names of columns a search filters by</extracomment>
        <translation>Filtrado na Belvo: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryState</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>behind the first two things that were not understood in a search</extracomment>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing else was asked, so all rows are shown.</source>
        <extracomment>%1 what is wrong with a search, in sentences</extracomment>
        <translation>%1 Nada mais foi pedido, por isso todas as linhas são mostradas.</translation>
    </message>
    <message>
        <source>%1 Understood: %2.</source>
        <extracomment>%1 what is wrong with a search; %2 the rest of it in words</extracomment>
        <translation>%1 Entendido: %2.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryWords</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>último %n dia</numerusform>
            <numerusform>últimos %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>última %n semana</numerusform>
            <numerusform>últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>último %n mês</numerusform>
            <numerusform>últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>último %n ano</numerusform>
            <numerusform>últimos %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana passada</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mês</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mês passado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este ano</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>ano passado</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>a condition that must not hold; %1 the condition, e.g. &quot;Status Invalid&quot;</extracomment>
        <translation>exceto %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two conditions of a search</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two conditions of a search</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 the first of many conditions of a search</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <comment>subject</comment>
        <extracomment>in a list of conditions: words searched for in every column of text</extracomment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a condition: %1 a column, %2 the value it must have, e.g. &quot;Invalid&quot;, &quot;last 90 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a condition: %1 a column, %2 what it must be, e.g. &quot;above 500&quot;, &quot;with “pix”&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>behind the name of a column: has no value</extracomment>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>behind the name of a column: the value of a yes-or-no column</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>depois de %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>behind the name of a date column; two dates or periods</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>acima de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>abaixo de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>behind the name of a column; two numbers</extracomment>
        <translation>entre %1 e %2</translation>
    </message>
    <message>
        <source>matching /%1/</source>
        <extracomment>%1 a regular expression</extracomment>
        <translation>que casa com /%1/</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <extracomment>behind the name of a column; %1 a text</extracomment>
        <translation>exatamente “%1”</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>com “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 a word or text that was typed</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month</comment>
        <extracomment>a month of a year; %1 the month&apos;s name, %2 the year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>ontem</translation>
    </message>
    <message>
        <source>this-week</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>esta-semana</translation>
    </message>
    <message>
        <source>this-month</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>este-mês</translation>
    </message>
    <message>
        <source>last-month</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>mês-passado</translation>
    </message>
    <message>
        <source>last-7d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>últimos-7-dias</translation>
    </message>
    <message>
        <source>last-30d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>últimos-30-dias</translation>
    </message>
    <message>
        <source>last-90d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>últimos-90-dias</translation>
    </message>
    <message>
        <source>this-year</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>este-ano</translation>
    </message>
    <message>
        <source>last-year</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>ano-passado</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>typed</comment>
        <extracomment>typed into the search field to find rows without a value: small letters</extracomment>
        <translation>vazio</translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>próximo %n dia</numerusform>
            <numerusform>próximos %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n week(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>próxima %n semana</numerusform>
            <numerusform>próximas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n month(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>próximo %n mês</numerusform>
            <numerusform>próximos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n year(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>próximo %n ano</numerusform>
            <numerusform>próximos %n anos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::models::ResourceTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>A cell read aloud: column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, em ordem crescente</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, em ordem decrescente</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, em ordem crescente, chave %2</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, em ordem decrescente, chave %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A desktop console for merchants who use Belvo&apos;s open-finance API. It is an independent program, not made or supported by Belvo.</source>
        <translation>Um console de desktop para empresas que usam a API de open finance da Belvo. É um programa independente, não é feito nem mantido pela Belvo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>It is made with these parts:</source>
        <translation>É feito com estas partes:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes e suas licenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy &amp;version</source>
        <translation>Copiar a &amp;versão</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::AccessModeDialog</name>
    <message>
        <source>How should Belvo keep the %1 link up to date?</source>
        <translation>Como a Belvo deve manter atualizada a conexão %1?</translation>
    </message>
    <message>
        <source>&amp;Single (now)</source>
        <translation>&amp;Única (agora)</translation>
    </message>
    <message>
        <source>&amp;Single</source>
        <translation>&amp;Única</translation>
    </message>
    <message>
        <source>Belvo fetched the data once. New data comes only when somebody asks for it.</source>
        <translation>A Belvo buscou os dados uma vez. Dados novos só vêm quando alguém pedir.</translation>
    </message>
    <message>
        <source>&amp;Recurrent</source>
        <translation>&amp;Recorrente</translation>
    </message>
    <message>
        <source>&amp;Recurrent (now)</source>
        <translation>&amp;Recorrente (agora)</translation>
    </message>
    <message>
        <source>Belvo fetches new data by itself, as often as your contract says.</source>
        <translation>A Belvo busca dados novos sozinha, com a frequência do seu contrato.</translation>
    </message>
    <message>
        <source>This costs money: Belvo fetches the whole history again tomorrow and bills it, and every later fetch too.</source>
        <translation>Isto custa dinheiro: a Belvo busca todo o histórico de novo amanhã e cobra por isso, e por cada busca seguinte também.</translation>
    </message>
    <message>
        <source>Asking Belvo to change the link…</source>
        <translation>Pedindo à Belvo que altere a conexão…</translation>
    </message>
    <message>
        <source>The link has been changed.</source>
        <translation>A conexão foi alterada.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was changed. Check before you repeat it.</source>
        <translation>Não veio resposta; por isso não se sabe se a conexão foi alterada. Verifique antes de repetir.</translation>
    </message>
    <message>
        <source>Change to &amp;recurrent</source>
        <translation>Mudar para &amp;recorrente</translation>
    </message>
    <message>
        <source>Change to &amp;single</source>
        <translation>Mudar para ú&amp;nica</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ActivityPage</name>
    <message>
        <source>No call contains these words.</source>
        <translation>Nenhuma chamada contém estas palavras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button</extracomment>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>Nenhuma chamada foi feita ainda.</translation>
    </message>
    <message>
        <source>Every call to Belvo is listed here with its answer and request ID, never with contents or keys.</source>
        <translation>Cada chamada à Belvo aparece aqui com a resposta e o ID da requisição, nunca com conteúdo ou chaves.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) loaded, newest first</source>
        <translation>
            <numerusform>%n chamada carregada, a mais nova primeiro</numerusform>
            <numerusform>%n chamadas carregadas, as mais novas primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 of %2 loaded</source>
        <translation>Mostrando %1 de %2 carregadas</translation>
    </message>
    <message>
        <source>Journal kept on this computer</source>
        <extracomment>state of the activity page in the status line</extracomment>
        <translation>Diário guardado neste computador</translation>
    </message>
    <message>
        <source>Journal kept for this run only</source>
        <translation>Diário guardado só nesta execução</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>title of the page with the journal of calls</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>Pesquisar as chamadas</translation>
    </message>
    <message>
        <source>Calls to Belvo</source>
        <translation>Chamadas à Belvo</translation>
    </message>
    <message>
        <source>The journal cannot be written to disk. It is kept for this run only.</source>
        <translation>O diário não pode ser gravado no disco. Ele vale só para esta execução.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) loaded</source>
        <translation>
            <numerusform>%n chamada carregada</numerusform>
            <numerusform>%n chamadas carregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>icon button: choose the columns of the table</extracomment>
        <translation>Colunas…</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::AmountStrip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: what the sums are, the sums</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>so many sums in other currencies do not fit here</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>context menu of sums: copies this one, %1 amount</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy &amp;all sums</source>
        <extracomment>context menu of sums: copies those of every currency</extracomment>
        <translation>Copiar &amp;todas as somas</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>tool tip of a bar: %1 month or name, %2 what is counted, %3 value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Chart of %1: %2, from %3 to %4. The table below has the values.</source>
        <extracomment>read aloud: %1 what the chart is about, %2 the kinds of bars, %3 first and %4 last along the axis</extracomment>
        <translation>Gráfico de %1: %2, de %3 a %4. A tabela abaixo traz os valores.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CellActions</name>
    <message>
        <source>&amp;Hide this value</source>
        <extracomment>context menu of a masked cell</extracomment>
        <translation>&amp;Ocultar este valor</translation>
    </message>
    <message>
        <source>&amp;Show this value for 30 seconds</source>
        <translation>&amp;Mostrar este valor por 30 segundos</translation>
    </message>
    <message>
        <source>Filter by this value at &amp;Belvo</source>
        <extracomment>context menu of a cell: asks Belvo for rows with the same value</extracomment>
        <translation>Filtrar por este valor na &amp;Belvo</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ChallengeView</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>The challenge as the bank sent it</source>
        <translation>O desafio como o banco o enviou</translation>
    </message>
    <message>
        <source>The bank sends a code to the customer: by message, in its app or on a token device.</source>
        <translation>O banco envia um código ao cliente: por mensagem, no aplicativo ou em um token.</translation>
    </message>
    <message>
        <source>The customer approves the request in the bank&apos;s app or on their device.</source>
        <translation>O cliente aprova o pedido no aplicativo do banco ou no aparelho dele.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <extracomment>%1 is a code spelled digit by digit</extracomment>
        <translation>Leia em voz alta: %1</translation>
    </message>
    <message>
        <source>The bank&apos;s picture cannot be shown. This is what it sent:</source>
        <translation>A imagem do banco não pode ser mostrada. Isto é o que ele enviou:</translation>
    </message>
    <message>
        <source>QR code for the customer to scan with the bank&apos;s app</source>
        <translation>Código QR para o cliente ler com o aplicativo do banco</translation>
    </message>
    <message>
        <source>The customer scans this code with the bank&apos;s app.</source>
        <translation>O cliente lê este código com o aplicativo do banco.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CheckStep</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Escolha primeiro um arquivo.</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Verificando cada linha…</translation>
    </message>
    <message>
        <source>Some values have no source yet.</source>
        <translation>Alguns valores ainda não têm origem.</translation>
    </message>
    <message>
        <source>Say in the step before where they come from; then every line is checked.</source>
        <translation>Diga na etapa anterior de onde eles vêm; depois cada linha é verificada.</translation>
    </message>
    <message>
        <source>The file has no lines with data.</source>
        <translation>O arquivo não tem linhas com dados.</translation>
    </message>
    <message>
        <source>Every line can be sent: %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Todas as linhas podem ser enviadas: %1.</translation>
    </message>
    <message>
        <source>Lines that can be sent: %1. Lines left out, with the reasons below: %2.</source>
        <extracomment>%1 and %2 numbers of lines</extracomment>
        <translation>Linhas que podem ser enviadas: %1. Linhas deixadas de fora, com os motivos abaixo: %2.</translation>
    </message>
    <message>
        <source>Lines that cannot be sent</source>
        <translation>Linhas que não podem ser enviadas</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnMenu</name>
    <message>
        <source>Fit the &amp;width</source>
        <extracomment>column menu: makes this column as wide as what it shows</extracomment>
        <translation>Ajustar a &amp;largura</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <extracomment>column menu: makes every column as wide as what it shows</extracomment>
        <translation>A&amp;justar todas as larguras</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Escolher colunas…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <extracomment>column menu: back to the original columns</extracomment>
        <translation>&amp;Restaurar colunas</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Ordem &amp;crescente</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Ordem &amp;decrescente</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <extracomment>column menu: shows the rows in the order in which they were loaded</extracomment>
        <translation>&amp;Não ordenar</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Ocultar esta coluna</translation>
    </message>
    <message>
        <source>&amp;Keep in place up to here</source>
        <extracomment>column menu: this column and those before it do not scroll sideways</extracomment>
        <translation>&amp;Fixar até aqui</translation>
    </message>
    <message>
        <source>&amp;Let all columns scroll</source>
        <extracomment>column menu: no column is kept in place any more</extracomment>
        <translation>&amp;Soltar todas as colunas</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>Escolher colunas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Procurar uma coluna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) shown</source>
        <translation>
            <numerusform>%1 de %n coluna visível</numerusform>
            <numerusform>%1 de %n colunas visíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mover para cima (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover para baixo (Alt+↓)</translation>
    </message>
    <message>
        <source>Columns that stay in &amp;place</source>
        <translation>Colunas &amp;fixas</translation>
    </message>
    <message>
        <source>The first ones do not move when the table is scrolled sideways.</source>
        <translation>As primeiras não se movem quando a tabela rola para o lado.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>button: shows all columns</extracomment>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <extracomment>button: the columns the list has at first</extracomment>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>button</extracomment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnsStep</name>
    <message>
        <source>Value</source>
        <extracomment>heads over three columns of a form</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vem de</translation>
    </message>
    <message>
        <source>In the first line</source>
        <translation>Na primeira linha</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 a value that need not be sent</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Escolha primeiro um arquivo.</translation>
    </message>
    <message>
        <source>Every value that is required has a source.</source>
        <translation>Todos os valores obrigatórios têm origem.</translation>
    </message>
    <message>
        <source>Say where these come from: %1.</source>
        <extracomment>%1 a list of values</extracomment>
        <translation>Diga de onde vêm: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CopyActions</name>
    <message>
        <source>Copy &amp;as</source>
        <extracomment>menu: copies the selected rows in another form</extracomment>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Tab-separated, for spreadsheets</source>
        <translation>Separado por &amp;tabulações, para planilhas</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tabela &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;SQL list of this column</source>
        <translation>Lista &amp;SQL desta coluna</translation>
    </message>
    <message>
        <source>c&amp;URL call of this record</source>
        <translation>Chamada c&amp;URL deste registro</translation>
    </message>
    <message>
        <source>Copy &amp;with personal data…</source>
        <translation>Copiar com &amp;dados pessoais…</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard (at most %2). Export them into a file instead.</source>
        <extracomment>%1 how many rows are selected, %2 the most that can be copied</extracomment>
        <translation>%1 linhas são demais para a área de transferência (no máximo %2). Exporte-as para um arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n linha copiada.</numerusform>
            <numerusform>%n linhas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with personal data.</source>
        <translation>
            <numerusform>%n linha copiada com dados pessoais.</numerusform>
            <numerusform>%n linhas copiadas com dados pessoais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is copied. Put your keys into BELVO_SECRET_ID and BELVO_SECRET_PASSWORD.</source>
        <translation>A chamada foi copiada. Ponha suas chaves em BELVO_SECRET_ID e BELVO_SECRET_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CopyRevealedDialog</name>
    <message numerus="yes">
        <source>Copy %n row(s) with personal data?</source>
        <translation>
            <numerusform>Copiar %n linha com dados pessoais?</numerusform>
            <numerusform>Copiar %n linhas com dados pessoais?</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, documents and the like go to the clipboard as they are, and other programs can read them there. This is noted in Activity.</source>
        <translation>Nomes, documentos e afins vão para a área de transferência como são, e outros programas podem lê-los ali. Isto fica registrado em Atividade.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Tab-separated, for spreadsheets</source>
        <translation>Separado por tabulações, para planilhas</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabela Markdown</translation>
    </message>
    <message>
        <source>SQL list of this column</source>
        <translation>Lista SQL desta coluna</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CredentialsDialog</name>
    <message>
        <source>Update the credentials of the %1 link</source>
        <translation>Atualizar as credenciais da conexão %1</translation>
    </message>
    <message>
        <source>Belvo signs in at the bank with the new password. User name and bank of a link cannot be changed. A recurrent link is fetched again when it works.</source>
        <translation>A Belvo entra no banco com a senha nova. Usuário e banco de uma conexão não podem mudar. Uma conexão recorrente é buscada de novo quando funciona.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Second p&amp;assword</source>
        <translation>S&amp;egunda senha</translation>
    </message>
    <message>
        <source>Only for banks that ask for two.</source>
        <translation>Só para bancos que pedem duas.</translation>
    </message>
    <message>
        <source>&amp;Code of the customer</source>
        <translation>&amp;Código do cliente</translation>
    </message>
    <message>
        <source>Only when the customer already has a code from the bank.</source>
        <translation>Só quando o cliente já tem um código do banco.</translation>
    </message>
    <message>
        <source>&amp;Update at Belvo</source>
        <translation>&amp;Atualizar na Belvo</translation>
    </message>
    <message>
        <source>Belvo is signing in at the bank. This can take some minutes…</source>
        <translation>A Belvo está entrando no banco. Isto pode levar alguns minutos…</translation>
    </message>
    <message>
        <source>The new credentials work. The link is valid.</source>
        <translation>As novas credenciais funcionam. A conexão é válida.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the password was taken. Reload the link to see; sending the same password again does no harm.</source>
        <translation>Não veio resposta; por isso não se sabe se a senha foi aceita. Recarregue a conexão para ver; enviar a mesma senha de novo não faz mal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DeleteLinkDialog</name>
    <message>
        <source>Erase the %1 link of this customer at Belvo?</source>
        <translation>Apagar na Belvo a conexão %1 deste cliente?</translation>
    </message>
    <message>
        <source>Erase the %1 link of %2 at Belvo?</source>
        <translation>Apagar na Belvo a conexão %1 de %2?</translation>
    </message>
    <message>
        <source>Belvo erases the link and everything it has fetched through it. This cannot be undone.</source>
        <translation>A Belvo apaga a conexão e tudo o que buscou por meio dela. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A link, as a record of the API</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Owner records</source>
        <translation>Registros de titulares</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Type %1, the end of the link id, to confirm</source>
        <translation>Digite %1, o fim do id da conexão, para confirmar</translation>
    </message>
    <message>
        <source>This is Production: the data belongs to a real customer.</source>
        <translation>Isto é Produção: os dados são de um cliente real.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not known: no owner was fetched</source>
        <translation>não se sabe: nenhum titular foi buscado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The consent at the bank is a thing of its own: it may end with the link or stay in force. Only the customer can end it, at the bank or in Belvo&apos;s portal.</source>
        <translation>O consentimento no banco é coisa à parte: ele pode terminar com a conexão ou continuar valendo. Só o cliente pode encerrá-lo, no banco ou no portal da Belvo.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1 is an id given by Belvo</extracomment>
        <translation>ID da requisição: %1</translation>
    </message>
    <message numerus="yes">
        <source>Erasing in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Apagando em %n segundo. Nada foi enviado ainda.</numerusform>
            <numerusform>Apagando em %n segundos. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Belvo to erase the link…</source>
        <translation>Pedindo à Belvo que apague a conexão…</translation>
    </message>
    <message>
        <source>Belvo has accepted. Checking that the link is really gone…</source>
        <translation>A Belvo aceitou. Verificando se a conexão sumiu mesmo…</translation>
    </message>
    <message>
        <source>Erased and checked: Belvo answers that this link does not exist any more.</source>
        <translation>Apagada e verificado: a Belvo responde que esta conexão não existe mais.</translation>
    </message>
    <message>
        <source>The link is still there. Belvo may need more time: check again later.</source>
        <translation>A conexão ainda está lá. A Belvo pode precisar de mais tempo: verifique de novo depois.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was erased. It is not sent again: check whether the link is still there.</source>
        <translation>Não veio resposta; por isso não se sabe se a conexão foi apagada. O pedido não é enviado de novo: verifique se a conexão ainda existe.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo (%1)</source>
        <extracomment>%1 is the environment, so that nobody erases in the wrong one</extracomment>
        <translation>&amp;Apagar na Belvo (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the link</source>
        <translation>&amp;Parar, manter a conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The %1 link is being erased at Belvo</source>
        <translation>A conexão %1 está sendo apagada na Belvo</translation>
    </message>
    <message>
        <source>The %1 link is erased at Belvo</source>
        <translation>A conexão %1 foi apagada na Belvo</translation>
    </message>
    <message>
        <source>The %1 link is still at Belvo</source>
        <translation>A conexão %1 ainda está na Belvo</translation>
    </message>
    <message>
        <source>It is not known whether the %1 link is erased</source>
        <translation>Não se sabe se a conexão %1 foi apagada</translation>
    </message>
    <message>
        <source>The %1 link was not erased</source>
        <translation>A conexão %1 não foi apagada</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DeleteRecordsDialog</name>
    <message>
        <source>%1 (…%2)</source>
        <extracomment>a record in a list: %1 its name, %2 the end of its id</extracomment>
        <translation>%1 (…%2)</translation>
    </message>
    <message>
        <source>%1: erasing at Belvo</source>
        <extracomment>%1 kind of record, plural</extracomment>
        <translation>%1: apagando na Belvo</translation>
    </message>
    <message>
        <source>%1: %2 of %3 erased at Belvo</source>
        <extracomment>%1 kind of record, %2 how many were erased, %3 of how many</extracomment>
        <translation>%1: %2 de %3 apagados na Belvo</translation>
    </message>
    <message>
        <source>%1: erase %2 at Belvo?</source>
        <extracomment>%1 kind of record, plural; %2 the name of one</extracomment>
        <translation>%1: apagar %2 na Belvo?</translation>
    </message>
    <message>
        <source>%1: erase %2 records at Belvo?</source>
        <extracomment>%1 kind of record, plural; %2 a number</extracomment>
        <translation>%1: apagar %2 registros na Belvo?</translation>
    </message>
    <message>
        <source>Belvo erases these records. The link stays, and a later update may fetch the same data again. This cannot be undone.</source>
        <translation>A Belvo apaga estes registros. A conexão permanece, e uma atualização futura pode buscar os mesmos dados de novo. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Records to erase</source>
        <translation>Registros a apagar</translation>
    </message>
    <message>
        <source>Type %1, the number of records, to confirm</source>
        <translation>Digite %1, a quantidade de registros, para confirmar</translation>
    </message>
    <message>
        <source>Type %1, the end of the id, to confirm</source>
        <translation>Digite %1, o final do ID, para confirmar</translation>
    </message>
    <message>
        <source>This is Production: the data belongs to a real customer.</source>
        <translation>Isto é Produção: os dados são de um cliente real.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a record that was not erased: %1 which, %2 a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 de %2 concluídos.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo allows five deletions a minute: next one in %n second(s).</source>
        <extracomment>Belvo limits the pace of deletions</extracomment>
        <translation>
            <numerusform>A Belvo permite cinco exclusões por minuto: a próxima em %n segundo.</numerusform>
            <numerusform>A Belvo permite cinco exclusões por minuto: a próxima em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Apagando em %n segundo. Nada foi enviado ainda.</numerusform>
            <numerusform>Apagando em %n segundos. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: Belvo has confirmed every one.</source>
        <translation>Apagados: a Belvo confirmou cada um.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not erased:</source>
        <translation>
            <numerusform>%n registro não foi apagado:</numerusform>
            <numerusform>%n registros não foram apagados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The remaining records are still at Belvo.</source>
        <translation>Interrompido. Os demais registros continuam na Belvo.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo (%1)</source>
        <extracomment>%1 is the environment, so that nobody erases in the wrong one</extracomment>
        <translation>&amp;Apagar na Belvo (%1)</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the records</source>
        <translation>&amp;Parar e manter os registros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Parar depois deste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DetailPane</name>
    <message>
        <source>More actions</source>
        <extracomment>button that opens the remaining actions on a record</extracomment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Details of the selected record</source>
        <translation>Detalhes do registro selecionado</translation>
    </message>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Selecione uma linha para ver tudo sobre ela.</translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <extracomment>tool tip</extracomment>
        <translation>Fechar os detalhes (F4)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Ocultar campos vazios</translation>
    </message>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Mostrar %n campo vazio</numerusform>
            <numerusform>Mostrar %n campos vazios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide the explanations</source>
        <translation>Ocultar as explicações</translation>
    </message>
    <message>
        <source>Explain the fields</source>
        <translation>Explicar os campos</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DetailRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a field read aloud: %1 name, %2 value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This value is not as Belvo describes it.</source>
        <translation>Este valor não é como a Belvo o descreve.</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <extracomment>tool tip: copies one value</extracomment>
        <translation>Copiar este valor</translation>
    </message>
    <message>
        <source>Hide this value</source>
        <extracomment>tool tip of the eye beside a masked value</extracomment>
        <translation>Ocultar este valor</translation>
    </message>
    <message>
        <source>Show this value for 30 seconds</source>
        <translation>Mostrar este valor por 30 segundos</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <extracomment>context menu of a masked value</extracomment>
        <translation>&amp;Ocultar este valor</translation>
    </message>
    <message>
        <source>&amp;Show this value for 30 seconds</source>
        <translation>&amp;Mostrar este valor por 30 segundos</translation>
    </message>
    <message>
        <source>&amp;Copy this value</source>
        <extracomment>context menu of a value</extracomment>
        <translation>&amp;Copiar este valor</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DetailTable</name>
    <message>
        <source>&amp;Show this value for 30 seconds</source>
        <extracomment>context menu of a masked value</extracomment>
        <translation>&amp;Mostrar este valor por 30 segundos</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>&amp;Ocultar este valor</translation>
    </message>
    <message>
        <source>&amp;Copy this value</source>
        <extracomment>context menu of a value</extracomment>
        <translation>&amp;Copiar este valor</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <extracomment>context menu of a small table: copies all of it</extracomment>
        <translation>Copiar a &amp;tabela inteira</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DialogFrame</name>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>Window title of a dialog: its question, the environment, the host</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title of a dialog: its question, the environment</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::EnrichmentPage</name>
    <message>
        <source>Enrich your own data</source>
        <extracomment>title of a page: transactions of one&apos;s own are sent to Belvo to be categorised and the like</extracomment>
        <translation>Enriquecer seus dados</translation>
    </message>
    <message>
        <source>Belvo has answered.</source>
        <translation>A Belvo respondeu.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Nenhum arquivo</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>Waiting for Belvo…</source>
        <translation>Aguardando a Belvo…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nenhuma resposta chegou</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Show personal data for 30 seconds</source>
        <translation>Mostrar dados pessoais por 30 segundos</translation>
    </message>
    <message>
        <source>Belvo has retired this product. Its calls may be refused; nothing here changes links or what Belvo keeps of them.</source>
        <translation>A Belvo descontinuou este produto. As chamadas podem ser recusadas; nada aqui altera conexões nem o que a Belvo guarda delas.</translation>
    </message>
    <message>
        <source>File</source>
        <comment>step</comment>
        <extracomment>steps of a page, as short as possible</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>step</comment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>step</comment>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>step</comment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>step</comment>
        <extracomment>button: to the step before</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <extracomment>button: to the next step</extracomment>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::EnvironmentBand</name>
    <message>
        <source>Demo</source>
        <extracomment>environment: built-in sample data</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>environment: Belvo&apos;s test system</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>environment: real customers</extracomment>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>access level of a profile: nothing can be changed at Belvo</extracomment>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>No deleting</source>
        <extracomment>access level of a profile: everything but deleting</extracomment>
        <translation>Sem apagar</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>Acesso total</translation>
    </message>
    <message>
        <source>Environment: %1. Profile: %2. Host: %3. Access: %4.</source>
        <extracomment>%1 environment, %2 name of the profile, %3 host, %4 access level</extracomment>
        <translation>Ambiente: %1. Perfil: %2. Servidor: %3. Acesso: %4.</translation>
    </message>
    <message>
        <source>The access level is a guard rail of this program against slips. It is not security: whoever has the keys can do everything the keys allow.</source>
        <translation>O nível de acesso é uma proteção deste programa contra deslizes. Não é segurança: quem tem as chaves pode fazer tudo o que elas permitem.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ErrorPane</name>
    <message>
        <source>Details</source>
        <extracomment>Folds out the server&apos;s own words about an error</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Copies the details of an error</extracomment>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalhes do erro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says who has to act, %2 what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ExportDialog</name>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Gravando: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Concluindo o arquivo…</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Exportar o que vejo</translation>
    </message>
    <message>
        <source>Rows &amp;shown (%1)</source>
        <extracomment>%1 how many rows</extracomment>
        <translation>Linhas &amp;mostradas (%1)</translation>
    </message>
    <message>
        <source>S&amp;elected rows (%1)</source>
        <extracomment>%1 how many rows</extracomment>
        <translation>Linhas &amp;selecionadas (%1)</translation>
    </message>
    <message>
        <source>&amp;Load all rows first</source>
        <translation>Carregar antes &amp;todas as linhas</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1. %2</source>
        <translation>
            <numerusform>%n linha gravada em %1. %2</numerusform>
            <numerusform>%n linhas gravadas em %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It holds personal data: handle it accordingly.</source>
        <translation>Ele contém dados pessoais: cuide dele de acordo.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Os dados pessoais estão mascarados.</translation>
    </message>
    <message>
        <source>Loading from Belvo: %1 of %2 rows</source>
        <translation>Carregando da Belvo: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Only %1 of %2 rows of Belvo are loaded. The file will hold what is loaded and shown.</source>
        <translation>Só %1 de %2 linhas da Belvo estão carregadas. O arquivo terá o que está carregado e mostrado.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ExportForm</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, para planilhas e outros programas</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta de trabalho do Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <source>Cells and &amp;numbers</source>
        <extracomment>how a CSV file separates cells</extracomment>
        <translation>Células e &amp;números</translation>
    </message>
    <message>
        <source>Comma between cells, point in numbers</source>
        <translation>Vírgula entre células, ponto nos números</translation>
    </message>
    <message>
        <source>Semicolon between cells, point in numbers</source>
        <translation>Ponto e vírgula entre células, ponto nos números</translation>
    </message>
    <message>
        <source>Semicolon between cells, comma in numbers (Excel in Portuguese or Spanish)</source>
        <translation>Ponto e vírgula entre células, vírgula nos números (Excel em português ou espanhol)</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8, so that Excel shows accents</source>
        <translation>Marcar como &amp;UTF-8, para o Excel mostrar os acentos</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Those shown, in their order (%1)</source>
        <extracomment>choice of columns, %1 how many</extracomment>
        <translation>As mostradas, na ordem delas (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>choice of columns, %1 how many</extracomment>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Names and &amp;values</source>
        <translation>Nomes e &amp;valores</translation>
    </message>
    <message>
        <source>In words, as in the table</source>
        <translation>Em palavras, como na tabela</translation>
    </message>
    <message>
        <source>As Belvo writes them, for programs</source>
        <translation>Como a Belvo os escreve, para programas</translation>
    </message>
    <message>
        <source>&amp;Include personal data</source>
        <translation>&amp;Incluir dados pessoais</translation>
    </message>
    <message>
        <source>There is no personal data in these columns. Dates are written as 2026-01-31.</source>
        <translation>Não há dados pessoais nestas colunas. As datas são gravadas como 2026-01-31.</translation>
    </message>
    <message>
        <source>Names, documents and the like are written as they are, in this one file. This is noted in Activity and in the name of the file.</source>
        <translation>Nomes, documentos e afins são gravados como são, só neste arquivo. Isto fica registrado em Atividade e no nome do arquivo.</translation>
    </message>
    <message>
        <source>Names, documents and the like are masked. Dates are written as 2026-01-31.</source>
        <translation>Nomes, documentos e afins são mascarados. As datas são gravadas como 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FileStep</name>
    <message>
        <source>Choose a file of transactions</source>
        <translation>Escolha um arquivo de transações</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>Valores separados por vírgula (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Day and month could change places, and so could decimals and thousands: look at the first rows and choose what is right.</source>
        <translation>Dia e mês poderiam trocar de lugar, e também decimais e milhares: olhe as primeiras linhas e escolha o que está certo.</translation>
    </message>
    <message>
        <source>Day and month could change places in this file: look at the first rows and choose what is right.</source>
        <translation>Dia e mês poderiam trocar de lugar neste arquivo: olhe as primeiras linhas e escolha o que está certo.</translation>
    </message>
    <message>
        <source>A mark in the amounts could stand before decimals or before thousands: choose what is right.</source>
        <translation>Um sinal nos valores poderia separar decimais ou milhares: escolha o que está certo.</translation>
    </message>
    <message>
        <source>Choose a file of your own transactions.</source>
        <translation>Escolha um arquivo com as suas transações.</translation>
    </message>
    <message>
        <source>A line for each, with headings above, as CSV. It stays on this computer until you send the request.</source>
        <translation>Uma linha para cada uma, com cabeçalhos acima, em CSV. Ele fica neste computador até você enviar a requisição.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Nenhum arquivo foi escolhido ainda.</translation>
    </message>
    <message>
        <source>%1 · lines: %2 · columns: %3</source>
        <extracomment>%1 name of a file, %2 number of lines, %3 number of columns</extracomment>
        <translation>%1 · linhas: %2 · colunas: %3</translation>
    </message>
    <message>
        <source>The file is too large or too broken to be read to its end. The lines behind the last one read are not sent.</source>
        <translation>O arquivo é grande ou danificado demais para ser lido até o fim. As linhas depois da última lida não são enviadas.</translation>
    </message>
    <message>
        <source>What to &amp;ask for</source>
        <extracomment>label of a list: which of four questions is asked of Belvo</extracomment>
        <translation>O que pedi&amp;r</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Es&amp;colher um arquivo…</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <extracomment>label of a list: how the letters of a file are stored</extracomment>
        <translation>Co&amp;dificação</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <extracomment>label of a list: comma, semicolon…</extracomment>
        <translation>Se&amp;parador</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>separator of cells</extracomment>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>First l&amp;ine</source>
        <translation>Pri&amp;meira linha</translation>
    </message>
    <message>
        <source>Headings</source>
        <extracomment>the first line of a file holds headings, or data already</extracomment>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <extracomment>label of a list: in which order day, month and year are written</extracomment>
        <translation>Da&amp;tas</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Ano-mês-dia</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Dia/mês/ano</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>Mês/dia/ano</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <extracomment>label of a list: what stands before the decimals of an amount</extracomment>
        <translation>Decimai&amp;s</translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation>Ponto (1,234.56)</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>Vírgula (1.234,56)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do arquivo</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterChipBar</name>
    <message>
        <source>Clear all filters</source>
        <extracomment>removes all filters of a list</extracomment>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message>
        <source>Filtered at Belvo</source>
        <extracomment>on a filter: who answers it</extracomment>
        <translation>Filtrado na Belvo</translation>
    </message>
    <message>
        <source>Filtered here, among the loaded rows</source>
        <extracomment>on a filter: who answers it</extracomment>
        <translation>Filtrado aqui, entre as linhas carregadas</translation>
    </message>
    <message>
        <source>Enter in the search field asks Belvo</source>
        <extracomment>on a filter; a second sentence</extracomment>
        <translation>Enter no campo de busca pergunta à Belvo</translation>
    </message>
    <message>
        <source>Its value is hidden and therefore not in the search field</source>
        <extracomment>on a filter made from a masked cell; a second sentence</extracomment>
        <translation>O valor está oculto e por isso não aparece no campo de busca</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>behind the first chips of a very long search</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterChipWidget</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>%1 a filter in words, e.g. &quot;Status is Invalid&quot;</extracomment>
        <translation>Remover filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>tool tip of the cross on a filter</extracomment>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>read aloud for a filter: %1 the filter in words, %2 who answers it</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterEditor</name>
    <message>
        <source>Any</source>
        <extracomment>choice in a filter: do not filter by this</extracomment>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>value of a yes/no filter</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>value of a yes/no filter</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>filter by date: first day</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>filter by date: last day</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>1500.00</source>
        <extracomment>example of an amount in a filter, machine form with a dot</extracomment>
        <translation>1500.00</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>filter by number: smallest value</extracomment>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>filter by number: largest value</extracomment>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>One value, or several separated by commas</source>
        <translation>Um valor, ou vários separados por vírgulas</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Informe um valor.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Isto não é uma data.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with a dot: 1500.00.</source>
        <translation>Isto não é um número. Escreva com ponto: 1500.00.</translation>
    </message>
    <message>
        <source>This is not an ID. An ID has 32 letters and digits in five groups.</source>
        <translation>Isto não é um ID. Um ID tem 32 letras e dígitos em cinco grupos.</translation>
    </message>
    <message>
        <source>The first value must not be larger than the second.</source>
        <translation>O primeiro valor não pode ser maior que o segundo.</translation>
    </message>
    <message>
        <source>Belvo does not offer this filter here.</source>
        <translation>A Belvo não oferece este filtro aqui.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterLine</name>
    <message>
        <source>Filter at Belvo</source>
        <translation>Filtrar na Belvo</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <extracomment>button: opens the filters Belvo offers for this list</extracomment>
        <translation>Fi&amp;ltrar</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <extracomment>icon button beside the search field</extracomment>
        <translation>O que se pode digitar</translation>
    </message>
    <message>
        <source>What can be typed (F1)</source>
        <translation>O que se pode digitar (F1)</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterPopup</name>
    <message>
        <source>Filter by</source>
        <extracomment>accessible name of the list of filters</extracomment>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>button: takes this filter away</extracomment>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: filters the list at Belvo</extracomment>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::GroupPane</name>
    <message>
        <source>&amp;Not grouped</source>
        <extracomment>menu: rows are not grouped</extracomment>
        <translation>&amp;Sem agrupamento</translation>
    </message>
    <message>
        <source>&amp;Other columns</source>
        <extracomment>menu: more columns to group by</extracomment>
        <translation>&amp;Outras colunas</translation>
    </message>
    <message>
        <source>Grouped by: %1</source>
        <extracomment>button above groups of rows: %1 the column they are grouped by</extracomment>
        <translation>Agrupado por: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>accessible name of the table of groups</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Copy the groups as a table</source>
        <extracomment>icon button: copies the table of groups</extracomment>
        <translation>Copiar os grupos como tabela</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <extracomment>icon button: closes the table of groups</extracomment>
        <translation>Fechar os grupos</translation>
    </message>
    <message>
        <source>&amp;Show only these rows</source>
        <extracomment>context menu of a group: shows only its rows in the table</extracomment>
        <translation>&amp;Mostrar só estas linhas</translation>
    </message>
    <message>
        <source>&amp;Copy this line</source>
        <extracomment>context menu of a group: copies its line</extracomment>
        <translation>&amp;Copiar esta linha</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>Copiar &amp;todas as linhas</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ImportViewsDialog</name>
    <message>
        <source>This program has no list “%1”.</source>
        <translation>Este programa não tem a lista “%1”.</translation>
    </message>
    <message>
        <source>There is no column “%1”; it is left out.</source>
        <translation>Não existe a coluna “%1”; ela fica de fora.</translation>
    </message>
    <message>
        <source>Cannot sort by “%1”; it is left out.</source>
        <translation>Não é possível ordenar por “%1”; fica de fora.</translation>
    </message>
    <message>
        <source>Cannot group by “%1”; it is left out.</source>
        <translation>Não é possível agrupar por “%1”; fica de fora.</translation>
    </message>
    <message>
        <source>Belvo does not offer the filter “%1” in this way; it is left out.</source>
        <translation>A Belvo não oferece o filtro “%1” desta forma; ele fica de fora.</translation>
    </message>
    <message>
        <source>The filter or condition “%1” is about personal data; it is left out.</source>
        <translation>O filtro ou a condição “%1” trata de dados pessoais; fica de fora.</translation>
    </message>
    <message>
        <source>In the search: %1</source>
        <translation>Na busca: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar visualizações</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>columns of the list of views in a file: the view&apos;s name, the list it is for</extracomment>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>Visualizações do arquivo</translation>
    </message>
    <message>
        <source>Some of these views exist already:</source>
        <translation>Algumas destas visualizações já existem:</translation>
    </message>
    <message>
        <source>&amp;Keep both; the new ones get a number</source>
        <translation>&amp;Manter as duas; as novas recebem um número</translation>
    </message>
    <message>
        <source>&amp;Replace mine by those of the file</source>
        <translation>&amp;Substituir as minhas pelas do arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file could not be read: %1</source>
        <translation>
            <numerusform>%n parte do arquivo não pôde ser lida: %1</numerusform>
            <numerusform>%n partes do arquivo não puderam ser lidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n view(s)</source>
        <translation>
            <numerusform>Importar %n visualização</numerusform>
            <numerusform>Importar %n visualizações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::InstitutionPicker</name>
    <message>
        <source>Here, with a password</source>
        <translation>Aqui, com senha</translation>
    </message>
    <message>
        <source>In Belvo&apos;s widget</source>
        <translation>No widget da Belvo</translation>
    </message>
    <message>
        <source>%1 – down now</source>
        <extracomment>%1 says how the institution is connected</extracomment>
        <translation>%1 – fora do ar agora</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Loading the institutions…</source>
        <translation>Carregando as instituições…</translation>
    </message>
    <message>
        <source>No institution matches. Try fewer letters.</source>
        <translation>Nenhuma instituição corresponde. Tente menos letras.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n instituição</numerusform>
            <numerusform>%n instituições</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find an institution</source>
        <translation>&amp;Procurar uma instituição</translation>
    </message>
    <message>
        <source>Name or country</source>
        <translation>Nome ou país</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>How an institution is connected (column)</extracomment>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conexão feita</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituições</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeptListsSection</name>
    <message>
        <source>Lists kept on this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listas guardadas neste computador</translation>
    </message>
    <message>
        <source>&amp;Keep the lists of %1, encrypted</source>
        <extracomment>Check box; %1 is the name of a profile</extracomment>
        <translation>&amp;Guardar as listas de %1, cifradas</translation>
    </message>
    <message>
        <source>They open at once and without a connection, always with their age, and are then loaded again. Their key is in the system&apos;s keychain and nowhere else. Switching this off erases them.</source>
        <translation>Elas abrem na hora e mesmo sem conexão, sempre com a sua idade, e depois são carregadas de novo. A chave fica no chaveiro do sistema e em nenhum outro lugar. Desligar isto apaga as listas.</translation>
    </message>
    <message>
        <source>All kept lists together, at &amp;most</source>
        <extracomment>How much room kept lists may take, all profiles together</extracomment>
        <translation>No má&amp;ximo, todas as listas juntas</translation>
    </message>
    <message>
        <source>Kept &amp;for</source>
        <extracomment>How old kept lists may be</extracomment>
        <translation>Guardadas &amp;por</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase them now</source>
        <extracomment>Button: erases the kept lists of the profile; asks once more</extracomment>
        <translation>A&amp;pagar agora</translation>
    </message>
    <message>
        <source>&amp;Forget now…</source>
        <translation>&amp;Esquecer agora…</translation>
    </message>
    <message>
        <source>Erase every kept list of %1 and the key that opens them? Nothing changes at Belvo.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Apagar todas as listas guardadas de %1 e a chave que as abre? Nada muda na Belvo.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Apagando…</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nada está guardado.</translation>
    </message>
    <message>
        <source>%1: %2. All profiles: %3.</source>
        <extracomment>%1 name of a profile, %2 and %3 sizes such as &quot;12 MB&quot;</extracomment>
        <translation>%1: %2. Todos os perfis: %3.</translation>
    </message>
    <message>
        <source>The keychain is locked. Until it is open, no list is kept and none that was kept can be opened.</source>
        <translation>O chaveiro está bloqueado. Enquanto não for aberto, nenhuma lista é guardada e nenhuma das guardadas pode ser aberta.</translation>
    </message>
    <message>
        <source>This computer has no keychain for the key, so no list is kept.</source>
        <translation>Este computador não tem um chaveiro para a chave; por isso nenhuma lista é guardada.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key that opens the kept lists. Forget them to begin anew.</source>
        <translation>O chaveiro não tem mais a chave que abre as listas guardadas. Esqueça-as para começar de novo.</translation>
    </message>
    <message>
        <source>No list is kept, because this folder cannot be written: %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>Nenhuma lista é guardada, porque não se pode gravar nesta pasta: %1</translation>
    </message>
    <message>
        <source>The keychain did not give the key, so no list is kept in this session.</source>
        <translation>O chaveiro não forneceu a chave; por isso nenhuma lista é guardada nesta sessão.</translation>
    </message>
    <message>
        <source>Erased. The files are gone, and so is the key that opened them.</source>
        <translation>Apagado. Os arquivos não existem mais, nem a chave que os abria.</translation>
    </message>
    <message>
        <source>Not everything could be erased. Look for what is left in %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>Nem tudo pôde ser apagado. Procure o que sobrou em %1</translation>
    </message>
    <message>
        <source>The files are gone. Whether the keychain still has their key could not be checked; forget again when it is open.</source>
        <translation>Os arquivos não existem mais. Não foi possível verificar se o chaveiro ainda tem a chave deles; esqueça de novo quando ele estiver aberto.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeyCheckView</name>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeyPairEditor</name>
    <message>
        <source>Secret &amp;id</source>
        <translation>Secret &amp;id</translation>
    </message>
    <message>
        <source>Stored already. Leave both fields empty to keep the keys.</source>
        <translation>Já guardadas. Deixe os dois campos vazios para manter as chaves.</translation>
    </message>
    <message>
        <source>Both keys can be pasted here at once. Spaces and quotes around them are removed.</source>
        <translation>As duas chaves podem ser coladas aqui de uma vez. Espaços e aspas em volta são removidos.</translation>
    </message>
    <message>
        <source>Secret pass&amp;word</source>
        <translation>Secret pass&amp;word</translation>
    </message>
    <message>
        <source>Re&amp;member the keys in the system&apos;s keychain</source>
        <translation>&amp;Lembrar as chaves no chaveiro do sistema</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the keys. They stay in memory until the program ends.</source>
        <translation>Este computador não tem um chaveiro que possa guardar as chaves. Elas ficam na memória até o programa terminar.</translation>
    </message>
    <message>
        <source>The keys stay in memory until the program ends. They are asked for again next time.</source>
        <translation>As chaves ficam na memória até o programa terminar. Serão pedidas de novo na próxima vez.</translation>
    </message>
    <message>
        <source>The keychain is locked now: the system will ask you to unlock it.</source>
        <translation>O chaveiro está bloqueado agora: o sistema vai pedir para desbloquear.</translation>
    </message>
    <message>
        <source>They are stored in the macOS keychain and nowhere else.</source>
        <translation>Elas ficam no chaveiro do macOS e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>They are stored in the Windows Credential Manager and nowhere else.</source>
        <translation>Elas ficam no Gerenciador de Credenciais do Windows e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>They are stored in the desktop&apos;s password store (Secret Service or KWallet) and nowhere else.</source>
        <translation>Elas ficam no cofre de senhas do desktop (Secret Service ou KWallet) e em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeysDialog</name>
    <message>
        <source>Enter the keys for “%1”</source>
        <translation>Informe as chaves de “%1”</translation>
    </message>
    <message>
        <source>They come from Belvo&apos;s dashboard, section “Generate keys”. They are sent to %1 and nowhere else.</source>
        <translation>Elas vêm do painel da Belvo, seção “Generate keys”. São enviadas a %1 e a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas chaves</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::LinkActions</name>
    <message>
        <source>Fetching at Belvo…</source>
        <translation>Atualizando na Belvo…</translation>
    </message>
    <message>
        <source>Shows how far Belvo is.</source>
        <translation>Mostra até onde a Belvo chegou.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo… (in %1)</source>
        <extracomment>%1 is the time to wait as 9:41</extracomment>
        <translation>A&amp;tualizar na Belvo… (em %1)</translation>
    </message>
    <message>
        <source>This link was fetched a short time ago. Belvo allows it once in ten minutes.</source>
        <translation>Esta conexão foi buscada há pouco. A Belvo permite uma vez a cada dez minutos.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo…</source>
        <translation>A&amp;tualizar na Belvo…</translation>
    </message>
    <message>
        <source>Asks Belvo to fetch new data of this link at the bank.</source>
        <translation>Pede à Belvo que busque no banco dados novos desta conexão.</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nova conexão…</translation>
    </message>
    <message>
        <source>Registers a link with an institution that takes a password.</source>
        <translation>Cadastra uma conexão com uma instituição que aceita senha.</translation>
    </message>
    <message>
        <source>Change access &amp;mode…</source>
        <translation>Mudar o &amp;modo de acesso…</translation>
    </message>
    <message>
        <source>Lets Belvo fetch new data by itself, or not.</source>
        <translation>Deixa a Belvo buscar dados novos sozinha, ou não.</translation>
    </message>
    <message>
        <source>Update &amp;credentials…</source>
        <translation>Atualizar &amp;credenciais…</translation>
    </message>
    <message>
        <source>Gives the link a new password. Only in practice environments.</source>
        <translation>Dá uma senha nova à conexão. Só em ambientes de prática.</translation>
    </message>
    <message>
        <source>Fetch &amp;part of the data…</source>
        <translation>Buscar &amp;parte dos dados…</translation>
    </message>
    <message>
        <source>&amp;Erase link at Belvo…</source>
        <translation>&amp;Apagar a conexão na Belvo…</translation>
    </message>
    <message>
        <source>Erases the link and all its data at Belvo. Asks first.</source>
        <translation>Apaga a conexão e todos os dados dela na Belvo. Pergunta antes.</translation>
    </message>
    <message>
        <source>Fetches one kind of data of this link at the institution now.</source>
        <translation>Busca agora um tipo de dado desta conexão na instituição.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::LinkSession</name>
    <message>
        <source>The link has been registered.</source>
        <translation>A conexão foi cadastrada.</translation>
    </message>
    <message>
        <source>Registering a link</source>
        <translation>Cadastrando uma conexão</translation>
    </message>
    <message>
        <source>The link exists but is not confirmed: the challenge was not answered.</source>
        <translation>A conexão existe, mas não está confirmada: o desafio não foi respondido.</translation>
    </message>
    <message>
        <source>Belvo is fetching %1.</source>
        <translation>A Belvo está buscando %1.</translation>
    </message>
    <message>
        <source>New data has arrived for %1.</source>
        <translation>Chegaram dados novos de %1.</translation>
    </message>
    <message>
        <source>Fetching new data</source>
        <translation>Buscando dados novos</translation>
    </message>
    <message>
        <source>The challenge was not answered: nothing was fetched.</source>
        <translation>O desafio não foi respondido: nada foi buscado.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 was fetched.</source>
        <translation>Ainda não se sabe se %1 foi buscado.</translation>
    </message>
    <message>
        <source>Updating the credentials</source>
        <translation>Atualizando as credenciais</translation>
    </message>
    <message>
        <source>The challenge was not answered: the credentials are not confirmed.</source>
        <translation>O desafio não foi respondido: as credenciais não estão confirmadas.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Buscando %1</translation>
    </message>
    <message>
        <source>The link with %1 was erased at Belvo.</source>
        <translation>A conexão com %1 foi apagada na Belvo.</translation>
    </message>
    <message>
        <source>It is not known whether the link with %1 was erased.</source>
        <translation>Não se sabe se a conexão com %1 foi apagada.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nada foi apagado.</translation>
    </message>
    <message>
        <source>The link was not registered: this customer is already linked with this institution.</source>
        <translation>A conexão não foi cadastrada: este cliente já está conectado a esta instituição.</translation>
    </message>
    <message>
        <source>It is not known whether the link was registered.</source>
        <translation>Não se sabe se a conexão foi cadastrada.</translation>
    </message>
    <message>
        <source>The link was not registered. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>A conexão não foi cadastrada. %1</translation>
    </message>
    <message>
        <source>The link with %1 was fetched a short time ago. Belvo allows it once in ten minutes.</source>
        <translation>A conexão com %1 foi buscada há pouco. A Belvo permite uma vez a cada dez minutos.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was not changed.</source>
        <translation>O modo de acesso da conexão com %1 não foi alterado.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was changed.</source>
        <translation>O modo de acesso da conexão com %1 foi alterado.</translation>
    </message>
    <message>
        <source>It is not known whether the access mode of the link with %1 was changed.</source>
        <translation>Não se sabe se o modo de acesso da conexão com %1 foi alterado.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was not changed. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>O modo de acesso da conexão com %1 não foi alterado. %2</translation>
    </message>
    <message>
        <source>The credentials of the link with %1 were updated.</source>
        <translation>As credenciais da conexão com %1 foram atualizadas.</translation>
    </message>
    <message>
        <source>It is not known whether the credentials of the link with %1 were updated.</source>
        <translation>Não se sabe se as credenciais da conexão com %1 foram atualizadas.</translation>
    </message>
    <message>
        <source>The credentials of the link with %1 were not updated. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>As credenciais da conexão com %1 não foram atualizadas. %2</translation>
    </message>
    <message>
        <source>The link with %1 is still there. Belvo may need more time to erase it.</source>
        <translation>A conexão com %1 ainda está lá. A Belvo pode precisar de mais tempo para apagá-la.</translation>
    </message>
    <message>
        <source>The link with %1 was not erased. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>A conexão com %1 não foi apagada. %2</translation>
    </message>
    <message>
        <source>Belvo fetches %1 of %2 in the background.</source>
        <translation>A Belvo busca %1 de %2 em segundo plano.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::MainWindow</name>
    <message>
        <source>Personal data is hidden.</source>
        <translation>Os dados pessoais estão ocultos.</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>page with the journal of calls</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>%1 – %2 – %3 – Vínculo</source>
        <extracomment>window title: %1 page, %2 environment, %3 profile</extracomment>
        <translation>%1 – %2 – %3 – Vínculo</translation>
    </message>
    <message>
        <source>%1 – %2 – Vínculo</source>
        <extracomment>window title: %1 page, %2 environment</extracomment>
        <translation>%1 – %2 – Vínculo</translation>
    </message>
    <message>
        <source>Own data</source>
        <extracomment>page where one&apos;s own transactions are enriched, in the navigation: at most 14 letters</extracomment>
        <translation>Dados próprios</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::MarksDialog</name>
    <message>
        <source>Blue</source>
        <extracomment>colours of marks</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>icons of marks: the usual one of the colour, flag, clock, question mark…</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandeira</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Interrogação</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Olho</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cadeado</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>Whole row</source>
        <extracomment>what is marked: the row, or one of its cells</extracomment>
        <translation>Linha inteira</translation>
    </message>
    <message>
        <source>As in the search field, for example amount:&gt;500 or status:empty</source>
        <translation>Como no campo de busca, por exemplo amount:&gt;500 ou status:empty</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>rows that match a rule are being counted</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Marks %1 of %2 loaded rows</source>
        <translation>Destaca %1 de %2 linhas carregadas</translation>
    </message>
    <message>
        <source>Mark rows that stand out</source>
        <translation>Destacar linhas</translation>
    </message>
    <message>
        <source>Rules; the first that fits counts</source>
        <extracomment>marks: accessible name of the list of rules</extracomment>
        <translation>Regras; vale a primeira que se aplica</translation>
    </message>
    <message>
        <source>Rows that match a rule get a colour and an icon. The first rule that fits counts. Marks change nothing at Belvo.</source>
        <translation>As linhas que correspondem a uma regra ganham uma cor e um ícone. Vale a primeira regra que se aplica. Os destaques não mudam nada na Belvo.</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nova regra</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Exemplos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes the selected rule</extracomment>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves the selected rule before the one above it</extracomment>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <extracomment>button: moves the selected rule behind the one below it</extracomment>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Rows to &amp;mark</source>
        <translation>&amp;Linhas a destacar</translation>
    </message>
    <message>
        <source>&amp;Word beside the icon</source>
        <translation>&amp;Palavra ao lado do ícone</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Ícone</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ugar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::MfaDialog</name>
    <message>
        <source>The bank asks the customer to confirm</source>
        <translation>O banco pede que o cliente confirme</translation>
    </message>
    <message>
        <source>%1 asks the customer to confirm</source>
        <translation>%1 pede que o cliente confirme</translation>
    </message>
    <message>
        <source>The customer&apos;s answer</source>
        <translation>A resposta do cliente</translation>
    </message>
    <message>
        <source>The code the customer tells you</source>
        <translation>O código que o cliente lhe diz</translation>
    </message>
    <message>
        <source>Sent once to the bank, then forgotten here. It is never stored.</source>
        <translation>O que for digitado é enviado uma vez ao banco e depois esquecido. Nunca é guardado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Closes a dialog that has nothing more to do</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sending the answer to the bank…</source>
        <translation>Enviando a resposta ao banco…</translation>
    </message>
    <message>
        <source>Waiting until the customer has confirmed at the bank. This dialog asks again by itself.</source>
        <translation>Esperando até o cliente confirmar no banco. Esta janela pergunta de novo sozinha.</translation>
    </message>
    <message>
        <source>The bank has accepted. The work goes on.</source>
        <translation>O banco aceitou. O trabalho continua.</translation>
    </message>
    <message>
        <source>The session with the bank is over. Nothing is lost: start again and the bank sends a new challenge.</source>
        <translation>A sessão com o banco terminou. Nada se perdeu: comece de novo e o banco envia um novo desafio.</translation>
    </message>
    <message>
        <source>Belvo offers no way to answer a challenge here. Update the link&apos;s credentials with a fresh code, or let the customer update the link in Belvo&apos;s widget.</source>
        <translation>A Belvo não oferece como responder a um desafio aqui. Atualize as credenciais da conexão com um código novo ou deixe o cliente atualizar a conexão no widget da Belvo.</translation>
    </message>
    <message>
        <source>The bank has sent a new challenge. Use this one.</source>
        <translation>O banco enviou um novo desafio. Use este.</translation>
    </message>
    <message>
        <source>The code had run out before the answer arrived. Here is the new one.</source>
        <translation>O código venceu antes de a resposta chegar. Aqui está o novo.</translation>
    </message>
    <message>
        <source>The bank did not accept the answer. It has sent a new challenge.</source>
        <translation>O banco não aceitou a resposta. Ele enviou um novo desafio.</translation>
    </message>
    <message>
        <source>The answer could not be sent: Belvo has not seen it. Give it again.</source>
        <translation>A resposta não pôde ser enviada: a Belvo não a viu. Informe de novo.</translation>
    </message>
    <message>
        <source>Code shown for %1 – the bank may renew it</source>
        <translation>Código mostrado há %1 – o banco pode renová-lo</translation>
    </message>
    <message>
        <source>Code shown for %1</source>
        <translation>Código mostrado há %1</translation>
    </message>
    <message>
        <source>Session ends in %1</source>
        <extracomment>%1 is minutes and seconds, as 9:41</extracomment>
        <translation>A sessão termina em %1</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Começar de novo</translation>
    </message>
    <message>
        <source>&amp;Send answer</source>
        <translation>&amp;Enviar resposta</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::NavigationPane</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Profile %1, %2. Switch profile.</source>
        <extracomment>%1 name of the profile, %2 environment</extracomment>
        <translation>Perfil %1, %2. Trocar de perfil.</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>Trocar de perfil</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>read aloud: heading of a group of pages</extracomment>
        <translation>%1, aberto</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, recolhido</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::PageQuery</name>
    <message>
        <source>&amp;Filter by this value</source>
        <extracomment>context menu of a cell: shows only rows with the same value</extracomment>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <extracomment>context menu of a cell: hides rows with the same value</extracomment>
        <translation>E&amp;xcluir este valor</translation>
    </message>
    <message>
        <source>F&amp;ilter row</source>
        <extracomment>menu: fields under the headers of the table</extracomment>
        <translation>Linha de f&amp;iltros</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Adicionar um perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>For example: My company – Sandbox</source>
        <translation>Por exemplo: Minha empresa – Sandbox</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>A&amp;mbiente</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>A&amp;cesso</translation>
    </message>
    <message>
        <source>Real customers. Opens read-only unless you choose otherwise.</source>
        <translation>Clientes reais. Abre somente para leitura, a menos que você escolha outra coisa.</translation>
    </message>
    <message>
        <source>Belvo&apos;s test environment: no real customers.</source>
        <translation>O ambiente de teste da Belvo: sem clientes reais.</translation>
    </message>
    <message>
        <source>&amp;Address of the API</source>
        <translation>&amp;Endereço da API</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>&amp;Salvar perfil</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ProfilesDialog</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (aberto)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Open profile</source>
        <translation>Abrir &amp;perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>&amp;Remover agora</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Remove “%1” and its keys from this computer? Nothing changes at Belvo. Press “Remove now” to do it.</source>
        <translation>Remover “%1” e as chaves dele deste computador? Nada muda na Belvo. Aperte “Remover agora” para fazer isso.</translation>
    </message>
    <message>
        <source>The built-in practice data: a local server with invented people. It needs no keys.</source>
        <translation>Os dados de prática embutidos: um servidor local com pessoas inventadas. Não precisa de chaves.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>keys in the keychain</source>
        <translation>chaves no chaveiro</translation>
    </message>
    <message>
        <source>keys are asked for</source>
        <translation>as chaves são pedidas</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryField</name>
    <message>
        <source>Search this list, e.g. by words or column:value</source>
        <translation>Buscar nesta lista, p. ex. palavras ou coluna:valor</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar nesta lista</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryFilterCell</name>
    <message>
        <source>Filter by %1</source>
        <extracomment>accessible name of a field in the row of filters; %1 a column</extracomment>
        <translation>Filtrar por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <extracomment>in an empty field of the row of filters: the column has several conditions, to be seen elsewhere</extracomment>
        <translation>
            <numerusform>%n condição</numerusform>
            <numerusform>%n condições</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in an empty field of the row of filters: any value</extracomment>
        <translation>qualquer</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryHelp</name>
    <message>
        <source>What can be typed into the search field</source>
        <translation>O que se pode digitar no campo de busca</translation>
    </message>
    <message>
        <source>Words are looked for in all columns of text, whatever their case or accents. Conditions stand side by side and must all hold; OR between two means either, a hyphen in front of one means not.</source>
        <translation>As palavras são procuradas em todas as colunas de texto, sem distinguir maiúsculas nem acentos. As condições ficam lado a lado e todas devem valer; OU entre duas quer dizer uma ou outra, um hífen na frente quer dizer não.</translation>
    </message>
    <message>
        <source>%1 suggests columns and values. Enter asks Belvo for what it can filter by itself.</source>
        <translation>%1 sugere colunas e valores. Enter pede à Belvo o que ela mesma sabe filtrar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a button; %1 an example of a search, %2 its meaning</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryNote</name>
    <message>
        <source>Load all</source>
        <extracomment>button: loads all rows, so that the search covers them</extracomment>
        <translation>Carregar tudo</translation>
    </message>
    <message>
        <source>Ask Belvo</source>
        <extracomment>button: Belvo searches too</extracomment>
        <translation>Perguntar à Belvo</translation>
    </message>
    <message>
        <source>Belvo filters by what it can (Enter in the search field)</source>
        <translation>A Belvo filtra pelo que pode (Enter no campo de busca)</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QuerySuggestions</name>
    <message>
        <source>%1, %2</source>
        <extracomment>read aloud for a suggestion: what it is, and its wire name or what it means</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>accessible name of the list under a search field</extracomment>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RateMeter</name>
    <message>
        <source>%1/%2</source>
        <extracomment>rate meter: %1 calls used of %2 allowed, keep it short</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 calls in the last 30 seconds. Belvo allows no more from one address; the program waits by itself.</source>
        <translation>%1 de %2 chamadas nos últimos 30 segundos. A Belvo não permite mais de um mesmo endereço; o programa espera sozinho.</translation>
    </message>
    <message>
        <source>Paused: %1 s</source>
        <extracomment>rate meter: seconds until calls go on</extracomment>
        <translation>Pausa: %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Belvo has throttled this address. Calls go on by themselves in %n second(s).</source>
        <translation>
            <numerusform>A Belvo limitou este endereço. As chamadas continuam sozinhas em %n segundo.</numerusform>
            <numerusform>A Belvo limitou este endereço. As chamadas continuam sozinhas em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are waiting.</source>
        <translation>
            <numerusform>%n chamada está esperando.</numerusform>
            <numerusform>%n chamadas estão esperando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <extracomment>detail pane: folds open the record as the server sent it</extracomment>
        <translation>JSON bruto</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>switch beside the raw JSON</extracomment>
        <translation>Mostrar dados pessoais</translation>
    </message>
    <message>
        <source>Copy the JSON as shown</source>
        <translation>Copiar o JSON como mostrado</translation>
    </message>
    <message>
        <source>The record as the server sent it</source>
        <translation>O registro como o servidor o enviou</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordActions</name>
    <message>
        <source>&amp;Open as report</source>
        <translation>Abrir como &amp;relatório</translation>
    </message>
    <message>
        <source>Shows the record in a window of its own, with charts and explanations.</source>
        <translation>Mostra o registro em uma janela própria, com gráficos e explicações.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo…</source>
        <translation>&amp;Buscar de novo na Belvo…</translation>
    </message>
    <message>
        <source>Fetches this kind of data through the record&apos;s link at the institution.</source>
        <translation>Busca este tipo de dado na instituição, pela conexão do registro.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo…</source>
        <translation>&amp;Apagar na Belvo…</translation>
    </message>
    <message>
        <source>Erases the selected records at Belvo for good.</source>
        <translation>Apaga de vez, na Belvo, os registros selecionados.</translation>
    </message>
    <message>
        <source>There is no connection to read it through.</source>
        <translation>Não há conexão com a Belvo para ler isto.</translation>
    </message>
    <message>
        <source>This record names no link, so nothing can be fetched through it.</source>
        <translation>Este registro não indica uma conexão; não há como buscar dados por ele.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 erased at Belvo.</source>
        <extracomment>%1 kind of record, plural; %2 how many were erased, %3 of how many</extracomment>
        <translation>%1: %2 de %3 apagados na Belvo.</translation>
    </message>
    <message>
        <source>Copy &amp;vinculo:// address</source>
        <translation>Copiar endereço &amp;vinculo://</translation>
    </message>
    <message>
        <source>Copies an address that opens this record in Vínculo, for tickets and CRMs.</source>
        <translation>Copia um endereço que abre este registro no Vínculo, para chamados e CRMs.</translation>
    </message>
    <message>
        <source>This record has no identifier that it could be opened by.</source>
        <translation>Este registro não tem um identificador pelo qual possa ser aberto.</translation>
    </message>
    <message>
        <source>The address of this record is copied. It holds an identifier and no personal data.</source>
        <translation>O endereço deste registro foi copiado. Ele contém um identificador e nenhum dado pessoal.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordHead</name>
    <message>
        <source>Without a name</source>
        <extracomment>title of a record that has no name</extracomment>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Hide the name</source>
        <translation>Ocultar o nome</translation>
    </message>
    <message>
        <source>Show the name for 30 seconds</source>
        <translation>Mostrar o nome por 30 segundos</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordOpening</name>
    <message>
        <source>An address from another program was not opened: it is too long.</source>
        <translation>Um endereço vindo de outro programa não foi aberto: é longo demais.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: it is not one of Vínculo&apos;s.</source>
        <translation>Um endereço vindo de outro programa não foi aberto: não é um endereço do Vínculo.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: there is no such kind of record.</source>
        <translation>Um endereço vindo de outro programa não foi aberto: esse tipo de registro não existe.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: its identifier is not one.</source>
        <translation>Um endereço vindo de outro programa não foi aberto: o identificador não é válido.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: it asks for more than a record can be opened with.</source>
        <translation>Um endereço vindo de outro programa não foi aberto: ele pede mais do que abrir um registro.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a banner: it has been read</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A record was asked for from another program. It opens as soon as this profile is connected.</source>
        <translation>Outro programa pediu um registro. Ele abre assim que este perfil estiver conectado.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <extracomment>button: no longer open the record that was asked for</extracomment>
        <translation>Não abrir</translation>
    </message>
    <message>
        <source>A record was asked for from another program. It opens when the dialog is closed.</source>
        <translation>Outro programa pediu um registro. Ele abre quando a janela de diálogo for fechada.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 for the keys of this profile. It may have been erased, or belong to another profile.</source>
        <extracomment>%1 name of a list, e.g. &quot;Accounts&quot;; %2 identifier</extracomment>
        <translation>%1: não existe o registro %2 para as chaves deste perfil. Ele pode ter sido apagado ou pertencer a outro perfil.</translation>
    </message>
    <message>
        <source>The record could not be opened. %1</source>
        <extracomment>%1 sentence that says why</extracomment>
        <translation>Não foi possível abrir o registro. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>A record was asked for in a profile that does not exist on this computer.</source>
        <translation>Foi pedido um registro de um perfil que não existe neste computador.</translation>
    </message>
    <message>
        <source>A record was asked for in the profile “%1”.</source>
        <extracomment>%1 name of a profile</extracomment>
        <translation>Foi pedido um registro do perfil “%1”.</translation>
    </message>
    <message>
        <source>Change to it</source>
        <extracomment>button: changes to another profile</extracomment>
        <translation>Mudar para ele</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RefreshDialog</name>
    <message>
        <source>Fetch new data for %1 at Belvo?</source>
        <translation>Buscar dados novos de %1 na Belvo?</translation>
    </message>
    <message>
        <source>Belvo contacts the bank now and fetches the chosen data again. What is already there stays until the new data has arrived.</source>
        <translation>A Belvo contata o banco agora e busca de novo os dados escolhidos. O que já existe fica até os dados novos chegarem.</translation>
    </message>
    <message>
        <source>Data to fetch</source>
        <translation>Dados a buscar</translation>
    </message>
    <message>
        <source>Every fetch may be billed and counts towards the monthly limits of Open Finance for this customer. A link can be fetched again after ten minutes.</source>
        <translation>Cada busca pode ser cobrada e conta nos limites mensais do Open Finance deste cliente. Uma conexão pode ser buscada de novo após dez minutos.</translation>
    </message>
    <message>
        <source>This link was fetched a short time ago. It can be fetched again in %1.</source>
        <extracomment>%1 is minutes and seconds, as 9:41</extracomment>
        <translation>Esta conexão foi buscada há pouco. Pode ser buscada de novo em %1.</translation>
    </message>
    <message>
        <source>Asking Belvo…</source>
        <translation>Pedindo à Belvo…</translation>
    </message>
    <message>
        <source>Belvo has accepted and is working. It usually takes some minutes. You can close this dialog: the work goes on and you will be told.</source>
        <translation>A Belvo aceitou e está trabalhando. Costuma levar alguns minutos. Você pode fechar esta janela: o trabalho continua e você será avisado.</translation>
    </message>
    <message>
        <source>New data has arrived.</source>
        <translation>Chegaram dados novos.</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm. The work goes on when the challenge is answered.</source>
        <translation>O banco pede que o cliente confirme. O trabalho continua quando o desafio for respondido.</translation>
    </message>
    <message>
        <source>Half an hour has passed without new data. Belvo may still be working: reload the link later.</source>
        <translation>Meia hora se passou sem dados novos. A Belvo ainda pode estar trabalhando: recarregue a conexão mais tarde.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether Belvo is fetching. It is not asked twice; the link is being watched for new data instead.</source>
        <translation>Não veio resposta; por isso não se sabe se a Belvo está buscando. O pedido não é repetido; a conexão é observada até chegarem dados novos.</translation>
    </message>
    <message>
        <source>&amp;Fetch at Belvo</source>
        <translation>&amp;Buscar na Belvo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Belvo is fetching new data for %1</source>
        <translation>A Belvo está buscando dados novos de %1</translation>
    </message>
    <message>
        <source>New data has arrived for %1</source>
        <translation>Chegaram dados novos de %1</translation>
    </message>
    <message>
        <source>No new data has arrived for %1 yet</source>
        <translation>Ainda não chegaram dados novos de %1</translation>
    </message>
    <message>
        <source>It is not known whether Belvo is fetching %1</source>
        <translation>Não se sabe se a Belvo está buscando %1</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RegisterForm</name>
    <message>
        <source>Recurrent: Belvo fetches new data by itself</source>
        <translation>Recorrente: a Belvo busca dados novos sozinha</translation>
    </message>
    <message>
        <source>Single: once, and when somebody asks</source>
        <translation>Única: uma vez, e quando alguém pedir</translation>
    </message>
    <message>
        <source>Keep them (needed for recurrent links)</source>
        <translation>Guardar (necessário em conexões recorrentes)</translation>
    </message>
    <message>
        <source>Keep them for 30 days</source>
        <translation>Guardar por 30 dias</translation>
    </message>
    <message>
        <source>Keep them for a year</source>
        <translation>Guardar por um ano</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Your own id for this customer (optional)</source>
        <translation>Seu próprio id para este cliente (opcional)</translation>
    </message>
    <message>
        <source>3 to 256 letters, digits, - or _. No names, documents or e-mail addresses: Belvo removes them.</source>
        <translation>3 a 256 letras, dígitos, - ou _. Sem nomes, documentos ou e-mails: a Belvo os remove.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>The customer&apos;s credentials at Belvo</source>
        <translation>As credenciais do cliente na Belvo</translation>
    </message>
    <message>
        <source>Data to fetch</source>
        <translation>Dados a buscar</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>This does not have the form the bank expects.</source>
        <translation>Isto não tem a forma que o banco espera.</translation>
    </message>
    <message>
        <source>At least 3 characters.</source>
        <translation>No mínimo 3 caracteres.</translation>
    </message>
    <message>
        <source>At most 256 characters.</source>
        <translation>No máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, - and _.</source>
        <translation>Só letras sem acento, dígitos, - e _.</translation>
    </message>
    <message>
        <source>This looks like personal data. Belvo would remove it: use a number of your own instead.</source>
        <translation>Isto parece dado pessoal. A Belvo o removeria: use um número seu.</translation>
    </message>
    <message>
        <source>A recurrent link works only when Belvo keeps the credentials.</source>
        <translation>Uma conexão recorrente só funciona se a Belvo guardar as credenciais.</translation>
    </message>
    <message>
        <source>Without kept credentials, choose which data to fetch now.</source>
        <translation>Sem credenciais guardadas, escolha quais dados buscar agora.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RegisterLinkDialog</name>
    <message>
        <source>Which institution do you want to link?</source>
        <translation>Qual instituição você quer conectar?</translation>
    </message>
    <message>
        <source>Link with %1</source>
        <translation>Conexão com %1</translation>
    </message>
    <message>
        <source>Customers of this institution sign in at the bank itself, in Belvo&apos;s widget. Such a link cannot be registered with a password here.</source>
        <translation>Os clientes desta instituição entram no próprio banco, pelo widget da Belvo. Uma conexão assim não pode ser cadastrada aqui com senha.</translation>
    </message>
    <message>
        <source>Belvo is signing in at the bank and fetching the first data. This can take up to five minutes.</source>
        <translation>A Belvo está entrando no banco e buscando os primeiros dados. Isto pode levar até cinco minutos.</translation>
    </message>
    <message>
        <source>The link has been registered.</source>
        <translation>A conexão foi cadastrada.</translation>
    </message>
    <message>
        <source>This customer is already linked with this institution. Nothing was added.</source>
        <translation>Este cliente já está conectado a esta instituição. Nada foi acrescentado.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was registered. Look for it in the list of links before you try again.</source>
        <translation>Não veio resposta; por isso não se sabe se a conexão foi cadastrada. Procure por ela na lista de conexões antes de tentar de novo.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Register the link</source>
        <translation>&amp;Cadastrar a conexão</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Open the existing link</source>
        <translation>&amp;Abrir a conexão existente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ReportWindow</name>
    <message>
        <source>&amp;Explain the fields</source>
        <extracomment>check box above a report: shows a sentence about each field</extracomment>
        <translation>&amp;Explicar os campos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a window with one record: %1 kind of record, %2 which one</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>heading of the fields that stand in no part of a report</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>heading over what happened to a record</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>Reading from Belvo…</source>
        <translation>Lendo da Belvo…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RequestForm</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>rows of a request: %1 first, %2 last</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>every kind of income is asked for</extracomment>
        <translation>Todos os tipos</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of income: %1</source>
        <extracomment>a button that opens a list; %1 what is chosen in it</extracomment>
        <translation>Tipos de renda: %1</translation>
    </message>
    <message>
        <source>&amp;Language of the descriptions</source>
        <translation>&amp;Idioma das descrições</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages of the transactions&apos; descriptions</extracomment>
        <translation>Português</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Your &amp;ID of the person</source>
        <translation>Seu ID da &amp;pessoa</translation>
    </message>
    <message>
        <source>Counted &amp;back from</source>
        <translation>Contados a &amp;partir de</translation>
    </message>
    <message>
        <source>&amp;Kinds of income</source>
        <translation>T&amp;ipos de renda</translation>
    </message>
    <message>
        <source>Confidence at &amp;least</source>
        <translation>Confiança mí&amp;nima</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>no lower limit of confidence</extracomment>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Perí&amp;odo</translation>
    </message>
    <message>
        <source>Only these &amp;days</source>
        <translation>Só estes &amp;dias</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>first day of a period</extracomment>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>last day of a period</extracomment>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>Ro&amp;ws in this request</source>
        <extracomment>label of a list: which rows of a long file go into this request</extracomment>
        <translation>&amp;Linhas nesta requisição</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RequiredFilterEditor</name>
    <message>
        <source>Bank, external ID, or paste a link ID</source>
        <translation>Banco, ID externo, ou cole o ID de uma conexão</translation>
    </message>
    <message>
        <source>CPF or CNPJ, with or without punctuation</source>
        <translation>CPF ou CNPJ, com ou sem pontuação</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>button: shows the list for the chosen link or person</extracomment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Links seen in this window</source>
        <translation>Conexões vistas nesta janela</translation>
    </message>
    <message>
        <source>No link seen here matches. Paste the whole link ID to ask Belvo for it.</source>
        <translation>Nenhuma conexão vista aqui corresponde. Cole o ID completo para perguntar à Belvo.</translation>
    </message>
    <message>
        <source>%1: the check digits are right.</source>
        <extracomment>%1 CPF or CNPJ</extracomment>
        <translation>%1: os dígitos verificadores estão certos.</translation>
    </message>
    <message>
        <source>%1: the check digits are wrong. You can still ask.</source>
        <extracomment>%1 CPF or CNPJ</extracomment>
        <translation>%1: os dígitos verificadores estão errados. Você ainda pode consultar.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ResourcePage</name>
    <message>
        <source>%1 The rows are from %2.</source>
        <extracomment>button of a banner</extracomment>
        <translation>%1 As linhas são de %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading stopped at %1 of %2 rows. %3</source>
        <translation>O carregamento parou em %1 de %2 linhas. %3</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>age of rows whose time of loading is not known</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>beside a page&apos;s title: %1 number of rows, %2 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Reload from Belvo</source>
        <extracomment>icon button</extracomment>
        <translation>Recarregar da Belvo</translation>
    </message>
    <message>
        <source>Not connected to Belvo. The rows are from %1.</source>
        <translation>Sem ligação com a Belvo. As linhas são de %1.</translation>
    </message>
    <message>
        <source>Not connected to Belvo</source>
        <translation>Sem ligação com a Belvo</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>icon button: choose the columns of the table</extracomment>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>menu of a page: what the rows are grouped by</extracomment>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Marks…</source>
        <extracomment>menu of a page: rules that make rows stand out</extracomment>
        <translation>&amp;Destaques…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>icon button: more commands of this page</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>These rows were kept on this computer; they are from %1. Loading so many again takes some minutes.</source>
        <translation>Estas linhas estavam guardadas neste computador; são de %1. Carregar tantas de novo leva alguns minutos.</translation>
    </message>
    <message>
        <source>Load again from Belvo</source>
        <extracomment>button of a banner</extracomment>
        <translation>Carregar de novo da Belvo</translation>
    </message>
    <message>
        <source>The rows are from %1. Loading them again: %2 of %3.</source>
        <extracomment>%1 age such as &quot;2 minutes ago&quot;, %2 and %3 numbers of rows</extracomment>
        <translation>As linhas são de %1. Carregando de novo: %2 de %3.</translation>
    </message>
    <message>
        <source>%1  ·  from this computer, %2</source>
        <extracomment>beside a page&apos;s title: %1 number of rows, %2 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>%1  ·  deste computador, %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ResultStep</name>
    <message>
        <source>Rows: %1 · from %2 transactions</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>Linhas: %1 · de %2 transações</translation>
    </message>
    <message>
        <source>Belvo found nothing of this kind in the transactions.</source>
        <translation>A Belvo não encontrou nada deste tipo nas transações.</translation>
    </message>
    <message>
        <source>More months of history often help.</source>
        <translation>Mais meses de histórico costumam ajudar.</translation>
    </message>
    <message>
        <source>Belvo is looking at the transactions…</source>
        <translation>A Belvo está analisando as transações…</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Nada foi pedido ainda.</translation>
    </message>
    <message>
        <source>The answer is shown here once the request has been sent.</source>
        <translation>A resposta aparece aqui depois que a requisição é enviada.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n linha gravada em %1.</numerusform>
            <numerusform>%n linhas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of the answer</source>
        <translation>Tabela da resposta</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <extracomment>button: writes the table that is shown into a file</extracomment>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveChoice</name>
    <message>
        <source>What to fetch</source>
        <translation>O que buscar</translation>
    </message>
    <message>
        <source>not delivered by this institution</source>
        <translation>esta instituição não fornece</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveDialog</name>
    <message>
        <source>Fetch data of %1 now</source>
        <translation>Buscar dados de %1 agora</translation>
    </message>
    <message>
        <source>Belvo signs in at the bank while you wait, at most five minutes. The customer may be asked to confirm.</source>
        <translation>A Belvo entra no banco enquanto você espera, no máximo cinco minutos. O cliente pode ter de confirmar.</translation>
    </message>
    <message>
        <source>It counts towards the monthly limits of Open Finance for this customer and may be billed.</source>
        <translation>Conta nos limites mensais do Open Finance deste cliente e pode ser cobrado.</translation>
    </message>
    <message>
        <source>F&amp;etch now</source>
        <translation>&amp;Buscar agora</translation>
    </message>
    <message>
        <source>Belvo is fetching. You can close this dialog: the work goes on and you will be told.</source>
        <translation>A Belvo está buscando. Você pode fechar esta janela: o trabalho continua e você será avisado.</translation>
    </message>
    <message numerus="yes">
        <source>Fetched: %n record(s).</source>
        <translation>
            <numerusform>Buscado: %n registro.</numerusform>
            <numerusform>Buscados: %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came. Belvo may have stored the data all the same: reload the list before you fetch again.</source>
        <translation>Não veio resposta. A Belvo pode ter guardado os dados mesmo assim: recarregue a lista antes de buscar de novo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This institution delivers nothing that can be fetched.</source>
        <translation>Esta instituição não fornece nada que se possa buscar.</translation>
    </message>
    <message numerus="yes">
        <source>Open Finance allows %n call(s) a month for this customer at this bank; automatic updates count as well.</source>
        <extracomment>%n calls of this kind of data</extracomment>
        <translation>
            <numerusform>O Open Finance permite %n chamada por mês para este cliente neste banco; as atualizações automáticas também contam.</numerusform>
            <numerusform>O Open Finance permite %n chamadas por mês para este cliente neste banco; as atualizações automáticas também contam.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be billed.</source>
        <translation>Pode ser cobrado.</translation>
    </message>
    <message>
        <source>If the institution asks for a code, it cannot be entered here: update the credentials of the link, then fetch again.</source>
        <translation>Se a instituição pedir um código, não é possível informá-lo aqui: atualize as credenciais da conexão e busque de novo.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <extracomment>%1 number of the part at work, %2 how many there are</extracomment>
        <translation>Parte %1 de %2.</translation>
    </message>
    <message>
        <source>Belvo has accepted the order (request %1) and fetches in the background. Reload the list in some minutes.</source>
        <extracomment>%1 identifier of the order at Belvo</extracomment>
        <translation>A Belvo aceitou o pedido (requisição %1) e busca em segundo plano. Recarregue a lista em alguns minutos.</translation>
    </message>
    <message>
        <source>This program has not asked for %1 of this link this month.</source>
        <extracomment>%1 kind of data, plural, e.g. bills</extracomment>
        <translation>Este programa ainda não pediu %1 deste link neste mês.</translation>
    </message>
    <message numerus="yes">
        <source>This program has asked for %1 of this link %n time(s) this month.</source>
        <extracomment>%1 kind of data, plural, e.g. bills</extracomment>
        <translation><numerusform>Este programa já pediu %1 deste link %n vez neste mês.</numerusform><numerusform>Este programa já pediu %1 deste link %n vezes neste mês.</numerusform></translation>
    </message>
    <message>
        <source>It only knows what was fetched since it was started, because its journal cannot be written.</source>
        <translation>Ele só conhece o que foi buscado desde que foi aberto, porque o diário não pode ser gravado.</translation>
    </message>
    <message numerus="yes">
        <source>With this fetch, this program will have asked %n time(s) this month, which is more than Open Finance allows. You can fetch all the same: if the network refuses, no data comes before next month.</source>
        <translation><numerusform>Com esta busca, este programa terá pedido %n vez neste mês, mais do que o Open Finance permite. Você pode buscar mesmo assim: se a rede recusar, não chegam dados antes do próximo mês.</numerusform><numerusform>Com esta busca, este programa terá pedido %n vezes neste mês, mais do que o Open Finance permite. Você pode buscar mesmo assim: se a rede recusar, não chegam dados antes do próximo mês.</numerusform></translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveForm</name>
    <message>
        <source>Yearly returns</source>
        <translation>Declarações anuais</translation>
    </message>
    <message>
        <source>Monthly returns</source>
        <translation>Declarações mensais</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitidas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>High only</source>
        <translation>Só alta</translation>
    </message>
    <message>
        <source>Medium or higher</source>
        <translation>Média ou maior</translation>
    </message>
    <message>
        <source>Low or higher</source>
        <translation>Baixa ou maior</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>This is not an account&apos;s identifier.</source>
        <translation>Isto não é o identificador de uma conta.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo fetches at most 365 days at once: %n call(s).</source>
        <translation>
            <numerusform>A Belvo busca no máximo 365 dias por vez: %n chamada.</numerusform>
            <numerusform>A Belvo busca no máximo 365 dias por vez: %n chamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Begin of a period</extracomment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>End of a period</extracomment>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>First &amp;year</source>
        <translation>Primeiro a&amp;no</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Ú&amp;ltimo ano</translation>
    </message>
    <message>
        <source>&amp;Kind of return</source>
        <translation>&amp;Tipo de declaração</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>Se&amp;ntido</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <extracomment>the day as of which a calculation is made</extracomment>
        <translation>Na data &amp;de</translation>
    </message>
    <message>
        <source>&amp;Certainty of an income</source>
        <translation>&amp;Certeza da renda</translation>
    </message>
    <message>
        <source>Kinds of &amp;income</source>
        <translation>Tipos de &amp;renda</translation>
    </message>
    <message>
        <source>One acc&amp;ount only</source>
        <translation>Só uma c&amp;onta</translation>
    </message>
    <message>
        <source>Its identifier at Belvo. Empty: all accounts of the link.</source>
        <translation>O identificador dela na Belvo. Vazio: todas as contas da conexão.</translation>
    </message>
    <message>
        <source>With the official document (&amp;PDF)</source>
        <translation>Com o documento oficial (&amp;PDF)</translation>
    </message>
    <message>
        <source>With the &amp;XML of each</source>
        <translation>Com o &amp;XML de cada uma</translation>
    </message>
    <message>
        <source>&amp;Keep the data at Belvo</source>
        <translation>&amp;Guardar os dados na Belvo</translation>
    </message>
    <message>
        <source>Do not &amp;wait: Belvo fetches in the background</source>
        <translation>Não e&amp;sperar: a Belvo busca em segundo plano</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta visualização</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renomear a visualização</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Kept are the search, the filters, the columns with their order and width, the sorting, the groups and the row height. Dates such as “this month” stay relative.</source>
        <translation>São guardados a busca, os filtros, as colunas com ordem e largura, a ordenação, os grupos e a altura das linhas. Datas como “este mês” continuam relativas.</translation>
    </message>
    <message>
        <source>&amp;Only for the profile “%1”</source>
        <translation>&amp;Somente para o perfil “%1”</translation>
    </message>
    <message>
        <source>&amp;Also keep: %1</source>
        <translation>&amp;Guardar também: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a view of this name. It will be replaced.</source>
        <translation>Já existe uma visualização com este nome. Ela será substituída.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Já existe outra visualização com este nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) on personal data will not be saved.</source>
        <translation>
            <numerusform>%n condição sobre dados pessoais não será salva.</numerusform>
            <numerusform>%n condições sobre dados pessoais não serão salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>buttons of the dialog that saves a view</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <extracomment>button: no row is selected any more</extracomment>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>Load all</source>
        <extracomment>button: loads all further pages, so that all matching rows can be selected</extracomment>
        <translation>Carregar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln linha selecionada</numerusform>
            <numerusform>%Ln linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those loaded; %2 match at Belvo</source>
        <extracomment>%1 &quot;12 rows selected&quot;; %2 number of rows the server has</extracomment>
        <translation>%1 das carregadas; %2 correspondem na Belvo</translation>
    </message>
    <message>
        <source>%1 of those loaded; there are more at Belvo</source>
        <extracomment>%1 &quot;12 rows selected&quot;</extracomment>
        <translation>%1 das carregadas; há mais na Belvo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) selected</source>
        <extracomment>all rows of the table are selected</extracomment>
        <translation>
            <numerusform>%Ln linha selecionada, a única</numerusform>
            <numerusform>Todas as %Ln linhas selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SendOwnDataDialog</name>
    <message numerus="yes">
        <source>Send %n transaction(s) to Belvo?</source>
        <translation>
            <numerusform>Enviar %n transação à Belvo?</numerusform>
            <numerusform>Enviar %n transações à Belvo?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave this computer for “%1”. Belvo answers at once and keeps nothing.</source>
        <extracomment>%1 the name of a request, such as &quot;Income verification&quot;</extracomment>
        <translation>Elas saem deste computador para “%1”. A Belvo responde na hora e não guarda nada.</translation>
    </message>
    <message>
        <source>The call may be billed. Belvo has retired this product, so it may also be refused.</source>
        <translation>A chamada pode ser cobrada. A Belvo descontinuou este produto, então ela também pode ser recusada.</translation>
    </message>
    <message>
        <source>&amp;Send to Belvo</source>
        <translation>&amp;Enviar à Belvo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SendStep</name>
    <message>
        <source>The request has been copied.</source>
        <translation>A requisição foi copiada.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Escolha primeiro um arquivo.</translation>
    </message>
    <message>
        <source>Some values have no source yet.</source>
        <translation>Alguns valores ainda não têm origem.</translation>
    </message>
    <message>
        <source>No line of the file can be sent.</source>
        <translation>Nenhuma linha do arquivo pode ser enviada.</translation>
    </message>
    <message>
        <source>This profile may only read. Its access can be changed in the profile.</source>
        <translation>Este perfil só pode ler. O acesso pode ser mudado no perfil.</translation>
    </message>
    <message>
        <source>There is no connection to Belvo.</source>
        <translation>Não há conexão com a Belvo.</translation>
    </message>
    <message>
        <source>Belvo is looking at the transactions. You can go on to other pages meanwhile.</source>
        <translation>A Belvo está analisando as transações. Enquanto isso, você pode ir a outras páginas.</translation>
    </message>
    <message>
        <source>No answer came. Belvo keeps nothing of such a call, so sending it again harms nobody, but it may be counted twice.</source>
        <translation>Nenhuma resposta chegou. A Belvo não guarda nada de uma chamada dessas: enviar de novo não prejudica ninguém, mas ela pode ser contada duas vezes.</translation>
    </message>
    <message>
        <source>The answer is in the next step.</source>
        <translation>A resposta está na próxima etapa.</translation>
    </message>
    <message>
        <source>Transactions: %1 · %2</source>
        <extracomment>%1 number of transactions, %2 size such as &quot;12 kB&quot;</extracomment>
        <translation>Transações: %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Show the request, personal data included</source>
        <translation>M&amp;ostrar a requisição, com dados pessoais</translation>
    </message>
    <message>
        <source>Cop&amp;y the request</source>
        <translation>&amp;Copiar a requisição</translation>
    </message>
    <message>
        <source>&amp;Send to Belvo</source>
        <translation>&amp;Enviar à Belvo</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>A requisição como é enviada</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>after a list of numbers of lines</extracomment>
        <translation>e outras</translation>
    </message>
    <message>
        <source>Belvo refuses what is in these lines of the file: %1.</source>
        <extracomment>%1 numbers of lines</extracomment>
        <translation>A Belvo recusa o que está nestas linhas do arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Colour schemes</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Light or dark colours</extracomment>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Rows in tables</source>
        <translation>&amp;Linhas das tabelas</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Heights of table rows</extracomment>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Espaçoso</translation>
    </message>
    <message>
        <source>Every choice works at once and is kept in %1</source>
        <translation>Cada escolha vale na hora e fica guardada em %1</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so choices last until the program ends: %1</source>
        <translation>O arquivo de configurações não pode ser gravado; as escolhas valem até o programa terminar: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Procure uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Columns of the list of shortcuts</extracomment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Nenhuma ação corresponde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SourceEditor</name>
    <message>
        <source>%1, the same for every line</source>
        <extracomment>what a screen reader says of a field: %1 a value such as &quot;Currency&quot;</extracomment>
        <translation>%1, igual em todas as linhas</translation>
    </message>
    <message>
        <source>– choose –</source>
        <extracomment>where a value comes from: nowhere</extracomment>
        <translation>– escolha –</translation>
    </message>
    <message>
        <source>– not sent –</source>
        <translation>– não enviado –</translation>
    </message>
    <message>
        <source>Always the same…</source>
        <translation>Sempre o mesmo…</translation>
    </message>
    <message>
        <source>From the sign of the amount</source>
        <translation>Pelo sinal do valor</translation>
    </message>
    <message>
        <source>The number of the line</source>
        <translation>O número da linha</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StatePane</name>
    <message>
        <source>Details</source>
        <extracomment>folds open the technical details of an error</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>accessible name of the technical details of an error</extracomment>
        <translation>Detalhes do erro</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StepBar</name>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>state of a step</comment>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>a step as a screen reader says it; %1 number, %2 title</extracomment>
        <translation>Etapa %1: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StorageNotice</name>
    <message>
        <source>Choices and profiles last until the program ends, because this file cannot be written: %1. Check that the disk has room and that you may write there.</source>
        <translation>As escolhas e os perfis valem até o programa terminar, porque este arquivo não pode ser gravado: %1. Verifique se há espaço no disco e se você pode gravar ali.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read. The old file was kept as %1; add the profiles again or repair it.</source>
        <translation>A lista de perfis não pôde ser lida. O arquivo antigo ficou guardado como %1; adicione os perfis de novo ou conserte-o.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>button that puts a notice away</extracomment>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>The keys may have to be entered again next time. %1</source>
        <extracomment>%1 sentence that says why, e.g. &quot;The system&apos;s keychain is locked.&quot;</extracomment>
        <translation>As chaves podem ter de ser informadas de novo na próxima vez. %1</translation>
    </message>
    <message>
        <source>%1: what was kept on this computer has been damaged. Nothing of it is shown; the list is loaded from Belvo again.</source>
        <extracomment>%1 name of a list, e.g. &quot;Transactions&quot;</extracomment>
        <translation>%1: o que estava guardado neste computador foi danificado. Nada disso é mostrado; a lista é carregada de novo da Belvo.</translation>
    </message>
    <message>
        <source>Lists are not kept on this computer in this session. The settings say why.</source>
        <translation>As listas não são guardadas neste computador nesta sessão. As configurações dizem por quê.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TableAnalysis</name>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: they do not stand together any more.</source>
        <extracomment>many rows were selected; another order or filter has scattered them</extracomment>
        <translation>
            <numerusform>%Ln linha não está mais selecionada: as linhas não estão mais juntas.</numerusform>
            <numerusform>%Ln linhas não estão mais selecionadas: elas não estão mais juntas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TableView</name>
    <message>
        <source>&amp;Copy cell</source>
        <extracomment>context menu of a cell</extracomment>
        <translation>&amp;Copiar célula</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>context menu of a row</extracomment>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <extracomment>sub-menu in the menu of a row: sort by the column of the cell, hide it…</extracomment>
        <translation>C&amp;oluna</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsLine</name>
    <message>
        <source>The total changed while the pages were loading; some rows may be missing or new.</source>
        <translation>O total mudou durante o carregamento das páginas; algumas linhas podem faltar ou ser novas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came twice and are shown once.</source>
        <translation>
            <numerusform>%n linha veio duas vezes e aparece uma só vez.</numerusform>
            <numerusform>%n linhas vieram duas vezes e aparecem uma só vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belvo offered more pages than its own total; loading stopped.</source>
        <translation>A Belvo ofereceu mais páginas do que o próprio total; o carregamento parou.</translation>
    </message>
    <message>
        <source>The next page was on another server and was not opened.</source>
        <translation>A próxima página estava em outro servidor e não foi aberta.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not as Belvo describes them; they are marked.</source>
        <translation>
            <numerusform>%n valor não é como a Belvo o descreve; está marcado.</numerusform>
            <numerusform>%n valores não são como a Belvo os descreve; estão marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 of %2 loaded</source>
        <extracomment>totals line: rows that match the quick filter, of the loaded ones</extracomment>
        <translation>Mostrando %1 de %2 carregadas</translation>
    </message>
    <message>
        <source>%1 at Belvo</source>
        <extracomment>totals line: rows the server has</extracomment>
        <translation>%1 na Belvo</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>button: stops loading further pages</extracomment>
        <translation>Parar de carregar</translation>
    </message>
    <message>
        <source>Load all</source>
        <extracomment>button: loads all further pages</extracomment>
        <translation>Carregar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) loaded</source>
        <extracomment>totals line</extracomment>
        <translation>
            <numerusform>%Ln linha carregada</numerusform>
            <numerusform>%Ln linhas carregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>totals line</extracomment>
        <translation>
            <numerusform>%Ln linha selecionada</numerusform>
            <numerusform>%Ln linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add up: %1</source>
        <extracomment>context menu of sums: adds up this column, %1 its name</extracomment>
        <translation>Somar: %1</translation>
    </message>
    <message>
        <source>The list changed while it was loading. The places concerned were read again; no row is missing.</source>
        <translation>A lista mudou enquanto era carregada. As partes afetadas foram lidas de novo; não falta nenhuma linha.</translation>
    </message>
    <message>
        <source>The list changed while it was loading. Rows may be missing, or shown although they are gone; reload to be sure.</source>
        <translation>A lista mudou enquanto era carregada. Podem faltar linhas, ou aparecer linhas que já não existem; recarregue para ter certeza.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo&apos;s limit of calls lets the rest arrive in about %n second(s)</source>
        <extracomment>totals line: Belvo limits the number of calls; %n seconds until the last one may be sent</extracomment>
        <translation>
            <numerusform>Com o limite de chamadas da Belvo, o restante chega em cerca de %n segundo</numerusform>
            <numerusform>Com o limite de chamadas da Belvo, o restante chega em cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Belvo&apos;s limit of calls lets the rest arrive in about %n minute(s)</source>
        <extracomment>totals line: Belvo limits the number of calls; %n minutes until the last one may be sent</extracomment>
        <translation>
            <numerusform>Com o limite de chamadas da Belvo, o restante chega em cerca de %n minuto</numerusform>
            <numerusform>Com o limite de chamadas da Belvo, o restante chega em cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsPopup</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Amount that is added up</source>
        <translation>Valor que é somado</translation>
    </message>
    <message>
        <source>Sums of each currency</source>
        <translation>Somas de cada moeda</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabela</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsText</name>
    <message>
        <source>no currency</source>
        <extracomment>amounts whose currency is not known</extracomment>
        <translation>sem moeda</translation>
    </message>
    <message>
        <source>in %1  out %2  net %3</source>
        <extracomment>sums of one currency: money in, money out, the difference</extracomment>
        <translation>entrou %1  saiu %2  líquido %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: currency, its sums</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Net of loaded rows</source>
        <extracomment>before sums of money in and out: of all rows, or while some are not loaded yet</extracomment>
        <translation>Líquido das linhas carregadas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Sum of loaded rows</source>
        <extracomment>before sums: of all rows, or while some are not loaded yet</extracomment>
        <translation>Soma das linhas carregadas</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>column of the breakdown of sums</extracomment>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>columns of the breakdown of sums</extracomment>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>columns of the breakdown of sums: money in, money out, the difference</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Smallest</source>
        <extracomment>columns of the breakdown of sums: the smallest and the largest single amount</extracomment>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1 a date column, %2 and %3 the earliest and latest day in it</extracomment>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no amount.</source>
        <translation>
            <numerusform>%Ln linha não tem valor.</numerusform>
            <numerusform>%Ln linhas não têm valor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) do not say which way the money went and are in none of the sums.</source>
        <translation>
            <numerusform>%Ln valor não diz para que lado o dinheiro foi e não está em nenhuma das somas.</numerusform>
            <numerusform>%Ln valores não dizem para que lado o dinheiro foi e não estão em nenhuma das somas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ViewsMenu</name>
    <message>
        <source>Views</source>
        <extracomment>icon button: the saved views of a list</extracomment>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>button in a page&apos;s header: name of the current view, which the user has changed since</extracomment>
        <translation>%1 (alterada)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>tool tip and spoken name of a button: the name of the current view</extracomment>
        <translation>Visualização: %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>first entry of the menu of views: the list without any view</extracomment>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>%1  ·  only %2</source>
        <extracomment>a saved view that is for one profile only: name of the view, name of the profile</extracomment>
        <translation>%1  ·  só %2</translation>
    </message>
    <message>
        <source>&amp;Undo deleting “%1”</source>
        <translation>&amp;Desfazer a exclusão de “%1”</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Salvar visualização…</translation>
    </message>
    <message>
        <source>Save the &amp;changes</source>
        <translation>Salvar as &amp;alterações</translation>
    </message>
    <message>
        <source>The changes of the view are saved.</source>
        <translation>As alterações da visualização foram salvas.</translation>
    </message>
    <message>
        <source>&amp;Reset to the saved state</source>
        <translation>&amp;Voltar ao estado salvo</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Excluir esta visualização</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>E&amp;xportar esta visualização…</translation>
    </message>
    <message>
        <source>Export &amp;all my views of this list…</source>
        <translation>Exportar &amp;todas as minhas visualizações desta lista…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importar visualizações…</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>A visualização “%1” foi salva.</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>A visualização agora se chama “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <extracomment>button of a message: puts a deleted view back</extracomment>
        <translation>A visualização “%1” foi excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar visualizações</translation>
    </message>
    <message>
        <source>Views (*.vinculo-view)</source>
        <translation>Visualizações (*.vinculo-view)</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) exported.</source>
        <translation>
            <numerusform>%n visualização exportada.</numerusform>
            <numerusform>%n visualizações exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar visualizações</translation>
    </message>
    <message>
        <source>The file holds no views.</source>
        <translation>O arquivo não contém visualizações.</translation>
    </message>
    <message>
        <source>None of the views in the file could be read: %1</source>
        <translation>Nenhuma das visualizações do arquivo pôde ser lida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n visualização importada.</numerusform>
            <numerusform>%n visualizações importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::WindowActions</name>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>Informar &amp;chaves…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>&amp;Editar este perfil…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gerenciar perfis…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>menu: copies the cell or text that has the focus</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>&amp;Pesquisar nesta lista</translation>
    </message>
    <message>
        <source>&amp;Reload from Belvo</source>
        <translation>&amp;Recarregar da Belvo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu, with a tick: shows the pane on the right</extracomment>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Hide personal data now</source>
        <translation>&amp;Ocultar dados pessoais agora</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>menu, with a tick</extracomment>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu and button: to the page before</extracomment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu and button: to the page one came back from</extracomment>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Vínculo</source>
        <translation>&amp;Sobre o Vínculo</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>height of table rows</extracomment>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <extracomment>height of table rows</extracomment>
        <translation>C&amp;onfortável</translation>
    </message>
    <message>
        <source>&amp;Spacious</source>
        <extracomment>height of table rows</extracomment>
        <translation>&amp;Espaçosa</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>colour scheme</extracomment>
        <translation>&amp;Claras</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>colour scheme</extracomment>
        <translation>&amp;Escuras</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu: goes to pages</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <extracomment>menu: commands on the selected link</extracomment>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Switch &amp;profile</source>
        <translation>Trocar de &amp;perfil</translation>
    </message>
    <message>
        <source>Row h&amp;eight</source>
        <translation>A&amp;ltura das linhas</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>menu: light or dark</extracomment>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <extracomment>menu: opens the list of saved views of the page</extracomment>
        <translation>&amp;Visualizações…</translation>
    </message>
    <message>
        <source>Save v&amp;iew…</source>
        <translation>Salvar v&amp;isualização…</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns…</source>
        <translation>Escolher colu&amp;nas…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu: all rows of the table, or all of a text</extracomment>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Marks…</source>
        <extracomment>menu: rules that make rows stand out</extracomment>
        <translation>&amp;Destaques…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>menu: what the rows are grouped by</extracomment>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>C&amp;opy as…</source>
        <extracomment>menu: opens the list of forms the selected rows can be copied in</extracomment>
        <translation>C&amp;opiar como…</translation>
    </message>
    <message>
        <source>E&amp;xport what I see…</source>
        <translation>E&amp;xportar o que vejo…</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <extracomment>menu: shows only rows with the value of the current cell</extracomment>
        <translation>&amp;Filtrar por esta célula</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <extracomment>menu: hides rows with the value of the current cell</extracomment>
        <translation>E&amp;xcluir esta célula</translation>
    </message>
    <message>
        <source>F&amp;ilter row</source>
        <extracomment>menu: fields under the headers of the table</extracomment>
        <translation>Linha de f&amp;iltros</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <extracomment>menu: commands on the selected record of a table</extracomment>
        <translation>&amp;Registro</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::WindowStatus</name>
    <message>
        <source>?</source>
        <comment>unknown number of rows</comment>
        <extracomment>status line: number of rows the server has, when it does not say</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1 shown / %2 loaded / %3 in all</source>
        <extracomment>status line, rows: %1 shown, %2 loaded, %3 at the server</extracomment>
        <translation>Exibidas: %1 · Carregadas: %2 · Total: %3</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>status line: %1 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>Dados: %1</translation>
    </message>
</context>
</TS>
