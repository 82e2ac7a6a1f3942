'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { announce } from '../announcer/announce.js';
import { moveFocus } from '../move-focus.js';
import { useHydrating } from '../use-hydrating.js';
import { useBrowserLayoutEffect } from '../use-browser-layout-effect.js';
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
  const wrapper = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const hydrating = useHydrating();
  const firstOccurrence = useRef(occurrence);
  const cameWithPage = useRef(hydrating);

  useEffect(() => {
    const element = wrapper.current;
    if (!element) return;
    if (mode === 'after-action') {
      cameFrom.current ??= document.activeElement;
      if (!moveFocus(messageIn(element))) announce(textOf(element));
    } else if (mode === 'in-background' && !(cameWithPage.current && occurrence === firstOccurrence.current)) {
      announce(textOf(element), { assertive });
    }
  }, [mode, occurrence, assertive]);

  useBrowserLayoutEffect(() => {
    const element = wrapper.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    };
  }, []);

  return (
    <div ref={wrapper} className="tactful-arrival">
      {children}
    </div>
  );
}

function messageIn(wrapper: HTMLElement): HTMLElement {
  return wrapper.querySelector<HTMLElement>('[data-tactful-notice]') ?? wrapper;
}

/** What a message says, without its buttons: those cannot be pressed from an announcement. */
function textOf(wrapper: HTMLElement): string {
  const parts = wrapper.querySelectorAll('.tactful-notice-word, .tactful-notice-title, .tactful-notice-text > p');
  if (parts.length === 0) return wrapper.textContent ?? '';
  return Array.from(parts, (part) => endSentence((part.textContent ?? '').trim())).join(' ');
}

function endSentence(text: string): string {
  return text === '' || /[.!?:…。！？]$/u.test(text) ? text : `${text}.`;
}
