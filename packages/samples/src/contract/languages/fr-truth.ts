import { wordings as w } from '../spin.ts'
import type { TruthWordings } from './language.ts'

/** French wordings of parties, beginning, term and law. */
export const frTruth: TruthWordings = {
  parties: {
    company: w(`
{role} : {name}, {address}[, SIRET {tax}|]
[La|la] société {name}, [SARL|SAS|société civile] au capital de {money}, dont le siège est situé {address}, immatriculée sous le numéro {reg}[, représentée par {rep}|], ci-après dénommée « {le role} »
[la société|] {name}, {entity} dont le siège [social|] est [situé|sis|établi] {address}, [immatriculée au RCS [de {city}|] sous le numéro {reg},|] [représentée par {rep}, {position},|] ci-après [dénommée|désignée] « {le role} »
{name} {dba}, {entity}, ayant son siège [social|] {address} (ci-après « {role} »)
{name} {dba}, {address}, représentée par {rep} en qualité de {position} (« {role} »)
la société {name} ([ci-après|] « {role} »), {address}[, agissant par son établissement de {city}|]
{name} {dba}, [société de droit local|{entity}] au capital de {money}, siège : {address}, ci-après « {le role} »
{role} : {name}, {address}
`),
    person: w(`
{role} : [Madame|Monsieur|] {name}, [entrepreneur individuel,|] {address}
[Madame|Monsieur] {name}, né(e) le {date}, demeurant {address}, ci-après « {le role} »
[M.|Mme|Monsieur|Madame] {name}, demeurant {address}, ci-après [dénommé|désigné] « {le role} »
{name}, domicilié {address} (« {role} »)
[M.|Mme] {name}, {address} (ci-après « {role} »)
{role} : {name}, demeurant {address}
`),
  },
  preamble: {
    effective: w(`
{This}, qui prend effet [le|à compter du] {dated} (la « Date d’effet »), est conclu entre {PA}, et {PB}.
Avec effet au {dated} (la « Date d’entrée en vigueur »), {PA}, et {PB} [conviennent de ce qui suit|sont convenues de ce qui suit].
Entre {PA}, d’une part, et {PB}, d’autre part, il est convenu ce qui suit, à compter du {dated} (« Date d’effet ») :
{This} entre en vigueur le {dated} entre {PA}, et {PB}.
Date d’effet : {dated}. Les Parties sont {PA}, et {PB}.
`),
    dated: w(`
{This} est conclu [le|en date du] {dated} entre {PA}, d’une part, et {PB}, d’autre part.
Le {dated}, {PA}, et {PB} sont convenues de ce qui suit :
Entre les soussignés {PA}, et {PB}, il a été convenu le {dated} ce qui suit :
Par acte sous seing privé du {dated}, {PA}, et {PB} ont arrêté ce qui suit :
{This}, [daté|signé] du {dated}, lie {PA}, et {PB}.
L’an {year2}, le {dated}, ont comparu {PA}, et {PB}.
`),
    undated: w(`
ENTRE LES SOUSSIGNÉS : {PA}, [D’UNE PART|d’une part], ET : {PB}, [D’AUTRE PART|d’autre part].
D’une part, {PA}, et d’autre part, {PB}, ont arrêté ce qui suit :
Entre les soussignés : {PA}, et {PB}, il est convenu ce qui suit :
{PA}, et {PB} conviennent de ce qui suit.
{This} est conclu entre {PA}, et {PB}.
Les parties {au} sont {PA}, et {PB}.
`),
    blank: w(`
{This} est conclu le ____ ______________ 20__ entre {PA}, et {PB}.
Entre {PA}, et {PB}, il est convenu le ____/____/______ ce qui suit :
`),
  },
  partyJoiner: w(`
et
ET
d’une part, et
`),
  listLead: {
    effective: w(`
{This} prend effet le {dated} (« Date d’effet »). Entre les soussignés :
Avec effet au {dated}, il est convenu entre :
Date d’entrée en vigueur : {dated}. ENTRE :
{This}, en vigueur à compter du {dated}, est conclu entre :
`),
    dated: w(`
{This} est conclu le {dated} entre :
Le {dated}, entre les soussignés :
[Date|Date du contrat] : {dated}. ENTRE LES SOUSSIGNÉS :
En date du {dated}, il est convenu entre :
`),
    undated: w(`
ENTRE LES SOUSSIGNÉS :
Entre :
Entre les parties suivantes :
{This} est conclu entre :
`),
    blank: w(`
{This} est conclu le ____/____/______ entre :
Le ______________________, entre les soussignés :
`),
  },
  recitals: w(`
{Le a} exerce [depuis {year}|] une activité dans le domaine suivant : {tradeA}.
{Le b} dispose d’une [grande|longue] expérience dans le domaine suivant : {tradeB}.
Les Parties ont signé {otherdoc} le {date}[, que {this} remplace|].
En {year}, {company}, affiliée {du a}, a repris l’établissement de {city}.
Les Parties souhaitent [définir|préciser] les conditions de leur collaboration.
`),
  agreed: w(`
Ceci exposé, il a été convenu ce qui suit :
IL A ÉTÉ CONVENU CE QUI SUIT :
Les Parties conviennent [donc|] de ce qui suit :
`),
  effective: {
    reference: w(`
{This} prend effet à la date indiquée en tête des présentes.
La date d’effet est celle mentionnée ci-dessus.
{This} entre en vigueur à la date [ci-dessus|figurant en tête].
`),
    date: w(`
{This} [commence|commencera] à courir le {effective}.
{This} [entre en vigueur|prend effet] le {effective}.
{This} [produit ses effets|s’applique] à compter du {effective}[, quelle que soit la date de sa signature|].
La date [d’entrée en vigueur|d’effet|de prise d’effet] {de} est [fixée au|le] {effective}.
Les obligations des Parties [naissent|commencent] [le|à compter du] {effective} (la « Date d’effet »).
Nonobstant la date de signature, {this} est réputé en vigueur depuis le {effective}.
« Date d’effet » [désigne|signifie] le {effective}.
`),
    signature: w(`
{This} [entre en vigueur|prend effet] à la date de sa signature par [les deux|toutes les] Parties.
La date d’effet est celle de la dernière signature.
{This} lie les Parties dès que la dernière d’entre elles l’a signé.
`),
  },
  term: {
    fixed: w(`
{This} est [conclu|consenti] pour une durée [initiale|ferme|] de {term}[, à compter de sa date d’effet|].
La durée {de} est [fixée à|de] {term}[, sauf résiliation anticipée|].
{This} [produira ses effets|restera en vigueur|demeure en vigueur] pendant {term}[ à compter de la Date d’effet|].
Les Parties s’engagent pour une [période|durée] [initiale|minimale|] de {term}.
{This} expire {term} après son entrée en vigueur[, sans qu’il soit besoin d’un préavis|].
[Sauf résiliation anticipée,|] la durée du contrat, qui court à compter de la Date d’effet, est de {term}.
Pour une durée de {term}, [commençant à la Date d’effet,|] les Parties exécutent {this}.
`),
    until: w(`
{This} [court|prend effet] le {effective} et [prend fin|se termine] le {end}.
{This} [reste|demeure] en vigueur jusqu’au {end}[ inclus|].
{This} [expire|prend fin] [de plein droit|automatiquement|] le {end}.
{This} est conclu [pour une durée déterminée, jusqu’au|jusqu’au] {end}.
[L’échéance|Le terme|La date d’expiration] {de} est [fixée au|le] {end}.
La durée court de la Date d’effet au {end}.
`),
    fixedUntil: w(`
Consenti pour {term} [entières|] à compter du {effective}, {this} [se terminera|prendra fin] le {end}.
La durée est de {term}, commençant à courir le {effective} pour [finir|se terminer] le {end}[ inclus|].
{This} est conclu pour une durée de {term}, [soit jusqu’au|expirant le|pour se terminer le] {end}.
La durée est de {term} et prend fin le {end}.
Conclu pour {term}, {this} [s’achève|expire] [donc|] le {end}.
`),
    anniversary: w(`
{This} prend fin au {nth}e anniversaire de la Date d’effet.
La durée court jusqu’au {nth}e anniversaire de l’entrée en vigueur.
`),
    indefinite: w(`
{This} est conclu pour une durée indéterminée.
La durée {de} est indéterminée.
{This} reste en vigueur sans limitation de durée[, jusqu’à sa résiliation|].
{This} n’a pas de terme fixe ; chacune des Parties peut y mettre fin.
`),
  },
  renewal: {
    autoNotice: w(`
À son terme, {this} <[est renouvelé|se renouvelle|sera reconduit] [tacitement|par tacite reconduction]> pour [des périodes successives|une nouvelle période] de {renewal}, sauf dénonciation par l’une des Parties [par lettre recommandée|] [au moins|] {notice} avant [l’échéance|l’expiration de la période en cours].
<{This} est reconductible tacitement> par périodes de {renewal}, à moins qu’une Partie ne s’y oppose [par écrit|] moyennant un préavis de {notice}.
Sauf préavis de {notice} donné [par l’une des Parties|par écrit], <la durée est prolongée [automatiquement|de plein droit]> de {renewal}.
La Partie qui ne souhaite pas le renouvellement, <lequel a lieu de plein droit> pour {renewal}, en informe l’autre [au plus tard|] {notice} avant le terme.
Faute de dénonciation {notice} avant l’échéance, <{this} se poursuit par tacite reconduction> pour {renewal}.
`),
    auto: w(`
{This} <se renouvelle [ensuite|] tacitement> par périodes de {renewal}.
<La durée est prolongée automatiquement> de {renewal} à chaque échéance.
À l’échéance, {this} <est reconduit tacitement> pour {renewal}.
`),
    never: w(`
{This} <n’est pas renouvelable [tacitement|par tacite reconduction]>.
<La tacite reconduction est exclue>.
{This} <prend fin à son terme sans reconduction>.
Aucun <renouvellement automatique n’est prévu>.
`),
    consent: w(`
Le renouvellement <est subordonné à l’accord écrit> des Parties.
{This} <ne peut être renouvelé que par avenant signé> des deux Parties.
<Toute prolongation fait l’objet d’un accord [écrit|exprès]>, négocié {months} avant l’échéance.
{Le b} <pourra, s’il le souhaite, demander une prolongation> de {renewal}, par lettre adressée au moins {months} avant l’échéance.
<Une option de renouvellement> pour {renewal} peut être levée par écrit au plus tard {months} avant le terme ; à défaut, {this} prend fin.
`),
  },
  exit: w(`
Chaque Partie peut donner congé, [au moins|] {exit} à l’avance[, par lettre recommandée|].
Chaque Partie peut résilier {this} [à tout moment|sans motif|] moyennant un préavis [écrit|] de {exit}.
{This} peut être résilié [à tout moment|] par l’une ou l’autre des Parties [par lettre recommandée|par écrit] avec un préavis de {exit}.
La Partie qui veut mettre fin {au} doit en avertir l’autre {exit} à l’avance.
Le délai de préavis [pour la résiliation|] est de {exit}[, fin de mois|].
L’une des Parties peut dénoncer {this} en respectant un [délai|préavis] de {exit}.
La résiliation prend effet {exit} après la réception de la notification.
`),
  cause: w(`
En cas de manquement grave, {this} peut être résilié de plein droit {days} après une mise en demeure restée sans effet.
À la fin du contrat, les documents sont restitués dans les {days}.
La résiliation est notifiée par lettre recommandée avec accusé de réception.
`),
  law: w(`
{This} est [régi|exclusivement régi] {law.par}[, à l’exclusion de ses règles de conflit de lois|].
{This} est soumis {law.au}.
{This} et les litiges qui en découlent sont [régis|gouvernés] {law.par}.
Les Parties [choisissent|conviennent d’appliquer] {law.le}[, à l’exclusion de la Convention de Vienne|].
[Seul s’applique|S’applique] {law.le}.
L’interprétation et l’exécution {de} relèvent de l’application du choix suivant : {law.le}.
`),
  venue: w(`
Les tribunaux de {court} sont [seuls|] compétents.
Tout litige est porté devant le tribunal [de commerce|judiciaire|compétent] de {court}.
Compétence est attribuée aux juridictions de {court}.
`),
  arbitration: w(`
Tout différend est tranché par trois arbitres selon le règlement de la Chambre de commerce internationale ; le siège de l’arbitrage est {court}.
Les Parties tentent une médiation à {court} dans un délai de {days}.
`),
}
