import type { SignInWords } from '../en/web-sign-in.ts'

const portuguese: SignInWords = {
  'door.provider': 'Iniciar sessão com {{name}}',
  'door.passkey': 'Iniciar sessão com chave de acesso',
  'door.passkeyNeeded': 'Esta conta pede a sua chave de acesso. Se se perdeu, um administrador repõe-na',
  'door.or': 'Ou com nome de utilizador e palavra-passe',
  'door.code.title': 'Mais um passo',
  'door.code.lead': 'A sua identidade foi confirmada ({{name}}). Este nó pede também o código do segundo fator.',
  'door.code.submit': 'Apresentar o código',
  'door.again': 'Começar de novo',
  'own.title': 'A sua conta',
  'own.lead': 'Como inicia sessão, e o que apresenta antes de autorizar.',
  'passkeys.title': 'Chaves de acesso',
  'passkeys.intro':
    'Uma chave de acesso inicia a sessão e vale pelos seis algarismos. ' +
    'Está num dispositivo e pede a impressão digital, o rosto ou um PIN.',
  'passkeys.none': 'Ainda não tem nenhuma.',
  'passkeys.notHere':
    'As chaves de acesso exigem que este nó tenha um endereço com nome e https. O operador pode dar-lho.',
  'passkeys.unable': 'Este navegador não cria chaves de acesso.',
  'passkeys.used': 'Acrescentada em {{made}}, última utilização em {{used}}',
  'passkeys.unused': 'Acrescentada em {{made}}, ainda não utilizada',
  'passkeys.remove': 'Retirar',
  'passkeys.removed': 'A chave de acesso foi retirada. Já não inicia sessão.',
  'passkeys.name': 'Nome da nova chave de acesso',
  'passkeys.name.hint': 'Segundo o lugar onde está, por exemplo «chave do serviço» ou «o meu telefone»',
  'passkeys.name.missing': 'Dê-lhe primeiro um nome',
  'passkeys.add': 'Acrescentar uma chave de acesso',
  'passkeys.added': 'A chave de acesso foi acrescentada. A partir de agora pode iniciar sessão com ela.',
  'passkeys.stopped': 'A chave de acesso não foi apresentada. Nada mudou: tente de novo, ou use outra via.',
  'stepUp.passkey': 'Apresentar chave de acesso',
  'stepUp.passkeyWhy': 'Este ato exige a sua chave de acesso, como nova prova de identidade.',
  'stepUp.either': 'Ou introduza um código',
  'ties.claim.email': 'Correio eletrónico em {{name}}',
  'ties.claim': '«{{claim}}» em {{name}}',
  'ties.expect': 'Associar a conta',
  'ties.expected': '{{name}}: aguarda {{expected}}',
  'ties.tied': '{{name}}: associada em {{day}}',
  'ties.release': 'Desassociar',
}

export default portuguese
