/** What reading a document is made of, from the file to the result. */
const stages = [
  'file',
  'page',
  'picture',
  'embedded files',
  'e-invoice',
  'layout',
  'candidates',
  'features',
  'schema',
  'fields',
  'memory',
  'line items',
  'issues',
  'merge',
  'places',
  'lessons',
] as const
export type Stage = (typeof stages)[number]

/** A stage that broke by an error of the program: which and where, with nothing that the document says. */
export type Fault = { stage: Stage; page: number | null; error: string }

const mostFaults = 20
const mostFrames = 12
const frame = /^ {4}at .{1,300}$/

/** The kind of an error and where it was thrown; its message may quote the document and is left out. */
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

/** Notes that a stage broke; what breaks in the same place again and again is noted once. */
export function noteFault(faults: Fault[], stage: Stage, error: unknown, page: number | null = null): void {
  const fault: Fault = { stage, page, error: originOf(error) }
  const isKnown = faults.some(
    (other) => other.stage === stage && other.page === page && other.error === fault.error,
  )
  if (!isKnown && faults.length < mostFaults) faults.push(fault)
}

/** Runs a part of a stage. One that breaks is noted, and `instead` takes its place: it costs nothing but itself. */
export function attempt<T>(faults: Fault[], stage: Stage, run: () => T, instead: () => T): T {
  try {
    return run()
  } catch (error) {
    noteFault(faults, stage, error)
    return instead()
  }
}

/** The faults in what another process handed over. */
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

/** After a trap in WebAssembly its engine must not be used again. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError'
}
