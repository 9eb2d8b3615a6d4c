/** A step of the tour did not go as it should: which one, why, and a picture of it. */
export class TourFailure extends Error {
  constructor(step: string, cause: unknown, picture: string | undefined) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const see = picture === undefined ? '' : `\npicture: ${picture}`
    super(`tour: step "${step}" failed: ${why}${see}`, { cause })
    this.name = 'TourFailure'
  }
}

/** The app itself would not take something of the visit file; the message is one line. */
export class TourRefusal extends Error {
  constructor(line: string) {
    super(line.replaceAll(/\s+/g, ' '))
    this.name = 'TourRefusal'
  }
}
