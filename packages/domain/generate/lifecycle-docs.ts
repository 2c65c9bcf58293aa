import { failures, reviewReasonMeanings } from '@numora/contract'
import { type LifecycleEvent, type LifecycleState, layersOf, lifecycle } from '../src/lifecycle.ts'

/** The page about the life of a document with its generated parts renewed. */
export function renewLifecycle(page: string): string {
  return renewParts(page, { diagram, moves, reasons, failures: failureCodes })
}

/** A page in which the part after each mark is what the function of that name prints. */
export function renewParts(page: string, parts: Record<string, () => string[]>): string {
  return Object.entries(parts).reduce((text, [name, print]) => {
    const part = new RegExp(`(?<=<!-- generated: ${name} -->\n).*?(?=<!-- end -->)`, 's')
    if (!part.test(text)) throw new Error(`The page has lost its marks around ${name}`)
    return text.replace(part, `\n${print().join('\n')}\n\n`)
  }, page)
}

const states = Object.keys(lifecycle) as LifecycleState[]

function movesFrom(state: LifecycleState) {
  return Object.entries(lifecycle[state]) as [LifecycleEvent, LifecycleState][]
}

function isStored(state: LifecycleState) {
  return state !== 'deleted'
}

/** Deletion is possible nearly everywhere: it is in the table, and the diagram is clearer without it. */
function diagram(): string[] {
  const arrows = states.flatMap((state) => {
    const moves = movesFrom(state).filter(([, to]) => isStored(to))
    return [...Map.groupBy(moves, ([, to]) => to)].map(
      ([to, grouped]) => `  ${state} --> ${to}: ${grouped.map(([event]) => event).join(', ')}`,
    )
  })
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> pending: submit', ...arrows, '```']
}

function moves(): string[] {
  const rows = states.filter(isStored).map((state) => {
    const moves = movesFrom(state).map(([event, to]) => `${event} → ${to}`)
    return `| \`${state}\` | \`${layersOf(state).status}\` | ${moves.join(', ')} |`
  })
  return ['| state | public `status` | what may happen, and where it leads |', '|---|---|---|', ...rows]
}

function reasons(): string[] {
  const rows = Object.entries(reviewReasonMeanings).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  return ['| code | meaning |', '|---|---|', ...rows]
}

function failureCodes(): string[] {
  const rows = Object.entries(failures).map(
    ([code, { message, retryable }]) => `| \`${code}\` | ${message} | ${retryable ? 'yes' : 'no'} |`,
  )
  return ['| code | meaning | `retryable` |', '|---|---|---|', ...rows]
}
