import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { ruleNames } from '../../test/rule-names.ts'
import { isTest, readSource, readSources } from '../../test/tidy/source.ts'
import { LOG_RULES } from '../core/log/problem.ts'
import { REGISTER_RULES } from '../core/register/problem.ts'
import { ENGLISH } from './languages.ts'

const root = path.dirname(path.dirname(import.meta.dirname))
const sources = (await readSources(root)).filter(({ file }) => file.startsWith('src/') && !isTest(file))
const said = ruleNames(sources)
for (const rule of LOG_RULES) said.set(rule, 'src/core/log/problem.ts')
for (const rule of REGISTER_RULES) said.set(rule, 'src/core/register/problem.ts')
const words = ENGLISH.rules

test('every rule the program can say has words', () => {
  const missing = [...said].filter(([rule]) => !words[rule]).map(([rule, place]) => `${rule} (${place})`)
  assert.deepEqual(missing, [])
})

test('no words are left over from a rule that is gone', () => {
  assert.deepEqual(
    Object.keys(words).filter(rule => !said.has(rule)),
    [],
  )
})

test('every finding says a fact and the next step, in whole sentences and without alarm', () => {
  for (const [rule, { says, next = '' }] of Object.entries(words)) {
    for (const text of [says, next]) assert.match(text, /^(\p{Lu}|[“{]).*[.\]]$/u, `${rule}: ${text}`)
    assert.doesNotMatch(`${says} ${next}`, /!|\binvalid\b|\bplease\b|\bfailed\b|\berror\b/i, rule)
    assert.ok(says.length <= 160 && next.length <= 160, rule)
  }
})

test('these rules are found in all their forms', () => {
  const source = readSource(
    'src/a.ts',
    `export function no(rule: string) { return { rule } }
     const say = (rule: string) => no(rule)
     say(late ? 'too-late' : 'too-early')
     export const seal: Rule = { name: 'seal-missing' }
     const SAYS = { used: 'already-used' }
     found.push({ rule: 'void', figures: { name: 'not-a-rule' } })`,
  )
  const other = readSource('src/b.ts', `import { no } from './a.ts'\nno('not-logged'); say('a text')`)
  assert.deepEqual(
    [...ruleNames([source, other]).keys()],
    ['too-late', 'too-early', 'seal-missing', 'already-used', 'void', 'not-logged'],
  )
})
