import type { SpecimenVersion } from '../../api/specimen-answers.ts'

/** The pictures of a specimen side by side; each opens whole. */
export function Pictures({ images }: { images: SpecimenVersion['images'] }) {
  if (images.length === 0) return null
  return (
    <div className="pictures">
      {images.map(({ caption, href }) => (
        <figure key={href}>
          <a href={href} target="_blank" rel="noreferrer">
            <img src={href} alt={caption} loading="lazy" />
          </a>
          <figcaption className="small quiet">
            <bdi>{caption}</bdi>
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
