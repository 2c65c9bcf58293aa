import {
  bank,
  date,
  day,
  due,
  dueDate,
  items,
  meta,
  notes,
  number,
  title,
  total,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, pairTable } from '../labels.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  registrations,
  shipToBlock,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** An invoice of an online service as payment providers print it: large amount, the parties in two or three columns. */
function print(p: Paper) {
  const { facts, random: r } = p
  const from = html`<div><div class="bold">${r.chance(0.3) ? caption(p, 'from') : ''}</div><div class="${r.pick(['bold', ''])}">${vendorName(p)}</div>${stacked([...vendorAddress(p), ...contacts(p), ...registrations(p)])}</div>`
  const to = html`<div><div class="cap">${caption(p, 'billTo')}</div>${customerBlock(p)}</div>`
  const ship = html`<div><div class="cap">${caption(p, 'shipTo')}</div>${shipToBlock(p)}</div>`
  const parties = r.weighted([
    [[from, to], 5],
    [[from, to, ship], 3],
    [[to, from], 2],
  ])
  const pairs = pairTable(p, meta(p, 6))
  const logo = r.chance(0.6) ? brand(p) : ''
  const head = r.chance(0.6)
    ? html`<div class="row"><h1>${title(p)}</h1>${logo}</div>${pairs}`
    : html`<div class="row"><div>${logo}<h1>${title(p)}</h1></div>${pairs}</div>`
  const english = facts.region.language === 'en'
  const isPaid = facts.kind === 'invoice' && r.chance(0.3)
  const big =
    facts.kind === 'invoice' && english
      ? r.chance(0.5)
        ? html`<div class="big">${due(p)} due ${dueDate(p)}</div>`
        : html`<div class="big">${total(p)} ${isPaid ? html`paid on ${day(p, facts.date)}` : ''}</div>`
      : ''
  const link =
    english && r.chance(0.4)
      ? html`<p class="link">${r.pick(['Pay online', 'View and pay online', 'Pay with card'])}</p>`
      : ''
  const foot = html`<div class="foot fine row"><div>${r.chance(0.5) ? joined([vendorName(p), ...vendorAddress(p)], r.pick([', ', ' · '])) : html`${number(p)} · ${date(p)}`}</div><div>1 / 1</div></div>`
  const body = html`${head}<div class="parties">${parties}</div>${big}${link}${items(p)}${totals(p)}${notes(p)}${r.chance(0.4) && stacked(bank(p), 'small')}${foot}`
  const css = `h1{font-size:${r.pick([1.7, 2.1, 2.6])}em;margin-bottom:4mm}.brand{font-size:1.6em;font-weight:700;color:${r.pick(['#999', 'var(--accent)'])}}.pairs th{padding-right:6mm;font-weight:${r.pick([400, 700])}}.parties{display:grid;grid-template-columns:repeat(${parties.length},1fr);gap:6mm;margin:7mm 0}.cap{font-weight:700}
  .name{font-weight:${r.pick([400, 700])}}.big{font-size:1.6em;font-weight:700;margin:3mm 0}.link{color:#635bff;font-weight:700}.items{width:100%;margin:4mm 0}.items th{font-size:.82em;border-bottom:1px solid #222;${r.chance(0.4) ? 'color:#666' : ''}}.items td,.items th{padding:1.6mm 1.5mm 1.6mm 0}.totals{margin:0 0 6mm auto;min-width:50%}.totals td,.totals th{padding:1.1mm 0;border-top:1px solid #e5e5e5}.grand td,.grand th{font-weight:700}.remark{color:#777;font-size:.88em}.foot{border-top:1px solid #ddd;padding-top:2mm;color:#666}`
  return { css, body, margins: [15, 17, 12] as const }
}

export const cardPaid: Design = { name: 'card-paid', use: 'learn', print }
