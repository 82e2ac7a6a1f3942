import type { ReactNode } from 'react';
import { isSomething } from '../notice/is-something.js';
import { Sign } from '../notice/sign.js';
import { fieldErrorWords, type FieldErrorWords } from './field-error.words.js';

export interface FieldErrorProps {
  /** The id of the control this belongs to; the message gets the id `<for>-error`. */
  for: string;
  /** What to enter or change. Nothing is rendered without it. */
  children?: ReactNode;
  words?: Partial<FieldErrorWords> | undefined;
  className?: string | undefined;
}

/**
 * The message beside a form control. Static and without a live region: `invalidProps` ties it to the control, so it is read with the
 * control, already in server HTML and without JavaScript.
 */
export function FieldError({ for: control, children, words, className = '' }: FieldErrorProps) {
  if (!isSomething(children)) return null;
  return (
    <p className={`tactful tactful-field-error ${className}`.trim()} id={fieldErrorId(control)}>
      <Sign intent="error" />
      <span className="tactful-hidden">{words?.prefix ?? fieldErrorWords.prefix} </span>
      <span>{children}</span>
    </p>
  );
}

/** The id of the message that belongs to a control. */
export function fieldErrorId(control: string): string {
  return `${control}-error`;
}

/**
 * The attributes that tie a control to its `<FieldError>`. Spread them on the control whether or not there is an error:
 * `aria-invalid` is left out when there is none, because some screen readers read out its "false".
 *
 * @param control the control's id
 * @param error the message, or nothing
 * @param hint the id of a hint that describes the control in any case
 */
export function invalidProps(
  control: string,
  error: ReactNode,
  hint?: string,
): { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string } {
  const invalid = isSomething(error);
  const describedBy = [hint, invalid && fieldErrorId(control)].filter(Boolean).join(' ');
  return {
    id: control,
    ...(invalid ? { 'aria-invalid': true as const } : {}),
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  };
}
