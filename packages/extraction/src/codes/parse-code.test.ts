import { documentSchemas, type FieldDefinition } from '@numora/contract'
import { validateFieldValue } from '@numora/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaReadings } from '../schemas/schema-readings.ts'
import { parseCode } from './parse-code.ts'
import type { Statement } from './statement.ts'

function jwt(data: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256' })}.${part({ data: JSON.stringify(data) })}.c2ln`
}

/** Examples from the descriptions of the formats, with what they say. */
const examples: Record<string, [text: string, exact: Statement['exact'], usual: Statement['usual']]> = {
  swiss_qr_bill: [
    [
      'SPC',
      '0200',
      '1',
      'CH4431999123000889012',
      'S',
      'Robert Schneider AG',
      'Rue du Lac',
      '1268',
      '2501',
      'Biel',
      'CH',
      ...Array(7).fill(''),
      '1949.75',
      'CHF',
      'K',
      'Pia-Maria Rutschmann',
      'Grosse Marktgasse 28',
      '9400 Rorschach',
      '',
      '',
      'CH',
      'QRR',
      '210000000003139471430009017',
      'Order of 15.06.2020',
      'EPD',
      '//S1/10/X.66711\\/8824/11/200712/20/MW-2020-04/30/107978798/32/2.5:117.22/40/3:5;0:30',
    ].join('\r\n'),
    {
      number: 'X.66711/8824',
      date: '2020-07-12',
      currency: 'CHF',
      vendor_tax_id: 'CHE107978798',
      iban: 'CH4431999123000889012',
      reference: '210000000003139471430009017',
    },
    {
      due_date: '2020-08-11',
      payable: '1949.75',
      vendor: 'Robert Schneider AG',
      vendor_address: 'Rue du Lac 1268, 2501 Biel',
      customer: 'Pia-Maria Rutschmann',
      customer_address: 'Grosse Marktgasse 28, 9400 Rorschach',
    },
  ],
  epc: [
    'BCD\n001\n1\nSCT\nBPOTBEB1\nRed Cross\nBE72000000001616\nEUR1.5\nCHAR\n\nUrgency fund\nSample',
    { currency: 'EUR', iban: 'BE72000000001616', bic: 'BPOTBEB1' },
    { payable: '1.50', vendor: 'Red Cross', reference: 'Urgency fund' },
  ],
  spayd: [
    'SPD*1.0*ACC:CZ5855000000001265098001+RZBCCZPP*AM:480.50*CC:CZK*RN:PETR%20DVO%C5%98%C3%81K*DT:20121231*X-VS:1234567890',
    { currency: 'CZK', iban: 'CZ5855000000001265098001', bic: 'RZBCCZPP', reference: '1234567890' },
    { due_date: '2012-12-31', payable: '480.50', vendor: 'PETR DVOŘÁK' },
  ],
  hub3: [
    'HRVHUB30\nHRK\n000000000012355\nZELJKO SENEKOVIC\nIVANECKA ULICA 125\n42000 VARAZDIN\n2DBK d.d.\nALKARSKI PROLAZ 13B\n21230 SINJ\nHR1210010051863000160\nHR01\n7269-68949637676-00019\nCOST\nTroškovi\n',
    { currency: 'HRK', iban: 'HR1210010051863000160', reference: 'HR01 7269-68949637676-00019' },
    {
      payable: '123.55',
      vendor: '2DBK d.d.',
      vendor_address: 'ALKARSKI PROLAZ 13B, 21230 SINJ',
      customer: 'ZELJKO SENEKOVIC',
      customer_address: 'IVANECKA ULICA 125, 42000 VARAZDIN',
    },
  ],
  zbp: [
    '1234563218|PL|61109010140000071219812874|001050|Spółka z o.o.|FV 12/2026|||',
    { currency: 'PLN', iban: 'PL61109010140000071219812874' },
    { payable: '10.50', vendor: 'Spółka z o.o.', vendor_tax_id: '1234563218', reference: 'FV 12/2026' },
  ],
  tse: [
    'V0;955002-00;Kassenbeleg-V1;Beleg^75.33_7.99_0.00_0.00_0.00^83.32:Bar;18;112;2019-07-10T18:41:04.000Z;2019-07-10T22:41:04.000Z;ecdsa-plain-SHA256;unixTime;MEQC;BHhW',
    { date: '2019-07-11', total: '83.32' },
    { time: '00:41:04', currency: 'EUR', total: '83.32' },
  ],
  furs: [
    '123456789012345678901234567890123456789123456782203151542270',
    { date: '2022-03-15', vendor_tax_id: '12345678' },
    { time: '15:42:27', currency: 'EUR' },
  ],
  aade: [
    'https://www1.aade.gr/tameiakes/myweb/q1.php?SIG=ABC1234567800000017AB12CD34EF56AB12CD34EF56AB12CD34EF56AB1218.40',
    {},
    { number: '00000017', total: '18.40', currency: 'EUR' },
  ],
  pay_by_square: [
    // Encoded by another library.
    '0006Q0000UAT63HVES6GL5A5A0O9NSPEEHUHIEP70EG9LM6LU6EBNQ8KG6RB2N2LUIHMVTV51KQ77DGFC25KM2S9V46EQSN5GSD9J1N4BKT1L9ASVOOT1LPOMAO66IS2BHJDCNA4D9LFKG9MTFLISBD36O5CQQNJIBB2TJILQVVN684000',
    { currency: 'EUR', iban: 'CZ5530300000001325090010', bic: 'AIRACZPP', reference: '789' },
    { due_date: '2020-03-16', payable: '100', vendor: 'Dominik Chrástecký' },
  ],
  ips: [
    'K:PR|V:01|C:1|R:845000000040484987|N:JP EPS BEOGRAD\r\nBALKANSKA 13|I:RSD3596,13|P:MRĐO MAČKATOVIĆ\r\nŽUPSKA 13\r\nBEOGRAD 6|SF:189|S:UPLATA|RO:97163220000111111111000',
    { currency: 'RSD', iban: 'RS35845000000040484987' },
    {
      payable: '3596.13',
      vendor: 'JP EPS BEOGRAD',
      vendor_address: 'BALKANSKA 13',
      customer: 'MRĐO MAČKATOVIĆ',
      customer_address: 'ŽUPSKA 13, BEOGRAD 6',
      reference: '97163220000111111111000',
    },
  ],
  upn: [
    'UPNQR\n\n\n\n\nJanez Novak\nLepa ulica 33\n2000 Maribor\n00000010520\n\n\nCOST\nPlacilo\n31.12.2026\nSI56263300012039086\nSI00225268-32526-222\nPodjetje d.o.o.\nTrg 1\n1000 Ljubljana\n165\n',
    { currency: 'EUR', iban: 'SI56263300012039086', reference: 'SI00225268-32526-222' },
    {
      payable: '105.20',
      due_date: '2026-12-31',
      vendor: 'Podjetje d.o.o.',
      vendor_address: 'Trg 1, 1000 Ljubljana',
      customer: 'Janez Novak',
      customer_address: 'Lepa ulica 33, 2000 Maribor',
    },
  ],
  rksv: [
    '_R1-AT1_DEMO-CASH-BOX524_366588_2015-12-17T11:23:43_0,00_0,00_3,64_-2,60_1,79_VdZQeqWuNNk=_17d30d_OTQ1_sig',
    { date: '2015-12-17', total: '2.83' },
    { number: '366588', time: '11:23:43', currency: 'EUR' },
  ],
  porezna: [
    'https://porezna.gov.hr/rn?zki=cd3f1a9d1e2b3c4d&datv=20230414_1642&izn=12,50',
    { date: '2023-04-14', total: '12.50' },
    { time: '16:42' },
  ],
  atcud: [
    'A:123456789*B:999999990*C:PT*D:FT*E:N*F:20191231*G:FT AB2019/0035*H:CSDF7T5H-0035*I1:PT*I7:100.00*I8:23.00*N:23.00*O:123.00*P:10.00*Q:kLp0*R:9999',
    {
      type: 'invoice',
      number: 'FT AB2019/0035',
      date: '2019-12-31',
      subtotal: '100.00',
      tax: '23.00',
      total: '123.00',
      vendor_tax_id: '123456789',
    },
    { currency: 'EUR' },
  ],
  verifactu: [
    'https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif=89890001K&numserie=12345678%2FG33&fecha=01-09-2024&importe=241.4',
    { number: '12345678/G33', date: '2024-09-01', total: '241.40', vendor_tax_id: '89890001K' },
    { currency: 'EUR' },
  ],
  ticket_bai: [
    'https://batuz.eus/QRTBAI/?id=TBAI-00000006Y-251019-btFpwP8dcLGAF-237&s=T&nf=27174&i=4.70&cr=007',
    { date: '2019-10-25', total: '4.70', vendor_tax_id: '00000006Y' },
    { number: 'T-27174', currency: 'EUR' },
  ],
  zatca: [
    'AQxCb2JzIFJlY29yZHMCDzMxMDEyMjM5MzUwMDAwMwMUMjAyMi0wNC0yNVQxNTozMDowMFoEBzEwMDAuMDAFBjE1MC4wMA==',
    {
      date: '2022-04-25',
      subtotal: '850.00',
      tax: '150.00',
      total: '1000.00',
      vendor_tax_id: '310122393500003',
    },
    { time: '15:30:00', currency: 'SAR', vendor: 'Bobs Records' },
  ],
  irn: [
    jwt({
      SellerGstin: '27AAPFU0939F1ZV',
      BuyerGstin: 'URP',
      DocNo: 'A/17',
      DocTyp: 'CRN',
      DocDt: '05/03/2024',
      TotInvVal: 1180.5,
      Irn: 'a5c1',
    }),
    {
      type: 'credit_note',
      number: 'A/17',
      date: '2024-03-05',
      total: '1180.50',
      vendor_tax_id: '27AAPFU0939F1ZV',
    },
    { currency: 'INR' },
  ],
  cfdi: [
    'https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=5803EB8D-81CD-4557-8719-26632D2FA434&re=XOCD720319T86&rr=CARR861127SB0&tt=0000014300.100000&fe=rH8/bw==',
    { total: '14300.10', vendor_tax_id: 'XOCD720319T86', customer_tax_id: 'CARR861127SB0' },
    {},
  ],
  nfe: [
    '52060433009911002506550120000007800267301615',
    { number: '780', vendor_tax_id: '33009911002506' },
    { currency: 'BRL' },
  ],
  dte: [
    '<TED version="1.0"><DD><RE>97975000-5</RE><TD>33</TD><F>27</F><FE>2003-09-08</FE><RR>8414240-9</RR><RSR>J&amp;G LTDA</RSR><MNT>502946</MNT><CAF version="1.0"><DA><RE>97975000-5</RE><RS>RUT DE PRUEBA</RS></DA></CAF></DD></TED>',
    {
      type: 'invoice',
      number: '27',
      date: '2003-09-08',
      total: '502946',
      vendor_tax_id: '979750005',
      customer_tax_id: '84142409',
    },
    { currency: 'CLP', vendor: 'RUT DE PRUEBA', customer: 'J&G LTDA' },
  ],
  sunat: [
    '20100047218|07|FC01|00000123|18.00|118.00|31/05/2024|6|20131312955|',
    {
      type: 'credit_note',
      number: 'FC01-00000123',
      date: '2024-05-31',
      tax: '18.00',
      total: '118.00',
      vendor_tax_id: '20100047218',
      customer_tax_id: '20131312955',
    },
    { subtotal: '100.00' },
  ],
  afip: [
    'https://www.afip.gob.ar/fe/qr/?p=eyJ2ZXIiOjEsImZlY2hhIjoiMjAyMC0xMC0xMyIsImN1aXQiOjMwMDAwMDAwMDA3LCJwdG9WdGEiOjEwLCJ0aXBvQ21wIjoxLCJucm9DbXAiOjk0LCJpbXBvcnRlIjoxMjEwMCwibW9uZWRhIjoiRE9MIiwiY3R6Ijo2NSwidGlwb0RvY1JlYyI6ODAsIm5yb0RvY1JlYyI6MjAwMDAwMDAwMDEsInRpcG9Db2RBdXQiOiJFIiwiY29kQXV0Ijo3MDQxNzA1NDM2NzQ3Nn0=',
    {
      type: 'invoice',
      number: '00010-00000094',
      date: '2020-10-13',
      currency: 'USD',
      total: '12100',
      vendor_tax_id: '30000000007',
      customer_tax_id: '20000000001',
    },
    {},
  ],
  ksef: [
    'https://ksef.mf.gov.pl/client-app/invoice/1111111111/01-02-2026/UtQp9Gpc51y-u3xApZjIjgkpZ01js-J8KflSPW8WzIE',
    { date: '2026-02-01', vendor_tax_id: '1111111111' },
    {},
  ],
}

const texts = Object.values(examples).map(([text]) => text)

describe('a code', () => {
  it.each(Object.entries(examples))(
    'of the scheme %s says what its description promises',
    (scheme, [text, exact, usual]) => {
      expect(parseCode(text)).toMatchObject({ scheme, exact, usual })
      const { exact: found, usual: often } = parseCode(text)!
      expect({ ...found }).toEqual(exact)
      expect({ ...often }).toEqual(usual)
    },
  )

  it('says nothing with a wrong check digit', () => {
    const broken = [
      'BCD\n001\n1\nSCT\nBPOTBEB1\nRed Cross\nBE72000000001617\nEUR1.5',
      '52060433009911002506550120000007800267301616',
      'A:123456780*B:999999990*C:PT*D:FT*E:N*F:20191231*G:FT 1*H:CSDF7T5H-0035*N:23.00*O:123.00',
      'https://batuz.eus/QRTBAI/?id=TBAI-00000006Y-251019-btFpwP8dcLGAF-237&s=T&nf=27174&i=4.80&cr=007',
      '20100047219|01|F001|00000123|18.00|118.00|31/05/2024|6|20131312955|',
      'https://ksef.mf.gov.pl/client-app/invoice/1111111112/01-02-2026/UtQp9Gpc51y-u3xApZjIjgkpZ01js-J8KflSPW8WzIE',
    ]
    for (const text of broken) expect(parseCode(text), text).toBeNull()
  })

  it('has no amounts if its total is zero, as tills in training mode print it', () => {
    const [text] = examples.tse!
    expect(parseCode(text.replace('75.33_7.99', '0.00_0.00'))).toMatchObject({
      exact: { date: '2019-07-11' },
    })
    expect(parseCode(text.replace('75.33_7.99', '0.00_0.00'))!.exact).not.toHaveProperty('total')
    expect(parseCode(text.replace('Beleg^', 'AVTraining^'))).toBeNull()
  })

  it('has the tax by rate where it has amounts by rate', () => {
    expect(parseCode(examples.tse![0])!.taxLines).toEqual([
      { rate: '19', base: '63.30', amount: '12.03', isComputed: true },
      { rate: '7', base: '7.47', amount: '0.52', isComputed: true },
    ])
    expect(parseCode(examples.rksv![0])!.taxLines?.map(({ rate }) => rate)).toEqual(['13', '0', '19'])
    expect(parseCode(examples.atcud![0])!.taxLines).toEqual([
      { rate: '23', base: '100.00', amount: '23.00', isComputed: false },
    ])
    expect(parseCode(examples.verifactu![0])).not.toHaveProperty('taxLines')
  })

  it('of another website with the parameters of a tax office is none', () => {
    const [text] = examples.verifactu!
    expect(parseCode(text.replace('agenciatributaria.gob.es', 'agenciatributaria.gob.es.example'))).toBeNull()
    expect(parseCode('https://example.org/?qr=1')).toBeNull()
  })

  it('never fails, and gives only values that their fields take, however it is damaged', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 9 }), fc.string({ maxLength: 4 }))
      .map(([text, at, count, more]) => {
        const start = at % text.length
        return text.slice(0, start) + more + text.slice(start + count)
      })
    const definitions: readonly FieldDefinition[] = documentSchemas.invoice_v2.fields
    const fields: Record<string, string> = schemaReadings.invoice_v2.codeFields
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const statement = parseCode(text)
        for (const [name, value] of Object.entries({ ...statement?.usual, ...statement?.exact })) {
          const definition = definitions.find((each) => each.name === fields[name])
          if (definition) expect(validateFieldValue(definition, value), name).toEqual({ ok: true, value })
        }
      }),
      { numRuns: 150 },
    )
  })
})
