import type { OfficeWords } from '../en/web-office.ts'

const portuguese: OfficeWords = {
  'office.title': 'Segundo funcionário noutro serviço',
  'office.lead':
    'Onde há um só funcionário, a segunda parte pode ir para outro serviço. Os funcionários de lá veem-na primeiro.',
  'office.to': 'Serviço',
  'office.any': 'Qualquer serviço',
  'office.send': 'Enviar a este serviço',
  'office.sent': 'Enviado a outro serviço: {{office}}.',
  'office.waits': 'Enviado a outro serviço, onde aguarda: {{office}}. Também pode concluí-lo aqui.',
  'office.here': 'Enviado ao seu serviço.',
  'queue.group.sent': 'Enviado ao seu serviço',
  'queue.sentTo': 'aguarda noutro serviço: {{office}}',
}

export default portuguese
