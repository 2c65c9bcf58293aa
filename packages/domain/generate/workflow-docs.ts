import { conditionOperators } from '@numora/contract'
import { runLifecycle } from '../src/delivery/run-lifecycle.ts'
import { renewParts } from './lifecycle-docs.ts'

/** The page about workflows with its generated parts renewed. */
export function renewWorkflows(page: string): string {
  return renewParts(page, { operators, runs })
}

function operators(): string[] {
  const rows = Object.entries(conditionOperators).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
  return ['| operator | holds if |', '|---|---|', ...rows]
}

function runs(): string[] {
  const rows = Object.entries(runLifecycle).map(([status, events]) => {
    const moves = Object.entries(events).map(([event, to]) => `${event} → ${to}`)
    return `| \`${status}\` | ${moves.join(', ') || 'final'} |`
  })
  return ['| status | what may happen, and where it leads |', '|---|---|', ...rows]
}
