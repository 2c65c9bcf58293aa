import { type Text, writeLine } from '../../page/write.ts'
import { canonicalId } from '../../world/tax-ids.ts'
import { type Cell, writeCells } from '../blocks/cells.ts'
import { customerName, customerTaxId } from '../blocks/customer.ts'
import { numberRun } from '../blocks/meta.ts'
import { writeTable } from '../blocks/table.ts'
import { vendorAddress, vendorContacts, vendorName } from '../blocks/vendor.ts'
import { addressLines, dateRun, dateText, moneyRuns, type Pen, value } from '../pen.ts'
import { finishPages, type Layout, setMargins } from './frame.ts'

const cell = (label: string, line: Text, share = 1): Cell => ({ label, lines: [line], share })

const head = (pen: Pen): Cell[][] => {
  const { facts, random: r, theme } = pen
  const { vendor } = facts
  const key = r.fill('#### #### #### #### #### #### #### #### #### #### ####')
  return [
    [
      {
        label: 'IDENTIFICAÇÃO DO EMITENTE',
        lines: [
          [{ ...vendorName(pen), style: theme.bold }],
          ...vendorAddress(pen).map((run): Text => [run]),
          ...vendorContacts(pen).slice(0, 2),
        ],
        share: 2.2,
      },
      {
        label: '',
        lines: [
          [{ text: 'DANFE', style: theme.bold }],
          'Documento Auxiliar da Nota Fiscal Eletrônica',
          '0 - Entrada  1 - Saída   1',
          [{ text: 'Nº ' }, numberRun(pen)],
          `SÉRIE ${r.int(1, 9)}`,
          'Folha 1/1',
        ],
        align: 'center',
        share: 1.1,
      },
      {
        label: 'CHAVE DE ACESSO',
        lines: [key, '', 'Consulta de autenticidade no portal nacional da NF-e'],
        share: 2.2,
      },
    ],
    [
      cell(
        'NATUREZA DA OPERAÇÃO',
        r.pick([
          'VENDA DE MERCADORIA',
          'Venda de produção do estabelecimento',
          'PRESTAÇÃO DE SERVIÇO',
          'VENDA',
        ]),
        2,
      ),
      cell(
        'PROTOCOLO DE AUTORIZAÇÃO DE USO',
        `${r.fill('###############')} - ${dateText(pen, facts.date)} ${r.fill('1#:3#:2#')}`,
        2,
      ),
    ],
    [
      cell('INSCRIÇÃO ESTADUAL', vendor.localNumber),
      cell('INSC. ESTADUAL DO SUBST. TRIB.', ''),
      cell('CNPJ', [value('vendor_tax_id', vendor.taxId!, canonicalId(vendor.taxId!))]),
    ],
  ]
}

const recipient = (pen: Pen): Cell[][] => {
  const { facts, random: r } = pen
  const [street, city] = addressLines('customer_address', facts.customer.address.slice(0, 2))
  return [
    [
      cell('NOME / RAZÃO SOCIAL', [customerName(pen)], 3.2),
      cell('CNPJ / CPF', customerTaxId(pen).length > 0 ? customerTaxId(pen) : r.fill('###.###.###-##'), 1.5),
      cell('DATA DA EMISSÃO', [dateRun(pen, 'invoice_date', facts.date)]),
    ],
    [
      cell('ENDEREÇO', [street!], 2.6),
      cell(
        'BAIRRO / DISTRITO',
        r.pick(['Centro', 'Jardim América', 'Vila Nova', 'Distrito Industrial']),
        1.4,
      ),
      cell('CEP', r.fill('#####-###')),
      cell('DATA SAÍDA / ENTRADA', dateText(pen, facts.deliveryDate)),
    ],
    [
      cell('MUNICÍPIO', city ? [city] : '', 2.2),
      cell('UF', r.pick(['SP', 'RJ', 'PR', 'MG']), 0.4),
      cell('FONE / FAX', facts.customer.phone, 1.2),
      cell('INSCRIÇÃO ESTADUAL', r.fill('#########')),
      cell('HORA DA SAÍDA', r.fill('1#:2#:0#')),
    ],
  ]
}

const amounts = (pen: Pen): Cell[][] => {
  const { facts } = pen
  const { totals } = facts
  const money = (amount: typeof totals.net, field?: string) => moneyRuns(pen, amount, field ? { field } : {})
  const nothing = moneyRuns(pen, totals.net.times(0))
  const isPlain = totals.discount === null && totals.shipping === null
  const icms = totals.net.times(0.18).toDecimalPlaces(2)
  const right = (label: string, line: Text): Cell => ({ label, lines: [line], align: 'right' })
  return [
    [
      right('BASE DE CÁLC. DO ICMS', money(totals.net)),
      right('VALOR DO ICMS', money(icms)),
      right('BASE DE CÁLC. ICMS S.T.', nothing),
      right('VALOR DO ICMS SUBST.', nothing),
      right('V. TOTAL PRODUTOS', money(totals.lines, isPlain ? 'subtotal_amount' : undefined)),
    ],
    [
      right('VALOR DO FRETE', totals.shipping ? money(totals.shipping) : nothing),
      right('VALOR DO SEGURO', nothing),
      right('DESCONTO', totals.discount ? money(totals.discount.amount) : nothing),
      right('OUTRAS DESPESAS', nothing),
      right('VALOR DO IPI', nothing),
      { ...right('V. TOTAL DA NOTA', money(totals.total, 'total_amount')), isFilled: pen.random.chance(0.3) },
    ],
  ]
}

/** The printed companion of a Brazilian electronic invoice: many small boxes, the smallest labels. */
export const danfe: Layout = (pen) => {
  const { frame, theme, random: r, sheet } = pen
  const facts = {
    ...pen.facts,
    number: r.fill(r.pick(['000.0##.%##', '000.000.%##', '%#####', '00000####'])),
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
    habits: { ...pen.habits, isTableMoney: false },
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
  let y = writeCells(small, head(small), { ...at, y: frame.top }, tiny)
  y = writeCells(small, recipient(small), { ...at, y: section('DESTINATÁRIO / REMETENTE', y) }, tiny)
  if (facts.kind === 'invoice' && r.chance(0.6)) {
    const duplicate = cell('NÚMERO / VENCIMENTO / VALOR', [
      { text: '001   ' },
      dateRun(small, 'due_date', facts.dueDate),
      { text: '   ' },
      ...moneyRuns(small, facts.totals.due),
    ])
    y = writeCells(
      small,
      [[duplicate, cell('', ''), cell('', '')]],
      { ...at, y: section('FATURA / DUPLICATA', y) },
      tiny,
    )
  }
  y = writeCells(small, amounts(small), { ...at, y: section('CÁLCULO DO IMPOSTO', y) }, tiny)
  y = writeCells(
    small,
    [
      [
        cell('RAZÃO SOCIAL', r.pick(['O MESMO', 'TRANSPORTADORA RAPIDA LTDA', '']), 3),
        cell('FRETE POR CONTA', '9-Sem Frete'),
        cell('PLACA DO VEÍCULO', ''),
        cell('QUANTIDADE', String(r.int(1, 40))),
        cell('PESO BRUTO', r.fill('%#,###')),
      ],
    ],
    { ...at, y: section('TRANSPORTADOR / VOLUMES TRANSPORTADOS', y) },
    tiny,
  )
  y = writeTable(
    small,
    { ...at, y: section('DADOS DOS PRODUTOS / SERVIÇOS', y) },
    {
      look: 'columns',
      keys: ['code', 'description', 'unit', 'quantity', 'unitPrice', 'amount'],
      least: r.pick([120, 220, 300]),
    },
  )
  if (y + 80 < frame.bottom)
    writeCells(
      small,
      [
        [
          {
            label: 'INFORMAÇÕES COMPLEMENTARES',
            lines: [r.pick(facts.region.words.notes.split('|')), '', ''],
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
