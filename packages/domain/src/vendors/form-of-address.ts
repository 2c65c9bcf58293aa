/** Words before the names of people, as letters and e-invoices (BT-44) address them, by language. */
const formsByLanguage = {
  en: 'Mrs? Ms Miss',
  de: 'Herrn? Frau',
  fr: 'M Mme Mlle Monsieur Madame Mademoiselle',
  es: 'Sra? Señora? Don Doña Dña',
  pt: 'Senhora? Dr[ªa] Exm[oa]',
  it: 'Sig Sig\\.?(?:ra|na) Signora?',
  nl: 'De\\sheer Dhr Mevrouw Mevr Mw',
  pl: 'Pan(?:em|u|a)? Panią Pani',
  cs: 'Pán Pan[eí]m? Paní',
  sv: 'Fru Herr',
  tr: 'Sayın',
}

/** A pattern for a form of address, without case, and with its point; the initial `M.` is none without. */
export const formsOfAddress: string = Object.values(formsByLanguage)
  .flatMap((words) => words.split(' '))
  .map((word) => (word === 'M' ? 'M\\.' : `${word}\\.?`))
  .join('|')

const formAhead = new RegExp(`^(?:${formsOfAddress})\\s+(?=\\S)`, 'iu')

/** A name without the form of address before it: `Herrn Max Muster` is `Max Muster`. */
export function withoutFormOfAddress(name: string): string {
  return name.trim().replace(formAhead, '')
}
