import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 二手车服务项目清单. */
export interface ServiceListData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentServiceList = (input: PaperBase): ServiceListData => ({
  frame: presentFrame('service-list', input),
})
