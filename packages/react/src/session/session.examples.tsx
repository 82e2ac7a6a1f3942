import { SessionExpired } from './session-expired.js';

/** Signed out while writing: what they wrote is still on the page and can be copied. */
export function WhileWriting() {
  return (
    <SessionExpired
      facts={{ work: 'on-this-device' }}
      workText={() => 'The text of the report'}
      on={{ 'sign-in': '#sign-in' }}
    />
  );
}

/** With the sign-in form inside, so that nobody has to leave the page. */
export function WithSignInInside() {
  return (
    <SessionExpired facts={{ work: 'on-this-device' }} on={{ 'sign-in': () => {} }}>
      <div className="tactful-field">
        <label htmlFor="session-password">Password</label>
        <input id="session-password" type="password" autoComplete="current-password" />
      </div>
    </SessionExpired>
  );
}
