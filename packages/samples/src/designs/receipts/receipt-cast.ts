import type { Random } from '../../random.ts'
import { makeReceiptFacts, type ReceiptFacts } from '../../receipt/facts.ts'
import type { ReceiptRegion } from '../../receipt/regions.ts'
import type { Shop } from '../../receipt/shop.ts'
import { labelWords, makeAddress, makeBrand, makeCompany, makePerson } from '../../world/company.ts'
import { makeOrdinaryName, townOf } from '../../world/ordinary-names.ts'
import { listOf } from '../../world/world.ts'

/** Endings of firms' names by country, or by language where a country writes them in two scripts. */
const forms: Readonly<Record<string, string>> = {
  DE: 'GmbH|GmbH & Co. KG|KG|OHG|e.K.|UG (haftungsbeschränkt)|Betriebs GmbH|Handels GmbH|Gastronomie GmbH|AG|eG|GbR',
  AT: 'GmbH|Ges.m.b.H.|KG|OG|e.U.|Handels GmbH|AG',
  CH: 'AG|GmbH|SA|Sàrl|(Schweiz) AG|Genossenschaft',
  GB: 'Ltd|Limited|PLC|LLP|Retail Ltd|Stores Limited|UK Ltd|Holdings Ltd',
  US: 'LLC|Inc.|Inc|Corp.|Co.|Stores, Inc.|Restaurants LLC|Enterprises',
  CA: 'Inc.|Ltd.|Ltée|Corp.|Limited',
  AU: 'Pty Ltd|PTY LTD|Pty. Ltd.|Australia Pty Ltd',
  NZ: 'Ltd|Limited|NZ Ltd|2012 Ltd',
  SG: 'Pte Ltd|Pte. Ltd.|(S) Pte Ltd|Trading',
  MY: 'Sdn Bhd|SDN. BHD.|(M) Sdn Bhd|Enterprise|Trading|Bhd',
  IN: 'Pvt Ltd|Private Limited|Foods Pvt. Ltd.|Enterprises|& Sons',
  ZA: '(Pty) Ltd|CC|Trading CC',
  AE: 'LLC|L.L.C.|Trading LLC|FZE',
  IE: 'Ltd|Limited|DAC',
  FR: 'SARL|SAS|SA|EURL|SASU|SNC|Distribution SAS',
  BE: 'BV|SRL|NV|SA|BVBA|SPRL',
  ES: 'S.L.|S.A.|SL|S.L.U.|C.B.|Hostelería S.L.',
  MX: 'S.A. de C.V.|SA DE CV|S. de R.L. de C.V.|SAPI de C.V.',
  IT: 'S.r.l.|SRL|S.p.A.|S.n.c.|s.a.s.|di {given} {surname}|S.R.L.S.',
  NL: 'B.V.|BV|V.O.F.|Horeca B.V.|Retail B.V.',
  PT: 'Lda|Lda.|S.A.|Unipessoal Lda|SA',
  BR: 'Ltda|LTDA ME|S.A.|EIRELI|Comércio de Alimentos Ltda|S/A',
  PL: 'Sp. z o.o.|Sp. z o.o. Sp. k.|S.A.|s.c.|Sp.j.|P.P.H.U.',
  CZ: 's.r.o.|a.s.|spol. s r.o.|v.o.s.',
  SE: 'AB|Handel AB|HB|Restaurang AB',
  DK: 'A/S|ApS|I/S|Detail A/S',
  NO: 'AS|ASA|Drift AS|ENK',
  FI: 'Oy|Ky|Tmi|Oy Ab|Osuuskauppa',
  HU: 'Kft.|Zrt.|Bt.|Kft|Kereskedelmi Kft.',
  RO: 'SRL|S.R.L.|SA|SNC|COM SRL|PROD SRL',
  LT: 'UAB|MB|AB|UAB „Prekyba“|IĮ',
  LV: 'SIA|AS|IK|SIA Tirdzniecība',
  EE: 'OÜ|AS|FIE|Kaubanduse OÜ',
  SI: 'd.o.o.|d.d.|s.p.|trgovina d.o.o.|gostinstvo d.o.o.',
  HR: 'd.o.o.|j.d.o.o.|d.d.|obrt|d.o.o. za trgovinu i usluge|ugostiteljski obrt',
  RS: 'ДОО|Д.О.О.|ПР|АД|СТР|д.о.о.',
  'sr-Latn': 'DOO|D.O.O.|PR|AD|STR|d.o.o.',
  MK: 'ДООЕЛ|ДОО|АД|ТП|ДПТУ',
  BG: 'ЕООД|ООД|АД|ЕТ|ЕАД',
  GR: 'Α.Ε.|ΑΕ|Ε.Π.Ε.|Ο.Ε.|Ε.Ε.|ΙΚΕ|Μον. ΙΚΕ',
  TR: 'Ltd. Şti.|A.Ş.|Gıda San. ve Tic. Ltd. Şti.|Tic. A.Ş.|LTD.ŞTİ.|Turizm ve Tic. A.Ş.',
}

/** What stands on a shop's sign; a few signs look like an address, goods or a label. */
function makeSign(region: ReceiptRegion, { shopWords, merchant, lines }: ReceiptFacts, r: Random): string {
  const { language, world } = region
  const word = () => r.pick(listOf(shopWords))
  const surname = r.pick(listOf(world.surnames))
  const goods = lines.map(({ description }) => description).filter((text) => /^\p{L}[\p{L} ]+$/u.test(text))
  const made = r.weighted<() => string>([
    [() => merchant.name, 3],
    [() => makeOrdinaryName(language, world, 'signs', r), 3],
    [() => makeBrand(r), 2],
    [() => `${makeBrand(r)} ${word()}`, 2],
    [() => `${word()} ${surname}`, 1.5],
    [() => `${word()} ${townOf(world, r)}`, 1],
    [() => `${r.fill(r.pick(['??', '???', '?&?', '?+?', '?%']))} ${word()}`, 0.8],
    [() => `${surname} & ${r.pick(listOf(world.surnames))}`, 0.7],
    [() => word(), 0.3],
    [() => makeAddress(world, r)[0]!, 0.3],
    [() => `${r.pick(goods)} & ${word()}`, goods.length > 0 ? 0.4 : 0],
    [() => r.pick(listOf(labelWords)), 0.15],
  ])()
  return r.chance(0.05) ? made.toLowerCase() : made
}

/** The firm behind a sign: named as it, after its owners, or like nothing that the sign says. */
function makeFirm(region: ReceiptRegion, sign: string, firm: string, r: Random): string {
  const { language, world, country } = region
  const form = r
    .pick(listOf(forms[language] ?? forms[country] ?? 'Ltd'))
    .replace('{given}', r.pick(listOf(world.given)))
    .replace('{surname}', r.pick(listOf(world.surnames)))
  return r.weighted<() => string>([
    [() => sign, 3],
    [() => `${sign} ${form}`, 3],
    [() => `${sign} ${townOf(world, r)} ${form}`, 0.8],
    [() => firm, 2],
    [() => makeOrdinaryName(language, world, 'firms', r), 2],
    [() => `${makeBrand(r)} ${form}`, 1.5],
    [() => makePerson(world, r), 1],
  ])()
}

/** The content of a receipt whose shop and firm have ordinary names more often than invented ones. */
export function makeReceiptCast(region: ReceiptRegion, r: Random, only?: readonly Shop[]): ReceiptFacts {
  const facts = makeReceiptFacts(region, r.fork('facts'), only)
  const own = r.fork('names')
  const brand = makeSign(region, facts, own)
  const name = makeFirm(region, brand, facts.merchant.name, own)
  const named = { name: own.chance(0.7) ? brand : name }
  const { website, email } = makeCompany(region.country, region.world, r.fork('web'), named)
  return { ...facts, merchant: { ...facts.merchant, brand, name, website, email } }
}
