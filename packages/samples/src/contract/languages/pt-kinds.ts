import type { ContractKind } from '../kinds.ts'
import { wordings as w } from '../spin.ts'
import type { KindWords } from './language.ts'

export const ptKinds: Record<ContractKind, KindWords> = {
  lease_commercial: {
    titles:
      'Contrato de arrendamento comercial|Contrato de locação comercial|Contrato de locação não residencial|Contrato de arrendamento para fins não habitacionais|Instrumento particular de locação comercial',
    roles: 'Senhorio/Arrendatário|Locador/Locatário',
    scope: w(`
{O a} dá de arrendamento {ao b}, que aceita, o imóvel situado em {address}, com a área de {area} m², destinado a [escritório|armazém|comércio].
{O b} não pode alterar o uso do imóvel sem consentimento [escrito|prévio] {do a}.
`),
  },
  lease_residential: {
    titles:
      'Contrato de arrendamento habitacional|Contrato de locação residencial|Contrato de arrendamento para habitação|Contrato de aluguel residencial',
    roles: 'Senhorio/Arrendatário|Locador/Locatário|Locador/Inquilino',
    scope: w(`
O imóvel situa-se em {address} e compõe-se de {n} divisões.
{O b} entrega uma caução de {money}.
`),
  },
  services: {
    titles:
      'Contrato de prestação de serviços|Contrato de serviços|Contrato-quadro de prestação de serviços|Contrato de prestação de serviços profissionais|Instrumento particular de prestação de serviços',
    roles: 'Cliente/Prestador|Contratante/Contratado|Cliente/Fornecedor',
    scope: w(`
{O a} contrata {ao b}, que aceita, a prestação dos serviços descritos no Anexo {n}.
{O b} prestará os serviços com zelo e com pessoal qualificado.
`),
  },
  consulting: {
    titles:
      'Contrato de consultoria|Contrato de assessoria|Contrato de prestação de serviços de consultoria|Contrato de consultoria técnica',
    roles: 'Cliente/Consultor|Contratante/Consultor',
    scope: w(`
{O b} assessorará {o a} em [escolha de software|desenvolvimento de vendas|reorganização da produção].
{O b} atua com independência e dedica até {n} horas por semana.
`),
  },
  nda: {
    titles:
      'Acordo de confidencialidade|Termo de confidencialidade|Contrato de confidencialidade|Acordo de não divulgação',
    roles: 'Divulgador/Recetor|Revelador/Recebedor',
    scope: w(`
As Partes estudam uma cooperação e revelam para isso informação confidencial.
{O b} obriga-se a usá-la apenas para o fim acordado.
`),
  },
  supply: {
    titles:
      'Contrato de fornecimento|Contrato de fornecimento de produtos|Contrato-quadro de fornecimento|Contrato de fabrico e fornecimento',
    roles: 'Fornecedor/Cliente|Fornecedor/Comprador|Fabricante/Comprador',
    scope: w(`
{O a} fornece {ao b} os produtos do Anexo {n}, entregues [DAP|EXW|FCA] {city}.
{O b} comunica as suas necessidades para os próximos {months}.
`),
  },
  distribution: {
    titles:
      'Contrato de distribuição|Contrato de distribuição exclusiva|Contrato de concessão comercial|Contrato de revenda',
    roles: 'Fabricante/Distribuidor|Fornecedor/Distribuidor|Fornecedor/Revendedor',
    scope: w(`
{O a} concede {ao b} o direito [exclusivo|não exclusivo] de distribuir os produtos no território.
{O b} compra produtos no valor mínimo de {money} por ano.
`),
  },
  employment: {
    titles:
      'Contrato de trabalho|Contrato individual de trabalho|Contrato de trabalho a termo certo|Contrato de trabalho por prazo determinado',
    roles: 'Empregador/Trabalhador|Empregador/Empregado',
    scope: w(`
{O b} é admitido como [contabilista|programador|gestor de projeto|técnico|diretor comercial] em {city}.
O período experimental é de {months}, com aviso prévio de {days}.
`),
  },
  software_licence: {
    titles:
      'Contrato de licença de software|Contrato de licença de uso|Licença de uso de software|Contrato de licenciamento',
    roles: 'Licenciante/Licenciado|Fornecedor/Cliente',
    scope: w(`
{O a} concede {ao b} uma licença [não exclusiva|pessoal] e intransmissível para {n} utilizadores.
{O b} não pode alugar nem descompilar o software, salvo nos casos permitidos por lei.
`),
  },
  trademark_licence: {
    titles:
      'Contrato de licença de marca|Contrato de licença de uso de marca|Contrato de licença de patente|Contrato de franquia',
    roles: 'Licenciante/Licenciado|Titular/Licenciado',
    scope: w(`
{O a} autoriza {o b} a usar a marca n.º {n}{n}{n}{n} nos produtos licenciados.
É devido um royalty de {pct} das vendas líquidas em {days} após cada trimestre.
`),
  },
  loan: {
    titles:
      'Contrato de mútuo|Contrato de empréstimo|Contrato de crédito|Contrato de mútuo com juros|Contrato de suprimentos',
    roles: 'Mutuante/Mutuário|Credor/Devedor',
    scope: w(`
O empréstimo vence juros de {pct} ao ano, pagos [trimestralmente|todos os meses].
{O b} pode reembolsar antecipadamente com aviso de {days}.
`),
  },
  maintenance: {
    titles:
      'Contrato de manutenção|Contrato de manutenção de equipamentos|Contrato de suporte e manutenção|Contrato de manutenção de elevadores',
    roles: 'Cliente/Prestador|Contratante/Contratado',
    scope: w(`
{O b} faz a manutenção dos equipamentos do Anexo {n} a cada {months}.
As avarias são atendidas em {n} horas.
`),
  },
  hosting: {
    titles:
      'Contrato de alojamento web|Contrato de hospedagem|Contrato de software como serviço|Contrato de serviços em nuvem',
    roles: 'Fornecedor/Cliente|Prestador/Cliente',
    scope: w(`
{O a} põe o serviço à disposição {do b} com disponibilidade de {pct} por mês.
É feita uma cópia a cada {n} horas, guardada por {days}.
`),
  },
  sponsorship: {
    titles:
      'Contrato de patrocínio|Contrato de patrocínio desportivo|Contrato de patrocínio de evento|Contrato de apoio publicitário',
    roles: 'Patrocinador/Organizador|Patrocinador/Clube|Patrocinador/Patrocinado',
    scope: w(`
{O b} concede {ao a} o direito de se apresentar como patrocinador [oficial|principal] do evento em {city}.
O logótipo {do a} figura em todos os impressos.
`),
  },
  joint_venture: {
    titles:
      'Contrato de parceria|Contrato de consórcio|Contrato de associação em participação|Acordo de cooperação|Acordo de sócios',
    roles: 'Sócio A/Sócio B|Investidor/Fundador',
    scope: w(`
As Partes constituem em {city} uma sociedade da qual cada uma detém {pct}.
As Partes desenvolvem os produtos segundo o plano de {date}.
`),
  },
  agency: {
    titles:
      'Contrato de agência|Contrato de representação comercial|Contrato de comissão mercantil|Contrato de agência comercial',
    roles: 'Principal/Agente|Representado/Representante',
    scope: w(`
{O a} encarrega {o b} de promover vendas na zona de {city}.
A comissão é de {pct} do preço líquido, paga {days} após o recebimento.
`),
  },
  purchase: {
    titles:
      'Contrato de compra e venda|Contrato de compra e venda de veículo|Contrato de cessão de quotas|Contrato de compra e venda de equipamento|Contrato-promessa de compra e venda',
    roles: 'Vendedor/Comprador|Cedente/Cessionário',
    scope: w(`
{O a} vende {ao b}, que compra, [a máquina|o veículo|as quotas|os bens] do Anexo {n}.
A propriedade transfere-se com o pagamento integral do preço.
`),
  },
  data_processing: {
    titles:
      'Acordo de tratamento de dados|Contrato de subcontratação de dados|Acordo de processamento de dados pessoais|Contrato de operador de dados',
    roles: 'Responsável/Subcontratante|Controlador/Operador',
    scope: w(`
{O b} trata os dados apenas segundo as instruções documentadas {do a}.
{O b} comunica as violações de dados em {n} horas.
`),
  },
  amendment: {
    titles:
      'Primeiro aditamento|Aditamento n.º 1|Termo aditivo|Segundo termo aditivo|Aditamento ao contrato de arrendamento',
    roles: 'Senhorio/Arrendatário|Contratante/Contratado|Fabricante/Distribuidor',
    scope: w(`
Os termos aqui não definidos têm o sentido do contrato original.
`),
  },
}
