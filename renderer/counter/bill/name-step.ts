import type { Say } from '#shared/i18n/words.ts'
import type { BillStep } from './compute-bill-steps.ts'

/** The title of a step: the group's own, or the trade's word. */
export const nameStep = (step: BillStep, say: Say): string => {
  switch (step.kind) {
    case 'group':
      return step.group.title
    case 'deductions':
      return say('counter.billDeductions')
    case 'due':
      return say('counter.billDue')
    case 'payments':
      return say('counter.billPayments')
    case 'after':
      return say('counter.billAfter')
  }
}
