import { t } from '../words/language.ts'
import { isImage } from './attached-file.ts'

/** A picture is opened beside the page; everything else is saved and opened outside. */
export function FileLinks({ name, type, place }: { name: string; type?: string; place: string }) {
  return (
    <>
      {isImage(type) && (
        <a
          className="btn small"
          href={`${place}?as=image`}
          target="_blank"
          rel="noreferrer"
          aria-label={t('documents.open.of', { name })}
        >
          {t('documents.open')}
        </a>
      )}
      <a className="btn small" href={place} download aria-label={t('documents.download.of', { name })}>
        {t('documents.download')}
      </a>
    </>
  )
}
