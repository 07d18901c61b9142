// mark.js with the same forms.

import { rowOf } from '../stats.ts';
import { type Group, inTab, warmOf } from './group.ts';

export const markJs: Group = async (context) => {
  // Its cost grows with forms and text alike: few forms on the short page, scaled by both.
  const forms = context.quick ? 8 : 40;
  const { ours, theirs, all } = await inTab(context, context.address.E, context.oneGo, async ({ bench }) => {
    const theirMs = await bench.markJs(forms);
    const { ms } = await bench.pass('ours', 5);
    return { ours: warmOf(ms), theirs: theirMs.ms, all: theirMs.forms };
  });
  const scaled = (theirs * all) / forms;
  const row = rowOf('mark.js', `mark.js, ${forms} forms scaled to ${all}, 30 KB`, [scaled]);
  row.note = `${(scaled / ours).toFixed(0)} times our whole pass; DOM changed`;
  return { rows: [row], values: { 'match.markjs': scaled / ours } };
};
