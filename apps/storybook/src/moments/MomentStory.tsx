import type { MomentId } from '@tactful/moments';
import {
  Accessibility,
  BeforeAfter,
  Codes,
  Evidence,
  Intro,
  Never,
  NotHere,
  Parts,
  Places,
  Reader,
  Related,
  WhatIsKnown,
  Words,
} from './MomentPage.js';
import type { Screen } from './screen.js';

interface MomentStoryProps {
  readonly moment: MomentId;
  readonly screen?: Screen;
}

/** All parts of a moment's page, for tests: Storybook runs stories in a browser, and no pages. */
export function MomentStory({ moment, screen }: MomentStoryProps) {
  return (
    <main className="page">
      <h1>{moment}</h1>
      <Intro moment={moment} />
      <h2>Words to use</h2>
      <Words moment={moment} screen={screen} />
      <Reader moment={moment} />
      <Parts moment={moment} />
      <Never moment={moment} />
      <WhatIsKnown moment={moment} />
      <h2>Before and after</h2>
      <BeforeAfter moment={moment} />
      <Places moment={moment} />
      <NotHere moment={moment} />
      <h2>How it reaches everyone</h2>
      <Accessibility moment={moment} screen={screen} />
      <Codes moment={moment} />
      <Evidence moment={moment} />
      <Related moment={moment} />
    </main>
  );
}
