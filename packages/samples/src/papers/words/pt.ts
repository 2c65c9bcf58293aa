export const portuguese = `
labels N.º|Data|Destinatário|Descrição|Quantidade|Preço unitário|Valor|Total|Subtotal|IVA|N.º da encomenda|Data de entrega|Vencimento|N.º da fatura|Saldo|Débito|Crédito|Horas|Peso|Vencimento bruto|Líquido a receber|Válido até|Assinatura|Nome|Morada|Telefone|Data de nascimento|Observações|Página|Referência|Volumes|Dados bancários
sentences Agradecemos a sua carta, que enviámos ao departamento responsável.|Voltaremos ao contacto no prazo de dez dias úteis.|Pedimos que o acesso esteja aberto a partir das oito horas.|As alterações são feitas por escrito e as outras cláusulas mantêm-se em vigor.|Cada parte guarda segredo sobre o que souber da outra.|A câmara decidiu na terça-feira que a ponte ficará fechada até à primavera.
clauses O presente contrato é celebrado em {date} entre {a} e {b}.|{a} prestará a {b} os serviços descritos no anexo.|O contrato entra em vigor em {start} e vigora pelo prazo de um ano.|Renova-se por mais um ano, salvo denúncia escrita com três meses de antecedência.|O preço mensal é de {amount}, a pagar em 14 dias.|As partes mantêm sigilo sobre as informações recebidas.|Qualquer das partes pode rescindir o contrato em caso de incumprimento grave.|As alterações devem ser feitas por escrito.|O contrato rege-se pela lei da sede de {a}, cujos tribunais são competentes.|Feito em dois exemplares, um para cada parte.
invoice Fatura
credit_note Nota de crédito
receipt Recibo|Talão de compra
delivery_note Guia de remessa|Nota de entrega
packing_list Lista de embalagem|Romaneio
bill_of_lading Conhecimento de embarque
cmr Declaração de expedição internacional|Guia de transporte
purchase_order Ordem de compra|Nota de encomenda
order_confirmation Confirmação de encomenda|Confirmação de pedido
quote Orçamento|Cotação|Proposta
pro_forma Fatura proforma|Fatura pró-forma
account_statement Extrato de cliente|Extrato de conta corrente
dunning_letter Aviso de pagamento em atraso|Lembrete de pagamento
bank_statement Extrato bancário|Extrato de conta
payslip Recibo de vencimento|Recibo de salário
remittance_advice Aviso de pagamento|Aviso de transferência
price_list Lista de preços|Tabela de preços
certificate Certificado|Declaração
form Formulário de inscrição|Requerimento
letter O seu pedido|Mudança de morada
cv Curriculum vitae|Currículo
menu Ementa|Ementa do dia
boarding_pass Cartão de embarque
contract Contrato de prestação de serviços|Contrato de arrendamento
terms Condições gerais de venda
insurance_policy Apólice de seguro
medical_report Relatório médico|Relatório de análises
timesheet Folha de horas
manual_page Manual do utilizador|Instruções de utilização
newspaper_page Correio da Tarde|A Gazeta
`
