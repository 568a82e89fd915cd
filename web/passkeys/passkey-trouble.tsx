import { Notice } from '../parts/notice.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { t } from '../words/language.ts'
import { Stopped } from './ceremony.ts'

/** Why no passkey came of it: it was stopped here, or the node did not take it. */
export function PasskeyTrouble({ error }: { error: Error }) {
  return error instanceof Stopped ? <Notice tone="hold">{t('passkeys.stopped')}</Notice> : <Trouble error={error} />
}
