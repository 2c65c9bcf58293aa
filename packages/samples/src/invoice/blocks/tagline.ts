import type { Pen } from '../pen.ts'

/** A language's lines below a firm's name: founding year, slogans, services. */
type Taglines = { since: string; slogans: string[]; services: string[] }

const taglines: Record<string, Taglines> = {
  en: {
    since: 'Since',
    slogans: [
      'Quality you can trust',
      'Made for people',
      'Better every day',
      'Your partner since day one',
      'Ideas at work',
    ],
    services: [
      'Carpenters and joiners',
      'Chartered surveyor',
      'sworn translator of German and Dutch',
      'Independent bookkeeper',
      'wholesale & retail',
      'Registered electrician',
      'landscape design and garden care',
      'Repairs, spares, service',
      'Small animal clinic',
    ],
  },
  de: {
    since: 'seit',
    slogans: ['Qualität aus einer Hand', 'Ihr Partner vor Ort', 'Gemeinsam weiter', 'Wir liefern Lösungen'],
    services: [
      'Tischlerei und Innenausbau',
      'Diplom-Ingenieur (FH)',
      'vereidigter Dolmetscher für Polnisch',
      'Meisterbetrieb für Sanitär und Heizung',
      'Rechtsanwältin und Notarin',
      'Groß- und Einzelhandel',
      'freier Journalist',
      'Steuerberater',
    ],
  },
  fr: {
    since: 'depuis',
    slogans: ['La qualité avant tout', 'Votre partenaire de confiance', 'Le savoir-faire près de chez vous'],
    services: [
      'Menuiserie, agencement, parquets',
      'Artisan plombier-chauffagiste',
      'traductrice assermentée',
      'Avocat à la Cour',
      'Vente en gros et au détail',
      'architecte d’intérieur',
    ],
  },
  es: {
    since: 'desde',
    slogans: ['Calidad y confianza', 'Soluciones a su medida', 'Siempre a su lado'],
    services: [
      'Carpintería y ebanistería',
      'abogada colegiada',
      'Traductor jurado de alemán',
      'Venta al por mayor y menor',
      'instalaciones y reparaciones',
    ],
  },
  it: {
    since: 'dal',
    slogans: ['Qualità e passione', 'Soluzioni su misura', 'Dal cuore alla mano'],
    services: [
      'Falegnameria artigiana',
      'dottore commercialista',
      'traduttrice giurata',
      'Ingrosso e dettaglio',
      'impianti civili e industriali',
    ],
  },
  nl: {
    since: 'sinds',
    slogans: ['Kwaliteit met een glimlach', 'Samen verder', 'Uw partner in de regio'],
    services: [
      'Timmer- en aannemersbedrijf',
      'beëdigd vertaler Duits',
      'Groothandel in horecabenodigdheden',
      'administratie en belastingadvies',
      'erkend installateur',
    ],
  },
  pt: {
    since: 'desde',
    slogans: ['Qualidade e confiança', 'Soluções para você', 'Sempre perto de si'],
    services: [
      'Carpintaria e marcenaria',
      'advogada',
      'comércio por grosso e a retalho',
      'tradutor ajuramentado',
    ],
  },
  pl: {
    since: 'od',
    slogans: ['Jakość i zaufanie', 'Rozwiązania dla firm', 'Razem możemy więcej'],
    services: [
      'Zakład stolarski i ciesielski',
      'tłumacz przysięgły języka angielskiego',
      'radca prawny',
      'hurt i detal',
      'biuro rachunkowe',
      'usługi hydrauliczne i gazowe',
    ],
  },
  cs: {
    since: 'od roku',
    slogans: ['Kvalita a spolehlivost', 'S námi dál', 'Řešení pro Vás'],
    services: [
      'truhlářství a tesařství',
      'soudní tlumočník',
      'velkoobchod a maloobchod',
      'servis a náhradní díly',
    ],
  },
  sv: {
    since: 'sedan',
    slogans: ['Kvalitet sedan start', 'Tillsammans framåt', 'Nära dig'],
    services: [
      'snickeri och byggservice',
      'auktoriserad translator',
      'redovisning och rådgivning',
      'parti och minut',
    ],
  },
  da: {
    since: 'siden',
    slogans: ['Kvalitet til tiden', 'Sammen når vi længere', 'Tæt på dig'],
    services: [
      'Tømrer og snedker',
      'statsautoriseret revisor',
      'engros og detail',
      'autoriseret VVS-installatør',
    ],
  },
  no: {
    since: 'siden',
    slogans: ['Kvalitet i alle ledd', 'Sammen om gode løsninger', 'Nær deg'],
    services: [
      'snekker og byggmester',
      'statsautorisert translatør',
      'engros og detalj',
      'autorisert rørlegger',
    ],
  },
  fi: {
    since: 'vuodesta',
    slogans: ['Laatua läheltä', 'Yhdessä eteenpäin', 'Luotettava kumppani'],
    services: [
      'rakennus- ja puusepäntyöt',
      'auktorisoitu kääntäjä',
      'kirjanpito ja neuvonta',
      'huolto ja varaosat',
    ],
  },
  hu: {
    since: 'alapítva:',
    slogans: ['Minőség megbízható kezekben', 'Az Ön partnere', 'Megoldások vállalkozásoknak'],
    services: [
      'asztalos és ácsmunkák',
      'hites fordító',
      'kis- és nagykereskedés',
      'könyvelés, adótanácsadás',
    ],
  },
  ro: {
    since: 'din',
    slogans: ['Calitate și încredere', 'Soluții pentru afacerea ta', 'Mereu aproape'],
    services: [
      'tâmplărie și dulgherie',
      'traducător autorizat',
      'comerț en gros și en detail',
      'expert contabil',
    ],
  },
}

function taglinesOf({ facts: { region } }: Pen): Taglines {
  return taglines[region.language] ?? taglines.en!
}

/** A line below a name that is not a name. */
export function tagline(pen: Pen): string {
  const { random: r } = pen
  const { since, slogans, services } = taglinesOf(pen)
  return r.weighted([
    [`${since} ${r.int(1890, 2015)}`, 2],
    [r.pick(slogans), 2],
    [r.pick(services), 3],
  ])
}
