/** Every action, where it is allowed and where it is not. */
import { microversion, nothing, type Scene } from './nova-scene.js'
import { textAt } from './recorder.js'

export async function recordActions(scene: Scene, server: string): Promise<void> {
  const { nova, world, asMember, asAdmin, status } = scene
  const { record, until, untilGone } = nova
  const { lab, member } = world
  const path = `/v2.1/servers/${server}`
  const act = async (name: string, json: unknown, code = 202) =>
    await record(name, 'POST', `${path}/action`, { ...asMember(code), json })
  /** Does it, and waits. */
  const into = async (wanted: string, name: string, json: unknown) => {
    const answer = await act(name, json)
    if (answer.status !== 202) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
    await idle(wanted)
  }
  /** In that status, and nothing under way. */
  const idle = async (wanted: string) => {
    await status(server, wanted)
    await until(path, member.token, ['server', 'OS-EXT-STS:task_state'], 'null')
  }
  const show = async (state: string) => await record(`show ${state}`, 'GET', path, asMember(200))

  await act('start what is active', { 'os-start': null }, 409)
  await into('SHUTOFF', 'stop', { 'os-stop': null })
  await show('stopped')
  await act('stop what is stopped', { 'os-stop': null }, 409)
  await act('reboot softly what is stopped', { reboot: { type: 'SOFT' } }, 409)
  await act('pause what is stopped', { pause: null }, 409)
  await act('suspend what is stopped', { suspend: null }, 409)
  await into('ACTIVE', 'start', { 'os-start': null })

  await act('reboot in an unknown way', { reboot: { type: 'GENTLE' } }, 400)
  await act('reboot softly', { reboot: { type: 'SOFT' } })
  await idle('ACTIVE')
  await act('reboot hard', { reboot: { type: 'HARD' } })
  await idle('ACTIVE')

  await act('unpause what is active', { unpause: null }, 409)
  await into('PAUSED', 'pause', { pause: null })
  await show('paused')
  await act('pause what is paused', { pause: null }, 409)
  await act('reboot softly what is paused', { reboot: { type: 'SOFT' } }, 409)
  await act('start what is paused', { 'os-start': null }, 409)
  await into('ACTIVE', 'unpause', { unpause: null })

  await act('resume what is active', { resume: null }, 409)
  await into('SUSPENDED', 'suspend', { suspend: null })
  await show('suspended')
  await act('suspend what is suspended', { suspend: null }, 409)
  await into('ACTIVE', 'resume', { resume: null })

  await act('confirm what was not resized', { confirmResize: null }, 409)
  await act('revert what was not resized', { revertResize: null }, 409)
  await act('resize to the flavor that it has', { resize: { flavorRef: lab.flavors['m1.tiny'] } }, 400)
  await act('resize to an unknown flavor', { resize: { flavorRef: 'rec-nothing' } }, 400)
  await act('resize over quota', { resize: { flavorRef: lab.flavors['m1.huge'] } }, 403)
  await into('VERIFY_RESIZE', 'resize', { resize: { flavorRef: lab.flavors['m1.small'] } })
  await show('resized')
  await act('resize what is not confirmed', { resize: { flavorRef: lab.flavors['m1.medium'] } }, 409)
  await into('ACTIVE', 'revert a resize', { revertResize: null })
  await into('VERIFY_RESIZE', 'resize again', { resize: { flavorRef: lab.flavors['m1.small'] } })
  await act('confirm a resize', { confirmResize: null }, 204)
  await idle('ACTIVE')

  await act('unrescue what is active', { unrescue: null }, 409)
  await act('rescue', { rescue: { adminPass: 'rec-pass-1' } }, 200)
  await idle('RESCUE')
  await show('in rescue')
  await act('rescue what is in rescue', { rescue: {} }, 409)
  await act('start what is in rescue', { 'os-start': null }, 409)
  await into('ACTIVE', 'unrescue', { unrescue: null })

  await act('unshelve what is active', { unshelve: null }, 409)
  await act('offload what is active', { shelveOffload: null }, 403)
  await into('SHELVED_OFFLOADED', 'shelve', { shelve: null })
  await show('shelved')
  await act('shelve what is shelved', { shelve: null }, 409)
  await act('stop what is shelved', { 'os-stop': null }, 409)
  await into('ACTIVE', 'unshelve', { unshelve: null })

  await act('lock', { lock: { locked_reason: 'of a recording' } })
  await show('locked')
  // A lock also keeps out who made it.
  await act('stop what is locked', { 'os-stop': null }, 409)
  await record('delete what is locked', 'DELETE', path, asMember(409))
  await act('unlock', { unlock: null })
  await record('lock as an administrator', 'POST', `${path}/action`, {
    ...asAdmin(202),
    json: { lock: null },
  })
  await act('unlock what an administrator locked', { unlock: null }, 403)
  await record('unlock as an administrator', 'POST', `${path}/action`, {
    ...asAdmin(202),
    json: { unlock: null },
  })

  const imageRef = lab.images['lab-tiny']
  await act('rebuild', { rebuild: { imageRef, name: 'rec-web-2', metadata: { role: 'web' } } })
  await idle('ACTIVE')
  await act('rebuild of an unknown image', { rebuild: { imageRef: nothing } }, 400)
  await act('rebuild of an image that wants more disk', { rebuild: { imageRef: lab.images['lab-big'] } }, 202)
  await idle('ACTIVE')

  const image = textAt(
    await act('create an image', { createImage: { name: 'rec-snapshot', metadata: { made: 'by rec' } } }),
    'image_id',
  )
  await act('create a second image at once', { createImage: { name: 'rec-no' } }, 409)
  await idle('ACTIVE')
  await record('create an image at 2.1', 'POST', `${path}/action`, {
    ...asMember(202),
    microversion: '2.1',
    json: { createImage: { name: 'rec-snapshot-2' } },
  })
  await idle('ACTIVE')
  await act('back up', { createBackup: { name: 'rec-backup', backup_type: 'daily', rotation: 1 } })
  await idle('ACTIVE')

  await act('console log', { 'os-getConsoleOutput': { length: 3 } }, 200)
  await act('console log, all', { 'os-getConsoleOutput': {} }, 200)
  for (const [protocol, type] of [
    ['vnc', 'novnc'],
    ['spice', 'spice-html5'],
    ['serial', 'serial'],
  ])
    await record(`console URL of ${type}`, 'POST', `${path}/remote-consoles`, {
      ...asMember(200),
      json: { remote_console: { protocol, type } },
    })
  await record('console URL of an unknown type', 'POST', `${path}/remote-consoles`, {
    ...asMember(400),
    json: { remote_console: { protocol: 'vnc', type: 'smell' } },
  })
  await act('console URL the old way', { 'os-getVNCConsole': { type: 'novnc' } }, 404)
  await act('unknown action', { smell: null }, 400)
  await act('two actions', { 'os-start': null, 'os-stop': null }, 400)
  await act('no action', {}, 400)
  await record('act on an unknown server', 'POST', `/v2.1/servers/${nothing}/action`, {
    ...asMember(404),
    json: { 'os-stop': null },
  })
  await act('reset the state as a member', { 'os-resetState': { state: 'error' } }, 403)
  await record('reset the state', 'POST', `${path}/action`, {
    ...asAdmin(202),
    json: { 'os-resetState': { state: 'error' } },
  })
  await show('in error')
  await act('pause what is in error', { pause: null }, 409)
  await act('migrate as a member', { migrate: null }, 403)
  await record('reset the state to active', 'POST', `${path}/action`, {
    ...asAdmin(202),
    json: { 'os-resetState': { state: 'active' } },
  })
  await idle('ACTIVE')
  await record('diagnostics', 'GET', `${path}/diagnostics`, asAdmin(200))
  await record('diagnostics as a member', 'GET', `${path}/diagnostics`, asMember(403))

  const actions = await record('actions', 'GET', `${path}/os-instance-actions`, asMember(200))
  await record(
    'show an action',
    'GET',
    `${path}/os-instance-actions/${textAt(actions, 'instanceActions', 0, 'request_id')}`,
    asMember(200),
  )
  await record('show an unknown action', 'GET', `${path}/os-instance-actions/req-${nothing}`, asMember(404))
  await record(
    'actions of an unknown server',
    'GET',
    `/v2.1/servers/${nothing}/os-instance-actions`,
    asMember(404),
  )
  await record('actions, first page', 'GET', `${path}/os-instance-actions?limit=2`, asMember(200))

  await record('delete an image through nova', 'DELETE', `/v2.1/images/${image}`, asMember(404))
  const other = `/v2.1/servers/${await spare(scene)}`
  await record('force a deletion', 'POST', `${other}/action`, {
    ...asMember(202),
    json: { forceDelete: null },
  })
  await untilGone(other, member.token)
}

async function spare({ nova, world, status }: Scene): Promise<string> {
  const { lab, member } = world
  const server = {
    name: 'rec-spare',
    imageRef: lab.images['lab-tiny'],
    flavorRef: lab.flavors['m1.nano'],
    networks: 'none',
  }
  const made = await nova.quiet('POST', '/v2.1/servers', {
    token: member.token,
    microversion,
    json: { server },
    status: 202,
  })
  const id = textAt(made, 'server', 'id')
  await status(id, 'ACTIVE')
  return id
}
