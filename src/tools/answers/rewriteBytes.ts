import type { TextRewriter } from '../../markup/rewriting/TextRewriter';
import { bytesOf, lettersOf } from './letters';

/** The same for a text that is no ASCII at all, as UTF-16 is: it goes out as UTF-8. */
export const rewriteLetters = (
  rewriter: TextRewriter,
  charset: string,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array> => {
  const decoder = new TextDecoder(charset);
  const encoder = new TextEncoder();
  return new TransformStream({
    transform: (piece, controller) =>
      controller.enqueue(encoder.encode(rewriter.write(decoder.decode(piece, { stream: true })))),
    flush: (controller) => controller.enqueue(encoder.encode(rewriter.write(decoder.decode()) + rewriter.end())),
  });
};

/** Bytes that are read at once, of a piece that comes as a whole. */
const SLICE = 16_384;

/** A stream that rewrites what passes, piece by piece, and keeps no more of it than one token. */
export const rewriteBytes = (rewriter: TextRewriter): TransformStream<Uint8Array, Uint8Array> => {
  const give = (controller: TransformStreamDefaultController<Uint8Array>, letters: string) => {
    if (letters) controller.enqueue(bytesOf(letters));
  };
  return new TransformStream({
    async transform(piece, controller) {
      for (let at = 0; at < piece.length; at += SLICE) {
        give(controller, rewriter.write(lettersOf(piece.subarray(at, at + SLICE))));
        // Whoever waits for the beginning gets it before the rest is read.
        await undefined;
      }
    },
    flush: (controller) => give(controller, rewriter.end()),
  });
};
