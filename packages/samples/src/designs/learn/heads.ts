import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumberPair,
  date,
  due,
  items,
  meta,
  notes,
  number,
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairStack, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  besideCustomer,
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  nearLine,
  otherCompany,
  registrations,
  senderLine,
  shipToBlock,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { registerNumber } from '../register-numbers.ts'
import { role } from '../roles.ts'

/** A firm of Asia or Africa: its register's number in brackets behind the name, "M/s" and "Attn" in a column of labels. */
function printBrackets(p: Paper) {
  const { facts, random: r } = p
  const bracketed = html`<div class="firm">${vendorName(p)} <span class="fine">(${r.pick(['Co. Reg. No: ', 'Reg No. ', '', 'UEN '])}${registerNumber(facts.vendor, r)})</span></div>`
  const head = html`<div class="${r.pick(['mid', 'mid', 'left', 'end'])} head">${p.logo}${bracketed}${stacked([joined(vendorAddress(p), ', '), joined(contacts(p), '   '), taxId(p)], 'small')}</div>`
  const line = (word: string, content: ReturnType<typeof taxId> | string) =>
    html`<tr><th>${word}</th><td>${r.pick([':', ': ', ''])}</td><td>${content}</td></tr>`
  const to = html`<table class="to">${line(r.pick(['M/s', 'TO', 'Messrs', 'Bill To', 'Customer']), html`<b>${customerName(p)}</b>`)}${line('', stacked(customerAddress(p)))}${line(r.pick(['Attn', 'ATTN', 'Attention']), facts.customer.isPerson ? '-' : facts.customer.contact)}${line(r.pick(['Tel', 'Phone']), facts.customer.phone)}${r.chance(0.5) && line(r.pick(['c.c.', 'From', 'Your Ref']), r.pick([makePerson(facts.region.world, r), r.fill('??/####')]))}</table>`
  const numbers = pairTable(p, [...meta(p, 6), ...otherNumbers(p, 1)])
  const body = html`${head}<h1>${title(p)}</h1><div class="row">${r.chance(0.8) ? [to, numbers] : [numbers, to]}</div>${items(p, 'grid')}${totals(p)}${notes(p)}${stacked(bank(p), 'small')}<div class="row sign"><div>${r.pick(['Received by', 'Customer’s chop & signature', 'Goods received in good order'])}</div><div class="end">for ${vendorName(p)}<br><br>${r.pick(['Authorised Signature', 'E. & O. E.', 'This is a computer generated document'])}</div></div>`
  const css = `${tableStyle(r)}.head{border-bottom:${r.pick(['2px solid #000', '0'])};padding-bottom:2mm}.mid img{margin:0 auto}.firm{font-size:${r.pick([1.3, 1.7])}em;font-weight:700}h1{font-size:1.5em;text-align:center;text-decoration:${r.pick(['underline', 'none'])};margin:4mm 0}.to th,.to td{padding:.4mm 2mm .4mm 0}.sign{margin-top:14mm}`
  return { css, body, margins: [12, 14, 11] as const }
}

/** A letterhead of a group of companies: all their logos in a row, and only the small print says which of them sends the invoice. */
function printGroup(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const others = Array.from({ length: r.int(2, 4) }, () =>
    makeOrdinaryName(language, world, r.pick(['firms', 'signs']), r),
  )
  const signs = html`<div class="signs">${r.shuffle([facts.vendor.brand, ...others]).map((each) => html`<span>${each}</span>`)}</div>`
  const isSender = r.chance(0.5)
  const to = html`<div class="to">${isSender && html`<div class="fine">${senderLine(p)}</div>`}${customerBlock(p)}</div>`
  const info = html`<div class="info">${pairStack(p, [...meta(p, 6), ...otherNumbers(p, r.int(0, 1))], 'line')}</div>`
  const small = html`<div class="foot fine">${html`<b>${vendorName(p)}</b> · ${joined([...vendorAddress(p), ...taxAndRegister(p)], ' · ')}`}<div>${joined([...contacts(p), ...bank(p)], ' · ')}</div></div>`
  const lead = html`<h1>${title(p)} ${r.chance(0.4) && number(p)}</h1>`
  const isLow = r.chance(0.4)
  const body = html`${!isLow && signs}<div class="row window">${r.chance(0.75) ? [to, info] : [info, to]}</div>${lead}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}${isLow && signs}${small}`
  const css = `${tableStyle(r)}.signs{display:flex;justify-content:space-between;gap:4mm;${r.pick(['border-bottom:1px solid #999', 'background:var(--tint)', ''])};padding:2mm;font-size:${r.pick([0.9, 1.15])}em;font-weight:700;color:var(--accent);margin-bottom:8mm}.window{margin:6mm 0 10mm}.to{width:85mm}.line{margin-bottom:1.2mm}.label{font-size:.8em;color:#666}h1{font-size:1.35em;margin-bottom:3mm}`
  return { css, body, margins: [12, 19, 10] as const }
}

/** Lines of the post above an address: franking, routing codes, returns. */
const franking = [
  'DV 0# 0,85 Deutsche Post',
  'P.P. CH-#### Zürich',
  'Port betalt',
  'Port Payé P%#####',
  '*#####*AUTO 5-DIGIT #####',
  'Österreichische Post AG, PZ 0%Z####',
  'PB- PP B-%###',
  'Return service requested',
  'If undelivered return to PO Box %##',
  'T# P1 ######',
  'AUFTRAG ###### / ####',
]

/** Mail from a printing centre: codes and the post's lines around the address, the firm only in a line and at the foot. */
function printFranked(p: Paper) {
  const { random: r } = p
  const post = () => html`<div class="fine post">${r.fill(r.pick(franking))}</div>`
  const above = Array.from({ length: r.int(1, 2) }, post)
  const isBroken = r.chance(0.5)
  const to = html`<div class="to">${r.chance(0.5) && html`<div class="fine">${senderLine(p)}</div>`}${above}${customerBlock(p)}${isBroken && post()}</div>`
  const box = html`<div class="box">${brand(p)}${r.chance(0.4) && html`<div class="fine">${nearLine(p)}</div>`}${pairTable(p, [customerNumberPair(p), ...otherNumbers(p, r.int(0, 2)), ...meta(p, 5)])}</div>`
  const lead = html`<div class="lead"><h1>${title(p)}</h1><div>${r.chance(0.5) && html`${label(p, 'date')} ${date(p)}`}</div></div>`
  const body = html`<div class="row">${to}${box}</div>${lead}${r.chance(0.5) && html`<p><b>${caption(p, 'due')} ${due(p)}</b></p>`}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p), 'small')}${notes(p)}<div class="foot fine row"><div>${vendorName(p)}${stacked(vendorAddress(p))}</div><div>${stacked(contacts(p))}</div><div>${stacked(registrations(p))}</div><div>${r.fill('########/#####')}<br>${notice(p)}</div></div>`
  const css = `${tableStyle(r)}.to{margin-top:${r.pick([16, 28])}mm;width:90mm}.post{font-family:${r.pick(['Cousine', 'inherit'])}}.box{width:68mm}.box .brand{margin-bottom:5mm}.lead{margin:12mm 0 4mm}h1{font-size:1.3em}`
  return { css, body, margins: [13, 18, 9] as const }
}

/** A form of a large business program: who ordered, who receives the goods, who is invoiced and who pays, each with a number. */
function printManyParties(p: Paper) {
  const { facts, random: r } = p
  const number_ = () => r.fill(r.pick(['1000####', '00######', '5#####', '?-####']))
  const box = (head: string, content: ReturnType<typeof taxId>) =>
    html`<div class="box"><div class="cap">${head} <span>${number_()}</span></div>${content}</div>`
  const third = (seed: string) => {
    const { name, address } = otherCompany(p, seed)
    return html`${name}${stacked(address)}`
  }
  const billed = box(
    r.pick([p.word('billTo'), role(p, 'debtor')]),
    html`${customerName(p)}${stacked([...besideCustomer(p), ...customerAddress(p), customerId(p)])}`,
  )
  const words =
    facts.region.language === 'de'
      ? ['Auftraggeber', 'Endkunde', 'Regulierer / Zentrale']
      : facts.region.language === 'fr'
        ? ['Commandé par', 'Client final', 'Centrale']
        : ['Ordered by', 'End user', 'Payment via']
  const others = r.shuffle([
    box(p.word('shipTo'), shipToBlock(p)),
    box(words[1]!, third('end')),
    box(words[2]!, third('central')),
    box(words[0]!, html`${r.chance(0.5) ? facts.customer.name : otherCompany(p, 'orderer').name}`),
  ])
  const boxes = r.chance(0.5)
    ? [billed, ...others.slice(0, r.int(1, 3))]
    : [others[0]!, billed, ...others.slice(1, r.int(1, 3))]
  const isFoot = r.chance(0.5)
  const own = html`<div class="own">${vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p)], 'small')}</div>`
  const head = html`<div class="row"><div>${brand(p)}</div><div class="end"><h1>${title(p)}</h1></div>${!isFoot && own}</div>`
  const body = html`${head}${r.chance(0.5) && pairGrid(p, meta(p, 5), 'refs')}<div class="boxes">${boxes}</div>${pairTable(p, meta(p, 7))}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot small">${isFoot && own}${joined(bank(p), ' · ')}</div>`
  const css = `${tableStyle(r)}h1{font-size:1.5em}.boxes{display:grid;grid-template-columns:repeat(${r.int(2, Math.max(2, Math.min(4, boxes.length)))},1fr);gap:${r.pick(['0', '4mm'])};margin:5mm 0}.box{${r.pick(['border:1px solid #777', 'border-top:2px solid #444', ''])};padding:1.5mm 2mm;font-size:.9em}.cap{font-weight:700;margin-bottom:.8mm}.cap span{font-weight:400}.refs{width:100%;margin-top:3mm}.refs th{font-size:.82em;background:var(--tint)}.own{${r.pick(['', 'text-align:right'])}}`
  return { css, body, margins: [12, 15, 10] as const }
}

export const brackets: Design = {
  name: 'brackets',
  use: 'learn',
  countries: ['SG', 'AE', 'IN', 'ZA', 'GB', 'AU', 'NZ', 'IE'],
  print: printBrackets,
}
export const groupHead: Design = { name: 'group-head', use: 'learn', print: printGroup }
export const franked: Design = { name: 'franked', use: 'learn', print: printFranked }
export const manyParties: Design = { name: 'many-parties', use: 'learn', print: printManyParties }
