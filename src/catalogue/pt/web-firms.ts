import type { FirmsWords } from '../en/web-firms.ts'

/** What the desk says of firms, of the office a person sits in, and of one's own password. */
const portuguese: FirmsWords = {
  'firms.title': 'Empresas',
  'firms.lead': 'Quem pede certificados aqui. Cada exportador age por uma delas.',
  'firms.none': 'Ainda nenhuma empresa.',
  'firms.add': 'Adicionar uma empresa',
  'firms.name': 'Nome da empresa',
  'firms.address': 'Endereço',
  'firms.country': 'País',
  'firms.licence': 'Licença',
  'firms.licence.hint': 'Tal como consta do documento. Pode ficar vazia.',
  'firms.save': 'Guardar a empresa',
  'firms.change': 'Corrigir',
  'firms.which': 'Empresa',
  'firms.choose': 'Escolher uma empresa',
  'firms.new': 'Uma empresa fora da lista',
  'firms.for': 'por {{firm}}',
  'firms.proposal': '<b>{{role}}</b> para <b>{{name}}</b>, de {{firm}}, proposto por {{by}}',
  'seat.none': 'Sem serviço',
  'seat.change': 'Mudar de serviço',
  'seat.of': 'Serviço de {{name}}',
  'seat.save': 'Guardar este serviço',
  'password.title': 'Palavra-passe',
  'password.intro': 'Mudá-la termina a sua sessão em todos os outros lugares.',
  'password.present': 'Palavra-passe atual',
  'password.new': 'Nova palavra-passe',
  'password.hint': 'Pelo menos {{least}} caracteres, sem o seu nome de utilizador.',
  'password.again': 'Nova palavra-passe, outra vez',
  'password.differs': 'As duas não são iguais',
  'password.change': 'Mudar a palavra-passe',
  'password.done': 'A palavra-passe foi mudada. A sua sessão terminou em todos os outros lugares.',
  'password.given': 'Outra pessoa escolheu a sua palavra-passe. Mude-a para uma que só você conheça.',
  'password.none': 'Esta conta não tem palavra-passe: inicia sessão de outra forma.',
}

export default portuguese
