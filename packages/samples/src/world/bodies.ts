import type { Random } from '../random.ts'
import { fillName, makeBrand } from './company.ts'
import { easternNames } from './eastern-names.ts'
import { listOf, type World } from './world.ts'

/**
 * Names without a legal form, by language: foundations, clubs, cooperatives, public offices, schools,
 * parishes, practices, shops, inns, farms.
 */
const bodies: Record<string, string> = {
  en: 'The {surname} Foundation|{surname} Memorial Trust|{city} Housing Association|{city} Town Council|{surname} Primary School|St Aidan’s Church PCC|Parish of St Mary, {city}|The {surname} Practice|{city} Pharmacy|The {brand} Hotel|{surname}’s Farm|{city} Rowing Club|Friends of {city} Library|{city} and District Credit Union|{surname} Dental Surgery|Office of Public Works {city}|Board of Trustees, {city} Museum|{surname} & Partners, Solicitors|{city} Farmers Co-operative|The Old Mill Tea Rooms|University of {city}|{surname} House Residents’ Committee|{city} Fire and Rescue Service|Owners Corporation {brand} Court|The Trustees of the {surname} Estate',
  de: 'Stiftung {surname}|{surname}-Stiftung {city}|Stiftung Leben im Alter {city}|Wohnungsgenossenschaft {city} eG|Baugenossenschaft {brand} eG|Turnverein {city} 1896 e.V.|Kleingartenverein Abendruh e.V.|Stadtverwaltung {city}|Landkreis {city}|Gemeinde {city}|Grundschule am {street}platz|Ev. Kirchengemeinde {city}|Kath. Pfarramt St. Martin|{street}-Apotheke|HIRSCH-APOTHEKE|Gemeinschaftspraxis Dr. {surname} / Dr. {surname2}|Zahnarztpraxis {surname}|Gasthof zum {street}wirt|Landhotel {surname}|Weingut {surname}|Bauernhof {surname}|{trade} {surname} & Söhne|WEG {street}straße 14|Erbengemeinschaft {surname}|Universitätsklinikum {city}|Amt für Hochbau|Eigentümergemeinschaft {street}weg 7-9|Studierendenwerk {city}|Volkshochschule {city}|Freiwillige Feuerwehr {city}',
  fr: 'Fondation {surname}|Association Les Amis de {city}|Syndicat des copropriétaires Résidence {brand}|Mairie de {city}|Commune de {city}|École primaire {surname}|Lycée {given} {surname}|Paroisse Saint-Martin|Pharmacie du Marché|Pharmacie {surname}|Cabinet médical des Tilleuls|Hôtel {brand}|Hôtel des Voyageurs|Ferme {surname}|Coopérative agricole de {city}|Communauté de communes de {city}|Centre hospitalier de {city}|Domaine {surname}|Maison {surname} et Filles|Comité des fêtes de {city}|Boulangerie {surname}|Office public de l’habitat',
  es: 'Fundación {surname}|Comunidad de Propietarios Residencial {brand}|Comunidad de Vecinos C/ Mayor 14|Ayuntamiento de {city}|Colegio {surname}|Asociación Cultural {city}|Cooperativa Olivarera de {city}|Farmacia {surname}|Clínica Dental {surname}|Hotel {brand}|Parroquia de San Miguel|Universidad de {city}|Finca {surname}|Hermanos {surname}|Club Deportivo {city}|Bodegas {surname}|Instituto de Educación Secundaria {surname}',
  it: 'Fondazione {surname}|Condominio Via Roma 12|Condominio {brand}|Comune di {city}|Istituto Comprensivo {surname}|Associazione Sportiva {city}|Cooperativa Sociale {brand}|Farmacia {surname}|Farmacia Centrale|Studio Dentistico {surname}|Hotel {brand}|Parrocchia di San Giovanni|Università degli Studi di {city}|Azienda Agricola {surname}|Agriturismo {surname}|Azienda Sanitaria Locale {city}|Convitto Nazionale {surname}|Pro Loco {city}|Trattoria da {given}',
  nl: 'Stichting {surname}|Stichting Vrienden van {city}|Vereniging van Eigenaars {street}straat 12|VvE {brand}|Gemeente {city}|Basisschool De {brand}|Woningcorporatie {city}|Woningbouwvereniging {brand}|Apotheek {surname}|Huisartsenpraktijk {surname}|Hotel {brand}|Boerderij {surname}|Protestantse Gemeente {city}|Roeivereniging {city}|Universiteit {city}|Waterschap {city}|Maatschap {surname} en {surname2}|Tandartspraktijk {surname}',
  pt: 'Fundação {surname}|Condomínio Edifício {brand}|Câmara Municipal de {city}|Prefeitura Municipal de {city}|Escola {surname}|Associação de Moradores de {city}|Cooperativa Agrícola de {city}|Farmácia {surname}|Clínica {surname}|Hotel {brand}|Paróquia de Santo António|Universidade de {city}|Quinta {surname}|Igreja Batista de {city}|Fazenda {surname}|Junta de Freguesia de {city}|Instituto {surname}',
  pl: 'Fundacja {brand}|Wspólnota Mieszkaniowa {street} 12|Spółdzielnia Mieszkaniowa {brand}|Urząd Miasta {city}|Gmina {city}|Szkoła Podstawowa nr 7|Przedszkole Słoneczko|Parafia św. Marcina|Apteka {brand}|Przychodnia Lekarska {brand}|Hotel {brand}|Gospodarstwo Rolne {given} {surname}|Stowarzyszenie {brand}|Uniwersytet w {city}|Zajazd pod Lipami|Gabinet Stomatologiczny {surname}|Ochotnicza Straż Pożarna {city}|Biblioteka Publiczna {city}',
  cs: 'Nadace {brand}|Společenství vlastníků {street} 12|Město {city}|Obec {city}|Základní škola {city}|Bytové družstvo {brand}|Lékárna U Lípy|Ordinace MUDr. {surname}|Hotel {brand}|Farma {surname}|Římskokatolická farnost {city}|TJ Sokol {city}|Univerzita {city}|Penzion {surname}|Městská knihovna {city}',
  sk: 'Spoločenstvo vlastníkov bytov {street} {city}|Základná škola {street}|Mesto {city}|Obec {city}|Občianske združenie {brand}|Hotel {brand}|Materská škola {street}|Nemocnica {city}|Reštaurácia u {surname}',
  hr: 'Osnovna škola {surname}|Grad {city}|Općina {city}|Udruga {brand}|Dječji vrtić {brand}|Zgrada {street}|Dom zdravlja {city}|Hotel {brand}|Turistička zajednica {city}|Konoba {surname}',
  sl: 'Osnovna šola {surname}|Občina {city}|Društvo {brand}|Vrtec {brand}|Skupnost lastnikov {street}|Zdravstveni dom {city}|Gostilna {surname}|Planinsko društvo {city}|Zavod {brand}',
  lt: 'VšĮ {brand}|{city} savivaldybė|Daugiabučio namo savininkų bendrija {brand}|{surname} gimnazija|Lopšelis-darželis {brand}|{city} poliklinika|Asociacija {brand}|Viešbutis {brand}|{surname} ūkis',
  tr: '{city} Belediyesi|{brand} Derneği|{brand} Vakfı|{street} Apartmanı Yönetimi|{surname} İlkokulu|{brand} Site Yönetimi|{brand} Eczanesi|Otel {brand}|{city} Üniversitesi',
  hu: '{brand} Alapítvány|{street} utcai Társasház|{city} Önkormányzata|{surname} Általános Iskola|Lakásszövetkezet {city}|{street} Gyógyszertár|{surname} Fogászat|Hotel {brand}|{surname} Családi Gazdaság|{city} Sportegyesület|Református Egyházközség {city}|{city} Egyetem|Panzió a Malomhoz',
  ro: 'Fundația {brand}|Asociația de Proprietari Bloc 14|Primăria {city}|Școala Gimnazială {surname}|Farmacia {brand}|Cabinet Medical Dr. {surname}|Hotel {brand}|Parohia Sfântul Nicolae|Universitatea din {city}|Ferma {surname}|Cooperativa Agricolă {city}|Clubul Sportiv {city}|Pensiunea {brand}',
  sv: 'Stiftelsen {surname}|Bostadsrättsföreningen {brand}|Brf {street}|{city} kommun|{street}skolan|{city} församling|Apoteket {brand}|Tandläkare {surname}|Hotell {brand}|{surname}s gård|{city} IF|Region {city}|Samfällighetsföreningen {street}|Villaägarna i {city}|Folkets Hus {city}',
  da: '{surname}s Fond|Andelsboligforeningen {brand}|Ejerforeningen {street}parken|A/B {brand}|{city} Kommune|{street}skolen|{city} Sogn|{city} Apotek|Tandlægerne {surname}|Hotel {brand}|{street}gården|{city} Roklub|Grundejerforeningen {street}|Lægehuset {city}|Boligselskabet {brand}',
  no: 'Stiftelsen {surname}|Borettslaget {brand}|Sameiet {street} 12|{city} kommune|{street} skole|{city} sokn|{city} apotek|Tannlege {surname}|Hotell {brand}|{surname} gård|{city} idrettslag|Velforeningen {street}|Legekontoret {city}|{brand} barnehage',
  fi: '{surname}-säätiö|Asunto-osakeyhtiö {brand}|{city}n kaupunki|{street} koulu|{city}n seurakunta|{brand} apteekki|Hammaslääkäri {surname}|Hotelli {brand}|{surname}n tila|{city} urheiluseura|Taloyhtiö {brand}|Osuuskunta {brand}',
}

/** A name without a legal form, in the language of its country. */
export function makeBodyName(language: string, world: World, r: Random): string {
  return fillName(
    r.pick(listOf(world.names?.bodies ?? bodies[language] ?? easternNames[language]?.bodies ?? bodies.en!)),
    world,
    r.pick(world.trades),
    makeBrand(r),
    r,
  )
}

/** Names of people with a title or of households. */
const households: Record<string, string> = {
  en: 'Mr & Mrs {surname}|The {surname} Family|Dr {given} {surname}|Prof. {given} {surname}|Executors of the late {given} {surname}|{given} & {given2} {surname}|Rev. {given} {surname}|Mrs {surname}',
  de: 'Familie {surname}|Fam. {given} {surname}|Dr. {given} {surname}|Prof. Dr. {given} {surname}|Eheleute {surname}|Dr. med. {given} {surname}|Dipl.-Ing. {given} {surname}|{given} und {given2} {surname}|Mag. {given} {surname}',
  fr: 'M. et Mme {surname}|Famille {surname}|Dr {given} {surname}|Me {given} {surname}|Mme {given} {surname}|{given} et {given2} {surname}',
  es: 'Familia {surname}|Dr. {given} {surname}|Dña. {given} {surname}|Herederos de {given} {surname}|D. {given} {surname} {surname2}',
  it: 'Famiglia {surname}|Dott. {given} {surname}|Avv. {given} {surname}|Sig.ra {given} {surname}|Ing. {given} {surname}|Eredi {surname}',
  nl: 'Familie {surname}|Fam. {surname}-{surname2}|Dr. {given} {surname}|Dhr. en mevr. {surname}|mr. {given} {surname}',
  pt: 'Família {surname}|Dr. {given} {surname}|Dra. {given} {surname}|Eng. {given} {surname}',
  pl: 'Państwo {surname}|dr {given} {surname}|mec. {given} {surname}|lek. {given} {surname}',
  sk: 'Rodina {surname}|MUDr. {given} {surname}|Ing. {given} {surname}',
  hr: 'Obitelj {surname}|dr. {given} {surname}|dipl. ing. {given} {surname}',
  sl: 'Družina {surname}|dr. {given} {surname}|{given} in {given2} {surname}',
  lt: '{surname} šeima|dr. {given} {surname}|{given} ir {given2} {surname}',
  hu: '{surname} család|dr. {surname} {given}|{surname} {given} és családja',
  ro: 'Familia {surname}|Dr. {given} {surname}|Av. {given} {surname}',
  fi: 'Perhe {surname}|{given} ja {given2} {surname}|Tri {given} {surname}',
  tr: '{surname} Ailesi|Dr. {given} {surname}|Av. {given} {surname}',
  cs: 'Rodina {surname}|MUDr. {given} {surname}|Ing. {given} {surname}|manželé {surname}',
  sv: 'Familjen {surname}|{given} och {given2} {surname}|Dr {given} {surname}',
  da: 'Familien {surname}|{given} og {given2} {surname}|Dr. {given} {surname}',
  no: 'Familien {surname}|{given} og {given2} {surname}|Dr. {given} {surname}',
}

/** A household, or a person with a title. */
export function makeHousehold(language: string, world: World, r: Random): string {
  return fillName(
    r.pick(
      listOf(
        world.names?.households ??
          households[language] ??
          easternNames[language]?.households ??
          households.en!,
      ),
    ),
    world,
    r.pick(world.trades),
    '',
    r,
  )
}
