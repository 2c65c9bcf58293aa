import type { ContractKind } from '../kinds.ts'
import { wordings as w } from '../spin.ts'
import type { KindWords } from './language.ts'

export const frKinds: Record<ContractKind, KindWords> = {
  lease_commercial: {
    titles:
      'Bail commercial|Contrat de bail commercial|Bail professionnel|Contrat de location de locaux commerciaux|Bail dérogatoire',
    roles: 'Bailleur/Preneur|Bailleur/Locataire',
    scope: w(`
{Le a} donne à bail {au b}, qui accepte, les locaux situés {address}, d’une surface [d’environ|de] {area} m², à usage [de bureaux|d’entrepôt|de commerce].
{Le b} ne peut changer la destination des lieux sans l’accord [écrit|préalable] {du a}.
`),
  },
  lease_residential: {
    titles:
      'Contrat de location|Bail d’habitation|Contrat de bail|Contrat de location meublée|Bail de résidence principale',
    roles: 'Bailleur/Locataire|Bailleur/Preneur',
    scope: w(`
Le logement est situé {address} ; il comprend {n} pièces pour une surface habitable de {area} m².
Un dépôt de garantie de {money} est versé à la signature.
`),
  },
  services: {
    titles:
      'Contrat de prestation de services|Contrat de services|Convention de prestation de services|Contrat-cadre de services|Contrat d’entretien des locaux',
    roles: 'Client/Prestataire|Donneur d’ordre/Prestataire',
    scope: w(`
{Le a} confie {au b}, qui accepte, les prestations décrites à l’annexe {n}.
{Le b} exécute les prestations avec diligence et affecte à celles-ci du personnel qualifié.
`),
  },
  consulting: {
    titles:
      'Contrat de conseil|Contrat de consultant|Convention de conseil|Contrat de mission|Contrat d’assistance et de conseil',
    roles: 'Client/Consultant|Société/Conseil',
    scope: w(`
{Le b} assiste {le a} dans [le choix d’un logiciel|le développement de ses ventes|la réorganisation de sa production].
{Le b} agit en toute indépendance et consacre à la mission {n} heures par semaine au plus.
`),
  },
  nda: {
    titles:
      'Accord de confidentialité|Accord de non-divulgation|Convention de confidentialité|Accord mutuel de confidentialité',
    roles: 'Divulgateur/Destinataire|Communicant/Récepteur',
    scope: w(`
Les Parties envisagent une coopération et se communiquent à cette fin des informations confidentielles.
{Le b} s’engage à ne les utiliser que pour l’objet convenu.
`),
  },
  supply: {
    titles:
      'Contrat de fourniture|Contrat d’approvisionnement|Contrat-cadre de fourniture|Contrat de fabrication et de fourniture',
    roles: 'Fournisseur/Client|Vendeur/Acheteur|Fabricant/Acheteur',
    scope: w(`
{Le a} fournit {au b} les produits énumérés à l’annexe {n}, livrés [DAP|EXW|FCA] {city}.
{Le b} communique ses besoins pour les {months} à venir.
`),
  },
  distribution: {
    titles:
      'Contrat de distribution|Contrat de distribution exclusive|Contrat de concession|Contrat de revente|Contrat de distribution sélective',
    roles: 'Fournisseur/Distributeur|Concédant/Concessionnaire',
    scope: w(`
{Le a} confère {au b} le droit [exclusif|non exclusif] de distribuer les produits sur le territoire.
{Le b} achète pour au moins {money} de produits par année.
`),
  },
  employment: {
    titles:
      'Contrat de travail|Contrat de travail à durée déterminée|Contrat de travail à durée indéterminée|Contrat d’engagement',
    roles: 'Employeur/Salarié|Employeur/Travailleur',
    scope: w(`
{Le b} est engagé en qualité de [comptable|développeur|chef de projet|technicien|directeur des ventes] à {city}.
La période d’essai est de {months}, pendant laquelle un préavis de {days} s’applique.
`),
  },
  software_licence: {
    titles:
      'Contrat de licence de logiciel|Contrat de licence|Licence d’utilisation de logiciel|Contrat de concession de licence',
    roles: 'Concédant/Licencié|Éditeur/Client',
    scope: w(`
{Le a} concède {au b} un droit [non exclusif|personnel] et non cessible d’utiliser le logiciel pour {n} utilisateurs.
{Le b} s’interdit de louer ou de décompiler le logiciel, sauf dans les cas permis par la loi.
`),
  },
  trademark_licence: {
    titles:
      'Contrat de licence de marque|Licence de marque|Contrat de licence de droits|Contrat de licence de brevet',
    roles: 'Concédant/Licencié|Titulaire/Licencié',
    scope: w(`
{Le a} autorise {le b} à utiliser la marque n° {n}{n}{n}{n} pour les produits sous licence.
Une redevance de {pct} du chiffre d’affaires net est versée dans les {days} suivant chaque trimestre.
`),
  },
  loan: {
    titles:
      'Contrat de prêt|Convention de prêt|Contrat de crédit|Contrat de prêt entre particuliers|Convention de compte courant d’associé',
    roles: 'Prêteur/Emprunteur',
    scope: w(`
Le prêt porte intérêt au taux de {pct} l’an, payable [trimestriellement|chaque mois] à terme échu.
{Le b} peut rembourser par anticipation en prévenant {le a} {days} à l’avance.
`),
  },
  maintenance: {
    titles:
      'Contrat de maintenance|Contrat d’entretien|Contrat de maintenance informatique|Contrat de maintenance d’ascenseur',
    roles: 'Client/Prestataire|Exploitant/Mainteneur',
    scope: w(`
{Le b} assure la maintenance des équipements de l’annexe {n} tous les {months}.
Il intervient dans les {n} heures suivant le signalement d’une panne.
`),
  },
  hosting: {
    titles:
      'Contrat d’hébergement|Contrat SaaS|Contrat d’abonnement|Contrat de services en ligne|Contrat d’hébergement de site internet',
    roles: 'Prestataire/Client|Hébergeur/Client|Fournisseur/Abonné',
    scope: w(`
{Le a} met le service à la disposition {du b} avec une disponibilité de {pct} par mois.
Les sauvegardes ont lieu toutes les {n} heures et sont conservées {days}.
`),
  },
  sponsorship: {
    titles: 'Contrat de parrainage|Contrat de sponsoring|Convention de partenariat|Convention de mécénat',
    roles: 'Parrain/Organisateur|Sponsor/Club|Partenaire/Organisateur',
    scope: w(`
{Le b} accorde {au a} le droit de se présenter comme partenaire [officiel|principal] de la manifestation de {city}.
Le logo {du a} figure sur tous les imprimés.
`),
  },
  joint_venture: {
    titles:
      'Contrat de coopération|Accord de coentreprise|Pacte d’associés|Contrat de collaboration|Accord de partenariat',
    roles: 'Partenaire A/Partenaire B|Investisseur/Fondateur',
    scope: w(`
Les Parties créent à {city} une société commune dont chacune détient {pct}.
Les Parties développent ensemble les produits selon le plan du {date}.
`),
  },
  agency: {
    titles:
      'Contrat d’agence commerciale|Contrat d’agent commercial|Contrat de représentation|Contrat d’apporteur d’affaires',
    roles: 'Mandant/Agent|Mandant/Apporteur',
    scope: w(`
{Le a} charge {le b} de négocier des ventes en son nom dans le secteur de {city}.
La commission est de {pct} du prix net, payable {days} après l’encaissement.
`),
  },
  purchase: {
    titles:
      'Contrat de vente|Contrat d’achat|Acte de cession de fonds de commerce|Contrat de cession de parts|Contrat de vente de véhicule',
    roles: 'Vendeur/Acheteur|Cédant/Cessionnaire|Vendeur/Acquéreur',
    scope: w(`
{Le a} vend {au b}, qui accepte, [le matériel|le véhicule|les parts|le fonds] décrit à l’annexe {n}.
Le transfert de propriété a lieu au paiement complet du prix.
`),
  },
  data_processing: {
    titles:
      'Accord de sous-traitance de données|Accord de traitement des données|Contrat de sous-traitance (RGPD)|Convention relative aux données personnelles',
    roles: 'Responsable du traitement/Sous-traitant|Client/Sous-traitant',
    scope: w(`
{Le b} ne traite les données que sur instruction documentée {du a}.
{Le b} notifie toute violation de données dans un délai de {n} heures.
`),
  },
  amendment: {
    titles:
      'Avenant n° 1|Avenant n° 2 au contrat de bail|Avenant au contrat|Avenant n° 1 au contrat de services|Avenant de prorogation',
    roles: 'Bailleur/Preneur|Client/Prestataire|Fournisseur/Distributeur',
    scope: w(`
Les termes non définis ici ont le sens que leur donne le contrat initial.
`),
  },
}
