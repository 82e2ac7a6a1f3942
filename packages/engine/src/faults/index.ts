import { alarm } from './alarm.js';
import { blame } from './blame/index.js';
import { deadEnd } from './dead-end.js';
import { doubleNegative } from './double-negative.js';
import type { Fault } from './fault.js';
import { flippancy } from './flippancy.js';
import { genericAction } from './generic-action.js';
import { guilt } from './guilt.js';
import { hedging } from './hedging.js';
import { hiddenActor } from './hidden-actor.js';
import { hollowApology } from './hollow-apology.js';
import { insensitive } from './insensitive.js';
import { jargon } from './jargon/index.js';
import { leakedReason } from './leaked-reason.js';
import { overpromise } from './overpromise.js';
import { presumedFeelings } from './presumed-feelings.js';
import { shouting } from './shouting.js';
import { trivializing } from './trivializing.js';
import { vague } from './vague/index.js';
import { wordiness } from './wordiness.js';

/** Every fault, in the order in which documentation shows them. A new fault is a file or a folder beside this one and a line here. */
export const faultList: readonly Fault[] = [
  vague,
  blame,
  alarm,
  shouting,
  jargon,
  flippancy,
  trivializing,
  hollowApology,
  overpromise,
  genericAction,
  doubleNegative,
  insensitive,
  guilt,
  presumedFeelings,
  leakedReason,
  hedging,
  deadEnd,
  hiddenActor,
  wordiness,
];
