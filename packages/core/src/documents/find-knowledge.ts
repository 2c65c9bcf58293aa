import type { FindKnowledge, SubmittableSchema } from '@numora/contract'
import type { Context } from '../context.ts'
import { findLessons } from '../lessons/find-lessons.ts'
import { findParties } from '../vendors/find-parties.ts'

/** Looks up what the workspace knows of what a document of a schema names. */
export function findKnowledge(ctx: Context, schema: SubmittableSchema): FindKnowledge {
  return async ({ lessonKeys, partyKeys }) => {
    const [lessons, parties] = await Promise.all([
      findLessons(ctx, schema, lessonKeys),
      findParties(ctx, partyKeys),
    ])
    return { lessons, parties }
  }
}
