import { crc32 } from 'node:zlib'
import { compress } from 'lzma1'
import { referenceDigit } from './check-digits.ts'
import type { CodeFacts } from './code-facts.ts'

function compact(date: string): string {
  return date.replaceAll('-', '')
}

function dotted(date: string): string {
  return date.split('-').reverse().join('.')
}

function cents(amount: CodeFacts['due'], digits: number): string {
  return amount.times(100).toFixed(0).padStart(digits, '0')
}

/** Street and number in one line, postal code and town in the other. */
function twoLines(address: readonly string[]): [string, string] {
  return [address[0] ?? '', address[1] ?? '']
}

function swissReference(facts: CodeFacts): string {
  const body = facts.number.replace(/\D/g, '').padStart(26, '0').slice(-26)
  return body + referenceDigit(body)
}

export function swissBill(facts: CodeFacts): string {
  const { vendor, customer } = facts
  const party = (name: string, address: readonly string[], country: string) => [
    'K',
    name.slice(0, 70),
    ...twoLines(address).map((line) => line.slice(0, 70)),
    '',
    '',
    country,
  ]
  const isQrIban = /^3[01]/.test(vendor.iban.slice(4))
  const escaped = facts.number.replace(/[\\/]/g, '\\$&')
  return [
    'SPC',
    '0200',
    '1',
    vendor.iban,
    ...party(vendor.name, vendor.address, 'CH'),
    ...Array(7).fill(''),
    facts.due.toFixed(2),
    facts.currency,
    ...party(customer.name, customer.address, 'CH'),
    ...(isQrIban ? ['QRR', swissReference(facts)] : ['NON', '']),
    '',
    'EPD',
    `//S1/10/${escaped}/11/${compact(facts.date).slice(2)}${/^CHE/.test(vendor.taxId) ? `/30/${vendor.taxId.slice(3, 12)}` : ''}`,
  ].join('\n')
}

export function epc({ vendor, due, currency, number }: CodeFacts): string {
  return [
    'BCD',
    '002',
    '1',
    'SCT',
    vendor.bic,
    vendor.name.slice(0, 70),
    vendor.iban,
    `${currency}${due.toFixed(2)}`,
    '',
    '',
    number,
  ].join('\n')
}

export function spayd({ vendor, due, currency, dueDate, number }: CodeFacts): string {
  const symbol = number.replace(/\D/g, '').slice(-10)
  const name = encodeURIComponent(vendor.name.slice(0, 35)).replaceAll('*', '%2A')
  return `SPD*1.0*ACC:${vendor.iban}+${vendor.bic}*AM:${due.toFixed(2)}*CC:${currency}*DT:${compact(dueDate)}*RN:${name}*X-VS:${symbol}`
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUV'
/** The header of an LZMA file, which the code leaves out. */
const lzmaHeaderBytes = 13

function base32(bytes: Uint8Array): string {
  let bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  bits = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0')
  return bits.replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)]!)
}

export function payBySquare({ vendor, due, currency, dueDate, number }: CodeFacts): string {
  const symbol = number.replace(/\D/g, '').slice(-10)
  const fields = [
    number,
    '1',
    '1',
    due.toFixed(2),
    currency,
    compact(dueDate),
    symbol,
    '',
    '',
    '',
    '',
    '1',
    vendor.iban,
    vendor.bic,
    '0',
    '0',
    vendor.name,
    ...twoLines(vendor.address),
  ]
  const content = Buffer.from(fields.join('\t'))
  const checked = Buffer.concat([Buffer.alloc(4), content])
  checked.writeUInt32LE(crc32(content))
  const body = compress(checked).slice(lzmaHeaderBytes)
  return base32(Uint8Array.from([0, 0, checked.length & 0xff, checked.length >> 8, ...body]))
}

export function upn({ vendor, customer, due, dueDate, number }: CodeFacts): string {
  const lines = [
    'UPNQR',
    '',
    '',
    '',
    '',
    customer.name.slice(0, 33),
    ...twoLines(customer.address),
    cents(due, 11),
    '',
    '',
    'COST',
    'Placilo racuna',
    dotted(dueDate),
    vendor.iban,
    `SI00${number.replace(/\D/g, '')}`,
    vendor.name.slice(0, 33),
    ...twoLines(vendor.address),
  ]
  const characters = lines.reduce((sum, line) => sum + line.length + 1, 0)
  return `${lines.join('\n')}\n${String(characters).padStart(3, '0')}\n`
}

export function hub3({ vendor, customer, due, currency, number }: CodeFacts): string {
  return [
    'HRVHUB30',
    currency,
    cents(due, 15),
    customer.name.slice(0, 30),
    ...twoLines(customer.address),
    vendor.name.slice(0, 25),
    ...twoLines(vendor.address),
    vendor.iban,
    'HR00',
    number.replace(/\D/g, ''),
    'COST',
    'Placanje racuna',
    '',
  ].join('\n')
}

export function ips({ vendor, customer, due, currency, number }: CodeFacts): string {
  const name = (party: { name: string; address: string[] }) =>
    [party.name, ...twoLines(party.address)].join('\r\n')
  return `K:PR|V:01|C:1|R:${vendor.iban.slice(4)}|N:${name(vendor)}|I:${currency}${due.toFixed(2).replace('.', ',')}|P:${name(customer)}|SF:289|S:Placanje racuna|RO:00${number.replace(/\D/g, '')}`
}

export function zbp({ vendor, due, number }: CodeFacts): string {
  return `${vendor.taxId.replace(/\D/g, '')}|PL|${vendor.iban.slice(2)}|${due.lt(10_000) ? cents(due, 6) : '000000'}|${vendor.name.slice(0, 20)}|${number}|||`
}
