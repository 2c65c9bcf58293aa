import type { DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { assertActivePerson } from '../people/assert-active-person.ts'
import { recordEvent } from '../transition.ts'
import { lockDocument } from './find.ts'
import { presentDocument } from './present.ts'

/**
 * Assigns a document to a person, or to nobody. Its version stays, so that it makes nobody's correction outdated. What
 * changes nothing leaves no event.
 */
export async function assign(
  ctx: Context,
  { id, person_id }: { id: string; person_id: string | null },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, id)
    if (person_id === document.assigneeId) return presentDocument(document)
    if (person_id !== null) await assertActivePerson(ctx, person_id)
    const { workspaceId } = ctx
    const assigned = await ctx.db.document.update({
      where: { id, workspaceId },
      data: { assigneeId: person_id },
    })
    const changes = [{ field: 'assignee', before: document.assigneeId, after: person_id }]
    await recordEvent(ctx, assigned, 'document.assigned', {
      history: { type: 'document.assigned', changes },
    })
    return presentDocument(assigned)
  })
}

/** Gives back what a person who leaves the workspace has still to review; what is done stays theirs. */
export async function unassignOpen({ db, workspaceId }: Context, personId: string): Promise<void> {
  await db.document.updateMany({
    where: { workspaceId, assigneeId: personId, status: { in: ['processing', 'review_required'] } },
    data: { assigneeId: null },
  })
}
