/** The part of `qrcode` used here; the package ships no types. */
declare module 'qrcode' {
  export interface QrCode {
    readonly version: number
    readonly modules: { readonly size: number; readonly data: Uint8Array }
  }
  export function create(text: string, options: { errorCorrectionLevel: 'L' | 'M' }): QrCode
}
