import { type ComponentType, lazy } from 'react'
import { JournalRegister } from '#renderer/features/audit/index.ts'
import { RatingsRegister } from '#renderer/features/rating/index.ts'
import { TasksRegister } from '#renderer/features/tasks/index.ts'
import type { Register } from '#renderer/navigation/route.ts'

/** The list behind each tab, loaded when it is first opened, each the work of its own feature. */
export const REGISTER_PANELS: Readonly<Record<Register, ComponentType>> = {
  deferred: lazy(async () => ({
    default: (await import('#renderer/features/deferred/index.ts')).DeferredRegister,
  })),
  'follow-ups': lazy(async () => ({
    default: (await import('#renderer/features/follow-up/index.ts')).FollowUpRegister,
  })),
  'old-parts': lazy(async () => ({
    default: (await import('#renderer/features/old-parts/index.ts')).OldPartsRegister,
  })),
  loans: lazy(async () => ({
    default: (await import('#renderer/features/extras/index.ts')).LoansRegister,
  })),
  // Their features are asked for from the start, and load their lists themselves.
  tasks: TasksRegister,
  ratings: RatingsRegister,
  journal: JournalRegister,
  health: lazy(async () => ({
    default: (await import('#renderer/features/health-record/index.ts')).HealthRegister,
  })),
  accounts: lazy(async () => ({
    default: (await import('#renderer/features/till/index.ts')).AccountsRegister,
  })),
}
