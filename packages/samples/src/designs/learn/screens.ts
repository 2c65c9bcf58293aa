import { makePerson } from '../../world/company.ts'
import {
  bank,
  datePair,
  day,
  due,
  items,
  meta,
  notes,
  numberPair,
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, labelled, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  otherCompany,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** Words of letters by e-mail: from, to, subject, a greeting, and that an invoice is attached. */
const mailWords: Record<string, readonly [from: string, to: string, subject: string, hello: string]> = {
  en: ['From', 'To', 'Subject', 'Hi'],
  de: ['Von', 'An', 'Betreff', 'Hallo'],
  fr: ['De', 'À', 'Objet', 'Bonjour'],
  es: ['De', 'Para', 'Asunto', 'Hola'],
  it: ['Da', 'A', 'Oggetto', 'Gentile'],
  nl: ['Van', 'Aan', 'Onderwerp', 'Beste'],
  pt: ['De', 'Para', 'Assunto', 'Olá'],
  sv: ['Från', 'Till', 'Ämne', 'Hej'],
}

/** An invoice that is an e-mail, printed from a mail program: sender and receiver of the mail are not the parties' firms. */
function printMail(p: Paper) {
  const { facts, random: r } = p
  const [from, to, subject, hello] = mailWords[facts.region.language] ?? mailWords.en!
  const person = facts.customer.isPerson ? facts.customer.name : makePerson(facts.region.world, r)
  const sender = r.pick([
    facts.vendor.brand,
    'billing',
    'no-reply',
    facts.vendor.contact,
    otherCompany(p, 'mailer', 'it').brand,
  ])
  const bold = r.chance(0.5)
  const line = (head: string, text: string) =>
    html`<div><span class="${bold ? 'bold' : 'gray'}">${head}:</span> ${text}</div>`
  const heads = [
    line(from, `${sender} <${r.pick(['billing', 'info', 'noreply'])}@${facts.vendor.email.split('@')[1]}>`),
    line(to, `${person} <${facts.customer.email}>`),
    line(subject, `${facts.vendor.brand}: ${p.word('number')} ${facts.number}`),
    line(r.pick(['Date', p.word('date')]), `${day(p, facts.date)} 0${r.int(1, 9)}:${r.int(10, 59)}`),
  ]
  const mail = html`<div class="mail">${r.chance(0.5) && html`<div class="owner">${person}</div>`}${heads}</div>`
  const parties = [
    html`<div class="part"><div class="gray">${r.pick([caption(p, 'billTo'), role(p, 'debtor')])}</div>${customerBlock(p)}</div>`,
    html`<div class="part"><div class="gray">${r.pick([caption(p, 'from'), role(p, 'creditor')])}</div>${vendorName(p)}${stacked([...vendorAddress(p), taxId(p)])}</div>`,
  ]
  const isFootOnly = r.chance(0.4)
  const facts_ = r.chance(0.5)
    ? pairTable(p, [numberPair(p), datePair(p), ...meta(p, 3)])
    : pairLines(p, [numberPair(p), datePair(p), ...meta(p, 3)])
  const card = html`<div class="card"><div class="mid">${brand(p)}<h1>${title(p)}</h1><div class="big">${due(p)}</div></div>${facts_}${isFootOnly ? parties[0] : html`<div class="row parts">${r.shuffle(parties)}</div>`}${items(p)}${totals(p)}</div>`
  const foot = html`<div class="small gray mid">${joined([vendorName(p), ...vendorAddress(p), ...contacts(p)], r.pick([' · ', ', ']))}${!isFootOnly && html`<br>${notice(p)}`}</div>`
  const body = html`${mail}<p>${hello} ${person.split(' ')[0]},</p>${card}${notes(p)}${stacked(bank(p), 'small')}${(isFootOnly || r.chance(0.5)) && foot}`
  const css = `${tableStyle(r)}.mail{border-bottom:1px solid #999;padding-bottom:2mm;margin-bottom:4mm}.owner{font-weight:700;border-bottom:2px solid #000;margin-bottom:2mm}.gray{color:#666}.card{${r.pick(['border:1px solid #ddd;padding:6mm', 'background:#fafafa;padding:5mm', ''])};margin:3mm ${r.pick([0, 14])}mm}.mid img{margin:0 auto}.big{font-size:1.9em;font-weight:700}h1{font-size:1.2em;margin-top:3mm}.parts{margin:5mm 0}.part{margin:3mm 0}`
  return { css, body, margins: [12, 15, 12] as const }
}

/** A customer's portal printed by its browser: address and title of the page in its margins, menus, who is signed in. */
function printPortal(p: Paper) {
  const { facts, random: r } = p
  const user = r.pick([facts.customer.contact, facts.customer.email, makePerson(facts.region.world, r)])
  const menus = [
    'Dashboard',
    'Orders',
    'Invoices',
    'Support',
    'Settings',
    'Log out',
    'Home',
    'My account',
    'Help',
  ]
  const site = `https://${facts.vendor.email.split('@')[1]}/account/invoices/${r.fill('%#####')}`
  const top = html`<div class="row tiny"><div>${day(p, facts.date)}, ${r.int(8, 19)}:${r.int(10, 59)}</div><div>${facts.vendor.brand} | ${p.word('number')} ${facts.number}</div></div>`
  const bar = html`<div class="row bar"><div>${p.logo ?? html`<b>${facts.vendor.brand}</b>`}</div><div>${joined(r.shuffle(menus).slice(0, r.int(3, 5)), '   ')}</div><div>${user}</div></div>`
  const to = html`<div class="box"><div class="cap">${r.pick([caption(p, 'billTo'), role(p, 'debtor'), role(p, 'member')])}</div>${customerName(p)}${stacked([...customerAddress(p), customerId(p)])}</div>`
  const own = html`<div class="box"><div class="cap">${r.pick([caption(p, 'from'), role(p, 'creditor')])}</div>${vendorName(p)}${stacked([...vendorAddress(p), ...taxAndRegister(p)])}</div>`
  const details = html`<div class="box">${pairTable(p, [...r.shuffle([numberPair(p), datePair(p), ...otherNumbers(p, 1)]), ...meta(p, 4)])}</div>`
  const buttons = html`<div class="buttons">${r
    .shuffle(['Download PDF', 'Print', 'Pay now', 'Back to list', 'Copy link'])
    .slice(0, 2)
    .map((text) => html`<span>${text}</span>`)}</div>`
  const isOwnLast = r.chance(0.4)
  const boxes = r.shuffle(isOwnLast ? [to, details] : [to, own, details])
  const body = html`${top}${bar}<div class="row"><h1>${title(p)}</h1>${buttons}</div><div class="boxes">${boxes}</div>${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}${isOwnLast && html`<div class="small gray">© ${facts.date.slice(0, 4)} ${vendorName(p)}, ${joined(vendorAddress(p), ', ')} ${taxId(p)}</div>`}<div class="foot row tiny"><div>${site}</div><div>1/1</div></div>`
  const css = `${tableStyle(r)}.tiny{font:7.5pt Tinos}.bar{${r.pick(['background:#f1f1f1', 'background:var(--accent);color:#fff', 'border-bottom:1px solid #ddd'])};padding:2.5mm 3mm;margin:3mm 0 6mm;align-items:center;font-size:.9em}.bar img{max-height:9mm}.buttons span{border:1px solid #999;border-radius:1mm;padding:.8mm 3mm;margin-left:2mm;font-size:.85em}.boxes{display:grid;grid-template-columns:repeat(${r.pick([2, 3])},1fr);gap:4mm;margin:4mm 0}.box{${r.pick(['border:1px solid #ddd;padding:3mm', 'background:#f8f8f8;padding:3mm', ''])};overflow-wrap:anywhere}.cap,.gray{color:#777}.cap{font-size:.85em}h1{font-size:1.5em}`
  return { css, body, margins: [8, 11, 7] as const }
}

export const mailPrint: Design = {
  name: 'mail-print',
  use: 'learn',
  languages: Object.keys(mailWords),
  kind: 'invoice',
  print: printMail,
}
export const portal: Design = { name: 'portal', use: 'learn', print: printPortal }
