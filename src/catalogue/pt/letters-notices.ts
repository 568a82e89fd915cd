import type { NoticeLetters } from '../en/letters-notices.ts'

const portuguese: NoticeLetters = {
  'code.subject': 'O seu código: {code}',
  'code.text': `Alguém com sessão iniciada em {url} quer receber notificações neste endereço.

Se o pedido é seu, escreva lá este código no prazo de meia hora:

  {code}

Se não é seu, não faça nada: sem o código, nada mais será enviado.`,
  'notices.subject': 'Adamas: notificações ({count})',
  'notices.text': `Para si, em {url}/desk:

@lines

Estas mensagens foram escolhidas por si em {url}/account, e é lá que as termina.`,
  'waits.line': '  {label}: {what}\n  {link}',
  'notice.authorise': 'aguarda a autorização de um segundo funcionário',
  'notice.value': 'espera uma avaliação',
  'notice.complaint': 'é uma queixa que espera resposta',
  'notice.void': 'aguarda que um segundo funcionário decida a anulação',
  'notice.spoil': 'aguarda um segundo funcionário: a folha ficou inutilizada',
  'notice.difference': 'aguarda que um segundo funcionário decida a diferença',
  'notice.release': 'aguarda que um segundo funcionário decida a libertação',
  'notice.specimen': 'aguarda que uma segunda pessoa aprove o aspeto dos certificados',
  'notice.specimen-back': 'o aspeto dos certificados foi-lhe devolvido para correção',
  'notice.returned': 'foi-lhe devolvido para correção',
  'notice.refused': 'foi indeferido',
  'notice.issued': 'foi emitido',
  'notice.confirmed': 'foi confirmado no exterior',
  'notice.detained-abroad': 'está retido no exterior',
  'notice.seized-abroad': 'foi apreendido no exterior',
  'notice.withdrawn': 'foi retirado pelo emissor',
  'notice.confirmation-late': 'continua por confirmar, fora do prazo',
  'notice.expired-open': 'expirou sem confirmação',
  'notice.alert-waits': 'um alerta a seu respeito espera uma segunda pessoa',
  'notice.alert-raised': 'um alerta a seu respeito está em vigor',
  'notice.alert-withdrawn': 'o alerta a seu respeito foi retirado',
  'notice.arrival-late': 'foi anunciado e não chegou antes de o certificado expirar',
  'notice.receipt-asked': 'aguarda confirmação: o emissor pede-a',
  'notice.receipt-late': 'não foi confirmado nas horas que este país publica',
  'notice.licence-waits': 'espera inspeção e decisão',
  'notice.licence-revoke': 'espera que um segundo funcionário decida a sua revogação',
  'notice.licence-granted': 'foi concedida',
  'notice.licence-refused': 'foi recusada',
  'notice.licence-suspended': 'está suspensa',
  'notice.licence-ends': 'termina em breve',
}

export default portuguese
