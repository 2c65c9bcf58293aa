import type { Region } from '../locales/region.ts'
import type { Random } from '../random.ts'
import { type Company, makeBrand, makePerson } from '../world/company.ts'
import { listOf } from '../world/world.ts'

/** Additions after the name of a delivery address, by language. */
const doors: Record<string, string> = {
  en: 'Warehouse 2|goods-in, gate 3|kitchen, rear entrance|Site office',
  de: 'Lager 2|Wareneingang Tor 3|Küche, Eingang Hof|Baustelle',
  fr: 'Entrepôt 2|quai 3|cuisine, entrée cour|Chantier',
  es: 'Almacén 2|muelle 3|cocina, entrada patio|Obra',
  it: 'Magazzino 2|ingresso merci|cucina, ingresso cortile|Cantiere',
  nl: 'Magazijn 2|laadperron 3|keuken, achteringang|Bouwplaats',
  pl: 'Magazyn 2|rampa 3|zaplecze, wejście od dziedzińca|Budowa',
  cs: 'Sklad 2|rampa 3|kuchyně, vchod ze dvora|Stavba',
  hu: '2. raktár|3. kapu|konyha, udvari bejárat',
  ro: 'Depozit 2|rampa 3|bucătărie, intrarea din curte|Șantier',
  sv: 'Lager 2|port 3|köket, ingång från gården',
  da: 'Lager 2|port 3|køkkenet, indgang fra gården',
  no: 'Lager 2|port 3|kjøkkenet, inngang fra gården',
}

/** The text of a firm's sign, which may have no word in common with its name. */
export function makeSign({ trade }: Company, r: Random): string {
  return `${r.pick(listOf(trade.names))} ${r.pick([makeBrand(r), `„${makeBrand(r)}”`])}`
}

/** The recipient of the goods: the customer, a person, or a place of the customer's with a trading name. */
export function placeName(region: Region, customer: Company, r: Random): string {
  const door = r.chance(0.4) ? ` – ${r.pick(listOf(doors[region.language] ?? doors.en!))}` : ''
  const sign = makeSign(customer, r)
  return r.weighted([
    [customer.name, 5],
    [makePerson(region.world, r), 2],
    [sign + door, 2.5],
    [customer.brand + door, 1.5],
  ])
}
