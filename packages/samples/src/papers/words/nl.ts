export const dutch = `
labels Nr.|Datum|Aan|Omschrijving|Aantal|Stukprijs|Bedrag|Totaal|Subtotaal|BTW|Ordernr.|Leverdatum|Vervaldatum|Factuurnr.|Saldo|Debet|Credit|Uren|Gewicht|Brutoloon|Nettoloon|Geldig tot|Handtekening|Naam|Adres|Telefoon|Geboortedatum|Opmerkingen|Pagina|Artikelnr.|Colli|Bankgegevens
sentences Dank voor uw brief, die wij aan de bevoegde afdeling hebben doorgestuurd.|Wij nemen binnen tien werkdagen contact met u op.|Zorg ervoor dat de ingang vanaf acht uur open is.|Wijzigingen worden schriftelijk vastgelegd en de overige bepalingen blijven gelden.|Elke partij houdt geheim wat zij over de andere verneemt.|De gemeenteraad besloot dinsdag dat de brug tot het voorjaar gesloten blijft.
clauses Deze overeenkomst is op {date} gesloten tussen {a} en {b}.|{a} verricht voor {b} de diensten die in de bijlage staan.|De overeenkomst gaat in op {start} en duurt een jaar.|Zij wordt telkens met een jaar verlengd, tenzij zij schriftelijk wordt opgezegd met een termijn van drie maanden.|De prijs bedraagt {amount} per maand, te betalen binnen 14 dagen.|Partijen houden vertrouwelijke gegevens van elkaar geheim.|Elke partij kan de overeenkomst ontbinden als de andere ernstig tekortkomt.|Wijzigingen van deze overeenkomst gebeuren schriftelijk.|Op deze overeenkomst is het recht van de vestigingsplaats van {a} van toepassing; de rechter aldaar is bevoegd.|Opgemaakt en ondertekend in tweevoud.
invoice Factuur
credit_note Creditnota|Creditfactuur
receipt Kassabon|Kwitantie
delivery_note Leveringsbon|Pakbon|Afleverbon
packing_list Paklijst
bill_of_lading Cognossement
cmr Vrachtbrief|Internationale vrachtbrief
purchase_order Inkooporder|Bestelbon
order_confirmation Orderbevestiging|Opdrachtbevestiging
quote Offerte|Prijsopgave
pro_forma Proforma factuur|Pro forma factuur
account_statement Rekeningoverzicht|Openstaande posten
dunning_letter Betalingsherinnering|Aanmaning
bank_statement Rekeningafschrift|Bankafschrift
payslip Loonstrook|Salarisstrook|Loonspecificatie
remittance_advice Betalingsspecificatie|Betaaladvies
price_list Prijslijst
certificate Certificaat|Verklaring
form Aanvraagformulier|Inschrijfformulier
letter Uw aanvraag|Adreswijziging
cv Curriculum vitae
menu Menukaart|Lunchkaart
boarding_pass Instapkaart
contract Dienstverleningsovereenkomst|Huurovereenkomst
terms Algemene voorwaarden
insurance_policy Verzekeringspolis|Polisblad
medical_report Medisch verslag|Laboratoriumuitslag
timesheet Urenstaat|Urenbriefje
manual_page Gebruiksaanwijzing|Handleiding
newspaper_page Het Avondblad|Nieuws van de Dag
`
