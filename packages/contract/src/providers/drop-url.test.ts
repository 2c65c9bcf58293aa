import { expect, test } from 'vitest'
import { parseDropUrl } from './drop-url.ts'
import { configOf } from './providers.ts'

test.each([
  ['file:/srv/in', { kind: 'folder', url: 'file:///srv/in' }],
  ['file:///srv/my%20files', { kind: 'folder', url: 'file:///srv/my%20files' }],
  [
    's3://b-1/in/x?region=eu-central-1',
    { kind: 's3', bucket: 'b-1', prefix: 'in/x/', region: 'eu-central-1' },
  ],
  [
    's3://b-1?endpoint=http://127.0.0.1:9000',
    { kind: 's3', bucket: 'b-1', prefix: '', endpoint: 'http://127.0.0.1:9000' },
  ],
  [
    'sftp://files.example.com/in%20here/',
    { kind: 'sftp', host: 'files.example.com', port: 22, folder: '/in here/' },
  ],
  ['sftp://[::1]:2222', { kind: 'sftp', host: '::1', port: 2_222, folder: '/' }],
])('%s is a place', (url, place) => {
  expect(parseDropUrl(url)).toEqual(place)
})

test.each([
  ['/srv/in', 'expected file:/folder'],
  ['file:in', 'expected file:/folder'],
  ['file://server/share', 'expected file:/folder'],
  ['file:/srv/in?x', 'expected file:/folder'],
  ['ftp://files.example.com/in', 'expected file:/folder'],
  ['sftp://user:secret@files.example.com/in', 'expected no credentials'],
  ['sftp://files.example.com/in?x=1', 'expected sftp://host/folder'],
  ['sftp://files.example.com/in%00', 'expected sftp://host/folder'],
  ['sftp://files.example.com/%zz', 'expected sftp://host/folder'],
  ['s3://b-1/in', 'expected region='],
  ['s3://b-1/../in?region=x&acl=public', 'expected only region, endpoint'],
  ['s3://key:secret@b-1?region=x', 'expected no credentials'],
])('%s is none, with one line that says why', (url, message) => {
  expect(() => parseDropUrl(url)).toThrow(message)
  expect(() => parseDropUrl(url)).not.toThrow(/\n/)
})

test.each([
  [{ url: 'sftp://files.example.com/in', format: 'json' }, ['host_key']],
  [{ url: 'file:/srv/in', format: 'datev' }, ['datev']],
  [{ url: 'file:in', format: 'csv' }, ['url']],
  [{ url: 'file:/srv/in', format: 'pdf' }, ['format']],
])('the config %j lacks something', (config, path) => {
  const { error } = configOf('file_drop').safeParse(config)
  expect(error!.issues.map((issue) => issue.path)).toEqual([path])
})
