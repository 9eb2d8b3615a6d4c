/** Counter and lounge: another partition, in memory, so that the database is out of their reach. */
export const PUBLIC_PARTITION = 'public'
