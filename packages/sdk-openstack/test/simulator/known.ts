/** Where the simulator answers otherwise than the lab, and why. */

const administration = 'administration of identities is not simulated'
const unasked = 'not simulated: no client here asks for it'
const schemaText = 'the real text goes on with a printed JSON schema'
const otherClock = "the simulator's clock is another one than the recording's"
const tooFast = 'at this speed it is done before the next request'
const outOfSight = 'something was made or cleaned up out of sight of the recording'
const more = 'the lab has more of it than the simulator'
const noSuchUser = 'the user of it could not be made: administration of identities is not simulated'
const noData = 'the state is plain JSON: it keeps no image data'
const otherAddress = 'another address or id was given out'
const otherWords = 'other words for the same refusal'
const otherNames = 'hosts have other names'

/** By recording and by the name of the exchange. */
export const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  keystone: {
    'body without identity': schemaText,
    'application credential, expired': otherClock,
    'create a user with two factors': administration,
    'create a TOTP credential': administration,
    'two factors: the password alone': noSuchUser,
    'two factors: the passcode without the receipt': noSuchUser,
    'two factors: the passcode with the receipt': noSuchUser,
    'two factors: both at once': noSuchUser,
    'list roles': more,
    'list services': administration,
    'role assignments with names': administration,
    'create a project': administration,
    'create a project of a name that is taken': administration,
    'create a project as a member': administration,
    'disable a project': administration,
    'delete a project': administration,
  },
  nova: {
    'create a flavor as a member': administration,
    'availability zones in detail': otherNames,
    usage: unasked,
    aggregates: unasked,
    migrations: unasked,
    'show while it is built': tooFast,
    'stop what is built': tooFast,
    'list in detail': tooFast,
    'list of one id': tooFast,
    'list by a filter that members may not use': tooFast,
    'list by an unknown sort key': otherWords,
    'security groups': unasked,
    'resize over quota': outOfSight,
    'create a second image at once': tooFast,
    'back up': unasked,
    'act on an unknown server': otherWords,
    'migrate as a member': unasked,
    diagnostics: unasked,
    'diagnostics as a member': unasked,
    'delete an image through nova': unasked,
    'force a deletion': outOfSight,
    'detach what is not attached': otherAddress,
    'show with a floating IP': outOfSight,
  },
  glance: {
    'schema of an image': unasked,
    'create with a wrong format': schemaText,
    download: noData,
    'download a part': noData,
    stage: unasked,
    'import what is staged': unasked,
    'show imported': unasked,
    'tasks of an image': unasked,
    delete: outOfSight,
    'delete what is gone': outOfSight,
  },
  neutron: {
    'network IP availability': unasked,
    'create a subnet pool': unasked,
    'remove extra routes': more,
    'create a floating IP for a port that has one': otherAddress,
    'add a subport': outOfSight,
    'add a subport a second time': outOfSight,
    'show a trunk': outOfSight,
    'list trunks': outOfSight,
    'remove a subport': outOfSight,
    'QoS rule types': unasked,
    'delete a network in use': otherAddress,
    'delete a network': outOfSight,
    'delete a network that is gone': outOfSight,
  },
  cinder: {
    extensions: more,
    services: more,
    pools: unasked,
    messages: unasked,
    'withdraw a transfer': outOfSight,
    'delete a backup while it restores': tooFast,
  },
  placement: {
    'allocation candidates': unasked,
    'no allocation candidates': unasked,
    'allocation candidates of a wrong class': unasked,
  },
}
