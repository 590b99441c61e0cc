/**
 * What is in one file, by name: what every page of ours begins with and the background does not need, and what both do. Nothing that is
 * fetched on demand.
 */
const FILES: Readonly<Record<string, readonly string[]>> = {
  page: [
    'node_modules/preact/',
    'virtual:wxt-html-plugins',
    'components/(?:icons|keep-focus|step-words|use-extension)\\.tsx?$',
    'components/shared/(?:addresses|into-sight|Logo|ProgressBar|Row|StepHow|Toast|UnreadTranslation)\\.tsx?$',
    'components/popup/JourneyChoice\\.tsx$',
    'lib/messaging/(?:extension-client|protocol)\\.ts$',
  ],
  plan: [
    'lib/journeys/(?!detours|device-state|purposes|questions|source)[\\w-]+\\.ts$',
    'lib/words/(?:index|languages)\\.ts$',
    'lib/site/(?:places|page-kinds|routes)\\.ts$',
    'node_modules/icu-minify/',
  ],
};

/**
 * Vite plugin: few files for what pages of ours begin with. By itself the bundler makes one for each set of pages that share something:
 * more to open before the first paint, each compressed without the others' words.
 */
export function fewChunks() {
  const groups = Object.entries(FILES).map(([name, parts]) => ({
    name,
    test: new RegExp(parts.join('|')),
    includeDependenciesRecursively: false,
  }));
  return {
    name: 'unbind-guide:few-chunks',
    outputOptions: <Options extends { format?: unknown }>(options: Options): Options =>
      options.format === 'es' ? { ...options, codeSplitting: { groups } } : options,
  };
}
