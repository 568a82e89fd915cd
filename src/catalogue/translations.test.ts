import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, test } from 'node:test'
import { isTest, readSources } from '../../test/tidy/source.ts'

type Words = Readonly<Record<string, string>>
type Rules = Readonly<Record<string, { readonly says: string; readonly next?: string }>>

const here = import.meta.dirname
const root = path.dirname(path.dirname(here))
const languages = (await readdir(here, { withFileTypes: true }))
  .filter(entry => entry.isDirectory() && entry.name !== 'en')
  .map(entry => entry.name)
const files = (await readdir(path.join(here, 'en'))).filter(file => file !== 'rules.ts' && file !== 'judged.ts')
const english = await allWords('en')

async function allWords(language: string): Promise<Readonly<Record<string, Words>>> {
  const found = await Promise.all(files.map(async file => [file, await wordsIn(language, file)] as const))
  return Object.fromEntries(found.flatMap(([file, words]) => (words ? [[file, words]] : [])))
}

/** The sentences of one file by key; a rule has two. */
async function wordsIn(language: string, file: string): Promise<Words | undefined> {
  const name = path.join(here, language, file)
  if (!(await readdir(path.dirname(name))).includes(file)) return undefined
  const words = ((await import(name)) as { default: Words | Rules }).default
  const flat = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value]]
      : [[`${key} says`, value.says], ...(value.next === undefined ? [] : [[`${key} next`, value.next]])],
  )
  return Object.fromEntries(flat) as Words
}

const COUNTED = /_(zero|one|two|few|many|other)$/
const stem = (key: string) => key.replace(COUNTED, '')
const isCounted = (file: string, key: string) => file.startsWith('web') && COUNTED.test(key)

/** What a sentence takes: figures, tags and parts that may be left out. */
function places(file: string, text: string): string[] {
  const figures = file.startsWith('web') ? /\{\{\w+\}\}|<\/?\w+>/g : /\{\w+(?::\w+)?\}|@lines/g
  return [...new Set(text.match(figures))].sort()
}

/** The keys a language owes for one file: the English ones, counted ones in its own plural forms. */
function owed(language: string, file: string): Set<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const keys = Object.keys(english[file] ?? {})
  return new Set(keys.flatMap(key => (isCounted(file, key) ? forms.map(form => `${stem(key)}_${form}`) : [key])))
}

for (const language of languages) {
  const words = await allWords(language)
  describe(`the words in ${language}`, () => {
    test('nothing is missing and nothing is left over', () => {
      for (const file of files) {
        const [has, needs] = [new Set(Object.keys(words[file] ?? {})), owed(language, file)]
        assert.deepEqual(
          [...needs].filter(key => !has.has(key)),
          [],
          `${language}/${file} lacks`,
        )
        assert.deepEqual(
          [...has].filter(key => !needs.has(key)),
          [],
          `${language}/${file} holds too much`,
        )
      }
    })

    test('every sentence takes the figures and tags of the English one', () => {
      for (const [file, own] of Object.entries(words)) {
        for (const [key, text] of Object.entries(own)) {
          const source = english[file] ?? {}
          const like = source[key] ?? source[`${stem(key)}_other`] ?? ''
          const [takes, expected] = [places(file, text), places(file, like)]
          const spare: readonly string[] = isCounted(file, key) ? ['{{count}}'] : []
          assert.deepEqual(
            takes.filter(place => !spare.includes(place)),
            expected.filter(place => !spare.includes(place)),
            `${language}/${file} ${key}: ${text}`,
          )
        }
      }
    })

    test('a rule says a fact and a next step, short and without alarm', () => {
      for (const [file, own] of Object.entries(words).filter(([name]) => name.startsWith('rules-'))) {
        for (const [key, text] of Object.entries(own)) {
          assert.match(text, /[.。\]؟]$/u, `${language}/${file} ${key}: ${text}`)
          assert.doesNotMatch(text, /[!！]/u, `${language}/${file} ${key}`)
          assert.ok(text.length <= 220, `${language}/${file} ${key} is ${text.length} long`)
        }
      }
    })

    test('every source is named in it', async () => {
      const { default: rules } = (await import(path.join(here, language, 'rules.ts'))) as {
        default: { sources: Words }
      }
      const known = await sourcesInCode()
      assert.deepEqual(
        [...known].filter(text => !(text in rules.sources)),
        [],
        `${language}/sources.ts lacks`,
      )
      assert.deepEqual(
        Object.keys(rules.sources).filter(text => !known.has(text)),
        [],
        'holds too much',
      )
    })
  })
}

/** The texts of all citations in the code. Standards and files have one name in every language. */
async function sourcesInCode(): Promise<Set<string>> {
  const sources = (await readSources(root)).filter(({ file }) => /^src\/(core|operations|server|jobs|cli)\//.test(file))
  const texts = sources
    .filter(({ file }) => !isTest(file) && !file.endsWith('shipped-policies.ts'))
    .flatMap(({ lines }) =>
      [...lines.join('\n').matchAll(/\btext:\s*\n?\s*'([^'\\]*)'/g)].map(([, cited = '']) => cited),
    )
  return new Set(texts.filter(text => /^(Core Document|Adamas|Administrative|List of|The Update)/.test(text)))
}

/** The resolution's own words, and what others write in their place. */
const CHINESE: Readonly<Record<string, RegExp>> = {
  毛坯钻石: /粗钻|钻石毛坯|未加工钻石|未加工的钻石|原石|毛坯钻(?!石)/,
  参与方: /成员国|参加国|参与国|参加方|缔约方|缔约国/,
  金伯利进程证书制度: /认证计划|证书计划|认证制度|认证机制|证书体系/,
  保证制度: /担保制度|保证体系|担保体系|质保/,
  全体会议: /全会|全体大会/,
  公报: /公告|联合声明/,
  行政决定: /行政决议|管理决定/,
  审查和改革问题特设委员会: /审查与改革|审查和改革(?!问题特设委员会)/,
  民间社会联盟: /公民社会|民间团体|民间组织/,
  手工和冲积: /手工与冲积|手工采矿|小规模采矿/,
  申请国: /申请方|候选国/,
  区划: /分区|区域划分/,
  提高警惕: /加强警惕|加强监视|高度警惕/,
}

test('the Chinese words are those of the resolution', async () => {
  for (const [file, own] of Object.entries(await allWords('zh').catch(() => ({})))) {
    for (const [key, text] of Object.entries(own)) {
      for (const [word, others] of Object.entries(CHINESE)) {
        assert.doesNotMatch(text, others, `zh/${file} ${key}: ${word}`)
      }
    }
  }
})
