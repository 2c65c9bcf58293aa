import { expect, it } from 'vitest'
import { findClearLanguage, findLanguages } from './language.ts'

it.each([
  ['spa', 'Factura de venta Fecha 3/4/2024 Descripción Cantidad Precio Importe del mes'],
  ['pol', 'Faktura VAT Sprzedawca Nabywca Ilość Cena Wartość Razem do zapłaty'],
  ['pol', 'Paragon fiskalny SUMA PLN 12,00 Gotowka Reszta'],
  ['swe', 'Faktura Fakturadatum Benämning Antal Belopp Moms Summa att betala'],
  ['swe', 'KVITTO Kort 98,00 Moms 12% Tack för ditt köp'],
  ['ces', 'Faktura daňový doklad Dodavatel Odběratel Množství Cena Celkem DPH'],
  ['ita', 'Fattura Descrizione Quantità Prezzo Importo Totale della merce IVA'],
  ['nld', 'Factuur Factuurnummer 12 Datum Omschrijving Aantal Prijs Bedrag het totaal'],
  ['deu', 'Rechnung Nummer Datum Menge Preis Betrag Summe und netto'],
  ['fra', 'Invoice number Date Description Quantity Price Amount Total'],
  ['fra', 'Facture Montant Quantite Prix TVA des les pour'],
  ['dan', 'Faktura Fakturadato Forfaldsdato Antal Pris Belgb Moms Ialt'],
  ['nor', 'Faktura Forfallsdato Antall Pris Belop MVA Sum a betale'],
  ['dan+nor', 'KVITTERING Pris 12,00 Til og for'],
  ['fin', 'Lasku Erapaiva Viitenumero Yhteensa ALV Maara'],
  ['ron', 'Factura Furnizor Cumparator Cantitate Pret Valoare TVA'],
  ['hun', 'Szamla Vevo Elado Mennyiseg Egysegar Osszesen AFA'],
  ['hrv', 'Racun Kupac Kolicina Cijena Iznos Ukupno PDV'],
  ['tur', 'Fatura Tarihi Miktar Birim Fiyat Tutar KDV Toplam'],
  ['vie', 'Hoa don gia tri gia tang So luong Don gia Thanh tien'],
  ['slk', 'Faktura Dodavatel Odberatel Mnozstvo Cena Spolu DPH Uhrada'],
  ['slv', 'Racun Kupec Kolicina Cena Znesek Skupaj DDV'],
  ['lit', 'Saskaita faktura Pirkejas Pardavejas Kiekis Kaina Suma PVM'],
  ['lav', 'Rekins Pircejs Pardevejs Daudzums Cena Summa PVN'],
  ['isl', 'Reikningur Dagsetning Gjalddagi Magn Verd Upphaed VSK'],
  [null, '4711 12.50 EUR'],
])('finds %s in "%s"', (languages, text) => {
  expect(findLanguages(text.split(' '))?.join('+') ?? null).toBe(languages)
})

it.each([
  ['pol', 'Paragon fiskalny SUMA PLN 12,00 Gotowka Reszta'],
  ['fra', 'Invoice number Date Description Quantity Price Amount Total'],
  [null, 'KVITTERING Pris 12,00 Til og for kunde moms'],
  [null, 'Rechnung Datum'],
])('is sure of %s by "%s" alone', (language, text) => {
  expect(findClearLanguage(text.split(' '))).toBe(language)
})
