import {
  faults,
  review,
  reviewMessage,
  type Example,
  type FaultDefinition,
  type FaultId,
  type Finding,
  type MessageExample,
  type Surface,
} from '@tactful/engine';
import { faultExamples } from '@tactful/engine/examples';
import { MarkedWords } from '../review/Reviewed.js';
import { CopyButton } from '../site/CopyButton.js';
import { pageHref } from '../site/links.js';
import { configFor } from './config.js';

interface FaultProps {
  readonly fault: FaultId;
}

const known = new Map(faults.map((fault) => [fault.id, fault]));

function faultOf(id: FaultId): FaultDefinition {
  const fault = known.get(id);
  if (fault === undefined)
    throw new Error(`There is no fault “${id}”, so it has no page. The faults are in packages/engine/src/faults/.`);
  return fault;
}

const surfaceWords = (surface: Surface) => surface.replace('-', ' ');

/** What the fault is and why it matters. */
export function Intro({ fault }: FaultProps) {
  const { definition, why, preset, id } = faultOf(fault);
  return (
    <div className="page">
      <div className="lede">{definition}</div>
      <p>{why}</p>
      <p className="soft">
        Rule <code>tactful/no-{id}</code>, in the {preset} preset{preset === 'recommended' ? ' and in strict' : ' only'}
        .
      </p>
    </div>
  );
}

interface Part {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The words of an example part by part, each with what the engine finds in it now. */
function partsOf(example: Example | MessageExample): readonly Part[] {
  const { context } = example;
  if ('text' in example) return [{ name: '', text: example.text, findings: review(example.text, context) }];
  const found = reviewMessage(example, context);
  const of = (part: string, index?: number) =>
    found.filter((finding) => finding.part === part && finding.index === index);
  return [
    ...(example.title === undefined ? [] : [{ name: 'Title', text: example.title, findings: of('title') }]),
    ...(example.body === undefined ? [] : [{ name: 'Body', text: example.body, findings: of('body') }]),
    ...(example.actions ?? []).map((text, index) => ({ name: 'Button', text, findings: of('actions', index) })),
  ];
}

/** One example, judged while the page is open. */
function Judged({ example, fault }: { readonly example: Example | MessageExample; readonly fault: FaultId }) {
  const surface = example.context?.surface;
  const parts = partsOf(example);
  return (
    <li className="example">
      {parts.map(({ name, text, findings }) => {
        const own = findings.filter((finding) => finding.fault === fault);
        return (
          <div key={`${name} ${text}`} className="reviewed">
            <MarkedWords text={text} findings={own} />
            {own.map((finding) => (
              <p key={finding.range.join(' ')} className="soft">
                {finding.message}
              </p>
            ))}
          </div>
        );
      })}
      <p className="soft small">
        {surface === undefined ? '' : `On a ${surfaceWords(surface)}. `}
        {example.note ?? ''}
      </p>
    </li>
  );
}

/** What the engine must flag. */
export function Flagged({ fault }: FaultProps) {
  return (
    <div className="page">
      <p>The engine reads these while the page is open. What it points at is underlined.</p>
      <ul className="examples">
        {faultExamples[fault].flag.map((example) => (
          <Judged key={JSON.stringify(example)} example={example} fault={fault} />
        ))}
      </ul>
    </div>
  );
}

/** What the engine must let pass, and why it is fine. */
export function Passing({ fault }: FaultProps) {
  return (
    <div className="page">
      <ul className="examples">
        {faultExamples[fault].pass.map((example) => (
          <Judged key={JSON.stringify(example)} example={example} fault={fault} />
        ))}
      </ul>
    </div>
  );
}

/** Poor words beside better ones. */
export function Rewritten({ fault }: FaultProps) {
  const { remedy, shape } = faultOf(fault);
  return (
    <div className="page">
      <p>{remedy}</p>
      {shape !== undefined && <p className="shape">{shape}</p>}
      <ul className="pairs">
        {faultExamples[fault].rewrites.map(({ from, to, note }) => (
          <li key={from} className="pair">
            <p>
              <span className="soft small">Before</span>
              {from}
            </p>
            <p>
              <span className="soft small">After</span>
              {to}
            </p>
            <p className="soft small">{note}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How a project changes what the rule does. */
export function Configure({ fault }: FaultProps) {
  const { severity } = faultOf(fault);
  const quiet = Object.entries(severity).filter(([surface, level]) => surface !== 'default' && level === 'off');
  const config = configFor(fault);
  return (
    <div className="page">
      {quiet.length > 0 && (
        <p>It is silent on these surfaces: {quiet.map(([surface]) => surface.replace('-', ' ')).join(', ')}.</p>
      )}
      {/* It may be wider than the screen, and only what has the focus can be scrolled with the keyboard. */}
      <pre className="code" tabIndex={0} role="region" aria-label="Configuration">
        <code>{config}</code>
      </pre>
      <CopyButton label="Copy the configuration" text={config} />
    </div>
  );
}

/** When a team had better do without the rule. */
export function SwitchOff({ fault }: FaultProps) {
  return (
    <div className="page">
      <p>{faultOf(fault).whenNotToUse}</p>
    </div>
  );
}

/** The sources, and a way to try other words. */
export function Sources({ fault }: FaultProps) {
  const { sources } = faultOf(fault);
  const example = faultExamples[fault].flag.find((flagged) => 'text' in flagged);
  return (
    <div className="page">
      <ul>
        {sources.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a
          href={pageHref('Playground', example !== undefined && 'text' in example ? { text: example.text } : {})}
          target="_top"
        >
          Try your own words in the playground
        </a>
      </p>
    </div>
  );
}
