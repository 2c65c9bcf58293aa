// Imported first in the child, so that an expression gives the same result each time: there are no clock and no chance.

class FixedDate extends Date {
  constructor(...parts: [] | [number | string]) {
    super(...((parts.length === 0 ? [0] : parts) as [number]))
  }
  static override now(): number {
    return 0
  }
}
globalThis.Date = FixedDate as DateConstructor
Math.random = () => {
  throw new Error('There are no random numbers here')
}
