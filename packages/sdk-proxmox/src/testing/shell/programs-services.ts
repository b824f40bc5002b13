/** Services: systemd's programs and OpenRC's. */
import type { Machine } from './machine.js'
import { failed, type Outcome, outcome, type ProgramCall, type Programs, readArguments } from './program.js'

const isSystemd = ({ distribution }: Machine): boolean => distribution.init === 'systemd'
const isOpenrc = ({ distribution }: Machine): boolean => distribution.init === 'openrc'

const bare = (unit: string): string => unit.replace(/\.service$/, '')

/** A unit file of one's own makes a service. */
function known({ inside, files }: Machine, unit: string): { enabled: boolean; active: boolean } | undefined {
  const name = bare(unit)
  const found = inside.services[name]
  if (found) return found
  const hasFile = [`/etc/systemd/system/${name}.service`, `/etc/init.d/${name}`].some((path) =>
    files.exists(path),
  )
  const isOther =
    /\.(?:socket|timer|path|target|mount)$/.test(name) && files.exists(`/etc/systemd/system/${name}`)
  if (!hasFile && !isOther) return undefined
  inside.services[name] = { enabled: false, active: false }
  return inside.services[name]
}

function systemctl(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args, ['p', 'property', 't', 'type', 'n', 'o'])
  const [verb = '', ...units] = rest
  if (['daemon-reload', 'daemon-reexec', 'reset-failed', 'list-units', 'is-system-running'].includes(verb))
    return outcome(verb === 'is-system-running' ? 'running\n' : '')
  const services = units.map((unit) => known(call.machine, unit))
  if (verb === 'is-active' || verb === 'is-enabled') {
    const on = services.map((service) => service?.[verb === 'is-active' ? 'active' : 'enabled'] ?? false)
    const words = verb === 'is-active' ? ['active', 'inactive'] : ['enabled', 'disabled']
    const said =
      flags.has('q') || flags.has('quiet') ? '' : on.map((one) => `${words[one ? 0 : 1]}\n`).join('')
    return outcome(said, on.every(Boolean) ? 0 : verb === 'is-active' ? 3 : 1)
  }
  if (verb === 'cat' || verb === 'show')
    return outcome(units.map((unit) => `Id=${bare(unit)}.service\n`).join(''))
  const missing = units.find((_, index) => services[index] === undefined)
  if (missing !== undefined) {
    if (verb === 'status') return outcome('', 4, `Unit ${bare(missing)}.service could not be found.\n`)
    return verb === 'enable' || verb === 'disable' || verb === 'mask'
      ? outcome('', 1, `Failed to ${verb} unit: Unit ${bare(missing)}.service does not exist\n`)
      : outcome(
          '',
          5,
          `Failed to ${verb} ${bare(missing)}.service: Unit ${bare(missing)}.service not found.\n`,
        )
  }
  if (verb === 'status') {
    const active = services.every((service) => service?.active)
    return outcome(
      units
        .map(
          (unit, index) =>
            `● ${bare(unit)}.service\n     Active: ${services[index]?.active ? 'active (running)' : 'inactive (dead)'}\n`,
        )
        .join(''),
      active ? 0 : 3,
    )
  }
  for (const service of services) {
    if (!service) continue
    if (verb === 'enable' || verb === 'disable') service.enabled = verb === 'enable'
    if (
      verb === 'start' ||
      verb === 'restart' ||
      verb === 'reload' ||
      (verb === 'enable' && flags.has('now'))
    )
      service.active = true
    if (verb === 'stop' || (verb === 'disable' && flags.has('now'))) service.active = false
  }
  return outcome('', 0, '', 0.3)
}

/** `service NAME start`, `rc-service NAME start`. */
function service(call: ProgramCall): Outcome {
  const { rest } = readArguments(call.args)
  const [name = '', verb = ''] = rest
  const found = known(call.machine, name)
  if (!found)
    return failed(
      call,
      isOpenrc(call.machine) ? `service \`${name}' does not exist` : `${name}: unrecognized service`,
    )
  if (verb === 'status')
    return outcome(found.active ? ' * status: started\n' : ' * status: stopped\n', found.active ? 0 : 3)
  found.active = verb !== 'stop'
  return outcome(` * ${verb === 'stop' ? 'Stopping' : 'Starting'} ${name} ... [ ok ]\n`, 0, '', 0.3)
}

function rcUpdate(call: ProgramCall): Outcome {
  const { rest } = readArguments(call.args)
  const [verb = 'show', name = ''] = rest
  const { inside } = call.machine
  if (verb === 'show')
    return outcome(
      Object.entries(inside.services)
        .flatMap(([one, { enabled }]) => (enabled ? [`${one.padStart(20)} | default\n`] : []))
        .join(''),
    )
  const found = known(call.machine, name)
  if (!found) return failed(call, `service \`${name}' does not exist`)
  found.enabled = verb === 'add'
  const entry = `/etc/runlevels/default/${name}`
  if (verb === 'add' && !call.machine.files.entry(entry))
    call.machine.files.link(`/etc/init.d/${name}`, entry)
  if (verb !== 'add' && call.machine.files.entry(entry)) call.machine.files.remove(entry)
  return outcome(` * service ${name} ${verb === 'add' ? 'added to' : 'removed from'} runlevel default\n`)
}

function journalctl(call: ProgramCall): Outcome {
  const { values } = readArguments(call.args, ['u', 'unit', 'n', 'lines', 'S', 'since', 'o', 'p'])
  const { machine } = call
  const count = Number(values.get('n') ?? values.get('lines') ?? 1000)
  const unit = values.get('u') ?? values.get('unit')
  const at = new Date(machine.upSince).toISOString().slice(0, 19).replace('T', ' ')
  const lines = Object.entries(machine.inside.services)
    .filter(([name, { active }]) => active && (unit === undefined || bare(unit) === name))
    .map(([name]) => `${at} ${machine.hostname} systemd[1]: Started ${name}.service.`)
  return outcome(
    (lines.length === 0 ? ['-- No entries --'] : lines.slice(-count)).map((line) => `${line}\n`).join(''),
  )
}

export const servicePrograms: Programs = {
  systemctl: { run: systemctl, isThere: isSystemd },
  journalctl: { run: journalctl, isThere: isSystemd },
  service: { run: service },
  'rc-service': { run: service, isThere: isOpenrc },
  'rc-update': { run: rcUpdate, isThere: isOpenrc },
}
