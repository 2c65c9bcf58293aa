import { inLatin } from '../locales/serbian-latin.ts'
import { draw } from '../page/sheet.ts'
import { cityOf } from '../world/company.ts'
import { type List, listOf } from '../world/world.ts'
import { skip, type Tape, type TillPen } from './draw.ts'

const serbianGreetings =
  'Добро дошли|Добро дошли у {brand}|ФИСКАЛНИ РАЧУН|Копија за купца|Хвала на куповини|Отворено сваког дана'
const serbianLocalities =
  '{city}|ТЦ {city}|Станица {city}|Аеродром|Продавница ###|{city} центар|Малопродаја бр. ##|########-{brand}'

/** Lines above a shop's name that are not its name; `{brand}` is filled in. */
const greetings: Record<string, List> = {
  en: "*** WELCOME ***|Welcome to|COPY|Customer's Copy|Account Copy|Merchant Copy|www|Thank you|Reprint|Tax Invoice|Your friendly neighbour|Open daily|Welcome to {brand}|Thank you for shopping with {brand}|Customer Copy|Guest Check|Duplicate|Store Hours 8am - 9pm|How did we do today?",
  de: 'Herzlich willkommen|Willkommen bei {brand}|Kundenbeleg|Händlerbeleg|Kopie|Zweitschrift|Vielen Dank für Ihren Besuch|Kassenbon|Ihr Einkauf bei {brand}|Kassen-Bon|Täglich geöffnet',
  fr: 'Bienvenue|Bienvenue chez {brand}|Copie client|Duplicata|Ticket client|Merci de votre visite|Ouvert 7j/7',
  es: 'Bienvenido|Bienvenidos a {brand}|Copia para el cliente|Duplicado|Gracias por su visita|Factura simplificada|Abierto todos los días',
  it: 'Benvenuti|Benvenuti da {brand}|Copia cliente|Documento commerciale|Grazie e arrivederci|Aperto tutti i giorni',
  nl: 'Welkom|Welkom bij {brand}|Kopie klant|Klantticket|Bedankt voor uw bezoek|Duplicaat',
  pt: 'Bem-vindo|Bem-vindo ao {brand}|Cópia do cliente|2ª via|Obrigado pela visita|Duplicado',
  pl: 'Witamy|Witamy w {brand}|Kopia dla klienta|Duplikat|Dziękujemy za zakupy',
  sv: 'Välkommen|Välkommen till {brand}|Kundens exemplar|Kopia|Tack för besöket|Öppet alla dagar',
  da: 'Velkommen|Velkommen til {brand}|Kundekopi|Kopi|Tak for besøget',
  fi: 'Tervetuloa|Asiakkaan kappale|Kopio|Kiitos käynnistä',
  cs: 'Vítejte|Vítejte v {brand}|Kopie pro zákazníka|Děkujeme za návštěvu',
  no: 'Velkommen|Velkommen til {brand}|Kundens kopi|Takk for besøket|Kopi|Åpent alle dager',
  hu: 'Üdvözöljük|Üdvözöljük a {brand} üzletében|Ügyfélpéldány|Köszönjük a vásárlást|Másolat|Nyitva minden nap',
  ro: 'Bine ați venit|Bine ați venit la {brand}|Exemplar client|Vă mulțumim|Copie|Deschis zilnic',
  lt: 'Sveiki atvykę|Sveiki atvykę į {brand}|Kliento kopija|Ačiū, kad perkate|Kopija|Dirbame kasdien',
  lv: 'Laipni lūdzam|Laipni lūdzam {brand}|Klienta kopija|Paldies par pirkumu|Kopija|Atvērts katru dienu',
  et: 'Tere tulemast|Tere tulemast: {brand}|Kliendi eksemplar|Täname ostu eest|Koopia|Avatud iga päev',
  sl: 'Dobrodošli|Dobrodošli v {brand}|Kopija za kupca|Hvala za nakup|Odprto vsak dan',
  hr: 'Dobro došli|Dobro došli u {brand}|Kopija za kupca|Hvala na kupnji|Otvoreno svaki dan',
  sr: serbianGreetings,
  'sr-Latn': inLatin(serbianGreetings),
  mk: 'Добредојдовте|Добредојдовте во {brand}|ФИСКАЛНА СМЕТКА|Копија за купувач|Отворено секој ден',
  bg: 'Добре дошли|Добре дошли в {brand}|ФИСКАЛЕН БОН|Копие за клиента|Благодарим Ви|Отворено всеки ден',
  el: 'Καλώς ήρθατε|Καλώς ήρθατε στο {brand}|Αντίγραφο πελάτη|Ευχαριστούμε|ΝΟΜΙΜΗ ΑΠΟΔΕΙΞΗ|Ανοιχτά κάθε μέρα',
  tr: 'Hoş geldiniz|{brand} hoş geldiniz|Müşteri nüshası|Teşekkür ederiz|BİLGİ FİŞİ|Her gün açığız',
}

/** Where in a town a shop is, and what its chain calls it; `{city}` is filled in. */
const localities: Record<string, List> = {
  en: '{city}|{city} Mall|{city} Shopping Centre|{city} Plaza|Terminal %|Gate ?##|Level %, Shop ##|Unit ##, {city} Outlets|Food Court|{city} Airport|{city} Station|Store ####|STORE # ###|Downtown {city}|Branch {city}|Outlet: {city}|{city} Branch|Shop No. ?-##',
  de: '{city}|Einkaufszentrum {city}|{city} Hauptbahnhof|Hauptbahnhof|Flughafen {city}|Filiale ###|Markt ####|{city} Arcaden|Filiale {city}|Bahnhof {city}|Terminal %|Filial-Nr. ####|Innenstadt',
  fr: '{city}|Centre commercial {city}|Gare de {city}|Aéroport de {city}|Magasin ###|{city} Centre|Terminal %|Z.C. {city} Nord',
  es: '{city}|Centro Comercial {city}|Estación de {city}|Aeropuerto|Tienda ###|{city} Centro|C.C. {city} Plaza|Local ##',
  it: '{city}|Centro Commerciale {city}|Stazione di {city}|Aeroporto|Negozio ###|Punto vendita ###|{city} Centro',
  nl: '{city}|Winkelcentrum {city}|Station {city}|Luchthaven|Filiaal ###|{city} Centrum',
  pt: '{city}|Shopping {city}|Estação de {city}|Aeroporto|Loja ###|{city} Centro',
  pl: '{city}|Galeria {city}|Dworzec {city}|Lotnisko|Sklep nr ###|{city} Centrum',
  sv: '{city}|{city} Köpcentrum|Centralstationen|Butik ###|{city} City',
  da: '{city}|{city} Storcenter|Hovedbanegården|Butik ###|{city} City',
  fi: '{city}|Kauppakeskus {city}|Rautatieasema|Myymälä ###|{city} Keskusta',
  no: '{city}|{city} Storsenter|Sentralstasjonen|Butikk ###|{city} Sentrum|Gardermoen|Avdeling {city}',
  hu: '{city}|{city} Plaza|Pályaudvar|Üzlet ###|{city} Belváros|Repülőtér|###. sz. üzlet',
  ro: '{city}|{city} Mall|Gara {city}|Magazin ###|{city} Centru|Aeroport|Punct de lucru {city}',
  cs: '{city}|OC {city}|Nádraží {city}|Prodejna č. ###|{city} Centrum',
  lt: '{city}|PC {city}|{city} stotis|Oro uostas|Parduotuvė ###|{city} centras|Filialas {city}',
  lv: '{city}|T/C {city}|{city} stacija|Lidosta|Veikals ###|{city} centrs|Filiāle {city}',
  et: '{city}|{city} keskus|{city} jaam|Lennujaam|Kauplus ###|{city} kesklinn|Filiaal {city}',
  sl: '{city}|TC {city}|Postaja {city}|Letališče|PE ###|{city} center|Poslovalnica {city}',
  hr: '{city}|TC {city}|Kolodvor {city}|Zračna luka|Poslovnica ###|{city} centar|P.J. {city}',
  sr: serbianLocalities,
  'sr-Latn': inLatin(serbianLocalities),
  mk: '{city}|ТЦ {city}|Станица {city}|Аеродром|Продавница ###|{city} центар|Маркет бр. ##',
  bg: '{city}|МОЛ {city}|Гара {city}|Летище|Магазин ###|{city} център|Обект {city}|Магазин № ##',
  el: '{city}|Εμπορικό Κέντρο {city}|Σταθμός {city}|Αεροδρόμιο|Κατάστημα ###|{city} Κέντρο|Υποκ/μα {city}',
  tr: '{city}|{city} AVM|{city} Gar|Havalimanı|Mağaza ###|{city} Merkez|{city} Şubesi|Şube No: ##',
}

/** A line above the name; without `hasBrand` one that does not name the shop. */
export function greeting({ facts: { region, merchant }, random: r }: TillPen, hasBrand = true): string {
  const all = listOf(greetings[region.language] ?? greetings.en!)
  return r
    .pick(hasBrand ? all : all.filter((text) => !text.includes('{brand}')))
    .replace('{brand}', merchant.brand)
}

/** How a chain calls a shop by its own name; such a line is above the address and no part of it. */
const ofChain = '{brand} {city}|{brand} {city}|{brand} No %#|{brand} {place}|{brand} {place} Park'
const chainShare = 0.15

/** A line that says where the shop is; without `hasBrand` one that does not name it. */
export function locality({ facts: { region, merchant }, random: r }: TillPen, hasBrand = true): string {
  const own = r.fork('chain')
  const all = hasBrand && own.chance(chainShare) ? ofChain : (localities[region.language] ?? localities.en!)
  return r.fill(
    r
      .pick(listOf(all))
      .replace('{brand}', merchant.brand.split(' ')[0]!)
      .replace('{place}', own.pick(listOf(region.world.surnames)))
      .replace('{city}', cityOf(region.world, r)),
  )
}

/** A logo without letters that anyone could read, or the space where a pale one was. */
export function printPicture(tape: Tape): void {
  const { random: r, sheet, style, left, width } = tape
  const height = style.size * r.pick([1.5, 2.5, 3.5])
  const count = r.pick([0, 1, 1, 3, 5])
  const size = height * 0.8
  const start = left + (width - count * size * 1.15) / 2
  for (let i = 0; i < count; i++) {
    const x = start + i * size * 1.15
    const fill = style.color
    switch (r.int(0, 2)) {
      case 0:
        draw(sheet, { kind: 'circle', x: x + size / 2, y: tape.y + size / 2, radius: size / 2, fill })
        break
      case 1:
        draw(sheet, { kind: 'rect', x, y: tape.y, width: size, height: size * r.pick([0.4, 1]), fill })
        break
      default:
        draw(sheet, {
          kind: 'polygon',
          points: [
            [x, tape.y + size],
            [x + size / 2, tape.y],
            [x + size, tape.y + size],
          ],
          fill,
        })
    }
  }
  tape.y += height
  skip(tape)
}
