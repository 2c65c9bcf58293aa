import type { Run } from '../../page/sheet.ts'
import { type Text, writeLine } from '../../page/write.ts'
import { canonicalId } from '../../world/tax-ids.ts'
import { listOf } from '../../world/world.ts'
import { type Cell, writeCells } from '../blocks/cells.ts'
import type { ExtraColumn, TableColumn } from '../blocks/columns.ts'
import { instalmentsOf } from '../blocks/instalments.ts'
import { writeTable } from '../blocks/table.ts'
import { vendorAddress, vendorContacts, vendorName } from '../blocks/vendor.ts'
import { dateText, moneyRuns, type Pen, value } from '../pen.ts'
import { carrier, cell, place, recipient, recipientId, recipientName } from './danfe-parties.ts'
import { finishPages, type Layout, setMargins } from './frame.ts'

/** The strip that the recipient signs: it repeats, in one sentence, the content of the boxes below. */
function receipt(pen: Pen): Cell[][] {
  const { facts, random: r } = pen
  const { vendor, customer } = facts
  const sentence: Text = [
    {
      text: `RECEBEMOS DE ${vendor.name} OS PRODUTOS E/OU SERVIÇOS CONSTANTES DA NOTA FISCAL INDICADA ABAIXO. `,
    },
    { text: `EMISSÃO: ${dateText(pen, facts.date)} VALOR TOTAL: ` },
    ...moneyRuns(pen, facts.totals.total, { hasCurrency: true }),
    ...(r.chance(0.7) ? [{ text: ` DESTINATÁRIO: ${customer.name} - ${customer.address.join(', ')}` }] : []),
    ...(r.chance(0.5)
      ? [{ text: `, ${customer.taxId === null ? 'CPF' : 'CNPJ'}: ${recipientId(pen).text}` }]
      : []),
  ]
  return [
    [
      { label: '', lines: [sentence], share: 5 },
      {
        label: '',
        lines: ['NF-e', [{ text: numberSign(pen) }, documentNumber(pen)], `SÉRIE ${r.int(1, 9)}`],
        align: 'center',
      },
    ],
    [
      cell(r.pick(['DATA DE RECEBIMENTO', 'DATA DO RECEBIMENTO']), '', 1),
      cell('IDENTIFICAÇÃO E ASSINATURA DO RECEBEDOR', '', 4),
    ],
  ]
}

/** The number as nine digits in groups; its value has no leading zeros. */
function documentNumber({ facts: { number } }: Pen): Run {
  return value(
    'invoice_number',
    number,
    number.startsWith('0') ? String(Number(number.replaceAll('.', ''))) : number,
  )
}

/** `Nº`, with or without a space before the number. */
function numberSign(pen: Pen): string {
  return pen.random.fork('number sign').pick(['Nº ', 'Nº'])
}

const portals = [
  'Consulta de autenticidade no portal nacional da NF-e',
  'Consulta de autenticidade no portal nacional da NF-e www.nfe.fazenda.gov.br/portal ou no site da Sefaz Autorizadora',
  'CONSULTA DE AUTENTICIDADE NO PORTAL NACIONAL DA NF-E WWW.NFE.FAZENDA.GOV.BR/PORTAL OU NO SITE DA SEFAZ AUTORIZADORA',
]

const operations =
  'VENDA DE MERCADORIA|Venda de produção do estabelecimento|PRESTAÇÃO DE SERVIÇO|VENDA|Venda de mercadoria adquirida de terceiros|VENDA A CONSUMIDOR FINAL|5102 - Venda merc. adq. terceiros|REMESSA EM CONSIGNAÇÃO|Venda c/ ST|DEVOLUÇÃO DE COMPRA'

function head(pen: Pen): Cell[][] {
  const { facts, random: r, theme } = pen
  const { vendor } = facts
  const taxId = value('vendor_tax_id', vendor.taxId!, canonicalId(vendor.taxId!))
  const key = r.fill('#### #### #### #### #### #### #### #### #### #### ####')
  return [
    [
      {
        label: r.chance(0.5) ? 'IDENTIFICAÇÃO DO EMITENTE' : '',
        lines: [
          [{ ...vendorName(pen), style: theme.bold }],
          ...vendorAddress(pen).map((run): Text => [run]),
          ...vendorContacts(pen).slice(0, 2),
        ],
        ...(r.chance(0.5) ? { align: 'center' as const } : {}),
        share: 2.2,
      },
      {
        label: '',
        lines: [
          [{ text: 'DANFE', style: theme.bold }],
          'Documento Auxiliar da Nota Fiscal Eletrônica',
          '0 - Entrada  1 - Saída   1',
          [{ text: numberSign(pen) }, documentNumber(pen)],
          `SÉRIE ${r.int(1, 9)}`,
          'Folha 1/1',
        ],
        align: 'center',
        share: 1.1,
      },
      {
        label: 'CHAVE DE ACESSO',
        lines: [key, '', r.pick(portals)],
        share: 2.2,
      },
    ],
    [
      cell('NATUREZA DA OPERAÇÃO', r.pick(listOf(operations)), 2),
      cell(
        'PROTOCOLO DE AUTORIZAÇÃO DE USO',
        `${r.fill('###############')} - ${dateText(pen, facts.date)} ${r.fill('1#:3#:2#')}`,
        2,
      ),
    ],
    [
      cell('INSCRIÇÃO ESTADUAL', vendor.localNumber),
      cell('INSC. ESTADUAL DO SUBST. TRIB.', ''),
      cell(r.pick(['CNPJ', 'CNPJ / CPF', 'CNPJ/CPF']), [taxId]),
    ],
  ]
}

function amounts(pen: Pen): Cell[][] {
  const { facts, random: r } = pen
  const { totals } = facts
  const money = (amount: typeof totals.net, field?: string) => moneyRuns(pen, amount, field ? { field } : {})
  const nothing = moneyRuns(pen, totals.net.times(0))
  const isPlain = totals.discount === null && totals.shipping === null
  const isNewer = r.chance(0.4)
  const icms = totals.net.times(0.18).toDecimalPlaces(2)
  const right = (label: string, line: Text): Cell => ({ label, lines: [line], align: 'right' })
  const goods = right(
    r.pick([
      'V. TOTAL PRODUTOS',
      'VALOR TOTAL DOS PRODUTOS',
      'VALOR TOTAL DOS PRODUTOS',
      'VALOR TOTAL PRODUTOS',
      'VALOR TOTAL DOS PRODUTOS E SERVIÇOS',
    ]),
    money(totals.lines, isPlain ? 'subtotal_amount' : undefined),
  )
  /** Boxes that only newer editions of the form have. */
  const newer = (labels: string[]): Cell[] =>
    isNewer ? labels.map((label) => right(label, label.includes('APROX') ? money(icms) : nothing)) : []
  return [
    [
      right(r.pick(['BASE DE CÁLC. DO ICMS', 'BASE DE CÁLCULO DO ICMS']), money(totals.net)),
      right('VALOR DO ICMS', money(icms)),
      right(r.pick(['BASE DE CÁLC. ICMS S.T.', 'BASE CÁLC. ICMS SUBST.']), nothing),
      right('VALOR DO ICMS SUBST.', nothing),
      ...newer(['V. IMP. IMPORTAÇÃO', 'V. ICMS UF REMET.', 'VALOR DO PIS']),
      ...(isNewer || !r.chance(0.15) ? [] : [right('VALOR APROX. DOS TRIBUTOS', money(icms))]),
      goods,
    ],
    [
      right('VALOR DO FRETE', totals.shipping ? money(totals.shipping) : nothing),
      right('VALOR DO SEGURO', nothing),
      right('DESCONTO', totals.discount ? money(totals.discount.amount) : nothing),
      right(r.pick(['OUTRAS DESPESAS', 'OUTRAS DESP. ACESSÓRIAS']), nothing),
      right(r.pick(['VALOR DO IPI', 'VALOR TOTAL DO IPI']), nothing),
      ...newer(['V. ICMS UF DEST.', 'V. APROX. DO TRIBUTO', 'VALOR DA COFINS'].slice(0, r.int(2, 3))),
      {
        ...right(r.pick(['V. TOTAL DA NOTA', 'VALOR TOTAL DA NOTA']), money(totals.total, 'total_amount')),
        isFilled: r.chance(0.3),
      },
    ],
  ]
}

/** Codes and taxes of each item that the form has columns for. */
function itemColumns(pen: Pen): ExtraColumn[] {
  const { facts, random: r } = pen
  const column = (head: string, text: (line: number) => Run[], isRight = false): TableColumn => ({
    key: 'code',
    head: [{ text: head }],
    align: isRight ? 'right' : 'left',
    cell: (_, i) => [text(i)],
    foot: [],
  })
  const codes = facts.lines.map(() => r.fill('########'))
  const classes = r.pick(['0102', '000', '500', '060'])
  const operation = r.pick(['5102', '6102', '5405', '5101'])
  const rate = r.pick([18, 12, 7, 0])
  const taxed = (share: number) => (line: number) =>
    moneyRuns(pen, facts.lines[line]!.amount.times(share).toDecimalPlaces(2))
  return [
    {
      after: 1,
      column: column(r.pick(['NCM/SH', 'NCM']), (i) => [{ text: codes[i]! }]),
    },
    { after: 1, column: column(r.pick(['CST', 'CSOSN', 'O/CST']), () => [{ text: classes }]) },
    { after: 1, column: column('CFOP', () => [{ text: operation }]) },
    { after: 5, column: column(r.pick(['B.CÁLC. ICMS', 'BC ICMS']), taxed(rate === 0 ? 0 : 1), true) },
    { after: 5, column: column('V. ICMS', taxed(rate / 100), true) },
    { after: 5, column: column('V. IPI', taxed(0), true) },
    {
      after: 5,
      column: column('% ICMS', (i) => [value('tax_rate', `${rate},00`, `${rate}.00`, i)], true),
    },
  ]
}

/** The content of the box of further information: the order, the included taxes, the seller. */
function moreInformation(pen: Pen): Text[] {
  const { facts, random: r } = pen
  const taxes = facts.totals.net.times(0.1345).toDecimalPlaces(2)
  const lines: Text[] = [
    r.pick(facts.region.words.notes.split('|')),
    [
      { text: 'Val. Aprox. Tributos ' },
      ...moneyRuns(pen, taxes, { hasCurrency: true }),
      { text: ' (13,45%) Fonte: IBPT' },
    ],
    [{ text: 'Pedido de compra: ' }, value('purchase_order_number', facts.orderNumber)],
    `Vendedor: ${facts.contact}`,
    `Inf. Contribuinte: Ped. Interno ${r.fill('%#####')} Cód. cliente ${r.fill('%####')}`,
    `ENTREGA: ${facts.customer.address.join(' - ')}`,
  ]
  return r.shuffle(lines).slice(0, r.int(1, 4))
}

/** The boxes of the invoice that is to be paid: its sums, and a box for each of its instalments. */
function invoiceBoxes(pen: Pen): Cell[][] {
  const { facts } = pen
  const r = pen.random.fork('duplicates')
  const { due } = facts.totals
  const parts = instalmentsOf(
    pen,
    r.weighted([
      [1, 4],
      [2, 3],
      [3, 3],
      [4, 1],
      [6, 0.5],
    ] as const),
  )
  const digits = r.pick(['001', '1', facts.number.replaceAll('.', '')])
  const slash = r.pick(['', '', '/', '-'])
  const numberOf = (number: number) =>
    digits.length > 3 || slash
      ? `${digits}${slash || '/'}${number}`
      : String(number).padStart(digits.length, '0')
  const form = r.pick(['line', 'line', 'labelled line', 'stacked'] as const)
  const boxes = parts.map(({ number, date, amount }): Cell => {
    const line: Text = [{ text: `${numberOf(number)}  ` }, date, { text: '  ' }, ...amount]
    if (form === 'stacked')
      return {
        label: '',
        lines: [`Num. ${numberOf(number)}`, [{ text: 'Venc. ' }, date], [{ text: 'Valor ' }, ...amount]],
      }
    return cell(form === 'line' ? '' : 'NÚMERO / VENCIMENTO / VALOR', line)
  })
  const perRow = r.pick([3, 4, 5])
  const rows = Array.from({ length: Math.ceil(boxes.length / perRow) }, (_, row) => {
    const own = boxes.slice(row * perRow, (row + 1) * perRow)
    return [...own, ...Array.from({ length: perRow - own.length }, () => cell('', ''))]
  })
  const money = (label: string, amount: Text): Cell => ({ label, lines: [amount], align: 'right' })
  const head = [
    cell('NÚMERO', facts.number),
    money('VALOR ORIGINAL', moneyRuns(pen, due)),
    money('VALOR DO DESCONTO', moneyRuns(pen, due.times(0))),
    money('VALOR LÍQUIDO', moneyRuns(pen, due)),
  ]
  return r.chance(0.5) ? [head, ...rows] : rows
}

/** The printed form of a Brazilian electronic invoice: many small boxes with tiny labels. */
export const danfe: Layout = (pen) => {
  const { frame, theme, random: r, sheet } = pen
  const facts = {
    ...pen.facts,
    customer: { ...pen.facts.customer, name: recipientName(pen) },
    number: r.fill(r.pick(['000.0##.%##', '000.000.%##', '000.%##.###', '000.000.00%', '%#####'])),
  }
  setMargins(pen, 'none')
  frame.left = 24
  frame.right = sheet.width - 24
  frame.top = 24
  const width = frame.right - frame.left
  const body = { ...theme.body, size: 8 }
  const small: Pen = {
    ...pen,
    facts,
    habits: { ...pen.habits, isTableMoney: false, places: 2 },
    theme: {
      ...theme,
      body,
      bold: { ...theme.bold, size: 8.4 },
      label: { ...theme.body, size: 5.2 },
      small: body,
      labelCase: (t) => t.toUpperCase(),
      rule: '#000000',
      leading: 1.2,
    },
  }
  const tiny = { ...theme.body, size: 5.2 }
  const section = (title: string, y: number): number => {
    writeLine(sheet, title, { ...theme.bold, size: 6 }, { x: frame.left, baseline: y + 8 })
    return y + 10
  }
  const at = { x: frame.left, width }
  let y = frame.top
  if (r.chance(0.65)) y = writeCells(small, receipt(small), { ...at, y }, tiny) + 8
  y = writeCells(small, head(small), { ...at, y }, tiny)
  y = writeCells(small, recipient(small), { ...at, y: section('DESTINATÁRIO / REMETENTE', y) }, tiny)
  if (facts.kind === 'invoice' && r.chance(0.6)) {
    y = writeCells(
      small,
      invoiceBoxes(small),
      { ...at, y: section(r.pick(['FATURA / DUPLICATA', 'FATURA / DUPLICATAS', 'FATURA']), y) },
      tiny,
    )
  }
  y = writeCells(small, amounts(small), { ...at, y: section('CÁLCULO DO IMPOSTO', y) }, tiny)
  for (const title of ['INFORMAÇÕES DO LOCAL DE RETIRADA', 'INFORMAÇÕES DO LOCAL DE ENTREGA'])
    if (r.chance(0.15)) y = writeCells(small, place(small, title), { ...at, y: section(title, y) }, tiny)
  y = writeCells(
    small,
    carrier(small),
    { ...at, y: section('TRANSPORTADOR / VOLUMES TRANSPORTADOS', y) },
    tiny,
  )
  y = writeTable(
    small,
    { ...at, y: section('DADOS DOS PRODUTOS / SERVIÇOS', y) },
    {
      look: 'columns',
      keys: ['code', 'description', 'unit', 'quantity', 'unitPrice', 'amount'],
      ...(r.chance(0.6) ? { extra: itemColumns(small) } : {}),
      least: r.pick([120, 220, 300]),
    },
  )
  if (y + 100 < frame.bottom)
    writeCells(
      small,
      [
        [
          {
            label: 'INFORMAÇÕES COMPLEMENTARES',
            lines: [...moreInformation(small), ''],
            share: 2,
          },
          cell('RESERVADO AO FISCO', ''),
        ],
      ],
      { ...at, y: section('DADOS ADICIONAIS', y) },
      tiny,
    )
  finishPages(pen, 'none')
}
