import { Outage } from '../ports/outage.ts'
import { REFUSED } from './arguments.ts'
import { COMMANDS } from './commands.ts'

const [name = 'help', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (command) process.exitCode = await (await command.load()).run(args).catch(unlessOutage)
else process.exitCode = help(name)

/** A database or a peer that does not answer is told in one line; anything else is a bug, and shows where. */
function unlessOutage(error: unknown): number {
  if (!(error instanceof Outage)) throw error
  process.stderr.write(`adamas: ${error.message}\n`)
  return REFUSED
}

/** 0 where help was asked for, 2 where a command is unknown. */
function help(asked: string): number {
  const rows = Object.entries(COMMANDS).map(([each, { summary }]) => `  ${each.padEnd(12)}${summary}`)
  const wanted = asked === 'help' || asked === '--help' || asked === '-h'
  const text = `adamas COMMAND …\n\n${rows.join('\n')}\n\nEvery command has --help and --json.\n`
  if (wanted) process.stdout.write(text)
  else process.stderr.write(`adamas: there is no command “${asked}”\n\n${text}`)
  return wanted ? 0 : 2
}
