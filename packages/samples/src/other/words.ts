import type { OtherKind } from '../sample.ts'

type Phrases = {
  title: Record<OtherKind, string[]>
  /** Paragraphs of letters and clauses of contracts. */
  paragraphs: string[]
  greeting: string
  closing: string
  fields: string[]
  balance: [opening: string, closing: string]
  columns: [date: string, text: string, out: string, in_: string, balance: string]
  signature: string[]
}

/** Texts of documents that are no invoices. Languages without an entry use English. */
export const otherPhrases: Record<string, Phrases> = {
  en: {
    title: {
      letter: [
        'Your enquiry',
        'Change of address',
        'Invitation to our annual meeting',
        'Reminder: documents needed',
        'Price adjustment from next quarter',
      ],
      order_confirmation: [
        'Order Confirmation',
        'ORDER ACKNOWLEDGEMENT',
        'Purchase Order',
        'Sales Order',
        'Quotation',
        'Pro Forma',
      ],
      delivery_note: ['Delivery Note', 'PACKING SLIP', 'Despatch Note', 'Packing List'],
      account_statement: ['Account Statement', 'STATEMENT OF ACCOUNT', 'Bank Statement', 'Monthly Statement'],
      contract: [
        'Service Agreement',
        'RENTAL AGREEMENT',
        'Non-Disclosure Agreement',
        'Employment Contract',
        'Framework Agreement',
      ],
      form: ['Application Form', 'REGISTRATION', 'Supplier Questionnaire', 'Expense Claim', 'Change Request'],
    },
    paragraphs: [
      'Thank you for your letter, which we received last week. We have passed it on to the department in charge and will come back to you within ten working days.',
      'As agreed on the telephone we confirm that our colleague will visit your premises. Please make sure that the access to the building is open from eight in the morning.',
      'This agreement begins on the date of the last signature and runs for an initial term of twelve months. It is renewed for a further year unless one of the parties gives notice three months before its end.',
      'Each party keeps the confidential information of the other secret and uses it for the purposes of this agreement only. This duty outlasts the agreement by five years.',
      'The provider is liable for intent and gross negligence without limit. In all other cases liability is limited to the foreseeable damage that is typical for this kind of contract.',
      'Our offices will be closed during the last week of the year. Urgent cases are handled by the on-call service, whose number you find on our website.',
      'Changes and additions to this agreement must be made in writing. Should one provision be invalid, the others stay in force.',
      'Please send us the completed form together with a copy of your registration certificate by the end of the month.',
    ],
    greeting: 'Dear Sir or Madam,',
    closing: 'Yours faithfully,',
    fields: [
      'Surname',
      'First name',
      'Date of birth',
      'Company',
      'Street',
      'Town',
      'Telephone',
      'E-mail',
      'Department',
      'Cost centre',
      'Reason',
      'Remarks',
    ],
    balance: ['Opening balance', 'Closing balance'],
    columns: ['Date', 'Details', 'Debit', 'Credit', 'Balance'],
    signature: ['Place, date', 'Signature'],
  },
  de: {
    title: {
      letter: [
        'Ihre Anfrage',
        'Änderung unserer Anschrift',
        'Einladung zur Mitgliederversammlung',
        'Fehlende Unterlagen',
        'Preisanpassung zum Quartalsbeginn',
      ],
      order_confirmation: [
        'Auftragsbestätigung',
        'AUFTRAGSBESTÄTIGUNG',
        'Bestellung',
        'Angebot',
        'Kostenvoranschlag',
        'Proforma',
      ],
      delivery_note: ['Lieferschein', 'LIEFERSCHEIN', 'Packliste', 'Warenbegleitschein'],
      account_statement: ['Kontoauszug', 'KONTOAUSZUG', 'Saldenbestätigung', 'Offene-Posten-Liste'],
      contract: [
        'Dienstleistungsvertrag',
        'MIETVERTRAG',
        'Geheimhaltungsvereinbarung',
        'Arbeitsvertrag',
        'Rahmenvertrag',
      ],
      form: ['Antrag', 'ANMELDUNG', 'Lieferantenfragebogen', 'Reisekostenabrechnung', 'Änderungsmitteilung'],
    },
    paragraphs: [
      'vielen Dank für Ihr Schreiben, das wir in der vergangenen Woche erhalten haben. Wir haben es an die zuständige Abteilung weitergeleitet und melden uns innerhalb von zehn Werktagen bei Ihnen.',
      'Wie telefonisch besprochen bestätigen wir den Besuch unseres Mitarbeiters in Ihrem Hause. Bitte sorgen Sie dafür, dass der Zugang ab acht Uhr möglich ist.',
      'Der Vertrag beginnt mit der letzten Unterschrift und hat eine Laufzeit von zwölf Monaten. Er verlängert sich um ein weiteres Jahr, sofern er nicht drei Monate vor Ablauf gekündigt wird.',
      'Die Parteien verpflichten sich, vertrauliche Informationen der jeweils anderen Partei geheim zu halten und nur für die Zwecke dieses Vertrages zu verwenden.',
      'Der Auftragnehmer haftet unbeschränkt bei Vorsatz und grober Fahrlässigkeit. Im Übrigen ist die Haftung auf den vertragstypischen, vorhersehbaren Schaden begrenzt.',
      'Änderungen und Ergänzungen bedürfen der Schriftform. Sollte eine Bestimmung unwirksam sein, bleiben die übrigen Bestimmungen unberührt.',
      'Bitte senden Sie uns das ausgefüllte Formular zusammen mit einer Kopie der Gewerbeanmeldung bis zum Monatsende zurück.',
    ],
    greeting: 'Sehr geehrte Damen und Herren,',
    closing: 'Mit freundlichen Grüßen',
    fields: [
      'Name',
      'Vorname',
      'Geburtsdatum',
      'Firma',
      'Straße',
      'Ort',
      'Telefon',
      'E-Mail',
      'Abteilung',
      'Kostenstelle',
      'Grund',
      'Bemerkungen',
    ],
    balance: ['Anfangssaldo', 'Endsaldo'],
    columns: ['Datum', 'Buchungstext', 'Soll', 'Haben', 'Saldo'],
    signature: ['Ort, Datum', 'Unterschrift'],
  },
  fr: {
    title: {
      letter: [
        'Votre demande',
        'Changement d’adresse',
        'Invitation à l’assemblée générale',
        'Documents manquants',
      ],
      order_confirmation: [
        'Confirmation de commande',
        'BON DE COMMANDE',
        'Devis',
        'Accusé de réception de commande',
      ],
      delivery_note: ['Bon de livraison', 'BON DE LIVRAISON', 'Liste de colisage'],
      account_statement: ['Relevé de compte', 'RELEVÉ DE COMPTE', 'Extrait de compte'],
      contract: [
        'Contrat de prestation',
        'CONTRAT DE LOCATION',
        'Accord de confidentialité',
        'Contrat de travail',
      ],
      form: ['Formulaire d’inscription', 'DEMANDE', 'Note de frais', 'Questionnaire fournisseur'],
    },
    paragraphs: [
      'Nous vous remercions de votre courrier, reçu la semaine dernière. Il a été transmis au service compétent, qui reviendra vers vous dans un délai de dix jours ouvrés.',
      'Le présent contrat prend effet à la date de la dernière signature pour une durée de douze mois. Il est renouvelé par tacite reconduction, sauf dénonciation trois mois avant son terme.',
      'Chaque partie s’engage à garder secrètes les informations confidentielles de l’autre et à ne les utiliser qu’aux fins du présent contrat.',
      'Toute modification du présent contrat doit être faite par écrit. La nullité d’une clause n’entraîne pas celle des autres.',
      'Merci de nous retourner le formulaire complété accompagné d’un extrait d’immatriculation avant la fin du mois.',
    ],
    greeting: 'Madame, Monsieur,',
    closing: 'Veuillez agréer nos salutations distinguées.',
    fields: [
      'Nom',
      'Prénom',
      'Date de naissance',
      'Société',
      'Rue',
      'Ville',
      'Téléphone',
      'E-mail',
      'Service',
      'Motif',
      'Remarques',
    ],
    balance: ['Solde initial', 'Solde final'],
    columns: ['Date', 'Libellé', 'Débit', 'Crédit', 'Solde'],
    signature: ['Lieu, date', 'Signature'],
  },
}
