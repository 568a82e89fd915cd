// Writes the participants the program ships, from data/*.csv.
import { readFileSync, writeFileSync } from 'node:fs'
import { shippedParticipants } from './participants-csv.ts'

const read = (name: string): string => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
const participants = shippedParticipants(read('participants.csv'), read('membership.csv'), read('eu-members.csv'))
const rows = participants.map(participant => `  ${JSON.stringify(participant)},`).join('\n')
const text = `import type { Participant } from './participants.ts'

/** Participants, observers and former participants as published; written by scripts/shipped-data.ts from data/*.csv. */
export const SHIPPED_PARTICIPANTS: readonly Participant[] = [
${rows}
]
`
writeFileSync(new URL('../src/core/participants/shipped-participants.ts', import.meta.url), text)
