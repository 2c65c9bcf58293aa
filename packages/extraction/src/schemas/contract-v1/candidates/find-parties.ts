import { findConcepts } from '../concepts.ts'
import type { Paragraph } from '../flow/flow.ts'
import { isSpaceless, type Language } from '../flow/language.ts'
import {
  addressed,
  hasLegalForm,
  isLegalForm,
  lengthBeforeAnd,
  lengthToForm,
  nameLength,
  plainName,
  skipLeading,
} from '../parse/names.ts'
import type { Candidate } from './candidate.ts'
import { definitionAtStart } from './definitions.ts'
import type { ContractDocument } from './document.ts'
import { findIdeographicNames } from './find-ideographic-parties.ts'
import { isActing } from './party-posts.ts'
import { isRole, startsWithRole } from './party-roles.ts'
import { rowLabelOf } from './party-rows.ts'
import { slotsOf } from './party-slots.ts'

const mostParties = 160
const label = /^(?<label>[\p{L}][\p{L} /()-]{2,34}?)\s?(?::|\t)\s*(?=\S)/u
const noName =
  /^\d{1,2}[.)]\s|^(?:this|whereas|by|name|title|date|its|page|section|article|exhibit|schedule|in|on|if|no|en|em|witness|signature|agreement|contract|state of|county|de una parte|de otra|d['’]une part|d['’]autre part|de um lado|de outro|les? soussignée?s?|il a été|the part(?:y|ies)|die parteien|les parties|las partes|as partes|le parti|de partijen|ambas|reunidos|exponen|et|und|and|oraz|och)(?!\p{L})/iu
const behind =
  /^[\s,]*(?:(?:a|an|eine?|une?|una?|uma?)\s|\(|having|with|mit|dont|ayant|con|com|whose|located|organized|acting|represented|vertreten|te dezen|statutair|gevestigd|kantoorhoudende|domiciled|registered|incorporated|société|sociedad|sociedade|geschäftsansässig|eingetragen|in its|inscrit|domicili|immatricul|pessoa|residing|wohnhaft|mayor(?:es)? de|born|geb(?:oren|\.)|née?\s|nat[oa]\s|maior|solteir|casad|vecin|demeurant|entrepreneur|wonende|titular|portador|sociét|sarl|sas\b|of \d|z siedzibą|zwan|prowadząc|wpisan|zamieszkał|se sídlem|bytem|narozen|zastoupen|jako\s|IČO?\s|NIP\s|org\.?\s?nr|\d{6}-\d{4}|med säte)/i
/** An address behind a name: a number soon after a comma. */
const address = /^,\s[^.;:()\t]{0,40}\d/u
/** Characters of a role before a name. */
const longestRole = 40
/** `Supplier:` or `the Supplier,` before a name. */
const roleColon = /([\p{L}-]{3,24})(?:\s?:|,|(?<=^\p{Lu}[\p{L}-]+))\s*$/u
/** Forms of address, which no name of a party has. */
const honorific = new RegExp(`^(?:${addressed})\\s`, 'iu')

const joining =
  /^(?:side|between|among|and|zwischen|und|(?:entre|e) (?:a|o|as|os|la|el)|entre|et|tra|fra|tussen|pomiędzy|między|oraz|mezi|mellan|och|ve|y|e|en)$/

type Found = { paragraph: Paragraph; start: number; end: number; traits: string[] }

/** Names in the preamble, in lists and tables of parties, and among the signatures. */
export function findPartyCandidates(document: ContractDocument): Candidate[] {
  const { flow, language, preamble, signatures } = document
  const found: Found[] = []
  for (const paragraph of flow.paragraphs) {
    const isEarly = flow.offsets[paragraph.index]! < 6_000 || Math.abs(paragraph.index - preamble) <= 12
    const isSignature = signatures[paragraph.index]! <= 6
    if (isEarly || isSignature)
      addFrom(paragraph, flow.paragraphs[paragraph.index + 1], isEarly, language, found)
    if (found.length > mostParties) break
  }
  const counts = new Map<string, number>()
  for (const { paragraph, start, end } of found) {
    const key = plainName(paragraph.text.slice(start, end))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const signed = new Set(
    found
      .filter(({ paragraph }) => signatures[paragraph.index]! <= 6 && paragraph.index > preamble + 3)
      .map(({ paragraph, start, end }) => plainName(paragraph.text.slice(start, end))),
  )
  return found.map(({ paragraph, start, end, traits }) => {
    const value = paragraph.text.slice(start, end).replace(/\s+/g, ' ')
    const key = plainName(value)
    return {
      kind: 'party',
      value,
      paragraph,
      start,
      end,
      traits: [
        ...traits,
        `times:${Math.min(3, counts.get(key)!)}`,
        ...(signed.has(key) ? ['signed'] : []),
        ...(hasLegalForm(value) ? ['legal_form'] : []),
        `words:${Math.min(6, value.split(' ').length)}`,
      ],
    }
  })
}

function addFrom(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  isEarly: boolean,
  language: Language | null,
  found: Found[],
): void {
  const { text } = paragraph
  if (isSpaceless(language)) {
    found.push(...findIdeographicNames(paragraph).map((name) => ({ paragraph, ...name })))
    return
  }
  let last = -1
  let inside = -1
  let order = 0
  const labelled = label.exec(text)
  const lineStarts = new Set(
    paragraph.pieces.flatMap(({ start, line }, i) => (paragraph.pieces[i - 1]?.line === line ? [] : [start])),
  )
  const starts = [...lineStarts]
  const cells = text.split('\t')
  const row = cells.length > 1 ? rowLabelOf(cells[0]!, language) : ''
  const isRoleLabel =
    labelled !== null &&
    findConcepts(labelled.groups!.label!, language).some(({ concept }) => concept === 'party')
  const isBehindRole = (at: number) => {
    const lineStart = starts.findLast((start) => start < at) ?? 0
    const [, word] = roleColon.exec(text.slice(Math.max(lineStart, at - longestRole), at)) ?? []
    return word !== undefined && isRole(word)
  }
  const slots = slotsOf(text, lineStarts, language).flatMap((slot) => {
    const skipped = skipLeading(text.slice(slot.behind, slot.behind + 80))
    // `Firma Obermeier` may be the name, or a firm of that name.
    const isAddressed = honorific.test(text.slice(slot.behind, slot.behind + skipped))
    if (isAddressed) return [{ ...slot, start: slot.behind + skipped }]
    return skipped > 0
      ? [
          { ...slot, start: slot.behind },
          { ...slot, start: slot.behind + skipped },
        ]
      : [{ ...slot, start: slot.behind }]
  })
  for (const { before, behind: at, start } of slots) {
    if (row === 'position' && at > cells[0]!.length) continue
    if (start <= last || start >= text.length) continue
    const isInside = start < inside
    const slice = text.slice(start, start + 160)
    const whole = slice.slice(0, nameLength(slice))
    const lengths = new Set([whole.length, lengthBeforeAnd(whole), lengthToForm(slice)])
    for (const length of lengths) {
      const name = slice.slice(0, length)
      if (length < 3 || !/\p{L}{2}/u.test(name) || isLegalForm(name) || noName.test(name) || isRole(name))
        continue
      if (before === ',' && isPlaceOfAddress(name)) continue
      if (row === '' && !hasLegalForm(name) && isActing(paragraph, next, start + length, language)) continue
      const end = start + length
      const rest = text.slice(end, end + 60)
      const isDefined = definitionAtStart.test(rest)
      const isAlone =
        (lineStarts.has(at) || text[at - 1] === '\t') &&
        (rest.trim() === '' || /^\t/.test(rest) || lineStarts.has(end + 1))
      const isForm = hasLegalForm(name)
      const isLabelled = labelled !== null && at === labelled[0].length
      const isOfRole = (isLabelled && isRoleLabel) || (/[:,]/.test(before) && isBehindRole(at))
      const isClear = isDefined || isForm || isAlone || isOfRole
      if (!isClear && !behind.test(rest) && !joining.test(before)) continue
      if (!isClear && !isEarly) continue
      found.push({
        paragraph,
        start,
        end,
        traits: [
          `slot:${before}`,
          `order:${Math.min(order, 5)}`,
          ...(length < whole.length ? ['cut'] : []),
          ...(isInside ? ['inside'] : []),
          ...(start > at ? ['skipped'] : []),
          ...[...new Set(findConcepts(name, language).map(({ concept }) => `n:${concept}`))],
          ...(isDefined ? ['defined'] : []),
          ...(isAlone ? ['alone'] : []),
          ...(behind.test(rest) ? ['described'] : []),
          ...(address.test(rest) ? ['address'] : []),
          ...(isLabelled ? ['labelled', `labelled:${isRoleLabel ? 'role' : 'other'}`] : []),
          ...(isOfRole ? ['of_role'] : []),
          ...(/^\s?:/.test(rest) ? ['colon_behind'] : []),
          ...(row && at > cells[0]!.length ? [`row:${row}`] : []),
          ...(startsWithRole(name) ? ['role_ahead'] : []),
          ...(paragraph.isHeading ? ['heading'] : []),
          ...(name === name.toUpperCase() ? ['upper'] : []),
        ],
      })
      last = start
      inside = Math.max(inside, end)
    }
    if (last >= start && !isInside) order++
  }
}

/** `Długa 12` or `15-424 Białystok`: what stands between the commas of an address. */
function isPlaceOfAddress(text: string): boolean {
  return /^\p{L}[\p{L} .’'-]* \d{1,4}[a-z]?$|^\d{2,6}(?:[- ]\d{2,3})? \p{Lu}/u.test(text)
}
