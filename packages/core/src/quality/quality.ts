import {
  documentSchemas,
  limits,
  type QualityGroup,
  type QualityQuery,
  type QualityReport,
  type SchemaId,
} from '@numora/contract'
import { type Bin, confidenceUnits, correctionRate, reliabilityOf, type ValueSource } from '@numora/domain'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { Problem } from '../problem.ts'
import { binsOf, byField, countsOf, valuesOfSchema, valuesOfSource } from './count-values.ts'
import {
  type CountedGroup,
  type CountedValues,
  type Counts,
  type Measured,
  qualitySql,
} from './quality-sql.ts'

const defaultMs = 90 * 86_400_000
const sourceLabels: Record<ValueSource, string> = {
  page: 'Text of the page',
  ocr: 'Recognised picture',
  xml: 'E-invoice',
  computed: 'Derived from other values',
  code: 'Code on the page',
}
const firstMs = Date.parse('0001-01-01T00:00:00Z')

/** Compares what was read with what people approved in a time. */
export async function getQuality(ctx: Context, input: QualityQuery): Promise<QualityReport> {
  const { group_by, threshold } = input
  // Without an end, what is approved in this millisecond counts, too.
  const to = input.to === undefined ? new Date(ctx.now().getTime() + 1) : new Date(input.to)
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
  const { newest, documents, values, simulation } = measured!
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    group_by,
    documents,
    is_complete: newest < limits.countedApprovals,
    total: present(countsOf(values)),
    groups: groupsOf(group_by, measured!),
    reliability: reliabilityOf(binsOf(values)),
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

function groupsOf(groupBy: QualityQuery['group_by'], { values, groups }: Measured): QualityGroup[] {
  switch (groupBy) {
    case 'month':
      return groups.map((group) => presentGroup(group, null)).reverse()
    case 'vendor':
      return groups.map((group) => presentGroup(group, null))
    case 'schema':
      return groups.map((group) => {
        const label = documentSchemas[group.key as SchemaId].label
        return presentGroup({ ...group, label }, valuesOfSchema(values, group.key))
      })
    case 'source':
      return groups.map((group) => {
        const label = sourceLabels[group.key as ValueSource]
        return presentGroup({ ...group, label }, valuesOfSource(values, group.key))
      })
    case 'field':
      return fieldGroups(values)
  }
}

function fieldGroups(values: readonly CountedValues[]): QualityGroup[] {
  const changes = ({ corrected, missed }: QualityGroup) => corrected + missed
  return byField(values)
    .map(({ group, values }) => presentGroup(group, values))
    .filter(({ read, missed }) => read + missed > 0)
    .sort((a, b) => changes(b) - changes(a) || b.read - a.read || (a.key < b.key ? -1 : 1))
}

/** With the reliability of confidences, unless `values` is null. */
function presentGroup(
  { key, label, documents, ...counts }: CountedGroup,
  values: readonly CountedValues[] | null,
): QualityGroup {
  return { key, label: label ?? key, documents, ...present(counts), reliability: values && summaryOf(values) }
}

/** The means of what was stated and of what was right, without the bins. */
function summaryOf(counted: readonly CountedValues[]): QualityGroup['reliability'] {
  const bins = binsOf(counted)
  const { values, expected_calibration_error } = reliabilityOf(bins)
  const mean = (sum: (bin: Bin) => number) =>
    values === 0 ? null : Number((bins.reduce((all, bin) => all + sum(bin), 0) / values).toFixed(4))
  return {
    values,
    confidence: mean(({ confidenceSum }) => confidenceSum / confidenceUnits),
    accuracy: mean(({ right }) => right),
    expected_calibration_error,
  }
}
