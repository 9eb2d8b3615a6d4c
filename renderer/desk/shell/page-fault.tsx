import { Component, type ReactNode } from 'react'

interface PageFaultProps {
  /** A change of it gives the page another try. */
  readonly place: string
  readonly draw: (retry: () => void) => ReactNode
  readonly onFault: (fault: unknown) => void
  readonly children: ReactNode
}

interface PageFaultState {
  readonly failedAt: string | undefined
}

/** Keeps a bug in one page from taking the desk down: the rest of the shell goes on working. */
export class PageFault extends Component<PageFaultProps, PageFaultState> {
  override state: PageFaultState = { failedAt: undefined }

  override componentDidCatch(fault: unknown): void {
    this.props.onFault(fault)
    this.setState({ failedAt: this.props.place })
  }

  static getDerivedStateFromError(): Partial<PageFaultState> {
    return { failedAt: '' }
  }

  override componentDidUpdate(before: PageFaultProps): void {
    if (before.place !== this.props.place && this.state.failedAt !== undefined)
      this.setState({ failedAt: undefined })
  }

  override render(): ReactNode {
    return this.state.failedAt === undefined
      ? this.props.children
      : this.props.draw(() => this.setState({ failedAt: undefined }))
  }
}
