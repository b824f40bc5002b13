/**
 * The beginning of a single file of a release (scripts/build.ts), read as CommonJS or as a module, whatever the nearest package.json
 * says. The program is a text in it, so that V8's compiled code of it can be kept between runs: that halves what a start costs.
 *
 * Kept in $XDG_CACHE_HOME/pve-suite/code, by the hash of the program; V8 itself refuses what another version of it, or other flags, made.
 * NODE_DISABLE_COMPILE_CACHE=1 switches it off, as it does for Node's own.
 */
{
  // A module has none of these; both have `process`.
  const requireFrom =
    typeof require === 'function'
      ? require
      : process.getBuiltinModule('node:module').createRequire(process.argv[1])
  const fs = requireFrom('node:fs')
  const { dirname, join } = requireFrom('node:path')
  const vm = requireFrom('node:vm')
  const ownFile = typeof __filename === 'string' ? __filename : process.argv[1]
  const code = '{{program}}'

  /** Where it is kept; undefined where that is nobody's, or somebody else's: what is there will be run. */
  const cacheFile = () => {
    const { HOME, XDG_CACHE_HOME, NODE_DISABLE_COMPILE_CACHE } = process.env
    const base = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'))
    if (NODE_DISABLE_COMPILE_CACHE || !base?.startsWith('/')) return undefined
    const folder = join(base, 'pve-suite', 'code')
    try {
      // One by one: below /proc, Node's recursive mkdir does not end.
      for (const path of [base, dirname(folder), folder])
        if (!fs.existsSync(path)) fs.mkdirSync(path, { mode: 0o700 })
      if (!isOwn(fs.statSync(base)) || !isOwn(fs.lstatSync(folder))) return undefined
    } catch {
      return undefined
    }
    const hash = requireFrom('node:crypto').createHash('sha256').update(code).digest('hex').slice(0, 32)
    return join(folder, `${hash}-${process.versions.v8}`)
  }
  const isOwn = ({ uid, mode }) => uid === process.getuid?.() && (mode & 0o022) === 0

  /** What was compiled so far: a line with the commands that ran by then, and V8's data. */
  const read = (file) => {
    let fd
    try {
      fd = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW)
      if (!isOwn(fs.fstatSync(fd))) return undefined
      const bytes = fs.readFileSync(fd)
      const end = bytes.indexOf('\n')
      return { commands: bytes.toString('utf8', 0, end).split(' '), data: bytes.subarray(end + 1) }
    } catch {
      return undefined
    } finally {
      if (fd !== undefined) fs.closeSync(fd)
    }
  }

  /** As a whole or not at all. The program is done, and has nothing to say of it. */
  const write = (file, commands, script) => {
    const own = `${file}.${process.pid}`
    try {
      fs.writeFileSync(own, `${commands.join(' ')}\n`, { mode: 0o600, flag: 'wx' })
      fs.appendFileSync(own, script.createCachedData())
      fs.renameSync(own, file)
    } catch {
      fs.rmSync(own, { force: true })
    }
  }

  const file = cacheFile()
  const kept = file && read(file)
  const script = new vm.Script(`(function (require, __filename, __dirname) {${code}\n})`, {
    filename: ownFile,
    cachedData: kept?.data,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const commands = script.cachedDataRejected ? [] : (kept?.commands ?? [])
  const command = process.argv.slice(2).find((word) => /^[a-z][a-z-]{0,29}$/.test(word)) ?? '-'
  if (file && !commands.includes(command))
    process.once('exit', () => write(file, [...commands, command], script))
  script.runInThisContext()(requireFrom, ownFile, dirname(ownFile))
}
