export const spanish = `
labels N.º|Fecha|Destinatario|Descripción|Cantidad|Precio unitario|Importe|Total|Subtotal|IVA|N.º de pedido|Fecha de entrega|Vencimiento|N.º de factura|Saldo|Debe|Haber|Horas|Peso|Salario bruto|Líquido a percibir|Válido hasta|Firma|Nombre|Dirección|Teléfono|Fecha de nacimiento|Observaciones|Página|Referencia|Bultos|Datos bancarios
sentences Gracias por su carta, que hemos remitido al departamento responsable.|Nos pondremos en contacto con usted en un plazo de diez días hábiles.|Le rogamos que el acceso esté abierto a partir de las ocho.|Las modificaciones se harán por escrito y las demás cláusulas siguen vigentes.|Cada parte guarda secreto sobre lo que conoce de la otra.|El ayuntamiento decidió el martes que el puente seguirá cerrado hasta la primavera.
clauses El presente contrato se celebra el {date} entre {a} y {b}.|{a} prestará a {b} los servicios descritos en el anexo.|El contrato entra en vigor el {start} y tendrá una duración de un año.|Se prorrogará por un año más, salvo que una de las partes lo denuncie por escrito con tres meses de antelación.|El precio mensual es de {amount}, pagadero en 14 días.|Las partes guardarán confidencialidad sobre la información recibida.|Cualquiera de las partes podrá resolver el contrato por incumplimiento grave.|Toda modificación deberá hacerse por escrito.|El contrato se rige por la ley del domicilio de {a} y las partes se someten a sus juzgados.|Firmado por duplicado, un ejemplar para cada parte.
invoice Factura
credit_note Factura rectificativa|Nota de crédito
receipt Recibo|Ticket de compra
delivery_note Albarán|Nota de entrega
packing_list Lista de empaque|Packing list
bill_of_lading Conocimiento de embarque
cmr Carta de porte internacional|Carta de porte
purchase_order Orden de compra|Pedido
order_confirmation Confirmación de pedido
quote Presupuesto|Cotización|Oferta
pro_forma Factura proforma
account_statement Estado de cuenta|Extracto de cliente
dunning_letter Recordatorio de pago|Reclamación de pago
bank_statement Extracto bancario|Extracto de cuenta
payslip Nómina|Recibo de salarios
remittance_advice Aviso de pago|Aviso de transferencia
price_list Lista de precios|Tarifa de precios
certificate Certificado|Certificado de origen
form Formulario de inscripción|Solicitud
letter Su consulta|Cambio de domicilio
cv Currículum vitae
menu Menú del día|Carta
boarding_pass Tarjeta de embarque
contract Contrato de servicios|Contrato de arrendamiento
terms Condiciones generales de venta
insurance_policy Póliza de seguro
medical_report Informe médico|Informe de laboratorio
timesheet Hoja de horas|Parte de horas
manual_page Manual de usuario|Instrucciones de uso
newspaper_page El Diario de la Tarde|La Gaceta
`
