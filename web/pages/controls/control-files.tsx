import { useMutation } from '@tanstack/react-query'
import { CSV, download } from '../../api/download.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'

/** The profile as a table, and the gap report as it is handed to a reviewer. */
export function ControlFiles() {
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ path, type }: { path: string; type: string }) => download(path, type),
  })
  const take = (path: string, type: string) => () => !isPending && mutate({ path, type })
  return (
    <>
      <button type="button" className="btn" aria-disabled={isPending} onClick={take('/controls', CSV)}>
        {t('controls.csv')}
      </button>
      <button
        type="button"
        className="btn"
        aria-disabled={isPending}
        onClick={take('/controls/gaps.pdf', 'application/pdf')}
      >
        {t('controls.pdf')}
      </button>
      {error && <Trouble error={error} />}
    </>
  )
}
