import type { Feature } from '../../../src/core/participants/specimen.ts'
import { toBase64Url } from '../../../src/core/values/bytes.ts'
import type { SpecimenProposal } from '../../api/specimen-answers.ts'

export interface Picture {
  readonly caption: string
  readonly bytes?: string
  /** Where the one that was sent back can be seen, until another is chosen. */
  readonly href?: string
}

/** What a form begins with: nothing, or what was sent back to be corrected. */
export interface Beginning {
  /** Position of the proposal that was sent back. */
  readonly corrects?: number
  readonly from?: string
  readonly features?: readonly Feature[]
  readonly pictures?: readonly Picture[]
}

/** What was proposed, its pictures too, so that nothing has to be entered twice; null where one cannot be loaded. */
export async function beginningOf({ at, from, features, images }: SpecimenProposal): Promise<Beginning | null> {
  const pictures = await Promise.all(images.map(loaded)).catch(() => null)
  return pictures && { corrects: at, from, features, pictures }
}

async function loaded({ caption, href }: SpecimenProposal['images'][number]): Promise<Picture> {
  const answer = await fetch(href)
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}`)
  return { caption, href, bytes: toBase64Url(new Uint8Array(await answer.arrayBuffer())) }
}
