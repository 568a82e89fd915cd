import { day } from '../words/dates.ts'
import { listed, t } from '../words/language.ts'
import type { ComplaintMessage } from './answers.ts'

/** What the reporter and the office wrote to each other, the first first. */
export function Messages({ messages, own }: { messages: readonly ComplaintMessage[]; own: 'reporter' | 'office' }) {
  const who = (from: ComplaintMessage['from']) => {
    if (from === 'office') return t('complain.office')
    return t(own === 'reporter' ? 'complain.you' : 'complain.reporter')
  }
  return (
    <ol className="plain messages">
      {messages.map((message, at) => (
        <li key={at}>
          <p className="hint">{listed([who(message.from), day(message.on)])}</p>
          <p className="words">{message.text ? <bdi>{message.text}</bdi> : t('complain.erased')}</p>
          {(['where', 'when', 'about'] as const).map(
            name =>
              message[name] && (
                <p key={name} className="small">
                  {t(`complain.${name}`)}: <bdi>{message[name]}</bdi>
                </p>
              ),
          )}
        </li>
      ))}
    </ol>
  )
}
