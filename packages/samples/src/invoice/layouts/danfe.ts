import type { Run } from '../../page/sheet.ts'
import { type Text, writeLine } from '../../page/write.ts'
import { makeCompany } from '../../world/company.ts'
import { canonicalId } from '../../world/tax-ids.ts'
import { type Cell, writeCells } from '../blocks/cells.ts'
import { customerName, customerTaxId } from '../blocks/customer.ts'
import { writeTable } from '../blocks/table.ts'
import { vendorAddress, vendorContacts, vendorName } from '../blocks/vendor.ts'
import { addressLines, dateRun, dateText, moneyRuns, type Pen, value } from '../pen.ts'
import { finishPages, type Layout, setMargins } from './frame.ts'

const cell = (label: string, line: Text, share = 1): Cell => ({ label, lines: [line], share })

/** A firm's CNPJ, or a person's CPF. */
const recipientId = (pen: Pen): Run => {
  const [own] = customerTaxId(pen)
  if (own) return own
  const cpf = pen.random.fork('cpf').fill('###.###.###-##')
  return value('customer_tax_id', cpf, canonicalId(cpf))
}

/** The strip that the recipient signs: it repeats, in one sentence, what the boxes below say. */
const receipt = (pen: Pen): Cell[][] => {
  const { facts, random: r } = pen
  const { vendor, customer } = facts
  const sentence: Text = [
    {
      text: `RECEBEMOS DE ${vendor.name} OS PRODUTOS E/OU SERVIÇOS CONSTANTES DA NOTA FISCAL INDICADA ABAIXO. `,
    },
    { text: `EMISSÃO: ${dateText(pen, facts.date)} VALOR TOTAL: ` },
    ...moneyRuns(pen, facts.totals.total, { hasCurrency: true }),
    { text: ` DESTINATÁRIO: ${customer.name} - ${customer.address.join(', ')}` },
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
    [cell('DATA DE RECEBIMENTO', '', 1), cell('IDENTIFICAÇÃO E ASSINATURA DO RECEBEDOR', '', 4)],
  ]
}

/** Nine digits in groups stand for the number without the zeros before it. */
const documentNumber = ({ facts: { number } }: Pen): Run =>
  value(
    'invoice_number',
    number,
    number.startsWith('0') ? String(Number(number.replaceAll('.', ''))) : number,
  )

/** `Nº` and the number, with a blank between them or not. */
const numberSign = (pen: Pen): string => pen.random.fork('number sign').pick(['Nº ', 'Nº'])

const head = (pen: Pen): Cell[][] => {
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
      cell(r.pick(['CNPJ', 'CNPJ / CPF', 'CNPJ/CPF']), [taxId]),
    ],
  ]
}

const recipient = (pen: Pen): Cell[][] => {
  const { facts, random: r } = pen
  const [street, city] = addressLines('customer_address', facts.customer.address.slice(0, 2))
  return [
    [
      cell(r.pick(['NOME / RAZÃO SOCIAL', 'NOME/RAZÃO SOCIAL', 'RAZÃO SOCIAL']), [customerName(pen)], 3.2),
      cell('CNPJ / CPF', [recipientId(pen)], 1.5),
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
  const { facts, random: r } = pen
  const { totals } = facts
  const money = (amount: typeof totals.net, field?: string) => moneyRuns(pen, amount, field ? { field } : {})
  const nothing = moneyRuns(pen, totals.net.times(0))
  const isPlain = totals.discount === null && totals.shipping === null
  const icms = totals.net.times(0.18).toDecimalPlaces(2)
  const right = (label: string, line: Text): Cell => ({ label, lines: [line], align: 'right' })
  return [
    [
      right(r.pick(['BASE DE CÁLC. DO ICMS', 'BASE DE CÁLCULO DO ICMS']), money(totals.net)),
      right('VALOR DO ICMS', money(icms)),
      right('BASE DE CÁLC. ICMS S.T.', nothing),
      right('VALOR DO ICMS SUBST.', nothing),
      right(
        r.pick(['V. TOTAL PRODUTOS', 'VALOR TOTAL DOS PRODUTOS', 'VALOR TOTAL PRODUTOS']),
        money(totals.lines, isPlain ? 'subtotal_amount' : undefined),
      ),
    ],
    [
      right('VALOR DO FRETE', totals.shipping ? money(totals.shipping) : nothing),
      right('VALOR DO SEGURO', nothing),
      right('DESCONTO', totals.discount ? money(totals.discount.amount) : nothing),
      right('OUTRAS DESPESAS', nothing),
      right('VALOR DO IPI', nothing),
      {
        ...right(r.pick(['V. TOTAL DA NOTA', 'VALOR TOTAL DA NOTA']), money(totals.total, 'total_amount')),
        isFilled: r.chance(0.3),
      },
    ],
  ]
}

const company = (pen: Pen, seed: string) => makeCompany('BR', pen.facts.region.world, pen.random.fork(seed))

/** Who carries the goods: a company with a number like the vendor's, or nobody. */
const carrier = (pen: Pen): Cell[][] => {
  const { random: r } = pen
  const other = r.chance(0.45) ? company(pen, 'carrier') : null
  return [
    [
      cell(r.pick(['RAZÃO SOCIAL', 'NOME / RAZÃO SOCIAL']), other?.name ?? r.pick(['O MESMO', '', '']), 3),
      cell('FRETE POR CONTA', other ? '0-Emitente' : '9-Sem Frete'),
      cell('PLACA DO VEÍCULO', other ? r.fill('???-####') : ''),
      cell('CNPJ / CPF', other?.taxId ?? '', 1.4),
    ],
    ...(other || r.chance(0.5)
      ? [
          [
            cell('ENDEREÇO', other?.address[0] ?? '', 2.4),
            cell('MUNICÍPIO', other ? 'São Paulo' : '', 1.6),
            cell('INSCRIÇÃO ESTADUAL', other?.localNumber ?? ''),
          ],
        ]
      : []),
    [
      cell('QUANTIDADE', String(r.int(1, 40))),
      cell('ESPÉCIE', r.pick(['', 'VOLUME', 'CAIXA'])),
      cell('MARCA', ''),
      cell('PESO BRUTO', r.fill('%#,###')),
      cell('PESO LÍQUIDO', r.fill('%#,###')),
    ],
  ]
}

/** Where the goods are fetched or brought to: a name, a number and an address of somebody else. */
const place = (pen: Pen, seed: string): Cell[][] => {
  const { name, taxId, address } = company(pen, seed)
  return [
    [cell('NOME / RAZÃO SOCIAL', name, 3), cell('CNPJ / CPF', taxId ?? '', 1.4)],
    [cell('ENDEREÇO', address[0]!, 3), cell('MUNICÍPIO', address[1] ?? '', 1.4)],
  ]
}

/** The printed companion of a Brazilian electronic invoice: many small boxes, the smallest labels. */
export const danfe: Layout = (pen) => {
  const { frame, theme, random: r, sheet } = pen
  const facts = {
    ...pen.facts,
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
  let y = frame.top
  if (r.chance(0.65)) y = writeCells(small, receipt(small), { ...at, y }, tiny) + 8
  y = writeCells(small, head(small), { ...at, y }, tiny)
  y = writeCells(small, recipient(small), { ...at, y: section('DESTINATÁRIO / REMETENTE', y) }, tiny)
  if (facts.kind === 'invoice' && r.chance(0.6)) {
    const due = dateRun(small, 'due_date', facts.dueDate)
    const amount = moneyRuns(small, facts.totals.due, { hasCurrency: r.chance(0.5) })
    const duplicate: Cell = r.chance(0.5)
      ? cell('NÚMERO / VENCIMENTO / VALOR', [{ text: '001   ' }, due, { text: '   ' }, ...amount])
      : {
          label: '',
          lines: ['Num. 001', [{ text: 'Venc. ' }, due], [{ text: 'Valor ' }, ...amount]],
        }
    y = writeCells(
      small,
      [[duplicate, cell('', ''), cell('', '')]],
      { ...at, y: section('FATURA / DUPLICATA', y) },
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
