'use client';

import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { KnownFacts, MomentDisplayProps } from '../moment/moment-props.js';
import { Moment } from '../moment/moment.js';
import type { ArrivalMode } from '../vocabulary.js';
import { createReference } from './reference.js';

/** What is known about a crash, for the log and for support. */
export interface CrashReport {
  /** The code the person sees: React's digest for a server error, otherwise made here. */
  reference: string;
  /** How often in a row it has failed here, from 1. */
  attempt: number;
  componentStack?: string | undefined;
}

export interface MomentBoundaryProps extends Omit<MomentDisplayProps, 'onRetry' | 'attempt' | 'reference' | 'arrival'> {
  children?: ReactNode;
  /** What is known about money and work when this part of the page breaks. */
  facts?: KnownFacts | undefined;
  /** Log it here, with its reference. */
  onError?: ((error: unknown, report: CrashReport) => void) | undefined;
  /** Runs before the content is tried again, for example to clear a cache. May return a promise. */
  onRetry?: (() => unknown) | undefined;
  /** When one of these changes, the content is tried again by itself, for example the route. */
  resetKeys?: readonly unknown[] | undefined;
  /** From the third failure in a row, the person is led here: usually a `<SupportHandoff>`. */
  handoff?: ((report: CrashReport) => ReactNode) | undefined;
}

interface State {
  caught?: { error: unknown } | undefined;
  /** What had the focus when it broke: it is about to be taken out of the page, if it was inside. */
  focused?: Element | null;
  /** Made once what was caught has been reported. Until then nothing is shown, so that the message arrives once and not twice. */
  report?: CrashReport | undefined;
  arrival?: ArrivalMode;
}

/** From this failure in a row on, trying again is no longer the way on. */
const ENOUGH = 3;
/** Content that has held this long after another try has recovered, and a later failure is a first one. Milliseconds. */
const STEADY = 10_000;

/**
 * Catches what its content throws and shows it as a moment: no stack, no text of the error, a reference to quote, another try, and from the
 * third failure in a row a person.
 */
export class MomentBoundary extends Component<MomentBoundaryProps, State> {
  override state: State = {};
  private failures = 0;
  private steady: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(error: unknown): State {
    return {
      caught: { error },
      report: undefined,
      focused: typeof document === 'undefined' ? null : document.activeElement,
    };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    const lostFocus = this.state.focused?.isConnected === false;
    this.report(error, lostFocus ? 'after-action' : 'in-background', componentStack ?? undefined);
  }

  override componentDidUpdate({ resetKeys: then = [] }: MomentBoundaryProps): void {
    const { resetKeys: now = [] } = this.props;
    if (this.state.caught && (now.length !== then.length || now.some((key, index) => !Object.is(key, then[index])))) {
      this.failures = 0;
      this.setState({ caught: undefined });
    }
  }

  override componentWillUnmount(): void {
    clearTimeout(this.steady);
  }

  private report(error: unknown, arrival: ArrivalMode, componentStack?: string): void {
    clearTimeout(this.steady);
    const report = { reference: digestOf(error) ?? createReference(), attempt: ++this.failures, componentStack };
    this.setState({ caught: { error }, report, arrival });
    try {
      this.props.onError?.(error, report);
    } catch (failure) {
      // A log that fails must not take the message down with it; it is reported as uncaught.
      queueMicrotask(() => {
        throw failure;
      });
    }
  }

  private readonly retry = async (): Promise<void> => {
    try {
      await this.props.onRetry?.();
    } catch (error) {
      return this.report(error, 'after-action');
    }
    this.setState({ caught: undefined });
    this.steady = setTimeout(() => (this.failures = 0), STEADY);
  };

  override render(): ReactNode {
    const { children, onError: _onError, resetKeys: _resetKeys, handoff, ...display } = this.props;
    const { caught, report, arrival } = this.state;
    if (!caught) return children;
    if (!report) return null;
    const handedOff = report.attempt >= ENOUGH && handoff?.(report);
    return (
      <Moment
        key={report.attempt}
        {...display}
        error={caught.error}
        showSilent
        attempt={report.attempt}
        arrival={arrival}
        reference={report.reference}
        onRetry={this.retry}
        // One way to a person is enough.
        on={handedOff ? { ...display.on, contact: undefined } : display.on}
      >
        {handedOff}
      </Moment>
    );
  }
}

/** The digest by which React names a server error in its log. What was thrown may be anything, also something that throws when read. */
function digestOf(error: unknown): string | undefined {
  try {
    const { digest } = error as { digest?: unknown };
    return typeof digest === 'string' ? digest : undefined;
  } catch {
    return undefined;
  }
}
