import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { canonicalId } from '../world/tax-ids.ts'
import { amountsOf, postalAddress, unitCodes } from './content.ts'
import { type NationalSyntax, priceOf, truthWith } from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function party(name: string, company: Company): Element {
  const { street, postcode, city } = postalAddress(company)
  return group(
    name,
    company.taxId && group('CNPJ', canonicalId(company.taxId)),
    group('xNome', company.name),
    group(
      name === 'emit' ? 'enderEmit' : 'enderDest',
      group('xLgr', street),
      group('xMun', city),
      group('UF', 'SP'),
      postcode && group('CEP', postcode),
      group('cPais', '1058'),
      group('xPais', 'BRASIL'),
      group('fone', company.phone),
    ),
  )!
}

/** NF-e 4.00 with its protocol; the tax is IPI, which is added to the price. */
function nfeOf(facts: InvoiceFacts): string {
  const { totals } = facts
  const amounts = amountsOf(facts)
  const number = facts.number.replace(/\D/g, '').slice(-9)
  return toXml(
    element(
      'nfeProc',
      { xmlns: 'http://www.portalfiscal.inf.br/nfe', versao: '4.00' },
      group(
        'NFe',
        element(
          'infNFe',
          { Id: `NFe${'3'.repeat(44)}`, versao: '4.00' },
          group(
            'ide',
            group('natOp', 'VENDA'),
            group('mod', '55'),
            group('serie', '1'),
            group('nNF', number),
            group('dhEmi', `${facts.date}T10:10:10-03:00`),
            group('dhSaiEnt', `${facts.deliveryDate}T12:00:00-03:00`),
            group('finNFe', facts.kind === 'credit_note' ? '4' : '1'),
          ),
          party('emit', facts.vendor),
          party('dest', facts.customer),
          facts.lines.map((line, index) => {
            const gross = line.quantity.times(line.unitPrice).toDecimalPlaces(2)
            return element(
              'det',
              { nItem: String(index + 1) },
              group(
                'prod',
                group('cProd', line.code),
                group('xProd', line.description),
                group('NCM', '84713012'),
                group('CFOP', '5102'),
                group('uCom', unitCodes[line.unit]),
                group('qCom', line.quantity.toFixed(4)),
                group('vUnCom', priceOf(line)),
                group('vProd', gross.toFixed(2)),
                !gross.equals(line.amount) && group('vDesc', gross.minus(line.amount).toFixed(2)),
                group('xPed', facts.orderNumber),
              ),
              group('imposto', group('ICMS', group('ICMS00', group('pICMS', '18.00')))),
            )
          }),
          group(
            'total',
            group(
              'ICMSTot',
              group('vBC', amounts.net),
              group('vICMS', totals.net.times('0.18').toFixed(2)),
              group('vST', '0.00'),
              group('vProd', amounts.lines),
              group('vIPI', amounts.tax),
              group('vNF', amounts.total),
            ),
          ),
          group(
            'cobr',
            group('fat', group('nFat', number), group('vLiq', amounts.due)),
            group('dup', group('nDup', '001'), group('dVenc', facts.dueDate), group('vDup', amounts.due)),
          ),
        ),
      ),
      element('protNFe', { versao: '4.00' }, group('infProt', group('nProt', '135000000000001'))),
    ),
  )
}

export const nfe: NationalSyntax = {
  language: 'pt-BR',
  currency: 'BRL',
  write: nfeOf,
  truth: (facts) =>
    truthWith(facts, {
      without: [
        'prepaid_amount',
        'vendor_iban',
        'vendor_bic',
        'vendor_email',
        'customer_number',
        'payment_terms',
        'payment_reference',
      ],
      fields: {
        invoice_number: facts.number.replace(/\D/g, '').slice(-9),
        due_date: facts.dueDate,
        tax_amount: facts.totals.tax.isZero() ? null : amountsOf(facts).tax,
        vendor_tax_id: facts.vendor.taxId && canonicalId(facts.vendor.taxId),
        customer_tax_id: facts.customer.taxId && canonicalId(facts.customer.taxId),
      },
      line: (line) => ({ quantity: line.quantity.toFixed(4), tax_rate: '18.00' }),
    }),
}
