import { addDays } from '../../page/format.ts'
import { makeAddress, makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  date,
  day,
  due,
  items,
  meta,
  notes,
  number,
  request,
  terms,
  title,
  total,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairLines, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, value } from '../paper.ts'
import {
  besideCustomer,
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  letterhead,
  nearLine,
  otherCompany,
  registrations,
  shipToBlock,
  slogan,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

const memoWords: Record<string, readonly [to: string, from: string, re: string]> = {
  en: ['TO', 'FROM', 'RE'],
  de: ['An', 'Von', 'Betr.'],
  fr: ['À', 'De', 'Objet'],
  es: ['Para', 'De', 'Asunto'],
  it: ['A', 'Da', 'Oggetto'],
  nl: ['Aan', 'Van', 'Betreft'],
}

/** An office's memorandum: to, from, date and subject in lines of a narrow table, a rule, and the items. */
function printMemo(p: Paper) {
  const { facts, random: r } = p
  const [to, from, re] = memoWords[facts.region.language] ?? memoWords.en!
  const line = (head: string | Html, content: Html | string) =>
    html`<tr><th>${head}:</th><td>${content}</td></tr>`
  const rows = [
    line(
      to,
      html`${customerName(p)}${stacked(r.chance(0.5) ? [joined(customerAddress(p), ', ')] : customerAddress(p))}`,
    ),
    line(from, html`${vendorName(p)}${r.chance(0.5) && html`, ${joined(vendorAddress(p), ', ')}`}`),
    line(caption(p, 'date'), date(p)),
    line(re, html`${title(p)} ${number(p)}${r.chance(0.5) && html` – ${facts.project}`}`),
  ]
  const body = html`<div class="row">${r.chance(0.5) ? brand(p) : html`<div class="brand">${r.pick(['MEMO', 'Memorandum', 'Internal billing'])}</div>`}</div><table class="memo">${r.chance(0.7) ? rows : [rows[2]!, rows[1]!, rows[0]!, rows[3]!]}</table><hr>${pairLines(p, meta(p, 4))}${items(p)}${totals(p)}<p>${facts.kind === 'invoice' && request(p)}</p>${stacked(bank(p))}${notes(p)}<div class="foot fine">${joined([...contacts(p), ...registrations(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.memo{margin:8mm 0 3mm}.memo th{padding:1.2mm 8mm 1.2mm 0;font-weight:700}.memo td{padding:1.2mm 0}`
  return { css, body, margins: [20, 24, 14] as const }
}

/** Work by order: client, provider, job and payment as four cards, in any order, each with rows of its own. */
function printJobCards(p: Paper) {
  const { facts, random: r } = p
  const card = (head: Html | string, rows: readonly (Html | string)[]) =>
    html`<div class="card"><div class="cap">${head}</div>${stacked(rows)}</div>`
  const client = card(r.pick([caption(p, 'billTo'), section(p, 'name')]), [
    customerName(p),
    ...besideCustomer(p),
    ...customerAddress(p),
  ])
  const provider = card(caption(p, 'from'), [
    !facts.vendor.isPerson && r.chance(0.3) ? facts.vendor.contact : '',
    vendorName(p),
    joined(vendorAddress(p), ', '),
    taxId(p),
  ])
  const job = card(r.pick([caption(p, 'project'), caption(p, 'reference')]), [
    facts.project,
    r.fill('??-#####'),
    makePerson(facts.region.world, r),
    day(p, facts.periodEnd),
  ])
  const pay = card(section(p, 'payment'), [html`${caption(p, 'due')} ${due(p)}`, ...bank(p)])
  const cards = html`<div class="cards">${r.shuffle([client, provider, job, pay])}</div>`
  const head = html`<div class="row"><h1>${title(p)}</h1><div>${pairTable(p, meta(p, 4))}</div></div>`
  const body = html`${r.chance(0.5) ? [head, cards] : [cards, head]}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine end">${joined(contacts(p), '  ')}</div>`
  const css = `${tableStyle(r)}h1{font-size:1.6em}.cards{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin:5mm 0}.card{border-radius:2mm;${r.pick(['border:1px solid #ccc', 'background:var(--tint)', 'box-shadow:0 0 0 1px #aaa'])};padding:3mm}.cap{font-size:.82em;color:#777;text-transform:uppercase;margin-bottom:1mm}`
  return { css, body }
}

/** A shop's till that prints on a whole sheet: the shop in the middle, the customer on one line among the till's numbers. */
function printTill(p: Paper) {
  const { facts, random: r } = p
  const shop = html`<div class="mid">${letterhead(p)}${p.logo && html`<div>${vendorName(p)}</div>`}${r.chance(0.4) && slogan(p, 'small')}<div>${joined(vendorAddress(p), ', ')}</div><div class="small">${joined([...contacts(p), taxId(p)], ' ')}</div></div>`
  const till = html`<div class="till">${joined([`${r.pick(['Till', 'Kasse', 'Caisse', 'POS'])} ${r.int(1, 9)}`, `${r.pick(['Op.', 'Bed.', 'Cashier'])} ${makePerson(facts.region.world, r).split(' ')[0]}`, r.fill('#%:%#'), r.fill('T######')], r.pick(['   ', ' / ', ' * ']))}</div>`
  const customer = html`<div>${label(p, 'billTo')} ${customerName(p)}${r.chance(0.6) ? html`, ${joined(customerAddress(p), ', ')}` : ''}</div>`
  const rest = html`<div>${pairLines(p, meta(p, 4))}</div>`
  const body = html`${shop}<div class="rule"></div><div class="mid"><h1>${title(p)}</h1></div>${r.shuffle([till, customer, rest])}${items(p)}${totals(p)}<div class="rule"></div><div class="mid">${caption(p, 'total')} <b>${total(p)}</b></div>${notes(p)}<div class="mid bars">${'|| ||| | || |||| | ||| || | |||'}</div><div class="foot fine mid">${joined([...registrations(p), ...bank(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.mid img{margin:0 auto}h1{font-size:1.2em;margin:2mm 0}.rule{border-top:1px dashed #000;margin:3mm 0}.till{margin:1mm 0}.bars{font-size:1.6em;letter-spacing:-.05em;margin-top:5mm}`
  return { css, body, margins: [14, r.pick([20, 45]), 12] as const }
}

const bottled: Record<string, string> = {
  en: 'Grown, made and bottled by',
  de: 'Erzeuger und Abfüller:',
  fr: 'Mis en bouteille à la propriété par',
  it: 'Prodotto e imbottigliato da',
  es: 'Elaborado y embotellado por',
  pt: 'Produzido e engarrafado por',
}

/** A grower's or maker's bill: everything centred like a label, the maker in the last lines. */
function printMaker(p: Paper) {
  const { facts, random: r } = p
  const house = html`<div class="house">${p.logo ?? facts.vendor.brand}</div>`
  const sold = html`<div class="sold">${r.chance(0.5) && html`<div class="fine">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`
  const maker = html`<div class="foot maker">${bottled[facts.region.language]} ${r.chance(0.4) && html`<br>`}<b>${vendorName(p)}</b><div>${joined(vendorAddress(p), ' – ')}</div><div class="fine">${joined([...contacts(p), taxId(p), ...bank(p)], ' · ')}</div></div>`
  const body = html`<div class="all">${house}${r.chance(0.5) && html`<div class="small">${nearLine(p)}</div>`}<h1>${title(p)}</h1><div>${number(p)}${r.pick([' · ', ' – ', ' vom ', ', ']).replace('vom', facts.region.language === 'de' ? 'vom' : '–')}${date(p)}</div>${sold}${pairGrid(p, meta(p, 4), 'grid')}</div>${items(p)}${totals(p)}<p class="mid">${labelled(p, 'terms', terms(p))}</p>${maker}`
  const css = `${tableStyle(r)}.all,.maker{text-align:center}.house{font:400 2.6em Tinos;letter-spacing:.08em}.house img{margin:0 auto}h1{font:400 1.5em Tinos;margin:6mm 0 1mm}.sold{margin:6mm 0}.grid{margin:0 auto}.grid td,.grid th{text-align:center;padding:0 3mm}.maker{border-top:1px solid var(--accent);padding-top:3mm}`
  return { css, body, margins: [18, 22, 13] as const }
}

/** A course: its title and who took part in the head, the firm that pays behind a word of its own, dates of the lessons. */
function printSeminar(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const people = Array.from({ length: r.int(1, 4) }, () => makePerson(world, r))
  const german = language === 'de'
  const course = html`<div class="course"><div class="big">${makeOrdinaryName(language, world, 'signs', r)} ${r.pick(['2.0', 'Level B', 'Refresher', 'Intensive'])}</div>${day(p, addDays(facts.date, 10))} – ${day(p, addDays(facts.date, 12))}, ${makeAddress(world, r).at(1)}</div>`
  const list = html`<div class="list"><b>${german ? 'Teilnehmende' : 'Participants'}</b> ${people.join(r.pick(['; ', ', ', ' / ']))}</div>`
  const payer = html`<div class="payer"><div class="cap">${german ? r.pick(['Rechnungsanschrift', 'Anmeldende Firma', 'Kostenübernahme durch']) : r.pick(['Invoice address', 'Registering organisation', 'Sponsored by employer'])}</div>${customerName(p)}${stacked([...besideCustomer(p), ...customerAddress(p)])}</div>`
  const host = html`<div class="host"><div class="cap">${german ? 'Veranstalter' : 'Course provider'}</div>${vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p)])}</div>`
  const sides = r.pick([
    [payer, host],
    [host, payer],
  ])
  const isHostLast = r.chance(0.4)
  const body = html`${brand(p)}${course}${r.chance(0.5) ? list : ''}<div class="row sides">${isHostLast ? payer : sides}${isHostLast && pairTable(p, meta(p, 4))}</div><h1>${title(p)}</h1>${pairLines(p, meta(p, 5))}${items(p)}${totals(p)}<p>${caption(p, 'due')}: ${due(p)}, ${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${isHostLast && host}${notes(p)}<div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.course{border-left:4px solid var(--accent);padding-left:4mm;margin:6mm 0}.big{font-size:1.5em;font-weight:700}.list{margin-bottom:4mm}.sides{margin:5mm 0}.cap{font-size:.85em;color:#666}h1{font-size:1.4em;margin-bottom:2mm}.host{margin-top:2mm}`
  return { css, body }
}

/** A telephone bill: the product at the top, the firm along the margin from below to above and in the last line. */
function printMargin(p: Paper) {
  const { facts, random: r } = p
  const product = makeOrdinaryName(facts.region.language, facts.region.world, 'signs', r)
  const edge = html`<div class="edge">${joined([otherCompany(p, 'printer').brand, r.fill('FORM-####/##'), facts.vendor.website], ' · ')}</div>`
  const address = html`<div class="address">${customerBlock(p)}</div>`
  const calls = html`<table class="calls">${Array.from({ length: r.int(1, 3) }, () => html`<tr><td>${r.fill('0### %######')}</td><td>${makePerson(facts.region.world, r)}</td><td class="end">${r.fill('##:##')} h</td></tr>`)}</table>`
  const owed = html`<div class="owed">${caption(p, 'due')}<div class="big">${due(p)}</div></div>`
  const ship =
    facts.shipTo && r.chance(0.5)
      ? html`<div class="small">${caption(p, 'shipTo')}: ${shipToBlock(p)}</div>`
      : ''
  const last = html`<div class="foot fine row"><div>${vendorName(p)}, ${joined(vendorAddress(p), ', ')}</div><div>${taxId(p)}</div></div>`
  const body = html`${edge}<div class="row"><div class="product">${product}</div><div class="end">${r.chance(0.6) && p.logo}</div></div><div class="row"><div>${address}${ship}</div><div>${owed}${pairTable(p, meta(p, 5))}</div></div><h1>${title(p)}</h1>${calls}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${r.chance(0.5) && html`<div class="small">${value(p, 'vendor_phone', facts.vendor.phone)}</div>`}${stacked(bank(p), 'small')}${last}`
  const css = `${tableStyle(r)}.edge{position:absolute;left:0;top:90mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:.6em;color:#777;max-height:150mm}.sheet{padding-left:8mm}.product{font-size:2.2em;font-weight:700;color:var(--accent)}.address{margin:12mm 0;background:var(--tint);padding:4mm;min-width:85mm}.owed{border:1px solid var(--accent);padding:3mm;margin:8mm 0 4mm}.big{font-size:1.7em;font-weight:700}h1{font-size:1.4em}.calls{width:100%;font-size:.88em}.calls td{border-bottom:1px solid #ddd}`
  return { css, body, margins: [14, 14, 10] as const }
}

export const memo: Design = {
  name: 'memo',
  use: 'judge',
  languages: Object.keys(memoWords),
  print: printMemo,
}
export const jobCards: Design = { name: 'job-cards', use: 'judge', print: printJobCards }
export const tillSheet: Design = { name: 'till-sheet', use: 'judge', kind: 'invoice', print: printTill }
export const maker: Design = {
  name: 'maker',
  use: 'judge',
  languages: Object.keys(bottled),
  trade: 'food',
  print: printMaker,
}
export const seminar: Design = { name: 'seminar', use: 'judge', languages: ['en', 'de'], print: printSeminar }
export const margin: Design = {
  name: 'margin',
  use: 'judge',
  kind: 'invoice',
  trade: 'utility',
  print: printMargin,
}
