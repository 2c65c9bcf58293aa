import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReadFile, TextSource } from '../../file-content.ts'
import { pageOf } from '../test-page.ts'
import type { Kind } from './candidate.ts'
import { readDocument } from './document.ts'
import { findCandidates } from './find-candidates.ts'

function namesOf(read: ReadFile): string[] {
  return findCandidates(readDocument(read)).name.map(({ value }) => value)
}

function candidatesOf(kind: Kind, lines: Parameters<typeof pageOf>[0], source: TextSource = 'pdf') {
  return findCandidates(readDocument(pageOf(lines, source)))[kind]
}

function valuesOf(kind: Kind, lines: Parameters<typeof pageOf>[0], source: TextSource = 'pdf'): string[] {
  return candidatesOf(kind, lines, source).map(({ value }) => value)
}

it('mends amounts that OCR splits at the decimal mark', () => {
  const torn = fc.tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 99 }).map((cents) => String(cents).padStart(2, '0')),
    fc.constantFrom('. ', ' .', ' . '),
  )
  fc.assert(
    fc.property(torn, ([whole, cents, mark]) => {
      expect(valuesOf('amount', [`TOTAL RM ${whole}${mark}${cents}`], 'ocr')).toEqual([`${whole}.${cents}`])
    }),
  )
})

it.each([
  ['Total P2,642.00', ['PHP']],
  ['Total 1,828.00 Baht', ['THB']],
  ['Tong tien 1.560.000đ', ['VND']],
  ['SVC CHG 142.000', []],
  ['Total: ₦225,000.00', ['NGN']],
  ['Total Rs. 2,450.00', ['INR']],
  ['Rs. 2,450.00, 14 Mall Road, Lahore', ['PKR']],
  ['Rs 130,000.00, Galle Road, Moratuwa, Sri Lanka', ['LKR']],
  ['$2,450.00, Calle 14, Toluca, Mexico', ['MXN']],
  ['$2,450.00, 4879 Mesa Ave, Albuquerque, New Mexico', ['USD']],
  ['www.haneulcafe.kr', []],
  ['Level 3 P 12', []],
])('finds the currencies of %s', (text, currencies) => {
  expect(valuesOf('currency', [text])).toEqual(currencies)
})

it.each([
  [['Total 1 254 000 CFA'], ['XOF']],
  [['Douala, Cameroun', 'Total 1 254 000 FCFA'], ['XAF']],
  [['Total RD$ 1,200.00'], ['DOP']],
  [['Total 45 000,00 DA'], ['DZD']],
  [['Total Gs. 1.250.000'], ['PYG']],
  [['Итого 125 000 ₸'], ['KZT']],
  [['Page 12 DA'], []],
  [['Forfald: 13-12-2025', 'Moms 25 %', 'I alt 250,00 kr.'], ['DKK']],
  [['Förfallodatum: 2025-12-13', 'Moms 25 %', 'Summa 250,00 kr'], ['SEK']],
])('finds the currencies of %j by the signs of many countries', (lines, currencies) => {
  expect(valuesOf('currency', lines)).toEqual(currencies)
})

it('takes no postal code for a phone number', () => {
  expect(valuesOf('phone', ['CEP: 86017-235', 'Dallas, TX 75201-4410'])).toEqual([])
  expect(valuesOf('phone', ['Telefone: 3232-1160'])).toEqual(['3232-1160'])
})

it('takes a phone number that looks like a postal code behind its label', () => {
  expect(valuesOf('phone', ['Fone: 98812-0417'])).toEqual(['98812-0417'])
})

it('takes letters beside an amount with three decimals for a currency, but not those of a tax id', () => {
  for (const [line, currency] of [
    ['Total RO 1,234.567', 'OMR'],
    ['Total R.O. 12.500', 'OMR'],
    ['12,500 DT', 'TND'],
    ['KD 1 234.500', 'KWD'],
  ] as const)
    expect(valuesOf('currency', [line])).toEqual([currency])
  for (const line of ['CIF RO 12.345.678', 'RO 1.234.567.890', '12.345.678 JD'])
    expect(valuesOf('currency', [line])).toEqual([])
})

it('takes the letter O between a currency and the decimal mark for a zero', () => {
  expect(valuesOf('amount', ['GST 6.00 % RMO. 94', 'CHANGE €O.05', 'TIP EUR O,50'], 'ocr')).toEqual(
    expect.arrayContaining(['0.94', '0.05', '0.50']),
  )
})

it('does not mend a text layer', () => {
  expect(valuesOf('amount', ['Sections 64. 15'])).not.toContain('64.15')
})

it('strips leading zeros, groups and the sign of a zero-padded number', () => {
  for (const line of ['Nº000.664.350', 'Nº 000.664.350', 'N° 000.664.350']) {
    const ids = valuesOf('id', [line])
    expect(ids).toContain('664350')
    expect(ids.filter((id) => /º|°|000\./.test(id))).toEqual([])
  }
})

it('offers a number with its letters and without them', () => {
  expect(valuesOf('id', ['No4711'])).toEqual(expect.arrayContaining(['No4711', '4711']))
})

it.each(['Tax point 14/09/2024', 'Valuta SEK', 'Customer ID 4796448', 'IBAN DE75 5121 0800 1245 1261 99'])(
  'takes the label and the value of %s for no name',
  (text) => {
    expect(valuesOf('name', [text])).not.toContain(text)
  },
)

it.each(['Customer 12', 'Studio 1890', '24/7 Fitness', 'June Miller', 'Paseo Verde 12 S.L.'])(
  '%s may be a name',
  (text) => {
    expect(valuesOf('name', [text])).toContain(text)
  },
)

it('takes no title of a document for the label of a name', () => {
  expect(valuesOf('name', ['NF-E Empresa Alfa'])).toEqual(['NF-E Empresa Alfa'])
})

it('offers both names of a line with two labels', () => {
  expect(valuesOf('name', ['From: Acme Trading Ltd To: Beta Bau GmbH'])).toEqual(
    expect.arrayContaining(['Acme Trading Ltd', 'Beta Bau GmbH']),
  )
})

it.each([
  ['Herrn Ludger Vosskamp', 'Ludger Vosskamp'],
  ['To: Messrs. Brolk Trading', 'Brolk Trading'],
  ['Bill to: Ms Ada Fennimore', 'Ada Fennimore'],
  ['Sig. Elio Tarantini', 'Elio Tarantini'],
  ['Mlle Odile Garance', 'Odile Garance'],
  ['Rouva Aino Lehtisalo', 'Aino Lehtisalo'],
  ['Vážená paní Zdena Hrubá', 'Zdena Hrubá'],
])('offers the name in %s without the form of address', (line, name) => {
  expect(valuesOf('name', [line])).toContain(name)
})

it('offers a labelled name without the contact in brackets behind it', () => {
  expect(valuesOf('name', ['Bill to: Zemvast Brolk (Ada Fennimore), Hull'])).toContain('Zemvast Brolk')
})

it('offers a name behind its label with the legal form of the next line', () => {
  const lines = ['Vendor: Broadview Trading', 'Sdn Bhd'].map((text, row) => ({
    text,
    x: 50,
    y: 50 + row * 14,
  }))
  const names = findCandidates(readDocument(pageOf(lines))).name.map(({ value }) => value)
  expect(names).toContain('Broadview Trading Sdn Bhd')
})

it('takes no part of an item code for a label', () => {
  const { layout } = readDocument(pageOf(['LAP-16G-003', 'No-12']))
  expect(layout.segments.map(({ hits }) => hits.length)).toEqual([0, 1])
})

it.each([
  ['Mr & Mrs Radcliffe', '& Mrs Radcliffe'],
  ['Client et Fils', 'et Fils'],
  ['Kunden AG Mitte', 'AG Mitte'],
  ['Customer Pty Ltd Perth', 'Pty Ltd Perth'],
  ['Zákazník s.r.o. Praha', 's.r.o. Praha'],
  ['DHR. EN MEVR. DEKKERS', 'EN MEVR. DEKKERS'],
])('takes the first word of %s for part of the name', (name, rest) => {
  const names = valuesOf('name', [name])
  expect(names).toContain(name)
  expect(names).not.toContain(rest)
})

it.each([
  ['Client SARL Durand', 'SARL Durand'],
  ['Klient P.H.U. Jankowska', 'P.H.U. Jankowska'],
  ['Kunde AS Fjordmat', 'AS Fjordmat'],
])('takes the first word of %s for a label before a legal form that leads a name', (line, name) => {
  expect(valuesOf('name', [line])).toContain(name)
})

it("takes a label's word for part of the name if only a legal form follows", () => {
  expect(valuesOf('name', ['Kunde AG'])).toEqual(['Kunde AG'])
  expect(valuesOf('name', ['Lieferant: Kunde AG'])).toEqual(
    expect.arrayContaining(['Lieferant: Kunde AG', 'Kunde AG']),
  )
})

it('reads an IBAN that continues at the start of the next line', () => {
  const lines = [
    'Sort code 60-16-23, account 41908827, IBAN GB74',
    'NWBK 6016 2341 9088 27. Please quote 48817.',
  ]
  expect(valuesOf('iban', lines)).toEqual(['GB74NWBK60162341908827'])
})

it.each([
  ['Grown, made and bottled by The Oak Company', 'The Oak Company'],
  ['Issued on behalf of Norwood & Averill LLC', 'Norwood & Averill LLC'],
  ['Émis au nom de Plomberie Maréchal', 'Plomberie Maréchal'],
  ['Elaborado y embotellado por Ferrer S.L.U.', 'Ferrer S.L.U.'],
  ['Afzender Koninklijke van der Velde', 'Koninklijke van der Velde'],
  ['From: Sam Thompson <sam.thompson@nexgen.example>', 'Sam Thompson'],
])('takes a part of %s for a name', (line, name) => {
  expect(valuesOf('name', [line])).toContain(name)
  expect(valuesOf('name', ['Bank of Norwood'])).not.toContain('Norwood')
})

it.each([
  ['Issued on behalf of Norwood & Averill LLC', true],
  ['Norwood & Averill LLC', false],
  ['From Norwood', false],
])('says of the whole of %s whether it begins with a caption', (line, begins) => {
  const whole = candidatesOf('name', [line]).find(({ value }) => value === line)
  expect(whole?.traits.includes('from_caption')).toBe(begins)
})

it('reads an IBAN with wrong check digits whose label ends the line above, and doubts it', () => {
  const lines = ['Please transfer to our account: IBAN', 'DE75123456780000001234, BIC COBADEFFXXX.'].map(
    (text, row) => ({ text, x: 50, y: 50 + row * 12 }),
  )
  expect(valuesOf('iban', lines)).toEqual(['DE75123456780000001234'])
  const [wrong] = candidatesOf('iban', ['IBAN DE75123456780000001234'])
  const [right] = candidatesOf('iban', ['IBAN DE89370400440532013000'])
  expect(wrong!.certainty).toBeLessThan(0.9)
  const [scanned] = findCandidates(readDocument(pageOf(['IBAN DE75123456780000001234'], 'ocr'))).iban
  expect(scanned!.certainty).toBeLessThan(wrong!.certainty!)
  expect(right!.certainty).toBeUndefined()
})

it('takes nothing that is called an IBAN for a tax id, and cuts an IBAN at the length of its country', () => {
  const line = 'IBAN: DE89370400440532013001 BIC COBADEFFXXX'
  expect(valuesOf('tax_id', [line])).toEqual([])
  expect(valuesOf('iban', [line])).toEqual(['DE89370400440532013001'])
  expect(valuesOf('tax_id', ['USt-IdNr. DE123456789'])).toEqual(['DE123456789'])
})

it('reads quantities with a sign of multiplication', () => {
  expect(valuesOf('amount', ['x14'])).toEqual(['14'])
  expect(valuesOf('amount', ['14x'])).toEqual(['14'])
  expect(valuesOf('amount', ['x3.50'])).toEqual(['3.50'])
  expect(valuesOf('amount', ['Beam 10x20'])).toEqual([])
})

it('reads the euro sign of a wrongly encoded text layer', () => {
  expect(valuesOf('amount', ['Ä59,50', '12,00 Ä'])).toEqual(['59.50', '12.00'])
  expect(valuesOf('currency', ['Ä59,50'])).toEqual(['EUR'])
  expect(valuesOf('currency', ['Ärzte 24'])).toEqual([])
})

it('takes a dollar without other evidence for that of the United States, and a printed code for what it says', () => {
  expect(valuesOf('currency', ['Total $12.00'])).toEqual(['USD'])
  expect(valuesOf('currency', ['Total $12.00', 'A.B.N. 82 093 544 717', 'Sydney NSW 2000'])).toEqual(['AUD'])
  expect(valuesOf('currency', ['Total $12.00', 'All prices in NZD 0.00'])).toEqual(['NZD', 'NZD'])
})

it.each([
  ['NZD', ['22 Great South Drive', 'CHRISTCHURCH 8023']],
  ['MXN', ['Autopistas Villaseñor SAPI de C.V.', 'Tijuana']],
  ['CAD', ['38, av. de la Gare', 'Québec']],
  ['AUD', ['26 Park Way', 'PERTH WA 6036']],
  ['USD', ['12 Mill Road', 'Data Protection Act 2018']],
])('a bare sign is of %s by the town or the register of the address', (currency, lines) => {
  expect(valuesOf('currency', ['Total $12.00', ...lines])).toEqual([currency])
})

it('takes no word that was torn off for a currency', () => {
  expect(valuesOf('currency', ['YOU SA VED $1.00'])).toEqual(['USD'])
})

it.each([
  ['ReceiptCS58259972', 'CS58259972'],
  ['č.OR69752404', 'OR69752404'],
  ['N.1127-0338', '1127-0338'],
  ['Ticket.00418', '00418'],
])('finds the number that touches its label: %s', (text, number) => {
  expect(valuesOf('id', [text])).toContain(number)
})

it('keeps letters that begin a number', () => {
  expect(valuesOf('id', ['Order Bill4711-22'])).toContain('Bill4711-22')
  expect(valuesOf('id', ['INV20240012'])).toEqual(['INV20240012'])
})

it('reads integers in space-separated groups if a currency is beside them', () => {
  expect(valuesOf('amount', ['Fizetendő: 184 023 Ft'])).toEqual(['184023'])
  expect(valuesOf('amount', ['Celkem 5 466,-'])).toEqual(['5466'])
})

it('distinguishes the dollars of several countries', () => {
  expect(valuesOf('currency', ['CA$2,539.00'])).toEqual(['CAD'])
  expect(valuesOf('currency', ['A$2,539.00'])).toEqual(['AUD'])
  expect(valuesOf('currency', ['US$2,539.00'])).toEqual(['USD'])
})

it('knows the signs that countries print beside their amounts', () => {
  const signs = [
    ['Сума 313.800,00 дин.', 'RSD'],
    ['Всього 5 880,00 грн', 'UAH'],
    ['Итого 323 300,00 руб.', 'RUB'],
    ['IMPORTE TOTAL S/ 73.40', 'PEN'],
    ['Ödenecek 590,00 TL', 'TRY'],
    ['합계 3,520,000원', 'KRW'],
    ['合計 1,950円', 'JPY'],
    ['Tổng cộng 355.000 đ', 'VND'],
    ['الإجمالي 4,082.50 ر.س', 'SAR'],
  ]
  for (const [text, currency] of signs) expect(valuesOf('currency', [text!])).toEqual([currency])
  expect(valuesOf('currency', ['¥20,000.00', '增值税专用发票'])).toEqual(['CNY'])
  expect(valuesOf('currency', ['￥1357.00', '收费项目 收款方式', '单据号 18'])).toEqual(['CNY'])
  expect(valuesOf('currency', ['¥1,950'])).toEqual(['JPY'])
})

it('takes no abbreviation within an address for a currency', () => {
  expect(valuesOf('currency', ['MODA CAD. NO: 44'])).toEqual([])
  expect(valuesOf('currency', ['Total CAD. 44.00'])).toEqual(['CAD'])
})

it('reads a letter O among the digits of a date as a zero', () => {
  expect(valuesOf('date', ['12/O3/2024'], 'ocr')).toEqual(['2024-03-12'])
})

it('reads amounts with a colon where the receipt has no other marks', () => {
  expect(valuesOf('amount', ['Räksmörgås 129:00', 'Kaffe 70:00', 'Summa 199:00', 'kl 14:20'])).toEqual([
    '129.00',
    '70.00',
    '199.00',
    '14.20',
  ])
  expect(valuesOf('amount', ['Tid 14:20'])).toEqual([])
})

it('reads an amount that touches the colon of its label, but no time', () => {
  expect(valuesOf('amount', ['TOTAL:12.50', 'Итого :265 000,00', 'at 10:30'])).toEqual(['12.50', '265000.00'])
})

it('keeps both quotes within a name, and none around it', () => {
  expect(valuesOf('name', ['SIA "Baltijas Tehnika"'])).toContain('SIA "Baltijas Tehnika"')
  expect(valuesOf('name', ['"Neris" UAB'])).toContain('"Neris" UAB')
  expect(valuesOf('name', ['"Neris"'])).toContain('Neris')
})

it('offers a name without the honorific behind it', () => {
  expect(valuesOf('name', ['株式会社山手商事 御中'])).toContain('株式会社山手商事')
})

it('offers a name without the form of address and the stroke before it, read from the right', () => {
  expect(valuesOf('name', ['النور شركة / السادة'])).toContain('شركة النور')
  expect(valuesOf('name', ['النور شركة / السادة'])).not.toContain('السادة / شركة النور')
})

it('takes R before an amount for rand', () => {
  expect(valuesOf('currency', ['Total R 1 250.00'])).toEqual(['ZAR'])
  expect(valuesOf('currency', ['Filter R 12'])).toEqual([])
})

it('offers a name without the number of the store, and the first of two names', () => {
  expect(valuesOf('name', ['Little Magpie # QC-1281'])).toContain('Little Magpie')
  expect(valuesOf('name', ['Horado Paris / Paula'])).toContain('Horado Paris')
})

it('offers a name without the register number after it', () => {
  expect(valuesOf('name', ['GARDEN BAKERS (KL) SDN BHD (139386-X)'])).toContain('GARDEN BAKERS (KL) SDN BHD')
})

it('mends a letter of a legal form, and a digit among capitals, only in OCR text', () => {
  expect(valuesOf('name', ['URBAN 1DEA SON BHD'], 'ocr')).toContain('URBAN IDEA SDN BHD')
  expect(valuesOf('name', ['Broadview Sdn. Ehd.'], 'ocr')).toContain('Broadview Sdn. Bhd.')
  expect(valuesOf('name', ['URBAN 1DEA SON BHD'])).toContain('URBAN 1DEA SON BHD')
  expect(valuesOf('name', ['KOCHspie1HAUS GmbH'], 'ocr')).toContain('KOCHspielHAUS GmbH')
  expect(valuesOf('name', ['Mare Ventus d.0.0.'], 'ocr')).toContain('Mare Ventus d.o.o.')
  expect(valuesOf('name', ['GRADING PARTNERS'], 'ocr')).toEqual(['GRADING PARTNERS'])
})

it('finds amounts after a misread currency, and with letters instead of zeros', () => {
  expect(valuesOf('amount', ['Total FM1.00', 'Paid 18.0C'], 'ocr')).toEqual(['1.00', '18.00'])
  expect(valuesOf('amount', ['Total MP2,642.00'], 'ocr')).toEqual(['2642.00'])
  expect(valuesOf('amount', ['GALA APPLES 6PK f1.80'], 'ocr')).toContain('1.80')
  expect(valuesOf('amount', ['Part FM1.00'])).toEqual([])
})

it('corrects one wrong digit of a total if two other sums agree', () => {
  const lines = (total: string) => [
    'Total incl GST 14.64',
    'Rounding 0.01',
    `TOTAL ${total}`,
    'CASH 50.00',
    'CHANGE 35.35',
  ]
  expect(valuesOf('amount', lines('14.85'), 'ocr')).toEqual(['14.64', '0.01', '14.65', '50.00', '35.35'])
  expect(valuesOf('amount', lines('14.85'))).toContain('14.85')
  expect(valuesOf('amount', lines('17.85'), 'ocr')).toContain('17.85')
})

it('corrects an impossible total: with a decimal missing, or not rounded although a rounding is printed', () => {
  const parts = ['Subtotal 106.10', 'GST 6.37', 'Rounding -0.02']
  expect(valuesOf('amount', [...parts, 'TOTAL 112.46'], 'ocr')).toContain('112.45')
  expect(valuesOf('amount', [...parts, 'TOTAL 112.4'], 'ocr')).toContain('112.45')
  expect(valuesOf('amount', ['Subtotal 106.10', 'GST 6.37', 'TOTAL 112.46'], 'ocr')).toContain('112.46')
})

it('reads a month with one wrong letter between a day and a year', () => {
  expect(valuesOf('date', ['Date Uct 3, 2016'], 'ocr')).toEqual(['2016-10-03'])
  expect(valuesOf('date', ['14 0ct 18'], 'ocr')).toEqual(['2018-10-14'])
  expect(valuesOf('date', ['4 Grove 2019'], 'ocr')).toEqual([])
  expect(valuesOf('date', ['12 Net 30'], 'ocr')).toEqual([])
})

it('reads a date whose month is apart from its day and year', () => {
  const texts = ['DECEMBER', '1, 2021'].map((text, i) => ({ text, x: 50 + i * 120, y: 50 }))
  const [date, ...others] = findCandidates(readDocument(pageOf(texts))).date
  expect(date).toMatchObject({ value: '2021-12-01' })
  expect(others).toEqual([])
})

it('joins a number that goes on in the next line of its cell, and offers no part that ends with a dash', () => {
  const found = valuesOf('id', [
    { text: 'Número', x: 50, y: 100 },
    { text: 'Fecha 02/09/2025', x: 200, y: 100 },
    { text: '000-001-', x: 50, y: 115 },
    { text: '00006212', x: 50, y: 130 },
  ])
  expect(found).toContain('000-001-00006212')
  expect(found).not.toContain('000-001-')
})

it('does not take a code for a date', () => {
  expect(valuesOf('date', ['Meg. ZAM/2024/10/31', 'RE-2024-03-10'])).toEqual([])
  expect(valuesOf('date', ['HD03-04-06 - 5/40', 'Date12-03-2018'])).toEqual(['2018-03-12'])
})

it('offers names of three lines', () => {
  const lines = ['little', 'magpie', 'espresso'].map((text, row) => ({ text, x: 50, y: 50 + row * 14 }))
  const names = findCandidates(readDocument(pageOf(lines))).name.map(({ value }) => value)
  expect(names).toContain('little magpie espresso')
})

it('takes web addresses for websites, with no other scheme than http and https', () => {
  const lines = [
    'Web:www.beispiel.de',
    'https://beispiel.at/laden',
    'beispiel.ch',
    'javascript:alert.de',
    'javascript://beispiel.fr/%0aalert(1)',
    'ftp://beispiel.nl/x',
    'https://beispiel.it@anderswo.example',
  ]
  expect(valuesOf('website', lines)).toEqual(['www.beispiel.de', 'https://beispiel.at/laden', 'beispiel.ch'])
  expect(valuesOf('website', ['info@bäcker.de', 'bäcker.at'])).toEqual(['bäcker.at'])
})

it('reads an amount of which both signs were read as the same, only in OCR text', () => {
  expect(valuesOf('amount', ['TOTAL 2.778.29', 'NET 1,433,60'], 'ocr')).toEqual(['2778.29', '1433.60'])
  expect(valuesOf('amount', ['TOTAL 2.778.29'], 'pdf')).toEqual([])
})

it('reads a number that the line of text above calls an IBAN, and a tax id into which recognition put spaces', () => {
  const iban = 'DE99123456780000001234'
  expect(
    valuesOf('iban', ['Please transfer the amount to this account: IBAN', `${iban}, thank you`]),
  ).toEqual([iban])
  expect(valuesOf('iban', ['Please transfer the amount to this account', `${iban}, thank you`])).toEqual([])
  expect(valuesOf('tax_id', ['CNPJ 81.583. 054/0001-29'], 'ocr')).toContain('81583054000129')
})

it('offers a name without brackets around it, and none that goes on in a bracket that is not closed', () => {
  expect(valuesOf('name', ['(Compagnie des Tramways),'])).toContain('Compagnie des Tramways')
  expect(valuesOf('name', ['Harper Tools', '(CO Reg'])).not.toContain('Harper Tools (CO Reg')
})

it('offers a name without a doubtful first word', () => {
  const read = pageOf(['| Harbour Cafe'], 'ocr')
  const [stroke] = read.pages[0]!.words
  stroke!.text = 'A'
  expect(namesOf(read)).not.toContain('Harbour Cafe')
  stroke!.confidence = 0.3
  expect(namesOf(read)).toContain('Harbour Cafe')
})

it('offers the words of a line that spell the domain of a web or mail address', () => {
  const lines = ['TICKET', 'NGR general conditions apply.', 'Ask the Old Mill staff']
  expect(valuesOf('name', lines)).not.toContain('NGR')
  expect(valuesOf('name', [...lines, 'More at www.ngr.be'])).toContain('NGR')
  expect(valuesOf('name', [...lines, 'desk@old-mill.com'])).toContain('Old Mill')
})

it('offers the name in a web or mail address where no line spells it', () => {
  const lines = ['TICKET', '14 Mill Lane', 'More at www.ngr.be']
  expect(valuesOf('name', lines)).toContain('ngr')
  expect(valuesOf('name', [...lines, 'NGR Foods'])).not.toContain('ngr')
})

it('offers no phone as a name whose label is a legal form, too', () => {
  expect(valuesOf('name', ['Puh. 01 23 45 67 89', 'Puh. Marek Nowak'])).not.toContain('Puh. 01 23 45 67 89')
})

it('offers a name whose words are in two sizes at the head of a recognised page', () => {
  const headed = (size: number) => {
    const read = pageOf(
      [
        { text: 'Riverside', x: 50, y: 50 },
        { text: 'Ferries', x: 50, y: 61 },
        { text: 'Adult Single', x: 50, y: 100 },
      ],
      'ocr',
    )
    read.pages[0]!.words[1]!.fontSize *= size
    return namesOf(read)
  }
  for (const size of [1, 2]) expect(headed(size)).toContain('Riverside Ferries')
  expect(headed(2)).not.toContain('Ferries Adult Single')
})

it.each([['Sort code 09-01-28, account 44719083'], ['Bank code 12-03-26']])(
  'takes the number of a bank for no date: %s',
  (line) => {
    expect(valuesOf('date', [line])).toEqual([])
    expect(valuesOf('date', [`Paid on 12-03-26 ${line}`])).toEqual(['2026-03-12'])
  },
)

it('finds terms in the first of several sentences', () => {
  const lines = ['Payment Terms: Net 60 days. Please pay into account 918020044817712.']
  expect(valuesOf('terms', lines)).toContain('Net 60 days')
  const sentences = ['Payment Due Upon Receipt. 3% processing fee on card payments.']
  expect(valuesOf('terms', sentences)).toContain('Payment Due Upon Receipt')
})

it('begins a name behind the title of the document and a dash', () => {
  const names = namesOf(pageOf(['FACTURE - Parfumerie Lilas', 'Invoice Home Ltd']))
  expect(names).toContain('Parfumerie Lilas')
  expect(names).toContain('Invoice Home Ltd')
  expect(names).not.toContain('FACTURE - Parfumerie Lilas')
})

it('takes no quantity with its unit for a number', () => {
  expect(valuesOf('id', ['Spazio 10 GB'])).not.toContain('10 GB')
  expect(valuesOf('id', ['Order 10 AB'])).toContain('10 AB')
})

it('reads a number in groups behind a label that touches it', () => {
  expect(valuesOf('id', ['Doc No.:5859 8611 0080'])).toContain('5859 8611 0080')
  expect(valuesOf('id', ['Invoice #8476 1169'])).toContain('8476 1169')
})

it('joins numbers with no word from the middle of a label, and with no label behind them', () => {
  expect(valuesOf('id', ['FACTURE DE VENTE SI-36207'])).not.toContain('DE VENTE SI-36207')
  expect(valuesOf('id', ['DOCUMENT No. 00218 / INVOICE'])).not.toContain('00218 / INVOICE')
  expect(valuesOf('id', ['Fatura FT 2026A/118'])).toContain('FT 2026A/118')
  expect(valuesOf('id', ['Fatura FT 2026A0000000118/7'])).toContain('FT 2026A0000000118/7')
  expect(valuesOf('id', ['Рахунок № НБ 000118'])).toContain('НБ 000118')
})

it('finds a caption of terms in two languages once where nothing is behind it', () => {
  expect(valuesOf('terms', ['Pay before / Pay before'])).toEqual(['Pay before / Pay before'])
})

it('takes the interest of a late payment for no terms', () => {
  expect(valuesOf('terms', ['Viivis 0,05% päevas'])).toEqual([])
  expect(valuesOf('terms', ['Terms: 2 % 10 days, net 30'])).toContain('2 % 10 days, net 30')
})

it('begins no name with the second line of one', () => {
  const party = (...lines: string[]) =>
    namesOf(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + 12 * i }))))
  const joined = 'Meadow Management und Consulting GmbH'
  expect(party('Meadow Management und', 'Consulting GmbH')).toContain(joined)
  expect(party('Meadow Management und', 'Consulting GmbH')).not.toContain('Consulting GmbH')
  expect(party('Meadow Management', 'Consulting GmbH')).toContain('Consulting GmbH')
  const cells = (gap: number) =>
    namesOf(
      pageOf([
        { text: 'Number:', x: 50, y: 50 },
        { text: '549910', x: 200, y: 50 },
        { text: 'Old Mutual', x: 200, y: 68 },
        { text: 'Name:', x: 50, y: 68 + gap },
        { text: 'Meadow Insurance Ltd', x: 200, y: 68 + gap },
      ]),
    )
  expect(cells(12)).toContain('Old Mutual Meadow Insurance Ltd')
  expect(cells(12)).not.toContain('Meadow Insurance Ltd')
  expect(cells(18)).toContain('Meadow Insurance Ltd')
})

it.each([
  ['Balance: Rs. 4,979.00, Terms of Payment Net 14', ['Net 14']],
  ['$34,260.80, Payment terms.: NET 10 DAYS', ['NET 10 DAYS']],
  ['Condição de pagamento / Terms of payment À vista', ['À vista']],
  ['Platební podmínky / Terms: 60 dní', ['60 dní']],
  ['Betalingsbetingelser: Netto 8 dage - Forfaldsdato: 11. mars 2026', ['Netto 8 dage']],
  ['Payment terms: Net 30 days', ['Net 30 days']],
  ['Payment method: Net 30 days', ['Net 30 days']],
  ['Τρόπος πληρωμής: Επί πιστώσει', ['Επί πιστώσει']],
])('finds terms behind their caption and before the next one: %s', (line, values) => {
  expect(valuesOf('terms', [line])).toEqual(values)
})

it('finds terms behind a label in two languages', () => {
  expect(valuesOf('terms', ['결제조건 / Payment Terms 현금'])).toContain('현금')
})

it('turns a number of a phone that stands from right to left beside Arabic letters', () => {
  expect(valuesOf('phone', ['تلفن: 88714402-021'])).toEqual(['021-88714402'])
  expect(valuesOf('phone', ['Tel: 88714402-021'])).toEqual(['88714402-021'])
})

it('decides by its country what a sign of several currencies means', () => {
  expect(valuesOf('currency', ['統一編號 23718461', '合計 1,200 元'])[0]).toBe('TWD')
  expect(valuesOf('currency', ['开票日期 2026-03-01', '合计 1,200 元'])[0]).toBe('CNY')
})

it.each([
  ['Payment: CASH', ['CASH']],
  ['Paid by Touch N Go', ['Touch N Go']],
  ['CASH TENDERED', ['CASH TENDERED']],
  ['Forma de pagamento', []],
  ['Forma de pagamento: Pix', ['Pix']],
  ['Płatność: BLIK', ['BLIK']],
])('takes neither a caption nor a heading for a method of payment: %s', (text, methods) => {
  expect(valuesOf('method', [text])).toEqual(methods)
})

it('takes what is below a caption for a method of payment where nothing is beside it', () => {
  const caption = { text: 'Betalingsmåde', x: 50, y: 50 }
  const below = { text: 'Havgården', x: 50, y: 62 }
  expect(valuesOf('method', [caption, below])).toContain('Havgården')
  expect(valuesOf('method', [caption, { text: 'Dankort', x: 200, y: 50 }, below])).toEqual(['Dankort'])
})

it('takes zeros in the place of a number for none', () => {
  expect(valuesOf('id', ['FCC ID: 00000000'])).toEqual([])
  expect(valuesOf('id', ['Receipt No: 0000417'])).toContain('0000417')
})

it('takes no digit before a legal form for a name', () => {
  expect(valuesOf('name', ['3 AG'], 'ocr')).toEqual([])
  expect(valuesOf('name', ['3M AG'])).toEqual(['3M AG'])
})

it.each([
  ['SHOP OWNED & OPERATED BY RED BEE FOODS CORP.', 'RED BEE FOODS CORP.'],
  ['Receipt issued on behalf of Meadow Ltd', 'Meadow Ltd'],
  ['(A unit of SHIVRAJ HOTELS PVT LTD)', 'SHIVRAJ HOTELS PVT LTD'],
])('offers the name behind a caption within its line: %s', (text, name) => {
  expect(valuesOf('name', [text])).toContain(name)
})

it('finds a phone number that touches its label', () => {
  expect(valuesOf('phone', ['Tel.01/512 89 98'])).toEqual(['01/512 89 98'])
})

it('takes the word for a number for no part of one', () => {
  const ids = valuesOf('id', ['ARVE NR 26118'])
  expect(ids).toContain('26118')
  expect(ids.filter((value) => value.includes('NR'))).toEqual([])
})

it('finds both numbers of a pair, and no phone in an account or a tax id', () => {
  expect(valuesOf('phone', ['(02) 318-4471 / (04) 507-2266'])).toEqual(['(02) 318-4471', '(04) 507-2266'])
  expect(valuesOf('phone', ['+49 (0)2304 / 12345'])).toEqual(['+49 (0)2304 / 12345'])
  expect(valuesOf('phone', ['Konts: LV87 HABA 0551 0123 4567 8', 'BTW BE 0418.205.996'])).toEqual([])
})

it('finds abbreviated terms, and not the caption below that of the terms', () => {
  const rows = [
    ['Terms', ': C.O.D.'],
    ['Salesperson', ': Farid'],
  ]
  const found = valuesOf(
    'terms',
    rows.flatMap(([label, value], i) => [
      { text: label!, x: 300, y: 50 + i * 14 },
      { text: value!, x: 400, y: 50 + i * 14 },
    ]),
  )
  expect(found).toContain('C.O.D.')
  expect(found).not.toContain('Salesperson')
})

it('takes a due date behind its caption for no terms, but a sentence that names it', () => {
  expect(valuesOf('terms', ['Due date: 09/04/2026', '付款截止日期: 2026-08-16'])).toEqual([])
  expect(valuesOf('terms', ['Payment due by 09/04/2026'])).not.toEqual([])
})
