import { fold } from '../../../fields/text/fold.ts'
import { type Language, languages } from '../flow/language.ts'

/** Parts of federal states that have a law of their own, as English writes them and in the languages spoken there. */
const parts =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland and Labrador|Prince Edward Island|England and Wales|England & Wales|England|Wales|Scotland|Northern Ireland|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Australian Capital Territory|Northern Territory|Dubai|Abu Dhabi|DIFC|Catalonia|Cataluña|Bavaria|Bayern|PRC|P.R.C.|USA|U.S.A.|UAE|Russia|Korea|South Korea|Holland|Great Britain|Grand Duchy of Luxembourg|Inglaterra y Gales|Inglaterra e País de Gales|Angleterre et Pays de Galles|Nueva York|Nova Iorque|Californie|São Paulo|Estados Unidos Mexicanos|United Mexican States|Ciudad de México|中华人民共和国|中華人民共和国|日本国|香港|台湾|Česká republika'

type Adjective = [stem: string, country: string]

/** Adjectives that another language has, too, with another name of the country or another meaning. */
const ownAdjectives: Partial<Record<Language, Adjective[]>> = {
  nl: [
    ['belgisch', 'België'],
    ['luxemburgs', 'Luxemburg'],
    ['duits', 'Duitsland'],
    ['frans', 'Frankrijk'],
    ['engels', 'Engeland'],
    ['zwitsers', 'Zwitserland'],
  ],
  sv: [
    ['dansk', 'Danmark'],
    ['engelsk', 'England'],
    ['finsk', 'Finland'],
    ['norsk', 'Norge'],
    ['polsk', 'Polen'],
    ['tysk', 'Tyskland'],
  ],
}

/** Adjectives of countries by stem, with the country as its own language writes it where that is clear. */
const adjectives: Adjective[] = [
  ['deutsch', 'Deutschland'],
  ['osterreichisch', 'Österreich'],
  ['schweizerisch', 'Schweiz'],
  ['schweizer', 'Schweiz'],
  ['englisch', 'England'],
  ['franzosisch', 'Frankreich'],
  ['luxemburgisch', 'Luxemburg'],
  ['niederlandisch', 'Niederlande'],
  ['italienisch', 'Italien'],
  ['spanisch', 'Spanien'],
  ['belgisch', 'Belgien'],
  ['liechtensteinisch', 'Liechtenstein'],
  ['francais', 'France'],
  ['suisse', 'Suisse'],
  ['belge', 'Belgique'],
  ['luxembourgeois', 'Luxembourg'],
  ['allemand', 'Allemagne'],
  ['anglais', 'Angleterre'],
  ['quebecois', 'Québec'],
  ['marocain', 'Maroc'],
  ['tunisien', 'Tunisie'],
  ['espanol', 'España'],
  ['mexican', 'México'],
  ['argentin', 'Argentina'],
  ['colombian', 'Colombia'],
  ['chilen', 'Chile'],
  ['peruan', 'Perú'],
  ['portugues', 'Portugal'],
  ['brasileir', 'Brasil'],
  ['angolan', 'Angola'],
  ['italian', 'Italia'],
  ['svizzer', 'Svizzera'],
  ['nederlands', 'Nederland'],
  ['english', 'England'],
  ['german', 'Germany'],
  ['french', 'France'],
  ['swiss', 'Switzerland'],
  ['dutch', 'Netherlands'],
  ['spanish', 'Spain'],
  ['swedish', 'Sweden'],
  ['danish', 'Denmark'],
  ['norwegian', 'Norway'],
  ['finnish', 'Finland'],
  ['israeli', 'Israel'],
  ['japanese', 'Japan'],
  ['chinese', 'China'],
  ['irish', 'Ireland'],
  ['scottish', 'Scotland'],
  ['scots', 'Scotland'],
  ['canadian', 'Canada'],
  ['australian', 'Australia'],
  ['indian', 'India'],
  ['austrian', 'Austria'],
  ['belgian', 'Belgium'],
  ['polish', 'Poland'],
  ['russian', 'Russia'],
  ['turkish', 'Turkey'],
  ['turk', 'Türkiye'],
  ['polsk', 'Polska'],
  ['cesk', 'Česká republika'],
  ['slovensk', 'Slovensko'],
  ['svensk', 'Sverige'],
  ['dansk', 'Danmark'],
  ['norsk', 'Norge'],
  ['finsk', 'Finland'],
  ['niemieck', 'Niemcy'],
  ['nemeck', 'Německo'],
]

function countryNames(): string[] {
  const codes = Array.from({ length: 26 * 26 }, (_, i) =>
    String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
  )
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => names.of(code)?.replace(/\s*[([].*$/, '') ?? [])
  })
}

const places = new Set([...parts.split('|'), ...countryNames()].map((name) => fold(name)))
const mostWords = 6

/** Whether a text is the name of a country, or of a state or province. */
export function isPlace(text: string): boolean {
  const folded = fold(text.trim())
  return (
    places.has(folded) ||
    places.has(folded.replace(/^(?:the|der|die|la|le|les|el|los|las|o|a|os|as|il|lo|de|het) |^l'/, ''))
  )
}

/** The longest known place that a text starts with. */
export function placeAtStart(text: string): string | null {
  const words = [...text.matchAll(/[\p{L}\p{N}.'’&-]+/gu)].slice(0, mostWords)
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1]!
    const part = text.slice(0, last.index + last[0].length)
    for (const each of [part, part.replace(/[.'’]+$|['’]s$/, ''), part.replace(/['’][^'’]*$/, '')])
      if (places.has(fold(each))) return each
  }
  return null
}

/** The country of an adjective: `deutsches` is of Deutschland. */
export function countryOfAdjective(word: string, language: Language | null = null): string | null {
  const folded = fold(word)
  return (
    [...((language && ownAdjectives[language]) ?? []), ...adjectives].find(
      ([stem]) => folded.startsWith(stem) && folded.length <= stem.length + 4,
    )?.[1] ?? null
  )
}
