/** A request as it would be sent: for dry runs and traces. */
export interface RequestPreview {
  readonly method: string
  /** With its values and query, below the service's endpoint: `/servers/3f…/action`. */
  readonly path: string
  readonly body?: unknown
}
