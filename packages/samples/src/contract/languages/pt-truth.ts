import { wordings as w } from '../spin.ts'
import type { TruthWordings } from './language.ts'

/** Portuguese wordings of parties, beginning, term and law. */
export const ptTruth: TruthWordings = {
  parties: {
    company: w(`
{name}, [pessoa jurídica de direito privado,|] inscrita [no registo|no CNPJ] sob o n.º {reg}, com sede em {address}, doravante [denominada|designada] {role}
{role}: {name}, {address}
{name} {dba}, [{entity},|] com sede em {address}[, inscrita sob o n.º {tax}|], [neste ato|aqui] representada por {rep}, {position}, [doravante|adiante] [designada|denominada] “{role}”
a [empresa|sociedade] {name}, com sede em {address} ([doravante|adiante] “{role}”)
{name} {dba}, {entity}, estabelecida em {address} (“{role}”)
{name} {dba} (“{role}”), {address}[, por meio da sua filial em {city}|]
{name} {dba}, [{entity},|] com sede na [morada|localidade] seguinte: {address}, representada na forma do seu contrato social, doravante {role}
{role}: {name}, {address}
`),
    person: w(`
[Sr.|Sra.|] {name}, [brasileiro|português|casada], titular do documento {tax}, residente em {address}, doravante {role}
{role}: {name}, {address}
{name}, [maior|solteiro|casado], residente em {address}, [doravante|adiante] [designado|denominado] “{role}”
[o senhor|a senhora] {name}, residente em {address} (“{role}”)
{name}, {address} (doravante “{role}”)
{role}: {name}, residente em {address}
`),
  },
  preamble: {
    effective: w(`
{This}, com efeitos a partir de {dated} (a “Data de início”), é celebrado entre {PA}, e {PB}.
Com efeitos desde {dated} (“Data de vigência”), {PA}, e {PB} acordam o seguinte:
{This} entra em vigor em {dated} e é celebrado entre {PA}, e {PB}.
{PA}, e {PB} celebram {this}, cuja vigência se inicia em {dated} (a “Data de início”).
Início de vigência: {dated}. São partes {PA}, e {PB}.
`),
    dated: w(`
{This} é celebrado em {dated} entre {PA}, e {PB}.
Em {city}, a {dated}, {PA}, e {PB} celebram {this}.
Aos {dated.day}, {PA}, e {PB} acordam o seguinte:
{This}, datado de {dated}, vincula {PA}, e {PB}.
Pelo presente, firmado em {dated}, {PA}, e {PB} têm entre si justo e contratado o que segue:
Em {dated}, {PA}, e {PB} ajustaram o seguinte:
`),
    undated: w(`
[De um lado|Por um lado], {PA}, e[, de outro lado,| de outro lado] {PB}, celebram {this}.
Pelo presente instrumento particular, de um lado {PA}, e de outro {PB}, têm entre si ajustado o seguinte:
Entre {PA}, e {PB} é celebrado {this}.
Pelo presente instrumento, {PA}, e {PB} têm entre si justo e contratado o seguinte:
São partes {de} {PA}, e {PB}.
{This} é celebrado entre {PA}, e {PB}.
`),
    blank: w(`
{This} é celebrado em ____ de ______________ de 20__ entre {PA}, e {PB}.
Em ____/____/______, {PA}, e {PB} celebram {this}.
`),
  },
  partyJoiner: w(`
e
E
e, de outro lado,
`),
  listLead: {
    effective: w(`
{This} produz efeitos a partir de {dated} (“Data de início”) e é celebrado entre:
Com efeitos a partir de {dated}, entre:
Data de início de vigência: {dated}. ENTRE
Vigente desde {dated}, é celebrado entre:
`),
    dated: w(`
{This} é celebrado em {dated} entre:
[Data|Data do contrato]: {dated}. ENTRE
Em {city}, a {dated}, entre:
Aos {dated.day}, entre:
`),
    undated: w(`
ENTRE:
Entre:
Pelo presente instrumento, as partes:
{This} é celebrado entre:
`),
    blank: w(`
{This} é celebrado em ____/____/______ entre:
Aos ____ de ______________ de 20__, entre:
`),
  },
  recitals: w(`
Considerando que {o a} exerce [desde {year}|] a seguinte atividade: {tradeA}.
Considerando que {o b} tem [larga|vasta] experiência no seguinte ramo: {tradeB}.
Considerando que as Partes assinaram {otherdoc} em {date}[, ora substituído|].
Considerando que em {year} a {company}, afiliada {do a}, adquiriu o estabelecimento de {city}.
As Partes desejam [regular|definir] as condições da sua cooperação.
`),
  agreed: w(`
As Partes acordam o seguinte:
É acordado o que consta das cláusulas seguintes:
As Partes resolvem celebrar o presente mediante as cláusulas a seguir:
`),
  effective: {
    reference: w(`
{This} entra em vigor na data acima indicada.
A data de início é a que consta do cabeçalho.
{This} produz efeitos a partir da data acima mencionada.
`),
    date: w(`
{This} vigora com início em {effective}.
{This} [entra em vigor|entrará em vigor|produz efeitos|começa a vigorar] em {effective}.
{This} [vigora|produz efeitos] a partir de {effective}[, independentemente da data da assinatura|].
A [data de início|data de entrada em vigor] {de} é {effective}.
As obrigações das Partes têm início em {effective} (a “Data de início”).
Não obstante a data da sua assinatura, {this} considera-se vigente desde {effective}.
“Data de início” significa {effective}.
`),
    signature: w(`
{This} entra em vigor na data da sua assinatura por ambas as Partes.
A data de início é a da última assinatura.
{This} obriga as Partes a partir do momento em que a última o assine.
`),
  },
  term: {
    fixed: w(`
{This} [tem|terá] a [duração|vigência] [inicial|] de {term}[, contados da sua entrada em vigor|].
{This} é celebrado pelo prazo de {term}[, salvo denúncia antecipada|].
O prazo [de vigência|inicial|] {de} é de {term}.
{This} [vigorará|vigora|permanece em vigor] por {term}[ a contar da Data de início|].
As Partes obrigam-se por um período [mínimo|] de {term}.
{This} [caduca|expira|termina] {term} após a Data de início[, sem necessidade de aviso|].
Salvo rescisão antecipada, o prazo, que se conta da Data de início, será de {term}.
`),
    until: w(`
{This} tem início em {effective} e [termina|termo] em {end}.
{This} [vigora|permanece em vigor|vigorará] até {end}[, inclusive|].
{This} [termina|expira|caduca] [automaticamente|] em {end}.
A vigência {de} termina em {end}.
A data de [término|vencimento] {de} é {end}.
{This} é celebrado por prazo determinado, até {end}.
`),
    fixedUntil: w(`
{This} vigora pelo prazo de {term}, com início em {effective} e [término|termo|fim] em {end}[, podendo ser prorrogado por aditivo|].
O prazo é de {term}, [iniciando|começando] em {effective} e [terminando|encerrando] em {end}.
{This} tem a duração de {term}, [ou seja, até|terminando em|com termo em] {end}.
O prazo é de {term} e termina em {end}.
Celebrado por {term}, {this} expira em {end}.
`),
    anniversary: w(`
{This} termina no {nth}.º aniversário da Data de início.
A vigência estende-se até ao {nth}.º aniversário da entrada em vigor.
`),
    indefinite: w(`
{This} é celebrado por tempo indeterminado.
O prazo {de} é indeterminado.
{This} vigora por prazo indeterminado[, até ser denunciado|].
Não é fixado prazo; {this} dura enquanto nenhuma das Partes o denunciar.
`),
  },
  renewal: {
    autoNotice: w(`
Findo o prazo, {this} <[renova-se|será renovado|prorroga-se] [automaticamente|tacitamente]> por períodos [sucessivos|iguais|] de {renewal}, salvo se uma das Partes comunicar [por escrito|] a sua oposição com [a antecedência mínima de|pelo menos] {notice}[ de antecedência|].
<{This} considera-se prorrogado automaticamente> por {renewal} se nenhuma das Partes o denunciar com aviso prévio de {notice}.
Salvo denúncia [por carta registada|por escrito] com {notice} de antecedência, <a vigência é prorrogada automaticamente> por {renewal}.
A Parte que não pretenda a renovação, <que é automática> e por {renewal}, deve avisar a outra [no mínimo|] {notice} antes do termo.
Na falta de oposição até {notice} antes do fim, <{this} renova-se> por {renewal}.
`),
    auto: w(`
{This} <renova-se automaticamente> por períodos de {renewal}.
<A vigência é prorrogada tacitamente> por {renewal} em cada vencimento.
Findo o prazo, {this} <será automaticamente renovado> por {renewal}.
`),
    never: w(`
{This} <não se renova [automaticamente|tacitamente]>.
<Não haverá renovação automática>.
<Fica excluída a renovação tácita>.
No seu termo {this} <extingue-se sem prorrogação>.
`),
    consent: w(`
{This} <só pode ser prorrogado por acordo escrito> das Partes.
<A prorrogação depende de termo aditivo assinado> por ambas as Partes.
<Qualquer renovação exige acordo expresso>, a negociar {months} antes.
{O b} <poderá optar pela renovação> por {renewal}, mediante comunicação escrita com {months} de antecedência.
{This} <é prorrogável uma única vez>, por {renewal}, mediante acordo escrito das Partes.
`),
  },
  exit: w(`
Qualquer das Partes pode [denunciar|rescindir|resilir] {this} [a qualquer tempo|sem justa causa|] [mediante|com] aviso prévio [por escrito|] de {exit}.
{This} pode ser rescindido por qualquer das Partes com {exit} de antecedência.
A Parte que queira pôr fim {ao} deve avisar a outra com {exit} de antecedência.
O prazo de aviso prévio [para a denúncia|] é de {exit}.
É livre a denúncia {de}, respeitado o pré-aviso de {exit}.
A rescisão produz efeitos {exit} após a receção do aviso.
`),
  cause: w(`
Em caso de incumprimento grave não sanado em {days}, a outra Parte pode resolver {this}.
Cessado o contrato, os documentos são devolvidos em {days}.
A resolução é comunicada por carta registada com aviso de receção.
`),
  law: w(`
{This} [rege-se|é regido|será regido e interpretado] {law.por}[, excluídas as suas normas de conflitos|].
{This} fica sujeito {law.a}.
As Partes submetem-se {law.a}[ em tudo o que for omisso|].
{This} e os litígios dele emergentes regem-se {law.por}.
Aplica-se {law.o}[, com exclusão da Convenção de Viena|].
Para a interpretação e execução {de}, as Partes escolhem {law.o}.
`),
  venue: w(`
Fica eleito o foro [da comarca|] de {court}[, com renúncia a qualquer outro|].
São competentes os tribunais de {court}.
Para dirimir litígios é competente o tribunal de {court}.
`),
  arbitration: w(`
Os litígios são decididos por três árbitros segundo o regulamento da Câmara de Comércio Internacional, com sede em {court}.
As Partes tentam uma mediação em {court} no prazo de {days}.
`),
}
