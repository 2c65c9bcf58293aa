import { accept, type Checked, refuse } from './checked.ts'

/** A host with a dot in it, after `http(s)://` or nothing, and what may follow; nobody's name and password before it. */
const website = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/** An address on the web as printed, with or without its scheme: programs make links of it, so others are refused. */
export function checkWebsite(text: string): Checked {
  const value = text.trim()
  return website.test(value)
    ? accept(value)
    : refuse('expected an address such as www.example.com, with http:// or https:// if any scheme')
}
