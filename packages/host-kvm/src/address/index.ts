export {
  type AddressOptions,
  type AddressState,
  type AddressSurvey,
  checkAddress,
  findFreeAddresses,
  listAddresses,
} from './address.js'
export { AddressError, type AddressErrorCode } from './errors.js'
export { type AddressRange, parseAddressRange } from './subnet.js'
