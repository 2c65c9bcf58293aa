import type { Run } from '../page/sheet.ts'
import type { Text } from '../page/write.ts'
import type { Random } from '../random.ts'
import { makeAddress, makeCompany, makePerson } from '../world/company.ts'
import { listOf } from '../world/world.ts'
import { fieldsOfAgreementDate, fieldsOfSignature, lastSignature } from './dating.ts'
import type { ContractFacts, ContractParty } from './facts.ts'
import type { ContractLanguage } from './languages/language.ts'
import type { MarkBook } from './mark-book.ts'
import { countWords, englishOrdinal } from './numerals.ts'
import { type Period, type PeriodForm, printPeriod } from './period.ts'
import { amountText, type ContractHabits, createLabels, moneyRuns } from './print.ts'
import { type DateStyle, printDate } from './print-date.ts'
import { pickWording, type SpinContext, spin, spinPart, type WordingFamily } from './spin.ts'
import { makeTown } from './town.ts'

/** Says the facts of a contract in one language. */
export type Voice = {
  facts: ContractFacts
  language: ContractLanguage
  habits: ContractHabits
  random: Random
  title: string
  roles: [string, string]
  label: ReturnType<typeof createLabels>
  /** A sentence from one of the wordings. */
  say: (options: readonly string[]) => Run[]
  /** A sentence from this wording. */
  sayThis: (wording: string) => Run[]
  /** As many different sentences. */
  sayAll: (options: readonly string[], count: number) => Run[][]
  party: (index: number) => Run[]
  name: (index: number) => Run
  /** A heading from a list. */
  heading: (list: string) => string
  slot: (name: string) => Text
}

export type VoiceOptions = {
  facts: ContractFacts
  language: ContractLanguage
  habits: ContractHabits
  random: Random
  family: WordingFamily | null
  /** Null for a voice whose words carry no truth, as a translation beside the contract. */
  book: MarkBook | null
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function starred(text: string, mark: (core: string) => Run): Run[] {
  return text.split('*').map((part, i) => (i === 1 ? mark(part) : { text: part }))
}

export function createVoice(options: VoiceOptions): Voice {
  const { facts, language, habits, random: r, family, book } = options
  const { region } = facts
  const { world } = region
  const kind = language.kinds[facts.kind]
  const title = r.fork('title').pick(listOf(kind.titles))
  const [roleA = '', roleB = ''] = r.fork('roles').pick(listOf(kind.roles)).split('/')
  const roles: [string, string] = [roleA, roleB]
  const documentWords = r.fork('document').pick(language.documents)
  const label = createLabels(language, r.fork('labels'))
  const value = (text: string, ...values: [string, string][]): Run =>
    book ? book.value(text, ...values) : { text }
  const nameOf = ({ name }: ContractParty) => (habits.areNamesUpper ? name.toUpperCase() : name)
  const name = (index: number): Run => {
    const text = nameOf(facts.parties[index]!)
    return index === 0
      ? value(text, ['party_a_name', text])
      : index === 1
        ? value(text, ['party_b_name', text])
        : { text }
  }
  const date = (canonical: string, fields: string[], style: DateStyle): Run =>
    value(
      printDate(region, canonical, style, r.fork('dates')),
      ...fields.map((f): [string, string] => [f, canonical]),
    )
  const styleOf = (form: string | undefined): DateStyle =>
    form === 'day' ? 'day' : habits.date === 'day' ? 'long' : habits.date
  const period = (p: Period, form: string | undefined, field: string | null): Run => {
    const asked: PeriodForm = form === 'adj' ? 'adjective' : form === 'acc' ? 'accusative' : 'plain'
    const text = printPeriod(language.language, p, habits.period, asked)
    return field ? value(text, [field, text]) : { text }
  }
  const some = (unit: Period['unit'], counts: readonly number[], form: string | undefined): Run =>
    period({ count: r.pick(counts), unit }, form, null)
  const law = (form: string): Run[] => {
    const laws = language.laws[region.country]
    const entries =
      form === 'name' ? (laws?.name ?? laws?.law?.map((entry) => entry.replace(/^the /, ''))) : laws?.[form]
    if (!entries) throw new Error(`No laws of ${region.country} in the form ${form}`)
    return starred(r.pick(entries), (core) => value(core, ['governing_law', core]))
  }
  const money = (): Run[] => {
    const whole = r.weighted<number>([
      [r.pick([50, 75, 100, 120, 250, 500]), 4],
      [r.pick([750, 1000, 1500, 2500, 5000]), 3],
      [r.pick([10000, 25000, 50000, 100000]), 2],
      [r.pick([250000, 1000000, 5000000]), 1],
    ])
    return moneyRuns(region, language, habits, r.chance(0.3) ? `${whole}.00` : String(whole), null)
  }
  const otherDate = (years: readonly [number, number]) =>
    printDate(
      region,
      new Date(Date.parse(`${facts.agreementDate}T00:00:00Z`) + r.int(...years) * 86_400_000)
        .toISOString()
        .slice(0, 10),
      habits.date === 'words' || habits.date === 'day' ? 'long' : habits.date,
      r.fork('dates'),
    )
  const roleSlots: Record<string, string> = {
    a: roleA,
    b: roleB,
    ...Object.fromEntries(Object.entries(language.articles(roleA)).map(([k, v]) => [`${k} a`, v])),
    ...Object.fromEntries(Object.entries(language.articles(roleB)).map(([k, v]) => [`${k} b`, v])),
  }
  const original = () =>
    r.pick(
      listOf(
        language.kinds[r.pick(['supply', 'services', 'distribution', 'hosting', 'software_licence'] as const)]
          .titles,
      ),
    )
  const roleOf = (index: number) => roles[index] ?? `${roleB} ${index}`
  const party = (index: number): Run[] => {
    const who = facts.parties[index]!
    const context: SpinContext = {
      ...spinContext,
      slot: (slotName) =>
        (
          ({
            name: [name(index)],
            address: who.address,
            dba:
              who.tradingName === null
                ? ''
                : `${pickWording(language.trading, spinContext)} “${who.tradingName}”`,
            role: roleOf(index),
            ...Object.fromEntries(
              Object.entries(language.articles(roleOf(index))).map(([k, v]) => [`${k} role`, v]),
            ),
            reg: who.registration,
            tax: who.taxId ?? who.registration,
            rep: who.representative,
            city: who.city,
            position: r.pick(listOf(language.positions)),
            entity: r.pick(listOf(language.entities[region.country] ?? language.entities['*'] ?? '')),
            home: r
              .pick(Object.values(language.laws[region.country] ?? { law: [''] })[0]!)
              .replaceAll('*', ''),
            email: who.email,
          }) as Record<string, Text | undefined>
        )[slotName] ?? slot(slotName),
    }
    return spinPart(
      pickWording(who.isPerson ? language.parties.person : language.parties.company, context),
      context,
    )
  }
  const slots: Record<string, (form: string | undefined) => Text> = {
    title: () => title,
    TITLE: () => title.toUpperCase(),
    PA: () => party(0),
    PB: () => [
      ...party(1),
      ...facts.parties
        .slice(2)
        .flatMap((_, i) => [
          { text: ` ${label('and').toLowerCase().replace(/-/g, '').trim()} ` },
          ...party(i + 2),
        ]),
    ],
    nameA: (form) => (form === 'plain' ? nameOf(facts.parties[0]) : [name(0)]),
    nameB: (form) => (form === 'plain' ? nameOf(facts.parties[1]) : [name(1)]),
    dated: (form) => [date(facts.agreementDate, fieldsOfAgreementDate(facts), styleOf(form))],
    effective: (form) => [date(facts.effectiveDate!, ['effective_date'], styleOf(form))],
    end: (form) => [date(facts.endDate!, ['end_date'], styleOf(form))],
    signature: (form) => [date(lastSignature(facts), fieldsOfSignature(facts), styleOf(form))],
    term: (form) => [period(facts.term, form, 'term')],
    nth: () =>
      language.language === 'en'
        ? `${englishOrdinal(facts.term.count)}${habits.period === 'both' ? ` (${facts.term.count}${['th', 'st', 'nd', 'rd'][facts.term.count] ?? 'th'})` : ''}`
        : String(facts.term.count),
    renewal: (form) => [period(facts.renewalTerm, form, null)],
    notice: (form) => [period(facts.renewalNotice!, form, 'notice_period')],
    exit: (form) => [period(facts.exitNotice!, form, facts.renewalNotice ? 'other_notice' : 'notice_period')],
    law: (form) => law(form ?? 'law'),
    Law: (form) =>
      law(form ?? 'law').map((run, i) =>
        i === 0 ? { ...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1) } : run,
      ),
    value: () =>
      moneyRuns(
        region,
        language,
        habits,
        facts.value!,
        book && {
          amount: book.mark('contract_value', facts.value!, amountText(habits, facts.value!)),
          currency: book.mark('currency', region.currency, habits.money.text.trim()),
        },
      ),
    // What is to be paid a month: it is printed as the value is, and is none.
    rate: () => moneyRuns(region, language, habits, facts.value!, null),
    court: () => makeTown(world, r),
    city: () => makeTown(world, r),
    address: () => makeAddress(world, r).join(', '),
    person: () => makePerson(world, r),
    surname: () => r.pick(listOf(world.surnames)),
    company: () => makeCompany(region.country, world, r).name,
    bank: () => r.pick(listOf(world.banks)),
    tradeA: () => facts.parties[0].trade.toLowerCase(),
    tradeB: () => facts.parties[1].trade.toLowerCase(),
    days: (form) => [some('day', [3, 5, 7, 10, 14, 15, 20, 21, 30, 45, 60, 90], form)],
    months: (form) => [some('month', [1, 2, 3, 6, 9, 12, 18], form)],
    years: (form) => [some('year', [2, 3, 5, 7, 10], form)],
    twelve: (form) => [some('month', [12], form)],
    once: () => ({ en: 'once' })[language.language] ?? '1 ×',
    three: () => countWords(language.language, 3, 'm'),
    pct: () =>
      `${amountText(habits, r.pick(['0.5', '1', '1.5', '2', '2.5', '3', '5', '5', '8', '10', '15', '20', '25', '50', '99.5', '99.9']))}${region.language === 'en' ? '%' : '\u00a0%'}`,
    money: () => money(),
    date: () => otherDate([-2500, -40]),
    year: () => String(Number(facts.agreementDate.slice(0, 4)) - r.int(1, 12)),
    n: () => String(r.int(2, 19)),
    area: () => amountText(habits, String(r.int(3, 60) * 10)),
    otherlaw: () => r.pick(listOf(language.otherLaws)),
    otherdoc: () => r.pick(listOf(language.otherDocuments)),
    Otherdoc: () => capital(r.pick(listOf(language.otherDocuments))),
    role: (form) => (form === 'b' ? roleB : roleA),
    year2: () => facts.agreementDate.slice(0, 4),
    original: (form) =>
      form === 'date'
        ? printDate(region, facts.originalDate, styleOf(undefined), r.fork('dates'))
        : original(),
  }
  const later: Record<string, () => Text> = { date2: () => otherDate([30, 900]) }
  const slot = (asked: string): Text => {
    const known = documentWords[asked] ?? roleSlots[asked]
    if (known !== undefined) return known
    const dot = asked.indexOf('.')
    const [base, form] = dot < 0 ? [asked, undefined] : [asked.slice(0, dot), asked.slice(dot + 1)]
    const make = later[base] ?? slots[base] ?? slots[base.replace(/\d$/, '')]
    if (!make) throw new Error(`No such slot: ${asked}`)
    return make(form)
  }
  const isRenewing = facts.renewalMode === 'auto' || facts.renewalMode === 'autoNotice'
  const spinContext: SpinContext = {
    random: r,
    family,
    slot,
    span: (runs) => (book ? book.within(runs, 'auto_renewal', String(isRenewing)) : runs),
  }
  const say = (list: readonly string[]) => spin(pickWording(list, spinContext), spinContext)
  return {
    facts,
    language,
    habits,
    random: r,
    title,
    roles,
    label,
    say,
    sayThis: (wording) => spin(wording, spinContext),
    sayAll: (list, count) =>
      r
        .shuffle(list)
        .slice(0, count)
        .map((wording) => spin(wording, spinContext)),
    party,
    name,
    heading: (list) => r.pick(listOf(list)),
    slot,
  }
}
