import { wordings as w } from '../spin.ts'
import type { ValueWordings } from './language.ts'

export const nlValues: ValueWordings = {
  value: {
    fee: w(`
De [totale|] vergoeding bedraagt {value}[, exclusief btw|].
De {a} betaalt de {b} een bedrag van {value}.
Voor de diensten is {value} verschuldigd[, te betalen binnen {days}|].
`),
    rent: w(`
De jaarlijkse huurprijs bedraagt {value}[, te betalen in maandelijkse termijnen|].
De huurprijs bedraagt {rate} per maand[, bij vooruitbetaling|].
De {b} betaalt een maandelijkse huur van {rate}.
`),
    licence: w(`
De licentievergoeding bedraagt {value}.
De {b} betaalt een [jaarlijkse|eenmalige] vergoeding van {value}.
`),
    price: w(`
De koopprijs bedraagt {value}.
De verkoop geschiedt voor een prijs van {value}[, waarvan {money} als aanbetaling|].
`),
    loan: w(`
De {a} leent de {b} een bedrag van {value}.
De hoofdsom bedraagt {value}.
`),
    salary: w(`
Het bruto jaarsalaris bedraagt {value}.
De {b} ontvangt een salaris van {value} bruto per jaar.
`),
    sponsorship: w(`
De {a} betaalt de {b} een sponsorbedrag van {value}.
De sponsorbijdrage bedraagt {value}.
`),
  },
  currencies: { EUR: 'euro' },
  closing: {
    dated: w(`
Opgemaakt te {city} op {signature}.
Aldus overeengekomen en in tweevoud getekend te {city} op {signature}.
{city}, {signature}
Getekend op {signature}.
`),
    undated: w(`
Aldus overeengekomen en in tweevoud ondertekend.
Handtekeningen:
Plaats en datum: ______________________
`),
  },
  cover: {
    dated: w(`
Datum: {dated}
Gesloten op {dated}
`),
    effective: w(`
Ingangsdatum: {dated}
Met ingang van {dated}
`),
  },
  amendment: {
    recitals: w(`
Partijen hebben op {original.date} een overeenkomst gesloten (de “Oorspronkelijke Overeenkomst”)[, gewijzigd op {date}|].
`),
    changes: w(`
Artikel {n}.{n} van de Oorspronkelijke Overeenkomst komt te luiden: “Facturen worden binnen {days} betaald.”
Bijlage {n} wordt vervangen door de versie van {date}.
`),
    rest: w(`
Voor het overige blijft de Oorspronkelijke Overeenkomst ongewijzigd.
`),
  },
  sheet: {
    lead: w(`
De volgende bijzondere voorwaarden maken deel uit van {this}.
Bijzondere voorwaarden:
`),
    renewal: {
      auto: w(`
<Automatisch>, telkens met {renewal}
<Ja>, met {renewal}
`),
      never: w(`
<Nee>
<Geen verlenging>
`),
    },
    onSignature: w(`
Datum van de laatste handtekening
`),
    indefinite: w(`
Onbepaalde tijd
`),
    term: w(`
De looptijd staat in de bijzondere voorwaarden.
`),
    value: w(`
De prijzen staan in de bijzondere voorwaarden en worden binnen {days} betaald.
`),
    law: w(`
Het toepasselijke recht staat in de bijzondere voorwaarden.
`),
  },
  letter: {
    greeting: w(`
Geachte heer, mevrouw,
Geachte heer {surname},
`),
    open: w(`
Hierbij bevestigen wij de afspraken tussen {nameA} (“{a}”) en {nameB} (“{b}”).
Naar aanleiding van ons gesprek leggen wij vast wat {nameA} (“{a}”) en {nameB} (“{b}”) zijn overeengekomen.
`),
    close: w(`
Wij verzoeken u een getekend exemplaar terug te zenden [binnen {days}|].
`),
  },
  headings: {
    scope: 'Onderwerp|Voorwerp van de overeenkomst|Diensten',
    effective: 'Ingangsdatum|Inwerkingtreding|Aanvang',
    term: 'Duur|Looptijd|Duur en beëindiging|Looptijd en opzegging',
    renewal: 'Verlenging',
    termination: 'Opzegging|Beëindiging|Ontbinding',
    value: 'Vergoeding|Prijs|Prijs en betaling',
    law: 'Toepasselijk recht|Toepasselijk recht en bevoegde rechter|Geschillen',
    definitions: 'Definities',
  },
}
