import { expect, it } from 'vitest'
import { buildHealthRecord } from '#shared/domain/health-record/build-health-record.ts'
import { wrapHealthRecord } from '#shared/domain/health-record/wrap-health-record.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'
import { aHealthSubject } from '#tests/support/health-record/a-health-subject.ts'
import { checkHealthFile } from '#tests/support/health-record/check-health-file.ts'

const record = buildHealthRecord(aHealthSubject())
const wrapping = { plateColor: 'green', at: at('18:05'), offsetMinutes: OFFSET } as const

it('plain: the record with a place for the uploader’s token', () => {
  expect(wrapHealthRecord(record, 'plain', wrapping)).toEqual({ access_token: '', ...record })
})

it('Chengdu puts a transaction around it, with the shop’s date and time', () => {
  expect(wrapHealthRecord(record, 'chengdu', wrapping)).toEqual({
    transaction: {
      header: { date: '20261120', time: '180500' },
      body: { reqInfo: { access_token: '', ...record } },
    },
  })
})

it('Foshan: fields in the body, the plate’s colour, lists in camel case', () => {
  expect(wrapHealthRecord(record, 'foshan', wrapping)).toEqual({
    header: { date: '20261120', time: '180500' },
    body: {
      access_token: '',
      ...record.basicInfo,
      vehicleplatecolor: '绿',
      vehiclePartsList: record.vehiclepartslist,
      repairProjectList: record.repairprojectlist,
    },
  })
})

it('a file of two envelopes is refused by the schema', () => {
  const mixed = [
    wrapHealthRecord(record, 'plain', wrapping),
    wrapHealthRecord(record, 'foshan', wrapping),
  ]
  expect(checkHealthFile(mixed)).not.toEqual([])
})
