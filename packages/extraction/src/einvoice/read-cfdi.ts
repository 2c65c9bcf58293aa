import type { RawEInvoice } from './einvoice.ts'
import { isDecimal, isZero, less, percentOf, sumOf } from './raw-values.ts'
import { allElements, attributeOf, element, elements, type XmlNode } from './xml-tree.ts'

/** Reads CFDI 3.3 and 4.0 of income and expense; null for payments, payrolls and transports, which are no invoices. */
export function readCfdi(root: XmlNode): RawEInvoice | null {
  const type = attributeOf(root, 'TipoDeComprobante')
  if (type !== 'I' && type !== 'E') return null
  const seller = element(root, 'Emisor')
  const buyer = element(root, 'Receptor')
  const stamp = element(root, 'Complemento', 'TimbreFiscalDigital')
  const taxes = element(root, 'Impuestos')
  const subtotal = less(attributeOf(root, 'SubTotal'), attributeOf(root, 'Descuento'))
  const tax = attributeOf(taxes, 'TotalImpuestosTrasladados')
  const withheld = attributeOf(taxes, 'TotalImpuestosRetenidos')
  const total = attributeOf(root, 'Total')
  const number = [attributeOf(root, 'Serie'), attributeOf(root, 'Folio')].filter(Boolean).join('')
  return {
    fields: {
      document_type: type === 'E' ? 'credit_note' : 'invoice',
      // Series and number are optional; the id of the stamp is not.
      invoice_number: number || attributeOf(stamp, 'UUID'),
      invoice_date: attributeOf(root, 'Fecha'),
      currency: attributeOf(root, 'Moneda'),
      subtotal_amount: subtotal,
      tax_amount: tax,
      // `Total` is without what is withheld; the total with tax is not.
      total_amount: isZero(withheld) ? total : sumOf([subtotal, tax]),
      amount_due: total,
      vendor_name: attributeOf(seller, 'Nombre'),
      vendor_tax_id: attributeOf(seller, 'Rfc'),
      customer_name: attributeOf(buyer, 'Nombre'),
      customer_tax_id: attributeOf(buyer, 'Rfc'),
      withholding_amount: withheld,
      payment_terms: attributeOf(root, 'CondicionesDePago'),
    },
    lineItems: elements(root, 'Conceptos', 'Concepto').map((line) => ({
      description: attributeOf(line, 'Descripcion'),
      product_code: attributeOf(line, 'NoIdentificacion'),
      quantity: attributeOf(line, 'Cantidad'),
      unit: attributeOf(line, 'ClaveUnidad') ?? attributeOf(line, 'Unidad'),
      unit_price: attributeOf(line, 'ValorUnitario'),
      tax_rate: rateOf(line),
      amount: less(attributeOf(line, 'Importe'), attributeOf(line, 'Descuento')),
    })),
  }
}

/** The rate of the first tax that is charged, in percent; it is stated as a fraction. */
function rateOf(line: XmlNode): string | undefined {
  const charged = allElements(line, 'Impuestos', 'Traslados', 'Traslado')
  const rate = charged.map((one) => attributeOf(one, 'TasaOCuota')).find((text) => text && isDecimal(text))
  return percentOf(rate)
}
