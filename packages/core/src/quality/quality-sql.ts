import { limits, type QualityQuery } from '@numora/contract'
import { binEdges, outcomes, valueSources } from '@numora/domain'
import type { Statement } from '../database/query.ts'

/** Values by what became of them. */
export type Counts = { confirmed: number; corrected: number; missed: number }

/** Documents of a vendor, a month, a schema or a source. */
export type CountedGroup = Counts & { key: string; label: string | null; documents: number }

/** Values at a position of their schema, from 1, or of all line items, 0, with the same outcome and source and in the same bin of confidence. */
export type CountedValues = {
  schema: string
  position: number
  outcome: number
  /** An index of the sources of values; null where it is not known. */
  source: number | null
  /** Null where there is no confidence, or where those of the document are not all known. */
  bin: number | null
  count: number
  confidenceSum: number
}

export type Measured = {
  /** All approvals that were looked at, before the filters. */
  newest: number
  documents: number
  values: CountedValues[]
  groups: CountedGroup[]
  simulation: {
    documents: number
    passed: number
    passed_and_corrected: number
    wrong_document_ids: string[]
  }
}

/** For each outcome, the number of values of some documents. */
const sums = (['confirmed', 'corrected', 'missed'] as const)
  .map((name) => `sum(cardinality(array_positions(outcomes, ${outcomes[name]}::smallint)))::int AS ${name}`)
  .join(', ')

/** The same, of rows with the outcome of one value. */
const countsOfValues = (['confirmed', 'corrected', 'missed'] as const)
  .map((name) => `(count(*) FILTER (WHERE outcome = ${outcomes[name]}))::int AS ${name}`)
  .join(', ')

/** Groups by field are derived from the values. */
const groupings: Record<QualityQuery['group_by'], string> = {
  field: 'SELECT NULL AS key WHERE false',
  vendor: `SELECT key, coalesce(vendors.name, found.label) AS label, documents, confirmed, corrected, missed FROM (
      SELECT coalesce(vendor_code, lower(vendor_name)) AS key, max(vendor_code) AS code, max(vendor_name) AS label,
        count(*)::int AS documents, ${sums}
      FROM counted WHERE coalesce(vendor_code, vendor_name) IS NOT NULL GROUP BY 1
    ) AS found LEFT JOIN vendors ON vendors.workspace_id = $1 AND vendors.code = found.code
    ORDER BY corrected + missed DESC, documents DESC, key LIMIT ${limits.qualityGroups}`,
  schema: `SELECT schema AS key, NULL AS label, count(*)::int AS documents, ${sums} FROM counted GROUP BY 1 ORDER BY 1`,
  source: `SELECT (ARRAY[${valueSources.map((name) => `'${name}'`)}])[source + 1] AS key, NULL AS label,
      count(DISTINCT document_id)::int AS documents, ${countsOfValues}
    FROM counted, unnest(outcomes, sources) AS value (outcome, source) WHERE source >= 0 GROUP BY source ORDER BY source`,
  month: `SELECT to_char(approved_at AT TIME ZONE 'UTC', 'YYYY-MM') AS key, NULL AS label, count(*)::int AS documents,
      ${sums} FROM counted GROUP BY 1 ORDER BY 1 DESC LIMIT ${limits.qualityGroups}`,
}

/**
 * Counts the newest approvals of a workspace ($1) between two times ($2, $3), of one schema ($4), by keys or by people
 * ($5), and what a threshold ($6, in units) would have passed. The number of rows is limited before they are filtered, and
 * their values are read once.
 */
export function qualitySql(groupBy: QualityQuery['group_by']): Statement {
  const text = `
    WITH newest AS (
      SELECT * FROM approval_outcomes WHERE workspace_id = $1 AND approved_at >= $2 AND approved_at < $3
      ORDER BY approved_at DESC LIMIT ${limits.countedApprovals}
    ), counted AS MATERIALIZED (
      SELECT * FROM newest WHERE schema = coalesce($4::text, schema) AND is_by_key = coalesce($5::boolean, is_by_key)
    ), read_values AS (
      SELECT schema, CASE WHEN position < cardinality(outcomes) THEN position ELSE 0 END AS position, outcome,
        nullif(source, -1) AS source, count(*)::int AS count,
        sum(confidence)::float8 AS "confidenceSum",
        CASE WHEN least_confidence IS NOT NULL AND confidence >= 0
          THEN width_bucket(confidence::int, '{${binEdges.join()}}'::int[]) - 1 END AS bin
      FROM counted,
        unnest(outcomes, confidences, sources) WITH ORDINALITY AS value (outcome, confidence, source, position)
      GROUP BY 1, 2, outcome, nullif(source, -1), bin
    ), groups AS (${groupings[groupBy]}
    ), passing AS (
      SELECT document_id, approved_at, is_changed FROM counted WHERE document_confidence >= $6::int AND NOT had_reasons
    )
    SELECT (SELECT count(*)::int FROM newest) AS newest, (SELECT count(*)::int FROM counted) AS documents,
      (SELECT coalesce(json_agg(v), '[]') FROM read_values AS v) AS values,
      (SELECT coalesce(json_agg(g), '[]') FROM groups AS g) AS groups,
      json_build_object(
        'documents', (SELECT count(*) FROM counted WHERE document_confidence IS NOT NULL),
        'passed', (SELECT count(*) FROM passing),
        'passed_and_corrected', (SELECT count(*) FROM passing WHERE is_changed),
        'wrong_document_ids', ARRAY(SELECT document_id FROM passing WHERE is_changed ORDER BY approved_at DESC
          LIMIT ${limits.shownWrongDocuments})
      ) AS simulation`
  return { name: `quality-by-${groupBy}`, text }
}
