import { expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { firstExtraObject, showText, stream, writePdf } from './hand-written-pdf.ts'

const syllable = 'ஸ்ரீ'
const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfchar
<61> <${Buffer.from(syllable, 'utf16le').swap16().toString('hex')}>
endbfchar endcmap end`

it('keeps the characters of one wide glyph in one word', async () => {
  const first = firstExtraObject(1)
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 97 /LastChar 97 /Widths [1600] /ToUnicode ${first + 1} 0 R >>`
  const content = [showText('a', 60, 400, 12, 'F3'), showText('Ltd', 100, 400, 12)].join('\n')
  const read = await readFile(writePdf([{ content, fonts: `/F3 ${first} 0 R` }], [font, stream('', map)]))
  if (!read.ok) throw new Error(read.failure.code)
  expect(read.file.pages[0]!.words.map(({ text }) => text)).toEqual([syllable, 'Ltd'])
})
