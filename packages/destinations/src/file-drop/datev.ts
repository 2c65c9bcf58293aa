import { type ConfigOf, fieldOfRole, type SchemaId } from '@numora/contract'
import { refusal } from '../kit/push-error.ts'
import { accountsOf, type Booking, bookingsOf } from './datev-bookings.ts'
import { datevColumns } from './datev-columns.ts'
import { dateOf, decimalOf, required, textOf } from './decimal-of.ts'
import { canonicalRecord } from './drop-record.ts'
import { readStatedTaxes } from './stated-taxes.ts'
import { encodeWindows1252 } from './windows-1252.ts'

/** What a mapping may add to the names of the schema. */
const ownNames = ['expense_account', 'vendor_account', 'tax_key', 'booking_text']

/**
 * Writes a document as a booking batch of the DATEV format (EXTF, header version 700, format version 13): Windows-1252, CRLF.
 * An invoice debits the expense account and credits the vendor's; a credit note the other way round.
 */
export function writeDatev(
  payload: unknown,
  schema: SchemaId,
  settings: NonNullable<ConfigOf<'file_drop'>['datev']>,
  now: Date,
): Buffer {
  const { values, lines, taxLines } = canonicalRecord(payload, schema, ownNames)
  const nameOf = (role: Parameters<typeof fieldOfRole>[1]) => fieldOfRole(schema, role) ?? role
  const currency = textOf(values, nameOf('currency'))
  if (currency !== undefined && currency !== 'EUR')
    throw refusal(
      'value_unsuitable',
      `A booking in ${currency} needs an exchange rate, which is not known: only EUR is supported.`,
    )
  const date = required(dateOf(values, nameOf('date')), nameOf('date'))
  const total = required(decimalOf(values, nameOf('total')), nameOf('total'))
  if (total.isZero()) throw refusal('value_unsuitable', `DATEV has no booking of 0 for ${nameOf('total')}.`)
  const isCredit = (textOf(values, nameOf('document_type')) === 'credit_note') !== total.isNegative()
  const { expenseAccount, vendorAccount } = accountsOf(values, settings)
  const bookings = bookingsOf({ values, lines, stated: readStatedTaxes(taxLines), total, settings })
  const rows = bookings.map((booking) =>
    rowOf(booking, {
      'Soll/Haben-Kennzeichen': quoted(isCredit === booking.isReversed ? 'S' : 'H'),
      'WKZ Umsatz': quoted('EUR'),
      Konto: expenseAccount,
      'Gegenkonto (ohne BU-Schlüssel)': vendorAccount,
      Belegdatum: date.slice(8, 10) + date.slice(5, 7),
      'Belegfeld 1': quoted(documentNumber(textOf(values, nameOf('number')) ?? '')),
      Buchungstext: quoted(
        (textOf(values, 'booking_text') ?? textOf(values, nameOf('vendor')) ?? '').slice(0, 60),
      ),
      Festschreibung: '0',
      Fälligkeit: dayMonthYear(dateOf(values, 'due_date')),
    }),
  )
  return encodeWindows1252(
    [headerOf(date, settings, now), datevColumns.join(';'), ...rows].map((line) => `${line}\r\n`).join(''),
  )
}

function rowOf({ gross, taxKey }: Booking, cells: Record<string, string>): string {
  const all: Record<string, string> = {
    ...cells,
    'Umsatz (ohne Soll/Haben-Kz)': gross.toFixed(2).replace('.', ','),
    'BU-Schlüssel': taxKey === '' ? '' : quoted(taxKey),
  }
  return datevColumns.map((column) => all[column] ?? '').join(';')
}

/** The first line. The period of the batch is the month of the document, as DATEV recommends. */
function headerOf(date: string, settings: NonNullable<ConfigOf<'file_drop'>['datev']>, now: Date): string {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const begin = settings.fiscal_year_begin
  const fiscalYear = date.slice(5) >= begin ? year : year - 1
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return [
    quoted('EXTF'),
    '700',
    '21',
    quoted('Buchungsstapel'),
    '13',
    now.toISOString().replace(/\D/g, ''),
    '',
    quoted('RE'),
    quoted('Numora'),
    quoted(''),
    String(settings.consultant_number),
    String(settings.client_number),
    `${fiscalYear}${begin.replace('-', '')}`,
    String(settings.account_length),
    `${date.slice(0, 7).replace('-', '')}01`,
    `${date.slice(0, 7).replace('-', '')}${lastDay}`,
    quoted('Numora'),
    quoted(''),
    '1',
    '0',
    '0',
    quoted('EUR'),
    '',
    quoted(''),
    '',
    '',
    quoted(settings.chart ?? ''),
    '',
    '',
    quoted(''),
    quoted(''),
  ].join(';')
}

/** Text is in quotation marks and has no control characters. */
function quoted(text: string): string {
  return `"${text.replace(/\p{Cc}+/gu, ' ').replaceAll('"', '""')}"`
}

/** The characters that DATEV permits in a document number, at most 36. */
function documentNumber(text: string): string {
  return text.replace(/[^A-Za-z0-9$&%*+\-/_.]/g, '').slice(0, 36)
}

function dayMonthYear(date: string | undefined): string {
  return date === undefined ? '' : date.split('-').reverse().join('')
}
