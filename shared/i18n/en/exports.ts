import { translateArea } from '../translate-area.ts'
import { exports as source } from '../zh-CN/exports.ts'

export const exports = translateArea(source)({
  card: 'Export everything',
  'card.hint':
    'Writes all of the shop’s records as CSV and JSON with a data dictionary: they are yours to take.',
  'card.leftOut': 'Staff PINs, drafts and this computer’s settings stay out.',
  'card.personal': 'The files hold customers’ names, phones and plates: keep them in a safe place.',
  photos: 'With photos and videos',
  start: 'Choose a folder and export',
  cancel: 'Cancel',
  writing: 'Exporting: {what}',
  'writing.journal': 'journal',
  'writing.last': 'list of files',
  last: 'Last exported: {at} {name}',
  done: 'Exported to “{folder}”: {records} records, {files} files',
  'done.missing': '{count} photos are not on this computer; manifest.json lists them',
  folder: 'Qiantai export {day} {time}',
  'readme.title': '{shop}: all records',
  'readme.when': 'Exported {at} (the shop’s time) by {name}, program version {version}.',
  'readme.csv':
    '*.csv: one table for each kind of record, for any spreadsheet. UTF-8 with BOM, commas. Lists within records (jobs and parts of a visit) are in the folder lists; the column record is the id of their record, columns ending in .no the place in the list.',
  'readme.money':
    "Money in CSV is in major units (398.00) with the currency beside it; a time has two columns, .local in the shop’s time and one in UTC. A text that begins with = + - @ has a ' in front, so that no spreadsheet runs it.",
  'readme.json':
    '*.json: the same records to the letter. Each file is one array, one record a line. Money is in minor units (cents), hours in hundredths, quantities in thousandths.',
  'readme.dictionary':
    'dictionary.csv, dictionary.json: what each column means, its type, unit and an example.',
  'readme.journal':
    'journal.jsonl: the journal, one entry a line: who did what, when, and what it became.',
  'readme.photos':
    'photos: photos and videos, named by the SHA-256 of their content, which is what photo columns hold.',
  'readme.manifest':
    'manifest.json: counts of each kind of record, size and SHA-256 of every file, to check that all is whole.',
  'dictionary.record': 'id of the record it belongs to',
  'dictionary.no': 'place in the list, counted from 1',
  'dictionary.local': 'the same time at the shop',
  'dictionary.currency': 'currency of the money in the row',
  'journal.seq': 'number, contiguous',
  'journal.id': 'id',
  'journal.at': 'time',
  'journal.actor': 'who did it',
  'journal.allowedBy': 'who allowed it',
  'journal.device': 'computer',
  'journal.command': 'what was done',
  'journal.subject': 'the record it is about',
  'journal.changes': 'changes: the new values of each record',
  'journal.loaded': 'counts and hash of a bulk load',
})
