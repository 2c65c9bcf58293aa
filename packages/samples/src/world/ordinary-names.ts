import { inLatin } from '../locales/serbian-latin.ts'
import type { Random } from '../random.ts'
import { fillName, makeBrand } from './company.ts'
import { easternNames } from './eastern-names.ts'
import { listOf, type OrdinaryNames, type World } from './world.ts'

const serbian: OrdinaryNames = {
  firms:
    '{x} {city} {form}|{x} {x2} {form}|{surname} {x} {form}|{letters} {x} {form}|СТР {x}|{given} {surname} ПР {x}|{surname} и син {form}|{x} трговина {form}|{letters} {form}',
  signs: 'Кафана {surname}|Код {given}|{x} {city}|Маркет {x}|Салон {given}|{x} центар',
  placeholders:
    'Ваша фирма д.о.о.|Назив фирме|Купац {number}|Тест д.о.о.|Моја фирма|Пример д.о.о.|Петар Петровић',
  forms: 'д.о.о.|ДОО|а.д.|ПР|СТР|СЗР',
  stems:
    'Градња|Електро|Дунав|Шумадија|Дрво|Метал|Агро|Ауто|Транс|Пласт|Термо|Турист|Еко|Монтажа|Штампа|Стакло|Инжењеринг|Сервис|Промет|Енергија|Медија|Вино',
}

const names: Record<string, OrdinaryNames> = {
  sk: {
    firms:
      '{x} {city}, {form}|{surname} {x} {form}|{x} {x2} {form}|{letters} {x}, {form}|{surname} a {surname2}, {form}|{x} Slovakia {form}|{given} {surname}|{surname} - {trade}|{letters} {form}',
    signs: 'Reštaurácia {surname}|{x} {city}|U {surname}|{x} centrum|Salón {given}|{x} & {x2}',
    placeholders:
      'Vaša firma s.r.o.|Názov firmy|Vzorová firma, s.r.o.|Odberateľ {number}|Ján Vzorový|Test s.r.o.|Moja firma|Skúšobný zákazník',
    forms: 's.r.o.|s. r. o.|spol. s r.o.|a.s.|a. s.|v.o.s.|k.s.|družstvo',
    stems:
      'Stav|Elektro|Tatra|Považie|Drevo|Kovo|Agro|Auto|Trans|Plast|Termo|Gastro|Eko|Mont|Tlač|Sklo|Inžiniering|Servis|Obchod|Energia|Reklama|Potraviny',
  },
  hr: {
    firms:
      '{x} {city} {form}|{x} {x2} {form}|{surname} {x} {form}|{letters} {x} {form}|Obrt {x}, vl. {given} {surname}|{x} usluge {form}|{surname} i sin {form}|{x} trgovina {form}|{letters} {form}|{x} Adriatic {form}',
    signs: 'Konoba {surname}|Kod {given}|{x} {city}|Caffe bar {x}|Salon {given}|{x} centar',
    placeholders:
      'Vaša tvrtka d.o.o.|Naziv tvrtke|Tvrtka d.o.o.|Kupac {number}|Ivan Horvat|Test d.o.o.|Moja tvrtka|Primjer d.o.o.|Krajnji kupac',
    forms: 'd.o.o.|d.o.o.|j.d.o.o.|d.d.|obrt|k.d.|d.o.o. za usluge',
    stems:
      'Gradnja|Elektro|Jadran|Slavonija|Drvo|Metal|Agro|Auto|Trans|Plastika|Termo|Turist|Eko|Montaža|Tisak|Staklo|Inženjering|Servis|Promet|Energija|Medija|Vino',
  },
  sl: {
    firms:
      '{x} {city} {form}|{x} {x2} {form}|{surname} {x} {form}|{letters} {x} {form}|{x}, {given} {surname} s.p.|{surname} in sin {form}|{x} storitve {form}|{letters} {form}|{x} Slovenija, {form}',
    signs: 'Gostilna {surname}|Pri {given}|{x} {city}|Bar {x}|Salon {given}|{x} center',
    placeholders:
      'Vaše podjetje d.o.o.|Ime podjetja|Podjetje d.o.o.|Kupec {number}|Janez Novak|Test d.o.o.|Moje podjetje|Primer d.o.o.',
    forms: 'd.o.o.|d.o.o.|d.d.|d.n.o.|k.d.|s.p.|z.o.o.',
    stems:
      'Grad|Elektro|Alpe|Gorenjska|Les|Kovina|Agro|Avto|Trans|Plastika|Termo|Turizem|Eko|Montaža|Tisk|Steklo|Inženiring|Servis|Trgovina|Energija|Mediji|Vino',
  },
  lt: {
    firms:
      'UAB „{x}“|UAB "{x} {x2}"|UAB {x} {city}|{x} {x2}, UAB|UAB „{surname} {x}“|{surname} individuali įmonė|UAB {letters} {x}|AB „{x}“|UAB „{letters}“|MB {x}|Ūkininkas {given} {surname}',
    signs: '{x} {city}|Kavinė {x}|Pas {given}|{x} namai|Salonas {given}',
    placeholders:
      'UAB „Jūsų įmonė“|Įmonės pavadinimas|UAB Pavyzdys|Pirkėjas {number}|Vardenis Pavardenis|UAB Testas|Mano įmonė',
    forms: 'UAB|AB|MB',
    stems:
      'Statyba|Elektra|Baltija|Žemaitija|Mediena|Metalas|Agro|Auto|Trans|Plastikas|Šiluma|Turizmas|Eko|Montažas|Spauda|Stiklas|Projektai|Servisas|Prekyba|Energija|Medis|Gintaras',
  },
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: {
    firms:
      '{x} {city} {form}|{x} {x2} {form}|{surname} {x} {form}|{letters} {x} {form}|ТП {x}|{surname} и син {form}|{x} трговија {form}|{letters} {form}',
    signs: 'Кафеана {surname}|Кај {given}|{x} {city}|Маркет {x}|Салон {given}|{x} центар',
    placeholders: 'Вашата фирма ДОО|Име на фирма|Купувач {number}|Тест ДООЕЛ|Моја фирма|Пример ДОО',
    forms: 'ДООЕЛ|ДОО|АД|ДПТУ|ДООЕЛ увоз-извоз',
    stems:
      'Градба|Електро|Вардар|Пелагонија|Дрво|Метал|Агро|Авто|Транс|Пласт|Термо|Турист|Еко|Монтажа|Печат|Сервис|Промет|Вино',
  },
  tr: {
    firms:
      '{x} {trade} {form}|{x} {x2} {form}|{surname} {x} {form}|{letters} {x} {form}|{surname} Kardeşler {form}|{city} {x} {form}|{x} Grup {form}|{given} {surname}|{surname}oğlu {trade} {form}|{letters} {form}',
    signs: '{surname} Lokantası|{x} Market|Çınar {x}|{x} {city}|{given} Usta|{x} & {x2}',
    placeholders:
      'Firma Adı A.Ş.|Örnek Ltd. Şti.|Müşteri {number}|Ahmet Yılmaz|Test Firması|Deneme A.Ş.|Şirketiniz|Perakende Müşteri',
    forms: 'A.Ş.|Ltd. Şti.|San. ve Tic. A.Ş.|San. Tic. Ltd. Şti.|Tic. Ltd. Şti.|Anonim Şirketi|LTD. ŞTİ.',
    stems:
      'Yapı|Elektrik|Anadolu|Marmara|Ahşap|Metal|Tarım|Otomotiv|Lojistik|Plastik|Isı|Turizm|Çevre|Montaj|Matbaa|Cam|Mühendislik|Servis|Pazarlama|Enerji|Medya|Tekstil',
  },
  en: {
    firms:
      '{surname}, {surname2} & {surname} {form}|{x} {trade} {form}|{city} {x} {form}|{x} {x2} {form}|{letters} {trade} {form}|{letters} {form}|{given} {surname} & Associates|{surname} Brothers {form}|{x} & Sons {form}|{x} of {city} {form}|The {x} Company|{x} {x2} Services {form}|First {x} {form}|{x} Supply Co.|{city} {trade} Services {form}|{surname} {x} Group {form}|{number} {x} {form}|{x} International {form}|{given}’s {trade}|{surname} Holdings {form}|{x} Direct {form}|{surname}-{surname2} {form}|{x} {trade} Solutions {form}|{x} Management {form} dba {x2} {trade}|Law Offices of {given} {surname}|{given} {surname}, CPA|{surname} & Co',
    signs:
      'The {x} Shop|{x} Point|{city} {x} Centre|{x} Works|{x} 2 Go|Little {x} {trade}|{x} & {x2}|Studio {surname}|{x} on {street}|{letters} {city}|{x} Express|Café {surname}|{x}.com|www.{x}{x2}.com|{x} Radio {number}|{given}’s',
    placeholders:
      'ACME|ACME Corp|ACME Inc.|Your Company|Your Company Inc|Your Company Name|Company Name|Demo Company|Demo Company Ltd|Test Customer|Sample Customer|Sample Client Ltd|Client Name|Customer {number}|Customer A|Client Company|My Company|My Business Ltd|Example Ltd|Example Company|Widgets Inc|John Doe|Jane Doe|John Smith|Buyer Ltd|Seller Ltd|Supplier GmbH|Some Company|Test Company {number}|The Customer|Contoso|Foo Bar Ltd|ABC Company|XYZ Corporation|Test User|Big Client Inc|Cash Customer|Walk-in Customer|CUSTOMER|The Seller Ltd|Billing Company Ltd|Invoice Receiver Inc.|Your Client LLC',
    forms: 'Ltd|Ltd.|Limited|LLC|Inc.|Inc|Corp.|Co.|LLP|PLC|, Inc.|Group',
    stems:
      'Advanced|National|Pacific|Premier|Metro|Allied|Summit|Northern|Cedar|Riverside|Heritage|United|Golden|Quality|Standard|Bright|Blue Ridge|Three Rivers|Silver|Harbor|Oak|Eagle|Central|Pioneer|Liberty|Green|Modern|Royal|Global|Classic|Atlantic|Crown|Delta|Apex|Beacon|Cornerstone|Prime|Valley|Lakeside|Sunrise|Capital|Coastal|Frontier|Guardian|Horizon|Independent|Keystone|Landmark|Mercury|Phoenix|Reliable|Southern|Total|Universal|Vanguard|Western|Media|Paper|Print|Coffee|Garden|Steel|Water|Energy|Dental|Tool|Tile|Farm|Fleet|Health|Data|Security|Office|Marine|Air|Packaging|Lighting|Catering|Wholesale|Equipment',
  },
  de: {
    firms:
      '{x}-{x2} {form}|{surname} & {surname2} {form}|{x} {city} {form}|{trade} {given} {surname} {form}|{letters} {trade} {form}|{letters} {form}|Gebr. {surname} {form}|{surname} & Sohn {form}|{x} {surname} {form}|{surname}{surname2}{x} {form}|{x} Handels{form2}|{x} Vertriebs{form2}|{x} {x2} {form}|{city}er {x} {form}|{surname} Immobilien Verwaltungs{form2}|{x} für {city} und Umgebung {form}|Dr. {surname} & Partner {form}|Ingenieurgesellschaft {surname} mbH|{surname} Beteiligungs {form}|Dipl.-Ing. {given} {surname}|Rechtsanwälte {surname} {surname2}|{x}vertrieb {surname} {form}|Kanzlei {surname}|{given} {surname} e.K.',
    signs:
      'Café {surname}|{x}laden {city}|{x}haus {surname}|Zur alten {x}|Studio {surname}|{x} & {x2}|{x} {number}|Der {x}profi|{x}-Shop|{x}24|Atelier {given}|{x} am {street}|Praxis {surname}|mein-{x}.de|Hof {surname}',
    placeholders:
      'Muster GmbH|Musterfirma GmbH|Musterfirma|Mustermann GmbH|Muster AG|Max Mustermann|Erika Mustermann|Mein Unternehmen|Ihre Firma|Test Kunde AG|Testkunde|Testfirma GmbH|Musterkunde|Kunde {number}|Kunden AG Mitte|Firma Muster|Beispiel GmbH|Beispiel AG|Demo GmbH|Demo Firma|Musterlieferant GmbH|Lieferant GmbH|Käufer AG|Barverkauf|Laufkundschaft|ABC GmbH|XY AG|Eigene Firma|[Firma]|ACME GmbH|Privatkunde|Kunde AG|KUNDE|Auftraggeber GmbH|Rechnungsempfänger GmbH|Lieferant AG',
    forms:
      'GmbH|GmbH|GmbH & Co. KG|AG|KG|OHG|UG (haftungsbeschränkt)|GbR|e.K.|mbH|eG|GmbH & Co. KGaA|SE|Inh. {given} {surname}',
    stems:
      'Metall|Holz|Nord|Süd|Rhein|Elbe|Verpackung|Fenster|Reinigung|Auto|Technik|Medien|Druck|Logistik|Energie|Garten|Papier|Licht|Glas|Stahl|Kunststoff|Werkzeug|Möbel|Getränke|Service|Umwelt|Bau|Elektro|Pflege|Systeme|Kaffee|Blumen|Wasser|Sicherheit|Regional|Allgemeine|Deutsche|Bergische|Alpen|Hanse|Union|Zentral|Erste|Express|Büro|Farben|Dach|Saat|Mühlen|Textil',
  },
  fr: {
    firms:
      '{form} {surname} et Fils|{form} {x} {x2}|{x} {city}|{x} Services|{letters} {x} {form}|Établissements {surname}|Ets {surname} & Cie|{surname} Frères {form}|{x} du {x2}|{x} de {city} {form}|{form} {given} {surname}|{x} {trade} {form}|Société {x} de {city}|Les {x} de {surname}|Compagnie {x} {form}|Groupe {surname}|Cabinet {surname} & Associés|Entreprise {surname} Père et Fils',
    signs:
      'Le {x}|Chez {given}|La {x} de {city}|Au {x} Vert|Atelier {surname}|L’{x} Bleue|Les {x}|{x} Express|{x} & Co|Studio {given}|Bistrot {surname}',
    placeholders:
      'Le Client|Client|Le Vendeur|Nom du client|La Société|Votre Société|Nom de l’entreprise|Ma Société|Mon Entreprise|Client Test|Société Exemple|Client {number}|Jean Dupont|Jeanne Martin|ACME SARL|Entreprise Démo|Client de passage|Le Fournisseur|Société ABC|M. Client|CLIENT|Société Cliente SAS|Client SARL|Émetteur SAS',
    forms: 'SARL|SAS|SA|EURL|SASU|SCI|SNC|S.A.R.L.|S.A.S.|SCOP',
    stems:
      'Atlantique|Transports|Menuiserie|Bâtiment|Imprimerie|Moderne|Nouvelle|Régionale|Centrale|Boulangerie|Pharmacie|Jardins|Maison|Électricité|Plomberie|Peinture|Océan|Méditerranée|Alpes|Loire|Bretagne|Vignobles|Conseil|Énergie|Sécurité|Propreté|Bois|Métal|Papeterie|Fournitures|Générale|Européenne|Provence|Nord',
  },
  es: {
    firms:
      '{x} {x2} {form}|{surname} {surname2} {form}|Hijos de {given} {surname} {form}|{letters} {x} {form}|{x} de {city} {form}|Suministros {x} {form}|Transportes {surname} {form}|Hermanos {surname} {form}|Grupo {surname} {form}|{x} {trade} {form}|Comercial {x} {form}|{given} {surname} {surname2}|Distribuciones {surname} {form}|Servicios {x} {city} {form}',
    signs: 'Casa {given}|El {x}|La {x}|Bar {surname}|{x} {city}|Taller {surname}|Tu {x}|{x} y {x2}',
    placeholders:
      'Nombre de la empresa|Mi Empresa S.L.|Empresa Demo|Cliente Prueba|Cliente {number}|Cliente de contado|Cliente Ejemplo S.L.|Juan Pérez|ACME S.A.|Empresa Ejemplo|Tu Empresa|El Cliente|Público en general|Proveedor S.A.|CLIENTE|Empresa Cliente S.L.',
    forms: 'S.L.|S.A.|SL|SA|S.L.U.|S.A.U.|S. Coop.|y Cía.',
    stems:
      'Norte|Sur|Levante|Ibérica|Central|Moderna|Nueva|Industrial|Agrícola|Mediterráneo|Atlántico|General|Eléctrica|Metal|Papel|Obras|Limpiezas|Jardines|Muebles|Técnica|Aceites|Gráficas|Textil|Marina|Ganadera',
  },
  it: {
    firms:
      '{x} {x2} {form}|{surname} {form}|F.lli {surname} {form}|{surname} & Figli {form}|{letters} {x} {form}|{x} {city} {form}|Ditta {given} {surname}|{x} di {surname} {given} & C. {form}|Studio {surname} e Associati|Nuova {x} {form}|Società {x} {form}|{surname} {x} {form}|Officine {surname} {form}|Impresa {surname} {form}',
    signs: 'Da {given}|Il {x}|La {x}|Bar {surname}|{x} {city}|Bottega {surname}|L’Angolo del {x}|{x} & {x2}',
    placeholders:
      'Azienda Demo|La Mia Azienda|Nome Azienda|Mario Rossi|Cliente {number}|Cliente Prova|Ditta Esempio|ACME S.r.l.|Cliente Generico|Azienda Esempio Srl|Il Cliente|Fornitore S.p.A.|Giuseppe Verdi|CLIENTE|Cliente Spa|Ditta Cliente S.r.l.',
    forms: 'S.r.l.|S.p.A.|Srl|SRL|S.n.c.|S.a.s.|SPA|S.r.l.s.|Soc. Coop.',
    stems:
      'Adriatica|Tirrenica|Lombarda|Veneta|Italiana|Moderna|Meccanica|Edile|Grafica|Elettrica|Agricola|Tessile|Marmi|Legno|Carta|Servizi|Trasporti|Vini|Ceramiche|Idraulica|Impianti|Forniture|Nuova|Centrale|Alpina',
  },
  nl: {
    firms:
      '{x} {x2} {form}|{surname} {trade} {form}|Gebroeders {surname} {form}|{surname} & Zonen {form}|{letters} {x} {form}|{x} {city} {form}|Van der {surname} {form}|Handelsonderneming {surname}|{surname} Beheer {form}|{x}bedrijf {surname} {form}|De {x} {form}|Koninklijke {surname} {form}',
    signs: 'De {x}|{x}winkel {city}|Het {x}huis|Studio {given}|{x} & Zo|Bij {given}|Café {surname}',
    placeholders:
      'Uw Bedrijf|Mijn Bedrijf|Bedrijfsnaam|Demo BV|Voorbeeld B.V.|Testklant|Klant {number}|Jan Jansen|Piet de Vries|ACME B.V.|Debiteur {number}|Particuliere klant|Test B.V.|KLANT|Klant B.V.|Leverancier B.V.',
    forms: 'B.V.|BV|N.V.|V.O.F.|VOF|bv|C.V.|U.A.',
    stems:
      'Noord|Zuid|Rijn|Maas|Delta|Holland|Techniek|Bouw|Papier|Hout|Metaal|Groen|Water|Transport|Schilders|Zuivel|Bloemen|Kantoor|Energie|Verpakking|Visie|Centrale|Algemene|Schoonmaak|Installatie',
  },
  pt: {
    firms:
      '{x} {x2} {form}|{surname} & {surname2} {form}|{surname} & Filhos {form}|{letters} {x} {form}|{x} de {city} {form}|Comércio de {x} {surname} {form}|{given} {surname} {surname2} {form}|Irmãos {surname} {form}|Transportes {surname} {form}|Grupo {x} {form}|Construtora {x} {form}|Distribuidora {x} {form}',
    signs: 'Casa do {x}|O {x}|A {x}|Padaria {surname}|{x} {city}|Oficina {surname}|Ponto {x}',
    placeholders:
      'Minha Empresa|Sua Empresa|Nome da Empresa|Empresa Demo|Cliente Teste|Cliente {number}|Consumidor Final|João Silva|Maria Silva|ACME Lda|Empresa Exemplo Ltda|Fornecedor S.A.|CLIENTE|Cliente Lda',
    forms: 'Lda|Lda.|Ltda|LTDA ME|S.A.|SA|Unipessoal Lda|EIRELI|& Cia Ltda',
    stems:
      'Norte|Sul|Atlântico|Central|Nova|Moderna|Industrial|Agrícola|Tejo|Douro|Papéis|Metais|Madeiras|Serviços|Obras|Limpezas|Tecidos|Gráfica|Elétrica|Alimentos|Móveis|Brasil|Paulista|Mineira',
  },
  pl: {
    firms:
      '{x} {form}|{x} {x2} {form}|{surname} i Synowie {form}|{letters} {x} {form}|P.H.U. {surname}|F.H.U. "{x}" {given} {surname}|P.P.H.U. {letters} {form}|Zakład {x} {surname}|{x} {city} {form}|{given} {surname} {x}|Grupa {x} {form}|Biuro {x} {surname}',
    signs: 'U {given}|Dom {x}|{x} {city}|Sklep {surname}|Bar {x}|Studio {given}',
    placeholders:
      'Moja Firma|Firma Testowa|Nazwa firmy|Firma Demo Sp. z o.o.|Klient {number}|Klient detaliczny|Jan Kowalski|Anna Nowak|ACME Sp. z o.o.|Przykładowa Firma Sp. z o.o.|Kontrahent {number}|Odbiorca detaliczny|KLIENT|Nabywca Sp. z o.o.|Sprzedawca S.A.',
    forms: 'Sp. z o.o.|sp. z o.o.|S.A.|Sp. j.|s.c.|Sp. k.|Spółka z o.o.|Sp. z o.o. Sp. k.',
    stems:
      'Polmet|Budowa|Technika|Transport|Drewno|Papier|Polska|Centrum|Europa|Wisła|Bałtyk|Usługi|Instal|Elektro|Handel|Meble|Ogrody|Drukarnia|Stal|Energia|Serwis|Agro',
  },
}

const nordic: OrdinaryNames = {
  firms:
    '{surname} {x} {form}|{x} {city} {form}|{letters} {x} {form}|{surname} & {surname2} {form}|{x}{x2} {form}|{city} {x} {form}|Brødrene {surname} {form}|{x} Service {form}|{given} {surname} {x}|Nordic {x} {form}|{surname} Gruppen {form}',
  signs: '{x}huset|Café {surname}|{x} {city}|Studio {given}|{x} & Co|{x}bua',
  placeholders:
    'Demo AS|Test AB|Kunde {number}|Kund {number}|Ditt Firma|Mit Firma|Ola Nordmann|Kari Nordmann|Anders Andersen|Sven Svensson|Matti Meikäläinen|ACME|Eksempel ApS|Asiakas {number}|Exempel AB|Testiyritys Oy',
  forms: 'AS|AB|A/S|ApS|Oy',
  stems:
    'Bygg|Nord|Syd|Marin|Fjord|Energi|Teknik|Trä|Skog|Transport|Papir|Kontor|Vatn|Data|Mek|Sport|Grafisk|Miljø|Fisk|Metall|Rens|Service|Maling|Gård|Haven|Bil|Elektro',
}

const nordicForms: Record<string, string> = {
  sv: 'AB|Aktiebolag|HB|AB (publ)|Ekonomisk förening',
  da: 'A/S|ApS|I/S|K/S|P/S|IVS',
  no: 'AS|ASA|DA|ANS|ENK|SA',
  fi: 'Oy|Oyj|Ky|Tmi|Ay|Oy Ab',
}

/** Placeholders of languages whose firms have the other names of English ones. */
const morePlaceholders: Record<string, string> = {
  cs: 'Vaše firma s.r.o.|Název firmy|Vzorová firma, s.r.o.|Odběratel {number}|Jan Vzorový|Test s.r.o.|Moje firma|Zkušební zákazník|ODBĚRATEL|Zákazník s.r.o.|Koncový zákazník',
  hu: 'Az Ön cége Kft.|Cégnév|Minta Kft.|Vevő {number}|Minta János|Teszt Bt.|Saját cég|Teszt vevő|VEVŐ|Vevő Kft.|Eladó Zrt.',
  ro: 'Firma dvs. SRL|Numele firmei|Firma Exemplu SRL|Client {number}|Ion Popescu|Test SRL|Firma mea|Client test|CLIENT|Clientul SRL|Furnizor SA|Persoană fizică',
}

function namesOf(language: string, world: World): OrdinaryNames {
  if (world.names) return world.names.ordinary
  const forms = nordicForms[language]
  if (forms) return { ...nordic, forms }
  const own = names[language] ?? easternNames[language]?.ordinary
  const en = names.en!
  return own ?? { ...en, placeholders: morePlaceholders[language] ?? en.placeholders }
}

const letters = ['##', '###', '#&#', '#.#.#.', '####', '# & #', '#-#']

function fillWords(pattern: string, own: OrdinaryNames, r: Random): string {
  const stem = () => r.pick(listOf(own.stems))
  const joinedForm = r.pick(['gesellschaft mbH', 'ges.m.b.H.', ' GmbH', '-GmbH'])
  return pattern
    .replace('{form2}', joinedForm)
    .replace(' {form}', () => {
      const form = r.pick(listOf(own.forms))
      return form.startsWith(',') ? form : ` ${form}`
    })
    .replace('{form}', () => r.pick(listOf(own.forms)).replace(/^, /, ''))
    .replace('{x2}', stem)
    .replaceAll('{x}', stem())
    .replace('{letters}', () => r.fill(r.pick(letters).replaceAll('#', '?')))
    .replace('{number}', () => r.fill(r.pick(['%', '%#', '%##', '%###', '10###'])))
}

/** The name of a town, without its postal code. */
export function townOf(world: World, r: Random): string {
  const city = r.pick(listOf(world.cities))
  return /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/u.exec(city)?.[0] ?? city.replace(/\W.*/, '')
}

export type OrdinaryKind = 'firms' | 'signs' | 'placeholders'

/** A name as existing firms, shops or templates have it, in the language of its country. */
export function makeOrdinaryName(language: string, world: World, kind: OrdinaryKind, r: Random): string {
  const own = namesOf(language, world)
  const pattern = fillWords(r.pick(listOf(own[kind])), own, r)
  const placed = pattern.replaceAll('{city}', () => townOf(world, r))
  const name = fillName(placed, world, r.pick(world.trades), makeBrand(r), r)
  return name.replace('{given}', () => r.pick(listOf(world.given)))
}
