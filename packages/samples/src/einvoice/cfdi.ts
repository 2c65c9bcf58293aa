import type { InvoiceFacts } from '../invoice/facts.ts'
import { canonicalId } from '../world/tax-ids.ts'
import { amountsOf, termsOf, unitCodes } from './content.ts'
import { discountOf, type NationalSyntax, priceOf, truthWith } from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function charged(rate: InvoiceFacts['totals']['taxes'][number]): Element {
  return element('cfdi:Traslado', {
    Base: rate.base.toFixed(2),
    Impuesto: '002',
    TipoFactor: 'Tasa',
    TasaOCuota: rate.rate.div(100).toFixed(6),
    Importe: rate.amount.toFixed(2),
  })
}

/** What is to be paid; payments are documents of their own. */
function payable({ totals }: InvoiceFacts): string {
  return totals.net
    .plus(totals.tax)
    .minus(totals.withheld?.amount ?? 0)
    .toFixed(2)
}

/** CFDI 4.0; almost all of it is in attributes. */
function cfdiOf(facts: InvoiceFacts): string {
  const { totals } = facts
  const { withheld } = totals
  const id = (taxId: string | null) => (taxId === null ? 'XAXX010101000' : canonicalId(taxId))
  const sum = facts.lines.reduce(
    (all, line) => all.plus(line.amount).plus(discountOf(line) ?? 0),
    totals.net.times(0),
  )
  return toXml(
    element(
      'cfdi:Comprobante',
      {
        'xmlns:cfdi': 'http://www.sat.gob.mx/cfd/4',
        Version: '4.0',
        Serie: 'F',
        Folio: facts.number,
        Fecha: `${facts.date}T13:26:57`,
        FormaPago: '03',
        CondicionesDePago: termsOf(facts),
        SubTotal: sum.toFixed(2),
        ...(sum.equals(totals.net) ? {} : { Descuento: sum.minus(totals.net).toFixed(2) }),
        Moneda: facts.currency,
        Total: payable(facts),
        TipoDeComprobante: facts.kind === 'credit_note' ? 'E' : 'I',
        MetodoPago: 'PUE',
        LugarExpedicion: '06300',
      },
      element('cfdi:Emisor', {
        Rfc: id(facts.vendor.taxId),
        Nombre: facts.vendor.name,
        RegimenFiscal: '601',
      }),
      element('cfdi:Receptor', {
        Rfc: id(facts.customer.taxId),
        Nombre: facts.customer.name,
        UsoCFDI: 'G03',
      }),
      group(
        'cfdi:Conceptos',
        facts.lines.map((line) =>
          element(
            'cfdi:Concepto',
            {
              ClaveProdServ: '01010101',
              NoIdentificacion: line.code,
              Cantidad: line.quantity.toFixed(),
              ClaveUnidad: unitCodes[line.unit],
              Descripcion: line.description,
              ValorUnitario: priceOf(line),
              Importe: line.amount.plus(discountOf(line) ?? 0).toFixed(2),
              ...(discountOf(line) ? { Descuento: discountOf(line)!.toFixed(2) } : {}),
            },
            group(
              'cfdi:Impuestos',
              group(
                'cfdi:Traslados',
                charged({
                  rate: line.taxRate,
                  base: line.amount,
                  amount: line.amount.times(line.taxRate).div(100),
                }),
              ),
            ),
          ),
        ),
      ),
      element(
        'cfdi:Impuestos',
        {
          ...(withheld ? { TotalImpuestosRetenidos: withheld.amount.toFixed(2) } : {}),
          TotalImpuestosTrasladados: totals.tax.toFixed(2),
        },
        group('cfdi:Traslados', totals.taxes.map(charged)),
      ),
      group(
        'cfdi:Complemento',
        element('tfd:TimbreFiscalDigital', {
          'xmlns:tfd': 'http://www.sat.gob.mx/TimbreFiscalDigital',
          UUID: '3680B4AB-7D42-470A-9618-4A7D6701C44D',
        }),
      ),
    ),
  )
}

export const cfdi: NationalSyntax = {
  language: 'es-MX',
  hasWithholding: true,
  write: cfdiOf,
  truth: (facts) =>
    truthWith(facts, {
      without: [
        'prepaid_amount',
        'due_date',
        'purchase_order_number',
        'vendor_address',
        'vendor_iban',
        'vendor_bic',
        'vendor_email',
        'vendor_phone',
        'customer_address',
        'customer_number',
        'payment_reference',
        'delivery_date',
      ],
      fields: {
        invoice_number: `F${facts.number}`,
        amount_due: payable(facts),
        total_amount: amountsOf(facts).total,
        vendor_tax_id: facts.vendor.taxId === null ? 'XAXX010101000' : canonicalId(facts.vendor.taxId),
        customer_tax_id: facts.customer.taxId === null ? 'XAXX010101000' : canonicalId(facts.customer.taxId),
      },
    }),
}
