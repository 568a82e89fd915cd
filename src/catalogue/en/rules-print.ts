import type { Rules } from '../spoken.ts'

/** What is wrong with a print profile, a sheet, or a text on it. */
const rules: Rules = {
  'print-not-an-object': { says: 'Something here is no object.', next: 'Import a file that was exported here.' },
  'print-not-a-list': { says: 'Something here is no list.', next: 'Import a file that was exported here.' },
  'print-unknown': { says: 'Nobody knows “{name}”.', next: 'Leave it out.' },
  'print-measure': {
    says: 'A measure here is no number from {least} to {most}, in tenths.',
    next: 'Measure the sheet, and enter it in whole or tenths.',
  },
  'print-align': { says: 'An alignment here is none.', next: 'Choose left, center or right.' },
  'print-field-missing': {
    says: '“{field:kind}” has no place on the sheet.',
    next: 'Give it a place, or say that it is printed on the paper.',
  },
  'print-outside-sheet': {
    says: '“{field:kind}” reaches beyond the sheet of {width} by {height} mm.',
    next: 'Move it, or make it smaller.',
  },
  'print-overlap': {
    says: '“{field:kind}” and “{other:kind}” lie over one another.',
    next: 'Move one of them, or make it smaller.',
  },
  'print-square-small': {
    says: 'The square is {side} mm wide; below {least} mm it cannot be read safely.',
    next: 'Give it {least} mm or more on either side.',
  },
  'print-column-short': {
    says: '“{field:kind}” has no room for one line of parcels.',
    next: 'Make the columns higher, or the lines closer.',
  },
  'print-column-uneven': {
    says: '“{field:kind}” does not begin at the height of the other columns.',
    next: 'Give every column of the parcels the same distance from the top.',
  },
  'print-too-long': {
    says: '“{field:kind}” does not fit its frame, not at {least} points either. Nothing was printed.',
    next: 'Ask an administrator for a larger frame in the print profile.',
  },
  'print-profile-none': {
    says: 'This authority has no print profile.',
    next: 'An administrator enters one, or imports it from a file.',
  },
  'sheet-number-missing': {
    says: 'The number of the sheet in the tray is missing.',
    next: 'Read it on the sheet, and enter it.',
  },
  'sheet-number-form': {
    says: '“{sheet}” is no number of a sheet.',
    next: 'Enter it as it is printed: digits and capitals, 20 characters at most.',
  },
  'sheet-used': {
    says: 'Sheet {sheet} was used before: {number} is on it.',
    next: 'Look at the sheet in the tray, and enter its own number.',
  },
}

export default rules
