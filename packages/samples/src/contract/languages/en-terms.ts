import { wordings as w } from '../spin.ts'
import type { ContractLanguage } from './language.ts'

/** English wordings of term, renewal, termination and law. */
export const enTerms: Pick<
  ContractLanguage,
  'term' | 'renewal' | 'exit' | 'cause' | 'law' | 'venue' | 'arbitration'
> = {
  term: {
    fixed: w(`
The term of {this} shall be for a period of {term} [from the date hereof|from the Effective Date|beginning on the Effective Date], [subject to renewal as provided below|unless terminated as provided herein].
{This} shall be effective for {term} [from and after the Effective Date|after the date of its execution][, at which time it shall end|].
Initial Term: {term}[ from the Effective Date|].
{This} shall remain [in full force and effect|in effect|binding] for a {term.adj} [term|period] [measured from|following] the Effective Date.
The {a} and the {b} agree that {this} shall run for [not less than|exactly|] {term}[, being the Initial Term|].
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
{This} [begins|commences|starts] on {effective} and [ends|expires] on {end}[, both days included|].
The term of {this} shall [commence on the Effective Date and|] [expire|end] at [11:59 p.m.|midnight|the close of business] on {end}.
Unless extended [in writing|], {this} shall [lapse|cease to have effect] on {end}.
{This} is made for a term ending [on|upon] {end}[, inclusive|].
{This} shall [remain|continue] in [force|effect|full force and effect] [until|through|to and including] {end}[, unless [earlier|sooner] terminated|].
{This} [expires|shall expire|ends|terminates] [automatically|] on {end}[, without [further|any] notice|].
The term of {this} [begins|starts|commences] on the Effective Date and [ends|expires] on {end}.
[Unless terminated earlier,|] {this} [is valid|stays in force] until {end}.
The [expiration date|end date|expiry date|termination date] of {this} [is|shall be] {end}.
{This} is entered into for a fixed period that [runs|lasts] from the Effective Date [up to and including|until] {end}.
The last day of the term is {end}.
`),
    fixedUntil: w(`
[For a term|A fixed term] of {term} [from and including|commencing on|beginning] {effective} [to and including|up to and including|and ending on] {end}.
{This} [starts|commences] on {effective} and is [made|entered into] for {term}. It [ends|expires] on {end}.
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
<{This} shall be automatically renewed> for [additional|successive] [terms|periods] of {renewal} [each|], unless [terminated by either Party|either Party elects not to renew] [upon|by] written notice [delivered|given] at least {notice} prior to the expiration of [the then current term|any such term].
The Initial Term [shall|will] be followed by renewal terms of {renewal} <which [begin|commence] without further action> of the Parties unless one of them has [given|served] {notice} notice of termination.
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
The {b} <may, at its [sole|] option, [extend|renew] the term> for [one|a single|] [further|additional] period of {renewal} by written notice to the {a} [not later than|at least] {months} [before|prior to] the [end|expiration] thereof.
<[Provided|If] it is not in default, the {b} [shall have|has] [the|an] option to [extend|renew] {this}> for {renewal}[, exercisable by [written|] notice given at least {days} before the expiration of the term|].
In the event that either Party <wishes to extend the term> as contemplated above, it shall [give|provide] the other written notice at least {days} prior to its expiration, and the other may accept or decline within {days}.
If the Parties <are unable to agree on the terms of a renewal> at least {months} before expiry, the {b} may elect to renew once for {renewal}; otherwise {this} ends.
`),
  },
  exit: w(`
{This} may be ended by either Party [at any time|] [upon|by giving] {exit}’ [prior written|written] notice; a breach allows termination if it is not cured within {days}.
[Notwithstanding the foregoing,|] either Party may cancel {this} [with or without cause|for any reason] [upon|on giving] {exit} [advance|prior] written notice.
{This} shall continue until either Party gives the other {exit} [written|] notice [of termination|of its election to terminate].
The {b} may withdraw from {this} on {exit}’ notice; the {a} may do so on the same notice.
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
THIS AGREEMENT AND THE RIGHTS OF THE PARTIES [HEREUNDER|] SHALL BE [GOVERNED BY|CONSTRUED IN ACCORDANCE WITH] THE LAWS OF {law}.
{This} [is made and|] shall be [enforced|interpreted] [according to|pursuant to] the [substantive|] laws of {law}[, as applied to contracts between residents of that place|].
The rights and obligations of the Parties under {this} are [governed in all respects|to be determined] by the laws of {law}[, and the Parties waive trial by jury|].
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
}
