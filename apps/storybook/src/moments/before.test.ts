import { review, reviewMessage } from '@tactful/engine';
import { messageFor, moments, type MomentId } from '@tactful/moments';
import { describe, expect, it } from 'vitest';
import { recommended } from '../review/fault-titles.js';
import { before } from './before.js';

describe.each(Object.keys(moments) as MomentId[])('the pair of %s', (moment) => {
  it('lets people down before, in the ways that are named', () => {
    const { text, surface, faults: named } = before[moment];
    const found = [...new Set(review(text, { surface, faults: recommended }).map(({ fault }) => fault))];
    expect(found.sort()).toEqual([...named].sort());
    expect(named.length).toBeGreaterThan(0);
  });

  it('is kind after', () => {
    const { title, meaning, reassurance, next, actions } = messageFor({ moment });
    const body = [meaning, reassurance ?? '', next].filter((part) => part !== '').join(' ');
    const context = { surface: 'page', faults: recommended } as const;
    const found = reviewMessage({ title, body, actions: actions.map(({ label }) => label) }, context);
    expect(found.map(({ fault, excerpt }) => `${fault}: ${excerpt}`)).toEqual([]);
  });
});
