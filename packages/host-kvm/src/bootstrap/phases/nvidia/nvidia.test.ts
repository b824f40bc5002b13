import { gzipSync } from 'node:zlib'
import { PveError, runPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../../test/faults.js'
import { type HostFacts, readHostFacts } from '../../../facts/index.js'
import { Ledger, openHost } from '../../../host/index.js'
import { createHostSimulator, freshHost, preparedHost } from '../../../testing/index.js'
import { installStep } from '../../apt.js'
import { bootstrap } from '../../bootstrap.js'
import { revert } from '../../revert.js'
import { previewBootstrap } from '../../survey.js'
import { parseWishes } from '../../wishes.js'
import { planNvidia } from './index.js'
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

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'of the distribution',
      { 'nvidia-driver-550-server': '550.163.01-0ubuntu1' },
      /nvidia-driver-550-server/,
    ],
    ["of NVIDIA's installer", {}, /550\.163\.01 of no package/],
  ])('a driver %s that answers is kept; nothing is removed', async (_, packages, named) => {
    const state = freshHost()
    const simulator = createHostSimulator({
      ...state,
      packages: { ...state.packages, ...packages },
      nvidiaVersion: '550.163.01',
      boot: { ...state.boot, modules: [...state.boot.modules, 'nvidia'] },
    })
    const report = await bootstrap(simulator.host(), wishes)
    expect(report.phases[1]?.done).not.toContain('driver')
    expect(report.phases[1]?.findings).toContainEqual({
      level: 'note',
      what: expect.stringMatching(new RegExp(`${named.source}.*kept as it is`)),
    })
    expect(simulator.machine.state.packages).toMatchObject({ ...packages, 'cuda-toolkit': '13.0.2-1' })
    expect(simulator.machine.state.packages).not.toHaveProperty('cuda-drivers')
  })

  it('apt removes nothing to install something', async () => {
    const state = freshHost()
    const simulator = createHostSimulator({
      ...state,
      packages: { ...state.packages, 'nvidia-driver-550': '550' },
    })
    const step = installStep({ id: 'x', title: 'x', names: ['cuda-drivers'], why: 'x' })
    const context = { host: simulator.host(), ledger: new Ledger(), phase: 'nvidia' }
    await expect(runPlan({ name: 'x', steps: [step], context })).rejects.toMatchObject({
      cause: { code: 'PACKAGES_CONFLICT', hint: expect.stringContaining('--simulate cuda-drivers') },
    })
    expect(simulator.machine.state.packages).toHaveProperty('nvidia-driver-550')
  })

  it('is built for every kernel that is installed', async () => {
    const state = freshHost()
    const headers = ['linux-headers-6.8.0-90-generic', 'linux-headers-generic']
    const simulator = createHostSimulator({
      ...state,
      packages: {
        ...state.packages,
        'linux-image-6.8.0-60-generic': '1',
        'linux-image-unsigned-6.8.0-90-generic': '1',
        'linux-image-generic': '1',
      },
      available: { ...state.available, ...Object.fromEntries(headers.map((name) => [name, '1'])) },
    })
    await bootstrap(simulator.host(), wishes)
    expect(Object.keys(simulator.machine.state.packages)).toEqual(
      expect.arrayContaining([...headers, 'linux-headers-6.8.0-60-generic']),
    )
  })

  it('that does not work after a boot is a problem', async () => {
    const simulator = createHostSimulator(preparedHost())
    const facts = await readHostFacts(simulator.host())
    const planned = (change: Partial<HostFacts['nvidia']>, more: Partial<HostFacts> = {}) =>
      planNvidia({ ...facts, nvidia: { ...facts.nvidia, ...change }, ...more }, parseWishes(wishes))
    expect(planned({}).state).not.toBe('cannot')
    const failing = { smi: 'fails', smiMessage: 'No devices were found' } as const
    const failed = { level: 'problem', code: 'NVIDIA_DRIVER_FAILS' }
    expect(planned(failing).findings).toContainEqual(
      expect.objectContaining({ ...failed, what: 'nvidia-smi fails: No devices were found' }),
    )
    // VMs have all of them.
    const away = facts.gpus.map((gpu) => ({
      ...gpu,
      functions: gpu.functions.map((one) => ({ ...one, driver: 'vfio-pci' })),
    }))
    expect(planned(failing, { gpus: away }).state).not.toBe('cannot')
    // Before the boot that loads it.
    const { loadedVersion: _loaded, ...unloaded } = { ...facts.nvidia, ...failing }
    const { installedVersion: _installed, ...none } = unloaded
    const plan = (nvidia: HostFacts['nvidia'], reboot = facts.reboot) =>
      planNvidia({ ...facts, nvidia, reboot }, parseWishes(wishes))
    expect(plan(unloaded)).toMatchObject({ state: 'to do', rebootReasons: [expect.any(String)] })
    expect(plan(none).findings).toContainEqual(
      expect.objectContaining({ ...failed, what: expect.stringContaining('6.8.0-60-generic') }),
    )
    const owed = { isOwed: true, reasons: ['linux-image asked for a reboot.'] }
    expect(plan(none, owed)).toMatchObject({ state: 'to do', rebootReasons: [expect.any(String)] })
  })
})
