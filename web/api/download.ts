import { language } from '../words/language.ts'
import { Problem, Unreached } from './client.ts'

export const CSV = 'text/csv'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Fetches an answer in a form of its own and saves it as a file; gives the file's name. */
export async function download(path: string, type: string): Promise<string> {
  const headers = { accept: type, 'accept-language': language() }
  const answer = await fetch(`/api/v1${path}`, { headers }).catch(unreached)
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'export'
  return saved(await answer.blob().catch(unreached), name)
}

/** Saves bytes as a file under a name, and gives the name. */
export function saved(bytes: Blob, name: string): string {
  const url = URL.createObjectURL(bytes)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
  return name
}

/** The browser has begun to save it by then. */
const KEPT_MS = 60_000

function unreached(cause: unknown): never {
  throw new Unreached(String(cause))
}
