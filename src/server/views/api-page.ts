/** The API as a page a person reads: chapter by chapter, one line a route, from the same description machines read. */
export function apiPage(description: object): string {
  const { paths = {}, info } = description as Description
  const title = escaped(`${info?.title ?? ''} API ${info?.version ?? ''}`)
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({ path, method, ...route })),
  )
  const chapters = [...Map.groupBy(routes, route => route.tags?.[0] ?? '')]
  const told = chapters.map(([name, rows]) => `<h2>${escaped(name)}</h2><table>${rows.map(line).join('')}</table>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
<p>For machines: <a href="/api/openapi.json">OpenAPI 3.1</a>. Problems are RFC 9457. Writes need an
<code>Idempotency-Key</code> and the header <code>X-Adamas: 1</code>.</p>
${told.join('\n')}
</html>`
}

interface Description {
  readonly info?: { readonly title?: string; readonly version?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Route>>>>
}

interface Route {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
}

function line({ path, method, summary = '', description = '' }: Route & { path: string; method: string }): string {
  const address = `<td>${method.toUpperCase()}</td><td><code>${escaped(path)}</code></td>`
  return `<tr>${address}<td>${escaped(summary)}</td><td>${escaped(description)}</td></tr>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
}
