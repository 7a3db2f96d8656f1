/** A file's bytes as text that can be changed in places, and gives all other bytes back as they were. */
export interface KeptText {
  readonly kind: 'text';
  readonly text: string;
  /** The encoding that a browser would read the file in. */
  readonly charset: string;
  readonly toBytes: (text: string) => Uint8Array;
  /** The text as people read it. */
  readonly toShow: (text: string) => string;
}

/** A file that is left alone, and why: a part of a sentence. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: string;
}
