import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { amountsOf, postalAddress } from './content.ts'
import {
  dueAfterWithholding,
  type NationalSyntax,
  priceOf,
  splitVatId,
  truthWith,
} from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function party(name: string, company: Company, isSeller: boolean): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const id = splitVatId(company)
  return group(
    name,
    group(
      'DatiAnagrafici',
      id && group('IdFiscaleIVA', group('IdPaese', id.country), group('IdCodice', id.code)),
      group('Anagrafica', group('Denominazione', company.name)),
      isSeller && group('RegimeFiscale', 'RF01'),
    ),
    group(
      'Sede',
      group('Indirizzo', street),
      postcode && group('CAP', postcode),
      group('Comune', city),
      group('Nazione', country),
    ),
    isSeller && group('Contatti', group('Telefono', company.phone), group('Email', company.email)),
  )!
}

function body(facts: InvoiceFacts): Element {
  const { totals } = facts
  const amounts = amountsOf(facts)
  const { iban, bic } = facts.vendor.banks[0]!
  return group(
    'FatturaElettronicaBody',
    group(
      'DatiGenerali',
      group(
        'DatiGeneraliDocumento',
        group('TipoDocumento', facts.kind === 'credit_note' ? 'TD04' : 'TD01'),
        group('Divisa', facts.currency),
        group('Data', facts.date),
        group('Numero', facts.number),
        totals.withheld &&
          group(
            'DatiRitenuta',
            group('TipoRitenuta', 'RT02'),
            group('ImportoRitenuta', totals.withheld.amount.toFixed(2)),
            group('AliquotaRitenuta', totals.withheld.percent.toFixed(2)),
            group('CausalePagamento', 'A'),
          ),
        group('ImportoTotaleDocumento', amounts.total),
      ),
      group('DatiOrdineAcquisto', group('IdDocumento', facts.orderNumber)),
      group('DatiTrasporto', group('DataOraConsegna', `${facts.deliveryDate}T10:00:00`)),
    ),
    group(
      'DatiBeniServizi',
      facts.lines.map((line, index) =>
        group(
          'DettaglioLinee',
          group('NumeroLinea', String(index + 1)),
          group('CodiceArticolo', group('CodiceTipo', 'INTERNO'), group('CodiceValore', line.code)),
          group('Descrizione', line.description),
          group('Quantita', line.quantity.toFixed(Math.max(2, line.quantity.decimalPlaces()))),
          group('UnitaMisura', line.unit),
          group('PrezzoUnitario', priceOf(line)),
          line.discountPercent &&
            group(
              'ScontoMaggiorazione',
              group('Tipo', 'SC'),
              group('Percentuale', line.discountPercent.toFixed(2)),
            ),
          group('PrezzoTotale', line.amount.toFixed(2)),
          group('AliquotaIVA', line.taxRate.toFixed(2)),
          totals.withheld && group('Ritenuta', 'SI'),
          line.taxRate.isZero() && group('Natura', 'N4'),
        ),
      ),
      totals.taxes.map(({ rate, base, amount }) =>
        group(
          'DatiRiepilogo',
          group('AliquotaIVA', rate.toFixed(2)),
          rate.isZero() && group('Natura', 'N4'),
          group('ImponibileImporto', base.toFixed(2)),
          group('Imposta', amount.toFixed(2)),
          group('EsigibilitaIVA', 'I'),
        ),
      ),
    ),
    group(
      'DatiPagamento',
      group('CondizioniPagamento', 'TP02'),
      group(
        'DettaglioPagamento',
        group('ModalitaPagamento', 'MP05'),
        facts.kind === 'invoice' && group('DataScadenzaPagamento', facts.dueDate),
        group('ImportoPagamento', dueAfterWithholding(facts)),
        iban && group('IBAN', iban),
        iban && group('BIC', bic),
        group('CodicePagamento', facts.paymentReference),
      ),
    ),
  )!
}

/** FatturaPA 1.2 for private recipients (FPR12). */
function fatturaPaOf(facts: InvoiceFacts): string {
  const sender = splitVatId(facts.vendor)
  return toXml(
    element(
      'p:FatturaElettronica',
      {
        'xmlns:p': 'http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2',
        'xmlns:ds': 'http://www.w3.org/2000/09/xmldsig#',
        versione: 'FPR12',
      },
      group(
        'FatturaElettronicaHeader',
        group(
          'DatiTrasmissione',
          sender && group('IdTrasmittente', group('IdPaese', sender.country), group('IdCodice', sender.code)),
          group('ProgressivoInvio', '00001'),
          group('FormatoTrasmissione', 'FPR12'),
          group('CodiceDestinatario', '0000000'),
        ),
        party('CedentePrestatore', facts.vendor, true),
        party('CessionarioCommittente', facts.customer, false),
      ),
      body(facts),
    ),
  )
}

export const fatturaPa: NationalSyntax = {
  language: 'it',
  hasWithholding: true,
  write: fatturaPaOf,
  truth: (facts) =>
    truthWith(facts, {
      without: ['prepaid_amount', 'customer_number', 'payment_terms'],
      fields: { amount_due: dueAfterWithholding(facts) },
      line: (line) => ({
        quantity: line.quantity.toFixed(Math.max(2, line.quantity.decimalPlaces())),
        unit: line.unit,
        tax_rate: line.taxRate.toFixed(2),
      }),
    }),
}
