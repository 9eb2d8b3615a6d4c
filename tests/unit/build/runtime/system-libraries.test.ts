import { expect, test } from 'vitest'
import { missingLibraries } from '../../../../build/runtime/system-libraries.mjs'

test('nothing is missing when all are installed', () => {
  expect(missingLibraries(['xvfb', 'libcups2'], 'libcups2 installed\nxvfb installed\n')).toEqual([])
})

test('a library under its newer name counts as installed', () => {
  expect(missingLibraries(['libcups2'], 'libcups2t64 installed\n')).toEqual([])
})

test('a removed package that left its settings behind is missing', () => {
  expect(missingLibraries(['libcups2'], 'libcups2 config-files\n')).toEqual(['libcups2'])
})

test('with no answer from dpkg all are missing, in the order asked', () => {
  expect(missingLibraries(['xvfb', 'libgbm1'], '')).toEqual(['xvfb', 'libgbm1'])
})

test('words of dpkg about unknown names are no packages', () => {
  const listing = 'dpkg-query: no packages found matching xvfb\nlibgbm1 installed\n'
  expect(missingLibraries(['xvfb', 'libgbm1'], listing)).toEqual(['xvfb'])
})
