import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { families } from './fonts.ts'
import { renderPdf } from './render-pdf.ts'
import { createSheet, drawText } from './sheet.ts'

function characterMaps(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf)
  const maps: string[] = []
  for (let at = bytes.indexOf('\nstream\n'); at >= 0; at = bytes.indexOf('\nstream\n', at + 1)) {
    const text = inflateSync(bytes.subarray(at + 8, bytes.indexOf('endstream', at))).toString('latin1')
    if (text.includes('begincmap')) maps.push(text)
  }
  return maps
}

it('keeps every character readable, also after a document with ligatures', async () => {
  const print = (text: string) => {
    const sheet = createSheet(200, 100)
    drawText(sheet, { text }, { face: families.tinos().regular, size: 10, color: '#000000' }, 10, 50)
    return renderPdf(sheet)
  }
  await print('ćŔřěŻń')
  const [map] = characterMaps(await print('cRreZn'))
  expect(map).toContain('<0063> <0052> <0072> <0065> <005a> <006e>')
})
