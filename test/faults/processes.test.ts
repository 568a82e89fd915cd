import { test } from 'node:test'
import { runFaults } from './processes.ts'

const SEED = Number(process.env.ADAMAS_SEED ?? 1)

test('nodes and PostgreSQL killed in the middle of work lose and double nothing', () => runFaults(SEED, 3))
