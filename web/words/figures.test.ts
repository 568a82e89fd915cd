import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carats, dollars, percent, perCarat, plain, set, signed } from './figures.ts'

test('figures are set with commas, a true minus and their own decimals', () => {
  assert.equal(carats(1_204_350), '1,204.35')
  assert.equal(carats(1_204_351), '1,204.351')
  assert.equal(dollars(31_000_000), '310,000.00')
  assert.equal(signed(-1850, carats), '−1.85')
  assert.equal(signed(1850, carats), '+1.85')
  assert.equal(signed(0, carats), '0.00')
})

test('a difference in percent is rounded half away from zero, the same on both sides', () => {
  assert.equal(percent(-1850, 2_940_750), '−0.063 %')
  assert.equal(percent(1850, 2_940_750), '+0.063 %')
  assert.equal(percent(0, 618_400), '0.000 %')
  assert.equal(percent(5, 0), '')
})

test('the price of a carat is exact to the cent, and nothing where nothing was weighed', () => {
  assert.equal(perCarat(31_700_000, 1_310_180), '241.95')
  assert.equal(perCarat(100, 0), '')
})

test('what is typed with commas, spaces or a set minus is an exact decimal again', () => {
  assert.equal(plain('1,204.35'), '1204.35')
  assert.equal(plain(' 1 204.35 '), '1204.35')
  assert.equal(plain('−1.85'), '-1.85')
  assert.equal(set(plain('1,204.35')), '1,204.35')
  assert.equal(set('not a figure'), 'not a figure')
})
