import { createContext, useContext } from 'react'
import { Problem } from '../api/client.ts'
import { t } from '../words/language.ts'
import { type AttachableField, type AttachedFile, bytesInWords } from './attached-file.ts'
import { FileLinks } from './file-links.tsx'
import type { Attaching } from './use-attaching.ts'

/** The documents of the form around; null where nothing can be attached. */
export const Attachable = createContext<Attaching | null>(null)

export const TAKEN = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'

/** What is attached beside one field, how far it is, and the way to attach more. */
export function AttachField({ field }: { field: AttachableField }) {
  const attaching = useContext(Attachable)
  if (!attaching) return null
  const what = t(`documents.field.${field}`)
  const files = attaching.files.filter(one => one.field === field)
  return (
    <div className="attach">
      {files.length > 0 && (
        <ul className="plain documents" aria-label={t('documents.of', { what })}>
          {files.map(file => (
            <Entry key={file.key} file={file} attaching={attaching} />
          ))}
        </ul>
      )}
      <div className="acts">
        <Choice
          words={t('documents.choose')}
          label={t('documents.to', { what })}
          onFile={file => void attaching.add(field, file)}
        />
        <span className="hint">{t('documents.hint')}</span>
      </div>
    </div>
  )
}

/** A button that chooses a file: the browser's own control lies over it, unseen. */
function Choice(props: { words: string; label: string; onFile: (file: File) => void }) {
  const { words, label, onFile } = props
  return (
    <span className="btn small file-button">
      <span aria-hidden="true">{words}</span>
      <input
        type="file"
        accept={TAKEN}
        aria-label={label}
        onChange={event => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </span>
  )
}

function Entry({ file, attaching }: { file: AttachedFile; attaching: Attaching }) {
  const { name, size, sent, state, place, type } = file
  return (
    <li className={state === 'refused' ? 'bad' : undefined}>
      <span className="document">
        <bdi className="name">{name}</bdi>
        <State file={file} />
        {(state === 'sending' || state === 'waiting') && (
          <progress value={sent} max={size} aria-label={t('documents.sending', amounts(file))} />
        )}
      </span>
      <span className="acts">
        {state === 'kept' && place && <FileLinks name={name} type={type} place={place} />}
        {state === 'stopped' && (
          <Choice
            words={t('documents.goOn')}
            label={t('documents.goOn.of', { name })}
            onFile={again => void attaching.goOn(file, again)}
          />
        )}
        <button
          className="btn small"
          type="button"
          aria-label={t('documents.remove.of', { name })}
          onClick={() => attaching.remove(file)}
        >
          {t('documents.remove')}
        </button>
      </span>
    </li>
  )
}

const amounts = ({ sent, size }: AttachedFile) => ({ sent: bytesInWords(sent), size: bytesInWords(size) })

/** Kept, refused or waiting is told aloud; each piece is not. */
function State({ file }: { file: AttachedFile }) {
  const { state, trouble, size } = file
  const said = {
    reading: () => t('documents.reading'),
    sending: () => t('documents.sending', amounts(file)),
    waiting: () => t('documents.waiting', amounts(file)),
    stopped: () => (typeof trouble === 'string' ? trouble : t('documents.stopped', amounts(file))),
    kept: () => t('documents.kept', { size: bytesInWords(size) }),
    refused: () => why(trouble),
  }
  return (
    <span
      className={state === 'refused' ? 'small err' : 'small quiet'}
      role={state === 'sending' ? undefined : 'status'}
    >
      {said[state]()}
    </span>
  )
}

/** The node's reasons, each with what to do next. */
function why(trouble: Error | string | undefined): string {
  if (trouble instanceof Problem && trouble.findings.length > 0) {
    return trouble.findings.map(({ message, next }) => [message, next].filter(Boolean).join(' ')).join(' ')
  }
  if (trouble instanceof Problem && trouble.status === 401) return t('problem.signedOut')
  const said = typeof trouble === 'string' ? trouble : (trouble?.message ?? '')
  return `${said} ${t('documents.next')}`
}
