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
        <translation>Último acesso em</translation>
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
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>Demo</source>
        <extracomment>Environment of a profile: the built-in practice data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Environment of a profile: Belvo&apos;s test environment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Environment of a profile: real customers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <extracomment>Environment in capitals, in the coloured band</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Environment in capitals, in the coloured band</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>Environment in capitals, in the coloured band</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>Access level of a profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>Access level of a profile: may change but not delete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Access level of a profile: may also delete</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Nothing at Belvo can be changed with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links can be registered, refreshed and changed, but not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is allowed, deleting links included.</source>
        <translation type="unfinished"></translation>
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
        <translation>Token exigido</translation>
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
        <translation>Frequência de atualização</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Último acesso em</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
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
</context>
<context>
    <name>vinculo::app</name>
    <message>
        <source>Desktop console for Belvo&apos;s open-finance API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this profile: demo, a name or an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses this language: pt, es or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses these colours: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this page first, for example links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks through the program on the demo data and writes pictures to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a value for --%2; choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DialogBand</name>
    <message>
        <source>Environment: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DialogFrame</name>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>Window title of a dialog: its question, the environment, the host</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ErrorPane</name>
    <message>
        <source>Details</source>
        <extracomment>Folds out the server&apos;s own words about an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Copies the details of an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says who has to act, %2 what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
