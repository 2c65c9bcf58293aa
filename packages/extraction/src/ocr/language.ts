/** Tesseract's names of the available languages. */
export const languages = ['ces', 'deu', 'fra', 'ita', 'nld', 'pol', 'por', 'spa', 'swe'] as const
export type Language = (typeof languages)[number]

/**
 * The model for the first reading of a picture: the fastest, and better at English than the English model.
 */
export const firstLanguage: Language = 'fra'

/** For pictures of unknown language: together these models know the letters of most of Western Europe. */
export const usualLanguages: Language[] = ['deu', 'fra', 'por']

/** Words that are frequent on the invoices and receipts of one language and rare on those of others. */
const frequentWords: Record<Language | 'eng', string> = {
  ces: 'faktura daňový doklad dodavatel odběratel množství cena částka celkem dph ičo dič za kč úhradě účtenka hotově hotovost platba kartou děkujeme zákazník číslo vystavení splatnosti sazba základ položka',
  deu: 'rechnung rechnungsnummer datum betrag und der die für zahlung menge preis netto brutto summe mwst ust bar gegeben rückgeld kasse bon kunde kundennummer vielen dank steuernummer gesamtbetrag',
  eng: 'invoice date amount total due the and of for payment quantity price tax number description to cash change receipt thank you subtotal customer',
  fra: 'facture montant et des les pour tva quantité prix paiement règlement numéro désignation échéance du ticket espèces carte merci caisse rendu ttc client',
  ita: 'fattura importo iva aliquota pagamento descrizione quantità prezzo imponibile codice fiscale della delle totale scadenza scontrino contanti resto commerciale grazie cassa euro complessivo',
  nld: 'factuur factuurnummer datum bedrag btw het een van voor betaling aantal prijs omschrijving totaal klantnummer bon contant pinnen bedankt kassa wisselgeld subtotaal',
  pol: 'faktura sprzedawca nabywca kwota wartość razem zapłaty nip ilość cena jednostkowa termin płatności sprzedaży paragon fiskalny suma gotówka reszta ptu opodatkowana dziękujemy sprzedaż karta zakupy nazwa pln',
  por: 'fatura valor data pagamento quantidade preço número descrição total da dos não emissão nota fiscal código recibo troco dinheiro nif contribuinte obrigado numerário',
  spa: 'factura fecha importe del los descripción cantidad precio impuestos vencimiento pago dirección imponible el la efectivo cambio tarjeta gracias ticket iva caja cliente',
  swe: 'faktura fakturanummer fakturadatum förfallodatum kundnummer belopp antal moms momsreg varav att betala betalas senast och av med summa delsumma totalt öresavrundning exkl inkl kvitto kort kontant växel tack köp välkommen åter artikel benämning kundens säte',
}
const fewestWords = 3

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}

/** Without accents: a model of another language reads words correctly except for these. */
const plainFrequentWords = Object.entries(frequentWords).map(([language, words]) => ({
  language: language as Language | 'eng',
  words: words.split(' ').map(plain),
}))

/**
 * Finds the language whose own model should read a picture, by the words of a first reading; null where they
 * do not decide.
 */
export function findLanguage(words: string[]): Language | null {
  const found = new Set(words.map(plain))
  const [best, next] = plainFrequentWords
    .map(({ language, words }) => ({ language, count: words.filter((word) => found.has(word)).length }))
    .sort((a, b) => b.count - a.count)
  if (best!.count < fewestWords || best!.count === next!.count) return null
  return best!.language === 'eng' ? firstLanguage : best!.language
}
