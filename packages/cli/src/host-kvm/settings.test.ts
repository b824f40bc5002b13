import { ConfigError } from '@pve/core'
import { scriptedShell } from '@pve/core/testing'
import { describe, expect, it } from 'vitest'
import { readHostSettings } from './settings.js'

const read = (text?: string) =>
  readHostSettings(scriptedShell([], { files: text === undefined ? {} : { '/etc/vmctl/config.yaml': text } }))

describe('KVM-11 the defaults of a host', () => {
  it('are what gpu-vm-bootstrap wrote there; none is none', async () => {
    expect(await read('# Defaults\nbridge: br7\nlibvirtUri: qemu:///system\n')).toEqual({
      bridge: 'br7',
      libvirtUri: 'qemu:///system',
    })
    expect(await read()).toEqual({})
    expect(await read('# nothing\n')).toEqual({})
  })

  it.each([
    ['bridge: [br0', /not YAML/],
    ['- br0', /map of names/],
    ['bridge: 7', /'bridge' has to be text/],
    ['brigde: br0', /no setting 'brigde'; there are: bridge, libvirtUri/],
  ])('%s is a mistake that names the file', async (text, message) => {
    const error = await read(text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ConfigError)
    expect(String(error)).toMatch(message)
    expect(String(error)).toContain('/etc/vmctl/config.yaml')
  })
})
