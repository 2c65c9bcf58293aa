/** The text of a mail, in the forms that it has. */
export type MailText = { html: string; text: string }

/** A line of text, rows of a table, or space between paragraphs; a cell may span several columns. */
export type Block =
  | { kind: 'gap' }
  | { kind: 'line'; text: string; isBold: boolean }
  | { kind: 'rows'; rows: Cell[][] }
export type Cell = { text: string; span: number; isBold: boolean }

/** Characters of a text that is typeset; a longer one is no invoice. */
const mostCharacters = 500_000

const amount = /\d[.,]\d{2}(?!\d)|\p{Sc}\s?\d|\d\s?\p{Sc}|\b[A-Z]{3}\s?\d/u

/** Whether the text may be an invoice or a receipt, which has an amount of money. */
export function mayBeInvoice({ html, text }: MailText): boolean {
  const shown = html === '' ? text : html.replace(/<[^<>]*>/g, ' ')
  return shown.length > 0 && shown.length <= mostCharacters && amount.test(shown)
}
