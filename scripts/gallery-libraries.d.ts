// What scripts/gallery.ts uses of a library that comes without types.
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    width: number;
    height: number;
    data: Buffer;
    static sync: { read(file: Buffer): PNG; write(picture: PNG): Buffer };
  }
}
