/**
 * The arguments of a start on the other records, the demo's or the shop's own. A profile that was
 * named for this start is the one being left, so its name does not go along; PINs are
 * forgotten once.
 */
export function reopenArguments(args: readonly string[], isDemo: boolean): string[] {
  const kept = args.filter(
    (argument) =>
      !['--demo', '--forget-pins'].includes(argument) && !argument.startsWith('--user-data='),
  )
  return isDemo ? [...kept, '--demo'] : kept
}
