<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Advance deposit account</source>
        <translation>Cuenta de depósito anticipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Cuenta de financiamiento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Cuenta de inversión</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Cuenta de financiamiento de facturas</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Cuenta de préstamo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Cuenta de fondo de pensión</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Cuenta de ahorro</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Pasivo</translation>
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
        <translation>Empleo</translation>
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
        <translation>Marca propia</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque electrónico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Límite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Límite por modalidad</translation>
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
        <translation>Quincenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sin plazo restante</translation>
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
        <translation>Efectiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compuesta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sin índice</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefijada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Posfijada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flotante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de precios</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Otro índice</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Comisión de la operación</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Comisión de seguro</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por cuota</translation>
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
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Interés por pago tardío</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por pago tardío</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Interés moratorio</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Impuesto del contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Impuesto por atraso</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificación</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de límite</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidación</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Importe usado</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Importe disponible</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Límite flexible</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nombre de la línea</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Información de la línea</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Tarjeta múltiple</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nombre de la tasa</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Periodo de la tasa</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor de la tasa</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de impuesto</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de tasa</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Periodo de cálculo</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de índice</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de índice</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Información del índice</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Tasa prefijada</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Tasa posfijada</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nombre de la comisión</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código de la comisión</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de comisión</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor de la comisión</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Tasa de la comisión</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de cargo</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobro</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Información del cargo</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Tasa del cargo</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantía</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantía</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Current balance</source>
        <translation>Saldo actual</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>Saldo disponible</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de cuenta</translation>
    </message>
    <message>
        <source>Balance type</source>
        <translation>Tipo de saldo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Dígito verificador</translation>
    </message>
    <message>
        <source>Public identification name</source>
        <translation>Nombre de identificación pública</translation>
    </message>
    <message>
        <source>Public identification value</source>
        <translation>Valor de identificación pública</translation>
    </message>
    <message>
        <source>Blocked balance</source>
        <translation>Saldo bloqueado</translation>
    </message>
    <message>
        <source>Automatically invested</source>
        <translation>Invertido automáticamente</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Sobregiro contratado</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Sobregiro usado</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Sobregiro no contratado</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de institución</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificación interna</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pago mínimo</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Red de la tarjeta</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Información de la red</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito recolectado el</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Límites de crédito</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pago sin intereses</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Tasa de interés del crédito</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pago mensual</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de préstamo</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código del préstamo</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número de contrato</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Importe del contrato</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Costo efectivo total</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fin del contrato</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimiento de la 1.ª cuota</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Fecha de liquidación</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Fechas de desembolso</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frecuencia de las cuotas</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Información de la frecuencia</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de cuotas</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Cuotas pagadas</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Cuotas pendientes</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Cuotas vencidas</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidad del plazo</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidad restante</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Plazo restante</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortización</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Información de la amortización</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID del consignatario</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Préstamo recolectado el</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Intereses del préstamo</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Comisiones del préstamo</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Cargos contratados</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantías</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Pagos globales</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Capital del préstamo</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Capital pendiente</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Día de pago</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Límite del préstamo</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo del último periodo</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Tasa del préstamo</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Día límite</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Día de corte</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Corte del préstamo</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pago del préstamo</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pago sin intereses del préstamo</translation>
    </message>
    <message>
        <source>Funds data</source>
        <translation>Datos de fondos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número de la tarjeta, por lo general solo los cuatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Si el límite cubre toda la tarjeta o una sola modalidad de operación.</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Si varias tarjetas comparten el límite (consolidado) o si es de una sola (individual).</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se puede deber dentro de este límite.</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte del límite ya gastada.</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte del límite que todavía se puede gastar.</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Si el límite puede variar en vez de ser un importe fijo.</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Línea de crédito del límite, con el término del propio banco, p. ej. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observación de la institución sobre la línea de crédito, si la hay.</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Si la cuenta tiene más de una tarjeta de crédito.</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Cómo llama la institución a esta tasa; en Brasil, el tipo de impuesto dice más.</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tiempo al que se refiere la tasa: un mes o un año.</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interés en porcentaje o en importe; en Brasil, consulte las tasas prefijada y posfijada.</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Si la tasa es la nominal o la efectiva.</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>El interés simple se calcula solo sobre el capital; el compuesto, también sobre intereses previos.</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tiempo al que se refieren las tasas prefijada y posfijada: un mes o un año.</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Cómo se cuentan los días para el interés, p. ej. 30/360.</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Índice que sigue la tasa, si sigue alguno.</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>El índice exacto dentro de su tipo, p. ej. TR_TBF.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observación de la institución sobre el índice, si la hay.</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa fijada en el contrato, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa que sigue al índice, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observación de la institución sobre la tasa, si la hay.</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Cómo llama la institución a la comisión.</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Clave de la comisión en la institución, p. ej. CADASTRO.</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Clase general de la comisión; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total de la comisión, en la moneda del préstamo.</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Viene cuando la comisión es un porcentaje, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Si la comisión se cobra una vez o en cada cuota.</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Cómo se fija la comisión: importe mínimo, máximo o fijo, o un porcentaje.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A qué se debe el cargo, p. ej. pago tardío o un impuesto sobre el contrato.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observación de la institución sobre el cargo, si la hay.</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Proporción del importe del préstamo, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>Qué garantiza el préstamo, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Clase más detallada de la garantía, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Cuánto vale la garantía.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Día en que debe hacerse este pago único y mayor.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Cuánto debe pagarse ese día.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nombre técnico, en Belvo, de la institución que lleva la cuenta.</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Cómo llama la institución a la cuenta.</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Clasificación propia de Belvo, igual en todas las instituciones.</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Tal como lo da la institución; puede venir vacío en tarjetas.</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo al leerlo; tarjetas: gastado en el periodo abierto; préstamos: falta pagar.</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinero utilizable; tarjetas: límite menos gasto; préstamos: costo de liquidarlo o vacío.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>Con el término de la propia institución, p. ej. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinción más detallada de la institución dentro del tipo, p. ej. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Activo cuenta el saldo a favor del cliente; pasivo, como deuda.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código de la sucursal donde se abrió la cuenta.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege el número de cuenta contra errores de captura, si lo hay.</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De qué consta la identificación pública, p. ej. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: sucursal, barra, número y dígito; tarjetas: últimos dígitos de cada una, con comas.</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retenido por operaciones pendientes, por lo que aún no se puede usar.</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte del dinero que el banco invierte por sí solo, según lo acordado con el cliente.</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Límite bajo cero acordado entre cliente y banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Cuánto del sobregiro estaba en uso al leerlo; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Sobregirado sin acuerdo con el banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Cuándo se usó la conexión con éxito por última vez.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Si los datos vienen de un banco, del fisco o de un registro de empleo.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador propio de la institución, en hash; no cambia mientras exista la cuenta.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se puede deber en la tarjeta.</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Día en que vence el estado de cuenta; para Belvo, también el fin del periodo abierto.</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Lo mínimo que el cliente debe pagar en el periodo de facturación actual.</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca por cuya red pasan los pagos de la tarjeta.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observación de la institución sobre la red, si la hay.</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Cuánto se puede gastar, en total o por modalidad de operación.</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>Lo que se emitió para esta cuenta, una fila por tarjeta.</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Día en que vence el próximo pago de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que se debe en la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar en la tarjeta cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>Con el término de la propia institución, p. ej. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número del contrato en el formato estándar del país; en Brasil, el IPOC.</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Tal como la propia institución numera el contrato.</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total a la firma: capital, intereses, impuestos y comisiones juntos.</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Todo lo que falta pagar, intereses incluidos.</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos los costos del préstamo en su inicio (CET); Belvo no indica la unidad.</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Día en que se firmó el contrato.</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Día en que se espera que el préstamo quede pagado.</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Día que el contrato fija para el primer pago.</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Día en que se liquidó el préstamo, según el banco.</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Días en que el préstamo se entregó al cliente.</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>Cada cuánto debe pagarse una cuota.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observación de la institución sobre la frecuencia de las cuotas, si la hay.</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Cuántas cuotas hacen falta para pagar el préstamo.</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Cuántas cuotas ha pagado ya el cliente.</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Cuántas cuotas faltan por pagar.</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Cuántas cuotas están atrasadas.</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidad en que se cuenta el plazo acordado a la firma.</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidad en que se cuenta el resto del plazo.</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Cuotas que quedan del plazo; la unidad está en la periodicidad restante.</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada cuota en capital e intereses, p. ej. SAC o PRICE.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observación de la institución sobre la amortización, si la hay.</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Número fiscal de quien descuenta las cuotas del sueldo, en préstamos de nómina.</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Intereses que se cobran por el préstamo; una fila por tasa.</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>Lo que la institución cobra por el préstamo además de los intereses.</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, intereses moratorios e impuestos previstos en el contrato.</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>Lo que el cliente dejó para garantizar el préstamo.</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagos únicos y mayores acordados además de las cuotas.</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar del préstamo cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado aún sin pagar, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que se paga el préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se puede pedir prestado; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Importe que se debía al cierre del último periodo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que aún se debe del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último día del mes para pagar sin atraso; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que cierra el periodo del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Día en que cierra el periodo actual del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar del préstamo para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fondos que componen la cuenta; siempre vacío en Open Finance Brasil.</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The checking or savings account that holds this money.</source>
        <translation>La cuenta corriente o de ahorro donde está este dinero.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>What the holder could spend at once; never below zero.</source>
        <translation>Lo que el titular podría gastar en el momento; nunca es menor que cero.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Held back by the bank, for example for purchases not yet settled.</source>
        <translation>Retenido por el banco, por ejemplo por compras aún no liquidadas.</translation>
    </message>
    <message>
        <source>Automatically invested</source>
        <translation>Invertido automáticamente</translation>
    </message>
    <message>
        <source>What the bank invests by itself overnight, by agreement; back in the account on demand.</source>
        <translation>Lo que el banco invierte por su cuenta, según lo acordado; vuelve a la cuenta cuando hace falta.</translation>
    </message>
    <message>
        <source>Last updated at</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>When the bank last refreshed these amounts; can be hours or days old.</source>
        <translation>Cuándo actualizó el banco estos importes; puede haber sido hace horas o días.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificación interna de la cuenta</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador propio de la institución, en hash; no cambia mientras exista la cuenta.</translation>
    </message>
    <message>
        <source>Balance ID</source>
        <translation>ID del saldo</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
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
        <translation>Intereses por pago tardío</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Multa por pago tardío</translation>
    </message>
    <message>
        <source>Interest on arrears</source>
        <translation>Intereses moratorios</translation>
    </message>
    <message>
        <source>Financial transactions tax (IOF)</source>
        <translation>Impuesto a las operaciones financieras (IOF)</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>En cuotas</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pago completo</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Cargo automático</translation>
    </message>
    <message>
        <source>Bank slip</source>
        <translation>Boleto bancario</translation>
    </message>
    <message>
        <source>Deducted from salary</source>
        <translation>Descuento de nómina</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Advance deposit account</source>
        <translation>Cuenta de depósito anticipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Cuenta de financiamiento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Cuenta de inversión</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Cuenta de financiamiento de facturas</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Cuenta de préstamo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Cuenta de fondo de pensión</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Cuenta de ahorro</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Pasivo</translation>
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
        <translation>Empleo</translation>
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
        <translation>Marca propia</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque electrónico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Límite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Límite por modalidad</translation>
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
        <translation>Quincenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sin plazo restante</translation>
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
        <translation>Efectiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compuesta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sin índice</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefijada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Posfijada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flotante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de precios</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Otro índice</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Comisión de la operación</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Comisión de seguro</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por cuota</translation>
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
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Interés por pago tardío</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por pago tardío</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Interés moratorio</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Impuesto del contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Impuesto por atraso</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificación</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número de la tarjeta, por lo general solo los cuatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de límite</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Si el límite cubre toda la tarjeta o una sola modalidad de operación.</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidación</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Si varias tarjetas comparten el límite (consolidado) o si es de una sola (individual).</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se puede deber dentro de este límite.</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Importe usado</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte del límite ya gastada.</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Importe disponible</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte del límite que todavía se puede gastar.</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Límite flexible</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Si el límite puede variar en vez de ser un importe fijo.</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nombre de la línea</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Línea de crédito del límite, con el término del propio banco, p. ej. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Información de la línea</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observación de la institución sobre la línea de crédito, si la hay.</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Tarjeta múltiple</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Si la cuenta tiene más de una tarjeta de crédito.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se puede deber en la tarjeta.</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Día en que vence el estado de cuenta; para Belvo, también el fin del periodo abierto.</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pago mínimo</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Lo mínimo que el cliente debe pagar en el periodo de facturación actual.</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Red de la tarjeta</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca por cuya red pasan los pagos de la tarjeta.</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Información de la red</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observación de la institución sobre la red, si la hay.</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Límites de crédito</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Cuánto se puede gastar, en total o por modalidad de operación.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>Lo que se emitió para esta cuenta, una fila por tarjeta.</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Día en que vence el próximo pago de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pago sin intereses</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Tasa de interés del crédito</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que se debe en la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pago mensual</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar en la tarjeta cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nombre de la tasa</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Cómo llama la institución a esta tasa; en Brasil, el tipo de impuesto dice más.</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Periodo de la tasa</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tiempo al que se refiere la tasa: un mes o un año.</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor de la tasa</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interés en porcentaje o en importe; en Brasil, consulte las tasas prefijada y posfijada.</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de impuesto</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Si la tasa es la nominal o la efectiva.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de tasa</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>El interés simple se calcula solo sobre el capital; el compuesto, también sobre intereses previos.</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Periodo de cálculo</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tiempo al que se refieren las tasas prefijada y posfijada: un mes o un año.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Cómo se cuentan los días para el interés, p. ej. 30/360.</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de índice</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Índice que sigue la tasa, si sigue alguno.</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de índice</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>El índice exacto dentro de su tipo, p. ej. TR_TBF.</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Información del índice</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observación de la institución sobre el índice, si la hay.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Tasa prefijada</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa fijada en el contrato, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Tasa posfijada</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa que sigue al índice, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observación de la institución sobre la tasa, si la hay.</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nombre de la comisión</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Cómo llama la institución a la comisión.</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código de la comisión</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Clave de la comisión en la institución, p. ej. CADASTRO.</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de comisión</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Clase general de la comisión; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor de la comisión</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total de la comisión, en la moneda del préstamo.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Tasa de la comisión</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Viene cuando la comisión es un porcentaje, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de cargo</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Si la comisión se cobra una vez o en cada cuota.</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobro</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Cómo se fija la comisión: importe mínimo, máximo o fijo, o un porcentaje.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A qué se debe el cargo, p. ej. pago tardío o un impuesto sobre el contrato.</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Información del cargo</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observación de la institución sobre el cargo, si la hay.</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Tasa del cargo</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Proporción del importe del préstamo, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantía</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>Qué garantiza el préstamo, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantía</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Clase más detallada de la garantía, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Cuánto vale la garantía.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Día en que debe hacerse este pago único y mayor.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Cuánto debe pagarse ese día.</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de préstamo</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>Con el término de la propia institución, p. ej. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código del préstamo</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número del contrato en el formato estándar del país; en Brasil, el IPOC.</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número de contrato</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Tal como la propia institución numera el contrato.</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Importe del contrato</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total a la firma: capital, intereses, impuestos y comisiones juntos.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Todo lo que falta pagar, intereses incluidos.</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Costo efectivo total</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos los costos del préstamo en su inicio (CET); Belvo no indica la unidad.</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Día en que se firmó el contrato.</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fin del contrato</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Día en que se espera que el préstamo quede pagado.</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimiento de la 1.ª cuota</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Día que el contrato fija para el primer pago.</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Fecha de liquidación</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Día en que se liquidó el préstamo, según el banco.</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Fechas de desembolso</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Días en que el préstamo se entregó al cliente.</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frecuencia de las cuotas</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>Cada cuánto debe pagarse una cuota.</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Información de la frecuencia</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observación de la institución sobre la frecuencia de las cuotas, si la hay.</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de cuotas</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Cuántas cuotas hacen falta para pagar el préstamo.</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Cuotas pagadas</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Cuántas cuotas ha pagado ya el cliente.</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Cuotas pendientes</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Cuántas cuotas faltan por pagar.</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Cuotas vencidas</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Cuántas cuotas están atrasadas.</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidad del plazo</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidad en que se cuenta el plazo acordado a la firma.</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidad restante</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidad en que se cuenta el resto del plazo.</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Plazo restante</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Cuotas que quedan del plazo; la unidad está en la periodicidad restante.</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortización</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada cuota en capital e intereses, p. ej. SAC o PRICE.</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Información de la amortización</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observación de la institución sobre la amortización, si la hay.</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID del consignatario</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Número fiscal de quien descuenta las cuotas del sueldo, en préstamos de nómina.</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Préstamo recolectado el</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Intereses del préstamo</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Intereses que se cobran por el préstamo; una fila por tasa.</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Comisiones del préstamo</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>Lo que la institución cobra por el préstamo además de los intereses.</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Cargos contratados</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, intereses moratorios e impuestos previstos en el contrato.</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantías</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>Lo que el cliente dejó para garantizar el préstamo.</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Pagos globales</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagos únicos y mayores acordados además de las cuotas.</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar del préstamo cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Capital del préstamo</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Capital pendiente</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado aún sin pagar, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Día de pago</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que se paga el préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Límite del préstamo</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se puede pedir prestado; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo del último periodo</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Importe que se debía al cierre del último periodo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Tasa del préstamo</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que aún se debe del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Día límite</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último día del mes para pagar sin atraso; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Día de corte</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que cierra el periodo del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Corte del préstamo</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Día en que cierra el periodo actual del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pago del préstamo</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pago sin intereses del préstamo</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar del préstamo para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What the charge is for; &quot;no charge&quot; means the bill bears none.</source>
        <translation>A qué corresponde el cargo; «Sin cargo» significa que el estado de cuenta no tiene ninguno.</translation>
    </message>
    <message>
        <source>How much the charge adds to the bill.</source>
        <translation>Cuánto suma el cargo al estado de cuenta.</translation>
    </message>
    <message>
        <source>The bank&apos;s own words when the charge is none of the list.</source>
        <translation>Descripción del propio banco cuando el cargo no está en la lista.</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Day the payment was made.</source>
        <translation>Día en que se hizo el pago.</translation>
    </message>
    <message>
        <source>How much was paid.</source>
        <translation>Cuánto se pagó.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Whether this settled the whole bill or a part of it.</source>
        <translation>Si liquidó todo el estado de cuenta o solo una parte.</translation>
    </message>
    <message>
        <source>Payment mode</source>
        <translation>Medio de pago</translation>
    </message>
    <message>
        <source>The way the money came.</source>
        <translation>Cómo llegó el dinero.</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Categoría de la cuenta</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Clasificación propia de Belvo, igual en todas las instituciones.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>Con el término de la propia institución, p. ej. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de cuenta</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinción más detallada de la institución dentro del tipo, p. ej. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Tipo de saldo de la cuenta</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Activo cuenta el saldo a favor del cliente; pasivo, como deuda.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Tal como lo da la institución; puede venir vacío en tarjetas.</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Sucursal de la cuenta</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código de la sucursal donde se abrió la cuenta.</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Dígito de la cuenta</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege el número de cuenta contra errores de captura, si lo hay.</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Nombre de identificación de la cuenta</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De qué consta la identificación pública, p. ej. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Saldo actual de la cuenta</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo al leerlo; tarjetas: gastado en el periodo abierto; préstamos: falta pagar.</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Saldo disponible de la cuenta</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinero utilizable; tarjetas: límite menos gasto; préstamos: costo de liquidarlo o vacío.</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Saldo bloqueado de la cuenta</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retenido por operaciones pendientes, por lo que aún no se puede usar.</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Saldo invertido de la cuenta</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte del dinero que el banco invierte por sí solo, según lo acordado con el cliente.</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Sobregiro contratado</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Límite bajo cero acordado entre cliente y banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Sobregiro usado</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Cuánto del sobregiro estaba en uso al leerlo; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Sobregiro no contratado</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Sobregirado sin acuerdo con el banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de institución</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Si los datos vienen de un banco, del fisco o de un registro de empleo.</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Cuenta recolectada el</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Cuenta creada el</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Último acceso de la cuenta</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Cuándo se usó la conexión con éxito por última vez.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificación interna de la cuenta</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador propio de la institución, en hash; no cambia mientras exista la cuenta.</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Datos de crédito de la cuenta</translation>
    </message>
    <message>
        <source>Limits and cards behind the account.</source>
        <translation>Límites y tarjetas vinculados a la cuenta.</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Datos de préstamo de la cuenta</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Condiciones del préstamo; vacío si la cuenta no es de crédito.</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Datos de fondos de la cuenta</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fondos que componen la cuenta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Bill name</source>
        <translation>Nombre del estado de cuenta</translation>
    </message>
    <message>
        <source>Month of the bill as the bank writes it; empty while the period is still open.</source>
        <translation>Mes del estado de cuenta como lo escribe el banco; vacío mientras el periodo sigue abierto.</translation>
    </message>
    <message>
        <source>Day by which the bill has to be paid.</source>
        <translation>Último día para pagar el estado de cuenta.</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Importe total</translation>
    </message>
    <message>
        <source>All that is to be paid for this bill, charges included.</source>
        <translation>Todo lo que hay que pagar de este estado de cuenta, con cargos incluidos.</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Least that keeps the card in good standing; the rest bears interest.</source>
        <translation>Lo mínimo para tener la tarjeta al corriente; el resto genera intereses.</translation>
    </message>
    <message>
        <source>Payable in installments</source>
        <translation>Se puede diferir</translation>
    </message>
    <message>
        <source>Whether the bank lets the holder pay this bill in installments.</source>
        <translation>Si el banco permite pagar este estado de cuenta en cuotas.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Cómo llama la institución a la cuenta.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nombre técnico, en Belvo, de la institución que lleva la cuenta.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The card account this bill was made out for.</source>
        <translation>La cuenta de tarjeta a la que corresponde este estado de cuenta.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Valor de identificación de la cuenta</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: sucursal, barra, número y dígito; tarjetas: últimos dígitos de cada una, con comas.</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Moneda de la cuenta</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes de la cuenta, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>ID del estado de cuenta</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Bill identification</source>
        <translation>Identificación del estado de cuenta</translation>
    </message>
    <message>
        <source>The bank&apos;s own identifier of this bill.</source>
        <translation>Identificador del estado de cuenta en el propio banco.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Finance charges</source>
        <translation>Cargos financieros</translation>
    </message>
    <message>
        <source>Interest, fees and taxes on this bill; one line says so when there are none.</source>
        <translation>Intereses, multas e impuestos de este estado de cuenta; si no hay, una línea lo indica.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payments the bank has booked for this bill; none yet for a new one.</source>
        <translation>Pagos que el banco registró para este estado de cuenta; uno nuevo todavía no tiene.</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>The rest of the card account, as it was when the bill was read.</source>
        <translation>Los demás datos de la cuenta de tarjeta, tal como estaban al leer el estado de cuenta.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Estados de cuenta</translation>
    </message>
</context>
<context>
    <name>CellFormatter</name>
    <message>
        <source>Yes</source>
        <comment>A value that is true</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>A value that is false</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>Age of data: less than a minute</comment>
        <translation>ahora mismo</translation>
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
        <translation>Esperando confirmación de la autorización</translation>
    </message>
    <message>
        <source>Awaiting authorisation</source>
        <translation>Esperando autorización</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Consent duration</source>
        <translation>Duración del consentimiento</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Undefined expiration</source>
        <translation>Sin fecha de vencimiento</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nombre de la institución</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Consent ID</source>
        <translation>ID del consentimiento</translation>
    </message>
    <message>
        <source>Institution icon</source>
        <translation>Ícono de la institución</translation>
    </message>
    <message>
        <source>Accounts permissions</source>
        <translation>Permisos de cuentas</translation>
    </message>
    <message>
        <source>Credit card permissions</source>
        <translation>Permisos de tarjetas</translation>
    </message>
    <message>
        <source>Credit operation permissions</source>
        <translation>Permisos de crédito</translation>
    </message>
    <message>
        <source>Registration permissions</source>
        <translation>Permisos de registro</translation>
    </message>
    <message>
        <source>Resources permissions</source>
        <translation>Permisos de recursos</translation>
    </message>
    <message>
        <source>Investment permissions</source>
        <translation>Permisos de inversiones</translation>
    </message>
    <message>
        <source>User document</source>
        <translation>Documento del usuario</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Name of the bank as customers know it.</source>
        <translation>Nombre del banco tal como lo conocen los clientes.</translation>
    </message>
    <message>
        <source>Whether the bank accepts the consent; there is no separate value for a revoked one.</source>
        <translation>Si el banco acepta el consentimiento; no hay un valor propio para uno revocado.</translation>
    </message>
    <message>
        <source>CPF or CNPJ of whoever gave the consent, digits only.</source>
        <translation>CPF o CNPJ de quien dio el consentimiento, solo dígitos.</translation>
    </message>
    <message>
        <source>Name your application gave when it asked for the widget; the bank may write it differently.</source>
        <translation>Nombre que su aplicación dio al pedir el widget; el banco puede escribirlo de otro modo.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>When the consent ends or ended; empty if it has no end.</source>
        <translation>Cuándo termina o terminó el consentimiento; vacío si no tiene fin.</translation>
    </message>
    <message>
        <source>Days it was given for: 92, 183, 275 or 366; empty if the consent has no end.</source>
        <translation>Días por los que se dio: 92, 183, 275 o 366; vacío si el consentimiento no tiene fin.</translation>
    </message>
    <message>
        <source>The connection that works through this consent.</source>
        <translation>La conexión que funciona gracias a este consentimiento.</translation>
    </message>
    <message>
        <source>Yes means that the consent has no end; its expiry and duration are then empty.</source>
        <translation>Sí significa que el consentimiento no tiene fin; vencimiento y duración quedan vacíos.</translation>
    </message>
    <message>
        <source>Full name of whoever gave the consent, as the institution has it.</source>
        <translation>Nombre completo de quien dio el consentimiento, tal como consta en la institución.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution the consent was given at.</source>
        <translation>Nombre técnico, en Belvo, de la institución donde se dio el consentimiento.</translation>
    </message>
    <message>
        <source>Who created the link, by the name registered at Belvo.</source>
        <translation>Quién creó la conexión, por el nombre registrado en Belvo.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Web address of the bank&apos;s logo image.</source>
        <translation>Dirección web de la imagen del logotipo del banco.</translation>
    </message>
    <message>
        <source>What may be read of accounts: their data, balances, transactions and overdraft limits.</source>
        <translation>Qué se puede leer de las cuentas: datos, saldos, transacciones y límites de sobregiro.</translation>
    </message>
    <message>
        <source>What may be read of cards: their data, limits, bills and transactions.</source>
        <translation>Qué se puede leer de las tarjetas: datos, límites, estados de cuenta y transacciones.</translation>
    </message>
    <message>
        <source>What may be read of credit: loans, financing, unarranged overdrafts and invoice financing.</source>
        <translation>Qué se puede leer del crédito: préstamos, financiamientos, sobregiros y factoraje.</translation>
    </message>
    <message>
        <source>Which details of the customer may be read, such as identity and income.</source>
        <translation>Qué datos del cliente se pueden leer, como identidad e ingresos.</translation>
    </message>
    <message>
        <source>Technical permission without which the others do not work.</source>
        <translation>Permiso técnico sin el cual los demás no funcionan.</translation>
    </message>
    <message>
        <source>What may be read of investments: fixed income, funds, shares and treasury bonds.</source>
        <translation>Qué se puede leer de las inversiones: renta fija, fondos, acciones y bonos del Tesoro.</translation>
    </message>
</context>
<context>
    <name>CurrentEmployments</name>
    <message>
        <source>Employed</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sin empleo</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Salario mensual</translation>
    </message>
    <message>
        <source>Days employed</source>
        <translation>Días trabajados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Federal state of the workplace.</source>
        <translation>Entidad federativa del lugar de trabajo.</translation>
    </message>
    <message>
        <source>Daily salary</source>
        <translation>Salario diario</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>ID del empleador</translation>
    </message>
    <message>
        <source>Employer RFC</source>
        <translation>RFC del empleador</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número de seguridad social</translation>
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
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day the person was born.</source>
        <translation>Día en que nació la persona.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Official numbers of the person.</source>
        <translation>Números oficiales de la persona.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given names.</source>
        <translation>Nombres de pila.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Family names.</source>
        <translation>Apellidos de la persona.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Full name as the institution writes it.</source>
        <translation>Nombre completo como lo escribe la institución.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo Belvo leyó este valor en la institución.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificación interna</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Who the person is, as the institution has it.</source>
        <translation>Quién es la persona, según la institución.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID del registro</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Current employments</source>
        <translation>Empleos actuales</translation>
    </message>
    <message>
        <source>Official name of the employer.</source>
        <translation>Nombre oficial del empleador.</translation>
    </message>
    <message>
        <source>Pay per month with all perks; empty when the institution does not say.</source>
        <translation>Pago por mes con todas las prestaciones; vacío cuando la institución no lo indica.</translation>
    </message>
    <message>
        <source>Days since the person started with this employer.</source>
        <translation>Días desde que la persona empezó con este empleador.</translation>
    </message>
    <message>
        <source>Base salary per day; empty when the institution does not say.</source>
        <translation>Salario base diario; vacío cuando la institución no lo indica.</translation>
    </message>
    <message>
        <source>Official number of the employer, e.g. its registration at the IMSS.</source>
        <translation>Número oficial del empleador, por ejemplo su registro patronal en el IMSS.</translation>
    </message>
    <message>
        <source>The employer&apos;s tax number, twelve characters for a company.</source>
        <translation>RFC del empleador, doce caracteres si es empresa.</translation>
    </message>
    <message>
        <source>The number that this document carries.</source>
        <translation>El número que lleva este documento.</translation>
    </message>
    <message>
        <source>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</source>
        <translation>Tipo de número: seguridad social (NSS), registro de población (CURP) o fiscal (RFC).</translation>
    </message>
    <message>
        <source>Month the report is about; empty when the person has no job.</source>
        <translation>Mes al que se refiere el reporte; vacío cuando la persona no tiene empleo.</translation>
    </message>
    <message>
        <source>Whether the person has a job; most other values are empty when not.</source>
        <translation>Si la persona tiene empleo; sin él, casi todos los demás valores quedan vacíos.</translation>
    </message>
    <message>
        <source>Jobs the person has now; empty when there is none.</source>
        <translation>Empleos que la persona tiene ahora; vacío cuando no hay ninguno.</translation>
    </message>
    <message>
        <source>The person&apos;s number at the institution, the CURP; empty without a job.</source>
        <translation>El número de la persona en la institución, la CURP; vacío sin empleo.</translation>
    </message>
</context>
<context>
    <name>DebtReports</name>
    <message>
        <source>Direct amount</source>
        <translation>Monto directo</translation>
    </message>
    <message>
        <source>Indirect amount</source>
        <translation>Monto indirecto</translation>
    </message>
    <message>
        <source>Credit type</source>
        <translation>Tipo de crédito</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Total debt</source>
        <translation>Deuda total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Credit lines</source>
        <translation>Líneas de crédito</translation>
    </message>
    <message>
        <source>Direct debts</source>
        <translation>Deudas directas</translation>
    </message>
    <message>
        <source>Indirect debts</source>
        <translation>Deudas indirectas</translation>
    </message>
    <message>
        <source>Other credits</source>
        <translation>Otros créditos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>ID del informe</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo Belvo leyó este valor en la institución.</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Bank or other lender that reported the debt.</source>
        <translation>Banco u otro acreedor que informó la deuda.</translation>
    </message>
    <message>
        <source>Kind of credit in the report&apos;s own word, e.g. Vivienda, Consumo or Comercial.</source>
        <translation>Tipo de crédito con la palabra del propio informe, p. ej. Vivienda, Consumo o Comercial.</translation>
    </message>
    <message>
        <source>All that is owed to this lender under this kind of credit.</source>
        <translation>Todo lo que se debe a este acreedor por este tipo de crédito.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Part of the amount that is not late; empty if there is none.</source>
        <translation>Parte del monto que no está atrasada; vacío si no hay.</translation>
    </message>
    <message>
        <source>Late 30–59 days</source>
        <translation>Atraso 30–59 días</translation>
    </message>
    <message>
        <source>Part of the amount that is one to two months late; empty if there is none.</source>
        <translation>Parte del monto con uno a dos meses de atraso; vacío si no hay.</translation>
    </message>
    <message>
        <source>Late 60–89 days</source>
        <translation>Atraso 60–89 días</translation>
    </message>
    <message>
        <source>Part of the amount that is two to three months late; empty if there is none.</source>
        <translation>Parte del monto con dos a tres meses de atraso; vacío si no hay.</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>En mora</translation>
    </message>
    <message>
        <source>Part of the amount that is 90 days late or more; empty if there is none.</source>
        <translation>Parte del monto con 90 días de atraso o más; vacío si no hay.</translation>
    </message>
    <message>
        <source>Bank or other lender that grants the credit.</source>
        <translation>Banco u otro acreedor que otorga el crédito.</translation>
    </message>
    <message>
        <source>Credit the person can draw in their own name.</source>
        <translation>Crédito que la persona puede usar a su propio nombre.</translation>
    </message>
    <message>
        <source>Credit others can draw for which the person vouches.</source>
        <translation>Crédito que otros pueden usar y por el que responde la persona.</translation>
    </message>
    <message>
        <source>Person the report is about; family names usually stand before given names.</source>
        <translation>Persona de la que trata el informe; los apellidos suelen ir antes de los nombres.</translation>
    </message>
    <message>
        <source>The person&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>El RUT de la persona; el dígito verificador va después del guion.</translation>
    </message>
    <message>
        <source>Debts as of</source>
        <translation>Fecha de las deudas</translation>
    </message>
    <message>
        <source>Day the debts were last brought up to date; can be months before collection.</source>
        <translation>Día de la última actualización de las deudas; puede ser meses antes de la consulta.</translation>
    </message>
    <message>
        <source>All debts together, whether on time, late or in default.</source>
        <translation>Todas las deudas juntas: al día, atrasadas o en mora.</translation>
    </message>
    <message>
        <source>Part of the total that is not late; empty if there is none.</source>
        <translation>Parte del total que no está atrasada; vacío si no hay.</translation>
    </message>
    <message>
        <source>Part of the total that is one to two months late; empty if there is none.</source>
        <translation>Parte del total con uno a dos meses de atraso; vacío si no hay.</translation>
    </message>
    <message>
        <source>Part of the total that is two to three months late; empty if there is none.</source>
        <translation>Parte del total con dos a tres meses de atraso; vacío si no hay.</translation>
    </message>
    <message>
        <source>Part of the total that is 90 days late or more; empty if there is none.</source>
        <translation>Parte del total con 90 días de atraso o más; vacío si no hay.</translation>
    </message>
    <message>
        <source>What the person owes in their own name, by lender.</source>
        <translation>Lo que la persona debe a su propio nombre, por acreedor.</translation>
    </message>
    <message>
        <source>What others owe and the person vouches for, for example as guarantor.</source>
        <translation>Lo que otros deben y por lo que responde la persona, por ejemplo como aval.</translation>
    </message>
    <message>
        <source>Cards and overdrafts that can still be drawn on, by lender.</source>
        <translation>Tarjetas y líneas de sobregiro aún disponibles, por acreedor.</translation>
    </message>
    <message>
        <source>Further credit, such as guarantee notes and credit from abroad.</source>
        <translation>Demás créditos, como boletas de garantía y créditos del exterior.</translation>
    </message>
    <message>
        <source>Always the RUT, the Chilean tax and identity number.</source>
        <translation>Siempre el RUT, el número tributario y de identidad de Chile.</translation>
    </message>
    <message>
        <source>Debt reports (Chile)</source>
        <translation>Informes de deuda (Chile)</translation>
    </message>
</context>
<context>
    <name>DefaultViews</name>
    <message>
        <source>Needs the customer</source>
        <translation>Depende del cliente</translation>
    </message>
    <message>
        <source>Needs us</source>
        <translation>Depende de nosotros</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Unconfirmed for more than 7 days</source>
        <translation>Sin confirmar desde hace más de 7 días</translation>
    </message>
    <message>
        <source>No external ID</source>
        <translation>Sin ID externo</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Saldo negativo</translation>
    </message>
    <message>
        <source>Checking and savings</source>
        <translation>Cuentas corrientes y de ahorro</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Tarjetas de crédito</translation>
    </message>
    <message>
        <source>Loans and financing</source>
        <translation>Préstamos y financiamientos</translation>
    </message>
    <message>
        <source>Not collected for 30 days</source>
        <translation>Sin recolectar desde hace 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Outflows above 500</source>
        <translation>Salidas de más de 500</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Entradas por mes</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>Gastos por categoría</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>No e-mail and no phone</source>
        <translation>Sin correo ni teléfono</translation>
    </message>
    <message>
        <source>No document number</source>
        <translation>Sin número de documento</translation>
    </message>
    <message>
        <source>Expiring within 30 days</source>
        <translation>Vencen en los próximos 30 días</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizados</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Rejected or expired</source>
        <translation>Rechazados o vencidos</translation>
    </message>
    <message>
        <source>Down now</source>
        <translation>Fuera de servicio ahora</translation>
    </message>
    <message>
        <source>Open Finance</source>
        <translation>Open Finance</translation>
    </message>
    <message>
        <source>Banks in Brazil</source>
        <translation>Bancos brasileños</translation>
    </message>
    <message>
        <source>Banks in Mexico</source>
        <translation>Bancos mexicanos</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Vencen en los próximos 30 días</translation>
    </message>
    <message>
        <source>Past bills</source>
        <translation>Facturas vencidas</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Más de un año</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Above 500</source>
        <translation>Más de 500</translation>
    </message>
    <message>
        <source>No payment for 45 days</source>
        <translation>Sin pagos desde hace 45 días</translation>
    </message>
</context>
<context>
    <name>EmploymentMetrics</name>
    <message>
        <source>Employed</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Jubilado</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sin empleo</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin informar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age of the person in years.</source>
        <translation>Edad de la persona en años.</translation>
    </message>
    <message>
        <source>Last salary</source>
        <translation>Último salario</translation>
    </message>
    <message>
        <source>Average salary 1y</source>
        <translation>Salario promedio 1a</translation>
    </message>
    <message>
        <source>Average monthly salary of the last year.</source>
        <translation>Salario mensual promedio del último año.</translation>
    </message>
    <message>
        <source>Weeks employed</source>
        <translation>Semanas empleado</translation>
    </message>
    <message>
        <source>Average salary 3y</source>
        <translation>Salario promedio 3a</translation>
    </message>
    <message>
        <source>Average monthly salary of the last three years.</source>
        <translation>Salario mensual promedio de los últimos tres años.</translation>
    </message>
    <message>
        <source>Average salary 5y</source>
        <translation>Salario promedio 5a</translation>
    </message>
    <message>
        <source>Average monthly salary of the last five years.</source>
        <translation>Salario mensual promedio de los últimos cinco años.</translation>
    </message>
    <message>
        <source>Current employers</source>
        <translation>Empleadores actuales</translation>
    </message>
    <message>
        <source>Employers the person has right now.</source>
        <translation>Empleadores que la persona tiene ahora.</translation>
    </message>
    <message>
        <source>Salary cuts 1y</source>
        <translation>Bajas 1a</translation>
    </message>
    <message>
        <source>Salary cuts 3y</source>
        <translation>Bajas 3a</translation>
    </message>
    <message>
        <source>Salary cuts 5y</source>
        <translation>Bajas 5a</translation>
    </message>
    <message>
        <source>Cuts on change</source>
        <translation>Bajas al cambiar</translation>
    </message>
    <message>
        <source>Cuts, last job</source>
        <translation>Bajas, último empleo</translation>
    </message>
    <message>
        <source>Cuts overall</source>
        <translation>Bajas en total</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Employers per year</source>
        <translation>Empleadores por año</translation>
    </message>
    <message>
        <source>Raises 1y</source>
        <translation>Aumentos 1a</translation>
    </message>
    <message>
        <source>Raises 3y</source>
        <translation>Aumentos 3a</translation>
    </message>
    <message>
        <source>Raises 5y</source>
        <translation>Aumentos 5a</translation>
    </message>
    <message>
        <source>Raises on change</source>
        <translation>Aumentos al cambiar</translation>
    </message>
    <message>
        <source>Raises, last job</source>
        <translation>Aumentos, último empleo</translation>
    </message>
    <message>
        <source>Raises overall</source>
        <translation>Aumentos en total</translation>
    </message>
    <message>
        <source>Highest salary 1y</source>
        <translation>Mayor salario 1a</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last year.</source>
        <translation>Mayor salario mensual del último año.</translation>
    </message>
    <message>
        <source>Highest salary 3y</source>
        <translation>Mayor salario 3a</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last three years.</source>
        <translation>Mayor salario mensual de los últimos tres años.</translation>
    </message>
    <message>
        <source>Highest salary 5y</source>
        <translation>Mayor salario 5a</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last five years.</source>
        <translation>Mayor salario mensual de los últimos cinco años.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Mayor intervalo</translation>
    </message>
    <message>
        <source>Lowest salary 1y</source>
        <translation>Menor salario 1a</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last year.</source>
        <translation>Menor salario mensual del último año.</translation>
    </message>
    <message>
        <source>Lowest salary 3y</source>
        <translation>Menor salario 3a</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last three years.</source>
        <translation>Menor salario mensual de los últimos tres años.</translation>
    </message>
    <message>
        <source>Lowest salary 5y</source>
        <translation>Menor salario 5a</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last five years.</source>
        <translation>Menor salario mensual de los últimos cinco años.</translation>
    </message>
    <message>
        <source>Different employers</source>
        <translation>Empleadores distintos</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Weeks, last job</source>
        <translation>Semanas, último empleo</translation>
    </message>
    <message>
        <source>Weeks without job</source>
        <translation>Semanas sin empleo</translation>
    </message>
    <message>
        <source>Weeks with several</source>
        <translation>Semanas con varios</translation>
    </message>
    <message>
        <source>Weeks with more than one employer at once.</source>
        <translation>Semanas con más de un empleador a la vez.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Metrics ID</source>
        <translation>ID de las métricas</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo Belvo leyó este valor en la institución.</translation>
    </message>
    <message>
        <source>Employment metrics</source>
        <translation>Métricas de empleo</translation>
    </message>
    <message>
        <source>Whether the person is in work, retired or without a job.</source>
        <translation>Si la persona tiene empleo, está jubilada o sin empleo.</translation>
    </message>
    <message>
        <source>Day the figures are calculated for, if one was asked for; empty means the day of retrieval.</source>
        <translation>Día al que se refiere el cálculo, si se pidió uno; vacío significa el día de la consulta.</translation>
    </message>
    <message>
        <source>Salary per day in the current job, or in the last one.</source>
        <translation>Salario diario en el empleo actual o, si no hay, en el último.</translation>
    </message>
    <message>
        <source>Weeks in work; weeks with several jobs count once.</source>
        <translation>Semanas de trabajo; las semanas con varios empleos cuentan una vez.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the last year.</source>
        <translation>Reducciones de salario de más del 2% en el último año.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in three years; empty when the career is shorter.</source>
        <translation>Reducciones de salario de más del 2% en tres años; vacío si la carrera es más corta.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in five years; empty when the career is shorter.</source>
        <translation>Reducciones de salario de más del 2% en cinco años; vacío si la carrera es más corta.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% from the last job but one to the last.</source>
        <translation>Reducciones de salario de más del 2% del penúltimo empleo al último.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the current or last job.</source>
        <translation>Reducciones de salario de más del 2% en el empleo actual o en el último.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the whole working life.</source>
        <translation>Reducciones de salario de más del 2% en toda la vida laboral.</translation>
    </message>
    <message>
        <source>Employers the person has had; one gone back to counts again.</source>
        <translation>Empleadores que ha tenido la persona; volver con uno cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Employers in an average year; one gone back to counts once.</source>
        <translation>Empleadores en un año promedio; volver con uno cuenta una vez.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the last year.</source>
        <translation>Aumentos de salario de más del 2% en el último año.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in three years; empty when the career is shorter.</source>
        <translation>Aumentos de salario de más del 2% en tres años; vacío si la carrera es más corta.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in five years; empty when the career is shorter.</source>
        <translation>Aumentos de salario de más del 2% en cinco años; vacío si la carrera es más corta.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% from the last job but one to the last.</source>
        <translation>Aumentos de salario de más del 2% del penúltimo empleo al último.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the current or last job.</source>
        <translation>Aumentos de salario de más del 2% en el empleo actual o en el último.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the whole working life.</source>
        <translation>Aumentos de salario de más del 2% en toda la vida laboral.</translation>
    </message>
    <message>
        <source>Most weeks without a job in one go.</source>
        <translation>Mayor número de semanas seguidas sin empleo.</translation>
    </message>
    <message>
        <source>Employers the person has had; one gone back to counts once.</source>
        <translation>Empleadores que ha tenido la persona; volver con uno cuenta una vez.</translation>
    </message>
    <message>
        <source>When Belvo last calculated the figures.</source>
        <translation>Cuándo calculó Belvo las cifras por última vez.</translation>
    </message>
    <message>
        <source>Weeks unemployed</source>
        <translation>Semanas sin empleo</translation>
    </message>
    <message>
        <source>Weeks without a job, all of them together.</source>
        <translation>Semanas sin empleo, todas sumadas.</translation>
    </message>
    <message>
        <source>Weeks in the current job, or in the last one.</source>
        <translation>Semanas en el empleo actual o, si no hay, en el último.</translation>
    </message>
    <message>
        <source>Weeks since the last job ended; 0 means the person is in work.</source>
        <translation>Semanas desde el fin del último empleo; 0 indica que la persona trabaja.</translation>
    </message>
    <message>
        <source>Salary change 1y</source>
        <translation>Cambio salarial 1a</translation>
    </message>
    <message>
        <source>Change of the salary over the last year in percent; Belvo does not state the scale.</source>
        <translation>Variación porcentual del salario en el último año; Belvo no indica la escala.</translation>
    </message>
    <message>
        <source>Salary change 3y</source>
        <translation>Cambio salarial 3a</translation>
    </message>
    <message>
        <source>Change of the salary over three years in percent; empty when the career is shorter.</source>
        <translation>Variación porcentual del salario en tres años; vacío si la carrera es más corta.</translation>
    </message>
    <message>
        <source>Salary change 5y</source>
        <translation>Cambio salarial 5a</translation>
    </message>
    <message>
        <source>Change of the salary over five years in percent; empty when the career is shorter.</source>
        <translation>Variación porcentual del salario en cinco años; vacío si la carrera es más corta.</translation>
    </message>
</context>
<context>
    <name>EmploymentRecords</name>
    <message>
        <source>Left the job</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Salary changed</source>
        <translation>Modificación de salario</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Voluntary contribution</source>
        <translation>Aportación voluntaria</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Incapacidad</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day the change took effect.</source>
        <translation>Día en que surtió efecto.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Daily salary</source>
        <translation>Salario diario</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Salario mensual</translation>
    </message>
    <message>
        <source>Weeks employed</source>
        <translation>Semanas empleado</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo Belvo leyó este valor en la institución.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>ID del empleador</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número de seguridad social</translation>
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
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Jubilado</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sin empleo</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin informar</translation>
    </message>
    <message>
        <source>Company benefits</source>
        <translation>Prestaciones</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Servicio médico</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Whether the person is in work, as the institution has it.</source>
        <translation>Si la persona trabaja, según la institución.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day the person was born.</source>
        <translation>Día en que nació la persona.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Official numbers of the person.</source>
        <translation>Números oficiales de la persona.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given names.</source>
        <translation>Nombres de pila.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Family names.</source>
        <translation>Apellidos de la persona.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Full name as the institution writes it.</source>
        <translation>Nombre completo como lo escribe la institución.</translation>
    </message>
    <message>
        <source>Estimated salary</source>
        <translation>Salario estimado</translation>
    </message>
    <message>
        <source>Estimated status</source>
        <translation>Situación estimada</translation>
    </message>
    <message>
        <source>Weeks contributed</source>
        <translation>Semanas cotizadas</translation>
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
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>Day the institution made the report.</source>
        <translation>Día en que la institución emitió el informe.</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Jobs as the institution has them, newest first.</source>
        <translation>Empleos según la institución, del más nuevo al más antiguo.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntajes</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificación interna</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Who the person is, as the institution has it.</source>
        <translation>Quién es la persona, según la institución.</translation>
    </message>
    <message>
        <source>Salary estimate</source>
        <translation>Salario estimado</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Seguridad social</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID del registro</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Registros de empleo</translation>
    </message>
    <message>
        <source>IMSS: what happened. ISSSTE: Ordinary or a certificate says where the news came from.</source>
        <translation>IMSS: lo que ocurrió. ISSSTE: Normal o un certificado indica de dónde vino el dato.</translation>
    </message>
    <message>
        <source>Salary per day from that day on; IMSS counts perks in, ISSSTE does not.</source>
        <translation>Salario diario desde esa fecha; el IMSS incluye prestaciones, el ISSSTE no.</translation>
    </message>
    <message>
        <source>Official name; ISSSTE adds the body that manages the staff, after a semicolon.</source>
        <translation>Nombre oficial; el ISSSTE agrega, tras un punto y coma, el organismo que administra al personal.</translation>
    </message>
    <message>
        <source>First day with this employer.</source>
        <translation>Primer día con este empleador.</translation>
    </message>
    <message>
        <source>Last day with this employer; empty while the job goes on.</source>
        <translation>Último día con este empleador; vacío mientras sigue el empleo.</translation>
    </message>
    <message>
        <source>Pay per month; IMSS counts perks in, ISSSTE does not.</source>
        <translation>Pago por mes; el IMSS incluye prestaciones, el ISSSTE no.</translation>
    </message>
    <message>
        <source>How many weeks the person worked there.</source>
        <translation>Cuántas semanas trabajó ahí la persona.</translation>
    </message>
    <message>
        <source>Employer registration (registro patronal); always empty at the ISSSTE.</source>
        <translation>Registro patronal del empleador; siempre vacío en el ISSSTE.</translation>
    </message>
    <message>
        <source>What changed in the job, such as a new salary, an absence or its end.</source>
        <translation>Lo que cambió en el empleo, como un nuevo salario, una ausencia o su fin.</translation>
    </message>
    <message>
        <source>Latest salary per day; IMSS counts perks in, ISSSTE takes the monthly one by 30.</source>
        <translation>Último salario diario; el IMSS incluye prestaciones, el ISSSTE divide el mensual entre 30.</translation>
    </message>
    <message>
        <source>Federal state of the workplace; always empty at the ISSSTE.</source>
        <translation>Entidad federativa del lugar de trabajo; siempre vacía en el ISSSTE.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Meses por delante</translation>
    </message>
    <message>
        <source>How many months from now on the score looks at: 3, 6 or 12.</source>
        <translation>Cuántos meses hacia adelante considera el puntaje: 3, 6 o 12.</translation>
    </message>
    <message>
        <source>From 300 to 900; the higher, the likelier a job and an income in that time.</source>
        <translation>De 300 a 900; cuanto más alto, más probables el empleo y los ingresos en ese plazo.</translation>
    </message>
    <message>
        <source>Version of the model that worked out the score.</source>
        <translation>Versión del modelo que calculó el puntaje.</translation>
    </message>
    <message>
        <source>Title of the paper.</source>
        <translation>Título del documento.</translation>
    </message>
    <message>
        <source>The PDF as base64 text; empty in Belvo&apos;s sandbox.</source>
        <translation>El PDF como texto base64; vacío en el sandbox de Belvo.</translation>
    </message>
    <message>
        <source>The number that this document carries.</source>
        <translation>El número que lleva este documento.</translation>
    </message>
    <message>
        <source>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</source>
        <translation>Tipo de número: seguridad social (NSS), registro de población (CURP) o fiscal (RFC).</translation>
    </message>
    <message>
        <source>Whether the person may claim what the company grants its staff.</source>
        <translation>Si la persona tiene derecho a las prestaciones que da la empresa.</translation>
    </message>
    <message>
        <source>Whether the person is covered by public health care.</source>
        <translation>Si la persona tiene cobertura de salud pública.</translation>
    </message>
    <message>
        <source>Last day of both entitlements; empty while in work, as no end is known.</source>
        <translation>Último día de ambos derechos; vacío mientras trabaja, pues no hay fin previsto.</translation>
    </message>
    <message>
        <source>Contact address; Belvo no longer fills it.</source>
        <translation>Correo de contacto; Belvo ya no lo llena.</translation>
    </message>
    <message>
        <source>What the person may claim as an insured worker.</source>
        <translation>A lo que la persona tiene derecho como trabajador asegurado.</translation>
    </message>
    <message>
        <source>EMPLOYED when the estimated salary is above zero, otherwise UNEMPLOYED.</source>
        <translation>EMPLOYED cuando el salario estimado es mayor que cero; si no, UNEMPLOYED.</translation>
    </message>
    <message>
        <source>Weeks of work that count for the pension, by the IMSS.</source>
        <translation>Semanas cotizadas que cuentan para la pensión, según el IMSS.</translation>
    </message>
    <message>
        <source>Weeks the person gave up by drawing money from the pension account (Afore).</source>
        <translation>Semanas descontadas porque la persona retiró dinero de su Afore.</translation>
    </message>
    <message>
        <source>Weeks given up earlier that the person has paid back.</source>
        <translation>Semanas descontadas antes que la persona ya reintegró.</translation>
    </message>
    <message>
        <source>What the person probably earns per day now.</source>
        <translation>Lo que la persona probablemente gana por día ahora.</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Antigüedad en días</translation>
    </message>
    <message>
        <source>Days since the data left the institution; above zero an older report was used again.</source>
        <translation>Días desde que los datos salieron de la institución; si es mayor que cero, se reutilizó un reporte.</translation>
    </message>
    <message>
        <source>Belvo&apos;s forecast of work and income, one row per time ahead; IMSS only.</source>
        <translation>Pronóstico de Belvo de empleo e ingresos, una fila por plazo; solo IMSS.</translation>
    </message>
    <message>
        <source>PDFs of the institution, when the retrieval asked for them.</source>
        <translation>PDF de la institución, cuando la consulta los pidió.</translation>
    </message>
    <message>
        <source>The person&apos;s number at the institution; at the IMSS and ISSSTE the CURP.</source>
        <translation>El número de la persona en la institución; en el IMSS y el ISSSTE, la CURP.</translation>
    </message>
    <message>
        <source>What Belvo reckons of salary and status today from an older report; IMSS only.</source>
        <translation>Lo que Belvo estima de salario y situación hoy a partir de un reporte anterior; solo IMSS.</translation>
    </message>
    <message>
        <source>Weeks that count for a pension, by the IMSS; empty at the ISSSTE.</source>
        <translation>Semanas que cuentan para la pensión, según el IMSS; vacío en el ISSSTE.</translation>
    </message>
</context>
<context>
    <name>Employments</name>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Thirteenth salary</source>
        <translation>Aguinaldo</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Jubilación</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Ocupaciones</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Salarios</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Employment ID</source>
        <translation>ID del empleo</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo Belvo leyó este valor en la institución.</translation>
    </message>
    <message>
        <source>Voluntary contribution</source>
        <translation>Contribución voluntaria</translation>
    </message>
    <message>
        <source>What the employer calls the position, often with its code.</source>
        <translation>Cómo llama el empleador al puesto, muchas veces con su código.</translation>
    </message>
    <message>
        <source>Occupation (CBO)</source>
        <translation>Ocupación (CBO)</translation>
    </message>
    <message>
        <source>The position as Brazil&apos;s list of occupations (CBO) names it.</source>
        <translation>El puesto según la clasificación brasileña de ocupaciones (CBO).</translation>
    </message>
    <message>
        <source>Occupation start</source>
        <translation>Inicio en el puesto</translation>
    </message>
    <message>
        <source>First day in this position.</source>
        <translation>Primer día en este puesto.</translation>
    </message>
    <message>
        <source>Occupation end</source>
        <translation>Fin en el puesto</translation>
    </message>
    <message>
        <source>Last day in this position; empty while the person holds it.</source>
        <translation>Último día en este puesto; vacío mientras la persona lo ocupa.</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Urbana in a town, Rural in the country, or Não Identificado.</source>
        <translation>Urbana en la ciudad, Rural en el campo o Não Identificado.</translation>
    </message>
    <message>
        <source>Month the pay belongs to, as year and month.</source>
        <translation>Mes al que corresponde el pago, como año y mes.</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Salario base</translation>
    </message>
    <message>
        <source>Gross pay before deductions and without bonuses.</source>
        <translation>Pago bruto antes de descuentos y sin bonos.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Monto retenido</translation>
    </message>
    <message>
        <source>Social security contribution kept back for the INSS.</source>
        <translation>Aporte a la seguridad social retenido para el INSS.</translation>
    </message>
    <message>
        <source>Salary type</source>
        <translation>Tipo de salario</translation>
    </message>
    <message>
        <source>What kind of pay it was; empty when the INSS does not say.</source>
        <translation>Qué tipo de pago fue; vacío cuando el INSS no lo indica.</translation>
    </message>
    <message>
        <source>Who employed the person, as registered with the INSS.</source>
        <translation>Quién empleó a la persona, según el registro del INSS.</translation>
    </message>
    <message>
        <source>First day with this employer.</source>
        <translation>Primer día con este empleador.</translation>
    </message>
    <message>
        <source>Last day with this employer; empty while the job goes on.</source>
        <translation>Último día con este empleador; vacío mientras sigue el empleo.</translation>
    </message>
    <message>
        <source>Economic activity</source>
        <translation>Actividad económica</translation>
    </message>
    <message>
        <source>The employer&apos;s main business, with its CNAE code.</source>
        <translation>Actividad principal del empleador, con su código CNAE.</translation>
    </message>
    <message>
        <source>Employer code</source>
        <translation>Código del empleador</translation>
    </message>
    <message>
        <source>Usually the employer&apos;s CNPJ, whole or only its first eight digits.</source>
        <translation>Por lo general el CNPJ del empleador, completo o solo sus primeros ocho dígitos.</translation>
    </message>
    <message>
        <source>What this employer paid, one row per month and kind of pay.</source>
        <translation>Lo que pagó este empleador, una fila por mes y tipo de pago.</translation>
    </message>
    <message>
        <source>Positions held with this employer.</source>
        <translation>Puestos ocupados con este empleador.</translation>
    </message>
    <message>
        <source>Employments (Brazil)</source>
        <translation>Empleos (Brasil)</translation>
    </message>
</context>
<context>
    <name>Enrichment</name>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Alquiler</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Jubilación</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabajo independiente</translation>
    </message>
    <message>
        <source>Alternative income</source>
        <translation>Ingreso alternativo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Persona física</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Persona moral</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Cuenta de préstamo</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Cuenta de ahorro</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de la transacción</translation>
    </message>
    <message>
        <source>Type of holder</source>
        <translation>Tipo de titular</translation>
    </message>
    <message>
        <source>Holder ID</source>
        <translation>ID del titular</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Merchant category (MCC)</source>
        <translation>Categoría del comercio (MCC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Date of the balance</source>
        <translation>Fecha del saldo</translation>
    </message>
    <message>
        <source>Currency of the balance</source>
        <translation>Moneda del saldo</translation>
    </message>
    <message>
        <source>Overdraft limit</source>
        <translation>Límite de sobregiro</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>A category and a merchant for every transaction.</source>
        <translation>Una categoría y un comercio para cada transacción.</translation>
    </message>
    <message>
        <source>Income verification</source>
        <translation>Verificación de ingresos</translation>
    </message>
    <message>
        <source>The sources of income of every person, from money in.</source>
        <translation>Las fuentes de ingresos de cada persona, a partir de las entradas.</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Gastos recurrentes</translation>
    </message>
    <message>
        <source>Subscriptions and regular payments, from money out.</source>
        <translation>Suscripciones y pagos regulares, a partir de las salidas.</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Indicadores de riesgo</translation>
    </message>
    <message>
        <source>Figures on balances and cash flow of one person.</source>
        <translation>Cifras sobre saldos y flujo de efectivo de una persona.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quincenal</translation>
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
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>Promedio mensual</translation>
    </message>
    <message>
        <source>Monthly, regular</source>
        <translation>Mensual, regular</translation>
    </message>
    <message>
        <source>Monthly, irregular</source>
        <translation>Mensual, irregular</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First transaction</source>
        <translation>Primera transacción</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Última transacción</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Monthly, high confidence</source>
        <translation>Mensual, confianza alta</translation>
    </message>
    <message>
        <source>Monthly, medium confidence</source>
        <translation>Mensual, confianza media</translation>
    </message>
    <message>
        <source>Monthly, low confidence</source>
        <translation>Mensual, confianza baja</translation>
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
        <translation>Total, confianza alta</translation>
    </message>
    <message>
        <source>Total, medium confidence</source>
        <translation>Total, confianza media</translation>
    </message>
    <message>
        <source>Total, low confidence</source>
        <translation>Total, confianza baja</translation>
    </message>
    <message>
        <source>Income per person</source>
        <translation>Ingresos por persona</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Tipo de ingreso</translation>
    </message>
    <message>
        <source>Last description</source>
        <translation>Última descripción</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Last amount</source>
        <translation>Último importe</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Average amount</source>
        <translation>Importe promedio</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Mediana mensual</translation>
    </message>
    <message>
        <source>Stability (0 to 1)</source>
        <translation>Estabilidad (0 a 1)</translation>
    </message>
    <message>
        <source>Regularity (0 to 1)</source>
        <translation>Regularidad (0 a 1)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Months with income</source>
        <translation>Meses con ingresos</translation>
    </message>
    <message>
        <source>Full months</source>
        <translation>Meses completos</translation>
    </message>
    <message>
        <source>Months looked at</source>
        <translation>Meses analizados</translation>
    </message>
    <message>
        <source>Sources of income</source>
        <translation>Fuentes de ingresos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Regular payment</source>
        <translation>Pago regular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Importe mediano</translation>
    </message>
    <message>
        <source>Days since the last</source>
        <translation>Días desde el último</translation>
    </message>
    <message>
        <source>Their transactions</source>
        <translation>Sus transacciones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Tarjetas de crédito</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flujo de efectivo</translation>
    </message>
    <message>
        <source>Number of accounts with assets</source>
        <translation>Número de cuentas con activos</translation>
    </message>
    <message>
        <source>Number of checking accounts</source>
        <translation>Número de cuentas corrientes</translation>
    </message>
    <message>
        <source>Number of savings accounts</source>
        <translation>Número de cuentas de ahorro</translation>
    </message>
    <message>
        <source>Balance of checking accounts</source>
        <translation>Saldo de las cuentas corrientes</translation>
    </message>
    <message>
        <source>Balance of savings accounts</source>
        <translation>Saldo de las cuentas de ahorro</translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation>Número de cuentas</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Crédito utilizado</translation>
    </message>
    <message>
        <source>Share of the credit limit used</source>
        <translation>Parte utilizada del límite de crédito</translation>
    </message>
    <message>
        <source>Principal of loans</source>
        <translation>Principal de los préstamos</translation>
    </message>
    <message>
        <source>Outstanding principal of loans</source>
        <translation>Principal pendiente de los préstamos</translation>
    </message>
    <message>
        <source>Monthly payments of loans</source>
        <translation>Pagos mensuales de los préstamos</translation>
    </message>
    <message>
        <source>Share of loans still owed</source>
        <translation>Parte de los préstamos que aún se debe</translation>
    </message>
    <message>
        <source>Share of the overdraft limit used</source>
        <translation>Parte utilizada del sobregiro</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Balance threshold</source>
        <translation>Saldo de referencia</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>Saldo más bajo</translation>
    </message>
    <message>
        <source>Average balance</source>
        <translation>Saldo promedio</translation>
    </message>
    <message>
        <source>Highest balance</source>
        <translation>Saldo más alto</translation>
    </message>
    <message>
        <source>Spread of the balance</source>
        <translation>Dispersión del saldo</translation>
    </message>
    <message>
        <source>Trend of the balance</source>
        <translation>Tendencia del saldo</translation>
    </message>
    <message>
        <source>Days below zero</source>
        <translation>Días por debajo de cero</translation>
    </message>
    <message>
        <source>Days below the average</source>
        <translation>Días por debajo del promedio</translation>
    </message>
    <message>
        <source>Days below the threshold</source>
        <translation>Días por debajo de la referencia</translation>
    </message>
    <message>
        <source>Days since the last transaction</source>
        <translation>Días desde la última transacción</translation>
    </message>
    <message>
        <source>Days since money came in</source>
        <translation>Días desde la última entrada</translation>
    </message>
    <message>
        <source>Days since money went out</source>
        <translation>Días desde la última salida</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Días de historial</translation>
    </message>
    <message>
        <source>Number of transactions</source>
        <translation>Número de transacciones</translation>
    </message>
    <message>
        <source>Most transactions in a day</source>
        <translation>Máximo de transacciones en un día</translation>
    </message>
    <message>
        <source>Transactions a day</source>
        <translation>Transacciones por día</translation>
    </message>
    <message>
        <source>Number of incoming transactions</source>
        <translation>Número de entradas</translation>
    </message>
    <message>
        <source>Most incoming in a day</source>
        <translation>Máximo de entradas en un día</translation>
    </message>
    <message>
        <source>Incoming a day</source>
        <translation>Entradas por día</translation>
    </message>
    <message>
        <source>Money in, total</source>
        <translation>Entradas, total</translation>
    </message>
    <message>
        <source>Money in, largest</source>
        <translation>Entradas, mayor importe</translation>
    </message>
    <message>
        <source>Money in, average</source>
        <translation>Entradas, promedio</translation>
    </message>
    <message>
        <source>Number of outgoing transactions</source>
        <translation>Número de salidas</translation>
    </message>
    <message>
        <source>Most outgoing in a day</source>
        <translation>Máximo de salidas en un día</translation>
    </message>
    <message>
        <source>Outgoing a day</source>
        <translation>Salidas por día</translation>
    </message>
    <message>
        <source>Money out, total</source>
        <translation>Salidas, total</translation>
    </message>
    <message>
        <source>Money out, largest</source>
        <translation>Salidas, mayor importe</translation>
    </message>
    <message>
        <source>Money out, average</source>
        <translation>Salidas, promedio</translation>
    </message>
    <message>
        <source>Days without transactions</source>
        <translation>Días sin transacciones</translation>
    </message>
    <message>
        <source>Largest daily inflow</source>
        <translation>Mayor flujo positivo de un día</translation>
    </message>
    <message>
        <source>Largest daily outflow</source>
        <translation>Mayor flujo negativo de un día</translation>
    </message>
    <message>
        <source>Average daily inflow</source>
        <translation>Promedio diario positivo</translation>
    </message>
    <message>
        <source>Average daily outflow</source>
        <translation>Promedio diario negativo</translation>
    </message>
    <message>
        <source>Inflow, total</source>
        <translation>Flujo positivo, total</translation>
    </message>
    <message>
        <source>Inflow, trend</source>
        <translation>Flujo positivo, tendencia</translation>
    </message>
    <message>
        <source>Outflow, total</source>
        <translation>Flujo negativo, total</translation>
    </message>
    <message>
        <source>Outflow, trend</source>
        <translation>Flujo negativo, tendencia</translation>
    </message>
    <message>
        <source>Inflow over outflow</source>
        <translation>Flujo positivo entre negativo</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>Flujo de efectivo neto</translation>
    </message>
    <message>
        <source>Net cash flow, trend</source>
        <translation>Flujo de efectivo neto, tendencia</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
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
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>Nothing at Belvo can be changed with this profile.</source>
        <translation>Nada en Belvo se puede cambiar con este perfil.</translation>
    </message>
    <message>
        <source>Links can be registered, refreshed and changed, but not deleted.</source>
        <translation>Las conexiones se pueden registrar, actualizar y cambiar, pero no borrar.</translation>
    </message>
    <message>
        <source>Everything is allowed, deleting links included.</source>
        <translation>Todo está permitido, incluso borrar conexiones.</translation>
    </message>
</context>
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>The account is locked by the bank.</source>
        <translation>La cuenta está bloqueada por el banco.</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the account with the bank first and to connect again afterwards.</source>
        <translation>Pida al cliente que desbloquee la cuenta con el banco y después vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The bank forbids this customer access to the account.</source>
        <translation>El banco no permite que este cliente acceda a la cuenta.</translation>
    </message>
    <message>
        <source>Ask the customer to clear the access with the bank first and to connect again afterwards.</source>
        <translation>Pida al cliente que aclare el acceso con el banco y después vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The bank asks for a kind of second step that Belvo cannot handle.</source>
        <translation>El banco pide un tipo de segundo paso que Belvo no puede manejar.</translation>
    </message>
    <message>
        <source>Tell the customer that this connection is not possible yet, and report the bank to Belvo.</source>
        <translation>Diga al cliente que esta conexión todavía no es posible y reporte el banco a Belvo.</translation>
    </message>
    <message>
        <source>Something unexpected happened at the bank during the login.</source>
        <translation>Algo inesperado ocurrió en el banco durante el inicio de sesión.</translation>
    </message>
    <message>
        <source>Wait a while and make one more attempt.</source>
        <translation>Espere un momento y haga un intento más.</translation>
    </message>
    <message>
        <source>Belvo did not try to log in because these login details are known to be wrong.</source>
        <translation>Belvo no intentó iniciar sesión porque ya se sabe que estos datos de acceso son incorrectos.</translation>
    </message>
    <message>
        <source>Ask the customer to enter new login details in the widget in update mode.</source>
        <translation>Pida al cliente que ingrese nuevos datos de acceso en el widget, en modo de actualización.</translation>
    </message>
    <message>
        <source>The login details are incomplete.</source>
        <translation>Los datos de acceso están incompletos.</translation>
    </message>
    <message>
        <source>Ask the customer to enter all login details in the widget in update mode.</source>
        <translation>Pida al cliente que ingrese todos los datos de acceso en el widget, en modo de actualización.</translation>
    </message>
    <message>
        <source>The login details are wrong.</source>
        <translation>Los datos de acceso son incorrectos.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the login details again in the widget in update mode.</source>
        <translation>Pida al cliente que vuelva a ingresar los datos de acceso en el widget, en modo de actualización.</translation>
    </message>
    <message>
        <source>The bank did not accept the login details.</source>
        <translation>El banco no aceptó los datos de acceso.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details again in the connection widget; do not repeat the call, because six failures invalidate the link.</source>
        <translation>Pida al cliente que vuelva a ingresar los datos en el widget de conexión; no repita la llamada, porque seis fallos invalidan la conexión.</translation>
    </message>
    <message>
        <source>The automatic activation of online banking did not work.</source>
        <translation>La activación automática de la banca en línea no funcionó.</translation>
    </message>
    <message>
        <source>Ask the customer to activate online banking with the bank and to connect again.</source>
        <translation>Pida al cliente que active la banca en línea con el banco y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The customer has not activated online banking yet.</source>
        <translation>El cliente todavía no ha activado la banca en línea.</translation>
    </message>
    <message>
        <source>The bank asks the customer for a second proof of identity.</source>
        <translation>El banco pide al cliente una segunda prueba de identidad.</translation>
    </message>
    <message>
        <source>Ask the customer for the code now and send it before the session ends.</source>
        <translation>Pida el código al cliente ahora y envíelo antes de que termine la sesión.</translation>
    </message>
    <message>
        <source>The link is invalid, so the bank is no longer contacted for it.</source>
        <translation>La conexión no es válida; por eso ya no se consulta al banco.</translation>
    </message>
    <message>
        <source>The link was never completed because its second step is missing.</source>
        <translation>La conexión nunca se completó porque falta el segundo paso.</translation>
    </message>
    <message>
        <source>Ask the customer to finish the connection in the widget, or remove the link if it is old.</source>
        <translation>Pida al cliente que termine la conexión en el widget, o elimine la conexión si es antigua.</translation>
    </message>
    <message>
        <source>The time for answering the second step is over.</source>
        <translation>El tiempo para responder al segundo paso terminó.</translation>
    </message>
    <message>
        <source>Start the operation again together with the customer; the old code is useless.</source>
        <translation>Comience la operación de nuevo junto con el cliente; el código anterior ya no sirve.</translation>
    </message>
    <message>
        <source>The widget token is too old or was used already.</source>
        <translation>El token del widget es demasiado antiguo o ya se usó.</translation>
    </message>
    <message>
        <source>Make a new access token and let the customer start again within ten minutes.</source>
        <translation>Genere un nuevo token de acceso y deje que el cliente comience de nuevo en menos de diez minutos.</translation>
    </message>
    <message>
        <source>Another session of this customer is open at the bank.</source>
        <translation>Otra sesión de este cliente está abierta en el banco.</translation>
    </message>
    <message>
        <source>Ask the customer to log out at the bank and wait two minutes before the next attempt.</source>
        <translation>Pida al cliente que cierre sesión en el banco y espere dos minutos antes del próximo intento.</translation>
    </message>
    <message>
        <source>The bank is under maintenance.</source>
        <translation>El banco está en mantenimiento.</translation>
    </message>
    <message>
        <source>Hold refreshes for this institution and try again later.</source>
        <translation>Suspenda las actualizaciones de esta institución e intente más tarde.</translation>
    </message>
    <message>
        <source>The bank cannot be reached at the moment.</source>
        <translation>No se puede contactar al banco en este momento.</translation>
    </message>
    <message>
        <source>Belvo has switched this institution off.</source>
        <translation>Belvo desactivó esta institución.</translation>
    </message>
    <message>
        <source>Try again later or ask Belvo when the institution returns.</source>
        <translation>Intente más tarde o pregunte a Belvo cuándo vuelve la institución.</translation>
    </message>
    <message>
        <source>The bank returned no data.</source>
        <translation>El banco no devolvió datos.</translation>
    </message>
    <message>
        <source>Check the status of the institution, try once more later, then send the request ID to Belvo.</source>
        <translation>Revise el estado de la institución, intente una vez más después y luego envíe el ID de la solicitud a Belvo.</translation>
    </message>
    <message>
        <source>The institution does not offer this resource.</source>
        <translation>La institución no ofrece este recurso.</translation>
    </message>
    <message>
        <source>Choose a resource from the list of the institution.</source>
        <translation>Elija un recurso de la lista de la institución.</translation>
    </message>
    <message>
        <source>There is already a link for this person at this institution.</source>
        <translation>Ya existe una conexión de esta persona en esta institución.</translation>
    </message>
    <message>
        <source>Open the existing link by its institution user ID and update it instead.</source>
        <translation>Abra la conexión existente por el ID del usuario en la institución y actualícela.</translation>
    </message>
    <message>
        <source>The Open Finance quota of this person is used up for the month.</source>
        <translation>La cuota de Open Finance de esta persona se agotó este mes.</translation>
    </message>
    <message>
        <source>Wait for the next calendar month and do not repeat the call, since each attempt may count.</source>
        <translation>Espere al próximo mes y no repita la llamada, porque cada intento puede contar.</translation>
    </message>
    <message>
        <source>A required field is missing from the request.</source>
        <translation>Falta un campo obligatorio en la solicitud.</translation>
    </message>
    <message>
        <source>Add the named field to the request.</source>
        <translation>Agregue el campo indicado a la solicitud.</translation>
    </message>
    <message>
        <source>A required field of the request is null.</source>
        <translation>Un campo obligatorio de la solicitud es nulo.</translation>
    </message>
    <message>
        <source>Give the named field a value.</source>
        <translation>Dé un valor al campo indicado.</translation>
    </message>
    <message>
        <source>A required field of the request is an empty text.</source>
        <translation>Un campo obligatorio de la solicitud está vacío.</translation>
    </message>
    <message>
        <source>A field of the request has the wrong format or an unsupported value.</source>
        <translation>Un campo de la solicitud tiene un formato incorrecto o un valor no admitido.</translation>
    </message>
    <message>
        <source>Correct the named field; look at dates, identifiers and the list of resources first.</source>
        <translation>Corrija el campo indicado; revise primero fechas, identificadores y la lista de recursos.</translation>
    </message>
    <message>
        <source>A field of the request has a value outside its list.</source>
        <translation>Un campo de la solicitud tiene un valor fuera de su lista.</translation>
    </message>
    <message>
        <source>Use one of the documented values for the named field.</source>
        <translation>Use uno de los valores documentados para el campo indicado.</translation>
    </message>
    <message>
        <source>A field of the request needs a list and got a single value.</source>
        <translation>Un campo de la solicitud necesita una lista y recibió un solo valor.</translation>
    </message>
    <message>
        <source>Send the named field as a list.</source>
        <translation>Envíe el campo indicado como lista.</translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation>La solicitud no es un JSON válido.</translation>
    </message>
    <message>
        <source>Correct the syntax of the request body.</source>
        <translation>Corrija la sintaxis del cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>The request names an institution or link that does not exist.</source>
        <translation>La solicitud nombra una institución o conexión que no existe.</translation>
    </message>
    <message>
        <source>Check the name or the ID, and that it belongs to this environment.</source>
        <translation>Revise el nombre o el ID, y que pertenezca a este entorno.</translation>
    </message>
    <message>
        <source>A text in the request is too long.</source>
        <translation>Un texto de la solicitud es demasiado largo.</translation>
    </message>
    <message>
        <source>Shorten the named field; an external ID has 256 characters at most.</source>
        <translation>Acorte el campo indicado; un ID externo tiene como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>A text in the request is too short.</source>
        <translation>Un texto de la solicitud es demasiado corto.</translation>
    </message>
    <message>
        <source>Lengthen the named field; an external ID has at least three characters.</source>
        <translation>Alargue el campo indicado; un ID externo tiene al menos tres caracteres.</translation>
    </message>
    <message>
        <source>A number in the request has too many digits.</source>
        <translation>Un número de la solicitud tiene demasiados dígitos.</translation>
    </message>
    <message>
        <source>Correct the named amount.</source>
        <translation>Corrija el importe indicado.</translation>
    </message>
    <message>
        <source>A number in the request has too many decimal places.</source>
        <translation>Un número de la solicitud tiene demasiados decimales.</translation>
    </message>
    <message>
        <source>Round the named amount to two decimal places.</source>
        <translation>Redondee el importe indicado a dos decimales.</translation>
    </message>
    <message>
        <source>A number in the request is too small.</source>
        <translation>Un número de la solicitud es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Raise the named amount to the documented minimum.</source>
        <translation>Aumente el importe indicado hasta el mínimo documentado.</translation>
    </message>
    <message>
        <source>The object of this request is registered already.</source>
        <translation>El objeto de esta solicitud ya está registrado.</translation>
    </message>
    <message>
        <source>Use the existing object.</source>
        <translation>Use el objeto existente.</translation>
    </message>
    <message>
        <source>The payment can no longer be cancelled.</source>
        <translation>El pago ya no se puede cancelar.</translation>
    </message>
    <message>
        <source>Check the state of the payment before anything else.</source>
        <translation>Revise el estado del pago antes que nada.</translation>
    </message>
    <message>
        <source>The request breaks a rule of the API.</source>
        <translation>La solicitud incumple una regla de la API.</translation>
    </message>
    <message>
        <source>Compare the login fields with those of the institution and keep date ranges within 365 days.</source>
        <translation>Compare los campos de acceso con los de la institución y mantenga los periodos dentro de 365 días.</translation>
    </message>
    <message>
        <source>The period is too short for the income calculation.</source>
        <translation>El periodo es demasiado corto para calcular los ingresos.</translation>
    </message>
    <message>
        <source>Ask for at least 90 days.</source>
        <translation>Pida al menos 90 días.</translation>
    </message>
    <message>
        <source>A recurrent link cannot work without stored credentials.</source>
        <translation>Una conexión recurrente no funciona sin credenciales guardadas.</translation>
    </message>
    <message>
        <source>Store the credentials or create a single link.</source>
        <translation>Guarde las credenciales o cree una conexión única.</translation>
    </message>
    <message>
        <source>A link without stored credentials needs to know what to fetch.</source>
        <translation>Una conexión sin credenciales guardadas necesita saber qué obtener.</translation>
    </message>
    <message>
        <source>Name at least one resource to fetch.</source>
        <translation>Indique al menos un recurso por obtener.</translation>
    </message>
    <message>
        <source>The API keys are wrong or belong to another environment.</source>
        <translation>Las claves de la API son incorrectas o son de otro entorno.</translation>
    </message>
    <message>
        <source>Stop all calls and check the keys and the environment of this profile.</source>
        <translation>Detenga todas las llamadas y revise las claves y el entorno de este perfil.</translation>
    </message>
    <message>
        <source>The consent no longer covers any account.</source>
        <translation>El consentimiento ya no cubre ninguna cuenta.</translation>
    </message>
    <message>
        <source>Ask the customer for a new consent that includes the accounts.</source>
        <translation>Pida al cliente un nuevo consentimiento que incluya las cuentas.</translation>
    </message>
    <message>
        <source>This Belvo account is not enabled for production.</source>
        <translation>Esta cuenta de Belvo no está habilitada para producción.</translation>
    </message>
    <message>
        <source>Ask your contact at Belvo to enable production access.</source>
        <translation>Pida a su contacto en Belvo que habilite el acceso a producción.</translation>
    </message>
    <message>
        <source>This Belvo account does not include the resource.</source>
        <translation>Esta cuenta de Belvo no incluye el recurso.</translation>
    </message>
    <message>
        <source>Ask your contact at Belvo to add the product to the contract.</source>
        <translation>Pida a su contacto en Belvo que agregue el producto al contrato.</translation>
    </message>
    <message>
        <source>The institution or Belvo forbids this call for now.</source>
        <translation>La institución o Belvo prohíbe esta llamada por ahora.</translation>
    </message>
    <message>
        <source>Try again later, and send the request ID to Belvo if it worked before.</source>
        <translation>Intente más tarde y envíe el ID de la solicitud a Belvo si antes funcionaba.</translation>
    </message>
    <message>
        <source>The limit of links of this environment is reached.</source>
        <translation>Se alcanzó el límite de conexiones de este entorno.</translation>
    </message>
    <message>
        <source>Remove links that are no longer needed or move to another environment.</source>
        <translation>Elimine conexiones que ya no se necesiten o cambie de entorno.</translation>
    </message>
    <message>
        <source>There is no such object under these keys.</source>
        <translation>No existe tal objeto con estas claves.</translation>
    </message>
    <message>
        <source>Check the ID and the environment; the object may also be deleted already.</source>
        <translation>Revise el ID y el entorno; el objeto también puede haberse borrado ya.</translation>
    </message>
    <message>
        <source>The stored credentials have passed their storage time.</source>
        <translation>Las credenciales guardadas superaron su plazo de almacenamiento.</translation>
    </message>
    <message>
        <source>Ask the customer to connect again.</source>
        <translation>Pida al cliente que vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The resource does not offer this operation.</source>
        <translation>El recurso no ofrece esta operación.</translation>
    </message>
    <message>
        <source>Correct the call in the program that made it.</source>
        <translation>Corrija la llamada en el programa que la hizo.</translation>
    </message>
    <message>
        <source>The bank took longer than Belvo waits; part of the data may be saved.</source>
        <translation>El banco tardó más de lo que Belvo espera; parte de los datos puede haberse guardado.</translation>
    </message>
    <message>
        <source>Read what is there, then repeat with a shorter period; after three timeouts report the link to Belvo.</source>
        <translation>Lea lo que ya existe y repita con un periodo más corto; después de tres demoras, reporte la conexión a Belvo.</translation>
    </message>
    <message>
        <source>The link was refreshed a few minutes ago.</source>
        <translation>La conexión se actualizó hace pocos minutos.</translation>
    </message>
    <message>
        <source>Wait until ten minutes have passed since the last refresh.</source>
        <translation>Espere a que pasen diez minutos desde la última actualización.</translation>
    </message>
    <message>
        <source>Another request with the same idempotency key is still running.</source>
        <translation>Otra solicitud con la misma clave de idempotencia sigue en curso.</translation>
    </message>
    <message>
        <source>Wait for its answer before sending again.</source>
        <translation>Espere su respuesta antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>The idempotency key was used with another request before.</source>
        <translation>La clave de idempotencia ya se usó en otra solicitud.</translation>
    </message>
    <message>
        <source>Use a new key for a new request.</source>
        <translation>Use una clave nueva para una solicitud nueva.</translation>
    </message>
    <message>
        <source>A service inside Belvo is not available.</source>
        <translation>Un servicio interno de Belvo no está disponible.</translation>
    </message>
    <message>
        <source>Try again later, and send the request ID to Belvo if it stays.</source>
        <translation>Intente más tarde y envíe el ID de la solicitud a Belvo si continúa.</translation>
    </message>
    <message>
        <source>Belvo or the bank met an error that nobody foresaw.</source>
        <translation>Belvo o el banco encontró un error que nadie previó.</translation>
    </message>
    <message>
        <source>Try at most three times, then send the request ID to Belvo.</source>
        <translation>Intente como máximo tres veces y después envíe el ID de la solicitud a Belvo.</translation>
    </message>
    <message>
        <source>The risk analysis of the bank refused the consent.</source>
        <translation>El análisis de riesgo del banco rechazó el consentimiento.</translation>
    </message>
    <message>
        <source>Ask the customer to switch off any VPN, to update the bank app and to start again.</source>
        <translation>Pida al cliente que desactive la VPN, actualice la aplicación del banco y comience de nuevo.</translation>
    </message>
    <message>
        <source>The API did not accept the keys of this profile.</source>
        <translation>La API no aceptó las claves de este perfil.</translation>
    </message>
    <message>
        <source>The firewall in front of the API refused the call, most likely because of too many calls in a short time.</source>
        <translation>El firewall de la API rechazó la llamada, probablemente por demasiadas llamadas en poco tiempo.</translation>
    </message>
    <message>
        <source>Pause all calls for at least a minute.</source>
        <translation>Detenga todas las llamadas durante al menos un minuto.</translation>
    </message>
    <message>
        <source>There is nothing under this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>Check the ID and the base URL of this profile.</source>
        <translation>Revise el ID y la URL base de este perfil.</translation>
    </message>
    <message>
        <source>The address does not offer this operation.</source>
        <translation>La dirección no ofrece esta operación.</translation>
    </message>
    <message>
        <source>The API gave up waiting.</source>
        <translation>La API dejó de esperar.</translation>
    </message>
    <message>
        <source>Try again with a shorter period.</source>
        <translation>Intente de nuevo con un periodo más corto.</translation>
    </message>
    <message>
        <source>Another operation on the same object is in progress or has just finished.</source>
        <translation>Otra operación sobre el mismo objeto está en curso o acaba de terminar.</translation>
    </message>
    <message>
        <source>Wait some minutes and look at the object before trying again.</source>
        <translation>Espere unos minutos y revise el objeto antes de intentar de nuevo.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time.</source>
        <translation>Se hicieron demasiadas llamadas en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a minute; when deleting many links, delete them asynchronously.</source>
        <translation>Espere un minuto; al borrar muchas conexiones, bórrelas de forma asíncrona.</translation>
    </message>
    <message>
        <source>The API failed on its own side.</source>
        <translation>La API falló de su lado.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report the time and the request ID to Belvo.</source>
        <translation>Intente más tarde; si continúa, reporte la hora y el ID de la solicitud a Belvo.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Belvo does not accept these keys.</source>
        <translation>Belvo no acepta estas claves.</translation>
    </message>
    <message>
        <source>Check the secret id, the password and whether they belong to this environment.</source>
        <translation>Revise el secret id, la contraseña y si pertenecen a este entorno.</translation>
    </message>
    <message>
        <source>These keys are not allowed to do this at Belvo.</source>
        <translation>Estas claves no pueden hacer esto en Belvo.</translation>
    </message>
    <message>
        <source>Ask Belvo to enable it for your account.</source>
        <translation>Pida a Belvo que lo habilite para su cuenta.</translation>
    </message>
    <message>
        <source>Belvo does not have this record.</source>
        <translation>Belvo no tiene este registro.</translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another environment.</source>
        <translation>Se borró o pertenece a otro entorno.</translation>
    </message>
    <message>
        <source>Belvo refused the request.</source>
        <translation>Belvo rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The details name what was wrong.</source>
        <translation>Los detalles dicen qué estaba mal.</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm who they are.</source>
        <translation>El banco pide al cliente que confirme quién es.</translation>
    </message>
    <message>
        <source>Answer the challenge while the session is open.</source>
        <translation>Responda el desafío mientras la sesión está abierta.</translation>
    </message>
    <message>
        <source>The record is busy or was just changed at Belvo.</source>
        <translation>El registro está ocupado o se acaba de cambiar en Belvo.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Espere unos minutos e intente de nuevo.</translation>
    </message>
    <message>
        <source>Too many calls in a short time: Belvo has asked us to slow down.</source>
        <translation>Demasiadas llamadas en poco tiempo: Belvo pidió ir más despacio.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espere un minuto e intente de nuevo.</translation>
    </message>
    <message>
        <source>Belvo had an internal problem.</source>
        <translation>Belvo tuvo un problema interno.</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, send the request id to Belvo&apos;s support.</source>
        <translation>Intente más tarde. Si sigue, envíe el ID de la solicitud al soporte de Belvo.</translation>
    </message>
    <message>
        <source>There is no connection to Belvo.</source>
        <translation>No hay conexión de red con Belvo.</translation>
    </message>
    <message>
        <source>Check the network and the address of the profile, then try again.</source>
        <translation>Revise la red y la dirección del perfil e intente de nuevo.</translation>
    </message>
    <message>
        <source>Belvo did not answer in time.</source>
        <translation>Belvo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Intente de nuevo.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>La conexión de red no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the address, the computer&apos;s clock and whether something inspects your network traffic.</source>
        <translation>Revise la dirección, el reloj del equipo y si algo inspecciona su tráfico de red.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La respuesta no se pudo entender.</translation>
    </message>
    <message>
        <source>Check the address of the profile. If it is right, try again.</source>
        <translation>Revise la dirección del perfil. Si es correcta, intente de nuevo.</translation>
    </message>
    <message>
        <source>The request was sent but no answer came: it may or may not have been done.</source>
        <translation>La solicitud se envió pero no llegó respuesta: puede haberse hecho o no.</translation>
    </message>
    <message>
        <source>Check the record before you repeat it.</source>
        <translation>Revise el registro antes de repetirlo.</translation>
    </message>
    <message>
        <source>This profile is not allowed to do that. Nothing was sent.</source>
        <translation>Este perfil no puede hacer eso. No se envió nada.</translation>
    </message>
    <message>
        <source>Change the access of the profile if you may.</source>
        <translation>Cambie el acceso del perfil si puede hacerlo.</translation>
    </message>
    <message>
        <source>Something could not be stored on this computer.</source>
        <translation>Algo no se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the program&apos;s folder.</source>
        <translation>Revise que haya espacio en el disco y que pueda escribir en la carpeta del programa.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>La solicitud se detuvo.</translation>
    </message>
    <message>
        <source>Belvo&apos;s firewall has stopped our calls for a while.</source>
        <translation>El firewall de Belvo detuvo nuestras llamadas por un rato.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the keys for this run.</source>
        <translation>Desbloquéelo e intente de nuevo, o ingrese las claves para esta ejecución.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the keys.</source>
        <translation>Este equipo no tiene un llavero que pueda guardar las claves.</translation>
    </message>
    <message>
        <source>Enter the keys for this run. They will not be stored anywhere.</source>
        <translation>Ingrese las claves para esta ejecución. No se guardarán en ninguna parte.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer.</source>
        <translation>El llavero del sistema no respondió.</translation>
    </message>
    <message>
        <source>Look for an open password prompt and try again, or enter the keys for this run.</source>
        <translation>Busque una petición de contraseña abierta e intente de nuevo, o ingrese las claves para esta ejecución.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the keys that were stored for this profile.</source>
        <translation>El llavero ya no contiene las claves guardadas para este perfil.</translation>
    </message>
    <message>
        <source>Another program has moved or removed them. Enter the keys again.</source>
        <translation>Otro programa las movió o las quitó. Ingrese las claves de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>El llavero del sistema informó un error.</translation>
    </message>
    <message>
        <source>Try again, or enter the keys for this run.</source>
        <translation>Intente de nuevo o ingrese las claves para esta ejecución.</translation>
    </message>
    <message>
        <source>The customer has to act.</source>
        <translation>El cliente tiene que actuar.</translation>
    </message>
    <message>
        <source>The bank has to act.</source>
        <translation>El banco tiene que actuar.</translation>
    </message>
    <message>
        <source>Belvo has to act.</source>
        <translation>Belvo tiene que actuar.</translation>
    </message>
    <message>
        <source>You can act.</source>
        <translation>Usted puede actuar.</translation>
    </message>
    <message>
        <source>Nobody has to act: waiting helps.</source>
        <translation>Nadie tiene que actuar: esperar ayuda.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la solicitud: %1</translation>
    </message>
    <message numerus="yes">
        <source>Belvo asks to wait %n second(s).</source>
        <translation>
            <numerusform>Belvo pide esperar %n segundo.</numerusform>
            <numerusform>Belvo pide esperar %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason it gave (%2) is not known to this version of the program.</source>
        <translation>%1 El motivo que dio (%2) no lo conoce esta versión del programa.</translation>
    </message>
    <message>
        <source>There are no keys for this profile yet.</source>
        <translation>Todavía no hay claves para este perfil.</translation>
    </message>
    <message>
        <source>Enter the secret id and the password from Belvo&apos;s dashboard.</source>
        <translation>Ingrese el secret id y la contraseña del panel de Belvo.</translation>
    </message>
    <message>
        <source>The practice data could not be started.</source>
        <translation>Los datos de práctica no se pudieron iniciar.</translation>
    </message>
    <message>
        <source>Check that programs on this computer may talk to each other, and try again.</source>
        <translation>Revise que los programas de este equipo puedan comunicarse entre sí e intente de nuevo.</translation>
    </message>
    <message>
        <source>The lists kept on this computer could not be erased.</source>
        <translation>No se pudieron borrar las listas guardadas en este equipo.</translation>
    </message>
    <message>
        <source>Check that you may write to the program&apos;s folder, and try again.</source>
        <translation>Compruebe que puede escribir en la carpeta del programa e intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so the file was not written.</source>
        <translation>El disco está lleno; por eso no se escribió el archivo.</translation>
    </message>
    <message>
        <source>Make room or choose another place. A file that was there before is as it was.</source>
        <translation>Libere espacio o elija otro lugar. Un archivo que ya estaba allí sigue como estaba.</translation>
    </message>
    <message>
        <source>You may not write there, so the file was not written.</source>
        <translation>Usted no puede escribir allí; por eso no se escribió el archivo.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>There is no such folder, so the file was not written.</source>
        <translation>Esa carpeta no existe; por eso no se escribió el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Check that the disk is still there, or choose another place. A file that was there before is as it was.</source>
        <translation>Compruebe que el disco siga allí o elija otro lugar. Un archivo que ya estaba allí sigue como estaba.</translation>
    </message>
    <message>
        <source>A sheet of Excel holds at most 1,048,575 rows and a header.</source>
        <translation>Una hoja de Excel admite como máximo 1,048,575 filas y un encabezado.</translation>
    </message>
    <message>
        <source>Choose CSV or JSON Lines, or filter the rows.</source>
        <translation>Elija CSV o JSON Lines, o filtre las filas.</translation>
    </message>
    <message>
        <source>A cell of Excel holds at most 32,767 characters, and a text is longer.</source>
        <translation>Una celda de Excel admite como máximo 32,767 caracteres, y un texto es más largo.</translation>
    </message>
    <message>
        <source>Choose CSV or JSON Lines, or leave out the column named below.</source>
        <translation>Elija CSV o JSON Lines, o deje fuera la columna que se indica abajo.</translation>
    </message>
    <message>
        <source>Belvo does not offer this call to your keys.</source>
        <translation>Belvo no ofrece esta llamada a sus claves.</translation>
    </message>
    <message>
        <source>The product is retired. Ask Belvo whether your account still has it.</source>
        <translation>El producto está retirado. Pregunte a Belvo si su cuenta todavía lo tiene.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>Choose it again, or another one.</source>
        <translation>Elíjalo de nuevo, u otro.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Check that it is an ordinary file and that you may read it.</source>
        <translation>Compruebe que es un archivo común y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Choose a file with a line for every transaction.</source>
        <translation>Elija un archivo con una línea por cada transacción.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>El archivo supera los 16 MB.</translation>
    </message>
    <message>
        <source>Cut it into several files. One request takes at most 10,000 transactions.</source>
        <translation>Divídalo en varios archivos. Una solicitud admite como máximo 10.000 transacciones.</translation>
    </message>
    <message>
        <source>The file is no text: perhaps a spreadsheet, an archive or a picture.</source>
        <translation>El archivo no es texto: quizá sea una hoja de cálculo, un archivo comprimido o una imagen.</translation>
    </message>
    <message>
        <source>Save it as CSV in the program it comes from.</source>
        <translation>Guárdelo como CSV en el programa de origen.</translation>
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
        <translation>Venta</translation>
    </message>
    <message>
        <source>Letter of credit at sight</source>
        <translation>Carta de crédito a la vista</translation>
    </message>
    <message>
        <source>Usance letter of credit</source>
        <translation>Carta de crédito a plazo</translation>
    </message>
    <message>
        <source>Deposit account</source>
        <translation>Cuenta de depósito</translation>
    </message>
    <message>
        <source>Foreign currency account in Brazil</source>
        <translation>Cuenta en moneda extranjera en Brasil</translation>
    </message>
    <message>
        <source>Exporter&apos;s account abroad</source>
        <translation>Cuenta del exportador en el exterior</translation>
    </message>
    <message>
        <source>Account or payment at an institution abroad</source>
        <translation>Cuenta o pago en una institución del exterior</translation>
    </message>
    <message>
        <source>Reciprocal payments agreement</source>
        <translation>Convenio de pagos recíprocos</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Cash or traveller&apos;s cheques</source>
        <translation>Efectivo o cheques de viajero</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>Tarjeta prepagada</translation>
    </message>
    <message>
        <source>Wire transfer</source>
        <translation>Transferencia bancaria</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>Títulos y valores</translation>
    </message>
    <message>
        <source>Symbolic</source>
        <translation>Simbólica</translation>
    </message>
    <message>
        <source>No movement of funds</source>
        <translation>Sin movimiento de fondos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Not known to Open Finance</source>
        <translation>No catalogado en Open Finance</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>When the operation was agreed with the institution.</source>
        <translation>Cuándo se contrató la operación con la institución.</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Tipo de operación</translation>
    </message>
    <message>
        <source>Whether the customer buys or sells the foreign currency.</source>
        <translation>Si el cliente compra o vende la moneda extranjera.</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Importe en moneda extranjera</translation>
    </message>
    <message>
        <source>How much foreign currency changes hands.</source>
        <translation>Cuánta moneda extranjera se negocia.</translation>
    </message>
    <message>
        <source>Local amount</source>
        <translation>Importe en moneda local</translation>
    </message>
    <message>
        <source>What that is in local currency at the exchange rate, without costs.</source>
        <translation>A cuánto equivale en moneda local al tipo de cambio, sin costos.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Price of one unit of the foreign currency; no tax, whatever its name says.</source>
        <translation>Precio de una unidad de la moneda extranjera; no es un impuesto, pese al nombre del campo.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Day the operation is to be settled; changes of the contract move it.</source>
        <translation>Día en que debe liquidarse la operación; los cambios del contrato lo modifican.</translation>
    </message>
    <message>
        <source>Authorized institution</source>
        <translation>Institución autorizada</translation>
    </message>
    <message>
        <source>Who carries out the exchange: a bank or a broker.</source>
        <translation>Quién realiza el cambio: un banco o una casa de cambio.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Number at the central bank; empty while the operation is not registered.</source>
        <translation>Número en el banco central; vacío mientras la operación no esté registrada.</translation>
    </message>
    <message>
        <source>All-in rate</source>
        <translation>Tipo con costos (VET)</translation>
    </message>
    <message>
        <source>Price of one unit with all taxes and fees (VET); empty for later settlement or large sums.</source>
        <translation>Precio de una unidad con impuestos y comisiones (VET); vacío si se liquida después o la suma es alta.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo por liquidar</translation>
    </message>
    <message>
        <source>Foreign currency still to be settled; can be empty when settlement takes two days at most.</source>
        <translation>Moneda extranjera por liquidar; puede estar vacío si la liquidación tarda dos días como máximo.</translation>
    </message>
    <message>
        <source>Advanced share</source>
        <translation>Parte anticipada</translation>
    </message>
    <message>
        <source>Part of the foreign amount paid out in advance, as a fraction where 1 is 100%.</source>
        <translation>Parte del importe en moneda extranjera anticipada al cliente, como fracción donde 1 es 100%.</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Forma de entrega</translation>
    </message>
    <message>
        <source>How the foreign currency is handed over.</source>
        <translation>Cómo se entrega la moneda extranjera.</translation>
    </message>
    <message>
        <source>Nature code</source>
        <translation>Código de naturaleza</translation>
    </message>
    <message>
        <source>Code of the central bank for the purpose of the operation, five digits.</source>
        <translation>Código del banco central para el fin de la operación, de cinco dígitos.</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>Moneda extranjera</translation>
    </message>
    <message>
        <source>Currency that is bought or sold, as a three-letter ISO 4217 code.</source>
        <translation>Moneda que se compra o vende, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Local currency</source>
        <translation>Moneda local</translation>
    </message>
    <message>
        <source>Currency of the local amount, as a three-letter ISO 4217 code.</source>
        <translation>Moneda del importe local, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Rate currency</source>
        <translation>Moneda del tipo de cambio</translation>
    </message>
    <message>
        <source>Currency in which the exchange rate is quoted, as a three-letter ISO 4217 code.</source>
        <translation>Moneda en que se cotiza el tipo de cambio, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Outstanding balance currency</source>
        <translation>Moneda del saldo por liquidar</translation>
    </message>
    <message>
        <source>Currency of the outstanding balance, as a three-letter ISO 4217 code.</source>
        <translation>Moneda del saldo por liquidar, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>All-in rate currency</source>
        <translation>Moneda del VET</translation>
    </message>
    <message>
        <source>Currency in which the all-in rate is quoted; reais, if any.</source>
        <translation>Moneda en que se cotiza el VET; reales, si la hay.</translation>
    </message>
    <message>
        <source>Authorized institution CNPJ</source>
        <translation>CNPJ de la institución</translation>
    </message>
    <message>
        <source>Tax number of the institution as a plain number: zeros in front are lost.</source>
        <translation>CNPJ de la institución como número simple: se pierden los ceros a la izquierda.</translation>
    </message>
    <message>
        <source>Intermediary institution</source>
        <translation>Institución intermediaria</translation>
    </message>
    <message>
        <source>Who arranged the exchange between customer and institution; empty if nobody did.</source>
        <translation>Quién intermedió entre el cliente y la institución; vacío si nadie lo hizo.</translation>
    </message>
    <message>
        <source>Intermediary institution CNPJ</source>
        <translation>CNPJ de la intermediaria</translation>
    </message>
    <message>
        <source>Tax number of the intermediary as a plain number: zeros in front are lost.</source>
        <translation>CNPJ de la intermediaria como número simple: se pierden los ceros a la izquierda.</translation>
    </message>
    <message>
        <source>Operation identifier</source>
        <translation>Identificador de la operación</translation>
    </message>
    <message>
        <source>Identifies the operation throughout Open Finance.</source>
        <translation>Identifica la operación en todo Open Finance.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Exchange ID</source>
        <translation>ID de la operación de cambio</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Event at</source>
        <translation>Evento el</translation>
    </message>
    <message>
        <source>When this happened to the operation.</source>
        <translation>Cuándo le ocurrió esto a la operación.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>1 contract, 2 change, 3 cancellation, 4 settlement, 5 write-off, 6 reinstatement, 9 annulment.</source>
        <translation>1 contratación, 2 modificación, 3 cancelación, 4 liquidación, 5 baja, 6 restablecimiento, 9 anulación.</translation>
    </message>
    <message>
        <source>Day of settlement as it stood after the event.</source>
        <translation>Día de liquidación tal como quedó después del evento.</translation>
    </message>
    <message>
        <source>Foreign currency of the operation as it stood after the event.</source>
        <translation>Moneda extranjera de la operación tal como quedó después del evento.</translation>
    </message>
    <message>
        <source>Local currency of the operation as it stood after the event.</source>
        <translation>Moneda local de la operación tal como quedó después del evento.</translation>
    </message>
    <message>
        <source>Foreign currency still to be settled after the event.</source>
        <translation>Moneda extranjera por liquidar después del evento.</translation>
    </message>
    <message>
        <source>Price of one unit of the foreign currency after the event; no tax, whatever its name says.</source>
        <translation>Precio de una unidad de la moneda extranjera después del evento; no es un impuesto, pese al nombre del campo.</translation>
    </message>
    <message>
        <source>Price of one unit with all taxes and fees (VET) after the event.</source>
        <translation>Precio de una unidad con impuestos y comisiones (VET) después del evento.</translation>
    </message>
    <message>
        <source>Foreign party</source>
        <translation>Contraparte en el exterior</translation>
    </message>
    <message>
        <source>Payer or payee abroad; often known at settlement only.</source>
        <translation>Pagador o beneficiario en el exterior; a menudo solo se conoce al liquidar.</translation>
    </message>
    <message>
        <source>Foreign party country</source>
        <translation>País de la contraparte</translation>
    </message>
    <message>
        <source>Country of the payer or payee, as a two-letter ISO 3166 code.</source>
        <translation>País del pagador o beneficiario, en código ISO 3166 de dos letras.</translation>
    </message>
    <message>
        <source>Relationship code</source>
        <translation>Código de relación</translation>
    </message>
    <message>
        <source>Code of the central bank for how the customer is related to the foreign party.</source>
        <translation>Código del banco central para el vínculo entre el cliente y la contraparte en el exterior.</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Número del evento</translation>
    </message>
    <message>
        <source>Number of the event at the central bank, twelve digits.</source>
        <translation>Número del evento en el banco central, de doce dígitos.</translation>
    </message>
    <message>
        <source>The operation this event belongs to.</source>
        <translation>La operación a la que pertenece este evento.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Operaciones de cambio</translation>
    </message>
</context>
<context>
    <name>FinancialStatements</name>
    <message>
        <source>Cash and equivalents</source>
        <translation>Efectivo y equivalentes</translation>
    </message>
    <message>
        <source>Cash, bank balances and what turns into cash at once.</source>
        <translation>Caja, saldos en bancos y lo que se vuelve efectivo al momento.</translation>
    </message>
    <message>
        <source>Short-term investments</source>
        <translation>Inversiones a corto plazo</translation>
    </message>
    <message>
        <source>Securities to be sold or paid back within a year.</source>
        <translation>Valores por vender o vencer en menos de un año.</translation>
    </message>
    <message>
        <source>Accounts receivable</source>
        <translation>Cuentas por cobrar</translation>
    </message>
    <message>
        <source>What customers still owe for sales on credit.</source>
        <translation>Lo que los clientes aún deben por ventas a crédito.</translation>
    </message>
    <message>
        <source>Notes receivable</source>
        <translation>Documentos por cobrar</translation>
    </message>
    <message>
        <source>Written promises of others to pay on a set day.</source>
        <translation>Promesas escritas de terceros de pagar en fecha fija.</translation>
    </message>
    <message>
        <source>Other debtors</source>
        <translation>Otros deudores</translation>
    </message>
    <message>
        <source>Owed by others than customers, such as employees.</source>
        <translation>Lo deben otros que no son clientes, como empleados.</translation>
    </message>
    <message>
        <source>Bad debt provision</source>
        <translation>Estimación de incobrables</translation>
    </message>
    <message>
        <source>Receivables nobody expects to be paid; taken off the assets.</source>
        <translation>Créditos que no se espera cobrar; se resta del activo.</translation>
    </message>
    <message>
        <source>Recoverable taxes</source>
        <translation>Impuestos a favor</translation>
    </message>
    <message>
        <source>Taxes paid that the authority gives back or sets off.</source>
        <translation>Impuestos pagados que la autoridad devuelve o compensa.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventarios</translation>
    </message>
    <message>
        <source>Goods for sale, raw materials and work in progress.</source>
        <translation>Mercancías, materias primas y producción en proceso.</translation>
    </message>
    <message>
        <source>Prepaid expenses</source>
        <translation>Pagos anticipados</translation>
    </message>
    <message>
        <source>Rent, insurance and the like paid ahead.</source>
        <translation>Renta, seguros y similares pagados por adelantado.</translation>
    </message>
    <message>
        <source>Assets for sale</source>
        <translation>Activos para venta</translation>
    </message>
    <message>
        <source>Equipment or property up for sale and not yet sold.</source>
        <translation>Equipo o inmuebles en venta, aún sin vender.</translation>
    </message>
    <message>
        <source>Property and equipment</source>
        <translation>Propiedades y equipo</translation>
    </message>
    <message>
        <source>Land, buildings, machines and vehicles, at cost.</source>
        <translation>Terrenos, edificios, maquinaria y vehículos, al costo.</translation>
    </message>
    <message>
        <source>Accumulated depreciation</source>
        <translation>Depreciación acumulada</translation>
    </message>
    <message>
        <source>Wear written off so far; taken off the assets.</source>
        <translation>Desgaste ya registrado; se resta del activo.</translation>
    </message>
    <message>
        <source>Long-term receivables</source>
        <translation>Cuentas por cobrar largo plazo</translation>
    </message>
    <message>
        <source>What customers owe and pay after more than a year.</source>
        <translation>Lo que deben los clientes y pagan después de un año.</translation>
    </message>
    <message>
        <source>Prepaid to suppliers</source>
        <translation>Anticipos a proveedores</translation>
    </message>
    <message>
        <source>Paid ahead to suppliers for deliveries over a year away.</source>
        <translation>Pagado por adelantado por entregas después de un año.</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Crédito mercantil</translation>
    </message>
    <message>
        <source>Paid for other companies above the worth of what they own.</source>
        <translation>Pagado por otras empresas por encima de lo que valen sus bienes.</translation>
    </message>
    <message>
        <source>Intangible assets</source>
        <translation>Activos intangibles</translation>
    </message>
    <message>
        <source>Patents, trademarks, software and the like.</source>
        <translation>Patentes, marcas, software y similares.</translation>
    </message>
    <message>
        <source>Associated companies</source>
        <translation>Inversiones en asociadas</translation>
    </message>
    <message>
        <source>Shares in companies it has a say in without control.</source>
        <translation>Participación en empresas con influencia, sin control.</translation>
    </message>
    <message>
        <source>Long-term instruments</source>
        <translation>Instrumentos a largo plazo</translation>
    </message>
    <message>
        <source>Bonds, loans and the like that run over a year.</source>
        <translation>Bonos, préstamos y similares a más de un año.</translation>
    </message>
    <message>
        <source>Bank loans</source>
        <translation>Préstamos bancarios</translation>
    </message>
    <message>
        <source>Owed to banks and due within a year.</source>
        <translation>Se debe a bancos a menos de un año.</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Cuentas por pagar</translation>
    </message>
    <message>
        <source>Owed to suppliers for purchases on credit.</source>
        <translation>Se debe a proveedores por compras a crédito.</translation>
    </message>
    <message>
        <source>Notes payable</source>
        <translation>Documentos por pagar</translation>
    </message>
    <message>
        <source>Written promises to pay others on a set day.</source>
        <translation>Promesas escritas de pagar a terceros en fecha fija.</translation>
    </message>
    <message>
        <source>Short-term instruments</source>
        <translation>Instrumentos a corto plazo</translation>
    </message>
    <message>
        <source>Securities it issued that are due within a year.</source>
        <translation>Valores que emitió y vencen en menos de un año.</translation>
    </message>
    <message>
        <source>Other creditors</source>
        <translation>Otros acreedores</translation>
    </message>
    <message>
        <source>Owed to others than suppliers and banks.</source>
        <translation>Se debe a otros que no son proveedores ni bancos.</translation>
    </message>
    <message>
        <source>Income tax payable</source>
        <translation>ISR por pagar</translation>
    </message>
    <message>
        <source>Income tax of the year still to be paid.</source>
        <translation>ISR del año que falta pagar.</translation>
    </message>
    <message>
        <source>Customer advances</source>
        <translation>Anticipos de clientes</translation>
    </message>
    <message>
        <source>Paid ahead by customers for what is not delivered yet.</source>
        <translation>Pagado por clientes por lo que falta entregar.</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Provisiones</translation>
    </message>
    <message>
        <source>Set aside for likely costs such as warranties or lawsuits.</source>
        <translation>Apartado para gastos probables, como garantías o juicios.</translation>
    </message>
    <message>
        <source>Taxes payable</source>
        <translation>Impuestos por pagar</translation>
    </message>
    <message>
        <source>All other taxes still to be paid.</source>
        <translation>Todos los demás impuestos por pagar.</translation>
    </message>
    <message>
        <source>Long-term payables</source>
        <translation>Cuentas por pagar largo plazo</translation>
    </message>
    <message>
        <source>Owed to suppliers and due after more than a year.</source>
        <translation>Se debe a proveedores a más de un año.</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Ingresos diferidos</translation>
    </message>
    <message>
        <source>Received ahead for what is delivered over years, such as rent.</source>
        <translation>Cobrado por adelantado por lo que se entrega en años, como renta.</translation>
    </message>
    <message>
        <source>Capital contributions</source>
        <translation>Aportaciones de capital</translation>
    </message>
    <message>
        <source>Paid in by owners for a capital increase still to come.</source>
        <translation>Aportado por socios para un aumento de capital futuro.</translation>
    </message>
    <message>
        <source>Deferred income tax</source>
        <translation>ISR diferido</translation>
    </message>
    <message>
        <source>Income tax that falls due in later years.</source>
        <translation>ISR que vence en años posteriores.</translation>
    </message>
    <message>
        <source>Employee benefits</source>
        <translation>Beneficios a empleados</translation>
    </message>
    <message>
        <source>Pensions and severance owed to employees later.</source>
        <translation>Pensiones e indemnizaciones que se deberán a empleados.</translation>
    </message>
    <message>
        <source>Long-term provisions</source>
        <translation>Provisiones a largo plazo</translation>
    </message>
    <message>
        <source>Set aside for likely costs after more than a year.</source>
        <translation>Apartado para gastos probables a más de un año.</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Value of the shares the owners paid for.</source>
        <translation>Valor de las acciones que pagaron los socios.</translation>
    </message>
    <message>
        <source>Future contributions</source>
        <translation>Aportaciones futuras</translation>
    </message>
    <message>
        <source>Paid in by owners and meant to become capital.</source>
        <translation>Aportado por socios para volverse capital.</translation>
    </message>
    <message>
        <source>Legal reserve</source>
        <translation>Reserva legal</translation>
    </message>
    <message>
        <source>Part of the profits that the law makes it keep.</source>
        <translation>Parte de las utilidades que la ley obliga a guardar.</translation>
    </message>
    <message>
        <source>Update excess</source>
        <translation>Exceso en actualización</translation>
    </message>
    <message>
        <source>Gain from restating capital for inflation.</source>
        <translation>Ganancia al actualizar el capital por inflación.</translation>
    </message>
    <message>
        <source>Update shortfall</source>
        <translation>Insuficiencia en actualización</translation>
    </message>
    <message>
        <source>Loss from restating capital for inflation; below zero.</source>
        <translation>Pérdida al actualizar el capital por inflación; menor a cero.</translation>
    </message>
    <message>
        <source>Capital reserve</source>
        <translation>Reserva de capital</translation>
    </message>
    <message>
        <source>Reserve from gains outside the business itself.</source>
        <translation>Reserva de ganancias ajenas a la operación.</translation>
    </message>
    <message>
        <source>Share premium</source>
        <translation>Prima en acciones</translation>
    </message>
    <message>
        <source>Paid for new shares above their face value.</source>
        <translation>Pagado por acciones nuevas sobre su valor nominal.</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Utilidades acumuladas</translation>
    </message>
    <message>
        <source>Profits kept over the years; below zero after losses.</source>
        <translation>Utilidades guardadas con los años; negativo tras pérdidas.</translation>
    </message>
    <message>
        <source>Other comprehensive income</source>
        <translation>Otros resultados integrales</translation>
    </message>
    <message>
        <source>Gains and losses not yet realised, such as on currencies.</source>
        <translation>Ganancias y pérdidas no realizadas, como de divisas.</translation>
    </message>
    <message>
        <source>Controlling interest</source>
        <translation>Participación controladora</translation>
    </message>
    <message>
        <source>Part of the equity that the main owners hold.</source>
        <translation>Parte del capital de los socios principales.</translation>
    </message>
    <message>
        <source>Minority interest</source>
        <translation>Participación minoritaria</translation>
    </message>
    <message>
        <source>Part of the equity that minority owners hold.</source>
        <translation>Parte del capital de los socios minoritarios.</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>Activo circulante</translation>
    </message>
    <message>
        <source>What turns into cash within a year.</source>
        <translation>Lo que se vuelve efectivo en menos de un año.</translation>
    </message>
    <message>
        <source>Non-current assets</source>
        <translation>Activo no circulante</translation>
    </message>
    <message>
        <source>What stays for more than a year.</source>
        <translation>Lo que permanece más de un año.</translation>
    </message>
    <message>
        <source>Current liabilities</source>
        <translation>Pasivo a corto plazo</translation>
    </message>
    <message>
        <source>What is to be paid within a year.</source>
        <translation>Lo que hay que pagar en menos de un año.</translation>
    </message>
    <message>
        <source>Non-current liabilities</source>
        <translation>Pasivo a largo plazo</translation>
    </message>
    <message>
        <source>What is to be paid after more than a year.</source>
        <translation>Lo que hay que pagar después de un año.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capital contable</translation>
    </message>
    <message>
        <source>What belongs to the owners.</source>
        <translation>Lo que pertenece a los socios.</translation>
    </message>
    <message>
        <source>Domestic sales</source>
        <translation>Ventas nacionales</translation>
    </message>
    <message>
        <source>Sales within Mexico, before discounts and returns.</source>
        <translation>Ventas en México, antes de descuentos y devoluciones.</translation>
    </message>
    <message>
        <source>Foreign sales</source>
        <translation>Ventas al extranjero</translation>
    </message>
    <message>
        <source>Sales abroad, before discounts and returns.</source>
        <translation>Ventas al extranjero, antes de descuentos y devoluciones.</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Materiales consumidos</translation>
    </message>
    <message>
        <source>Cost of the materials used up or traded.</source>
        <translation>Costo de los materiales consumidos o revendidos.</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Costo de ventas</translation>
    </message>
    <message>
        <source>What making or buying the sold goods cost.</source>
        <translation>Lo que costó producir o comprar lo vendido.</translation>
    </message>
    <message>
        <source>Cost of services</source>
        <translation>Costo de servicios</translation>
    </message>
    <message>
        <source>What providing the sold services cost.</source>
        <translation>Lo que costó prestar los servicios vendidos.</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Utilidad bruta</translation>
    </message>
    <message>
        <source>Net revenue less the cost of goods and services; empty after a loss.</source>
        <translation>Ingresos netos menos costo de bienes y servicios; vacío si hubo pérdida.</translation>
    </message>
    <message>
        <source>Gross loss</source>
        <translation>Pérdida bruta</translation>
    </message>
    <message>
        <source>The same when costs are higher than revenue; empty after a profit.</source>
        <translation>Lo mismo cuando el costo supera al ingreso; vacío si hubo utilidad.</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Gastos de operación</translation>
    </message>
    <message>
        <source>Selling, office and general costs.</source>
        <translation>Gastos de venta, de administración y generales.</translation>
    </message>
    <message>
        <source>Operating loss</source>
        <translation>Pérdida de operación</translation>
    </message>
    <message>
        <source>Loss of the business itself; empty after a profit.</source>
        <translation>Pérdida de la operación; vacío si hubo utilidad.</translation>
    </message>
    <message>
        <source>Financial result</source>
        <translation>Resultado financiero</translation>
    </message>
    <message>
        <source>Financial gains and costs together; below zero when costs are higher.</source>
        <translation>Ganancias y costos financieros juntos; negativo si ganan los costos.</translation>
    </message>
    <message>
        <source>Financial gains</source>
        <translation>Productos financieros</translation>
    </message>
    <message>
        <source>Interest and exchange gains received; never below zero.</source>
        <translation>Intereses y ganancias cambiarias; nunca es negativo.</translation>
    </message>
    <message>
        <source>Financial costs</source>
        <translation>Gastos financieros</translation>
    </message>
    <message>
        <source>Interest and exchange losses paid; always written below zero.</source>
        <translation>Intereses y pérdidas cambiarias; siempre es negativo.</translation>
    </message>
    <message>
        <source>Associates&apos; result</source>
        <translation>Resultado de asociadas</translation>
    </message>
    <message>
        <source>Its share of the profit or loss of associated companies.</source>
        <translation>Su parte en la utilidad o pérdida de empresas asociadas.</translation>
    </message>
    <message>
        <source>Income before taxes</source>
        <translation>Utilidad antes de impuestos</translation>
    </message>
    <message>
        <source>Profit before income tax; empty after a loss.</source>
        <translation>Utilidad antes de ISR; vacío si hubo pérdida.</translation>
    </message>
    <message>
        <source>Loss before taxes</source>
        <translation>Pérdida antes de impuestos</translation>
    </message>
    <message>
        <source>Loss before income tax; empty after a profit.</source>
        <translation>Pérdida antes de ISR; vacío si hubo utilidad.</translation>
    </message>
    <message>
        <source>Income taxes</source>
        <translation>Impuestos a la utilidad</translation>
    </message>
    <message>
        <source>Income tax of the year.</source>
        <translation>ISR del año.</translation>
    </message>
    <message>
        <source>Continuing income</source>
        <translation>Utilidad de operaciones continuas</translation>
    </message>
    <message>
        <source>Profit of what the business goes on with, after tax.</source>
        <translation>Utilidad de lo que la empresa sigue haciendo, tras impuestos.</translation>
    </message>
    <message>
        <source>Continuing loss</source>
        <translation>Pérdida de operaciones continuas</translation>
    </message>
    <message>
        <source>Loss of what the business goes on with; empty after a profit.</source>
        <translation>Pérdida de lo que la empresa sigue haciendo; vacío si hubo utilidad.</translation>
    </message>
    <message>
        <source>Discontinued operations</source>
        <translation>Operaciones discontinuadas</translation>
    </message>
    <message>
        <source>Result of what was sold or given up during the year.</source>
        <translation>Resultado de lo que se vendió o cerró en el año.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Fiscal year that the statement is about.</source>
        <translation>Ejercicio fiscal al que se refiere el estado.</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Ingresos netos</translation>
    </message>
    <message>
        <source>Sales after discounts and returns; not the plain sum of domestic and foreign.</source>
        <translation>Ventas tras descuentos y devoluciones; no es la suma simple de nacionales y extranjero.</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Utilidad de operación</translation>
    </message>
    <message>
        <source>Profit of the business itself, before interest and tax; empty after a loss.</source>
        <translation>Utilidad de la operación, antes de intereses e impuestos; vacío si hubo pérdida.</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Utilidad neta</translation>
    </message>
    <message>
        <source>Profit of the year after everything; empty after a loss.</source>
        <translation>Utilidad del año después de todo; vacío si hubo pérdida.</translation>
    </message>
    <message>
        <source>Net loss</source>
        <translation>Pérdida neta</translation>
    </message>
    <message>
        <source>Loss of the year after everything; empty after a profit.</source>
        <translation>Pérdida del año después de todo; vacío si hubo utilidad.</translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation>Total de capital</translation>
    </message>
    <message>
        <source>All that belongs to the owners: assets less debts.</source>
        <translation>Todo lo que pertenece a los socios: activo menos pasivo.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Why the year could not be read, in a sentence in English; empty when it was.</source>
        <translation>Por qué no se pudo leer el año, en una frase en inglés; vacío si se leyó.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Total current assets</source>
        <translation>Total activo circulante</translation>
    </message>
    <message>
        <source>All current assets together.</source>
        <translation>Todo el activo circulante sumado.</translation>
    </message>
    <message>
        <source>Total fixed assets</source>
        <translation>Total activo fijo</translation>
    </message>
    <message>
        <source>All non-current assets together, depreciation taken off.</source>
        <translation>Todo el activo no circulante, restada la depreciación.</translation>
    </message>
    <message>
        <source>Total current liabilities</source>
        <translation>Total pasivo corto plazo</translation>
    </message>
    <message>
        <source>All debts due within a year together.</source>
        <translation>Todas las deudas a menos de un año.</translation>
    </message>
    <message>
        <source>Total long-term liabilities</source>
        <translation>Total pasivo largo plazo</translation>
    </message>
    <message>
        <source>All debts due after more than a year together.</source>
        <translation>Todas las deudas a más de un año.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Statement ID</source>
        <translation>ID del estado financiero</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Estado de resultados</translation>
    </message>
    <message>
        <source>What came in and went out during the year.</source>
        <translation>Lo que entró y salió durante el año.</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balance general</translation>
    </message>
    <message>
        <source>What the business had and owed at the end of the year.</source>
        <translation>Lo que la empresa tenía y debía al cierre del año.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Estados financieros</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>%1 by day</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 por año</translation>
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
        <translation>Salario</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Renta</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Jubilación</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabajo independiente</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Otros ingresos</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quincenal</translation>
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
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Text of the latest payment on the statement.</source>
        <translation>Texto del último pago en el estado de cuenta.</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Tipo de ingreso</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>Promedio mensual</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Amount of the latest payment.</source>
        <translation>Monto del último pago.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account the income arrives in.</source>
        <translation>Cuenta a la que llega el ingreso.</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Pago promedio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Full periods</source>
        <translation>Periodos completos</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Day of the latest payment.</source>
        <translation>Día del último pago.</translation>
    </message>
    <message>
        <source>Periods looked at</source>
        <translation>Periodos analizados</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Mediana mensual</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Periods with income</source>
        <translation>Periodos con ingreso</translation>
    </message>
    <message>
        <source>Regularity</source>
        <translation>Regularidad</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Ingreso total</translation>
    </message>
    <message>
        <source>Best charging day</source>
        <translation>Mejor día hábil</translation>
    </message>
    <message>
        <source>Working day of the month on which a charge is most likely to succeed.</source>
        <translation>Día hábil del mes en que un cobro tiene más probabilidad de pasar.</translation>
    </message>
    <message>
        <source>First transaction</source>
        <translation>Primera transacción</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Última transacción</translation>
    </message>
    <message>
        <source>Day of the newest transaction that was looked at.</source>
        <translation>Día de la transacción más reciente analizada.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Good charging days</source>
        <translation>Buenos días hábiles</translation>
    </message>
    <message>
        <source>Income streams</source>
        <translation>Flujos de ingreso</translation>
    </message>
    <message>
        <source>Monthly, sure</source>
        <translation>Mensual, seguro</translation>
    </message>
    <message>
        <source>Average per month of incomes of high certainty.</source>
        <translation>Promedio mensual de ingresos de certeza alta.</translation>
    </message>
    <message>
        <source>Monthly, irregular</source>
        <translation>Mensual, irregular</translation>
    </message>
    <message>
        <source>Monthly, unsure</source>
        <translation>Mensual, incierto</translation>
    </message>
    <message>
        <source>Average per month of incomes of low certainty.</source>
        <translation>Promedio mensual de ingresos de certeza baja.</translation>
    </message>
    <message>
        <source>Monthly, likely</source>
        <translation>Mensual, probable</translation>
    </message>
    <message>
        <source>Average per month of incomes of medium certainty.</source>
        <translation>Promedio mensual de ingresos de certeza media.</translation>
    </message>
    <message>
        <source>Monthly, regular</source>
        <translation>Mensual, regular</translation>
    </message>
    <message>
        <source>Total, sure</source>
        <translation>Total, seguro</translation>
    </message>
    <message>
        <source>Sum of incomes of high certainty.</source>
        <translation>Suma de ingresos de certeza alta.</translation>
    </message>
    <message>
        <source>Total, irregular</source>
        <translation>Total, irregular</translation>
    </message>
    <message>
        <source>Total, unsure</source>
        <translation>Total, incierto</translation>
    </message>
    <message>
        <source>Sum of incomes of low certainty.</source>
        <translation>Suma de ingresos de certeza baja.</translation>
    </message>
    <message>
        <source>Total, likely</source>
        <translation>Total, probable</translation>
    </message>
    <message>
        <source>Sum of incomes of medium certainty.</source>
        <translation>Suma de ingresos de certeza media.</translation>
    </message>
    <message>
        <source>Total, regular</source>
        <translation>Total, regular</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Income ID</source>
        <translation>ID del ingreso</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>What the money most likely is, as Belvo sorts it.</source>
        <translation>Lo que probablemente es el dinero, según lo clasifica Belvo.</translation>
    </message>
    <message>
        <source>How often it comes; fortnightly is every two weeks.</source>
        <translation>Cada cuánto llega; quincenal es cada dos semanas.</translation>
    </message>
    <message>
        <source>Average over the months in which something came; empty months do not count.</source>
        <translation>Promedio de los meses en que llegó algo; los meses vacíos no cuentan.</translation>
    </message>
    <message>
        <source>How sure Belvo is that this income will keep coming.</source>
        <translation>Qué tan segura está Belvo de que este ingreso seguirá llegando.</translation>
    </message>
    <message>
        <source>Average of one payment, not of a month.</source>
        <translation>Promedio de un pago, no de un mes.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days that had data to calculate from.</source>
        <translation>Meses móviles de 30 días con datos para el cálculo.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days that were looked back over.</source>
        <translation>Meses móviles de 30 días que se analizaron.</translation>
    </message>
    <message>
        <source>Middle value of the sums per calendar month.</source>
        <translation>Mediana de las sumas por mes calendario.</translation>
    </message>
    <message>
        <source>How many payments there were in the time looked back over.</source>
        <translation>Cuántos pagos hubo en el periodo analizado.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days in which something came in.</source>
        <translation>Meses móviles de 30 días en que llegó algo.</translation>
    </message>
    <message>
        <source>From 0 to 1, where 1 is always on time; empty for a single payment.</source>
        <translation>De 0 a 1, donde 1 es siempre en fecha; vacío para un pago único.</translation>
    </message>
    <message>
        <source>From 0 to 1, where 1 is always the same amount; empty for a single payment.</source>
        <translation>De 0 a 1, donde 1 es siempre el mismo monto; vacío para un pago único.</translation>
    </message>
    <message>
        <source>Above zero when amounts rise, below when they fall; empty for a single payment.</source>
        <translation>Mayor que cero si los montos suben, menor si bajan; vacío para un pago único.</translation>
    </message>
    <message>
        <source>Average income per month over all accounts, in the currency of the streams.</source>
        <translation>Ingreso promedio por mes en todas las cuentas, en la moneda de los flujos.</translation>
    </message>
    <message>
        <source>How many sources of income were told apart.</source>
        <translation>Cuántas fuentes de ingresos se distinguieron.</translation>
    </message>
    <message>
        <source>Sum of all incomes found, in the currency of the streams.</source>
        <translation>Suma de todos los ingresos encontrados, en la moneda de los flujos.</translation>
    </message>
    <message>
        <source>Day of the oldest transaction that was looked at; empty when there was none.</source>
        <translation>Día de la transacción más antigua analizada; vacío si no hubo ninguna.</translation>
    </message>
    <message>
        <source>What the incomes were worked out from; so far always bank accounts.</source>
        <translation>De dónde se calcularon los ingresos; hasta ahora, siempre cuentas bancarias.</translation>
    </message>
    <message>
        <source>Further working days of the month on which charges tend to succeed.</source>
        <translation>Otros días hábiles del mes en que los cobros suelen tener éxito.</translation>
    </message>
    <message>
        <source>Payments that belong together, one row per source of income.</source>
        <translation>Pagos que van juntos, una fila por fuente de ingresos.</translation>
    </message>
    <message>
        <source>Average per month of incomes that came once or now and then.</source>
        <translation>Promedio por mes de ingresos que llegaron una vez o de vez en cuando.</translation>
    </message>
    <message>
        <source>Average per month of incomes that come weekly, every two weeks or monthly.</source>
        <translation>Promedio por mes de ingresos semanales, quincenales o mensuales.</translation>
    </message>
    <message>
        <source>Sum of incomes that came once or now and then.</source>
        <translation>Suma de ingresos que llegaron una vez o de vez en cuando.</translation>
    </message>
    <message>
        <source>Sum of incomes that come weekly, every two weeks or monthly.</source>
        <translation>Suma de ingresos semanales, quincenales o mensuales.</translation>
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
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Open Finance</source>
        <translation>Open Finance</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Operativa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caída</translation>
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
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Estados de cuenta</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Registros de empleo</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Estados financieros</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Transacciones de inversión</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Gastos recurrentes</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Indicadores de riesgo</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Cumplimiento fiscal</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Retenciones fiscales</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declaraciones de impuestos</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Situación fiscal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Validation message</source>
        <translation>Mensaje de validación</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Texto de ejemplo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nombre de la institución</translation>
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
        <translation>Tipo de integración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Institution ID</source>
        <translation>ID de la institución</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>Color principal</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Icon logo</source>
        <translation>Logotipo en ícono</translation>
    </message>
    <message>
        <source>Text logo</source>
        <translation>Logotipo en texto</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos del formulario</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Open banking description</source>
        <translation>Descripción en Open Banking</translation>
    </message>
    <message>
        <source>Open banking participants</source>
        <translation>Participantes de Open Banking</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>ID del servidor de autorización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Value that is sent when this choice is picked.</source>
        <translation>Valor que se envía al elegir esta opción.</translation>
    </message>
    <message>
        <source>Name of the choice as the customer reads it, e.g. Passport.</source>
        <translation>Nombre de la opción tal como lo lee el cliente, p. ej. Pasaporte.</translation>
    </message>
    <message>
        <source>Pattern the answer has to match, as a regular expression.</source>
        <translation>Patrón que debe cumplir la respuesta, como expresión regular.</translation>
    </message>
    <message>
        <source>Shown when the answer does not match.</source>
        <translation>Se muestra cuando la respuesta no cumple el patrón.</translation>
    </message>
    <message>
        <source>Example shown while the input is empty.</source>
        <translation>Ejemplo que se muestra mientras el campo está vacío.</translation>
    </message>
    <message>
        <source>Key under which the answer is sent, e.g. username or password.</source>
        <translation>Clave con que se envía la respuesta, p. ej. username o password.</translation>
    </message>
    <message>
        <source>Kind of input the form shows, e.g. text, password or select.</source>
        <translation>Clase de campo que muestra el formulario, p. ej. text, password o select.</translation>
    </message>
    <message>
        <source>Name of the input as the customer reads it, e.g. Client number.</source>
        <translation>Nombre del campo tal como lo lee el cliente, p. ej. Número de cliente.</translation>
    </message>
    <message>
        <source>Choices to pick from, mostly types of document; empty for plain inputs.</source>
        <translation>Opciones para elegir, por lo general tipos de documento; vacío en campos simples.</translation>
    </message>
    <message>
        <source>Technical name; token_required means that the institution may ask for a token.</source>
        <translation>Nombre técnico; token_required significa que la institución puede pedir un código.</translation>
    </message>
    <message>
        <source>What the feature means, in Belvo&apos;s words.</source>
        <translation>Qué significa la característica, en palabras de Belvo.</translation>
    </message>
    <message>
        <source>Name of the institution as customers know it.</source>
        <translation>Nombre de la institución tal como la conocen los clientes.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name: brand, country and segment, e.g. ofnubank_br_retail.</source>
        <translation>Nombre técnico en Belvo: marca, país y segmento, p. ej. ofnubank_br_retail.</translation>
    </message>
    <message>
        <source>Whether it is a bank, a tax authority or an employment registry.</source>
        <translation>Si es un banco, el fisco o un registro de empleo.</translation>
    </message>
    <message>
        <source>Countries the institution can be connected in, as two letters each, e.g. BR.</source>
        <translation>Países en que se puede conectar la institución, con dos letras cada uno, p. ej. BR.</translation>
    </message>
    <message>
        <source>Credentials: Belvo logs in as the customer; Open Finance: the bank&apos;s own interface is used.</source>
        <translation>Credenciales: Belvo entra como el cliente; Open Finance: se usa la interfaz del propio banco.</translation>
    </message>
    <message>
        <source>Down means that Belvo&apos;s integration is under maintenance and calls can fail.</source>
        <translation>Caída significa que la integración de Belvo está en mantenimiento y las llamadas pueden fallar.</translation>
    </message>
    <message>
        <source>What Belvo can fetch from this institution.</source>
        <translation>Lo que Belvo puede obtener de esta institución.</translation>
    </message>
    <message>
        <source>Web address of the institution; can be empty.</source>
        <translation>Dirección web de la institución; puede venir vacía.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Main color of the institution&apos;s website, as a code such as #016FD0.</source>
        <translation>Color predominante del sitio web de la institución, en un código como #016FD0.</translation>
    </message>
    <message>
        <source>Web address of the main logo image.</source>
        <translation>Dirección web de la imagen del logotipo principal.</translation>
    </message>
    <message>
        <source>Web address of the logo image in icon size.</source>
        <translation>Dirección web de la imagen del logotipo en tamaño de ícono.</translation>
    </message>
    <message>
        <source>Web address of the logo image with the name as text.</source>
        <translation>Dirección web de la imagen del logotipo con el nombre en texto.</translation>
    </message>
    <message>
        <source>What the customer is asked for to log in; empty for Open Finance institutions.</source>
        <translation>Lo que se pide al cliente para entrar; vacío en instituciones de Open Finance.</translation>
    </message>
    <message>
        <source>What is special about connecting to the institution; empty if nothing is.</source>
        <translation>Qué tiene de especial conectarse con la institución; vacío si nada.</translation>
    </message>
    <message>
        <source>Short text from the list of regulated Open Finance institutions; empty for all others.</source>
        <translation>Texto breve de la lista de instituciones reguladas de Open Finance; vacío en las demás.</translation>
    </message>
    <message>
        <source>The institution&apos;s brands that can be reached through Open Finance; empty for all others.</source>
        <translation>Marcas de la institución accesibles por Open Finance; vacío en las demás.</translation>
    </message>
    <message>
        <source>Identifies the server that grants access in Open Finance; empty for all others.</source>
        <translation>Identifica el servidor que concede el acceso en Open Finance; vacío en las demás.</translation>
    </message>
    <message>
        <source>Former identifier that Belvo is going to remove; use the institution ID instead.</source>
        <translation>Identificador anterior que Belvo va a eliminar; use el ID de la institución.</translation>
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
        <translation>Salida</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Balance date</source>
        <translation>Fecha del saldo</translation>
    </message>
    <message>
        <source>When this position was reckoned.</source>
        <translation>Cuándo se calculó esta posición.</translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation>Valor bruto</translation>
    </message>
    <message>
        <source>Worth of the position before taxes and fees.</source>
        <translation>Valor de la posición antes de impuestos y comisiones.</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Valor neto</translation>
    </message>
    <message>
        <source>What would be paid out after taxes and fees; empty when the bank does not reckon it.</source>
        <translation>Lo que se pagaría tras impuestos y comisiones; vacío cuando el banco no lo calcula.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Units, shares or quotas held; can have decimals.</source>
        <translation>Títulos, acciones o cuotas en cartera; puede tener decimales.</translation>
    </message>
    <message>
        <source>Blocked amount</source>
        <translation>Importe bloqueado</translation>
    </message>
    <message>
        <source>Part of the position that cannot be sold or redeemed now.</source>
        <translation>Parte de la posición que no se puede vender ni rescatar ahora.</translation>
    </message>
    <message>
        <source>Gross unit price</source>
        <translation>Precio unitario bruto</translation>
    </message>
    <message>
        <source>Worth of one unit on the balance date, before taxes.</source>
        <translation>Valor de una unidad en la fecha del saldo, antes de impuestos.</translation>
    </message>
    <message>
        <source>Purchase unit price</source>
        <translation>Precio unitario de compra</translation>
    </message>
    <message>
        <source>What one unit cost when it was bought.</source>
        <translation>Cuánto costó una unidad al comprarla.</translation>
    </message>
    <message>
        <source>Withheld amount</source>
        <translation>Importe retenido</translation>
    </message>
    <message>
        <source>Tax the bank would keep back from the gross value.</source>
        <translation>Impuesto que el banco retendría del valor bruto.</translation>
    </message>
    <message>
        <source>Transaction fee</source>
        <translation>Costos de la transacción</translation>
    </message>
    <message>
        <source>Fees and taxes charged for the purchase or redemption.</source>
        <translation>Comisiones e impuestos cobrados en la compra o el rescate.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Tasa prefijada</translation>
    </message>
    <message>
        <source>Part of the yield that was fixed, as a fraction where 1 is 100%.</source>
        <translation>Parte fija del rendimiento, como fracción donde 1 es 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Tasa posfijada</translation>
    </message>
    <message>
        <source>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</source>
        <translation>Parte del índice que se paga, como fracción: 1.1 es 110% del índice.</translation>
    </message>
    <message>
        <source>Penalty fee</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Fine the contract sets for payments that come late.</source>
        <translation>Multa que el contrato prevé para pagos atrasados.</translation>
    </message>
    <message>
        <source>Late payment fee</source>
        <translation>Intereses moratorios</translation>
    </message>
    <message>
        <source>Interest due for payments that come late.</source>
        <translation>Intereses que se deben por pagos atrasados.</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Precio de cierre</translation>
    </message>
    <message>
        <source>Price of one share at the end of trading on the balance date.</source>
        <translation>Precio de una acción al cierre de la sesión en la fecha del saldo.</translation>
    </message>
    <message>
        <source>Unit price factor</source>
        <translation>Factor de cotización</translation>
    </message>
    <message>
        <source>How many units the price stands for; 1 unless shares are quoted in lots.</source>
        <translation>A cuántas unidades se refiere el precio; 1, salvo acciones cotizadas por lote.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Índice de referencia</translation>
    </message>
    <message>
        <source>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</source>
        <translation>Índice que sigue el rendimiento, como CDI o IPCA; PRE_FIXADO si no sigue ninguno.</translation>
    </message>
    <message>
        <source>Rate tied to the index, as a fraction where 1 is 100%.</source>
        <translation>Tasa ligada al índice, como fracción donde 1 es 100%.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de tasa</translation>
    </message>
    <message>
        <source>LINEAR is simple interest, EXPONENCIAL is compound interest.</source>
        <translation>LINEAR es interés simple; EXPONENCIAL, interés compuesto.</translation>
    </message>
    <message>
        <source>Rate periodicity</source>
        <translation>Periodicidad de la tasa</translation>
    </message>
    <message>
        <source>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</source>
        <translation>Periodo al que se refiere la tasa: DIARIO, MENSAL, SEMESTRAL o ANUAL.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</source>
        <translation>DIAS_UTEIS cuenta días hábiles; DIAS_CORRIDOS, todos los días.</translation>
    </message>
    <message>
        <source>Indexer info</source>
        <translation>Información del índice</translation>
    </message>
    <message>
        <source>Name of the index when the indexer is OUTROS.</source>
        <translation>Nombre del índice cuando el índice de referencia es OUTROS.</translation>
    </message>
    <message>
        <source>Fund category</source>
        <translation>Categoría del fondo</translation>
    </message>
    <message>
        <source>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</source>
        <translation>Clase más amplia del fondo según ANBIMA, como RENDA_FIXA o ACOES.</translation>
    </message>
    <message>
        <source>Fund class</source>
        <translation>Clase del fondo</translation>
    </message>
    <message>
        <source>Class within the category, as ANBIMA names it.</source>
        <translation>Clase dentro de la categoría, según ANBIMA.</translation>
    </message>
    <message>
        <source>Fund subclass</source>
        <translation>Subclase del fondo</translation>
    </message>
    <message>
        <source>Finest class of the fund, as ANBIMA names it.</source>
        <translation>Clase más específica del fondo, según ANBIMA.</translation>
    </message>
    <message>
        <source>Pays coupons</source>
        <translation>Paga cupones</translation>
    </message>
    <message>
        <source>Whether interest is paid out along the way instead of at the end.</source>
        <translation>Si los intereses se pagan durante la vida del título y no al final.</translation>
    </message>
    <message>
        <source>Coupon periodicity</source>
        <translation>Periodicidad del cupón</translation>
    </message>
    <message>
        <source>How often interest is paid out, such as SEMESTRAL for twice a year.</source>
        <translation>Cada cuánto se pagan los intereses, por ejemplo SEMESTRAL.</translation>
    </message>
    <message>
        <source>Periodicity info</source>
        <translation>Información de la periodicidad</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the periodicity is OUTROS.</source>
        <translation>Descripción de la propia institución cuando la periodicidad es OUTROS.</translation>
    </message>
    <message>
        <source>Debtor name</source>
        <translation>Nombre del deudor</translation>
    </message>
    <message>
        <source>Company whose debt stands behind the paper.</source>
        <translation>Empresa cuya deuda respalda el título.</translation>
    </message>
    <message>
        <source>Debtor CNPJ</source>
        <translation>CNPJ del deudor</translation>
    </message>
    <message>
        <source>Tax number of that company, 14 digits.</source>
        <translation>CNPJ de esa empresa, de 14 dígitos.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Day the paper is paid back; shares and funds have none.</source>
        <translation>Día en que se paga el título; las acciones y los fondos no tienen.</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Fecha de compra</translation>
    </message>
    <message>
        <source>Day it was bought; shares and funds have none.</source>
        <translation>Día de la compra; las acciones y los fondos no tienen.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Day the paper was issued; bank and company bonds only.</source>
        <translation>Día en que se emitió el título; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Grace period end</source>
        <translation>Fin del plazo de carencia</translation>
    </message>
    <message>
        <source>First day it can be redeemed; bank and company bonds only.</source>
        <translation>Primer día en que se puede rescatar; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Issue unit price</source>
        <translation>Precio unitario de emisión</translation>
    </message>
    <message>
        <source>Price of one unit at issue; bank and company bonds only.</source>
        <translation>Precio de una unidad en la emisión; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation>Exento de impuestos</translation>
    </message>
    <message>
        <source>Whether the yield is free of income tax; meant for company bonds.</source>
        <translation>Si el rendimiento está exento del impuesto sobre la renta; se usa en renta fija corporativa.</translation>
    </message>
    <message>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>International number of the security, twelve characters (ISO 6166).</source>
        <translation>Número internacional del título, de doce caracteres (ISO 6166).</translation>
    </message>
    <message>
        <source>Issuer CNPJ</source>
        <translation>CNPJ del emisor</translation>
    </message>
    <message>
        <source>Tax number of the issuer, or of the fund itself; treasury bonds have none.</source>
        <translation>CNPJ del emisor o del propio fondo; los bonos del Tesoro no tienen.</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Código de registro</translation>
    </message>
    <message>
        <source>Code of the paper at the clearing house; bank and company bonds only.</source>
        <translation>Código del título en la cámara de compensación; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>The position on the balance date.</source>
        <translation>La posición en la fecha del saldo.</translation>
    </message>
    <message>
        <source>Remuneration</source>
        <translation>Remuneración</translation>
    </message>
    <message>
        <source>How the yield is reckoned; empty values for shares and funds.</source>
        <translation>Cómo se calcula el rendimiento; valores vacíos en acciones y fondos.</translation>
    </message>
    <message>
        <source>Fund classification</source>
        <translation>Clasificación del fondo</translation>
    </message>
    <message>
        <source>Where the fund belongs; only funds have it.</source>
        <translation>Dónde se ubica el fondo; solo los fondos la tienen.</translation>
    </message>
    <message>
        <source>Coupon payments</source>
        <translation>Pago de cupones</translation>
    </message>
    <message>
        <source>Interest paid out along the way; company and treasury bonds only.</source>
        <translation>Intereses pagados durante la vida del título; solo renta fija corporativa y bonos del Tesoro.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>Who owes the money in the end; company bonds only.</source>
        <translation>Quién debe el dinero al final; solo renta fija corporativa.</translation>
    </message>
    <message>
        <source>Note number</source>
        <translation>Número de la nota</translation>
    </message>
    <message>
        <source>Number the broker gave the note.</source>
        <translation>Número que la corredora dio a la nota.</translation>
    </message>
    <message>
        <source>All purchases and sales of the day, before costs.</source>
        <translation>Todas las compras y ventas del día, antes de costos.</translation>
    </message>
    <message>
        <source>What is left of the day after all costs and taxes.</source>
        <translation>Lo que queda del día tras todos los costos e impuestos.</translation>
    </message>
    <message>
        <source>Brokerage fee</source>
        <translation>Comisión de corretaje</translation>
    </message>
    <message>
        <source>What the broker charged for the day.</source>
        <translation>Lo que cobró la corredora por el día.</translation>
    </message>
    <message>
        <source>Settlement fee</source>
        <translation>Comisión de liquidación</translation>
    </message>
    <message>
        <source>What the clearing house charged for settling the trades.</source>
        <translation>Lo que cobró la cámara por liquidar las operaciones.</translation>
    </message>
    <message>
        <source>Registration fee</source>
        <translation>Comisión de registro</translation>
    </message>
    <message>
        <source>What the clearing house charged for registering the trades.</source>
        <translation>Lo que cobró la cámara por registrar las operaciones.</translation>
    </message>
    <message>
        <source>Trade notice fee</source>
        <translation>Comisión por avisos</translation>
    </message>
    <message>
        <source>What the stock exchange charged for trade notices (ANA).</source>
        <translation>Lo que cobró la bolsa por los avisos de negociación de activos (ANA).</translation>
    </message>
    <message>
        <source>Stock exchange fee</source>
        <translation>Derechos de bolsa</translation>
    </message>
    <message>
        <source>What the stock exchange charged for the trades (emoluments).</source>
        <translation>Lo que cobró la bolsa por las operaciones.</translation>
    </message>
    <message>
        <source>Custody fee</source>
        <translation>Comisión de custodia</translation>
    </message>
    <message>
        <source>What was charged for keeping the shares.</source>
        <translation>Lo que se cobró por custodiar las acciones.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Taxes of the day without the income tax withheld.</source>
        <translation>Impuestos del día, sin el impuesto sobre la renta retenido.</translation>
    </message>
    <message>
        <source>Income tax withheld</source>
        <translation>Impuesto retenido</translation>
    </message>
    <message>
        <source>Income tax kept back at source that day (IRRF).</source>
        <translation>Impuesto sobre la renta retenido en la fuente ese día (IRRF).</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Day the transaction was settled; shares come one trading day late.</source>
        <translation>Día en que se liquidó la transacción; las acciones llegan una sesión después.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Short code such as CDB or LCI, ticker, or name of the fund or bond.</source>
        <translation>Sigla como CDB o LCI, clave de pizarra, o nombre del fondo o bono.</translation>
    </message>
    <message>
        <source>Investment type</source>
        <translation>Tipo de inversión</translation>
    </message>
    <message>
        <source>Bank or company bonds, shares, treasury bonds or funds, as a code.</source>
        <translation>Renta fija bancaria o corporativa, acciones, bonos del Tesoro o fondos, como código.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Seen from the investment: inflow puts money in, outflow takes money out.</source>
        <translation>Desde la inversión: la entrada aporta dinero y la salida lo retira.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Amount before taxes; not used for shares, see the trade value.</source>
        <translation>Importe antes de impuestos; no se usa en acciones, vea el valor de la operación.</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Valor de la operación</translation>
    </message>
    <message>
        <source>Shares: price times quantity; funds: what the customer asked for; not used otherwise.</source>
        <translation>Acciones: precio por cantidad; fondos: lo que pidió el cliente; no se usa en los demás.</translation>
    </message>
    <message>
        <source>Units, shares or quotas that changed hands; can have decimals.</source>
        <translation>Títulos, acciones o cuotas negociados; puede tener decimales.</translation>
    </message>
    <message>
        <source>Amount after taxes; not used for shares, see the broker note.</source>
        <translation>Importe después de impuestos; no se usa en acciones, vea la nota de corretaje.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Price of one unit in this transaction.</source>
        <translation>Precio de una unidad en esta transacción.</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Factor de cotización</translation>
    </message>
    <message>
        <source>How many shares the unit price stands for; shares only.</source>
        <translation>A cuántas acciones se refiere el precio unitario; solo acciones.</translation>
    </message>
    <message>
        <source>Financial transactions tax</source>
        <translation>Impuesto financiero (IOF)</translation>
    </message>
    <message>
        <source>Tax on financial operations (IOF) kept back; not used for shares.</source>
        <translation>Impuesto a las operaciones financieras (IOF) retenido; no se usa en acciones.</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Impuesto sobre la renta</translation>
    </message>
    <message>
        <source>Income tax kept back; for shares it stands in the broker note.</source>
        <translation>Impuesto sobre la renta retenido; en acciones está en la nota de corretaje.</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>Comisión de salida</translation>
    </message>
    <message>
        <source>What the fund charged for leaving it; funds only.</source>
        <translation>Lo que cobró el fondo por el rescate; solo fondos.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Yield agreed for this transaction, as a fraction where 1 is 100%; bonds only.</source>
        <translation>Rendimiento acordado en esta transacción, como fracción donde 1 es 100%; solo renta fija y bonos.</translation>
    </message>
    <message>
        <source>Indexer percentage</source>
        <translation>Porcentaje del índice</translation>
    </message>
    <message>
        <source>Highest part of the index that is paid, as a fraction: 1.1 is 110%; bonds only.</source>
        <translation>Mayor parte del índice que se paga, como fracción: 1.1 es 110%; solo renta fija.</translation>
    </message>
    <message>
        <source>Operation info</source>
        <translation>Información de la operación</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the operation is OUTROS.</source>
        <translation>Descripción de la propia institución cuando la operación es OUTROS.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>The investment this transaction belongs to.</source>
        <translation>La inversión a la que pertenece esta transacción.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de la transacción</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificación interna</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the transaction.</source>
        <translation>Identificador de la transacción en la propia institución.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Broker note</source>
        <translation>Nota de corretaje</translation>
    </message>
    <message>
        <source>Note of the broker for all trades of that day; shares only.</source>
        <translation>Nota de la corredora con todas las operaciones de ese día; solo acciones.</translation>
    </message>
    <message>
        <source>Investment details</source>
        <translation>Datos de la inversión</translation>
    </message>
    <message>
        <source>The rest of the investment, as it was when the transaction was read.</source>
        <translation>Los demás datos de la inversión, tal como estaban al leer la transacción.</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Transacciones de inversión</translation>
    </message>
    <message>
        <source>What was done, as a code of the institution, such as APLICACAO, RESGATE or COMPRA.</source>
        <translation>Qué se hizo, como código de la institución, por ejemplo APLICACAO, RESGATE o COMPRA.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Withheld amount</source>
        <translation>Importe retenido</translation>
    </message>
    <message>
        <source>Tax the bank would keep back from the gross value.</source>
        <translation>Impuesto que el banco retendría del valor bruto.</translation>
    </message>
    <message>
        <source>Transaction fee</source>
        <translation>Costos de la transacción</translation>
    </message>
    <message>
        <source>Fees and taxes charged for the purchase or redemption.</source>
        <translation>Comisiones e impuestos cobrados en la compra o el rescate.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Tasa prefijada</translation>
    </message>
    <message>
        <source>Part of the yield that was fixed, as a fraction where 1 is 100%.</source>
        <translation>Parte fija del rendimiento, como fracción donde 1 es 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Tasa posfijada</translation>
    </message>
    <message>
        <source>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</source>
        <translation>Parte del índice que se paga, como fracción: 1.1 es 110% del índice.</translation>
    </message>
    <message>
        <source>Penalty fee</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Fine the contract sets for payments that come late.</source>
        <translation>Multa que el contrato prevé para pagos atrasados.</translation>
    </message>
    <message>
        <source>Late payment fee</source>
        <translation>Intereses moratorios</translation>
    </message>
    <message>
        <source>Interest due for payments that come late.</source>
        <translation>Intereses que se deben por pagos atrasados.</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Precio de cierre</translation>
    </message>
    <message>
        <source>Price of one share at the end of trading on the balance date.</source>
        <translation>Precio de una acción al cierre de la sesión en la fecha del saldo.</translation>
    </message>
    <message>
        <source>Unit price factor</source>
        <translation>Factor de cotización</translation>
    </message>
    <message>
        <source>How many units the price stands for; 1 unless shares are quoted in lots.</source>
        <translation>A cuántas unidades se refiere el precio; 1, salvo acciones cotizadas por lote.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de tasa</translation>
    </message>
    <message>
        <source>LINEAR is simple interest, EXPONENCIAL is compound interest.</source>
        <translation>LINEAR es interés simple; EXPONENCIAL, interés compuesto.</translation>
    </message>
    <message>
        <source>Rate periodicity</source>
        <translation>Periodicidad de la tasa</translation>
    </message>
    <message>
        <source>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</source>
        <translation>Periodo al que se refiere la tasa: DIARIO, MENSAL, SEMESTRAL o ANUAL.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</source>
        <translation>DIAS_UTEIS cuenta días hábiles; DIAS_CORRIDOS, todos los días.</translation>
    </message>
    <message>
        <source>Indexer info</source>
        <translation>Información del índice</translation>
    </message>
    <message>
        <source>Name of the index when the indexer is OUTROS.</source>
        <translation>Nombre del índice cuando el índice de referencia es OUTROS.</translation>
    </message>
    <message>
        <source>Fund class</source>
        <translation>Clase del fondo</translation>
    </message>
    <message>
        <source>Class within the category, as ANBIMA names it.</source>
        <translation>Clase dentro de la categoría, según ANBIMA.</translation>
    </message>
    <message>
        <source>Fund subclass</source>
        <translation>Subclase del fondo</translation>
    </message>
    <message>
        <source>Finest class of the fund, as ANBIMA names it.</source>
        <translation>Clase más específica del fondo, según ANBIMA.</translation>
    </message>
    <message>
        <source>Pays coupons</source>
        <translation>Paga cupones</translation>
    </message>
    <message>
        <source>Whether interest is paid out along the way instead of at the end.</source>
        <translation>Si los intereses se pagan durante la vida del título y no al final.</translation>
    </message>
    <message>
        <source>Coupon periodicity</source>
        <translation>Periodicidad del cupón</translation>
    </message>
    <message>
        <source>How often interest is paid out, such as SEMESTRAL for twice a year.</source>
        <translation>Cada cuánto se pagan los intereses, por ejemplo SEMESTRAL.</translation>
    </message>
    <message>
        <source>Periodicity info</source>
        <translation>Información de la periodicidad</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the periodicity is OUTROS.</source>
        <translation>Descripción de la propia institución cuando la periodicidad es OUTROS.</translation>
    </message>
    <message>
        <source>Debtor name</source>
        <translation>Nombre del deudor</translation>
    </message>
    <message>
        <source>Company whose debt stands behind the paper.</source>
        <translation>Empresa cuya deuda respalda el título.</translation>
    </message>
    <message>
        <source>Debtor CNPJ</source>
        <translation>CNPJ del deudor</translation>
    </message>
    <message>
        <source>Tax number of that company, 14 digits.</source>
        <translation>CNPJ de esa empresa, de 14 dígitos.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Short code such as CDB or LCI, ticker, or name of the fund or bond.</source>
        <translation>Sigla como CDB o LCI, clave de pizarra, o nombre del fondo o bono.</translation>
    </message>
    <message>
        <source>Investment type</source>
        <translation>Tipo de inversión</translation>
    </message>
    <message>
        <source>Bank or company bonds, shares, treasury bonds or funds, as a code.</source>
        <translation>Renta fija bancaria o corporativa, acciones, bonos del Tesoro o fondos, como código.</translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation>Valor bruto</translation>
    </message>
    <message>
        <source>Worth of the position before taxes and fees.</source>
        <translation>Valor de la posición antes de impuestos y comisiones.</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Valor neto</translation>
    </message>
    <message>
        <source>What would be paid out after taxes and fees; empty when the bank does not reckon it.</source>
        <translation>Lo que se pagaría tras impuestos y comisiones; vacío cuando el banco no lo calcula.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Units, shares or quotas held; can have decimals.</source>
        <translation>Títulos, acciones o cuotas en cartera; puede tener decimales.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Índice de referencia</translation>
    </message>
    <message>
        <source>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</source>
        <translation>Índice que sigue el rendimiento, como CDI o IPCA; PRE_FIXADO si no sigue ninguno.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Day the paper is paid back; shares and funds have none.</source>
        <translation>Día en que se paga el título; las acciones y los fondos no tienen.</translation>
    </message>
    <message>
        <source>Balance date</source>
        <translation>Fecha del saldo</translation>
    </message>
    <message>
        <source>When this position was reckoned.</source>
        <translation>Cuándo se calculó esta posición.</translation>
    </message>
    <message>
        <source>Rate tied to the index, as a fraction where 1 is 100%.</source>
        <translation>Tasa ligada al índice, como fracción donde 1 es 100%.</translation>
    </message>
    <message>
        <source>Blocked amount</source>
        <translation>Importe bloqueado</translation>
    </message>
    <message>
        <source>Part of the position that cannot be sold or redeemed now.</source>
        <translation>Parte de la posición que no se puede vender ni rescatar ahora.</translation>
    </message>
    <message>
        <source>Gross unit price</source>
        <translation>Precio unitario bruto</translation>
    </message>
    <message>
        <source>Worth of one unit on the balance date, before taxes.</source>
        <translation>Valor de una unidad en la fecha del saldo, antes de impuestos.</translation>
    </message>
    <message>
        <source>Purchase unit price</source>
        <translation>Precio unitario de compra</translation>
    </message>
    <message>
        <source>What one unit cost when it was bought.</source>
        <translation>Cuánto costó una unidad al comprarla.</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Fecha de compra</translation>
    </message>
    <message>
        <source>Day it was bought; shares and funds have none.</source>
        <translation>Día de la compra; las acciones y los fondos no tienen.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Day the paper was issued; bank and company bonds only.</source>
        <translation>Día en que se emitió el título; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Grace period end</source>
        <translation>Fin del plazo de carencia</translation>
    </message>
    <message>
        <source>First day it can be redeemed; bank and company bonds only.</source>
        <translation>Primer día en que se puede rescatar; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Issue unit price</source>
        <translation>Precio unitario de emisión</translation>
    </message>
    <message>
        <source>Price of one unit at issue; bank and company bonds only.</source>
        <translation>Precio de una unidad en la emisión; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation>Exento de impuestos</translation>
    </message>
    <message>
        <source>Whether the yield is free of income tax; meant for company bonds.</source>
        <translation>Si el rendimiento está exento del impuesto sobre la renta; se usa en renta fija corporativa.</translation>
    </message>
    <message>
        <source>Fund category</source>
        <translation>Categoría del fondo</translation>
    </message>
    <message>
        <source>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</source>
        <translation>Clase más amplia del fondo según ANBIMA, como RENDA_FIXA o ACOES.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>International number of the security, twelve characters (ISO 6166).</source>
        <translation>Número internacional del título, de doce caracteres (ISO 6166).</translation>
    </message>
    <message>
        <source>Issuer CNPJ</source>
        <translation>CNPJ del emisor</translation>
    </message>
    <message>
        <source>Tax number of the issuer, or of the fund itself; treasury bonds have none.</source>
        <translation>CNPJ del emisor o del propio fondo; los bonos del Tesoro no tienen.</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Código de registro</translation>
    </message>
    <message>
        <source>Code of the paper at the clearing house; bank and company bonds only.</source>
        <translation>Código del título en la cámara de compensación; solo renta fija bancaria y corporativa.</translation>
    </message>
    <message>
        <source>Investment ID</source>
        <translation>ID de la inversión</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Balance details</source>
        <translation>Detalles del saldo</translation>
    </message>
    <message>
        <source>The rest of the position on the balance date.</source>
        <translation>Los demás datos de la posición en la fecha del saldo.</translation>
    </message>
    <message>
        <source>Remuneration</source>
        <translation>Remuneración</translation>
    </message>
    <message>
        <source>How the yield is reckoned; empty values for shares and funds.</source>
        <translation>Cómo se calcula el rendimiento; valores vacíos en acciones y fondos.</translation>
    </message>
    <message>
        <source>Fund classification</source>
        <translation>Clasificación del fondo</translation>
    </message>
    <message>
        <source>Where the fund belongs; only funds have it.</source>
        <translation>Dónde se ubica el fondo; solo los fondos la tienen.</translation>
    </message>
    <message>
        <source>Coupon payments</source>
        <translation>Pago de cupones</translation>
    </message>
    <message>
        <source>Interest paid out along the way; company and treasury bonds only.</source>
        <translation>Intereses pagados durante la vida del título; solo renta fija corporativa y bonos del Tesoro.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>Who owes the money in the end; company bonds only.</source>
        <translation>Quién debe el dinero al final; solo renta fija corporativa.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
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
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito (egreso)</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Nómina</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Recibo de pago</translation>
    </message>
    <message>
        <source>Goods transport</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>In one payment</source>
        <translation>En una sola exhibición (PUE)</translation>
    </message>
    <message>
        <source>In parts or later</source>
        <translation>En parcialidades o diferido (PPD)</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Every ten days</source>
        <translation>Decenal</translation>
    </message>
    <message>
        <source>Every fourteen days</source>
        <translation>Catorcenal</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Quincenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Bimestral</translation>
    </message>
    <message>
        <source>Per task</source>
        <translation>Por unidad de obra</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Por comisión</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Por única vez</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicada</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>The tax meant: ISR on income, IVA on value added, IEPS on certain goods.</source>
        <translation>El impuesto en cuestión: ISR a la renta, IVA al valor agregado, IEPS a ciertos bienes.</translation>
    </message>
    <message>
        <source>Factor type</source>
        <translation>Tipo de factor</translation>
    </message>
    <message>
        <source>How the tax is reckoned: Tasa is a rate, Cuota a fixed sum, Exento none.</source>
        <translation>Cómo se calcula el impuesto: Tasa es un porcentaje, Cuota un importe fijo, Exento ninguno.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rate of the tax in percent: 16 means 16%.</source>
        <translation>Tasa en porcentaje: 16 significa 16%.</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Base gravable</translation>
    </message>
    <message>
        <source>Amount that the tax is reckoned on.</source>
        <translation>Importe sobre el que se calcula el impuesto.</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Importe del impuesto</translation>
    </message>
    <message>
        <source>Tax kept back by the payer, who hands it over to the SAT.</source>
        <translation>Impuesto que retiene quien paga y entera al SAT.</translation>
    </message>
    <message>
        <source>Tax charged on top, which the issuer hands over to the SAT.</source>
        <translation>Impuesto que se traslada al cliente y el emisor entera al SAT.</translation>
    </message>
    <message>
        <source>Retained taxes</source>
        <translation>Impuestos retenidos</translation>
    </message>
    <message>
        <source>Taxes kept back by the payer, one line per tax.</source>
        <translation>Impuestos retenidos por quien paga, una línea por impuesto.</translation>
    </message>
    <message>
        <source>Transferred taxes</source>
        <translation>Impuestos trasladados</translation>
    </message>
    <message>
        <source>Taxes charged on top of the price, one line per tax.</source>
        <translation>Impuestos que se suman al precio, una línea por impuesto.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Importe retenido</translation>
    </message>
    <message>
        <source>Tax kept back on this item.</source>
        <translation>Impuesto retenido sobre este concepto.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Transferred amount</source>
        <translation>Importe trasladado</translation>
    </message>
    <message>
        <source>Tax charged on top of this item.</source>
        <translation>Impuesto que se suma al precio de este concepto.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What was sold, in the issuer&apos;s words.</source>
        <translation>Lo que se vendió, en palabras del emisor.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many units; can be a fraction, such as hours or kilograms.</source>
        <translation>Cuántas unidades; puede ser fracción, como horas o kilos.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Price of one unit before taxes and discount.</source>
        <translation>Precio de una unidad antes de impuestos y descuento.</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>Importe sin impuestos</translation>
    </message>
    <message>
        <source>Quantity times unit price, before taxes.</source>
        <translation>Cantidad por precio unitario, antes de impuestos.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Taken off the price of this item; empty when there is none.</source>
        <translation>Se resta del precio de este concepto; vacío si no hay.</translation>
    </message>
    <message>
        <source>Tax on this item alone.</source>
        <translation>Impuesto sobre este concepto solamente.</translation>
    </message>
    <message>
        <source>Item total</source>
        <translation>Total del concepto</translation>
    </message>
    <message>
        <source>Amount before tax plus the tax of this item.</source>
        <translation>Importe sin impuestos más el impuesto de este concepto.</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Clave de producto</translation>
    </message>
    <message>
        <source>Code of the goods or service in the SAT&apos;s catalogue (ClaveProdServ).</source>
        <translation>Clave del bien o servicio en el catálogo del SAT (ClaveProdServ).</translation>
    </message>
    <message>
        <source>Seller&apos;s item number</source>
        <translation>Número del vendedor</translation>
    </message>
    <message>
        <source>Number of the item in the seller&apos;s own stock list.</source>
        <translation>Número del artículo en el inventario del vendedor.</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Clave de unidad</translation>
    </message>
    <message>
        <source>Code of the unit of measure in the SAT&apos;s catalogue: E48 is a service, H87 a piece.</source>
        <translation>Clave de la unidad en el catálogo del SAT: E48 es servicio, H87 pieza.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of measure in words.</source>
        <translation>Unidad de medida en palabras.</translation>
    </message>
    <message>
        <source>Tax subject code</source>
        <translation>Objeto de impuesto</translation>
    </message>
    <message>
        <source>Whether taxes apply to the item: 01 no, 02 yes, 03 yes but not itemised.</source>
        <translation>Si el concepto causa impuestos: 01 no, 02 sí, 03 sí, sin desglose.</translation>
    </message>
    <message>
        <source>Taxes the payer keeps back on this item.</source>
        <translation>Impuestos que quien paga retiene sobre este concepto.</translation>
    </message>
    <message>
        <source>Taxes added to the price of this item.</source>
        <translation>Impuestos que se suman al precio de este concepto.</translation>
    </message>
    <message>
        <source>Related invoice</source>
        <translation>Factura relacionada</translation>
    </message>
    <message>
        <source>Fiscal folio (UUID) of the other invoice.</source>
        <translation>Folio fiscal (UUID) de la otra factura.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>SAT code of the tie: 01 credit note, 03 return, 04 replacement, 07 advance used.</source>
        <translation>Clave del SAT: 01 nota de crédito, 03 devolución, 04 sustitución, 07 anticipo.</translation>
    </message>
    <message>
        <source>Paid invoice</source>
        <translation>Factura pagada</translation>
    </message>
    <message>
        <source>Fiscal folio (UUID) of the invoice that this payment belongs to.</source>
        <translation>Folio fiscal (UUID) de la factura a la que corresponde este pago.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Parcialidad</translation>
    </message>
    <message>
        <source>Which instalment of that invoice this is, counted from 1.</source>
        <translation>Qué parcialidad de esa factura es esta, contada desde 1.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>What was still owed before this payment.</source>
        <translation>Lo que aún se debía antes de este pago.</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>What this payment takes off the invoice.</source>
        <translation>Lo que este pago abona a la factura.</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo insoluto</translation>
    </message>
    <message>
        <source>What is still owed after this payment; zero closes the invoice.</source>
        <translation>Lo que se debe después de este pago; cero salda la factura.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>PPD is paid in parts or later, PUE in one payment.</source>
        <translation>PPD es en parcialidades o diferido, PUE en una sola exhibición.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>When the money was paid.</source>
        <translation>Cuándo se pagó el dinero.</translation>
    </message>
    <message>
        <source>Payment amount</source>
        <translation>Importe del pago</translation>
    </message>
    <message>
        <source>What was paid, in the currency of this payment.</source>
        <translation>Lo que se pagó, en la moneda de este pago.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>SAT code of how it was paid: 01 cash, 03 transfer, 04 credit card, 99 to be defined.</source>
        <translation>Clave del SAT de cómo se pagó: 01 efectivo, 03 transferencia, 04 crédito, 99 por definir.</translation>
    </message>
    <message>
        <source>Payer&apos;s bank</source>
        <translation>Banco del ordenante</translation>
    </message>
    <message>
        <source>Bank the money came from.</source>
        <translation>Banco de donde salió el dinero.</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número de operación</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque, as entered by the issuer.</source>
        <translation>Número de la transferencia o del cheque, según el emisor.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Pesos for one unit of the payment&apos;s currency on that day, as text.</source>
        <translation>Pesos por unidad de la moneda del pago ese día, como texto.</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s RFC</source>
        <translation>RFC del beneficiario</translation>
    </message>
    <message>
        <source>Tax number of who received the money, or of their bank.</source>
        <translation>RFC de quien recibió el dinero o de su banco.</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s account</source>
        <translation>Cuenta del beneficiario</translation>
    </message>
    <message>
        <source>Account the money went to.</source>
        <translation>Cuenta a la que llegó el dinero.</translation>
    </message>
    <message>
        <source>Payer&apos;s RFC</source>
        <translation>RFC del ordenante</translation>
    </message>
    <message>
        <source>Tax number of who paid, or of their bank.</source>
        <translation>RFC de quien pagó o de su banco.</translation>
    </message>
    <message>
        <source>Payer&apos;s account</source>
        <translation>Cuenta del ordenante</translation>
    </message>
    <message>
        <source>Account the money came from.</source>
        <translation>Cuenta de la que salió el dinero.</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Facturas pagadas</translation>
    </message>
    <message>
        <source>Invoices that this payment settles in whole or in part.</source>
        <translation>Facturas que este pago salda en todo o en parte.</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Percepción</translation>
    </message>
    <message>
        <source>What was paid for, as a code of Belvo such as CHRISTMAS_BONUS.</source>
        <translation>Por qué se pagó, en clave de Belvo, como CHRISTMAS_BONUS.</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Importe gravado</translation>
    </message>
    <message>
        <source>Part of this earning that income tax is due on.</source>
        <translation>Parte de esta percepción que causa impuesto sobre la renta.</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Importe exento</translation>
    </message>
    <message>
        <source>Part of this earning that is free of tax.</source>
        <translation>Parte de esta percepción libre de impuesto.</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Deducción</translation>
    </message>
    <message>
        <source>What was taken off, as a code of Belvo such as UNION_FEES.</source>
        <translation>Lo que se descontó, en clave de Belvo, como UNION_FEES.</translation>
    </message>
    <message>
        <source>Deducted amount</source>
        <translation>Importe deducido</translation>
    </message>
    <message>
        <source>Taken off the pay for this reason.</source>
        <translation>Se descontó del pago por este motivo.</translation>
    </message>
    <message>
        <source>Other payment</source>
        <translation>Otro pago</translation>
    </message>
    <message>
        <source>What was paid besides earnings, as a code of Belvo such as EMPLOYMENT_SUBSIDY.</source>
        <translation>Lo que se pagó además de percepciones, en clave de Belvo, como EMPLOYMENT_SUBSIDY.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid on top of the earnings for this reason.</source>
        <translation>Se pagó además de las percepciones por este motivo.</translation>
    </message>
    <message>
        <source>Payroll amount</source>
        <translation>Importe de la nómina</translation>
    </message>
    <message>
        <source>All that this payroll payment pays out.</source>
        <translation>Todo lo que paga este recibo de nómina.</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Day the employer paid.</source>
        <translation>Día en que pagó el patrón.</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Inicio del periodo</translation>
    </message>
    <message>
        <source>First day that this pay covers.</source>
        <translation>Primer día que cubre este pago.</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Fin del periodo</translation>
    </message>
    <message>
        <source>Last day that this pay covers.</source>
        <translation>Último día que cubre este pago.</translation>
    </message>
    <message>
        <source>Days paid</source>
        <translation>Días pagados</translation>
    </message>
    <message>
        <source>Number of days that this pay covers.</source>
        <translation>Número de días que cubre este pago.</translation>
    </message>
    <message>
        <source>Pay frequency</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>How often the employer pays.</source>
        <translation>Cada cuánto paga el patrón.</translation>
    </message>
    <message>
        <source>Payroll type</source>
        <translation>Tipo de nómina</translation>
    </message>
    <message>
        <source>SAT code: O is ordinary pay, E extraordinary pay such as bonuses.</source>
        <translation>Clave del SAT: O es nómina ordinaria, E extraordinaria, como bonos.</translation>
    </message>
    <message>
        <source>Payroll version</source>
        <translation>Versión de nómina</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s payroll supplement, such as 1.2.</source>
        <translation>Versión del complemento de nómina del SAT, como 1.2.</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Percepciones</translation>
    </message>
    <message>
        <source>What the pay is made up of before deductions.</source>
        <translation>De qué se compone el pago antes de deducciones.</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deducciones</translation>
    </message>
    <message>
        <source>Taxes, contributions and fees taken off the pay.</source>
        <translation>Impuestos, aportaciones y cuotas que se descuentan del pago.</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>Otros pagos</translation>
    </message>
    <message>
        <source>Paid with the salary without being one, such as a subsidy.</source>
        <translation>Se paga con el salario sin serlo, como un subsidio.</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de la factura</translation>
    </message>
    <message>
        <source>Day the invoice was issued.</source>
        <translation>Día en que se emitió la factura.</translation>
    </message>
    <message>
        <source>Invoice type</source>
        <translation>Tipo de comprobante</translation>
    </message>
    <message>
        <source>What the invoice is for, as the SAT sorts it.</source>
        <translation>Para qué es la factura, según la clasificación del SAT.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Issued or received by the person of the link; the money goes the other way.</source>
        <translation>Emitida o recibida por la persona de la conexión; el dinero va en sentido contrario.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Name of who issued the invoice.</source>
        <translation>Nombre de quien emitió la factura.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Name of who the invoice was made out to.</source>
        <translation>Nombre de a quien se emitió la factura.</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Importe total</translation>
    </message>
    <message>
        <source>Subtotal plus tax minus discount.</source>
        <translation>Subtotal más impuestos menos descuento.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Vigente is valid, Cancelado is cancelled.</source>
        <translation>Vigente es válida, Cancelado es cancelada.</translation>
    </message>
    <message>
        <source>Fiscal folio</source>
        <translation>Folio fiscal</translation>
    </message>
    <message>
        <source>The SAT&apos;s own number of the invoice (UUID).</source>
        <translation>Número de la factura ante el SAT (UUID).</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Sum of the items before taxes.</source>
        <translation>Suma de los conceptos antes de impuestos.</translation>
    </message>
    <message>
        <source>Sum of the items&apos; taxes.</source>
        <translation>Suma de los impuestos de los conceptos.</translation>
    </message>
    <message>
        <source>All discounts of the invoice together.</source>
        <translation>Todos los descuentos de la factura sumados.</translation>
    </message>
    <message>
        <source>All taxes charged on top of the price.</source>
        <translation>Todos los impuestos que se suman al precio.</translation>
    </message>
    <message>
        <source>All taxes that the payer keeps back for the SAT.</source>
        <translation>Todos los impuestos que quien paga retiene para el SAT.</translation>
    </message>
    <message>
        <source>Rate between the invoice&apos;s currency and the peso on that day.</source>
        <translation>Tipo de cambio entre la moneda de la factura y el peso ese día.</translation>
    </message>
    <message>
        <source>Sender&apos;s RFC</source>
        <translation>RFC del emisor</translation>
    </message>
    <message>
        <source>Tax number of who issued the invoice.</source>
        <translation>RFC de quien emitió la factura.</translation>
    </message>
    <message>
        <source>Sender&apos;s regime</source>
        <translation>Régimen del emisor</translation>
    </message>
    <message>
        <source>SAT code of the sender&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</source>
        <translation>Clave del SAT del régimen del emisor: 601 empresa, 605 asalariado, 612 independiente.</translation>
    </message>
    <message>
        <source>Sender&apos;s fraud status</source>
        <translation>Fraude del emisor</translation>
    </message>
    <message>
        <source>Standing on the SAT&apos;s fraud list: INVESTIGATING, DISMISSED, CONFIRMED, OVERTURNED or none.</source>
        <translation>Situación en la lista de fraude del SAT: INVESTIGATING, DISMISSED, CONFIRMED, OVERTURNED o ninguna.</translation>
    </message>
    <message>
        <source>Receiver&apos;s RFC</source>
        <translation>RFC del receptor</translation>
    </message>
    <message>
        <source>Tax number of who the invoice was made out to.</source>
        <translation>RFC de a quien se emitió la factura.</translation>
    </message>
    <message>
        <source>Receiver&apos;s regime</source>
        <translation>Régimen del receptor</translation>
    </message>
    <message>
        <source>SAT code of the receiver&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</source>
        <translation>Clave del SAT del régimen del receptor: 601 empresa, 605 asalariado, 612 independiente.</translation>
    </message>
    <message>
        <source>Receiver&apos;s postcode</source>
        <translation>C. P. del receptor</translation>
    </message>
    <message>
        <source>Postcode of the receiver&apos;s tax address.</source>
        <translation>Código postal del domicilio fiscal del receptor.</translation>
    </message>
    <message>
        <source>Receiver&apos;s fraud status</source>
        <translation>Fraude del receptor</translation>
    </message>
    <message>
        <source>PUE is paid in full at once; PPD in parts or later, with payment receipts.</source>
        <translation>PUE se paga de una vez; PPD en partes o después, con recibos de pago.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso del CFDI</translation>
    </message>
    <message>
        <source>SAT code of what the receiver uses it for: G03 expenses, CN01 payroll, S01 no effect.</source>
        <translation>Clave del SAT del uso: G03 gastos, CN01 nómina, S01 sin efectos fiscales.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Prefix the issuer groups its invoices by; optional.</source>
        <translation>Prefijo con que el emisor agrupa sus facturas; opcional.</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>The issuer&apos;s own running number of the invoice.</source>
        <translation>Número consecutivo que el emisor da a la factura.</translation>
    </message>
    <message>
        <source>Certification date</source>
        <translation>Fecha de certificación</translation>
    </message>
    <message>
        <source>Day a certified provider stamped the invoice for the SAT.</source>
        <translation>Día en que un proveedor certificado timbró la factura.</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Proveedor de certificación</translation>
    </message>
    <message>
        <source>Tax number of the provider that stamped the invoice.</source>
        <translation>RFC del proveedor que timbró la factura.</translation>
    </message>
    <message>
        <source>Cancellation status</source>
        <translation>Estado de cancelación</translation>
    </message>
    <message>
        <source>How far the cancellation got; empty unless there is one.</source>
        <translation>En qué va la cancelación; vacío si no la hay.</translation>
    </message>
    <message>
        <source>Cancellation date</source>
        <translation>Fecha de cancelación</translation>
    </message>
    <message>
        <source>Day the invoice was cancelled; empty while it is valid.</source>
        <translation>Día en que se canceló la factura; vacío mientras es válida.</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Lugar de expedición</translation>
    </message>
    <message>
        <source>Postcode of where the invoice was issued.</source>
        <translation>Código postal de donde se emitió la factura.</translation>
    </message>
    <message>
        <source>Export type</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>SAT code: 01 no export, 02 definitive, 03 temporary, 04 definitive under another code.</source>
        <translation>Clave del SAT: 01 no aplica, 02 definitiva, 03 temporal, 04 definitiva con otra clave.</translation>
    </message>
    <message>
        <source>CFDI version</source>
        <translation>Versión del CFDI</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s invoice format: 3.3 until 2023, then 4.0.</source>
        <translation>Versión del formato de factura del SAT: 3.3 hasta 2023, después 4.0.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Why details may be missing: sat_xml_limit_reached or sat_service_unavailable.</source>
        <translation>Por qué faltan detalles: sat_xml_limit_reached o sat_service_unavailable.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID de la factura</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Warning message</source>
        <translation>Texto del aviso</translation>
    </message>
    <message>
        <source>The same reason in a sentence, in English.</source>
        <translation>El mismo motivo en una frase, en inglés.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>What the invoice charges for, line by line.</source>
        <translation>Lo que cobra la factura, línea por línea.</translation>
    </message>
    <message>
        <source>Tax details</source>
        <translation>Detalle de impuestos</translation>
    </message>
    <message>
        <source>The invoice&apos;s taxes, summed up by kind.</source>
        <translation>Los impuestos de la factura, sumados por tipo.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payments that a payment receipt confirms; other invoices have none.</source>
        <translation>Pagos que ampara un recibo de pago; otras facturas no tienen.</translation>
    </message>
    <message>
        <source>Related invoices</source>
        <translation>Facturas relacionadas</translation>
    </message>
    <message>
        <source>Other invoices that this one corrects, replaces or refers to.</source>
        <translation>Otras facturas que esta corrige, sustituye o cita.</translation>
    </message>
    <message>
        <source>The pay slip in the invoice; only payroll invoices have one.</source>
        <translation>El recibo de nómina en la factura; solo lo tienen las de nómina.</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>Documento XML</translation>
    </message>
    <message>
        <source>The signed invoice itself; only sent when asked for.</source>
        <translation>La factura firmada; solo llega si se solicita.</translation>
    </message>
    <message>
        <source>Payment type words</source>
        <translation>Forma en palabras</translation>
    </message>
    <message>
        <source>Belvo sends the code only; always empty today.</source>
        <translation>Belvo envía solo la clave; hoy siempre vacío.</translation>
    </message>
    <message>
        <source>Payment method words</source>
        <translation>Método en palabras</translation>
    </message>
    <message>
        <source>Sender blacklist status</source>
        <translation>Lista negra: emisor</translation>
    </message>
    <message>
        <source>Older name of the fraud status; empty today.</source>
        <translation>Nombre anterior de la situación de fraude; hoy vacío.</translation>
    </message>
    <message>
        <source>Receiver blacklist status</source>
        <translation>Lista negra: receptor</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
</context>
<context>
    <name>InvoicesCl</name>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Additional tax</source>
        <translation>Impuesto adicional</translation>
    </message>
    <message>
        <source>Rate of the additional tax in percent.</source>
        <translation>Tasa del impuesto adicional en por ciento.</translation>
    </message>
    <message>
        <source>Note on purchase</source>
        <translation>Nota sobre compra</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Monto exento</translation>
    </message>
    <message>
        <source>Tax without credit</source>
        <translation>Impuesto sin crédito</translation>
    </message>
    <message>
        <source>VAT not withheld</source>
        <translation>IVA no retenido</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Código de sucursal</translation>
    </message>
    <message>
        <source>Construction credit</source>
        <translation>Crédito construcción</translation>
    </message>
    <message>
        <source>Exempt commission</source>
        <translation>Comisión exenta</translation>
    </message>
    <message>
        <source>Net commission</source>
        <translation>Comisión neta</translation>
    </message>
    <message>
        <source>Commission VAT</source>
        <translation>IVA de comisión</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Sin costo</translation>
    </message>
    <message>
        <source>Reference folio</source>
        <translation>Folio de referencia</translation>
    </message>
    <message>
        <source>Reference type</source>
        <translation>Tipo de referencia</translation>
    </message>
    <message>
        <source>Free zone tax</source>
        <translation>Impuesto zona franca</translation>
    </message>
    <message>
        <source>Period total</source>
        <translation>Total del periodo</translation>
    </message>
    <message>
        <source>VAT partly withheld</source>
        <translation>IVA retenido parcial</translation>
    </message>
    <message>
        <source>Third-party VAT</source>
        <translation>IVA de terceros</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Monto total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation>Código de documento</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Monto neto</translation>
    </message>
    <message>
        <source>Purchase details</source>
        <translation>Detalle de compra</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Receiver RUT</source>
        <translation>RUT del receptor</translation>
    </message>
    <message>
        <source>Sales details</source>
        <translation>Detalle de venta</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID de la factura</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo Belvo leyó este valor en la institución.</translation>
    </message>
    <message>
        <source>Invoices (Chile)</source>
        <translation>Facturas (Chile)</translation>
    </message>
    <message>
        <source>Refundable VAT</source>
        <translation>IVA recuperable</translation>
    </message>
    <message>
        <source>VAT on the purchase that counts as tax credit.</source>
        <translation>IVA de la compra que vale como crédito fiscal.</translation>
    </message>
    <message>
        <source>Non-refundable VAT</source>
        <translation>IVA no recuperable</translation>
    </message>
    <message>
        <source>VAT on the purchase that cannot be claimed back.</source>
        <translation>IVA de la compra que no se puede recuperar.</translation>
    </message>
    <message>
        <source>Non-refundable code</source>
        <translation>Código no recuperable</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the reason why VAT cannot be claimed back.</source>
        <translation>Código del SII del motivo por el que el IVA no es recuperable.</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Activo fijo</translation>
    </message>
    <message>
        <source>Part of the net amount spent on fixed assets, such as machines.</source>
        <translation>Parte del monto neto gastada en activo fijo, como máquinas.</translation>
    </message>
    <message>
        <source>Fixed assets VAT</source>
        <translation>IVA activo fijo</translation>
    </message>
    <message>
        <source>VAT on the part spent on fixed assets.</source>
        <translation>IVA sobre la parte gastada en activo fijo.</translation>
    </message>
    <message>
        <source>Common-use VAT</source>
        <translation>IVA uso común</translation>
    </message>
    <message>
        <source>VAT on goods used for both taxed and untaxed sales; only a share can be claimed.</source>
        <translation>IVA de bienes usados en ventas afectas y exentas; solo una parte es recuperable.</translation>
    </message>
    <message>
        <source>Tax paid that gives no right to a credit.</source>
        <translation>Impuesto pagado que no da derecho a crédito.</translation>
    </message>
    <message>
        <source>VAT that the buyer did not withhold from the seller.</source>
        <translation>IVA que el comprador no retuvo al vendedor.</translation>
    </message>
    <message>
        <source>Part of the purchase that bears no VAT.</source>
        <translation>Parte de la compra sin IVA.</translation>
    </message>
    <message>
        <source>Whether the purchase was corrected later by a credit or debit note.</source>
        <translation>Si la compra se corrigió después con una nota de crédito o débito.</translation>
    </message>
    <message>
        <source>Cigarettes tax</source>
        <translation>Impuesto a cigarrillos</translation>
    </message>
    <message>
        <source>Tobacco tax on cigarettes.</source>
        <translation>Impuesto al tabaco sobre cigarrillos.</translation>
    </message>
    <message>
        <source>Cigars tax</source>
        <translation>Impuesto a puros</translation>
    </message>
    <message>
        <source>Tobacco tax on cigars.</source>
        <translation>Impuesto al tabaco sobre puros.</translation>
    </message>
    <message>
        <source>Processed tobacco tax</source>
        <translation>Impuesto tabaco elaborado</translation>
    </message>
    <message>
        <source>Tobacco tax on cut and other processed tobacco.</source>
        <translation>Impuesto al tabaco sobre tabaco picado y otro tabaco elaborado.</translation>
    </message>
    <message>
        <source>Sum of the taxes besides VAT, e.g. on drinks or fuel.</source>
        <translation>Suma de los impuestos aparte del IVA, p. ej. a bebidas o combustibles.</translation>
    </message>
    <message>
        <source>Additional rate</source>
        <translation>Tasa adicional</translation>
    </message>
    <message>
        <source>Additional code</source>
        <translation>Código adicional</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the additional tax.</source>
        <translation>Código del SII del impuesto adicional.</translation>
    </message>
    <message>
        <source>Special tax credit of building companies.</source>
        <translation>Crédito fiscal especial de empresas constructoras.</translation>
    </message>
    <message>
        <source>Tax on sales in a free trade zone, such as Iquique.</source>
        <translation>Impuesto a ventas en zona franca, como Iquique.</translation>
    </message>
    <message>
        <source>Container deposit</source>
        <translation>Garantía de envases</translation>
    </message>
    <message>
        <source>Deposit charged for returnable containers.</source>
        <translation>Depósito cobrado por envases retornables.</translation>
    </message>
    <message>
        <source>Whether the goods were given away, e.g. as promotion.</source>
        <translation>Si la mercadería se entregó gratis, p. ej. como promoción.</translation>
    </message>
    <message>
        <source>Periodic billing</source>
        <translation>Facturación periódica</translation>
    </message>
    <message>
        <source>Whether the invoice is for a service billed every so often.</source>
        <translation>Si la factura es de un servicio que se cobra periódicamente.</translation>
    </message>
    <message>
        <source>Non-billable amount</source>
        <translation>Monto no facturable</translation>
    </message>
    <message>
        <source>Part of the sale that is not billed.</source>
        <translation>Parte de la venta que no se factura.</translation>
    </message>
    <message>
        <source>Sum for the whole period, with periodic billing.</source>
        <translation>Suma de todo el período, en la facturación periódica.</translation>
    </message>
    <message>
        <source>Domestic transport</source>
        <translation>Transporte nacional</translation>
    </message>
    <message>
        <source>Amount for transport within Chile.</source>
        <translation>Monto por transporte dentro de Chile.</translation>
    </message>
    <message>
        <source>International transport</source>
        <translation>Transporte internacional</translation>
    </message>
    <message>
        <source>Amount for transport across the border.</source>
        <translation>Monto por transporte a través de la frontera.</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the branch that issued the invoice.</source>
        <translation>Código del SII de la sucursal que emitió la factura.</translation>
    </message>
    <message>
        <source>Part of the sale that bears no VAT.</source>
        <translation>Parte de la venta sin IVA.</translation>
    </message>
    <message>
        <source>Whether the sale was corrected later by a credit or debit note.</source>
        <translation>Si la venta se corrigió después con una nota de crédito o débito.</translation>
    </message>
    <message>
        <source>VAT fully withheld</source>
        <translation>IVA retenido total</translation>
    </message>
    <message>
        <source>VAT that the buyer withheld in full to pay it in itself.</source>
        <translation>IVA que el comprador retuvo por completo para pagarlo él mismo.</translation>
    </message>
    <message>
        <source>Share of the VAT that the buyer withheld to pay it in itself.</source>
        <translation>Parte del IVA que el comprador retuvo para pagarla él mismo.</translation>
    </message>
    <message>
        <source>VAT that the buyer left for the seller to pay in.</source>
        <translation>IVA que el comprador dejó al vendedor para que lo pague.</translation>
    </message>
    <message>
        <source>Own sales VAT</source>
        <translation>IVA propio</translation>
    </message>
    <message>
        <source>VAT on the seller&apos;s own sales.</source>
        <translation>IVA de las ventas propias del vendedor.</translation>
    </message>
    <message>
        <source>VAT on sales made on behalf of others.</source>
        <translation>IVA de ventas hechas por cuenta de otros.</translation>
    </message>
    <message>
        <source>Late VAT</source>
        <translation>IVA fuera de plazo</translation>
    </message>
    <message>
        <source>VAT booked or paid after its due date.</source>
        <translation>IVA contabilizado o pagado después de su vencimiento.</translation>
    </message>
    <message>
        <source>Settlement sender</source>
        <translation>Emisor de liquidación</translation>
    </message>
    <message>
        <source>RUT of who issued the settlement of the invoice (liquidación-factura).</source>
        <translation>RUT de quien emitió la liquidación-factura.</translation>
    </message>
    <message>
        <source>Commission in the settlement, before VAT.</source>
        <translation>Comisión en la liquidación, antes de IVA.</translation>
    </message>
    <message>
        <source>Part of the commission in the settlement that bears no VAT.</source>
        <translation>Parte de la comisión en la liquidación sin IVA.</translation>
    </message>
    <message>
        <source>VAT on the commission in the settlement.</source>
        <translation>IVA sobre la comisión en la liquidación.</translation>
    </message>
    <message>
        <source>Kind of the document this one refers to, as the SII&apos;s code or word.</source>
        <translation>Tipo del documento al que este se refiere, en código o palabra del SII.</translation>
    </message>
    <message>
        <source>Folio of the document this one refers to.</source>
        <translation>Folio del documento al que este se refiere.</translation>
    </message>
    <message>
        <source>Foreign recipient ID</source>
        <translation>ID del receptor extranjero</translation>
    </message>
    <message>
        <source>Tax or identity number of a recipient abroad.</source>
        <translation>Número tributario o de identidad de un receptor en el extranjero.</translation>
    </message>
    <message>
        <source>Recipient nationality</source>
        <translation>Nacionalidad del receptor</translation>
    </message>
    <message>
        <source>Country of a recipient abroad.</source>
        <translation>País de un receptor en el extranjero.</translation>
    </message>
    <message>
        <source>Year and month the summary is about, e.g. 2026-03.</source>
        <translation>Año y mes del resumen, p. ej. 2026-03.</translation>
    </message>
    <message>
        <source>When the documents of the month were last counted.</source>
        <translation>Cuándo se contaron por última vez los documentos del mes.</translation>
    </message>
    <message>
        <source>How many boletas or payment vouchers the row adds up.</source>
        <translation>Cuántas boletas o comprobantes de pago suma la fila.</translation>
    </message>
    <message>
        <source>Part of all the documents together that bears no VAT.</source>
        <translation>Parte sin IVA de todos los documentos juntos.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Day the document was issued.</source>
        <translation>Día en que se emitió el documento.</translation>
    </message>
    <message>
        <source>Received is a purchase of the link owner, issued is a sale.</source>
        <translation>Recibida es una compra del titular de la conexión; emitida, una venta.</translation>
    </message>
    <message>
        <source>Number of the document; unique per sender and kind of document.</source>
        <translation>Número del documento; único por emisor y tipo de documento.</translation>
    </message>
    <message>
        <source>SII code of the kind: 33 invoice, 34 exempt invoice, 39 boleta, 56 debit note, 61 credit note.</source>
        <translation>Código SII: 33 factura, 34 factura exenta, 39 boleta, 56 nota de débito, 61 nota de crédito.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Registered name of who issued the document.</source>
        <translation>Razón social de quien emitió el documento.</translation>
    </message>
    <message>
        <source>Registered name of who the document was made out to.</source>
        <translation>Razón social de quien recibió el documento.</translation>
    </message>
    <message>
        <source>Net amount plus VAT and other taxes; what has to be paid.</source>
        <translation>Monto neto más IVA y otros impuestos; lo que hay que pagar.</translation>
    </message>
    <message>
        <source>Where the document stands: REGISTERED, PENDING, REJECTED or CANCELLED.</source>
        <translation>Situación del documento: REGISTERED, PENDING, REJECTED o CANCELLED.</translation>
    </message>
    <message>
        <source>Amount before VAT and other taxes.</source>
        <translation>Monto antes de IVA y otros impuestos.</translation>
    </message>
    <message>
        <source>Value-added tax of the document (IVA), as a rule 19% of the net amount.</source>
        <translation>Impuesto al valor agregado del documento, por regla 19 % del monto neto.</translation>
    </message>
    <message>
        <source>How the SII&apos;s register files it, e.g. Del Giro for the usual business.</source>
        <translation>Cómo lo clasifica el registro del SII, p. ej. Del Giro para el negocio habitual.</translation>
    </message>
    <message>
        <source>Sender RUT</source>
        <translation>RUT del emisor</translation>
    </message>
    <message>
        <source>RUT of who issued the document; the check digit follows the hyphen.</source>
        <translation>RUT de quien emitió el documento; el dígito verificador va después del guion.</translation>
    </message>
    <message>
        <source>RUT of who the document was made out to; the check digit follows the hyphen.</source>
        <translation>RUT de quien recibió el documento; el dígito verificador va después del guion.</translation>
    </message>
    <message>
        <source>When the SII received the document.</source>
        <translation>Cuándo recibió el SII el documento.</translation>
    </message>
    <message>
        <source>When the receiver confirmed to have got the document.</source>
        <translation>Cuándo el receptor acusó recibo del documento.</translation>
    </message>
    <message>
        <source>Claim date</source>
        <translation>Fecha de reclamo</translation>
    </message>
    <message>
        <source>Day the receiver disputed the document; empty if nobody did.</source>
        <translation>Día en que el receptor reclamó el documento; vacío si no hubo reclamo.</translation>
    </message>
    <message>
        <source>Tax details of a received document; empty when the document was issued.</source>
        <translation>Datos tributarios de un documento recibido; vacío cuando es emitido.</translation>
    </message>
    <message>
        <source>Tax details of an issued document; empty when the document was received.</source>
        <translation>Datos tributarios de un documento emitido; vacío cuando es recibido.</translation>
    </message>
    <message>
        <source>Monthly summary</source>
        <translation>Resumen mensual</translation>
    </message>
    <message>
        <source>For boletas and payment vouchers, which come as one row a month.</source>
        <translation>Para boletas y comprobantes de pago, que vienen en una fila por mes.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>This is not an address. It should look like https://api.belvo.com.</source>
        <translation>Esto no es una dirección. Debe parecerse a https://api.belvo.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or the keys could be read on the way.</source>
        <translation>La dirección debe comenzar con https://, o las claves podrían leerse en el camino.</translation>
    </message>
    <message>
        <source>The address has too much: only https:// and the host, without path, user name or question mark.</source>
        <translation>La dirección tiene de más: solo https:// y el servidor, sin ruta, usuario ni signo de interrogación.</translation>
    </message>
    <message>
        <source>This is not an address of Belvo. Go on only if you know this server.</source>
        <translation>Esta no es una dirección de Belvo. Continúe solo si conoce este servidor.</translation>
    </message>
    <message>
        <source>The address belongs to the other environment. Choose the environment that fits it.</source>
        <translation>La dirección pertenece al otro entorno. Elija el entorno que le corresponde.</translation>
    </message>
    <message>
        <source>The keys work. Spaces or quotes around them were removed.</source>
        <translation>Las claves funcionan. Se quitaron espacios o comillas alrededor.</translation>
    </message>
    <message>
        <source>Enter the secret id and the secret password.</source>
        <translation>Ingrese el secret id y la secret password.</translation>
    </message>
    <message>
        <source>There is no keychain: the keys can be used until the program ends, but not stored.</source>
        <translation>No hay llavero: las claves se pueden usar hasta que termine el programa, pero no guardar.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to store the keys.</source>
        <translation>El llavero está bloqueado. Desbloquéelo para guardar las claves.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>No se puede llegar al servidor. Revise la red y la dirección.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the clock of this computer and whether something inspects your traffic.</source>
        <translation>La conexión de red no es segura, así que no se envió nada. Revise el reloj de este equipo y si algo inspecciona su tráfico.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Belvo&apos;s API.</source>
        <translation>Algo responde en esta dirección, pero no es la API de Belvo.</translation>
    </message>
    <message>
        <source>Belvo has stopped our calls for a while. Wait a minute and test again.</source>
        <translation>Belvo detuvo nuestras llamadas por un rato. Espere un minuto y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Test again.</source>
        <translation>El servidor no respondió a tiempo. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Belvo does not accept these keys. They are wrong, or they belong to the other environment.</source>
        <translation>Belvo no acepta estas claves. Son incorrectas o pertenecen al otro entorno.</translation>
    </message>
    <message>
        <source>The keys are right, but Belvo has not enabled Production for your account. Ask Belvo.</source>
        <translation>Las claves son correctas, pero Belvo no habilitó Producción para su cuenta. Pregunte a Belvo.</translation>
    </message>
    <message>
        <source>These keys may not read this list. The rest works.</source>
        <translation>Estas claves no pueden leer esta lista. Lo demás funciona.</translation>
    </message>
    <message>
        <source>Belvo has a problem of its own. Test again later.</source>
        <translation>Belvo tiene un problema propio. Pruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of the key check: is the server&apos;s address right?</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>Step of the key check: the system&apos;s keychain</extracomment>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Step of the key check: can the server be reached?</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Step of the key check: are the keys accepted?</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Reading links</source>
        <extracomment>Step of the key check: may links be read?</extracomment>
        <translation>Leer conexiones</translation>
    </message>
    <message>
        <source>Reading institutions</source>
        <extracomment>Step of the key check: may institutions be read?</extracomment>
        <translation>Leer instituciones</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>revisando…</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>look here</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>revise aquí</translation>
    </message>
    <message>
        <source>does not work</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>sin revisar</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>your id %1</source>
        <translation>su id %1</translation>
    </message>
    <message>
        <source>link …%1</source>
        <translation>conexión …%1</translation>
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
        <translation>No válida</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Token required</source>
        <translation>Requiere código</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Cada 6 horas</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Cada 12 horas</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>Cada 24 horas</translation>
    </message>
    <message>
        <source>Every 7 days</source>
        <translation>Cada 7 días</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>Cada 30 días</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acceso</translation>
    </message>
    <message>
        <source>Refresh rate</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Link ID</source>
        <translation>ID de la conexión</translation>
    </message>
    <message>
        <source>Institution user ID</source>
        <translation>ID de usuario en la institución</translation>
    </message>
    <message>
        <source>Fetched resources</source>
        <translation>Recursos obtenidos</translation>
    </message>
    <message>
        <source>Credentials storage</source>
        <translation>Almacenamiento de credenciales</translation>
    </message>
    <message>
        <source>Stale in</source>
        <translation>Datos caducan en</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Estados de cuenta</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Registros de empleo</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Estados financieros</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Transacciones de inversión</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Gastos recurrentes</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Indicadores de riesgo</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Cumplimiento fiscal</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Retenciones fiscales</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declaraciones de impuestos</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Situación fiscal</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Operaciones de cambio</translation>
    </message>
    <message>
        <source>Current employments</source>
        <translation>Empleos actuales</translation>
    </message>
    <message>
        <source>Employment metrics</source>
        <translation>Métricas de empleo</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution the customer connected.</source>
        <translation>Nombre técnico, en Belvo, de la institución que conectó el cliente.</translation>
    </message>
    <message>
        <source>Valid works; invalid and token required need the customer; unconfirmed was never completed.</source>
        <translation>Válida funciona; no válida y requiere código necesitan al cliente; sin confirmar no se completó.</translation>
    </message>
    <message>
        <source>Recurrent ones are refreshed by Belvo on its own, single ones only when you ask.</source>
        <translation>Las recurrentes las actualiza Belvo por su cuenta; las únicas, solo cuando usted lo pide.</translation>
    </message>
    <message>
        <source>How often Belvo fetches new data by itself; empty for single links.</source>
        <translation>Cada cuánto busca Belvo datos nuevos por su cuenta; vacío en conexiones únicas.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Cuándo se usó la conexión con éxito por última vez.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Your own identifier, not necessarily unique; Belvo empties it if it holds personal data.</source>
        <translation>Su propio identificador, no siempre único; Belvo lo vacía si contiene datos personales.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>The same for the same person at the same institution, so it reveals duplicate links.</source>
        <translation>El mismo para la misma persona en la misma institución; por eso revela conexiones duplicadas.</translation>
    </message>
    <message>
        <source>What Belvo fetches when the link is created and at each refresh.</source>
        <translation>Lo que Belvo busca al crear la conexión y en cada actualización.</translation>
    </message>
    <message>
        <source>How long Belvo keeps the login: store until the link goes, nostore never, 90d for 90 days.</source>
        <translation>Cuánto guarda Belvo el acceso: store hasta eliminar la conexión, nostore nunca, 90d por 90 días.</translation>
    </message>
    <message>
        <source>Time without an update after which Belvo deletes the customer&apos;s data, e.g. 365d for 365 days.</source>
        <translation>Tiempo sin actualizar tras el cual Belvo borra los datos del cliente, p. ej. 365d por 365 días.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of the user on your side whose keys created the link.</source>
        <translation>Identificador en Belvo del usuario de su equipo cuyas claves crearon la conexión.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Large amount</source>
        <translation>Importe alto</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Needs the customer</source>
        <translation>Depende del cliente</translation>
    </message>
    <message>
        <source>Not refreshed for a month</source>
        <translation>Sin actualizar desde hace un mes</translation>
    </message>
    <message>
        <source>Without your own id</source>
        <translation>Sin su propio id</translation>
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
        <translation>Ya no es válido</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sin correo electrónico</translation>
    </message>
    <message>
        <source>Not working now</source>
        <translation>Fuera de servicio ahora</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>Owners</name>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
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
        <translation>Viudo(a)</translation>
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
        <translation>Unión libre</translation>
    </message>
    <message>
        <source>Brazilian public office</source>
        <translation>Cargo público (Brasil)</translation>
    </message>
    <message>
        <source>Brazilian occupation code</source>
        <translation>Ocupación (código de Brasil)</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Quincenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
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
        <translation>Otros</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Driver&apos;s license</source>
        <translation>Licencia de conducir</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Fiscal ID</source>
        <translation>Identificación fiscal</translation>
    </message>
    <message>
        <source>Foreigner registration card</source>
        <translation>Registro de extranjero</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Persona física</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
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
        <translation>Otro documento de viaje</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Representante legal</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Apoderado</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Cuenta de ahorro</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
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
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Código de área</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Colonia o distrito</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Town code</source>
        <translation>Código de ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Document type info</source>
        <translation>Información del tipo de documento</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Dígito verificador</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País de emisión</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Filiation type</source>
        <translation>Tipo de filiación</translation>
    </message>
    <message>
        <source>Civil name</source>
        <translation>Nombre civil</translation>
    </message>
    <message>
        <source>Social name</source>
        <translation>Nombre social</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Person type</source>
        <translation>Tipo de persona</translation>
    </message>
    <message>
        <source>Party type</source>
        <translation>Tipo de participación</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Document issue date</source>
        <translation>Emisión del documento</translation>
    </message>
    <message>
        <source>Document expiration date</source>
        <translation>Vencimiento del documento</translation>
    </message>
    <message>
        <source>Document country</source>
        <translation>País del documento</translation>
    </message>
    <message>
        <source>Document info</source>
        <translation>Información del documento</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Código de actividad</translation>
    </message>
    <message>
        <source>Procurator type</source>
        <translation>Tipo de apoderado</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>Product subtype</source>
        <translation>Subtipo de producto</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Código de compensación</translation>
    </message>
    <message>
        <source>Employer name</source>
        <translation>Nombre del empleador</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>ID del empleador</translation>
    </message>
    <message>
        <source>Employer bank ID</source>
        <translation>ID del banco del empleador</translation>
    </message>
    <message>
        <source>Employer bank code</source>
        <translation>Código del banco del empleador</translation>
    </message>
    <message>
        <source>Approval date</source>
        <translation>Fecha de aprobación</translation>
    </message>
    <message>
        <source>Opening date</source>
        <translation>Fecha de apertura</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Incorporation date</source>
        <translation>Fecha de constitución</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Estado civil</translation>
    </message>
    <message>
        <source>Marital status info</source>
        <translation>Información del estado civil</translation>
    </message>
    <message>
        <source>Local resident</source>
        <translation>Residente local</translation>
    </message>
    <message>
        <source>Companies ID</source>
        <translation>IDs de empresas</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID de la empresa</translation>
    </message>
    <message>
        <source>Occupation code</source>
        <translation>Código de ocupación</translation>
    </message>
    <message>
        <source>Occupation description</source>
        <translation>Descripción de la ocupación</translation>
    </message>
    <message>
        <source>Informed income</source>
        <translation>Ingreso informado</translation>
    </message>
    <message>
        <source>Income currency</source>
        <translation>Moneda del ingreso</translation>
    </message>
    <message>
        <source>Income frequency</source>
        <translation>Frecuencia del ingreso</translation>
    </message>
    <message>
        <source>Income date</source>
        <translation>Fecha del ingreso</translation>
    </message>
    <message>
        <source>Informed revenue</source>
        <translation>Ingresos de la empresa</translation>
    </message>
    <message>
        <source>Revenue currency</source>
        <translation>Moneda de los ingresos</translation>
    </message>
    <message>
        <source>Revenue frequency</source>
        <translation>Frecuencia de los ingresos</translation>
    </message>
    <message>
        <source>Revenue frequency info</source>
        <translation>Información de la frecuencia</translation>
    </message>
    <message>
        <source>Revenue year</source>
        <translation>Año de los ingresos</translation>
    </message>
    <message>
        <source>Patrimony</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Patrimony currency</source>
        <translation>Moneda del patrimonio</translation>
    </message>
    <message>
        <source>Patrimony year</source>
        <translation>Año del patrimonio</translation>
    </message>
    <message>
        <source>Patrimony date</source>
        <translation>Fecha del patrimonio</translation>
    </message>
    <message>
        <source>Relation start date</source>
        <translation>Inicio de la relación</translation>
    </message>
    <message>
        <source>Product services</source>
        <translation>Productos y servicios</translation>
    </message>
    <message>
        <source>Product services info</source>
        <translation>Información de los productos</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID del titular</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificación interna</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Additional documents</source>
        <translation>Documentos adicionales</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nacionalidades</translation>
    </message>
    <message>
        <source>Filiations</source>
        <translation>Filiación</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Actividades económicas</translation>
    </message>
    <message>
        <source>Procurators</source>
        <translation>Apoderados</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Salary portability requests</source>
        <translation>Solicitudes de portabilidad de nómina</translation>
    </message>
    <message>
        <source>Payroll accounts</source>
        <translation>Cuentas de nómina</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido paterno</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Apellido materno</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>One of the addresses the owner gave.</source>
        <translation>Una de las direcciones que dio el titular.</translation>
    </message>
    <message>
        <source>Yes marks the main one of the list.</source>
        <translation>Sí marca el principal de la lista.</translation>
    </message>
    <message>
        <source>Without country code, area code and extension.</source>
        <translation>Sin código de país, código de área ni extensión.</translation>
    </message>
    <message>
        <source>Dialling code without the plus sign, e.g. 55 for Brazil.</source>
        <translation>Código de marcado sin el signo más, p. ej. 55 para Brasil.</translation>
    </message>
    <message>
        <source>Dialling code of the region; DDD in Brazil.</source>
        <translation>Código de marcado de la región; en Brasil, el DDD.</translation>
    </message>
    <message>
        <source>Internal line to ask for or dial after the number, if any.</source>
        <translation>Línea interna que se marca después del número, si la hay.</translation>
    </message>
    <message>
        <source>Whether it is a landline, a mobile or something else.</source>
        <translation>Si es teléfono fijo, celular u otro.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the phone number, if it made one.</source>
        <translation>Observación de la institución sobre el teléfono, si la hay.</translation>
    </message>
    <message>
        <source>Street and number as the institution has them.</source>
        <translation>Calle y número tal como los tiene la institución.</translation>
    </message>
    <message>
        <source>What else helps to find the place, if anything was given.</source>
        <translation>Lo que ayuda a encontrar el lugar, si se informó.</translation>
    </message>
    <message>
        <source>Part of the town the address lies in.</source>
        <translation>Parte de la ciudad donde está la dirección.</translation>
    </message>
    <message>
        <source>Where the address lies, as the institution writes it.</source>
        <translation>Dónde está la dirección, tal como lo escribe la institución.</translation>
    </message>
    <message>
        <source>Official seven-digit code of the town; in Brazil that of IBGE.</source>
        <translation>Código oficial de siete dígitos de la ciudad; en Brasil, el del IBGE.</translation>
    </message>
    <message>
        <source>Part of the country the address lies in, e.g. SP.</source>
        <translation>Parte del país donde está la dirección, p. ej. SP.</translation>
    </message>
    <message>
        <source>Code for mail; CEP in Brazil.</source>
        <translation>Código para el correo; en Brasil, el CEP.</translation>
    </message>
    <message>
        <source>As the institution writes it out.</source>
        <translation>Tal como lo escribe la institución.</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, e.g. BRA.</source>
        <translation>Tres letras de ISO 3166, p. ej. BRA.</translation>
    </message>
    <message>
        <source>Degrees north; south of the equator is negative.</source>
        <translation>Grados al norte; al sur del ecuador es negativo.</translation>
    </message>
    <message>
        <source>Degrees east; west of Greenwich is negative.</source>
        <translation>Grados al este; al oeste de Greenwich es negativo.</translation>
    </message>
    <message>
        <source>Kind of paper shown to prove who the owner is.</source>
        <translation>Clase de documento presentado para probar quién es el titular.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the kind of document, if it made one.</source>
        <translation>Observación de la institución sobre el tipo de documento, si la hay.</translation>
    </message>
    <message>
        <source>As it stands on the document.</source>
        <translation>Tal como figura en el documento.</translation>
    </message>
    <message>
        <source>Digit that guards the number against typing errors; empty for businesses.</source>
        <translation>Dígito que protege el número contra errores de captura; vacío para empresas.</translation>
    </message>
    <message>
        <source>Day the document was made out; empty for businesses.</source>
        <translation>Día en que se expidió el documento; vacío para empresas.</translation>
    </message>
    <message>
        <source>Day the document stops being valid.</source>
        <translation>Día en que el documento deja de ser válido.</translation>
    </message>
    <message>
        <source>Three-letter ISO 3166 code of the country that issued it; always given for passports.</source>
        <translation>Código ISO 3166 de tres letras del país emisor; siempre presente en pasaportes.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the document; empty for businesses.</source>
        <translation>Observación de la institución sobre el documento; vacía para empresas.</translation>
    </message>
    <message>
        <source>Day the document was made out.</source>
        <translation>Día en que se expidió el documento.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the document, if it made one.</source>
        <translation>Observación de la institución sobre el documento, si la hay.</translation>
    </message>
    <message>
        <source>Country the person is a citizen of, e.g. CAN.</source>
        <translation>País del que la persona es ciudadana, p. ej. CAN.</translation>
    </message>
    <message>
        <source>What the person showed to prove this nationality.</source>
        <translation>Lo que la persona presentó para probar esta nacionalidad.</translation>
    </message>
    <message>
        <source>Whether this is the mother or the father.</source>
        <translation>Si es la madre o el padre.</translation>
    </message>
    <message>
        <source>Full legal name of the parent.</source>
        <translation>Nombre legal completo de la madre o del padre.</translation>
    </message>
    <message>
        <source>Name the person goes by, where it differs from the civil one.</source>
        <translation>Nombre que usa la persona, si difiere del civil.</translation>
    </message>
    <message>
        <source>Full name of a party that is a person.</source>
        <translation>Nombre completo del participante que es persona física.</translation>
    </message>
    <message>
        <source>Official name of a party that is a business.</source>
        <translation>Nombre oficial del participante que es empresa.</translation>
    </message>
    <message>
        <source>Whether the party is a person or a business.</source>
        <translation>Si el participante es persona física o empresa.</translation>
    </message>
    <message>
        <source>A member may only look at the account; an administrator may do anything, transfers too.</source>
        <translation>El socio solo puede consultar la cuenta; el administrador puede todo, incluso transferir.</translation>
    </message>
    <message>
        <source>Name a party that is a business is known by.</source>
        <translation>Nombre con el que se conoce al participante que es empresa.</translation>
    </message>
    <message>
        <source>Since when the party belongs to the account.</source>
        <translation>Desde cuándo el participante forma parte de la cuenta.</translation>
    </message>
    <message>
        <source>Share of the business the party owns, as a fraction where 1 is 100%.</source>
        <translation>Parte de la empresa que posee el participante, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>What the party identified itself with when it was added.</source>
        <translation>Con qué se identificó el participante al ser agregado.</translation>
    </message>
    <message>
        <source>Day the party&apos;s document was made out.</source>
        <translation>Día en que se expidió el documento del participante.</translation>
    </message>
    <message>
        <source>Three-letter ISO 3166 code of the country that issued the party&apos;s document.</source>
        <translation>Código ISO 3166 de tres letras del país que expidió el documento del participante.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the party&apos;s document, if it made one.</source>
        <translation>Observación de la institución sobre el documento del participante, si la hay.</translation>
    </message>
    <message>
        <source>What the business does, in the country&apos;s official list; in Brazil CNAE.</source>
        <translation>A qué se dedica la empresa, según la lista oficial del país; en Brasil, la CNAE.</translation>
    </message>
    <message>
        <source>In which role this person or business acts for the owner.</source>
        <translation>En qué calidad actúa esta persona o empresa por el titular.</translation>
    </message>
    <message>
        <source>Full legal name of who acts for the owner.</source>
        <translation>Nombre legal completo de quien actúa por el titular.</translation>
    </message>
    <message>
        <source>CPF of who acts for the owner; CNPJ when that is a business.</source>
        <translation>CPF de quien actúa por el titular; CNPJ si es una empresa.</translation>
    </message>
    <message>
        <source>Kind of account the owner has besides.</source>
        <translation>Clase de cuenta que el titular tiene además.</translation>
    </message>
    <message>
        <source>Finer kind in the institution&apos;s own word, e.g. CONJUNTA_SIMPLES.</source>
        <translation>Clase más detallada, con el término de la propia institución, p. ej. CONJUNTA_SIMPLES.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código de la sucursal donde se abrió la cuenta.</translation>
    </message>
    <message>
        <source>Without branch code and check digit.</source>
        <translation>Sin código de sucursal ni dígito verificador.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege el número de cuenta contra errores de captura, si lo hay.</translation>
    </message>
    <message>
        <source>Number of the bank in payments between banks, e.g. 001.</source>
        <translation>Número del banco en pagos entre bancos, p. ej. 001.</translation>
    </message>
    <message>
        <source>Who pays the salary.</source>
        <translation>Quién paga el sueldo.</translation>
    </message>
    <message>
        <source>CPF or CNPJ of who pays the salary.</source>
        <translation>CPF o CNPJ de quien paga el sueldo.</translation>
    </message>
    <message>
        <source>CNPJ of the bank the salary comes from.</source>
        <translation>CNPJ del banco del que proviene el sueldo.</translation>
    </message>
    <message>
        <source>ISPB, the payment system&apos;s code of the bank the salary comes from.</source>
        <translation>ISPB, código en el sistema de pagos de Brasil del banco del que proviene el sueldo.</translation>
    </message>
    <message>
        <source>Day the salary&apos;s move to another bank was agreed to.</source>
        <translation>Día en que se aceptó llevar el sueldo a otro banco.</translation>
    </message>
    <message>
        <source>Day the account for the salary was opened.</source>
        <translation>Día en que se abrió la cuenta para el sueldo.</translation>
    </message>
    <message>
        <source>Full name of a person as the institution knows it; businesses have a company name.</source>
        <translation>Nombre completo de la persona según la institución; las empresas tienen razón social.</translation>
    </message>
    <message>
        <source>Official name of a business; persons have a display name.</source>
        <translation>Nombre oficial de la empresa; las personas tienen nombre visible.</translation>
    </message>
    <message>
        <source>What the account was opened with, e.g. CPF, CNPJ, CURP or RFC.</source>
        <translation>Con qué se abrió la cuenta, p. ej. CPF, CNPJ, CURP o RFC.</translation>
    </message>
    <message>
        <source>Number of the document the account was opened with.</source>
        <translation>Número del documento con que se abrió la cuenta.</translation>
    </message>
    <message>
        <source>Address the owner registered at the institution.</source>
        <translation>Dirección que el titular registró en la institución.</translation>
    </message>
    <message>
        <source>Number the owner registered at the institution, codes included.</source>
        <translation>Número que el titular registró en la institución, con los códigos.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Name the business is known by, where it has one.</source>
        <translation>Nombre con el que se conoce a la empresa, si lo tiene.</translation>
    </message>
    <message>
        <source>Day the person was born; businesses have none.</source>
        <translation>Día en que nació la persona; las empresas no lo tienen.</translation>
    </message>
    <message>
        <source>Day the business was legally founded; persons have none.</source>
        <translation>Día en que la empresa se fundó legalmente; las personas no lo tienen.</translation>
    </message>
    <message>
        <source>Where the owner lives or has its seat, as registered.</source>
        <translation>Dónde vive el titular o tiene su sede, según el registro.</translation>
    </message>
    <message>
        <source>As the institution has it on file; empty when not stated.</source>
        <translation>Según el registro de la institución; vacío si no se informó.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the marital status, if it made one.</source>
        <translation>Observación de la institución sobre el estado civil, si la hay.</translation>
    </message>
    <message>
        <source>Whether the person lives in the country; if not, nationalities are given.</source>
        <translation>Si la persona vive en el país; si no, se informan las nacionalidades.</translation>
    </message>
    <message>
        <source>Tax numbers of the institutions that registered and verified the owner.</source>
        <translation>Números fiscales de las instituciones que registraron y verificaron al titular.</translation>
    </message>
    <message>
        <source>Who employs the person; in Brazil the employer&apos;s CNPJ.</source>
        <translation>Quién emplea a la persona; en Brasil, el CNPJ del empleador.</translation>
    </message>
    <message>
        <source>Where the work belongs: public office, Brazil&apos;s occupation list (CBO) or elsewhere.</source>
        <translation>A qué pertenece el trabajo: cargo público, lista de ocupaciones de Brasil (CBO) u otro.</translation>
    </message>
    <message>
        <source>What the person works as, in words or as a code.</source>
        <translation>En qué trabaja la persona, en palabras o en código.</translation>
    </message>
    <message>
        <source>What the person told the institution they earn; how often stands in the income frequency.</source>
        <translation>Cuánto informó ganar la persona; cada cuánto está en la frecuencia del ingreso.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>How often the person receives this income.</source>
        <translation>Cada cuánto recibe la persona este ingreso.</translation>
    </message>
    <message>
        <source>Day the person last received their salary.</source>
        <translation>Día en que la persona recibió su sueldo por última vez.</translation>
    </message>
    <message>
        <source>What the business told the institution it takes in.</source>
        <translation>Cuánto informó facturar la empresa.</translation>
    </message>
    <message>
        <source>How often the business declares what it takes in.</source>
        <translation>Cada cuánto declara la empresa lo que factura.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often revenue is declared, if it made one.</source>
        <translation>Observación de la institución sobre la frecuencia de la declaración, si la hay.</translation>
    </message>
    <message>
        <source>Year of the last declaration.</source>
        <translation>Año de la última declaración.</translation>
    </message>
    <message>
        <source>What the owner told the institution they own.</source>
        <translation>Cuánto informó poseer el titular.</translation>
    </message>
    <message>
        <source>Year the stated assets refer to; persons only.</source>
        <translation>Año al que se refieren los bienes informados; solo para personas.</translation>
    </message>
    <message>
        <source>Day the stated assets refer to; businesses only.</source>
        <translation>Día al que se refieren los bienes informados; solo para empresas.</translation>
    </message>
    <message>
        <source>When the owner became a customer of the institution.</source>
        <translation>Cuándo se hizo el titular cliente de la institución.</translation>
    </message>
    <message>
        <source>What the owner uses at the institution, in its own words, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>Lo que el titular usa en la institución, con los términos de esta, p. ej. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on these products, if it made one.</source>
        <translation>Observación de la institución sobre estos productos, si la hay.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of this owner.</source>
        <translation>Identificador propio de la institución para este titular.</translation>
    </message>
    <message>
        <source>Every email address the owner gave to the institution.</source>
        <translation>Todas las direcciones de correo que el titular dio a la institución.</translation>
    </message>
    <message>
        <source>Every number the owner gave to the institution.</source>
        <translation>Todos los números que el titular dio a la institución.</translation>
    </message>
    <message>
        <source>Every place the owner gave, in its parts.</source>
        <translation>Todos los lugares que dio el titular, por partes.</translation>
    </message>
    <message>
        <source>Papers shown besides the main one to prove who the owner is.</source>
        <translation>Lo que se presentó además del principal para probar quién es el titular.</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of; given for those who do not live in the country.</source>
        <translation>Países de los que la persona es ciudadana; se informan si no vive en el país.</translation>
    </message>
    <message>
        <source>The person&apos;s parents.</source>
        <translation>Los padres de la persona.</translation>
    </message>
    <message>
        <source>Persons and businesses with a share in or access to the account of a business.</source>
        <translation>Personas y empresas con participación o acceso en la cuenta de una empresa.</translation>
    </message>
    <message>
        <source>What the business reported that it does.</source>
        <translation>A qué informó dedicarse la empresa.</translation>
    </message>
    <message>
        <source>Persons and businesses that may act for the owner.</source>
        <translation>Personas y empresas que pueden actuar por el titular.</translation>
    </message>
    <message>
        <source>Further accounts the owner has at the institution.</source>
        <translation>Otras cuentas que el titular tiene en la institución.</translation>
    </message>
    <message>
        <source>Requests to send the salary to another bank; ended ones may still be listed.</source>
        <translation>Pedidos de enviar el sueldo a otro banco; los terminados pueden seguir en la lista.</translation>
    </message>
    <message>
        <source>Accounts into which employers pay the salary; those of past employers may still be listed.</source>
        <translation>Cuentas donde los empleadores pagan el sueldo; las de empleos anteriores pueden seguir en la lista.</translation>
    </message>
    <message>
        <source>Name of the business in an older field that Belvo has deprecated.</source>
        <translation>Nombre de la empresa en un campo antiguo que Belvo dejó obsoleto.</translation>
    </message>
    <message>
        <source>Given name in an older field that Belvo has deprecated.</source>
        <translation>Nombre propio en un campo antiguo que Belvo dejó obsoleto.</translation>
    </message>
    <message>
        <source>Family name in an older field that Belvo has deprecated.</source>
        <translation>Apellido en un campo antiguo que Belvo dejó obsoleto.</translation>
    </message>
    <message>
        <source>Second family name in an older field that Belvo has deprecated.</source>
        <translation>Segundo apellido en un campo antiguo que Belvo dejó obsoleto.</translation>
    </message>
</context>
<context>
    <name>QueryError</name>
    <message>
        <source>The search is too long; its end was not read.</source>
        <translation>La búsqueda es demasiado larga; no se leyó su final.</translation>
    </message>
    <message>
        <source>Too many parentheses inside each other.</source>
        <translation>Demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>Falta un valor después de los dos puntos.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>Falta la barra que cierra la expresión regular.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Falta un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened, or encloses nothing.</source>
        <translation>Este paréntesis nunca se abrió o no encierra nada.</translation>
    </message>
    <message>
        <source>There is nothing beside this operator to join.</source>
        <translation>No hay nada junto a este operador para unir.</translation>
    </message>
    <message>
        <source>There is no field called “%1”.</source>
        <extracomment>%1 is what was typed before a colon</extracomment>
        <translation>No hay un campo llamado “%1”.</translation>
    </message>
    <message>
        <source>This name could mean: %1.</source>
        <extracomment>%1 is a list of field names</extracomment>
        <translation>Este nombre puede significar: %1.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared in this way.</source>
        <extracomment>%1 is a field name</extracomment>
        <translation>El campo “%1” no se puede comparar de este modo.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>The number “%1” is larger than any value can be.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>El número “%1” es mayor que cualquier valor posible.</translation>
    </message>
    <message>
        <source>“%1” is not a date or a period.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” no es una fecha ni un periodo.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” no es ni sí ni no.</translation>
    </message>
    <message>
        <source>No known value of this field is called “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ningún valor conocido de este campo se llama “%1”.</translation>
    </message>
    <message>
        <source>This regular expression does not work at “%1”.</source>
        <extracomment>%1 is a part of a regular expression</extracomment>
        <translation>Esta expresión regular no funciona en “%1”.</translation>
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
        <translation>Otros campos del servidor</translation>
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
        <translation>Cuenta de depósito anticipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Cuenta de financiamiento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Cuenta de inversión</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Cuenta de financiamiento de facturas</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Cuenta de préstamo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Cuenta de fondo de pensión</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Cuenta de ahorro</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Pasivo</translation>
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
        <translation>Empleo</translation>
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
        <translation>Marca propia</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque electrónico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Límite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Límite por modalidad</translation>
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
        <translation>Quincenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sin plazo restante</translation>
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
        <translation>Efectiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compuesta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sin índice</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefijada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Posfijada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flotante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de precios</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Otro índice</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Comisión de la operación</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Comisión de seguro</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por cuota</translation>
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
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Interés por pago tardío</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por pago tardío</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Interés moratorio</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Impuesto del contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Impuesto por atraso</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificación</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número de la tarjeta, por lo general solo los cuatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de límite</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Si el límite cubre toda la tarjeta o una sola modalidad de operación.</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidación</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Si varias tarjetas comparten el límite (consolidado) o si es de una sola (individual).</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se puede deber dentro de este límite.</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Importe usado</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte del límite ya gastada.</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Importe disponible</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte del límite que todavía se puede gastar.</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Límite flexible</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Si el límite puede variar en vez de ser un importe fijo.</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nombre de la línea</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Línea de crédito del límite, con el término del propio banco, p. ej. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Información de la línea</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observación de la institución sobre la línea de crédito, si la hay.</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Tarjeta múltiple</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Si la cuenta tiene más de una tarjeta de crédito.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se puede deber en la tarjeta.</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Día en que vence el estado de cuenta; para Belvo, también el fin del periodo abierto.</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pago mínimo</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Lo mínimo que el cliente debe pagar en el periodo de facturación actual.</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Red de la tarjeta</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca por cuya red pasan los pagos de la tarjeta.</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Información de la red</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observación de la institución sobre la red, si la hay.</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Límites de crédito</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Cuánto se puede gastar, en total o por modalidad de operación.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>Lo que se emitió para esta cuenta, una fila por tarjeta.</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Día en que vence el próximo pago de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pago sin intereses</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Tasa de interés del crédito</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que se debe en la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pago mensual</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar en la tarjeta cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nombre de la tasa</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Cómo llama la institución a esta tasa; en Brasil, el tipo de impuesto dice más.</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Periodo de la tasa</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tiempo al que se refiere la tasa: un mes o un año.</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor de la tasa</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interés en porcentaje o en importe; en Brasil, consulte las tasas prefijada y posfijada.</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de impuesto</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Si la tasa es la nominal o la efectiva.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de tasa</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>El interés simple se calcula solo sobre el capital; el compuesto, también sobre intereses previos.</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Periodo de cálculo</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tiempo al que se refieren las tasas prefijada y posfijada: un mes o un año.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Cómo se cuentan los días para el interés, p. ej. 30/360.</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de índice</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Índice que sigue la tasa, si sigue alguno.</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de índice</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>El índice exacto dentro de su tipo, p. ej. TR_TBF.</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Información del índice</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observación de la institución sobre el índice, si la hay.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Tasa prefijada</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa fijada en el contrato, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Tasa posfijada</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa que sigue al índice, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observación de la institución sobre la tasa, si la hay.</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nombre de la comisión</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Cómo llama la institución a la comisión.</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código de la comisión</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Clave de la comisión en la institución, p. ej. CADASTRO.</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de comisión</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Clase general de la comisión; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor de la comisión</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total de la comisión, en la moneda del préstamo.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Tasa de la comisión</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Viene cuando la comisión es un porcentaje, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de cargo</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Si la comisión se cobra una vez o en cada cuota.</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobro</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Cómo se fija la comisión: importe mínimo, máximo o fijo, o un porcentaje.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A qué se debe el cargo, p. ej. pago tardío o un impuesto sobre el contrato.</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Información del cargo</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observación de la institución sobre el cargo, si la hay.</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Tasa del cargo</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Proporción del importe del préstamo, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantía</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>Qué garantiza el préstamo, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantía</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Clase más detallada de la garantía, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Cuánto vale la garantía.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Día en que debe hacerse este pago único y mayor.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Cuánto debe pagarse ese día.</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de préstamo</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>Con el término de la propia institución, p. ej. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código del préstamo</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número del contrato en el formato estándar del país; en Brasil, el IPOC.</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número de contrato</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Tal como la propia institución numera el contrato.</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Importe del contrato</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total a la firma: capital, intereses, impuestos y comisiones juntos.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Todo lo que falta pagar, intereses incluidos.</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Costo efectivo total</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos los costos del préstamo en su inicio (CET); Belvo no indica la unidad.</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Día en que se firmó el contrato.</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fin del contrato</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Día en que se espera que el préstamo quede pagado.</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimiento de la 1.ª cuota</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Día que el contrato fija para el primer pago.</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Fecha de liquidación</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Día en que se liquidó el préstamo, según el banco.</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Fechas de desembolso</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Días en que el préstamo se entregó al cliente.</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frecuencia de las cuotas</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>Cada cuánto debe pagarse una cuota.</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Información de la frecuencia</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observación de la institución sobre la frecuencia de las cuotas, si la hay.</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de cuotas</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Cuántas cuotas hacen falta para pagar el préstamo.</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Cuotas pagadas</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Cuántas cuotas ha pagado ya el cliente.</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Cuotas pendientes</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Cuántas cuotas faltan por pagar.</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Cuotas vencidas</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Cuántas cuotas están atrasadas.</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidad del plazo</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidad en que se cuenta el plazo acordado a la firma.</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidad restante</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidad en que se cuenta el resto del plazo.</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Plazo restante</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Cuotas que quedan del plazo; la unidad está en la periodicidad restante.</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortización</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada cuota en capital e intereses, p. ej. SAC o PRICE.</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Información de la amortización</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observación de la institución sobre la amortización, si la hay.</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID del consignatario</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Número fiscal de quien descuenta las cuotas del sueldo, en préstamos de nómina.</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Préstamo recolectado el</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Intereses del préstamo</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Intereses que se cobran por el préstamo; una fila por tasa.</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Comisiones del préstamo</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>Lo que la institución cobra por el préstamo además de los intereses.</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Cargos contratados</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, intereses moratorios e impuestos previstos en el contrato.</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantías</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>Lo que el cliente dejó para garantizar el préstamo.</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Pagos globales</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagos únicos y mayores acordados además de las cuotas.</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar del préstamo cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Capital del préstamo</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Capital pendiente</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado aún sin pagar, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Día de pago</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que se paga el préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Límite del préstamo</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se puede pedir prestado; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo del último periodo</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Importe que se debía al cierre del último periodo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Tasa del préstamo</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que aún se debe del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Día límite</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último día del mes para pagar sin atraso; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Día de corte</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que cierra el periodo del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Corte del préstamo</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Día en que cierra el periodo actual del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pago del préstamo</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pago sin intereses del préstamo</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar del préstamo para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Categoría de la cuenta</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Clasificación propia de Belvo, igual en todas las instituciones.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>Con el término de la propia institución, p. ej. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de cuenta</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinción más detallada de la institución dentro del tipo, p. ej. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Tipo de saldo de la cuenta</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Activo cuenta el saldo a favor del cliente; pasivo, como deuda.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Tal como lo da la institución; puede venir vacío en tarjetas.</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Sucursal de la cuenta</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código de la sucursal donde se abrió la cuenta.</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Dígito de la cuenta</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege el número de cuenta contra errores de captura, si lo hay.</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Nombre de identificación de la cuenta</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De qué consta la identificación pública, p. ej. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Saldo actual de la cuenta</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo al leerlo; tarjetas: gastado en el periodo abierto; préstamos: falta pagar.</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Saldo disponible de la cuenta</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinero utilizable; tarjetas: límite menos gasto; préstamos: costo de liquidarlo o vacío.</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Saldo bloqueado de la cuenta</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retenido por operaciones pendientes, por lo que aún no se puede usar.</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Saldo invertido de la cuenta</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte del dinero que el banco invierte por sí solo, según lo acordado con el cliente.</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Sobregiro contratado</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Límite bajo cero acordado entre cliente y banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Sobregiro usado</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Cuánto del sobregiro estaba en uso al leerlo; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Sobregiro no contratado</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Sobregirado sin acuerdo con el banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de institución</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Si los datos vienen de un banco, del fisco o de un registro de empleo.</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Cuenta recolectada el</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Cuenta creada el</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Último acceso de la cuenta</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Cuándo se usó la conexión con éxito por última vez.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificación interna de la cuenta</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador propio de la institución, en hash; no cambia mientras exista la cuenta.</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Datos de crédito de la cuenta</translation>
    </message>
    <message>
        <source>Limits and cards behind the account.</source>
        <translation>Límites y tarjetas vinculados a la cuenta.</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Datos de préstamo de la cuenta</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Condiciones del préstamo; vacío si la cuenta no es de crédito.</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Datos de fondos de la cuenta</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fondos que componen la cuenta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Cuentas y servicios</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Crédito y préstamos</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Plataformas en línea y ocio</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transporte y viajes</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Average amount</source>
        <translation>Monto promedio</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Days since last</source>
        <translation>Días desde último</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Cómo llama la institución a la cuenta.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nombre técnico, en Belvo, de la institución que lleva la cuenta.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Valor de identificación de la cuenta</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: sucursal, barra, número y dígito; tarjetas: últimos dígitos de cada una, con comas.</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Moneda de la cuenta</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes de la cuenta, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Monto mediano</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>The transactions that were recognised as this expense.</source>
        <translation>Las transacciones reconocidas como este gasto.</translation>
    </message>
    <message>
        <source>Expense ID</source>
        <translation>ID del gasto</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Gastos recurrentes</translation>
    </message>
    <message>
        <source>Day the payment was made.</source>
        <translation>Día en que se hizo el pago.</translation>
    </message>
    <message>
        <source>Text of the payment on the statement; can be empty.</source>
        <translation>Texto del pago en el estado de cuenta; puede estar vacío.</translation>
    </message>
    <message>
        <source>How much was paid, in the currency of the account.</source>
        <translation>Cuánto se pagó, en la moneda de la cuenta.</translation>
    </message>
    <message>
        <source>Made readable from the statement&apos;s text: the shop, or what is paid for.</source>
        <translation>Simplificado a partir del texto del estado de cuenta: el comercio o lo que se paga.</translation>
    </message>
    <message>
        <source>Kind of expense; Belvo looks for recurring ones in these only.</source>
        <translation>Tipo de gasto; Belvo solo busca gastos recurrentes en estos.</translation>
    </message>
    <message>
        <source>Average of the payments listed here.</source>
        <translation>Promedio de los pagos listados aquí.</translation>
    </message>
    <message>
        <source>Always monthly: Belvo finds no other rhythm.</source>
        <translation>Siempre mensual: Belvo no identifica otra frecuencia.</translation>
    </message>
    <message>
        <source>Whether a subscription or another regular expense; empty when Belvo cannot tell.</source>
        <translation>Si es suscripción u otro gasto regular; vacío cuando Belvo no lo sabe.</translation>
    </message>
    <message>
        <source>Days since the last payment; past 30 the next one is overdue or it has ended.</source>
        <translation>Días desde el último pago; más de 30 indica que el siguiente se atrasó o el gasto terminó.</translation>
    </message>
    <message>
        <source>The account or card the expense is paid from.</source>
        <translation>La cuenta o tarjeta con que se paga el gasto.</translation>
    </message>
    <message>
        <source>The rest of the account or card that pays.</source>
        <translation>El resto de la cuenta o tarjeta que paga.</translation>
    </message>
    <message>
        <source>Middle value of the payments; single high ones do not change it.</source>
        <translation>Mediana de los pagos; un monto alto aislado no la cambia.</translation>
    </message>
</context>
<context>
    <name>RelatedRecords</name>
    <message>
        <source>Accounts of this link</source>
        <translation>Cuentas de esta conexión</translation>
    </message>
    <message>
        <source>Transactions of this link</source>
        <translation>Transacciones de esta conexión</translation>
    </message>
    <message>
        <source>Owners of this link</source>
        <translation>Titulares de esta conexión</translation>
    </message>
    <message>
        <source>Consents of this customer</source>
        <translation>Consentimientos de este cliente</translation>
    </message>
    <message>
        <source>Transactions of this account</source>
        <translation>Transacciones de esta cuenta</translation>
    </message>
    <message>
        <source>Links of this institution</source>
        <translation>Conexiones de esta institución</translation>
    </message>
    <message>
        <source>Accounts of this institution</source>
        <translation>Cuentas de esta institución</translation>
    </message>
    <message>
        <source>Its link</source>
        <translation>Ver la conexión</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Ver la cuenta</translation>
    </message>
    <message>
        <source>Its institution</source>
        <translation>Ver la institución</translation>
    </message>
    <message>
        <source>Belvo finds consents by document, and this owner has none.</source>
        <translation>Belvo encuentra consentimientos por documento, y este titular no tiene uno.</translation>
    </message>
    <message>
        <source>Belvo finds consents by the customer&apos;s document, not by link. Open the owners of this link first.</source>
        <translation>Belvo encuentra consentimientos por el documento del cliente, no por la conexión. Abra primero los titulares de esta conexión.</translation>
    </message>
    <message>
        <source>%1 of this link</source>
        <extracomment>%1 kind of record, plural: &quot;Bills of this link&quot;</extracomment>
        <translation>%1 de esta conexión</translation>
    </message>
    <message>
        <source>%1 of this account</source>
        <extracomment>%1 kind of record, plural</extracomment>
        <translation>%1 de esta cuenta</translation>
    </message>
    <message>
        <source>%1 of this institution</source>
        <extracomment>%1 kind of record, plural</extracomment>
        <translation>%1 de esta institución</translation>
    </message>
    <message numerus="yes">
        <source>Its %n accounts</source>
        <translation><numerusform>Ver la cuenta</numerusform><numerusform>Ver las %n cuentas</numerusform></translation>
    </message>
</context>
<context>
    <name>ResourceGroup</name>
    <message>
        <source>Connections</source>
        <extracomment>heading over links, consents and institutions</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Bancos</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <extracomment>heading over what Belvo works out from the data: incomes, risk insights…</extracomment>
        <translation>Enriquecimiento</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Loading…</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Cargando más…</translation>
    </message>
    <message>
        <source>More rows at Belvo</source>
        <extracomment>state of a list in the status line: there are more rows at Belvo</extracomment>
        <translation>Hay más filas en Belvo</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Loading failed</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>La carga falló</translation>
    </message>
</context>
<context>
    <name>RiskInsights</name>
    <message>
        <source>Checking balance</source>
        <translation>Saldo en cuenta</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Asset accounts</source>
        <translation>Cuentas de activo</translation>
    </message>
    <message>
        <source>Checking accounts</source>
        <translation>Cuentas corrientes</translation>
    </message>
    <message>
        <source>Savings accounts</source>
        <translation>Cuentas de ahorro</translation>
    </message>
    <message>
        <source>Savings balance</source>
        <translation>Saldo en ahorro</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Cuentas y servicios</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Crédito y préstamos</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Fees &amp; Charges</source>
        <translation>Comisiones y cargos</translation>
    </message>
    <message>
        <source>Food &amp; Groceries</source>
        <translation>Comida y supermercado</translation>
    </message>
    <message>
        <source>Home &amp; Life</source>
        <translation>Hogar y vida</translation>
    </message>
    <message>
        <source>Income &amp; Payments</source>
        <translation>Ingresos y pagos</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Investments &amp; Savings</source>
        <translation>Inversiones y ahorro</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Plataformas en línea y ocio</translation>
    </message>
    <message>
        <source>Personal Shopping</source>
        <translation>Compras personales</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transporte y viajes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Withdrawal &amp; ATM</source>
        <translation>Retiro y cajero</translation>
    </message>
    <message>
        <source>Electricity &amp; Energy</source>
        <translation>Electricidad y energía</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Renta</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicaciones</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automóvil</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Pago a plazos</translation>
    </message>
    <message>
        <source>Interest &amp; Charges</source>
        <translation>Intereses y cargos</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hipoteca</translation>
    </message>
    <message>
        <source>Pay Advance</source>
        <translation>Adelanto de nómina</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Bank Fees</source>
        <translation>Comisiones bancarias</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contracargo</translation>
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
        <translation>Pensión alimenticia</translation>
    </message>
    <message>
        <source>Alcohol &amp; Tobacco</source>
        <translation>Alcohol y tabaco</translation>
    </message>
    <message>
        <source>Bakery &amp; Coffee</source>
        <translation>Panadería y café</translation>
    </message>
    <message>
        <source>Bars &amp; Nightclubs</source>
        <translation>Bares y vida nocturna</translation>
    </message>
    <message>
        <source>Convenience Store</source>
        <translation>Tienda de conveniencia</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega a domicilio</translation>
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
        <translation>Educación</translation>
    </message>
    <message>
        <source>Gyms &amp; Fitness</source>
        <translation>Gimnasio y deporte</translation>
    </message>
    <message>
        <source>Hair &amp; Beauty</source>
        <translation>Cabello y belleza</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Home Decor &amp; Appliances</source>
        <translation>Decoración y electrodomésticos</translation>
    </message>
    <message>
        <source>Laundry &amp; Dry Cleaning</source>
        <translation>Lavandería y tintorería</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Farmacias</translation>
    </message>
    <message>
        <source>Professional Services</source>
        <translation>Servicios profesionales</translation>
    </message>
    <message>
        <source>Veterinary Services</source>
        <translation>Servicios veterinarios</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabajo independiente</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Jubilación</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Home Insurance</source>
        <translation>Seguro del hogar</translation>
    </message>
    <message>
        <source>Auto Insurance</source>
        <translation>Seguro de automóvil</translation>
    </message>
    <message>
        <source>Health &amp; Life Insurance</source>
        <translation>Seguro de salud y vida</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Fixed income</source>
        <translation>Renta fija</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Investment Funds</source>
        <translation>Fondos de inversión</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Derivados</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Criptomonedas</translation>
    </message>
    <message>
        <source>Apps, Software and Cloud Services</source>
        <translation>Aplicaciones, software y nube</translation>
    </message>
    <message>
        <source>Events, Parks and Museums</source>
        <translation>Eventos, parques y museos</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Apuestas</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Videojuegos</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lotería</translation>
    </message>
    <message>
        <source>Movie &amp; Audio</source>
        <translation>Películas y audio</translation>
    </message>
    <message>
        <source>Books &amp; News</source>
        <translation>Libros y noticias</translation>
    </message>
    <message>
        <source>Clothing &amp; Accessories</source>
        <translation>Ropa y accesorios</translation>
    </message>
    <message>
        <source>Department Store</source>
        <translation>Tienda departamental</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Electrónica</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>Comercio electrónico</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Regalos</translation>
    </message>
    <message>
        <source>Office Supplies</source>
        <translation>Artículos de oficina</translation>
    </message>
    <message>
        <source>Pet Supplies</source>
        <translation>Artículos para mascotas</translation>
    </message>
    <message>
        <source>Auto Tax &amp; Fees</source>
        <translation>Impuestos y tasas del automóvil</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Government Fees</source>
        <translation>Tasas del gobierno</translation>
    </message>
    <message>
        <source>Income Tax</source>
        <translation>Impuesto sobre la renta</translation>
    </message>
    <message>
        <source>Real Estate Tax &amp; Fees</source>
        <translation>Impuestos y tasas de inmuebles</translation>
    </message>
    <message>
        <source>Tax Return</source>
        <translation>Devolución de impuestos</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hospedaje</translation>
    </message>
    <message>
        <source>Auto Expenses</source>
        <translation>Gastos del automóvil</translation>
    </message>
    <message>
        <source>Auto Rental</source>
        <translation>Renta de auto</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vuelos</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gasolina</translation>
    </message>
    <message>
        <source>Mileage Programs</source>
        <translation>Programas de millas</translation>
    </message>
    <message>
        <source>Parking &amp; Tolls</source>
        <translation>Estacionamiento y peajes</translation>
    </message>
    <message>
        <source>Public Transit</source>
        <translation>Transporte público</translation>
    </message>
    <message>
        <source>Taxis &amp; Rideshares</source>
        <translation>Taxis y aplicaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Monto neto</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Overdraft limit</source>
        <translation>Límite de sobregiro</translation>
    </message>
    <message>
        <source>Overdraft used</source>
        <translation>Sobregiro usado</translation>
    </message>
    <message>
        <source>Monthly payments</source>
        <translation>Pagos mensuales</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flujo de efectivo</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Tarjetas de crédito</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Análisis de riesgo</translation>
    </message>
    <message>
        <source>Lowest balance (3d)</source>
        <translation>Saldo mínimo (3 días)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 3 days; below zero they were overdrawn.</source>
        <translation>Saldo más bajo de todas las cuentas juntas en los últimos 3 días; bajo cero estaban sobregiradas.</translation>
    </message>
    <message>
        <source>Lowest balance (1w)</source>
        <translation>Saldo mínimo (1 semana)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last week; below zero they were overdrawn.</source>
        <translation>Saldo más bajo de todas las cuentas juntas en la última semana; bajo cero estaban sobregiradas.</translation>
    </message>
    <message>
        <source>Lowest balance (1m)</source>
        <translation>Saldo mínimo (1 mes)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last month; below zero they were overdrawn.</source>
        <translation>Saldo más bajo de todas las cuentas juntas en el último mes; bajo cero estaban sobregiradas.</translation>
    </message>
    <message>
        <source>Lowest balance (3m)</source>
        <translation>Saldo mínimo (3 meses)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 3 months; below zero they were overdrawn.</source>
        <translation>Saldo más bajo de todas las cuentas juntas en los últimos 3 meses; bajo cero estaban sobregiradas.</translation>
    </message>
    <message>
        <source>Lowest balance (6m)</source>
        <translation>Saldo mínimo (6 meses)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 6 months; below zero they were overdrawn.</source>
        <translation>Saldo más bajo de todas las cuentas juntas en los últimos 6 meses; bajo cero estaban sobregiradas.</translation>
    </message>
    <message>
        <source>Lowest balance (12m)</source>
        <translation>Saldo mínimo (12 meses)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 12 months; below zero they were overdrawn.</source>
        <translation>Saldo más bajo de todas las cuentas juntas en los últimos 12 meses; bajo cero estaban sobregiradas.</translation>
    </message>
    <message>
        <source>Average balance (3d)</source>
        <translation>Saldo promedio (3 días)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 3 days.</source>
        <translation>Saldo de todas las cuentas juntas en un día promedio en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Average balance (1w)</source>
        <translation>Saldo promedio (1 semana)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last week.</source>
        <translation>Saldo de todas las cuentas juntas en un día promedio en la última semana.</translation>
    </message>
    <message>
        <source>Average balance (1m)</source>
        <translation>Saldo promedio (1 mes)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last month.</source>
        <translation>Saldo de todas las cuentas juntas en un día promedio en el último mes.</translation>
    </message>
    <message>
        <source>Average balance (3m)</source>
        <translation>Saldo promedio (3 meses)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 3 months.</source>
        <translation>Saldo de todas las cuentas juntas en un día promedio en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Average balance (6m)</source>
        <translation>Saldo promedio (6 meses)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 6 months.</source>
        <translation>Saldo de todas las cuentas juntas en un día promedio en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Average balance (12m)</source>
        <translation>Saldo promedio (12 meses)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 12 months.</source>
        <translation>Saldo de todas las cuentas juntas en un día promedio en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Highest balance (3d)</source>
        <translation>Saldo máximo (3 días)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 3 days.</source>
        <translation>Lo máximo que todas las cuentas juntas tuvieron en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Highest balance (1w)</source>
        <translation>Saldo máximo (1 semana)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last week.</source>
        <translation>Lo máximo que todas las cuentas juntas tuvieron en la última semana.</translation>
    </message>
    <message>
        <source>Highest balance (1m)</source>
        <translation>Saldo máximo (1 mes)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last month.</source>
        <translation>Lo máximo que todas las cuentas juntas tuvieron en el último mes.</translation>
    </message>
    <message>
        <source>Highest balance (3m)</source>
        <translation>Saldo máximo (3 meses)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 3 months.</source>
        <translation>Lo máximo que todas las cuentas juntas tuvieron en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Highest balance (6m)</source>
        <translation>Saldo máximo (6 meses)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 6 months.</source>
        <translation>Lo máximo que todas las cuentas juntas tuvieron en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Highest balance (12m)</source>
        <translation>Saldo máximo (12 meses)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 12 months.</source>
        <translation>Lo máximo que todas las cuentas juntas tuvieron en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Balance spread (3d)</source>
        <translation>Variación del saldo (3 días)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 3 days (standard deviation); 0 is steady.</source>
        <translation>Cuánto se alejó el saldo de su promedio en los últimos 3 días (desviación estándar); 0 es estable.</translation>
    </message>
    <message>
        <source>Balance spread (1w)</source>
        <translation>Variación del saldo (1 semana)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last week (standard deviation); 0 is steady.</source>
        <translation>Cuánto se alejó el saldo de su promedio en la última semana (desviación estándar); 0 es estable.</translation>
    </message>
    <message>
        <source>Balance spread (1m)</source>
        <translation>Variación del saldo (1 mes)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last month (standard deviation); 0 is steady.</source>
        <translation>Cuánto se alejó el saldo de su promedio en el último mes (desviación estándar); 0 es estable.</translation>
    </message>
    <message>
        <source>Balance spread (3m)</source>
        <translation>Variación del saldo (3 meses)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 3 months (standard deviation); 0 is steady.</source>
        <translation>Cuánto se alejó el saldo de su promedio en los últimos 3 meses (desviación estándar); 0 es estable.</translation>
    </message>
    <message>
        <source>Balance spread (6m)</source>
        <translation>Variación del saldo (6 meses)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 6 months (standard deviation); 0 is steady.</source>
        <translation>Cuánto se alejó el saldo de su promedio en los últimos 6 meses (desviación estándar); 0 es estable.</translation>
    </message>
    <message>
        <source>Balance spread (12m)</source>
        <translation>Variación del saldo (12 meses)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 12 months (standard deviation); 0 is steady.</source>
        <translation>Cuánto se alejó el saldo de su promedio en los últimos 12 meses (desviación estándar); 0 es estable.</translation>
    </message>
    <message>
        <source>Balance trend (3d)</source>
        <translation>Tendencia del saldo (3 días)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 3 days: above zero it rose, below zero it fell.</source>
        <translation>Pendiente del saldo en los últimos 3 días: sobre cero subió, bajo cero bajó.</translation>
    </message>
    <message>
        <source>Balance trend (1w)</source>
        <translation>Tendencia del saldo (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last week: above zero it rose, below zero it fell.</source>
        <translation>Pendiente del saldo en la última semana: sobre cero subió, bajo cero bajó.</translation>
    </message>
    <message>
        <source>Balance trend (1m)</source>
        <translation>Tendencia del saldo (1 mes)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last month: above zero it rose, below zero it fell.</source>
        <translation>Pendiente del saldo en el último mes: sobre cero subió, bajo cero bajó.</translation>
    </message>
    <message>
        <source>Balance trend (3m)</source>
        <translation>Tendencia del saldo (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 3 months: above zero it rose, below zero it fell.</source>
        <translation>Pendiente del saldo en los últimos 3 meses: sobre cero subió, bajo cero bajó.</translation>
    </message>
    <message>
        <source>Balance trend (6m)</source>
        <translation>Tendencia del saldo (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 6 months: above zero it rose, below zero it fell.</source>
        <translation>Pendiente del saldo en los últimos 6 meses: sobre cero subió, bajo cero bajó.</translation>
    </message>
    <message>
        <source>Balance trend (12m)</source>
        <translation>Tendencia del saldo (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 12 months: above zero it rose, below zero it fell.</source>
        <translation>Pendiente del saldo en los últimos 12 meses: sobre cero subió, bajo cero bajó.</translation>
    </message>
    <message>
        <source>Below-average days (3d)</source>
        <translation>Días bajo el promedio (3 días)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which the balance was at or below its average of that time.</source>
        <translation>Días en los últimos 3 días en que el saldo estuvo en el promedio de ese período o por debajo.</translation>
    </message>
    <message>
        <source>Below-average days (1w)</source>
        <translation>Días bajo el promedio (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week on which the balance was at or below its average of that time.</source>
        <translation>Días en la última semana en que el saldo estuvo en el promedio de ese período o por debajo.</translation>
    </message>
    <message>
        <source>Below-average days (1m)</source>
        <translation>Días bajo el promedio (1 mes)</translation>
    </message>
    <message>
        <source>Days in the last month on which the balance was at or below its average of that time.</source>
        <translation>Días en el último mes en que el saldo estuvo en el promedio de ese período o por debajo.</translation>
    </message>
    <message>
        <source>Below-average days (3m)</source>
        <translation>Días bajo el promedio (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which the balance was at or below its average of that time.</source>
        <translation>Días en los últimos 3 meses en que el saldo estuvo en el promedio de ese período o por debajo.</translation>
    </message>
    <message>
        <source>Below-average days (6m)</source>
        <translation>Días bajo el promedio (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which the balance was at or below its average of that time.</source>
        <translation>Días en los últimos 6 meses en que el saldo estuvo en el promedio de ese período o por debajo.</translation>
    </message>
    <message>
        <source>Below-average days (12m)</source>
        <translation>Días bajo el promedio (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which the balance was at or below its average of that time.</source>
        <translation>Días en los últimos 12 meses en que el saldo estuvo en el promedio de ese período o por debajo.</translation>
    </message>
    <message>
        <source>Low-balance days (3d)</source>
        <translation>Días con saldo bajo (3 días)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which the balance was at or below the low-balance limit.</source>
        <translation>Días en los últimos 3 días en que el saldo estuvo en el límite de saldo bajo o por debajo.</translation>
    </message>
    <message>
        <source>Low-balance days (1w)</source>
        <translation>Días con saldo bajo (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week on which the balance was at or below the low-balance limit.</source>
        <translation>Días en la última semana en que el saldo estuvo en el límite de saldo bajo o por debajo.</translation>
    </message>
    <message>
        <source>Low-balance days (1m)</source>
        <translation>Días con saldo bajo (1 mes)</translation>
    </message>
    <message>
        <source>Days in the last month on which the balance was at or below the low-balance limit.</source>
        <translation>Días en el último mes en que el saldo estuvo en el límite de saldo bajo o por debajo.</translation>
    </message>
    <message>
        <source>Low-balance days (3m)</source>
        <translation>Días con saldo bajo (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which the balance was at or below the low-balance limit.</source>
        <translation>Días en los últimos 3 meses en que el saldo estuvo en el límite de saldo bajo o por debajo.</translation>
    </message>
    <message>
        <source>Low-balance days (6m)</source>
        <translation>Días con saldo bajo (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which the balance was at or below the low-balance limit.</source>
        <translation>Días en los últimos 6 meses en que el saldo estuvo en el límite de saldo bajo o por debajo.</translation>
    </message>
    <message>
        <source>Low-balance days (12m)</source>
        <translation>Días con saldo bajo (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which the balance was at or below the low-balance limit.</source>
        <translation>Días en los últimos 12 meses en que el saldo estuvo en el límite de saldo bajo o por debajo.</translation>
    </message>
    <message>
        <source>Low-balance limit</source>
        <translation>Límite de saldo bajo</translation>
    </message>
    <message>
        <source>Amount behind the low-balance days; Belvo sets it per country, in its currency.</source>
        <translation>Monto que define los días con saldo bajo; Belvo lo fija por país, en su moneda.</translation>
    </message>
    <message>
        <source>Peak cash-in (3d)</source>
        <translation>Pico de ingreso (3 días)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 3 days.</source>
        <translation>Monto más alto de flujo de efectivo positivo en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Peak cash-in (1w)</source>
        <translation>Pico de ingreso (1 semana)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last week.</source>
        <translation>Monto más alto de flujo de efectivo positivo en la última semana.</translation>
    </message>
    <message>
        <source>Peak cash-in (1m)</source>
        <translation>Pico de ingreso (1 mes)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last month.</source>
        <translation>Monto más alto de flujo de efectivo positivo en el último mes.</translation>
    </message>
    <message>
        <source>Peak cash-in (3m)</source>
        <translation>Pico de ingreso (3 meses)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 3 months.</source>
        <translation>Monto más alto de flujo de efectivo positivo en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak cash-in (6m)</source>
        <translation>Pico de ingreso (6 meses)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 6 months.</source>
        <translation>Monto más alto de flujo de efectivo positivo en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak cash-in (12m)</source>
        <translation>Pico de ingreso (12 meses)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 12 months.</source>
        <translation>Monto más alto de flujo de efectivo positivo en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Average cash-in (3d)</source>
        <translation>Ingreso promedio (3 días)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 3 days on average.</source>
        <translation>Flujo de efectivo positivo en los últimos 3 días, en promedio.</translation>
    </message>
    <message>
        <source>Average cash-in (1w)</source>
        <translation>Ingreso promedio (1 semana)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last week on average.</source>
        <translation>Flujo de efectivo positivo en la última semana, en promedio.</translation>
    </message>
    <message>
        <source>Average cash-in (1m)</source>
        <translation>Ingreso promedio (1 mes)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last month on average.</source>
        <translation>Flujo de efectivo positivo en el último mes, en promedio.</translation>
    </message>
    <message>
        <source>Average cash-in (3m)</source>
        <translation>Ingreso promedio (3 meses)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 3 months on average.</source>
        <translation>Flujo de efectivo positivo en los últimos 3 meses, en promedio.</translation>
    </message>
    <message>
        <source>Average cash-in (6m)</source>
        <translation>Ingreso promedio (6 meses)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 6 months on average.</source>
        <translation>Flujo de efectivo positivo en los últimos 6 meses, en promedio.</translation>
    </message>
    <message>
        <source>Average cash-in (12m)</source>
        <translation>Ingreso promedio (12 meses)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 12 months on average.</source>
        <translation>Flujo de efectivo positivo en los últimos 12 meses, en promedio.</translation>
    </message>
    <message>
        <source>Total cash-in (3d)</source>
        <translation>Ingreso total (3 días)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 3 days, added up.</source>
        <translation>Suma de todo el flujo de efectivo positivo en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Total cash-in (1w)</source>
        <translation>Ingreso total (1 semana)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last week, added up.</source>
        <translation>Suma de todo el flujo de efectivo positivo en la última semana.</translation>
    </message>
    <message>
        <source>Total cash-in (1m)</source>
        <translation>Ingreso total (1 mes)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last month, added up.</source>
        <translation>Suma de todo el flujo de efectivo positivo en el último mes.</translation>
    </message>
    <message>
        <source>Total cash-in (3m)</source>
        <translation>Ingreso total (3 meses)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 3 months, added up.</source>
        <translation>Suma de todo el flujo de efectivo positivo en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Total cash-in (6m)</source>
        <translation>Ingreso total (6 meses)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 6 months, added up.</source>
        <translation>Suma de todo el flujo de efectivo positivo en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Total cash-in (12m)</source>
        <translation>Ingreso total (12 meses)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 12 months, added up.</source>
        <translation>Suma de todo el flujo de efectivo positivo en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Cash-in trend (3d)</source>
        <translation>Tendencia del ingreso (3 días)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 3 days: above zero it grew, below zero it shrank.</source>
        <translation>Pendiente del flujo positivo en los últimos 3 días: sobre cero creció, bajo cero disminuyó.</translation>
    </message>
    <message>
        <source>Cash-in trend (1w)</source>
        <translation>Tendencia del ingreso (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last week: above zero it grew, below zero it shrank.</source>
        <translation>Pendiente del flujo positivo en la última semana: sobre cero creció, bajo cero disminuyó.</translation>
    </message>
    <message>
        <source>Cash-in trend (1m)</source>
        <translation>Tendencia del ingreso (1 mes)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last month: above zero it grew, below zero it shrank.</source>
        <translation>Pendiente del flujo positivo en el último mes: sobre cero creció, bajo cero disminuyó.</translation>
    </message>
    <message>
        <source>Cash-in trend (3m)</source>
        <translation>Tendencia del ingreso (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 3 months: above zero it grew, below zero it shrank.</source>
        <translation>Pendiente del flujo positivo en los últimos 3 meses: sobre cero creció, bajo cero disminuyó.</translation>
    </message>
    <message>
        <source>Cash-in trend (6m)</source>
        <translation>Tendencia del ingreso (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 6 months: above zero it grew, below zero it shrank.</source>
        <translation>Pendiente del flujo positivo en los últimos 6 meses: sobre cero creció, bajo cero disminuyó.</translation>
    </message>
    <message>
        <source>Cash-in trend (12m)</source>
        <translation>Tendencia del ingreso (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 12 months: above zero it grew, below zero it shrank.</source>
        <translation>Pendiente del flujo positivo en los últimos 12 meses: sobre cero creció, bajo cero disminuyó.</translation>
    </message>
    <message>
        <source>Peak cash-out (3d)</source>
        <translation>Pico de egreso (3 días)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 3 days, as a positive number.</source>
        <translation>Monto más alto de flujo de efectivo negativo en los últimos 3 días, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (1w)</source>
        <translation>Pico de egreso (1 semana)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last week, as a positive number.</source>
        <translation>Monto más alto de flujo de efectivo negativo en la última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (1m)</source>
        <translation>Pico de egreso (1 mes)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last month, as a positive number.</source>
        <translation>Monto más alto de flujo de efectivo negativo en el último mes, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (3m)</source>
        <translation>Pico de egreso (3 meses)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 3 months, as a positive number.</source>
        <translation>Monto más alto de flujo de efectivo negativo en los últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (6m)</source>
        <translation>Pico de egreso (6 meses)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 6 months, as a positive number.</source>
        <translation>Monto más alto de flujo de efectivo negativo en los últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Peak cash-out (12m)</source>
        <translation>Pico de egreso (12 meses)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 12 months, as a positive number.</source>
        <translation>Monto más alto de flujo de efectivo negativo en los últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (3d)</source>
        <translation>Egreso promedio (3 días)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 3 days on average, as a positive number.</source>
        <translation>Flujo de efectivo negativo en los últimos 3 días, en promedio, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (1w)</source>
        <translation>Egreso promedio (1 semana)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last week on average, as a positive number.</source>
        <translation>Flujo de efectivo negativo en la última semana, en promedio, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (1m)</source>
        <translation>Egreso promedio (1 mes)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last month on average, as a positive number.</source>
        <translation>Flujo de efectivo negativo en el último mes, en promedio, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (3m)</source>
        <translation>Egreso promedio (3 meses)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 3 months on average, as a positive number.</source>
        <translation>Flujo de efectivo negativo en los últimos 3 meses, en promedio, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (6m)</source>
        <translation>Egreso promedio (6 meses)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 6 months on average, as a positive number.</source>
        <translation>Flujo de efectivo negativo en los últimos 6 meses, en promedio, como número positivo.</translation>
    </message>
    <message>
        <source>Average cash-out (12m)</source>
        <translation>Egreso promedio (12 meses)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 12 months on average, as a positive number.</source>
        <translation>Flujo de efectivo negativo en los últimos 12 meses, en promedio, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (3d)</source>
        <translation>Egreso total (3 días)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 3 days, added up, as a positive number.</source>
        <translation>Suma de todo el flujo de efectivo negativo en los últimos 3 días, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (1w)</source>
        <translation>Egreso total (1 semana)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last week, added up, as a positive number.</source>
        <translation>Suma de todo el flujo de efectivo negativo en la última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (1m)</source>
        <translation>Egreso total (1 mes)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last month, added up, as a positive number.</source>
        <translation>Suma de todo el flujo de efectivo negativo en el último mes, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (3m)</source>
        <translation>Egreso total (3 meses)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 3 months, added up, as a positive number.</source>
        <translation>Suma de todo el flujo de efectivo negativo en los últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (6m)</source>
        <translation>Egreso total (6 meses)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 6 months, added up, as a positive number.</source>
        <translation>Suma de todo el flujo de efectivo negativo en los últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Total cash-out (12m)</source>
        <translation>Egreso total (12 meses)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 12 months, added up, as a positive number.</source>
        <translation>Suma de todo el flujo de efectivo negativo en los últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Cash-out trend (3d)</source>
        <translation>Tendencia del egreso (3 días)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 3 days: above zero more and more went out.</source>
        <translation>Pendiente del flujo negativo en los últimos 3 días: sobre cero salió cada vez más.</translation>
    </message>
    <message>
        <source>Cash-out trend (1w)</source>
        <translation>Tendencia del egreso (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last week: above zero more and more went out.</source>
        <translation>Pendiente del flujo negativo en la última semana: sobre cero salió cada vez más.</translation>
    </message>
    <message>
        <source>Cash-out trend (1m)</source>
        <translation>Tendencia del egreso (1 mes)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last month: above zero more and more went out.</source>
        <translation>Pendiente del flujo negativo en el último mes: sobre cero salió cada vez más.</translation>
    </message>
    <message>
        <source>Cash-out trend (3m)</source>
        <translation>Tendencia del egreso (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 3 months: above zero more and more went out.</source>
        <translation>Pendiente del flujo negativo en los últimos 3 meses: sobre cero salió cada vez más.</translation>
    </message>
    <message>
        <source>Cash-out trend (6m)</source>
        <translation>Tendencia del egreso (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 6 months: above zero more and more went out.</source>
        <translation>Pendiente del flujo negativo en los últimos 6 meses: sobre cero salió cada vez más.</translation>
    </message>
    <message>
        <source>Cash-out trend (12m)</source>
        <translation>Tendencia del egreso (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 12 months: above zero more and more went out.</source>
        <translation>Pendiente del flujo negativo en los últimos 12 meses: sobre cero salió cada vez más.</translation>
    </message>
    <message>
        <source>Net trend (3d)</source>
        <translation>Tendencia neta (3 días)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 3 days: above zero it got better, below zero worse.</source>
        <translation>Pendiente del flujo neto en los últimos 3 días: sobre cero mejoró, bajo cero empeoró.</translation>
    </message>
    <message>
        <source>Net trend (1w)</source>
        <translation>Tendencia neta (1 semana)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last week: above zero it got better, below zero worse.</source>
        <translation>Pendiente del flujo neto en la última semana: sobre cero mejoró, bajo cero empeoró.</translation>
    </message>
    <message>
        <source>Net trend (1m)</source>
        <translation>Tendencia neta (1 mes)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last month: above zero it got better, below zero worse.</source>
        <translation>Pendiente del flujo neto en el último mes: sobre cero mejoró, bajo cero empeoró.</translation>
    </message>
    <message>
        <source>Net trend (3m)</source>
        <translation>Tendencia neta (3 meses)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 3 months: above zero it got better, below zero worse.</source>
        <translation>Pendiente del flujo neto en los últimos 3 meses: sobre cero mejoró, bajo cero empeoró.</translation>
    </message>
    <message>
        <source>Net trend (6m)</source>
        <translation>Tendencia neta (6 meses)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 6 months: above zero it got better, below zero worse.</source>
        <translation>Pendiente del flujo neto en los últimos 6 meses: sobre cero mejoró, bajo cero empeoró.</translation>
    </message>
    <message>
        <source>Net trend (12m)</source>
        <translation>Tendencia neta (12 meses)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 12 months: above zero it got better, below zero worse.</source>
        <translation>Pendiente del flujo neto en los últimos 12 meses: sobre cero mejoró, bajo cero empeoró.</translation>
    </message>
    <message>
        <source>Transactions (3d)</source>
        <translation>Transacciones (3 días)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 3 days, in and out.</source>
        <translation>Cuántos movimientos tuvieron las cuentas en los últimos 3 días, entre entradas y salidas.</translation>
    </message>
    <message>
        <source>Transactions (1w)</source>
        <translation>Transacciones (1 semana)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last week, in and out.</source>
        <translation>Cuántos movimientos tuvieron las cuentas en la última semana, entre entradas y salidas.</translation>
    </message>
    <message>
        <source>Transactions (1m)</source>
        <translation>Transacciones (1 mes)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last month, in and out.</source>
        <translation>Cuántos movimientos tuvieron las cuentas en el último mes, entre entradas y salidas.</translation>
    </message>
    <message>
        <source>Transactions (3m)</source>
        <translation>Transacciones (3 meses)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 3 months, in and out.</source>
        <translation>Cuántos movimientos tuvieron las cuentas en los últimos 3 meses, entre entradas y salidas.</translation>
    </message>
    <message>
        <source>Transactions (6m)</source>
        <translation>Transacciones (6 meses)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 6 months, in and out.</source>
        <translation>Cuántos movimientos tuvieron las cuentas en los últimos 6 meses, entre entradas y salidas.</translation>
    </message>
    <message>
        <source>Transactions (12m)</source>
        <translation>Transacciones (12 meses)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 12 months, in and out.</source>
        <translation>Cuántos movimientos tuvieron las cuentas en los últimos 12 meses, entre entradas y salidas.</translation>
    </message>
    <message>
        <source>Peak transactions (3d)</source>
        <translation>Pico de transacciones (3 días)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 3 days.</source>
        <translation>Mayor número de movimientos en un solo día en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Peak transactions (1w)</source>
        <translation>Pico de transacciones (1 semana)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last week.</source>
        <translation>Mayor número de movimientos en un solo día en la última semana.</translation>
    </message>
    <message>
        <source>Peak transactions (1m)</source>
        <translation>Pico de transacciones (1 mes)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last month.</source>
        <translation>Mayor número de movimientos en un solo día en el último mes.</translation>
    </message>
    <message>
        <source>Peak transactions (3m)</source>
        <translation>Pico de transacciones (3 meses)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 3 months.</source>
        <translation>Mayor número de movimientos en un solo día en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak transactions (6m)</source>
        <translation>Pico de transacciones (6 meses)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 6 months.</source>
        <translation>Mayor número de movimientos en un solo día en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak transactions (12m)</source>
        <translation>Pico de transacciones (12 meses)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 12 months.</source>
        <translation>Mayor número de movimientos en un solo día en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Daily transactions (3d)</source>
        <translation>Transacciones por día (3 días)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 3 days, quiet days included.</source>
        <translation>Movimientos por día, en promedio, en los últimos 3 días, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily transactions (1w)</source>
        <translation>Transacciones por día (1 semana)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last week, quiet days included.</source>
        <translation>Movimientos por día, en promedio, en la última semana, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily transactions (1m)</source>
        <translation>Transacciones por día (1 mes)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last month, quiet days included.</source>
        <translation>Movimientos por día, en promedio, en el último mes, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily transactions (3m)</source>
        <translation>Transacciones por día (3 meses)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 3 months, quiet days included.</source>
        <translation>Movimientos por día, en promedio, en los últimos 3 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily transactions (6m)</source>
        <translation>Transacciones por día (6 meses)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 6 months, quiet days included.</source>
        <translation>Movimientos por día, en promedio, en los últimos 6 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily transactions (12m)</source>
        <translation>Transacciones por día (12 meses)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 12 months, quiet days included.</source>
        <translation>Movimientos por día, en promedio, en los últimos 12 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Inflows (3d)</source>
        <translation>Entradas (3 días)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 3 days.</source>
        <translation>Cuántas veces entró dinero en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Inflows (1w)</source>
        <translation>Entradas (1 semana)</translation>
    </message>
    <message>
        <source>How often money arrived in the last week.</source>
        <translation>Cuántas veces entró dinero en la última semana.</translation>
    </message>
    <message>
        <source>Inflows (1m)</source>
        <translation>Entradas (1 mes)</translation>
    </message>
    <message>
        <source>How often money arrived in the last month.</source>
        <translation>Cuántas veces entró dinero en el último mes.</translation>
    </message>
    <message>
        <source>Inflows (3m)</source>
        <translation>Entradas (3 meses)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 3 months.</source>
        <translation>Cuántas veces entró dinero en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Inflows (6m)</source>
        <translation>Entradas (6 meses)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 6 months.</source>
        <translation>Cuántas veces entró dinero en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Inflows (12m)</source>
        <translation>Entradas (12 meses)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 12 months.</source>
        <translation>Cuántas veces entró dinero en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Peak inflows (3d)</source>
        <translation>Pico de entradas (3 días)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 3 days.</source>
        <translation>Mayor número de entradas en un solo día en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Peak inflows (1w)</source>
        <translation>Pico de entradas (1 semana)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last week.</source>
        <translation>Mayor número de entradas en un solo día en la última semana.</translation>
    </message>
    <message>
        <source>Peak inflows (1m)</source>
        <translation>Pico de entradas (1 mes)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last month.</source>
        <translation>Mayor número de entradas en un solo día en el último mes.</translation>
    </message>
    <message>
        <source>Peak inflows (3m)</source>
        <translation>Pico de entradas (3 meses)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 3 months.</source>
        <translation>Mayor número de entradas en un solo día en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak inflows (6m)</source>
        <translation>Pico de entradas (6 meses)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 6 months.</source>
        <translation>Mayor número de entradas en un solo día en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak inflows (12m)</source>
        <translation>Pico de entradas (12 meses)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 12 months.</source>
        <translation>Mayor número de entradas en un solo día en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Daily inflows (3d)</source>
        <translation>Entradas por día (3 días)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 3 days, quiet days included.</source>
        <translation>Entradas de dinero por día, en promedio, en los últimos 3 días, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily inflows (1w)</source>
        <translation>Entradas por día (1 semana)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last week, quiet days included.</source>
        <translation>Entradas de dinero por día, en promedio, en la última semana, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily inflows (1m)</source>
        <translation>Entradas por día (1 mes)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last month, quiet days included.</source>
        <translation>Entradas de dinero por día, en promedio, en el último mes, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily inflows (3m)</source>
        <translation>Entradas por día (3 meses)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 3 months, quiet days included.</source>
        <translation>Entradas de dinero por día, en promedio, en los últimos 3 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily inflows (6m)</source>
        <translation>Entradas por día (6 meses)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 6 months, quiet days included.</source>
        <translation>Entradas de dinero por día, en promedio, en los últimos 6 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily inflows (12m)</source>
        <translation>Entradas por día (12 meses)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 12 months, quiet days included.</source>
        <translation>Entradas de dinero por día, en promedio, en los últimos 12 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Inflow total (3d)</source>
        <translation>Total de entradas (3 días)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 3 days, added up.</source>
        <translation>Suma de todo el dinero que entró en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Inflow total (1w)</source>
        <translation>Total de entradas (1 semana)</translation>
    </message>
    <message>
        <source>All money that arrived in the last week, added up.</source>
        <translation>Suma de todo el dinero que entró en la última semana.</translation>
    </message>
    <message>
        <source>Inflow total (1m)</source>
        <translation>Total de entradas (1 mes)</translation>
    </message>
    <message>
        <source>All money that arrived in the last month, added up.</source>
        <translation>Suma de todo el dinero que entró en el último mes.</translation>
    </message>
    <message>
        <source>Inflow total (3m)</source>
        <translation>Total de entradas (3 meses)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 3 months, added up.</source>
        <translation>Suma de todo el dinero que entró en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Inflow total (6m)</source>
        <translation>Total de entradas (6 meses)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 6 months, added up.</source>
        <translation>Suma de todo el dinero que entró en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Inflow total (12m)</source>
        <translation>Total de entradas (12 meses)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 12 months, added up.</source>
        <translation>Suma de todo el dinero que entró en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Largest inflow (3d)</source>
        <translation>Entrada mayor (3 días)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 3 days.</source>
        <translation>Monto más alto que entró de una sola vez en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Largest inflow (1w)</source>
        <translation>Entrada mayor (1 semana)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last week.</source>
        <translation>Monto más alto que entró de una sola vez en la última semana.</translation>
    </message>
    <message>
        <source>Largest inflow (1m)</source>
        <translation>Entrada mayor (1 mes)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last month.</source>
        <translation>Monto más alto que entró de una sola vez en el último mes.</translation>
    </message>
    <message>
        <source>Largest inflow (3m)</source>
        <translation>Entrada mayor (3 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 3 months.</source>
        <translation>Monto más alto que entró de una sola vez en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Largest inflow (6m)</source>
        <translation>Entrada mayor (6 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 6 months.</source>
        <translation>Monto más alto que entró de una sola vez en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Largest inflow (12m)</source>
        <translation>Entrada mayor (12 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 12 months.</source>
        <translation>Monto más alto que entró de una sola vez en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Average inflow (3d)</source>
        <translation>Entrada promedio (3 días)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 3 days.</source>
        <translation>Monto promedio de cada entrada en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Average inflow (1w)</source>
        <translation>Entrada promedio (1 semana)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last week.</source>
        <translation>Monto promedio de cada entrada en la última semana.</translation>
    </message>
    <message>
        <source>Average inflow (1m)</source>
        <translation>Entrada promedio (1 mes)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last month.</source>
        <translation>Monto promedio de cada entrada en el último mes.</translation>
    </message>
    <message>
        <source>Average inflow (3m)</source>
        <translation>Entrada promedio (3 meses)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 3 months.</source>
        <translation>Monto promedio de cada entrada en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Average inflow (6m)</source>
        <translation>Entrada promedio (6 meses)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 6 months.</source>
        <translation>Monto promedio de cada entrada en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Average inflow (12m)</source>
        <translation>Entrada promedio (12 meses)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 12 months.</source>
        <translation>Monto promedio de cada entrada en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Outflows (3d)</source>
        <translation>Salidas (3 días)</translation>
    </message>
    <message>
        <source>How often money left in the last 3 days.</source>
        <translation>Cuántas veces salió dinero en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Outflows (1w)</source>
        <translation>Salidas (1 semana)</translation>
    </message>
    <message>
        <source>How often money left in the last week.</source>
        <translation>Cuántas veces salió dinero en la última semana.</translation>
    </message>
    <message>
        <source>Outflows (1m)</source>
        <translation>Salidas (1 mes)</translation>
    </message>
    <message>
        <source>How often money left in the last month.</source>
        <translation>Cuántas veces salió dinero en el último mes.</translation>
    </message>
    <message>
        <source>Outflows (3m)</source>
        <translation>Salidas (3 meses)</translation>
    </message>
    <message>
        <source>How often money left in the last 3 months.</source>
        <translation>Cuántas veces salió dinero en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Outflows (6m)</source>
        <translation>Salidas (6 meses)</translation>
    </message>
    <message>
        <source>How often money left in the last 6 months.</source>
        <translation>Cuántas veces salió dinero en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Outflows (12m)</source>
        <translation>Salidas (12 meses)</translation>
    </message>
    <message>
        <source>How often money left in the last 12 months.</source>
        <translation>Cuántas veces salió dinero en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Peak outflows (3d)</source>
        <translation>Pico de salidas (3 días)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 3 days.</source>
        <translation>Mayor número de salidas en un solo día en los últimos 3 días.</translation>
    </message>
    <message>
        <source>Peak outflows (1w)</source>
        <translation>Pico de salidas (1 semana)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last week.</source>
        <translation>Mayor número de salidas en un solo día en la última semana.</translation>
    </message>
    <message>
        <source>Peak outflows (1m)</source>
        <translation>Pico de salidas (1 mes)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last month.</source>
        <translation>Mayor número de salidas en un solo día en el último mes.</translation>
    </message>
    <message>
        <source>Peak outflows (3m)</source>
        <translation>Pico de salidas (3 meses)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 3 months.</source>
        <translation>Mayor número de salidas en un solo día en los últimos 3 meses.</translation>
    </message>
    <message>
        <source>Peak outflows (6m)</source>
        <translation>Pico de salidas (6 meses)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 6 months.</source>
        <translation>Mayor número de salidas en un solo día en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Peak outflows (12m)</source>
        <translation>Pico de salidas (12 meses)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 12 months.</source>
        <translation>Mayor número de salidas en un solo día en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Daily outflows (3d)</source>
        <translation>Salidas por día (3 días)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 3 days, quiet days included.</source>
        <translation>Salidas de dinero por día, en promedio, en los últimos 3 días, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily outflows (1w)</source>
        <translation>Salidas por día (1 semana)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last week, quiet days included.</source>
        <translation>Salidas de dinero por día, en promedio, en la última semana, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily outflows (1m)</source>
        <translation>Salidas por día (1 mes)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last month, quiet days included.</source>
        <translation>Salidas de dinero por día, en promedio, en el último mes, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily outflows (3m)</source>
        <translation>Salidas por día (3 meses)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 3 months, quiet days included.</source>
        <translation>Salidas de dinero por día, en promedio, en los últimos 3 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily outflows (6m)</source>
        <translation>Salidas por día (6 meses)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 6 months, quiet days included.</source>
        <translation>Salidas de dinero por día, en promedio, en los últimos 6 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Daily outflows (12m)</source>
        <translation>Salidas por día (12 meses)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 12 months, quiet days included.</source>
        <translation>Salidas de dinero por día, en promedio, en los últimos 12 meses, contando los días sin actividad.</translation>
    </message>
    <message>
        <source>Outflow total (3d)</source>
        <translation>Total de salidas (3 días)</translation>
    </message>
    <message>
        <source>All money that left in the last 3 days, added up, as a positive number.</source>
        <translation>Suma de todo el dinero que salió en los últimos 3 días, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (1w)</source>
        <translation>Total de salidas (1 semana)</translation>
    </message>
    <message>
        <source>All money that left in the last week, added up, as a positive number.</source>
        <translation>Suma de todo el dinero que salió en la última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (1m)</source>
        <translation>Total de salidas (1 mes)</translation>
    </message>
    <message>
        <source>All money that left in the last month, added up, as a positive number.</source>
        <translation>Suma de todo el dinero que salió en el último mes, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (3m)</source>
        <translation>Total de salidas (3 meses)</translation>
    </message>
    <message>
        <source>All money that left in the last 3 months, added up, as a positive number.</source>
        <translation>Suma de todo el dinero que salió en los últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (6m)</source>
        <translation>Total de salidas (6 meses)</translation>
    </message>
    <message>
        <source>All money that left in the last 6 months, added up, as a positive number.</source>
        <translation>Suma de todo el dinero que salió en los últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Outflow total (12m)</source>
        <translation>Total de salidas (12 meses)</translation>
    </message>
    <message>
        <source>All money that left in the last 12 months, added up, as a positive number.</source>
        <translation>Suma de todo el dinero que salió en los últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (3d)</source>
        <translation>Salida mayor (3 días)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 3 days, as a positive number.</source>
        <translation>Monto más alto que salió de una sola vez en los últimos 3 días, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (1w)</source>
        <translation>Salida mayor (1 semana)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last week, as a positive number.</source>
        <translation>Monto más alto que salió de una sola vez en la última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (1m)</source>
        <translation>Salida mayor (1 mes)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last month, as a positive number.</source>
        <translation>Monto más alto que salió de una sola vez en el último mes, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (3m)</source>
        <translation>Salida mayor (3 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 3 months, as a positive number.</source>
        <translation>Monto más alto que salió de una sola vez en los últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (6m)</source>
        <translation>Salida mayor (6 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 6 months, as a positive number.</source>
        <translation>Monto más alto que salió de una sola vez en los últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Largest outflow (12m)</source>
        <translation>Salida mayor (12 meses)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 12 months, as a positive number.</source>
        <translation>Monto más alto que salió de una sola vez en los últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (3d)</source>
        <translation>Salida promedio (3 días)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 3 days, as a positive number.</source>
        <translation>Monto promedio de cada salida en los últimos 3 días, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (1w)</source>
        <translation>Salida promedio (1 semana)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last week, as a positive number.</source>
        <translation>Monto promedio de cada salida en la última semana, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (1m)</source>
        <translation>Salida promedio (1 mes)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last month, as a positive number.</source>
        <translation>Monto promedio de cada salida en el último mes, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (3m)</source>
        <translation>Salida promedio (3 meses)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 3 months, as a positive number.</source>
        <translation>Monto promedio de cada salida en los últimos 3 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (6m)</source>
        <translation>Salida promedio (6 meses)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 6 months, as a positive number.</source>
        <translation>Monto promedio de cada salida en los últimos 6 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Average outflow (12m)</source>
        <translation>Salida promedio (12 meses)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 12 months, as a positive number.</source>
        <translation>Monto promedio de cada salida en los últimos 12 meses, como número positivo.</translation>
    </message>
    <message>
        <source>Idle days (3d)</source>
        <translation>Días sin actividad (3 días)</translation>
    </message>
    <message>
        <source>Days in the last 3 days without any movement.</source>
        <translation>Días en los últimos 3 días sin ningún movimiento.</translation>
    </message>
    <message>
        <source>Idle days (1w)</source>
        <translation>Días sin actividad (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week without any movement.</source>
        <translation>Días en la última semana sin ningún movimiento.</translation>
    </message>
    <message>
        <source>Idle days (1m)</source>
        <translation>Días sin actividad (1 mes)</translation>
    </message>
    <message>
        <source>Days in the last month without any movement.</source>
        <translation>Días en el último mes sin ningún movimiento.</translation>
    </message>
    <message>
        <source>Idle days (3m)</source>
        <translation>Días sin actividad (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months without any movement.</source>
        <translation>Días en los últimos 3 meses sin ningún movimiento.</translation>
    </message>
    <message>
        <source>Idle days (6m)</source>
        <translation>Días sin actividad (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months without any movement.</source>
        <translation>Días en los últimos 6 meses sin ningún movimiento.</translation>
    </message>
    <message>
        <source>Idle days (12m)</source>
        <translation>Días sin actividad (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months without any movement.</source>
        <translation>Días en los últimos 12 meses sin ningún movimiento.</translation>
    </message>
    <message>
        <source>Days since inflow</source>
        <translation>Días desde entrada</translation>
    </message>
    <message>
        <source>Days between the last arrival of money and the analysis; 0 is the same day.</source>
        <translation>Días entre la última entrada de dinero y el análisis; 0 es el mismo día.</translation>
    </message>
    <message>
        <source>Days since outflow</source>
        <translation>Días desde salida</translation>
    </message>
    <message>
        <source>Days between the last payment and the analysis; 0 is the same day.</source>
        <translation>Días entre la última salida de dinero y el análisis; 0 es el mismo día.</translation>
    </message>
    <message>
        <source>Where the accounts that were looked at are held; mostly a single one.</source>
        <translation>Dónde están las cuentas analizadas; casi siempre una sola.</translation>
    </message>
    <message>
        <source>How many accounts that hold money of the person were found.</source>
        <translation>Cuántas cuentas con dinero de la persona se encontraron.</translation>
    </message>
    <message>
        <source>How many of the accounts are for everyday payments.</source>
        <translation>Cuántas de las cuentas son para pagos de todos los días.</translation>
    </message>
    <message>
        <source>How many of the accounts are for putting money aside.</source>
        <translation>Cuántas de las cuentas sirven para ahorrar dinero.</translation>
    </message>
    <message>
        <source>What the checking accounts hold together, in their own currency.</source>
        <translation>Lo que las cuentas corrientes tienen juntas, en su propia moneda.</translation>
    </message>
    <message>
        <source>What the savings accounts hold together, in their own currency.</source>
        <translation>Lo que las cuentas de ahorro tienen juntas, en su propia moneda.</translation>
    </message>
    <message>
        <source>Card accounts</source>
        <translation>Cuentas de tarjeta</translation>
    </message>
    <message>
        <source>How many credit cards the person has at the institution.</source>
        <translation>Cuántas tarjetas de crédito tiene la persona en la institución.</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Límite total</translation>
    </message>
    <message>
        <source>Limits of all credit cards, added up.</source>
        <translation>Suma de los límites de todas las tarjetas de crédito.</translation>
    </message>
    <message>
        <source>Total used</source>
        <translation>Total usado</translation>
    </message>
    <message>
        <source>What is spent on all credit cards and not yet paid, added up.</source>
        <translation>Suma de lo gastado con todas las tarjetas y aún no pagado.</translation>
    </message>
    <message>
        <source>Loan accounts</source>
        <translation>Cuentas de préstamo</translation>
    </message>
    <message>
        <source>How many loans the person has at the institution.</source>
        <translation>Cuántos préstamos tiene la persona en la institución.</translation>
    </message>
    <message>
        <source>Total borrowed</source>
        <translation>Total prestado</translation>
    </message>
    <message>
        <source>What was lent at the start of all loans, added up, before interest.</source>
        <translation>Suma de lo prestado al inicio de todos los préstamos, sin intereses.</translation>
    </message>
    <message>
        <source>Instalments of all loans that fall due in a month, added up.</source>
        <translation>Suma de las cuotas de todos los préstamos que vencen en un mes.</translation>
    </message>
    <message>
        <source>Loan limit used</source>
        <translation>Límite usado (préstamo)</translation>
    </message>
    <message>
        <source>Part of the loan limits that is used, as a fraction where 1 is 100%.</source>
        <translation>Parte usada de los límites de préstamo, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>How far checking and savings accounts may go below zero, added up.</source>
        <translation>Cuánto pueden bajar de cero las cuentas corrientes y de ahorro, sumado.</translation>
    </message>
    <message>
        <source>Part of the overdraft limit that is used, as a fraction where 1 is 100%.</source>
        <translation>Parte usada del límite de sobregiro, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Kind of movement, as Belvo sorts it; only kinds that were found are listed.</source>
        <translation>Tipo de movimiento, según lo clasifica Belvo; solo aparecen los encontrados.</translation>
    </message>
    <message>
        <source>Finer kind within the category.</source>
        <translation>Tipo más específico dentro de la categoría.</translation>
    </message>
    <message>
        <source>What came in minus what went out in the last 3 months; negative for what is spent on.</source>
        <translation>Lo que entró menos lo que salió en los últimos 3 meses; negativo cuando es gasto.</translation>
    </message>
    <message>
        <source>Inflow share</source>
        <translation>Parte de entradas</translation>
    </message>
    <message>
        <source>Net amount against all categorised inflow, where 1 is 100%; empty without inflow.</source>
        <translation>Monto neto frente a todas las entradas categorizadas; 1 es 100%, vacío sin entradas.</translation>
    </message>
    <message>
        <source>Slope of the net amount in the last 3 months: above zero it grew, below zero it fell.</source>
        <translation>Pendiente del monto neto en los últimos 3 meses: sobre cero creció, bajo cero cayó.</translation>
    </message>
    <message>
        <source>All accounts together when Belvo read them; in their own currency, which is not named here.</source>
        <translation>Todas las cuentas juntas cuando Belvo las leyó; en su propia moneda, que aquí no se indica.</translation>
    </message>
    <message>
        <source>Net flow (3m)</source>
        <translation>Flujo neto (3 meses)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 3 months; negative when more went out.</source>
        <translation>Ingreso menos egreso en los últimos 3 meses; negativo cuando salió más.</translation>
    </message>
    <message>
        <source>In/out ratio (3m)</source>
        <translation>Ingreso ÷ egreso (3 meses)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 3 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Ingreso dividido entre egreso en los últimos 3 meses; sobre 1 entró más, vacío si nada salió.</translation>
    </message>
    <message>
        <source>Overdrawn days (3m)</source>
        <translation>Días sin saldo (3 meses)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which all accounts together held zero or less.</source>
        <translation>Días en los últimos 3 meses en que todas las cuentas juntas tenían cero o menos.</translation>
    </message>
    <message>
        <source>Card limit used</source>
        <translation>Límite usado (tarjeta)</translation>
    </message>
    <message>
        <source>Part of the card limits that is used, as a fraction where 1 is 100%.</source>
        <translation>Parte usada de los límites de las tarjetas, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation>Préstamos por pagar</translation>
    </message>
    <message>
        <source>What is left to pay back of all loans, added up, before interest.</source>
        <translation>Suma de lo que falta pagar de todos los préstamos, sin intereses.</translation>
    </message>
    <message>
        <source>Net flow (3d)</source>
        <translation>Flujo neto (3 días)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 3 days; negative when more went out.</source>
        <translation>Ingreso menos egreso en los últimos 3 días; negativo cuando salió más.</translation>
    </message>
    <message>
        <source>Net flow (1w)</source>
        <translation>Flujo neto (1 semana)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last week; negative when more went out.</source>
        <translation>Ingreso menos egreso en la última semana; negativo cuando salió más.</translation>
    </message>
    <message>
        <source>Net flow (1m)</source>
        <translation>Flujo neto (1 mes)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last month; negative when more went out.</source>
        <translation>Ingreso menos egreso en el último mes; negativo cuando salió más.</translation>
    </message>
    <message>
        <source>Net flow (6m)</source>
        <translation>Flujo neto (6 meses)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 6 months; negative when more went out.</source>
        <translation>Ingreso menos egreso en los últimos 6 meses; negativo cuando salió más.</translation>
    </message>
    <message>
        <source>Net flow (12m)</source>
        <translation>Flujo neto (12 meses)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 12 months; negative when more went out.</source>
        <translation>Ingreso menos egreso en los últimos 12 meses; negativo cuando salió más.</translation>
    </message>
    <message>
        <source>In/out ratio (3d)</source>
        <translation>Ingreso ÷ egreso (3 días)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 3 days; above 1 more came in, empty when nothing went out.</source>
        <translation>Ingreso dividido entre egreso en los últimos 3 días; sobre 1 entró más, vacío si nada salió.</translation>
    </message>
    <message>
        <source>In/out ratio (1w)</source>
        <translation>Ingreso ÷ egreso (1 semana)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last week; above 1 more came in, empty when nothing went out.</source>
        <translation>Ingreso dividido entre egreso en la última semana; sobre 1 entró más, vacío si nada salió.</translation>
    </message>
    <message>
        <source>In/out ratio (1m)</source>
        <translation>Ingreso ÷ egreso (1 mes)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last month; above 1 more came in, empty when nothing went out.</source>
        <translation>Ingreso dividido entre egreso en el último mes; sobre 1 entró más, vacío si nada salió.</translation>
    </message>
    <message>
        <source>In/out ratio (6m)</source>
        <translation>Ingreso ÷ egreso (6 meses)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 6 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Ingreso dividido entre egreso en los últimos 6 meses; sobre 1 entró más, vacío si nada salió.</translation>
    </message>
    <message>
        <source>In/out ratio (12m)</source>
        <translation>Ingreso ÷ egreso (12 meses)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 12 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Ingreso dividido entre egreso en los últimos 12 meses; sobre 1 entró más, vacío si nada salió.</translation>
    </message>
    <message>
        <source>Overdrawn days (3d)</source>
        <translation>Días sin saldo (3 días)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which all accounts together held zero or less.</source>
        <translation>Días en los últimos 3 días en que todas las cuentas juntas tenían cero o menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (1w)</source>
        <translation>Días sin saldo (1 semana)</translation>
    </message>
    <message>
        <source>Days in the last week on which all accounts together held zero or less.</source>
        <translation>Días en la última semana en que todas las cuentas juntas tenían cero o menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (1m)</source>
        <translation>Días sin saldo (1 mes)</translation>
    </message>
    <message>
        <source>Days in the last month on which all accounts together held zero or less.</source>
        <translation>Días en el último mes en que todas las cuentas juntas tenían cero o menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (6m)</source>
        <translation>Días sin saldo (6 meses)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which all accounts together held zero or less.</source>
        <translation>Días en los últimos 6 meses en que todas las cuentas juntas tenían cero o menos.</translation>
    </message>
    <message>
        <source>Overdrawn days (12m)</source>
        <translation>Días sin saldo (12 meses)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which all accounts together held zero or less.</source>
        <translation>Días en los últimos 12 meses en que todas las cuentas juntas tenían cero o menos.</translation>
    </message>
    <message>
        <source>Days since transaction</source>
        <translation>Días desde transacción</translation>
    </message>
    <message>
        <source>Days between the last movement and the analysis; 0 is the same day.</source>
        <translation>Días entre el último movimiento y el análisis; 0 es el mismo día.</translation>
    </message>
    <message>
        <source>History length</source>
        <translation>Días de historial</translation>
    </message>
    <message>
        <source>Days from the first known movement to the analysis; short histories say little.</source>
        <translation>Días desde el primer movimiento conocido hasta el análisis; un historial corto dice poco.</translation>
    </message>
    <message>
        <source>Risk insights ID</source>
        <translation>ID de los indicadores</translation>
    </message>
    <message>
        <source>Identifiers of the accounts that were analysed; empty when none were found.</source>
        <translation>Identificadores de las cuentas analizadas; vacío si no se encontró ninguna.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>How much money was there, over six periods that end on the day of the analysis.</source>
        <translation>Cuánto dinero había, en seis períodos que terminan el día del análisis.</translation>
    </message>
    <message>
        <source>Money in against money out; can be less than all movements, as some are left out.</source>
        <translation>Dinero que entra y que sale; puede ser menos que todos los movimientos, pues algunos se excluyen.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>How often and how much money moved, over six periods that end on the day of the analysis.</source>
        <translation>Cuántas veces y cuánto dinero se movió, en seis períodos que terminan el día del análisis.</translation>
    </message>
    <message>
        <source>Accounts that hold money of the person, counted and added up.</source>
        <translation>Cuentas con dinero de la persona, contadas y sumadas.</translation>
    </message>
    <message>
        <source>Credit cards of the person and how much of their limits is taken.</source>
        <translation>Tarjetas de crédito de la persona y cuánto de sus límites está tomado.</translation>
    </message>
    <message>
        <source>Loans and overdrafts of the person, added up.</source>
        <translation>Préstamos y sobregiros de la persona, sumados.</translation>
    </message>
    <message>
        <source>Where the money of the last 3 months came from and what it was spent on.</source>
        <translation>De dónde vino el dinero de los últimos 3 meses y en qué se gastó.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>zero</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>nueve</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>A link connects one customer&apos;s account at one institution. Register one here, or let your customers do it in Belvo&apos;s widget.</source>
        <translation>Una conexión une la cuenta de un cliente en una institución. Registre una aquí o deje que sus clientes lo hagan en el widget de Belvo.</translation>
    </message>
    <message>
        <source>Consents exist only for Open Finance Brazil links, and only for the customer whose document was asked for.</source>
        <translation>Los consentimientos existen solo para conexiones de Open Finance Brasil, y solo del cliente cuyo documento se indicó.</translation>
    </message>
    <message>
        <source>Accounts appear once Belvo has fetched a link&apos;s data.</source>
        <translation>Las cuentas aparecen cuando Belvo haya obtenido los datos de una conexión.</translation>
    </message>
    <message>
        <source>Transactions appear once Belvo has fetched a link&apos;s data. A new link can take some minutes.</source>
        <translation>Las transacciones aparecen cuando Belvo haya obtenido los datos de una conexión. Una conexión nueva puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>Owners appear once Belvo has fetched a link&apos;s data.</source>
        <translation>Los titulares aparecen cuando Belvo haya obtenido los datos de una conexión.</translation>
    </message>
    <message>
        <source>Belvo offers no institution to these keys.</source>
        <translation>Belvo no ofrece ninguna institución a estas claves.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The list loads as soon as the keys are there.</source>
        <translation>La lista se carga en cuanto estén las claves.</translation>
    </message>
    <message>
        <source>Loading: %1</source>
        <extracomment>%1 name of a list, e.g. Links</extracomment>
        <translation>Cargando: %1</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>button</extracomment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Nothing at Belvo matches these filters.</source>
        <translation>Nada en Belvo corresponde a estos filtros.</translation>
    </message>
    <message>
        <source>Take a filter away, or change its value.</source>
        <translation>Quite un filtro o cambie su valor.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button</extracomment>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Only rows that are already loaded were searched. Load all to search the rest.</source>
        <translation>Solo se buscó en las filas ya cargadas. Cargue todas para buscar en el resto.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <extracomment>%1 what was typed into the quick filter</extracomment>
        <translation>Ninguna fila contiene “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded row(s) were searched.</source>
        <translation>
            <numerusform>Se buscó en %n fila cargada.</numerusform>
            <numerusform>Se buscó en %n filas cargadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>button</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>Whose consents?</source>
        <translation>¿Consentimientos de quién?</translation>
    </message>
    <message>
        <source>Belvo finds consents by the customer&apos;s CPF or CNPJ.</source>
        <translation>Belvo encuentra consentimientos por el CPF o CNPJ del cliente.</translation>
    </message>
    <message>
        <source>Belvo needs this to show the list: %1</source>
        <extracomment>%1 name of a filter</extracomment>
        <translation>Belvo necesita esto para mostrar la lista: %1</translation>
    </message>
    <message>
        <source>Belvo lists this kind of data one link at a time.</source>
        <translation>Belvo lista este tipo de dato una conexión a la vez.</translation>
    </message>
</context>
<context>
    <name>TaxComplianceStatus</name>
    <message>
        <source>Compliant</source>
        <translation>Al corriente</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Con incumplimientos</translation>
    </message>
    <message>
        <source>No obligations</source>
        <translation>Sin obligaciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Whether all tax duties are met, some are not, or there are none to meet.</source>
        <translation>Si cumple todas sus obligaciones fiscales, incumple alguna o no tiene ninguna.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number of the person the opinion is about.</source>
        <translation>Clave fiscal de la persona a la que se refiere la opinión.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>The SAT&apos;s number of the opinion (opinión del cumplimiento), for checking it there.</source>
        <translation>Folio de la opinión del cumplimiento ante el SAT, para verificarla ahí.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Opinion ID</source>
        <translation>ID de la opinión</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The official opinion as a PDF in base64; only sent when asked for.</source>
        <translation>La opinión oficial en PDF, en base64; solo llega si se solicita.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Cumplimiento fiscal</translation>
    </message>
</context>
<context>
    <name>TaxRetentions</name>
    <message>
        <source>Mexican</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Extranjero</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>SAT code of the tax: 01 is ISR on income, 02 IVA, 03 IEPS; can be empty.</source>
        <translation>Clave del SAT del impuesto: 01 es ISR, 02 IVA, 03 IEPS; puede venir vacía.</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Base gravable</translation>
    </message>
    <message>
        <source>Amount that this part of the retention is reckoned on.</source>
        <translation>Importe sobre el que se calcula esta parte de la retención.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Importe retenido</translation>
    </message>
    <message>
        <source>Kept back for this tax.</source>
        <translation>Retenido por este impuesto.</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Whether the payer has handed the tax over for good or only provisionally.</source>
        <translation>Si quien retuvo ya enteró el impuesto en definitiva o solo de forma provisional.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>When the payer issued the retention document.</source>
        <translation>Cuándo emitió quien pagó el comprobante de retención.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Name of who paid and kept the tax back.</source>
        <translation>Nombre de quien pagó y retuvo el impuesto.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Name of who was paid, and owes the tax.</source>
        <translation>Nombre de quien cobró y causa el impuesto.</translation>
    </message>
    <message>
        <source>Retention code</source>
        <translation>Clave de retención</translation>
    </message>
    <message>
        <source>SAT code of the reason: 1 services, 14 dividends, 16 interest, 18 paid abroad, 25 other.</source>
        <translation>Clave del SAT del motivo: 1 servicios, 14 dividendos, 16 intereses, 18 extranjero, 25 otras.</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>Importe de la operación</translation>
    </message>
    <message>
        <source>All that was paid, taxed or not.</source>
        <translation>Todo lo que se pagó, gravado o no.</translation>
    </message>
    <message>
        <source>All taxes kept back together.</source>
        <translation>Todos los impuestos retenidos sumados.</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Cancelada el</translation>
    </message>
    <message>
        <source>When the document was cancelled; empty while it is valid.</source>
        <translation>Cuándo se canceló el comprobante; vacío mientras es válido.</translation>
    </message>
    <message>
        <source>Fiscal folio</source>
        <translation>Folio fiscal</translation>
    </message>
    <message>
        <source>The SAT&apos;s number (UUID) of the invoice that the retention belongs to.</source>
        <translation>Número ante el SAT (UUID) de la factura a la que corresponde la retención.</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Importe gravado</translation>
    </message>
    <message>
        <source>Invoice amount less the exempt part.</source>
        <translation>Importe de la operación menos la parte exenta.</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Importe exento</translation>
    </message>
    <message>
        <source>Part of the invoice amount that is free of tax.</source>
        <translation>Parte del importe de la operación libre de impuesto.</translation>
    </message>
    <message>
        <source>Sender&apos;s RFC</source>
        <translation>RFC del emisor</translation>
    </message>
    <message>
        <source>Tax number of who kept the tax back.</source>
        <translation>RFC de quien retuvo el impuesto.</translation>
    </message>
    <message>
        <source>Receiver&apos;s RFC</source>
        <translation>RFC del receptor</translation>
    </message>
    <message>
        <source>Tax number of who was paid; foreigners have a general one or none.</source>
        <translation>RFC de quien cobró; los extranjeros tienen uno genérico o ninguno.</translation>
    </message>
    <message>
        <source>Receiver&apos;s nationality</source>
        <translation>Nacionalidad del receptor</translation>
    </message>
    <message>
        <source>Whether who was paid counts as Mexican for tax; other rates apply abroad.</source>
        <translation>Si quien cobró es nacional para efectos fiscales; en el extranjero aplican otras tasas.</translation>
    </message>
    <message>
        <source>Certified at</source>
        <translation>Certificada el</translation>
    </message>
    <message>
        <source>When a certified provider stamped the document for the SAT.</source>
        <translation>Cuándo un proveedor certificado timbró el comprobante.</translation>
    </message>
    <message>
        <source>CFDI version</source>
        <translation>Versión del CFDI</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s retention format: 1.0 until 2022, then 2.0.</source>
        <translation>Versión del formato de retenciones del SAT: 1.0 hasta 2022, después 2.0.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Retention ID</source>
        <translation>ID de la retención</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>The retained amount, tax by tax.</source>
        <translation>El importe retenido, impuesto por impuesto.</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>Documento XML</translation>
    </message>
    <message>
        <source>The signed retention document itself; only sent when asked for.</source>
        <translation>El comprobante firmado; solo llega si se solicita.</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Retenciones fiscales</translation>
    </message>
</context>
<context>
    <name>TaxReturns</name>
    <message>
        <source>Return type</source>
        <translation>Tipo de declaración</translation>
    </message>
    <message>
        <source>monthly for a monthly return; returns of a whole year leave it out.</source>
        <translation>monthly en las declaraciones mensuales; las anuales no traen este campo.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Return ID</source>
        <translation>ID de la declaración</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Ejercicio fiscal</translation>
    </message>
    <message>
        <source>Year the return is for.</source>
        <translation>Año al que corresponde la declaración.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Month the return is for, in Spanish, or the whole year.</source>
        <translation>Mes al que corresponde la declaración, o el año completo.</translation>
    </message>
    <message>
        <source>Declaration type</source>
        <translation>Tipo de presentación</translation>
    </message>
    <message>
        <source>Normal, or a return that corrects or completes an earlier one.</source>
        <translation>Normal, o una declaración que corrige o complementa una anterior.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number of whoever filed the return.</source>
        <translation>Clave fiscal de quien presentó la declaración.</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Información general</translation>
    </message>
    <message>
        <source>Whose return it is, which year or month it is for, and when and under which number it was filed.</source>
        <translation>De quién es la declaración, de qué año o mes, y cuándo y con qué número se presentó.</translation>
    </message>
    <message>
        <source>Wages and salaries</source>
        <translation>Sueldos y salarios</translation>
    </message>
    <message>
        <source>Pay from each employer and the tax kept back from it; yearly returns of persons.</source>
        <translation>Ingreso de cada patrón y el impuesto retenido; declaraciones anuales de personas físicas.</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Servicios profesionales</translation>
    </message>
    <message>
        <source>Fees earned as self-employed and the costs set against them; yearly returns of persons.</source>
        <translation>Honorarios como independiente y sus gastos deducibles; anuales de personas físicas.</translation>
    </message>
    <message>
        <source>Personal deductions</source>
        <translation>Deducciones personales</translation>
    </message>
    <message>
        <source>Doctors, donations, insurance and the like that lower a person&apos;s tax, by who was paid.</source>
        <translation>Médicos, donativos, seguros y similares que bajan el impuesto, según quién los cobró.</translation>
    </message>
    <message>
        <source>Tax calculation</source>
        <translation>Determinación del impuesto</translation>
    </message>
    <message>
        <source>From income and deductions to the tax of the year, or the balance in the person&apos;s favour.</source>
        <translation>De ingresos y deducciones al impuesto del año, o al saldo a favor.</translation>
    </message>
    <message>
        <source>Withholdings</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>Tax that employers and customers kept back during the year.</source>
        <translation>Impuesto que patrones y clientes retuvieron en el año.</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividendos</translation>
    </message>
    <message>
        <source>Dividends the person received and the tax the company paid on them.</source>
        <translation>Dividendos que recibió la persona y el impuesto que pagó la sociedad.</translation>
    </message>
    <message>
        <source>Informative data</source>
        <translation>Datos informativos</translation>
    </message>
    <message>
        <source>Tax credits and other data asked for without effect on the sum.</source>
        <translation>Estímulos y otros datos que se piden sin efecto en el importe.</translation>
    </message>
    <message>
        <source>Income tax (ISR)</source>
        <translation>Impuesto sobre la renta (ISR)</translation>
    </message>
    <message>
        <source>A person&apos;s income tax of the month: income, costs, tax and what is to be paid.</source>
        <translation>ISR del mes: ingresos, gastos, impuesto y lo que hay que pagar.</translation>
    </message>
    <message>
        <source>VAT (IVA)</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>A person&apos;s value added tax of the month: charged, paid and what is left to pay.</source>
        <translation>IVA del mes: cobrado, pagado y lo que queda por pagar.</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>Yes-or-no questions to a company, such as whether its books are audited.</source>
        <translation>Preguntas de sí o no a la empresa, como si dictamina sus estados financieros.</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Estado de resultados</translation>
    </message>
    <message>
        <source>A company&apos;s sales, costs and result; empty from fiscal year 2022 on.</source>
        <translation>Ventas, costos y resultado de la empresa; vacío desde el ejercicio 2022.</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balance general</translation>
    </message>
    <message>
        <source>A company&apos;s assets, debts and equity; empty from fiscal year 2022 on.</source>
        <translation>Activo, pasivo y capital de la empresa; vacío desde el ejercicio 2022.</translation>
    </message>
    <message>
        <source>Book-tax reconciliation</source>
        <translation>Conciliación contable-fiscal</translation>
    </message>
    <message>
        <source>How the result in the books becomes the taxable one; empty from fiscal year 2022 on.</source>
        <translation>Cómo el resultado contable pasa a ser el fiscal; vacío desde el ejercicio 2022.</translation>
    </message>
    <message>
        <source>Authorised deductions</source>
        <translation>Deducciones autorizadas</translation>
    </message>
    <message>
        <source>Costs the law lets a company set against its income.</source>
        <translation>Gastos que la ley permite a la empresa restar de sus ingresos.</translation>
    </message>
    <message>
        <source>Year-end figures</source>
        <translation>Cifras al cierre</translation>
    </message>
    <message>
        <source>Losses carried forward, average debts and the profit coefficient for next year.</source>
        <translation>Pérdidas por amortizar, promedio de deudas y coeficiente de utilidad siguiente.</translation>
    </message>
    <message>
        <source>Company income tax</source>
        <translation>ISR de la empresa</translation>
    </message>
    <message>
        <source>From a company&apos;s income and deductions to its income tax of the year.</source>
        <translation>De los ingresos y deducciones de la empresa a su ISR del año.</translation>
    </message>
    <message>
        <source>Distributed profits</source>
        <translation>Utilidades distribuidas</translation>
    </message>
    <message>
        <source>Dividends a company paid out, by the account they came from.</source>
        <translation>Dividendos que distribuyó la empresa, según la cuenta de origen.</translation>
    </message>
    <message>
        <source>Company tax payment</source>
        <translation>Pago de la empresa</translation>
    </message>
    <message>
        <source>What a company owes for the year, with surcharges and what was set off.</source>
        <translation>Lo que debe la empresa por el año, con recargos y compensaciones.</translation>
    </message>
    <message>
        <source>Company income</source>
        <translation>Ingresos de la empresa</translation>
    </message>
    <message>
        <source>A company&apos;s income by kind; only from fiscal year 2022 on. The key is misspelt at Belvo.</source>
        <translation>Ingresos de la empresa por tipo; solo desde 2022. En Belvo la clave trae una errata.</translation>
    </message>
    <message>
        <source>Tax determination</source>
        <translation>Determinación</translation>
    </message>
    <message>
        <source>How a company&apos;s tax of the year was reckoned; only from fiscal year 2022 on.</source>
        <translation>Cómo se calculó el impuesto anual de la empresa; solo desde el ejercicio 2022.</translation>
    </message>
    <message>
        <source>ISR calculation</source>
        <translation>Determinación del ISR</translation>
    </message>
    <message>
        <source>A company&apos;s provisional income tax of the month.</source>
        <translation>Pago provisional de ISR de la empresa en el mes.</translation>
    </message>
    <message>
        <source>ISR payment</source>
        <translation>Pago del ISR</translation>
    </message>
    <message>
        <source>Income tax to pay for the month, own and kept back from others, line by line.</source>
        <translation>ISR por pagar en el mes, propio y retenido a terceros, línea por línea.</translation>
    </message>
    <message>
        <source>IVA calculation</source>
        <translation>Determinación del IVA</translation>
    </message>
    <message>
        <source>A company&apos;s value added tax of the month: charged to customers, paid to suppliers.</source>
        <translation>IVA de la empresa en el mes: cobrado a clientes, pagado a proveedores.</translation>
    </message>
    <message>
        <source>IVA payment</source>
        <translation>Pago del IVA</translation>
    </message>
    <message>
        <source>Value added tax to pay for the month, own and kept back from others.</source>
        <translation>IVA por pagar en el mes, propio y retenido a terceros.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The filed return as a PDF in base64; only sent when asked for.</source>
        <translation>La declaración presentada en PDF, en base64; solo llega si se solicita.</translation>
    </message>
    <message>
        <source>Receipt PDF</source>
        <translation>PDF del acuse</translation>
    </message>
    <message>
        <source>The SAT&apos;s receipt for the return as a PDF in base64; only sent when asked for.</source>
        <translation>Acuse de recibo del SAT en PDF, en base64; solo llega si se solicita.</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declaraciones de impuestos</translation>
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
        <translation>Clave del registro de población; las empresas no tienen.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given names; companies have none.</source>
        <translation>Nombres de pila; las empresas no tienen.</translation>
    </message>
    <message>
        <source>First surname</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>The father&apos;s surname, as a rule.</source>
        <translation>Por lo general, el apellido paterno.</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>The mother&apos;s surname, as a rule.</source>
        <translation>Por lo general, el apellido materno.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Registered name of a company; persons have none.</source>
        <translation>Nombre registrado de la empresa; las personas físicas no tienen.</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>Name the business is known by to its customers.</source>
        <translation>Nombre con el que la conocen sus clientes.</translation>
    </message>
    <message>
        <source>Status changed on</source>
        <translation>Cambio de estado</translation>
    </message>
    <message>
        <source>Day the standing in the register last changed.</source>
        <translation>Día en que cambió por última vez el estado en el padrón.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address the SAT writes to.</source>
        <translation>Correo al que escribe el SAT.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Number the SAT can call.</source>
        <translation>Número al que puede llamar el SAT.</translation>
    </message>
    <message>
        <source>First side street</source>
        <translation>Primera calle</translation>
    </message>
    <message>
        <source>Cross street on one side of the house.</source>
        <translation>Calle que cruza de un lado del domicilio.</translation>
    </message>
    <message>
        <source>Second side street</source>
        <translation>Segunda calle</translation>
    </message>
    <message>
        <source>Cross street on the other side.</source>
        <translation>Calle que cruza del otro lado.</translation>
    </message>
    <message>
        <source>Street type</source>
        <translation>Tipo de vialidad</translation>
    </message>
    <message>
        <source>What kind of road it is, such as CALLE or AVENIDA.</source>
        <translation>Qué tipo de vialidad es, como CALLE o AVENIDA.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Name of the street without its type.</source>
        <translation>Nombre de la calle, sin el tipo.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número exterior</translation>
    </message>
    <message>
        <source>Number on the street; can hold letters.</source>
        <translation>Número sobre la calle; puede llevar letras.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Número interior</translation>
    </message>
    <message>
        <source>Flat, floor or office within the house.</source>
        <translation>Departamento, piso u oficina dentro del inmueble.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Colonia</translation>
    </message>
    <message>
        <source>The colonia, smaller than a municipality.</source>
        <translation>La colonia, menor que un municipio.</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Town or village within the municipality.</source>
        <translation>Ciudad o poblado dentro del municipio.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Municipality, or borough of Mexico City.</source>
        <translation>Municipio, o alcaldía de la Ciudad de México.</translation>
    </message>
    <message>
        <source>Side streets</source>
        <translation>Entre calles</translation>
    </message>
    <message>
        <source>Streets that the house stands between.</source>
        <translation>Calles entre las que está el domicilio.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What the taxpayer does for a living, in the SAT&apos;s words.</source>
        <translation>A qué se dedica el contribuyente, en palabras del SAT.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Percent of the income that comes from it, as text.</source>
        <translation>Porcentaje de los ingresos que viene de ella, como texto.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Place on the list: 1 is the main activity.</source>
        <translation>Lugar en la lista: 1 es la actividad principal.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Day the activity was taken up, as text.</source>
        <translation>Día en que inició la actividad, como texto.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de término</translation>
    </message>
    <message>
        <source>Day the activity was given up; empty while it goes on.</source>
        <translation>Día en que terminó la actividad; vacío mientras sigue.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Set of tax rules that apply, in the SAT&apos;s words.</source>
        <translation>Conjunto de reglas fiscales que aplican, en palabras del SAT.</translation>
    </message>
    <message>
        <source>First day under these rules.</source>
        <translation>Primer día bajo esas reglas.</translation>
    </message>
    <message>
        <source>Last day under these rules; empty while they apply.</source>
        <translation>Último día bajo esas reglas; vacío mientras aplican.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>What has to be filed or paid, in the SAT&apos;s words.</source>
        <translation>Lo que hay que declarar o pagar, en palabras del SAT.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Until when it has to be done each time, in words.</source>
        <translation>Hasta cuándo debe hacerse cada vez, en palabras.</translation>
    </message>
    <message>
        <source>Day the duty began.</source>
        <translation>Día en que empezó la obligación.</translation>
    </message>
    <message>
        <source>Day the duty ended; empty while it lasts.</source>
        <translation>Día en que terminó la obligación; vacío mientras dura.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Name of the person or company as registered.</source>
        <translation>Nombre de la persona o empresa como está registrado.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number: 13 characters for persons, 12 for companies.</source>
        <translation>Clave fiscal: 13 caracteres en personas físicas, 12 en empresas.</translation>
    </message>
    <message>
        <source>Register status</source>
        <translation>Estado en el padrón</translation>
    </message>
    <message>
        <source>Standing in the taxpayers&apos; register: ACTIVO or INACTIVO.</source>
        <translation>Estado en el padrón de contribuyentes: ACTIVO o INACTIVO.</translation>
    </message>
    <message>
        <source>Operating since</source>
        <translation>Inicio de operaciones</translation>
    </message>
    <message>
        <source>Day the taxable business began.</source>
        <translation>Día en que empezó la actividad gravada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>State of the tax address.</source>
        <translation>Entidad federativa del domicilio fiscal.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Expedición</translation>
    </message>
    <message>
        <source>Place and day the certificate was issued, in words.</source>
        <translation>Lugar y día de expedición de la constancia, en palabras.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>CIF number</source>
        <translation>idCIF</translation>
    </message>
    <message>
        <source>Number of the tax identification card, for checking it at the SAT.</source>
        <translation>Número de la cédula de identificación fiscal, para verificarla ante el SAT.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Postcode of the tax address; invoices must name it.</source>
        <translation>Código postal del domicilio fiscal; las facturas deben llevarlo.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>Status ID</source>
        <translation>ID de la situación</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>Taxpayer</source>
        <translation>Contribuyente</translation>
    </message>
    <message>
        <source>The rest of what the SAT knows about the taxpayer.</source>
        <translation>El resto de lo que el SAT sabe del contribuyente.</translation>
    </message>
    <message>
        <source>Tax address</source>
        <translation>Domicilio fiscal</translation>
    </message>
    <message>
        <source>The address registered with the SAT.</source>
        <translation>El domicilio registrado ante el SAT.</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Actividades económicas</translation>
    </message>
    <message>
        <source>What the taxpayer does, the main activity first.</source>
        <translation>A qué se dedica el contribuyente, primero la actividad principal.</translation>
    </message>
    <message>
        <source>Tax regimes</source>
        <translation>Regímenes fiscales</translation>
    </message>
    <message>
        <source>Tax rules that apply or have applied.</source>
        <translation>Reglas fiscales que aplican o aplicaron.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligaciones</translation>
    </message>
    <message>
        <source>What has to be filed and paid; empty for who is no business.</source>
        <translation>Lo que hay que declarar y pagar; vacío para quien no es negocio.</translation>
    </message>
    <message>
        <source>Digital stamp</source>
        <translation>Sello digital</translation>
    </message>
    <message>
        <source>Chain of data that the SAT signed; it holds the RFC.</source>
        <translation>Cadena de datos que firmó el SAT; contiene el RFC.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The SAT&apos;s signature over the digital stamp, in base64.</source>
        <translation>Firma del SAT sobre el sello digital, en base64.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The certificate as a PDF in base64; only sent when asked for.</source>
        <translation>La constancia en PDF, en base64; solo llega si se solicita.</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Situación fiscal</translation>
    </message>
</context>
<context>
    <name>TaxStatusCl</name>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Profit share</source>
        <translation>Parte de utilidad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Monto adeudado</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Comuna</translation>
    </message>
    <message>
        <source>Property ID</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo Belvo leyó este valor en la institución.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo Belvo guardó este registro.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de Belvo para este registro.</translation>
    </message>
    <message>
        <source>Tax status (Chile)</source>
        <translation>Situación tributaria (Chile)</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Domicilio postal</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>Domicilio para notificaciones</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Address type</source>
        <translation>Tipo de dirección</translation>
    </message>
    <message>
        <source>What the SII uses the address for: seat, branch, mail or notices.</source>
        <translation>Para qué usa el SII la dirección: domicilio, sucursal, correo o notificaciones.</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>Day the address was entered in the register.</source>
        <translation>Día en que la dirección se inscribió en el registro.</translation>
    </message>
    <message>
        <source>Street, number and town as registered.</source>
        <translation>Calle, número y ciudad según el registro.</translation>
    </message>
    <message>
        <source>E-mail type</source>
        <translation>Tipo de correo</translation>
    </message>
    <message>
        <source>What the SII uses the e-mail address for.</source>
        <translation>Para qué usa el SII el correo electrónico.</translation>
    </message>
    <message>
        <source>Address the taxpayer gave the SII.</source>
        <translation>Dirección que el contribuyente dio al SII.</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>Landline, mobile or other; empty if unknown.</source>
        <translation>Fijo, celular u otro; vacío si se desconoce.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Number the taxpayer gave the SII, in any format.</source>
        <translation>Número que el contribuyente dio al SII, en cualquier formato.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <source>The SII&apos;s group of business the activity belongs to.</source>
        <translation>Rubro del SII al que pertenece la actividad.</translation>
    </message>
    <message>
        <source>What the taxpayer does, in the SII&apos;s words.</source>
        <translation>Lo que hace el contribuyente, en palabras del SII.</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Código de actividad</translation>
    </message>
    <message>
        <source>The SII&apos;s six-digit code of the activity.</source>
        <translation>Código de seis dígitos del SII para la actividad.</translation>
    </message>
    <message>
        <source>1 for business income, 2 for fees of the self-employed.</source>
        <translation>1 para rentas de empresas, 2 para honorarios de independientes.</translation>
    </message>
    <message>
        <source>Bears VAT</source>
        <translation>Afecta a IVA</translation>
    </message>
    <message>
        <source>Whether sales of this activity bear VAT.</source>
        <translation>Si las ventas de esta actividad llevan IVA.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Day the taxpayer began the activity.</source>
        <translation>Día en que el contribuyente inició la actividad.</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Who may act for the company before the SII.</source>
        <translation>Quien puede actuar por la empresa ante el SII.</translation>
    </message>
    <message>
        <source>The representative&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT del representante; el dígito verificador va después del guion.</translation>
    </message>
    <message>
        <source>Whether the person represents the company today.</source>
        <translation>Si la persona representa hoy a la empresa.</translation>
    </message>
    <message>
        <source>First day of the representation.</source>
        <translation>Primer día de la representación.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de término</translation>
    </message>
    <message>
        <source>Last day of the representation; empty while it lasts.</source>
        <translation>Último día de la representación; vacío mientras dure.</translation>
    </message>
    <message>
        <source>Always the RUT, the Chilean tax and identity number.</source>
        <translation>Siempre el RUT, el número tributario y de identidad de Chile.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Person or company that owns a part of this one.</source>
        <translation>Persona o empresa que posee parte de esta.</translation>
    </message>
    <message>
        <source>The holder&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT del socio; el dígito verificador va después del guion.</translation>
    </message>
    <message>
        <source>Whether the holder owns a part today.</source>
        <translation>Si el socio tiene participación hoy.</translation>
    </message>
    <message>
        <source>Contributed capital</source>
        <translation>Capital enterado</translation>
    </message>
    <message>
        <source>Capital paid in so far.</source>
        <translation>Capital enterado hasta ahora.</translation>
    </message>
    <message>
        <source>Outstanding capital</source>
        <translation>Capital por enterar</translation>
    </message>
    <message>
        <source>Capital promised but not paid in yet.</source>
        <translation>Capital comprometido y aún no enterado.</translation>
    </message>
    <message>
        <source>Ownership share</source>
        <translation>Participación en capital</translation>
    </message>
    <message>
        <source>Part of the company held, in percent.</source>
        <translation>Parte de la empresa, en porcentaje.</translation>
    </message>
    <message>
        <source>Part of the profits due, in percent; can differ from ownership.</source>
        <translation>Parte de las utilidades, en porcentaje; puede diferir del capital.</translation>
    </message>
    <message>
        <source>Whether the holder has ceased to be active.</source>
        <translation>Si el socio dejó de estar activo.</translation>
    </message>
    <message>
        <source>First day of the holding.</source>
        <translation>Primer día de la participación.</translation>
    </message>
    <message>
        <source>Last day of the holding; empty while it lasts.</source>
        <translation>Último día de la participación; vacío mientras dure.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Sociedad</translation>
    </message>
    <message>
        <source>Company of which the taxpayer owns a part.</source>
        <translation>Sociedad de la que el contribuyente posee una parte.</translation>
    </message>
    <message>
        <source>The company&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT de la sociedad; el dígito verificador va después del guion.</translation>
    </message>
    <message>
        <source>Whether the company has ceased to be active.</source>
        <translation>Si la sociedad dejó de estar activa.</translation>
    </message>
    <message>
        <source>Tax regime or size class, in the SII&apos;s words.</source>
        <translation>Régimen tributario o tamaño, en palabras del SII.</translation>
    </message>
    <message>
        <source>Day from which the regime applies.</source>
        <translation>Día desde el que rige el régimen.</translation>
    </message>
    <message>
        <source>Kind of tax document the taxpayer may issue, in the SII&apos;s words.</source>
        <translation>Tipo de documento tributario que el contribuyente puede emitir, en palabras del SII.</translation>
    </message>
    <message>
        <source>Document limit</source>
        <translation>Límite de documentos</translation>
    </message>
    <message>
        <source>Most documents of this kind that may be issued under the permit.</source>
        <translation>Máximo de documentos de este tipo que permite emitir la autorización.</translation>
    </message>
    <message>
        <source>Authorized on</source>
        <translation>Autorizado el</translation>
    </message>
    <message>
        <source>Day the SII gave the permit and set the limit.</source>
        <translation>Día en que el SII dio la autorización y fijó el límite.</translation>
    </message>
    <message>
        <source>Year the tax is for.</source>
        <translation>Año al que corresponde el impuesto.</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Number of the installment within the year, 1 to 4.</source>
        <translation>Número de la cuota en el año, de 1 a 4.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Last day to pay the installment on time.</source>
        <translation>Último día para pagar la cuota a tiempo.</translation>
    </message>
    <message>
        <source>What is owed for the installment that was not paid on time.</source>
        <translation>Lo que se debe por la cuota no pagada a tiempo.</translation>
    </message>
    <message>
        <source>What will have to be paid for the installment.</source>
        <translation>Lo que habrá que pagar por la cuota.</translation>
    </message>
    <message>
        <source>The SII&apos;s roll number of the property (rol de avalúo).</source>
        <translation>Número de la propiedad en el registro del SII (rol de avalúo).</translation>
    </message>
    <message>
        <source>Municipality the property lies in.</source>
        <translation>Comuna en que está la propiedad.</translation>
    </message>
    <message>
        <source>Property address</source>
        <translation>Dirección de la propiedad</translation>
    </message>
    <message>
        <source>Where the property is.</source>
        <translation>Dónde está la propiedad.</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Tipo de propiedad</translation>
    </message>
    <message>
        <source>Use of the property, e.g. HABITACIONAL for a home.</source>
        <translation>Uso de la propiedad, p. ej. HABITACIONAL para vivienda.</translation>
    </message>
    <message>
        <source>Overdue payments</source>
        <translation>Pagos atrasados</translation>
    </message>
    <message>
        <source>Installments of the property tax that were not paid on time.</source>
        <translation>Cuotas de contribuciones no pagadas a tiempo.</translation>
    </message>
    <message>
        <source>Scheduled payments</source>
        <translation>Pagos por vencer</translation>
    </message>
    <message>
        <source>Installments of the property tax still to come.</source>
        <translation>Cuotas de contribuciones por vencer.</translation>
    </message>
    <message>
        <source>Registered name of the person or company.</source>
        <translation>Nombre o razón social registrada.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>RUT del contribuyente; el dígito verificador va después del guion.</translation>
    </message>
    <message>
        <source>Incorporated on</source>
        <translation>Constituida el</translation>
    </message>
    <message>
        <source>Day the taxpayer was registered or the company founded.</source>
        <translation>Día del registro del contribuyente o de la constitución de la empresa.</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Inicio de actividades</translation>
    </message>
    <message>
        <source>Day the taxpayer began to do business.</source>
        <translation>Día en que el contribuyente comenzó a operar.</translation>
    </message>
    <message>
        <source>Ceased on</source>
        <translation>Término de giro</translation>
    </message>
    <message>
        <source>Day the taxpayer stopped doing business; empty while it goes on.</source>
        <translation>Día en que el contribuyente dejó de operar; vacío mientras opera.</translation>
    </message>
    <message>
        <source>Fiscal office</source>
        <translation>Unidad del SII</translation>
    </message>
    <message>
        <source>Office of the SII in charge of the taxpayer.</source>
        <translation>Unidad del SII a cargo del contribuyente.</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Actividades económicas</translation>
    </message>
    <message>
        <source>What the taxpayer does for a living, as registered with the SII.</source>
        <translation>De qué vive el contribuyente, según el registro del SII.</translation>
    </message>
    <message>
        <source>Tax regimes</source>
        <translation>Regímenes tributarios</translation>
    </message>
    <message>
        <source>Regimes and size classes the taxpayer is filed under.</source>
        <translation>Regímenes y tamaños en que está clasificado el contribuyente.</translation>
    </message>
    <message>
        <source>Seat, branches and other addresses registered with the SII.</source>
        <translation>Domicilio, sucursales y otras direcciones registradas en el SII.</translation>
    </message>
    <message>
        <source>E-mail addresses registered with the SII.</source>
        <translation>Correos electrónicos registrados en el SII.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Phone numbers registered with the SII.</source>
        <translation>Teléfonos registrados en el SII.</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Representantes legales</translation>
    </message>
    <message>
        <source>Who acts or has acted for the company, one row per person.</source>
        <translation>Quien actúa o actuó por la empresa, una fila por persona.</translation>
    </message>
    <message>
        <source>Equity holders</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Who owns or has owned a part of the company.</source>
        <translation>Quien posee o poseyó parte de la empresa.</translation>
    </message>
    <message>
        <source>Company stakes</source>
        <translation>Participación en sociedades</translation>
    </message>
    <message>
        <source>Companies of which the taxpayer owns or has owned a part.</source>
        <translation>Sociedades de las que el contribuyente posee o poseyó una parte.</translation>
    </message>
    <message>
        <source>Authorized documents</source>
        <translation>Documentos autorizados</translation>
    </message>
    <message>
        <source>Invoices and other tax documents the SII lets the taxpayer issue.</source>
        <translation>Facturas y otros documentos tributarios que el SII permite emitir.</translation>
    </message>
    <message>
        <source>Property taxes</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Real estate of the taxpayer with the property tax (contribuciones) on it.</source>
        <translation>Bienes raíces del contribuyente con sus contribuciones.</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Dirección de la unidad</translation>
    </message>
    <message>
        <source>Where the fiscal office is.</source>
        <translation>Dónde está la unidad del SII.</translation>
    </message>
    <message>
        <source>Kind of tax number; in Chile the RUT.</source>
        <translation>Tipo de número tributario; en Chile, el RUT.</translation>
    </message>
    <message>
        <source>Tax status ID</source>
        <translation>ID de situación tributaria</translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>Outflow</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesada</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Cuentas y servicios</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Crédito y préstamos</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Fees &amp; Charges</source>
        <translation>Comisiones y cargos</translation>
    </message>
    <message>
        <source>Food &amp; Groceries</source>
        <translation>Comida y supermercado</translation>
    </message>
    <message>
        <source>Home &amp; Life</source>
        <translation>Hogar y vida</translation>
    </message>
    <message>
        <source>Income &amp; Payments</source>
        <translation>Ingresos y pagos</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Investments &amp; Savings</source>
        <translation>Inversiones y ahorro</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Plataformas en línea y ocio</translation>
    </message>
    <message>
        <source>Personal Shopping</source>
        <translation>Compras personales</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transporte y viajes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Withdrawal &amp; ATM</source>
        <translation>Retiro y cajero</translation>
    </message>
    <message>
        <source>Electricity &amp; Energy</source>
        <translation>Electricidad y energía</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Renta</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicaciones</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automóvil</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Pago a plazos</translation>
    </message>
    <message>
        <source>Interest &amp; Charges</source>
        <translation>Intereses y cargos</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hipoteca</translation>
    </message>
    <message>
        <source>Pay Advance</source>
        <translation>Adelanto de nómina</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Bank Fees</source>
        <translation>Comisiones bancarias</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contracargo</translation>
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
        <translation>Pensión alimenticia</translation>
    </message>
    <message>
        <source>Alcohol &amp; Tobacco</source>
        <translation>Alcohol y tabaco</translation>
    </message>
    <message>
        <source>Bakery &amp; Coffee</source>
        <translation>Panadería y café</translation>
    </message>
    <message>
        <source>Bars &amp; Nightclubs</source>
        <translation>Bares y vida nocturna</translation>
    </message>
    <message>
        <source>Convenience Store</source>
        <translation>Tienda de conveniencia</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega a domicilio</translation>
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
        <translation>Educación</translation>
    </message>
    <message>
        <source>Gyms &amp; Fitness</source>
        <translation>Gimnasio y deporte</translation>
    </message>
    <message>
        <source>Hair &amp; Beauty</source>
        <translation>Cabello y belleza</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Home Decor &amp; Appliances</source>
        <translation>Decoración y electrodomésticos</translation>
    </message>
    <message>
        <source>Laundry &amp; Dry Cleaning</source>
        <translation>Lavandería y tintorería</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Farmacias</translation>
    </message>
    <message>
        <source>Professional Services</source>
        <translation>Servicios profesionales</translation>
    </message>
    <message>
        <source>Veterinary Services</source>
        <translation>Servicios veterinarios</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Trabajo independiente</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Jubilación</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Home Insurance</source>
        <translation>Seguro del hogar</translation>
    </message>
    <message>
        <source>Auto Insurance</source>
        <translation>Seguro de automóvil</translation>
    </message>
    <message>
        <source>Health &amp; Life Insurance</source>
        <translation>Seguro de salud y vida</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Fixed income</source>
        <translation>Renta fija</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Investment Funds</source>
        <translation>Fondos de inversión</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Derivados</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Criptomonedas</translation>
    </message>
    <message>
        <source>Apps, Software and Cloud Services</source>
        <translation>Aplicaciones, software y nube</translation>
    </message>
    <message>
        <source>Events, Parks and Museums</source>
        <translation>Eventos, parques y museos</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Apuestas</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Videojuegos</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lotería</translation>
    </message>
    <message>
        <source>Movie &amp; Audio</source>
        <translation>Películas y audio</translation>
    </message>
    <message>
        <source>Books &amp; News</source>
        <translation>Libros y noticias</translation>
    </message>
    <message>
        <source>Clothing &amp; Accessories</source>
        <translation>Ropa y accesorios</translation>
    </message>
    <message>
        <source>Department Store</source>
        <translation>Tienda departamental</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Electrónica</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>Comercio electrónico</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Regalos</translation>
    </message>
    <message>
        <source>Office Supplies</source>
        <translation>Artículos de oficina</translation>
    </message>
    <message>
        <source>Pet Supplies</source>
        <translation>Artículos para mascotas</translation>
    </message>
    <message>
        <source>Auto Tax &amp; Fees</source>
        <translation>Impuestos y tasas del automóvil</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Government Fees</source>
        <translation>Tasas del gobierno</translation>
    </message>
    <message>
        <source>Income Tax</source>
        <translation>Impuesto sobre la renta</translation>
    </message>
    <message>
        <source>Real Estate Tax &amp; Fees</source>
        <translation>Impuestos y tasas de inmuebles</translation>
    </message>
    <message>
        <source>Tax Return</source>
        <translation>Devolución de impuestos</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hospedaje</translation>
    </message>
    <message>
        <source>Auto Expenses</source>
        <translation>Gastos del automóvil</translation>
    </message>
    <message>
        <source>Auto Rental</source>
        <translation>Renta de auto</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vuelos</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gasolina</translation>
    </message>
    <message>
        <source>Mileage Programs</source>
        <translation>Programas de millas</translation>
    </message>
    <message>
        <source>Parking &amp; Tolls</source>
        <translation>Estacionamiento y peajes</translation>
    </message>
    <message>
        <source>Public Transit</source>
        <translation>Transporte público</translation>
    </message>
    <message>
        <source>Taxis &amp; Rideshares</source>
        <translation>Taxis y aplicaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pago completo</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>En cuotas</translation>
    </message>
    <message>
        <source>Advance deposit account</source>
        <translation>Cuenta de depósito anticipado</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Cuenta de financiamiento</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Cuenta de inversión</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Cuenta de financiamiento de facturas</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Cuenta de préstamo</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Cuenta de fondo de pensión</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Cuenta de ahorro</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Persona física</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>Anualidad</translation>
    </message>
    <message>
        <source>National withdrawal</source>
        <translation>Retiro nacional</translation>
    </message>
    <message>
        <source>International withdrawal</source>
        <translation>Retiro internacional</translation>
    </message>
    <message>
        <source>Emergency credit evaluation fee</source>
        <translation>Evaluación de crédito de emergencia</translation>
    </message>
    <message>
        <source>Duplicate issuance fee</source>
        <translation>Emisión de duplicado</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>Comisión de pago</translation>
    </message>
    <message>
        <source>SMS fee</source>
        <translation>Comisión de SMS</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Revolving credit</source>
        <translation>Crédito revolvente</translation>
    </message>
    <message>
        <source>Bill installment payment</source>
        <translation>Pago a plazos del estado de cuenta</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Préstamo</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Pasivo</translation>
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
        <translation>Empleo</translation>
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
        <translation>Marca propia</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Cheque electrónico</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Límite total</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Límite por modalidad</translation>
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
        <translation>Quincenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>Sin plazo restante</translation>
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
        <translation>Efectiva</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compuesta</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Sin índice</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Prefijada</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Posfijada</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Flotante</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Índice de precios</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Crédito rural</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Otro índice</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Comisión de la operación</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Comisión de seguro</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Por cuota</translation>
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
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Interés por pago tardío</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Multa por pago tardío</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Interés moratorio</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Impuesto del contrato</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Impuesto por atraso</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Nombre de la comisión</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Código de la comisión</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Tipo de cargo</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Información del cargo</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Número de identificación</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Tipo de límite</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Tipo de consolidación</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Importe usado</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Importe disponible</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Límite flexible</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nombre de la línea</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Información de la línea</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Tarjeta múltiple</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Pago mínimo</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Red de la tarjeta</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Información de la red</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Crédito recolectado el</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Límites de crédito</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>Pago sin intereses</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Tasa de interés del crédito</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Pago mensual</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Nombre de la tasa</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Periodo de la tasa</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Valor de la tasa</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tipo de impuesto</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de tasa</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Periodo de cálculo</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Tipo de índice</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Subtipo de índice</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Información del índice</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Tasa prefijada</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Tasa posfijada</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Tipo de comisión</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Valor de la comisión</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Tasa de la comisión</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Forma de cobro</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Tasa del cargo</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Tipo de garantía</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Subtipo de garantía</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Tipo de préstamo</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Código del préstamo</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número de contrato</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Importe del contrato</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Costo efectivo total</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Fin del contrato</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>Vencimiento de la 1.ª cuota</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Fecha de liquidación</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Fechas de desembolso</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Frecuencia de las cuotas</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Información de la frecuencia</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Total de cuotas</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Cuotas pagadas</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Cuotas pendientes</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Cuotas vencidas</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Periodicidad del plazo</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Periodicidad restante</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Plazo restante</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Sistema de amortización</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Información de la amortización</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>ID del consignatario</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Préstamo recolectado el</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Intereses del préstamo</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Comisiones del préstamo</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Cargos contratados</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Garantías</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Pagos globales</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Capital del préstamo</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Capital pendiente</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Día de pago</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Límite del préstamo</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Saldo del último periodo</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Tasa del préstamo</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Día límite</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Día de corte</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Corte del préstamo</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Último pago del préstamo</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Pago sin intereses del préstamo</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Local currency amount</source>
        <translation>Importe en moneda local</translation>
    </message>
    <message>
        <source>Accounting date</source>
        <translation>Fecha contable</translation>
    </message>
    <message>
        <source>Inferred accounting date</source>
        <translation>Fecha contable inferida</translation>
    </message>
    <message>
        <source>Transacted at</source>
        <translation>Realizada el</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Tipo de operación</translation>
    </message>
    <message>
        <source>Operation type info</source>
        <translation>Información de la operación</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>Código de categoría (MCC)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Categoría de la cuenta</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Bill name</source>
        <translation>Nombre del estado de cuenta</translation>
    </message>
    <message>
        <source>Bill due date</source>
        <translation>Vencimiento del estado de cuenta</translation>
    </message>
    <message>
        <source>Bill status</source>
        <translation>Estado de la factura de tarjeta</translation>
    </message>
    <message>
        <source>Bill amount</source>
        <translation>Importe del estado de cuenta</translation>
    </message>
    <message>
        <source>Number of installments</source>
        <translation>Número de cuotas</translation>
    </message>
    <message>
        <source>Counterparty type</source>
        <translation>Tipo de contraparte</translation>
    </message>
    <message>
        <source>Counterparty document</source>
        <translation>Documento de la contraparte</translation>
    </message>
    <message>
        <source>Counterparty account</source>
        <translation>Cuenta de la contraparte</translation>
    </message>
    <message>
        <source>Counterparty agency</source>
        <translation>Sucursal de la contraparte</translation>
    </message>
    <message>
        <source>Counterparty check digit</source>
        <translation>Dígito de la contraparte</translation>
    </message>
    <message>
        <source>Counterparty clearing code</source>
        <translation>Código de compensación de la contraparte</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de la transacción</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Recolectado el</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Identificación interna</translation>
    </message>
    <message>
        <source>Merchant website</source>
        <translation>Sitio del comercio</translation>
    </message>
    <message>
        <source>Merchant logo</source>
        <translation>Logotipo del comercio</translation>
    </message>
    <message>
        <source>Card collected at</source>
        <translation>Tarjeta recolectada el</translation>
    </message>
    <message>
        <source>Bill internal identification</source>
        <translation>Identificación interna del estado de cuenta</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>ID del estado de cuenta</translation>
    </message>
    <message>
        <source>Bill identification</source>
        <translation>Identificación del estado de cuenta</translation>
    </message>
    <message>
        <source>Previous bill total</source>
        <translation>Total del estado de cuenta anterior</translation>
    </message>
    <message>
        <source>Fee type info</source>
        <translation>Información del tipo de comisión</translation>
    </message>
    <message>
        <source>Credits type</source>
        <translation>Tipo de crédito</translation>
    </message>
    <message>
        <source>Credits type info</source>
        <translation>Información del tipo de crédito</translation>
    </message>
    <message>
        <source>Installment identifier</source>
        <translation>Identificador de la cuota</translation>
    </message>
    <message>
        <source>Detached payment</source>
        <translation>Pago separado</translation>
    </message>
    <message>
        <source>Installment ID</source>
        <translation>ID de la cuota</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Comisiones del pago</translation>
    </message>
    <message>
        <source>Payment charges</source>
        <translation>Cargos del pago</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Moneda de la cuenta</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Subtipo de cuenta</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Tipo de saldo de la cuenta</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Sucursal de la cuenta</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Dígito de la cuenta</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Nombre de identificación de la cuenta</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Valor de identificación de la cuenta</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Saldo actual de la cuenta</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Saldo disponible de la cuenta</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Saldo bloqueado de la cuenta</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Saldo invertido de la cuenta</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Sobregiro contratado</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Sobregiro usado</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Sobregiro no contratado</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Tipo de institución</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Cuenta recolectada el</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Cuenta creada el</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Último acceso de la cuenta</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Identificación interna de la cuenta</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Datos de crédito de la cuenta</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Datos de préstamo de la cuenta</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Datos de fondos de la cuenta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>Cómo llama la institución a la comisión.</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Clave de la comisión en la institución, p. ej. CADASTRO.</translation>
    </message>
    <message>
        <source>How much the fee came to.</source>
        <translation>De cuánto fue la comisión.</translation>
    </message>
    <message>
        <source>What the charge is for, in the institution&apos;s own word.</source>
        <translation>A qué se debe el cargo, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>Observación de la institución sobre el cargo, si la hay.</translation>
    </message>
    <message>
        <source>How much the charge came to.</source>
        <translation>De cuánto fue el cargo.</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Número de la tarjeta, por lo general solo los cuatro últimos dígitos.</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Si el límite cubre toda la tarjeta o una sola modalidad de operación.</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Si varias tarjetas comparten el límite (consolidado) o si es de una sola (individual).</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Máximo que se puede deber dentro de este límite.</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Parte del límite ya gastada.</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Parte del límite que todavía se puede gastar.</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Si el límite puede variar en vez de ser un importe fijo.</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Línea de crédito del límite, con el término del propio banco, p. ej. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>Observación de la institución sobre la línea de crédito, si la hay.</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Si la cuenta tiene más de una tarjeta de crédito.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Máximo que se puede deber en la tarjeta.</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Día en que vence el estado de cuenta; para Belvo, también el fin del periodo abierto.</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Lo mínimo que el cliente debe pagar en el periodo de facturación actual.</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Marca por cuya red pasan los pagos de la tarjeta.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>Observación de la institución sobre la red, si la hay.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>Cuándo leyó Belvo este valor en la institución.</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>Cuánto se puede gastar, en total o por modalidad de operación.</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>Lo que se emitió para esta cuenta, una fila por tarjeta.</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Día en que vence el próximo pago de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que se debe en la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar en la tarjeta cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente de la tarjeta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>Cómo llama la institución a esta tasa; en Brasil, el tipo de impuesto dice más.</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Tiempo al que se refiere la tasa: un mes o un año.</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interés en porcentaje o en importe; en Brasil, consulte las tasas prefijada y posfijada.</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Si la tasa es la nominal o la efectiva.</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>El interés simple se calcula solo sobre el capital; el compuesto, también sobre intereses previos.</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Tiempo al que se refieren las tasas prefijada y posfijada: un mes o un año.</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>Cómo se cuentan los días para el interés, p. ej. 30/360.</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Índice que sigue la tasa, si sigue alguno.</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>El índice exacto dentro de su tipo, p. ej. TR_TBF.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>Observación de la institución sobre el índice, si la hay.</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa fijada en el contrato, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Parte de la tasa que sigue al índice, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>Observación de la institución sobre la tasa, si la hay.</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Clase general de la comisión; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total de la comisión, en la moneda del préstamo.</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Viene cuando la comisión es un porcentaje, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Si la comisión se cobra una vez o en cada cuota.</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>Cómo se fija la comisión: importe mínimo, máximo o fijo, o un porcentaje.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>A qué se debe el cargo, p. ej. pago tardío o un impuesto sobre el contrato.</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Proporción del importe del préstamo, como fracción en la que 1 es 100%.</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>Qué garantiza el préstamo, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Clase más detallada de la garantía, con el término de la propia institución.</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>Cuánto vale la garantía.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Día en que debe hacerse este pago único y mayor.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>Cuánto debe pagarse ese día.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>Con el término de la propia institución, p. ej. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Número del contrato en el formato estándar del país; en Brasil, el IPOC.</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>Tal como la propia institución numera el contrato.</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total a la firma: capital, intereses, impuestos y comisiones juntos.</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Todo lo que falta pagar, intereses incluidos.</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>Todos los costos del préstamo en su inicio (CET); Belvo no indica la unidad.</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Día en que se firmó el contrato.</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Día en que se espera que el préstamo quede pagado.</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Día que el contrato fija para el primer pago.</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Día en que se liquidó el préstamo, según el banco.</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Días en que el préstamo se entregó al cliente.</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>Cada cuánto debe pagarse una cuota.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>Observación de la institución sobre la frecuencia de las cuotas, si la hay.</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>Cuántas cuotas hacen falta para pagar el préstamo.</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>Cuántas cuotas ha pagado ya el cliente.</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>Cuántas cuotas faltan por pagar.</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>Cuántas cuotas están atrasadas.</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unidad en que se cuenta el plazo acordado a la firma.</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unidad en que se cuenta el resto del plazo.</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Cuotas que quedan del plazo; la unidad está en la periodicidad restante.</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>Sistema que divide cada cuota en capital e intereses, p. ej. SAC o PRICE.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>Observación de la institución sobre la amortización, si la hay.</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Número fiscal de quien descuenta las cuotas del sueldo, en préstamos de nómina.</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Intereses que se cobran por el préstamo; una fila por tasa.</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>Lo que la institución cobra por el préstamo además de los intereses.</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Multas, intereses moratorios e impuestos previstos en el contrato.</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>Lo que el cliente dejó para garantizar el préstamo.</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Pagos únicos y mayores acordados además de las cuotas.</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Importe por pagar del préstamo cada mes; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Importe prestado aún sin pagar, sin intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que se paga el préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Máximo que se puede pedir prestado; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>Importe que se debía al cierre del último periodo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interés sobre lo que aún se debe del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Último día del mes para pagar sin atraso; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Día del mes en que cierra el periodo del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Día en que cierra el periodo actual del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Día del pago más reciente del préstamo; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Mínimo por pagar del préstamo para no generar intereses; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Day the transaction took place.</source>
        <translation>Día en que ocurrió la transacción.</translation>
    </message>
    <message>
        <source>Text the bank gave the transaction, usually the one the customer sees there.</source>
        <translation>Texto que el banco dio a la transacción, por lo general el mismo que ve allí el cliente.</translation>
    </message>
    <message>
        <source>Inflow is money into the account, outflow money out of it; empty if the bank did not say.</source>
        <translation>Entrada es dinero que llega a la cuenta; salida, el que sale; vacío si el banco no lo indicó.</translation>
    </message>
    <message>
        <source>Belvo sends it without a sign; the type says which way the money went.</source>
        <translation>Belvo lo envía sin signo; el tipo dice hacia dónde fue el dinero.</translation>
    </message>
    <message>
        <source>Pending ones can still change or disappear until the institution processes them.</source>
        <translation>Las pendientes aún pueden cambiar o desaparecer hasta que la institución las procese.</translation>
    </message>
    <message>
        <source>Belvo&apos;s sorting by purpose; empty unless your contract includes categorization.</source>
        <translation>Clasificación de Belvo por finalidad; vacío si su contrato no incluye la categorización.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Nombre técnico, en Belvo, de la institución que lleva la cuenta.</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>Cómo llama la institución a la cuenta.</translation>
    </message>
    <message>
        <source>Finer sorting within the category; empty unless your contract includes categorization.</source>
        <translation>Clasificación más fina dentro de la categoría; vacío si su contrato no incluye la categorización.</translation>
    </message>
    <message>
        <source>Shop or company involved; comes with categorization, for new checking and card transactions.</source>
        <translation>Comercio o empresa involucrada; viene con la categorización, en movimientos nuevos de cuenta y tarjeta.</translation>
    </message>
    <message>
        <source>The amount in local currency; banks must give it only for card transactions.</source>
        <translation>El importe en moneda local; los bancos solo deben darlo en movimientos de tarjeta.</translation>
    </message>
    <message>
        <source>Day the institution booked it; banks must give it only for card transactions.</source>
        <translation>Día en que la institución la contabilizó; los bancos solo deben darlo en movimientos de tarjeta.</translation>
    </message>
    <message>
        <source>Belvo&apos;s estimate of the booking day: usually the next business day after a weekend or holiday.</source>
        <translation>Estimación de Belvo del día contable: por lo general, el día hábil tras un fin de semana o feriado.</translation>
    </message>
    <message>
        <source>Moment of the transaction; midnight UTC usually means that the bank gave only the day.</source>
        <translation>Momento de la transacción; medianoche UTC suele significar que el banco dio solo el día.</translation>
    </message>
    <message>
        <source>Whether it is paid in full or in installments; empty if the institution did not say.</source>
        <translation>Si se paga en una sola exhibición o en cuotas; vacío si la institución no lo indicó.</translation>
    </message>
    <message>
        <source>How the money moved, in the institution&apos;s own word, e.g. PIX, BOLETO or CARTAO.</source>
        <translation>Cómo se movió el dinero, con el término de la propia institución, p. ej. PIX, BOLETO o CARTAO.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the operation type, if it made one.</source>
        <translation>Observación de la institución sobre el tipo de operación, si la hay.</translation>
    </message>
    <message>
        <source>Four-digit ISO 18245 code of the merchant&apos;s line of business; card transactions only.</source>
        <translation>Código ISO 18245 de cuatro dígitos del giro del comercio; solo en movimientos de tarjeta.</translation>
    </message>
    <message>
        <source>The account this transaction belongs to.</source>
        <translation>La cuenta a la que pertenece esta transacción.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>La conexión por la que llegó este registro.</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>Tal como lo da la institución; puede venir vacío en tarjetas.</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Clasificación propia de Belvo, igual en todas las instituciones.</translation>
    </message>
    <message>
        <source>The institution&apos;s title of the monthly bill, e.g. dec-2021; empty while the bill is open.</source>
        <translation>Título del estado de cuenta en la institución, p. ej. dic-2021; vacío mientras siga abierto.</translation>
    </message>
    <message>
        <source>Day the bill has to be paid; empty while the bill is open.</source>
        <translation>Día en que debe pagarse el estado de cuenta; vacío mientras siga abierto.</translation>
    </message>
    <message>
        <source>State the bill is in; always empty in Open Finance Brazil.</source>
        <translation>Situación del estado de cuenta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Total of the bill at the time Belvo read it.</source>
        <translation>Total del estado de cuenta en el momento en que Belvo lo leyó.</translation>
    </message>
    <message>
        <source>In how many installments the purchase is paid; empty if it has none.</source>
        <translation>En cuántas cuotas se paga la compra; vacío si no es a cuotas.</translation>
    </message>
    <message>
        <source>Whether the other party is a person or a company; empty if the institution did not say.</source>
        <translation>Si la otra parte es una persona o una empresa; vacío si la institución no lo indicó.</translation>
    </message>
    <message>
        <source>Tax number of the other party; in Brazil CPF for a person, CNPJ for a company.</source>
        <translation>Número fiscal de la otra parte; en Brasil, CPF si es persona y CNPJ si es empresa.</translation>
    </message>
    <message>
        <source>Number of the other party&apos;s account, as the institution gives it.</source>
        <translation>Número de la cuenta de la otra parte, tal como lo da la institución.</translation>
    </message>
    <message>
        <source>Code of the branch where the other party&apos;s account was opened.</source>
        <translation>Código de la sucursal donde se abrió la cuenta de la otra parte.</translation>
    </message>
    <message>
        <source>Digit that guards the other party&apos;s account number against typing errors, where there is one.</source>
        <translation>Dígito que protege el número de cuenta de la otra parte contra errores de captura, si lo hay.</translation>
    </message>
    <message>
        <source>Number of the other party&apos;s bank in interbank clearing; in Brazil COMPE, e.g. 001.</source>
        <translation>Número del banco de la otra parte en la compensación interbancaria; en Brasil COMPE, p. ej. 001.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Identificador de este registro en Belvo.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>Cuándo guardó Belvo este registro.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the transaction.</source>
        <translation>Identificador de la transacción en la propia institución.</translation>
    </message>
    <message>
        <source>Web address of the merchant; empty if Belvo knows none.</source>
        <translation>Dirección web del comercio; vacío si Belvo no conoce ninguna.</translation>
    </message>
    <message>
        <source>Web address of the logo image; empty if Belvo knows none.</source>
        <translation>Dirección web de la imagen del logotipo; vacío si Belvo no conoce ninguna.</translation>
    </message>
    <message>
        <source>The bank&apos;s own identifier of the bill; empty while the bill is open.</source>
        <translation>Identificador del estado de cuenta en el propio banco; vacío mientras siga abierto.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of the bill this transaction stands on; empty while the bill is open.</source>
        <translation>Identificador en Belvo del estado de cuenta en que figura; vacío mientras siga abierto.</translation>
    </message>
    <message>
        <source>What the bill before this one came to; always empty in Open Finance Brazil.</source>
        <translation>De cuánto fue el estado de cuenta anterior; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What is charged for with this card transaction; empty if it carries no fee.</source>
        <translation>Qué se cobra con este movimiento de tarjeta; vacío si no lleva comisión.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the fee, if it made one.</source>
        <translation>Observación de la institución sobre la comisión, si la hay.</translation>
    </message>
    <message>
        <source>Kind of credit taken up on the card, e.g. revolving; empty if none was.</source>
        <translation>Modalidad de crédito contratada en la tarjeta, p. ej. revolvente; vacío si no la hubo.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the kind of credit, if it made one.</source>
        <translation>Observación de la institución sobre la modalidad de crédito, si la hay.</translation>
    </message>
    <message>
        <source>What the institution calls this installment, e.g. PARCELA_896.</source>
        <translation>Cómo identifica la institución esta cuota, p. ej. PARCELA_896.</translation>
    </message>
    <message>
        <source>Yes means that the payment was made outside the loan&apos;s agreed schedule.</source>
        <translation>Sí significa que el pago se hizo fuera del calendario acordado del préstamo.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the installment that was paid.</source>
        <translation>Identificador de la cuota pagada en la propia institución.</translation>
    </message>
    <message>
        <source>Fees that came with this loan payment; only for payments outside the schedule.</source>
        <translation>Comisiones que vinieron con este pago del préstamo; solo en pagos fuera del calendario.</translation>
    </message>
    <message>
        <source>Interest and penalties within this loan payment; only for payments outside the schedule.</source>
        <translation>Intereses y multas de este pago del préstamo; solo en pagos fuera del calendario.</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Moneda de los importes de la cuenta, en código ISO 4217 de tres letras.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>Con el término de la propia institución, p. ej. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>Distinción más detallada de la institución dentro del tipo, p. ej. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Activo cuenta el saldo a favor del cliente; pasivo, como deuda.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Código de la sucursal donde se abrió la cuenta.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Dígito que protege el número de cuenta contra errores de captura, si lo hay.</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>De qué consta la identificación pública, p. ej. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Depósitos: sucursal, barra, número y dígito; tarjetas: últimos dígitos de cada una, con comas.</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Depósitos: saldo al leerlo; tarjetas: gastado en el periodo abierto; préstamos: falta pagar.</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Depósitos: dinero utilizable; tarjetas: límite menos gasto; préstamos: costo de liquidarlo o vacío.</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Retenido por operaciones pendientes, por lo que aún no se puede usar.</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Parte del dinero que el banco invierte por sí solo, según lo acordado con el cliente.</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Límite bajo cero acordado entre cliente y banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>Cuánto del sobregiro estaba en uso al leerlo; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Sobregirado sin acuerdo con el banco; solo en cuentas corrientes.</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Si los datos vienen de un banco, del fisco o de un registro de empleo.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>Cuándo se usó la conexión con éxito por última vez.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>Identificador propio de la institución, en hash; no cambia mientras exista la cuenta.</translation>
    </message>
    <message>
        <source>Limits and cards behind the account; empty unless it is a card account.</source>
        <translation>Límites y tarjetas vinculados a la cuenta; vacío si no es una cuenta de tarjeta.</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Condiciones del préstamo; vacío si la cuenta no es de crédito.</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Fondos que componen la cuenta; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>What the account held after the transaction; always empty in Open Finance Brazil.</source>
        <translation>Cuánto quedó en la cuenta tras la transacción; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Remarks on the transaction; always empty in Open Finance Brazil.</source>
        <translation>Comentarios sobre la transacción; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Number the bank filed the transaction under; always empty in Open Finance Brazil.</source>
        <translation>Número con que el banco registró la transacción; siempre vacío en Open Finance Brasil.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>Holder ID</source>
        <translation>ID del titular</translation>
    </message>
    <message>
        <source>Categorised transactions</source>
        <translation>Transacciones categorizadas</translation>
    </message>
    <message>
        <source>Net amount, 3 months</source>
        <translation>Importe neto, 3 meses</translation>
    </message>
    <message>
        <source>Share of money in, 3 months</source>
        <translation>Parte de las entradas, 3 meses</translation>
    </message>
    <message>
        <source>Trend, 3 months</source>
        <translation>Tendencia, 3 meses</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>No se pudo abrir el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file is larger than a file of views can be. Nothing was changed.</source>
        <translation>El archivo es más grande de lo que puede ser un archivo de vistas. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file is damaged or is no file of views. Nothing was changed.</source>
        <translation>El archivo está dañado o no es un archivo de vistas. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no file of views. Nothing was changed.</source>
        <translation>Este no es un archivo de vistas. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file is from a newer version of Vínculo. Nothing was changed.</source>
        <translation>El archivo es de una versión más nueva de Vínculo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There are too many views. Delete some before you add more.</source>
        <translation>Hay demasiadas vistas. Elimine algunas antes de agregar más.</translation>
    </message>
    <message>
        <source>Views cannot be written to disk. They are kept for this run only.</source>
        <translation>Las vistas no se pueden guardar en el disco. Valen solo hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The disk refused to write the views. Check whether it is full.</source>
        <translation>El disco rechazó guardar las vistas. Compruebe si está lleno.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::CommandLine</name>
    <message>
        <source>Opens this profile: demo, a name or an id.</source>
        <translation>Abre este perfil: demo, un nombre o un id.</translation>
    </message>
    <message>
        <source>Uses this language: pt, es or en.</source>
        <translation>Usa este idioma: pt, es o en.</translation>
    </message>
    <message>
        <source>Uses these colours: light or dark.</source>
        <translation>Usa estos colores: light (claros) o dark (oscuros).</translation>
    </message>
    <message>
        <source>Opens this page first, for example links.</source>
        <translation>Abre primero esta página, por ejemplo links.</translation>
    </message>
    <message>
        <source>Walks through the program on the demo data and writes pictures to this folder.</source>
        <translation>Recorre el programa con los datos de demostración y guarda imágenes en esta carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a value for --%2; choose one of: %3.</source>
        <translation>%1 no es un valor para --%2; elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>Desktop console for Belvo&apos;s open-finance API.

“vinculo export --help” tells how to write rows into files without a window.</source>
        <translation>Consola de escritorio para la API de open finance de Belvo.

“vinculo export --help” explica cómo escribir filas en archivos sin ventana.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportCommand</name>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Escribiendo: %1 de %2 filas</translation>
    </message>
    <message>
        <source>There is no profile %1. Choose from: %2.</source>
        <translation>No existe el perfil %1. Elija entre: %2.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1: name of a profile</extracomment>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Reading from Belvo…</source>
        <translation>Leyendo de Belvo…</translation>
    </message>
    <message>
        <source>Reading from Belvo: %1 of %2 rows</source>
        <translation>Leyendo de Belvo: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Belvo&apos;s list ended early: it led to another address, which is never followed.</source>
        <translation>La lista de Belvo terminó antes: llevaba a otra dirección, que nunca se sigue.</translation>
    </message>
    <message>
        <source>The list changed while it was read. Every record is there once.</source>
        <translation>La lista cambió mientras se leía. Cada registro aparece una vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n fila escrita.</numerusform>
            <numerusform>%n filas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data is included.</source>
        <translation>Con datos personales.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Los datos personales están enmascarados.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrumpido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportCommandLine</name>
    <message>
        <source>Whose data: demo, the name of a profile or its id.</source>
        <translation>De quién son los datos: demo, el nombre de un perfil o su id.</translation>
    </message>
    <message>
        <source>Only rows of this link; may be given several times.</source>
        <translation>Solo filas de esta conexión; se puede repetir.</translation>
    </message>
    <message>
        <source>A filter of Belvo&apos;s API, for example value_date__gte=2026-01-01.</source>
        <translation>Un filtro de la API de Belvo, por ejemplo value_date__gte=2026-01-01.</translation>
    </message>
    <message>
        <source>Only rows that match, as in the search field: &apos;amount:&gt;500 date:2026-06..&apos;.</source>
        <translation>Solo filas que coinciden, como en el campo de búsqueda: &apos;amount:&gt;500 date:2026-06..&apos;.</translation>
    </message>
    <message>
        <source>Which columns, separated by commas, in this order; all for every one.</source>
        <translation>Qué columnas, separadas por comas, en este orden; all para todas.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output, which is also the default.</source>
        <translation>El archivo que se escribe, o - para la salida estándar, que es también lo que vale sin esto.</translation>
    </message>
    <message>
        <source>CSV: , or ; between cells.</source>
        <translation>CSV: , o ; entre las celdas.</translation>
    </message>
    <message>
        <source>CSV: a comma in numbers; only with --separator &apos;;&apos;.</source>
        <translation>CSV: coma en los números; solo con --separator &apos;;&apos;.</translation>
    </message>
    <message>
        <source>CSV: begins with the mark by which Excel recognises UTF-8.</source>
        <translation>CSV: empieza con la marca por la que Excel reconoce UTF-8.</translation>
    </message>
    <message>
        <source>CSV: leaves texts that begin like a formula as they are. For programs, not for spreadsheets.</source>
        <translation>CSV: deja como están los textos que empiezan como una fórmula. Para programas, no para hojas de cálculo.</translation>
    </message>
    <message>
        <source>paths: names and values as Belvo writes them (default); labels: in words, as in the table.</source>
        <translation>paths: nombres y valores como los escribe Belvo (lo normal); labels: en palabras, como en la tabla.</translation>
    </message>
    <message>
        <source>Writes personal data as it is. Without it names, documents and the like are masked. It is noted in Activity.</source>
        <translation>Escribe los datos personales tal como son. Sin esto, nombres, documentos y similares van enmascarados. Queda anotado en Actividad.</translation>
    </message>
    <message>
        <source>Tells nothing but mistakes.</source>
        <translation>No dice nada más que los errores.</translation>
    </message>
    <message>
        <source>Uses this language: pt, es or en.</source>
        <translation>Usa este idioma: pt, es o en.</translation>
    </message>
    <message>
        <source>%1 is not a value for --%2; choose one of: %3.</source>
        <translation>%1 no es un valor para --%2; elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>--decimal-comma needs --separator &apos;;&apos;.</source>
        <translation>--decimal-comma necesita --separator &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Writes the rows of a resource into a file, without a window.

Examples:
%1
Exit codes: 0 done, 1 failed, 2 not understood, 3 no keys or refused keys, 4 interrupted. When it fails or is interrupted there is no file, and one that was there before stays as it was.</source>
        <translation>Escribe las filas de un recurso en un archivo, sin ventana.

Ejemplos:
%1
Códigos de salida: 0 hecho, 1 falló, 2 no se entendió, 3 sin claves o claves rechazadas, 4 interrumpido. Cuando falla o se interrumpe no hay archivo, y uno que ya existía sigue como estaba.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <extracomment>command line help of &quot;vinculo export&quot;</extracomment>
        <translation>Uno de estos: %1.</translation>
    </message>
    <message>
        <source>“vinculo export --help” lists what can be said.</source>
        <translation>“vinculo export --help” muestra lo que se puede decir.</translation>
    </message>
    <message>
        <source>Name one resource: %1.</source>
        <translation>Diga un recurso: %1.</translation>
    </message>
    <message>
        <source>Name a profile with --profile; demo is always there.</source>
        <translation>Diga un perfil con --profile; demo siempre existe.</translation>
    </message>
    <message>
        <source>csv, xlsx or jsonl; without it the end of the file name counts.</source>
        <translation>csv, xlsx o jsonl; sin esto vale el final del nombre del archivo.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportSelection</name>
    <message>
        <source>There is no column %1. Choose from: %2.</source>
        <translation>No existe la columna %1. Elija entre: %2.</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be asked for by link.</source>
        <translation>Las filas de %1 no se pueden pedir por conexión.</translation>
    </message>
    <message>
        <source>Belvo offers no filter %1 here. Choose from: %2.</source>
        <translation>Belvo no ofrece aquí el filtro %1. Elija entre: %2.</translation>
    </message>
    <message>
        <source>Belvo lists these rows only by %1: add %2.</source>
        <translation>Belvo solo lista estas filas por %1: agregue %2.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::Tour</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.
</source>
        <translation>La carpeta %1 no se puede crear. Elija otra.
</translation>
    </message>
    <message>
        <source>The tour waited in vain for: %1
</source>
        <translation>El recorrido esperó en vano: %1
</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.
</source>
        <translation>La imagen %1 no se puede guardar.
</translation>
    </message>
</context>
<context>
    <name>vinculo::models::ActivityModel</name>
    <message>
        <source>none</source>
        <extracomment>HTTP status column of a call that got no answer</extracomment>
        <translation>ninguno</translation>
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
        <translation>Producción</translation>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the activity list: HTTP status</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the activity list</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>column of the activity list: first, second… try</comment>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Error code</source>
        <comment>column of the activity list</comment>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Request ID</source>
        <comment>column of the activity list: Belvo&apos;s request_id</comment>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>column of the activity list</comment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column of the activity list</comment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>rows were written into a file</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>unmasked</source>
        <extracomment>rows left the program with personal data in them</extracomment>
        <translation>sin máscara</translation>
    </message>
    <message>
        <source>%1 as %2, rows: %3</source>
        <extracomment>%1 a kind of records, %2 a format, %3 how many rows</extracomment>
        <translation>%1 como %2, filas: %3</translation>
    </message>
</context>
<context>
    <name>vinculo::models::DetailTableModel</name>
    <message>
        <source>This value is not as Belvo describes it.</source>
        <translation>Este valor no es como Belvo lo describe.</translation>
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
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>Falta un valor obligatorio.</translation>
    </message>
    <message>
        <source>This is no date in the order chosen for this file.</source>
        <translation>No es una fecha en el orden elegido para este archivo.</translation>
    </message>
    <message>
        <source>This is no amount in the way of writing chosen for this file.</source>
        <translation>No es un importe en la escritura elegida para este archivo.</translation>
    </message>
    <message>
        <source>The amount has more than four decimals, and nothing is rounded.</source>
        <translation>El importe tiene más de cuatro decimales, y nada se redondea.</translation>
    </message>
    <message>
        <source>A currency has three letters, as in BRL or MXN.</source>
        <translation>Una moneda tiene tres letras, como BRL o MXN.</translation>
    </message>
    <message>
        <source>This request takes only: %1.</source>
        <extracomment>%1 a list of words</extracomment>
        <translation>Esta solicitud solo admite: %1.</translation>
    </message>
    <message>
        <source>The ID of the holder must be a UUID for this request.</source>
        <translation>En esta solicitud, el ID del titular debe ser un UUID.</translation>
    </message>
    <message>
        <source>A merchant category has four digits.</source>
        <translation>Una categoría de comercio tiene cuatro dígitos.</translation>
    </message>
    <message>
        <source>Credit cards need a merchant category.</source>
        <translation>Las tarjetas de crédito necesitan una categoría de comercio.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID; each must be different.</source>
        <extracomment>%1 number of a line</extracomment>
        <translation>La línea %1 tiene el mismo ID; cada uno debe ser distinto.</translation>
    </message>
    <message>
        <source>The amount has a minus, but the line says that money came in.</source>
        <translation>El importe lleva un signo menos, pero la línea dice que es una entrada.</translation>
    </message>
    <message>
        <source>Line %1 says something else about the same account.</source>
        <extracomment>%1 number of a line</extracomment>
        <translation>La línea %1 dice otra cosa sobre la misma cuenta.</translation>
    </message>
    <message>
        <source>There is a control character in this cell.</source>
        <translation>Hay un carácter de control en esta celda.</translation>
    </message>
    <message>
        <source>A character cannot be read. Another encoding may help.</source>
        <translation>Un carácter no se puede leer. Otra codificación puede ayudar.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell and is never closed.</source>
        <translation>Unas comillas abren una celda y nunca se cierran.</translation>
    </message>
    <message>
        <source>There is text between a closing quotation mark and the next separator.</source>
        <translation>Hay texto entre las comillas de cierre y el siguiente separador.</translation>
    </message>
    <message>
        <source>The line has more than %1 cells.</source>
        <extracomment>%1 a number</extracomment>
        <translation>La línea tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>A period needs both its first and its last day.</source>
        <translation>Un período necesita el primer y el último día.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de comenzar.</translation>
    </message>
    <message>
        <source>The period must not end in the future.</source>
        <translation>El período no puede terminar en el futuro.</translation>
    </message>
    <message>
        <source>The period must lie within the last %1 days.</source>
        <extracomment>%1 a number</extracomment>
        <translation>El período debe estar dentro de los últimos %1 días.</translation>
    </message>
    <message>
        <source>Enter your own ID of the person.</source>
        <translation>Escriba su propio ID de la persona.</translation>
    </message>
    <message>
        <source>Enter the day the figures are counted back from.</source>
        <translation>Escriba el día desde el que se cuentan las cifras hacia atrás.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::ExportPlanner</name>
    <message>
        <source>Currency</source>
        <extracomment>header of a column with currency codes</extracomment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>About this file</source>
        <extracomment>name of the sheet with facts about the file, at most 31 characters</extracomment>
        <translation>Sobre este archivo</translation>
    </message>
    <message>
        <source>Masked: names, documents and the like are hidden</source>
        <translation>Enmascarados: nombres, documentos y similares están ocultos</translation>
    </message>
    <message>
        <source>Included: handle this file accordingly</source>
        <translation>Incluidos: cuide este archivo como corresponde</translation>
    </message>
    <message>
        <source>None in these columns</source>
        <translation>Ninguno en estas columnas</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>about an exported file: no search was active</extracomment>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Not told, because it may name people</source>
        <translation>Omitida, porque puede nombrar personas</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>about an exported file: what kind of records</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>about an exported file: how many rows</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>about an exported file: the search that was active</extracomment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Filtered at Belvo</source>
        <translation>Filtrado en Belvo</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <extracomment>about an exported file: UTC time</extracomment>
        <translation>Escrito el (UTC)</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>about an exported file: name of the profile</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>about an exported file: Demo, Sandbox or Production</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>about an exported file: name and version</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>-with-personal-data</source>
        <extracomment>part of a file name, no spaces: personal data is in it</extracomment>
        <translation>-con-datos-personales</translation>
    </message>
    <message>
        <source>-masked</source>
        <translation>-enmascarado</translation>
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
        <translation>%1 no es ninguno de %2</translation>
    </message>
    <message>
        <source>%1 has all of %2</source>
        <comment>A filter: column, values</comment>
        <translation>%1 tiene todos: %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>A filter: column, text</comment>
        <translation>%1 contiene “%2”</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 es después de %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is on or after %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 es desde %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 es al menos %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 es antes de %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>%1 is on or before %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 es hasta %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 es como máximo %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <comment>A filter: column, first value, last value</comment>
        <translation>%1 está entre %2 y %3</translation>
    </message>
    <message>
        <source>is</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>has all of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>tiene todos</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>es después de</translation>
    </message>
    <message>
        <source>is more than</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is on or after</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>es desde</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>es antes de</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is on or before</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>es hasta</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>es como máximo</translation>
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
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Not as described</source>
        <extracomment>group of the rows whose cell has something that Belvo&apos;s description does not allow</extracomment>
        <translation>Distinto de lo descrito</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more group(s)</source>
        <translation>
            <numerusform>y %Ln grupo más</numerusform>
            <numerusform>y %Ln grupos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s)</source>
        <translation>
            <numerusform>El único grupo (%Ln)</numerusform>
            <numerusform>Los %Ln grupos</numerusform>
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
        <translation>Filas</translation>
    </message>
    <message>
        <source>no currency</source>
        <extracomment>amounts whose currency is not known</extracomment>
        <translation>sin moneda</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <extracomment>column of groups: money that came in, %1 currency</extracomment>
        <translation>Entradas (%1)</translation>
    </message>
    <message>
        <source>Out (%1)</source>
        <extracomment>column of groups: money that went out, %1 currency</extracomment>
        <translation>Salidas (%1)</translation>
    </message>
    <message>
        <source>Net (%1)</source>
        <extracomment>column of groups: in minus out, %1 currency</extracomment>
        <translation>Neto (%1)</translation>
    </message>
    <message>
        <source>Sum (%1)</source>
        <extracomment>column of groups: sum of amounts, %1 currency</extracomment>
        <translation>Suma (%1)</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>column of a list of problems: which column of a file</comment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a list of problems: what the file has there</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <comment>column of a list of problems</comment>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>vinculo::models::MarkedTableModel</name>
    <message>
        <source>%1, marked: %2</source>
        <extracomment>a cell read aloud: %1 column and value, %2 words of the user&apos;s marks</extracomment>
        <translation>%1, resaltado: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryCompletion</name>
    <message>
        <source>asked before</source>
        <extracomment>beside a search in a list of suggestions</extracomment>
        <translation>ya buscado</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed</comment>
        <extracomment>the value of a yes-or-no column as it is typed into the search field: small letters</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>after a date</source>
        <translation>después de una fecha</translation>
    </message>
    <message>
        <source>above a number</source>
        <translation>mayor que un número</translation>
    </message>
    <message>
        <source>before a date</source>
        <translation>antes de una fecha</translation>
    </message>
    <message>
        <source>below a number</source>
        <translation>menor que un número</translation>
    </message>
    <message>
        <source>exactly this text</source>
        <translation>exactamente este texto</translation>
    </message>
    <message>
        <source>a regular expression, up to the next slash</source>
        <translation>una expresión regular, hasta la siguiente barra</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <extracomment>the word for missing values as it is typed into the search field: small letters</extracomment>
        <translation>filas sin valor</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryExamples</name>
    <message>
        <source>maria</source>
        <extracomment>an example of a word to search for: a first name that is common in the language</extracomment>
        <translation>maría</translation>
    </message>
    <message>
        <source>maria silva</source>
        <extracomment>an example of a text to search for: a name of two words</extracomment>
        <translation>maría lópez</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryScope</name>
    <message>
        <source>The loaded rows are only those for: %1.</source>
        <extracomment>%1 conditions that Belvo filtered by, although the search no longer has them</extracomment>
        <translation>Las filas cargadas son solo las de: %1.</translation>
    </message>
    <message>
        <source>Only in the %1 loaded rows: %2.</source>
        <translation>Solo en las %1 filas cargadas: %2.</translation>
    </message>
    <message>
        <source>Only in the loaded rows, %1 of %2: %3.</source>
        <extracomment>%1 and %2 numbers of rows, %3 names of columns a search filters by</extracomment>
        <translation>Solo en las filas cargadas, %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Filtered at Belvo: %1.</source>
        <extracomment>%1 names of columns a search filters by</extracomment>
        <translation>Filtrado en Belvo: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryState</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>behind the first two things that were not understood in a search</extracomment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing else was asked, so all rows are shown.</source>
        <extracomment>%1 what is wrong with a search, in sentences</extracomment>
        <translation>%1 No se pidió nada más, por eso se muestran todas las filas.</translation>
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
            <numerusform>último %n día</numerusform>
            <numerusform>últimos %n días</numerusform>
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
            <numerusform>último %n mes</numerusform>
            <numerusform>últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>último %n año</numerusform>
            <numerusform>últimos %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana pasada</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mes pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>año pasado</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>a condition that must not hold; %1 the condition, e.g. &quot;Status Invalid&quot;</extracomment>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two conditions of a search</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two conditions of a search</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 the first of many conditions of a search</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <comment>subject</comment>
        <extracomment>in a list of conditions: words searched for in every column of text</extracomment>
        <translation>Palabras</translation>
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
        <translation>sin valor</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>behind the name of a column: the value of a yes-or-no column</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>después de %1</translation>
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
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>behind the name of a date column; two dates or periods</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>mayor que %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>como mínimo %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>menor que %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>behind the name of a column; two numbers</extracomment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>matching /%1/</source>
        <extracomment>%1 a regular expression</extracomment>
        <translation>que coincide con /%1/</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <extracomment>behind the name of a column; %1 a text</extracomment>
        <translation>exactamente “%1”</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>con “%1”</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>ayer</translation>
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
        <translation>este-mes</translation>
    </message>
    <message>
        <source>last-month</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>mes-pasado</translation>
    </message>
    <message>
        <source>last-7d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>últimos-7-días</translation>
    </message>
    <message>
        <source>last-30d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>últimos-30-días</translation>
    </message>
    <message>
        <source>last-90d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>últimos-90-días</translation>
    </message>
    <message>
        <source>this-year</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>este-año</translation>
    </message>
    <message>
        <source>last-year</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>año-pasado</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>typed</comment>
        <extracomment>typed into the search field to find rows without a value: small letters</extracomment>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>próximo %n día</numerusform>
            <numerusform>próximos %n días</numerusform>
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
            <numerusform>próximo %n mes</numerusform>
            <numerusform>próximos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n year(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>próximo %n año</numerusform>
            <numerusform>próximos %n años</numerusform>
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
        <translation>%1, en orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, en orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, en orden ascendente, clave %2</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, en orden descendente, clave %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A desktop console for merchants who use Belvo&apos;s open-finance API. It is an independent program, not made or supported by Belvo.</source>
        <translation>Una consola de escritorio para empresas que usan la API de open finance de Belvo. Es un programa independiente, Belvo no lo hace ni lo mantiene.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>It is made with these parts:</source>
        <translation>Está hecho con estas partes:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy &amp;version</source>
        <translation>Copiar la &amp;versión</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::AccessModeDialog</name>
    <message>
        <source>How should Belvo keep the %1 link up to date?</source>
        <translation>¿Cómo debe Belvo mantener actualizada la conexión %1?</translation>
    </message>
    <message>
        <source>&amp;Single (now)</source>
        <translation>&amp;Única (ahora)</translation>
    </message>
    <message>
        <source>&amp;Single</source>
        <translation>&amp;Única</translation>
    </message>
    <message>
        <source>Belvo fetched the data once. New data comes only when somebody asks for it.</source>
        <translation>Belvo obtuvo los datos una vez. Los datos nuevos llegan solo cuando alguien los pide.</translation>
    </message>
    <message>
        <source>&amp;Recurrent</source>
        <translation>&amp;Recurrente</translation>
    </message>
    <message>
        <source>&amp;Recurrent (now)</source>
        <translation>&amp;Recurrente (ahora)</translation>
    </message>
    <message>
        <source>Belvo fetches new data by itself, as often as your contract says.</source>
        <translation>Belvo obtiene datos nuevos por sí sola, con la frecuencia de su contrato.</translation>
    </message>
    <message>
        <source>This costs money: Belvo fetches the whole history again tomorrow and bills it, and every later fetch too.</source>
        <translation>Esto cuesta dinero: Belvo obtiene de nuevo todo el historial mañana y lo cobra, y cada obtención posterior también.</translation>
    </message>
    <message>
        <source>Asking Belvo to change the link…</source>
        <translation>Pidiendo a Belvo que cambie la conexión…</translation>
    </message>
    <message>
        <source>The link has been changed.</source>
        <translation>La conexión se cambió.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was changed. Check before you repeat it.</source>
        <translation>No llegó respuesta, así que no se sabe si la conexión cambió. Revise antes de repetir.</translation>
    </message>
    <message>
        <source>Change to &amp;recurrent</source>
        <translation>Cambiar a &amp;recurrente</translation>
    </message>
    <message>
        <source>Change to &amp;single</source>
        <translation>Cambiar a ú&amp;nica</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ActivityPage</name>
    <message>
        <source>No call contains these words.</source>
        <translation>Ninguna llamada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna llamada.</translation>
    </message>
    <message>
        <source>Every call to Belvo is listed here with its answer and request ID, never with contents or keys.</source>
        <translation>Cada llamada a Belvo aparece aquí con su respuesta y su ID de solicitud, nunca con contenidos ni claves.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) loaded, newest first</source>
        <translation>
            <numerusform>%n llamada cargada, la más nueva primero</numerusform>
            <numerusform>%n llamadas cargadas, las más nuevas primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 of %2 loaded</source>
        <translation>Mostrando %1 de %2 cargadas</translation>
    </message>
    <message>
        <source>Journal kept on this computer</source>
        <extracomment>state of the activity page in the status line</extracomment>
        <translation>Diario guardado en este equipo</translation>
    </message>
    <message>
        <source>Journal kept for this run only</source>
        <translation>Diario guardado solo en esta ejecución</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>title of the page with the journal of calls</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>Buscar en las llamadas</translation>
    </message>
    <message>
        <source>Calls to Belvo</source>
        <translation>Llamadas a Belvo</translation>
    </message>
    <message>
        <source>The journal cannot be written to disk. It is kept for this run only.</source>
        <translation>El diario no se puede escribir en el disco. Se guarda solo en esta ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) loaded</source>
        <translation>
            <numerusform>%n llamada cargada</numerusform>
            <numerusform>%n llamadas cargadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>icon button: choose the columns of the table</extracomment>
        <translation>Columnas…</translation>
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
        <translation>Copiar &amp;todas las sumas</translation>
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
        <translation>Gráfico de %1: %2, de %3 a %4. La tabla de abajo tiene los valores.</translation>
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
        <translation>Filtrar por este valor en &amp;Belvo</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ChallengeView</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>The challenge as the bank sent it</source>
        <translation>El desafío como lo envió el banco</translation>
    </message>
    <message>
        <source>The bank sends a code to the customer: by message, in its app or on a token device.</source>
        <translation>El banco envía un código al cliente: por mensaje, en su aplicación o en un token.</translation>
    </message>
    <message>
        <source>The customer approves the request in the bank&apos;s app or on their device.</source>
        <translation>El cliente aprueba la petición en la aplicación del banco o en su dispositivo.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <extracomment>%1 is a code spelled digit by digit</extracomment>
        <translation>Lea en voz alta: %1</translation>
    </message>
    <message>
        <source>The bank&apos;s picture cannot be shown. This is what it sent:</source>
        <translation>La imagen del banco no se puede mostrar. Esto es lo que envió:</translation>
    </message>
    <message>
        <source>QR code for the customer to scan with the bank&apos;s app</source>
        <translation>Código QR para que el cliente lo lea con la aplicación del banco</translation>
    </message>
    <message>
        <source>The customer scans this code with the bank&apos;s app.</source>
        <translation>El cliente lee este código con la aplicación del banco.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CheckStep</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Revisando cada línea…</translation>
    </message>
    <message>
        <source>Some values have no source yet.</source>
        <translation>Algunos valores aún no tienen origen.</translation>
    </message>
    <message>
        <source>Say in the step before where they come from; then every line is checked.</source>
        <translation>Diga en el paso anterior de dónde vienen; después se revisa cada línea.</translation>
    </message>
    <message>
        <source>The file has no lines with data.</source>
        <translation>El archivo no tiene líneas con datos.</translation>
    </message>
    <message>
        <source>Every line can be sent: %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Todas las líneas se pueden enviar: %1.</translation>
    </message>
    <message>
        <source>Lines that can be sent: %1. Lines left out, with the reasons below: %2.</source>
        <extracomment>%1 and %2 numbers of lines</extracomment>
        <translation>Líneas que se pueden enviar: %1. Líneas que quedan fuera, con los motivos abajo: %2.</translation>
    </message>
    <message>
        <source>Lines that cannot be sent</source>
        <translation>Líneas que no se pueden enviar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnMenu</name>
    <message>
        <source>Fit the &amp;width</source>
        <extracomment>column menu: makes this column as wide as what it shows</extracomment>
        <translation>Ajustar el &amp;ancho</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <extracomment>column menu: makes every column as wide as what it shows</extracomment>
        <translation>A&amp;justar todos los anchos</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Elegir columnas…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <extracomment>column menu: back to the original columns</extracomment>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Orden as&amp;cendente</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <extracomment>column menu: shows the rows in the order in which they were loaded</extracomment>
        <translation>&amp;No ordenar</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Ocultar esta columna</translation>
    </message>
    <message>
        <source>&amp;Keep in place up to here</source>
        <extracomment>column menu: this column and those before it do not scroll sideways</extracomment>
        <translation>&amp;Fijar hasta aquí</translation>
    </message>
    <message>
        <source>&amp;Let all columns scroll</source>
        <extracomment>column menu: no column is kept in place any more</extracomment>
        <translation>&amp;Soltar todas las columnas</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) shown</source>
        <translation>
            <numerusform>%1 de %n columna visible</numerusform>
            <numerusform>%1 de %n columnas visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mover hacia arriba (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover hacia abajo (Alt+↓)</translation>
    </message>
    <message>
        <source>Columns that stay in &amp;place</source>
        <translation>Columnas &amp;fijas</translation>
    </message>
    <message>
        <source>The first ones do not move when the table is scrolled sideways.</source>
        <translation>Las primeras no se mueven cuando la tabla se desplaza hacia un lado.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>button: shows all columns</extracomment>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <extracomment>button: the columns the list has at first</extracomment>
        <translation>&amp;Predeterminadas</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>button</extracomment>
        <translation>Listo</translation>
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
        <translation>Viene de</translation>
    </message>
    <message>
        <source>In the first line</source>
        <translation>En la primera línea</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 a value that need not be sent</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Every value that is required has a source.</source>
        <translation>Todos los valores obligatorios tienen origen.</translation>
    </message>
    <message>
        <source>Say where these come from: %1.</source>
        <extracomment>%1 a list of values</extracomment>
        <translation>Diga de dónde vienen: %1.</translation>
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
        <translation>Separado por &amp;tabulaciones, para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;SQL list of this column</source>
        <translation>Lista &amp;SQL de esta columna</translation>
    </message>
    <message>
        <source>c&amp;URL call of this record</source>
        <translation>Llamada c&amp;URL de este registro</translation>
    </message>
    <message>
        <source>Copy &amp;with personal data…</source>
        <translation>Copiar con &amp;datos personales…</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard (at most %2). Export them into a file instead.</source>
        <extracomment>%1 how many rows are selected, %2 the most that can be copied</extracomment>
        <translation>%1 filas son demasiadas para el portapapeles (como máximo %2). Expórtelas a un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with personal data.</source>
        <translation>
            <numerusform>%n fila copiada con datos personales.</numerusform>
            <numerusform>%n filas copiadas con datos personales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is copied. Put your keys into BELVO_SECRET_ID and BELVO_SECRET_PASSWORD.</source>
        <translation>La llamada está copiada. Ponga sus claves en BELVO_SECRET_ID y BELVO_SECRET_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CopyRevealedDialog</name>
    <message numerus="yes">
        <source>Copy %n row(s) with personal data?</source>
        <translation>
            <numerusform>¿Copiar %n fila con datos personales?</numerusform>
            <numerusform>¿Copiar %n filas con datos personales?</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, documents and the like go to the clipboard as they are, and other programs can read them there. This is noted in Activity.</source>
        <translation>Nombres, documentos y similares van al portapapeles tal como son, y otros programas pueden leerlos allí. Esto queda anotado en Actividad.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Tab-separated, for spreadsheets</source>
        <translation>Separado por tabulaciones, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>SQL list of this column</source>
        <translation>Lista SQL de esta columna</translation>
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
        <translation>Actualizar las credenciales de la conexión %1</translation>
    </message>
    <message>
        <source>Belvo signs in at the bank with the new password. User name and bank of a link cannot be changed. A recurrent link is fetched again when it works.</source>
        <translation>Belvo inicia sesión en el banco con la contraseña nueva. El usuario y el banco de una conexión no se pueden cambiar. Una conexión recurrente se obtiene de nuevo cuando funciona.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Second p&amp;assword</source>
        <translation>S&amp;egunda contraseña</translation>
    </message>
    <message>
        <source>Only for banks that ask for two.</source>
        <translation>Solo para bancos que piden dos.</translation>
    </message>
    <message>
        <source>&amp;Code of the customer</source>
        <translation>&amp;Código del cliente</translation>
    </message>
    <message>
        <source>Only when the customer already has a code from the bank.</source>
        <translation>Solo cuando el cliente ya tiene un código del banco.</translation>
    </message>
    <message>
        <source>&amp;Update at Belvo</source>
        <translation>&amp;Actualizar en Belvo</translation>
    </message>
    <message>
        <source>Belvo is signing in at the bank. This can take some minutes…</source>
        <translation>Belvo está iniciando sesión en el banco. Esto puede tardar unos minutos…</translation>
    </message>
    <message>
        <source>The new credentials work. The link is valid.</source>
        <translation>Las nuevas credenciales funcionan. La conexión es válida.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the password was taken. Reload the link to see; sending the same password again does no harm.</source>
        <translation>No llegó respuesta, así que no se sabe si se aceptó la contraseña. Recargue la conexión para verlo; enviar la misma contraseña de nuevo no hace daño.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DeleteLinkDialog</name>
    <message>
        <source>Erase the %1 link of this customer at Belvo?</source>
        <translation>¿Borrar en Belvo la conexión %1 de este cliente?</translation>
    </message>
    <message>
        <source>Erase the %1 link of %2 at Belvo?</source>
        <translation>¿Borrar en Belvo la conexión %1 de %2?</translation>
    </message>
    <message>
        <source>Belvo erases the link and everything it has fetched through it. This cannot be undone.</source>
        <translation>Belvo borra la conexión y todo lo que obtuvo por medio de ella. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A link, as a record of the API</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Owner records</source>
        <translation>Registros de titulares</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Type %1, the end of the link id, to confirm</source>
        <translation>Escriba %1, el final del id de la conexión, para confirmar</translation>
    </message>
    <message>
        <source>This is Production: the data belongs to a real customer.</source>
        <translation>Esto es Producción: los datos son de un cliente real.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not known: no owner was fetched</source>
        <translation>no se sabe: no se obtuvo ningún titular</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The consent at the bank is a thing of its own: it may end with the link or stay in force. Only the customer can end it, at the bank or in Belvo&apos;s portal.</source>
        <translation>El consentimiento en el banco es algo aparte: puede terminar con la conexión o seguir vigente. Solo el cliente puede terminarlo, en el banco o en el portal de Belvo.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1 is an id given by Belvo</extracomment>
        <translation>ID de la solicitud: %1</translation>
    </message>
    <message numerus="yes">
        <source>Erasing in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Borrando en %n segundo. Todavía no se ha enviado nada.</numerusform>
            <numerusform>Borrando en %n segundos. Todavía no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Belvo to erase the link…</source>
        <translation>Pidiendo a Belvo que borre la conexión…</translation>
    </message>
    <message>
        <source>Belvo has accepted. Checking that the link is really gone…</source>
        <translation>Belvo aceptó. Revisando que la conexión ya no exista…</translation>
    </message>
    <message>
        <source>Erased and checked: Belvo answers that this link does not exist any more.</source>
        <translation>Borrada y comprobado: Belvo responde que esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>The link is still there. Belvo may need more time: check again later.</source>
        <translation>La conexión sigue ahí. Belvo puede necesitar más tiempo: revise de nuevo después.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was erased. It is not sent again: check whether the link is still there.</source>
        <translation>No llegó respuesta, así que no se sabe si la conexión se borró. No se envía de nuevo: revise si la conexión sigue ahí.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo (%1)</source>
        <extracomment>%1 is the environment, so that nobody erases in the wrong one</extracomment>
        <translation>&amp;Borrar en Belvo (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Revisar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the link</source>
        <translation>&amp;Detener, conservar la conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The %1 link is being erased at Belvo</source>
        <translation>La conexión %1 se está borrando en Belvo</translation>
    </message>
    <message>
        <source>The %1 link is erased at Belvo</source>
        <translation>La conexión %1 se borró en Belvo</translation>
    </message>
    <message>
        <source>The %1 link is still at Belvo</source>
        <translation>La conexión %1 sigue en Belvo</translation>
    </message>
    <message>
        <source>It is not known whether the %1 link is erased</source>
        <translation>No se sabe si la conexión %1 se borró</translation>
    </message>
    <message>
        <source>The %1 link was not erased</source>
        <translation>La conexión %1 no se borró</translation>
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
        <translation>%1: borrando en Belvo</translation>
    </message>
    <message>
        <source>%1: %2 of %3 erased at Belvo</source>
        <extracomment>%1 kind of record, %2 how many were erased, %3 of how many</extracomment>
        <translation>%1: %2 de %3 borrados en Belvo</translation>
    </message>
    <message>
        <source>%1: erase %2 at Belvo?</source>
        <extracomment>%1 kind of record, plural; %2 the name of one</extracomment>
        <translation>%1: ¿borrar %2 en Belvo?</translation>
    </message>
    <message>
        <source>%1: erase %2 records at Belvo?</source>
        <extracomment>%1 kind of record, plural; %2 a number</extracomment>
        <translation>%1: ¿borrar %2 registros en Belvo?</translation>
    </message>
    <message>
        <source>Belvo erases these records. The link stays, and a later update may fetch the same data again. This cannot be undone.</source>
        <translation>Belvo borra estos registros. La conexión permanece y una actualización posterior puede volver a obtener los mismos datos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Records to erase</source>
        <translation>Registros por borrar</translation>
    </message>
    <message>
        <source>Type %1, the number of records, to confirm</source>
        <translation>Escriba %1, la cantidad de registros, para confirmar</translation>
    </message>
    <message>
        <source>Type %1, the end of the id, to confirm</source>
        <translation>Escriba %1, el final del ID, para confirmar</translation>
    </message>
    <message>
        <source>This is Production: the data belongs to a real customer.</source>
        <translation>Esto es Producción: los datos son de un cliente real.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a record that was not erased: %1 which, %2 a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 de %2 listos.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo allows five deletions a minute: next one in %n second(s).</source>
        <extracomment>Belvo limits the pace of deletions</extracomment>
        <translation>
            <numerusform>Belvo permite cinco borrados por minuto: el siguiente en %n segundo.</numerusform>
            <numerusform>Belvo permite cinco borrados por minuto: el siguiente en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Se borrará en %n segundo. Aún no se envió nada.</numerusform>
            <numerusform>Se borrará en %n segundos. Aún no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: Belvo has confirmed every one.</source>
        <translation>Borrados: Belvo confirmó cada uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not erased:</source>
        <translation>
            <numerusform>%n registro no se borró:</numerusform>
            <numerusform>%n registros no se borraron:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The remaining records are still at Belvo.</source>
        <translation>Detenido. Los demás registros siguen en Belvo.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo (%1)</source>
        <extracomment>%1 is the environment, so that nobody erases in the wrong one</extracomment>
        <translation>&amp;Borrar en Belvo (%1)</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the records</source>
        <translation>&amp;Detener y conservar los registros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Detener después de este</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DetailPane</name>
    <message>
        <source>More actions</source>
        <extracomment>button that opens the remaining actions on a record</extracomment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Details of the selected record</source>
        <translation>Detalles del registro seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Seleccione una fila para ver todo sobre ella.</translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <extracomment>tool tip</extracomment>
        <translation>Cerrar los detalles (F4)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Ocultar campos vacíos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Mostrar %n campo vacío</numerusform>
            <numerusform>Mostrar %n campos vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide the explanations</source>
        <translation>Ocultar las explicaciones</translation>
    </message>
    <message>
        <source>Explain the fields</source>
        <translation>Explicar los campos</translation>
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
        <translation>Este valor no es como Belvo lo describe.</translation>
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
        <translation>Copiar toda la &amp;tabla</translation>
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
        <translation>Enriquecer sus datos</translation>
    </message>
    <message>
        <source>Belvo has answered.</source>
        <translation>Belvo ha respondido.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Waiting for Belvo…</source>
        <translation>Esperando a Belvo…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Show personal data for 30 seconds</source>
        <translation>Mostrar datos personales durante 30 segundos</translation>
    </message>
    <message>
        <source>Belvo has retired this product. Its calls may be refused; nothing here changes links or what Belvo keeps of them.</source>
        <translation>Belvo ha retirado este producto. Las llamadas pueden ser rechazadas; nada aquí cambia conexiones ni lo que Belvo guarda de ellas.</translation>
    </message>
    <message>
        <source>File</source>
        <comment>step</comment>
        <extracomment>steps of a page, as short as possible</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>step</comment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>step</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>step</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>step</comment>
        <extracomment>button: to the step before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <extracomment>button: to the next step</extracomment>
        <translation>Siguiente</translation>
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
        <translation>Producción</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>access level of a profile: nothing can be changed at Belvo</extracomment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>No deleting</source>
        <extracomment>access level of a profile: everything but deleting</extracomment>
        <translation>Sin borrar</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>Acceso total</translation>
    </message>
    <message>
        <source>Environment: %1. Profile: %2. Host: %3. Access: %4.</source>
        <extracomment>%1 environment, %2 name of the profile, %3 host, %4 access level</extracomment>
        <translation>Entorno: %1. Perfil: %2. Servidor: %3. Acceso: %4.</translation>
    </message>
    <message>
        <source>The access level is a guard rail of this program against slips. It is not security: whoever has the keys can do everything the keys allow.</source>
        <translation>El nivel de acceso es una protección de este programa contra descuidos. No es seguridad: quien tiene las claves puede hacer todo lo que ellas permiten.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ErrorPane</name>
    <message>
        <source>Details</source>
        <extracomment>Folds out the server&apos;s own words about an error</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Copies the details of an error</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
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
        <translation>Escribiendo: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Terminando el archivo…</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Exportar lo que veo</translation>
    </message>
    <message>
        <source>Rows &amp;shown (%1)</source>
        <extracomment>%1 how many rows</extracomment>
        <translation>Filas &amp;mostradas (%1)</translation>
    </message>
    <message>
        <source>S&amp;elected rows (%1)</source>
        <extracomment>%1 how many rows</extracomment>
        <translation>Filas &amp;seleccionadas (%1)</translation>
    </message>
    <message>
        <source>&amp;Load all rows first</source>
        <translation>Cargar antes &amp;todas las filas</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1. %2</source>
        <translation>
            <numerusform>%n fila escrita en %1. %2</numerusform>
            <numerusform>%n filas escritas en %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It holds personal data: handle it accordingly.</source>
        <translation>Contiene datos personales: cuídelo como corresponde.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Los datos personales están enmascarados.</translation>
    </message>
    <message>
        <source>Loading from Belvo: %1 of %2 rows</source>
        <translation>Cargando de Belvo: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Only %1 of %2 rows of Belvo are loaded. The file will hold what is loaded and shown.</source>
        <translation>Solo %1 de %2 filas de Belvo están cargadas. El archivo tendrá lo que está cargado y mostrado.</translation>
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
        <translation>CSV, para hojas de cálculo y otros programas</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <source>Cells and &amp;numbers</source>
        <extracomment>how a CSV file separates cells</extracomment>
        <translation>Celdas y &amp;números</translation>
    </message>
    <message>
        <source>Comma between cells, point in numbers</source>
        <translation>Coma entre celdas, punto en los números</translation>
    </message>
    <message>
        <source>Semicolon between cells, point in numbers</source>
        <translation>Punto y coma entre celdas, punto en los números</translation>
    </message>
    <message>
        <source>Semicolon between cells, comma in numbers (Excel in Portuguese or Spanish)</source>
        <translation>Punto y coma entre celdas, coma en los números (Excel en portugués o español)</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8, so that Excel shows accents</source>
        <translation>Marcar como &amp;UTF-8, para que Excel muestre los acentos</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Those shown, in their order (%1)</source>
        <extracomment>choice of columns, %1 how many</extracomment>
        <translation>Las mostradas, en su orden (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>choice of columns, %1 how many</extracomment>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Names and &amp;values</source>
        <translation>Nombres y &amp;valores</translation>
    </message>
    <message>
        <source>In words, as in the table</source>
        <translation>En palabras, como en la tabla</translation>
    </message>
    <message>
        <source>As Belvo writes them, for programs</source>
        <translation>Como los escribe Belvo, para programas</translation>
    </message>
    <message>
        <source>&amp;Include personal data</source>
        <translation>&amp;Incluir datos personales</translation>
    </message>
    <message>
        <source>There is no personal data in these columns. Dates are written as 2026-01-31.</source>
        <translation>No hay datos personales en estas columnas. Las fechas se escriben como 2026-01-31.</translation>
    </message>
    <message>
        <source>Names, documents and the like are written as they are, in this one file. This is noted in Activity and in the name of the file.</source>
        <translation>Nombres, documentos y similares se escriben tal como son, solo en este archivo. Esto queda anotado en Actividad y en el nombre del archivo.</translation>
    </message>
    <message>
        <source>Names, documents and the like are masked. Dates are written as 2026-01-31.</source>
        <translation>Nombres, documentos y similares van enmascarados. Las fechas se escriben como 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FileStep</name>
    <message>
        <source>Choose a file of transactions</source>
        <translation>Elija un archivo de transacciones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>Valores separados por comas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Day and month could change places, and so could decimals and thousands: look at the first rows and choose what is right.</source>
        <translation>El día y el mes podrían intercambiarse, y también los decimales y los miles: mire las primeras filas y elija lo correcto.</translation>
    </message>
    <message>
        <source>Day and month could change places in this file: look at the first rows and choose what is right.</source>
        <translation>El día y el mes podrían intercambiarse en este archivo: mire las primeras filas y elija lo correcto.</translation>
    </message>
    <message>
        <source>A mark in the amounts could stand before decimals or before thousands: choose what is right.</source>
        <translation>Un signo en los importes podría separar decimales o miles: elija lo correcto.</translation>
    </message>
    <message>
        <source>Choose a file of your own transactions.</source>
        <translation>Elija un archivo con sus transacciones.</translation>
    </message>
    <message>
        <source>A line for each, with headings above, as CSV. It stays on this computer until you send the request.</source>
        <translation>Una línea para cada una, con encabezados arriba, en CSV. Se queda en este equipo hasta que usted envíe la solicitud.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>%1 · lines: %2 · columns: %3</source>
        <extracomment>%1 name of a file, %2 number of lines, %3 number of columns</extracomment>
        <translation>%1 · líneas: %2 · columnas: %3</translation>
    </message>
    <message>
        <source>The file is too large or too broken to be read to its end. The lines behind the last one read are not sent.</source>
        <translation>El archivo es demasiado grande o está demasiado dañado para leerlo hasta el final. Las líneas posteriores a la última leída no se envían.</translation>
    </message>
    <message>
        <source>What to &amp;ask for</source>
        <extracomment>label of a list: which of four questions is asked of Belvo</extracomment>
        <translation>Qué &amp;pedir</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <extracomment>label of a list: how the letters of a file are stored</extracomment>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <extracomment>label of a list: comma, semicolon…</extracomment>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>separator of cells</extracomment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>First l&amp;ine</source>
        <translation>Primera l&amp;ínea</translation>
    </message>
    <message>
        <source>Headings</source>
        <extracomment>the first line of a file holds headings, or data already</extracomment>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <extracomment>label of a list: in which order day, month and year are written</extracomment>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Año-mes-día</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Día/mes/año</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>Mes/día/año</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <extracomment>label of a list: what stands before the decimals of an amount</extracomment>
        <translation>Deci&amp;males</translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation>Punto (1,234.56)</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>Coma (1.234,56)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterChipBar</name>
    <message>
        <source>Clear all filters</source>
        <extracomment>removes all filters of a list</extracomment>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Filtered at Belvo</source>
        <extracomment>on a filter: who answers it</extracomment>
        <translation>Filtrado en Belvo</translation>
    </message>
    <message>
        <source>Filtered here, among the loaded rows</source>
        <extracomment>on a filter: who answers it</extracomment>
        <translation>Filtrado aquí, entre las filas cargadas</translation>
    </message>
    <message>
        <source>Enter in the search field asks Belvo</source>
        <extracomment>on a filter; a second sentence</extracomment>
        <translation>Enter en el campo de búsqueda pregunta a Belvo</translation>
    </message>
    <message>
        <source>Its value is hidden and therefore not in the search field</source>
        <extracomment>on a filter made from a masked cell; a second sentence</extracomment>
        <translation>El valor está oculto y por eso no aparece en el campo de búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>behind the first chips of a very long search</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterChipWidget</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>%1 a filter in words, e.g. &quot;Status is Invalid&quot;</extracomment>
        <translation>Quitar filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>tool tip of the cross on a filter</extracomment>
        <translation>Quitar este filtro</translation>
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
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>value of a yes/no filter</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>value of a yes/no filter</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>filter by date: first day</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>filter by date: last day</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>1500.00</source>
        <extracomment>example of an amount in a filter, machine form with a dot</extracomment>
        <translation>1500.00</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>filter by number: smallest value</extracomment>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>filter by number: largest value</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>One value, or several separated by commas</source>
        <translation>Un valor, o varios separados por comas</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Ingrese un valor.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with a dot: 1500.00.</source>
        <translation>Esto no es un número. Escríbalo con punto: 1500.00.</translation>
    </message>
    <message>
        <source>This is not an ID. An ID has 32 letters and digits in five groups.</source>
        <translation>Esto no es un ID. Un ID tiene 32 letras y dígitos en cinco grupos.</translation>
    </message>
    <message>
        <source>The first value must not be larger than the second.</source>
        <translation>El primer valor no debe ser mayor que el segundo.</translation>
    </message>
    <message>
        <source>Belvo does not offer this filter here.</source>
        <translation>Belvo no ofrece este filtro aquí.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterLine</name>
    <message>
        <source>Filter at Belvo</source>
        <translation>Filtrar en Belvo</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <extracomment>button: opens the filters Belvo offers for this list</extracomment>
        <translation>Fi&amp;ltrar</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <extracomment>icon button beside the search field</extracomment>
        <translation>Qué se puede escribir</translation>
    </message>
    <message>
        <source>What can be typed (F1)</source>
        <translation>Qué se puede escribir (F1)</translation>
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
        <translation>&amp;Quitar</translation>
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
        <translation>&amp;Sin agrupar</translation>
    </message>
    <message>
        <source>&amp;Other columns</source>
        <extracomment>menu: more columns to group by</extracomment>
        <translation>&amp;Otras columnas</translation>
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
        <translation>Copiar los grupos como tabla</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <extracomment>icon button: closes the table of groups</extracomment>
        <translation>Cerrar los grupos</translation>
    </message>
    <message>
        <source>&amp;Show only these rows</source>
        <extracomment>context menu of a group: shows only its rows in the table</extracomment>
        <translation>&amp;Mostrar solo estas filas</translation>
    </message>
    <message>
        <source>&amp;Copy this line</source>
        <extracomment>context menu of a group: copies its line</extracomment>
        <translation>&amp;Copiar esta línea</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>Copiar &amp;todas las líneas</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ImportViewsDialog</name>
    <message>
        <source>This program has no list “%1”.</source>
        <translation>Este programa no tiene la lista “%1”.</translation>
    </message>
    <message>
        <source>There is no column “%1”; it is left out.</source>
        <translation>No existe la columna “%1”; queda fuera.</translation>
    </message>
    <message>
        <source>Cannot sort by “%1”; it is left out.</source>
        <translation>No se puede ordenar por “%1”; queda fuera.</translation>
    </message>
    <message>
        <source>Cannot group by “%1”; it is left out.</source>
        <translation>No se puede agrupar por “%1”; queda fuera.</translation>
    </message>
    <message>
        <source>Belvo does not offer the filter “%1” in this way; it is left out.</source>
        <translation>Belvo no ofrece el filtro “%1” de esta forma; queda fuera.</translation>
    </message>
    <message>
        <source>The filter or condition “%1” is about personal data; it is left out.</source>
        <translation>El filtro o la condición “%1” trata de datos personales; queda fuera.</translation>
    </message>
    <message>
        <source>In the search: %1</source>
        <translation>En la búsqueda: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>columns of the list of views in a file: the view&apos;s name, the list it is for</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>Vistas del archivo</translation>
    </message>
    <message>
        <source>Some of these views exist already:</source>
        <translation>Algunas de estas vistas ya existen:</translation>
    </message>
    <message>
        <source>&amp;Keep both; the new ones get a number</source>
        <translation>&amp;Mantener ambas; las nuevas reciben un número</translation>
    </message>
    <message>
        <source>&amp;Replace mine by those of the file</source>
        <translation>&amp;Reemplazar las mías por las del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file could not be read: %1</source>
        <translation>
            <numerusform>No se pudo leer %n parte del archivo: %1</numerusform>
            <numerusform>No se pudieron leer %n partes del archivo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n view(s)</source>
        <translation>
            <numerusform>Importar %n vista</numerusform>
            <numerusform>Importar %n vistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::InstitutionPicker</name>
    <message>
        <source>Here, with a password</source>
        <translation>Aquí, con contraseña</translation>
    </message>
    <message>
        <source>In Belvo&apos;s widget</source>
        <translation>En el widget de Belvo</translation>
    </message>
    <message>
        <source>%1 – down now</source>
        <extracomment>%1 says how the institution is connected</extracomment>
        <translation>%1 – caída ahora</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Loading the institutions…</source>
        <translation>Cargando las instituciones…</translation>
    </message>
    <message>
        <source>No institution matches. Try fewer letters.</source>
        <translation>Ninguna institución corresponde. Intente con menos letras.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find an institution</source>
        <translation>&amp;Buscar una institución</translation>
    </message>
    <message>
        <source>Name or country</source>
        <translation>Nombre o país</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>How an institution is connected (column)</extracomment>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Cómo se conecta</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeptListsSection</name>
    <message>
        <source>Lists kept on this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listas guardadas en este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep the lists of %1, encrypted</source>
        <extracomment>Check box; %1 is the name of a profile</extracomment>
        <translation>&amp;Guardar las listas de %1, cifradas</translation>
    </message>
    <message>
        <source>They open at once and without a connection, always with their age, and are then loaded again. Their key is in the system&apos;s keychain and nowhere else. Switching this off erases them.</source>
        <translation>Se abren al instante y también sin conexión, siempre con su antigüedad, y luego se cargan de nuevo. La clave está en el llavero del sistema y en ningún otro lugar. Al desactivar esto, las listas se borran.</translation>
    </message>
    <message>
        <source>All kept lists together, at &amp;most</source>
        <extracomment>How much room kept lists may take, all profiles together</extracomment>
        <translation>Como má&amp;ximo, todas las listas juntas</translation>
    </message>
    <message>
        <source>Kept &amp;for</source>
        <extracomment>How old kept lists may be</extracomment>
        <translation>Guardadas &amp;por</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase them now</source>
        <extracomment>Button: erases the kept lists of the profile; asks once more</extracomment>
        <translation>&amp;Borrarlas ahora</translation>
    </message>
    <message>
        <source>&amp;Forget now…</source>
        <translation>&amp;Olvidar ahora…</translation>
    </message>
    <message>
        <source>Erase every kept list of %1 and the key that opens them? Nothing changes at Belvo.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>¿Borrar todas las listas guardadas de %1 y la clave que las abre? Nada cambia en Belvo.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No hay nada guardado.</translation>
    </message>
    <message>
        <source>%1: %2. All profiles: %3.</source>
        <extracomment>%1 name of a profile, %2 and %3 sizes such as &quot;12 MB&quot;</extracomment>
        <translation>%1: %2. Todos los perfiles: %3.</translation>
    </message>
    <message>
        <source>The keychain is locked. Until it is open, no list is kept and none that was kept can be opened.</source>
        <translation>El llavero está bloqueado. Mientras no se abra, no se guarda ninguna lista ni se puede abrir ninguna de las guardadas.</translation>
    </message>
    <message>
        <source>This computer has no keychain for the key, so no list is kept.</source>
        <translation>Este equipo no tiene un llavero para la clave, así que no se guarda ninguna lista.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key that opens the kept lists. Forget them to begin anew.</source>
        <translation>El llavero ya no tiene la clave que abre las listas guardadas. Olvídelas para empezar de nuevo.</translation>
    </message>
    <message>
        <source>No list is kept, because this folder cannot be written: %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>No se guarda ninguna lista, porque no se puede escribir en esta carpeta: %1</translation>
    </message>
    <message>
        <source>The keychain did not give the key, so no list is kept in this session.</source>
        <translation>El llavero no dio la clave, así que no se guarda ninguna lista en esta sesión.</translation>
    </message>
    <message>
        <source>Erased. The files are gone, and so is the key that opened them.</source>
        <translation>Borrado. Los archivos ya no existen, ni la clave que los abría.</translation>
    </message>
    <message>
        <source>Not everything could be erased. Look for what is left in %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>No se pudo borrar todo. Busque lo que queda en %1</translation>
    </message>
    <message>
        <source>The files are gone. Whether the keychain still has their key could not be checked; forget again when it is open.</source>
        <translation>Los archivos ya no existen. No se pudo comprobar si el llavero aún tiene su clave; olvide de nuevo cuando esté abierto.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeyCheckView</name>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
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
        <translation>Ya guardadas. Deje ambos campos vacíos para conservar las claves.</translation>
    </message>
    <message>
        <source>Both keys can be pasted here at once. Spaces and quotes around them are removed.</source>
        <translation>Las dos claves se pueden pegar aquí a la vez. Se quitan los espacios y comillas alrededor.</translation>
    </message>
    <message>
        <source>Secret pass&amp;word</source>
        <translation>Secret pass&amp;word</translation>
    </message>
    <message>
        <source>Re&amp;member the keys in the system&apos;s keychain</source>
        <translation>&amp;Recordar las claves en el llavero del sistema</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the keys. They stay in memory until the program ends.</source>
        <translation>Este equipo no tiene un llavero que pueda guardar las claves. Quedan en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The keys stay in memory until the program ends. They are asked for again next time.</source>
        <translation>Las claves quedan en memoria hasta que termine el programa. Se pedirán de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>The keychain is locked now: the system will ask you to unlock it.</source>
        <translation>El llavero está bloqueado ahora: el sistema le pedirá desbloquearlo.</translation>
    </message>
    <message>
        <source>They are stored in the macOS keychain and nowhere else.</source>
        <translation>Se guardan en el llavero de macOS y en ninguna otra parte.</translation>
    </message>
    <message>
        <source>They are stored in the Windows Credential Manager and nowhere else.</source>
        <translation>Se guardan en el Administrador de credenciales de Windows y en ninguna otra parte.</translation>
    </message>
    <message>
        <source>They are stored in the desktop&apos;s password store (Secret Service or KWallet) and nowhere else.</source>
        <translation>Se guardan en el almacén de contraseñas del escritorio (Secret Service o KWallet) y en ninguna otra parte.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeysDialog</name>
    <message>
        <source>Enter the keys for “%1”</source>
        <translation>Ingrese las claves de “%1”</translation>
    </message>
    <message>
        <source>They come from Belvo&apos;s dashboard, section “Generate keys”. They are sent to %1 and nowhere else.</source>
        <translation>Vienen del panel de Belvo, sección “Generate keys”. Se envían a %1 y a ninguna otra parte.</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas claves</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
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
        <translation>Actualizando en Belvo…</translation>
    </message>
    <message>
        <source>Shows how far Belvo is.</source>
        <translation>Muestra hasta dónde llegó Belvo.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo… (in %1)</source>
        <extracomment>%1 is the time to wait as 9:41</extracomment>
        <translation>Ac&amp;tualizar en Belvo… (en %1)</translation>
    </message>
    <message>
        <source>This link was fetched a short time ago. Belvo allows it once in ten minutes.</source>
        <translation>Esta conexión se obtuvo hace poco. Belvo lo permite una vez cada diez minutos.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo…</source>
        <translation>Ac&amp;tualizar en Belvo…</translation>
    </message>
    <message>
        <source>Asks Belvo to fetch new data of this link at the bank.</source>
        <translation>Pide a Belvo que obtenga datos nuevos de esta conexión en el banco.</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nueva conexión…</translation>
    </message>
    <message>
        <source>Registers a link with an institution that takes a password.</source>
        <translation>Registra una conexión con una institución que acepta contraseña.</translation>
    </message>
    <message>
        <source>Change access &amp;mode…</source>
        <translation>Cambiar el &amp;modo de acceso…</translation>
    </message>
    <message>
        <source>Lets Belvo fetch new data by itself, or not.</source>
        <translation>Permite o no que Belvo obtenga datos nuevos por sí sola.</translation>
    </message>
    <message>
        <source>Update &amp;credentials…</source>
        <translation>Actualizar &amp;credenciales…</translation>
    </message>
    <message>
        <source>Gives the link a new password. Only in practice environments.</source>
        <translation>Da una contraseña nueva a la conexión. Solo en entornos de práctica.</translation>
    </message>
    <message>
        <source>Fetch &amp;part of the data…</source>
        <translation>Obtener &amp;parte de los datos…</translation>
    </message>
    <message>
        <source>&amp;Erase link at Belvo…</source>
        <translation>&amp;Borrar la conexión en Belvo…</translation>
    </message>
    <message>
        <source>Erases the link and all its data at Belvo. Asks first.</source>
        <translation>Borra la conexión y todos sus datos en Belvo. Pregunta antes.</translation>
    </message>
    <message>
        <source>Fetches one kind of data of this link at the institution now.</source>
        <translation>Obtiene ahora un tipo de dato de esta conexión en la institución.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::LinkSession</name>
    <message>
        <source>The link has been registered.</source>
        <translation>La conexión se registró.</translation>
    </message>
    <message>
        <source>Registering a link</source>
        <translation>Registrando una conexión</translation>
    </message>
    <message>
        <source>The link exists but is not confirmed: the challenge was not answered.</source>
        <translation>La conexión existe pero no está confirmada: el desafío no se respondió.</translation>
    </message>
    <message>
        <source>Belvo is fetching %1.</source>
        <translation>Belvo está obteniendo %1.</translation>
    </message>
    <message>
        <source>New data has arrived for %1.</source>
        <translation>Llegaron datos nuevos de %1.</translation>
    </message>
    <message>
        <source>Fetching new data</source>
        <translation>Obteniendo datos nuevos</translation>
    </message>
    <message>
        <source>The challenge was not answered: nothing was fetched.</source>
        <translation>El desafío no se respondió: no se obtuvo nada.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 was fetched.</source>
        <translation>Todavía no se sabe si %1 se obtuvo.</translation>
    </message>
    <message>
        <source>Updating the credentials</source>
        <translation>Actualizando las credenciales</translation>
    </message>
    <message>
        <source>The challenge was not answered: the credentials are not confirmed.</source>
        <translation>El desafío no se respondió: las credenciales no están confirmadas.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obteniendo %1</translation>
    </message>
    <message>
        <source>The link with %1 was erased at Belvo.</source>
        <translation>La conexión con %1 se borró en Belvo.</translation>
    </message>
    <message>
        <source>It is not known whether the link with %1 was erased.</source>
        <translation>No se sabe si la conexión con %1 se borró.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>The link was not registered: this customer is already linked with this institution.</source>
        <translation>La conexión no se registró: este cliente ya está conectado con esta institución.</translation>
    </message>
    <message>
        <source>It is not known whether the link was registered.</source>
        <translation>No se sabe si la conexión se registró.</translation>
    </message>
    <message>
        <source>The link was not registered. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>La conexión no se registró. %1</translation>
    </message>
    <message>
        <source>The link with %1 was fetched a short time ago. Belvo allows it once in ten minutes.</source>
        <translation>La conexión con %1 se obtuvo hace poco. Belvo lo permite una vez cada diez minutos.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was not changed.</source>
        <translation>El modo de acceso de la conexión con %1 no cambió.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was changed.</source>
        <translation>El modo de acceso de la conexión con %1 cambió.</translation>
    </message>
    <message>
        <source>It is not known whether the access mode of the link with %1 was changed.</source>
        <translation>No se sabe si el modo de acceso de la conexión con %1 cambió.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was not changed. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>El modo de acceso de la conexión con %1 no cambió. %2</translation>
    </message>
    <message>
        <source>The credentials of the link with %1 were updated.</source>
        <translation>Las credenciales de la conexión con %1 se actualizaron.</translation>
    </message>
    <message>
        <source>It is not known whether the credentials of the link with %1 were updated.</source>
        <translation>No se sabe si las credenciales de la conexión con %1 se actualizaron.</translation>
    </message>
    <message>
        <source>The credentials of the link with %1 were not updated. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>Las credenciales de la conexión con %1 no se actualizaron. %2</translation>
    </message>
    <message>
        <source>The link with %1 is still there. Belvo may need more time to erase it.</source>
        <translation>La conexión con %1 sigue ahí. Belvo puede necesitar más tiempo para borrarla.</translation>
    </message>
    <message>
        <source>The link with %1 was not erased. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>La conexión con %1 no se borró. %2</translation>
    </message>
    <message>
        <source>Belvo fetches %1 of %2 in the background.</source>
        <translation>Belvo obtiene %1 de %2 en segundo plano.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::MainWindow</name>
    <message>
        <source>Personal data is hidden.</source>
        <translation>Los datos personales están ocultos.</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>page with the journal of calls</extracomment>
        <translation>Actividad</translation>
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
        <translation>Datos propios</translation>
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
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>icons of marks: the usual one of the colour, flag, clock, question mark…</extracomment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Interrogación</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Ojo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Candado</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Whole row</source>
        <extracomment>what is marked: the row, or one of its cells</extracomment>
        <translation>Fila completa</translation>
    </message>
    <message>
        <source>As in the search field, for example amount:&gt;500 or status:empty</source>
        <translation>Como en el campo de búsqueda, por ejemplo amount:&gt;500 o status:empty</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>rows that match a rule are being counted</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Marks %1 of %2 loaded rows</source>
        <translation>Resalta %1 de %2 filas cargadas</translation>
    </message>
    <message>
        <source>Mark rows that stand out</source>
        <translation>Resaltar filas</translation>
    </message>
    <message>
        <source>Rules; the first that fits counts</source>
        <extracomment>marks: accessible name of the list of rules</extracomment>
        <translation>Reglas; vale la primera que se cumple</translation>
    </message>
    <message>
        <source>Rows that match a rule get a colour and an icon. The first rule that fits counts. Marks change nothing at Belvo.</source>
        <translation>Las filas que cumplen una regla reciben un color y un icono. Vale la primera regla que se cumple. Los resaltados no cambian nada en Belvo.</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nueva regla</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Ejemplos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes the selected rule</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves the selected rule before the one above it</extracomment>
        <translation>Mover hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <extracomment>button: moves the selected rule behind the one below it</extracomment>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Rows to &amp;mark</source>
        <translation>Filas que se re&amp;saltan</translation>
    </message>
    <message>
        <source>&amp;Word beside the icon</source>
        <translation>&amp;Palabra junto al icono</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Icono</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
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
        <translation>El banco pide al cliente que confirme</translation>
    </message>
    <message>
        <source>%1 asks the customer to confirm</source>
        <translation>%1 pide al cliente que confirme</translation>
    </message>
    <message>
        <source>The customer&apos;s answer</source>
        <translation>La respuesta del cliente</translation>
    </message>
    <message>
        <source>The code the customer tells you</source>
        <translation>El código que le dice el cliente</translation>
    </message>
    <message>
        <source>Sent once to the bank, then forgotten here. It is never stored.</source>
        <translation>Lo que se escriba se envía una vez al banco y después se olvida. Nunca se guarda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Closes a dialog that has nothing more to do</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sending the answer to the bank…</source>
        <translation>Enviando la respuesta al banco…</translation>
    </message>
    <message>
        <source>Waiting until the customer has confirmed at the bank. This dialog asks again by itself.</source>
        <translation>Esperando a que el cliente confirme en el banco. Esta ventana vuelve a preguntar por sí sola.</translation>
    </message>
    <message>
        <source>The bank has accepted. The work goes on.</source>
        <translation>El banco aceptó. El trabajo continúa.</translation>
    </message>
    <message>
        <source>The session with the bank is over. Nothing is lost: start again and the bank sends a new challenge.</source>
        <translation>La sesión con el banco terminó. No se perdió nada: comience de nuevo y el banco envía un nuevo desafío.</translation>
    </message>
    <message>
        <source>Belvo offers no way to answer a challenge here. Update the link&apos;s credentials with a fresh code, or let the customer update the link in Belvo&apos;s widget.</source>
        <translation>Belvo no ofrece cómo responder a un desafío aquí. Actualice las credenciales de la conexión con un código nuevo o deje que el cliente actualice la conexión en el widget de Belvo.</translation>
    </message>
    <message>
        <source>The bank has sent a new challenge. Use this one.</source>
        <translation>El banco envió un nuevo desafío. Use este.</translation>
    </message>
    <message>
        <source>The code had run out before the answer arrived. Here is the new one.</source>
        <translation>El código venció antes de que llegara la respuesta. Aquí está el nuevo.</translation>
    </message>
    <message>
        <source>The bank did not accept the answer. It has sent a new challenge.</source>
        <translation>El banco no aceptó la respuesta. Envió un nuevo desafío.</translation>
    </message>
    <message>
        <source>The answer could not be sent: Belvo has not seen it. Give it again.</source>
        <translation>La respuesta no se pudo enviar: Belvo no la vio. Ingrésela de nuevo.</translation>
    </message>
    <message>
        <source>Code shown for %1 – the bank may renew it</source>
        <translation>Código mostrado hace %1 – el banco puede renovarlo</translation>
    </message>
    <message>
        <source>Code shown for %1</source>
        <translation>Código mostrado hace %1</translation>
    </message>
    <message>
        <source>Session ends in %1</source>
        <extracomment>%1 is minutes and seconds, as 9:41</extracomment>
        <translation>La sesión termina en %1</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Comenzar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Send answer</source>
        <translation>&amp;Enviar respuesta</translation>
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
        <translation>Perfil %1, %2. Cambiar de perfil.</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>Cambiar de perfil</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>read aloud: heading of a group of pages</extracomment>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
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
        <translation>Fila de f&amp;iltros</translation>
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
        <translation>Agregar un perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>For example: My company – Sandbox</source>
        <translation>Por ejemplo: Mi empresa – Sandbox</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>A&amp;cceso</translation>
    </message>
    <message>
        <source>Real customers. Opens read-only unless you choose otherwise.</source>
        <translation>Clientes reales. Se abre solo para lectura, a menos que elija otra cosa.</translation>
    </message>
    <message>
        <source>Belvo&apos;s test environment: no real customers.</source>
        <translation>El entorno de prueba de Belvo: sin clientes reales.</translation>
    </message>
    <message>
        <source>&amp;Address of the API</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>&amp;Guardar perfil</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
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
        <translation>%1 (abierto)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>&amp;Quitar ahora</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove “%1” and its keys from this computer? Nothing changes at Belvo. Press “Remove now” to do it.</source>
        <translation>¿Quitar “%1” y sus claves de este equipo? Nada cambia en Belvo. Presione “Quitar ahora” para hacerlo.</translation>
    </message>
    <message>
        <source>The built-in practice data: a local server with invented people. It needs no keys.</source>
        <translation>Los datos de práctica incluidos: un servidor local con personas inventadas. No necesita claves.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>keys in the keychain</source>
        <translation>claves en el llavero</translation>
    </message>
    <message>
        <source>keys are asked for</source>
        <translation>se piden las claves</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryField</name>
    <message>
        <source>Search this list, e.g. by words or column:value</source>
        <translation>Buscar en esta lista, p. ej. palabras o columna:valor</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
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
            <numerusform>%n condición</numerusform>
            <numerusform>%n condiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in an empty field of the row of filters: any value</extracomment>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryHelp</name>
    <message>
        <source>What can be typed into the search field</source>
        <translation>Qué se puede escribir en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Words are looked for in all columns of text, whatever their case or accents. Conditions stand side by side and must all hold; OR between two means either, a hyphen in front of one means not.</source>
        <translation>Las palabras se buscan en todas las columnas de texto, sin distinguir mayúsculas ni acentos. Las condiciones se escriben una al lado de otra y todas deben cumplirse; OR entre dos significa una u otra, un guion delante significa no.</translation>
    </message>
    <message>
        <source>%1 suggests columns and values. Enter asks Belvo for what it can filter by itself.</source>
        <translation>%1 sugiere columnas y valores. Enter pide a Belvo lo que ella misma puede filtrar.</translation>
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
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Ask Belvo</source>
        <extracomment>button: Belvo searches too</extracomment>
        <translation>Preguntar a Belvo</translation>
    </message>
    <message>
        <source>Belvo filters by what it can (Enter in the search field)</source>
        <translation>Belvo filtra por lo que puede (Enter en el campo de búsqueda)</translation>
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
        <translation>Sugerencias</translation>
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
        <translation>%1 de %2 llamadas en los últimos 30 segundos. Belvo no permite más desde una misma dirección; el programa espera por sí solo.</translation>
    </message>
    <message>
        <source>Paused: %1 s</source>
        <extracomment>rate meter: seconds until calls go on</extracomment>
        <translation>Pausa: %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Belvo has throttled this address. Calls go on by themselves in %n second(s).</source>
        <translation>
            <numerusform>Belvo limitó esta dirección. Las llamadas continúan por sí solas en %n segundo.</numerusform>
            <numerusform>Belvo limitó esta dirección. Las llamadas continúan por sí solas en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are waiting.</source>
        <translation>
            <numerusform>%n llamada está esperando.</numerusform>
            <numerusform>%n llamadas están esperando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <extracomment>detail pane: folds open the record as the server sent it</extracomment>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>switch beside the raw JSON</extracomment>
        <translation>Mostrar datos personales</translation>
    </message>
    <message>
        <source>Copy the JSON as shown</source>
        <translation>Copiar el JSON como se muestra</translation>
    </message>
    <message>
        <source>The record as the server sent it</source>
        <translation>El registro como lo envió el servidor</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordActions</name>
    <message>
        <source>&amp;Open as report</source>
        <translation>Abrir como &amp;informe</translation>
    </message>
    <message>
        <source>Shows the record in a window of its own, with charts and explanations.</source>
        <translation>Muestra el registro en una ventana propia, con gráficos y explicaciones.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo…</source>
        <translation>&amp;Obtener de nuevo en Belvo…</translation>
    </message>
    <message>
        <source>Fetches this kind of data through the record&apos;s link at the institution.</source>
        <translation>Obtiene este tipo de dato en la institución, por la conexión del registro.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo…</source>
        <translation>&amp;Borrar en Belvo…</translation>
    </message>
    <message>
        <source>Erases the selected records at Belvo for good.</source>
        <translation>Borra definitivamente en Belvo los registros seleccionados.</translation>
    </message>
    <message>
        <source>There is no connection to read it through.</source>
        <translation>No hay conexión con Belvo para leerlo.</translation>
    </message>
    <message>
        <source>This record names no link, so nothing can be fetched through it.</source>
        <translation>Este registro no indica una conexión; no se puede obtener nada por medio de él.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 erased at Belvo.</source>
        <extracomment>%1 kind of record, plural; %2 how many were erased, %3 of how many</extracomment>
        <translation>%1: %2 de %3 borrados en Belvo.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordHead</name>
    <message>
        <source>Without a name</source>
        <extracomment>title of a record that has no name</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Hide the name</source>
        <translation>Ocultar el nombre</translation>
    </message>
    <message>
        <source>Show the name for 30 seconds</source>
        <translation>Mostrar el nombre por 30 segundos</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RefreshDialog</name>
    <message>
        <source>Fetch new data for %1 at Belvo?</source>
        <translation>¿Obtener datos nuevos de %1 en Belvo?</translation>
    </message>
    <message>
        <source>Belvo contacts the bank now and fetches the chosen data again. What is already there stays until the new data has arrived.</source>
        <translation>Belvo contacta al banco ahora y obtiene de nuevo los datos elegidos. Lo que ya existe queda hasta que lleguen los datos nuevos.</translation>
    </message>
    <message>
        <source>Data to fetch</source>
        <translation>Datos por obtener</translation>
    </message>
    <message>
        <source>Every fetch may be billed and counts towards the monthly limits of Open Finance for this customer. A link can be fetched again after ten minutes.</source>
        <translation>Cada obtención puede cobrarse y cuenta en los límites mensuales de Open Finance de este cliente. Una conexión se puede obtener de nuevo después de diez minutos.</translation>
    </message>
    <message>
        <source>This link was fetched a short time ago. It can be fetched again in %1.</source>
        <extracomment>%1 is minutes and seconds, as 9:41</extracomment>
        <translation>Esta conexión se obtuvo hace poco. Se puede obtener de nuevo en %1.</translation>
    </message>
    <message>
        <source>Asking Belvo…</source>
        <translation>Pidiendo a Belvo…</translation>
    </message>
    <message>
        <source>Belvo has accepted and is working. It usually takes some minutes. You can close this dialog: the work goes on and you will be told.</source>
        <translation>Belvo aceptó y está trabajando. Suele tardar unos minutos. Puede cerrar esta ventana: el trabajo continúa y se le avisará.</translation>
    </message>
    <message>
        <source>New data has arrived.</source>
        <translation>Llegaron datos nuevos.</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm. The work goes on when the challenge is answered.</source>
        <translation>El banco pide al cliente que confirme. El trabajo continúa cuando se responda el desafío.</translation>
    </message>
    <message>
        <source>Half an hour has passed without new data. Belvo may still be working: reload the link later.</source>
        <translation>Pasó media hora sin datos nuevos. Belvo puede seguir trabajando: recargue la conexión más tarde.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether Belvo is fetching. It is not asked twice; the link is being watched for new data instead.</source>
        <translation>No llegó respuesta, así que no se sabe si Belvo está obteniendo. No se pide dos veces; se observa la conexión hasta que lleguen datos nuevos.</translation>
    </message>
    <message>
        <source>&amp;Fetch at Belvo</source>
        <translation>&amp;Obtener en Belvo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Belvo is fetching new data for %1</source>
        <translation>Belvo está obteniendo datos nuevos de %1</translation>
    </message>
    <message>
        <source>New data has arrived for %1</source>
        <translation>Llegaron datos nuevos de %1</translation>
    </message>
    <message>
        <source>No new data has arrived for %1 yet</source>
        <translation>Todavía no llegan datos nuevos de %1</translation>
    </message>
    <message>
        <source>It is not known whether Belvo is fetching %1</source>
        <translation>No se sabe si Belvo está obteniendo %1</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RegisterForm</name>
    <message>
        <source>Recurrent: Belvo fetches new data by itself</source>
        <translation>Recurrente: Belvo obtiene datos nuevos por sí sola</translation>
    </message>
    <message>
        <source>Single: once, and when somebody asks</source>
        <translation>Única: una vez, y cuando alguien lo pida</translation>
    </message>
    <message>
        <source>Keep them (needed for recurrent links)</source>
        <translation>Guardarlas (necesario en conexiones recurrentes)</translation>
    </message>
    <message>
        <source>Keep them for 30 days</source>
        <translation>Guardarlas por 30 días</translation>
    </message>
    <message>
        <source>Keep them for a year</source>
        <translation>Guardarlas por un año</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>No guardarlas</translation>
    </message>
    <message>
        <source>Your own id for this customer (optional)</source>
        <translation>Su propio id para este cliente (opcional)</translation>
    </message>
    <message>
        <source>3 to 256 letters, digits, - or _. No names, documents or e-mail addresses: Belvo removes them.</source>
        <translation>De 3 a 256 letras, dígitos, - o _. Sin nombres, documentos ni correos: Belvo los quita.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>The customer&apos;s credentials at Belvo</source>
        <translation>Las credenciales del cliente en Belvo</translation>
    </message>
    <message>
        <source>Data to fetch</source>
        <translation>Datos por obtener</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <source>This does not have the form the bank expects.</source>
        <translation>Esto no tiene la forma que el banco espera.</translation>
    </message>
    <message>
        <source>At least 3 characters.</source>
        <translation>Al menos 3 caracteres.</translation>
    </message>
    <message>
        <source>At most 256 characters.</source>
        <translation>Como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, - and _.</source>
        <translation>Solo letras sin acento, dígitos, - y _.</translation>
    </message>
    <message>
        <source>This looks like personal data. Belvo would remove it: use a number of your own instead.</source>
        <translation>Esto parece un dato personal. Belvo lo quitaría: use un número propio.</translation>
    </message>
    <message>
        <source>A recurrent link works only when Belvo keeps the credentials.</source>
        <translation>Una conexión recurrente solo funciona si Belvo guarda las credenciales.</translation>
    </message>
    <message>
        <source>Without kept credentials, choose which data to fetch now.</source>
        <translation>Sin credenciales guardadas, elija qué datos obtener ahora.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RegisterLinkDialog</name>
    <message>
        <source>Which institution do you want to link?</source>
        <translation>¿Qué institución quiere conectar?</translation>
    </message>
    <message>
        <source>Link with %1</source>
        <translation>Conexión con %1</translation>
    </message>
    <message>
        <source>Customers of this institution sign in at the bank itself, in Belvo&apos;s widget. Such a link cannot be registered with a password here.</source>
        <translation>Los clientes de esta institución inician sesión en el propio banco, en el widget de Belvo. Una conexión así no se puede registrar aquí con contraseña.</translation>
    </message>
    <message>
        <source>Belvo is signing in at the bank and fetching the first data. This can take up to five minutes.</source>
        <translation>Belvo está iniciando sesión en el banco y obteniendo los primeros datos. Esto puede tardar hasta cinco minutos.</translation>
    </message>
    <message>
        <source>The link has been registered.</source>
        <translation>La conexión se registró.</translation>
    </message>
    <message>
        <source>This customer is already linked with this institution. Nothing was added.</source>
        <translation>Este cliente ya está conectado con esta institución. No se agregó nada.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was registered. Look for it in the list of links before you try again.</source>
        <translation>No llegó respuesta, así que no se sabe si la conexión se registró. Búsquela en la lista de conexiones antes de intentar de nuevo.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Register the link</source>
        <translation>&amp;Registrar la conexión</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Open the existing link</source>
        <translation>&amp;Abrir la conexión existente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ReportWindow</name>
    <message>
        <source>&amp;Explain the fields</source>
        <extracomment>check box above a report: shows a sentence about each field</extracomment>
        <translation>&amp;Explicar los campos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a window with one record: %1 kind of record, %2 which one</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>heading of the fields that stand in no part of a report</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>heading over what happened to a record</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no pasó nada.</translation>
    </message>
    <message>
        <source>Reading from Belvo…</source>
        <translation>Leyendo de Belvo…</translation>
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
        <translation>Todos los tipos</translation>
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
        <translation>Tipos de ingreso: %1</translation>
    </message>
    <message>
        <source>&amp;Language of the descriptions</source>
        <translation>&amp;Idioma de las descripciones</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages of the transactions&apos; descriptions</extracomment>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Your &amp;ID of the person</source>
        <translation>Su ID de la &amp;persona</translation>
    </message>
    <message>
        <source>Counted &amp;back from</source>
        <translation>Contadas a &amp;partir de</translation>
    </message>
    <message>
        <source>&amp;Kinds of income</source>
        <translation>T&amp;ipos de ingreso</translation>
    </message>
    <message>
        <source>Confidence at &amp;least</source>
        <translation>Confianza mí&amp;nima</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>no lower limit of confidence</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Perí&amp;odo</translation>
    </message>
    <message>
        <source>Only these &amp;days</source>
        <translation>Solo estos &amp;días</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>first day of a period</extracomment>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>last day of a period</extracomment>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Ro&amp;ws in this request</source>
        <extracomment>label of a list: which rows of a long file go into this request</extracomment>
        <translation>&amp;Filas en esta solicitud</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RequiredFilterEditor</name>
    <message>
        <source>Bank, external ID, or paste a link ID</source>
        <translation>Banco, ID externo, o pegue el ID de una conexión</translation>
    </message>
    <message>
        <source>CPF or CNPJ, with or without punctuation</source>
        <translation>CPF o CNPJ, con o sin puntuación</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>button: shows the list for the chosen link or person</extracomment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Links seen in this window</source>
        <translation>Conexiones vistas en esta ventana</translation>
    </message>
    <message>
        <source>No link seen here matches. Paste the whole link ID to ask Belvo for it.</source>
        <translation>Ninguna conexión vista aquí corresponde. Pegue el ID completo para preguntar a Belvo.</translation>
    </message>
    <message>
        <source>%1: the check digits are right.</source>
        <extracomment>%1 CPF or CNPJ</extracomment>
        <translation>%1: los dígitos verificadores son correctos.</translation>
    </message>
    <message>
        <source>%1: the check digits are wrong. You can still ask.</source>
        <extracomment>%1 CPF or CNPJ</extracomment>
        <translation>%1: los dígitos verificadores son incorrectos. Puede consultar de todos modos.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ResourcePage</name>
    <message>
        <source>%1 The rows are from %2.</source>
        <extracomment>button of a banner</extracomment>
        <translation>%1 Las filas son de %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Loading stopped at %1 of %2 rows. %3</source>
        <translation>La carga se detuvo en %1 de %2 filas. %3</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Reload from Belvo</source>
        <extracomment>icon button</extracomment>
        <translation>Recargar de Belvo</translation>
    </message>
    <message>
        <source>Not connected to Belvo. The rows are from %1.</source>
        <translation>Sin enlace con Belvo. Las filas son de %1.</translation>
    </message>
    <message>
        <source>Not connected to Belvo</source>
        <translation>Sin enlace con Belvo</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>icon button: choose the columns of the table</extracomment>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>menu of a page: what the rows are grouped by</extracomment>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Marks…</source>
        <extracomment>menu of a page: rules that make rows stand out</extracomment>
        <translation>&amp;Resaltados…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>icon button: more commands of this page</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>These rows were kept on this computer; they are from %1. Loading so many again takes some minutes.</source>
        <translation>Estas filas estaban guardadas en este equipo; son de %1. Cargar tantas de nuevo tarda unos minutos.</translation>
    </message>
    <message>
        <source>Load again from Belvo</source>
        <extracomment>button of a banner</extracomment>
        <translation>Cargar de nuevo de Belvo</translation>
    </message>
    <message>
        <source>The rows are from %1. Loading them again: %2 of %3.</source>
        <extracomment>%1 age such as &quot;2 minutes ago&quot;, %2 and %3 numbers of rows</extracomment>
        <translation>Las filas son de %1. Cargando de nuevo: %2 de %3.</translation>
    </message>
    <message>
        <source>%1  ·  from this computer, %2</source>
        <extracomment>beside a page&apos;s title: %1 number of rows, %2 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>%1  ·  de este equipo, %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ResultStep</name>
    <message>
        <source>Rows: %1 · from %2 transactions</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>Filas: %1 · de %2 transacciones</translation>
    </message>
    <message>
        <source>Belvo found nothing of this kind in the transactions.</source>
        <translation>Belvo no encontró nada de este tipo en las transacciones.</translation>
    </message>
    <message>
        <source>More months of history often help.</source>
        <translation>Más meses de historial suelen ayudar.</translation>
    </message>
    <message>
        <source>Belvo is looking at the transactions…</source>
        <translation>Belvo está analizando las transacciones…</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Aún no se ha pedido nada.</translation>
    </message>
    <message>
        <source>The answer is shown here once the request has been sent.</source>
        <translation>La respuesta aparece aquí después de enviar la solicitud.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n fila escrita en %1.</numerusform>
            <numerusform>%n filas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of the answer</source>
        <translation>Tabla de la respuesta</translation>
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
        <translation>Qué obtener</translation>
    </message>
    <message>
        <source>not delivered by this institution</source>
        <translation>esta institución no lo entrega</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveDialog</name>
    <message>
        <source>Fetch data of %1 now</source>
        <translation>Obtener datos de %1 ahora</translation>
    </message>
    <message>
        <source>Belvo signs in at the bank while you wait, at most five minutes. The customer may be asked to confirm.</source>
        <translation>Belvo inicia sesión en el banco mientras usted espera, cinco minutos como máximo. Puede que el cliente deba confirmar.</translation>
    </message>
    <message>
        <source>It counts towards the monthly limits of Open Finance for this customer and may be billed.</source>
        <translation>Cuenta en los límites mensuales de Open Finance de este cliente y puede cobrarse.</translation>
    </message>
    <message>
        <source>F&amp;etch now</source>
        <translation>&amp;Obtener ahora</translation>
    </message>
    <message>
        <source>Belvo is fetching. You can close this dialog: the work goes on and you will be told.</source>
        <translation>Belvo está obteniendo. Puede cerrar esta ventana: el trabajo continúa y se le avisará.</translation>
    </message>
    <message numerus="yes">
        <source>Fetched: %n record(s).</source>
        <translation>
            <numerusform>Obtenido: %n registro.</numerusform>
            <numerusform>Obtenidos: %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came. Belvo may have stored the data all the same: reload the list before you fetch again.</source>
        <translation>No llegó respuesta. Belvo puede haber guardado los datos de todos modos: recargue la lista antes de obtener de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This institution delivers nothing that can be fetched.</source>
        <translation>Esta institución no entrega nada que se pueda obtener.</translation>
    </message>
    <message numerus="yes">
        <source>Open Finance allows %n call(s) a month for this customer at this bank; automatic updates count as well.</source>
        <extracomment>%n calls of this kind of data</extracomment>
        <translation>
            <numerusform>Open Finance permite %n llamada al mes para este cliente en este banco; las actualizaciones automáticas también cuentan.</numerusform>
            <numerusform>Open Finance permite %n llamadas al mes para este cliente en este banco; las actualizaciones automáticas también cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be billed.</source>
        <translation>Puede facturarse.</translation>
    </message>
    <message>
        <source>If the institution asks for a code, it cannot be entered here: update the credentials of the link, then fetch again.</source>
        <translation>Si la institución pide un código, no se puede ingresar aquí: actualice las credenciales de la conexión y obtenga de nuevo.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <extracomment>%1 number of the part at work, %2 how many there are</extracomment>
        <translation>Parte %1 de %2.</translation>
    </message>
    <message>
        <source>Belvo has accepted the order (request %1) and fetches in the background. Reload the list in some minutes.</source>
        <extracomment>%1 identifier of the order at Belvo</extracomment>
        <translation>Belvo aceptó el pedido (solicitud %1) y obtiene los datos en segundo plano. Recargue la lista en unos minutos.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveForm</name>
    <message>
        <source>Yearly returns</source>
        <translation>Declaraciones anuales</translation>
    </message>
    <message>
        <source>Monthly returns</source>
        <translation>Declaraciones mensuales</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
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
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>High only</source>
        <translation>Solo alta</translation>
    </message>
    <message>
        <source>Medium or higher</source>
        <translation>Media o mayor</translation>
    </message>
    <message>
        <source>Low or higher</source>
        <translation>Baja o mayor</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
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
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>This is not an account&apos;s identifier.</source>
        <translation>Esto no es el identificador de una cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo fetches at most 365 days at once: %n call(s).</source>
        <translation>
            <numerusform>Belvo obtiene como máximo 365 días por vez: %n llamada.</numerusform>
            <numerusform>Belvo obtiene como máximo 365 días por vez: %n llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Begin of a period</extracomment>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>End of a period</extracomment>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>First &amp;year</source>
        <translation>Primer a&amp;ño</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Ú&amp;ltimo año</translation>
    </message>
    <message>
        <source>&amp;Kind of return</source>
        <translation>&amp;Tipo de declaración</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>Se&amp;ntido</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <extracomment>the day as of which a calculation is made</extracomment>
        <translation>A la fecha &amp;de</translation>
    </message>
    <message>
        <source>&amp;Certainty of an income</source>
        <translation>&amp;Certeza del ingreso</translation>
    </message>
    <message>
        <source>Kinds of &amp;income</source>
        <translation>Tipos de &amp;ingreso</translation>
    </message>
    <message>
        <source>One acc&amp;ount only</source>
        <translation>Solo una c&amp;uenta</translation>
    </message>
    <message>
        <source>Its identifier at Belvo. Empty: all accounts of the link.</source>
        <translation>Su identificador en Belvo. Vacío: todas las cuentas de la conexión.</translation>
    </message>
    <message>
        <source>With the official document (&amp;PDF)</source>
        <translation>Con el documento oficial (&amp;PDF)</translation>
    </message>
    <message>
        <source>With the &amp;XML of each</source>
        <translation>Con el &amp;XML de cada una</translation>
    </message>
    <message>
        <source>&amp;Keep the data at Belvo</source>
        <translation>&amp;Guardar los datos en Belvo</translation>
    </message>
    <message>
        <source>Do not &amp;wait: Belvo fetches in the background</source>
        <translation>No e&amp;sperar: Belvo obtiene en segundo plano</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Kept are the search, the filters, the columns with their order and width, the sorting, the groups and the row height. Dates such as “this month” stay relative.</source>
        <translation>Se guardan la búsqueda, los filtros, las columnas con su orden y ancho, la ordenación, los grupos y la altura de las filas. Fechas como “este mes” siguen siendo relativas.</translation>
    </message>
    <message>
        <source>&amp;Only for the profile “%1”</source>
        <translation>&amp;Solo para el perfil “%1”</translation>
    </message>
    <message>
        <source>&amp;Also keep: %1</source>
        <translation>&amp;Guardar también: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a view of this name. It will be replaced.</source>
        <translation>Ya existe una vista con este nombre. Será reemplazada.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Ya existe otra vista con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) on personal data will not be saved.</source>
        <translation>
            <numerusform>%n condición sobre datos personales no se guardará.</numerusform>
            <numerusform>%n condiciones sobre datos personales no se guardarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>buttons of the dialog that saves a view</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <extracomment>button: no row is selected any more</extracomment>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Load all</source>
        <extracomment>button: loads all further pages, so that all matching rows can be selected</extracomment>
        <translation>Cargar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those loaded; %2 match at Belvo</source>
        <extracomment>%1 &quot;12 rows selected&quot;; %2 number of rows the server has</extracomment>
        <translation>%1 de las cargadas; %2 coinciden en Belvo</translation>
    </message>
    <message>
        <source>%1 of those loaded; there are more at Belvo</source>
        <extracomment>%1 &quot;12 rows selected&quot;</extracomment>
        <translation>%1 de las cargadas; hay más en Belvo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) selected</source>
        <extracomment>all rows of the table are selected</extracomment>
        <translation>
            <numerusform>%Ln fila seleccionada, la única</numerusform>
            <numerusform>Las %Ln filas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SendOwnDataDialog</name>
    <message numerus="yes">
        <source>Send %n transaction(s) to Belvo?</source>
        <translation>
            <numerusform>¿Enviar %n transacción a Belvo?</numerusform>
            <numerusform>¿Enviar %n transacciones a Belvo?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave this computer for “%1”. Belvo answers at once and keeps nothing.</source>
        <extracomment>%1 the name of a request, such as &quot;Income verification&quot;</extracomment>
        <translation>Salen de este equipo para “%1”. Belvo responde al momento y no guarda nada.</translation>
    </message>
    <message>
        <source>The call may be billed. Belvo has retired this product, so it may also be refused.</source>
        <translation>La llamada puede facturarse. Belvo ha retirado este producto, así que también puede ser rechazada.</translation>
    </message>
    <message>
        <source>&amp;Send to Belvo</source>
        <translation>En&amp;viar a Belvo</translation>
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
        <translation>La solicitud se ha copiado.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Some values have no source yet.</source>
        <translation>Algunos valores aún no tienen origen.</translation>
    </message>
    <message>
        <source>No line of the file can be sent.</source>
        <translation>Ninguna línea del archivo se puede enviar.</translation>
    </message>
    <message>
        <source>This profile may only read. Its access can be changed in the profile.</source>
        <translation>Este perfil solo puede leer. El acceso se puede cambiar en el perfil.</translation>
    </message>
    <message>
        <source>There is no connection to Belvo.</source>
        <translation>No hay conexión con Belvo.</translation>
    </message>
    <message>
        <source>Belvo is looking at the transactions. You can go on to other pages meanwhile.</source>
        <translation>Belvo está analizando las transacciones. Mientras tanto, puede ir a otras páginas.</translation>
    </message>
    <message>
        <source>No answer came. Belvo keeps nothing of such a call, so sending it again harms nobody, but it may be counted twice.</source>
        <translation>No llegó ninguna respuesta. Belvo no guarda nada de una llamada así: enviarla de nuevo no perjudica a nadie, pero puede contarse dos veces.</translation>
    </message>
    <message>
        <source>The answer is in the next step.</source>
        <translation>La respuesta está en el paso siguiente.</translation>
    </message>
    <message>
        <source>Transactions: %1 · %2</source>
        <extracomment>%1 number of transactions, %2 size such as &quot;12 kB&quot;</extracomment>
        <translation>Transacciones: %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Show the request, personal data included</source>
        <translation>&amp;Mostrar la solicitud, con datos personales</translation>
    </message>
    <message>
        <source>Cop&amp;y the request</source>
        <translation>&amp;Copiar la solicitud</translation>
    </message>
    <message>
        <source>&amp;Send to Belvo</source>
        <translation>En&amp;viar a Belvo</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>La solicitud tal como se envía</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>after a list of numbers of lines</extracomment>
        <translation>y otras</translation>
    </message>
    <message>
        <source>Belvo refuses what is in these lines of the file: %1.</source>
        <extracomment>%1 numbers of lines</extracomment>
        <translation>Belvo rechaza lo que hay en estas líneas del archivo: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Colour schemes</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Light or dark colours</extracomment>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Rows in tables</source>
        <translation>&amp;Filas de las tablas</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Heights of table rows</extracomment>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Espacioso</translation>
    </message>
    <message>
        <source>Every choice works at once and is kept in %1</source>
        <translation>Cada elección vale al momento y se guarda en %1</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so choices last until the program ends: %1</source>
        <translation>El archivo de configuración no se puede escribir; las elecciones duran hasta que termine el programa: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Busque una acción o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Columns of the list of shortcuts</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Ninguna acción corresponde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SourceEditor</name>
    <message>
        <source>%1, the same for every line</source>
        <extracomment>what a screen reader says of a field: %1 a value such as &quot;Currency&quot;</extracomment>
        <translation>%1, igual en todas las líneas</translation>
    </message>
    <message>
        <source>– choose –</source>
        <extracomment>where a value comes from: nowhere</extracomment>
        <translation>– elija –</translation>
    </message>
    <message>
        <source>– not sent –</source>
        <translation>– no se envía –</translation>
    </message>
    <message>
        <source>Always the same…</source>
        <translation>Siempre lo mismo…</translation>
    </message>
    <message>
        <source>From the sign of the amount</source>
        <translation>Por el signo del importe</translation>
    </message>
    <message>
        <source>The number of the line</source>
        <translation>El número de la línea</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StatePane</name>
    <message>
        <source>Details</source>
        <extracomment>folds open the technical details of an error</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>accessible name of the technical details of an error</extracomment>
        <translation>Detalles del error</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StepBar</name>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>state of a step</comment>
        <translation>Necesita atención</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>a step as a screen reader says it; %1 number, %2 title</extracomment>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StorageNotice</name>
    <message>
        <source>Choices and profiles last until the program ends, because this file cannot be written: %1. Check that the disk has room and that you may write there.</source>
        <translation>Las elecciones y los perfiles duran hasta que termine el programa, porque este archivo no se puede escribir: %1. Revise que haya espacio en el disco y que pueda escribir ahí.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read. The old file was kept as %1; add the profiles again or repair it.</source>
        <translation>La lista de perfiles no se pudo leer. El archivo anterior se conservó como %1; agregue los perfiles de nuevo o repárelo.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>button that puts a notice away</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The keys may have to be entered again next time. %1</source>
        <extracomment>%1 sentence that says why, e.g. &quot;The system&apos;s keychain is locked.&quot;</extracomment>
        <translation>Puede que haya que ingresar las claves de nuevo la próxima vez. %1</translation>
    </message>
    <message>
        <source>%1: what was kept on this computer has been damaged. Nothing of it is shown; the list is loaded from Belvo again.</source>
        <extracomment>%1 name of a list, e.g. &quot;Transactions&quot;</extracomment>
        <translation>%1: lo que estaba guardado en este equipo se ha dañado. No se muestra nada de ello; la lista se carga de nuevo de Belvo.</translation>
    </message>
    <message>
        <source>Lists are not kept on this computer in this session. The settings say why.</source>
        <translation>Las listas no se guardan en este equipo en esta sesión. La configuración dice por qué.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TableAnalysis</name>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: they do not stand together any more.</source>
        <extracomment>many rows were selected; another order or filter has scattered them</extracomment>
        <translation>
            <numerusform>%Ln fila ya no está seleccionada: las filas ya no están juntas.</numerusform>
            <numerusform>%Ln filas ya no están seleccionadas: ya no están juntas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TableView</name>
    <message>
        <source>&amp;Copy cell</source>
        <extracomment>context menu of a cell</extracomment>
        <translation>&amp;Copiar celda</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>context menu of a row</extracomment>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <extracomment>sub-menu in the menu of a row: sort by the column of the cell, hide it…</extracomment>
        <translation>C&amp;olumna</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsLine</name>
    <message>
        <source>The total changed while the pages were loading; some rows may be missing or new.</source>
        <translation>El total cambió mientras se cargaban las páginas; algunas filas pueden faltar o ser nuevas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came twice and are shown once.</source>
        <translation>
            <numerusform>%n fila llegó dos veces y se muestra una vez.</numerusform>
            <numerusform>%n filas llegaron dos veces y se muestran una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belvo offered more pages than its own total; loading stopped.</source>
        <translation>Belvo ofreció más páginas que su propio total; la carga se detuvo.</translation>
    </message>
    <message>
        <source>The next page was on another server and was not opened.</source>
        <translation>La página siguiente estaba en otro servidor y no se abrió.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not as Belvo describes them; they are marked.</source>
        <translation>
            <numerusform>%n valor no es como Belvo lo describe; está marcado.</numerusform>
            <numerusform>%n valores no son como Belvo los describe; están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 of %2 loaded</source>
        <extracomment>totals line: rows that match the quick filter, of the loaded ones</extracomment>
        <translation>Mostrando %1 de %2 cargadas</translation>
    </message>
    <message>
        <source>%1 at Belvo</source>
        <extracomment>totals line: rows the server has</extracomment>
        <translation>%1 en Belvo</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>button: stops loading further pages</extracomment>
        <translation>Dejar de cargar</translation>
    </message>
    <message>
        <source>Load all</source>
        <extracomment>button: loads all further pages</extracomment>
        <translation>Cargar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) loaded</source>
        <extracomment>totals line</extracomment>
        <translation>
            <numerusform>%Ln fila cargada</numerusform>
            <numerusform>%Ln filas cargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>totals line</extracomment>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add up: %1</source>
        <extracomment>context menu of sums: adds up this column, %1 its name</extracomment>
        <translation>Sumar: %1</translation>
    </message>
    <message>
        <source>The list changed while it was loading. The places concerned were read again; no row is missing.</source>
        <translation>La lista cambió mientras se cargaba. Las partes afectadas se leyeron de nuevo; no falta ninguna fila.</translation>
    </message>
    <message>
        <source>The list changed while it was loading. Rows may be missing, or shown although they are gone; reload to be sure.</source>
        <translation>La lista cambió mientras se cargaba. Pueden faltar filas, o mostrarse filas que ya no existen; recargue para estar seguro.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo&apos;s limit of calls lets the rest arrive in about %n second(s)</source>
        <extracomment>totals line: Belvo limits the number of calls; %n seconds until the last one may be sent</extracomment>
        <translation>
            <numerusform>Con el límite de llamadas de Belvo, el resto llega en cerca de %n segundo</numerusform>
            <numerusform>Con el límite de llamadas de Belvo, el resto llega en cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Belvo&apos;s limit of calls lets the rest arrive in about %n minute(s)</source>
        <extracomment>totals line: Belvo limits the number of calls; %n minutes until the last one may be sent</extracomment>
        <translation>
            <numerusform>Con el límite de llamadas de Belvo, el resto llega en cerca de %n minuto</numerusform>
            <numerusform>Con el límite de llamadas de Belvo, el resto llega en cerca de %n minutos</numerusform>
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
        <translation>Importe que se suma</translation>
    </message>
    <message>
        <source>Sums of each currency</source>
        <translation>Sumas de cada moneda</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsText</name>
    <message>
        <source>no currency</source>
        <extracomment>amounts whose currency is not known</extracomment>
        <translation>sin moneda</translation>
    </message>
    <message>
        <source>in %1  out %2  net %3</source>
        <extracomment>sums of one currency: money in, money out, the difference</extracomment>
        <translation>entró %1  salió %2  neto %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: currency, its sums</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Net of loaded rows</source>
        <extracomment>before sums of money in and out: of all rows, or while some are not loaded yet</extracomment>
        <translation>Neto de las filas cargadas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Sum of loaded rows</source>
        <extracomment>before sums: of all rows, or while some are not loaded yet</extracomment>
        <translation>Suma de las filas cargadas</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>column of the breakdown of sums</extracomment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>columns of the breakdown of sums</extracomment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>columns of the breakdown of sums: money in, money out, the difference</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Smallest</source>
        <extracomment>columns of the breakdown of sums: the smallest and the largest single amount</extracomment>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1 a date column, %2 and %3 the earliest and latest day in it</extracomment>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no amount.</source>
        <translation>
            <numerusform>%Ln fila no tiene importe.</numerusform>
            <numerusform>%Ln filas no tienen importe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) do not say which way the money went and are in none of the sums.</source>
        <translation>
            <numerusform>%Ln importe no dice hacia dónde fue el dinero y no está en ninguna de las sumas.</numerusform>
            <numerusform>%Ln importes no dicen hacia dónde fue el dinero y no están en ninguna de las sumas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ViewsMenu</name>
    <message>
        <source>Views</source>
        <extracomment>icon button: the saved views of a list</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>button in a page&apos;s header: name of the current view, which the user has changed since</extracomment>
        <translation>%1 (modificada)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>tool tip and spoken name of a button: the name of the current view</extracomment>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>first entry of the menu of views: the list without any view</extracomment>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>%1  ·  only %2</source>
        <extracomment>a saved view that is for one profile only: name of the view, name of the profile</extracomment>
        <translation>%1  ·  solo %2</translation>
    </message>
    <message>
        <source>&amp;Undo deleting “%1”</source>
        <translation>&amp;Deshacer la eliminación de “%1”</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>Save the &amp;changes</source>
        <translation>Guardar los &amp;cambios</translation>
    </message>
    <message>
        <source>The changes of the view are saved.</source>
        <translation>Los cambios de la vista están guardados.</translation>
    </message>
    <message>
        <source>&amp;Reset to the saved state</source>
        <translation>&amp;Volver al estado guardado</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Eliminar esta vista</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>E&amp;xportar esta vista…</translation>
    </message>
    <message>
        <source>Export &amp;all my views of this list…</source>
        <translation>Exportar &amp;todas mis vistas de esta lista…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importar vistas…</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vista “%1” está guardada.</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>La vista ahora se llama “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <extracomment>button of a message: puts a deleted view back</extracomment>
        <translation>La vista “%1” fue eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>Views (*.vinculo-view)</source>
        <translation>Vistas (*.vinculo-view)</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) exported.</source>
        <translation>
            <numerusform>%n vista exportada.</numerusform>
            <numerusform>%n vistas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>The file holds no views.</source>
        <translation>El archivo no contiene vistas.</translation>
    </message>
    <message>
        <source>None of the views in the file could be read: %1</source>
        <translation>No se pudo leer ninguna de las vistas del archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n vista importada.</numerusform>
            <numerusform>%n vistas importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::WindowActions</name>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>Ingresar &amp;claves…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>&amp;Editar este perfil…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Administrar perfiles…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>menu: copies the cell or text that has the focus</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>&amp;Buscar en esta lista</translation>
    </message>
    <message>
        <source>&amp;Reload from Belvo</source>
        <translation>&amp;Recargar de Belvo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu, with a tick: shows the pane on the right</extracomment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Hide personal data now</source>
        <translation>&amp;Ocultar datos personales ahora</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>menu, with a tick</extracomment>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu and button: to the page before</extracomment>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu and button: to the page one came back from</extracomment>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Vínculo</source>
        <translation>&amp;Acerca de Vínculo</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>height of table rows</extracomment>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <extracomment>height of table rows</extracomment>
        <translation>C&amp;ómoda</translation>
    </message>
    <message>
        <source>&amp;Spacious</source>
        <extracomment>height of table rows</extracomment>
        <translation>&amp;Espaciosa</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>colour scheme</extracomment>
        <translation>&amp;Claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>colour scheme</extracomment>
        <translation>&amp;Oscuros</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu: goes to pages</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <extracomment>menu: commands on the selected link</extracomment>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Switch &amp;profile</source>
        <translation>Cambiar de &amp;perfil</translation>
    </message>
    <message>
        <source>Row h&amp;eight</source>
        <translation>A&amp;ltura de las filas</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>menu: light or dark</extracomment>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <extracomment>menu: opens the list of saved views of the page</extracomment>
        <translation>&amp;Vistas…</translation>
    </message>
    <message>
        <source>Save v&amp;iew…</source>
        <translation>Guardar v&amp;ista…</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns…</source>
        <translation>Elegir colu&amp;mnas…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu: all rows of the table, or all of a text</extracomment>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Marks…</source>
        <extracomment>menu: rules that make rows stand out</extracomment>
        <translation>&amp;Resaltados…</translation>
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
        <translation>E&amp;xportar lo que veo…</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <extracomment>menu: shows only rows with the value of the current cell</extracomment>
        <translation>&amp;Filtrar por esta celda</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <extracomment>menu: hides rows with the value of the current cell</extracomment>
        <translation>E&amp;xcluir esta celda</translation>
    </message>
    <message>
        <source>F&amp;ilter row</source>
        <extracomment>menu: fields under the headers of the table</extracomment>
        <translation>Fila de f&amp;iltros</translation>
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
        <translation>Mostradas: %1 · Cargadas: %2 · Total: %3</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>status line: %1 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>Datos: %1</translation>
    </message>
</context>
</TS>
