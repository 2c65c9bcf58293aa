import type { Run } from '../page/sheet.ts'
import { joinTexts, type Text } from '../page/write.ts'
import { fieldsOfSignature, lastSignature } from './dating.ts'
import type { MarkBook } from './mark-book.ts'
import { printDate } from './print-date.ts'
import { type Section, type SectionPlan, sayPlan } from './section.ts'
import { makeTown } from './town.ts'
import type { Voice } from './voice.ts'

/** How the parties are named at the beginning; `signatures`: only where they sign. */
export type Opening = 'sentence' | 'list' | 'table' | 'letter' | 'signatures'
export type ContractLength = 'short' | 'medium' | 'long'

/** How signatures are laid out: labelled lines, bare ones, or a table with a column for each party. */
type SignatureForm = 'labelled' | 'bare' | 'table'

export type SignatureBlock = {
  name: Text
  role: string
  person: string | null
  position: string | null
  /** Null where no date is asked for, an empty text where it is to be filled in. */
  date: Text | null
  place: string | null
  /** Whether a copy says who signed, as `/s/ Jane Roe`. */
  isConformed: boolean
}

export type Content = {
  title: Run
  opening: Opening
  /** Paragraphs before the first section. */
  preamble: Text[]
  /** Descriptions of the parties where they are a list. */
  partyList: Text[]
  joiner: string
  partyTable: [label: string, value: Text][]
  recitals: { heading: string; paragraphs: Text[] } | null
  agreed: Text | null
  sections: Section[]
  closing: Text | null
  signatures: SignatureBlock[]
  signatureForm: SignatureForm
  /** Rows of a table of key terms; empty where there is none. */
  sheet: { lead: Text; rows: [label: string, value: Text][] } | null
  exhibits: Section[]
}

export type ContentOptions = {
  opening: Opening
  isSheet: boolean
  book: MarkBook | null
  sections: readonly SectionPlan[]
  exhibits: readonly SectionPlan[]
}

function preambleMode(voice: Voice): 'effective' | 'dated' | 'undated' | 'blank' {
  const { effectiveMode, isDated } = voice.facts
  if (effectiveMode === 'blank') return 'blank'
  if (!isDated) return 'undated'
  return effectiveMode === 'preamble' ? 'effective' : 'dated'
}

function signatureBlocks(voice: Voice, book: MarkBook | null, isNaming: boolean): SignatureBlock[] {
  const { facts, random: r, habits, language } = voice
  const last = lastSignature(facts)
  const hasPlace = r.chance(language.language === 'en' ? 0.06 : 0.4)
  const isNamed = r.chance(0.75)
  const isConformed = language.language === 'en' && isNamed && r.chance(0.3)
  return facts.parties.map((party, i) => {
    const canonical = facts.signatureDates[i]!
    const text = printDate(facts.region, canonical, habits.signatureDate, r.fork('signature dates'))
    const isLast = canonical === last
    const fields = isLast ? fieldsOfSignature(facts).map((field): [string, string] => [field, canonical]) : []
    const dates: Record<string, Text | null> = {
      none: null,
      closing: null,
      blank: '',
      same: [book ? book.value(text, ...fields) : { text }],
      different: [book ? book.value(text, ...fields) : { text }],
    }
    return {
      name: isNaming ? [voice.name(i)] : habits.areNamesUpper ? party.name.toUpperCase() : party.name,
      role: voice.roles[i] ?? `${voice.roles[1]} ${i}`,
      person: party.isPerson ? null : isNamed ? party.representative : '',
      position: party.isPerson ? null : isNamed ? r.pick(language.positions.split('|')) : '',
      date: dates[facts.signatureMode] ?? null,
      isConformed,
      place: hasPlace ? (r.chance(0.7) ? makeTown(facts.region.world, r) : '') : null,
    }
  })
}

function sheetRows(voice: Voice, hasParties: boolean, hasDate: boolean): [string, Text][] {
  const { facts, language, label, slot, roles } = voice
  const rows: [string, Text][] = []
  if (hasParties) {
    for (const i of [0, 1] as const) {
      rows.push([label(i === 0 ? 'partyA' : 'partyB', { role: roles[i] }), [voice.name(i)]])
      rows.push([label('address'), facts.parties[i].address])
    }
  }
  if (hasDate && facts.isDated)
    rows.push([label(facts.effectiveMode === 'preamble' ? 'effective' : 'signed'), slot('dated')])
  if (facts.effectiveMode === 'clause') rows.push([label('effective'), slot('effective')])
  if (facts.effectiveMode === 'signature')
    rows.push([label('effective'), voice.say(language.sheet.onSignature)])
  const isSpan = facts.termMode === 'fixedUntil' && voice.random.chance(0.4)
  if (isSpan)
    rows.push([label('term'), joinTexts([slot('term.acc'), ': ', slot('effective'), ' – ', slot('end')], '')])
  else if (['fixed', 'fixedUntil'].includes(facts.termMode)) rows.push([label('term'), slot('term.acc')])
  if (facts.termMode === 'indefinite') rows.push([label('term'), voice.say(language.sheet.indefinite)])
  if (!isSpan && ['until', 'fixedUntil'].includes(facts.termMode)) rows.push([label('end'), slot('end')])
  if (facts.renewalMode === 'auto' || facts.renewalMode === 'autoNotice')
    rows.push([label('renewal'), voice.say(language.sheet.renewal.auto)])
  if (facts.renewalMode === 'never') rows.push([label('renewal'), voice.say(language.sheet.renewal.never)])
  if (facts.renewalNotice) rows.push([label('notice'), slot('notice.acc')])
  else if (facts.exitNotice) rows.push([label('notice'), slot('exit.acc')])
  if (facts.value !== null && language.kinds[facts.kind]) rows.push([label('value'), slot('value')])
  if (facts.hasLaw) rows.push([label('law'), slot('law.name')])
  return rows
}

function partyTable(voice: Voice): [string, Text][] {
  const { facts, label, roles } = voice
  const isOneRow = voice.random.chance(0.4)
  return ([0, 1] as const).flatMap((i): [string, Text][] => {
    const name = label(i === 0 ? 'partyA' : 'partyB', { role: roles[i] })
    const { address } = facts.parties[i]
    return isOneRow
      ? [[name, joinTexts([[voice.name(i)], address], ', ')]]
      : [
          [name, [voice.name(i)]],
          [label('address'), address],
        ]
  })
}

/** Everything that a contract says, in order, worded but not yet laid out. */
export function makeContent(voice: Voice, options: ContentOptions): Content {
  const { facts, language, random: r, title } = voice
  const { opening, isSheet, book } = options
  const printed = r.chance(0.55) ? title.toUpperCase() : title
  const mode = preambleMode(voice)
  const heading: Run = book ? book.value(printed, ['title', printed]) : { text: printed }
  const recitals =
    facts.kind === 'amendment'
      ? [voice.say(language.amendment.recitals)]
      : r.chance(0.5)
        ? voice.sayAll(language.recitals, r.int(1, 4))
        : []
  const hasParties = isSheet && opening === 'table'
  const preamble: Text[] =
    hasParties || opening === 'signatures'
      ? []
      : opening === 'letter'
        ? [voice.say(language.letter.open)]
        : opening === 'sentence'
          ? [voice.say(language.preamble[mode])]
          : [voice.say(language.listLead[mode])]
  return {
    title: heading,
    opening,
    preamble,
    partyList: opening === 'list' ? facts.parties.map((_, i) => voice.party(i)) : [],
    joiner: r.pick(language.partyJoiner),
    partyTable: opening === 'table' && !isSheet ? partyTable(voice) : [],
    recitals: recitals.length > 0 ? { heading: voice.label('recitals'), paragraphs: recitals } : null,
    agreed: r.chance(0.6) ? voice.say(language.agreed) : null,
    sections: options.sections.map((plan) => sayPlan(plan, voice)),
    closing:
      facts.signatureMode === 'closing'
        ? voice.say(language.closing.dated)
        : r.chance(0.7)
          ? voice.say(language.closing.undated)
          : null,
    signatures: signatureBlocks(voice, book, opening === 'signatures'),
    signatureForm:
      opening === 'signatures'
        ? 'table'
        : r.weighted([
            ['labelled', 5],
            ['bare', 2.5],
            ['table', 1.2],
          ] as const),
    sheet: isSheet
      ? {
          lead: voice.say(language.sheet.lead),
          rows: sheetRows(voice, hasParties, hasParties || opening === 'signatures'),
        }
      : null,
    exhibits: options.exhibits.map((plan) => sayPlan(plan, voice)),
  }
}
