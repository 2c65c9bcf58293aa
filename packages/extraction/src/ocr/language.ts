/** Tesseract's names of the languages that it can read here. */
export type Language = 'deu' | 'fra' | 'ita' | 'nld' | 'pol' | 'por' | 'spa'

/** Together they know the letters of most of Western Europe, and read English better than its own model. */
export const usualLanguages: Language[] = ['deu', 'fra', 'por']

/** Words that are frequent on one language's invoices and receipts and rare on the others'. */
const tellingWords: Record<Language | 'eng', string[]> = {
  deu: 'rechnung rechnungsnummer datum betrag und der die für zahlung menge preis netto brutto summe mwst ust'.split(
    ' ',
  ),
  eng: 'invoice date amount total due the and of for payment quantity price tax number description to'.split(
    ' ',
  ),
  fra: 'facture montant et des les pour tva quantité prix paiement règlement numéro désignation échéance du'.split(
    ' ',
  ),
  ita: 'fattura importo iva aliquota pagamento descrizione quantità prezzo imponibile codice fiscale della delle totale scadenza'.split(
    ' ',
  ),
  nld: 'factuur factuurnummer datum bedrag btw het een van voor betaling aantal prijs omschrijving totaal klantnummer'.split(
    ' ',
  ),
  pol: 'faktura sprzedawca nabywca kwota wartość razem zapłaty nip ilość cena jednostkowa termin płatności sprzedaży'.split(
    ' ',
  ),
  por: 'fatura valor data pagamento quantidade preço número descrição total da dos não emissão nota fiscal código'.split(
    ' ',
  ),
  spa: 'factura fecha importe del los descripción cantidad precio impuestos vencimiento pago dirección imponible el la'.split(
    ' ',
  ),
}
const fewestWords = 4

/**
 * The language whose own model should read a page again, told from the words of a first reading; null
 * where the usual ones do.
 */
export const findOtherLanguage = (words: string[]): Language | null => {
  const found = new Set(words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, '')))
  const languages = Object.keys(tellingWords) as (Language | 'eng')[]
  const count = (language: Language | 'eng') =>
    tellingWords[language].filter((word) => found.has(word)).length
  const best = languages.reduce((a, b) => (count(b) > count(a) ? b : a))
  if (best === 'eng' || usualLanguages.includes(best) || count(best) < fewestWords) return null
  return best
}
