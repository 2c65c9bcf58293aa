import type { Run } from '../page/sheet.ts'
import { runsOf, type Text } from '../page/write.ts'
import type { Random } from '../random.ts'

type Node =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string }
  | { kind: 'choice'; options: Node[][] }
  | { kind: 'span'; nodes: Node[] }

/** Which half of the alternatives is used: wordings of one family never appear in the other. */
export type WordingFamily = 0 | 1

export type SpinContext = {
  random: Random
  family: WordingFamily | null
  /** What a slot says; throws for a name that it does not know. */
  slot: (name: string) => Text
  /** Makes runs of what stands between `<` and `>`: words that carry a value without printing it. */
  span: (runs: Run[]) => Run[]
}

const closers: Record<string, string> = { '[': ']', '<': '>' }

function parseUntil(text: string, start: number, end: string | null): { options: Node[][]; at: number } {
  const options: Node[][] = [[]]
  let at = start
  while (at < text.length && text[at] !== end) {
    const character = text[at]!
    const nodes = options.at(-1)!
    if (character === '|' && end === ']') {
      options.push([])
      at++
    } else if (closers[character]) {
      const inner = parseUntil(text, at + 1, closers[character])
      nodes.push(
        character === '['
          ? { kind: 'choice', options: inner.options }
          : { kind: 'span', nodes: inner.options[0]! },
      )
      at = inner.at + 1
    } else if (character === '{') {
      const close = text.indexOf('}', at)
      nodes.push({ kind: 'slot', name: text.slice(at + 1, close) })
      at = close + 1
    } else {
      const rest = /^[^[\]<>{|]+|^[\s\S]/.exec(text.slice(at))![0]
      nodes.push({ kind: 'text', text: rest })
      at += rest.length
    }
  }
  if (end !== null && at >= text.length) throw new Error(`No ${end} in: ${text}`)
  return { options, at }
}

const parsed = new Map<string, Node[]>()

function parse(wording: string): Node[] {
  const known = parsed.get(wording)
  if (known) return known
  const nodes = parseUntil(wording, 0, null).options[0]!
  parsed.set(wording, nodes)
  return nodes
}

/** One of the alternatives; of the family's half where there are enough of them. */
export function pickWording<T>(
  options: readonly T[],
  { random, family }: Pick<SpinContext, 'random' | 'family'>,
): T {
  const own = family === null || options.length < 4 ? options : options.filter((_, i) => i % 2 === family)
  return random.pick(own)
}

function evaluate(nodes: Node[], context: SpinContext): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.kind === 'text') return [{ text: node.text }]
    if (node.kind === 'slot') return runsOf(context.slot(node.name))
    if (node.kind === 'span') return context.span(evaluate(node.nodes, context))
    return evaluate(pickWording(node.options, context), context)
  })
}

/** Removes doubled blanks, and blanks and commas before punctuation, that options without text leave. */
function tidy(runs: Run[]): Run[] {
  const result: Run[] = []
  let before = ''
  for (const run of runs) {
    let text = run.text.replace(/ {2,}/g, ' ').replace(/ (?=[,.;)](\s|$))/g, '')
    if ((before === '' || before.endsWith(' ') || before.endsWith('(')) && text.startsWith(' '))
      text = text.trimStart()
    if (/^[,.;)](\s|$)/.test(text) && before.endsWith(' ')) {
      const last = result.at(-1)!
      last.text = last.text.trimEnd()
    }
    const previous = result.at(-1)
    if (/^[,.;)]/.test(text) && previous?.text.endsWith(',')) previous.text = previous.text.slice(0, -1)
    if (text.startsWith('.') && before.endsWith('.')) text = text.slice(1)
    if (text === '') continue
    const last = result.at(-1)
    if (last && !last.marks && !run.marks && !last.style && !run.style) last.text += text
    else result.push({ ...run, text })
    before = text
  }
  return result
}

function withCapital(runs: Run[]): Run[] {
  const [first, ...rest] = runs
  return first
    ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
    : runs
}

/** A part of a sentence from a wording: `[a|b]` is one of its alternatives, `{name}` a slot, `<…>` words that carry a value. */
export function spinPart(wording: string, context: SpinContext): Run[] {
  return tidy(evaluate(parse(wording), context))
}

/** As {@link spinPart}; the first letter becomes a capital. */
export function spin(wording: string, context: SpinContext): Run[] {
  return withCapital(spinPart(wording, context))
}

/** Lines of a list of wordings; blank lines and the blanks around a line do not count. */
export function wordings(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
