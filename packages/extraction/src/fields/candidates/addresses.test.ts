import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { pageOf } from '../test-page.ts'
import { type Candidate, wordsOf } from './candidate.ts'
import { readDocument } from './document.ts'
import { findCandidates } from './find-candidates.ts'

type Text = { text: string; x: number; y: number }

function addressesOf(texts: readonly (string | Text)[]): Candidate[] {
  return findCandidates(readDocument(pageOf(texts))).address
}

function valuesOf(texts: readonly (string | Text)[]): string[] {
  return addressesOf(texts).map(({ value }) => value)
}

function stack(...lines: string[]): Text[] {
  return lines.map((text, row) => ({ text, x: 50, y: 50 + row * 14 }))
}

it.each([
  [['Zahradní 12', '588 56 Telč'], 'Zahradní 12, 588 56 Telč'],
  [['ул. „Христо Ботев“ № 2', '8027 Бургас'], 'ул. „Христо Ботев“ № 2, 8027 Бургас'],
])('finds %j as one address, with a town like a label and the sign of a number', (lines, address) => {
  expect(valuesOf(stack(...lines))).toContain(address)
})

it('takes lines below the name under a party for an address, also where no word of them is known', () => {
  const lines = ['Plaas Doornkloof', 'Bela-Bela', '0480']
  expect(valuesOf(stack('Invoice To:', 'Bosveld Boerdery BK', ...lines))).toContain(lines.join(', '))
  expect(valuesOf(stack('Bosveld Boerdery BK', ...lines))).not.toContain(lines.join(', '))
  expect(valuesOf(stack('Bill to:', 'Harbour Foods Ltd', 'Dana Whitlock'))).toEqual([])
})

it('continues an address behind the label of its house, whose number is on the next line', () => {
  const lines = ['Atatürk Mah. Gül Cd. C No:', '89/2 Battalgazi/MALATYA']
  expect(valuesOf(stack(...lines))).toContain(lines.join(', '))
})

it('takes the numbers of a Japanese house for no date', () => {
  for (const street of ['福岡市西区内浜1-3-29', '福岡市西区内浜12-3-29'])
    expect(valuesOf(stack('〒819-0005', street))).toContain(`〒819-0005, ${street}`)
})

it('ends an address at the next row of a form, whose caption no lexicon knows', () => {
  const rows = [
    ['住所', '東京都千代田区神田1-2-3'],
    ['ぎょうしゅ', '印刷'],
  ]
  const texts = rows.flatMap(([caption, value], row) => [
    { text: caption!, x: 50, y: 50 + row * 14 },
    { text: value!, x: 150, y: 50 + row * 14 },
  ])
  expect(valuesOf(texts)).toEqual(['東京都千代田区神田1-2-3'])
})

it('ends an address of several lines at the next row of a form', () => {
  const values = valuesOf([
    { text: 'Address:', x: 50, y: 50 },
    { text: '27 Foundry Drive', x: 120, y: 50 },
    { text: 'Covington, LA 70433', x: 120, y: 64 },
    { text: 'Attention:', x: 50, y: 78 },
    { text: 'Dana Reyes - AP', x: 120, y: 78 },
  ])
  expect(values).toContain('27 Foundry Drive, Covington, LA 70433')
  expect(values.filter((value) => value.includes('Dana'))).toEqual([])
})

it('continues an address beside a country that ends another one', () => {
  const left = ['2 Mill Road', 'Leeds LS1 4AP', 'Ireland', 'jo@acme.example'].map((text, row) => ({
    text,
    x: 50,
    y: 50 + row * 14,
  }))
  const right = ['Na Porici 1046/24', 'Praha 1', '110 00', 'Poland'].map((text, row) => ({
    text,
    x: 300,
    y: 36 + row * 14,
  }))
  expect(valuesOf([...left, ...right])).toContain('Na Porici 1046/24, Praha 1, 110 00, Poland')
})

it('ends an address before the heading of the other party', () => {
  const lines = stack('Rua das Flores 118', 'Joinville', 'Cliente', 'Rua do Porto 9', 'Itapema')
  expect(valuesOf(lines).filter((value) => value.includes('Joinville, Rua'))).toEqual([])
})

it('offers an address with its postal code behind the country', () => {
  const lines = stack('Endereço: Avenida dos Ipês, 58. Londrina, Brasil', 'CEP: 86017-235')
  expect(valuesOf(lines)).toContain('Avenida dos Ipês, 58. Londrina, Brasil, 86017-235')
})

it('takes a word with the meaning of a legal form below a firm for the name of a place', () => {
  const lines = stack('Star Sports Goods (Pvt) Ltd', 'Small Industries Estate, Plot 88-C', 'Sialkot 51310')
  expect(valuesOf(lines)).toContain('Small Industries Estate, Plot 88-C, Sialkot 51310')
})

it('takes no word in small letters alone for an address', () => {
  expect(valuesOf(['Address of service: 5 Quay Street, Hull'])).not.toContain('of')
})

it('takes no tax id with letters for an address', () => {
  expect(valuesOf(['纳税人识别号: 91330205563817402A'])).toEqual([])
})

it('ends an address at the number of the customer below it, which is no postal code', () => {
  const values = valuesOf(stack('Jr. Los Cedros 318, Tarma', 'Cód. suministro: 00735'))
  expect(values).toContain('Jr. Los Cedros 318, Tarma')
  expect(values.filter((value) => value.includes('00735'))).toEqual([])
})

it('ends an address at the number of the document, in any language', () => {
  const values = valuesOf(stack('ঢাকা, মিরপুর রোড 1216', 'চালান নম্বর 20418'))
  expect(values).toContain('ঢাকা, মিরপুর রোড 1216')
  expect(values.filter((value) => value.includes('20418'))).toEqual([])
})

it('ends an address at the phone number that one label names with it', () => {
  const line = '地址、电话: 杭州市西湖区文三路478号 0571-88214407'
  expect(valuesOf([line])).toContain('杭州市西湖区文三路478号')
})

/** Texts on a line with gaps that are wide for one, but not as wide as between cells. */
function spread(y: number, ...texts: string[]): Text[] {
  const ends = texts.map((_, i) => 50 + texts.slice(0, i).join('').length * 5 + i * 7)
  return texts.map((text, i) => ({ text, x: ends[i]!, y }))
}

test.each([
  [['Acme Ltd', '14 Harbour Street', 'Kingston 10', 'Jamaica'], '14 Harbour Street, Kingston 10, Jamaica'],
  [
    ['Office 12, Marina Tower', 'Business Bay, Dubai', 'U.A.E.'],
    'Office 12, Marina Tower, Business Bay, Dubai, U.A.E.',
  ],
  [
    ['Flat 3, 12/F, Wing Lok House', 'Kowloon', 'Hong Kong'],
    'Flat 3, 12/F, Wing Lok House, Kowloon, Hong Kong',
  ],
  [['Address: 12 Mill Road', 'Ballinasloe', 'Co. Galway'], '12 Mill Road, Ballinasloe, Co. Galway'],
  [['To: Mrs. Nuala Byrne', 'Ballinaclash', 'Co. Wicklow'], 'Ballinaclash, Co. Wicklow'],
  [['Slieve Gardens', 'Ballyfin, Co. Laois R32 X4T7'], 'Ballyfin, Co. Laois R32 X4T7'],
  [['Address: Kamweli Estate, Machakos'], 'Kamweli Estate, Machakos'],
  [['Addresse de client : Hai El Badr, Laghouat'], 'Hai El Badr, Laghouat'],
  [['Anna Reed', 'The Old Bakery', '9 Weaver Street', 'Bristol'], 'The Old Bakery, 9 Weaver Street, Bristol'],
  [['Po Box: 41882, Mussafah 37', 'Tel: +97125550144'], 'Po Box: 41882, Mussafah 37'],
  [
    ['Bağlıca Mah. 1142. Sok. No: 7/5', 'Etimesgut / Ankara'],
    'Bağlıca Mah. 1142. Sok. No: 7/5, Etimesgut, Ankara',
  ],
  [
    ['Gazi Bulvarı No: 68 Kat: 3', '34857 Kadıköy / İSTANBUL'],
    'Gazi Bulvarı No: 68 Kat: 3, 34857 Kadıköy, İSTANBUL',
  ],
])('an address without a postal code is offered: %j', (lines, address) => {
  expect(valuesOf(stack(...lines))).toContain(address)
})

test.each([
  ['Acme Ltd, 5 High Street, London', '5 High Street, London'],
  [
    'Nowak Sp. z o.o. · ul. Polna 3 · 00-950 Warszawa · NIP 5260001246 · Telefon 22 555 01 00',
    'ul. Polna 3, 00-950 Warszawa',
  ],
  ['Meridian Exchange, 3rd Floor, Kimathi Street', 'Meridian Exchange, 3rd Floor, Kimathi Street'],
  [
    '27 Tanjong Road #04-12, Singapore 089412 GST Reg. No. M2-0073582-3',
    '27 Tanjong Road #04-12, Singapore 089412',
  ],
  ['BLUE LAGOON GENERAL TRADING LLC AL NABHA ROAD, SHARJAH', 'AL NABHA ROAD, SHARJAH'],
  ['Endereço: RUA DAS ACACIAS 2146, CENTRO - CEP: 80410-180', 'RUA DAS ACACIAS 2146, CENTRO, 80410-180'],
  ['Bauer GmbH - Lindenweg 4 - 73084 Oberholz - Tel. 07161 99821', 'Lindenweg 4, 73084 Oberholz'],
  [
    'Sharma Traders, Plot 8, Gandhi Nagar, Pune - 411022, GSTIN 27AAACS2839W1ZX',
    'Plot 8, Gandhi Nagar, Pune - 411022',
  ],
])('an address is cut out of a line: %s', (line, address) => {
  expect(valuesOf([line])).toContain(address)
})

it('begins above the district, not with it', () => {
  const lines = ['PERNIAGAAN ZHENG', 'NO. 59 JALAN PERMAS 9/6', 'BANDAR BARU PERMAS', '81750 JOHOR BAHRU']
  const values = valuesOf(stack(...lines))
  expect(values).toContain('NO. 59 JALAN PERMAS 9/6, BANDAR BARU PERMAS, 81750 JOHOR BAHRU')
  expect(values.filter((value) => value.startsWith('BANDAR'))).toEqual([])
})

it('goes on at the right of a cell and on the line below', () => {
  const texts = [
    { text: '28 Canal Street', x: 50, y: 50 },
    { text: 'Limerick', x: 145, y: 50 },
    { text: 'V94 T9E7', x: 50, y: 64 },
  ]
  expect(valuesOf(texts)).toContain('28 Canal Street, Limerick, V94 T9E7')
})

it('begins on no line that goes on with the one above it after a comma', () => {
  const lines = stack(
    'Restoran Seri Sdn Bhd',
    'No. 2, Jalan Mawar 19/9,',
    'Seksyen 9, Bandar Seri,',
    '43200 Cheras',
  )
  const values = valuesOf(lines)
  expect(values).toContain('No. 2, Jalan Mawar 19/9, Seksyen 9, Bandar Seri, 43200 Cheras')
  expect(values.filter((value) => /^(?:Seksyen|Bandar|43200)/.test(value))).toEqual([])
  expect(valuesOf(stack('Acme GmbH,', 'Lindenweg 4', '73084 Oberholz'))).toContain(
    'Lindenweg 4, 73084 Oberholz',
  )
})

it('a town below an empty line belongs to its street', () => {
  const texts = [
    { text: 'Bahnstr. 42', x: 50, y: 50 },
    { text: '88802 Spielkreis', x: 50, y: 90 },
  ]
  expect(valuesOf(texts)).toContain('Bahnstr. 42, 88802 Spielkreis')
  const glued = [
    { text: 'Lindenstr. 108a', x: 50, y: 50 },
    { text: '50674Köln', x: 50, y: 85 },
  ]
  expect(valuesOf(glued)).toContain('Lindenstr. 108a, 50674Köln')
})

it('a country that is printed in two languages is named once', () => {
  const values = valuesOf(stack('Lindenweg 4', '73084 Oberholz', 'Deutschland / Germany'))
  expect(values).toContain('Lindenweg 4, 73084 Oberholz, Deutschland')
  expect(values.filter((value) => value.includes('Germany'))).toEqual([])
})

it('cuts labels off whose colon stands alone, as in French', () => {
  expect(valuesOf(stack('Adresse : 12 rue des Lilas', '69003 Lyon'))).toContain(
    '12 rue des Lilas, 69003 Lyon',
  )
})

it('goes on after the label of a postal code that labels phones in another language', () => {
  expect(valuesOf(stack('Endereço: Rua Alberto Menin, 50', 'CEP: 86017-235', 'Curitiba'))).toContain(
    'Rua Alberto Menin, 50, 86017-235, Curitiba',
  )
})

test.each([
  [
    ['〒231-0015', '神奈川県 横浜市中区', '尾上町3-35 港ビル 7F'],
    '〒231-0015, 神奈川県 横浜市中区, 尾上町3-35 港ビル 7F',
  ],
  [
    ['4/115 ซ.หมู่บ้านหนองแก ต.หนองแก อ.หัวหิน จ.ประจวบคีรีขันธ์ 77110'],
    '4/115 ซ.หมู่บ้านหนองแก ต.หนองแก อ.หัวหิน จ.ประจวบคีรีขันธ์ 77110',
  ],
  [['경상남도 김해시', '분성로 25, 4층 401호'], '경상남도 김해시, 분성로 25, 4층 401호'],
  [['天津市和平区', '南京路75号'], '天津市和平区, 南京路75号'],
  [['天津市和平区南京路75号 邮编: 300051'], '天津市和平区南京路75号 邮编: 300051'],
  [['12 پلاک سعدی، خیابان رشت، شهر گیلان، استان'], 'استان گیلان، شهر رشت، خیابان سعدی، پلاک 12'],
])('the words for regions and postal codes are known in other scripts: %j', (lines, address) => {
  expect(valuesOf(stack(...lines))).toContain(address)
})

it('no value beside the label of an account belongs to an address', () => {
  const values = valuesOf([
    { text: 'Adresse:', x: 50, y: 50 },
    { text: 'Brīvības iela 12, Rīga', x: 130, y: 50 },
    { text: 'Konts:', x: 50, y: 64 },
    { text: 'Nordbanka, Rīga', x: 130, y: 64 },
    { text: 'IBAN:', x: 50, y: 78 },
    { text: 'LV80 BANK 0000 4351 9500 1', x: 130, y: 78 },
  ])
  expect(values).toContain('Brīvības iela 12, Rīga')
  expect(values.filter((value) => /Nordbanka|BANK/.test(value))).toEqual([])
})

it('no phone number, amount or date belongs to an address', () => {
  const lines = stack('Lindenweg 4', '73084 Oberholz', '07161 998 2213', '12.05.2026', '119,00 EUR')
  expect(valuesOf(lines).filter((value) => /998|2026|119/.test(value))).toEqual([])
})

it('has the words that it is printed with', () => {
  const printed = fc.tuple(
    fc.constantFrom('', 'Acme Ltd, ', 'Address: '),
    fc.constantFrom('5 High Street', 'Lindenweg 4b', 'ul. Polna 3'),
    fc.constantFrom('73084 Oberholz', 'London SW1A 1AA', 'Dublin 2'),
    fc.constantFrom('', ', Tel. 020 7946 0018', ' - www.acme.example'),
  )
  fc.assert(
    fc.property(printed, fc.boolean(), ([before, street, town, behind], isOneLine) => {
      const lines = isOneLine ? [`${before}${street}, ${town}${behind}`] : [before + street, town + behind]
      const found = addressesOf(stack(...lines)).find(({ value }) => value === `${street}, ${town}`)
      const words = found && wordsOf(found).map(({ text }) => text.replace(/,$/, ''))
      expect(words?.join(' ')).toBe(`${street} ${town}`)
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['February 3, 2026', 'April 20, 2026'],
  ['Date: 14 April 2026', '101209'],
])('a date is no address: %s', (...lines) => {
  expect(valuesOf(stack(...lines))).toEqual([])
})

it('may have a date in the name of a street', () => {
  expect(valuesOf(stack('12 rue du 8 mai 1945', '38000 Grenoble'))).toContain(
    '12 rue du 8 mai 1945, 38000 Grenoble',
  )
})

it('has initials of a name in a street, and no labels of phones', () => {
  expect(valuesOf(stack('Rua M. Nobre - M. F. Serra, Loja 7 - Porto'))).toContain(
    'Rua M. Nobre, M. F. Serra, Loja 7, Porto',
  )
  expect(valuesOf(stack('Rua Nova 7, Lisboa', 'F. 218 845 110'))).toContain('Rua Nova 7, Lisboa')
})

it('has the unit of a building with a point in its number', () => {
  expect(valuesOf(stack('LOT 3.18 & 3.19, LEVEL 3', 'JALAN AMPANG 2', '55000 KUALA LUMPUR'))).toContain(
    'LOT 3.18 & 3.19, LEVEL 3, JALAN AMPANG 2, 55000 KUALA LUMPUR',
  )
})

it('ends before what a number on its line is called', () => {
  const [call, number] = spread(78, 'harbourtalkline', '1800 88 1231')
  const values = valuesOf([...stack('12 Mill Road', '47820 Petaling Jaya'), call!, number!])
  expect(values).toContain('12 Mill Road, 47820 Petaling Jaya')
  expect(values.filter((value) => value.includes('talkline'))).toEqual([])
})

it('is no label of several words with wide gaps between them', () => {
  const label = spread(64, 'VAT', 'REG', 'TIN 008-1 1 2-884-0001 7')
  const values = valuesOf([...stack('12 Mill Road, Cebu City'), ...label])
  expect(values).toContain('12 Mill Road, Cebu City')
  expect(values.filter((value) => /TIN|REG/.test(value))).toEqual([])
})

it('ends before the label of a phone number on the next line', () => {
  const values = valuesOf(stack('118 Galle Road, Moratuwa', 'Phone 011 264 4718'))
  expect(values).toContain('118 Galle Road, Moratuwa')
  expect(values.filter((value) => value.includes('Phone'))).toEqual([])
})

it('ends before the line of the tax office with its number', () => {
  const found = valuesOf(stack('ATATÜRK BULVARI NO:112', 'BORNOVA/İZMİR', 'BORNOVA VD. TCKN 48211190836'))
  expect(found).toContain('ATATÜRK BULVARI NO:112, BORNOVA/İZMİR')
  expect(found.filter((value) => value.includes('48211190836'))).toEqual([])
})

test.each([
  [['Εγνατίας 112, 54622 Θεσσαλονίκη', 'Α.Φ.Μ. 094512380 Δ.Ο.Υ. Θεσσαλονίκης'], 'Δ.Ο.Υ.'],
  [['Jl. Rungkut Industri No. 22', 'Surabaya', 'U.p. Bagian Keuangan'], 'Bagian'],
])('an address ends before a tax id and a person: %j', (lines, other) => {
  expect(valuesOf(stack(...lines)).filter((value) => value.includes(other))).toEqual([])
})

it('leaves the label of an address out', () => {
  const values = valuesOf(['ที่อยู่ 4/115 ซ.หนองแก ต.หนองแก อ.หัวหิน จ.ประจวบคีรีขันธ์ 77110'])
  expect(values).toContain('4/115 ซ.หนองแก ต.หนองแก อ.หัวหิน จ.ประจวบคีรีขันธ์ 77110')
  expect(values.filter((value) => value.includes('ที่อยู่'))).toEqual([])
})

it('takes counted goods for no address', () => {
  expect(valuesOf(stack('20束', '15箱', '6回'))).toEqual([])
})

it('ends above the head of a table', () => {
  const head = ['Beskrivelse', 'Antall', 'Pris'].map((text, i) => ({ text, x: 50 + 120 * i, y: 88 }))
  const items = stack('Hovdevegen 44', '6160 Hovdebygda').concat(head, {
    text: 'Bereder 200 l',
    x: 50,
    y: 98,
  })
  const values = valuesOf(items)
  expect(values).toContain('Hovdevegen 44, 6160 Hovdebygda')
  expect(values.filter((value) => value.includes('Bereder'))).toEqual([])
})

test.each(['March 2026', '2026 - March', 'Avril 2026'])('%s below an address is no part of it', (month) => {
  const values = valuesOf(stack('P.O. Box 1184', '90200 Kitui', month))
  expect(values).toContain('P.O. Box 1184, 90200 Kitui')
  expect(values.filter((value) => value.includes('2026'))).toEqual([])
})

it('goes on over an empty line to a town, not to an item', () => {
  const lines = (last: string) => [
    { text: '2207 Orchard Road', x: 50, y: 50 },
    { text: last, x: 50, y: 80 },
  ]
  expect(valuesOf(lines('Danville, Kentucky, 40422'))).toContain(
    '2207 Orchard Road, Danville, Kentucky, 40422',
  )
  expect(valuesOf(lines('Varmtvannsbereder 200 l')).filter((value) => value.includes(','))).toEqual([])
})

it('ends above a tax office and its number', () => {
  const values = valuesOf(stack('RIHTIM CAD. NO:44', 'KADIKÖY/İSTANBUL', 'BORNOVA VD. VKN 4821119083'))
  expect(values).toContain('RIHTIM CAD. NO:44, KADIKÖY/İSTANBUL')
  expect(values.filter((value) => value.includes('VD.'))).toEqual([])
})

it('ends before a firm with its legal form', () => {
  const firm = stack('3 Victoria Way', 'Sydney NSW 2014', 'Green International Inc.', '14 Queen Lane')
  expect(valuesOf(firm)).toContain('3 Victoria Way, Sydney NSW 2014')
  expect(valuesOf(firm).filter((value) => value.includes('Green'))).toEqual([])
})

it('begins below a line of labels', () => {
  const lines = stack('LE CLIENT', 'CLIENT NOM COMMERCIAL', '58 rue de la mer', '06000 NICE')
  expect(valuesOf(lines)).toContain('58 rue de la mer, 06000 NICE')
  expect(valuesOf(lines).filter((value) => value.includes('COMMERCIAL'))).toEqual([])
})

it('begins below what may be the name of its party', () => {
  for (const name of ['Norwood Electrical', 'João Nogueira'])
    for (const above of [[], ['Bill to:']]) {
      const values = valuesOf(stack(...above, name, '48 High Street', 'London'))
      expect(values).toContain('48 High Street, London')
      expect(values).not.toContain(`${name}, 48 High Street, London`)
    }
})
