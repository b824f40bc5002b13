/** Key pairs as commands. */
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { UsageError } from '@pve/core'
import type { Keypair } from '@pve/openstack'
import { changeCommand } from '../../change.js'
import type { CloudCommands } from '../../context.js'
import { resource } from '../../resource.js'
import { nameColumn } from '../columns.js'
import { named } from '../inputs.js'

export const keypairs: CloudCommands = [
  ...resource<Keypair>({
    path: ['keypair'],
    exampleName: 'ci',
    one: 'key pair',
    many: 'key pairs',
    id: ({ name }) => name,
    columns: [
      nameColumn,
      { title: 'TYPE', value: ({ type }) => type },
      { title: 'FINGERPRINT', value: ({ fingerprint }) => fingerprint },
    ],
    list: (sdk, cloud, { signal }) => sdk.listKeypairs(cloud, { signal }),
    show: (sdk, cloud, ref, look) => sdk.showKeypair(cloud, ref, look),
    remove: {
      lost: 'Servers that have it keep the key.',
      find: async (sdk, cloud, ref, look) => {
        const { name } = await sdk.showKeypair(cloud, ref, look)
        return { id: name, name }
      },
      run: (sdk, cloud, { id }, look) => sdk.deleteKeypair(cloud, id, look),
    },
  }),
  changeCommand(
    {
      path: ['keypair', 'create'],
      summary: 'Tell the cloud a public key',
      arguments: [named('name', 'Name of the key pair')],
      flags: {
        'public-key': {
          kind: 'text',
          value: 'file',
          summary: 'File with the public key',
          required: true,
          values: 'files',
        },
      },
      examples: [
        {
          command: 'ostui keypair create desktop --public-key ~/.ssh/id_ed25519.pub',
          summary: 'A key of one’s own',
        },
      ],
      exitCodes: { 8: 'there is one of that name' },
    },
    {
      title: ({ arguments: { name } }) => `Create key pair ${name}`,
      done: 'Key pair created',
      run: async (sdk, cloud, { arguments: { name }, flags }, look) =>
        sdk.createKeypair(
          cloud,
          { name, publicKey: await readKeyFile(flags['public-key'], look.cwd) },
          { signal: look.signal },
        ),
    },
  ),
]

async function readKeyFile(path: string, cwd: string): Promise<string> {
  const place = resolve(cwd, path.replace(/^~(?=\/)/, homedir()))
  try {
    return await readFile(place, 'utf8')
  } catch (cause) {
    throw new UsageError(`The public key ${place} cannot be read.`, { cause })
  }
}
