import type { MouseEvent, ReactNode } from 'react';

/** A step on the way on: something to do, or somewhere to go. */
export type Step = StepThatActs | StepThatLeads;

interface StepThatActs {
  /** Names the step: "Use another card", not "OK". */
  label: string;
  /** May return a promise; the step shows as under way until it settles. */
  onAct: () => unknown;
  href?: never;
}

interface StepThatLeads {
  label: string;
  href: string;
  /** Runs beside the navigation, for example to note it. */
  onAct?: (() => unknown) | undefined;
}

export interface ActionProps {
  children: ReactNode;
  rank: 'primary' | 'secondary' | 'way-out' | 'destructive';
  href?: string | undefined;
  onPress?: (() => unknown) | undefined;
  /** Unavailable for now. It keeps its place in the tab order, so that nobody loses the focus to a button that went grey. */
  unavailable?: boolean | undefined;
  describedBy?: string | undefined;
  type?: 'button' | 'submit';
}

/** A button, or a link where there is somewhere to go. */
export function Action({ children, rank, href, onPress, unavailable, describedBy, type = 'button' }: ActionProps) {
  const Tag = href === undefined ? 'button' : 'a';
  return (
    <Tag
      className="tactful-action"
      data-rank={rank}
      href={href}
      type={href === undefined ? type : undefined}
      aria-describedby={describedBy}
      aria-disabled={unavailable || undefined}
      onClick={(event: MouseEvent) => (unavailable ? event.preventDefault() : onPress?.())}
    >
      {children}
    </Tag>
  );
}
