import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { type ListColumn, type ListFilter, ordered } from './list-filter.ts'
import { ListHead } from './list-head.tsx'
import { useNarrow } from './use-narrow.ts'
import { usePrinting } from './use-printing.ts'

const ROW_PX = 40
const CARD_PX = 132
/** Rows kept ready on both sides, so that keys and scrolling find the next one there. */
const BEYOND = 12
/** So many rows before the end more are asked for. */
const SOON = 60

export interface ListTableProps<T> {
  readonly label: string
  readonly columns: readonly ListColumn[]
  readonly items: readonly T[]
  /** How many there are, also those not loaded; unknown where they were not all counted. */
  readonly total: number | undefined
  readonly filter: ListFilter
  readonly onFilter: (part: ListFilter) => void
  readonly onSoonOver: () => void
  readonly cells: (item: T) => ReactNode
  /** What is printed instead of all that was loaded. */
  readonly onPaper?: readonly T[] | undefined
}

/**
 * A table of any length of which only the rows in sight are in the page. Rows say their place among all, a row that has
 * the focus stays, and on paper all that was loaded is there.
 */
export function ListTable<T extends { readonly id: string }>(props: ListTableProps<T>) {
  const { label, columns, items, total, filter, onFilter, onSoonOver, cells, onPaper } = props
  const box = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<number>()
  const [narrow, printing] = [useNarrow(), usePrinting()]
  const extract = (range: Range) =>
    [...new Set([...defaultRangeExtractor(range), ...kept(focused, range)])].toSorted(up)
  // The library keeps its state outside of React; nothing here is memoised by a compiler.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    getItemKey: at => items[at]?.id ?? at,
    estimateSize: () => (narrow ? CARD_PX : ROW_PX),
    overscan: BEYOND,
    rangeExtractor: extract,
  })
  const papered = printing ? (onPaper ?? items) : items
  const shown = printing
    ? papered.map((item, index) => ({ index, key: item.id, start: 0, end: 0 }))
    : rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (!printing && last > items.length - SOON) onSoonOver()
  }, [last, printing, items.length, onSoonOver])
  useEffect(() => rows.measure(), [rows, narrow])
  return (
    <div className="scroll tall" ref={box} tabIndex={0} role="group" aria-label={label}>
      <table className="list records" aria-rowcount={total === undefined ? -1 : total + 1}>
        <ListHead columns={columns} filter={filter} onSort={by => onFilter(ordered(filter, by))} />
        <tbody onFocus={event => setFocused(placeIn(event.target))} onBlur={() => setFocused(undefined)}>
          {shown.map((row, nth) => (
            <Fragment key={row.key}>
              <Gap size={row.start - (shown[nth - 1]?.end ?? 0)} columns={columns.length} />
              <tr
                aria-rowindex={row.index + 2}
                data-index={row.index}
                ref={narrow && !printing ? rows.measureElement : undefined}
              >
                {cells(papered[row.index] as T)}
              </tr>
            </Fragment>
          ))}
          <Gap size={printing ? 0 : rows.getTotalSize() - (shown.at(-1)?.end ?? 0)} columns={columns.length} />
        </tbody>
      </table>
    </div>
  )
}

const up = (a: number, b: number): number => a - b

const kept = (focused: number | undefined, { count }: Range): number[] =>
  focused !== undefined && focused < count ? [focused] : []

function placeIn(element: Element): number | undefined {
  const at = element.closest('tr')?.dataset.index
  return at === undefined ? undefined : Number(at)
}

/** The height of rows that are not in the page. */
function Gap({ size, columns }: { size: number; columns: number }) {
  if (size <= 0) return null
  return (
    <tr className="gap" aria-hidden="true">
      <td colSpan={columns} style={{ blockSize: `${size}px` }} />
    </tr>
  )
}
