import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { htmlBlocks } from './html-blocks.ts'
import { layOutMail } from './lay-out-mail.ts'
import { mayBeInvoice } from './mail-text.ts'
import { writeTextPdf } from './write-text-pdf.ts'

/** The words of the pages that a mail becomes, as they are read again. */
async function wordsOf(mail: { html?: string; text?: string }) {
  const read = await readFile(writeTextPdf(layOutMail({ html: '', text: '', ...mail })))
  if (!read.ok) throw new Error(read.failure.code)
  return read.file.pages.flatMap(({ words }) => words)
}

const table = `<table><tr><td><table>
  <tr><th>Item</th><th>Qty</th><th>Amount</th></tr>
  <tr><td>Server, M&auml;rz</td><td>2</td><td>40,00&nbsp;&euro;</td></tr>
  <tr><td colspan="2">Total</td><td><b>40,00 €</b></td></tr></table></td></tr></table>`

describe('the text of a mail', () => {
  it('becomes pages with its words where they are printed, also with letters that the font does not have', async () => {
    const words = await wordsOf({ html: `<p>Łódź &#x6F22;字 <b>Bold</b></p>${table}` })
    expect(words.map(({ text }) => text)).toEqual(
      'Łódź 漢字 Bold Item Qty Amount Server, März 2 40,00 € Total 40,00 €'.split(' '),
    )
    expect(words.every(({ isVisible }) => isVisible)).toBe(true)
    const [item, amount, sum] = [3, 5, 12].map((at) => words[at]!.box)
    // The columns of a table are those of the page: amounts end at the same place.
    expect(words[9]!.box[2]).toBeCloseTo(sum![2], 3)
    expect(amount![0]).toBeGreaterThan(item![2] + 0.5)
    expect(words.at(-1)!.isBold).toBe(true)
  })

  it('has the words of scripts that are written from right to left as they are spelled', async () => {
    const words = await wordsOf({ text: 'חשבונית (17) Acme\nסה"כ   12,50 €\nالمجموع 40,00' })
    expect(words.map(({ text }) => text).sort()).toEqual(
      ['חשבונית', '(17)', 'Acme', 'סה"כ', '12,50', '€', 'المجموع', '40,00'].sort(),
    )
  })

  it('keeps the columns of plain text, and begins pages where it is long', async () => {
    const words = await wordsOf({ text: 'Item        Amount\nServer       40.00\n\nThank you' })
    expect(words.map(({ text }) => text)).toEqual(['Item', 'Amount', 'Server', '40.00', 'Thank', 'you'])
    expect(words[1]!.box[2]).toBeCloseTo(words[3]!.box[2], 3)
    const long = layOutMail({ html: '', text: 'line\n'.repeat(200) })
    expect(long.length).toBeGreaterThan(1)
  })

  it('has nothing that a person does not see, and fetches nothing', () => {
    const html = `<title>a</title><script>b</script><style>c</style><!-- d --><div style="display: none">e<div>f</div></div>
      <span hidden>g</span><a href="https://x.example">link</a><img src="https://x.example/y.png" alt="Acme"><p style="display:none">`
    expect(htmlBlocks(`${html}end`)).toEqual([
      { kind: 'line', text: 'link Acme', isBold: false },
      { kind: 'gap' },
      { kind: 'line', text: 'end', isBold: false },
    ])
  })

  it('may be an invoice if it has an amount of money', () => {
    const amounts = ['Total 12.50', '12,50', '€ 5', '5 €', 'USD 5']
    for (const text of amounts) expect(mayBeInvoice({ html: '', text })).toBe(true)
    for (const text of ['Hello', 'On 5 May', '']) expect(mayBeInvoice({ html: '', text })).toBe(false)
    expect(mayBeInvoice({ html: '<p style="width:12.50">Hello</p>', text: '' })).toBe(false)
  })

  it('is laid out whatever its markup is, with all of its words', () => {
    const tag = fc.constantFrom(
      'table',
      'tr',
      'td',
      'th',
      'p',
      'div',
      'b',
      'br',
      'li',
      'td colspan=3',
      'td width=1',
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.constantFrom('word', 'word 1,00', ' ', '&nbsp;', '<', '<!--', '&#0;', '>'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const pages = layOutMail({ html: pieces.join(''), text: '' })
        expect(pages.length).toBeGreaterThan(0)
        for (const { marks } of pages) for (const { x } of marks) expect(x).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
    const nested = `${'<table><tr><td>'.repeat(500)}deep 1,00`
    expect(layOutMail({ html: nested, text: '' })[0]!.marks.map(({ text }) => text)).toEqual(['deep 1,00'])
  })
})
