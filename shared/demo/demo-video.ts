/** The sample video that comes with the app: its file without ending, and its length in seconds. */
export const DEMO_VIDEO = { name: 'disc-wear', seconds: 10 } as const
