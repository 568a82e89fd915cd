import { useState } from 'react'
import { t } from '../words/language.ts'

const TAKEN = '.pdf,.vc,.jwt,.json,.txt,.png,.jpg,.jpeg,.webp,application/pdf,application/vc+jwt,image/*,text/plain'

/** A place to drop a file on, and to choose one by key, touch or mouse. */
export function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <label
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <b>{over ? t('verify.drop') : t('verify.openFile')}</b>
      <span className="small quiet">{t('verify.openFile.hint')}</span>
      <input type="file" accept={TAKEN} onChange={event => take(event.target.files)} />
    </label>
  )
}
