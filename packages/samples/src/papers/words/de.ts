export const german = `
labels Nr.|Datum|An|Bezeichnung|Menge|Einzelpreis|Betrag|Gesamtbetrag|Zwischensumme|MwSt.|Bestellnr.|Liefertermin|Fällig am|Rechnungsnr.|Saldo|Soll|Haben|Stunden|Gewicht|Bruttolohn|Auszahlungsbetrag|Gültig bis|Unterschrift|Name|Anschrift|Telefon|Geburtsdatum|Bemerkungen|Seite|Artikelnr.|Packstücke|Bankverbindung
sentences Vielen Dank für Ihr Schreiben, das wir an die zuständige Abteilung weitergeleitet haben.|Wir melden uns innerhalb von zehn Werktagen bei Ihnen.|Bitte sorgen Sie dafür, dass der Zugang ab acht Uhr möglich ist.|Änderungen bedürfen der Schriftform, die übrigen Bestimmungen bleiben unberührt.|Jede Partei hält geheim, was sie über die andere erfährt.|Der Gemeinderat beschloss am Dienstag, dass die Brücke bis zum Frühjahr gesperrt bleibt.
clauses Dieser Vertrag wird am {date} zwischen {a} und {b} geschlossen.|{a} erbringt für {b} die in der Anlage genannten Leistungen.|Der Vertrag beginnt am {start} und läuft ein Jahr.|Er verlängert sich um ein weiteres Jahr, wenn er nicht mit einer Frist von drei Monaten schriftlich gekündigt wird.|Das Entgelt beträgt monatlich {amount} und ist innerhalb von 14 Tagen fällig.|Die Parteien behandeln Geschäftsgeheimnisse vertraulich.|Das Recht zur Kündigung aus wichtigem Grund bleibt unberührt.|Änderungen dieses Vertrags bedürfen der Schriftform.|Es gilt das Recht am Sitz von {a}; dort ist auch der Gerichtsstand.|Der Vertrag wird in zwei Ausfertigungen unterzeichnet.
invoice Rechnung
credit_note Gutschrift|Rechnungskorrektur
receipt Quittung|Kassenbon
delivery_note Lieferschein|Warenbegleitschein
packing_list Packliste|Packzettel
bill_of_lading Konnossement|Seefrachtbrief
cmr Internationaler Frachtbrief|Frachtbrief
purchase_order Bestellung|Bestellschein
order_confirmation Auftragsbestätigung|Bestellbestätigung
quote Angebot|Kostenvoranschlag
pro_forma Proforma-Rechnung|Proformarechnung
account_statement Saldenbestätigung|Offene-Posten-Liste
dunning_letter Mahnung|Zahlungserinnerung|2. Mahnung
bank_statement Kontoauszug
payslip Lohnabrechnung|Gehaltsabrechnung|Entgeltabrechnung
remittance_advice Zahlungsavis|Avis
price_list Preisliste
certificate Zertifikat|Bescheinigung|Ursprungszeugnis
form Antrag|Anmeldeformular
letter Ihre Anfrage|Änderung unserer Anschrift
cv Lebenslauf
menu Speisekarte|Mittagskarte
boarding_pass Bordkarte
contract Dienstleistungsvertrag|Mietvertrag
terms Allgemeine Geschäftsbedingungen|Lieferbedingungen
insurance_policy Versicherungsschein|Versicherungspolice
medical_report Arztbrief|Laborbefund
timesheet Stundenzettel|Tätigkeitsnachweis
manual_page Bedienungsanleitung|Gebrauchsanweisung
newspaper_page Abendblatt|Neueste Nachrichten
`
