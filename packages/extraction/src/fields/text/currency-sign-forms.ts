/** Short signs of currencies whose amounts have three decimals. */
const shortSigns = [
  ['K\\.?D\\.?', 'KWD'],
  ['B\\.?D\\.?', 'BHD'],
  ['R\\.?O\\.?', 'OMR'],
  ['D\\.?T\\.?', 'TND'],
  ['J\\.?D\\.?', 'JOD'],
] as const

/** Abbreviations of Arabic, with or without dots, and names of units; Iran writes the letters of `ریال` otherwise. */
const arabicSigns = [
  ['ر\\.? ?س|﷼', ['SAR']],
  ['د\\.? ?إ', ['AED']],
  ['د\\. ?ك', ['KWD']],
  ['د\\. ?ب', ['BHD']],
  ['ر\\. ?ع', ['OMR']],
  ['ر\\. ?ق', ['QAR']],
  ['د\\. ?ا', ['JOD']],
  ['د\\. ?ت', ['TND']],
  ['ج\\. ?م|جنيها?ً?', ['EGP']],
  ['ریال', ['IRR']],
  ['ريال', ['SAR', 'QAR', 'OMR', 'YER']],
  ['درهم', ['AED', 'MAD']],
] as const

/** An amount with three decimals; one mark twice groups the digits of a number, as in `RO 12.345.678`. */
const mills = '(?:(?:\\d{1,6}|\\d{1,3}(?:[ ,]\\d{3})+)\\.\\d{3}|(?:\\d{1,6}|\\d{1,3}(?:[ .]\\d{3})+),\\d{3})'

function besideMills(sign: string): RegExp {
  const before = `(?<!\\p{L})${sign}(?= ?${mills}(?![.,]?\\d))`
  const after = `(?<=(?<![\\d.,])${mills} ?)${sign}(?!\\p{L})`
  return new RegExp(`${before}|${after}`, 'gu')
}

/**
 * Signs and the currencies that they may mean, the usual one first. The country decides between those of `$`
 * and `kr`.
 */
export const currencySigns: readonly (readonly [pattern: RegExp, codes: readonly string[]])[] = [
  // Signs of Africa.
  [/(?<!\p{L})(?:F ?\.? ?)?CFA(?!\p{L})/giu, ['XOF', 'XAF']],
  [/(?<=\d[.,]\d\d ?)D\.?A(?!\p{L})\.?|\bdinars? algériens?\b/giu, ['DZD']],
  [/(?<!\p{L})Kz(?!\p{L})|\bkwanzas?\b/giu, ['AOA']],
  [/(?<=\d[.,]\d\d ?)MTn?(?!\p{L})|\bmeticais\b/gu, ['MZN']],
  [/₦/g, ['NGN']],
  [/(?:GH ?)?₵|GH ?¢/g, ['GHS']],
  [/(?<!\p{L})K[Ss][Hh]s?(?!\p{L})\.?/gu, ['KES']],
  [/(?<!\p{L})US[Hh]s?(?!\p{L})\.?/gu, ['UGX']],
  [/(?<!\p{L})TS[Hh]s?(?!\p{L})\.?|(?<!\p{L})Tshs?(?!\p{L})\.?/gu, ['TZS']],
  [/(?<=\d ?)F[Rr][Ww](?!\p{L})/gu, ['RWF']],
  [/(?<=\d ?)FBU(?!\p{L})/giu, ['BIF']],
  [/(?<=\d ?)FC(?!\p{L})/gu, ['CDF']],
  [/(?<=\d ?)FG(?!\p{L})/gu, ['GNF']],
  [/\bariary\b/gi, ['MGA']],
  // Signs of Latin America.
  [/U\$[SD]/g, ['USD']],
  [/RD ?\$/g, ['DOP']],
  [/MX ?\$/g, ['MXN']],
  [/COL? ?\$/g, ['COP']],
  [/AR ?\$/g, ['ARS']],
  [/\$U(?= ?\d)/g, ['UYU']],
  [/₡/g, ['CRC']],
  [/₲|(?<!\p{L})Gs(?!\p{L})\.?/gu, ['PYG']],
  [/(?<!\p{L})B\/\.? ?(?=\d)/gu, ['PAB']],
  [/(?<!\p{L})Bs(?!\p{L})\.?(?= ?\d)|(?<=\d ?)Bs(?!\p{L})\.?/gu, ['BOB', 'VES']],
  [/(?<!\p{L})Q\.?(?= ?\d{1,3}(?:,\d{3})*\.\d\d(?!\d))|\bquetzales\b/gu, ['GTQ']],
  [/(?<!\p{L})Lps(?!\p{L})\.?|(?<!\p{L})L\.? ?(?=\d{1,3}(?:,\d{3})+\.\d\d(?!\d))|\blempiras\b/gu, ['HNL']],
  [/(?<!\p{L})Gdes?(?!\p{L})|\bgourdes?\b/giu, ['HTG']],
  // Signs of Asia and the east of Europe.
  [/৳|(?<!\p{L})Tk(?!\p{L})\.?(?= ?\d)|(?<!\p{L})টাকা(?![\p{L}\p{M}])/gu, ['BDT']],
  [/₸|(?<=\d ?)(?:тг|тенге|теңге)(?!\p{L})\.?/giu, ['KZT']],
  [/₼|(?<=\d ?)manat(?!\p{L})/giu, ['AZN']],
  [/₾|(?<!\p{L})ლარი(?!\p{L})/gu, ['GEL']],
  [/֏|(?<!\p{L})դրամ(?!\p{L})/gu, ['AMD']],
  [/(?<=\d ?)сум(?!\p{L})/giu, ['UZS']],
  [/(?<=\d ?)сом(?!\p{L})/giu, ['KGS']],
  [/(?<=\d ?)Lekë?(?!\p{L})/gu, ['ALL']],
  [/(?<=\d[.,]\d\d ?)KM(?!\p{L})/gu, ['BAM']],
  [/₮/g, ['MNT']],
  [/₭/g, ['LAK']],
  [/៛/g, ['KHR']],
  [/ج\. ?م/g, ['EGP']],
  [/د\. ?ك/g, ['KWD']],
  [/د\. ?ب/g, ['BHD']],
  [/ر\. ?ع/g, ['OMR']],
  [/ر\. ?ق/g, ['QAR']],
  [/د\. ?م/g, ['MAD']],
  [/د\. ?ج/g, ['DZD']],
  [/د\. ?ت/g, ['TND']],
  [/US ?\$/g, ['USD']],
  [/(?<![A-Z])(?:A|AU) ?\$/g, ['AUD']],
  [/(?:C|CA|CAD) ?\$/g, ['CAD']],
  [/(?<![A-Z])S ?\$/g, ['SGD']],
  [/HK ?\$/g, ['HKD']],
  [/NZ ?\$/g, ['NZD']],
  [/NT ?\$/g, ['TWD']],
  [/R\$/g, ['BRL']],
  [/\$/g, ['USD', 'AUD', 'CAD', 'SGD', 'NZD', 'MXN', 'HKD', 'ARS', 'CLP', 'COP']],
  [/€|\bEuros?\b/gi, ['EUR']],
  // Text layers with the wrong encoding show the euro sign as another one: `Ä59,50`, `â‚¬ 59.50`.
  [/\u0080|¤|â‚¬|(?<!\p{L})Ä(?= ?\d)|(?<=\d ?)Ä(?!\p{L})/gu, ['EUR']],
  [/(?:(?<!\p{L})Â)?£/gu, ['GBP']],
  [/₹|(?<!\p{L})(?:ரூபாய்|రూపాయలు|రూపాయల)(?![\p{L}\p{M}])/gu, ['INR']],
  [/₨|(?<!\p{L})Rs(?!\p{L})\.?|\bRupees\b/gu, ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  [/(?<!\p{L})S\/\.?(?= ?\d)|(?<!\p{L})Soles(?!\p{L})/giu, ['PEN']],
  [/(?<!\p{L})RM(?!\p{L})/gu, ['MYR']],
  [/zł|(?<!\p{L})zl(?!\p{L})/gu, ['PLN']],
  [/Kč/g, ['CZK']],
  [/(?<!\p{L}|\p{L}\.)kr(?!\p{L})\.?|:-/giu, ['SEK', 'DKK', 'NOK', 'ISK']],
  [/(?<!\p{L})S?Fr(?!\p{L})\.?/gu, ['CHF']],
  [/[¥￥]/g, ['JPY', 'CNY']],
  [/₽/g, ['RUB']],
  [/₺|(?<!\p{L})TL(?!\p{L})/gu, ['TRY']],
  [/[₩￦]|(?<=[\d(（:：] ?)원|(?<!\p{L})원(?= ?\d)/gu, ['KRW']],
  [/(?<=[\d(（:：] ?)[円圓]|(?<!\p{L})円(?= ?\d)/gu, ['JPY']],
  [/新[臺台]幣/g, ['TWD']],
  [/港[幣币]/g, ['HKD']],
  [/人民[币幣]/g, ['CNY']],
  // Also in Taiwan and Hong Kong.
  [/(?<=[\d(（:：] ?)元|(?<!\p{L})元(?= ?\d)/gu, ['CNY', 'TWD', 'HKD']],
  [/(?<!\p{L})(?:रु(?!\p{L})\.?|रुपये|रुपए)(?!\p{M})/gu, ['INR']],
  [/روپے|روپیہ/g, ['PKR']],
  [/(?<!\p{L})руб(?!\p{L})\.?|(?<=\d ?)р(?!\p{L})\.?/giu, ['RUB']],
  [/(?<!\p{L})грн(?!\p{L})\.?/giu, ['UAH']],
  [
    /(?<!\p{L})РСД(?!\p{L})|(?<!\p{L})дин(?!\p{L})\.?|(?<!\p{L})динара(?!\p{L})|(?<=\d ?)din(?!\p{L})\.?/giu,
    ['RSD'],
  ],
  [/(?<!\p{L})МКД(?!\p{L})|(?<=\d ?)ден(?!\p{L})\.?|(?<!\p{L})ден(?= ?\d[\d.,]*[.,]\d\d(?!\d))/giu, ['MKD']],
  [/(?<=\d ?)лв(?!\p{L})\.?/giu, ['BGN']],
  ...arabicSigns.map(
    ([sign, currencies]) =>
      [new RegExp(`(?<![\\p{L}.])(?:${sign})(?!\\p{L})\\.?`, 'gu'), currencies] as const,
  ),
  [/(?<=\d ?)Ft\b|\bFt(?= ?\d)/g, ['HUF']],
  [/\blei\b|\bLEI\b(?! ?:)/g, ['RON']],
  [/(?<![\p{L}\d])R(?= ?\d[\d ,]*[.,]\d\d(?!\d))|(?<=\()R(?=\))|(?<!\p{L})Rands?(?!\p{L})/gu, ['ZAR']],
  [/(?<!\p{L})D[hH]s?(?!\p{L})\.?/gu, ['AED', 'MAD']],
  [/(?<!\p{L})Rp(?!\p{L})\.?/gu, ['IDR']],
  // Signs that are also other words: only beside an amount with three decimals.
  ...shortSigns.map(([sign, currency]) => [besideMills(sign), [currency]] as const),
  [/₪|(?<!\p{L})ש["״]ח(?!\p{L})/gu, ['ILS']],
  [/฿|\bBaht\b|บาท/gi, ['THB']],
  // Amounts are multiples of a thousand, and a recogniser reads a `d`.
  [
    /₫|(?<=\d ?)đ(?:ồng)?(?!\p{L})|(?<!\p{L})VNĐ(?!\p{L})|(?<=(?<![\d.,])(?:\d{1,3}[.,])+\d[05]00 ?)d(?!\p{L})/gu,
    ['VND'],
  ],
  [/₱|(?<![\p{L}\d])P(?=\d{1,3}(?:,\d{3})*\.\d\d(?!\d))/gu, ['PHP']],
  [/₴/g, ['UAH']],
]
