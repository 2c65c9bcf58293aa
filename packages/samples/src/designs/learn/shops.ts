import { makePerson } from '../../world/company.ts'
import { bank, date, due, items, meta, notes, number, terms, title, totals } from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import type { Design, Paper } from '../paper.ts'
import {
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  letterhead,
  nearLine,
  registrations,
  shipToBlock,
  slogan,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A coloured bar over the whole width with the name or the word "Invoice", and the parties below it. */
function printBanner(p: Paper) {
  const { random: r } = p
  const isNamed = r.chance(0.5)
  const bar = html`<div class="bar row"><div class="big">${isNamed ? vendorName(p) : title(p)}</div><div class="end small">${isNamed ? stacked([...vendorAddress(p), ...contacts(p)]) : pairLines(p, meta(p, 3))}</div></div>`
  const to = html`<div><div class="cap">${caption(p, 'billTo')}</div>${customerBlock(p)}</div>`
  const own = html`<div><div class="cap">${caption(p, 'from')}</div>${vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p)])}</div>`
  const ship = html`<div><div class="cap">${caption(p, 'shipTo')}</div>${shipToBlock(p)}</div>`
  const rest = html`<div>${isNamed && html`<h1>${title(p)}</h1>`}${pairTable(p, meta(p, 7))}</div>`
  const columns = isNamed
    ? r.pick([
        [to, rest],
        [rest, to],
        [to, ship, rest],
      ])
    : r.pick([
        [own, to],
        [to, own],
        [to, rest, own],
      ])
  const body = html`${bar}<div class="row parties">${columns}</div>${!isNamed && pairGrid(p, meta(p, 6), 'refs')}${items(p)}${totals(p)}<div class="row small"><div>${labelled(p, 'terms', terms(p))}${notes(p)}</div><div>${stacked(bank(p))}</div></div><div class="foot bar2 fine mid">${joined([...(r.chance(0.5) ? [vendorName(p)] : []), ...registrations(p), taxId(p)], '  ·  ')}</div>`
  const css = `${tableStyle(r)}.bar{background:${r.pick(['var(--accent)', '#2b2b2b', '#1f4e79'])};color:#fff;padding:${r.pick([4, 8])}mm 8mm;margin-bottom:8mm}.big{font-size:${r.pick([1.8, 2.4])}em;font-weight:700;max-width:105mm}.parties{margin-bottom:6mm}.cap{font-weight:700;color:var(--accent)}.refs{width:100%}.refs th{font-size:.82em;color:#777}.bar2{border-top:2px solid var(--accent);padding-top:2mm}h1{font-size:1.5em;margin-bottom:2mm}`
  return { css, body, margins: [14, 16, 12] as const }
}

/** A garage: the car, its keeper and insurer, the adviser and the mechanic in cells around the customer. */
function printGarage(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const words =
    language === 'de'
      ? ['Kennzeichen', 'Fahrzeug', 'Annahme', 'Monteur', 'km-Stand', 'Halter', 'FIN']
      : ['Plate', 'Vehicle', 'Advisor', 'Technician', 'Mileage', 'Registered keeper', 'VIN']
  const car = [
    [words[0]!, r.fill('?? ### ??')],
    [
      words[1]!,
      r.pick(['Golf Variant', 'Transit Custom', 'Corolla', 'Ducato 2.3', 'Model 3', 'Octavia Combi']),
    ],
    [words[2]!, makePerson(world, r)],
    [words[3]!, makePerson(world, r)],
    [words[4]!, r.fill('%##.###')],
    [words[5]!, makePerson(world, r)],
    [words[6]!, r.fill('W??ZZZ??Z##??####')],
  ] as const
  const own = html`<div class="own">${letterhead(p)}${r.chance(0.6) && slogan(p, 'small')}${p.logo && html`<div>${vendorName(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const to = html`<div class="to">${r.chance(0.4) && html`<div class="fine">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`
  const cells = html`<table class="car">${[0, 1].map((row) => html`<tr>${car.filter((_, i) => i % 2 === row).map(([name, text]) => html`<td><div class="fine">${name}</div>${text}</td>`)}</tr>`)}</table>`
  const body = html`<div class="row">${r.chance(0.6) ? [own, to] : [to, own]}</div><h1>${title(p)}</h1>${r.chance(0.5) ? [cells, pairTable(p, meta(p, 6))] : [pairGrid(p, meta(p, 5), 'refs'), cells]}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine mid">${joined([...bank(p), ...registrations(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.own{text-align:${r.pick(['left', 'right', 'center'])};max-width:90mm}.to{margin-top:${r.pick([0, 16])}mm}.car{width:100%;margin:3mm 0}.car td{border:1px solid #888;padding:.7mm 1.5mm}.refs{width:100%}.refs td,.refs th{border:1px solid #888;padding:.7mm 1.5mm}h1{font-size:1.5em;margin:5mm 0}`
  return { css, body }
}

/** The customer first, underlined; then the amount; the issuer at the right with the place for its seal. */
function printSeal(p: Paper) {
  const { random: r } = p
  const to = html`<div class="to"><span class="line">${r.chance(0.4) && 'Messrs. '}${customerName(p)}</span>${stacked(customerAddress(p))}</div>`
  const own = html`<div class="own"><div class="seal"></div>${vendorName(p)}${r.chance(0.4) && html`<div class="small">${nearLine(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p), taxId(p)])}</div>`
  const amount = html`<div class="amount">${caption(p, 'due')} <b>${due(p)}</b></div>`
  const head = r.chance(0.5)
    ? html`<div class="row"><div>${label(p, 'number')} ${number(p)}</div><div>${date(p)}</div></div>`
    : ''
  const body = html`<h1>${title(p)}</h1>${head}<div class="row mid-row">${r.chance(0.8) ? [to, own] : [own, to]}</div>${r.chance(0.7) ? amount : ''}${pairTable(p, meta(p, 6))}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}`
  const css = `${tableStyle(r)}h1{text-align:center;font-size:1.8em;letter-spacing:.3em;font-weight:400;margin-bottom:7mm}.to{max-width:85mm}.line{border-bottom:1px solid #000;font-size:1.25em}.own{position:relative;max-width:75mm}.seal{position:absolute;right:0;top:0;width:17mm;height:17mm;border:1.5px solid #c33;opacity:.5}.amount{font-size:1.3em;border-bottom:2px solid #000;display:inline-block;margin:4mm 0;align-self:flex-start}.mid-row{margin:5mm 0}`
  return { css, body, margins: [16, 20, 14] as const }
}

export const banner: Design = { name: 'banner', use: 'learn', print: printBanner }
export const garage: Design = { name: 'garage', use: 'learn', print: printGarage }
export const seal: Design = { name: 'seal', use: 'learn', print: printSeal }
