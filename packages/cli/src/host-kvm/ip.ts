/** `vmctl ip`: which addresses of a bridge's subnet are taken, and how sure that is. */
import { UsageError } from '@pve/core'
import type { AddressOptions, AddressState, AddressSurvey } from '@pve/host-kvm'
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
  { title: 'HOW', value: ({ how }) => how, shrinks: true },
]

const enough = 5

export const check: HostHandler<typeof ipCheck> = async (context, { arguments: { address }, flags }) => {
  const { range, count = enough } = flags
  if (address.length > 0 && (range !== undefined || flags.count !== undefined))
    throw new UsageError('--range and --count look for free addresses: leave them or the addresses out.')
  if (count < 1) throw new UsageError('--count is 1 or more.')
  const { sdk, host, options } = await opened(context, flags.bridge)
  const survey = await sdk.checkAddress(host, {
    ...options,
    ...(address.length > 0 && { addresses: address }),
    ...(range !== undefined && { range: sdk.parseAddressRange(range) }),
  })
  if (address.length > 0) show(context, survey)
  else show(context, { ...survey, addresses: firstFree(survey.addresses, count) })
}

/** One that a DHCP server may give away comes last. */
const firstFree = (all: readonly AddressState[], count: number): readonly AddressState[] =>
  all
    .filter(({ state }) => state === 'free')
    .sort((a, b) => Number(a.isInDhcpRange) - Number(b.isInDhcpRange))
    .slice(0, count)

export const list: HostHandler<typeof ipList> = async (context, { flags }) => {
  const { range } = flags
  const { sdk, host, options } = await opened(context, flags.bridge)
  show(
    context,
    await sdk.listAddresses(host, {
      ...options,
      ...(range !== undefined && { range: sdk.parseAddressRange(range) }),
    }),
  )
}

/** The bridge of the flag, else the host's own default. */
async function opened(context: HostContext, bridge: string | undefined) {
  const [sdk, host, settings] = await Promise.all([
    context.library(),
    context.host('root'),
    context.settings(),
  ])
  const options: AddressOptions = {
    signal: context.signal,
    ...given({ bridge: bridge ?? settings.bridge }),
  }
  return { sdk, host, options }
}

function show({ out }: HostContext, survey: AddressSurvey): void {
  const { addresses, bridge, subnet, notes } = survey
  out.result({
    json: survey,
    text: (style, width) =>
      [
        addresses.length === 0
          ? `None of ${subnet} on ${bridge}.`
          : renderTable(columns, addresses, { style, width }),
        ...notes.map((note) => style.dim(wrapText(harmless(note), width ?? 100))),
      ].join('\n'),
    quiet: () => addresses.map(({ address }) => address).join('\n'),
  })
}
