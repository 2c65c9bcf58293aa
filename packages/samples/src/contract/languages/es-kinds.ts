import type { ContractKind } from '../kinds.ts'
import { wordings as w } from '../spin.ts'
import type { KindWords } from './language.ts'

export const esKinds: Record<ContractKind, KindWords> = {
  lease_commercial: {
    titles:
      'Contrato de arrendamiento de local de negocio|Contrato de arrendamiento|Contrato de alquiler de oficina|Contrato de arrendamiento para uso distinto de vivienda|Contrato de arrendamiento de nave industrial',
    roles: 'Arrendador/Arrendatario',
    scope: w(`
{El a} arrienda {al b}, que acepta, el local situado en {address}, de una superficie [aproximada|] de {area} m², para uso de [oficina|almacén|comercio].
{El b} no podrá cambiar el uso del inmueble sin consentimiento [escrito|previo] {del a}.
`),
  },
  lease_residential: {
    titles:
      'Contrato de arrendamiento de vivienda|Contrato de alquiler de vivienda|Contrato de arrendamiento de casa habitación|Contrato de arrendamiento',
    roles: 'Arrendador/Arrendatario|Arrendador/Inquilino',
    scope: w(`
La vivienda está situada en {address} y consta de {n} habitaciones.
{El b} entrega una fianza de {money}.
`),
  },
  services: {
    titles:
      'Contrato de prestación de servicios|Contrato de servicios|Contrato marco de servicios|Contrato de prestación de servicios profesionales|Contrato de obra y servicios',
    roles: 'Cliente/Prestador|Cliente/Proveedor|Contratante/Contratista',
    scope: w(`
{El a} encarga {al b}, que acepta, los servicios descritos en el Anexo {n}.
{El b} prestará los servicios con la debida diligencia y con personal cualificado.
`),
  },
  consulting: {
    titles:
      'Contrato de consultoría|Contrato de asesoría|Contrato de asesoramiento|Contrato de servicios de consultoría',
    roles: 'Cliente/Consultor|Cliente/Asesor',
    scope: w(`
{El b} asesorará {al a} en [la elección de un programa|el desarrollo de sus ventas|la reorganización de la producción].
{El b} actúa con independencia y dedicará hasta {n} horas por semana.
`),
  },
  nda: {
    titles:
      'Acuerdo de confidencialidad|Contrato de confidencialidad|Acuerdo de no divulgación|Convenio de confidencialidad',
    roles: 'Divulgador/Receptor|Titular/Receptor',
    scope: w(`
Las Partes estudian una colaboración y se revelan para ello información confidencial.
{El b} se obliga a utilizarla únicamente para el fin acordado.
`),
  },
  supply: {
    titles:
      'Contrato de suministro|Contrato marco de suministro|Contrato de fabricación y suministro|Contrato de abastecimiento',
    roles: 'Proveedor/Cliente|Suministrador/Comprador|Fabricante/Comprador',
    scope: w(`
{El a} suministrará {al b} los productos del Anexo {n}, entregados [DAP|EXW|FCA] {city}.
{El b} comunicará sus necesidades para los próximos {months}.
`),
  },
  distribution: {
    titles:
      'Contrato de distribución|Contrato de distribución exclusiva|Contrato de concesión mercantil|Contrato de distribución comercial',
    roles: 'Fabricante/Distribuidor|Proveedor/Distribuidor|Concedente/Concesionario',
    scope: w(`
{El a} concede {al b} el derecho [exclusivo|no exclusivo] de distribuir los productos en el territorio.
{El b} comprará productos por un mínimo de {money} al año.
`),
  },
  employment: {
    titles:
      'Contrato de trabajo|Contrato individual de trabajo|Contrato de trabajo temporal|Contrato de trabajo indefinido|Contrato de alta dirección',
    roles: 'Empleador/Trabajador|Empresario/Trabajador|Patrón/Trabajador',
    scope: w(`
{El b} prestará sus servicios como [contable|programador|jefe de proyecto|técnico|director comercial] en {city}.
El período de prueba es de {months}, durante el cual rige un preaviso de {days}.
`),
  },
  software_licence: {
    titles:
      'Contrato de licencia de software|Contrato de licencia de uso|Licencia de uso de software|Contrato de licencia',
    roles: 'Licenciante/Licenciatario|Proveedor/Cliente',
    scope: w(`
{El a} concede {al b} una licencia [no exclusiva|personal] e intransferible para {n} usuarios.
{El b} no podrá alquilar ni descompilar el programa, salvo en los casos que permita la ley.
`),
  },
  trademark_licence: {
    titles:
      'Contrato de licencia de marca|Contrato de licencia de uso de marca|Contrato de licencia de patente|Contrato de franquicia',
    roles: 'Licenciante/Licenciatario|Titular/Licenciatario',
    scope: w(`
{El a} autoriza {al b} a usar la marca n.º {n}{n}{n}{n} en los productos licenciados.
Se abonará un canon del {pct} de las ventas netas dentro de los {days} siguientes a cada trimestre.
`),
  },
  loan: {
    titles:
      'Contrato de préstamo|Contrato de crédito|Contrato de mutuo|Contrato de préstamo mercantil|Contrato de préstamo entre particulares',
    roles: 'Prestamista/Prestatario|Mutuante/Mutuario|Acreditante/Acreditado',
    scope: w(`
El préstamo devengará intereses al {pct} anual, pagaderos [trimestralmente|cada mes] por vencido.
{El b} podrá amortizar anticipadamente con un aviso de {days}.
`),
  },
  maintenance: {
    titles:
      'Contrato de mantenimiento|Contrato de mantenimiento de equipos|Contrato de soporte y mantenimiento|Contrato de mantenimiento de ascensores',
    roles: 'Cliente/Contratista|Cliente/Proveedor|Titular/Mantenedor',
    scope: w(`
{El b} mantendrá los equipos del Anexo {n} cada {months}.
Las averías se atenderán en {n} horas desde el aviso.
`),
  },
  hosting: {
    titles:
      'Contrato de alojamiento web|Contrato de hosting|Contrato de software como servicio|Contrato de servicios en la nube',
    roles: 'Proveedor/Cliente|Prestador/Cliente',
    scope: w(`
{El a} pondrá el servicio a disposición {del b} con una disponibilidad del {pct} mensual.
Se hará una copia cada {n} horas, que se conservará {days}.
`),
  },
  sponsorship: {
    titles:
      'Contrato de patrocinio|Contrato de patrocinio publicitario|Contrato de patrocinio deportivo|Convenio de patrocinio',
    roles: 'Patrocinador/Organizador|Patrocinador/Club|Patrocinador/Patrocinado',
    scope: w(`
{El b} concede {al a} el derecho a presentarse como patrocinador [oficial|principal] del acto de {city}.
El logotipo {del a} figurará en todos los impresos.
`),
  },
  joint_venture: {
    titles:
      'Contrato de colaboración|Contrato de asociación|Convenio de colaboración|Contrato de cuentas en participación|Pacto de socios',
    roles: 'Socio A/Socio B|Inversor/Fundador|Asociante/Asociado',
    scope: w(`
Las Partes constituirán en {city} una sociedad de la que cada una tendrá el {pct}.
Las Partes desarrollarán los productos según el plan de {date}.
`),
  },
  agency: {
    titles:
      'Contrato de agencia|Contrato de agencia comercial|Contrato de comisión mercantil|Contrato de representación comercial',
    roles: 'Empresario/Agente|Principal/Agente|Comitente/Comisionista',
    scope: w(`
{El a} encarga {al b} promover ventas en la zona de {city}.
La comisión es del {pct} del precio neto, pagadera a los {days} del cobro.
`),
  },
  purchase: {
    titles:
      'Contrato de compraventa|Contrato de compraventa de vehículo|Contrato de compraventa de participaciones|Contrato de compraventa de maquinaria|Contrato de compraventa de inmueble',
    roles: 'Vendedor/Comprador',
    scope: w(`
{El a} vende {al b}, que compra, [la maquinaria|el vehículo|las participaciones|los bienes] del Anexo {n}.
La propiedad se transmite con el pago total del precio.
`),
  },
  data_processing: {
    titles:
      'Contrato de encargo de tratamiento|Acuerdo de tratamiento de datos|Contrato de tratamiento de datos personales|Contrato de encargado del tratamiento',
    roles: 'Responsable/Encargado|Cliente/Encargado',
    scope: w(`
{El b} tratará los datos solo según las instrucciones documentadas {del a}.
{El b} notificará toda violación de seguridad en {n} horas.
`),
  },
  amendment: {
    titles:
      'Primera adenda|Adenda n.º 1|Anexo modificatorio|Convenio modificatorio|Novación modificativa|Segundo convenio modificatorio',
    roles: 'Arrendador/Arrendatario|Cliente/Proveedor|Fabricante/Distribuidor',
    scope: w(`
Los términos no definidos aquí tienen el significado del contrato original.
`),
  },
}
