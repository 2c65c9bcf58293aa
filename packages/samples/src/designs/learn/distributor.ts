import { bank, datePair, items, meta, notes, numberPair, terms, title, totals } from '../content.ts'
import { html, stacked } from '../html.ts'
import { caption, labelled, pairGrid, pairTable, section } from '../labels.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  letterhead,
  registrations,
  remitAddress,
  shipToBlock,
  slogan,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A wholesaler's pre-printed form: boxes for sold to and ship to, a row of references, a grid of items down the page. */
function print(p: Paper) {
  const { facts, random: r } = p
  const identity = pairTable(p, [numberPair(p), datePair(p)], 'identity')
  const own = html`<div>${r.chance(0.55) ? html`${brand(p)}<div class="bold">${vendorName(p)}</div>` : letterhead(p)}${r.chance(0.4) && slogan(p, 'small')}${
    p.logo && html`<div>${vendorName(p)}</div>`
  }${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const remit = html`<div class="small"><b>${section(p, 'payee')}</b><div>${vendorName(p)}</div>${stacked(remitAddress(p))}</div>`
  const head = r.weighted([
    [[own, html`<div><h1>${title(p)}</h1>${identity}</div>`], 5],
    [[own, remit, html`<div><h1>${title(p)}</h1>${identity}</div>`], 3],
    [[html`<div><h1>${title(p)}</h1>${identity}</div>`, own], 1.5],
  ])
  const box = (heading: typeof own, content: typeof own) =>
    html`<div class="box"><div class="cap">${heading}</div><div class="in">${content}</div></div>`
  const sold = box(caption(p, 'billTo'), customerBlock(p))
  const ship = box(caption(p, 'shipTo'), shipToBlock(p))
  const isSideways = r.chance(0.2)
  const references = meta(p, 7)
  const body = html`<div class="row">${head}</div><div class="boxes ${isSideways ? 'sideways' : ''}">${r.chance(0.85) ? [sold, ship] : [ship, sold]}</div>
  ${references.length > 0 && pairGrid(p, references, 'refs')}${items(p, 'grid')}
  <div class="row end-row"><div class="grow small">${r.chance(0.5) && html`<div>${labelled(p, 'terms', terms(p))}</div>`}${notes(p)}${r.chance(0.5) && stacked(bank(p))}</div>${totals(p, 'boxed')}</div>
  <div class="foot fine mid">${stacked(registrations(p))}${r.chance(0.4) && html`<div class="bold">${section(p, 'notes')}: ${facts.region.words.thanks.split('|')[0]}</div>`}</div>`
  const line = r.pick(['#000', '#666', 'var(--accent)'])
  const css = `.brand{font-size:1.9em;font-weight:700;color:var(--accent)}h1{font-size:${r.pick([1.5, 2, 2.6])}em;text-align:${r.pick(['right', 'center'])};letter-spacing:${r.pick(['0', '.1em'])}}
  .identity{border:1px solid ${line};margin-top:2mm}.identity td,.identity th{border:1px solid ${line};padding:.8mm 2mm}.boxes{display:flex;gap:${r.pick(['0', '6mm'])};margin:5mm 0 3mm}.box{flex:1;border:1px solid ${line}}.cap{${r.pick([`background:var(--tint);border-bottom:1px solid ${line}`, 'background:#333;color:#fff', ''])};padding:.7mm 2mm;font-weight:700;font-size:.85em}.in{padding:1.5mm 2mm;min-height:22mm}
  .sideways .box{display:flex}.sideways .cap{writing-mode:horizontal-tb;width:14mm}.refs{width:100%;margin-bottom:3mm;text-align:center}.refs th,.refs td{border:1px solid ${line};padding:.8mm 1mm;text-align:center}.refs th{background:var(--tint);font-size:.82em;font-weight:700}
  .items{width:100%}.items th{border:1px solid ${line};background:var(--tint);font-weight:700;font-size:.88em;text-align:center}.items td{border:1px solid ${line};border-width:0 1px}.items td,.items th{padding:.9mm 1.4mm}.items tbody tr:last-child td{border-bottom:1px solid ${line};padding-bottom:${r.pick([2, 14, 30])}mm}.boxed td,.boxed th{border:1px solid ${line};padding:.9mm 2mm}.grand{font-weight:700;background:var(--tint)}.grand th{font-weight:700}.end-row{margin-top:-1px}.remark{font-size:.86em}`
  return { css, body, margins: [11, 13, 10] as const }
}

export const distributor: Design = { name: 'distributor', use: 'learn', print }
