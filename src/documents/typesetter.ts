import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontCoverage } from './font-coverage.ts'

export interface Typesetter {
  /**
   * A PDF/A-3b from a template of this folder (`certificate.typ`). The template reads `inputs` as texts from
   * `sys.inputs`; they are data and never evaluated. Same template, fonts and inputs, same bytes. Throws with the
   * compiler's diagnostics, since a template that does not compile is a bug.
   */
  pdf(template: string, inputs: Readonly<Record<string, string>>): Uint8Array
  /** The values of every `metadata` with this label that the template leaves behind. */
  marks(template: string, inputs: Readonly<Record<string, string>>, label: string): readonly unknown[]
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
    marks(template, inputs, label) {
      const found: unknown = compiled(template, () =>
        compiler.query(documentOf(template, inputs), { selector: `<${label}>`, field: 'value' }),
      )
      compiler.evictCache(KEPT_DOCUMENTS)
      return Array.isArray(found) ? found : []
    },
    pdf(template, inputs) {
      const document = documentOf(template, inputs)
      const pdf = compiled(template, () => compiler.pdf(document, { pdfStandard: 'a-3b' }))
      compiler.evictCache(KEPT_DOCUMENTS)
      return new Uint8Array(pdf)
    },
  }
}

function documentOf(template: string, inputs: Readonly<Record<string, string>>) {
  return { mainFilePath: fileURLToPath(new URL(template, TEMPLATES)), inputs }
}

/**
 * The compiler says what is wrong in `code` and leaves the message empty. It compiles and exports in one call: a
 * document held from JavaScript keeps a megabyte outside its heap until a collection comes by.
 */
function compiled<T>(template: string, compile: () => T): T {
  try {
    return compile()
  } catch (cause) {
    throw new Error(`${template}: ${cause instanceof Error && 'code' in cause ? String(cause.code) : ''}`, { cause })
  }
}
