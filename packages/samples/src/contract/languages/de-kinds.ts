import type { ContractKind } from '../kinds.ts'
import { wordings as w } from '../spin.ts'
import type { KindWords } from './language.ts'

export const deKinds: Record<ContractKind, KindWords> = {
  lease_commercial: {
    titles:
      'Mietvertrag über Gewerberäume|Gewerbemietvertrag|Mietvertrag|Geschäftsraummietvertrag|Pachtvertrag|Mietvertrag für gewerblich genutzte Räume',
    roles: 'Vermieter/Mieter|Verpächter/Pächter|Vermieter/Mieter',
    scope: w(`
Der {a} vermietet dem {b} die Räume in {address} mit einer Fläche von [etwa|ca.] {area} m² zum Betrieb [eines Büros|einer Werkstatt|eines Ladens|eines Lagers].
Mitvermietet sind {n} Stellplätze [auf dem Hof|in der Tiefgarage].
Der {b} darf die Mietsache [nur|ausschließlich] zu dem genannten Zweck nutzen.
`),
  },
  lease_residential: {
    titles:
      'Mietvertrag|Wohnraummietvertrag|Mietvertrag über Wohnraum|Wohnungsmietvertrag|Mietvertrag für Wohnräume',
    roles: 'Vermieter/Mieter|Vermieter/Mieter',
    scope: w(`
Vermietet wird die Wohnung in {address}, bestehend aus {n} Zimmern, Küche und Bad, mit einer Wohnfläche von {area} m².
Die Haltung von Haustieren bedarf der Zustimmung des {a}s.
Der {b} leistet eine Kaution in Höhe von {money}, zahlbar in drei Raten.
`),
  },
  services: {
    titles:
      'Dienstleistungsvertrag|Rahmenvertrag über Dienstleistungen|Dienstvertrag|Werkvertrag|Servicevertrag|Leistungsvertrag|Reinigungsvertrag',
    roles: 'Auftraggeber/Auftragnehmer|Kunde/Dienstleister|Auftraggeber/Dienstleister',
    scope: w(`
Der {b} [erbringt|übernimmt] für den {a} die in Anlage {n} [beschriebenen|aufgeführten] Leistungen.
Der {a} beauftragt den {b} mit [der Reinigung|der Bewachung|der Betreuung|der Verwaltung] seiner Standorte in {city} und {city}.
Der {b} setzt nur ausreichend geschultes Personal ein.
`),
  },
  consulting: {
    titles:
      'Beratungsvertrag|Beratervertrag|Vertrag über freie Mitarbeit|Rahmenvertrag Beratung|Projektvertrag',
    roles: 'Auftraggeber/Berater|Auftraggeber/Auftragnehmer|Kunde/Berater',
    scope: w(`
Der {b} berät den {a} [bei der Einführung einer neuen Software|in Fragen der Finanzierung|beim Aufbau des Vertriebs].
Der {b} ist in der Einteilung seiner Arbeitszeit frei; er leistet [mindestens|höchstens] {n} Stunden in der Woche.
`),
  },
  nda: {
    titles:
      'Geheimhaltungsvereinbarung|Vertraulichkeitsvereinbarung|Gegenseitige Geheimhaltungsvereinbarung|Vereinbarung über die Vertraulichkeit',
    roles: 'Informationsgeber/Informationsempfänger|Offenleger/Empfänger',
    scope: w(`
Die Parteien [beabsichtigen|prüfen] eine Zusammenarbeit und legen einander hierzu vertrauliche Informationen offen.
Der {b} verpflichtet sich, die Informationen geheim zu halten und nur für den vereinbarten Zweck zu nutzen.
`),
  },
  supply: {
    titles:
      'Liefervertrag|Rahmenliefervertrag|Vertrag über die Lieferung von Waren|Einkaufsrahmenvertrag|Produktions- und Liefervertrag',
    roles: 'Lieferant/Besteller|Verkäufer/Käufer|Lieferant/Kunde|Hersteller/Abnehmer',
    scope: w(`
Der {a} liefert dem {b} die in Anlage {n} genannten Erzeugnisse [frei Haus|ab Werk|DAP {city}].
Der {b} teilt dem {a} seinen Bedarf für die folgenden {months.acc} mit.
`),
  },
  distribution: {
    titles:
      'Vertriebsvertrag|Vertragshändlervertrag|Alleinvertriebsvertrag|Händlervertrag|Vertriebspartnervertrag',
    roles: 'Hersteller/Vertragshändler|Lieferant/Händler|Unternehmer/Vertriebspartner',
    scope: w(`
Der {a} überträgt dem {b} [das alleinige Recht|das Recht] zum Vertrieb der Vertragswaren im Vertragsgebiet.
Der {b} kauft und verkauft im eigenen Namen und auf eigene Rechnung; er nimmt jährlich Waren für mindestens {money} ab.
`),
  },
  employment: {
    titles:
      'Arbeitsvertrag|Anstellungsvertrag|Befristeter Arbeitsvertrag|Geschäftsführer-Dienstvertrag|Ausbildungsvertrag',
    roles: 'Arbeitgeber/Arbeitnehmer|Arbeitgeber/Mitarbeiter',
    scope: w(`
Der {b} wird als [Sachbearbeiter|Softwareentwickler|Vertriebsleiter|Mechatroniker|Projektleiter] [eingestellt|beschäftigt]. Arbeitsort ist {city}.
Die ersten {months.acc} gelten als Probezeit, in der mit einer Frist von {days} gekündigt werden kann.
Der {b} hat Anspruch auf {n} Arbeitstage Urlaub im Kalenderjahr.
`),
  },
  software_licence: {
    titles:
      'Softwarelizenzvertrag|Lizenzvertrag|Software-Überlassungsvertrag|Nutzungsvertrag Software|Lizenzvereinbarung',
    roles: 'Lizenzgeber/Lizenznehmer|Anbieter/Kunde',
    scope: w(`
Der {a} räumt dem {b} das [einfache|nicht ausschließliche], [nicht übertragbare|] Recht ein, die Software mit bis zu {n} Nutzern zu verwenden.
Der {b} darf die Software weder vermieten noch zurückentwickeln, soweit das Gesetz es nicht erlaubt.
`),
  },
  trademark_licence: {
    titles: 'Markenlizenzvertrag|Lizenzvertrag über Marken|Merchandising-Lizenzvertrag|Patentlizenzvertrag',
    roles: 'Lizenzgeber/Lizenznehmer',
    scope: w(`
Der {a} gestattet dem {b} die Benutzung der Marke Nr. {n}{n}{n}{n} für die Vertragswaren.
Der {b} zahlt eine Lizenzgebühr von {pct} des Nettoumsatzes, abzurechnen binnen {days} nach Quartalsende.
`),
  },
  loan: {
    titles:
      'Darlehensvertrag|Kreditvertrag|Privater Darlehensvertrag|Gesellschafterdarlehen|Nachrangdarlehensvertrag',
    roles: 'Darlehensgeber/Darlehensnehmer|Kreditgeber/Kreditnehmer',
    scope: w(`
Das Darlehen ist mit {pct} jährlich zu verzinsen; die Zinsen sind [vierteljährlich|monatlich] nachträglich fällig.
Der {b} kann das Darlehen mit einer Ankündigung von {days} vorzeitig zurückzahlen.
`),
  },
  maintenance: {
    titles:
      'Wartungsvertrag|Instandhaltungsvertrag|Softwarepflegevertrag|Vollwartungsvertrag|Wartungs- und Servicevertrag',
    roles: 'Auftraggeber/Auftragnehmer|Betreiber/Wartungsdienst|Kunde/Auftragnehmer',
    scope: w(`
Der {b} wartet die in Anlage {n} aufgeführten Anlagen alle {months.acc} und hält sie betriebsbereit.
Störungen werden binnen {n} Stunden nach Meldung bearbeitet.
`),
  },
  hosting: {
    titles:
      'Hostingvertrag|SaaS-Vertrag|Cloud-Service-Vertrag|Vertrag über die Bereitstellung von Software|Rechenzentrumsvertrag',
    roles: 'Anbieter/Kunde|Provider/Kunde|Anbieter/Auftraggeber',
    scope: w(`
Der {a} stellt dem {b} die Anwendung über das Internet mit einer Verfügbarkeit von {pct} im Monatsmittel bereit.
Datensicherungen werden alle {n} Stunden angefertigt und {days.acc} aufbewahrt.
`),
  },
  sponsorship: {
    titles: 'Sponsoringvertrag|Sponsorenvertrag|Sponsoringvereinbarung|Werbe- und Sponsoringvertrag',
    roles: 'Sponsor/Veranstalter|Sponsor/Verein',
    scope: w(`
Der {b} räumt dem {a} das Recht ein, sich [offizieller Partner|Hauptsponsor] der Veranstaltung in {city} zu nennen.
Das Logo des {a}s wird auf allen Drucksachen und auf der Internetseite gezeigt.
`),
  },
  joint_venture: {
    titles:
      'Kooperationsvertrag|Joint-Venture-Vertrag|Gesellschaftsvertrag|Zusammenarbeitsvertrag|Entwicklungs- und Kooperationsvertrag',
    roles: 'Partner A/Partner B|Investor/Gründer',
    scope: w(`
Die Parteien [gründen|errichten] in {city} eine gemeinsame Gesellschaft, an der jede von ihnen {pct} hält.
Die Parteien entwickeln und vermarkten die Erzeugnisse gemeinsam nach dem Geschäftsplan vom {date}.
`),
  },
  agency: {
    titles: 'Handelsvertretervertrag|Agenturvertrag|Vermittlungsvertrag|Maklervertrag|Vertretungsvertrag',
    roles: 'Unternehmer/Handelsvertreter|Auftraggeber/Vermittler',
    scope: w(`
Der {a} betraut den {b} ständig mit der Vermittlung von Geschäften im Gebiet um {city}.
Die Provision beträgt {pct} des Nettopreises und ist {days.acc} nach Zahlung des Kunden fällig.
`),
  },
  purchase: {
    titles:
      'Kaufvertrag|Kaufvertrag über ein Kraftfahrzeug|Unternehmenskaufvertrag|Kaufvertrag über Maschinen|Anteilskaufvertrag',
    roles: 'Verkäufer/Käufer',
    scope: w(`
Der {a} verkauft dem {b} [die Maschine|das Fahrzeug|die Anteile|die Gegenstände] nach Anlage {n}.
Das Eigentum geht mit vollständiger Zahlung über, die Gefahr mit der Übergabe in {city}.
`),
  },
  data_processing: {
    titles:
      'Vertrag zur Auftragsverarbeitung|Auftragsverarbeitungsvertrag|Vereinbarung zur Auftragsverarbeitung|Datenschutzvereinbarung',
    roles: 'Verantwortlicher/Auftragsverarbeiter|Auftraggeber/Auftragnehmer',
    scope: w(`
Der {b} verarbeitet personenbezogene Daten nur auf dokumentierte Weisung.
Der {b} meldet Verletzungen des Schutzes personenbezogener Daten binnen {n} Stunden.
`),
  },
  amendment: {
    titles:
      'Nachtrag Nr. 1|Nachtrag Nr. 2 zum Mietvertrag|Änderungsvereinbarung|Erster Nachtrag|Zusatzvereinbarung|2. Nachtrag zum Liefervertrag|Vertragsergänzung',
    roles: 'Vermieter/Mieter|Lieferant/Kunde|Auftraggeber/Auftragnehmer|Lizenzgeber/Lizenznehmer',
    scope: w(`
Begriffe, die hier nicht bestimmt sind, haben die Bedeutung des Ursprungsvertrages.
`),
  },
}
