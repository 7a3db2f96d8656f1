/** The name of the file that a module becomes. */
declare module '*?address' {
  export const address: string;
}
