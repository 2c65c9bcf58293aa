import { easternPhrases } from './eastern-phrases.ts'
import type { Phrases } from './phrases-of-language.ts'

/** Sentences by language. */
export const phrases: Readonly<Record<string, Phrases>> = {
  ...easternPhrases,
  en: {
    notices:
      'Please validate before boarding|Keep this ticket until the end of your journey|We are hiring: apply in store|Tell us how we did and win|See our return policy online|Not transferable. No refund after departure|Open 7 days a week|Public limited company. Terms apply.|Scan to join our club|Valid in all zones named above',
    thanksTo:
      'Thank you for visiting {name}|Thank you for shopping at {name}|Thanks for choosing {name}|{name} thanks you for your business|See you soon at {name}|You were served by {name}',
    operated:
      'operated by|A trading name of|a brand of|Franchisee:|Licensed to|Managed by|issued for|Sold by|Merchant:|c/o',
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
    notices:
      'Bitte vor Fahrtantritt entwerten|Es gelten die Beförderungsbedingungen der jeweiligen Verbünde|Wir stellen ein! Jetzt bewerben|Umtausch nur mit Kassenbon innerhalb von 14 Tagen|Nicht übertragbar|Bitte Beleg gut sichtbar auslegen|Jetzt Punkte sammeln|Entwerterfeld|Alle Preise in Euro inkl. MwSt',
    thanksTo:
      'Vielen Dank für Ihren Besuch bei {name}|Ihr Team von {name}|Ihr {name}-Team dankt für den Einkauf|Danke, dass Sie bei {name} eingekauft haben|Bis bald bei {name}|Es bediente Sie {name}',
    operated:
      'betrieben von|eine Marke der|Franchisenehmer:|Betreiber:|ein Unternehmen der|i. A. der|Pächter:|Verkauft durch|Händler:',
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
    notices:
      'A composter avant l’accès au train|Nous embauchons, rejoignez l’équipe|Titre non échangeable et non remboursable|Donnez votre avis en ligne|Conservez ce titre jusqu’à la sortie|Échange sous 30 jours avec ticket',
    thanksTo:
      '{name} vous remercie de votre visite|Merci de votre confiance - {name}|A bientôt chez {name}|L’équipe {name} vous remercie',
    operated:
      'exploité par|une enseigne de|Franchisé :|Locataire-gérant :|une marque de|Vendu par|Commerçant :',
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
    notices:
      'Es obligatorio validar antes de acceder al servicio|Conserve su billete hasta la salida|Únete a nuestro equipo|Cambios en 30 días con este ticket|Precios con IVA incluido|Opina y gana un premio',
    thanksTo:
      'Gracias por su visita a {name}|{name} le agradece su compra|Gracias por comprar en {name}|Le esperamos en {name}',
    operated: 'explotado por|una marca de|Franquiciado:|Operado por|Concesionario:|Vendido por|Comercio:',
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
    notices:
      'Convalidare prima di salire|Conservare il biglietto fino all’uscita|Cerchiamo personale|Cambi entro 14 giorni con lo scontrino|Biglietto non rimborsabile|Lascia una recensione',
    thanksTo:
      '{name} vi ringrazia|Grazie per aver scelto {name}|Arrivederci da {name}|Lo staff di {name} ringrazia',
    operated: 'gestito da|un marchio di|Affiliato:|Gestione|c/o|Venduto da|Esercente:',
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
    notices:
      'Afstempelen voor vertrek|Bewaar uw kaartje tot de uitgang|Wij zoeken collega’s|Ruilen binnen 14 dagen met bon|Geef uw mening en win|Niet overdraagbaar',
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
    notices:
      'Validar antes de embarcar|Conserve o bilhete até à saída|Estamos a contratar|Trocas no prazo de 15 dias com talão|Dê a sua opinião|Não reembolsável',
    thanksTo:
      '{name} agradece a sua visita|Obrigado por escolher {name}|Volte sempre ao {name}|A equipa {name} agradece',
    operated: 'explorado por|uma marca de|Franquiado:|Operado por|Gerência:|Vendido por|Comerciante:',
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
    notices:
      'Skasować przed podróżą|Zachować bilet do kontroli|Zatrudnimy pracowników|Zwrot w ciągu 30 dni z paragonem|Oceń nas w internecie',
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
    notices:
      'Spara biljetten under hela resan|Vi söker personal|Öppet köp 30 dagar med kvitto|Tyck till och vinn|Gäller i alla zoner',
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
    notices:
      'Billetten skal fremvises på forlangende|Vi søger medarbejdere|Byttes inden 30 dage med bon|Giv din mening|Gælder i alle zoner',
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
    notices:
      'Ta vare på billetten under hele reisen|Vi søker medarbeidere|Åpent kjøp i 30 dager|Gi din mening|Gjelder alle soner',
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
    notices:
      'Säilytä lippu matkan ajan|Etsimme työntekijöitä|Vaihto 30 päivän kuluessa kuitilla|Anna palautetta ja voita|Voimassa kaikilla vyöhykkeillä',
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
    notices:
      'Označte před nástupem|Uschovejte jízdenku ke kontrole|Přijmeme zaměstnance|Výměna do 14 dnů s účtenkou|Ohodnoťte nás',
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
    notices:
      'Érvényesítse felszállás előtt|Jegyét őrizze meg az utazás végéig|Munkatársakat keresünk|Csere 8 napon belül blokkal|Mondja el véleményét',
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
    notices:
      'Validați înainte de călătorie|Păstrați biletul până la coborâre|Angajăm personal|Retur în 14 zile cu bonul|Spuneți-ne părerea',
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
