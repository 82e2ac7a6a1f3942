import { Finder } from '../finder/Finder.js';
import { lede } from '../finder/lede.js';
import { pageHref } from '../site/links.js';

const pages = ['Playground', 'Drills', 'Principles'] as const;

interface LandingProps {
  /** What stands in the box first. @defaultValue The page's own parameter `q`. */
  readonly query?: string;
}

/** The first page of the built site: the finder alone, without Storybook around it, so that it is there at once. */
export function Landing({ query }: LandingProps) {
  return (
    <div className="landing">
      <header>
        <a className="landing-mark" href="./">
          <img src="./mark.svg" alt="" width="30" height="30" />
          Tactful
        </a>
        <nav aria-label="Site" className="page">
          {pages.map((page) => (
            <a key={page} href={pageHref(page)}>
              {page}
            </a>
          ))}
          <a href={pageHref('Components/Notice')}>Components</a>
        </nav>
      </header>
      <main className="page">
        <h1>Find the words</h1>
        <p className="lede">{lede}</p>
        <Finder {...(query === undefined ? {} : { query })} />
      </main>
    </div>
  );
}
