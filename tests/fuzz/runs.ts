/** Cases of each property: some in `npm test`, as many as asked for by `COALITION_LENS_RUNS` in a long run. */
export const runs = (usual: number): number => Number(process.env['COALITION_LENS_RUNS'] ?? usual);
