// Takes a picture of every example in light, dark, RTL, 320 px, forced colors, text at 200 % and German, to be looked at by a person:
//   node scripts/screenshots.mjs [part of a file name…]
// The pictures go to reports/screenshots. Dialogs are opened first.
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { root, sourceFiles } from './source-files.mjs';

const modes = {
  light: { media: { colorScheme: 'light' }, width: 760 },
  dark: { media: { colorScheme: 'dark' }, width: 760 },
  rtl: { media: { colorScheme: 'light' }, width: 760, dir: 'rtl' },
  narrow: { media: { colorScheme: 'light' }, width: 320 },
  forced: { media: { forcedColors: 'active' }, width: 760 },
  // A page of 760 px whose reader has set text to twice the size.
  large: { media: { colorScheme: 'light' }, width: 760, text: '200%' },
  german: { media: { colorScheme: 'light' }, width: 420, language: 'de' },
};

const wanted = process.argv.slice(2);
const files = (await sourceFiles('.examples.tsx')).filter(
  (file) => wanted.length === 0 || wanted.some((part) => basename(file).includes(part)),
);
const script = await build({
  stdin: {
    resolveDir: root,
    loader: 'tsx',
    contents: `
      import { createRoot } from 'react-dom/client';
      import { words as messages } from '@tactful/moments/words/de';
      import { TactfulProvider } from './src/provider/provider.js';
      import { words } from './src/words/de.js';
      ${files.map((file, index) => `import * as e${index} from './${file}';`).join('\n')}
      const groups = { ${files.map((file, index) => `${JSON.stringify(basename(file, '.examples.tsx'))}: e${index}`).join(', ')} };
      const german = { locale: 'de', messages, words };
      window.show = (group, language) => {
        const host = document.getElementById('host');
        host.replaceChildren();
        createRoot(host).render(
          <TactfulProvider {...(language === 'de' ? german : {})}>
            <div style={{ display: 'grid', gap: '2.5rem' }}>
              {Object.entries(groups[group]).map(([name, Example]) => <div key={name}><Example /></div>)}
            </div>
          </TactfulProvider>,
        );
      };`,
  },
  bundle: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"development"' },
});
const styles = await build({ entryPoints: [join(root, 'src/styles.css')], bundle: true, write: false });
const out = join(root, 'reports/screenshots');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const browser = await chromium.launch(
  process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : undefined,
);
for (const [mode, { media, width, dir, text, language }] of Object.entries(modes)) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.emulateMedia(media);
  await page.setContent(
    `<!doctype html><html lang="${language ?? 'en'}" dir="${dir ?? 'ltr'}" style="font-size: ${text ?? '100%'}"><title>Examples</title><style>
      :root { color-scheme: light dark; font-family: 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; }
      body { margin: 0; background: var(--tactful-paper); }
      main { padding: ${width < 400 ? '1rem' : '2rem'}; }
    </style><style>${styles.outputFiles[0].text}</style><main id="host"></main>`,
  );
  await page.addScriptTag({ content: script.outputFiles[0].text });
  for (const file of files) {
    const name = basename(file, '.examples.tsx');
    await page.evaluate(([group, words]) => window.show(group, words), [name, language]);
    await page.waitForTimeout(150);
    await page.locator('main').screenshot({ path: join(out, `${name}.${mode}.png`) });
    const openers = page.getByRole('button', { name: /…$/ });
    for (let index = 0; index < (await openers.count()); index++) {
      await openers.nth(index).click();
      await page.waitForTimeout(100);
      await page.screenshot({ path: join(out, `${name}.${mode}.open-${index + 1}.png`) });
      await page.keyboard.press('Escape');
    }
  }
  await page.close();
}
await browser.close();
console.log(`${files.length} files in ${Object.keys(modes).length} modes: reports/screenshots`);
