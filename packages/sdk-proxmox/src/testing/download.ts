/** Downloads to a storage: templates of the appliance index, and files from a URL. Nothing is really fetched. */
import { applianceAt, applianceRow, appliances, locationOf } from './aplinfo.js'
import { die, parameterFailure, TaskFailure } from './failure.js'
import type { VolumeState } from './state.js'
import { extensions, formatOf } from './storage.js'
import { defineEffect, startTask } from './tasks.js'
import {
  contentsOf,
  findVolume,
  isEnabled,
  isFileStorage,
  isOnNode,
  pathOf,
  storageOf,
  usedBytes,
  volidOf,
} from './volumes.js'
import { type Call, epochSeconds, type Handlers } from './world.js'

const mebibyte = 1024 ** 2
/** Of a URL that is not in the index. */
const unknownSizeBytes: Readonly<Record<string, number>> = {
  iso: 620 * mebibyte,
  vztmpl: 120 * mebibyte,
  import: 350 * mebibyte,
}

interface Download {
  readonly storage: string
  readonly content: 'iso' | 'vztmpl' | 'import'
  readonly filename: string
  readonly url: string
  readonly sizeBytes: number
  /** Its checksum is known, so that a file that is there already can be told to be the same. */
  readonly verified: boolean
}

function usableStorage(call: Call): void {
  const id = call.text('storage')
  const storage = storageOf(call.state, id)
  if (!isEnabled(storage)) die(`storage '${id}' is disabled`)
  if (!isOnNode(storage, call.node)) die(`storage '${id}' is not available on node '${call.node}'`)
}

function downloadAppliance(call: Call): string {
  const template = call.text('template')
  const appliance = appliances.find((one) => one.template === template)
  if (!appliance) throw parameterFailure({ template: 'no such template' })
  usableStorage(call)
  const storage = call.text('storage')
  if (!contentsOf(storageOf(call.state, storage)).includes('vztmpl'))
    die(`storage '${storage}' does not support templates`)
  return startDownload(call, {
    storage,
    content: 'vztmpl',
    filename: template,
    url: locationOf(appliance),
    sizeBytes: appliance.sizeBytes,
    verified: true,
  })
}

function downloadUrl(call: Call): string {
  usableStorage(call)
  const id = call.text('storage')
  const storage = storageOf(call.state, id)
  const wanted = call.text('content')
  const content = wanted === 'vztmpl' || wanted === 'import' ? wanted : 'iso'
  if (!isFileStorage(storage))
    die(`can't upload to storage type '${storage.type}', not a file based storage!`)
  if (!contentsOf(storage).includes(content))
    die(`storage '${id}' is not configured for content-type '${content}'`)
  const filename = call
    .text('filename')
    .replace(/^.*[/\\]/, '')
    .replace(/[^-a-zA-Z0-9_.]/g, '_')
  if (!extensions[content]?.test(filename)) throw parameterFailure({ filename: 'wrong file extension' })
  if (call.has('checksum') !== call.has('checksum-algorithm')) {
    throw call.has('checksum')
      ? parameterFailure({ 'checksum-algorithm': 'missing requirement checksum-algorithm' })
      : parameterFailure({ checksum: 'missing requirement checksum' })
  }
  const url = call.text('url')
  return startDownload(call, {
    storage: id,
    content,
    filename,
    url,
    sizeBytes: applianceAt(url)?.sizeBytes ?? unknownSizeBytes[content] ?? mebibyte,
    verified: call.has('checksum'),
  })
}

function startDownload(call: Call, download: Download): string {
  const { state } = call
  const path = pathOf(state, volumeOf(call, download))
  const there = findVolume(state, call.node, `${download.storage}:${download.content}/${download.filename}`)
  return startTask(call.world, {
    type: 'download',
    id: download.filename,
    node: call.node,
    who: call.who,
    // Some 40 MiB/s.
    seconds: there ? 0.3 : 0.5 + download.sizeBytes / (40 * mebibyte),
    progress: there
      ? []
      : [
          [0, `downloading ${download.url} to ${path}`],
          [0.02, `--2026-01-15 00:00:00--  ${download.url}`],
          [0.05, 'HTTP request sent, awaiting response... 200 OK'],
          [
            0.05,
            `Length: ${download.sizeBytes} (${Math.round(download.sizeBytes / mebibyte)}M) [application/octet-stream]`,
          ],
          [0.05, `Saving to: '${path}.tmp_dwnl.${state.nextPid + 1}'`],
          ...progressLines(download.sizeBytes),
        ],
    work: { kind: 'download', arguments: { ...download } },
  })
}

/** As wget tells of it with `--progress=dot:giga`. */
const progressLines = (sizeBytes: number): [number, string][] =>
  [0.1, 0.25, 0.5, 0.75, 1].map((part) => [
    0.05 + part * 0.9,
    `${String(Math.floor((sizeBytes * part) / 1024)).padStart(6)}K ........ ........ ........ ........ ${String(Math.round(part * 100)).padStart(2)}% 40.2M ${Math.ceil(((1 - part) * sizeBytes) / (40 * mebibyte))}s`,
  ])

const volumeOf = (call: Pick<Call, 'state' | 'node' | 'world'>, download: Download): VolumeState => ({
  storage: download.storage,
  ...(!storageOf(call.state, download.storage).shared && { node: call.node }),
  name: `${download.content}/${download.filename}`,
  content: download.content,
  format: formatOf(download.content, download.filename),
  sizeBytes: download.sizeBytes,
  usedBytes: download.sizeBytes,
  createdAt: epochSeconds(call.world),
})

defineEffect('download', {
  finish({ world, state, task, arguments: given, log }) {
    const content = given['content']
    const download: Download = {
      storage: String(given['storage']),
      content: content === 'vztmpl' || content === 'import' ? content : 'iso',
      filename: String(given['filename']),
      url: String(given['url']),
      sizeBytes: Number(given['sizeBytes']),
      verified: given['verified'] === true,
    }
    const volume = volumeOf({ state, world, node: task.node }, download)
    const path = pathOf(state, volume)
    if (findVolume(state, task.node, volidOf(volume))) {
      if (!download.verified) throw new TaskFailure(`refusing to override existing file '${path}'`)
      log('calculating checksum of existing file...OK, got correct file already, no need to download')
      return undefined
    }
    const free = storageOf(state, download.storage).totalBytes - usedBytes(state, task.node, download.storage)
    if (download.sizeBytes > free) {
      log(`${path}.tmp_dwnl: No space left on device`)
      log(`Cannot write to '${path}.tmp_dwnl' (No space left on device).`)
      throw new TaskFailure(`download failed: wget exited with code 3 - No space left on device`)
    }
    if (download.verified) log('calculating checksum...OK, checksum verified')
    state.volumes.push(volume)
    log(`download of '${download.url}' to '${path}' finished`)
    return undefined
  },
})

function urlMetadata(call: Call): unknown {
  const url = call.text('url')
  const filename = url.slice(url.lastIndexOf('/') + 1).replace(/[?#].*$/, '')
  const size = applianceAt(url)?.sizeBytes ?? unknownSizeBytes[/\.tar\./.test(filename) ? 'vztmpl' : 'iso']
  return { filename, mimetype: 'application/octet-stream', size }
}

export const downloadHandlers: Handlers = {
  'GET /nodes/{node}/aplinfo': () => appliances.map(applianceRow),
  'POST /nodes/{node}/aplinfo': downloadAppliance,
  'GET /nodes/{node}/query-url-metadata': urlMetadata,
  'POST /nodes/{node}/storage/{storage}/download-url': downloadUrl,
}
