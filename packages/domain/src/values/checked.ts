/** A canonical value, or what was expected instead. */
export type Checked = { ok: true; value: string } | { ok: false; message: string }

export const accept = (value: string): Checked => ({ ok: true, value })
export const refuse = (message: string): Checked => ({ ok: false, message })
