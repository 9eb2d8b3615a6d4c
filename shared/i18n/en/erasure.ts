import { translateArea } from '../translate-area.ts'
import { erasure as source } from '../zh-CN/erasure.ts'

export const erasure = translateArea(source)({
  open: 'Erase personal data…',
  title: 'Erase personal data: {name}',
  about:
    'For a customer who asks for it as the law allows. It cannot be undone, and no restore brings the data back.',
  erased: 'Erased',
  'erased.customer': 'name, telephone, address, contact, number, wishes, consent to marketing',
  'erased.rest': 'names, numbers, licences, signatures and words in {count} records',
  'erased.journal': 'the same in the history of what was done',
  kept: 'Kept by law',
  'kept.of': '{table} × {count}',
  'kept.until': 'until {day}',
  'kept.none': 'nothing has to be kept',
  'kept.hint':
    'Repair records for six years, files of cars sold for ten; issued papers stay as they were printed.',
  snapshots:
    'Snapshots taken before, here and in the second place, still hold the data until they run out, at most 12 months; whatever is restored from them is erased again.',
  requestedOn: 'Asked for on',
  reason: 'Why (no name, no number)',
  save: 'Erase',
  close: 'Cancel',
  done: 'Erased: {count} records',
  again: 'Clear the journal once more',
  cleaned: 'The journal tells nothing of this person any more',
  notRedacted:
    'The records are erased, but the journal file could not be rewritten: {reason}. Open the erasure once more to try again.',
})
