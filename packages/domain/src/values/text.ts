import { limits } from '@numora/contract'
import { accept, type Checked, refuse } from './checked.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for them
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

/** One line with single spaces, at most {@link limits.fieldValueCharacters} characters. */
export function checkText(text: string): Checked {
  if (control.test(text) || !text.isWellFormed()) return refuse('expected text without control characters')
  const value = text.replace(/\s+/gu, ' ').trim()
  if (value === '') return refuse('expected text; null empties a field')
  if (value.length > limits.fieldValueCharacters)
    return refuse(`expected at most ${limits.fieldValueCharacters} characters`)
  return accept(value)
}

export function checkEmail(text: string): Checked {
  const value = text.trim()
  return /^[^\s@<>,;:"()]{1,64}@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]{2,}$/.test(value) && value.length <= 254
    ? accept(value)
    : refuse('expected an e-mail address')
}
