import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { textOfRtf } from './read-rtf.ts'
import { messageOf, storedRtf } from './test-containers.ts'
import { unpackFile } from './unpack-file.ts'

const rich = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}{\info{\author Joe}}\uc1\pard\f0 Rechnung 17\par
M\'fcller {\b GmbH}\par{\pict\pngblip 89504e47}\trowd\cellx1000\pard\intbl Tisch\cell 12,50 \u8364?\cell\row
\pard\intbl Lampe\cell 7,50 \u8364?\cell\row}`
const wrapped = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\*\htmltag64 <table><tr><td>}\htmlrtf {\htmlrtf0 Total {\*\htmltag64 </td><td>}12,50 \u8364? {\*\htmltag72 </td></tr></table>}\htmlrtf }\htmlrtf0 }`

describe('textOfRtf', () => {
  it('unpacks the example of the specification (MS-OXRTFCP 4.1.1)', () => {
    const example =
      '2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0'
    expect(textOfRtf(Buffer.from(example.replace(' ', ''), 'hex'))).toEqual({ html: '', text: 'hello world' })
  })

  it('gives the text of RTF without properties and pictures, and its tables in columns', () => {
    expect(textOfRtf(storedRtf(rich)).text.split('\r\n')).toEqual([
      'Rechnung 17',
      'Müller GmbH',
      'Tisch\t12,50 €\t',
      'Lampe\t7,50 €\t',
      '',
    ])
  })

  it('gives the HTML that Outlook wrapped in RTF', () => {
    expect(textOfRtf(storedRtf(wrapped))).toEqual({
      html: '<table><tr><td>Total </td><td>12,50 € </td></tr></table>',
      text: '',
    })
  })

  it.each([
    ['cp1251', '1251', [0xcf, 0xf0], 'Пр'],
    ['Shift_JIS', '932', [0x90, 0xbf], '請'],
    ['an unknown code page', '9999', [0x41], 'A'],
  ])('reads %s', (_name, page, bytes, text) => {
    const escaped = bytes.map((byte) => `\\'${byte.toString(16)}`).join('')
    expect(textOfRtf(storedRtf(`{\\rtf1\\ansi\\ansicpg${page} ${escaped}}`)).text).toBe(text)
  })

  it('is empty for what is damaged, too long or nested without end', () => {
    const empty = { html: '', text: '' }
    expect(textOfRtf(storedRtf(`{\\rtf1 ${'{\\b '.repeat(50_000)}12,50`))).toEqual(empty)
    expect(textOfRtf(storedRtf(`{\\rtf1 ${'a'.repeat(3_000_000)}}`))).toEqual(empty)
    expect(textOfRtf(new Uint8Array(5))).toEqual(empty)
    const lying = Buffer.from(storedRtf(rich))
    lying.writeUInt32LE(0xffff_fff0, 0)
    expect(textOfRtf(lying)).toEqual(empty)
    fc.assert(
      fc.property(
        fc.nat(rich.length),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        (at, byte, isPacked) => {
          const damaged = Buffer.from(storedRtf(rich))
          damaged[16 + (at % (damaged.length - 16))] = byte
          if (isPacked) damaged.write('LZFu', 8)
          expect(textOfRtf(damaged)).toEqual({ html: expect.any(String), text: expect.any(String) })
        },
      ),
    )
  })
})

it('makes a document of a message of Outlook whose text is only rich text', async () => {
  for (const rtf of [rich, wrapped]) {
    const result = await unpackFile(messageOf({ text: '', rtf: storedRtf(rtf), attached: [] }))
    const [page] = (result.ok && result.members) || []
    expect(page).toMatchObject({ path: 'text.pdf', leftOut: null })
    const read = await readFile(page!.leftOut === null ? page!.bytes : new Uint8Array())
    const words = read.ok ? read.file.pages.flatMap((one) => one.words.map(({ text }) => text)) : []
    expect(words).toContain('12,50')
    expect(words).not.toContain('Joe')
  }
})
