import { matchesOf } from '../../../fields/text/matches.ts'
import { countryOfAdjective, isPlace, placeAtStart } from '../parse/jurisdictions.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

/** Words between a law and its place, in several languages. */
const of =
  "(?:(?:of|de la|de los|de las|de|del|des|du|da|do|das|dos|der|von|della|dello|van het|van|in the|in|en|em|na|no|au|aux)(?![\\p{L}])|d[’'](?=\\p{L})|dell[’'])"
const article = "(?:(?:the|der|die|das|la|le|les|el|los|las|o|a|il|lo|het)\\s+|l[’'])?"
const rank =
  "(?:(?:internal|substantive|domestic|local|then|current|laws|and|state|commonwealth|province|republic|kingdom|federal|people[’']s|emirate|canton|district|principality|grand duchy|bundesrepublik|republik|königreichs?|kantons?|freistaate?s?|fürstentums?|landes|république|royaume|principauté|grand-duché|état|estado|república|federativa|bolivariana|oriental|repubblica|provincia|reino|comunidad|libre|principado|território|cidade|ciudad|ville|city|koninkrijk|regno|staates?|staat|country|der|des|of|de|do|da|del|della|du|the|la)\\s+|l[’'])*"
const between =
  'rules|regulations|and|y|e|et|und|applicable|vigentes?|aplicables?|aplicável|aplicáveis|en vigor|en vigueur|em vigor|vigenti|matériel|material|materiële|común|comunes|comum|civil(?:es)?|mercantil(?:es)?|federales|then|in|effect|force|interno|internal|substantive|local(?:es)?|será|es|sera|é|ist|è|is|shall be|la|celle|celui|das|die|that|those|quella'
const afterLaw = new RegExp(
  `(?<![\\p{L}])(?:laws?|legislation|statutes|rechts?|rechte|gesetzen?|droit|lois?|législation|leyes|ley|legislación|derecho|leis|lei|legislação|direito|legge|leggi|diritto|legislazione|wetten|wetgeving)(?:,? (?:${between})(?![\\p{L}])){0,4}[ ,]+${of}\\s*(?<article>${article})(?<rank>${rank})`,
  'giu',
)
const republic =
  /(?:people[’']s republic of |república popular de|république populaire de|volksrepublik)\s*$/i
const adjectiveBefore =
  /(?<![\p{L}])(?<word>[\p{L}]{4,22})(?:\s(?:materielle[smn]?|substantive|federal|internal|common))?(?:\sCumhuriyeti)?\s(?:laws?|recht|rechts|praw[oaue]|prawem|práv[oau]|právem|rätt|lag|hukuk\p{L}*|kanunlar\p{L}*|yasalar\p{L}*)(?![\p{L}])/giu
const adjectiveBehind =
  /(?<![\p{L}])(?:droit|lois?|législation|leyes|ley|legislación|derecho|leis|lei|legislação|direito|legge|leggi|diritto|normativa|ordenamento|praw[aoue]|prawem|práv[aou]|právem|právním řádem)(?:\s(?:común|matériel|material|civil|interno|interne|common))?\s(?<word>[\p{L}]{4,16})/giu
/** `in the State of Nevada and … the laws thereof`: the place is before the law, in the same sentence. */
const thereof =
  /(?:in|of) (?:the )?(?:State|Commonwealth|Province|Republic|Kingdom) of (?<place>(?:\p{Lu}[\p{L}.]+ ?){1,3})(?=[^.;]{0,160}\blaws? (?:thereof|of (?:that|said|such) (?:State|Commonwealth|Province|Republic|Kingdom|place|jurisdiction)))/giu
const namedLaw = /(?<=[\p{L}.’'] )(?:laws?)(?![\p{L}])/gu
const labelled = new RegExp(
  `(?<=^|\\t)[^\\t:]{0,40}(?:law|recht|droit|ley|lei|legge|loi|legislación|legislação)[^\\t:]{0,30}[\\t:]\\s*(?:(?:the )?laws? of )?${rank}`,
  'giu',
)
/** Chinese and Japanese write the place before the law, without a space. */
const ideographic =
  /(?<place>\p{Script=Han}{2,7})(?:の|之|的)?(?:现行|大陆)?(?:法律|法令|法)(?![院人定規规典務务])/gu
const properName =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|and|&|de|y|et|und|e|do|da|del|la)\s?)*\p{Lu}[\p{L}’'-]*(?:\.[\p{Lu}]\.?(?:[\p{Lu}]\.?)*)?/u

const hasLaw =
  /law|legis|statut|recht|gesetz|droit|loi|ley|derecho|lei|direito|legg|diritt|wet|ordenam|normativ|praw|práv|rätt|lag|hukuk|kanun|yasa|法/i

/** Places whose law a clause names: `the laws of the State of New York`, `deutsches Recht`, `English law`. */
export function findLawCandidates(document: ContractDocument): Candidate[] {
  return document.flow.paragraphs.flatMap((paragraph) => {
    const { text } = paragraph
    if (!hasLaw.test(text)) return []
    const isAbout = document.conceptsOf(paragraph).some(({ concept }) => concept === 'law')
    const heading = document.headingConcepts(paragraph)
    if (!isAbout && !(heading.has('law') && text.length < 200)) return []
    const found: Candidate[] = []
    const add = (start: number, end: number, value: string, traits: string[]) => {
      if (value.length > 1 && !found.some((other) => start < other.end && other.start < end))
        found.push({ kind: 'law', value, paragraph, start, end, traits })
    }
    for (const match of matchesOf(text, afterLaw)) {
      let start = match.index + match[0].length
      const ranks = match.groups!.rank!
      const whole = republic.exec(match[0])
      const rest = text.slice(start)
      const [word] = /^\p{L}+/u.exec(rest) ?? ['']
      if (ranks && countryOfAdjective(word, document.language)) {
        add(start, start + word.length, countryOfAdjective(word, document.language)!, [
          'after_law',
          'place',
          'rank',
        ])
        continue
      }
      const known = placeAtStart(rest)
      const length = known?.length ?? properName.exec(text.slice(start, start + 60))?.[0].length ?? 0
      if (length < 2) continue
      const end = start + length
      if (whole) start -= whole[0].length
      add(start, end, clean(text.slice(start, end)), [
        'after_law',
        known ? 'place' : 'no_place',
        ...(ranks ? ['rank'] : []),
      ])
    }
    for (const match of [adjectiveBefore, adjectiveBehind].flatMap((each) => matchesOf(text, each))) {
      const word = match.groups!.word!
      const country = countryOfAdjective(word, document.language)
      const start = match.index + match[0].indexOf(word)
      if (country) add(start, start + word.length, country, ['adjective', 'place'])
    }
    for (const match of matchesOf(text, thereof)) {
      const start = match.index + match[0].indexOf(match.groups!.place!)
      const name = placeAtStart(text.slice(start))
      if (name) add(start, start + name.length, clean(name), ['after_law', 'place', 'rank'])
    }
    for (const match of matchesOf(text, namedLaw)) {
      const before = text.slice(Math.max(0, match.index - 40), match.index - 1)
      const words = [...before.matchAll(/\S+/g)]
      for (const word of words) {
        const name = before.slice(word.index)
        if (!isPlace(name)) continue
        const start = match.index - 1 - name.length
        add(start, start + name.length, clean(name), ['before_law', 'place'])
        break
      }
    }
    for (const match of matchesOf(text, ideographic)) {
      const whole = match.groups!.place!
      const skipped = [...whole].findIndex((_, at) => isPlace(whole.slice(at)))
      if (skipped < 0) continue
      const start = match.index + skipped
      const name = whole.slice(skipped)
      add(start, start + name.length, name, ['before_law', 'place'])
    }
    for (const cell of text.length < 200 ? matchesOf(text, labelled) : []) {
      const start = cell.index + cell[0].length
      const known = placeAtStart(text.slice(start))
      if (known) add(start, start + known.length, clean(known), ['cell', 'place'])
    }
    return found
  })
}

function clean(text: string): string {
  return text
    .replace(/[’']s$/, '')
    .replace(/[\s.,]+$/, '')
    .replace(/^(?:The|the)\s/, '')
    .trim()
}
