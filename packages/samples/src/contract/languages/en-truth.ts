import { wordings as w } from '../spin.ts'
import { enValues } from './en-values.ts'
import type { ContractLanguage } from './language.ts'

/** English wordings of the clauses that carry values. */
export const enTruth: Pick<
  ContractLanguage,
  | 'parties'
  | 'preamble'
  | 'partyJoiner'
  | 'listLead'
  | 'recitals'
  | 'agreed'
  | 'effective'
  | 'term'
  | 'renewal'
  | 'exit'
  | 'cause'
  | 'law'
  | 'venue'
  | 'arbitration'
  | 'value'
  | 'currencies'
  | 'closing'
  | 'cover'
  | 'amendment'
  | 'sheet'
  | 'letter'
  | 'headings'
> = {
  parties: {
    company: w(`
{name}, a [company|corporation|{entity}] [organized|duly organised|incorporated|existing] under the laws of {home}, [having|with] its [principal place of business|registered office|principal office|head office] at {address} ([hereinafter|] [referred to as|] [the|] “{role}”)
{name}, [with offices|whose registered office is|with a place of business|located] at {address} (“{role}”)
{name}, a {entity} [with its principal offices at|having an address at] {address} (the “{role}”)
{name} (registered number {reg}), whose registered office is at {address} ([the|] “{role}”)
{name}[, a {entity}|] ([hereafter|hereinafter] [called|referred to as] the “{role}”)[, represented by its {position}, {rep}|]
{name}, a company incorporated in {home} [under number {reg}|with company number {reg}] and having its registered office at {address}, acting through its {position} {rep} (“{role}”)
{name} of {address} ([the|] “{role}”, which expression includes its successors and [permitted|] assigns)
{name}[, its subsidiaries and affiliates|] (the “{role}”), {address}
the {role}, {name}, {address}
{name}, acting by and through its [branch office|branch] in {city}, {address} ([the|] “{role}”)
`),
    person: w(`
{name}, [an individual|a natural person] [residing|resident|living] at {address} ([hereinafter|] [the|] “{role}”)
{name}, of {address} ([the|] “{role}”)
[Mr|Ms|Mrs|Dr] {name}, {address} ([hereinafter|] called the “{role}”)
{name} ([hereinafter|] [referred to as|] the “{role}”), whose address is {address}
the {role}, {name}, [currently|] of {address}
`),
    plain: w(`
{name}, {address} ([the|] “{role}”)
{role}: {name}, {address}
{name} ([the|] “{role}”)
{name} – {role} – {address}
`),
  },
  preamble: {
    effective: w(`
This {title} ([this|the] “{doc}”) is [made and entered into|made|entered into] [as of|effective as of|with effect from] {dated} (the “Effective Date”) [by and between|between|by and among] {PA} and {PB}.
THIS {TITLE} ([the|this] “{doc}”), effective as of {dated} (the “Effective Date”), is [by and|made] between {PA}, and {PB}. [{a} and {b} are each a “Party” and together the “Parties”.|]
This {title}, [dated|having an effective date of] {dated} (“Effective Date”), is [entered into|concluded] between {PA} and {PB}.
[Effective|With effect from] {dated} (the “Effective Date”), {PA}, and {PB} [agree as follows|enter into {this}].
{PA} and {PB} ([each a|the] [“Party” and together the|] “Parties”) [hereby|] enter into {this}, which is effective [as of|from] {dated} ([the|] “Effective Date”).
This {title} [is effective|takes effect] on {dated} ([the|] [“Effective Date”|“Commencement Date”]) and is made between {PA} and {PB}.
THIS {TITLE} is [made and|] entered into this {dated.day} (the “Effective Date”), by and between {PA} and {PB}.
The effective date of this {title} [is|shall be] {dated}. The parties to it are {PA} and {PB}.
This {title} sets out the terms on which, [from and after|as from] {dated} (the “Effective Date”), {PA} will deal with {PB}.
`),
    dated: w(`
This {title} (the “{doc}”) is [made|entered into|made and entered into|concluded] [on|as of|this|] {dated} [by and between|between] {PA} and {PB}.
THIS {TITLE} is [made|dated] [as of|on] {dated} BETWEEN {PA} AND {PB}.
This {title}, [dated|dated as of|made as of] {dated}, [is|has been entered into] between {PA}, and {PB}.
[THIS AGREEMENT|THIS CONTRACT|This Agreement], made [this|the] {dated.day}, [between|by and between] {PA}, and {PB}[, witnesseth as follows|]:
On {dated} {PA} and {PB} [agreed|have agreed] as follows:
{PA} and {PB} have [made|signed|concluded] this {title} on {dated}.
This {title} [was|is] entered into on the {dated.day}, by {PA} (on the one side) and {PB} (on the other side).
By this {title}, [executed|signed] at {city} on {dated}, {PA} and {PB} [agree|bind themselves] as follows.
Dated {dated}. This {title} is [made|] between {PA} and {PB}.
`),
    undated: w(`
This {title} (the “{doc}”) is [made|entered into] [by and between|between] {PA} and {PB}.
{PA} and {PB} [hereby|] agree as follows:
THIS {TITLE} is between {PA} and {PB}[, together the “Parties”|].
The parties to this {title} are {PA} and {PB}.
This {title} sets out the terms agreed between {PA} and {PB}.
`),
    blank: w(`
This {title} is [made and entered into|made|dated] [this|as of the] [____|_____|__] day of [__________|______________], 20[__|___] [by and between|between] {PA} and {PB}.
THIS {TITLE} is entered into on ____________________ [between|by and between] {PA} and {PB}.
This {title}, dated [as of|] ____ ______________ 20__, is between {PA} and {PB}.
This {title} (the “{doc}”) is effective as of [____/____/______|_______________] (the “Effective Date”) between {PA} and {PB}.
`),
  },
  partyJoiner: w(`
and
AND
- and -
`),
  listLead: {
    effective: w(`
This {title} is made with effect from {dated} (the “Effective Date”) between the following parties:
THIS {TITLE} is effective as of {dated} (the “Effective Date”) and is made BETWEEN:
Effective Date: {dated}. This {title} is between:
This {title} takes effect on {dated} (“Effective Date”). The parties are:
`),
    dated: w(`
THIS {TITLE} is [made|dated] [on|] {dated}
This {title} is dated {dated}. PARTIES
[Date|DATE OF THIS AGREEMENT|Dated]: {dated}. The Parties:
THIS AGREEMENT is made the {dated.day} BETWEEN:
This {title} is made on {dated} between the following parties:
`),
    undated: w(`
[PARTIES|Parties|BETWEEN|The parties]:
This {title} is made between:
THIS {TITLE} is made BETWEEN
The following [parties|companies] have entered into this {title}:
`),
    blank: w(`
THIS {TITLE} is made on the ____ day of __________________ 20__ BETWEEN:
This {title} is dated ______________________ 20___. PARTIES
Date: ____ / ____ / ________. This {title} is between:
`),
  },
  recitals: w(`
WHEREAS, the {a} is [engaged|active] in the business of {tradeA};
WHEREAS, the {b} [has|possesses] [considerable|long] experience in {tradeB};
WHEREAS, the Parties signed a {otherdoc} on {date}, which {this} [replaces|supplements];
The {a} wishes to [enter into|establish] a [business|contractual] relationship with the {b} on the terms [set out|contained] in {this}.
The {b} has declared its [readiness|willingness] to [meet the requirements|accept the conditions] of the {a}.
In {year}, {company}, an affiliate of the {a}, [acquired|took over] the business of which the subject matter of {this} forms part.
By a {otherdoc} dated {date} the Parties laid down the principles of their cooperation.
WHEREAS, the {a} and {company} are parties to a {otherdoc} dated as of {date} (as amended on {date});
`),
  agreed: w(`
NOW, THEREFORE, in consideration of the [mutual|] [covenants|promises] [contained|set out] herein, [and for other good and valuable consideration,|] the Parties [hereby|] agree as follows:
The Parties [therefore|] agree as follows:
IT IS AGREED:
AGREED TERMS
NOW THEREFORE the Parties agree:
In consideration of the foregoing, the Parties, intending to be legally bound, agree as follows:
`),
  effective: {
    date: w(`
{This} [shall become effective|becomes effective|takes effect|shall take effect|comes into force|shall come into force] on {effective} [(the “Effective Date”)|(“Effective Date”)|].
The [effective date|commencement date|date of commencement] of {this} [is|shall be] {effective}.
{This} [is effective|applies|has effect] [as of|from|as from] {effective}[, regardless of the date on which it is signed|].
“[Effective Date|Commencement Date]” [means|shall mean] {effective}.
Notwithstanding the date of its execution, {this} shall be [deemed|considered] effective [as of|from] {effective}.
The Parties’ rights and obligations under {this} [commence|begin|start] on {effective}.
Performance under {this} [starts|begins] on {effective} ([the|] “[Start Date|Commencement Date|Effective Date]”).
{This} is to be treated as having taken effect on [the|] {effective}, which the Parties [call|have agreed to call] the Effective Date.
`),
    signature: w(`
{This} [shall become|becomes|is] effective [upon|on] [its|] signature by [both|all] Parties.
{This} takes effect on the date of the last signature [below|set out below|on the signature page] (the “Effective Date”).
The Effective Date of {this} is the date on which the last Party signs it.
{This} [comes into force|enters into force] when [it has been|] signed by [both|all] Parties[; the date of the later signature counts|].
{This} is dated as of, and binds the Parties from, the last date written beside the signatures below.
`),
    blank: w(`
{This} [shall take effect|becomes effective|commences] on ____________________ 20__ (the “Effective Date”).
The Effective Date is the [___|____] day of [_____________|____________________] [20__|20___].
Commencement Date: ____ / ____ / ______.
`),
  },
  term: {
    fixed: w(`
{This} shall [commence|begin] on the Effective Date and [shall|] [continue|remain|be] [in force|in effect|in full force and effect|] for [a|an initial] [period|term] of {term}[, unless [earlier|sooner] terminated [in accordance with its terms|as provided herein|under Section {n}]|] [(the “Term”)|(the “Initial Term”)|].
The [initial|] term of {this} [is|shall be] {term} [from the Effective Date|commencing on the Effective Date|starting on the date of {this}|].
Unless [terminated|ended] earlier [under the provisions below|], {this} [has|shall have] a [term|duration] of {term}.
{This} is [concluded|entered into|made] for [a fixed term of|] {term}[, counted from the Effective Date|].
[Subject to|Without prejudice to] [earlier termination|the rights of termination below], {this} shall [endure|last|run] for {term} [after|from] the Effective Date.
{This} [has|is for] [an initial|a] {term.adj} term [(the “Term”)|] [that begins|beginning] on the Effective Date.
The [Parties|Parties hereto] have agreed on a [minimum|fixed] term of {term} [as from|from] the Effective Date, during which neither of them may [withdraw|end {this}] [without cause|except for good cause].
The obligations [set out|contained] in {this} [bind|shall bind] the Parties for [a period of|] {term} [following|from] the Effective Date.
For [a period of|] {term} [commencing with|from] the Effective Date (the “[Term|Initial Term|Contract Period]”), the Parties shall perform {this}.
{This} [expires|will expire|ends automatically] {term} after the Effective Date[, without notice being required|].
`),
    until: w(`
{This} shall [remain|continue] in [force|effect|full force and effect] [until|through|to and including] {end}[, unless [earlier|sooner] terminated|].
{This} [expires|shall expire|ends|terminates] [automatically|] on {end}[, without [further|any] notice|].
The term of {this} [begins|starts|commences] on the Effective Date and [ends|expires] on {end}.
[Unless terminated earlier,|] {this} [is valid|stays in force] until {end}.
The [expiration date|end date|expiry date|termination date] of {this} [is|shall be] {end}.
{This} is entered into for a fixed period that [runs|lasts] from the Effective Date [up to and including|until] {end}.
The last day of the term is {end}.
`),
    fixedUntil: w(`
{This} shall [commence|begin] on the Effective Date and [continue|run] for [a [period|term] of|] {term}, [that is until|ending on|expiring on|until] {end}[, unless [earlier|sooner] terminated|].
The term of {this} [is|shall be] {term}, [commencing|starting] on the Effective Date and [ending|expiring] [at midnight|] on {end}.
The {term.adj} term of {this} [ends|expires|runs out] on {end}.
{This} has a term of {term} and [accordingly|therefore] [expires|ends] on {end}.
From the Effective Date to {end}, being [a period of|] {term}, {this} may not be ended [except for cause|without cause].
`),
    anniversary: w(`
{This} shall [continue|remain] in [effect|force] until the {nth} anniversary of the Effective Date[, unless terminated [earlier|sooner]|].
The term of {this} [commences|begins] on the Effective Date and [expires|ends] on the {nth} anniversary [thereof|of that date].
{This} [terminates|expires] [automatically|] on the {nth} anniversary of the Effective Date.
[Unless sooner terminated,|] the Term [runs|extends] from the Effective Date through the {nth} anniversary of the Effective Date.
`),
    indefinite: w(`
{This} shall [remain|continue] in [force|effect] until [terminated|ended] by either Party [in accordance with|as provided in] this [clause|section|article].
{This} is [concluded|made|entered into] for an indefinite [period|term].
{This} has no fixed term and [continues|runs] until one of the Parties [ends|terminates] it.
{This} continues [without limit of time|indefinitely] [unless and until|until] terminated as [set out|provided] below.
`),
  },
  renewal: {
    autoNotice: w(`
[Thereafter|Upon expiry of the [Initial Term|term]|At the end of the Initial Term], {this} <shall [automatically renew|be automatically renewed|renew automatically|be extended automatically]> for [successive|additional|further] [periods|terms] of {renewal} [each|], unless either Party [gives|provides|delivers] [written|] notice [of non-renewal|of its intention not to renew|that it does not wish to renew] [at least|not less than|no later than] {notice} [before|prior to] the [end|expiration|expiry] of the [then-current|then current|relevant] term.
Unless either Party [notifies|has notified] the other in writing [at least|not less than|no fewer than] {notice} [before|prior to] the expiry of the [Initial Term|current period], {this} <[will|shall] [renew|be renewed|be extended]> for [a further|another|successive periods of] {renewal}.
<The term [renews|is renewed] automatically> for [additional|consecutive] {renewal.adj} periods unless [it is|] cancelled by [either|a] Party by {notice} written notice [before|prior to] the end of [any|the current] period.
{This} <[is|shall be] extended [automatically|tacitly]> by {renewal} each time if it is not terminated with {notice}’ notice to the end of the [respective|current] term.
Either Party may prevent the [automatic|tacit] renewal of {this}, <which otherwise [occurs|takes place] automatically> for [periods|terms] of {renewal}, by [written|] notice [received by|given to] the other [at least|no later than] {notice} before the [last day|end] of the term.
<{This} renews itself> for {renewal} at a time; a Party that does not want this must say so in writing [not later than|at least] {notice} [before|ahead of] the renewal date.
[Subject to the following sentence,|] <{this} [rolls over|shall continue automatically]> for successive {renewal.adj} terms. A Party [wishing|that wishes] not to renew [must|shall] [inform|notify] the other Party, [by registered letter|in writing], [at least|not less than] {notice} in advance.
Non-renewal requires notice in writing, [given|served] [no less than|at least] {notice} prior to [expiry|the expiration date]; [absent|failing] such notice <the term [shall be|is] [automatically|] extended> by {renewal}.
`),
    auto: w(`
[Thereafter|Upon its expiry], {this} <shall [automatically renew|be renewed automatically]> for [successive|further] [periods|terms] of {renewal} [each|] [until terminated as provided below|].
<{This} [renews|is extended] automatically> [by|for] {renewal} at the end of each term.
The Initial Term <[is followed|shall be followed] automatically> by [successive|consecutive] renewal terms of {renewal} each.
<The term [shall automatically be extended|extends automatically]> for additional {renewal.adj} periods on the same [terms and conditions|conditions].
`),
    never: w(`
{This} <[shall not|does not|will not] [renew|be renewed] automatically>.
[There is|There shall be] <no automatic renewal> of {this}[; any extension requires a new agreement|].
On expiry of its term {this} <ends without any right of renewal>.
<No tacit [renewal|extension]> of {this} [shall take place|is intended].
{This} <may not be renewed [or extended|]>.
`),
    consent: w(`
{This} <may be [renewed|extended] [only|] by [mutual|] written [agreement|consent]> of the Parties.
The Parties may [extend|renew] the term for [further|additional] periods of {renewal} <[only by|by] [a|] written amendment signed by both of them>.
<Any renewal [requires|is subject to] the written consent> of [both|the] Parties[, to be given at least {days} before expiry|].
The term <may be extended by agreement in writing>, in which case the prices are negotiated anew.
`),
  },
  exit: w(`
Either Party may terminate {this} [at any time|for convenience|without cause|for any reason or no reason] [upon|by giving|on] [not less than|at least|] {exit} [prior|] written notice [to the other [Party|]|].
{This} may be terminated by either Party [upon|on|by] {exit}[’|'] [prior|] [written|] notice[, without any reason being given|].
Each Party is entitled to [end|terminate] {this} [in writing|by registered letter] with a notice period of {exit} [to the end of a [calendar month|quarter]|].
The {a} may [terminate|cancel] {this} for convenience by [giving|providing] the {b} {exit} written notice.
A Party [wishing|that wishes] to [terminate|end] {this} shall give the other [not less than|at least] {exit} notice in writing [of its intention|].
[After the first {months},|] {this} can be ended by either side [subject to|on] a {exit.adj} notice period.
Termination [at any time|without cause] is permitted on [no less than|] {exit} notice[, which must be in writing|].
Either Party can bring {this} to an end by notice in writing to the other, which takes effect {exit} after [it is received|receipt].
`),
  cause: w(`
Either Party may terminate {this} [with immediate effect|immediately] if the other commits a material breach and fails to [remedy|cure] it within {days} of [written|] notice.
[Upon|On] [termination|expiry] each Party shall return the other’s property within {days}.
Either Party may terminate {this} [immediately|forthwith] if the other becomes insolvent[, makes an arrangement with its creditors|] or ceases to do business [for more than {days}|].
Termination does not affect rights that have accrued [before it|up to that date].
The {a} may suspend performance if a payment is overdue by more than {days}.
`),
  law: w(`
{This} [shall be|is] [governed by|governed by and construed in accordance with|construed under|subject to] the laws of {law}[, without [regard|reference|giving effect] to [its|] [conflict of laws|conflicts of law] [principles|rules|provisions]|].
The laws of {law} [shall govern|govern] {this} [and any dispute arising out of it|and all matters relating to it|].
{This} and any [dispute|claim] [arising out of or in connection with it|relating to it] [shall be|are] governed by {law.adj}.
{Law.adj} [applies|shall apply] [to {this}|exclusively][, excluding the United Nations Convention on Contracts for the International Sale of Goods|].
The validity, interpretation and performance of {this} shall be [controlled|determined] by [and construed under|] the laws of {law}[, [excluding|notwithstanding] its choice of law rules|].
This is a contract [made|entered into] under, and [to be|] interpreted in accordance with, the laws of {law}.
The Parties [choose|have chosen|agree on] {law.adj} as the law applicable to {this}.
[GOVERNING LAW. |]THIS AGREEMENT SHALL BE GOVERNED BY THE LAWS OF {law}[, WITHOUT REGARD TO CONFLICT OF LAWS PRINCIPLES|].
All questions concerning the construction of {this} [are|shall be] decided [in accordance with|under] the [internal|substantive] laws of {law} [applicable to agreements made and performed there|].
The [governing|applicable] law of {this} is {law.adj}.
For all purposes {this} [is|shall be deemed] a contract under the laws of {law}, [whose courts need not be those named below|and its provisions shall be read accordingly].
`),
  venue: w(`
The Parties submit to the [exclusive|non-exclusive] jurisdiction of the courts [of|in|sitting in] {court}.
Any action [arising under|relating to] {this} shall be brought [only|exclusively|] in the [competent|state or federal] courts [located|sitting] in {court}, and each Party consents to the jurisdiction [and venue|] of those courts.
The courts of {court} have [exclusive|] jurisdiction [over|to settle] any dispute.
`),
  arbitration: w(`
[Any|All] disputes [arising out of|in connection with] {this} shall be finally settled [under the Rules of Arbitration of the International Chamber of Commerce|by arbitration] by {three} arbitrators; the seat of arbitration is {court}[ and the language is English|].
Disputes that the Parties cannot settle within {days} shall be referred to arbitration in {court} [under the rules then in force|].
`),
  ...enValues,
}
