import { define } from '../command/types.js'

export const quota = define({
  path: ['quota'],
  summary: 'Show what the project may have, has, and has left',
  arguments: [],
  flags: {
    service: {
      kind: 'choice',
      choices: ['compute', 'block-storage', 'network', 'object-store', 'load-balancer'],
      value: 'service',
      summary: 'Only this service',
    },
    fit: {
      kind: 'list',
      value: 'what=how-much',
      summary: 'Whether there is room for it: flavor=m1.small, count=3, volume=20 (GiB), floating-ip=1',
      offers: ['flavor=', 'count=', 'volume=', 'floating-ip='],
    },
    all: { kind: 'boolean', summary: 'Also what is not limited and not used' },
  },
  examples: [
    { command: 'ostui quota', summary: 'What is nearly used up stands out' },
    {
      command: 'ostui quota --fit flavor=m1.large --fit count=3',
      summary: 'Whether three more servers fit, with the arithmetic; exit code 3 where they do not',
    },
  ],
  exitCodes: { 3: 'with --fit: there is no room for it' },
})

export const orphans = define({
  path: ['orphans'],
  summary: 'Find what nobody uses, and why it is so',
  description:
    'Volumes and floating IPs that nothing has, old snapshots, ports, security groups and images. With --delete those that are named (or all) are deleted; each is looked at again before.',
  arguments: [{ name: 'ids', summary: 'With --delete: only these; all without', rest: true }],
  flags: {
    kind: {
      kind: 'list',
      value: 'kind',
      summary: 'Only this kind: floating-ip, port, image, snapshot, volume, security-group',
      offers: ['floating-ip', 'port', 'image', 'snapshot', 'volume', 'security-group'],
    },
    days: {
      kind: 'integer',
      value: 'days',
      summary:
        'Unused for so long; default: 1 for floating IPs, ports and groups, 7 volumes, 30 images, 90 snapshots',
    },
    delete: { kind: 'boolean', summary: 'Delete them' },
    'dry-run': { kind: 'boolean', summary: 'With --delete: show what would be sent, and send nothing' },
  },
  examples: [
    { command: 'ostui orphans --kind volume', summary: 'Volumes that no server has' },
    { command: 'ostui orphans --delete --dry-run', summary: 'What would be deleted' },
  ],
  exitCodes: { 9: 'some are deleted, some are not' },
  destructive: true,
  finishes: true,
})

export const topology = define({
  path: ['topology'],
  summary: 'Draw the networks of the project with routers and servers',
  arguments: [],
  flags: {
    format: { kind: 'choice', choices: ['text', 'mermaid', 'svg'], summary: 'How', defaultText: 'text' },
    output: {
      kind: 'text',
      short: 'o',
      value: 'file',
      summary: 'File to write; default: standard output',
      values: 'files',
    },
  },
  examples: [
    { command: 'ostui topology', summary: 'In the terminal' },
    { command: 'ostui topology --format svg -o shop.svg', summary: 'As a picture' },
  ],
})
