const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the path',
  ENOTDIR: 'a part of the path is a file, not a folder. Check the path',
  EISDIR: 'it is a folder, and a file is needed. Name a file',
  EEXIST: 'something of that name is in the way. Choose another place, or remove it',
  EACCES: 'you have no permission. Change the permission of the file and its folder, or run this as its owner',
  EPERM: 'you have no permission. Change the permission of the file and its folder, or run this as its owner',
  EROFS: 'the disk can only be read. Write elsewhere with --out',
  ENOSPC: 'the disk is full. Free some space and run this again',
  EDQUOT: 'your share of the disk is used up. Free some space and run this again',
  EMFILE: 'too many files are open. Close some programs and run this again',
  ENAMETOOLONG: 'the path is too long. Choose a shorter one',
  ELOOP: 'its links lead around in a circle. Name the file itself',
  EBUSY: 'another program is using it. Close that and run this again',
};

/** The code of an error of the system, such as ENOENT. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Why something could not be done with a file, and what to do about it: a sentence after a colon, without its full stop. */
export const explain = (error: unknown): string =>
  REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
