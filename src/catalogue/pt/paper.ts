import type { CertificateWords } from '../en/paper.ts'

const portuguese: CertificateWords = {
  title: 'Certificado do Processo de Kimberley',
  statement:
    'Os diamantes em bruto contidos nesta remessa foram tratados em conformidade com as disposições do ' +
    'Sistema de Certificação do Processo de Kimberley para os diamantes em bruto.',
  number: 'Número do certificado',
  origin: 'País de origem',
  originMixed: 'Origem mista',
  originVerified: 'Origem já verificada: {scheme}, {reference}',
  provenance: 'Proveniência',
  exporter: 'Exportador',
  importer: 'Importador',
  licence: 'Licença {licence}',
  issued: 'Emitido em',
  expires: 'Expira em',
  authority: 'Autoridade emissora',
  parcels: 'Parcelas',
  parcel: 'Parcela',
  seal: 'Selo',
  hs: 'Código SH',
  carats: 'Quilates',
  value: 'Valor, US$',
  total: 'Total',
  hsTotal: 'SH {hs}',
  none: 'nenhum',
  parcelsFollow: 'As parcelas constam das páginas seguintes, cada uma com este número.',
  annex: 'Parcelas: ver o anexo, que tem este mesmo número.',
  parcelsOf: 'Parcelas deste certificado',
  sources: 'Com base nos certificados {numbers}.',
  importConfirmation: 'Confirmação de importação, para a autoridade importadora',
  received: 'Recebido em',
  caratsAccepted: 'Quilates aceites',
  valueAccepted: 'Valor, US$',
  importStamp: 'Autoridade, carimbo',
  inspectingOfficer: 'Funcionário inspetor',
  issuingOfficer: 'Funcionário emissor, carimbo',
  qr: 'Código QR com o resumo assinado deste certificado',
  check:
    'Verificável em qualquer lugar, sem rede: leia o código numa página de verificação Adamas ou abra este ficheiro.',
  form: 'Modelo {form}.',
  logPosition: 'Posição no registo público: {position}.',
  demonstration: 'DEMONSTRAÇÃO',
}

export default portuguese
