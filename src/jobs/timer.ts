/** Runs a job again and again, never twice at once; what it throws is told and tried again at the next turn. */
export function every(
  milliseconds: number,
  job: () => Promise<void>,
  told: (error: unknown) => void,
): () => Promise<void> {
  let stopped = false
  let turn: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const run = () => {
    running = job()
      .catch(told)
      .finally(() => {
        if (!stopped) turn = setTimeout(run, milliseconds)
      })
  }
  turn = setTimeout(run, 0)
  return async () => {
    stopped = true
    clearTimeout(turn)
    await running
  }
}
