import { describe, expect, it } from 'vitest'
import { type Cell, itemsOf, linesOf } from './test-rows.ts'

describe('a table whose titles are in no known language', () => {
  const head: Cell[] = [
    [50, 'Qworl'],
    [120, 'Zemvast brolk'],
    [330, 'Dorf'],
    [400, 'Plinx'],
    [480, 'Wextum'],
  ]
  const rows: Cell[][] = [
    [
      [50, 'AB-100'],
      [120, 'Steel hinge, left'],
      [340, '12'],
      [400, '2.50'],
      [485, '30.00'],
    ],
    [
      [50, 'AB-214'],
      [120, 'Door handle'],
      [345, '3'],
      [395, '18.40'],
      [485, '55.20'],
    ],
    [
      [50, 'AB-377'],
      [120, 'Wood screws, 200 pieces'],
      [345, '5'],
      [400, '6.10'],
      [485, '30.50'],
    ],
  ]

  it('is read by the alignment and the products of its rows', () => {
    expect(
      linesOf([
        head,
        ...rows,
        [
          [400, 'Total'],
          [480, '115.70'],
        ],
      ]),
    ).toMatchObject([
      { description: 'Steel hinge, left', quantity: '12', unit_price: '2.50', amount: '30.00' },
      { description: 'Door handle', quantity: '3', unit_price: '18.40', amount: '55.20' },
      { description: 'Wood screws, 200 pieces', quantity: '5', unit_price: '6.10', amount: '30.50' },
    ])
  })

  it('ends at a sum even where its title is unknown', () => {
    const sum: Cell[] = [
      [120, 'Grumvex'],
      [480, '115.70'],
    ]
    expect(linesOf([head, ...rows, sum]).map(({ amount }) => amount)).toEqual(['30.00', '55.20', '30.50'])
  })
})

describe('a table of an invoice', () => {
  const head: Cell[] = [
    [50, 'Description'],
    [300, 'Quantity'],
    [390, 'Unit price'],
    [490, 'Amount'],
  ]
  const rent: Cell[] = [
    [50, 'Car rental'],
    [320, '5'],
    [400, '46.00'],
    [490, '230.00'],
  ]
  const fuel: Cell[] = [
    [50, 'Missing fuel'],
    [320, '20'],
    [400, '1.95'],
    [495, '39.00'],
  ]
  const discount: Cell[] = [
    [50, 'Discount'],
    [490, '-23.00'],
  ]
  const sums = (net: string, tax: string, total: string): Cell[][] => [
    [
      [390, 'Net total'],
      [490, net],
    ],
    [
      [390, 'VAT 20%'],
      [490, tax],
    ],
    [
      [390, 'Total'],
      [490, total],
    ],
  ]

  it('has a discount among its items where the sum includes it', () => {
    const lines = linesOf([head, rent, discount, fuel, ...sums('246.00', '49.20', '295.20')])
    expect(lines.map(({ description, amount }) => [description, amount])).toEqual([
      ['Car rental', '230.00'],
      ['Discount', '-23.00'],
      ['Missing fuel', '39.00'],
    ])
  })

  it('has no discount among its items where the sum excludes it', () => {
    const lines = linesOf([head, rent, fuel, ...sums('269.00', '53.80', '322.80'), discount])
    expect(lines.map(({ description }) => description)).toEqual(['Car rental', 'Missing fuel'])
  })

  it('has names printed above their numbers, with dates between', () => {
    const lines = linesOf([
      head,
      [[50, 'Line rental']],
      [
        [50, '03/08/2026 - 02/09/2026'],
        [325, '1'],
        [395, '156.20'],
        [490, '156.20'],
      ],
      [[50, 'Data volume']],
      [
        [50, '06/08/2026 - 05/09/2026'],
        [325, '4'],
        [400, '26.70'],
        [490, '106.80'],
      ],
      ...sums('263.00', '52.60', '315.60'),
    ])
    expect(lines.map(({ description, amount }) => [description, amount])).toEqual([
      ['Line rental', '156.20'],
      ['Data volume', '106.80'],
    ])
  })

  it('may have quantities and prices but no amounts', () => {
    const without = (row: Cell[]) => row.slice(0, 3)
    const freight: Cell[] = [
      [50, 'Shipping'],
      [320, '2'],
      [400, '4.50'],
    ]
    const table = [without(head), without(rent), freight, without(fuel)]
    expect(linesOf([...table, ...sums('278.00', '55.60', '333.60')])).toEqual([
      { description: 'Car rental', quantity: '5', unit_price: '46.00' },
      { description: 'Shipping', quantity: '2', unit_price: '4.50' },
      { description: 'Missing fuel', quantity: '20', unit_price: '1.95' },
    ])
  })

  it('is less certain where its amounts do not add up', () => {
    const confidenceWith = (net: string) =>
      itemsOf([head, rent, fuel, ...sums(net, '53.80', '322.80')])[0]!.fields.amount!.confidence
    expect(confidenceWith('269.00')).toBeGreaterThan(confidenceWith('251.00'))
  })

  it('is less certain where the product of a row is wrong', () => {
    const [right, wrong] = itemsOf([
      head,
      rent,
      [...fuel.slice(0, 3), [495, '93.00']],
      ...sums('323.00', '64.60', '387.60'),
    ]).map(({ fields }) => fields.quantity!.confidence)
    expect(right).toBeGreaterThan(wrong!)
  })

  it('joins digits that are printed in groups', () => {
    const license: Cell[] = [
      [50, 'Database licence'],
      [320, '12'],
      [400, '8 900'],
      [490, '106 800'],
    ]
    const support: Cell[] = [
      [50, 'Yearly support'],
      [325, '3'],
      [400, '3 200'],
      [500, '9 600'],
    ]
    expect(
      linesOf([
        head,
        license,
        support,
        [
          [390, 'Total'],
          [490, '116 400'],
        ],
      ]),
    ).toMatchObject([
      { quantity: '12', unit_price: '8900', amount: '106800' },
      { quantity: '3', unit_price: '3200', amount: '9600' },
    ])
  })
})

describe('lines without a table head', () => {
  it('are items up to their printed sum, even where one is named like a tax', () => {
    const lines = linesOf([
      [[50, 'For your stay we charge as follows:']],
      [
        [50, 'Single room'],
        [500, '341.75'],
      ],
      [
        [50, 'City tax'],
        [505, '15.25'],
      ],
      [
        [50, 'Parking'],
        [505, '14.50'],
      ],
      [
        [50, 'Net'],
        [500, '371.50'],
      ],
      [
        [50, 'VAT 10%'],
        [505, '37.15'],
      ],
      [
        [50, 'Total'],
        [500, '408.65'],
      ],
    ])
    expect(lines.map(({ description, amount }) => [description, amount])).toEqual([
      ['Single room', '341.75'],
      ['City tax', '15.25'],
      ['Parking', '14.50'],
    ])
  })
})

describe('a receipt', () => {
  it('has counts before the names as quantities and leaves out tax codes after the amounts', () => {
    const lines = linesOf(
      [
        [
          [50, '2 TEA LEMON'],
          [300, '3.70 A'],
        ],
        [
          [50, '1 VITAMIN C 100S'],
          [300, '12.55 A'],
        ],
        [
          [50, '3 BREAD ROLL'],
          [300, '1.80 A'],
        ],
        [
          [50, 'TOTAL'],
          [300, '18.05'],
        ],
      ],
      'receipt_v1',
    )
    expect(lines.map(({ description, quantity, amount }) => [quantity, description, amount])).toEqual([
      ['2', 'TEA LEMON', '3.70'],
      ['1', 'VITAMIN C 100S', '12.55'],
      ['3', 'BREAD ROLL', '1.80'],
    ])
  })
})

it.each(['x', '×'])('reads quantities printed with %s before or behind them', (sign) => {
  const head: Cell[] = [
    [50, 'Item'],
    [150, 'Description'],
    [300, 'Quantity'],
    [380, 'Unit price'],
    [480, 'Amount'],
  ]
  const rows = (quantity: (count: number) => string): Cell[][] => [
    [
      [50, 'LAP-16G-003'],
      [150, 'Laptop stand'],
      [310, quantity(14)],
      [390, '12.50'],
      [485, '175.00'],
    ],
    [
      [50, 'LAP-16G-007'],
      [150, 'Docking cable'],
      [310, quantity(3)],
      [390, '8.00'],
      [485, '24.00'],
    ],
  ]
  const expected = [
    { description: 'Laptop stand', quantity: '14', unit_price: '12.50', amount: '175.00' },
    { description: 'Docking cable', quantity: '3', unit_price: '8.00', amount: '24.00' },
  ]
  expect(linesOf([head, ...rows((count) => `${sign}${count}`)])).toMatchObject(expected)
  expect(linesOf([head, ...rows((count) => `${count}${sign}`)])).toMatchObject(expected)
})

describe('names and columns of an invoice', () => {
  it('takes a column with the title # for quantities if its numbers have decimals', () => {
    const rows: Cell[][] = [
      [
        [50, '#'],
        [120, 'Product'],
        [390, 'Unit price'],
        [490, 'Amount'],
      ],
      [
        [50, '2.00'],
        [120, 'Steel hinge'],
        [400, '3.50'],
        [495, '7.00'],
      ],
      [
        [50, '12.00'],
        [120, 'Door handle'],
        [395, '18.40'],
        [490, '220.80'],
      ],
    ]
    expect(linesOf(rows)).toMatchObject([{ quantity: '2.00' }, { quantity: '12.00' }])
  })

  it('names an item by the line below its code', () => {
    const numbers = (quantity: string, price: string, amount: string): Cell[] => [
      [320, quantity],
      [395, price],
      [490, amount],
    ]
    const rows: Cell[][] = [
      [
        [50, 'Item no.'],
        [300, 'Quantity'],
        [390, 'Unit price'],
        [490, 'Amount'],
      ],
      [[50, 'Description']],
      [[50, 'ZS997'], ...numbers('10', '3.50', '35.00')],
      [[50, 'Citric acid']],
      [[50, 'GZ250'], ...numbers('4', '18.40', '73.60')],
      [[50, 'Jam sugar']],
      [[50, '2031'], ...numbers('2', '6.10', '12.20')],
      [[50, 'Pilsner beer']],
    ]
    expect(linesOf(rows)).toMatchObject([
      { product_code: 'ZS997', description: 'Citric acid', amount: '35.00' },
      { product_code: 'GZ250', description: 'Jam sugar', amount: '73.60' },
      { product_code: '2031', description: 'Pilsner beer', amount: '12.20' },
    ])
  })

  const head: Cell[] = [
    [50, 'Description'],
    [300, 'Quantity'],
    [390, 'Unit price'],
    [490, 'Amount'],
  ]

  it('takes the price that makes the amount where several are printed', () => {
    const rows: Cell[][] = [
      head,
      [[390, '70.00']],
      [
        [50, 'Support'],
        [320, '3'],
        [390, '-5.00'],
        [490, '195.00'],
      ],
      [
        [50, 'of the pumps'],
        [390, '65.00'],
      ],
      [[50, 'Period 01/2026']],
      [
        [50, 'Paper'],
        [320, '4'],
        [390, '18.40'],
        [490, '73.60'],
      ],
    ]
    expect(linesOf(rows)).toMatchObject([{ unit_price: '65.00', amount: '195.00' }, { unit_price: '18.40' }])
  })

  it('takes money beside a charge for no quantity', () => {
    const rows: Cell[][] = [
      head,
      [
        [50, 'Support'],
        [320, '3'],
        [390, '65.00'],
        [490, '195.00'],
      ],
      [
        [50, 'Discount'],
        [300, '5.00% of 100.00 EUR'],
        [490, '-5.00'],
      ],
      [
        [50, 'Shipping'],
        [300, '10.00% of 100.00 EUR'],
        [490, '10.00'],
      ],
      [
        [390, 'Net amount'],
        [490, '200.00'],
      ],
    ]
    expect(linesOf(rows)).toMatchObject([{ description: 'Support', amount: '195.00' }])
  })
})
