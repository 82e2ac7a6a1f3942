'use client';

import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { moveFocus } from '../move-focus.js';
import { isSomething } from '../notice/is-something.js';
import { Panel } from '../notice/panel.js';
import { Sign } from '../notice/sign.js';
import { useWords } from '../provider/settings.js';
import type { HeadingLevel } from '../vocabulary.js';
import { errorSummaryWords, type ErrorSummaryWords } from './error-summary.words.js';
import { goToField } from './go-to-field.js';

/** One thing to change. */
export interface SummaryError {
  /** The id (or, for a group of radios or checkboxes, the name) of its control. Leave it out for something about the whole form. */
  field?: string | undefined;
  /** The same words as at the field. */
  message: ReactNode;
}

export interface ErrorSummaryProps {
  /** In the order of the fields. Nothing is rendered when there are none. */
  errors: readonly SummaryError[];
  /** Change it with every failed submit, so that focus comes back even when the errors are the same. */
  submission?: string | number | undefined;
  /** @default how many answers need a change */
  title?: ReactNode;
  /** What happened to what they entered, for example "We've kept what you entered." Only if it is so. */
  children?: ReactNode;
  /** @default 2 */
  headingLevel?: Exclude<HeadingLevel, 'none'> | undefined;
  words?: Partial<ErrorSummaryWords> | undefined;
}

/**
 * Everything that needs a change before a form can go on, at its top, with a link to each field. Focus moves to it on every failed
 * submit. The links are plain anchors in server HTML, so it works before and without JavaScript.
 */
export function ErrorSummary({ errors, submission, title, children, headingLevel, words }: ErrorSummaryProps) {
  const say = useWords('errorSummary', errorSummaryWords, words);
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const any = errors.length > 0;

  useEffect(() => {
    // The summary is the one channel: it takes focus and carries no alert role, which would read it twice
    // (https://github.com/alphagov/govuk-frontend/issues/2657).
    if (any && root.current) moveFocus(root.current);
  }, [any, submission]);

  if (!any) return null;
  return (
    <Panel
      rootRef={root}
      className="tactful-error-summary"
      role="group"
      intent="error"
      headingLevel={headingLevel}
      title={
        <>
          <Sign intent="error" /> {title ?? say.title(errors.length)}
        </>
      }
    >
      <div className="tactful-notice-text" id={id}>
        {isSomething(children) && <p>{children}</p>}
        <ul>
          {errors.map(({ field, message }, index) => (
            <li key={index}>
              {field === undefined ? (
                message
              ) : (
                <a href={`#${encodeURIComponent(field)}`} onClick={(event) => follow(event, field)}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function follow(event: MouseEvent<HTMLAnchorElement>, field: string): void {
  // A new tab or window was asked for: that is the browser's to do.
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (goToField(event.currentTarget.getRootNode() as Document | ShadowRoot, field)) event.preventDefault();
}
