import type { Lexicon } from './concepts.ts'

export const en: Lexicon = {
  labels: {
    title_invoice:
      'invoice|tax invoice|commercial invoice|bill|sales invoice|proforma invoice|statement invoice|invoice statement|vat invoice',
    title_credit:
      'credit note|credit memo|credit invoice|credit memorandum|refund note|adjustment note|corrective invoice|credit',
    title_receipt:
      'receipt|cash receipt|sales receipt|cash bill|cash sale|simplified tax invoice|customer copy|till receipt|tax receipt|payment receipt|guest check|cash sales',
    title_other:
      'quotation|quote|estimate|purchase order|order confirmation|sales order|delivery note|packing slip|packing list|statement of account|account statement|bank statement|reminder|agreement|contract|application form|proposal|offer|curriculum vitae|minutes|report|remittance advice|despatch note|order acknowledgement|dunning|letter',
    number: 'no|number|nr|num|id',
    invoice_number:
      'invoice number|invoice no|invoice num|invoice id|inv no|invoice ref|inv number|inv|document number|document no|doc no|bill number|bill no|invoice reference|tax invoice no|tax invoice number|our invoice|credit note no|credit note number|credit memo number|credit memo no|credit note|credit no|serial no|voucher no|invoice nr|invoice serial number|statement number|reference invoice|e invoice no|invoice',
    receipt_number:
      'receipt no|receipt number|receipt|rcpt no|rcpt|trans|transaction|transaction no|transaction id|trans no|bill no|bill|check no|check|chk|order no|txn|txn no|slip no|slip|cb no|cash bill no|cs no|doc no|document no|inv no|invoice no|invoice number|ticket|ticket no|sales no|cash sale no|tax invoice no|ref no|bill number|order',
    order_number:
      'purchase order|purchase order number|purchase order no|po number|po no|po|p o|p o number|p o no|po ref|order number|order no|customer order|your order|your order no|customer po|customer order no|customer reference|buyer order no|buyers order no|your reference|your ref|customer ref|order ref|order reference|client reference|buyer reference|order id|customer po number|your po|order',
    customer_number:
      'customer number|customer no|customer id|account number|account no|client number|client id|client no|customer code|account|cust no|cust id|customer account|account id|a c no|debtor no|member no|member number|membership no|customer nr|client code|account ref|account code',
    delivery_number:
      'delivery note|delivery note no|delivery no|despatch note|dispatch note|packing slip|shipment no|shipment number|tracking number|tracking no|waybill|delivery order|do no|bill of lading',
    reference:
      'reference|ref|our ref|our reference|job no|job number|job|quote no|quotation no|project|project no|contract no|contract number|sales order|sales order no|so no|sales order number|case no|booking no|booking reference|matter no|original invoice|credit for invoice|against invoice|invoice credited|related invoice|re|subject|file no|work order|original invoice no|meter number|policy number|policy no|hsn|sac|reg no',
    date: 'date|dated|dt|as of',
    invoice_date:
      'invoice date|date of invoice|date of issue|issue date|issued|issued on|date issued|tax point|tax date|bill date|billing date|document date|inv date|credit note date|credit date|invoice issue date|date of supply|transaction date|trans date|sale date|statement date|credit memo date|date|invoice dated|posting date|printed|print date',
    due_date:
      'due date|payment due|due|date due|pay by|payment due date|due on|payable by|please pay by|payment date|due by|to be paid by|payment deadline|invoice due date|amount due by|net due date|direct debit date|payment due by|valid until|will be charged on|payable on',
    order_date:
      'order date|date of order|po date|purchase order date|ordered|ordered on|quote date|quotation date',
    delivery_date:
      'delivery date|date of delivery|ship date|shipping date|supply date|date of supply|date shipped|service date|date of service|delivered|delivered on|shipped|shipped on|despatch date|dispatch date|performance date',
    period:
      'billing period|service period|period|invoice period|for the period|from|to|period covered|billing cycle|usage period|statement period|subscription period|through|until|start date|end date|service start|service end|period start|period end|from date|to date|service date from|service date to',
    time: 'time|tm|at',
    terms:
      'payment terms|terms|terms of payment|payment term|payment conditions|net|net days|due on receipt|due upon receipt|payable within|payment within|terms days|credit terms|payment is due|please pay within|prepaid|cash on delivery|immediate payment|payment due within|cash in advance|terms conditions',
    payment_method:
      'payment method|method of payment|paid by|payment type|payment by|pay by|payment mode|mode of payment|payment|tender|payment means|means of payment|tender type',
    payment_reference:
      'payment reference|remittance reference|payment ref|quote reference|please quote|remittance information|payment id|reference number|when paying please quote|bank reference|structured communication|payment communication|please use reference',
    currency: 'currency|invoice currency|all amounts in|amounts in|ccy|currency code|all prices in',
    iban: 'iban|iban no|iban number|iban code',
    bic: 'bic|swift|swift code|swift bic|bic swift|bic code|swift no',
    bank: 'bank|bank name|bank details|banking details|bank account|payment details|payable to|our bank|remit to|bank transfer|banker|bankers|beneficiary bank|account details|payment information|wire transfer|branch|ifsc|ifsc code|routing number|aba',
    account:
      'account name|account holder|account no|account number|a c no|a c|acct|acct no|sort code|beneficiary|bsb',
    card: 'card|visa|mastercard|master card|amex|american express|debit|credit card|debit card|visa debit|contactless|visa card|master|maestro|eftpos|discover|card number|card no|unionpay|card payment|paywave',
    cash: 'cash|cash tendered|cash paid|tendered|paid cash|amount tendered|cash received|tender|cash payment|received|amount received',
    change: 'change|your change|change due|balance returned|cash back|change given|cash change',
    from: 'from|seller|vendor|supplier|issued by|sold by|remit to|service provider|company|provider|invoice from|pay to|bill from|consignor|exporter|shipper|merchant|supplier name|vendor name|seller name|company name',
    bill_to:
      'bill to|billed to|invoice to|invoiced to|sold to|customer|client|buyer|billing address|to|for|invoice address|bill to address|recipient|attn|attention|issued to|purchaser|customer name|client name|billing information|prepared for|charge to|messrs|m s|payer|consignee|debtor|importer|customer details|bill to name|billing details|invoice for|your details|your identifiers|your company',
    ship_to:
      'ship to|deliver to|delivery address|shipping address|shipped to|delivered to|consignee|ship to address|delivery to|place of delivery|goods consigned to|site address|service address|ship from',
    party_name:
      'name|company|company name|business name|legal name|trading name|trade name|full name|organisation|organization|customer name|vendor name|supplier name|seller name|buyer name|cust name|name of company',
    party_address:
      'address|street|street address|registered address|registered office|postcode|zip|zip code|city|town|post code|state|postal address|mailing address|business address|country',
    other_party:
      'tax representative|fiscal representative|payee|factor|carrier|haulier|shipper|shipped by|freight forwarder|agent|sales agent|broker|consignor|guarantor|remit to|third party|payment recipient|manufacturer',
    section:
      'notes|remarks|comments|additional information|invoice details|document data|general information|details|line items|items|goods and services|vat breakdown|tax breakdown|tax summary|vat summary|totals|document totals|payment details|payment instructions|references|our references|your references|subject|regarding|description of goods|bank information|terms and conditions|history|summary|important information|legal notice|attachments|overview',
    tax_excluded:
      'excl|excluding|exclusive|exclusive of|excluding of|exclude|excluded|before tax|before gst|before vat|ex gst|ex vat|ex tax',
    tax_included: 'incl|including|inclusive|inclusive of|inc|include|included|includes|with tax|after tax',
    contact:
      'contact|contact person|salesperson|sales person|sales rep|representative|your contact|account manager|prepared by|sales representative|rep|attention|attn|requested by|ordered by|engineer|technician|consultant|handled by',
    vat_id:
      'vat number|vat no|vat id|vat reg no|vat registration number|vat registration no|vat|vat reg|gst no|gst reg no|gstin|gst id|gst number|gst|gst id no|tax id|tax no|tax reg no|tax identification number|vat identification number|abn|tin|gst registration no|vat code|vatin|gstin no|gstin uin|uin|tax number|vat registration|sst id|sst no|tax registration number|trn|gst reg|vat id no|gst registration number|sales tax no|pan no|pan|co reg no vat',
    tax_number:
      'tax number|tax no|ein|fein|federal tax id|tax id|utr|employer identification number|tax reference|fed id',
    register:
      'company registration|company registration no|company no|company number|registered no|registration no|registration number|reg no|registered in england|registered office|company reg no|co reg no|registered number|roc no|acn|cin|business registration|co no|co reg|business no|duns|incorporated|registered in',
    phone:
      'phone|tel|telephone|t|ph|mobile|tel no|call|phone no|m|p|cell|hotline|phone number|mob|telephone no|contact no|tel fax|customer service|toll free|call us',
    fax: 'fax|f|fax no|telefax|facsimile',
    email: 'email|e mail|e|mail|email address|queries',
    web: 'web|website|www|url|internet|w|web site|visit|homepage|online',
    customer_tax:
      'customer vat|customer vat no|your vat no|your vat number|customer vat number|buyer vat|customer tax id|client vat|customer gstin|vat no customer|customer gst|buyer gstin',
    cashier:
      'cashier|served by|operator|server|staff|clerk|salesperson|till|reg|register|terminal|pos|counter|lane|store|table|covers|pax|guests|host|user|sales person|shift|station|waiter|member',
    subtotal:
      'subtotal|sub total|net total|total net|net amount|total excl vat|total excluding vat|total before tax|amount excl vat|taxable amount|total ex vat|total excl tax|net|total exclusive|subtotal excl vat|total ex gst|goods total|total net amount|total without vat|total excluding tax|total exclusive of gst|total sales excluding gst|total sales excl gst|subtotal less discount|untaxed amount|total taxable value|taxable value|net value|total amount excl vat|sum|amount before tax|pre tax total|total excl gst|total excluding gst|invoice net|value of goods|tax exclusive amount|sub total excl gst|total sales exclusive gst|total value ex vat|untaxed',
    tax: 'vat|tax|gst|sales tax|vat amount|total vat|tax amount|total tax|gst amount|total gst|hst|pst|qst|igst|cgst|sgst|sst|value added tax|state tax|service tax|taxes|tax total|vat total|output tax|estimated tax|vat to be collected|integrated tax|add gst|add vat|plus vat|county tax|city tax|total tax amount|gst payable|utgst|cess|service tax amount|vat due',
    tax_base:
      'taxable amount|tax base|net|goods|vat base|taxable|taxable value|vat rate|gst summary|vat summary|tax summary|vat analysis|tax code|net value|vat breakdown|tax rate|vat details|tax breakdown|goods value|total amount subject to vat',
    total:
      'total|grand total|total amount|invoice total|total due|amount due|total incl vat|total including vat|total payable|amount payable|balance due|total incl gst|total inclusive of gst|gross total|total gross|gross amount|total inc vat|total to pay|total usd|total eur|total gbp|total rm|total invoice|net total|nett total|nett|total amount due|amount|total credit|credit total|total price|amount to pay|total sales inclusive of gst|total sales inclusive gst|total sales|total incl|total charges|total inclusive|total invoice amount|invoice amount|total amount incl vat|total amount payable|net payable|total inc gst|total including gst|total inc tax|total with vat|total rounded|total after rounding|rounded total|round amt|amount incl vat|total including tax|tax inclusive amount|new charges|please pay|pay this amount|invoice value|total value|total cost|total for this invoice|net amount payable|total rs|total inr|total amt|total amount rm|total paid|to pay|bill total|bill amount|nett amount|total payable amount|total order|order total|total inclusive of tax|total rounding|gross|total all',
    due: 'amount due|balance due|balance|total due|outstanding|amount outstanding|balance to pay|amount payable|to pay|remaining balance|please pay|total amount due|payable|due now|balance outstanding|net payable|outstanding balance|amount owing|now due|pay this amount|amount to pay|amount remaining',
    paid: 'paid|amount paid|payment received|less paid|payments|deposit|prepaid|prepayment|already paid|less deposit|advance|advance payment|payment|payments received|less payment|credits|previous balance|paid to date|payment made|prepaid amount|paid amount|less payments',
    discount:
      'discount|disc|less discount|savings|rebate|trade discount|promo|coupon|total discount|you saved|allowance|member discount|early payment discount|total savings|less',
    shipping:
      'shipping|delivery|carriage|freight|postage|handling|shipping and handling|delivery charge|shipping cost|p p|postage and packing|s h|surcharge|shipping handling|freight charges|service charge|svc chg|delivery fee|packing|insurance|fee|fees|booking fee|handling fee',
    rounding:
      'rounding|rounding adj|rounding adjustment|round off|rnd adj|rounding difference|roundoff|round',
    carried:
      'carried forward|brought forward|balance forward|subtotal carried|page total|previous balance|b f|c f|carry over|balance b f',
    tip: 'tip|gratuity|tips|suggested tip|service gratuity',
    col_position: 'no|item|pos|line|s no|sl no|sr no|sno|position|item no|ln|seq|s n|row',
    col_code:
      'item code|product code|code|sku|part no|part number|item no|article|article no|product no|item number|product id|stock code|art no|catalog no|ref|item id|hsn|hsn sac|hsn code|sac|ean|upc|barcode|model|reference|product number|part|service code',
    col_description:
      'description|item|product|details|service|item description|particulars|description of goods|services|product description|activity|work|article|name|description of services|desc|product name|title|items|task|item name|goods|product service|description of goods and services|service description|charge|particular|product details',
    col_quantity:
      'qty|quantity|hours|units|q|hrs|no of units|days|qty shipped|quantity shipped|qty ordered|quantity ordered|shipped|ordered|hrs qty|count|pcs|billed qty|usage|nights|volume',
    col_unit: 'unit|uom|u m|per|unit of measure|um|measure|units|type',
    col_unit_price:
      'unit price|price|rate|unit cost|price each|each|cost|price per unit|u price|unit rate|net price|u p|up|hourly rate|price unit|item price|net unit price|unit price excl vat|unit amount|list price|price ex vat|cost per unit|selling price',
    col_tax_rate:
      'vat|vat rate|tax|tax rate|gst|vat %|tax %|gst %|gst rate|tax code|vat code|vat percent|% vat|% tax|vat in %|tax percent|igst|cgst|sgst',
    col_amount:
      'amount|total|line total|net amount|total price|net|value|extended price|ext price|subtotal|extension|amt|price|total amount|sum|net total|charge|extended|total net|net price|line amount|total cost|total excl vat|total excl|net value|amount excl vat|taxable value|amount usd|amount eur|amount gbp|charges|amount due|total ex vat|total value',
    col_discount: 'discount|disc|disc %|discount %|dis|rebate|allowance',
    legal_form:
      'ltd|limited|llc|inc|plc|corp|corporation|llp|lp|co|company|pty ltd|pty|pvt ltd|pvt|private limited|sdn bhd|bhd|pte ltd|pte|holdings|group|incorporated|enterprise|trading|services|solutions|industries|associates|partners|partnership|sdn|s b|fzc|fze|intl|international',
    street:
      'street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|boulevard|blvd|square|sq|place|pl|close|suite|unit|floor|building|park|house|estate|terrace|crescent|parkway|highway|hwy|industrial estate|po box|p o box|jalan|jln|lot|taman|level|plot|block|sector|near|nagar|bandar|kampung|lorong|apt|room|broadway|quay|hill|gardens|business park',
    country:
      'united kingdom|uk|england|scotland|wales|usa|united states|united states of america|us|australia|canada|india|ireland|malaysia|singapore|new zealand|germany|france|spain|italy|netherlands|poland|portugal|sweden|austria|switzerland|belgium|denmark|norway|finland|luxembourg|czech republic|south africa|hong kong|china|japan|brazil|mexico|great britain|northern ireland',
    page: 'page|page no|pg',
    days: 'days|day|within|weeks|month|months|after|upon|receipt|of receipt|end of month|eom',
    thanks:
      'thank you|thanks|thank you for your business|please come again|thank you for shopping|have a nice day|welcome|goods sold are not returnable|keep this receipt|please|thank you for your payment|questions|terms and conditions|notes|note|remarks|comments|amount in words|signature|authorised signatory|authorized signature|e o e|instructions|subject to|important',
  },
  months:
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
}
