import { readFile } from 'node:fs/promises'
import readWorkbook from 'read-excel-file/node'

/** The lines of a CSV file or of the first sheet of an XLSX workbook, as texts. */
export async function readTable(file: string): Promise<readonly (readonly string[])[]> {
  if (/\.xlsx$/i.test(file)) {
    const [first] = await readWorkbook(file)
    return (first?.data ?? []).map(line => line.map(textOf))
  }
  return csvIn((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
}

/** Days are kept by a workbook as instants of UTC. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell as string | number | boolean)
}

/** RFC 4180: quotes around a cell hold commas and line breaks, and a doubled quote is one. */
function csvIn(text: string): string[][] {
  const lines: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const line = lines.at(-1) as string[]
    if (quoted && sign === '"' && text[at + 1] === '"') at++
    else if (sign === '"') {
      quoted = !quoted
      continue
    } else if (!quoted && sign === ',') {
      line.push('')
      continue
    } else if (!quoted && sign === '\n') {
      lines.push([''])
      continue
    } else if (!quoted && sign === '\r') continue
    line[line.length - 1] += sign
  }
  return lines
}
