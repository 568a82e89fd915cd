#!/usr/bin/env node
process.argv.splice(2, 0, 'adamas')
await import('./bootstrap.mjs')
