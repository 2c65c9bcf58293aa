/**
 * What words of contracts mean, in English, German, French, Spanish, Portuguese, Italian and Dutch; folded, and looked for in
 * any contract.
 */
export const western = {
  agreement:
    'agreements?|contracts?|deed|lease|vertrag\\w*|\\w+vertrage?s?|vereinbarung\\w*|\\w+vereinbarung|rahmenvertrag|contrats?|accord|convention|bail|avenant|contratos?|acuerdo|convenio|acordo|convenio|aditivo|contratto|accordo|overeenkomst\\w*|\\w+overeenkomst',
  between:
    'by and between|by and among|between|among|zwischen|entre|tra|fra|tussen|made with|entre les soussignes|de una parte|de otra parte|por una parte|d.une part|d.autre part|de um lado|de outro lado|da una parte|dall.altra parte|enerzijds|anderzijds|einerseits|andererseits|ondergetekenden',
  defined:
    'hereinafter|hereafter|herein called|referred to as|nachfolgend|nachstehend|im folgenden|ci-apres|denomme\\w*|designe\\w*|en adelante|en lo sucesivo|denominad[oa]s?|doravante|adiante|di seguito|hierna|te noemen|genannt',
  party:
    'licensors?|licensees?|sellers?|buyers?|purchasers?|suppliers?|customers?|clients?|consultants?|contractors?|distributors?|lessors?|lessees?|landlords?|tenants?|vendors?|companies|company|reseller|provider|party|parties|auftraggeber\\w*|auftragnehmer\\w*|lieferant\\w*|kunden?|kaufer\\w*|verkaufer\\w*|vermieter\\w*|mieter\\w*|lizenzgeber\\w*|lizenznehmer\\w*|dienstleister\\w*|partei(?:en)?|prestataire|le client|fournisseur|bailleur|preneur|vendeur|acheteur|acquereur|parties?|partes?|prestador[a]?|cliente|proveedor[a]?|arrendador[a]?|arrendatari[oa]|vendedor[a]?|comprador[a]?|contratante|contratad[oa]|fornecedor[a]?|locador[a]?|locatari[oa]|fornitore|committente|opdrachtgever|opdrachtnemer|leverancier|partijen|employers?|employees?|lenders?|borrowers?|arbeitgeber\\w*|arbeitnehmer\\w*|darlehensgeber\\w*|darlehensnehmer\\w*|vermittler\\w*|employeu(?:r|se)|salariee?|bailleresse|preneuse|preteur|emprunteur|locataire|prestamista|prestatari[oa]|empleador[a]?|trabajador[a]?|inquilin[oa]|senhori[oa]|mutuante|mutuari[oa]|locatore|conduttore|verhuurder|huurder|werkgever|werknemer|licenciee?|concedant|sous-traitant|responsable du traitement|verpachter\\w*|pachter\\w*|concessionnaire|distributeur|distribuidor[a]?|licenciad[oa]|licenciatari[oa]|licenciante|concedente|franqueador[a]?|franquead[oa]|datore di lavoro|lavorat(?:ore|rice)|mutuatari[oa]|appaltatore|guarantors?|processor|controller|verantwortlicher|auftragsverarbeiter|fiador[a]?|verwerker|verwerkingsverantwoordelijke',
  entity:
    'corporation|company|limited liability|partnership|organized|existing under|incorporated|registered|principal place of business|principal office|having its|with offices?|located at|address|mit sitz|geschaftsansassig|handelsregister|vertreten|eingetragen|wohnhaft|siege social|immatricule\\w*|dont le siege|represente\\w*|capital|domicili\\w*|con sede|inscrit[oa]|representad[oa]|c\\.?i\\.?f|n\\.?i\\.?f|cnpj|nipc|com sede|pessoa juridica|con sede legale|gevestigd|kantoorhoudende|residing|resident|company no|mayor(?:es)? de edad|maior de idade|d\\.?n\\.?i|vecin[oa] de|portador[a]? d[oe]|siret|rcs|demeurant|residente in|wonende|hrb',
  recital:
    'whereas|recitals?|background|witnesseth|praambel|vorbemerkung\\w*|preambule|attendu|considerant|exponen|manifiestan|considerandos?|premesso|premesse|overwegende\\w*|in consideration of',
  agree:
    'agree as follows|hereby agree|follows|vereinbaren|folgendes|il a ete convenu|ont convenu|conviennent|acuerdan|estipulan|clausulas|acordam|celebram|convengono|komen overeen',
  governed:
    'governed by|governed in accordance|be governed|construed (?:in accordance|under|and|according)|construed|interpreted (?:in accordance|under|according)|interpreted|enforced in accordance|subject to the laws?|governed|unterlieg\\w+|gilt|findet \\w+ recht|anwendung|es gilt|regi[e]?s?|soumis\\w*|regid[oa]|se regira|se rige|sometid[oa]|rege-se|reger-se-a|regera|sera regid[oa]|regulad[oa]|disciplinad[oa]|regolat[oa]|retto|beheerst|van toepassing',
  law: 'laws?|governing|applicable law|choice of law|recht|rechts|anwendbares recht|rechtswahl|droit|lois?|droit applicable|loi applicable|legislation|ley|leyes|derecho|legislacion|ley aplicable|lei|leis|direito|legislacao|lei aplicavel|legge|diritto|recht',
  conflicts:
    'conflicts? of laws?|conflicts? of|choice of law|principles|kollisionsrecht\\w*|un-kaufrecht\\w*|cisg|convention (?:on|de vienne)|conflits? de lois|conflicto|conflito',
  venue:
    'courts?|venue|jurisdiction|arbitra\\w*|gerichtsstand|gerichte?|schieds\\w*|tribuna\\w+|juridictions?|competen\\w+|juzgados|foro|comarca|rechtbank|rechter',
  organized:
    'organized|organised|existing|incorporated|registered|under the laws|good standing|gegrundet|constituid[oa]',
  term: 'terms?|initial term|duration|laufzeit\\w*|vertragsdauer|vertragslaufzeit|mindestlaufzeit|dauer|duree|duracion|vigencia|plazo|prazo|vigencia|duracao|durata|looptijd|duur|zeitraum|period',
  initial:
    'initial|original|erst\\w*|grundlaufzeit|festlaufzeit|fest|initiale?|inicial|iniziale|aanvankelijk\\w*',
  lasts:
    'remain in (?:full )?force|stays? in force|resta(?:ra)? in vigore|in vigore per|em vigor|tem a duracao|permanec\\w+|vigente|reste(?:ra)? en vigueur|umfasst|continue[sd]?|in effect|in force|shall last|for a (?:period|term) of|lauft|betragt|geschlossen|auf die dauer|conclue?|pour une duree|tendra|se extendera|vigorara|vigorar|tera|avra|bedraagt|duurt|valid (?:for|until)|concluid[oa]|celebrad[oa] por',
  expire:
    'expir\\w+|ends?|ending|end on|endet|endend|lauft \\w* ?ab|bis zum|befristet|prend fin|expirera|jusqu.?au|finaliza\\w*|vence|vencimiento|hasta el|terminara|termina|ate|vencimento|caducara|scade|scadra|fino al|eindigt|tot en met|until|through|terminat\\w+ on|to and including|up to and including|se terminer|terminant|s.acheve\\w*|finalizando|terminando|termin[oe]|bis einschliesslich|bis|con scadenza',
  terminate:
    'terminat\\w+|cancel\\w*|kundig\\w*|gekundigt|beendig\\w*|resili\\w*|denonc\\w*|resolver|resolucion|rescind\\w*|rescis\\w+|denunci\\w*|desist\\w+|resolucao|recedere|recesso|disdetta|opzeg\\w*|opgezegd|beeindig\\w*',
  notice:
    'notices?|notif\\w+|frist\\w*|kundigungsfrist|preavis|aviso|preaviso|antelacion|comunica\\w+|antecedencia|pre-aviso|aviso previo|preavviso|opzegtermijn|opzegging',
  written:
    'written|in writing|schriftlich\\w*|textform|ecrite?|lettre recommandee|por escrito|escrit[oa]|scritt[oa]|schriftelijk\\w*',
  prior:
    'prior|before|advance|in advance|vor ablauf|vor dem ende|zum ende|vor|avant|au moins|antes|con una antelacion|minim[oa]|prima|voor|at least|not less than|no(?:t)? later than|mindestens|spatestens|al menos|pelo menos|almeno|ten minste|a l.avance|im voraus|de antelacion|de anticipacion|de antecedencia|di anticipo|zuvor|tevoren',
  renew:
    'renew\\w*|renewal\\w*|extend(?:ed|s)?(?! to the| beyond)|extension\\w*|verlanger\\w*|prolong\\w*|renouvel\\w*|reconduct\\w*|reconduit\\w*|prorrog\\w*|renov\\w*|rinnov\\w*|prorog\\w*|verleng\\w*|voortgezet|roll(?:s|ed)? over',
  automatic:
    'automatic\\w*|automatisch\\w*|stillschweigend\\w*|tacite\\w*|automatiquement|tacita\\w*|automatica\\w*|de pleno derecho|tacitament\\w*|stilzwijgend\\w*|self-renew\\w*|evergreen',
  successive:
    'successive|additional|consecutive|further|subsequent|thereafter|jeweils|weitere\\w*|successives?|suplementaire|sucesiv\\w+|igual\\w*|iguais|sucessiv\\w+|successiv\\w+|telkens',
  unless:
    'unless|except|sofern|soweit|wenn nicht|falls|sauf|a defaut|salvo|a menos|excepto|exceto|tenzij|not to renew|non-renewal|nonrenewal|nicht',
  negation:
    'shall not|not be|no automatic|does not|will not|may not|no right|nicht|keine?|ne \\w+ pas|sans tacite|sin que|sem que|no se|nao|non|niet|geen|excluded|ausgeschlossen|exclue?|expresamente',
  option: 'may|option|right to|kann|konnen|pourra|podra|podera|puo|kan',
  consent:
    'mutual\\w*|agreement of|agreed by|if agreed|upon agreement|by agreement|written agreement|agreement between|consent|good faith|negotiat\\w+|elects?|einvernehmlich\\w*|schriftliche\\w* vereinbarung|zustimm\\w*|accord|avenant|commun accord|mutuo|acuerdo|comum acordo|acordo|accordo|consenso|overeenstemming|instemming|onderhandel\\w*|negoci\\w+',
  position:
    '(?:vice |executive )*(?:president|director|officer|chairman|chair|secretary|treasurer|manager|ceo|cfo|coo|partner|attorney|counsel|geschaftsfuhrer\\w*|prokurist\\w*|vorstand\\w*|gerant|directeur|directrice|administrador[a]?|apoderad[oa]|gerente|representante|presidente|amministratore|bestuurder|directeur)',
  breach:
    'breach\\w*|default\\w*|cure[sd]?|remed\\w+|material\\w*|violation|verletz\\w*|verzug|wichtige[mnr]* grund|manquement|inexecution|incumpl\\w+|incumprimento|inadimpl\\w+|descumpr\\w+|mise en demeure|abhilfe|insolven\\w*|bankrupt\\w*|inadempi\\w+|tekortkom\\w*',
  convenience:
    'without cause|for convenience|for any reason|at any time|any reason|no reason|with or without|jederzeit|ohne angabe|ordentlich\\w*|a tout moment|sans motif|en cualquier momento|sin causa|a qualquer momento|sem justa|in qualsiasi momento|te allen tijde',
  survive:
    'surviv\\w+|after (?:the )?(?:termination|expiration)|following (?:the )?(?:termination|expiration)|nach beendigung|nach ablauf|fortbestehen|nachwirk\\w*|apres|posteriore?s?|tras|apos|despues|dopo|na beeindiging|overleven',
  payment:
    'pay(?:ment|able|s)?|paid|invoices?|net|zahl\\w*|rechnung\\w*|zahlungsziel|paiement|payable|factur\\w*|pago|pagar|factura\\w*|pagamento|fatura\\w*|pagare|fattur\\w*|betaling\\w*|factuur|verzugszins\\w*',
  confidential:
    'confidential\\w*|non-?disclosure|vertraulich\\w*|geheimhaltung\\w*|confidencial\\w*|sigilo|riservat\\w*|geheimhouding',
  delivery:
    'deliver\\w*|ship\\w*|order|liefer\\w*|livraison|entrega|consegna|levering|warrant\\w*|gewahrleistung\\w*|garant\\w*|insurance|audit\\w*|inspect\\w*',
  compete: 'non-?compet\\w*|solicit\\w*|exclusiv\\w*|wettbewerb\\w*|concurrence|competencia|concorrenc\\w*',
  effective:
    'effective|commenc\\w+|start(?:s|ing)?|begin\\w*|inkrafttreten|in kraft|tritt|beginnt|wirksam\\w*|vertragsbeginn|ab dem|entree en vigueur|prend effet|prise d.?effet|a compter du|entra(?:ra|da)? en vigor|efectos?|entra em vigor|inicio|a partir de|decorre|entrada em vigor|decorrenza|ingangsdatum|ingaande|gaat in|from and including|with effect from|takes? effect|beginnen\\w*|commenc(?:e|er|era|eront|ant)|prendra effet|a contar (?:de|desde)\\w*|contad[oa]s? (?:de|desde)|comenzan\\w*|comienz\\w*|comecando|com inicio|iniciando|inicia(?:-se|ra|ndo-se)?|desde el|prenant cours|prend(?:ra)? cours|inizia|avra inizio|con inizio|treedt in (?:dienst|werking)|vanaf',
  dated:
    'dated|date|made|entered into|executed|datum|vom|geschlossen|date|fecha|data|celebrad[oa]|conclu|stipulat[oa]|gesloten|as of|stand',
  sign: 'in witness whereof|signed|signatures?|sign|executed|duly authorized|unterzeichn\\w*|unterschrift\\w*|gezeichnet|ort, datum|fait a|en foi de quoi|signe|signature|lu et approuve|firmad[oa]|firman|firma|en prueba|por estarem|assinad[oa]|assinam|assinatura|feito em|letto|sottoscritt\\w+|getekend|ondertekend|handtekening|fait (?:en|le|ce)|done (?:at|in)|hecho en|feito (?:em|aos)|fatto a|gedaan te|opgemaakt|ausgefertigt|print(?:ed)? name',
  as_above:
    '(?:day|date)(?: and (?:the )?year)?,? (?:first|above|hereinbefore|(?:written|set forth|set out|mentioned|stated|indicated) (?:first )?above)|(?:eingangs|oben) (?:genannte\\w*|angegebene\\w*|bezeichnete\\w*) (?:tag\\w*|dat\\w*)|date (?:que dessus|ci-dessus|susdite|en tete|(?:indiquee|mentionnee|portee) (?:ci-dessus|en tete))|jour et an (?:que dessus|susdits)|fecha (?:arriba|supra|ut supra|del encabezamiento|(?:indicada|senalada|mencionada|expresada) (?:arriba|al (?:inicio|principio|comienzo)|en el encabez\\w+))|data (?:acima|supra|(?:indicada|mencionada) (?:acima|no inicio|no cabecalho))|data (?:sopra|suindicata|suddetta|in epigrafe|(?:indicata|riportata) (?:sopra|in epigrafe|in intestazione))|(?:boven|hierboven )(?:genoemde|vermelde) (?:datum|dag)|datum als boven',
  byline:
    'by:|by :|name:|title:|its:|/s/|for and on behalf of|durch:|nom ?:|qualite ?:|por:|nombre:|cargo:|nome:|_{5,}',
  amends:
    'amend\\w*|original agreement|supplement\\w*|nachtrag|anderung\\w*|avenant|modif\\w+|adenda|enmienda|aditivo|aditamento|pursuant to|in accordance with that certain|that certain|as amended',
  statute:
    'act of|regulation|directive|rule|gesetz\\w*|verordnung|loi du|decret|ley \\d|decreto|lei n|reglamento|born|geboren|ne[e]? le|nat[oa] (?:a|il|nel)|nacid[oa]|nascid[oa]',
  value:
    'total (?:contract )?(?:value|price|amount|fee)|contract (?:value|price|sum|amount)|aggregate|purchase price|consideration|fixed fee|lump sum|annual fee|total|compensation|gesamtvergutung|gesamtpreis|auftragswert|auftragssumme|vertragswert|kaufpreis|vergutung|pauschal\\w*|gesamtbetrag|prix (?:total|global|forfaitaire)|montant (?:total|global)?|prix|honoraires|precio (?:total)?|importe (?:total)?|valor (?:total|global)?|preco|remuneracion|remuneracao|prezzo|corrispettivo|importo|prijs|totaal\\w*|vergoeding|remuneration|redevance|miete|rent|loyer|renta|aluguel|renda',
  liability:
    'liab\\w+|damages|exceed|limit\\w*|cap|penalt\\w*|insurance|haft\\w*|hochst\\w*|vertragsstrafe\\w*|responsab\\w+|plafond|penalites?|assurance|indemn\\w*|seguro|multa|limite|sanction|interest|late|deposit|kaution|depot|fianza|caucao|per hour|per day|pro stunde|stundensatz|par heure|por hora|minimum|mindest\\w*|share capital|stammkapital|capital social|au capital',
  periodic:
    'per month|monthly|monatlich\\w*|par mois|mensuel\\w*|mensual\\w*|mensa(?:l|is)|per annum|annual\\w*|jahrlich\\w*|annuel\\w*|anual\\w*|quarterly|instal+ments?|rate[n]?|plazos|parcelas|prestacoes|mensile|maandelijks\\w*|each|per calendar month|a month|al mes|por mes|al mese|per maand|pro monat|je monat|au mois|por mensualidades',
  monthly:
    'per (?:calendar )?month|a month|monthly|monatlich\\w*|monats\\w+|(?:pro|je|im) monat|(?:par|au) mois|mensuel\\w*|(?:al|por) mes|mensual\\w*|por mes|mensa(?:l|is)|al mese|mensile|per maand|maandelijks\\w*|per hour|per day|pro stunde|pro tag|par (?:jour|heure)|por (?:hora|dia)',
} as const

export type Concept = keyof typeof western

/** The words of a further language, folded. */
export type Wordings = Partial<Record<Concept, string>>
