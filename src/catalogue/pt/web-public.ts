import type { PublicWords } from '../en/web-public.ts'

const portuguese: PublicWords = {
  language: 'Idioma',
  'verdict.valid': 'Válido',
  'verdict.invalid': 'Não válido',
  'verdict.undecided': 'Inconclusivo',

  'verify.title': 'Verificar um certificado',
  'verify.intro':
    'Os diamantes em bruto só atravessam uma fronteira com um certificado do Processo de Kimberley. ' +
    'Verifique aqui um certificado.',
  'verify.privacy': 'A verificação é feita neste dispositivo. Nada do que aqui se lê, escreve ou abre sai dele.',
  'verify.scan': 'Ler o código QR do papel',
  'verify.scanAnother': 'Ler outro',
  'verify.openFile': 'Abrir um ficheiro',
  'verify.openFile.hint': 'O ficheiro assinado, o PDF ou uma imagem do código QR',
  'verify.drop': 'Largue aqui o ficheiro',
  'verify.typeOrOpen': 'Escrever um número ou abrir um ficheiro',
  'verify.text': 'Número, ou texto do código QR',
  'verify.text.hint': 'Tal como impresso, por exemplo BW0012345. O texto do código QR começa por KP1:',
  'verify.check': 'Verificar',
  'verify.text.missing': 'Introduza o número ou o texto do código QR',
  'verify.reading': 'A ler …',
  'verify.broken':
    'Houve uma avaria nesta página e nada foi verificado. ' +
    'Obtenha um pacote novo, recarregue a página ou use outro dispositivo.',
  'verify.nothingRead':
    'Nenhum certificado foi encontrado em {{file}}. Fotografe de novo, mais de perto e com luz uniforme.',
  'verify.tooLarge': '{{file}} tem mais de 20 MB. Abra o ficheiro assinado, o PDF ou uma só imagem.',
  'verify.why': 'Motivos',
  'verify.says.certificate': 'O que diz o certificado',
  'verify.says.paper': 'O que diz o papel',
  'verify.notChecked.why': 'Não verificado aqui, comparar à vista: {{rules}}.',
  'verify.onPaper': 'No papel: comparar',
  'verify.getPack': 'Obter um pacote novo',
  'verify.gettingPack': 'A obter um pacote novo …',
  'verify.demonstration': 'Ambiente de demonstração: nenhum certificado aqui é real.',

  'scan.camera': 'Aponte a câmara ao código QR',
  'scan.stop': 'Parar a câmara',
  'scan.refused':
    'A câmara não está autorizada nesta página. Autorize-a no navegador, ou abra uma imagem do código QR.',
  'scan.missing':
    'Este dispositivo não tem câmara que a página possa usar. Abra uma imagem do código QR, ou escreva o número.',

  'pack.age': 'Pacote de há {{span}}',
  'pack.none': 'Ainda sem pacote',
  'pack.limit_one': 'Limite: {{count}} dia',
  'pack.limit_many': 'Limite: {{count}} dias',
  'pack.limit_other': 'Limite: {{count}} dias',
  'pack.insecure': 'Em http simples, o navegador não dá as suas funções de verificação. Abra esta página em https.',
  'pack.unreached': 'Não foi possível obter o pacote. Ligue-se à rede e tente de novo.',
  'pack.refused': 'O pacote deste endereço não está assinado por uma chave em que esta página confie. Não é usado.',
  'offline.works': 'Funciona sem rede',
  'offline.storing': 'A guardar para uso sem rede: {{done}} de {{all}}',
  'offline.noPack': 'Precisa de rede até haver um pacote guardado',
  'offline.cannot': 'Precisa de rede: este navegador não guarda páginas',

  'says.number': 'Número',
  'says.issued': 'Emitido em',
  'says.importer': 'Para',
  'says.destination': 'Destino',
  'says.origin': 'Origem',
  'says.parcels': 'Parcelas',
  'says.seals': 'Selos',
  'says.total': 'Total',
  'says.carats': '{{carats}} ct',
  'says.usd': 'US$ {{usd}}',
  'origin.mixed': 'Mista, não divulgada',
  'origin.mixedNamed': 'Mista: {{countries}}',

  'valid.lead': 'O certificado {{number}}, emitido por {{issuer}}, é válido hoje, {{day}}.',
  'alerted.next.title': 'Um alerta indica este número',
  'valid.next.title': 'Comparar agora a parcela',
  'valid.next_one':
    'Compare o número do selo abaixo com o do saco. Se for diferente ou o selo estiver quebrado, não abra: ' +
    'contacte o serviço de importação.',
  'valid.next_many':
    'Compare os {{count}} números de selo abaixo com os dos sacos. Se um for diferente ou estiver quebrado, ' +
    'não abra: contacte o serviço de importação.',
  'valid.next_other':
    'Compare os {{count}} números de selo abaixo com os dos sacos. Se um for diferente ou estiver quebrado, ' +
    'não abra: contacte o serviço de importação.',
  'valid.next.noSeals':
    'Compare com o papel os quilates, as parcelas e os nomes abaixo. Se algo diferir, ' +
    'contacte o serviço de importação.',
  'invalid.lead': '{{message}} Não liberte a parcela.',
  'invalid.next.title': 'Conservar a parcela e o papel',
  'invalid.next':
    'Retenha e fotografe ambos. Comunique o caso ao seu serviço de importação: ' +
    'todos os outros serviços são informados ainda hoje.',
  'undecided.lead': '{{message}}',
  'undecided.tooOld':
    '{{number}} não pode ser verificado: este pacote é demasiado antigo para saber se ainda é válido.',
  'undecided.noPack': 'Este dispositivo ainda não tem pacote, pelo que nada pode ser verificado.',
  'undecided.next.pack.title': 'Manter a parcela em espera e obter um pacote novo',
  'undecided.next.pack': 'Ligue-se uma vez à rede. Se não houver, contacte o serviço de importação e indique o número.',
  'undecided.next.title': 'Manter a parcela em espera e perguntar',
  'undecided.next':
    'Contacte o serviço de importação e indique o número: a autoridade emissora pode dizer o que aconteceu ' +
    'ao certificado.',

  'unchecked.number-form': 'forma do número',
  'unchecked.number-outside-range': 'intervalo do número',
  'unchecked.reference-mismatch': 'referências das parcelas',
  'unchecked.validity-too-long': 'duração da validade',
  'unchecked.field-missing': 'campos do papel',
  'unchecked.exporter-missing': 'exportador',
  'unchecked.importer-missing': 'importador',
  'unchecked.seal-missing': 'selos',
  'unchecked.price-implausible': 'preço por quilate',
  'unchecked.carats-precision': 'casas decimais do peso',
  'unchecked.licence-not-valid': 'licença',
  'unchecked.stock-insufficient': 'existências',
  'unchecked.measure-in-force': 'medidas em vigor',
  'unchecked.alerts': 'alertas',
  'unchecked.party-listed': 'partes constantes de listas',
  'unchecked.number-reused': 'reutilização do número',
  'unchecked.origin-undisclosed-refused': 'condição própria do importador para parcelas de origem mista',

  'good.signed': 'Assinado por {{issuer}} com uma chave habilitada em {{day}}',
  'good.logged': 'No registo público, na posição {{position}}',
  'good.status': 'Não anulado, substituído, perdido nem utilizado',
  'good.expires_one': 'Expira dentro de {{count}} dia, em {{day}}',
  'good.expires_many': 'Expira dentro de {{count}} dias, em {{day}}',
  'good.expires_other': 'Expira dentro de {{count}} dias, em {{day}}',
  'good.expiresToday': 'Expira hoje',
  'good.participant': '{{issuer}} é participante',
}

export default portuguese
