import type { Letters } from '../en/letters.ts'

const portuguese: Letters = {
  'certificate.issued.subject': 'Certificado {number}: {carats} ct a caminho',
  'certificate.issued.text': `Este é o aviso previsto no anexo II do Documento Principal: estão a caminho
diamantes em bruto destinados a essa autoridade.

Certificado   {number}
Emitido por   {issuer}, em {issuedOn:day}; expira em {expiresOn:day}
Exportador    {exporter}
Importador    {importer}
Origem        {origin}
Proveniência  {provenance:country}
Parcelas      {parcels}
[Selos         {seals}
]@lines
Total         {carats} ct, US$ {usd}

Em anexo seguem o certificado tal como foi impresso e o ficheiro assinado que lhe corresponde.
Qualquer pessoa pode verificar ambos, sem conta: {verify}

SOLICITA-SE A CONFIRMAÇÃO DE RECEÇÃO (secção III (b) do Documento Principal). Não é necessária conta nem programa:

  {link}

ou abra {place} e escreva este código:  {code}

O código serve apenas para este certificado e só uma vez. Se a parcela, os selos ou o peso não estiverem como
certificado, indique-o aí: os números são conservados tal como forem indicados.`,
  'certificate.withdrawn.subject': 'O certificado {number} deixou de ser válido',
  'certificate.withdrawn.text': `O certificado {number}, anteriormente anunciado, deixou de ser válido: {status}.

Se chegar uma parcela com este certificado, não a liberte e escreva a {issuer}.`,
  'specimen.notified.subject': 'Certificados ({participant:country}) a partir de {from:day}: como são',
  'specimen.notified.text': `Esta é uma notificação prevista na secção II do Documento Principal, enviada por {issuer}.

Os certificados deste participante ({participant:country}) emitidos em {from:day} ou depois são como nas imagens
em anexo. O que comparar:

@lines

Solicita-se que esta notificação seja conservada no balcão onde se comparam os papéis.`,
  'specimen.line': '{name}: {where}. {look}',
  'alert.raised.subject': 'Alerta sobre os certificados {first}[ a {last}]',
  'alert.raised.text': `{issuer} alerta para os certificados com os números {first}[ a {last}].

O que aconteceu  {kind:kind}, desde {from:day}
Referência       {reference}
O que fazer      {advice:kind}.

@lines

Avise cada balcão onde se recebem papéis.`,
  'alert.withdrawn.subject': 'Alerta sobre os certificados {first}[ a {last}] retirado',
  'alert.withdrawn.text': `{issuer} retira o seu alerta sobre os certificados com os números {first}[ a {last}],
referência {reference}:

@lines

Estes números já não exigem cuidado especial.`,
  'alert.line': '{line}',
  'import.confirmed.subject': 'Receção do certificado {number}',
  'import.confirmed.text': `Esta é a confirmação de receção prevista na secção III (b) do Documento Principal.

Certificado   {number}
Recebido em   {receivedOn:day}, por {from}
Exportador    {exporter}
Importador    {importer}
Parcelas      {parcels}; selos {seals}
@lines

Em cada linha: parcela, código SH, quilates certificados, quilates encontrados.`,
  'import.detained.subject': 'Remessa com o certificado {number}: {what}',
  'import.detained.text': `Uma remessa apresentada com o certificado {number} foi {what} por {from} em {day:day}.

Motivo indicado: {reason}

Solicita-se resposta com brevidade: se o certificado é dessa autoridade e o que se sabe da remessa.`,
  'what.import.detained': 'retida',
  'what.import.seized': 'apreendida',
  'what.import.returned': 'devolvida',
  'seals.whole': 'intactos',
  'seals.broken': 'quebrados',
  'found.line': '  {parcel}    {hs}    {certified} ct    {accepted} ct',
  'confirmation.asked.subject': 'Confirmações por receber: {count}',
  'confirmation.asked.text': `Foram anunciados a essa autoridade certificados de {issuer}, e não
chegou a confirmação de receção (secção III (b) do Documento Principal). Para
cada um, solicita-se a confirmação através da respetiva ligação, sem conta, ou a
indicação de que não chegou.

@lines`,
  'asked.line': '  {number}, emitido em {issuedOn:day}, expira em {expiresOn:day}\n  {link}\n',
  'origin.single': '{country:country}',
  'origin.mixed': 'mista',
  'origin.named': 'mista: {countries}',
  line: '  {hs}    {carats} ct    US$ {usd}',
  'status.void': 'foi anulado',
  'status.replaced': 'foi substituído por outro',
  'status.lost-or-stolen': 'foi declarado perdido ou roubado',
}

export default portuguese
