import { moneyRuns } from '../../invoice/pen.ts'
import { addDays } from '../../page/format.ts'
import { makeAddress, makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumber,
  customerNumberPair,
  day,
  due,
  items,
  meta,
  notes,
  number,
  request,
  title,
  total,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, pairGrid, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  customerName,
  nearLine,
  otherCompany,
  registrations,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A hotel's folio: the house at the top or the foot, the firm that runs it beside it, and the guest near the payer. */
function printFolio(p: Paper) {
  const { facts, random: r } = p
  const guest = facts.customer.isPerson ? facts.customer.name : makePerson(facts.region.world, r)
  const names =
    facts.region.language === 'de'
      ? ['Gast', 'Zimmer', 'Anreise', 'Abreise']
      : ['Guest', 'Room', 'Arrival', 'Departure']
  const stay = [
    [names[0]!, guest],
    [names[1]!, r.fill('%##')],
    [names[2]!, day(p, addDays(facts.date, -r.int(1, 6)))],
    [names[3]!, day(p, facts.date)],
    ['Folio', r.fill('######')],
    ['Cashier', r.pick(['3', '14', 'NIGHT', 'FO-2'])],
  ] as const
  const house = html`<div class="house">${brand(p)}${r.chance(0.5) && html`<div class="small">${'★'.repeat(r.int(3, 5))} ${nearLine(p)}</div>`}</div>`
  const stayTable = html`<table class="pairs">${r.shuffle(stay).map(([name, text]) => html`<tr><th>${name}</th><td>${text}</td></tr>`)}</table>`
  const right = html`<div>${pairTable(p, meta(p, 4))}${stayTable}</div>`
  const entries = html`<table class="items"><thead><tr><th>${caption(p, 'date')}</th><th>Text</th><th class="end">${facts.region.language === 'de' ? 'Belastung' : 'Charges'}</th><th class="end">${facts.region.language === 'de' ? 'Gutschrift' : 'Credits'}</th></tr></thead>${facts.lines.map(
    (line, i) =>
      html`<tr><td>${day(p, addDays(facts.date, -line.daysAgo))}</td><td>${printed(p, [{ text: line.description, marks: [{ field: 'description', value: line.description, line: i }] }])}</td><td class="end">${printed(p, moneyRuns(p, line.amount, { field: 'amount', line: i }))}</td><td></td></tr>`,
  )}</table>`
  const firm = html`<div class="foot mid fine">${html`<b>${vendorName(p)}</b>`} ${r.pick(['·', '|', '–'])} ${joined([...vendorAddress(p), ...contacts(p)], ' · ')}<div>${joined([...registrations(p), ...bank(p).slice(0, 3)], ' · ')}</div></div>`
  const body = html`${house}<div class="row top"><div class="to">${customerBlock(p)}</div>${right}</div><h1>${title(p)} ${number(p)}</h1>${entries}${totals(p)}${notes(p)}<div class="sign">${r.chance(0.4) && html`${guest}<br><span class="fine">Signature</span>`}</div>${firm}`
  const css = `${tableStyle(r)}.house{text-align:${r.pick(['center', 'right', 'left'])};margin-bottom:10mm}.house img{margin:${r.pick(['0 auto', '0 0 0 auto', '0'])}}.house .brand{font-family:Tinos;font-weight:400;font-size:2.2em;letter-spacing:.1em}.top{margin-bottom:7mm}h1{font-size:1.3em;margin-bottom:3mm}.sign{margin-top:12mm}`
  return { css, body }
}

/** A progress bill of a building site: owner, contractor, architect and project, and what is billed of each work. */
function printProgress(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const architect = makeOrdinaryName(language, world, 'firms', r)
  const isOwn = language === 'en'
  const words = isOwn
    ? ['TO OWNER', 'FROM CONTRACTOR', 'VIA ARCHITECT', 'PROJECT']
    : language === 'de'
      ? ['Auftraggeber', 'Auftragnehmer', 'Bauleitung', 'Bauvorhaben']
      : [caption(p, 'billTo'), caption(p, 'from'), 'Arch.', caption(p, 'project')]
  const cell = (head: (typeof words)[number], content: ReturnType<typeof stacked>) =>
    html`<div class="cell"><div class="cap">${head}${r.pick(['', ':'])}</div>${content}</div>`
  const owner = cell(words[0]!, customerBlock(p))
  const contractor = cell(
    words[1]!,
    html`${vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p).slice(0, 2)])}`,
  )
  const via = cell(words[2]!, html`<div>${architect}</div>${stacked(makeAddress(world, r))}`)
  const project = cell(
    words[3]!,
    html`<b>${r.pick([facts.project, makeOrdinaryName(language, world, 'signs', r)])}</b>${stacked(makeAddress(world, r).slice(0, 2))}`,
  )
  const cells = r.pick([
    [owner, project, contractor, via],
    [project, owner, via, contractor],
    [owner, project, contractor],
    [contractor, via, owner, project],
  ])
  const sums = html`<table class="lines"><tr><td>1.</td><td>${isOwn ? 'ORIGINAL CONTRACT SUM' : caption(p, 'lineTotal')}</td><td class="end">${printed(p, moneyRuns(p, facts.totals.total.times(r.int(3, 9)), { hasCurrency: true }))}</td></tr></table>`
  const body = html`<div class="row"><h1>${title(p)}</h1>${pairTable(p, meta(p, 7))}</div><div class="cells">${cells}</div>${r.chance(0.5) && sums}${items(p)}${totals(p)}${notes(p)}<div class="row small">${stacked(bank(p))}<div>${request(p)}</div></div><div class="foot row"><div class="sig">${words[1]}: ${r.chance(0.5) ? facts.vendor.contact : ''}</div><div class="sig">${words[2]}: ${architect}</div></div>`
  const css = `${tableStyle(r)}h1{font-size:1.5em}.cells{display:grid;grid-template-columns:1fr 1fr;border:1px solid #000;margin:5mm 0}.cell{padding:1.5mm 2mm;border:1px solid #bbb;min-height:18mm}.cap{font-size:.82em;font-weight:700}.lines{width:100%;border-top:1px solid #000;border-bottom:1px solid #000}.sig{border-top:1px solid #000;width:70mm;margin-top:12mm;font-size:.85em}`
  return { css, body, margins: [12, 14, 10] as const }
}

/** A bill of a utility or telephone firm: a product's name large, the place that is served, and a stub to send back. */
function printBill(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const product = makeOrdinaryName(language, world, 'signs', r)
  const served = makeAddress(world, r)
  const box = html`<div class="box"><div class="cap">${product}</div>${pairTable(p, meta(p, 6))}<div class="big">${caption(p, 'due')}<br>${due(p)}</div></div>`
  const messages = html`<div class="news"><b>${r.pick(['News', 'Info', '★', 'i'])}</b> ${r.pick([nearLine(p), request(p), notes(p)])}</div>`
  const place = html`<div class="place">${caption(p, 'shipTo')}: ${r.chance(0.4) ? html`${otherCompany(p, 'served').name}, ` : ''}${served.join(', ')}</div>`
  const head = html`<div class="row head"><div>${p.logo ?? html`<div class="brand">${facts.vendor.brand}</div>`}${r.chance(0.5) && stacked(contacts(p), 'small')}</div><h1>${title(p)}</h1></div>`
  const stub = html`<div class="foot stub"><div class="row"><div class="stub-to">${html`<div>${vendorName(p)}</div>`}${stacked(vendorAddress(p))}</div><div>${customerName(p)}${stacked([facts.customer.address.join(', ')], 'small')}</div>${pairGrid(p, [customerNumberPair(p)], 'tiny')}<div class="end"><div class="fine">${caption(p, 'due')}</div><b>${due(p)}</b></div></div></div>`
  const body = html`${head}<div class="row"><div class="to">${r.chance(0.3) && html`<div class="fine">${customerNumber(p)}</div>`}${customerBlock(p)}${messages}</div>${box}</div>${r.chance(0.6) && place}${items(p)}${totals(p)}<div class="small">${joined([...registrations(p)], ' · ')} ${taxId(p)} ${html`${caption(p, 'total')}: ${total(p)}`}</div>${stub}`
  const css = `${tableStyle(r)}.head{${r.pick(['border-bottom:3px solid var(--accent)', 'background:var(--tint);padding:2mm'])};margin-bottom:6mm}h1{font-size:1.5em;font-weight:400}.box{width:78mm;background:${r.pick(['var(--tint)', '#fff'])};border:1px solid var(--accent);border-radius:${r.pick([0, 3])}mm;padding:3mm}.box .cap{font-size:1.3em;font-weight:700}.big{font-size:1.4em;font-weight:700;margin-top:2mm}.to{max-width:85mm}.news{margin-top:8mm;font-size:.86em}.place{margin:4mm 0}.stub{border-top:2px dashed #666;padding-top:3mm}.tiny th,.tiny td{font-size:.8em}`
  return { css, body, margins: [11, 14, 9] as const }
}

export const hotelFolio: Design = { name: 'hotel-folio', use: 'judge', trade: 'hotel', print: printFolio }
export const progressBill: Design = {
  name: 'progress-bill',
  use: 'judge',
  trade: 'build',
  print: printProgress,
}
export const utilityBill: Design = {
  name: 'utility-bill',
  use: 'judge',
  trade: 'utility',
  kind: 'invoice',
  print: printBill,
}
