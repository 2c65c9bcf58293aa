import type { BrowserContext } from 'playwright-core'

export type WatchContext = {
  /** The servers that pages may call. */
  origins: string[]
  /** Lines in the console that the test expects, such as of a request that is refused. */
  expectedErrors?: RegExp[]
}

/** A list that grows by each error in the console, thrown error and request to another host of the context's pages. */
export function watchContext(
  context: BrowserContext,
  { origins, expectedErrors = [] }: WatchContext,
): string[] {
  const faults: string[] = []
  const note = (fault: string) => {
    if (!expectedErrors.some((pattern) => pattern.test(fault))) faults.push(fault)
  }
  // Violations of the Content-Security-Policy and failed requests are errors in the console, too.
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (error) => note(`Thrown: ${error.error().stack}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (!origins.includes(origin) && !['data:', 'blob:'].includes(protocol))
      note(`A request to ${request.url()}`)
  })
  return faults
}
