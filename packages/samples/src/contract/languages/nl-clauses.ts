import { wordings as w } from '../spin.ts'
import { clause } from './clause.ts'
import type { OtherClause } from './language.ts'

/** Clauses without truth, full of periods, dates, laws, sums and names of other things. */
export const nlClauses: OtherClause[] = [
  clause(
    'Geheimhouding',
    `
Partijen houden elkaars informatie geheim tot {years} na afloop.
[Tijdens de looptijd van de overeenkomst en|] gedurende een periode van {years} na [beëindiging|afloop] daarvan maken partijen geen informatie openbaar.
Tijdens de looptijd en {years} na [beëindiging|afloop] houdt de {b} een volledige administratie bij.
De {otherdoc} met {company} van {date} blijft gelden.
`,
  ),
  clause(
    'Aansprakelijkheid',
    `
De aansprakelijkheid is beperkt tot {money} per gebeurtenis en {money2} per jaar.
`,
  ),
  clause(
    'Verzekering',
    `
De {b} sluit een verzekering van ten minste {money} bij {company} en houdt die {years} in stand.
`,
  ),
  clause(
    'Overmacht',
    `
Bij overmacht van meer dan {days} kan een order met een aankondiging van {days2} worden geannuleerd.
`,
  ),
  clause(
    'Overdracht',
    `
Overdracht vereist toestemming. De {a} mag vorderingen aan {bank} verpanden voor het krediet van {date}.
`,
  ),
  clause(
    'Kennisgevingen',
    `
Kennisgevingen aan de {a}: {nameA.plain}, t.a.v. {person}, {address2}.
Kennisgevingen aan de {b}: {nameB.plain}, {address3}, met werking na {days}.
`,
  ),
  clause(
    'Gedeeltelijke nietigheid',
    `
Een nietige bepaling wordt binnen {days} vervangen; de overige blijven gelden.
`,
  ),
  clause(
    'Wijzigingen',
    `
Wijzigingen gelden alleen schriftelijk.
`,
  ),
  clause(
    'Betaling|Facturering',
    `
Facturen worden binnen {days} betaald op de rekening bij {bank}.
Bij verzuim is een rente van {pct} per jaar en {money} aan kosten verschuldigd.
`,
  ),
  clause(
    'Garantie',
    `
De {b} garandeert de levering gedurende {months}; gebreken worden binnen {days} gemeld.
`,
  ),
  clause(
    'Intellectuele eigendom',
    `
Rechten van voor {date} blijven bij de rechthebbende.
`,
  ),
  clause(
    'Persoonsgegevens',
    `
Incidenten worden binnen {n} uur gemeld; gegevens worden {days} na afloop gewist.
`,
  ),
  clause(
    'Prijsaanpassing|Indexering',
    `
Prijzen zijn vast tot {date2}; daarna worden zij jaarlijks met ten hoogste {pct} aangepast (index van {date}).
`,
  ),
  clause(
    'Levering',
    `
De eerste levering vindt uiterlijk op {date2} plaats. Bij vertraging geldt een boete van {pct} per week.
`,
  ),
  clause(
    'Bankgarantie',
    `
Binnen {days} stelt de {b} een garantie van {bank} van {money}, geldig tot {date2} en onder het recht van {otherlaw}.
`,
  ),
  clause(
    'Overleg',
    `
De contactpersonen, {person} en {person}, overleggen elke {months}, voor het eerst op {date2} te {city}.
`,
  ),
]

/** Endless sentences. */
export const nlFiller: string[] = w(`
[Op verzoek van de {a}|Tenzij anders overeengekomen|In dat geval] [verstrekt|overhandigt|levert] de {b} [onverwijld|op eigen kosten|binnen {days}] [de nodige stukken|een schriftelijk verslag|de vereiste certificaten][, die de {a} steeds mag inzien|].
[De {a}|De {b}|Elke partij] [mag|moet] [de apparatuur|de ruimten|de documenten] [gebruiken|vervangen|teruggeven], [mits|tenzij] [de kosten niet hoger zijn dan {money}|de wederpartij {days} tevoren is ingelicht].
[Valt een termijn op een feestdag|Maakt een derde aanspraak|Overschrijdt de hoeveelheid de prognose met meer dan {pct}], dan [bepalen partijen|stelt de {b}] binnen {days} [een nieuwe planning|passende maatregelen] [vast|voor].
[Het verslag van {date}|Het plan van bijlage {n}|De lijst van locaties te {city} en {city}] maakt deel uit van {this} en [wordt elke {months} herzien|gaat voor de algemene voorwaarden].
[De werkzaamheden|De controles] worden vakkundig uitgevoerd[ en voor {money} gefactureerd|], [behoudens artikel {n}.{n}|volgens de aanwijzingen van {company}].
`)
