/** The language of a browser as sites are told it: the two that most tests use with their regions, as browsers have them. */
export const regional = (locale = 'en'): string => ({ ru: 'ru-RU', en: 'en-US' })[locale] ?? locale;
