import type { Random } from '../random.ts'
import { type List, listOf } from '../world/world.ts'

/** A kind of number under which shops pay taxes: what stands before it, and its forms. */
type TaxNumber = { labels: List; forms: List }

/** Of the tax office, printed where a shop has no number for VAT, or beside it; by language. */
const ofOffice = {
  de: {
    labels: 'Steuernummer|St.-Nr.|Steuer-Nr.|StNr.|Steuernr.|St-Nr',
    forms: '##/###/#####|###/###/#####|###/####/####|##/###/####|%##/%###/####',
  },
} satisfies Record<string, TaxNumber>

/** Numbers of countries that have no region of their own, and of firms without a number for VAT, by language. */
const numbers: Readonly<Record<string, readonly TaxNumber[]>> = {
  en: [
    { labels: 'PIN|KRA PIN|PIN No', forms: 'P05#######?|A00#######?' },
    {
      labels: 'TIN|VAT REG TIN|NON-VAT REG TIN|VAT TIN',
      forms: '###-###-###-#####|###-###-###-000|###-###-###',
    },
    { labels: 'TIN|VAT No|Tax ID', forms: '########-0001|C00########|1##-###-###' },
    { labels: 'SST No|SST ID|SST Reg No', forms: 'W10-18##-########|B16-18##-########' },
    { labels: 'Tax ID|TIN|VAT No', forms: '#########|##########|0105#########|###########' },
  ],
  de: [ofOffice.de],
  es: [
    { labels: 'NIT|Nit.|N.I.T.', forms: '###.###.###-#|9########-#|8##.###.###-#' },
    { labels: 'RUC|R.U.C.|RUC Nº', forms: '20#########|10#########|179#######001' },
    { labels: 'RUT|R.U.T.|Rut', forms: '7#.###.###-#|%#.###.###-K|21#########' },
    { labels: 'CUIT|C.U.I.T.|CUIT Nro', forms: '30-########-#' },
    { labels: 'RIF|RNC|RTN', forms: 'J-########-#|1-##-#####-#|0801##########' },
  ],
  fr: [{ labels: 'NCC|NINEA|NIF', forms: '%######?|00%######|%#######2V3' }],
  pt: [{ labels: 'NIF|NUIT|Contribuinte', forms: '5#########|4########' }],
  sv: [{ labels: 'Org.nr|Org nr|Org.nr.|Organisationsnr', forms: '556###-####|559###-####|769###-####' }],
  mk: [{ labels: 'ДДВ БР.|ДДВ број', forms: 'MK40###########' }],
  tr: [
    {
      labels: 'KADIKÖY V.D.|Beyoğlu V.D.|ŞİŞLİ V.D.|Çankaya V.D. No|KARŞIYAKA V.D.|Vergi Kimlik No|VD NO',
      forms: '%#########|%#########|%## ### ####',
    },
  ],
  no: [{ labels: 'Kt.|Kennitala|Org.nr', forms: '######-####|9## ### ###' }],
}

/** How many shops have such a number, by language; some countries have two regions here, and others none. */
const shares: Readonly<Record<string, number>> = { en: 0.12, de: 0.3, es: 0.35, sv: 0.4, tr: 0.5 }
const otherwise = 0.15

/** A tax number of another kind than the region's usual one, and what stands before it; null: the shop has the usual one. */
export function drawTaxNumber(language: string, r: Random): { label: string; number: string } | null {
  const kinds = numbers[language]
  if (!kinds || !r.chance(shares[language] ?? otherwise)) return null
  const { labels, forms } = r.pick(kinds)
  return { label: r.pick(listOf(labels)), number: r.fill(r.pick(listOf(forms))) }
}

/** How many shops print the number of their tax office beside the one for VAT. */
const withOffice = 0.25

/** The number of the tax office beside one for VAT, with what stands before it; null where there is none. */
export function numberOfOffice(language: string, r: Random): string | null {
  const office = (ofOffice as Readonly<Record<string, TaxNumber>>)[language]
  if (!office || !r.chance(withOffice)) return null
  return `${r.pick(listOf(office.labels))}${r.pick([': ', ' '])}${r.fill(r.pick(listOf(office.forms)))}`
}
