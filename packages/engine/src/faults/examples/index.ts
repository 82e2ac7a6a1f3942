/** What each fault must flag and must let pass. Apart from the patterns, so that a bundle for browsers can leave it out. */
import type { FaultId } from '../../types.js';
import type { FaultExamples } from '../fault.js';
import { alarm } from './alarm.js';
import { blame } from './blame.js';
import { deadEnd } from './dead-end.js';
import { doubleNegative } from './double-negative.js';
import { flippancy } from './flippancy.js';
import { genericAction } from './generic-action.js';
import { guilt } from './guilt.js';
import { hedging } from './hedging.js';
import { hiddenActor } from './hidden-actor.js';
import { hollowApology } from './hollow-apology.js';
import { insensitive } from './insensitive.js';
import { jargon } from './jargon.js';
import { leakedReason } from './leaked-reason.js';
import { overpromise } from './overpromise.js';
import { presumedFeelings } from './presumed-feelings.js';
import { shouting } from './shouting.js';
import { trivializing } from './trivializing.js';
import { vague } from './vague.js';
import { wordiness } from './wordiness.js';

export const faultExamples: Readonly<Record<FaultId, FaultExamples>> = {
  vague,
  blame,
  alarm,
  shouting,
  jargon,
  flippancy,
  trivializing,
  'hollow-apology': hollowApology,
  overpromise,
  'generic-action': genericAction,
  'double-negative': doubleNegative,
  insensitive,
  guilt,
  'presumed-feelings': presumedFeelings,
  'leaked-reason': leakedReason,
  hedging,
  'dead-end': deadEnd,
  'hidden-actor': hiddenActor,
  wordiness,
};

export type { Example, FaultExamples, MessageExample, RewriteExample } from '../fault.js';
