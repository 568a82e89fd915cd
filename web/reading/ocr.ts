import type { Worker } from 'tesseract.js'

/** Where the shapes of Latin letters lie on this node: the build puts them there. */
declare const LETTERS_FOLDER: string

/** How far reading is: the reader comes over the line once, then works on this computer. */
export interface Progress {
  readonly stage: 'loading' | 'reading'
  /** 0 to 1. */
  readonly done: number
}

/**
 * The text on a picture, read in this browser: nothing leaves it. Latin letters only; the reader's parts are files of
 * this node, as its policy asks.
 */
export async function textOn(picture: Blob, onProgress: (progress: Progress) => void): Promise<string> {
  const worker = await reader(onProgress)
  try {
    const { data } = await worker.recognize(picture)
    return data.text
  } finally {
    await worker.terminate()
  }
}

async function reader(onProgress: (progress: Progress) => void): Promise<Worker> {
  onProgress({ stage: 'loading', done: 0 })
  const [{ createWorker, OEM }, { default: workerPath }, { default: corePath }] = await Promise.all([
    import('tesseract.js'),
    import('tesseract.js/dist/worker.min.js?url'),
    import('tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url'),
  ])
  return new Promise((resolve, reject) => {
    const opened = createWorker('eng', OEM.LSTM_ONLY, {
      ...{ workerPath, corePath, langPath: LETTERS_FOLDER, workerBlobURL: false, cacheMethod: 'none' },
      logger: ({ status, progress }) =>
        onProgress({ stage: status === 'recognizing text' ? 'reading' : 'loading', done: progress }),
      // Where its letters do not come, the program itself waits for ever and says so only here.
      errorHandler: (why: unknown) => reject(new Error(String(why))),
    })
    opened.then(resolve, reject)
  })
}
