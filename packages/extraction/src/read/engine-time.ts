let spentMs = 0

/** CPU time of this process, in ms. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs what an engine does by itself, and counts the CPU time that it takes. */
export function inEngine<T>(run: () => T): T {
  const started = cpuMs()
  const result = run()
  spentMs += cpuMs() - started
  return result
}

/** As {@link inEngine}, for work that ends later; nothing else may run meanwhile. */
export async function inEngineAsync<T>(run: () => Promise<T>): Promise<T> {
  const started = cpuMs()
  const result = await run()
  spentMs += cpuMs() - started
  return result
}

/** CPU time, in ms, that PDFium and the OCR engines have taken by themselves since the process began. */
export function engineMs(): number {
  return spentMs
}
