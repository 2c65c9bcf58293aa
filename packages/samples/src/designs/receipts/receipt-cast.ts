import type { Random } from '../../random.ts'
import { makeReceiptFacts, type ReceiptFacts } from '../../receipt/facts.ts'
import type { Shop } from '../../receipt/goods.ts'
import type { ReceiptRegion } from '../../receipt/regions.ts'
import { makeBrand, makePerson } from '../../world/company.ts'
import { makeOrdinaryName, townOf } from '../../world/ordinary-names.ts'
import { listOf } from '../../world/world.ts'

/** Endings of firms' names by country. */
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
}

/** What stands on a shop's sign. */
function makeSign(region: ReceiptRegion, shop: string, shopName: string, r: Random): string {
  const { language, world } = region
  const word = () => r.pick(listOf(shop))
  const surname = r.pick(listOf(world.surnames))
  return r.weighted<() => string>([
    [() => shopName, 3],
    [() => makeOrdinaryName(language, world, 'signs', r), 3],
    [() => makeBrand(r), 2],
    [() => `${makeBrand(r)} ${word()}`, 2],
    [() => `${word()} ${surname}`, 1.5],
    [() => `${word()} ${townOf(world, r)}`, 1],
    [() => `${r.fill(r.pick(['??', '???', '?&?', '?+?', '?%']))} ${word()}`, 0.8],
    [() => `${surname} & ${r.pick(listOf(world.surnames))}`, 0.7],
    [() => word(), 0.3],
  ])()
}

/** The firm behind a sign: named as it, after its owners, or like nothing that the sign says. */
function makeFirm(region: ReceiptRegion, sign: string, firm: string, r: Random): string {
  const { language, world, country } = region
  const form = r
    .pick(listOf(forms[country] ?? 'Ltd'))
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
  const sign = makeSign(region, facts.shopWords, facts.merchant.name, own)
  return {
    ...facts,
    merchant: { ...facts.merchant, brand: sign, name: makeFirm(region, sign, facts.merchant.name, own) },
  }
}
