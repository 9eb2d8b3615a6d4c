import type { Failure } from '#shared/kernel/result.ts'

/** What went wrong, by what a person can do about it. */
export type Trouble =
  | 'damaged'
  | 'disk-full'
  | 'failed'
  | 'load'
  | 'newer'
  | 'not-exported'
  | 'nothing'
  | 'password'
  | 'stopped'
  | 'unreadable'
  | 'upgrade-differs'
  | 'upgrade-failed'

export type RecoveryChoice =
  | 'again'
  | 'anyway'
  | 'choose'
  | 'empty'
  | 'folder'
  | 'log'
  | 'pass'
  | 'quit'
  | 'rebuild'
  | 'restart'

const TROUBLES: Readonly<Partial<Record<string, Trouble>>> = {
  'database.newer': 'newer',
  'database.not-opened': 'unreadable',
  'rebuild.cancelled': 'stopped',
  'rebuild.load-not-held': 'load',
  'rebuild.no-beginning': 'nothing',
  'rebuild.not-kept': 'not-exported',
  'rebuild.nothing': 'nothing',
  'save.disk-full': 'disk-full',
  'snapshot.damaged': 'damaged',
  'snapshot.disk-full': 'disk-full',
  'snapshot.gone': 'damaged',
  'snapshot.newer': 'damaged',
  'snapshot.not-upgraded': 'damaged',
  'snapshot.password-needed': 'password',
  'snapshot.password-wrong': 'password',
  'upgrade.differs': 'upgrade-differs',
  'upgrade.failed': 'upgrade-failed',
  'upgrade.not-exported': 'not-exported',
}

/** What kind of trouble a refusal is: a full disk is one, whatever was being written. */
export function troubleOf({ code, detail }: Failure<string>): Trouble {
  if (detail?.reason === 'snapshot.disk-full') return 'disk-full'
  return TROUBLES[code] ?? 'failed'
}

const CHOICES: Readonly<Record<Trouble, readonly RecoveryChoice[]>> = {
  damaged: ['choose', 'restart', 'folder', 'log', 'quit'],
  'disk-full': ['again', 'log', 'quit'],
  failed: ['again', 'choose', 'folder', 'log', 'quit'],
  load: ['pass', 'choose', 'empty', 'folder', 'log', 'quit'],
  newer: ['quit', 'log'],
  'not-exported': ['again', 'log', 'quit'],
  nothing: ['choose', 'again', 'empty', 'folder', 'log', 'quit'],
  password: ['choose', 'again', 'quit'],
  stopped: ['restart', 'choose', 'quit'],
  unreadable: ['rebuild', 'again', 'folder', 'log', 'quit'],
  'upgrade-differs': ['log', 'anyway', 'folder', 'quit'],
  'upgrade-failed': ['again', 'log', 'folder', 'quit'],
}

/** What can be done about a trouble; the first is what most should do. */
export const listChoices = (trouble: Trouble): readonly RecoveryChoice[] => CHOICES[trouble]
