/** Why a network cannot be moved to a bridge; said before anything is changed. */
export interface NetplanRefusal {
  /** UPPER_SNAKE, of docs/errors.md. */
  readonly code: string
  /** A sentence. */
  readonly what: string
  /** What to do about it. */
  readonly hint: string
}

export const isRefusal = (value: object): value is NetplanRefusal => 'code' in value && 'hint' in value
