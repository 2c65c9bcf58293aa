import { Decimal } from 'decimal.js'
import { firstTextAt, nodesAt, textsAt } from '../xml-path.ts'
import { attributeOf, type XmlNode } from '../xml-tree.ts'
import type { BrokenRule } from './broken-rule.ts'
import { decimalOf, isSameAmount, sumOfDecimals } from './decimal-of.ts'

/** The checks of amounts that the Italian exchange system (SdI) makes, of the first invoice of a file. */
export function brokenFatturaPaRules(root: XmlNode): BrokenRule[] {
  const goods = 'FatturaElettronicaBody[1]/DatiBeniServizi'
  const lines = nodesAt(root, `${goods}/DettaglioLinee`)
  const funds = nodesAt(
    root,
    'FatturaElettronicaBody[1]/DatiGenerali/DatiGeneraliDocumento/DatiCassaPrevidenziale',
  )
  const summaries = nodesAt(root, `${goods}/DatiRiepilogo`)
  const rateOf = (node: XmlNode) => amount(node, 'AliquotaIVA')?.toFixed()
  const wrongLine = lines.findIndex(
    (line) => !isSameAmount(amount(line, 'PrezzoTotale'), priceOf(line), '0.0100001'),
  )
  const isTaxRight = summaries.every((row) =>
    isSameAmount(
      amount(row, 'Imposta'),
      amount(row, 'ImponibileImporto')
        ?.times(rateOf(row) ?? 0)
        .dividedBy(100),
      '0.0150001',
    ),
  )
  const rates = new Set(summaries.map(rateOf))
  const areBasesRight = [...rates].every((rate) => {
    const own = (nodes: readonly XmlNode[]) => nodes.filter((node) => rateOf(node) === rate)
    const stated = sumOfDecimals(own(summaries).map((row) => amount(row, 'ImponibileImporto')))
    const sum = sumOfDecimals([
      ...own(lines).map((line) => amount(line, 'PrezzoTotale')),
      ...own(funds).map((fund) => amount(fund, 'ImportoContributoCassa')),
      ...own(summaries).map((row) => amount(row, 'Arrotondamento')),
    ])
    return isSameAmount(stated, sum, '1.0000001')
  })
  return [
    ...(isTaxRight ? [] : [{ rule: 'SdI-00421', field: 'tax_amount' } as const]),
    ...(areBasesRight ? [] : [{ rule: 'SdI-00422', field: 'subtotal_amount' } as const]),
    ...(wrongLine < 0 ? [] : [{ rule: 'SdI-00423', field: 'amount', lineItem: wrongLine } as const]),
    ...([...lines, ...funds].every((node) => rates.has(rateOf(node)))
      ? []
      : [{ rule: 'SdI-00443' } as const]),
  ]
}

/** Price by quantity (1 if there is none), less or more by each discount or surcharge in turn. */
function priceOf(line: XmlNode): Decimal | undefined {
  const price = amount(line, 'PrezzoUnitario')
  const each = nodesAt(line, 'ScontoMaggiorazione').reduce((left, change) => {
    const sign = firstTextAt(change, 'Tipo') === 'MG' ? 1 : -1
    const value = amount(change, 'Importo') ?? left?.times(amount(change, 'Percentuale') ?? 0).dividedBy(100)
    return left?.plus((value ?? new Decimal(0)).times(sign))
  }, price)
  return each?.times(amount(line, 'Quantita') ?? 1)
}

/** The check of the total in CFDI, with the local taxes of its complement. */
export function brokenCfdiRules(root: XmlNode): BrokenRule[] {
  const stated = decimalOf(attributeOf(root, 'Total'))
  const plus = [
    '@SubTotal',
    'Impuestos/@TotalImpuestosTrasladados',
    'Complemento/ImpuestosLocales/@TotaldeTraslados',
  ]
  const minus = [
    '@Descuento',
    'Impuestos/@TotalImpuestosRetenidos',
    'Complemento/ImpuestosLocales/@TotaldeRetenciones',
  ]
  const sum = (paths: string[]) =>
    sumOfDecimals(paths.flatMap((path) => textsAt(root, path)).map((text) => decimalOf(text)))
  if (isSameAmount(stated, sum(plus).minus(sum(minus)), '0.0150001')) return []
  const isVersion3 = attributeOf(root, 'Version')?.startsWith('3') ?? false
  return [{ rule: isVersion3 ? 'CFDI33118' : 'CFDI40119', field: 'total_amount' }]
}

const nfeParts = ['vProd', 'vST', 'vFCPST', 'vFrete', 'vSeg', 'vOutro', 'vII', 'vIPI', 'vIPIDevol']

/** The check of the total in NF-e; exempted and retained ICMS are part of it only in some cases. */
export function brokenNfeRules(root: XmlNode, rootName: string): BrokenRule[] {
  const note = rootName === 'NFe' ? 'infNFe' : 'NFe[1]/infNFe'
  const [totals] = nodesAt(root, `${note}/total/ICMSTot`)
  if (!totals) return []
  const services = decimalOf(firstTextAt(root, `${note}/total/ISSQNtot/vServ`))
  const sum = sumOfDecimals([...nfeParts.map((name) => amount(totals, name)), services]).minus(
    amount(totals, 'vDesc') ?? 0,
  )
  const exempted = amount(totals, 'vICMSDeson') ?? new Decimal(0)
  const retained = amount(totals, 'vICMSMonoReten') ?? new Decimal(0)
  const possible = [sum, sum.minus(exempted), sum.plus(retained), sum.minus(exempted).plus(retained)]
  const isRight = possible.some((total) => isSameAmount(amount(totals, 'vNF'), total, '0.5000001'))
  return isRight ? [] : [{ rule: 'NFe-610', field: 'total_amount' }]
}

function amount(node: XmlNode, name: string): Decimal | undefined {
  return decimalOf(firstTextAt(node, name))
}
