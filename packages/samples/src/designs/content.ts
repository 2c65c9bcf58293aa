import type { Pair } from '../invoice/blocks/block.ts'
import { chooseColumns } from '../invoice/blocks/columns.ts'
import { metaPairs, numberKey, numberRun, titleRun } from '../invoice/blocks/meta.ts'
import { bankLines, paymentTerms } from '../invoice/blocks/payment.ts'
import { chooseRowForm } from '../invoice/blocks/row-form.ts'
import { asLabel } from '../invoice/blocks/section-words.ts'
import { totalRows } from '../invoice/blocks/total-rows.ts'
import { makeForeignNumber } from '../invoice/numbers.ts'
import { dateRun, dateText, fillSentence, labelRun, moneyRuns } from '../invoice/pen.ts'
import type { ColumnKey, LabelKey } from '../locales/words.ts'
import type { Mark, Run } from '../page/sheet.ts'
import type { Text } from '../page/write.ts'
import { listOf } from '../world/world.ts'
import { type Html, html, stacked } from './html.ts'
import { type Paper, printed } from './paper.ts'

export function title(p: Paper): Html {
  return printed(p, [titleRun(p)])
}

/** The number; {@link meta} does not print it again. */
export function number(p: Paper): Html {
  p.once('number')
  return printed(p, [numberRun(p)])
}

/** The date of the document; {@link meta} does not print it again. */
export function date(p: Paper): Html {
  p.once('date')
  return printed(p, [dateRun(p, 'invoice_date', p.facts.date)])
}

export function dueDate(p: Paper): Html {
  p.once('dueDate')
  return printed(p, [dateRun(p, 'due_date', p.facts.dueDate)])
}

/** A day before or after the document's, which is no field's value. */
export function day(p: Paper, iso: string): string {
  return dateText(p, iso)
}

export function pair(p: Paper, key: LabelKey, text: Text): Pair {
  p.once(key)
  return { label: [labelRun(p, key)], value: typeof text === 'string' ? [{ text }] : text }
}

export function numberPair(p: Paper): Pair {
  p.once('number')
  return { label: [labelRun(p, numberKey(p))], value: [numberRun(p)] }
}

export function datePair(p: Paper): Pair {
  p.once('date')
  return { label: [labelRun(p, 'date')], value: [dateRun(p, 'invoice_date', p.facts.date)] }
}

/** Number, date, and a selection of references, dates and terms that are not printed yet. */
export function meta(p: Paper, most = 8): Pair[] {
  return metaPairs(p, { most })
}

/** The words for numbers that stand beside the invoice's and are no field's values. */
const sideNumbers: Record<string, string> = {
  en: 'Statement No.|Receipt no. of last payment|No. of statement|Case No.|Agreement|Booking ref.|Transaction ID|Voucher No.|Policy|Batch|Terminal|Meter No.|Mandate|File no.|Registration|Ticket|Session',
  de: 'Vertragskonto|Vorgang|Vorgangs-Nr.|Aktenzeichen|Beleg-ID|Buchungsnummer|Auszug Nr.|Kassenzeichen|Zählernummer|Mandatsreferenz|Policen-Nr.|Akte|Lfd. Nr.|Objekt-Nr.',
  fr: 'N° de relevé|Dossier n°|N° de réservation|N° de police|Compteur|N° de bordereau|Mandat|Ticket|N° d’affaire',
  es: 'Expediente|N.º de póliza|Localizador|N.º de extracto|Contador|Mandato|Albarán agrupado|Remesa',
  it: 'Pratica n.|Polizza n.|N. prenotazione|Estratto n.|Contatore|Mandato|Fascicolo|Partita',
  nl: 'Dossiernr.|Polisnr.|Boekingsnr.|Afschrift nr.|Meternr.|Machtiging|Zaaknummer',
  pt: 'Processo n.º|Apólice|Reserva n.º|Extrato n.º|Contador|Talão',
  pl: 'Nr sprawy|Nr polisy|Nr rezerwacji|Nr licznika|Wyciąg nr|Mandat',
  cs: 'Č. j.|Pojistka č.|Rezervace č.|Výpis č.|Elektroměr',
  sv: 'Ärendenr|Försäkringsnr|Bokningsnr|Avi nr|Mätarnr',
  da: 'Sagsnr.|Policenr.|Bookingnr.|Målernr.|Kontoudtog nr.',
  no: 'Saksnr.|Polisenr.|Bestillingsnr.|Målernr.|Løpenr.',
  fi: 'Asianro|Vakuutusnro|Varausnro|Mittarinro',
  hu: 'Ügyszám|Kötvényszám|Foglalási szám|Mérőóra',
  ro: 'Dosar nr.|Poliță nr.|Rezervare nr.|Contor',
}

/** Numbers of other things, each once, to stand beside the invoice's number. */
export function otherNumbers(p: Paper, count: number): Pair[] {
  const { facts, random: r } = p
  const words = listOf(sideNumbers[facts.region.language] ?? sideNumbers.en!)
  return r
    .shuffle(words)
    .slice(0, count)
    .map((word) => ({ label: asLabel(p, word), value: [{ text: makeForeignNumber(facts.date, r) }] }))
}

/** The customer's number, which {@link meta} does not print again. */
export function customerNumberPair(p: Paper): Pair {
  const { customerNumber } = p.facts
  return pair(p, 'customerNumber', [
    { text: customerNumber, marks: [{ field: 'customer_number', value: customerNumber }] },
  ])
}

/** The customer's number; {@link meta} does not print it again. */
export function customerNumber(p: Paper): Html {
  return printed(p, customerNumberPair(p).value)
}

/** What is to be paid, which is also the total if nothing was paid before; of a credit note, only the total. */
export function due(p: Paper): Html {
  const { facts, habits } = p
  const { total, due } = facts.totals
  const isTotal = facts.kind === 'credit_note'
  const runs = moneyRuns(p, isTotal ? total : due, {
    field: isTotal ? 'total_amount' : 'amount_due',
    hasCurrency: true,
  })
  if (isTotal || !due.eq(total)) return printed(p, runs)
  const mark: Mark = { field: 'total_amount', value: total.toFixed(habits.places) }
  const isAmount = (run: Run) => run.marks?.[0]?.field === 'amount_due'
  return printed(
    p,
    runs.map((run) => (isAmount(run) ? { ...run, marks: [...(run.marks ?? []), mark] } : run)),
  )
}

export function total(p: Paper): Html {
  return printed(p, moneyRuns(p, p.facts.totals.total, { field: 'total_amount', hasCurrency: true }))
}

/** The items as a table, with columns that fit the document or with the given ones. */
export function items(p: Paper, className = '', fixed?: readonly ColumnKey[]): Html {
  const form = chooseRowForm(p)
  const columns = chooseColumns(p, form, false, fixed)
  const cell = (lines: Text[]) =>
    lines.length < 2
      ? printed(p, lines[0] ?? '')
      : html`${printed(p, lines[0]!)}${lines.slice(1).map((line) => html`<div class="remark">${printed(p, line)}</div>`)}`
  return html`<table class="items ${className}"><thead><tr>${columns.map(
    ({ key, head, align }) =>
      html`<th class="col-${key} ${align === 'right' ? 'end' : ''}">${printed(p, head)}</th>`,
  )}</tr></thead><tbody>${p.facts.lines.map(
    (line, i) =>
      html`<tr>${columns.map(
        (column) =>
          html`<td class="col-${column.key} ${column.align === 'right' ? 'end' : ''}">${cell(column.cell(line, i))}</td>`,
      )}</tr>`,
  )}</tbody></table>`
}

/** The rows below the items, from their sum to the amount due. */
export function totals(p: Paper, className = ''): Html {
  return html`<table class="totals ${className}">${totalRows(p).map(
    ({ label, value, isGrand }) =>
      html`<tr class="${isGrand ? 'grand' : ''}"><th>${printed(p, label)}</th><td class="end">${printed(p, value)}</td></tr>`,
  )}</table>`
}

/** The terms of payment; nothing if {@link meta} has printed them. */
export function terms(p: Paper): Html {
  return p.once('terms') ? printed(p, paymentTerms(p)) : html``
}

/** The accounts to pay to. */
export function bank(p: Paper): Html[] {
  return p.facts.kind === 'invoice' ? bankLines(p).map((line) => printed(p, line)) : []
}

/** A request for payment that repeats amount and number. */
export function request(p: Paper): Html {
  const { facts, random: r } = p
  return printed(
    p,
    fillSentence(r.pick(facts.region.words.requests), {
      due: [dateRun(p, 'due_date', facts.dueDate)],
      total: moneyRuns(p, facts.totals.due, { hasCurrency: true }),
      number: [{ text: facts.number }],
      vendor: [{ text: facts.vendor.name }],
    }),
  )
}

/** Thanks, terms of business, and why there is no tax. */
export function notes(p: Paper): Html {
  const { facts, random: r } = p
  const { words } = facts.region
  return stacked([
    ...(facts.taxMode === 'none' && r.chance(0.6) ? [r.pick(listOf(words.exemptions))] : []),
    ...(r.chance(0.5) ? [r.pick(listOf(words.notes))] : []),
    ...(r.chance(0.5) ? [r.pick(listOf(words.thanks))] : []),
  ])
}
