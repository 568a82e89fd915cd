import type { LicenceKind } from '../../core/licences/kinds.ts'
import type { Role } from '../../core/participants/rights.ts'
import type { Authority } from '../../core/participants/trust-list.ts'
import type { SiteWish } from '../../operations/sites/register.ts'
import type { Kept } from '../../ports/keeping.ts'

/** The small world of `npm start`: invented firms and people at real places. Nothing in it is valid anywhere else. */
export interface CastNode {
  readonly node: string
  readonly name: string
  readonly authorities: readonly Omit<Authority, 'keys' | 'exchange'>[]
  readonly people: readonly CastPerson[]
  readonly firms: readonly CastFirm[]
  /** It has no node: it is reached by letters, in its language. */
  readonly mail?: { readonly address: string; readonly language: string }
}

/** A firm with what it is licensed for at the first start, and where it works. */
export interface CastFirm extends Readonly<Kept['firm']> {
  readonly licences?: readonly LicenceKind[]
  readonly sites?: readonly Pick<SiteWish, 'name' | 'kind' | 'geometry'>[]
}

export interface CastPerson {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly authority: string
  readonly office?: string
  readonly firm?: string
}

/** Invented outlines in the Central District. */
const SITES: CastFirm['sites'] = [
  {
    name: 'North pit',
    kind: 'mine',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [25.36, -21.3],
          [25.4, -21.315],
          [25.405, -21.34],
          [25.37, -21.345],
          [25.35, -21.325],
          [25.36, -21.3],
        ],
      ],
    },
  },
  {
    name: 'Sorting plant',
    kind: 'processing',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [25.42, -21.33],
          [25.435, -21.33],
          [25.435, -21.345],
          [25.42, -21.345],
          [25.42, -21.33],
        ],
      ],
    },
  },
  { name: 'River terrace', kind: 'alluvial', geometry: { type: 'Point', coordinates: [25.47, -21.29] } },
]

const BOTSWANA: CastNode = {
  node: 'BW',
  name: 'Botswana',
  authorities: [
    {
      id: 'BW-1',
      participant: 'BW',
      name: 'Diamond Office of Botswana',
      seat: 'Gaborone',
      timeZone: 'Africa/Gaborone',
      roles: ['export', 'import', 'production'],
      offices: [{ id: 'gaborone', name: 'Diamond Office, Gaborone' }],
      blocks: [
        { year: 2026, from: 12_001, to: 16_000 },
        { year: 2027, from: 16_001, to: 20_000 },
        { year: 2028, from: 20_001, to: 24_000 },
      ],
    },
  ],
  firms: [
    {
      id: 'f0000000000000000000000000000001',
      name: 'Kgalagadi Rough (Pty) Ltd',
      address: 'Plot 70667, Fairgrounds, Gaborone',
      country: 'BW',
      licence: 'BW-EX-0147',
      authority: 'BW-1',
      licences: ['exporter'],
    },
    {
      id: 'f0000000000000000000000000000002',
      name: 'Boteti Trading (Pty) Ltd',
      address: 'Diamond Technology Park, Block 8, Gaborone',
      country: 'BW',
      licence: 'BW-EX-0102',
      authority: 'BW-1',
      licences: ['exporter', 'dealer'],
    },
    {
      id: 'f0000000000000000000000000000003',
      name: 'Makgadikgadi Mining (Pty) Ltd',
      address: 'Plot 54366, Central Business District, Gaborone',
      country: 'BW',
      authority: 'BW-1',
      licences: ['mine'],
      sites: SITES,
    },
  ],
  people: [
    {
      login: 'naledi',
      name: 'Naledi Modise',
      role: 'applicant',
      authority: 'BW-1',
      firm: 'f0000000000000000000000000000001',
    },
    {
      login: 'thabo',
      name: 'Thabo Kelebile',
      role: 'applicant',
      authority: 'BW-1',
      firm: 'f0000000000000000000000000000002',
    },
    { login: 'kagiso', name: 'Kagiso Mosweu', role: 'inspector', authority: 'BW-1', office: 'gaborone' },
    { login: 'tebogo', name: 'Tebogo Seretse', role: 'exporting-officer', authority: 'BW-1', office: 'gaborone' },
    { login: 'keabetswe', name: 'Keabetswe Moeti', role: 'valuer', authority: 'BW-1', office: 'gaborone' },
    { login: 'gorata', name: 'Gorata Sebina', role: 'focal-point', authority: 'BW-1' },
    { login: 'mpho', name: 'Mpho Tau', role: 'importing-officer', authority: 'BW-1', office: 'gaborone' },
    { login: 'onalenna', name: 'Onalenna Sebego', role: 'licensing-officer', authority: 'BW-1', office: 'gaborone' },
    { login: 'dikeledi', name: 'Dikeledi Moeng', role: 'licensing-officer', authority: 'BW-1', office: 'gaborone' },
    { login: 'boitumelo', name: 'Boitumelo Phiri', role: 'administrator', authority: 'BW-1' },
    { login: 'lesego', name: 'Lesego Molefe', role: 'administrator', authority: 'BW-1' },
  ],
}

const EUROPE: CastNode = {
  node: 'EU',
  name: 'European Union',
  authorities: [
    {
      id: 'EU-BE-1',
      participant: 'EU',
      name: 'Diamond Office, Antwerp',
      seat: 'Antwerp',
      timeZone: 'Europe/Brussels',
      roles: ['export', 'import'],
      offices: [
        { id: 'antwerp', name: 'Diamond Office, Antwerp' },
        { id: 'zaventem', name: 'Customs desk, Brussels Airport' },
      ],
      blocks: [
        { year: 2026, from: 90_001, to: 99_999 },
        { year: 2027, from: 100_001, to: 109_999 },
        { year: 2028, from: 110_001, to: 119_999 },
      ],
    },
  ],
  firms: [
    {
      id: 'f0000000000000000000000000000011',
      name: 'Scheldt Diamonds NV',
      address: 'Hoveniersstraat 2, 2018 Antwerp',
      country: 'BE',
      authority: 'EU-BE-1',
    },
  ],
  people: [
    { login: 'lieve', name: 'Lieve Peeters', role: 'importing-officer', authority: 'EU-BE-1', office: 'antwerp' },
    { login: 'bram', name: 'Bram Claes', role: 'importing-officer', authority: 'EU-BE-1', office: 'zaventem' },
    {
      login: 'els',
      name: 'Els Wouters',
      role: 'applicant',
      authority: 'EU-BE-1',
      firm: 'f0000000000000000000000000000011',
    },
    { login: 'joris', name: 'Joris Maes', role: 'inspector', authority: 'EU-BE-1', office: 'antwerp' },
    { login: 'anke', name: 'Anke Vermeer', role: 'exporting-officer', authority: 'EU-BE-1', office: 'antwerp' },
    { login: 'pieter', name: 'Pieter De Smet', role: 'administrator', authority: 'EU-BE-1' },
    { login: 'marie', name: 'Marie Dubois', role: 'administrator', authority: 'EU-BE-1' },
  ],
}

const SCHEME: CastNode = {
  node: 'KPCS',
  name: 'Secretariat of the scheme',
  authorities: [
    {
      id: 'KPCS-1',
      participant: 'KPCS',
      name: 'Secretariat, for the Chair',
      seat: 'Gaborone',
      timeZone: 'Africa/Gaborone',
      roles: ['scheme'],
      offices: [{ id: 'gaborone', name: 'Secretariat, Gaborone' }],
      blocks: [],
    },
  ],
  firms: [],
  people: [
    { login: 'amina', name: 'Amina Diallo', role: 'secretariat', authority: 'KPCS-1', office: 'gaborone' },
    { login: 'ravi', name: 'Ravi Menon', role: 'chair', authority: 'KPCS-1' },
    { login: 'nomsa', name: 'Nomsa Dube', role: 'administrator', authority: 'KPCS-1' },
  ],
}

const EMIRATES: CastNode = {
  node: 'AE',
  name: 'United Arab Emirates',
  authorities: [
    {
      id: 'AE-1',
      participant: 'AE',
      name: 'Kimberley Process Office, Dubai',
      seat: 'Dubai',
      timeZone: 'Asia/Dubai',
      roles: ['export', 'import'],
      offices: [{ id: 'dubai', name: 'Kimberley Process Office, Dubai' }],
      blocks: [
        { year: 2026, from: 5_001, to: 9_000 },
        { year: 2027, from: 9_001, to: 13_000 },
      ],
    },
  ],
  firms: [
    {
      id: 'f0000000000000000000000000000021',
      name: 'Creek Rough DMCC',
      address: 'Almas Tower, Dubai',
      country: 'AE',
      authority: 'AE-1',
    },
  ],
  people: [
    { login: 'omar', name: 'Omar Haddad', role: 'importing-officer', authority: 'AE-1', office: 'dubai' },
    { login: 'layla', name: 'Layla Mansoor', role: 'importing-officer', authority: 'AE-1', office: 'dubai' },
    {
      login: 'hessa',
      name: 'Hessa Karim',
      role: 'applicant',
      authority: 'AE-1',
      firm: 'f0000000000000000000000000000021',
    },
    { login: 'yusuf', name: 'Yusuf Rahimi', role: 'inspector', authority: 'AE-1', office: 'dubai' },
    { login: 'noor', name: 'Noor Saleh', role: 'exporting-officer', authority: 'AE-1', office: 'dubai' },
    { login: 'salim', name: 'Salim Nasser', role: 'administrator', authority: 'AE-1' },
    { login: 'mariam', name: 'Mariam Jaber', role: 'administrator', authority: 'AE-1' },
  ],
}

/** Nothing but a mailbox, as most of the sixty have on the first day. */
const CENTRAL_AFRICA: CastNode = {
  node: 'CF',
  name: 'Central African Republic',
  authorities: [
    {
      id: 'CF-1',
      participant: 'CF',
      name: 'Bureau d’évaluation et de contrôle, Bangui',
      seat: 'Bangui',
      timeZone: 'Africa/Bangui',
      roles: ['export', 'import', 'production'],
      offices: [{ id: 'bangui', name: 'Bureau d’évaluation et de contrôle, Bangui' }],
      blocks: [],
    },
  ],
  firms: [],
  people: [],
  mail: { address: 'becdor@bangui.example', language: 'fr' },
}

export const CAST: readonly CastNode[] = [SCHEME, BOTSWANA, EUROPE, EMIRATES, CENTRAL_AFRICA]

/** Those that run a node, in the order of their ports. */
export const HOSTS: readonly CastNode[] = CAST.filter(one => one.mail === undefined)
