import { type Answer, jsonOf } from '../kit/call.ts'

/** One write of a graph; `@{referenceId.id}` in the body is the id that an earlier one returned. */
export type GraphNode = {
  method: 'PATCH' | 'DELETE'
  url: string
  referenceId: string
  body?: Record<string, unknown>
}

export const mostNodes = 500

/** Writes as a composite graph: all of them hold or none. */
export function formatGraph(nodes: GraphNode[]): string {
  return JSON.stringify({ graphs: [{ graphId: 'document', compositeRequest: nodes }] })
}

type NodeAnswer = { body: unknown; httpStatusCode: number; referenceId: string }

/**
 * The answer to the first write of a graph, or to the one that made it fail; undefined if the answer is not of a
 * graph.
 */
export function graphOutcome(answer: Answer): { referenceId: string; answer: Answer } | undefined {
  const { graphs } = (jsonOf(answer) ?? {}) as {
    graphs?: { isSuccessful: boolean; graphResponse: { compositeResponse: NodeAnswer[] } }[]
  }
  const [graph] = graphs ?? []
  if (!graph) return undefined
  const answers = graph.graphResponse.compositeResponse
  const told = graph.isSuccessful ? answers[0] : (answers.find(({ body }) => !isHalted(body)) ?? answers[0])
  if (!told) return undefined
  const { referenceId, httpStatusCode: status, body } = told
  return { referenceId, answer: { status, headers: answer.headers, text: JSON.stringify(body) } }
}

/** The other writes of a graph that failed report only that it did. */
function isHalted(body: unknown): boolean {
  return !Array.isArray(body) || body[0]?.errorCode === 'PROCESSING_HALTED'
}
