import type { Trade, World } from './world.ts'

const trades: Trade[] = [
  {
    key: 'office',
    names: 'Ufficio|Cartoleria|Grafica|Forniture',
    items:
      'Carta A4 80 g, risma 500 fogli;pack;4.40|Penne a sfera blu, conf. 50;pack;11.90|Toner nero alta resa;piece;72.00|Raccoglitore a leva A4;piece;2.40|Sedia ergonomica;piece;189.00|Lampada LED da tavolo;piece;39.00|Biglietti da visita, 500 copie;piece;48.00',
  },
  {
    key: 'it',
    names: 'Informatica|Sistemi|Software|Tecnologie|Digitale',
    items:
      'Sviluppo software;hour;50.00|Canone hosting annuale;piece;89.00|Assistenza tecnica;hour;45.00|Canone manutenzione server;month;140.00|Licenza gestionale;piece;390.00|Formazione;day;450.00|Backup remoto 500 GB;month;28.00|Realizzazione sito web;flat;1600.00',
  },
  {
    key: 'build',
    names: 'Costruzioni|Impianti|Edilizia|Idraulica|Serramenti|Ristrutturazioni',
    items:
      'Manodopera operaio specializzato;hour;32.00|Posa piastrelle;m2;28.00|Tubo multistrato 20 mm;m;3.80|Diritto di chiamata;flat;30.00|Idropittura bianca 14 l;piece;54.00|Smaltimento macerie;flat;160.00|Caldaia a condensazione 24 kW;piece;1180.00|Quadro elettrico;piece;240.00',
  },
  {
    key: 'food',
    names: 'Alimentari|Vini|Caffè|Ortofrutta|Panificio|Salumificio|Distribuzione',
    items:
      'Olio extravergine 5 l;piece;42.00|Vino rosso DOC, cartone 6 bott.;pack;45.00|Parmigiano Reggiano 24 mesi;kg;17.90|Farina 00, 25 kg;piece;18.50|Caffè in grani miscela bar;kg;14.80|Prosciutto crudo;kg;19.50|Acqua minerale 1,5 l x 6;pack;2.10|Pane comune;kg;2.60',
  },
  {
    key: 'consult',
    names: 'Consulenza|Studio Associato|Comunicazione|Progettazione|Servizi',
    items:
      'Consulenza professionale;hour;75.00|Onorario per pratica;flat;480.00|Tenuta contabilità;month;130.00|Progetto esecutivo;flat;2800.00|Traduzione, a cartella;piece;22.00|Spese di trasferta;flat;112.50|Gestione social media;month;400.00|Rilievo topografico;flat;650.00',
  },
  {
    key: 'parts',
    names: 'Meccanica|Utensili|Ferramenta|Ricambi|Oleodinamica|Viteria',
    items:
      'Cuscinetto 6204-2RS;piece;3.90|Vite TE M8 x 40, conf. 100;pack;8.40|Disco da taglio 125 mm;piece;1.05|Guanti da lavoro tg. 9;piece;3.30|Motore elettrico 0,37 kW;piece;198.00|Lamiera acciaio 2 mm;m2;47.50|Manometro 0-10 bar;piece;18.70|Tubo oleodinamico 2 m;piece;26.80',
  },
  {
    key: 'hotel',
    names: 'Hotel|Albergo|Residence',
    items:
      'Camera doppia con colazione;night;105.00|Camera singola;night;78.00|Tassa di soggiorno;night;2.50|Cena;piece;28.00|Parcheggio;day;12.00',
  },
  {
    key: 'utility',
    names: 'Energia|Acqua|Telecomunicazioni|Gas',
    items:
      'Quota fissa;month;11.80|Quota energia;kwh;0.1934|Fibra 1 Giga;month;29.90|Consumo gas;kwh;0.0892|Canone linea;month;18.00',
  },
]

export const italy: World = {
  given: 'Giulia|Marco|Francesca|Luca|Chiara|Alessandro|Elisa|Davide|Silvia|Matteo|Paola|Stefano',
  surnames:
    'Bellandi|Ferrante|Galimberti|Moretto|Pellegrini|Rinaldi|Sartori|Tagliabue|Venturi|Zanella|Colombari|Baldassarre|Cattaneo|Donati|Fontanella|Grassi',
  cities:
    '201## Milano (MI)|001## Roma (RM)|101## Torino (TO)|401## Bologna|351## Padova (PD)|501## Firenze (FI)|801## Napoli (NA)|161## Genova|371## Verona VR|251## Brescia (BS)|241## Bergamo BG|411## Modena (MO)',
  streets:
    'Roma|Garibaldi|Mazzini|Dante Alighieri|delle Industrie|Verdi|Cavour|Marconi|San Francesco|della Repubblica|Leonardo da Vinci|del Lavoro|Matteotti',
  streetPattern:
    'Via {street}, {no}|Via {street} {no}|V.le {street}, {no}|Piazza {street}, {no}|Corso {street}, {no}|Via {street} n. {no}|Via {street}, {no}/A|Z.I. {street}, {no}',
  companies:
    '{trade} {surname} S.r.l.|{brand} S.r.l.|{brand} S.p.A.|{surname} {trade} s.a.s.|{surname} & {surname2} S.n.c.|{trade} {brand} Srl|{given} {surname}|F.lli {surname} S.n.c.|{brand} Italia S.r.l.|Ditta {surname} {given}|{surname} SRL|Studio {surname}|Ditta {given} {surname}|Società {brand} S.r.l.|Azienda {surname} s.n.c.',
  phones: '0## ######|+39 0# ########|0##/######|3## #######|+39 0## ### ####',
  domains: 'it|com|eu',
  banks: 'Banca del Tirreno|Cassa Rurale Alpina|Banca Padana|Credito Ligure|Banca di Valle',
  countryName: 'Italia|Italy|IT',
  trades,
}
