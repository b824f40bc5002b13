import { define } from '../command/types.js'
import { container } from './containers.js'

const containers = { ...container, summary: 'Containers, by id or hostname', rest: true } as const
const exitCodes = { 9: 'some are as wanted, others are not' } as const

const timeoutSeconds = {
  kind: 'integer',
  value: 'seconds',
  summary: 'Time that the container has to shut down',
  defaultText: '60',
} as const

const oneByOne =
  'All are looked up before the first is changed. When one fails, the others are changed all the same, and the end says which is which. One that is as wanted already is left alone.'

export const containerStart = define({
  path: ['start'],
  finishes: true,
  summary: 'Start containers',
  description: oneByOne,
  arguments: [containers],
  flags: {},
  examples: [{ command: 'pxrun start scratch 212', summary: 'Two, by hostname and by id' }],
  exitCodes,
})

export const containerStop = define({
  path: ['stop'],
  finishes: true,
  summary: 'Shut containers down',
  description: `Asks the container's system to shut down; one that has not by then goes on running, and that is an error. --force ends all processes at once instead. ${oneByOne}`,
  arguments: [containers],
  flags: {
    'timeout-seconds': timeoutSeconds,
    force: { kind: 'boolean', summary: 'End all processes at once, like pulling the plug' },
  },
  examples: [
    { command: 'pxrun stop proxy', summary: 'Shut it down' },
    { command: 'pxrun stop proxy --force', summary: 'Now, whatever it is doing' },
  ],
  exitCodes,
})

export const containerReboot = define({
  path: ['reboot'],
  finishes: true,
  summary: 'Shut containers down and start them again',
  description: `Changes that wait for the next start take effect. ${oneByOne}`,
  arguments: [containers],
  flags: { 'timeout-seconds': timeoutSeconds },
  examples: [{ command: 'pxrun reboot proxy', summary: 'Also puts pending changes into effect' }],
  exitCodes,
})

export const containerClone = define({
  path: ['clone'],
  finishes: true,
  summary: 'Copy a container or make one from a template',
  arguments: [container],
  flags: {
    hostname: { kind: 'text', summary: 'Hostname of the copy', defaultText: 'that of the source' },
    vmid: { kind: 'integer', summary: 'Id of the copy', defaultText: 'the next free one' },
    target: {
      kind: 'text',
      value: 'node',
      summary: 'Node for the copy',
      defaultText: 'the same',
      values: 'nodes',
    },
    storage: { kind: 'text', summary: 'For the volumes of a full copy', values: 'storages' },
    full: {
      kind: 'boolean',
      summary: 'Copy the volumes',
      defaultText: 'no for a template, yes otherwise',
    },
    pool: { kind: 'text', summary: 'Resource pool', values: 'pools' },
    snapshot: { kind: 'text', summary: 'The state to copy', values: 'snapshots' },
    description: { kind: 'text', summary: 'Notes' },
  },
  examples: [
    { command: 'pxrun clone debian-13-base --hostname shop1', summary: 'A container from a template' },
  ],
})

export const containerResize = define({
  path: ['resize'],
  summary: 'Make a volume of a container larger',
  description: 'Volumes do not shrink. A running container sees the new size at once.',
  arguments: [
    container,
    {
      name: 'size',
      summary: 'New size, 64G, or more by, +10G; before it the volume where it is not rootfs: mp0 64G',
      required: true,
      rest: true,
    },
  ],
  flags: {},
  examples: [
    { command: 'pxrun resize proxy +10G', summary: 'Ten gibibytes more for its root file system' },
    { command: 'pxrun resize docker1 mp0 200G', summary: 'Another volume' },
  ],
})
