import type { List } from '../world/world.ts'

export type ReceiptLabel =
  | 'title'
  | 'number'
  | 'date'
  | 'time'
  | 'cashier'
  | 'till'
  | 'table'
  | 'subtotal'
  | 'discount'
  | 'tax'
  | 'taxTotal'
  | 'net'
  | 'total'
  | 'rounding'
  | 'rounded'
  | 'cash'
  | 'change'
  | 'card'
  | 'tip'
  | 'taxId'
  | 'register'
  | 'phone'
  | 'items'
  | 'thanks'
  | 'quantity'
  | 'item'
  | 'price'
  | 'amount'
  | 'service'

/** Synonyms on till receipts. */
export type ReceiptWords = Record<ReceiptLabel, List>

export const receiptWords: Record<string, ReceiptWords> = {
  en: {
    title:
      'RECEIPT|TAX INVOICE|CASH RECEIPT|INVOICE|SALES RECEIPT|Receipt|CASH SALE|CASH BILL|SIMPLIFIED TAX INVOICE|Customer Copy|BILL',
    number:
      'Receipt No|Receipt #|Rcpt#|Trans|Transaction|Bill No|Invoice No|Check #|Order #|Doc No.|TXN|Slip No|CB#|Inv No|Receipt',
    date: 'Date|DATE|Invoice Date|Trans Date|Dt|Sale Date',
    time: 'Time|TIME|Tm',
    cashier: 'Cashier|Served by|Operator|Server|Staff|Clerk|CASHIER|Salesperson',
    till: 'Till|Reg|Terminal|POS|Counter|Lane|Store',
    table: 'Table|Tbl|Covers|Pax|Guests',
    subtotal: 'Subtotal|SUBTOTAL|Sub Total|SUB-TOTAL|Sub-total|Total Sales (Excl GST)|Total Excl. Tax',
    discount: 'Discount|Disc|Savings|Promo|Member discount|COUPON',
    tax: 'GST|VAT|Tax|SST|Sales Tax|TAX',
    taxTotal: 'Total GST|Total VAT|Tax|Total Tax|GST Amount|TAX',
    net: 'Net|Amount|Excl|Goods',
    total:
      'TOTAL|Total|GRAND TOTAL|Total Amount|Total Due|TOTAL RM|Total Sales (Inclusive of GST)|Amount Due|BALANCE DUE|NETT TOTAL|Total Incl. GST|Net Total|TOTAL TO PAY|Total Payable|Nett',
    rounding: 'Rounding|Rounding Adj|ROUNDING ADJUSTMENT|Round Off|RND ADJ',
    rounded: 'Total Rounded|TOTAL|Amount Payable|Rounded Total|Total After Rounding|Nett Total|ROUND AMT',
    cash: 'CASH|Cash|Cash Tendered|CASH PAID|Tendered|Paid Cash',
    change: 'CHANGE|Change|Change Due|CHANGE DUE',
    card: 'VISA|MASTERCARD|Card|Visa Debit|DEBIT CARD|AMEX|CREDIT CARD|MASTER|Contactless|Visa ****1234',
    tip: 'Tip|Gratuity|TIP',
    taxId: 'GST No|GST ID|GST REG NO|VAT No|VAT Reg|GST ID No|Tax ID|VAT No.',
    register: 'Co. Reg No|Reg No|ROC No|Company No|Store #|Co No',
    phone: 'Tel|TEL|Phone|T|Ph|Tel No',
    items: 'Items|Item Count|No. of Items|Total Qty|ITEMS SOLD',
    thanks:
      'THANK YOU|Thank you for shopping with us|PLEASE COME AGAIN|Thank you! Please come again.|Goods sold are not returnable|Have a nice day|Thank you for your visit|Keep this receipt for refunds',
    quantity: 'Qty|QTY|Q',
    item: 'Item|Description|ITEM|Desc',
    price: 'Price|U.P|Unit|PRICE|U/Price',
    amount: 'Amount|Total|AMT|Amt|TOTAL|RM',
    service: 'Service Charge|Svc Chg|SERVICE 10%|Service',
  },
  de: {
    title: 'Kassenbon|QUITTUNG|RECHNUNG|Beleg|Kundenbeleg|BON|Bewirtungsbeleg|Rechnung|Kassenbeleg',
    number: 'Bon-Nr.|Beleg-Nr.|Belegnr.|Bon|Rechnung Nr.|Beleg|Rechnungs-Nr.|TA-Nr.|Bonnr.',
    date: 'Datum|Date|Datum',
    time: 'Uhrzeit|Zeit|Uhr',
    cashier: 'Bediener|Es bediente Sie|Kassierer|Kellner|Bed.',
    till: 'Kasse|Kasse Nr.|Filiale|Terminal|Markt',
    table: 'Tisch|Tisch Nr.|Gäste',
    subtotal: 'Zwischensumme|ZW-SUMME|Summe|Zwi.-Summe',
    discount: 'Rabatt|Nachlass|Aktion|Preisvorteil',
    tax: 'MwSt|MWST|USt|inkl. MwSt|MwSt.',
    taxTotal: 'MwSt gesamt|Steuer|MwSt.|Summe MwSt',
    net: 'Netto|Entgelt|NETTO',
    total:
      'SUMME|Summe|Gesamt|GESAMTBETRAG|Zu zahlen|TOTAL|BETRAG|Gesamtsumme|Rechnungsbetrag|SUMME EUR|Gesamtbetrag|zu zahlen',
    rounding: 'Rundung',
    rounded: 'Gerundet|Total gerundet',
    cash: 'BAR|Bar|Gegeben BAR|Bargeld|Geg. Bar',
    change: 'Rückgeld|RÜCKGELD|Zurück|Rückg. BAR',
    card: 'EC-Karte|girocard|Kartenzahlung|VISA|Mastercard|EC-Cash|Kreditkarte',
    tip: 'Trinkgeld|Tip',
    taxId: 'USt-IdNr.|UST-ID|UID Nr.|Ust-IdNr|UID',
    register: 'St.-Nr.|Steuer-Nr.|StNr.',
    phone: 'Tel.|Telefon|Tel',
    items: 'Posten|Anzahl Artikel|Artikel',
    thanks:
      'Vielen Dank für Ihren Einkauf|Vielen Dank für Ihren Besuch|Auf Wiedersehen|Umtausch nur mit Bon|Es bedient Sie gerne wieder|Danke und bis bald',
    quantity: 'Menge|Anz',
    item: 'Artikel|Bezeichnung',
    price: 'Preis|E-Preis|EP',
    amount: 'Betrag|EUR|Summe',
    service: 'Service|Bedienung',
  },
}
