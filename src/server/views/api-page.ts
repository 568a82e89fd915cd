/** The API as a page a person reads: one line a route, from the same description machines read. */
export function apiPage(description: object): string {
  const { paths = {}, info } = description as {
    paths?: Record<string, Record<string, { summary?: string }>>
    info?: { title?: string; version?: string }
  }
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      method => `<tr><td>${method.toUpperCase()}</td><td><code>${escaped(path)}</code></td></tr>`,
    ),
  )
  const title = escaped(`${info?.title ?? ''} API ${info?.version ?? ''}`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
<p>OpenAPI 3.1 for machines: <a href="/api/openapi.json">/api/openapi.json</a>. Problems are RFC 9457. Writes need an
<code>Idempotency-Key</code> and the header <code>X-Adamas: 1</code>.</p><table>${rows.join('')}</table></html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
}
