import type { Lexicon } from './concepts.ts'

export const fr: Lexicon = {
  labels: {
    title_invoice:
      'facture|facture proforma|facture client|facture de vente|note d honoraires|facture d acompte|facture définitive',
    title_credit: 'avoir|facture d avoir|note de crédit|note crédit|facture rectificative',
    title_receipt: 'ticket|reçu|ticket de caisse|justificatif|quittance|ticket client|duplicata|addition',
    title_other:
      'devis|bon de commande|bon de livraison|confirmation de commande|relevé de compte|relance|contrat|offre|formulaire|attestation|mise en demeure|proposition commerciale|commande',
    number: 'no|numéro|num|n',
    invoice_number:
      'numéro de facture|facture no|no facture|no de facture|facture numéro|facture|réf facture|num facture|référence facture|numéro|facture n|n facture|n de facture|avoir no|numéro d avoir|no avoir|no d avoir|numéro de document|no document|numéro du document|no pièce|avoir|pièce no|référence de la facture|numero facture|id facture',
    receipt_number:
      'ticket no|no ticket|ticket|numéro de ticket|no transaction|facture no|reçu no|transaction|no de ticket|note no|no facture',
    order_number:
      'bon de commande|no bon de commande|no bc|numéro de commande|no commande|commande no|commande|no de commande|votre commande|référence client|votre référence|votre réf|réf client|réf commande|v réf|votre ref|référence commande|commande client|n commande|bon de commande no|vos références|référence acheteur|référence de commande|réf de commande|numéro de bon de commande|référence de l acheteur',
    customer_number:
      'numéro client|no client|code client|client no|compte client|référence client|no de client|identifiant client|numéro de client|réf client|numéro de compte|n client|compte no|id client|numéro d adhérent|code tiers|code abonné',
    delivery_number:
      'bon de livraison|no bl|bl no|bl|bon de livraison no|no de bl|numéro de livraison|numéro de suivi|avis d expédition',
    reference:
      'référence|réf|notre référence|dossier|projet|affaire|objet|contrat no|numéro de contrat|devis no|n réf|facture d origine|chantier|code service|numéro d engagement|notre réf|référence dossier|marché|nos références|devis|facture initiale|siret|siren|rcs|naf|ape',
    date: 'date|le|du|en date du',
    invoice_date:
      'date de facture|date de facturation|date facture|date d émission|émise le|émis le|facture du|date|établie le|date de la facture|date d avoir|date de l avoir|date document|date du document|facturé le|date pièce|fait le',
    due_date:
      'échéance|date d échéance|à payer avant le|date limite de paiement|payable le|date de règlement|à régler avant le|date échéance|à payer avant|règlement avant le|à régler le|date limite|payable avant le|échéance le|date de paiement|à échéance du|prélevé le|prélèvement le|paiement dû le|au plus tard le|paiement avant le|date limite de règlement|à payer pour le',
    order_date: 'date de commande|commande du|date commande|votre commande du|date du devis',
    delivery_date:
      'date de livraison|livré le|date livraison|date de prestation|date d expédition|date de réalisation|livraison du|date d exécution|date de vente|date de la vente|date de la prestation',
    period:
      'période|période de facturation|du|au|période concernée|période du|date de début de prestation|date de fin de prestation|date de debut|date de fin|début de période|fin de période|date début|date fin',
    time: 'heure|à|h',
    terms:
      'conditions de paiement|conditions de règlement|conditions|délai de paiement|modalités de paiement|modalités de règlement|à réception|paiement à réception|jours fin de mois|net à jours|paiement comptant|comptant|à réception de facture|règlement à|paiement à|jours nets|jours date de facture|termes de paiement|conditions paiement|paiement sous|à 30 jours',
    payment_method:
      'mode de paiement|moyen de paiement|mode de règlement|règlement|paiement|réglé par|règlement par|paiement par|payé par|moyen de règlement|mode paiement',
    payment_reference:
      'référence de paiement|communication|référence à rappeler|communication structurée|réf paiement|libellé du virement|référence du paiement|à rappeler|référence de virement|communication de paiement',
    currency: 'devise|monnaie|montants en|montants exprimés en|exprimé en',
    iban: 'iban|code iban|no iban',
    bic: 'bic|swift|code bic|code swift|bic swift',
    bank: 'banque|coordonnées bancaires|rib|domiciliation|virement|virement bancaire|relevé d identité bancaire|compte bancaire|informations bancaires|informations de paiement|code banque|code guichet|agence|banque de france|crédit agricole|caisse d épargne|société générale|bnp paribas',
    account:
      'compte|titulaire|titulaire du compte|bénéficiaire|no de compte|no compte|numéro de compte|clé rib',
    card: 'carte|cb|carte bancaire|carte bleue|carte de crédit|sans contact',
    cash: 'espèces|espèce|reçu|donné',
    change: 'rendu|monnaie|rendu monnaie|à rendre',
    from: 'de|émetteur|vendeur|fournisseur|prestataire|expéditeur|société|vendu par|emetteur',
    bill_to:
      'à|adresse du client|adresse client|facturé à|client|destinataire|adresse de facturation|facturer à|acheteur|adressé à|adresse facturation|pour|facture à|à l attention de|doit|vendu à|donneur d ordre|monsieur|madame|facturation|vos identifiants|vos coordonnées|vos informations',
    ship_to:
      'adresse de livraison|livré à|livraison|lieu de livraison|livrer à|expédié à|expédier à|adresse livraison|adresse d expédition|adresse d intervention',
    party_name:
      'nom|société|raison sociale|dénomination|nom commercial|dénomination sociale|entreprise|nom de la société|nom du client|nom raison sociale|prénom|nom et prénom',
    party_address:
      'adresse|rue|code postal|ville|siège social|adresse postale|siège|pays|cp ville|cp|domicile',
    other_party:
      'représentant fiscal|mandataire fiscal|bénéficiaire|bénéficiaire du paiement|affactureur|transporteur|expédié par|agent|courtier|intermédiaire|fabricant|mandataire|payeur|expéditeur|commissionnaire|organisme de financement',
    section:
      'remarques|notes|informations complémentaires|informations générales|données de la facture|détails|détail|prestations|lignes|détail tva|ventilation tva|récapitulatif|récapitulatif tva|totaux|paiement|moyen de paiement|informations de paiement|références|nos références|vos références|références sur la facture|objet|concerne|nos identifiants|mentions légales|conditions|observations|commentaires|pièces jointes',
    tax_excluded: 'hors|hors taxe|hors taxes|hors tva|hors tps',
    tax_included: 'ttc|toutes taxes comprises|taxes comprises|tva comprise|dont',
    contact:
      'contact|interlocuteur|votre contact|commercial|suivi par|vendeur|votre interlocuteur|affaire suivie par|représentant|votre conseiller|gérant|directeur|à l attention de',
    vat_id:
      'tva intracommunautaire|no tva|numéro de tva|tva intra|no tva intracommunautaire|id tva|tva no|no de tva|tva intracom|n tva|numéro tva|identifiant tva|tva|numéro tva intracommunautaire|n tva intracommunautaire|numéro de tva intracommunautaire|no id tva|n id tva|no tva intra|code tva|n tva intracom|no de tva intracommunautaire|ide|identification tva',
    tax_number:
      'siret|siren|no siret|numéro siret|identifiant fiscal|numéro fiscal|bce|no entreprise|numéro d entreprise',
    register:
      'rcs|siret|siren|capital|au capital de|rcs paris|naf|ape|code ape|registre du commerce|code naf|sas au capital|sarl au capital|capital social|rm',
    phone: 'téléphone|tél|tel|mobile|portable|no de téléphone|fixe|standard|service client|t',
    fax: 'fax|télécopie|télécopieur',
    email: 'email|e mail|courriel|mail|mél|adresse e mail',
    web: 'site|site web|site internet|web|internet|www',
    customer_tax:
      'votre no tva|tva client|no tva client|numéro de tva client|votre numéro de tva|tva intracommunautaire client|votre tva',
    cashier: 'caisse|caissier|vendeur|servi par|table|couverts|serveur|magasin|hôte|opérateur|caissière',
    subtotal:
      'total ht|montant ht|sous total|total hors taxe|total hors taxes|net ht|total net ht|sous total ht|montant total ht|ht|base ht|montant hors taxe|total brut ht|prix total ht|montant net ht|total hors tva|sous total hors taxe|sous total hors taxes|montant hors tva|total hors taxes ht|htva|total htva|montant hors taxes',
    tax: 'tva|montant tva|total tva|taxe|taxes|tva 20|montant de la tva|tps|tvq|total taxes|dont tva|montant total tva|total tva 20|montant taxes|tva totale|total de la tva|total des taxes',
    tax_base:
      'base|base ht|taux|base hors taxe|taux tva|ventilation tva|détail tva|base tva|base imposable|assiette|taux de tva|montant ht|code tva|détail de la tva',
    total:
      'total ttc|net à payer|montant ttc|total|montant total|total à payer|total toutes taxes comprises|ttc|montant total ttc|total facture|à payer|montant à payer|total général|total ttc à payer|net à payer ttc|prix total ttc|montant dû|total tvac|tvac|montant total à payer|total net|total eur|total de la facture|montant total de la facture|montant net à payer|total avoir|total tva incluse|total tva comprise|montant|somme à payer|montant de la facture|total euros',
    due: 'net à payer|reste à payer|montant dû|solde|solde à payer|reste dû|solde dû|à payer|montant à payer|net à payer ttc|solde à régler|montant restant dû|à régler',
    paid: 'acompte|déjà payé|payé|déjà réglé|acompte versé|acomptes|montant payé|règlement|versement|avance|montant réglé|réglé|acompte reçu|acomptes versés',
    discount: 'remise|rabais|réduction|escompte|ristourne|promotion|avantage|total remise|remises',
    shipping:
      'frais de port|port|livraison|transport|frais de livraison|frais d expédition|frais|frais de transport|éco participation|éco contribution|frais annexes|supplément|emballage',
    rounding: 'arrondi|différence d arrondi',
    carried: 'report|à reporter|solde antérieur|total page|solde précédent',
    tip: 'pourboire|service',
    col_position: 'no|pos|ligne|rang|position|item',
    col_code:
      'référence|réf|code|code article|article|réf article|code produit|ref|no article|code barre|réf produit|no d article',
    col_description:
      'désignation|description|libellé|article|prestation|produit|désignation des produits|service|intitulé|détail|prestations|nature|objet|désignation article|produits|libellé article|description des produits|dénomination|services|nature des travaux',
    col_quantity: 'quantité|qté|qte|nombre|nb|heures|qt|qtés|volume|nbre|jours|nuits|quant',
    col_unit: 'unité|u|un|unités',
    col_unit_price:
      'prix unitaire|pu|prix unitaire ht|pu ht|p u|prix|p u ht|prix u|tarif|prix unit|prix ht|prix net|pu net|pu ttc|prix unitaire ttc|pu htva|taux horaire|p unitaire|prix unit ht|pu brut|pu net ht',
    col_tax_rate: 'tva|taux|taux tva|tva %|% tva|taux de tva|tx tva|code tva|taxe|taux de taxe',
    col_amount:
      'montant|total|montant ht|total ht|prix total|prix total ht|total ttc|montant ttc|montant net|sous total|montant total|prix ht total|net ht|total net|montant net ht|prix net|total htva|valeur|total ligne|m ht',
    col_discount: 'remise|rem|rem %|remise %|rabais|% rem|rist|% remise',
    legal_form:
      'sarl|sas|sasu|eurl|sa|sci|snc|scop|ei|sprl|srl|asbl|auto entrepreneur|micro entreprise|société|ets|établissements|sàrl|selarl|scm|gie|association|bvba|cie|et fils',
    street:
      'rue|avenue|av|bd|boulevard|place|chemin|impasse|allée|route|quai|cours|zone industrielle|zi|za|bp|cs|cedex|lieu dit|zac|square|bis|bâtiment|bât|passage|faubourg|résidence|étage|rte|lotissement',
    country:
      'france|belgique|suisse|luxembourg|allemagne|espagne|italie|canada|monaco|royaume uni|pays bas|québec|portugal',
    page: 'page|folio|pages',
    days: 'jours|jour|fin de mois|réception|sous|semaines|mois',
    thanks:
      'merci|merci de votre visite|nous vous remercions|cordialement|pénalités de retard|en cas de retard|indemnité forfaitaire|à bientôt|tva non applicable|escompte pour paiement anticipé|conditions générales de vente|clause de réserve|réserve de propriété|signature|bon pour accord|arrêté la présente|note|remarque',
  },
  months:
    'janvier janv jan|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc',
}
