import type { Rules } from '../spoken.ts'

/** What licences and sites may lack. */
const rules: Rules = {
  'licence-not-valid': {
    says: 'No licence in force: {standing:kind}[, {number}][, last day {until:day}].',
    next: 'The holder asks the licensing officer, who grants, renews or resumes it.',
  },
  'licence-kind-unknown': { says: 'No licence is of this kind.', next: 'Choose one of the list.' },
  'licence-name-missing': { says: 'The holder has no name.', next: 'Enter it as its papers say.' },
  'licence-address-missing': {
    says: 'The holder has no address.',
    next: 'Enter where the holder lives or is registered.',
  },
  'licence-area-missing': {
    says: 'The area of the activity is missing.',
    next: 'Say where it may be done: a claim, a district, premises.',
  },
  'licence-text': {
    says: 'This text is too long, or holds characters that cannot be seen.',
    next: 'Write it in at most {most} characters.',
  },
  'licence-status-missing': {
    says: 'Neither nationality nor residence status is given.',
    next: 'Give one of them; Annex II asks for it.',
  },
  'licence-country-unknown': { says: 'No country of ISO 3166 has this code.', next: 'Choose the country.' },
  'licence-residence-unknown': { says: 'No residence status is called so.', next: 'Choose one of the list.' },
  'licence-term-backwards': {
    says: 'The last day, {until:day}, is before the first, {from:day}.',
    next: 'Correct one of them.',
  },
  'licence-term-long': { says: 'The term is longer than {most} years.', next: 'Choose an earlier last day.' },
  'licence-fee-amount': { says: 'The fee is no amount.', next: 'Write it as 1500.00, with at most two decimals.' },
  'licence-fee-currency': { says: 'The currency has no code of three letters.', next: 'Write it as USD.' },
  'licence-receipt-missing': { says: 'The receipt of the fee is missing.', next: 'Enter its number.' },
  'licence-not-longer': {
    says: 'The licence runs until {until:day} already.',
    next: 'Choose a later last day.',
  },
  'inspection-wanting': {
    says: 'The last inspection did not find it in order.',
    next: 'Inspect again, or refuse it with a reason.',
  },
  'report-missing': { says: 'The report is missing.', next: 'Say what was looked at, and what was found.' },
  'day-past': { says: 'This day is past.', next: 'Choose today or a later day.' },
  'mend-day-missing': { says: 'No day is given by which it is to be mended.', next: 'Choose the day.' },
  'licence-sites-many': {
    says: 'A licence is good for at most {most} sites.',
    next: 'Split it into several licences.',
  },
  'site-unknown': {
    says: 'No such site of this holder is registered.',
    next: 'Choose one of the list, or register it.',
  },
  'site-closed': { says: 'Site {number} is closed.', next: 'Choose another, or register it anew.' },
  'site-twice': { says: 'Site {number} is named twice.', next: 'Name it once.' },
  'site-barred': { says: 'Site {number} is barred.', next: 'Inspect it again, or leave it out.' },
  'site-name': { says: 'The site has no name that can be kept.', next: 'Give one of at most {most} characters.' },
  'site-kind-unknown': {
    says: 'No site is of this kind.',
    next: 'Choose mine, alluvial, artisanal or processing.',
  },
  'site-overlap': {
    says: '{share} % of it lies inside another site[: {number}, {name}].',
    next: 'Correct the outline, or say why both stand.',
  },
  'import-many': { says: 'At most {most} are taken at once.', next: 'Split the file.' },
  'licence-number-missing': { says: 'The number is missing.', next: 'Enter it as the old record has it.' },
  'licence-number-known': {
    says: 'The number {number} is in the register already, or twice in the file.',
    next: 'Leave the second one out.',
  },
  'geojson-not': { says: 'This is not GeoJSON.', next: 'Save the sites as GeoJSON in the program that drew them.' },
  'geojson-empty': { says: 'The file holds no feature.', next: 'Choose the layer with the sites.' },
  'geojson-many': { says: 'The file holds {found} features; at most {most} are taken.', next: 'Split the file.' },
  'geometry-missing': { says: 'There is no geometry.', next: 'Draw a point or an outline.' },
  'geometry-type': {
    says: 'A site is a Point or a Polygon, and this is “{found}”.',
    next: 'Split it into several sites.',
  },
  'geometry-large': { says: 'There are more parts than the {most} that are taken.', next: 'Simplify the outline.' },
  'ring-short': { says: 'The outline has fewer than three corners.', next: 'Draw at least three.' },
  'ring-open': { says: 'The outline does not end where it began.', next: 'Repeat the first place as the last one.' },
  'ring-crosses': {
    says: 'Side {one} of the outline meets side {other}.',
    next: 'Put its corners in the order in which one walks around.',
  },
  'hole-outside': { says: 'A hole is not inside the outline.', next: 'Draw it inside, or as a site of its own.' },
  'site-wide': {
    says: 'The site is wider than half a degree.',
    next: 'Check the corners; a larger area is several sites.',
  },
  'site-small': { says: 'The outline has hardly any area.', next: 'Check its corners, or give a point.' },
  'place-not': { says: 'This is no place.', next: 'Give longitude and latitude in degrees: [25.9, -24.6].' },
  'place-turned': {
    says: 'Longitude and latitude are in the wrong order: {lon}, {lat}.',
    next: 'Put longitude first.',
  },
  'place-outside': { says: 'This place is not on the Earth: {lon}, {lat}.', next: 'Check both numbers, in degrees.' },
  'table-columns': { says: 'The table lacks columns: {missing}.', next: 'Name them in its first line.' },
  'table-empty': { says: 'The table has no line below its first.', next: 'Choose the sheet with the licences.' },
  'table-day': { says: '“{found}” is no day.', next: 'Write it as 2026-11-24.' },
}

export default rules
