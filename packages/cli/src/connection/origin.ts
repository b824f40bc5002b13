/** Loaded only where an address is there: the SDK's index brings much more with it. */
export { normalOrigin } from '@pve/sdk'
