import { useId, type HTMLAttributes, type ReactNode } from 'react';
import type { HeadingLevel, Intent } from '../vocabulary.js';
import { isSomething } from './is-something.js';
import { noticeWords, type NoticeWords } from './notice.words.js';
import { Sign } from './sign.js';

export interface NoticeProps extends Omit<HTMLAttributes<HTMLElement>, 'title' | 'role'> {
  /** What happened: the thing, and who acted. */
  title: ReactNode;
  /** What it means for the person: their money, work, access or time. */
  meaning?: ReactNode;
  /** What is safe. Say it only when a fact says so. */
  reassurance?: ReactNode;
  /** The step that gets them on, in words. The step itself belongs in `actions`. */
  next?: ReactNode;
  /** A person, a time or another way to get help. */
  help?: ReactNode;
  /** A short code they can read out on the phone. */
  reference?: string | undefined;
  /** Beside the reference, usually `<CopyButton>`. */
  referenceAction?: ReactNode;
  /** Buttons and links, usually `<RecoveryActions>`. */
  actions?: ReactNode;
  /** Anything that belongs between the text and the actions. */
  children?: ReactNode;
  /** @default 'error' */
  intent?: Intent | undefined;
  /** `inline` sits in a form or list, `section` in a page, `page` is the page. @default 'section' */
  layout?: 'inline' | 'section' | 'page' | undefined;
  /** @default 1 for `page`, 2 for `section`, `none` for `inline` */
  headingLevel?: HeadingLevel | undefined;
  /** Replaces the words beside the sign and before the reference, for example in another language. */
  words?: Partial<NoticeWords> | undefined;
}

/**
 * The one visible surface for a message. It is static: no hooks that need a browser, no client JavaScript, so a server component
 * may render it. It never announces itself and never moves focus; wrap it in `<Arrival>` when it appears while someone is there.
 */
export function Notice({
  title,
  meaning,
  reassurance,
  next,
  help,
  reference,
  referenceAction,
  actions,
  children,
  intent = 'error',
  layout = 'section',
  headingLevel = layout === 'page' ? 1 : layout === 'inline' ? 'none' : 2,
  words,
  className = '',
  ...rest
}: NoticeProps) {
  const id = useId();
  const word = intent !== 'neutral' && { ...noticeWords.intent, ...words?.intent }[intent];
  const Title = headingLevel === 'none' ? 'p' : (`h${headingLevel}` as const);
  // A landmark for every inline notice would crowd the landmark list, so inline ones are only a named group.
  const [Root, role] = layout === 'inline' ? (['div', 'group'] as const) : (['section', undefined] as const);
  const text = [meaning, reassurance, next].filter(isSomething);
  return (
    <Root
      role={role}
      aria-labelledby={`${word ? `${id}w ` : ''}${id}t`}
      {...rest}
      className={`tactful tactful-notice ${className}`.trim()}
      data-intent={intent}
      data-layout={layout}
    >
      <div className="tactful-notice-body">
        {word && (
          <p className="tactful-notice-word" id={`${id}w`}>
            <Sign intent={intent} />
            {word}
          </p>
        )}
        <Title className="tactful-notice-title" id={`${id}t`}>
          {title}
        </Title>
        {text.length > 0 && (
          <div className="tactful-notice-text" id={`${id}x`}>
            {text.map((part, index) => (
              <p key={index}>{part}</p>
            ))}
          </div>
        )}
        {children}
        {actions}
        {isSomething(help) && <p className="tactful-notice-help">{help}</p>}
        {reference && (
          <div className="tactful-notice-reference">
            <span>
              {words?.reference ?? noticeWords.reference}{' '}
              <code className="tactful-reference" translate="no">
                {reference}
              </code>
            </span>
            {referenceAction}
          </div>
        )}
      </div>
    </Root>
  );
}
