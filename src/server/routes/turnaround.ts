import type { FastifyInstance } from 'fastify'
import { publishedOn } from '../../core/participants/policy.ts'
import { FEWEST, SERVICE_DAYS } from '../../core/register/turnaround.ts'
import { addDays, dayAt } from '../../core/values/day.ts'
import type { ServerPorts } from '../ports.ts'
import { trustListOf } from '../views/trust-list.ts'

/** Anyone may ask, and ninety days hardly change in ten minutes. */
const FRESH_MS = 600_000

/** How long things take here: what each authority published, and what was measured. */
export function serviceRoutes(app: FastifyInstance, ports: ServerPorts): void {
  let counted: { readonly atMs: number; readonly answer: ReturnType<typeof serviceView> } | undefined
  app.get('/api/v1/service', async () => {
    const now = ports.clock.now()
    if (!counted || now - counted.atMs > FRESH_MS) counted = { atMs: now, answer: serviceView(ports) }
    try {
      return await counted.answer
    } catch (error) {
      counted = undefined
      throw error
    }
  })
}

async function serviceView(ports: ServerPorts) {
  const list = await trustListOf(ports)
  const now = ports.clock.now()
  const kept = list.authorities.filter(one => ports.identity.authorities.includes(one.id))
  const own = kept.filter(one => one.roles.includes('export') || one.roles.includes('import'))
  const authorities = own.map(async ({ id, name, participant, timeZone }) => {
    const today = dayAt(now, timeZone)
    const published = publishedOn(list.policies, participant, today, 'serviceHours')
    return {
      ...{ id, name },
      published: published ? { hours: published.value, source: published.source.text } : null,
      measured: await ports.reading.served(id, addDays(today, -SERVICE_DAYS)),
    }
  })
  const period = { days: SERVICE_DAYS, fewest: FEWEST, now: new Date(now).toISOString() }
  return { ...period, authorities: await Promise.all(authorities) }
}
