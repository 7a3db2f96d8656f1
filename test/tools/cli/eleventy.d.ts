// The package brings no types; this is what the test uses of it.
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(input: string, output: string, options: { readonly quietMode: boolean });
    write(): Promise<void>;
  }
}
