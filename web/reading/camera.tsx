import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { t } from '../words/language.ts'
import { readSquare } from './square.ts'

const LOOK_EVERY_MS = 150
const WIDEST = 1280

/** The camera, looking for the square; `onRead` gets its text once and the camera stops. */
export default function Camera({ onRead, onStop }: { onRead: (text: string) => void; onStop: () => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const found = useEffectEvent(onRead)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    watch(video.current, stop.signal)
      .then(text => text && found(text))
      .catch((error: unknown) => !stop.signal.aborted && setTrouble(reason(error)))
    return () => stop.abort()
  }, [])
  return (
    <section className="camera">
      {trouble ? (
        <p className="err" role="alert">
          {trouble}
        </p>
      ) : (
        <>
          <p role="status">{t('scan.camera')}</p>
          <video ref={video} muted playsInline />
        </>
      )}
      <button className="btn touch wide" type="button" onClick={onStop}>
        {t('scan.stop')}
      </button>
    </section>
  )
}

const reason = (error: unknown): string =>
  error instanceof DOMException && error.name === 'NotAllowedError' ? t('scan.refused') : t('scan.missing')

/** Looks at the picture a few times a second until it shows a square or the signal aborts. */
async function watch(video: HTMLVideoElement | null, signal: AbortSignal): Promise<string | null> {
  if (!video) return null
  const wanted = { video: { facingMode: 'environment', width: { ideal: WIDEST } }, audio: false }
  const stream = await navigator.mediaDevices.getUserMedia(wanted)
  try {
    video.srcObject = stream
    await video.play()
    while (!signal.aborted) {
      const text = await readSquare(frame(video))
      if (text) return text
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}

function frame(video: HTMLVideoElement): ImageData {
  const scale = Math.min(1, WIDEST / Math.max(video.videoWidth, 1))
  const width = Math.max(1, Math.round(video.videoWidth * scale))
  const height = Math.max(1, Math.round(video.videoHeight * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(video, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
