import { type CodedSample, generateCoded, generateContract, schemeNames, wear } from '@numora/samples'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../fault.ts'
import type { PageCode } from '../file-content.ts'
import { readFile } from '../read/read-file.ts'
import { type ReadOptions, readStages } from '../read/stages.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'
import { parseCode } from './parse-code.ts'

/** Recognition takes seconds and has nothing to do with codes. */
const withoutOcr: ReadOptions = {
  readStages: {
    ...readStages,
    loadOcr: async () => ({
      name: 'none',
      models: [],
      recognise: async () => ({ words: [], isUpsideDown: false }),
    }),
    readPicture: async ({ width, height }) => ({
      words: [{ text: 'x', box: [0, 0, 1, 1], confidence: 1 }],
      width,
      height,
      turn: 0,
      skewDegrees: 0,
    }),
  },
}

async function codesOf(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<(PageCode & { page: number })[]> {
  const read = await readFile(bytes, { ...withoutOcr, ...options })
  if (!read.ok) throw new Error(read.failure.message)
  return read.file.pages.flatMap(({ number, codes = [] }) => codes.map((code) => ({ ...code, page: number })))
}

async function worn(sample: CodedSample, kind: 'scan' | 'photo'): Promise<Uint8Array> {
  const { data, info } = await sharp(sample.bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return (await wear({ data, width: info.width, height: info.height }, 'codes', kind)).bytes
}

describe('a code on a page', () => {
  it.each(schemeNames)('says what its scheme promises: %s', async (scheme) => {
    const { code, truth } = await generateCoded({ seed: 1, scheme })
    const statement = parseCode(code.text)
    expect(statement).not.toBeNull()
    const { codeFields }: SchemaReading = schemaReadings[truth.schema]
    const printed = truth.fields[codeFields.date!]
    expect(statement!.exact.date ?? printed).toBe(printed)
  })

  it.each(['swiss_qr_bill', 'nfe', 'hub3', 'irn', 'tse'] as const)(
    'is read from a PDF, with its position: %s',
    async (scheme) => {
      const sample = await generateCoded({ seed: 1, scheme })
      const codes = await codesOf(sample.bytes)
      const { text, page, box } = sample.code
      expect(codes).toContainEqual(expect.objectContaining({ text, page }))
      const found = codes.find((code) => code.text === text)!.box
      for (const side of [0, 1, 2, 3] as const) expect(found[side]).toBeCloseTo(box[side], 1)
    },
  )

  it.each([
    ['datamatrix', 'DataMatrix'],
    ['azteccode', 'Aztec'],
    ['pdf417', 'PDF417'],
    ['qrcode', 'QRCode'],
  ] as const)('is read in the format %s', async (symbol, format) => {
    const { bytes, code } = await generateCoded({ seed: 2, scheme: 'epc', symbol })
    expect(await codesOf(bytes)).toContainEqual(expect.objectContaining({ text: code.text, format }))
  })

  it.each([
    ['tse', 150, null],
    ['nfe', 150, null],
    ['tse', 300, 'photo'],
    ['nfe', 200, 'scan'],
    ['hub3', 200, 'photo'],
  ] as const)('is read from a picture: %s at %i dpi, worn as %s', async (scheme, dpi, kind) => {
    const sample = await generateCoded({ seed: 3, scheme, as: 'png', dpi })
    const codes = await codesOf(kind === null ? sample.bytes : await worn(sample, kind))
    expect(codes.map(({ text }) => text)).toContain(sample.code.text)
  })

  it('is not looked for on a page of text', async () => {
    const { bytes } = await generateContract({ seed: 'c', kind: 'services', length: 'short' })
    const faults: Fault[] = []
    const failing = { ...readStages, readCodes: () => Promise.reject(new Error('not needed')) }
    expect(await readFile(bytes, { faults, readStages: failing })).toMatchObject({ ok: true })
    expect(faults).toEqual([])
  })

  it('costs only itself if its reader fails', async () => {
    const faults: Fault[] = []
    const { bytes } = await generateCoded({ seed: 1, scheme: 'epc' })
    const trap = Object.assign(new Error('unreachable'), { name: 'RuntimeError' })
    const failing = { ...readStages, readCodes: () => Promise.reject(trap) }
    const read = await readFile(bytes, { faults, readStages: failing })
    expect(read).toMatchObject({ ok: true })
    expect(faults[0]).toMatchObject({ stage: 'codes', page: 1 })
    expect(await codesOf(bytes)).toHaveLength(1)
  })
})
