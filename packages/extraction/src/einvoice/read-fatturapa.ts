import type { RawEInvoice } from './einvoice.ts'
import { type Address, joinAddress, joined, sumOf } from './raw-values.ts'
import { allElements, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Kinds of document (`TipoDocumento`) that are credit notes. */
const creditNotes = ['TD04', 'TD08']

/** Reads FatturaPA 1.2, and the first invoice of a file with several. */
export function readFatturaPa(root: XmlNode): RawEInvoice {
  const header = element(root, 'FatturaElettronicaHeader')
  const bodies = elements(root, 'FatturaElettronicaBody')
  const [body] = bodies
  const seller = element(header, 'CedentePrestatore')
  const buyer = element(header, 'CessionarioCommittente')
  const general = element(body, 'DatiGenerali', 'DatiGeneraliDocumento')
  const type = textAt(general, 'TipoDocumento')
  const summaries = elements(body, 'DatiBeniServizi', 'DatiRiepilogo')
  const subtotal = sumOf(summaries.map((row) => textAt(row, 'ImponibileImporto')))
  const tax = sumOf(summaries.map((row) => textAt(row, 'Imposta')))
  const payments = allElements(body, 'DatiPagamento', 'DettaglioPagamento')
  const inPayments = (name: string) => payments.map((one) => textAt(one, name)).find((text) => text)
  return {
    fields: {
      document_type: creditNotes.includes(type ?? '') ? 'credit_note' : 'invoice',
      invoice_number: textAt(general, 'Numero'),
      invoice_date: textAt(general, 'Data'),
      due_date: inPayments('DataScadenzaPagamento'),
      purchase_order_number: textAt(body, 'DatiGenerali', 'DatiOrdineAcquisto', 'IdDocumento'),
      currency: textAt(general, 'Divisa'),
      subtotal_amount: subtotal,
      tax_amount: tax,
      // The total is optional; without it, it is the sum of the summaries by rate and of the rounding.
      total_amount:
        textAt(general, 'ImportoTotaleDocumento') ??
        sumOf([subtotal, tax, textAt(general, 'Arrotondamento')]),
      amount_due: amountDue(body),
      vendor_name: nameOf(seller),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: taxIdOf(seller),
      vendor_iban: inPayments('IBAN'),
      vendor_bic: inPayments('BIC'),
      vendor_email: textAt(seller, 'Contatti', 'Email'),
      vendor_phone: textAt(seller, 'Contatti', 'Telefono'),
      customer_name: nameOf(buyer),
      customer_address: joinAddress(addressOf(buyer), addressOf(seller)),
      customer_tax_id: taxIdOf(buyer),
      payment_reference: inPayments('CodicePagamento'),
      delivery_date: textAt(body, 'DatiGenerali', 'DatiTrasporto', 'DataOraConsegna'),
      discount_amount: adjusted(general, 'SC'),
      // What goes to the pension fund of a profession is a charge on the lines.
      charge_amount: sumOf([
        adjusted(general, 'MG'),
        ...elements(general, 'DatiCassaPrevidenziale').map((one) => textAt(one, 'ImportoContributoCassa')),
      ]),
      rounding_amount: textAt(general, 'Arrotondamento'),
      withholding_amount: sumOf(
        elements(general, 'DatiRitenuta').map((one) => textAt(one, 'ImportoRitenuta')),
      ),
    },
    lineItems: elements(body, 'DatiBeniServizi', 'DettaglioLinee').map((line) => ({
      description: textAt(line, 'Descrizione'),
      product_code: textAt(line, 'CodiceArticolo', 'CodiceValore'),
      quantity: textAt(line, 'Quantita'),
      unit: textAt(line, 'UnitaMisura'),
      unit_price: textAt(line, 'PrezzoUnitario'),
      tax_rate: textAt(line, 'AliquotaIVA'),
      amount: textAt(line, 'PrezzoTotale'),
    })),
    isOneOfSeveral: bodies.length > 1,
  }
}

/** The discounts (`SC`) or surcharges (`MG`) on the whole document. */
function adjusted(general: XmlNode | undefined, type: 'SC' | 'MG'): string | undefined {
  const all = elements(general, 'ScontoMaggiorazione').filter((one) => textAt(one, 'Tipo') === type)
  return sumOf(all.map((one) => textAt(one, 'Importo')))
}

/** Instalments (`TP01`) are summed; of other terms there is one payment, or they are a choice between several. */
function amountDue(body: XmlNode | undefined): string | undefined {
  const amounts = elements(body, 'DatiPagamento').flatMap((terms) => {
    const payments = elements(terms, 'DettaglioPagamento').map((one) => textAt(one, 'ImportoPagamento'))
    return textAt(terms, 'CondizioniPagamento') === 'TP01' ? payments : payments.slice(0, 1)
  })
  return sumOf(amounts)
}

function nameOf(party: XmlNode | undefined): string | undefined {
  const names = element(party, 'DatiAnagrafici', 'Anagrafica')
  return textAt(names, 'Denominazione') ?? joined(textAt(names, 'Nome'), textAt(names, 'Cognome'))
}

/** The VAT number with its country, otherwise the tax code. */
function taxIdOf(party: XmlNode | undefined): string | undefined {
  const vat = element(party, 'DatiAnagrafici', 'IdFiscaleIVA')
  const code = textAt(vat, 'IdCodice')
  return code ? `${textAt(vat, 'IdPaese') ?? ''}${code}` : textAt(party, 'DatiAnagrafici', 'CodiceFiscale')
}

function addressOf(party: XmlNode | undefined): Address {
  const seat = element(party, 'Sede')
  return {
    lines: [joined(textAt(seat, 'Indirizzo'), textAt(seat, 'NumeroCivico'))],
    postcode: textAt(seat, 'CAP'),
    city: textAt(seat, 'Comune'),
    region: textAt(seat, 'Provincia'),
    country: textAt(seat, 'Nazione'),
  }
}
