import { translateArea } from '../translate-area.ts'
import { signIn as source } from '../zh-CN/sign-in.ts'

export const signIn = translateArea(source)({
  find: 'Name or pinyin; a digit chooses at once',
  nobody: 'Nobody of that name.',
  pin: 'PIN',
  forgotten: 'Forgotten? A manager sets a new one under Settings → People.',
  wait: 'Too many wrong PINs. Try again in {seconds} s.',
  other: 'Somebody else',
  do: 'Sign in',
  lock: 'Lock',
  locked: 'The desk is locked',
  notYet:
    '{name} has no PIN yet, and everybody needs one here. A manager sets it under Settings → People.',
  override: 'Needs permission: {act}',
  'override.why':
    '{name}’s role may not do this. It takes {roles} and their PIN, here. Who allowed it goes into the record.',
  'override.close': 'Leave it',
  allow: 'Allow',
  first:
    '{name} has no PIN yet. A permission without a PIN could be anybody’s and does not count: set one now, yourself.',
  new: 'New PIN',
  old: 'Present PIN',
  access: 'Signing in and locking',
  needsPin: 'Everybody signs in with a PIN',
  lockAfter: 'Lock when nobody is at the desk',
  'first.save': 'Set and allow',
  'new.again': 'Once more',
  'new.hint': '4 to 8 digits. Not 1234, a birth year or anything else that is tried first.',
  'pin.set': 'Set PIN',
  'pin.change': 'Change PIN',
  'pin.setOf': 'Set a PIN: {name}',
  'pin.changeOf': 'Change PIN: {name}',
  'pin.take': 'Take PIN away',
  'pin.saved': '{name} has a new PIN.',
  'pin.taken': '{name} has no PIN any more.',
  'needsPin.hint': 'Otherwise whoever has no PIN signs in by name.',
  'lockAfter.never': 'Never',
  'lockAfter.minutes': 'After {minutes} min',
  'lockAfter.hint': 'Only the desk is covered; the displays for customers go on.',
})
