/** logout, config show, config path. */
import { UsageError } from '@pve/core'
import { configPath, exampleConfig } from '../config/config-file.js'
import { credentialKinds, credentialsPath, openStore } from '../config/credentials.js'
import { describeSettings } from '../config/settings.js'
import { demoStatePath } from '../connection/demo-state.js'
import { normalOrigin } from '../connection/origin.js'
import type {
  configPath as configPathDefinition,
  configShow,
  logout as logoutDefinition,
} from '../definitions/session.js'
import { renderPairs, renderTable } from '../output/table.js'
import type { ProxmoxHandler } from '../proxmox-context.js'

export const logout: ProxmoxHandler<typeof logoutDefinition> = async (
  { out, settings },
  { arguments: { host }, flags },
) => {
  const store = openStore()
  const kinds = [
    credentialKinds.token,
    credentialKinds.ticket,
    ...(flags['keep-fingerprint'] ? [] : [credentialKinds.server]),
  ]
  const named = host === undefined ? settings.hosts?.value[0] : normalOrigin(host)
  if (!flags.all && named === undefined)
    throw new UsageError('Of which server?', { hint: 'pve logout pve1.example, or --all' })
  const removed = new Set<string>()
  let hadToken = false
  for (const kind of kinds) {
    for (const origin of flags.all ? await store.list(kind) : [named ?? '']) {
      if (!(await store.delete(kind, origin))) continue
      removed.add(origin)
      hadToken ||= kind === credentialKinds.token
    }
  }
  out.result({
    json: { removed: [...removed] },
    text: () => (removed.size === 0 ? 'Nothing was kept.' : `Forgotten: ${[...removed].join(', ')}`),
    quiet: () => [...removed].join('\n'),
  })
  if (hadToken)
    out.note(
      "The API token is still valid on the server: remove it there ('pve api DELETE /access/users/{userid}/token/{tokenid}', or the web interface) if it shall not be.",
    )
}

export const show: ProxmoxHandler<typeof configShow> = async ({ out, settings }) => {
  const rows = describeSettings(settings)
  const { path, exists, clusters } = settings.config
  out.result({
    json: { file: path, exists, clusters: Object.keys(clusters), settings: rows },
    text: (style, width) =>
      [
        renderPairs(
          [
            ['File', exists ? path : `${path} (not there)`],
            ['Clusters', Object.keys(clusters).join(', ')],
          ],
          style,
          width,
        ),
        '',
        rows.length === 0
          ? 'No server is set.'
          : renderTable(
              [
                { title: 'SETTING', value: (row) => row.name },
                { title: 'VALUE', value: (row) => row.value, shrinks: true },
                { title: 'FROM', value: (row) => row.source, shrinks: true },
              ],
              rows,
              { style, width },
            ),
        ...(exists ? [] : ['', 'A file may look like this:', '', style.dim(exampleConfig.trimEnd())]),
      ].join('\n'),
    quiet: () => rows.map(({ name, value }) => `${name}=${value}`).join('\n'),
  })
}

export const path: ProxmoxHandler<typeof configPathDefinition> = async ({ out, io }) => {
  const places = { config: configPath(io.env), credentials: credentialsPath(), demo: demoStatePath() }
  out.result({
    json: places,
    text: (style) => renderPairs(Object.entries(places), style, undefined),
    quiet: () => places.config,
  })
}
