import { gzipSync } from 'node:zlib'
import { PveError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../../test/faults.js'
import { openHost } from '../../../host/index.js'
import { createHostSimulator, freshHost } from '../../../testing/index.js'
import { bootstrap } from '../../bootstrap.js'
import { revert } from '../../revert.js'
import { previewBootstrap } from '../../survey.js'
import { keyringOf } from './repositories.js'

const wishes = { only: ['nvidia' as const] }

describe("KVM-5 NVIDIA's driver", () => {
  it('is nothing to install where there is no card of theirs, or all are for VMs', async () => {
    const state = freshHost()
    const none = createHostSimulator({
      ...state,
      pci: state.pci.filter(({ vendorId }) => vendorId !== '10de'),
    })
    expect((await previewBootstrap(none.host(), wishes)).isDone).toBe(true)
    const all = await previewBootstrap(createHostSimulator(state).host(), { ...wishes, gpuMode: 'vfio' })
    expect(all.phases[1]).toMatchObject({ state: 'done', steps: [] })
    const one = await previewBootstrap(createHostSimulator(state).host(), {
      ...wishes,
      gpuMode: 'vfio',
      gpus: ['01:00.0'],
    })
    expect(one.phases[1]).toMatchObject({ state: 'to do' })
  })

  it('comes from the CUDA repository, whose key is checked by the hash of its index', async () => {
    const simulator = createHostSimulator(freshHost())
    const shell = simulator.shell()
    await bootstrap(openHost({ shell }), wishes)
    const downloads = shell.calls.flatMap(({ argv }) =>
      argv?.[1] === 'download-file' ? [argv.slice(2)] : [],
    )
    const server = 'https://developer.download.nvidia.com/compute/cuda/repos/ubuntu2404/x86_64'
    expect(downloads).toEqual([
      [`${server}/Packages.gz`, '/var/lib/gpu-vm-bootstrap/downloads/Packages.gz'],
      [
        `${server}/cuda-keyring_1.1-1_all.deb`,
        '/var/lib/gpu-vm-bootstrap/downloads/cuda-keyring.deb',
        expect.stringMatching(/^SHA256:[0-9a-f]{64}$/),
      ],
      ['https://nvidia.github.io/libnvidia-container/gpgkey', '/var/lib/gpu-vm-bootstrap/downloads/gpgkey'],
    ])
    expect(Object.keys(filesOf(simulator)).filter((path) => path.includes('downloads'))).toEqual([])
    expect(simulator.machine.text('/etc/apt/apt.conf.d/52gpu-vm-bootstrap')).toContain('"nvidia-";')
  })

  it('refuses an index that has no hash, and a key of somebody else', async () => {
    expect(() => keyringOf(Buffer.from('<html>'), 'https://x')).toThrow(PveError)
    const entry = 'Package: cuda-keyring\nFilename: ./cuda-keyring_1.0-1_all.deb\n'
    expect(() => keyringOf(gzipSync(entry), 'https://x')).toThrow(/SHA-256/)
    const evil = entry.replace('./cuda-keyring_1.0-1_all.deb', '../../etc/x $(id).deb')
    expect(() => keyringOf(gzipSync(`${evil}SHA256: ${'a'.repeat(64)}\n`), 'https://x')).toThrow(/SHA-256/)
    const two = `${entry}SHA256: ${'a'.repeat(64)}\n\nPackage: other\nSHA256: ${'c'.repeat(64)}\n\n${entry.replace('1.0', '1.1')}SHA256: ${'b'.repeat(64)}\n`
    expect(keyringOf(gzipSync(two), 'https://x')).toEqual({
      file: 'cuda-keyring_1.1-1_all.deb',
      sha256: 'b'.repeat(64),
    })

    const simulator = createHostSimulator(freshHost())
    const shell = simulator.shell()
    const stolen = {
      ...shell,
      target: shell.target,
      run: async (...[argv, options]: Parameters<typeof shell.run>) => {
        if (argv[0] === 'gpg')
          simulator.machine.write('/var/lib/gpu-vm-bootstrap/downloads/gpgkey', 'of somebody else')
        return await shell.run(argv, options)
      },
    }
    await expect(bootstrap(openHost({ shell: stolen }), wishes)).rejects.toMatchObject({
      cause: { code: 'DOWNLOAD_REFUSED' },
    })
    expect(Object.keys(filesOf(simulator)).filter((path) => path.includes('keyrings'))).toEqual([])
  })

  it("gives Docker NVIDIA's runtime, keeps its own configuration for a revert", async () => {
    const state = freshHost()
    const simulator = createHostSimulator({
      ...state,
      packages: { ...state.packages, 'docker.io': '28.2.2-0ubuntu1' },
      units: { 'docker.service': { isEnabled: true, isActive: true } },
    })
    const path = '/etc/docker/daemon.json'
    simulator.machine.write(path, '{"live-restore": true}\n', 0o600)
    const before = filesOf(simulator)
    const report = await bootstrap(simulator.host(), wishes)
    expect(report.phases[1]?.done).toContain('docker')
    expect(simulator.machine.text(path)).toContain('nvidia-container-runtime')
    expect(simulator.machine.files.get(path)?.mode).toBe(0o644)
    const shell = simulator.shell()
    await revert(openHost({ shell }))
    expect(shell.commands()).toContain('systemctl reload docker.service')
    expect(filesOf(simulator)).toEqual(before)
  })

  it('owes a boot as long as another driver is loaded than the one on the disk', async () => {
    const state = freshHost()
    const simulator = createHostSimulator({
      ...state,
      packages: { ...state.packages, ...state.available },
      nvidiaVersion: '580.95.05',
      boot: { ...state.boot, modules: [...state.boot.modules, 'nvidia'] },
    })
    const preview = await previewBootstrap(simulator.host(), wishes)
    expect(preview.phases[1]?.rebootReasons).toEqual([])
    simulator.machine.state.boot.modules = ['nouveau']
    const { phases } = await previewBootstrap(simulator.host(), wishes)
    expect(phases[1]?.rebootReasons).toEqual(["NVIDIA's driver 580.95.05 is installed and not loaded."])
  })
})
