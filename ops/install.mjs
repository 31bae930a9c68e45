// Runs before `npm start` and `npm test`, by whatever Node the machine has and before anything is installed: built-ins only, and
// no syntax younger than Node 12, so that an old Node prints the line below and not a SyntaxError.
import { spawnSync } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'

var OLDEST_NODE = 20

var root = dirname(dirname(fileURLToPath(import.meta.url)))
var lock = join(root, 'package-lock.json')
var stamp = join(root, 'node_modules', '.lock-hash')

function refuse(line) {
  console.error(line)
  process.exit(1)
}

/** Of the lock file and the machine: programs that were installed for another kind of machine do not run. */
function currentHash() {
  return createHash('sha256')
    .update(readFileSync(lock))
    .update(process.platform + '-' + process.arch)
    .digest('hex')
}

function dateOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/** npm writes this file last of all, so one that is younger than the lock file tells of an install by hand that went well. */
function wasInstalledByHand() {
  return dateOf(join(root, 'node_modules', '.package-lock.json')) >= dateOf(lock)
}

function isInstalled(hash) {
  return (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) || wasInstalledByHand()
}

/** `npm ci`, by the npm that runs us and the Node that runs it: the one in node_modules is about to be deleted. */
function install() {
  var args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  var options = { cwd: root, stdio: 'inherit' }
  var npm = process.env.npm_execpath
  if (npm) return spawnSync(process.env.npm_node_execpath || process.execPath, [npm].concat(args), options)
  return spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options))
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  refuse(
    'Node ' + process.versions.node + ' is too old: install Node ' + OLDEST_NODE + ' or newer from https://nodejs.org',
  )
}
if (!existsSync(lock)) refuse('package-lock.json is missing: get it back with: git checkout package-lock.json')

var hash = currentHash()
if (!isInstalled(hash)) {
  var began = Date.now()
  console.log('Installing the packages of package-lock.json (a minute or two the first time) …')
  // Without it, an install that is interrupted would pass for the one before.
  rmSync(stamp, { force: true })
  var result = install()
  if (result.error) refuse('npm cannot be run (' + result.error.message + '): install npm, then try again')
  if (result.status !== 0) refuse('npm ci failed, see above: check the network and the disk, then try again')
  console.log('Installed in ' + ((Date.now() - began) / 1000).toFixed(1) + ' s')
}
if (!existsSync(join(root, 'node_modules', '.bin', 'node'))) {
  refuse('npm did not run install scripts: run "npm config delete ignore-scripts", delete node_modules, then try again')
}
try {
  writeFileSync(stamp, hash)
} catch {
  // As on a full disk, or where another user has installed: it only saves a look at the dates the next time.
}
