import type { CSSProperties } from 'react';

// The sheet may not be loaded; the regions must not show either way.
const hidden: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};

/**
 * The pair of live regions that `announce` speaks through where the browser has no `ariaNotify`. Optional, because `announce` makes its
 * own; put it near the root so that the regions are in the first HTML and every screen reader knows them before they speak.
 */
export function Announcer() {
  return (
    <div data-tactful-announcer="" style={hidden}>
      <div aria-live="polite" />
      <div aria-live="assertive" />
    </div>
  );
}
