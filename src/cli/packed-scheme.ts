import type { Scheme } from '../core/certificate/rule.ts'

/** The lists inside a pack, or why it cannot be used. */
export async function packedScheme(file: string): Promise<Scheme | string> {
  return `${file}: packs are not read yet`
}
