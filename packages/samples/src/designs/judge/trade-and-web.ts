import { customerTaxId } from '../../invoice/blocks/customer.ts'
import { sectionLabel } from '../../invoice/blocks/section-words.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  date,
  datePair,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, isEmpty, stacked } from '../html.ts'
import { caption, label, labelled, pairLines, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed, value } from '../paper.ts'
import {
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  otherCompany,
  shipToBlock,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** An invoice of a marketplace: its own sign at the top, the seller in a small line, the buyer in several blocks. */
function printMarketplace(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const market = makeOrdinaryName(language, world, 'signs', r)
  const sold = html`<div class="block"><span class="cap">${caption(p, 'from')}</span> ${r.chance(0.5) ? html`<b>${vendorName(p)}</b>` : vendorName(p)}${stacked([...vendorAddress(p), taxId(p)])}</div>`
  const bill = html`<div class="block"><span class="cap">${caption(p, 'billTo')}</span>${customerBlock(p)}</div>`
  const ship = html`<div class="block"><span class="cap">${caption(p, 'shipTo')}</span>${shipToBlock(p)}</div>`
  const blocks = r.pick([
    [bill, ship, sold],
    [bill, sold],
    [ship, bill, sold],
    [sold, bill, ship],
  ])
  const facts_ = html`<div class="block">${pairLines(p, meta(p, 5))}</div>`
  const body = html`<div class="row head"><div class="market">${market}</div><div class="end"><h1>${title(p)}</h1>${r.chance(0.5) && html`<div>${label(p, 'due')} ${due(p)}</div>`}</div></div><div class="blocks">${r.chance(0.5) ? [facts_, ...blocks] : [...blocks, facts_]}</div>${items(p)}${totals(p)}${notes(p)}<div class="foot fine">${market} – ${otherCompany(p, 'market').name}, ${otherCompany(p, 'market').address.join(', ')}</div>`
  const css = `${tableStyle(r)}.market{font-size:1.9em;font-weight:700;color:var(--accent)}h1{font-size:1.4em}.head{margin-bottom:7mm}.blocks{display:grid;grid-template-columns:repeat(2,1fr);gap:6mm;margin-bottom:5mm}.cap{font-weight:700;${r.pick(['display:block', ''])}}`
  return { css, body }
}

const sides: Record<string, readonly [seller: string, buyer: string, name: string]> = {
  de: ['Informationen zum Verkäufer', 'Informationen zum Käufer', 'Firmenname:'],
  en: ['Seller information', 'Buyer information', 'Company name:'],
  fr: ['Informations vendeur', 'Informations acheteur', 'Raison sociale :'],
  nl: ['Gegevens verkoper', 'Gegevens koper', 'Bedrijfsnaam:'],
  it: ['Cedente/prestatore', 'Cessionario/committente', 'Denominazione:'],
  es: ['Emisor', 'Receptor', 'Razón social:'],
}

/** A rendering of an e-invoice: each party a panel of labels and values, the buyer often first. */
function printPanels(p: Paper) {
  const { facts, random: r } = p
  const { language } = facts.region
  const [seller, buyer, nameLabel] = sides[language] ?? sides.en!
  const line = (head: Html | string, content: Html | string) =>
    html`<tr><th>${head}</th><td>${content}</td></tr>`
  const word = (key: Parameters<typeof sectionLabel>[1]) => printed(p, sectionLabel(p, key))
  const customerId = customerTaxId(p)
  const isBrandShown = facts.vendor.brand !== facts.vendor.name && r.chance(0.5)
  const panel = (head: string, rows: Html[]) =>
    html`<div class="panel"><div class="cap">${head}</div><table>${rows}</table></div>`
  const own = panel(seller, [
    ...(isBrandShown
      ? [line(language === 'de' ? 'Abweichender Handelsname:' : 'Trading name:', facts.vendor.brand)]
      : []),
    line(nameLabel, vendorName(p)),
    line(word('address'), stacked(vendorAddress(p))),
    ...(isEmpty(taxId(p)) ? [] : [line('', taxId(p))]),
    line(label(p, 'contact'), facts.vendor.contact),
    line(label(p, 'email'), value(p, 'vendor_email', facts.vendor.email)),
  ])
  const other = panel(buyer, [
    ...(r.chance(0.4) ? [line(label(p, 'reference'), r.fill('04011000-#####-##'))] : []),
    line(nameLabel, customerName(p)),
    ...(facts.customer.isPerson || r.chance(0.6) ? [] : [line(word('account'), facts.customer.contact)]),
    line(word('address'), stacked(customerAddress(p))),
    ...(customerId.length > 0 ? [line(label(p, 'customerVatId'), printed(p, customerId))] : []),
  ])
  const details = html`<div class="panel wide"><div class="cap">${section(p, 'document')}</div>${pairTable(p, [numberPair(p), datePair(p), ...meta(p, 8)])}</div>`
  const pay = html`<div class="panel wide"><div class="cap">${section(p, 'payment')}</div>${labelled(p, 'terms', terms(p))}${stacked(bank(p))}</div>`
  const body = html`<h1>${title(p)}</h1><div class="panels">${r.chance(0.6) ? [other, own] : [own, other]}</div>${details}<div class="cap">${section(p, 'items')}</div>${items(p)}${totals(p)}${pay}${notes(p)}`
  const css = `${tableStyle(r)}h1{font-size:1.5em;margin-bottom:3mm}.panels{display:grid;grid-template-columns:1fr 1fr;gap:4mm}.panel{border:1px solid #ccc;padding:2mm}.wide{margin:4mm 0}.cap{font-weight:700;font-size:1.1em;${r.pick(['color:var(--accent)', 'background:var(--tint)'])};margin-bottom:1mm}.panel th{padding-right:3mm;width:32%;color:#444}`
  return { css, body }
}

/** Goods for export: seller, buyer, consignee and who is notified in numbered cells, ports and terms of delivery. */
function printExport(p: Paper) {
  const { facts, random: r } = p
  const english = facts.region.language === 'en'
  const cell = (head: Html | string, content: Html | string, span = 1) =>
    html`<div class="cell span${span}"><div class="fine">${head}</div>${content}</div>`
  const third = (seed: string) => {
    const { name, address } = otherCompany(p, seed)
    return html`${name}${stacked(address)}`
  }
  const own = cell(
    english ? r.pick(['Shipper / Exporter', 'Seller', 'Exporter (name and address)']) : caption(p, 'from'),
    html`${vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p).slice(0, 2), taxId(p)])}`,
  )
  const buyer = cell(
    english
      ? r.pick(['Buyer', 'Buyer (if other than consignee)', 'Sold to', 'Importer of record'])
      : caption(p, 'billTo'),
    customerBlock(p),
  )
  const consignee = cell(
    english ? 'Consignee' : caption(p, 'shipTo'),
    facts.shipTo ? shipToBlock(p) : third('consignee'),
  )
  const notify = cell(
    english ? r.pick(['Notify Party', 'Notify party / also notify']) : section(p, 'taxRepresentative'),
    third('notify'),
  )
  const small = [
    cell(
      'Incoterms',
      `${r.pick(['FOB', 'CIF', 'DAP', 'EXW', 'FCA'])} ${r.pick(['Rotterdam', 'Shanghai', 'Hamburg', 'New York'])}`,
    ),
    cell(english ? 'Port of loading' : 'POL', r.pick(['Antwerp', 'Genoa', 'Mumbai', 'Los Angeles'])),
    cell(
      english ? 'Vessel / Flight' : section(p, 'carrier'),
      r.pick(['MSC AURORA 214W', 'LH 8402', 'EVER LUCENT', 'KL 0861']),
    ),
    cell(english ? 'Country of origin' : 'Origin', r.pick(['DE', 'CN', 'India', 'USA'])),
  ]
  const identity = [
    cell(html`${caption(p, 'number')}`, html`<b>${number(p)}</b>`),
    cell(html`${caption(p, 'date')}`, html`${date(p)}`),
    ...meta(p, 4).map((each) => cell(printed(p, each.label), printed(p, each.value))),
  ]
  const order = r.pick([
    [
      own,
      html`<div class="inner">${identity}</div>`,
      consignee,
      buyer,
      notify,
      html`<div class="inner">${r.shuffle(small)}</div>`,
    ],
    [
      own,
      html`<div class="inner">${identity}</div>`,
      buyer,
      consignee,
      html`<div class="inner">${r.shuffle(small)}</div>`,
      notify,
    ],
    [html`<div class="inner">${identity}</div>`, own, buyer, notify],
  ])
  const body = html`<h1>${title(p)}</h1><div class="frame">${order}</div>${items(p)}${totals(p)}<div class="cell">${labelled(p, 'terms', terms(p))}${stacked(bank(p))}</div>${notes(p)}<div class="foot end"><div>${vendorName(p)}</div><br><div class="fine">${english ? 'Signature / stamp' : ''} ${facts.vendor.contact}</div></div>`
  const css = `${tableStyle(r)}h1{font-size:1.4em;text-align:center;margin-bottom:3mm}.frame{display:grid;grid-template-columns:1fr 1fr;border:1px solid #000}.cell{border:1px solid #000;border-width:0 1px 1px 0;padding:1mm 1.5mm;min-height:8mm}.inner{display:grid;grid-template-columns:1fr 1fr;align-content:start}`
  return { css, body, margins: [11, 13, 10] as const }
}

export const marketplace: Design = { name: 'marketplace', use: 'judge', print: printMarketplace }
export const panels: Design = { name: 'panels', use: 'judge', print: printPanels }
export const exportForm: Design = { name: 'export-form', use: 'judge', print: printExport }
