import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addEntry, changeEntry, createPack, readPack, recompilePack, updatePack } from '../../src/packs/keep-pack.ts'
import { movedPack } from '../../src/packs/move-pack.ts'
import type { PackEntry } from '../../src/packs/pack-entry.ts'
import { activePacks, readRecord } from '../../src/packs/pack-record.ts'
import {
  changeRecords,
  loadCompiled,
  loadParts,
  loadRecords,
  purgePacks,
  savePack,
} from '../../src/packs/pack-store.ts'

const entry = (name: string, what = 'What it is.'): PackEntry => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  what,
  type: 'concept',
})
const make = (title: string, ...names: string[]) =>
  createPack({ title, about: '', file: 'x.csv', entries: names.map((name) => entry(name)) })
const namesOf = async (id: string) => (await readPack(id)).entries.map(({ name }) => name)

beforeEach(async () => {
  await changeRecords((records) => records.map((record) => ({ ...record, deletedAt: 1 })))
  await purgePacks(2)
})

describe('packs in the store', () => {
  it('come in the order in which they were made, and can be moved', async () => {
    const [one, two] = [await make('One', 'Alpha'), await make('Two', 'Beta', 'Gamma')]
    expect((await loadRecords()).map(({ title, entryCount }) => [title, entryCount])).toEqual([
      ['One', 1],
      ['Two', 2],
    ])
    await changeRecords((records) => movedPack(records, two.id, -1))
    expect((await loadRecords()).map(({ id }) => id)).toEqual([two.id, one.id])
    await changeRecords((records) => movedPack(records, two.id, -1))
    expect((await loadRecords()).map(({ id }) => id)).toEqual([two.id, one.id])
  })

  it('an update changes everything but what the reader changed', async () => {
    const { id } = await make('One', 'Alpha', 'Beta', 'Gamma')
    await changeEntry(id, 'alpha', { name: 'Alpha', what: 'Mine.' })
    await changeEntry(id, 'beta', null)
    await addEntry(id, { name: 'Delta', what: 'Added.' })
    await updatePack(id, {
      title: '',
      about: '',
      file: 'y.csv',
      entries: ['Alpha', 'Beta', 'Epsilon'].map((name) => entry(name, 'New.')),
    })
    const { entries, record } = await readPack(id)
    expect(entries.map(({ name, what }) => [name, what])).toEqual([
      ['Alpha', 'Mine.'],
      ['Epsilon', 'New.'],
      ['Delta', 'Added.'],
    ])
    expect(record).toMatchObject({ title: 'One', file: 'y.csv', editCount: 3, entryCount: 3 })
    await changeEntry(id, 'alpha', undefined)
    await changeEntry(id, 'beta', undefined)
    expect(await namesOf(id)).toEqual(['Alpha', 'Beta', 'Epsilon', 'Delta'])
  })

  it('an entry that cannot be kept changes nothing and says why', async () => {
    const { id, revision } = await make('One', 'Alpha')
    const { record, report } = await addEntry(id, { name: 'Beta' })
    expect(record).toBeUndefined()
    expect(report.counts).toEqual({ no_what: 1 })
    expect((await loadParts(id)).record.revision).toBe(revision)
  })

  it('a second entry of a name gets an id of its own', async () => {
    const { id } = await make('One', 'Alpha')
    expect((await addEntry(id, { name: 'Alpha', what: 'Another.' })).entryId).toBe('alpha-2')
    expect((await addEntry(id, { name: 'Alpha', what: 'A third.' })).entryId).toBe('alpha-3')
  })

  it('two who change a pack at once both get what they wanted', async () => {
    const { id } = await make('One', 'Alpha')
    await Promise.all(['Beta', 'Gamma', 'Delta'].map((name) => addEntry(id, { name, what: 'Added.' })))
    expect((await namesOf(id)).sort()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma'])
  })

  it('whoever was overtaken writes nothing', async () => {
    const { id } = await make('One', 'Alpha')
    const parts = await loadParts(id)
    await addEntry(id, { name: 'Beta', what: 'Added.' })
    expect(await savePack({ ...parts, compiled: new Uint8Array(8) })).toBe(false)
    expect(await namesOf(id)).toEqual(['Alpha', 'Beta'])
    expect((await loadCompiled(id))?.byteLength).toBeGreaterThan(8)
  })

  it('a pack that the browser refuses to store leaves what was there', async () => {
    const { id } = await make('One', 'Alpha')
    const parts = await loadParts(id)
    await expect(savePack({ ...parts, compiled: (() => undefined) as never })).rejects.toThrow()
    expect((await loadParts(id)).record.revision).toBe(parts.record.revision)
    expect(await namesOf(id)).toEqual(['Alpha'])
  })

  it('what was turned off or moved while a pack was being made stays so', async () => {
    const { id } = await make('One', 'Alpha')
    const slow = updatePack(id, { title: '', about: '', file: '', entries: [entry('Beta')] })
    await changeRecords((records) => records.map((record) => ({ ...record, on: false, title: 'Renamed' })))
    await slow
    expect((await loadRecords())[0]).toMatchObject({ on: false, title: 'Renamed' })
  })

  it('a deleted pack can be had again until it is purged', async () => {
    const { id } = await make('One', 'Alpha')
    const mark = (deletedAt: number | undefined) =>
      changeRecords((records) => records.map((record) => ({ ...record, deletedAt })))
    await mark(1000)
    expect(activePacks(await loadRecords())).toEqual([])
    await purgePacks(1000)
    await mark(undefined)
    expect(activePacks(await loadRecords()).map((record) => record.id)).toEqual([id])
    await mark(1000)
    await purgePacks(1001)
    expect(await loadRecords()).toEqual([])
    expect(await loadCompiled(id)).toBeUndefined()
    await expect(loadParts(id)).rejects.toMatchObject({ code: 'gone' })
  })

  it('is compiled anew from what the file said', async () => {
    const { id, revision } = await make('One', 'Alpha')
    const bytes = await loadCompiled(id)
    await recompilePack(id)
    expect(await loadCompiled(id)).toEqual(bytes)
    expect((await loadParts(id)).record.revision).toBe(revision + 1)
  })

  it.each([null, 7, 'x', [], {}, { id: '' }, { id: '../x', title: 1 }])('%j is no record', (stored) => {
    expect(readRecord(stored)).toBeUndefined()
  })

  it('a record of another version keeps what is understood', () => {
    expect(readRecord({ id: 'a1', title: 7, on: 'yes', order: null, later: true })).toMatchObject({
      id: 'a1',
      title: '',
      on: true,
      order: 0,
    })
  })
})
