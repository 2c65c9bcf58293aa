import { describe, expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

const places = [50, 130, 250, 370, 430, 500]

function row(...texts: string[]): Cell[] {
  return texts.flatMap((text, i): Cell[] => (text === '' ? [] : [[places[i]!, text]]))
}

function net(amount: string): Cell[] {
  return [
    [390, 'Net amount'],
    [500, amount],
  ]
}

describe('columns of words', () => {
  it('are those of names below a title in no known language, beside codes', () =>
    expect(
      linesOf([
        row('Part no.', 'Zemvast', '', 'Qty', 'Price', 'Amount'),
        row('AXN-18', 'Axle nut, flanged', '', '2', '6.75', '13.50'),
        row('HUB-2', 'Hub bearing, front', '', '2', '142.50', '285.00'),
        net('298.50'),
      ]),
    ).toMatchObject([
      { product_code: 'AXN-18', description: 'Axle nut, flanged', amount: '13.50' },
      { product_code: 'HUB-2', description: 'Hub bearing, front', amount: '285.00' },
    ]))

  it('have the names below the title that is known', () =>
    expect(
      linesOf([
        row('Service', '', 'Zemvast', 'Qty', 'Price', 'Amount'),
        row('Hosting', '', 'Space for 10 sites', '1', '325.00', '325.00'),
        row('Relaunch', '', 'New pages and texts', '6', '150.00', '900.00'),
        net('1225.00'),
      ]).map(({ description }) => description),
    ).toEqual(['Hosting', 'Relaunch']))

  it('make one description where products and their descriptions are beside each other', () =>
    expect(
      linesOf([
        row('Product', '', 'Description', 'Qty', 'Price', 'Amount'),
        row('Hosting', '', 'Space for 10 sites', '1', '325.00', '325.00'),
        row('Relaunch', '', 'New pages and texts', '6', '150.00', '900.00'),
        net('1225.00'),
      ]).map(({ description }) => description),
    ).toEqual(['Hosting Space for 10 sites', 'Relaunch New pages and texts']))
})

describe('columns of numbers', () => {
  it('end where their spaces do, while titles begin where these do', () =>
    expect(
      linesOf([
        [
          [50, '品名'],
          [312, '数量'],
          [373, '単価'],
          [469, '金額'],
        ],
        [
          [50, 'カタログデザイン'],
          [361, '1'],
          [430, '320,000'],
          [526, '320,000'],
        ],
        [
          [50, '商品撮影'],
          [361, '5'],
          [435, '13,000'],
          [531, '65,000'],
        ],
        [
          [444, '小計'],
          [526, '385,000'],
        ],
      ]).map(({ quantity, unit_price }) => [quantity, unit_price]),
    ).toEqual([
      ['1', '320000'],
      ['5', '13000'],
    ]))

  it('are quantities also beside a currency that is printed apart from them', () =>
    expect(
      linesOf([
        row('', 'Description', '', 'Hours', 'Amount'),
        row('', 'Search facets', '', '6.5', '£', '292.50'),
        row('', 'Image loading', '', '7', '£', '315.00'),
        net('607.50'),
      ]),
    ).toMatchObject([
      { description: 'Search facets', quantity: '6.5', amount: '292.50' },
      { description: 'Image loading', quantity: '7', amount: '315.00' },
    ]))

  it('are rates of tax where their title has a percent sign', () =>
    expect(
      linesOf([
        row('Description', '', 'Unit price', 'Qty', 'Rate (%)', 'Amount'),
        row('Carton', '', '86.50', '25', '18', '2162.50'),
        row('Tape', '', '240.00', '12', '18', '2880.00'),
        net('5042.50'),
      ]),
    ).toMatchObject([
      { description: 'Carton', tax_rate: '18' },
      { description: 'Tape', tax_rate: '18' },
    ]))
})
