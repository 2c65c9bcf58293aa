export const french = `
labels N°|Date|Destinataire|Désignation|Quantité|Prix unitaire|Montant|Total|Total HT|TVA|N° de commande|Date de livraison|Échéance|N° de facture|Solde|Débit|Crédit|Heures|Poids|Salaire brut|Net à payer|Valable jusqu’au|Signature|Nom|Adresse|Téléphone|Date de naissance|Remarques|Page|Référence|Colis|Coordonnées bancaires
sentences Nous vous remercions de votre courrier, transmis au service compétent.|Nous reviendrons vers vous dans un délai de dix jours ouvrés.|Merci de veiller à ce que l’accès soit possible dès huit heures.|Toute modification doit être faite par écrit, les autres clauses restent valables.|Chaque partie garde secret ce qu’elle apprend de l’autre.|Le conseil municipal a décidé mardi que le pont resterait fermé jusqu’au printemps.
clauses Le présent contrat est conclu le {date} entre {a} et {b}.|{a} fournit à {b} les prestations décrites en annexe.|Le contrat prend effet le {start} pour une durée d’un an.|Il est renouvelé par tacite reconduction, sauf dénonciation par écrit avec un préavis de trois mois.|Le prix mensuel est de {amount}, payable sous 14 jours.|Chaque partie garde confidentielles les informations de l’autre.|En cas de manquement grave, chaque partie peut résilier le contrat sans délai.|Toute modification fait l’objet d’un avenant écrit.|Le contrat est soumis au droit du siège de {a}, dont les tribunaux sont compétents.|Fait en deux exemplaires, un pour chaque partie.
invoice Facture
credit_note Avoir|Facture d’avoir
receipt Reçu|Ticket de caisse
delivery_note Bon de livraison|Bordereau de livraison
packing_list Liste de colisage
bill_of_lading Connaissement
cmr Lettre de voiture internationale|Lettre de voiture
purchase_order Bon de commande|Commande
order_confirmation Confirmation de commande|Accusé de réception de commande
quote Devis|Offre de prix
pro_forma Facture pro forma|Facture proforma
account_statement Relevé de compte client|Relevé de factures
dunning_letter Relance|Lettre de rappel|Mise en demeure
bank_statement Relevé de compte|Extrait de compte
payslip Bulletin de paie|Bulletin de salaire
remittance_advice Avis de paiement|Avis de virement
price_list Liste de prix|Tarif
certificate Certificat|Attestation
form Formulaire d’inscription|Demande d’adhésion
letter Votre demande|Changement d’adresse
cv Curriculum vitae
menu Menu|Carte
boarding_pass Carte d’embarquement
contract Contrat de prestation|Contrat de location
terms Conditions générales de vente
insurance_policy Police d’assurance|Contrat d’assurance
medical_report Compte rendu médical|Compte rendu d’analyses
timesheet Feuille de temps|Relevé d’heures
manual_page Mode d’emploi|Notice d’utilisation
newspaper_page Le Courrier du Soir|La Gazette
`
