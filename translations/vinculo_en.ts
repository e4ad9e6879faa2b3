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
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>Demo</source>
        <extracomment>Environment of a profile: the built-in practice data</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Environment of a profile: Belvo&apos;s test environment</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Environment of a profile: real customers</extracomment>
        <translation>Production</translation>
    </message>
    <message>
        <source>DEMO</source>
        <extracomment>Environment in capitals, in the coloured band</extracomment>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Environment in capitals, in the coloured band</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>Environment in capitals, in the coloured band</extracomment>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>Access level of a profile</extracomment>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>Access level of a profile: may change but not delete</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Access level of a profile: may also delete</extracomment>
        <translation>Administrator</translation>
    </message>
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
</context>
<context>
    <name>vinculo::app</name>
    <message>
        <source>Desktop console for Belvo&apos;s open-finance API.</source>
        <translation>Desktop console for Belvo&apos;s open-finance API.</translation>
    </message>
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
</context>
<context>
    <name>vinculo::ui::DialogBand</name>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Environment: %1, %2</translation>
    </message>
</context>
<context>
    <name>vinculo::ui::DialogFrame</name>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>Window title of a dialog: its question, the environment, the host</extracomment>
        <translation>%1 – %2 – %3</translation>
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
</TS>
