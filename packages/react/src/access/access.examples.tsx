import { AccountPaused, NoPermission } from './access.js';

/** Who can give access, and a step that asks them. */
export function NeedsAccess() {
  return (
    <NoPermission
      params={{ object: 'this folder', owner: 'Sam Okafor' }}
      on={{ 'ask-access': () => {}, 'switch-account': '#accounts' }}
    />
  );
}

/** An account we paused: when, why, and how it is reviewed. */
export function Paused() {
  return (
    <AccountPaused
      params={{ date: new Date('2026-05-03T12:00:00Z'), why: 'Two buyers reported missing orders.' }}
      on={{ 'ask-review': '#review', export: '#export' }}
    />
  );
}
