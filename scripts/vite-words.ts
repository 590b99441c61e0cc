import compile from 'icu-minify/compile';

/** Vite plugin: compiles the ICU messages of locales/*.ts, so that no parser is shipped; a bad message fails the build. */
export function words() {
  return {
    name: 'unbind-guide:words',
    enforce: 'post' as const,
    async transform(code: string, id: string) {
      const [, language] = /\/locales\/([\w-]+)\.ts$/.exec(id) ?? [];
      if (!language) return null;
      // by now the code is plain JavaScript with one default export
      const { default: messages } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
        default: Record<string, string>;
      };
      const compiled = Object.entries(messages).map(([key, message]) => {
        try {
          return [key, compile(message)];
        } catch (error) {
          throw new Error(`locales/${language}.ts: ${key}: ${(error as Error).message}`);
        }
      });
      return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))};`, map: null };
    },
  };
}
