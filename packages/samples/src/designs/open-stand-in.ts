import type { Printer } from './open-printer.ts'

/** For tests: prints nothing, and keeps the pages. */
export function openStandIn(): Printer & { pages: string[] } {
  const pages: string[] = []
  return {
    pages,
    print: (page) => {
      pages.push(page)
      return Promise.resolve(new Uint8Array())
    },
    close: () => Promise.resolve(),
  }
}
