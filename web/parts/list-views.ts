import type { Key } from '../words/language.ts'
import { LIST_FILTER, type ListFilter } from './list-filter.ts'

/** A view of a list: how it is narrowed and ordered, under the name it was saved by. */
export interface SavedView {
  readonly id: string
  readonly list: 'certificates' | 'imports' | 'licences'
  readonly name: string
  readonly filter: ListFilter
}

interface BuiltIn {
  readonly label: Key
  readonly filter: ListFilter
}

/** The views everybody has. */
export const BUILT_IN: Readonly<Record<SavedView['list'], readonly BuiltIn[]>> = {
  certificates: [
    { label: 'views.all', filter: {} },
    { label: 'views.waiting', filter: { state: 'applied,returned,inspected' } },
    { label: 'views.abroad', filter: { state: 'authorised,issued,detained,expired' } },
    { label: 'views.confirmed', filter: { state: 'used' } },
    { label: 'views.ended', filter: { state: 'void,expired,replaced' } },
  ],
  imports: [
    { label: 'views.all', filter: {} },
    { label: 'views.expected', filter: { state: 'announced' } },
    { label: 'views.atDesk', filter: { state: 'presented,examined' } },
    { label: 'views.detained', filter: { state: 'detained,releasing' } },
    { label: 'views.confirmed', filter: { state: 'confirmed' } },
  ],
  licences: [
    { label: 'views.all', filter: {} },
    { label: 'licences.waiting', filter: { state: 'applied,inspected' } },
    { label: 'licences.inForce', filter: { state: 'granted' } },
    { label: 'licences.stopped', filter: { state: 'suspended,revoked' } },
  ],
}

/** Only what is given, so that a view has one spelling. */
export const given = (filter: ListFilter): ListFilter =>
  Object.fromEntries(LIST_FILTER.flatMap(name => (filter[name] ? [[name, filter[name]]] : [])))

export const sameView = (a: ListFilter, b: ListFilter): boolean =>
  LIST_FILTER.every(name => (a[name] ?? '') === (b[name] ?? ''))
