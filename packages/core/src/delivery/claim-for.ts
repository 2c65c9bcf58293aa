import type { DeliveryReport } from '@numora/contract'
import type { Push } from '../generated/client.ts'
import { Problem } from '../problem.ts'

/**
 * The claim that a report counts for: the one that it names, else the open one of its provider, else one that ended.
 * `pushes` are the latest deliveries to each target. A claim that failed, such as by time, may still be reported on,
 * because the executor may have delivered after all; one that was followed by another may not.
 */
export function claimFor(
  pushes: Push[],
  { provider, claim_id: id }: Pick<DeliveryReport, 'provider' | 'claim_id'>,
): Push | undefined {
  const claims = pushes.filter((push) => push.mode === 'external' && push.provider === provider)
  if (id !== undefined) {
    const claim = claims.find((candidate) => candidate.id === id)
    if (claim?.status === 'pending' || claim?.status === 'failed') return claim
    throw new Problem(
      'conflict',
      `claim_id: expected an open claim of ${provider} on this document, or the latest one if it failed.`,
    )
  }
  const open = claims.filter(({ status }) => status === 'pending')
  const failed = claims.filter(({ status }) => status === 'failed')
  const [candidates] = [open, failed, claims].filter(({ length }) => length > 0)
  if (candidates && candidates.length > 1 && candidates !== claims)
    throw new Problem(
      'conflict',
      `${provider} has several claims on this document: the report needs a claim_id.`,
    )
  return candidates?.at(-1)
}
