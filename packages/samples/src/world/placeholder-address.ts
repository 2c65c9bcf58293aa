import type { Random } from '../random.ts'
import { type List, listOf } from './world.ts'

/** What templates and trials print where a street belongs, and where a town does, by language. */
type Placeholders = { streets: List; towns: List }

const placeholders: Record<string, Placeholders> = {
  en: {
    streets:
      'Address Line 1|Street Address|Your Address|123 Main Street|1 Sample Street|Company Address|Buyer Street 1|123 Your Street',
    towns:
      'City, State ZIP|Your City, ST 12345|12345 Sampletown|Anytown, ST 00000|City, Postcode|Your Town AB1 2CD',
  },
  de: {
    streets:
      'Musterstraße %|Musterstr. %#|Musterweg %|Ihre Straße 1|Straße und Hausnummer|Beispielallee %|Kundenweg %',
    towns: '12345 Musterstadt|12345 Musterdorf|PLZ Ort|00000 Ort|98765 Beispielstadt|12345 Ihre Stadt',
  },
  fr: {
    streets:
      'Adresse ligne 1|Votre adresse|Adresse de la société|1 rue Exemple|Rue du Client %|Numéro et rue',
    towns: '00000 Ville|12345 VOTRE VILLE|Code postal Ville|75000 Exempleville',
  },
  es: {
    streets: 'Calle Ejemplo %|Dirección de la empresa|Su dirección|Calle Falsa 123|Calle del Cliente %',
    towns: '00000 Ciudad|12345 Su Ciudad|Código postal, Ciudad|28000 Ciudad Ejemplo',
  },
  it: {
    streets: 'Via Esempio %|Indirizzo azienda|Il tuo indirizzo|Via del Cliente %|Via e numero civico',
    towns: '00000 Città (XX)|12345 Città Esempio|CAP Città (PR)|00100 La Tua Città',
  },
  nl: {
    streets: 'Voorbeeldstraat %|Straatnaam 1|Uw adres|Adresregel 1|Klantweg %',
    towns: '1234 AB Plaats|Postcode Plaats|1234 AB Voorbeeldstad|1000 AA Uw Stad',
  },
  pt: {
    streets: 'Rua Exemplo %|Morada da empresa|Seu endereço|Rua do Cliente, %|Endereço, número',
    towns: '0000-000 Localidade|1234-567 Cidade|Cidade - UF|00000-000 Sua Cidade - XX',
  },
  pl: {
    streets: 'ul. Przykładowa %|ul. Testowa %|Twój adres|Ulica i numer|ul. Kliencka %',
    towns: '00-000 Miasto|00-001 Przykładowo|12-345 Twoje Miasto|Kod Miejscowość',
  },
  cs: {
    streets: 'Ukázková %|Vzorová %/%#|Ulice 1|Vaše adresa|Testovací %',
    towns: '123 45 Město|000 00 Vzorov|PSČ Město|123 45 Vaše Město',
  },
  sk: {
    streets: 'Vzorová %|Ukážková %|Ulica 1|Vaša adresa|Testovacia %',
    towns: '123 45 Mesto|000 00 Vzorovo|PSČ Mesto',
  },
  hu: {
    streets: 'Minta utca %.|Példa út %.|Utca, házszám|Teszt utca %.',
    towns: '1234 Mintaváros|0000 Város|1000 Az Ön városa',
  },
  ro: {
    streets: 'Str. Exemplu nr. %|Adresa firmei|Strada Test %|Adresa dvs.',
    towns: '000000 Oraș|Orașul dvs., jud. XX|012345 Localitate',
  },
  sv: {
    streets: 'Exempelgatan %|Gatuadress 1|Din adress|Testvägen %',
    towns: '123 45 Ort|000 00 Postort|123 45 Exempelstad',
  },
  da: {
    streets: 'Eksempelvej %|Din adresse|Vejnavn 1|Testvej %',
    towns: '0000 By|1234 Eksempelby|1234 Din by',
  },
  no: {
    streets: 'Eksempelveien %|Din adresse|Gateadresse 1|Testveien %',
    towns: '0000 Poststed|1234 Eksempelby',
  },
  fi: {
    streets: 'Esimerkkikatu %|Katuosoite 1|Osoitteesi|Testikuja %',
    towns: '00000 Kaupunki|12345 Esimerkkilä',
  },
  hr: {
    streets: 'Primjer ulica %|Vaša adresa|Ulica i broj|Testna ulica %',
    towns: '10000 Grad|12345 Vaš Grad',
  },
  sl: {
    streets: 'Vzorčna ulica %|Vaš naslov|Ulica in številka|Testna cesta %',
    towns: '1000 Kraj|1234 Vaše mesto',
  },
  lt: {
    streets: 'Pavyzdžio g. %|Jūsų adresas|Gatvė 1|Testo g. %',
    towns: 'LT-00000 Miestas|LT-12345 Pavyzdys',
  },
  tr: {
    streets: 'Örnek Mah. Test Sok. No: %|Adres satırı 1|Adresiniz|Örnek Cad. No: %',
    towns: '34000 İlçe / İl|00000 Şehir|12345 Şehriniz',
  },
}

/** The lines of an address that nobody has filled in, or only for a trial. */
export function makePlaceholderAddress(language: string, r: Random): string[] {
  const { streets, towns } = placeholders[language] ?? placeholders.en!
  return [r.fill(r.pick(listOf(streets))), r.pick(listOf(towns))]
}
