import { FeatureLocked, LimitReached, TrialEnding } from './plans.js';

/** What is used up, what still works, and two ways on. */
export function Limit() {
  return (
    <LimitReached params={{ total: 20, things: 'themes' }} on={{ 'make-room': '#themes', 'see-plans': '#plans' }} />
  );
}

/** Part of another plan. */
export function Locked() {
  return (
    <FeatureLocked
      params={{ feature: 'The audit log', plan: 'Business' }}
      on={{ 'ask-owner': () => {}, 'see-plans': '#plans' }}
    />
  );
}

/** When the trial ends and what happens if they do nothing. */
export function Trial() {
  return (
    <TrialEnding
      params={{ until: new Date('2026-12-12T12:00:00Z'), after: 'stops' }}
      on={{ 'choose-plan': '#plans', 'end-trial': '#end' }}
    />
  );
}
