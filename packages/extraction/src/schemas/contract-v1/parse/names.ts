import { formsOfAddress } from '@numora/domain'

/** Endings and beginnings of names that say which kind of company it is, over many countries. */
const forms = [
  'Inc(?:orporated)?',
  'Corp(?:oration)?',
  'Co(?:mpany)?',
  'Ltd',
  'Ltda',
  'Limited',
  'Limitada',
  'L\\.?L\\.?C',
  'L\\.?L\\.?P',
  'L\\.?P',
  'plc',
  'inc',
  'ltée',
  'limitée',
  'P\\.?L\\.?C',
  'P\\.?L\\.?L\\.?C',
  'P\\.?C',
  'N\\.?A',
  'Pty',
  'Pte',
  'Pvt',
  'GmbH',
  'mbH',
  'gGmbH',
  'AG',
  'SE',
  'KGaA',
  'KG',
  'OHG',
  'UG',
  'eG',
  'e\\.? ?K',
  'e\\.? ?V',
  'GbR',
  'PartG',
  'S\\.?A\\.?S\\.?U',
  'S\\.?A\\.?R\\.?L',
  'S\\.?A\\.?S',
  'S\\.?A\\.?U',
  'S\\.?A',
  'S\\.?C\\.?A',
  'S\\.?N\\.?C',
  'SCI',
  'EURL',
  'S[àa]rl',
  'S\\.?L\\.?U',
  'S\\.?L',
  'S\\.? ?de ?R\\.?L\\.?(?: de C\\.?V)?',
  'S\\.?A\\.? de C\\.?V',
  'S\\.?R\\.?L',
  'S\\.?r\\.?l',
  'S\\.?C\\.?P?',
  'S\\.?p\\.?A',
  'Lda',
  'EIRELI',
  'S\\/A',
  'S\\/S',
  's\\.e\\.n\\.c(?:\\.r\\.l)?',
  'enr',
  'ME',
  'EPP',
  'Unipessoal',
  'B\\.?V\\.?B\\.?A',
  'B\\.?V',
  'N\\.?V',
  'V\\.?O\\.?F',
  'A\\/S',
  'ApS',
  'AS',
  'ASA',
  'AB',
  'Oyj?',
  'A\\.?Ş',
  'JSC',
  'OJSC',
  'PJSC',
  'LLLP',
  'Sp\\. ?z ?o\\.? ?o',
  's\\.? ?r\\.? ?o',
  'a\\.? ?s',
  'Kft',
  'Zrt',
  'd\\.? ?o\\.? ?o',
  'K\\.?K',
  'Bhd',
  'Trust',
  'Bank',
  'Foundation',
  'Stiftung',
  'Fund',
  'Partnership',
  'Partners',
  'Association',
  'University',
  'Authority',
  'Şti',
  'Şirketi',
  'Aktiebolag',
  'Handelsbolag',
  'Kommanditbolag',
  'Sp\\. ?[jk]',
  'S\\.A',
  'v\\. ?o\\. ?s',
  'k\\. ?s',
  'o\\. ?p\\. ?s',
  'AöR',
  'eGen',
  'A\\.C',
  'e\\.U',
  'S\\. ?n\\. ?c',
]
const spelled = forms.flatMap((each) => [each, each.toUpperCase()]).join('|')
const form = `(?:${spelled})`
const formWord = new RegExp(`^(?:${spelled})\\.?,?$`, 'u')
/** Forms that nothing but another form follows in a name. */
const lastForm =
  /^(?:inc|incorporated|corp|l\.?l\.?c|ltd|limited|gmbh|plc|b\.?v|n\.?v|s\.?a\.?s?|s\.?a\.?r\.?l|s\.?l|lda|ltda|l\.?l\.?p|l\.?p)[.,]?$/iu
const formAhead = new RegExp(
  `^,?\\s*(?:&\\s*)?(?:\\([A-Z][\\w. ]{1,12}\\)\\s*)?${form}(?![\\p{L}\\d])\\.?`,
  'u',
)
/** A form of several words behind a name: `Sp. z o.o.` */
const spacedForm =
  /^,?\s(?:Sp\. ?z ?o\. ?o\.|s\. r\. o\.|a\. s\.|e\. ?[KVU]\.|S\. de R\.L\. de C\.V\.|Ltd\. Şti\.|příspěvková organizace)/u
const anyForm = new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'u')

/** Whether a name ends as companies' names do, or has such a word in it. */
export function hasLegalForm(text: string): boolean {
  return anyForm.test(text)
}

/** Whether a word is a company's form by itself. */
export function isLegalForm(text: string): boolean {
  return formWord.test(text)
}

/** Between a connector and its name: `Bank of the West`, `Oosterwolde aan de IJssel`. */
const article = /^(?:the|de|der|den|la|le)$/
const connector =
  /^(?:of|the|and|&|for|de|del|de la|la|le|les|des|du|da|do|das|dos|di|della|und|für|der|die|zur|zum|von|van|den|y|e|et|och|ve|i|aan|am|an|nad|sur|op|ob|\+|-|–|dba|d\/b\/a|o\/a|t\/a|c\/o)$/
const joins = /^(?:and|und|y|e|et|en|och|ve)$/
const startsOther = /^(?:the|mr|mrs|ms|dr|herrn?|frau|monsieur|madame|don|doña)\.?$/i
const nameWord =
  /^["']?(?:\p{Ll}{1,4}['’](?=\p{Lu}))?[\p{Lu}\p{N}][\p{L}\p{N}.'’&/+@*-]*[),.]*$|^[ie]\p{Lu}[\p{L}\d.-]*$/u
const lowBrand = /^[a-z][\p{L}\d]*(?:\.[a-z]{2,4}|\d[\p{L}\d]*)[,.]?$/u
const title =
  /^(?:dr|prof|mr|mrs|ms|herr|frau|m|mme|sr|sra|d|dª|dipl|ing|med|rer|nat|hon|rev|jr|ii|iii|iv|ph|n|st|no|inc)\.?$/i
/** A form of address with the article that some languages put before it. */
export const addressed: string = `(?:(?:la|el|il|o|a)\\s)?(?:${formsOfAddress}|d\\.|d\\.ª)`
const leading = new RegExp(
  `^(?:(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[(•●▪–—-])\\s+)?(?:(?:each of|both|one side|la (?=société|sociedad|società)|a (?=sociedade)|die (?=firma|gesellschaft)|(?:the )?(?:parties|company|companies|firm|corporation|undersigned|mercantil|entidad|firma|gesellschaft|société|sociedad|sociedade|società|empresa):?|${addressed}),?\\s+)*`,
  'iu',
)

/** `Aubertin, SAS au capital de 150 000 €`: a form that describes the company behind its name. */
const describedForm = new RegExp(`^,\\s(?:${spelled})\\s(?:au|con|com|mit|de|a)\\s\\p{Ll}`, 'u')

/** `Averill, Bexley & Co`: partners behind a comma. */
const partnersAhead = /^,\s\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}[\p{L}’'-]+)?\s&\s\p{Lu}/u

/** Where a name that starts at the beginning of a text ends; 0 where none starts there. */
export function nameLength(text: string): number {
  const words = [...text.matchAll(/\S+/g)]
  let end = 0
  for (let i = 0; i < words.length && i < 16; i++) {
    const word = words[i]!
    const at = word.index
    const raw = word[0]
    if (text.slice(end, at).includes('\t')) break
    if (/^[("'“”„«[]/.test(raw) && i > 0) {
      // `Fonterra (USA) Inc` has its bracket within, a short name has quotes.
      const bracket = /^\(([^)"“”„«]{2,24})\)\s+(?=\p{Lu})/u.exec(text.slice(at))
      if (!bracket || !formAhead.test(text.slice(at + bracket[0].length))) break
      while (i + 1 < words.length && words[i + 1]!.index < at + bracket[0].length) i++
      continue
    }
    const bracketAt = raw.search(/(?<=[.\p{L}])\(/u)
    const bare = raw.slice(0, bracketAt < 0 ? undefined : bracketAt).replace(/[,;:]+$/, '')
    if (connector.test(bare) && i > 0) {
      const next = words.slice(i + 1).find((each) => !article.test(each[0]))?.[0] ?? ''
      if (raw !== bare || !nameWord.test(next)) break
      if (joins.test(bare) && (formWord.test(words[i - 1]![0]) || startsOther.test(words[i + 1]![0]))) break
      continue
    }
    if (i > 0 && /^\d{3,}/.test(raw)) break
    if (!nameWord.test(raw) && !lowBrand.test(raw) && !formWord.test(bare)) break
    end = at + bare.length
    if (bracketAt > 0) break
    const ahead = spacedForm.exec(text.slice(end))
    if (ahead) {
      end += ahead[0].length
      if (/^[,;:]/.test(text.slice(end)) && !formAhead.test(text.slice(end))) break
      while (i + 1 < words.length && words[i + 1]!.index < end) i++
      continue
    }
    const rest = text.slice(end)
    if (i > 0 && lastForm.test(bare) && /^ \p{Lu}/u.test(rest) && !formAhead.test(rest)) break
    if (describedForm.test(rest)) break
    if (/^[,;:]/.test(rest)) {
      if (rest[0] !== ',' || !(formAhead.test(rest) || partnersAhead.test(rest))) break
      continue
    }
    const bracketed = /^ \((?:haftungsbeschränkt|UK|USA|Deutschland|Schweiz)\)/i.exec(text.slice(end))
    if (bracketed && formWord.test(bare)) return end + bracketed[0].length
    if (
      /\.$/.test(bare) &&
      !formWord.test(bare) &&
      !title.test(bare.replace(/\.$/, '')) &&
      bare.replace(/\./g, '').length > 5
    ) {
      end--
      break
    }
  }
  return end
}

/** Where a name ends that another one follows behind `and`; 0 where there is no such word in it. */
export function lengthBeforeAnd(name: string): number {
  return Math.max(0, name.search(/\s(?:and|und|y|e|et|en)\s/))
}

/** `Realitní správa Vinohrady s.r.o.`, `Molino e pastificio Rossi S.p.A.`: a name with small words before its form. */
const smallWords = new RegExp(
  `^(?!(?:The|La|Le|Les|El|Los|Die|Der|Das|Il|Lo|O|A)\\s|L[’'])\\p{Lu}[\\p{L}.&’'-]*(?:\\s(?!(?:is|ist|est|es|shall|will|and|und|et|y|e|a|en|och|ve|ile|oraz)\\s)[\\p{L}&’'-]+){1,5}?\\s${form}(?![\\p{L}\\d])\\.?`,
  'u',
)

/** Where a name ends that begins a text and has its company's form behind words in small letters; 0 where there is none. */
export function lengthToForm(text: string): number {
  return smallWords.exec(text)?.[0].length ?? 0
}

/** What precedes a name in a preamble: numbers, `the company`, forms of address. */
export function skipLeading(text: string): number {
  return leading.exec(text)?.[0].length ?? 0
}

/** A name as compared: its letters and digits. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** One form: several in one pattern are found in so many ways that a long row of them never ends. */
const formBehind = new RegExp(`[\\s,]+(?:&\\s*)?(?:${spelled})\\.?$`, 'u')

/** A name without its company's forms: `Harrow Foods` of `Harrow Foods Co., Ltd.` */
export function withoutForm(name: string): string {
  const bare = name.replace(formBehind, '')
  return bare === name ? name : withoutForm(bare)
}
