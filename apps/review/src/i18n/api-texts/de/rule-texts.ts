/** What the rules of e-invoices say, in German. */
export const ruleTexts: Record<string, string> = {
  'An invoice has a number.': 'Eine Rechnung hat eine Nummer.',
  'An invoice has a date of issue.': 'Eine Rechnung hat ein Ausstellungsdatum.',
  'An invoice has a type code.': 'Eine Rechnung hat eine Rechnungsart.',
  'An invoice has a currency.': 'Eine Rechnung hat eine Währung.',
  'The seller has a name.': 'Der Verkäufer hat einen Namen.',
  'The buyer has a name.': 'Der Käufer hat einen Namen.',
  'The address of the seller has a country.': 'Die Anschrift des Verkäufers hat ein Land.',
  'The address of the buyer has a country.': 'Die Anschrift des Käufers hat ein Land.',
  'The sum of the line amounts is stated.': 'Die Summe der Positionsbeträge ist angegeben.',
  'The total without VAT is stated.': 'Der Gesamtbetrag ohne Umsatzsteuer ist angegeben.',
  'The total with VAT is stated.': 'Der Gesamtbetrag mit Umsatzsteuer ist angegeben.',
  'The amount due is stated.': 'Der fällige Betrag ist angegeben.',
  'An invoice has at least one line.': 'Eine Rechnung hat mindestens eine Position.',
  'Each line has an id.': 'Jede Position hat eine Kennung.',
  'Each line has a quantity.': 'Jede Position hat eine Menge.',
  'The quantity of each line has a unit.': 'Die Menge jeder Position hat eine Einheit.',
  'Each line has a net amount.': 'Jede Position hat einen Nettobetrag.',
  'The item of each line has a name.': 'Der Artikel jeder Position hat einen Namen.',
  'Each line has a net price.': 'Jede Position hat einen Nettopreis.',
  'The net price of an item is not negative.': 'Der Nettopreis eines Artikels ist nicht negativ.',
  'Each line has a category of VAT.': 'Jede Position hat eine Umsatzsteuerkategorie.',
  'The sum of the line amounts is the sum of the amounts of all lines.':
    'Die Summe der Positionsbeträge ist die Summe der Beträge aller Positionen.',
  'The sum of allowances is that of all allowances of the invoice.':
    'Die Summe der Nachlässe ist die aller Nachlässe der Rechnung.',
  'The sum of charges is that of all charges of the invoice.':
    'Die Summe der Zuschläge ist die aller Zuschläge der Rechnung.',
  'The total without VAT is the sum of the line amounts, without allowances and with charges.':
    'Der Gesamtbetrag ohne Umsatzsteuer ist die Summe der Positionsbeträge ohne Nachlässe und mit Zuschlägen.',
  'The total of VAT is the sum of the VAT of all categories and rates.':
    'Die gesamte Umsatzsteuer ist die Summe der Umsatzsteuer aller Kategorien und Sätze.',
  'The total with VAT is the total without VAT and the total of VAT.':
    'Der Gesamtbetrag mit Umsatzsteuer ist der Gesamtbetrag ohne Umsatzsteuer und die gesamte Umsatzsteuer.',
  'The amount due is the total with VAT without what is paid, and with the rounding.':
    'Der fällige Betrag ist der Gesamtbetrag mit Umsatzsteuer ohne das, was bezahlt ist, und mit der Rundung.',
  'The VAT of a rate is its taxable amount multiplied by the rate.':
    'Die Umsatzsteuer eines Satzes ist dessen Bemessungsgrundlage mal dem Satz.',
  'An invoice has a breakdown of VAT.': 'Eine Rechnung schlüsselt die Umsatzsteuer auf.',
  'Where something is due, there is a due date, or terms of payment.':
    'Wo etwas fällig ist, gibt es ein Fälligkeitsdatum oder Zahlungsbedingungen.',
  'The seller has an id, a registration or a VAT number.':
    'Der Verkäufer hat eine Kennung, eine Registernummer oder eine Umsatzsteuernummer.',
  ...categoryTexts('the standard rate', 'Regelsatz'),
  ...categoryTexts('the zero rate', 'Nullsatz'),
  ...categoryTexts('exempt items', 'Steuerbefreiung'),
  ...categoryTexts('reverse charge', 'Steuerschuld des Empfängers'),
  ...categoryTexts('intra-community supply', 'innergemeinschaftliche Lieferung'),
  ...categoryTexts('export', 'Ausfuhr'),
  ...categoryTexts('items outside VAT', 'nicht steuerbar'),
  'The tax of a rate (Imposta) is its taxable amount multiplied by the rate.':
    'Die Steuer eines Satzes (Imposta) ist dessen Bemessungsgrundlage mal dem Satz.',
  'The taxable amount of a rate (ImponibileImporto) is the sum of its lines and funds.':
    'Die Bemessungsgrundlage eines Satzes (ImponibileImporto) ist die Summe seiner Positionen und Kassen.',
  'The amount of a line (PrezzoTotale) is its price multiplied by its quantity, without discounts.':
    'Der Betrag einer Position (PrezzoTotale) ist Preis mal Menge ohne Nachlässe.',
  'Each rate of a line or fund has a summary (DatiRiepilogo).':
    'Jeder Satz einer Position oder Kasse hat eine Zusammenfassung (DatiRiepilogo).',
  'Total is SubTotal without discounts and withheld taxes, and with the taxes that are charged.':
    'Total ist SubTotal ohne Nachlässe und einbehaltene Steuern und mit den berechneten Steuern.',
  'The total of the note (vNF) is the sum of the amounts of which it consists.':
    'Der Gesamtbetrag der Nota (vNF) ist die Summe der Beträge, aus denen er besteht.',
}

/** The texts about a category of VAT. */
function categoryTexts(name: string, german: string): Record<string, string> {
  return {
    [`A line with ${name} has a rate above 0.`]: `Eine Position der Kategorie „${german}“ hat einen Satz über 0.`,
    [`A line with ${name} has a rate of 0, or none.`]: `Eine Position der Kategorie „${german}“ hat den Satz 0 oder keinen.`,
    [`The taxable amount of ${name} is the sum of its lines and charges without its allowances.`]: `Die Bemessungsgrundlage der Kategorie „${german}“ ist die Summe ihrer Positionen und Zuschläge ohne ihre Nachlässe.`,
    [`The VAT of ${name} is its taxable amount multiplied by its rate.`]: `Die Umsatzsteuer der Kategorie „${german}“ ist deren Bemessungsgrundlage mal dem Satz.`,
    [`The VAT of ${name} is 0.`]: `Die Umsatzsteuer der Kategorie „${german}“ ist 0.`,
    [`The breakdown of ${name} has the reason of the exemption.`]: `Die Aufschlüsselung der Kategorie „${german}“ nennt den Grund der Befreiung.`,
    [`The breakdown of ${name} has no reason of an exemption.`]: `Die Aufschlüsselung der Kategorie „${german}“ nennt keinen Grund einer Befreiung.`,
  }
}
