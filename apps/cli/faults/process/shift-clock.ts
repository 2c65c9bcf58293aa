/** Makes `Date` show a time that differs from the real one by `offsetMs()`; timers and the database are not affected. */
export function shiftClock(offsetMs: () => number): void {
  const Real = globalThis.Date
  const now = () => Real.now() + offsetMs()
  globalThis.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct(target, given, newTarget) {
      const made = newTarget === globalThis.Date ? target : newTarget
      return Reflect.construct(target, given.length > 0 ? given : [now()], made)
    },
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
