import { openRunStatuses } from '@numora/domain'
import { Prisma } from '../generated/client.ts'

/** Matches runs that have not ended. */
export const isOpenRun = { status: { in: [...openRunStatuses] } }

/** An SQL condition on `runs`: the delivery that the present step waited for has ended. */
export const hasCome = Prisma.sql`
  EXISTS (SELECT 1 FROM pushes WHERE pushes.id = awaited_push_id AND pushes.status <> 'pending')`
