'use client';

import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { announce } from '../announcer/announce.js';
import { moveFocus } from '../move-focus.js';
import { useHydrating } from '../use-hydrating.js';
import type { ArrivalMode } from '../vocabulary.js';

export interface ArrivalProps {
  /** How the message reaches the person. It decides focus and announcement; severity does not. */
  mode: ArrivalMode;
  /** The message, usually a `<Notice>`. */
  children: ReactNode;
  /** Change it when the same message arrives again, for example to the number of the attempt. */
  occurrence?: string | number | undefined;
  /** Interrupt what is being read. Only with `in-background`, and only when something is about to be lost. */
  assertive?: boolean | undefined;
}

/**
 * Brings a message to the person on exactly one channel: focus moves to it (`after-action`) or it is announced (`in-background`), never
 * both. When a message that held focus goes away, focus returns to where it came from.
 */
export function Arrival({ mode, children, occurrence, assertive }: ArrivalProps) {
  const element = useRef<HTMLDivElement | null>(null);
  const cameFrom = useRef<Element | null>(null);
  // What was in the server HTML has arrived already; nothing is equal to a new object.
  const arrived = useRef<unknown>(useHydrating() ? occurrence : {});

  useEffect(() => {
    const wrapper = element.current;
    if (!wrapper) return;
    const message = wrapper.querySelector<HTMLElement>('.tactful-notice') ?? wrapper;
    if (mode === 'after-action') {
      cameFrom.current ??= document.activeElement;
      if (!moveFocus(message)) return announce(textOf(message));
    } else if (mode === 'in-background' && arrived.current !== occurrence) {
      return announce(textOf(message), { assertive });
    }
    return undefined;
  }, [mode, occurrence, assertive]);

  const ref = useCallback((next: HTMLDivElement | null) => {
    // React takes the ref away while the message is still in the page, so it can be asked whether the focus is inside.
    if (next === null && element.current?.contains(document.activeElement)) {
      (cameFrom.current as HTMLElement | null)?.focus();
    }
    element.current = next;
  }, []);

  return (
    <div ref={ref} className="tactful-arrival">
      {children}
    </div>
  );
}

/**
 * What a message says, without its buttons, which cannot be pressed from an announcement, and without what stands inside it, such as a
 * hand-off, which is there to be read.
 */
function textOf(message: HTMLElement): string {
  const parts = message.querySelectorAll(
    ':is(.tactful-notice-word, .tactful-notice-title, .tactful-notice-text > p):not(:scope .tactful-notice *)',
  );
  const sentences = Array.from(parts, (part) => (part.textContent ?? '').trim().replace(/[^.!?:…。！？]$/u, '$&.'));
  return sentences.join(' ') || (message.textContent ?? '');
}
