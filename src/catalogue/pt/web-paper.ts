import type { PaperWords } from '../en/web-paper.ts'

const portuguese: PaperWords = {
  'paper.title': 'Introduzir um papel sem código QR',
  'paper.lead':
    'Como vem de um país que emite à mão. O que se escreve é verificado segundo as regras do Sistema de Certificação.',
  'paper.before': 'Se o papel tiver um código QR, leia-o: uma assinatura diz mais do que o olhar.',
  'paper.cannot_one': 'Ainda não pode ser verificado: falta {{count}} dado.',
  'paper.cannot_many': 'Ainda não pode ser verificado: faltam {{count}} dados.',
  'paper.cannot_other': 'Ainda não pode ser verificado: faltam {{count}} dados.',
  'paper.certificate': 'Certificado',
  'paper.parties': 'Partes',
  'paper.participant': 'Emitido por',
  'paper.number': 'Número, tal como impresso',
  'paper.issuedOn': 'Emitido em',
  'paper.expiresOn': 'Expira em',
  'paper.origin': 'País de origem',
  'paper.mixed': 'Mista, ou asteriscos',
  'paper.provenance': 'Proveniência',
  'paper.same': 'A mesma que em «Emitido por»',
  'paper.exporter': 'Nome do exportador',
  'paper.exporterAddress': 'Endereço do exportador',
  'paper.importer': 'Nome do importador',
  'paper.importerAddress': 'Endereço do importador',
  'paper.importerCountry': 'País do importador',
  'paper.judge': 'Verificar',
  'paper.then': 'Fica guardado tal como foi escrito. Se é autêntico, decide-se na página seguinte.',
  'paper.typed': 'Tal como foi escrito',
  'paper.decide': 'É autêntico?',
  'paper.looked.stamp': 'O carimbo e a assinatura são a tinta, e são os da autoridade.',
  'paper.looked.copy': 'A autoridade confirmou o número, por pré-aviso ou por telefone.',
  'paper.ground': 'Com que fundamento decide?',
  'paper.accept': 'Reconhecer como autêntico',
  'paper.accept.then': 'Ficam registados o seu nome e o fundamento. Depois, pesa-se e recebe-se como qualquer outro.',
  'slip.open': 'Arquivar um talão',
  'slip.title': 'Arquivar uma confirmação recebida em papel',
  'slip.lead':
    'Tal como foi enviada ({{to}}): talão, fax ou carta. ' +
    'É conservada com a digitalização, e fica sempre indicado que veio assim.',
  'slip.scan': 'Digitalização ou fotografia do talão',
  'slip.scan.hint': 'PDF, JPEG ou PNG, no máximo 10 MB',
  'slip.name': 'Assinado por',
  'slip.name.hint': 'O nome e o serviço que constam do talão',
  'slip.missing.scan': 'Escolha a digitalização.',
  'slip.file': 'Arquivar',
  'present.paper': 'Papel sem código QR',
}

export default portuguese
