import { expect, test } from 'vitest';
import { readArguments } from '../../electron/cli/arguments.ts';

const command = (...argv: readonly string[]): unknown => readArguments(argv).command;

test('an export with every option', () => {
  const line =
    'export --dataset data/kazakhstan --themes multi-vector,corridors --lang fa --template briefing --length full --calendar both --out deck.pptx';
  expect(command(...line.split(' '))).toEqual({
    name: 'export',
    out: 'deck.pptx',
    parts: { deck: {} },
    choices: {
      dataset: 'data/kazakhstan',
      themes: ['multi-vector', 'corridors'],
      language: 'fa',
      template: 'briefing',
      length: 'full',
      calendar: 'both',
      look: 'light',
      size: '16:9',
    },
  });
});

test('what is left out has its default; themes left out means all', () => {
  expect(command('preview', '-o', 'folder')).toEqual({
    name: 'preview',
    out: 'folder',
    choices: { dataset: undefined, themes: [], language: undefined, template: 'briefing', length: 'standard', calendar: 'gregorian', look: 'light', size: '16:9' },
  });
});

test.each([
  [['--themes', 'a,b', '--themes', 'c']],
  [['--themes= a , b,,c ']],
  [['--themes', 'a، b،c']],
])('themes written as %o', (written) => {
  expect(command('export', '--out', 'x', ...written)).toMatchObject({ choices: { themes: ['a', 'b', 'c'] } });
});

test('a value may begin with a hyphen when it is joined by =', () => {
  expect(command('export', '--out=--json')).toMatchObject({ out: '--json' });
});

test('handouts beside a deck', () => {
  const line = 'export --out x.pptx --handout docx,pdf --handout docx --pages 6 --paper letter --citations apa';
  expect(command(...line.split(' '))).toMatchObject({
    parts: { deck: {}, slides: { pages: '6', paper: 'letter' }, narrative: { formats: ['docx', 'pdf'], paper: 'letter', citations: 'apa' } },
  });
  expect(command('export', '--out', 'x.pptx', '--pages', 'slides')).toMatchObject({ parts: { deck: {}, slides: { pages: 'slides', paper: 'a4' } } });
});

test('what a written briefing has only where it is asked for', () => {
  const extras = { annex: 'file', beside: 'en', form: 'letter' };
  const typed = '--annex file --beside en --form letter';
  expect(command('export', ...`--out x --handout docx ${typed}`.split(' '))).toMatchObject({ parts: { narrative: extras } });
  expect(command('handout', ...`--out x.docx ${typed}`.split(' '))).toMatchObject({ parts: { narrative: extras } });
  expect(command('new', ...`x --handout docx ${typed}`.split(' '))).toMatchObject({ parts: { narrative: extras } });
  const { parts } = command('handout', '--out', 'x.docx') as { readonly parts: { readonly narrative: object } };
  expect(Object.keys(parts.narrative)).toEqual(['formats', 'paper', 'citations']);
});

test.each([
  ['--format html --out x', { narrative: { formats: ['html'], paper: 'a4', citations: 'chicago-notes' } }],
  ['--out x.DOCX --citations apa', { narrative: { formats: ['docx'], paper: 'a4', citations: 'apa' } }],
  ['--out x.pdf', { narrative: { formats: ['pdf'], paper: 'a4', citations: 'chicago-notes' } }],
  ['--out x.pdf --pages 3', { slides: { pages: '3', paper: 'a4' } }],
  ['--out x --format pdf --pages notes --paper letter', { slides: { pages: 'notes', paper: 'letter' } }],
])('handout %s', (line, parts) => {
  expect(command('handout', ...line.split(' '))).toMatchObject({ name: 'handout', parts });
  expect(Object.keys((command('handout', ...line.split(' ')) as { parts: object }).parts)).toHaveLength(1);
});

test('check, help, version', () => {
  expect(command('check', 'data/kazakhstan')).toEqual({ name: 'check', translated: false, path: 'data/kazakhstan' });
  expect(command('--help')).toEqual({ name: 'help', topic: undefined });
  expect(command('help')).toEqual({ name: 'help', topic: undefined });
  expect(command('help', 'export')).toEqual({ name: 'help', topic: 'export' });
  expect(command('check', '-h')).toEqual({ name: 'help', topic: 'check' });
  expect(command('--version')).toEqual({ name: 'version' });
  expect(command('-V')).toEqual({ name: 'version' });
});

test('json and the language of the messages are known even where the rest is wrong', () => {
  expect(readArguments(['exprt', '--json', '--messages', 'fa'])).toMatchObject({ json: true, messages: 'fa' });
});

test.each([
  [[], { usage: 'command-missing' }],
  [['--json'], { usage: 'command-missing' }],
  [['exprot', '--out', 'x'], { usage: 'unknown-command', command: 'exprot', near: 'export' }],
  [['make'], { usage: 'unknown-command', command: 'make', near: undefined }],
  [['make', '--help'], { usage: 'unknown-command', command: 'make', near: undefined }],
  [['export', '--tehmes', 'a', '--out', 'x'], { usage: 'unknown-option', option: '--tehmes', near: '--themes' }],
  [['export', '--out', 'x', '-q'], { usage: 'unknown-option', option: '-q', near: undefined }],
  [['export', '--toString', '--out', 'x'], { usage: 'unknown-option', option: '--toString', near: undefined }],
  [['export'], { usage: 'out-missing', command: 'export' }],
  [['preview', '--json'], { usage: 'out-missing', command: 'preview' }],
  [['export', '--out'], { usage: 'value-missing', option: '--out' }],
  [['export', '--out', '--json'], { usage: 'value-missing', option: '--out' }],
  [['export', '--out='], { usage: 'value-missing', option: '--out' }],
  [['export', '--out', 'x', '--themes', ' '], { usage: 'value-missing', option: '--themes' }],
  [['export', '--out', 'x', '--themes', ','], { usage: 'value-missing', option: '--themes' }],
  [['export', '--out', 'x', '--lang', 'de'], { usage: 'bad-value', option: '--lang', value: 'de', known: ['fa', 'en'] }],
  [['export', '--out', 'x', '--length', 'Full'], { usage: 'bad-value', value: 'Full' }],
  [['export', '--out', 'x', '--calendar', 'julian'], { usage: 'bad-value', value: 'julian' }],
  [['export', '--out', 'x', '--json=yes'], { usage: 'no-value-wanted', option: '--json' }],
  [['export', '--out', 'x', 'data'], { usage: 'too-many', argument: 'data' }],
  [['export', '--out', 'x', '--handout', 'docx,odt'], { usage: 'bad-value', option: '--handout', value: 'odt' }],
  [['export', '--out', 'x', '--paper', 'a4'], { usage: 'option-needs', option: 'paper', needs: ['--handout', '--pages'] }],
  [['export', '--out', 'x', '--pages', '2', '--citations', 'apa'], { usage: 'option-needs', option: 'citations', needs: ['--handout'] }],
  [['export', '--out', 'x', '--annex', 'file'], { usage: 'option-needs', option: 'annex', needs: ['--handout'] }],
  [['export', '--out', 'x', '--pages', '2', '--beside', 'fa'], { usage: 'option-needs', option: 'beside', needs: ['--handout'] }],
  [['handout', '--out', 'x.pdf', '--pages', '2', '--form', 'letter'], { usage: 'option-needs', option: 'form', needs: ['--format'] }],
  [['handout', '--out', 'x.pdf', '--annex', 'behind'], { usage: 'bad-value', option: '--annex', value: 'behind', known: ['appendix', 'file'] }],
  [['handout', '--out', 'x.pdf', '--beside', 'de'], { usage: 'bad-value', option: '--beside', value: 'de', known: ['fa', 'en'] }],
  [['handout', '--out', 'x.pdf', '--form', 'memo'], { usage: 'bad-value', option: '--form', value: 'memo', known: ['report', 'letter'] }],
  [['preview', '--out', 'x', '--annex', 'file'], { usage: 'not-for-command', option: '--annex', command: 'preview' }],
  [['handout', '--out', 'x.pdf', '--annex'], { usage: 'value-missing', option: '--annex' }],
  [['export', '--out', 'x', '--format', 'pdf'], { usage: 'not-for-command', option: '--format' }],
  [['handout'], { usage: 'out-missing', command: 'handout' }],
  [['handout', '--out', 'x'], { usage: 'format-missing' }],
  [['handout', '--out', 'x.pptx'], { usage: 'format-missing' }],
  [['export', '--out', 'deck.ppt'], { usage: 'out-ending', wanted: 'pptx', better: 'deck.pptx' }],
  [['export', '--out', 'deck.pptx.pptx'], { usage: 'out-ending', better: 'deck.pptx' }],
  [['export', '--out', 'my.deck.PDF'], { usage: 'out-ending', better: 'my.deck.pptx' }],
  [['handout', '--out', 'x.doc', '--format', 'docx'], { usage: 'out-ending', better: 'x.docx' }],
  [['handout', '--out', 'x.docx', '--format', 'pdf'], { usage: 'out-ending', better: 'x.pdf' }],
  [['handout', '--out', 'x.pptx', '--pages', '2'], { usage: 'out-ending', better: 'x.pdf' }],
  [['handout', '--out', 'x.doc'], { usage: 'format-missing' }],
  [['preview', '--out', 'slides.pdf'], { usage: 'out-is-folder' }],
  [['handout', '--out', 'x', '--pages', '5'], { usage: 'bad-value', value: '5' }],
  [['handout', '--out', 'x', '--pages', '2', '--format', 'docx'], { usage: 'pages-are-pdf', format: 'docx' }],
  [['handout', '--out', 'x', '--pages', '2', '--citations', 'apa'], { usage: 'option-needs', option: 'citations', needs: ['--format'] }],
  [['check'], { usage: 'folder-missing' }],
  [['check', 'a', 'b'], { usage: 'too-many', argument: 'b' }],
  [['check', 'a', '--lang', 'fa'], { usage: 'not-for-command', option: '--lang', command: 'check' }],
])('%o is wrong usage', (argv, found) => {
  expect(command(...argv)).toMatchObject(found);
});
