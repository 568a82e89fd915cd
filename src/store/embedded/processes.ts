import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const runs = promisify(execFile)

/**
 * When the process began and how it was called, or undefined when there is none. Together with its number the
 * beginning tells a process from a later one that was given the same number.
 */
export async function findProcess(pid: number): Promise<{ began: string; command: string } | undefined> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

async function fromProc(pid: number): Promise<{ began: string; command: string } | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // proc(5): after the name in parentheses come the state and, twentieth, the start in ticks since boot.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    return { began: fields[19] ?? '', command: command.replaceAll('\0', ' ') }
  } catch {
    return undefined
  }
}

async function fromPs(pid: number): Promise<{ began: string; command: string } | undefined> {
  try {
    const [began, command] = await Promise.all(
      ['lstart=', 'command='].map(async field => (await runs('ps', ['-o', field, '-p', String(pid)])).stdout.trim()),
    )
    return began && command ? { began, command } : undefined
  } catch {
    return undefined
  }
}

/** True once the process has ended; false when it still runs after that time. */
export async function hasEnded(pid: number, withinMilliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < withinMilliseconds; waited += 20) {
    if (!(await findProcess(pid))) return true
    await pause(20)
  }
  return !(await findProcess(pid))
}
