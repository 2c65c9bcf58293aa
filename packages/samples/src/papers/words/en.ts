export const english = `
labels No.|Date|To|Description|Quantity|Unit price|Amount|Total|Subtotal|VAT|Order no.|Delivery date|Due date|Invoice no.|Balance|Debit|Credit|Hours|Weight|Gross pay|Net pay|Valid until|Signature|Name|Address|Telephone|Date of birth|Remarks|Page|Item no.|Packages|Bank details
sentences Thank you for your letter, which we have passed on to the department in charge.|We will come back to you within ten working days.|Please make sure that the entrance is open from eight in the morning.|Changes must be made in writing, and the other provisions stay in force.|Each party keeps what it learns about the other secret.|The council decided on Tuesday that the bridge will be closed until spring.
clauses This agreement is made on {date} between {a} and {b}.|{a} provides the services listed in the annex to {b}.|The agreement takes effect on {start} and runs for one year.|It is renewed by a further year unless one of the parties gives three months’ written notice.|The monthly price is {amount}, payable within 14 days.|Each party keeps the other’s business secrets confidential.|Either party may terminate at once if the other commits a material breach.|Changes to this agreement must be made in writing.|This agreement is governed by the law of the place where {a} is seated, whose courts have jurisdiction.|Signed in two copies, one for each party.
invoice Invoice|Tax Invoice
credit_note Credit Note|Credit Memo
receipt Receipt|Sales Receipt
delivery_note Delivery Note|Dispatch Note
packing_list Packing List|Packing Slip
bill_of_lading Bill of Lading|Straight Bill of Lading
cmr Consignment Note|International Consignment Note
purchase_order Purchase Order|Order Form
order_confirmation Order Confirmation|Order Acknowledgement
quote Quotation|Quote|Estimate
pro_forma Pro Forma Invoice|Proforma
account_statement Statement of Account|Customer Statement
dunning_letter Payment Reminder|Final Demand|Overdue Notice
bank_statement Bank Statement|Account Statement
payslip Payslip|Pay Slip
remittance_advice Remittance Advice|Payment Advice
price_list Price List
certificate Certificate|Certificate of Origin|Certificate of Conformity
form Application Form|Registration Form
letter Your enquiry|Change of address
cv Curriculum Vitae|Résumé
menu Menu|Lunch Menu
boarding_pass Boarding Pass
contract Service Agreement|Rental Agreement
terms Terms and Conditions|General Terms of Delivery
insurance_policy Insurance Policy|Certificate of Insurance
medical_report Medical Report|Laboratory Report
timesheet Timesheet|Time Sheet
manual_page User Manual|Operating Instructions
newspaper_page Evening News|The Weekly Gazette
`
