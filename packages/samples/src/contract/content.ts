import type { Run } from '../page/sheet.ts'
import type { Text } from '../page/write.ts'
import type { MarkBook } from './mark-book.ts'
import { otherSections } from './other-sections.ts'
import { printDate } from './print-date.ts'
import type { Section } from './section.ts'
import { makeTown } from './town.ts'
import { lastSignature, type Voice } from './voice.ts'

/** How the parties are named at the beginning. */
export type Opening = 'sentence' | 'list' | 'table' | 'letter'
export type ContractLength = 'short' | 'medium' | 'long'

export type SignatureBlock = {
  name: string
  role: string
  person: string | null
  position: string | null
  /** Null where no date is asked for, an empty text where it is to be filled in. */
  date: Text | null
  place: string | null
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
  /** Rows of a table of key terms; empty where there is none. */
  sheet: { lead: Text; rows: [label: string, value: Text][] } | null
  exhibits: Section[]
}

export type ContentOptions = {
  opening: Opening
  isSheet: boolean
  length: ContractLength
  book: MarkBook | null
}

function preambleMode(voice: Voice): 'effective' | 'dated' | 'undated' | 'blank' {
  const { effectiveMode, isDated } = voice.facts
  if (effectiveMode === 'blank') return 'blank'
  if (!isDated) return 'undated'
  return effectiveMode === 'preamble' ? 'effective' : 'dated'
}

function termParagraphs(voice: Voice, isSheet: boolean): Text[] {
  const { facts, language } = voice
  if (isSheet) return [voice.say(language.sheet.term)]
  return facts.termMode === 'none' ? [] : [voice.say(language.term[facts.termMode])]
}

function renewalParagraphs(voice: Voice, isSheet: boolean): Text[] {
  const { renewalMode } = voice.facts
  return renewalMode === 'none' || isSheet ? [] : [voice.say(voice.language.renewal[renewalMode])]
}

function exitParagraphs(voice: Voice, isSheet: boolean): Text[] {
  const { language, random: r, facts } = voice
  return [
    ...(facts.exitNotice && !isSheet ? [voice.say(language.exit)] : []),
    ...voice.sayAll(language.cause, r.int(0, 3)),
  ]
}

function effectiveParagraphs(voice: Voice): Text[] {
  const { facts, language } = voice
  if (facts.effectiveMode === 'clause') return [voice.say(language.effective.date)]
  return facts.effectiveMode === 'signature' ? [voice.say(language.effective.signature)] : []
}

/** The sections about beginning and end: one together, or several. */
function termSections(voice: Voice, isSheet: boolean): Section[] {
  const { random: r, language } = voice
  const { headings } = language
  const effective = isSheet ? [] : effectiveParagraphs(voice)
  const term = termParagraphs(voice, isSheet)
  const renewal = renewalParagraphs(voice, isSheet)
  const exit = exitParagraphs(voice, isSheet)
  const section = (list: string, paragraphs: Text[]): Section[] =>
    paragraphs.length === 0 ? [] : [{ heading: voice.heading(list), paragraphs }]
  return r.weighted<() => Section[]>([
    [() => section(headings.term, [...effective, ...term, ...renewal, ...exit]), 4],
    [
      () => [
        ...section(headings.effective, effective),
        ...section(headings.term, [...term, ...renewal]),
        ...section(headings.termination, exit),
      ],
      3,
    ],
    [
      () => [
        ...section(headings.term, [...effective, ...term]),
        ...section(headings.renewal, renewal),
        ...section(headings.termination, exit),
      ],
      2,
    ],
    [
      () => [
        ...section(headings.termination, exit),
        ...section(headings.term, [...effective, ...term, ...renewal]),
      ],
      1,
    ],
  ])()
}

function valueSections(voice: Voice, valueWordings: readonly string[] | null, isSheet: boolean): Section[] {
  const { facts, language } = voice
  if (facts.value === null || valueWordings === null) return []
  const text = voice.say(isSheet ? language.sheet.value : valueWordings)
  return [{ heading: voice.heading(language.headings.value), paragraphs: [text] }]
}

function lawSections(voice: Voice, isSheet: boolean): Section[] {
  const { facts, language, random: r } = voice
  if (!facts.hasLaw) return []
  const law = voice.say(isSheet ? language.sheet.law : language.law)
  const forum = r.chance(0.55) ? [voice.say(r.chance(0.75) ? language.venue : language.arbitration)] : []
  return [
    {
      heading: voice.heading(language.headings.law),
      paragraphs: r.chance(0.15) ? [...forum, law] : [law, ...forum],
    },
  ]
}

function scopeSection(voice: Voice, wordings: readonly string[]): Section {
  const { random: r, language } = voice
  return { heading: voice.heading(language.headings.scope), paragraphs: voice.sayAll(wordings, r.int(1, 3)) }
}

function definitionSections(voice: Voice, length: ContractLength): Section[] {
  const { random: r, language } = voice
  if (!r.chance({ short: 0.15, medium: 0.5, long: 0.95 }[length])) return []
  const count = length === 'short' ? 3 : r.int(4, language.definitions.length)
  return [
    {
      heading: voice.heading(language.headings.definitions),
      paragraphs: voice.sayAll(language.definitions, count),
    },
  ]
}

/** Main sections in their order, with others between them. */
function makeSections(voice: Voice, options: ContentOptions, words: KindSentences): Section[] {
  const { random: r, facts, language } = voice
  const isAmendment = facts.kind === 'amendment'
  const { isSheet, length } = options
  const scope = isAmendment
    ? {
        heading: voice.heading(language.headings.scope),
        paragraphs: voice.sayAll(language.amendment.changes, r.int(1, 3)),
      }
    : scopeSection(voice, words.scope)
  const counts = { short: [1, 6], medium: [8, 18], long: [18, 40] } as const
  const [least, most] = counts[length]
  const others = otherSections(voice, r.int(least, most), length)
  const main = [
    ...definitionSections(voice, length),
    scope,
    ...r.shuffle([termSections(voice, isSheet), valueSections(voice, words.value, isSheet)]).flat(),
  ]
  const cut = r.chance(0.6) ? 0 : r.int(0, others.length)
  const lawAt = r.chance(0.7) ? others.length - r.int(0, 3) : r.int(cut, others.length)
  const [before, middle, after] = [
    others.slice(0, cut),
    others.slice(cut, Math.max(cut, lawAt)),
    others.slice(Math.max(cut, lawAt)),
  ]
  const rest = isAmendment
    ? [{ heading: voice.heading(language.headings.scope), paragraphs: [voice.say(language.amendment.rest)] }]
    : []
  return [...before, ...main, ...middle, ...lawSections(voice, isSheet), ...after, ...rest]
}

type KindSentences = { scope: readonly string[]; value: readonly string[] | null }

function signatureBlocks(voice: Voice, book: MarkBook | null): SignatureBlock[] {
  const { facts, random: r, habits, language } = voice
  const last = lastSignature(facts)
  const hasPlace = r.chance(language.language === 'en' ? 0.06 : 0.4)
  const isNamed = r.chance(0.75)
  return facts.parties.map((party, i) => {
    const canonical = facts.signatureDates[i]!
    const text = printDate(facts.region, canonical, habits.signatureDate, r)
    const isLast = canonical === last
    const fields: [string, string][] = isLast
      ? [
          ['signature_date', canonical],
          ...(facts.effectiveMode === 'signature' ? [['effective_date', canonical] as [string, string]] : []),
        ]
      : []
    const dates: Record<string, Text | null> = {
      none: null,
      closing: null,
      blank: '',
      same: [book ? book.value(text, ...fields) : { text }],
      different: [book ? book.value(text, ...fields) : { text }],
    }
    return {
      name: habits.areNamesUpper ? party.name.toUpperCase() : party.name,
      role: voice.roles[i] ?? `${voice.roles[1]} ${i}`,
      person: party.isPerson ? null : isNamed ? party.representative : '',
      position: party.isPerson ? null : isNamed ? r.pick(language.positions.split('|')) : '',
      date: dates[facts.signatureMode] ?? null,
      place: hasPlace ? (r.chance(0.7) ? makeTown(facts.region.world, r) : '') : null,
    }
  })
}

function sheetRows(voice: Voice, hasParties: boolean): [string, Text][] {
  const { facts, language, label, slot, roles } = voice
  const rows: [string, Text][] = []
  if (hasParties) {
    for (const i of [0, 1] as const) {
      rows.push([label(i === 0 ? 'partyA' : 'partyB', { role: roles[i] }), [voice.name(i)]])
      rows.push([label('address'), facts.parties[i].address])
    }
  }
  if (hasParties && facts.isDated)
    rows.push([label(facts.effectiveMode === 'preamble' ? 'effective' : 'signed'), slot('dated')])
  if (facts.effectiveMode === 'clause') rows.push([label('effective'), slot('effective')])
  if (facts.effectiveMode === 'signature')
    rows.push([label('effective'), voice.say(language.sheet.onSignature)])
  if (['fixed', 'fixedUntil'].includes(facts.termMode)) rows.push([label('term'), slot('term.acc')])
  if (facts.termMode === 'indefinite') rows.push([label('term'), voice.say(language.sheet.indefinite)])
  if (['until', 'fixedUntil'].includes(facts.termMode)) rows.push([label('end'), slot('end')])
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
  return ([0, 1] as const).flatMap((i): [string, Text][] => [
    [label(i === 0 ? 'partyA' : 'partyB', { role: roles[i] }), [voice.name(i)]],
    [label('address'), facts.parties[i].address],
  ])
}

/** Everything that a contract says, in order, worded but not yet laid out. */
export function makeContent(voice: Voice, options: ContentOptions, words: KindSentences): Content {
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
  const preamble: Text[] = hasParties
    ? []
    : opening === 'letter'
      ? [voice.say(language.letter.open)]
      : opening === 'sentence'
        ? [voice.say(language.preamble[mode])]
        : [voice.say(language.listLead[mode])]
  const sections = makeSections(voice, options, words)
  return {
    title: heading,
    opening,
    preamble,
    partyList: opening === 'list' ? facts.parties.map((_, i) => voice.party(i)) : [],
    joiner: r.pick(language.partyJoiner),
    partyTable: opening === 'table' && !isSheet ? partyTable(voice) : [],
    recitals: recitals.length > 0 ? { heading: voice.label('recitals'), paragraphs: recitals } : null,
    agreed: r.chance(0.6) ? voice.say(language.agreed) : null,
    sections,
    closing:
      facts.signatureMode === 'closing'
        ? voice.say(language.closing.dated)
        : r.chance(0.7)
          ? voice.say(language.closing.undated)
          : null,
    signatures: signatureBlocks(voice, book),
    sheet: isSheet ? { lead: voice.say(language.sheet.lead), rows: sheetRows(voice, hasParties) } : null,
    exhibits:
      options.length === 'long'
        ? Array.from({ length: r.int(1, 4) }, (_, i) => ({
            heading: `${voice.label('exhibit')} ${String.fromCharCode(65 + i)}`,
            paragraphs: voice.sayAll(language.filler, 4),
          }))
        : [],
  }
}
