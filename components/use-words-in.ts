import { useEffect, useState } from 'preact/hooks';
import { type Translator, translator } from '../lib/words';
import { wordsFor } from '../lib/words/catalogues';
import type { Language } from '../lib/words/languages';

/**
 * The words of a language beside the owner's own; undefined where none is wanted, and until they have been read.
 * @param phone language of the phone that they speak of, as in the settings
 */
export function useWordsIn(language: Language | undefined, phone = 'auto'): Translator | undefined {
  const id = `${language}+${phone}`;
  const [read, setRead] = useState<{ readonly id: string; readonly t: Translator }>();
  useEffect(() => {
    let wanted = true;
    if (language)
      wordsFor({ language, phoneLanguage: phone }, []).then(
        (words) => wanted && setRead({ id, t: translator(words) }),
        () => undefined, // said by who reads them
      );
    return () => {
      wanted = false;
    };
  }, [language, phone, id]);
  return read?.id === id ? read.t : undefined;
}
