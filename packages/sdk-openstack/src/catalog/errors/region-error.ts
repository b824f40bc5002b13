import { ConfigError, type PveErrorOptions } from '@pve/core'

/**
 * No region was chosen where there are several, or one that this cloud has not; `regions` are those there are. Code
 * OS_REGION.
 * @example
 * try {
 *   console.log(await cloud.region())
 * } catch (error) {
 *   if (!(error instanceof RegionError)) throw error
 *   console.error(`Choose one: ${error.regions.join(', ')}`) // Choose one: RegionOne, RegionTwo
 * }
 */
export class RegionError extends ConfigError {
  constructor(
    readonly regions: readonly string[],
    message: string,
    options: PveErrorOptions = {},
  ) {
    super(message, { ...options, code: 'OS_REGION', details: { ...options.details, regions: [...regions] } })
  }
}
