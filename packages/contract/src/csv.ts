import { z } from 'zod'
import { limits } from './limits.ts'

/** The content type of a request with a CSV file. ts-rest passes it on as it is, but does not have it in its types. */
export const csvType = 'text/csv' as 'application/json'

/** The content type of an answer that is a CSV file. */
export const csvAnswerType = 'text/csv; charset=utf-8'

/** The body of a request with a CSV file; its form is checked by the verb, which knows the columns. */
export function csvBody(columns: string, example: string) {
  return z.string().meta({
    description:
      `CSV in UTF-8, at most ${limits.csvBytes / 1_048_576} MiB, with a header: ${columns}. Separators are commas, ` +
      'semicolons or tabs, as the header has them; a BOM is accepted. It is accepted as a whole or not at all: ' +
      '400 `invalid_payload` lists the faulty lines',
    examples: [example],
  })
}
