import type english from '../en/copy.ts'

/** What an authenticated copy says. */
const copy: Readonly<Record<keyof typeof english, string>> = {
  title: 'Cópia autenticada',
  lead: 'Do certificado do Processo de Kimberley {number}, entregue ao importador. Não substitui o original.',
  demonstration: 'Demonstração: este não é um documento de nenhuma autoridade.',
  from: 'Emitido por',
  issuedOn: 'Emitido em',
  expiresOn: 'Expira em',
  exporter: 'Exportador',
  importer: 'Importador',
  origin: 'País de extração',
  mixed: 'Mista',
  receivedOn: 'Recebido em',
  digest: 'SHA-256 dos dados',
  parcel: 'Parcela',
  seal: 'Selo',
  hs: 'SH',
  carats: 'Quilates',
  usd: 'US$',
  authenticated:
    '{authority} recebeu a remessa em {receivedOn} e conserva o original, com o qual esta cópia é conforme. ' +
    'Entregue a {name} em {on} por {officer}.',
  officer: 'Assinatura do funcionário e carimbo da autoridade',
  taken: 'Recebida por',
}

export default copy
