/** Cloud-init: what is written to a VM's drive for it. */
import { guestOf, parseProperties } from './guest-config.js'
import type { Call, Handlers } from './world.js'

/** What the cloud-init drive tells the guest. */
function cloudInitDump(call: Call): unknown {
  const { config } = guestOf(call)
  const name = config['name'] ?? `VM${call.vmid}`
  switch (call.text('type')) {
    case 'user': {
      const keys = decodeURIComponent(config['sshkeys'] ?? '')
        .split('\n')
        .filter(Boolean)
      return [
        '#cloud-config',
        `hostname: ${name}`,
        'manage_etc_hosts: true',
        `fqdn: ${config['searchdomain'] ? `${name}.${config['searchdomain']}` : name}`,
        ...(config['ciuser'] === undefined ? [] : [`user: ${config['ciuser']}`]),
        ...(config['cipassword'] === undefined
          ? []
          : ['password: $5$simulated$0000000000000000000000000000000000000000000']),
        ...(keys.length > 0 ? ['ssh_authorized_keys:', ...keys.map((key) => `  - ${key}`)] : []),
        'chpasswd:',
        '  expire: False',
        'users:',
        '  - default',
        `package_upgrade: ${config['ciupgrade'] === '0' ? 'false' : 'true'}`,
        '',
      ].join('\n')
    }
    case 'network':
      return [
        'version: 1',
        'config:',
        ...Object.keys(config)
          .filter((key) => /^ipconfig\d+$/.test(key))
          .map((key) => `    # ${key}: ${config[key]}`),
        '',
      ].join('\n')
    default:
      return `instance-id: ${parseProperties(call.world.model, 'qemu', 'smbios1', config['smbios1'] ?? 'uuid=0')['uuid'] ?? ''}\n`
  }
}

export const cloudInitHandlers: Handlers = {
  'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump': cloudInitDump,
}
