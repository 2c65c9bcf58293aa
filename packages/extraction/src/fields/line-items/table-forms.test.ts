import { expect, it } from 'vitest'
import { type Cell, linesOf } from './test-rows.ts'

/** Rows of cells, each of which begins at the position of its column. */
function table(columns: readonly number[], ...rows: readonly string[][]): Cell[][] {
  return rows.map((row) => row.flatMap((text, i): Cell[] => (text === '' ? [] : [[columns[i]!, text]])))
}

it('reads a wide column whose title is centred over texts at its left and amounts at its right', () => {
  const titles: Cell[] = [
    [150, 'Description'],
    [300, 'Qty'],
    [390, 'Price'],
    [480, 'Total'],
  ]
  const rows = table(
    [50, 330, 420, 540],
    ['Red chair', '4', '12.00', '48.00'],
    ['Oak table', '1', '90.00', '90.00'],
  )
  const sums = table([390, 540], ['Subtotal', '138.00'], ['VAT 20 %', '27.60'], ['Total due', '165.60'])
  expect(linesOf([titles, ...rows, ...sums])).toMatchObject([
    { description: 'Red chair', quantity: '4', unit_price: '12.00', amount: '48.00' },
    { description: 'Oak table', quantity: '1', unit_price: '90.00', amount: '90.00' },
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
    ['Mineral water', '20', '5.49', '109.80'],
    ['12 x 1.0l PET', '', '', ''],
    ['Yoghurt 3 x 20', '2', '29.10', '58.20'],
  )
  const sums = table([320, 420], ['Subtotal', '168.00'], ['VAT 7 %', '11.76'], ['Total', '179.76'])
  expect(linesOf([...rows, ...sums]).map(({ description }) => description)).toEqual([
    'Mineral water 12 x 1.0l PET',
    'Yoghurt 3 x 20',
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
