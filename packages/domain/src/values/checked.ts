/** A canonical value, or a message about what was expected. */
export type Checked = { ok: true; value: string } | { ok: false; message: string }

export function accept(value: string): Checked {
  return { ok: true, value }
}

export function refuse(message: string): Checked {
  return { ok: false, message }
}
