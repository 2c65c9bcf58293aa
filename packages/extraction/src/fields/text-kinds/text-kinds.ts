/** What a line of a document may be by its letters alone, wherever it is printed and in any language. */
export const textKinds = [
  'company',
  'person',
  'street',
  'town',
  'caption',
  'item',
  'sentence',
  'number',
] as const

export type TextKind = (typeof textKinds)[number]
