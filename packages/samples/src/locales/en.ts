import type { Words } from './words.ts'

export const en: Words = {
  invoice:
    'Invoice|INVOICE|Tax Invoice|TAX INVOICE|Sales Invoice|VAT Invoice|Commercial Invoice|Invoice|INVOICE|Bill',
  creditNote: 'Credit Note|CREDIT NOTE|Credit Memo|CREDIT MEMO|Credit|Adjustment Note|Tax Credit Note',
  labels: {
    number:
      'Invoice No|Invoice No.|Invoice Number|Invoice #|Inv #|Inv No.|Invoice|Invoice ID|Number|No.|Document No.|Invoice Nr|Ref. No.|Bill Number|Invoice no|Our invoice|#|Tax Invoice No|Receipt #|Invoice Ref|Doc. No.|Our Ref',
    creditNumber:
      'Credit Note No|Credit Note No.|Credit Note Number|Credit Memo #|Credit No.|CN Number|Number|Document No.|Credit note',
    date: 'Invoice Date|Date|Date of issue|Issue Date|Issued|Date Issued|Invoice date|Tax Point|Date/Tax Point|Billing Date|Bill Date|Dated|Document Date|Invoice Dt|Issued on|Issuing Date|Inv. Date|Date of invoice|Statement Date',
    dueDate:
      'Due Date|Payment Due|Due|Date due|Payment due date|Pay by|Due by|Payable by|Due on|Pay before|Payment Due By|Please pay by|Due payable by|Payment deadline|Last day of payment',
    orderNumber:
      'PO Number|P.O. No.|PO #|Purchase Order|Your Order No|Order No.|Customer PO|P.O. Number|Your PO|Cust. Order No|PO|Your Ref|Purchase Order No.|Customer Order',
    orderDate: 'Order Date|PO Date|Date of order|Ordered on',
    customerNumber:
      'Customer No|Customer No.|Account No|Account Number|Customer ID|Client ID|Cust. No.|Customer #|Account|A/C No.|Client No.|Customer Code|Account #|Acct No.',
    deliveryDate:
      'Delivery Date|Date of Supply|Ship Date|Shipped|Date Shipped|Supply Date|Despatch Date|Delivered|Date of delivery|Dispatch date',
    deliveryNote: 'Delivery Note|Delivery Note No|Despatch No.|Packing Slip|Shipment No.|Delivery No|Waybill',
    period: 'Service Period|Billing Period|Period|For the period|Statement period|Usage period',
    contact: 'Contact|Sales Person|Salesperson|Account Manager|Rep|Sales Rep|Your contact|Handled by|Attn',
    reference:
      'Reference|Ref|Our Ref|Our Reference|Ref.|Job No.|Job Ref|Quote No.|Quotation|Sales Order|SO Number|Contract No.',
    project: 'Project|Job|Project Name|Matter|Site|Regarding|Re',
    currency: 'Currency|Invoice Currency|Curr.|CCY',
    terms: 'Terms|Payment Terms|Terms of Payment|Payment terms|Pay Terms|Terms & Conditions',
    paymentMethod: 'Payment Method|Pay Method|Method of payment|Payment by',
    paymentReference:
      'Payment Reference|Please quote|Reference for payment|Payment Ref|Quote reference|Remittance reference|Payment ID',
    originalNumber: 'Original Invoice|Against Invoice|Invoice Ref|Refers to invoice|Relating to Invoice No',
    page: 'Page {n} of {count}|Page {n}/{count}|Page: {n}|{n} / {count}|Page {n}',
    from: 'From|Seller|Supplier|Vendor|Biller|Sold By|Issued by|Provider|Payee',
    billTo:
      'Bill To|Billed To|Invoice To|Sold To|Customer|Client|To|Bill to|BILL TO|Buyer|Recipient|Customer Details|Invoiced to|Billing Address|Invoice Address|Prepared for',
    shipTo:
      'Ship To|Deliver To|Delivery Address|Shipping Address|SHIP TO|Consignee|Delivered to|Site Address|Ship to',
    vatId:
      'VAT No|VAT Reg No|VAT Registration No.|VAT Number|VAT ID|VAT Reg. No.|VAT no.|VAT|VAT Registration Number|Tax ID',
    taxNumber:
      'Company No|Company Reg. No.|Registered No.|Co. Reg. No|Company Number|Reg. No.|Registration No',
    customerVatId: 'Customer VAT No|Your VAT No|VAT No|VAT ID|Client VAT|Buyer VAT No.',
    phone: 'Tel|Phone|T|Tel.|Telephone|Call|Ph|P',
    fax: 'Fax|F|Facsimile',
    email: 'Email|E-mail|E|Mail|e',
    web: 'Web|Website|W|www|Visit',
    iban: 'IBAN|IBAN No.|Account (IBAN)|IBAN',
    bic: 'BIC|SWIFT|SWIFT/BIC|BIC/SWIFT|Swift Code|Swift',
    bank: 'Bank|Bank Name|Bankers|Banking with',
    account: 'Account No|Account Number|A/C No|Acc. No.|Account|Acct #',
    accountHolder: 'Account Name|Beneficiary|Payee|Account holder|A/C Name|Name',
    bankDetails:
      'Bank Details|Payment Details|How to pay|Remit To|Payment Information|Bank Account|Banking Details|Remittance Details|Payment instructions|Pay by bank transfer',
    register:
      'Registered in England and Wales No.|Company registration|Registered Office|Registered in England No',
    manager: 'Director|Directors|Managing Director',
    lineTotal: 'Subtotal|Sub Total|Goods Total|Items Total|Items subtotal|Lines total|Sum of items',
    discount:
      'Discount|Less Discount|Trade Discount|Special discount|Discount applied|Promotion|Loyalty discount',
    shipping:
      'Shipping|Carriage|Freight|Postage & Packing|Delivery|Shipping & Handling|P&P|Delivery charge|S&H|Postage',
    net: 'Subtotal|Sub-Total|Sub Total|Net Total|Net Amount|Total Net|Total excl. VAT|Total ex VAT|Net|Taxable Amount|Total before tax|Amount excl. VAT|SUBTOTAL|Nett|Total Net Amount|Goods Value|Invoice Net|Subtotal (excl. tax)|Net amount|Total amount (net)|Total Price (net)|Amount before tax',
    taxBase: 'Taxable Amount|Net|Goods|Taxable|Net Value|Taxable Value|Base',
    taxAmount:
      'Total VAT|VAT|VAT Total|VAT Amount|Total tax|Tax|Tax Total|Sales Tax|VAT amount|Total tax amount|VAT Total Amount|Tax due',
    total:
      'Total|TOTAL|Grand Total|Invoice Total|Total Amount|Total incl. VAT|Total (inc VAT)|Gross Total|Total Inc. Tax|Total amount payable|Invoice Amount|Gross Amount|Total Invoice Value|Amount|Total Gross|Total to pay|TOTAL AMOUNT|Order Total|Invoice total|Total amount (gross)|Total Price|Total due amount|Gross total|Sum total|Total (gross)',
    due: 'Amount Due|Balance Due|Total Due|Amount Payable|Balance|AMOUNT DUE|Balance Outstanding|Due|Please pay|Total Amount Due|Net Payable|To pay|Outstanding|Balance to pay|Payment due|Due payable|Amount outstanding|Net due|Remaining balance',
    paid: 'Paid|Amount Paid|Payments|Less Deposit|Deposit Paid|Prepayment|Paid to Date|Payment Received|Payments received|Less: Advance|Credits',
    rounding: 'Rounding|Round off|Rounding adjustment|Rounding Adj',
    carried: 'Carried forward|Brought forward|Subtotal c/f|Continued on next page',
  },
  columns: {
    position: '#|No|No.|Item|Line|Pos|Ln|S.No|Item #',
    code: 'Code|SKU|Product Code|Item Code|Part No|Item No|Stock Code|Article|Product|Cat. No|Part Number|Item #',
    description:
      'Description|Item|Details|Product|Service|Description of goods|Item Description|Particulars|Activity|Product / Service|Item & Description|Service description|Work carried out',
    date: 'Date|Service Date|Delivered|Work date',
    quantity: 'Qty|Quantity|QTY|Hours|Units|Qty.|Hrs/Qty|Qty Shipped|Quantity supplied',
    unit: 'Unit|UOM|U/M|Unit of Measure|Per|Each',
    unitPrice:
      'Unit Price|Price|Rate|Unit Cost|Unit|Price each|Price/Unit|Cost|Each|Rate/Price|Net Price|Unit price (ex VAT)',
    discount: 'Disc|Disc %|Discount|Disc.|Less|Disc%',
    taxRate: 'VAT|VAT %|Tax|VAT Rate|Tax %|Tax Rate|VAT rate|Rate %',
    taxAmount: 'VAT|VAT Amount|Tax|Tax Amt|VAT Amt',
    amount:
      'Amount|Total|Line Total|Net Amount|Net|Price|Amount (ex VAT)|Total Net|Ext. Price|Extended|Net Total|Value|Subtotal|Line Amount|Total excl. VAT',
    grossAmount: 'Gross|Total inc VAT|Gross Amount|Total incl. VAT|Inc. VAT|Total Gross',
  },
  units: {
    piece: 'pcs|ea|each|pc|unit|EA|units|PCS|nos',
    hour: 'hrs|hours|h|hr|HR',
    day: 'days|day|d',
    month: 'months|month|mo|mth',
    flat: 'lot|job|fixed|ea|lump sum',
    pack: 'pack|box|pk|case|ctn',
    kg: 'kg|KG|kgs',
    m: 'm|mtr|lm',
    m2: 'm²|sqm|m2',
    l: 'l|ltr|L',
    km: 'km|miles|mi',
    kwh: 'kWh|units',
    night: 'nights|night|nts',
  },
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  monthsShort: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  terms: [
    'Net {days} days until {due}',
    '{days} days net, 2% discount until {early}',
    'Payment within {days} days, due {due}',
    'Net {days}',
    'NET {days} DAYS',
    '{days} days',
    '{days} days net',
    'Payment within {days} days',
    'Due in {days} days',
    'Payment due within {days} days of invoice date',
    'Strictly {days} days from date of invoice',
    'Net {days} days from invoice date',
    '{days} days end of month',
    'Payable within {days} days',
    'Due on receipt',
    'Upon receipt',
    '2% 10, net {days}',
    '30 days EOM',
    'COD',
    'Payment by {due}',
    'Please settle within {days} days',
  ],
  requests: [
    'Please remit until {due}.',
    'Please transfer the money to the following bank account until {due}:',
    'Total amount due on {due}: {total}',
    'The amount of {total} is payable until {due}.',
    'Balance of {total} payable on or before {due}.',
    'Please pay {total} by {due}.',
    'Payment of {total} is due by {due}.',
    'Please transfer the amount to the account below by {due}.',
    'Please quote invoice number {number} with your payment.',
    'Kindly make payment before {due}, quoting {number}.',
    'Payment is due on {due}. Late payments may be charged interest.',
    'Please make cheques payable to {vendor}.',
    '{total} will be debited from your account on {due}.',
    'Please remit {total} at your earliest convenience.',
  ],
  intros: [
    '{title} {number} issued at {date}',
    '{title} # {number} / {date}',
    '{title} No. {number}, {date}',
    'Invoice {number} dated {date}',
    'Invoice No. {number} of {date}',
    'Invoice {number} - {date}',
    'Our invoice {number}, issued {date}',
    'Invoice number {number}, date {date}',
  ],
  thanks:
    'Thank you for your business!|Thank you for your order.|Thanks for choosing us.|We appreciate your business.|Thank you!|Please get in touch with any questions about this invoice.|It was a pleasure working with you.|E&OE',
  notes:
    'Goods remain our property until paid in full.|All prices in the currency stated.|Returns accepted within 14 days of delivery.|Interest may be charged on overdue accounts at 8% above base rate.|A late fee of 1.5% per month applies to overdue balances.|Our terms and conditions of sale apply.|Warranty as per manufacturer.|If you have any questions concerning this invoice, contact our accounts department.|This is a computer generated invoice, no signature required.|Support is available on weekdays from 9 to 5.|Please check the goods on arrival; shortages must be reported within 3 days.',
  exemptions:
    'Reverse charge: VAT to be accounted for by the recipient.|VAT exempt.|Zero rated supply.|Not VAT registered.|Reverse charge applies, Article 196 Council Directive 2006/112/EC.|Intra-Community supply, VAT exempt.',
  taxRows:
    '{name} {rate}|{name} ({rate})|{name} @ {rate}|{name} at {rate}|{rate} {name}|{name}|Total {name} {rate}|{name} {rate} on {base}|{name} of {rate}|plus {name} {rate}|{name} {rate}|{name} - {rate}',
}

/** Words that differ in Australia. */
export const enAu: Words = {
  ...en,
  invoice: 'Tax Invoice|TAX INVOICE|Invoice|INVOICE|Tax invoice',
  creditNote: 'Adjustment Note|Credit Note|CREDIT NOTE|Tax Credit',
  labels: {
    ...en.labels,
    vatId: 'ABN|A.B.N.|ABN:|Australian Business Number',
    customerVatId: 'ABN|Customer ABN',
    taxNumber: 'ACN|A.C.N.',
    net: 'Subtotal|Total ex GST|Subtotal (ex GST)|Net|Total excl. GST|Amount ex GST|Sub Total',
    taxAmount: 'GST|Total GST|GST (10%)|GST Amount|Includes GST',
    total: 'Total|Total inc GST|Total AUD|Total (inc GST)|Invoice Total|Grand Total|Amount inc GST',
    register: 'ACN',
  },
  columns: {
    ...en.columns,
    taxRate: 'GST|GST %|Tax',
    taxAmount: 'GST|GST Amt|GST $',
    amount: 'Amount|Amount AUD|Total|Ex GST|Amount ex GST|Line Total',
    grossAmount: 'Inc GST|Total inc GST|Amount inc GST',
  },
  exemptions: 'GST free.|No GST has been charged.|Supplier not registered for GST.',
}

/** Words that differ in India. */
export const enIn: Words = {
  ...en,
  invoice: 'Tax Invoice|TAX INVOICE|GST Invoice|Invoice|GST TAX INVOICE|Retail Invoice|Bill of Supply',
  labels: {
    ...en.labels,
    number: 'Invoice No|Invoice No.|Invoice Number|Bill No|Invoice #|Inv. No|Tax Invoice No.|Bill Number',
    date: 'Invoice Date|Dated|Date|Bill Date|Inv. Date|Date of Invoice',
    orderNumber: "Buyer's Order No.|PO No|P.O. No|PO Number|Order No.|Purchase Order No.",
    deliveryNote: 'Delivery Note|E-Way Bill No|Challan No|LR No|Dispatch Doc No.',
    vatId: 'GSTIN|GSTIN/UIN|GST No|GST IN|GSTIN No.',
    customerVatId: 'GSTIN|GSTIN/UIN|Party GSTIN|Customer GSTIN',
    taxNumber: 'PAN|PAN No|CIN|Company PAN',
    terms: 'Mode/Terms of Payment|Payment Terms|Terms of Payment|Terms',
    net: 'Taxable Value|Total Taxable Value|Taxable Amount|Sub Total|Subtotal|Assessable Value|Total before tax',
    taxAmount: 'Total Tax|Total GST|Tax Amount|GST|Total Tax Amount',
    total:
      'Grand Total|Total|Invoice Total|Total Amount|Total Invoice Value|Net Amount|Total Amount After Tax|Bill Amount',
    due: 'Amount Payable|Balance Due|Net Payable|Amount Due|Balance',
    rounding: 'Round Off|Rounded Off|Round off (+/-)',
    billTo: 'Bill To|Buyer|Buyer (Bill to)|Billed to|Details of Receiver|Party Name|Customer',
    shipTo: 'Ship To|Consignee (Ship to)|Consignee|Shipped to|Place of Supply',
    register: 'CIN',
  },
  columns: {
    ...en.columns,
    position: 'Sl No.|S.No|Sr.|Sl|Sr. No',
    code: 'HSN/SAC|HSN|HSN Code|SAC',
    description: 'Description of Goods|Particulars|Item|Product|Name of Product/Service',
    taxRate: 'GST %|GST|Tax %|GST Rate',
    amount: 'Amount|Taxable Value|Total|Taxable Amt|Amount (Rs.)',
  },
  exemptions:
    'Tax is payable under reverse charge: Yes.|Composition taxable person, not eligible to collect tax on supplies.',
}

/** Words that differ in the United States. */
export const enUs: Words = {
  ...en,
  labels: {
    ...en.labels,
    number:
      'Invoice #|Invoice No.|Invoice Number|INVOICE #|Inv #|Invoice|Invoice ID|Number|Invoice no.|Bill #|Invoice Num',
    vatId: 'EIN|Tax ID|Federal Tax ID|FEIN|Fed ID|Tax ID #|Federal ID No.',
    customerVatId: 'Tax ID|Tax Exempt #',
    taxNumber: 'License No.|State License|DUNS|Contractor License #',
    net: 'Subtotal|SUBTOTAL|Sub Total|Sub-total|Total before tax|Net',
    taxAmount: 'Tax|Sales Tax|Total Tax|TAX|State Tax|Tax Amount',
    register: 'License No.',
    bankDetails:
      'Remit To|Wire Instructions|ACH Instructions|Payment Instructions|Remittance Address|ACH / Wire|Make all checks payable to',
    iban: 'IBAN',
    account: 'Account #|Account Number|Acct No.|Account',
  },
  columns: {
    ...en.columns,
    taxRate: 'Tax|Taxable|Tax %',
    taxAmount: 'Tax',
    amount: 'Amount|Total|Line Total|Ext. Price|Extended Price|Extended|Ext Amount|TOTAL|AMOUNT',
  },
  exemptions: 'Tax exempt.|No sales tax.|Resale - tax exempt.',
  taxRows: '{name} ({rate})|{name} {rate}|{name}|{name}:|{name} @ {rate}',
}
