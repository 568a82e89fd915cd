import type { DelegationsAnswer, Demonstration, NodeAnswer, PersonAnswer, Session } from '../../../web/api/answers.ts'

export const NOW = '2026-11-24T07:14:00Z'

const bw = (login: string, name: string, role: string, office = 'Diamond Office, Gaborone') => ({
  ...{ login, name, role, roleWords: role, office, url: '', node: 'BW' },
})
const eu = (login: string, name: string, role: string) => ({
  ...{ login, name, role, roleWords: role, office: 'Diamond Office, Antwerp', url: '', node: 'EU' },
})

export const ACCOUNTS = [
  bw('modise', 'Neo Modise', 'applicant', 'Kgalagadi Rough (Pty) Ltd'),
  bw('mosweu', 'Kagiso Mosweu', 'inspector'),
  bw('seretse', 'Tebogo Seretse', 'exporting-officer'),
  bw('moeti', 'Keabetswe Moeti', 'valuer'),
  bw('sebina', 'Gorata Sebina', 'focal-point'),
  bw('tau', 'Mpho Tau', 'licensing-officer'),
  bw('kgosi', 'Boitumelo Kgosi', 'administrator'),
  eu('peeters', 'Lieve Peeters', 'importing-officer'),
  eu('janssens', 'Bart Janssens', 'importing-officer'),
] as Demonstration['accounts'][number][]

export const FIRM = {
  id: 'firm-1',
  name: 'Kgalagadi Rough (Pty) Ltd',
  address: 'Plot 67782, Block 8, Gaborone',
  country: 'BW',
  licence: 'BW-EX-0147',
}

export function demonstration(url: string): Demonstration {
  const nodes = [
    { node: 'KPCS', name: 'Kimberley Process', url },
    { node: 'BW', name: 'Botswana', url },
    { node: 'EU', name: 'European Union', url },
  ]
  return { accounts: ACCOUNTS.map(account => ({ ...account, url })), nodes }
}

export function session(login: string): Session | null {
  const account = ACCOUNTS.find(one => one.login === login)
  if (!account) return null
  const applicant = account.role === 'applicant'
  return {
    person: { id: account.login, name: account.name },
    grants: [{ role: account.role, authority: `${account.node}-1`, ...(applicant ? { firm: FIRM.id } : {}) }],
    ...(applicant ? { firm: FIRM } : {}),
    steppedUp: true,
    passkeys: account.role === 'exporting-officer' ? PASSKEYS.length : 0,
    demonstration: true,
  }
}

const LOG = { size: 18_731, checkpointAt: '2026-11-24T07:13:58Z', ageSeconds: 2 }

const OFFICES = [
  { id: 'gaborone', name: 'Diamond Office, Gaborone' },
  { id: 'orapa', name: 'Orapa' },
  { id: 'francistown', name: 'Francistown' },
]

const BW_NODE: NodeAnswer = {
  node: 'BW',
  environment: 'demonstration',
  participant: { code: 'BW', name: 'Botswana' },
  passkeys: true,
  provider: { name: 'Botswana Government ID', claim: 'email' },
  authority: { id: 'BW-1', name: 'Diamond Office', seat: 'Gaborone', timeZone: 'Africa/Gaborone', offices: OFFICES },
  now: NOW,
  log: LOG,
  pack: null,
  halted: null,
  followed: [
    { authority: 'EU-BE-1', name: 'European Union', size: 9_214, checkedAt: NOW, state: 'followed' },
    { authority: 'AE-1', name: 'United Arab Emirates', size: 4_410, checkedAt: NOW, state: 'rewritten' },
    { authority: 'KPCS-1', name: 'Secretariat', size: 120, checkedAt: NOW, state: 'unread' },
  ],
  lanes: [
    { to: 'EU', name: 'European Union', waiting: 0, quarantined: 0, deliveredAt: NOW },
    { to: 'AE', name: 'United Arab Emirates', waiting: 3, quarantined: 0, waitingSince: '2026-11-24T07:00:00Z' },
  ],
  counts: {
    certificates: {
      applied: 28,
      returned: 3,
      inspected: 3,
      authorised: 0,
      issued: 124,
      detained: 2,
      expired: 1,
      used: 1410,
    },
    imports: { announced: 9 },
  },
}

const EU_NODE: NodeAnswer = {
  ...BW_NODE,
  node: 'EU',
  participant: { code: 'EU', name: 'European Union' },
  authority: {
    id: 'EU-BE-1',
    name: 'Diamond Office',
    seat: 'Antwerp',
    timeZone: 'Europe/Brussels',
    offices: [{ id: 'EU-BE-1-A', name: 'Hoveniersstraat' }],
  },
  now: '2026-11-24T10:02:00Z',
  log: { ...LOG, ageSeconds: 1 },
  pack: { sequence: 41, madeAt: '2026-11-24T08:00:00Z', expiresAt: '2026-12-24T08:00:00Z' },
  lanes: [{ to: 'BW', name: 'Botswana', waiting: 0, quarantined: 0, deliveredAt: NOW }],
  counts: {
    certificates: { applied: 47 },
    imports: { announced: 38, presented: 4, examined: 1, detained: 2, confirmed: 61 },
  },
}

const KPCS_NODE: NodeAnswer = {
  ...BW_NODE,
  node: 'KPCS',
  participant: { code: 'KPCS', name: 'Kimberley Process' },
  authority: { id: 'KPCS-1', name: 'Secretariat', seat: 'Gaborone', timeZone: 'Africa/Gaborone', offices: [] },
  lanes: undefined,
  counts: undefined,
}

export function nodeFor(login: string): NodeAnswer {
  const account = ACCOUNTS.find(one => one.login === login)
  if (login === 'door') return BW_NODE
  return account?.node === 'BW' ? BW_NODE : account?.node === 'EU' ? EU_NODE : KPCS_NODE
}

/** How far the accounts are tied to the identity provider. */
const TIES: Readonly<Record<string, object>> = {
  seretse: { tiedAt: '2026-11-02T08:00:00.000Z' },
  mosweu: { expected: 'kagiso.mosweu@gov.example' },
}

export const PASSKEYS = [
  { id: 'one', name: 'office key', madeAt: '2026-10-01T08:00:00.000Z', usedAt: '2026-11-23T08:00:00.000Z' },
  { id: 'two', name: 'my phone', madeAt: '2026-11-20T08:00:00.000Z' },
]

const lent = (person: string, by: string) => ({
  ...{ person, by, role: 'exporting-officer' as const, authority: 'BW-1', from: '2026-11-23', until: '2026-12-04' },
  ...{ personName: nameOf(person), byName: nameOf(by) },
})
const nameOf = (login: string) => ACCOUNTS.find(one => one.login === login)?.name ?? login

/** What an exporting officer gave an inspecting one, as each of them sees it. */
export function delegations(login: string): DelegationsAnswer {
  const mine = ACCOUNTS.find(one => one.login === login)
  const isOfficer = mine !== undefined && !['applicant', 'administrator'].includes(mine.role)
  return {
    items: ['seretse', 'mosweu'].includes(login) ? [lent('mosweu', 'seretse')] : [],
    roles: isOfficer ? [{ role: mine.role, authority: `${mine.node}-1` }] : [],
    colleagues: ACCOUNTS.filter(one => one.node === mine?.node && one.login !== login && one.role !== 'applicant').map(
      one => ({ id: one.login, name: one.name }),
    ),
    today: '2026-11-24',
  }
}

export const PERSONS = ACCOUNTS.filter(account => account.node === 'BW').map(account => ({
  id: account.login,
  name: account.name,
  login: account.login,
  ...TIES[account.login],
  delegations: account.login === 'mosweu' ? [lent('mosweu', 'seretse')] : [],
  grants: [{ role: account.role, authority: 'BW-1', grantedOn: '2026-01-12', grantedBy: ['kgosi', 'node'] }],
  proposals:
    account.login === 'mosweu'
      ? [
          {
            role: 'exporting-officer',
            proposedBy: 'dube',
            proposedByName: 'Lorato Dube',
            frozen: 'f'.repeat(64),
          },
        ]
      : [],
})) as PersonAnswer[]
