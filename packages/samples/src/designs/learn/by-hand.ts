import { bank, date, due, items, meta, notes, number, terms, title, totals } from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, labelled, pairLines } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brokenVendorName,
  contacts,
  customerAddress,
  customerName,
  nearLine,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** Words between the parties of a sentence, by language: who bills, whom, with which number and date. */
const sentences: Record<string, readonly [who: string, whom: string, number: string, date: string]> = {
  en: ['I,', ', hereby invoice', 'under number', 'on'],
  de: ['Hiermit stellt', 'an', 'unter der Nummer', 'am'],
  fr: ['Par la présente,', 'facture à', 'sous le numéro', 'le'],
  es: ['Por la presente,', 'factura a', 'con el número', 'el'],
  it: ['Con la presente', 'fattura a', 'con il numero', 'il'],
  nl: ['Hierbij factureert', 'aan', 'onder nummer', 'op'],
  pt: ['Pela presente,', 'fatura a', 'com o número', 'em'],
  pl: ['Niniejszym', 'wystawia dla', 'pod numerem', 'dnia'],
}

/** Everything about the parties in one sentence, as people without a program write it. */
function printSentence(p: Paper) {
  const { facts, random: r } = p
  const [who, whom, numbered, dated] = sentences[facts.region.language] ?? sentences.en!
  const bold = (content: ReturnType<typeof vendorName>) => (r.chance(0.5) ? html`<b>${content}</b>` : content)
  const hasTax = r.chance(0.6)
  const own = joined([bold(vendorName(p)), joined(vendorAddress(p), ', '), hasTax ? taxId(p) : ''], ', ')
  const other = joined([bold(customerName(p)), joined(customerAddress(p), ', ')], ', ')
  const text = r.chance(0.7)
    ? html`<p class="text">${who} ${own} ${whom} ${other}, ${numbered} ${number(p)} ${dated} ${date(p)}:</p>`
    : html`<p class="text">${numbered} ${number(p)} ${dated} ${date(p)}. ${who} ${own} ${whom} ${other}:</p>`
  const body = html`<h1>${title(p)}</h1>${text}${pairLines(p, meta(p, 3))}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}<div class="sign">${facts.vendor.isPerson ? facts.vendor.name : facts.vendor.contact}</div>`
  const css = `${tableStyle(r)}h1{font-size:${r.pick([1.2, 1.7])}em;text-align:${r.pick(['left', 'center'])};margin-bottom:8mm}.text{line-height:1.6;margin-bottom:5mm;text-align:${r.pick(['left', 'justify'])}}.sign{margin-top:15mm;text-align:right}`
  return { css, body, margins: [25, 25, 20] as const }
}

/** A sheet of an invoice pad: the stamp of who issues, dotted lines for the customer, a number printed in red. */
function printPad(p: Paper) {
  const { facts, random: r } = p
  const stamp = html`<div class="stamp">${r.chance(0.4) ? brokenVendorName(p) : vendorName(p)}${r.chance(0.4) && html`<div class="fine">${nearLine(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p).slice(0, 2), taxId(p)], 'small')}</div>`
  const line = (head: ReturnType<typeof caption> | string, content: ReturnType<typeof caption> | string) =>
    html`<div class="dots"><span>${head}</span> ${content}</div>`
  const address = customerAddress(p)
  const form = html`<div class="form">${line(r.pick([caption(p, 'billTo'), role(p, 'debtor'), 'M', 'To']), html`<i>${customerName(p)}</i>`)}${address.map((each) => line('', html`<i>${each}</i>`))}</div>`
  const numbered = html`<div class="red">${r.pick(['N°', 'No', 'Nr.', '№'])} ${number(p)}</div>`
  const dated = line(caption(p, 'date'), html`<i>${date(p)}</i>`)
  const isBottom = r.chance(0.35)
  const head = html`<div class="row">${isBottom ? html`<h1>${title(p)}</h1>` : stamp}<div class="end">${!isBottom && html`<h1>${title(p)}</h1>`}${numbered}${r.chance(0.4) && html`<div class="fine">${notice(p)}</div>`}</div></div>`
  const rest = meta(p, 3)
  const body = html`<div class="sheet-of-pad">${head}${r.chance(0.5) ? [dated, form] : [form, dated]}${rest.length > 0 && pairLines(p, rest)}${items(p, 'grid')}${totals(p)}<div class="row small">${labelled(p, 'terms', terms(p))}<div>${caption(p, 'due')}: <i>${due(p)}</i></div></div>${isBottom && html`<div class="row bottom"><div></div>${stamp}</div>`}<div class="fine mid">${r.pick([facts.contact, 'TOPS 46350', 'Avery Zweckform 1735', r.fill('Form ###')])}</div></div>`
  const css = `.sheet-of-pad{${r.pick(['border:1px solid #335', 'background:#fffdf2;padding:0', ''])};padding:6mm}.stamp{${r.pick(['border:1.5px solid #24439b;color:#24439b;padding:2mm;transform:rotate(-2deg)', 'font-weight:700', 'text-align:center'])};max-width:85mm}h1{font-size:1.6em;letter-spacing:.1em}.red{color:#c22;font-size:1.3em}.dots{border-bottom:1px dotted #555;padding:1mm 0 .3mm;margin-top:1.5mm}.dots span{margin-right:5mm;color:#446;font-size:.88em}.form{margin:3mm 0}.items{margin-top:5mm}.items td,.items th{border:1px solid #446}.items th{font-weight:400;font-size:.88em;text-align:center}.bottom{margin-top:10mm}i{font-family:${r.pick(['Tinos', 'PT Serif', 'Courier Prime'])}}`
  return { css, body, margins: [14, 18, 14] as const }
}

export const sentence: Design = {
  name: 'sentence',
  use: 'learn',
  languages: Object.keys(sentences),
  kind: 'invoice',
  print: printSentence,
}
export const pad: Design = { name: 'pad', use: 'learn', print: printPad }
