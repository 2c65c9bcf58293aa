import { describe, expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Description'],
  [300, 'Quantity'],
  [390, 'Unit price'],
  [490, 'Amount'],
]

function net(amount: string): Cell[] {
  return [
    [390, 'Net amount'],
    [490, amount],
  ]
}

describe('columns whose titles do not say what they have', () => {
  it('have quantities if they do not rise as positions do', () => {
    const rows: Cell[][] = [
      [
        [50, 'SL'],
        [100, 'Description'],
        [390, 'Price'],
        [490, 'Amount'],
      ],
      ...['24', '6', '161'].flatMap((count, i): Cell[][] => [
        [
          [50, count],
          [100, `73263${i}`],
          [390, '2.50'],
          [490, (Number(count) * 2.5).toFixed(2)],
        ],
        [[100, ['Hinge', 'Bracket', 'Screws'][i]!]],
      ]),
    ]
    expect(linesOf([...rows, net('477.50')])[1]).toMatchObject({
      quantity: '6',
      product_code: '732631',
      description: 'Bracket',
    })
  })

  it('have amounts, also with a currency behind each, if these are quantity times price', () => {
    const items: Cell[][] = [
      [
        [50, 'Description'],
        [220, 'Quantity'],
        [300, 'Unit price'],
        [400, 'VAT'],
        [490, 'Balance'],
      ],
      ...[
        ['Hinge', '3', '2.50', '1.50 €', '7.50 €'],
        ['Bracket', '2', '9.40', '3.76 €', '18.80 €'],
      ].map((texts): Cell[] => texts.map((text, i) => [[50, 220, 300, 400, 490][i]!, text])),
    ]
    expect(linesOf([...items, net('26.30')]).map(({ amount }) => amount)).toEqual(['7.50', '18.80'])
  })
})

describe('tables of parts and of hours', () => {
  it('have names below a title of no known meaning', () => {
    const rows: Cell[][] = [
      ['Part #', 'Spares', 'Qty', 'Price', 'Amount'],
      ['BRK-221', 'Front brake pads', '1', '64.95', '64.95'],
      ['ROT-118', 'Rotor, vented', '2', '58.20', '116.40'],
      ['Labor', '', 'Hours', 'Rate', 'Amount'],
      ['Replace front pads and rotors', '', '2', '110.00', '220.00'],
      ['Drive on a road for a test', '', '3', '110.00', '330.00'],
      ['Cleaning cloths', '', '', '', '12.50'],
    ].map((texts) => texts.flatMap((text, i): Cell[] => (text ? [[[50, 240, 370, 430, 490][i]!, text]] : [])))
    expect(linesOf([...rows, net('743.85')]).map(({ description }) => description)).toEqual([
      'Front brake pads',
      'Rotor, vented',
      'Replace front pads and rotors',
      'Drive on a road for a test',
      'Cleaning cloths',
    ])
  })
})

describe('second lines of items', () => {
  it('are no sums if they have a day and a word for a sum, but no amount', () => {
    const rows: Cell[][] = [
      ['Period', 'Description', 'Meter old', 'Meter new', 'Quantity', 'Price', 'Amount'],
      ['01/01/2025 -', 'Energy price', '12480', '13905', '1425', '28.40', '404.70'],
      ['30/06/2025', 'HT'],
      ['01/07/2025 -', 'Energy price', '13905', '15220', '1315', '29.10', '382.67'],
      ['31/12/2025', 'HT'],
      ['01/01/2025 -', 'Standing charge', '', '', '12', '', '114.00'],
      ['31/12/2025', 'of the meter'],
    ].map((texts) =>
      texts.flatMap((text, i): Cell[] => (text ? [[[50, 130, 240, 310, 380, 440, 490][i]!, text]] : [])),
    )
    expect(linesOf([...rows, net('901.37')]).map(({ amount }) => amount)).toEqual([
      '404.70',
      '382.67',
      '114.00',
    ])
  })
})

describe('items that cost nothing', () => {
  it('are kept behind a discount of all of their price', () => {
    const rows: Cell[][] = [
      ['Description', 'Quantity', 'Price', 'Discount', 'Amount'],
      ['Office chair', '6', '129.00', '10 %', '696.60'],
      ['Ream of paper', '40', '4.35', '', '174.00'],
      ['Carriage to door', '1', '45.00', '100 %', '0.00'],
    ].map((texts) => texts.flatMap((text, i): Cell[] => (text ? [[[50, 240, 330, 410, 490][i]!, text]] : [])))
    expect(linesOf([...rows, net('870.60')])).toHaveLength(3)
  })
})

describe('items that are worded like sums', () => {
  const posted = (day: string, text: string, amount: string): Cell[] => [
    [50, day],
    [150, text],
    [440, amount],
  ]
  const charges: Cell[] = [
    [50, 'Date'],
    [150, 'Text'],
    [440, 'Charges'],
  ]

  it('are taxes between other items', () => {
    const rows = [
      charges,
      posted('12/01/2026', 'Parking', '12.70'),
      posted('12/01/2026', 'City tax', '5.10'),
      posted('13/01/2026', 'Single room', '83.40'),
    ]
    expect(linesOf([...rows, net('101.20')])).toEqual([
      { description: 'Parking', amount: '12.70' },
      { description: 'City tax', amount: '5.10' },
      { description: 'Single room', amount: '83.40' },
    ])
  })

  it('are taxes on the first and the last line', () => {
    const rows = [
      charges,
      posted('12/01/2026', 'City tax', '5.10'),
      posted('12/01/2026', 'Parking', '12.70'),
      posted('13/01/2026', 'Single room', '83.40'),
      posted('13/01/2026', 'Tourist tax', '1.50'),
    ]
    expect(linesOf([...rows, net('102.70')])).toHaveLength(4)
  })

  it('are named by what is beside the day', () => {
    const rows = [charges, posted('18 August 2026', 'Double room', '126.50')]
    expect(linesOf([...rows, net('126.50')])).toEqual([{ description: 'Double room', amount: '126.50' }])
  })

  it('are expenses with a quantity and a price, to whose amount a tax was added', () => {
    const rows: Cell[][] = [
      head,
      [
        [50, 'Consulting'],
        [320, '2'],
        [390, '100.00'],
        [490, '232.00'],
      ],
      [
        [50, 'Shipping'],
        [320, '1'],
        [390, '20.00'],
        [490, '23.20'],
      ],
    ]
    const total: Cell[] = [
      [390, 'Total'],
      [490, '255.20'],
    ]
    expect(linesOf([...rows, total])).toMatchObject([{ amount: '232.00' }, { amount: '23.20' }])
  })
})

it('takes no charge among the sums for an item', () => {
  const rows: Cell[][] = [
    [
      [50, 'Description'],
      [300, 'Quantity'],
      [490, 'Amount'],
    ],
    [
      [50, 'Copper pipe'],
      [320, '17'],
      [490, '439.50'],
    ],
    [
      [50, 'Paint'],
      [320, '29'],
      [490, '194.60'],
    ],
    [
      [390, 'Postage'],
      [490, '4.90'],
    ],
  ]
  expect(linesOf([...rows, net('639.00')])).toMatchObject([
    { description: 'Copper pipe' },
    { description: 'Paint' },
  ])
})

it('takes no percentage for an amount', () => {
  const rows: Cell[][] = [
    [
      [50, 'Description'],
      [490, 'Amount'],
    ],
    [
      [50, 'Parking'],
      [490, '60.00'],
    ],
    [
      [50, 'Gross price'],
      [550, '60.00'],
    ],
    [
      [450, 'Reduction'],
      [490, '5.0 %'],
      [550, '-3.00'],
    ],
  ]
  expect(linesOf([...rows, net('57.00')])).toEqual([{ description: 'Parking', amount: '60.00' }])
})

it('reads the name below the last code, also above sums that no word calls so', () => {
  const row = (code: string, quantity: string, price: string, amount: string): Cell[] => [
    [50, code],
    [320, quantity],
    [390, price],
    [490, amount],
  ]
  const rows: Cell[][] = [
    head,
    row('40115931808', '6', '$168', '$1,008'),
    [[50, 'Office chair with arms']],
    [],
    row('40131754663', '2', '$14', '$28'),
    [[50, 'Envelopes with a window']],
    [],
    row('40184759962', '1', '$3', '$3'),
    [[50, 'Ring binder']],
    [[450, 'Plea. pay $1,039']],
  ]
  expect(linesOf(rows).map(({ description, quantity }) => [description, quantity])).toEqual([
    ['Office chair with arms', '6'],
    ['Envelopes with a window', '2'],
    ['Ring binder', '1'],
  ])
})

it('reads the name of an item where the titles of its code and name are so close that they are one', () => {
  const row = (code: string, name: string, amount: string): Cell[] => [
    [50, code],
    [105, name],
    [320, '1.0'],
    [390, '40.00'],
    [490, amount],
  ]
  const titles: Cell[] = [
    [50, 'Product Description of goods'],
    [300, 'Quantity'],
    [390, 'Unit price'],
    [490, 'Gross'],
  ]
  const rows = [titles, row('103922', 'Pipes', '42.00'), row('103414', 'Scaffolds', '42.00')]
  expect(linesOf([...rows, net('80.00')]).map(({ description }) => description)).toEqual([
    'Pipes',
    'Scaffolds',
  ])
})

it('gives codes as they are printed, with leading zeros and letters that a currency has, too', () => {
  const row = (code: string, name: string): Cell[] => [
    [50, code],
    [130, name],
    [320, '2'],
    [390, '4.00'],
    [490, '8.00'],
  ]
  const rows: Cell[][] = [
    [
      [50, 'Code'],
      [130, 'Description'],
      [300, 'Quantity'],
      [390, 'Unit price'],
      [490, 'Amount'],
    ],
    row('07433', 'Bearing'),
    row('DJF781', 'Cutting disc'),
  ]
  expect(linesOf(rows).map((line) => line.product_code)).toEqual(['07433', 'DJF781'])
})

it('takes a sign of multiplication before a quantity for no name', () => {
  const rows: Cell[][] = [
    [
      [50, 'Quantity'],
      [130, 'Description'],
      [390, 'Unit price'],
      [490, 'Amount'],
    ],
    [
      [50, 'x 2.00'],
      [130, 'Bearing'],
      [390, '4.00'],
      [490, '8.00'],
    ],
    [
      [50, 'x3.50'],
      [130, 'Cutting disc'],
      [390, '2.00'],
      [490, '7.00'],
    ],
  ]
  expect(linesOf(rows)).toMatchObject([
    { description: 'Bearing', quantity: '2.00' },
    { description: 'Cutting disc', quantity: '3.50' },
  ])
})

describe('the lines of a receipt', () => {
  const line = (text: string, amount: string): Cell[] => [
    [50, text],
    [250, amount],
  ]
  const total = line('TOTAL', '18.70')
  const items = [line('Milk', '6.90'), line('Bread', '11.80')]
  const namesOf = (rows: readonly Cell[][]) =>
    linesOf(rows, 'receipt_v1').map(({ description }) => description)

  it('end where they add up to the sum, whatever the line below is called', () =>
    expect(namesOf([...items, line('Zwxsum', '18.70'), total])).toEqual(['Milk', 'Bread']))

  it('begin where they add up', () =>
    expect(namesOf([line('Tel 513 95', '1.70'), ...items, total])).toEqual(['Milk', 'Bread']))

  it('are none where a price by weight is printed, without an amount', () =>
    expect(
      namesOf([line('Milk', '6.90'), line('0.306 KG X', '2.10'), line('Bread', '11.80'), total]),
    ).toEqual(['Milk', 'Bread']))

  it('are all kept where their sum is printed before a tip', () => {
    const rows = [...items, line('SUBTOTAL', '18.70'), line('TIP', '2.10'), line('TOTAL', '20.80')]
    expect(namesOf(rows)).toEqual(['Milk', 'Bread'])
  })

  it('are all kept where none add up', () =>
    expect(namesOf([...items, line('TOTAL', '30.00')])).toEqual(['Milk', 'Bread']))
})

it('takes the sign of multiplication before a name for no part of it', () => {
  const rows: Cell[][] = [
    [
      [50, 'Qty'],
      [90, 'Item'],
      [330, 'Amount'],
    ],
    [
      [50, '2 x Bread'],
      [330, '6.00'],
    ],
    [
      [50, '1 x Lager'],
      [330, '9.00'],
    ],
    [
      [90, 'TOTAL'],
      [330, '15.00'],
    ],
  ]
  expect(linesOf(rows, 'receipt_v1')).toEqual([
    { quantity: '2', description: 'Bread', amount: '6.00' },
    { quantity: '1', description: 'Lager', amount: '9.00' },
  ])
})
