import type { StaffRole } from '../staff.ts'
import { BILLING, EVERYBODY, FRONT, MANAGERS, TILL } from './groups.ts'

/** Who may do what with the till, the shop itself and its records. */
export const SHOP_RIGHTS = {
  'take-deposit': BILLING,
  'return-deposit': BILLING,
  'issue-payment-receipt': BILLING,
  'take-account-receipt': BILLING,
  // Who allowed the money to go is named on the note, by its own rule.
  'issue-credit-note': BILLING,
  'note-opening': TILL,
  'move-cash': TILL,
  'close-day': TILL,

  'add-slide': FRONT,
  'edit-slide': FRONT,
  'switch-slide': FRONT,
  'close-slide': FRONT,
  'arrange-slides': FRONT,
  'set-call-sound': FRONT,
  'set-energy-prices': MANAGERS,

  'change-shop': MANAGERS,
  'save-staff': MANAGERS,
  'save-bay': MANAGERS,
  'set-desk-access': MANAGERS,
  'set-pin-of-another': MANAGERS,
  // One's own, with the old one.
  'set-pin': EVERYBODY,
  'sign-in': EVERYBODY,
  'stop-sign-in': EVERYBODY,
  'save-quoting': MANAGERS,
  'save-buying-rule': MANAGERS,
  'set-stock-age': MANAGERS,
  'set-used-services': MANAGERS,
  'import-list': MANAGERS,
  'restore-to-moment': MANAGERS,
  'erase-person': MANAGERS,

  // Follows an export that was asked for and allowed by its own right.
  'note-export': EVERYBODY,
  'note-health-export': BILLING,

  // Before there is anybody to ask.
  'open-shop': EVERYBODY,
  'forget-pins': EVERYBODY,
  'load-demo-shop': EVERYBODY,
} as const satisfies Readonly<Record<string, readonly StaffRole[]>>
