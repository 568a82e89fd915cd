import type { Sealing } from '../ports/edges.ts'
import type { IdentityProvider } from '../ports/identity-provider.ts'
import type { JobPorts } from '../ports/node.ts'

/** What the start page of a demonstration world shows. */
export interface Demonstration {
  readonly nodes: readonly { readonly node: string; readonly name: string; readonly url: string }[]
  readonly accounts: readonly DemonstrationAccount[]
}

export interface DemonstrationAccount {
  readonly login: string
  readonly name: string
  readonly role: string
  readonly office: string
  readonly node: string
  readonly url: string
}

/** Everything the server works with. It belongs to one node; nothing lies at module level. */
export interface ServerPorts extends JobPorts {
  /** The built web client. */
  readonly webFolder: string
  readonly say: (line: string) => void
  /** Keeps the secrets of second factors. */
  readonly sealing: Sealing
  /** The state's own sign-in, where it has one. */
  readonly provider?: IdentityProvider
  readonly demonstration?: Demonstration
  /** Of pino: `warn` where nothing is said, `info` writes a line for each request. */
  readonly logLevel?: string
  /** Addresses of proxies whose word on where a request comes from is taken. */
  readonly trustProxy?: string
}
