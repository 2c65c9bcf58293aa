import { accept, type Checked, refuse } from './checked.ts'

/** A host with a dot, after `http(s)://` or nothing, with an optional path; no user name and password. */
const website = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/**
 * A web address as printed, with or without its scheme. Programs make links from it, so other schemes are
 * refused.
 */
export function checkWebsite(text: string): Checked {
  const value = text.trim()
  return website.test(value)
    ? accept(value)
    : refuse('expected an address such as www.example.com, with http:// or https:// if any scheme')
}
