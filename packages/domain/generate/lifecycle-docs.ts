import { failures, reviewReasonMeanings } from '@numora/contract'
import { type LifecycleEvent, layersOf, lifecycle, type Place } from '../src/lifecycle.ts'

/** The page with its generated parts renewed. */
export function renewGenerated(page: string): string {
  return Object.entries({ diagram, moves, reasons, failures: failureCodes }).reduce((text, [name, print]) => {
    const part = new RegExp(`(?<=<!-- generated: ${name} -->\n).*?(?=<!-- end -->)`, 's')
    if (!part.test(text)) throw new Error(`The page has lost its marks around ${name}`)
    return text.replace(part, `\n${print().join('\n')}\n\n`)
  }, page)
}

const places = Object.keys(lifecycle) as Place[]

function movesFrom(place: Place) {
  return Object.entries(lifecycle[place]) as [LifecycleEvent, Place][]
}

function isStored(place: Place) {
  return place !== 'deleted'
}

/** Deletion is possible nearly everywhere: it is in the table, and the diagram is clearer without it. */
function diagram(): string[] {
  const arrows = places.flatMap((place) => {
    const moves = movesFrom(place).filter(([, to]) => isStored(to))
    return [...Map.groupBy(moves, ([, to]) => to)].map(
      ([to, grouped]) => `  ${place} --> ${to}: ${grouped.map(([event]) => event).join(', ')}`,
    )
  })
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> pending: submit', ...arrows, '```']
}

function moves(): string[] {
  const rows = places.filter(isStored).map((place) => {
    const moves = movesFrom(place).map(([event, to]) => `${event} → ${to}`)
    return `| \`${place}\` | \`${layersOf(place).status}\` | ${moves.join(', ')} |`
  })
  return ['| place | public `status` | what may happen, and where it leads |', '|---|---|---|', ...rows]
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
