/** Every default of a container, in one place. A config file can change them for a cluster. */
export interface ContainerDefaults {
  readonly template: string
  readonly templateStorage: string
  readonly storage: string
  readonly rootfsSize: string
  readonly cores: number
  readonly memoryMib: number
  readonly swapMib: number
  readonly bridge: string
  readonly firewall: boolean
  readonly unprivileged: boolean
  readonly nesting: boolean
  readonly onboot: boolean
  readonly start: boolean
}

export const containerDefaults: ContainerDefaults = {
  template: 'debian-13-standard',
  templateStorage: 'local',
  storage: 'local-lvm',
  rootfsSize: '8G',
  cores: 1,
  memoryMib: 512,
  swapMib: 512,
  bridge: 'vmbr0',
  firewall: true,
  unprivileged: true,
  nesting: true,
  onboot: false,
  start: true,
}
