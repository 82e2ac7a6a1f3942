import { FieldError, invalidProps } from './field-error.js';

/** The message belongs to the field already in server HTML. */
export function WorkEmail() {
  const error = 'Enter your work e-mail address, such as name@company.com';
  return (
    <div className="tactful tactful-field">
      <label htmlFor="work-email">Work e-mail</label>
      <FieldError for="work-email">{error}</FieldError>
      <input type="email" autoComplete="email" {...invalidProps('work-email', error)} />
    </div>
  );
}

/** A hint stays tied to the field beside the message. */
export function WithAHint() {
  const error = 'Use at least 12 characters';
  return (
    <div className="tactful tactful-field">
      <label htmlFor="new-password">New password</label>
      <p className="tactful-hint" id="new-password-hint">
        Three random words work well.
      </p>
      <FieldError for="new-password">{error}</FieldError>
      <input
        type="password"
        autoComplete="new-password"
        {...invalidProps('new-password', error, 'new-password-hint')}
      />
    </div>
  );
}

/** Without an error nothing is rendered, and the control carries no `aria-invalid`. */
export function NoError() {
  return (
    <div className="tactful tactful-field">
      <label htmlFor="city">Town or city</label>
      <FieldError for="city" />
      <input autoComplete="address-level2" {...invalidProps('city', undefined)} />
    </div>
  );
}
