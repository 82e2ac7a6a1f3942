import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/catalogue/index.js';
import { groups, moments } from '../src/moments.js';
import { ids } from './helpers.js';

describe('the catalogue', () => {
  it('holds 55 moments in 12 groups', () => {
    expect(Object.keys(catalogue)).toEqual(ids);
    expect(ids).toHaveLength(55);
    expect(new Set(ids.map((id) => moments[id].group))).toEqual(new Set(Object.keys(groups)));
  });

  it.each(ids)('%s is written out in full', (id) => {
    const entry = catalogue[id];
    for (const text of [entry.thinks, entry.feels, entry.does, entry.unknown, ...Object.values(entry.say)])
      expect(text.length).toBeGreaterThan(5);
    expect(entry.never.length).toBeGreaterThan(1);
    expect(entry.surfaces.length).toBeGreaterThan(0);
    expect(entry.avoid.length).toBeGreaterThan(0);
    expect(entry.stakes.length).toBeGreaterThan(0);
    expect(entry.evidence.length).toBeGreaterThan(0);
    expect(entry.recovery.length).toBeGreaterThan(0);
    for (const { claim, source } of entry.evidence) {
      expect(claim).toMatch(/\.$/);
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.date).toMatch(/^20\d\d-\d\d$/);
    }
    for (const { why } of entry.avoid) expect(why).toMatch(/\.$/);
  });

  it('is critical where money, work or safety is really in danger', () => {
    for (const id of ids)
      if (moments[id].severity === 'critical')
        expect(
          catalogue[id].stakes.some((stake) => ['money', 'work', 'safety', 'access'].includes(stake)),
          id,
        ).toBe(true);
  });

  it('asks for the fact wherever money is at stake in a payment, and work in a connection', () => {
    for (const id of ids) {
      if (id.startsWith('money.')) expect(moments[id].facts, id).toContain('money');
      if (id.startsWith('work.')) expect(moments[id].facts, id).toContain('work');
    }
  });
});
