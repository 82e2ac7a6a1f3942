import type { MomentId } from '@tactful/moments';
import { BeforeAfter, Codes, Evidence, Intro, Never, Parts, Places, Reader, Related, Words } from './MomentPage.js';

/** All parts of a moment's page, for tests: Storybook runs stories in a browser, and no pages. */
export function MomentStory({ moment }: { readonly moment: MomentId }) {
  return (
    <main className="page">
      <h1>{moment}</h1>
      <Intro moment={moment} />
      <h2>Words to use</h2>
      <Words moment={moment} />
      <Reader moment={moment} />
      <Parts moment={moment} />
      <Never moment={moment} />
      <h2>Before and after</h2>
      <BeforeAfter moment={moment} />
      <Places moment={moment} />
      <Codes moment={moment} />
      <Evidence moment={moment} />
      <Related moment={moment} />
    </main>
  );
}
