/** The machine, as the journal names it. One desk now; several will each have a name of their own. */
export const DEVICE = 'desk-1'
