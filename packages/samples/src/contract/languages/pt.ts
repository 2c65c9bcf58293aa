import { wordings as w } from '../spin.ts'
import type { ContractLanguage } from './language.ts'
import { ptClauses, ptFiller } from './pt-clauses.ts'
import { ptKinds } from './pt-kinds.ts'
import { ptLabels, ptLawAliases, ptLaws } from './pt-labels.ts'
import { ptTruth } from './pt-truth.ts'
import { ptValues } from './pt-values.ts'

export const pt: ContractLanguage = {
  language: 'pt',
  documents: [
    {
      doc: 'Contrato',
      This: 'O presente contrato',
      this: 'o presente contrato',
      de: 'do presente contrato',
      ao: 'ao presente contrato',
    },
    {
      doc: 'Contrato',
      This: 'O presente Contrato',
      this: 'o presente Contrato',
      de: 'do presente Contrato',
      ao: 'ao presente Contrato',
    },
    {
      doc: 'Contrato',
      This: 'Este Contrato',
      this: 'este Contrato',
      de: 'deste Contrato',
      ao: 'a este Contrato',
    },
    {
      doc: 'Instrumento',
      This: 'O presente instrumento',
      this: 'o presente instrumento',
      de: 'do presente instrumento',
      ao: 'ao presente instrumento',
    },
  ],
  kinds: ptKinds,
  articles: (role) => ({ o: `o ${role}`, O: `O ${role}`, do: `do ${role}`, ao: `ao ${role}` }),
  entities: {
    PT: 'sociedade por quotas|sociedade anónima|sociedade comercial',
    BR: 'sociedade empresária limitada|sociedade anônima|pessoa jurídica de direito privado',
    '*': 'sociedade',
  },
  trading: ['nome fantasia', 'nome comercial'],
  laws: ptLaws,
  lawAliases: ptLawAliases,
  labels: ptLabels,
  ...ptTruth,
  ...ptValues,
  positions:
    'Gerente|Administrador|Administradora|Diretor geral|Sócio administrador|Procurador|Representante legal|Diretora financeira',
  definitions: w(`
“Afiliada” significa toda sociedade em que uma Parte detenha[, direta ou indiretamente,|] mais de {pct} dos direitos de voto.
“Dia útil” significa qualquer dia que não seja sábado, domingo ou feriado em {city}.
“Informação confidencial” significa toda informação que uma Parte revele à outra.
“Ano contratual” significa cada período de {twelve} a contar da primeira entrega.
“Contrato anterior” significa {otherdoc} de {date}.
“Força maior” significa todo evento fora do controle da Parte afetada.
“Serviços” significa os serviços descritos no Anexo {n}, na versão de {date}.
`),
  otherLaws: 'Singapura|Luxemburgo|Nova Iorque|Suécia|Japão|Países Baixos|Angola|Suíça',
  otherDocuments:
    'o acordo de confidencialidade|a carta de intenções|o contrato-quadro|o acordo de sócios|o contrato de garantia|o contrato de crédito',
  clauses: ptClauses,
  filler: ptFiller,
}
