// A second server, on a folder of its own that is thrown away: here one may type wrong passwords,
// hold the database and break it, and the demo goes on undisturbed.

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './ports.mjs'

export const LOGIN = 'somebody'
export const PASSWORD = 'a password for a trial'

export async function secondServer() {
  const binary = process.env.AYNI_BINARY
  if (!binary) throw new Error('AYNI_BINARY is not set; run this by ./check')
  const folder = await mkdtemp(join(tmpdir(), 'ayni-second-'))
  await addAccount(binary, folder)
  const listen = `127.0.0.1:${await freePort()}`
  const child = spawn(binary, ['serve', '--data', folder, '--listen', listen], { stdio: 'ignore' })
  const address = `http://${listen}`
  await isReady(address, child)
  return {
    address,
    // As another program would that keeps the database for itself. Ends when it is told to.
    hold: () => hold(join(folder, 'ayni.db')),
    // A table is not there any more.
    damage: () => python(join(folder, 'ayni.db'), 'db.execute("alter table record rename to lost")'),
    async stop() {
      child.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function addAccount(binary, folder) {
  const roles = ['knowledge_officer', 'administrator'].flatMap(it => ['--role', it])
  const child = spawn(binary, ['user', 'add', LOGIN, '--name', 'Somebody', ...roles, '--data', folder])
  // Who refuses the account reads no password; what it says is told below.
  child.stdin.on('error', () => {})
  child.stdin.end(`${PASSWORD}\n`)
  let said = ''
  child.stderr.on('data', it => { said += it })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`no account could be added: ${said}`)
}


async function isReady(address, child) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break
    if (await fetch(`${address}/readyz`).then(it => it.ok, () => false)) return
    await new Promise(done => setTimeout(done, 100))
  }
  throw new Error('the second server did not start')
}

const OPEN = 'import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None)'

function python(file, what) {
  return new Promise((done, failed) => {
    execFile('python3', ['-c', `${OPEN}; ${what}`, file], error => (error ? failed(error) : done()))
  })
}

async function hold(file) {
  const lines = `${OPEN}; db.execute("begin immediate"); print("held", flush=True); sys.stdin.read()`
  const child = spawn('python3', ['-c', lines, file])
  await once(child.stdout, 'data')
  return async function release() {
    child.stdin.end()
    await once(child, 'close')
  }
}
