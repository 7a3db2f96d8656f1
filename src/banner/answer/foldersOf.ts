/** Every path that a cookie seen at `path` can have: the root, and each folder on the way with and without its slash. */
export const foldersOf = (path: string): readonly string[] => {
  const names = path.split('/').filter(Boolean);
  const folders = names.map((_, i) => `/${names.slice(0, i + 1).join('/')}`);
  return ['/', ...folders.flatMap((folder) => [folder, `${folder}/`])];
};
