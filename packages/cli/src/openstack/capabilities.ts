import { suggest, UsageError } from '@pve/core'
import type { ServiceCapability, ServiceName } from '@pve/openstack'
import { type Column, renderTable } from '../output/table.js'
import type { capabilities as definition } from './cloud-definitions.js'
import type { CloudHandler, Openstack } from './context.js'

const columns: readonly Column<ServiceCapability>[] = [
  { title: 'SERVICE', value: ({ service }) => service },
  { title: 'PROJECT', drop: 2, value: ({ project }) => project },
  {
    title: 'HERE',
    value: ({ available }) => (available ? 'yes' : 'no'),
    color: ({ available }, style) => (available ? style.green : style.dim),
  },
  { title: 'VERSION', value: ({ version }) => version },
  {
    title: 'MICROVERSIONS',
    value: ({ microversions }) => microversions && `${microversions.min}–${microversions.max}`,
  },
  { title: 'EXTENSIONS', drop: 1, value: ({ extensions }) => extensions.length || undefined, align: 'right' },
  { title: 'REMARKS', shrinks: true, value: ({ reason, quirks }) => reason ?? quirks.join('; ') },
]

export const capabilities: CloudHandler<typeof definition> = async (context, { flags }) => {
  const { out, signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const { services } = await cloud.capabilities({
    signal,
    ...(flags.service !== undefined && { only: [serviceNamed(sdk, flags.service)] }),
  })
  out.result({
    json: services,
    text: (style, width) => {
      const table = renderTable(columns, services, { style, width })
      if (!flags.extensions) return table
      const lists = services.flatMap(({ service, extensions }) =>
        extensions.length === 0
          ? []
          : [`${style.bold(`Extensions of ${service}`)}\n${extensions.map((one) => `  ${one}`).join('\n')}`],
      )
      return [table, ...lists].join('\n\n')
    },
    quiet: () =>
      services
        .filter(({ available }) => available)
        .map(({ service }) => service)
        .join('\n'),
  })
}

/** By its official type, another name of catalogs, or what its developers call it: `volumev3`, `cinder`. */
function serviceNamed(sdk: Openstack, word: string): ServiceName {
  const wanted = word.toLowerCase()
  const found =
    sdk.serviceOfType(wanted) ??
    sdk.serviceNames.find((name) => sdk.services[name].project.toLowerCase() === wanted)
  if (found) return found
  const nearest = suggest(wanted, sdk.serviceNames)
  throw new UsageError(`There is no service '${word}'.`, {
    hint: nearest ? `Did you mean '${nearest}'?` : `There are: ${sdk.serviceNames.join(', ')}.`,
  })
}
