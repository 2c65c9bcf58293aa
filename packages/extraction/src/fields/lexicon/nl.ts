import type { Lexicon } from './concepts.ts'

export const nl: Lexicon = {
  labels: {
    title_invoice:
      'factuur|verkoopfactuur|proforma factuur|termijnfactuur|rekening|voorschotfactuur|nota|eindfactuur|factuur nota',
    title_credit: 'creditnota|creditfactuur|credit factuur|credit nota|kredietnota',
    title_receipt: 'kassabon|bon|kwitantie|betaalbewijs|kasticket|btw bon|aankoopbewijs|klantticket|ticket',
    title_other:
      'offerte|orderbevestiging|pakbon|inkooporder|bestelbon|herinnering|overeenkomst|contract|rekeningoverzicht|aanmaning|leveringsbon|betalingsherinnering|bestelling|formulier|leverbon',
    number: 'nr|nummer|no|num',
    invoice_number:
      'factuurnummer|factuurnr|factuur nr|factuur nummer|factuur|documentnummer|rekeningnummer factuur|creditnota nummer|creditnotanummer|creditnota nr|nota nummer|notanummer|faktuurnummer|faktuurnr|factuur no|onze factuur|document nr|creditfactuurnummer|nota nr|faktuur nr|faktuur',
    receipt_number:
      'bonnummer|bon nr|bonnr|kassabon nr|transactienummer|transactie|bon|ticketnummer|ticket nr|ticket|kassabon|rekening nr',
    order_number:
      'inkoopordernummer|ordernummer|bestelnummer|uw referentie|uw order|uw bestelling|inkooporder|po nummer|uw kenmerk|ordernr|uw ordernummer|uw bestelnummer|order nr|bestelling|inkoopnummer|uw ref|bestelbon nr|bestelnr|referentie klant|klantreferentie|bestelbonnummer|order|uw opdracht|bestelreferentie',
    customer_number:
      'klantnummer|klantnr|debiteurnummer|klant nr|debiteurnr|relatienummer|debiteur nr|debiteurennummer|klantcode|debiteur|klant id|uw klantnummer|relatienr|contractrekening|accountnummer|lidnummer',
    delivery_number:
      'pakbonnummer|pakbon nr|leverbon|afleverbon|leveringsbon nr|pakbon|zendingnummer|vrachtbrief',
    reference:
      'referentie|kenmerk|ons kenmerk|onze referentie|project|projectnummer|betreft|offertenummer|contractnummer|dossiernummer|onze ref|ref|werk|opdrachtnummer|onze order|oorspronkelijke factuur|dossier|offerte nr|opdracht|werknummer|oorspronkelijk factuurnummer|polisnummer',
    date: 'datum|d d|dd',
    invoice_date:
      'factuurdatum|datum factuur|datum|faktuurdatum|notadatum|creditdatum|datum creditnota|documentdatum|rekeningdatum|factuur datum|uitgiftedatum',
    due_date:
      'vervaldatum|vervaldag|te betalen voor|betalen voor|uiterste betaaldatum|betaaldatum|uiterlijk|betalen vóór|te voldoen voor|vervalt op|uiterste betaaldag|betaal voor|betaling uiterlijk|te betalen uiterlijk|betalingsdatum|uiterlijk op|voor of op|graag betalen voor',
    order_date: 'orderdatum|besteldatum|bestelling van|datum bestelling',
    delivery_date:
      'leverdatum|leveringsdatum|datum levering|afleverdatum|geleverd op|verzenddatum|prestatiedatum|datum prestatie|datum van levering',
    period:
      'periode|factuurperiode|van|tot|t m|tot en met|facturatieperiode|verbruiksperiode|begindatum|einddatum|startdatum|ingangsdatum',
    time: 'tijd|tijdstip|uur|om',
    terms:
      'betalingsvoorwaarden|betalingsconditie|betalingstermijn|betaaltermijn|betaling binnen|binnen|dagen netto|betalingscondities|betalingsvoorwaarde|netto dagen|betaling|te betalen binnen|contant|na factuurdatum|betaalvoorwaarden|condities|betalingswijze termijn|per omgaande|conditie',
    payment_method:
      'betaalwijze|betalingswijze|betaalmethode|betaling|betaald met|betaalmiddel|wijze van betaling|betaalwijzen',
    payment_reference:
      'betalingskenmerk|betaalkenmerk|mededeling|gestructureerde mededeling|betalingsreferentie|o v v|onder vermelding van|vermelding|graag vermelden|gelieve te vermelden|omschrijving betaling|bij betaling vermelden',
    currency: 'valuta|munt|bedragen in|muntsoort|muntcode',
    iban: 'iban|iban nr|iban nummer|bankrekening iban|iban code',
    bic: 'bic|swift|bic code|swift code|bic swift|swift bic',
    bank: 'bank|bankgegevens|bankrekening|bankrekeningnummer|rekeningnummer|ing bank|rabobank|abn amro|overmaken|betaalgegevens|betalingsgegevens|banknummer|bankrelatie|bankrek|kbc|bnp paribas fortis',
    account: 'rekening|ten name van|t n v|rekeninghouder|begunstigde|rek nr|rekeningnr|tnv',
    card: 'pin|pinpas|pinnen|kaart|bankpas|creditcard|kaartbetaling|maestro|betaalpas|v pay|bancontact|contactloos',
    cash: 'contant|kontant|ontvangen|cash',
    change: 'wisselgeld|terug|retour|teruggave',
    from: 'van|leverancier|verkoper|afzender|bedrijf|dienstverlener|opdrachtnemer|verkocht door',
    bill_to:
      'aan|factuuradres|klant|gefactureerd aan|factuur aan|koper|t a v|ter attentie van|debiteur|opdrachtgever|afnemer|ontvanger|de heer|mevrouw|klantgegevens|voor|factuurgegevens|facturatieadres|factureren aan|uw gegevens',
    ship_to:
      'afleveradres|leveradres|bezorgadres|geleverd aan|verzenden naar|leveringsadres|verzendadres|leveren aan|aflevering',
    party_name:
      'naam|bedrijfsnaam|bedrijf|handelsnaam|organisatie|klantnaam|voornaam|achternaam|naam bedrijf',
    party_address:
      'adres|straat|postcode|plaats|woonplaats|vestigingsadres|postadres|stad|land|huisnummer|zetel',
    other_party:
      'fiscaal vertegenwoordiger|begunstigde|betalen aan|factormaatschappij|vervoerder|transporteur|verzonden door|agent|tussenpersoon|fabrikant|makelaar|afzender van de goederen|expediteur',
    section:
      'opmerkingen|toelichting|aanvullende informatie|factuurgegevens|algemene gegevens|gegevens|regels|specificatie|artikelen|btw specificatie|btw overzicht|totalen|betaling|betaalgegevens|betaalwijze|referenties|onze referenties|uw referenties|onderwerp|betreft|voorwaarden|samenvatting|bijlagen|opmerking',
    tax_excluded: 'exclusief|exclusief btw|zonder btw',
    tax_included: 'inclusief|inclusief btw|waarvan',
    contact:
      'contactpersoon|contact|behandeld door|uw contactpersoon|verkoper|ons contact|vertegenwoordiger|accountmanager|behandelaar|inlichtingen|besteld door',
    vat_id:
      'btw nummer|btw nr|btw|btw id|btw identificatienummer|btw no|vat|vat nr|ob nummer|btwnr|btw be|btw id nr|b t w nr|btw nl|btwnummer|btw identificatie|ondernemingsnummer|ond nr|vat nummer|btw id nummer',
    tax_number: 'fiscaal nummer|ondernemingsnummer|rsin|kbo',
    register:
      'kvk|k v k|kvk nummer|kvk nr|kamer van koophandel|handelsregister|rpr|ondernemingsnummer|hr|kvk no|k v k nr',
    phone: 'telefoon|tel|mobiel|telefoonnummer|t|gsm|klantenservice|telnr|m',
    fax: 'fax',
    email: 'e mail|email|mail|e|e mailadres|emailadres',
    web: 'website|internet|web|www|w|site|i',
    customer_tax: 'uw btw nummer|btw nummer klant|uw btw nr|btw klant|klant btw|btw nr klant|uw btw',
    cashier:
      'kassa|kassier|bediend door|medewerker|tafel|filiaal|u bent geholpen door|kassamedewerker|winkel|u werd geholpen door|terminal|verkoper|bediende|tafel nr',
    subtotal:
      'subtotaal|totaal excl btw|totaal exclusief btw|netto|nettobedrag|totaal netto|bedrag excl btw|totaal ex btw|bedrag exclusief btw|netto bedrag|exclusief btw|excl btw|sub totaal|goederenbedrag|totaalbedrag excl btw|factuurbedrag excl btw|totaal zonder btw|nettototaal|maatstaf van heffing|totaal goederen|totaal excl|subtotaal excl btw|totaalbedrag exclusief btw',
    tax: 'btw|btw bedrag|totaal btw|b t w|btw 21|btw hoog|btw laag|btw 9|bedrag btw|omzetbelasting|btw totaal|totaalbedrag btw|btw te betalen|waarvan btw',
    tax_base:
      'btw grondslag|grondslag|maatstaf|over|btw tarief|tarief|btw specificatie|basis|btw %|maatstaf van heffing|btw over|belastbaar bedrag|btw percentage|btw overzicht|btw code|excl',
    total:
      'totaal|totaalbedrag|totaal incl btw|totaal inclusief btw|te betalen|factuurbedrag|te betalen bedrag|eindtotaal|totaal te betalen|factuurtotaal|totaal eur|totaal te voldoen|bedrag incl btw|inclusief btw|totaal factuur|te voldoen|incl btw|totaalbedrag incl btw|bruto|totaal bedrag|bedrag|factuurbedrag incl btw|algemeen totaal|totaalbedrag inclusief btw|totaal credit|totaal incl|creditbedrag|bedrag inclusief btw|totaal creditnota|te ontvangen',
    due: 'te betalen|openstaand|openstaand bedrag|restbedrag|nog te betalen|te voldoen|saldo|te betalen bedrag|resterend|nog te voldoen|totaal te betalen',
    paid: 'betaald|reeds betaald|aanbetaling|vooruitbetaald|voorschot|ontvangen|reeds voldaan|voldaan|aanbetaald|al betaald',
    discount: 'korting|rabat|betalingskorting|kredietbeperking|actiekorting|uw voordeel|kortingen',
    shipping:
      'verzendkosten|vracht|transportkosten|orderkosten|administratiekosten|toeslag|bezorgkosten|porto|verzending|vrachtkosten|transport|voorrijkosten|leveringskosten|statiegeld|reiskosten|verpakkingskosten',
    rounding: 'afronding|afgerond|afrondingsverschil',
    carried: 'transport|saldo vorige|totaal vorige pagina|overdracht',
    tip: 'fooi|tip',
    col_position: 'nr|pos|regel|positie|no',
    col_code:
      'artikelnummer|artikelnr|artikel|art nr|code|artikelcode|productcode|artnr|ref|referentie|art|productnummer|bestelcode',
    col_description:
      'omschrijving|beschrijving|artikel|product|dienst|artikelomschrijving|werkzaamheden|productomschrijving|benaming|omschrijving werkzaamheden|diensten|producten|activiteit|naam',
    col_quantity: 'aantal|hoeveelheid|uren|aant|qty|aant uur|geleverd|stuks|hvh|verbruik|dagen|uur',
    col_unit: 'eenheid|eenh|ehd|per|eh|verpakking',
    col_unit_price:
      'prijs|stuksprijs|eenheidsprijs|prijs per eenheid|tarief|prijs p st|prijs excl btw|per stuk|prijs per stuk|nettoprijs|uurtarief|prijs excl|e prijs|p st|prijs eenheid|bedrag per eenheid|stukprijs|netto prijs|eh prijs|verkoopprijs',
    col_tax_rate: 'btw|btw %|% btw|btw tarief|btw code|btw percentage|btw pct',
    col_amount:
      'bedrag|totaal|totaalprijs|netto|totaal excl btw|bedrag excl btw|subtotaal|netto bedrag|regeltotaal|nettobedrag|totaalbedrag|bedrag excl|totaal excl|totaal eur|bedrag eur|totaal netto|waarde|regelbedrag|totaal excl',
    col_discount: 'korting|kort|% korting|korting %|krt|kort %',
    legal_form:
      'b v|bv|n v|nv|v o f|vof|bvba|eenmanszaak|cv|c v|stichting|coöperatie|maatschap|comm v|en zonen|u a|vzw|cvba|beheer|holding|en zn|besloten vennootschap',
    street:
      'straat|weg|laan|plein|kade|gracht|singel|postbus|dreef|steenweg|dijk|hof|pad|bus|industrieweg|str|baan|lei|park|plantsoen|markt',
    country:
      'nederland|belgië|belgie|the netherlands|netherlands|holland|duitsland|frankrijk|belgium|luxemburg',
    page: 'pagina|blad|blz|pag',
    days: 'dagen|dag|binnen|na factuurdatum|netto|weken|maand',
    thanks:
      'dank|bedankt|bedankt voor uw bezoek|wij danken|met vriendelijke groet|tot ziens|op al onze leveringen|algemene voorwaarden|dank u wel|bewaar deze bon|ruilen|wij verzoeken u|opmerking|opmerkingen|hartelijk dank',
  },
  months:
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|oktober okt|november nov|december dec',
}
