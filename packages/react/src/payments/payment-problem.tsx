'use client';

import type { MoneyFact } from '@tactful/moments';
import type { MomentProps } from '../moment/create-moment.js';
import { Moment } from '../moment/moment.js';
import type { KnownFacts } from '../moment/moment-props.js';

export interface PaymentProblemProps extends Omit<MomentProps, 'facts'> {
  /** Whether anything was taken. Say `unknown` when you don't know: it is an answer, and it has words of its own. */
  facts: KnownFacts & { money: MoneyFact };
}

/** A payment error of any provider, as the moment it means. The money fact is required, because people ask for it first. */
export function PaymentProblem(props: PaymentProblemProps) {
  return <Moment api="payment" arrival="after-action" {...props} />;
}
