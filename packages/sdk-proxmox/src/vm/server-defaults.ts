/**
 * What the server takes for a key that a configuration does not have, where that is not the SDK's own default: from its
 * schema, except machine and CPU type, which its sources choose.
 */
export const serverDefaults = {
  osType: 'other',
  machine: 'pc',
  bios: 'seabios',
  scsiController: 'lsi',
  agent: false,
  vga: 'std',
  cores: 1,
  sockets: 1,
  cpuType: 'kvm64',
  memoryMib: 512,
  efiType: '2m',
  tpmVersion: 'v1.2',
} as const
