/** `vmctl ip`: which addresses of a bridge's subnet are taken, and how sure that is. */
import { exitCodes, UsageError } from '@pve/core'
import {
  type AddressOptions,
  type AddressState,
  type AddressSurvey,
  checkAddress,
  findFreeAddresses,
  listAddresses,
  parseAddressRange,
} from '@pve/host-kvm'
import { harmless, type Style, wrapText } from '../output/style.js'
import { type Column, renderTable } from '../output/table.js'
import { given } from '../values/given.js'
import type { HostContext, HostHandler } from './context.js'
import type { ipCheck, ipList } from './gpu-definitions.js'

const stateColor = ({ state }: AddressState, style: Style) =>
  ({ free: style.green, taken: style.red, reserved: style.yellow, unknown: style.yellow })[state]

const columns: readonly Column<AddressState>[] = [
  { title: 'ADDRESS', value: ({ address }) => address },
  { title: 'STATE', value: ({ state }) => state, color: stateColor },
  { title: 'VM', value: ({ domain }) => domain, shrinks: true },
  { title: 'DHCP', value: ({ isInDhcpRange }) => (isInDhcpRange ? 'in its range' : undefined), drop: 1 },
  { title: 'HOW', value: ({ how }) => how, wraps: true },
]

export const check: HostHandler<typeof ipCheck> = async (context, { arguments: { address }, flags }) => {
  const { range, count } = flags
  if (address.length > 0 && (range !== undefined || count !== undefined))
    throw new UsageError('--range and --count look for free addresses: leave them or the addresses out.')
  const { host, options } = await opened(context, flags.bridge)
  const survey =
    address.length > 0
      ? await checkAddress(host, { ...options, addresses: address })
      : await findFreeAddresses(host, {
          ...options,
          ...given({ count, range: range === undefined ? undefined : parseAddressRange(range) }),
        })
  show(context, survey, { isListed: isFree, none: noneOf(survey, range, 'free') })
  const found = survey.addresses.length
  if (address.length === 0 && count !== undefined && found > 0 && found < count)
    context.out.warn(`only ${found} of ${count} addresses: no others are free.`)
  const isWell = address.length > 0 ? survey.addresses.every(isFree) : found >= (count ?? 1)
  if (!isWell) context.setExitCode(exitCodes.failed)
}

export const list: HostHandler<typeof ipList> = async (context, { flags }) => {
  const { range } = flags
  const { host, options } = await opened(context, flags.bridge)
  const survey = await listAddresses(host, {
    ...options,
    ...(range !== undefined && { range: parseAddressRange(range) }),
  })
  show(context, survey, { none: noneOf(survey, range, 'taken or reserved') })
}

/** The bridge of the flag, else the host's own default. */
async function opened(context: HostContext, bridge: string | undefined) {
  const [host, settings] = await Promise.all([context.host('root'), context.settings()])
  const options: AddressOptions = {
    signal: context.signal,
    ...given({ bridge: bridge ?? settings.bridge }),
  }
  return { host, options }
}

const isFree = ({ state }: AddressState): boolean => state === 'free'

const noneOf = ({ subnet, bridge }: AddressSurvey, range: string | undefined, what: string): string =>
  `None of ${range ?? subnet} on ${bridge} is ${what}.`

/** @param isListed which of them --quiet names; default all */
function show(
  { out }: HostContext,
  survey: AddressSurvey,
  {
    none,
    isListed = () => true,
  }: { readonly none: string; readonly isListed?: (address: AddressState) => boolean },
): void {
  const { addresses, notes } = survey
  out.result({
    json: survey,
    text: (style, width) =>
      [
        addresses.length === 0 ? none : renderTable(columns, addresses, { style, width }),
        ...notes.map((note) => style.dim(wrapText(harmless(note), width ?? 100))),
      ].join('\n'),
    quiet: () =>
      addresses
        .filter(isListed)
        .map(({ address }) => address)
        .join('\n'),
  })
}
