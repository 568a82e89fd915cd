import type { Rules } from '../spoken.ts'

/** What the rules of a certificate say about a document, and what to do next. */
const rules: Rules = {
  malformed: {
    says: 'Esperava-se {expected:kind}[ {of}][ {most}], encontrou-se {found:kind}.',
    next: 'Corrija o campo e verifique de novo.',
  },
  'field-unknown': {
    says: 'O campo {field} não faz parte de um certificado e não é considerado.',
    next: 'Elimine-o ou mude-lhe o nome.',
  },
  'field-missing': { says: 'Falta o campo {field}.', next: 'Preencha-o: todos os certificados o exigem.' },
  'number-form': {
    says: 'O número «{number}» não é um código de país seguido do número de série nacional[ de {digits} algarismos].',
    next: 'Compare o número com o papel, letra a letra.',
  },
  'number-outside-range': {
    says: 'O número {number} está fora do intervalo de {year}[, {ranges}][. Pertence a um intervalo de {years}].',
    next: 'Mantenha a parcela em espera e pergunte à autoridade emissora se emitiu este número.',
  },
  'number-reused': {
    says: 'O número {number} consta também de outro certificado.',
    next: 'Mantenha as duas parcelas em espera e contacte a autoridade emissora.',
  },
  'number-not-issuer': {
    says: 'O número {number} começa por {code}, mas o emissor é {issuer}.',
    next: 'Compare com o papel: o prefixo é o do participante emissor, não o da origem.',
  },
  'reference-mismatch': {
    says: 'A referência de parcela «{reference}» não termina no número {number} do certificado.',
    next: 'Compare a referência na parcela: se o emissor as numera assim, outra terminação é um sinal de alerta.',
  },
  'issuer-not-participant': {
    says: 'Em {on:day}, {name:country} não era participante e não podia emitir certificados.',
    next: 'Retenha a parcela e comunique o caso à presidência.',
  },
  'destination-not-participant': {
    says: 'Em {on:day}, {name:country} não era participante. Não se podem enviar para lá diamantes em bruto.',
    next: 'Escolha um destino que seja participante, ou não faça o envio.',
  },
  'special-entity': {
    says: '{name} comercia no âmbito do Sistema de Certificação, sem contar como participante.',
    next: 'Prossiga como com um participante.',
  },
  'issued-in-future': {
    says: 'Emitido em {issuedOn:day}, data posterior a {today:day}.',
    next: 'Verifique a data no papel e o relógio deste computador.',
  },
  'expiry-before-issue': {
    says: 'Expira em {expiresOn:day}, antes da emissão, em {issuedOn:day}.',
    next: 'Corrija uma das datas.',
  },
  'validity-too-long': {
    says: 'Válido até {expiresOn:day}. O máximo admitido por {issuer} é {last:day}.',
    next: 'Encurte a validade ou consulte o emissor.',
  },
  expired: {
    says: 'Expirou em {expiresOn:day}.',
    next: 'Peça um novo certificado à autoridade emissora, ou retenha a parcela com indicação do motivo.',
  },
  'hs-unknown': { says: '«{hs}» não é um código SH de diamantes.', next: 'Use 7102.10, 7102.21 ou 7102.31.' },
  'hs-not-rough': {
    says: '{hs} não designa diamantes em bruto e não leva certificado.',
    next: 'Retire a linha. Se as pedras só foram serradas, clivadas ou desbastadas, use o código de pedras em bruto.',
  },
  'carats-not-positive': {
    says: '«{carats}» não é um peso superior a zero.',
    next: 'Indique os quilates com ponto decimal e sem separadores, por exemplo 1204.35.',
  },
  'carats-precision': {
    says: '{carats} tem {places} casas decimais; conservam-se no máximo {most}.',
    next: 'Indique o peso que a balança mostra, arredondado ao centésimo de quilate.',
  },
  'value-not-positive': {
    says: '«{usd}» não é um valor superior a zero, com até duas casas decimais.',
    next: 'Indique os dólares americanos com ponto decimal e no máximo duas casas, por exemplo 310000.00.',
  },
  'parcels-none': {
    says: 'Não há nenhuma parcela, ou há uma parcela sem linhas.',
    next: 'Acrescente o que é enviado.',
  },
  'origin-missing': {
    says: 'Falta o país de origem.',
    next: 'Indique o país de extração, ou que a parcela é de origem mista.',
  },
  'origin-unknown': {
    says: '«{country}» não é um país.',
    next: 'Use o código de duas letras do país de extração.',
  },
  'origin-not-participant': {
    says:
      'Em {on:day}, {name:country} não fazia parte do Sistema de Certificação. ' +
      'Os seus diamantes em bruto não podem ser certificados.',
    next: 'Não envie a parcela. Se a origem estiver errada, corrija-a.',
  },
  'origin-undisclosed-refused': {
    says: 'Condição do importador: {importer} só liberta {hs} de origem mista com todos os países de extração.',
    next: 'Indique todos os países de extração, ou a verificação anterior.',
  },
  'decimal-form': {
    says: '«{text}» não está escrito como decimal exato.',
    next: 'Escreva-o com ponto decimal e sem separadores nem sinais, por exemplo 1204.35.',
  },
  'exporter-missing': { says: 'Falta, quanto ao exportador: {missing:kind}.', next: 'Preencha este dado.' },
  'importer-missing': { says: 'Falta, quanto ao importador: {missing:kind}.', next: 'Preencha este dado.' },
  'price-implausible': {
    says: 'US$ {centsPerCarat:money} por quilate é invulgar para {hs} (habitual: US$ {least:money} a {most:money}).',
    next: 'Verifique o peso e o valor. Se ambos estiverem certos, indique o motivo.',
  },
  'seal-missing': { says: 'A parcela {parcel} não tem selo.', next: 'Indique o número impresso no selo.' },
  'json-too-large': {
    says: 'O ficheiro tem mais de {limit} bytes.',
    next: 'Divida-o: um ficheiro pode conter muitos certificados.',
  },
  'json-not-utf8': { says: 'O ficheiro não é texto UTF-8.', next: 'Guarde-o em UTF-8 e tente de novo.' },
  'json-byte-order-mark': {
    says: 'O ficheiro começa com uma marca de ordem de bytes.',
    next: 'Guarde-o em UTF-8 sem essa marca.',
  },
  'json-malformed': { says: 'Isto não é JSON.', next: 'Corrija o texto no lugar indicado.' },
  'json-too-deep': {
    says: 'Há mais de {depth} níveis uns dentro dos outros.',
    next: 'Verifique o ficheiro: um certificado precisa de menos níveis.',
  },
  'json-name-refused': { says: 'O nome {name} não é aceite.', next: 'Elimine-o.' },
  'json-name-twice': { says: 'O nome {name} aparece duas vezes no mesmo objeto.', next: 'Elimine um deles.' },
  'not-canonical': {
    says: 'Não está escrito na única forma que pode ser assinada ({reason}).',
    next: 'Peça ao remetente que o envie de novo.',
  },
  'ranges-header': { says: 'No cabeçalho falta {missing}.', next: 'Comece por participant,year,from,to.' },
  'ranges-line': { says: 'Isto não é um intervalo: «{text}».', next: 'Escreva participant,year,from,to.' },
}

export default rules
