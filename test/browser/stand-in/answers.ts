import { alerts } from './alerts.ts'
import { applied, inspected } from './application.ts'
import { arrival } from './arrival.ts'
import { numbered } from './certificate.ts'
import { ORIGINALS } from './originals.ts'
import { COMPLAINT_ROWS, complaintOf, FOLLOWED } from './complaints.ts'
import { LICENCES, OPEN_SITES, PRODUCTION, SITES } from './mining.ts'
import { PRICES } from './prices.ts'
import { CONTROL_HISTORY, controls } from './controls.ts'
import { BOOKS, HOLDERS, LOTS, STOCK } from './stock.ts'
import { SERVICE } from './turnaround.ts'
import { LINKED } from './linked.ts'
import { printProfile } from './print-profile.ts'
import { SPECIMENS, specimenOf } from './specimens.ts'
import { delegations, demonstration, FIRM, nodeFor, PASSKEYS, PERSONS, session } from './people.ts'
import { CERTIFICATES, IMPORTS, listed, NOTICES, OPEN, searched, TO_VALUE, VIEWS } from './rows.ts'
import { TRUST_LIST } from './scheme.ts'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly login: string
  readonly url: string
}

export interface Answered {
  readonly status?: number
  readonly body: unknown
  /** Signs this login in. */
  readonly login?: string
}

const refused = (status: number, rule: string): Answered => ({
  status,
  body: { type: `/problems/${rule}`, title: rule, status, findings: [] },
})

/** What is the same for everyone. */
const ALWAYS: Readonly<Record<string, unknown>> = {
  'GET /views': { items: VIEWS },
  'GET /notices': NOTICES,
  'GET /drafts': { items: [] },
  'GET /statements': { items: [] },
  'GET /specimens': { items: SPECIMENS },
  'GET /open': { items: OPEN },
  'GET /firms': { items: [FIRM] },
  'GET /persons': { items: PERSONS },
  'GET /service': SERVICE,
  'GET /stock': STOCK,
  'GET /lots': LOTS,
  'GET /holders': HOLDERS,
  'GET /holders/firm-1/moves': BOOKS,
  'GET /licences': { items: LICENCES, total: LICENCES.length },
  'GET /sites': { items: SITES, total: SITES.length },
  'GET /production': { items: PRODUCTION, total: PRODUCTION.length },
  'GET /production/sites': { items: OPEN_SITES },
}

/** What a node would answer, from fixed data: enough to show every page. */
export function answer(asked: Asked): Answered {
  const { method, path, query, login, url, body } = asked
  const always = ALWAYS[`${method} ${path}`]
  if (always) return { body: always }
  switch (`${method} ${path}`) {
    case 'GET /node':
      return { body: nodeFor(login) }
    case 'GET /session':
      return session(login) ? { body: session(login) } : refused(401, 'signed-out')
    case 'POST /session/demonstration':
      return { body: session(String(body.login)), login: String(body.login) }
    case 'DELETE /session':
      return { body: {}, login: '' }
    case 'GET /demonstration':
      return { body: demonstration(url) }
    case 'GET /certificates':
      return { body: listed(login === 'moeti' ? TO_VALUE : CERTIFICATES, query, login) }
    case 'GET /imports':
      return { body: listed(IMPORTS, query, login) }
    case 'GET /find':
      return { body: { items: searched(query.get('text') ?? '', login) } }
    case 'POST /notices/seen':
      return { body: {} }
    case 'GET /mailbox':
      return { body: { address: 'officer@office.example', how: 'daily', proven: login !== 'seretse' } }
    case 'GET /session/passkeys':
      return { body: { items: login === 'seretse' ? PASSKEYS : [] } }
    case 'GET /alerts':
      return { body: alerts(login) }
    case 'GET /delegations':
      return { body: delegations(login) }
    case 'POST /session/second-factor':
      return {
        body: {
          secret: 'JBSWY3DPEHPK3PXP',
          uri: 'otpauth://totp/Adamas:seretse?secret=JBSWY3DPEHPK3PXP&issuer=Adamas',
        },
      }
    case 'GET /originals':
      return { body: { items: ORIGINALS, most: 500 } }
    case 'GET /prices':
      return { body: PRICES }
    case 'POST /complaints':
      return { body: { state: 'received' } }
    case 'POST /complaints/read':
      return { body: FOLLOWED }
    case 'GET /complaints':
      return { body: { items: COMPLAINT_ROWS, total: COMPLAINT_ROWS.length } }
    case 'POST /links/read':
      return { body: LINKED }
    case 'POST /uploads':
      return { body: sendingOf(body) }
    case 'GET /print-profile':
      return { body: printProfile(login) }
    case 'GET /scheme':
      return { body: { trustList: TRUST_LIST } }
    default:
      return answerAbout(asked)
  }
}

/** Invoices are here at once; of everything else the first third. */
function sendingOf({ digest, name, size }: Asked['body']) {
  const kept = String(name).startsWith('invoice')
  const received = kept ? Number(size) : Math.round(Number(size) / 3)
  return { digest, name, size, received, kept, ...(kept ? { type: 'application/pdf' } : {}) }
}

/** The first officer sent the second half to another office. */
const sentBy = (login: string) => (login === 'mosweu' ? { sentTo: 'orapa', offices: ['francistown', 'orapa'] } : {})

function answerAbout({ method, path, login }: Asked): Answered {
  const [, noun, id = '', act] = path.split('/')
  if (method === 'GET' && noun === 'complaints') return { body: complaintOf(id) }
  if (method === 'GET' && noun === 'controls') return { body: id ? { history: CONTROL_HISTORY } : controls() }
  if (method === 'GET' && noun === 'specimens') return { body: specimenOf(id) }
  const row = CERTIFICATES.find(one => one.id === id)
  if (method === 'GET' && noun === 'certificates' && row && !act) {
    return {
      body: row.number
        ? numbered(id)
        : row.state === 'inspected'
          ? { ...inspected(id), ...sentBy(login) }
          : applied(id, login),
    }
  }
  if (method === 'GET' && noun === 'imports' && arrival(id)) return { body: arrival(id) }
  if (method !== 'GET' && noun === 'drafts') return { body: {} }
  return refused(404, 'not-found')
}
