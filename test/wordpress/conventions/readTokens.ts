import { fileURLToPath } from 'node:url';
import { runCommand } from '../site/runCommand';

/** A word of PHP as PHP itself reads it. */
export interface Token {
  /** `T_STRING` and the like; of a single sign the sign. */
  readonly kind: string;
  readonly text: string;
  readonly line: number;
}

/** Tokens by the path of their file below `folder`. Compiled translations are left out. */
export const readTokens = async (folder: string): Promise<ReadonlyMap<string, readonly Token[]>> => {
  const script = fileURLToPath(new URL('tokens.php', import.meta.url));
  const files: Record<string, [string, string, number][]> = JSON.parse(await runCommand('php', [script, folder]));
  return new Map(
    Object.entries(files).map(([file, tokens]) => [file, tokens.map(([kind, text, line]) => ({ kind, text, line }))]),
  );
};

export const isComment = ({ kind }: Token): boolean => kind === 'T_COMMENT' || kind === 'T_DOC_COMMENT';
