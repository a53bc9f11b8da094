/** A page's script with a framework in it, as a site would serve it: `window.start(box)` gives the function that draws. */
import { join } from 'node:path';
import { compile, compileModule } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

export const FRAMEWORKS = ['react', 'vue', 'svelte', 'preact'] as const;

export type Framework = (typeof FRAMEWORKS)[number];

const svelte: Plugin = {
  name: 'svelte',
  transform(code, filename) {
    if (filename.endsWith('.svelte')) return compile(code, { filename, generate: 'client' }).js;
    if (filename.endsWith('.svelte.js')) return compileModule(code, { filename, generate: 'client' }).js;
    return null;
  },
};

/** One file with all that it imports, as a script. */
export async function bundleFile(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['browser', 'import', 'default'] },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'framework' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}

export async function bundle(framework: Framework): Promise<string> {
  const file = framework === 'svelte' ? 'svelte.svelte.js' : `${framework}.js`;
  return `${await bundleFile(join(import.meta.dirname, file))};window.start = framework.start;`;
}
