import type { Rules } from '../spoken.ts'

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
  'second-factor-kept': {
    says: 'Já está registado um segundo fator.',
    next: 'Peça a um administrador que o reponha.',
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
