/** Words of the papers of this room. */
export const paperTestDrive = {} as const
