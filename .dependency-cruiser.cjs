// The direction in which data flows, as a check: page → tokens → {mentions, dates} → {pinyin, glossary} → events →
// analyse → {marks, panel → library}. See README.md, "The house".
const LANGUAGE =
  '^utils/(tokens|lexicon|mentions|dates|pinyin|reading|glossary|events|analyse\\.ts|engine\\.ts|glance\\.ts|annotate\\.ts|model)';
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('no-circular', {}, { circular: true }, 'A cycle has no direction.'),
    rule(
      'no-orphans',
      { orphan: true, path: '^(utils|components)/', pathNot: '\\.d\\.ts$' },
      {},
      'Nothing uses this file.',
    ),
    rule(
      'nobody-imports-entrypoints',
      { pathNot: '^(entrypoints|tests)/' },
      { path: '^entrypoints/' },
      'Entrypoints only wire.',
    ),
    rule(
      'entrypoints-apart',
      { path: '^entrypoints/([^/]+)/' },
      { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
      'Entrypoints talk by messages.',
    ),
    rule(
      'language-is-pure',
      { path: LANGUAGE },
      { path: '^(utils/(page|marks|library|platform|cli)|components|entrypoints)|^node:|wxt|#imports' },
      'The language engine knows neither the DOM nor the browser nor Node.',
    ),
    rule(
      'page-is-light',
      { path: '^(utils/(page|marks)|entrypoints/reader\\.content)' },
      {
        path: '^utils/(tokens|lexicon|mentions|pinyin|glossary|events|glance\\.ts|analyse\\.ts|engine\\.ts)',
        dependencyTypesNot: ['type-only'],
      },
      'No dictionary and no engine in a content script.',
    ),
    rule(
      'components-are-pure',
      { path: '^components/' },
      { path: '^utils/', pathNot: '^utils/(model|reading)/' },
      'Props in, events out; how a reading is written is a pure function of it.',
    ),
    rule(
      'components-no-browser',
      { path: '^components/' },
      { path: 'wxt|#imports|webext-core' },
      'Props in, events out.',
    ),
    rule(
      'stages-in-order-tokens',
      { path: '^utils/(tokens|lexicon)/' },
      { path: '^utils/(mentions|dates|pinyin|glossary|events)/' },
      'Tokens come first.',
    ),
    rule(
      'stages-in-order-mentions',
      { path: '^utils/(mentions|dates)/' },
      { path: '^utils/(pinyin|glossary|events)/' },
      'Readings and glosses come after mentions.',
    ),
    rule(
      'kinds-of-mentions-apart',
      { path: '^utils/mentions/(people|units|meetings|whose)/' },
      { path: '^utils/mentions/(people|units|meetings|whose)/', pathNot: '^utils/mentions/$1/' },
      'People, units, meetings and whose they are share grammar and scan, and are joined in find.ts.',
    ),
    rule(
      'stages-in-order-glosses',
      { path: '^utils/(pinyin|glossary)/' },
      { path: '^utils/events/' },
      'Events come last.',
    ),
    rule(
      'cli-is-outermost',
      { pathNot: '^(utils/cli|tests)/' },
      { path: '^utils/cli/' },
      'The command line is only a caller.',
    ),
    rule(
      'no-dev-dependencies',
      { path: '^(utils|components|entrypoints)/', pathNot: '^utils/cli/' },
      { dependencyTypes: ['npm-dev'], pathNot: 'wxt', dependencyTypesNot: ['type-only'] },
      'What ships is a dependency.',
    ),
    rule(
      'not-unresolvable',
      {},
      { couldNotResolve: true, pathNot: '#imports|#i18n' },
      'An import that is not there.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|node_modules/(?!wxt))' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
