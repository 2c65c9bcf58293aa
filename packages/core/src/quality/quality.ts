import {
  documentSchemas,
  type FieldDefinition,
  limits,
  type QualityGroup,
  type QualityQuery,
  type QualityReport,
  type SchemaId,
} from '@numora/contract'
import { confidenceUnits, correctionRate, reliabilityOf } from '@numora/domain'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { Problem } from '../problem.ts'
import { type CountedGroup, type Counts, type Measured, qualitySql } from './quality-sql.ts'

const defaultMs = 90 * 86_400_000
const firstMs = Date.parse('0001-01-01T00:00:00Z')

/** Compares what was read with what people approved in a time. */
export async function getQuality(ctx: Context, input: QualityQuery): Promise<QualityReport> {
  const { group_by, threshold } = input
  const to = input.to === undefined ? ctx.now() : new Date(input.to)
  const from = new Date(input.from ?? Math.max(firstMs, to.getTime() - defaultMs))
  assertOrder(from, to)
  const [measured] = await query<Measured>(ctx, qualitySql(group_by), [
    ctx.workspaceId,
    from,
    to,
    input.schema ?? null,
    input.approved_by === undefined ? null : input.approved_by === 'api_key',
    threshold === undefined ? null : Math.round(threshold * confidenceUnits),
  ])
  const { newest, documents, total, groups, bins, simulation } = measured!
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    group_by,
    documents,
    is_complete: newest < limits.countedApprovals,
    total: present(total),
    groups: groupsBy[group_by](groups),
    reliability: reliabilityOf(bins),
    simulation: threshold === undefined ? null : { threshold, ...simulation },
  }
}

function assertOrder(from: Date, to: Date): void {
  if (from < to) return
  const message = 'expected an instant before to'
  throw new Problem('invalid_payload', `from: ${message}`, { details: [{ path: 'from', message }] })
}

function present({ confirmed, corrected, missed }: Counts) {
  const correction_rate = correctionRate({ confirmed, corrected, missed })
  return { read: confirmed + corrected, confirmed, corrected, missed, correction_rate }
}

const groupsBy: Record<QualityQuery['group_by'], (groups: CountedGroup[]) => QualityGroup[]> = {
  field: byField,
  vendor: (groups) => groups.map(presentGroup),
  month: (groups) => groups.map(presentGroup).reverse(),
}

function presentGroup({ key, label, documents, ...counts }: CountedGroup): QualityGroup {
  return { key, label: label ?? key, documents, ...present(counts) }
}

/** Fields with the same name in several schemas are one group. */
function byField(groups: CountedGroup[]): QualityGroup[] {
  const named = groups.map((group) => ({ ...group, ...fieldAt(group.key) }))
  const merged = [...Map.groupBy(named, ({ key }) => key).values()].map((same) =>
    same.reduce((sum, { documents, confirmed, corrected, missed }) =>
      Object.assign(sum, {
        documents: sum.documents + documents,
        confirmed: sum.confirmed + confirmed,
        corrected: sum.corrected + corrected,
        missed: sum.missed + missed,
      }),
    ),
  )
  const changes = ({ corrected, missed }: QualityGroup) => corrected + missed
  return merged
    .map(presentGroup)
    .filter(({ read, missed }) => read + missed > 0)
    .sort((a, b) => changes(b) - changes(a) || b.read - a.read || (a.key < b.key ? -1 : 1))
}

/** The field at `<schema> <position>`; all line items come after the last one. */
function fieldAt(key: string): { key: string; label: string } {
  const [schema, position] = key.split(' ') as [SchemaId, string]
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const definition = definitions[Number(position) - 1]
  return definition
    ? { key: definition.name, label: definition.label }
    : { key: 'line_items', label: 'Line items' }
}
