/** What is said, and advised, where no cloud is chosen: never what would put one file over another. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError } from '@pve/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ResolveCloudOptions, resolveCloud } from './index.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-no-cloud-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (name: string, text: string) => writeFile(join(folder, name), text, { mode: 0o600 })
const shop = 'clouds:\n  shop:\n    auth: {auth_url: "https://shop/v3", username: u, password: canary}\n'
const moves = 'mv ~/Downloads/clouds.yaml'

async function refusal(options: ResolveCloudOptions = {}): Promise<ConfigError> {
  const env = { HOME: join(folder, 'home'), ...options.env }
  try {
    await resolveCloud({ cwd: folder, ...options, env })
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  return expect.fail('it was taken')
}

describe('OS-1 ALL-5 no cloud is chosen', () => {
  it.each<[string, ResolveCloudOptions]>([
    ['OS_CLOUD=envvars', { env: { OS_CLOUD: 'envvars' } }],
    ['envvars of the caller', { cloud: 'envvars' }],
    ['a name of its own for the environment', { cloud: 'mine', env: { OS_CLOUD_NAME: 'mine' } }],
  ])('%s without an address, beside a file with a cloud: says what is missing', async (_what, options) => {
    await put('clouds.yaml', shop)
    const error = await refusal(options)
    expect(error).toMatchObject({
      code: 'OS_SETTING_MISSING',
      message: 'Nothing says what is needed to sign in: auth.auth_url, auth.username, auth.password.',
      hint: 'Name a cloud of clouds.yaml, or set OS_AUTH_URL, OS_USERNAME, OS_PASSWORD.',
    })
  })

  it('a clouds.yaml without a cloud is named, and nothing is to be put over it', async () => {
    await put('clouds.yaml', 'clouds: {}\n')
    const file = join(folder, 'clouds.yaml')
    const error = await refusal()
    expect(error.message).toBe(`No cloud is configured: OS_AUTH_URL is not set, and ${file} names no cloud.`)
    expect(error.hint).toContain(`Add your cloud to ${file}`)
    expect(error.hint).not.toContain(moves)
    await put('secure.yaml', 'clouds: {}\n')
    expect((await refusal()).message).toContain(`${file} and ${join(folder, 'secure.yaml')} name no cloud`)
  })

  it('a secure.yaml alone does not stand for clouds.yaml', async () => {
    await put('secure.yaml', 'clouds: {}\n')
    const error = await refusal()
    expect(error.message).toContain(
      `there is no clouds.yaml (.yml, .json) that can be read. Looked for: ${join(folder, 'clouds.yaml')}, `,
    )
    expect(error.message).not.toContain('secure.yaml')
    expect(error.hint).toContain(moves)
  })

  // Tests may run as root, who may read every file: a folder of that name cannot be read as a file by root either.
  it('a clouds.yaml that cannot be read is named, and nothing is to be put over it', async () => {
    const file = join(folder, 'home', '.config', 'openstack', 'clouds.yaml')
    await mkdir(file, { recursive: true })
    const error = await refusal()
    expect(error.message).toContain('there is no clouds.yaml (.yml, .json) that can be read. Looked for: ')
    expect(error.hint).toBe(
      `This is there, and no file that this user can read: ${file}. Mend that path, or set OS_CLIENT_CONFIG_FILE.`,
    )
    expect(error.details).toMatchObject({ unreadable: [file] })
    expect((await refusal({ cloud: 'shop' })).message).toBe(
      'There is no cloud shop (given by the caller). There is no clouds.yaml that can be read.',
    )
  })

  it('a path that OS_CLIENT_CONFIG_FILE names and that is looked at anyway stands there once', async () => {
    const file = join(folder, 'clouds.yaml')
    const { message, details } = await refusal({ env: { OS_CLIENT_CONFIG_FILE: file } })
    expect(message.split(file)).toHaveLength(2)
    const { searched } = details
    expect(Array.isArray(searched) && searched.filter((path) => path === file)).toEqual([file])
  })
})
