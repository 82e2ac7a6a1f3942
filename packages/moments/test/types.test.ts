import { describe, expectTypeOf, it } from 'vitest';
import { messageFor, resolve, type FactsOf, type Message, type MomentId } from '../src/index.js';

/** Never called: these lines are checked by the compiler. */
const checkedByTheCompiler = (): void => {
  // @ts-expect-error A payment moment without what is known about the money.
  messageFor('money.declined', {});
  // @ts-expect-error The fact of the wrong kind.
  messageFor('money.declined', { facts: { work: 'saved' } });
  // @ts-expect-error A wish instead of a fact.
  messageFor('money.declined', { facts: { money: 'probably-fine' } });
  // @ts-expect-error A moment about work without what became of it.
  messageFor('work.save-failed', { params: { since: '14:02' } });
  // @ts-expect-error A moment that doesn't exist.
  messageFor('money.unheard-of', { facts: { money: 'unknown' } });
  // @ts-expect-error A reason that these words don't know.
  messageFor('file.rejected', { params: { reason: 'ugly' } });
  // @ts-expect-error A param that these words don't know.
  messageFor('empty.first-use', { params: { last4: '4021' } });
  // @ts-expect-error A refund without whether it was given.
  messageFor('support.refund', { facts: { money: 'unknown' } });
  messageFor('support.refund', { facts: { money: 'refunded' }, params: { outcome: 'given' } });
  messageFor('money.declined', { facts: { money: 'unknown' }, params: { until: new Date(), ref: '8FQ2' } });
  messageFor('empty.first-use');
  messageFor(resolve(undefined));
};

describe('the types', () => {
  it('ask for the facts that a moment speaks of', () => {
    expectTypeOf<keyof FactsOf<'money.declined'>>().toEqualTypeOf<'money'>();
    expectTypeOf<keyof FactsOf<'work.lost'>>().toEqualTypeOf<'work'>();
    expectTypeOf<keyof FactsOf<'empty.first-use'>>().toEqualTypeOf<never>();
    expectTypeOf(checkedByTheCompiler).returns.toBeVoid();
  });

  it('know all moments by name', () => {
    expectTypeOf<'money.declined'>().toExtend<MomentId>();
    expectTypeOf<Message['moment']>().toEqualTypeOf<MomentId>();
  });
});
