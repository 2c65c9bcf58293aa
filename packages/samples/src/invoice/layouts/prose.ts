import type { Mark, Run } from '../../page/sheet.ts'
import { widthOf, writeBlock } from '../../page/write.ts'
import { ensureSpace, writeLines } from '../blocks/block.ts'
import { closingBlock } from '../blocks/closing.ts'
import { customerBlock } from '../blocks/customer.ts'
import { introSentence, metaLines, metaPairs, placeAndDate, titleRun, writeHeadings } from '../blocks/meta.ts'
import { remarksBlock } from '../blocks/remarks.ts'
import { totalRows } from '../blocks/total-rows.ts'
import { logo, senderLine, vendorDetails } from '../blocks/vendor.ts'
import { dateRun, fillSentence, moneyRuns, type Pen, value } from '../pen.ts'
import { finishPages, type Layout, setMargins } from './frame.ts'

type Phrases = { greeting: string; opening: string; payment: string; closing: string }

/** The sentences of a letter around the amounts, by language; English if there is no entry. */
const phrases: Record<string, Phrases> = {
  en: {
    greeting: 'Dear customer,',
    opening: 'for our services we charge you as follows:',
    payment: 'Please transfer {total} by {due} to our account IBAN {iban}, BIC {bic}.',
    closing: 'Kind regards',
  },
  de: {
    greeting: 'Sehr geehrte Damen und Herren,',
    opening: 'für unsere Leistungen berechnen wir Ihnen:',
    payment:
      'Bitte überweisen Sie den Betrag von {total} bis zum {due} auf unser Konto IBAN {iban}, BIC {bic}.',
    closing: 'Freundliche Grüße',
  },
  fr: {
    greeting: 'Madame, Monsieur,',
    opening: 'pour nos prestations nous vous facturons :',
    payment: 'Merci de virer la somme de {total} avant le {due} sur notre compte IBAN {iban}, BIC {bic}.',
    closing: 'Cordialement',
  },
  es: {
    greeting: 'Estimados señores:',
    opening: 'Por nuestros servicios les facturamos lo siguiente:',
    payment: 'Rogamos transfieran {total} antes del {due} a nuestra cuenta IBAN {iban}, BIC {bic}.',
    closing: 'Atentamente',
  },
  it: {
    greeting: 'Gentile cliente,',
    opening: 'per le nostre prestazioni addebitiamo quanto segue:',
    payment: 'Preghiamo di versare {total} entro il {due} sul conto IBAN {iban}, BIC {bic}.',
    closing: 'Cordiali saluti',
  },
  nl: {
    greeting: 'Geachte heer, mevrouw,',
    opening: 'Voor onze werkzaamheden brengen wij u in rekening:',
    payment: 'Wij verzoeken u {total} uiterlijk {due} over te maken op IBAN {iban}, BIC {bic}.',
    closing: 'Met vriendelijke groet',
  },
  pt: {
    greeting: 'Exmos. Senhores,',
    opening: 'pelos nossos serviços faturamos o seguinte:',
    payment: 'Agradecemos a transferência de {total} até {due} para a conta IBAN {iban}, BIC {bic}.',
    closing: 'Com os melhores cumprimentos',
  },
  pl: {
    greeting: 'Szanowni Państwo,',
    opening: 'za nasze usługi naliczamy:',
    payment: 'Prosimy o przelew kwoty {total} do dnia {due} na konto IBAN {iban}, BIC {bic}.',
    closing: 'Z poważaniem',
  },
}

/** One item per line, with name and price, without a table head. */
function writeItems(pen: Pen, start: number): number {
  const { facts, frame, theme, random: r } = pen
  const width = (frame.right - frame.left) * r.pick([0.6, 0.75, 1])
  const isSpread = r.chance(0.7)
  const row = (label: Run[], amount: Run[], top: number, isBold: boolean): number => {
    const style = isBold ? theme.bold : theme.body
    const at = { x: frame.left, y: ensureSpace(pen, top, style.size * 3), leading: theme.leading }
    const room = widthOf(amount, style) + 4
    if (!isSpread)
      return writeBlock(pen.sheet, [...label, { text: ': ' }, ...amount], style, { ...at, width })
    writeBlock(pen.sheet, amount, style, { ...at, x: frame.left + width - room, width: room, align: 'right' })
    return writeBlock(pen.sheet, label, style, { ...at, width: width - room - 8 })
  }
  let y = start
  for (const [i, line] of facts.lines.entries()) {
    const text = line.detail ? `${line.description} ${line.detail}` : line.description
    const mark: Mark = { field: 'description', value: text, line: i }
    y = row(
      [{ text, marks: [mark] }],
      moneyRuns(pen, line.amount, { field: 'amount', line: i, hasCurrency: pen.habits.isTotalsMoney }),
      y,
      false,
    )
  }
  y += theme.body.size * 0.5
  for (const { label, value: amount, isGrand } of totalRows(pen)) y = row(label, amount, y, isGrand)
  return y
}

/** The account in the middle of a sentence. */
function paymentSentence(pen: Pen, text: string): Run[] {
  const { facts, random: r } = pen
  const { iban, bic } = facts.vendor.banks[0]!
  const grouped = r.chance(0.6) ? (iban ?? '').replace(/(.{4})(?=.)/g, '$1 ') : (iban ?? '')
  const sentence = iban ? text : text.replace(/\s*(auf|to|sur|a nuestra|sul|over|para|na) [^.]*\{bic\}/, '')
  return fillSentence(sentence, {
    total: moneyRuns(pen, facts.totals.due, { hasCurrency: true }),
    due: [dateRun(pen, 'due_date', facts.dueDate)],
    iban: iban ? [value('vendor_iban', grouped, iban)] : [],
    bic: [value('vendor_bic', bic)],
  })
}

/** A letter that is an invoice: sentences around the amounts, no table. */
export const prose: Layout = (pen) => {
  const { frame, facts, theme, random: r } = pen
  /** Without a letterhead: only a sign at the top, the name below the letter. */
  const isSigned = r.chance(0.25)
  const footer = isSigned ? 'none' : r.pick(['columns', 'line', 'line'] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const at = { x: frame.left, width }
  const words = phrases[facts.region.language] ?? phrases.en!
  logo(
    pen,
    { ...at, y: frame.top - 8, align: r.pick(['left', 'right'] as const) },
    !isSigned && r.chance(0.6),
  )
  const top = isSigned ? 110 : senderLine(pen, { ...at, y: 110, width: width * 0.5 })
  const address = customerBlock(false)(pen, { ...at, y: top, width: width * 0.45 })
  const details = r.chance(0.5)
    ? vendorDetails(pen, { x: frame.left + width * 0.66, y: 104, width: width * 0.34 })
    : 0
  const hasDate = r.chance(0.5)
  let y = Math.max(address, details) + r.int(16, 30)
  if (hasDate)
    y =
      writeBlock(pen.sheet, placeAndDate(pen), theme.body, {
        ...at,
        y,
        align: r.pick(['left', 'right', 'right'] as const),
      }) + 14
  /** Number and date in running text, with only the title above it. */
  const inText = !hasDate && r.chance(0.25) ? introSentence(pen) : null
  if (!hasDate && !inText && r.chance(0.6))
    y = writeBlock(pen.sheet, introSentence(pen), theme.bold, { ...at, y }) + 8
  else if (r.chance(0.3)) y = writeHeadings(pen, { ...at, y }) + 4
  else y = writeLines(pen, [[titleRun(pen)]], theme.bold, { ...at, y }) + 4
  y = metaLines('inline', (p) => metaPairs(p, { most: 4 }))(pen, { ...at, y }) + 12
  const opening: Run[] = inText
    ? [...inText, { text: ' - ' }, { text: words.opening }]
    : [{ text: words.opening }]
  y = writeLines(pen, [words.greeting, '', opening], theme.body, { ...at, y }) + 10
  y = remarksBlock(pen, { ...at, y })
  y = ensureSpace(pen, writeItems(pen, y + 6) + 14, 110)
  if (facts.kind === 'invoice' && pen.once('bank'))
    y = writeLines(pen, [paymentSentence(pen, words.payment)], theme.body, { ...at, y }) + 10
  y = writeLines(pen, [words.closing, facts.vendor.contact], theme.body, { ...at, y })
  if (isSigned) closingBlock(pen, { ...at, y })
  finishPages(pen, footer)
}
