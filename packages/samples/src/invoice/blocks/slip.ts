import { draw, type Run } from '../../page/sheet.ts'
import { type Text, writeBlock, writeLine } from '../../page/write.ts'
import { currencyText, dateRun, labelRun, moneyRuns, type Pen, value } from '../pen.ts'
import { type Column, writeLines } from './block.ts'
import { writeCells } from './cells.ts'
import { giroSlip, hasGiro } from './giro.ts'

function cutLine(pen: Pen, y: number): void {
  draw(pen.sheet, {
    kind: 'line',
    x0: 0,
    y0: y,
    x1: pen.sheet.width,
    y1: y,
    width: 0.5,
    color: '#777777',
    dash: 3,
  })
}

/** The lower part of a bill that is returned with the payment. All its values are repetitions. */
export function remittanceSlip(pen: Pen, at: Column): number {
  const { facts, theme, random: r } = pen
  cutLine(pen, at.y)
  if (hasGiro(facts.region.country) && r.chance(0.6)) return giroSlip(pen, at)
  const phrases: Record<string, string[]> = {
    en: [
      'Please detach and return this portion with your payment',
      'REMITTANCE ADVICE',
      'Return this slip with your payment',
      'PAYMENT STUB',
    ],
    de: ['Zahlschein', 'Bitte trennen Sie diesen Abschnitt ab'],
    fr: ['Talon de paiement à joindre à votre règlement', 'TIP'],
    nl: ['Acceptgiro', 'Betaalstrook'],
  }
  writeLine(pen.sheet, r.pick(phrases[facts.region.language] ?? ['']), theme.fine, {
    ...at,
    baseline: at.y + 12,
    align: 'center',
  })
  const left: Text[] = [facts.vendor.name, ...facts.vendor.address]
  const top = at.y + 24
  writeLines(pen, left, theme.small, { x: at.x, y: top, width: at.width * 0.4 })
  const key = facts.kind === 'credit_note' ? 'creditNumber' : 'number'
  const cells = [
    [
      { label: [labelRun(pen, key, true)], lines: [[{ text: facts.number }]] },
      {
        label: [labelRun(pen, 'customerNumber', true)],
        lines: [[value('customer_number', facts.customerNumber)]],
      },
    ],
    [
      { label: [labelRun(pen, 'dueDate', true)], lines: [[dateRun(pen, 'due_date', facts.dueDate)]] },
      {
        label: [labelRun(pen, 'due', true)],
        lines: [moneyRuns(pen, facts.totals.due, { field: 'amount_due', hasCurrency: true })],
      },
    ],
    ...(r.chance(0.5) ? [[{ label: r.pick(['Amount enclosed', 'Check #', '']), lines: [''] }]] : []),
  ]
  return writeCells(pen, cells, { x: at.x + at.width * 0.45, y: top, width: at.width * 0.55 })
}

function fakeCode(pen: Pen, x: number, y: number, size: number): void {
  const { random: r, sheet } = pen
  const count = 21
  const cell = size / count
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++) {
      const isFinder = (row < 7 || row > 13) && (column < 7 || (column > 13 && row < 7))
      const ring = Math.max(Math.abs((row % 14) - 3), Math.abs((column % 14) - 3))
      if (isFinder ? ring !== 2 && ring < 4 : r.chance(0.45))
        draw(sheet, {
          kind: 'rect',
          x: x + column * cell,
          y: y + row * cell,
          width: cell,
          height: cell,
          fill: '#000000',
        })
    }
}

/** The Swiss payment part with its receipt: 105 mm at the bottom of the page. */
export function swissSlip(pen: Pen, isFrench: boolean): number {
  const { sheet, theme, facts } = pen
  const { iban } = facts.vendor.banks[0]!
  const top = sheet.height - 297.6
  const words = isFrench
    ? {
        receipt: 'Récépissé',
        part: 'Section paiement',
        account: 'Compte / Payable à',
        reference: 'Référence',
        by: 'Payable par',
        currency: 'Monnaie',
        amount: 'Montant',
        point: 'Point de dépôt',
      }
    : {
        receipt: 'Empfangsschein',
        part: 'Zahlteil',
        account: 'Konto / Zahlbar an',
        reference: 'Referenz',
        by: 'Zahlbar durch',
        currency: 'Währung',
        amount: 'Betrag',
        point: 'Annahmestelle',
      }
  cutLine(pen, top)
  draw(sheet, {
    kind: 'line',
    x0: 175.7,
    y0: top,
    x1: 175.7,
    y1: sheet.height,
    width: 0.5,
    color: '#777777',
    dash: 3,
  })
  const bold = { face: theme.bold.face, size: 7, color: '#000000' }
  const plain = { face: theme.body.face, size: 8, color: '#000000' }
  const grouped = (iban ?? '').replace(/(.{4})(?=.)/g, '$1 ')
  const reference = facts.paymentReference
  const block = (x: number, y: number, width: number, head: string, lines: Text[]): number => {
    const below = writeBlock(sheet, head, bold, { x, y, width })
    return (
      lines.reduce(
        (next: number, line) => writeBlock(sheet, line, plain, { x, y: next, width, leading: 1.15 }),
        below,
      ) + 6
    )
  }
  const ibanRun: Run[] = iban ? [value('vendor_iban', grouped, iban)] : []
  const payee: Text[] = [ibanRun, facts.vendor.name, ...facts.vendor.address]
  const payer: Text[] = [facts.customer.name, ...facts.customer.address]
  const amount = moneyRuns(pen, facts.totals.due)
  for (const [x, width, title] of [
    [14, 150, words.receipt],
    [335, 245, words.part],
  ] as const) {
    writeLine(sheet, title, { ...bold, size: 11 }, { x: x === 335 ? 190 : x, baseline: top + 22 })
    let y = block(x, top + (x === 335 ? 14 : 32), width, words.account, payee)
    if (x === 335) y = block(x, y, width, words.reference, [[value('payment_reference', reference)]])
    block(x, y, width, words.by, payer)
    const base = x === 335 ? 190 : x
    writeLine(sheet, words.currency, bold, { x: base, baseline: top + 206 })
    writeLine(
      sheet,
      [
        currencyText({
          ...pen,
          habits: { ...pen.habits, money: { text: pen.habits.currency, side: 'none', isSpaced: false } },
        }),
      ],
      plain,
      { x: base, baseline: top + 218 },
    )
    writeLine(sheet, words.amount, bold, { x: base + 50, baseline: top + 206 })
    writeLine(sheet, amount, plain, { x: base + 50, baseline: top + 218 })
  }
  writeLine(sheet, words.point, bold, { x: 110, baseline: top + 250 })
  fakeCode(pen, 190, top + 40, 130)
  return top
}
