import { writeLine } from '../../page/write.ts'
import { dateRun, labelRun, moneyRuns, type Pen, value } from '../pen.ts'
import type { Column } from './block.ts'
import { type Cell, writeCells } from './cells.ts'

type GiroWords = { titles: string[]; payee: string; payer: string; message: string }

/** The texts of payment forms of a country's banks and post. */
const giroWords: Record<string, GiroWords> = {
  FI: {
    titles: ['TILISIIRTO GIRERING', 'TILISIIRTO'],
    payee: 'Saaja / Mottagare',
    payer: 'Maksaja / Betalare',
    message: 'Viesti',
  },
  SE: {
    titles: ['INBETALNING/GIRERING', 'BANKGIRO'],
    payee: 'Betalningsmottagare',
    payer: 'Avsändare',
    message: 'Meddelande',
  },
  NO: {
    titles: ['KVITTERING INNBETALT TIL KONTO', 'GIRO'],
    payee: 'Betalt til',
    payer: 'Betalt av',
    message: 'Melding',
  },
  DK: {
    titles: ['GIROINDBETALING', 'INDBETALINGSKORT'],
    payee: 'Kreditor',
    payer: 'Indbetaler',
    message: 'Meddelelse',
  },
  DE: {
    titles: ['SEPA-Überweisung/Zahlschein', 'Überweisungsträger'],
    payee: 'Zahlungsempfänger',
    payer: 'Kontoinhaber',
    message: 'Verwendungszweck',
  },
  AT: {
    titles: ['ZAHLUNGSANWEISUNG', 'AUFTRAGSBESTÄTIGUNG'],
    payee: 'EmpfängerIn',
    payer: 'AuftraggeberIn',
    message: 'Verwendungszweck',
  },
  PL: {
    titles: ['POLECENIE PRZELEWU / WPŁATA GOTÓWKOWA'],
    payee: 'nazwa odbiorcy',
    payer: 'nazwa zleceniodawcy',
    message: 'tytułem',
  },
  CZ: {
    titles: ['POŠTOVNÍ POUKÁZKA', 'PŘÍKAZ K ÚHRADĚ'],
    payee: 'Příjemce',
    payer: 'Plátce',
    message: 'Zpráva',
  },
  HU: {
    titles: ['KÉSZPÉNZÁTUTALÁSI MEGBÍZÁS'],
    payee: 'Számlatulajdonos',
    payer: 'Megbízó',
    message: 'Közlemény',
  },
  RO: {
    titles: ['ORDIN DE PLATĂ', 'MANDAT POȘTAL'],
    payee: 'Beneficiar',
    payer: 'Plătitor',
    message: 'Reprezentând',
  },
  GB: {
    titles: ['bank giro credit', 'BANK GIRO CREDIT'],
    payee: 'Credit',
    payer: 'Paid in by',
    message: 'Reference',
  },
}

export function hasGiro(country: string): boolean {
  return giroWords[country] !== undefined
}

/**
 * A payment form at the bottom of a bill: payee and payer with their addresses, reference, date and amount
 * again.
 */
export function giroSlip(pen: Pen, at: Column): number {
  const { facts, theme, random: r } = pen
  const { titles, payee, payer, message } = giroWords[facts.region.country]!
  const { iban } = facts.vendor.banks[0]!
  const style = { ...theme.body, size: 7.2 }
  const tiny = { ...theme.label, size: 5.4 }
  writeLine(pen.sheet, r.pick(titles), { ...theme.bold, size: 8.5 }, { x: at.x, baseline: at.y + 12 })
  const cell = (label: Cell['label'], lines: Cell['lines'], share = 1): Cell => ({
    label,
    lines,
    share,
    style,
  })
  const parties = [
    cell(payee, [facts.vendor.name, ...facts.vendor.address]),
    cell(payer, [facts.customer.name, ...facts.customer.address]),
  ]
  const account = iban
    ? cell('IBAN', [[value('vendor_iban', iban.replace(/(.{4})(?=.)/g, '$1 '), iban)]], 2)
    : cell([labelRun(pen, 'account', true)], [facts.vendor.banks[0]!.account], 2)
  const sums = [
    cell([labelRun(pen, 'dueDate', true)], [[dateRun(pen, 'due_date', facts.dueDate)]]),
    cell(
      [labelRun(pen, 'due', true)],
      [moneyRuns(pen, facts.totals.due, { field: 'amount_due', hasCurrency: true })],
    ),
  ]
  const rows = [[account, cell(message, [facts.number]), ...sums], parties]
  return writeCells(pen, r.chance(0.5) ? rows : rows.reverse(), { ...at, y: at.y + 18 }, tiny)
}
