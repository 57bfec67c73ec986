/**
 * Who may import whom: architecture as a check. Each engine stage is listed with what it may see;
 * everything else inside the engine is refused.
 */

const engine = 'electron/engine';

/** Every stage may name lengths, colours and problems, ask what is known of a language, and the interface of the outside world. */
const common = ['units', 'language', 'diagnostics', 'host\\.ts'];

/** Stage → the other stages it may import. */
const stages = {
  // Below the contract, which takes types of theirs.
  // Which languages there are says the list of them alone.
  units: ['language/(?:all|model)\\.ts'],
  language: ['units'],
  diagnostics: ['units', 'language'],
  text: common,
  dataset: [...common, 'source', 'text'],
  // Text files with places.
  source: common,
  // The reader that decks and handouts share.
  markdown: [...common, 'source'],
  // What a template makes is typed where it is read.
  template: [...common, 'source', 'dataset', 'text', 'markdown'],
  // Of text the order of dates, which a timeline keeps, and their middles, where values of a chart stand.
  deck: [...common, 'source', 'markdown', 'text/dates'],
  // Between cutting and reading; front matter is YAML.
  document: [...common, 'source', 'deck/cut\\.ts', 'markdown'],
  scene: common,
  media: [...common, 'source'],
  brand: [...common, 'source', 'scene'],
  // What a deck says of itself tells what the dataset says in what the scene shows.
  identity: [...common, 'dataset', 'scene', 'text'],
  verify: [...common, 'dataset', 'identity'],
  layout: [...common, 'deck', 'markdown', 'scene', 'text'],
  'paint/pptx': [...common, 'scene', 'text'],
  // What painters of pictures draw.
  drawing: [...common, 'scene', 'text'],
  'paint/svg': [...common, 'scene', 'text', 'drawing'],
  // The feet of printed pages are written as SVG's markup is.
  'paint/sheets': [...common, 'scene', 'text', 'paint/svg'],
  'paint/pdf': [...common, 'scene', 'text', 'drawing', 'paint/sheets', 'pdf/model\\.ts'],
  pdf: common,
  // Of the dataset how sources are read; of the deck its ids.
  handout: [...common, 'source', 'dataset/sources', 'deck/parse/ids\\.ts', 'markdown', 'text'],
};

/** `a|b` matching the stage's folder or, with an ending, its file. */
const places = (names) => names.map((name) => `^${engine}/${name}${name.endsWith('.ts') ? '$' : '/'}`);

const stageRules = Object.entries(stages).map(([stage, seen]) => ({
  name: `stage-${stage.replace('/', '-')}`,
  comment: `engine/${stage} may import ${seen.length > 0 ? seen.join(', ') : 'nothing else'} of the engine`,
  severity: 'error',
  from: { path: `^${engine}/${stage}/` },
  to: { path: `^${engine}/`, pathNot: places([stage, ...seen]) },
}));

/** A package that one part of the program wraps for all the others. */
const wrapped = [
  ['pptxgenjs', `${engine}/paint/pptx/`],
  ['harfbuzzjs', `${engine}/text/`],
  ['linebreak', `${engine}/text/`],
  ['bidi-js', `${engine}/text/`],
  ['jalaali-js', `${engine}/text/`],
  ['citeproc', `${engine}/handout/`],
  ['docx', `${engine}/handout/`],
  ['@resvg/resvg-wasm', `${engine}/handout/docx/`],
  ['yoga-layout', `${engine}/layout/`],
  ['@cantoo/pdf-lib', `${engine}/pdf/`],
  ['@noble/hashes', `${engine}/units/`],
  ['@xmldom/xmldom', `${engine}/verify/`],
  ['d3-geo', `${engine}/layout/`],
  ['topojson-(?:client|simplify)', `${engine}/layout/`],
  ['handlebars', `${engine}/template/`],
  ['(?:mdast|micromark)[^/]*', `${engine}/markdown/`],
  ['electron', 'electron/(?:main|preload)/'],
  ['react(?:-dom)?', 'renderer/'],
];

const packageRules = wrapped.map(([name, place]) => ({
  name: `only-${place.replace(/[^a-z]+/g, '-').replace(/-$/, '')}-imports-${name.replace(/[^a-z-]+/g, '')}`,
  comment: `${name} is imported in ${place} only`,
  severity: 'error',
  from: { path: '^(?:electron|renderer)/', pathNot: `^${place}` },
  to: { path: `(?:^|/)node_modules/${name}/` },
}));

/** Part outside the engine → the parts it may import. */
const parts = {
  // The leaf: wishes and answers, which everybody knows.
  contract: ['contract', 'engine/units', 'engine/language', 'engine/diagnostics'],
  preload: ['preload', 'contract'],
  // The packaged program answers the command line's commands.
  main: ['main', 'cli', 'host', 'contract', 'engine'],
  cli: ['cli', 'host', 'contract', 'engine'],
  host: ['host', 'contract', 'engine'],
  engine: ['contract', 'engine'],
};

const partRules = Object.entries(parts).map(([part, seen]) => ({
  name: `part-${part}`,
  comment: `electron/${part} may import ${seen.join(', ')} of this project`,
  severity: 'error',
  from: { path: `^electron/${part}/` },
  to: { path: '^(?:electron|renderer|tests|bench|build)/', pathNot: seen.map((name) => `^electron/${name}/`) },
}));

/** Where the bundles and the schema generator begin. */
const entries = [
  '^electron/(?:main/main|preload/preload|host/(?:start|worker(?:/warden)?)|cli/(?:main|start))\\.ts$',
  '^electron/engine/dataset/json-schema\\.ts$',
  '^renderer/index\\.tsx$',
];

module.exports = {
  forbidden: [
    ...stageRules,
    ...packageRules,
    ...partRules,
    {
      name: 'below-the-contract',
      comment: 'the contract takes units, languages and types of diagnostics; none of them knows it',
      severity: 'error',
      from: { path: `^${engine}/(?:units|language|diagnostics)/` },
      to: { path: '^electron/contract/' },
    },
    {
      name: 'contract-takes-types-only',
      comment: 'of the diagnostics, the contract takes types: their wording stays out of the window',
      severity: 'error',
      from: { path: '^electron/contract/' },
      to: { path: `^${engine}/diagnostics/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-knows-no-window',
      comment: 'the engine knows the wishes and answers of the contract, not the talk of window and main process',
      severity: 'error',
      from: { path: `^${engine}/` },
      to: { path: '^electron/contract/(?:api|channels|help)\\.ts$' },
    },
    {
      name: 'template-takes-types-only',
      comment: 'a template knows what a deck in Markdown is, not how it is read',
      severity: 'error',
      from: { path: `^${engine}/template/` },
      to: { path: `^${engine}/markdown/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-sees-only-the-contract',
      comment: 'the window is handed everything through the contract',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(?:electron|tests|bench|build)/', pathNot: '^electron/contract/' },
    },
    {
      name: 'front-door',
      comment: 'compose.ts reads from top to bottom: no stage knows what runs it, or what all are given',
      severity: 'error',
      from: { path: `^${engine}/[^/]+/`, pathNot: `^${engine}/make/` },
      to: { path: `^${engine}/(?:make/|(?:compose|gather|materials|progress|workshop)\\.ts$)` },
    },
    {
      name: 'composing-knows-no-files',
      comment: 'what is made of a scene stands beside composing it',
      severity: 'error',
      from: { path: `^${engine}/compose\\.ts$` },
      to: { path: `^${engine}/(?:make|paint|pdf)/` },
    },
    {
      name: 'work-is-not-gathered',
      comment: 'composing and making are handed their materials: the workshop alone has them read, once for a wish',
      severity: 'error',
      from: { path: `^${engine}/`, pathNot: `^${engine}/workshop\\.ts$` },
      to: { path: `^${engine}/(?:gather|workshop)\\.ts$` },
    },
    {
      name: 'engine-is-pure',
      comment: 'files, network, processes and the clock come through the host; zlib only compresses',
      severity: 'error',
      from: { path: `^${engine}/` },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?zlib$' },
    },
    {
      name: 'only-the-package-writer-compresses',
      comment: 'node:zlib is for the PPTX container',
      severity: 'error',
      from: { path: `^${engine}/`, pathNot: `^${engine}/paint/pptx/` },
      to: { dependencyTypes: ['core'], path: '^(?:node:)?zlib$' },
    },
    {
      name: 'no-network',
      comment: 'the program is offline: no part of it may as much as hold a socket',
      severity: 'error',
      from: { path: '^electron/' },
      to: { dependencyTypes: ['core'], path: '^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:/promises)?)$' },
    },
    {
      name: 'window-has-no-node',
      comment: 'window and preload are sandboxed',
      severity: 'error',
      from: { path: '^(?:renderer|electron/(?:preload|contract))/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'a cycle has no top to read from',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-files',
      comment: 'a file that no entry of the program reaches',
      severity: 'error',
      from: { path: entries },
      to: { path: '^(?:electron|renderer)/', pathNot: [...entries, '\\.d\\.ts$'], reachable: false },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'what is imported stands in package.json; the default app only ever runs inside Electron',
      severity: 'error',
      from: { pathNot: '^build/runtime/default-app/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
