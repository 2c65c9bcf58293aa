/** The places of a document that a person can change, each with a path as its name. */
export const pathOf = {
  /** The value of a field. */
  field: (name: string) => `field/${name}`,
  /** Whether a field is confirmed. */
  confirmed: (name: string) => `confirmed/${name}`,
  /** Whether a line item exists. */
  line: (id: string) => `line/${id}`,
  /** The value of a field of a line item. */
  cell: (id: string, name: string) => `cell/${id}/${name}`,
  /** Whether a line item is confirmed. */
  lineConfirmed: (id: string) => `line-confirmed/${id}`,
  /** The value of a field of a tax line, which has no id but a place, from 0. */
  tax: (place: number, name: string) => `tax/${place}/${name}`,
  /** The id of the line item before a line item. */
  after: (id: string) => `after/${id}`,
}

export type PathKind = 'field' | 'confirmed' | 'line' | 'cell' | 'line-confirmed' | 'after' | 'tax'

/** The parts of a path: `id` of a line item or place of a tax line, `name` of a field. */
export function partsOf(path: string): { kind: PathKind; id: string; name: string } {
  const [kind, first = '', second = ''] = path.split('/')
  const isOfField = kind === 'field' || kind === 'confirmed'
  return { kind: kind as PathKind, id: isOfField ? '' : first, name: isOfField ? first : second }
}

/** An id for a line item that the server does not have yet. */
export function newLineId(): string {
  return `new:${Math.random().toString(36).slice(2)}`
}
