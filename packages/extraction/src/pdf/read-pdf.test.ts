import { describe, expect, it } from 'vitest'
import type { Page, Word } from '../file-content.ts'
import { readFile } from '../read/read-file.ts'
import { firstExtraObject, type HandWrittenPage, showText, stream, writePdf } from './hand-written-pdf.ts'

async function readPages(...pages: HandWrittenPage[]): Promise<Page[]> {
  const read = await readFile(writePdf(pages))
  if (!read.ok) throw new Error(read.failure.code)
  return read.file.pages
}

async function readOne(content: string, page: Partial<HandWrittenPage> = {}): Promise<Page> {
  return (await readPages({ content, ...page }))[0]!
}

function textsOf(page: Page): string[] {
  return page.words.map(({ text }) => text)
}

function find(page: Page, text: string): Word {
  return page.words.find((word) => word.text === text)!
}

describe('words of a PDF', () => {
  it('have their printed position, in fractions of the page', async () => {
    const page = await readOne(showText('Total', 60, 400, 20))
    const [x0, y0, x1, y1] = find(page, 'Total').box
    expect(page).toMatchObject({ number: 1, width: 600, height: 800, source: 'pdf' })
    expect(x0).toBeCloseTo(0.1, 2)
    expect(x1 - x0).toBeCloseTo(46 / 600, 2)
    expect(y1).toBeCloseTo(0.5, 2)
    expect(y1 - y0).toBeCloseTo((0.72 * 20) / 800, 2)
    expect(find(page, 'Total').fontSize).toBeCloseTo(20 / 800, 4)
  })

  it('are in reading order whatever the order of the content', async () => {
    const page = await readOne(
      [showText('due', 200, 700), showText('Grand total', 60, 600), showText('Amount', 60, 700)].join('\n'),
    )
    expect(textsOf(page)).toEqual(['Amount', 'due', 'Grand', 'total'])
  })

  it('are split at columns that have no space between them', async () => {
    const page = await readOne('BT /F1 12 Tf 60 700 Td (12.50) Tj 100 0 Td (3) Tj ET')
    expect(textsOf(page)).toEqual(['12.50', '3'])
  })

  it.each([1, 2, 3, 4, 6])('are not split when their letters are spaced %i points apart', async (spacing) => {
    const page = await readOne(`BT /F1 12 Tf ${spacing} Tc 60 700 Td (INVOICE Due date) Tj ET`)
    expect(textsOf(page)).toEqual(['INVOICE', 'Due', 'date'])
  })

  it.each([1.5, 2, 3, 6])(
    'are not split when each letter is drawn alone, %i points from the next',
    async (spacing) => {
      const widths: Record<string, number> = {
        B: 0.667,
        I: 0.278,
        L: 0.556,
        T: 0.611,
        O: 0.778,
        D: 0.722,
        A: 0.667,
        E: 0.667,
      }
      const draw = (text: string, y: number) => {
        let x = 60
        return [...text].flatMap((letter) => {
          const at = x
          x += 12 * (widths[letter] ?? 0.278) + spacing
          return letter === ' ' ? [] : [showText(letter, at, y)]
        })
      }
      const page = await readOne(
        [...draw('BILL TO', 700), ...draw('TO', 600), showText('A to B', 60, 500)].join('\n'),
      )
      expect(textsOf(page)).toEqual(['BILL', 'TO', 'TO', 'A', 'to', 'B'])
    },
  )

  it('are spelled out once where accents lie over letters of other syllables, as in Thai of browsers', async () => {
    const syllable = (text: string, x: number) =>
      `/Span << /ActualText (${text}) >> BDC BT /F1 12 Tf ${x} 700 Td (o) Tj 7.5 0 Td (') Tj ET EMC`
    const page = await readOne([syllable('ri', 60), syllable('sa', 66.7), showText('n', 74, 700)].join('\n'))
    expect(textsOf(page)).toEqual(['risan'])
  })

  it('are whole where PDFium takes the lines of narrow columns for vertical, and each letter is drawn alone', async () => {
    const digitWidth = 12 * 0.556
    const rows = Array.from({ length: 40 }, (_, row) =>
      ['1250', '12', '350', '4200'].flatMap((text, column) =>
        [...text].map((digit, at) => showText(digit, 60 + 130 * column + at * digitWidth, 720 - 15 * row)),
      ),
    )
    const page = await readOne(rows.flat().join('\n'))
    expect(textsOf(page).slice(0, 5)).toEqual(['1250', '12', '350', '4200', '1250'])
  })

  it.each([
    ['NotoSans-Regular', false],
    ['SomeSans', true],
    ['SomeSans-Bold', true],
  ])('are bold by the name of their font, then by the width of its stems: %s', async (name, isBold) => {
    const first = firstExtraObject(1)
    const font = `<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+${name} /Encoding /WinAnsiEncoding /FontDescriptor ${first + 1} 0 R >>`
    const descriptor = `<< /Type /FontDescriptor /FontName /AAAAAA+${name} /Flags 32 /StemV 160 >>`
    const file = writePdf(
      [{ content: showText('text', 60, 700, 12, 'F3'), fonts: `/F3 ${first} 0 R` }],
      [font, descriptor],
    )
    const read = await readFile(file)
    expect(read.ok && read.file.pages[0]!.words.map((word) => word.isBold)).toEqual([isBold])
  })

  it('are bold if their font is', async () => {
    const page = await readOne([showText('plain', 60, 700), showText('bold', 160, 700, 12, 'F2')].join('\n'))
    expect(find(page, 'plain').isBold).toBe(false)
    expect(find(page, 'bold').isBold).toBe(true)
  })

  it.each([0, 90, 180, 270])(
    'are the same on a page with /Rotate %i, and the page reports its turn',
    async (rotate) => {
      const content = [showText('Invoice number', 60, 700), showText('Total 42.00', 60, 100)].join('\n')
      const page = await readOne(content, { rotate })
      expect(textsOf(page)).toEqual(['Invoice', 'number', 'Total', '42.00'])
      expect(find(page, 'Invoice').box[1]).toBeCloseTo(0.115, 1)
      expect(page.placement?.turn ?? 0).toBe((360 - rotate) % 360)
    },
  )

  it('are upright if the content itself is sideways', async () => {
    const page = await readOne('BT /F1 12 Tf 0 1 -1 0 100 60 Tm (Written upwards) Tj ET')
    expect(textsOf(page)).toEqual(['Written', 'upwards'])
    expect(page).toMatchObject({ width: 800, height: 600, placement: { turn: 90 } })
  })

  it('include what is typed into form fields', async () => {
    const field = `/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /F 4 /Rect [60 700 200 720]
      /AP << /N ${firstExtraObject(1)} 0 R >> >>]`
    const appearance = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 140 20] /Resources << /Font << /F1 3 0 R >> >>',
      showText('Meyer', 2, 5),
    )
    const read = await readFile(
      writePdf([{ content: showText('Name', 60, 740), extra: field }], [appearance]),
    )
    expect(read.ok && textsOf(read.file.pages[0]!)).toEqual(['Name', 'Meyer'])
  })
})

describe('text that a person does not see', () => {
  const shown = showText('shown', 60, 700)

  it.each([
    ['white on white', `1 g ${showText('secret', 60, 600)}`],
    ['almost white on white', `0.97 g ${showText('secret', 60, 600)}`],
    ['of the invisible mode', `BT 3 Tr /F1 12 Tf 60 600 Td (secret) Tj ET`],
    ['tiny', showText('secret', 60, 600, 1)],
    ['outside of the page', showText('secret', 700, 600)],
    ['under a filled rectangle', `${showText('secret', 60, 600)} 1 g 50 590 200 30 re f`],
    ['cut off', `q 50 650 200 30 re W n ${showText('secret', 60, 600)} Q`],
    [
      'under a filled ellipse',
      `${showText('secret', 60, 600)} 1 g 0 600 m 0 700 200 700 200 600 c 200 500 0 500 0 600 c f`,
    ],
    [
      'of the colour of the figure below it',
      `1 0 0 rg 0 600 m 0 700 200 700 200 600 c f ${showText('secret', 60, 610)}`,
    ],
    [
      'under many thin lines',
      `${showText('secret', 60, 600)} 1 g ${[...'01234567'].map((row) => `50 ${596 + 2 * Number(row)} 200 2 re f`).join(' ')}`,
    ],
    ['of the colour of its background', `1 0 0 rg 50 590 200 30 re f ${showText('secret', 60, 600)}`],
    [
      'under one thin line that goes to and fro',
      `${showText('secret', 60, 600, 8)} 1 G 1.9 w ${[597, 599].map((y) => `50 ${y} m ${[0, 1, 2, 3, 4].map((row) => `${row % 2 ? 50 : 250} ${y + 1.9 * row} l ${row % 2 ? 50 : 250} ${y + 1.9 * row + 1.9} l`).join(' ')} S`).join(' ')}`,
    ],
    ['pressed together', `BT /F1 12 Tf 0.001 0 0 1 60 600 Tm (secret) Tj ET`],
  ])('is marked if it is %s', async (_, content) => {
    const page = await readOne(`${shown}\n${content}`)
    expect(find(page, 'shown').isVisible).toBe(true)
    expect(find(page, 'secret').isVisible).toBe(false)
  })

  it('is marked if it is in a layer that is not shown', async () => {
    const first = firstExtraObject(1)
    const layer = `<< /Type /OCG /Name (Draft) >>`
    const file = writePdf([{ content: `${shown} /OC /L1 BDC ${showText('secret', 60, 600)} EMC` }], [layer])
    const hidden = Buffer.from(file)
      .toString('latin1')
      .replace('/Resources <<', `/Resources << /Properties << /L1 ${first} 0 R >>`)
      .replace('/Catalog', `/Catalog /OCProperties << /OCGs [${first} 0 R] /D << /OFF [${first} 0 R] >> >>`)
    const read = await readFile(Buffer.from(hidden, 'latin1'))
    expect(read.ok && read.file.pages[0]!.words.map(({ isVisible }) => isVisible)).toEqual([true, false])
  })

  const emptyTile =
    '/Type /Pattern /PatternType 1 /PaintType 2 /TilingType 1 /BBox [0 0 5 5] /XStep 5 /YStep 5 /Resources << >>'

  it.each([
    ['painted with an empty pattern', `/Tiled cs 0 0 0 /Empty scn ${showText('secret', 60, 600)}`],
    [
      'white on an empty pattern',
      `/Tiled cs 0 0 0 /Empty scn 50 590 300 30 re f 1 g ${showText('secret', 60, 600)}`,
    ],
    ['white by a transfer function', `/White gs ${showText('secret', 60, 600)}`],
  ])('is marked if it is %s', async (_, content) => {
    const file = writePdf([{ content: `${shown}\n${content}` }], [stream(emptyTile, '')])
    const resources = `/ColorSpace << /Tiled [/Pattern /DeviceRGB] >> /Pattern << /Empty ${firstExtraObject(1)} 0 R >>
      /ExtGState << /White << /TR << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [1] /N 1 >> >> >>`
    const hidden = Buffer.from(file).toString('latin1').replace('/Resources <<', `/Resources << ${resources}`)
    const read = await readFile(Buffer.from(hidden, 'latin1'))
    expect(read.ok && read.file.pages[0]!.words.map(({ isVisible }) => isVisible)).toEqual([true, false])
  })

  it('does not include white text on a dark background, nor a thin dash', async () => {
    const page = await readOne(
      `0 g 50 590 300 30 re f 1 g ${showText('heading', 60, 600)} 0 g ${showText('-', 60, 500, 6)}`,
    )
    expect(page.words.map(({ isVisible }) => isVisible)).toEqual([true, true])
  })

  it('does not count as text of the page', async () => {
    const read = await readFile(writePdf([{ content: `1 g ${showText('secret', 60, 600)}` }]))
    expect(read).toMatchObject({ ok: false, failure: { code: 'no_text_found' } })
  })
})
