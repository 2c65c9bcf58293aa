import type { Words } from './words.ts'

export const fr: Words = {
  invoice:
    'Facture|FACTURE|Facture|Facture de vente|FACTURE DE VENTE|Facture client|Note d’honoraires|Facture acquittée',
  creditNote: 'Avoir|AVOIR|Facture d’avoir|Note de crédit|Avoir client',
  labels: {
    number:
      'Facture N°|N° de facture|Numéro de facture|Facture n°|N° facture|Numéro|Facture|Réf. facture|FACTURE N°|N°|Facture No|N° Facture|Numéro de document|N° pièce|Pièce n°',
    creditNumber: 'Avoir N°|N° d’avoir|Numéro d’avoir|Avoir n°|N° de la note de crédit|Numéro',
    date: 'Date|Date de facture|Date de facturation|Date d’émission|En date du|Émise le|Date facture|Date de la facture|Le|Facture du|Date du document|Date d’établissement',
    dueDate:
      'Échéance|Date d’échéance|À payer avant le|Payable le|Date limite de paiement|Échéance le|À régler avant le|Date de règlement|Règlement avant le|Payable avant le',
    orderNumber:
      'Votre commande|N° de commande|Bon de commande|Commande n°|Votre référence|N° commande client|V/Réf.|Réf. commande|Commande client|N° BC|Vos références|Numéro de commande',
    orderDate: 'Date de commande|Commande du|Date commande',
    customerNumber:
      'N° client|Code client|Numéro client|Client n°|Réf. client|Compte client|N° de client|Référence client|Votre n° client|Code tiers',
    deliveryDate:
      'Date de livraison|Livré le|Date d’exécution|Date de prestation|Livraison du|Date de la prestation|Expédié le|Date de la vente ou prestation',
    deliveryNote: 'Bon de livraison|N° BL|BL n°|Bon de livraison n°',
    period: 'Période|Période de facturation|Période facturée|Période du',
    contact:
      'Votre contact|Contact|Commercial|Suivi par|Interlocuteur|Votre interlocuteur|Affaire suivie par|Vendeur',
    reference: 'Référence|Réf.|N/Réf.|Notre référence|Devis n°|Dossier|Affaire|N° de contrat|N° affaire',
    project: 'Projet|Chantier|Objet|Affaire|Objet de la facture',
    currency: 'Devise|Monnaie|Montants en',
    terms:
      'Conditions de règlement|Conditions de paiement|Règlement|Modalités de paiement|Conditions|Délai de paiement',
    paymentMethod: 'Mode de règlement|Mode de paiement|Moyen de paiement',
    paymentReference:
      'Communication|Référence de paiement|Référence à rappeler|Communication structurée|Réf. à rappeler',
    originalNumber: 'Facture d’origine|Sur facture n°|Concerne la facture|Annule la facture n°',
    page: 'Page {n} sur {count}|Page {n}/{count}|Page {n}|{n}/{count}|Page : {n}',
    from: 'Émetteur|De|Vendeur|Fournisseur|Prestataire|Société',
    billTo:
      'Facturé à|Client|Adressé à|Destinataire|Adresse de facturation|À l’attention de|Acheteur|Facturer à|Coordonnées client|À',
    shipTo: 'Livré à|Adresse de livraison|Livraison|Lieu de livraison|Destinataire de la livraison',
    vatId:
      'N° TVA|TVA intracommunautaire|N° TVA intracom.|N° de TVA|TVA Intra.|N° TVA intracommunautaire|TVA|Numéro de TVA|Id. TVA|Identifiant TVA',
    taxNumber: 'SIRET|SIREN|N° SIRET|RCS|Siret|APE|N° Siren',
    customerVatId: 'TVA client|N° TVA client|Votre N° TVA|N° TVA intracom. client|N° TVA',
    phone: 'Tél.|Tél|Téléphone|T|Tel',
    fax: 'Fax|Télécopie|F',
    email: 'E-mail|Mail|Courriel|Email|@',
    web: 'Site|Web|Site web|Site internet|www',
    iban: 'IBAN|Iban|Compte IBAN',
    bic: 'BIC|SWIFT|Code BIC|BIC/SWIFT',
    bank: 'Banque|Domiciliation|Établissement',
    account: 'N° compte|Compte|N° de compte',
    accountHolder: 'Titulaire|Titulaire du compte|Bénéficiaire|Au nom de',
    bankDetails:
      'Coordonnées bancaires|RIB|Règlement par virement|Virement bancaire|Informations de paiement|Relevé d’identité bancaire',
    register: 'RCS|R.C.S.|Capital social|Code NAF|Code APE|Société au capital de',
    manager: 'Gérant|Président|Directeur',
    lineTotal: 'Sous-total|Total lignes|Total brut HT|Montant brut HT|Total articles',
    discount: 'Remise|Rabais|Remise commerciale|Remise globale|Escompte',
    shipping:
      'Frais de port|Port|Frais d’expédition|Transport|Livraison|Frais de livraison|Port et emballage',
    net: 'Total HT|Montant HT|Sous-total HT|Total H.T.|Total net HT|Net HT|Total hors taxes|Montant total HT|Sous-total|TOTAL HT|Base HT|Total HT net|Total Hors Taxe|Total net|Montant net HT|Total H.T. net',
    taxBase: 'Base HT|Base|Montant HT|Assiette',
    taxAmount: 'TVA|Total TVA|Montant TVA|T.V.A.|Montant total TVA|TOTAL TVA|Dont TVA',
    total:
      'Total TTC|Montant TTC|Total T.T.C.|TOTAL TTC|Total à payer TTC|Montant total TTC|Total|Total général|Total TTC (EUR)|Montant de la facture|Total toutes taxes comprises|Total facture|Montant total|Total du document|Total à régler',
    due: 'Net à payer|NET À PAYER|Reste à payer|Montant dû|Solde dû|À payer|Solde à payer|Montant à régler|Reste dû|Total à régler|Net à payer TTC',
    paid: 'Acompte|Acompte versé|Déjà payé|Acomptes|Montant déjà réglé|Déjà réglé|Payé',
    rounding: 'Arrondi|Arrondis',
    carried: 'À reporter|Report|Sous-total à reporter',
  },
  columns: {
    position: 'N°|Ligne|#|Pos.',
    code: 'Référence|Réf.|Code|Code article|Article|Réf|Réf. article|Code produit',
    description:
      'Désignation|Description|Libellé|Désignation des produits|Prestation|Produit|Article|Intitulé|Désignation des articles',
    date: 'Date|Date prestation|Livré le',
    quantity: 'Qté|Quantité|Qte|Quantités|Nb|Nombre|Nbre',
    unit: 'Unité|U.|Un.|Unit.',
    unitPrice:
      'PU HT|Prix unitaire|P.U. HT|Prix unitaire HT|Prix unit.|P.U.|Prix U. HT|Tarif|PU|Prix unit. HT',
    discount: 'Remise|Rem.|Rem. %|Remise %',
    taxRate: 'TVA|TVA %|Taux TVA|% TVA|Tx TVA|Taux',
    taxAmount: 'TVA|Montant TVA|Mt TVA',
    amount:
      'Total HT|Montant HT|Montant|Total|Prix total HT|Total net HT|Montant net HT|Prix total|Total H.T.|Mt HT',
    grossAmount: 'Total TTC|Montant TTC|TTC|Prix TTC',
  },
  units: {
    piece: 'pce|u|pièce|unité|U|pcs|Pce',
    hour: 'h|heure|heures|H',
    day: 'jour|jours|j',
    month: 'mois',
    flat: 'forfait|ens.|Forf.|F',
    pack: 'lot|boîte|pack|carton',
    kg: 'kg|Kg',
    m: 'm|ml',
    m2: 'm²|m2',
    l: 'l|litre|L',
    km: 'km',
    kwh: 'kWh',
    night: 'nuit|nuits|nuitée',
  },
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  monthsShort: 'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
  terms: [
    'Paiement à {days} jours',
    '{days} jours fin de mois',
    'Paiement à réception de facture',
    '{days} jours net',
    'Règlement à {days} jours date de facture',
    'Paiement comptant',
    'Virement à {days} jours',
    'À réception',
    'Paiement au plus tard le {due}',
    'Règlement par virement sous {days} jours',
    '45 jours fin de mois',
    'Payable avant le {due}',
    'Prélèvement automatique',
  ],
  requests: [
    'Merci de régler d’ici le {due}.',
    'Nous vous prions de bien vouloir régler la somme de {total} avant le {due}.',
    'Date limite de paiement : {due}',
    'Merci de régler la somme de {total} avant le {due}.',
    'Le montant de {total} est à régler au plus tard le {due}.',
    'Merci d’indiquer la référence {number} lors de votre virement.',
    'En votre aimable règlement avant le {due}.',
    'La somme de {total} sera prélevée sur votre compte le {due}.',
    'Date limite de règlement : {due}. Pas d’escompte pour paiement anticipé.',
  ],
  intros: [
    '{title} n° {number} du {date}',
    '{title} {number} - {date}',
    'Facture n° {number} du {date}',
    'Facture N° {number} en date du {date}',
    'Facture {number} - {date}',
    'Facture numéro {number} émise le {date}',
  ],
  thanks:
    'Nous vous remercions de votre confiance.|Merci de votre confiance !|Merci pour votre commande.|Cordialement,|Nous restons à votre disposition pour tout renseignement.|Merci !',
  notes:
    'En cas de retard de paiement, une pénalité de 3 fois le taux d’intérêt légal sera appliquée, ainsi qu’une indemnité forfaitaire de 40 € pour frais de recouvrement.|Pas d’escompte pour règlement anticipé.|Les marchandises restent notre propriété jusqu’au paiement intégral.|Nos conditions générales de vente s’appliquent.|Tout litige relève du tribunal de commerce de notre siège.|Membre d’une association agréée, le règlement par chèque est accepté.|Réclamations sous 8 jours.|TVA acquittée sur les encaissements.',
  exemptions:
    'TVA non applicable, art. 293 B du CGI|Autoliquidation de la TVA|Exonération de TVA, art. 262 ter I du CGI|Autoliquidation|TVA non applicable, article 293 B du Code général des impôts.',
  taxRows:
    '{name} {rate}|{name} à {rate}|{name} ({rate})|Total {name} {rate}|Montant {name} {rate}|{name}|{name} {rate} sur {base}|{name} de {rate}|dont {name} {rate}',
}

/** Words that differ in Belgium. */
export const frBe: Words = {
  ...fr,
  labels: {
    ...fr.labels,
    taxNumber: 'BCE|N° BCE|RPM|N° d’entreprise',
    total: 'Total TVAC|Total TTC|Total TVA comprise|Montant total|Total à payer|TOTAL TVAC',
    net: 'Total HTVA|Total HT|Total hors TVA|Montant HTVA|Sous-total HTVA',
  },
  columns: {
    ...fr.columns,
    amount: 'Total HTVA|Montant HTVA|Montant|Total|Total HT',
    unitPrice: 'PU HTVA|Prix unitaire|P.U.|Prix HTVA',
  },
  exemptions: 'Autoliquidation|Régime particulier de franchise des petites entreprises',
}

/** Words that differ in Quebec. */
export const frCa: Words = {
  ...fr,
  labels: {
    ...fr.labels,
    vatId: 'N° TPS|TPS|No TPS|N° de TPS|Nº TPS/TVH|TPS no',
    customerVatId: 'TPS client|N° TPS du client',
    taxNumber: 'N° TVQ|TVQ|No TVQ|TVQ no|N° d’inscription TVQ',
    register: 'NEQ|Licence RBQ|R.B.Q.',
    net: 'Sous-total|SOUS-TOTAL|Total partiel|Total avant taxes|Montant avant taxes|Sous-total avant taxes',
    taxAmount: 'Total des taxes|Taxes|Total taxes|TPS + TVQ',
    total: 'Total|TOTAL|Montant total|Total de la facture|Grand total|Total taxes incluses|Montant dû',
    orderNumber: 'Bon de commande|N° de bon de commande|No commande|Votre commande|BC|N° PO|Commande',
    billTo: 'Facturer à|Facturé à|Client|Vendu à|FACTURÉ À|Destinataire',
    shipTo: 'Livrer à|Expédier à|Livré à|Lieu de livraison',
  },
  columns: {
    ...fr.columns,
    amount: 'Montant|Total|Montant ($)|Prix total',
    unitPrice: 'Prix unitaire|Prix|Taux|Prix unit.',
  },
  exemptions: 'Détaxé|Petit fournisseur, aucune taxe perçue|Fourniture exonérée',
  notes:
    'Des frais d’intérêt de 2 % par mois (26,8 % par an) s’appliquent aux comptes en souffrance.|Payable sur réception.|Aucun retour sans autorisation.|Merci de libeller votre chèque à notre nom.|Les marchandises demeurent notre propriété jusqu’au paiement complet.',
  taxRows: '{name} ({rate})|{name} {rate}|{name}',
}
