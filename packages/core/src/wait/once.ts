/**
 * Runs it at the first call; all later calls have that result, unless it failed: then it is tried again.
 * @example
 * const version = once(async () => (await shell.run(['pveversion'])).stdout.trim())
 * console.log(await version(), await version()) // asked for once
 */
export function once<T>(run: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= run().catch((error: unknown) => {
      result = undefined
      throw error
    })
    return result
  }
}
