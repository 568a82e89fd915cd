/** A command reads its arguments, does its work and gives the exit code: 0 good, 1 refused, 2 wrong use, 3 undecided. */
export interface Command {
  run(args: readonly string[]): Promise<number>
}

interface Listed {
  readonly summary: string
  load(): Promise<Command>
}

/** Loaded only when asked for, so that a short command starts at once. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  lint: { summary: 'every finding about certificates before they are issued or sent', load: () => import('./lint.ts') },
}
