import type { List } from '../../world/world.ts'

/** Sentences of receipts by language; `{name}` is a name of the merchant. */
type Phrases = {
  /** Thanks that name the shop. */
  thanksTo: List
  /** Before the name of the firm that runs a shop. */
  operated: List
  /** Words of cards' slips, beside those that are the same everywhere. */
  approved: List
  copy: List
  /** A word for a shop of a chain, followed by its number. */
  store: List
  entry: string
  exit: string
  guest: string
  /** A period of validity. */
  valid: string
  savedWith: string
}

export const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    thanksTo:
      'Thank you for visiting {name}|Thank you for shopping at {name}|Thanks for choosing {name}|{name} thanks you for your business|See you soon at {name}|You were served by {name}',
    operated: 'operated by|A trading name of|a brand of|Franchisee:|Licensed to|Managed by|dba of|c/o',
    approved: 'APPROVED|TRANSACTION APPROVED|PIN VERIFIED|NO SIGNATURE REQUIRED|Approved - Thank you',
    copy: 'CUSTOMER COPY|*** COPY ***|DUPLICATE|MERCHANT COPY|CARDHOLDER COPY|ORIGINAL RECEIPT|REPRINT',
    store: 'Store|Branch|Site|Outlet|Shop|Unit',
    entry: 'Entry',
    exit: 'Exit',
    guest: 'Guest',
    valid: 'Valid',
    savedWith: 'Member card',
  },
  de: {
    thanksTo:
      'Vielen Dank für Ihren Besuch bei {name}|Ihr Team von {name}|Ihr {name}-Team dankt für den Einkauf|Danke, dass Sie bei {name} eingekauft haben|Bis bald bei {name}|Es bediente Sie {name}',
    operated:
      'betrieben von|eine Marke der|Franchisenehmer:|Betreiber:|ein Unternehmen der|i. A. der|Pächter:',
    approved: 'ZAHLUNG ERFOLGT|GENEHMIGT|Autorisierung erfolgt|Zahlung erfolgt|PIN geprüft',
    copy: 'KUNDENBELEG|HÄNDLERBELEG|*** KOPIE ***|ZWEITSCHRIFT|K-U-N-D-E-N-B-E-L-E-G|Beleg-Kopie',
    store: 'Filiale|Markt|Station|Fil.|Haus|Betrieb',
    entry: 'Einfahrt',
    exit: 'Ausfahrt',
    guest: 'Gast',
    valid: 'Gültig',
    savedWith: 'Kundenkarte',
  },
  fr: {
    thanksTo:
      '{name} vous remercie de votre visite|Merci de votre confiance - {name}|A bientôt chez {name}|L’équipe {name} vous remercie',
    operated: 'exploité par|une enseigne de|Franchisé :|Locataire-gérant :|une marque de',
    approved: 'PAIEMENT ACCEPTE|TRANSACTION ACCEPTEE|AUTORISÉ|Paiement accepté',
    copy: 'TICKET CLIENT|TICKET COMMERÇANT|DUPLICATA|*** COPIE ***|A CONSERVER',
    store: 'Magasin|Agence|Site|Boutique',
    entry: 'Entrée',
    exit: 'Sortie',
    guest: 'Client',
    valid: 'Valable',
    savedWith: 'Carte fidélité',
  },
  es: {
    thanksTo:
      'Gracias por su visita a {name}|{name} le agradece su compra|Gracias por comprar en {name}|Le esperamos en {name}',
    operated: 'explotado por|una marca de|Franquiciado:|Operado por|Concesionario:',
    approved: 'OPERACION AUTORIZADA|APROBADA|AUTORIZADO|Operación aceptada',
    copy: 'COPIA PARA EL CLIENTE|DUPLICADO|*** COPIA ***|COPIA COMERCIO|ORIGINAL',
    store: 'Tienda|Sucursal|Local|Centro',
    entry: 'Entrada',
    exit: 'Salida',
    guest: 'Huésped',
    valid: 'Válido',
    savedWith: 'Tarjeta cliente',
  },
  it: {
    thanksTo:
      '{name} vi ringrazia|Grazie per aver scelto {name}|Arrivederci da {name}|Lo staff di {name} ringrazia',
    operated: 'gestito da|un marchio di|Affiliato:|Gestione|c/o',
    approved: 'TRANSAZIONE ESEGUITA|TRANSAZIONE APPROVATA|AUTORIZZATO|Pagamento eseguito',
    copy: 'COPIA CLIENTE|COPIA ESERCENTE|*** COPIA ***|DUPLICATO|ARRIVEDERCI',
    store: 'Negozio|Punto vendita|P.V.|Filiale',
    entry: 'Ingresso',
    exit: 'Uscita',
    guest: 'Ospite',
    valid: 'Valido',
    savedWith: 'Carta fedeltà',
  },
  nl: {
    thanksTo: 'Bedankt voor uw bezoek aan {name}|{name} dankt u|Tot ziens bij {name}|Team {name} bedankt u',
    operated: 'geëxploiteerd door|een merk van|Franchisenemer:|onderdeel van|Ondernemer:',
    approved: 'AKKOORD|BETALING GESLAAGD|U HEEFT BETAALD|Transactie akkoord',
    copy: 'KOPIE KAARTHOUDER|KLANTTICKET|*** KOPIE ***|DUPLICAAT|Kopie winkelier',
    store: 'Filiaal|Winkel|Vestiging',
    entry: 'Inrijden',
    exit: 'Uitrijden',
    guest: 'Gast',
    valid: 'Geldig',
    savedWith: 'Klantenkaart',
  },
  pt: {
    thanksTo:
      '{name} agradece a sua visita|Obrigado por escolher {name}|Volte sempre ao {name}|A equipa {name} agradece',
    operated: 'explorado por|uma marca de|Franquiado:|Operado por|Gerência:',
    approved: 'TRANSAÇÃO APROVADA|OPERAÇÃO ACEITE|APROVADO|Pagamento autorizado',
    copy: 'CÓPIA DO CLIENTE|2ª VIA|*** CÓPIA ***|VIA CLIENTE|DUPLICADO',
    store: 'Loja|Filial|Posto',
    entry: 'Entrada',
    exit: 'Saída',
    guest: 'Hóspede',
    valid: 'Válido',
    savedWith: 'Cartão cliente',
  },
  pl: {
    thanksTo: '{name} dziękuje za zakupy|Dziękujemy za wizytę w {name}|Zapraszamy ponownie - {name}',
    operated: 'prowadzony przez|marka firmy|Franczyzobiorca:|Ajent:|Operator:',
    approved: 'TRANSAKCJA ZAAKCEPTOWANA|ZATWIERDZONA|AUTORYZACJA OK|Obciążyć rachunek',
    copy: 'KOPIA DLA KLIENTA|*** KOPIA ***|DUPLIKAT|ORYGINAŁ|Potwierdzenie dla klienta',
    store: 'Sklep nr|Placówka|Oddział',
    entry: 'Wjazd',
    exit: 'Wyjazd',
    guest: 'Gość',
    valid: 'Ważny',
    savedWith: 'Karta klienta',
  },
  sv: {
    thanksTo: 'Tack för besöket hos {name}|{name} tackar för köpet|Välkommen åter till {name}',
    operated: 'drivs av|ett varumärke från|Franchisetagare:|en del av',
    approved: 'GODKÄND|KÖP GODKÄNT|Personlig kod|BELOPP GODKÄNT',
    copy: 'KUNDENS EXEMPLAR|*** KOPIA ***|BUTIKENS EXEMPLAR|Kvittokopia',
    store: 'Butik|Station|Avd',
    entry: 'In',
    exit: 'Ut',
    guest: 'Gäst',
    valid: 'Giltig',
    savedWith: 'Medlemskort',
  },
  da: {
    thanksTo: 'Tak for besøget hos {name}|{name} siger tak|På gensyn i {name}',
    operated: 'drives af|et brand under|Franchisetager:|en del af',
    approved: 'GODKENDT|KØB GODKENDT|Dankort godkendt|Autoriseret',
    copy: 'KUNDENS KOPI|*** KOPI ***|BUTIKKENS KOPI|Kvitteringskopi',
    store: 'Butik|Afdeling|Station',
    entry: 'Ind',
    exit: 'Ud',
    guest: 'Gæst',
    valid: 'Gyldig',
    savedWith: 'Medlemskort',
  },
  no: {
    thanksTo: 'Takk for besøket hos {name}|{name} takker for handelen|Velkommen tilbake til {name}',
    operated: 'drives av|et merke fra|Franchisetaker:|en del av',
    approved: 'GODKJENT|KJØP GODKJENT|BETALT|Autorisert',
    copy: 'KUNDENS KOPI|*** KOPI ***|KOPI AV KVITTERING|Butikkens kopi',
    store: 'Butikk|Avdeling|Stasjon',
    entry: 'Inn',
    exit: 'Ut',
    guest: 'Gjest',
    valid: 'Gyldig',
    savedWith: 'Medlemskort',
  },
  fi: {
    thanksTo: '{name} kiittää|Kiitos käynnistä - {name}|Tervetuloa uudelleen, {name}',
    operated: 'liikkeenharjoittaja|tavaramerkki:|Franchise-yrittäjä:|osa yhtiötä',
    approved: 'HYVÄKSYTTY|TAPAHTUMA HYVÄKSYTTY|Veloitus hyväksytty',
    copy: 'ASIAKKAAN KAPPALE|*** KOPIO ***|KAUPPIAAN KAPPALE|Kuittikopio',
    store: 'Myymälä|Toimipiste|Asema',
    entry: 'Sisään',
    exit: 'Ulos',
    guest: 'Vieras',
    valid: 'Voimassa',
    savedWith: 'Etukortti',
  },
  cs: {
    thanksTo: '{name} děkuje za nákup|Děkujeme za návštěvu {name}|Těšíme se na Vás v {name}',
    operated: 'provozovatel:|značka společnosti|Franšízant:|Provozuje',
    approved: 'TRANSAKCE SCHVÁLENA|SCHVÁLENO|Autorizováno|PLATBA PŘIJATA',
    copy: 'KOPIE PRO ZÁKAZNÍKA|*** KOPIE ***|DUPLIKÁT|Kopie obchodníka',
    store: 'Prodejna|Provozovna|Pobočka',
    entry: 'Příjezd',
    exit: 'Odjezd',
    guest: 'Host',
    valid: 'Platí',
    savedWith: 'Zákaznická karta',
  },
  hu: {
    thanksTo: 'Köszönjük, hogy a {name} vásárlója|{name} köszöni a vásárlást|Viszontlátásra - {name}',
    operated: 'üzemelteti:|márkája a|Franchise partner:|Üzemeltető',
    approved: 'ELFOGADVA|TRANZAKCIÓ ELFOGADVA|SIKERES FIZETÉS|Engedélyezve',
    copy: 'ÜGYFÉL PÉLDÁNYA|*** MÁSOLAT ***|MÁSODPÉLDÁNY|Kereskedő példánya',
    store: 'Üzlet|Bolt|Kút|Telephely',
    entry: 'Behajtás',
    exit: 'Kihajtás',
    guest: 'Vendég',
    valid: 'Érvényes',
    savedWith: 'Törzsvásárlói kártya',
  },
  ro: {
    thanksTo: '{name} vă mulțumește|Vă mulțumim că ați ales {name}|Vă mai așteptăm la {name}',
    operated: 'operat de|o marcă a|Francizat:|Punct de lucru al',
    approved: 'TRANZACȚIE APROBATĂ|APROBATĂ|ACCEPTAT|Plată autorizată',
    copy: 'EXEMPLAR CLIENT|*** COPIE ***|DUPLICAT|Exemplar comerciant',
    store: 'Magazin|Punct de lucru|Stație',
    entry: 'Intrare',
    exit: 'Ieșire',
    guest: 'Oaspete',
    valid: 'Valabil',
    savedWith: 'Card client',
  },
}
