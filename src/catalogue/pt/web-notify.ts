import type { NotifyWords } from '../en/web-notify.ts'

/** What the desk says about a specimen that is to be notified and waits for a second person. */
const portuguese: NotifyWords = {
  'notify.title': 'A partir de {{day}}: aguarda uma segunda pessoa',
  'notify.by': 'Proposta de {{name}} ({{moment}}). Ninguém é informado nem a usa antes de outra pessoa a aprovar.',
  'notify.own': 'Proposta sua ({{moment}}). Ninguém é informado nem a usa antes de outra pessoa a aprovar.',
  'notify.read': 'Coloque-a ao lado do formulário autêntico: sai exatamente como aqui se mostra.',
  'notify.approve': 'Aprovar e notificar todos',
  'notify.back': 'Devolver',
  'notify.back.title': 'Devolver a {{name}}',
  'notify.back.label': 'O que há a corrigir',
  'notify.came.title': 'A partir de {{day}}: devolvida',
  'notify.came': 'Devolvida por {{name}} ({{moment}}):',
  'notify.correct': 'Corrigir',
  'notify.proposed': 'Proposta registada. Outra pessoa tem de a aprovar antes de alguém ser informado.',
  'notify.approved': 'Aprovada. Todos os outros são informados, por nó ou por carta.',
  'notify.sentBack': 'Devolvida.',
  'notify.waits': 'Uma versão aguarda uma segunda pessoa',
  'notify.unread': 'Não foi possível carregar as imagens. Recarregue a página.',
}

export default portuguese
