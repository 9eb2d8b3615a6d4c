import { layoutTestDriveAgreement } from '#shared/documents/kinds/test-drive-agreement/layout.ts'
import {
  presentTestDriveAgreement,
  type TestDriveAgreementInput,
} from '#shared/documents/kinds/test-drive-agreement/present.ts'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { endTestDrive, startTestDrive } from '#shared/domain/sales/test-drive/run-test-drive.ts'
import { signTestDrive } from '#shared/domain/sales/test-drive/sign-test-drive.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDemoCar, aReadyDrive } from '../domain/test-drives.ts'
import { at, OFFSET } from '../domain/times.ts'
import { DRAWN } from './extras-papers.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'
import { samplePaper } from './sample-papers.ts'

/** What the driver read, in short. */
export const AGREED = {
  locale: 'zh-CN',
  plate: '粤AD·12345',
  vehicle: '海豹06 DM-i',
  title: '试乘试驾协议书',
  sections: [{ heading: '试乘试驾约定', lines: [{ value: '只由本人驾驶' }] }],
  person: '王建国',
  consent: '签字表示同意',
} as const

const CAR = aDemoCar()
const NUMBER = 'SJ-20261120-001'

/** A drive as far as it has come. */
export const driveThatIs = (far: 'ready' | 'signed' | 'back'): TestDrive => {
  const ready = { ...aReadyDrive(CAR), number: NUMBER }
  const shown = { content: AGREED, hash: fingerprintOf(AGREED) }
  const signature = { ...DRAWN, at: at('13:58'), shown }
  const { signedOnPaper: _pen, ...unsigned } = ready
  if (far === 'ready') return unsigned
  const signed = unwrap(signTestDrive(ready, { signature }))
  if (far === 'signed') return signed
  const going = { car: CAR, others: [], number: NUMBER, mileageKm: 4210, at: at('14:02') }
  const out = unwrap(startTestDrive(signed, { ...going, offsetMinutes: OFFSET }))
  return unwrap(endTestDrive(out, 4232, at('14:41')))
}

interface DrivePaperOptions {
  readonly drive: TestDrive
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
  readonly change?: Partial<TestDriveAgreementInput>
}

/** The agreement of a drive, drawn, and read again as its reader would. */
export async function printDriveAgreement({
  drive,
  locale = 'zh-CN',
  format = 'a4',
  change = {},
}: DrivePaperOptions) {
  const input = await samplePaper('brake-pads').input('test-drive-agreement', locale)
  const data = presentTestDriveAgreement({
    ...input,
    number: NUMBER,
    drive,
    car: CAR,
    customer: { name: '王建国', phone: '13800138000' },
    staffName: () => '孙倩',
    ...change,
  })
  const definition = layoutTestDriveAgreement(data, { locale, format })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: (await pdfText(bytes)).join('') }
}
