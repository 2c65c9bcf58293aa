import { expect, it } from 'vitest'
import { findOtherLanguage } from './language.ts'

it.each([
  ['spa', 'Factura de venta Fecha 3/4/2024 Descripción Cantidad Precio Importe del mes'],
  ['pol', 'Faktura VAT Sprzedawca Nabywca Ilość Cena Wartość Razem do zapłaty'],
  ['ita', 'Fattura Descrizione Quantità Prezzo Importo Totale della merce IVA'],
  ['nld', 'Factuur Factuurnummer 12 Datum Omschrijving Aantal Prijs Bedrag het totaal'],
  [null, 'Rechnung Nummer Datum Menge Preis Betrag Summe und netto'],
  [null, 'Invoice number Date Description Quantity Price Amount Total'],
  [null, 'Facture Montant Quantité Prix TVA des les pour'],
  [null, '4711 12.50 EUR'],
])('finds %s in "%s"', (language, text) => {
  expect(findOtherLanguage(text.split(' '))).toBe(language)
})
