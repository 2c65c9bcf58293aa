import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { readDocument } from './document.ts'
import { findCandidates } from './find-candidates.ts'

function selfNamed(line: string): string[] {
  return findCandidates(readDocument(pageOf([line])))
    .name.filter(({ traits }) => traits.includes('self_named'))
    .map(({ value }) => value)
}

it.each([
  ['Thank you for shopping at Oak & Ember!', 'Oak & Ember'],
  ['THANK YOU FOR VISITING BRINDLE', 'BRINDLE'],
  ['Vielen Dank für Ihren Einkauf bei Waldmarkt', 'Waldmarkt'],
  ['Danke, dass Sie im Waldmarkt einkaufen', 'Waldmarkt'],
  ['Ihr Waldmarkt-Team dankt für Ihren Besuch', 'Waldmarkt'],
  ['Merci d’avoir choisi Pain & Levain', 'Pain & Levain'],
  ['Belmarché vous remercie de votre visite', 'Belmarché'],
  ['Gracias por su visita a Mercalia', 'Mercalia'],
  ['Fiordispesa vi ringrazia', 'Fiordispesa'],
  ['Welkom bij Duinhof', 'Duinhof'],
  ['Witamy w Zielonka', 'Zielonka'],
  ['Bahçelik hoş geldiniz', 'Bahçelik'],
  ['Kiitos käynnistä – Ruis & Meri', 'Ruis & Meri'],
  ['Köszönjük a vásárlást! Napsugár', 'Napsugár'],
  ['Duinhof Filiaal 412', 'Duinhof'],
  ['Lipov lad Prodavaonica 412', 'Lipov lad'],
  ['COMERCIO MERCALIA', 'MERCALIA'],
])('finds the name of the shop in %j', (line, name) => {
  expect(selfNamed(line)).toContain(name)
})

it.each([
  'Thank you for shopping with us',
  'THANK YOU, PLEASE COME AGAIN',
  'GOODS SOLD ARE NOT RETURNABLE, THANK YOU.',
  '00 APPROVED - THANK YOU',
  'Vielen Dank! Besuchen Sie uns bald wieder',
  'Willkommen bei uns',
  'Merci de votre visite à Bientôt',
  'MERCHANT COPY',
  'Merchant ID 4471',
  'Factura emitida conforme al Real Decreto 1619/2012. Gracias',
])('finds no name in %j', (line) => {
  expect(selfNamed(line)).toEqual([])
})
