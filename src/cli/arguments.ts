import { Command, CommanderError } from 'commander'

/** What a person typed behind a command. */
export interface Arguments<Options> {
  readonly operands: readonly string[]
  readonly options: Options & { readonly json?: boolean }
}

/** Exit codes of every command. */
export const GOOD = 0
export const REFUSED = 1
export const WRONG_USE = 2
export const UNDECIDED = 3

/**
 * Reads the arguments of a command, or gives the exit code where there is nothing to do: help was shown, or the use was
 * wrong and the reason stands on the error stream.
 */
export function readArguments<Options>(
  name: string,
  about: string,
  declare: (command: Command) => Command,
  args: readonly string[],
): Arguments<Options> | number {
  const command = declare(new Command(`adamas ${name}`).description(about).option('--json', 'print JSON for machines'))
  command.exitOverride().showHelpAfterError()
  try {
    command.parse([...args], { from: 'user' })
    return { operands: command.args, options: command.opts() }
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? GOOD : WRONG_USE
    throw error
  }
}

/** Arguments that cannot be followed; the message says which, and what to write instead. */
export function wrongUse(message: string): number {
  process.stderr.write(`adamas: ${message}\n`)
  return WRONG_USE
}
