/**
 * The pair of live regions that `announce` speaks through where the browser has no `ariaNotify`. Optional, because `announce` makes its
 * own; put it near the root so that the regions are in the first HTML and every screen reader knows them before they speak.
 */
export function Announcer() {
  return (
    // The sheet may not be loaded; the regions must not show either way.
    <div data-tactful-announcer="" style={{ position: 'fixed', clipPath: 'inset(50%)' }}>
      <div aria-live="polite" />
      <div aria-live="assertive" />
    </div>
  );
}
