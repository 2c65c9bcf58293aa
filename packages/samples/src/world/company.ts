import type { Random } from '../random.ts'
import { makeBic, makeIban } from './iban.ts'
import { makeTaxId, printTaxId } from './tax-ids.ts'
import { listOf, type Trade, type World } from './world.ts'

type Bank = { name: string; iban: string | null; bic: string; account: string; sortCode: string }

export type Company = {
  name: string
  /** What its logo says. */
  brand: string
  country: string
  trade: Trade
  /** Address lines as printed, without the name. */
  address: string[]
  /** As printed; null for one that has none. */
  taxId: string | null
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

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** An invented brand, as `Norvexa`, `BRIMTEC`, `Solvia`. */
export const makeBrand = (r: Random): string => {
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

const plain = (text: string): string =>
  text
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
    .replace(/ł/gi, 'l')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

const legalForms =
  /[,.]?\s(GmbH( & Co\. KG)?|AG|KG|OHG|e\.K\.|UG.*|Ltd|Limited|LLC|Inc\.?|plc|LLP|Pty.*|Pvt.*|Private Limited|S\.?A\.?S?\.?U?|S\.?A\.?R\.?L\.?|S\.?[Lr]\.?[lLU.]*|S\.p\.A\.|B\.?V\.?|N\.?V\.?|Lda\.?|Ltda\.?|ME|EIRELI|Sp\. z o\.o\.|AB|A\/S|ApS|Oy|s\.r\.o\.|a\.s\.|Corp\.?|Corporation)$/

export const makePerson = (world: World, r: Random): string =>
  `${r.pick(listOf(world.given))} ${r.pick(listOf(world.surnames))}`

export const makeAddress = (world: World, r: Random): string[] => {
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
    .replace('{no2}', String(r.int(2, 480)))
  const city = r.fill(r.pick(listOf(world.cities)))
  const cityLines =
    city.includes(', ') && r.chance(0.4) && !world.countryName.startsWith('USA') ? city.split(', ') : [city]
  return [street, ...cityLines, ...(r.chance(0.25) ? [r.pick(listOf(world.countryName))] : [])]
}

export const makeName = (world: World, trade: Trade, brand: string, r: Random): string =>
  r
    .pick(listOf(world.companies))
    .replace('{surname2}', r.pick(listOf(world.surnames)))
    .replaceAll('{surname}', r.pick(listOf(world.surnames)))
    .replace('{given}', r.pick(listOf(world.given)))
    .replace('{trade}', r.pick(listOf(trade.names)))
    .replace('{brand}', brand)
    .replace(
      '{city}',
      r
        .pick(listOf(world.cities))
        .replace(/^[\d#NA-Z -]*[\d#-]+ /, '')
        .replace(/,? .*$/, ''),
    )

const makeBank = (country: string, world: World, r: Random): Bank => {
  const letters = r.fill('????')
  return {
    name: r.pick(listOf(world.banks)),
    iban: makeIban(country, letters, r),
    bic: makeBic(country, letters, r),
    account: r.fill(r.pick(['########', '%#########', '#### ####', '%###########'])),
    sortCode: r.fill(
      country === 'US'
        ? '%########'
        : country === 'AU'
          ? '###-###'
          : country === 'IN'
            ? '????0######'
            : '##-##-##',
    ),
  }
}

export const makeCompany = (country: string, world: World, r: Random, tradeKey?: string): Company => {
  const trade = world.trades.find(({ key }) => key === tradeKey) ?? r.pick(world.trades)
  const brand = makeBrand(r)
  const name = makeName(world, trade, brand, r)
  const stem = name.replace(legalForms, '')
  const domain = `${r.pick([plain(stem), plain(stem).slice(0, 12), stem.split(' ').map(plain).filter(Boolean).join('-'), plain(brand)])}.${r.pick(listOf(world.domains))}`
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
    plain(contact.split(' ')[0]!),
  ])
  return {
    name,
    brand: name.includes(brand) ? brand : r.pick([stem, stem.split(' ')[0]!, stem]),
    country,
    trade,
    address: makeAddress(world, r),
    taxId: printTaxId(country, makeTaxId(country, r), r),
    localNumber: r.fill(r.pick(['##/###/#####', '###/####/####', '########', '### ### ###'])),
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
