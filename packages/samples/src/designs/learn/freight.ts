import { makeAddress } from '../../world/company.ts'
import { bank, due, items, meta, notes, title, totals } from '../content.ts'
import { html, stacked } from '../html.ts'
import { caption, pairTable, section } from '../labels.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  otherCompany,
  remitAddress,
  slogan,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A haulier's freight bill: loaded at one firm, unloaded at another, and charged to the broker. */
function print(p: Paper) {
  const { facts, random: r } = p
  const { world } = facts.region
  const place = (heading: string, seed: string) =>
    html`<div class="stop"><div class="cap">${heading}</div><div class="bold">${otherCompany(p, seed).name}</div>${stacked(makeAddress(world, r))}</div>`
  const isEnglish = facts.region.language === 'en'
  const stops = [
    place(isEnglish ? r.pick(['SHIPPER', 'Pick up', 'Origin']) : `1. ${section(p, 'references')}`, 'shipper'),
    place(isEnglish ? r.pick(['CONSIGNEE', 'Delivery', 'Destination']) : p.word('shipTo'), 'consignee'),
  ]
  const isNamed = r.chance(0.75)
  const carrier = html`<div>${brand(p)}${r.chance(0.4) && slogan(p, 'small')}${isNamed && html`<div class="bold">${vendorName(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const remit = html`<div class="stop"><div class="cap">${r.pick([section(p, 'payee'), caption(p, 'bankDetails')])}</div><div>${vendorName(p)}</div>${stacked(facts.region.country === 'US' && r.chance(0.6) ? remitAddress(p) : bank(p))}</div>`
  const billed = html`<div class="stop billed"><div class="cap">${caption(p, 'billTo')}</div>${customerBlock(p)}</div>`
  const order = r.chance(0.5) ? [billed, ...stops] : [...stops, billed]
  const details = pairTable(p, meta(p, 8))
  const head = r.chance(0.5) ? [carrier, details] : [details, carrier]
  const load = isEnglish
    ? [
        `MC# ${r.fill('######')}`,
        `USDOT ${r.fill('#######')}`,
        `Trailer ${r.fill('?####')}`,
        `Driver: ${facts.contact}`,
        `Weight ${r.fill('%####')} lbs`,
      ]
    : [`CMR ${r.fill('#######')}`, `${r.fill('??-?? ####')}`, facts.contact, `${r.fill('%####')} kg`]
  const body = html`<div class="row">${head}</div><h1>${title(p)}</h1><div class="stops">${order}</div>
  <p class="load">${r
    .shuffle(load)
    .slice(0, r.int(2, 4))
    .join(r.pick([' · ', '   ', ' / ']))}</p>${items(p)}
  <div class="row bottom">${html`<div class="grow">${(!isNamed || r.chance(0.6)) && remit}${notes(p)}</div>`}${totals(p)}</div>
  <div class="foot fine">${taxId(p)} ${r.chance(0.3) ? html`${caption(p, 'due')} ${due(p)}` : ''}</div>`
  const css = `.brand{font-size:2.1em;font-weight:700;font-style:${r.pick(['italic', 'normal'])};color:var(--accent)}h1{font-size:1.6em;margin:4mm 0;text-align:${r.pick(['left', 'center', 'right'])}}
  .stops{display:flex;gap:3mm}.stop{flex:1;border:${r.pick(['1px solid var(--rule)', '0'])};padding:1.5mm}.cap{font-weight:700;${r.chance(0.5) ? 'background:var(--tint);padding:.5mm 1mm' : ''}}.load{background:${r.pick(['var(--tint)', 'none'])};padding:1mm}
  .pairs th{padding-right:4mm;font-weight:${r.pick([400, 700])}}.items{width:100%;margin:3mm 0}.items th{border-bottom:2px solid var(--accent);font-weight:700}.items td,.items th{padding:1mm 1.5mm}.totals th,.totals td{padding:.8mm 2mm}.grand{font-weight:700;background:var(--tint)}.grand th{font-weight:700}.remark{font-size:.85em;color:#555}.bottom{margin-top:4mm}`
  return { css, body }
}

export const freight: Design = { name: 'freight', use: 'learn', trade: 'freight', print }
