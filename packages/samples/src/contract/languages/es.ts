import { wordings as w } from '../spin.ts'
import { esClauses, esFiller } from './es-clauses.ts'
import { esKinds } from './es-kinds.ts'
import { esLabels, esLawAliases, esLaws } from './es-labels.ts'
import { esTruth } from './es-truth.ts'
import { esValues } from './es-values.ts'
import type { ContractLanguage } from './language.ts'

export const es: ContractLanguage = {
  language: 'es',
  documents: [
    {
      doc: 'Contrato',
      This: 'El presente contrato',
      this: 'el presente contrato',
      de: 'del presente contrato',
      al: 'al presente contrato',
    },
    {
      doc: 'Contrato',
      This: 'El presente Contrato',
      this: 'el presente Contrato',
      de: 'del presente Contrato',
      al: 'al presente Contrato',
    },
    {
      doc: 'Contrato',
      This: 'Este Contrato',
      this: 'este Contrato',
      de: 'de este Contrato',
      al: 'a este Contrato',
    },
    {
      doc: 'Acuerdo',
      This: 'El presente acuerdo',
      this: 'el presente acuerdo',
      de: 'del presente acuerdo',
      al: 'al presente acuerdo',
    },
  ],
  kinds: esKinds,
  articles: (role) => ({ el: `el ${role}`, El: `El ${role}`, del: `del ${role}`, al: `al ${role}` }),
  entities: {
    ES: 'sociedad limitada|sociedad anónima|sociedad mercantil',
    MX: 'sociedad anónima de capital variable|sociedad mercantil legalmente constituida',
    '*': 'sociedad',
  },
  trading: ['nombre comercial', 'que opera como'],
  laws: esLaws,
  lawAliases: esLawAliases,
  labels: esLabels,
  ...esTruth,
  ...esValues,
  positions:
    'Administrador único|Administradora única|Director general|Directora general|Apoderado|Representante legal|Consejero delegado|Gerente',
  definitions: w(`
«Filial» significa toda sociedad en la que una Parte posea[, directa o indirectamente,|] más del {pct} de los derechos de voto.
«Día hábil» significa todo día que no sea sábado, domingo ni festivo en {city}.
«Información confidencial» significa toda información que una Parte revele a la otra.
«Año contractual» significa cada período de {twelve} desde la primera entrega.
«Contrato anterior» significa {otherdoc} de fecha {date}.
«Fuerza mayor» significa todo acontecimiento ajeno al control de la Parte afectada.
«Servicios» significa los servicios descritos en el Anexo {n}, en su versión de {date}.
`),
  otherLaws: 'Singapur|Luxemburgo|Nueva York|Suecia|Japón|los Países Bajos|Panamá|Suiza',
  otherDocuments:
    'el acuerdo de confidencialidad|la carta de intenciones|el contrato marco|el pacto de socios|el contrato de garantía|el contrato de crédito',
  clauses: esClauses,
  filler: esFiller,
}
