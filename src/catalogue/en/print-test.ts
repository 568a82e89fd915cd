/** The page an officer lays a ruler on. `{…}` takes a figure. */
const test = {
  title: 'Test page of a print profile',
  cross: '{x} mm from the left edge, {y} mm from the top',
  nudged: 'Moved {dx} mm to the right and {dy} mm down; below zero is left and up.',
  say: 'Measure where a cross sits, and say on the page “Print profile” how far it is off.',
  plain: 'Print it on plain paper at full size: no “fit to page”. Then hold it and a sheet against the light.',
} as const

export default test
