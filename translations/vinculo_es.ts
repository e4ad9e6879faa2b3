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
        <translation>Último acceso el</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado el</translation>
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
        <translation>Creado el</translation>
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
        <translation>Token requerido</translation>
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
        <translation>Frecuencia de actualización</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Último acceso el</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado el</translation>
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
        <translation>Guarda de credenciales</translation>
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
        <translation>Creado el</translation>
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
        <translation>Creado el</translation>
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
