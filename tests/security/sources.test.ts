import { expect, test } from 'vitest'
import { listSourceFiles } from '../architecture/source-files.ts'
import { findCodeFromText, findMarkupFromText } from './support/find-code-from-text.ts'
import { tell } from './support/tell.ts'

const sources = listSourceFiles('electron', 'renderer', 'shared')

test.each([
  ['eval("1")', 'eval'],
  ['new Function("return 1")', 'Function'],
  ['globalThis.eval(text)', 'eval'],
  ['window["Function"]("x")', 'Function'],
  ['setTimeout("go()", 1)', 'setTimeout'],
])('text as code is seen: %s', (text, what) => {
  expect(findCodeFromText('x.ts', text).map((found) => found.what)).toEqual([what])
})

test.each([
  ['node.innerHTML = html', 'innerHTML'],
  ['node["outerHTML"] += html', 'outerHTML'],
  ['document.write(html)', 'write'],
  ['node.insertAdjacentHTML("beforeend", html)', 'insertAdjacentHTML'],
  ['const x = <p dangerouslySetInnerHTML={{ __html: html }} />', 'dangerouslySetInnerHTML'],
  ['const x = <iframe srcDoc={html} />', 'srcDoc'],
  ['createElement("p", { dangerouslySetInnerHTML: { __html: html } })', 'dangerouslySetInnerHTML'],
])('text as markup is seen: %s', (text, what) => {
  expect(findMarkupFromText('x.tsx', text).map((found) => found.what)).toEqual([what])
})

test.each([
  'stream.write(text)',
  'setTimeout(() => go(), 1)',
  'const isFunction = (x: Function) => x',
  'const html = node.innerHTML',
  'parser.eval(text)',
])('what only looks like it is left alone: %s', (text) => {
  expect(findCodeFromText('x.ts', text)).toEqual([])
  expect(findMarkupFromText('x.ts', text)).toEqual([])
})

test('none of our sources makes code or markup of text', () => {
  const offenders = sources.flatMap(({ path, text }) =>
    [...findCodeFromText(path, text), ...findMarkupFromText(path, text)].map(
      ({ what }) => `${path}: ${what}`,
    ),
  )
  tell('3-code', {
    area: 'Our sources and bundles',
    what: 'files of ours without eval, new Function, text timers, innerHTML, document.write',
    tried: sources.length,
    held: sources.length - new Set(offenders.map((line) => line.split(':')[0])).size,
  })
  expect(offenders).toEqual([])
})
