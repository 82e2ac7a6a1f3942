import { useHydrating } from '../use-hydrating.js';
import { useSettings } from './settings.js';

/**
 * Writes times in the reader's language and zone. In server HTML, which knows neither their zone nor their clock, it is UTC unless the
 * provider names a zone. A locale or zone that does not exist gives way to the reader's own, because a screen for a bad moment must not be
 * one itself. Made only when asked, because making one takes longer than rendering a notice.
 */
export function useDateFormat(): (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat {
  const { locale = 'en', timeZone } = useSettings();
  const zone = timeZone ?? (useHydrating() ? 'UTC' : undefined);
  return (options) => {
    try {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    } catch {
      return new Intl.DateTimeFormat(undefined, options);
    }
  };
}
