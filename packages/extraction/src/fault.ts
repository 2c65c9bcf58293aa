/** The stages of reading a document, from the file to the result. */
const stages = [
  'file',
  'page',
  'picture',
  'codes',
  'embedded files',
  'e-invoice',
  'rules',
  'layout',
  'candidates',
  'features',
  'schema',
  'fields',
  'parties',
  'lessons',
  'line items',
  'tax lines',
  'adjustments',
  'issues',
  'merge',
  'drawing',
  'words',
  'beginnings',
  'places',
  'likeness',
  'learning',
] as const
export type Stage = (typeof stages)[number]

/**
 * A stage that threw because of an error of the program: which and where, without any content of the
 * document.
 */
export type Fault = { stage: Stage; page: number | null; error: string }

const mostFaults = 20
const mostFrames = 12
const frame = /^ {4}at .{1,300}$/

/**
 * The name of an error and where it was thrown. Its message is left out because it may quote the document.
 */
function originOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`
  const stack = error.stack ?? ''
  const [from] = [String(error)].filter((head) => stack.startsWith(head))
  const frames = stack
    .slice(from?.length ?? 0)
    .split('\n')
    .filter((line) => frame.test(line))
  return [error.name, ...frames.slice(0, mostFrames)].join('\n')
}

/** Records that a stage threw; the same error at the same place is recorded once. */
export function noteFault(faults: Fault[], stage: Stage, error: unknown, page: number | null = null): void {
  includeFaults(faults, [{ stage, page, error: originOf(error) }])
}

/** Adds faults of a part to those of the whole, each once. */
export function includeFaults(faults: Fault[], others: readonly Fault[]): void {
  for (const fault of others) {
    const isKnown = faults.some(
      (known) => known.stage === fault.stage && known.page === fault.page && known.error === fault.error,
    )
    if (!isKnown && faults.length < mostFaults) faults.push(fault)
  }
}

/** Runs a part of a stage. If it throws, a fault is recorded and `instead` provides the result. */
export function attempt<T>(faults: Fault[], stage: Stage, run: () => T, instead: () => T): T {
  try {
    return run()
  } catch (error) {
    noteFault(faults, stage, error)
    return instead()
  }
}

/** Validates the faults that another process sent. */
export function parseFaults(data: unknown): Fault[] {
  return (Array.isArray(data) ? data.slice(0, mostFaults) : []).flatMap((each: unknown): Fault[] => {
    const { stage, page, error } = (each ?? {}) as Partial<Record<keyof Fault, unknown>>
    const known = stages.find((name) => name === stage)
    if (!known || typeof error !== 'string') return []
    return [
      { stage: known, page: Number.isInteger(page) ? (page as number) : null, error: error.slice(0, 4_000) },
    ]
  })
}

/** Whether an error is a WebAssembly trap, after which the engine must not be used again. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError'
}
