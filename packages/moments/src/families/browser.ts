import { browserNetwork, domException, domGeolocation } from '../generated/families/browser.js';
import { has, peek, peekText, type Found, type ResolveContext, type Source } from '../resolver.js';

declare const navigator: { readonly onLine?: boolean } | undefined;

const isOffline = ({
  online = typeof navigator === 'undefined' ? undefined : navigator.onLine,
}: ResolveContext): boolean => online === false;

/**
 * Browsers report every network failure as a `TypeError` whose text is their own: script isn't told why a request failed
 * (https://fetch.spec.whatwg.org/#concept-network-error). “You're offline” is said only where `navigator.onLine` says so.
 */
const network = (code: string, context: ResolveContext, rank: number): Found => ({
  family: browserNetwork,
  code,
  rank,
  params: isOffline(context) ? { reason: 'offline' } : undefined,
});

const devices: ReadonlySet<string | undefined> = new Set(['camera', 'microphone', 'location', 'clipboard']);

/** The browser's and Node's own errors: failed requests, `DOMException`s by API, geolocation. */
export const browser: Source = {
  families: [browserNetwork, domException, domGeolocation],
  read(node, context) {
    const { api } = context;
    const code = peek(node, 'code');
    const name = peekText(node, 'name');
    const message = peekText(node, 'message');

    if (name === 'TypeError') {
      if (api === 'camera' || api === 'microphone') return exception('TypeError (getUserMedia)', api, 2);
      const said = `TypeError: ${message}`;
      if (has(browserNetwork, said)) return network(said, context, 1.5);
    }
    if (typeof code === 'string' && has(browserNetwork, code)) {
      // Axios's word for “some 4xx or 5xx”: the status says more.
      return network(code, context, /^ERR_BAD_/.test(code) ? 0.5 : 2);
    }
    // GeolocationPositionError has constants for its codes and, in most browsers, no name.
    if (typeof code === 'number' && peek(node, 'POSITION_UNAVAILABLE') === 2 && code > 0 && code < 4)
      return { family: domGeolocation, code: String(code), rank: 3, params: { device: 'location' } };

    if (name === undefined) return undefined;
    if (name === 'AbortError') return devices.has(api) ? exception(name, api, 2) : network(name, context, 2);
    if (name === 'TimeoutError') return network(name, context, 2);
    if (api === 'passkey' && name === 'NotAllowedError') return exception('NotAllowedError (WebAuthn)', api, 2);
    if (api === 'clipboard' && name === 'NotAllowedError') return exception('NotAllowedError (clipboard)', api, 2);
    if (api === 'file' && (name === 'NotFoundError' || name === 'NotReadableError'))
      return { ...exception(name, api, 2), moment: 'file.interrupted', params: { reason: 'changed' } };
    // Plain JavaScript errors share some names; a DOMException has a number for a code.
    return has(domException, name) ? exception(name, api, typeof code === 'number' ? 2 : 1.2) : undefined;
  },
};

const exception = (code: string, api: ResolveContext['api'], rank: number): Found => ({
  family: domException,
  code,
  rank,
  params: devices.has(api) ? { device: api } : undefined,
});
