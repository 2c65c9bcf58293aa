let spentMs = 0

/** CPU time of this process in ms. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs a call of an engine and counts its CPU time. */
export function inEngine<T>(run: () => T): T {
  const started = cpuMs()
  const result = run()
  spentMs += cpuMs() - started
  return result
}

/** Like {@link inEngine}, for asynchronous work; nothing else may run meanwhile. */
export async function inEngineAsync<T>(run: () => Promise<T>): Promise<T> {
  const started = cpuMs()
  const result = await run()
  spentMs += cpuMs() - started
  return result
}

/** CPU time in ms that PDFium and the OCR engines have used in this process. */
export function engineMs(): number {
  return spentMs
}
