import { wordings as w } from '../spin.ts'
import { clause } from './clause.ts'
import type { OtherClause } from './language.ts'

/** Clauses without truth, full of periods, dates, laws, sums and names of other things. */
export const frClauses: OtherClause[] = [
  clause(
    'Confidentialité|Secret',
    `
Chaque Partie garde confidentielles les informations de l’autre pendant {years} après la fin du contrat.
[Pendant la durée du contrat et|] [pour une durée de|pendant une période de] {years} [après son expiration|à compter de sa résiliation], les Parties ne divulguent aucune information reçue.
{Otherdoc} conclu avec {company} le {date} n’est pas affecté.
`,
  ),
  clause(
    'Responsabilité|Limitation de responsabilité',
    `
La responsabilité de chaque Partie est limitée à {money} par sinistre et à {money2} par année.
Les réclamations se prescrivent par {months} à compter de la connaissance des faits.
`,
  ),
  clause(
    'Assurances|Assurance',
    `
{Le b} souscrit une assurance de responsabilité civile d’au moins {money} auprès de {company}.
L’attestation est remise dans les {days} et l’assurance maintenue pendant {years}.
`,
  ),
  clause(
    'Force majeure',
    `
Aucune Partie n’est responsable d’un retard dû à la force majeure. Si elle dure plus de {days}, la commande concernée peut être annulée moyennant un préavis de {days2}.
`,
  ),
  clause(
    'Cession|Cession et sous-traitance',
    `
{This} ne peut être cédé sans l’accord préalable de l’autre Partie.
{Le a} peut céder ses créances à {bank} en garantie du crédit du {date}.
`,
  ),
  clause(
    'Notifications|Élection de domicile',
    `
Notifications {au a} : {nameA.plain}, à l’attention de {person}, {address2}.
Notifications {au b} : {nameB.plain}, {address3}. Tout changement d’adresse prend effet {days} après sa notification.
`,
  ),
  clause(
    'Nullité partielle|Divisibilité',
    `
La nullité d’une clause n’affecte pas les autres. Les Parties la remplacent dans les {days}.
`,
  ),
  clause(
    'Intégralité|Accord intégral',
    `
{This} exprime l’intégralité de l’accord des Parties et remplace {otherdoc} du {date}.
`,
  ),
  clause(
    'Modifications|Avenants',
    `
{This} ne peut être modifié que par avenant écrit.
Le fait de ne pas exercer un droit pendant {months} ne vaut pas renonciation.
`,
  ),
  clause(
    'Facturation|Modalités de paiement',
    `
Les factures sont payables à {days} de leur réception.
Tout retard entraîne des intérêts de {pct} l’an et une indemnité de {money}.
Les contestations sont faites dans les {days2}.
`,
  ),
  clause(
    'Garanties|Garantie',
    `
{Le b} garantit l’absence de défauts pendant {months} à compter de la livraison.
Les défauts sont signalés dans les {days} et corrigés dans les {days2}.
`,
  ),
  clause(
    'Propriété intellectuelle',
    `
Les droits nés avant le {date} restent à la Partie qui les détient.
Les résultats appartiennent {au a} après paiement.
`,
  ),
  clause(
    'Données personnelles|Protection des données',
    `
Les Parties respectent la réglementation sur les données et signalent tout incident dans les {n} heures.
Les données sont effacées {days} après la fin du contrat.
`,
  ),
  clause(
    'Révision du prix|Indexation',
    `
Les prix sont fermes jusqu’au {date2}, puis révisés chaque année dans la limite de {pct}.
L’indice de référence est celui du {date}.
`,
  ),
  clause(
    'Non-concurrence|Non-sollicitation',
    `
Pendant {months} après la fin du contrat, {le b} n’engage pas de salarié {du a}, sous peine d’une indemnité de {money}.
Pendant la durée du contrat et pour une période de {months} après son [expiration|terme], {le b} ne fait pas concurrence aux activités {du a}.
`,
  ),
  clause(
    'Livraison|Réception',
    `
La première livraison a lieu au plus tard le {date2}. Tout retard donne lieu à une pénalité de {pct} par semaine.
La réception est réputée acquise à défaut de réserves dans les {days}.
`,
  ),
  clause(
    'Garantie bancaire|Sûretés',
    `
Dans les {days} de la signature, {le b} remet une garantie de {bank} d’un montant de {money}, valable jusqu’au {date2} et soumise au droit du pays suivant : {otherlaw}.
`,
  ),
  clause(
    'Audit|Contrôle',
    `
Les documents sont conservés {years}. {Le a} peut les faire contrôler par {company} en prévenant {days} à l’avance.
Pendant la durée du contrat et {years} après [sa résiliation|son expiration], {le b} tient des registres complets.
`,
  ),
  clause(
    'Suivi|Comité de pilotage',
    `
Les représentants des Parties, {person} et {person}, se réunissent tous les {months}, la première fois le {date2} à {city}.
`,
  ),
  clause(
    'Niveaux de service|Disponibilité',
    `
La disponibilité est de {pct} par mois. En deçà, un avoir de {money} est accordé.
`,
  ),
  clause(
    'Règlement amiable|Différends',
    `
Les Parties cherchent un accord amiable dans les {days}. À défaut, un médiateur est désigné à {city}.
`,
  ),
  clause(
    'Frais',
    `
Chaque Partie supporte ses frais. Les frais de voyage de plus de {money} sont approuvés au préalable.
`,
  ),
]

/** Endless sentences. */
export const frFiller: string[] = w(`
[À la demande {du a}|Sauf convention contraire|Sans préjudice de ce qui précède|Dans un tel cas|Le cas échéant], {le b} [remet|fournit|communique] [sans délai|à ses frais|dans les {days}] [les documents utiles|un rapport écrit|les justificatifs|les certificats requis][, que {le a} peut examiner à tout moment|, accompagnés d’une liste des personnes concernées|].
[{Le a}|{Le b}|Chaque Partie] [peut|doit] [utiliser|remplacer|restituer] [le matériel|les locaux|les documents|les systèmes] [pour les seuls besoins prévus|après la fin des travaux], [à condition que|sauf si] [la sécurité soit assurée|les coûts ne dépassent pas {money}|l’autre Partie en soit informée {days} à l’avance].
[Si un délai expire un jour férié|Si un tiers fait valoir un droit|Si un contrôle révèle un défaut|Si la quantité dépasse la prévision de plus de {pct}], [les Parties conviennent|{le b} propose|{le a} arrête] [dans les {days}|sans délai] [un nouveau calendrier|les mesures appropriées|une solution de remplacement].
[Le procès-verbal du {date}|Le plan de l’annexe {n}|La liste des sites de {city} et {city}] [fait partie|est un élément] {de} et [est revu tous les {months}|prévaut sur les conditions générales|peut être modifié par les chefs de projet].
[Les travaux|Les livraisons|Les contrôles] sont [exécutés|effectués] selon les règles de l’art[, et documentés|, et facturés {money}|], [sous réserve de l’article {n}.{n}|en tenant compte des consignes de {company}|sans gêner les tiers].
`)
