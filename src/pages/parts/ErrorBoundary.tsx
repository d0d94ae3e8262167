import { Component, type ReactNode } from 'react'

/**
 * Catches what a page throws while drawing and shows `fallback` in its place, so that the rest of the app
 * stays usable. `resetKey`: when it changes, the page is tried again. (React wants a class here.)
 */
export class ErrorBoundary extends Component<
  { children: ReactNode; fallback: (error: unknown, retry: () => void) => ReactNode; resetKey: string },
  { error?: unknown; failed: boolean }
> {
  override state: { error?: unknown; failed: boolean } = { failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  override componentDidUpdate(before: { resetKey: string }) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.retry()
  }

  retry = () => this.setState({ error: undefined, failed: false })

  override render() {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children
  }
}
