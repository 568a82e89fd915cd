import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { demonstrationQuery, nodeQuery, sessionQuery } from './api/queries.ts'
import { LIST_FILTER } from './parts/list-filter.ts'
import { Loading } from './parts/loading.tsx'
import { NotFound } from './parts/not-found.tsx'
import { Trouble } from './parts/trouble.tsx'

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Outlet, notFoundComponent: NotFound })

/** The scheme's node shows who is who in the demonstration world; every other address leads to its desk. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context: { client } }) => {
    const [node, world] = await Promise.all([
      client.ensureQueryData(nodeQuery),
      client.ensureQueryData(demonstrationQuery),
    ])
    if (node.node !== 'KPCS' || !world) throw redirect({ to: '/desk' })
  },
  component: lazyRouteComponent(() => import('./pages/start/start.tsx'), 'Start'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: texts('as', 'next', 'code', 'refused'),
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in.tsx'), 'SignIn'),
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context: { client }, location }) => {
    const [session] = await Promise.all([client.ensureQueryData(sessionQuery), client.ensureQueryData(nodeQuery)])
    if (!session) throw redirect({ to: '/sign-in', search: { next: location.href } })
  },
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
})

const desk = createRoute({
  getParentRoute: () => shell,
  path: '/desk',
  validateSearch: texts('kind'),
  component: lazyRouteComponent(() => import('./pages/desk/desk-page.tsx'), 'DeskPage'),
})

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account/account.tsx'), 'Account'),
})

const newApplication = createRoute({
  getParentRoute: () => shell,
  path: '/applications/new',
  validateSearch: texts('draft', 'replaces'),
  component: lazyRouteComponent(() => import('./pages/application-form/new-application.tsx'), 'NewApplication'),
})

const editApplication = createRoute({
  getParentRoute: () => shell,
  path: '/applications/$id/edit',
  component: lazyRouteComponent(() => import('./pages/application-form/amend-application.tsx'), 'AmendApplication'),
})

const application = createRoute({
  getParentRoute: () => shell,
  path: '/applications/$id',
  component: lazyRouteComponent(() => import('./pages/application/application-page.tsx'), 'ApplicationPage'),
})

const certificates = createRoute({
  getParentRoute: () => shell,
  path: '/certificates',
  validateSearch: texts(...LIST_FILTER),
  component: lazyRouteComponent(() => import('./pages/certificates/certificates.tsx'), 'Certificates'),
})

const certificate = createRoute({
  getParentRoute: () => shell,
  path: '/certificates/$id',
  component: lazyRouteComponent(() => import('./pages/certificate/certificate-page.tsx'), 'CertificatePage'),
})

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  validateSearch: texts(...LIST_FILTER),
  component: lazyRouteComponent(() => import('./pages/imports/imports.tsx'), 'Imports'),
})

const importRoute = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('./pages/import/import-page.tsx'), 'ImportPage'),
})

const present = createRoute({
  getParentRoute: () => shell,
  path: '/present',
  component: lazyRouteComponent(() => import('./pages/present/present.tsx'), 'Present'),
})

const paper = createRoute({
  getParentRoute: () => shell,
  path: '/present/paper',
  component: lazyRouteComponent(() => import('./pages/paper/paper.tsx'), 'Paper'),
})

const open = createRoute({
  getParentRoute: () => shell,
  path: '/open',
  component: lazyRouteComponent(() => import('./pages/open/open.tsx'), 'Open'),
})

const originals = createRoute({
  getParentRoute: () => shell,
  path: '/originals',
  validateSearch: texts('want', 'text'),
  component: lazyRouteComponent(() => import('./pages/originals/originals.tsx'), 'Originals'),
})

const specimens = createRoute({
  getParentRoute: () => shell,
  path: '/specimens',
  component: lazyRouteComponent(() => import('./pages/specimens/specimens.tsx'), 'Specimens'),
})

const specimen = createRoute({
  getParentRoute: () => shell,
  path: '/specimens/$participant',
  component: lazyRouteComponent(() => import('./pages/specimens/specimen.tsx'), 'SpecimenPage'),
})

const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/alerts',
  component: lazyRouteComponent(() => import('./pages/alerts/alerts.tsx'), 'Alerts'),
})

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  component: lazyRouteComponent(() => import('./pages/people/people.tsx'), 'People'),
})

const printProfile = createRoute({
  getParentRoute: () => shell,
  path: '/print-profile',
  component: lazyRouteComponent(() => import('./pages/print-profile/print-profile.tsx'), 'PrintProfilePage'),
})

const controls = createRoute({
  getParentRoute: () => shell,
  path: '/controls',
  validateSearch: texts('state'),
  component: lazyRouteComponent(() => import('./pages/controls/controls.tsx'), 'Controls'),
})

const gapReport = createRoute({
  getParentRoute: () => shell,
  path: '/controls/gaps',
  component: lazyRouteComponent(() => import('./pages/controls/gap-report.tsx'), 'GapReport'),
})

const complaints = createRoute({
  getParentRoute: () => shell,
  path: '/complaints',
  component: lazyRouteComponent(() => import('./pages/complaints/complaints.tsx'), 'Complaints'),
})

const complaint = createRoute({
  getParentRoute: () => shell,
  path: '/complaints/$id',
  component: lazyRouteComponent(() => import('./pages/complaints/complaint-page.tsx'), 'ComplaintPage'),
})

const publishPrices = createRoute({
  getParentRoute: () => shell,
  path: '/prices/new',
  component: lazyRouteComponent(() => import('./pages/prices/publish-prices.tsx'), 'PublishPrices'),
})

const licences = createRoute({
  getParentRoute: () => shell,
  path: '/licensing',
  validateSearch: texts(...LIST_FILTER),
  component: lazyRouteComponent(() => import('./pages/licences/licences.tsx'), 'Licences'),
})

const newLicence = createRoute({
  getParentRoute: () => shell,
  path: '/licensing/new',
  component: lazyRouteComponent(() => import('./pages/licences/new-licence.tsx'), 'NewLicence'),
})

const licence = createRoute({
  getParentRoute: () => shell,
  path: '/licensing/$id',
  component: lazyRouteComponent(() => import('./pages/licences/licence-page.tsx'), 'LicencePage'),
})

const sites = createRoute({
  getParentRoute: () => shell,
  path: '/sites',
  validateSearch: texts('site', 'open'),
  component: lazyRouteComponent(() => import('./pages/sites/sites.tsx'), 'Sites'),
})

const stock = createRoute({
  getParentRoute: () => shell,
  path: '/stock',
  validateSearch: texts('holder'),
  component: lazyRouteComponent(() => import('./pages/stock/stock.tsx'), 'Stock'),
})

const log = createRoute({
  getParentRoute: () => shell,
  path: '/log',
  component: lazyRouteComponent(() => import('./pages/log/log.tsx'), 'Log'),
})

/** An address that leads nowhere is told at the desk, with the ways from there. */
const elsewhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound })

const lists = [certificates, certificate, imports, importRoute, originals, specimens, specimen] as const
const office = [
  open,
  alerts,
  people,
  printProfile,
  log,
  controls,
  gapReport,
  complaints,
  complaint,
  publishPrices,
] as const
const production = createRoute({
  getParentRoute: () => shell,
  path: '/production',
  component: lazyRouteComponent(() => import('./pages/production/production.tsx'), 'Production'),
})

const licensing = [licences, newLicence, licence, sites, production, stock] as const
const work = [desk, account, newApplication, editApplication, application, present, paper, ...office] as const
const tree = root.addChildren([start, signIn, shell.addChildren([...work, ...lists, ...licensing, elsewhere])])

export function deskRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    defaultPendingComponent: Loading,
    defaultErrorComponent: ({ error }) => <Trouble error={error} onAgain={() => location.reload()} />,
    defaultPreload: 'intent',
    scrollRestoration: false,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof deskRouter>
  }
}

/** The named parts of an address that are text; everything else is dropped. */
function texts<const Name extends string>(...names: readonly Name[]) {
  return (search: Record<string, unknown>): { [key in Name]?: string } =>
    Object.fromEntries(names.flatMap(name => (search[name] === undefined ? [] : [[name, text(search[name])]]))) as {
      [key in Name]?: string
    }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
