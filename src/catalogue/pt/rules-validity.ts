import type { Rules } from '../spoken.ts'

/** What verification says of a certificate, a pack, a trust list and a log. */
const rules: Rules = {
  unsigned: {
    says: 'Nada aqui está assinado, pelo que nada se pode provar.',
    next: 'Compare o papel com o espécime e contacte a autoridade emissora.',
  },
  unreadable: {
    says: 'Isto não é um certificado legível.',
    next: 'Leia de novo o código com boa luz, ou peça o ficheiro. Se não for legível, contacte a autoridade emissora.',
  },
  'signature-wrong': {
    says: 'A assinatura[ de {key}] não corresponde ao que é apresentado[ ({part})].',
    next:
      'Mantenha a parcela em espera e contacte a autoridade emissora: ' +
      'algo mudou depois da assinatura, ou assinou outra chave.',
  },
  'key-not-known': {
    says: 'A chave {key} não consta da lista de confiança.',
    next:
      'Obtenha um pacote mais recente. Se continuar desconhecida, ' +
      'mantenha a parcela em espera e contacte a autoridade emissora.',
  },
  'key-not-entitled': {
    says: 'A chave {key} não está habilitada a assinar isto[ por {authority}][ em {on:day}].',
    next: 'Mantenha a parcela em espera e contacte a autoridade emissora e o secretariado.',
  },
  revoked: {
    says: 'A chave {key} foi revogada a partir da posição {position} do seu registo, e esta assinatura não é anterior.',
    next: 'Mantenha a parcela em espera e contacte a autoridade emissora: a chave esteve em mãos alheias.',
  },
  'receipt-missing': {
    says: 'Não contém o recibo do registo público.',
    next: 'Obtenha um pacote mais recente e verifique de novo, ou peça o ficheiro assinado à autoridade emissora.',
  },
  'not-logged': {
    says: 'O emissor nunca o inscreveu no registo público[, conforme informação de {at:day}].',
    next: 'Mantenha a parcela em espera e contacte a autoridade emissora: o número não foi atribuído.',
  },
  'newer-than-pack': {
    says: 'Foi emitido depois de feito o pacote (posição {position}). A assinatura e o recibo estão corretos.',
    next: 'Havendo rede, obtenha um pacote mais recente, para ver se entretanto foi utilizado ou retirado.',
  },
  'pack-too-old': {
    says:
      'O pacote é demasiado antigo para decidir[: feito em {madeAt:day}, válido até {expiresOn:day}]' +
      '[. Falta-lhe a declaração de {authority}].',
    next: 'Obtenha um pacote mais recente onde houver rede e verifique de novo.',
  },
  'status-not-known': {
    says: 'O pacote não indica o que aconteceu aos certificados emitidos antes de {knownFrom:day}.',
    next: 'Se for relevante, consulte a autoridade emissora.',
  },
  'already-used': {
    says: 'O número {number} já foi utilizado: o emissor tem confirmação de receção, conforme informação de {at:day}.',
    next:
      'Mantenha a parcela em espera. Pergunte à autoridade emissora quem confirmou: ' +
      'um dos dois papéis é uma cópia.',
  },
  void: {
    says: 'O número {number} está anulado, conforme informação de {at:day}.',
    next: 'Mantenha a parcela em espera e contacte a autoridade emissora.',
  },
  replaced: {
    says: 'O número {number} foi substituído por outro certificado, conforme informação de {at:day}.',
    next: 'Peça o novo certificado ao exportador e mantenha a parcela em espera até o receber.',
  },
  'lost-or-stolen': {
    says: 'O número {number} foi declarado perdido ou roubado, conforme informação de {at:day}.',
    next: 'Mantenha a parcela em espera, peça a quem a apresenta que aguarde e contacte a autoridade emissora.',
  },
  seized: {
    says: 'O número {number} foi apreendido ou é objeto de uma exceção, conforme informação de {at:day}.',
    next: 'Mantenha a parcela em espera e contacte a autoridade emissora.',
  },
  'pack-malformed': {
    says: 'Isto não é um pacote legível ({part}).',
    next: 'Obtenha-o de novo. Se voltar a acontecer, obtenha-o noutro nó.',
  },
  'pack-older': {
    says: 'O pacote é mais antigo do que o conhecido: {what} é {offered}, e já se tinha visto {held}.',
    next: 'Conserve o que já tem e informe quem publicou o pacote.',
  },
  'trust-list-malformed': {
    says: 'Isto não é uma lista de confiança legível.',
    next: 'Obtenha-a de novo. Se voltar a acontecer, informe o secretariado.',
  },
  'trust-list-unsigned': {
    says: 'Assinaturas raiz que contam: {count}. São necessárias {threshold}.',
    next: 'Conserve a lista que já tem e informe o secretariado.',
  },
  'log-checkpoint-unreadable': {
    says: 'Não é possível ler o ponto de verificação[: {reason}].',
    next: 'Obtenha-o de novo. Se voltar a acontecer, conserve os bytes e informe o operador e as testemunhas.',
  },
  'log-checkpoint-unsigned': {
    says: 'Ao ponto de verificação[ de {origin}] falta a assinatura do seu registo, ou a de testemunhas suficientes.',
    next: 'Conserve o ponto de verificação anterior e consulte o operador.',
  },
  'log-signature-wrong': {
    says: 'A assinatura de {name} no ponto de verificação não é a da sua chave.',
    next: 'Conserve os bytes e informe o operador e as testemunhas.',
  },
  'log-origin-differs': {
    says: 'Este é o registo {found}, não {expected}.',
    next: 'Verifique o endereço na lista de confiança.',
  },
  'log-tile-missing': {
    says: 'Falta um ficheiro do registo público.',
    next: 'Obtenha-o de novo e, se continuar a faltar, consulte o operador.',
  },
  'log-tile-unreadable': {
    says: 'Um ficheiro do registo público não tem a forma devida.',
    next: 'Obtenha-o de novo. Se voltar a acontecer, conserve os bytes e informe o operador.',
  },
  'log-tile-wrong': {
    says: 'Um ficheiro do registo público não corresponde ao que representa.',
    next: 'Conserve os bytes e informe o operador e as testemunhas: algo foi alterado.',
  },
  'log-root-wrong': {
    says: 'As entradas não conduzem à raiz que foi assinada.',
    next: 'Conserve o ponto de verificação e os ficheiros, e informe o operador e as testemunhas.',
  },
  'log-position-unknown': {
    says: 'O registo público não tem a posição {position}: contém {size} entradas.',
    next: 'Obtenha um ponto de verificação mais recente e verifique de novo.',
  },
  'log-proof-wrong': {
    says: 'A prova ({kind}) não conduz à raiz assinada para {size} entradas.',
    next: 'Peça a prova de novo. Se voltar a acontecer, conserve ambas e informe o operador.',
  },
  'log-inconsistent': {
    says: 'O ponto de verificação de {size} entradas não é a continuação do de {keptSize}.',
    next: 'Conserve ambos: juntos provam que o registo foi reescrito. Informe as testemunhas.',
  },
}

export default rules
