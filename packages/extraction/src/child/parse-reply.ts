import { documentSchemas, FailedReading, leftOutReasons, limits, Reading, ReadPage } from '@numora/contract'
import { detectContentType, isCanonicalReading } from '@numora/domain'
import { z } from 'zod'
import { parseFaults } from '../fault.ts'
import { Lesson, Mark, mostMarks } from '../fields/lessons/lesson.ts'
import { longestPartyKey, mostPartyKeys } from '../fields/parties/known-parties.ts'
import { languages } from '../ocr/language.ts'
import { ocrPixels } from '../ocr/read-picture.ts'
import type { Job, JobKind, Reply, Result } from './messages.ts'

/** More than the largest page image needs. */
const mostPngBytes = 64 * 1024 * 1024
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const keys = z.array(Mark).max(mostMarks)
const Named = z.strictObject({
  lessonKeys: keys,
  partyKeys: z.array(z.string().max(longestPartyKey)).max(mostPartyKeys),
})

const mostLines = 50
const Line = z
  .strictObject({ width: z.int().min(1), height: z.int().min(1), data: z.instanceof(Uint8Array) })
  .refine(({ width, height, data }) => width * height === data.length && data.length <= ocrPixels)
const side = z.number().min(0).max(ocrPixels)
const LineWord = z.strictObject({
  text: z.string().max(limits.fieldValueCharacters),
  box: z.strictObject({ x0: side, y0: side, x1: side, y1: side }),
  confidence: z.number().min(0).max(1),
})

const LineWords = z.array(LineWord).max(limits.wordsPerPage)
const lines = z.array(Line).max(mostLines)
const LinesToRead = z.union([
  z.strictObject({ lines, languages: z.array(z.enum(languages)).min(1).max(languages.length) }),
  z
    .strictObject({ lines, again: z.array(z.strictObject({ words: LineWords, isName: z.boolean() })) })
    .refine(({ lines, again }) => lines.length === again.length),
])

const Envelope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page-count'), pageCount: z.int().min(0).max(limits.pages) }),
  z.strictObject({ kind: z.literal('find-knowledge'), named: Named }),
  z.strictObject({ kind: z.literal('help'), some: LinesToRead }),
  z.strictObject({
    kind: z.literal('done'),
    result: z.unknown(),
    faults: z.unknown().transform(parseFaults),
    isSpent: z.boolean(),
  }),
])

const Learned = z.strictObject({
  ok: z.literal(true),
  keys,
  lessons: z
    .array(z.strictObject({ field: z.string().max(100), lesson: Lesson }))
    .max(limits.correctedFields),
})
const LearnResult = z.discriminatedUnion('ok', [Learned, FailedReading])

const png = z.instanceof(Uint8Array).refine(isPng, 'expected a picture as PNG')
const RenderResult = z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), png }), FailedReading])

const WordsResult = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), page: ReadPage.nullable() }),
  FailedReading,
])
const SplitResult = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), files: z.array(z.instanceof(Uint8Array)).max(limits.pages) }),
  FailedReading,
])
const member = {
  path: z.string().min(1).max(limits.containerPathCharacters),
  sizeBytes: z.int().min(0).nullable(),
}
const UnpackedMember = z.union([
  z.strictObject({ ...member, leftOut: z.enum(leftOutReasons) }),
  z.strictObject({ ...member, leftOut: z.null(), bytes: z.instanceof(Uint8Array).refine(isDocument) }),
])
const UnpackResult = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    members: z.array(UnpackedMember).max(limits.containerMembers).nullable(),
  }),
  FailedReading,
])
const OcrCheck = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), engine: z.string().max(200) }),
  FailedReading,
])

const LinesResult = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    readings: z.array(LineWords).max(mostLines),
  }),
  FailedReading,
])

const parsers: { [K in JobKind]: (result: unknown, job: Job<K>) => Result<K> | undefined } = {
  extract(result, { schema }) {
    const reading = Reading.safeParse(result).data
    if (!reading?.ok) return reading
    const isAsked = schema === 'auto' || reading.schema === schema
    return isAsked && isCanonicalReading(reading) ? reading : undefined
  },
  learn(result, { schema }) {
    const { data } = LearnResult.safeParse(result)
    if (!data?.ok) return data
    const names: string[] = documentSchemas[schema].fields.map(({ name }) => name)
    return data.lessons.every(({ field }) => names.includes(field)) ? data : undefined
  },
  render: (result) => RenderResult.safeParse(result).data,
  words(result, { pageNumber }) {
    const { data } = WordsResult.safeParse(result)
    return data?.ok && data.page !== null && data.page.number !== pageNumber ? undefined : data
  },
  split(result, { parts }) {
    const { data } = SplitResult.safeParse(result)
    if (!data?.ok) return data
    const { files } = data
    const bytes = files.reduce((sum, file) => sum + file.length, 0)
    const isFit = files.length === parts.length && bytes <= limits.splitBytes
    return isFit && files.every((file) => file.length <= limits.fileBytes) ? data : undefined
  },
  unpack(result) {
    const { data } = UnpackResult.safeParse(result)
    if (!data?.ok || data.members === null) return data
    const files = data.members.flatMap((each) => ('bytes' in each ? each.bytes.length : []))
    const bytes = files.reduce((sum, size) => sum + size, 0)
    return files.length <= limits.containerDocuments && bytes <= limits.containerBytes ? data : undefined
  },
  'check-ocr': (result) => OcrCheck.safeParse(result).data,
  lines(result, { some }) {
    const { data } = LinesResult.safeParse(result)
    return data?.ok && data.readings.length !== some.lines.length ? undefined : data
  },
}

function isDocument(bytes: Uint8Array): boolean {
  return bytes.length <= limits.fileBytes && detectContentType(bytes) !== null
}

function isPng(bytes: Uint8Array): boolean {
  return bytes.length <= mostPngBytes && pngSignature.every((byte, at) => bytes[at] === byte)
}

/**
 * Parses a message of a child, which is not trusted: undefined if it is not a valid answer to the job, or exceeds its
 * limits.
 */
export function parseReply<K extends JobKind>(message: unknown, job: Job<K>): Reply<Result<K>> | undefined {
  const reply = Envelope.safeParse(message).data
  if (reply?.kind !== 'done') return reply
  const result = parsers[job.kind as K](reply.result, job)
  return result && { ...reply, result }
}
