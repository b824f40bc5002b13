/** Deletes what a recording made, in whatever state it left it. */

import type { LabDescription } from '../../../../labs/openstack/lab.js'
import { originOf } from './origins.js'
import { type Answer, createRecorder, listAt, type Recorder, textAt } from './recorder.js'

interface Listed {
  /** The path of the list; its entries are one `/id` below. */
  readonly path: string
  /** The list's name in the answer. */
  readonly key: string
  /** Where its entries have what names them in a path. Default `id`. */
  readonly id?: readonly string[]
  /** Those that stay: neutron's own. */
  readonly keeps?: (answer: Answer, index: number) => boolean
  /** Before it can be deleted. */
  readonly release?: (entry: string) => Promise<void>
}

interface Owner {
  readonly token: string
  readonly projectId: string
}

/** Refusals are passed over: what is still in use now is tried again in the next round. */
async function purge(service: Recorder, token: string, lists: readonly Listed[]): Promise<number> {
  let found = 0
  for (const { path, key, id = ['id'], keeps, release } of lists) {
    const answer = await service.quiet('GET', path, { token, status: 200 })
    const plain = path.replace(/\?.*/, '').replace(/\/detail$/, '')
    for (const [index] of listAt(answer, key).entries()) {
      if (keeps?.(answer, index)) continue
      found++
      const entry = `${plain}/${textAt(answer, key, index, ...id)}`
      await release?.(entry)
      await service.attempt('DELETE', entry, { token })
    }
  }
  return found
}

/** Everything of a project in compute, network, block storage and images. @throws Error when something stays */
export async function purgeProject(lab: LabDescription, { token, projectId }: Owner): Promise<void> {
  const nova = createRecorder(originOf(lab, 'compute'), 'compute')
  const neutron = createRecorder(originOf(lab, 'network'), 'network')
  const cinder = createRecorder(originOf(lab, 'volumev3'), 'volume')
  const glance = createRecorder(originOf(lab, 'image'), 'image')
  const volumes = `/v3/${projectId}`
  const of = `project_id=${projectId}`

  const unlock = async (entry: string) => {
    await nova.attempt('POST', `${entry}/action`, { token, json: { unlock: null } })
  }
  const releaseRouter = async (entry: string) => {
    const id = entry.split('/').at(-1)
    await neutron.attempt('PUT', entry, { token, json: { router: { routes: [] } } })
    const ports = await neutron.quiet('GET', `/v2.0/ports?device_id=${id}`, { token, status: 200 })
    for (const [index] of listAt(ports, 'ports').entries()) {
      const json = { port_id: textAt(ports, 'ports', index, 'id') }
      await neutron.attempt('PUT', `${entry}/remove_router_interface`, { token, json })
    }
  }
  const isDefault = (answer: Answer, index: number) =>
    textAt(answer, 'security_groups', index, 'name') === 'default'

  for (let round = 0; round < 60; round++) {
    const left =
      (await purge(nova, token, [
        { path: '/v2.1/servers', key: 'servers', release: unlock },
        { path: '/v2.1/os-server-groups', key: 'server_groups' },
        { path: '/v2.1/os-keypairs', key: 'keypairs', id: ['keypair', 'name'] },
      ])) +
      (await purge(neutron, token, [
        { path: `/v2.0/floatingips?${of}`, key: 'floatingips' },
        { path: `/v2.0/trunks?${of}`, key: 'trunks' },
        { path: `/v2.0/routers?${of}`, key: 'routers', release: releaseRouter },
        { path: `/v2.0/ports?${of}`, key: 'ports' },
        { path: `/v2.0/networks?${of}`, key: 'networks' },
        { path: `/v2.0/subnetpools?${of}`, key: 'subnetpools' },
        { path: `/v2.0/security-groups?${of}`, key: 'security_groups', keeps: isDefault },
      ])) +
      (await purge(cinder, token, [
        { path: `${volumes}/volume-transfers`, key: 'transfers' },
        { path: `${volumes}/backups`, key: 'backups' },
        { path: `${volumes}/snapshots`, key: 'snapshots' },
        { path: `${volumes}/volumes`, key: 'volumes' },
      ])) +
      (await purge(glance, token, [{ path: `/v2/images?owner=${projectId}`, key: 'images' }]))
    if (left === 0) return
    // Servers and volumes take a moment to go.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  throw new Error(`project ${projectId} still has something after a minute`)
}
