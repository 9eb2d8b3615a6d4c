import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 试乘试驾协议书. */
export interface TestDriveAgreementData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentTestDriveAgreement = (input: PaperBase): TestDriveAgreementData => ({
  frame: presentFrame('test-drive-agreement', input),
})
