/**
 * The sequence of what a node signs next: one more than the last it knows of, and never less than the clock in whole
 * seconds. So it rises even where the node has lost the file that held its last one, and no partner takes the new one
 * for an old one.
 */
export function nextSequence(known: number | undefined, nowMs: number): number {
  return Math.max((known ?? 0) + 1, Math.floor(nowMs / 1_000))
}
