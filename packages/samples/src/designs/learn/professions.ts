import { moneyRuns } from '../../invoice/pen.ts'
import { addDays } from '../../page/format.ts'
import { makePerson } from '../../world/company.ts'
import {
  bank,
  date,
  day,
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
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  customerName,
  nearLine,
  registrations,
  remitAddress,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A law firm: the name in the middle of the head, the client without a label, the matter, and who worked when. */
function printLaw(p: Paper) {
  const { facts, random: r } = p
  const partners = Array.from({ length: r.int(2, 6) }, () => makePerson(facts.region.world, r))
  const hasPartners = r.chance(0.5)
  const head = html`<div class="head"><div class="brand">${vendorName(p)}</div>${r.chance(0.4) && html`<div class="small">${r.pick(['ATTORNEYS AT LAW', 'A Professional Corporation', 'Counselors at Law', 'Solicitors', 'A Limited Liability Partnership'])}</div>`}
    <div class="small">${joined(vendorAddress(p), r.pick([' • ', ', ', ' | ']))}</div><div class="small">${joined([...contacts(p), taxId(p)], '   ')}</div>${hasPartners && html`<div class="fine">${partners.join(r.pick([', ', ' · ', '   ']))}</div>`}</div>`
  const matter = html`<div class="matter"><div>${label(p, 'project')} <b>${r.pick([facts.project, `${makePerson(facts.region.world, r)} v. ${makePerson(facts.region.world, r)}`, 'General Corporate Matters', `Estate of ${makePerson(facts.region.world, r)}`])}</b></div>${pairLines(p, meta(p, 4))}</div>`
  const entries = html`<table class="items"><thead><tr><th>Date</th><th>${r.pick(['Atty', 'Timekeeper', 'Initials'])}</th><th>Description of Services</th><th class="end">Hours</th><th class="end">Amount</th></tr></thead>${facts.lines.map(
    (line, i) =>
      html`<tr><td>${day(p, addDays(facts.date, -line.daysAgo))}</td><td>${r
        .pick(partners)
        .split(' ')
        .map(
          (word) => word[0]!,
        )}</td><td>${printed(p, [{ text: line.description, marks: [{ field: 'description', value: line.description, line: i }] }])}</td><td class="end">${printed(p, [{ text: line.quantity.toFixed(), marks: [{ field: 'quantity', value: line.quantity.toFixed(), line: i }] }])}</td><td class="end">${printed(p, moneyRuns(p, line.amount, { field: 'amount', line: i }))}</td></tr>`,
  )}</table>`
  const remit = html`<div class="foot small mid">${r.pick(['Please remit to:', 'Make checks payable to', 'PLEASE RETURN THIS PAGE WITH REMITTANCE TO'])} ${joined([vendorName(p), ...remitAddress(p)], ', ')}</div>`
  const body = html`${head}<div class="row">${html`<div class="client">${r.chance(0.3) && html`<div>${r.pick(['PRIVILEGED AND CONFIDENTIAL', 'VIA EMAIL', 'Personal and Confidential'])}</div>`}${customerBlock(p)}</div>`}${r.chance(0.5) ? html`<div class="end">${title(p)}</div>` : html`<div class="end">${date(p)}<br>${title(p)} ${number(p)}</div>`}</div>${matter}
    <div class="bold">${r.pick(['FOR PROFESSIONAL SERVICES RENDERED', 'Professional Fees', `Legal services through ${day(p, facts.periodEnd)}`])}</div>${entries}${totals(p)}${notes(p)}${r.chance(0.6) && remit}`
  const css = `.head{text-align:${r.pick(['center', 'center', 'right'])};${r.pick(['border-bottom:1px solid #000', 'border-bottom:3px double #555', ''])};padding-bottom:3mm;margin-bottom:8mm}.brand{font-family:Tinos;letter-spacing:${r.pick(['0', '.08em'])}}.matter{margin:7mm 0 5mm ${r.pick(['0', '20mm'])}}.items th{border-bottom:1px solid #000}.items td:nth-child(3){width:55%}`
  return { css, body, margins: [16, 22, 14] as const }
}

const visits =
  'Office visit, established patient|Comprehensive metabolic panel|X-ray chest 2 views|Immunization admin|Prophylaxis adult|Consultation 30 min|ECG 12 lead|Physical therapy, 15 min|Dressing change|Blood draw|Ultrasound abdomen'

/** A practice's bill: the patient and the doctor near each other, and a slip to tear off with the practice's address. */
function printMedical(p: Paper) {
  const { facts, random: r } = p
  const doctor = `Dr. ${makePerson(facts.region.world, r)}`
  const patient = facts.customer.isPerson ? facts.customer.name : makePerson(facts.region.world, r)
  const boxes = [
    ['Patient', patient],
    ['Provider', doctor],
    ['Insurance', r.pick(['Blue Shield', 'Self pay', 'Medicare', 'United Care', 'PPO'])],
    ['Chart #', r.fill('######')],
    ['Date of birth', day(p, `19${r.int(40, 99)}-0${r.int(1, 9)}-1${r.int(0, 9)}`)],
  ] as const
  const isBranded = r.chance(0.4)
  const practice = html`<div>${isBranded ? brand(p) : html`<div class="brand">${vendorName(p)}</div>`}${r.chance(0.4) && html`<div>${doctor}</div>`}${r.chance(0.3) && html`<div class="small">${nearLine(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const slip = html`<div class="foot slip"><div class="fine mid">- - - ${r.pick(['Please detach and return with your payment', 'Return this portion'])} - - -</div><div class="row"><div><div class="fine">${r.pick(['Responsible party', 'Guarantor', 'Account name'])}</div>${customerName(p)}</div><div><div class="fine">${r.pick(['Pay to', 'Remit to', 'Mail payment to'])}</div>${vendorName(p)}${stacked(r.chance(0.5) ? vendorAddress(p) : remitAddress(p))}</div><div class="end"><div class="fine">${caption(p, 'due')}</div><b>${due(p)}</b></div></div></div>`
  const body = html`<div class="row">${practice}<div><h1>${title(p)}</h1>${pairTable(p, [numberPair(p), ...meta(p, 5)])}</div></div><div class="to">${r.chance(0.5) && html`<div class="fine">${r.pick(['Bill to', 'Guarantor', 'Responsible party', 'Statement for'])}</div>`}${customerBlock(p)}</div>
    <div class="boxes">${r
      .shuffle(boxes)
      .slice(0, r.int(2, 5))
      .map(
        ([name, text]) => html`<div><div class="fine">${name}</div>${text}</div>`,
      )}</div>${items(p)}${totals(p)}${notes(p)}${(isBranded || r.chance(0.6)) && slip}`
  const css = `${tableStyle(r)}h1{font-size:1.5em}.to{margin:6mm 0}.boxes{display:flex;gap:5mm;${r.pick(['background:var(--tint)', 'border:1px solid #777'])};padding:1.5mm;margin-bottom:3mm}.slip .row{border:1px solid #555;padding:3mm}.brand{font-size:${r.pick([1.3, 1.7])}em}`
  return { css, body }
}

/** A person who works alone: the name large, everything else in a narrow column or at the foot. */
function printFreelancer(p: Paper) {
  const { random: r } = p
  const isRail = r.chance(0.5)
  const own = html`<div class="own">${stacked([...vendorAddress(p), ...contacts(p), ...registrations(p)])}</div>`
  const pay = html`<div class="own"><b>${caption(p, 'bankDetails')}</b>${stacked(bank(p))}</div>`
  const main = html`<div class="grow"><h1>${title(p)}${r.chance(0.4) ? html` <span class="thin">${number(p)}</span>` : ''}</h1><div class="row two">${html`<div>${r.chance(0.6) && html`<div class="cap">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`}${pairTable(p, meta(p, 5))}</div>${items(p)}${totals(p)}<p>${r.chance(0.5) && labelled(p, 'terms', terms(p))}</p>${notes(p)}</div>`
  const name = html`<div class="name-of">${vendorName(p)}</div>${r.chance(0.6) && html`<div class="job">${nearLine(p)}</div>`}`
  const body = isRail
    ? html`<div class="rail-page"><div class="rail">${name}${own}${pay}</div>${main}</div>`
    : html`<div class="top">${name}</div>${main}<div class="foot row small">${own}${pay}</div>`
  const css = `${tableStyle(r)}.name-of{font-size:${r.pick([1.8, 2.4, 3])}em;line-height:1.1;color:${r.pick(['#000', 'var(--accent)'])};font-weight:${r.pick([400, 700])}}.job{color:#777;letter-spacing:.06em}.top{text-align:${r.pick(['left', 'center', 'right'])};margin-bottom:12mm}h1{font-size:${r.pick([1.3, 2])}em;font-weight:${r.pick([400, 700])};margin-bottom:6mm}.thin{font-weight:400;color:#888}.two{margin-bottom:8mm}.cap{color:#888;font-size:.85em}
  .rail-page{display:flex;gap:9mm;flex-direction:${r.pick(['row', 'row', 'row-reverse'])}}.rail{width:46mm;${r.pick(['background:var(--tint);padding:4mm', 'border-right:1px solid #ccc;padding-right:4mm', ''])}}.rail .name-of{font-size:1.7em}.own{margin-top:6mm;overflow-wrap:anywhere}`
  return { css, body, margins: [18, 18, 14] as const }
}

export const lawFirm: Design = {
  name: 'law-firm',
  use: 'learn',
  vendors:
    '{surname}, {surname2} & {surname} LLP|{surname} {surname2} LLP|Law Office of {given} {surname}|{surname} & {surname2}, P.C.|{surname} Legal Group, PLLC|{given} {surname}, Attorney at Law|{surname}-{surname2} Solicitors|{surname} {surname2} & Partners',
  languages: ['en'],
  descriptions:
    'Telephone conference with client regarding settlement|Review and revise purchase agreement; correspondence with opposing counsel|Draft motion to dismiss|Attend deposition of plaintiff|Legal research re statute of limitations|Prepare closing documents|Conference call with Mr. Hale re lease|Court filing fees|Review discovery responses',
  print: printLaw,
}
export const medicalPractice: Design = {
  name: 'medical-practice',
  use: 'learn',
  vendors:
    '{city} Family Medicine|{surname} Dental Group, PC|{given} {surname}, MD|Dr. {given} {surname}|{city} Radiology Associates|{surname} Eye Care|{city} Physical Therapy LLC|St. {given} Medical Center|{surname} & {surname2} Orthopedics|{city} Children’s Clinic|{surname} Veterinary Hospital',
  languages: ['en'],
  descriptions: visits,
  print: printMedical,
}
export const freelancer: Design = { name: 'freelancer', use: 'learn', print: printFreelancer }
