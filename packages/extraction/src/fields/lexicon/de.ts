import type { Lexicon } from './concepts.ts'

export const de: Lexicon = {
  labels: {
    title_invoice:
      'rechnung|faktura|ausgangsrechnung|schlussrechnung|abschlagsrechnung|teilrechnung|honorarrechnung|handwerkerrechnung|sammelrechnung|verkaufsrechnung|monatsrechnung|liquidation|kostenrechnung|honorarnote|anzahlungsrechnung|vorausrechnung|warenrechnung',
    title_credit:
      'gutschrift|rechnungskorrektur|stornorechnung|storno|rechnungsgutschrift|gutschriftsbeleg|korrekturrechnung|gutschriftsanzeige|rechnungsstorno',
    title_receipt:
      'kassenbon|quittung|beleg|kundenbeleg|bon|kassenbeleg|bewirtungsbeleg|kaufbeleg|barverkauf|kassenzettel|barbeleg|barrechnung',
    title_other:
      'angebot|auftragsbestätigung|bestellung|lieferschein|mahnung|zahlungserinnerung|kontoauszug|vertrag|kostenvoranschlag|bestellbestätigung|antrag|formular|protokoll|saldenbestätigung|kündigung|mietvertrag|bescheid|packliste|anfrage|offerte',
    number: 'nr|nummer|no|num',
    invoice_number:
      'rechnungsnummer|rechnungs nr|rechnung nr|rechnungsnr|rechn nr|belegnummer|re nr|rg nr|faktura nr|fakturanummer|beleg nr|dokumentnummer|rechnung no|rechnung|gutschriftsnummer|gutschrift nr|gutschriftnummer|korrektur nr|storno nr|unsere rechnung|belegnr|dokument nr|rech nr|rechnungs nummer|rechnung nummer|vorgangsnummer|renr|rechnungsbelegnummer|faktura|invoice nr',
    receipt_number:
      'bon nr|beleg nr|belegnr|bon|rechnung nr|beleg|rechnungs nr|ta nr|bonnr|belegnummer|bonnummer|rechnungsnummer|quittung nr|trans nr|kassenbon nr|beleg no',
    order_number:
      'bestellnummer|bestell nr|bestellnr|ihre bestellnummer|ihre bestellung|ihre bestell nr|bestellung|ihr auftrag|kundenbestellnr|ihre referenz|ihr zeichen|kundenauftrag|po nummer|bestellung nr|best nr|ihre bestellung nr|ihre auftragsnummer|kundenreferenz|kunden bestell nr|kundenauftragsnummer|ihre bestellnr|bestellreferenz|bestellzeichen|ihre auftrags nr',
    customer_number:
      'kundennummer|kunden nr|kundennr|kd nr|ihre kundennummer|debitor|debitorennr|kundenkonto|mandant|mitgliedsnummer|debitorennummer|kunde nr|kdnr|vertragskonto|kunden id|debitor nr|ihre kunden nr|mandantennummer|geschäftspartner|personenkonto',
    delivery_number:
      'lieferschein|lieferschein nr|lieferscheinnummer|ls nr|liefernr|lieferscheinnr|sendungsnummer|lieferungsnummer',
    reference:
      'unser zeichen|auftragsnummer|auftrag|auftrags nr|referenz|vorgang|angebot nr|vertragsnummer|aktenzeichen|projekt|bauvorhaben|objekt|betreff|betrifft|unser auftrag|projektnummer|angebotsnummer|auftrag nr|auftragsnr|kostenstelle|ursprüngliche rechnung|zur rechnung nr|bezug rechnung|originalrechnung|storno zu rechnung|zählernummer|vertrag nr|referenznummer|leitweg id|lieferantennummer|lieferanten nr|leitweg|unsere referenz|zur rechnung|kommission|maßnahme|projekt nr|vorgangsnr|eori|iln|gln',
    date: 'datum|vom|den',
    invoice_date:
      'rechnungsdatum|belegdatum|ausstellungsdatum|rg datum|rechnung vom|ausgestellt am|re datum|fakturadatum|tag der rechnungsstellung|datum|rechn datum|gutschriftsdatum|rechnungsdat|datum der rechnung|dokumentdatum|buchungsdatum|druckdatum',
    due_date:
      'fällig am|zahlbar bis|fälligkeit|fälligkeitsdatum|zahlungsziel|fällig|zahlung bis|zu zahlen bis|netto fällig am|zahlungsfrist|bis zum|bis spätestens|zahlbar bis zum|überweisen bis|fällig bis|zahlungstermin|bis spätestens zum|spätestens am|spätestens bis|abgebucht am|abbuchung am|eingezogen|netto bis|zahlungseingang bis|valuta',
    order_date:
      'bestelldatum|bestellung vom|auftragsdatum|ihre bestellung vom|angebotsdatum|angebot vom|auftrag vom',
    delivery_date:
      'lieferdatum|leistungsdatum|liefertag|liefer leistungsdatum|datum der leistung|lieferung am|leistung vom|versanddatum|ausgeliefert am|lieferdatum leistungsdatum|leistungs lieferdatum|lieferschein vom|liefertermin|ausführungsdatum|datum der lieferung|leistungstag|leistungsdatum lieferdatum|geliefert am|lieferung vom',
    period:
      'leistungszeitraum|abrechnungszeitraum|zeitraum|lieferzeitraum|rechnungszeitraum|von|bis|ausführungszeitraum|verbrauchszeitraum|abrechnungsperiode|leistungsmonat|beginn|ende|leistungsbeginn|leistungsende|startdatum|enddatum|beginn des leistungszeitraums|ende des leistungszeitraums',
    time: 'uhrzeit|zeit|uhr|um',
    terms:
      'zahlungsbedingungen|zahlungsbedingung|zahlungsziel|konditionen|zahlungskonditionen|zahlbar|zahlbar innerhalb|tage netto|ohne abzug|skonto|rein netto|zahlbar sofort|sofort|innerhalb von|fällig bei erhalt|vorkasse|per lastschrift|netto kasse|zahlungsvereinbarung|zahlbar ohne abzug|zahlung|zahlungsbeding|nach rechnungserhalt|nach erhalt|ohne skonto|rechnung sofort zahlbar',
    payment_method:
      'zahlungsart|zahlungsweise|zahlweise|zahlart|zahlung|bezahlt mit|zahlungsmittel|zahlungsmethode|gegeben',
    payment_reference:
      'verwendungszweck|zahlungsreferenz|buchungszeichen|kassenzeichen|bei zahlung bitte angeben|referenznummer|zahlungsgrund|bitte angeben|mandatsreferenz|qr referenz|bei überweisung angeben|referenz',
    currency: 'währung|rechnungswährung|beträge in|alle beträge in|währungseinheit|preise in',
    iban: 'iban|iban nr|konto iban',
    bic: 'bic|swift|swift bic|bic swift|bic code|swift code',
    bank: 'bank|bankverbindung|kreditinstitut|geldinstitut|hausbank|bankdaten|zahlungsinformationen|unsere bankverbindung|überweisung an|kontoverbindung|zahlungsdaten|blz|bankleitzahl|sparkasse|volksbank|raiffeisenbank|commerzbank|deutsche bank|postbank|bankkonto',
    account: 'konto|kontonummer|kto nr|kto|kontoinhaber|empfänger|begünstigter|zahlungsempfänger|konto nr',
    card: 'ec karte|girocard|kartenzahlung|ec cash|kreditkarte|karte|ec|lastschrift|maestro|debitkarte|kartenbeleg',
    cash: 'bar|gegeben bar|bargeld|geg bar|gegeben|barzahlung|bar gegeben|erhalten',
    change: 'rückgeld|zurück|rückg bar|rückgabe|wechselgeld',
    from: 'von|aussteller|rechnungssteller|lieferant|verkäufer|leistungserbringer|auftragnehmer|absender|anbieter|rechnungsaussteller|firma|leistender unternehmer|verkauft von',
    bill_to:
      'an|käufer leistungsempfänger|rechnungsempfänger|rechnung an|kunde|rechnungsadresse|empfänger|auftraggeber|rechnungsanschrift|leistungsempfänger|käufer|herrn|frau|herr|rechnungsanschrift|mieter|besteller|für|zahlungspflichtiger|ihre angaben|ihre daten|ihre kennungen',
    ship_to:
      'lieferadresse|lieferanschrift|versand an|lieferung an|warenempfänger|leistungsort|versandadresse|lieferort|versandanschrift|abweichende lieferadresse|verbrauchsstelle|lieferung',
    party_name:
      'name|firma|firmenname|unternehmen|firmenbezeichnung|kundenname|lieferantenname|name firma|vorname|nachname|name des unternehmens|name der firma',
    party_address:
      'anschrift|adresse|straße|strasse|plz|ort|plz ort|postleitzahl|stadt|hausnummer|postanschrift|geschäftsanschrift|sitz|sitz der gesellschaft|firmensitz|land|straße nr|straße hausnummer',
    other_party:
      'steuervertreter|fiskalvertreter|steuerbevollmächtigter|zahlungsempfänger|abweichender zahlungsempfänger|abtretung an|spediteur|frachtführer|versand durch|abweichender rechnungsempfänger|abweichender warenempfänger|endkunde|hersteller|makler|vermittler|agentur|hausverwaltung|eigentümer|abrechnungsstelle|factoring|versender|zusteller|lieferant des lieferanten|handelsvertreter',
    section:
      'bemerkungen|hinweise|anmerkungen|zusatzangaben|rechnungsdaten|belegdaten|allgemeine angaben|kopfdaten|positionsdaten|positionen|leistungen|umsatzsteueraufschlüsselung|steueraufschlüsselung|belegsummen|rechnungssummen|zahlungsangaben|zahlungsdaten|referenzen|unsere referenzen|ihre referenzen|betreff|inhalt|bemerkung|hinweis|zu und abschläge|zuschläge|abschläge|nachlässe|übersicht|zusammenfassung|anlagen|erläuterung|wichtige hinweise|allgemeines|artikelangaben|verkäuferdaten|details|informationen zum käufer|informationen zum verkäufer|rechnungsangaben|anwendungsempfehlung',
    tax_excluded: 'exkl|exklusive|ohne|ohne mwst|ohne ust|zzgl|zuzüglich|exkl mwst',
    tax_included: 'inkl|inklusive|einschl|einschließlich|enthalten|darin enthalten|inkl mwst',
    contact:
      'ansprechpartner|bearbeiter|ihr ansprechpartner|sachbearbeiter|ihr berater|kontakt|verkäufer|sachbearbeitung|bearbeitet von|vertreter|kundenbetreuer|zuständig|ansprechperson|ihr kontakt|rückfragen|ihre ansprechpartnerin|vertrieb|verkaufsberater|geschäftsführer|geschäftsf|geschäftsführung|inhaber|vorstand|gf|inhaberin|aufsichtsrat|vorsitzender',
    vat_id:
      'ust idnr|ust id|ust id nr|umsatzsteuer id|uid|ustid|umsatzsteuer identifikationsnummer|vat id|uid nr|ust idnr|ustidnr|mwst nr|ust|ust identnr|uid nummer|umsatzsteuer id nr|ust id no|umsatzsteuer identnummer|unsere ust idnr|unsere ust id nr|mwst nummer|umsatzsteueridentnummer|ust ident nr|ust idnummer|ust id nummer|che mwst|umsatzsteuer ident nr|ustidentnr',
    tax_number: 'steuernummer|st nr|steuer nr|stnr|steuernr|steuer nummer|steuer id|finanzamt|fa',
    register:
      'amtsgericht|registergericht|handelsregister|hrb|hra|firmenbuch|fn|firmenbuchnummer|registernummer|ag|registereintrag|handelsregisternummer|sitz der gesellschaft|firmenbuchgericht|hr nr|glaeubiger id|gläubiger id|gläubiger identifikationsnummer|dvr',
    phone:
      'telefon|fon|tel|telefon nr|ruf|mobil|mobiltelefon|handy|hotline|telefonnummer|t|durchwahl|rufnummer|service telefon|servicenummer',
    fax: 'fax|telefax|fax nr|f',
    email: 'e mail|mail|email|e',
    web: 'internet|web|website|homepage|www|webseite',
    customer_tax:
      'ihre ust idnr|ust idnr kunde|ihre uid|ihre ust id|kunden ust id|ihre ust id nr|ust id kunde|ihre uid nr|kunden uid|ust idnr des kunden|ust id des kunden|ihre umsatzsteuer id|ihre ustid',
    cashier:
      'bediener|es bediente sie|kassierer|kellner|bed|kasse|filiale|terminal|markt|tisch|gäste|kassiererin|kasse nr|es bediente|verkäufer|trace nr|terminal id',
    subtotal:
      'nettobetrag|summe netto|zwischensumme|netto|gesamt netto|gesamtbetrag netto|nettosumme|netto gesamt|zwischensumme netto|rechnungsbetrag netto|rechnungssumme ohne ust|rechnungssumme ohne umsatzsteuer|summe ohne ust|gesamtbetrag ohne ust|netto summe|summe ohne mwst|warenwert|gesamtnetto|gesamtsumme netto|total netto|positionssumme|summe positionen|nettowert|warenwert netto|betrag netto|netto betrag|gesamt exkl mwst|total exkl mwst|summe exkl mwst|entgelt|nettorechnungsbetrag|summe|steuerpflichtiger betrag|netto warenwert|zw summe|rechnungssumme netto|endsumme netto|endbetrag netto|gesamtpreis netto|zzgl ust|rechnungsnetto|auftragswert netto',
    tax: 'mwst|ust|umsatzsteuer|mehrwertsteuer|mwst betrag|steuerbetrag|zzgl mwst|zzgl ust|steuer|summe mwst|mwst gesamt|gesamt mwst|zuzüglich mwst|ust betrag|zuzüglich umsatzsteuer|zzgl umsatzsteuer|zzgl mehrwertsteuer|summe ust|gesamte mwst|umsatzsteuerbetrag|inkl mwst|enthaltene mwst|enthaltene umsatzsteuer|darin enthaltene mwst|gesamt ust|steuersumme|mwst summe|summe umsatzsteuer|gesamtbetrag umsatzsteuer|mehrwertsteuerbetrag|vorsteuer|inkl ust',
    tax_base:
      'steuersatz|bemessungsgrundlage|entgelt|nettobetrag|steuerpflichtig|netto|basisbetrag|mwst satz|aufschlüsselung|steuerbasis|steuergrundlage|umsatz|mwst pflichtig|basis|steueraufstellung|ust satz|brutto|steueraufschlüsselung|mwst übersicht|umsatzsteueraufschlüsselung',
    total:
      'gesamtbetrag|rechnungsbetrag|gesamtsumme|endbetrag|summe|gesamt|total|bruttobetrag|gesamt brutto|summe brutto|zu zahlen|zahlbetrag|brutto|rechnungssumme|endsumme|gesamtbetrag brutto|zu zahlender betrag|gesamtsumme brutto|rechnungsbetrag brutto|rechnungsendbetrag|bruttosumme|rechnungstotal|total inkl mwst|gesamtpreis|betrag|gesamtbetrag inkl mwst|gesamt inkl mwst|rechnungsgesamtbetrag|total brutto|auszahlungsbetrag|gutschriftsbetrag|summe eur|summe inkl mwst|total chf|total eur|gesamt eur|zahlungsbetrag|gesamtrechnungsbetrag|brutto gesamt|gesamtkosten|rechnungsbrutto|gesamtbetrag eur|gutschriftbetrag|endpreis|bruttorechnungsbetrag|gesamtforderung',
    due: 'zahlbetrag|zu zahlen|zu zahlender betrag|offener betrag|restbetrag|offen|fälliger betrag|noch zu zahlen|zahlungsbetrag|restzahlung|verbleibender betrag|rest|saldo|forderung|noch offen|überweisungsbetrag|fällig|zahllast|restforderung',
    paid: 'bereits bezahlt|anzahlung|bezahlt|abzüglich anzahlung|geleistete zahlungen|vorauszahlung|abschlagszahlung|erhaltene anzahlung|abzgl anzahlung|geleistete anzahlung|zahlungen|gezahlt|abschläge|bereits gezahlt|gezahlter betrag|betrag dankend erhalten',
    discount:
      'rabatt|nachlass|skonto|abzgl|abzüglich|preisvorteil|preisnachlass|gutschein|sonderrabatt|rabattbetrag|aktion|skontobetrag|abzug|ermäßigung|mengenrabatt',
    shipping:
      'versand|versandkosten|porto|fracht|lieferkosten|versandkostenpauschale|frachtkosten|zuschlag|verpackung|transport|servicegebühr|transportkosten|anfahrt|mindermengenzuschlag|porto und verpackung|lieferung|liefergebühr|zuschläge|nebenkosten|gebühr|bearbeitungsgebühr',
    rounding: 'rundung|rundungsdifferenz|gerundet|rundungsbetrag',
    carried: 'übertrag|vortrag|zwischensumme übertrag|saldovortrag|seitensumme|summe übertrag',
    tip: 'trinkgeld|tip',
    col_position: 'pos|position|nr|lfd nr|posnr|pos nr|lfd',
    col_code:
      'artikelnummer|art nr|artikel nr|artikelnr|artnr|artikel|art no|bestellnr|ean|gtin|produktnummer|materialnummer|sachnummer|teilenummer|sku|produkt nr|material|mat nr|leistungsnr|code',
    col_description:
      'bezeichnung|beschreibung|artikel|leistung|artikelbezeichnung|produkt|text|artikelbeschreibung|leistungsbeschreibung|bezeichnung der leistung|ware|tätigkeit|position|dienstleistung|gegenstand|warenbezeichnung|artikel bezeichnung|produktbezeichnung|beschreibung der leistung|artikeltext|titel|name|bezeichnung leistung|material|positionsbezeichnung',
    col_quantity:
      'menge|anzahl|anz|stunden|mng|stück|liefermenge|stk|stunde|std|verbrauch|tage|menge einheit|nächte',
    col_unit: 'einheit|me|einh|eh|mengeneinheit|ve|eht|einh|mge',
    col_unit_price:
      'einzelpreis|preis|e preis|ep|einzel|stückpreis|einzelpreis netto|preis einheit|ep netto|preis pro einheit|einheitspreis|satz|einzelpr|stundensatz|nettopreis|preis je einheit|vk preis|listenpreis|einzelpreis eur|einzelbetrag|preis stück|ep eur',
    col_tax_rate:
      'mwst|ust|mwst satz|ust satz|mwst %|ust %|steuersatz|steuer|st|ust in %|mwst in %|% mwst|steuer %|% ust|umsatzsteuer|stcode|mw st',
    col_amount:
      'gesamt|betrag|gesamtpreis|summe|g preis|netto|gesamt netto|gesamtpreis netto|betrag netto|gp|nettobetrag|preis gesamt|wert|gesamtbetrag|positionsbetrag|total|nettowert|betrag eur|summe eur|summe netto|netto betrag|gesamt eur|positionspreis|gesamtpreis eur|gp netto|warenwert',
    col_discount: 'rabatt|rab|rabatt %|nachlass|rab %',
    legal_form:
      'gmbh|ag|kg|ohg|gbr|ug|e k|ek|gmbh co kg|se|eg|e v|ev|mbh|haftungsbeschränkt|kgaa|co kg|sagl|partg|partgmbb|gesmbh|ges m b h|e u|gmbh co|einzelunternehmen',
    street:
      'straße|strasse|str|weg|platz|allee|gasse|ring|damm|ufer|chaussee|postfach|hof|graben|promenade|am|im|steig|markt|höhe|kai',
    country:
      'deutschland|österreich|schweiz|germany|austria|switzerland|frankreich|italien|niederlande|belgien|luxemburg|polen|spanien|dänemark|großbritannien|tschechien|liechtenstein',
    page: 'seite|blatt',
    days: 'tage|tagen|tag|innerhalb|monatsende|wochen|sofort',
    thanks:
      'vielen dank|danke|wir danken|mit freundlichen grüßen|bitte|umtausch|auf wiedersehen|herzlichen dank|sehr geehrte damen und herren|sehr geehrter|sehr geehrte|hinweis|anmerkung|bemerkung|es gelten|die ware bleibt|gerichtsstand|bis zur vollständigen bezahlung|unterschrift|notiz',
  },
  months:
    'januar jan jänner|februar feb feber|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
}
