import { browserNetwork, domException, domGeolocation } from '../generated/families/browser.js';
import { has, type Family, type Found, type Source } from '../resolver.js';

declare const navigator: { readonly onLine?: boolean } | undefined;

/** The browser's and Node's own errors: failed requests, `DOMException`s by API, geolocation. */
export const browser: Source = {
  families: [browserNetwork, domException, domGeolocation],
  read({ code, name, message, POSITION_UNAVAILABLE: unavailable }, { api = '', online }) {
    const isDevice = /^(cam|mic|loc|clip)/.test(api);
    const found = (family: Family, of: string, rank: number, params?: Found['params']): Found => ({
      family,
      code: of,
      rank,
      params,
    });
    const exception = (of: string, rank = 2): Found =>
      found(domException, of, rank, isDevice ? { device: api } : undefined);
    /**
     * Browsers report every network failure as a `TypeError` whose text is their own: script isn't told why a request failed
     * (https://fetch.spec.whatwg.org/#concept-network-error). “You're offline” is said only where `navigator.onLine` says so.
     */
    const network = (of: string, rank = 2): Found =>
      found(
        browserNetwork,
        of,
        rank,
        (online ?? (typeof navigator !== 'undefined' && navigator.onLine)) === false
          ? { reason: 'offline' }
          : undefined,
      );

    if (name === 'TypeError') {
      if (api === 'camera' || api === 'microphone') return exception('TypeError (getUserMedia)');
      const said = `TypeError: ${String(message)}`;
      if (has(browserNetwork, said)) return network(said, 1.5);
    }
    // Axios's word for “some 4xx or 5xx”: the status says more.
    if (has(browserNetwork, code)) return network(code, /^ERR_BAD_/.test(code) ? 0.5 : 2);
    // GeolocationPositionError has constants for its codes and, in most browsers, no name.
    if (unavailable === 2 && has(domGeolocation, String(code)))
      return found(domGeolocation, String(code), 3, { device: 'location' });
    if (has(browserNetwork, name) && !(isDevice && name === 'AbortError')) return network(name);
    if (name === 'NotAllowedError' && /passkey|clipboard/.test(api))
      return exception(`${name} (${api === 'passkey' ? 'WebAuthn' : api})`);
    if (!has(domException, name)) return undefined;
    if (api === 'file' && /^Not(Found|Readable)/.test(name))
      return { ...exception(name), moment: 'file.interrupted', params: { reason: 'changed' } };
    // Plain JavaScript errors share some names; a DOMException has a number for a code.
    return exception(name, typeof code === 'number' ? 2 : 1.2);
  },
};
