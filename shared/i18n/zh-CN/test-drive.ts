/** Test drives. */
export const testDrive = {
  title: '试驾',
} as const
