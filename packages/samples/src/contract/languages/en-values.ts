import { wordings as w } from '../spin.ts'
import type { ValueWordings } from './language.ts'

export const enValues: ValueWordings = {
  value: {
    fee: w(`
[In consideration of|For] the Services, the {a} shall pay [to|] the {b} [a total fee of|total fees of|a fixed fee of] {value}[, excluding taxes|].
The [total|aggregate|overall] [fees|charges|compensation] payable under {this} [amount to|are|shall be|shall not exceed] {value}.
The total [contract value|contract price|price] [is|amounts to] {value}[, payable within {days} of invoice|].
Fees under {this} [shall not|will not|may not] [exceed|be more than] {value} [in total|in the aggregate|].
A [fixed|lump] sum of {value} is [payable|due] [for all work under {this}|as full remuneration], [half|a third] of it within {days} of signature.
[As full compensation|In return], the sum of {value} shall be paid [in {n} instalments|within {days} of receipt of an invoice].
`),
    rent: w(`
The [annual|yearly] rent [is|amounts to|shall be] {value}[, payable in equal monthly instalments|, payable quarterly in advance|].
The {b} shall pay a rent of {value} [per annum|a year|for the whole term].
The [monthly|] [base|] rent [is|amounts to|shall be] {rate} [per month|a month|per calendar month][, payable in advance on the first day of each month|, due by the {n}th day of the month|].
The {b} shall pay [the {a}|] rent [at the rate|in the amount] of {rate} [per month|per calendar month|monthly][, in advance|].
[Rent|Base Rent]: {rate} [a month|per month].
[From the Commencement Date|During the term] the {b} pays to the {a}, [without deduction or set-off|], a monthly rent of {rate} [plus a service charge of {money}|].
The rent, which [is|shall be] payable [monthly|each month] in advance, has been [agreed|fixed] at {rate}.
`),
    licence: w(`
The {b} shall pay [the {a}|] a [one-time|single|annual|non-refundable] [licence|license] fee of {value}[, due within {days} of the Effective Date|].
The [licence|license] fee [is|amounts to|shall be] {value}[, plus applicable taxes|].
In consideration of the rights granted [herein|], the {b} [agrees to pay|pays] {value} [to the {a}|][, of which {pct} is due on signature|].
For the rights granted, a [minimum guarantee|total fee|fee] of {value} is payable [in {n} equal instalments|within {days}].
`),
    price: w(`
The [total|aggregate|] purchase price [is|shall be|amounts to] {value}[, payable at Closing|].
The {b} [agrees to buy|shall purchase] the [goods|Assets] for [a total price of|the sum of] {value}[, of which {money} has been paid as a deposit|].
The price [agreed|to be paid] [by the Parties|] for the [whole|goods|Assets] is {value}[, exclusive of VAT|].
[As consideration|In exchange], the {b} shall [pay|transfer] {value} to the account of the {a} with {bank} within {days}.
`),
    loan: w(`
The {a} [hereby|] [agrees to lend|lends|shall make available] to the {b} [the principal amount|a loan|the principal sum] of {value}[, and the {b} accepts it|].
The principal amount of the loan [is|shall be] {value}.
[Subject to the conditions below,|] the {a} [grants|shall grant] the {b} a [term|] loan [in the amount|] of {value}, to be paid out within {days}.
The {b} [acknowledges|confirms] [having received|receipt of] {value} (the “Loan”) from the {a}.
`),
    salary: w(`
The {b} [receives|shall receive|will be paid] [a gross annual salary|an annual base salary|a base salary] of {value}[, payable in twelve monthly instalments|, less lawful deductions|].
The {a} shall pay the {b} a salary of {value} [per annum|a year|per year][, subject to annual review|].
The {b}’s [annual remuneration|base salary|gross salary] [is|amounts to] {value} [per year|a year|per annum].
For the work [agreed|], the {b} is entitled to [gross pay|remuneration] of {value} [a year|per year] and, if targets are met, a bonus of up to {pct}.
`),
    sponsorship: w(`
The {a} shall pay [to|] the {b} a sponsorship fee of {value}[, in two equal instalments|, within {days} of signature|].
In return [for the rights granted|], the {a} [contributes|pays] [a total of|] {value} [in cash|].
The sponsorship [contribution|fee] [for the whole term|] [is|amounts to] {value}.
`),
  },
  currencies: {
    USD: 'United States dollars',
    GBP: 'pounds sterling',
    EUR: 'euros',
    AUD: 'Australian dollars',
    CAD: 'Canadian dollars',
    CHF: 'Swiss francs',
    MXN: 'Mexican pesos',
    BRL: 'Brazilian reais',
  },
  closing: {
    dated: w(`
{city}, {signature}
[Done|Signed] at {city}, {signature}
IN WITNESS WHEREOF, the Parties [hereto|] have [executed|signed] {this} on {signature}.
[Executed|Signed] [by the Parties|] [at {city}|] on {signature}.
IN WITNESS WHEREOF the Parties have caused {this} to be executed by their [duly|] authorised [representatives|officers] this {signature.day}.
Signed [in two originals|in duplicate|] on {signature}.
AS WITNESS the hands of the Parties [hereto|] the {signature.day}.
`),
    undated: w(`
IN WITNESS WHEREOF, the Parties [hereto|] have [executed|caused their duly authorised representatives to execute] {this} [as of the day and year first [above|] written|as of the Effective Date|].
[Signed|Executed] by the [duly|] authorised representatives of the Parties:
The Parties have signed {this} [in two counterparts|on the dates shown below].
This document has been entered into on the date stated at the beginning of it.
Agreed and accepted:
`),
  },
  cover: {
    dated: w(`
Dated {dated}
DATED {dated}
[As of|Made on] {dated}
{dated}
`),
    effective: w(`
Effective Date: {dated}
Effective as of {dated}
With effect from {dated}
Commencement Date: {dated}
`),
  },
  amendment: {
    recitals: w(`
The Parties entered into [a certain|the|an] {original} dated [as of|] {original.date} (the “Original Agreement”)[, as amended on {date}|].
WHEREAS, {a} and {b} are parties to [that certain|the] {original} dated {original.date}[, as supplemented by a letter of {date}|] (the “Original Agreement”), and wish to [amend|modify|change] it.
The Original Agreement of {original.date}, [made|concluded] for {months}, [was extended|was last changed] on {date}.
`),
    changes: w(`
Section {n}.{n} of the Original Agreement is [hereby|] [deleted|amended] [and replaced|] [in its entirety|] as follows: “The {b} shall pay each invoice within {days}.”
In [Section|Clause] {n} the words “{days2}” are replaced by “{days}”.
Exhibit {n} of the Original Agreement is replaced by the Exhibit attached to {this}.
A new [Section|Clause] {n}.{n} is added: “Notices to the {a} shall be sent to {person}, {address2}.”
`),
    rest: w(`
Except as [expressly|] [amended|changed] [hereby|by {this}], the Original Agreement remains [unchanged and|] in full force and effect.
All other [terms|provisions] of the Original Agreement [continue to apply|remain unchanged].
`),
  },
  sheet: {
    lead: w(`
This {title} consists of these [key terms|particulars] and the [general|standard] [terms|conditions] that follow.
The [particulars|details] below form part of {this}; the general terms are set out [behind|after] them.
[Please read these details together with the terms overleaf.|]
`),
    renewal: {
      auto: w(`
<Automatic>, for successive periods of {renewal}
<Yes>, {renewal} at a time
<Renews automatically> for {renewal}
<Automatic renewal>: yes
`),
      never: w(`
<None>
<No automatic renewal>
<No>
<Not renewable>
`),
    },
    onSignature: w(`
Date of the last signature
On signature by both parties
`),
    indefinite: w(`
Indefinite
Until terminated
No fixed term
`),
    term: w(`
{This} begins on the date and runs for the term [stated|given] in the [table|particulars] above[, unless it is ended earlier under this clause|].
The term of {this} is [set out|stated] [on the first page|in the key terms].
Start, term and renewal of {this} [follow from|are as set out in] the particulars.
`),
    value: w(`
The {b} is entitled to the amounts stated in the [key terms|particulars], payable within {days} of invoice.
All [fees|charges] are [set out|stated] on the first page and exclude taxes.
`),
    law: w(`
The law [named|stated] in the [particulars|key terms] governs {this}.
{This} is governed by the law stated on the first page.
`),
  },
  letter: {
    greeting: w(`
Dear [Sirs|Sir or Madam|Mr {surname}|Ms {surname}],
Dear {b},
Ladies and Gentlemen:
`),
    open: w(`
[This letter|This letter agreement] (the “{doc}”) sets out the terms on which {nameA} ([the|] “{a}”) and {nameB} ([the|] “{b}”) have agreed to work together.
We are pleased to confirm the [agreement|arrangement] between {nameA} (“[{a}|we]”) and {nameB} (“[{b}|you]”).
Further to our [recent|] discussions, this letter [records|confirms] the terms agreed between {nameA} (the “{a}”) and {nameB} (the “{b}”).
`),
    close: w(`
Please [confirm|indicate] your [agreement|acceptance] by signing [and returning|] the enclosed copy [within {days}|].
If you agree with the above, please sign below.
`),
  },
  headings: {
    scope: 'Scope|Subject Matter|Purpose|Engagement|Grant|Services and Scope|Object of the Agreement',
    effective: 'Commencement|Effective Date|Entry into force|Commencement Date',
    term: 'Term|Term of Agreement|Duration|Term and Termination|Contract Period|Term and Renewal',
    renewal: 'Renewal|Extension|Renewal of Term',
    termination: 'Termination|Termination for Convenience|Ending the Agreement|Cancellation',
    value: 'Fees and Payment|Price|Consideration|Payment|Compensation|Charges|Remuneration',
    law: 'Governing Law|Governing Law and Jurisdiction|Applicable Law|Law and Disputes|Choice of Law; Venue',
    definitions: 'Definitions|Interpretation|Definitions and Interpretation',
  },
}
