/** Words of the papers of contracts, loan cars, rescue, delivery, appointments. */
export const paperExtras = {} as const
