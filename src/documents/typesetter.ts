import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { fontCoverage } from './font-coverage.ts'

export interface Typesetter {
  /**
   * A PDF/A-3b from a template of this folder (`certificate.typ`). The template reads `inputs` as texts from
   * `sys.inputs`; they are data and never evaluated. Same template, fonts and inputs, same bytes. Throws with the
   * compiler's diagnostics, since a template that does not compile is a bug.
   */
  pdf(template: string, inputs: Readonly<Record<string, string>>): Uint8Array
  /** Whether the fonts have a glyph for the code point. */
  covers(codePoint: number): boolean
}

const FONTS = new URL('../../assets/fonts/', import.meta.url)
const TEMPLATES = new URL('./', import.meta.url)

/** Results older than this many documents leave the compiler's global cache, which would grow for ever. */
const KEPT_DOCUMENTS = 8

/** Reads the fonts (some tens of milliseconds): a node opens one and keeps it. */
export function openTypesetter(): Typesetter {
  const fonts = readdirSync(FONTS)
    .filter(file => file.endsWith('.ttf'))
    .sort()
    .map(file => readFileSync(new URL(file, FONTS)))
  const covered = new Set(fonts.flatMap(font => [...fontCoverage(font)]))
  const compiler = NodeCompiler.create({ workspace: fileURLToPath(TEMPLATES), fontArgs: [{ fontBlobs: fonts }] })
  return {
    covers: codePoint => covered.has(codePoint),
    pdf(template, inputs) {
      const compiled = compiler.compile({ mainFilePath: fileURLToPath(new URL(template, TEMPLATES)), inputs })
      if (!compiled.result) throw new Error(`${template}: ${diagnostics(compiler, compiled.takeDiagnostics())}`)
      const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-3b' })
      compiler.evictCache(KEPT_DOCUMENTS)
      return new Uint8Array(pdf)
    },
  }
}

function diagnostics(compiler: NodeCompiler, error: NodeError | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no diagnostics'
}
