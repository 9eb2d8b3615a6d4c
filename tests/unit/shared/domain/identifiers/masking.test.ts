import { expect, test } from 'vitest'
import { maskName, maskNumber, maskVin, surnameOf } from '#shared/domain/identifiers/masking.ts'

test.each([
  ['王小明', '王**'],
  ['王明', '王*'],
  ['王', '王*'],
  ['欧阳娜娜', '欧阳**'],
  ['歐陽明', '歐陽*'],
  ['諸葛亮', '諸葛*'],
  ['司马', '司*'],
  ['𠮷田', '𠮷*'],
  ['John Smith', 'J*** *****'],
  ['古丽·买买提', '古*·***'],
  [' 李雷 ', '李*'],
  ['', ''],
])('%s is shown to others as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

test.each([
  ['LSVAB2BR0NN100001', '***********100001'],
  ['lsvab2br0nn100001', '***********100001'],
  ['100001', '***001'],
  ['', ''],
])('VIN %s is shown to others as %s', (vin, shown) => {
  expect(maskVin(vin)).toBe(shown)
})

test.each([
  ['王建国', '王'],
  ['欧阳娜娜', '欧阳'],
  ['張簡志明', '張簡'],
  ['John Smith', 'Smith'],
  ['李', '李'],
  ['', ''],
])('%s is called %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname)
})

test.each([
  ['440106198001011230', '4401**********1230'],
  ['A123456789', 'A123**6789'],
  ['K1234567', 'K1234567'],
  ['', ''],
])('of the number %s others see %s', (number, shown) => {
  expect(maskNumber(number)).toBe(shown)
})
