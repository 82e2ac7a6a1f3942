import type { Intent } from '@tactful/react';
import type { MomentId, Severity } from '@tactful/moments';

/** What every part of a moment's page is given. */
export interface MomentProps {
  readonly moment: MomentId;
}

/** How grave a moment is, as a notice shows it. */
export const intents: Readonly<Record<Severity, Exclude<Intent, 'neutral' | 'success'>>> = {
  info: 'info',
  warning: 'warning',
  problem: 'error',
  critical: 'error',
};

/** `field-error` → `field error`. */
export const readable = (text: string): string => text.replaceAll('-', ' ');
