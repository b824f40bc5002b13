/** Sets of rules under a name, as data. */

interface TemplateRule {
  readonly protocol?: string
  readonly ports?: number | string
  readonly ethertype?: 'IPv4' | 'IPv6'
  readonly icmpType?: number
  readonly from: string | readonly string[]
  /** `from` is part of what the template is, and not replaced by the user's. */
  readonly fixed?: true
  readonly description?: string
}

interface SecurityGroupTemplate {
  readonly title: string
  readonly rules: readonly TemplateRule[]
}

/** The ranges that no one routes on the internet: RFC 1918 and RFC 4193. */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']

export const templateNames = [
  'web',
  'ssh',
  'ssh-bastion',
  'rdp',
  'ping',
  'internal',
  'db-postgres',
  'db-mysql',
  'db-redis',
  'dns',
  'mail',
  'monitoring',
  'kubernetes-control-plane',
  'kubernetes-node',
] as const

export type TemplateName = (typeof templateNames)[number]

export const securityGroupTemplates: Readonly<Record<TemplateName, SecurityGroupTemplate>> = {
  web: {
    title: 'Web server: HTTP and HTTPS, with HTTP/3',
    rules: [
      { ports: 80, from: 'anywhere', description: 'HTTP' },
      { ports: 443, from: 'anywhere', description: 'HTTPS' },
      { protocol: 'udp', ports: 443, from: 'anywhere', description: 'HTTP/3' },
    ],
  },
  ssh: {
    title: 'SSH from private ranges',
    rules: [{ ports: 22, from: privateRanges, description: 'SSH' }],
  },
  'ssh-bastion': {
    title: 'SSH from everywhere, for the one machine that leads inside, and ping',
    rules: [
      { ports: 22, from: 'anywhere', description: 'SSH' },
      { protocol: 'icmp', ethertype: 'IPv4', icmpType: 8, from: 'anywhere', description: 'Ping' },
    ],
  },
  rdp: {
    title: 'Remote desktop from private ranges',
    rules: [
      { ports: 3389, from: privateRanges, description: 'RDP' },
      { protocol: 'udp', ports: 3389, from: privateRanges, description: 'RDP' },
    ],
  },
  ping: {
    title: 'Answers to ping',
    rules: [
      { protocol: 'icmp', ethertype: 'IPv4', icmpType: 8, from: 'anywhere', description: 'Ping' },
      { protocol: 'icmp', ethertype: 'IPv6', icmpType: 128, from: 'anywhere', description: 'Ping' },
    ],
  },
  internal: {
    title: 'Everything between members of the group',
    rules: [{ from: 'self', fixed: true, description: 'Members of the group' }],
  },
  'db-postgres': {
    title: 'PostgreSQL from members of the group',
    rules: [{ ports: 5432, from: 'self', description: 'PostgreSQL' }],
  },
  'db-mysql': {
    title: 'MySQL or MariaDB from members of the group',
    rules: [{ ports: 3306, from: 'self', description: 'MySQL' }],
  },
  'db-redis': {
    title: 'Redis or Valkey from members of the group',
    rules: [{ ports: 6379, from: 'self', description: 'Redis' }],
  },
  dns: {
    title: 'Name server for private ranges',
    rules: [
      { protocol: 'udp', ports: 53, from: privateRanges, description: 'DNS' },
      { protocol: 'tcp', ports: 53, from: privateRanges, description: 'DNS' },
    ],
  },
  mail: {
    title: 'Mail server: SMTP, submission, IMAPS',
    rules: [
      { ports: 25, from: 'anywhere', description: 'SMTP' },
      { ports: 465, from: 'anywhere', description: 'Submission with TLS' },
      { ports: 587, from: 'anywhere', description: 'Submission' },
      { ports: 993, from: 'anywhere', description: 'IMAPS' },
    ],
  },
  monitoring: {
    title: 'Node exporter for members of the group',
    rules: [{ ports: 9100, from: 'self', description: 'Prometheus node exporter' }],
  },
  'kubernetes-control-plane': {
    title: 'Control plane of Kubernetes: its API, etcd among members, the components of the members',
    rules: [
      { ports: 6443, from: privateRanges, description: 'Kubernetes API' },
      { ports: '2379-2380', from: 'self', fixed: true, description: 'etcd' },
      {
        ports: '10250-10259',
        from: 'self',
        fixed: true,
        description: 'kubelet, scheduler, controller manager',
      },
    ],
  },
  'kubernetes-node': {
    title: 'Worker of Kubernetes: everything among members, NodePorts from private ranges',
    rules: [
      { from: 'self', fixed: true, description: 'Members of the cluster' },
      { ports: '30000-32767', from: privateRanges, description: 'NodePorts' },
      { protocol: 'udp', ports: '30000-32767', from: privateRanges, description: 'NodePorts' },
    ],
  },
}
