import { placeAndDate } from '../../invoice/blocks/meta.ts'
import { fillSentence } from '../../invoice/pen.ts'
import { listOf } from '../../world/world.ts'
import { bank, items, meta, notes, number, terms, title, totals } from '../content.ts'
import { html, stacked } from '../html.ts'
import { labelled, pairStack, pairTable } from '../labels.ts'
import type { Design, Paper } from '../paper.ts'
import { printed } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  registrations,
  senderLine,
  slogan,
  vendorAddress,
  vendorName,
} from '../parties.ts'

const greetings: Record<string, string> = {
  de: 'Sehr geehrte Damen und Herren,|Guten Tag,|Sehr geehrte Frau Kollegin, sehr geehrter Herr Kollege,',
  en: 'Dear Sir or Madam,|Dear customer,|Hello,',
  fr: 'Madame, Monsieur,|Bonjour,',
  es: 'Estimados señores:|Estimado cliente:',
  it: 'Gentile cliente,|Spettabile ditta,',
  nl: 'Geachte heer, mevrouw,|Beste klant,',
  pt: 'Prezado cliente,|Exmos. Senhores,',
  pl: 'Szanowni Państwo,',
}

/** The foot of a letter in columns: the firm and its address, ways to reach it, bank, register and tax. */
function footColumns(p: Paper) {
  const columns = [
    [vendorName(p), ...vendorAddress(p)],
    contacts(p),
    bank(p).slice(0, 4),
    registrations(p),
  ].filter((column) => column.length > 0)
  return html`<div class="foot columns">${columns.map((column) => html`<div>${stacked(column)}</div>`)}</div>`
}

/** A business letter by DIN 5008: the sender small above the address window, an information block at the right. */
function print(p: Paper) {
  const { facts, random: r } = p
  const hasIntro = r.chance(0.5)
  const intro = hasIntro
    ? fillSentence(r.pick(facts.region.words.intros), {
        title: [{ text: listOf(facts.region.words.invoice)[0]! }],
        number: [{ text: facts.number }],
        date: [{ text: '' }],
      })
    : []
  const isDated = r.chance(0.35)
  const place = isDated ? html`<div class="place">${printed(p, placeAndDate(p))}</div>` : ''
  const isNumbered = r.chance(0.4)
  const heading = isNumbered
    ? html`<h1>${title(p)} ${r.pick(['', 'Nr. ', 'Nr.: '])}${number(p)}</h1>`
    : html`<h1>${title(p)}</h1>`
  const pairs = meta(p, 9)
  const info = r.chance(0.7) ? pairTable(p, pairs) : html`<div>${pairStack(p, pairs, 'line')}</div>`
  const head = html`<div class="head">${r.chance(0.6) ? brand(p) : html`<div class="brand">${vendorName(p)}</div>`}${r.chance(0.35) && slogan(p, 'small')}</div>`
  const window = html`<div class="window">${r.chance(0.85) && html`<div class="sender">${senderLine(p)}</div>`}${customerBlock(p)}</div>`
  const greeting = r.chance(0.5)
    ? html`<p>${r.pick(listOf(greetings[facts.region.language] ?? greetings.en!))}</p>`
    : ''
  const pay = html`<p>${r.chance(0.6) ? labelled(p, 'terms', terms(p)) : terms(p)}</p>`
  const body = html`${head}<div class="row">${window}<div class="info">${info}</div></div>${place}${heading}${greeting}${intro.length > 0 && !isNumbered && r.chance(0.4) ? html`<p>${printed(p, intro)}</p>` : ''}${items(p)}${totals(p)}${pay}${notes(p)}
  ${r.chance(0.4) && html`<p>${r.pick(['Mit freundlichen Grüßen', 'MfG', 'i. A.']).slice(0, facts.region.language === 'de' ? 99 : 0)}<br>${facts.vendor.contact}</p>`}${footColumns(p)}`
  const css = `.head{text-align:${r.pick(['right', 'left', 'center'])};min-height:22mm}.head img{margin:${r.pick(['0 0 0 auto', '0', '0 auto'])}}.brand{font-size:${r.pick([1.6, 2, 2.4])}em;font-weight:700;color:var(--accent);font-family:inherit}
  .window{width:85mm;min-height:42mm}.sender{font-size:.68em;${r.chance(0.6) ? 'text-decoration:underline;' : ''}margin-bottom:2.5mm;white-space:nowrap}.info{min-width:62mm}.pairs th{padding-right:5mm;color:${r.pick(['inherit', '#555'])}}.label{font-size:.8em;color:#555}.line{margin-bottom:1mm}
  .place{text-align:right;margin-top:3mm}h1{font-size:${r.pick([1.15, 1.4, 1.8])}em;margin:5mm 0 3mm}p{margin:2.5mm 0}.items{width:100%;margin:3mm 0}.items th{${r.pick(['border-bottom:1px solid #000', 'background:var(--tint)', 'border-top:1px solid #000;border-bottom:1px solid #000'])};font-weight:${r.pick([400, 700])}}.items td,.items th{padding:1mm 1.2mm}.items tbody td{${r.pick(['', 'border-bottom:1px solid #ddd'])}}.remark{color:#444;font-size:.9em}
  .totals{margin-left:auto;min-width:75mm}.totals td,.totals th{padding:.6mm 1.2mm}.grand td,.grand th{font-weight:700;border-top:1px solid #000}.columns{display:flex;justify-content:space-between;gap:5mm;font-size:.72em;border-top:${r.pick(['1px solid var(--rule)', '0'])};padding-top:2mm;margin-top:auto;color:${r.pick(['#000', '#444', '#777'])}}.foot.columns{margin-top:auto}`
  return { css, body, margins: [12, 20, 10] as const }
}

export const dinLetter: Design = { name: 'din-letter', use: 'learn', print }
