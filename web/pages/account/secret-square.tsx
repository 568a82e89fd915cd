import { create } from 'qrcode'
import { t } from '../../words/language.ts'

const QUIET = 4

/** The enrolment address as a square, dark on white in every theme: phones read nothing else. */
export function SecretSquare({ uri }: { uri: string }) {
  const { modules } = create(uri, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const dark = Array.from({ length: size * size }, (_, at) => at)
    .filter(at => modules.data[at])
    .map(at => `M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`)
  const whole = size + 2 * QUIET
  return (
    <svg className="square" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={t('account.scan')}>
      <rect width={whole} height={whole} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
