/** What the tasks of containers do. */
import { ApiFailure, TaskFailure } from './failure.js'
import {
  applyPending,
  isMountKey,
  isNetKey,
  missingConfig,
  normalTags,
  parseProperties,
  printProperties,
  recordOf,
} from './guest-config.js'
import { forgetGuest, freeGuestVolumes } from './qemu-delete.js'
import type { GuestState } from './state.js'
import { defineEffect, principalOf, startTask, type TaskPlan } from './tasks.js'
import { allocate, findVolume, freeVolume, pathOf, sizeText, volidOf } from './volumes.js'
import { newMac, newPid, newUuid, type Principal, type World } from './world.js'

/** Values as they stand in the file: volumes allocated, MACs made, tags sorted. */
export function completeLxcValues(
  world: World,
  guest: GuestState,
  values: Readonly<Record<string, string>>,
  log: (text: string) => void,
): Record<string, string> {
  const done: Record<string, string> = {}
  for (const key of Object.keys(values).sort(
    (one, other) => Number(other === 'rootfs') - Number(one === 'rootfs'),
  )) {
    const value = values[key] ?? ''
    if (key === 'tags') done[key] = normalTags(value)
    else if (isNetKey(key)) {
      const net = parseProperties(world.model, 'lxc', key, value)
      done[key] = printProperties(world.model, 'lxc', key, {
        ...net,
        hwaddr: net['hwaddr'] ?? newMac(world.state),
        type: net['type'] ?? 'veth',
      })
    } else done[key] = isMountKey(key) ? completeMount(world, guest, key, value, log) : value
  }
  return done
}

function completeMount(
  world: World,
  guest: GuestState,
  key: string,
  text: string,
  log: (text: string) => void,
): string {
  const properties = parseProperties(world.model, 'lxc', key, text)
  const match = /^([^:/]+):(\d+(?:\.\d+)?)$/.exec(properties['volume'] ?? '')
  if (match?.[1] === undefined) return printProperties(world.model, 'lxc', key, properties)
  const bytes = Math.floor((Number(match[2]) * 1024 ** 3) / 1024) * 1024
  const volume = allocate(
    world,
    { node: guest.node, storage: match[1], vmid: guest.vmid, sizeBytes: bytes, content: 'rootdir' },
    log,
  )
  const blocks = Math.floor(bytes / 4096)
  log(`Creating filesystem with ${blocks} 4k blocks and ${blocks / 4} inodes`)
  log(`Filesystem UUID: ${newUuid()}`)
  log('Superblock backups stored on blocks: ')
  log(
    `\t${[32768, 98304, 163840, 229376, 294912, 819200, 884736].filter((block) => block < blocks).join(', ')}`,
  )
  return printProperties(world.model, 'lxc', key, {
    ...properties,
    volume: volidOf(volume),
    size: sizeText(bytes),
  })
}

defineEffect('lxc-create', {
  finish({ world, state, task, arguments: given, log }) {
    const vmid = String(given['vmid'])
    const guest = state.guests[vmid]
    if (!guest) throw new TaskFailure(`unable to create CT ${vmid} - configuration is gone`)
    const values = recordOf(given['values'])
    const template = String(given['template'])
    try {
      const config = completeLxcValues(
        world,
        guest,
        { rootfs: `${String(given['storage'])}:4`, ...values },
        log,
      )
      const archive = findVolume(state, task.node, template)
      if (!archive) {
        log(`volume '${template}' does not exist`)
        throw new TaskFailure(`volume '${template}' does not exist`)
      }
      log(`extracting archive '${pathOf(state, archive)}'`)
      log('Total bytes read: 2191360 (2.1MiB, 59MiB/s)')
      log('Detected container architecture: amd64')
      const os =
        /\/(alpine|archlinux|centos|debian|devuan|fedora|gentoo|nixos|opensuse|ubuntu)\b/.exec(
          template,
        )?.[1] ?? 'unmanaged'
      // Privileged is the absence of the option.
      if (config['unprivileged'] === '0') delete config['unprivileged']
      guest.config = {
        arch: 'amd64',
        hostname: `CT${vmid}`,
        memory: '512',
        swap: '512',
        ostype: os,
        ...config,
      }
    } catch (error) {
      if (!(error instanceof TaskFailure) && !(error instanceof ApiFailure)) throw error
      throw new TaskFailure(`unable to create CT ${vmid} - ${error.message}`)
    }
    if (given['start'] === true)
      startTask(world, { ...lxcPowerPlan(guest, 'start', principalOf(task)), at: task.endsAt })
    return undefined
  },
  abandon({ state, arguments: given }) {
    const vmid = Number(given['vmid'])
    const guest = state.guests[String(vmid)]
    if (!guest) return
    for (const volume of state.volumes.filter((one) => one.vmid === vmid))
      freeVolume(state, guest.node, volidOf(volume))
    delete state.guests[String(vmid)]
    for (const pool of Object.values(state.pools)) pool.guests = pool.guests.filter((id) => id !== vmid)
  },
})

const verbs = {
  start: ['vzstart', 0.8],
  stop: ['vzstop', 0.6],
  shutdown: ['vzshutdown', 2],
  reboot: ['vzreboot', 2],
} as const
export type LxcVerb = keyof typeof verbs

export const lxcPowerPlan = (guest: GuestState, verb: LxcVerb, who: Principal): TaskPlan => ({
  type: verbs[verb][0],
  id: String(guest.vmid),
  node: guest.node,
  who,
  seconds: verbs[verb][1],
  holds: [guest.vmid],
  work: { kind: 'lxc-power', arguments: { vmid: guest.vmid, verb } },
})

defineEffect('lxc-power', {
  finish({ state, task, arguments: given }) {
    const guest = state.guests[String(given['vmid'])]
    if (guest?.type !== 'lxc') throw new TaskFailure(missingConfig('lxc', task.node, Number(given['vmid'])))
    const lock = guest.config['lock']
    if (lock !== undefined) throw new TaskFailure(`CT is locked (${lock})`)
    const verb = given['verb']
    if (verb !== 'start') delete guest.running
    applyPending(guest)
    if (verb === 'start' || verb === 'reboot') {
      if (guest.config['template'] === '1') throw new TaskFailure("you can't start a CT if it's a template")
      guest.running = { pid: newPid(state), startedAt: task.endsAt }
    }
    return undefined
  },
})

defineEffect('lxc-destroy', {
  finish({ world, state, task, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    if (!guest) throw new TaskFailure(missingConfig('lxc', task.node, Number(given['vmid'])))
    const lock = guest.config['lock']
    if (lock !== undefined) throw new TaskFailure(`CT is locked (${lock})`)
    delete guest.running
    freeGuestVolumes(world, guest, true, log)
    if (given['purge'] === true) log(`purging CT ${guest.vmid} from related configurations..`)
    forgetGuest(state, guest, given['purge'] === true)
    return undefined
  },
})
