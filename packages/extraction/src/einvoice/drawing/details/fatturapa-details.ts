import type { DetailsMap, FactPath } from './details-map.ts'

const header = 'FatturaElettronicaHeader'
/** A file may hold several invoices; the first is drawn. */
const body = 'FatturaElettronicaBody[1]'

export const fatturaPaDetails: DetailsMap = {
  references: [
    ['Transmission', `${header}/DatiTrasmissione/ProgressivoInvio`],
    ['Recipient code', `${header}/DatiTrasmissione/CodiceDestinatario`],
    ['Contract', `${body}/DatiGenerali/DatiContratto/IdDocumento`],
    ['Convention', `${body}/DatiGenerali/DatiConvenzione/IdDocumento`],
    ['Receiving advice', `${body}/DatiGenerali/DatiRicezione/IdDocumento`],
    ['Delivery note', `${body}/DatiGenerali/DatiDDT/NumeroDDT&DataDDT`],
    ['Preceding invoice', `${body}/DatiGenerali/DatiFattureCollegate/IdDocumento`],
    ['Project (CUP)', `${body}/DatiGenerali/DatiOrdineAcquisto/CodiceCUP`],
    ['Tender (CIG)', `${body}/DatiGenerali/DatiOrdineAcquisto/CodiceCIG`],
  ],
  vendor: [
    ...partyFacts(`${header}/CedentePrestatore`),
    ['Tax regime', `${header}/CedentePrestatore/DatiAnagrafici/RegimeFiscale`],
    ['Registration', `${header}/CedentePrestatore/IscrizioneREA/Ufficio&NumeroREA`],
  ],
  customer: partyFacts(`${header}/CessionarioCommittente`),
  parties: [
    {
      title: 'Carrier',
      at: `${body}/DatiGenerali/DatiTrasporto/DatiAnagraficiVettore`,
      lines: [['Anagrafica/Denominazione'], ['IdFiscaleIVA/IdPaese&IdCodice']],
    },
  ],
  adjustments: [
    {
      at: `${body}/DatiGenerali/DatiGeneraliDocumento/ScontoMaggiorazione`,
      isCharge: false,
      reason: 'Tipo',
      amount: 'Importo|Percentuale',
    },
    {
      at: `${body}/DatiGenerali/DatiGeneraliDocumento/DatiCassaPrevidenziale`,
      isCharge: true,
      reason: 'TipoCassa',
      amount: 'ImportoContributoCassa',
    },
  ],
  taxes: [
    {
      at: `${body}/DatiBeniServizi/DatiRiepilogo`,
      category: 'Natura',
      rate: 'AliquotaIVA',
      basis: 'ImponibileImporto',
      amount: 'Imposta',
      reason: 'RiferimentoNormativo',
    },
  ],
  beforeTotal: [],
  afterTotal: [
    ['Stamp duty', `${body}/DatiGenerali/DatiGeneraliDocumento/DatiBollo/ImportoBollo`],
    ['Withheld', `${body}/DatiGenerali/DatiGeneraliDocumento/DatiRitenuta/ImportoRitenuta`],
    ['Rounding', `${body}/DatiGenerali/DatiGeneraliDocumento/Arrotondamento`],
  ],
  means: {
    path: `${body}/DatiPagamento/DettaglioPagamento/ModalitaPagamento`,
    names: {
      MP01: 'Cash',
      MP02: 'Cheque',
      MP05: 'Credit transfer',
      MP08: 'Payment card',
      MP12: 'RIBA',
      MP19: 'SEPA direct debit',
      MP23: 'PagoPA',
    },
  },
  payment: [
    ['Beneficiary', `${body}/DatiPagamento/DettaglioPagamento/Beneficiario`],
    ['Bank', `${body}/DatiPagamento/DettaglioPagamento/IstitutoFinanziario`],
    ['Instalment', `${body}/DatiPagamento/DettaglioPagamento/DataScadenzaPagamento&ImportoPagamento`],
  ],
  notes: `${body}/DatiGenerali/DatiGeneraliDocumento/Causale`,
  lines: {
    at: `${body}/DatiBeniServizi/DettaglioLinee`,
    number: 'NumeroLinea',
    facts: [
      ['Period', 'DataInizioPeriodo', 'DataFinePeriodo'],
      ['Tax exemption', 'Natura'],
      ['Administration', 'RiferimentoAmministrazione'],
      ['Data', 'AltriDatiGestionali/TipoDato&RiferimentoTesto'],
    ],
    adjustments: [
      { at: 'ScontoMaggiorazione', isCharge: false, reason: 'Tipo', amount: 'Importo|Percentuale' },
    ],
  },
}

function partyFacts(party: string): FactPath[] {
  return [['Tax code', `${party}/DatiAnagrafici/CodiceFiscale`]]
}
