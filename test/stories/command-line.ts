import { spawn } from 'node:child_process'
import path from 'node:path'

const MAIN = path.join(import.meta.dirname, '../../src/cli/main.ts')

/** Runs `adamas` as a person would, in the home given. */
export function commandLine(home: string, args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ADAMAS_HOME: home } })
  let [output, error] = ['', '']
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (error += chunk))
  return new Promise<{ code: number | null; json: Record<string, unknown>; output: string; error: string }>(resolve => {
    child.on('close', code => {
      const json = output.startsWith('{') ? (JSON.parse(output) as Record<string, unknown>) : {}
      resolve({ code, json, output, error: error || output })
    })
  })
}
