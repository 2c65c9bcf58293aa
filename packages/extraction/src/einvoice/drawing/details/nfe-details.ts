import type { DetailsMap } from './details-map.ts'

/** NF-e and NFC-e; of a batch the first is drawn. */
export function nfeDetails(rootName: string): DetailsMap {
  const note = rootName === 'NFe' ? 'infNFe' : 'NFe[1]/infNFe'
  const totals = `${note}/total/ICMSTot`
  return {
    references: [
      ['Access key', `${note}/@Id`],
      ['Series', `${note}/ide/serie`],
      ['Nature', `${note}/ide/natOp`],
      ['Preceding invoice', `${note}/ide/NFref/refNFe`],
      ['Contract', `${note}/compra/xCont`],
      ['Protocol', 'protNFe/infProt/nProt'],
    ],
    vendor: [
      ['Trading as', `${note}/emit/xFant`],
      ['State registration', `${note}/emit/IE`],
    ],
    customer: [
      ['State registration', `${note}/dest/IE`],
      ['E-mail', `${note}/dest/email`],
      ['Phone', `${note}/dest/enderDest/fone`],
    ],
    parties: [
      { title: 'Carrier', at: `${note}/transp/transporta`, lines: [['xNome'], ['xEnder', 'xMun', 'UF']] },
      {
        title: 'Delivered to',
        at: `${note}/entrega`,
        lines: [['xNome'], ['xLgr&nro', 'xBairro', 'xMun', 'UF']],
      },
    ],
    taxes: [
      { at: totals, fixed: { category: 'ICMS' }, isTaxLine: false, basis: 'vBC', amount: 'vICMS' },
      { at: totals, fixed: { category: 'ICMS ST', code: 'ICMS ST' }, basis: 'vBCST', amount: 'vST' },
      { at: totals, fixed: { category: 'IPI', code: 'IPI' }, amount: 'vIPI' },
      { at: totals, fixed: { category: 'PIS' }, isTaxLine: false, amount: 'vPIS' },
      { at: totals, fixed: { category: 'COFINS' }, isTaxLine: false, amount: 'vCOFINS' },
    ],
    beforeTotal: [
      ['Products', `${totals}/vProd`],
      ['Freight', `${totals}/vFrete`],
      ['Insurance', `${totals}/vSeg`],
      ['Other charges', `${totals}/vOutro`],
      ['Discounts', `${totals}/vDesc`],
    ],
    afterTotal: [],
    means: {
      path: `${note}/pag/detPag/tPag`,
      names: {
        '01': 'Cash',
        '02': 'Cheque',
        '03': 'Credit card',
        '04': 'Debit card',
        '15': 'Boleto',
        '17': 'PIX',
        '18': 'Credit transfer',
        '20': 'PIX',
        '90': 'None',
      },
    },
    payment: [['Instalment', `${note}/cobr/dup/nDup&dVenc&vDup`]],
    notes: `${note}/infAdic/infCpl`,
    lines: {
      at: `${note}/det`,
      number: '@nItem',
      facts: [
        ['NCM', 'prod/NCM'],
        ['CFOP', 'prod/CFOP'],
        ['Discount', 'prod/vDesc'],
      ],
      notes: 'infAdProd',
    },
  }
}
