import { useId, type ReactNode, type Ref } from 'react';
import type { HeadingLevel } from '../vocabulary.js';

export interface PanelProps {
  title: ReactNode;
  /** @default 2 */
  headingLevel?: Exclude<HeadingLevel, 'none'> | undefined;
  /** @default 'neutral' */
  intent?: 'error' | 'neutral' | undefined;
  className?: string | undefined;
  /** A group is not a landmark. */
  role?: 'group' | undefined;
  rootRef?: Ref<HTMLElement> | undefined;
  children: ReactNode;
}

/** The surface of a notice for content that is not a message: a list, a form. It is named by its title. */
export function Panel({
  title,
  headingLevel = 2,
  intent = 'neutral',
  className = '',
  role,
  rootRef,
  children,
}: PanelProps) {
  const id = useId();
  const Title = `h${headingLevel}` as const;
  return (
    <section
      ref={rootRef}
      className={`tactful tactful-notice ${className}`.trim()}
      role={role}
      aria-labelledby={id}
      data-intent={intent}
    >
      <div className="tactful-notice-body">
        <Title className="tactful-notice-title" id={id}>
          {title}
        </Title>
        {children}
      </div>
    </section>
  );
}
