import { Prisma } from '../generated/client.ts'

/** The columns that are reset when a document is processed again. */
export const newGeneration = {
  generation: { increment: 1 },
  starts: 0,
  crashes: 0,
  startedAt: null,
  pageCount: null,
  failureDetail: null,
  confidence: null,
  reviewReasons: [],
  confirmedFields: [],
  confirmedLineItems: [],
  duplicateOf: null,
  nearDuplicateOf: null,
  vendorCode: null,
  contentKey: null,
  contents: Prisma.DbNull,
  summary: Prisma.DbNull,
  searchVersion: 0,
} satisfies Prisma.DocumentUncheckedUpdateManyInput
