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

/** A stream that rewrites what passes, piece by piece, and keeps no more of it than one token. */
export const rewriteBytes = (rewriter: TextRewriter): TransformStream<Uint8Array, Uint8Array> => {
  const give = (controller: TransformStreamDefaultController<Uint8Array>, letters: string) => {
    if (letters) controller.enqueue(bytesOf(letters));
  };
  return new TransformStream({
    transform: (piece, controller) => give(controller, rewriter.write(lettersOf(piece))),
    flush: (controller) => give(controller, rewriter.end()),
  });
};
