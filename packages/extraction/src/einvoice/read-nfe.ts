import type { RawEInvoice } from './einvoice.ts'
import { type Address, isZero, joinAddress, joined, less, sumOf } from './raw-values.ts'
import { allElements, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Purposes (`finNFe`) that reduce what is owed: return of goods, and credit note. */
const creditNotes = ['4', '5']
/** Taxes that are added to the price; ICMS, PIS and COFINS are part of it. */
const addedTaxes = ['vST', 'vFCPST', 'vII', 'vIPI', 'vIPIDevol']

/** The code of Brazil in the list of the central bank. */
const brazil = '1058'

/** Reads NF-e (model 55) and NFC-e (model 65), with or without protocol, and the first of a batch. */
export function readNfe(root: XmlNode, name: string): RawEInvoice {
  const notes = name === 'NFe' ? [root] : elements(root, 'NFe')
  const note = element(notes[0], 'infNFe')
  const head = element(note, 'ide')
  const seller = element(note, 'emit')
  const buyer = element(note, 'dest')
  const sellerAddress = addressOf(element(seller, 'enderEmit'))
  const buyerAddress = addressOf(element(buyer, 'enderDest'))
  const totals = element(note, 'total', 'ICMSTot')
  const total = textAt(totals, 'vNF')
  const tax = sumOf(addedTaxes.map((each) => textAt(totals, each)))
  const lines = elements(note, 'det')
  return {
    fields: {
      document_type: creditNotes.includes(textAt(head, 'finNFe') ?? '') ? 'credit_note' : 'invoice',
      invoice_number: textAt(head, 'nNF'),
      invoice_date: textAt(head, 'dhEmi') ?? textAt(head, 'dEmi'),
      due_date: textAt(note, 'cobr', 'dup', 'dVenc'),
      purchase_order_number:
        textAt(note, 'compra', 'xPed') ??
        lines.map((line) => textAt(line, 'prod', 'xPed')).find((text) => text),
      currency: 'BRL',
      subtotal_amount: less(total, tax),
      tax_amount: isZero(tax) ? undefined : tax,
      total_amount: total,
      amount_due: textAt(note, 'cobr', 'fat', 'vLiq'),
      vendor_name: textAt(seller, 'xNome'),
      vendor_address: joinAddress(sellerAddress, buyerAddress),
      vendor_tax_id: textAt(seller, 'CNPJ') ?? textAt(seller, 'CPF'),
      vendor_phone: textAt(seller, 'enderEmit', 'fone'),
      customer_name: textAt(buyer, 'xNome'),
      customer_address: joinAddress(buyerAddress, sellerAddress),
      customer_tax_id: textAt(buyer, 'CNPJ') ?? textAt(buyer, 'CPF') ?? textAt(buyer, 'idEstrangeiro'),
      delivery_date: textAt(head, 'dhSaiEnt') ?? textAt(head, 'dSaiEnt'),
      discount_amount: textAt(totals, 'vDesc'),
      charge_amount: sumOf(['vFrete', 'vSeg', 'vOutro'].map((each) => textAt(totals, each))),
    },
    lineItems: lines.map((line) => {
      const product = element(line, 'prod')
      return {
        description: textAt(product, 'xProd'),
        product_code: textAt(product, 'cProd'),
        quantity: textAt(product, 'qCom'),
        unit: textAt(product, 'uCom'),
        unit_price: textAt(product, 'vUnCom'),
        tax_rate: rateOf(line),
        amount: less(textAt(product, 'vProd'), textAt(product, 'vDesc')),
      }
    }),
    isOneOfSeveral: notes.length > 1,
  }
}

/** The rate of ICMS, which is in an element named after the tax situation. */
function rateOf(line: XmlNode): string | undefined {
  const situations = Object.keys(element(line, 'imposto', 'ICMS') ?? {}).filter((name) =>
    name.startsWith('ICMS'),
  )
  return situations
    .flatMap((name) => allElements(line, 'imposto', 'ICMS', name))
    .map((one) => textAt(one, 'pICMS'))
    .find((rate) => rate)
}

function addressOf(address: XmlNode | undefined): Address {
  return {
    lines: [
      joined(textAt(address, 'xLgr'), textAt(address, 'nro')),
      textAt(address, 'xCpl'),
      textAt(address, 'xBairro'),
    ],
    postcode: textAt(address, 'CEP'),
    city: textAt(address, 'xMun'),
    region: textAt(address, 'UF'),
    country: (textAt(address, 'cPais') ?? brazil) === brazil ? 'BR' : textAt(address, 'xPais'),
  }
}
