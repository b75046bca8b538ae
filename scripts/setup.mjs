// Plain JavaScript, because it runs before anything is installed: what a command of the README needs and does not find here
// is set up, and what may not be set up is said in one sentence.
//
//   node scripts/setup.mjs            dependencies
//   node scripts/setup.mjs browsers   and Chromium and Firefox
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const BROWSERS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  'firefox-esr': ['firefox-esr', 'firefox'],
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20) fail(`Backstory needs Node.js 20 or newer; this is ${process.versions.node}.`)
if (!dependenciesAreCurrent()) install()
if (process.argv.includes('browsers')) bringBrowsers()

/** npm keeps a copy of the lockfile in node_modules; when it differs in a package, something is missing or old. */
function dependenciesAreCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  )
}

function install() {
  console.log('Installing dependencies …')
  const done = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0)
    fail('Dependencies could not be installed: check the connection to the npm registry and run `npm ci`.')
}

function bringBrowsers() {
  const missing = Object.keys(BROWSERS).filter((name) => !BROWSERS[name].some(isOnPath))
  if (missing.length === 0) return
  if (!isOnPath('apt-get') || process.getuid?.() !== 0)
    fail(
      `Please install ${missing.join(' and ')} (for example: sudo apt-get install ${missing.join(' ')}); both browsers are needed here.`,
    )
  console.log(`Installing ${missing.join(' and ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (done.status !== 0)
    fail(
      `${missing.join(' and ')} could not be installed: run apt-get install ${missing.join(' ')} and look at what it says.`,
    )
}

function isOnPath(name) {
  try {
    execFileSync('which', [name], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function fail(sentence) {
  console.error(sentence)
  process.exit(2)
}
