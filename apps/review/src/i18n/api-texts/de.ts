import { formTexts } from './de/form-texts.ts'
import { problemTexts } from './de/problem-texts.ts'
import { ruleTexts } from './de/rule-texts.ts'

/** A text of the API in German; one without a translation stays as it is. */
export function translate(text: string): string {
  const exact = formTexts[text] ?? ruleTexts[text]
  if (exact !== undefined) return exact
  const [form, german] = problemTexts.find(([form]) => form.test(text)) ?? []
  return form && german !== undefined ? text.replace(form, german) : text
}
