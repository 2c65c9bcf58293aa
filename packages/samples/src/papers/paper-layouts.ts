import { type Html, html, stacked } from '../designs/html.ts'
import type { Random } from '../random.ts'
import type { Company } from '../world/company.ts'
import type { PaperContent, PaperTable } from './paper-content.ts'
import type { PaperWords } from './paper-words.ts'
import type { Pair } from './writer.ts'

type PaperPage = {
  content: PaperContent
  issuer: Company
  addressee: Company
  words: PaperWords
  r: Random
}

/** How a paper is put together and looks; those to judge by are never learned from. */
export type PaperLayout = { use: 'learn' | 'judge'; css: string; print: (page: PaperPage) => Html }

function party({ name, address }: Company): Html {
  return html`<div><b>${name}</b>${stacked(address)}</div>`
}

function contacts({ phone, email, website, taxId }: Company): string[] {
  return [phone, email, website, ...(taxId ? [taxId] : [])]
}

function pairRows(pairs: readonly Pair[]): Html {
  return html`<table class="pairs">${pairs.map(([label, value]) => html`<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`
}

function pairCells(pairs: readonly Pair[]): Html {
  return html`<div class="cells">${pairs.map(([label, value]) => html`<div><div class="fine">${label}</div><div>${value}</div></div>`)}</div>`
}

function tableOf(table: PaperTable | null): Html | '' {
  if (!table) return ''
  const { head, rows, numbersFrom, sums } = table
  const of = (index: number) => (index >= numbersFrom ? 'end' : '')
  const width = Math.max(head.length, rows[0]?.length ?? 0)
  const headRow =
    head.length > 0 && html`<tr>${head.map((text, i) => html`<th class="${of(i)}">${text}</th>`)}</tr>`
  return html`<table class="rows"><thead>${headRow}</thead><tbody>${rows.map((row) => html`<tr>${row.map((text, i) => html`<td class="${of(i)}">${text}</td>`)}</tr>`)}${sums.map(([label, value]) => html`<tr class="sum"><td colspan="${width - 1}" class="end">${label}</td><td class="end">${value}</td></tr>`)}</tbody></table>`
}

function fieldsOf(fields: readonly Pair[]): Html | '' {
  return (
    (fields.length > 0 &&
      html`<div class="fields">${fields.map(([label, value]) => html`<div class="field"><div class="ask">${label}</div><div class="fill">${value}</div></div>`)}</div>`) ||
    ''
  )
}

function prose(paragraphs: readonly string[], columns = 1): Html {
  return html`<div class="prose" style="columns:${columns}">${paragraphs.map((text) => html`<p>${text}</p>`)}</div>`
}

function signatureOf({ content, words: { labels } }: PaperPage): Html | '' {
  return content.isSigned
    ? html`<div class="sign">${labels.date}, ${labels.signature}: ______________________</div>`
    : ''
}

function bodyOf(page: PaperPage): Html {
  const { before, fields, table, after, columns } = page.content
  return html`${before.length > 0 && prose(before)}${fieldsOf(fields)}${tableOf(table)}${after.length > 0 && prose(after, columns)}${signatureOf(page)}`
}

const common =
  '.rows{width:100%;margin:5mm 0}.rows td,.rows th{padding:1mm 1.5mm}.sum td{font-weight:700}.field{display:flex;gap:4mm;margin:2.2mm 0}.ask{width:32%}.fill{flex:1;border-bottom:1px solid #777;min-height:1.4em}.sign{margin-top:14mm}.cells{display:flex;flex-wrap:wrap;gap:3mm 9mm;margin:4mm 0}p{margin:1.6mm 0}.pairs th{padding-right:5mm}'

const letterhead: PaperLayout = {
  use: 'learn',
  css: `${common}.rows th{border-bottom:1px solid #333}h1{font-size:1.7em;margin:6mm 0}`,
  print: (page) =>
    html`<div class="row">${party(page.issuer)}<div class="small">${stacked(contacts(page.issuer))}</div></div><div class="row" style="margin-top:9mm">${page.content.hasAddressee ? party(page.addressee) : html`<div></div>`}${pairRows(page.content.pairs)}</div><h1>${page.content.title}</h1>${bodyOf(page)}`,
}

const centred: PaperLayout = {
  use: 'learn',
  css: `${common}.rows td,.rows th{border:1px solid #555}h1{font-size:2em;text-align:center;margin:4mm 0;text-transform:uppercase}.box{border:1px solid #555;padding:2mm;flex:1}`,
  print: (page) =>
    html`<h1>${page.content.title}</h1><div class="row"><div class="box">${party(page.issuer)}</div>${page.content.hasAddressee && html`<div class="box"><div class="fine">${page.words.labels.to}</div>${party(page.addressee)}</div>`}</div>${pairCells(page.content.pairs)}${bodyOf(page)}<div class="foot fine mid">${contacts(page.issuer).join(' · ')}</div>`,
}

const program: PaperLayout = {
  use: 'learn',
  css: `${common}body{font-family:'Courier Prime'}.rows th{border-top:1px dashed #333;border-bottom:1px dashed #333}h1{font-size:1.1em;margin:3mm 0}`,
  print: (page) =>
    html`<div class="row"><h1>${page.content.title}</h1>${pairRows(page.content.pairs)}</div>${party(page.issuer)}${page.content.hasAddressee && html`<div style="margin:4mm 0">${page.words.labels.to}:${party(page.addressee)}</div>`}${bodyOf(page)}`,
}

const headline: PaperLayout = {
  use: 'learn',
  css: `${common}.rows tbody tr:nth-child(odd){background:var(--tint)}h1{font-size:2.6em;color:var(--accent);text-align:right}`,
  print: (page) =>
    html`<div class="row"><div class="bold" style="font-size:1.5em">${page.issuer.brand}</div><h1>${page.content.title}</h1></div><div class="row" style="margin:6mm 0">${page.content.hasAddressee && party(page.addressee)}<div>${party(page.issuer)}<div class="small">${stacked(contacts(page.issuer))}</div>${pairRows(page.content.pairs)}</div></div>${bodyOf(page)}`,
}

const banner: PaperLayout = {
  use: 'judge',
  css: `${common}.banner{background:var(--accent);color:#fff;padding:5mm;font-size:1.6em}.rows th{background:var(--tint)}`,
  print: (page) =>
    html`<div class="banner row"><b>${page.issuer.brand}</b><span>${page.content.title}</span></div>${pairCells(page.content.pairs)}<div class="row">${page.content.hasAddressee && party(page.addressee)}</div>${bodyOf(page)}<div class="foot fine row">${party(page.issuer)}<div>${stacked(contacts(page.issuer))}</div></div>`,
}

const sideColumn: PaperLayout = {
  use: 'judge',
  css: `${common}.side{width:46mm;border-right:2px solid var(--accent);padding-right:4mm}.rows td{border-bottom:1px solid #ccc}h2{font-size:1.35em;margin-bottom:5mm}`,
  print: (page) =>
    html`<div class="row" style="justify-content:flex-start"><div class="side small">${party(page.issuer)}${stacked(contacts(page.issuer))}<br>${page.content.pairs.map(([label, value]) => html`<div class="fine">${label}</div><div>${value}</div>`)}</div><div class="grow"><h2>${page.content.title}</h2>${page.content.hasAddressee && party(page.addressee)}${bodyOf(page)}</div></div>`,
}

const boxes: PaperLayout = {
  use: 'judge',
  css: `${common}.grid{display:grid;grid-template-columns:1fr 1fr;border:1px solid #222}.grid>div{border:1px solid #222;padding:1.5mm;min-height:16mm}.rows td,.rows th{border-left:1px solid #222;border-right:1px solid #222}.rows{border:1px solid #222}h2{font-size:1.2em}`,
  print: (page) =>
    html`<div class="grid"><div>${party(page.issuer)}<div class="fine">${contacts(page.issuer).join(', ')}</div></div><div><h2>${page.content.title}</h2>${pairRows(page.content.pairs)}</div>${page.content.hasAddressee && html`<div><div class="fine">${page.words.labels.to}</div>${party(page.addressee)}</div><div></div>`}</div>${bodyOf(page)}`,
}

export const paperLayouts: Readonly<Record<string, PaperLayout>> = {
  letterhead,
  centred,
  program,
  headline,
  banner,
  sideColumn,
  boxes,
}
