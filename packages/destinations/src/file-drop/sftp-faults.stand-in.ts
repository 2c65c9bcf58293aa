// Runs in the place of OpenSSH's sftp-server for one session, and lets one request fail: <file with the mood> <sftp-server>.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const [moodFile = '', sftpServer = ''] = process.argv.slice(2)
const mood = readFileSync(moodFile, 'utf8')
writeFileSync(moodFile, '')

const server = spawn(sftpServer, { stdio: ['pipe', 'pipe', 'inherit'] })
server.on('exit', () => process.exit())
let isSilent = false
let isFirst = true
/** The first answer of a server without any extension. */
const version3 = Buffer.from([0, 0, 0, 5, 2, 0, 0, 0, 3])
server.stdout.on('data', (bytes) => {
  // The answer to the request to rename is lost together with the connection.
  if (isSilent) process.exit()
  process.stdout.write(isFirst && mood === 'old_server' ? version3 : bytes)
  isFirst = false
})
process.stdin.on('end', () => server.stdin.end())

/** Message numbers of draft-ietf-secsh-filexfer-02. */
const open = 3
const extended = 200
const status = 101
const permissionDenied = 3

let waiting = Buffer.alloc(0)
process.stdin.on('data', (bytes: Buffer) => {
  waiting = Buffer.concat([waiting, bytes])
  while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE(0)) {
    const length = 4 + waiting.readUInt32BE(0)
    pass(waiting.subarray(0, length))
    waiting = waiting.subarray(length)
  }
})

function pass(packet: Buffer): void {
  const type = packet[4]
  if (type === open && mood === 'breaks_off_before_taking') process.exit()
  if (type === open && mood === 'refused') {
    process.stdout.write(statusOf(packet.readUInt32BE(5)))
    return
  }
  if (type === extended && packet.includes('posix-rename') && mood === 'taken_without_answer') isSilent = true
  server.stdin.write(packet)
}

function statusOf(id: number): Buffer {
  const message = Buffer.from('Permission denied')
  const packet = Buffer.alloc(4 + 1 + 4 + 4 + 4 + message.length + 4)
  packet.writeUInt32BE(packet.length - 4, 0)
  packet[4] = status
  packet.writeUInt32BE(id, 5)
  packet.writeUInt32BE(permissionDenied, 9)
  packet.writeUInt32BE(message.length, 13)
  message.copy(packet, 17)
  return packet
}
