/** As much of the block editor as the block needs. https://developer.wordpress.org/block-editor/reference-guides/packages/ */
interface BlockEditor {
  readonly blocks?: {
    registerBlockType(name: string, settings: { readonly edit: () => unknown }): void;
    getBlockType(name: string): { readonly title?: string; readonly description?: string } | undefined;
  };
  readonly blockEditor?: {
    useBlockProps(props: Readonly<Record<string, string>>): object;
  };
  readonly element?: {
    createElement(type: string, props: object | null, ...children: unknown[]): unknown;
  };
}

declare global {
  interface Window {
    readonly wp?: BlockEditor;
  }
}

export type { BlockEditor };
