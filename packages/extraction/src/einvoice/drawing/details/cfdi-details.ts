import type { DetailsMap } from './details-map.ts'

export const cfdiDetails: DetailsMap = {
  references: [
    ['Fiscal folio', 'Complemento/TimbreFiscalDigital/@UUID'],
    ['Stamped', 'Complemento/TimbreFiscalDigital/@FechaTimbrado'],
    ['Place of issue', '@LugarExpedicion'],
    ['Exchange rate', '@TipoCambio'],
    ['Related', 'CfdiRelacionados/CfdiRelacionado/@UUID'],
  ],
  vendor: [['Tax regime', 'Emisor/@RegimenFiscal']],
  customer: [
    ['Use', 'Receptor/@UsoCFDI'],
    ['Tax regime', 'Receptor/@RegimenFiscalReceptor'],
    ['Postcode', 'Receptor/@DomicilioFiscalReceptor'],
    ['Tax id abroad', 'Receptor/@NumRegIdTrib'],
  ],
  taxes: [
    {
      at: 'Impuestos/Traslados/Traslado',
      category: '@Impuesto',
      fraction: '@TasaOCuota',
      basis: '@Base',
      amount: '@Importe',
    },
  ],
  beforeTotal: [
    ['Sum of lines', '@SubTotal'],
    ['Discounts', '@Descuento'],
  ],
  afterTotal: [['Withheld', 'Impuestos/@TotalImpuestosRetenidos']],
  means: {
    path: '@FormaPago',
    names: {
      '01': 'Cash',
      '02': 'Cheque',
      '03': 'Credit transfer',
      '04': 'Credit card',
      '28': 'Debit card',
      '99': 'To be defined',
    },
  },
  payment: [['Method', '@MetodoPago']],
  lines: {
    at: 'Conceptos/Concepto',
    number: '@number',
    facts: [
      ['SAT', '@ClaveProdServ'],
      ['Unit', '@Unidad'],
      ['Discount', '@Descuento'],
      ['Customs', 'InformacionAduanera/@NumeroPedimento'],
    ],
  },
}
