import { arrivals } from './arrivals.js';

/** The three ways of arriving, with what each does to the focus and to a screen reader. */
export function Arrivals() {
  return (
    <ul className="page">
      {Object.values(arrivals).map(({ name, example, focus, announced }) => (
        <li key={name}>
          <strong>{name},</strong> such as {example}. The focus: {focus.slice(0, 1).toLowerCase()}
          {focus.slice(1)} Announced: {announced.slice(0, 1).toLowerCase()}
          {announced.slice(1)}
        </li>
      ))}
    </ul>
  );
}
