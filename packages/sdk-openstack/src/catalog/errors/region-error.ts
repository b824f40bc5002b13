import { ConfigError, type PveErrorOptions } from '@pve/core'

/** No region was chosen where there are several, or one that this cloud has not; `regions` are those there are. */
export class RegionError extends ConfigError {
  constructor(
    readonly regions: readonly string[],
    message: string,
    options: PveErrorOptions = {},
  ) {
    super(message, { ...options, code: 'OS_REGION', details: { ...options.details, regions: [...regions] } })
  }
}
