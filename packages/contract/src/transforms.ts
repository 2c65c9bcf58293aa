import { z } from 'zod'
import { limits } from './limits.ts'

/** Conversions of a value in a payload that need no argument. */
export const transforms = {
  number: 'A decimal as a JSON number',
  boolean: 'true or false as a JSON boolean',
  uppercase: 'In capitals',
  lowercase: 'In small letters',
  date_time: 'A date as an instant at midnight UTC',
  trim: 'Without blanks at both ends',
  negate: 'A decimal with the opposite sign',
  absolute: 'A decimal without its sign',
} as const
export type Transform = keyof typeof transforms

/** Transforms that leave a value that they do not fit as it is, as they did before there were others. */
export const lenientTransforms: readonly string[] = ['number', 'boolean', 'date_time'] satisfies Transform[]

const length = z.int().min(1).max(limits.fieldValueCharacters)
const padding = z
  .strictObject({
    length: length.max(100).describe('The least number of characters'),
    with: z.string().min(1).max(1).describe('The character that is added'),
  })
  .meta({ id: 'Padding', description: 'How a text becomes longer', examples: [{ length: 8, with: '0' }] })

export const NumberFormat = z
  .strictObject({
    scale: z
      .int()
      .min(0)
      .max(10)
      .optional()
      .describe('Decimals after rounding; left out, they stay as they are'),
    rounding: z
      .enum(['half_up', 'half_even', 'down'])
      .optional()
      .describe(
        '`half_up` (the default): halves away from zero. `half_even`: halves to the even digit. `down`: towards zero',
      ),
    decimal: z.enum(['.', ',']).optional().describe('The decimal separator; a dot if left out'),
    grouping: z
      .enum(['', '.', ',', ' ', "'"])
      .optional()
      .describe('Between groups of three digits; nothing if left out'),
  })
  .refine((format) => (format.decimal ?? '.') !== format.grouping, {
    path: ['grouping'],
    message: 'expected another character than that for decimals',
  })
  .meta({
    id: 'NumberFormat',
    description: 'How a decimal is written as text',
    examples: [{ scale: 2, decimal: ',', grouping: '.' }],
  })
export type NumberFormat = z.infer<typeof NumberFormat>

export const FormatStep = z
  .strictObject({
    date_format: z
      .string()
      .min(1)
      .max(50)
      .optional()
      .describe(
        'A date or time by a pattern of Unicode (LDML): `yyyy`, `yy`, `MM`, `M`, `dd`, `d`, of times `HH`, `H`, `mm`, `ss`; ' +
          "other letters in `'` quotes",
      ),
    number_format: NumberFormat.optional().describe('A decimal as text in another form'),
    minor_units: z
      .int()
      .min(0)
      .max(4)
      .optional()
      .describe(
        'An amount as a whole JSON number of the smallest unit, which is the given number of decimals: `2` for cents',
      ),
    max_length: length.optional().describe('The first so many characters'),
    pad_start: padding.optional().describe('Adds a character in front until the text is long enough'),
    pad_end: padding.optional().describe('Adds a character at the end until the text is long enough'),
    replace: z
      .strictObject({
        search: z.string().min(1).max(100).describe('The text to find, literally, everywhere'),
        with: z.string().max(100).describe('The text to put there'),
      })
      .meta({
        id: 'Replacement',
        description: 'A literal text and what takes its place',
        examples: [{ search: '/', with: '-' }],
      })
      .optional()
      .describe('Replaces one text by another'),
  })
  .refine((step) => Object.keys(step).length === 1, 'expected one property')
  .meta({
    id: 'FormatStep',
    description: 'One conversion with its argument',
    examples: [
      { date_format: 'dd.MM.yyyy' },
      { number_format: { scale: 2, decimal: ',' } },
      { minor_units: 2 },
    ],
  })
export type FormatStep = z.infer<typeof FormatStep>

const wordText = Object.entries(transforms)
  .map(([name, text]) => `\`${name}\`: ${text[0]!.toLowerCase()}${text.slice(1)}`)
  .join('; ')

const Step = z.union([z.string().max(100), FormatStep])
export type TransformStep = z.infer<typeof Step>

export const TransformSteps = z
  .union([z.string().max(100), FormatStep, z.array(Step).min(1).max(10)])
  .describe(
    `How the value changes: a word, a format, or a list of them that are applied one after the other. ${wordText}. ` +
      'A value that `number`, `boolean` or `date_time` does not fit stays as it is; one that another step does not fit fails the push',
  )
