import type { Segment } from '../layout/segment.ts'
import type { Candidate } from './candidate.ts'

/** Something on a page that says whose currency is used there, the more surely the higher its weight. */
export type CountryEvidence = { currency: string; weight: number; segment: Segment }

/** Words, numbers and places of one country, by its currency. */
const signs: readonly [currency: string, pattern: RegExp][] = [
  [
    'USD',
    /\bUSA\b|United States|\b[A-Z]{2}[.,]* ?\d{5}(?:-\d{4})?$|\(\d{3}\) ?\d{3}-\d{4}|\bSales Tax\b|\bEIN\b/i,
  ],
  ['AUD', /\bABN\b|Australia|\b(?:NSW|QLD|VIC|TAS)\b/i],
  ['CAD', /Canada|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b(?:HST|QST)\b/],
  ['SGD', /Singapore|\bUEN\b|Pte\.? Ltd/i],
  ['NZD', /New Zealand|\bNZ(?:BN)?\b|\.nz\b|\bIRD\b/i],
  ['MXN', /(?<!\bNew )M[ée]xico|\bRFC\b|\bCFDI\b/],
  ['ARS', /Argentina|\bC\.?U\.?I\.?T\b|\bAFIP\b/],
  ['CLP', /\bChile\b|\bR\.?U\.?T\b|\bSII\b|\+56 ?\d/],
  ['COP', /Colombia|\bN\.?I\.?T\b|\bDIAN\b/],
  ['HKD', /Hong Kong|\bHK\$/i],
  ['JPY', /[\u3040-\u30ff]|消費税|\bJapan\b/],
  ['CNY', /发票|增值税|纳税人|人民币|\bRMB\b|\bChina\b/],
  ['SEK', /\bmoms|org\.? ?nr|Sverige|förfallo/i],
  ['NOK', /\bMVA\b|Norge|Foretaks/i],
  ['DKK', /\bCVR\b|Danmark/i],
  ['INR', /\bGSTIN\b|\b[CS]GST\b|\bIndia\b/i],
  ['PKR', /\b(?:Pakistan|Karachi|Lahore|Islamabad)\b|\+92[ -]?\d/i],
  ['LKR', /\bSri Lanka\b|\+94[ -]?\d/i],
  ['NPR', /\b(?:Nepal|Kathmandu)\b|\+977[ -]?\d/i],
  ['MUR', /\bMauritius\b|\+230[ -]?\d/i],
]

/** Words of countries whose currency has a sign of its own: needed only where no currency is printed. */
const moreSigns: readonly [currency: string, weight: number, pattern: RegExp][] = [
  [
    'EUR',
    2,
    /\b(?:Deutschland|Germany|Österreich|Austria|France|España|Spain|Italia|Italy|Nederland|Netherlands|België|Belgique|Belgium|Ireland|Éire|Portugal|Suomi|Finland|Slovensko|Slovakia|Slovenija|Slovenia|Lietuva|Latvija|Eesti|Malta|Luxembourg)\b|Ελλ[άΑ][δς]/iu,
  ],
  [
    'EUR',
    1,
    /\b(?:MwSt|USt|Umsatzsteuer|Mehrwertsteuer|BTW|ALV|P\.? ?IVA|NIF|N\.I\.F|C\.I\.F|SIRET|TVA|IVA|Finanzamt|Steuernummer)\b|\p{Script=Greek}{3}/iu,
  ],
  ['CHF', 3, /\bCHE-?\d|\b(?:Schweiz|Suisse|Svizzera|Switzerland)\b/i],
  [
    'GBP',
    2,
    /United Kingdom|(?<!\bNew (?:South )?)\b(?:England|Scotland|Wales|London)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
  ],
  ['GBP', 1, /\bVAT Reg/i],
  ['PLN', 2, /\b(?:NIP|PTU|Polska|Poland)\b|\bparagon fiskalny\b/i],
  ['CZK', 2, /\b(?:DIČ|IČO?|DPH)\b|Česk/],
  ['HUF', 2, /\bÁFA\b|\bAdószám|Magyarország|Hungary/i],
  ['RON', 2, /\bC\.?U\.?I\b|\bBON FISCAL\b|Rom[âa]nia/i],
  ['TRY', 2, /KDV\b|T[üu]rkiye|Turkey|[İI]stanbul|\bAnkara\b|\bTOPLAM\b|(?<!\p{L})(?:A\.Ş\.|ŞTİ)/iu],
  ['MYR', 2, /\bSdn\.? ?Bhd\b|Malaysia|Kuala Lumpur|\bSST (?:ID|No)\b/i],
  ['BRL', 2, /\bCNPJ\b|\bCPF\b|\bBrasil\b/i],
  ['ZAR', 2, /South Africa|\(Pty\)/i],
  ['AED', 2, /\bU\.?A\.?E\b|\b(?:Dubai|Abu Dhabi|Sharjah)\b|الإمارات|دبي/i],
  ['JPY', 2, /[\u3040-\u30ff]|\bJapan\b|\p{L}-(?:ku|shi|cho)\b|\bK\.K\./iu],
  ['JPY', 1, /\b(?:Tokyo|Osaka|Kyoto|Yokohama)\b/i],
  ['CNY', 1, /\p{Script=Han}{2}|\b(?:China|Beijing|Shanghai|Shenzhen|Guangzhou)\b/iu],
  ['TWD', 3, /統一編號|營業稅|中華民國|\b(?:Taiwan|Taipei)\b/i],
  ['KRW', 2, /\p{Script=Hangul}{2}|\bKorea\b|\p{L}-(?:gu|dong|gil)\b/iu],
  ['KRW', 1, /\b(?:Seoul|Busan|Incheon)\b/i],
  ['THB', 2, /\p{Script=Thai}{2}|\bThailand\b/iu],
  ['THB', 1, /\b(?:Bangkok|Phuket|Chiang Mai|Pattaya)\b/i],
  ['VND', 2, /Mã số thuế|\bMST\b.*\d{10}|\bGTGT\b|Vi[eệ]t ?Nam|\b(?:TP\.? ?HCM|C[oô]ng ty)\b/iu],
  ['VND', 1, /\b(?:Ha ?Noi|Hà Nội|Saigon|Ho Chi Minh|Da Nang)\b/iu],
  ['IDR', 2, /\b(?:Indonesia|NPWP|PPN|TUNAI|KEMBALI(?:AN)?)\b|\bJl\. /i],
  ['IDR', 1, /\b(?:Jakarta|Denpasar|Bandung|Surabaya)\b/i],
  ['PHP', 2, /\b(?:Philippines|(?:Metro )?Manila|Makati|Quezon City|BIR)\b|\bVAT[- ]?REG\.? ?TIN\b/i],
  ['BDT', 2, /\b(?:Bangladesh|Dhaka)\b/i],
  ['SAR', 2, /السعودية|الرياض|جدة|\b(?:Saudi Arabia|K\.?S\.?A|Riyadh|Jeddah|Dammam)\b/i],
  ['QAR', 2, /\b(?:Qatar|Doha)\b/i],
  ['KWD', 2, /\bKuwait\b/i],
  ['BHD', 2, /\b(?:Bahrain|Manama)\b/i],
  ['OMR', 2, /\bSultanate of Oman\b|\bMuscat\b/],
  ['EGP', 2, /مصر|القاهرة|\bEgypt\b/i],
  ['MAD', 2, /\b(?:Maroc|Morocco)\b/i],
  ['KES', 2, /\b(?:Kenya|Nairobi)\b/i],
  ['NGN', 2, /\b(?:Nigeria|Abuja|Lagos)\b/i],
  ['GHS', 2, /\b(?:Ghana|Accra)\b/i],
  ['UGX', 2, /\b(?:Uganda|Kampala)\b/i],
  ['TZS', 2, /\b(?:Tanzania|Dar es Salaam)\b/i],
  ['ISK', 2, /\b(?:Iceland|Reykjav[íi]k)\b|Ísland|\bVSK\b/iu],
  ['RSD', 2, /Србија|ПИБ|\bPIB\b|\bSrbij|\bSerbia\b/],
  ['UAH', 2, /Україн|ЄДРПОУ|ПДВ.*грн|[іїєґ]\p{L}*.*[іїє]|\bUkraine\b/u],
  ['RUB', 2, /(?<!\p{L})(?:ИНН|КПП|НДС)(?!\p{L})|Росси[яи]|\bRussia\b/u],
  ['PEN', 2, /\bI\.?G\.?V\b|\bSUNAT\b|\bPer[úu]\b/],
  ['ILS', 2, /\p{Script=Hebrew}{2}|\bIsrael\b/u],
]

/** Countries that came to the euro lately: their currency before, and the first day of the euro. */
const changes: readonly [currency: string, euroSince: string, pattern: RegExp][] = [
  ['HRK', '2023-01-01', /\bOIB\b|\bHrvatska\b|\bCroatia\b|\bPDV\b/],
  ['BGN', '2026-01-01', /\bЕИК\b|ДДС|България|\bBulgaria\b/],
]

const euro = 'AT|BE|CY|DE|EE|EL|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MT|NL|PT|SI|SK|BG'.split('|')
/** Currencies by country, as in tax ids, accounts and domains. */
const countryCurrency: Readonly<Record<string, string>> = {
  ...Object.fromEntries(euro.map((country) => [country, 'EUR'])),
  GB: 'GBP',
  UK: 'GBP',
  CH: 'CHF',
  PL: 'PLN',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
}
const domainCurrency: Readonly<Record<string, string>> = {
  ...countryCurrency,
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  MY: 'MYR',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  ZA: 'ZAR',
  TR: 'TRY',
  HK: 'HKD',
  JP: 'JPY',
  KR: 'KRW',
  AE: 'AED',
  AR: 'ARS',
  BH: 'BHD',
  CL: 'CLP',
  CN: 'CNY',
  EG: 'EGP',
  ID: 'IDR',
  IL: 'ILS',
  IS: 'ISK',
  KE: 'KES',
  KW: 'KWD',
  LK: 'LKR',
  MA: 'MAD',
  NG: 'NGN',
  OM: 'OMR',
  PE: 'PEN',
  PH: 'PHP',
  PK: 'PKR',
  QA: 'QAR',
  RS: 'RSD',
  RU: 'RUB',
  SA: 'SAR',
  TH: 'THB',
  TW: 'TWD',
  UA: 'UAH',
  VN: 'VND',
}
const phoneCurrency: readonly [RegExp, string][] = [
  [/^(?:\+|00)(?:49|43|33|34|39|31|32|351|352|353|356|357|358|30|385|386|421|37[012])/, 'EUR'],
  [/^(?:\+|00)44/, 'GBP'],
  [/^(?:\+|00)41/, 'CHF'],
  [/^(?:\+|00)48/, 'PLN'],
  [/^(?:\+|00)420/, 'CZK'],
  [/^(?:\+|00)36/, 'HUF'],
  [/^(?:\+|00)40/, 'RON'],
  [/^(?:\+|00)46/, 'SEK'],
  [/^(?:\+|00)45/, 'DKK'],
  [/^(?:\+|00)47/, 'NOK'],
  [/^(?:\+|00)60/, 'MYR'],
  [/^(?:\+|00)65/, 'SGD'],
  [/^(?:\+|00)91/, 'INR'],
  [/^(?:\+|00)55/, 'BRL'],
  [/^(?:\+|00)61/, 'AUD'],
  [/^(?:\+|00)27/, 'ZAR'],
  [/^(?:\+|00)354/, 'ISK'],
  [/^(?:\+|00)359/, 'EUR'],
  [/^(?:\+|00)380/, 'UAH'],
  [/^(?:\+|00)381/, 'RSD'],
  [/^(?:\+|00)51/, 'PEN'],
  [/^(?:\+|00)52/, 'MXN'],
  [/^(?:\+|00)54/, 'ARS'],
  [/^(?:\+|00)56/, 'CLP'],
  [/^(?:\+|00)57/, 'COP'],
  [/^(?:\+|00)62/, 'IDR'],
  [/^(?:\+|00)63/, 'PHP'],
  [/^(?:\+|00)64/, 'NZD'],
  [/^(?:\+|00)66/, 'THB'],
  [/^(?:\+|00)81/, 'JPY'],
  [/^(?:\+|00)82/, 'KRW'],
  [/^(?:\+|00)84/, 'VND'],
  [/^(?:\+|00)86/, 'CNY'],
  [/^(?:\+|00)852/, 'HKD'],
  [/^(?:\+|00)886/, 'TWD'],
  [/^(?:\+|00)90/, 'TRY'],
  [/^(?:\+|00)92/, 'PKR'],
  [/^(?:\+|00)94/, 'LKR'],
  [/^(?:\+|00)233/, 'GHS'],
  [/^(?:\+|00)234/, 'NGN'],
  [/^(?:\+|00)254/, 'KES'],
  [/^(?:\+|00)255/, 'TZS'],
  [/^(?:\+|00)256/, 'UGX'],
  [/^(?:\+|00)880/, 'BDT'],
  [/^(?:\+|00)965/, 'KWD'],
  [/^(?:\+|00)966/, 'SAR'],
  [/^(?:\+|00)968/, 'OMR'],
  [/^(?:\+|00)971/, 'AED'],
  [/^(?:\+|00)972/, 'ILS'],
  [/^(?:\+|00)973/, 'BHD'],
  [/^(?:\+|00)974/, 'QAR'],
]

/** The currencies of the countries that tax ids and accounts begin with. */
export function currenciesOfIds(ids: readonly Candidate[]): { currency: string; segment: Segment }[] {
  return ids.flatMap(({ value, segments }) => {
    const country = /^[A-Z]{2}(?=[A-Z\d]*\d)/.exec(value)?.[0]
    const currency = country && countryCurrency[country]
    return currency ? [{ currency, segment: segments[0]! }] : []
  })
}

/** The currencies whose country is named on the pages, of those that share a sign with others. */
export function currenciesOfWords(segments: readonly Segment[]): Set<string> {
  const text = segments.map((segment) => segment.text).join('\n')
  return new Set(signs.flatMap(([currency, pattern]) => (linesOf(pattern).test(text) ? [currency] : [])))
}

const ofLines = new Map<RegExp, RegExp>()

/** A pattern whose `$` is the end of a line. */
function linesOf(pattern: RegExp): RegExp {
  const known = ofLines.get(pattern) ?? new RegExp(pattern, `${pattern.flags}m`)
  ofLines.set(pattern, known)
  return known
}

type Found = Readonly<Record<'iban' | 'tax_id' | 'phone' | 'website' | 'email', readonly Candidate[]>>

/**
 * All evidence for a currency that is printed nowhere: addresses, tax ids, accounts, phones, domains, words.
 * `date` is that of the document, if it is known.
 */
export function findCountryEvidence(
  segments: readonly Segment[],
  found: Found,
  date: string | null,
): CountryEvidence[] {
  const evidence: CountryEvidence[] = currenciesOfIds([...found.iban, ...found.tax_id]).map((each) => ({
    ...each,
    weight: 2,
  }))
  const add = (currency: string, weight: number, pattern: RegExp) => {
    const segment = segments.find(({ text }) => pattern.test(text))
    if (segment) evidence.push({ currency, weight, segment })
  }
  for (const [currency, pattern] of signs) add(currency, 2, pattern)
  for (const [currency, weight, pattern] of moreSigns) add(currency, weight, pattern)
  for (const [currency, euroSince, pattern] of changes)
    add(date !== null && date < euroSince ? currency : 'EUR', 3, pattern)
  for (const {
    value,
    segments: [segment],
  } of found.phone) {
    const currency = phoneCurrency.find(([pattern]) => pattern.test(value))?.[1]
    if (currency) evidence.push({ currency, weight: 1, segment: segment! })
  }
  for (const {
    value,
    segments: [segment],
  } of [...found.website, ...found.email]) {
    const ending = /\.([a-z]{2})(?:\/|$)/i.exec(value.replace(/^https?:\/\//, ''))?.[1]
    const currency = ending && domainCurrency[ending.toUpperCase()]
    if (currency) evidence.push({ currency, weight: 1, segment: segment! })
  }
  return evidence
}
