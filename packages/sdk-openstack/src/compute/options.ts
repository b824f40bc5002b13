export interface ComputeOptions {
  readonly signal?: AbortSignal
}

/** For calls: with the signal only where there is one. */
export const callOptions = (phase: string, { signal }: ComputeOptions) => ({
  phase,
  ...(signal && { signal }),
})
