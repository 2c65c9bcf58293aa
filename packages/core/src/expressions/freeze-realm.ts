/** What expressions work with, and functions, by which code reaches others. */
const shared = [Object, Array, Function, String, Number, Boolean, RegExp, Promise, Error, Map, Set, Date]

/** Makes what all expressions share unchangeable, so that no expression can do something to a later one. */
export function freezeRealm(): void {
  for (const prototype of [Object.prototype, Error.prototype]) letObjectsOverride(prototype)
  for (const one of shared) {
    Object.freeze(one.prototype)
    Object.freeze(one)
  }
  for (const one of [Math, JSON, Reflect, Object.getPrototypeOf(async () => {})]) Object.freeze(one)
}

/** An object could not be assigned a property whose name its frozen prototype has, such as `constructor`. */
function letObjectsOverride(prototype: object): void {
  for (const [name, { value, ...rest }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (rest.get || rest.set) continue
    Object.defineProperty(prototype, name, {
      configurable: false,
      enumerable: false,
      get: () => value,
      set(this: object, own: unknown) {
        Object.defineProperty(this, name, {
          value: own,
          configurable: true,
          enumerable: true,
          writable: true,
        })
      },
    })
  }
}
