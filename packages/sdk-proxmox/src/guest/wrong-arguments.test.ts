/** What a program without types gives wrong is told to it before anything is sent: by path, and with the key that was meant. */
import { type Issue, ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { fresh, open } from '../../test/faults.js'
import type { PveClient } from '../client/index.js'
import {
  type ContainerSpecInput,
  createContainer,
  dryRunCreateContainer,
  planCreateContainer,
  resizeContainerVolume,
  specFromContainerConfig,
} from '../lxc/index.js'
import { createVm, dryRunCreateVm, planCreateVm, type VmSpecInput } from '../vm/index.js'

const wrongVm: VmSpecInput = JSON.parse('{ "nmae": "web", "memory": "lots", "disks": [{ "size": "huge" }] }')
const issuesOfVm: Issue[] = [
  { path: 'disks[0].size', message: 'must be a size with its unit, such as 32G or 512M' },
  { path: 'memory', message: 'must be a group of fields' },
  { path: 'nmae', message: "is not a known key; did you mean 'name'?" },
]
const wrongContainer: ContainerSpecInput = JSON.parse('{ "hostnam": "x", "template": 3, "mounts": "none" }')
const issuesOfContainer: Issue[] = [
  { path: 'template', message: 'must be a text' },
  { path: 'mounts', message: 'must be a list' },
  { path: 'hostnam', message: "is not a known key; did you mean 'hostname'?" },
]
const nothing: VmSpecInput & ContainerSpecInput = JSON.parse('null')
const noFields: Issue[] = [{ path: '', message: 'must be a group of fields' }]

const calls: readonly (readonly [string, (client: PveClient) => Promise<unknown>, readonly Issue[]])[] = [
  ['createVm', (client) => createVm(client, wrongVm), issuesOfVm],
  ['createVm of nothing', (client) => createVm(client, nothing), noFields],
  ['dryRunCreateVm', (client) => dryRunCreateVm(client, wrongVm), issuesOfVm],
  ['planCreateVm', (client) => planCreateVm(client, wrongVm), issuesOfVm],
  ['createContainer', (client) => createContainer(client, wrongContainer), issuesOfContainer],
  ['createContainer of nothing', (client) => createContainer(client, nothing), noFields],
  ['dryRunCreateContainer', (client) => dryRunCreateContainer(client, wrongContainer), issuesOfContainer],
  ['planCreateContainer', (client) => planCreateContainer(client, wrongContainer), issuesOfContainer],
  [
    'resizeContainerVolume',
    (client) => resizeContainerVolume(client, { node: 'pve1', vmid: 200 }, { size: 'more' }),
    [{ path: 'size', message: expect.stringContaining('"more" is not a size') }],
  ],
]

describe('ALL-5 wrong arguments', () => {
  it.each(calls)('%s', async (_name, run, issues) => {
    const simulator = fresh()
    const client = await open(simulator)
    const before = simulator.log.length
    const error: unknown = await run(client).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', issues })
    expect(simulator.log.slice(before)).toEqual([])
    await client.close()
  })

  it('a configuration that no spec can say', () => {
    const read = () => specFromContainerConfig({ digest: '0', hostname: 'cache_1', cores: 2 })
    expect(read).toThrow(ValidationError)
    expect(read).toThrow(
      expect.objectContaining({
        phase: 'export the container',
        hint: 'Change that in the container, and export it again.',
        issues: [{ path: 'hostname', message: expect.stringMatching(/^must be a DNS name/) }],
      }),
    )
  })
})
