/** Tesseract's names of the languages in Latin letters that it has models of. */
const latinLanguages = [
  'ces',
  'dan',
  'deu',
  'fin',
  'fra',
  'hrv',
  'hun',
  'isl',
  'ita',
  'lav',
  'lit',
  'nld',
  'nor',
  'pol',
  'por',
  'ron',
  'slk',
  'slv',
  'spa',
  'swe',
  'tur',
  'vie',
] as const

/**
 * The languages in other letters, by script; the first of each finds the script. The Kirghiz model knows all Russian letters,
 * and there is no Russian one.
 */
export const scripts = [
  ['ara', 'fas'],
  ['ell'],
  ['heb'],
  ['hin'],
  ['jpn', 'chi_sim', 'chi_tra'],
  ['kir', 'bul', 'srp', 'ukr'],
  ['kor'],
  ['tha'],
] as const

/** A script: the languages that it has models of. */
export type Script = (typeof scripts)[number]

/** Scripts of letters that look like Latin ones, and would be read as such by a second model. */
export const scriptsLikeLatin: readonly Script[] = scripts.filter(
  ([model]) => model === 'ell' || model === 'kir',
)

/**
 * The models for a page in a language of another script: its own, and one for numbers and Latin words. The Persian one reads
 * the digits of Arabic, which the Arabic one hardly knows.
 */
export function modelsOf(language: Language): Language[] {
  return looksLikeLatin(language) ? [language] : [...ownModelsOf(language), firstLanguage]
}

/** The models for a second opinion on doubtful lines: of Latin letters alone, or of those of the script alone. */
export function otherModelsOf(language: Language): Language[] {
  return looksLikeLatin(language) ? [firstLanguage] : ownModelsOf(language)
}

export function looksLikeLatin(language: Language): boolean {
  return scriptsLikeLatin.some((models) => models.some((model) => model === language))
}

function ownModelsOf(language: Language): Language[] {
  return language === 'ara' ? ['ara', 'fas'] : [language]
}

type LatinLanguage = (typeof latinLanguages)[number]
export type Language = LatinLanguage | (typeof scripts)[number][number]

/** Tesseract's names of the available languages. */
export const languages: readonly Language[] = [...latinLanguages, ...scripts.flat()]

/**
 * The model for the first reading of a picture: the fastest, and better at English than the English model.
 */
export const firstLanguage: Language = 'fra'

/** For pictures of unknown language: together these models know the letters of most of Western Europe. */
export const usualLanguages: Language[] = ['deu', 'fra', 'por']

/** Words that are frequent on the invoices and receipts of one language and rare on those of others. */
const frequentWords: Record<LatinLanguage | 'eng', string> = {
  ces: 'faktura daňový doklad dodavatel odběratel množství cena částka celkem dph ičo dič za kč úhradě účtenka hotově hotovost platba kartou děkujeme zákazník číslo vystavení splatnosti sazba základ položka',
  dan: 'faktura fakturanr fakturadato forfaldsdato beløb antal moms ialt pris enhed beskrivelse betales betalingsfrist heraf kvittering bon kontant byttepenge dankort tak og af til for kunde kundenr varenr rabat ekskl inkl cvr købet retur hentet besøg',
  deu: 'rechnung rechnungsnummer datum betrag und der die für zahlung menge preis netto brutto summe mwst ust bar gegeben rückgeld kasse bon kunde kundennummer vielen dank steuernummer gesamtbetrag',
  eng: 'invoice date amount total due the and of for payment quantity price tax number description to cash change receipt thank you subtotal customer',
  fin: 'lasku laskun laskunumero päivämäärä pvm eräpäivä viitenumero maksettava yhteensä alv veroton verollinen vero määrä kpl hinta yksikkö tuote selite asiakas asiakasnumero tilinumero saaja kuitti käteinen kortti pankkikortti takaisin kiitos tervetuloa myyjä toimitus summa',
  fra: 'facture montant et des les pour tva quantité prix paiement règlement numéro désignation échéance du ticket espèces carte merci caisse rendu ttc client',
  hrv: 'račun računa kupac prodavatelj dospijeća količina cijena iznos ukupno pdv osnovica porez oib popust naziv artikla kom gotovina kartica hvala blagajna povrat način plaćanja broj isporuke platiti vrijeme primljeno',
  hun: 'számla számlaszám sorszám kelte teljesítés fizetési határidő vevő eladó szállító mennyiség egységár nettó bruttó áfa összesen összeg fizetendő megnevezés adószám nyugta készpénz bankkártya visszajáró köszönjük db ft cím végösszeg egység érték',
  isl: 'reikningur reikningsnúmer dagsetning gjalddagi eindagi samtals virðisaukaskattur vsk magn verð upphæð greiðandi seljandi kaupandi kennitala kvittun reiðufé kort takk fyrir viðskiptin lýsing greitt afsláttur eining',
  ita: 'fattura importo iva aliquota pagamento descrizione quantità prezzo imponibile codice fiscale della delle totale scadenza scontrino contanti resto commerciale grazie cassa euro complessivo',
  lav: 'rēķins rēķina datums apmaksas termiņš summa kopā pvn daudzums cena mērvienība pircējs pārdevējs piegādātājs saņēmējs maksātājs čeks skaidra nauda karte atlikums paldies reģistrācijas nosaukums bez konts apmaksai banka',
  lit: 'sąskaita faktūra serija data apmokėti iš viso pvm suma kiekis kaina vnt pirkėjas pardavėjas tiekėjas įmonės kodas kvitas grynieji kortelė grąža ačiū prekė paslauga pavadinimas mokėtojas bankas žodžiais mokėti',
  nld: 'factuur factuurnummer datum bedrag btw het een van voor betaling aantal prijs omschrijving totaal klantnummer bon contant pinnen bedankt kassa wisselgeld subtotaal',
  nor: 'faktura fakturanr fakturadato forfallsdato beløp antall mva sum pris enhet beskrivelse betales betalingsfrist herav kvittering kontant bankkort takk og av til for kunde kundenr varenr rabatt delsum ekskl inkl orgnr kjøp kjøpet retur grunnlag foretaksregisteret besøket',
  pol: 'faktura sprzedawca nabywca kwota wartość razem zapłaty nip ilość cena jednostkowa termin płatności sprzedaży paragon fiskalny suma gotówka reszta ptu opodatkowana dziękujemy sprzedaż karta zakupy nazwa pln',
  por: 'fatura valor data pagamento quantidade preço número descrição total da dos não emissão nota fiscal código recibo troco dinheiro nif contribuinte obrigado numerário',
  ron: 'factura furnizor cumpărător cantitate cantitatea preț prețul unitar valoare valoarea plată plății tva bon fiscal lei ron cif cui denumirea produselor serviciilor scadență rest numerar mulțumim cota buc sediul contul',
  slk: 'faktúra daňový doklad dodávateľ odberateľ množstvo jednotka suma spolu dph ičo ičdph dič dátum vystavenia splatnosti dodania úhrade variabilný symbol cena celkom platba kartou hotovosť ďakujeme pokladňa predajňa základ sadzba účet',
  slv: 'račun računa datum izdaje zapadlosti rok plačila znesek skupaj ddv količina cena kupec prodajalec izdajatelj davčna številka plačilo gotovina kartica vračilo hvala osnova popust artikel naziv storitve opravljene brez za kos',
  spa: 'factura fecha importe del los descripción cantidad precio impuestos vencimiento pago dirección imponible el la efectivo cambio tarjeta gracias ticket iva caja cliente',
  swe: 'faktura fakturanummer fakturadatum förfallodatum kundnummer belopp antal moms momsreg varav att betala betalas senast och av med summa delsumma totalt öresavrundning exkl inkl kvitto kort kontant växel tack köp välkommen åter artikel benämning kundens säte',
  tur: 'fatura tarihi tarih tutar tutarı toplam kdv matrah birim fiyat fiyatı miktar adet vergi dairesi alıcı satıcı müşteri ödenecek genel nakit kredi kartı fiş fişi teşekkür ederiz saat mal hizmet açıklama iskonto ara',
  vie: 'hóa đơn giá trị gia tăng ngày tháng năm số lượng thành tiền tổng cộng thuế suất khách hàng mã địa chỉ điện thoại bán mua người vị tính thanh toán mặt cảm ơn quý thu ngân trả lại',
}
const fewestWords = 3
const mostAtOnce = 2
/** So many words, and so many more than of any other language, are not outvoted by the rest of a page. */
const clearWords = 5
const clearLead = 3

/** Letters that Unicode does not decompose into one of ASCII and an accent. */
const strokes: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', æ: 'ae' }

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/[øđłæ]/g, (letter) => strokes[letter]!)
}

/** Without accents: a model of another language reads words correctly except for these. */
const plainFrequentWords = Object.entries(frequentWords).map(([language, words]) => ({
  language: language as LatinLanguage | 'eng',
  words: words.split(' ').map(plain),
}))

type Count = { language: LatinLanguage | 'eng'; count: number }

/** How many of their frequent words languages have among words, the most first. */
function countFrequent(words: readonly string[]): Count[] {
  const found = new Set(words.map(plain))
  return plainFrequentWords
    .map(({ language, words }) => ({ language, count: words.filter((word) => found.has(word)).length }))
    .sort((a, b) => b.count - a.count)
}

function modelOf(language: LatinLanguage | 'eng'): Language {
  return language === 'eng' ? firstLanguage : language
}

/**
 * Finds the languages whose own models should read a picture, by the words of a first reading: one, or two
 * that are as likely; null where the words do not decide.
 */
export function findLanguages(words: readonly string[]): Language[] | null {
  const counts = countFrequent(words)
  const most = counts[0]!.count
  const best = counts.filter(({ count }) => count === most)
  if (most < fewestWords || best.length > mostAtOnce) return null
  return [...new Set(best.map(({ language }) => modelOf(language)))]
}

/** The language that the words of some lines decide, whatever the other lines say; null if they do not. */
export function findClearLanguage(words: readonly string[]): Language | null {
  const [best, second] = countFrequent(words) as [Count, Count]
  const isClear = best.count >= clearWords && best.count - second.count >= clearLead
  return isClear ? modelOf(best.language) : null
}
