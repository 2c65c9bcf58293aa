import type { Random } from '../random.ts'
import { makeBic, makeIban } from './iban.ts'
import { makeTaxId, printTaxId } from './tax-ids.ts'
import { listOf, type Trade, type World } from './world.ts'

type Bank = { name: string; iban: string | null; bic: string; account: string; sortCode: string }

export type Company = {
  name: string
  /**
   * Whether the name is a person's: with a second person beside it, the owner of the company would be
   * undecidable.
   */
  isPerson: boolean
  /** The text of its logo. */
  brand: string
  country: string
  trade: Trade
  /** Address lines as printed, without the name. */
  address: string[]
  /** As printed; null for one that has none. */
  taxId: string | null
  /** A suffix of the tax id that is not part of it: a Norwegian firm's `MVA` says that it charges tax. */
  taxIdSuffix: string
  /** A local tax or register number that is printed beside the tax id, as a distractor. */
  localNumber: string
  phone: string
  fax: string
  email: string
  website: string
  contact: string
  banks: Bank[]
}

const onsets =
  'b|br|c|cl|d|dr|f|fl|g|gr|h|k|l|m|n|p|pr|qu|r|s|st|t|tr|v|w|z|al|ar|en|or|ver|sol|lum|nor'.split('|')
const vowels = 'a|e|i|o|u|ea|io|a|e|o'.split('|')
const endings = 'x|n|ra|tis|tec|via|lon|dor|mio|ra|sys|nt|va|ris|zo|mar|que|th|lia|pex|co'.split('|')

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** An invented brand, as `Norvexa`, `BRIMTEC`, `Solvia`. */
export function makeBrand(r: Random): string {
  const parts = Array.from({ length: r.int(1, 2) }, () => r.pick(onsets) + r.pick(vowels)).join('')
  const word = capital(parts + r.pick(endings))
  return r.weighted([
    [word, 7],
    [word.toUpperCase(), 2],
    [`${word} ${capital(r.pick(onsets) + r.pick(vowels) + r.pick(endings))}`, 1],
    [`${r.fill('???')}`, 0.6],
    [`${r.fill('?')}&${r.fill('?')} ${word}`, 0.4],
  ])
}

function plain(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
    .replace(/ł/gi, 'l')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

const legalForms =
  /[,.]?\s(GmbH( & Co\. KG)?|AG|KG|OHG|e\.K\.|UG.*|Ltd|Limited|LLC|Inc\.?|plc|LLP|Pty.*|Pvt.*|Private Limited|S\.?A\.?S?\.?U?|S\.?A\.?R\.?L\.?|S\.?[Lr]\.?[lLU.]*|S\.p\.A\.|B\.?V\.?|N\.?V\.?|Lda\.?|Ltda\.?|ME|EIRELI|Sp\. z o\.o\.|AB|A\/S|ApS|Oy|AS|ASA|ENK|Kft\.|Zrt\.|Nyrt\.|Bt\.|e\.v\.|SRL|S\.R\.L\.|PFA|\(Pty\) (Ltd|Limited)|CC|L\.?L\.?C\.?|FZE|FZCO|FZ-LLC|DMCC|s\.r\.o\.|s\. r\. o\.|a\.s\.|j?\.?d\.o\.o\.|d\.d\.|A\.Ş\.|Ltd\. Şti\.|Corp\.?|OÜ|ЕООД|ООД|Α\.?Ε\.?|Ε\.Π\.Ε\.|ΙΚΕ|Ο\.Ε\.|Ε\.Ε\.|Tbk|Corporation|inc\.|ltée|s\.e\.n\.c\.r\.l\.|enr\.|S\.?A\.? de C\.?V\.?|S\. de R\.L\. de C\.V\.|SAPI de C\.V\.|S\.C\.)$/

export function makePerson(world: World, r: Random): string {
  const [given, surname] = [r.pick(listOf(world.given)), r.pick(listOf(world.surnames))]
  return world.person
    ? r.pick(listOf(world.person)).replace('{given}', given).replace('{surname}', surname)
    : `${given} ${surname}`
}

/** An address in the order of its country. */
function orderedAddress(pattern: string, world: World, r: Random): string[] {
  const filled = pattern
    .replaceAll('{city}', r.pick(listOf(world.cities)))
    .replace(/\{street\}/g, () => r.pick(listOf(world.streets)))
    .replace('{surname}', () => r.pick(listOf(world.surnames)))
    .replaceAll(
      '{no}',
      String(
        r.weighted([
          [r.int(1, 60), 5],
          [r.int(61, 900), 3],
        ]),
      ),
    )
    .replaceAll('{dd}', () => r.fill(r.pick(['%', '%#'])))
    .replaceAll('{d}', () => r.fill('%'))
  return r.fill(filled).split(' / ')
}

export function makeAddress(world: World, r: Random): string[] {
  if (world.addresses) return orderedAddress(r.pick(listOf(world.addresses)), world, r)
  const street = r
    .pick(listOf(world.streetPattern))
    .replaceAll('{street}', r.pick(listOf(world.streets)))
    .replace(
      '{no}',
      String(
        r.weighted([
          [r.int(1, 60), 5],
          [r.int(61, 400), 2],
          [r.int(401, 9999), world.countryName.startsWith('USA') ? 3 : 0],
        ]),
      ),
    )
    .replaceAll('{no2}', String(r.int(2, 480)))
  const city = r.fill(r.pick(listOf(world.cities)))
  const cityLines =
    city.includes(', ') && r.chance(0.4) && !world.countryName.startsWith('USA') ? city.split(', ') : [city]
  return [street, ...cityLines, ...(r.chance(0.25) ? [r.pick(listOf(world.countryName))] : [])]
}

/** A town's first word, without its postal code. */
export function cityOf(world: World, r: Random): string {
  const towns = listOf(world.cities).map((city) =>
    city.replace(/^(?:C\.P\. )?[\d#?NA-Z -]*[\d#?-]+ /, '').replace(/[,/ ].*$/, ''),
  )
  return r.pick(towns.filter((town) => town.length > 1 && !town.includes('#')))
}

/**
 * Fills a name pattern as in {@link World}'s `companies`, which may also contain `{street}` and `{given2}`.
 */
export function fillName(pattern: string, world: World, trade: Trade, brand: string, r: Random): string {
  return pattern
    .replace('{surname2}', r.pick(listOf(world.surnames)))
    .replaceAll('{surname}', r.pick(listOf(world.surnames)))
    .replace('{given}', r.pick(listOf(world.given)))
    .replace('{given2}', () => r.pick(listOf(world.given)))
    .replace('{trade}', r.pick(listOf(trade.names)))
    .replace('{brand}', brand)
    .replace(/\{x2?\}/g, () => r.pick(listOf(world.names?.ordinary.stems ?? brand)))
    .replace('{city}', cityOf(world, r))
    .replace('{street}', () => r.pick(listOf(world.streets)))
}

/** Words that are labels on most documents, but are part of a name here, as in `Kunden AG` or `Order Group Ltd`. */
export const labelWords =
  'Kunden|Customer|Client|Cliente|Fournisseur|Lieferanten|Muster|Service|Account|Order|Delivery|Invoice|Total|Export|Buyer|Supplier|Konto|Post|Kontakt|Project'

/** A company's name by one of the patterns of its region; a few have label words in them, or a place behind the legal form. */
export function makeName(world: World, trade: Trade, brand: string, r: Random): string {
  const pattern = r.pick(listOf(world.companies))
  const rare = r.fork('rare name')
  const ownBrand = rare.chance(0.04) ? rare.pick(listOf(labelWords)) : brand
  const name = fillName(pattern, world, trade, ownBrand, r)
  return legalForms.test(name) && rare.chance(0.04) ? `${name} ${cityOf(world, rare)}` : name
}

/** Properties of a company that are not chosen at random. */
export type CompanyOptions = { trade?: string; name?: string }

/** Register numbers of countries that have a form of their own. */
const localNumbers: Record<string, string[]> = {
  HU: ['##-09-######', '01-09-######', '########-####-113-01'],
  RO: ['J##/####/20##', 'J40/%####/201#', 'F##/###/201#'],
  ZA: ['20##/######/07', '199#/######/23', 'CK 9#/#####/23'],
  AE: ['######', 'CN-#######', '%#####'],
  NZ: ['942900#######', '#######'],
  NO: ['%###', '######-#'],
  CA: ['10######## TQ0001', '12######## TQ0001', '11########'],
}

/** Bank branch numbers by country. */
const sortCodes: Record<string, string> = {
  US: '%########',
  AU: '###-###',
  IN: '????0######',
  ZA: '######',
  CA: '#####-00#',
}

function makeBank(country: string, world: World, r: Random): Bank {
  const letters = r.fill('????')
  return {
    name: r.pick(listOf(world.banks)),
    iban: makeIban(country, letters, r),
    bic: makeBic(country, letters, r),
    account: r.fill(r.pick(['########', '%#########', '#### ####', '%###########'])),
    sortCode: r.fill(sortCodes[country] ?? '##-##-##'),
  }
}

/** Whether a name is only one person's. */
function isPersonal(name: string, world: World): boolean {
  const words = name.split(' ')
  return words.length === 2 && words.some((word) => listOf(world.given).includes(word))
}

export function makeCompany(country: string, world: World, r: Random, options: CompanyOptions = {}): Company {
  const trade = world.trades.find(({ key }) => key === options.trade) ?? r.pick(world.trades)
  const brand = makeBrand(r)
  const ownName = makeName(world, trade, brand, r)
  const name = options.name ?? ownName
  const stem = name.replace(legalForms, '')
  const host = r.pick([
    plain(stem),
    plain(stem).slice(0, 12),
    stem.split(' ').map(plain).filter(Boolean).join('-'),
    plain(brand),
  ])
  const domain = `${host || plain(brand)}.${r.pick(listOf(world.domains))}`
  const contact = makePerson(world, r)
  const box = r.pick([
    'info',
    'office',
    'accounts',
    'hello',
    'contact',
    'billing',
    'mail',
    'sales',
    plain(contact.split(' ')[0]!) || 'buh',
  ])
  return {
    name,
    isPerson: isPersonal(name, world),
    brand: name.includes(brand) ? brand : r.pick([stem, stem.split(' ')[0]!, stem]),
    country,
    trade,
    address: makeAddress(world, r),
    taxId: printTaxId(country, makeTaxId(country, r), r),
    taxIdSuffix: country === 'NO' && r.chance(0.75) ? 'MVA' : '',
    localNumber: r.fill(
      r.pick(localNumbers[country] ?? ['##/###/#####', '###/####/####', '########', '### ### ###']),
    ),
    phone: r.fill(r.pick(listOf(world.phones))),
    fax: r.fill(r.pick(listOf(world.phones))),
    email: `${box}@${domain}`,
    website: r.pick(['www.', 'www.', '', 'https://www.', 'https://']) + domain,
    contact,
    banks: Array.from(
      {
        length: r.weighted([
          [1, 7],
          [2, 2],
          [3, 0.5],
        ]),
      },
      () => makeBank(country, world, r),
    ),
  }
}
