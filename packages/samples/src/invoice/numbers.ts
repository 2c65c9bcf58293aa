import type { Random } from '../random.ts'

/** The numbers that identify a document and what it refers to. */
export type Numbers = {
  number: string
  orderNumber: string
  customerNumber: string
  deliveryNote: string
  reference: string
  project: string
  originalNumber: string
  paymentReference: string
}

/** How often the head of an invoice has a payment reference, where transfers are hardly made without one. */
export const referenceChances: Readonly<Record<string, number>> = {
  FI: 0.5,
  SE: 0.4,
  NO: 0.5,
  CZ: 0.5,
  SK: 0.5,
  HR: 0.4,
  SI: 0.4,
  BE: 0.3,
}

const patterns = {
  number: [
    '{y}-####',
    '{y}####',
    '{y}/###',
    'INV-####',
    'INV{y}###',
    'RE-{y}-####',
    'R{y}-###',
    '######',
    '#####',
    '%###',
    '%##',
    '########',
    '{yy}-####',
    'INV-{y}-0###',
    'F{y}-0###',
    'FA{yy}####',
    '{yy}{m}####',
    '{y}{m}-###',
    'SI-#####',
    '??-#####',
    '???-######',
    '###/{m}/{y}',
    '#/{y}',
    '{y}/{m}/###',
    '%#########',
    '{y}-{m}-##',
    'INV/{y}/0###',
    'A-#####',
    '?####',
    '#### ####',
    '{y} / ###',
    'RG{yy}{m}##',
    '0000###',
    '???/{yy}-{yz}/0###',
    'FV/##/{m}/{y}',
    'E-{y}###',
    '##-######-#',
    'No####',
    '{y}{m}{d}-#',
    'X-########-###',
    '####-####-####',
    'IN########',
    'F-0###',
    '00#-00#-0000####',
    'NF ###.###',
    '{d}{m}{yy}/#',
    '???####-{y}',
    '{yy} {m}{d} ### ###',
    '%### ### ###',
    '%## ### ###',
    '{yy} ### ###',
    '%### ####',
    '?-#####',
    'F {y} ####',
    '{y} {m} ####',
    'KN ####',
    '#####/{yy}',
    '??/{y}/####',
    '{y}.{m}.###',
  ],
  orderNumber: [
    '45########',
    'PO-#####',
    'PO####',
    'B-{y}-###',
    '######',
    'BST-#####',
    '{y}-###-??',
    '##########',
    'PO {y}/####',
    '???-####',
    '#####-#',
    'REQ####',
    '4500######',
    '?-####/{yy}',
    '{surname} {d}.{m}.',
    '??-{y}-##',
    '??-{y}/0###',
    '??-#####-0#',
    '???-###',
    'PO-???-####',
    '?? 0###/??',
    '####/??/{yy}',
    'PO{y}#####',
    'B########',
    '{y}######',
    '???/{y}/####',
    '{y}/???/0##',
    '??/{y}/###/##',
    '??-{yy}-####',
    'PO 00###',
    '81#####',
    '???.{y}.###',
    '##/####-??',
    '{m}{yy}/###',
    '?? ## #### ##',
    'WO-####/?',
    'ZAM/{y}/{m}/##',
    '{y}-#####/?',
  ],
  customerNumber: [
    '#####',
    '######',
    'K-####',
    'C#####',
    'D1####',
    'CUST-####',
    '1####',
    '10####',
    '????##',
    '##-####',
    '#######',
    '411####',
    'CU0####',
    '{y}0##',
  ],
  deliveryNote: ['LS-#####', '8#######', 'DN####', '######', 'L{y}-####', '{yy}#####', 'WB ########'],
  reference: [
    'AB-{y}-####',
    'SO#####',
    '#####',
    'JOB ####',
    'Q-{y}###',
    '{yy}-###',
    'P######',
    '??/##/{yy}',
    'V-##-####',
    '####-##',
    'A{y}-###',
    'CT{y}######',
    'REF ####',
    'T-####',
  ],
  paymentReference: [
    'RF## #### #### ####',
    '## ##### ##### ##### ##### #####',
    '#########-#',
    '############',
    '{y}#######',
    '+++###/####/#####+++',
    'REF#######',
    'HR0# ####-##-%',
    'SI00 {y}-####',
    '{number}',
    '{number}',
    '{number}',
  ],
}

const projects = [
  'Website relaunch',
  'Warehouse B',
  'Phase 2',
  'Unit 7',
  'Campus North',
  'EFH Lindenweg',
  'Halle 3',
  'Q3 campaign',
  'Villa Rosa',
  'Line 4 retrofit',
  'Relaunch 2.0',
  'Block C',
  'Neubau Ost',
  'Summer fair',
]

/** Fills {y}, {yy}, {yz} (the year after), {m}, {d} and then the digits. */
function make(pattern: string, date: string, r: Random): string {
  const [y, m, d] = date.split('-') as [string, string, string]
  const filled = pattern
    .replaceAll('{yy}', y.slice(2))
    .replaceAll('{yz}', String(Number(y.slice(2)) + 1))
    .replaceAll('{y}', y)
    .replaceAll('{m}', m)
    .replaceAll('{d}', d)
    .replaceAll('{surname}', r.pick(['Meyer', 'J. Smith', 'Rossi', 'K. Novak', 'Dupont']))
  const text = r.fill(filled)
  return /^\d+$/.test(text) && text.startsWith('0') && r.chance(0.8) ? `1${text.slice(1)}` : text
}

/** A number of something that no field is about: a contract, a quotation, a goods receipt. */
export function makeForeignNumber(date: string, r: Random): string {
  return make(
    r.pick(patterns[r.pick(['orderNumber', 'reference', 'customerNumber', 'deliveryNote'] as const)]),
    date,
    r,
  )
}

export function makeNumbers(date: string, r: Random): Numbers {
  const pattern = r.pick(patterns.number)
  const number = make(pattern, date, r)
  const earlier = make(r.chance(0.6) ? pattern : r.pick(patterns.number), date, r)
  const shape = (kind: Exclude<keyof typeof patterns, 'number'>) => make(r.pick(patterns[kind]), date, r)
  return {
    number,
    // These numbers are distinguished by their labels, not by their form.
    orderNumber: shape(r.chance(0.3) ? 'reference' : 'orderNumber'),
    customerNumber: shape('customerNumber'),
    deliveryNote: shape('deliveryNote'),
    reference: shape(r.chance(0.3) ? 'orderNumber' : 'reference'),
    project: r.pick(projects),
    originalNumber: earlier === number ? make(r.pick(patterns.reference), date, r) : earlier,
    paymentReference: make(r.pick(patterns.paymentReference), date, r).replace('{number}', number),
  }
}
