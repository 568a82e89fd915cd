/**
 * The API as a page a person reads: chapter by chapter, each route with what it does, who may call it and what it
 * takes, from the same description machines read.
 */
export function apiPage(description: object): string {
  const { paths = {}, info } = description as Description
  const title = escaped(`${info?.title ?? ''} API, version ${info?.version ?? ''}`)
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({ path, method: method.toUpperCase(), ...route })),
  )
  const chapters = [...Map.groupBy(routes, route => route.tags?.[0] ?? '')]
  const rail = chapters.map(([name]) => `<li><a href="#${escaped(name)}">${escaped(name)}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/api/look.css"></head><body>
<header><h1>${title}</h1><p>${escaped(info?.description ?? '')}
For machines: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p></header>
<nav aria-label="Chapters"><ul>${rail}</ul></nav>
<main><section><h2>Every call</h2>${EVERY_CALL}</section>
${chapters.map(([name, rows]) => chapter(name, rows)).join('\n')}</main></body></html>`
}

const EVERY_CALL = `<ul>
<li>A session is a cookie, from <code>POST /api/v1/session</code>. Without one: 401, <code>signed-out</code>.</li>
<li>A write carries <code>X-Adamas: 1</code> and a random <code>Idempotency-Key</code>. The same key with the same body
is the same act and gives the same answer; with another body it is refused (409, <code>repeat-differs</code>).</li>
<li>Decimals are texts, exact: <code>"1204.35"</code>. Days are <code>2026-11-02</code>.</li>
<li>A refusal is <code>application/problem+json</code> (RFC 9457). Its <code>findings</code> are every reason at once:
rule, place in the body, words, source, and what to do. <code>Accept-Language</code> says in which language.</li>
<li>Lists take <code>limit</code> and give <code>next</code>, to be sent back as <code>cursor</code>.</li>
</ul>
<pre><code>curl -s http://127.0.0.1:4101/api/v1/node
curl -s -c jar -H 'X-Adamas: 1' -H 'Content-Type: application/json' \\
  -d '{"login":"kagiso"}' http://127.0.0.1:4101/api/v1/session/demonstration
curl -s -b jar 'http://127.0.0.1:4101/api/v1/certificates?limit=5'</code></pre>`

interface Description {
  readonly info?: { readonly title?: string; readonly version?: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Route>>>>
}

interface Route {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Schema
}

/** JSON Schema, as far as the routes use it. */
interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

type Listed = Route & { readonly path: string; readonly method: string }

function chapter(name: string, rows: readonly Listed[]): string {
  return `<section id="${escaped(name)}"><h2>${escaped(name)}</h2>${rows.map(route).join('')}</section>`
}

function route({ path, method, summary = '', description = '', parameters = [], requestBody }: Listed): string {
  const body = Object.entries(requestBody?.content ?? {})[0]
  const inAddress = parameters.filter(one => one.in !== 'header')
  const fields = [
    ...inAddress.map(one => row(one.name, one.schema ?? {}, one.required === true, `in ${one.in}`)),
    ...(body ? rowsOf(body[1].schema ?? {}, '') : []),
  ]
  const head = '<thead><tr><th>Field</th><th>What</th><th>Needed</th></tr></thead>'
  const table = `<table>${head}<tbody>${fields.join('')}</tbody></table>`
  return `<article><h3><b>${method}</b> <code>${escaped(path)}</code></h3>
<p>${escaped(summary)}. <span>${escaped(description)}</span></p>${fields.length > 0 ? table : ''}</article>`
}

/** Every field of a body, those of objects and lists under their path. */
function rowsOf(schema: Schema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = path ? `${path}.${name}` : name
    const inner = field.type === 'array' ? rowsOf(field.items ?? {}, `${place}[]`) : rowsOf(field, place)
    return [row(place, field, schema.required?.includes(name) === true, ''), ...inner]
  })
}

function row(name: string, schema: Schema, isNeeded: boolean, where: string): string {
  const what = [typeOf(schema), ...limitsOf(schema), where].filter(Boolean).map(escaped).join(', ')
  return `<tr><td><code>${escaped(name)}</code></td><td>${what}</td><td>${isNeeded ? 'yes' : ''}</td></tr>`
}

function typeOf({ type, enum: choices, format, items }: Schema): string {
  if (choices) return `one of ${choices.join(', ')}`
  if (format === 'date') return 'day'
  if (type === 'array') return `list of ${items?.type ?? 'values'}`
  return type ?? 'any JSON'
}

function limitsOf({ maxLength, minimum, maximum, maxItems, pattern, format }: Schema): string[] {
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems}`]),
    ...(minimum === undefined || minimum < -1e9 ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || maximum > 1e9 ? [] : [`to ${maximum}`]),
    ...(pattern === undefined || format !== undefined ? [] : [`as ${pattern}`]),
  ]
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
}

/** How the page looks: the desk's own colours and type, without its scripts. */
export const API_LOOK = `:root{color-scheme:light dark;--ink:light-dark(#16202a,#e6ebf0);
--quiet:light-dark(#51606f,#a3b1bf);--line:light-dark(#d8dee5,#2b3641);--ground:light-dark(#f3f5f7,#0e1419);
--card:light-dark(#fff,#151d24);--blue:light-dark(#14506e,#86c5e8)}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 "Noto Sans",system-ui,sans-serif;color:var(--ink);
background:var(--ground);display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 2rem;padding:1.5rem;
max-width:80rem;margin-inline:auto}
header{grid-column:1/-1;border-bottom:1px solid var(--line);margin-bottom:1.5rem}
h1{font-size:28px;margin:0 0 .25rem}h2{font-size:22px;margin:0 0 .5rem}h3{font-size:16px;margin:0;font-weight:500}
p{margin:.25rem 0 .75rem}article p span{color:var(--quiet)}a{color:var(--blue)}
nav ul{list-style:none;margin:0;padding:0;position:sticky;top:1rem}nav a{display:block;padding:.375rem 0}
section{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem;margin-bottom:1.5rem}
article{border-top:1px solid var(--line);padding:.75rem 0}table{border-collapse:collapse;width:100%;font-size:14px}
th,td{text-align:start;padding:.25rem .75rem .25rem 0;border-top:1px solid var(--line);vertical-align:top;
overflow-wrap:anywhere}th{color:var(--quiet);font-weight:500;border:0}td:first-child{width:34%}td:last-child{width:5rem}
code{font:14px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}pre{overflow-x:auto;padding:.75rem;
border:1px solid var(--line);border-radius:4px}pre code{overflow-wrap:normal}
:focus-visible{outline:3px solid #ffcf33;outline-offset:2px}
@media (max-width:50rem){body{display:block;padding:1rem}nav ul{position:static;columns:2;margin-bottom:1rem}}`
