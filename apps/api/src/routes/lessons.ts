import type { contract } from '@numora/contract'
import { forgetLesson, listDocumentLessons, listLessons } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const lessons: Verbs<typeof contract.lessons> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listLessons(ctx, query) }
  },
  async ofDocument({ ctx, params }) {
    return { status: 200, body: await listDocumentLessons(ctx, params) }
  },
  async delete({ ctx, params }) {
    await forgetLesson(ctx, params)
    return { status: 204, body: undefined }
  },
}
