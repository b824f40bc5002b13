/** A simulated host at work: its state, its files, and what its kernel does. */
import type { ScriptedFile } from '@pve/core/testing'
import { type HostState, hostState, type SimulatedPciDevice } from './state.js'

/** Without its files, which are a Map while it runs: shells work on them. */
export type RunningState = Omit<HostState, 'files'>

/**
 * A simulated host at work: what a {@link HostSimulator} has as its `machine`.
 * @example
 * const { machine } = createHostSimulator()
 * machine.hangingUnbind.add('0000:01:00.0') // somebody holds it in the kernel
 * machine.write('/etc/modules-load.d/vfio.conf', 'vfio-pci\n')
 * machine.reboot()
 */
export class Machine {
  readonly state: RunningState
  readonly files: Map<string, ScriptedFile>
  /** An unbind that never ends: somebody holds the device. By address. */
  readonly hangingUnbind = new Set<string>()
  /** Names of servers that do not answer downloads. */
  readonly silentServers = new Set<string>()
  /** Links of the file system, of files and folders: path → where it leads. */
  readonly links = new Map<string, string>()
  /** Other paths of the same file or folder, by a bind mount or a hard link. */
  readonly mounts = new Map<string, string>()
  /** Runs at each boot, after the state was made anew. */
  readonly onBoot: ((machine: Machine) => void)[] = []

  constructor(seed: HostState) {
    const { files, ...state } = hostState.parse(structuredClone(seed))
    this.state = state
    this.files = new Map(
      Object.entries(files).map(([path, { base64, mode, owner }]) => [
        path,
        { content: Buffer.from(base64, 'base64'), mode, ...(owner !== undefined && { owner }) },
      ]),
    )
  }

  /** All of it as data. */
  save(): HostState {
    const files = [...this.files].map(([path, { content, mode, owner }]) => [
      path,
      { base64: Buffer.from(content).toString('base64'), mode, ...(owner !== undefined && { owner }) },
    ])
    return hostState.parse({ ...structuredClone(this.state), files: Object.fromEntries(files) })
  }

  text(path: string): string | undefined {
    const file = this.files.get(path)
    return file === undefined ? undefined : Buffer.from(file.content).toString('utf8')
  }

  write(path: string, text: string, mode = 0o644): void {
    this.files.set(path, { content: Buffer.from(text), mode })
  }

  /** Paths of the files right in a folder, sorted. */
  list(folder: string): string[] {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`
    return [...this.files.keys()]
      .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
      .sort()
  }

  /** The path with all links followed. */
  realPath(path: string): string {
    return followed(path, this.links)
  }

  /** Where the file is kept that is found by this path. */
  storedPath(path: string): string {
    return followed(this.realPath(path), this.mounts)
  }

  device(address: string): SimulatedPciDevice | undefined {
    return this.state.pci.find((one) => one.address === address)
  }

  /** The IOMMU works: the firmware has one, and the kernel was told to use it (AMD's needs no telling). */
  get hasIommu(): boolean {
    const { firmware, cpu, boot } = this.state
    const has = (argument: string) => boot.kernelArguments.includes(argument)
    if (!firmware.hasIommu) return false
    return cpu.vendorId === 'AuthenticAMD' ? !has('amd_iommu=off') : has('intel_iommu=on')
  }

  /** What the kernel does with a word written to a file of a PCI device; undefined: it was taken, a text: the error. */
  writeSysfs(path: string, text: string): string | undefined {
    const word = text.trim()
    const override = /^\/sys\/bus\/pci\/devices\/([^/]+)\/driver_override$/.exec(path)?.[1]
    if (override !== undefined) {
      const device = this.device(override)
      if (!device) return 'No such file or directory'
      if (word === '') delete device.driverOverride
      else device.driverOverride = word
      return undefined
    }
    const unbound = /^\/sys\/bus\/pci\/devices\/([^/]+)\/driver\/unbind$/.exec(path)?.[1]
    if (unbound !== undefined) {
      const device = this.device(unbound)
      if (device?.driver === undefined) return 'No such file or directory'
      if (word !== unbound) return 'No such device'
      delete device.driver
      this.forgetPersistence(unbound)
      return undefined
    }
    if (path === '/sys/bus/pci/drivers_probe') {
      const device = this.device(word)
      if (!device) return 'Invalid argument'
      this.probe(device)
      return undefined
    }
    if (/^\/sys\/bus\/pci\/devices\/[^/]+\/(d3cold_allowed|power\/control)$/.test(path)) return undefined
    return 'No such file or directory'
  }

  /** NVIDIA's driver knows nothing any more of a card that it has let go. */
  private forgetPersistence(address: string): void {
    this.state.persistenceMode = this.state.persistenceMode.filter((one) => one !== address)
  }

  /** Binds the driver that the override names, or the host's own. */
  probe(device: SimulatedPciDevice): void {
    if (device.driver !== undefined) return
    const wanted = device.driverOverride ?? device.hostDriver
    if (wanted === 'vfio-pci' && !(this.hasIommu && this.state.boot.modules.includes('vfio_pci'))) return
    // Of the hosts' own drivers this one is not part of the kernel.
    if (wanted === 'nvidia' && !this.state.boot.modules.includes('nvidia')) return
    if (wanted !== undefined) device.driver = wanted
  }

  /** What the next boot makes of the files; /run is empty then. */
  reboot(): void {
    const { boot, pci } = this.state
    for (const path of [...this.files.keys()]) if (path.startsWith('/run/')) this.files.delete(path)
    boot.bootId = nextBootId(boot.bootId)
    const line = /^\s*linux\s+\S+\s+(.*)$/m.exec(this.text('/boot/grub/grub.cfg') ?? '')?.[1]
    if (line !== undefined) boot.kernelArguments = line.split(/\s+/).filter(Boolean)
    const asked = this.list('/etc/modules-load.d').flatMap((path) =>
      (this.text(path) ?? '').split('\n').filter((word) => /^\w/.test(word)),
    )
    boot.modules = [...new Set([...boot.modules, ...asked.map((name) => name.replaceAll('-', '_'))])].sort()
    for (const device of pci) {
      delete device.driver
      delete device.driverOverride
      delete device.power
      this.forgetPersistence(device.address)
    }
    for (const run of this.onBoot) run(this)
    for (const device of pci) this.probe(device)
    for (const domain of this.state.libvirt.domains) {
      domain.state = domain.autostart ? 'running' : 'shut off'
      if (domain.autostart) domain.liveXml = domain.xml
      else delete domain.liveXml
    }
  }
}

/** Counted, so that a run of the simulator is the same each time. */
const nextBootId = (id: string): string => {
  const count = Number.parseInt(id.slice(-4), 16) + 1
  return `${id.slice(0, -4)}${count.toString(16).padStart(4, '0')}`
}

function followed(path: string, ways: ReadonlyMap<string, string>): string {
  for (const [from, to] of ways)
    if (path === from || path.startsWith(`${from}/`)) return followed(`${to}${path.slice(from.length)}`, ways)
  return path
}
