import { limits, type QualityQuery } from '@numora/contract'
import { type Bin, binEdges, outcomes } from '@numora/domain'
import type { Statement } from '../database/query.ts'

/** Values by what became of them. */
export type Counts = { confirmed: number; corrected: number; missed: number }

/** A group as it is counted: by field it is the position of the field in its schema, from 1. */
export type CountedGroup = Counts & { key: string; label: string | null; documents: number }

export type Measured = {
  /** All that were read, before the filters. */
  newest: number
  documents: number
  total: Counts
  groups: CountedGroup[]
  bins: Bin[]
  simulation: {
    documents: number
    passed: number
    passed_and_corrected: number
    wrong_document_ids: string[]
  }
}

const kept = ['confirmed', 'corrected', 'missed'] as const

function sums(of: (outcome: number) => string): string {
  return kept.map((name) => `${of(outcomes[name])}::int AS ${name}`).join(', ')
}

/** For each document the number of its values with an outcome. */
const perDocument = sums(
  (outcome) => `coalesce(sum(cardinality(array_positions(outcomes, ${outcome}::smallint))), 0)`,
)

const groupings: Record<QualityQuery['group_by'], string> = {
  field: `SELECT schema || ' ' || position AS key, NULL AS label, count(*)::int AS documents,
      ${sums((outcome) => `count(*) FILTER (WHERE outcome = ${outcome})`)}
    FROM counted, unnest(outcomes) WITH ORDINALITY AS value (outcome, position) GROUP BY schema, position`,
  vendor: `SELECT key, coalesce(vendors.name, found.label) AS label, documents, confirmed, corrected, missed FROM (
      SELECT coalesce(vendor_code, lower(vendor_name)) AS key, max(vendor_code) AS code, max(vendor_name) AS label,
        count(*)::int AS documents, ${perDocument}
      FROM counted WHERE coalesce(vendor_code, vendor_name) IS NOT NULL GROUP BY 1
    ) AS found LEFT JOIN vendors ON vendors.workspace_id = $1 AND vendors.code = found.code
    ORDER BY corrected + missed DESC, documents DESC, key LIMIT ${limits.qualityGroups}`,
  month: `SELECT to_char(approved_at AT TIME ZONE 'UTC', 'YYYY-MM') AS key, NULL AS label, count(*)::int AS documents,
      ${perDocument} FROM counted GROUP BY 1 ORDER BY 1 DESC LIMIT ${limits.qualityGroups}`,
}

/**
 * Counts the newest approvals of a workspace ($1) between two times ($2, $3), of one schema ($4), by keys or by people
 * ($5), and what a threshold ($6, in units) would have passed. The number of rows is limited before they are filtered.
 */
export function qualitySql(groupBy: QualityQuery['group_by']): Statement {
  const text = `
    WITH newest AS (
      SELECT * FROM approval_outcomes WHERE workspace_id = $1 AND approved_at >= $2 AND approved_at < $3
      ORDER BY approved_at DESC LIMIT ${limits.countedApprovals}
    ), counted AS MATERIALIZED (
      SELECT * FROM newest WHERE schema = coalesce($4::text, schema) AND is_by_key = coalesce($5::boolean, is_by_key)
    ), groups AS (${groupings[groupBy]}),
    bins AS (
      SELECT width_bucket(confidence::int, '{${binEdges.join()}}'::int[]) - 1 AS index, count(*)::int AS count,
        sum(confidence)::float8 AS "confidenceSum",
        (count(*) FILTER (WHERE outcome = ${outcomes.confirmed}))::int AS right
      FROM counted, unnest(outcomes, confidences) AS value (outcome, confidence)
      WHERE least_confidence IS NOT NULL AND confidence >= 0 GROUP BY 1
    ), passing AS (
      SELECT document_id, approved_at, is_changed FROM counted WHERE least_confidence >= $6::int AND NOT had_reasons
    )
    SELECT (SELECT count(*)::int FROM newest) AS newest, (SELECT count(*)::int FROM counted) AS documents,
      (SELECT to_json(t) FROM (SELECT ${perDocument} FROM counted) AS t) AS total,
      (SELECT coalesce(json_agg(g), '[]') FROM groups AS g) AS groups,
      (SELECT coalesce(json_agg(b), '[]') FROM bins AS b) AS bins,
      json_build_object(
        'documents', (SELECT count(*) FROM counted WHERE least_confidence IS NOT NULL),
        'passed', (SELECT count(*) FROM passing),
        'passed_and_corrected', (SELECT count(*) FROM passing WHERE is_changed),
        'wrong_document_ids', ARRAY(SELECT document_id FROM passing WHERE is_changed ORDER BY approved_at DESC
          LIMIT ${limits.shownWrongDocuments})
      ) AS simulation`
  return { name: `quality-by-${groupBy}`, text }
}
