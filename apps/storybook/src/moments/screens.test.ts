import { moments } from '@tactful/moments';
import { describe, expect, it } from 'vitest';
import { momentScreens } from '../../scripts/moment-screens.js';

describe('the components as they are read for the pages', () => {
  const screens = momentScreens();

  it('knows how a moment arrives from the component that shows it', () => {
    expect(screens['money.declined']).toMatchObject({ component: 'CardDeclined', arrival: 'after-action' });
    expect(screens['net.server-error']).toMatchObject({ component: 'ServiceProblem', layout: 'page' });
    expect(screens['delete.confirm']).toMatchObject({ component: 'DeleteConfirm', dialog: true });
    expect(screens['access.session-expired']).toMatchObject({ component: 'SessionExpired', dialog: false });
  });

  it('finds one for most moments, and only for moments that exist', () => {
    const ids = Object.keys(screens);
    expect(ids.filter((id) => !(id in moments))).toEqual([]);
    // Fewer would mean that the components are written in a way that this no longer reads.
    expect(ids.length).toBeGreaterThanOrEqual(40);
  });
});
