import type { Random } from '@numora/samples'

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
  '',
  '\0',
  '🧾',
]

const texts = [
  ...names,
  '\ud800',
  '\u202e\u2066',
  'e\u0301'.repeat(50),
  '%00',
  '%2e%2e%2f',
  "'; DROP TABLE documents; --",
  '{{7*7}}<script>alert(1)</script>',
  '../../etc/passwd',
  'x'.repeat(300),
  'x'.repeat(5_000),
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '2026-02-30',
  '1e400',
  'NaN',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  'http://[::ffff:10.0.0.1]/',
  'cur_MQ',
  `cur_${Buffer.from('999999999999999999999').toString('base64url')}`,
  `cur_${Buffer.from('\0').toString('base64url')}`,
]

const numbers = [0, -0, -1, 0.5, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 53, 2 ** 63, Number.MIN_VALUE]

/** A value that is likely to cause trouble: wrong types, giant numbers, inherited names, deep and long values. */
function hostileValue(random: Random): unknown {
  return random.weighted<() => unknown>([
    [() => random.pick(texts), 6],
    [() => random.pick(numbers), 3],
    [() => random.pick([null, true, false, [], {}, [[]], [null]]), 3],
    [() => nested(random.int(2, 40)), 1],
    [() => nested(3_000), 0.2],
    [() => Array.from({ length: 2_000 }, (_, n) => n), 0.3],
    [() => Object.fromEntries(names.map((name) => [name, name])), 1],
  ])()
}

export function hostileText(random: Random): string {
  return random.pick(texts)
}

function hostileName(random: Random): string {
  return random.pick(names)
}

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let n = 0; n < depth; n++) value = n % 2 === 0 ? [value] : { a: value }
  return value
}

/** Changes a value at some drawn places: other values there, properties that are left out, and unknown ones. */
export function mutate(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) return hostileValue(random)
  if (Array.isArray(value))
    return value.length === 0 || random.chance(0.3)
      ? [...value, hostileValue(random)]
      : value.with(random.int(0, value.length - 1), mutate(random.pick(value), random))
  const entries = Object.entries(value)
  if (entries.length === 0 || random.chance(0.2))
    return Object.fromEntries([...entries, [hostileName(random), hostileValue(random)]])
  const [name, inner] = random.pick(entries)
  const others = entries.filter(([other]) => other !== name)
  return Object.fromEntries(random.chance(0.2) ? others : [...others, [name, mutate(inner, random)]])
}
