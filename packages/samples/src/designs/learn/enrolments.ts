import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumber,
  date,
  day,
  dueDate,
  items,
  meta,
  notes,
  number,
  otherNumbers,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, reworded } from '../paper.ts'
import {
  addressedName,
  contacts,
  customerAddress,
  customerName,
  registrations,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

type Row = readonly [label: string, content: Html | string]

/** Rows of label and value in two columns, the values often behind a colon that stands in line. */
function form(p: Paper, rows: readonly Row[]): Html {
  const { random: r } = p
  const sign = r.pick([': ', ' : ', '', ':'])
  const cell = ([name, content]: Row, isInline: boolean) =>
    isInline
      ? html`<td><b>${name}</b>${sign}${content}</td>`
      : html`<td>${name}</td><td>${sign}${content}</td>`
  const isInline = r.chance(0.4)
  const half = Math.ceil(rows.length / 2)
  return html`<table class="form">${rows
    .slice(0, half)
    .map(
      (row, i) =>
        html`<tr>${cell(row, isInline)}${rows[half + i] ? cell(rows[half + i]!, isInline) : ''}</tr>`,
    )}</table>`
}

function page(p: Paper, own: Html, rows: readonly Row[], last: Html) {
  const { random: r } = p
  const body = html`${own}<h1>${title(p)}</h1>${form(p, r.chance(0.6) ? rows : r.shuffle(rows))}${r.chance(0.3) && pairTable(p, [...meta(p, 2), ...otherNumbers(p, 1)])}${items(p)}${totals(p)}${last}${stacked(bank(p), 'small')}${notes(p)}<div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.own{text-align:${r.pick(['center', 'center', 'left', 'right'])};margin-bottom:4mm}.name{font-size:${r.pick([1.3, 1.8])}em;font-weight:700}h1{font-size:1.25em;text-align:${r.pick(['center', 'left'])};margin:2mm 0 4mm}.form{width:100%}.form td{padding:${r.pick([0.5, 1])}mm 1.5mm;${r.pick(['border:1px solid #777', '', ''])}}`
  return { css, body, margins: [13, 16, 11] as const }
}

function heading(p: Paper): Html {
  const { random: r } = p
  const lines = r.chance(0.5)
    ? html`<div class="small">${joined([...vendorAddress(p), ...contacts(p)], r.pick([' | ', ', ', ' · ']))}</div>`
    : stacked([...vendorAddress(p), ...contacts(p)], 'small')
  return html`<div class="own"><div class="name">${vendorName(p)}</div>${r.chance(0.25) && html`<i>${r.pick(['Knowledge, Discipline, Service', 'Learning for Life', 'Care you can trust'])}</i>`}${lines}${r.chance(0.4) && taxId(p)}</div>`
}

/** A form on which the person is one label among many: pupil, patient or guest with a number, and helpers, classes and rooms that are not the customer. */
function printEnrolment(paper: Paper) {
  const kind = paper.random.pick(['pupil', 'patient', 'guest'] as const)
  const words = {
    pupil: ['Student Name', "Student's name", 'Name', 'Name of student', 'Pupil'],
    patient: ['Patient Name', 'Name', 'Patient', 'Owner'],
    guest: ['Guest Name', "Guest's name", 'Name', 'Guest'],
  }[kind]
  const ids = {
    pupil: ['Admission No', 'Student ID', 'Reg. No', 'Adm No.', 'Roll No'],
    patient: ['Client ID', 'Patient ID', 'File No', 'Account'],
    guest: ['Guest ID', 'Membership No', 'Account No'],
  }[kind]
  const p = reworded(paper, {
    total: paper.random.pick(['Total', 'Grand Total', 'Total amount', 'Net Amount']),
  })
  const { facts, random: r } = p
  const person = () => makePerson(facts.region.world, r)
  const others: Record<typeof kind, Row[]> = {
    pupil: [
      [
        r.pick(['Class', 'Grade', 'Programme']),
        r.pick(['JSS 2 Gold', 'CLASS-8', 'Year 4', 'MSc Public Health']),
      ],
      [r.pick(['Guardian', 'F. Name', 'Parent', 'Father Name']), person()],
      [r.pick(['Session', 'Term', 'Month']), r.pick(['2025/2026', 'Second Term', "JAN '26 to FEB '26"])],
    ],
    patient: [
      ['Age / Sex', `${r.int(1, 90)} Y / ${r.pick(['M', 'F'])}`],
      [r.pick(['Consultant', 'Clinician', 'Referred by']), `Dr ${person()}`],
      [r.pick(['Admission Date', 'Visit', 'Date of service']), day(p, facts.orderDate)],
      [r.pick(['Ward / Bed', 'Species', 'Breed']), r.pick(['Deluxe / 214', 'Canine', 'Labrador Mix'])],
    ],
    guest: [
      [r.pick(['Room', 'Room No.', 'Room / Type']), r.fill(r.pick(['%##', '%## / DLX']))],
      ['Arrival', day(p, facts.periodStart)],
      ['Departure', day(p, facts.date)],
      ['Company', r.pick(['Individual', 'Walk-in', '-', ''])],
      [r.pick(['Cashier', 'Printed by']), r.pick(['MBELL', 'jreyes', 'FO2'])],
    ],
  }
  const rows: Row[] = [
    [r.pick(words), r.chance(0.5) ? addressedName(p) : customerName(p)],
    ...(r.chance(0.7) ? ([[r.pick(ids), customerNumber(p)]] as const) : []),
    ...(r.chance(0.7) ? ([['Address', joined(customerAddress(p), ', ')]] as const) : []),
    ...others[kind].slice(0, r.int(2, 5)),
    [p.word('number'), number(p)],
    [r.pick(['Date', 'Bill Date', 'Invoice Date']), date(p)],
    ...(r.chance(0.5) ? ([[r.pick(['Due Date', 'Payable by']), dueDate(p)]] as const) : []),
  ]
  return page(p, heading(p), rows, html``)
}

/** A broker's note for a premium: the insured among class, sum, underwriter and period, with levies below the premium. */
function printCover(paper: Paper) {
  const p = reworded(paper, {
    number: paper.random.pick(['Debit Note No', 'Invoice No', 'Note No', 'D/N No']),
    customerNumber: paper.random.pick(['Client Code', 'Account No', 'Client No']),
    shipping: paper.random.pick(['Stamp duty', 'Policy fee', 'Training levy', 'Admin fee']),
    net: paper.random.pick(['Net premium', 'Premium', 'Basic premium']),
    total: paper.random.pick(['Total premium', 'Total premium due', 'Gross premium', 'Total']),
  })
  const { facts, random: r } = p
  const firm = makeOrdinaryName('en', facts.region.world, 'firms', r)
  const rows: Row[] = [
    [p.word('number'), number(p)],
    [r.pick(['Date', 'Issue date']), date(p)],
    [r.pick(['Insured', 'Name of insured', 'Policyholder', 'Assured']), customerName(p)],
    [p.word('customerNumber'), customerNumber(p)],
    [r.pick(['Address', 'Postal address']), joined(customerAddress(p), ', ')],
    [r.pick(['Policy No', 'Policy Number']), r.fill('???/####/######')],
    [
      r.pick(['Class', 'Class of business', 'Cover']),
      r.pick(['Motor Commercial', 'Homeowners', 'Fire and perils']),
    ],
    [r.pick(['Underwriter', 'Insurer']), firm],
    [r.pick(['Period', 'Period of cover']), `${day(p, facts.periodStart)} to ${day(p, facts.periodEnd)}`],
    ['Sum Insured', r.fill('%,###,###.00')],
  ]
  return page(
    p,
    heading(p),
    rows,
    html`<p class="small">${r.pick(['No cover is in force until premium is received.', 'E&OE', 'Your agent is named on the policy.'])}</p>`,
  )
}

export const enrolment: Design = {
  name: 'enrolment',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{city} Montessori & College|{surname} Mission Hospital|{city} High School|University of {city}|{city} Animal Hospital|{surname} Vets Ltd|{brand} Hotel LLC|{city} Inn & Suites|{brand} Resort Inc.|{surname} Dental Clinic|{surname} Physiotherapy|{brand} Hostels',
  descriptions:
    'Tuition|Development levy|School bus, route B|Examination fee|Room charge|Room charge with breakfast|Laboratory|Pharmacy|Consultation|Vaccination, rabies|Initial assessment|Restaurant, check 8841|Laundry|Hostel, shared room|Membership: steward, one year|Fee: school bus, route B|Fee: computer room',
  print: printEnrolment,
}

export const cover: Design = {
  name: 'cover',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{surname} Insurance Brokers Ltd|{city} Mutual Insurance Company|{brand} Assurance Plc|{surname} Risk Services LLC|{city} General Insurance',
  descriptions:
    'Basic premium|Homeowners policy renewal|Windscreen extension|Political violence and terrorism|Public liability|Third party cover|Renewal premium, motor|Excess protector',
  print: printCover,
}
