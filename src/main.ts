import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { systemClock, systemRandomness } from './adapters/clock.ts'
import { nodeCompression } from './adapters/compression.ts'
import { nodeCrypto } from './adapters/crypto.ts'
import { type FileSigner, fileSigner } from './adapters/file-signer.ts'
import { folderMail, smtpMail } from './adapters/mail.ts'
import { openIdProvider, type ProviderConfiguration } from './adapters/identity-provider.ts'
import { httpNetwork } from './adapters/network.ts'
import { pdfSigner } from './adapters/pdf-signer.ts'
import { publicFiles } from './adapters/public-files.ts'
import { sealedUnder } from './adapters/sealing.ts'
import { ENGLISH } from './catalogue/languages.ts'
import { render } from './catalogue/render.ts'
import { openTrustList, type Roots } from './core/participants/open-trust-list.ts'
import type { Authority, TrustList } from './core/participants/trust-list.ts'
import { certificatePrinter } from './documents/printer.ts'
import { agree } from './jobs/agree.ts'
import { checkInvariants } from './jobs/check-invariants.ts'
import { makePack } from './jobs/make-pack.ts'
import { runJobs, trustListInForce } from './jobs/run.ts'
import { every } from './jobs/timer.ts'
import { haltedBy } from './operations/logs.ts'
import { adoptTrustList } from './operations/trust-lists/adopt.ts'
import type { JobPorts } from './ports/node.ts'
import { Outage } from './ports/outage.ts'
import { createApp, type Demonstration, type ServerPorts } from './server/app.ts'
import { type OpenStore, openStore } from './store/open.ts'

export { fileSigner } from './adapters/file-signer.ts'
export { type Cluster, joinCluster, keepsCluster, startCluster } from './store/embedded.ts'
export { fsck } from './store/fsck.ts'
export { openBesideWriter } from './store/open.ts'
export type { Demonstration }

/** How one node runs. Everything that differs between two nodes is here. */
export interface Configuration {
  /** Participant code, or `KPCS`. */
  readonly node: string
  /** Its own folder: keys, public files. */
  readonly folder: string
  readonly rootsFile: string
  readonly trustListFile: string
  readonly databaseUrl: string
  readonly ownerUrl?: string
  readonly host: string
  readonly port: number
  /** What others reach it by. */
  readonly url: string
  readonly passphrase: string
  /** False: does not wait for another process to leave this register. */
  readonly standby?: boolean
  /** Starts although no partner answers: this machine was not restored from a copy. */
  readonly alone?: boolean
  /** The mail server that takes letters to authorities without a node; without one they lie in the node's folder. */
  readonly mail?: { readonly server: string; readonly from: string }
  /** The state's identity provider, where its people sign in by one. */
  readonly provider?: ProviderConfiguration
  /** How often the jobs run. */
  readonly turnMs: number
  /** How much the server logs, and which proxies it believes. */
  readonly serving?: Pick<ServerPorts, 'logLevel' | 'trustProxy'>
  readonly demonstration?: Demonstration
  readonly say: (line: string) => void
}

/** A node built from its configuration, before it serves. */
export interface BuiltNode extends JobPorts {
  readonly signer: FileSigner
  close(): Promise<void>
}

export interface RunningNode {
  readonly node: BuiltNode
  readonly url: string
  /** Resolves once it may write and sign; after so many milliseconds it says why it may not, and resolves too. */
  agreed(patienceMs: number): Promise<void>
  stop(): Promise<void>
}

/**
 * Opens the store, the keys and the lists, asks what is remembered of this register, and adopts the trust list if it is
 * newer than the one in force. A register that is not the one remembered is not written to; an empty one takes the
 * list, without which there is nothing to serve.
 */
export async function buildNode(configuration: Configuration): Promise<BuiltNode> {
  const crypto = nodeCrypto()
  const roots = JSON.parse((await listFile(configuration.rootsFile)).toString()) as Roots
  const signed = new Uint8Array(await listFile(configuration.trustListFile))
  const opened = await openTrustList(crypto, signed, roots)
  if (!opened.ok)
    throw new Error(`${configuration.trustListFile} is not signed by enough roots of ${configuration.rootsFile}`)
  const [clock, randomness, { databaseUrl: url, ownerUrl, say }] = [systemClock, systemRandomness, configuration]
  const { standby = true } = configuration
  const open = await openStore({ url, ...(ownerUrl ? { ownerUrl } : {}), clock, randomness, crypto, say, standby })
  const node = assemble(configuration, open, { roots, crypto, trustList: opened.value })
  const halted = await agree(node, await newerList(node, opened.value))
  const empty = (await node.reading.size()).size === 0
  if (!halted || halted.rule === 'partners-silent' || empty) await adoptNewer(node, signed)
  return node
}

/** The roots and the trust list come from the scheme: without them nobody can be believed. */
async function listFile(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Outage(`${file} cannot be read (${error.code}): put the scheme’s file there, or name another`)
  })
}

/** Another program listens there: a fault of the place and not of the program. */
function taken(error: unknown, { host, port }: Pick<Configuration, 'host' | 'port'>): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error
  return new Outage(`port ${port} of ${host} is taken: stop what listens there, or choose another port`)
}

/** By whose addresses partners are asked: the list in force, or the one of this start. */
async function newerList(node: BuiltNode, ofStart: TrustList): Promise<TrustList> {
  const inForce = await node.reading.row('list', 'trust-list')
  return inForce && inForce.version >= ofStart.version ? trustListInForce(node) : ofStart
}

function assemble(
  { node, folder, passphrase, url, mail, alone = false }: Configuration,
  { store, reading, keeping, close }: OpenStore,
  trust: { roots: Roots; crypto: ReturnType<typeof nodeCrypto>; trustList: TrustList },
): BuiltNode {
  const own = trust.trustList.authorities.filter(one => one.participant === node)
  const [first, ...others] = own.map(one => one.id)
  if (!first) throw new Error(`the trust list has no authority of ${node}`)
  const [keys, { name }] = [path.join(folder, 'keys'), own[0] as Authority]
  const pdf = pdfSigner({ folder: keys, passphrase, name, authority: first, now: systemClock.now })
  return {
    identity: {
      node,
      environment: trust.roots.environment,
      authorities: [first, ...others],
      roots: trust.roots,
      alone,
    },
    ...{ store, reading, keeping, close },
    clock: systemClock,
    randomness: systemRandomness,
    crypto: trust.crypto,
    compression: nodeCompression,
    network: httpNetwork,
    files: publicFiles(path.join(folder, 'public')),
    signer: fileSigner({ folder: keys, passphrase }),
    memory: {},
    url,
    mail: mail ? smtpMail(mail.server, mail.from) : folderMail(path.join(folder, 'mail'), UNSENT_FROM),
    print: certificatePrinter(trust.roots.environment === 'demonstration', pdf),
    pdf,
  }
}

/** Of letters that are only kept: no address answers. */
const UNSENT_FROM = 'adamas@localhost'

/** A list that is no use any more, where there is one in force. */
const MERELY_OLD: readonly string[] = ['list-older', 'list-expired']

async function adoptNewer(node: BuiltNode, signed: Uint8Array): Promise<void> {
  const adopted = await node.store.write(null, tx => adoptTrustList({ node, tx }, signed))
  const [refusal] = adopted.ok ? [] : adopted.findings
  const known = await node.reading.row('list', 'trust-list')
  if (refusal && !(known && MERELY_OLD.includes(refusal.rule)))
    throw new Error(`the trust list was refused: ${render(refusal, ENGLISH).message}`)
}

/** Starts serving, and lets the jobs run until it is stopped. */
export async function startNode(configuration: Configuration): Promise<RunningNode> {
  const node = await buildNode(configuration)
  const webFolder = path.join(import.meta.dirname, '../dist/web')
  const { url, say, demonstration } = configuration
  const sealing = sealedUnder(configuration.passphrase)
  const { provider: of } = configuration
  const provider = of ? { provider: openIdProvider(of, systemClock, `${url}/sign-in/back`, say) } : {}
  const ports = { ...node, ...configuration.serving, ...provider, webFolder, say, sealing }
  const app = await createApp({ ...ports, ...(demonstration ? { demonstration } : {}) })
  // Whoever comes to the counter first is judged by the pack of before, not by none.
  await makePack(node, await trustListInForce(node))
  try {
    await app.listen({ host: configuration.host, port: configuration.port })
  } catch (error) {
    await app.close()
    await node.close()
    throw taken(error, configuration)
  }
  const told = (error: unknown) => say(`job: ${error instanceof Error ? error.message : String(error)}`)
  const stopJobs = every(configuration.turnMs, () => runJobs(node).then(() => tellHalted(node, say)), told)
  const stopChecks = every(HOUR_MS, () => tellBroken(node, say), told)
  return {
    node,
    url,
    async agreed(patienceMs) {
      const until = performance.now() + patienceMs
      while (haltedBy(node) && performance.now() < until) await setTimeout(LOOK_AGAIN_MS)
      const halted = haltedBy(node)
      if (halted) say(`nothing is written or signed: ${render(halted, ENGLISH).message}`)
    },
    async stop() {
      await Promise.all([stopJobs(), stopChecks()])
      await app.close()
      await node.close()
    },
  }
}

const HOUR_MS = 3_600_000
const LOOK_AGAIN_MS = 50

/** Says once that the node halts for good; that it only waits for its partners is said at its start. */
function tellHalted(node: BuiltNode, say: (line: string) => void): void {
  const halted = haltedBy(node)
  if (!halted || halted === node.memory.haltedTold || halted.rule === 'partners-silent') return
  node.memory.haltedTold = halted
  say(`nothing is written or signed: ${render(halted, ENGLISH).message}`)
}

/** Once an hour, and at the start: a broken promise of the register is said in the node's own voice. */
async function tellBroken(node: BuiltNode, say: (line: string) => void): Promise<void> {
  for (const finding of await checkInvariants(node, await trustListInForce(node))) {
    const { message, path } = render(finding, ENGLISH)
    say(`broken promise ${path}: ${message} (${finding.rule})`)
  }
}
