import { describe, expect, it } from 'vitest'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'
import { type Cell, linesOf } from './test-rows.ts'

function rows(...texts: (string | [left: string, right: string])[]): Cell[][] {
  return texts.map((text) =>
    typeof text === 'string'
      ? [[50, text]]
      : [
          [50, text[0]],
          [250, text[1]],
        ],
  )
}

/** Quantity, price, name and amount of each item, as far as they are read. */
function itemsOf(...texts: (string | [string, string])[]) {
  return linesOf(rows(...texts), 'receipt_v1').map(({ quantity, unit_price, description, amount }) =>
    [quantity, unit_price, description, amount].filter((value) => value !== undefined),
  )
}

describe('the lines of a receipt', () => {
  it('may have the content of a pack on a line of its own, and rates of taxes in their names', () => {
    const juice: (string | [string, string])[] = [
      ['JUICE', '3 X 72.00  216.00'],
      '750ML',
      ['RICE 2KG', '1 X 340.00  340.00'],
      ['TOTAL', '556.00'],
    ]
    expect(itemsOf(...juice).map(([, , name]) => name)).toEqual(['JUICE 750ML', 'RICE 2KG'])
    expect(itemsOf(['TICKET %20', '*135.00'], ['TOTAL', '*135.00'])).toEqual([['TICKET %20', '135.00']])
  })

  it('may have letters of taxes that touch their amounts', () =>
    expect(itemsOf(['Milk', '6.90A'], ['Bread', '11.80SR'], ['TOTAL', '18.70'])).toEqual([
      ['Milk', '6.90'],
      ['Bread', '11.80'],
    ]))

  it('are left out where only without one of them the others add up to the cent', () => {
    const names = (total: string) =>
      itemsOf(['Milk', '6.90'], ['Apple', '4.00'], ['Bread', '11.80'], ['TOTAL', total]).map(([name]) => name)
    expect(names('18.70')).toEqual(['Milk', 'Bread'])
    expect(names('18.60')).toEqual(['Milk', 'Apple', 'Bread'])
    const refund = itemsOf(['Milk', '-6.90'], ['Apple', '-4.00'], ['Bread', '-11.80'], ['TOTAL', '-18.70'])
    expect(refund.map(([name]) => name)).toEqual(['Milk', 'Bread'])
  })

  it('may have a capital for the sign of multiplication', () =>
    expect(itemsOf(['Milk', '4 X 65.00 260.00'], ['TOTAL', '260.00'])).toEqual([
      ['4', '65.00', 'Milk', '260.00'],
    ]))

  it('may be weighed on a line below the name, which has the units of weight and price', () =>
    expect(
      itemsOf('Bananas', ['1,284 kg x 1,79 EUR/kg', '2,30 B'], ['Milk 1L', '1,15 B'], ['SUMME EUR', '3,45']),
    ).toEqual([
      ['1.284', '1.79', 'Bananas', '2.30'],
      ['Milk 1L', '1.15'],
    ]))

  it('may have a price of thousands', () =>
    expect(
      itemsOf(['Sofa', '1 x 1,234.50'], ['Chair', '2 x 1,010.00 2,020.00'], ['TOTAL', '3,254.50']),
    ).toEqual([
      ['1', 'Sofa', '1234.50'],
      ['2', '1010.00', 'Chair', '2020.00'],
    ]))

  it('may have a long word for the unit of a quantity, where the product is right to the cent', () => {
    const counted = (amount: string) =>
      itemsOf(['Bread', `3 pieces x 2.10 ${amount}`], ['TOTAL', amount]).map((item) => item.slice(0, 2))
    expect(counted('6.30')).toEqual([['3', '2.10']])
    expect(counted('6.40')).not.toContainEqual(['3', '2.10'])
  })

  it('may have quantity and price without decimals, and end below the currency of the total', () => {
    const tape: Cell[][] = [
      [
        [50, 'KIFLI'],
        [200, '2 X 249'],
        [418, '498'],
      ],
      [
        [50, 'KRUMPLI 12X500'],
        [418, '899'],
      ],
      [
        [50, 'ÖSSZESEN'],
        [398, '1397 Ft'],
      ],
    ]
    expect(linesOf(tape, 'receipt_v1')).toEqual([
      { description: 'KIFLI', quantity: '2', unit_price: '249', amount: '498' },
      { description: expect.stringMatching(/^KRUMPLI/), amount: '899' },
    ])
  })

  it('may have letters of taxes behind amounts without decimals', () => {
    const tape: Cell[][] = [
      [
        [50, 'KIFLI'],
        [200, '680 A'],
      ],
      [[50, 'SAMPON']],
      [
        [60, '2 * 445'],
        [200, '890 B'],
      ],
      [
        [50, 'Fizetendő Ft'],
        [205, '1570'],
      ],
    ]
    expect(linesOf(tape, 'receipt_v1').map(({ amount }) => amount)).toEqual(['680', '890'])
  })

  it('may be beside a strip with the name and numbers of the shop', () => {
    const rows = [
      ['Harbour', 'RECEIPT 8'],
      ['Parking', 'Day ticket'],
      ['INV/62/969', '2 * 39.30', '78.60'],
      ['VAT REG :', 'Lost card'],
      ['565-290-337', '2 * 12.70', '25.40'],
      ['06256'],
      ['', 'Wash', '11.00'],
      ['', 'TOTAL', '115.00'],
    ]
    const cells = rows.flatMap((texts, i) =>
      texts.flatMap((text, n) => (text ? { x: [50, 150, 300][n]!, y: 40 + 15 * i, text } : [])),
    )
    const result = extractFields(pageOf(cells), 'receipt_v1')
    expect(result.ok && result.lineItems.map(({ fields }) => fields.description!.value)).toEqual([
      'Day ticket',
      'Lost card',
      'Wash',
    ])
  })

  it('are not on the slip of a payment, which has only its sum', () =>
    expect(itemsOf('APPROVED', '5.75', 'AID A000000032918')).toEqual([]))

  it('may be numbered, and have numbers that are quantities beside lines without one', () => {
    expect(itemsOf(['1. Burger', '19.28'], ['TOTAL', '19.28'])).toEqual([['Burger', '19.28']])
    expect(
      itemsOf(['Fuel', '52.85'], ['4 Washing', '28.20'], ['9 Fuel', '391.23'], ['TOTAL', '472.28']),
    ).toEqual([
      ['Fuel', '52.85'],
      ['4', 'Washing', '28.20'],
      ['9', 'Fuel', '391.23'],
    ])
  })

  it('may have a price before the quantity, below the name', () =>
    expect(
      itemsOf(['Thyme', '1,98'], '0,99 X 2 pcs', ['Oranges', '3,83'], '2,69 X 1,422 kg', ['TOTAL', '5,81']),
    ).toEqual([
      ['2', '0.99', 'Thyme', '1.98'],
      ['1.422', '2.69', 'Oranges', '3.83'],
    ]))

  it('may have a size in their name', () =>
    expect(itemsOf(['Sheet 1.40 x 200', '9.99'], ['Milk', '6.90'], ['TOTAL', '16.89'])).toEqual([
      ['Sheet 1.40 x 200', '9.99'],
      ['Milk', '6.90'],
    ]))

  it('may begin with a quantity and have a price before the amount', () =>
    expect(itemsOf(['2 Shirt basic', '13.00 26.00'], ['1 Socks', '5.25 5.25'], ['TOTAL', '31.25'])).toEqual([
      ['2', '13.00', 'Shirt basic', '26.00'],
      ['1', '5.25', 'Socks', '5.25'],
    ]))

  it('may be called like sums where only then they add up to one', () =>
    expect(
      itemsOf(['Parcel', '4.00'], ['Trip fare', '12.50'], ['Basket', '3.50'], ['TOTAL', '20.00']),
    ).toEqual([
      ['Parcel', '4.00'],
      ['Trip fare', '12.50'],
      ['Basket', '3.50'],
    ]))

  it('have no amounts of litres', () =>
    expect(itemsOf('22.73 litres pump 6', ['Unleaded', '50.00'], ['TOTAL', '50.00'])).toEqual([
      ['Unleaded', '50.00'],
    ]))

  it('may have quantity and price above the name', () =>
    expect(
      itemsOf('2 x 3.80', ['Juice', '7.60'], '3 x 9.95', ['Spinach', '29.85'], ['TOTAL', '37.45']),
    ).toEqual([
      ['2', '3.80', 'Juice', '7.60'],
      ['3', '9.95', 'Spinach', '29.85'],
    ]))

  it('may have the amount of several pieces below the price of one', () =>
    expect(itemsOf(['2x Lemonade', '6.00'], ['', '12.00'], ['Bread', '4.20'], ['TOTAL', '16.20'])).toEqual([
      ['2', '6.00', 'Lemonade', '12.00'],
      ['Bread', '4.20'],
    ]))

  it('have counts before some names, where none is one and the amounts can be that of so many', () => {
    const once = [
      ['Milk', '6.90'],
      ['Bread', '11.85'],
      ['Butter', '3.15'],
      ['Salt', '0.99'],
    ] as [string, string][]
    expect(itemsOf(...once, ['2 Brush', '5.00'], ['TOTAL', '27.89']).at(-1)).toEqual(['2', 'Brush', '5.00'])
    expect(itemsOf(...once, ['7 Up', '5.01'], ['TOTAL', '27.90']).at(-1)).toEqual(['7 Up', '5.01'])
  })

  it('have whole amounts in currencies without cents', () =>
    expect(itemsOf('Store 9859', ['Glue', '680 Ft'], ['Paper', '890 Ft'], ['TOTAL', '1570 Ft'])).toEqual([
      ['Glue', '680'],
      ['Paper', '890'],
    ]))

  it('may begin with a word for page in some language', () =>
    expect(itemsOf(['Side Fries', '7.65'], ['Soup', '4.10'], ['TOTAL', '11.75'])).toEqual([
      ['Side Fries', '7.65'],
      ['Soup', '4.10'],
    ]))
})
