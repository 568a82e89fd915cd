import type { Align, Place, PrintProfile } from './profile.ts'

const at = (x: number, y: number, width: number, height: number, size = 10, align: Align = 'left'): Place => ({
  ...{ x, y, width, height },
  ...{ size, align },
})

/** Where somebody begins who has measured nothing yet: A4 with all that Annex I A asks for, and room for six lines. */
export const STARTING_PROFILE: PrintProfile = {
  sheet: { width: 210, height: 297 },
  numberedSheets: false,
  preprinted: ['title', 'authority', 'validation'],
  rowHeight: 6,
  fields: {
    number: at(140, 32.5, 50, 7, 14, 'right'),
    origin: at(20, 60, 80, 10),
    issued: at(20, 76, 40, 6),
    expires: at(65, 76, 40, 6, 10, 'center'),
    exporter: at(20, 90, 80, 18),
    importer: at(110, 90, 80, 18),
    parcels: at(20, 115, 30, 6),
    carats: at(55, 115, 50, 6, 10, 'right'),
    value: at(110, 115, 60, 6, 10, 'right'),
    parcelReference: at(20, 140, 40, 38, 9),
    parcelSeal: at(62, 140, 30, 38, 9),
    parcelHs: at(94, 140, 22, 38, 9),
    parcelCarats: at(118, 140, 30, 38, 9, 'right'),
    parcelValue: at(150, 140, 40, 38, 9, 'right'),
    square: at(20, 230, 40, 40, 6),
  },
}
