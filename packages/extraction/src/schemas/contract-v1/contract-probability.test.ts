import { describe, expect, it } from 'vitest'
import { pageOf } from '../../fields/test-page.ts'
import { contractProbability, isContract } from './contract-probability.ts'
import { contractOf, warehousing } from './test-contract.ts'

describe('whether a document is a contract', () => {
  it('is known from its clauses', () => {
    const more = [
      '5. Termination. Either party may terminate this Agreement if the other is in material breach and does not remedy it within thirty days of notice.',
      '6. Liability. Neither party is liable for loss of profit, and the liability of Pelican does not exceed the fees of one year.',
      '7. Notices. Notices under this Agreement are given in writing at the addresses of the parties.',
    ]
    expect(isContract(contractOf([...warehousing, ...more]))).toBe(true)
  })

  it('is not said of an invoice, a letter, or nothing', () => {
    for (const lines of [
      [
        'Invoice 2024-17',
        'Harrow Fine Foods plc',
        'Storage, May 2024   2 pallets   120.00',
        'VAT 20 %   24.00',
        'Total due   144.00',
        'Please pay within 30 days.',
      ],
      [
        'Dear Ms Ferris,',
        'thank you for your letter of 3 May. We shall gladly send you the samples next week.',
        'Kind regards',
      ],
      [],
    ])
      expect(contractProbability(pageOf(lines))).toBeLessThan(0.5)
  })
})

it('looks at running text in signs without spaces, and not at lists of numbers in them', () => {
  const clause = '第三条甲方应于收到发票后支付费用,任何一方均不得向第三方披露保密信息,违约方应承担赔偿责任。'
  expect(contractProbability(pageOf(Array.from({ length: 6 }, () => clause)))).toBeGreaterThan(0)
  const item = '商品1234567890 数量100 金额12,345.00 税额1,234.50'
  expect(contractProbability(pageOf(Array.from({ length: 40 }, () => item)))).toBe(0)
})

it('looks at running text in letters without capitals, too', () => {
  const lines = Array.from({ length: 20 }, () => 'هذا العقد بين الطرف الأول والطرف الثاني بشأن الخدمات')
  expect(contractProbability(pageOf(lines))).toBeGreaterThan(0)
})

it.each([
  [
    'Turkish',
    [
      'HİZMET SÖZLEŞMESİ',
      'İşbu sözleşme, Kaya Peyzaj Ltd. Şti. ile Hakan Er arasında 5 Mart 2025 tarihinde imzalanmıştır.',
      '1. Yüklenici, bahçenin bakımını ayda iki kez yapar ve aylık ücret 9.500 TL’dir.',
      '2. Sözleşme 15 Mart 2025 tarihinden itibaren bir yıl geçerlidir.',
      '3. Taraflar bir ay önceden yazılı bildirimle sözleşmeyi feshedebilir.',
    ],
  ],
  [
    'English',
    [
      'Storage Agreement',
      'This agreement is made on 3 May 2025 between SafeNest Storage Ltd and Bart Moss.',
      '1. The tenant rents unit 114 for £68 a month, payable on the first of each month.',
      '2. It starts on 1 June 2025; either party may terminate it with 14 days’ written notice.',
      '3. English law governs this agreement. Signed in two copies.',
    ],
  ],
])('a short contract is one: %s', (_, paragraphs) => {
  expect(isContract(contractOf(paragraphs))).toBe(true)
})

it('a letter with a date, an amount and a term of notice is none', () => {
  const letter = [
    'Dear Sir or Madam, your bill of 20 September for £212.60 is based on an estimate of the meter.',
    'Please correct the amount and confirm in writing that no further payment will be taken by direct debit.',
    'You agreed on the telephone to reply within ten days. I enclose a photograph that the landlord has signed.',
    'Yours faithfully, Gwen Partridge',
  ]
  expect(isContract(contractOf(letter))).toBe(false)
})
