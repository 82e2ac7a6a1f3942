import type { ReactNode } from 'react';

/** The first sentences of a page. A block of its own, because MDX makes its own paragraphs inside. */
export function Lede({ children }: { readonly children: ReactNode }) {
  return <div className="lede">{children}</div>;
}
