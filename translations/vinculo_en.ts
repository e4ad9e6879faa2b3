<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Advance deposit account</source>
        <translation>Advance deposit account</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Checking account</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Credit card</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Financing account</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Investment account</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Invoice financing account</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Loan account</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Pension fund account</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Savings account</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Uncategorized</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
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
        <translation>Own brand</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Electronic cheque</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Total limit</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Modal limit</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Fortnightly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Twice a year</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Annually</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>No deadline remaining</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Without index</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Pre-fixed</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Post-fixed</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Indexed price</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Rural credit</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Other index</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Operation fee</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Insurance fee</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Per installment</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Late payment interest fee</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Late payment penalty fee</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Default interest fee</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Loan contract tax</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Late payment tax</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>No charge</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identification number</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Limit type</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Consolidation type</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Used amount</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Available amount</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Flexible limit</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Line name</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Line name info</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Multiple card</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Rate name</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Rate period</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Rate value</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tax type</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Rate type</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Calculation period</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Calculation base</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Reference index type</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Reference index subtype</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Reference index info</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Pre-fixed rate</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Post-fixed rate</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Additional info</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Fee name</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Fee code</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Fee type</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Fee value</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Charge type</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Charge method</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Charge info</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Charge rate</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Collateral type</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Collateral subtype</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Current balance</source>
        <translation>Current balance</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>Available balance</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Account subtype</translation>
    </message>
    <message>
        <source>Balance type</source>
        <translation>Balance type</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Check digit</translation>
    </message>
    <message>
        <source>Public identification name</source>
        <translation>Public identification name</translation>
    </message>
    <message>
        <source>Public identification value</source>
        <translation>Public identification value</translation>
    </message>
    <message>
        <source>Blocked balance</source>
        <translation>Blocked balance</translation>
    </message>
    <message>
        <source>Automatically invested</source>
        <translation>Automatically invested</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Arranged overdraft</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Used overdraft</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Unarranged overdraft</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Last accessed at</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Institution type</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Internal identification</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Cutting date</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Minimum payment</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Card network</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Card network info</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Credit collected at</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Credit limits</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Next payment date</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>No-interest payment</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Credit interest rate</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Monthly payment</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Last payment date</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Loan type</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Loan code</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Outstanding balance</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Total effective cost</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Contract start date</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Contract end date</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>First installment due</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Settlement date</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Disbursement dates</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Installment frequency</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Installment frequency info</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Installments total</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Installments paid</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Installments outstanding</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Installments past due</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Contract term frequency</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Remaining term frequency</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Remaining term total</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Amortization schedule</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Amortization schedule info</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>Consignee ID</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Loan collected at</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Loan interest rates</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Loan fees</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Contracted charges</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Collaterals</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Balloon payments</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Loan monthly payment</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Loan principal</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Outstanding principal</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Payment day</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Loan credit limit</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Last period balance</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Loan interest rate</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Limit day</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Cutting day</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Loan cutting date</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Loan last payment</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Loan no-interest payment</translation>
    </message>
    <message>
        <source>Funds data</source>
        <translation>Funds data</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Card number, usually only its last four digits.</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Whether the limit covers the whole card or one kind of operation (modal).</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Whether several cards share the limit (consolidated) or it belongs to one (individual).</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Most that can be owed under this limit.</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Part of the limit already spent.</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Part of the limit still free to spend.</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Whether the limit can move instead of being a fixed amount.</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>The institution&apos;s remark on the credit line, if it made one.</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Whether the account has more than one credit card.</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>What the institution calls this rate; for Brazil the tax type says more.</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Time the rate applies to: a month or a year.</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Whether the rate is the nominal or the effective one.</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Simple interest counts on the principal only, compound on earlier interest too.</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Time the pre-fixed and post-fixed rates apply to: a month or a year.</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>How days are counted for the interest, e.g. 30/360.</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Index the rate follows, if it follows one.</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>The exact index within its kind, e.g. TR_TBF.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>The institution&apos;s remark on the index, if it made one.</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate that follows the index, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>The institution&apos;s remark on the rate, if it made one.</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>What the institution calls the fee.</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Short name of the fee at the institution, e.g. CADASTRO.</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Rough kind of fee; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total of the fee, in the currency of the loan.</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Given when the fee is a percentage, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Whether the fee is due once or with every installment.</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>What the charge is for, e.g. late payment or a tax on the contract.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>The institution&apos;s remark on the charge, if it made one.</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Share of the loan amount, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>What secures the loan, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Finer kind of security, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>What the security is worth.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Day this single larger payment has to be made.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>How much has to be paid on that day.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Belvo&apos;s technical name of the institution that keeps the account.</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>What the institution calls the account.</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Belvo&apos;s own sorting of accounts, the same at every institution.</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>As the institution gives it; can be empty for cards.</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Asset counts the balance in the customer&apos;s favour, liability as owed.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Code of the branch where the account was opened.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Digit that guards the account number against typing errors, where there is one.</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>What the public identification consists of, e.g. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Held back by pending operations, so not usable yet.</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Part of the money the bank invests by itself, as agreed with the customer.</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limit below zero that customer and bank agreed on; checking accounts only.</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>How much of the overdraft was in use when read; checking accounts only.</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Overdrawn without an agreement; checking accounts only.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>When the connection was last used successfully.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Whether a bank, a tax authority or an employment registry sent the data.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Most that can be owed on the card.</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Least the customer has to pay in the current billing period.</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Brand whose network the card&apos;s payments run through.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>The institution&apos;s remark on the network, if it made one.</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>How much can be spent, in total or per kind of operation.</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>What was issued for this account, one row per card.</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Day the next card payment is due; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is owed on the card; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the card each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the card was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>In the institution&apos;s own word, e.g. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Contract number in the country&apos;s standard form; in Brazil the IPOC.</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>As the institution itself numbers the contract.</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total at signing: principal, interest, taxes and fees together.</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Everything still to pay, interest included.</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Day the contract was signed.</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Day the loan is expected to be paid off.</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Day the contract sets for the first payment.</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Day the loan was settled, as the bank reports it.</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Days on which the loan was paid out to the customer.</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>How often an installment has to be paid.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>The institution&apos;s remark on how often installments are due, if it made one.</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>How many installments it takes to pay the loan.</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>How many installments the customer has already paid.</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>How many installments are left to pay.</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>How many installments are late.</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unit in which the term agreed at signing is counted.</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unit in which the rest of the term is counted.</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Installments left in the term; their unit stands in the remaining term frequency.</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>System that splits each installment into principal and interest, e.g. SAC or PRICE.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>The institution&apos;s remark on how the loan is paid down, if it made one.</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Tax number of the body that deducts the installments from pay, for payroll loans.</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Interest charged on the loan; one row per rate.</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>What the institution charges for the loan besides interest.</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Penalties, default interest and taxes the contract provides for.</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>What the customer pledged to secure the loan.</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Single larger payments agreed besides the installments.</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the loan each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan is paid on; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Most that can be borrowed; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>What was owed at the end of the last period; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Last day of the month to pay without delay; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the loan was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Funds the account is made up of; always empty in Open Finance Brazil.</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The checking or savings account that holds this money.</source>
        <translation>The checking or savings account that holds this money.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>What the holder could spend at once; never below zero.</source>
        <translation>What the holder could spend at once; never below zero.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Held back by the bank, for example for purchases not yet settled.</source>
        <translation>Held back by the bank, for example for purchases not yet settled.</translation>
    </message>
    <message>
        <source>Automatically invested</source>
        <translation>Automatically invested</translation>
    </message>
    <message>
        <source>What the bank invests by itself overnight, by agreement; back in the account on demand.</source>
        <translation>What the bank invests by itself overnight, by agreement; back in the account on demand.</translation>
    </message>
    <message>
        <source>Last updated at</source>
        <translation>Last updated at</translation>
    </message>
    <message>
        <source>When the bank last refreshed these amounts; can be hours or days old.</source>
        <translation>When the bank last refreshed these amounts; can be hours or days old.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Account internal identification</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</translation>
    </message>
    <message>
        <source>Balance ID</source>
        <translation>Balance ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balances</translation>
    </message>
</context>
<context>
    <name>Bills</name>
    <message>
        <source>Late payment interest</source>
        <translation>Late payment interest</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Late fee</translation>
    </message>
    <message>
        <source>Interest on arrears</source>
        <translation>Interest on arrears</translation>
    </message>
    <message>
        <source>Financial transactions tax (IOF)</source>
        <translation>Financial transactions tax (IOF)</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>No charge</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Installment</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Bank slip</source>
        <translation>Bank slip</translation>
    </message>
    <message>
        <source>Deducted from salary</source>
        <translation>Deducted from salary</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Advance deposit account</source>
        <translation>Advance deposit account</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Checking account</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Credit card</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Financing account</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Investment account</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Invoice financing account</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Loan account</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Pension fund account</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Savings account</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Uncategorized</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
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
        <translation>Own brand</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Electronic cheque</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Total limit</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Modal limit</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Fortnightly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Twice a year</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Annually</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>No deadline remaining</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Without index</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Pre-fixed</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Post-fixed</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Indexed price</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Rural credit</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Other index</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Operation fee</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Insurance fee</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Per installment</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Late payment interest fee</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Late payment penalty fee</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Default interest fee</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Loan contract tax</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Late payment tax</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identification number</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Card number, usually only its last four digits.</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Limit type</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Whether the limit covers the whole card or one kind of operation (modal).</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Consolidation type</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Whether several cards share the limit (consolidated) or it belongs to one (individual).</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Most that can be owed under this limit.</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Used amount</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Part of the limit already spent.</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Available amount</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Part of the limit still free to spend.</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Flexible limit</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Whether the limit can move instead of being a fixed amount.</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Line name</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Line name info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>The institution&apos;s remark on the credit line, if it made one.</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Multiple card</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Whether the account has more than one credit card.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Most that can be owed on the card.</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Cutting date</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Minimum payment</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Least the customer has to pay in the current billing period.</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Card network</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Brand whose network the card&apos;s payments run through.</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Card network info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>The institution&apos;s remark on the network, if it made one.</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Credit collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Credit limits</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>How much can be spent, in total or per kind of operation.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>What was issued for this account, one row per card.</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Next payment date</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Day the next card payment is due; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>No-interest payment</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Credit interest rate</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is owed on the card; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Monthly payment</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the card each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Last payment date</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the card was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Rate name</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>What the institution calls this rate; for Brazil the tax type says more.</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Rate period</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Time the rate applies to: a month or a year.</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Rate value</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tax type</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Whether the rate is the nominal or the effective one.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Rate type</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Simple interest counts on the principal only, compound on earlier interest too.</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Calculation period</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Time the pre-fixed and post-fixed rates apply to: a month or a year.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Calculation base</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>How days are counted for the interest, e.g. 30/360.</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Reference index type</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Index the rate follows, if it follows one.</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Reference index subtype</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>The exact index within its kind, e.g. TR_TBF.</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Reference index info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>The institution&apos;s remark on the index, if it made one.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Pre-fixed rate</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Post-fixed rate</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate that follows the index, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Additional info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>The institution&apos;s remark on the rate, if it made one.</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Fee name</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>What the institution calls the fee.</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Fee code</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Short name of the fee at the institution, e.g. CADASTRO.</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Fee type</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Rough kind of fee; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Fee value</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total of the fee, in the currency of the loan.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Given when the fee is a percentage, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Charge type</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Whether the fee is due once or with every installment.</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Charge method</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>What the charge is for, e.g. late payment or a tax on the contract.</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Charge info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>The institution&apos;s remark on the charge, if it made one.</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Charge rate</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Share of the loan amount, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Collateral type</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>What secures the loan, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Collateral subtype</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Finer kind of security, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>What the security is worth.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Day this single larger payment has to be made.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>How much has to be paid on that day.</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Loan type</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>In the institution&apos;s own word, e.g. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Loan code</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Contract number in the country&apos;s standard form; in Brazil the IPOC.</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>As the institution itself numbers the contract.</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total at signing: principal, interest, taxes and fees together.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Outstanding balance</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Everything still to pay, interest included.</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Total effective cost</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Contract start date</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Day the contract was signed.</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Contract end date</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Day the loan is expected to be paid off.</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>First installment due</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Day the contract sets for the first payment.</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Settlement date</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Day the loan was settled, as the bank reports it.</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Disbursement dates</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Days on which the loan was paid out to the customer.</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Installment frequency</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>How often an installment has to be paid.</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Installment frequency info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>The institution&apos;s remark on how often installments are due, if it made one.</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Installments total</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>How many installments it takes to pay the loan.</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Installments paid</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>How many installments the customer has already paid.</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Installments outstanding</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>How many installments are left to pay.</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Installments past due</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>How many installments are late.</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Contract term frequency</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unit in which the term agreed at signing is counted.</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Remaining term frequency</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unit in which the rest of the term is counted.</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Remaining term total</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Installments left in the term; their unit stands in the remaining term frequency.</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Amortization schedule</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>System that splits each installment into principal and interest, e.g. SAC or PRICE.</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Amortization schedule info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>The institution&apos;s remark on how the loan is paid down, if it made one.</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>Consignee ID</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Tax number of the body that deducts the installments from pay, for payroll loans.</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Loan collected at</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Loan interest rates</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Interest charged on the loan; one row per rate.</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Loan fees</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>What the institution charges for the loan besides interest.</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Contracted charges</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Penalties, default interest and taxes the contract provides for.</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Collaterals</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>What the customer pledged to secure the loan.</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Balloon payments</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Single larger payments agreed besides the installments.</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Loan monthly payment</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the loan each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Loan principal</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Outstanding principal</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Payment day</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan is paid on; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Loan credit limit</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Most that can be borrowed; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Last period balance</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>What was owed at the end of the last period; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Loan interest rate</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Limit day</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Last day of the month to pay without delay; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Cutting day</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Loan cutting date</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Loan last payment</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the loan was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Loan no-interest payment</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>What the charge is for; &quot;no charge&quot; means the bill bears none.</source>
        <translation>What the charge is for; &quot;no charge&quot; means the bill bears none.</translation>
    </message>
    <message>
        <source>How much the charge adds to the bill.</source>
        <translation>How much the charge adds to the bill.</translation>
    </message>
    <message>
        <source>The bank&apos;s own words when the charge is none of the list.</source>
        <translation>The bank&apos;s own words when the charge is none of the list.</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Payment date</translation>
    </message>
    <message>
        <source>Day the payment was made.</source>
        <translation>Day the payment was made.</translation>
    </message>
    <message>
        <source>How much was paid.</source>
        <translation>How much was paid.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Payment type</translation>
    </message>
    <message>
        <source>Whether this settled the whole bill or a part of it.</source>
        <translation>Whether this settled the whole bill or a part of it.</translation>
    </message>
    <message>
        <source>Payment mode</source>
        <translation>Payment mode</translation>
    </message>
    <message>
        <source>The way the money came.</source>
        <translation>The way the money came.</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Account category</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Belvo&apos;s own sorting of accounts, the same at every institution.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Account subtype</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Account balance type</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Asset counts the balance in the customer&apos;s favour, liability as owed.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>As the institution gives it; can be empty for cards.</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Account agency</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Code of the branch where the account was opened.</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Account check digit</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Digit that guards the account number against typing errors, where there is one.</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Account identification name</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>What the public identification consists of, e.g. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Account current balance</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Account available balance</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Account blocked balance</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Held back by pending operations, so not usable yet.</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Account invested balance</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Part of the money the bank invests by itself, as agreed with the customer.</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Arranged overdraft</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limit below zero that customer and bank agreed on; checking accounts only.</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Used overdraft</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>How much of the overdraft was in use when read; checking accounts only.</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Unarranged overdraft</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Overdrawn without an agreement; checking accounts only.</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Institution type</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Whether a bank, a tax authority or an employment registry sent the data.</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Account collected at</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Account created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Account last accessed</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>When the connection was last used successfully.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Account internal identification</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Account credit data</translation>
    </message>
    <message>
        <source>Limits and cards behind the account.</source>
        <translation>Limits and cards behind the account.</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Account loan data</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Terms of a loan; empty unless the account is one.</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Account funds data</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Funds the account is made up of; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Bill name</source>
        <translation>Bill name</translation>
    </message>
    <message>
        <source>Month of the bill as the bank writes it; empty while the period is still open.</source>
        <translation>Month of the bill as the bank writes it; empty while the period is still open.</translation>
    </message>
    <message>
        <source>Day by which the bill has to be paid.</source>
        <translation>Day by which the bill has to be paid.</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Total amount</translation>
    </message>
    <message>
        <source>All that is to be paid for this bill, charges included.</source>
        <translation>All that is to be paid for this bill, charges included.</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Minimum amount</translation>
    </message>
    <message>
        <source>Least that keeps the card in good standing; the rest bears interest.</source>
        <translation>Least that keeps the card in good standing; the rest bears interest.</translation>
    </message>
    <message>
        <source>Payable in installments</source>
        <translation>Payable in installments</translation>
    </message>
    <message>
        <source>Whether the bank lets the holder pay this bill in installments.</source>
        <translation>Whether the bank lets the holder pay this bill in installments.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>What the institution calls the account.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Belvo&apos;s technical name of the institution that keeps the account.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The card account this bill was made out for.</source>
        <translation>The card account this bill was made out for.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Account identification value</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Account currency</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>Bill ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Bill identification</source>
        <translation>Bill identification</translation>
    </message>
    <message>
        <source>The bank&apos;s own identifier of this bill.</source>
        <translation>The bank&apos;s own identifier of this bill.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Finance charges</source>
        <translation>Finance charges</translation>
    </message>
    <message>
        <source>Interest, fees and taxes on this bill; one line says so when there are none.</source>
        <translation>Interest, fees and taxes on this bill; one line says so when there are none.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Payments the bank has booked for this bill; none yet for a new one.</source>
        <translation>Payments the bank has booked for this bill; none yet for a new one.</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Account details</translation>
    </message>
    <message>
        <source>The rest of the card account, as it was when the bill was read.</source>
        <translation>The rest of the card account, as it was when the bill was read.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
</context>
<context>
    <name>CellFormatter</name>
    <message>
        <source>Yes</source>
        <comment>A value that is true</comment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <comment>A value that is false</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>Age of data: less than a minute</comment>
        <translation>just now</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Authorised</source>
        <translation>Authorised</translation>
    </message>
    <message>
        <source>Awaiting authorisation confirmation</source>
        <translation>Awaiting authorisation confirmation</translation>
    </message>
    <message>
        <source>Awaiting authorisation</source>
        <translation>Awaiting authorisation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>Expired at</translation>
    </message>
    <message>
        <source>Consent duration</source>
        <translation>Consent duration</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Undefined expiration</source>
        <translation>Undefined expiration</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Institution name</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Organization name</translation>
    </message>
    <message>
        <source>Consent ID</source>
        <translation>Consent ID</translation>
    </message>
    <message>
        <source>Institution icon</source>
        <translation>Institution icon</translation>
    </message>
    <message>
        <source>Accounts permissions</source>
        <translation>Accounts permissions</translation>
    </message>
    <message>
        <source>Credit card permissions</source>
        <translation>Credit card permissions</translation>
    </message>
    <message>
        <source>Credit operation permissions</source>
        <translation>Credit operation permissions</translation>
    </message>
    <message>
        <source>Registration permissions</source>
        <translation>Registration permissions</translation>
    </message>
    <message>
        <source>Resources permissions</source>
        <translation>Resources permissions</translation>
    </message>
    <message>
        <source>Investment permissions</source>
        <translation>Investment permissions</translation>
    </message>
    <message>
        <source>User document</source>
        <translation>User document</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Name of the bank as customers know it.</source>
        <translation>Name of the bank as customers know it.</translation>
    </message>
    <message>
        <source>Whether the bank accepts the consent; there is no separate value for a revoked one.</source>
        <translation>Whether the bank accepts the consent; there is no separate value for a revoked one.</translation>
    </message>
    <message>
        <source>CPF or CNPJ of whoever gave the consent, digits only.</source>
        <translation>CPF or CNPJ of whoever gave the consent, digits only.</translation>
    </message>
    <message>
        <source>Name your application gave when it asked for the widget; the bank may write it differently.</source>
        <translation>Name your application gave when it asked for the widget; the bank may write it differently.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>When the consent ends or ended; empty if it has no end.</source>
        <translation>When the consent ends or ended; empty if it has no end.</translation>
    </message>
    <message>
        <source>Days it was given for: 92, 183, 275 or 366; empty if the consent has no end.</source>
        <translation>Days it was given for: 92, 183, 275 or 366; empty if the consent has no end.</translation>
    </message>
    <message>
        <source>The connection that works through this consent.</source>
        <translation>The connection that works through this consent.</translation>
    </message>
    <message>
        <source>Yes means that the consent has no end; its expiry and duration are then empty.</source>
        <translation>Yes means that the consent has no end; its expiry and duration are then empty.</translation>
    </message>
    <message>
        <source>Full name of whoever gave the consent, as the institution has it.</source>
        <translation>Full name of whoever gave the consent, as the institution has it.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution the consent was given at.</source>
        <translation>Belvo&apos;s technical name of the institution the consent was given at.</translation>
    </message>
    <message>
        <source>Who created the link, by the name registered at Belvo.</source>
        <translation>Who created the link, by the name registered at Belvo.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Web address of the bank&apos;s logo image.</source>
        <translation>Web address of the bank&apos;s logo image.</translation>
    </message>
    <message>
        <source>What may be read of accounts: their data, balances, transactions and overdraft limits.</source>
        <translation>What may be read of accounts: their data, balances, transactions and overdraft limits.</translation>
    </message>
    <message>
        <source>What may be read of cards: their data, limits, bills and transactions.</source>
        <translation>What may be read of cards: their data, limits, bills and transactions.</translation>
    </message>
    <message>
        <source>What may be read of credit: loans, financing, unarranged overdrafts and invoice financing.</source>
        <translation>What may be read of credit: loans, financing, unarranged overdrafts and invoice financing.</translation>
    </message>
    <message>
        <source>Which details of the customer may be read, such as identity and income.</source>
        <translation>Which details of the customer may be read, such as identity and income.</translation>
    </message>
    <message>
        <source>Technical permission without which the others do not work.</source>
        <translation>Technical permission without which the others do not work.</translation>
    </message>
    <message>
        <source>What may be read of investments: fixed income, funds, shares and treasury bonds.</source>
        <translation>What may be read of investments: fixed income, funds, shares and treasury bonds.</translation>
    </message>
</context>
<context>
    <name>CurrentEmployments</name>
    <message>
        <source>Employed</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Unemployed</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Monthly salary</translation>
    </message>
    <message>
        <source>Days employed</source>
        <translation>Days employed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Federal state of the workplace.</source>
        <translation>Federal state of the workplace.</translation>
    </message>
    <message>
        <source>Daily salary</source>
        <translation>Daily salary</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>Employer ID</translation>
    </message>
    <message>
        <source>Employer RFC</source>
        <translation>Employer RFC</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Social security number</translation>
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
        <translation>Document number</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Day the person was born.</source>
        <translation>Day the person was born.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Official numbers of the person.</source>
        <translation>Official numbers of the person.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Given names.</source>
        <translation>Given names.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Family names.</source>
        <translation>Family names.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Official name</translation>
    </message>
    <message>
        <source>Full name as the institution writes it.</source>
        <translation>Full name as the institution writes it.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Internal identification</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Who the person is, as the institution has it.</source>
        <translation>Who the person is, as the institution has it.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Record ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Current employments</source>
        <translation>Current employments</translation>
    </message>
    <message>
        <source>Official name of the employer.</source>
        <translation>Official name of the employer.</translation>
    </message>
    <message>
        <source>Pay per month with all perks; empty when the institution does not say.</source>
        <translation>Pay per month with all perks; empty when the institution does not say.</translation>
    </message>
    <message>
        <source>Days since the person started with this employer.</source>
        <translation>Days since the person started with this employer.</translation>
    </message>
    <message>
        <source>Base salary per day; empty when the institution does not say.</source>
        <translation>Base salary per day; empty when the institution does not say.</translation>
    </message>
    <message>
        <source>Official number of the employer, e.g. its registration at the IMSS.</source>
        <translation>Official number of the employer, e.g. its registration at the IMSS.</translation>
    </message>
    <message>
        <source>The employer&apos;s tax number, twelve characters for a company.</source>
        <translation>The employer&apos;s tax number, twelve characters for a company.</translation>
    </message>
    <message>
        <source>The number that this document carries.</source>
        <translation>The number that this document carries.</translation>
    </message>
    <message>
        <source>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</source>
        <translation>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</translation>
    </message>
    <message>
        <source>Month the report is about; empty when the person has no job.</source>
        <translation>Month the report is about; empty when the person has no job.</translation>
    </message>
    <message>
        <source>Whether the person has a job; most other values are empty when not.</source>
        <translation>Whether the person has a job; most other values are empty when not.</translation>
    </message>
    <message>
        <source>Jobs the person has now; empty when there is none.</source>
        <translation>Jobs the person has now; empty when there is none.</translation>
    </message>
    <message>
        <source>The person&apos;s number at the institution, the CURP; empty without a job.</source>
        <translation>The person&apos;s number at the institution, the CURP; empty without a job.</translation>
    </message>
</context>
<context>
    <name>DebtReports</name>
    <message>
        <source>Direct amount</source>
        <translation>Direct amount</translation>
    </message>
    <message>
        <source>Indirect amount</source>
        <translation>Indirect amount</translation>
    </message>
    <message>
        <source>Credit type</source>
        <translation>Credit type</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Total debt</source>
        <translation>Total debt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Credit lines</source>
        <translation>Credit lines</translation>
    </message>
    <message>
        <source>Direct debts</source>
        <translation>Direct debts</translation>
    </message>
    <message>
        <source>Indirect debts</source>
        <translation>Indirect debts</translation>
    </message>
    <message>
        <source>Other credits</source>
        <translation>Other credits</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>Report ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Lender</translation>
    </message>
    <message>
        <source>Bank or other lender that reported the debt.</source>
        <translation>Bank or other lender that reported the debt.</translation>
    </message>
    <message>
        <source>Kind of credit in the report&apos;s own word, e.g. Vivienda, Consumo or Comercial.</source>
        <translation>Kind of credit in the report&apos;s own word, e.g. Vivienda, Consumo or Comercial.</translation>
    </message>
    <message>
        <source>All that is owed to this lender under this kind of credit.</source>
        <translation>All that is owed to this lender under this kind of credit.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Part of the amount that is not late; empty if there is none.</source>
        <translation>Part of the amount that is not late; empty if there is none.</translation>
    </message>
    <message>
        <source>Late 30–59 days</source>
        <translation>Late 30–59 days</translation>
    </message>
    <message>
        <source>Part of the amount that is one to two months late; empty if there is none.</source>
        <translation>Part of the amount that is one to two months late; empty if there is none.</translation>
    </message>
    <message>
        <source>Late 60–89 days</source>
        <translation>Late 60–89 days</translation>
    </message>
    <message>
        <source>Part of the amount that is two to three months late; empty if there is none.</source>
        <translation>Part of the amount that is two to three months late; empty if there is none.</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>In default</translation>
    </message>
    <message>
        <source>Part of the amount that is 90 days late or more; empty if there is none.</source>
        <translation>Part of the amount that is 90 days late or more; empty if there is none.</translation>
    </message>
    <message>
        <source>Bank or other lender that grants the credit.</source>
        <translation>Bank or other lender that grants the credit.</translation>
    </message>
    <message>
        <source>Credit the person can draw in their own name.</source>
        <translation>Credit the person can draw in their own name.</translation>
    </message>
    <message>
        <source>Credit others can draw for which the person vouches.</source>
        <translation>Credit others can draw for which the person vouches.</translation>
    </message>
    <message>
        <source>Person the report is about; family names usually stand before given names.</source>
        <translation>Person the report is about; family names usually stand before given names.</translation>
    </message>
    <message>
        <source>The person&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>The person&apos;s RUT; the check digit follows the hyphen.</translation>
    </message>
    <message>
        <source>Debts as of</source>
        <translation>Debts as of</translation>
    </message>
    <message>
        <source>Day the debts were last brought up to date; can be months before collection.</source>
        <translation>Day the debts were last brought up to date; can be months before collection.</translation>
    </message>
    <message>
        <source>All debts together, whether on time, late or in default.</source>
        <translation>All debts together, whether on time, late or in default.</translation>
    </message>
    <message>
        <source>Part of the total that is not late; empty if there is none.</source>
        <translation>Part of the total that is not late; empty if there is none.</translation>
    </message>
    <message>
        <source>Part of the total that is one to two months late; empty if there is none.</source>
        <translation>Part of the total that is one to two months late; empty if there is none.</translation>
    </message>
    <message>
        <source>Part of the total that is two to three months late; empty if there is none.</source>
        <translation>Part of the total that is two to three months late; empty if there is none.</translation>
    </message>
    <message>
        <source>Part of the total that is 90 days late or more; empty if there is none.</source>
        <translation>Part of the total that is 90 days late or more; empty if there is none.</translation>
    </message>
    <message>
        <source>What the person owes in their own name, by lender.</source>
        <translation>What the person owes in their own name, by lender.</translation>
    </message>
    <message>
        <source>What others owe and the person vouches for, for example as guarantor.</source>
        <translation>What others owe and the person vouches for, for example as guarantor.</translation>
    </message>
    <message>
        <source>Cards and overdrafts that can still be drawn on, by lender.</source>
        <translation>Cards and overdrafts that can still be drawn on, by lender.</translation>
    </message>
    <message>
        <source>Further credit, such as guarantee notes and credit from abroad.</source>
        <translation>Further credit, such as guarantee notes and credit from abroad.</translation>
    </message>
    <message>
        <source>Always the RUT, the Chilean tax and identity number.</source>
        <translation>Always the RUT, the Chilean tax and identity number.</translation>
    </message>
    <message>
        <source>Debt reports (Chile)</source>
        <translation>Debt reports (Chile)</translation>
    </message>
</context>
<context>
    <name>DefaultViews</name>
    <message>
        <source>Needs the customer</source>
        <translation>Needs the customer</translation>
    </message>
    <message>
        <source>Needs us</source>
        <translation>Needs us</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Unconfirmed for more than 7 days</source>
        <translation>Unconfirmed for more than 7 days</translation>
    </message>
    <message>
        <source>No external ID</source>
        <translation>No external ID</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Negative balance</translation>
    </message>
    <message>
        <source>Checking and savings</source>
        <translation>Checking and savings</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Credit cards</translation>
    </message>
    <message>
        <source>Loans and financing</source>
        <translation>Loans and financing</translation>
    </message>
    <message>
        <source>Not collected for 30 days</source>
        <translation>Not collected for 30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Outflows above 500</source>
        <translation>Outflows above 500</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Income by month</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>Spending by category</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Without category</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>No e-mail and no phone</source>
        <translation>No e-mail and no phone</translation>
    </message>
    <message>
        <source>No document number</source>
        <translation>No document number</translation>
    </message>
    <message>
        <source>Expiring within 30 days</source>
        <translation>Expiring within 30 days</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Authorised</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message>
        <source>Rejected or expired</source>
        <translation>Rejected or expired</translation>
    </message>
    <message>
        <source>Down now</source>
        <translation>Down now</translation>
    </message>
    <message>
        <source>Open Finance</source>
        <translation>Open Finance</translation>
    </message>
    <message>
        <source>Banks in Brazil</source>
        <translation>Banks in Brazil</translation>
    </message>
    <message>
        <source>Banks in Mexico</source>
        <translation>Banks in Mexico</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Due within 30 days</translation>
    </message>
    <message>
        <source>Past bills</source>
        <translation>Past bills</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Older than a year</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Above 500</source>
        <translation>Above 500</translation>
    </message>
    <message>
        <source>No payment for 45 days</source>
        <translation>No payment for 45 days</translation>
    </message>
</context>
<context>
    <name>EmploymentMetrics</name>
    <message>
        <source>Employed</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Unemployed</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Age of the person in years.</source>
        <translation>Age of the person in years.</translation>
    </message>
    <message>
        <source>Last salary</source>
        <translation>Last salary</translation>
    </message>
    <message>
        <source>Average salary 1y</source>
        <translation>Average salary 1y</translation>
    </message>
    <message>
        <source>Average monthly salary of the last year.</source>
        <translation>Average monthly salary of the last year.</translation>
    </message>
    <message>
        <source>Weeks employed</source>
        <translation>Weeks employed</translation>
    </message>
    <message>
        <source>Average salary 3y</source>
        <translation>Average salary 3y</translation>
    </message>
    <message>
        <source>Average monthly salary of the last three years.</source>
        <translation>Average monthly salary of the last three years.</translation>
    </message>
    <message>
        <source>Average salary 5y</source>
        <translation>Average salary 5y</translation>
    </message>
    <message>
        <source>Average monthly salary of the last five years.</source>
        <translation>Average monthly salary of the last five years.</translation>
    </message>
    <message>
        <source>Current employers</source>
        <translation>Current employers</translation>
    </message>
    <message>
        <source>Employers the person has right now.</source>
        <translation>Employers the person has right now.</translation>
    </message>
    <message>
        <source>Salary cuts 1y</source>
        <translation>Salary cuts 1y</translation>
    </message>
    <message>
        <source>Salary cuts 3y</source>
        <translation>Salary cuts 3y</translation>
    </message>
    <message>
        <source>Salary cuts 5y</source>
        <translation>Salary cuts 5y</translation>
    </message>
    <message>
        <source>Cuts on change</source>
        <translation>Cuts on change</translation>
    </message>
    <message>
        <source>Cuts, last job</source>
        <translation>Cuts, last job</translation>
    </message>
    <message>
        <source>Cuts overall</source>
        <translation>Cuts overall</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Employments</translation>
    </message>
    <message>
        <source>Employers per year</source>
        <translation>Employers per year</translation>
    </message>
    <message>
        <source>Raises 1y</source>
        <translation>Raises 1y</translation>
    </message>
    <message>
        <source>Raises 3y</source>
        <translation>Raises 3y</translation>
    </message>
    <message>
        <source>Raises 5y</source>
        <translation>Raises 5y</translation>
    </message>
    <message>
        <source>Raises on change</source>
        <translation>Raises on change</translation>
    </message>
    <message>
        <source>Raises, last job</source>
        <translation>Raises, last job</translation>
    </message>
    <message>
        <source>Raises overall</source>
        <translation>Raises overall</translation>
    </message>
    <message>
        <source>Highest salary 1y</source>
        <translation>Highest salary 1y</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last year.</source>
        <translation>Highest monthly salary of the last year.</translation>
    </message>
    <message>
        <source>Highest salary 3y</source>
        <translation>Highest salary 3y</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last three years.</source>
        <translation>Highest monthly salary of the last three years.</translation>
    </message>
    <message>
        <source>Highest salary 5y</source>
        <translation>Highest salary 5y</translation>
    </message>
    <message>
        <source>Highest monthly salary of the last five years.</source>
        <translation>Highest monthly salary of the last five years.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Longest gap</translation>
    </message>
    <message>
        <source>Lowest salary 1y</source>
        <translation>Lowest salary 1y</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last year.</source>
        <translation>Lowest monthly salary of the last year.</translation>
    </message>
    <message>
        <source>Lowest salary 3y</source>
        <translation>Lowest salary 3y</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last three years.</source>
        <translation>Lowest monthly salary of the last three years.</translation>
    </message>
    <message>
        <source>Lowest salary 5y</source>
        <translation>Lowest salary 5y</translation>
    </message>
    <message>
        <source>Lowest monthly salary of the last five years.</source>
        <translation>Lowest monthly salary of the last five years.</translation>
    </message>
    <message>
        <source>Different employers</source>
        <translation>Different employers</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Updated at</translation>
    </message>
    <message>
        <source>Weeks, last job</source>
        <translation>Weeks, last job</translation>
    </message>
    <message>
        <source>Weeks without job</source>
        <translation>Weeks without job</translation>
    </message>
    <message>
        <source>Weeks with several</source>
        <translation>Weeks with several</translation>
    </message>
    <message>
        <source>Weeks with more than one employer at once.</source>
        <translation>Weeks with more than one employer at once.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Metrics ID</source>
        <translation>Metrics ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Employment metrics</source>
        <translation>Employment metrics</translation>
    </message>
    <message>
        <source>Whether the person is in work, retired or without a job.</source>
        <translation>Whether the person is in work, retired or without a job.</translation>
    </message>
    <message>
        <source>Day the figures are calculated for, if one was asked for; empty means the day of retrieval.</source>
        <translation>Day the figures are calculated for, if one was asked for; empty means the day of retrieval.</translation>
    </message>
    <message>
        <source>Salary per day in the current job, or in the last one.</source>
        <translation>Salary per day in the current job, or in the last one.</translation>
    </message>
    <message>
        <source>Weeks in work; weeks with several jobs count once.</source>
        <translation>Weeks in work; weeks with several jobs count once.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the last year.</source>
        <translation>Salary cuts of more than 2% in the last year.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in three years; empty when the career is shorter.</source>
        <translation>Salary cuts of more than 2% in three years; empty when the career is shorter.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in five years; empty when the career is shorter.</source>
        <translation>Salary cuts of more than 2% in five years; empty when the career is shorter.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% from the last job but one to the last.</source>
        <translation>Salary cuts of more than 2% from the last job but one to the last.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the current or last job.</source>
        <translation>Salary cuts of more than 2% in the current or last job.</translation>
    </message>
    <message>
        <source>Salary cuts of more than 2% in the whole working life.</source>
        <translation>Salary cuts of more than 2% in the whole working life.</translation>
    </message>
    <message>
        <source>Employers the person has had; one gone back to counts again.</source>
        <translation>Employers the person has had; one gone back to counts again.</translation>
    </message>
    <message>
        <source>Employers in an average year; one gone back to counts once.</source>
        <translation>Employers in an average year; one gone back to counts once.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the last year.</source>
        <translation>Salary raises of more than 2% in the last year.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in three years; empty when the career is shorter.</source>
        <translation>Salary raises of more than 2% in three years; empty when the career is shorter.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in five years; empty when the career is shorter.</source>
        <translation>Salary raises of more than 2% in five years; empty when the career is shorter.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% from the last job but one to the last.</source>
        <translation>Salary raises of more than 2% from the last job but one to the last.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the current or last job.</source>
        <translation>Salary raises of more than 2% in the current or last job.</translation>
    </message>
    <message>
        <source>Salary raises of more than 2% in the whole working life.</source>
        <translation>Salary raises of more than 2% in the whole working life.</translation>
    </message>
    <message>
        <source>Most weeks without a job in one go.</source>
        <translation>Most weeks without a job in one go.</translation>
    </message>
    <message>
        <source>Employers the person has had; one gone back to counts once.</source>
        <translation>Employers the person has had; one gone back to counts once.</translation>
    </message>
    <message>
        <source>When Belvo last calculated the figures.</source>
        <translation>When Belvo last calculated the figures.</translation>
    </message>
    <message>
        <source>Weeks unemployed</source>
        <translation>Weeks unemployed</translation>
    </message>
    <message>
        <source>Weeks without a job, all of them together.</source>
        <translation>Weeks without a job, all of them together.</translation>
    </message>
    <message>
        <source>Weeks in the current job, or in the last one.</source>
        <translation>Weeks in the current job, or in the last one.</translation>
    </message>
    <message>
        <source>Weeks since the last job ended; 0 means the person is in work.</source>
        <translation>Weeks since the last job ended; 0 means the person is in work.</translation>
    </message>
    <message>
        <source>Salary change 1y</source>
        <translation>Salary change 1y</translation>
    </message>
    <message>
        <source>Change of the salary over the last year in percent; Belvo does not state the scale.</source>
        <translation>Change of the salary over the last year in percent; Belvo does not state the scale.</translation>
    </message>
    <message>
        <source>Salary change 3y</source>
        <translation>Salary change 3y</translation>
    </message>
    <message>
        <source>Change of the salary over three years in percent; empty when the career is shorter.</source>
        <translation>Change of the salary over three years in percent; empty when the career is shorter.</translation>
    </message>
    <message>
        <source>Salary change 5y</source>
        <translation>Salary change 5y</translation>
    </message>
    <message>
        <source>Change of the salary over five years in percent; empty when the career is shorter.</source>
        <translation>Change of the salary over five years in percent; empty when the career is shorter.</translation>
    </message>
</context>
<context>
    <name>EmploymentRecords</name>
    <message>
        <source>Left the job</source>
        <translation>Left the job</translation>
    </message>
    <message>
        <source>Salary changed</source>
        <translation>Salary changed</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>Voluntary contribution</source>
        <translation>Voluntary contribution</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>BDUTA certificate</source>
        <translation>BDUTA certificate</translation>
    </message>
    <message>
        <source>DYE certificate</source>
        <translation>DYE certificate</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day the change took effect.</source>
        <translation>Day the change took effect.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Daily salary</source>
        <translation>Daily salary</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Monthly salary</translation>
    </message>
    <message>
        <source>Weeks employed</source>
        <translation>Weeks employed</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>Employer ID</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Social security number</translation>
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
        <translation>Document number</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Unemployed</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Company benefits</source>
        <translation>Company benefits</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the person is in work, as the institution has it.</source>
        <translation>Whether the person is in work, as the institution has it.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Day the person was born.</source>
        <translation>Day the person was born.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Official numbers of the person.</source>
        <translation>Official numbers of the person.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Given names.</source>
        <translation>Given names.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Family names.</source>
        <translation>Family names.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Official name</translation>
    </message>
    <message>
        <source>Full name as the institution writes it.</source>
        <translation>Full name as the institution writes it.</translation>
    </message>
    <message>
        <source>Estimated salary</source>
        <translation>Estimated salary</translation>
    </message>
    <message>
        <source>Estimated status</source>
        <translation>Estimated status</translation>
    </message>
    <message>
        <source>Weeks contributed</source>
        <translation>Weeks contributed</translation>
    </message>
    <message>
        <source>Weeks redeemed</source>
        <translation>Weeks redeemed</translation>
    </message>
    <message>
        <source>Weeks reinstated</source>
        <translation>Weeks reinstated</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Report date</translation>
    </message>
    <message>
        <source>Day the institution made the report.</source>
        <translation>Day the institution made the report.</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Employments</translation>
    </message>
    <message>
        <source>Jobs as the institution has them, newest first.</source>
        <translation>Jobs as the institution has them, newest first.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Internal identification</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Who the person is, as the institution has it.</source>
        <translation>Who the person is, as the institution has it.</translation>
    </message>
    <message>
        <source>Salary estimate</source>
        <translation>Salary estimate</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Social security</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Record ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Employment records</translation>
    </message>
    <message>
        <source>IMSS: what happened. ISSSTE: Ordinary or a certificate says where the news came from.</source>
        <translation>IMSS: what happened. ISSSTE: Ordinary or a certificate says where the news came from.</translation>
    </message>
    <message>
        <source>Salary per day from that day on; IMSS counts perks in, ISSSTE does not.</source>
        <translation>Salary per day from that day on; IMSS counts perks in, ISSSTE does not.</translation>
    </message>
    <message>
        <source>Official name; ISSSTE adds the body that manages the staff, after a semicolon.</source>
        <translation>Official name; ISSSTE adds the body that manages the staff, after a semicolon.</translation>
    </message>
    <message>
        <source>First day with this employer.</source>
        <translation>First day with this employer.</translation>
    </message>
    <message>
        <source>Last day with this employer; empty while the job goes on.</source>
        <translation>Last day with this employer; empty while the job goes on.</translation>
    </message>
    <message>
        <source>Pay per month; IMSS counts perks in, ISSSTE does not.</source>
        <translation>Pay per month; IMSS counts perks in, ISSSTE does not.</translation>
    </message>
    <message>
        <source>How many weeks the person worked there.</source>
        <translation>How many weeks the person worked there.</translation>
    </message>
    <message>
        <source>Employer registration (registro patronal); always empty at the ISSSTE.</source>
        <translation>Employer registration (registro patronal); always empty at the ISSSTE.</translation>
    </message>
    <message>
        <source>What changed in the job, such as a new salary, an absence or its end.</source>
        <translation>What changed in the job, such as a new salary, an absence or its end.</translation>
    </message>
    <message>
        <source>Latest salary per day; IMSS counts perks in, ISSSTE takes the monthly one by 30.</source>
        <translation>Latest salary per day; IMSS counts perks in, ISSSTE takes the monthly one by 30.</translation>
    </message>
    <message>
        <source>Federal state of the workplace; always empty at the ISSSTE.</source>
        <translation>Federal state of the workplace; always empty at the ISSSTE.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Months ahead</translation>
    </message>
    <message>
        <source>How many months from now on the score looks at: 3, 6 or 12.</source>
        <translation>How many months from now on the score looks at: 3, 6 or 12.</translation>
    </message>
    <message>
        <source>From 300 to 900; the higher, the likelier a job and an income in that time.</source>
        <translation>From 300 to 900; the higher, the likelier a job and an income in that time.</translation>
    </message>
    <message>
        <source>Version of the model that worked out the score.</source>
        <translation>Version of the model that worked out the score.</translation>
    </message>
    <message>
        <source>Title of the paper.</source>
        <translation>Title of the paper.</translation>
    </message>
    <message>
        <source>The PDF as base64 text; empty in Belvo&apos;s sandbox.</source>
        <translation>The PDF as base64 text; empty in Belvo&apos;s sandbox.</translation>
    </message>
    <message>
        <source>The number that this document carries.</source>
        <translation>The number that this document carries.</translation>
    </message>
    <message>
        <source>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</source>
        <translation>Kind of number: social security (NSS), population registry (CURP) or tax (RFC).</translation>
    </message>
    <message>
        <source>Whether the person may claim what the company grants its staff.</source>
        <translation>Whether the person may claim what the company grants its staff.</translation>
    </message>
    <message>
        <source>Whether the person is covered by public health care.</source>
        <translation>Whether the person is covered by public health care.</translation>
    </message>
    <message>
        <source>Last day of both entitlements; empty while in work, as no end is known.</source>
        <translation>Last day of both entitlements; empty while in work, as no end is known.</translation>
    </message>
    <message>
        <source>Contact address; Belvo no longer fills it.</source>
        <translation>Contact address; Belvo no longer fills it.</translation>
    </message>
    <message>
        <source>What the person may claim as an insured worker.</source>
        <translation>What the person may claim as an insured worker.</translation>
    </message>
    <message>
        <source>EMPLOYED when the estimated salary is above zero, otherwise UNEMPLOYED.</source>
        <translation>EMPLOYED when the estimated salary is above zero, otherwise UNEMPLOYED.</translation>
    </message>
    <message>
        <source>Weeks of work that count for the pension, by the IMSS.</source>
        <translation>Weeks of work that count for the pension, by the IMSS.</translation>
    </message>
    <message>
        <source>Weeks the person gave up by drawing money from the pension account (Afore).</source>
        <translation>Weeks the person gave up by drawing money from the pension account (Afore).</translation>
    </message>
    <message>
        <source>Weeks given up earlier that the person has paid back.</source>
        <translation>Weeks given up earlier that the person has paid back.</translation>
    </message>
    <message>
        <source>What the person probably earns per day now.</source>
        <translation>What the person probably earns per day now.</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Age in days</translation>
    </message>
    <message>
        <source>Days since the data left the institution; above zero an older report was used again.</source>
        <translation>Days since the data left the institution; above zero an older report was used again.</translation>
    </message>
    <message>
        <source>Belvo&apos;s forecast of work and income, one row per time ahead; IMSS only.</source>
        <translation>Belvo&apos;s forecast of work and income, one row per time ahead; IMSS only.</translation>
    </message>
    <message>
        <source>PDFs of the institution, when the retrieval asked for them.</source>
        <translation>PDFs of the institution, when the retrieval asked for them.</translation>
    </message>
    <message>
        <source>The person&apos;s number at the institution; at the IMSS and ISSSTE the CURP.</source>
        <translation>The person&apos;s number at the institution; at the IMSS and ISSSTE the CURP.</translation>
    </message>
    <message>
        <source>What Belvo reckons of salary and status today from an older report; IMSS only.</source>
        <translation>What Belvo reckons of salary and status today from an older report; IMSS only.</translation>
    </message>
    <message>
        <source>Weeks that count for a pension, by the IMSS; empty at the ISSSTE.</source>
        <translation>Weeks that count for a pension, by the IMSS; empty at the ISSSTE.</translation>
    </message>
</context>
<context>
    <name>Employments</name>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Thirteenth salary</source>
        <translation>Thirteenth salary</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Occupations</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Salaries</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Employment ID</source>
        <translation>Employment ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Voluntary contribution</source>
        <translation>Voluntary contribution</translation>
    </message>
    <message>
        <source>What the employer calls the position, often with its code.</source>
        <translation>What the employer calls the position, often with its code.</translation>
    </message>
    <message>
        <source>Occupation (CBO)</source>
        <translation>Occupation (CBO)</translation>
    </message>
    <message>
        <source>The position as Brazil&apos;s list of occupations (CBO) names it.</source>
        <translation>The position as Brazil&apos;s list of occupations (CBO) names it.</translation>
    </message>
    <message>
        <source>Occupation start</source>
        <translation>Occupation start</translation>
    </message>
    <message>
        <source>First day in this position.</source>
        <translation>First day in this position.</translation>
    </message>
    <message>
        <source>Occupation end</source>
        <translation>Occupation end</translation>
    </message>
    <message>
        <source>Last day in this position; empty while the person holds it.</source>
        <translation>Last day in this position; empty while the person holds it.</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>Urbana in a town, Rural in the country, or Não Identificado.</source>
        <translation>Urbana in a town, Rural in the country, or Não Identificado.</translation>
    </message>
    <message>
        <source>Month the pay belongs to, as year and month.</source>
        <translation>Month the pay belongs to, as year and month.</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Base amount</translation>
    </message>
    <message>
        <source>Gross pay before deductions and without bonuses.</source>
        <translation>Gross pay before deductions and without bonuses.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Retained amount</translation>
    </message>
    <message>
        <source>Social security contribution kept back for the INSS.</source>
        <translation>Social security contribution kept back for the INSS.</translation>
    </message>
    <message>
        <source>Salary type</source>
        <translation>Salary type</translation>
    </message>
    <message>
        <source>What kind of pay it was; empty when the INSS does not say.</source>
        <translation>What kind of pay it was; empty when the INSS does not say.</translation>
    </message>
    <message>
        <source>Who employed the person, as registered with the INSS.</source>
        <translation>Who employed the person, as registered with the INSS.</translation>
    </message>
    <message>
        <source>First day with this employer.</source>
        <translation>First day with this employer.</translation>
    </message>
    <message>
        <source>Last day with this employer; empty while the job goes on.</source>
        <translation>Last day with this employer; empty while the job goes on.</translation>
    </message>
    <message>
        <source>Economic activity</source>
        <translation>Economic activity</translation>
    </message>
    <message>
        <source>The employer&apos;s main business, with its CNAE code.</source>
        <translation>The employer&apos;s main business, with its CNAE code.</translation>
    </message>
    <message>
        <source>Employer code</source>
        <translation>Employer code</translation>
    </message>
    <message>
        <source>Usually the employer&apos;s CNPJ, whole or only its first eight digits.</source>
        <translation>Usually the employer&apos;s CNPJ, whole or only its first eight digits.</translation>
    </message>
    <message>
        <source>What this employer paid, one row per month and kind of pay.</source>
        <translation>What this employer paid, one row per month and kind of pay.</translation>
    </message>
    <message>
        <source>Positions held with this employer.</source>
        <translation>Positions held with this employer.</translation>
    </message>
    <message>
        <source>Employments (Brazil)</source>
        <translation>Employments (Brazil)</translation>
    </message>
</context>
<context>
    <name>Enrichment</name>
    <message>
        <source>Salary</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Freelance</translation>
    </message>
    <message>
        <source>Alternative income</source>
        <translation>Alternative income</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Checking account</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Credit card</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Loan account</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Savings account</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaction ID</translation>
    </message>
    <message>
        <source>Type of holder</source>
        <translation>Type of holder</translation>
    </message>
    <message>
        <source>Holder ID</source>
        <translation>Holder ID</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Kind of account</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Merchant category (MCC)</source>
        <translation>Merchant category (MCC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Date of the balance</source>
        <translation>Date of the balance</translation>
    </message>
    <message>
        <source>Currency of the balance</source>
        <translation>Currency of the balance</translation>
    </message>
    <message>
        <source>Overdraft limit</source>
        <translation>Overdraft limit</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>A category and a merchant for every transaction.</source>
        <translation>A category and a merchant for every transaction.</translation>
    </message>
    <message>
        <source>Income verification</source>
        <translation>Income verification</translation>
    </message>
    <message>
        <source>The sources of income of every person, from money in.</source>
        <translation>The sources of income of every person, from money in.</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Recurring expenses</translation>
    </message>
    <message>
        <source>Subscriptions and regular payments, from money out.</source>
        <translation>Subscriptions and regular payments, from money out.</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Risk insights</translation>
    </message>
    <message>
        <source>Figures on balances and cash flow of one person.</source>
        <translation>Figures on balances and cash flow of one person.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Fortnightly</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>Monthly average</translation>
    </message>
    <message>
        <source>Monthly, regular</source>
        <translation>Monthly, regular</translation>
    </message>
    <message>
        <source>Monthly, irregular</source>
        <translation>Monthly, irregular</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First transaction</source>
        <translation>First transaction</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Last transaction</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Monthly, high confidence</source>
        <translation>Monthly, high confidence</translation>
    </message>
    <message>
        <source>Monthly, medium confidence</source>
        <translation>Monthly, medium confidence</translation>
    </message>
    <message>
        <source>Monthly, low confidence</source>
        <translation>Monthly, low confidence</translation>
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
        <translation>Total, high confidence</translation>
    </message>
    <message>
        <source>Total, medium confidence</source>
        <translation>Total, medium confidence</translation>
    </message>
    <message>
        <source>Total, low confidence</source>
        <translation>Total, low confidence</translation>
    </message>
    <message>
        <source>Income per person</source>
        <translation>Income per person</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Kind of income</translation>
    </message>
    <message>
        <source>Last description</source>
        <translation>Last description</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Last amount</source>
        <translation>Last amount</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Average amount</source>
        <translation>Average amount</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Monthly median</translation>
    </message>
    <message>
        <source>Stability (0 to 1)</source>
        <translation>Stability (0 to 1)</translation>
    </message>
    <message>
        <source>Regularity (0 to 1)</source>
        <translation>Regularity (0 to 1)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Incomes</translation>
    </message>
    <message>
        <source>Months with income</source>
        <translation>Months with income</translation>
    </message>
    <message>
        <source>Full months</source>
        <translation>Full months</translation>
    </message>
    <message>
        <source>Months looked at</source>
        <translation>Months looked at</translation>
    </message>
    <message>
        <source>Sources of income</source>
        <translation>Sources of income</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Regular payment</source>
        <translation>Regular payment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Kind of payment</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Median amount</translation>
    </message>
    <message>
        <source>Days since the last</source>
        <translation>Days since the last</translation>
    </message>
    <message>
        <source>Their transactions</source>
        <translation>Their transactions</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Credit cards</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Number of accounts with assets</source>
        <translation>Number of accounts with assets</translation>
    </message>
    <message>
        <source>Number of checking accounts</source>
        <translation>Number of checking accounts</translation>
    </message>
    <message>
        <source>Number of savings accounts</source>
        <translation>Number of savings accounts</translation>
    </message>
    <message>
        <source>Balance of checking accounts</source>
        <translation>Balance of checking accounts</translation>
    </message>
    <message>
        <source>Balance of savings accounts</source>
        <translation>Balance of savings accounts</translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation>Number of accounts</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Credit used</translation>
    </message>
    <message>
        <source>Share of the credit limit used</source>
        <translation>Share of the credit limit used</translation>
    </message>
    <message>
        <source>Principal of loans</source>
        <translation>Principal of loans</translation>
    </message>
    <message>
        <source>Outstanding principal of loans</source>
        <translation>Outstanding principal of loans</translation>
    </message>
    <message>
        <source>Monthly payments of loans</source>
        <translation>Monthly payments of loans</translation>
    </message>
    <message>
        <source>Share of loans still owed</source>
        <translation>Share of loans still owed</translation>
    </message>
    <message>
        <source>Share of the overdraft limit used</source>
        <translation>Share of the overdraft limit used</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>Balance threshold</source>
        <translation>Balance threshold</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>Lowest balance</translation>
    </message>
    <message>
        <source>Average balance</source>
        <translation>Average balance</translation>
    </message>
    <message>
        <source>Highest balance</source>
        <translation>Highest balance</translation>
    </message>
    <message>
        <source>Spread of the balance</source>
        <translation>Spread of the balance</translation>
    </message>
    <message>
        <source>Trend of the balance</source>
        <translation>Trend of the balance</translation>
    </message>
    <message>
        <source>Days below zero</source>
        <translation>Days below zero</translation>
    </message>
    <message>
        <source>Days below the average</source>
        <translation>Days below the average</translation>
    </message>
    <message>
        <source>Days below the threshold</source>
        <translation>Days below the threshold</translation>
    </message>
    <message>
        <source>Days since the last transaction</source>
        <translation>Days since the last transaction</translation>
    </message>
    <message>
        <source>Days since money came in</source>
        <translation>Days since money came in</translation>
    </message>
    <message>
        <source>Days since money went out</source>
        <translation>Days since money went out</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Days of history</translation>
    </message>
    <message>
        <source>Number of transactions</source>
        <translation>Number of transactions</translation>
    </message>
    <message>
        <source>Most transactions in a day</source>
        <translation>Most transactions in a day</translation>
    </message>
    <message>
        <source>Transactions a day</source>
        <translation>Transactions a day</translation>
    </message>
    <message>
        <source>Number of incoming transactions</source>
        <translation>Number of incoming transactions</translation>
    </message>
    <message>
        <source>Most incoming in a day</source>
        <translation>Most incoming in a day</translation>
    </message>
    <message>
        <source>Incoming a day</source>
        <translation>Incoming a day</translation>
    </message>
    <message>
        <source>Money in, total</source>
        <translation>Money in, total</translation>
    </message>
    <message>
        <source>Money in, largest</source>
        <translation>Money in, largest</translation>
    </message>
    <message>
        <source>Money in, average</source>
        <translation>Money in, average</translation>
    </message>
    <message>
        <source>Number of outgoing transactions</source>
        <translation>Number of outgoing transactions</translation>
    </message>
    <message>
        <source>Most outgoing in a day</source>
        <translation>Most outgoing in a day</translation>
    </message>
    <message>
        <source>Outgoing a day</source>
        <translation>Outgoing a day</translation>
    </message>
    <message>
        <source>Money out, total</source>
        <translation>Money out, total</translation>
    </message>
    <message>
        <source>Money out, largest</source>
        <translation>Money out, largest</translation>
    </message>
    <message>
        <source>Money out, average</source>
        <translation>Money out, average</translation>
    </message>
    <message>
        <source>Days without transactions</source>
        <translation>Days without transactions</translation>
    </message>
    <message>
        <source>Largest daily inflow</source>
        <translation>Largest daily inflow</translation>
    </message>
    <message>
        <source>Largest daily outflow</source>
        <translation>Largest daily outflow</translation>
    </message>
    <message>
        <source>Average daily inflow</source>
        <translation>Average daily inflow</translation>
    </message>
    <message>
        <source>Average daily outflow</source>
        <translation>Average daily outflow</translation>
    </message>
    <message>
        <source>Inflow, total</source>
        <translation>Inflow, total</translation>
    </message>
    <message>
        <source>Inflow, trend</source>
        <translation>Inflow, trend</translation>
    </message>
    <message>
        <source>Outflow, total</source>
        <translation>Outflow, total</translation>
    </message>
    <message>
        <source>Outflow, trend</source>
        <translation>Outflow, trend</translation>
    </message>
    <message>
        <source>Inflow over outflow</source>
        <translation>Inflow over outflow</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>Net cash flow</translation>
    </message>
    <message>
        <source>Net cash flow, trend</source>
        <translation>Net cash flow, trend</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 days</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>Nothing at Belvo can be changed with this profile.</source>
        <translation>Nothing at Belvo can be changed with this profile.</translation>
    </message>
    <message>
        <source>Links can be registered, refreshed and changed, but not deleted.</source>
        <translation>Links can be registered, refreshed and changed, but not deleted.</translation>
    </message>
    <message>
        <source>Everything is allowed, deleting links included.</source>
        <translation>Everything is allowed, deleting links included.</translation>
    </message>
</context>
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>The account is locked by the bank.</source>
        <translation>The account is locked by the bank.</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the account with the bank first and to connect again afterwards.</source>
        <translation>Ask the customer to unlock the account with the bank first and to connect again afterwards.</translation>
    </message>
    <message>
        <source>The bank forbids this customer access to the account.</source>
        <translation>The bank forbids this customer access to the account.</translation>
    </message>
    <message>
        <source>Ask the customer to clear the access with the bank first and to connect again afterwards.</source>
        <translation>Ask the customer to clear the access with the bank first and to connect again afterwards.</translation>
    </message>
    <message>
        <source>The bank asks for a kind of second step that Belvo cannot handle.</source>
        <translation>The bank asks for a kind of second step that Belvo cannot handle.</translation>
    </message>
    <message>
        <source>Tell the customer that this connection is not possible yet, and report the bank to Belvo.</source>
        <translation>Tell the customer that this connection is not possible yet, and report the bank to Belvo.</translation>
    </message>
    <message>
        <source>Something unexpected happened at the bank during the login.</source>
        <translation>Something unexpected happened at the bank during the login.</translation>
    </message>
    <message>
        <source>Wait a while and make one more attempt.</source>
        <translation>Wait a while and make one more attempt.</translation>
    </message>
    <message>
        <source>Belvo did not try to log in because these login details are known to be wrong.</source>
        <translation>Belvo did not try to log in because these login details are known to be wrong.</translation>
    </message>
    <message>
        <source>Ask the customer to enter new login details in the widget in update mode.</source>
        <translation>Ask the customer to enter new login details in the widget in update mode.</translation>
    </message>
    <message>
        <source>The login details are incomplete.</source>
        <translation>The login details are incomplete.</translation>
    </message>
    <message>
        <source>Ask the customer to enter all login details in the widget in update mode.</source>
        <translation>Ask the customer to enter all login details in the widget in update mode.</translation>
    </message>
    <message>
        <source>The login details are wrong.</source>
        <translation>The login details are wrong.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the login details again in the widget in update mode.</source>
        <translation>Ask the customer to enter the login details again in the widget in update mode.</translation>
    </message>
    <message>
        <source>The bank did not accept the login details.</source>
        <translation>The bank did not accept the login details.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details again in the connection widget; do not repeat the call, because six failures invalidate the link.</source>
        <translation>Ask the customer to enter the details again in the connection widget; do not repeat the call, because six failures invalidate the link.</translation>
    </message>
    <message>
        <source>The automatic activation of online banking did not work.</source>
        <translation>The automatic activation of online banking did not work.</translation>
    </message>
    <message>
        <source>Ask the customer to activate online banking with the bank and to connect again.</source>
        <translation>Ask the customer to activate online banking with the bank and to connect again.</translation>
    </message>
    <message>
        <source>The customer has not activated online banking yet.</source>
        <translation>The customer has not activated online banking yet.</translation>
    </message>
    <message>
        <source>The bank asks the customer for a second proof of identity.</source>
        <translation>The bank asks the customer for a second proof of identity.</translation>
    </message>
    <message>
        <source>Ask the customer for the code now and send it before the session ends.</source>
        <translation>Ask the customer for the code now and send it before the session ends.</translation>
    </message>
    <message>
        <source>The link is invalid, so the bank is no longer contacted for it.</source>
        <translation>The link is invalid, so the bank is no longer contacted for it.</translation>
    </message>
    <message>
        <source>The link was never completed because its second step is missing.</source>
        <translation>The link was never completed because its second step is missing.</translation>
    </message>
    <message>
        <source>Ask the customer to finish the connection in the widget, or remove the link if it is old.</source>
        <translation>Ask the customer to finish the connection in the widget, or remove the link if it is old.</translation>
    </message>
    <message>
        <source>The time for answering the second step is over.</source>
        <translation>The time for answering the second step is over.</translation>
    </message>
    <message>
        <source>Start the operation again together with the customer; the old code is useless.</source>
        <translation>Start the operation again together with the customer; the old code is useless.</translation>
    </message>
    <message>
        <source>The widget token is too old or was used already.</source>
        <translation>The widget token is too old or was used already.</translation>
    </message>
    <message>
        <source>Make a new access token and let the customer start again within ten minutes.</source>
        <translation>Make a new access token and let the customer start again within ten minutes.</translation>
    </message>
    <message>
        <source>Another session of this customer is open at the bank.</source>
        <translation>Another session of this customer is open at the bank.</translation>
    </message>
    <message>
        <source>Ask the customer to log out at the bank and wait two minutes before the next attempt.</source>
        <translation>Ask the customer to log out at the bank and wait two minutes before the next attempt.</translation>
    </message>
    <message>
        <source>The bank is under maintenance.</source>
        <translation>The bank is under maintenance.</translation>
    </message>
    <message>
        <source>Hold refreshes for this institution and try again later.</source>
        <translation>Hold refreshes for this institution and try again later.</translation>
    </message>
    <message>
        <source>The bank cannot be reached at the moment.</source>
        <translation>The bank cannot be reached at the moment.</translation>
    </message>
    <message>
        <source>Belvo has switched this institution off.</source>
        <translation>Belvo has switched this institution off.</translation>
    </message>
    <message>
        <source>Try again later or ask Belvo when the institution returns.</source>
        <translation>Try again later or ask Belvo when the institution returns.</translation>
    </message>
    <message>
        <source>The bank returned no data.</source>
        <translation>The bank returned no data.</translation>
    </message>
    <message>
        <source>Check the status of the institution, try once more later, then send the request ID to Belvo.</source>
        <translation>Check the status of the institution, try once more later, then send the request ID to Belvo.</translation>
    </message>
    <message>
        <source>The institution does not offer this resource.</source>
        <translation>The institution does not offer this resource.</translation>
    </message>
    <message>
        <source>Choose a resource from the list of the institution.</source>
        <translation>Choose a resource from the list of the institution.</translation>
    </message>
    <message>
        <source>There is already a link for this person at this institution.</source>
        <translation>There is already a link for this person at this institution.</translation>
    </message>
    <message>
        <source>Open the existing link by its institution user ID and update it instead.</source>
        <translation>Open the existing link by its institution user ID and update it instead.</translation>
    </message>
    <message>
        <source>The Open Finance quota of this person is used up for the month.</source>
        <translation>The Open Finance quota of this person is used up for the month.</translation>
    </message>
    <message>
        <source>Wait for the next calendar month and do not repeat the call, since each attempt may count.</source>
        <translation>Wait for the next calendar month and do not repeat the call, since each attempt may count.</translation>
    </message>
    <message>
        <source>A required field is missing from the request.</source>
        <translation>A required field is missing from the request.</translation>
    </message>
    <message>
        <source>Add the named field to the request.</source>
        <translation>Add the named field to the request.</translation>
    </message>
    <message>
        <source>A required field of the request is null.</source>
        <translation>A required field of the request is null.</translation>
    </message>
    <message>
        <source>Give the named field a value.</source>
        <translation>Give the named field a value.</translation>
    </message>
    <message>
        <source>A required field of the request is an empty text.</source>
        <translation>A required field of the request is an empty text.</translation>
    </message>
    <message>
        <source>A field of the request has the wrong format or an unsupported value.</source>
        <translation>A field of the request has the wrong format or an unsupported value.</translation>
    </message>
    <message>
        <source>Correct the named field; look at dates, identifiers and the list of resources first.</source>
        <translation>Correct the named field; look at dates, identifiers and the list of resources first.</translation>
    </message>
    <message>
        <source>A field of the request has a value outside its list.</source>
        <translation>A field of the request has a value outside its list.</translation>
    </message>
    <message>
        <source>Use one of the documented values for the named field.</source>
        <translation>Use one of the documented values for the named field.</translation>
    </message>
    <message>
        <source>A field of the request needs a list and got a single value.</source>
        <translation>A field of the request needs a list and got a single value.</translation>
    </message>
    <message>
        <source>Send the named field as a list.</source>
        <translation>Send the named field as a list.</translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation>The request is no valid JSON.</translation>
    </message>
    <message>
        <source>Correct the syntax of the request body.</source>
        <translation>Correct the syntax of the request body.</translation>
    </message>
    <message>
        <source>The request names an institution or link that does not exist.</source>
        <translation>The request names an institution or link that does not exist.</translation>
    </message>
    <message>
        <source>Check the name or the ID, and that it belongs to this environment.</source>
        <translation>Check the name or the ID, and that it belongs to this environment.</translation>
    </message>
    <message>
        <source>A text in the request is too long.</source>
        <translation>A text in the request is too long.</translation>
    </message>
    <message>
        <source>Shorten the named field; an external ID has 256 characters at most.</source>
        <translation>Shorten the named field; an external ID has 256 characters at most.</translation>
    </message>
    <message>
        <source>A text in the request is too short.</source>
        <translation>A text in the request is too short.</translation>
    </message>
    <message>
        <source>Lengthen the named field; an external ID has at least three characters.</source>
        <translation>Lengthen the named field; an external ID has at least three characters.</translation>
    </message>
    <message>
        <source>A number in the request has too many digits.</source>
        <translation>A number in the request has too many digits.</translation>
    </message>
    <message>
        <source>Correct the named amount.</source>
        <translation>Correct the named amount.</translation>
    </message>
    <message>
        <source>A number in the request has too many decimal places.</source>
        <translation>A number in the request has too many decimal places.</translation>
    </message>
    <message>
        <source>Round the named amount to two decimal places.</source>
        <translation>Round the named amount to two decimal places.</translation>
    </message>
    <message>
        <source>A number in the request is too small.</source>
        <translation>A number in the request is too small.</translation>
    </message>
    <message>
        <source>Raise the named amount to the documented minimum.</source>
        <translation>Raise the named amount to the documented minimum.</translation>
    </message>
    <message>
        <source>The object of this request is registered already.</source>
        <translation>The object of this request is registered already.</translation>
    </message>
    <message>
        <source>Use the existing object.</source>
        <translation>Use the existing object.</translation>
    </message>
    <message>
        <source>The payment can no longer be cancelled.</source>
        <translation>The payment can no longer be cancelled.</translation>
    </message>
    <message>
        <source>Check the state of the payment before anything else.</source>
        <translation>Check the state of the payment before anything else.</translation>
    </message>
    <message>
        <source>The request breaks a rule of the API.</source>
        <translation>The request breaks a rule of the API.</translation>
    </message>
    <message>
        <source>Compare the login fields with those of the institution and keep date ranges within 365 days.</source>
        <translation>Compare the login fields with those of the institution and keep date ranges within 365 days.</translation>
    </message>
    <message>
        <source>The period is too short for the income calculation.</source>
        <translation>The period is too short for the income calculation.</translation>
    </message>
    <message>
        <source>Ask for at least 90 days.</source>
        <translation>Ask for at least 90 days.</translation>
    </message>
    <message>
        <source>A recurrent link cannot work without stored credentials.</source>
        <translation>A recurrent link cannot work without stored credentials.</translation>
    </message>
    <message>
        <source>Store the credentials or create a single link.</source>
        <translation>Store the credentials or create a single link.</translation>
    </message>
    <message>
        <source>A link without stored credentials needs to know what to fetch.</source>
        <translation>A link without stored credentials needs to know what to fetch.</translation>
    </message>
    <message>
        <source>Name at least one resource to fetch.</source>
        <translation>Name at least one resource to fetch.</translation>
    </message>
    <message>
        <source>The API keys are wrong or belong to another environment.</source>
        <translation>The API keys are wrong or belong to another environment.</translation>
    </message>
    <message>
        <source>Stop all calls and check the keys and the environment of this profile.</source>
        <translation>Stop all calls and check the keys and the environment of this profile.</translation>
    </message>
    <message>
        <source>The consent no longer covers any account.</source>
        <translation>The consent no longer covers any account.</translation>
    </message>
    <message>
        <source>Ask the customer for a new consent that includes the accounts.</source>
        <translation>Ask the customer for a new consent that includes the accounts.</translation>
    </message>
    <message>
        <source>This Belvo account is not enabled for production.</source>
        <translation>This Belvo account is not enabled for production.</translation>
    </message>
    <message>
        <source>Ask your contact at Belvo to enable production access.</source>
        <translation>Ask your contact at Belvo to enable production access.</translation>
    </message>
    <message>
        <source>This Belvo account does not include the resource.</source>
        <translation>This Belvo account does not include the resource.</translation>
    </message>
    <message>
        <source>Ask your contact at Belvo to add the product to the contract.</source>
        <translation>Ask your contact at Belvo to add the product to the contract.</translation>
    </message>
    <message>
        <source>The institution or Belvo forbids this call for now.</source>
        <translation>The institution or Belvo forbids this call for now.</translation>
    </message>
    <message>
        <source>Try again later, and send the request ID to Belvo if it worked before.</source>
        <translation>Try again later, and send the request ID to Belvo if it worked before.</translation>
    </message>
    <message>
        <source>The limit of links of this environment is reached.</source>
        <translation>The limit of links of this environment is reached.</translation>
    </message>
    <message>
        <source>Remove links that are no longer needed or move to another environment.</source>
        <translation>Remove links that are no longer needed or move to another environment.</translation>
    </message>
    <message>
        <source>There is no such object under these keys.</source>
        <translation>There is no such object under these keys.</translation>
    </message>
    <message>
        <source>Check the ID and the environment; the object may also be deleted already.</source>
        <translation>Check the ID and the environment; the object may also be deleted already.</translation>
    </message>
    <message>
        <source>The stored credentials have passed their storage time.</source>
        <translation>The stored credentials have passed their storage time.</translation>
    </message>
    <message>
        <source>Ask the customer to connect again.</source>
        <translation>Ask the customer to connect again.</translation>
    </message>
    <message>
        <source>The resource does not offer this operation.</source>
        <translation>The resource does not offer this operation.</translation>
    </message>
    <message>
        <source>Correct the call in the program that made it.</source>
        <translation>Correct the call in the program that made it.</translation>
    </message>
    <message>
        <source>The bank took longer than Belvo waits; part of the data may be saved.</source>
        <translation>The bank took longer than Belvo waits; part of the data may be saved.</translation>
    </message>
    <message>
        <source>Read what is there, then repeat with a shorter period; after three timeouts report the link to Belvo.</source>
        <translation>Read what is there, then repeat with a shorter period; after three timeouts report the link to Belvo.</translation>
    </message>
    <message>
        <source>The link was refreshed a few minutes ago.</source>
        <translation>The link was refreshed a few minutes ago.</translation>
    </message>
    <message>
        <source>Wait until ten minutes have passed since the last refresh.</source>
        <translation>Wait until ten minutes have passed since the last refresh.</translation>
    </message>
    <message>
        <source>Another request with the same idempotency key is still running.</source>
        <translation>Another request with the same idempotency key is still running.</translation>
    </message>
    <message>
        <source>Wait for its answer before sending again.</source>
        <translation>Wait for its answer before sending again.</translation>
    </message>
    <message>
        <source>The idempotency key was used with another request before.</source>
        <translation>The idempotency key was used with another request before.</translation>
    </message>
    <message>
        <source>Use a new key for a new request.</source>
        <translation>Use a new key for a new request.</translation>
    </message>
    <message>
        <source>A service inside Belvo is not available.</source>
        <translation>A service inside Belvo is not available.</translation>
    </message>
    <message>
        <source>Try again later, and send the request ID to Belvo if it stays.</source>
        <translation>Try again later, and send the request ID to Belvo if it stays.</translation>
    </message>
    <message>
        <source>Belvo or the bank met an error that nobody foresaw.</source>
        <translation>Belvo or the bank met an error that nobody foresaw.</translation>
    </message>
    <message>
        <source>Try at most three times, then send the request ID to Belvo.</source>
        <translation>Try at most three times, then send the request ID to Belvo.</translation>
    </message>
    <message>
        <source>The risk analysis of the bank refused the consent.</source>
        <translation>The risk analysis of the bank refused the consent.</translation>
    </message>
    <message>
        <source>Ask the customer to switch off any VPN, to update the bank app and to start again.</source>
        <translation>Ask the customer to switch off any VPN, to update the bank app and to start again.</translation>
    </message>
    <message>
        <source>The API did not accept the keys of this profile.</source>
        <translation>The API did not accept the keys of this profile.</translation>
    </message>
    <message>
        <source>The firewall in front of the API refused the call, most likely because of too many calls in a short time.</source>
        <translation>The firewall in front of the API refused the call, most likely because of too many calls in a short time.</translation>
    </message>
    <message>
        <source>Pause all calls for at least a minute.</source>
        <translation>Pause all calls for at least a minute.</translation>
    </message>
    <message>
        <source>There is nothing under this address.</source>
        <translation>There is nothing under this address.</translation>
    </message>
    <message>
        <source>Check the ID and the base URL of this profile.</source>
        <translation>Check the ID and the base URL of this profile.</translation>
    </message>
    <message>
        <source>The address does not offer this operation.</source>
        <translation>The address does not offer this operation.</translation>
    </message>
    <message>
        <source>The API gave up waiting.</source>
        <translation>The API gave up waiting.</translation>
    </message>
    <message>
        <source>Try again with a shorter period.</source>
        <translation>Try again with a shorter period.</translation>
    </message>
    <message>
        <source>Another operation on the same object is in progress or has just finished.</source>
        <translation>Another operation on the same object is in progress or has just finished.</translation>
    </message>
    <message>
        <source>Wait some minutes and look at the object before trying again.</source>
        <translation>Wait some minutes and look at the object before trying again.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time.</source>
        <translation>Too many calls were made in a short time.</translation>
    </message>
    <message>
        <source>Wait a minute; when deleting many links, delete them asynchronously.</source>
        <translation>Wait a minute; when deleting many links, delete them asynchronously.</translation>
    </message>
    <message>
        <source>The API failed on its own side.</source>
        <translation>The API failed on its own side.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report the time and the request ID to Belvo.</source>
        <translation>Try again later; if it stays, report the time and the request ID to Belvo.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Belvo does not accept these keys.</source>
        <translation>Belvo does not accept these keys.</translation>
    </message>
    <message>
        <source>Check the secret id, the password and whether they belong to this environment.</source>
        <translation>Check the secret id, the password and whether they belong to this environment.</translation>
    </message>
    <message>
        <source>These keys are not allowed to do this at Belvo.</source>
        <translation>These keys are not allowed to do this at Belvo.</translation>
    </message>
    <message>
        <source>Ask Belvo to enable it for your account.</source>
        <translation>Ask Belvo to enable it for your account.</translation>
    </message>
    <message>
        <source>Belvo does not have this record.</source>
        <translation>Belvo does not have this record.</translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another environment.</source>
        <translation>It was deleted, or it belongs to another environment.</translation>
    </message>
    <message>
        <source>Belvo refused the request.</source>
        <translation>Belvo refused the request.</translation>
    </message>
    <message>
        <source>The details name what was wrong.</source>
        <translation>The details name what was wrong.</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm who they are.</source>
        <translation>The bank asks the customer to confirm who they are.</translation>
    </message>
    <message>
        <source>Answer the challenge while the session is open.</source>
        <translation>Answer the challenge while the session is open.</translation>
    </message>
    <message>
        <source>The record is busy or was just changed at Belvo.</source>
        <translation>The record is busy or was just changed at Belvo.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Wait some minutes and try again.</translation>
    </message>
    <message>
        <source>Too many calls in a short time: Belvo has asked us to slow down.</source>
        <translation>Too many calls in a short time: Belvo has asked us to slow down.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Wait a minute and try again.</translation>
    </message>
    <message>
        <source>Belvo had an internal problem.</source>
        <translation>Belvo had an internal problem.</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, send the request id to Belvo&apos;s support.</source>
        <translation>Try again later. If it goes on, send the request id to Belvo&apos;s support.</translation>
    </message>
    <message>
        <source>There is no connection to Belvo.</source>
        <translation>There is no connection to Belvo.</translation>
    </message>
    <message>
        <source>Check the network and the address of the profile, then try again.</source>
        <translation>Check the network and the address of the profile, then try again.</translation>
    </message>
    <message>
        <source>Belvo did not answer in time.</source>
        <translation>Belvo did not answer in time.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>The connection is not secure, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check the address, the computer&apos;s clock and whether something inspects your network traffic.</source>
        <translation>Check the address, the computer&apos;s clock and whether something inspects your network traffic.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>The answer could not be understood.</translation>
    </message>
    <message>
        <source>Check the address of the profile. If it is right, try again.</source>
        <translation>Check the address of the profile. If it is right, try again.</translation>
    </message>
    <message>
        <source>The request was sent but no answer came: it may or may not have been done.</source>
        <translation>The request was sent but no answer came: it may or may not have been done.</translation>
    </message>
    <message>
        <source>Check the record before you repeat it.</source>
        <translation>Check the record before you repeat it.</translation>
    </message>
    <message>
        <source>This profile is not allowed to do that. Nothing was sent.</source>
        <translation>This profile is not allowed to do that. Nothing was sent.</translation>
    </message>
    <message>
        <source>Change the access of the profile if you may.</source>
        <translation>Change the access of the profile if you may.</translation>
    </message>
    <message>
        <source>Something could not be stored on this computer.</source>
        <translation>Something could not be stored on this computer.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the program&apos;s folder.</source>
        <translation>Check that the disk has room and that you may write to the program&apos;s folder.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>The request was stopped.</translation>
    </message>
    <message>
        <source>Belvo&apos;s firewall has stopped our calls for a while.</source>
        <translation>Belvo&apos;s firewall has stopped our calls for a while.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>The system&apos;s keychain is locked.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the keys for this run.</source>
        <translation>Unlock it and try again, or enter the keys for this run.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the keys.</source>
        <translation>This computer has no keychain that could hold the keys.</translation>
    </message>
    <message>
        <source>Enter the keys for this run. They will not be stored anywhere.</source>
        <translation>Enter the keys for this run. They will not be stored anywhere.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer.</source>
        <translation>The system&apos;s keychain did not answer.</translation>
    </message>
    <message>
        <source>Look for an open password prompt and try again, or enter the keys for this run.</source>
        <translation>Look for an open password prompt and try again, or enter the keys for this run.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the keys that were stored for this profile.</source>
        <translation>The keychain no longer holds the keys that were stored for this profile.</translation>
    </message>
    <message>
        <source>Another program has moved or removed them. Enter the keys again.</source>
        <translation>Another program has moved or removed them. Enter the keys again.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>The system&apos;s keychain reported an error.</translation>
    </message>
    <message>
        <source>Try again, or enter the keys for this run.</source>
        <translation>Try again, or enter the keys for this run.</translation>
    </message>
    <message>
        <source>The customer has to act.</source>
        <translation>The customer has to act.</translation>
    </message>
    <message>
        <source>The bank has to act.</source>
        <translation>The bank has to act.</translation>
    </message>
    <message>
        <source>Belvo has to act.</source>
        <translation>Belvo has to act.</translation>
    </message>
    <message>
        <source>You can act.</source>
        <translation>You can act.</translation>
    </message>
    <message>
        <source>Nobody has to act: waiting helps.</source>
        <translation>Nobody has to act: waiting helps.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP status: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Request id: %1</translation>
    </message>
    <message numerus="yes">
        <source>Belvo asks to wait %n second(s).</source>
        <translation>
            <numerusform>Belvo asks to wait %n second.</numerusform>
            <numerusform>Belvo asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The reason it gave (%2) is not known to this version of the program.</source>
        <translation>%1 The reason it gave (%2) is not known to this version of the program.</translation>
    </message>
    <message>
        <source>There are no keys for this profile yet.</source>
        <translation>There are no keys for this profile yet.</translation>
    </message>
    <message>
        <source>Enter the secret id and the password from Belvo&apos;s dashboard.</source>
        <translation>Enter the secret id and the password from Belvo&apos;s dashboard.</translation>
    </message>
    <message>
        <source>The practice data could not be started.</source>
        <translation>The practice data could not be started.</translation>
    </message>
    <message>
        <source>Check that programs on this computer may talk to each other, and try again.</source>
        <translation>Check that programs on this computer may talk to each other, and try again.</translation>
    </message>
    <message>
        <source>The lists kept on this computer could not be erased.</source>
        <translation>The lists kept on this computer could not be erased.</translation>
    </message>
    <message>
        <source>Check that you may write to the program&apos;s folder, and try again.</source>
        <translation>Check that you may write to the program&apos;s folder, and try again.</translation>
    </message>
    <message>
        <source>The disk is full, so the file was not written.</source>
        <translation>The disk is full, so the file was not written.</translation>
    </message>
    <message>
        <source>Make room or choose another place. A file that was there before is as it was.</source>
        <translation>Make room or choose another place. A file that was there before is as it was.</translation>
    </message>
    <message>
        <source>You may not write there, so the file was not written.</source>
        <translation>You may not write there, so the file was not written.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choose a folder of your own.</translation>
    </message>
    <message>
        <source>There is no such folder, so the file was not written.</source>
        <translation>There is no such folder, so the file was not written.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Check that the disk is still there, or choose another place. A file that was there before is as it was.</source>
        <translation>Check that the disk is still there, or choose another place. A file that was there before is as it was.</translation>
    </message>
    <message>
        <source>A sheet of Excel holds at most 1,048,575 rows and a header.</source>
        <translation>A sheet of Excel holds at most 1,048,575 rows and a header.</translation>
    </message>
    <message>
        <source>Choose CSV or JSON Lines, or filter the rows.</source>
        <translation>Choose CSV or JSON Lines, or filter the rows.</translation>
    </message>
    <message>
        <source>A cell of Excel holds at most 32,767 characters, and a text is longer.</source>
        <translation>A cell of Excel holds at most 32,767 characters, and a text is longer.</translation>
    </message>
    <message>
        <source>Choose CSV or JSON Lines, or leave out the column named below.</source>
        <translation>Choose CSV or JSON Lines, or leave out the column named below.</translation>
    </message>
    <message>
        <source>Belvo does not offer this call to your keys.</source>
        <translation>Belvo does not offer this call to your keys.</translation>
    </message>
    <message>
        <source>The product is retired. Ask Belvo whether your account still has it.</source>
        <translation>The product is retired. Ask Belvo whether your account still has it.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>There is no such file any more.</translation>
    </message>
    <message>
        <source>Choose it again, or another one.</source>
        <translation>Choose it again, or another one.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Check that it is an ordinary file and that you may read it.</source>
        <translation>Check that it is an ordinary file and that you may read it.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Choose a file with a line for every transaction.</source>
        <translation>Choose a file with a line for every transaction.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>The file is larger than 16 MB.</translation>
    </message>
    <message>
        <source>Cut it into several files. One request takes at most 10,000 transactions.</source>
        <translation>Cut it into several files. One request takes at most 10,000 transactions.</translation>
    </message>
    <message>
        <source>The file is no text: perhaps a spreadsheet, an archive or a picture.</source>
        <translation>The file is no text: perhaps a spreadsheet, an archive or a picture.</translation>
    </message>
    <message>
        <source>Save it as CSV in the program it comes from.</source>
        <translation>Save it as CSV in the program it comes from.</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Letter of credit at sight</source>
        <translation>Letter of credit at sight</translation>
    </message>
    <message>
        <source>Usance letter of credit</source>
        <translation>Usance letter of credit</translation>
    </message>
    <message>
        <source>Deposit account</source>
        <translation>Deposit account</translation>
    </message>
    <message>
        <source>Foreign currency account in Brazil</source>
        <translation>Foreign currency account in Brazil</translation>
    </message>
    <message>
        <source>Exporter&apos;s account abroad</source>
        <translation>Exporter&apos;s account abroad</translation>
    </message>
    <message>
        <source>Account or payment at an institution abroad</source>
        <translation>Account or payment at an institution abroad</translation>
    </message>
    <message>
        <source>Reciprocal payments agreement</source>
        <translation>Reciprocal payments agreement</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Cash or traveller&apos;s cheques</source>
        <translation>Cash or traveller&apos;s cheques</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>Prepaid card</translation>
    </message>
    <message>
        <source>Wire transfer</source>
        <translation>Wire transfer</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>Securities</translation>
    </message>
    <message>
        <source>Symbolic</source>
        <translation>Symbolic</translation>
    </message>
    <message>
        <source>No movement of funds</source>
        <translation>No movement of funds</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Not known to Open Finance</source>
        <translation>Not known to Open Finance</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Requested at</translation>
    </message>
    <message>
        <source>When the operation was agreed with the institution.</source>
        <translation>When the operation was agreed with the institution.</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Operation type</translation>
    </message>
    <message>
        <source>Whether the customer buys or sells the foreign currency.</source>
        <translation>Whether the customer buys or sells the foreign currency.</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Foreign amount</translation>
    </message>
    <message>
        <source>How much foreign currency changes hands.</source>
        <translation>How much foreign currency changes hands.</translation>
    </message>
    <message>
        <source>Local amount</source>
        <translation>Local amount</translation>
    </message>
    <message>
        <source>What that is in local currency at the exchange rate, without costs.</source>
        <translation>What that is in local currency at the exchange rate, without costs.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Exchange rate</translation>
    </message>
    <message>
        <source>Price of one unit of the foreign currency; no tax, whatever its name says.</source>
        <translation>Price of one unit of the foreign currency; no tax, whatever its name says.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Day the operation is to be settled; changes of the contract move it.</source>
        <translation>Day the operation is to be settled; changes of the contract move it.</translation>
    </message>
    <message>
        <source>Authorized institution</source>
        <translation>Authorized institution</translation>
    </message>
    <message>
        <source>Who carries out the exchange: a bank or a broker.</source>
        <translation>Who carries out the exchange: a bank or a broker.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Number at the central bank; empty while the operation is not registered.</source>
        <translation>Number at the central bank; empty while the operation is not registered.</translation>
    </message>
    <message>
        <source>All-in rate</source>
        <translation>All-in rate</translation>
    </message>
    <message>
        <source>Price of one unit with all taxes and fees (VET); empty for later settlement or large sums.</source>
        <translation>Price of one unit with all taxes and fees (VET); empty for later settlement or large sums.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Outstanding balance</translation>
    </message>
    <message>
        <source>Foreign currency still to be settled; can be empty when settlement takes two days at most.</source>
        <translation>Foreign currency still to be settled; can be empty when settlement takes two days at most.</translation>
    </message>
    <message>
        <source>Advanced share</source>
        <translation>Advanced share</translation>
    </message>
    <message>
        <source>Part of the foreign amount paid out in advance, as a fraction where 1 is 100%.</source>
        <translation>Part of the foreign amount paid out in advance, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Settlement method</translation>
    </message>
    <message>
        <source>How the foreign currency is handed over.</source>
        <translation>How the foreign currency is handed over.</translation>
    </message>
    <message>
        <source>Nature code</source>
        <translation>Nature code</translation>
    </message>
    <message>
        <source>Code of the central bank for the purpose of the operation, five digits.</source>
        <translation>Code of the central bank for the purpose of the operation, five digits.</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>Foreign currency</translation>
    </message>
    <message>
        <source>Currency that is bought or sold, as a three-letter ISO 4217 code.</source>
        <translation>Currency that is bought or sold, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Local currency</source>
        <translation>Local currency</translation>
    </message>
    <message>
        <source>Currency of the local amount, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the local amount, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Rate currency</source>
        <translation>Rate currency</translation>
    </message>
    <message>
        <source>Currency in which the exchange rate is quoted, as a three-letter ISO 4217 code.</source>
        <translation>Currency in which the exchange rate is quoted, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Outstanding balance currency</source>
        <translation>Outstanding balance currency</translation>
    </message>
    <message>
        <source>Currency of the outstanding balance, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the outstanding balance, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>All-in rate currency</source>
        <translation>All-in rate currency</translation>
    </message>
    <message>
        <source>Currency in which the all-in rate is quoted; reais, if any.</source>
        <translation>Currency in which the all-in rate is quoted; reais, if any.</translation>
    </message>
    <message>
        <source>Authorized institution CNPJ</source>
        <translation>Authorized institution CNPJ</translation>
    </message>
    <message>
        <source>Tax number of the institution as a plain number: zeros in front are lost.</source>
        <translation>Tax number of the institution as a plain number: zeros in front are lost.</translation>
    </message>
    <message>
        <source>Intermediary institution</source>
        <translation>Intermediary institution</translation>
    </message>
    <message>
        <source>Who arranged the exchange between customer and institution; empty if nobody did.</source>
        <translation>Who arranged the exchange between customer and institution; empty if nobody did.</translation>
    </message>
    <message>
        <source>Intermediary institution CNPJ</source>
        <translation>Intermediary institution CNPJ</translation>
    </message>
    <message>
        <source>Tax number of the intermediary as a plain number: zeros in front are lost.</source>
        <translation>Tax number of the intermediary as a plain number: zeros in front are lost.</translation>
    </message>
    <message>
        <source>Operation identifier</source>
        <translation>Operation identifier</translation>
    </message>
    <message>
        <source>Identifies the operation throughout Open Finance.</source>
        <translation>Identifies the operation throughout Open Finance.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Exchange ID</source>
        <translation>Exchange ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Event at</source>
        <translation>Event at</translation>
    </message>
    <message>
        <source>When this happened to the operation.</source>
        <translation>When this happened to the operation.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>1 contract, 2 change, 3 cancellation, 4 settlement, 5 write-off, 6 reinstatement, 9 annulment.</source>
        <translation>1 contract, 2 change, 3 cancellation, 4 settlement, 5 write-off, 6 reinstatement, 9 annulment.</translation>
    </message>
    <message>
        <source>Day of settlement as it stood after the event.</source>
        <translation>Day of settlement as it stood after the event.</translation>
    </message>
    <message>
        <source>Foreign currency of the operation as it stood after the event.</source>
        <translation>Foreign currency of the operation as it stood after the event.</translation>
    </message>
    <message>
        <source>Local currency of the operation as it stood after the event.</source>
        <translation>Local currency of the operation as it stood after the event.</translation>
    </message>
    <message>
        <source>Foreign currency still to be settled after the event.</source>
        <translation>Foreign currency still to be settled after the event.</translation>
    </message>
    <message>
        <source>Price of one unit of the foreign currency after the event; no tax, whatever its name says.</source>
        <translation>Price of one unit of the foreign currency after the event; no tax, whatever its name says.</translation>
    </message>
    <message>
        <source>Price of one unit with all taxes and fees (VET) after the event.</source>
        <translation>Price of one unit with all taxes and fees (VET) after the event.</translation>
    </message>
    <message>
        <source>Foreign party</source>
        <translation>Foreign party</translation>
    </message>
    <message>
        <source>Payer or payee abroad; often known at settlement only.</source>
        <translation>Payer or payee abroad; often known at settlement only.</translation>
    </message>
    <message>
        <source>Foreign party country</source>
        <translation>Foreign party country</translation>
    </message>
    <message>
        <source>Country of the payer or payee, as a two-letter ISO 3166 code.</source>
        <translation>Country of the payer or payee, as a two-letter ISO 3166 code.</translation>
    </message>
    <message>
        <source>Relationship code</source>
        <translation>Relationship code</translation>
    </message>
    <message>
        <source>Code of the central bank for how the customer is related to the foreign party.</source>
        <translation>Code of the central bank for how the customer is related to the foreign party.</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Event number</translation>
    </message>
    <message>
        <source>Number of the event at the central bank, twelve digits.</source>
        <translation>Number of the event at the central bank, twelve digits.</translation>
    </message>
    <message>
        <source>The operation this event belongs to.</source>
        <translation>The operation this event belongs to.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Event ID</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
</context>
<context>
    <name>FinancialStatements</name>
    <message>
        <source>Cash and equivalents</source>
        <translation>Cash and equivalents</translation>
    </message>
    <message>
        <source>Cash, bank balances and what turns into cash at once.</source>
        <translation>Cash, bank balances and what turns into cash at once.</translation>
    </message>
    <message>
        <source>Short-term investments</source>
        <translation>Short-term investments</translation>
    </message>
    <message>
        <source>Securities to be sold or paid back within a year.</source>
        <translation>Securities to be sold or paid back within a year.</translation>
    </message>
    <message>
        <source>Accounts receivable</source>
        <translation>Accounts receivable</translation>
    </message>
    <message>
        <source>What customers still owe for sales on credit.</source>
        <translation>What customers still owe for sales on credit.</translation>
    </message>
    <message>
        <source>Notes receivable</source>
        <translation>Notes receivable</translation>
    </message>
    <message>
        <source>Written promises of others to pay on a set day.</source>
        <translation>Written promises of others to pay on a set day.</translation>
    </message>
    <message>
        <source>Other debtors</source>
        <translation>Other debtors</translation>
    </message>
    <message>
        <source>Owed by others than customers, such as employees.</source>
        <translation>Owed by others than customers, such as employees.</translation>
    </message>
    <message>
        <source>Bad debt provision</source>
        <translation>Bad debt provision</translation>
    </message>
    <message>
        <source>Receivables nobody expects to be paid; taken off the assets.</source>
        <translation>Receivables nobody expects to be paid; taken off the assets.</translation>
    </message>
    <message>
        <source>Recoverable taxes</source>
        <translation>Recoverable taxes</translation>
    </message>
    <message>
        <source>Taxes paid that the authority gives back or sets off.</source>
        <translation>Taxes paid that the authority gives back or sets off.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Goods for sale, raw materials and work in progress.</source>
        <translation>Goods for sale, raw materials and work in progress.</translation>
    </message>
    <message>
        <source>Prepaid expenses</source>
        <translation>Prepaid expenses</translation>
    </message>
    <message>
        <source>Rent, insurance and the like paid ahead.</source>
        <translation>Rent, insurance and the like paid ahead.</translation>
    </message>
    <message>
        <source>Assets for sale</source>
        <translation>Assets for sale</translation>
    </message>
    <message>
        <source>Equipment or property up for sale and not yet sold.</source>
        <translation>Equipment or property up for sale and not yet sold.</translation>
    </message>
    <message>
        <source>Property and equipment</source>
        <translation>Property and equipment</translation>
    </message>
    <message>
        <source>Land, buildings, machines and vehicles, at cost.</source>
        <translation>Land, buildings, machines and vehicles, at cost.</translation>
    </message>
    <message>
        <source>Accumulated depreciation</source>
        <translation>Accumulated depreciation</translation>
    </message>
    <message>
        <source>Wear written off so far; taken off the assets.</source>
        <translation>Wear written off so far; taken off the assets.</translation>
    </message>
    <message>
        <source>Long-term receivables</source>
        <translation>Long-term receivables</translation>
    </message>
    <message>
        <source>What customers owe and pay after more than a year.</source>
        <translation>What customers owe and pay after more than a year.</translation>
    </message>
    <message>
        <source>Prepaid to suppliers</source>
        <translation>Prepaid to suppliers</translation>
    </message>
    <message>
        <source>Paid ahead to suppliers for deliveries over a year away.</source>
        <translation>Paid ahead to suppliers for deliveries over a year away.</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Goodwill</translation>
    </message>
    <message>
        <source>Paid for other companies above the worth of what they own.</source>
        <translation>Paid for other companies above the worth of what they own.</translation>
    </message>
    <message>
        <source>Intangible assets</source>
        <translation>Intangible assets</translation>
    </message>
    <message>
        <source>Patents, trademarks, software and the like.</source>
        <translation>Patents, trademarks, software and the like.</translation>
    </message>
    <message>
        <source>Associated companies</source>
        <translation>Associated companies</translation>
    </message>
    <message>
        <source>Shares in companies it has a say in without control.</source>
        <translation>Shares in companies it has a say in without control.</translation>
    </message>
    <message>
        <source>Long-term instruments</source>
        <translation>Long-term instruments</translation>
    </message>
    <message>
        <source>Bonds, loans and the like that run over a year.</source>
        <translation>Bonds, loans and the like that run over a year.</translation>
    </message>
    <message>
        <source>Bank loans</source>
        <translation>Bank loans</translation>
    </message>
    <message>
        <source>Owed to banks and due within a year.</source>
        <translation>Owed to banks and due within a year.</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Accounts payable</translation>
    </message>
    <message>
        <source>Owed to suppliers for purchases on credit.</source>
        <translation>Owed to suppliers for purchases on credit.</translation>
    </message>
    <message>
        <source>Notes payable</source>
        <translation>Notes payable</translation>
    </message>
    <message>
        <source>Written promises to pay others on a set day.</source>
        <translation>Written promises to pay others on a set day.</translation>
    </message>
    <message>
        <source>Short-term instruments</source>
        <translation>Short-term instruments</translation>
    </message>
    <message>
        <source>Securities it issued that are due within a year.</source>
        <translation>Securities it issued that are due within a year.</translation>
    </message>
    <message>
        <source>Other creditors</source>
        <translation>Other creditors</translation>
    </message>
    <message>
        <source>Owed to others than suppliers and banks.</source>
        <translation>Owed to others than suppliers and banks.</translation>
    </message>
    <message>
        <source>Income tax payable</source>
        <translation>Income tax payable</translation>
    </message>
    <message>
        <source>Income tax of the year still to be paid.</source>
        <translation>Income tax of the year still to be paid.</translation>
    </message>
    <message>
        <source>Customer advances</source>
        <translation>Customer advances</translation>
    </message>
    <message>
        <source>Paid ahead by customers for what is not delivered yet.</source>
        <translation>Paid ahead by customers for what is not delivered yet.</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>Set aside for likely costs such as warranties or lawsuits.</source>
        <translation>Set aside for likely costs such as warranties or lawsuits.</translation>
    </message>
    <message>
        <source>Taxes payable</source>
        <translation>Taxes payable</translation>
    </message>
    <message>
        <source>All other taxes still to be paid.</source>
        <translation>All other taxes still to be paid.</translation>
    </message>
    <message>
        <source>Long-term payables</source>
        <translation>Long-term payables</translation>
    </message>
    <message>
        <source>Owed to suppliers and due after more than a year.</source>
        <translation>Owed to suppliers and due after more than a year.</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <translation>Deferred revenue</translation>
    </message>
    <message>
        <source>Received ahead for what is delivered over years, such as rent.</source>
        <translation>Received ahead for what is delivered over years, such as rent.</translation>
    </message>
    <message>
        <source>Capital contributions</source>
        <translation>Capital contributions</translation>
    </message>
    <message>
        <source>Paid in by owners for a capital increase still to come.</source>
        <translation>Paid in by owners for a capital increase still to come.</translation>
    </message>
    <message>
        <source>Deferred income tax</source>
        <translation>Deferred income tax</translation>
    </message>
    <message>
        <source>Income tax that falls due in later years.</source>
        <translation>Income tax that falls due in later years.</translation>
    </message>
    <message>
        <source>Employee benefits</source>
        <translation>Employee benefits</translation>
    </message>
    <message>
        <source>Pensions and severance owed to employees later.</source>
        <translation>Pensions and severance owed to employees later.</translation>
    </message>
    <message>
        <source>Long-term provisions</source>
        <translation>Long-term provisions</translation>
    </message>
    <message>
        <source>Set aside for likely costs after more than a year.</source>
        <translation>Set aside for likely costs after more than a year.</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Share capital</translation>
    </message>
    <message>
        <source>Value of the shares the owners paid for.</source>
        <translation>Value of the shares the owners paid for.</translation>
    </message>
    <message>
        <source>Future contributions</source>
        <translation>Future contributions</translation>
    </message>
    <message>
        <source>Paid in by owners and meant to become capital.</source>
        <translation>Paid in by owners and meant to become capital.</translation>
    </message>
    <message>
        <source>Legal reserve</source>
        <translation>Legal reserve</translation>
    </message>
    <message>
        <source>Part of the profits that the law makes it keep.</source>
        <translation>Part of the profits that the law makes it keep.</translation>
    </message>
    <message>
        <source>Update excess</source>
        <translation>Update excess</translation>
    </message>
    <message>
        <source>Gain from restating capital for inflation.</source>
        <translation>Gain from restating capital for inflation.</translation>
    </message>
    <message>
        <source>Update shortfall</source>
        <translation>Update shortfall</translation>
    </message>
    <message>
        <source>Loss from restating capital for inflation; below zero.</source>
        <translation>Loss from restating capital for inflation; below zero.</translation>
    </message>
    <message>
        <source>Capital reserve</source>
        <translation>Capital reserve</translation>
    </message>
    <message>
        <source>Reserve from gains outside the business itself.</source>
        <translation>Reserve from gains outside the business itself.</translation>
    </message>
    <message>
        <source>Share premium</source>
        <translation>Share premium</translation>
    </message>
    <message>
        <source>Paid for new shares above their face value.</source>
        <translation>Paid for new shares above their face value.</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Retained earnings</translation>
    </message>
    <message>
        <source>Profits kept over the years; below zero after losses.</source>
        <translation>Profits kept over the years; below zero after losses.</translation>
    </message>
    <message>
        <source>Other comprehensive income</source>
        <translation>Other comprehensive income</translation>
    </message>
    <message>
        <source>Gains and losses not yet realised, such as on currencies.</source>
        <translation>Gains and losses not yet realised, such as on currencies.</translation>
    </message>
    <message>
        <source>Controlling interest</source>
        <translation>Controlling interest</translation>
    </message>
    <message>
        <source>Part of the equity that the main owners hold.</source>
        <translation>Part of the equity that the main owners hold.</translation>
    </message>
    <message>
        <source>Minority interest</source>
        <translation>Minority interest</translation>
    </message>
    <message>
        <source>Part of the equity that minority owners hold.</source>
        <translation>Part of the equity that minority owners hold.</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>Current assets</translation>
    </message>
    <message>
        <source>What turns into cash within a year.</source>
        <translation>What turns into cash within a year.</translation>
    </message>
    <message>
        <source>Non-current assets</source>
        <translation>Non-current assets</translation>
    </message>
    <message>
        <source>What stays for more than a year.</source>
        <translation>What stays for more than a year.</translation>
    </message>
    <message>
        <source>Current liabilities</source>
        <translation>Current liabilities</translation>
    </message>
    <message>
        <source>What is to be paid within a year.</source>
        <translation>What is to be paid within a year.</translation>
    </message>
    <message>
        <source>Non-current liabilities</source>
        <translation>Non-current liabilities</translation>
    </message>
    <message>
        <source>What is to be paid after more than a year.</source>
        <translation>What is to be paid after more than a year.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>What belongs to the owners.</source>
        <translation>What belongs to the owners.</translation>
    </message>
    <message>
        <source>Domestic sales</source>
        <translation>Domestic sales</translation>
    </message>
    <message>
        <source>Sales within Mexico, before discounts and returns.</source>
        <translation>Sales within Mexico, before discounts and returns.</translation>
    </message>
    <message>
        <source>Foreign sales</source>
        <translation>Foreign sales</translation>
    </message>
    <message>
        <source>Sales abroad, before discounts and returns.</source>
        <translation>Sales abroad, before discounts and returns.</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Materials used</translation>
    </message>
    <message>
        <source>Cost of the materials used up or traded.</source>
        <translation>Cost of the materials used up or traded.</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Cost of goods</translation>
    </message>
    <message>
        <source>What making or buying the sold goods cost.</source>
        <translation>What making or buying the sold goods cost.</translation>
    </message>
    <message>
        <source>Cost of services</source>
        <translation>Cost of services</translation>
    </message>
    <message>
        <source>What providing the sold services cost.</source>
        <translation>What providing the sold services cost.</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Gross profit</translation>
    </message>
    <message>
        <source>Net revenue less the cost of goods and services; empty after a loss.</source>
        <translation>Net revenue less the cost of goods and services; empty after a loss.</translation>
    </message>
    <message>
        <source>Gross loss</source>
        <translation>Gross loss</translation>
    </message>
    <message>
        <source>The same when costs are higher than revenue; empty after a profit.</source>
        <translation>The same when costs are higher than revenue; empty after a profit.</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Operating expenses</translation>
    </message>
    <message>
        <source>Selling, office and general costs.</source>
        <translation>Selling, office and general costs.</translation>
    </message>
    <message>
        <source>Operating loss</source>
        <translation>Operating loss</translation>
    </message>
    <message>
        <source>Loss of the business itself; empty after a profit.</source>
        <translation>Loss of the business itself; empty after a profit.</translation>
    </message>
    <message>
        <source>Financial result</source>
        <translation>Financial result</translation>
    </message>
    <message>
        <source>Financial gains and costs together; below zero when costs are higher.</source>
        <translation>Financial gains and costs together; below zero when costs are higher.</translation>
    </message>
    <message>
        <source>Financial gains</source>
        <translation>Financial gains</translation>
    </message>
    <message>
        <source>Interest and exchange gains received; never below zero.</source>
        <translation>Interest and exchange gains received; never below zero.</translation>
    </message>
    <message>
        <source>Financial costs</source>
        <translation>Financial costs</translation>
    </message>
    <message>
        <source>Interest and exchange losses paid; always written below zero.</source>
        <translation>Interest and exchange losses paid; always written below zero.</translation>
    </message>
    <message>
        <source>Associates&apos; result</source>
        <translation>Associates&apos; result</translation>
    </message>
    <message>
        <source>Its share of the profit or loss of associated companies.</source>
        <translation>Its share of the profit or loss of associated companies.</translation>
    </message>
    <message>
        <source>Income before taxes</source>
        <translation>Income before taxes</translation>
    </message>
    <message>
        <source>Profit before income tax; empty after a loss.</source>
        <translation>Profit before income tax; empty after a loss.</translation>
    </message>
    <message>
        <source>Loss before taxes</source>
        <translation>Loss before taxes</translation>
    </message>
    <message>
        <source>Loss before income tax; empty after a profit.</source>
        <translation>Loss before income tax; empty after a profit.</translation>
    </message>
    <message>
        <source>Income taxes</source>
        <translation>Income taxes</translation>
    </message>
    <message>
        <source>Income tax of the year.</source>
        <translation>Income tax of the year.</translation>
    </message>
    <message>
        <source>Continuing income</source>
        <translation>Continuing income</translation>
    </message>
    <message>
        <source>Profit of what the business goes on with, after tax.</source>
        <translation>Profit of what the business goes on with, after tax.</translation>
    </message>
    <message>
        <source>Continuing loss</source>
        <translation>Continuing loss</translation>
    </message>
    <message>
        <source>Loss of what the business goes on with; empty after a profit.</source>
        <translation>Loss of what the business goes on with; empty after a profit.</translation>
    </message>
    <message>
        <source>Discontinued operations</source>
        <translation>Discontinued operations</translation>
    </message>
    <message>
        <source>Result of what was sold or given up during the year.</source>
        <translation>Result of what was sold or given up during the year.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Fiscal year that the statement is about.</source>
        <translation>Fiscal year that the statement is about.</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Net revenue</translation>
    </message>
    <message>
        <source>Sales after discounts and returns; not the plain sum of domestic and foreign.</source>
        <translation>Sales after discounts and returns; not the plain sum of domestic and foreign.</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Operating income</translation>
    </message>
    <message>
        <source>Profit of the business itself, before interest and tax; empty after a loss.</source>
        <translation>Profit of the business itself, before interest and tax; empty after a loss.</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Net income</translation>
    </message>
    <message>
        <source>Profit of the year after everything; empty after a loss.</source>
        <translation>Profit of the year after everything; empty after a loss.</translation>
    </message>
    <message>
        <source>Net loss</source>
        <translation>Net loss</translation>
    </message>
    <message>
        <source>Loss of the year after everything; empty after a profit.</source>
        <translation>Loss of the year after everything; empty after a profit.</translation>
    </message>
    <message>
        <source>Total equity</source>
        <translation>Total equity</translation>
    </message>
    <message>
        <source>All that belongs to the owners: assets less debts.</source>
        <translation>All that belongs to the owners: assets less debts.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Why the year could not be read, in a sentence in English; empty when it was.</source>
        <translation>Why the year could not be read, in a sentence in English; empty when it was.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Total current assets</source>
        <translation>Total current assets</translation>
    </message>
    <message>
        <source>All current assets together.</source>
        <translation>All current assets together.</translation>
    </message>
    <message>
        <source>Total fixed assets</source>
        <translation>Total fixed assets</translation>
    </message>
    <message>
        <source>All non-current assets together, depreciation taken off.</source>
        <translation>All non-current assets together, depreciation taken off.</translation>
    </message>
    <message>
        <source>Total current liabilities</source>
        <translation>Total current liabilities</translation>
    </message>
    <message>
        <source>All debts due within a year together.</source>
        <translation>All debts due within a year together.</translation>
    </message>
    <message>
        <source>Total long-term liabilities</source>
        <translation>Total long-term liabilities</translation>
    </message>
    <message>
        <source>All debts due after more than a year together.</source>
        <translation>All debts due after more than a year together.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Statement ID</source>
        <translation>Statement ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Income statement</translation>
    </message>
    <message>
        <source>What came in and went out during the year.</source>
        <translation>What came in and went out during the year.</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balance sheet</translation>
    </message>
    <message>
        <source>What the business had and owed at the end of the year.</source>
        <translation>What the business had and owed at the end of the year.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Financial statements</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>%1 by day</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 by day</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 by month</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <comment>What rows are grouped by: a date column</comment>
        <translation>%1 by year</translation>
    </message>
</context>
<context>
    <name>Incomes</name>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Freelance</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Other income</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Fortnightly</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Text of the latest payment on the statement.</source>
        <translation>Text of the latest payment on the statement.</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Kind of income</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>Monthly average</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Last payment</translation>
    </message>
    <message>
        <source>Amount of the latest payment.</source>
        <translation>Amount of the latest payment.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account the income arrives in.</source>
        <translation>Account the income arrives in.</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Average payment</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Full periods</source>
        <translation>Full periods</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>Last paid</translation>
    </message>
    <message>
        <source>Day of the latest payment.</source>
        <translation>Day of the latest payment.</translation>
    </message>
    <message>
        <source>Periods looked at</source>
        <translation>Periods looked at</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Monthly median</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Periods with income</source>
        <translation>Periods with income</translation>
    </message>
    <message>
        <source>Regularity</source>
        <translation>Regularity</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Total income</translation>
    </message>
    <message>
        <source>Best charging day</source>
        <translation>Best charging day</translation>
    </message>
    <message>
        <source>Working day of the month on which a charge is most likely to succeed.</source>
        <translation>Working day of the month on which a charge is most likely to succeed.</translation>
    </message>
    <message>
        <source>First transaction</source>
        <translation>First transaction</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Last transaction</translation>
    </message>
    <message>
        <source>Day of the newest transaction that was looked at.</source>
        <translation>Day of the newest transaction that was looked at.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Good charging days</source>
        <translation>Good charging days</translation>
    </message>
    <message>
        <source>Income streams</source>
        <translation>Income streams</translation>
    </message>
    <message>
        <source>Monthly, sure</source>
        <translation>Monthly, sure</translation>
    </message>
    <message>
        <source>Average per month of incomes of high certainty.</source>
        <translation>Average per month of incomes of high certainty.</translation>
    </message>
    <message>
        <source>Monthly, irregular</source>
        <translation>Monthly, irregular</translation>
    </message>
    <message>
        <source>Monthly, unsure</source>
        <translation>Monthly, unsure</translation>
    </message>
    <message>
        <source>Average per month of incomes of low certainty.</source>
        <translation>Average per month of incomes of low certainty.</translation>
    </message>
    <message>
        <source>Monthly, likely</source>
        <translation>Monthly, likely</translation>
    </message>
    <message>
        <source>Average per month of incomes of medium certainty.</source>
        <translation>Average per month of incomes of medium certainty.</translation>
    </message>
    <message>
        <source>Monthly, regular</source>
        <translation>Monthly, regular</translation>
    </message>
    <message>
        <source>Total, sure</source>
        <translation>Total, sure</translation>
    </message>
    <message>
        <source>Sum of incomes of high certainty.</source>
        <translation>Sum of incomes of high certainty.</translation>
    </message>
    <message>
        <source>Total, irregular</source>
        <translation>Total, irregular</translation>
    </message>
    <message>
        <source>Total, unsure</source>
        <translation>Total, unsure</translation>
    </message>
    <message>
        <source>Sum of incomes of low certainty.</source>
        <translation>Sum of incomes of low certainty.</translation>
    </message>
    <message>
        <source>Total, likely</source>
        <translation>Total, likely</translation>
    </message>
    <message>
        <source>Sum of incomes of medium certainty.</source>
        <translation>Sum of incomes of medium certainty.</translation>
    </message>
    <message>
        <source>Total, regular</source>
        <translation>Total, regular</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Income ID</source>
        <translation>Income ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Incomes</translation>
    </message>
    <message>
        <source>What the money most likely is, as Belvo sorts it.</source>
        <translation>What the money most likely is, as Belvo sorts it.</translation>
    </message>
    <message>
        <source>How often it comes; fortnightly is every two weeks.</source>
        <translation>How often it comes; fortnightly is every two weeks.</translation>
    </message>
    <message>
        <source>Average over the months in which something came; empty months do not count.</source>
        <translation>Average over the months in which something came; empty months do not count.</translation>
    </message>
    <message>
        <source>How sure Belvo is that this income will keep coming.</source>
        <translation>How sure Belvo is that this income will keep coming.</translation>
    </message>
    <message>
        <source>Average of one payment, not of a month.</source>
        <translation>Average of one payment, not of a month.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days that had data to calculate from.</source>
        <translation>Rolling months of 30 days that had data to calculate from.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days that were looked back over.</source>
        <translation>Rolling months of 30 days that were looked back over.</translation>
    </message>
    <message>
        <source>Middle value of the sums per calendar month.</source>
        <translation>Middle value of the sums per calendar month.</translation>
    </message>
    <message>
        <source>How many payments there were in the time looked back over.</source>
        <translation>How many payments there were in the time looked back over.</translation>
    </message>
    <message>
        <source>Rolling months of 30 days in which something came in.</source>
        <translation>Rolling months of 30 days in which something came in.</translation>
    </message>
    <message>
        <source>From 0 to 1, where 1 is always on time; empty for a single payment.</source>
        <translation>From 0 to 1, where 1 is always on time; empty for a single payment.</translation>
    </message>
    <message>
        <source>From 0 to 1, where 1 is always the same amount; empty for a single payment.</source>
        <translation>From 0 to 1, where 1 is always the same amount; empty for a single payment.</translation>
    </message>
    <message>
        <source>Above zero when amounts rise, below when they fall; empty for a single payment.</source>
        <translation>Above zero when amounts rise, below when they fall; empty for a single payment.</translation>
    </message>
    <message>
        <source>Average income per month over all accounts, in the currency of the streams.</source>
        <translation>Average income per month over all accounts, in the currency of the streams.</translation>
    </message>
    <message>
        <source>How many sources of income were told apart.</source>
        <translation>How many sources of income were told apart.</translation>
    </message>
    <message>
        <source>Sum of all incomes found, in the currency of the streams.</source>
        <translation>Sum of all incomes found, in the currency of the streams.</translation>
    </message>
    <message>
        <source>Day of the oldest transaction that was looked at; empty when there was none.</source>
        <translation>Day of the oldest transaction that was looked at; empty when there was none.</translation>
    </message>
    <message>
        <source>What the incomes were worked out from; so far always bank accounts.</source>
        <translation>What the incomes were worked out from; so far always bank accounts.</translation>
    </message>
    <message>
        <source>Further working days of the month on which charges tend to succeed.</source>
        <translation>Further working days of the month on which charges tend to succeed.</translation>
    </message>
    <message>
        <source>Payments that belong together, one row per source of income.</source>
        <translation>Payments that belong together, one row per source of income.</translation>
    </message>
    <message>
        <source>Average per month of incomes that came once or now and then.</source>
        <translation>Average per month of incomes that came once or now and then.</translation>
    </message>
    <message>
        <source>Average per month of incomes that come weekly, every two weeks or monthly.</source>
        <translation>Average per month of incomes that come weekly, every two weeks or monthly.</translation>
    </message>
    <message>
        <source>Sum of incomes that came once or now and then.</source>
        <translation>Sum of incomes that came once or now and then.</translation>
    </message>
    <message>
        <source>Sum of incomes that come weekly, every two weeks or monthly.</source>
        <translation>Sum of incomes that come weekly, every two weeks or monthly.</translation>
    </message>
</context>
<context>
    <name>Institutions</name>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Open Finance</source>
        <translation>Open Finance</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Healthy</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
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
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Employments</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Employment records</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Financial statements</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Incomes</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investments</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Investment transactions</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Recurring expenses</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Risk insights</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Tax compliance status</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Tax retentions</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Tax returns</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Tax status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Validation message</source>
        <translation>Validation message</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Placeholder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Field type</source>
        <translation>Field type</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Institution name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country codes</source>
        <translation>Country codes</translation>
    </message>
    <message>
        <source>Integration type</source>
        <translation>Integration type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Institution ID</source>
        <translation>Institution ID</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>Primary color</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Icon logo</source>
        <translation>Icon logo</translation>
    </message>
    <message>
        <source>Text logo</source>
        <translation>Text logo</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Form fields</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Open banking description</source>
        <translation>Open banking description</translation>
    </message>
    <message>
        <source>Open banking participants</source>
        <translation>Open banking participants</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>Authorization server ID</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Value that is sent when this choice is picked.</source>
        <translation>Value that is sent when this choice is picked.</translation>
    </message>
    <message>
        <source>Name of the choice as the customer reads it, e.g. Passport.</source>
        <translation>Name of the choice as the customer reads it, e.g. Passport.</translation>
    </message>
    <message>
        <source>Pattern the answer has to match, as a regular expression.</source>
        <translation>Pattern the answer has to match, as a regular expression.</translation>
    </message>
    <message>
        <source>Shown when the answer does not match.</source>
        <translation>Shown when the answer does not match.</translation>
    </message>
    <message>
        <source>Example shown while the input is empty.</source>
        <translation>Example shown while the input is empty.</translation>
    </message>
    <message>
        <source>Key under which the answer is sent, e.g. username or password.</source>
        <translation>Key under which the answer is sent, e.g. username or password.</translation>
    </message>
    <message>
        <source>Kind of input the form shows, e.g. text, password or select.</source>
        <translation>Kind of input the form shows, e.g. text, password or select.</translation>
    </message>
    <message>
        <source>Name of the input as the customer reads it, e.g. Client number.</source>
        <translation>Name of the input as the customer reads it, e.g. Client number.</translation>
    </message>
    <message>
        <source>Choices to pick from, mostly types of document; empty for plain inputs.</source>
        <translation>Choices to pick from, mostly types of document; empty for plain inputs.</translation>
    </message>
    <message>
        <source>Technical name; token_required means that the institution may ask for a token.</source>
        <translation>Technical name; token_required means that the institution may ask for a token.</translation>
    </message>
    <message>
        <source>What the feature means, in Belvo&apos;s words.</source>
        <translation>What the feature means, in Belvo&apos;s words.</translation>
    </message>
    <message>
        <source>Name of the institution as customers know it.</source>
        <translation>Name of the institution as customers know it.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name: brand, country and segment, e.g. ofnubank_br_retail.</source>
        <translation>Belvo&apos;s technical name: brand, country and segment, e.g. ofnubank_br_retail.</translation>
    </message>
    <message>
        <source>Whether it is a bank, a tax authority or an employment registry.</source>
        <translation>Whether it is a bank, a tax authority or an employment registry.</translation>
    </message>
    <message>
        <source>Countries the institution can be connected in, as two letters each, e.g. BR.</source>
        <translation>Countries the institution can be connected in, as two letters each, e.g. BR.</translation>
    </message>
    <message>
        <source>Credentials: Belvo logs in as the customer; Open Finance: the bank&apos;s own interface is used.</source>
        <translation>Credentials: Belvo logs in as the customer; Open Finance: the bank&apos;s own interface is used.</translation>
    </message>
    <message>
        <source>Down means that Belvo&apos;s integration is under maintenance and calls can fail.</source>
        <translation>Down means that Belvo&apos;s integration is under maintenance and calls can fail.</translation>
    </message>
    <message>
        <source>What Belvo can fetch from this institution.</source>
        <translation>What Belvo can fetch from this institution.</translation>
    </message>
    <message>
        <source>Web address of the institution; can be empty.</source>
        <translation>Web address of the institution; can be empty.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Main color of the institution&apos;s website, as a code such as #016FD0.</source>
        <translation>Main color of the institution&apos;s website, as a code such as #016FD0.</translation>
    </message>
    <message>
        <source>Web address of the main logo image.</source>
        <translation>Web address of the main logo image.</translation>
    </message>
    <message>
        <source>Web address of the logo image in icon size.</source>
        <translation>Web address of the logo image in icon size.</translation>
    </message>
    <message>
        <source>Web address of the logo image with the name as text.</source>
        <translation>Web address of the logo image with the name as text.</translation>
    </message>
    <message>
        <source>What the customer is asked for to log in; empty for Open Finance institutions.</source>
        <translation>What the customer is asked for to log in; empty for Open Finance institutions.</translation>
    </message>
    <message>
        <source>What is special about connecting to the institution; empty if nothing is.</source>
        <translation>What is special about connecting to the institution; empty if nothing is.</translation>
    </message>
    <message>
        <source>Short text from the list of regulated Open Finance institutions; empty for all others.</source>
        <translation>Short text from the list of regulated Open Finance institutions; empty for all others.</translation>
    </message>
    <message>
        <source>The institution&apos;s brands that can be reached through Open Finance; empty for all others.</source>
        <translation>The institution&apos;s brands that can be reached through Open Finance; empty for all others.</translation>
    </message>
    <message>
        <source>Identifies the server that grants access in Open Finance; empty for all others.</source>
        <translation>Identifies the server that grants access in Open Finance; empty for all others.</translation>
    </message>
    <message>
        <source>Former identifier that Belvo is going to remove; use the institution ID instead.</source>
        <translation>Former identifier that Belvo is going to remove; use the institution ID instead.</translation>
    </message>
</context>
<context>
    <name>InvestmentTransactions</name>
    <message>
        <source>Inflow</source>
        <translation>Inflow</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>Outflow</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Balance date</source>
        <translation>Balance date</translation>
    </message>
    <message>
        <source>When this position was reckoned.</source>
        <translation>When this position was reckoned.</translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation>Gross value</translation>
    </message>
    <message>
        <source>Worth of the position before taxes and fees.</source>
        <translation>Worth of the position before taxes and fees.</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Net value</translation>
    </message>
    <message>
        <source>What would be paid out after taxes and fees; empty when the bank does not reckon it.</source>
        <translation>What would be paid out after taxes and fees; empty when the bank does not reckon it.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Units, shares or quotas held; can have decimals.</source>
        <translation>Units, shares or quotas held; can have decimals.</translation>
    </message>
    <message>
        <source>Blocked amount</source>
        <translation>Blocked amount</translation>
    </message>
    <message>
        <source>Part of the position that cannot be sold or redeemed now.</source>
        <translation>Part of the position that cannot be sold or redeemed now.</translation>
    </message>
    <message>
        <source>Gross unit price</source>
        <translation>Gross unit price</translation>
    </message>
    <message>
        <source>Worth of one unit on the balance date, before taxes.</source>
        <translation>Worth of one unit on the balance date, before taxes.</translation>
    </message>
    <message>
        <source>Purchase unit price</source>
        <translation>Purchase unit price</translation>
    </message>
    <message>
        <source>What one unit cost when it was bought.</source>
        <translation>What one unit cost when it was bought.</translation>
    </message>
    <message>
        <source>Withheld amount</source>
        <translation>Withheld amount</translation>
    </message>
    <message>
        <source>Tax the bank would keep back from the gross value.</source>
        <translation>Tax the bank would keep back from the gross value.</translation>
    </message>
    <message>
        <source>Transaction fee</source>
        <translation>Transaction fee</translation>
    </message>
    <message>
        <source>Fees and taxes charged for the purchase or redemption.</source>
        <translation>Fees and taxes charged for the purchase or redemption.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Pre-fixed rate</translation>
    </message>
    <message>
        <source>Part of the yield that was fixed, as a fraction where 1 is 100%.</source>
        <translation>Part of the yield that was fixed, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Post-fixed rate</translation>
    </message>
    <message>
        <source>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</source>
        <translation>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</translation>
    </message>
    <message>
        <source>Penalty fee</source>
        <translation>Penalty fee</translation>
    </message>
    <message>
        <source>Fine the contract sets for payments that come late.</source>
        <translation>Fine the contract sets for payments that come late.</translation>
    </message>
    <message>
        <source>Late payment fee</source>
        <translation>Late payment fee</translation>
    </message>
    <message>
        <source>Interest due for payments that come late.</source>
        <translation>Interest due for payments that come late.</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Closing price</translation>
    </message>
    <message>
        <source>Price of one share at the end of trading on the balance date.</source>
        <translation>Price of one share at the end of trading on the balance date.</translation>
    </message>
    <message>
        <source>Unit price factor</source>
        <translation>Unit price factor</translation>
    </message>
    <message>
        <source>How many units the price stands for; 1 unless shares are quoted in lots.</source>
        <translation>How many units the price stands for; 1 unless shares are quoted in lots.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</source>
        <translation>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</translation>
    </message>
    <message>
        <source>Rate tied to the index, as a fraction where 1 is 100%.</source>
        <translation>Rate tied to the index, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Rate type</translation>
    </message>
    <message>
        <source>LINEAR is simple interest, EXPONENCIAL is compound interest.</source>
        <translation>LINEAR is simple interest, EXPONENCIAL is compound interest.</translation>
    </message>
    <message>
        <source>Rate periodicity</source>
        <translation>Rate periodicity</translation>
    </message>
    <message>
        <source>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</source>
        <translation>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Calculation base</translation>
    </message>
    <message>
        <source>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</source>
        <translation>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</translation>
    </message>
    <message>
        <source>Indexer info</source>
        <translation>Indexer info</translation>
    </message>
    <message>
        <source>Name of the index when the indexer is OUTROS.</source>
        <translation>Name of the index when the indexer is OUTROS.</translation>
    </message>
    <message>
        <source>Fund category</source>
        <translation>Fund category</translation>
    </message>
    <message>
        <source>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</source>
        <translation>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</translation>
    </message>
    <message>
        <source>Fund class</source>
        <translation>Fund class</translation>
    </message>
    <message>
        <source>Class within the category, as ANBIMA names it.</source>
        <translation>Class within the category, as ANBIMA names it.</translation>
    </message>
    <message>
        <source>Fund subclass</source>
        <translation>Fund subclass</translation>
    </message>
    <message>
        <source>Finest class of the fund, as ANBIMA names it.</source>
        <translation>Finest class of the fund, as ANBIMA names it.</translation>
    </message>
    <message>
        <source>Pays coupons</source>
        <translation>Pays coupons</translation>
    </message>
    <message>
        <source>Whether interest is paid out along the way instead of at the end.</source>
        <translation>Whether interest is paid out along the way instead of at the end.</translation>
    </message>
    <message>
        <source>Coupon periodicity</source>
        <translation>Coupon periodicity</translation>
    </message>
    <message>
        <source>How often interest is paid out, such as SEMESTRAL for twice a year.</source>
        <translation>How often interest is paid out, such as SEMESTRAL for twice a year.</translation>
    </message>
    <message>
        <source>Periodicity info</source>
        <translation>Periodicity info</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the periodicity is OUTROS.</source>
        <translation>The institution&apos;s own words when the periodicity is OUTROS.</translation>
    </message>
    <message>
        <source>Debtor name</source>
        <translation>Debtor name</translation>
    </message>
    <message>
        <source>Company whose debt stands behind the paper.</source>
        <translation>Company whose debt stands behind the paper.</translation>
    </message>
    <message>
        <source>Debtor CNPJ</source>
        <translation>Debtor CNPJ</translation>
    </message>
    <message>
        <source>Tax number of that company, 14 digits.</source>
        <translation>Tax number of that company, 14 digits.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturity</translation>
    </message>
    <message>
        <source>Day the paper is paid back; shares and funds have none.</source>
        <translation>Day the paper is paid back; shares and funds have none.</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Purchase date</translation>
    </message>
    <message>
        <source>Day it was bought; shares and funds have none.</source>
        <translation>Day it was bought; shares and funds have none.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Day the paper was issued; bank and company bonds only.</source>
        <translation>Day the paper was issued; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Grace period end</source>
        <translation>Grace period end</translation>
    </message>
    <message>
        <source>First day it can be redeemed; bank and company bonds only.</source>
        <translation>First day it can be redeemed; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Issue unit price</source>
        <translation>Issue unit price</translation>
    </message>
    <message>
        <source>Price of one unit at issue; bank and company bonds only.</source>
        <translation>Price of one unit at issue; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation>Tax exempt</translation>
    </message>
    <message>
        <source>Whether the yield is free of income tax; meant for company bonds.</source>
        <translation>Whether the yield is free of income tax; meant for company bonds.</translation>
    </message>
    <message>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>International number of the security, twelve characters (ISO 6166).</source>
        <translation>International number of the security, twelve characters (ISO 6166).</translation>
    </message>
    <message>
        <source>Issuer CNPJ</source>
        <translation>Issuer CNPJ</translation>
    </message>
    <message>
        <source>Tax number of the issuer, or of the fund itself; treasury bonds have none.</source>
        <translation>Tax number of the issuer, or of the fund itself; treasury bonds have none.</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Clearing code</translation>
    </message>
    <message>
        <source>Code of the paper at the clearing house; bank and company bonds only.</source>
        <translation>Code of the paper at the clearing house; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>The position on the balance date.</source>
        <translation>The position on the balance date.</translation>
    </message>
    <message>
        <source>Remuneration</source>
        <translation>Remuneration</translation>
    </message>
    <message>
        <source>How the yield is reckoned; empty values for shares and funds.</source>
        <translation>How the yield is reckoned; empty values for shares and funds.</translation>
    </message>
    <message>
        <source>Fund classification</source>
        <translation>Fund classification</translation>
    </message>
    <message>
        <source>Where the fund belongs; only funds have it.</source>
        <translation>Where the fund belongs; only funds have it.</translation>
    </message>
    <message>
        <source>Coupon payments</source>
        <translation>Coupon payments</translation>
    </message>
    <message>
        <source>Interest paid out along the way; company and treasury bonds only.</source>
        <translation>Interest paid out along the way; company and treasury bonds only.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>Who owes the money in the end; company bonds only.</source>
        <translation>Who owes the money in the end; company bonds only.</translation>
    </message>
    <message>
        <source>Note number</source>
        <translation>Note number</translation>
    </message>
    <message>
        <source>Number the broker gave the note.</source>
        <translation>Number the broker gave the note.</translation>
    </message>
    <message>
        <source>All purchases and sales of the day, before costs.</source>
        <translation>All purchases and sales of the day, before costs.</translation>
    </message>
    <message>
        <source>What is left of the day after all costs and taxes.</source>
        <translation>What is left of the day after all costs and taxes.</translation>
    </message>
    <message>
        <source>Brokerage fee</source>
        <translation>Brokerage fee</translation>
    </message>
    <message>
        <source>What the broker charged for the day.</source>
        <translation>What the broker charged for the day.</translation>
    </message>
    <message>
        <source>Settlement fee</source>
        <translation>Settlement fee</translation>
    </message>
    <message>
        <source>What the clearing house charged for settling the trades.</source>
        <translation>What the clearing house charged for settling the trades.</translation>
    </message>
    <message>
        <source>Registration fee</source>
        <translation>Registration fee</translation>
    </message>
    <message>
        <source>What the clearing house charged for registering the trades.</source>
        <translation>What the clearing house charged for registering the trades.</translation>
    </message>
    <message>
        <source>Trade notice fee</source>
        <translation>Trade notice fee</translation>
    </message>
    <message>
        <source>What the stock exchange charged for trade notices (ANA).</source>
        <translation>What the stock exchange charged for trade notices (ANA).</translation>
    </message>
    <message>
        <source>Stock exchange fee</source>
        <translation>Stock exchange fee</translation>
    </message>
    <message>
        <source>What the stock exchange charged for the trades (emoluments).</source>
        <translation>What the stock exchange charged for the trades (emoluments).</translation>
    </message>
    <message>
        <source>Custody fee</source>
        <translation>Custody fee</translation>
    </message>
    <message>
        <source>What was charged for keeping the shares.</source>
        <translation>What was charged for keeping the shares.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Taxes of the day without the income tax withheld.</source>
        <translation>Taxes of the day without the income tax withheld.</translation>
    </message>
    <message>
        <source>Income tax withheld</source>
        <translation>Income tax withheld</translation>
    </message>
    <message>
        <source>Income tax kept back at source that day (IRRF).</source>
        <translation>Income tax kept back at source that day (IRRF).</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Value date</translation>
    </message>
    <message>
        <source>Day the transaction was settled; shares come one trading day late.</source>
        <translation>Day the transaction was settled; shares come one trading day late.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Short code such as CDB or LCI, ticker, or name of the fund or bond.</source>
        <translation>Short code such as CDB or LCI, ticker, or name of the fund or bond.</translation>
    </message>
    <message>
        <source>Investment type</source>
        <translation>Investment type</translation>
    </message>
    <message>
        <source>Bank or company bonds, shares, treasury bonds or funds, as a code.</source>
        <translation>Bank or company bonds, shares, treasury bonds or funds, as a code.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Seen from the investment: inflow puts money in, outflow takes money out.</source>
        <translation>Seen from the investment: inflow puts money in, outflow takes money out.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Amount before taxes; not used for shares, see the trade value.</source>
        <translation>Amount before taxes; not used for shares, see the trade value.</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Trade value</translation>
    </message>
    <message>
        <source>Shares: price times quantity; funds: what the customer asked for; not used otherwise.</source>
        <translation>Shares: price times quantity; funds: what the customer asked for; not used otherwise.</translation>
    </message>
    <message>
        <source>Units, shares or quotas that changed hands; can have decimals.</source>
        <translation>Units, shares or quotas that changed hands; can have decimals.</translation>
    </message>
    <message>
        <source>Amount after taxes; not used for shares, see the broker note.</source>
        <translation>Amount after taxes; not used for shares, see the broker note.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Price of one unit in this transaction.</source>
        <translation>Price of one unit in this transaction.</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Price factor</translation>
    </message>
    <message>
        <source>How many shares the unit price stands for; shares only.</source>
        <translation>How many shares the unit price stands for; shares only.</translation>
    </message>
    <message>
        <source>Financial transactions tax</source>
        <translation>Financial transactions tax</translation>
    </message>
    <message>
        <source>Tax on financial operations (IOF) kept back; not used for shares.</source>
        <translation>Tax on financial operations (IOF) kept back; not used for shares.</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Income tax</translation>
    </message>
    <message>
        <source>Income tax kept back; for shares it stands in the broker note.</source>
        <translation>Income tax kept back; for shares it stands in the broker note.</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>Exit fee</translation>
    </message>
    <message>
        <source>What the fund charged for leaving it; funds only.</source>
        <translation>What the fund charged for leaving it; funds only.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Yield agreed for this transaction, as a fraction where 1 is 100%; bonds only.</source>
        <translation>Yield agreed for this transaction, as a fraction where 1 is 100%; bonds only.</translation>
    </message>
    <message>
        <source>Indexer percentage</source>
        <translation>Indexer percentage</translation>
    </message>
    <message>
        <source>Highest part of the index that is paid, as a fraction: 1.1 is 110%; bonds only.</source>
        <translation>Highest part of the index that is paid, as a fraction: 1.1 is 110%; bonds only.</translation>
    </message>
    <message>
        <source>Operation info</source>
        <translation>Operation info</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the operation is OUTROS.</source>
        <translation>The institution&apos;s own words when the operation is OUTROS.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>The investment this transaction belongs to.</source>
        <translation>The investment this transaction belongs to.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaction ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Internal identification</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the transaction.</source>
        <translation>The institution&apos;s own identifier of the transaction.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Broker note</source>
        <translation>Broker note</translation>
    </message>
    <message>
        <source>Note of the broker for all trades of that day; shares only.</source>
        <translation>Note of the broker for all trades of that day; shares only.</translation>
    </message>
    <message>
        <source>Investment details</source>
        <translation>Investment details</translation>
    </message>
    <message>
        <source>The rest of the investment, as it was when the transaction was read.</source>
        <translation>The rest of the investment, as it was when the transaction was read.</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Investment transactions</translation>
    </message>
    <message>
        <source>What was done, as a code of the institution, such as APLICACAO, RESGATE or COMPRA.</source>
        <translation>What was done, as a code of the institution, such as APLICACAO, RESGATE or COMPRA.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Withheld amount</source>
        <translation>Withheld amount</translation>
    </message>
    <message>
        <source>Tax the bank would keep back from the gross value.</source>
        <translation>Tax the bank would keep back from the gross value.</translation>
    </message>
    <message>
        <source>Transaction fee</source>
        <translation>Transaction fee</translation>
    </message>
    <message>
        <source>Fees and taxes charged for the purchase or redemption.</source>
        <translation>Fees and taxes charged for the purchase or redemption.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Pre-fixed rate</translation>
    </message>
    <message>
        <source>Part of the yield that was fixed, as a fraction where 1 is 100%.</source>
        <translation>Part of the yield that was fixed, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Post-fixed rate</translation>
    </message>
    <message>
        <source>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</source>
        <translation>Part of the index that is paid, as a fraction: 1.1 is 110% of the index.</translation>
    </message>
    <message>
        <source>Penalty fee</source>
        <translation>Penalty fee</translation>
    </message>
    <message>
        <source>Fine the contract sets for payments that come late.</source>
        <translation>Fine the contract sets for payments that come late.</translation>
    </message>
    <message>
        <source>Late payment fee</source>
        <translation>Late payment fee</translation>
    </message>
    <message>
        <source>Interest due for payments that come late.</source>
        <translation>Interest due for payments that come late.</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Closing price</translation>
    </message>
    <message>
        <source>Price of one share at the end of trading on the balance date.</source>
        <translation>Price of one share at the end of trading on the balance date.</translation>
    </message>
    <message>
        <source>Unit price factor</source>
        <translation>Unit price factor</translation>
    </message>
    <message>
        <source>How many units the price stands for; 1 unless shares are quoted in lots.</source>
        <translation>How many units the price stands for; 1 unless shares are quoted in lots.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Rate type</translation>
    </message>
    <message>
        <source>LINEAR is simple interest, EXPONENCIAL is compound interest.</source>
        <translation>LINEAR is simple interest, EXPONENCIAL is compound interest.</translation>
    </message>
    <message>
        <source>Rate periodicity</source>
        <translation>Rate periodicity</translation>
    </message>
    <message>
        <source>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</source>
        <translation>Time the rate applies to: DIARIO, MENSAL, SEMESTRAL or ANUAL.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Calculation base</translation>
    </message>
    <message>
        <source>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</source>
        <translation>DIAS_UTEIS counts business days, DIAS_CORRIDOS all days.</translation>
    </message>
    <message>
        <source>Indexer info</source>
        <translation>Indexer info</translation>
    </message>
    <message>
        <source>Name of the index when the indexer is OUTROS.</source>
        <translation>Name of the index when the indexer is OUTROS.</translation>
    </message>
    <message>
        <source>Fund class</source>
        <translation>Fund class</translation>
    </message>
    <message>
        <source>Class within the category, as ANBIMA names it.</source>
        <translation>Class within the category, as ANBIMA names it.</translation>
    </message>
    <message>
        <source>Fund subclass</source>
        <translation>Fund subclass</translation>
    </message>
    <message>
        <source>Finest class of the fund, as ANBIMA names it.</source>
        <translation>Finest class of the fund, as ANBIMA names it.</translation>
    </message>
    <message>
        <source>Pays coupons</source>
        <translation>Pays coupons</translation>
    </message>
    <message>
        <source>Whether interest is paid out along the way instead of at the end.</source>
        <translation>Whether interest is paid out along the way instead of at the end.</translation>
    </message>
    <message>
        <source>Coupon periodicity</source>
        <translation>Coupon periodicity</translation>
    </message>
    <message>
        <source>How often interest is paid out, such as SEMESTRAL for twice a year.</source>
        <translation>How often interest is paid out, such as SEMESTRAL for twice a year.</translation>
    </message>
    <message>
        <source>Periodicity info</source>
        <translation>Periodicity info</translation>
    </message>
    <message>
        <source>The institution&apos;s own words when the periodicity is OUTROS.</source>
        <translation>The institution&apos;s own words when the periodicity is OUTROS.</translation>
    </message>
    <message>
        <source>Debtor name</source>
        <translation>Debtor name</translation>
    </message>
    <message>
        <source>Company whose debt stands behind the paper.</source>
        <translation>Company whose debt stands behind the paper.</translation>
    </message>
    <message>
        <source>Debtor CNPJ</source>
        <translation>Debtor CNPJ</translation>
    </message>
    <message>
        <source>Tax number of that company, 14 digits.</source>
        <translation>Tax number of that company, 14 digits.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Short code such as CDB or LCI, ticker, or name of the fund or bond.</source>
        <translation>Short code such as CDB or LCI, ticker, or name of the fund or bond.</translation>
    </message>
    <message>
        <source>Investment type</source>
        <translation>Investment type</translation>
    </message>
    <message>
        <source>Bank or company bonds, shares, treasury bonds or funds, as a code.</source>
        <translation>Bank or company bonds, shares, treasury bonds or funds, as a code.</translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation>Gross value</translation>
    </message>
    <message>
        <source>Worth of the position before taxes and fees.</source>
        <translation>Worth of the position before taxes and fees.</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Net value</translation>
    </message>
    <message>
        <source>What would be paid out after taxes and fees; empty when the bank does not reckon it.</source>
        <translation>What would be paid out after taxes and fees; empty when the bank does not reckon it.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Units, shares or quotas held; can have decimals.</source>
        <translation>Units, shares or quotas held; can have decimals.</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</source>
        <translation>Index the yield follows, such as CDI or IPCA; PRE_FIXADO when it follows none.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturity</translation>
    </message>
    <message>
        <source>Day the paper is paid back; shares and funds have none.</source>
        <translation>Day the paper is paid back; shares and funds have none.</translation>
    </message>
    <message>
        <source>Balance date</source>
        <translation>Balance date</translation>
    </message>
    <message>
        <source>When this position was reckoned.</source>
        <translation>When this position was reckoned.</translation>
    </message>
    <message>
        <source>Rate tied to the index, as a fraction where 1 is 100%.</source>
        <translation>Rate tied to the index, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Blocked amount</source>
        <translation>Blocked amount</translation>
    </message>
    <message>
        <source>Part of the position that cannot be sold or redeemed now.</source>
        <translation>Part of the position that cannot be sold or redeemed now.</translation>
    </message>
    <message>
        <source>Gross unit price</source>
        <translation>Gross unit price</translation>
    </message>
    <message>
        <source>Worth of one unit on the balance date, before taxes.</source>
        <translation>Worth of one unit on the balance date, before taxes.</translation>
    </message>
    <message>
        <source>Purchase unit price</source>
        <translation>Purchase unit price</translation>
    </message>
    <message>
        <source>What one unit cost when it was bought.</source>
        <translation>What one unit cost when it was bought.</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Purchase date</translation>
    </message>
    <message>
        <source>Day it was bought; shares and funds have none.</source>
        <translation>Day it was bought; shares and funds have none.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Day the paper was issued; bank and company bonds only.</source>
        <translation>Day the paper was issued; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Grace period end</source>
        <translation>Grace period end</translation>
    </message>
    <message>
        <source>First day it can be redeemed; bank and company bonds only.</source>
        <translation>First day it can be redeemed; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Issue unit price</source>
        <translation>Issue unit price</translation>
    </message>
    <message>
        <source>Price of one unit at issue; bank and company bonds only.</source>
        <translation>Price of one unit at issue; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation>Tax exempt</translation>
    </message>
    <message>
        <source>Whether the yield is free of income tax; meant for company bonds.</source>
        <translation>Whether the yield is free of income tax; meant for company bonds.</translation>
    </message>
    <message>
        <source>Fund category</source>
        <translation>Fund category</translation>
    </message>
    <message>
        <source>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</source>
        <translation>Broadest class of the fund by the rules of ANBIMA, such as RENDA_FIXA or ACOES.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>International number of the security, twelve characters (ISO 6166).</source>
        <translation>International number of the security, twelve characters (ISO 6166).</translation>
    </message>
    <message>
        <source>Issuer CNPJ</source>
        <translation>Issuer CNPJ</translation>
    </message>
    <message>
        <source>Tax number of the issuer, or of the fund itself; treasury bonds have none.</source>
        <translation>Tax number of the issuer, or of the fund itself; treasury bonds have none.</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Clearing code</translation>
    </message>
    <message>
        <source>Code of the paper at the clearing house; bank and company bonds only.</source>
        <translation>Code of the paper at the clearing house; bank and company bonds only.</translation>
    </message>
    <message>
        <source>Investment ID</source>
        <translation>Investment ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Balance details</source>
        <translation>Balance details</translation>
    </message>
    <message>
        <source>The rest of the position on the balance date.</source>
        <translation>The rest of the position on the balance date.</translation>
    </message>
    <message>
        <source>Remuneration</source>
        <translation>Remuneration</translation>
    </message>
    <message>
        <source>How the yield is reckoned; empty values for shares and funds.</source>
        <translation>How the yield is reckoned; empty values for shares and funds.</translation>
    </message>
    <message>
        <source>Fund classification</source>
        <translation>Fund classification</translation>
    </message>
    <message>
        <source>Where the fund belongs; only funds have it.</source>
        <translation>Where the fund belongs; only funds have it.</translation>
    </message>
    <message>
        <source>Coupon payments</source>
        <translation>Coupon payments</translation>
    </message>
    <message>
        <source>Interest paid out along the way; company and treasury bonds only.</source>
        <translation>Interest paid out along the way; company and treasury bonds only.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>Who owes the money in the end; company bonds only.</source>
        <translation>Who owes the money in the end; company bonds only.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investments</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Payroll</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Payment receipt</translation>
    </message>
    <message>
        <source>Goods transport</source>
        <translation>Goods transport</translation>
    </message>
    <message>
        <source>In one payment</source>
        <translation>In one payment</translation>
    </message>
    <message>
        <source>In parts or later</source>
        <translation>In parts or later</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Every ten days</source>
        <translation>Every ten days</translation>
    </message>
    <message>
        <source>Every fourteen days</source>
        <translation>Every fourteen days</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Twice a month</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>Per task</source>
        <translation>Per task</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>One-off</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Tax kind</translation>
    </message>
    <message>
        <source>The tax meant: ISR on income, IVA on value added, IEPS on certain goods.</source>
        <translation>The tax meant: ISR on income, IVA on value added, IEPS on certain goods.</translation>
    </message>
    <message>
        <source>Factor type</source>
        <translation>Factor type</translation>
    </message>
    <message>
        <source>How the tax is reckoned: Tasa is a rate, Cuota a fixed sum, Exento none.</source>
        <translation>How the tax is reckoned: Tasa is a rate, Cuota a fixed sum, Exento none.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tax rate</translation>
    </message>
    <message>
        <source>Rate of the tax in percent: 16 means 16%.</source>
        <translation>Rate of the tax in percent: 16 means 16%.</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Taxed amount</translation>
    </message>
    <message>
        <source>Amount that the tax is reckoned on.</source>
        <translation>Amount that the tax is reckoned on.</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Tax amount</translation>
    </message>
    <message>
        <source>Tax kept back by the payer, who hands it over to the SAT.</source>
        <translation>Tax kept back by the payer, who hands it over to the SAT.</translation>
    </message>
    <message>
        <source>Tax charged on top, which the issuer hands over to the SAT.</source>
        <translation>Tax charged on top, which the issuer hands over to the SAT.</translation>
    </message>
    <message>
        <source>Retained taxes</source>
        <translation>Retained taxes</translation>
    </message>
    <message>
        <source>Taxes kept back by the payer, one line per tax.</source>
        <translation>Taxes kept back by the payer, one line per tax.</translation>
    </message>
    <message>
        <source>Transferred taxes</source>
        <translation>Transferred taxes</translation>
    </message>
    <message>
        <source>Taxes charged on top of the price, one line per tax.</source>
        <translation>Taxes charged on top of the price, one line per tax.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Retained amount</translation>
    </message>
    <message>
        <source>Tax kept back on this item.</source>
        <translation>Tax kept back on this item.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Transferred amount</source>
        <translation>Transferred amount</translation>
    </message>
    <message>
        <source>Tax charged on top of this item.</source>
        <translation>Tax charged on top of this item.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What was sold, in the issuer&apos;s words.</source>
        <translation>What was sold, in the issuer&apos;s words.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>How many units; can be a fraction, such as hours or kilograms.</source>
        <translation>How many units; can be a fraction, such as hours or kilograms.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Price of one unit before taxes and discount.</source>
        <translation>Price of one unit before taxes and discount.</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>Amount before tax</translation>
    </message>
    <message>
        <source>Quantity times unit price, before taxes.</source>
        <translation>Quantity times unit price, before taxes.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Taken off the price of this item; empty when there is none.</source>
        <translation>Taken off the price of this item; empty when there is none.</translation>
    </message>
    <message>
        <source>Tax on this item alone.</source>
        <translation>Tax on this item alone.</translation>
    </message>
    <message>
        <source>Item total</source>
        <translation>Item total</translation>
    </message>
    <message>
        <source>Amount before tax plus the tax of this item.</source>
        <translation>Amount before tax plus the tax of this item.</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Code of the goods or service in the SAT&apos;s catalogue (ClaveProdServ).</source>
        <translation>Code of the goods or service in the SAT&apos;s catalogue (ClaveProdServ).</translation>
    </message>
    <message>
        <source>Seller&apos;s item number</source>
        <translation>Seller&apos;s item number</translation>
    </message>
    <message>
        <source>Number of the item in the seller&apos;s own stock list.</source>
        <translation>Number of the item in the seller&apos;s own stock list.</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Code of the unit of measure in the SAT&apos;s catalogue: E48 is a service, H87 a piece.</source>
        <translation>Code of the unit of measure in the SAT&apos;s catalogue: E48 is a service, H87 a piece.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit of measure in words.</source>
        <translation>Unit of measure in words.</translation>
    </message>
    <message>
        <source>Tax subject code</source>
        <translation>Tax subject code</translation>
    </message>
    <message>
        <source>Whether taxes apply to the item: 01 no, 02 yes, 03 yes but not itemised.</source>
        <translation>Whether taxes apply to the item: 01 no, 02 yes, 03 yes but not itemised.</translation>
    </message>
    <message>
        <source>Taxes the payer keeps back on this item.</source>
        <translation>Taxes the payer keeps back on this item.</translation>
    </message>
    <message>
        <source>Taxes added to the price of this item.</source>
        <translation>Taxes added to the price of this item.</translation>
    </message>
    <message>
        <source>Related invoice</source>
        <translation>Related invoice</translation>
    </message>
    <message>
        <source>Fiscal folio (UUID) of the other invoice.</source>
        <translation>Fiscal folio (UUID) of the other invoice.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>SAT code of the tie: 01 credit note, 03 return, 04 replacement, 07 advance used.</source>
        <translation>SAT code of the tie: 01 credit note, 03 return, 04 replacement, 07 advance used.</translation>
    </message>
    <message>
        <source>Paid invoice</source>
        <translation>Paid invoice</translation>
    </message>
    <message>
        <source>Fiscal folio (UUID) of the invoice that this payment belongs to.</source>
        <translation>Fiscal folio (UUID) of the invoice that this payment belongs to.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Which instalment of that invoice this is, counted from 1.</source>
        <translation>Which instalment of that invoice this is, counted from 1.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Balance before</translation>
    </message>
    <message>
        <source>What was still owed before this payment.</source>
        <translation>What was still owed before this payment.</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>What this payment takes off the invoice.</source>
        <translation>What this payment takes off the invoice.</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Balance after</translation>
    </message>
    <message>
        <source>What is still owed after this payment; zero closes the invoice.</source>
        <translation>What is still owed after this payment; zero closes the invoice.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>PPD is paid in parts or later, PUE in one payment.</source>
        <translation>PPD is paid in parts or later, PUE in one payment.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Paid at</translation>
    </message>
    <message>
        <source>When the money was paid.</source>
        <translation>When the money was paid.</translation>
    </message>
    <message>
        <source>Payment amount</source>
        <translation>Payment amount</translation>
    </message>
    <message>
        <source>What was paid, in the currency of this payment.</source>
        <translation>What was paid, in the currency of this payment.</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Payment type</translation>
    </message>
    <message>
        <source>SAT code of how it was paid: 01 cash, 03 transfer, 04 credit card, 99 to be defined.</source>
        <translation>SAT code of how it was paid: 01 cash, 03 transfer, 04 credit card, 99 to be defined.</translation>
    </message>
    <message>
        <source>Payer&apos;s bank</source>
        <translation>Payer&apos;s bank</translation>
    </message>
    <message>
        <source>Bank the money came from.</source>
        <translation>Bank the money came from.</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Operation number</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque, as entered by the issuer.</source>
        <translation>Number of the transfer or cheque, as entered by the issuer.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Exchange rate</translation>
    </message>
    <message>
        <source>Pesos for one unit of the payment&apos;s currency on that day, as text.</source>
        <translation>Pesos for one unit of the payment&apos;s currency on that day, as text.</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s RFC</source>
        <translation>Beneficiary&apos;s RFC</translation>
    </message>
    <message>
        <source>Tax number of who received the money, or of their bank.</source>
        <translation>Tax number of who received the money, or of their bank.</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s account</source>
        <translation>Beneficiary&apos;s account</translation>
    </message>
    <message>
        <source>Account the money went to.</source>
        <translation>Account the money went to.</translation>
    </message>
    <message>
        <source>Payer&apos;s RFC</source>
        <translation>Payer&apos;s RFC</translation>
    </message>
    <message>
        <source>Tax number of who paid, or of their bank.</source>
        <translation>Tax number of who paid, or of their bank.</translation>
    </message>
    <message>
        <source>Payer&apos;s account</source>
        <translation>Payer&apos;s account</translation>
    </message>
    <message>
        <source>Account the money came from.</source>
        <translation>Account the money came from.</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Paid invoices</translation>
    </message>
    <message>
        <source>Invoices that this payment settles in whole or in part.</source>
        <translation>Invoices that this payment settles in whole or in part.</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Earning</translation>
    </message>
    <message>
        <source>What was paid for, as a code of Belvo such as CHRISTMAS_BONUS.</source>
        <translation>What was paid for, as a code of Belvo such as CHRISTMAS_BONUS.</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Taxable amount</translation>
    </message>
    <message>
        <source>Part of this earning that income tax is due on.</source>
        <translation>Part of this earning that income tax is due on.</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Exempt amount</translation>
    </message>
    <message>
        <source>Part of this earning that is free of tax.</source>
        <translation>Part of this earning that is free of tax.</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Deduction</translation>
    </message>
    <message>
        <source>What was taken off, as a code of Belvo such as UNION_FEES.</source>
        <translation>What was taken off, as a code of Belvo such as UNION_FEES.</translation>
    </message>
    <message>
        <source>Deducted amount</source>
        <translation>Deducted amount</translation>
    </message>
    <message>
        <source>Taken off the pay for this reason.</source>
        <translation>Taken off the pay for this reason.</translation>
    </message>
    <message>
        <source>Other payment</source>
        <translation>Other payment</translation>
    </message>
    <message>
        <source>What was paid besides earnings, as a code of Belvo such as EMPLOYMENT_SUBSIDY.</source>
        <translation>What was paid besides earnings, as a code of Belvo such as EMPLOYMENT_SUBSIDY.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid on top of the earnings for this reason.</source>
        <translation>Paid on top of the earnings for this reason.</translation>
    </message>
    <message>
        <source>Payroll amount</source>
        <translation>Payroll amount</translation>
    </message>
    <message>
        <source>All that this payroll payment pays out.</source>
        <translation>All that this payroll payment pays out.</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Payment date</translation>
    </message>
    <message>
        <source>Day the employer paid.</source>
        <translation>Day the employer paid.</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Period start</translation>
    </message>
    <message>
        <source>First day that this pay covers.</source>
        <translation>First day that this pay covers.</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Period end</translation>
    </message>
    <message>
        <source>Last day that this pay covers.</source>
        <translation>Last day that this pay covers.</translation>
    </message>
    <message>
        <source>Days paid</source>
        <translation>Days paid</translation>
    </message>
    <message>
        <source>Number of days that this pay covers.</source>
        <translation>Number of days that this pay covers.</translation>
    </message>
    <message>
        <source>Pay frequency</source>
        <translation>Pay frequency</translation>
    </message>
    <message>
        <source>How often the employer pays.</source>
        <translation>How often the employer pays.</translation>
    </message>
    <message>
        <source>Payroll type</source>
        <translation>Payroll type</translation>
    </message>
    <message>
        <source>SAT code: O is ordinary pay, E extraordinary pay such as bonuses.</source>
        <translation>SAT code: O is ordinary pay, E extraordinary pay such as bonuses.</translation>
    </message>
    <message>
        <source>Payroll version</source>
        <translation>Payroll version</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s payroll supplement, such as 1.2.</source>
        <translation>Version of the SAT&apos;s payroll supplement, such as 1.2.</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Earnings</translation>
    </message>
    <message>
        <source>What the pay is made up of before deductions.</source>
        <translation>What the pay is made up of before deductions.</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>Taxes, contributions and fees taken off the pay.</source>
        <translation>Taxes, contributions and fees taken off the pay.</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>Other payments</translation>
    </message>
    <message>
        <source>Paid with the salary without being one, such as a subsidy.</source>
        <translation>Paid with the salary without being one, such as a subsidy.</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Invoice date</translation>
    </message>
    <message>
        <source>Day the invoice was issued.</source>
        <translation>Day the invoice was issued.</translation>
    </message>
    <message>
        <source>Invoice type</source>
        <translation>Invoice type</translation>
    </message>
    <message>
        <source>What the invoice is for, as the SAT sorts it.</source>
        <translation>What the invoice is for, as the SAT sorts it.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Issued or received by the person of the link; the money goes the other way.</source>
        <translation>Issued or received by the person of the link; the money goes the other way.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Name of who issued the invoice.</source>
        <translation>Name of who issued the invoice.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Name of who the invoice was made out to.</source>
        <translation>Name of who the invoice was made out to.</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Total amount</translation>
    </message>
    <message>
        <source>Subtotal plus tax minus discount.</source>
        <translation>Subtotal plus tax minus discount.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vigente is valid, Cancelado is cancelled.</source>
        <translation>Vigente is valid, Cancelado is cancelled.</translation>
    </message>
    <message>
        <source>Fiscal folio</source>
        <translation>Fiscal folio</translation>
    </message>
    <message>
        <source>The SAT&apos;s own number of the invoice (UUID).</source>
        <translation>The SAT&apos;s own number of the invoice (UUID).</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Sum of the items before taxes.</source>
        <translation>Sum of the items before taxes.</translation>
    </message>
    <message>
        <source>Sum of the items&apos; taxes.</source>
        <translation>Sum of the items&apos; taxes.</translation>
    </message>
    <message>
        <source>All discounts of the invoice together.</source>
        <translation>All discounts of the invoice together.</translation>
    </message>
    <message>
        <source>All taxes charged on top of the price.</source>
        <translation>All taxes charged on top of the price.</translation>
    </message>
    <message>
        <source>All taxes that the payer keeps back for the SAT.</source>
        <translation>All taxes that the payer keeps back for the SAT.</translation>
    </message>
    <message>
        <source>Rate between the invoice&apos;s currency and the peso on that day.</source>
        <translation>Rate between the invoice&apos;s currency and the peso on that day.</translation>
    </message>
    <message>
        <source>Sender&apos;s RFC</source>
        <translation>Sender&apos;s RFC</translation>
    </message>
    <message>
        <source>Tax number of who issued the invoice.</source>
        <translation>Tax number of who issued the invoice.</translation>
    </message>
    <message>
        <source>Sender&apos;s regime</source>
        <translation>Sender&apos;s regime</translation>
    </message>
    <message>
        <source>SAT code of the sender&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</source>
        <translation>SAT code of the sender&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</translation>
    </message>
    <message>
        <source>Sender&apos;s fraud status</source>
        <translation>Sender&apos;s fraud status</translation>
    </message>
    <message>
        <source>Standing on the SAT&apos;s fraud list: INVESTIGATING, DISMISSED, CONFIRMED, OVERTURNED or none.</source>
        <translation>Standing on the SAT&apos;s fraud list: INVESTIGATING, DISMISSED, CONFIRMED, OVERTURNED or none.</translation>
    </message>
    <message>
        <source>Receiver&apos;s RFC</source>
        <translation>Receiver&apos;s RFC</translation>
    </message>
    <message>
        <source>Tax number of who the invoice was made out to.</source>
        <translation>Tax number of who the invoice was made out to.</translation>
    </message>
    <message>
        <source>Receiver&apos;s regime</source>
        <translation>Receiver&apos;s regime</translation>
    </message>
    <message>
        <source>SAT code of the receiver&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</source>
        <translation>SAT code of the receiver&apos;s tax regime: 601 company, 605 employee, 612 self-employed.</translation>
    </message>
    <message>
        <source>Receiver&apos;s postcode</source>
        <translation>Receiver&apos;s postcode</translation>
    </message>
    <message>
        <source>Postcode of the receiver&apos;s tax address.</source>
        <translation>Postcode of the receiver&apos;s tax address.</translation>
    </message>
    <message>
        <source>Receiver&apos;s fraud status</source>
        <translation>Receiver&apos;s fraud status</translation>
    </message>
    <message>
        <source>PUE is paid in full at once; PPD in parts or later, with payment receipts.</source>
        <translation>PUE is paid in full at once; PPD in parts or later, with payment receipts.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>SAT code of what the receiver uses it for: G03 expenses, CN01 payroll, S01 no effect.</source>
        <translation>SAT code of what the receiver uses it for: G03 expenses, CN01 payroll, S01 no effect.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Prefix the issuer groups its invoices by; optional.</source>
        <translation>Prefix the issuer groups its invoices by; optional.</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>The issuer&apos;s own running number of the invoice.</source>
        <translation>The issuer&apos;s own running number of the invoice.</translation>
    </message>
    <message>
        <source>Certification date</source>
        <translation>Certification date</translation>
    </message>
    <message>
        <source>Day a certified provider stamped the invoice for the SAT.</source>
        <translation>Day a certified provider stamped the invoice for the SAT.</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Certification authority</translation>
    </message>
    <message>
        <source>Tax number of the provider that stamped the invoice.</source>
        <translation>Tax number of the provider that stamped the invoice.</translation>
    </message>
    <message>
        <source>Cancellation status</source>
        <translation>Cancellation status</translation>
    </message>
    <message>
        <source>How far the cancellation got; empty unless there is one.</source>
        <translation>How far the cancellation got; empty unless there is one.</translation>
    </message>
    <message>
        <source>Cancellation date</source>
        <translation>Cancellation date</translation>
    </message>
    <message>
        <source>Day the invoice was cancelled; empty while it is valid.</source>
        <translation>Day the invoice was cancelled; empty while it is valid.</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Place of issue</translation>
    </message>
    <message>
        <source>Postcode of where the invoice was issued.</source>
        <translation>Postcode of where the invoice was issued.</translation>
    </message>
    <message>
        <source>Export type</source>
        <translation>Export type</translation>
    </message>
    <message>
        <source>SAT code: 01 no export, 02 definitive, 03 temporary, 04 definitive under another code.</source>
        <translation>SAT code: 01 no export, 02 definitive, 03 temporary, 04 definitive under another code.</translation>
    </message>
    <message>
        <source>CFDI version</source>
        <translation>CFDI version</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s invoice format: 3.3 until 2023, then 4.0.</source>
        <translation>Version of the SAT&apos;s invoice format: 3.3 until 2023, then 4.0.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Why details may be missing: sat_xml_limit_reached or sat_service_unavailable.</source>
        <translation>Why details may be missing: sat_xml_limit_reached or sat_service_unavailable.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>Invoice ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Warning message</source>
        <translation>Warning message</translation>
    </message>
    <message>
        <source>The same reason in a sentence, in English.</source>
        <translation>The same reason in a sentence, in English.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>What the invoice charges for, line by line.</source>
        <translation>What the invoice charges for, line by line.</translation>
    </message>
    <message>
        <source>Tax details</source>
        <translation>Tax details</translation>
    </message>
    <message>
        <source>The invoice&apos;s taxes, summed up by kind.</source>
        <translation>The invoice&apos;s taxes, summed up by kind.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Payments that a payment receipt confirms; other invoices have none.</source>
        <translation>Payments that a payment receipt confirms; other invoices have none.</translation>
    </message>
    <message>
        <source>Related invoices</source>
        <translation>Related invoices</translation>
    </message>
    <message>
        <source>Other invoices that this one corrects, replaces or refers to.</source>
        <translation>Other invoices that this one corrects, replaces or refers to.</translation>
    </message>
    <message>
        <source>The pay slip in the invoice; only payroll invoices have one.</source>
        <translation>The pay slip in the invoice; only payroll invoices have one.</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML document</translation>
    </message>
    <message>
        <source>The signed invoice itself; only sent when asked for.</source>
        <translation>The signed invoice itself; only sent when asked for.</translation>
    </message>
    <message>
        <source>Payment type words</source>
        <translation>Payment type words</translation>
    </message>
    <message>
        <source>Belvo sends the code only; always empty today.</source>
        <translation>Belvo sends the code only; always empty today.</translation>
    </message>
    <message>
        <source>Payment method words</source>
        <translation>Payment method words</translation>
    </message>
    <message>
        <source>Sender blacklist status</source>
        <translation>Sender blacklist status</translation>
    </message>
    <message>
        <source>Older name of the fraud status; empty today.</source>
        <translation>Older name of the fraud status; empty today.</translation>
    </message>
    <message>
        <source>Receiver blacklist status</source>
        <translation>Receiver blacklist status</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
</context>
<context>
    <name>InvoicesCl</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Additional tax</source>
        <translation>Additional tax</translation>
    </message>
    <message>
        <source>Rate of the additional tax in percent.</source>
        <translation>Rate of the additional tax in percent.</translation>
    </message>
    <message>
        <source>Note on purchase</source>
        <translation>Note on purchase</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Exempt amount</translation>
    </message>
    <message>
        <source>Tax without credit</source>
        <translation>Tax without credit</translation>
    </message>
    <message>
        <source>VAT not withheld</source>
        <translation>VAT not withheld</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Branch code</translation>
    </message>
    <message>
        <source>Construction credit</source>
        <translation>Construction credit</translation>
    </message>
    <message>
        <source>Exempt commission</source>
        <translation>Exempt commission</translation>
    </message>
    <message>
        <source>Net commission</source>
        <translation>Net commission</translation>
    </message>
    <message>
        <source>Commission VAT</source>
        <translation>Commission VAT</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Reference folio</source>
        <translation>Reference folio</translation>
    </message>
    <message>
        <source>Reference type</source>
        <translation>Reference type</translation>
    </message>
    <message>
        <source>Free zone tax</source>
        <translation>Free zone tax</translation>
    </message>
    <message>
        <source>Period total</source>
        <translation>Period total</translation>
    </message>
    <message>
        <source>VAT partly withheld</source>
        <translation>VAT partly withheld</translation>
    </message>
    <message>
        <source>Third-party VAT</source>
        <translation>Third-party VAT</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Updated at</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Total amount</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Acknowledged at</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation>Document code</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Net amount</translation>
    </message>
    <message>
        <source>Purchase details</source>
        <translation>Purchase details</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Receiver RUT</source>
        <translation>Receiver RUT</translation>
    </message>
    <message>
        <source>Sales details</source>
        <translation>Sales details</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>Invoice ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Invoices (Chile)</source>
        <translation>Invoices (Chile)</translation>
    </message>
    <message>
        <source>Refundable VAT</source>
        <translation>Refundable VAT</translation>
    </message>
    <message>
        <source>VAT on the purchase that counts as tax credit.</source>
        <translation>VAT on the purchase that counts as tax credit.</translation>
    </message>
    <message>
        <source>Non-refundable VAT</source>
        <translation>Non-refundable VAT</translation>
    </message>
    <message>
        <source>VAT on the purchase that cannot be claimed back.</source>
        <translation>VAT on the purchase that cannot be claimed back.</translation>
    </message>
    <message>
        <source>Non-refundable code</source>
        <translation>Non-refundable code</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the reason why VAT cannot be claimed back.</source>
        <translation>The SII&apos;s code of the reason why VAT cannot be claimed back.</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Fixed assets</translation>
    </message>
    <message>
        <source>Part of the net amount spent on fixed assets, such as machines.</source>
        <translation>Part of the net amount spent on fixed assets, such as machines.</translation>
    </message>
    <message>
        <source>Fixed assets VAT</source>
        <translation>Fixed assets VAT</translation>
    </message>
    <message>
        <source>VAT on the part spent on fixed assets.</source>
        <translation>VAT on the part spent on fixed assets.</translation>
    </message>
    <message>
        <source>Common-use VAT</source>
        <translation>Common-use VAT</translation>
    </message>
    <message>
        <source>VAT on goods used for both taxed and untaxed sales; only a share can be claimed.</source>
        <translation>VAT on goods used for both taxed and untaxed sales; only a share can be claimed.</translation>
    </message>
    <message>
        <source>Tax paid that gives no right to a credit.</source>
        <translation>Tax paid that gives no right to a credit.</translation>
    </message>
    <message>
        <source>VAT that the buyer did not withhold from the seller.</source>
        <translation>VAT that the buyer did not withhold from the seller.</translation>
    </message>
    <message>
        <source>Part of the purchase that bears no VAT.</source>
        <translation>Part of the purchase that bears no VAT.</translation>
    </message>
    <message>
        <source>Whether the purchase was corrected later by a credit or debit note.</source>
        <translation>Whether the purchase was corrected later by a credit or debit note.</translation>
    </message>
    <message>
        <source>Cigarettes tax</source>
        <translation>Cigarettes tax</translation>
    </message>
    <message>
        <source>Tobacco tax on cigarettes.</source>
        <translation>Tobacco tax on cigarettes.</translation>
    </message>
    <message>
        <source>Cigars tax</source>
        <translation>Cigars tax</translation>
    </message>
    <message>
        <source>Tobacco tax on cigars.</source>
        <translation>Tobacco tax on cigars.</translation>
    </message>
    <message>
        <source>Processed tobacco tax</source>
        <translation>Processed tobacco tax</translation>
    </message>
    <message>
        <source>Tobacco tax on cut and other processed tobacco.</source>
        <translation>Tobacco tax on cut and other processed tobacco.</translation>
    </message>
    <message>
        <source>Sum of the taxes besides VAT, e.g. on drinks or fuel.</source>
        <translation>Sum of the taxes besides VAT, e.g. on drinks or fuel.</translation>
    </message>
    <message>
        <source>Additional rate</source>
        <translation>Additional rate</translation>
    </message>
    <message>
        <source>Additional code</source>
        <translation>Additional code</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the additional tax.</source>
        <translation>The SII&apos;s code of the additional tax.</translation>
    </message>
    <message>
        <source>Special tax credit of building companies.</source>
        <translation>Special tax credit of building companies.</translation>
    </message>
    <message>
        <source>Tax on sales in a free trade zone, such as Iquique.</source>
        <translation>Tax on sales in a free trade zone, such as Iquique.</translation>
    </message>
    <message>
        <source>Container deposit</source>
        <translation>Container deposit</translation>
    </message>
    <message>
        <source>Deposit charged for returnable containers.</source>
        <translation>Deposit charged for returnable containers.</translation>
    </message>
    <message>
        <source>Whether the goods were given away, e.g. as promotion.</source>
        <translation>Whether the goods were given away, e.g. as promotion.</translation>
    </message>
    <message>
        <source>Periodic billing</source>
        <translation>Periodic billing</translation>
    </message>
    <message>
        <source>Whether the invoice is for a service billed every so often.</source>
        <translation>Whether the invoice is for a service billed every so often.</translation>
    </message>
    <message>
        <source>Non-billable amount</source>
        <translation>Non-billable amount</translation>
    </message>
    <message>
        <source>Part of the sale that is not billed.</source>
        <translation>Part of the sale that is not billed.</translation>
    </message>
    <message>
        <source>Sum for the whole period, with periodic billing.</source>
        <translation>Sum for the whole period, with periodic billing.</translation>
    </message>
    <message>
        <source>Domestic transport</source>
        <translation>Domestic transport</translation>
    </message>
    <message>
        <source>Amount for transport within Chile.</source>
        <translation>Amount for transport within Chile.</translation>
    </message>
    <message>
        <source>International transport</source>
        <translation>International transport</translation>
    </message>
    <message>
        <source>Amount for transport across the border.</source>
        <translation>Amount for transport across the border.</translation>
    </message>
    <message>
        <source>The SII&apos;s code of the branch that issued the invoice.</source>
        <translation>The SII&apos;s code of the branch that issued the invoice.</translation>
    </message>
    <message>
        <source>Part of the sale that bears no VAT.</source>
        <translation>Part of the sale that bears no VAT.</translation>
    </message>
    <message>
        <source>Whether the sale was corrected later by a credit or debit note.</source>
        <translation>Whether the sale was corrected later by a credit or debit note.</translation>
    </message>
    <message>
        <source>VAT fully withheld</source>
        <translation>VAT fully withheld</translation>
    </message>
    <message>
        <source>VAT that the buyer withheld in full to pay it in itself.</source>
        <translation>VAT that the buyer withheld in full to pay it in itself.</translation>
    </message>
    <message>
        <source>Share of the VAT that the buyer withheld to pay it in itself.</source>
        <translation>Share of the VAT that the buyer withheld to pay it in itself.</translation>
    </message>
    <message>
        <source>VAT that the buyer left for the seller to pay in.</source>
        <translation>VAT that the buyer left for the seller to pay in.</translation>
    </message>
    <message>
        <source>Own sales VAT</source>
        <translation>Own sales VAT</translation>
    </message>
    <message>
        <source>VAT on the seller&apos;s own sales.</source>
        <translation>VAT on the seller&apos;s own sales.</translation>
    </message>
    <message>
        <source>VAT on sales made on behalf of others.</source>
        <translation>VAT on sales made on behalf of others.</translation>
    </message>
    <message>
        <source>Late VAT</source>
        <translation>Late VAT</translation>
    </message>
    <message>
        <source>VAT booked or paid after its due date.</source>
        <translation>VAT booked or paid after its due date.</translation>
    </message>
    <message>
        <source>Settlement sender</source>
        <translation>Settlement sender</translation>
    </message>
    <message>
        <source>RUT of who issued the settlement of the invoice (liquidación-factura).</source>
        <translation>RUT of who issued the settlement of the invoice (liquidación-factura).</translation>
    </message>
    <message>
        <source>Commission in the settlement, before VAT.</source>
        <translation>Commission in the settlement, before VAT.</translation>
    </message>
    <message>
        <source>Part of the commission in the settlement that bears no VAT.</source>
        <translation>Part of the commission in the settlement that bears no VAT.</translation>
    </message>
    <message>
        <source>VAT on the commission in the settlement.</source>
        <translation>VAT on the commission in the settlement.</translation>
    </message>
    <message>
        <source>Kind of the document this one refers to, as the SII&apos;s code or word.</source>
        <translation>Kind of the document this one refers to, as the SII&apos;s code or word.</translation>
    </message>
    <message>
        <source>Folio of the document this one refers to.</source>
        <translation>Folio of the document this one refers to.</translation>
    </message>
    <message>
        <source>Foreign recipient ID</source>
        <translation>Foreign recipient ID</translation>
    </message>
    <message>
        <source>Tax or identity number of a recipient abroad.</source>
        <translation>Tax or identity number of a recipient abroad.</translation>
    </message>
    <message>
        <source>Recipient nationality</source>
        <translation>Recipient nationality</translation>
    </message>
    <message>
        <source>Country of a recipient abroad.</source>
        <translation>Country of a recipient abroad.</translation>
    </message>
    <message>
        <source>Year and month the summary is about, e.g. 2026-03.</source>
        <translation>Year and month the summary is about, e.g. 2026-03.</translation>
    </message>
    <message>
        <source>When the documents of the month were last counted.</source>
        <translation>When the documents of the month were last counted.</translation>
    </message>
    <message>
        <source>How many boletas or payment vouchers the row adds up.</source>
        <translation>How many boletas or payment vouchers the row adds up.</translation>
    </message>
    <message>
        <source>Part of all the documents together that bears no VAT.</source>
        <translation>Part of all the documents together that bears no VAT.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Day the document was issued.</source>
        <translation>Day the document was issued.</translation>
    </message>
    <message>
        <source>Received is a purchase of the link owner, issued is a sale.</source>
        <translation>Received is a purchase of the link owner, issued is a sale.</translation>
    </message>
    <message>
        <source>Number of the document; unique per sender and kind of document.</source>
        <translation>Number of the document; unique per sender and kind of document.</translation>
    </message>
    <message>
        <source>SII code of the kind: 33 invoice, 34 exempt invoice, 39 boleta, 56 debit note, 61 credit note.</source>
        <translation>SII code of the kind: 33 invoice, 34 exempt invoice, 39 boleta, 56 debit note, 61 credit note.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Registered name of who issued the document.</source>
        <translation>Registered name of who issued the document.</translation>
    </message>
    <message>
        <source>Registered name of who the document was made out to.</source>
        <translation>Registered name of who the document was made out to.</translation>
    </message>
    <message>
        <source>Net amount plus VAT and other taxes; what has to be paid.</source>
        <translation>Net amount plus VAT and other taxes; what has to be paid.</translation>
    </message>
    <message>
        <source>Where the document stands: REGISTERED, PENDING, REJECTED or CANCELLED.</source>
        <translation>Where the document stands: REGISTERED, PENDING, REJECTED or CANCELLED.</translation>
    </message>
    <message>
        <source>Amount before VAT and other taxes.</source>
        <translation>Amount before VAT and other taxes.</translation>
    </message>
    <message>
        <source>Value-added tax of the document (IVA), as a rule 19% of the net amount.</source>
        <translation>Value-added tax of the document (IVA), as a rule 19% of the net amount.</translation>
    </message>
    <message>
        <source>How the SII&apos;s register files it, e.g. Del Giro for the usual business.</source>
        <translation>How the SII&apos;s register files it, e.g. Del Giro for the usual business.</translation>
    </message>
    <message>
        <source>Sender RUT</source>
        <translation>Sender RUT</translation>
    </message>
    <message>
        <source>RUT of who issued the document; the check digit follows the hyphen.</source>
        <translation>RUT of who issued the document; the check digit follows the hyphen.</translation>
    </message>
    <message>
        <source>RUT of who the document was made out to; the check digit follows the hyphen.</source>
        <translation>RUT of who the document was made out to; the check digit follows the hyphen.</translation>
    </message>
    <message>
        <source>When the SII received the document.</source>
        <translation>When the SII received the document.</translation>
    </message>
    <message>
        <source>When the receiver confirmed to have got the document.</source>
        <translation>When the receiver confirmed to have got the document.</translation>
    </message>
    <message>
        <source>Claim date</source>
        <translation>Claim date</translation>
    </message>
    <message>
        <source>Day the receiver disputed the document; empty if nobody did.</source>
        <translation>Day the receiver disputed the document; empty if nobody did.</translation>
    </message>
    <message>
        <source>Tax details of a received document; empty when the document was issued.</source>
        <translation>Tax details of a received document; empty when the document was issued.</translation>
    </message>
    <message>
        <source>Tax details of an issued document; empty when the document was received.</source>
        <translation>Tax details of an issued document; empty when the document was received.</translation>
    </message>
    <message>
        <source>Monthly summary</source>
        <translation>Monthly summary</translation>
    </message>
    <message>
        <source>For boletas and payment vouchers, which come as one row a month.</source>
        <translation>For boletas and payment vouchers, which come as one row a month.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>This is not an address. It should look like https://api.belvo.com.</source>
        <translation>This is not an address. It should look like https://api.belvo.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or the keys could be read on the way.</source>
        <translation>The address must begin with https://, or the keys could be read on the way.</translation>
    </message>
    <message>
        <source>The address has too much: only https:// and the host, without path, user name or question mark.</source>
        <translation>The address has too much: only https:// and the host, without path, user name or question mark.</translation>
    </message>
    <message>
        <source>This is not an address of Belvo. Go on only if you know this server.</source>
        <translation>This is not an address of Belvo. Go on only if you know this server.</translation>
    </message>
    <message>
        <source>The address belongs to the other environment. Choose the environment that fits it.</source>
        <translation>The address belongs to the other environment. Choose the environment that fits it.</translation>
    </message>
    <message>
        <source>The keys work. Spaces or quotes around them were removed.</source>
        <translation>The keys work. Spaces or quotes around them were removed.</translation>
    </message>
    <message>
        <source>Enter the secret id and the secret password.</source>
        <translation>Enter the secret id and the secret password.</translation>
    </message>
    <message>
        <source>There is no keychain: the keys can be used until the program ends, but not stored.</source>
        <translation>There is no keychain: the keys can be used until the program ends, but not stored.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to store the keys.</source>
        <translation>The keychain is locked. Unlock it to store the keys.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>The server cannot be reached. Check the network and the address.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the clock of this computer and whether something inspects your traffic.</source>
        <translation>The connection is not secure, so nothing was sent. Check the clock of this computer and whether something inspects your traffic.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Belvo&apos;s API.</source>
        <translation>Something answers at this address, but it is not Belvo&apos;s API.</translation>
    </message>
    <message>
        <source>Belvo has stopped our calls for a while. Wait a minute and test again.</source>
        <translation>Belvo has stopped our calls for a while. Wait a minute and test again.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Test again.</source>
        <translation>The server did not answer in time. Test again.</translation>
    </message>
    <message>
        <source>Belvo does not accept these keys. They are wrong, or they belong to the other environment.</source>
        <translation>Belvo does not accept these keys. They are wrong, or they belong to the other environment.</translation>
    </message>
    <message>
        <source>The keys are right, but Belvo has not enabled Production for your account. Ask Belvo.</source>
        <translation>The keys are right, but Belvo has not enabled Production for your account. Ask Belvo.</translation>
    </message>
    <message>
        <source>These keys may not read this list. The rest works.</source>
        <translation>These keys may not read this list. The rest works.</translation>
    </message>
    <message>
        <source>Belvo has a problem of its own. Test again later.</source>
        <translation>Belvo has a problem of its own. Test again later.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of the key check: is the server&apos;s address right?</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>Step of the key check: the system&apos;s keychain</extracomment>
        <translation>Keychain</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Step of the key check: can the server be reached?</extracomment>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Step of the key check: are the keys accepted?</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Reading links</source>
        <extracomment>Step of the key check: may links be read?</extracomment>
        <translation>Reading links</translation>
    </message>
    <message>
        <source>Reading institutions</source>
        <extracomment>Step of the key check: may institutions be read?</extracomment>
        <translation>Reading institutions</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>checking…</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>good</translation>
    </message>
    <message>
        <source>look here</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>look here</translation>
    </message>
    <message>
        <source>does not work</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>does not work</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a step of the key check</extracomment>
        <translation>not checked</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>your id %1</source>
        <translation>your id %1</translation>
    </message>
    <message>
        <source>link …%1</source>
        <translation>link …%1</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Token required</source>
        <translation>Token required</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Recurrent</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Every 6 hours</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Every 12 hours</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>Every 24 hours</translation>
    </message>
    <message>
        <source>Every 7 days</source>
        <translation>Every 7 days</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>Every 30 days</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Access mode</translation>
    </message>
    <message>
        <source>Refresh rate</source>
        <translation>Refresh rate</translation>
    </message>
    <message>
        <source>Last accessed at</source>
        <translation>Last accessed at</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Link ID</source>
        <translation>Link ID</translation>
    </message>
    <message>
        <source>Institution user ID</source>
        <translation>Institution user ID</translation>
    </message>
    <message>
        <source>Fetched resources</source>
        <translation>Fetched resources</translation>
    </message>
    <message>
        <source>Credentials storage</source>
        <translation>Credentials storage</translation>
    </message>
    <message>
        <source>Stale in</source>
        <translation>Stale in</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Employments</translation>
    </message>
    <message>
        <source>Employment records</source>
        <translation>Employment records</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Financial statements</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Incomes</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investments</translation>
    </message>
    <message>
        <source>Investment transactions</source>
        <translation>Investment transactions</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Recurring expenses</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Risk insights</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Tax compliance status</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Tax retentions</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Tax returns</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Tax status</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Current employments</source>
        <translation>Current employments</translation>
    </message>
    <message>
        <source>Employment metrics</source>
        <translation>Employment metrics</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution the customer connected.</source>
        <translation>Belvo&apos;s technical name of the institution the customer connected.</translation>
    </message>
    <message>
        <source>Valid works; invalid and token required need the customer; unconfirmed was never completed.</source>
        <translation>Valid works; invalid and token required need the customer; unconfirmed was never completed.</translation>
    </message>
    <message>
        <source>Recurrent ones are refreshed by Belvo on its own, single ones only when you ask.</source>
        <translation>Recurrent ones are refreshed by Belvo on its own, single ones only when you ask.</translation>
    </message>
    <message>
        <source>How often Belvo fetches new data by itself; empty for single links.</source>
        <translation>How often Belvo fetches new data by itself; empty for single links.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>When the connection was last used successfully.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Your own identifier, not necessarily unique; Belvo empties it if it holds personal data.</source>
        <translation>Your own identifier, not necessarily unique; Belvo empties it if it holds personal data.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>The same for the same person at the same institution, so it reveals duplicate links.</source>
        <translation>The same for the same person at the same institution, so it reveals duplicate links.</translation>
    </message>
    <message>
        <source>What Belvo fetches when the link is created and at each refresh.</source>
        <translation>What Belvo fetches when the link is created and at each refresh.</translation>
    </message>
    <message>
        <source>How long Belvo keeps the login: store until the link goes, nostore never, 90d for 90 days.</source>
        <translation>How long Belvo keeps the login: store until the link goes, nostore never, 90d for 90 days.</translation>
    </message>
    <message>
        <source>Time without an update after which Belvo deletes the customer&apos;s data, e.g. 365d for 365 days.</source>
        <translation>Time without an update after which Belvo deletes the customer&apos;s data, e.g. 365d for 365 days.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of the user on your side whose keys created the link.</source>
        <translation>Belvo&apos;s identifier of the user on your side whose keys created the link.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Large amount</source>
        <translation>Large amount</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Without category</translation>
    </message>
    <message>
        <source>Needs the customer</source>
        <translation>Needs the customer</translation>
    </message>
    <message>
        <source>Not refreshed for a month</source>
        <translation>Not refreshed for a month</translation>
    </message>
    <message>
        <source>Without your own id</source>
        <translation>Without your own id</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>Overdrawn</translation>
    </message>
    <message>
        <source>Large balance</source>
        <translation>Large balance</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Without e-mail</translation>
    </message>
    <message>
        <source>Not working now</source>
        <translation>Not working now</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
</context>
<context>
    <name>Owners</name>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Married</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Widowed</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Separated</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Divorced</translation>
    </message>
    <message>
        <source>Civil union</source>
        <translation>Civil union</translation>
    </message>
    <message>
        <source>Brazilian public office</source>
        <translation>Brazilian public office</translation>
    </message>
    <message>
        <source>Brazilian occupation code</source>
        <translation>Brazilian occupation code</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Fortnightly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Twice a year</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Annually</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Driver&apos;s license</source>
        <translation>Driver&apos;s license</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>Fiscal ID</source>
        <translation>Fiscal ID</translation>
    </message>
    <message>
        <source>Foreigner registration card</source>
        <translation>Foreigner registration card</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
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
        <translation>Other travel document</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Attorney</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Savings account</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Checking account</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Country code</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Phone type</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Additional info</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Town code</source>
        <translation>Town code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
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
        <translation>Document type</translation>
    </message>
    <message>
        <source>Document type info</source>
        <translation>Document type info</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Check digit</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Expiration date</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Issuing country</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Filiation type</source>
        <translation>Filiation type</translation>
    </message>
    <message>
        <source>Civil name</source>
        <translation>Civil name</translation>
    </message>
    <message>
        <source>Social name</source>
        <translation>Social name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Person type</source>
        <translation>Person type</translation>
    </message>
    <message>
        <source>Party type</source>
        <translation>Party type</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Document issue date</source>
        <translation>Document issue date</translation>
    </message>
    <message>
        <source>Document expiration date</source>
        <translation>Document expiration date</translation>
    </message>
    <message>
        <source>Document country</source>
        <translation>Document country</translation>
    </message>
    <message>
        <source>Document info</source>
        <translation>Document info</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Activity code</translation>
    </message>
    <message>
        <source>Procurator type</source>
        <translation>Procurator type</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Product type</translation>
    </message>
    <message>
        <source>Product subtype</source>
        <translation>Product subtype</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Clearing code</source>
        <translation>Clearing code</translation>
    </message>
    <message>
        <source>Employer name</source>
        <translation>Employer name</translation>
    </message>
    <message>
        <source>Employer ID</source>
        <translation>Employer ID</translation>
    </message>
    <message>
        <source>Employer bank ID</source>
        <translation>Employer bank ID</translation>
    </message>
    <message>
        <source>Employer bank code</source>
        <translation>Employer bank code</translation>
    </message>
    <message>
        <source>Approval date</source>
        <translation>Approval date</translation>
    </message>
    <message>
        <source>Opening date</source>
        <translation>Opening date</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Incorporation date</source>
        <translation>Incorporation date</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Marital status info</source>
        <translation>Marital status info</translation>
    </message>
    <message>
        <source>Local resident</source>
        <translation>Local resident</translation>
    </message>
    <message>
        <source>Companies ID</source>
        <translation>Companies ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Occupation code</source>
        <translation>Occupation code</translation>
    </message>
    <message>
        <source>Occupation description</source>
        <translation>Occupation description</translation>
    </message>
    <message>
        <source>Informed income</source>
        <translation>Informed income</translation>
    </message>
    <message>
        <source>Income currency</source>
        <translation>Income currency</translation>
    </message>
    <message>
        <source>Income frequency</source>
        <translation>Income frequency</translation>
    </message>
    <message>
        <source>Income date</source>
        <translation>Income date</translation>
    </message>
    <message>
        <source>Informed revenue</source>
        <translation>Informed revenue</translation>
    </message>
    <message>
        <source>Revenue currency</source>
        <translation>Revenue currency</translation>
    </message>
    <message>
        <source>Revenue frequency</source>
        <translation>Revenue frequency</translation>
    </message>
    <message>
        <source>Revenue frequency info</source>
        <translation>Revenue frequency info</translation>
    </message>
    <message>
        <source>Revenue year</source>
        <translation>Revenue year</translation>
    </message>
    <message>
        <source>Patrimony</source>
        <translation>Patrimony</translation>
    </message>
    <message>
        <source>Patrimony currency</source>
        <translation>Patrimony currency</translation>
    </message>
    <message>
        <source>Patrimony year</source>
        <translation>Patrimony year</translation>
    </message>
    <message>
        <source>Patrimony date</source>
        <translation>Patrimony date</translation>
    </message>
    <message>
        <source>Relation start date</source>
        <translation>Relation start date</translation>
    </message>
    <message>
        <source>Product services</source>
        <translation>Product services</translation>
    </message>
    <message>
        <source>Product services info</source>
        <translation>Product services info</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Owner ID</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Internal identification</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Emails</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Phone numbers</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Additional documents</source>
        <translation>Additional documents</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalities</translation>
    </message>
    <message>
        <source>Filiations</source>
        <translation>Filiations</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Economic activities</translation>
    </message>
    <message>
        <source>Procurators</source>
        <translation>Procurators</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Salary portability requests</source>
        <translation>Salary portability requests</translation>
    </message>
    <message>
        <source>Payroll accounts</source>
        <translation>Payroll accounts</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Business name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Second last name</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>One of the addresses the owner gave.</source>
        <translation>One of the addresses the owner gave.</translation>
    </message>
    <message>
        <source>Yes marks the main one of the list.</source>
        <translation>Yes marks the main one of the list.</translation>
    </message>
    <message>
        <source>Without country code, area code and extension.</source>
        <translation>Without country code, area code and extension.</translation>
    </message>
    <message>
        <source>Dialling code without the plus sign, e.g. 55 for Brazil.</source>
        <translation>Dialling code without the plus sign, e.g. 55 for Brazil.</translation>
    </message>
    <message>
        <source>Dialling code of the region; DDD in Brazil.</source>
        <translation>Dialling code of the region; DDD in Brazil.</translation>
    </message>
    <message>
        <source>Internal line to ask for or dial after the number, if any.</source>
        <translation>Internal line to ask for or dial after the number, if any.</translation>
    </message>
    <message>
        <source>Whether it is a landline, a mobile or something else.</source>
        <translation>Whether it is a landline, a mobile or something else.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the phone number, if it made one.</source>
        <translation>The institution&apos;s remark on the phone number, if it made one.</translation>
    </message>
    <message>
        <source>Street and number as the institution has them.</source>
        <translation>Street and number as the institution has them.</translation>
    </message>
    <message>
        <source>What else helps to find the place, if anything was given.</source>
        <translation>What else helps to find the place, if anything was given.</translation>
    </message>
    <message>
        <source>Part of the town the address lies in.</source>
        <translation>Part of the town the address lies in.</translation>
    </message>
    <message>
        <source>Where the address lies, as the institution writes it.</source>
        <translation>Where the address lies, as the institution writes it.</translation>
    </message>
    <message>
        <source>Official seven-digit code of the town; in Brazil that of IBGE.</source>
        <translation>Official seven-digit code of the town; in Brazil that of IBGE.</translation>
    </message>
    <message>
        <source>Part of the country the address lies in, e.g. SP.</source>
        <translation>Part of the country the address lies in, e.g. SP.</translation>
    </message>
    <message>
        <source>Code for mail; CEP in Brazil.</source>
        <translation>Code for mail; CEP in Brazil.</translation>
    </message>
    <message>
        <source>As the institution writes it out.</source>
        <translation>As the institution writes it out.</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, e.g. BRA.</source>
        <translation>Three letters of ISO 3166, e.g. BRA.</translation>
    </message>
    <message>
        <source>Degrees north; south of the equator is negative.</source>
        <translation>Degrees north; south of the equator is negative.</translation>
    </message>
    <message>
        <source>Degrees east; west of Greenwich is negative.</source>
        <translation>Degrees east; west of Greenwich is negative.</translation>
    </message>
    <message>
        <source>Kind of paper shown to prove who the owner is.</source>
        <translation>Kind of paper shown to prove who the owner is.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the kind of document, if it made one.</source>
        <translation>The institution&apos;s remark on the kind of document, if it made one.</translation>
    </message>
    <message>
        <source>As it stands on the document.</source>
        <translation>As it stands on the document.</translation>
    </message>
    <message>
        <source>Digit that guards the number against typing errors; empty for businesses.</source>
        <translation>Digit that guards the number against typing errors; empty for businesses.</translation>
    </message>
    <message>
        <source>Day the document was made out; empty for businesses.</source>
        <translation>Day the document was made out; empty for businesses.</translation>
    </message>
    <message>
        <source>Day the document stops being valid.</source>
        <translation>Day the document stops being valid.</translation>
    </message>
    <message>
        <source>Three-letter ISO 3166 code of the country that issued it; always given for passports.</source>
        <translation>Three-letter ISO 3166 code of the country that issued it; always given for passports.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the document; empty for businesses.</source>
        <translation>The institution&apos;s remark on the document; empty for businesses.</translation>
    </message>
    <message>
        <source>Day the document was made out.</source>
        <translation>Day the document was made out.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the document, if it made one.</source>
        <translation>The institution&apos;s remark on the document, if it made one.</translation>
    </message>
    <message>
        <source>Country the person is a citizen of, e.g. CAN.</source>
        <translation>Country the person is a citizen of, e.g. CAN.</translation>
    </message>
    <message>
        <source>What the person showed to prove this nationality.</source>
        <translation>What the person showed to prove this nationality.</translation>
    </message>
    <message>
        <source>Whether this is the mother or the father.</source>
        <translation>Whether this is the mother or the father.</translation>
    </message>
    <message>
        <source>Full legal name of the parent.</source>
        <translation>Full legal name of the parent.</translation>
    </message>
    <message>
        <source>Name the person goes by, where it differs from the civil one.</source>
        <translation>Name the person goes by, where it differs from the civil one.</translation>
    </message>
    <message>
        <source>Full name of a party that is a person.</source>
        <translation>Full name of a party that is a person.</translation>
    </message>
    <message>
        <source>Official name of a party that is a business.</source>
        <translation>Official name of a party that is a business.</translation>
    </message>
    <message>
        <source>Whether the party is a person or a business.</source>
        <translation>Whether the party is a person or a business.</translation>
    </message>
    <message>
        <source>A member may only look at the account; an administrator may do anything, transfers too.</source>
        <translation>A member may only look at the account; an administrator may do anything, transfers too.</translation>
    </message>
    <message>
        <source>Name a party that is a business is known by.</source>
        <translation>Name a party that is a business is known by.</translation>
    </message>
    <message>
        <source>Since when the party belongs to the account.</source>
        <translation>Since when the party belongs to the account.</translation>
    </message>
    <message>
        <source>Share of the business the party owns, as a fraction where 1 is 100%.</source>
        <translation>Share of the business the party owns, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>What the party identified itself with when it was added.</source>
        <translation>What the party identified itself with when it was added.</translation>
    </message>
    <message>
        <source>Day the party&apos;s document was made out.</source>
        <translation>Day the party&apos;s document was made out.</translation>
    </message>
    <message>
        <source>Three-letter ISO 3166 code of the country that issued the party&apos;s document.</source>
        <translation>Three-letter ISO 3166 code of the country that issued the party&apos;s document.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the party&apos;s document, if it made one.</source>
        <translation>The institution&apos;s remark on the party&apos;s document, if it made one.</translation>
    </message>
    <message>
        <source>What the business does, in the country&apos;s official list; in Brazil CNAE.</source>
        <translation>What the business does, in the country&apos;s official list; in Brazil CNAE.</translation>
    </message>
    <message>
        <source>In which role this person or business acts for the owner.</source>
        <translation>In which role this person or business acts for the owner.</translation>
    </message>
    <message>
        <source>Full legal name of who acts for the owner.</source>
        <translation>Full legal name of who acts for the owner.</translation>
    </message>
    <message>
        <source>CPF of who acts for the owner; CNPJ when that is a business.</source>
        <translation>CPF of who acts for the owner; CNPJ when that is a business.</translation>
    </message>
    <message>
        <source>Kind of account the owner has besides.</source>
        <translation>Kind of account the owner has besides.</translation>
    </message>
    <message>
        <source>Finer kind in the institution&apos;s own word, e.g. CONJUNTA_SIMPLES.</source>
        <translation>Finer kind in the institution&apos;s own word, e.g. CONJUNTA_SIMPLES.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Code of the branch where the account was opened.</translation>
    </message>
    <message>
        <source>Without branch code and check digit.</source>
        <translation>Without branch code and check digit.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Digit that guards the account number against typing errors, where there is one.</translation>
    </message>
    <message>
        <source>Number of the bank in payments between banks, e.g. 001.</source>
        <translation>Number of the bank in payments between banks, e.g. 001.</translation>
    </message>
    <message>
        <source>Who pays the salary.</source>
        <translation>Who pays the salary.</translation>
    </message>
    <message>
        <source>CPF or CNPJ of who pays the salary.</source>
        <translation>CPF or CNPJ of who pays the salary.</translation>
    </message>
    <message>
        <source>CNPJ of the bank the salary comes from.</source>
        <translation>CNPJ of the bank the salary comes from.</translation>
    </message>
    <message>
        <source>ISPB, the payment system&apos;s code of the bank the salary comes from.</source>
        <translation>ISPB, the payment system&apos;s code of the bank the salary comes from.</translation>
    </message>
    <message>
        <source>Day the salary&apos;s move to another bank was agreed to.</source>
        <translation>Day the salary&apos;s move to another bank was agreed to.</translation>
    </message>
    <message>
        <source>Day the account for the salary was opened.</source>
        <translation>Day the account for the salary was opened.</translation>
    </message>
    <message>
        <source>Full name of a person as the institution knows it; businesses have a company name.</source>
        <translation>Full name of a person as the institution knows it; businesses have a company name.</translation>
    </message>
    <message>
        <source>Official name of a business; persons have a display name.</source>
        <translation>Official name of a business; persons have a display name.</translation>
    </message>
    <message>
        <source>What the account was opened with, e.g. CPF, CNPJ, CURP or RFC.</source>
        <translation>What the account was opened with, e.g. CPF, CNPJ, CURP or RFC.</translation>
    </message>
    <message>
        <source>Number of the document the account was opened with.</source>
        <translation>Number of the document the account was opened with.</translation>
    </message>
    <message>
        <source>Address the owner registered at the institution.</source>
        <translation>Address the owner registered at the institution.</translation>
    </message>
    <message>
        <source>Number the owner registered at the institution, codes included.</source>
        <translation>Number the owner registered at the institution, codes included.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Name the business is known by, where it has one.</source>
        <translation>Name the business is known by, where it has one.</translation>
    </message>
    <message>
        <source>Day the person was born; businesses have none.</source>
        <translation>Day the person was born; businesses have none.</translation>
    </message>
    <message>
        <source>Day the business was legally founded; persons have none.</source>
        <translation>Day the business was legally founded; persons have none.</translation>
    </message>
    <message>
        <source>Where the owner lives or has its seat, as registered.</source>
        <translation>Where the owner lives or has its seat, as registered.</translation>
    </message>
    <message>
        <source>As the institution has it on file; empty when not stated.</source>
        <translation>As the institution has it on file; empty when not stated.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the marital status, if it made one.</source>
        <translation>The institution&apos;s remark on the marital status, if it made one.</translation>
    </message>
    <message>
        <source>Whether the person lives in the country; if not, nationalities are given.</source>
        <translation>Whether the person lives in the country; if not, nationalities are given.</translation>
    </message>
    <message>
        <source>Tax numbers of the institutions that registered and verified the owner.</source>
        <translation>Tax numbers of the institutions that registered and verified the owner.</translation>
    </message>
    <message>
        <source>Who employs the person; in Brazil the employer&apos;s CNPJ.</source>
        <translation>Who employs the person; in Brazil the employer&apos;s CNPJ.</translation>
    </message>
    <message>
        <source>Where the work belongs: public office, Brazil&apos;s occupation list (CBO) or elsewhere.</source>
        <translation>Where the work belongs: public office, Brazil&apos;s occupation list (CBO) or elsewhere.</translation>
    </message>
    <message>
        <source>What the person works as, in words or as a code.</source>
        <translation>What the person works as, in words or as a code.</translation>
    </message>
    <message>
        <source>What the person told the institution they earn; how often stands in the income frequency.</source>
        <translation>What the person told the institution they earn; how often stands in the income frequency.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>How often the person receives this income.</source>
        <translation>How often the person receives this income.</translation>
    </message>
    <message>
        <source>Day the person last received their salary.</source>
        <translation>Day the person last received their salary.</translation>
    </message>
    <message>
        <source>What the business told the institution it takes in.</source>
        <translation>What the business told the institution it takes in.</translation>
    </message>
    <message>
        <source>How often the business declares what it takes in.</source>
        <translation>How often the business declares what it takes in.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often revenue is declared, if it made one.</source>
        <translation>The institution&apos;s remark on how often revenue is declared, if it made one.</translation>
    </message>
    <message>
        <source>Year of the last declaration.</source>
        <translation>Year of the last declaration.</translation>
    </message>
    <message>
        <source>What the owner told the institution they own.</source>
        <translation>What the owner told the institution they own.</translation>
    </message>
    <message>
        <source>Year the stated assets refer to; persons only.</source>
        <translation>Year the stated assets refer to; persons only.</translation>
    </message>
    <message>
        <source>Day the stated assets refer to; businesses only.</source>
        <translation>Day the stated assets refer to; businesses only.</translation>
    </message>
    <message>
        <source>When the owner became a customer of the institution.</source>
        <translation>When the owner became a customer of the institution.</translation>
    </message>
    <message>
        <source>What the owner uses at the institution, in its own words, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>What the owner uses at the institution, in its own words, e.g. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on these products, if it made one.</source>
        <translation>The institution&apos;s remark on these products, if it made one.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of this owner.</source>
        <translation>The institution&apos;s own identifier of this owner.</translation>
    </message>
    <message>
        <source>Every email address the owner gave to the institution.</source>
        <translation>Every email address the owner gave to the institution.</translation>
    </message>
    <message>
        <source>Every number the owner gave to the institution.</source>
        <translation>Every number the owner gave to the institution.</translation>
    </message>
    <message>
        <source>Every place the owner gave, in its parts.</source>
        <translation>Every place the owner gave, in its parts.</translation>
    </message>
    <message>
        <source>Papers shown besides the main one to prove who the owner is.</source>
        <translation>Papers shown besides the main one to prove who the owner is.</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of; given for those who do not live in the country.</source>
        <translation>Countries the person is a citizen of; given for those who do not live in the country.</translation>
    </message>
    <message>
        <source>The person&apos;s parents.</source>
        <translation>The person&apos;s parents.</translation>
    </message>
    <message>
        <source>Persons and businesses with a share in or access to the account of a business.</source>
        <translation>Persons and businesses with a share in or access to the account of a business.</translation>
    </message>
    <message>
        <source>What the business reported that it does.</source>
        <translation>What the business reported that it does.</translation>
    </message>
    <message>
        <source>Persons and businesses that may act for the owner.</source>
        <translation>Persons and businesses that may act for the owner.</translation>
    </message>
    <message>
        <source>Further accounts the owner has at the institution.</source>
        <translation>Further accounts the owner has at the institution.</translation>
    </message>
    <message>
        <source>Requests to send the salary to another bank; ended ones may still be listed.</source>
        <translation>Requests to send the salary to another bank; ended ones may still be listed.</translation>
    </message>
    <message>
        <source>Accounts into which employers pay the salary; those of past employers may still be listed.</source>
        <translation>Accounts into which employers pay the salary; those of past employers may still be listed.</translation>
    </message>
    <message>
        <source>Name of the business in an older field that Belvo has deprecated.</source>
        <translation>Name of the business in an older field that Belvo has deprecated.</translation>
    </message>
    <message>
        <source>Given name in an older field that Belvo has deprecated.</source>
        <translation>Given name in an older field that Belvo has deprecated.</translation>
    </message>
    <message>
        <source>Family name in an older field that Belvo has deprecated.</source>
        <translation>Family name in an older field that Belvo has deprecated.</translation>
    </message>
    <message>
        <source>Second family name in an older field that Belvo has deprecated.</source>
        <translation>Second family name in an older field that Belvo has deprecated.</translation>
    </message>
</context>
<context>
    <name>QueryError</name>
    <message>
        <source>The search is too long; its end was not read.</source>
        <translation>The search is too long; its end was not read.</translation>
    </message>
    <message>
        <source>Too many parentheses inside each other.</source>
        <translation>Too many parentheses inside each other.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>A value is missing behind the colon.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>The range ends before it begins.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>The closing quotation mark is missing.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>The slash that ends the regular expression is missing.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>A closing parenthesis is missing.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened, or encloses nothing.</source>
        <translation>This parenthesis was never opened, or encloses nothing.</translation>
    </message>
    <message>
        <source>There is nothing beside this operator to join.</source>
        <translation>There is nothing beside this operator to join.</translation>
    </message>
    <message>
        <source>There is no field called “%1”.</source>
        <extracomment>%1 is what was typed before a colon</extracomment>
        <translation>There is no field called “%1”.</translation>
    </message>
    <message>
        <source>This name could mean: %1.</source>
        <extracomment>%1 is a list of field names</extracomment>
        <translation>This name could mean: %1.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared in this way.</source>
        <extracomment>%1 is a field name</extracomment>
        <translation>The field “%1” cannot be compared in this way.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>The number “%1” is larger than any value can be.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>The number “%1” is larger than any value can be.</translation>
    </message>
    <message>
        <source>“%1” is not a date or a period.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” is not a date or a period.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>No known value of this field is called “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>No known value of this field is called “%1”.</translation>
    </message>
    <message>
        <source>This regular expression does not work at “%1”.</source>
        <extracomment>%1 is a part of a regular expression</extracomment>
        <translation>This regular expression does not work at “%1”.</translation>
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
        <translation>Other fields from the server</translation>
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
        <translation>Advance deposit account</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Checking account</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Credit card</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Financing account</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Investment account</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Invoice financing account</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Loan account</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Pension fund account</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Savings account</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Uncategorized</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
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
        <translation>Own brand</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Electronic cheque</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Total limit</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Modal limit</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Fortnightly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Twice a year</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Annually</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>No deadline remaining</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Without index</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Pre-fixed</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Post-fixed</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Indexed price</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Rural credit</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Other index</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Operation fee</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Insurance fee</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Per installment</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Late payment interest fee</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Late payment penalty fee</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Default interest fee</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Loan contract tax</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Late payment tax</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>No charge</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identification number</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Card number, usually only its last four digits.</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Limit type</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Whether the limit covers the whole card or one kind of operation (modal).</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Consolidation type</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Whether several cards share the limit (consolidated) or it belongs to one (individual).</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Most that can be owed under this limit.</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Used amount</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Part of the limit already spent.</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Available amount</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Part of the limit still free to spend.</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Flexible limit</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Whether the limit can move instead of being a fixed amount.</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Line name</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Line name info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>The institution&apos;s remark on the credit line, if it made one.</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Multiple card</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Whether the account has more than one credit card.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Most that can be owed on the card.</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Cutting date</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Minimum payment</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Least the customer has to pay in the current billing period.</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Card network</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Brand whose network the card&apos;s payments run through.</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Card network info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>The institution&apos;s remark on the network, if it made one.</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Credit collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Credit limits</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>How much can be spent, in total or per kind of operation.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>What was issued for this account, one row per card.</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Next payment date</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Day the next card payment is due; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>No-interest payment</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Credit interest rate</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is owed on the card; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Monthly payment</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the card each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Last payment date</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the card was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Rate name</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>What the institution calls this rate; for Brazil the tax type says more.</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Rate period</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Time the rate applies to: a month or a year.</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Rate value</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tax type</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Whether the rate is the nominal or the effective one.</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Rate type</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Simple interest counts on the principal only, compound on earlier interest too.</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Calculation period</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Time the pre-fixed and post-fixed rates apply to: a month or a year.</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Calculation base</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>How days are counted for the interest, e.g. 30/360.</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Reference index type</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Index the rate follows, if it follows one.</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Reference index subtype</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>The exact index within its kind, e.g. TR_TBF.</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Reference index info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>The institution&apos;s remark on the index, if it made one.</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Pre-fixed rate</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Post-fixed rate</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate that follows the index, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Additional info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>The institution&apos;s remark on the rate, if it made one.</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Fee name</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>What the institution calls the fee.</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Fee code</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Short name of the fee at the institution, e.g. CADASTRO.</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Fee type</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Rough kind of fee; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Fee value</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total of the fee, in the currency of the loan.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Given when the fee is a percentage, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Charge type</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Whether the fee is due once or with every installment.</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Charge method</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>What the charge is for, e.g. late payment or a tax on the contract.</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Charge info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>The institution&apos;s remark on the charge, if it made one.</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Charge rate</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Share of the loan amount, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Collateral type</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>What secures the loan, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Collateral subtype</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Finer kind of security, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>What the security is worth.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Day this single larger payment has to be made.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>How much has to be paid on that day.</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Loan type</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>In the institution&apos;s own word, e.g. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Loan code</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Contract number in the country&apos;s standard form; in Brazil the IPOC.</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>As the institution itself numbers the contract.</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total at signing: principal, interest, taxes and fees together.</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Outstanding balance</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Everything still to pay, interest included.</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Total effective cost</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Contract start date</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Day the contract was signed.</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Contract end date</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Day the loan is expected to be paid off.</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>First installment due</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Day the contract sets for the first payment.</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Settlement date</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Day the loan was settled, as the bank reports it.</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Disbursement dates</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Days on which the loan was paid out to the customer.</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Installment frequency</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>How often an installment has to be paid.</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Installment frequency info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>The institution&apos;s remark on how often installments are due, if it made one.</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Installments total</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>How many installments it takes to pay the loan.</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Installments paid</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>How many installments the customer has already paid.</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Installments outstanding</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>How many installments are left to pay.</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Installments past due</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>How many installments are late.</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Contract term frequency</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unit in which the term agreed at signing is counted.</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Remaining term frequency</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unit in which the rest of the term is counted.</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Remaining term total</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Installments left in the term; their unit stands in the remaining term frequency.</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Amortization schedule</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>System that splits each installment into principal and interest, e.g. SAC or PRICE.</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Amortization schedule info</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>The institution&apos;s remark on how the loan is paid down, if it made one.</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>Consignee ID</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Tax number of the body that deducts the installments from pay, for payroll loans.</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Loan collected at</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Loan interest rates</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Interest charged on the loan; one row per rate.</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Loan fees</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>What the institution charges for the loan besides interest.</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Contracted charges</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Penalties, default interest and taxes the contract provides for.</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Collaterals</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>What the customer pledged to secure the loan.</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Balloon payments</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Single larger payments agreed besides the installments.</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Loan monthly payment</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the loan each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Loan principal</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Outstanding principal</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Payment day</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan is paid on; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Loan credit limit</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Most that can be borrowed; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Last period balance</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>What was owed at the end of the last period; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Loan interest rate</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Limit day</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Last day of the month to pay without delay; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Cutting day</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Loan cutting date</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Loan last payment</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the loan was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Loan no-interest payment</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Account category</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Belvo&apos;s own sorting of accounts, the same at every institution.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Account subtype</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Account balance type</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Asset counts the balance in the customer&apos;s favour, liability as owed.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>As the institution gives it; can be empty for cards.</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Account agency</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Code of the branch where the account was opened.</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Account check digit</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Digit that guards the account number against typing errors, where there is one.</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Account identification name</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>What the public identification consists of, e.g. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Account current balance</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Account available balance</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Account blocked balance</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Held back by pending operations, so not usable yet.</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Account invested balance</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Part of the money the bank invests by itself, as agreed with the customer.</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Arranged overdraft</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limit below zero that customer and bank agreed on; checking accounts only.</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Used overdraft</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>How much of the overdraft was in use when read; checking accounts only.</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Unarranged overdraft</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Overdrawn without an agreement; checking accounts only.</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Institution type</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Whether a bank, a tax authority or an employment registry sent the data.</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Account collected at</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Account created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Account last accessed</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>When the connection was last used successfully.</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Account internal identification</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Account credit data</translation>
    </message>
    <message>
        <source>Limits and cards behind the account.</source>
        <translation>Limits and cards behind the account.</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Account loan data</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Terms of a loan; empty unless the account is one.</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Account funds data</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Funds the account is made up of; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Bills &amp; Utilities</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Credits &amp; Loans</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Online Platforms &amp; Leisure</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transport &amp; Travel</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Average amount</source>
        <translation>Average amount</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Payment type</translation>
    </message>
    <message>
        <source>Days since last</source>
        <translation>Days since last</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>What the institution calls the account.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Belvo&apos;s technical name of the institution that keeps the account.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Account identification value</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Account currency</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Account details</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Median amount</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>The transactions that were recognised as this expense.</source>
        <translation>The transactions that were recognised as this expense.</translation>
    </message>
    <message>
        <source>Expense ID</source>
        <translation>Expense ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Recurring expenses</source>
        <translation>Recurring expenses</translation>
    </message>
    <message>
        <source>Day the payment was made.</source>
        <translation>Day the payment was made.</translation>
    </message>
    <message>
        <source>Text of the payment on the statement; can be empty.</source>
        <translation>Text of the payment on the statement; can be empty.</translation>
    </message>
    <message>
        <source>How much was paid, in the currency of the account.</source>
        <translation>How much was paid, in the currency of the account.</translation>
    </message>
    <message>
        <source>Made readable from the statement&apos;s text: the shop, or what is paid for.</source>
        <translation>Made readable from the statement&apos;s text: the shop, or what is paid for.</translation>
    </message>
    <message>
        <source>Kind of expense; Belvo looks for recurring ones in these only.</source>
        <translation>Kind of expense; Belvo looks for recurring ones in these only.</translation>
    </message>
    <message>
        <source>Average of the payments listed here.</source>
        <translation>Average of the payments listed here.</translation>
    </message>
    <message>
        <source>Always monthly: Belvo finds no other rhythm.</source>
        <translation>Always monthly: Belvo finds no other rhythm.</translation>
    </message>
    <message>
        <source>Whether a subscription or another regular expense; empty when Belvo cannot tell.</source>
        <translation>Whether a subscription or another regular expense; empty when Belvo cannot tell.</translation>
    </message>
    <message>
        <source>Days since the last payment; past 30 the next one is overdue or it has ended.</source>
        <translation>Days since the last payment; past 30 the next one is overdue or it has ended.</translation>
    </message>
    <message>
        <source>The account or card the expense is paid from.</source>
        <translation>The account or card the expense is paid from.</translation>
    </message>
    <message>
        <source>The rest of the account or card that pays.</source>
        <translation>The rest of the account or card that pays.</translation>
    </message>
    <message>
        <source>Middle value of the payments; single high ones do not change it.</source>
        <translation>Middle value of the payments; single high ones do not change it.</translation>
    </message>
</context>
<context>
    <name>RelatedRecords</name>
    <message>
        <source>Accounts of this link</source>
        <translation>Accounts of this link</translation>
    </message>
    <message>
        <source>Transactions of this link</source>
        <translation>Transactions of this link</translation>
    </message>
    <message>
        <source>Owners of this link</source>
        <translation>Owners of this link</translation>
    </message>
    <message>
        <source>Consents of this customer</source>
        <translation>Consents of this customer</translation>
    </message>
    <message>
        <source>Transactions of this account</source>
        <translation>Transactions of this account</translation>
    </message>
    <message>
        <source>Links of this institution</source>
        <translation>Links of this institution</translation>
    </message>
    <message>
        <source>Accounts of this institution</source>
        <translation>Accounts of this institution</translation>
    </message>
    <message>
        <source>Its link</source>
        <translation>Its link</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Its account</translation>
    </message>
    <message>
        <source>Its institution</source>
        <translation>Its institution</translation>
    </message>
    <message>
        <source>Belvo finds consents by document, and this owner has none.</source>
        <translation>Belvo finds consents by document, and this owner has none.</translation>
    </message>
    <message>
        <source>Belvo finds consents by the customer&apos;s document, not by link. Open the owners of this link first.</source>
        <translation>Belvo finds consents by the customer&apos;s document, not by link. Open the owners of this link first.</translation>
    </message>
    <message>
        <source>%1 of this link</source>
        <extracomment>%1 kind of record, plural: &quot;Bills of this link&quot;</extracomment>
        <translation>%1 of this link</translation>
    </message>
    <message>
        <source>%1 of this account</source>
        <extracomment>%1 kind of record, plural</extracomment>
        <translation>%1 of this account</translation>
    </message>
    <message>
        <source>%1 of this institution</source>
        <extracomment>%1 kind of record, plural</extracomment>
        <translation>%1 of this institution</translation>
    </message>
    <message numerus="yes">
        <source>Its %n accounts</source>
        <translation>
            <numerusform>Its %n account</numerusform>
            <numerusform>Its %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceGroup</name>
    <message>
        <source>Connections</source>
        <extracomment>heading over links, consents and institutions</extracomment>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Banking</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <extracomment>heading over what Belvo works out from the data: incomes, risk insights…</extracomment>
        <translation>Enrichment</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Loading…</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Loading more…</translation>
    </message>
    <message>
        <source>More rows at Belvo</source>
        <extracomment>state of a list in the status line: there are more rows at Belvo</extracomment>
        <translation>More rows at Belvo</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Loading failed</source>
        <extracomment>state of a list in the status line</extracomment>
        <translation>Loading failed</translation>
    </message>
</context>
<context>
    <name>RiskInsights</name>
    <message>
        <source>Checking balance</source>
        <translation>Checking balance</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Asset accounts</source>
        <translation>Asset accounts</translation>
    </message>
    <message>
        <source>Checking accounts</source>
        <translation>Checking accounts</translation>
    </message>
    <message>
        <source>Savings accounts</source>
        <translation>Savings accounts</translation>
    </message>
    <message>
        <source>Savings balance</source>
        <translation>Savings balance</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Bills &amp; Utilities</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Credits &amp; Loans</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Fees &amp; Charges</source>
        <translation>Fees &amp; Charges</translation>
    </message>
    <message>
        <source>Food &amp; Groceries</source>
        <translation>Food &amp; Groceries</translation>
    </message>
    <message>
        <source>Home &amp; Life</source>
        <translation>Home &amp; Life</translation>
    </message>
    <message>
        <source>Income &amp; Payments</source>
        <translation>Income &amp; Payments</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Investments &amp; Savings</source>
        <translation>Investments &amp; Savings</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Online Platforms &amp; Leisure</translation>
    </message>
    <message>
        <source>Personal Shopping</source>
        <translation>Personal Shopping</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transport &amp; Travel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Withdrawal &amp; ATM</source>
        <translation>Withdrawal &amp; ATM</translation>
    </message>
    <message>
        <source>Electricity &amp; Energy</source>
        <translation>Electricity &amp; Energy</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Credit Card</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Interest &amp; Charges</source>
        <translation>Interest &amp; Charges</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Mortgage</translation>
    </message>
    <message>
        <source>Pay Advance</source>
        <translation>Pay Advance</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>Bank Fees</source>
        <translation>Bank Fees</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Chargeback</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Blocked Balances</source>
        <translation>Blocked Balances</translation>
    </message>
    <message>
        <source>Alimony</source>
        <translation>Alimony</translation>
    </message>
    <message>
        <source>Alcohol &amp; Tobacco</source>
        <translation>Alcohol &amp; Tobacco</translation>
    </message>
    <message>
        <source>Bakery &amp; Coffee</source>
        <translation>Bakery &amp; Coffee</translation>
    </message>
    <message>
        <source>Bars &amp; Nightclubs</source>
        <translation>Bars &amp; Nightclubs</translation>
    </message>
    <message>
        <source>Convenience Store</source>
        <translation>Convenience Store</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Groceries</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Gyms &amp; Fitness</source>
        <translation>Gyms &amp; Fitness</translation>
    </message>
    <message>
        <source>Hair &amp; Beauty</source>
        <translation>Hair &amp; Beauty</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Home Decor &amp; Appliances</source>
        <translation>Home Decor &amp; Appliances</translation>
    </message>
    <message>
        <source>Laundry &amp; Dry Cleaning</source>
        <translation>Laundry &amp; Dry Cleaning</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Pharmacies</translation>
    </message>
    <message>
        <source>Professional Services</source>
        <translation>Professional Services</translation>
    </message>
    <message>
        <source>Veterinary Services</source>
        <translation>Veterinary Services</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Freelance</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Home Insurance</source>
        <translation>Home Insurance</translation>
    </message>
    <message>
        <source>Auto Insurance</source>
        <translation>Auto Insurance</translation>
    </message>
    <message>
        <source>Health &amp; Life Insurance</source>
        <translation>Health &amp; Life Insurance</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Savings</translation>
    </message>
    <message>
        <source>Fixed income</source>
        <translation>Fixed income</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Investment Funds</source>
        <translation>Investment Funds</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Derivatives</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Cryptocurrencies</translation>
    </message>
    <message>
        <source>Apps, Software and Cloud Services</source>
        <translation>Apps, Software and Cloud Services</translation>
    </message>
    <message>
        <source>Events, Parks and Museums</source>
        <translation>Events, Parks and Museums</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Gambling</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Gaming</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lottery</translation>
    </message>
    <message>
        <source>Movie &amp; Audio</source>
        <translation>Movie &amp; Audio</translation>
    </message>
    <message>
        <source>Books &amp; News</source>
        <translation>Books &amp; News</translation>
    </message>
    <message>
        <source>Clothing &amp; Accessories</source>
        <translation>Clothing &amp; Accessories</translation>
    </message>
    <message>
        <source>Department Store</source>
        <translation>Department Store</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Electronics</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>E-commerce</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Office Supplies</source>
        <translation>Office Supplies</translation>
    </message>
    <message>
        <source>Pet Supplies</source>
        <translation>Pet Supplies</translation>
    </message>
    <message>
        <source>Auto Tax &amp; Fees</source>
        <translation>Auto Tax &amp; Fees</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donation</translation>
    </message>
    <message>
        <source>Government Fees</source>
        <translation>Government Fees</translation>
    </message>
    <message>
        <source>Income Tax</source>
        <translation>Income Tax</translation>
    </message>
    <message>
        <source>Real Estate Tax &amp; Fees</source>
        <translation>Real Estate Tax &amp; Fees</translation>
    </message>
    <message>
        <source>Tax Return</source>
        <translation>Tax Return</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>Auto Expenses</source>
        <translation>Auto Expenses</translation>
    </message>
    <message>
        <source>Auto Rental</source>
        <translation>Auto Rental</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Flights</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Mileage Programs</source>
        <translation>Mileage Programs</translation>
    </message>
    <message>
        <source>Parking &amp; Tolls</source>
        <translation>Parking &amp; Tolls</translation>
    </message>
    <message>
        <source>Public Transit</source>
        <translation>Public Transit</translation>
    </message>
    <message>
        <source>Taxis &amp; Rideshares</source>
        <translation>Taxis &amp; Rideshares</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategory</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Net amount</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Overdraft limit</source>
        <translation>Overdraft limit</translation>
    </message>
    <message>
        <source>Overdraft used</source>
        <translation>Overdraft used</translation>
    </message>
    <message>
        <source>Monthly payments</source>
        <translation>Monthly payments</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Credit cards</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Risk insights</source>
        <translation>Risk insights</translation>
    </message>
    <message>
        <source>Lowest balance (3d)</source>
        <translation>Lowest balance (3d)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 3 days; below zero they were overdrawn.</source>
        <translation>Lowest balance of all accounts together in the last 3 days; below zero they were overdrawn.</translation>
    </message>
    <message>
        <source>Lowest balance (1w)</source>
        <translation>Lowest balance (1w)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last week; below zero they were overdrawn.</source>
        <translation>Lowest balance of all accounts together in the last week; below zero they were overdrawn.</translation>
    </message>
    <message>
        <source>Lowest balance (1m)</source>
        <translation>Lowest balance (1m)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last month; below zero they were overdrawn.</source>
        <translation>Lowest balance of all accounts together in the last month; below zero they were overdrawn.</translation>
    </message>
    <message>
        <source>Lowest balance (3m)</source>
        <translation>Lowest balance (3m)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 3 months; below zero they were overdrawn.</source>
        <translation>Lowest balance of all accounts together in the last 3 months; below zero they were overdrawn.</translation>
    </message>
    <message>
        <source>Lowest balance (6m)</source>
        <translation>Lowest balance (6m)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 6 months; below zero they were overdrawn.</source>
        <translation>Lowest balance of all accounts together in the last 6 months; below zero they were overdrawn.</translation>
    </message>
    <message>
        <source>Lowest balance (12m)</source>
        <translation>Lowest balance (12m)</translation>
    </message>
    <message>
        <source>Lowest balance of all accounts together in the last 12 months; below zero they were overdrawn.</source>
        <translation>Lowest balance of all accounts together in the last 12 months; below zero they were overdrawn.</translation>
    </message>
    <message>
        <source>Average balance (3d)</source>
        <translation>Average balance (3d)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 3 days.</source>
        <translation>Balance of all accounts together on an average day in the last 3 days.</translation>
    </message>
    <message>
        <source>Average balance (1w)</source>
        <translation>Average balance (1w)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last week.</source>
        <translation>Balance of all accounts together on an average day in the last week.</translation>
    </message>
    <message>
        <source>Average balance (1m)</source>
        <translation>Average balance (1m)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last month.</source>
        <translation>Balance of all accounts together on an average day in the last month.</translation>
    </message>
    <message>
        <source>Average balance (3m)</source>
        <translation>Average balance (3m)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 3 months.</source>
        <translation>Balance of all accounts together on an average day in the last 3 months.</translation>
    </message>
    <message>
        <source>Average balance (6m)</source>
        <translation>Average balance (6m)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 6 months.</source>
        <translation>Balance of all accounts together on an average day in the last 6 months.</translation>
    </message>
    <message>
        <source>Average balance (12m)</source>
        <translation>Average balance (12m)</translation>
    </message>
    <message>
        <source>Balance of all accounts together on an average day in the last 12 months.</source>
        <translation>Balance of all accounts together on an average day in the last 12 months.</translation>
    </message>
    <message>
        <source>Highest balance (3d)</source>
        <translation>Highest balance (3d)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 3 days.</source>
        <translation>Most money that all accounts together held in the last 3 days.</translation>
    </message>
    <message>
        <source>Highest balance (1w)</source>
        <translation>Highest balance (1w)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last week.</source>
        <translation>Most money that all accounts together held in the last week.</translation>
    </message>
    <message>
        <source>Highest balance (1m)</source>
        <translation>Highest balance (1m)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last month.</source>
        <translation>Most money that all accounts together held in the last month.</translation>
    </message>
    <message>
        <source>Highest balance (3m)</source>
        <translation>Highest balance (3m)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 3 months.</source>
        <translation>Most money that all accounts together held in the last 3 months.</translation>
    </message>
    <message>
        <source>Highest balance (6m)</source>
        <translation>Highest balance (6m)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 6 months.</source>
        <translation>Most money that all accounts together held in the last 6 months.</translation>
    </message>
    <message>
        <source>Highest balance (12m)</source>
        <translation>Highest balance (12m)</translation>
    </message>
    <message>
        <source>Most money that all accounts together held in the last 12 months.</source>
        <translation>Most money that all accounts together held in the last 12 months.</translation>
    </message>
    <message>
        <source>Balance spread (3d)</source>
        <translation>Balance spread (3d)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 3 days (standard deviation); 0 is steady.</source>
        <translation>How far the balance strayed from its average in the last 3 days (standard deviation); 0 is steady.</translation>
    </message>
    <message>
        <source>Balance spread (1w)</source>
        <translation>Balance spread (1w)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last week (standard deviation); 0 is steady.</source>
        <translation>How far the balance strayed from its average in the last week (standard deviation); 0 is steady.</translation>
    </message>
    <message>
        <source>Balance spread (1m)</source>
        <translation>Balance spread (1m)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last month (standard deviation); 0 is steady.</source>
        <translation>How far the balance strayed from its average in the last month (standard deviation); 0 is steady.</translation>
    </message>
    <message>
        <source>Balance spread (3m)</source>
        <translation>Balance spread (3m)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 3 months (standard deviation); 0 is steady.</source>
        <translation>How far the balance strayed from its average in the last 3 months (standard deviation); 0 is steady.</translation>
    </message>
    <message>
        <source>Balance spread (6m)</source>
        <translation>Balance spread (6m)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 6 months (standard deviation); 0 is steady.</source>
        <translation>How far the balance strayed from its average in the last 6 months (standard deviation); 0 is steady.</translation>
    </message>
    <message>
        <source>Balance spread (12m)</source>
        <translation>Balance spread (12m)</translation>
    </message>
    <message>
        <source>How far the balance strayed from its average in the last 12 months (standard deviation); 0 is steady.</source>
        <translation>How far the balance strayed from its average in the last 12 months (standard deviation); 0 is steady.</translation>
    </message>
    <message>
        <source>Balance trend (3d)</source>
        <translation>Balance trend (3d)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 3 days: above zero it rose, below zero it fell.</source>
        <translation>Slope of the balance in the last 3 days: above zero it rose, below zero it fell.</translation>
    </message>
    <message>
        <source>Balance trend (1w)</source>
        <translation>Balance trend (1w)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last week: above zero it rose, below zero it fell.</source>
        <translation>Slope of the balance in the last week: above zero it rose, below zero it fell.</translation>
    </message>
    <message>
        <source>Balance trend (1m)</source>
        <translation>Balance trend (1m)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last month: above zero it rose, below zero it fell.</source>
        <translation>Slope of the balance in the last month: above zero it rose, below zero it fell.</translation>
    </message>
    <message>
        <source>Balance trend (3m)</source>
        <translation>Balance trend (3m)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 3 months: above zero it rose, below zero it fell.</source>
        <translation>Slope of the balance in the last 3 months: above zero it rose, below zero it fell.</translation>
    </message>
    <message>
        <source>Balance trend (6m)</source>
        <translation>Balance trend (6m)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 6 months: above zero it rose, below zero it fell.</source>
        <translation>Slope of the balance in the last 6 months: above zero it rose, below zero it fell.</translation>
    </message>
    <message>
        <source>Balance trend (12m)</source>
        <translation>Balance trend (12m)</translation>
    </message>
    <message>
        <source>Slope of the balance in the last 12 months: above zero it rose, below zero it fell.</source>
        <translation>Slope of the balance in the last 12 months: above zero it rose, below zero it fell.</translation>
    </message>
    <message>
        <source>Below-average days (3d)</source>
        <translation>Below-average days (3d)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which the balance was at or below its average of that time.</source>
        <translation>Days in the last 3 days on which the balance was at or below its average of that time.</translation>
    </message>
    <message>
        <source>Below-average days (1w)</source>
        <translation>Below-average days (1w)</translation>
    </message>
    <message>
        <source>Days in the last week on which the balance was at or below its average of that time.</source>
        <translation>Days in the last week on which the balance was at or below its average of that time.</translation>
    </message>
    <message>
        <source>Below-average days (1m)</source>
        <translation>Below-average days (1m)</translation>
    </message>
    <message>
        <source>Days in the last month on which the balance was at or below its average of that time.</source>
        <translation>Days in the last month on which the balance was at or below its average of that time.</translation>
    </message>
    <message>
        <source>Below-average days (3m)</source>
        <translation>Below-average days (3m)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which the balance was at or below its average of that time.</source>
        <translation>Days in the last 3 months on which the balance was at or below its average of that time.</translation>
    </message>
    <message>
        <source>Below-average days (6m)</source>
        <translation>Below-average days (6m)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which the balance was at or below its average of that time.</source>
        <translation>Days in the last 6 months on which the balance was at or below its average of that time.</translation>
    </message>
    <message>
        <source>Below-average days (12m)</source>
        <translation>Below-average days (12m)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which the balance was at or below its average of that time.</source>
        <translation>Days in the last 12 months on which the balance was at or below its average of that time.</translation>
    </message>
    <message>
        <source>Low-balance days (3d)</source>
        <translation>Low-balance days (3d)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which the balance was at or below the low-balance limit.</source>
        <translation>Days in the last 3 days on which the balance was at or below the low-balance limit.</translation>
    </message>
    <message>
        <source>Low-balance days (1w)</source>
        <translation>Low-balance days (1w)</translation>
    </message>
    <message>
        <source>Days in the last week on which the balance was at or below the low-balance limit.</source>
        <translation>Days in the last week on which the balance was at or below the low-balance limit.</translation>
    </message>
    <message>
        <source>Low-balance days (1m)</source>
        <translation>Low-balance days (1m)</translation>
    </message>
    <message>
        <source>Days in the last month on which the balance was at or below the low-balance limit.</source>
        <translation>Days in the last month on which the balance was at or below the low-balance limit.</translation>
    </message>
    <message>
        <source>Low-balance days (3m)</source>
        <translation>Low-balance days (3m)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which the balance was at or below the low-balance limit.</source>
        <translation>Days in the last 3 months on which the balance was at or below the low-balance limit.</translation>
    </message>
    <message>
        <source>Low-balance days (6m)</source>
        <translation>Low-balance days (6m)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which the balance was at or below the low-balance limit.</source>
        <translation>Days in the last 6 months on which the balance was at or below the low-balance limit.</translation>
    </message>
    <message>
        <source>Low-balance days (12m)</source>
        <translation>Low-balance days (12m)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which the balance was at or below the low-balance limit.</source>
        <translation>Days in the last 12 months on which the balance was at or below the low-balance limit.</translation>
    </message>
    <message>
        <source>Low-balance limit</source>
        <translation>Low-balance limit</translation>
    </message>
    <message>
        <source>Amount behind the low-balance days; Belvo sets it per country, in its currency.</source>
        <translation>Amount behind the low-balance days; Belvo sets it per country, in its currency.</translation>
    </message>
    <message>
        <source>Peak cash-in (3d)</source>
        <translation>Peak cash-in (3d)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 3 days.</source>
        <translation>Highest amount of positive cash flow in the last 3 days.</translation>
    </message>
    <message>
        <source>Peak cash-in (1w)</source>
        <translation>Peak cash-in (1w)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last week.</source>
        <translation>Highest amount of positive cash flow in the last week.</translation>
    </message>
    <message>
        <source>Peak cash-in (1m)</source>
        <translation>Peak cash-in (1m)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last month.</source>
        <translation>Highest amount of positive cash flow in the last month.</translation>
    </message>
    <message>
        <source>Peak cash-in (3m)</source>
        <translation>Peak cash-in (3m)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 3 months.</source>
        <translation>Highest amount of positive cash flow in the last 3 months.</translation>
    </message>
    <message>
        <source>Peak cash-in (6m)</source>
        <translation>Peak cash-in (6m)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 6 months.</source>
        <translation>Highest amount of positive cash flow in the last 6 months.</translation>
    </message>
    <message>
        <source>Peak cash-in (12m)</source>
        <translation>Peak cash-in (12m)</translation>
    </message>
    <message>
        <source>Highest amount of positive cash flow in the last 12 months.</source>
        <translation>Highest amount of positive cash flow in the last 12 months.</translation>
    </message>
    <message>
        <source>Average cash-in (3d)</source>
        <translation>Average cash-in (3d)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 3 days on average.</source>
        <translation>Positive cash flow in the last 3 days on average.</translation>
    </message>
    <message>
        <source>Average cash-in (1w)</source>
        <translation>Average cash-in (1w)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last week on average.</source>
        <translation>Positive cash flow in the last week on average.</translation>
    </message>
    <message>
        <source>Average cash-in (1m)</source>
        <translation>Average cash-in (1m)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last month on average.</source>
        <translation>Positive cash flow in the last month on average.</translation>
    </message>
    <message>
        <source>Average cash-in (3m)</source>
        <translation>Average cash-in (3m)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 3 months on average.</source>
        <translation>Positive cash flow in the last 3 months on average.</translation>
    </message>
    <message>
        <source>Average cash-in (6m)</source>
        <translation>Average cash-in (6m)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 6 months on average.</source>
        <translation>Positive cash flow in the last 6 months on average.</translation>
    </message>
    <message>
        <source>Average cash-in (12m)</source>
        <translation>Average cash-in (12m)</translation>
    </message>
    <message>
        <source>Positive cash flow in the last 12 months on average.</source>
        <translation>Positive cash flow in the last 12 months on average.</translation>
    </message>
    <message>
        <source>Total cash-in (3d)</source>
        <translation>Total cash-in (3d)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 3 days, added up.</source>
        <translation>All positive cash flow in the last 3 days, added up.</translation>
    </message>
    <message>
        <source>Total cash-in (1w)</source>
        <translation>Total cash-in (1w)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last week, added up.</source>
        <translation>All positive cash flow in the last week, added up.</translation>
    </message>
    <message>
        <source>Total cash-in (1m)</source>
        <translation>Total cash-in (1m)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last month, added up.</source>
        <translation>All positive cash flow in the last month, added up.</translation>
    </message>
    <message>
        <source>Total cash-in (3m)</source>
        <translation>Total cash-in (3m)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 3 months, added up.</source>
        <translation>All positive cash flow in the last 3 months, added up.</translation>
    </message>
    <message>
        <source>Total cash-in (6m)</source>
        <translation>Total cash-in (6m)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 6 months, added up.</source>
        <translation>All positive cash flow in the last 6 months, added up.</translation>
    </message>
    <message>
        <source>Total cash-in (12m)</source>
        <translation>Total cash-in (12m)</translation>
    </message>
    <message>
        <source>All positive cash flow in the last 12 months, added up.</source>
        <translation>All positive cash flow in the last 12 months, added up.</translation>
    </message>
    <message>
        <source>Cash-in trend (3d)</source>
        <translation>Cash-in trend (3d)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 3 days: above zero it grew, below zero it shrank.</source>
        <translation>Slope of the positive cash flow in the last 3 days: above zero it grew, below zero it shrank.</translation>
    </message>
    <message>
        <source>Cash-in trend (1w)</source>
        <translation>Cash-in trend (1w)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last week: above zero it grew, below zero it shrank.</source>
        <translation>Slope of the positive cash flow in the last week: above zero it grew, below zero it shrank.</translation>
    </message>
    <message>
        <source>Cash-in trend (1m)</source>
        <translation>Cash-in trend (1m)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last month: above zero it grew, below zero it shrank.</source>
        <translation>Slope of the positive cash flow in the last month: above zero it grew, below zero it shrank.</translation>
    </message>
    <message>
        <source>Cash-in trend (3m)</source>
        <translation>Cash-in trend (3m)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 3 months: above zero it grew, below zero it shrank.</source>
        <translation>Slope of the positive cash flow in the last 3 months: above zero it grew, below zero it shrank.</translation>
    </message>
    <message>
        <source>Cash-in trend (6m)</source>
        <translation>Cash-in trend (6m)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 6 months: above zero it grew, below zero it shrank.</source>
        <translation>Slope of the positive cash flow in the last 6 months: above zero it grew, below zero it shrank.</translation>
    </message>
    <message>
        <source>Cash-in trend (12m)</source>
        <translation>Cash-in trend (12m)</translation>
    </message>
    <message>
        <source>Slope of the positive cash flow in the last 12 months: above zero it grew, below zero it shrank.</source>
        <translation>Slope of the positive cash flow in the last 12 months: above zero it grew, below zero it shrank.</translation>
    </message>
    <message>
        <source>Peak cash-out (3d)</source>
        <translation>Peak cash-out (3d)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 3 days, as a positive number.</source>
        <translation>Highest amount of negative cash flow in the last 3 days, as a positive number.</translation>
    </message>
    <message>
        <source>Peak cash-out (1w)</source>
        <translation>Peak cash-out (1w)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last week, as a positive number.</source>
        <translation>Highest amount of negative cash flow in the last week, as a positive number.</translation>
    </message>
    <message>
        <source>Peak cash-out (1m)</source>
        <translation>Peak cash-out (1m)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last month, as a positive number.</source>
        <translation>Highest amount of negative cash flow in the last month, as a positive number.</translation>
    </message>
    <message>
        <source>Peak cash-out (3m)</source>
        <translation>Peak cash-out (3m)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 3 months, as a positive number.</source>
        <translation>Highest amount of negative cash flow in the last 3 months, as a positive number.</translation>
    </message>
    <message>
        <source>Peak cash-out (6m)</source>
        <translation>Peak cash-out (6m)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 6 months, as a positive number.</source>
        <translation>Highest amount of negative cash flow in the last 6 months, as a positive number.</translation>
    </message>
    <message>
        <source>Peak cash-out (12m)</source>
        <translation>Peak cash-out (12m)</translation>
    </message>
    <message>
        <source>Highest amount of negative cash flow in the last 12 months, as a positive number.</source>
        <translation>Highest amount of negative cash flow in the last 12 months, as a positive number.</translation>
    </message>
    <message>
        <source>Average cash-out (3d)</source>
        <translation>Average cash-out (3d)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 3 days on average, as a positive number.</source>
        <translation>Negative cash flow in the last 3 days on average, as a positive number.</translation>
    </message>
    <message>
        <source>Average cash-out (1w)</source>
        <translation>Average cash-out (1w)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last week on average, as a positive number.</source>
        <translation>Negative cash flow in the last week on average, as a positive number.</translation>
    </message>
    <message>
        <source>Average cash-out (1m)</source>
        <translation>Average cash-out (1m)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last month on average, as a positive number.</source>
        <translation>Negative cash flow in the last month on average, as a positive number.</translation>
    </message>
    <message>
        <source>Average cash-out (3m)</source>
        <translation>Average cash-out (3m)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 3 months on average, as a positive number.</source>
        <translation>Negative cash flow in the last 3 months on average, as a positive number.</translation>
    </message>
    <message>
        <source>Average cash-out (6m)</source>
        <translation>Average cash-out (6m)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 6 months on average, as a positive number.</source>
        <translation>Negative cash flow in the last 6 months on average, as a positive number.</translation>
    </message>
    <message>
        <source>Average cash-out (12m)</source>
        <translation>Average cash-out (12m)</translation>
    </message>
    <message>
        <source>Negative cash flow in the last 12 months on average, as a positive number.</source>
        <translation>Negative cash flow in the last 12 months on average, as a positive number.</translation>
    </message>
    <message>
        <source>Total cash-out (3d)</source>
        <translation>Total cash-out (3d)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 3 days, added up, as a positive number.</source>
        <translation>All negative cash flow in the last 3 days, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Total cash-out (1w)</source>
        <translation>Total cash-out (1w)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last week, added up, as a positive number.</source>
        <translation>All negative cash flow in the last week, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Total cash-out (1m)</source>
        <translation>Total cash-out (1m)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last month, added up, as a positive number.</source>
        <translation>All negative cash flow in the last month, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Total cash-out (3m)</source>
        <translation>Total cash-out (3m)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 3 months, added up, as a positive number.</source>
        <translation>All negative cash flow in the last 3 months, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Total cash-out (6m)</source>
        <translation>Total cash-out (6m)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 6 months, added up, as a positive number.</source>
        <translation>All negative cash flow in the last 6 months, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Total cash-out (12m)</source>
        <translation>Total cash-out (12m)</translation>
    </message>
    <message>
        <source>All negative cash flow in the last 12 months, added up, as a positive number.</source>
        <translation>All negative cash flow in the last 12 months, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Cash-out trend (3d)</source>
        <translation>Cash-out trend (3d)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 3 days: above zero more and more went out.</source>
        <translation>Slope of the negative cash flow in the last 3 days: above zero more and more went out.</translation>
    </message>
    <message>
        <source>Cash-out trend (1w)</source>
        <translation>Cash-out trend (1w)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last week: above zero more and more went out.</source>
        <translation>Slope of the negative cash flow in the last week: above zero more and more went out.</translation>
    </message>
    <message>
        <source>Cash-out trend (1m)</source>
        <translation>Cash-out trend (1m)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last month: above zero more and more went out.</source>
        <translation>Slope of the negative cash flow in the last month: above zero more and more went out.</translation>
    </message>
    <message>
        <source>Cash-out trend (3m)</source>
        <translation>Cash-out trend (3m)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 3 months: above zero more and more went out.</source>
        <translation>Slope of the negative cash flow in the last 3 months: above zero more and more went out.</translation>
    </message>
    <message>
        <source>Cash-out trend (6m)</source>
        <translation>Cash-out trend (6m)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 6 months: above zero more and more went out.</source>
        <translation>Slope of the negative cash flow in the last 6 months: above zero more and more went out.</translation>
    </message>
    <message>
        <source>Cash-out trend (12m)</source>
        <translation>Cash-out trend (12m)</translation>
    </message>
    <message>
        <source>Slope of the negative cash flow in the last 12 months: above zero more and more went out.</source>
        <translation>Slope of the negative cash flow in the last 12 months: above zero more and more went out.</translation>
    </message>
    <message>
        <source>Net trend (3d)</source>
        <translation>Net trend (3d)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 3 days: above zero it got better, below zero worse.</source>
        <translation>Slope of the net cash flow in the last 3 days: above zero it got better, below zero worse.</translation>
    </message>
    <message>
        <source>Net trend (1w)</source>
        <translation>Net trend (1w)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last week: above zero it got better, below zero worse.</source>
        <translation>Slope of the net cash flow in the last week: above zero it got better, below zero worse.</translation>
    </message>
    <message>
        <source>Net trend (1m)</source>
        <translation>Net trend (1m)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last month: above zero it got better, below zero worse.</source>
        <translation>Slope of the net cash flow in the last month: above zero it got better, below zero worse.</translation>
    </message>
    <message>
        <source>Net trend (3m)</source>
        <translation>Net trend (3m)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 3 months: above zero it got better, below zero worse.</source>
        <translation>Slope of the net cash flow in the last 3 months: above zero it got better, below zero worse.</translation>
    </message>
    <message>
        <source>Net trend (6m)</source>
        <translation>Net trend (6m)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 6 months: above zero it got better, below zero worse.</source>
        <translation>Slope of the net cash flow in the last 6 months: above zero it got better, below zero worse.</translation>
    </message>
    <message>
        <source>Net trend (12m)</source>
        <translation>Net trend (12m)</translation>
    </message>
    <message>
        <source>Slope of the net cash flow in the last 12 months: above zero it got better, below zero worse.</source>
        <translation>Slope of the net cash flow in the last 12 months: above zero it got better, below zero worse.</translation>
    </message>
    <message>
        <source>Transactions (3d)</source>
        <translation>Transactions (3d)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 3 days, in and out.</source>
        <translation>How many movements the accounts had in the last 3 days, in and out.</translation>
    </message>
    <message>
        <source>Transactions (1w)</source>
        <translation>Transactions (1w)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last week, in and out.</source>
        <translation>How many movements the accounts had in the last week, in and out.</translation>
    </message>
    <message>
        <source>Transactions (1m)</source>
        <translation>Transactions (1m)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last month, in and out.</source>
        <translation>How many movements the accounts had in the last month, in and out.</translation>
    </message>
    <message>
        <source>Transactions (3m)</source>
        <translation>Transactions (3m)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 3 months, in and out.</source>
        <translation>How many movements the accounts had in the last 3 months, in and out.</translation>
    </message>
    <message>
        <source>Transactions (6m)</source>
        <translation>Transactions (6m)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 6 months, in and out.</source>
        <translation>How many movements the accounts had in the last 6 months, in and out.</translation>
    </message>
    <message>
        <source>Transactions (12m)</source>
        <translation>Transactions (12m)</translation>
    </message>
    <message>
        <source>How many movements the accounts had in the last 12 months, in and out.</source>
        <translation>How many movements the accounts had in the last 12 months, in and out.</translation>
    </message>
    <message>
        <source>Peak transactions (3d)</source>
        <translation>Peak transactions (3d)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 3 days.</source>
        <translation>Most movements on a single day in the last 3 days.</translation>
    </message>
    <message>
        <source>Peak transactions (1w)</source>
        <translation>Peak transactions (1w)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last week.</source>
        <translation>Most movements on a single day in the last week.</translation>
    </message>
    <message>
        <source>Peak transactions (1m)</source>
        <translation>Peak transactions (1m)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last month.</source>
        <translation>Most movements on a single day in the last month.</translation>
    </message>
    <message>
        <source>Peak transactions (3m)</source>
        <translation>Peak transactions (3m)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 3 months.</source>
        <translation>Most movements on a single day in the last 3 months.</translation>
    </message>
    <message>
        <source>Peak transactions (6m)</source>
        <translation>Peak transactions (6m)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 6 months.</source>
        <translation>Most movements on a single day in the last 6 months.</translation>
    </message>
    <message>
        <source>Peak transactions (12m)</source>
        <translation>Peak transactions (12m)</translation>
    </message>
    <message>
        <source>Most movements on a single day in the last 12 months.</source>
        <translation>Most movements on a single day in the last 12 months.</translation>
    </message>
    <message>
        <source>Daily transactions (3d)</source>
        <translation>Daily transactions (3d)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 3 days, quiet days included.</source>
        <translation>Movements per day on average in the last 3 days, quiet days included.</translation>
    </message>
    <message>
        <source>Daily transactions (1w)</source>
        <translation>Daily transactions (1w)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last week, quiet days included.</source>
        <translation>Movements per day on average in the last week, quiet days included.</translation>
    </message>
    <message>
        <source>Daily transactions (1m)</source>
        <translation>Daily transactions (1m)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last month, quiet days included.</source>
        <translation>Movements per day on average in the last month, quiet days included.</translation>
    </message>
    <message>
        <source>Daily transactions (3m)</source>
        <translation>Daily transactions (3m)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 3 months, quiet days included.</source>
        <translation>Movements per day on average in the last 3 months, quiet days included.</translation>
    </message>
    <message>
        <source>Daily transactions (6m)</source>
        <translation>Daily transactions (6m)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 6 months, quiet days included.</source>
        <translation>Movements per day on average in the last 6 months, quiet days included.</translation>
    </message>
    <message>
        <source>Daily transactions (12m)</source>
        <translation>Daily transactions (12m)</translation>
    </message>
    <message>
        <source>Movements per day on average in the last 12 months, quiet days included.</source>
        <translation>Movements per day on average in the last 12 months, quiet days included.</translation>
    </message>
    <message>
        <source>Inflows (3d)</source>
        <translation>Inflows (3d)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 3 days.</source>
        <translation>How often money arrived in the last 3 days.</translation>
    </message>
    <message>
        <source>Inflows (1w)</source>
        <translation>Inflows (1w)</translation>
    </message>
    <message>
        <source>How often money arrived in the last week.</source>
        <translation>How often money arrived in the last week.</translation>
    </message>
    <message>
        <source>Inflows (1m)</source>
        <translation>Inflows (1m)</translation>
    </message>
    <message>
        <source>How often money arrived in the last month.</source>
        <translation>How often money arrived in the last month.</translation>
    </message>
    <message>
        <source>Inflows (3m)</source>
        <translation>Inflows (3m)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 3 months.</source>
        <translation>How often money arrived in the last 3 months.</translation>
    </message>
    <message>
        <source>Inflows (6m)</source>
        <translation>Inflows (6m)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 6 months.</source>
        <translation>How often money arrived in the last 6 months.</translation>
    </message>
    <message>
        <source>Inflows (12m)</source>
        <translation>Inflows (12m)</translation>
    </message>
    <message>
        <source>How often money arrived in the last 12 months.</source>
        <translation>How often money arrived in the last 12 months.</translation>
    </message>
    <message>
        <source>Peak inflows (3d)</source>
        <translation>Peak inflows (3d)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 3 days.</source>
        <translation>Most arrivals of money on a single day in the last 3 days.</translation>
    </message>
    <message>
        <source>Peak inflows (1w)</source>
        <translation>Peak inflows (1w)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last week.</source>
        <translation>Most arrivals of money on a single day in the last week.</translation>
    </message>
    <message>
        <source>Peak inflows (1m)</source>
        <translation>Peak inflows (1m)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last month.</source>
        <translation>Most arrivals of money on a single day in the last month.</translation>
    </message>
    <message>
        <source>Peak inflows (3m)</source>
        <translation>Peak inflows (3m)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 3 months.</source>
        <translation>Most arrivals of money on a single day in the last 3 months.</translation>
    </message>
    <message>
        <source>Peak inflows (6m)</source>
        <translation>Peak inflows (6m)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 6 months.</source>
        <translation>Most arrivals of money on a single day in the last 6 months.</translation>
    </message>
    <message>
        <source>Peak inflows (12m)</source>
        <translation>Peak inflows (12m)</translation>
    </message>
    <message>
        <source>Most arrivals of money on a single day in the last 12 months.</source>
        <translation>Most arrivals of money on a single day in the last 12 months.</translation>
    </message>
    <message>
        <source>Daily inflows (3d)</source>
        <translation>Daily inflows (3d)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 3 days, quiet days included.</source>
        <translation>Arrivals of money per day on average in the last 3 days, quiet days included.</translation>
    </message>
    <message>
        <source>Daily inflows (1w)</source>
        <translation>Daily inflows (1w)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last week, quiet days included.</source>
        <translation>Arrivals of money per day on average in the last week, quiet days included.</translation>
    </message>
    <message>
        <source>Daily inflows (1m)</source>
        <translation>Daily inflows (1m)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last month, quiet days included.</source>
        <translation>Arrivals of money per day on average in the last month, quiet days included.</translation>
    </message>
    <message>
        <source>Daily inflows (3m)</source>
        <translation>Daily inflows (3m)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 3 months, quiet days included.</source>
        <translation>Arrivals of money per day on average in the last 3 months, quiet days included.</translation>
    </message>
    <message>
        <source>Daily inflows (6m)</source>
        <translation>Daily inflows (6m)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 6 months, quiet days included.</source>
        <translation>Arrivals of money per day on average in the last 6 months, quiet days included.</translation>
    </message>
    <message>
        <source>Daily inflows (12m)</source>
        <translation>Daily inflows (12m)</translation>
    </message>
    <message>
        <source>Arrivals of money per day on average in the last 12 months, quiet days included.</source>
        <translation>Arrivals of money per day on average in the last 12 months, quiet days included.</translation>
    </message>
    <message>
        <source>Inflow total (3d)</source>
        <translation>Inflow total (3d)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 3 days, added up.</source>
        <translation>All money that arrived in the last 3 days, added up.</translation>
    </message>
    <message>
        <source>Inflow total (1w)</source>
        <translation>Inflow total (1w)</translation>
    </message>
    <message>
        <source>All money that arrived in the last week, added up.</source>
        <translation>All money that arrived in the last week, added up.</translation>
    </message>
    <message>
        <source>Inflow total (1m)</source>
        <translation>Inflow total (1m)</translation>
    </message>
    <message>
        <source>All money that arrived in the last month, added up.</source>
        <translation>All money that arrived in the last month, added up.</translation>
    </message>
    <message>
        <source>Inflow total (3m)</source>
        <translation>Inflow total (3m)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 3 months, added up.</source>
        <translation>All money that arrived in the last 3 months, added up.</translation>
    </message>
    <message>
        <source>Inflow total (6m)</source>
        <translation>Inflow total (6m)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 6 months, added up.</source>
        <translation>All money that arrived in the last 6 months, added up.</translation>
    </message>
    <message>
        <source>Inflow total (12m)</source>
        <translation>Inflow total (12m)</translation>
    </message>
    <message>
        <source>All money that arrived in the last 12 months, added up.</source>
        <translation>All money that arrived in the last 12 months, added up.</translation>
    </message>
    <message>
        <source>Largest inflow (3d)</source>
        <translation>Largest inflow (3d)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 3 days.</source>
        <translation>Largest single amount that arrived in the last 3 days.</translation>
    </message>
    <message>
        <source>Largest inflow (1w)</source>
        <translation>Largest inflow (1w)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last week.</source>
        <translation>Largest single amount that arrived in the last week.</translation>
    </message>
    <message>
        <source>Largest inflow (1m)</source>
        <translation>Largest inflow (1m)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last month.</source>
        <translation>Largest single amount that arrived in the last month.</translation>
    </message>
    <message>
        <source>Largest inflow (3m)</source>
        <translation>Largest inflow (3m)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 3 months.</source>
        <translation>Largest single amount that arrived in the last 3 months.</translation>
    </message>
    <message>
        <source>Largest inflow (6m)</source>
        <translation>Largest inflow (6m)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 6 months.</source>
        <translation>Largest single amount that arrived in the last 6 months.</translation>
    </message>
    <message>
        <source>Largest inflow (12m)</source>
        <translation>Largest inflow (12m)</translation>
    </message>
    <message>
        <source>Largest single amount that arrived in the last 12 months.</source>
        <translation>Largest single amount that arrived in the last 12 months.</translation>
    </message>
    <message>
        <source>Average inflow (3d)</source>
        <translation>Average inflow (3d)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 3 days.</source>
        <translation>Amount that arrived at a time on average in the last 3 days.</translation>
    </message>
    <message>
        <source>Average inflow (1w)</source>
        <translation>Average inflow (1w)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last week.</source>
        <translation>Amount that arrived at a time on average in the last week.</translation>
    </message>
    <message>
        <source>Average inflow (1m)</source>
        <translation>Average inflow (1m)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last month.</source>
        <translation>Amount that arrived at a time on average in the last month.</translation>
    </message>
    <message>
        <source>Average inflow (3m)</source>
        <translation>Average inflow (3m)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 3 months.</source>
        <translation>Amount that arrived at a time on average in the last 3 months.</translation>
    </message>
    <message>
        <source>Average inflow (6m)</source>
        <translation>Average inflow (6m)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 6 months.</source>
        <translation>Amount that arrived at a time on average in the last 6 months.</translation>
    </message>
    <message>
        <source>Average inflow (12m)</source>
        <translation>Average inflow (12m)</translation>
    </message>
    <message>
        <source>Amount that arrived at a time on average in the last 12 months.</source>
        <translation>Amount that arrived at a time on average in the last 12 months.</translation>
    </message>
    <message>
        <source>Outflows (3d)</source>
        <translation>Outflows (3d)</translation>
    </message>
    <message>
        <source>How often money left in the last 3 days.</source>
        <translation>How often money left in the last 3 days.</translation>
    </message>
    <message>
        <source>Outflows (1w)</source>
        <translation>Outflows (1w)</translation>
    </message>
    <message>
        <source>How often money left in the last week.</source>
        <translation>How often money left in the last week.</translation>
    </message>
    <message>
        <source>Outflows (1m)</source>
        <translation>Outflows (1m)</translation>
    </message>
    <message>
        <source>How often money left in the last month.</source>
        <translation>How often money left in the last month.</translation>
    </message>
    <message>
        <source>Outflows (3m)</source>
        <translation>Outflows (3m)</translation>
    </message>
    <message>
        <source>How often money left in the last 3 months.</source>
        <translation>How often money left in the last 3 months.</translation>
    </message>
    <message>
        <source>Outflows (6m)</source>
        <translation>Outflows (6m)</translation>
    </message>
    <message>
        <source>How often money left in the last 6 months.</source>
        <translation>How often money left in the last 6 months.</translation>
    </message>
    <message>
        <source>Outflows (12m)</source>
        <translation>Outflows (12m)</translation>
    </message>
    <message>
        <source>How often money left in the last 12 months.</source>
        <translation>How often money left in the last 12 months.</translation>
    </message>
    <message>
        <source>Peak outflows (3d)</source>
        <translation>Peak outflows (3d)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 3 days.</source>
        <translation>Most payments on a single day in the last 3 days.</translation>
    </message>
    <message>
        <source>Peak outflows (1w)</source>
        <translation>Peak outflows (1w)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last week.</source>
        <translation>Most payments on a single day in the last week.</translation>
    </message>
    <message>
        <source>Peak outflows (1m)</source>
        <translation>Peak outflows (1m)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last month.</source>
        <translation>Most payments on a single day in the last month.</translation>
    </message>
    <message>
        <source>Peak outflows (3m)</source>
        <translation>Peak outflows (3m)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 3 months.</source>
        <translation>Most payments on a single day in the last 3 months.</translation>
    </message>
    <message>
        <source>Peak outflows (6m)</source>
        <translation>Peak outflows (6m)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 6 months.</source>
        <translation>Most payments on a single day in the last 6 months.</translation>
    </message>
    <message>
        <source>Peak outflows (12m)</source>
        <translation>Peak outflows (12m)</translation>
    </message>
    <message>
        <source>Most payments on a single day in the last 12 months.</source>
        <translation>Most payments on a single day in the last 12 months.</translation>
    </message>
    <message>
        <source>Daily outflows (3d)</source>
        <translation>Daily outflows (3d)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 3 days, quiet days included.</source>
        <translation>Payments per day on average in the last 3 days, quiet days included.</translation>
    </message>
    <message>
        <source>Daily outflows (1w)</source>
        <translation>Daily outflows (1w)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last week, quiet days included.</source>
        <translation>Payments per day on average in the last week, quiet days included.</translation>
    </message>
    <message>
        <source>Daily outflows (1m)</source>
        <translation>Daily outflows (1m)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last month, quiet days included.</source>
        <translation>Payments per day on average in the last month, quiet days included.</translation>
    </message>
    <message>
        <source>Daily outflows (3m)</source>
        <translation>Daily outflows (3m)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 3 months, quiet days included.</source>
        <translation>Payments per day on average in the last 3 months, quiet days included.</translation>
    </message>
    <message>
        <source>Daily outflows (6m)</source>
        <translation>Daily outflows (6m)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 6 months, quiet days included.</source>
        <translation>Payments per day on average in the last 6 months, quiet days included.</translation>
    </message>
    <message>
        <source>Daily outflows (12m)</source>
        <translation>Daily outflows (12m)</translation>
    </message>
    <message>
        <source>Payments per day on average in the last 12 months, quiet days included.</source>
        <translation>Payments per day on average in the last 12 months, quiet days included.</translation>
    </message>
    <message>
        <source>Outflow total (3d)</source>
        <translation>Outflow total (3d)</translation>
    </message>
    <message>
        <source>All money that left in the last 3 days, added up, as a positive number.</source>
        <translation>All money that left in the last 3 days, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Outflow total (1w)</source>
        <translation>Outflow total (1w)</translation>
    </message>
    <message>
        <source>All money that left in the last week, added up, as a positive number.</source>
        <translation>All money that left in the last week, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Outflow total (1m)</source>
        <translation>Outflow total (1m)</translation>
    </message>
    <message>
        <source>All money that left in the last month, added up, as a positive number.</source>
        <translation>All money that left in the last month, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Outflow total (3m)</source>
        <translation>Outflow total (3m)</translation>
    </message>
    <message>
        <source>All money that left in the last 3 months, added up, as a positive number.</source>
        <translation>All money that left in the last 3 months, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Outflow total (6m)</source>
        <translation>Outflow total (6m)</translation>
    </message>
    <message>
        <source>All money that left in the last 6 months, added up, as a positive number.</source>
        <translation>All money that left in the last 6 months, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Outflow total (12m)</source>
        <translation>Outflow total (12m)</translation>
    </message>
    <message>
        <source>All money that left in the last 12 months, added up, as a positive number.</source>
        <translation>All money that left in the last 12 months, added up, as a positive number.</translation>
    </message>
    <message>
        <source>Largest outflow (3d)</source>
        <translation>Largest outflow (3d)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 3 days, as a positive number.</source>
        <translation>Largest single amount that left in the last 3 days, as a positive number.</translation>
    </message>
    <message>
        <source>Largest outflow (1w)</source>
        <translation>Largest outflow (1w)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last week, as a positive number.</source>
        <translation>Largest single amount that left in the last week, as a positive number.</translation>
    </message>
    <message>
        <source>Largest outflow (1m)</source>
        <translation>Largest outflow (1m)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last month, as a positive number.</source>
        <translation>Largest single amount that left in the last month, as a positive number.</translation>
    </message>
    <message>
        <source>Largest outflow (3m)</source>
        <translation>Largest outflow (3m)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 3 months, as a positive number.</source>
        <translation>Largest single amount that left in the last 3 months, as a positive number.</translation>
    </message>
    <message>
        <source>Largest outflow (6m)</source>
        <translation>Largest outflow (6m)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 6 months, as a positive number.</source>
        <translation>Largest single amount that left in the last 6 months, as a positive number.</translation>
    </message>
    <message>
        <source>Largest outflow (12m)</source>
        <translation>Largest outflow (12m)</translation>
    </message>
    <message>
        <source>Largest single amount that left in the last 12 months, as a positive number.</source>
        <translation>Largest single amount that left in the last 12 months, as a positive number.</translation>
    </message>
    <message>
        <source>Average outflow (3d)</source>
        <translation>Average outflow (3d)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 3 days, as a positive number.</source>
        <translation>Amount that left at a time on average in the last 3 days, as a positive number.</translation>
    </message>
    <message>
        <source>Average outflow (1w)</source>
        <translation>Average outflow (1w)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last week, as a positive number.</source>
        <translation>Amount that left at a time on average in the last week, as a positive number.</translation>
    </message>
    <message>
        <source>Average outflow (1m)</source>
        <translation>Average outflow (1m)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last month, as a positive number.</source>
        <translation>Amount that left at a time on average in the last month, as a positive number.</translation>
    </message>
    <message>
        <source>Average outflow (3m)</source>
        <translation>Average outflow (3m)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 3 months, as a positive number.</source>
        <translation>Amount that left at a time on average in the last 3 months, as a positive number.</translation>
    </message>
    <message>
        <source>Average outflow (6m)</source>
        <translation>Average outflow (6m)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 6 months, as a positive number.</source>
        <translation>Amount that left at a time on average in the last 6 months, as a positive number.</translation>
    </message>
    <message>
        <source>Average outflow (12m)</source>
        <translation>Average outflow (12m)</translation>
    </message>
    <message>
        <source>Amount that left at a time on average in the last 12 months, as a positive number.</source>
        <translation>Amount that left at a time on average in the last 12 months, as a positive number.</translation>
    </message>
    <message>
        <source>Idle days (3d)</source>
        <translation>Idle days (3d)</translation>
    </message>
    <message>
        <source>Days in the last 3 days without any movement.</source>
        <translation>Days in the last 3 days without any movement.</translation>
    </message>
    <message>
        <source>Idle days (1w)</source>
        <translation>Idle days (1w)</translation>
    </message>
    <message>
        <source>Days in the last week without any movement.</source>
        <translation>Days in the last week without any movement.</translation>
    </message>
    <message>
        <source>Idle days (1m)</source>
        <translation>Idle days (1m)</translation>
    </message>
    <message>
        <source>Days in the last month without any movement.</source>
        <translation>Days in the last month without any movement.</translation>
    </message>
    <message>
        <source>Idle days (3m)</source>
        <translation>Idle days (3m)</translation>
    </message>
    <message>
        <source>Days in the last 3 months without any movement.</source>
        <translation>Days in the last 3 months without any movement.</translation>
    </message>
    <message>
        <source>Idle days (6m)</source>
        <translation>Idle days (6m)</translation>
    </message>
    <message>
        <source>Days in the last 6 months without any movement.</source>
        <translation>Days in the last 6 months without any movement.</translation>
    </message>
    <message>
        <source>Idle days (12m)</source>
        <translation>Idle days (12m)</translation>
    </message>
    <message>
        <source>Days in the last 12 months without any movement.</source>
        <translation>Days in the last 12 months without any movement.</translation>
    </message>
    <message>
        <source>Days since inflow</source>
        <translation>Days since inflow</translation>
    </message>
    <message>
        <source>Days between the last arrival of money and the analysis; 0 is the same day.</source>
        <translation>Days between the last arrival of money and the analysis; 0 is the same day.</translation>
    </message>
    <message>
        <source>Days since outflow</source>
        <translation>Days since outflow</translation>
    </message>
    <message>
        <source>Days between the last payment and the analysis; 0 is the same day.</source>
        <translation>Days between the last payment and the analysis; 0 is the same day.</translation>
    </message>
    <message>
        <source>Where the accounts that were looked at are held; mostly a single one.</source>
        <translation>Where the accounts that were looked at are held; mostly a single one.</translation>
    </message>
    <message>
        <source>How many accounts that hold money of the person were found.</source>
        <translation>How many accounts that hold money of the person were found.</translation>
    </message>
    <message>
        <source>How many of the accounts are for everyday payments.</source>
        <translation>How many of the accounts are for everyday payments.</translation>
    </message>
    <message>
        <source>How many of the accounts are for putting money aside.</source>
        <translation>How many of the accounts are for putting money aside.</translation>
    </message>
    <message>
        <source>What the checking accounts hold together, in their own currency.</source>
        <translation>What the checking accounts hold together, in their own currency.</translation>
    </message>
    <message>
        <source>What the savings accounts hold together, in their own currency.</source>
        <translation>What the savings accounts hold together, in their own currency.</translation>
    </message>
    <message>
        <source>Card accounts</source>
        <translation>Card accounts</translation>
    </message>
    <message>
        <source>How many credit cards the person has at the institution.</source>
        <translation>How many credit cards the person has at the institution.</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Total limit</translation>
    </message>
    <message>
        <source>Limits of all credit cards, added up.</source>
        <translation>Limits of all credit cards, added up.</translation>
    </message>
    <message>
        <source>Total used</source>
        <translation>Total used</translation>
    </message>
    <message>
        <source>What is spent on all credit cards and not yet paid, added up.</source>
        <translation>What is spent on all credit cards and not yet paid, added up.</translation>
    </message>
    <message>
        <source>Loan accounts</source>
        <translation>Loan accounts</translation>
    </message>
    <message>
        <source>How many loans the person has at the institution.</source>
        <translation>How many loans the person has at the institution.</translation>
    </message>
    <message>
        <source>Total borrowed</source>
        <translation>Total borrowed</translation>
    </message>
    <message>
        <source>What was lent at the start of all loans, added up, before interest.</source>
        <translation>What was lent at the start of all loans, added up, before interest.</translation>
    </message>
    <message>
        <source>Instalments of all loans that fall due in a month, added up.</source>
        <translation>Instalments of all loans that fall due in a month, added up.</translation>
    </message>
    <message>
        <source>Loan limit used</source>
        <translation>Loan limit used</translation>
    </message>
    <message>
        <source>Part of the loan limits that is used, as a fraction where 1 is 100%.</source>
        <translation>Part of the loan limits that is used, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>How far checking and savings accounts may go below zero, added up.</source>
        <translation>How far checking and savings accounts may go below zero, added up.</translation>
    </message>
    <message>
        <source>Part of the overdraft limit that is used, as a fraction where 1 is 100%.</source>
        <translation>Part of the overdraft limit that is used, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Kind of movement, as Belvo sorts it; only kinds that were found are listed.</source>
        <translation>Kind of movement, as Belvo sorts it; only kinds that were found are listed.</translation>
    </message>
    <message>
        <source>Finer kind within the category.</source>
        <translation>Finer kind within the category.</translation>
    </message>
    <message>
        <source>What came in minus what went out in the last 3 months; negative for what is spent on.</source>
        <translation>What came in minus what went out in the last 3 months; negative for what is spent on.</translation>
    </message>
    <message>
        <source>Inflow share</source>
        <translation>Inflow share</translation>
    </message>
    <message>
        <source>Net amount against all categorised inflow, where 1 is 100%; empty without inflow.</source>
        <translation>Net amount against all categorised inflow, where 1 is 100%; empty without inflow.</translation>
    </message>
    <message>
        <source>Slope of the net amount in the last 3 months: above zero it grew, below zero it fell.</source>
        <translation>Slope of the net amount in the last 3 months: above zero it grew, below zero it fell.</translation>
    </message>
    <message>
        <source>All accounts together when Belvo read them; in their own currency, which is not named here.</source>
        <translation>All accounts together when Belvo read them; in their own currency, which is not named here.</translation>
    </message>
    <message>
        <source>Net flow (3m)</source>
        <translation>Net flow (3m)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 3 months; negative when more went out.</source>
        <translation>Cash-in minus cash-out in the last 3 months; negative when more went out.</translation>
    </message>
    <message>
        <source>In/out ratio (3m)</source>
        <translation>In/out ratio (3m)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 3 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Cash-in divided by cash-out in the last 3 months; above 1 more came in, empty when nothing went out.</translation>
    </message>
    <message>
        <source>Overdrawn days (3m)</source>
        <translation>Overdrawn days (3m)</translation>
    </message>
    <message>
        <source>Days in the last 3 months on which all accounts together held zero or less.</source>
        <translation>Days in the last 3 months on which all accounts together held zero or less.</translation>
    </message>
    <message>
        <source>Card limit used</source>
        <translation>Card limit used</translation>
    </message>
    <message>
        <source>Part of the card limits that is used, as a fraction where 1 is 100%.</source>
        <translation>Part of the card limits that is used, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation>Loans outstanding</translation>
    </message>
    <message>
        <source>What is left to pay back of all loans, added up, before interest.</source>
        <translation>What is left to pay back of all loans, added up, before interest.</translation>
    </message>
    <message>
        <source>Net flow (3d)</source>
        <translation>Net flow (3d)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 3 days; negative when more went out.</source>
        <translation>Cash-in minus cash-out in the last 3 days; negative when more went out.</translation>
    </message>
    <message>
        <source>Net flow (1w)</source>
        <translation>Net flow (1w)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last week; negative when more went out.</source>
        <translation>Cash-in minus cash-out in the last week; negative when more went out.</translation>
    </message>
    <message>
        <source>Net flow (1m)</source>
        <translation>Net flow (1m)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last month; negative when more went out.</source>
        <translation>Cash-in minus cash-out in the last month; negative when more went out.</translation>
    </message>
    <message>
        <source>Net flow (6m)</source>
        <translation>Net flow (6m)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 6 months; negative when more went out.</source>
        <translation>Cash-in minus cash-out in the last 6 months; negative when more went out.</translation>
    </message>
    <message>
        <source>Net flow (12m)</source>
        <translation>Net flow (12m)</translation>
    </message>
    <message>
        <source>Cash-in minus cash-out in the last 12 months; negative when more went out.</source>
        <translation>Cash-in minus cash-out in the last 12 months; negative when more went out.</translation>
    </message>
    <message>
        <source>In/out ratio (3d)</source>
        <translation>In/out ratio (3d)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 3 days; above 1 more came in, empty when nothing went out.</source>
        <translation>Cash-in divided by cash-out in the last 3 days; above 1 more came in, empty when nothing went out.</translation>
    </message>
    <message>
        <source>In/out ratio (1w)</source>
        <translation>In/out ratio (1w)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last week; above 1 more came in, empty when nothing went out.</source>
        <translation>Cash-in divided by cash-out in the last week; above 1 more came in, empty when nothing went out.</translation>
    </message>
    <message>
        <source>In/out ratio (1m)</source>
        <translation>In/out ratio (1m)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last month; above 1 more came in, empty when nothing went out.</source>
        <translation>Cash-in divided by cash-out in the last month; above 1 more came in, empty when nothing went out.</translation>
    </message>
    <message>
        <source>In/out ratio (6m)</source>
        <translation>In/out ratio (6m)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 6 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Cash-in divided by cash-out in the last 6 months; above 1 more came in, empty when nothing went out.</translation>
    </message>
    <message>
        <source>In/out ratio (12m)</source>
        <translation>In/out ratio (12m)</translation>
    </message>
    <message>
        <source>Cash-in divided by cash-out in the last 12 months; above 1 more came in, empty when nothing went out.</source>
        <translation>Cash-in divided by cash-out in the last 12 months; above 1 more came in, empty when nothing went out.</translation>
    </message>
    <message>
        <source>Overdrawn days (3d)</source>
        <translation>Overdrawn days (3d)</translation>
    </message>
    <message>
        <source>Days in the last 3 days on which all accounts together held zero or less.</source>
        <translation>Days in the last 3 days on which all accounts together held zero or less.</translation>
    </message>
    <message>
        <source>Overdrawn days (1w)</source>
        <translation>Overdrawn days (1w)</translation>
    </message>
    <message>
        <source>Days in the last week on which all accounts together held zero or less.</source>
        <translation>Days in the last week on which all accounts together held zero or less.</translation>
    </message>
    <message>
        <source>Overdrawn days (1m)</source>
        <translation>Overdrawn days (1m)</translation>
    </message>
    <message>
        <source>Days in the last month on which all accounts together held zero or less.</source>
        <translation>Days in the last month on which all accounts together held zero or less.</translation>
    </message>
    <message>
        <source>Overdrawn days (6m)</source>
        <translation>Overdrawn days (6m)</translation>
    </message>
    <message>
        <source>Days in the last 6 months on which all accounts together held zero or less.</source>
        <translation>Days in the last 6 months on which all accounts together held zero or less.</translation>
    </message>
    <message>
        <source>Overdrawn days (12m)</source>
        <translation>Overdrawn days (12m)</translation>
    </message>
    <message>
        <source>Days in the last 12 months on which all accounts together held zero or less.</source>
        <translation>Days in the last 12 months on which all accounts together held zero or less.</translation>
    </message>
    <message>
        <source>Days since transaction</source>
        <translation>Days since transaction</translation>
    </message>
    <message>
        <source>Days between the last movement and the analysis; 0 is the same day.</source>
        <translation>Days between the last movement and the analysis; 0 is the same day.</translation>
    </message>
    <message>
        <source>History length</source>
        <translation>History length</translation>
    </message>
    <message>
        <source>Days from the first known movement to the analysis; short histories say little.</source>
        <translation>Days from the first known movement to the analysis; short histories say little.</translation>
    </message>
    <message>
        <source>Risk insights ID</source>
        <translation>Risk insights ID</translation>
    </message>
    <message>
        <source>Identifiers of the accounts that were analysed; empty when none were found.</source>
        <translation>Identifiers of the accounts that were analysed; empty when none were found.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>How much money was there, over six periods that end on the day of the analysis.</source>
        <translation>How much money was there, over six periods that end on the day of the analysis.</translation>
    </message>
    <message>
        <source>Money in against money out; can be less than all movements, as some are left out.</source>
        <translation>Money in against money out; can be less than all movements, as some are left out.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>How often and how much money moved, over six periods that end on the day of the analysis.</source>
        <translation>How often and how much money moved, over six periods that end on the day of the analysis.</translation>
    </message>
    <message>
        <source>Accounts that hold money of the person, counted and added up.</source>
        <translation>Accounts that hold money of the person, counted and added up.</translation>
    </message>
    <message>
        <source>Credit cards of the person and how much of their limits is taken.</source>
        <translation>Credit cards of the person and how much of their limits is taken.</translation>
    </message>
    <message>
        <source>Loans and overdrafts of the person, added up.</source>
        <translation>Loans and overdrafts of the person, added up.</translation>
    </message>
    <message>
        <source>Where the money of the last 3 months came from and what it was spent on.</source>
        <translation>Where the money of the last 3 months came from and what it was spent on.</translation>
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
        <translation>one</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>two</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>three</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>four</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>five</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>seven</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>eight</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>Digit of a code, read aloud on the phone</extracomment>
        <translation>nine</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>A link connects one customer&apos;s account at one institution. Register one here, or let your customers do it in Belvo&apos;s widget.</source>
        <translation>A link connects one customer&apos;s account at one institution. Register one here, or let your customers do it in Belvo&apos;s widget.</translation>
    </message>
    <message>
        <source>Consents exist only for Open Finance Brazil links, and only for the customer whose document was asked for.</source>
        <translation>Consents exist only for Open Finance Brazil links, and only for the customer whose document was asked for.</translation>
    </message>
    <message>
        <source>Accounts appear once Belvo has fetched a link&apos;s data.</source>
        <translation>Accounts appear once Belvo has fetched a link&apos;s data.</translation>
    </message>
    <message>
        <source>Transactions appear once Belvo has fetched a link&apos;s data. A new link can take some minutes.</source>
        <translation>Transactions appear once Belvo has fetched a link&apos;s data. A new link can take some minutes.</translation>
    </message>
    <message>
        <source>Owners appear once Belvo has fetched a link&apos;s data.</source>
        <translation>Owners appear once Belvo has fetched a link&apos;s data.</translation>
    </message>
    <message>
        <source>Belvo offers no institution to these keys.</source>
        <translation>Belvo offers no institution to these keys.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>The list loads as soon as the keys are there.</source>
        <translation>The list loads as soon as the keys are there.</translation>
    </message>
    <message>
        <source>Loading: %1</source>
        <extracomment>%1 name of a list, e.g. Links</extracomment>
        <translation>Loading: %1</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>button</extracomment>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Nothing at Belvo matches these filters.</source>
        <translation>Nothing at Belvo matches these filters.</translation>
    </message>
    <message>
        <source>Take a filter away, or change its value.</source>
        <translation>Take a filter away, or change its value.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button</extracomment>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Only rows that are already loaded were searched. Load all to search the rest.</source>
        <translation>Only rows that are already loaded were searched. Load all to search the rest.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <extracomment>%1 what was typed into the quick filter</extracomment>
        <translation>No row contains “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded row(s) were searched.</source>
        <translation>
            <numerusform>%n loaded row was searched.</numerusform>
            <numerusform>%n loaded rows were searched.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button</extracomment>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>button</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>Choose a link first.</translation>
    </message>
    <message>
        <source>Whose consents?</source>
        <translation>Whose consents?</translation>
    </message>
    <message>
        <source>Belvo finds consents by the customer&apos;s CPF or CNPJ.</source>
        <translation>Belvo finds consents by the customer&apos;s CPF or CNPJ.</translation>
    </message>
    <message>
        <source>Belvo needs this to show the list: %1</source>
        <extracomment>%1 name of a filter</extracomment>
        <translation>Belvo needs this to show the list: %1</translation>
    </message>
    <message>
        <source>Belvo lists this kind of data one link at a time.</source>
        <translation>Belvo lists this kind of data one link at a time.</translation>
    </message>
</context>
<context>
    <name>TaxComplianceStatus</name>
    <message>
        <source>Compliant</source>
        <translation>Compliant</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Not compliant</translation>
    </message>
    <message>
        <source>No obligations</source>
        <translation>No obligations</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Whether all tax duties are met, some are not, or there are none to meet.</source>
        <translation>Whether all tax duties are met, some are not, or there are none to meet.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number of the person the opinion is about.</source>
        <translation>Tax number of the person the opinion is about.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>The SAT&apos;s number of the opinion (opinión del cumplimiento), for checking it there.</source>
        <translation>The SAT&apos;s number of the opinion (opinión del cumplimiento), for checking it there.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Opinion ID</source>
        <translation>Opinion ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>The official opinion as a PDF in base64; only sent when asked for.</source>
        <translation>The official opinion as a PDF in base64; only sent when asked for.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tax compliance status</source>
        <translation>Tax compliance status</translation>
    </message>
</context>
<context>
    <name>TaxRetentions</name>
    <message>
        <source>Mexican</source>
        <translation>Mexican</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Foreign</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Tax kind</source>
        <translation>Tax kind</translation>
    </message>
    <message>
        <source>SAT code of the tax: 01 is ISR on income, 02 IVA, 03 IEPS; can be empty.</source>
        <translation>SAT code of the tax: 01 is ISR on income, 02 IVA, 03 IEPS; can be empty.</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Base amount</translation>
    </message>
    <message>
        <source>Amount that this part of the retention is reckoned on.</source>
        <translation>Amount that this part of the retention is reckoned on.</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Retained amount</translation>
    </message>
    <message>
        <source>Kept back for this tax.</source>
        <translation>Kept back for this tax.</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Payment status</translation>
    </message>
    <message>
        <source>Whether the payer has handed the tax over for good or only provisionally.</source>
        <translation>Whether the payer has handed the tax over for good or only provisionally.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>When the payer issued the retention document.</source>
        <translation>When the payer issued the retention document.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Name of who paid and kept the tax back.</source>
        <translation>Name of who paid and kept the tax back.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Name of who was paid, and owes the tax.</source>
        <translation>Name of who was paid, and owes the tax.</translation>
    </message>
    <message>
        <source>Retention code</source>
        <translation>Retention code</translation>
    </message>
    <message>
        <source>SAT code of the reason: 1 services, 14 dividends, 16 interest, 18 paid abroad, 25 other.</source>
        <translation>SAT code of the reason: 1 services, 14 dividends, 16 interest, 18 paid abroad, 25 other.</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>Invoice amount</translation>
    </message>
    <message>
        <source>All that was paid, taxed or not.</source>
        <translation>All that was paid, taxed or not.</translation>
    </message>
    <message>
        <source>All taxes kept back together.</source>
        <translation>All taxes kept back together.</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Cancelled at</translation>
    </message>
    <message>
        <source>When the document was cancelled; empty while it is valid.</source>
        <translation>When the document was cancelled; empty while it is valid.</translation>
    </message>
    <message>
        <source>Fiscal folio</source>
        <translation>Fiscal folio</translation>
    </message>
    <message>
        <source>The SAT&apos;s number (UUID) of the invoice that the retention belongs to.</source>
        <translation>The SAT&apos;s number (UUID) of the invoice that the retention belongs to.</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Taxable amount</translation>
    </message>
    <message>
        <source>Invoice amount less the exempt part.</source>
        <translation>Invoice amount less the exempt part.</translation>
    </message>
    <message>
        <source>Exempt amount</source>
        <translation>Exempt amount</translation>
    </message>
    <message>
        <source>Part of the invoice amount that is free of tax.</source>
        <translation>Part of the invoice amount that is free of tax.</translation>
    </message>
    <message>
        <source>Sender&apos;s RFC</source>
        <translation>Sender&apos;s RFC</translation>
    </message>
    <message>
        <source>Tax number of who kept the tax back.</source>
        <translation>Tax number of who kept the tax back.</translation>
    </message>
    <message>
        <source>Receiver&apos;s RFC</source>
        <translation>Receiver&apos;s RFC</translation>
    </message>
    <message>
        <source>Tax number of who was paid; foreigners have a general one or none.</source>
        <translation>Tax number of who was paid; foreigners have a general one or none.</translation>
    </message>
    <message>
        <source>Receiver&apos;s nationality</source>
        <translation>Receiver&apos;s nationality</translation>
    </message>
    <message>
        <source>Whether who was paid counts as Mexican for tax; other rates apply abroad.</source>
        <translation>Whether who was paid counts as Mexican for tax; other rates apply abroad.</translation>
    </message>
    <message>
        <source>Certified at</source>
        <translation>Certified at</translation>
    </message>
    <message>
        <source>When a certified provider stamped the document for the SAT.</source>
        <translation>When a certified provider stamped the document for the SAT.</translation>
    </message>
    <message>
        <source>CFDI version</source>
        <translation>CFDI version</translation>
    </message>
    <message>
        <source>Version of the SAT&apos;s retention format: 1.0 until 2022, then 2.0.</source>
        <translation>Version of the SAT&apos;s retention format: 1.0 until 2022, then 2.0.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Retention ID</source>
        <translation>Retention ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Breakdown</translation>
    </message>
    <message>
        <source>The retained amount, tax by tax.</source>
        <translation>The retained amount, tax by tax.</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML document</translation>
    </message>
    <message>
        <source>The signed retention document itself; only sent when asked for.</source>
        <translation>The signed retention document itself; only sent when asked for.</translation>
    </message>
    <message>
        <source>Tax retentions</source>
        <translation>Tax retentions</translation>
    </message>
</context>
<context>
    <name>TaxReturns</name>
    <message>
        <source>Return type</source>
        <translation>Return type</translation>
    </message>
    <message>
        <source>monthly for a monthly return; returns of a whole year leave it out.</source>
        <translation>monthly for a monthly return; returns of a whole year leave it out.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Return ID</source>
        <translation>Return ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Year the return is for.</source>
        <translation>Year the return is for.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Month the return is for, in Spanish, or the whole year.</source>
        <translation>Month the return is for, in Spanish, or the whole year.</translation>
    </message>
    <message>
        <source>Declaration type</source>
        <translation>Declaration type</translation>
    </message>
    <message>
        <source>Normal, or a return that corrects or completes an earlier one.</source>
        <translation>Normal, or a return that corrects or completes an earlier one.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number of whoever filed the return.</source>
        <translation>Tax number of whoever filed the return.</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>General information</translation>
    </message>
    <message>
        <source>Whose return it is, which year or month it is for, and when and under which number it was filed.</source>
        <translation>Whose return it is, which year or month it is for, and when and under which number it was filed.</translation>
    </message>
    <message>
        <source>Wages and salaries</source>
        <translation>Wages and salaries</translation>
    </message>
    <message>
        <source>Pay from each employer and the tax kept back from it; yearly returns of persons.</source>
        <translation>Pay from each employer and the tax kept back from it; yearly returns of persons.</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Professional services</translation>
    </message>
    <message>
        <source>Fees earned as self-employed and the costs set against them; yearly returns of persons.</source>
        <translation>Fees earned as self-employed and the costs set against them; yearly returns of persons.</translation>
    </message>
    <message>
        <source>Personal deductions</source>
        <translation>Personal deductions</translation>
    </message>
    <message>
        <source>Doctors, donations, insurance and the like that lower a person&apos;s tax, by who was paid.</source>
        <translation>Doctors, donations, insurance and the like that lower a person&apos;s tax, by who was paid.</translation>
    </message>
    <message>
        <source>Tax calculation</source>
        <translation>Tax calculation</translation>
    </message>
    <message>
        <source>From income and deductions to the tax of the year, or the balance in the person&apos;s favour.</source>
        <translation>From income and deductions to the tax of the year, or the balance in the person&apos;s favour.</translation>
    </message>
    <message>
        <source>Withholdings</source>
        <translation>Withholdings</translation>
    </message>
    <message>
        <source>Tax that employers and customers kept back during the year.</source>
        <translation>Tax that employers and customers kept back during the year.</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividends</translation>
    </message>
    <message>
        <source>Dividends the person received and the tax the company paid on them.</source>
        <translation>Dividends the person received and the tax the company paid on them.</translation>
    </message>
    <message>
        <source>Informative data</source>
        <translation>Informative data</translation>
    </message>
    <message>
        <source>Tax credits and other data asked for without effect on the sum.</source>
        <translation>Tax credits and other data asked for without effect on the sum.</translation>
    </message>
    <message>
        <source>Income tax (ISR)</source>
        <translation>Income tax (ISR)</translation>
    </message>
    <message>
        <source>A person&apos;s income tax of the month: income, costs, tax and what is to be paid.</source>
        <translation>A person&apos;s income tax of the month: income, costs, tax and what is to be paid.</translation>
    </message>
    <message>
        <source>VAT (IVA)</source>
        <translation>VAT (IVA)</translation>
    </message>
    <message>
        <source>A person&apos;s value added tax of the month: charged, paid and what is left to pay.</source>
        <translation>A person&apos;s value added tax of the month: charged, paid and what is left to pay.</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Additional data</translation>
    </message>
    <message>
        <source>Yes-or-no questions to a company, such as whether its books are audited.</source>
        <translation>Yes-or-no questions to a company, such as whether its books are audited.</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Income statement</translation>
    </message>
    <message>
        <source>A company&apos;s sales, costs and result; empty from fiscal year 2022 on.</source>
        <translation>A company&apos;s sales, costs and result; empty from fiscal year 2022 on.</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balance sheet</translation>
    </message>
    <message>
        <source>A company&apos;s assets, debts and equity; empty from fiscal year 2022 on.</source>
        <translation>A company&apos;s assets, debts and equity; empty from fiscal year 2022 on.</translation>
    </message>
    <message>
        <source>Book-tax reconciliation</source>
        <translation>Book-tax reconciliation</translation>
    </message>
    <message>
        <source>How the result in the books becomes the taxable one; empty from fiscal year 2022 on.</source>
        <translation>How the result in the books becomes the taxable one; empty from fiscal year 2022 on.</translation>
    </message>
    <message>
        <source>Authorised deductions</source>
        <translation>Authorised deductions</translation>
    </message>
    <message>
        <source>Costs the law lets a company set against its income.</source>
        <translation>Costs the law lets a company set against its income.</translation>
    </message>
    <message>
        <source>Year-end figures</source>
        <translation>Year-end figures</translation>
    </message>
    <message>
        <source>Losses carried forward, average debts and the profit coefficient for next year.</source>
        <translation>Losses carried forward, average debts and the profit coefficient for next year.</translation>
    </message>
    <message>
        <source>Company income tax</source>
        <translation>Company income tax</translation>
    </message>
    <message>
        <source>From a company&apos;s income and deductions to its income tax of the year.</source>
        <translation>From a company&apos;s income and deductions to its income tax of the year.</translation>
    </message>
    <message>
        <source>Distributed profits</source>
        <translation>Distributed profits</translation>
    </message>
    <message>
        <source>Dividends a company paid out, by the account they came from.</source>
        <translation>Dividends a company paid out, by the account they came from.</translation>
    </message>
    <message>
        <source>Company tax payment</source>
        <translation>Company tax payment</translation>
    </message>
    <message>
        <source>What a company owes for the year, with surcharges and what was set off.</source>
        <translation>What a company owes for the year, with surcharges and what was set off.</translation>
    </message>
    <message>
        <source>Company income</source>
        <translation>Company income</translation>
    </message>
    <message>
        <source>A company&apos;s income by kind; only from fiscal year 2022 on. The key is misspelt at Belvo.</source>
        <translation>A company&apos;s income by kind; only from fiscal year 2022 on. The key is misspelt at Belvo.</translation>
    </message>
    <message>
        <source>Tax determination</source>
        <translation>Tax determination</translation>
    </message>
    <message>
        <source>How a company&apos;s tax of the year was reckoned; only from fiscal year 2022 on.</source>
        <translation>How a company&apos;s tax of the year was reckoned; only from fiscal year 2022 on.</translation>
    </message>
    <message>
        <source>ISR calculation</source>
        <translation>ISR calculation</translation>
    </message>
    <message>
        <source>A company&apos;s provisional income tax of the month.</source>
        <translation>A company&apos;s provisional income tax of the month.</translation>
    </message>
    <message>
        <source>ISR payment</source>
        <translation>ISR payment</translation>
    </message>
    <message>
        <source>Income tax to pay for the month, own and kept back from others, line by line.</source>
        <translation>Income tax to pay for the month, own and kept back from others, line by line.</translation>
    </message>
    <message>
        <source>IVA calculation</source>
        <translation>IVA calculation</translation>
    </message>
    <message>
        <source>A company&apos;s value added tax of the month: charged to customers, paid to suppliers.</source>
        <translation>A company&apos;s value added tax of the month: charged to customers, paid to suppliers.</translation>
    </message>
    <message>
        <source>IVA payment</source>
        <translation>IVA payment</translation>
    </message>
    <message>
        <source>Value added tax to pay for the month, own and kept back from others.</source>
        <translation>Value added tax to pay for the month, own and kept back from others.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>The filed return as a PDF in base64; only sent when asked for.</source>
        <translation>The filed return as a PDF in base64; only sent when asked for.</translation>
    </message>
    <message>
        <source>Receipt PDF</source>
        <translation>Receipt PDF</translation>
    </message>
    <message>
        <source>The SAT&apos;s receipt for the return as a PDF in base64; only sent when asked for.</source>
        <translation>The SAT&apos;s receipt for the return as a PDF in base64; only sent when asked for.</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Tax returns</translation>
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
        <translation>Population register key; companies have none.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Given names; companies have none.</source>
        <translation>Given names; companies have none.</translation>
    </message>
    <message>
        <source>First surname</source>
        <translation>First surname</translation>
    </message>
    <message>
        <source>The father&apos;s surname, as a rule.</source>
        <translation>The father&apos;s surname, as a rule.</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Second surname</translation>
    </message>
    <message>
        <source>The mother&apos;s surname, as a rule.</source>
        <translation>The mother&apos;s surname, as a rule.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Registered name of a company; persons have none.</source>
        <translation>Registered name of a company; persons have none.</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>Name the business is known by to its customers.</source>
        <translation>Name the business is known by to its customers.</translation>
    </message>
    <message>
        <source>Status changed on</source>
        <translation>Status changed on</translation>
    </message>
    <message>
        <source>Day the standing in the register last changed.</source>
        <translation>Day the standing in the register last changed.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address the SAT writes to.</source>
        <translation>Address the SAT writes to.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Number the SAT can call.</source>
        <translation>Number the SAT can call.</translation>
    </message>
    <message>
        <source>First side street</source>
        <translation>First side street</translation>
    </message>
    <message>
        <source>Cross street on one side of the house.</source>
        <translation>Cross street on one side of the house.</translation>
    </message>
    <message>
        <source>Second side street</source>
        <translation>Second side street</translation>
    </message>
    <message>
        <source>Cross street on the other side.</source>
        <translation>Cross street on the other side.</translation>
    </message>
    <message>
        <source>Street type</source>
        <translation>Street type</translation>
    </message>
    <message>
        <source>What kind of road it is, such as CALLE or AVENIDA.</source>
        <translation>What kind of road it is, such as CALLE or AVENIDA.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Name of the street without its type.</source>
        <translation>Name of the street without its type.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Number on the street; can hold letters.</source>
        <translation>Number on the street; can hold letters.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Flat, floor or office within the house.</source>
        <translation>Flat, floor or office within the house.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>The colonia, smaller than a municipality.</source>
        <translation>The colonia, smaller than a municipality.</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Town or village within the municipality.</source>
        <translation>Town or village within the municipality.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Municipality, or borough of Mexico City.</source>
        <translation>Municipality, or borough of Mexico City.</translation>
    </message>
    <message>
        <source>Side streets</source>
        <translation>Side streets</translation>
    </message>
    <message>
        <source>Streets that the house stands between.</source>
        <translation>Streets that the house stands between.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>What the taxpayer does for a living, in the SAT&apos;s words.</source>
        <translation>What the taxpayer does for a living, in the SAT&apos;s words.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Percent of the income that comes from it, as text.</source>
        <translation>Percent of the income that comes from it, as text.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Place on the list: 1 is the main activity.</source>
        <translation>Place on the list: 1 is the main activity.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Day the activity was taken up, as text.</source>
        <translation>Day the activity was taken up, as text.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Day the activity was given up; empty while it goes on.</source>
        <translation>Day the activity was given up; empty while it goes on.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Set of tax rules that apply, in the SAT&apos;s words.</source>
        <translation>Set of tax rules that apply, in the SAT&apos;s words.</translation>
    </message>
    <message>
        <source>First day under these rules.</source>
        <translation>First day under these rules.</translation>
    </message>
    <message>
        <source>Last day under these rules; empty while they apply.</source>
        <translation>Last day under these rules; empty while they apply.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>What has to be filed or paid, in the SAT&apos;s words.</source>
        <translation>What has to be filed or paid, in the SAT&apos;s words.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Until when it has to be done each time, in words.</source>
        <translation>Until when it has to be done each time, in words.</translation>
    </message>
    <message>
        <source>Day the duty began.</source>
        <translation>Day the duty began.</translation>
    </message>
    <message>
        <source>Day the duty ended; empty while it lasts.</source>
        <translation>Day the duty ended; empty while it lasts.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Official name</translation>
    </message>
    <message>
        <source>Name of the person or company as registered.</source>
        <translation>Name of the person or company as registered.</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Tax number: 13 characters for persons, 12 for companies.</source>
        <translation>Tax number: 13 characters for persons, 12 for companies.</translation>
    </message>
    <message>
        <source>Register status</source>
        <translation>Register status</translation>
    </message>
    <message>
        <source>Standing in the taxpayers&apos; register: ACTIVO or INACTIVO.</source>
        <translation>Standing in the taxpayers&apos; register: ACTIVO or INACTIVO.</translation>
    </message>
    <message>
        <source>Operating since</source>
        <translation>Operating since</translation>
    </message>
    <message>
        <source>Day the taxable business began.</source>
        <translation>Day the taxable business began.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State of the tax address.</source>
        <translation>State of the tax address.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Place and day the certificate was issued, in words.</source>
        <translation>Place and day the certificate was issued, in words.</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>CIF number</source>
        <translation>CIF number</translation>
    </message>
    <message>
        <source>Number of the tax identification card, for checking it at the SAT.</source>
        <translation>Number of the tax identification card, for checking it at the SAT.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postcode of the tax address; invoices must name it.</source>
        <translation>Postcode of the tax address; invoices must name it.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Status ID</source>
        <translation>Status ID</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Taxpayer</source>
        <translation>Taxpayer</translation>
    </message>
    <message>
        <source>The rest of what the SAT knows about the taxpayer.</source>
        <translation>The rest of what the SAT knows about the taxpayer.</translation>
    </message>
    <message>
        <source>Tax address</source>
        <translation>Tax address</translation>
    </message>
    <message>
        <source>The address registered with the SAT.</source>
        <translation>The address registered with the SAT.</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Economic activities</translation>
    </message>
    <message>
        <source>What the taxpayer does, the main activity first.</source>
        <translation>What the taxpayer does, the main activity first.</translation>
    </message>
    <message>
        <source>Tax regimes</source>
        <translation>Tax regimes</translation>
    </message>
    <message>
        <source>Tax rules that apply or have applied.</source>
        <translation>Tax rules that apply or have applied.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>What has to be filed and paid; empty for who is no business.</source>
        <translation>What has to be filed and paid; empty for who is no business.</translation>
    </message>
    <message>
        <source>Digital stamp</source>
        <translation>Digital stamp</translation>
    </message>
    <message>
        <source>Chain of data that the SAT signed; it holds the RFC.</source>
        <translation>Chain of data that the SAT signed; it holds the RFC.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The SAT&apos;s signature over the digital stamp, in base64.</source>
        <translation>The SAT&apos;s signature over the digital stamp, in base64.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>The certificate as a PDF in base64; only sent when asked for.</source>
        <translation>The certificate as a PDF in base64; only sent when asked for.</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Tax status</translation>
    </message>
</context>
<context>
    <name>TaxStatusCl</name>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profit share</source>
        <translation>Profit share</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Tax category</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Amount due</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Property ID</source>
        <translation>Property ID</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>Tax status (Chile)</source>
        <translation>Tax status (Chile)</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Mailing address</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>Address for notices</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Address type</source>
        <translation>Address type</translation>
    </message>
    <message>
        <source>What the SII uses the address for: seat, branch, mail or notices.</source>
        <translation>What the SII uses the address for: seat, branch, mail or notices.</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Day the address was entered in the register.</source>
        <translation>Day the address was entered in the register.</translation>
    </message>
    <message>
        <source>Street, number and town as registered.</source>
        <translation>Street, number and town as registered.</translation>
    </message>
    <message>
        <source>E-mail type</source>
        <translation>E-mail type</translation>
    </message>
    <message>
        <source>What the SII uses the e-mail address for.</source>
        <translation>What the SII uses the e-mail address for.</translation>
    </message>
    <message>
        <source>Address the taxpayer gave the SII.</source>
        <translation>Address the taxpayer gave the SII.</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Phone type</translation>
    </message>
    <message>
        <source>Landline, mobile or other; empty if unknown.</source>
        <translation>Landline, mobile or other; empty if unknown.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Number the taxpayer gave the SII, in any format.</source>
        <translation>Number the taxpayer gave the SII, in any format.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>The SII&apos;s group of business the activity belongs to.</source>
        <translation>The SII&apos;s group of business the activity belongs to.</translation>
    </message>
    <message>
        <source>What the taxpayer does, in the SII&apos;s words.</source>
        <translation>What the taxpayer does, in the SII&apos;s words.</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Activity code</translation>
    </message>
    <message>
        <source>The SII&apos;s six-digit code of the activity.</source>
        <translation>The SII&apos;s six-digit code of the activity.</translation>
    </message>
    <message>
        <source>1 for business income, 2 for fees of the self-employed.</source>
        <translation>1 for business income, 2 for fees of the self-employed.</translation>
    </message>
    <message>
        <source>Bears VAT</source>
        <translation>Bears VAT</translation>
    </message>
    <message>
        <source>Whether sales of this activity bear VAT.</source>
        <translation>Whether sales of this activity bear VAT.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Day the taxpayer began the activity.</source>
        <translation>Day the taxpayer began the activity.</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Who may act for the company before the SII.</source>
        <translation>Who may act for the company before the SII.</translation>
    </message>
    <message>
        <source>The representative&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>The representative&apos;s RUT; the check digit follows the hyphen.</translation>
    </message>
    <message>
        <source>Whether the person represents the company today.</source>
        <translation>Whether the person represents the company today.</translation>
    </message>
    <message>
        <source>First day of the representation.</source>
        <translation>First day of the representation.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Last day of the representation; empty while it lasts.</source>
        <translation>Last day of the representation; empty while it lasts.</translation>
    </message>
    <message>
        <source>Always the RUT, the Chilean tax and identity number.</source>
        <translation>Always the RUT, the Chilean tax and identity number.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Person or company that owns a part of this one.</source>
        <translation>Person or company that owns a part of this one.</translation>
    </message>
    <message>
        <source>The holder&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>The holder&apos;s RUT; the check digit follows the hyphen.</translation>
    </message>
    <message>
        <source>Whether the holder owns a part today.</source>
        <translation>Whether the holder owns a part today.</translation>
    </message>
    <message>
        <source>Contributed capital</source>
        <translation>Contributed capital</translation>
    </message>
    <message>
        <source>Capital paid in so far.</source>
        <translation>Capital paid in so far.</translation>
    </message>
    <message>
        <source>Outstanding capital</source>
        <translation>Outstanding capital</translation>
    </message>
    <message>
        <source>Capital promised but not paid in yet.</source>
        <translation>Capital promised but not paid in yet.</translation>
    </message>
    <message>
        <source>Ownership share</source>
        <translation>Ownership share</translation>
    </message>
    <message>
        <source>Part of the company held, in percent.</source>
        <translation>Part of the company held, in percent.</translation>
    </message>
    <message>
        <source>Part of the profits due, in percent; can differ from ownership.</source>
        <translation>Part of the profits due, in percent; can differ from ownership.</translation>
    </message>
    <message>
        <source>Whether the holder has ceased to be active.</source>
        <translation>Whether the holder has ceased to be active.</translation>
    </message>
    <message>
        <source>First day of the holding.</source>
        <translation>First day of the holding.</translation>
    </message>
    <message>
        <source>Last day of the holding; empty while it lasts.</source>
        <translation>Last day of the holding; empty while it lasts.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Company of which the taxpayer owns a part.</source>
        <translation>Company of which the taxpayer owns a part.</translation>
    </message>
    <message>
        <source>The company&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>The company&apos;s RUT; the check digit follows the hyphen.</translation>
    </message>
    <message>
        <source>Whether the company has ceased to be active.</source>
        <translation>Whether the company has ceased to be active.</translation>
    </message>
    <message>
        <source>Tax regime or size class, in the SII&apos;s words.</source>
        <translation>Tax regime or size class, in the SII&apos;s words.</translation>
    </message>
    <message>
        <source>Day from which the regime applies.</source>
        <translation>Day from which the regime applies.</translation>
    </message>
    <message>
        <source>Kind of tax document the taxpayer may issue, in the SII&apos;s words.</source>
        <translation>Kind of tax document the taxpayer may issue, in the SII&apos;s words.</translation>
    </message>
    <message>
        <source>Document limit</source>
        <translation>Document limit</translation>
    </message>
    <message>
        <source>Most documents of this kind that may be issued under the permit.</source>
        <translation>Most documents of this kind that may be issued under the permit.</translation>
    </message>
    <message>
        <source>Authorized on</source>
        <translation>Authorized on</translation>
    </message>
    <message>
        <source>Day the SII gave the permit and set the limit.</source>
        <translation>Day the SII gave the permit and set the limit.</translation>
    </message>
    <message>
        <source>Year the tax is for.</source>
        <translation>Year the tax is for.</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Installment</translation>
    </message>
    <message>
        <source>Number of the installment within the year, 1 to 4.</source>
        <translation>Number of the installment within the year, 1 to 4.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Last day to pay the installment on time.</source>
        <translation>Last day to pay the installment on time.</translation>
    </message>
    <message>
        <source>What is owed for the installment that was not paid on time.</source>
        <translation>What is owed for the installment that was not paid on time.</translation>
    </message>
    <message>
        <source>What will have to be paid for the installment.</source>
        <translation>What will have to be paid for the installment.</translation>
    </message>
    <message>
        <source>The SII&apos;s roll number of the property (rol de avalúo).</source>
        <translation>The SII&apos;s roll number of the property (rol de avalúo).</translation>
    </message>
    <message>
        <source>Municipality the property lies in.</source>
        <translation>Municipality the property lies in.</translation>
    </message>
    <message>
        <source>Property address</source>
        <translation>Property address</translation>
    </message>
    <message>
        <source>Where the property is.</source>
        <translation>Where the property is.</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Property type</translation>
    </message>
    <message>
        <source>Use of the property, e.g. HABITACIONAL for a home.</source>
        <translation>Use of the property, e.g. HABITACIONAL for a home.</translation>
    </message>
    <message>
        <source>Overdue payments</source>
        <translation>Overdue payments</translation>
    </message>
    <message>
        <source>Installments of the property tax that were not paid on time.</source>
        <translation>Installments of the property tax that were not paid on time.</translation>
    </message>
    <message>
        <source>Scheduled payments</source>
        <translation>Scheduled payments</translation>
    </message>
    <message>
        <source>Installments of the property tax still to come.</source>
        <translation>Installments of the property tax still to come.</translation>
    </message>
    <message>
        <source>Registered name of the person or company.</source>
        <translation>Registered name of the person or company.</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s RUT; the check digit follows the hyphen.</source>
        <translation>The taxpayer&apos;s RUT; the check digit follows the hyphen.</translation>
    </message>
    <message>
        <source>Incorporated on</source>
        <translation>Incorporated on</translation>
    </message>
    <message>
        <source>Day the taxpayer was registered or the company founded.</source>
        <translation>Day the taxpayer was registered or the company founded.</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Day the taxpayer began to do business.</source>
        <translation>Day the taxpayer began to do business.</translation>
    </message>
    <message>
        <source>Ceased on</source>
        <translation>Ceased on</translation>
    </message>
    <message>
        <source>Day the taxpayer stopped doing business; empty while it goes on.</source>
        <translation>Day the taxpayer stopped doing business; empty while it goes on.</translation>
    </message>
    <message>
        <source>Fiscal office</source>
        <translation>Fiscal office</translation>
    </message>
    <message>
        <source>Office of the SII in charge of the taxpayer.</source>
        <translation>Office of the SII in charge of the taxpayer.</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Economic activities</translation>
    </message>
    <message>
        <source>What the taxpayer does for a living, as registered with the SII.</source>
        <translation>What the taxpayer does for a living, as registered with the SII.</translation>
    </message>
    <message>
        <source>Tax regimes</source>
        <translation>Tax regimes</translation>
    </message>
    <message>
        <source>Regimes and size classes the taxpayer is filed under.</source>
        <translation>Regimes and size classes the taxpayer is filed under.</translation>
    </message>
    <message>
        <source>Seat, branches and other addresses registered with the SII.</source>
        <translation>Seat, branches and other addresses registered with the SII.</translation>
    </message>
    <message>
        <source>E-mail addresses registered with the SII.</source>
        <translation>E-mail addresses registered with the SII.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Phone numbers</translation>
    </message>
    <message>
        <source>Phone numbers registered with the SII.</source>
        <translation>Phone numbers registered with the SII.</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Legal representatives</translation>
    </message>
    <message>
        <source>Who acts or has acted for the company, one row per person.</source>
        <translation>Who acts or has acted for the company, one row per person.</translation>
    </message>
    <message>
        <source>Equity holders</source>
        <translation>Equity holders</translation>
    </message>
    <message>
        <source>Who owns or has owned a part of the company.</source>
        <translation>Who owns or has owned a part of the company.</translation>
    </message>
    <message>
        <source>Company stakes</source>
        <translation>Company stakes</translation>
    </message>
    <message>
        <source>Companies of which the taxpayer owns or has owned a part.</source>
        <translation>Companies of which the taxpayer owns or has owned a part.</translation>
    </message>
    <message>
        <source>Authorized documents</source>
        <translation>Authorized documents</translation>
    </message>
    <message>
        <source>Invoices and other tax documents the SII lets the taxpayer issue.</source>
        <translation>Invoices and other tax documents the SII lets the taxpayer issue.</translation>
    </message>
    <message>
        <source>Property taxes</source>
        <translation>Property taxes</translation>
    </message>
    <message>
        <source>Real estate of the taxpayer with the property tax (contribuciones) on it.</source>
        <translation>Real estate of the taxpayer with the property tax (contribuciones) on it.</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Office address</translation>
    </message>
    <message>
        <source>Where the fiscal office is.</source>
        <translation>Where the fiscal office is.</translation>
    </message>
    <message>
        <source>Kind of tax number; in Chile the RUT.</source>
        <translation>Kind of tax number; in Chile the RUT.</translation>
    </message>
    <message>
        <source>Tax status ID</source>
        <translation>Tax status ID</translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>Outflow</source>
        <translation>Outflow</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Inflow</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Uncategorized</translation>
    </message>
    <message>
        <source>Bills &amp; Utilities</source>
        <translation>Bills &amp; Utilities</translation>
    </message>
    <message>
        <source>Credits &amp; Loans</source>
        <translation>Credits &amp; Loans</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Fees &amp; Charges</source>
        <translation>Fees &amp; Charges</translation>
    </message>
    <message>
        <source>Food &amp; Groceries</source>
        <translation>Food &amp; Groceries</translation>
    </message>
    <message>
        <source>Home &amp; Life</source>
        <translation>Home &amp; Life</translation>
    </message>
    <message>
        <source>Income &amp; Payments</source>
        <translation>Income &amp; Payments</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Investments &amp; Savings</source>
        <translation>Investments &amp; Savings</translation>
    </message>
    <message>
        <source>Online Platforms &amp; Leisure</source>
        <translation>Online Platforms &amp; Leisure</translation>
    </message>
    <message>
        <source>Personal Shopping</source>
        <translation>Personal Shopping</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Transport &amp; Travel</source>
        <translation>Transport &amp; Travel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Withdrawal &amp; ATM</source>
        <translation>Withdrawal &amp; ATM</translation>
    </message>
    <message>
        <source>Electricity &amp; Energy</source>
        <translation>Electricity &amp; Energy</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Credit Card</source>
        <translation>Credit Card</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Interest &amp; Charges</source>
        <translation>Interest &amp; Charges</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Mortgage</translation>
    </message>
    <message>
        <source>Pay Advance</source>
        <translation>Pay Advance</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>Bank Fees</source>
        <translation>Bank Fees</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Chargeback</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Blocked Balances</source>
        <translation>Blocked Balances</translation>
    </message>
    <message>
        <source>Alimony</source>
        <translation>Alimony</translation>
    </message>
    <message>
        <source>Alcohol &amp; Tobacco</source>
        <translation>Alcohol &amp; Tobacco</translation>
    </message>
    <message>
        <source>Bakery &amp; Coffee</source>
        <translation>Bakery &amp; Coffee</translation>
    </message>
    <message>
        <source>Bars &amp; Nightclubs</source>
        <translation>Bars &amp; Nightclubs</translation>
    </message>
    <message>
        <source>Convenience Store</source>
        <translation>Convenience Store</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Groceries</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Gyms &amp; Fitness</source>
        <translation>Gyms &amp; Fitness</translation>
    </message>
    <message>
        <source>Hair &amp; Beauty</source>
        <translation>Hair &amp; Beauty</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Home Decor &amp; Appliances</source>
        <translation>Home Decor &amp; Appliances</translation>
    </message>
    <message>
        <source>Laundry &amp; Dry Cleaning</source>
        <translation>Laundry &amp; Dry Cleaning</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Pharmacies</translation>
    </message>
    <message>
        <source>Professional Services</source>
        <translation>Professional Services</translation>
    </message>
    <message>
        <source>Veterinary Services</source>
        <translation>Veterinary Services</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Freelance</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Home Insurance</source>
        <translation>Home Insurance</translation>
    </message>
    <message>
        <source>Auto Insurance</source>
        <translation>Auto Insurance</translation>
    </message>
    <message>
        <source>Health &amp; Life Insurance</source>
        <translation>Health &amp; Life Insurance</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Savings</translation>
    </message>
    <message>
        <source>Fixed income</source>
        <translation>Fixed income</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Investment Funds</source>
        <translation>Investment Funds</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Derivatives</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Cryptocurrencies</translation>
    </message>
    <message>
        <source>Apps, Software and Cloud Services</source>
        <translation>Apps, Software and Cloud Services</translation>
    </message>
    <message>
        <source>Events, Parks and Museums</source>
        <translation>Events, Parks and Museums</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Gambling</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Gaming</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lottery</translation>
    </message>
    <message>
        <source>Movie &amp; Audio</source>
        <translation>Movie &amp; Audio</translation>
    </message>
    <message>
        <source>Books &amp; News</source>
        <translation>Books &amp; News</translation>
    </message>
    <message>
        <source>Clothing &amp; Accessories</source>
        <translation>Clothing &amp; Accessories</translation>
    </message>
    <message>
        <source>Department Store</source>
        <translation>Department Store</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Electronics</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>E-commerce</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Office Supplies</source>
        <translation>Office Supplies</translation>
    </message>
    <message>
        <source>Pet Supplies</source>
        <translation>Pet Supplies</translation>
    </message>
    <message>
        <source>Auto Tax &amp; Fees</source>
        <translation>Auto Tax &amp; Fees</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donation</translation>
    </message>
    <message>
        <source>Government Fees</source>
        <translation>Government Fees</translation>
    </message>
    <message>
        <source>Income Tax</source>
        <translation>Income Tax</translation>
    </message>
    <message>
        <source>Real Estate Tax &amp; Fees</source>
        <translation>Real Estate Tax &amp; Fees</translation>
    </message>
    <message>
        <source>Tax Return</source>
        <translation>Tax Return</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>Auto Expenses</source>
        <translation>Auto Expenses</translation>
    </message>
    <message>
        <source>Auto Rental</source>
        <translation>Auto Rental</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Flights</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Mileage Programs</source>
        <translation>Mileage Programs</translation>
    </message>
    <message>
        <source>Parking &amp; Tolls</source>
        <translation>Parking &amp; Tolls</translation>
    </message>
    <message>
        <source>Public Transit</source>
        <translation>Public Transit</translation>
    </message>
    <message>
        <source>Taxis &amp; Rideshares</source>
        <translation>Taxis &amp; Rideshares</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Installment</translation>
    </message>
    <message>
        <source>Advance deposit account</source>
        <translation>Advance deposit account</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Checking account</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Credit card</translation>
    </message>
    <message>
        <source>Financing account</source>
        <translation>Financing account</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Investment account</translation>
    </message>
    <message>
        <source>Invoice financing account</source>
        <translation>Invoice financing account</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>Loan account</translation>
    </message>
    <message>
        <source>Pension fund account</source>
        <translation>Pension fund account</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Savings account</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>Annual fee</translation>
    </message>
    <message>
        <source>National withdrawal</source>
        <translation>National withdrawal</translation>
    </message>
    <message>
        <source>International withdrawal</source>
        <translation>International withdrawal</translation>
    </message>
    <message>
        <source>Emergency credit evaluation fee</source>
        <translation>Emergency credit evaluation fee</translation>
    </message>
    <message>
        <source>Duplicate issuance fee</source>
        <translation>Duplicate issuance fee</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>Payment fee</translation>
    </message>
    <message>
        <source>SMS fee</source>
        <translation>SMS fee</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Revolving credit</source>
        <translation>Revolving credit</translation>
    </message>
    <message>
        <source>Bill installment payment</source>
        <translation>Bill installment payment</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
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
        <translation>Own brand</translation>
    </message>
    <message>
        <source>Electronic cheque</source>
        <translation>Electronic cheque</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Total limit</source>
        <translation>Total limit</translation>
    </message>
    <message>
        <source>Modal limit</source>
        <translation>Modal limit</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Fortnightly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Twice a year</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Annually</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>No deadline remaining</source>
        <translation>No deadline remaining</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>Without index</source>
        <translation>Without index</translation>
    </message>
    <message>
        <source>Pre-fixed</source>
        <translation>Pre-fixed</translation>
    </message>
    <message>
        <source>Post-fixed</source>
        <translation>Post-fixed</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>Indexed price</source>
        <translation>Indexed price</translation>
    </message>
    <message>
        <source>Rural credit</source>
        <translation>Rural credit</translation>
    </message>
    <message>
        <source>Other index</source>
        <translation>Other index</translation>
    </message>
    <message>
        <source>Operation fee</source>
        <translation>Operation fee</translation>
    </message>
    <message>
        <source>Insurance fee</source>
        <translation>Insurance fee</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Per installment</source>
        <translation>Per installment</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Late payment interest fee</source>
        <translation>Late payment interest fee</translation>
    </message>
    <message>
        <source>Late payment penalty fee</source>
        <translation>Late payment penalty fee</translation>
    </message>
    <message>
        <source>Default interest fee</source>
        <translation>Default interest fee</translation>
    </message>
    <message>
        <source>Loan contract tax</source>
        <translation>Loan contract tax</translation>
    </message>
    <message>
        <source>Late payment tax</source>
        <translation>Late payment tax</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>No charge</translation>
    </message>
    <message>
        <source>Fee name</source>
        <translation>Fee name</translation>
    </message>
    <message>
        <source>Fee code</source>
        <translation>Fee code</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>Charge type</translation>
    </message>
    <message>
        <source>Charge info</source>
        <translation>Charge info</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identification number</translation>
    </message>
    <message>
        <source>Limit type</source>
        <translation>Limit type</translation>
    </message>
    <message>
        <source>Consolidation type</source>
        <translation>Consolidation type</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Used amount</source>
        <translation>Used amount</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>Available amount</translation>
    </message>
    <message>
        <source>Flexible limit</source>
        <translation>Flexible limit</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Line name</translation>
    </message>
    <message>
        <source>Line name info</source>
        <translation>Line name info</translation>
    </message>
    <message>
        <source>Multiple card</source>
        <translation>Multiple card</translation>
    </message>
    <message>
        <source>Cutting date</source>
        <translation>Cutting date</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Minimum payment</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Card network</translation>
    </message>
    <message>
        <source>Card network info</source>
        <translation>Card network info</translation>
    </message>
    <message>
        <source>Credit collected at</source>
        <translation>Credit collected at</translation>
    </message>
    <message>
        <source>Credit limits</source>
        <translation>Credit limits</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Next payment date</source>
        <translation>Next payment date</translation>
    </message>
    <message>
        <source>No-interest payment</source>
        <translation>No-interest payment</translation>
    </message>
    <message>
        <source>Credit interest rate</source>
        <translation>Credit interest rate</translation>
    </message>
    <message>
        <source>Monthly payment</source>
        <translation>Monthly payment</translation>
    </message>
    <message>
        <source>Last payment date</source>
        <translation>Last payment date</translation>
    </message>
    <message>
        <source>Rate name</source>
        <translation>Rate name</translation>
    </message>
    <message>
        <source>Rate period</source>
        <translation>Rate period</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Rate value</translation>
    </message>
    <message>
        <source>Tax type</source>
        <translation>Tax type</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Rate type</translation>
    </message>
    <message>
        <source>Calculation period</source>
        <translation>Calculation period</translation>
    </message>
    <message>
        <source>Calculation base</source>
        <translation>Calculation base</translation>
    </message>
    <message>
        <source>Reference index type</source>
        <translation>Reference index type</translation>
    </message>
    <message>
        <source>Reference index subtype</source>
        <translation>Reference index subtype</translation>
    </message>
    <message>
        <source>Reference index info</source>
        <translation>Reference index info</translation>
    </message>
    <message>
        <source>Pre-fixed rate</source>
        <translation>Pre-fixed rate</translation>
    </message>
    <message>
        <source>Post-fixed rate</source>
        <translation>Post-fixed rate</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Additional info</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Fee type</translation>
    </message>
    <message>
        <source>Fee value</source>
        <translation>Fee value</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>Charge method</source>
        <translation>Charge method</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Charge rate</translation>
    </message>
    <message>
        <source>Collateral type</source>
        <translation>Collateral type</translation>
    </message>
    <message>
        <source>Collateral subtype</source>
        <translation>Collateral subtype</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Loan type</translation>
    </message>
    <message>
        <source>Loan code</source>
        <translation>Loan code</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Outstanding balance</translation>
    </message>
    <message>
        <source>Total effective cost</source>
        <translation>Total effective cost</translation>
    </message>
    <message>
        <source>Contract start date</source>
        <translation>Contract start date</translation>
    </message>
    <message>
        <source>Contract end date</source>
        <translation>Contract end date</translation>
    </message>
    <message>
        <source>First installment due</source>
        <translation>First installment due</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>Settlement date</translation>
    </message>
    <message>
        <source>Disbursement dates</source>
        <translation>Disbursement dates</translation>
    </message>
    <message>
        <source>Installment frequency</source>
        <translation>Installment frequency</translation>
    </message>
    <message>
        <source>Installment frequency info</source>
        <translation>Installment frequency info</translation>
    </message>
    <message>
        <source>Installments total</source>
        <translation>Installments total</translation>
    </message>
    <message>
        <source>Installments paid</source>
        <translation>Installments paid</translation>
    </message>
    <message>
        <source>Installments outstanding</source>
        <translation>Installments outstanding</translation>
    </message>
    <message>
        <source>Installments past due</source>
        <translation>Installments past due</translation>
    </message>
    <message>
        <source>Contract term frequency</source>
        <translation>Contract term frequency</translation>
    </message>
    <message>
        <source>Remaining term frequency</source>
        <translation>Remaining term frequency</translation>
    </message>
    <message>
        <source>Remaining term total</source>
        <translation>Remaining term total</translation>
    </message>
    <message>
        <source>Amortization schedule</source>
        <translation>Amortization schedule</translation>
    </message>
    <message>
        <source>Amortization schedule info</source>
        <translation>Amortization schedule info</translation>
    </message>
    <message>
        <source>Consignee ID</source>
        <translation>Consignee ID</translation>
    </message>
    <message>
        <source>Loan collected at</source>
        <translation>Loan collected at</translation>
    </message>
    <message>
        <source>Loan interest rates</source>
        <translation>Loan interest rates</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>Loan fees</translation>
    </message>
    <message>
        <source>Contracted charges</source>
        <translation>Contracted charges</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Collaterals</translation>
    </message>
    <message>
        <source>Balloon payments</source>
        <translation>Balloon payments</translation>
    </message>
    <message>
        <source>Loan monthly payment</source>
        <translation>Loan monthly payment</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Loan principal</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Outstanding principal</translation>
    </message>
    <message>
        <source>Payment day</source>
        <translation>Payment day</translation>
    </message>
    <message>
        <source>Loan credit limit</source>
        <translation>Loan credit limit</translation>
    </message>
    <message>
        <source>Last period balance</source>
        <translation>Last period balance</translation>
    </message>
    <message>
        <source>Loan interest rate</source>
        <translation>Loan interest rate</translation>
    </message>
    <message>
        <source>Limit day</source>
        <translation>Limit day</translation>
    </message>
    <message>
        <source>Cutting day</source>
        <translation>Cutting day</translation>
    </message>
    <message>
        <source>Loan cutting date</source>
        <translation>Loan cutting date</translation>
    </message>
    <message>
        <source>Loan last payment</source>
        <translation>Loan last payment</translation>
    </message>
    <message>
        <source>Loan no-interest payment</source>
        <translation>Loan no-interest payment</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Value date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategory</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>Merchant name</translation>
    </message>
    <message>
        <source>Local currency amount</source>
        <translation>Local currency amount</translation>
    </message>
    <message>
        <source>Accounting date</source>
        <translation>Accounting date</translation>
    </message>
    <message>
        <source>Inferred accounting date</source>
        <translation>Inferred accounting date</translation>
    </message>
    <message>
        <source>Transacted at</source>
        <translation>Transacted at</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Payment type</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Operation type</translation>
    </message>
    <message>
        <source>Operation type info</source>
        <translation>Operation type info</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>Merchant category code</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Account category</source>
        <translation>Account category</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Bill name</source>
        <translation>Bill name</translation>
    </message>
    <message>
        <source>Bill due date</source>
        <translation>Bill due date</translation>
    </message>
    <message>
        <source>Bill status</source>
        <translation>Bill status</translation>
    </message>
    <message>
        <source>Bill amount</source>
        <translation>Bill amount</translation>
    </message>
    <message>
        <source>Number of installments</source>
        <translation>Number of installments</translation>
    </message>
    <message>
        <source>Counterparty type</source>
        <translation>Counterparty type</translation>
    </message>
    <message>
        <source>Counterparty document</source>
        <translation>Counterparty document</translation>
    </message>
    <message>
        <source>Counterparty account</source>
        <translation>Counterparty account</translation>
    </message>
    <message>
        <source>Counterparty agency</source>
        <translation>Counterparty agency</translation>
    </message>
    <message>
        <source>Counterparty check digit</source>
        <translation>Counterparty check digit</translation>
    </message>
    <message>
        <source>Counterparty clearing code</source>
        <translation>Counterparty clearing code</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaction ID</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Collected at</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Internal identification</source>
        <translation>Internal identification</translation>
    </message>
    <message>
        <source>Merchant website</source>
        <translation>Merchant website</translation>
    </message>
    <message>
        <source>Merchant logo</source>
        <translation>Merchant logo</translation>
    </message>
    <message>
        <source>Card collected at</source>
        <translation>Card collected at</translation>
    </message>
    <message>
        <source>Bill internal identification</source>
        <translation>Bill internal identification</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>Bill ID</translation>
    </message>
    <message>
        <source>Bill identification</source>
        <translation>Bill identification</translation>
    </message>
    <message>
        <source>Previous bill total</source>
        <translation>Previous bill total</translation>
    </message>
    <message>
        <source>Fee type info</source>
        <translation>Fee type info</translation>
    </message>
    <message>
        <source>Credits type</source>
        <translation>Credits type</translation>
    </message>
    <message>
        <source>Credits type info</source>
        <translation>Credits type info</translation>
    </message>
    <message>
        <source>Installment identifier</source>
        <translation>Installment identifier</translation>
    </message>
    <message>
        <source>Detached payment</source>
        <translation>Detached payment</translation>
    </message>
    <message>
        <source>Installment ID</source>
        <translation>Installment ID</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Payment fees</translation>
    </message>
    <message>
        <source>Payment charges</source>
        <translation>Payment charges</translation>
    </message>
    <message>
        <source>Account currency</source>
        <translation>Account currency</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>Account subtype</source>
        <translation>Account subtype</translation>
    </message>
    <message>
        <source>Account balance type</source>
        <translation>Account balance type</translation>
    </message>
    <message>
        <source>Account agency</source>
        <translation>Account agency</translation>
    </message>
    <message>
        <source>Account check digit</source>
        <translation>Account check digit</translation>
    </message>
    <message>
        <source>Account identification name</source>
        <translation>Account identification name</translation>
    </message>
    <message>
        <source>Account identification value</source>
        <translation>Account identification value</translation>
    </message>
    <message>
        <source>Account current balance</source>
        <translation>Account current balance</translation>
    </message>
    <message>
        <source>Account available balance</source>
        <translation>Account available balance</translation>
    </message>
    <message>
        <source>Account blocked balance</source>
        <translation>Account blocked balance</translation>
    </message>
    <message>
        <source>Account invested balance</source>
        <translation>Account invested balance</translation>
    </message>
    <message>
        <source>Arranged overdraft</source>
        <translation>Arranged overdraft</translation>
    </message>
    <message>
        <source>Used overdraft</source>
        <translation>Used overdraft</translation>
    </message>
    <message>
        <source>Unarranged overdraft</source>
        <translation>Unarranged overdraft</translation>
    </message>
    <message>
        <source>Institution type</source>
        <translation>Institution type</translation>
    </message>
    <message>
        <source>Account collected at</source>
        <translation>Account collected at</translation>
    </message>
    <message>
        <source>Account created at</source>
        <translation>Account created at</translation>
    </message>
    <message>
        <source>Account last accessed</source>
        <translation>Account last accessed</translation>
    </message>
    <message>
        <source>Account internal identification</source>
        <translation>Account internal identification</translation>
    </message>
    <message>
        <source>Account credit data</source>
        <translation>Account credit data</translation>
    </message>
    <message>
        <source>Account loan data</source>
        <translation>Account loan data</translation>
    </message>
    <message>
        <source>Account funds data</source>
        <translation>Account funds data</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>What the institution calls the fee.</source>
        <translation>What the institution calls the fee.</translation>
    </message>
    <message>
        <source>Short name of the fee at the institution, e.g. CADASTRO.</source>
        <translation>Short name of the fee at the institution, e.g. CADASTRO.</translation>
    </message>
    <message>
        <source>How much the fee came to.</source>
        <translation>How much the fee came to.</translation>
    </message>
    <message>
        <source>What the charge is for, in the institution&apos;s own word.</source>
        <translation>What the charge is for, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the charge, if it made one.</source>
        <translation>The institution&apos;s remark on the charge, if it made one.</translation>
    </message>
    <message>
        <source>How much the charge came to.</source>
        <translation>How much the charge came to.</translation>
    </message>
    <message>
        <source>Card number, usually only its last four digits.</source>
        <translation>Card number, usually only its last four digits.</translation>
    </message>
    <message>
        <source>Whether the limit covers the whole card or one kind of operation (modal).</source>
        <translation>Whether the limit covers the whole card or one kind of operation (modal).</translation>
    </message>
    <message>
        <source>Whether several cards share the limit (consolidated) or it belongs to one (individual).</source>
        <translation>Whether several cards share the limit (consolidated) or it belongs to one (individual).</translation>
    </message>
    <message>
        <source>Most that can be owed under this limit.</source>
        <translation>Most that can be owed under this limit.</translation>
    </message>
    <message>
        <source>Part of the limit already spent.</source>
        <translation>Part of the limit already spent.</translation>
    </message>
    <message>
        <source>Part of the limit still free to spend.</source>
        <translation>Part of the limit still free to spend.</translation>
    </message>
    <message>
        <source>Whether the limit can move instead of being a fixed amount.</source>
        <translation>Whether the limit can move instead of being a fixed amount.</translation>
    </message>
    <message>
        <source>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</source>
        <translation>Credit line the limit is for, in the bank&apos;s own word, e.g. CREDITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the credit line, if it made one.</source>
        <translation>The institution&apos;s remark on the credit line, if it made one.</translation>
    </message>
    <message>
        <source>Whether the account has more than one credit card.</source>
        <translation>Whether the account has more than one credit card.</translation>
    </message>
    <message>
        <source>Most that can be owed on the card.</source>
        <translation>Most that can be owed on the card.</translation>
    </message>
    <message>
        <source>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</source>
        <translation>Day the card&apos;s bill is due; Belvo also lets the open billing period end on it.</translation>
    </message>
    <message>
        <source>Least the customer has to pay in the current billing period.</source>
        <translation>Least the customer has to pay in the current billing period.</translation>
    </message>
    <message>
        <source>Brand whose network the card&apos;s payments run through.</source>
        <translation>Brand whose network the card&apos;s payments run through.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the network, if it made one.</source>
        <translation>The institution&apos;s remark on the network, if it made one.</translation>
    </message>
    <message>
        <source>When Belvo read this value at the institution.</source>
        <translation>When Belvo read this value at the institution.</translation>
    </message>
    <message>
        <source>How much can be spent, in total or per kind of operation.</source>
        <translation>How much can be spent, in total or per kind of operation.</translation>
    </message>
    <message>
        <source>What was issued for this account, one row per card.</source>
        <translation>What was issued for this account, one row per card.</translation>
    </message>
    <message>
        <source>Day the next card payment is due; always empty in Open Finance Brazil.</source>
        <translation>Day the next card payment is due; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Interest on what is owed on the card; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is owed on the card; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Amount due on the card each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the card each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day the card was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the card was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>What the institution calls this rate; for Brazil the tax type says more.</source>
        <translation>What the institution calls this rate; for Brazil the tax type says more.</translation>
    </message>
    <message>
        <source>Time the rate applies to: a month or a year.</source>
        <translation>Time the rate applies to: a month or a year.</translation>
    </message>
    <message>
        <source>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</source>
        <translation>Interest in percent or as an amount; for Brazil read the pre-fixed and post-fixed rates.</translation>
    </message>
    <message>
        <source>Whether the rate is the nominal or the effective one.</source>
        <translation>Whether the rate is the nominal or the effective one.</translation>
    </message>
    <message>
        <source>Simple interest counts on the principal only, compound on earlier interest too.</source>
        <translation>Simple interest counts on the principal only, compound on earlier interest too.</translation>
    </message>
    <message>
        <source>Time the pre-fixed and post-fixed rates apply to: a month or a year.</source>
        <translation>Time the pre-fixed and post-fixed rates apply to: a month or a year.</translation>
    </message>
    <message>
        <source>How days are counted for the interest, e.g. 30/360.</source>
        <translation>How days are counted for the interest, e.g. 30/360.</translation>
    </message>
    <message>
        <source>Index the rate follows, if it follows one.</source>
        <translation>Index the rate follows, if it follows one.</translation>
    </message>
    <message>
        <source>The exact index within its kind, e.g. TR_TBF.</source>
        <translation>The exact index within its kind, e.g. TR_TBF.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the index, if it made one.</source>
        <translation>The institution&apos;s remark on the index, if it made one.</translation>
    </message>
    <message>
        <source>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate fixed in the contract, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Part of the rate that follows the index, as a fraction where 1 is 100%.</source>
        <translation>Part of the rate that follows the index, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the rate, if it made one.</source>
        <translation>The institution&apos;s remark on the rate, if it made one.</translation>
    </message>
    <message>
        <source>Rough kind of fee; always empty in Open Finance Brazil.</source>
        <translation>Rough kind of fee; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Total of the fee, in the currency of the loan.</source>
        <translation>Total of the fee, in the currency of the loan.</translation>
    </message>
    <message>
        <source>Given when the fee is a percentage, as a fraction where 1 is 100%.</source>
        <translation>Given when the fee is a percentage, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>Whether the fee is due once or with every installment.</source>
        <translation>Whether the fee is due once or with every installment.</translation>
    </message>
    <message>
        <source>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</source>
        <translation>How the fee is set: a minimum, maximum or fixed amount, or a percentage.</translation>
    </message>
    <message>
        <source>What the charge is for, e.g. late payment or a tax on the contract.</source>
        <translation>What the charge is for, e.g. late payment or a tax on the contract.</translation>
    </message>
    <message>
        <source>Share of the loan amount, as a fraction where 1 is 100%.</source>
        <translation>Share of the loan amount, as a fraction where 1 is 100%.</translation>
    </message>
    <message>
        <source>What secures the loan, in the institution&apos;s own word.</source>
        <translation>What secures the loan, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>Finer kind of security, in the institution&apos;s own word.</source>
        <translation>Finer kind of security, in the institution&apos;s own word.</translation>
    </message>
    <message>
        <source>What the security is worth.</source>
        <translation>What the security is worth.</translation>
    </message>
    <message>
        <source>Currency of the amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>Day this single larger payment has to be made.</source>
        <translation>Day this single larger payment has to be made.</translation>
    </message>
    <message>
        <source>How much has to be paid on that day.</source>
        <translation>How much has to be paid on that day.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. HOME_EQUITY.</source>
        <translation>In the institution&apos;s own word, e.g. HOME_EQUITY.</translation>
    </message>
    <message>
        <source>Contract number in the country&apos;s standard form; in Brazil the IPOC.</source>
        <translation>Contract number in the country&apos;s standard form; in Brazil the IPOC.</translation>
    </message>
    <message>
        <source>As the institution itself numbers the contract.</source>
        <translation>As the institution itself numbers the contract.</translation>
    </message>
    <message>
        <source>Total at signing: principal, interest, taxes and fees together.</source>
        <translation>Total at signing: principal, interest, taxes and fees together.</translation>
    </message>
    <message>
        <source>Everything still to pay, interest included.</source>
        <translation>Everything still to pay, interest included.</translation>
    </message>
    <message>
        <source>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</source>
        <translation>All costs of the loan taken together at its start (CET); Belvo does not state the unit.</translation>
    </message>
    <message>
        <source>Day the contract was signed.</source>
        <translation>Day the contract was signed.</translation>
    </message>
    <message>
        <source>Day the loan is expected to be paid off.</source>
        <translation>Day the loan is expected to be paid off.</translation>
    </message>
    <message>
        <source>Day the contract sets for the first payment.</source>
        <translation>Day the contract sets for the first payment.</translation>
    </message>
    <message>
        <source>Day the loan was settled, as the bank reports it.</source>
        <translation>Day the loan was settled, as the bank reports it.</translation>
    </message>
    <message>
        <source>Days on which the loan was paid out to the customer.</source>
        <translation>Days on which the loan was paid out to the customer.</translation>
    </message>
    <message>
        <source>How often an installment has to be paid.</source>
        <translation>How often an installment has to be paid.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how often installments are due, if it made one.</source>
        <translation>The institution&apos;s remark on how often installments are due, if it made one.</translation>
    </message>
    <message>
        <source>How many installments it takes to pay the loan.</source>
        <translation>How many installments it takes to pay the loan.</translation>
    </message>
    <message>
        <source>How many installments the customer has already paid.</source>
        <translation>How many installments the customer has already paid.</translation>
    </message>
    <message>
        <source>How many installments are left to pay.</source>
        <translation>How many installments are left to pay.</translation>
    </message>
    <message>
        <source>How many installments are late.</source>
        <translation>How many installments are late.</translation>
    </message>
    <message>
        <source>Unit in which the term agreed at signing is counted.</source>
        <translation>Unit in which the term agreed at signing is counted.</translation>
    </message>
    <message>
        <source>Unit in which the rest of the term is counted.</source>
        <translation>Unit in which the rest of the term is counted.</translation>
    </message>
    <message>
        <source>Installments left in the term; their unit stands in the remaining term frequency.</source>
        <translation>Installments left in the term; their unit stands in the remaining term frequency.</translation>
    </message>
    <message>
        <source>System that splits each installment into principal and interest, e.g. SAC or PRICE.</source>
        <translation>System that splits each installment into principal and interest, e.g. SAC or PRICE.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on how the loan is paid down, if it made one.</source>
        <translation>The institution&apos;s remark on how the loan is paid down, if it made one.</translation>
    </message>
    <message>
        <source>Tax number of the body that deducts the installments from pay, for payroll loans.</source>
        <translation>Tax number of the body that deducts the installments from pay, for payroll loans.</translation>
    </message>
    <message>
        <source>Interest charged on the loan; one row per rate.</source>
        <translation>Interest charged on the loan; one row per rate.</translation>
    </message>
    <message>
        <source>What the institution charges for the loan besides interest.</source>
        <translation>What the institution charges for the loan besides interest.</translation>
    </message>
    <message>
        <source>Penalties, default interest and taxes the contract provides for.</source>
        <translation>Penalties, default interest and taxes the contract provides for.</translation>
    </message>
    <message>
        <source>What the customer pledged to secure the loan.</source>
        <translation>What the customer pledged to secure the loan.</translation>
    </message>
    <message>
        <source>Single larger payments agreed besides the installments.</source>
        <translation>Single larger payments agreed besides the installments.</translation>
    </message>
    <message>
        <source>Amount due on the loan each month; always empty in Open Finance Brazil.</source>
        <translation>Amount due on the loan each month; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Amount lent, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</source>
        <translation>Amount lent that is still unpaid, without interest; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day of the month the loan is paid on; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan is paid on; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Most that can be borrowed; always empty in Open Finance Brazil.</source>
        <translation>Most that can be borrowed; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>What was owed at the end of the last period; always empty in Open Finance Brazil.</source>
        <translation>What was owed at the end of the last period; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</source>
        <translation>Interest on what is still owed on the loan; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Last day of the month to pay without delay; always empty in Open Finance Brazil.</source>
        <translation>Last day of the month to pay without delay; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</source>
        <translation>Day of the month the loan&apos;s period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</source>
        <translation>Day the loan&apos;s current period closes; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day the loan was last paid; always empty in Open Finance Brazil.</source>
        <translation>Day the loan was last paid; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</source>
        <translation>Least to pay on the loan so that no interest is charged; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Day the transaction took place.</source>
        <translation>Day the transaction took place.</translation>
    </message>
    <message>
        <source>Text the bank gave the transaction, usually the one the customer sees there.</source>
        <translation>Text the bank gave the transaction, usually the one the customer sees there.</translation>
    </message>
    <message>
        <source>Inflow is money into the account, outflow money out of it; empty if the bank did not say.</source>
        <translation>Inflow is money into the account, outflow money out of it; empty if the bank did not say.</translation>
    </message>
    <message>
        <source>Belvo sends it without a sign; the type says which way the money went.</source>
        <translation>Belvo sends it without a sign; the type says which way the money went.</translation>
    </message>
    <message>
        <source>Pending ones can still change or disappear until the institution processes them.</source>
        <translation>Pending ones can still change or disappear until the institution processes them.</translation>
    </message>
    <message>
        <source>Belvo&apos;s sorting by purpose; empty unless your contract includes categorization.</source>
        <translation>Belvo&apos;s sorting by purpose; empty unless your contract includes categorization.</translation>
    </message>
    <message>
        <source>Belvo&apos;s technical name of the institution that keeps the account.</source>
        <translation>Belvo&apos;s technical name of the institution that keeps the account.</translation>
    </message>
    <message>
        <source>What the institution calls the account.</source>
        <translation>What the institution calls the account.</translation>
    </message>
    <message>
        <source>Finer sorting within the category; empty unless your contract includes categorization.</source>
        <translation>Finer sorting within the category; empty unless your contract includes categorization.</translation>
    </message>
    <message>
        <source>Shop or company involved; comes with categorization, for new checking and card transactions.</source>
        <translation>Shop or company involved; comes with categorization, for new checking and card transactions.</translation>
    </message>
    <message>
        <source>The amount in local currency; banks must give it only for card transactions.</source>
        <translation>The amount in local currency; banks must give it only for card transactions.</translation>
    </message>
    <message>
        <source>Day the institution booked it; banks must give it only for card transactions.</source>
        <translation>Day the institution booked it; banks must give it only for card transactions.</translation>
    </message>
    <message>
        <source>Belvo&apos;s estimate of the booking day: usually the next business day after a weekend or holiday.</source>
        <translation>Belvo&apos;s estimate of the booking day: usually the next business day after a weekend or holiday.</translation>
    </message>
    <message>
        <source>Moment of the transaction; midnight UTC usually means that the bank gave only the day.</source>
        <translation>Moment of the transaction; midnight UTC usually means that the bank gave only the day.</translation>
    </message>
    <message>
        <source>Whether it is paid in full or in installments; empty if the institution did not say.</source>
        <translation>Whether it is paid in full or in installments; empty if the institution did not say.</translation>
    </message>
    <message>
        <source>How the money moved, in the institution&apos;s own word, e.g. PIX, BOLETO or CARTAO.</source>
        <translation>How the money moved, in the institution&apos;s own word, e.g. PIX, BOLETO or CARTAO.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the operation type, if it made one.</source>
        <translation>The institution&apos;s remark on the operation type, if it made one.</translation>
    </message>
    <message>
        <source>Four-digit ISO 18245 code of the merchant&apos;s line of business; card transactions only.</source>
        <translation>Four-digit ISO 18245 code of the merchant&apos;s line of business; card transactions only.</translation>
    </message>
    <message>
        <source>The account this transaction belongs to.</source>
        <translation>The account this transaction belongs to.</translation>
    </message>
    <message>
        <source>The connection this record came through.</source>
        <translation>The connection this record came through.</translation>
    </message>
    <message>
        <source>As the institution gives it; can be empty for cards.</source>
        <translation>As the institution gives it; can be empty for cards.</translation>
    </message>
    <message>
        <source>Belvo&apos;s own sorting of accounts, the same at every institution.</source>
        <translation>Belvo&apos;s own sorting of accounts, the same at every institution.</translation>
    </message>
    <message>
        <source>The institution&apos;s title of the monthly bill, e.g. dec-2021; empty while the bill is open.</source>
        <translation>The institution&apos;s title of the monthly bill, e.g. dec-2021; empty while the bill is open.</translation>
    </message>
    <message>
        <source>Day the bill has to be paid; empty while the bill is open.</source>
        <translation>Day the bill has to be paid; empty while the bill is open.</translation>
    </message>
    <message>
        <source>State the bill is in; always empty in Open Finance Brazil.</source>
        <translation>State the bill is in; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Total of the bill at the time Belvo read it.</source>
        <translation>Total of the bill at the time Belvo read it.</translation>
    </message>
    <message>
        <source>In how many installments the purchase is paid; empty if it has none.</source>
        <translation>In how many installments the purchase is paid; empty if it has none.</translation>
    </message>
    <message>
        <source>Whether the other party is a person or a company; empty if the institution did not say.</source>
        <translation>Whether the other party is a person or a company; empty if the institution did not say.</translation>
    </message>
    <message>
        <source>Tax number of the other party; in Brazil CPF for a person, CNPJ for a company.</source>
        <translation>Tax number of the other party; in Brazil CPF for a person, CNPJ for a company.</translation>
    </message>
    <message>
        <source>Number of the other party&apos;s account, as the institution gives it.</source>
        <translation>Number of the other party&apos;s account, as the institution gives it.</translation>
    </message>
    <message>
        <source>Code of the branch where the other party&apos;s account was opened.</source>
        <translation>Code of the branch where the other party&apos;s account was opened.</translation>
    </message>
    <message>
        <source>Digit that guards the other party&apos;s account number against typing errors, where there is one.</source>
        <translation>Digit that guards the other party&apos;s account number against typing errors, where there is one.</translation>
    </message>
    <message>
        <source>Number of the other party&apos;s bank in interbank clearing; in Brazil COMPE, e.g. 001.</source>
        <translation>Number of the other party&apos;s bank in interbank clearing; in Brazil COMPE, e.g. 001.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of this record.</source>
        <translation>Belvo&apos;s identifier of this record.</translation>
    </message>
    <message>
        <source>When Belvo stored this record.</source>
        <translation>When Belvo stored this record.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the transaction.</source>
        <translation>The institution&apos;s own identifier of the transaction.</translation>
    </message>
    <message>
        <source>Web address of the merchant; empty if Belvo knows none.</source>
        <translation>Web address of the merchant; empty if Belvo knows none.</translation>
    </message>
    <message>
        <source>Web address of the logo image; empty if Belvo knows none.</source>
        <translation>Web address of the logo image; empty if Belvo knows none.</translation>
    </message>
    <message>
        <source>The bank&apos;s own identifier of the bill; empty while the bill is open.</source>
        <translation>The bank&apos;s own identifier of the bill; empty while the bill is open.</translation>
    </message>
    <message>
        <source>Belvo&apos;s identifier of the bill this transaction stands on; empty while the bill is open.</source>
        <translation>Belvo&apos;s identifier of the bill this transaction stands on; empty while the bill is open.</translation>
    </message>
    <message>
        <source>What the bill before this one came to; always empty in Open Finance Brazil.</source>
        <translation>What the bill before this one came to; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>What is charged for with this card transaction; empty if it carries no fee.</source>
        <translation>What is charged for with this card transaction; empty if it carries no fee.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the fee, if it made one.</source>
        <translation>The institution&apos;s remark on the fee, if it made one.</translation>
    </message>
    <message>
        <source>Kind of credit taken up on the card, e.g. revolving; empty if none was.</source>
        <translation>Kind of credit taken up on the card, e.g. revolving; empty if none was.</translation>
    </message>
    <message>
        <source>The institution&apos;s remark on the kind of credit, if it made one.</source>
        <translation>The institution&apos;s remark on the kind of credit, if it made one.</translation>
    </message>
    <message>
        <source>What the institution calls this installment, e.g. PARCELA_896.</source>
        <translation>What the institution calls this installment, e.g. PARCELA_896.</translation>
    </message>
    <message>
        <source>Yes means that the payment was made outside the loan&apos;s agreed schedule.</source>
        <translation>Yes means that the payment was made outside the loan&apos;s agreed schedule.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier of the installment that was paid.</source>
        <translation>The institution&apos;s own identifier of the installment that was paid.</translation>
    </message>
    <message>
        <source>Fees that came with this loan payment; only for payments outside the schedule.</source>
        <translation>Fees that came with this loan payment; only for payments outside the schedule.</translation>
    </message>
    <message>
        <source>Interest and penalties within this loan payment; only for payments outside the schedule.</source>
        <translation>Interest and penalties within this loan payment; only for payments outside the schedule.</translation>
    </message>
    <message>
        <source>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</source>
        <translation>Currency of the account&apos;s own amounts, as a three-letter ISO 4217 code.</translation>
    </message>
    <message>
        <source>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</source>
        <translation>In the institution&apos;s own word, e.g. CONTA_DEPOSITO_A_VISTA.</translation>
    </message>
    <message>
        <source>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</source>
        <translation>The institution&apos;s finer distinction below the type, e.g. INDIVIDUAL.</translation>
    </message>
    <message>
        <source>Asset counts the balance in the customer&apos;s favour, liability as owed.</source>
        <translation>Asset counts the balance in the customer&apos;s favour, liability as owed.</translation>
    </message>
    <message>
        <source>Code of the branch where the account was opened.</source>
        <translation>Code of the branch where the account was opened.</translation>
    </message>
    <message>
        <source>Digit that guards the account number against typing errors, where there is one.</source>
        <translation>Digit that guards the account number against typing errors, where there is one.</translation>
    </message>
    <message>
        <source>What the public identification consists of, e.g. AGENCY/ACCOUNT.</source>
        <translation>What the public identification consists of, e.g. AGENCY/ACCOUNT.</translation>
    </message>
    <message>
        <source>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</source>
        <translation>Deposits: branch, slash, number and digit; cards: last digits of each, with commas between.</translation>
    </message>
    <message>
        <source>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</source>
        <translation>Deposits: balance when read; cards: spent in the open period; loans: still to pay.</translation>
    </message>
    <message>
        <source>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</source>
        <translation>Deposits: usable money; cards: limit minus spent; loans: cost of paying off, or empty.</translation>
    </message>
    <message>
        <source>Held back by pending operations, so not usable yet.</source>
        <translation>Held back by pending operations, so not usable yet.</translation>
    </message>
    <message>
        <source>Part of the money the bank invests by itself, as agreed with the customer.</source>
        <translation>Part of the money the bank invests by itself, as agreed with the customer.</translation>
    </message>
    <message>
        <source>Limit below zero that customer and bank agreed on; checking accounts only.</source>
        <translation>Limit below zero that customer and bank agreed on; checking accounts only.</translation>
    </message>
    <message>
        <source>How much of the overdraft was in use when read; checking accounts only.</source>
        <translation>How much of the overdraft was in use when read; checking accounts only.</translation>
    </message>
    <message>
        <source>Overdrawn without an agreement; checking accounts only.</source>
        <translation>Overdrawn without an agreement; checking accounts only.</translation>
    </message>
    <message>
        <source>Whether a bank, a tax authority or an employment registry sent the data.</source>
        <translation>Whether a bank, a tax authority or an employment registry sent the data.</translation>
    </message>
    <message>
        <source>When the connection was last used successfully.</source>
        <translation>When the connection was last used successfully.</translation>
    </message>
    <message>
        <source>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</source>
        <translation>The institution&apos;s own identifier, hashed; stays the same as long as the account does.</translation>
    </message>
    <message>
        <source>Limits and cards behind the account; empty unless it is a card account.</source>
        <translation>Limits and cards behind the account; empty unless it is a card account.</translation>
    </message>
    <message>
        <source>Terms of a loan; empty unless the account is one.</source>
        <translation>Terms of a loan; empty unless the account is one.</translation>
    </message>
    <message>
        <source>Funds the account is made up of; always empty in Open Finance Brazil.</source>
        <translation>Funds the account is made up of; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>What the account held after the transaction; always empty in Open Finance Brazil.</source>
        <translation>What the account held after the transaction; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Remarks on the transaction; always empty in Open Finance Brazil.</source>
        <translation>Remarks on the transaction; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Number the bank filed the transaction under; always empty in Open Finance Brazil.</source>
        <translation>Number the bank filed the transaction under; always empty in Open Finance Brazil.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Holder ID</source>
        <translation>Holder ID</translation>
    </message>
    <message>
        <source>Categorised transactions</source>
        <translation>Categorised transactions</translation>
    </message>
    <message>
        <source>Net amount, 3 months</source>
        <translation>Net amount, 3 months</translation>
    </message>
    <message>
        <source>Share of money in, 3 months</source>
        <translation>Share of money in, 3 months</translation>
    </message>
    <message>
        <source>Trend, 3 months</source>
        <translation>Trend, 3 months</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>The file could not be opened. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is larger than a file of views can be. Nothing was changed.</source>
        <translation>The file is larger than a file of views can be. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is damaged or is no file of views. Nothing was changed.</source>
        <translation>The file is damaged or is no file of views. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is no file of views. Nothing was changed.</source>
        <translation>This is no file of views. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is from a newer version of Vínculo. Nothing was changed.</source>
        <translation>The file is from a newer version of Vínculo. Nothing was changed.</translation>
    </message>
    <message>
        <source>There are too many views. Delete some before you add more.</source>
        <translation>There are too many views. Delete some before you add more.</translation>
    </message>
    <message>
        <source>Views cannot be written to disk. They are kept for this run only.</source>
        <translation>Views cannot be written to disk. They are kept for this run only.</translation>
    </message>
    <message>
        <source>The disk refused to write the views. Check whether it is full.</source>
        <translation>The disk refused to write the views. Check whether it is full.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::CommandLine</name>
    <message>
        <source>Opens this profile: demo, a name or an id.</source>
        <translation>Opens this profile: demo, a name or an id.</translation>
    </message>
    <message>
        <source>Uses this language: pt, es or en.</source>
        <translation>Uses this language: pt, es or en.</translation>
    </message>
    <message>
        <source>Uses these colours: light or dark.</source>
        <translation>Uses these colours: light or dark.</translation>
    </message>
    <message>
        <source>Opens this page first, for example links.</source>
        <translation>Opens this page first, for example links.</translation>
    </message>
    <message>
        <source>Walks through the program on the demo data and writes pictures to this folder.</source>
        <translation>Walks through the program on the demo data and writes pictures to this folder.</translation>
    </message>
    <message>
        <source>%1 is not a value for --%2; choose one of: %3.</source>
        <translation>%1 is not a value for --%2; choose one of: %3.</translation>
    </message>
    <message>
        <source>Desktop console for Belvo&apos;s open-finance API.

“vinculo export --help” tells how to write rows into files without a window.</source>
        <translation>Desktop console for Belvo&apos;s open-finance API.

“vinculo export --help” tells how to write rows into files without a window.</translation>
    </message>
    <message>
        <source>Starts the program anew, also while it is running already.</source>
        <translation>Starts the program anew, also while it is running already.</translation>
    </message>
    <message>
        <source>Opens this record, for example vinculo://link/ and the id of a link.</source>
        <translation>Opens this record, for example vinculo://link/ and the id of a link.</translation>
    </message>
    <message>
        <source>Only one address that begins with vinculo:// can be opened.</source>
        <translation>Only one address that begins with vinculo:// can be opened.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportCommand</name>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Writing: %1 of %2 rows</translation>
    </message>
    <message>
        <source>There is no profile %1. Choose from: %2.</source>
        <translation>There is no profile %1. Choose from: %2.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1: name of a profile</extracomment>
        <translation>Opening %1…</translation>
    </message>
    <message>
        <source>Reading from Belvo…</source>
        <translation>Reading from Belvo…</translation>
    </message>
    <message>
        <source>Reading from Belvo: %1 of %2 rows</source>
        <translation>Reading from Belvo: %1 of %2 rows</translation>
    </message>
    <message>
        <source>Belvo&apos;s list ended early: it led to another address, which is never followed.</source>
        <translation>Belvo&apos;s list ended early: it led to another address, which is never followed.</translation>
    </message>
    <message>
        <source>The list changed while it was read. Every record is there once.</source>
        <translation>The list changed while it was read. Every record is there once.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data is included.</source>
        <translation>Personal data is included.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Personal data is masked.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrupted. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportCommandLine</name>
    <message>
        <source>Whose data: demo, the name of a profile or its id.</source>
        <translation>Whose data: demo, the name of a profile or its id.</translation>
    </message>
    <message>
        <source>Only rows of this link; may be given several times.</source>
        <translation>Only rows of this link; may be given several times.</translation>
    </message>
    <message>
        <source>A filter of Belvo&apos;s API, for example value_date__gte=2026-01-01.</source>
        <translation>A filter of Belvo&apos;s API, for example value_date__gte=2026-01-01.</translation>
    </message>
    <message>
        <source>Only rows that match, as in the search field: &apos;amount:&gt;500 date:2026-06..&apos;.</source>
        <translation>Only rows that match, as in the search field: &apos;amount:&gt;500 date:2026-06..&apos;.</translation>
    </message>
    <message>
        <source>Which columns, separated by commas, in this order; all for every one.</source>
        <translation>Which columns, separated by commas, in this order; all for every one.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output, which is also the default.</source>
        <translation>The file to write, or - for standard output, which is also the default.</translation>
    </message>
    <message>
        <source>CSV: , or ; between cells.</source>
        <translation>CSV: , or ; between cells.</translation>
    </message>
    <message>
        <source>CSV: a comma in numbers; only with --separator &apos;;&apos;.</source>
        <translation>CSV: a comma in numbers; only with --separator &apos;;&apos;.</translation>
    </message>
    <message>
        <source>CSV: begins with the mark by which Excel recognises UTF-8.</source>
        <translation>CSV: begins with the mark by which Excel recognises UTF-8.</translation>
    </message>
    <message>
        <source>CSV: leaves texts that begin like a formula as they are. For programs, not for spreadsheets.</source>
        <translation>CSV: leaves texts that begin like a formula as they are. For programs, not for spreadsheets.</translation>
    </message>
    <message>
        <source>paths: names and values as Belvo writes them (default); labels: in words, as in the table.</source>
        <translation>paths: names and values as Belvo writes them (default); labels: in words, as in the table.</translation>
    </message>
    <message>
        <source>Writes personal data as it is. Without it names, documents and the like are masked. It is noted in Activity.</source>
        <translation>Writes personal data as it is. Without it names, documents and the like are masked. It is noted in Activity.</translation>
    </message>
    <message>
        <source>Tells nothing but mistakes.</source>
        <translation>Tells nothing but mistakes.</translation>
    </message>
    <message>
        <source>Uses this language: pt, es or en.</source>
        <translation>Uses this language: pt, es or en.</translation>
    </message>
    <message>
        <source>%1 is not a value for --%2; choose one of: %3.</source>
        <translation>%1 is not a value for --%2; choose one of: %3.</translation>
    </message>
    <message>
        <source>--decimal-comma needs --separator &apos;;&apos;.</source>
        <translation>--decimal-comma needs --separator &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Writes the rows of a resource into a file, without a window.

Examples:
%1
Exit codes: 0 done, 1 failed, 2 not understood, 3 no keys or refused keys, 4 interrupted. When it fails or is interrupted there is no file, and one that was there before stays as it was.</source>
        <translation>Writes the rows of a resource into a file, without a window.

Examples:
%1
Exit codes: 0 done, 1 failed, 2 not understood, 3 no keys or refused keys, 4 interrupted. When it fails or is interrupted there is no file, and one that was there before stays as it was.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <extracomment>command line help of &quot;vinculo export&quot;</extracomment>
        <translation>One of: %1.</translation>
    </message>
    <message>
        <source>“vinculo export --help” lists what can be said.</source>
        <translation>“vinculo export --help” lists what can be said.</translation>
    </message>
    <message>
        <source>Name one resource: %1.</source>
        <translation>Name one resource: %1.</translation>
    </message>
    <message>
        <source>Name a profile with --profile; demo is always there.</source>
        <translation>Name a profile with --profile; demo is always there.</translation>
    </message>
    <message>
        <source>csv, xlsx or jsonl; without it the end of the file name counts.</source>
        <translation>csv, xlsx or jsonl; without it the end of the file name counts.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::ExportSelection</name>
    <message>
        <source>There is no column %1. Choose from: %2.</source>
        <translation>There is no column %1. Choose from: %2.</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be asked for by link.</source>
        <translation>Rows of %1 cannot be asked for by link.</translation>
    </message>
    <message>
        <source>Belvo offers no filter %1 here. Choose from: %2.</source>
        <translation>Belvo offers no filter %1 here. Choose from: %2.</translation>
    </message>
    <message>
        <source>Belvo lists these rows only by %1: add %2.</source>
        <translation>Belvo lists these rows only by %1: add %2.</translation>
    </message>
</context>
<context>
    <name>vinculo::app::Tour</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.
</source>
        <translation>The folder %1 cannot be made. Choose another one.
</translation>
    </message>
    <message>
        <source>The tour waited in vain for: %1
</source>
        <translation>The tour waited in vain for: %1
</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.
</source>
        <translation>The picture %1 cannot be written.
</translation>
    </message>
</context>
<context>
    <name>vinculo::models::ActivityModel</name>
    <message>
        <source>none</source>
        <extracomment>HTTP status column of a call that got no answer</extracomment>
        <translation>none</translation>
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
        <translation>Production</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the activity list</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Verb</source>
        <comment>column of the activity list: GET, POST…</comment>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>column of the activity list: /api/links/{id}/</comment>
        <translation>Path</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the activity list: HTTP status</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the activity list</comment>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>column of the activity list: first, second… try</comment>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Error code</source>
        <comment>column of the activity list</comment>
        <translation>Error code</translation>
    </message>
    <message>
        <source>Request ID</source>
        <comment>column of the activity list: Belvo&apos;s request_id</comment>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>column of the activity list</comment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column of the activity list</comment>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>rows were written into a file</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>unmasked</source>
        <extracomment>rows left the program with personal data in them</extracomment>
        <translation>unmasked</translation>
    </message>
    <message>
        <source>%1 as %2, rows: %3</source>
        <extracomment>%1 a kind of records, %2 a format, %3 how many rows</extracomment>
        <translation>%1 as %2, rows: %3</translation>
    </message>
</context>
<context>
    <name>vinculo::models::DetailTableModel</name>
    <message>
        <source>This value is not as Belvo describes it.</source>
        <translation>This value is not as Belvo describes it.</translation>
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
        <translation>Column %1</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>A value is required here.</translation>
    </message>
    <message>
        <source>This is no date in the order chosen for this file.</source>
        <translation>This is no date in the order chosen for this file.</translation>
    </message>
    <message>
        <source>This is no amount in the way of writing chosen for this file.</source>
        <translation>This is no amount in the way of writing chosen for this file.</translation>
    </message>
    <message>
        <source>The amount has more than four decimals, and nothing is rounded.</source>
        <translation>The amount has more than four decimals, and nothing is rounded.</translation>
    </message>
    <message>
        <source>A currency has three letters, as in BRL or MXN.</source>
        <translation>A currency has three letters, as in BRL or MXN.</translation>
    </message>
    <message>
        <source>This request takes only: %1.</source>
        <extracomment>%1 a list of words</extracomment>
        <translation>This request takes only: %1.</translation>
    </message>
    <message>
        <source>The ID of the holder must be a UUID for this request.</source>
        <translation>The ID of the holder must be a UUID for this request.</translation>
    </message>
    <message>
        <source>A merchant category has four digits.</source>
        <translation>A merchant category has four digits.</translation>
    </message>
    <message>
        <source>Credit cards need a merchant category.</source>
        <translation>Credit cards need a merchant category.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID; each must be different.</source>
        <extracomment>%1 number of a line</extracomment>
        <translation>Line %1 has the same ID; each must be different.</translation>
    </message>
    <message>
        <source>The amount has a minus, but the line says that money came in.</source>
        <translation>The amount has a minus, but the line says that money came in.</translation>
    </message>
    <message>
        <source>Line %1 says something else about the same account.</source>
        <extracomment>%1 number of a line</extracomment>
        <translation>Line %1 says something else about the same account.</translation>
    </message>
    <message>
        <source>There is a control character in this cell.</source>
        <translation>There is a control character in this cell.</translation>
    </message>
    <message>
        <source>A character cannot be read. Another encoding may help.</source>
        <translation>A character cannot be read. Another encoding may help.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell and is never closed.</source>
        <translation>A quotation mark opens a cell and is never closed.</translation>
    </message>
    <message>
        <source>There is text between a closing quotation mark and the next separator.</source>
        <translation>There is text between a closing quotation mark and the next separator.</translation>
    </message>
    <message>
        <source>The line has more than %1 cells.</source>
        <extracomment>%1 a number</extracomment>
        <translation>The line has more than %1 cells.</translation>
    </message>
    <message>
        <source>A period needs both its first and its last day.</source>
        <translation>A period needs both its first and its last day.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>The period must not end in the future.</source>
        <translation>The period must not end in the future.</translation>
    </message>
    <message>
        <source>The period must lie within the last %1 days.</source>
        <extracomment>%1 a number</extracomment>
        <translation>The period must lie within the last %1 days.</translation>
    </message>
    <message>
        <source>Enter your own ID of the person.</source>
        <translation>Enter your own ID of the person.</translation>
    </message>
    <message>
        <source>Enter the day the figures are counted back from.</source>
        <translation>Enter the day the figures are counted back from.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::ExportPlanner</name>
    <message>
        <source>Currency</source>
        <extracomment>header of a column with currency codes</extracomment>
        <translation>Currency</translation>
    </message>
    <message>
        <source>About this file</source>
        <extracomment>name of the sheet with facts about the file, at most 31 characters</extracomment>
        <translation>About this file</translation>
    </message>
    <message>
        <source>Masked: names, documents and the like are hidden</source>
        <translation>Masked: names, documents and the like are hidden</translation>
    </message>
    <message>
        <source>Included: handle this file accordingly</source>
        <translation>Included: handle this file accordingly</translation>
    </message>
    <message>
        <source>None in these columns</source>
        <translation>None in these columns</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>about an exported file: no search was active</extracomment>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Not told, because it may name people</source>
        <translation>Not told, because it may name people</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>about an exported file: what kind of records</extracomment>
        <translation>Records</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>about an exported file: how many rows</extracomment>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>about an exported file: the search that was active</extracomment>
        <translation>Query</translation>
    </message>
    <message>
        <source>Filtered at Belvo</source>
        <translation>Filtered at Belvo</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <extracomment>about an exported file: UTC time</extracomment>
        <translation>Written (UTC)</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>about an exported file: name of the profile</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>about an exported file: Demo, Sandbox or Production</extracomment>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>about an exported file: name and version</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>-with-personal-data</source>
        <extracomment>part of a file name, no spaces: personal data is in it</extracomment>
        <translation>-with-personal-data</translation>
    </message>
    <message>
        <source>-masked</source>
        <translation>-masked</translation>
    </message>
</context>
<context>
    <name>vinculo::models::FilterSet</name>
    <message>
        <source>%1 is %2</source>
        <comment>A filter: column, value</comment>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <comment>A filter: column, values</comment>
        <translation>%1 is one of %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <comment>A filter: column, values</comment>
        <translation>%1 is none of %2</translation>
    </message>
    <message>
        <source>%1 has all of %2</source>
        <comment>A filter: column, values</comment>
        <translation>%1 has all of %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>A filter: column, text</comment>
        <translation>%1 contains “%2”</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 is after %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 is more than %2</translation>
    </message>
    <message>
        <source>%1 is on or after %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 is on or after %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 is at least %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 is before %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 is less than %2</translation>
    </message>
    <message>
        <source>%1 is on or before %2</source>
        <comment>A filter: column, date</comment>
        <translation>%1 is on or before %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>A filter: column, number</comment>
        <translation>%1 is at most %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <comment>A filter: column, first value, last value</comment>
        <translation>%1 is between %2 and %3</translation>
    </message>
    <message>
        <source>is</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>is</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>is one of</translation>
    </message>
    <message>
        <source>is none of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>is none of</translation>
    </message>
    <message>
        <source>has all of</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>has all of</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>contains</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>is after</translation>
    </message>
    <message>
        <source>is more than</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>is more than</translation>
    </message>
    <message>
        <source>is on or after</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>is on or after</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>is before</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>is less than</translation>
    </message>
    <message>
        <source>is on or before</source>
        <comment>Choice of a filter&apos;s operator, dates</comment>
        <translation>is on or before</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>Choice of a filter&apos;s operator, numbers</comment>
        <translation>is at most</translation>
    </message>
    <message>
        <source>is between</source>
        <comment>Choice of a filter&apos;s operator</comment>
        <translation>is between</translation>
    </message>
</context>
<context>
    <name>vinculo::models::GroupModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a month: %1 its name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a value</source>
        <extracomment>group of the rows whose cell is empty</extracomment>
        <translation>Without a value</translation>
    </message>
    <message>
        <source>Not as described</source>
        <extracomment>group of the rows whose cell has something that Belvo&apos;s description does not allow</extracomment>
        <translation>Not as described</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more group(s)</source>
        <translation>
            <numerusform>and %Ln more group</numerusform>
            <numerusform>and %Ln more groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s)</source>
        <translation>
            <numerusform>The only group (%Ln)</numerusform>
            <numerusform>All %Ln groups</numerusform>
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
        <translation>Rows</translation>
    </message>
    <message>
        <source>no currency</source>
        <extracomment>amounts whose currency is not known</extracomment>
        <translation>no currency</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <extracomment>column of groups: money that came in, %1 currency</extracomment>
        <translation>In (%1)</translation>
    </message>
    <message>
        <source>Out (%1)</source>
        <extracomment>column of groups: money that went out, %1 currency</extracomment>
        <translation>Out (%1)</translation>
    </message>
    <message>
        <source>Net (%1)</source>
        <extracomment>column of groups: in minus out, %1 currency</extracomment>
        <translation>Net (%1)</translation>
    </message>
    <message>
        <source>Sum (%1)</source>
        <extracomment>column of groups: sum of amounts, %1 currency</extracomment>
        <translation>Sum (%1)</translation>
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
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>column of a list of problems: which column of a file</comment>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a list of problems: what the file has there</comment>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <comment>column of a list of problems</comment>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>vinculo::models::MarkedTableModel</name>
    <message>
        <source>%1, marked: %2</source>
        <extracomment>a cell read aloud: %1 column and value, %2 words of the user&apos;s marks</extracomment>
        <translation>%1, marked: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryCompletion</name>
    <message>
        <source>asked before</source>
        <extracomment>beside a search in a list of suggestions</extracomment>
        <translation>asked before</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed</comment>
        <extracomment>the value of a yes-or-no column as it is typed into the search field: small letters</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>after a date</source>
        <translation>after a date</translation>
    </message>
    <message>
        <source>above a number</source>
        <translation>above a number</translation>
    </message>
    <message>
        <source>before a date</source>
        <translation>before a date</translation>
    </message>
    <message>
        <source>below a number</source>
        <translation>below a number</translation>
    </message>
    <message>
        <source>exactly this text</source>
        <translation>exactly this text</translation>
    </message>
    <message>
        <source>a regular expression, up to the next slash</source>
        <translation>a regular expression, up to the next slash</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <extracomment>the word for missing values as it is typed into the search field: small letters</extracomment>
        <translation>rows without a value</translation>
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
        <translation>The loaded rows are only those for: %1.</translation>
    </message>
    <message>
        <source>Only in the %1 loaded rows: %2.</source>
        <translation>Only in the %1 loaded rows: %2.</translation>
    </message>
    <message>
        <source>Only in the loaded rows, %1 of %2: %3.</source>
        <extracomment>%1 and %2 numbers of rows, %3 names of columns a search filters by</extracomment>
        <translation>Only in the loaded rows, %1 of %2: %3.</translation>
    </message>
    <message>
        <source>Filtered at Belvo: %1.</source>
        <extracomment>%1 names of columns a search filters by</extracomment>
        <translation>Filtered at Belvo: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryState</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>behind the first two things that were not understood in a search</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing else was asked, so all rows are shown.</source>
        <extracomment>%1 what is wrong with a search, in sentences</extracomment>
        <translation>%1 Nothing else was asked, so all rows are shown.</translation>
    </message>
    <message>
        <source>%1 Understood: %2.</source>
        <extracomment>%1 what is wrong with a search; %2 the rest of it in words</extracomment>
        <translation>%1 Understood: %2.</translation>
    </message>
</context>
<context>
    <name>vinculo::models::QueryWords</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>last %n week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>last %n month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>last %n year</numerusform>
            <numerusform>last %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>last week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>a condition that must not hold; %1 the condition, e.g. &quot;Status Invalid&quot;</extracomment>
        <translation>not %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two conditions of a search</extracomment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two conditions of a search</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 the first of many conditions of a search</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <comment>subject</comment>
        <extracomment>in a list of conditions: words searched for in every column of text</extracomment>
        <translation>Words</translation>
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
        <translation>empty</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>behind the name of a column: the value of a yes-or-no column</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>after %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>before %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>behind the name of a date column; %1 a date or period</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>behind the name of a date column; two dates or periods</extracomment>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>above %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>below %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>behind the name of a column; %1 a number</extracomment>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>behind the name of a column; two numbers</extracomment>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>matching /%1/</source>
        <extracomment>%1 a regular expression</extracomment>
        <translation>matching /%1/</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <extracomment>behind the name of a column; %1 a text</extracomment>
        <translation>exactly “%1”</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>with “%1”</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>this-week</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>this-week</translation>
    </message>
    <message>
        <source>this-month</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>this-month</translation>
    </message>
    <message>
        <source>last-month</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>last-month</translation>
    </message>
    <message>
        <source>last-7d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>last-7d</translation>
    </message>
    <message>
        <source>last-30d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>last-30d</translation>
    </message>
    <message>
        <source>last-90d</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>last-90d</translation>
    </message>
    <message>
        <source>this-year</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>this-year</translation>
    </message>
    <message>
        <source>last-year</source>
        <comment>typed</comment>
        <extracomment>a period as it is typed into the search field: small letters, hyphens for spaces</extracomment>
        <translation>last-year</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>typed</comment>
        <extracomment>typed into the search field to find rows without a value: small letters</extracomment>
        <translation>empty</translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n week(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>next %n week</numerusform>
            <numerusform>next %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n month(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>next %n month</numerusform>
            <numerusform>next %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n year(s)</source>
        <comment>A period</comment>
        <translation>
            <numerusform>next %n year</numerusform>
            <numerusform>next %n years</numerusform>
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
        <translation>%1, sorted ascending</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, sorted descending</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, sorted ascending, key %2</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <comment>A column&apos;s title read aloud</comment>
        <translation>%1, sorted descending, key %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desktop console for merchants who use Belvo&apos;s open-finance API. It is an independent program, not made or supported by Belvo.</source>
        <translation>A desktop console for merchants who use Belvo&apos;s open-finance API. It is an independent program, not made or supported by Belvo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>It is made with these parts:</source>
        <translation>It is made with these parts:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Parts and their licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy &amp;version</source>
        <translation>Copy &amp;version</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::AccessModeDialog</name>
    <message>
        <source>How should Belvo keep the %1 link up to date?</source>
        <translation>How should Belvo keep the %1 link up to date?</translation>
    </message>
    <message>
        <source>&amp;Single (now)</source>
        <translation>&amp;Single (now)</translation>
    </message>
    <message>
        <source>&amp;Single</source>
        <translation>&amp;Single</translation>
    </message>
    <message>
        <source>Belvo fetched the data once. New data comes only when somebody asks for it.</source>
        <translation>Belvo fetched the data once. New data comes only when somebody asks for it.</translation>
    </message>
    <message>
        <source>&amp;Recurrent</source>
        <translation>&amp;Recurrent</translation>
    </message>
    <message>
        <source>&amp;Recurrent (now)</source>
        <translation>&amp;Recurrent (now)</translation>
    </message>
    <message>
        <source>Belvo fetches new data by itself, as often as your contract says.</source>
        <translation>Belvo fetches new data by itself, as often as your contract says.</translation>
    </message>
    <message>
        <source>This costs money: Belvo fetches the whole history again tomorrow and bills it, and every later fetch too.</source>
        <translation>This costs money: Belvo fetches the whole history again tomorrow and bills it, and every later fetch too.</translation>
    </message>
    <message>
        <source>Asking Belvo to change the link…</source>
        <translation>Asking Belvo to change the link…</translation>
    </message>
    <message>
        <source>The link has been changed.</source>
        <translation>The link has been changed.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was changed. Check before you repeat it.</source>
        <translation>No answer came, so it is not known whether the link was changed. Check before you repeat it.</translation>
    </message>
    <message>
        <source>Change to &amp;recurrent</source>
        <translation>Change to &amp;recurrent</translation>
    </message>
    <message>
        <source>Change to &amp;single</source>
        <translation>Change to &amp;single</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ActivityPage</name>
    <message>
        <source>No call contains these words.</source>
        <translation>No call contains these words.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button</extracomment>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>No call has been made yet.</translation>
    </message>
    <message>
        <source>Every call to Belvo is listed here with its answer and request ID, never with contents or keys.</source>
        <translation>Every call to Belvo is listed here with its answer and request ID, never with contents or keys.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) loaded, newest first</source>
        <translation>
            <numerusform>%n call loaded, newest first</numerusform>
            <numerusform>%n calls loaded, newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 of %2 loaded</source>
        <translation>Showing %1 of %2 loaded</translation>
    </message>
    <message>
        <source>Journal kept on this computer</source>
        <extracomment>state of the activity page in the status line</extracomment>
        <translation>Journal kept on this computer</translation>
    </message>
    <message>
        <source>Journal kept for this run only</source>
        <translation>Journal kept for this run only</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>title of the page with the journal of calls</extracomment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>Search the calls</translation>
    </message>
    <message>
        <source>Calls to Belvo</source>
        <translation>Calls to Belvo</translation>
    </message>
    <message>
        <source>The journal cannot be written to disk. It is kept for this run only.</source>
        <translation>The journal cannot be written to disk. It is kept for this run only.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) loaded</source>
        <translation>
            <numerusform>%n call loaded</numerusform>
            <numerusform>%n calls loaded</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>icon button: choose the columns of the table</extracomment>
        <translation>Columns…</translation>
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
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Copy &amp;all sums</source>
        <extracomment>context menu of sums: copies those of every currency</extracomment>
        <translation>Copy &amp;all sums</translation>
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
        <translation>Chart of %1: %2, from %3 to %4. The table below has the values.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CellActions</name>
    <message>
        <source>&amp;Hide this value</source>
        <extracomment>context menu of a masked cell</extracomment>
        <translation>&amp;Hide this value</translation>
    </message>
    <message>
        <source>&amp;Show this value for 30 seconds</source>
        <translation>&amp;Show this value for 30 seconds</translation>
    </message>
    <message>
        <source>Filter by this value at &amp;Belvo</source>
        <extracomment>context menu of a cell: asks Belvo for rows with the same value</extracomment>
        <translation>Filter by this value at &amp;Belvo</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ChallengeView</name>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>The challenge as the bank sent it</source>
        <translation>The challenge as the bank sent it</translation>
    </message>
    <message>
        <source>The bank sends a code to the customer: by message, in its app or on a token device.</source>
        <translation>The bank sends a code to the customer: by message, in its app or on a token device.</translation>
    </message>
    <message>
        <source>The customer approves the request in the bank&apos;s app or on their device.</source>
        <translation>The customer approves the request in the bank&apos;s app or on their device.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <extracomment>%1 is a code spelled digit by digit</extracomment>
        <translation>Read aloud: %1</translation>
    </message>
    <message>
        <source>The bank&apos;s picture cannot be shown. This is what it sent:</source>
        <translation>The bank&apos;s picture cannot be shown. This is what it sent:</translation>
    </message>
    <message>
        <source>QR code for the customer to scan with the bank&apos;s app</source>
        <translation>QR code for the customer to scan with the bank&apos;s app</translation>
    </message>
    <message>
        <source>The customer scans this code with the bank&apos;s app.</source>
        <translation>The customer scans this code with the bank&apos;s app.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CheckStep</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Looking at every line…</translation>
    </message>
    <message>
        <source>Some values have no source yet.</source>
        <translation>Some values have no source yet.</translation>
    </message>
    <message>
        <source>Say in the step before where they come from; then every line is checked.</source>
        <translation>Say in the step before where they come from; then every line is checked.</translation>
    </message>
    <message>
        <source>The file has no lines with data.</source>
        <translation>The file has no lines with data.</translation>
    </message>
    <message>
        <source>Every line can be sent: %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Every line can be sent: %1.</translation>
    </message>
    <message>
        <source>Lines that can be sent: %1. Lines left out, with the reasons below: %2.</source>
        <extracomment>%1 and %2 numbers of lines</extracomment>
        <translation>Lines that can be sent: %1. Lines left out, with the reasons below: %2.</translation>
    </message>
    <message>
        <source>Lines that cannot be sent</source>
        <translation>Lines that cannot be sent</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnMenu</name>
    <message>
        <source>Fit the &amp;width</source>
        <extracomment>column menu: makes this column as wide as what it shows</extracomment>
        <translation>Fit the &amp;width</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <extracomment>column menu: makes every column as wide as what it shows</extracomment>
        <translation>&amp;Fit all widths</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Choose columns…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <extracomment>column menu: back to the original columns</extracomment>
        <translation>&amp;Reset columns</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Sort &amp;ascending</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Sort &amp;descending</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <extracomment>column menu: shows the rows in the order in which they were loaded</extracomment>
        <translation>Do &amp;not sort</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Hide this column</translation>
    </message>
    <message>
        <source>&amp;Keep in place up to here</source>
        <extracomment>column menu: this column and those before it do not scroll sideways</extracomment>
        <translation>&amp;Keep in place up to here</translation>
    </message>
    <message>
        <source>&amp;Let all columns scroll</source>
        <extracomment>column menu: no column is kept in place any more</extracomment>
        <translation>&amp;Let all columns scroll</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) shown</source>
        <translation>
            <numerusform>%1 of %n column shown</numerusform>
            <numerusform>%1 of %n columns shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Columns that stay in &amp;place</source>
        <translation>Columns that stay in &amp;place</translation>
    </message>
    <message>
        <source>The first ones do not move when the table is scrolled sideways.</source>
        <translation>The first ones do not move when the table is scrolled sideways.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>button: shows all columns</extracomment>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <extracomment>button: the columns the list has at first</extracomment>
        <translation>De&amp;fault</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>button</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ColumnsStep</name>
    <message>
        <source>Value</source>
        <extracomment>heads over three columns of a form</extracomment>
        <translation>Value</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>In the first line</source>
        <translation>In the first line</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 a value that need not be sent</extracomment>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Every value that is required has a source.</source>
        <translation>Every value that is required has a source.</translation>
    </message>
    <message>
        <source>Say where these come from: %1.</source>
        <extracomment>%1 a list of values</extracomment>
        <translation>Say where these come from: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CopyActions</name>
    <message>
        <source>Copy &amp;as</source>
        <extracomment>menu: copies the selected rows in another form</extracomment>
        <translation>Copy &amp;as</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Tab-separated, for spreadsheets</source>
        <translation>&amp;Tab-separated, for spreadsheets</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>&amp;Markdown table</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;SQL list of this column</source>
        <translation>&amp;SQL list of this column</translation>
    </message>
    <message>
        <source>c&amp;URL call of this record</source>
        <translation>c&amp;URL call of this record</translation>
    </message>
    <message>
        <source>Copy &amp;with personal data…</source>
        <translation>Copy &amp;with personal data…</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard (at most %2). Export them into a file instead.</source>
        <extracomment>%1 how many rows are selected, %2 the most that can be copied</extracomment>
        <translation>%1 rows are too many for the clipboard (at most %2). Export them into a file instead.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with personal data.</source>
        <translation>
            <numerusform>%n row copied with personal data.</numerusform>
            <numerusform>%n rows copied with personal data.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is copied. Put your keys into BELVO_SECRET_ID and BELVO_SECRET_PASSWORD.</source>
        <translation>The call is copied. Put your keys into BELVO_SECRET_ID and BELVO_SECRET_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CopyRevealedDialog</name>
    <message numerus="yes">
        <source>Copy %n row(s) with personal data?</source>
        <translation>
            <numerusform>Copy %n row with personal data?</numerusform>
            <numerusform>Copy %n rows with personal data?</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, documents and the like go to the clipboard as they are, and other programs can read them there. This is noted in Activity.</source>
        <translation>Names, documents and the like go to the clipboard as they are, and other programs can read them there. This is noted in Activity.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Tab-separated, for spreadsheets</source>
        <translation>Tab-separated, for spreadsheets</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown table</translation>
    </message>
    <message>
        <source>SQL list of this column</source>
        <translation>SQL list of this column</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::CredentialsDialog</name>
    <message>
        <source>Update the credentials of the %1 link</source>
        <translation>Update the credentials of the %1 link</translation>
    </message>
    <message>
        <source>Belvo signs in at the bank with the new password. User name and bank of a link cannot be changed. A recurrent link is fetched again when it works.</source>
        <translation>Belvo signs in at the bank with the new password. User name and bank of a link cannot be changed. A recurrent link is fetched again when it works.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Second p&amp;assword</source>
        <translation>Second p&amp;assword</translation>
    </message>
    <message>
        <source>Only for banks that ask for two.</source>
        <translation>Only for banks that ask for two.</translation>
    </message>
    <message>
        <source>&amp;Code of the customer</source>
        <translation>&amp;Code of the customer</translation>
    </message>
    <message>
        <source>Only when the customer already has a code from the bank.</source>
        <translation>Only when the customer already has a code from the bank.</translation>
    </message>
    <message>
        <source>&amp;Update at Belvo</source>
        <translation>&amp;Update at Belvo</translation>
    </message>
    <message>
        <source>Belvo is signing in at the bank. This can take some minutes…</source>
        <translation>Belvo is signing in at the bank. This can take some minutes…</translation>
    </message>
    <message>
        <source>The new credentials work. The link is valid.</source>
        <translation>The new credentials work. The link is valid.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the password was taken. Reload the link to see; sending the same password again does no harm.</source>
        <translation>No answer came, so it is not known whether the password was taken. Reload the link to see; sending the same password again does no harm.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DeleteLinkDialog</name>
    <message>
        <source>Erase the %1 link of this customer at Belvo?</source>
        <translation>Erase the %1 link of this customer at Belvo?</translation>
    </message>
    <message>
        <source>Erase the %1 link of %2 at Belvo?</source>
        <translation>Erase the %1 link of %2 at Belvo?</translation>
    </message>
    <message>
        <source>Belvo erases the link and everything it has fetched through it. This cannot be undone.</source>
        <translation>Belvo erases the link and everything it has fetched through it. This cannot be undone.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A link, as a record of the API</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Owner records</source>
        <translation>Owner records</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Last update</translation>
    </message>
    <message>
        <source>Type %1, the end of the link id, to confirm</source>
        <translation>Type %1, the end of the link id, to confirm</translation>
    </message>
    <message>
        <source>This is Production: the data belongs to a real customer.</source>
        <translation>This is Production: the data belongs to a real customer.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>not known: no owner was fetched</source>
        <translation>not known: no owner was fetched</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>The consent at the bank is a thing of its own: it may end with the link or stay in force. Only the customer can end it, at the bank or in Belvo&apos;s portal.</source>
        <translation>The consent at the bank is a thing of its own: it may end with the link or stay in force. Only the customer can end it, at the bank or in Belvo&apos;s portal.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1 is an id given by Belvo</extracomment>
        <translation>Request id: %1</translation>
    </message>
    <message numerus="yes">
        <source>Erasing in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Erasing in %n second. Nothing has been sent yet.</numerusform>
            <numerusform>Erasing in %n seconds. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Belvo to erase the link…</source>
        <translation>Asking Belvo to erase the link…</translation>
    </message>
    <message>
        <source>Belvo has accepted. Checking that the link is really gone…</source>
        <translation>Belvo has accepted. Checking that the link is really gone…</translation>
    </message>
    <message>
        <source>Erased and checked: Belvo answers that this link does not exist any more.</source>
        <translation>Erased and checked: Belvo answers that this link does not exist any more.</translation>
    </message>
    <message>
        <source>The link is still there. Belvo may need more time: check again later.</source>
        <translation>The link is still there. Belvo may need more time: check again later.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was erased. It is not sent again: check whether the link is still there.</source>
        <translation>No answer came, so it is not known whether the link was erased. It is not sent again: check whether the link is still there.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo (%1)</source>
        <extracomment>%1 is the environment, so that nobody erases in the wrong one</extracomment>
        <translation>&amp;Erase at Belvo (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>C&amp;heck again</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the link</source>
        <translation>&amp;Stop, keep the link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The %1 link is being erased at Belvo</source>
        <translation>The %1 link is being erased at Belvo</translation>
    </message>
    <message>
        <source>The %1 link is erased at Belvo</source>
        <translation>The %1 link is erased at Belvo</translation>
    </message>
    <message>
        <source>The %1 link is still at Belvo</source>
        <translation>The %1 link is still at Belvo</translation>
    </message>
    <message>
        <source>It is not known whether the %1 link is erased</source>
        <translation>It is not known whether the %1 link is erased</translation>
    </message>
    <message>
        <source>The %1 link was not erased</source>
        <translation>The %1 link was not erased</translation>
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
        <translation>%1: erasing at Belvo</translation>
    </message>
    <message>
        <source>%1: %2 of %3 erased at Belvo</source>
        <extracomment>%1 kind of record, %2 how many were erased, %3 of how many</extracomment>
        <translation>%1: %2 of %3 erased at Belvo</translation>
    </message>
    <message>
        <source>%1: erase %2 at Belvo?</source>
        <extracomment>%1 kind of record, plural; %2 the name of one</extracomment>
        <translation>%1: erase %2 at Belvo?</translation>
    </message>
    <message>
        <source>%1: erase %2 records at Belvo?</source>
        <extracomment>%1 kind of record, plural; %2 a number</extracomment>
        <translation>%1: erase %2 records at Belvo?</translation>
    </message>
    <message>
        <source>Belvo erases these records. The link stays, and a later update may fetch the same data again. This cannot be undone.</source>
        <translation>Belvo erases these records. The link stays, and a later update may fetch the same data again. This cannot be undone.</translation>
    </message>
    <message>
        <source>Records to erase</source>
        <translation>Records to erase</translation>
    </message>
    <message>
        <source>Type %1, the number of records, to confirm</source>
        <translation>Type %1, the number of records, to confirm</translation>
    </message>
    <message>
        <source>Type %1, the end of the id, to confirm</source>
        <translation>Type %1, the end of the id, to confirm</translation>
    </message>
    <message>
        <source>This is Production: the data belongs to a real customer.</source>
        <translation>This is Production: the data belongs to a real customer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a record that was not erased: %1 which, %2 a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 of %2 done.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo allows five deletions a minute: next one in %n second(s).</source>
        <extracomment>Belvo limits the pace of deletions</extracomment>
        <translation>
            <numerusform>Belvo allows five deletions a minute: next one in %n second.</numerusform>
            <numerusform>Belvo allows five deletions a minute: next one in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Erasing in %n second. Nothing has been sent yet.</numerusform>
            <numerusform>Erasing in %n seconds. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: Belvo has confirmed every one.</source>
        <translation>Erased: Belvo has confirmed every one.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were not erased:</source>
        <translation>
            <numerusform>%n record was not erased:</numerusform>
            <numerusform>%n records were not erased:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The remaining records are still at Belvo.</source>
        <translation>Stopped. The remaining records are still at Belvo.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo (%1)</source>
        <extracomment>%1 is the environment, so that nobody erases in the wrong one</extracomment>
        <translation>&amp;Erase at Belvo (%1)</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the records</source>
        <translation>&amp;Stop, keep the records</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Stop after this one</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DetailPane</name>
    <message>
        <source>More actions</source>
        <extracomment>button that opens the remaining actions on a record</extracomment>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Details of the selected record</source>
        <translation>Details of the selected record</translation>
    </message>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Select a row to see everything about it.</translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <extracomment>tool tip</extracomment>
        <translation>Close the details (F4)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Hide empty fields</translation>
    </message>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Show %n empty field</numerusform>
            <numerusform>Show %n empty fields</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide the explanations</source>
        <translation>Hide the explanations</translation>
    </message>
    <message>
        <source>Explain the fields</source>
        <translation>Explain the fields</translation>
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
        <translation>This value is not as Belvo describes it.</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <extracomment>tool tip: copies one value</extracomment>
        <translation>Copy this value</translation>
    </message>
    <message>
        <source>Hide this value</source>
        <extracomment>tool tip of the eye beside a masked value</extracomment>
        <translation>Hide this value</translation>
    </message>
    <message>
        <source>Show this value for 30 seconds</source>
        <translation>Show this value for 30 seconds</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <extracomment>context menu of a masked value</extracomment>
        <translation>&amp;Hide this value</translation>
    </message>
    <message>
        <source>&amp;Show this value for 30 seconds</source>
        <translation>&amp;Show this value for 30 seconds</translation>
    </message>
    <message>
        <source>&amp;Copy this value</source>
        <extracomment>context menu of a value</extracomment>
        <translation>&amp;Copy this value</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DetailTable</name>
    <message>
        <source>&amp;Show this value for 30 seconds</source>
        <extracomment>context menu of a masked value</extracomment>
        <translation>&amp;Show this value for 30 seconds</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>&amp;Hide this value</translation>
    </message>
    <message>
        <source>&amp;Copy this value</source>
        <extracomment>context menu of a value</extracomment>
        <translation>&amp;Copy this value</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <extracomment>context menu of a small table: copies all of it</extracomment>
        <translation>Copy the whole &amp;table</translation>
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
        <translation>Enrich your own data</translation>
    </message>
    <message>
        <source>Belvo has answered.</source>
        <translation>Belvo has answered.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Waiting for Belvo…</source>
        <translation>Waiting for Belvo…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No answer came</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Show personal data for 30 seconds</source>
        <translation>Show personal data for 30 seconds</translation>
    </message>
    <message>
        <source>Belvo has retired this product. Its calls may be refused; nothing here changes links or what Belvo keeps of them.</source>
        <translation>Belvo has retired this product. Its calls may be refused; nothing here changes links or what Belvo keeps of them.</translation>
    </message>
    <message>
        <source>File</source>
        <comment>step</comment>
        <extracomment>steps of a page, as short as possible</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>step</comment>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>step</comment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>step</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>step</comment>
        <extracomment>button: to the step before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <extracomment>button: to the next step</extracomment>
        <translation>Next</translation>
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
        <translation>Production</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>access level of a profile: nothing can be changed at Belvo</extracomment>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>No deleting</source>
        <extracomment>access level of a profile: everything but deleting</extracomment>
        <translation>No deleting</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>Full access</translation>
    </message>
    <message>
        <source>Environment: %1. Profile: %2. Host: %3. Access: %4.</source>
        <extracomment>%1 environment, %2 name of the profile, %3 host, %4 access level</extracomment>
        <translation>Environment: %1. Profile: %2. Host: %3. Access: %4.</translation>
    </message>
    <message>
        <source>The access level is a guard rail of this program against slips. It is not security: whoever has the keys can do everything the keys allow.</source>
        <translation>The access level is a guard rail of this program against slips. It is not security: whoever has the keys can do everything the keys allow.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ErrorPane</name>
    <message>
        <source>Details</source>
        <extracomment>Folds out the server&apos;s own words about an error</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Copies the details of an error</extracomment>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details of the error</translation>
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
        <translation>Export as</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Writing: %1 of %2 rows</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Finishing the file…</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Export what I see</translation>
    </message>
    <message>
        <source>Rows &amp;shown (%1)</source>
        <extracomment>%1 how many rows</extracomment>
        <translation>Rows &amp;shown (%1)</translation>
    </message>
    <message>
        <source>S&amp;elected rows (%1)</source>
        <extracomment>%1 how many rows</extracomment>
        <translation>S&amp;elected rows (%1)</translation>
    </message>
    <message>
        <source>&amp;Load all rows first</source>
        <translation>&amp;Load all rows first</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;port…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Show in &amp;folder</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1. %2</source>
        <translation>
            <numerusform>%n row written to %1. %2</numerusform>
            <numerusform>%n rows written to %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It holds personal data: handle it accordingly.</source>
        <translation>It holds personal data: handle it accordingly.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Personal data is masked.</translation>
    </message>
    <message>
        <source>Loading from Belvo: %1 of %2 rows</source>
        <translation>Loading from Belvo: %1 of %2 rows</translation>
    </message>
    <message>
        <source>Only %1 of %2 rows of Belvo are loaded. The file will hold what is loaded and shown.</source>
        <translation>Only %1 of %2 rows of Belvo are loaded. The file will hold what is loaded and shown.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ExportForm</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, for spreadsheets and other programs</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, for programs</translation>
    </message>
    <message>
        <source>Cells and &amp;numbers</source>
        <extracomment>how a CSV file separates cells</extracomment>
        <translation>Cells and &amp;numbers</translation>
    </message>
    <message>
        <source>Comma between cells, point in numbers</source>
        <translation>Comma between cells, point in numbers</translation>
    </message>
    <message>
        <source>Semicolon between cells, point in numbers</source>
        <translation>Semicolon between cells, point in numbers</translation>
    </message>
    <message>
        <source>Semicolon between cells, comma in numbers (Excel in Portuguese or Spanish)</source>
        <translation>Semicolon between cells, comma in numbers (Excel in Portuguese or Spanish)</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8, so that Excel shows accents</source>
        <translation>&amp;Mark as UTF-8, so that Excel shows accents</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumns</translation>
    </message>
    <message>
        <source>Those shown, in their order (%1)</source>
        <extracomment>choice of columns, %1 how many</extracomment>
        <translation>Those shown, in their order (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>choice of columns, %1 how many</extracomment>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Names and &amp;values</source>
        <translation>Names and &amp;values</translation>
    </message>
    <message>
        <source>In words, as in the table</source>
        <translation>In words, as in the table</translation>
    </message>
    <message>
        <source>As Belvo writes them, for programs</source>
        <translation>As Belvo writes them, for programs</translation>
    </message>
    <message>
        <source>&amp;Include personal data</source>
        <translation>&amp;Include personal data</translation>
    </message>
    <message>
        <source>There is no personal data in these columns. Dates are written as 2026-01-31.</source>
        <translation>There is no personal data in these columns. Dates are written as 2026-01-31.</translation>
    </message>
    <message>
        <source>Names, documents and the like are written as they are, in this one file. This is noted in Activity and in the name of the file.</source>
        <translation>Names, documents and the like are written as they are, in this one file. This is noted in Activity and in the name of the file.</translation>
    </message>
    <message>
        <source>Names, documents and the like are masked. Dates are written as 2026-01-31.</source>
        <translation>Names, documents and the like are masked. Dates are written as 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FileStep</name>
    <message>
        <source>Choose a file of transactions</source>
        <translation>Choose a file of transactions</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>Comma-separated values (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Day and month could change places, and so could decimals and thousands: look at the first rows and choose what is right.</source>
        <translation>Day and month could change places, and so could decimals and thousands: look at the first rows and choose what is right.</translation>
    </message>
    <message>
        <source>Day and month could change places in this file: look at the first rows and choose what is right.</source>
        <translation>Day and month could change places in this file: look at the first rows and choose what is right.</translation>
    </message>
    <message>
        <source>A mark in the amounts could stand before decimals or before thousands: choose what is right.</source>
        <translation>A mark in the amounts could stand before decimals or before thousands: choose what is right.</translation>
    </message>
    <message>
        <source>Choose a file of your own transactions.</source>
        <translation>Choose a file of your own transactions.</translation>
    </message>
    <message>
        <source>A line for each, with headings above, as CSV. It stays on this computer until you send the request.</source>
        <translation>A line for each, with headings above, as CSV. It stays on this computer until you send the request.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>No file has been chosen yet.</translation>
    </message>
    <message>
        <source>%1 · lines: %2 · columns: %3</source>
        <extracomment>%1 name of a file, %2 number of lines, %3 number of columns</extracomment>
        <translation>%1 · lines: %2 · columns: %3</translation>
    </message>
    <message>
        <source>The file is too large or too broken to be read to its end. The lines behind the last one read are not sent.</source>
        <translation>The file is too large or too broken to be read to its end. The lines behind the last one read are not sent.</translation>
    </message>
    <message>
        <source>What to &amp;ask for</source>
        <extracomment>label of a list: which of four questions is asked of Belvo</extracomment>
        <translation>What to &amp;ask for</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <extracomment>label of a list: how the letters of a file are stored</extracomment>
        <translation>E&amp;ncoding</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <extracomment>label of a list: comma, semicolon…</extracomment>
        <translation>Se&amp;parator</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>separator of cells</extracomment>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>First l&amp;ine</source>
        <translation>First l&amp;ine</translation>
    </message>
    <message>
        <source>Headings</source>
        <extracomment>the first line of a file holds headings, or data already</extracomment>
        <translation>Headings</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <extracomment>label of a list: in which order day, month and year are written</extracomment>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Year-month-day</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Day/month/year</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>Month/day/year</translation>
    </message>
    <message>
        <source>Deci&amp;mals</source>
        <extracomment>label of a list: what stands before the decimals of an amount</extracomment>
        <translation>Deci&amp;mals</translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation>Point (1,234.56)</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>Comma (1.234,56)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterChipBar</name>
    <message>
        <source>Clear all filters</source>
        <extracomment>removes all filters of a list</extracomment>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>Filtered at Belvo</source>
        <extracomment>on a filter: who answers it</extracomment>
        <translation>Filtered at Belvo</translation>
    </message>
    <message>
        <source>Filtered here, among the loaded rows</source>
        <extracomment>on a filter: who answers it</extracomment>
        <translation>Filtered here, among the loaded rows</translation>
    </message>
    <message>
        <source>Enter in the search field asks Belvo</source>
        <extracomment>on a filter; a second sentence</extracomment>
        <translation>Enter in the search field asks Belvo</translation>
    </message>
    <message>
        <source>Its value is hidden and therefore not in the search field</source>
        <extracomment>on a filter made from a masked cell; a second sentence</extracomment>
        <translation>Its value is hidden and therefore not in the search field</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>behind the first chips of a very long search</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterChipWidget</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>%1 a filter in words, e.g. &quot;Status is Invalid&quot;</extracomment>
        <translation>Remove filter: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>tool tip of the cross on a filter</extracomment>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>read aloud for a filter: %1 the filter in words, %2 who answers it</extracomment>
        <translation>%1, %2 {1.?}</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterEditor</name>
    <message>
        <source>Any</source>
        <extracomment>choice in a filter: do not filter by this</extracomment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>value of a yes/no filter</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>value of a yes/no filter</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>filter by date: first day</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>filter by date: last day</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>1500.00</source>
        <extracomment>example of an amount in a filter, machine form with a dot</extracomment>
        <translation>1500.00</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>filter by number: smallest value</extracomment>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>filter by number: largest value</extracomment>
        <translation>At most</translation>
    </message>
    <message>
        <source>One value, or several separated by commas</source>
        <translation>One value, or several separated by commas</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Enter a value.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>This is not a date.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with a dot: 1500.00.</source>
        <translation>This is not a number. Write it with a dot: 1500.00.</translation>
    </message>
    <message>
        <source>This is not an ID. An ID has 32 letters and digits in five groups.</source>
        <translation>This is not an ID. An ID has 32 letters and digits in five groups.</translation>
    </message>
    <message>
        <source>The first value must not be larger than the second.</source>
        <translation>The first value must not be larger than the second.</translation>
    </message>
    <message>
        <source>Belvo does not offer this filter here.</source>
        <translation>Belvo does not offer this filter here.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterLine</name>
    <message>
        <source>Filter at Belvo</source>
        <translation>Filter at Belvo</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <extracomment>button: opens the filters Belvo offers for this list</extracomment>
        <translation>Fil&amp;ter</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <extracomment>icon button beside the search field</extracomment>
        <translation>What can be typed</translation>
    </message>
    <message>
        <source>What can be typed (F1)</source>
        <translation>What can be typed (F1)</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::FilterPopup</name>
    <message>
        <source>Filter by</source>
        <extracomment>accessible name of the list of filters</extracomment>
        <translation>Filter by</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>button: takes this filter away</extracomment>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: filters the list at Belvo</extracomment>
        <translation>&amp;Apply</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::GroupPane</name>
    <message>
        <source>&amp;Not grouped</source>
        <extracomment>menu: rows are not grouped</extracomment>
        <translation>&amp;Not grouped</translation>
    </message>
    <message>
        <source>&amp;Other columns</source>
        <extracomment>menu: more columns to group by</extracomment>
        <translation>&amp;Other columns</translation>
    </message>
    <message>
        <source>Grouped by: %1</source>
        <extracomment>button above groups of rows: %1 the column they are grouped by</extracomment>
        <translation>Grouped by: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>accessible name of the table of groups</extracomment>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Copy the groups as a table</source>
        <extracomment>icon button: copies the table of groups</extracomment>
        <translation>Copy the groups as a table</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <extracomment>icon button: closes the table of groups</extracomment>
        <translation>Close the groups</translation>
    </message>
    <message>
        <source>&amp;Show only these rows</source>
        <extracomment>context menu of a group: shows only its rows in the table</extracomment>
        <translation>&amp;Show only these rows</translation>
    </message>
    <message>
        <source>&amp;Copy this line</source>
        <extracomment>context menu of a group: copies its line</extracomment>
        <translation>&amp;Copy this line</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>Copy &amp;all lines</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ImportViewsDialog</name>
    <message>
        <source>This program has no list “%1”.</source>
        <translation>This program has no list “%1”.</translation>
    </message>
    <message>
        <source>There is no column “%1”; it is left out.</source>
        <translation>There is no column “%1”; it is left out.</translation>
    </message>
    <message>
        <source>Cannot sort by “%1”; it is left out.</source>
        <translation>Cannot sort by “%1”; it is left out.</translation>
    </message>
    <message>
        <source>Cannot group by “%1”; it is left out.</source>
        <translation>Cannot group by “%1”; it is left out.</translation>
    </message>
    <message>
        <source>Belvo does not offer the filter “%1” in this way; it is left out.</source>
        <translation>Belvo does not offer the filter “%1” in this way; it is left out.</translation>
    </message>
    <message>
        <source>The filter or condition “%1” is about personal data; it is left out.</source>
        <translation>The filter or condition “%1” is about personal data; it is left out.</translation>
    </message>
    <message>
        <source>In the search: %1</source>
        <translation>In the search: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Import views</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>columns of the list of views in a file: the view&apos;s name, the list it is for</extracomment>
        <translation>View</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>Views in the file</translation>
    </message>
    <message>
        <source>Some of these views exist already:</source>
        <translation>Some of these views exist already:</translation>
    </message>
    <message>
        <source>&amp;Keep both; the new ones get a number</source>
        <translation>&amp;Keep both; the new ones get a number</translation>
    </message>
    <message>
        <source>&amp;Replace mine by those of the file</source>
        <translation>&amp;Replace mine by those of the file</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file could not be read: %1</source>
        <translation>
            <numerusform>%n part of the file could not be read: %1</numerusform>
            <numerusform>%n parts of the file could not be read: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Import %n view(s)</source>
        <translation>
            <numerusform>Import %n view</numerusform>
            <numerusform>Import %n views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::InstitutionPicker</name>
    <message>
        <source>Here, with a password</source>
        <translation>Here, with a password</translation>
    </message>
    <message>
        <source>In Belvo&apos;s widget</source>
        <translation>In Belvo&apos;s widget</translation>
    </message>
    <message>
        <source>%1 – down now</source>
        <extracomment>%1 says how the institution is connected</extracomment>
        <translation>%1 – down now</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Loading the institutions…</source>
        <translation>Loading the institutions…</translation>
    </message>
    <message>
        <source>No institution matches. Try fewer letters.</source>
        <translation>No institution matches. Try fewer letters.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find an institution</source>
        <translation>&amp;Find an institution</translation>
    </message>
    <message>
        <source>Name or country</source>
        <translation>Name or country</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>How an institution is connected (column)</extracomment>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeptListsSection</name>
    <message>
        <source>Lists kept on this computer</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Lists kept on this computer</translation>
    </message>
    <message>
        <source>&amp;Keep the lists of %1, encrypted</source>
        <extracomment>Check box; %1 is the name of a profile</extracomment>
        <translation>&amp;Keep the lists of %1, encrypted</translation>
    </message>
    <message>
        <source>They open at once and without a connection, always with their age, and are then loaded again. Their key is in the system&apos;s keychain and nowhere else. Switching this off erases them.</source>
        <translation>They open at once and without a connection, always with their age, and are then loaded again. Their key is in the system&apos;s keychain and nowhere else. Switching this off erases them.</translation>
    </message>
    <message>
        <source>All kept lists together, at &amp;most</source>
        <extracomment>How much room kept lists may take, all profiles together</extracomment>
        <translation>All kept lists together, at &amp;most</translation>
    </message>
    <message>
        <source>Kept &amp;for</source>
        <extracomment>How old kept lists may be</extracomment>
        <translation>Kept &amp;for</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase them now</source>
        <extracomment>Button: erases the kept lists of the profile; asks once more</extracomment>
        <translation>&amp;Erase them now</translation>
    </message>
    <message>
        <source>&amp;Forget now…</source>
        <translation>&amp;Forget now…</translation>
    </message>
    <message>
        <source>Erase every kept list of %1 and the key that opens them? Nothing changes at Belvo.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Erase every kept list of %1 and the key that opens them? Nothing changes at Belvo.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Erasing…</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nothing is kept.</translation>
    </message>
    <message>
        <source>%1: %2. All profiles: %3.</source>
        <extracomment>%1 name of a profile, %2 and %3 sizes such as &quot;12 MB&quot;</extracomment>
        <translation>%1: %2. All profiles: %3.</translation>
    </message>
    <message>
        <source>The keychain is locked. Until it is open, no list is kept and none that was kept can be opened.</source>
        <translation>The keychain is locked. Until it is open, no list is kept and none that was kept can be opened.</translation>
    </message>
    <message>
        <source>This computer has no keychain for the key, so no list is kept.</source>
        <translation>This computer has no keychain for the key, so no list is kept.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key that opens the kept lists. Forget them to begin anew.</source>
        <translation>The keychain no longer has the key that opens the kept lists. Forget them to begin anew.</translation>
    </message>
    <message>
        <source>No list is kept, because this folder cannot be written: %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>No list is kept, because this folder cannot be written: %1</translation>
    </message>
    <message>
        <source>The keychain did not give the key, so no list is kept in this session.</source>
        <translation>The keychain did not give the key, so no list is kept in this session.</translation>
    </message>
    <message>
        <source>Erased. The files are gone, and so is the key that opened them.</source>
        <translation>Erased. The files are gone, and so is the key that opened them.</translation>
    </message>
    <message>
        <source>Not everything could be erased. Look for what is left in %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>Not everything could be erased. Look for what is left in %1</translation>
    </message>
    <message>
        <source>The files are gone. Whether the keychain still has their key could not be checked; forget again when it is open.</source>
        <translation>The files are gone. Whether the keychain still has their key could not be checked; forget again when it is open.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeyCheckView</name>
    <message>
        <source>Result of the test</source>
        <translation>Result of the test</translation>
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
        <translation>Stored already. Leave both fields empty to keep the keys.</translation>
    </message>
    <message>
        <source>Both keys can be pasted here at once. Spaces and quotes around them are removed.</source>
        <translation>Both keys can be pasted here at once. Spaces and quotes around them are removed.</translation>
    </message>
    <message>
        <source>Secret pass&amp;word</source>
        <translation>Secret pass&amp;word</translation>
    </message>
    <message>
        <source>Re&amp;member the keys in the system&apos;s keychain</source>
        <translation>Re&amp;member the keys in the system&apos;s keychain</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the keys. They stay in memory until the program ends.</source>
        <translation>This computer has no keychain that could hold the keys. They stay in memory until the program ends.</translation>
    </message>
    <message>
        <source>The keys stay in memory until the program ends. They are asked for again next time.</source>
        <translation>The keys stay in memory until the program ends. They are asked for again next time.</translation>
    </message>
    <message>
        <source>The keychain is locked now: the system will ask you to unlock it.</source>
        <translation>The keychain is locked now: the system will ask you to unlock it.</translation>
    </message>
    <message>
        <source>They are stored in the macOS keychain and nowhere else.</source>
        <translation>They are stored in the macOS keychain and nowhere else.</translation>
    </message>
    <message>
        <source>They are stored in the Windows Credential Manager and nowhere else.</source>
        <translation>They are stored in the Windows Credential Manager and nowhere else.</translation>
    </message>
    <message>
        <source>They are stored in the desktop&apos;s password store (Secret Service or KWallet) and nowhere else.</source>
        <translation>They are stored in the desktop&apos;s password store (Secret Service or KWallet) and nowhere else.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::KeysDialog</name>
    <message>
        <source>Enter the keys for “%1”</source>
        <translation>Enter the keys for “%1”</translation>
    </message>
    <message>
        <source>They come from Belvo&apos;s dashboard, section “Generate keys”. They are sent to %1 and nowhere else.</source>
        <translation>They come from Belvo&apos;s dashboard, section “Generate keys”. They are sent to %1 and nowhere else.</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Use these keys</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::LinkActions</name>
    <message>
        <source>Fetching at Belvo…</source>
        <translation>Fetching at Belvo…</translation>
    </message>
    <message>
        <source>Shows how far Belvo is.</source>
        <translation>Shows how far Belvo is.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo… (in %1)</source>
        <extracomment>%1 is the time to wait as 9:41</extracomment>
        <translation>Fetch &amp;again at Belvo… (in %1)</translation>
    </message>
    <message>
        <source>This link was fetched a short time ago. Belvo allows it once in ten minutes.</source>
        <translation>This link was fetched a short time ago. Belvo allows it once in ten minutes.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo…</source>
        <translation>Fetch &amp;again at Belvo…</translation>
    </message>
    <message>
        <source>Asks Belvo to fetch new data of this link at the bank.</source>
        <translation>Asks Belvo to fetch new data of this link at the bank.</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;New link…</translation>
    </message>
    <message>
        <source>Registers a link with an institution that takes a password.</source>
        <translation>Registers a link with an institution that takes a password.</translation>
    </message>
    <message>
        <source>Change access &amp;mode…</source>
        <translation>Change access &amp;mode…</translation>
    </message>
    <message>
        <source>Lets Belvo fetch new data by itself, or not.</source>
        <translation>Lets Belvo fetch new data by itself, or not.</translation>
    </message>
    <message>
        <source>Update &amp;credentials…</source>
        <translation>Update &amp;credentials…</translation>
    </message>
    <message>
        <source>Gives the link a new password. Only in practice environments.</source>
        <translation>Gives the link a new password. Only in practice environments.</translation>
    </message>
    <message>
        <source>Fetch &amp;part of the data…</source>
        <translation>Fetch &amp;part of the data…</translation>
    </message>
    <message>
        <source>&amp;Erase link at Belvo…</source>
        <translation>&amp;Erase link at Belvo…</translation>
    </message>
    <message>
        <source>Erases the link and all its data at Belvo. Asks first.</source>
        <translation>Erases the link and all its data at Belvo. Asks first.</translation>
    </message>
    <message>
        <source>Fetches one kind of data of this link at the institution now.</source>
        <translation>Fetches one kind of data of this link at the institution now.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::LinkSession</name>
    <message>
        <source>The link has been registered.</source>
        <translation>The link has been registered.</translation>
    </message>
    <message>
        <source>Registering a link</source>
        <translation>Registering a link</translation>
    </message>
    <message>
        <source>The link exists but is not confirmed: the challenge was not answered.</source>
        <translation>The link exists but is not confirmed: the challenge was not answered.</translation>
    </message>
    <message>
        <source>Belvo is fetching %1.</source>
        <translation>Belvo is fetching %1.</translation>
    </message>
    <message>
        <source>New data has arrived for %1.</source>
        <translation>New data has arrived for %1.</translation>
    </message>
    <message>
        <source>Fetching new data</source>
        <translation>Fetching new data</translation>
    </message>
    <message>
        <source>The challenge was not answered: nothing was fetched.</source>
        <translation>The challenge was not answered: nothing was fetched.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 was fetched.</source>
        <translation>It is not known yet whether %1 was fetched.</translation>
    </message>
    <message>
        <source>Updating the credentials</source>
        <translation>Updating the credentials</translation>
    </message>
    <message>
        <source>The challenge was not answered: the credentials are not confirmed.</source>
        <translation>The challenge was not answered: the credentials are not confirmed.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Fetching %1</translation>
    </message>
    <message>
        <source>The link with %1 was erased at Belvo.</source>
        <translation>The link with %1 was erased at Belvo.</translation>
    </message>
    <message>
        <source>It is not known whether the link with %1 was erased.</source>
        <translation>It is not known whether the link with %1 was erased.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nothing was erased.</translation>
    </message>
    <message>
        <source>The link was not registered: this customer is already linked with this institution.</source>
        <translation>The link was not registered: this customer is already linked with this institution.</translation>
    </message>
    <message>
        <source>It is not known whether the link was registered.</source>
        <translation>It is not known whether the link was registered.</translation>
    </message>
    <message>
        <source>The link was not registered. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>The link was not registered. %1</translation>
    </message>
    <message>
        <source>The link with %1 was fetched a short time ago. Belvo allows it once in ten minutes.</source>
        <translation>The link with %1 was fetched a short time ago. Belvo allows it once in ten minutes.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was not changed.</source>
        <translation>The access mode of the link with %1 was not changed.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was changed.</source>
        <translation>The access mode of the link with %1 was changed.</translation>
    </message>
    <message>
        <source>It is not known whether the access mode of the link with %1 was changed.</source>
        <translation>It is not known whether the access mode of the link with %1 was changed.</translation>
    </message>
    <message>
        <source>The access mode of the link with %1 was not changed. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>The access mode of the link with %1 was not changed. %2</translation>
    </message>
    <message>
        <source>The credentials of the link with %1 were updated.</source>
        <translation>The credentials of the link with %1 were updated.</translation>
    </message>
    <message>
        <source>It is not known whether the credentials of the link with %1 were updated.</source>
        <translation>It is not known whether the credentials of the link with %1 were updated.</translation>
    </message>
    <message>
        <source>The credentials of the link with %1 were not updated. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>The credentials of the link with %1 were not updated. %2</translation>
    </message>
    <message>
        <source>The link with %1 is still there. Belvo may need more time to erase it.</source>
        <translation>The link with %1 is still there. Belvo may need more time to erase it.</translation>
    </message>
    <message>
        <source>The link with %1 was not erased. %2</source>
        <extracomment>%2 is a whole sentence that says why</extracomment>
        <translation>The link with %1 was not erased. %2</translation>
    </message>
    <message>
        <source>Belvo fetches %1 of %2 in the background.</source>
        <translation>Belvo fetches %1 of %2 in the background.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::MainWindow</name>
    <message>
        <source>Personal data is hidden.</source>
        <translation>Personal data is hidden.</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>page with the journal of calls</extracomment>
        <translation>Activity</translation>
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
        <translation>Own data</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::MarksDialog</name>
    <message>
        <source>Blue</source>
        <extracomment>colours of marks</extracomment>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>icons of marks: the usual one of the colour, flag, clock, question mark…</extracomment>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Eye</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Whole row</source>
        <extracomment>what is marked: the row, or one of its cells</extracomment>
        <translation>Whole row</translation>
    </message>
    <message>
        <source>As in the search field, for example amount:&gt;500 or status:empty</source>
        <translation>As in the search field, for example amount:&gt;500 or status:empty</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>rows that match a rule are being counted</extracomment>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Marks %1 of %2 loaded rows</source>
        <translation>Marks %1 of %2 loaded rows</translation>
    </message>
    <message>
        <source>Mark rows that stand out</source>
        <translation>Mark rows that stand out</translation>
    </message>
    <message>
        <source>Rules; the first that fits counts</source>
        <extracomment>marks: accessible name of the list of rules</extracomment>
        <translation>Rules; the first that fits counts</translation>
    </message>
    <message>
        <source>Rows that match a rule get a colour and an icon. The first rule that fits counts. Marks change nothing at Belvo.</source>
        <translation>Rows that match a rule get a colour and an icon. The first rule that fits counts. Marks change nothing at Belvo.</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;New rule</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Examples</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes the selected rule</extracomment>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves the selected rule before the one above it</extracomment>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <extracomment>button: moves the selected rule behind the one below it</extracomment>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>Rows to &amp;mark</source>
        <translation>Rows to &amp;mark</translation>
    </message>
    <message>
        <source>&amp;Word beside the icon</source>
        <translation>&amp;Word beside the icon</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Icon</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::MfaDialog</name>
    <message>
        <source>The bank asks the customer to confirm</source>
        <translation>The bank asks the customer to confirm</translation>
    </message>
    <message>
        <source>%1 asks the customer to confirm</source>
        <translation>%1 asks the customer to confirm</translation>
    </message>
    <message>
        <source>The customer&apos;s answer</source>
        <translation>The customer&apos;s answer</translation>
    </message>
    <message>
        <source>The code the customer tells you</source>
        <translation>The code the customer tells you</translation>
    </message>
    <message>
        <source>Sent once to the bank, then forgotten here. It is never stored.</source>
        <translation>Sent once to the bank, then forgotten here. It is never stored.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Closes a dialog that has nothing more to do</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sending the answer to the bank…</source>
        <translation>Sending the answer to the bank…</translation>
    </message>
    <message>
        <source>Waiting until the customer has confirmed at the bank. This dialog asks again by itself.</source>
        <translation>Waiting until the customer has confirmed at the bank. This dialog asks again by itself.</translation>
    </message>
    <message>
        <source>The bank has accepted. The work goes on.</source>
        <translation>The bank has accepted. The work goes on.</translation>
    </message>
    <message>
        <source>The session with the bank is over. Nothing is lost: start again and the bank sends a new challenge.</source>
        <translation>The session with the bank is over. Nothing is lost: start again and the bank sends a new challenge.</translation>
    </message>
    <message>
        <source>Belvo offers no way to answer a challenge here. Update the link&apos;s credentials with a fresh code, or let the customer update the link in Belvo&apos;s widget.</source>
        <translation>Belvo offers no way to answer a challenge here. Update the link&apos;s credentials with a fresh code, or let the customer update the link in Belvo&apos;s widget.</translation>
    </message>
    <message>
        <source>The bank has sent a new challenge. Use this one.</source>
        <translation>The bank has sent a new challenge. Use this one.</translation>
    </message>
    <message>
        <source>The code had run out before the answer arrived. Here is the new one.</source>
        <translation>The code had run out before the answer arrived. Here is the new one.</translation>
    </message>
    <message>
        <source>The bank did not accept the answer. It has sent a new challenge.</source>
        <translation>The bank did not accept the answer. It has sent a new challenge.</translation>
    </message>
    <message>
        <source>The answer could not be sent: Belvo has not seen it. Give it again.</source>
        <translation>The answer could not be sent: Belvo has not seen it. Give it again.</translation>
    </message>
    <message>
        <source>Code shown for %1 – the bank may renew it</source>
        <translation>Code shown for %1 – the bank may renew it</translation>
    </message>
    <message>
        <source>Code shown for %1</source>
        <translation>Code shown for %1</translation>
    </message>
    <message>
        <source>Session ends in %1</source>
        <extracomment>%1 is minutes and seconds, as 9:41</extracomment>
        <translation>Session ends in %1</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Start again</translation>
    </message>
    <message>
        <source>&amp;Send answer</source>
        <translation>&amp;Send answer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continue</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::NavigationPane</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Profile %1, %2. Switch profile.</source>
        <extracomment>%1 name of the profile, %2 environment</extracomment>
        <translation>Profile %1, %2. Switch profile.</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>Switch profile</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>read aloud: heading of a group of pages</extracomment>
        <translation>%1, unfolded</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::PageQuery</name>
    <message>
        <source>&amp;Filter by this value</source>
        <extracomment>context menu of a cell: shows only rows with the same value</extracomment>
        <translation>&amp;Filter by this value</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <extracomment>context menu of a cell: hides rows with the same value</extracomment>
        <translation>E&amp;xclude this value</translation>
    </message>
    <message>
        <source>F&amp;ilter row</source>
        <extracomment>menu: fields under the headers of the table</extracomment>
        <translation>F&amp;ilter row</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>Edit profile</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Add a profile</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For example: My company – Sandbox</source>
        <translation>For example: My company – Sandbox</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environment</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>A&amp;ccess</translation>
    </message>
    <message>
        <source>Real customers. Opens read-only unless you choose otherwise.</source>
        <translation>Real customers. Opens read-only unless you choose otherwise.</translation>
    </message>
    <message>
        <source>Belvo&apos;s test environment: no real customers.</source>
        <translation>Belvo&apos;s test environment: no real customers.</translation>
    </message>
    <message>
        <source>&amp;Address of the API</source>
        <translation>&amp;Address of the API</translation>
    </message>
    <message>
        <source>&amp;Save profile</source>
        <translation>&amp;Save profile</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ProfilesDialog</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (open)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Open profile</source>
        <translation>&amp;Open profile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>Re&amp;move now</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>Remove “%1” and its keys from this computer? Nothing changes at Belvo. Press “Remove now” to do it.</source>
        <translation>Remove “%1” and its keys from this computer? Nothing changes at Belvo. Press “Remove now” to do it.</translation>
    </message>
    <message>
        <source>The built-in practice data: a local server with invented people. It needs no keys.</source>
        <translation>The built-in practice data: a local server with invented people. It needs no keys.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>keys in the keychain</source>
        <translation>keys in the keychain</translation>
    </message>
    <message>
        <source>keys are asked for</source>
        <translation>keys are asked for</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryField</name>
    <message>
        <source>Search this list, e.g. by words or column:value</source>
        <translation>Search this list, e.g. by words or column:value</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Search this list</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryFilterCell</name>
    <message>
        <source>Filter by %1</source>
        <extracomment>accessible name of a field in the row of filters; %1 a column</extracomment>
        <translation>Filter by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <extracomment>in an empty field of the row of filters: the column has several conditions, to be seen elsewhere</extracomment>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>in an empty field of the row of filters: any value</extracomment>
        <translation>any</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::QueryHelp</name>
    <message>
        <source>What can be typed into the search field</source>
        <translation>What can be typed into the search field</translation>
    </message>
    <message>
        <source>Words are looked for in all columns of text, whatever their case or accents. Conditions stand side by side and must all hold; OR between two means either, a hyphen in front of one means not.</source>
        <translation>Words are looked for in all columns of text, whatever their case or accents. Conditions stand side by side and must all hold; OR between two means either, a hyphen in front of one means not.</translation>
    </message>
    <message>
        <source>%1 suggests columns and values. Enter asks Belvo for what it can filter by itself.</source>
        <translation>%1 suggests columns and values. Enter asks Belvo for what it can filter by itself.</translation>
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
        <translation>Load all</translation>
    </message>
    <message>
        <source>Ask Belvo</source>
        <extracomment>button: Belvo searches too</extracomment>
        <translation>Ask Belvo</translation>
    </message>
    <message>
        <source>Belvo filters by what it can (Enter in the search field)</source>
        <translation>Belvo filters by what it can (Enter in the search field)</translation>
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
        <translation>Suggestions</translation>
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
        <translation>%1 of %2 calls in the last 30 seconds. Belvo allows no more from one address; the program waits by itself.</translation>
    </message>
    <message>
        <source>Paused: %1 s</source>
        <extracomment>rate meter: seconds until calls go on</extracomment>
        <translation>Paused: %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Belvo has throttled this address. Calls go on by themselves in %n second(s).</source>
        <translation>
            <numerusform>Belvo has throttled this address. Calls go on by themselves in %n second.</numerusform>
            <numerusform>Belvo has throttled this address. Calls go on by themselves in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are waiting.</source>
        <translation>
            <numerusform>%n call is waiting.</numerusform>
            <numerusform>%n calls are waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <extracomment>detail pane: folds open the record as the server sent it</extracomment>
        <translation>Raw JSON</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>switch beside the raw JSON</extracomment>
        <translation>Show personal data</translation>
    </message>
    <message>
        <source>Copy the JSON as shown</source>
        <translation>Copy the JSON as shown</translation>
    </message>
    <message>
        <source>The record as the server sent it</source>
        <translation>The record as the server sent it</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordActions</name>
    <message>
        <source>&amp;Open as report</source>
        <translation>&amp;Open as report</translation>
    </message>
    <message>
        <source>Shows the record in a window of its own, with charts and explanations.</source>
        <translation>Shows the record in a window of its own, with charts and explanations.</translation>
    </message>
    <message>
        <source>Fetch &amp;again at Belvo…</source>
        <translation>Fetch &amp;again at Belvo…</translation>
    </message>
    <message>
        <source>Fetches this kind of data through the record&apos;s link at the institution.</source>
        <translation>Fetches this kind of data through the record&apos;s link at the institution.</translation>
    </message>
    <message>
        <source>&amp;Erase at Belvo…</source>
        <translation>&amp;Erase at Belvo…</translation>
    </message>
    <message>
        <source>Erases the selected records at Belvo for good.</source>
        <translation>Erases the selected records at Belvo for good.</translation>
    </message>
    <message>
        <source>There is no connection to read it through.</source>
        <translation>There is no connection to read it through.</translation>
    </message>
    <message>
        <source>This record names no link, so nothing can be fetched through it.</source>
        <translation>This record names no link, so nothing can be fetched through it.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 erased at Belvo.</source>
        <extracomment>%1 kind of record, plural; %2 how many were erased, %3 of how many</extracomment>
        <translation>%1: %2 of %3 erased at Belvo.</translation>
    </message>
    <message>
        <source>Copy &amp;vinculo:// address</source>
        <translation>Copy &amp;vinculo:// address</translation>
    </message>
    <message>
        <source>Copies an address that opens this record in Vínculo, for tickets and CRMs.</source>
        <translation>Copies an address that opens this record in Vínculo, for tickets and CRMs.</translation>
    </message>
    <message>
        <source>This record has no identifier that it could be opened by.</source>
        <translation>This record has no identifier that it could be opened by.</translation>
    </message>
    <message>
        <source>The address of this record is copied. It holds an identifier and no personal data.</source>
        <translation>The address of this record is copied. It holds an identifier and no personal data.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordHead</name>
    <message>
        <source>Without a name</source>
        <extracomment>title of a record that has no name</extracomment>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Hide the name</source>
        <translation>Hide the name</translation>
    </message>
    <message>
        <source>Show the name for 30 seconds</source>
        <translation>Show the name for 30 seconds</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RecordOpening</name>
    <message>
        <source>An address from another program was not opened: it is too long.</source>
        <translation>An address from another program was not opened: it is too long.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: it is not one of Vínculo&apos;s.</source>
        <translation>An address from another program was not opened: it is not one of Vínculo&apos;s.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: there is no such kind of record.</source>
        <translation>An address from another program was not opened: there is no such kind of record.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: its identifier is not one.</source>
        <translation>An address from another program was not opened: its identifier is not one.</translation>
    </message>
    <message>
        <source>An address from another program was not opened: it asks for more than a record can be opened with.</source>
        <translation>An address from another program was not opened: it asks for more than a record can be opened with.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a banner: it has been read</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>A record was asked for from another program. It opens as soon as this profile is connected.</source>
        <translation>A record was asked for from another program. It opens as soon as this profile is connected.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <extracomment>button: no longer open the record that was asked for</extracomment>
        <translation>Do not open it</translation>
    </message>
    <message>
        <source>A record was asked for from another program. It opens when the dialog is closed.</source>
        <translation>A record was asked for from another program. It opens when the dialog is closed.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 for the keys of this profile. It may have been erased, or belong to another profile.</source>
        <extracomment>%1 name of a list, e.g. &quot;Accounts&quot;; %2 identifier</extracomment>
        <translation>%1: there is no record %2 for the keys of this profile. It may have been erased, or belong to another profile.</translation>
    </message>
    <message>
        <source>The record could not be opened. %1</source>
        <extracomment>%1 sentence that says why</extracomment>
        <translation>The record could not be opened. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A record was asked for in a profile that does not exist on this computer.</source>
        <translation>A record was asked for in a profile that does not exist on this computer.</translation>
    </message>
    <message>
        <source>A record was asked for in the profile “%1”.</source>
        <extracomment>%1 name of a profile</extracomment>
        <translation>A record was asked for in the profile “%1”.</translation>
    </message>
    <message>
        <source>Change to it</source>
        <extracomment>button: changes to another profile</extracomment>
        <translation>Change to it</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RefreshDialog</name>
    <message>
        <source>Fetch new data for %1 at Belvo?</source>
        <translation>Fetch new data for %1 at Belvo?</translation>
    </message>
    <message>
        <source>Belvo contacts the bank now and fetches the chosen data again. What is already there stays until the new data has arrived.</source>
        <translation>Belvo contacts the bank now and fetches the chosen data again. What is already there stays until the new data has arrived.</translation>
    </message>
    <message>
        <source>Data to fetch</source>
        <translation>Data to fetch</translation>
    </message>
    <message>
        <source>Every fetch may be billed and counts towards the monthly limits of Open Finance for this customer. A link can be fetched again after ten minutes.</source>
        <translation>Every fetch may be billed and counts towards the monthly limits of Open Finance for this customer. A link can be fetched again after ten minutes.</translation>
    </message>
    <message>
        <source>This link was fetched a short time ago. It can be fetched again in %1.</source>
        <extracomment>%1 is minutes and seconds, as 9:41</extracomment>
        <translation>This link was fetched a short time ago. It can be fetched again in %1.</translation>
    </message>
    <message>
        <source>Asking Belvo…</source>
        <translation>Asking Belvo…</translation>
    </message>
    <message>
        <source>Belvo has accepted and is working. It usually takes some minutes. You can close this dialog: the work goes on and you will be told.</source>
        <translation>Belvo has accepted and is working. It usually takes some minutes. You can close this dialog: the work goes on and you will be told.</translation>
    </message>
    <message>
        <source>New data has arrived.</source>
        <translation>New data has arrived.</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm. The work goes on when the challenge is answered.</source>
        <translation>The bank asks the customer to confirm. The work goes on when the challenge is answered.</translation>
    </message>
    <message>
        <source>Half an hour has passed without new data. Belvo may still be working: reload the link later.</source>
        <translation>Half an hour has passed without new data. Belvo may still be working: reload the link later.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether Belvo is fetching. It is not asked twice; the link is being watched for new data instead.</source>
        <translation>No answer came, so it is not known whether Belvo is fetching. It is not asked twice; the link is being watched for new data instead.</translation>
    </message>
    <message>
        <source>&amp;Fetch at Belvo</source>
        <translation>&amp;Fetch at Belvo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Belvo is fetching new data for %1</source>
        <translation>Belvo is fetching new data for %1</translation>
    </message>
    <message>
        <source>New data has arrived for %1</source>
        <translation>New data has arrived for %1</translation>
    </message>
    <message>
        <source>No new data has arrived for %1 yet</source>
        <translation>No new data has arrived for %1 yet</translation>
    </message>
    <message>
        <source>It is not known whether Belvo is fetching %1</source>
        <translation>It is not known whether Belvo is fetching %1</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RegisterForm</name>
    <message>
        <source>Recurrent: Belvo fetches new data by itself</source>
        <translation>Recurrent: Belvo fetches new data by itself</translation>
    </message>
    <message>
        <source>Single: once, and when somebody asks</source>
        <translation>Single: once, and when somebody asks</translation>
    </message>
    <message>
        <source>Keep them (needed for recurrent links)</source>
        <translation>Keep them (needed for recurrent links)</translation>
    </message>
    <message>
        <source>Keep them for 30 days</source>
        <translation>Keep them for 30 days</translation>
    </message>
    <message>
        <source>Keep them for a year</source>
        <translation>Keep them for a year</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>Do not keep them</translation>
    </message>
    <message>
        <source>Your own id for this customer (optional)</source>
        <translation>Your own id for this customer (optional)</translation>
    </message>
    <message>
        <source>3 to 256 letters, digits, - or _. No names, documents or e-mail addresses: Belvo removes them.</source>
        <translation>3 to 256 letters, digits, - or _. No names, documents or e-mail addresses: Belvo removes them.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>The customer&apos;s credentials at Belvo</source>
        <translation>The customer&apos;s credentials at Belvo</translation>
    </message>
    <message>
        <source>Data to fetch</source>
        <translation>Data to fetch</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>This does not have the form the bank expects.</source>
        <translation>This does not have the form the bank expects.</translation>
    </message>
    <message>
        <source>At least 3 characters.</source>
        <translation>At least 3 characters.</translation>
    </message>
    <message>
        <source>At most 256 characters.</source>
        <translation>At most 256 characters.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, - and _.</source>
        <translation>Only letters without accents, digits, - and _.</translation>
    </message>
    <message>
        <source>This looks like personal data. Belvo would remove it: use a number of your own instead.</source>
        <translation>This looks like personal data. Belvo would remove it: use a number of your own instead.</translation>
    </message>
    <message>
        <source>A recurrent link works only when Belvo keeps the credentials.</source>
        <translation>A recurrent link works only when Belvo keeps the credentials.</translation>
    </message>
    <message>
        <source>Without kept credentials, choose which data to fetch now.</source>
        <translation>Without kept credentials, choose which data to fetch now.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RegisterLinkDialog</name>
    <message>
        <source>Which institution do you want to link?</source>
        <translation>Which institution do you want to link?</translation>
    </message>
    <message>
        <source>Link with %1</source>
        <translation>Link with %1</translation>
    </message>
    <message>
        <source>Customers of this institution sign in at the bank itself, in Belvo&apos;s widget. Such a link cannot be registered with a password here.</source>
        <translation>Customers of this institution sign in at the bank itself, in Belvo&apos;s widget. Such a link cannot be registered with a password here.</translation>
    </message>
    <message>
        <source>Belvo is signing in at the bank and fetching the first data. This can take up to five minutes.</source>
        <translation>Belvo is signing in at the bank and fetching the first data. This can take up to five minutes.</translation>
    </message>
    <message>
        <source>The link has been registered.</source>
        <translation>The link has been registered.</translation>
    </message>
    <message>
        <source>This customer is already linked with this institution. Nothing was added.</source>
        <translation>This customer is already linked with this institution. Nothing was added.</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the link was registered. Look for it in the list of links before you try again.</source>
        <translation>No answer came, so it is not known whether the link was registered. Look for it in the list of links before you try again.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinue</translation>
    </message>
    <message>
        <source>&amp;Register the link</source>
        <translation>&amp;Register the link</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Open the existing link</source>
        <translation>&amp;Open the existing link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ReportWindow</name>
    <message>
        <source>&amp;Explain the fields</source>
        <extracomment>check box above a report: shows a sentence about each field</extracomment>
        <translation>&amp;Explain the fields</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a window with one record: %1 kind of record, %2 which one</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>heading of the fields that stand in no part of a report</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>heading over what happened to a record</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Reading from Belvo…</source>
        <translation>Reading from Belvo…</translation>
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
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>every kind of income is asked for</extracomment>
        <translation>All kinds</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of income: %1</source>
        <extracomment>a button that opens a list; %1 what is chosen in it</extracomment>
        <translation>Kinds of income: %1</translation>
    </message>
    <message>
        <source>&amp;Language of the descriptions</source>
        <translation>&amp;Language of the descriptions</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>languages of the transactions&apos; descriptions</extracomment>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Your &amp;ID of the person</source>
        <translation>Your &amp;ID of the person</translation>
    </message>
    <message>
        <source>Counted &amp;back from</source>
        <translation>Counted &amp;back from</translation>
    </message>
    <message>
        <source>&amp;Kinds of income</source>
        <translation>&amp;Kinds of income</translation>
    </message>
    <message>
        <source>Confidence at &amp;least</source>
        <translation>Confidence at &amp;least</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>no lower limit of confidence</extracomment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Peri&amp;od</translation>
    </message>
    <message>
        <source>Only these &amp;days</source>
        <translation>Only these &amp;days</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>first day of a period</extracomment>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>last day of a period</extracomment>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Ro&amp;ws in this request</source>
        <extracomment>label of a list: which rows of a long file go into this request</extracomment>
        <translation>Ro&amp;ws in this request</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RequiredFilterEditor</name>
    <message>
        <source>Bank, external ID, or paste a link ID</source>
        <translation>Bank, external ID, or paste a link ID</translation>
    </message>
    <message>
        <source>CPF or CNPJ, with or without punctuation</source>
        <translation>CPF or CNPJ, with or without punctuation</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>button: shows the list for the chosen link or person</extracomment>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Links seen in this window</source>
        <translation>Links seen in this window</translation>
    </message>
    <message>
        <source>No link seen here matches. Paste the whole link ID to ask Belvo for it.</source>
        <translation>No link seen here matches. Paste the whole link ID to ask Belvo for it.</translation>
    </message>
    <message>
        <source>%1: the check digits are right.</source>
        <extracomment>%1 CPF or CNPJ</extracomment>
        <translation>%1: the check digits are right.</translation>
    </message>
    <message>
        <source>%1: the check digits are wrong. You can still ask.</source>
        <extracomment>%1 CPF or CNPJ</extracomment>
        <translation>%1: the check digits are wrong. You can still ask.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ResourcePage</name>
    <message>
        <source>%1 The rows are from %2.</source>
        <extracomment>button of a banner</extracomment>
        <translation>%1 The rows are from %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Loading stopped at %1 of %2 rows. %3</source>
        <translation>Loading stopped at %1 of %2 rows. %3</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>age of rows whose time of loading is not known</extracomment>
        <translation>before</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>beside a page&apos;s title: %1 number of rows, %2 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Reload from Belvo</source>
        <extracomment>icon button</extracomment>
        <translation>Reload from Belvo</translation>
    </message>
    <message>
        <source>Not connected to Belvo. The rows are from %1.</source>
        <translation>Not connected to Belvo. The rows are from %1.</translation>
    </message>
    <message>
        <source>Not connected to Belvo</source>
        <translation>Not connected to Belvo</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>icon button: choose the columns of the table</extracomment>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>menu of a page: what the rows are grouped by</extracomment>
        <translation>&amp;Group by</translation>
    </message>
    <message>
        <source>&amp;Marks…</source>
        <extracomment>menu of a page: rules that make rows stand out</extracomment>
        <translation>&amp;Marks…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>icon button: more commands of this page</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>These rows were kept on this computer; they are from %1. Loading so many again takes some minutes.</source>
        <translation>These rows were kept on this computer; they are from %1. Loading so many again takes some minutes.</translation>
    </message>
    <message>
        <source>Load again from Belvo</source>
        <extracomment>button of a banner</extracomment>
        <translation>Load again from Belvo</translation>
    </message>
    <message>
        <source>The rows are from %1. Loading them again: %2 of %3.</source>
        <extracomment>%1 age such as &quot;2 minutes ago&quot;, %2 and %3 numbers of rows</extracomment>
        <translation>The rows are from %1. Loading them again: %2 of %3.</translation>
    </message>
    <message>
        <source>%1  ·  from this computer, %2</source>
        <extracomment>beside a page&apos;s title: %1 number of rows, %2 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>%1  ·  from this computer, %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ResultStep</name>
    <message>
        <source>Rows: %1 · from %2 transactions</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>Rows: %1 · from %2 transactions</translation>
    </message>
    <message>
        <source>Belvo found nothing of this kind in the transactions.</source>
        <translation>Belvo found nothing of this kind in the transactions.</translation>
    </message>
    <message>
        <source>More months of history often help.</source>
        <translation>More months of history often help.</translation>
    </message>
    <message>
        <source>Belvo is looking at the transactions…</source>
        <translation>Belvo is looking at the transactions…</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Nothing has been asked yet.</translation>
    </message>
    <message>
        <source>The answer is shown here once the request has been sent.</source>
        <translation>The answer is shown here once the request has been sent.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of the answer</source>
        <translation>Table of the answer</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <extracomment>button: writes the table that is shown into a file</extracomment>
        <translation>E&amp;xport as CSV…</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveChoice</name>
    <message>
        <source>What to fetch</source>
        <translation>What to fetch</translation>
    </message>
    <message>
        <source>not delivered by this institution</source>
        <translation>not delivered by this institution</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveDialog</name>
    <message>
        <source>Fetch data of %1 now</source>
        <translation>Fetch data of %1 now</translation>
    </message>
    <message>
        <source>Belvo signs in at the bank while you wait, at most five minutes. The customer may be asked to confirm.</source>
        <translation>Belvo signs in at the bank while you wait, at most five minutes. The customer may be asked to confirm.</translation>
    </message>
    <message>
        <source>It counts towards the monthly limits of Open Finance for this customer and may be billed.</source>
        <translation>It counts towards the monthly limits of Open Finance for this customer and may be billed.</translation>
    </message>
    <message>
        <source>F&amp;etch now</source>
        <translation>F&amp;etch now</translation>
    </message>
    <message>
        <source>Belvo is fetching. You can close this dialog: the work goes on and you will be told.</source>
        <translation>Belvo is fetching. You can close this dialog: the work goes on and you will be told.</translation>
    </message>
    <message numerus="yes">
        <source>Fetched: %n record(s).</source>
        <translation>
            <numerusform>Fetched: %n record.</numerusform>
            <numerusform>Fetched: %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came. Belvo may have stored the data all the same: reload the list before you fetch again.</source>
        <translation>No answer came. Belvo may have stored the data all the same: reload the list before you fetch again.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This institution delivers nothing that can be fetched.</source>
        <translation>This institution delivers nothing that can be fetched.</translation>
    </message>
    <message numerus="yes">
        <source>Open Finance allows %n call(s) a month for this customer at this bank; automatic updates count as well.</source>
        <extracomment>%n calls of this kind of data</extracomment>
        <translation>
            <numerusform>Open Finance allows %n call a month for this customer at this bank; automatic updates count as well.</numerusform>
            <numerusform>Open Finance allows %n calls a month for this customer at this bank; automatic updates count as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be billed.</source>
        <translation>It may be billed.</translation>
    </message>
    <message>
        <source>If the institution asks for a code, it cannot be entered here: update the credentials of the link, then fetch again.</source>
        <translation>If the institution asks for a code, it cannot be entered here: update the credentials of the link, then fetch again.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <extracomment>%1 number of the part at work, %2 how many there are</extracomment>
        <translation>Part %1 of %2.</translation>
    </message>
    <message>
        <source>Belvo has accepted the order (request %1) and fetches in the background. Reload the list in some minutes.</source>
        <extracomment>%1 identifier of the order at Belvo</extracomment>
        <translation>Belvo has accepted the order (request %1) and fetches in the background. Reload the list in some minutes.</translation>
    </message>
    <message>
        <source>This program has not asked for %1 of this link this month.</source>
        <extracomment>%1 kind of data, plural, e.g. bills</extracomment>
        <translation>This program has not asked for %1 of this link this month.</translation>
    </message>
    <message numerus="yes">
        <source>This program has asked for %1 of this link %n time(s) this month.</source>
        <extracomment>%1 kind of data, plural, e.g. bills</extracomment>
        <translation><numerusform>This program has asked for %1 of this link %n time this month.</numerusform><numerusform>This program has asked for %1 of this link %n times this month.</numerusform></translation>
    </message>
    <message>
        <source>It only knows what was fetched since it was started, because its journal cannot be written.</source>
        <translation>It only knows what was fetched since it was started, because its journal cannot be written.</translation>
    </message>
    <message numerus="yes">
        <source>With this fetch, this program will have asked %n time(s) this month, which is more than Open Finance allows. You can fetch all the same: if the network refuses, no data comes before next month.</source>
        <translation><numerusform>With this fetch, this program will have asked %n time this month, which is more than Open Finance allows. You can fetch all the same: if the network refuses, no data comes before next month.</numerusform><numerusform>With this fetch, this program will have asked %n times this month, which is more than Open Finance allows. You can fetch all the same: if the network refuses, no data comes before next month.</numerusform></translation>
    </message>
</context>
<context>
    <name>vinculo::ui::RetrieveForm</name>
    <message>
        <source>Yearly returns</source>
        <translation>Yearly returns</translation>
    </message>
    <message>
        <source>Monthly returns</source>
        <translation>Monthly returns</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>High only</source>
        <translation>High only</translation>
    </message>
    <message>
        <source>Medium or higher</source>
        <translation>Medium or higher</translation>
    </message>
    <message>
        <source>Low or higher</source>
        <translation>Low or higher</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>This is not an account&apos;s identifier.</source>
        <translation>This is not an account&apos;s identifier.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo fetches at most 365 days at once: %n call(s).</source>
        <translation>
            <numerusform>Belvo fetches at most 365 days at once: %n call.</numerusform>
            <numerusform>Belvo fetches at most 365 days at once: %n calls.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Begin of a period</extracomment>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>End of a period</extracomment>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>First &amp;year</source>
        <translation>First &amp;year</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Last year</translation>
    </message>
    <message>
        <source>&amp;Kind of return</source>
        <translation>&amp;Kind of return</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <extracomment>the day as of which a calculation is made</extracomment>
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>&amp;Certainty of an income</source>
        <translation>&amp;Certainty of an income</translation>
    </message>
    <message>
        <source>Kinds of &amp;income</source>
        <translation>Kinds of &amp;income</translation>
    </message>
    <message>
        <source>One acc&amp;ount only</source>
        <translation>One acc&amp;ount only</translation>
    </message>
    <message>
        <source>Its identifier at Belvo. Empty: all accounts of the link.</source>
        <translation>Its identifier at Belvo. Empty: all accounts of the link.</translation>
    </message>
    <message>
        <source>With the official document (&amp;PDF)</source>
        <translation>With the official document (&amp;PDF)</translation>
    </message>
    <message>
        <source>With the &amp;XML of each</source>
        <translation>With the &amp;XML of each</translation>
    </message>
    <message>
        <source>&amp;Keep the data at Belvo</source>
        <translation>&amp;Keep the data at Belvo</translation>
    </message>
    <message>
        <source>Do not &amp;wait: Belvo fetches in the background</source>
        <translation>Do not &amp;wait: Belvo fetches in the background</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Kept are the search, the filters, the columns with their order and width, the sorting, the groups and the row height. Dates such as “this month” stay relative.</source>
        <translation>Kept are the search, the filters, the columns with their order and width, the sorting, the groups and the row height. Dates such as “this month” stay relative.</translation>
    </message>
    <message>
        <source>&amp;Only for the profile “%1”</source>
        <translation>&amp;Only for the profile “%1”</translation>
    </message>
    <message>
        <source>&amp;Also keep: %1</source>
        <translation>&amp;Also keep: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is a view of this name. It will be replaced.</source>
        <translation>There is a view of this name. It will be replaced.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>There is another view of this name.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) on personal data will not be saved.</source>
        <translation>
            <numerusform>%n condition on personal data will not be saved.</numerusform>
            <numerusform>%n conditions on personal data will not be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>buttons of the dialog that saves a view</extracomment>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <extracomment>button: no row is selected any more</extracomment>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Load all</source>
        <extracomment>button: loads all further pages, so that all matching rows can be selected</extracomment>
        <translation>Load all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those loaded; %2 match at Belvo</source>
        <extracomment>%1 &quot;12 rows selected&quot;; %2 number of rows the server has</extracomment>
        <translation>%1 of those loaded; %2 match at Belvo</translation>
    </message>
    <message>
        <source>%1 of those loaded; there are more at Belvo</source>
        <extracomment>%1 &quot;12 rows selected&quot;</extracomment>
        <translation>%1 of those loaded; there are more at Belvo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) selected</source>
        <extracomment>all rows of the table are selected</extracomment>
        <translation>
            <numerusform>%Ln row selected, the only one</numerusform>
            <numerusform>All %Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SendOwnDataDialog</name>
    <message numerus="yes">
        <source>Send %n transaction(s) to Belvo?</source>
        <translation>
            <numerusform>Send %n transaction to Belvo?</numerusform>
            <numerusform>Send %n transactions to Belvo?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave this computer for “%1”. Belvo answers at once and keeps nothing.</source>
        <extracomment>%1 the name of a request, such as &quot;Income verification&quot;</extracomment>
        <translation>They leave this computer for “%1”. Belvo answers at once and keeps nothing.</translation>
    </message>
    <message>
        <source>The call may be billed. Belvo has retired this product, so it may also be refused.</source>
        <translation>The call may be billed. Belvo has retired this product, so it may also be refused.</translation>
    </message>
    <message>
        <source>&amp;Send to Belvo</source>
        <translation>&amp;Send to Belvo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SendStep</name>
    <message>
        <source>The request has been copied.</source>
        <translation>The request has been copied.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Some values have no source yet.</source>
        <translation>Some values have no source yet.</translation>
    </message>
    <message>
        <source>No line of the file can be sent.</source>
        <translation>No line of the file can be sent.</translation>
    </message>
    <message>
        <source>This profile may only read. Its access can be changed in the profile.</source>
        <translation>This profile may only read. Its access can be changed in the profile.</translation>
    </message>
    <message>
        <source>There is no connection to Belvo.</source>
        <translation>There is no connection to Belvo.</translation>
    </message>
    <message>
        <source>Belvo is looking at the transactions. You can go on to other pages meanwhile.</source>
        <translation>Belvo is looking at the transactions. You can go on to other pages meanwhile.</translation>
    </message>
    <message>
        <source>No answer came. Belvo keeps nothing of such a call, so sending it again harms nobody, but it may be counted twice.</source>
        <translation>No answer came. Belvo keeps nothing of such a call, so sending it again harms nobody, but it may be counted twice.</translation>
    </message>
    <message>
        <source>The answer is in the next step.</source>
        <translation>The answer is in the next step.</translation>
    </message>
    <message>
        <source>Transactions: %1 · %2</source>
        <extracomment>%1 number of transactions, %2 size such as &quot;12 kB&quot;</extracomment>
        <translation>Transactions: %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Show the request, personal data included</source>
        <translation>&amp;Show the request, personal data included</translation>
    </message>
    <message>
        <source>Cop&amp;y the request</source>
        <translation>Cop&amp;y the request</translation>
    </message>
    <message>
        <source>&amp;Send to Belvo</source>
        <translation>&amp;Send to Belvo</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>The request as it is sent</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>after a list of numbers of lines</extracomment>
        <translation>and more</translation>
    </message>
    <message>
        <source>Belvo refuses what is in these lines of the file: %1.</source>
        <extracomment>%1 numbers of lines</extracomment>
        <translation>Belvo refuses what is in these lines of the file: %1.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Colour schemes</extracomment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Light or dark colours</extracomment>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Rows in tables</source>
        <translation>&amp;Rows in tables</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Heights of table rows</extracomment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Spacious</translation>
    </message>
    <message>
        <source>Every choice works at once and is kept in %1</source>
        <translation>Every choice works at once and is kept in %1</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so choices last until the program ends: %1</source>
        <translation>The settings file cannot be written, so choices last until the program ends: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Find an action or a key</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Columns of the list of shortcuts</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>No action matches.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::SourceEditor</name>
    <message>
        <source>%1, the same for every line</source>
        <extracomment>what a screen reader says of a field: %1 a value such as &quot;Currency&quot;</extracomment>
        <translation>%1, the same for every line</translation>
    </message>
    <message>
        <source>– choose –</source>
        <extracomment>where a value comes from: nowhere</extracomment>
        <translation>– choose –</translation>
    </message>
    <message>
        <source>– not sent –</source>
        <translation>– not sent –</translation>
    </message>
    <message>
        <source>Always the same…</source>
        <translation>Always the same…</translation>
    </message>
    <message>
        <source>From the sign of the amount</source>
        <translation>From the sign of the amount</translation>
    </message>
    <message>
        <source>The number of the line</source>
        <translation>The number of the line</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StatePane</name>
    <message>
        <source>Details</source>
        <extracomment>folds open the technical details of an error</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>accessible name of the technical details of an error</extracomment>
        <translation>Details of the error</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StepBar</name>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>state of a step</comment>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>a step as a screen reader says it; %1 number, %2 title</extracomment>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::StorageNotice</name>
    <message>
        <source>Choices and profiles last until the program ends, because this file cannot be written: %1. Check that the disk has room and that you may write there.</source>
        <translation>Choices and profiles last until the program ends, because this file cannot be written: %1. Check that the disk has room and that you may write there.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read. The old file was kept as %1; add the profiles again or repair it.</source>
        <translation>The list of profiles could not be read. The old file was kept as %1; add the profiles again or repair it.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>button that puts a notice away</extracomment>
        <translation>Put away</translation>
    </message>
    <message>
        <source>The keys may have to be entered again next time. %1</source>
        <extracomment>%1 sentence that says why, e.g. &quot;The system&apos;s keychain is locked.&quot;</extracomment>
        <translation>The keys may have to be entered again next time. %1</translation>
    </message>
    <message>
        <source>%1: what was kept on this computer has been damaged. Nothing of it is shown; the list is loaded from Belvo again.</source>
        <extracomment>%1 name of a list, e.g. &quot;Transactions&quot;</extracomment>
        <translation>%1: what was kept on this computer has been damaged. Nothing of it is shown; the list is loaded from Belvo again.</translation>
    </message>
    <message>
        <source>Lists are not kept on this computer in this session. The settings say why.</source>
        <translation>Lists are not kept on this computer in this session. The settings say why.</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TableAnalysis</name>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: they do not stand together any more.</source>
        <extracomment>many rows were selected; another order or filter has scattered them</extracomment>
        <translation>
            <numerusform>%Ln row is no longer selected: it does not stand together with the others any more.</numerusform>
            <numerusform>%Ln rows are no longer selected: they do not stand together any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TableView</name>
    <message>
        <source>&amp;Copy cell</source>
        <extracomment>context menu of a cell</extracomment>
        <translation>&amp;Copy cell</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>context menu of a row</extracomment>
        <translation>Copy &amp;rows</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <extracomment>sub-menu in the menu of a row: sort by the column of the cell, hide it…</extracomment>
        <translation>C&amp;olumn</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsLine</name>
    <message>
        <source>The total changed while the pages were loading; some rows may be missing or new.</source>
        <translation>The total changed while the pages were loading; some rows may be missing or new.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came twice and are shown once.</source>
        <translation>
            <numerusform>%n row came twice and is shown once.</numerusform>
            <numerusform>%n rows came twice and are shown once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belvo offered more pages than its own total; loading stopped.</source>
        <translation>Belvo offered more pages than its own total; loading stopped.</translation>
    </message>
    <message>
        <source>The next page was on another server and was not opened.</source>
        <translation>The next page was on another server and was not opened.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not as Belvo describes them; they are marked.</source>
        <translation>
            <numerusform>%n value is not as Belvo describes it; it is marked.</numerusform>
            <numerusform>%n values are not as Belvo describes them; they are marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 of %2 loaded</source>
        <extracomment>totals line: rows that match the quick filter, of the loaded ones</extracomment>
        <translation>Showing %1 of %2 loaded</translation>
    </message>
    <message>
        <source>%1 at Belvo</source>
        <extracomment>totals line: rows the server has</extracomment>
        <translation>%1 at Belvo</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <extracomment>button: stops loading further pages</extracomment>
        <translation>Stop loading</translation>
    </message>
    <message>
        <source>Load all</source>
        <extracomment>button: loads all further pages</extracomment>
        <translation>Load all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) loaded</source>
        <extracomment>totals line</extracomment>
        <translation>
            <numerusform>%Ln row loaded</numerusform>
            <numerusform>%Ln rows loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>totals line</extracomment>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Add up: %1</source>
        <extracomment>context menu of sums: adds up this column, %1 its name</extracomment>
        <translation>Add up: %1</translation>
    </message>
    <message>
        <source>The list changed while it was loading. The places concerned were read again; no row is missing.</source>
        <translation>The list changed while it was loading. The places concerned were read again; no row is missing.</translation>
    </message>
    <message>
        <source>The list changed while it was loading. Rows may be missing, or shown although they are gone; reload to be sure.</source>
        <translation>The list changed while it was loading. Rows may be missing, or shown although they are gone; reload to be sure.</translation>
    </message>
    <message numerus="yes">
        <source>Belvo&apos;s limit of calls lets the rest arrive in about %n second(s)</source>
        <extracomment>totals line: Belvo limits the number of calls; %n seconds until the last one may be sent</extracomment>
        <translation>
            <numerusform>Belvo&apos;s limit of calls lets the rest arrive in about %n second</numerusform>
            <numerusform>Belvo&apos;s limit of calls lets the rest arrive in about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Belvo&apos;s limit of calls lets the rest arrive in about %n minute(s)</source>
        <extracomment>totals line: Belvo limits the number of calls; %n minutes until the last one may be sent</extracomment>
        <translation>
            <numerusform>Belvo&apos;s limit of calls lets the rest arrive in about %n minute</numerusform>
            <numerusform>Belvo&apos;s limit of calls lets the rest arrive in about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsPopup</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Amount that is added up</source>
        <translation>Amount that is added up</translation>
    </message>
    <message>
        <source>Sums of each currency</source>
        <translation>Sums of each currency</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copy as a table</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::TotalsText</name>
    <message>
        <source>no currency</source>
        <extracomment>amounts whose currency is not known</extracomment>
        <translation>no currency</translation>
    </message>
    <message>
        <source>in %1  out %2  net %3</source>
        <extracomment>sums of one currency: money in, money out, the difference</extracomment>
        <translation>in %1  out %2  net %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: currency, its sums</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Net of loaded rows</source>
        <extracomment>before sums of money in and out: of all rows, or while some are not loaded yet</extracomment>
        <translation>Net of loaded rows</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Sum of loaded rows</source>
        <extracomment>before sums: of all rows, or while some are not loaded yet</extracomment>
        <translation>Sum of loaded rows</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>column of the breakdown of sums</extracomment>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>columns of the breakdown of sums</extracomment>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>columns of the breakdown of sums: money in, money out, the difference</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Smallest</source>
        <extracomment>columns of the breakdown of sums: the smallest and the largest single amount</extracomment>
        <translation>Smallest</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1 a date column, %2 and %3 the earliest and latest day in it</extracomment>
        <translation>%1: %2 to %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no amount.</source>
        <translation>
            <numerusform>%Ln row has no amount.</numerusform>
            <numerusform>%Ln rows have no amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) do not say which way the money went and are in none of the sums.</source>
        <translation>
            <numerusform>%Ln amount does not say which way the money went and is in none of the sums.</numerusform>
            <numerusform>%Ln amounts do not say which way the money went and are in none of the sums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::ViewsMenu</name>
    <message>
        <source>Views</source>
        <extracomment>icon button: the saved views of a list</extracomment>
        <translation>Views</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>button in a page&apos;s header: name of the current view, which the user has changed since</extracomment>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>tool tip and spoken name of a button: the name of the current view</extracomment>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>first entry of the menu of views: the list without any view</extracomment>
        <translation>All rows</translation>
    </message>
    <message>
        <source>%1  ·  only %2</source>
        <extracomment>a saved view that is for one profile only: name of the view, name of the profile</extracomment>
        <translation>%1  ·  only %2</translation>
    </message>
    <message>
        <source>&amp;Undo deleting “%1”</source>
        <translation>&amp;Undo deleting “%1”</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Save view…</translation>
    </message>
    <message>
        <source>Save the &amp;changes</source>
        <translation>Save the &amp;changes</translation>
    </message>
    <message>
        <source>The changes of the view are saved.</source>
        <translation>The changes of the view are saved.</translation>
    </message>
    <message>
        <source>&amp;Reset to the saved state</source>
        <translation>&amp;Reset to the saved state</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;name…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Delete this view</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>&amp;Export this view…</translation>
    </message>
    <message>
        <source>Export &amp;all my views of this list…</source>
        <translation>Export &amp;all my views of this list…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Import views…</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>The view “%1” is saved.</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>The view is called “%1” now.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <extracomment>button of a message: puts a deleted view back</extracomment>
        <translation>The view “%1” is deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Export views</translation>
    </message>
    <message>
        <source>Views (*.vinculo-view)</source>
        <translation>Views (*.vinculo-view)</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) exported.</source>
        <translation>
            <numerusform>%n view exported.</numerusform>
            <numerusform>%n views exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Import views</translation>
    </message>
    <message>
        <source>The file holds no views.</source>
        <translation>The file holds no views.</translation>
    </message>
    <message>
        <source>None of the views in the file could be read: %1</source>
        <translation>None of the views in the file could be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n view imported.</numerusform>
            <numerusform>%n views imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vinculo::ui::WindowActions</name>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>Enter &amp;keys…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>&amp;Edit this profile…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Manage profiles…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>menu: copies the cell or text that has the focus</extracomment>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>&amp;Search this list</translation>
    </message>
    <message>
        <source>&amp;Reload from Belvo</source>
        <translation>&amp;Reload from Belvo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu, with a tick: shows the pane on the right</extracomment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Hide personal data now</source>
        <translation>&amp;Hide personal data now</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>menu, with a tick</extracomment>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu and button: to the page before</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu and button: to the page one came back from</extracomment>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Vínculo</source>
        <translation>&amp;About Vínculo</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>height of table rows</extracomment>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <extracomment>height of table rows</extracomment>
        <translation>C&amp;omfortable</translation>
    </message>
    <message>
        <source>&amp;Spacious</source>
        <extracomment>height of table rows</extracomment>
        <translation>&amp;Spacious</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>colour scheme</extracomment>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>colour scheme</extracomment>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>menu</extracomment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu: goes to pages</extracomment>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <extracomment>menu: commands on the selected link</extracomment>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Switch &amp;profile</source>
        <translation>Switch &amp;profile</translation>
    </message>
    <message>
        <source>Row h&amp;eight</source>
        <translation>Row h&amp;eight</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>menu: light or dark</extracomment>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <extracomment>menu: opens the list of saved views of the page</extracomment>
        <translation>&amp;Views…</translation>
    </message>
    <message>
        <source>Save v&amp;iew…</source>
        <translation>Save v&amp;iew…</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns…</source>
        <translation>Choose colu&amp;mns…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu: all rows of the table, or all of a text</extracomment>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Marks…</source>
        <extracomment>menu: rules that make rows stand out</extracomment>
        <translation>&amp;Marks…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>menu: what the rows are grouped by</extracomment>
        <translation>&amp;Group by</translation>
    </message>
    <message>
        <source>C&amp;opy as…</source>
        <extracomment>menu: opens the list of forms the selected rows can be copied in</extracomment>
        <translation>C&amp;opy as…</translation>
    </message>
    <message>
        <source>E&amp;xport what I see…</source>
        <translation>E&amp;xport what I see…</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <extracomment>menu: shows only rows with the value of the current cell</extracomment>
        <translation>&amp;Filter by this cell</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <extracomment>menu: hides rows with the value of the current cell</extracomment>
        <translation>E&amp;xclude this cell</translation>
    </message>
    <message>
        <source>F&amp;ilter row</source>
        <extracomment>menu: fields under the headers of the table</extracomment>
        <translation>F&amp;ilter row</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <extracomment>menu: commands on the selected record of a table</extracomment>
        <translation>&amp;Record</translation>
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
        <translation>%1 shown / %2 loaded / %3 in all</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>status line: %1 age such as &quot;2 minutes ago&quot;</extracomment>
        <translation>Data: %1</translation>
    </message>
</context>
</TS>
