import type { SupportChannel } from '../channel.js';

interface CrispQueue {
  push: (command: readonly unknown[]) => void;
  is?: (name: string) => boolean;
}

function queue(): CrispQueue | undefined {
  const value = (globalThis as { $crisp?: unknown }).$crisp;
  // Before its script has run, $crisp is a plain array: it takes the command, but nothing opens.
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'push' in value
    ? (value as CrispQueue)
    : undefined;
}

/**
 * Crisp. The text is put into the composer, unsent; fields go along as session data.
 *
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/
 */
export function crisp({ label = 'Open chat' }: { label?: string | undefined } = {}): SupportChannel {
  return {
    label,
    can: { draft: true, fields: true },
    isReady: () => queue() !== undefined,
    open: ({ draft, fields }) => {
      const $crisp = queue();
      $crisp?.push(['set', 'session:data', [Object.entries(fields)]]);
      $crisp?.push(['set', 'message:text', [draft]]);
      $crisp?.push(['do', 'chat:open']);
    },
  };
}
