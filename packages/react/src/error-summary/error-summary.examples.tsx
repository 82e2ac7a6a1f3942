import { useState, type FormEvent } from 'react';
import { FieldError, invalidProps } from '../field-error/field-error.js';
import { Action } from '../recovery-actions/action.js';
import { ErrorSummary } from './error-summary.js';

/** Two answers need a change. Focus moves to the summary on every failed submit; each line leads to its field. */
export function BookingForm() {
  const [values, setValues] = useState({ name: '', date: '31 June' });
  const [submission, setSubmission] = useState(1);
  const errors = [
    ...(values.name === '' ? [{ field: 'guest-name', message: 'Enter the name of the guest' }] : []),
    ...(values.date === '31 June' ? [{ field: 'arrival-date', message: 'Enter a day in June from 1 to 30' }] : []),
  ];
  const messageFor = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form
      className="tactful"
      style={{ display: 'grid', gap: '1.25rem' }}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        setSubmission(submission + 1);
      }}
    >
      <ErrorSummary errors={errors} submission={submission}>
        What you've entered is still here.
      </ErrorSummary>
      <div className="tactful-field">
        <label htmlFor="guest-name">Name of the guest</label>
        <FieldError for="guest-name">{messageFor('guest-name')}</FieldError>
        <input
          autoComplete="name"
          value={values.name}
          onChange={(event) => setValues({ ...values, name: event.target.value })}
          {...invalidProps('guest-name', messageFor('guest-name'))}
        />
      </div>
      <div className="tactful-field">
        <label htmlFor="arrival-date">Day of arrival</label>
        <FieldError for="arrival-date">{messageFor('arrival-date')}</FieldError>
        <input
          value={values.date}
          onChange={(event) => setValues({ ...values, date: event.target.value })}
          {...invalidProps('arrival-date', messageFor('arrival-date'))}
        />
      </div>
      <div>
        <Action rank="primary" type="submit">
          Book the room
        </Action>
      </div>
    </form>
  );
}

/** Something about the whole form has no field to lead to and is plain text. */
export function AboutTheWholeForm() {
  return (
    <ErrorSummary
      errors={[{ message: 'This room was booked by someone else at 14:02. Choose another room or other dates.' }]}
      title="This booking needs a change"
    />
  );
}
