export const FAULT_FREQUENCIES = ['always', 'often', 'sometimes', 'once'] as const
export const FAULT_ENGINES = ['cold', 'warm', 'any'] as const
export const FAULT_SPEEDS = ['standing', 'low', 'high', 'any'] as const
export const FAULT_LOADS = ['empty', 'loaded', 'any'] as const
export const FAULT_ROADS = ['paved', 'rough', 'any'] as const

/** When the fault shows itself. Every answer may be missing: not asked is not "any". */
export interface FaultInterview {
  readonly since?: string
  readonly frequency?: (typeof FAULT_FREQUENCIES)[number]
  readonly engine?: (typeof FAULT_ENGINES)[number]
  readonly speed?: (typeof FAULT_SPEEDS)[number]
  readonly load?: (typeof FAULT_LOADS)[number]
  readonly road?: (typeof FAULT_ROADS)[number]
  readonly lastService?: string
  readonly addedEquipment?: string
}
