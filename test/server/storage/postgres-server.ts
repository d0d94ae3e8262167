import { vi } from 'vitest'

// Making a cluster and starting it takes its time on a busy machine.
vi.setConfig({ hookTimeout: 60_000 })

export * from './own-postgres.ts'
