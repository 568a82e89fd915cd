/** A command reads its arguments and gives the exit code: 0 good, 1 refused, 2 wrong use, 3 undecided. */
export interface Command {
  run(args: readonly string[]): Promise<number>
}

interface Listed {
  readonly summary: string
  load(): Promise<Command>
}

/** Loaded only when asked for, so that a short command starts at once. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  world: { summary: 'the demonstration world: three nodes on this machine', load: () => import('./world.ts') },
  serve: { summary: 'one node, configured by its environment', load: () => import('./serve.ts') },
  verify: { summary: 'judge a certificate without a network', load: () => import('./verify.ts') },
  pack: { summary: 'get or describe an offline pack', load: () => import('./pack.ts') },
  log: { summary: 'derive a public log again from its tiles', load: () => import('./log.ts') },
  fsck: { summary: 'replay the register and compare every row and every hash', load: () => import('./fsck.ts') },
  lint: { summary: 'every finding about certificates before they are issued or sent', load: () => import('./lint.ts') },
  user: { summary: 'the accounts of one node', load: () => import('./user.ts') },
  trust: { summary: 'the trust list of a scheme, signed by its root keys', load: () => import('./trust-list.ts') },
  import: { summary: 'an older record into the register', load: () => import('./import.ts') },
  key: { summary: 'the signing keys of one node', load: () => import('./key.ts') },
}
