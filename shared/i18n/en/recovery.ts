import { translateArea } from '../translate-area.ts'
import { recovery as source } from '../zh-CN/recovery.ts'

export const recovery = translateArea(source)({
  what: 'What happened',
  safe: 'What is safe',
  choices: 'What you can do',
  code: 'For support: {code}',
  'newer.title': 'These records were written by a newer version',
  'newer.what':
    'The records are in format {found}; the program installed here knows formats up to {known}.',
  'newer.safe': 'Nothing was changed. Install the latest version, then open it again.',
  'unreadable.title': 'The database of the records cannot be opened',
  'unreadable.what':
    'The database on this computer does not open, most likely after a power cut or a fault of the disk.',
  'unreadable.safe':
    'Every save was written to the journal files as well, and backups were made, so the records can be rebuilt. The database that does not open is set aside, not deleted.',
  'not-exported.title': 'The backup that comes first could not be made',
  'not-exported.what':
    'Before records are changed as a whole, a copy is written and verified. That did not work this time, so nothing was begun.',
  'not-exported.safe': 'Nothing was changed. Check the disk, then try again.',
  'upgrade-failed.title': 'The records were not upgraded',
  'upgrade-failed.what':
    'This version keeps records in a new format. The change failed on the way and was taken back as a whole.',
  'upgrade-failed.safe':
    'The records are as they were, and the copy made before is verified. The previous version can be installed again to go on working.',
  'upgrade-differs.title': 'The check after the upgrade found a difference',
  'upgrade-differs.what': 'A record ({table}) is not what the copy made before the upgrade says.',
  'upgrade-differs.safe':
    'The copy made before the upgrade is kept whole. Save the log and ask support before you open the records.',
  'load.title': 'One import cannot be brought back',
  'load.what':
    'Entry {seq} of the journal is an import, of which the journal keeps only counts and a checksum. No backup was finished after it, so this computer cannot rebuild those records.',
  'load.safe':
    'Everything else comes back, except later changes to the imported records. The file can be imported once more.',
  'nothing.title': 'There is nothing to rebuild from',
  'nothing.what':
    'The database is gone, and there is no usable backup and no complete journal here.',
  'nothing.safe':
    'Whatever was found is left as it is. If there is a copy elsewhere (USB stick, shared folder, another computer), fetch it first.',
  'stopped.title': 'The rebuild was stopped',
  'stopped.what': 'Not all records have been read back yet.',
  'stopped.safe': 'Backups and journal were not touched; it can begin again at any time.',
  'disk-full.title': 'The disk is full',
  'disk-full.what':
    'There is no room for the journal or a copy. A save could not be promised, so the records were not opened.',
  'disk-full.safe': 'Nothing is lost. Make some room, then try again.',
  'password.title': 'The password is missing or wrong',
  'password.what':
    'Backups in the second place are encrypted with the password chosen in the settings.',
  'password.safe': 'Nothing was changed.',
  'damaged.title': 'The chosen backup is damaged',
  'damaged.what': 'It is not what was written when it was taken, and cannot be used.',
  'damaged.safe': 'The other backups and the journal were not touched; choose another one.',
  'failed.title': 'The records were not opened',
  'failed.what': 'The check at the start met an error that nobody expected.',
  'failed.safe':
    'Records, journal and backups are still there. Try again; if it fails once more, save the log and ask support.',
  'do.rebuild': 'Rebuild the records',
  'do.rebuild.hint': 'Sets the database aside, starts again, and rebuilds from backup and journal',
  'do.again': 'Try again',
  'do.again.hint': 'Checks everything from the beginning',
  'do.anyway': 'Open all the same',
  'do.anyway.hint': 'Goes on with the records as they were upgraded',
  'do.restart': 'Begin the rebuild again',
  'do.restart.hint': 'From the newest whole backup and the journal after it',
  'do.pass': 'Rebuild without this import',
  'do.pass.hint': 'Brings everything else back; import the file again afterwards',
  'do.choose': 'Choose a backup…',
  'do.choose.hint': 'Also from the second place; later saves come back from the journal',
  'do.empty': 'Begin with empty records',
  'do.empty.hint': 'Sets what is left of the journal aside and sets the shop up anew',
  'do.folder': 'Open the folder of what was set aside',
  'do.folder.hint': 'Databases and journal files that were put away are in it',
  'do.log': 'Save the log…',
  'do.log.hint': 'For support; nothing about customers is in it',
  'do.quit': 'Quit',
  'do.quit.hint': 'Changes nothing',
  'log.saved': 'The log was saved as {name}',
  'log.failed': 'The log was not saved',
  'working.title': 'Making the records whole',
  'working.hint':
    'The desk opens by itself when this is done. Should the power go, the next start carries on.',
  'task.catching-up': 'Completing the journal files',
  'task.checking': 'Comparing every record after the upgrade',
  'task.exporting': 'Writing and verifying a copy first',
  'task.loading': 'Reading records back from a backup',
  'task.replaying': 'Bringing back every save from the journal',
  'task.upgrading': 'Upgrading the records',
  'done.count': '{done} done',
  'done.of': '{done} of {of}',
  stop: 'Stop',
  'choose.title': 'Choose a backup',
  'choose.none':
    'No backup was found. If the second place is a USB stick or a shared folder, connect it and try again.',
  'choose.when': 'Taken',
  'choose.seq': 'up to save {seq}',
  'choose.here': 'this computer',
  'choose.second': 'second place',
  'choose.encrypted': 'encrypted',
  'choose.foreign': 'another computer',
  'choose.password': 'Password of this backup',
  'choose.use': 'Use this one',
  'choose.cancel': 'Cancel',
  'told.replayed': 'Brought back from the journal: {count} saves, up to {time}',
  'told.caught-up': 'Journal files completed from the records: {count} entries',
  'told.rebuilt': 'The records were rebuilt, up to {time}',
  'told.rebuilt.from': 'From the backup of {time}, and {count} saves after it',
  'told.rebuilt.snapshot': 'From the backup of {time}; nothing was saved after it',
  'told.rebuilt.journal': 'From the journal alone, {count} saves',
  'told.counts': 'Records read back: {list}',
  'told.damaged': 'Damaged backups that were not used: {times}',
  'told.damage':
    'Journal file {file} is damaged at line {line}; everything up to save {seq} is proved',
  'told.diverged':
    'Journal and records told different stories: the longer one goes on, the other is kept',
  'told.aside': 'The former journal is kept in {folder}',
  'told.missing':
    'Imported records that could not be made whole: {count}. Import their file once more',
  'told.upgraded':
    'Records upgraded from format {from} to {to}; the copy made before is verified, and every record was compared with it',
  'told.close': 'Close',
  'in-use.title': 'These records are in use on another computer',
  'in-use.hint':
    'Computer “{machine}” has had this folder open since {since}. Two computers writing at once would damage the records, so they were not opened here. Quit the program there first; if that computer is off, wait three minutes and try again.',
  'in-use.taken': 'Another computer took over these records',
  'in-use.taken.hint':
    'Computer “{machine}” has opened the same folder. This program quits now so that nothing is damaged.',
  'in-use.quit': 'Quit',
})
