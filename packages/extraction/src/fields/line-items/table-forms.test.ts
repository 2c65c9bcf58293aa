import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

/** Rows of cells, each of which begins at the position of its column. */
function table(columns: readonly number[], ...rows: readonly string[][]): Cell[][] {
  return rows.map((row) => row.flatMap((text, i): Cell[] => (text === '' ? [] : [[columns[i]!, text]])))
}

it('reads wide columns whose titles are centred over texts at their left and amounts at their right', () => {
  const titles: Cell[] = [
    [115, 'Code'],
    [246, 'Description'],
    [345, 'Qty'],
    [440, 'Total'],
  ]
  const rows = table(
    [40, 200, 385, 500],
    ['TEA-45U-679', 'Audit', '1', '171983.47'],
    ['TWQ-56C-437', 'Translation', '220', '376167.00'],
  )
  const sums = table([385, 500], ['Subtotal', '548150.47'], ['VAT 13 %', '71259.56'], ['Total', '619410.03'])
  expect(linesOf([titles, ...rows, ...sums])).toMatchObject([
    { product_code: 'TEA-45U-679', description: 'Audit', quantity: '1', amount: '171983.47' },
    { product_code: 'TWQ-56C-437', description: 'Translation', quantity: '220', amount: '376167.00' },
  ])
})

it('takes the amounts without tax whose sum is printed before charges', () => {
  const rows = table(
    [50, 220, 300, 420],
    ['Description', 'Quantity', 'Ext. price', 'Gross amount'],
    ['Paint, white', '5', '235.00', '265.55'],
    ['Copper pipe', '771', '6169.60', '6971.65'],
  )
  const sums = table(
    [300, 420],
    ['Items subtotal', '6404.60'],
    ['Freight', '12.00'],
    ['Subtotal', '6416.60'],
    ['VAT 13 %', '834.16'],
    ['Total', '7250.76'],
  )
  expect(linesOf([...rows, ...sums]).map(({ amount }) => amount)).toEqual(['235.00', '6169.60'])
})

it('takes a column that is titled only as one without tax for the amounts, with credits and sums of groups', () => {
  const rows = table(
    [50, 200, 320, 420],
    ['Service', 'Usage', 'Ex VAT', 'Total inc VAT'],
    ['Unlimited plan', '', '20.33', '25.00'],
    ['Roaming', '1.8 GB', '4.07', '5.00'],
    ['Total for mobile', '', '', '30.00'],
    ['Fibre 500', '', '36.59', '45.00'],
    ['Loyalty discount', '', '-4.07', '-5.00'],
    ['Total for home', '', '', '40.00'],
  )
  const sums = table(
    [300, 420],
    ['Total before VAT', '56.92'],
    ['VAT at 23 %', '13.08'],
    ['Total due', '70.00'],
  )
  expect(linesOf([...rows, ...sums]).map(({ amount }) => amount)).toEqual(['20.33', '4.07', '36.59', '-4.07'])
})

it('reads prices without amounts where quantities times them make the sum', () => {
  const rows = table(
    [50, 110, 300, 400],
    ['Qty', 'Item description', 'Cost', 'Rate %'],
    ['77', 'Waiting time', '36', '0%'],
    ['16', 'Pallet delivery', '50', '0%'],
    ['1', 'Container haulage', '541', '0%'],
  )
  const sums = table(
    [300, 400],
    ['Chargeable to VAT', 'CHF 4,113'],
    ['VAT 0%', 'CHF 0'],
    ['TOTAL', 'CHF 4,113'],
  )
  const lines = linesOf([...rows, ...sums])
  expect(lines).toMatchObject([
    { quantity: '77', description: 'Waiting time', unit_price: '36' },
    { quantity: '16', description: 'Pallet delivery', unit_price: '50' },
    { quantity: '1', description: 'Container haulage', unit_price: '541' },
  ])
  expect(lines.map(({ amount }) => amount)).toEqual([undefined, undefined, undefined])
})

it('reads a quantity with three decimals where price and amount say so', () => {
  const rows = table(
    [50, 220, 300, 420],
    ['Description', 'Quantity', 'Unit price', 'Amount'],
    ['Delivery', '1.000', '3418', '3418'],
    ['Removal', '2.000', '3394', '6788'],
    ['Sorting', '3.000', '100', '300'],
  )
  const sums = table([300, 420], ['Subtotal', '10506'], ['VAT 10 %', '1051'], ['Total', '11557'])
  expect(linesOf([...rows, ...sums]).map(({ quantity }) => quantity)).toEqual(['1.000', '2.000', '3.000'])
})

it('keeps the size of a pack in a name, on its line and on the next', () => {
  const rows = table(
    [50, 250, 320, 420],
    ['Description', 'Quantity', 'Unit price', 'Amount'],
    ['Apple juice', '30', '6.20', '186.00'],
    ['8 x 0.7l glass', '', '', ''],
    ['Biscuits 4 x 15', '2', '31.00', '62.00'],
  )
  const sums = table([320, 420], ['Subtotal', '248.00'], ['VAT 7 %', '17.36'], ['Total', '265.36'])
  expect(linesOf([...rows, ...sums]).map(({ description }) => description)).toEqual([
    'Apple juice 8 x 0.7l glass',
    'Biscuits 4 x 15',
  ])
})

it('takes no unit that may also mean a page for the number of one', () => {
  const rows = table(
    [50, 250, 300, 360, 450],
    ['Pavadinimas', 'Kiekis', 'Matas', 'Kaina', 'Suma'],
    ['Vertimas', '14', 'psl', '16.00', '224.00'],
    ['Redagavimas', '2', 'val', '25.00', '50.00'],
  )
  const lines = linesOf([...rows, ...table([360, 450], ['Bendra suma', '274.00'])])
  expect(lines.map(({ description }) => description)).toEqual(['Vertimas', 'Redagavimas'])
})

it('reads the order of titles from right to left that are one text above numbers', () => {
  const rows: Cell[][] = [
    [[50, 'Invoice lines of this page']],
    [
      [50, 'Item description'],
      [300, 'الكمية'],
      [337, 'السعر'],
      [480, 'الإجمالى'],
    ],
    [
      [50, 'Desk lamp'],
      [310, '7'],
      [337, '20.00'],
      [480, '140.00'],
    ],
    [
      [50, 'Bookshelf'],
      [310, '2'],
      [337, '150.00'],
      [480, '300.00'],
    ],
  ]
  const sums = table([337, 480], ['Subtotal', '440.00'], ['VAT 5 %', '22.00'], ['Total due', '462.00'])
  expect(linesOf([...rows, ...sums])).toMatchObject([
    { quantity: '7', unit_price: '20.00', amount: '140.00' },
    { quantity: '2', unit_price: '150.00', amount: '300.00' },
  ])
})

it('takes the amounts that make the net sum, though that of another column is printed, too', () => {
  const rows = table(
    [50, 220, 300, 420],
    ['Description', 'Quantity', 'List amount', 'Amount'],
    ['Paint, white', '5', '250.00', '225.00'],
    ['Copper pipe', '7', '630.00', '567.00'],
  )
  const sums = table(
    [300, 420],
    ['Before discount', '880.00'],
    ['Subtotal', '792.00'],
    ['VAT 20 %', '158.40'],
    ['Total', '950.40'],
  )
  expect(linesOf([...rows, ...sums]).map(({ amount }) => amount)).toEqual(['225.00', '567.00'])
})

it('takes a number for a code rather than the unit that is nearer to its title', () => {
  const rows = table(
    [50, 170, 260, 340, 440],
    ['Description', 'Code', 'Quantity', 'Price', 'Amount'],
    ['Flour', '103434', '27.00', '10.00', '270.00'],
    ['Oil', '102696', '10.00', '4.50', '45.00'],
  )
  rows[1]!.splice(2, 0, [218, 'pcs'])
  rows[2]!.splice(2, 0, [218, 'pcs'])
  const sums = table([340, 440], ['Subtotal', '315.00'], ['VAT 20 %', '63.00'], ['Total', '378.00'])
  expect(linesOf([...rows, ...sums]).map(({ product_code }) => product_code)).toEqual(['103434', '102696'])
})
