import { wordings as w } from '../spin.ts'
import type { ValueWordings } from './language.ts'

export const ptValues: ValueWordings = {
  value: {
    fee: w(`
[Pelos serviços,|Como contrapartida,] {o a} paga {ao b} [a quantia|o valor|um preço total] de {value}[, acrescido de impostos|].
O [preço total|valor global|valor] {de} [é de|ascende a] {value}.
Os honorários são fixados em {value}[, pagáveis a {days}|].
O valor não pode exceder {value}.
`),
    rent: w(`
A renda anual é de {value}[, paga em prestações mensais|].
O valor total do aluguel pelo prazo contratado é de {value}.
A renda mensal é de {rate}[, paga antecipadamente no primeiro dia de cada mês|].
O aluguel mensal é de {rate}[ e vence no dia {n}|].
{O b} paga {rate} por mês [a título de renda|de aluguel][ e {money} de despesas|].
`),
    licence: w(`
{O b} paga uma taxa de licença [anual|única|] de {value}.
O preço da licença é de {value}[, mais impostos|].
Pelos direitos concedidos é devida a quantia de {value}.
`),
    price: w(`
O preço [da compra e venda|total|] [é de|é fixado em] {value}[, pagável em {days}|].
A venda é feita pelo preço de {value}.
{O b} paga a quantia de {value}[, da qual {money} como sinal|].
`),
    loan: w(`
{O a} empresta {ao b} a quantia de {value}.
O montante do mútuo é de {value}.
{O b} confessa ter recebido {do a} a quantia de {value}.
`),
    salary: w(`
{O b} aufere a remuneração [bruta|] anual de {value}.
O salário [bruto anual|anual] é de {value}.
Pelo seu trabalho {o b} recebe {value} brutos por ano.
`),
    sponsorship: w(`
{O a} paga {ao b} a quantia de {value}.
A verba de patrocínio ascende a {value}.
Como contrapartida são pagos {value}.
`),
  },
  currencies: { EUR: 'euros', BRL: 'reais' },
  closing: {
    dated: w(`
{city}, {signature}
Feito em duplicado em {city}, em {signature}.
E por estarem de acordo, as Partes assinam em {signature}.
Assinado em {city}, aos {signature.day}.
`),
    undated: w(`
E por estarem assim justas e contratadas, as Partes assinam {this} em duas vias.
Assinaturas das Partes:
______________, ____ de ______________ de ______
As Partes:
`),
  },
  cover: {
    dated: w(`
Data: {dated}
Celebrado em {dated}
Datado de {dated}
`),
    effective: w(`
Vigência a partir de {dated}
Data de início: {dated}
Com efeitos desde {dated}
`),
  },
  amendment: {
    recitals: w(`
As Partes celebraram em {original.date} um contrato (o “Contrato original”)[, alterado em {date}|].
Considerando o contrato de {original.date} (o “Contrato original”), as Partes acordam alterá-lo.
`),
    changes: w(`
A cláusula {n}.{n} do Contrato original passa a ter a seguinte redação: “As faturas são pagas a {days}.”
Na cláusula {n}, as palavras “{days2}” são substituídas por “{days}”.
O Anexo {n} é substituído pela versão de {date}.
`),
    rest: w(`
As demais cláusulas do Contrato original mantêm-se inalteradas.
Ficam ratificadas as restantes disposições.
`),
  },
  sheet: {
    lead: w(`
As condições particulares seguintes fazem parte {de}.
Condições particulares:
`),
    renewal: {
      auto: w(`
<Automática>, por períodos de {renewal}
<Sim>, por {renewal}
<Renovação automática> por {renewal}
`),
      never: w(`
<Não>
<Sem renovação>
<Não renovável>
`),
    },
    onSignature: w(`
Data da última assinatura
Com a assinatura de ambas as partes
`),
    indefinite: w(`
Indeterminado
Tempo indeterminado
`),
    term: w(`
O prazo {de} consta das condições particulares.
O início e o prazo são os indicados acima.
`),
    value: w(`
Os preços constam das condições particulares e são pagos a {days}.
`),
    law: w(`
A lei aplicável consta das condições particulares.
`),
  },
  letter: {
    greeting: w(`
Exmos. Senhores,
Prezado senhor {surname},
`),
    open: w(`
Pela presente confirmamos o acordo entre {nameA} (“{a}”) e {nameB} (“{b}”).
Na sequência das nossas conversas, esta carta regista o acordado entre {nameA} (“{a}”) e {nameB} (“{b}”).
`),
    close: w(`
Solicitamos a devolução de uma via assinada [em {days}|].
`),
  },
  headings: {
    scope: 'Objeto|Do objeto|Objeto do contrato|Serviços',
    effective: 'Entrada em vigor|Início de vigência|Data de início',
    term: 'Prazo|Vigência|Duração|Do prazo|Duração e cessação',
    renewal: 'Renovação|Prorrogação',
    termination: 'Denúncia|Rescisão|Da rescisão|Cessação',
    value: 'Preço|Do preço|Remuneração|Valor e forma de pagamento',
    law: 'Lei aplicável|Lei aplicável e foro|Legislação aplicável|Do foro',
    definitions: 'Definições',
  },
}
