import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { resolveTourPaths } from '../../../../build/runtime/tour-arguments.mjs'

const from = resolve('/home/shop')

test('paths are meant from where the person stands', () => {
  const args = ['--visit', 'visit.json', '--out', 'papers', '--locale', 'en']
  expect(resolveTourPaths(args, from)).toEqual([
    '--visit',
    resolve(from, 'visit.json'),
    '--out',
    resolve(from, 'papers'),
    '--locale',
    'en',
  ])
})

test('an absolute path stays, and so does one joined by an equals sign', () => {
  const args = ['--visit', resolve('/a/b=c.json'), '--out=papers']
  expect(resolveTourPaths(args, from)).toEqual([
    '--visit',
    resolve('/a/b=c.json'),
    `--out=${resolve(from, 'papers')}`,
  ])
})

test('an option in the place of a path is left for the tour to complain about', () => {
  expect(resolveTourPaths(['--visit', '--out', 'papers'], from)).toEqual([
    '--visit',
    '--out',
    resolve(from, 'papers'),
  ])
})
