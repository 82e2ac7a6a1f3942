import type { Resolve, ResolveContext } from './resolver.js';
import type { Resolved } from './types.js';

const longest = 64 * 1024;

/**
 * `resolve` for a `Response` whose body hasn't been read: reads a copy of it where it says more than the status (JSON), so that your own
 * code can still read the original.
 *
 * @param resolve The `resolve` to use: the one for all families, or your own.
 * @returns What the status alone says if the body is missing, too long, cut off or isn't JSON. Never rejects.
 */
export async function resolveResponse(
  resolve: Resolve,
  response: Response,
  context?: ResolveContext,
): Promise<Resolved> {
  const { status, headers } = response;
  try {
    if (!response.bodyUsed && /\bjson\b/.test(headers.get('content-type') ?? '')) {
      const length = Number(headers.get('content-length') ?? 0);
      if (length <= longest) return resolve({ status, headers, body: await response.clone().text() }, context);
    }
  } catch {
    // The status and the headers are here in any case.
  }
  return resolve({ status, headers }, context);
}
