/** Work that opens an engine, a gearbox or the high voltage: not for everybody's hands. */
export const SENIOR_JOBS: ReadonlySet<string> = new Set([
  'engine-overhaul',
  'timing-chain',
  'turbocharger',
  'transmission-overhaul',
  'valve-body',
  'hv-contactor',
  'charge-port',
  'drive-motor',
])
