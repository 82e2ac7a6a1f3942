import type { ArrivalMode, Intent } from '@tactful/react';

/** The component that shows a moment, as `scripts/moment-screens.js` reads it from the component itself. */
export interface Screen {
  readonly component: string;
  /** It asks in a dialog instead of telling in a notice. */
  readonly dialog: boolean;
  readonly arrival?: ArrivalMode;
  readonly layout?: 'inline' | 'section' | 'page';
  readonly intent?: Intent;
}
