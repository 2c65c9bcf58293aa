/**
 * Words of legal forms as they end the name of a company, after {@link plainName}: the abbreviations of ISO 20275
 * (Entity Legal Forms) that are in use on invoices, and their long forms.
 */
export const legalFormWords: ReadonlySet<string> = new Set(
  (
    'ab ad ag aktiengesellschaft aktiebolag aktieselskab aps as asa bhd bt bv bvba company co commv corp corporation cv ' +
    'cvba da dac dd doo ead ec eeig eg eirl eireli ek eood epe eurl ev ewiv gbr gesellschaft gesmbh gie gmbh ' +
    'haftungsbeschrankt hb ik inc incorporated kb kda kft kg kgaa kk ks ky lda limited limitada llc llp lp ltd ltda mbb mbh ' +
    'ni nv nyrt oe og ohg oo ood ooo oy oyj partg partnership plc pt pte pty pvt private public rt sa saoc sapi sarl sas sasu ' +
    'sca sce scrl scs sdn se sl sll slp slu snc soparfi sp spa spj spk spol spolka sprl srl srls sro ug unipessoal vof ' +
    'vos xk zo zoo zrt'
  ).split(' '),
)

/** Words inside a legal form that mean nothing else at the end of a name: `S.A. de C.V.`, `Sp. z o.o.` */
export const formParticles: ReadonlySet<string> = new Set(['de', 'z', 'r', 'mit', 'beschrankter', 'haftung'])

/** Words that are printed as `&` or `+` as well. */
export const connectors: ReadonlySet<string> = new Set(['and', 'und', 'et', 'og', 'och', 'en', 'y', 'e', 'i'])
