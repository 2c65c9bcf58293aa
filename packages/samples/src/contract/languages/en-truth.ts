import { wordings as w } from '../spin.ts'
import { enTerms } from './en-terms.ts'
import { enValues } from './en-values.ts'
import type { TruthWordings, ValueWordings } from './language.ts'

/** English wordings of the clauses that carry values. */
export const enTruth: TruthWordings & ValueWordings = {
  parties: {
    company: w(`
{role}: {name}, {address}
{name} {dba}, a [company|corporation|{entity}] [organized|duly organised|incorporated|existing] under the laws of {home}, [having|with] its [principal place of business|registered office|principal office|head office] at {address} ([hereinafter|] [referred to as|] [the|] “{role}”)
{name} {dba}, [with offices|whose registered office is|with a place of business|located] at {address} (“{role}”)
{name} {dba}, a {entity} [with its principal offices at|having an address at] {address} (the “{role}”)
{name} {dba} (registered number {reg}), whose registered office is at {address} ([the|] “{role}”)
{name}[, a {entity}|] ([hereafter|hereinafter] [called|referred to as] the “{role}”)[, represented by its {position}, {rep}|]
{name} {dba}, a company incorporated in {home} [under number {reg}|with company number {reg}] and having its registered office at {address}, acting through its {position} {rep} (“{role}”)
{name} of {address} ([the|] “{role}”, which expression includes its successors and [permitted|] assigns)
{name}[, its subsidiaries and affiliates|] (the “{role}”), {address}
the {role}, {name}, {address}
{name} {dba}, acting by and through its [branch office|branch] in {city}, {address} ([the|] “{role}”)
`),
    person: w(`
{role}: [Mr|Ms|Mrs|Dr|] {name}, {address}
[Mr|Mrs|Ms] {name}, born on {date}, residing at {address}, as {role}
{name}, [an individual|a natural person] [residing|resident|living] at {address} ([hereinafter|] [the|] “{role}”)
{name}, of {address} ([the|] “{role}”)
[Mr|Ms|Mrs|Dr] {name}, {address} ([hereinafter|] called the “{role}”)
{name} ([hereinafter|] [referred to as|] the “{role}”), whose address is {address}
the {role}, {name}, [currently|] of {address}
`),
  },
  preamble: {
    effective: w(`
THIS {TITLE} (this “{doc}”) is entered into as of this {dated.day} (“Effective Date”) by and between {PA} and {PB}.
This {title} is made [by and|] between {PA} and {PB}, and [is|shall be] effective [as of|on] the {dated.day} (the “Effective Date”).
{PA} ([together with its affiliates|]) and {PB} have entered into this {title} with an effective date of {dated}.
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
THIS AGREEMENT is [made and entered into|made] as of the {dated.day}, by and among {PA} and {PB}.
This agreement ([the|this] “{doc}”) is dated as of {dated} and is [by and|] between {PA} and {PB}.
AGREEMENT made [as of|on] {dated} [by and|] between {PA} and {PB}.
This {title}[, together with its exhibits,|] was [signed|concluded|executed] on {dated} by {PA} and {PB}.
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
BETWEEN {PA}, of the one part, and {PB}, of the other part.
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
    reference: w(`
{This} [is|shall be] effective as of the date first [above written|written above|set forth above].
{This} [comes|shall come] into force on the date [stated at its head|first mentioned above].
The [effective date|Effective Date] is the date of {this} stated above.
`),
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
  },
  ...enTerms,
  ...enValues,
}
