import type { Rules } from '../spoken.ts'

/** What a request, a session and a person's rights may lack. */
const rules: Rules = {
  'signed-out': { says: 'Não há sessão iniciada.', next: 'Inicie sessão e tente de novo.' },
  'sign-in-refused': {
    says: 'O nome e a palavra-passe não correspondem.',
    next: 'Verifique ambos e tente de novo.',
  },
  'second-factor-needed': {
    says: 'É necessário um código do segundo fator.',
    next: 'Introduza os seis algarismos que a aplicação mostra agora.',
  },
  'second-factor-wrong': {
    says: 'Este código não é aceite.',
    next: 'Aguarde o seguinte e introduza-o: cada um serve uma só vez.',
  },
  'second-factor-missing': {
    says: 'A sua conta não tem um segundo fator registado.',
    next: 'Registe-o na página da conta e repita o passo.',
  },
  'second-factor-offer': {
    says: 'O segredo mostrado já não está à disposição: passaram dez minutos ou foi mostrado outro mais recente.',
    next: 'Peça um novo segredo, leia-o e escreva o código.',
  },
  'second-factor-kept': {
    says: 'Já está registado um segundo fator.',
    next: 'Peça a um administrador que o reponha.',
  },
  'passkey-needed': {
    says: 'Esta conta está protegida por uma chave de acesso e não tem códigos registados.',
    next: 'Inicie sessão com a chave de acesso. Se se perdeu, um administrador repõe o segundo fator.',
  },
  'passkeys-not-here': {
    says: 'As chaves de acesso exigem que este nó tenha um endereço com nome e https.',
    next: 'Use um código do segundo fator e peça ao operador um endereço assim.',
  },
  'passkeys-full': {
    says: 'Tem {most} chaves de acesso.',
    next: 'Retire uma que já não use.',
  },
  'passkey-unknown': {
    says: 'Esta chave de acesso não é conhecida aqui.',
    next: 'Use outra, ou o nome de utilizador e a palavra-passe; as chaves acrescentam-se na página da conta.',
  },
  'passkey-refused': {
    says: 'A resposta da chave de acesso não é aceite aqui.',
    next: 'Tente de novo, no endereço deste nó, e identifique-se quando a chave de acesso o pedir.',
  },
  'passkey-copied': {
    says: 'Esta chave de acesso indica menos utilizações do que antes: alguém pode ter uma cópia.',
    next: 'Inicie sessão de outra forma, retire-a na página da conta e informe um administrador.',
  },
  'passkey-again': {
    says: 'Isto foi começado noutra janela, já foi usado, ou demorou mais de dez minutos.',
    next: 'Comece de novo.',
  },
  'passkey-name-missing': {
    says: 'A chave de acesso não tem nome.',
    next: 'Dê-lhe o nome do lugar onde está, por exemplo «chave do serviço» ou «o meu telefone».',
  },
  'provider-silent': {
    says: 'O fornecedor de identidade não responde.',
    next: 'Inicie sessão com nome de utilizador e palavra-passe, ou tente de novo dentro de alguns minutos.',
  },
  'provider-clock': {
    says: 'Os relógios do fornecedor de identidade e deste nó não coincidem.',
    next:
      'Inicie sessão com nome de utilizador e palavra-passe e informe o operador: ' +
      'ambos os relógios seguem um servidor de tempo.',
  },
  'provider-declined': {
    says: 'O fornecedor de identidade não aceitou o início de sessão.',
    next: 'Inicie sessão lá de novo, ou dirija-se a quem o gere.',
  },
  'provider-answer': {
    says: 'A resposta do fornecedor de identidade não é aceite aqui.',
    next:
      'Inicie sessão de novo. Se acontecer o mesmo, use o nome de utilizador e a palavra-passe ' +
      'e informe o operador.',
  },
  'provider-again': {
    says: 'Este início de sessão foi começado noutra janela, já foi usado, ou demorou mais de dez minutos.',
    next: 'Inicie sessão de novo.',
  },
  'identity-unknown': {
    says: 'O fornecedor de identidade confirma quem é, mas nenhuma conta aqui é sua.',
    next: 'Peça a um administrador desta autoridade que lhe associe a sua conta. Nada foi criado.',
  },
  'tie-missing': {
    says: 'Ninguém está indicado.',
    next: 'Introduza a pessoa tal como o fornecedor de identidade a conhece.',
  },
  'tie-taken': {
    says: 'Outra conta aguarda a mesma pessoa.',
    next: 'Veja primeiro essa conta: uma pessoa tem uma só conta.',
  },
  'tie-unprotected': {
    says: 'Esta pessoa tem funções e não tem um segundo fator próprio.',
    next:
      'Peça-lhe que configure um: o primeiro início de sessão pede-o, ' +
      'para que ninguém associe a si próprio a conta de outrem.',
  },
  'step-up-needed': {
    says: 'Este ato exige um novo código do segundo fator.',
    next: 'Introduza os seis algarismos que a aplicação mostra agora.',
  },
  locked: {
    says: 'Demasiadas tentativas erradas. Não é possível iniciar sessão durante {seconds} segundos.',
    next: 'Aguarde e tente de novo.',
  },
  'too-often': { says: 'Demasiados pedidos a partir daqui.', next: 'Aguarde um minuto e tente de novo.' },
  'request-not-ours': {
    says: 'O pedido não vem de uma página deste nó.',
    next: 'Abra a página de trabalho e repita o passo.',
  },
  'media-type': {
    says: 'Este tipo de conteúdo não é aceite aqui.',
    next: 'Envie JSON ou, ao intercâmbio, envelopes.',
  },
  'input-malformed': {
    says: 'O pedido não tem a forma necessária: {why}.',
    next: 'Corrija o campo e envie de novo.',
  },
  'idempotency-key-missing': {
    says: 'Falta o cabeçalho Idempotency-Key.',
    next: 'Gere uma chave aleatória e reutilize-a só para repetir o mesmo pedido.',
  },
  'name-missing': { says: 'Falta um nome.', next: 'Introduza o nome da pessoa.' },
  'login-form': {
    says: 'O nome «{login}» não pode ser usado para iniciar sessão.',
    next: 'Use 2 a 64 letras minúsculas, algarismos, pontos, hífenes ou @, a começar por letra ou algarismo.',
  },
  'password-weak': {
    says: 'A palavra-passe é demasiado curta, ou contém o nome.',
    next: 'Use pelo menos {least} caracteres, por exemplo quatro palavras sem relação entre si.',
  },
  'mail-code-wrong': {
    says: 'Este código não prova o endereço: é outro, ou passou meia hora.',
    next: 'Use o código da mensagem mais recente, ou guarde de novo o endereço para receber outro.',
  },
  'mail-not-taken': {
    says: 'O servidor de correio não aceitou a mensagem com o código.',
    next: 'Verifique o endereço; se estiver certo, guarde-o de novo mais tarde.',
  },
  'views-full': { says: 'Tem {most} vistas guardadas.', next: 'Elimine uma que já não use.' },
  'drafts-full': {
    says: 'Tem {most} pedidos por concluir.',
    next: 'Envie ou elimine primeiro alguns deles.',
  },
  'login-taken': { says: 'O nome {login} já está em uso.', next: 'Escolha outro.' },
  outage: {
    says: 'O registo de atos não responde de momento. Nada ficou a meio.',
    next: 'Tente de novo dentro de {seconds} segundos.',
  },
  bug: {
    says: 'Houve aqui uma avaria. Nada ficou a meio. Referência {reference}.',
    next: 'Tente de novo. Se voltar a acontecer, indique a referência ao operador.',
  },
  'web-not-built': { says: 'As páginas ainda não foram geradas.', next: 'Execute npm start, que as gera.' },
}

export default rules
