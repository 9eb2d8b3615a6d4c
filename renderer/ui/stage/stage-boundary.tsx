import { Component, type ReactNode } from 'react'

interface StageBoundaryProps {
  /** What is shown while the screen cannot be drawn. */
  readonly fallback: ReactNode
  /** A new value tries again. */
  readonly attempt: unknown
  readonly children: ReactNode
}

interface StageBoundaryState {
  readonly failedAttempt: unknown
  readonly hasFailed: boolean
}

/** A screen nobody stands at to restart: a showing that cannot be drawn leaves a calm one behind. */
export class StageBoundary extends Component<StageBoundaryProps, StageBoundaryState> {
  override state: StageBoundaryState = { failedAttempt: undefined, hasFailed: false }

  static getDerivedStateFromError(): Partial<StageBoundaryState> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps(
    props: StageBoundaryProps,
    state: StageBoundaryState,
  ): Partial<StageBoundaryState> {
    if (state.failedAttempt === props.attempt) return {}
    return { failedAttempt: props.attempt, hasFailed: false }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
