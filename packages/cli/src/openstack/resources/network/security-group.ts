/** Security groups: rules, templates, and what is there made what is wanted. */
import type { SecurityGroup } from '@pve/openstack'
import { command } from '../../../command/command.js'
import { define } from '../../../command/types.js'
import { given } from '../../../values/given.js'
import { changeCommand, plannedCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import {
  securityGroupDiff,
  securityGroupSpecFlags,
  securityGroupTemplates,
} from '../../security-group-definitions.js'
import { idColumn, idOf, nameColumn, projectColumn } from '../columns.js'
import { descriptionFlag, named, nameFlag } from '../inputs.js'
import { filteredBy, shownAndDeleted } from '../library.js'

export const securityGroups: CloudCommands = [
  ...resource<SecurityGroup>({
    path: ['secgroup'],
    exampleName: 'old-test',
    one: 'security group',
    many: 'security groups',
    id: idOf,
    columns: [
      nameColumn,
      { title: 'RULES', align: 'right', value: ({ rules }) => rules.length },
      { title: 'DESCRIPTION', shrinks: true, value: ({ description }) => description },
      idColumn,
      { title: 'STATEFUL', onDemand: true, value: ({ isStateful }) => (isStateful === false ? 'no' : 'yes') },
      projectColumn,
    ],
    ...filteredBy(['name'], (sdk, cloud, filters, { signal }) =>
      sdk.listSecurityGroups(cloud, filters, { signal }),
    ),
    ...shownAndDeleted({ find: (sdk) => sdk.showSecurityGroup, remove: (sdk) => sdk.deleteSecurityGroup }),
    show: async (sdk, cloud, ref, look) => {
      const { rules, ...group } = await sdk.showSecurityGroup(cloud, ref, look)
      return {
        ...group,
        rules: rules.map((rule) => ({ rule: sdk.ruleText(sdk.canonicalRule(rule)), id: rule.id })),
      }
    },
  }),
  changeCommand(
    {
      path: ['secgroup', 'create'],
      summary: 'Create an empty security group',
      description: "'ostui secgroup apply' creates one with its rules.",
      arguments: [named('name', 'Name of the group')],
      flags: { description: descriptionFlag },
      examples: [
        { command: 'ostui secgroup create mail', summary: 'What goes out is allowed, nothing comes in' },
      ],
    },
    {
      title: ({ arguments: { name } }) => `Create security group ${name}`,
      done: 'Security group created',
      run: (sdk, cloud, { arguments: { name }, flags }, look) =>
        sdk.createSecurityGroup(
          cloud,
          { name, ...given({ description: flags.description }) },
          { signal: look.signal },
        ),
    },
  ),
  changeCommand(
    {
      path: ['secgroup', 'set'],
      summary: 'Change the name or the description of a security group',
      arguments: [named('group', 'Name or id of the group', 'resource:secgroup')],
      flags: { name: nameFlag, description: descriptionFlag },
      examples: [
        { command: 'ostui secgroup set web --description "HTTP and HTTPS"', summary: 'Its rules stay' },
      ],
    },
    {
      title: ({ arguments: { group } }) => `Change security group ${group}`,
      done: 'Security group changed',
      run: (sdk, cloud, { arguments: { group }, flags }, look) =>
        sdk.updateSecurityGroup(cloud, group, given({ name: flags.name, description: flags.description }), {
          signal: look.signal,
        }),
    },
  ),
  command(securityGroupTemplates, async () => ({ run: (await import('../../security-group.js')).templates })),
  command(securityGroupDiff, async () => ({ run: (await import('../../security-group.js')).diff })),
  plannedCommand(
    define({
      path: ['secgroup', 'apply'],
      summary: 'Make a security group what a file or templates say, by the least change',
      description: 'A second time nothing happens. When a step fails, the group is as it was.',
      arguments: [
        { name: 'name', summary: 'Name of the group; may be in the file', values: 'resource:secgroup' },
      ],
      flags: securityGroupSpecFlags,
      examples: [
        {
          command: 'ostui secgroup apply web --template web --template ssh',
          summary: 'Creates it where there is none',
        },
        {
          command: 'ostui secgroup apply -f web-group.yaml --dry-run',
          summary: 'Only look at what would change',
        },
      ],
      exitCodes: { 3: 'the file is wrong, or the quota has no room' },
    }),
    {
      read: async (context, { arguments: { name }, flags }, sdk) => ({
        spec: await (await import('../../security-group.js')).readSpec(context, sdk, name, flags),
        prune: flags.prune === true,
      }),
      preview: async (sdk, cloud, { spec, prune }, look) =>
        (await import('../../security-group.js')).previewGroup(sdk, cloud, spec, prune, look),
      run: async (sdk, cloud, { spec, prune }, look) => ({
        ...(await sdk.ensureSecurityGroup(cloud, spec, { ...look, prune })),
        name: spec.name,
      }),
      views: ({ name, groupId, diff }) => ({
        json: {
          id: groupId,
          name,
          changed: !diff.isEmpty,
          added: diff.add.length,
          removed: diff.remove.length,
        },
        text: () =>
          diff.isEmpty
            ? `${name} is what it should be`
            : `${name}: ${diff.add.length} rules added, ${diff.remove.length} removed`,
        quiet: () => groupId,
      }),
    },
  ),
]
