import { translateArea } from '../translate-area.ts'
import { updates as source } from '../zh-CN/updates.ts'

export const updates = translateArea(source)({
  title: 'Program updates',
  version: 'This is version {version}',
  notInstalled:
    'This copy was not put here by the installer, so it cannot update itself. Install it, and it can be updated here.',
  off: 'No update address is set, so nobody is asked.',
  idle: 'Asked once a day. You are told of a new version; nothing is downloaded or installed by itself.',
  feed: 'Update address',
  'feed.hint': 'From whoever supplies the program; begins with https://. Empty it to stop asking.',
  'feed.wrong': 'Enter the whole address, beginning with https://.',
  'feed.save': 'Save address',
  'feed.saved': 'Update address saved',
  'feed.removed': 'Updates are no longer asked for',
  check: 'Check now',
  checking: 'Checking…',
  current: 'This is the newest version, checked {time}',
  found: 'Version {version} is there',
  notes: 'What is new',
  download: 'Download',
  downloading: 'Downloading {percent}%',
  ready: '{version} is downloaded and verified',
  install: 'Back up and install',
  'install.hint':
    'A backup is taken and read back, then the program closes and is installed: a minute or two. Without the backup nothing is installed.',
  installing: 'Backing up, then closing and installing…',
  failed: 'The update did not work: {why}',
})
