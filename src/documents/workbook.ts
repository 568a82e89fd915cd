import type { Cell, Table } from './table.ts'
import { zipOf } from './zip.ts'

const OFFICE = 'http://schemas.openxmlformats.org'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * One sheet as ECMA-376 says, made while it is read. Decimals go in as the digits they are. Text is marked as text in
 * the cell and by its style (`quotePrefix`, what typing an apostrophe does), so no program takes it for a formula.
 */
export function workbookOf(table: Table): AsyncGenerator<Buffer> {
  const parts = Object.entries(PARTS).map(([name, xml]) => ({ name, text: [HEAD, xml] }))
  const book = { name: 'xl/workbook.xml', text: [HEAD, workbook(table.name)] }
  return zipOf([...parts, book, { name: 'xl/worksheets/sheet1.xml', text: sheet(table) }])
}

const relation = (type: string, target: string, id: string) =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">` +
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`

const TEXT = 1
const DECIMAL = 2
const TITLE = 3

const PARTS = {
  '[Content_Types].xml':
    `<Types xmlns="${OFFICE}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${PACKAGE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${PACKAGE}.styles+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${PACKAGE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${relation('officeDocument', 'xl/workbook.xml', 'book')}</Relationships>`,
  'xl/_rels/workbook.xml.rels':
    relation('worksheet', 'worksheets/sheet1.xml', 'sheet') +
    `<Relationship Id="styles" Type="${OFFICE}/officeDocument/2006/relationships/styles" Target="styles.xml"/>` +
    '</Relationships>',
  'xl/styles.xml':
    `<styleSheet xmlns="${OFFICE}/spreadsheetml/2006/main">` +
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00#"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>',
}

function workbook(name: string): string {
  return (
    `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" ` +
    `xmlns:r="${OFFICE}/officeDocument/2006/relationships">` +
    `<sheets><sheet name="${escaped(name)}" sheetId="1" r:id="sheet"/></sheets></workbook>`
  )
}

async function* sheet({ columns, rows }: Table): AsyncGenerator<string> {
  yield HEAD
  yield `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="${columns.length}" width="18" customWidth="1"/></cols><sheetData>`
  let at = 1
  let xml = rowOf(at, columns, (column, place) => textCell(column, TITLE, place))
  for await (const row of rows) {
    xml += rowOf(++at, row, cellOf)
    if (xml.length < ENOUGH) continue
    yield xml
    xml = ''
  }
  yield `${xml}</sheetData></worksheet>`
}

const ENOUGH = 64_000

/** Addresses are optional by the standard, and some readers need them. */
function rowOf<T>(at: number, cells: readonly T[], write: (cell: T, address: string) => string): string {
  const written = cells.map((cell, place) => write(cell, `${String.fromCharCode(A + place)}${at}`))
  return `<row r="${at}">${written.join('')}</row>`
}

/** Our tables have at most 26 columns. */
const A = 65

function cellOf(cell: Cell, at: string): string {
  if (typeof cell !== 'string') return `<c r="${at}" s="${DECIMAL}"><v>${cell.decimal}</v></c>`
  return cell === '' ? '' : textCell(cell, TEXT, at)
}

const textCell = (text: string, style: number, at: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

/** What XML 1.0 has no character for is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
