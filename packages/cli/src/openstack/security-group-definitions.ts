import { define } from '../command/types.js'

export const securityGroupSpecFlags = {
  file: {
    kind: 'text',
    short: 'f',
    value: 'file',
    summary: 'Group as YAML; - is standard input',
    values: 'files',
  },
  template: {
    kind: 'list',
    value: 'name',
    summary: "Rules under a name; 'ostui secgroup templates' lists them",
    values: 'security-group-templates',
  },
  prune: { kind: 'boolean', summary: 'Also remove rules that say the same as another' },
} as const

export const securityGroupTemplates = define({
  path: ['secgroup', 'templates'],
  summary: 'List the templates of security groups with their rules',
  arguments: [],
  flags: {},
  examples: [{ command: 'ostui secgroup templates', summary: 'What --template can name' }],
  offline: true,
})

export const securityGroupDiff = define({
  path: ['secgroup', 'diff'],
  summary: 'Show what is different between a security group and what a file or templates say',
  arguments: [
    { name: 'name', summary: 'Name of the group; may be in the file', values: 'resource:secgroup' },
  ],
  flags: securityGroupSpecFlags,
  examples: [{ command: 'ostui secgroup diff -f web-group.yaml', summary: 'Changes nothing' }],
})
