/** What placement tells about hosts: its version documents, candidates and inventories. */

import { originOf } from './origins.js'
import { createRecorder, type Recorder, textAt } from './recorder.js'
import type { World } from './world.js'

export async function recordPlacement({ lab, admin, member }: World): Promise<Recorder> {
  const placement = createRecorder(originOf(lab, 'placement'), 'placement')
  const { record } = placement
  const asAdmin = (status: number) => ({ token: admin.token, microversion: '1.39', status })

  await record('versions', 'GET', '/', { status: 200 })
  await record('without a token', 'GET', '/resource_providers', { status: 401 })
  await record('microversion too new', 'GET', '/resource_providers', {
    ...asAdmin(406),
    microversion: '1.999',
  })
  await record('latest microversion', 'GET', '/resource_classes', { ...asAdmin(200), microversion: 'latest' })
  await record('resource providers as a member', 'GET', '/resource_providers', {
    token: member.token,
    status: 403,
  })
  const providers = await record('resource providers', 'GET', '/resource_providers', asAdmin(200))
  const path = `/resource_providers/${textAt(providers, 'resource_providers', 0, 'uuid')}`
  await record('show a resource provider', 'GET', path, asAdmin(200))
  await record('inventories', 'GET', `${path}/inventories`, asAdmin(200))
  await record('usages of a provider', 'GET', `${path}/usages`, asAdmin(200))
  await record('traits of a provider', 'GET', `${path}/traits`, asAdmin(200))
  await record('aggregates of a provider', 'GET', `${path}/aggregates`, asAdmin(200))
  await record('usages of a project', 'GET', `/usages?project_id=${member.projectId}`, asAdmin(200))
  await record(
    'allocation candidates',
    'GET',
    '/allocation_candidates?resources=VCPU:1,MEMORY_MB:512,DISK_GB:1',
    asAdmin(200),
  )
  await record('no allocation candidates', 'GET', '/allocation_candidates?resources=VCPU:1000', asAdmin(200))
  await record(
    'allocation candidates of a wrong class',
    'GET',
    '/allocation_candidates?resources=SMELL:1',
    asAdmin(400),
  )
  await record(
    'unknown resource provider',
    'GET',
    '/resource_providers/00000000-0000-4000-8000-000000000bad',
    asAdmin(404),
  )
  await record('unknown path', 'GET', '/nothing', asAdmin(404))
  return placement
}
