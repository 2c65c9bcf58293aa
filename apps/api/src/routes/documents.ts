import type { contract } from '@numora/contract'
import {
  approve,
  assign,
  type Context,
  cancelPush,
  correct,
  countDocuments,
  deleteDocument,
  getContents,
  getDifferences,
  getDocument,
  getDryRun,
  getFile,
  getPageImage,
  getPageWords,
  getResult,
  getSplit,
  type KeyedRequest,
  listDocumentEvents,
  listDocuments,
  reject,
  reprocess,
  retryPush,
  type Submission,
  type Submitted,
  splitDocument,
  submitAtOnce,
  submitDocument,
} from '@numora/core'
import type { PageTools } from '../http/page-tools.ts'
import type { Upload } from '../http/receive-upload.ts'
import { isKnown } from '../http/reply.ts'
import { sendFile } from '../http/send-file.ts'
import type { Verbs } from '../http/verbs.ts'

export function documents(tools: PageTools): Verbs<typeof contract.documents> {
  return {
    upload: submit(({ file, ...submission }) => ({ ...submission, file: file as unknown as Upload })),
    create: submit(({ file_url: url, ...submission }) => ({ ...submission, file: { url } })),
    async list({ ctx, query }) {
      return { status: 200, body: await listDocuments(ctx, query) }
    },
    async counts({ ctx, query }) {
      return { status: 200, body: await countDocuments(ctx, query) }
    },
    async get({ ctx, params: { id }, query: { wait_seconds: waitSeconds }, signal }) {
      const wait = waitSeconds ? { waitSeconds, signal: signal() } : {}
      return { status: 200, body: await getDocument(ctx, { id, ...wait }) }
    },
    async delete({ ctx, params }) {
      await deleteDocument(ctx, params)
      return { status: 204, body: undefined }
    },
    async result({ ctx, params }) {
      return { status: 200, body: await getResult(ctx, params) }
    },
    async file({ ctx, params, req }) {
      return sendFile(req, await getFile(ctx, params))
    },
    async page({ ctx, params, query: { width }, req, signal }) {
      const { etag, draw } = await getPageImage(ctx, { ...params, width })
      // Validated on each use, so that pages of a deleted document are not shown from a cache.
      const headers = { etag, 'cache-control': 'private, no-cache' }
      if (isKnown(req.get('if-none-match'), etag)) return { status: 304, headers, body: undefined }
      return { status: 200, headers, body: await draw(tools.render, signal()) }
    },
    async words({ ctx, params, req, signal }) {
      const { etag, list } = await getPageWords(ctx, params)
      const headers = { etag, 'cache-control': 'private, no-cache' }
      if (isKnown(req.get('if-none-match'), etag)) return { status: 304, headers, body: undefined }
      return { status: 200, headers, body: await list(tools.readWords, signal()) }
    },
    async differences({ ctx, params }) {
      return { status: 200, body: await getDifferences(ctx, params) }
    },
    async contents({ ctx, params }) {
      return { status: 200, body: await getContents(ctx, params) }
    },
    async splitProposal({ ctx, params }) {
      return { status: 200, body: await getSplit(ctx, params) }
    },
    async split({ ctx, params, body, signal }) {
      const input = { ...body, ...params }
      return { status: 202, body: await splitDocument(ctx, input, tools.split, signal()) }
    },
    async events({ ctx, params, query }) {
      return { status: 200, body: await listDocumentEvents(ctx, { ...query, ...params }) }
    },
    async correct({ ctx, params, body }) {
      return { status: 200, body: await correct(ctx, { ...body, ...params }) }
    },
    async assign({ ctx, params, body }) {
      return { status: 200, body: await assign(ctx, { ...body, ...params }) }
    },
    async approve({ ctx, params, body }) {
      return { status: 200, body: await approve(ctx, { ...body, ...params }) }
    },
    async reject({ ctx, params, body }) {
      return { status: 200, body: await reject(ctx, { ...body, ...params }) }
    },
    async retryPush({ ctx, params, body }) {
      return { status: 202, body: await retryPush(ctx, { ...body, ...params }) }
    },
    async cancelPush({ ctx, params, body }) {
      return { status: 200, body: await cancelPush(ctx, { ...body, ...params }) }
    },
    async reprocess({ ctx, params, body }) {
      return { status: 202, body: await reprocess(ctx, { ...body, ...params }) }
    },
    async dryRun({ ctx, params: { id }, query: { wait_seconds: waitSeconds }, signal }) {
      const wait = waitSeconds ? { waitSeconds, signal: signal() } : {}
      return { status: 200, body: await getDryRun(ctx, { id, ...wait }) }
    },
  }
}

/** The work of both forms of submission. */
function submit<B>(submissionOf: (body: B) => Submission) {
  type Call = { ctx: Context; body: B }
  return {
    async atOnce({ ctx, body }: Call, request: KeyedRequest | undefined) {
      const keep = request && { request, answerOf: accepted }
      const submitted = await submitAtOnce(ctx, submissionOf(body), keep)
      return submitted && accepted(submitted)
    },
    run: async ({ ctx, body }: Call) => accepted(await submitDocument(ctx, submissionOf(body))),
  }
}

function accepted({ receipt, isNew }: Submitted) {
  return { status: isNew ? 202 : 200, body: receipt, headers: { location: receipt.status_url } } as const
}
