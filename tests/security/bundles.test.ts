import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  formatThirdParty,
  listBundledPackages,
  thirdPartyFile,
} from '../../build/packaging/third-party.mjs'
import { findCodeFromText } from './support/find-code-from-text.ts'
import { tell } from './support/tell.ts'

const OUT = fileURLToPath(new URL('../../out/', import.meta.url))
const AREA = 'Our sources and bundles'

/**
 * Text that libraries make code of. In pages none of it runs: the content policy refuses it, as
 * injection.spec.ts tries in every window, and each of these has another way or needs none.
 */
const KNOWN: readonly { readonly text: string; readonly why: string }[] = [
  { text: 'Function(`return this`)()', why: 'looks for the global object, behind globalThis' },
  { text: 'Function(`return require("`', why: 'pdf.js looks for Node, inside a try' },
  { text: 'try{return Function(``),!0}catch', why: 'pdf.js asks whether it may; it may not' },
  { text: 'Function(`src`,`srcOffset`', why: 'pdf.js, only where it may: a shading of a PDF' },
  {
    text: 'freeSelf || Function("return this")()',
    why: 'lodash in electron-updater, in main: behind the global object that Node has',
  },
  { text: 'Function(`binder`,`return function', why: 'a stand-in for bind, which Chromium has' },
]

const scripts = ['main', 'preload', 'renderer/assets', 'network/assets'].flatMap((folder) =>
  readdirSync(join(OUT, folder))
    .filter((name) => /\.(c|m)?js$/.test(name))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(join(OUT, folder, name), 'utf8'),
    })),
)

test('what the windows load makes code of text nowhere but where it is known and explained', () => {
  const found = scripts.flatMap(({ name, text }) =>
    findCodeFromText(name, text).map(({ excerpt }) => ({ name, excerpt })),
  )
  const unknown = found.filter(({ excerpt }) => !KNOWN.some(({ text }) => excerpt.includes(text)))
  tell('3-code', {
    area: AREA,
    what: `scripts of the bundles without eval or new Function, but for ${KNOWN.length} that are explained`,
    tried: scripts.length,
    held: scripts.length - new Set(unknown.map(({ name }) => name)).size,
  })
  expect(unknown).toEqual([])
  // One that is gone is taken off the list.
  const isThere = ({ text }: { text: string }) =>
    found.some(({ excerpt }) => excerpt.includes(text))
  expect(KNOWN.filter((known) => !isThere(known))).toEqual([])
})

test('pages load scripts from themselves: no inline script, none from elsewhere', () => {
  const pages = ['renderer', 'network'].flatMap((folder) =>
    readdirSync(join(OUT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(OUT, folder, name), 'utf8')),
  )
  const isClean = (page: string): boolean =>
    !/<script(?![^>]*\ssrc=)|\son[a-z]+=|(src|href)="(https?:)?\/\//i.test(page)
  expect(isClean('<script>go()</script>')).toBe(false)
  expect(isClean('<p onclick="go()">')).toBe(false)
  expect(isClean('<script src="https://example.com/x.js"></script>')).toBe(false)
  tell('3-code', {
    area: AREA,
    what: 'pages without inline scripts or anything from elsewhere',
    tried: pages.length,
    held: pages.filter(isClean).length,
  })
  expect(pages.length).toBeGreaterThanOrEqual(6)
  expect(pages.filter((page) => !isClean(page))).toEqual([])
})

test('every package in the bundles is on the list, with its licence', () => {
  const packages = listBundledPackages()
  const listed = readFileSync(thirdPartyFile, 'utf8')
  const row = (name: string, version: string) => `| ${name} | ${version} | `
  tell('4-packages', {
    area: 'Packages of others',
    what: 'packages in the bundles that docs/third-party.md lists',
    tried: packages.length,
    held: packages.filter(({ name, version }) => listed.includes(row(name, version))).length,
  })
  expect(packages.filter(({ licence }) => licence === '')).toEqual([])
  expect(listed, 'run npm run third-party, and look at what is new').toBe(
    formatThirdParty(packages),
  )
})
