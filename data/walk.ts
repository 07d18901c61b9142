/** One value of a file, with the key it stands under and its path. */
export interface Node {
  file: string;
  path: string;
  key: string;
  value: unknown;
}

/** Every value in a JSON value, parents before children. Items of a list stand under the list's key. */
export function walk(value: unknown, file: string, path = '$', key = ''): Node[] {
  const here: Node = { file, path, key, value };
  if (Array.isArray(value))
    return [here, ...value.flatMap((item, i) => walk(item, file, `${path}[${i}]`, key))];
  if (value === null || typeof value !== 'object') return [here];
  return [
    here,
    ...Object.entries(value).flatMap(([name, item]) => {
      const step = /^[\w$]+$/.test(name) ? `.${name}` : `["${name}"]`;
      return walk(item, file, path + step, name);
    }),
  ];
}
