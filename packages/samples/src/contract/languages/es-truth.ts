import { wordings as w } from '../spin.ts'
import type { TruthWordings } from './language.ts'

/** Spanish wordings of parties, beginning, term and law. */
export const esTruth: TruthWordings = {
  parties: {
    company: w(`
como {role}, {name}, con NIF {tax} y domicilio en {address}[, representada por {rep}|], en adelante {el role}
{name} {dba}, [{entity},|] con domicilio [social|] en {address}[ y NIF {tax}|], [representada por {rep}, {position},|] [en adelante|en lo sucesivo] «{el role}»
la [empresa|sociedad|mercantil] {name}, con domicilio en {address} (en [adelante|lo sucesivo], «{role}»)
{name} {dba}, {address}, representada [en este acto|] por {rep}, en su calidad de {position} («{role}»)
{name} {dba}, {entity}[, inscrita con el número {reg}|] y domiciliada en {address} (el «{role}»)
{name} {dba} («{role}»), {address}[, a través de su sucursal en {city}|]
D./D.ª {rep}, en nombre y representación de {name}, con domicilio en {address} (en adelante, «{role}»)
{role}: {name}, {address}
`),
    person: w(`
como {role}, [DON|DOÑA|D.|Don|Doña] {name}, mayor de edad, con DNI {tax} y domicilio en {address}, en adelante {el role}
[DON|DOÑA] {name}, [mayor de edad,|] titular del DNI {tax}, {address} («{role}»)
[D.|D.ª|don|doña] {name}, [mayor de edad,|] con domicilio en {address}, [en adelante|en lo sucesivo] «{el role}»
[el señor|la señora|] {name}, vecino de {address} («{role}»)
{name}, mayor de edad, {address} (en adelante, «{role}»)
{role}: {name}, con domicilio en {address}
`),
  },
  preamble: {
    effective: w(`
{This}, con efectos desde el {dated} (la «Fecha de inicio»), se celebra entre {PA}, y {PB}.
Con efectos a partir del {dated} («Fecha de entrada en vigor»), {PA}, y {PB} [acuerdan|convienen] lo siguiente:
{This} entra en vigor el {dated} y se celebra entre {PA}, y {PB}.
{PA}, y {PB} celebran {this}, cuya vigencia comienza el {dated} (la «Fecha de inicio»).
Fecha efectiva: {dated}. Son partes {PA}, y {PB}.
`),
    dated: w(`
En {city}, a {dated}. [DE UNA PARTE|De una parte], {PA}, y [DE OTRA|de otra parte], {PB}.
En {city}, a {dated}. Reunidos {PA}, y {PB}, acuerdan celebrar {this}.
{This} se celebra [el|con fecha] {dated} entre {PA}, y {PB}.
{This} que celebran, con fecha {dated}, {PA}, y {PB}[, al tenor de las siguientes cláusulas|].
En la ciudad de {city}, a los {dated.day}, comparecen {PA}, y {PB}.
Con fecha {dated}, {PA}, y {PB} han convenido lo siguiente:
El {dated} {PA}, y {PB} firman {this}.
`),
    undated: w(`
[DE UNA PARTE|De una parte], {PA}. [DE OTRA PARTE|Y de otra], {PB}.
[Por una parte|De una parte], {PA}, y [por la otra|de otra parte], {PB}, acuerdan lo siguiente:
{This} se celebra entre {PA}, y {PB}.
REUNIDOS {PA}, y {PB}, acuerdan lo siguiente:
Contrato que celebran por una parte {PA}, y por la otra {PB}.
Son partes {PA}, y {PB}.
`),
    blank: w(`
En ______________, a ____ de ______________ de 20__, reunidos {PA}, y {PB}.
{This} se celebra el ____/____/______ entre {PA}, y {PB}.
`),
  },
  partyJoiner: w(`
y
Y
y de otra parte,
`),
  listLead: {
    effective: w(`
{This} surte efectos desde el {dated} («Fecha de inicio») y se celebra entre:
Con efectos a partir del {dated}, reunidos:
Fecha de entrada en vigor: {dated}. REUNIDOS
Vigente desde el {dated}, se celebra entre:
`),
    dated: w(`
En {city}, a {dated}. REUNIDOS
{This} se celebra el {dated} entre:
[Fecha|Fecha del contrato]: {dated}. REUNIDOS
En la ciudad de {city}, a los {dated.day}, reunidos:
`),
    undated: w(`
REUNIDOS
Entre:
De una parte y de otra:
{This} se celebra entre:
`),
    blank: w(`
En ______________, a ____ de ______________ de 20__. REUNIDOS
{This} se celebra el ____/____/______ entre:
`),
  },
  recitals: w(`
Que {el a} se dedica [desde {year}|] a la siguiente actividad: {tradeA}.
Que {el b} cuenta con [amplia|larga] experiencia en el siguiente ramo: {tradeB}.
Que las Partes firmaron {otherdoc} el {date}[, que queda sustituido|].
Que en {year} {company}, filial {del a}, adquirió el establecimiento de {city}.
Que las Partes desean [regular|establecer] las condiciones de su colaboración.
`),
  agreed: w(`
En virtud de lo expuesto, las Partes acuerdan las siguientes
CLÁUSULAS
Las Partes convienen lo siguiente:
`),
  effective: {
    reference: w(`
{This} entra en vigor en la fecha indicada en el encabezamiento.
La fecha de inicio es la [arriba indicada|que consta al principio].
{This} surte efectos desde la fecha arriba mencionada.
`),
    date: w(`
Los efectos se cuentan desde el día {effective}.
{This} [entrará en vigor|entra en vigor|surtirá efectos|comenzará a regir] el {effective}.
{This} [surte efectos|rige] a partir del {effective}[, con independencia de la fecha de firma|].
La fecha de [inicio|entrada en vigor] {de} es el {effective}.
Las obligaciones de las Partes [comienzan|nacen] el {effective} (la «Fecha de inicio»).
No obstante la fecha de su firma, {this} se considera vigente desde el {effective}.
Por «Fecha de inicio» se entiende el {effective}.
`),
    signature: w(`
{This} entra en vigor [en la fecha de|con] su firma por ambas Partes.
La fecha de inicio es la de la última firma.
{This} obliga a las Partes desde que la última de ellas lo firme.
`),
  },
  term: {
    fixed: w(`
{This} tendrá una [duración|vigencia] [inicial|] de {term}[, contados desde su entrada en vigor|].
La [duración|vigencia] {de} [será|es] de {term}[, salvo terminación anticipada|].
{This} [permanecerá vigente|estará en vigor] durante {term}[ a partir de la Fecha de inicio|].
El plazo [de vigencia|inicial|] se fija en {term}.
Las Partes se obligan por un [período|plazo] [mínimo|forzoso|] de {term}.
{This} [vence|termina] {term} después de la Fecha de inicio[, sin necesidad de aviso|].
Salvo resolución anticipada, el plazo, que se cuenta desde la Fecha de inicio, será de {term}.
`),
    until: w(`
{This} comienza el {effective} y [termina|finaliza] el {end}.
{This} [estará vigente|permanecerá en vigor] hasta el {end}[, inclusive|].
{This} [vence|termina|concluye] [automáticamente|] el {end}.
La vigencia {de} concluye el {end}.
La fecha de [terminación|vencimiento] {de} es el {end}.
{This} se celebra por tiempo determinado, hasta el {end}.
`),
    fixedUntil: w(`
Se pacta por [un plazo de|] {term}, [a contar desde|contados desde] el [día|] {effective}, [finalizando|y terminará] el [día|] {end}.
La duración es de {term}. [Empieza|Comienza] el {effective} y [acaba|finaliza] el {end}.
{This} tendrá una duración de {term}, [es decir, hasta el|y terminará el|finalizando el] {end}.
La vigencia es de {term} y concluye el {end}.
Celebrado por {term}, {this} vence el {end}.
`),
    anniversary: w(`
{This} termina en el {nth}.º aniversario de la Fecha de inicio.
La vigencia se extiende hasta el {nth}.º aniversario de su entrada en vigor.
`),
    indefinite: w(`
{This} se celebra por tiempo indefinido.
La duración {de} es indefinida.
{This} permanecerá vigente [por tiempo indeterminado|hasta que una de las Partes lo dé por terminado].
No se fija plazo; {this} dura mientras ninguna de las Partes lo denuncie.
`),
  },
  renewal: {
    autoNotice: w(`
A su vencimiento, {this} <[se prorrogará|se renovará] [automáticamente|tácitamente]> por períodos [sucesivos|iguales|] de {renewal}, salvo que una de las Partes comunique [por escrito|] su voluntad de no renovar con [al menos|una antelación mínima de] {notice}[ de antelación|].
<{This} se entenderá prorrogado tácitamente> por {renewal} si ninguna Parte lo denuncia con un preaviso de {notice}.
Salvo aviso [por escrito|fehaciente] con {notice} de anticipación [al vencimiento|], <la vigencia se prorroga automáticamente> por {renewal}.
La Parte que no desee la prórroga, <que opera de forma automática> por {renewal}, lo notificará a la otra [como mínimo|] {notice} antes del vencimiento.
Si no media denuncia {notice} antes de la terminación, <{this} se renueva> por {renewal}.
`),
    auto: w(`
{This} <se renovará automáticamente> por períodos de {renewal}.
<La vigencia se prorroga tácitamente> por {renewal} a cada vencimiento.
Vencido el plazo, {this} <quedará prorrogado automáticamente> por {renewal}.
`),
    never: w(`
{This} <no se [prorrogará|renovará] [automáticamente|tácitamente]>.
<Queda excluida la tácita reconducción>.
<No habrá renovación automática>.
A su término {this} <se extingue sin prórroga>.
`),
    consent: w(`
{This} <solo podrá prorrogarse por acuerdo escrito> de las Partes.
<Toda prórroga requiere acuerdo [expreso|por escrito]>, que se negociará {months} antes.
La renovación <queda sujeta al consentimiento> de ambas Partes.
{El b} <tendrá la opción de prorrogar> {this} por {renewal}, comunicándolo por escrito al menos {months} antes del vencimiento.
<Podrá ser renovado a solicitud> de una de las Partes, formulada con {days} de antelación, si la otra la acepta.
`),
  },
  exit: w(`
Cualquiera de las Partes podrá [resolver|terminar|dar por terminado] {this} [en cualquier momento|sin causa|] con un preaviso [por escrito|] de {exit}.
{This} podrá ser resuelto por cualquiera de las Partes mediante aviso [escrito|] con {exit} de antelación.
La Parte que desee poner fin {al} lo comunicará a la otra con {exit} de anticipación.
El plazo de preaviso [para la resolución|] es de {exit}.
Ambas Partes pueden desistir [unilateralmente|] {de} respetando un preaviso de {exit}.
La terminación surte efectos {exit} después de recibida la notificación.
`),
  cause: w(`
En caso de incumplimiento grave no subsanado en {days}, la otra Parte podrá resolver {this}.
A la terminación, los documentos se devolverán en {days}.
La resolución se notificará por medio fehaciente.
`),
  law: w(`
{This} se [rige|regirá|interpreta y rige] {law.por}[, con exclusión de sus normas de conflicto|].
{This} queda sometido {law.a}.
Las Partes se someten {law.a}[ en todo lo no previsto|].
{This} y cuantas controversias deriven de él se regirán {law.por}.
Será aplicable {law.la}[, con exclusión de la Convención de Viena|].
Para la interpretación y cumplimiento {de}, las Partes acuerdan aplicar {law.la}.
`),
  venue: w(`
Las Partes se someten a los juzgados y tribunales de {court}[, con renuncia a cualquier otro fuero|].
Serán competentes los tribunales de {court}.
Para cualquier controversia son competentes los jueces de {court}.
`),
  arbitration: w(`
Toda controversia se resolverá por tres árbitros conforme al reglamento de la Cámara de Comercio Internacional; la sede será {court}.
Las Partes intentarán una mediación en {court} dentro de {days}.
`),
}
