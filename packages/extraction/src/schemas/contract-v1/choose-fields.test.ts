import { describe, expect, it } from 'vitest'
import { pageOf } from '../../fields/test-page.ts'
import { chooseContractFields } from './choose-fields.ts'
import { contractFields } from './ranker/fields.ts'
import { contractOf, warehousing } from './test-contract.ts'

function valuesOf(paragraphs: readonly string[]): Record<string, string | null> {
  const fields = chooseContractFields(contractOf(paragraphs))
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
}

const contracts: [
  language: string,
  paragraphs: readonly string[],
  expected: Record<string, string | null>,
][] = [
  [
    'English',
    warehousing,
    {
      title: 'WAREHOUSING AGREEMENT',
      party_a_name: 'Pelican Cold Stores Limited',
      party_b_name: 'Harrow Fine Foods plc',
      effective_date: '2021-06-01',
      end_date: '2023-06-01',
      term: '2 years',
      notice_period: '60 days',
      auto_renewal: 'true',
      governing_law: 'Scotland',
    },
  ],
  [
    'German',
    [
      'Wartungsvertrag',
      'zwischen der Nordlicht Aufzüge GmbH, Hafenstraße 4, 24103 Kiel (nachfolgend „Auftragnehmer“) und der Wohnbau Förde AG, Ufer 9, 24937 Flensburg (nachfolgend „Auftraggeber“).',
      '§ 1 Laufzeit. Der Vertrag beginnt am 1. April 2022 und hat eine Laufzeit von drei Jahren.',
      '§ 2 Verlängerung. Er verlängert sich stillschweigend um jeweils ein Jahr, wenn er nicht mit einer Frist von drei Monaten vor Ablauf schriftlich gekündigt wird.',
      '§ 3 Schlussbestimmungen. Es gilt deutsches Recht. Gerichtsstand ist Kiel.',
    ],
    {
      title: 'Wartungsvertrag',
      party_a_name: 'Nordlicht Aufzüge GmbH',
      party_b_name: 'Wohnbau Förde AG',
      term: '3 Jahre',
      notice_period: '3 Monate',
      auto_renewal: 'true',
      governing_law: 'Deutschland',
    },
  ],
  [
    'French',
    [
      'CONTRAT DE MAINTENANCE',
      'Entre la société Atelier du Rhône SAS, dont le siège est à Lyon (ci-après « le Prestataire ») et la société Hôtels Belledonne SA, dont le siège est à Grenoble (ci-après « le Client »).',
      'Article 1 - Durée. Le présent contrat prend effet le 1er mars 2023 et est conclu pour une durée de trois ans.',
      'Article 2 - Droit applicable. Le présent contrat est soumis au droit français.',
    ],
    {
      title: 'CONTRAT DE MAINTENANCE',
      party_a_name: 'Atelier du Rhône SAS',
      party_b_name: 'Hôtels Belledonne SA',
      term: '3 ans',
      governing_law: 'France',
      notice_period: null,
      contract_value: null,
    },
  ],
  [
    'Spanish',
    [
      'CONTRATO DE SUMINISTRO',
      'De una parte, Aceites del Guadalquivir, S.L., con domicilio en Córdoba (en adelante, el “Proveedor”), y de otra, Conservas Atlánticas, S.A., con domicilio en Vigo (en adelante, el “Cliente”).',
      'Primera. Duración. El contrato entrará en vigor el 1 de julio de 2020 y tendrá una duración de cuatro años.',
      'Segunda. Ley aplicable. El presente contrato se regirá por la legislación española.',
    ],
    {
      title: 'CONTRATO DE SUMINISTRO',
      party_a_name: 'Aceites del Guadalquivir, S.L.',
      party_b_name: 'Conservas Atlánticas, S.A.',
      term: '4 años',
      governing_law: 'España',
    },
  ],
  [
    'Portuguese',
    [
      'CONTRATO DE PRESTAÇÃO DE SERVIÇOS',
      'Entre Vinhos da Serra, Lda., com sede em Viseu (doravante “Cliente”), e Transportes Mondego, S.A., com sede em Coimbra (doravante “Prestador”).',
      '1. Prazo. O contrato entra em vigor em 2 de janeiro de 2024 e vigora pelo prazo de 12 (doze) meses.',
      '2. Lei aplicável. O presente contrato rege-se pela lei portuguesa.',
    ],
    {
      title: 'CONTRATO DE PRESTAÇÃO DE SERVIÇOS',
      party_a_name: 'Vinhos da Serra, Lda.',
      party_b_name: 'Transportes Mondego, S.A.',
      term: '12 meses',
      governing_law: 'Portugal',
    },
  ],
  [
    'Polish',
    [
      'UMOWA O ŚWIADCZENIE USŁUG',
      'zawarta w dniu 3 czerwca 2024 r. pomiędzy Tartak Sosna Sp. z o.o. z siedzibą w Opolu, zwaną dalej „Zleceniodawcą”, a',
      'Biuro Lipa S.A. z siedzibą w Brzegu, zwaną dalej „Zleceniobiorcą”.',
      '1. Umowa wchodzi w życie z dniem 1 lipca 2024 r. i obowiązuje przez okres dwóch lat.',
      '2. Umowa ulega automatycznemu przedłużeniu na kolejny rok, o ile żadna ze stron nie wypowie jej pisemnie na 60 dni przed upływem okresu.',
      '3. W sprawach nieuregulowanych stosuje się przepisy prawa polskiego.',
    ],
    {
      title: 'UMOWA O ŚWIADCZENIE USŁUG',
      party_a_name: 'Tartak Sosna Sp. z o.o.',
      party_b_name: 'Biuro Lipa S.A.',
      effective_date: '2024-07-01',
      notice_period: '60 dni',
      auto_renewal: 'true',
      governing_law: 'Polska',
    },
  ],
  [
    'Swedish',
    [
      'SERVICEAVTAL',
      'Mellan Norrbygg AB, org.nr 556102-3388, Piteå (”Beställaren”) och Hisskraft AB, org.nr 556733-1029, Boden (”Leverantören”) har följande avtal träffats.',
      '1. Avtalet träder i kraft den 1 mars 2024 och gäller i två år.',
      '2. Avtalet förlängs automatiskt med ett år om det inte sägs upp skriftligen senast tre månader före avtalstidens utgång.',
      '3. Svensk rätt ska tillämpas på detta avtal.',
    ],
    {
      title: 'SERVICEAVTAL',
      party_a_name: 'Norrbygg AB',
      party_b_name: 'Hisskraft AB',
      effective_date: '2024-03-01',
      notice_period: '3 månader',
      auto_renewal: 'true',
      governing_law: 'Sverige',
    },
  ],
  [
    'Japanese',
    [
      '保守契約書',
      '株式会社青葉商事(以下「甲」という。)と合同会社みなと工房(以下「乙」という。)とは、次のとおり契約を締結する。',
      '第1条 本契約の有効期間は2024年6月1日から2年間とする。',
      '第2条 本契約は日本法に準拠する。',
    ],
    {
      party_a_name: '株式会社青葉商事',
      party_b_name: '合同会社みなと工房',
      effective_date: '2024-06-01',
      governing_law: '日本',
    },
  ],
]

describe('the fields of a contract', () => {
  it.each(contracts)('in %s', (_, paragraphs, expected) => {
    expect(valuesOf(paragraphs)).toMatchObject(expected)
  })

  it('each have a place on their page', () => {
    for (const field of Object.values(chooseContractFields(contractOf(contracts[0]![1]))))
      if (field.value !== null) {
        expect(field.source).toMatchObject({ page: 1 })
        expect(field.confidence).toBeGreaterThan(0)
      }
  })

  it('are empty where there is no text', () => {
    const fields = chooseContractFields({ ...pageOf([]), pages: [] })
    expect(Object.keys(fields)).toEqual([...contractFields])
    for (const { value, confidence, source } of Object.values(fields))
      expect({ value, confidence, source }).toEqual({ value: null, confidence: 0, source: null })
  })

  it.each([
    ['runs for two years', '30 April 2026'],
    ['runs for two years', '1 May 2026'],
  ])('have the printed end of a term that %s, %s', (runs, end) => {
    const [, [title, preamble, , ...rest]] = contracts[0]! as [
      string,
      [string, string, string, ...string[]],
      object,
    ]
    const clause = `1. Term. This Agreement takes effect on 1 May 2024 and ${runs}, to and including ${end}.`
    const { end_date } = chooseContractFields(contractOf([title, preamble, clause, ...rest]))
    expect(end_date).toMatchObject({
      value: end.startsWith('1') ? '2026-05-01' : '2026-04-30',
      origin: 'extracted',
    })
  })

  it('take the law of a place that is named before it', () => {
    const { governing_law } = valuesOf([
      ...contracts[0]![1].slice(0, -1),
      '4. Governing Law. This Agreement is accepted in the State of Nevada and shall be governed by and construed in accordance with the laws thereof.',
    ])
    expect(governing_law).toBe('Nevada')
  })

  it('say that the end is computed where it is not printed', () => {
    const { end_date: end } = chooseContractFields(contractOf(contracts[0]![1]))
    expect(end).toMatchObject({ origin: 'computed', source: { page: 1 } })
  })

  it('do not compute an end from a date that the term does not begin on', () => {
    const [, paragraphs] = contracts.find(([language]) => language === 'French')!
    const clauses = [
      'Article 1 - Entrée en vigueur. Le présent contrat prend effet le 1er mars 2018.',
      'Article 2 - Durée. Le présent contrat est conclu pour une durée de trois ans et le prestataire remettra son rapport le 3 mars 2019.',
    ]
    const read = contractOf([...paragraphs.slice(0, 2), ...clauses, ...paragraphs.slice(3)])
    expect(chooseContractFields(read).end_date).toMatchObject({ value: '2021-03-01', origin: 'computed' })
  })

  it('lose only their own page where one cannot be laid out', () => {
    const read = contractOf(contracts[0]![1])
    const broken = { ...read.pages[0]!, number: 2, words: [null] } as unknown as (typeof read.pages)[number]
    const faults: Parameters<typeof chooseContractFields>[1] = []
    const fields = chooseContractFields({ ...read, pages: [...read.pages, broken] }, faults)
    expect(fields.governing_law?.value).toBe('Scotland')
    expect(faults).toMatchObject([{ stage: 'layout', page: 2 }])
  })
})

describe('a contract that its parties sign on different days', () => {
  const signed = (left: string, right: string) => {
    const { pages, ...read } = contractOf([
      'SERVICE AGREEMENT',
      'This Agreement is made between Pelican Cold Stores Limited (“Pelican”) and Harrow Fine Foods plc (“Harrow”).',
      '1. Pelican stores the goods until 31 December 2026 and this Agreement is governed by the laws of Scotland.',
    ])
    const signatures = pageOf(
      ['______________________', left, right].flatMap((text, row) =>
        row === 0
          ? [
              { text, x: 50, y: 400 },
              { text, x: 320, y: 400 },
            ]
          : { text, x: row === 1 ? 50 : 320, y: 420 },
      ),
    )
    const words = [...pages[0]!.words, ...signatures.pages[0]!.words]
    return chooseContractFields({ ...read, pages: [{ ...pages[0]!, words }] }).signature_date!.value
  }

  it.each([
    ['Date: 3 March 2025', 'Date: 13 March 2025'],
    ['Date: 3/3/2025 | 9:12 AM', 'Date: 3/13/2025 | 2:40 PM'],
  ])('is of the later one: %s, %s', (left, right) => expect(signed(left, right)).toBe('2025-03-13'))
})

describe('a contract without a date beside its signatures', () => {
  const made =
    'This Agreement is made and entered into this 10th day of March, 2025 between Pelican Cold Stores Limited (“Pelican”) and Harrow Fine Foods plc (“Harrow”) and takes effect on 1 June 2025.'
  const signedOn = (preamble: string, closing: string) =>
    valuesOf([
      'WAREHOUSING AGREEMENT',
      preamble,
      '1. Pelican stores the goods until 31 December 2027. This Agreement is governed by the laws of Scotland.',
      closing,
      'By: ____________________',
      'By: ____________________',
    ]).signature_date

  it.each([
    [
      'IN WITNESS WHEREOF, the parties have executed this Agreement as of the date first written above.',
      made,
    ],
    ['EXECUTED by the parties on the day and year first above written.', made],
    [
      'IN WITNESS WHEREOF, the undersigned hereby execute this Agreement this 10th day of March 2025.',
      'This Agreement is between Pelican Cold Stores Limited (“Pelican”) and Harrow Fine Foods plc (“Harrow”).',
    ],
  ])('is signed when it says: %s', (closing, preamble) => {
    expect(signedOn(preamble, closing)).toBe('2025-03-10')
  })
})

describe('parties with short names', () => {
  it('are two parties, also where one is the end of the other', () => {
    const { party_a_name, party_b_name } = valuesOf([
      'SERVICE AGREEMENT',
      'This Agreement is made on 3 May 2024 between Orb Ltd (“Supplier”) and Torb Ltd (“Customer”).',
      '1. The Supplier maintains the lifts of the Customer. This Agreement is governed by the laws of Scotland.',
    ])
    expect([party_a_name, party_b_name]).toEqual(['Orb Ltd', 'Torb Ltd'])
  })
})

describe('a short contract that names a place and a day below its clauses', () => {
  const fields = (...clauses: string[]) =>
    valuesOf([
      'Contrato de mantenimiento',
      'Entre Aceites del Guadalquivir, S.L., con domicilio en Córdoba, y Conservas Atlánticas, S.A., con domicilio en Vigo.',
      ...clauses,
    ])

  it('is signed on that day and begins on the one that it states', () => {
    expect(
      fields(
        'Primero. El contrato se extenderá desde el 4 de septiembre de 2023 hasta el 3 de marzo de 2024.',
        'Segundo. El mantenimiento se presta en las instalaciones de Vigo cada semana, en horario de mañana.',
        'Tercero. El presente contrato se regirá por la legislación española.',
        'Cuarto. Las partes reciben una copia cada una.',
        'En Vigo, a 30 de agosto de 2023.',
      ),
    ).toMatchObject({ effective_date: '2023-09-04', signature_date: '2023-08-30' })
  })

  it('is signed on the later of two days beside lines to sign on', () => {
    expect(
      valuesOf([
        'Lizenzvertrag',
        'zwischen der Nordlicht Aufzüge GmbH, Kiel (nachfolgend „Lizenzgeber“) und der Wohnbau Förde AG, Flensburg (nachfolgend „Lizenznehmer“).',
        '1. Dieser Vertrag gilt ab dem 1. Juli 2024 für eine feste Dauer von 36 Monaten und verlängert sich danach jeweils um zwölf Monate, wenn er nicht mit einer Frist von drei Monaten gekündigt wird.',
        '2. Es gilt deutsches Recht.',
        'Kiel, 12. Juni 2024 ______________________ Flensburg, 18. Juni 2024 ______________________',
      ]),
    ).toMatchObject({ effective_date: '2024-07-01', signature_date: '2024-06-18', term: '36 Monate' })
  })
})

describe('the notice of a contract in Japanese', () => {
  it('is the period ahead, not that of the renewal behind it', () => {
    const { notice_period } = valuesOf([
      '保守契約書',
      '株式会社青葉商事(以下「甲」という。)と合同会社みなと工房(以下「乙」という。)とは、次のとおり契約を締結する。',
      '第1条(契約期間) 本契約の有効期間は2024年6月1日から2年間とする。期間満了の3か月前までに書面による申出がないときは、さらに1年間更新される。',
    ])
    expect(notice_period).toBe('3か月')
  })
})

describe('a period beside the day that a short contract begins', () => {
  it.each([
    [
      'Das Darlehen wird ab dem 1. Juni 2024 für vier Jahre gewährt und jährlich mit 2 % verzinst.',
      '4 Jahre',
    ],
    ['Le garage est loué à compter du 1er septembre 2024 pour un an, au loyer de 85 € par mois.', '1 an'],
  ])('is its term: %s', (sentence, term) => expect(valuesOf([sentence]).term).toBe(term))

  it.each([
    'The workshop is let with effect from 1 June 2024, and no liability lasts for more than two years.',
    'Le garage est loué à compter du 1er septembre 2024, avec un préavis d’un an.',
  ])('is none if it is how long something else lasts: %s', (sentence) =>
    expect(valuesOf([sentence]).term).toBeNull(),
  )
})
