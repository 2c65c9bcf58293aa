import { expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { firstExtraObject, showText, stream, writePdf } from './hand-written-pdf.ts'

/** The letters of F3 from `a` on: Hebrew, then Arabic, a ligature of lam and alef, and Arabic digits. */
const letters = ['א', 'ב', 'ג', 'ד', 'م', 'ن', 'س', 'ا', 'لا', '\uFEDF', '٣', '٤']

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
${letters.length} beginbfchar
${letters.map((letter, i) => `<${(97 + i).toString(16)}> <${hex(letter)}>`).join('\n')}
endbfchar endcmap end`

/** The words of a line whose glyphs are printed as they are given, from left to right. */
async function wordsOf(...runs: [text: string, x: number, font?: string][]): Promise<string[]> {
  const first = firstExtraObject(1)
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode ${first + 1} 0 R >>`
  const content = runs.map(([text, x, name]) => showText(text, x, 400, 12, name)).join('\n')
  const file = writePdf([{ content, fonts: `/F3 ${first} 0 R` }], [font, stream('', map)])
  const read = await readFile(file)
  if (!read.ok) throw new Error(read.failure.code)
  return read.file.pages[0]!.words.map(({ text }) => text)
}

it('writes the letters of words that are read from right to left in their order', async () => {
  expect(await wordsOf(['cba', 60, 'F3'], ['ba', 100, 'F3'])).toEqual(['אבג', 'אב'])
})

it('keeps a number and a code whole between them', async () => {
  const code = await wordsOf(['INV', 60], ['-4827', 60 + 12 * 1.667], ['cba', 120, 'F3'])
  expect(code).toEqual(['INV-4827', 'אבג'])
})

it('knows on which side signs are printed', async () => {
  expect(await wordsOf(['%15', 60], ['gfe', 100, 'F3'])).toEqual(['15%', 'منس'])
  expect(await wordsOf(['(cba)', 60, 'F3'])).toEqual(['(אבג)'])
  expect(await wordsOf([',48', 60], ['cba', 100, 'F3'])).toEqual(['48,', 'אבג'])
})

it('writes lam before alef, and plain letters for their forms', async () => {
  expect(await wordsOf(['ief', 60, 'F3'])).toEqual(['نملا'])
  expect(await wordsOf(['ej', 60, 'F3'])).toEqual(['لم'])
})

it('puts groups of Arabic digits in their order', async () => {
  expect(
    await wordsOf(['kl', 60, 'F3'], ['-', 60 + 12 * 0.722, 'F1'], ['lk', 69, 'F3'], ['gfe', 100, 'F3']),
  ).toEqual(['٤٣-٣٤', 'منس'])
})
