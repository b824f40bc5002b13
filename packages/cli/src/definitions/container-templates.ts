import { define } from '../command/types.js'

export const templateList = define({
  path: ['template', 'list'],
  summary: 'List the templates that containers can be made from',
  arguments: [],
  flags: {
    available: {
      kind: 'boolean',
      summary: "What the server's appliance index offers to download, in place of what is there",
    },
    node: { kind: 'text', summary: 'Only on this node', defaultText: 'every one', values: 'nodes' },
    storage: { kind: 'text', summary: 'Only on this storage', values: 'storages' },
  },
  examples: [
    { command: 'pxrun template list', summary: 'What is there, and where' },
    { command: 'pxrun template list --available', summary: 'What could be downloaded' },
  ],
})

export const templatePull = define({
  path: ['template', 'pull'],
  finishes: true,
  summary: 'Download a template to a storage',
  description:
    'The node downloads it itself. From the appliance index it is checked against its checksum there; give --checksum for an address. A template that is there already stays as it is.',
  arguments: [
    {
      name: 'template',
      summary: 'Of the appliance index, or the beginning of its name (debian-13); or an address',
      required: true,
      values: 'appliances',
    },
  ],
  flags: {
    node: {
      kind: 'text',
      summary: 'Node that downloads it',
      defaultText: 'the node with the most free memory',
      values: 'nodes',
    },
    storage: {
      kind: 'text',
      summary: 'Where it goes',
      defaultText: "'local', or the one with the most room that takes templates",
      values: 'storages',
    },
    checksum: { kind: 'text', value: 'sha256:…', summary: 'Of what the address gives' },
    filename: {
      kind: 'text',
      value: 'name',
      summary: 'Name of the file',
      defaultText: 'the last part of the address',
    },
  },
  examples: [
    { command: 'pxrun template pull debian-13', summary: 'The newest of that name' },
    {
      command:
        'pxrun template pull https://example.org/my-debian_1.0_amd64.tar.zst --checksum sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      summary: 'From elsewhere, checked',
    },
  ],
})
