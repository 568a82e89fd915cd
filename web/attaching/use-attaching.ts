import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Provable } from '../../src/core/certificate/attachments.ts'
import { LARGEST_FILE } from '../../src/core/values/file-content.ts'
import { fetched, freshKey, Problem, request } from '../api/client.ts'
import { t } from '../words/language.ts'
import { type AttachableField, type AttachedFile, bytesInWords, type Named, named, plainName } from './attached-file.ts'
import { digestOf, type Progress, sendFile } from './send-file.ts'

/** A document that was attached before: in a draft, or kept beside a certificate already. */
export interface Before extends Named {
  readonly size: number
  readonly type?: string
  /** The address it is kept under; absent where it belongs to a draft. */
  readonly place?: string
}

/** The documents of a form: what is attached, how far each is, and what a person can do with it. */
export function useAttaching<Field extends AttachableField = Provable>(before: readonly Before[]) {
  const [files, setFiles] = useState<readonly AttachedFile[]>(() => before.map(startOf))
  const stops = useRef(new Map<string, AbortController>())
  const change = useCallback((key: string, part: Partial<AttachedFile>) => {
    setFiles(now => now.map(one => (one.key === key ? { ...one, ...part } : one)))
  }, [])
  const send = useCallback(
    async (key: string, file: File, digest: string) => {
      const stop = new AbortController()
      stops.current.set(key, stop)
      try {
        const { type, size } = await sendFile(file, digest, at => change(key, at), stop.signal)
        change(key, { state: 'kept', sent: size, place: ownPlace(digest), ...(type ? { type } : {}) })
      } catch (error) {
        if (!stop.signal.aborted) change(key, { state: 'refused', trouble: error as Error })
      }
    },
    [change],
  )
  useLook(files, change)
  useEffect(() => () => stopAll(stops.current), [])
  return useMemo(
    () => ({
      files,
      unfinished: files.filter(one => one.state !== 'kept').length,
      /** What an act is told: only what the node has kept. */
      documents: toldOf<Field>(files.filter(one => one.state === 'kept')),
      /** What a draft remembers: also what is still on its way. */
      remembered: files.flatMap(one => toldOf<Field>([one]).map(told => ({ ...told, size: one.size }))),
      async add(field: AttachableField, file: File) {
        const key = freshKey()
        const name = plainName(file.name)
        const entry: AttachedFile = { key, field, name, size: file.size, sent: 0, state: 'reading' }
        if (file.size > LARGEST_FILE) {
          const trouble = t('documents.tooLarge', { size: bytesInWords(file.size) })
          return setFiles(now => [...now, { ...entry, state: 'refused', trouble }])
        }
        setFiles(now => [...now, entry])
        const digest = await digestOf(file)
        change(key, { digest, state: 'sending' })
        await send(key, file, digest)
      },
      /** The page that was closed had the file; this one needs it again. */
      async goOn({ key, digest, name }: AttachedFile, file: File) {
        if (!digest || (await digestOf(file)) !== digest)
          return change(key, { trouble: t('documents.other', { name }) })
        change(key, { state: 'sending', trouble: undefined })
        await send(key, file, digest)
      },
      remove({ key, digest, place }: AttachedFile) {
        stops.current.get(key)?.abort()
        setFiles(now => now.filter(one => one.key !== key))
        const isOurs = digest !== undefined && (place === undefined || place === ownPlace(digest))
        const elsewhere = files.some(one => one.key !== key && one.digest === digest)
        if (isOurs && !elsewhere) void request('DELETE', `/uploads/${digest}`, { body: {} }).catch(() => undefined)
      },
    }),
    [files, change, send],
  )
}

/** As an act is told of them; a file that is still read has no digest yet. */
function toldOf<Field extends AttachableField>(files: readonly AttachedFile[]): Named<Field>[] {
  return files.flatMap(one => (one.digest ? [named(one as Named) as Named<Field>] : []))
}

export type Attaching = ReturnType<typeof useAttaching<AttachableField>>

const ownPlace = (digest: string): string => `/api/v1/uploads/${digest}/file`

function startOf({ digest, field, name, size, type, place }: Before): AttachedFile {
  const entry = { key: `${field}/${digest}`, digest, field, name, size }
  return place
    ? { ...entry, state: 'kept', sent: size, place, ...(type ? { type } : {}) }
    : { ...entry, state: 'reading', sent: 0 }
}

/** How far the node has what a draft remembers. */
function useLook(files: readonly AttachedFile[], change: (key: string, part: Partial<AttachedFile>) => void): void {
  const [remembered] = useState(() => files.filter(one => one.state === 'reading'))
  useEffect(() => {
    for (const { key, digest } of remembered) {
      fetched<Progress>(`/uploads/${digest}`).then(
        ({ kept, received, type }) =>
          change(key, {
            ...{ sent: received, state: kept ? 'kept' : 'stopped' },
            ...(kept && type ? { type, place: ownPlace(digest ?? '') } : {}),
          }),
        (error: unknown) =>
          change(key, { state: 'stopped', ...(error instanceof Problem ? {} : { trouble: error as Error }) }),
      )
    }
  }, [remembered, change])
}

function stopAll(stops: ReadonlyMap<string, AbortController>): void {
  for (const stop of stops.values()) stop.abort()
}
