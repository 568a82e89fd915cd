import type { FastifyInstance } from 'fastify'
import { haltedBy } from '../operations/logs.ts'
import { routeOf } from './access.ts'
import type { ServerPorts } from './ports.ts'

/** Upper ends of the histogram's classes, in seconds. */
const CLASSES = [0.005, 0.025, 0.1, 0.5, 2.5]

/** What the server did since it started: answers by route and status, and how long they took. */
export interface Meter {
  lines(): string[]
}

/** Counts every answer of the app. Names of routes are few and ours; addresses that lead nowhere count together. */
export function meter(app: FastifyInstance): Meter {
  const answers = new Map<string, number>()
  const classes = CLASSES.map(() => 0)
  let [seconds, count] = [0, 0]
  app.addHook('onResponse', async (request, reply) => {
    const name = label({ route: routeOf(request) ?? 'none', status: String(reply.statusCode) })
    answers.set(name, (answers.get(name) ?? 0) + 1)
    const took = reply.elapsedTime / 1_000
    CLASSES.forEach((most, index) => (classes[index] = (classes[index] ?? 0) + (took <= most ? 1 : 0)))
    seconds += took
    count++
  })
  return {
    lines: () => [
      ...about('http_answers_total', 'counter', 'Answers by route and status'),
      ...[...answers].map(([labels, value]) => `adamas_http_answers_total${labels} ${value}`),
      ...about('http_seconds', 'histogram', 'Time until an answer was sent'),
      ...CLASSES.map((most, index) => `adamas_http_seconds_bucket${label({ le: String(most) })} ${classes[index]}`),
      `adamas_http_seconds_bucket${label({ le: '+Inf' })} ${count}`,
      `adamas_http_seconds_sum ${seconds}`,
      `adamas_http_seconds_count ${count}`,
    ],
  }
}

/** The text Prometheus reads (exposition format 0.0.4): counts only, no names of persons or firms. */
export async function metricsText(ports: ServerPorts, answers: Meter): Promise<string> {
  const { reading, keeping } = ports
  const [{ size }, lanes, counts] = await Promise.all([reading.size(), keeping.outbox.lanes(), reading.counts()])
  const lines = [
    ...gauge('register_acts', 'Acts in the register', [[{}, size]]),
    ...gauge('signing', '1 while this node signs, 0 while it is halted', [[{}, haltedBy(ports) ? 0 : 1]]),
    ...gauge(
      'lane_waiting',
      'Statements that wait for a peer',
      lanes.map(lane => [{ to: lane.to }, lane.waiting]),
    ),
    ...gauge(
      'lane_quarantined',
      'Statements a peer refused',
      lanes.map(lane => [{ to: lane.to }, lane.quarantined]),
    ),
    ...gauge('certificates', 'Certificates by state', byState(counts.certificates)),
    ...gauge('imports', 'Arrivals by state', byState(counts.imports)),
    ...gauge('process_resident_bytes', 'Memory of this process', [[{}, process.memoryUsage.rss()]]),
    ...answers.lines(),
  ]
  return `${lines.join('\n')}\n`
}

type Series = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[]

function byState(counts: Readonly<Record<string, number>>): Series {
  return Object.entries(counts).map(([state, count]) => [{ state }, count])
}

function gauge(name: string, help: string, series: Series): string[] {
  return [...about(name, 'gauge', help), ...series.map(([labels, value]) => `adamas_${name}${label(labels)} ${value}`)]
}

function about(name: string, type: string, help: string): string[] {
  return [`# HELP adamas_${name} ${help}`, `# TYPE adamas_${name} ${type}`]
}

function label(labels: Readonly<Record<string, string>>): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, '')}"`)
  return parts.length > 0 ? `{${parts.join(',')}}` : ''
}
