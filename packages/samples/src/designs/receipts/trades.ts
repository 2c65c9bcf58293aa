import type { Shop } from '../../receipt/shop.ts'
import type { List } from '../../world/world.ts'

/** What merchants of a trade are called and what they sell (`description;price`), by language. */
type Trade = Readonly<Record<string, readonly [names: List, goods: List]>>

/** Trades that have receipts of their own, beside the shops that all tills have. */
const trades = {
  parking: {
    en: [
      'Car Park|Parking|Park & Ride|Garage',
      'Parking fee;6.50|Short stay;3.20|Day ticket;18.00|Parking 2h;4.80',
    ],
    de: [
      'Parkhaus|Tiefgarage|Parkplatz|Parkraum',
      'Parkentgelt;4,50|Kurzparker;2,80|Tageskarte;14,00|Parkgebühr;6,00',
    ],
    fr: ['Parking|Parc de stationnement|Garage', 'Stationnement;3,60|Forfait journée;16,00|Horaire;4,20'],
    es: ['Parking|Aparcamiento|Garaje', 'Estancia;3,85|Rotación;5,20|Abono día;15,00'],
    it: ['Parcheggio|Autorimessa|Garage', 'Sosta;3,00|Tariffa oraria;4,50|Sosta giornaliera;18,00'],
    nl: ['Parkeergarage|Parkeerterrein|Parking', 'Parkeerkosten;4,40|Dagkaart;17,50|Kort parkeren;2,90'],
    pl: ['Parking|Garaż|Parking Strzeżony', 'Opłata parkingowa;12,00|Postój 3h;18,00|Bilet dzienny;40,00'],
    cs: ['Parkoviště|Garáže|Parking', 'Parkovné;60,00|Denní lístek;250,00'],
    sv: ['Parkering|P-hus|Garage', 'Parkeringsavgift;45,00|Dygnsbiljett;160,00'],
    hu: ['Parkolóház|Parkoló|Mélygarázs', 'Parkolási díj;900|Napijegy;4500'],
  },
  taxi: {
    en: [
      'Taxi|Cabs|Taxi Service|Minicabs',
      'Fare;14.60|Airport transfer;38.00|Waiting time;4.50|Booking fee;2.00',
    ],
    de: [
      'Taxi|Taxibetrieb|Taxiunternehmen|Funktaxi',
      'Fahrpreis;18,40|Zuschlag;3,00|Wartezeit;4,20|Flughafenfahrt;45,00',
    ],
    fr: ['Taxi|Taxis|Artisan Taxi', 'Course;16,80|Supplément bagages;2,00|Prise en charge;4,00'],
    es: ['Taxi|Radio Taxi|Autotaxi', 'Carrera;12,45|Suplemento;3,00|Bajada de bandera;2,50'],
    it: ['Taxi|Radiotaxi|Cooperativa Taxi', 'Corsa;15,50|Supplemento notturno;3,50'],
    nl: ['Taxi|Taxibedrijf|Taxicentrale', 'Ritprijs;19,30|Wachttijd;5,00|Starttarief;3,60'],
    sv: ['Taxi|Taxi Åkeri', 'Resa;265,00|Väntetid;60,00'],
    da: ['Taxa|Vognmand|Taxi', 'Tur;185,00|Ventetid;40,00'],
    no: ['Taxi|Drosje', 'Tur;285,00|Ventetid;55,00'],
    fi: ['Taksi|Taksipalvelu', 'Matka;24,60|Odotus;8,00'],
    pl: ['Taxi|Radio Taxi|Przewozy', 'Przejazd;32,00|Opłata początkowa;9,00'],
  },
  toll: {
    en: [
      'Toll Road|Bridge Authority|Ferries|Expressway',
      'Class 1 vehicle;4.20|Motorway toll;6.70|Car and driver;18.00',
    ],
    de: ['Mautstelle|Tunnel Gesellschaft|Fähre', 'PKW Einzelfahrt;11,50|Maut Klasse 2;10,50'],
    fr: ['Autoroutes|Société du Tunnel|Péage', 'Péage classe 1;14,20|Passage;3,90'],
    it: ['Autostrade|Tangenziale|Traforo', 'Pedaggio classe A;9,80|Transito;2,40'],
    es: ['Autopistas|Autovía|Peaje', 'Peaje turismo;7,35|Tránsito;2,10'],
    pt: ['Autoestradas|Pontes|Portagens', 'Portagem classe 1;5,40|Passagem;2,05'],
    pl: ['Autostrada|Koncesja', 'Opłata kat. 1;26,00|Przejazd;16,00'],
  },
  hotel: {
    en: [
      'Hotel|Inn|Guest House|Lodge|Hostel|Suites',
      'Room charge;96.00|Breakfast;14.50|City tax;3.50|Minibar;7.20|Parking;18.00|Late check-out;25.00',
    ],
    de: [
      'Hotel|Gasthof|Pension|Landhotel|Hostel',
      'Logis;92,00|Frühstück;16,00|Kurtaxe;2,80|Minibar;5,40|Parkplatz;12,00',
    ],
    fr: [
      'Hôtel|Auberge|Résidence|Relais',
      'Nuitée;84,00|Petit déjeuner;12,00|Taxe de séjour;1,65|Minibar;6,00',
    ],
    es: ['Hotel|Hostal|Parador|Pensión', 'Habitación;78,00|Desayuno;11,00|Tasa turística;2,20|Minibar;5,00'],
    it: [
      'Hotel|Albergo|Locanda|Pensione',
      'Camera;88,00|Colazione;9,00|Imposta di soggiorno;3,00|Frigobar;6,50',
    ],
    pt: ['Hotel|Pousada|Residencial', 'Alojamento;72,00|Pequeno-almoço;9,50|Taxa turística;2,00'],
    nl: ['Hotel|Herberg|Pension', 'Kamer;104,00|Ontbijt;17,50|Toeristenbelasting;4,90'],
    sv: ['Hotell|Vandrarhem|Pensionat', 'Enkelrum;1190,00|Frukost;149,00|Parkering;180,00'],
    hu: ['Hotel|Panzió|Szálló', 'Szállás;18900|Reggeli;3500|Idegenforgalmi adó;600'],
    ro: ['Hotel|Pensiunea|Hanul', 'Cazare;245,00|Mic dejun;45,00|Taxă locală;6,00'],
  },
  carwash: {
    en: [
      'Car Wash|Hand Car Wash|Valeting',
      'Exterior wash;9.00|Wash & wax;14.50|Interior clean;22.00|Vacuum;2.00',
    ],
    de: [
      'Waschstraße|Autowäsche|Waschpark|Waschanlage',
      'Programm 3;12,90|Premiumwäsche;17,50|Staubsauger;1,00',
    ],
    fr: ['Lavage Auto|Station de lavage', 'Programme 2;8,00|Aspirateur;1,00|Lavage premium;14,00'],
    it: ['Autolavaggio|Lavaggio', 'Lavaggio esterno;9,00|Lavaggio completo;18,00'],
    pl: ['Myjnia|Myjnia Samochodowa', 'Program 2;24,00|Odkurzacz;4,00'],
    es: ['Lavadero|Autolavado', 'Lavado exterior;7,00|Programa 4;11,00'],
  },
  cinema: {
    en: [
      'Cinema|Pictures|Theatre|Movies|Filmhouse',
      'Adult ticket;12.50|Child ticket;8.00|Popcorn large;7.40|Cola 0.5;4.20|3D glasses;1.00|Booking fee;1.50',
    ],
    de: [
      'Kino|Filmtheater|Lichtspiele|Filmpalast',
      'Erwachsene Parkett;11,50|Kind;7,50|Popcorn groß;6,90|Cola 0,5;4,20|3D-Brille;1,00',
    ],
    fr: ['Cinéma|Ciné|Théâtre', 'Plein tarif;11,20|Tarif réduit;8,50|Pop-corn;5,90'],
    es: ['Cines|Teatro|Multicines', 'Entrada general;8,90|Palomitas;5,50|Refresco;3,80'],
    it: ['Cinema|Multisala|Teatro', 'Intero;9,00|Ridotto;7,00|Popcorn;5,00'],
    nl: ['Bioscoop|Filmtheater', 'Volwassene;12,50|Popcorn;6,40|Cola;3,90'],
    da: ['Biograf|Biografen', 'Voksen;120,00|Popcorn stor;62,00|Sodavand;35,00'],
    fi: ['Elokuvat|Kino', 'Aikuinen;14,90|Popcorn;6,50'],
  },
  museum: {
    en: [
      'Museum|Gallery|Castle|Zoo|Aquarium|Botanic Gardens',
      'Adult admission;16.00|Concession;11.00|Guide book;7.95|Audio guide;5.00|Postcard;1.20|Family ticket;38.00',
    ],
    de: [
      'Museum|Schloss|Zoo|Tierpark|Kunsthalle|Therme',
      'Erwachsene;12,00|Ermäßigt;8,00|Audioguide;4,00|Katalog;24,90|Familienkarte;28,00',
    ],
    fr: ['Musée|Château|Jardin', 'Entrée adulte;14,00|Tarif réduit;9,00|Audioguide;5,00'],
    it: ['Museo|Galleria|Castello', 'Biglietto intero;13,00|Ridotto;8,00|Audioguida;5,00'],
    es: ['Museo|Fundación|Castillo', 'Entrada general;9,00|Reducida;5,00|Audioguía;4,00'],
    pl: ['Muzeum|Zamek|Aquapark', 'Bilet normalny;35,00|Bilet ulgowy;25,00'],
    cs: ['Muzeum|Zámek|Zoo', 'Dospělý;220,00|Dítě;110,00|Průvodce;90,00'],
    sv: ['Museum|Konsthall|Slott', 'Vuxen;150,00|Student;90,00|Vykort;15,00'],
  },
  rail: {
    en: [
      'Railways|Trains|Buses|Transit|Metro|Coaches',
      'Adult single;8.40|Day return;14.20|Day pass;9.50|Zone 1-2;3.20|Seat reservation;4.00',
    ],
    de: [
      'Verkehrsbetriebe|Verkehrsverbund|Bahn|Stadtbahn|Busverkehr',
      'Einzelfahrt Preisstufe A;3,20|Tageskarte;8,80|Kurzstrecke;1,90|4er-Ticket;11,60',
    ],
    fr: ['Transports|Tramway|Chemins de fer|Réseau', 'Ticket unité;1,80|Carnet 10;16,90|Aller simple;12,40'],
    it: ['Trasporti|Ferrovie|Azienda Tranvie', 'Biglietto urbano;2,00|Corsa semplice;6,40|Giornaliero;7,00'],
    es: [
      'Ferrocarriles|Transportes|Metro|Autobuses',
      'Billete sencillo;2,40|Ida y vuelta;9,80|Bono 10;12,20',
    ],
    nl: ['Vervoer|Spoorwegen|Veerdienst', 'Enkele reis;6,20|Dagkaart;9,00|Dagretour;12,40'],
    sv: ['Trafik|Länstrafik|Järnvägar', 'Enkelbiljett;42,00|24-timmarsbiljett;175,00'],
    da: ['Trafik|Bus & Tog|Færger', 'Enkeltbillet;24,00|Rejse 3 zoner;36,00'],
    no: ['Trafikk|Buss|Tog', 'Enkeltbillett;44,00|Døgnbillett;132,00'],
    pl: [
      'Koleje|Zarząd Transportu|Przewozy',
      'Bilet jednorazowy;4,40|Bilet dobowy;15,00|Przejazd norm.;38,50',
    ],
    cs: ['Dopravní podnik|Dráhy|Doprava', 'Základní;40,00|24 hodin;120,00|Jízdenka;189,00'],
  },
  post: {
    en: [
      'Post Office|Postal Services|Parcel Shop|Couriers',
      'First class stamp x10;13.50|Parcel 2kg;8.95|Signed for;3.25|Padded envelope;1.60',
    ],
    de: [
      'Postfiliale|Paketshop|Postagentur',
      'Paket bis 5 kg;7,69|Briefmarken 10x;9,50|Einschreiben;2,65|Päckchen M;5,19',
    ],
    fr: [
      'Bureau de poste|La Poste Relais|Messagerie',
      'Colissimo 2kg;9,35|Carnet timbres;13,90|Recommandé;5,74',
    ],
    it: ['Ufficio Postale|Poste|Corriere', 'Raccomandata;6,95|Pacco ordinario;9,40|Francobolli;12,50'],
    es: ['Correos|Oficina Postal|Mensajería', 'Carta certificada;5,45|Paquete azul;9,80|Sellos;8,20'],
    no: ['Post|Postkontor', 'Pakke 5 kg;129,00|Frimerker;230,00'],
    hu: ['Posta|Postahivatal', 'Csomag 2 kg;2190|Ajánlott levél;1065|Bélyeg;2450'],
  },
  vending: {
    en: [
      'Vending|Laundry|Photo Booths|Lockers',
      'Selection 24;1.80|Coffee;1.50|Photo strip;6.00|Wash 8kg;5.50',
    ],
    de: [
      'Automaten|Waschsalon|Fotoautomaten|Verpflegung',
      'Auswahl 12;1,60|Waschgang;4,50|Passfoto;8,00|Kaffee;1,20',
    ],
    fr: ['Distributeurs|Laverie|Photomaton', 'Sélection 08;1,50|Lavage 8kg;4,80|Photos;5,00'],
    nl: ['Automaten|Wasserette', 'Keuze 14;2,20|Was 8kg;6,00'],
    it: ['Distribuzione Automatica|Lavanderia', 'Selezione 21;0,80|Lavaggio;5,00'],
  },
  hair: {
    en: [
      'Hair|Barbers|Salon|Nails|Beauty|Hair Studio',
      'Cut & finish;42.00|Dry trim;18.00|Colour;65.00|Blow dry;25.00|Shampoo 250ml;14.50|Beard trim;12.00',
    ],
    de: [
      'Friseur|Salon|Haarstudio|Barbershop|Kosmetik',
      'Waschen Schneiden Föhnen;38,00|Herrenschnitt;24,00|Färben;52,00|Strähnen;68,00|Maniküre;28,00',
    ],
    fr: [
      'Coiffure|Salon|Institut|Barbier',
      'Coupe femme;36,00|Coupe homme;22,00|Brushing;20,00|Couleur;45,00',
    ],
    es: [
      'Peluquería|Barbería|Estética',
      'Corte caballero;14,00|Corte señora;22,00|Tinte;32,00|Manicura;16,00',
    ],
    it: ['Parrucchiere|Barbiere|Estetica', 'Taglio uomo;20,00|Piega;18,00|Colore;40,00'],
    nl: ['Kapsalon|Kapper|Schoonheidssalon', 'Knippen heren;24,50|Knippen dames;32,00|Kleuren;48,00'],
    fi: ['Kampaamo|Parturi', 'Leikkaus;42,00|Värjäys;75,00'],
    da: ['Frisør|Salon', 'Herreklip;295,00|Dameklip;425,00|Farve;595,00'],
    ro: ['Salon|Frizerie|Coafor', 'Tuns;60,00|Vopsit;180,00|Manichiură;90,00'],
    hu: ['Fodrászat|Szépségszalon', 'Hajvágás;5500|Festés;14900'],
  },
  clinic: {
    en: [
      'Clinic|Medical Centre|Dental|Opticians|Physiotherapy',
      'Consultation;55.00|Medication;18.40|Co-payment;20.00|X-ray;48.00|Eye test;25.00|Dressing;9.50',
    ],
    de: [
      'Zahnarztpraxis|Praxis|Optik|Physiotherapie',
      'Eigenanteil;35,00|Zahnreinigung;95,00|Attest;8,50|Zuzahlung;10,00',
    ],
    fr: [
      'Cabinet médical|Opticien|Laboratoire',
      'Consultation;26,50|Ticket modérateur;7,95|Certificat;25,00',
    ],
    it: ['Studio medico|Ottica|Ambulatorio', 'Visita;80,00|Ticket;36,15|Certificato;30,00'],
    nl: ['Tandartspraktijk|Huisarts|Fysiotherapie', 'Consult;32,00|Eigen bijdrage;25,00'],
    cs: ['Ordinace|Zubní centrum|Optika', 'Vyšetření;450,00|Regulační poplatek;90,00'],
    pl: ['Gabinet|Przychodnia|Stomatologia', 'Konsultacja;220,00|Wypełnienie;320,00'],
  },
  electronics: {
    en: [
      'Electronics|Computers|Mobile|Camera|Electro World',
      'USB-C CABLE 1M;12.99|WIRELESS MOUSE;24.90|HDMI ADAPTER;17.50|SD CARD 64GB;14.95|HEADPHONES BT;59.00|PHONE CASE;19.99|BATTERIES AA 8;9.49',
    ],
    de: [
      'Elektromarkt|Computer|Elektronik|Foto|Handyshop',
      'USB-KABEL 1M;9,99|MAUS FUNK;19,99|SPEICHERKARTE 64GB;14,99|KOPFHÖRER BT;49,00|BATTERIEN AA 8ST;6,99|HÜLLE 6.1;14,95',
    ],
    fr: [
      'Électronique|Informatique|Photo|Téléphonie',
      'CABLE USB-C;12,99|SOURIS SANS FIL;19,90|CARTE SD 64GO;15,90|CASQUE BT;49,90',
    ],
    es: [
      'Electrodomésticos|Informática|Telefonía',
      'CABLE USB-C;9,99|RATON INALAMBRICO;17,95|AURICULARES BT;39,90',
    ],
    it: ['Elettronica|Informatica|Fotografia', 'CAVO USB-C;9,90|MOUSE WIRELESS;18,90|CUFFIE BT;44,00'],
    nl: ['Elektronica|Computers|Witgoed', 'USB-C KABEL;11,99|DRAADLOZE MUIS;22,95|OORDOPJES;39,99'],
    pl: ['Elektronika|RTV AGD|Komputery', 'KABEL USB-C;29,99|MYSZ BEZPRZEWODOWA;59,90|SŁUCHAWKI BT;149,00'],
    sv: ['Elektronik|Data|Foto', 'USB-C KABEL;149,00|TRÅDLÖS MUS;249,00|HÖRLURAR;499,00'],
    cs: ['Elektro|Počítače|Foto', 'KABEL USB-C;199,00|MYŠ;399,00|SLUCHÁTKA;899,00'],
    hu: ['Elektronika|Számítástechnika|Műszaki', 'USB-C KÁBEL;2990|EGÉR;5990|FÜLHALLGATÓ;14990'],
    ro: ['Electronice|IT|Electrocasnice', 'CABLU USB-C;39,90|MOUSE;69,90|CASTI BT;149,00'],
  },
  online: {
    en: [
      'App Store|Ride|Streaming|Delivery|Cloud|Marketplace',
      'Monthly plan;9.99|Trip fare;13.24|Service fee;1.99|In-app purchase;4.99|Delivery fee;2.49|Premium upgrade;5.99',
    ],
    de: [
      'Lieferdienst|Streaming|Mobility|Online',
      'Monatsabo;9,99|Fahrtpreis;12,40|Servicegebühr;1,49|Liefergebühr;2,90',
    ],
    fr: [
      'Livraison|Mobilité|Boutique en ligne',
      'Abonnement mensuel;8,99|Course;11,70|Frais de service;1,50',
    ],
    es: ['Reparto|Movilidad|Tienda Online', 'Suscripción;7,99|Viaje;9,60|Gastos de envío;2,90'],
    pt: ['Entregas|Mobilidade|Loja Online', 'Subscrição;6,99|Viagem;7,40|Taxa de entrega;1,90'],
    nl: ['Bezorging|Webshop', 'Maandabonnement;8,99|Ritprijs;13,10|Bezorgkosten;2,50'],
  },
  donation: {
    en: [
      'Trust|Foundation|Charity|Appeal|Church',
      'Donation;25.00|Gift Aid donation;50.00|Raffle tickets;5.00',
    ],
    de: ['Hilfswerk|Stiftung|Förderverein|Kirchengemeinde', 'Spende;30,00|Mitgliedsbeitrag;24,00|Los;2,50'],
    fr: ['Association|Fondation|Paroisse', 'Don;40,00|Adhésion;15,00'],
    it: ['Onlus|Fondazione|Parrocchia', 'Offerta;20,00|Quota associativa;25,00'],
    nl: ['Stichting|Vereniging', 'Donatie;25,00|Contributie;18,00'],
  },
} satisfies Record<string, Trade>

export type TradeName = keyof typeof trades

export function languagesOf(trade: TradeName): string[] {
  return Object.keys(trades[trade])
}

/** The shop of a trade in a language that the trade has. */
export function shopOf(trade: TradeName, language: string): Shop {
  const [names, goods] = (trades[trade] as Trade)[language]!
  return { kind: 'service', names, goods }
}
