import type { Rules } from '../spoken.ts'

/** What firms, offices and one's own password may lack. */
const rules: Rules = {
  'firm-unknown': { says: 'Esta autoridade não conhece tal empresa.', next: 'Escolha uma da lista, ou introduza-a.' },
  'firm-name-missing': { says: 'A empresa não tem nome.', next: 'Introduza-o tal como está registado.' },
  'firm-address-missing': { says: 'A empresa não tem endereço.', next: 'Introduza o da sua sede.' },
  'firm-country-unknown': {
    says: 'Nenhum país está escolhido, ou nenhum da ISO 3166 tem este código.',
    next: 'Escolha o país do endereço.',
  },
  'firm-known': { says: '{name} já está na lista.', next: 'Escolha-a na lista.' },
  'office-not-here': { says: 'Esta autoridade não tem o serviço “{office}”.', next: 'Escolha um da lista.' },
  'password-wrong': {
    says: 'Esta não é a sua palavra-passe atual.',
    next: 'Introduza aquela com que iniciou sessão. Se a perdeu, um administrador manda repô-la.',
  },
  'password-none': {
    says: 'Esta conta não tem palavra-passe.',
    next: 'Inicie sessão como antes; aqui não há nada a mudar.',
  },
  'password-same': { says: 'A nova palavra-passe é a atual.', next: 'Escolha outra.' },
}

export default rules
