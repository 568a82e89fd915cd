import { randomBytes } from 'node:crypto'
import type { Clock, Randomness } from '../ports/edges.ts'

export const systemClock: Clock = { now: () => Date.now() }

export const systemRandomness: Randomness = { bytes: count => new Uint8Array(randomBytes(count)) }
