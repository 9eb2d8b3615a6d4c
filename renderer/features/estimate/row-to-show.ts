let wanted: string | undefined

/** Names the line the estimate should open on: another sheet sends the advisor to a job. */
export const showRow = (key: string): void => {
  wanted = key
}

/** The line asked for, if any. */
export const rowToShow = (): string | undefined => wanted

/** Once it has been shown it is not asked for any more. */
export const forgetRow = (): void => {
  wanted = undefined
}
